import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { asnPage } from './asn'
import { bpjsKetenagakerjaanPage } from './bpjs-ketenagakerjaan'
import { indexPage } from './index-page'
import { lembagaXyPage } from './lembaga-xy'
import { spencerPage } from './spencer'

/** The files of docs/models, by name: the same bytes for the same data. */
export function modelDocuments(): Readonly<Record<string, string>> {
  return {
    'index.md': indexPage([lembagaXy, spencer, bpjsKetenagakerjaan, asn]),
    [`${lembagaXy.id}.md`]: lembagaXyPage(),
    [`${spencer.id}.md`]: spencerPage(),
    [`${bpjsKetenagakerjaan.id}.md`]: bpjsKetenagakerjaanPage(),
    [`${asn.id}.md`]: asnPage(),
  }
}
