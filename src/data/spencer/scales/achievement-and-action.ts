// Scales of the cluster Achievement and Action that no other dimension uses, under the ids of their dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Titles are paraphrases in both
// languages; how sure each is stands on its row, where it differs from the ladder's.

import type { BilingualScale } from '../../../model/bilingual-model'
import type { AchievementAndActionScale } from '../ids'
import { ladder } from '../ladder'

/** The 7 scales. */
export const achievementAndActionScales: Readonly<Record<AchievementAndActionScale, BilingualScale>> =
  /* @__PURE__ */ (() => ({
    'ACH.A': ladder({
      place: 'dimension ACH.A',
      name: {
        id: 'Intensitas dan kelengkapan',
        en: 'Intensity and completeness of achievement-driven action',
      },
      structure: 'corroborated',
      titles: 'corroborated',
      rungs: [
        [-1, 'Tidak punya standar kerja', 'No work standard at all'],
        [0, 'Sekadar tugas, tanpa tolok ukur mutu', 'Task only, no quality yardstick'],
        [1, 'Ingin bekerja dengan baik', 'Wants the job done well'],
        [2, 'Memenuhi standar yang ditetapkan pihak lain', 'Meets standards set by others'],
        [3, 'Membuat ukuran keberhasilan sendiri', 'Builds a personal measure of success'],
        [4, 'Memperbaiki kinerja', 'Improves how well work is done'],
        [
          5,
          'Menetapkan sasaran yang menantang (peluang sekitar 50:50)',
          'Takes on stretch goals (about 50-50 odds)',
        ],
        [6, 'Menimbang biaya dan manfaat', 'Weighs cost against benefit'],
        [
          7,
          'Mengambil risiko usaha yang diperhitungkan',
          'Accepts considered business risk',
          'single-source',
        ],
        [8, 'Gigih dalam upaya wirausaha', 'Keeps at the venture despite setbacks', 'single-source'],
      ],
      remark: {
        of: 'numbering',
        source: 'spencer-1993',
        place: 'dimension ACH.A',
        basis: 'restated',
        confidence: 'unverified',
        printed: '1 … 10',
        note: {
          id: 'Sebagian salinan berbahasa Indonesia menomori ulang mulai dari 1: level 1 sampai 10 di sana adalah −1 sampai 8 di sini.',
          en: 'Some Indonesian copies number afresh from 1: their levels 1 to 10 are −1 to 8 here.',
        },
      },
    }),
    'ACH.B': ladder({
      place: 'dimension ACH.B',
      name: { id: 'Dampak prestasi', en: 'Breadth of impact' },
      structure: 'corroborated',
      titles: 'unverified',
      rungs: [
        [1, 'Kinerja sendiri', 'Own work only'],
        [2, 'Satu-dua orang lain', 'One or two others'],
        [3, 'Satu kelompok kerja', 'A work group'],
        [4, 'Satu departemen', 'A department'],
        [5, 'Perusahaan menengah/divisi', 'Mid-size firm or division'],
        [6, 'Perusahaan besar', 'Large firm'],
        [7, 'Satu industri', 'A whole industry'],
      ],
    }),
    'ACH.C': ladder({
      place: 'dimension ACH.C',
      name: { id: 'Derajat inovasi', en: 'Degree of innovation' },
      structure: 'corroborated',
      titles: 'unverified',
      rungs: [
        [0, 'Tidak ada yang baru', 'Nothing new'],
        [1, 'Baru bagi pekerjaan/unit', 'New to the job or unit'],
        [2, 'Baru bagi organisasi', 'New to the organisation'],
        [3, 'Baru bagi industri', 'New to the industry'],
        [4, 'Mengubah bidangnya', 'Transforms the field'],
      ],
    }),
    CO: ladder({
      place: 'dimension CO',
      name: { id: 'Upaya menjaga keteraturan', en: 'Effort to keep or raise order' },
      structure: 'single-source',
      titles: 'single-source',
      rungs: [
        [-1, 'Kurang peduli', 'Careless, leaves disorder'],
        [0, 'Tidak berlaku', 'Not applicable'],
        [1, 'Menjaga tempat kerja tertata', 'Keeps own workplace tidy', 'corroborated'],
        [
          2,
          'Perhatian umum pada aturan dan kejelasan tugas',
          'General interest in rules and clarity',
          'corroborated',
        ],
        [3, 'Memeriksa ulang pekerjaan sendiri', 'Double-checks own work', 'corroborated'],
        [4, 'Memantau pekerjaan orang lain', "Watches the quality of others' work", 'corroborated'],
        [5, 'Memantau data atau proyek', 'Tracks data or projects'],
        [6, 'Mengembangkan sistem', 'Builds a system', 'corroborated'],
        [7, 'Mengembangkan sistem yang kompleks', 'Builds complex systems'],
      ],
      remark: {
        of: 'numbering',
        source: 'spencer-1993',
        place: 'dimension CO',
        basis: 'reconstructed',
        confidence: 'unverified',
        printed: '1 … 9',
        note: {
          id: 'Penomoran −1 sampai 7 disimpulkan; dokumen yang dibaca menomori anak tangganya 1 sampai 9. Keyakinan per level mengikuti penomoran di sini.',
          en: 'The numbering from −1 to 7 is inferred; the document that was read numbers the rungs 1 to 9. The confidence of each level goes by the numbering here.',
        },
      },
    }),
    'INT.A': ladder({
      place: 'dimension INT.A',
      name: { id: 'Waktu', en: 'Time horizon of action' },
      structure: 'single-source',
      titles: 'unverified',
      rungs: [
        [-1, 'Terpaku masa lalu, kehilangan peluang', 'Dwells on the past, misses openings'],
        [0, 'Tidak berinisiatif', 'Takes no initiative'],
        [1, 'Gigih menghadapi hambatan', 'Persists past first obstacles'],
        [2, 'Menangani masalah/peluang saat ini', 'Handles present problems and openings'],
        [3, 'Tegas dalam krisis', 'Decides fast in a crisis'],
        [4, 'Bersiap sampai sekitar dua bulan ke depan', 'Prepares up to about two months ahead'],
        [5, '3-12 bulan ke depan', '3-12 months ahead'],
        [6, '1-2 tahun ke depan', '1-2 years ahead'],
        [7, '2-5 tahun ke depan', '2-5 years ahead'],
        [8, '5-10 tahun ke depan', '5-10 years ahead'],
        [9, 'Lebih dari 10 tahun ke depan', 'Beyond 10 years'],
      ],
    }),
    'INT.B': ladder({
      place: 'dimension INT.B',
      name: { id: 'Dorongan dan usaha', en: 'Self-drive and discretionary effort' },
      structure: 'single-source',
      titles: 'unverified',
      rungs: [
        [-1, 'Menghindari pekerjaan', 'Dodges required work'],
        [0, 'Perlu diawasi terus', 'Needs constant supervision'],
        [1, 'Bekerja mandiri', 'Works unsupervised'],
        [2, 'Usaha tambahan', 'Puts in extra effort'],
        [3, 'Melebihi uraian tugas', 'Exceeds the job description'],
        [4, 'Jauh melebihi, memulai hal baru', 'Far exceeds it, starts new work'],
        [5, 'Usaha luar biasa', 'Heroic effort'],
        [6, 'Melibatkan orang lain', 'Pulls others into the effort'],
      ],
    }),
    INFO: ladder({
      place: 'dimension INFO',
      name: { id: 'Usaha mencari informasi', en: 'Effort to gather information' },
      structure: 'single-source',
      titles: 'unverified',
      rungs: [
        [0, 'Tidak ada', 'None'],
        [1, 'Bertanya langsung', 'Asks direct questions'],
        [2, 'Menyelidiki sendiri', 'Looks into it in person'],
        [3, 'Menggali lebih dalam', 'Probes deeper'],
        [4, 'Menghubungi pihak lain', 'Contacts other sources'],
        [5, 'Melakukan penelitian', 'Runs systematic research'],
        [6, 'Memakai sistem berkelanjutan sendiri', 'Keeps own standing system'],
        [7, 'Melibatkan orang lain secara teratur', 'Gets others to gather regularly'],
      ],
    }),
  }))()
