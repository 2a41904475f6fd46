// The rooms of the reference, in the order a reader meets them: what each is called, which entry it is imported from,
// and which guide says how to use it.

/** A room of the reference. */
export interface Room {
  /** The part of its address. */
  readonly name: string
  /** Its title. */
  readonly title: string
  /** What it is for, in a sentence. */
  readonly about: string
  /** The file that holds its exports. */
  readonly source: string
  /** The entry it is imported from. */
  readonly entry: string
  /** The guide to it: a file among the guides, or the address of another page. */
  readonly guide?: string
}

function room(name: string, title: string, about: string, guide?: string): Room {
  return { name, title, about, source: `src/${name}/index.ts`, entry: 'kompetensi', ...(guide && { guide }) }
}

function model(name: string, title: string, about: string): Room {
  const source = `src/data/${name}/index.ts`
  return { name, title, about, source, entry: `kompetensi/${name}`, guide: 'how-sure-each-fact-is' }
}

function format(folder: string, title: string, about: string, guide = 'interchange-formats'): Room {
  const alone = ['schema', 'csv', 'case'].includes(folder)
  const entry = alone ? `kompetensi/${folder}` : `kompetensi/${folder}`
  return { name: folder, title, about, source: `src/interchange/${folder}/index.ts`, entry, guide }
}

function capability(entry: string, title: string, about: string, guide: string): Room {
  return {
    name: `entries/${entry}`,
    title,
    about,
    source: `src/entries/${entry}.ts`,
    entry: `kompetensi/${entry}`,
    guide,
  }
}

function own(name: string, title: string, about: string, guide?: string): Room {
  return { ...room(name, title, about, guide), entry: `kompetensi/${name}` }
}

/** Groups of rooms. */
export const groups: readonly (readonly [title: string, rooms: readonly Room[]])[] = [
  [
    'Calculate',
    [
      room(
        'model',
        'Models',
        'What a competency model is: define, look up, compose, check',
        'bring-your-own-model',
      ),
      room('assessment', 'Assessment', 'Ratings become holdings', 'from-ratings-to-holdings'),
      room('gap', 'Gap', 'What a person holds beside what a job requires', 'read-a-gap-report'),
      room('fit', 'Fit', 'Published methods, exact intervals, bands, raises', 'choose-a-fit-method'),
      room('talent', 'Decisions', 'Ranking, readiness, qualifications, grades', 'talent-decisions'),
      room('career', 'Careers', 'Moves between jobs and paths made of them', 'career-paths'),
      room('development', 'Development', 'Plans, training needs, certificates', 'planning-development'),
      room('team', 'Teams', 'Results rolled up over people', 'planning-development'),
      room('describe', 'In words', 'Results as sentences, in Indonesian and English', 'read-a-gap-report'),
      room('base', 'Errors, dates and rounding', 'What every room stands on', 'using-it-in'),
    ],
  ],
  [
    'Capabilities of their own',
    [
      capability('talent', 'Talent', 'Talent boxes, performance, succession', 'talent-decisions'),
      capability(
        'change',
        'Change',
        'Versions and models compared; levels carried over',
        'when-the-model-changes',
      ),
    ],
  ],
  [
    'At scale, and to look at',
    [
      own('batch', 'Columns', 'The same answers for millions of people', 'at-scale'),
      own('sql', 'SQL', 'The same answers as SQL, for engines that hold the data', 'at-scale-sql'),
      own('charts', 'Charts', 'Results as Vega-Lite specifications', '/charts'),
    ],
  ],
  [
    'In and out',
    [
      format(
        'schema',
        'JSON',
        'Your own data in, with every issue listed; JSON Schema',
        'bring-your-own-model',
      ),
      format('csv', 'Tables', 'Dictionary, job profiles, ratings and people as CSV', 'bring-your-own-model'),
      format('case', 'CASE', '1EdTech CASE packages in both directions'),
      format('moodle', 'Moodle', 'Competency frameworks of Moodle in both directions'),
      format('onet', 'O*NET', 'Occupations of O*NET as models'),
      format('esco', 'ESCO', 'Skills and occupations of ESCO'),
      format('hr-open', 'HR Open', 'HR Open Standards'),
      format('open-badges', 'Open Badges', 'Credentials of Open Badges 3'),
      format('skkni', 'SKKNI', 'Codes of the Indonesian work competency standards'),
    ],
  ],
  [
    'Embedded models',
    [
      model('lembaga-xy', 'Lembaga XY', 'The model of a national health social-security body'),
      model('lembaga-xy/text', 'Lembaga XY: texts', 'Its definitions and behavioural indicators'),
      model('spencer', 'Spencer', 'The competencies of Spencer & Spencer'),
      model('bpjs-ketenagakerjaan', 'BPJS Ketenagakerjaan', 'Competencies and jobs of BPJS Ketenagakerjaan'),
      model('bpjs-ketenagakerjaan/text', 'BPJS Ketenagakerjaan: texts', 'Its definitions'),
      model('asn', 'ASN', 'The Indonesian civil service'),
      model('asn/text', 'ASN: texts', 'Its definitions and indicators'),
      model('schemes', 'Schemes', 'Published band sets, talent boxes and periods of validity'),
    ],
  ],
]

/** All rooms. */
export const rooms: readonly Room[] = groups.flatMap(([, members]) => members)

/** The address of a guide. */
export function guideAddress(guide: string): string {
  return guide.startsWith('/') ? guide : `/guides/${guide}`
}
