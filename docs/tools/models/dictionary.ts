import { type CompetencyModel, type CompetencyText, type LocalizedText, listCompetencies } from 'kompetensi'
import { anchorOf, linkTo } from './anchors'
import { both, heading, plain, table } from './markdown'
import type { Notes } from './notes'
import type { Section } from './section'

/** Texts of a model's competencies in one language. */
type Texts = Readonly<Record<string, CompetencyText>>

/** The texts of a dictionary in both languages. */
export interface BothTexts {
  /** Indonesian. */
  readonly id: Texts
  /** English. */
  readonly en: Texts
}

/** Every competency under its cluster; `entry` writes one. */
export function dictionary(
  model: CompetencyModel,
  notes: Notes,
  entry: (code: string) => readonly string[],
  before: (cluster: string) => readonly string[] = () => [],
): Section {
  const entries = Object.entries(model.clusters)
  return {
    id: 'kamus',
    title: { id: 'Kamus kompetensi', en: 'Competency dictionary' },
    body: entries.flatMap(([key, { name, description }]) => [
      heading(3, anchorOf('kelompok', key), both(name)),
      ...(description === undefined ? [] : [`${plain(description.id)}<br>*${plain(description.en)}*`]),
      ...before(key),
      ...listCompetencies(model, { cluster: key }).flatMap((code) => [
        competencyHeading(model, code, notes),
        ...entry(code),
      ]),
    ]),
    contents: entries.map(
      ([key, { name }]) =>
        `${linkTo('kelompok', key, { words: both(name) })}: ${listCompetencies(model, { cluster: key })
          .map((code) => linkTo('kompetensi', code, { words: `${plain(code)} ${nameOf(model, code).id}` }))
          .join(' · ')}`,
    ),
  }
}

function nameOf(model: CompetencyModel, code: string): LocalizedText {
  const name = model.competencies[code]?.name
  if (name === undefined) throw new Error(`no competency ${code}`)
  return name
}

/** The heading of a competency: code and both names, and the notes on them. */
function competencyHeading(model: CompetencyModel, code: string, notes: Notes): string {
  const name = nameOf(model, code)
  const links = notes.links(model.competencies[code]?.claims, name.id)
  const line = heading(4, anchorOf('kompetensi', code), `${plain(code)} · ${both(name)}`)
  return links === '' ? line : `${line}\n\nCatatan · *Notes*: ${links}`
}

/** Definition and indicators of a competency, by level, the languages side by side. */
export function textTable(code: string, texts: BothTexts): string {
  const id = textOf(texts.id, code)
  const en = textOf(texts.en, code)
  const levels = Object.entries(id.indicators ?? {}).flatMap(([level, sentences]) =>
    sentences.map((sentence, i) => [
      i === 0 ? `**${level}**` : '',
      plain(sentence),
      plain(en.indicators?.[Number(level)]?.[i] ?? ''),
    ]),
  )
  return table(
    ['Level', 'Indonesia', 'English'],
    [['**Definisi** · *Definition*', plain(id.definition), plain(en.definition)], ...levels],
  )
}

/** The texts of a competency; a missing one stops the generator. */
function textOf(texts: Texts, code: string): CompetencyText {
  const text = texts[code]
  if (text === undefined) throw new Error(`no text for ${code}`)
  return text
}
