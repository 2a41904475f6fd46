// Writes what follows from the registry: the entries of the package in package.json (`exports`) and tsconfig.json (`paths`),
// the models that the playground offers, and the issues and losses of all formats.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { CompetencyModel } from '../src/model/competency-model'
import { entries, fileOf, importedAs } from './entries'
import { formats, models } from './registry'

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

/** The file with the types of the issues and losses of all formats, and the one with their English. */
export const formatIssues = 'src/entries/format-issues.ts'
export const formatMessages = 'src/entries/format-messages.ts'

/** What the `issues.ts` and `…-losses.ts` of the formats export under names that match, with where it is from. */
function exportedByFormats(name: RegExp): { readonly name: string; readonly from: string }[] {
  return formats.flatMap((format) =>
    readdirSync(`src/interchange/${format}`)
      .filter((file) => /^(issues|[a-z0-9-]+-losses)\.ts$/.test(file))
      .toSorted()
      .flatMap((file) => {
        const source = readFileSync(`src/interchange/${format}/${file}`, 'utf8')
        return [...source.matchAll(/^export (?:interface|type|const) (\w+)/gm)].flatMap(([, found = '']) =>
          name.test(found) ? [{ name: found, from: `../interchange/${format}/${file.slice(0, -3)}` }] : [],
        )
      }),
  )
}

/** What stands in the file of types. */
export function formatIssuesList(): string {
  const issues = exportedByFormats(/^[A-Z]\w*Issues$/)
  const codes = exportedByFormats(/^[A-Z]\w*LossCode$/)
  const lines = [...issues, ...codes].map(({ name, from }) => `import type { ${name} } from '${from}'`)
  const shown = exportedByFormats(/^[A-Z]\w*(Issues|LossCode|Kind)$/)
  return `// Written by \`npm run entries\`: the issues and losses of all formats. Types alone.

import type { LossDetails } from '../interchange/read/losses'
${lines.join('\n')}

export type { LossDetails } from '../interchange/read/losses'
${shown.map(({ name, from }) => `export type { ${name} } from '${from}'`).join('\n')}

/** What a format can leave behind, by any of the formats that are written. */
export type LossCode = ${codes.map(({ name }) => name).join(' | ')}

/** Details of what formats leave behind. */
export type LossIssues = { readonly [K in LossCode]: LossDetails }

/** Details of the issues that a single format can find. */
export interface FormatIssues extends ${issues.map(({ name }) => name).join(', ')} {}
`
}

/** What stands in the file of messages. */
export function formatMessagesList(): string {
  const messages = exportedByFormats(/^[a-z]\w*Messages$/)
  const losses = exportedByFormats(/^[a-z]\w*Losses$/)
  const lines = [...messages, ...losses].map(({ name, from }) => `import { ${name} } from '${from}'`)
  return `// Written by \`npm run entries\`: what the formats say of their issues and losses, in English.

import type { Messages } from '../base/issue'
import { lossMessages } from '../interchange/read/loss-messages'
import type { FormatIssues, LossIssues } from './format-issues'
${lines.join('\n')}

/** By code. */
export const formatMessages: Messages<FormatIssues & LossIssues> = /* @__PURE__ */ (() => ({
${messages.map(({ name }) => `  ...${name},`).join('\n')}
${losses.map(({ name }) => `  ...lossMessages(${name}),`).join('\n')}
}))()
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
  writeFileSync(formatIssues, formatIssuesList())
  writeFileSync(formatMessages, formatMessagesList())
}
