import type { Issue, IssuePath } from '../../base/issue'
import { errorIssue, warningIssue } from '../../base/issue-of'
import type { CompetencyModel } from '../competency-model'
import type { LocalizedText } from '../localized-text'
import { placedNames } from './placed-names'

/** Texts in no language at all, and names that are blank in one. */
export function lintTexts(model: CompetencyModel): Issue[] {
  return [
    ...placedNames(model).flatMap(({ name, path }) => [
      ...inNoLanguage(name, path),
      ...blankTexts(name, path),
    ]),
    ...otherTexts(model).flatMap(({ text, path }) => inNoLanguage(text, path)),
  ]
}

function inNoLanguage(text: LocalizedText, path: IssuePath): Issue[] {
  if (Object.values(text).some((each) => each !== undefined)) return []
  const details = { problem: 'in-no-language', languages: [] } as const
  return [errorIssue('text-missing', path, details, 'the text is in no language at all')]
}

function blankTexts(text: LocalizedText, path: IssuePath): Issue[] {
  return Object.keys(text).flatMap((tag) => {
    if (text[tag]?.trim() !== '') return []
    const details = { problem: 'blank', languages: [tag] } as const
    return [warningIssue('text-missing', [...path, tag], details, `the text in "${tag}" is blank`)]
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
