// Holds what a writer says stays behind against what came back.

import { isDeepStrictEqual } from 'node:util'
import type { Loss } from 'kompetensi/csv'

type Path = Loss['path']

/** What a list of losses gets wrong: paths that did not come back and that none names, and losses of what came back. */
export interface Wrong {
  readonly silent: readonly Path[]
  readonly untrue: readonly Path[]
}

/** The list of losses without a mistake. */
export const nothingWrong: Wrong = { silent: [], untrue: [] }

/** What the losses get wrong about what was written and what was read back. */
export function wrongLosses(written: object, read: object, losses: readonly Loss[]): Wrong {
  const named = losses.map(({ path }) => path)
  return {
    silent: differences(written, read).filter(
      (path) => !named.some((start) => start.every((key, i) => key === path[i])),
    ),
    untrue: named.filter((path) => isDeepStrictEqual(at(written, path), at(read, path))),
  }
}

/** Where two pieces of data differ, as deep as both go. */
function differences(one: unknown, other: unknown, path: Path = []): Path[] {
  if (isDeepStrictEqual(one, other)) return []
  if (!isRecord(one) || !isRecord(other)) return [path]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) => {
    const step = Array.isArray(one) ? Number(key) : key
    return differences(own(one, key), own(other, key), [...path, step])
  })
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? own(value, String(key)) : undefined), data)
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
