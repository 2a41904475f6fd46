import type { ChartSpec } from 'kompetensi/charts'

/** A chart on the page. */
export interface DrawnChart {
  /** Takes it off the page. */
  readonly remove: () => void
}

/**
 * Draws a chart into an element, as SVG. Vega is loaded when the first chart is drawn; expressions run in vega's
 * interpreter, so that a page which forbids `eval` can show charts.
 */
export async function drawChart(spec: ChartSpec, element: HTMLElement): Promise<DrawnChart> {
  const [{ compile }, { parse, View }, { expressionInterpreter }] = await Promise.all([
    import('vega-lite'),
    import('vega'),
    import('vega-interpreter'),
  ])
  const runtime = parse(compile(spec).spec, undefined, { ast: true })
  const view = new View(runtime, { renderer: 'svg', container: element, expr: expressionInterpreter })
  await view.runAsync()
  return { remove: () => view.finalize() }
}
