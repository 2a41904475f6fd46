// Whether a path that was typed can be read from or written to, looked up before the work begins.

import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** What an option's path is for. */
export type PathUse = 'read-folder' | 'write-file' | 'write-folder'

/** What is wrong with a path; `folder` is the one that is missing. */
export interface PathProblem {
  readonly kind: 'absent' | 'no-folder' | 'is-folder' | 'no-room' | 'refused'
  readonly folder: string
}

type Found = 'folder' | 'file' | 'nothing'

/** What is at a path: nothing, too, below a file and where the system does not look (a name too long). */
function found(path: string): Found {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}

function allows(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

/** The nearest folder that is there, from a path upwards: where folders that are missing would be made. */
function nearest(path: string): string {
  return found(path) === 'nothing' ? nearest(dirname(path)) : path
}

const checks: Readonly<Record<PathUse, (path: string) => PathProblem['kind'] | undefined>> = {
  'read-folder': (path) => {
    const there = found(path)
    if (there === 'nothing') return 'absent'
    if (there === 'file') return 'no-folder'
    return allows(path, constants.R_OK | constants.X_OK) ? undefined : 'refused'
  },
  'write-file': (path) => {
    const there = found(path)
    if (there === 'folder') return 'is-folder'
    if (there === 'nothing' && found(dirname(path)) !== 'folder') return 'no-room'
    return allows(there === 'file' ? path : dirname(path), constants.W_OK) ? undefined : 'refused'
  },
  'write-folder': (path) => {
    const place = nearest(path)
    if (found(place) === 'file') return 'no-folder'
    return allows(place, constants.W_OK | constants.X_OK) ? undefined : 'refused'
  },
}

/** Why a path cannot be used like that; `undefined` if it can. */
export function pathProblem(use: PathUse, path: string): PathProblem | undefined {
  const kind = checks[use](path)
  return kind === undefined ? undefined : { kind, folder: dirname(path) }
}
