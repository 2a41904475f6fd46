import type { Cluster } from '../../model/competency'
import { profileIssue } from '../../model/issues'
import type { JobProfile } from '../../model/job-profile'
import type { LocalizedText } from '../../model/localized-text'
import type { SourceSet } from '../read/source-file'
import { type Concepts, groupFinder, tellDangling } from './concepts'
import type { EscoFiles } from './esco-files'
import type { EscoIssue } from './issues'
import { keptParent, readBroader } from './read-broader'
import type { Occupation } from './read-concepts'
import { readRelations } from './read-relations'

/** What jobs are made of. */
interface JobParts {
  readonly skills: Concepts<unknown>
  readonly occupations: Concepts<Occupation>
  readonly iscoGroups: Concepts<Cluster> | undefined
}

/** Makes jobs of occupations: the family they belong to, and what relations say that they require. */
export function readJobs(
  files: EscoFiles,
  { skills, occupations, iscoGroups }: JobParts,
  set: SourceSet<EscoIssue>,
): {
  readonly families: Record<string, { readonly name: LocalizedText }>
  readonly jobs: Record<string, JobProfile<'esco'>>
} {
  const { found } = set
  const families = new Map<string, { readonly name: LocalizedText }>(
    [...(iscoGroups?.entries ?? [])].map(([code, { name }]) => [code, { name }]),
  )
  const codeOfFamily = groupFinder(iscoGroups, families)
  const ends = {
    group: 'ISCOGroup',
    groups: 'families',
    members: 'jobs',
    nested: false,
    codeOfGroup: codeOfFamily,
    codeOfMember: (uri: string) => occupations.codes.get(uri),
  } as const
  const { ofMembers } = readBroader(files.broaderOccupations, 'broaderOccupations', ends, set)
  const { requirements, incomplete } = readRelations(files.relations, { skills, occupations }, set)
  const jobs = (set.broken.size > 0 ? [] : [...occupations.entries]).map(
    ([id, occupation]): [string, JobProfile<'esco'>] => {
      const { name, externalIds, iscoGroup, row } = occupation
      const preferred = iscoGroup === undefined ? undefined : codeOfFamily(`isco/C${iscoGroup}`)
      if (iscoGroup !== undefined && preferred === undefined)
        tellDangling('families', iscoGroup, ['occupations', row, 'iscoGroup'], found)
      const child = { preferred, entry: id, path: ['occupations', row] }
      const family = keptParent(ofMembers.get(id) ?? [], child, found)
      const list = requirements.get(id) ?? []
      if (list.length === 0) {
        found.add(profileIssue('empty-profile', ['occupations', row], { job: id }, 'hint'))
      }
      const complete = list.length > 0 && !incomplete.has(id)
      const job: JobProfile<'esco'> = {
        model: 'esco',
        id,
        name,
        ...(family === undefined ? {} : { family }),
        requirements: list,
        complete,
        externalIds,
        claims: [{ source: 'esco', basis: 'stated', confidence: 'document' }],
      }
      return [id, job]
    },
  )
  return { families: Object.fromEntries(families), jobs: Object.fromEntries(jobs) }
}
