import { rounded } from './rounded'

/** Outlines of symbols in a square from -1 to 1. */
const outlines: Readonly<Record<string, string>> = {
  circle: 'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0',
  square: 'M-1,-1h2v2h-2Z',
  diamond: 'M-1,0L0,-1L1,0L0,1Z',
  'triangle-up': 'M0,-0.8660254L-1,0.8660254L1,0.8660254Z',
  'triangle-down': 'M0,0.8660254L-1,-0.8660254L1,-0.8660254Z',
  cross: 'M-1,-0.4L-1,0.4L-0.4,0.4L-0.4,1L0.4,1L0.4,0.4L1,0.4L1,-0.4L0.4,-0.4L0.4,-1L-0.4,-1L-0.4,-0.4Z',
}

/** Which numbers of an arc are lengths: not its turn, nor its two signs. */
const arcLengths = [true, true, false, false, false, true, true]

/**
 * The path of a symbol around its middle, as Vega sizes symbols.
 *
 * @param shape - the name of one, or a path of its own in a square from -1 to 1
 * @param size - square pixels of the square around it
 */
export function symbolPath(shape: string, size: number): string {
  const radius = Math.sqrt(size) / 2
  const outline = Object.hasOwn(outlines, shape) ? (outlines[shape] ?? '') : shape
  return outline.replaceAll(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, numbers: string) => {
    const values = [...numbers.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
    const isArc = command.toLowerCase() === 'a'
    const isLength = (i: number): boolean => !isArc || arcLengths[i % arcLengths.length] === true
    return command + values.map((value, i) => (isLength(i) ? rounded(value * radius) : value)).join(',')
  })
}
