// Walks through chart specifications.

import type { ChartLayer, ChartSpec } from 'kompetensi/charts'
import { textWidth } from '../../src/charts/text-width.js'

/** The rows of a layer; none where the chart has no such layer. */
export function rowsOf(spec: ChartSpec, name: string): ChartLayer['data']['values'] {
  return spec.layer.find((layer) => layer.name === name)?.data.values ?? []
}

/** Every text that is drawn, one entry a line. */
export function textsOf(spec: ChartSpec): string[] {
  return [
    ...spec.title.text,
    ...(spec.title.subtitle ?? []),
    ...spec.layer.flatMap(({ mark, data }) =>
      mark.type === 'text' ? data.values.flatMap(({ text = '' }) => text) : [],
    ),
  ].map(String)
}

/** Every key used in plain data, however deep. */
export function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    Array.isArray(value) ? keysIn(entry) : [key, ...keysIn(entry)],
  )
}

/** Texts that reach beyond the edges of the picture, by the widths of the widest common sans; a pixel of rounding is let pass. */
export function clippedIn(spec: ChartSpec): string[] {
  const { width, height, padding } = spec
  const [left, right] = [-padding.left - 1, width + padding.right + 1]
  const [top, bottom] = [-padding.top - 1, height + padding.bottom + 1]
  const heads = [
    ...spec.title.text.map((line) => ({ line, end: textWidth(line, spec.title.fontSize, 'bold') })),
    ...(spec.title.subtitle ?? []).map((line) => ({
      line,
      end: textWidth(line, spec.title.subtitleFontSize),
    })),
  ]
  return [
    ...heads.flatMap(({ line, end }) => (left + 17 + end > right ? [line] : [])),
    ...spec.layer.flatMap(({ mark, data }) => {
      if (mark.type !== 'text') return []
      const { fontSize = 11, fontWeight = 'normal', align = 'center', lineHeight = 0, angle = 0 } = mark
      return data.values.flatMap((row) => {
        const lines = [row['text'] ?? ''].flat().map(String)
        const wide = Math.max(...lines.map((line) => textWidth(line, fontSize, fontWeight)))
        const tall = (lines.length - 1) * lineHeight
        const [x, y] = [Number(row['x']), Number(row['y'])]
        const from = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2
        const inside =
          angle === 0
            ? from >= left &&
              from + wide <= right &&
              y - fontSize / 2 >= top &&
              y + tall + fontSize / 2 <= bottom
            : y - wide >= top
        return inside ? [] : [lines.join(' ')]
      })
    }),
  ]
}
