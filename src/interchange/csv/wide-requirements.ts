import type { CompetencyModel } from '../../model/competency-model'
import { finderOf } from '../read/finder'
import type { Findings } from '../read/findings'
import type { RowReader } from '../read/row-reader'
import { namedColumns, type Sheet } from '../read/sheet'
import { type JobDraft, requirementBefore } from './job-draft'
import type { JobProfilesField } from './job-profiles-kind'
import { requirementOf, requirementReader } from './requirement-cell'
import type { RequirementNothing } from './words'

/** Takes what rows of a wide table require, a row a job and a column a competency. */
export function wideRequirements(
  sheet: Sheet<JobProfilesField>,
  model: CompetencyModel,
  nothing: Readonly<Record<string, RequirementNothing>> | undefined,
  found: Findings,
): (draft: JobDraft, row: RowReader<JobProfilesField>) => void {
  const read = requirementReader(model, { blank: nothing?.[''] ?? 'not-in-profile', nothing, found })
  const { named } = namedColumns(sheet, finderOf(model.competencies, model.id), found)
  return (draft, row) => {
    for (const [code, column] of named) {
      const said = read(row, column, draft.bare, code)
      const before = requirementBefore(draft, code)
      const { weight, essential } = before ?? {}
      const requirement = requirementOf(code, said, { weight, essential }, before)
      if (requirement !== undefined) draft.requirements.set(code, { requirement, row: row.number })
      else if (said === undefined) draft.unread.add(code)
      else if (said === 'requirement-unknown') draft.unknown.set(code, row.number)
      else if (draft.previous?.unknown?.includes(code) === true) draft.leftOut.set(code, row.number)
    }
  }
}
