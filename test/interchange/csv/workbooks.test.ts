// The whole way through real workbooks: a template written as XLSX, filled in as a person would, read, calculated with, and the
// results written as XLSX again. A cell that a writer or a reader of XLSX would change does not come back.

import {
  analyzeGap,
  attainment,
  type CompetencyModel,
  listTrainingNeeds,
  profileMatrix,
  rankCandidates,
  rankJobs,
  resolveHoldings,
} from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import {
  formatGapRows,
  formatMatrixRows,
  formatRankingRows,
  formatTemplate,
  formatTrainingNeedsRows,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
  type TableCell,
  type TemplateSheet,
} from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { spencer } from 'kompetensi/spencer'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'

type Sheets = Readonly<Record<string, readonly (readonly (TableCell | Date)[])[]>>

/** The sheets of a workbook that was written, and read back. */
async function throughWorkbook(sheets: Sheets): Promise<Readonly<Record<string, readonly unknown[][]>>> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => {
        if (value === null) return null
        return value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value }
      }),
    ),
  }))
  const read = await readExcelFile(await writeExcelFile(written).toBuffer())
  return Object.fromEntries(read.map(({ sheet, data }) => [sheet, data]))
}

/** A sheet of a template, by what it holds. */
function sheetOf(sheets: readonly TemplateSheet[], holds: TemplateSheet['holds']): TemplateSheet {
  const found = sheets.find((sheet) => sheet.holds === holds)
  if (found === undefined) throw new Error(`no sheet ${holds}`)
  return found
}

/** A row below the header of a sheet: what is given by header, and the drop-down lists' choice of a place for the rest. */
function filled(
  { rows, dropDowns }: TemplateSheet,
  given: Readonly<Record<string, TableCell>>,
  place: number,
) {
  return (rows[0] ?? []).map((header, column): TableCell => {
    const own = given[String(header)]
    if (own !== undefined) return own
    const { choices = [] } = dropDowns.find((list) => list.column === column) ?? {}
    // Every third cell stays blank, as in sheets that people fill in.
    return column % 3 === place % 3 ? null : (choices[(place + column) % choices.length] ?? null)
  })
}

const models: readonly CompetencyModel[] = [lembagaXy, spencer, bpjsKetenagakerjaan, asn]
const cases = models.flatMap((model) => [id, en].map((language) => ({ model, language })))

describe.each(cases)('a workbook of $model.id in $language.tag', ({ model, language }) => {
  const { value: template } = formatTemplate(model, { language })
  const job = Object.values(model.jobs).find(({ requirements }) => requirements.length > 3)?.id ?? ''
  const peopleSheet = sheetOf(template, 'people')
  const headers = language === id ? { person: 'Pegawai', job: 'Jabatan' } : { person: 'Person', job: 'Job' }
  const rows = ['198501012010011001', "'007", 'Á. O\'Neil "3/4"'].map((person, place) =>
    filled(peopleSheet, { [headers.person]: person, [headers.job]: place === 2 ? null : job }, place),
  )

  it('brings dictionary, job profiles and people back as they were written', async () => {
    const sheets = await throughWorkbook({
      ...Object.fromEntries(template.map(({ name, rows: cells }) => [name, cells])),
      [peopleSheet.name]: [...peopleSheet.rows, ...rows],
    })
    const of = (holds: TemplateSheet['holds']) => sheets[sheetOf(template, holds).name] ?? []
    const dictionary = safeParseDictionaryTable(model, of('dictionary'), { language })
    expect(dictionary.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(dictionary.value.competencies).toEqual(model.competencies)
    const jobs = safeParseJobProfilesTable(model, of('job-profiles'), { language })
    expect(jobs.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(jobs.value.jobs).toEqual(
      safeParseJobProfilesTable(model, sheetOf(template, 'job-profiles').rows, { language }).value.jobs,
    )
    const people = safeParsePeopleTable(model, of('people'))
    const plain = safeParsePeopleTable(model, [...peopleSheet.rows, ...rows])
    expect(people.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(people.value).toEqual(plain.value)
    expect(people.value.map((person) => person.id)).toEqual(['198501012010011001', '007', 'Á. O\'Neil "3/4"'])
    const held = people.value.map(({ holdings }) => Object.keys(holdings).length)
    // One of the models says no levels, so that nothing can be chosen for them.
    expect(Math.min(...held) > 5).toBe(Object.keys(model.scales).length > 0)
  })

  it('brings results back cell by cell', async () => {
    const { value: people } = safeParsePeopleTable(model, [...peopleSheet.rows, ...rows])
    const method = attainment()
    const ranking = rankCandidates(model, job, people, { method, belowEssential: 'flag' })
    const holdings = people[0]?.holdings ?? {}
    const results = {
      gaps: formatGapRows(
        model,
        people.map((person) => ({ person: person.id, report: analyzeGap(model, job, person.holdings) })),
        { language },
      ).value,
      candidates: formatRankingRows(model, ranking, { language }).value,
      jobs: formatRankingRows(model, rankJobs(model, holdings, { method, belowEssential: 'flag' }), {
        language,
      }).value,
      needs: formatTrainingNeedsRows(
        model,
        listTrainingNeeds(
          model,
          people.filter((person) => person.job !== undefined),
        ),
        { language },
      ).value,
      matrix: formatMatrixRows(model, profileMatrix(model), { language }).value,
    }
    const read = await throughWorkbook(results)
    for (const [name, table] of Object.entries(results)) {
      expect(table.length).toBeGreaterThan(1)
      const width = table[0]?.length ?? 0
      const cells = (read[name] ?? []).map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null))
      expect(cells).toEqual(table)
    }
  })

  it('reads a matrix as the job profiles that it was made of', async () => {
    const { value: matrix } = formatMatrixRows(model, profileMatrix(model), { language })
    const { matrix: sheet = [] } = await throughWorkbook({ matrix })
    const { value, issues } = safeParseJobProfilesTable(model, sheet, { language, layout: 'wide' })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    const levels = (of: CompetencyModel) =>
      Object.values(of.jobs).map(({ requirements }) =>
        requirements.map(({ competency, level }) => `${competency} ${level}`).sort(),
      )
    expect(levels(value)).toEqual(levels(model))
  })

  it('reads ratings with their days, and the levels that follow from them', async () => {
    const sheet = sheetOf(template, 'ratings')
    const [header = []] = sheet.rows
    const codes = Object.keys(model.competencies).slice(0, 3)
    const day = new Date(Date.UTC(2026, 10, 22))
    const day29 = new Date(Date.UTC(2024, 1, 29))
    const kinds = sheet.dropDowns.find((list) => /penilai|Rater/.test(list.header))?.choices ?? []
    const ratings = codes.map((code, i): (TableCell | Date)[] =>
      header.map((text) => {
        if (/^(Pegawai|Person)$/.test(String(text))) return "'007"
        if (/^(Kompetensi|Competency)$/.test(String(text))) return code
        if (/^(Level|Nilai)$/.test(String(text))) return 1
        if (/Tanggal|date|Assessed/i.test(String(text))) return i === 0 ? day29 : day
        return /penilai|Rater kind/.test(String(text)) ? (kinds[0] ?? null) : null
      }),
    )
    const read = await throughWorkbook({ [sheet.name]: [header, ...ratings] })
    const { ok, value } = safeParseRatingsTable(model, read[sheet.name] ?? [])
    expect(ok).toBe(true)
    expect(
      value.map(({ person, competency, level, assessedOn }) => [person, competency, level, assessedOn]),
    ).toEqual(codes.map((code, i) => ['007', code, 1, i === 0 ? '2024-02-29' : '2026-11-22']))
    expect(Object.keys(resolveHoldings(model, value, { asOf: '2026-12-01' }).holdings)).toEqual(codes)
  })
})
