import type { SchemeAlignment } from '../development/check-scheme-alignment'
import { checkSameModel } from '../model/check-same-model'
import type { Nature } from '../model/competency'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale, LocalizedText } from '../model/localized-text'
import type { OldOptions } from './old-options'
import { briefly, listed, nameOf } from './words'

/** The most competencies that are named one by one. */
const mostNamed = 5

/**
 * Says how the certification schemes of a model line up with its competencies: how many are certified, by nature,
 * which are not, which hang on one scheme, and of which schemes the model names no competency.
 *
 * @param model - the model the alignment is of
 * @param alignment - what `checkSchemeAlignment` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the alignment is of another model
 * @example
 * ```ts
 * import { describeSchemeAlignment, checkSchemeAlignment } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const said = describeSchemeAlignment(lembagaXy, checkSchemeAlignment(lembagaXy), { language: en })
 * console.log(said.split('\n')[0]) // Of the 86 competencies of the model, its 10 certification schemes certify …
 * ```
 */
export function describeSchemeAlignment<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  alignment: SchemeAlignment<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
  options: OldOptions,
): string {
  checkSameModel(model, alignment)
  const { locale } = options
  const { schemes, certified, uncertified, counts, schemesWithoutCompetencies: empty } = alignment
  const say = sentences[locale]
  const names = (codes: readonly string[]): string =>
    briefly(
      codes.map((code) => nameOf(model.competencies, code, locale)),
      mostNamed,
      locale,
    )
  const natures = (['hard', 'soft', 'unstated'] as const).flatMap((nature) =>
    counts[nature].competencies === 0
      ? []
      : [say.nature(counts[nature].certified, counts[nature].competencies, natureWords[nature][locale])],
  )
  const onOne = certified.filter((entry) => entry.schemes.length === 1).length
  return [
    say.summary(
      certified.length + uncertified.length,
      schemes.length,
      certified.length,
      listed(natures, locale),
    ),
    ...(onOne === 0 ? [] : [say.onOne(onOne)]),
    ...(uncertified.length === 0 ? [] : [say.uncertified(names(uncertified))]),
    ...(empty.length === 0
      ? []
      : [
          say.empty(
            listed(
              empty.map((scheme) => nameOf(model.schemes, scheme, locale)),
              locale,
            ),
          ),
        ]),
  ].join('\n')
}

const natureWords: Readonly<Record<Nature | 'unstated', LocalizedText>> = {
  hard: { id: 'kompetensi teknis (hard)', en: 'technical (hard)' },
  soft: { id: 'kompetensi perilaku (soft)', en: 'behavioural (soft)' },
  unstated: { id: 'kompetensi yang jenisnya tidak disebut', en: 'of no stated nature' },
}

interface Sentences {
  readonly summary: (competencies: number, schemes: number, certified: number, natures: string) => string
  readonly nature: (certified: number, competencies: number, words: string) => string
  readonly onOne: (count: number) => string
  readonly uncertified: (names: string) => string
  readonly empty: (names: string) => string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    summary: (competencies, schemes, certified, natures) =>
      schemes === 0
        ? `The model names no certification scheme for its ${competencies} competencies.`
        : `Of the ${competencies} competencies of the model, its ${schemes === 1 ? 'one certification scheme certifies' : `${schemes} certification schemes certify`} ${certified}: ${natures}.`,
    nature: (certified, competencies, words) => `${certified} of ${competencies} ${words}`,
    onOne: (count) =>
      count === 1
        ? 'One of them hangs on a single scheme.'
        : `${count} of them hang on a single scheme each.`,
    uncertified: (names) => `No scheme of the model certifies ${names}.`,
    empty: (names) => `The model does not say what is certified by ${names}.`,
  },
  id: {
    summary: (competencies, schemes, certified, natures) =>
      schemes === 0
        ? `Model ini tidak menyebut skema sertifikasi untuk ${competencies} kompetensinya.`
        : `Dari ${competencies} kompetensi dalam model, ${schemes} skema sertifikasinya mencakup ${certified}: ${natures}.`,
    nature: (certified, competencies, words) => `${certified} dari ${competencies} ${words}`,
    onOne: (count) => `${count} di antaranya hanya dicakup satu skema.`,
    uncertified: (names) => `Belum dicakup skema mana pun: ${names}.`,
    empty: (names) => `Model tidak menyebut kompetensi yang disertifikasi oleh ${names}.`,
  },
}
