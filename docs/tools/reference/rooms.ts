// The rooms of the reference, in the order a reader meets them: what each is called, which entry it is imported from,
// and which guide says how to use it.

import { entries, importedAs } from '../../../.ci/entries'
import { formats, languages, models } from '../../../.ci/registry'
import type { ModelAbout } from '../../../src/data/model-about'
import type { FormatAbout } from '../../../src/interchange/read/format-about'

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

function entry(name: string, title: string, about: string, guide: string): Room {
  const source = entries[name] ?? ''
  // A room of `src` may have the name of an entry; a folder named by a language would be taken for pages in it.
  return {
    name: source.includes('/entries/') ? `entries/${name}` : name.replace(/\/(\w\w)$/, '-$1'),
    title,
    about,
    source,
    entry: importedAs(name),
    guide,
  }
}

async function format(folder: string): Promise<Room> {
  const { about }: { about: FormatAbout } = await import(`../../../src/interchange/${folder}/about.ts`)
  return entry(folder, about.title, about.about, about.guide ?? 'interchange-formats')
}

/** A model, and the work and the texts that it has beside it. */
async function model(id: string): Promise<Room[]> {
  const { about }: { about: ModelAbout } = await import(`../../../src/data/${id}/about.ts`)
  const title = about.short.en
  const guide = 'how-sure-each-fact-is'
  const texts = languages.map((tag) =>
    entry(`${id}/text/${tag}`, `${title}: texts, ${tag}`, 'Its definitions and indicators', guide),
  )
  const interviews = languages.map((tag) =>
    entry(
      `${id}/interview/${tag}`,
      `${title}: interviews, ${tag}`,
      'Questions, answers, evidence',
      'interviewing',
    ),
  )
  return [
    entry(id, title, about.about, guide),
    entry(`${id}/work`, `${title}: work`, 'How the work it describes is done from day to day', guide),
    entry(`${id}/text`, `${title}: texts`, 'What stands beside its texts in every language', guide),
    ...texts,
    entry(`${id}/interview`, `${title}: interviews`, 'Where its interview guides come from', 'interviewing'),
    ...interviews,
  ].filter(({ source }) => source !== '')
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
      room('describe', 'In words', 'Results as sentences, in a language', 'read-a-gap-report'),
      room('base', 'Errors, dates and rounding', 'What every room stands on', 'using-it-in'),
    ],
  ],
  [
    'Capabilities of their own',
    [
      entry('talent', 'Talent', 'Talent boxes, performance, succession', 'talent-decisions'),
      entry(
        'change',
        'Change',
        'Versions and models compared; levels carried over',
        'when-the-model-changes',
      ),
      entry('interview', 'Interviews', 'Questions for a job in the time there is', 'interviewing'),
      entry('search', 'Search', 'Competencies found by what people say', 'finding-a-competency'),
    ],
  ],
  [
    'Languages',
    languages.map((tag) =>
      entry(
        `locale/${tag}`,
        new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
        'What is said of results and issues',
        'languages',
      ),
    ),
  ],
  [
    'At scale, to look at, and to keep',
    [
      entry('batch', 'Columns', 'The same answers for millions of people', 'at-scale'),
      entry('sql', 'SQL', 'The same answers as SQL, for engines that hold the data', 'at-scale-sql'),
      entry('charts', 'Charts', 'Results as Vega-Lite specifications', '/charts'),
      entry('report', 'Documents', 'Results as documents to print or to hand in', 'interviewing'),
      entry('record', 'Records', 'Results stored and read back', 'storing-decisions'),
    ],
  ],
  ['In and out', [...(await Promise.all(formats.map(format)))]],
  [
    'Embedded models',
    [
      ...(await Promise.all(models.map(model))).flat(),
      entry(
        'glossary',
        'Glossary',
        'Terms and abbreviations in Indonesian and English',
        'how-sure-each-fact-is',
      ),
      entry(
        'schemes',
        'Schemes',
        'Published band sets, talent boxes and periods of validity',
        'how-sure-each-fact-is',
      ),
    ],
  ],
]

/** All rooms. */
export const rooms: readonly Room[] = groups.flatMap(([, members]) => members)

/** The address of a guide. */
export function guideAddress(guide: string): string {
  return guide.startsWith('/') ? guide : `/guides/${guide}`
}
