import type { Severity } from '../../base/issue'
import type { CompetencyModel } from '../../model/competency-model'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { type CsvIssue, csvIssue } from './issues'

/** Tells that no column of a table names a competency. */
export function tellNoCompetency(
  { id, competencies }: CompetencyModel,
  {
    headers,
    headerRow,
    severity,
  }: { readonly headers: readonly string[]; readonly headerRow: number; readonly severity: Severity },
  found: Findings<CsvIssue>,
): void {
  const details = {
    model: id,
    headers: headers.slice(0, 50).map(shown),
    competencies: Object.keys(competencies).slice(0, 12),
  }
  found.add(csvIssue('competency-column-missing', [headerRow], details, severity))
}
