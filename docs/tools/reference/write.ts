// Writes the reference as Markdown pages into docs/reference, from the comments in src.
//
//   npx tsx docs/tools/reference/write.ts [--without batch,sql]

import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Application, TSConfigReader, TypeDocReader } from 'typedoc'
import { indexPage, sidebar } from './overview.js'
import { load } from './plugin.js'
import { rooms } from './rooms.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const out = join(root, 'docs/reference')

const { values } = parseArgs({ options: { without: { type: 'string', default: '' } } })
const without = values.without.split(',')
const written = rooms.filter(({ name, source }) => !without.includes(name) && existsSync(join(root, source)))

const app = await Application.bootstrapWithPlugins(
  {
    entryPoints: written.map(({ source }) => join(root, source)),
    plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme', load],
    ...(process.env['KOMPETENSI_REFERENCE'] === 'draft' && { skipErrorChecking: true }),
  },
  [new TypeDocReader(), new TSConfigReader()],
)

const project = await app.convert()
if (project === undefined) throw new Error('TypeDoc could not read the sources')
app.validate(project)
if (process.env['KOMPETENSI_REFERENCE'] !== 'draft' && (app.logger.hasErrors() || app.logger.hasWarnings())) {
  throw new Error('The comments in src have gaps: see above')
}

await app.generateOutputs(project)
writeFileSync(join(out, 'index.md'), indexPage(project))
writeFileSync(join(out, 'sidebar.json'), JSON.stringify(sidebar(project)))
