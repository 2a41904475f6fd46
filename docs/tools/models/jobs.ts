import type { CompetencyModel, JobProfile } from 'kompetensi'
import { anchorOf, linkTo } from './anchors'
import { anchor, both, bullets, plain, table } from './markdown'
import type { Notes } from './notes'

/** A column of the table of jobs that a page adds. */
export interface JobColumn {
  /** Its head. */
  readonly head: string
  /** Its cell for a job. */
  readonly cell: (job: JobProfile) => string
}

/** The jobs with where each stands; a column that no job fills is left out. */
export function jobTable(
  model: CompetencyModel,
  notes: Notes,
  {
    columns = [],
    anchored = true,
  }: { readonly columns?: readonly JobColumn[]; readonly anchored?: boolean } = {},
): string {
  const jobs = Object.values(model.jobs)
  const all: readonly JobColumn[] = [
    { head: 'Golongan · *Grade*', cell: ({ grade = '' }) => nameIn(model.grades, grade) },
    { head: 'Rumpun · *Family*', cell: ({ family = '' }) => nameIn(model.families, family) },
    { head: 'Jalur · *Track*', cell: ({ track = '' }) => nameIn(model.tracks, track) },
    { head: 'Unit kerja · *Unit*', cell: ({ unit = '' }) => nameIn(model.units, unit) },
    {
      head: 'Atasan · *Superior*',
      cell: ({ superior = '' }) =>
        superior === ''
          ? ''
          : linkTo('jabatan', superior, { words: plain(model.jobs[superior]?.name.id ?? superior) }),
    },
    {
      head: 'Sebutan lama · *Older title*',
      cell: ({ olderNames = [] }) => olderNames.map(plain).join(', '),
    },
    ...columns,
  ]
  const filled = all.filter(({ cell }) => jobs.some((job) => cell(job) !== ''))
  return table(
    ['Jabatan · *Job*', ...filled.map(({ head }) => head)],
    jobs.map((job) => [
      `${anchored ? anchor(anchorOf('jabatan', job.id)) : ''}${anchored ? `**${plain(job.name.id)}**` : linkTo('jabatan', job.id, { words: plain(job.name.id) })}${
        job.horizon === 'future' ? ' *(mendatang · future)*' : ''
      }<br>*${plain(job.name.en)}*${notes.mark(job.claims, job.name.id)}`,
      ...filled.map(({ cell }) => cell(job) || '–'),
    ]),
  )
}

/** Who reports to whom, as a nested list; jobs without a superior stand at its left. */
export function reportingLines({ jobs }: CompetencyModel): string {
  const under = (superior: string | undefined, depth: number): string[] =>
    Object.values(jobs)
      .filter((job) => job.superior === superior && job.horizon !== 'future')
      .flatMap(({ id, name }) => [`${'  '.repeat(depth)}- ${both(name)}`, ...under(id, depth + 1)])
  return under(undefined, 0).join('\n')
}

/** The grades, highest rank first. */
export function gradeTable({ grades, jobs }: CompetencyModel, notes: Notes): string {
  const rows = Object.entries(grades).sort(([, a], [, b]) => b.rank - a.rank)
  return table(
    ['Golongan · *Grade*', 'Jenjang · *Rank*', 'Jabatan · *Jobs*'],
    rows.map(([key, { rank, claims }]) => [
      `${plain(key)}${notes.mark(claims, key)}`,
      String(rank),
      Object.values(jobs)
        .filter(({ grade }) => grade === key)
        .map(({ name }) => both(name))
        .join('<br>'),
    ]),
    ['Jenjang · *Rank*'],
  )
}

/** Named groups of jobs, such as families or tracks, with how many jobs each has. */
export function groupList(
  { jobs }: CompetencyModel,
  groups: CompetencyModel['families'],
  field: 'family' | 'track' | 'unit',
  notes: Notes,
): string {
  return bullets(
    Object.entries(groups).map(([key, { name, claims }]) => {
      const number = Object.values(jobs).filter((job) => job[field] === key).length
      return `${both(name)}${notes.mark(claims, name.id)}: ${number} jabatan · *${number} ${number === 1 ? 'job' : 'jobs'}*`
    }),
  )
}

function nameIn(
  entries: Readonly<Record<string, { readonly name?: CompetencyModel['name'] }>>,
  key: string,
): string {
  if (key === '') return ''
  const name = entries[key]?.name
  return name === undefined ? plain(key) : both(name)
}
