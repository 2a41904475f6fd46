import type { SiteLanguage } from '../../../tools/content/site-language'

/** What the page of charts says. */
export interface GalleryWords {
  /** Head of the code that makes a chart. */
  readonly call: string
  /** Head of the specification. */
  readonly spec: string
  /** Head of the data of all charts. */
  readonly data: string
  /** While vega is being loaded. */
  readonly loading: string
  /** When it could not be. */
  readonly failed: string
  /** Name and one sentence for each chart, by the name of its function. */
  readonly charts: Readonly<Record<string, { readonly name: string; readonly about: string }>>
}

/** By language. */
export const galleryWords: Readonly<Record<SiteLanguage, GalleryWords>> = {
  en: {
    call: 'The call',
    spec: 'The specification (JSON)',
    data: 'The people and activities these calls use (invented)',
    loading: 'Loading vega …',
    failed: 'The chart could not be drawn:',
    charts: {
      gapChart: {
        name: 'Gap report',
        about:
          'Required and held level on the scale of each competency; what is not assessed may be any level.',
      },
      profileChart: {
        name: 'Profiles side by side',
        about:
          'Several people, or one person on several days, against one profile: in place of a radar chart.',
      },
      fitChart: {
        name: 'Fit by method',
        about: 'Each method with what the score may still be, whatever the unassessed turn out to be.',
      },
      rankingChart: {
        name: 'Ranking',
        about: 'Ranks, the ranks that remain possible, and who is or may be knocked out by an essential.',
      },
      teamHeatMapChart: {
        name: 'Team',
        about: 'Competencies × people; the four nothings are four symbols, not four shades.',
      },
      nineBoxChart: {
        name: 'Nine-box',
        about:
          'Performance and potential in the numbering of a scheme; who may be in several boxes is in each.',
      },
      careerLatticeChart: {
        name: 'Career lattice',
        about: 'Jobs by rank and family with a path drawn in, and what each move takes.',
      },
      developmentPlanChart: {
        name: 'Development plan',
        about: 'Activities on working days, what they raise, and which build on which.',
      },
      trainingNeedsChart: {
        name: 'Training needs',
        about: 'How many people are below, and of how many it is not known, in the order of need.',
      },
    },
  },
  id: {
    call: 'Kode pemanggilannya',
    spec: 'Spesifikasinya (JSON)',
    data: 'Pegawai dan kegiatan yang dipakai (rekaan)',
    loading: 'Memuat vega …',
    failed: 'Grafik tidak dapat digambar:',
    charts: {
      gapChart: {
        name: 'Laporan kesenjangan',
        about:
          'Level yang dipersyaratkan dan dimiliki pada skala tiap kompetensi; yang belum dinilai dapat berapa pun levelnya.',
      },
      profileChart: {
        name: 'Profil berdampingan',
        about:
          'Beberapa pegawai, atau satu pegawai pada beberapa tanggal, terhadap satu standar: pengganti grafik radar.',
      },
      fitChart: {
        name: 'Kesesuaian menurut metode',
        about: 'Setiap metode dengan rentang nilai yang masih mungkin, apa pun hasil yang belum dinilai.',
      },
      rankingChart: {
        name: 'Peringkat',
        about: 'Peringkat, peringkat yang masih mungkin, serta siapa yang gugur atau masih dapat gugur.',
      },
      teamHeatMapChart: {
        name: 'Tim',
        about:
          'Kompetensi × pegawai; empat macam kekosongan tampil sebagai empat simbol, bukan gradasi warna.',
      },
      nineBoxChart: {
        name: 'Kotak manajemen talenta',
        about:
          'Kinerja dan potensi menurut penomoran suatu skema; yang mungkin di beberapa kotak tampil di semuanya.',
      },
      careerLatticeChart: {
        name: 'Jalur karier',
        about: 'Jabatan menurut jenjang dan rumpun, satu jalur di dalamnya, dan upaya tiap perpindahan.',
      },
      developmentPlanChart: {
        name: 'Rencana pengembangan',
        about: 'Kegiatan pada hari kerja, kompetensi yang dinaikkan, dan urutan yang saling mendasari.',
      },
      trainingNeedsChart: {
        name: 'Kebutuhan pelatihan',
        about: 'Berapa orang yang kurang dan berapa yang belum diketahui, menurut urutan kebutuhan.',
      },
    },
  },
}
