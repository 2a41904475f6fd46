// Writes the embedded models and the JSON Schemas beside the built library, for readers in other languages.
// Run by the build; reads what the build made.
import { mkdir, writeFile } from 'node:fs/promises'
import { asn } from '../dist/asn.js'
import { bpjsKetenagakerjaan } from '../dist/bpjs-ketenagakerjaan.js'
import { lembagaXy } from '../dist/lembaga-xy.js'
import { generateJsonSchema, schemaKinds } from '../dist/schema.js'
import { spencer } from '../dist/spencer.js'

const folder = new URL('../dist/data/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const model of [lembagaXy, spencer, bpjsKetenagakerjaan, asn]) {
  await writeFile(new URL(`${model.id}.json`, folder), `${JSON.stringify(model, null, 1)}\n`)
}

const schemas = new URL('../dist/schema/', import.meta.url)
await mkdir(schemas, { recursive: true })
for (const kind of schemaKinds) {
  await writeFile(new URL(`${kind}.json`, schemas), `${JSON.stringify(generateJsonSchema(kind), null, 1)}\n`)
}
