import type { CompetencyModel } from '../competency-model'
import { findText } from '../find-text'
import { entryIssue, type ModelIssue } from '../issues'
import type { LocalizedText } from '../localized-text'
import { placedNames } from './placed-names'

/**
 * Names that lack a language which at least half of the names of the model have: what is translated here and there is
 * no language of the model yet. That the language of a text is not known (`und`) is no language either.
 */
export function lintLanguages(model: CompetencyModel): ModelIssue[] {
  const names = placedNames(model)
  const counts = new Map<string, number>()
  for (const { name } of names) {
    for (const tag of Object.keys(name)) if (tag !== 'und') counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const languages = [...counts].filter(([, count]) => count * 2 >= names.length).map(([tag]) => tag)
  return names.flatMap(({ name, path }) => {
    const lacking = languages.filter((tag) => lacks(name, tag))
    if (lacking.length === 0) return []
    return [entryIssue('text-missing', path, { problem: 'not-translated', languages: lacking }, 'hint')]
  })
}

/** Whether a name has nothing in a language; one that is blank in it is warned of elsewhere. */
function lacks(name: LocalizedText, tag: string): boolean {
  return !Object.hasOwn(name, tag) && findText(name, tag)?.fellBack !== false
}
