import type { TextItem } from './text-items'
import { sentences } from './text-sets'

/** Competencies whose levels are described, `model CODE`: the rules of the ladder hold for them. */
const rewritten: ReadonlySet<string> = new Set(
  sentences.filter(({ kind }) => kind === 'level').map(({ model, owner }) => `${model} ${owner}`),
)

/** Whether the levels of the competency of a text are described. */
export function isRewritten({ model, owner }: TextItem): boolean {
  return rewritten.has(`${model} ${owner}`)
}
