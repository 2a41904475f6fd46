import type { Claim, Competency, CompetencyModel, JobProfile, LocalizedText } from 'kompetensi'

const same = (text: string): LocalizedText => ({ id: text, en: text })
const claim: Claim = {
  of: 'name.id',
  source: 'handbook',
  place: 'p. 3',
  basis: 'reconstructed',
  confidence: 'single-source',
  printed: 'Negosasi',
  inForce: '2020-01-31',
  checkedOn: '2026-11-30',
  note: same('a slip of the pen'),
}
const claims = [claim, { basis: 'authored', confidence: 'proposed' }] as const
const externalIds = [{ system: 'esco', value: '123' }]

// Typed by themselves: under these keys TypeScript expects the methods of every object.
const building: Competency = {
  name: same('Building'),
  cluster: 'core',
  scale: 'half',
  nature: 'hard',
  definition: same('building'),
  aliases: ['making'],
  externalIds,
  claims,
}

const speaker: JobProfile = {
  model: 'full',
  id: 'toString',
  name: same('Speaker'),
  family: 'data',
  track: 'expert',
  grade: 'high',
  unit: 'office',
  superior: 'chief',
  requirements: [
    {
      competency: 'constructor',
      level: 0.5,
      weight: 2.5,
      essential: true,
      from: ['core', 'job'],
      claims,
    },
    { competency: 'Menulis, "baik"', level: 2 },
  ],
  complete: false,
  unknown: ['constructor.B'],
  scale: { levels: [1, 2, 3], floor: 0 },
  qualifications: [
    { kind: 'experience', importance: 'absolute', name: same('3 years'), months: 36, claims },
    { kind: 'education', importance: 'needed', name: same('S1'), kkniLevel: 6 },
  ],
  horizon: 'future',
  olderNames: ['Juru Bicara'],
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  externalIds,
  claims,
}

/** A model in which every field that can be there is there. */
export const fullModel: CompetencyModel = {
  id: 'full',
  version: '2026-11',
  name: same('Full'),
  validFrom: '2024-02-29',
  validUntil: '2027-02-28',
  sources: {
    handbook: {
      title: 'Handbook',
      authors: ['A', 'B'],
      year: 2024,
      publisher: 'P',
      kind: 'regulation',
      note: same('n'),
    },
  },
  scales: {
    half: {
      name: same('Halves'),
      levels: [-1, 0, 0.5, 1],
      continuous: false,
      floor: -1,
      definitions: [{ value: 0.5, name: same('half'), description: same('half of it'), claims }],
      claims,
    },
    percent: { levels: [0, 100], continuous: true, floor: 0 },
  },
  clusters: {
    all: { name: same('All') },
    core: {
      name: same('Core'),
      description: same('what all need'),
      nature: 'soft',
      binds: 'everyone',
      parent: 'all',
      claims,
    },
  },
  competencies: {
    constructor: building,
    'constructor.B': { name: same('Building, breadth'), scale: 'percent', dimensionOf: 'constructor' },
    'Menulis, "baik"': { name: { id: 'Menulis', en: 'Writing' } },
    OLD: {
      name: same('Old'),
      scale: 'half',
      retired: { successors: ['constructor', 'constructor.B'], since: '2026-01-01', reason: same('split') },
    },
  },
  families: { data: { name: same('Data'), claims } },
  tracks: { expert: { name: same('Expert'), claims } },
  grades: { low: { rank: 1 }, high: { name: same('High'), rank: 2.5, claims } },
  units: { all: { name: same('All') }, office: { name: same('Office'), parent: 'all', externalIds, claims } },
  jobs: {
    chief: {
      model: 'full',
      id: 'chief',
      name: same('Chief'),
      requirements: [{ competency: 'constructor', level: 1 }],
      complete: true,
    },
    toString: speaker,
  },
  schemes: {
    builder: {
      name: same('Builder'),
      certifies: [{ competency: 'constructor', reason: same('it says so') }],
      headcount: 12,
      externalIds,
      claims,
    },
  },
  externalIds,
}
