import type { Issue, IssuePath } from '../../base/issue'
import { issueOf } from '../../base/issue-of'

/** Gives each entry of one kind a key of its own. */
export interface KeyGiver {
  /**
   * The first of the wishes that can be a key and is not taken, also but for case and spaces; else the last with a
   * number. A wish that is not granted is told.
   *
   * @param wishes - keys in order of preference; the last is one that can be a key
   * @param path - where the entry stands
   */
  readonly keyOf: (wishes: readonly [...(string | undefined)[], string], path: IssuePath) => string
}

/** A giver of keys for one kind of entries. */
export function keyGiver(kind: string, found: (issue: Issue) => void): KeyGiver {
  const taken = new Set<string>()
  const isFree = (key: string): boolean => !taken.has(folded(key))
  const lastNumbers = new Map<string, number>()
  const numbered = (key: string): string => {
    // Goes on where it stopped: a hundred thousand entries may wish for one key.
    let number = lastNumbers.get(folded(key)) ?? 1
    do number++
    while (!isFree(`${key}-${number}`))
    lastNumbers.set(folded(key), number)
    return `${key}-${number}`
  }
  return {
    keyOf: (wishes, path) => {
      const [first, ...others] = wishes.map((wish) => wish?.trim() ?? '')
      const free = [first, ...others].find(
        (wish): wish is string => wish !== undefined && isUsable(wish) && isFree(wish),
      )
      const key = free ?? numbered(others[others.length - 1] ?? first ?? '')
      taken.add(folded(key))
      if (key !== first) found(keyReplaced(kind, first ?? '', key, path))
      return key
    },
  }
}

function isUsable(key: string): boolean {
  return key !== '' && key !== '__proto__'
}

function folded(key: string): string {
  return key.normalize('NFKC').trim().toLowerCase()
}

function keyReplaced(kind: string, wish: string, key: string, path: IssuePath): Issue {
  const found = wish.length > 60 ? `${wish.slice(0, 59)}…` : wish
  return issueOf(
    found === '' ? 'hint' : 'warning',
    'key-replaced',
    path,
    { kind, found, key },
    found === ''
      ? `an entry of ${kind} has no code; "${key}" is used`
      : `the code "${found}" of ${kind} cannot be used or is taken; "${key}" is used instead`,
  )
}
