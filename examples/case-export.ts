// Lembaga XY as a CASE 1.1 package: what is in it, and what stays behind. The crosswalk leads to Spencer and Spencer's
// dictionary; with a file name the package is written there.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/case-export.ts                     in English
//   npx tsx --tsconfig examples/tsconfig.json examples/case-export.ts --language id         in Indonesian
//   npx tsx --tsconfig examples/tsconfig.json examples/case-export.ts --out lembaga-xy.json

import { writeFileSync } from 'node:fs'
import { describeIssue } from 'kompetensi'
import { formatCase, parseCase } from 'kompetensi/case'
import { lembagaXy, lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { spencer } from 'kompetensi/spencer'
import { readOptions, withFiles } from './support/arguments.js'
import { languages } from './support/languages.js'
import { table, wrap } from './support/table.js'

const values = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/case-export.ts',
  says: {
    en: 'Lembaga XY as a CASE 1.1 package: what is in it, and what stays behind.',
    id: 'Lembaga XY sebagai paket CASE 1.1: apa isinya, dan apa yang tertinggal.',
  },
  options: {
    out: {
      value: 'file',
      path: 'write-file',
      says: { en: 'writes the package there', id: 'menulis paketnya ke berkas ini' },
    },
  },
})
const { language: tag } = values

const words = {
  en: {
    title: 'Lembaga XY as a CASE 1.1 package',
    inside: ['In the package', 'How many'],
    lost: ['What stays behind', 'How often'],
    criteria: 'criteria, the scale itself and the competencies on it',
    levels: 'levels with indicators',
    back: (competencies: number, matches: number) =>
      `Read back, it gives ${competencies} competencies with their indicators and ${matches} matches with Spencer's.`,
  },
  id: {
    title: 'Lembaga XY sebagai paket CASE 1.1',
    inside: ['Isi paket', 'Banyaknya'],
    lost: ['Yang tidak ikut', 'Banyaknya'],
    criteria: 'kriteria, yaitu skala itu sendiri dan kompetensi yang memakainya',
    levels: 'level dengan indikator',
    back: (competencies: number, matches: number) =>
      `Setelah dibaca kembali: ${competencies} kompetensi beserta indikatornya dan ${matches} padanan dengan Spencer.`,
  },
}[tag]

const { value, losses } = formatCase(lembagaXy, {
  language: languages[tag],
  creator: 'Lembaga XY',
  baseUri: 'https://example.org',
  lastChange: '2026-11-22',
  texts: tag === 'id' ? lembagaXyTextId : lembagaXyTextEn,
  crosswalks: [{ crosswalk: lembagaXyToSpencer, to: spencer, baseUri: 'https://example.org/spencer' }],
})
const text = JSON.stringify(value, null, 2)
const { out } = values
if (out !== undefined) withFiles('--out', () => writeFileSync(out, text))

/** How often each kind of thing is there, in the order of its first. */
const counted = (kinds: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
}

const rows = (counts: readonly (readonly [string, number])[]) =>
  counts.map(([kind, count]) => [kind, String(count)])

const print = (
  [head = '', number = '']: readonly string[],
  counts: readonly (readonly [string, number])[],
) => {
  const columns = [
    { head, width: 86 },
    { head: number, width: 10, align: 'right' },
  ] as const
  for (const line of table(columns, rows(counts))) console.log(line)
  console.log()
}

console.log(`${words.title}\n`)

const criteria = value.CFRubrics.flatMap(({ CFRubricCriteria }) => CFRubricCriteria)
const levels = criteria.flatMap(({ CFRubricCriterionLevels }) => CFRubricCriterionLevels)
print(words.inside, [
  ...counted(value.CFItems.map(({ CFItemType }) => `CFItems: ${CFItemType}`)),
  ...counted(value.CFAssociations.map(({ associationType }) => `CFAssociations: ${associationType}`)),
  [`CFRubrics: ${words.criteria}`, criteria.length],
  [`CFRubrics: ${words.levels}`, levels.filter(({ description }) => description !== undefined).length],
])

// A sentence without its place says the kind of loss.
const kinds = losses.map((loss) => describeIssue(loss, { language: languages[tag] }))
print(words.lost, counted(kinds.map((sentence) => sentence.replace(/ \([^)]*\)\.$/, ''))))

const back = parseCase(text, { as: 'lembaga-xy' })
const matches = back.crosswalk.rows.reduce((sum, { targets }) => sum + targets.length, 0)
const sentence = words.back(Object.keys(back.model.competencies).length, matches)
for (const line of wrap(sentence, 100)) console.log(line)
