import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
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
    'interchange-skkni': 'src/interchange/skkni/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  tsconfig: 'tsconfig.src.json',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  onSuccess: 'node .ci/write-model-json.mjs',
})
