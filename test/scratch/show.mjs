import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'
for (const c of [`import { analyzeGap } from 'kompetensi'; console.log(analyzeGap)`,`import { analyzeGap, attainment, scoreFit } from 'kompetensi'; console.log(analyzeGap, attainment, scoreFit)`]) {
const { outputFiles } = await build({ stdin: { contents: c, resolveDir: process.cwd(), loader: 'ts' }, absWorkingDir: process.cwd(), bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module','main'], write: false, tsconfigRaw: {}, alias: process.env.SRC ? { kompetensi: process.cwd() + '/src/index.ts' } : {} })
const code = outputFiles[0].text
console.log(gzipSync(code).length, code.length)
if (process.env.SHOW === String(c.length)) console.log(code)
}
