import type { IssuePath } from '../../base/issue'
import { mostSuggestions, suggest } from '../../base/suggest'
import type { CompetencyModel } from '../../model/competency-model'
import { profileIssue } from '../../model/issues'
import { shown } from './cell-text'
import { wordsOf } from './finder'
import type { Findings } from './findings'
import { namedPart } from './named-part'

/** Tells of a text that names no competency of the model, and of the code or the name that it may have been meant for. */
export function tellUnknownCompetency(
  { id: model, competencies }: Pick<CompetencyModel, 'id' | 'competencies'>,
  text: string,
  path: IssuePath,
  found: Findings,
): void {
  // Hints of other rows say nothing about how many typing errors there were.
  const words = found.errors() < mostSuggestions ? wordsOf(competencies) : []
  const suggestion = suggest(text, words) ?? namedPart(text, words)
  const details = { competency: shown(text), model, ...(suggestion === undefined ? {} : { suggestion }) }
  found.add(profileIssue('unknown-competency', path, details))
}
