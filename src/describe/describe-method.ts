import type { MethodInfo } from '../fit/fit-method'
import { type MethodId, methodIdOf } from '../fit/method-ids'
import type { LocalizedText } from '../model/localized-text'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'

const names: Readonly<Record<MethodId, LocalizedText>> = {
  attainment: { id: 'Capaian level', en: 'Attainment' },
  jobPersonMatch: { id: 'Job Person Match', en: 'Job Person Match' },
  metShare: { id: 'Porsi persyaratan terpenuhi', en: 'Share of requirements met' },
  profileMatching: { id: 'Profile matching (metode GAP)', en: 'Profile matching' },
  proportionalReadiness: { id: 'Kesiapan proporsional', en: 'Proportional readiness' },
  similarity: { id: 'Kemiripan profil', en: 'Profile similarity' },
}

const variants: Readonly<Record<string, LocalizedText>> = {
  ratioOfSums: { id: 'rasio jumlah', en: 'ratio of sums' },
  meanOfRatios: { id: 'rata-rata rasio', en: 'mean of ratios' },
  none: { id: 'tanpa batas', en: 'uncapped' },
  item: { id: 'dibatasi per kompetensi', en: 'capped per competency' },
  total: { id: 'dibatasi totalnya', en: 'capped in total' },
  cosine: { id: 'kosinus', en: 'cosine' },
  euclidean: { id: 'Euklides', en: 'Euclid' },
  counted: { id: 'kelebihan dihitung', en: 'surplus counted' },
}

/**
 * The name of a fit method with the parameters that tell its variants apart. A caller's own method goes by its id.
 *
 * @param method - a method, or what a result says of one
 * @param options - the language
 * @example
 * ```ts
 * import { describeMethod, jobPersonMatch } from 'kompetensi'
 * import { en } from 'kompetensi/locale/en'
 *
 * const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
 * console.log(describeMethod(method, { language: en })) // Job Person Match (ratio of sums, capped per competency)
 * ```
 */
export function describeMethod(method: Pick<MethodInfo, 'id' | 'parameters'>, options: OldOptions): string {
  const { locale } = options
  const id = methodIdOf(method)
  if (id === undefined) return method.id
  const known = names[id]
  const said = ['variant', 'cap', 'measure', 'surplus'].flatMap((parameter) => {
    const value = method.parameters[parameter]
    const word = typeof value === 'string' && Object.hasOwn(variants, value) ? variants[value] : undefined
    return word === undefined ? [] : [word[locale]]
  })
  const { weighted, surplus } = method.parameters
  if (weighted === true) said.push(locale === 'id' ? 'berbobot' : 'weighted')
  if (typeof surplus === 'object' && 'cappedAt' in surplus) {
    const times = formatNumber(Number(surplus['cappedAt']), { locale })
    said.push(
      locale === 'id' ? `kelebihan dihitung sampai ${times} kali` : `surplus counted up to ${times} times`,
    )
  }
  return said.length === 0 ? known[locale] : `${known[locale]} (${said.join(', ')})`
}
