import { analyzeGap, type CompetencyModel, type Issue, type JobProfile, withLevels } from 'kompetensi'
import { bandSets, bandToReach } from './band-sets'
import type { LoadedModel } from './models'
import { attempt } from './outcome'
import { ownScaleOf } from './profile'
import { entryOf, type PlaygroundState } from './state'

/** A state that fits the model, and what of it did not. */
export interface Reconciled {
  readonly state: PlaygroundState
  /** What was left out, as the library says it. */
  readonly issues: readonly Issue[]
}

/**
 * Fits what a link says to the model it names: a link may be older than the model, or made up. What the model does not
 * know is left out and said in the library's own words; a level off its scale is left out the same way.
 */
export function reconcile({ model, modules }: LoadedModel, state: PlaygroundState): Reconciled {
  const issues: Issue[] = []
  const sound = <T>(
    table: Readonly<Record<string, T>>,
    check: (code: string, value: T) => void,
  ): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(table).filter(([code, value]) => {
        const checked = attempt(() => check(code, value))
        if (!checked.ok) issues.push(...checked.issues)
        return checked.ok
      }),
    )
  const job = soundJob(model, state.job, issues)
  const blankJob = emptyProfile(model, job, state)
  const known = (code: string): void => {
    if (!Object.hasOwn(model.competencies, code)) analyzeGap(model, blankJob, { [code]: 0 })
  }
  const given = sound(state.given, (code, level) => {
    if (job !== '') withLevels(model, job, { ...scalePart(state), levels: { [code]: level } })
  })
  const settled: PlaygroundState = {
    ...state,
    job,
    given,
    held: sound(state.held, (code, held) => analyzeGap(model, blankJob, { [code]: held })),
    weights: sound<number>(state.weights, known),
    essentials: sound<boolean>(state.essentials, known),
    from: state.from === '' ? '' : soundJob(model, state.from, issues, ''),
    to: bandToReach(bandSets[state.bands], state.to),
    way: state.way === 'modules' && modules.length === 0 ? 'classroom' : state.way,
  }
  return { state: settled, issues }
}

function scalePart(state: PlaygroundState): { readonly scale?: NonNullable<JobProfile['scale']> } {
  const scale = ownScaleOf(state)
  return scale === undefined ? {} : { scale }
}

/** The job, where the model has it; else another, and the issue that says so. */
function soundJob(model: CompetencyModel, job: string, issues: Issue[], otherwise?: string): string {
  if (Object.hasOwn(model.jobs, job)) return job
  if (job !== '') {
    const asked = attempt(() => analyzeGap(model, job, {}))
    if (!asked.ok) issues.push(...asked.issues)
  }
  return otherwise ?? Object.keys(model.jobs)[0] ?? ''
}

/** A profile that asks for one competency without a level: it has no say in which levels can be held. */
function emptyProfile(model: CompetencyModel, job: string, state: PlaygroundState): JobProfile {
  const [competency] = Object.keys(model.competencies)
  return {
    model: model.id,
    id: job,
    name: entryOf(model.jobs, job)?.name ?? { id: job, en: job },
    complete: true,
    requirements: competency === undefined ? [] : [{ competency }],
    ...scalePart(state),
  }
}
