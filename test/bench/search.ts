// A search over the embedded models against looking for the words in every text, which is what people write by hand.

import { readFileSync } from 'node:fs'
import { asn } from 'kompetensi/asn'
import { asnTextId } from 'kompetensi/asn/text/id'
import { bpjsKetenagakerjaanProposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
import { bpjsKetenagakerjaanProposedTextId } from 'kompetensi/bpjs-ketenagakerjaan-proposed/text/id'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { indexCompetencies, type SearchTexts, searchCompetencies } from 'kompetensi/search'
import { spencer } from 'kompetensi/spencer'
import { compare, print } from './compare.js'

const language = 'id'
const texts: readonly SearchTexts[] = [lembagaXyTextId, asnTextId, bpjsKetenagakerjaanProposedTextId]
const written = texts.flatMap((own) => Object.values(own).map((text) => JSON.stringify(text).toLowerCase()))
const judged: { readonly queries: readonly { readonly query: string }[] } = JSON.parse(
  readFileSync(new URL('../search/own-queries.json', import.meta.url), 'utf8'),
)
const queries = judged.queries.map(({ query }) => query)

const build = () => [
  indexCompetencies(lembagaXy, { language, texts: lembagaXyTextId }),
  indexCompetencies(asn, { language, texts: asnTextId }),
  indexCompetencies(bpjsKetenagakerjaanProposed, { language, texts: bpjsKetenagakerjaanProposedTextId }),
  indexCompetencies(spencer, { language }),
]

/** Counts in how many texts all words of a query stand, without stems, order and typing errors. */
function scan(query: string): number {
  const words = query.toLowerCase().split(/\s+/)
  return written.filter((text) => words.every((word) => text.includes(word))).length
}

/** Runs the benchmark. */
export function benchSearch(): void {
  const indexes = build()
  const each = (run: (query: string) => unknown) => (): void => {
    for (const query of queries) run(query)
  }
  const timings = compare(
    [
      { name: 'each word sought in each text (reference)', run: each(scan) },
      { name: 'searchCompetencies, four models', run: each((query) => searchCompetencies(indexes, query)) },
    ],
    31,
  )
  print('A query over Lembaga XY, ASN, BPJS and Spencer (target: at most 1 ms)', timings, queries.length)
  const start = performance.now()
  build()
  console.log(`  all four indexed in ${(performance.now() - start).toFixed(0)} ms (target: 200)`)
}
