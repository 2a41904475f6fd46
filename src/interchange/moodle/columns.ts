/** The 14 columns, as Moodle's own exporter heads them. */
export const moodleColumns = [
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
] as const

/** The places of the columns that are read. */
export const place = {
  parent: 0,
  id: 1,
  name: 2,
  description: 3,
  format: 4,
  scale: 5,
  configuration: 6,
  rule: 7,
  related: 10,
  isFramework: 12,
  taxonomy: 13,
} as const

/** The place of a column that is read. */
export type Place = (typeof place)[keyof typeof place]

/** The most characters that Moodle keeps of a name and of an ID number. */
export const mostCharacters = 100

/** Moodle's words for what stands at one depth of a framework. */
export const moodleTerms: readonly string[] = [
  'behaviour',
  'competency',
  'concept',
  'domain',
  'indicator',
  'level',
  'outcome',
  'practice',
  'proficiency',
  'skill',
  'value',
]
