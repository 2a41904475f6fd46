import type { CompetencyModel } from '../competency-model'
import { entryIssue, type ModelIssue } from '../issues'

/** Chains that come back to where they began: superiors, parts of units and clusters, dimensions of dimensions. */
export function lintCycles(model: CompetencyModel): ModelIssue[] {
  return [
    ...cycles('jobs', 'superior', model.jobs, (job) => job.superior),
    ...cycles('units', 'parent', model.units, (unit) => unit.parent),
    ...cycles('clusters', 'parent', model.clusters, (cluster) => cluster.parent),
    ...cycles('competencies', 'dimensionOf', model.competencies, (competency) => competency.dimensionOf),
  ]
}

/** Each cycle once, named from its first member in the order of the model. */
function cycles<T>(
  kind: string,
  field: string,
  entries: Readonly<Record<string, T>>,
  next: (entry: T) => string | undefined,
): ModelIssue[] {
  const issues: ModelIssue[] = []
  const done = new Set<string>()
  for (const start of Object.keys(entries)) {
    const chain: string[] = []
    const place = new Map<string, number>()
    let key: string | undefined = start
    while (key !== undefined && !done.has(key) && !place.has(key)) {
      place.set(key, chain.length)
      chain.push(key)
      key = Object.hasOwn(entries, key) ? next(entries[key] as T) : undefined
    }
    for (const member of chain) done.add(member)
    const from = key === undefined ? undefined : place.get(key)
    if (from === undefined) continue
    const cycle = chain.slice(from)
    const first = cycle[0] ?? start
    issues.push(entryIssue('reference-cycle', [kind, first, field], { kind, field, chain: cycle }))
  }
  return issues
}
