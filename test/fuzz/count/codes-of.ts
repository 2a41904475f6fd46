import type { CompetencyModel } from 'kompetensi'
import { folded } from './cells'

/** The codes that a cell can mean: of a code, with its model or without, or of a name. */
export function codesOf(model: CompetencyModel, cell: string): readonly string[] {
  const word = folded(cell)
  return Object.entries(model.competencies).flatMap(([code, { name, aliases = [] }]) => {
    const words = [code, `${model.id}:${code}`, ...Object.values(name), ...aliases]
    return words.some((each) => each !== undefined && folded(each) === word) ? [code] : []
  })
}
