import type { CompetencyModel } from '../model/competency-model'
import type { CompetencyText, LevelTexts } from '../model/competency-text'
import { findText } from '../model/find-text'
import type { LocalizedText } from '../model/localized-text'
import type { SearchKind } from './search-index'
import type { SearchGlossary, SearchTexts } from './search-sources'

/** Something that can be found, with its texts: what an entry of an index is made of. */
export interface EntryDraft {
  readonly kind: SearchKind
  readonly model?: string
  readonly id: string
  readonly names: readonly string[]
  /** What it is: one text or several. */
  readonly definitions: readonly string[]
  readonly levels: LevelTexts
}

/** What can be found of a model: competencies, clusters, jobs. */
export function draftsOf(model: CompetencyModel, texts: SearchTexts, language: string): EntryDraft[] {
  const named = (kind: SearchKind, id: string, names: readonly string[]): EntryDraft => ({
    kind,
    model: model.id,
    id,
    names,
    definitions: [],
    levels: {},
  })
  return [
    ...Object.keys(model.competencies).map((code) => competencyDraft(model, code, texts, language)),
    ...Object.entries(model.clusters).map(([id, { name }]) => named('cluster', id, namesOf(name, language))),
    ...Object.entries(model.jobs).map(([id, { name, olderNames = [] }]) =>
      named('job', id, [...namesOf(name, language), ...olderNames]),
    ),
  ]
}

/** A competency; what its further dimensions are is said of it, and of them their names alone. */
function competencyDraft(
  model: CompetencyModel,
  code: string,
  texts: SearchTexts,
  language: string,
): EntryDraft {
  const { name, aliases = [], dimensionOf, retired } = model.competencies[code] ?? { name: {} }
  const text = texts[code]
  const dimensions = Object.entries(model.competencies).filter(([, each]) => each.dimensionOf === code)
  const further = dimensions.flatMap(([other, each]) => [
    ...namesOf(each.name, language).slice(0, 1),
    ...(texts[other] === undefined ? [] : [texts[other].definition]),
  ])
  const isWhole = dimensionOf === undefined && retired === undefined
  return {
    kind: 'competency',
    model: model.id,
    id: code,
    names: [...namesOf(name, language), ...aliases],
    definitions: isWhole ? [...(text === undefined ? [] : [text.definition]), ...further] : [],
    levels: isWhole ? levelsOf(text) : {},
  }
}

function levelsOf({ levelDescriptions = {}, indicators = {} }: Partial<CompetencyText> = {}): LevelTexts {
  return { levelDescriptions, indicators }
}

/** The terms of a glossary. */
export function termDrafts(glossary: SearchGlossary, language: string): EntryDraft[] {
  return Object.entries(glossary).map(([id, { term, abbreviation = {}, aliases = {}, meaning }]) => ({
    kind: 'term',
    id,
    names: [
      ...namesOf(term, language),
      ...Object.values(abbreviation).flatMap((short) => short ?? []),
      ...Object.values(aliases).flatMap((others) => others ?? []),
    ],
    definitions: [findText(meaning, language)?.text ?? ''],
    levels: {},
  }))
}

/** A name in a language, then in all others, each once. */
function namesOf(name: LocalizedText, language: string): readonly string[] {
  const own = findText(name, language)?.text
  const all = [own, ...Object.values(name)].filter((text) => text !== undefined && text !== '')
  return [...new Set(all.flatMap((text) => text ?? []))]
}
