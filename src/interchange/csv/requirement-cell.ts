import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { requirementIssues } from '../../model/requirement-issues'
import { isLevelOf } from '../../model/scale-of'
import type { Findings } from '../read/findings'
import { type LevelReader, ownScale } from '../read/level-reader'
import type { RowReader } from '../read/row-reader'
import { type Cell, textOf } from '../read/row-reader'
import type { Column } from '../read/sheet'
import { nothingOf, type RequirementNothing } from './words'

/** What a cell says of a requirement: a level, a nothing, or `undefined` when it cannot be read. */
export type RequirementReading = number | RequirementNothing | undefined

/** What reading the cells of requirements needs to know. */
export interface RequirementContext {
  /** The model. */
  readonly model: CompetencyModel
  /** Reads levels by name. */
  readonly levels: LevelReader
  /** What a blank cell and a bare dash say in this layout. */
  readonly blank: RequirementNothing
  /** Spellings of the caller's. */
  readonly nothing: Readonly<Record<string, RequirementNothing>> | undefined
  /** Where issues go. */
  readonly found: Findings
}

/** Reads the level of a requirement; 0 on a scale that has no level 0 says that it is not in the profile. */
export function readRequirement<Field extends string>(
  { model, levels, blank, nothing, found }: RequirementContext,
  reader: RowReader<Field>,
  column: Column,
  profile: JobProfile,
  code: string,
): RequirementReading {
  const cell = reader.cell(column)
  if (cell === undefined) return blank
  const scale = ownScale(model, code) ?? profile.scale
  const text = textOf(cell)
  const named = typeof cell.value === 'string' ? levels(scale, text) : undefined
  const word = named === undefined && !cell.literal ? nothingOf(text, nothing) : undefined
  if (word !== undefined) return word
  const number = named ?? numberOf(reader, cell, column)
  if (number === null) return undefined
  if (number === undefined) {
    reader.invalid(cell, column, 'level')
    return undefined
  }
  if (number === 0 && (scale === undefined || !isLevelOf(scale, 0))) return 'not-in-profile'
  const issues = requirementIssues(model, { ...profile, requirements: [{ competency: code, level: number }] })
  for (const issue of issues) found.add({ ...issue, path: reader.path(column) })
  return issues.length === 0 ? number : undefined
}

function numberOf<Field extends string>(
  reader: RowReader<Field>,
  cell: Cell,
  column: Column,
): number | null | undefined {
  const number = reader.numberIn(cell, column)
  return number === undefined || number === null || Number.isFinite(number) ? number : undefined
}

/** What a requirement had before that a table has no column for: its claims only while the level is the same. */
export function keptOf(
  before: Requirement | undefined,
  level: number | undefined,
): Pick<Requirement, 'claims' | 'from'> {
  if (before === undefined || before.level !== level) return {}
  const { claims, from } = before
  return { ...(claims === undefined ? {} : { claims }), ...(from === undefined ? {} : { from }) }
}
