import type { Messages } from '../../base/issue'

/** The messages of a room as sentences: with a capital and a full stop. */
export function sentences<D>(messages: Messages<D>): Messages<D> {
  const said = Object.entries<(details: never) => string>(messages).map(([code, say]) => [
    code,
    (details: never): string => {
      const text = say(details)
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
    },
  ])
  // Safe: the codes and what they take are those of the messages; TypeScript loses them in `fromEntries`.
  return Object.fromEntries(said) as Messages<D>
}
