// The charts of the playground are drawn without Vega; Vega draws the same marks at the same places.

import { analyzeGap } from 'kompetensi'
import { type ChartSpec, gapChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { type HTMLElement, parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { type DrawnMark, drawMarks } from '../../../docs/.vitepress/theme/charts/draw-marks'
import { languages } from '../../../docs/tools/languages'
import { chartSamples } from '../../../examples/support/chart-samples'
import { svgOf } from '../../../examples/support/svg'

interface Place {
  readonly x: number
  readonly y: number
}

/** The numbers after `translate(` in a transformation. */
function translated(transform: string | undefined): Place {
  const [, x = 0, y = 0] = /translate\((-?[\d.e-]+),(-?[\d.e-]+)\)/.exec(transform ?? '') ?? []
  return { x: Number(x), y: Number(y) }
}

/** Where an element of Vega's stands in the picture. */
function placeOf(element: HTMLElement | null): Place {
  if (element === null) return { x: 0, y: 0 }
  const outer = placeOf(element.parentNode)
  const own = translated(element.getAttribute?.('transform'))
  return { x: outer.x + own.x, y: outer.y + own.y }
}

const written = (text: string, { x, y }: Place): string => `${text} @ ${Math.round(x)}, ${Math.round(y)}`

/** Every text of Vega's picture with its place, one entry a text. */
async function textsOfVega(spec: ChartSpec): Promise<string[]> {
  const svg = parse(await svgOf(spec))
  return svg.querySelectorAll('text').map((text) => {
    const lines = text.querySelectorAll('tspan').map((line) => line.text)
    return written((lines.length === 0 ? [text.text] : lines).join(' / '), placeOf(text))
  })
}

function marksOf(spec: ChartSpec): readonly DrawnMark[] {
  return drawMarks(spec).flatMap(({ marks }) => marks)
}

/** The same of ours. */
function textsOf(spec: ChartSpec): string[] {
  return marksOf(spec).flatMap(({ element, attributes, lines }) => {
    if (element !== 'text') return []
    const { x, y } = translated(String(attributes['transform']))
    const place = { x: x + spec.padding.left, y: y + spec.padding.top + (lines[0]?.dy ?? 0) }
    return [written(lines.map(({ text }) => text).join(' / '), place)]
  })
}

/** Colours that can be seen: a line without width has none. */
function looks(fill: unknown, stroke: unknown, width: unknown): string {
  return `${fill ?? 'none'} ${Number(width) === 0 ? 'none' : stroke}`
}

/** Symbols with their places and colours. */
async function symbolsOfVega(spec: ChartSpec): Promise<string[]> {
  const svg = parse(await svgOf(spec))
  return svg.querySelectorAll('.mark-symbol path').map((path) => {
    const { fill, stroke, 'stroke-width': width } = path.attributes
    return written(looks(fill, stroke, width), placeOf(path))
  })
}

function symbolsOf(spec: ChartSpec): string[] {
  return marksOf(spec).flatMap(({ element, attributes }) => {
    if (element !== 'path') return []
    const { x, y } = translated(String(attributes['transform']))
    const place = { x: x + spec.padding.left, y: y + spec.padding.top }
    const { fill, stroke, 'stroke-width': width } = attributes
    return [written(looks(fill, stroke, width), place)]
  })
}

const report = analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3, CFV: 2.5, FCI: 5, LAW: 2 })
const charts: Readonly<Record<string, ChartSpec>> = {
  'on a wide screen': gapChart(lembagaXy, report, { language: languages.en }),
  'on a phone, dark': gapChart(lembagaXy, report, { language: languages.id, theme: 'dark', width: 324 }),
  'of scales that differ': gapChart(spencer, analyzeGap(spencer, 'managers', { IMP: 3 }), {
    language: languages.en,
  }),
  ...Object.fromEntries(
    Object.entries(chartSamples).map(([name, draw]) => [name, draw({ language: languages.en })] as const),
  ),
}

describe.each(Object.entries(charts))('%s', (_, spec) => {
  it('has every text where Vega puts it', async () => {
    expect(textsOf(spec).sort()).toEqual((await textsOfVega(spec)).sort())
  })

  it('has every symbol where Vega puts it, in the same colours', async () => {
    expect(symbolsOf(spec).sort()).toEqual((await symbolsOfVega(spec)).sort())
  })
})

it('never draws what was not assessed as a level: it is a line over the whole scale', () => {
  const layers = drawMarks(gapChart(lembagaXy, report, { language: languages.en }))
  const codes = (name: string) =>
    layers.find((layer) => layer.name === name)?.marks.map(({ attributes }) => attributes['data-code'])
  expect(codes('held')).toEqual(['INT', 'CFV', 'FCI', 'LAW'])
  expect(codes('not assessed: any level')).toContain('LRS')
  const line = layers
    .find(({ name }) => name === 'not assessed: any level')
    ?.marks.find(({ attributes }) => attributes['data-code'] === 'LRS')
  expect(line).toMatchObject({ element: 'line', attributes: { 'stroke-dasharray': '3,3' } })
  expect(Number(line?.attributes['x2'])).toBeGreaterThan(Number(line?.attributes['x1']) + 100)
})
