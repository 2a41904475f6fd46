// What a job requires, in the words of a cell.

import type { Requirement } from 'kompetensi'
import { type GridCell, signs } from '../models/matrix-grid'
import { about, sure } from './claims'
import { levelNumber } from './levels'
import { ui } from './ui'
import type { Writer } from './writer'

/** The required level, or that the source gives none. */
export function requiredWords(writer: Writer, cell: GridCell): string {
  if (cell.status === 'required') {
    return `**${levelNumber(cell.level)}**${cell.essential ? ` (${writer.say(ui.essential)})` : ''}`
  }
  if (cell.status !== 'level-unspecified') return signs[cell.status]
  const essential = cell.essential ? ` (${writer.say(ui.essential)})` : ''
  return `${signs['level-unspecified']} ${writer.say(ui.levelNotGiven)}${essential}`
}

/** The weight a profile prints, a dash where it prints none. */
export function weightWords(writer: Writer, cell: GridCell): string {
  return 'weight' in cell && cell.weight !== undefined ? `× ${writer.number(cell.weight)}` : '–'
}

/** How sure a requirement is; where its source gives no level, also what it says instead. */
export function requirementSure(writer: Writer, requirement: Requirement | undefined): string {
  const { level, claims } = requirement ?? {}
  if (level !== undefined) return sure(writer, about(claims, 'level')).trim() || '–'
  const found = about(claims, 'competency', 'level')
  const notes = found.flatMap(({ of, note }) =>
    of === 'level' && note !== undefined ? [writer.say(note)] : [],
  )
  return [...notes, sure(writer, found).trim()].filter(Boolean).join(' ') || '–'
}
