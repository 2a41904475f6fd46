import type { IssueMaker, Messages } from './issue'

/** The maker of the issues of a room, or of some of them: they are told in English where they are found. */
export function issuesOf<D>(english: Messages<D>): IssueMaker<D> {
  return (code, path, details, severity = 'error') => ({
    code,
    severity,
    path,
    details,
    message: clipped(english[code](details)),
  })
}

/** A sentence with a hostile key in it may be a megabyte: its beginning and its end tell what is wrong. */
function clipped(sentence: string): string {
  return sentence.length > 1000 ? `${sentence.slice(0, 500)} … ${sentence.slice(-500)}` : sentence
}
