import type { LevelChange, Move, NewRequirement } from '../career/classify-move'
import type { Sameness } from '../career/move-kind'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import { describeMoveKind } from './describe-move-kind'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { listed, nameOf } from './words'

/**
 * Says what kind of move it is, whether family and track change, what the new job asks for more or less, and what is
 * not known.
 *
 * @param model - the model the move is of
 * @param move - the move
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the move is of another model
 * @example
 * ```ts
 * import { classifyMove, describeMove } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const move = classifyMove(lembagaXy, 'staf-administrasi', 'staf-manajemen-mutu')
 * console.log(describeMove(lembagaXy, move, { language: id }).split('\n')[0])
 * // Staf Administrasi → Staf Manajemen Mutu: perpindahan diagonal, naik 1 jenjang.
 * ```
 */
export function describeMove<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  move: Move<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, move)
  const { locale } = options
  const say = sentences[locale]
  const { from, to } = move
  const name = (code: string): string => nameOf(model.competencies, code, locale)
  const number = (value: number): string => formatNumber(value, { locale })
  const signed = (value: number): string => formatNumber(value, { locale, signed: true })
  const names = (codes: readonly string[]): string => listed(codes.map(name), locale)
  const change = (item: LevelChange<C>): string =>
    `${name(item.competency)} ${number(item.from)} → ${number(item.to)} (${signed(item.by)})`
  const addition = (item: NewRequirement<C>): string => `${name(item.competency)} ${number(item.to)}`
  const end = (job: string, unit: string | undefined): string => {
    const title = nameOf(model.jobs, job, locale)
    return move.kind === 'rotation' && unit !== undefined
      ? `${title} (${nameOf(model.units, unit, locale)})`
      : title
  }
  const line = (items: readonly string[], sentence: (list: string, count: number) => string): string[] =>
    items.length === 0 ? [] : [sentence(listed(items, locale), items.length)]
  const unclear = (reason: string): string[] =>
    move.unclear.filter((item) => item.reason === reason).map(({ competency }) => competency)
  const asked = move.deepens.length + move.broadens.length + move.lessens.length + move.drops.length
  const incomplete = unclear('profile-incomplete')

  return [
    say.summary(
      end(from.job, from.unit),
      end(to.job, to.unit),
      describeMoveKind(move.kind, { locale }),
      move.rankSteps ?? 0,
    ),
    ...say.family(
      move.family,
      nameAt(model.families, from.family, locale),
      nameAt(model.families, to.family, locale),
    ),
    ...say.track(
      move.track,
      nameAt(model.tracks, from.track, locale),
      nameAt(model.tracks, to.track, locale),
    ),
    ...line(move.deepens.map(change), say.deepens),
    ...line(move.broadens.map(addition), say.broadens),
    ...line(move.lessens.map(change), say.lessens),
    ...line(move.drops.map(name), say.drops),
    ...(asked === 0 && move.unclear.length === 0 ? [say.same] : []),
    ...line(unclear('level-unspecified').map(name), say.unspecified),
    ...line(unclear('scales-differ').map(name), say.scales),
    ...(incomplete.length === 0 ? [] : [say.incomplete(names(incomplete))]),
    ...(from.profileComplete && to.profileComplete ? [] : [say.partOnly]),
  ].join('\n')
}

function nameAt(
  entries: Parameters<typeof nameOf>[0],
  key: string | undefined,
  locale: Locale,
): string | undefined {
  return key === undefined ? undefined : nameOf(entries, key, locale)
}

type Crossing = (sameness: Sameness, from: string | undefined, to: string | undefined) => string[]

interface Sentences {
  readonly summary: (from: string, to: string, kind: string, steps: number) => string
  readonly family: Crossing
  readonly track: Crossing
  readonly deepens: (list: string, count: number) => string
  readonly broadens: (list: string, count: number) => string
  readonly lessens: (list: string) => string
  readonly drops: (list: string) => string
  readonly same: string
  readonly unspecified: (list: string) => string
  readonly scales: (list: string) => string
  readonly incomplete: (list: string) => string
  readonly partOnly: string
}

/** Says a change of family or track; of one end that is not stated, only what is. Nothing where nothing changes. */
function crossing(
  other: (from: string, to: string) => string,
  left: (from: string) => string,
  entered: (to: string) => string,
): Crossing {
  return (sameness, from, to) => {
    if (sameness === 'same') return []
    if (from !== undefined && to !== undefined) return [other(from, to)]
    if (to !== undefined) return [entered(to)]
    return from === undefined ? [] : [left(from)]
  }
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    summary: (from, to, kind, steps) => {
      const count = Math.abs(steps)
      const ranks = `${count} rank step${count === 1 ? '' : 's'} ${steps > 0 ? 'up' : 'down'}`
      return `${from} → ${to}: ${kind}${steps === 0 ? '' : `, ${ranks}`}.`
    },
    family: /* @__PURE__ */ crossing(
      (from, to) => `The job family changes from ${from} to ${to}.`,
      (from) => `It leaves the job family ${from}; the model states no family for the new job.`,
      (to) => `The new job is in the family ${to}; the model states no family for the present one.`,
    ),
    track: /* @__PURE__ */ crossing(
      (from, to) => `The track changes from ${from} to ${to}.`,
      (from) => `It leaves the ${from}; the model states no track for the new job.`,
      (to) => `The new job is on the ${to}; the model states no track for the present one.`,
    ),
    deepens: (list, count) =>
      `Asks for a higher level of ${count === 1 ? 'one competency' : `${count} competencies`}: ${list}.`,
    broadens: (list, count) =>
      `Asks for ${count === 1 ? 'one competency' : `${count} competencies`} in addition, at level: ${list}.`,
    lessens: (list) => `Asks for a lower level: ${list}.`,
    drops: (list) => `No longer asked for: ${list}.`,
    same: 'Asks for the same competencies at the same levels.',
    unspecified: (list) =>
      `Required without a level in one of the profiles, so the change is not known: ${list}.`,
    scales: (list) => `Measured on different scales, so not compared: ${list}.`,
    incomplete: (list) => `One profile is cut off, so it is not known whether both ask for: ${list}.`,
    partOnly: 'This speaks of what is printed: the source shows only a part of a profile.',
  },
  id: {
    summary: (from, to, kind, steps) =>
      `${from} → ${to}: ${kind}${steps === 0 ? '' : `, ${steps > 0 ? 'naik' : 'turun'} ${Math.abs(steps)} jenjang`}.`,
    family: /* @__PURE__ */ crossing(
      (from, to) => `Rumpun jabatan berganti dari ${from} ke ${to}.`,
      (from) => `Meninggalkan rumpun ${from}; rumpun jabatan yang baru tidak disebut.`,
      (to) => `Jabatan yang baru termasuk rumpun ${to}; rumpun jabatan yang sekarang tidak disebut.`,
    ),
    track: /* @__PURE__ */ crossing(
      (from, to) => `Jalur karier berganti dari ${from} ke ${to}.`,
      (from) => `Meninggalkan ${from}; jalur jabatan yang baru tidak disebut.`,
      (to) => `Jabatan yang baru berada di ${to}; jalur jabatan yang sekarang tidak disebut.`,
    ),
    deepens: (list, count) => `Menuntut level lebih tinggi pada ${count} kompetensi: ${list}.`,
    broadens: (list, count) => `Menuntut ${count} kompetensi tambahan, pada level: ${list}.`,
    lessens: (list) => `Menuntut level lebih rendah: ${list}.`,
    drops: (list) => `Tidak lagi dipersyaratkan: ${list}.`,
    same: 'Menuntut kompetensi yang sama pada level yang sama.',
    unspecified: (list) =>
      `Dipersyaratkan tanpa level pada salah satu profil sehingga perubahannya tidak diketahui: ${list}.`,
    scales: (list) => `Diukur dengan skala berbeda sehingga tidak dibandingkan: ${list}.`,
    incomplete: (list) =>
      `Salah satu profil terpotong sehingga tidak diketahui apakah keduanya mempersyaratkan: ${list}.`,
    partOnly:
      'Uraian ini atas persyaratan yang tercetak; sumber hanya memperlihatkan sebagian standar kompetensi.',
  },
}
