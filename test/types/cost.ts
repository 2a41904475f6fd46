// Reports what the types cost a consumer, and fails above stated ceilings: time to compile the built library with the
// embedded model, and with a user's own model of 86 competencies × 50 jobs; size of the types written for both.
// Run by `npm run check`. Time depends on the machine, so its ceiling is generous; sizes do not.

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'reports/types-cost')

const ceilings = { seconds: 20, embeddedKilobytes: 12, ownKilobytes: 4 }

/** A model of the user's own, written as a literal. */
function ownModel(competencies: number, jobs: number): string {
  const codes = Array.from({ length: competencies }, (_, i) => `C${i}`)
  const entries = codes.map((code) => `    ${code}: { scale: 'five', name: '${code}' },`).join('\n')
  const profiles = Array.from({ length: jobs }, (_, j) => {
    const requires = codes.map((code, i) => `${code}: ${((i + j) % 5) + 1}`).join(', ')
    return `    job${j}: { name: 'Job ${j}', requires: { ${requires} } },`
  }).join('\n')
  return `import { analyzeGap, defineModel } from 'kompetensi'
export const own = defineModel({
  id: 'own',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {\n${entries}\n  },
  jobs: {\n${profiles}\n  },
})
export const report = analyzeGap(own, 'job0', { C0: 3 })\n`
}

const embedded = `import { analyzeGap } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
export const report = analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3 })\n`

function compile(name: string, code: string): { seconds: number; instantiations: number; types: number } {
  const file = join(folder, `${name}.ts`)
  writeFileSync(file, code)
  const started = performance.now()
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: folder,
    rootDir: folder,
    types: [],
  })
  const errors = ts.getPreEmitDiagnostics(program)
  program.emit()
  const seconds = (performance.now() - started) / 1000
  for (const { messageText } of errors) throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
  return { seconds, instantiations: program.getInstantiationCount(), types: program.getTypeCount() }
}

mkdirSync(folder, { recursive: true })
const failures: string[] = []
const hold = (what: string, value: number, ceiling: number): void => {
  if (value > ceiling) failures.push(`${what}: ${value.toFixed(1)} is above the ceiling of ${ceiling}`)
}

for (const [name, code] of [
  ['embedded', embedded],
  ['own', ownModel(86, 50)],
] as const) {
  const { seconds, instantiations, types } = compile(name, code)
  const written = statSync(join(folder, `${name}.d.ts`)).size / 1024
  console.log(
    `types, ${name}: compiled in ${seconds.toFixed(1)} s (${types} types, ${instantiations} instantiations), its own d.ts ${written.toFixed(1)} KB`,
  )
  hold(`seconds to compile ${name}`, seconds, ceilings.seconds)
  if (name === 'own') hold('KB of d.ts of an own model', written, ceilings.ownKilobytes)
}
const entry = readFileSync(join(root, 'dist/lembaga-xy.d.ts')).length / 1024
console.log(`types, kompetensi/lembaga-xy: ${entry.toFixed(1)} KB of d.ts`)
hold('KB of d.ts of kompetensi/lembaga-xy', entry, ceilings.embeddedKilobytes)
rmSync(folder, { recursive: true, force: true })

for (const failure of failures) console.error(failure)
if (failures.length > 0) process.exitCode = 1
