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
 * What is not in the model is passed over, a circle ends where it closes. What was found is kept, the last first, so
 * that each step is taken once, however many ask.
 */
export function successorFinder(model: CompetencyModel): SuccessorFinder {
  const known = new Map<string, readonly string[]>()
  return (code) => {
    const opened = new Set<string>()
    const open = [code]
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (known.has(top)) open.pop()
      else if (opened.has(top)) known.set(top, livingSuccessors(model, top, known))
      else for (const next of retiredSuccessors(model, top)) open.push(next)
      opened.add(top)
    }
    return known.get(code) ?? []
  }
}

/** The successors that are retired themselves. */
function retiredSuccessors(model: CompetencyModel, code: string): readonly string[] {
  const successors = entryOf(model, code)?.retired?.successors ?? []
  return successors.filter((next) => entryOf(model, next)?.retired !== undefined)
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
