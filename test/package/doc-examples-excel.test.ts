// The program of "Bring your own model" runs on the workbook that the guide describes, and prints what the guide says, in both
// languages.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { root, run } from './packed.js'

const guides = {
  en: readFileSync(join(root, 'docs/guides/bring-your-own-model.md'), 'utf8'),
  id: readFileSync(join(root, 'docs/id/guides/bring-your-own-model.md'), 'utf8'),
}
const folder = join(root, 'reports/doc-excel')

/** The first code block of a language in a guide. */
function block(guide: string, language: string): string {
  return guide.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm'))?.[1] ?? ''
}

/** The table below the words "sheet `name`", as rows of cells: numbers as numbers, blanks as nothing. */
function sheet(guide: string, name: string): (string | number | null)[][] {
  const table =
    guide.split(new RegExp(`^(?:Sheet|Lembar) \`${name}\``, 'm'))[1]?.match(/(^\|.*\n)+/m)?.[0] ?? ''
  return table
    .trim()
    .split('\n')
    .filter((_, i) => i !== 1)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
        .map((cell) => (cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : cell)),
    )
}

describe.each(['en', 'id'] as const)('the workbook of the guide: %s', (locale) => {
  const guide = guides[locale]
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    const sheets = ['Kamus', 'Standar', 'Pegawai'].map((name) => ({
      sheet: name,
      data: sheet(guide, name).map((row) => row.map((value) => (value === null ? null : { value }))),
    }))
    writeFileSync(join(folder, 'kompetensi.xlsx'), await writeExcelFile(sheets).toBuffer())
    writeFileSync(join(folder, 'gap.js'), block(guide, 'js'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('has the three tables', () => {
    expect(sheet(guide, 'Kamus')).toHaveLength(4)
    expect(sheet(guide, 'Standar')[1]).toEqual(['Analis', 3, null, 4])
    expect(sheet(guide, 'Pegawai')[2]).toEqual(['A-2', 'Kepala', '3,5', 4, 5])
  })

  it('gives what the guide prints', () => {
    const printed = run('node', ['gap.js'], folder)
    expect(printed.trim().startsWith(block(guide, 'text').trim())).toBe(true)
    expect(printed).toContain('A-2: Kepala')
  })
})
