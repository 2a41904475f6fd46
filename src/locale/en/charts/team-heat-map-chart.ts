import type { TeamHeatMapChartWords } from '../../../charts/team-heat-map-words'

/** English in this chart. */
export const teamHeatMapChart: TeamHeatMapChartWords = {
  title: (people, competencies) =>
    `Team: ${people === 1 ? '1 person' : `${people} people`}, ${competencies === 1 ? '1 competency' : `${competencies} competencies`}`,
  cells:
    'Each cell: held − required by the own job. Right: how many of those asked for it are known to meet it.',
  met: 'met',
  required: 'required',
  held: 'held',
  role: 'person and competency',
  withoutJob: (count) =>
    `${count === 1 ? '1 person has' : `${count} people have`} no job given, so it is not known what is required of them.`,
}
