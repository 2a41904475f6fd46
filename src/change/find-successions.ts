import type { Issue } from '../base/issue'
import { throwIssues } from '../base/throw-issues'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { DiffOptions } from './diff-options'
import { levelCounterparts } from './level-counterparts'
import type { SuccessionBasis } from './model-change'
import type { CompetencyFate, Succession, SuccessorCompetency } from './model-diff'
import { type Named, namesOf, pairByName, shareName } from './pair-by-name'
import { measureOf, modelScale } from './scale-measure'
import { entryOf, type SuccessorFinder, successorFinder } from './successors'

interface Found {
  readonly to: readonly string[]
  readonly basis: SuccessionBasis
  readonly retired?: boolean
}

/** What became of each competency of the earlier model, in dictionary order. */
export function findSuccessions<From extends string, To extends string>(
  before: CompetencyModel<string, From>,
  after: CompetencyModel<string, To>,
  options: DiffOptions<From, To>,
): Succession<From, To>[] {
  const carriedOn = { before: successorFinder(before), after: successorFinder(after) }
  const clues: Clues = {
    given: givenSuccessors(before, after, options),
    ancestors: ancestorsIn(before, after, carriedOn.before),
    carriedOn,
    byName: options.match === 'name',
  }
  const found = new Map<string, Found>()
  for (const code of Object.keys(before.competencies)) {
    const known = knownSuccessors(before, after, code, clues)
    if (known !== undefined) found.set(code, known)
  }
  for (const [from, to] of guesses(before, after, found)) found.set(from, { to: [to], basis: 'name' })

  // A retired code that was still rated is no part of a merger; should both be held, the migration sees it.
  const sources = new Map<string, From[]>()
  for (const [code, { retired }] of Object.entries<Entry>(before.competencies)) {
    if (retired !== undefined) continue
    // Safe, here and below: every code is a key of the earlier or of the later model.
    for (const to of found.get(code)?.to ?? []) listAt(sources, to).push(code as From)
  }
  return Object.keys(before.competencies).map((code) => {
    const { to, basis, retired = false } = found.get(code) ?? { to: [], basis: 'code' }
    const scale = modelScale(before, code)
    return {
      competency: code as From,
      ...(scale === undefined ? {} : { scale: measureOf(scale) }),
      fate: fateOf(code, to, retired),
      basis,
      successors: to.map((target): SuccessorCompetency<From, To> => {
        const targetScale = modelScale(after, target)
        const merged = sources.get(target) ?? []
        return {
          competency: target as To,
          ...(targetScale === undefined ? {} : { scale: measureOf(targetScale) }),
          levels: levelCounterparts(scale, targetScale),
          // One list for all that are merged: a copy for each would grow with their square.
          ...(merged.length > 1 ? { mergedFrom: merged } : {}),
        }
      }),
    }
  })
}

/** The list at a key, made where there is none. */
function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function fateOf(code: string, to: readonly string[], retired: boolean): CompetencyFate {
  if (to.length > 1) return 'split'
  if (to.length === 1) return to[0] === code ? 'kept' : 'moved'
  return retired ? 'retired' : 'removed'
}

/** What the caller says, checked. */
function givenSuccessors(
  before: CompetencyModel,
  after: CompetencyModel,
  options: DiffOptions<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, readonly string[]>()
  const issues: Issue[] = []
  for (const [code, successors] of Object.entries(options.successors ?? {})) {
    if (successors === undefined) continue
    if (entryOf(before, code) === undefined)
      issues.push(unknownCompetency(before, code, ['successors', code], issues.length))
    successors.forEach((successor, i) => {
      if (entryOf(after, successor) === undefined)
        issues.push(unknownCompetency(after, successor, ['successors', code, i], issues.length))
    })
    given.set(code, [...new Set(successors)])
  }
  throwIssues(issues)
  return given
}

/**
 * On the way back: for a code that only the earlier model has, the codes that its own model says it carries on
 * and that are in use in the later one.
 */
function ancestorsIn(
  before: CompetencyModel,
  after: CompetencyModel,
  carriedOn: SuccessorFinder,
): ReadonlyMap<string, readonly string[]> {
  const ancestors = new Map<string, string[]>()
  for (const [code, { retired }] of Object.entries(before.competencies)) {
    const later = entryOf(after, code)
    if (retired === undefined || later === undefined || later.retired !== undefined) continue
    for (const successor of carriedOn(code)) listAt(ancestors, successor).push(code)
  }
  return ancestors
}

/** What is known of successors beside the entries of a code itself. */
interface Clues {
  /** What the caller says. */
  readonly given: ReadonlyMap<string, readonly string[]>
  /** What a code carries on, on the way back. */
  readonly ancestors: ReadonlyMap<string, readonly string[]>
  /** What carries a retired code on, by the earlier and by the later model. */
  readonly carriedOn: { readonly before: SuccessorFinder; readonly after: SuccessorFinder }
  /** Whether an equal code is worth nothing without an equal name. */
  readonly byName: boolean
}

function knownSuccessors(
  before: CompetencyModel,
  after: CompetencyModel,
  code: string,
  { given, ancestors, carriedOn, byName }: Clues,
): Found | undefined {
  const stated = given.get(code)
  if (stated !== undefined) return { to: stated, basis: 'caller' }
  const earlier = entryOf(before, code)
  const later = entryOf(after, code)
  if (later === undefined) {
    const back = ancestors.get(code)
    if (back !== undefined) return { to: back, basis: 'stated' }
    const onward = carriedOn.before(code).filter((successor) => {
      const entry = entryOf(after, successor)
      return entry !== undefined && entry.retired === undefined
    })
    return onward.length > 0 ? { to: onward, basis: 'stated' } : undefined
  }
  if (later.retired !== undefined && earlier?.retired === undefined)
    return { to: carriedOn.after(code), basis: 'stated', retired: true }
  const same = !byName || (earlier !== undefined && shareName(named(code, earlier), named(code, later)))
  return same ? { to: [code], basis: 'code' } : undefined
}

/** Pairs by name what is still open on both sides. */
function guesses(
  before: CompetencyModel,
  after: CompetencyModel,
  found: ReadonlyMap<string, Found>,
): ReadonlyMap<string, string> {
  const taken = new Set([...found.values()].flatMap(({ to }) => to))
  const openBefore = Object.entries(before.competencies).filter(([code]) => !found.has(code))
  const openAfter = Object.entries(after.competencies).filter(
    ([code, { retired }]) => !taken.has(code) && retired === undefined,
  )
  return pairByName(
    openBefore.map(([code, entry]) => named(code, entry)),
    openAfter.map(([code, entry]) => named(code, entry)),
  )
}

type Entry = CompetencyModel['competencies'][string]

function named(key: string, { name, aliases }: Entry): Named {
  return { key, names: namesOf(name, aliases) }
}
