import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'lembaga-xy': 'src/data/lembaga-xy/index.ts',
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
