import { round } from '../base/round'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import type { SinglePoint, TeamAfter, TeamPicture, TeamSummary } from '../team/summarize-team'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { briefly, listed, nameOf } from './words'

/** The most competencies that a sentence names one by one. */
const mostNamed = 5

/**
 * Says how a team stands: how many requirements are met, below and not known, where most are below, what hangs on one
 * person, what nobody is known to hold, and how that changes when people leave or plans are carried out.
 *
 * @param model - the model the summary is of
 * @param summary - what `summarizeTeam` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the summary is of another model
 * @example
 * ```ts
 * import { describeTeam, summarizeTeam } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const people = [
 *   { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 3, CT: 2 } },
 *   { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 1 } },
 * ] as const
 * const team = summarizeTeam(lembagaXy, people, { competencies: ['AT', 'CT'] })
 * console.log(describeTeam(lembagaXy, team, { language: en }).split('\n')[0])
 * // 2 people, 2 competencies: of 4 requirements with a level 2 met, 1 below, 1 not assessed (75 % assessed).
 * ```
 */
export function describeTeam<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  summary: TeamSummary<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, summary)
  const { locale } = options
  const say = sentences[locale]
  const name = (code: string): string => nameOf(model.competencies, code, locale)
  const { after } = summary
  return [
    say.summary(summary.rows.length, summary.competencies.length, said(summary, locale)),
    ...pictureLines(summary, name, locale),
    ...(summary.withoutJob.length === 0 ? [] : [say.withoutJob(listed(summary.withoutJob, locale))]),
    ...(after === undefined ? [] : afterLines(summary, after, name, locale)),
  ].join('\n')
}

/** The counts of a picture, in words. */
interface Said {
  readonly required: string
  readonly met: string
  readonly below: string
  readonly notAssessed: string
  readonly percent: string | undefined
}

function said({ competencies, required, coverage }: TeamPicture, locale: Locale): Said {
  const sum = (field: 'met' | 'below' | 'notAssessed'): string =>
    formatNumber(
      competencies.reduce((total, entry) => total + entry[field], 0),
      { locale },
    )
  return {
    required: formatNumber(required, { locale }),
    met: sum('met'),
    below: sum('below'),
    notAssessed: sum('notAssessed'),
    // Cut, so that less than everything never reads as 100 %.
    percent:
      coverage === undefined
        ? undefined
        : formatNumber(round(coverage * 100, { digits: 1, mode: 'down' }), { locale }),
  }
}

function pictureLines(picture: TeamPicture, name: (code: string) => string, locale: Locale): string[] {
  const say = sentences[locale]
  const worst = picture.competencies
    .filter(({ below }) => below > 0)
    .sort((a, b) => b.below - a.below)
    .map(({ competency, below, required }) => say.below(name(competency), below, required))
  const single = picture.onOnePerson.map((point) => say.point(name(point.competency), point))
  const nobody = picture.heldByNobody.map(name)
  return [
    ...(worst.length === 0 ? [] : [say.worst(briefly(worst, mostNamed, locale))]),
    ...(single.length === 0 ? [] : [say.single(briefly(single, mostNamed, locale))]),
    ...(nobody.length === 0 ? [] : [say.nobody(briefly(nobody, mostNamed, locale))]),
  ]
}

function afterLines(
  before: TeamPicture,
  after: TeamAfter,
  name: (code: string) => string,
  locale: Locale,
): string[] {
  const say = sentences[locale]
  const newSingle = after.onOnePerson.filter(
    ({ competency }) => !before.onOnePerson.some((point) => point.competency === competency),
  )
  const lost = after.heldByNobody.filter((code) => !before.heldByNobody.includes(code))
  const gained = before.heldByNobody.filter((code) => !after.heldByNobody.includes(code))
  return [
    say.after(
      [
        ...(after.left.length === 0 ? [] : [say.left(listed(after.left, locale))]),
        ...(after.developed.length === 0
          ? []
          : [say.developed(listed(after.developed, locale), after.developed.length)]),
      ],
      said(after, locale),
    ),
    ...(newSingle.length === 0
      ? []
      : [
          say.newSingle(
            briefly(
              newSingle.map((point) => say.point(name(point.competency), point)),
              mostNamed,
              locale,
            ),
          ),
        ]),
    ...(lost.length === 0 ? [] : [say.lost(briefly(lost.map(name), mostNamed, locale))]),
    ...(gained.length === 0 ? [] : [say.gained(briefly(gained.map(name), mostNamed, locale))]),
    ...(after.developed.length === 0 ? [] : [say.caution]),
  ]
}

interface Sentences {
  readonly summary: (people: number, competencies: number, counts: Said) => string
  readonly below: (name: string, below: number, required: number) => string
  readonly worst: (items: string) => string
  readonly point: (name: string, point: SinglePoint) => string
  readonly single: (items: string) => string
  readonly nobody: (names: string) => string
  readonly withoutJob: (ids: string) => string
  readonly left: (ids: string) => string
  readonly developed: (ids: string, count: number) => string
  readonly after: (changes: readonly string[], counts: Said) => string
  readonly newSingle: (items: string) => string
  readonly lost: (names: string) => string
  readonly gained: (names: string) => string
  readonly caution: string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    summary: (people, competencies, counts) =>
      `${people === 1 ? '1 person' : `${people} people`}, ${competencies === 1 ? '1 competency' : `${competencies} competencies`}: ${countsEn(counts)}.`,
    below: (name, below, required) => `${name} (${below} of ${required})`,
    worst: (items) => `Below the own requirement: ${items}.`,
    point: (name, { person, mayHold }) =>
      `${name} (${person}${mayHold === 0 ? '' : `; ${mayHold} more not assessed on it`})`,
    single: (items) => `Only one person is known to hold the highest level the team needs: ${items}.`,
    nobody: (names) => `Nobody is known to hold the highest level the team needs: ${names}.`,
    withoutJob: (ids) => `No job is given for ${ids}, so it is not known what is required of them.`,
    left: (ids) => `${ids} left`,
    developed: (ids, count) =>
      count === 1 ? `the plan of ${ids} was carried out` : `the plans of ${ids} were carried out`,
    after: (changes, counts) =>
      `${changes.length === 0 ? 'Unchanged' : `If ${changes.join(' and ')}`}: ${countsEn(counts)}.`,
    newSingle: (items) => `From then on one person alone would be known to hold it: ${items}.`,
    lost: (names) => `From then on nobody would be known to hold: ${names}.`,
    gained: (names) => `From then on somebody would hold: ${names}.`,
    caution: 'The levels after a plan are what it aims at; an assessment has to show them.',
  },
  id: {
    summary: (people, competencies, counts) =>
      `${people} orang, ${competencies} kompetensi: ${countsId(counts)}.`,
    below: (name, below, required) => `${name} (${below} dari ${required})`,
    worst: (items) => `Kurang dari persyaratan jabatannya: ${items}.`,
    point: (name, { person, mayHold }) =>
      `${name} (${person}${mayHold === 0 ? '' : `; ${mayHold} orang lain belum dinilai`})`,
    single: (items) => `Level tertinggi yang diperlukan tim baru diketahui dimiliki satu orang: ${items}.`,
    nobody: (names) => `Level tertinggi yang diperlukan tim belum diketahui dimiliki siapa pun: ${names}.`,
    withoutJob: (ids) => `Jabatan ${ids} tidak disebut, jadi persyaratannya tidak diketahui.`,
    left: (ids) => `${ids} keluar`,
    developed: (ids) => `rencana pengembangan ${ids} terlaksana`,
    after: (changes, counts) =>
      `${changes.length === 0 ? 'Tanpa perubahan' : `Jika ${changes.join(' dan ')}`}: ${countsId(counts)}.`,
    newSingle: (items) => `Sesudah itu hanya satu orang yang diketahui memilikinya: ${items}.`,
    lost: (names) => `Sesudah itu tidak ada lagi yang diketahui memiliki: ${names}.`,
    gained: (names) => `Sesudah itu ada yang memiliki: ${names}.`,
    caution: 'Level sesudah rencana adalah sasaran dan baru terbukti lewat penilaian.',
  },
}

function countsEn({ required, met, below, notAssessed, percent }: Said): string {
  return percent === undefined
    ? 'no requirement with a level'
    : `of ${required} requirements with a level ${met} met, ${below} below, ${notAssessed} not assessed (${percent} % assessed)`
}

function countsId({ required, met, below, notAssessed, percent }: Said): string {
  return percent === undefined
    ? 'tidak ada persyaratan yang berlevel'
    : `dari ${required} persyaratan berlevel ${met} terpenuhi, ${below} kurang, ${notAssessed} belum dinilai (${percent} % sudah dinilai)`
}
