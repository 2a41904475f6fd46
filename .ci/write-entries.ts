// Writes what follows from the registry: the entries of the package in package.json (`exports`) and tsconfig.json (`paths`), and
// the models that the playground offers.

import { readFileSync, writeFileSync } from 'node:fs'
import type { CompetencyModel } from '../src/model/competency-model'
import { entries, fileOf, importedAs } from './entries'
import { models } from './registry'

/** What package.json exports beside the entries. */
const files = {
  './schema/*.json': './dist/schema/*.json',
  './data/*.json': './dist/data/*.json',
  './package.json': './package.json',
}

/** `exports` of package.json. */
export function packageExports(): object {
  const own = Object.keys(entries).map((name) => {
    const file = `./dist/${fileOf(name)}`
    return [name === '.' ? '.' : `./${name}`, { types: `${file}.d.ts`, default: `${file}.js` }] as const
  })
  return { ...Object.fromEntries(own), ...files }
}

/** `paths` of tsconfig.json. */
export function tsconfigPaths(): object {
  return Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [importedAs(name), [`./${source}`]]),
  )
}

/** The file that lists the models of the playground. */
export const playgroundModels = 'docs/.vitepress/theme/playground/embedded-models.ts'

/** What stands in it: names, so that a model can be offered before it is loaded, and how to load it. */
export async function playgroundList(): Promise<string> {
  const rows = await Promise.all(
    models.map(async (id) => {
      const exported: Readonly<Record<string, unknown>> = await import(`../${entries[id]}`)
      const found = Object.entries(exported).flatMap(([constant, value]) =>
        isModel(value, id) ? [{ constant, name: value.name }] : [],
      )[0]
      if (found === undefined) throw new Error(`${entries[id]} exports no model with the id "${id}"`)
      const { constant, name } = found
      return `  ${JSON.stringify(id)}: {
    name: ${JSON.stringify(name)},
    load: async () => (await import('${importedAs(id)}')).${constant},
  },`
    }),
  )
  return `// Written by \`npm run entries\`: the embedded models, their names, and how each is loaded when somebody chooses it.

import type { BilingualText, CompetencyModel } from 'kompetensi'

/** A model that is loaded on demand. */
interface EmbeddedModel {
  readonly name: BilingualText
  readonly load: () => Promise<CompetencyModel>
}

/** By id. */
export const modelsToLoad: Readonly<Record<string, EmbeddedModel>> = {
${rows.join('\n')}
}
`
}

function isModel(value: unknown, id: string): value is CompetencyModel {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id && 'jobs' in value
}

function rewrite(file: string, change: (json: Record<string, unknown>) => void): void {
  const json: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
  change(json)
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`)
}

if (process.argv[1]?.endsWith('write-entries.ts')) {
  rewrite('package.json', (json) => {
    json['exports'] = packageExports()
  })
  rewrite('tsconfig.json', (json) => {
    json['compilerOptions'] = { ...Object(json['compilerOptions']), paths: tsconfigPaths() }
  })
  writeFileSync(playgroundModels, await playgroundList())
}
