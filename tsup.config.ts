import { defineConfig, type Options } from 'tsup'
import { apart, coreFile, entryFiles } from './.ci/core-file'

const root = { index: 'src/index.ts' }

const others = {
  'lembaga-xy': 'src/data/lembaga-xy/index.ts',
  'lembaga-xy-text': 'src/data/lembaga-xy/text/index.ts',
  spencer: 'src/data/spencer/index.ts',
  'bpjs-ketenagakerjaan': 'src/data/bpjs-ketenagakerjaan/index.ts',
  'bpjs-ketenagakerjaan-text': 'src/data/bpjs-ketenagakerjaan/text/index.ts',
  asn: 'src/data/asn/index.ts',
  'asn-text': 'src/data/asn/text/index.ts',
  schemes: 'src/data/schemes/index.ts',
  schema: 'src/interchange/schema/index.ts',
  csv: 'src/interchange/csv/index.ts',
  case: 'src/interchange/case/index.ts',
  batch: 'src/batch/index.ts',
  sql: 'src/sql/index.ts',
  charts: 'src/charts/index.ts',
  'interchange-moodle': 'src/interchange/moodle/index.ts',
  'interchange-onet': 'src/interchange/onet/index.ts',
  'interchange-esco': 'src/interchange/esco/index.ts',
  'interchange-hr-open': 'src/interchange/hr-open/index.ts',
  'interchange-open-badges': 'src/interchange/open-badges/index.ts',
  'interchange-skkni': 'src/interchange/skkni/index.ts',
}

const javascript: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  tsconfig: 'tsconfig.src.json',
}

const types: Options = {
  entry: { ...root, ...others },
  format: 'esm',
  tsconfig: 'tsconfig.src.json',
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
}

// Each source module stands in one file, so that there is one class of error (decision 19). The types of all entries are
// made in one go: a tag such as that of `Holdings` must be the same in each.
export default defineConfig([
  { ...javascript, entry: { core: root.index, ...apart }, esbuildPlugins: [coreFile()] },
  { ...javascript, entry: { ...root, ...others }, esbuildPlugins: [entryFiles()] },
  // The main job runs without types, which take most of the time.
  ...(process.env['KOMPETENSI_TYPES'] === 'no' ? [] : [types]),
])
