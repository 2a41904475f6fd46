// The fit by each method with its interval, the verdicts, the smallest raise; in full the methods side by side.

import {
  assignBand,
  attainment,
  describeBand,
  describeFit,
  describeMethod,
  type FitMethod,
  type FitScore,
  formatNumber,
  jobPersonMatch,
  type Locale,
  metShare,
  profileMatching,
  proportionalReadiness,
  raiseToBand,
  scoreFit,
  similarity,
} from 'kompetensi'
import { padded, table, wrap } from '../support/table.js'
import type { Case } from './case.js'

const words = {
  en: {
    head: 'Fit by method (━ the score whatever the unassessed turn out to be, ● that of the assessed part)',
    method: 'Method',
    score: 'Score',
    interval: 'Interval',
    full: 'Full',
    none: 'No requirement has a level, so no method gives a score.',
    raise: (band: string, raises: string, rungs: string, range: string) =>
      `Smallest raise to ${band}: ${raises} (${rungs} rungs); the score is then ${range}.`,
    nothing: (band: string) => `No raise of assessed competencies reaches ${band}.`,
  },
  id: {
    head: 'Kesesuaian menurut metode (━ nilai apa pun hasil yang belum dinilai, ● nilai yang sudah dinilai)',
    method: 'Metode',
    score: 'Nilai',
    interval: 'Rentang',
    full: 'Penuh',
    none: 'Tidak ada persyaratan yang mempunyai level, jadi tidak ada metode yang memberi nilai.',
    raise: (band: string, raises: string, rungs: string, range: string) =>
      `Kenaikan terkecil menuju ${band}: ${raises} (${rungs} tingkat); nilainya menjadi ${range}.`,
    nothing: (band: string) => `Tidak ada kenaikan kompetensi yang sudah dinilai yang mencapai ${band}.`,
  },
}

const barWidth = 28

/** The interval as a line of text, from 0 to the method's full score. */
function bar({ lowest, highest, score, method }: FitScore): string {
  const place = (value: number): number =>
    Math.min(barWidth - 1, Math.max(0, Math.floor((value / method.full) * barWidth)))
  const cells = new Array<string>(barWidth).fill('·')
  if (lowest !== undefined && highest !== undefined) cells.fill('━', place(lowest), place(highest) + 1)
  if (score !== undefined) cells[place(score)] = '●'
  return cells.join('')
}

function range({ lowest, highest, method }: FitScore, locale: Locale): string {
  if (lowest === undefined || highest === undefined) return '–'
  const number = (value: number): string => formatNumber(value, { locale, digits: method.full < 10 ? 2 : 1 })
  return lowest === highest ? number(lowest) : `${number(lowest)}\u00a0…\u00a0${number(highest)}`
}

/** The section; in brief without the comparison table. */
export function fitSection(example: Case, locale: Locale, width: number, brief: boolean): string[] {
  const { model, profile, holdings, core, bandSets } = example
  const say = words[locale]
  if (profile.requirements.every(({ level }) => level === undefined)) return [say.none]
  const jpm = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
  const methods: readonly FitMethod[] = [
    jpm,
    jobPersonMatch({ variant: 'meanOfRatios', cap: 'none' }),
    attainment(),
    proportionalReadiness(),
    metShare(),
    profileMatching({ core }),
    similarity({ measure: 'cosine' }),
  ]
  const scores = methods.map((method) => scoreFit(model, profile, holdings, { method }))
  const lines = scores.map(
    (score) =>
      `${padded(describeMethod(score.method, { locale }), 55)} ${bar(score)} ${range(score, locale).replaceAll('\u00a0', ' ').padStart(13)}`,
  )
  const [match] = scores
  const verdicts = bandSets.flatMap((bandSet) => {
    if (match === undefined) return []
    const said = describeBand(model, assignBand(match, bandSet), bandSet, { locale }).split('\n')
    const [verdict = '', , settled = ''] = said
    return wrap(brief ? `${verdict} ${settled}`.trim() : said.join(' '), width, '  ')
  })
  return [
    say.head,
    ...lines,
    '',
    ...verdicts,
    ...raiseLines(example, jpm, locale, width),
    ...(brief
      ? []
      : [
          '',
          ...comparison(scores, locale),
          '',
          ...scores.flatMap((score) => sentences(example, score, locale, width)),
        ]),
  ]
}

/** The smallest raise to the highest band of each band set. */
function raiseLines(
  { model, profile, holdings, bandSets }: Case,
  method: FitMethod,
  locale: Locale,
  width: number,
): string[] {
  const say = words[locale]
  return bandSets.slice(0, 1).flatMap((bands) => {
    const target = bands.bands[bands.bands.length - 1]
    if (target === undefined) return []
    const { outcome, raises, cost, after } = raiseToBand(model, profile, holdings, {
      method,
      bands,
      to: target.id,
    })
    if (outcome === 'impossible') return [say.nothing(target.name[locale])]
    const steps = raises.map(({ competency, from, to }) => `${competency} ${from} → ${to}`).join(', ')
    return wrap(say.raise(target.name[locale], steps, String(cost), range(after, locale)), width, '  ')
  })
}

function comparison(scores: readonly FitScore[], locale: Locale): string[] {
  const say = words[locale]
  const columns = [
    { head: say.method, width: 56 },
    { head: say.score, width: 8, align: 'right' as const },
    { head: say.interval, width: 16, align: 'right' as const },
    { head: say.full, width: 6, align: 'right' as const },
  ]
  return table(
    columns,
    scores.map((score) => [
      describeMethod(score.method, { locale }),
      score.score === undefined ? '–' : formatNumber(score.score, { locale }),
      range(score, locale).replaceAll('\u00a0', ' '),
      formatNumber(score.method.full, { locale }),
    ]),
  )
}

function sentences({ model }: Case, score: FitScore, locale: Locale, width: number): string[] {
  const [first = '', second = ''] = describeFit(model, score, { locale }).split('\n')
  return wrap(`${first} ${second}`, width, '  ')
}
