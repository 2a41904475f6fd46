import { checkArguments } from '../base/check-arguments'
import { freezeCopy } from '../base/freeze-copy'
import { throwIssues } from '../base/throw-issues'
import type { Bilingual, BilingualJob, BilingualModel, BilingualScale } from './bilingual-model'
import type { Claim, Source } from './claim'
import type { Binding, Nature } from './competency'
import type { LevelTexts } from './competency-text'
import type { ExternalId } from './external-id'
import type { Qualification, Requirement } from './job-profile'
import { modelErrors } from './lint-model'
import type { BilingualText } from './localized-text'
import { modelInput } from './model-input-kinds'
import type { ModelKeys } from './model-keys'
import type { Retirement } from './retirement'
import { textOf } from './text-of'

/** A name: one string for both languages, or one for each. */
export type Name = string | BilingualText

/** A scale as `defineModel` takes it. */
export interface ScaleInput {
  /** The levels, ascending; of a continuous scale its lowest and highest value and any anchors between. */
  readonly levels: readonly number[]
  /** True when every number between the lowest and the highest level is a level; `false` when absent. */
  readonly continuous?: boolean
  /** "Assessed, nothing shown"; 0 when absent, or the lowest level where 0 is above the highest. */
  readonly floor?: number
  /** Name of the scale. */
  readonly name?: Name
  /** Definitions of levels. */
  readonly definitions?: readonly {
    readonly value: number
    readonly name: Name
    readonly description?: Name
  }[]
  /** Where the scale comes from. */
  readonly claims?: readonly Claim[]
}

/** A competency as `defineModel` takes it. */
export interface CompetencyInput<ScaleName extends string, ClusterName extends string = string> {
  /** Name of the competency. */
  readonly name: Name
  /** A key of `scales`; leave it out when the competency has no scale. */
  readonly scale?: ScaleName
  /** A key of `clusters`. */
  readonly cluster?: ClusterName
  /** The competency whose further scale this is. */
  readonly dimensionOf?: string
  /** Soft or hard. */
  readonly nature?: Nature
  /** What it is, in a sentence or two. */
  readonly definition?: Name
  /** What its levels are, by tag of the language. */
  readonly levelTexts?: Readonly<Record<string, LevelTexts>>
  /** Other names it is known by. */
  readonly aliases?: readonly string[]
  /** Of a competency that is no longer in use: what carries it on. */
  readonly retired?: Retirement
  /** Ids in other systems. */
  readonly externalIds?: readonly ExternalId[]
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** A requirement as `defineModel` takes it: a level, or a level with weight and more. */
export type RequirementInput<Level extends number> =
  | Level
  | {
      /** Required level; leave it out when the source gives none. */
      readonly level?: Level
      /** Weight, above 0; 1 when absent. */
      readonly weight?: number
      /** Whether a shortfall rules a person out; `false` when absent. */
      readonly essential?: boolean
      /** Where the facts come from. */
      readonly claims?: readonly Claim[]
    }

/** The levels a competency's scale has, as a type: 7 on a 1 … 5 scale does not compile. */
export type LevelOf<S, Entry> = Entry extends { readonly scale: infer N extends keyof S }
  ? S[N] extends { readonly continuous: true }
    ? number
    : S[N] extends { readonly levels: readonly (infer L extends number)[] }
      ? L
      : never
  : never

/** A job as `defineModel` takes it. */
export interface JobInput<S, C, Job extends string, K extends ModelKeys = ModelKeys> {
  /** Name of the job. */
  readonly name: Name
  /** What the job requires, by competency, in the order of the profile: that of the keys, whole numbers first. */
  readonly requires: { readonly [K in keyof C]?: RequirementInput<LevelOf<S, C[K]>> }
  /** False when the source shows only a part of the profile; `true` when absent. */
  readonly complete?: boolean
  /** Of an incomplete profile: codes of which it is not known whether they are required. */
  readonly unknown?: readonly (keyof C)[]
  /** Job family, a key of `families`. */
  readonly family?: NoInfer<K['family']>
  /** Career track, a key of `tracks`. */
  readonly track?: NoInfer<K['track']>
  /** Grade, a key of `grades`. */
  readonly grade?: NoInfer<K['grade']>
  /** Organisational unit, a key of `units`. */
  readonly unit?: NoInfer<K['unit']>
  /** The job this one reports to. */
  readonly superior?: Job
  /** Qualifications asked beside the competencies. */
  readonly qualifications?: readonly Bilingual<Qualification>[]
  /** Today or later; `present` when absent. */
  readonly horizon?: 'present' | 'future'
  /** Older titles of the job. */
  readonly olderNames?: readonly string[]
  /** First day the profile holds, `YYYY-MM-DD`. */
  readonly validFrom?: string
  /** Last day the profile holds, `YYYY-MM-DD`. */
  readonly validUntil?: string
  /** Ids in other systems. */
  readonly externalIds?: readonly ExternalId[]
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** An entry that has a name and claims. */
export interface NamedInput {
  /** Name of the entry. */
  readonly name: Name
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** A cluster as `defineModel` takes it. */
export interface ClusterInput<ClusterName extends string = string> extends NamedInput {
  /** What the cluster holds. */
  readonly description?: Name
  /** Soft or hard. */
  readonly nature?: Nature
  /** Whom the cluster binds. */
  readonly binds?: Binding
  /** The cluster this one is a part of. */
  readonly parent?: ClusterName
}

/** A grade as `defineModel` takes it. */
export interface GradeInput {
  /** Name of the grade; its key when absent. */
  readonly name?: Name
  /** Rank: a higher number is a higher grade. */
  readonly rank: number
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** A unit as `defineModel` takes it. */
export interface UnitInput<UnitName extends string = string> extends NamedInput {
  /** The unit this one is a part of. */
  readonly parent?: UnitName
}

/** A certification scheme as `defineModel` takes it. */
export interface SchemeInput<Code> extends NamedInput {
  /** The competencies its certificate attests. */
  readonly certifies?: readonly Code[]
  /** Number of people in the occupations it covers. */
  readonly headcount?: number
}

/** What carries a competency on is of the model. `dimensionOf` is not told so: a wrong one makes every field of its entry an error. */
export interface CarriedOn<Code extends string> {
  /** When it was retired, and what carries it on. */
  readonly retired?: Retirement<Code>
}

/** The keys of a model's sections, as they are inferred one by one. */
export interface KeysGiven<
  Scale extends string,
  Cluster extends string,
  Family extends string,
  Track extends string,
  Grade extends string,
  Unit extends string,
  Scheme extends string,
> extends ModelKeys {
  readonly scale: Scale
  readonly cluster: Cluster
  readonly family: Family
  readonly track: Track
  readonly grade: Grade
  readonly unit: Unit
  readonly scheme: Scheme
}

/** What `defineModel` takes. */
export interface ModelInput<Id extends string, S, C, J extends string, K extends ModelKeys = ModelKeys> {
  /** Id of the model. */
  readonly id: Id
  /** Version of its content; `'1'` when absent. */
  readonly version?: string
  /** Name of the model; its id when absent. */
  readonly name?: Name
  /** First day the model holds, `YYYY-MM-DD`. */
  readonly validFrom?: string
  /** Last day the model holds, `YYYY-MM-DD`. */
  readonly validUntil?: string
  /** Documents the claims name. */
  readonly sources?: Readonly<Record<string, Source>>
  /** Proficiency scales. */
  readonly scales: S
  /** Groups of competencies. */
  readonly clusters?: Readonly<Record<K['cluster'], ClusterInput<NoInfer<K['cluster']>>>>
  /** Competencies, by code, in dictionary order: that of the keys, whole numbers first. */
  readonly competencies: C & { readonly [Code in keyof C]: CarriedOn<keyof C & string> }
  /** Job families. */
  readonly families?: Readonly<Record<K['family'], NamedInput>>
  /** Career tracks. */
  readonly tracks?: Readonly<Record<K['track'], NamedInput>>
  /** Grades and their order. */
  readonly grades?: Readonly<Record<K['grade'], GradeInput>>
  /** Organisational units. */
  readonly units?: Readonly<Record<K['unit'], UnitInput<NoInfer<K['unit']>>>>
  /** Job profiles, by id. */
  readonly jobs: Readonly<Record<J, JobInput<NoInfer<S>, NoInfer<C>, NoInfer<J>, K>>>
  /** Certification schemes. */
  readonly schemes?: Readonly<Record<K['scheme'], SchemeInput<keyof NoInfer<C>>>>
  /** Ids of the model in other systems. */
  readonly externalIds?: readonly ExternalId[]
}

/**
 * Defines a competency model from a literal: fills in defaults, checks everything, and freezes a copy.
 * Scales, codes and jobs are inferred from the literal, so that a level off its scale, an unknown code or
 * an unknown superior does not compile.
 *
 * @param input - the model; every `name` may be one string for both languages
 * @returns the model, deeply frozen
 * @throws `CompetencyError` with every issue of severity `error` that `lintModel` finds, or `too-deep`
 * @example
 * ```ts
 * import { analyzeGap, defineModel } from 'kompetensi'
 *
 * const acme = defineModel({
 *   id: 'acme',
 *   scales: { five: { levels: [1, 2, 3, 4, 5] } },
 *   competencies: { SQL: { scale: 'five', name: 'SQL' }, NEG: { scale: 'five', name: { id: 'Negosiasi', en: 'Negotiation' } } },
 *   jobs: { analyst: { name: { id: 'Analis', en: 'Analyst' }, requires: { SQL: 4, NEG: { level: 2, essential: true } } } },
 * })
 * console.log(analyzeGap(acme, 'analyst', { SQL: 3 }).shortfall) // 1
 * ```
 */
export function defineModel<
  const Id extends string,
  const S extends Readonly<Record<string, ScaleInput>>,
  const C extends Readonly<Record<string, CompetencyInput<keyof S & string, Cluster>>>,
  const J extends string,
  const Cluster extends string = never,
  const Family extends string = never,
  const Track extends string = never,
  const Grade extends string = never,
  const Unit extends string = never,
  const Scheme extends string = never,
>(
  input: ModelInput<Id, S, C, J, KeysGiven<keyof S & string, Cluster, Family, Track, Grade, Unit, Scheme>>,
): BilingualModel<
  Id,
  keyof C & string,
  J,
  KeysGiven<keyof S & string, Cluster, Family, Track, Grade, Unit, Scheme>
>
export function defineModel(input: LooseInput): BilingualModel {
  checkArguments('defineModel', { input }, modelInput)
  const model = freezeCopy(normalized(input))
  throwIssues(modelErrors(model))
  return model
}

/** The input with its literal types forgotten: what the normalisation works on. */
type LooseInput = ModelInput<
  string,
  Readonly<Record<string, ScaleInput>>,
  Readonly<Record<string, CompetencyInput<string> & { readonly scale: string }>>,
  string
>

function normalized(input: LooseInput): BilingualModel {
  const { id, version = '1', name = id, jobs, schemes } = input
  return {
    ...input,
    id,
    version,
    name: textOf(name),
    sources: input.sources ?? {},
    scales: mapped(input.scales, scaleFrom),
    clusters: mapped(input.clusters, ({ description, ...cluster }) => ({
      ...named(cluster),
      ...(description === undefined ? {} : { description: textOf(description) }),
    })),
    competencies: mapped(input.competencies, ({ definition, ...competency }) => ({
      ...named(competency),
      ...(definition === undefined ? {} : { definition: textOf(definition) }),
    })),
    families: mapped(input.families, named),
    tracks: mapped(input.tracks, named),
    grades: mapped(input.grades, ({ name: gradeName, ...grade }, key) => ({
      ...grade,
      name: textOf(gradeName ?? key),
    })),
    units: mapped(input.units, named),
    jobs: mapped(jobs, (job, key) => jobFrom(id, key, job)),
    schemes: mapped(schemes, ({ certifies, ...scheme }) => ({
      ...named(scheme),
      ...(certifies === undefined ? {} : { certifies: certifies.map((competency) => ({ competency })) }),
    })),
  }
}

function mapped<In, Out>(
  entries: Readonly<Record<string, In>> | undefined,
  convert: (entry: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(entries ?? {}).map(([key, entry]) => [key, convert(entry, key)]))
}

function named<T extends { readonly name: Name }>(entry: T): Omit<T, 'name'> & { name: BilingualText } {
  return { ...entry, name: textOf(entry.name) }
}

/** The floor where none is given: 0, or the lowest level of a scale that has negative levels alone. */
function usualFloor(levels: readonly number[]): number {
  const lowest = levels[0]
  const highest = levels[levels.length - 1]
  return lowest !== undefined && highest !== undefined && highest < 0 ? lowest : 0
}

function scaleFrom({ levels, floor, name, definitions, ...rest }: ScaleInput): BilingualScale {
  return {
    ...rest,
    levels,
    floor: floor ?? usualFloor(levels),
    ...(name === undefined ? {} : { name: textOf(name) }),
    ...(definitions === undefined
      ? {}
      : {
          definitions: definitions.map(({ name: title, description, ...level }) => ({
            ...level,
            name: textOf(title),
            ...(description === undefined ? {} : { description: textOf(description) }),
          })),
        }),
  }
}

function jobFrom(model: string, id: string, job: LooseInput['jobs'][string]): BilingualJob {
  const { requires, complete = true, unknown, name, ...rest } = job
  const requirements = Object.entries(requires).flatMap(([competency, requirement]): Requirement[] => {
    if (requirement === undefined) return []
    // What is neither a number nor an object goes on as a level, for the check of levels to refuse.
    const isObject = typeof requirement === 'object' && requirement !== null
    return [isObject ? { ...requirement, competency } : { competency, level: requirement }]
  })
  return {
    ...rest,
    model,
    id,
    name: textOf(name),
    requirements,
    complete,
    ...(unknown === undefined ? {} : { unknown: unknown.map(String) }),
  }
}
