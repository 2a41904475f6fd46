import type { NineBoxChartWords } from '../../../charts/nine-box-words'

/** English in this chart. */
export const nineBoxChart: NineBoxChartWords = {
  placed: 'in this box',
  possible: 'possibly in this box (?)',
  people: (count) => (count === 1 ? '1 person.' : `${count} people.`),
  box: (box, count) => `Box ${box}, ${count === 1 ? '1 person' : `${count} people`}`,
  role: 'person',
  axes: { performance: 'Performance', potential: 'Potential' },
  performance: { low: 'below expectation', middle: 'as expected', high: 'above expectation' },
  potential: { low: 'low', middle: 'middle', high: 'high' },
}
