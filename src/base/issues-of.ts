import type { IssueMaker, Messages } from './issue'

/** The maker of the issues of a room, or of some of them: they are told in English where they are found. */
export function issuesOf<D>(english: Messages<D>): IssueMaker<D> {
  return (code, path, details, severity = 'error') => ({
    code,
    severity,
    path,
    details,
    // A sentence with a hostile key in it may be a megabyte: its beginning and its end tell what is wrong.
    message: english[code](details).replace(/^(.{500}).+(.{500})$/s, '$1 … $2'),
  })
}
