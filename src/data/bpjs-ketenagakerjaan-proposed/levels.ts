// Required levels of the Special Account Representative. Source: none; they are ours, each with its reason.

import type { BilingualText } from '../../model/localized-text'
import type { BpjsCode, BpjsProposedCode } from '../bpjs-ketenagakerjaan/ids'

/** The level of each competency: for the job as it is; those of the three that are expected of it later. */
export const levels: Readonly<Record<BpjsCode, number>> = {
  AOR: 3,
  CLI: 2,
  CSE: 3,
  PROF: 2,
  SYN: 2,
  PLO: 2,
  PSDM: 2,
  STL: 2,
  PKN: 3,
  TLIT: 2,
  DADM: 2,
  PRES: 3,
  MCV: 2,
  MKT: 3,
  RBN: 3,
  CHM: 2,
  NEG: 2,
  LIS: 3,
  SCO: 3,
  DIG: 2,
}

/** Competencies that the job as it is does not require. */
export const laterAlone: readonly BpjsProposedCode[] = ['LIS', 'SCO', 'DIG']

/** Why the level is what it is. */
export const reasons: Readonly<Record<BpjsCode, BilingualText>> = {
  AOR: {
    id: 'Jabatan ini ada untuk mencapai target kepesertaan dan iuran segmennya, sehingga pemegangnya harus dapat mencari sebab target tertinggal.',
    en: 'The job exists to reach the membership and contribution targets of its segments, so its holder must be able to find out why a target is missed.',
  },
  CLI: {
    id: 'Menurut sumbernya, jabatan ini baru dan segmennya beragam; pemegangnya menerapkan ketentuan baru dan pelajaran dari kunjungan pada tugasnya sendiri.',
    en: 'According to the source the job is new and its segments are varied; the holder applies new rules and the lessons of visits to their own tasks.',
  },
  CSE: {
    id: 'Tugasnya melayani peserta dari pekerja mandiri hingga pekerja migran, dengan kebutuhan beragam yang tidak semuanya terjawab oleh prosedur.',
    en: 'The duties include serving participants from the self-employed to migrant workers, whose varied needs are not all answered by procedure.',
  },
  PROF: {
    id: 'Bertugas di lapangan dengan data peserta dan pemberi kerja menuntut kepatuhan pada kode etik dan batas kewenangan; menafsirkan aturan tidak disebut sebagai tugasnya.',
    en: 'Field duties with the data of participants and employers call for keeping to the code of ethics and the limits of authority; interpreting rules is not listed among them.',
  },
  SYN: {
    id: 'Kegiatan kepesertaannya berjalan bersama petugas administrasi dan mitra; uraian tugas tidak memintanya membenahi kerja sama antarbidang.',
    en: 'Its membership activities are carried out with administration officers and partners; the duties do not ask the holder to mend cooperation between divisions.',
  },
  PLO: {
    id: 'Tugasnya menyusun dan menjalankan kegiatan kepesertaan yang telah disetujui; rencana kerja bidang disusun kepala bidang.',
    en: "The duties are to plan and carry out approved membership activities; the division's work plan is drawn up by its head.",
  },
  PSDM: {
    id: 'Masalah peserta dan keluhannya diselesaikan menurut ketentuan; sumbernya tidak menyebut wewenang tersendiri bagi jabatan ini.',
    en: "Participants' problems and complaints are settled under the rules; the sources give this job no authority of its own.",
  },
  STL: {
    id: 'Pemegang jabatan membina mitra kerja sama dan mengikuti strategi wilayah; menyusun strategi itu tidak disebut sebagai tugasnya.',
    en: 'The holder guides partners and follows the regional strategy; drawing up that strategy is not listed as a duty.',
  },
  PKN: {
    id: 'Empat segmen garapannya, yaitu usaha kecil dan mikro, BPU, keagenan, dan pekerja migran, mengikuti program dengan ketentuan yang berlainan.',
    en: 'Its four segments, small and micro employers, non-wage earners (BPU), agencies and migrant workers, join the programmes under different rules.',
  },
  TLIT: {
    id: 'Pendaftaran dan pelayanan peserta memakai aplikasi dan kanal daring; mengatasi gangguannya tidak disebut sebagai tugas jabatan ini.',
    en: 'Systems and online channels are used to register and serve participants; dealing with their faults is not listed as a duty of this job.',
  },
  DADM: {
    id: 'Tugasnya mengumpulkan data calon peserta; verifikasi dan pengelolaan data dipegang Petugas Administrasi Peserta Khusus.',
    en: 'The duties include collecting data on prospects; verifying and managing data is the work of the Special Participant Administration Officer.',
  },
  PRES: {
    id: 'Program dipasarkan kepada pendengar yang berlainan, dari komunitas pekerja mandiri hingga calon pekerja migran, sehingga presentasinya perlu disesuaikan.',
    en: 'The programmes are marketed to different audiences, from self-employed communities to prospective migrant workers, so presentations must be adapted.',
  },
  MCV: {
    id: 'Target iuran dari pemberi kerja kecil dan mikro menuntut penanganan pelanggaran menurut tahapnya; pemeriksaan kasus rumit tidak disebut sebagai tugasnya.',
    en: 'The contribution target among small and micro employers calls for handling violations stage by stage; inspecting complex cases is not listed as a duty.',
  },
  MKT: {
    id: 'Mengumpulkan data potensi, memasarkan program, dan mengajak kembali peserta yang keluar ialah tugas pokoknya, dari awal hingga akhir akuisisi.',
    en: 'Collecting data on prospects, marketing the programmes and bringing former participants back are its main duties, from start to end of acquisition.',
  },
  RBN: {
    id: 'Tugasnya membina peserta dan mitra serta menjaga hubungan baik; segmen keagenan dan pekerja mandiri menuntut jejaring baru.',
    en: 'The duties are to guide participants and partners and keep up good relations; the segments of agencies and self-employed workers call for new networks.',
  },
  CHM: {
    id: 'Tugasnya menyelesaikan keluhan peserta dengan cepat dan tepat; menelusuri keluhan berulang di seluruh kantor cabang tidak disebut.',
    en: "The duties include settling participants' complaints quickly and correctly; tracing recurring ones throughout the branch office is not listed.",
  },
  NEG: {
    id: 'Kesepakatan dengan usaha kecil dan mikro serta mitra dijalankan dalam kegiatan yang telah disetujui, dengan ketentuan wajib sebagai batas.',
    en: 'Agreements with small and micro employers and partners are made within approved activities, with mandatory rules as the limit.',
  },
  LIS: {
    id: 'Mengajak kembali peserta yang keluar dan menangani keluhan menuntut kemampuan menangkap alasan yang tidak diucapkan.',
    en: 'Bringing former participants back and dealing with complaints call for catching reasons that are left unsaid.',
  },
  SCO: {
    id: 'Akuisisi sejak pendataan potensi menyangkut segmen yang kebutuhannya beragam dan belum jelas sebelum ditanyakan.',
    en: 'Acquisition, beginning with data on prospects, concerns segments whose needs are varied and unclear until asked about.',
  },
  DIG: {
    id: 'Tugas memasarkan program kelak dijalankan pula melalui kanal digital dengan panduan; belum ada tugas yang meminta analisis hasilnya.',
    en: 'The duty of marketing the programmes will later be carried out in digital channels too, under a guide; no duty yet asks for analysis of the results.',
  },
}
