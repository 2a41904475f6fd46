import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../competency-model'
import { hasText } from '../has-text'
import { entryIssue, type ModelIssue } from '../issues'
import type { LocalizedText } from '../localized-text'
import { placedNames } from './placed-names'

/** Texts that say nothing in any language, and names that are blank in one. */
export function lintTexts(model: CompetencyModel): ModelIssue[] {
  return [
    ...placedNames(model).flatMap(({ name, path }) => [
      ...inNoLanguage(name, path),
      ...blankTexts(name, path),
    ]),
    ...otherTexts(model).flatMap(({ text, path }) => inNoLanguage(text, path)),
  ]
}

function inNoLanguage(text: LocalizedText, path: IssuePath): ModelIssue[] {
  if (hasText(text)) return []
  return [entryIssue('text-missing', path, { problem: 'in-no-language', languages: [] })]
}

function blankTexts(text: LocalizedText, path: IssuePath): ModelIssue[] {
  if (!hasText(text)) return []
  return Object.keys(text).flatMap((tag) => {
    if (text[tag]?.trim() !== '') return []
    const details = { problem: 'blank', languages: [tag] } as const
    return [entryIssue('text-missing', [...path, tag], details, 'warning')]
  })
}

interface PlacedText {
  readonly text: LocalizedText
  readonly path: IssuePath
}

/** The texts beside the names that people read most: definitions, descriptions, names of qualifications. */
function otherTexts(model: CompetencyModel): PlacedText[] {
  return [
    ...Object.entries(model.scales).flatMap(([key, { definitions = [] }]) =>
      definitions.flatMap(({ name, description }, i) => [
        ...placed(name, ['scales', key, 'definitions', i, 'name']),
        ...placed(description, ['scales', key, 'definitions', i, 'description']),
      ]),
    ),
    ...Object.entries(model.clusters).flatMap(([key, { description }]) =>
      placed(description, ['clusters', key, 'description']),
    ),
    ...Object.entries(model.competencies).flatMap(([code, { definition, retired }]) => [
      ...placed(definition, ['competencies', code, 'definition']),
      ...placed(retired?.reason, ['competencies', code, 'retired', 'reason']),
    ]),
    ...Object.entries(model.jobs).flatMap(([id, { qualifications = [] }]) =>
      qualifications.flatMap(({ name }, i) => placed(name, ['jobs', id, 'qualifications', i, 'name'])),
    ),
  ]
}

function placed(text: LocalizedText | undefined, path: IssuePath): PlacedText[] {
  return text === undefined ? [] : [{ text, path }]
}
