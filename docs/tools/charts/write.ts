// Draws the pictures of the README anew: npx tsx docs/tools/charts/write.ts

import { writeFileSync } from 'node:fs'
import { readmeCharts } from './readme-charts'

const folder = new URL('../../public/', import.meta.url)
for (const [name, svg] of Object.entries(await readmeCharts())) writeFileSync(new URL(name, folder), svg)
