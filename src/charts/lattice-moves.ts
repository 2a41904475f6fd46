import type { CareerMove } from '../career/career-path'
import type { ChartLayer } from './chart-spec'
import type { Box } from './lattice'
import { degrees, layer, lineLayer, pixels, textLayer } from './layers'
import type { Look } from './look'

/** A move as a line between two boxes. */
export interface DrawnMove {
  /** Which move of the path, from 1. */
  readonly number: number
  /** Where it starts, in pixels. */
  readonly x: number
  /** Where it starts, in pixels. */
  readonly y: number
  /** Where it ends, in pixels. */
  readonly x2: number
  /** Where it ends, in pixels. */
  readonly y2: number
  /** Turn of the head, in degrees. */
  readonly angle: number
}

/** A move as a line from edge to edge; nothing where one of the jobs is not shown. */
export function drawnMove(boxes: readonly Box[], { from, to }: CareerMove, number: number): DrawnMove[] {
  const one = boxes.find(({ id }) => id === from)
  const other = boxes.find(({ id }) => id === to)
  if (one === undefined || other === undefined || one === other) return []
  const start = edgeToward(one, other)
  const end = edgeToward(other, one)
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI + 90
  return [
    {
      number,
      x: rounded(start.x),
      y: rounded(start.y),
      x2: rounded(end.x),
      y2: rounded(end.y),
      angle: rounded(angle),
    },
  ]
}

/** Where the line from the middle of a box to that of another leaves it. */
function edgeToward(box: Box, other: Box): { readonly x: number; readonly y: number } {
  const [x, y] = [(box.x + box.x2) / 2, (box.y + box.y2) / 2]
  const [dx, dy] = [(other.x + other.x2) / 2 - x, (other.y + other.y2) / 2 - y]
  const [w, h] = [(box.x2 - box.x) / 2 + 2, (box.y2 - box.y) / 2 + 2]
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : w / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : h / Math.abs(dy),
  )
  return { x: x + dx * share, y: y + dy * share }
}

/** Engines may differ in the last digit of an arc tangent; a hundredth of a pixel nobody sees. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** The lines of moves, each with the head of an arrow. */
export function moveLayers(moves: readonly DrawnMove[], { colors }: Look): ChartLayer[] {
  return [
    ...lineLayer(
      'moves',
      moves.map(({ number, x, y, x2, y2 }) => ({ number, x, y, x2, y2 })),
      { stroke: colors.met, strokeWidth: 3 },
    ),
    ...layer(
      'heads of arrows',
      moves.map(({ x2, y2, angle }) => ({ x: x2, y: y2, angle })),
      // The point of the arrow is where the line ends.
      {
        type: 'point',
        shape: 'M0,0L-0.7,1.4L0.7,1.4Z',
        size: 130,
        fill: colors.met,
        strokeWidth: 0,
        opacity: 1,
        aria: false,
      },
      { x: pixels('x'), y: pixels('y'), angle: degrees('angle') },
    ),
  ]
}

/** The numbers of moves, in the middle of their lines. */
export function numberLayers(moves: readonly DrawnMove[], { colors }: Look): ChartLayer[] {
  const middles = moves.map(({ number, x, y, x2, y2 }) => ({ number, x: (x + x2) / 2, y: (y + y2) / 2 }))
  return [
    ...layer(
      'grounds of numbers',
      middles,
      {
        type: 'point',
        shape: 'circle',
        size: 260,
        fill: colors.met,
        stroke: colors.ground,
        strokeWidth: 2,
        opacity: 1,
        aria: false,
      },
      { x: pixels('x'), y: pixels('y') },
    ),
    ...textLayer(
      'numbers of moves',
      middles.map(({ number, x, y }) => ({ x, y, lines: [String(number)] })),
      { size: 11, color: colors.ground, align: 'center', weight: 'bold' },
    ),
  ]
}
