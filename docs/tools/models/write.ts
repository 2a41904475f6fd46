// Writes docs/models anew: npm run docs:models

import { mkdirSync, writeFileSync } from 'node:fs'
import { modelDocuments } from './model-documents'

const folder = new URL('../../models/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, content] of Object.entries(modelDocuments())) writeFileSync(new URL(name, folder), content)
