import type { CompetencyModel, JobProfile } from 'kompetensi'
import { folded, isFilled, plainNumber, saysNothing, textOf } from './cells'
import { codesOf } from './codes-of'
import { type CountedCell, type CountedTable, cellsIn, isAside, lostCell } from './counted-table'

const notRequired: readonly string[] = [
  ...['not relevant', 'not required', 'not applicable', 'n/a', 'n.a.', 'none', 'tidak dipersyaratkan', '0'],
  ...['tidak disyaratkan', 'tidak diperlukan', 'tidak perlu', 'tidak relevan', 'tidak berlaku', 'tidak ada'],
  'null',
].map(folded)

const withoutLevel: readonly string[] = [
  ...['not in use', 'no level', 'not specified', 'unspecified', 'tbd', 'tba', 'tanpa level', 'null'],
  ...['tidak disebut', 'belum ditentukan', 'belum ditetapkan'],
].map(folded)

/** Whether a profile requires what a cell says, or does not say to be whole. */
function isRequired(
  { requirements, complete }: JobProfile,
  code: string,
  cell: unknown,
  { levels = {}, nothing = {} }: CountedTable['options'],
): boolean {
  if (!complete) return true
  const requirement = requirements.find(({ competency }) => competency === code)
  const word = folded(textOf(cell))
  if (Object.keys(nothing).some((each) => folded(each) === word)) return true
  const isBlank = !isFilled(cell) || saysNothing(cell)
  if (requirement === undefined) return isBlank || notRequired.includes(word) || Number(word) === 0
  if (requirement.level === undefined) return isBlank || withoutLevel.includes(word)
  const isWord = Object.keys(levels).some((each) => folded(each) === word)
  const shown = isWord ? undefined : plainNumber(cell)
  return shown === undefined || shown === requirement.level
}

const keyFields = ['job', 'jobName', 'jobNameId', 'jobNameEn'] as const

/** Jobs by their ids without blanks; two may differ in these alone. */
function jobsById({ jobs }: CompetencyModel): ReadonlyMap<string, readonly JobProfile[]> {
  const byId = new Map<string, JobProfile[]>()
  for (const [id, job] of Object.entries(jobs)) byId.set(folded(id), [...(byId.get(folded(id)) ?? []), job])
  return byId
}

/** Each row is of a job, and each of its levels required, or told, or the job is not complete; no job comes from nowhere. */
export function countJobs(table: CountedTable, model: CompetencyModel): string | undefined {
  const jobs = jobsById(model)
  if (table.reading.layout === 'competency-rows') return countTurned(table, jobs)
  const field = keyFields.find((each) => table.reading.columns.some(({ as }) => as === each))
  // Of a recap the standard row is read, as what the caller says that it is of.
  const isRecap = table.reading.passedOver.some(({ as }) => as === 'not-standard')
  const standard = isRecap ? table.options.standardOf : undefined
  const ids = new Set<string>()
  let last = ''
  for (const row of table.rows) {
    const cells = cellsIn(table, row)
    const key = cells.find(({ column, cell }) => column.as === field && !saysNothing(cell))
    const own = folded(standard ?? textOf(key?.cell))
    const id = own === '' && table.options.fillDown === true ? last : own
    last = id
    ids.add(id)
    const them = jobs.get(id)
    if (them === undefined) {
      if (table.told.row(row)) continue
      return `row ${row}: no job is ${JSON.stringify(id)}, and nothing is told`
    }
    if (key?.isTold === true) continue
    const lost = them.map((job) => lostIn(table, { row, cells, job }, model))
    if (!lost.includes(undefined)) return lost[0]
  }
  const stranger = [...jobs.keys()].find((id) => !ids.has(id))
  return stranger === undefined ? undefined : `no row is of the job ${JSON.stringify(stranger)}`
}

/** What a row says that its job does not. */
function lostIn(
  { reading, options, told }: CountedTable,
  {
    row,
    cells,
    job,
  }: { readonly row: number; readonly cells: readonly CountedCell[]; readonly job: JobProfile },
  model: CompetencyModel,
): string | undefined {
  if (reading.layout !== 'long') {
    const lost = cells.find(
      ({ column: { as, code }, cell, isTold }) =>
        as === 'level' && code !== undefined && !isTold && !isRequired(job, code, cell, options),
    )
    return lost === undefined ? undefined : lostCell(row, lost)
  }
  const named = cells.find(({ column }) => column.as === 'competency')
  const level = cells.find(({ column }) => column.as === 'level')
  if (told.row(row) || !job.complete) return undefined
  if (named === undefined) return level === undefined ? undefined : lostCell(row, level)
  const isThere = codesOf(model, textOf(named.cell)).some((code) =>
    isRequired(job, code, level?.cell, options),
  )
  return isThere ? undefined : lostCell(row, level ?? named)
}

/** The same of a sheet with a job a column. */
function countTurned(
  table: CountedTable,
  jobs: ReadonlyMap<string, readonly JobProfile[]>,
): string | undefined {
  const left = table.rows.find((row) => !table.told.row(row) && !isAside(table, row))
  if (left !== undefined) return `row ${left} is neither read nor told`
  for (const { row, code } of table.reading.competencyRows) {
    for (const counted of cellsIn(table, row)) {
      const { column, cell, isTold } = counted
      if (!keyFields.some((field) => field === column.as) || isTold) continue
      const them = jobs.get(folded(column.header)) ?? []
      if (!them.some((job) => isRequired(job, code, cell, table.options))) return lostCell(row, counted)
    }
  }
  return undefined
}
