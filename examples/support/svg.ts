// A chart as SVG, drawn by vega in Node without a canvas.

import type { ChartSpec } from 'kompetensi/charts'
import { type LoggerInterface, parse, View } from 'vega'
import { compile } from 'vega-lite'

/** A logger that takes a warning for an error: our charts give none. */
function strictLogger(): LoggerInterface {
  const refuse = (...args: readonly unknown[]): never => {
    throw new Error(args.map(String).join(' '))
  }
  const logger: LoggerInterface = {
    level: ((level?: number) => (level === undefined ? 2 : logger)) as LoggerInterface['level'],
    error: refuse,
    warn: refuse,
    info: () => logger,
    debug: () => logger,
  }
  return logger
}

/**
 * The picture, with its description for screen readers, which vega leaves out of a file. The same specification gives the
 * same bytes in every run. Without a canvas vega guesses how wide a text is; the charts place everything themselves, so
 * the guess moves nothing.
 */
export async function svgOf(spec: ChartSpec): Promise<string> {
  const logger = strictLogger()
  const view = new View(parse(compile(spec, { logger }).spec), { renderer: 'none', logger })
  const svg = await view.toSVG()
  view.finalize()
  return `${svg.replace('<svg ', `<svg role="img" aria-label="${escaped(spec.description)}" `)}\n`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
