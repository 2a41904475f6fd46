import { type CompetencyModel, type LocalizedText, listCompetencies } from 'kompetensi'
import { anchorOf, linkTo } from './anchors'
import { both, heading, integer, paragraphs, plain, table } from './markdown'
import { competencyCell } from './matrix'
import type { Notes } from './notes'
import type { Section } from './section'

/** Why a scheme certifies a competency, by scheme and code. */
export type Reasons = Readonly<Record<string, Readonly<Partial<Record<string, LocalizedText>>>>>

/** The certification schemes: head counts, what each certifies and why, and what none certifies. */
export function schemes(model: CompetencyModel, reasons: Reasons, notes: Notes): Section {
  const entries = Object.entries(model.schemes)
  const total = entries.reduce((sum, [, { headcount = 0 }]) => sum + headcount, 0)
  const certified = new Set(
    entries.flatMap(([, { certifies = [] }]) => certifies.map(({ competency }) => competency)),
  )
  const uncertified = listCompetencies(model, { nature: 'hard' }).filter((code) => !certified.has(code))
  return {
    id: 'skema-sertifikasi',
    title: { id: 'Skema sertifikasi', en: 'Certification schemes' },
    body: [
      paragraphs({
        id: 'Sumber mencetak nama skema dan jumlah pemangku okupasinya. Kompetensi yang disertifikasi setiap skema beserta alasannya adalah susunan kami, agar keselarasan antara model kompetensi dan skema dapat dihitung.',
        en: 'The source prints the names of the schemes and the number of people in their occupations. Which competencies each scheme certifies, and why, is ours, so that the alignment of competency model and schemes can be computed.',
      }),
      table(
        ['Skema · *Scheme*', 'Jumlah orang · *People*', 'Kompetensi · *Competencies*'],
        [
          ...entries.map(([key, { name, headcount, certifies = [], claims }]) => [
            `${linkTo('skema', key, { words: plain(name.id) })}<br>*${plain(name.en)}*${notes.mark(claims, name.id)}`,
            headcount === undefined ? '' : integer(headcount),
            certifies.map(({ competency }) => linkTo('kompetensi', competency)).join(', '),
          ]),
          ['**Jumlah · *Total***', integer(total), ''],
        ],
        ['Jumlah orang · *People*'],
      ),
      ...entries.flatMap(([key, { name, certifies = [] }]) => [
        heading(3, anchorOf('skema', key), both(name)),
        table(
          ['Kompetensi · *Competency*', 'Alasan', 'Reason'],
          certifies.map(({ competency }) => {
            const reason = reasons[key]?.[competency]
            if (reason === undefined) throw new Error(`no reason for ${competency} in ${key}`)
            return [competencyCell(model, competency), plain(reason.id), plain(reason.en)]
          }),
        ),
      ]),
      heading(
        3,
        'kompetensi-tanpa-skema',
        'Kompetensi teknis yang belum disertifikasi skema mana pun · *Technical competencies no scheme certifies*',
      ),
      `${uncertified.length} dari ${listCompetencies(model, { nature: 'hard' }).length} · *${uncertified.length} of ${
        listCompetencies(model, { nature: 'hard' }).length
      }*: ${uncertified.map((code) => linkTo('kompetensi', code)).join(', ')}.`,
    ],
    contents: [
      ...entries.map(([key, { name }]) => linkTo('skema', key, { words: both(name) })),
      '[Kompetensi teknis tanpa skema · *Technical competencies without a scheme*](#kompetensi-tanpa-skema)',
    ],
  }
}
