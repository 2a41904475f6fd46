import { present } from '../../base/present'
import { besideRow } from './beside-row'
import { isBesideThePoint } from './beside-the-point'
import { foldHeader, headerText, isBlankCell } from './cell-text'
import { footerKind, standardWords } from './footer-words'
import type { BesideLevel } from './issues'
import type { Header, Layout, NamedHints } from './layout-types'
import { filledIn, footerBegunIn, footerIn } from './layout-words'
import { nearTest } from './near-test'
import { aboveOf } from './plain-layout'
import { passedRow } from './row-kinds'

/** What a row beside the standard row is, and the first place in it of something that is lost with it. */
interface OtherRow {
  readonly as: BesideLevel | 'standard' | 'not-standard'
  readonly unread?: number
}

/** In how many cells of a row its label is sought. */
const labelSearch = 3

/**
 * A recap, of which the row of required levels alone is read, as the entry that the caller says it is; no row of a sheet
 * that has none below one that names competencies.
 */
export function standardLayout<Field extends string>(
  cells: readonly (readonly unknown[])[],
  { namesOf = () => [], saysLevel = () => false, fieldOf, entry, turnedTo, besideLevel }: NamedHints<Field>,
  standardOf: string,
): Layout<Field> {
  const labelIn = (row: readonly unknown[]): number =>
    filledIn(row).find((i) => footerBegunIn(row[i]) === 'standard') ?? -1
  const isStandard = (row: readonly unknown[]): boolean =>
    labelIn(row) >= 0 && row.some((cell) => saysLevel(cell))
  const isCalledSo = (row: readonly unknown[]): boolean => footerIn(row[labelIn(row)]) === 'standard'
  const exact = cells.findIndex((row) => isStandard(row) && isCalledSo(row))
  const standard = exact < 0 ? cells.findIndex(isStandard) : exact
  const row = cells[standard]
  if (row === undefined || turnedTo === undefined) return withoutStandard(cells)
  const named = (each: readonly unknown[]): number =>
    each.filter((cell) => namesOf(headerText(cell)).length > 0).length
  const counts = cells.slice(0, standard).map(named)
  const most = Math.max(0, ...counts)
  // Where no header names one, those right above are told, with what they may have meant.
  const nearest = cells.slice(0, standard).findLastIndex((each) => filledIn(each).length > 1)
  const at = most === 0 ? nearest : counts.indexOf(most)
  if (at < 0) return withoutStandard(cells)
  const label = labelIn(row)
  const headers = (cells[at] ?? []).map(
    (cell, i): Header<Field> => ({
      text: headerText(cell) || (i === label ? turnedTo : ''),
      row: at + 1,
      ...(i === label ? { field: turnedTo } : {}),
    }),
  )
  const isOfEntry = (text: string): boolean => entry.some((field) => field === fieldOf?.(text))
  // What is said of the people below; something in this row under a header that names nothing is left to be told.
  const isAside = (text: string, i: number): boolean =>
    isBlankCell(row[i]) || isBesideThePoint(text) || isOfEntry(text)
  const isRead = (text: string, i: number): boolean =>
    i === label || namesOf(text).length > 0 || !isAside(text, i)
  const asides = new Set(headers.flatMap(({ text }, i) => (isRead(text, i) ? [] : [i])))
  const columns = headers.flatMap(({ text }, i) => (namesOf(text).length > 0 ? [i] : []))
  const hasStandard = (each: readonly unknown[]): boolean => labelIn(each) >= 0
  const differing = (each: readonly unknown[]): number | undefined =>
    columns.find((i) => !isBlankCell(each[i]) && headerText(each[i]) !== headerText(row[i]))
  const kinds = cells.map((each, i): OtherRow | undefined => {
    if (i <= at || i === standard || each.every(isBlankCell)) return undefined
    const beside = besideLevel === undefined ? undefined : besideRow(each, new Set(columns))
    if (beside !== undefined) return beside
    const unread = hasStandard(each) && i > standard ? differing(each) : undefined
    return unread === undefined ? { as: 'not-standard' } : { as: 'standard', unread }
  })
  return {
    shape: 'wide',
    headers,
    headerRow: at + 1,
    headerRows: [at + 1],
    rows: [
      { number: standard + 1, cells: row.map((cell, i) => (i === label ? standardOf : cell)), isWhole: true },
    ],
    passed: [
      ...aboveOf(cells, at),
      ...kinds.flatMap((kind, i) => (kind === undefined ? [] : [passedRow(kind.as, i + 1, cells[i] ?? [])])),
    ],
    lost: kinds.flatMap((kind, i) =>
      kind?.unread === undefined ? [] : [{ number: i + 1, cells: [], isWhole: false, unread: kind.unread }],
    ),
    asides,
  }
}

/** A sheet of which nothing is read, and the first text in it that is nearly what such a row is called. */
function withoutStandard(cells: readonly (readonly unknown[])[]): Layout<never> {
  const isNear = nearTest(standardWords)
  const texts = cells.flatMap((row) => row.filter((cell) => typeof cell === 'string').slice(0, labelSearch))
  const suggestion = texts
    .map(headerText)
    .find((text) => footerKind(text) !== 'standard' && isNear(foldHeader(text)))
  const passed = cells.flatMap((row, i) =>
    row.every(isBlankCell) ? [] : [passedRow('not-standard', i + 1, row)],
  )
  return {
    ...{ shape: 'wide', headers: [], headerRow: 1, headerRows: [], rows: [], passed, asides: new Set() },
    withoutStandard: present({ suggestion }),
  }
}
