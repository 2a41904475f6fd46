import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { finderOf } from '../read/finder'
import type { Findings } from '../read/findings'
import type { RowReader } from '../read/row-reader'

/** Finds the code of the competency that a row names; one that the model lacks is told. */
export function codeFinder(
  model: CompetencyModel,
  found: Findings,
): (row: RowReader<'competency'>) => string | undefined {
  const find = finderOf(model.competencies, model.id)
  return (row) => {
    const named = row.needed('competency')
    if (named === undefined) return undefined
    const code = find(named)
    if (code === undefined) {
      found.add(unknownCompetency(model, named, row.pathOf('competency'), found.count()))
    }
    return code
  }
}
