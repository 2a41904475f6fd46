import type { Activity, GapReport, LocalizedText } from 'kompetensi'
import type { LoadedModel } from './models'
import type { PlaygroundState, WayId } from './state'

type Names = (way: WayId) => LocalizedText

/**
 * The activities a plan is made of. No model holds a catalogue with levels, durations and costs, so they are assumed:
 * one activity a shortfall, as many working days as levels are lacking × days a level. Of a model that names training
 * modules these can be taken instead: each is assumed to raise what it serves by one level.
 */
export function assumedActivities(
  { model, modules }: LoadedModel,
  { items }: GapReport,
  state: Pick<PlaygroundState, 'way' | 'days'>,
  names: Names,
): readonly Activity[] {
  const below = items.flatMap((item) => (item.status === 'below' ? [item] : []))
  if (state.way === 'modules') {
    return modules.flatMap(({ id, name, competencies }): Activity[] => {
      const develops = below
        .filter(({ competency }) => competencies.includes(competency))
        .map(({ competency, held, required }) => ({
          competency,
          from: held,
          to: Math.min(required, held + 1),
        }))
      return develops.length === 0
        ? []
        : [{ id, name, method: 'classroom', develops, durationDays: state.days }]
    })
  }
  const way = names(state.way)
  return below.map(({ competency, held, required, gap }) => {
    const name = model.competencies[competency]?.name
    return {
      id: competency,
      name: {
        id: `${way.id}: ${name?.id ?? competency}`,
        en: `${way.en}: ${name?.en ?? competency}`,
      },
      method: state.way,
      develops: [{ competency, from: held, to: required }],
      durationDays: -gap * state.days,
    }
  })
}
