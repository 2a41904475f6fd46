import { foldHeader } from './fold-header'
import { headerSplits } from './header-splits'
import { footerIn, isNameToo } from './layout-words'

/**
 * The places of headers that are words of sums, or such a word before or behind another header: "Gap Adi" beside "Adi".
 * Those of required levels are among them where entries are people, as a row of them is.
 */
export function summingColumns(headers: readonly string[], hasStandard: boolean): ReadonlySet<number> {
  const others = new Set(headers.map(foldHeader))
  const sums = (text: string): boolean => {
    const word = footerIn(text)
    return word === 'total' || (hasStandard && word === 'standard')
  }
  const isOf = (folded: string): boolean => {
    return headerSplits(folded).some(
      ([before, behind]) => (sums(before) && others.has(behind)) || (sums(behind) && others.has(before)),
    )
  }
  const isSum = (text: string): boolean => text !== '' && (sums(text) || isOf(foldHeader(text)))
  // Max and Min are people where others stand behind them.
  const last = headers.findLastIndex((text) => text !== '' && !isSum(text))
  const places = headers.flatMap((text, i) => (isSum(text) && !(i < last && isNameToo(text)) ? [i] : []))
  return new Set(places)
}
