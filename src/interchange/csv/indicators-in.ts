/** Where the indicators of a cell stand: their level, and how many of it stand before them. */
export interface IndicatorPlace {
  readonly level: number
  readonly before: number
}

const bullet = /^[-–•·*▪●○✓➢\uF0B7]\s*(?!\d)/u
/** `1.`, `(2)`, `a)`, `B.`, `iv.`; two initials are a name. */
const single = /^\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})[.)]\)?(?=\s|\p{Lu}|["“]|$)(?!\s*\p{Lu}\.)\s*/u
/** `1.2`, `3.1.2`, with a stop or a bracket behind it or not. */
const numbered = /^(\d{1,2}(?:\.\d{1,2})+)[.)]?(?!\d)\s*/u

/**
 * The indicators of a cell: one a line; where the first line begins as one of a list does, lines that do not go on with the one
 * before. What marks a line of a list is left out. A number such as `1.2` is a mark only where it counts on: the level, then the
 * place of the indicator, so that `08.00 WIB` and `1.5 juta` stay.
 */
export function indicatorsIn(cell: string, { level, before }: IndicatorPlace): string[] {
  const lines = cell
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const isListed = lines[0] !== undefined && isMarked(lines[0])
  const texts: string[] = []
  for (const line of lines) {
    const last = texts.at(-1)
    if (last !== undefined && isListed && !isMarked(line)) texts[texts.length - 1] = `${last} ${line}`.trim()
    else texts.push(withoutMark(line, [level, before + texts.length + 1]))
  }
  return texts.filter((text) => text !== '')
}

function isMarked(line: string): boolean {
  return [bullet, single, numbered].some((mark) => mark.test(line))
}

/** A line without its mark; `count`: the level and the place that a number with stops between has to end with. */
function withoutMark(line: string, count: readonly [level: number, place: number]): string {
  const [mark = '', number] = numbered.exec(line) ?? []
  if (number !== undefined) {
    const isCount = number.split('.').map(Number).slice(-2).join() === count.join()
    return isCount ? line.slice(mark.length) : line
  }
  return line.replace(bullet, '').replace(single, '')
}
