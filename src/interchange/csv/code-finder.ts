import type { CompetencyModel } from '../../model/competency-model'
import { tellSharedName } from '../read/entries'
import { finderOf } from '../read/finder'
import type { Findings } from '../read/findings'
import type { RowReader } from '../read/row-reader'
import { tellUnknownCompetency } from '../read/tell-unknown-competency'

/**
 * Finds the codes that a row may mean by the competency it names: one, several that share the name, or none that the
 * model has; any but one is told.
 */
export function codeFinder<C extends string>(
  model: CompetencyModel<string, C>,
  found: Findings,
): (row: RowReader<'competency'>) => readonly C[] {
  const find = finderOf(model.competencies, model.id)
  return (row) => {
    const named = row.needed('competency')
    if (named === undefined) return []
    const codes = find(named)
    const path = row.pathOf('competency')
    if (codes.length === 0) tellUnknownCompetency(model, named, path, found)
    if (codes.length > 1) tellSharedName({ kind: 'competencies', name: named, keys: codes }, path, found)
    return codes
  }
}
