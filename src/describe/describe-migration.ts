import type { CarryLoss, CarryObstacle, CarryReport, KeptLevel } from '../change/carried'
import { checkSamePlace } from '../model/check-same-place'
import type { CompetencyModel } from '../model/competency-model'
import type { LocalizedText } from '../model/localized-text'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { listed, nameOf } from './words'

/**
 * Says what became of the levels a person holds when they went to another model, by `migrateHoldings` or
 * `translateHoldings`: how many stayed and moved, what was converted with which loss, what has no place and why.
 *
 * @param before - the model the levels come from
 * @param after - the model they are of now
 * @param report - the migration or translation
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the report is of other models
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { describeMigration, diffModels, migrateHoldings } from 'kompetensi/change'
 * import { en } from 'kompetensi/locale/en'
 *
 * const scales = { five: { levels: [1, 2, 3, 4, 5] } } as const
 * const v1 = defineModel({
 *   id: 'acme',
 *   scales,
 *   competencies: { SQL: { name: 'SQL', scale: 'five' }, FAX: { name: 'Fax', scale: 'five' } },
 *   jobs: {},
 * })
 * const v2 = defineModel({ id: 'acme', version: '2', scales, competencies: { SQL: { name: 'SQL', scale: 'five' } }, jobs: {} })
 * const migration = migrateHoldings({ SQL: 3, FAX: 5 }, diffModels(v1, v2))
 * console.log(describeMigration(v1, v2, migration, { language: en }))
 * // Of 2 levels, 1 stays as it is, 0 move, 0 are converted, and 1 has no place.
 * // Fax (level 5) has no place: the competency was removed.
 * // Something was lost, so these levels cannot be taken back to acme version 1.
 * ```
 */
export function describeMigration<
  FromId extends string,
  From extends string,
  ToId extends string,
  To extends string,
>(
  before: CompetencyModel<FromId, From>,
  after: CompetencyModel<ToId, To>,
  report: CarryReport<NoInfer<FromId>, NoInfer<From>, NoInfer<ToId>, NoInfer<To>> & {
    readonly kept?: readonly KeptLevel<NoInfer<From>>[]
  },
  options: OldOptions,
): string {
  checkSamePlace({ model: before.id, version: before.version }, report.before, ['report'])
  checkSamePlace({ model: after.id, version: after.version }, report.after, ['report'])
  const { locale } = options
  const { kept = [], moved, converted, unplaced, reversible } = report
  const number = (value: number): string => formatNumber(value, { locale })
  const was = (code: string): string => nameOf(before.competencies, code, locale)
  const is = (code: string): string => nameOf(after.competencies, code, locale)
  const counts = [kept.length, moved.length, converted.length, unplaced.length] as const
  const total = counts.reduce((sum, count) => sum + count, 0)
  const [stay, move, convert, none] = counts

  const summary = {
    id: `Dari ${total} level: ${stay} tetap, ${move} berpindah kode, ${convert} dikonversi, dan ${none} tidak mempunyai tempat.`,
    en: `Of ${total} ${total === 1 ? 'level' : 'levels'}, ${stay} ${stay === 1 ? 'stays' : 'stay'} as ${stay === 1 ? 'it is' : 'they are'}, ${move} ${move === 1 ? 'moves' : 'move'}, ${convert} ${convert === 1 ? 'is' : 'are'} converted, and ${none} ${none === 1 ? 'has' : 'have'} no place.`,
  }
  return [
    summary[locale],
    ...moved.map(({ competency, held, to }) => {
      const targets = listed(
        to.map((target) => is(target.competency)),
        locale,
      )
      return {
        id: `${was(competency)} (level ${number(held)}) menjadi ${targets}.`,
        en: `${was(competency)} (level ${number(held)}) becomes ${targets}.`,
      }[locale]
    }),
    ...converted.flatMap(({ competency, held, to }) =>
      to.map((target) => {
        const text = {
          id: `${was(competency)} (level ${number(held)}) menjadi ${is(target.competency)} level ${number(target.level)}`,
          en: `${was(competency)} (level ${number(held)}) becomes ${is(target.competency)} level ${number(target.level)}`,
        }[locale]
        const lost = target.loss.map((loss) => losses[loss][locale])
        return lost.length === 0 ? `${text}.` : `${text}: ${listed(lost, locale)}.`
      }),
    ),
    ...unplaced.map(({ competency, held, withheld }) => {
      const reasons = [...new Set(withheld.map(({ obstacle }) => obstacles[obstacle][locale]))]
      return {
        id: `${was(competency)} (level ${number(held)}) tidak mempunyai tempat: ${listed(reasons, 'id')}.`,
        en: `${was(competency)} (level ${number(held)}) has no place: ${listed(reasons, 'en')}.`,
      }[locale]
    }),
    ...(reversible
      ? []
      : [
          {
            id: `Ada informasi yang hilang, sehingga level ini tidak dapat dikembalikan ke ${before.name.id} versi ${before.version}.`,
            en: `Something was lost, so these levels cannot be taken back to ${before.name.en} version ${before.version}.`,
          }[locale],
        ]),
  ].join('\n')
}

const losses: Readonly<Record<CarryLoss, LocalizedText>> = {
  'levels-merged': {
    id: 'level lain pun menghasilkan level yang sama',
    en: 'another level gives the same',
  },
  rounded: { id: 'dibulatkan', en: 'it was rounded' },
  split: {
    id: 'level keseluruhan dipakai untuk satu bagian',
    en: 'the level of the whole stands for a part',
  },
  merged: { id: 'masuk ke dalam gabungan', en: 'it went into a merger' },
  broader: { id: 'kompetensi tujuannya lebih luas', en: 'the competency it went to is broader' },
  narrower: { id: 'kompetensi tujuannya lebih sempit', en: 'the competency it went to is narrower' },
}

const obstacles: Readonly<Record<CarryObstacle, LocalizedText>> = {
  removed: { id: 'kompetensinya dihapus', en: 'the competency was removed' },
  retired: { id: 'kompetensinya tidak dipakai lagi', en: 'the competency was retired' },
  'split-not-asked': {
    id: 'kompetensinya dipecah dan tiap bagian perlu dinilai',
    en: 'the competency was split and its parts have to be assessed',
  },
  'combination-not-named': {
    id: 'beberapa level menjadi satu dan aturannya belum ditentukan',
    en: 'several levels become one and no rule was named',
  },
  'guess-not-accepted': {
    id: 'padanannya baru dugaan berdasarkan nama',
    en: 'its counterpart is only a guess by name',
  },
  'scale-changed': {
    id: 'skalanya berubah dan cara konversinya belum ditentukan',
    en: 'its scale changed and no conversion was named',
  },
  'no-scale': {
    id: 'salah satu kompetensi tidak mempunyai skala',
    en: 'one of the competencies has no scale',
  },
  'level-removed': { id: 'levelnya dihapus dari skala', en: 'the level was removed from the scale' },
  'not-in-table': { id: 'levelnya tidak ada pada tabel', en: 'the level is not in the table' },
  'levels-below-floor': {
    id: 'skalanya mempunyai level di bawah nilai dasar',
    en: 'a scale has levels below its floor',
  },
  'below-floor': { id: 'levelnya di bawah nilai dasar', en: 'the level is below the floor' },
  'one-level': { id: 'skalanya hanya mempunyai satu level', en: 'a scale has one level only' },
  'not-in-crosswalk': { id: 'tidak ada pada tabel padanan', en: 'the crosswalk does not have it' },
  'no-match': { id: 'tidak ada padanannya', en: 'nothing matches it' },
  'related-only': { id: 'padanannya hanya berkaitan', en: 'what it matches is merely related' },
  'relation-not-asked': {
    id: 'padanannya lebih luas atau lebih sempit',
    en: 'what it matches is broader or narrower',
  },
  'raters-ambiguous': {
    id: 'penilainya tidak dapat dibedakan',
    en: 'its raters cannot be told apart',
  },
}
