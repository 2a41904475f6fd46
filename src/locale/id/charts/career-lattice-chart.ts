import type { CareerLatticeChartWords } from '../../../charts/career-lattice-words'

/** Indonesian in this chart. */
export const careerLatticeChart: CareerLatticeChartWords = {
  title: (from, to) => (from === undefined ? `Jalur karier ke ${to}` : `Jalur karier: ${from} → ${to}`),
  none: 'Tidak ada jalur dengan batasan ini.',
  which: (path, all) => `Jalur ${path} dari ${all}.`,
  move: (kind, to, effort) => `${kind} ke ${to}: upaya ${effort} level`,
  months: (months) => `, ${months} bulan`,
  start: 'awal',
  target: 'tujuan',
  step: (move) => `perpindahan ${move} menuju ke sini`,
  noRank: 'jenjang tidak disebut',
  noFamily: 'rumpun tidak disebut',
  role: 'jabatan',
}
