import type { ChartTheme } from './chart-options'

/** The colours of a theme. test/charts/palette.test.ts holds their contrasts, and that the colour-blind can tell them apart. */
export interface Palette {
  /** The ground. */
  readonly ground: string
  /** Text. */
  readonly text: string
  /** Text that stands back. */
  readonly muted: string
  /** Lines that only guide the eye. */
  readonly grid: string
  /** Areas that only guide the eye. */
  readonly area: string
  /** Held below what is required. */
  readonly below: string
  /** Held as required. */
  readonly met: string
  /** Held above what is required. */
  readonly above: string
  /** Required, and not assessed. */
  readonly notAssessed: string
  /** Required at no given level. */
  readonly unspecified: string
  /** Not required. */
  readonly notInProfile: string
  /** Not known whether required. */
  readonly requirementUnknown: string
}

/** The colours by theme. */
export const palettes: Readonly<Record<ChartTheme, Palette>> = {
  light: {
    ground: '#ffffff',
    text: '#1f2328',
    muted: '#565e68',
    grid: '#e3e6ea',
    area: '#f2f4f6',
    below: '#b5400a',
    met: '#0c4a8a',
    above: '#007d62',
    notAssessed: '#4f5660',
    unspecified: '#8a3d8f',
    notInProfile: '#6a717b',
    requirementUnknown: '#7a5c00',
  },
  dark: {
    ground: '#1b1b1f',
    text: '#ececf1',
    muted: '#abafb8',
    grid: '#38393f',
    area: '#26272c',
    below: '#ffa570',
    met: '#8cc9ff',
    above: '#26a57c',
    notAssessed: '#c3c7cf',
    unspecified: '#dd9fe2',
    notInProfile: '#9aa0ab',
    requirementUnknown: '#e3c35a',
  },
}
