import { type CompetencyModel, type Issue, lintModel } from 'kompetensi'

/** What lint finds, without the English sentence, which may be reworded. */
export function lint(model: CompetencyModel): Omit<Issue, 'message'>[] {
  return lintModel(model).map(({ message: _, ...issue }) => issue)
}
