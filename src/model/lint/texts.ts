import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../competency-model'
import { entryIssue, type ModelIssue } from '../issues'
import type { LocalizedText } from '../localized-text'
import { namedSections } from '../model-sections'

/** Names that are blank in one of the languages. */
export function lintTexts(model: CompetencyModel): ModelIssue[] {
  return [
    ...blankTexts(model.name, ['name']),
    ...namedSections.flatMap((section) =>
      Object.entries(model[section]).flatMap(([key, { name }]) =>
        name === undefined ? [] : blankTexts(name, [section, key, 'name']),
      ),
    ),
  ]
}

function blankTexts(text: LocalizedText, path: IssuePath): ModelIssue[] {
  return (['id', 'en'] as const).flatMap((locale) =>
    text[locale].trim() === ''
      ? [entryIssue('text-missing', [...path, locale], { tag: locale }, 'warning')]
      : [],
  )
}
