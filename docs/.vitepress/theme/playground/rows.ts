import {
  analyzeGap,
  type CompetencyModel,
  findScale,
  type GapReport,
  type JobProfile,
  type Requirement,
  type Scale,
} from 'kompetensi'
import type { SiteLanguage } from '../../../tools/content/site-language'
import { textIn } from '../text-in'
import { attempt } from './outcome'
import { ownScaleOf } from './profile'
import { entryOf, type PlaygroundState } from './state'

/** What a row says of a competency: the status of its requirement, or why it is none. */
export type RowStatus = GapReport['items'][number]['status'] | 'not-in-profile' | 'requirement-unknown'

/** A level that can be chosen. */
export interface LevelOption {
  readonly value: number
  /** Short name of the level, where the scale defines it; of the floor, where it is no level: `undefined`. */
  readonly name: string | undefined
  /** Whether it is "assessed, nothing shown" rather than a level. */
  readonly floor: boolean
  /** Whether the job requires it. */
  readonly required: boolean
}

/** A competency to set levels of. */
export interface CompetencyRow {
  readonly code: string
  readonly name: string
  readonly status: RowStatus
  /** Required level: the source's, else the reader's. */
  readonly required: number | undefined
  /** Whether the reader may give the required level, because the source gives none. */
  readonly mayGive: boolean
  /** Whether the job asks for it at all. */
  readonly inProfile: boolean
  readonly held: number | undefined
  readonly weight: number
  readonly essential: boolean
  /** The levels to choose from; empty where there is no scale, or every number is a level. */
  readonly options: readonly LevelOption[]
  /** The levels a requirement can name. */
  readonly levels: readonly number[]
  /** Ends of a continuous scale. */
  readonly range: { readonly lowest: number; readonly highest: number } | undefined
  readonly hasScale: boolean
  /** The whole row as a text: a row is drawn again when this differs. */
  readonly key: string
}

/** The competencies of a model as rows. */
export interface Rows {
  /** What the job asks for, in the order of the profile. */
  readonly required: readonly CompetencyRow[]
  /** All others, in the order of the dictionary. */
  readonly others: readonly CompetencyRow[]
}

interface Given {
  readonly model: CompetencyModel
  readonly profile: JobProfile
  readonly report: GapReport | undefined
  readonly state: PlaygroundState
  readonly locale: SiteLanguage
}

/** The rows of a job. */
export function rowsOf(given: Given): Rows {
  const { model, profile, report } = given
  const statuses = new Map(report?.items.map(({ competency, status }) => [competency, status]))
  const unknown = new Set(profile.unknown)
  const required = profile.requirements.map((requirement): Omit<CompetencyRow, 'key'> => {
    const { competency, level, weight = 1, essential = false } = requirement
    const status = statuses.get(competency) ?? statusAlone(given, requirement)
    return {
      ...base(given, competency, level),
      status,
      mayGive: level === undefined || entryOf(given.state.given, competency) !== undefined,
      inProfile: true,
      weight,
      essential,
    }
  })
  const named = new Set(profile.requirements.map(({ competency }) => competency))
  const others = Object.keys(model.competencies)
    .filter((code) => !named.has(code))
    .map(
      (code): Omit<CompetencyRow, 'key'> => ({
        ...base(given, code, undefined),
        status:
          profile.complete || !isUnknown(profile, unknown, code) ? 'not-in-profile' : 'requirement-unknown',
        mayGive: true,
        inProfile: false,
        weight: 1,
        essential: false,
      }),
    )
  return { required: required.map(keyed), others: others.map(keyed) }
}

function keyed(row: Omit<CompetencyRow, 'key'>): CompetencyRow {
  return { ...row, key: JSON.stringify(row) }
}

/** Of an incomplete profile that does not say which codes are cut off, nothing else is known either. */
function isUnknown({ unknown }: JobProfile, codes: ReadonlySet<string>, code: string): boolean {
  return unknown === undefined || codes.has(code)
}

/** Without a report (an input is wrong) a requirement is looked at alone; where it is wrong itself, nothing is measured. */
function statusAlone({ model, profile, state }: Given, { competency, level }: Requirement): RowStatus {
  const held = entryOf(state.held, competency)
  const requirement = level === undefined ? { competency } : { competency, level }
  const alone = attempt(() =>
    analyzeGap(
      model,
      { ...profile, requirements: [requirement] },
      held === undefined ? {} : { [competency]: held },
    ),
  )
  const unmeasured = level === undefined ? 'level-unspecified' : 'not-assessed'
  return alone.ok ? (alone.value.items[0]?.status ?? unmeasured) : unmeasured
}

type Base = Pick<
  CompetencyRow,
  'code' | 'name' | 'required' | 'held' | 'options' | 'levels' | 'range' | 'hasScale'
>

function base({ model, profile, state, locale }: Given, code: string, required: number | undefined): Base {
  const own = ownScaleOf(state)
  const scale = findScale(model, code) ?? profile.scale ?? own
  const held = entryOf(state.held, code)
  const name = entryOf(model.competencies, code)?.name
  const continuous = scale?.continuous === true
  return {
    code,
    name: name === undefined ? code : textIn(name, locale),
    required,
    held,
    options: scale === undefined || continuous ? [] : optionsOf(scale, { held, required, locale }),
    levels: scale === undefined ? [] : scale.levels,
    range:
      scale !== undefined && continuous
        ? { lowest: Math.min(scale.floor, scale.levels[0] ?? 0), highest: scale.levels.at(-1) ?? 0 }
        : undefined,
    hasScale: scale !== undefined,
  }
}

/** The floor, the levels, and what is held where it is between two of them, such as a mean of raters. */
function optionsOf(
  scale: Scale,
  {
    held,
    required,
    locale,
  }: { held: number | undefined; required: number | undefined; locale: SiteLanguage },
): LevelOption[] {
  const values = new Set([scale.floor, ...scale.levels, ...(held === undefined ? [] : [held])])
  return [...values]
    .sort((a, b) => a - b)
    .map((value) => ({
      value,
      name: levelName(scale, value, locale),
      floor: value === scale.floor && !scale.levels.includes(value),
      required: value === required,
    }))
}

function levelName({ definitions }: Scale, value: number, locale: SiteLanguage): string | undefined {
  const name = definitions?.find((definition) => definition.value === value)?.name
  return name === undefined ? undefined : textIn(name, locale)
}

/** Finds codes by what was typed, the best first. */
export type CodeSearch = (typed: string) => readonly string[]

/**
 * The rows that answer what was typed: those that a search finds, in its order, and those whose name or code holds it, in whatever
 * case.
 */
export function rowsLike(
  rows: readonly CompetencyRow[],
  typed: string,
  search: CodeSearch = () => [],
): readonly CompetencyRow[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return rows
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const found = search(typed).flatMap((code) => byCode.get(code) ?? [])
  const like = rows.filter(
    ({ code, name }) => name.toLowerCase().includes(wanted) || code.toLowerCase().includes(wanted),
  )
  return [...new Set([...found, ...like])]
}
