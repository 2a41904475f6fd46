import type { ChartLayer, ChartPosition, ChartRow } from './chart-spec'
import { layer, pixels } from './layers'
import type { Look } from './look'

/** The mark of a required level: an upright bar, unlike every symbol of a level held. */
export function requiredLayer(
  name: string,
  rows: ChartRow[],
  x: ChartPosition,
  { colors }: Look,
): ChartLayer[] {
  return layer(
    name,
    rows,
    {
      type: 'point',
      shape: 'M0,-1L0,1',
      size: 320,
      stroke: colors.text,
      strokeWidth: 3,
      opacity: 1,
      aria: false,
    },
    { x, y: pixels('y') },
  )
}
