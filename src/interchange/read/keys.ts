import { isKey } from '../../base/is-key'
import type { IssuePath } from '../../base/issue'
import { shown } from './cell-text'
import type { Findings } from './findings'
import { exchangeIssue } from './issues'

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
export function keyGiver(kind: string, found: Findings): KeyGiver {
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
        (wish): wish is string => wish !== undefined && isKey(wish) && isFree(wish),
      )
      const key = free ?? numbered(others[others.length - 1] ?? first ?? '')
      taken.add(folded(key))
      if (key !== first) tellReplaced(kind, { wish: first ?? '', key }, path, found)
      return key
    },
  }
}

function folded(key: string): string {
  return key.normalize('NFKC').trim().toLowerCase()
}

function tellReplaced(
  kind: string,
  { wish, key }: { readonly wish: string; readonly key: string },
  path: IssuePath,
  all: Findings,
): void {
  const found = shown(wish)
  const details = { kind, found, key }
  if (found === '') {
    all.add(exchangeIssue('key-replaced', path, details, 'hint'))
    return
  }
  all.add(exchangeIssue('key-replaced', path, details, 'warning'))
}
