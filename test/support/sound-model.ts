import type { CompetencyModel, JobProfile, Requirement } from 'kompetensi'

const same = (text: string) => ({ id: text, en: text })

/** A profile of the sound model. */
export function soundJob(
  id: string,
  requirements: readonly Requirement[],
  more: Partial<JobProfile> = {},
): JobProfile {
  return { model: 'acme', id, name: same(id), requirements, complete: true, ...more }
}

/** A small model in which lint finds nothing at all, of any severity; `changes` replace whole sections. */
export function soundModel(changes: Partial<CompetencyModel> = {}): CompetencyModel {
  return {
    id: 'acme',
    version: '1',
    name: same('Acme'),
    sources: { handbook: { title: 'Handbook' } },
    scales: { five: { levels: [1, 2, 3, 4, 5], floor: 0 } },
    clusters: { core: { name: same('Core') } },
    competencies: {
      SQL: { name: same('SQL'), scale: 'five', cluster: 'core' },
      NEG: { name: same('Negotiation'), scale: 'five' },
      ART: { name: same('Art') },
    },
    families: { data: { name: same('Data') } },
    tracks: { expert: { name: same('Expert') } },
    grades: { low: { rank: 1 }, high: { rank: 2 } },
    units: { office: { name: same('Office') } },
    jobs: {
      clerk: soundJob(
        'clerk',
        [
          { competency: 'SQL', level: 1 },
          { competency: 'NEG', level: 2 },
        ],
        { grade: 'low', family: 'data', track: 'expert', unit: 'office', superior: 'chief' },
      ),
      chief: soundJob(
        'chief',
        [
          { competency: 'SQL', level: 3 },
          { competency: 'NEG', level: 4 },
        ],
        { grade: 'high' },
      ),
    },
    schemes: {},
    ...changes,
  }
}

/** The sound model with other jobs. */
export function withJobs(...jobs: readonly JobProfile[]): CompetencyModel {
  return soundModel({ jobs: Object.fromEntries(jobs.map((job) => [job.id, job])) })
}
