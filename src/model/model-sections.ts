/** The sections of a model that hold named things by key. */
export const namedSections = [
  'scales',
  'clusters',
  'competencies',
  'families',
  'tracks',
  'grades',
  'units',
  'jobs',
  'schemes',
] as const

/** Whether a field of a model holds things by key: the named ones, and its sources. */
export function isModelSection(field: string): boolean {
  return field === 'sources' || namedSections.some((section) => section === field)
}
