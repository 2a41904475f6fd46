// Job profiles as a table, the four nothings apart.

import type { CompetencyModel } from 'kompetensi'
import { linkTo } from './anchors'
import { both, plain, table } from './markdown'
import { type GridCell, type MatrixGrid, matrixGrid, noneIsZero, signMeanings, signs } from './matrix-grid'

/** The meaning of the signs, for a reader of either language. */
export function matrixLegend(levels: string): string {
  const meanings = signMeanings(levels)
  return table(
    ['Tanda · *Sign*', 'Arti', 'Meaning'],
    meanings.map(({ sign, meaning }) => [
      sign.id === sign.en ? sign.id : `*${sign.id}*`,
      meaning.id,
      meaning.en,
    ]),
  ).concat(`\n\n${noneIsZero.id} · *${noneIsZero.en}*`)
}

/** How the table stands. */
export interface MatrixOptions {
  /** True: a row a job and a narrow column a code, its name below the table. False: a row a competency. */
  readonly jobsDown?: boolean
}

/** Jobs × competencies. What is unknown throughout stands together: codes by cluster, jobs as one. */
export function matrixTable(model: CompetencyModel, { jobsDown = false }: MatrixOptions = {}): string {
  const grid = matrixGrid(model)
  const { jobs, unknownJobs, codes, cell } = grid
  const unknown = signs['requirement-unknown']
  const others =
    unknownJobs.length === 0
      ? []
      : [`${unknownJobs.length} jabatan lain · *${unknownJobs.length} other jobs*`]
  const rest = others.map(() => unknown)
  const lines = [
    ...codes.map((code) => [
      jobsDown ? linkTo('kompetensi', code) : competencyCell(model, code),
      ...jobs.map((job) => sign(cell(job, code))),
      ...rest,
    ]),
    ...together(model, grid).map((label) => [label, ...jobs.map(() => unknown), ...rest]),
  ]
  const corner = jobsDown ? 'Jabatan · *Job*' : 'Kompetensi · *Competency*'
  const [head = [], ...rows] = [[corner, ...jobs.map((job) => jobCell(model, job)), ...others], ...lines]
  if (!jobsDown) return table(head, rows)
  const names = codes.map((code) => competencyCell(model, code)).join('; ')
  return `${table([corner, ...rows.map(([label = '']) => label)], turned(head, rows))}\n\n${names}.`
}

/** A row a column: what stood across stands down. */
function turned(head: readonly string[], rows: readonly (readonly string[])[]): string[][] {
  return head.slice(1).map((label, i) => [label, ...rows.map((row) => row[i + 1] ?? '')])
}

/** Codes that no profile shows, in one label a cluster: each code where they are few, else their number. */
function together(model: CompetencyModel, { unknown }: MatrixGrid): string[] {
  return unknown.map(({ cluster, codes }) =>
    codes.length > 12
      ? `${codes.length} ${linkTo('kelompok', cluster, { words: plain(model.clusters[cluster]?.name.id ?? cluster) })}`
      : codes.map((code) => linkTo('kompetensi', code)).join(', '),
  )
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

function sign(cell: GridCell): string {
  switch (cell.status) {
    case 'required':
      return `${cell.level}${weighted(cell)}`
    case 'level-unspecified':
      return `${signs['level-unspecified']}${weighted(cell)}`
    case 'requirement-unknown':
    case 'not-in-profile':
      return signs[cell.status]
  }
}

/** The weight a profile gives, none where it gives none, and whether the requirement is essential. */
function weighted({ weight, essential }: { readonly weight?: number; readonly essential: boolean }): string {
  return `${weight === undefined ? '' : ` × ${weight}`}${essential ? ' (mutlak · *essential*)' : ''}`
}
