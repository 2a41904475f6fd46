import type { CompetencyModel } from '../../model/competency-model'
import { finderOf } from '../read/finder'
import type { Findings } from '../read/findings'
import type { Column, RowReader } from '../read/row-reader'
import { namedColumns, type Sheet } from '../read/sheet'
import { type JobDraft, requirementBefore } from './job-draft'
import type { JobProfilesField } from './job-profiles-kind'
import type { JobProfilesTableOptions } from './job-profiles-table-options'
import { requirementOf, requirementReader } from './requirement-cell'

/** What a wide table requires. */
export interface WideRequirements {
  /** The columns of competencies, by code. */
  readonly named: ReadonlyMap<string, Column>
  /** Takes what a row requires. */
  readonly take: (draft: JobDraft, row: RowReader<JobProfilesField>) => void
}

/** Takes what rows of a wide table require, a row a job and a column a competency. */
export function wideRequirements(
  sheet: Sheet<JobProfilesField>,
  model: CompetencyModel,
  { nothing, levels }: Pick<JobProfilesTableOptions, 'nothing' | 'levels'>,
  found: Findings,
): WideRequirements {
  const read = requirementReader(model, { blank: nothing?.[''] ?? 'not-in-profile', nothing, levels, found })
  const { named } = namedColumns(sheet, finderOf(model.competencies, model.id), found)
  const take: WideRequirements['take'] = (draft, row) => {
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
  return { named, take }
}
