// Terms of health care. Source: none; the explanations are ours.

import type { HealthCareTerm } from './ids'
import type { GlossaryEntry } from './types'

/** Terms of health care. */
export const healthCare: Readonly<Record<HealthCareTerm, GlossaryEntry>> = {
  'health-facility': {
    term: { id: 'fasilitas kesehatan', en: 'health facility' },
    aliases: { id: ['faskes', 'fasyankes'], en: ['healthcare provider'] },
    field: 'health-care',
    meaning: {
      id: 'Tempat pelayanan kesehatan, misalnya puskesmas, klinik, apotek, atau rumah sakit.',
      en: 'A place where health care is given, such as a health centre, clinic, pharmacy or hospital.',
    },
    use: {
      id: 'Dalam teks Lembaga XY: mitra yang dipilih, dikontrak, dibina, dan dinilai.',
      en: 'In the texts of Lembaga XY: the partner that is selected, contracted, guided and assessed.',
    },
  },
  fkrtl: {
    term: { id: 'fasilitas kesehatan rujukan tingkat lanjutan', en: 'referral facility' },
    abbreviation: { id: 'FKRTL', en: 'FKRTL' },
    field: 'health-care',
    meaning: {
      id: 'Fasilitas kesehatan yang memberi pelayanan spesialistik atas rujukan, terutama rumah sakit dan klinik utama.',
      en: 'A facility that gives specialist care on referral, mainly hospitals and specialist clinics.',
    },
    use: {
      id: 'Tampak dalam teks tentang alur rujukan dan kemitraan dengan fasilitas kesehatan.',
      en: 'Found in texts on the referral path and on partnership with health facilities.',
    },
  },
  fktp: {
    term: { id: 'fasilitas kesehatan tingkat pertama', en: 'primary care facility' },
    abbreviation: { id: 'FKTP', en: 'FKTP' },
    field: 'health-care',
    meaning: {
      id: 'Fasilitas kesehatan tempat peserta JKN terdaftar dan pertama kali berobat, misalnya puskesmas, klinik pratama, atau dokter praktik mandiri.',
      en: 'The facility where a JKN member is registered and goes first for treatment, such as a health centre, a primary clinic or a general practitioner.',
    },
    use: {
      id: 'Tampak dalam teks tentang kapitasi, rujukan, dan perpindahan peserta.',
      en: "Found in texts on capitation, referral and members' change of facility.",
    },
  },
  'ina-cbg': {
    term: { id: 'Indonesian Case Based Groups', en: 'Indonesian Case Based Groups' },
    abbreviation: { id: 'INA-CBG', en: 'INA-CBG' },
    field: 'health-care',
    meaning: {
      id: 'Pengelompokan kasus menurut diagnosis dan prosedur sebagai dasar tarif paket rumah sakit dalam JKN.',
      en: "A grouping of cases by diagnosis and procedure as a basis for hospitals' package tariffs in JKN.",
    },
    use: {
      id: 'Tercantum dalam daftar singkatan model Lembaga XY; periksa pengelompokan yang berlaku pada tanggal pelayanan.',
      en: 'Stands in the list of abbreviations of the Lembaga XY model; check which grouping is in force on the date of a service.',
    },
  },
  idrg: {
    term: { id: 'Indonesian Diagnosis Related Group', en: 'Indonesian Diagnosis Related Group' },
    abbreviation: { id: 'iDRG', en: 'iDRG' },
    field: 'health-care',
    meaning: {
      id: 'Pengelompokan kasus pasien yang dikembangkan di Indonesia sebagai penerus INA-CBG, dengan memperhitungkan tingkat keparahan dan penyulit.',
      en: "A grouping of patients' cases developed in Indonesia to follow INA-CBG, which takes severity and complications into account.",
    },
    use: {
      id: 'Belum dipakai dalam teks kompetensi di sini; berguna bagi pembaca yang menemukannya di samping INA-CBG.',
      en: 'Not used in the texts here so far; of use to readers who meet it beside INA-CBG.',
    },
  },
  capitation: {
    term: { id: 'kapitasi', en: 'capitation' },
    field: 'health-care',
    meaning: {
      id: 'Cara membayar FKTP dengan jumlah tetap setiap bulan per peserta terdaftar, tanpa melihat banyaknya kunjungan.',
      en: 'A way of paying primary care facilities a fixed sum a month for each registered member, however often they come.',
    },
    use: {
      id: 'Tampak dalam teks tentang cara bayar fasilitas kesehatan.',
      en: 'Found in texts on how health facilities are paid.',
    },
  },
  kbk: {
    term: { id: 'kapitasi berbasis kinerja', en: 'performance-based capitation' },
    abbreviation: { id: 'KBK', en: 'KBK' },
    field: 'health-care',
    meaning: {
      id: 'Penyesuaian pembayaran kapitasi sebuah FKTP menurut capaiannya pada indikator pelayanan yang ditetapkan.',
      en: "The adjustment of a primary care facility's capitation payment by how it does on set indicators of service.",
    },
    use: {
      id: 'Tampak dalam indikator tentang penghitungan pembayaran FKTP.',
      en: 'Found in indicators on calculating the payment of primary care facilities.',
    },
  },
  kris: {
    term: { id: 'Kelas Rawat Inap Standar', en: 'standard inpatient class' },
    abbreviation: { id: 'KRIS', en: 'KRIS' },
    field: 'health-care',
    meaning: {
      id: 'Standar ruang rawat inap rumah sakit yang berlaku sama bagi peserta JKN.',
      en: 'A standard for hospital inpatient rooms that is the same for JKN members.',
    },
    use: {
      id: 'Belum dipakai dalam teks kompetensi di sini; berguna bagi pembaca teks jaminan kesehatan lain.',
      en: 'Not used in the texts here so far; of use to readers of other texts on health insurance.',
    },
  },
  hta: {
    term: { id: 'penilaian teknologi kesehatan', en: 'health technology assessment' },
    abbreviation: { id: 'PTK', en: 'PTK' },
    aliases: { en: ['HTA'] },
    field: 'health-care',
    meaning: {
      id: 'Kajian sistematis tentang manfaat, keamanan, biaya, dan dampak suatu obat, alat, atau tindakan kesehatan.',
      en: 'A systematic study of the benefit, safety, cost and effects of a drug, device or procedure.',
    },
    use: {
      id: 'Tampak dalam indikator tentang perubahan paket manfaat.',
      en: 'Found in an indicator on changes to the benefit package.',
    },
  },
  prolanis: {
    term: { id: 'Program Pengelolaan Penyakit Kronis', en: 'Chronic Disease Management Programme' },
    abbreviation: { id: 'Prolanis', en: 'Prolanis' },
    field: 'health-care',
    meaning: {
      id: 'Program JKN di FKTP yang memantau dan mendampingi peserta dengan penyakit kronis tertentu agar kondisinya terkendali.',
      en: 'A JKN programme in primary care that monitors and supports members with certain chronic diseases so that their condition stays under control.',
    },
    use: {
      id: 'Rasio peserta Prolanis yang kondisinya terkendali disebut sebagai contoh indikator KBK.',
      en: 'The ratio of Prolanis members whose condition is under control is named as an example of a KBK indicator.',
    },
  },
  'health-centre': {
    term: { id: 'pusat kesehatan masyarakat', en: 'community health centre' },
    abbreviation: { id: 'puskesmas', en: 'puskesmas' },
    field: 'health-care',
    meaning: {
      id: 'Fasilitas kesehatan tingkat pertama milik pemerintah yang juga menjalankan upaya kesehatan masyarakat di wilayahnya.',
      en: 'A government primary care facility that also carries out public health work in its area.',
    },
    use: {
      id: 'Contoh FKTP dalam daftar singkatan model Lembaga XY.',
      en: 'An example of an FKTP in the list of abbreviations of the Lembaga XY model.',
    },
  },
  icer: {
    term: { id: 'rasio efektivitas biaya inkremental', en: 'incremental cost-effectiveness ratio' },
    abbreviation: { id: 'ICER', en: 'ICER' },
    field: 'health-care',
    meaning: {
      id: 'Selisih biaya dua pilihan pengobatan dibagi selisih hasil kesehatannya.',
      en: 'The difference in cost between two treatments divided by the difference in their health outcomes.',
    },
    use: {
      id: 'Tampak dalam indikator tentang ekonomi kesehatan.',
      en: 'Found in an indicator on health economics.',
    },
  },
  sep: {
    term: { id: 'surat eligibilitas peserta', en: 'member eligibility letter' },
    abbreviation: { id: 'SEP', en: 'SEP' },
    field: 'health-care',
    meaning: {
      id: 'Surat bernomor yang menyatakan bahwa seorang pasien berhak atas suatu pelayanan rumah sakit yang dijamin JKN.',
      en: 'A numbered letter stating that a patient is entitled to a hospital service covered by JKN.',
    },
    use: {
      id: 'Tampak dalam indikator tentang memeriksa klaim rawat inap.',
      en: 'Found in an indicator on checking inpatient claims.',
    },
  },
  tkmkb: {
    term: { id: 'Tim Kendali Mutu dan Kendali Biaya', en: 'quality and cost control team' },
    abbreviation: { id: 'TKMKB', en: 'TKMKB' },
    field: 'health-care',
    meaning: {
      id: 'Tim dari unsur profesi dan pakar klinis yang menelaah mutu dan biaya pelayanan bagi peserta JKN.',
      en: 'A team of health professionals and clinical experts that reviews the quality and the cost of care for JKN members.',
    },
    use: {
      id: 'Tampak dalam teks tentang pengendalian utilisasi dan telaah kasus.',
      en: 'Found in texts on utilisation control and case review.',
    },
  },
}
