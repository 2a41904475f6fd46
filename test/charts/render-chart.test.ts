import { analyzeGap } from 'kompetensi'
import { gapChart, renderChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { chartSamples } from '../../examples/support/chart-samples.js'
import { svgOf } from '../../examples/support/svg.js'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const widths = [320, 720] as const
const samples = Object.entries(chartSamples).flatMap(([name, sample]) =>
  widths.map((width) => [name, width, sample({ language: fullId, width })] as const),
)

/** The colours that are drawn with. Vega writes its usual one beside a line of no width. */
function inkOf(svg: string): string[] {
  const colours = [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, colour = '']) => colour)
  return colours.filter((colour) => colour !== '#4c78a8').sort()
}

/** The lines of text that are drawn. */
function linesOf(svg: string): string[] {
  const whole = svg.replaceAll(/<text[^>]*\/>/g, '')
  const texts = [...whole.matchAll(/<text[^>]*>(.*?)<\/text>/g)].flatMap(([, inside = '']) =>
    inside.split(/<\/?tspan[^>]*>/).filter((line) => line.trim() !== ''),
  )
  return texts.map((line) => line.replaceAll('&#39;', "'").replaceAll('&quot;', '"').trim()).sort()
}

/** Where symbols stand, from the left and from above, to a fifth of a pixel. */
function placesOf(svg: string): number[][] {
  return [...svg.matchAll(/<path[^>]*transform="translate\(([-\d.]+),([-\d.]+)\)/g)]
    .map(([, x = '', y = '']) => [Number(x), Number(y)])
    .filter(([x, y]) => x !== 0 || y !== 0)
    .sort(([x = 0, y = 0], [otherX = 0, otherY = 0]) => Math.round(y - otherY) || x - otherX)
}

describe('a chart drawn without Vega', () => {
  it.each(samples)('has what Vega draws: %s at %d px', async (_, __, spec) => {
    const own = renderChart(spec)
    const vega = await svgOf(spec)
    expect(linesOf(own)).toEqual(linesOf(vega))
    expect(inkOf(own)).toEqual(inkOf(vega))
    expect(own.match(/<svg[^>]* (width="\d+" height="\d+")/)?.[1]).toBe(
      vega.match(/<svg[^>]* (width="\d+" height="\d+")/)?.[1],
    )
    const [places, others] = [placesOf(own).flat(), placesOf(vega).flat()]
    expect(places).toHaveLength(others.length)
    for (const [k, place] of places.entries()) expect(place).toBeCloseTo(others[k] ?? Number.NaN, 1)
  })

  it('loads nothing, runs nothing, and says what it shows', () => {
    for (const [, , spec] of samples) {
      const picture = renderChart(spec)
      expect(picture).not.toMatch(/<script|href|url\(|style=|\son\w+=/)
      expect(picture.startsWith('<svg ')).toBe(true)
      expect(picture).toContain('role="img" aria-label="')
      expect(renderChart(JSON.parse(JSON.stringify(spec)))).toBe(picture)
    }
  })

  it('lets no text be markup', () => {
    const hostile = `"><script>alert('1')</script>&<b onload=x>`
    const job = { ...lembagaXy.jobs['kepala-lsp'], name: { id: hostile, en: hostile } }
    const spec = gapChart(lembagaXy, analyzeGap(lembagaXy, job, { INT: 3 }), {
      language: fullEn,
      title: hostile,
      width: 720,
    })
    const tags = (picture: string): string[] => [...picture.matchAll(/<\/?[a-z]+/g)].map(([tag]) => tag)
    const plain = {
      ...spec,
      title: { ...spec.title, text: spec.title.text.map(() => 'x') },
      description: 'x',
    }
    expect(tags(renderChart(spec))).toEqual(tags(renderChart(plain)))
    expect(renderChart(spec)).toContain('&lt;script&gt;')
  })

  it('refuses what is no chart', () => {
    for (const wrong of [undefined, null, 'x', {}, { layer: [] }]) {
      expect(thrownBy(() => renderChart(untyped(wrong))).code).toBe('parameter-invalid')
    }
  })
})
