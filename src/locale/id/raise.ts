import type { RaiseSentences } from '../../describe/raise-sentences'

/** What is said of what it takes to reach a band in Indonesian. */
export const raise: RaiseSentences = {
  subject: (method, job, band) => `${method} untuk ${job}, menuju kategori ${band}`,
  already: (subject, score) => `${subject}: sudah tercapai (nilai ${score}).`,
  impossible: (subject) => `${subject}: tidak tercapai hanya dengan menaikkan kompetensi yang sudah dinilai.`,
  raises: ({ subject, steps, rungs, before, after }) =>
    `${subject}: naikkan ${steps} (seluruhnya ${rungs} tingkat); nilainya: ${before} → ${after}.`,
  step: (name, from, to) => `${name} dari level ${from} ke ${to}`,
  incomplete: 'Hasil ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
  range: (lowest, highest) => `${lowest}–${highest}`,
}
