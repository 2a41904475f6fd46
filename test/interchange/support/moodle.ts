// A framework as Moodle exports it, and how to write one.

import { id } from 'kompetensi/locale/id'
import type { FormatMoodleOptions } from 'kompetensi/moodle'

export const options: FormatMoodleOptions = { language: id, proficientFrom: 'highest' }

export const head =
  'Parent,ID,Name,Description,Format,Scale,Configuration,Rule,Outcome,Config,Related,Exported,Framework,Taxonomy'
/** As Moodle's own exporter heads its columns. */
export const moodleHeaders: readonly string[] = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
]
export const configuration = '"[{""scaleid"":""1""},{""id"":1,""scaledefault"":1,""proficient"":1}]"'
export const framework = (taxonomy = '') => `,F,Frame,,1,"Low,High",${configuration},,,,,,1,${taxonomy}`
export const file = (...rows: readonly string[]): string => [head, framework(), ...rows].join('\r\n')
