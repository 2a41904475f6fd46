import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import type { CompetencyModel } from '../model/competency-model'
import { textsWithOwn } from '../model/get-texts'
import { currentTag } from '../model/preferred-languages'
import { aWholeModel } from '../model/whole-model'
import { someTexts, textsOfModel } from './argument-kinds'
import { draftsOf, termDrafts } from './entry-drafts'
import { isList } from './is-list'
import type { SearchIndex } from './search-index'
import type { SearchGlossary, SearchLanguage, SearchTexts } from './search-sources'
import { writeEntries } from './write-entries'

/** What to index. */
export interface IndexCompetenciesOptions {
  /** The language of the texts; names are searched in every language. */
  readonly language: SearchLanguage
  /** Texts by competency, or, of several models, by the id of the model and then by competency; the models' own when absent. */
  readonly texts?: SearchTexts | Readonly<Record<string, SearchTexts | undefined>>
  /** Terms to find beside competencies; none when absent. */
  readonly glossary?: SearchGlossary
}

const indexCompetenciesOptions: OptionKinds<IndexCompetenciesOptions> = {
  // Looked at where it is read, whatever it is.
  language: {},
  texts: someTexts,
  glossary: {
    ofKind: 'object',
    like: '{ gap: { term, abbreviation, aliases, meaning } }',
    values: {
      due: true,
      ofKind: 'object',
      parts: {
        term: { due: true, ofKind: 'object', values: { ofKind: 'text' } },
        abbreviation: { ofKind: 'object', values: { ofKind: 'text' } },
        aliases: { ofKind: 'object', values: { ofKind: 'list', each: { due: true, ofKind: 'text' } } },
        meaning: { due: true, ofKind: 'object', values: { ofKind: 'text' } },
      },
    },
  },
}

const indexCompetenciesArguments: Kinds = { options: { due: true, fields: indexCompetenciesOptions } }
const modelArguments: Kinds = { model: aWholeModel }

/**
 * Indexes the competencies of models, with their clusters and jobs, for `searchCompetencies` and `tagText`: the words of names, other
 * names, definitions, descriptions of levels and indicators, by stem. The texts themselves are not in the index. One index a model and
 * language can be stored as a file; a search takes several.
 *
 * @param models - a model, or several; none for an index of a glossary alone
 * @param options - the language, the texts, a glossary
 * @returns the index: plain data, the same on every runtime
 * @throws `CompetencyError` `parameter-invalid`
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
 * import { indexCompetencies, searchCompetencies } from 'kompetensi/search'
 *
 * const index = indexCompetencies(lembagaXy, { texts: lembagaXyTextId, language: 'id' })
 * const stored = JSON.stringify(index)
 * console.log(searchCompetencies(JSON.parse(stored), 'tagihan iuran nunggak')[0]?.id) // PC
 * ```
 */
export function indexCompetencies(
  models: CompetencyModel | readonly CompetencyModel[],
  options: IndexCompetenciesOptions,
): SearchIndex {
  checkArguments('indexCompetencies', { options }, indexCompetenciesArguments)
  const several: readonly CompetencyModel[] = isList(models) ? models : [models]
  for (const model of several) checkArguments('indexCompetencies', { model }, modelArguments)
  const { texts, glossary = {} } = options
  const language = searchTag('indexCompetencies', options.language)
  const isKeyed = isList(models)
  checkKeys(several, texts, isKeyed)
  const drafts = several.flatMap((model) =>
    draftsOf(model, textsOf(model, texts, isKeyed, language), language),
  )
  return {
    format: 'kompetensi-search-1',
    language,
    models: several.map(({ id, version }) => ({ id, version })),
    ...writeEntries([...drafts, ...termDrafts(glossary, language)], language),
  }
}

/** Refuses texts by competency where they stand by model. */
function checkKeys(
  models: readonly CompetencyModel[],
  texts: IndexCompetenciesOptions['texts'],
  isKeyed: boolean,
): void {
  const keys = Object.keys(texts ?? {})
  if (!isKeyed || keys.length === 0 || keys.some((key) => models.some(({ id }) => id === key))) return
  throw invalidParameter('indexCompetencies', 'texts', texts, {
    like: '{ asn: asnTextId }, by the id of each model',
  })
}

/** The texts of a model, by competency: its own, and those given where it has none. */
function textsOf(
  model: CompetencyModel,
  texts: IndexCompetenciesOptions['texts'],
  isKeyed: boolean,
  language: string,
): SearchTexts {
  // Safe: texts by model where there are several models, by competency of a single one.
  const given = (isKeyed ? texts?.[model.id] : texts) as SearchTexts | undefined
  checkArguments('indexCompetencies', { texts: given }, { texts: textsOfModel })
  const keys = Object.keys(given ?? {})
  if (keys.length > 0 && !keys.some((code) => Object.hasOwn(model.competencies, code))) {
    const like = '{ INT: { definition } }, by the codes of the model'
    throw invalidParameter('indexCompetencies', 'texts', given, { like })
  }
  return textsWithOwn(model, given ?? {}, language)
}

/** The tag of a language that was given. */
export function searchTag(subject: string, language: SearchLanguage): string {
  return currentTag(subject, typeof language === 'object' ? language?.tag : language)
}
