import type { Cluster, Competency } from '../../model/competency'
import type { SourceSet } from '../read/source-file'
import { type Concepts, groupFinder } from './concepts'
import type { EscoFiles } from './esco-files'
import type { EscoIssue } from './issues'
import { keptParent, readBroader } from './read-broader'

/** Puts skills and groups below the groups that a file of broader concepts names. */
export function readCompetencies(
  { broaderSkills }: EscoFiles,
  {
    skills,
    skillGroups,
  }: { readonly skills: Concepts<Competency>; readonly skillGroups: Concepts<Cluster> | undefined },
  set: SourceSet<EscoIssue>,
): { readonly clusters: Record<string, Cluster>; readonly competencies: Record<string, Competency> } {
  const clusters = new Map<string, Cluster>(skillGroups?.entries)
  const ends = {
    group: 'SkillGroup',
    groups: 'clusters',
    members: 'competencies',
    nested: true,
    codeOfGroup: groupFinder(skillGroups, clusters),
    codeOfMember: (uri: string) => skills.codes.get(uri),
  } as const
  const { ofGroups, ofMembers } = readBroader(broaderSkills, 'broaderSkills', ends, set)
  const path = ['broaderSkills']
  for (const [entry, parents] of ofGroups) {
    const parent = keptParent(parents, { entry, path }, set.found)
    const cluster = clusters.get(entry)
    if (cluster !== undefined && parent !== undefined) clusters.set(entry, { ...cluster, parent })
  }
  const competencies = [...skills.entries].map(([entry, competency]): [string, Competency] => {
    const cluster = keptParent(ofMembers.get(entry) ?? [], { entry, path }, set.found)
    return [entry, cluster === undefined ? competency : { ...competency, cluster }]
  })
  return { clusters: Object.fromEntries(clusters), competencies: Object.fromEntries(competencies) }
}
