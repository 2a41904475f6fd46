import type { TrainingNeedsChartWords } from '../../../charts/training-needs-words'

/** Indonesian in this chart. */
export const trainingNeedsChart: TrainingNeedsChartWords = {
  title: (people) => `Kebutuhan pelatihan ${people} orang`,
  expired: 'penilaian kedaluwarsa',
  mean: 'rata-rata kesenjangan (level)',
  essential: '* Di antaranya: pegawai yang kompetensi itu wajib bagi jabatannya.',
  essentialTo: (count) => `wajib bagi ${count} di antaranya`,
  people: (count) => `${count} orang`,
  role: 'orang',
}
