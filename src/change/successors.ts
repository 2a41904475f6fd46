import { at } from '../base/at'
import type { Competency } from '../model/competency'
import type { CompetencyModel } from '../model/competency-model'

/** The entry of a code; hostile codes such as `constructor` find nothing that is not there. */
export function entryOf(model: CompetencyModel, code: string): Competency | undefined {
  return Object.hasOwn(model.competencies, code) ? model.competencies[code] : undefined
}

/** The competencies that carry a retired one on: codes not retired, in the order named, each once. */
export type SuccessorFinder = (code: string) => readonly string[]

/**
 * Finds the competencies that carry a retired one on: its successors, and theirs where they are retired themselves.
 * What is not in the model is passed over, a circle ends where it closes. What was found is kept, so that a chain is
 * walked once, however many ask.
 */
export function successorFinder(model: CompetencyModel): SuccessorFinder {
  const known = new Map<string, readonly string[]>()
  const retiredTo = (code: string): readonly string[] | undefined => entryOf(model, code)?.retired?.successors
  return (code) => {
    // Whoever has one successor, retired too, is carried on by what carries that one on.
    const chain = new Set([code])
    let last = code
    for (let next = onlyOf(retiredTo(last)); next !== undefined; next = onlyOf(retiredTo(last))) {
      if (known.has(last) || chain.has(next) || retiredTo(next) === undefined) break
      chain.add(next)
      last = next
    }
    const living = known.get(last) ?? livingSuccessors(model, last, known)
    for (const member of chain) known.set(member, living)
    return living
  }
}

function onlyOf(successors: readonly string[] | undefined): string | undefined {
  return successors?.length === 1 ? successors[0] : undefined
}

function livingSuccessors(
  model: CompetencyModel,
  code: string,
  known: ReadonlyMap<string, readonly string[]>,
): string[] {
  const living = new Set<string>()
  const seen = new Set<string>([code])
  const open: string[] = []
  const push = (successors: readonly string[]): void => {
    for (let i = successors.length - 1; i >= 0; i--) open.push(at(successors, i))
  }
  push(entryOf(model, code)?.retired?.successors ?? [])
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const entry = entryOf(model, next)
    if (entry === undefined) continue
    if (entry.retired === undefined) living.add(next)
    else push(known.get(next) ?? entry.retired.successors)
  }
  return [...living]
}
