// The results of all public functions, exported by a consumer who emits declarations: with four compilers, two layouts
// of node_modules and both ways of resolving.

import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type ConsumerFiles, composedFolders, composedProgram, writeConsumerFiles } from './consumer-files.js'
import type { Outcome } from './outcome.js'
import { here, install, manifestOf, run } from './project.js'

const compilers = ['typescript55', 'typescript59', 'typescript', 'typescript7'] as const
const resolutions = ['nodenext', 'bundler'] as const
const layouts = ['npm', 'pnpm'] as const

/** Compiles with a compiler that has an API; all programs in one process. */
async function withApi(
  compiler: string,
  folder: string,
  resolution: string,
  files: ConsumerFiles,
): Promise<string[]> {
  const groups = [
    { programs: files.alone.map((file) => [file]), skipLibCheck: true },
    { programs: [files.together, ...files.composed.map((file) => [file])], skipLibCheck: false },
  ]
  const path = join(here, 'node_modules', compiler)
  const said = await run(
    'node',
    [join(here, 'compile.mjs'), path, folder, resolution, JSON.stringify({ groups })],
    folder,
  )
  return JSON.parse(said.slice(said.lastIndexOf('\n[') + 1))
}

/** TypeScript 7 has no API: a project file for each program. */
async function withoutApi(
  compiler: string,
  folder: string,
  resolution: string,
  files: ConsumerFiles,
): Promise<string[]> {
  const programs = [...files.alone, ...files.composed].map((file) => [file]).concat([[...files.together]])
  const wrong: string[] = []
  for (const [i, list] of programs.entries()) {
    const skipLibCheck = i < files.alone.length
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2023', 'dom'],
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
      types: [],
      strict: true,
      declaration: true,
      emitDeclarationOnly: true,
      skipLibCheck,
      rootDir: '.',
      outDir: `out-7-${resolution}`,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: list }))
    try {
      await run(
        'node',
        [join(here, 'node_modules', compiler, 'bin/tsc'), '-p', '.', '--pretty', 'false'],
        folder,
      )
    } catch (error) {
      wrong.push(
        ...String(error)
          .split('\n')
          .filter((line) => /error TS/.test(line)),
      )
    }
  }
  return [...new Set(wrong)]
}

/** Tries every compiler in every layout. */
export async function declarations(tarball: string, folder: string): Promise<Outcome[]> {
  const zod = manifestOf(join(here, '../..')).dependencies['zod'] ?? ''
  const outcomes: Outcome[] = []
  const written = new Map<string, ConsumerFiles>()
  for (const layout of layouts) {
    const project = join(folder, layout)
    mkdirSync(project, { recursive: true })
    await install(layout, project, { kompetensi: `file:${tarball}` })
    for (const each of composedFolders) {
      const version = each === 'composed-least' ? zod.replace('^', '') : zod
      await install(layout, join(project, each), { kompetensi: `file:${tarball}`, zod: version })
      outcomes.push(await composedOutcome(join(project, each), layout))
    }
    written.set(layout, writeConsumerFiles(project))
  }
  const combinations = layouts.flatMap((layout) => compilers.map((compiler) => ({ layout, compiler })))
  const next = async (): Promise<void> => {
    for (let one = combinations.shift(); one !== undefined; one = combinations.shift()) {
      const { layout, compiler } = one
      const files = written.get(layout)
      if (files === undefined) continue
      for (const resolution of resolutions) {
        const started = performance.now()
        const compile = compiler === 'typescript7' ? withoutApi : withApi
        const wrong = await compile(compiler, join(folder, layout), resolution, files)
        outcomes.push({
          what: `declarations, ${resolution}, ${layout}`,
          version: `typescript ${manifestOf(join(here, 'node_modules', compiler)).version}`,
          seconds: (performance.now() - started) / 1000,
          wrong,
          note: `${files.functions} functions, ${files.values} values, ${files.together.length} files`,
        })
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, next))
  return outcomes
}

/** Runs the schema inside a schema of the consumer's own zod. */
async function composedOutcome(folder: string, layout: string): Promise<Outcome> {
  const started = performance.now()
  writeFileSync(join(folder, 'composed.mjs'), composedProgram)
  const said = (await run('node', ['composed.mjs'], folder)).trim()
  const right = '[{"held":{"INT":3}},[["held","INT"]]]'
  return {
    what: `a schema in a schema, ${layout}`,
    version: `zod ${manifestOf(join(folder, 'node_modules/zod')).version}`,
    seconds: (performance.now() - started) / 1000,
    wrong: said === right ? [] : [`it says ${said}`],
  }
}
