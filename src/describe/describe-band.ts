import { match } from 'ts-pattern'
import { invalidParameter } from '../base/invalid-parameter'
import type { BandVerdict, UndeterminedBand } from '../fit/assign-band'
import type { BandSet } from '../fit/band-set'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import { sayEssentials } from './essentials'
import type { OldOptions } from './old-options'
import { listed, nameOf } from './words'

/**
 * Says a verdict: the band and what it rests on, or which bands are possible, what is not assessed and what would
 * settle it. Always names open essentials.
 *
 * @param model - the model the verdict is of
 * @param verdict - the verdict
 * @param bandSet - the band set it was given with
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the verdict is of another model, `parameter-invalid` when it was given
 * with another band set
 * @example
 * ```ts
 * import { assignBand, attainment, describeBand, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { jpmSelection } from 'kompetensi/schemes'
 * import { en } from 'kompetensi/locale/en'
 *
 * const fit = scoreFit(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 }, { method: attainment() })
 * console.log(describeBand(lembagaXy, assignBand(fit, { bands: jpmSelection }), jpmSelection, { language: en }).split('\n')[0])
 * // Job Person Match bands for selection: undetermined; Does not sufficiently qualify, Still qualifies and Qualifies are possible.
 * ```
 */
export function describeBand<C extends string>(
  model: CompetencyModel<string, C>,
  verdict: BandVerdict<NoInfer<C>>,
  bandSet: BandSet,
  options: OldOptions,
): string {
  checkSameModel(model, verdict)
  if (verdict.bandSet !== bandSet.id) {
    throw invalidParameter('describeBand', 'bandSet', bandSet.id, { oneOf: [verdict.bandSet] })
  }
  const { locale } = options
  const say = sentences[locale]
  const set = bandSet.name[locale]
  const names = (codes: readonly string[]): string =>
    listed(
      codes.map((code) => nameOf(model.competencies, code, locale)),
      locale,
    )
  const bandName = (id: string): string => bandSet.bands.find((band) => band.id === id)?.name[locale] ?? id
  const undetermined = ({ touched, open, settledBy }: UndeterminedBand): string[] => [
    say.undetermined(
      set,
      listed(
        touched.map((band) => band.name[locale]),
        locale,
      ),
    ),
    say.open(names(open.slice(0, mostNamed).map(({ competency }) => competency)), open.length - mostNamed),
    ...settledBy.map(({ band, when, competencies }) =>
      say[when](bandName(band), names(competencies), competencies.length),
    ),
  ]
  const lines = match<BandVerdict, string[]>(verdict)
    .with({ outcome: 'assigned' }, (v) => [
      say.assigned(set, v.band.name[locale], v.evidence === 'as-scored'),
    ])
    .with({ outcome: 'no-score' }, () => [say.nothing(set)])
    .with({ outcome: 'undetermined' }, undetermined)
    .exhaustive()
  return [
    ...lines,
    ...sayEssentials(model, verdict, locale),
    ...(verdict.profileComplete ? [] : [say.incomplete]),
  ].join('\n')
}

/** The most unassessed competencies that are named one by one. */
const mostNamed = 3

interface Sentences {
  readonly assigned: (set: string, band: string, asScored: boolean) => string
  readonly nothing: (set: string) => string
  readonly undetermined: (set: string, bands: string) => string
  readonly open: (names: string, more: number) => string
  readonly best: (band: string, names: string, count: number) => string
  readonly worst: (band: string, names: string, count: number) => string
  readonly incomplete: string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    assigned: (set, band, asScored) =>
      asScored
        ? `${set}: ${band}, taking the score as it stands although evidence may be missing.`
        : `${set}: ${band}.`,
    nothing: (set) => `${set}: no band, because there is no score to compare.`,
    undetermined: (set, bands) => `${set}: undetermined; ${bands} are possible.`,
    open: (names, more) =>
      `It hangs on what is not assessed: ${names}${more > 0 ? ` and ${more} more` : ''}.`,
    best: (band, names, count) =>
      `${band} would be settled by ${names} ${count === 1 ? 'at its best level' : 'at their best levels'}.`,
    worst: (band, names, count) =>
      `${band} would be settled by ${names} ${count === 1 ? 'at its worst' : 'at their worst'}.`,
    incomplete: 'It speaks of the requirements that are printed only; the profile goes on.',
  },
  id: {
    assigned: (set, band, asScored) =>
      asScored
        ? `${set}: ${band}, menurut nilai apa adanya meskipun hasil penilaian mungkin belum lengkap.`
        : `${set}: ${band}.`,
    nothing: (set) => `${set}: tanpa kategori, karena tidak ada nilai untuk dibandingkan.`,
    undetermined: (set, bands) => `${set}: belum dapat ditentukan; yang mungkin: ${bands}.`,
    open: (names, more) =>
      `Penentunya kompetensi yang belum dinilai: ${names}${more > 0 ? ` dan ${more} lainnya` : ''}.`,
    best: (band, names) => `${band} akan pasti bila ${names} ternyata pada level terbaik.`,
    worst: (band, names) => `${band} akan pasti bila ${names} ternyata pada level terburuk.`,
    incomplete: 'Kategori ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  },
}
