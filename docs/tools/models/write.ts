// Writes docs/models and docs/id/models anew: npm run docs:models

import { mkdirSync, writeFileSync } from 'node:fs'
import { modelDocuments } from './model-documents'

const docs = new URL('../../', import.meta.url)
for (const folder of ['models/', 'id/models/']) mkdirSync(new URL(folder, docs), { recursive: true })
for (const [path, content] of Object.entries(modelDocuments())) writeFileSync(new URL(path, docs), content)
