import type { SuccessionSentences } from '../../describe/succession-sentences'

/** What is said of a succession plan in Indonesian. */
export const succession: SuccessionSentences = {
  rule: ({ method, bar, withinMonths, months }) =>
    `Dianggap siap: mencapai ${bar} menurut ${method} tanpa kesenjangan pada kompetensi wajib, sekarang${withinMonths === 0 ? '' : ` atau dalam ${months} bulan`}.`,
  job: ({ job, incumbents, considered, successors, possible, notReady, noScore }) => {
    const about = [
      ...(incumbents.length === 0 ? [] : [`dijabat ${incumbents.join(', ')}`]),
      `${considered} orang dipertimbangkan`,
    ]
    const parts = [
      successors.length === 0 ? 'belum ada yang pasti siap' : successors.join(', '),
      ...(possible.length === 0 ? [] : [`bila yang belum dinilai ternyata baik: ${possible.join(', ')}`]),
      ...(notReady.length === 0 ? [] : [`belum siap: ${notReady.join(', ')}`]),
      ...(noScore.length === 0 ? [] : [`tanpa nilai: ${noScore.join(', ')}`]),
    ]
    return `${job} (${about.join('; ')}): ${parts.join('; ')}.`
  },
  now: (person) => `${person} siap sekarang`,
  inMonths: (person, months) => `${person} dalam ${months} bulan`,
  between: (person, least, most) => `${person} dalam ${least} sampai ${most} bulan`,
  atBest: (person, stage) => `${person} (${stage})`,
  none: (jobs) => `Tanpa calon pengganti yang pasti: ${jobs}.`,
  one: (jobs) => `Hanya satu calon pengganti yang pasti: ${jobs}.`,
  shared: (person, jobs, count) =>
    `${person} menjadi calon pengganti untuk ${count} jabatan, padahal hanya dapat mengisi satu: ${jobs}.`,
  incomplete:
    'Rencana ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
}
