// One chart of each kind as SVG, drawn by vega in Node without a canvas: in both languages, on a light and a dark ground.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/charts.ts --out reports/charts
//
// Without a canvas vega guesses the width of a text. Our charts set every text and symbol at a place of their own, with
// room for the widest common sans, so nothing moves: a browser has the same layout, and every run writes the same bytes.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions, withFiles } from './support/arguments.js'
import { chartSamples } from './support/chart-samples.js'
import { languages } from './support/languages.js'
import { svgOf } from './support/svg.js'

const values = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/charts.ts',
  says: {
    en: 'Writes one chart of each kind as SVG, in two languages, light and dark.',
    id: 'Menulis satu grafik dari setiap jenis sebagai SVG, dalam dua bahasa, terang dan gelap.',
  },
  oneLanguage: true,
  options: {
    out: {
      value: 'folder',
      path: 'write-folder',
      says: { en: 'where the files go', id: 'tempat berkas ditulis' },
      default: 'reports/charts',
    },
  },
})

withFiles('--out', () => mkdirSync(values.out, { recursive: true }))
for (const [name, draw] of Object.entries(chartSamples)) {
  for (const tag of ['id', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const spec = draw({ language: languages[tag], theme })
      const file = `${name}.${tag}.${theme}.svg`
      const svg = await svgOf(spec)
      withFiles('--out', () => writeFileSync(join(values.out, file), svg))
      const { width, height, padding } = spec
      const size = [width + padding.left + padding.right, height + padding.top + padding.bottom].map(
        Math.round,
      )
      if (theme === 'light') console.log(`${file} (and .dark): ${size.join(' × ')}`)
    }
  }
}
