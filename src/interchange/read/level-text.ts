/** What a text that is more than a number says of a level: the level, or two readings. */
export type WrittenLevel = number | readonly [string, string]

const romans: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const numbered = /^(?:level|lvl|lv\.?|l|tingkat) ?([+-]?\d+(?:[.,]\d+)?)$/i
const currency = /^(?:\$|€|£|rp\.?) ?(\d+(?:[.,]\d+)?)$/i
const labelled =
  /^(?:(?:level|lvl|lv\.?|tingkat) ?)?(\d+(?:[.,]\d+)?)(?: *[-–—:=.] *| *\()(\p{L}[^\d()]*)\)?$/iu
const behind = /^(\p{L}[^\d()]*?) *\((\d+(?:[.,]\d+)?)\)$/u

/**
 * The level that a text shows, beside a plain number: "Level 3", a Roman number in capitals (`II`), a number with its name
 * behind or before it (`3 - Mahir`, `3 (Madya)`, `Mahir (3)`), a number that a sheet shows as money (`$4`). `V` and `X`
 * alone are ticks as well. A name that the scale has for another level, or that says "nothing", leaves two readings.
 *
 * @param nameOf - the level of a name, `null` where the name says that there is none
 */
export function writtenLevel(
  text: string,
  nameOf: (name: string) => number | null | undefined,
): WrittenLevel | undefined {
  const roman = romans.indexOf(text) + 1
  if (text === 'V' || text === 'X') return [String(roman), '✓']
  if (roman > 0) return roman
  const plain = (numbered.exec(text) ?? currency.exec(text))?.[1]
  if (plain !== undefined) return numberIn(plain)
  const [, level, name] = labelled.exec(text) ?? []
  if (level !== undefined && name !== undefined) return agreed(level, name, nameOf)
  const [, before, last] = behind.exec(text) ?? []
  return before === undefined || last === undefined ? undefined : agreed(last, before, nameOf)
}

function agreed(
  written: string,
  name: string,
  nameOf: (name: string) => number | null | undefined,
): WrittenLevel {
  const level = numberIn(written)
  const named = nameOf(name.trim())
  return named === undefined || named === level ? level : [written, name.trim()]
}

function numberIn(text: string): number {
  return Number(text.replace(',', '.'))
}

/** A required level without the words for "at least": `≥4`, `>= 4`, `min. 4`, `minimal 4`, `4+`. */
export function withoutAtLeast(text: string): string {
  return text
    .replace(/^(?:≥|>=|min\.|min(?:imal|imum)? ) ?(?=\S)/i, '')
    .replace(/^(\d+(?:[.,]\d+)?) ?\+$/, '$1')
}
