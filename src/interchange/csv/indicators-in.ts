const bullet = /^[-–•·*▪●○✓➢→\uF0B7]\s*(?!\d)/u
/** `1.`, `(2)`, `a)`, `B.`, `iv.`; two initials are a name. */
const single = /^\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})[.)]\)?(?=\s|\p{Lu}|["“]|$)(?!\s*\p{Lu}\.)\s*/u
/** `1.2`, `3.1.2`, with a stop or a bracket behind it or not. */
const numbered = /^(\d{1,2}(?:\.\d{1,2})+)[.)]?(?!\d)\s*/u

/**
 * The indicators of a cell as they are written: one a line. A line that was broken goes on with the one before: in a list one
 * without a mark, elsewhere one that begins small after one that began with a capital letter.
 */
export function indicatorLines(cell: string): string[] {
  const lines = cell
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const isListed = lines[0] !== undefined && isMarked(lines[0])
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
  return /^\p{Lu}/u.test(before) && !/[.;:!?]$/.test(before) && /^\p{Ll}/u.test(line)
}

function isMarked(line: string): boolean {
  return [bullet, single, numbered].some((mark) => mark.test(line))
}

/**
 * The indicators of a level without what marks the lines of a list. A number such as `1.2` is a mark where it is that of an indicator:
 * the level, then a place among them. One alone has to be the first, or to stand at its place, so that `1.5 juta` stays.
 */
export function withoutMarks(lines: readonly string[], level: number): string[] {
  const places = lines.map((line) => placeIn(line, level))
  const isList = places.filter((place) => place !== undefined).length > 1
  return lines.map((line, i) => {
    const place = places[i]
    if (place !== undefined && (isList || place === 1 || place === i + 1)) return line.replace(numbered, '')
    return numbered.test(line) ? line : line.replace(bullet, '').replace(single, '')
  })
}

/** The place that a line says it has among the indicators of a level. */
function placeIn(line: string, level: number): number | undefined {
  const parts = numbered.exec(line)?.[1]?.split('.').map(Number) ?? []
  return parts.at(-2) === level ? parts.at(-1) : undefined
}
