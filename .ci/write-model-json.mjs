// Writes the embedded models and the JSON Schemas beside the built library, for readers in other languages.
// Run by the build; reads what the build made.
import { mkdir, writeFile } from 'node:fs/promises'
import { generateResultSchema, resultKinds } from '../dist/record.js'
import { generateJsonSchema, schemaKinds } from '../dist/schema.js'
import { models } from './registry.ts'

const folder = new URL('../dist/data/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const id of models) {
  const exported = Object.values(await import(`../dist/${id}.js`))
  const model = exported.find((value) => value?.id === id && value.competencies !== undefined)
  await writeFile(new URL(`${id}.json`, folder), `${JSON.stringify(model, null, 1)}\n`)
}

const schemas = new URL('../dist/schema/', import.meta.url)
await mkdir(schemas, { recursive: true })
const every = [
  ...schemaKinds.map((kind) => [kind, generateJsonSchema(kind)]),
  ...resultKinds.map((kind) => [`result-${kind}`, generateResultSchema(kind)]),
]
for (const [name, schema] of every) {
  await writeFile(new URL(`${name}.json`, schemas), `${JSON.stringify(schema, null, 1)}\n`)
}
