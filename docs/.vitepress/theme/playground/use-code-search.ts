import type { CompetencyModel } from 'kompetensi'
import type { SearchIndex } from 'kompetensi/search'
import { withBase } from 'vitepress'
import { type ComputedRef, type Ref, shallowRef, watch } from 'vue'
import type { SiteLanguage } from '../../../tools/content/site-language'
import { ownModels } from './own-models'
import type { CodeSearch } from './rows'

/** As many competencies are found at most. */
const mostFound = 20

/**
 * A search for competencies of the model that is shown, by what people say. It is loaded with the first letter; until then, and where
 * it cannot be had, it finds nothing.
 */
export function useCodeSearch(
  model: ComputedRef<CompetencyModel | undefined>,
  typed: Ref<string>,
  language: SiteLanguage,
): Ref<CodeSearch> {
  const search = shallowRef<CodeSearch>(() => [])
  watch([model, () => typed.value !== ''], async ([shown, isTyped]) => {
    search.value = () => []
    if (shown === undefined || !isTyped) return
    const [{ indexCompetencies, searchCompetencies }, stored] = await Promise.all([
      import('kompetensi/search'),
      storedIndex(shown, language).catch(() => undefined),
    ])
    const index = stored ?? indexCompetencies(shown, { language })
    if (model.value !== shown) return
    const options = { kinds: ['competency'], limit: mostFound } as const
    search.value = (asked) => searchCompetencies(index, asked.slice(0, 200), options).map(({ id }) => id)
  })
  return search
}

/** The index of an embedded model with its texts; a pasted model has none. */
async function storedIndex(model: CompetencyModel, language: SiteLanguage): Promise<SearchIndex | undefined> {
  if ([...ownModels.values()].includes(model)) return undefined
  const answer = await fetch(withBase(`/search/${model.id}.${language}.json`))
  return answer.ok ? await answer.json() : undefined
}
