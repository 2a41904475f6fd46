const bullet = /^[-–•·*▪●○✓➢→\uF0B7]\s*(?!\d)/u
/** `1.`, `(2)`, `a)`, `iv.`, `①`. */
const single = /^(?:\(?(?:\d{1,3}|\p{Ll}|[ivxIVX]{2,4})[.)]\)?(?=\s|\p{Lu}|["“]|$)|[①-⑳])\s*/u
/** `A.`, which may as well be the initial of a name; two of them are one. */
const capital = /^\(?(\p{Lu})[.)]\)?(?=\s|\p{Lu}|["“]|$)(?!\s*\p{Lu}\.)\s*/u
/** `1.2`, `1,2`, `3.1.2`, with a stop or a bracket behind it or not. */
const numbered = /^(\d{1,2}(?:[.,]\d{1,2})+)[.)]?(?!\d)\s*/u
/** What parts the lines of a list that stand in one line: `1.1 …; 1.2 …`. */
const parting = /[\r\n]+|;\s*(?=\(?(?:\d{1,2}(?:[.,]\d{1,2})+[.)]?|(?:\d{1,2}|\p{Ll})[.)]\)?)\s+\p{L})/u

/**
 * The indicators of a cell as they are written: one a line, or one a mark. A line that was broken goes on with the one before: in a
 * list one without a mark, elsewhere one that begins small after one that began with a capital letter.
 */
export function indicatorLines(cell: string): string[] {
  const isListed = isMarked(cell.trim())
  const lines = cell
    .split(isListed ? parting : /[\r\n]+/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const texts: string[] = []
  for (const line of lines) {
    const last = texts.at(-1)
    if (last !== undefined && (isListed ? !isMarked(line) : goesOn(last, line)))
      texts[texts.length - 1] = `${last} ${line}`.trim()
    else texts.push(line)
  }
  return texts
}

/** Whether a line is the rest of the one before it. */
function goesOn(before: string, line: string): boolean {
  return /^\p{Lu}/u.test(before) && isOpen(before) && /^\p{Ll}/u.test(line)
}

/** Whether a line has no end of a sentence. */
function isOpen(line: string): boolean {
  return !/[.;:!?]$/.test(line)
}

/** Whether a line begins with the mark of a list. */
export function isMarked(line: string): boolean {
  return [bullet, single, capital, numbered].some((mark) => mark.test(line))
}

/** Whether a line of a row of its own is the rest of a numbered one above it, which a page has broken. */
export function isRestOf(before: string, line: string): boolean {
  return numbered.test(before) && isOpen(before) && /^\p{Ll}/u.test(line) && !isMarked(line)
}

/**
 * The indicators of a level without what marks the lines of a list. A number such as `1.2` is a mark where it is that of an indicator:
 * the level, then a place among them. One alone has to be the first, or to stand at its place, so that `1.5 juta` stays. A capital
 * letter is one where it stands at its place among several, so that `A. Yani` stays.
 */
export function withoutMarks(lines: readonly string[], level: number): string[] {
  const places = lines
    .map((line) => numberOf(line))
    .map((number) => (number?.level === level ? number.place : undefined))
  const isList = places.filter((place) => place !== undefined).length > 1
  const isLettered = lines.filter(isAtLetter).length > 1
  return lines.map((line, i) => {
    const place = places[i]
    if (place !== undefined && (isList || place === 1 || place === i + 1)) return line.replace(numbered, '')
    if (numbered.test(line)) return line
    if (isLettered && isAtLetter(line, i)) return line.replace(capital, '')
    return line.replace(bullet, '').replace(single, '')
  })
}

/** Whether a line has the capital letter of its place: A the first, B the second. */
function isAtLetter(line: string, i: number): boolean {
  return capital.exec(line)?.[1]?.charCodeAt(0) === 'A'.charCodeAt(0) + i
}

/** The level that a line says it is of by its number, and its place among the indicators of it. */
export function numberOf(line: string): { readonly level: number; readonly place: number } | undefined {
  const [place, level] = numbered.exec(line)?.[1]?.split(/[.,]/).map(Number).reverse() ?? []
  return level === undefined || place === undefined ? undefined : { level, place }
}
