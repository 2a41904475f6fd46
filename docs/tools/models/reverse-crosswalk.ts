import type { CompetencyModel, Crosswalk } from 'kompetensi'
import { linkTo } from './anchors'
import { plain, table } from './markdown'
import { competencyCell } from './matrix'
import { relationTerms } from './words'

/** A crosswalk that leads to the model, and the model it starts from. */
export interface Incoming {
  /** The crosswalk. */
  readonly crosswalk: Crosswalk
  /** The model it starts from; its page has an anchor for each code. */
  readonly from: CompetencyModel
}

/** For each code, which competencies of other models have it as their match; codes nobody leads to stay empty. */
export function reverseCrosswalk(model: CompetencyModel, incoming: readonly Incoming[]): string {
  return table(
    ['Kompetensi · *Competency*', ...incoming.map(({ from }) => plain(from.name.id))],
    Object.keys(model.competencies).flatMap((code) => {
      const cells = incoming.map(({ crosswalk, from }) =>
        crosswalk.rows
          .filter(({ targets }) => targets.includes(code))
          .map(
            (row) =>
              `${linkTo('kompetensi', row.from, { page: from.id })} ${plain(from.competencies[row.from]?.name.id ?? '')} (${relationTerms[row.relation].name.id})`,
          )
          .join('<br>'),
      )
      const further = model.competencies[code]?.dimensionOf !== undefined
      return further && cells.every((cell) => cell === '') ? [] : [[competencyCell(model, code), ...cells]]
    }),
  )
}
