import type { TeamHeatMapChartWords } from '../../../charts/team-heat-map-words'

/** Indonesian in this chart. */
export const teamHeatMapChart: TeamHeatMapChartWords = {
  title: (people, competencies) => `Tim: ${people} orang, ${competencies} kompetensi`,
  cells:
    'Isi sel: level yang dimiliki − yang dipersyaratkan jabatannya. Kanan: berapa yang diketahui memenuhi dari yang dipersyaratkan.',
  met: 'terpenuhi',
  required: 'dipersyaratkan',
  held: 'dimiliki',
  role: 'orang dan kompetensi',
  withoutJob: (count) => `Jabatan ${count} orang tidak disebut, jadi persyaratannya tidak diketahui.`,
}
