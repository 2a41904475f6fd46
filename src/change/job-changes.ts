import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile, Requirement } from '../model/job-profile'
import { textOf } from '../model/text-of'
import { changedField, changedFields, isAlike } from './changed-fields'
import { namedCode } from './competency-changes'
import { byPairs } from './convert-level'
import type { ModelChange, NamedCode } from './model-change'
import type { Succession, SuccessorCompetency } from './model-diff'
import { type Named, namesOf, pairByName, shareName } from './pair-by-name'

/** What changed in the jobs and their requirements: in the order of the earlier model, then what is new. */
export function jobChanges(
  before: CompetencyModel,
  after: CompetencyModel,
  context: { readonly successions: readonly Succession[]; readonly byName: boolean },
): ModelChange[] {
  const pairs = pairedJobs(before, after, context.byName)
  const found = new Set(pairs.values())
  const successions = new Map(context.successions.map((succession) => [succession.competency, succession]))
  return [
    ...Object.entries(before.jobs).flatMap(([id, was]): ModelChange[] => {
      const to = pairs.get(id)
      const is = to === undefined ? undefined : after.jobs[to]
      if (to === undefined || is === undefined)
        return [{ kind: 'job-removed', job: { code: id, name: textOf(was.name) } }]
      return [
        ...ownChanges({ id, job: was }, { id: to, job: is }),
        ...requirementChanges(
          { model: before, job: was },
          { model: after, job: is },
          { successions, named: { code: to, name: textOf(is.name) } },
        ),
      ]
    }),
    ...Object.entries(after.jobs).flatMap(([id, { name }]): ModelChange[] =>
      found.has(id) ? [] : [{ kind: 'job-added', job: { code: id, name: textOf(name) } }],
    ),
  ]
}

/** Which job is which: by id, and by name where an id is gone or ids are worth nothing. */
function pairedJobs(
  before: CompetencyModel,
  after: CompetencyModel,
  byName: boolean,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const [id, job] of Object.entries(before.jobs)) {
    const later = Object.hasOwn(after.jobs, id) ? after.jobs[id] : undefined
    if (later === undefined) continue
    if (!byName || shareName(named(id, job), named(id, later))) pairs.set(id, id)
  }
  const guessed = pairByName(open(before, new Set(pairs.keys())), open(after, new Set(pairs.values())))
  for (const [from, to] of guessed) pairs.set(from, to)
  return pairs
}

function open(model: CompetencyModel, paired: ReadonlySet<string>): Named[] {
  return Object.entries(model.jobs).flatMap(([id, job]) => (paired.has(id) ? [] : [named(id, job)]))
}

function named(key: string, { name, olderNames }: JobProfile): Named {
  return { key, names: namesOf(name, olderNames) }
}

interface Placed {
  readonly id: string
  readonly job: JobProfile
}

function ownChanges(before: Placed, after: Placed): ModelChange[] {
  const [was, is] = [before.job, after.job]
  const job: NamedCode = { code: after.id, name: textOf(is.name) }
  const changes: ModelChange[] = []
  if (before.id !== after.id)
    changes.push({ kind: 'job-moved', from: { code: before.id, name: textOf(was.name) }, to: job })
  else if (!isAlike(was.name, is.name))
    changes.push({ kind: 'job-renamed', job: after.id, before: textOf(was.name), after: textOf(is.name) })
  for (const field of changedFields(was, is, ['model', 'id', 'name', 'requirements'])) {
    changes.push({ kind: 'job-changed', job, ...field })
  }
  return changes
}

interface ProfileOf {
  readonly model: CompetencyModel
  readonly job: JobProfile
}

function requirementChanges(
  before: ProfileOf,
  after: ProfileOf,
  context: { readonly successions: ReadonlyMap<string, Succession>; readonly named: NamedCode },
): ModelChange[] {
  const { named: job, successions } = context
  const later = new Map(after.job.requirements.map((requirement) => [requirement.competency, requirement]))
  const seen = new Set<string>()
  const changes: ModelChange[] = []
  for (const was of before.job.requirements) {
    const successor = soleSuccessor(successions.get(was.competency))
    const is = successor === undefined ? undefined : later.get(successor.competency)
    if (successor === undefined || is === undefined) {
      const competency = namedCode(before.model, was.competency)
      changes.push({ kind: 'requirement-removed', job, competency, ...shownOf(was) })
      continue
    }
    seen.add(is.competency)
    const competency = namedCode(after.model, is.competency)
    for (const field of fieldChanges(was, is, successions.get(was.competency), successor)) {
      changes.push({ kind: 'requirement-changed', job, competency, ...field })
    }
  }
  for (const is of after.job.requirements) {
    if (seen.has(is.competency)) continue
    const competency = namedCode(after.model, is.competency)
    changes.push({ kind: 'requirement-added', job, competency, ...shownOf(is) })
  }
  return changes
}

/** The one competency that carries another on, and only this one. */
function soleSuccessor(succession: Succession | undefined): SuccessorCompetency | undefined {
  const [only, ...others] = succession?.successors ?? []
  if (only === undefined || others.length > 0) return undefined
  return only.mergedFrom === undefined || only.competency === succession?.competency ? only : undefined
}

function fieldChanges(
  was: Requirement,
  is: Requirement,
  succession: Succession | undefined,
  successor: SuccessorCompetency,
): ReturnType<typeof changedFields> {
  const fields = changedFields(was, is, ['competency', 'level'])
  const expected = was.level === undefined ? undefined : carriedLevel(was.level, succession, successor)
  const level = expected === is.level ? [] : [changedField('level', was.level, is.level)]
  return [...level, ...fields]
}

/** What a required level is on the later scale, so that a shift of the scale is not told again for each job. */
function carriedLevel(
  level: number,
  succession: Succession | undefined,
  { levels, scale }: SuccessorCompetency,
): number {
  if (levels.by !== 'by-name' || scale === undefined || succession?.scale === undefined) return level
  const { pairs } = levels
  const found = byPairs(level, { from: succession.scale, to: scale, pairs, gap: 'level-removed' })
  return 'exact' in found ? found.exact : level
}

function shownOf({ level, weight, essential }: Requirement): {
  level?: number
  weight?: number
  essential?: boolean
} {
  return {
    ...(level === undefined ? {} : { level }),
    ...(weight === undefined ? {} : { weight }),
    ...(essential === undefined ? {} : { essential }),
  }
}
