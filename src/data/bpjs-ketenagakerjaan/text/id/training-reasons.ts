// Why a training module serves a competency, in Indonesian: authored.

import { deepFreeze } from '../../../deep-freeze'
import type { BpjsTrainingReasons } from '../types'

/** Why each training module serves its competencies, in Indonesian. Deeply frozen. */
export const bpjsTrainingReasonsId: BpjsTrainingReasons = /* @__PURE__ */ deepFreeze<BpjsTrainingReasons>({
  'program-jaminan-sosial': {
    PKN: 'Materinya adalah isi kelima program: peserta, iuran, dan manfaat.',
    PRES: 'Program yang dipahami benar lebih mudah dipaparkan dalam sosialisasi.',
  },
  'tata-cara-klaim': {
    PKN: 'Syarat dan urutan klaim adalah bagian pengetahuan produk yang paling sering ditanyakan.',
    CHM: 'Banyak keluhan berpangkal pada klaim, sehingga alurnya perlu dikuasai untuk menjawab.',
  },
  'kanal-kepesertaan-dan-pelayanan': {
    TLIT: 'Sebagian besar kanal kini berupa aplikasi yang harus dapat dijalankan dan diajarkan.',
    CSE: 'Peserta terlayani lebih cepat bila diarahkan ke kanal yang tepat.',
  },
  'pengawasan-dan-pemeriksaan': {
    MCV: 'Standar pemeriksaan memberi dasar untuk menangani pemberi kerja yang tidak patuh.',
    PROF: 'Pemeriksaan menuntut tindakan menurut aturan dan batas wewenang.',
  },
  'powerful-presentation': {
    PRES: 'Langsung melatih penyampaian di depan pendengar.',
    MKT: 'Paparan yang meyakinkan dipakai saat menawarkan program kepada calon peserta.',
  },
  'komunikasi-lintas-generasi': {
    CSE: 'Peserta berasal dari berbagai usia dan perlu disapa dengan cara yang cocok.',
    RBN: 'Hubungan dengan mitra bertahan bila gaya bicaranya disesuaikan.',
    SYN: 'Tim kantor cabang pun terdiri atas beberapa generasi.',
  },
  'basic-leadership': {
    STL: 'Memberi dasar untuk menggerakkan orang ke arah yang sama.',
    PLO: 'Memimpin tim kecil dimulai dari membagi tugas dan waktu.',
  },
  'membaca-dan-merangkum-buku': { CLI: 'Membaca dan merangkum adalah latihan belajar mandiri.' },
})
