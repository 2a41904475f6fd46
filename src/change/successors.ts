import type { Competency } from '../model/competency'
import type { CompetencyModel } from '../model/competency-model'

/** The entry of a code; hostile codes such as `constructor` find nothing that is not there. */
export function entryOf(model: CompetencyModel, code: string): Competency | undefined {
  return Object.hasOwn(model.competencies, code) ? model.competencies[code] : undefined
}

/**
 * The competencies that carry a retired one on: its successors, and theirs where they are retired themselves.
 * What is not in the model is passed over, a circle ends where it closes.
 *
 * @returns codes not retired, in the order named, each once
 */
export function livingSuccessors(model: CompetencyModel, code: string): string[] {
  const living = new Set<string>()
  const seen = new Set<string>([code])
  const open = [...(entryOf(model, code)?.retired?.successors ?? [])].reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const entry = entryOf(model, next)
    if (entry === undefined) continue
    if (entry.retired === undefined) living.add(next)
    else open.push(...[...entry.retired.successors].reverse())
  }
  return [...living]
}
