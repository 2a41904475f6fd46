import { describeStatus } from '../describe/describe-status'
import type { TeamStatus } from '../team/summarize-team'
import type { ChartEncoding, ChartLayer, ChartRow } from './chart-spec'
import type { LegendEntry } from './frame'
import { kinds, layer, pixels, saying } from './layers'
import type { Look } from './look'
import type { Palette } from './palette'
import type { TeamStatusLanguage } from './team-status-words'

/** What comparing somebody with a requirement can say, in the order of legends. The last four are the four nothings. */
export const statuses: readonly TeamStatus[] = [
  'below',
  'met',
  'above',
  'not-assessed',
  'level-unspecified',
  'not-in-profile',
  'requirement-unknown',
]

/** The symbols: each status has one of its own, so that colour alone carries nothing. */
export const statusShapes: Readonly<Record<TeamStatus, string>> = {
  below: 'triangle-down',
  met: 'circle',
  above: 'triangle-up',
  'not-assessed': 'square',
  'level-unspecified': 'M-0.8,-0.8L0.8,0.8M-0.8,0.8L0.8,-0.8',
  'not-in-profile': 'M-0.9,0L0.9,0',
  'requirement-unknown': 'diamond',
}

/** The colour of each status. */
export function statusColors(colors: Palette): Readonly<Record<TeamStatus, string>> {
  return {
    below: colors.below,
    met: colors.met,
    above: colors.above,
    'not-assessed': colors.notAssessed,
    'level-unspecified': colors.unspecified,
    'not-in-profile': colors.notInProfile,
    'requirement-unknown': colors.requirementUnknown,
  }
}

/** A status in a word or two. */
export function statusWord(status: TeamStatus, language: TeamStatusLanguage): string {
  return status === 'not-in-profile' || status === 'requirement-unknown'
    ? language.unrequired[status]
    : describeStatus(status, { language })
}

/** The entries of a legend: those statuses that occur. */
export function statusEntries(found: Iterable<TeamStatus>, language: TeamStatusLanguage): LegendEntry[] {
  const some = new Set(found)
  return statuses
    .filter((status) => some.has(status))
    .map((status) => ({ key: status, label: statusWord(status, language) }))
}

/** What the symbol of each status is filled with; the nothings are hollow. */
export function statusInsides(colors: Palette): Readonly<Record<TeamStatus, string>> {
  return {
    ...statusColors(colors),
    'not-assessed': colors.ground,
    'level-unspecified': colors.ground,
    'not-in-profile': colors.ground,
    'requirement-unknown': colors.ground,
  }
}

/** Fill, line and symbol by the field `status`. */
export function statusLook(colors: Palette): Required<Pick<ChartEncoding, 'fill' | 'stroke' | 'shape'>> {
  return {
    fill: kinds('status', statusInsides(colors)),
    stroke: kinds('status', statusColors(colors)),
    shape: kinds('status', statusShapes),
  }
}

/** A layer of status symbols in pixels; those of a legend say nothing of their own. */
export function statusLayer(
  name: string,
  symbols: readonly {
    readonly x: number
    readonly y: number
    readonly status: string
    readonly says?: string
  }[],
  { colors }: Look,
  size = 80,
): ChartLayer[] {
  const says = symbols.some((symbol) => symbol.says !== undefined)
  return layer(
    name,
    symbols.map(
      ({ x, y, status, says: said }): ChartRow => ({
        x,
        y,
        status,
        ...(said === undefined ? {} : { says: said }),
      }),
    ),
    { type: 'point', size, strokeWidth: 2, opacity: 1, ...(says ? {} : { aria: false }) },
    { x: pixels('x'), y: pixels('y'), ...statusLook(colors), ...(says ? saying() : {}) },
  )
}
