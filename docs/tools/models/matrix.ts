// Job profiles as a table, the four nothings apart.

import { type CompetencyModel, listCompetencies, type MatrixCell, profileMatrix } from 'kompetensi'
import { linkTo } from './anchors'
import { both, plain, table } from './markdown'

/** Signs of the table. */
const signs = { unspecified: '●', unknown: '?', absent: '–' } as const

/** The meaning of the signs, for a reader of either language. */
export function matrixLegend(levels: string): string {
  return table(
    ['Tanda · *Sign*', 'Arti', 'Meaning'],
    [
      [levels, 'Dipersyaratkan pada level itu.', 'Required at that level.'],
      [
        signs.unspecified,
        'Dipersyaratkan, tetapi sumber tidak menyebut levelnya.',
        'Required, but the source gives no level.',
      ],
      [
        signs.unknown,
        'Tidak diketahui apakah dipersyaratkan: sumber terpotong atau tidak menyebutnya.',
        'Not known whether it is required: the source is cut off or does not say.',
      ],
      [signs.absent, 'Tidak termasuk standar kompetensi jabatan itu.', 'Not in the profile of that job.'],
      [
        '*belum dinilai*',
        'Dipersyaratkan, tetapi pegawainya belum dinilai. Ini keadaan orang, bukan jabatan, jadi tidak tampak dalam tabel jabatan.',
        'Required, but the person has not been assessed. A state of a person, not of a job, so no table of jobs shows it.',
      ],
    ],
  ).concat(
    '\n\nTidak satu pun dari empat yang terakhir sama dengan level 0 · *None of the last four is level 0.*',
  )
}

/** How the table stands. */
export interface MatrixOptions {
  /** True: a row a job and a narrow column a code, its name below the table. False: a row a competency. */
  readonly jobsDown?: boolean
}

/** Jobs × competencies. What is unknown throughout stands together: codes by cluster, jobs as one. */
export function matrixTable(model: CompetencyModel, { jobsDown = false }: MatrixOptions = {}): string {
  const codes = listCompetencies(model)
  const { jobs, cells } = profileMatrix(model, { competencies: codes })
  const unknownJobs = jobs.filter((_, row) => cells[row]?.every(isUnknown))
  const shown = jobs.filter((job) => !unknownJobs.includes(job))
  const cellsOf = (code: string): MatrixCell[] =>
    shown.flatMap((job) => cells[jobs.indexOf(job)]?.[codes.indexOf(code)] ?? [])
  const signsOf = (code: string): string[] =>
    cellsOf(code).map((cell, i) => {
      const { requirements = [] } = model.jobs[shown[i] ?? ''] ?? {}
      return sign(cell, requirements.find(({ competency }) => competency === code)?.weight)
    })
  const unknown = codes.filter((code) => cellsOf(code).every(isUnknown))
  const known = codes.filter((code) => !unknown.includes(code))
  const others =
    unknownJobs.length === 0
      ? []
      : [`${unknownJobs.length} jabatan lain · *${unknownJobs.length} other jobs*`]
  const rest = others.map(() => signs.unknown)
  const lines = [
    ...known.map((code) => [
      jobsDown ? linkTo('kompetensi', code) : competencyCell(model, code),
      ...signsOf(code),
      ...rest,
    ]),
    ...together(model, unknown).map((label) => [label, ...shown.map(() => signs.unknown), ...rest]),
  ]
  const corner = jobsDown ? 'Jabatan · *Job*' : 'Kompetensi · *Competency*'
  const [head = [], ...rows] = [[corner, ...shown.map((job) => jobCell(model, job)), ...others], ...lines]
  if (!jobsDown) return table(head, rows)
  const names = known.map((code) => competencyCell(model, code)).join('; ')
  return `${table([corner, ...rows.map(([label = '']) => label)], turned(head, rows))}\n\n${names}.`
}

/** A row a column: what stood across stands down. */
function turned(head: readonly string[], rows: readonly (readonly string[])[]): string[][] {
  return head.slice(1).map((label, i) => [label, ...rows.map((row) => row[i + 1] ?? '')])
}

/** Codes that no profile shows, in one label a cluster: each code where they are few, else their number. */
function together(model: CompetencyModel, unknown: readonly string[]): string[] {
  return Object.entries(model.clusters).flatMap(([key, { name }]) => {
    const inCluster = listCompetencies(model, { cluster: key }).filter((code) => unknown.includes(code))
    if (inCluster.length === 0) return []
    const codes = inCluster.map((code) => linkTo('kompetensi', code)).join(', ')
    return [
      inCluster.length > 12
        ? `${inCluster.length} ${linkTo('kelompok', key, { words: plain(name.id) })}`
        : codes,
    ]
  })
}

function jobCell(model: CompetencyModel, job: string): string {
  const name = model.jobs[job]?.name
  if (name === undefined) return plain(job)
  return `${linkTo('jabatan', job, { words: plain(name.id) })}<br>*${plain(name.en)}*`
}

/** A competency by its code, with both names. */
export function competencyCell(model: CompetencyModel, code: string): string {
  const name = model.competencies[code]?.name
  return `${linkTo('kompetensi', code)} ${name === undefined ? '' : both(name)}`
}

function isUnknown({ status }: MatrixCell): boolean {
  return status === 'requirement-unknown'
}

function sign(cell: MatrixCell, weight: number | undefined): string {
  switch (cell.status) {
    case 'required':
      return `${cell.level}${weighted(weight, cell.essential)}`
    case 'level-unspecified':
      return `${signs.unspecified}${weighted(weight, cell.essential)}`
    case 'requirement-unknown':
      return signs.unknown
    case 'not-in-profile':
      return signs.absent
  }
}

/** The weight a profile gives, none where it gives none, and whether the requirement is essential. */
function weighted(weight: number | undefined, essential: boolean): string {
  return `${weight === undefined ? '' : ` × ${weight}`}${essential ? ' (mutlak · *essential*)' : ''}`
}
