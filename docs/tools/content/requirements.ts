// What a job requires, in the words of a cell.

import type { Requirement } from 'kompetensi'
import { type GridCell, signs } from './matrix-grid'
import { levelNumber } from './texts'
import { about, br, type Inline, join, remarks, strong, told } from './tree'
import { ui } from './ui'

/** The required level, or that the source gives none. */
export function requiredWords(cell: GridCell): Inline {
  if (cell.status !== 'required' && cell.status !== 'level-unspecified') return signs[cell.status]
  return [
    cell.status === 'required'
      ? strong(levelNumber(cell.level))
      : [signs['level-unspecified'], ' ', ui.levelNotGiven],
    cell.essential ? [' (', ui.essential, ')'] : '',
  ]
}

/** The same in a cell of a matrix, with the weight. */
export function matrixWords(cell: GridCell): Inline {
  if (cell.status !== 'required' && cell.status !== 'level-unspecified') return signs[cell.status]
  return [
    cell.status === 'required' ? levelNumber(cell.level) : signs['level-unspecified'],
    cell.weight === undefined ? '' : [' × ', cell.weight],
    cell.essential ? [br, ui.essential] : '',
  ]
}

/** The weight a profile prints. */
export function weightWords(cell: GridCell): Inline {
  return 'weight' in cell && cell.weight !== undefined ? ['× ', cell.weight] : ''
}

/** How sure a requirement is; where its source gives no level, also what it says instead. */
export function requirementSure(requirement: Requirement | undefined): Inline {
  const { level, claims } = requirement ?? {}
  if (level !== undefined) return told(about(claims, 'level'))
  const found = about(claims, 'competency', 'level')
  return [join(remarks(found.filter(({ of }) => of === 'level')), ' '), told(found)]
}
