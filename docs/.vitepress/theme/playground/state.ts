import type {
  AssumedUnassessed,
  Evidence,
  JobPersonMatchOptions,
  MethodId,
  PathObjective,
  ScoredUnassessed,
  SimilarityOptions,
} from 'kompetensi'

/** Numbers by competency code; a code that is absent has none. */
export type Numbers = Readonly<Record<string, number>>

/** The band sets on offer. */
export const bandSetIds = ['jpm-selection', 'jpm-mapping', 'kkp-senior', 'kkp-other'] as const
export type BandSetId = (typeof bandSetIds)[number]

/** How the assumed activities develop people; `modules` are training modules that the model itself names. */
export const wayIds = ['classroom', 'job-assignment', 'coaching-mentoring', 'self-study', 'modules'] as const
export type WayId = (typeof wayIds)[number]

/** Everything a reader can set. It is what the link holds; results are computed from it and the model alone. */
export interface PlaygroundState {
  /** Id of an embedded model, or `own:` and the id of a pasted one. */
  readonly model: string
  readonly job: string
  /** Levels held; a code that is absent is not assessed. */
  readonly held: Numbers
  /** Required levels that the reader gives where the source gives none. */
  readonly given: Numbers
  /** Highest level of a scale 1 … n of the reader's, for competencies of no scale; 0: none. */
  readonly ownScale: number
  /** Weights that differ from the profile's. */
  readonly weights: Numbers
  /** Whether a requirement is essential, where that differs from the profile's. */
  readonly essentials: Readonly<Record<string, boolean>>
  /** The method that verdict and raise rest on. */
  readonly method: MethodId
  readonly surplus: 'ignored' | 'counted'
  readonly variant: JobPersonMatchOptions['variant']
  readonly cap: JobPersonMatchOptions['cap']
  readonly weighted: boolean
  readonly coreShare: number
  readonly measure: SimilarityOptions['measure']
  readonly unassessed: ScoredUnassessed
  readonly bands: BandSetId
  readonly evidence: Evidence
  /** Id of the band to reach. */
  readonly to: string
  /** The job done today; empty: none of the model. */
  readonly from: string
  readonly objective: PathObjective
  /** Most steps of rank in one move; 0: no limit. */
  readonly rankSteps: number
  readonly assumed: AssumedUnassessed
  /** Months it takes to gain one level; 0: paths carry no months. */
  readonly months: number
  /** How many competencies or activities go on at once. */
  readonly parallel: number
  /** First day of path and plan, `YYYY-MM-DD`. */
  readonly start: string
  readonly way: WayId
  /** Working days one level takes. */
  readonly days: number
}

/** Nobody assessed, nothing changed; the values that a link leaves out. */
export const blank: PlaygroundState = {
  model: 'lembaga-xy',
  job: '',
  held: {},
  given: {},
  ownScale: 0,
  weights: {},
  essentials: {},
  method: 'attainment',
  surplus: 'ignored',
  variant: 'ratioOfSums',
  cap: 'item',
  weighted: false,
  coreShare: 0.6,
  measure: 'cosine',
  unassessed: 'exclude',
  bands: 'jpm-selection',
  evidence: 'interval',
  to: 'memenuhi-syarat',
  from: '',
  objective: 'effort',
  rankSteps: 0,
  assumed: 'floor',
  months: 0,
  parallel: 2,
  start: '',
  way: 'classroom',
  days: 5,
}

/** What a reader sees who comes without a link: an invented person, assessed on all but one requirement. */
export function exampleState(today: string): PlaygroundState {
  return {
    ...blank,
    job: 'manager-sertifikasi',
    held: { INT: 3, CFV: 3, FCI: 2, LRS: 3, SO: 2, SFE: 3, CL: 3, BT: 3, LA: 4, AT: 3, CT: 2, CFO: 4 },
    method: 'jobPersonMatch',
    from: 'staf-sertifikasi',
    objective: 'moves',
    months: 3,
    start: today,
  }
}

/** The same model, job and settings with nobody assessed and every change of the profile undone. */
export function cleared(state: PlaygroundState): PlaygroundState {
  return { ...state, held: {}, given: {}, ownScale: 0, weights: {}, essentials: {} }
}

/** The state for another model: levels and jobs belong to a model, so they are not taken along. */
export function withModel(state: PlaygroundState, model: string, job: string): PlaygroundState {
  const way = state.way === 'modules' ? 'classroom' : state.way
  return { ...cleared(state), model, job, from: '', way }
}

/** The state for another job of the same model: levels held stay, what was changed on the profile does not. */
export function withJob(state: PlaygroundState, job: string): PlaygroundState {
  const from = state.from === job ? '' : state.from
  return { ...state, job, from, given: {}, ownScale: 0, weights: {}, essentials: {} }
}

/** A table of values by code with one value set, or taken out where it is `undefined`. */
export function withValue<T>(
  table: Readonly<Record<string, T>>,
  code: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const others = Object.entries(table).filter(([key]) => key !== code)
  return Object.fromEntries(value === undefined ? others : [...others, [code, value]])
}

/** The value of a code; never one that a table inherits. */
export function entryOf<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined
}
