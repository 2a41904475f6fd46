// The fit by each method with its interval, the verdicts, the smallest raise; in full also what each number says, the
// formula and its source.

import {
  assignBand,
  attainment,
  describeBand,
  describeFit,
  describeMethod,
  type FitMethod,
  type FitScore,
  jobPersonMatch,
  metShare,
  profileMatching,
  proportionalReadiness,
  raiseToBand,
  scoreFit,
  similarity,
} from 'kompetensi'
import { languages, type Tag, textIn } from '../support/languages.js'
import { padded, table, width, wrap } from '../support/table.js'
import type { Case } from './case.js'
import { methodNotes } from './method-notes.js'
import type { Section } from './section.js'

const words = {
  en: {
    head: 'Fit by method (━ the score whatever the unassessed turn out to be, ● that of the assessed part)',
    method: 'Method',
    score: 'Score',
    interval: 'Interval',
    full: 'Full',
    raise: (band: string, raises: string, rungs: string, range: string) =>
      `Smallest raise to ${band}: ${raises} (${rungs} rungs); the score is then ${range}.`,
    nothing: (band: string) => `No raise of assessed competencies reaches ${band}.`,
    noBands:
      'No verdict: no bands are published for this model, so what is high enough is for the organisation to say.',
    reading: 'What each number says',
    formula: 'Formula',
    here: 'Here',
    assessed: 'on what is assessed',
    points: (most: string, above: string, below: string) =>
      `. Points: ${most} for gap 0; ${above} for +1; ${below} for −1; and so on`,
    core: (codes: string) => `. Core: ${codes}`,
    source: 'Source',
  },
  id: {
    head: 'Kesesuaian menurut metode (━ nilai apa pun hasil yang belum dinilai, ● nilai yang sudah dinilai)',
    method: 'Metode',
    score: 'Nilai',
    interval: 'Rentang',
    full: 'Penuh',
    raise: (band: string, raises: string, rungs: string, range: string) =>
      `Kenaikan terkecil menuju ${band}: ${raises} (${rungs} tingkat); nilainya menjadi ${range}.`,
    nothing: (band: string) => `Tidak ada kenaikan kompetensi yang sudah dinilai yang mencapai ${band}.`,
    noBands:
      'Tanpa kategori: belum ada kategori yang diterbitkan untuk model ini, jadi berapa yang cukup ditetapkan oleh organisasi.',
    reading: 'Arti setiap angka',
    formula: 'Rumus',
    here: 'Di sini',
    assessed: 'atas yang sudah dinilai',
    points: (most: string, above: string, below: string) =>
      `. Poin: ${most} untuk gap 0; ${above} untuk +1; ${below} untuk −1; dan seterusnya`,
    core: (codes: string) => `. Faktor inti: ${codes}`,
    source: 'Sumber',
  },
}

const barWidth = 28
const jpm = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })

/** The score by each method, Job Person Match first. */
function scoresOf({ model, profile, holdings, matching }: Case): readonly FitScore[] {
  const methods: readonly FitMethod[] = [
    jpm,
    jobPersonMatch({ variant: 'meanOfRatios', cap: 'none' }),
    attainment(),
    proportionalReadiness(),
    metShare(),
    profileMatching(matching),
    similarity({ measure: 'cosine' }),
  ]
  return methods.map((method) => scoreFit(model, profile, holdings, { method }))
}

/** The interval as a line of text, from 0 to the method's full score. */
function bar({ lowest, highest, score, method }: FitScore): string {
  const place = (value: number): number =>
    Math.min(barWidth - 1, Math.max(0, Math.floor((value / method.full) * barWidth)))
  const cells = new Array<string>(barWidth).fill('·')
  if (lowest !== undefined && highest !== undefined) cells.fill('━', place(lowest), place(highest) + 1)
  if (score !== undefined) cells[place(score)] = '●'
  return cells.join('')
}

function range({ lowest, highest, method }: FitScore, tag: Tag): string {
  if (lowest === undefined || highest === undefined) return '–'
  const number = (value: number): string =>
    languages[tag].number(value, { digits: method.full < 100 ? 2 : 1 })
  return lowest === highest ? number(lowest) : `${number(lowest)}\u00a0…\u00a0${number(highest)}`
}

function lines(example: Case, tag: Tag, brief: boolean): string[] {
  const scores = scoresOf(example)
  const bars = scores.map(
    (score) =>
      `${padded(describeMethod(score.method, { language: languages[tag] }), 56)} ${bar(score)} ${range(score, tag).replaceAll('\u00a0', ' ').padStart(13)}`,
  )
  return [
    words[tag].head,
    ...bars,
    '',
    ...verdictLines(example, scores[0], tag, brief),
    ...raiseLines(example, tag),
    ...(brief ? [] : ['', ...comparison(scores, tag), ...readings(example, scores, tag)]),
  ]
}

function verdictLines(
  { model, bandSets }: Case,
  score: FitScore | undefined,
  tag: Tag,
  brief: boolean,
): string[] {
  if (score === undefined) return []
  if (bandSets.length === 0) return wrap(words[tag].noBands, width, '  ')
  return bandSets.flatMap((bandSet) => {
    const said = describeBand(model, assignBand(score, { bands: bandSet }), bandSet, {
      language: languages[tag],
    }).split('\n')
    const [verdict = '', , settled = ''] = said
    return wrap(brief ? `${verdict} ${settled}`.trim() : said.join(' '), width, '  ')
  })
}

/** The smallest raise to the highest band of the first band set. */
function raiseLines({ model, profile, holdings, bandSets }: Case, tag: Tag): string[] {
  const say = words[tag]
  return bandSets.slice(0, 1).flatMap((bands) => {
    const target = bands.bands[bands.bands.length - 1]
    if (target === undefined) return []
    const { outcome, raises, cost, after } = raiseToBand(model, profile, holdings, {
      method: jpm,
      bands,
      to: target.id,
    })
    if (outcome === 'impossible') return [say.nothing(textIn(target.name, tag))]
    const steps = raises.map(({ competency, from, to }) => `${competency} ${from} → ${to}`).join(', ')
    return wrap(say.raise(textIn(target.name, tag), steps, String(cost), range(after, tag)), width, '  ')
  })
}

function comparison(scores: readonly FitScore[], tag: Tag): string[] {
  const say = words[tag]
  const columns = [
    { head: say.method, width: 56 },
    { head: say.score, width: 8, align: 'right' as const },
    { head: say.interval, width: 16, align: 'right' as const },
    { head: say.full, width: 6, align: 'right' as const },
  ]
  return table(
    columns,
    scores.map((score) => [
      describeMethod(score.method, { language: languages[tag] }),
      score.score === undefined ? '–' : languages[tag].number(score.score),
      range(score, tag).replaceAll('\u00a0', ' '),
      languages[tag].number(score.method.full),
    ]),
  )
}

/** What each number says, its formula and source; of the first method also the calculation. */
function readings(example: Case, scores: readonly FitScore[], tag: Tag): string[] {
  const say = words[tag]
  const [first] = scores
  const described =
    first === undefined
      ? ''
      : describeFit(example.model, first, { language: languages[tag] }).replaceAll('\n', ' ')
  return [
    '',
    ...wrap(described, width, '  '),
    '',
    say.reading,
    ...scores.flatMap((score) => {
      const { id, parameters } = score.method
      const { variant } = parameters
      const note = methodNotes[typeof variant === 'string' ? `${id} ${variant}` : id]
      if (note === undefined) return []
      const line = (text: string): string[] => wrap(text, width - 2, '  ').map((part) => `  ${part}`)
      return [
        describeMethod(score.method, { language: languages[tag] }),
        ...line(note.says[tag]),
        ...line(`${say.formula}: ${note.formula[tag]}${pointsOf(example, score, tag)}`),
        ...(score === first && score.score !== undefined
          ? line(`${say.here}: ${calculation(score, score.score, tag)}`)
          : []),
        ...line(`${say.source}: ${note.source[tag]}`),
      ]
    }),
  ]
}

/** The points of a gap in profile matching, and its core factors. */
function pointsOf({ matching }: Case, { method }: FitScore, tag: Tag): string {
  if (method.id !== 'profileMatching') return ''
  const say = words[tag]
  const number = (value: number): string => languages[tag].number(value)
  return (
    say.points(number(method.full), number(method.full - 0.5), number(method.full - 1)) +
    say.core((matching.core ?? []).join(', '))
  )
}

/** The ratio of sums, done by hand. The floor of every scale of these examples is 0. */
function calculation({ items }: FitScore, score: number, tag: Tag): string {
  let held = 0
  let required = 0
  for (const item of items) {
    if (item.held === undefined || item.required === undefined) continue
    held += Math.max(0, Math.min(item.held, item.required))
    required += item.required
  }
  const number = (value: number): string => languages[tag].number(value)
  return `100 × ${number(held)} ÷ ${number(required)} = ${number(score)} ${words[tag].assessed}`
}

/** The section. */
export const fitSection: Section = { lines, result: scoresOf }
