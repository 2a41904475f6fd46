// Three people look for something: an employee by words of every day, an analyst by two terms, and a developer who asks which
// competencies a duty speaks of. What they type and the duty are invented; what is found was not judged by anybody.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/search.ts [--language id]

import { asn } from 'kompetensi/asn'
import { asnTextEn } from 'kompetensi/asn/text/en'
import { asnTextId } from 'kompetensi/asn/text/id'
import { glossary } from 'kompetensi/glossary'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import {
  type Excerpt,
  indexCompetencies,
  type SearchHit,
  type SearchKind,
  searchCompetencies,
  tagText,
} from 'kompetensi/search'
import { readOptions } from './support/arguments.js'
import { textIn } from './support/languages.js'
import { table, width, wrap } from './support/table.js'

const indent = '   '

const { language: tag } = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/search.ts',
  says: {
    en: 'What an employee, an analyst and a developer find in two dictionaries and a glossary.',
    id: 'Yang ditemukan seorang pegawai, analis, dan pengembang dalam dua kamus dan sebuah glosarium.',
  },
})

const words = {
  en: {
    employee: 'An employee types',
    analyst: 'An analyst looks for',
    duty: 'A developer asks which competencies a duty speaks of',
    text: 'Collecting arrears of contributions from employers; negotiating with hospitals.',
    level: 'level',
    heads: ['Competency', 'By', 'Words'],
    by: { name: 'its name', words: 'what it is' },
    note: 'Nobody has or needs these by that: tags are for a person to look at.',
    ranks: {
      code: 'its code',
      name: 'its name',
      phrase: 'the words one after the other, or a name that says the same',
      'all-words': 'all words',
      'some-words': 'some words',
    },
  },
  id: {
    employee: 'Seorang pegawai mengetik',
    analyst: 'Seorang analis mencari',
    duty: 'Seorang pengembang menanyakan kompetensi yang disebut dalam uraian tugas',
    text: 'Menagih tunggakan iuran badan usaha; bernegosiasi dengan rumah sakit.',
    level: 'level',
    heads: ['Kompetensi', 'Menurut', 'Kata-kata'],
    by: { name: 'namanya', words: 'isinya' },
    note: 'Tidak seorang pun dengan ini memiliki atau wajib memilikinya: tanda perlu diperiksa orang.',
    ranks: {
      code: 'kodenya',
      name: 'namanya',
      phrase: 'frasa, atau nama yang sama maknanya',
      'all-words': 'semua kata',
      'some-words': 'sebagian kata',
    },
  },
}[tag]

const texts = {
  en: { asn: asnTextEn, 'lembaga-xy': lembagaXyTextEn },
  id: { asn: asnTextId, 'lembaga-xy': lembagaXyTextId },
}[tag]

// One index a model, and one of the glossary: each could be a file that was written before.
const indexes = [
  indexCompetencies(asn, { texts: texts.asn, language: tag }),
  indexCompetencies(lembagaXy, { texts: texts['lembaga-xy'], language: tag }),
]
const terms = indexCompetencies([], { glossary, language: tag })

/** A text with what is found in brackets. */
function marked({ text, ranges }: Excerpt): string {
  let done = ''
  let from = 0
  for (const [start, end] of ranges) {
    done += `${text.slice(from, start)}[${text.slice(start, end)}]`
    from = end
  }
  return done + text.slice(from)
}

/** What stands under an answer: the text that has the words, or what a term means. */
function saying({ kind, id, name, excerpt }: SearchHit): string {
  const meaning =
    kind === 'term' ? Object.entries(glossary).find(([term]) => term === id)?.[1].meaning : undefined
  if (meaning !== undefined) return textIn(meaning, tag)
  return excerpt === undefined || excerpt.text === name ? '' : marked(excerpt)
}

function printAnswers(title: string, query: string, kinds?: readonly SearchKind[]): void {
  console.log(`${title} "${query}"\n`)
  const found = searchCompetencies([...indexes, terms], query, { limit: 3, texts, ...(kinds && { kinds }) })
  for (const [i, hit] of found.entries()) {
    const level = hit.level === undefined ? '' : `, ${words.level} ${hit.level}`
    const place = hit.model === undefined ? '' : ` (${hit.model} ${hit.id}${level})`
    console.log(`${i + 1}. ${hit.name}${place}: ${words.ranks[hit.rank]}`)
    const said = saying(hit)
    if (said !== '')
      console.log(
        wrap(said, width - indent.length)
          .map((line) => indent + line)
          .join('\n'),
      )
  }
  console.log('')
}

printAnswers(words.employee, 'ngomong depan umum', ['competency'])
printAnswers(words.analyst, 'anti korupsi', ['competency'])
printAnswers(words.analyst, 'JPM')

console.log(`${words.duty}\n\n${indent}${words.text}\n`)
const [competency = '', by = '', said = ''] = words.heads
const rows = tagText(indexes, words.text).map((each) => [
  `${each.name} (${each.model} ${each.id})`,
  words.by[each.by],
  each.words.join(', '),
])
const columns = [
  { head: competency, width: 44 },
  { head: by, width: 11 },
  { head: said, width: 42 },
]
console.log(table(columns, rows).join('\n'))
console.log(words.note)
