import { present } from '../../base/present'
import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { keyAsName } from '../../model/key-as-name'
import { requirementIssues } from '../../model/requirement-issues'
import type { Scale } from '../../model/scale'
import { isLevelOf } from '../../model/scale-of'
import { foldWord } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { levelReader, ownScale } from '../read/level-reader'
import { withoutAtLeast } from '../read/level-text'
import { nothingOf, type RequirementNothing } from '../read/nothing-words'
import { type Cell, type Column, type RowReader, textOf } from '../read/row-reader'
import { allowedLevel, levelIn } from './level-cell'

/** What a cell says of a requirement: a level, a nothing, or `undefined` when it cannot be read. */
export type RequirementReading = number | RequirementNothing | undefined

/** A job of which not all rows have been read. */
export interface OpenJob {
  /** Its id. */
  readonly id: string
  /** The job as the model has it. */
  readonly previous: JobProfile | undefined
}

/** The job with one requirement alone, to hold that against the model. */
export function jobWith(
  { id, previous }: OpenJob,
  model: CompetencyModel,
  requirement: Requirement,
): JobProfile {
  const scale = previous?.scale
  return {
    model: model.id,
    id,
    name: keyAsName(id),
    requirements: [requirement],
    complete: true,
    ...present({ scale }),
  }
}

/** Reads what a cell of a row says that a job requires of a competency. */
export type RequirementReader = (
  row: RowReader<never>,
  column: Column,
  job: OpenJob,
  code: string,
) => RequirementReading

/** What cells that name no level say, and where issues go. */
export interface RequirementWords {
  /** What a blank cell and a bare dash say in this layout. */
  readonly blank: RequirementNothing
  /** Spellings of the caller's. */
  readonly nothing: Readonly<Record<string, RequirementNothing>> | undefined
  /** Words for levels, of the caller's. */
  readonly levels: Readonly<Record<string, number>> | undefined
  /** Where issues go. */
  readonly found: Findings
}

/** Reads the levels of requirements; 0 on a scale that has no level 0 says that it is not in the profile. */
export function requirementReader(
  model: CompetencyModel,
  { blank, nothing, levels: words, found }: RequirementWords,
): RequirementReader {
  const levels = levelReader({ levels: words, isNothing: (word) => nothingOf(word, nothing) !== undefined })
  // What a database writes for nothing says what a blank cell says.
  const wordIn = (text: string): RequirementNothing | undefined =>
    foldWord(text) === 'null' ? blank : nothingOf(text, nothing)
  return (row, column, job, code) => {
    const cell = row.cell(column)
    if (cell === undefined) return blank
    const scale = ownScale(model, code) ?? job.previous?.scale
    const text = textIn(cell)
    const named = typeof cell.value === 'string' ? levels(scale, text) : undefined
    const word = named === undefined && !cell.literal ? wordIn(text) : undefined
    if (word !== undefined) return word
    const reading = { row, column, cell: withText(cell, text), named }
    const level = levelIn(reading)
    if (level === undefined) return undefined
    if (level === 0 && !hasZero(scale)) return 'not-in-profile'
    const issues = requirementIssues(model, jobWith(job, model, { competency: code, level }))
    return allowedLevel(level, reading, issues, found)
  }
}

/** The text of a cell without the words for "at least": a required level is always that. */
function textIn(cell: Cell): string {
  return cell.literal ? textOf(cell) : withoutAtLeast(textOf(cell))
}

function withText(cell: Cell, text: string): Cell {
  return typeof cell.value === 'string' ? { ...cell, value: text } : cell
}

function hasZero(scale: Scale | undefined): boolean {
  return scale !== undefined && isLevelOf(scale, 0)
}

/** The requirement that a cell says there is. What a table has no column for stays; claims while the level does. */
export function requirementOf(
  competency: string,
  reading: RequirementReading,
  own: { readonly weight: number | undefined; readonly essential: boolean | undefined },
  before: Requirement | undefined,
): Requirement | undefined {
  if (reading === undefined || reading === 'not-in-profile' || reading === 'requirement-unknown')
    return undefined
  const level = reading === 'level-unspecified' ? undefined : reading
  const { claims, from } = before?.level === level ? (before ?? {}) : {}
  return present({ competency, level, ...own, claims, from })
}
