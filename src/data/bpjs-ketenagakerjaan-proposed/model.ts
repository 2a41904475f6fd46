// Written by `npm run entries` from the stated model, ./scales and ./levels: see .ci/write-proposed-model.ts.

import type { BilingualModel } from '../../model/bilingual-model'
import type { BpjsCode, BpjsJob } from '../bpjs-ketenagakerjaan/ids'
import { deepFreeze } from '../deep-freeze'

/**
 * The competency model of BPJS Ketenagakerjaan with levels that we propose, so that its people can be rated: a scale of five levels
 * for its 20 competencies, and required levels of the Special Account Representative. The source has no levels; the stated
 * model stays without. Every job says in its name that its levels are proposed, and so does every result. Deeply frozen.
 *
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { bpjsKetenagakerjaanProposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
 *
 * const report = analyzeGap(bpjsKetenagakerjaanProposed, 'account-representative-khusus', { PKN: 2, MKT: 3 })
 * console.log(report.jobName.en, report.shortfall) // Special Account Representative (proposed levels) 1
 * ```
 */
export const bpjsKetenagakerjaanProposed: BilingualModel<'bpjs-ketenagakerjaan-proposed', BpjsCode, BpjsJob> =
  /* @__PURE__ */ deepFreeze<BilingualModel<'bpjs-ketenagakerjaan-proposed', BpjsCode, BpjsJob>>({
    id: 'bpjs-ketenagakerjaan-proposed',
    version: '1.0.0',
    name: {
      id: 'Model Kompetensi BPJS Ketenagakerjaan dengan level usulan',
      en: 'BPJS Ketenagakerjaan competency model with proposed levels',
    },
    sources: {
      'surabaya-rungkut': {
        title: 'Model Kompetensi Account Representative Khusus di BPJS Ketenagakerjaan Surabaya Rungkut',
        authors: ['Nuraini Ratnaningtyas Amarsa'],
        note: {
          id: 'Hanya abstraknya yang terbaca, dalam bahasa Indonesia dan Inggris; keduanya berbeda tentang kompetensi yang perlu dikembangkan. Penelitian kualitatif dengan sembilan informan; tahunnya tidak tercetak.',
          en: 'Only its abstract was at hand, in Indonesian and in English; the two differ on what is to be developed. A qualitative study with nine informants; no year is printed.',
        },
      },
      'tanjung-perak': {
        title: 'Laporan magang di BPJS Ketenagakerjaan Kantor Cabang Tanjung Perak Surabaya, Bab II',
        note: {
          id: 'Hanya Bab II yang terbaca, tanpa halaman judul; judul di sini sebutan kami. Magang berlangsung 19 Agustus 2022 sampai 6 Januari 2023.',
          en: 'Only chapter II was at hand, without its title page; the title here is our description. The internship ran from 19 August 2022 to 6 January 2023.',
        },
      },
      'kota-bekasi': {
        title:
          'Penerapan Standard Operational Procedure (SOP) pada Customer Service Officer di BPJS Ketenagakerjaan Kota Bekasi',
        authors: ['Hilmi Fauzan Nurkolim'],
        year: 2023,
        publisher: 'Politeknik Negeri Jakarta',
        note: {
          id: 'Bab II sampai Bab IV tidak ada dalam salinan yang terbaca.',
          en: 'Chapters II to IV are missing from the copy that was read.',
        },
      },
      'medan-utara': {
        title: 'Penelitian di BPJS Ketenagakerjaan Cabang Medan Utara, Bab IV',
        note: {
          id: 'Hanya Bab IV yang terbaca, tanpa halaman judul; judul di sini sebutan kami. Wawancaranya dilakukan pada 2022.',
          en: 'Only chapter IV was at hand, without its title page; the title here is our description. Its interviews date from 2022.',
        },
      },
    },
    scales: {
      usulan: {
        name: {
          id: 'Tingkat kemahiran (usulan)',
          en: 'Proficiency level (proposed)',
        },
        levels: [1, 2, 3, 4, 5],
        floor: 0,
        definitions: [
          {
            value: 1,
            name: {
              id: 'Tahu dan dapat menjelaskan',
              en: 'Knows and can explain',
            },
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Usulan kami: sumber tidak memuat skala dan level.',
                  en: 'Proposed by us: the source has neither scale nor levels.',
                },
              },
            ],
          },
          {
            value: 2,
            name: {
              id: 'Menerapkan dalam tugasnya',
              en: 'Applies it in their own work',
            },
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Usulan kami: sumber tidak memuat skala dan level.',
                  en: 'Proposed by us: the source has neither scale nor levels.',
                },
              },
            ],
          },
          {
            value: 3,
            name: {
              id: 'Memecahkan masalah di kantor cabangnya',
              en: 'Solves problems in their own branch office',
            },
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Usulan kami: sumber tidak memuat skala dan level.',
                  en: 'Proposed by us: the source has neither scale nor levels.',
                },
              },
            ],
          },
          {
            value: 4,
            name: {
              id: 'Menilai secara tertulis bagi beberapa kantor',
              en: 'Judges in writing for several offices',
            },
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Usulan kami: sumber tidak memuat skala dan level.',
                  en: 'Proposed by us: the source has neither scale nor levels.',
                },
              },
            ],
          },
          {
            value: 5,
            name: {
              id: 'Memperbarui bagi lembaga',
              en: 'Renews it for the institution',
            },
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Usulan kami: sumber tidak memuat skala dan level.',
                  en: 'Proposed by us: the source has neither scale nor levels.',
                },
              },
            ],
          },
        ],
        claims: [
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
          },
        ],
      },
    },
    clusters: {
      inti: {
        name: {
          id: 'Kompetensi Inti',
          en: 'Core competencies',
        },
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts',
            basis: 'stated',
            confidence: 'document',
            of: 'name',
          },
        ],
      },
      kepemimpinan: {
        name: {
          id: 'Kompetensi Kepemimpinan',
          en: 'Leadership competencies',
        },
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts',
            basis: 'stated',
            confidence: 'document',
            of: 'name',
          },
        ],
      },
      'teknis-generik': {
        name: {
          id: 'Kompetensi Teknis Generik',
          en: 'Generic technical competencies',
        },
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts',
            basis: 'stated',
            confidence: 'document',
            of: 'name',
          },
        ],
      },
      usulan: {
        name: {
          id: 'Kompetensi yang Diusulkan',
          en: 'Proposed competencies',
        },
        description: {
          id: 'Kompetensi yang menurut abstrak Inggris belum dimiliki dan diharapkan ada kelak; tidak satu pun termasuk ketujuh belas kompetensi lembaga.',
          en: "Competencies that the English abstract calls not yet possessed and hoped for later; none is among the institution's seventeen.",
        },
        claims: [
          {
            of: 'name',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            source: 'surabaya-rungkut',
            place: 'English abstract, last sentence',
            basis: 'restated',
            confidence: 'document',
            of: 'description',
          },
        ],
      },
    },
    families: {},
    tracks: {},
    grades: {},
    units: {
      'kantor-cabang': {
        name: {
          id: 'Kantor Cabang',
          en: 'Branch Office',
        },
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'name.id',
          },
          {
            of: 'name.en',
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'translated',
            confidence: 'proposed',
          },
        ],
      },
      kepesertaan: {
        name: {
          id: 'Bidang Kepesertaan',
          en: 'Membership Division',
        },
        parent: 'kantor-cabang',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'corroborated',
            of: 'name.id',
          },
          {
            source: 'tanjung-perak',
            place: 'section II.1',
            basis: 'stated',
            confidence: 'corroborated',
            of: 'name.id',
            note: {
              id: 'Sumber juga menulis kepala unit ini sebagai Kabid dan kepala bagian.',
              en: 'The source also writes the head of this unit as Kabid and kepala bagian.',
            },
          },
          {
            of: 'name.en',
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'name.en',
            source: 'tanjung-perak',
            place: 'section II.1',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'parent',
          },
        ],
      },
      pelayanan: {
        name: {
          id: 'Bidang Pelayanan',
          en: 'Service Division',
        },
        parent: 'kantor-cabang',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'name.id',
          },
          {
            of: 'name.en',
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'parent',
          },
        ],
      },
      keuangan: {
        name: {
          id: 'Bidang Keuangan',
          en: 'Finance Division',
        },
        parent: 'kantor-cabang',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'name.id',
          },
          {
            of: 'name.en',
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'parent',
          },
        ],
      },
      'umum-sdm': {
        name: {
          id: 'Bidang Umum & SDM',
          en: 'General Affairs and Human Resources Division',
        },
        parent: 'kantor-cabang',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'name.id',
            note: {
              id: 'Dalam uraian tugas urutannya terbalik: Kepala Bidang SDM dan Umum.',
              en: 'In the job description the order is reversed: Kepala Bidang SDM dan Umum.',
            },
          },
          {
            of: 'name.en',
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'parent',
          },
        ],
      },
    },
    schemes: {},
    competencies: {
      AOR: {
        name: {
          id: 'Orientasi Berprestasi',
          en: 'Achievement Orientation',
        },
        cluster: 'inti',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      CLI: {
        name: {
          id: 'Pembelajaran dan Perbaikan Berkelanjutan',
          en: 'Continuous Learning and Improvement',
        },
        cluster: 'inti',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      CSE: {
        name: {
          id: 'Pelayanan Prima',
          en: 'Customer Service Excellence',
        },
        cluster: 'inti',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      PROF: {
        name: {
          id: 'Profesionalisme',
          en: 'Professionalism',
        },
        cluster: 'inti',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      SYN: {
        name: {
          id: 'Membangun Sinergi',
          en: 'Synergy Building',
        },
        cluster: 'inti',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, core competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      PLO: {
        name: {
          id: 'Perencanaan dan Pengorganisasian',
          en: 'Planning and Organizing',
        },
        cluster: 'kepemimpinan',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, leadership competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, leadership competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, leadership competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      PSDM: {
        name: {
          id: 'Pemecahan Masalah dan Pengambilan Keputusan',
          en: 'Problem Solving and Decision Making',
        },
        cluster: 'kepemimpinan',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, leadership competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, leadership competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, leadership competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      STL: {
        name: {
          id: 'Kepemimpinan Strategis',
          en: 'Strategic Leadership',
        },
        cluster: 'kepemimpinan',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, leadership competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, leadership competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, leadership competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      PKN: {
        name: {
          id: 'Pengetahuan Produk',
          en: 'Product Knowledge',
        },
        cluster: 'teknis-generik',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      TLIT: {
        name: {
          id: 'Literasi Teknologi',
          en: 'Technology Literacy',
        },
        cluster: 'teknis-generik',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      DADM: {
        name: {
          id: 'Administrasi Data',
          en: 'Data Administration',
        },
        cluster: 'teknis-generik',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      PRES: {
        name: {
          id: 'Keterampilan Presentasi',
          en: 'Presentation Skill',
        },
        cluster: 'teknis-generik',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      MCV: {
        name: {
          id: 'Keterampilan Penanganan Pelanggaran Kepatuhan Kepesertaan',
          en: 'Membership Compliance Violation Handling Skill',
        },
        cluster: 'teknis-generik',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'English abstract',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
            printed: 'Membership Compliance Violation Handling Skills',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      MKT: {
        name: {
          id: 'Keterampilan Pemasaran',
          en: 'Marketing Skill',
        },
        cluster: 'teknis-generik',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'English abstract',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
            printed: 'Marketing Skills',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      RBN: {
        name: {
          id: 'Membangun Hubungan dan Jejaring',
          en: 'Relationship Building & Networking',
        },
        cluster: 'teknis-generik',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      CHM: {
        name: {
          id: 'Penanganan dan Pengelolaan Keluhan',
          en: 'Complaint Handling & Management',
        },
        cluster: 'teknis-generik',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      NEG: {
        name: {
          id: 'Keterampilan Negosiasi',
          en: 'Negotiation Skill',
        },
        cluster: 'teknis-generik',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'stated',
            confidence: 'document',
            of: 'cluster',
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'both abstracts, generic technical competencies',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      LIS: {
        name: {
          id: 'Keterampilan Mendengarkan',
          en: 'Listening Skills',
        },
        cluster: 'usulan',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'English abstract, last sentence',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
            note: {
              id: 'Abstrak Indonesia menyebut dua kompetensi lain untuk dikembangkan: Self Confidence dan Interpersonal Understanding.',
              en: 'The Indonesian abstract names two others to be developed: Self Confidence and Interpersonal Understanding.',
            },
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'English abstract, last sentence',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'cluster',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      SCO: {
        name: {
          id: 'Keterampilan Memetakan Ruang Lingkup',
          en: 'Scoping Skills',
        },
        cluster: 'usulan',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'English abstract, last sentence',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
            note: {
              id: 'Abstrak Indonesia menyebut dua kompetensi lain untuk dikembangkan: Self Confidence dan Interpersonal Understanding.',
              en: 'The Indonesian abstract names two others to be developed: Self Confidence and Interpersonal Understanding.',
            },
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'English abstract, last sentence',
            basis: 'translated',
            confidence: 'proposed',
            note: {
              id: 'Sumber tidak menjelaskan arti Scoping Skills; nama Indonesianya mengikuti pembacaan kami.',
              en: 'The source does not explain what Scoping Skills means; the Indonesian name follows our reading.',
            },
          },
          {
            of: 'cluster',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
      DIG: {
        name: {
          id: 'Pemasaran Digital',
          en: 'Digital Marketing',
        },
        cluster: 'usulan',
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'English abstract, last sentence',
            basis: 'stated',
            confidence: 'document',
            of: 'name.en',
            note: {
              id: 'Abstrak Indonesia menyebut dua kompetensi lain untuk dikembangkan: Self Confidence dan Interpersonal Understanding.',
              en: 'The Indonesian abstract names two others to be developed: Self Confidence and Interpersonal Understanding.',
            },
          },
          {
            of: 'name.id',
            source: 'surabaya-rungkut',
            place: 'English abstract, last sentence',
            basis: 'translated',
            confidence: 'proposed',
          },
          {
            of: 'cluster',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            of: 'code',
            basis: 'authored',
            confidence: 'proposed',
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'scale',
          },
        ],
        scale: 'usulan',
      },
    },
    jobs: {
      'kepala-kantor-cabang': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'kepala-kantor-cabang',
        name: {
          id: 'Kepala Kantor Cabang (level usulan)',
          en: 'Head of Branch Office (proposed levels)',
        },
        unit: 'kantor-cabang',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'kepala-bidang-kepesertaan': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'kepala-bidang-kepesertaan',
        name: {
          id: 'Kepala Bidang Kepesertaan (level usulan)',
          en: 'Head of Membership (proposed levels)',
        },
        unit: 'kepesertaan',
        superior: 'kepala-kantor-cabang',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Dibaca dari kalimat bahwa kepala unit dibantu oleh jabatan ini; garis lapor sendiri tidak dicetak.',
              en: 'Read out of the sentence that the head is assisted by this job; the reporting line itself is not printed.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'account-representative': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'account-representative',
        name: {
          id: 'Account Representative (level usulan)',
          en: 'Account Representative (proposed levels)',
        },
        unit: 'kepesertaan',
        superior: 'kepala-bidang-kepesertaan',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1, item 2',
            basis: 'restated',
            confidence: 'corroborated',
            of: 'superior',
            note: {
              id: 'Sumber menempatkan jabatan ini di bawah pimpinan kepala bidang.',
              en: 'The source places this job under the leadership of the division head.',
            },
          },
          {
            source: 'tanjung-perak',
            place: 'section II.1, item 1',
            basis: 'restated',
            confidence: 'corroborated',
            of: 'superior',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'account-representative-khusus': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'account-representative-khusus',
        name: {
          id: 'Account Representative Khusus (level usulan)',
          en: 'Special Account Representative (proposed levels)',
        },
        unit: 'kepesertaan',
        superior: 'kepala-bidang-kepesertaan',
        requirements: [
          {
            competency: 'AOR',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Jabatan ini ada untuk mencapai target kepesertaan dan iuran segmennya, sehingga pemegangnya harus dapat mencari sebab target tertinggal.',
                  en: 'The job exists to reach the membership and contribution targets of its segments, so its holder must be able to find out why a target is missed.',
                },
                of: 'level',
              },
            ],
            level: 3,
          },
          {
            competency: 'CLI',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Menurut sumbernya, jabatan ini baru dan segmennya beragam; pemegangnya menerapkan ketentuan baru dan pelajaran dari kunjungan pada tugasnya sendiri.',
                  en: 'According to the source the job is new and its segments are varied; the holder applies new rules and the lessons of visits to their own tasks.',
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'CSE',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya melayani peserta dari pekerja mandiri hingga pekerja migran, dengan kebutuhan beragam yang tidak semuanya terjawab oleh prosedur.',
                  en: 'The duties include serving participants from the self-employed to migrant workers, whose varied needs are not all answered by procedure.',
                },
                of: 'level',
              },
            ],
            level: 3,
          },
          {
            competency: 'PROF',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Bertugas di lapangan dengan data peserta dan pemberi kerja menuntut kepatuhan pada kode etik dan batas kewenangan; menafsirkan aturan tidak disebut sebagai tugasnya.',
                  en: 'Field duties with the data of participants and employers call for keeping to the code of ethics and the limits of authority; interpreting rules is not listed among them.',
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'SYN',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Kegiatan kepesertaannya berjalan bersama petugas administrasi dan mitra; uraian tugas tidak memintanya membenahi kerja sama antarbidang.',
                  en: 'Its membership activities are carried out with administration officers and partners; the duties do not ask the holder to mend cooperation between divisions.',
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'PLO',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya menyusun dan menjalankan kegiatan kepesertaan yang telah disetujui; rencana kerja bidang disusun kepala bidang.',
                  en: "The duties are to plan and carry out approved membership activities; the division's work plan is drawn up by its head.",
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'PSDM',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Masalah peserta dan keluhannya diselesaikan menurut ketentuan; sumbernya tidak menyebut wewenang tersendiri bagi jabatan ini.',
                  en: "Participants' problems and complaints are settled under the rules; the sources give this job no authority of its own.",
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'STL',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Pemegang jabatan membina mitra kerja sama dan mengikuti strategi wilayah; menyusun strategi itu tidak disebut sebagai tugasnya.',
                  en: 'The holder guides partners and follows the regional strategy; drawing up that strategy is not listed as a duty.',
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'PKN',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Empat segmen garapannya, yaitu usaha kecil dan mikro, BPU, keagenan, dan pekerja migran, mengikuti program dengan ketentuan yang berlainan.',
                  en: 'Its four segments, small and micro employers, non-wage earners (BPU), agencies and migrant workers, join the programmes under different rules.',
                },
                of: 'level',
              },
            ],
            level: 3,
          },
          {
            competency: 'TLIT',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Pendaftaran dan pelayanan peserta memakai aplikasi dan kanal daring; mengatasi gangguannya tidak disebut sebagai tugas jabatan ini.',
                  en: 'Systems and online channels are used to register and serve participants; dealing with their faults is not listed as a duty of this job.',
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'DADM',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya mengumpulkan data calon peserta; verifikasi dan pengelolaan data dipegang Petugas Administrasi Peserta Khusus.',
                  en: 'The duties include collecting data on prospects; verifying and managing data is the work of the Special Participant Administration Officer.',
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'PRES',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Program dipasarkan kepada pendengar yang berlainan, dari komunitas pekerja mandiri hingga calon pekerja migran, sehingga presentasinya perlu disesuaikan.',
                  en: 'The programmes are marketed to different audiences, from self-employed communities to prospective migrant workers, so presentations must be adapted.',
                },
                of: 'level',
              },
            ],
            level: 3,
          },
          {
            competency: 'MCV',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Target iuran dari pemberi kerja kecil dan mikro menuntut penanganan pelanggaran menurut tahapnya; pemeriksaan kasus rumit tidak disebut sebagai tugasnya.',
                  en: 'The contribution target among small and micro employers calls for handling violations stage by stage; inspecting complex cases is not listed as a duty.',
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'MKT',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Mengumpulkan data potensi, memasarkan program, dan mengajak kembali peserta yang keluar ialah tugas pokoknya, dari awal hingga akhir akuisisi.',
                  en: 'Collecting data on prospects, marketing the programmes and bringing former participants back are its main duties, from start to end of acquisition.',
                },
                of: 'level',
              },
            ],
            level: 3,
          },
          {
            competency: 'RBN',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya membina peserta dan mitra serta menjaga hubungan baik; segmen keagenan dan pekerja mandiri menuntut jejaring baru.',
                  en: 'The duties are to guide participants and partners and keep up good relations; the segments of agencies and self-employed workers call for new networks.',
                },
                of: 'level',
              },
            ],
            level: 3,
          },
          {
            competency: 'CHM',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya menyelesaikan keluhan peserta dengan cepat dan tepat; menelusuri keluhan berulang di seluruh kantor cabang tidak disebut.',
                  en: "The duties include settling participants' complaints quickly and correctly; tracing recurring ones throughout the branch office is not listed.",
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'NEG',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'both abstracts, results',
                basis: 'reconstructed',
                confidence: 'document',
                note: {
                  id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
                  en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
                },
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Kesepakatan dengan usaha kecil dan mikro serta mitra dijalankan dalam kegiatan yang telah disetujui, dengan ketentuan wajib sebagai batas.',
                  en: 'Agreements with small and micro employers and partners are made within approved activities, with mandatory rules as the limit.',
                },
                of: 'level',
              },
            ],
            level: 2,
          },
        ],
        complete: true,
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1, item 2',
            basis: 'restated',
            confidence: 'corroborated',
            of: 'superior',
            note: {
              id: 'Sumber menempatkan jabatan ini di bawah pimpinan kepala bidang.',
              en: 'The source places this job under the leadership of the division head.',
            },
          },
          {
            source: 'tanjung-perak',
            place: 'section II.1, item 1',
            basis: 'restated',
            confidence: 'corroborated',
            of: 'superior',
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, results',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Ketujuh belas kompetensi ini adalah semua yang tercetak untuk jabatan ini. Kata "diantaranya" dalam abstrak bisa berarti "yaitu" maupun "antara lain"; di sini dibaca "yaitu".',
              en: 'These seventeen are all that is printed for the job. The word "diantaranya" of the abstract may mean "namely" or "among them"; here it is read as "namely".',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
      },
      'petugas-administrasi-peserta': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'petugas-administrasi-peserta',
        name: {
          id: 'Petugas Administrasi Peserta (level usulan)',
          en: 'Participant Administration Officer (proposed levels)',
        },
        unit: 'kepesertaan',
        superior: 'kepala-bidang-kepesertaan',
        olderNames: ['Penata Madya Kepesertaan'],
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'tanjung-perak',
            place: 'section II.1, item 1',
            basis: 'restated',
            confidence: 'corroborated',
            of: 'superior',
            note: {
              id: 'Laporan magang Tanjung Perak: kepala bidang memantau dan membina kinerja jabatan ini.',
              en: 'The Tanjung Perak internship report: the division head monitors and coaches the performance of this job.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.1',
            basis: 'restated',
            confidence: 'corroborated',
            of: 'superior',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1, Penata Madya Kepesertaan',
            basis: 'reconstructed',
            confidence: 'unverified',
            of: 'olderNames',
            note: {
              id: 'Bagian 4.1 dan tabel 4.1 menyebut Petugas Administrasi Peserta, sedangkan uraian tugasnya dicetak di bawah nama ini; persamaannya bacaan kami.',
              en: 'Section 4.1 and table 4.1 name the Petugas Administrasi Peserta, while the duties are printed under this title; that the two are one job is our reading.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'petugas-administrasi-peserta-khusus': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'petugas-administrasi-peserta-khusus',
        name: {
          id: 'Petugas Administrasi Peserta Khusus (level usulan)',
          en: 'Special Participant Administration Officer (proposed levels)',
        },
        unit: 'kepesertaan',
        superior: 'kepala-bidang-kepesertaan',
        olderNames: ['Penata Madya Kepesertaan Khusus'],
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'tanjung-perak',
            place: 'section II.1, item 1',
            basis: 'restated',
            confidence: 'corroborated',
            of: 'superior',
            note: {
              id: 'Laporan magang Tanjung Perak: kepala bidang memantau dan membina kinerja jabatan ini.',
              en: 'The Tanjung Perak internship report: the division head monitors and coaches the performance of this job.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.1',
            basis: 'restated',
            confidence: 'corroborated',
            of: 'superior',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1, Penata Madya Kepesertaan Khusus',
            basis: 'reconstructed',
            confidence: 'unverified',
            of: 'olderNames',
            note: {
              id: 'Bagian 4.1 dan tabel 4.1 menyebut Petugas Administrasi Peserta Khusus, sedangkan uraian tugasnya dicetak di bawah nama ini; persamaannya bacaan kami.',
              en: 'Section 4.1 and table 4.1 name the Petugas Administrasi Peserta Khusus, while the duties are printed under this title; that the two are one job is our reading.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'kepala-bidang-pelayanan': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'kepala-bidang-pelayanan',
        name: {
          id: 'Kepala Bidang Pelayanan (level usulan)',
          en: 'Head of Service (proposed levels)',
        },
        unit: 'pelayanan',
        superior: 'kepala-kantor-cabang',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Dibaca dari kalimat bahwa kepala unit dibantu oleh jabatan ini; garis lapor sendiri tidak dicetak.',
              en: 'Read out of the sentence that the head is assisted by this job; the reporting line itself is not printed.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'customer-service-officer': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'customer-service-officer',
        name: {
          id: 'Customer Service Officer (level usulan)',
          en: 'Customer Service Officer (proposed levels)',
        },
        unit: 'pelayanan',
        superior: 'kepala-bidang-pelayanan',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1, item 3',
            basis: 'restated',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Sumber menempatkan jabatan ini di bawah pimpinan kepala bidang.',
              en: 'The source places this job under the leadership of the division head.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'penata-madya-pelayanan': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'penata-madya-pelayanan',
        name: {
          id: 'Penata Madya Pelayanan (level usulan)',
          en: 'Service Officer (Madya) (proposed levels)',
        },
        unit: 'pelayanan',
        superior: 'kepala-bidang-pelayanan',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1, item 3',
            basis: 'restated',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Sumber menempatkan jabatan ini di bawah pimpinan kepala bidang.',
              en: 'The source places this job under the leadership of the division head.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'manajer-kasus-kk-pak': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'manajer-kasus-kk-pak',
        name: {
          id: 'Manajer Kasus KK-PAK (level usulan)',
          en: 'Case Manager, Work Accidents and Occupational Diseases (proposed levels)',
        },
        unit: 'pelayanan',
        superior: 'kepala-bidang-pelayanan',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1, item 3',
            basis: 'restated',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Sumber menempatkan jabatan ini di bawah pimpinan kepala bidang.',
              en: 'The source places this job under the leadership of the division head.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'kepala-bidang-keuangan': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'kepala-bidang-keuangan',
        name: {
          id: 'Kepala Bidang Keuangan (level usulan)',
          en: 'Head of Finance (proposed levels)',
        },
        unit: 'keuangan',
        superior: 'kepala-kantor-cabang',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Dibaca dari kalimat bahwa kepala unit dibantu oleh jabatan ini; garis lapor sendiri tidak dicetak.',
              en: 'Read out of the sentence that the head is assisted by this job; the reporting line itself is not printed.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'penata-madya-keuangan': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'penata-madya-keuangan',
        name: {
          id: 'Penata Madya Keuangan (level usulan)',
          en: 'Finance Officer (Madya) (proposed levels)',
        },
        unit: 'keuangan',
        superior: 'kepala-bidang-keuangan',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1, item 4',
            basis: 'restated',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Sumber menempatkan jabatan ini di bawah pimpinan kepala bidang.',
              en: 'The source places this job under the leadership of the division head.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'penata-madya-ti': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'penata-madya-ti',
        name: {
          id: 'Penata Madya TI / Penata Muda Keuangan (level usulan)',
          en: 'IT Officer (Madya) / Finance Officer (Muda) (proposed levels)',
        },
        unit: 'keuangan',
        superior: 'kepala-bidang-keuangan',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration; section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'unit',
            note: {
              id: 'Bagian 4.1 menempatkan Penata Muda Keuangan di Bidang Keuangan; untuk Penata Madya TI sendiri bidangnya tidak tercetak.',
              en: 'Section 4.1 puts the Penata Muda Keuangan in the Finance Division; for the Penata Madya TI as such no division is printed.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1, item 4',
            basis: 'restated',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Sumber menempatkan jabatan ini di bawah pimpinan kepala bidang.',
              en: 'The source places this job under the leadership of the division head.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'kepala-bidang-umum-sdm': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'kepala-bidang-umum-sdm',
        name: {
          id: 'Kepala Bidang Umum & SDM (level usulan)',
          en: 'Head of General Affairs and Human Resources (proposed levels)',
        },
        unit: 'umum-sdm',
        superior: 'kepala-kantor-cabang',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Dibaca dari kalimat bahwa kepala unit dibantu oleh jabatan ini; garis lapor sendiri tidak dicetak.',
              en: 'Read out of the sentence that the head is assisted by this job; the reporting line itself is not printed.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'penata-madya-umum': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'penata-madya-umum',
        name: {
          id: 'Penata Madya Umum (level usulan)',
          en: 'General Affairs Officer (Madya) (proposed levels)',
        },
        unit: 'umum-sdm',
        superior: 'kepala-bidang-umum-sdm',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Dibaca dari kalimat bahwa kepala unit dibantu oleh jabatan ini; garis lapor sendiri tidak dicetak.',
              en: 'Read out of the sentence that the head is assisted by this job; the reporting line itself is not printed.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'penata-madya-sdm': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'penata-madya-sdm',
        name: {
          id: 'Penata Madya SDM (level usulan)',
          en: 'Human Resources Officer (Madya) (proposed levels)',
        },
        unit: 'umum-sdm',
        superior: 'kepala-bidang-umum-sdm',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Dibaca dari kalimat bahwa kepala unit dibantu oleh jabatan ini; garis lapor sendiri tidak dicetak.',
              en: 'Read out of the sentence that the head is assisted by this job; the reporting line itself is not printed.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'penata-madya-kearsipan': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'penata-madya-kearsipan',
        name: {
          id: 'Penata Madya Kearsipan (level usulan)',
          en: 'Records Officer (Madya) (proposed levels)',
        },
        unit: 'umum-sdm',
        superior: 'kepala-bidang-umum-sdm',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'superior',
            note: {
              id: 'Dibaca dari kalimat bahwa kepala unit dibantu oleh jabatan ini; garis lapor sendiri tidak dicetak.',
              en: 'Read out of the sentence that the head is assisted by this job; the reporting line itself is not printed.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      sekretaris: {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'sekretaris',
        name: {
          id: 'Sekretaris (level usulan)',
          en: 'Secretary (proposed levels)',
        },
        unit: 'umum-sdm',
        superior: 'kepala-bidang-umum-sdm',
        claims: [
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'stated',
            confidence: 'document',
            of: 'unit',
          },
          {
            source: 'medan-utara',
            place: 'section 4.1, paragraph on administration',
            basis: 'reconstructed',
            confidence: 'unverified',
            of: 'superior',
            note: {
              id: 'Bagian 4.1 menaruh sekretaris di bawah Kepala Bidang Umum & SDM; 4.3.1 memberinya nomor sendiri (6) dan tugasnya mendukung kepala kantor cabang, jadi atasannya bisa juga kepala kantor cabang.',
              en: 'Section 4.1 counts the secretary under the Head of General Affairs and HR; 4.3.1 gives the job a number of its own (6) and its duties support the head of branch, who may be the superior instead.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'petugas-pemeriksa-cabang': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'petugas-pemeriksa-cabang',
        name: {
          id: 'Petugas Pemeriksa Cabang (level usulan)',
          en: 'Branch Inspection Officer (proposed levels)',
        },
        claims: [
          {
            source: 'medan-utara',
            place: 'table 4.1, row 13',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'unit',
            note: {
              id: 'Jabatan ini hanya ada dalam tabel jumlah tenaga kerja, tanpa unit dan tanpa atasan. Bagian 4.1 menyebut keempat bidang sebagai bagian tugas pemeriksa, tetapi hubungannya dengan jabatan ini tidak dijelaskan.',
              en: 'This job stands only in the headcount table, with no unit and no superior. Section 4.1 calls the four divisions inspecting task parts (bagian tugas pemeriksa), but how that relates to this job is not explained.',
            },
          },
          {
            source: 'medan-utara',
            place: 'section 4.3.1',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
              en: 'No source says which competencies this job requires: they are unknown, not none.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
        requirements: [],
        complete: false,
      },
      'account-representative-khusus-mendatang': {
        model: 'bpjs-ketenagakerjaan-proposed',
        id: 'account-representative-khusus-mendatang',
        name: {
          id: 'Account Representative Khusus (mendatang) (level usulan)',
          en: 'Special Account Representative (future) (proposed levels)',
        },
        unit: 'kepesertaan',
        superior: 'kepala-bidang-kepesertaan',
        horizon: 'future',
        requirements: [
          {
            competency: 'LIS',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'English abstract, last sentence',
                basis: 'stated',
                confidence: 'document',
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Mengajak kembali peserta yang keluar dan menangani keluhan menuntut kemampuan menangkap alasan yang tidak diucapkan.',
                  en: 'Bringing former participants back and dealing with complaints call for catching reasons that are left unsaid.',
                },
                of: 'level',
              },
            ],
            level: 3,
          },
          {
            competency: 'SCO',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'English abstract, last sentence',
                basis: 'stated',
                confidence: 'document',
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Akuisisi sejak pendataan potensi menyangkut segmen yang kebutuhannya beragam dan belum jelas sebelum ditanyakan.',
                  en: 'Acquisition, beginning with data on prospects, concerns segments whose needs are varied and unclear until asked about.',
                },
                of: 'level',
              },
            ],
            level: 3,
          },
          {
            competency: 'DIG',
            claims: [
              {
                source: 'surabaya-rungkut',
                place: 'English abstract, last sentence',
                basis: 'stated',
                confidence: 'document',
              },
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugas memasarkan program kelak dijalankan pula melalui kanal digital dengan panduan; belum ada tugas yang meminta analisis hasilnya.',
                  en: 'The duty of marketing the programmes will later be carried out in digital channels too, under a guide; no duty yet asks for analysis of the results.',
                },
                of: 'level',
              },
            ],
            level: 2,
          },
          {
            competency: 'AOR',
            level: 3,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Jabatan ini ada untuk mencapai target kepesertaan dan iuran segmennya, sehingga pemegangnya harus dapat mencari sebab target tertinggal.',
                  en: 'The job exists to reach the membership and contribution targets of its segments, so its holder must be able to find out why a target is missed.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'CLI',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Menurut sumbernya, jabatan ini baru dan segmennya beragam; pemegangnya menerapkan ketentuan baru dan pelajaran dari kunjungan pada tugasnya sendiri.',
                  en: 'According to the source the job is new and its segments are varied; the holder applies new rules and the lessons of visits to their own tasks.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'CSE',
            level: 3,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya melayani peserta dari pekerja mandiri hingga pekerja migran, dengan kebutuhan beragam yang tidak semuanya terjawab oleh prosedur.',
                  en: 'The duties include serving participants from the self-employed to migrant workers, whose varied needs are not all answered by procedure.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'PROF',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Bertugas di lapangan dengan data peserta dan pemberi kerja menuntut kepatuhan pada kode etik dan batas kewenangan; menafsirkan aturan tidak disebut sebagai tugasnya.',
                  en: 'Field duties with the data of participants and employers call for keeping to the code of ethics and the limits of authority; interpreting rules is not listed among them.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'SYN',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Kegiatan kepesertaannya berjalan bersama petugas administrasi dan mitra; uraian tugas tidak memintanya membenahi kerja sama antarbidang.',
                  en: 'Its membership activities are carried out with administration officers and partners; the duties do not ask the holder to mend cooperation between divisions.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'PLO',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya menyusun dan menjalankan kegiatan kepesertaan yang telah disetujui; rencana kerja bidang disusun kepala bidang.',
                  en: "The duties are to plan and carry out approved membership activities; the division's work plan is drawn up by its head.",
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'PSDM',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Masalah peserta dan keluhannya diselesaikan menurut ketentuan; sumbernya tidak menyebut wewenang tersendiri bagi jabatan ini.',
                  en: "Participants' problems and complaints are settled under the rules; the sources give this job no authority of its own.",
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'STL',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Pemegang jabatan membina mitra kerja sama dan mengikuti strategi wilayah; menyusun strategi itu tidak disebut sebagai tugasnya.',
                  en: 'The holder guides partners and follows the regional strategy; drawing up that strategy is not listed as a duty.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'PKN',
            level: 3,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Empat segmen garapannya, yaitu usaha kecil dan mikro, BPU, keagenan, dan pekerja migran, mengikuti program dengan ketentuan yang berlainan.',
                  en: 'Its four segments, small and micro employers, non-wage earners (BPU), agencies and migrant workers, join the programmes under different rules.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'TLIT',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Pendaftaran dan pelayanan peserta memakai aplikasi dan kanal daring; mengatasi gangguannya tidak disebut sebagai tugas jabatan ini.',
                  en: 'Systems and online channels are used to register and serve participants; dealing with their faults is not listed as a duty of this job.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'DADM',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya mengumpulkan data calon peserta; verifikasi dan pengelolaan data dipegang Petugas Administrasi Peserta Khusus.',
                  en: 'The duties include collecting data on prospects; verifying and managing data is the work of the Special Participant Administration Officer.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'PRES',
            level: 3,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Program dipasarkan kepada pendengar yang berlainan, dari komunitas pekerja mandiri hingga calon pekerja migran, sehingga presentasinya perlu disesuaikan.',
                  en: 'The programmes are marketed to different audiences, from self-employed communities to prospective migrant workers, so presentations must be adapted.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'MCV',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Target iuran dari pemberi kerja kecil dan mikro menuntut penanganan pelanggaran menurut tahapnya; pemeriksaan kasus rumit tidak disebut sebagai tugasnya.',
                  en: 'The contribution target among small and micro employers calls for handling violations stage by stage; inspecting complex cases is not listed as a duty.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'MKT',
            level: 3,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Mengumpulkan data potensi, memasarkan program, dan mengajak kembali peserta yang keluar ialah tugas pokoknya, dari awal hingga akhir akuisisi.',
                  en: 'Collecting data on prospects, marketing the programmes and bringing former participants back are its main duties, from start to end of acquisition.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'RBN',
            level: 3,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya membina peserta dan mitra serta menjaga hubungan baik; segmen keagenan dan pekerja mandiri menuntut jejaring baru.',
                  en: 'The duties are to guide participants and partners and keep up good relations; the segments of agencies and self-employed workers call for new networks.',
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'CHM',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Tugasnya menyelesaikan keluhan peserta dengan cepat dan tepat; menelusuri keluhan berulang di seluruh kantor cabang tidak disebut.',
                  en: "The duties include settling participants' complaints quickly and correctly; tracing recurring ones throughout the branch office is not listed.",
                },
                of: 'level',
              },
            ],
          },
          {
            competency: 'NEG',
            level: 2,
            claims: [
              {
                basis: 'authored',
                confidence: 'proposed',
                note: {
                  id: 'Kesepakatan dengan usaha kecil dan mikro serta mitra dijalankan dalam kegiatan yang telah disetujui, dengan ketentuan wajib sebagai batas.',
                  en: 'Agreements with small and micro employers and partners are made within approved activities, with mandatory rules as the limit.',
                },
                of: 'level',
              },
            ],
          },
        ],
        complete: false,
        claims: [
          {
            source: 'surabaya-rungkut',
            place: 'English abstract, last sentence',
            basis: 'restated',
            confidence: 'document',
            of: 'horizon',
          },
          {
            of: 'unit',
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Disamakan dengan jabatan yang sekarang; abstrak tidak menyebutnya.',
              en: 'Taken over from the job as it is; the abstract does not mention it.',
            },
          },
          {
            of: 'superior',
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Disamakan dengan jabatan yang sekarang; abstrak tidak menyebutnya.',
              en: 'Taken over from the job as it is; the abstract does not mention it.',
            },
          },
          {
            source: 'surabaya-rungkut',
            place: 'both abstracts, last sentences of the results',
            basis: 'reconstructed',
            confidence: 'document',
            of: 'complete',
            note: {
              id: 'Kedua abstrak berbeda: yang berbahasa Indonesia menyebut Self Confidence dan Interpersonal Understanding, yang berbahasa Inggris menyebut Listening, Scoping, dan Digital Marketing. Apa lagi yang kelak diminta tidak disebut.',
              en: 'The two abstracts differ: the Indonesian one names Self Confidence and Interpersonal Understanding, the English one Listening, Scoping and Digital Marketing. What else will be asked is not said.',
            },
          },
          {
            basis: 'authored',
            confidence: 'proposed',
            note: {
              id: 'Usulan kami: sumber tidak memuat skala dan level.',
              en: 'Proposed by us: the source has neither scale nor levels.',
            },
            of: 'name',
          },
        ],
      },
    },
  })
