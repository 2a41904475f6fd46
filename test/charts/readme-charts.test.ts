import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readmeCharts } from '../../docs/tools/charts/readme-charts.js'

it('the pictures of the README are those the library draws (npx tsx docs/tools/charts/write.ts)', async () => {
  const drawn = await readmeCharts()
  expect(await readmeCharts()).toEqual(drawn)
  for (const [name, svg] of Object.entries(drawn)) {
    expect(readFileSync(new URL(`../../docs/public/${name}`, import.meta.url), 'utf8')).toBe(svg)
  }
})
