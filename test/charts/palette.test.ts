import { describe, expect, it } from 'vitest'
import { type Palette, palettes } from '../../src/charts/palette.js'

type Rgb = readonly [number, number, number]

function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const linear = (hex: string): Rgb => [channel(hex, 1), channel(hex, 3), channel(hex, 5)]
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Contrast by WCAG 2.2: 1 … 21. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linear(one)), luminance(linear(other))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** What the colour-blind see, in linear RGB: Machado, Oliveira & Fernandes (2009), severity 1. */
const sights: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  everybody: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Oklab of linear RGB (Ottosson 2020). */
function oklab([r, g, b]: Rgb): Rgb {
  const [l, m, s] = [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ]
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function seen(hex: string, [r, g, b]: readonly [Rgb, Rgb, Rgb]): Rgb {
  const color = linear(hex)
  const mixed = ([x, y, z]: Rgb): number =>
    Math.min(1, Math.max(0, x * color[0] + y * color[1] + z * color[2]))
  return oklab([mixed(r), mixed(g), mixed(b)])
}

const marks = [
  'below',
  'met',
  'above',
  'notAssessed',
  'unspecified',
  'notInProfile',
  'requirementUnknown',
] as const satisfies readonly (keyof Palette)[]

describe.each(Object.entries(palettes))('the %s colours', (_theme, colors) => {
  it.each(marks)(
    'draw %s with a contrast of 4.5, so that numbers in the colour of the ground can stand on it',
    (mark) => {
      expect(contrast(colors[mark], colors.ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colors[mark], colors.area)).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(['text', 'muted'] as const)('write %s with a contrast of 4.5', (text) => {
    expect(contrast(colors[text], colors.ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colors[text], colors.area)).toBeGreaterThanOrEqual(4.5)
  })

  it('draw bars at 75 % with a contrast of 3 (the bars of intervals)', () => {
    const mixed = [1, 3, 5]
      .map((at) => {
        const [own, ground] = [colors.met, colors.ground].map((hex) =>
          Number.parseInt(hex.slice(at, at + 2), 16),
        )
        return Math.round((own ?? 0) * 0.75 + (ground ?? 0) * 0.25)
          .toString(16)
          .padStart(2, '0')
      })
      .join('')
    expect(contrast(`#${mixed}`, colors.ground)).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(sights))('are told apart by %s: below, met and above', (_sight, matrix) => {
    const three = [colors.below, colors.met, colors.above].map((hex) => seen(hex, matrix))
    for (const [i, one] of three.entries()) {
      for (const other of three.slice(i + 1)) {
        expect(Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])).toBeGreaterThan(0.07)
      }
    }
  })
})
