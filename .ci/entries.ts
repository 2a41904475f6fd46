// The entries of the package: what is imported, and the source that lists its exports. The build reads this list;
// `npm run entries` writes package.json's `exports` and tsconfig's `paths` from it, and a test holds both to it.

/** By the name after `kompetensi/`; the root is `.`. */
export const entries: Readonly<Record<string, string>> = {
  '.': 'src/index.ts',
  'locale/id': 'src/locale/id/index.ts',
  'locale/en': 'src/locale/en/index.ts',
  'lembaga-xy': 'src/data/lembaga-xy/index.ts',
  'lembaga-xy/text': 'src/data/lembaga-xy/text/index.ts',
  spencer: 'src/data/spencer/index.ts',
  'bpjs-ketenagakerjaan': 'src/data/bpjs-ketenagakerjaan/index.ts',
  'bpjs-ketenagakerjaan/text': 'src/data/bpjs-ketenagakerjaan/text/index.ts',
  asn: 'src/data/asn/index.ts',
  'asn/text': 'src/data/asn/text/index.ts',
  schemes: 'src/data/schemes/index.ts',
  talent: 'src/entries/talent.ts',
  change: 'src/entries/change.ts',
  charts: 'src/charts/index.ts',
  batch: 'src/batch/index.ts',
  sql: 'src/sql/index.ts',
  schema: 'src/interchange/schema/index.ts',
  csv: 'src/interchange/csv/index.ts',
  case: 'src/interchange/case/index.ts',
  moodle: 'src/interchange/moodle/index.ts',
  onet: 'src/interchange/onet/index.ts',
  esco: 'src/interchange/esco/index.ts',
  'hr-open': 'src/interchange/hr-open/index.ts',
  'open-badges': 'src/interchange/open-badges/index.ts',
  skkni: 'src/interchange/skkni/index.ts',
}

/** What an entry is imported by. */
export function importedAs(name: string): string {
  return name === '.' ? 'kompetensi' : `kompetensi/${name}`
}

/** The file of an entry in `dist`, without its ending. */
export function fileOf(name: string): string {
  return name === '.' ? 'index' : name.replaceAll('/', '-')
}
