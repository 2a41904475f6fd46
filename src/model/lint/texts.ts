import type { Issue, IssuePath } from '../../base/issue'
import { warningIssue } from '../../base/issue-of'
import type { CompetencyModel } from '../competency-model'
import type { LocalizedText } from '../localized-text'
import { namedSections } from '../model-sections'

/** Names that are blank in one of the languages. */
export function lintTexts(model: CompetencyModel): Issue[] {
  return [
    ...blankTexts(model.name, ['name']),
    ...namedSections.flatMap((section) =>
      Object.entries(model[section]).flatMap(([key, { name }]) =>
        name === undefined ? [] : blankTexts(name, [section, key, 'name']),
      ),
    ),
  ]
}

function blankTexts(text: LocalizedText, path: IssuePath): Issue[] {
  return (['id', 'en'] as const).flatMap((locale) =>
    text[locale].trim() === ''
      ? [warningIssue('text-missing', [...path, locale], { locale }, `the text in "${locale}" is blank`)]
      : [],
  )
}
