import type { CareerLatticeChartWords } from '../../../charts/career-lattice-words'

/** English in this chart. */
export const careerLatticeChart: CareerLatticeChartWords = {
  title: (from, to) => (from === undefined ? `Career path to ${to}` : `Career path: ${from} → ${to}`),
  none: 'No path was found under these limits.',
  which: (path, all) => `Path ${path} of ${all}.`,
  move: (kind, to, effort, levels) =>
    `${kind} to ${to}: an effort of ${effort} ${levels === 1 ? 'level' : 'levels'}`,
  months: (months, count) => `, ${months} ${count === 1 ? 'month' : 'months'}`,
  start: 'start',
  target: 'target',
  step: (move) => `move ${move} leads here`,
  noRank: 'rank not stated',
  noFamily: 'no family stated',
  role: 'job',
}
