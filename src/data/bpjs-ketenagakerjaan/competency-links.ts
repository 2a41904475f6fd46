// Which competencies a step of the service work or a training module calls for: ours (authored). Kept as
// types, so that a reason missing in either language does not compile.

/** The competencies each step of the claim flows calls for, by step. */
export interface BpjsStepCompetencies {
  /** Online: registering and uploading. */
  readonly 'daftar-dan-unggah': 'CSE' | 'TLIT'
  /** Online: checking completeness. */
  readonly 'periksa-kelengkapan': 'DADM' | 'PKN'
  /** Online: the interview by video call. */
  readonly 'wawancara-video': 'CSE' | 'TLIT' | 'PROF'
  /** Online: passing on to the verifier. */
  readonly 'teruskan-ke-verifikator': 'SYN' | 'DADM'
  /** Online: verification. */
  readonly verifikasi: 'DADM' | 'PKN' | 'PSDM'
  /** Online: approval by finance. */
  readonly 'persetujuan-keuangan': 'PROF' | 'PSDM'
  /** Online: payment. */
  readonly pembayaran: 'PLO' | 'DADM'
  /** At the office: coming in; the participant's own step. */
  readonly 'datang-ke-kantor': never
  /** At the office: being directed to the counter. */
  readonly 'diarahkan-ke-cso': 'CSE'
  /** At the office: handing in and checking documents. */
  readonly 'serahkan-dan-periksa': 'DADM' | 'PKN' | 'CSE'
  /** At the office: asking for the account number. */
  readonly 'minta-nomor-rekening': 'DADM'
  /** At the office: payment. */
  readonly 'pembayaran-manual': 'PLO'
}

/** A step of the claim flows. */
export type BpjsStep = keyof BpjsStepCompetencies

/** The competencies each training module serves, by module. */
export interface BpjsModuleCompetencies {
  /** Employment social security programmes. */
  readonly 'program-jaminan-sosial': 'PKN' | 'PRES'
  /** Claim procedures. */
  readonly 'tata-cara-klaim': 'PKN' | 'CHM'
  /** Membership and service channels. */
  readonly 'kanal-kepesertaan-dan-pelayanan': 'TLIT' | 'CSE'
  /** Supervision and inspection standards. */
  readonly 'pengawasan-dan-pemeriksaan': 'MCV' | 'PROF'
  /** Powerful presentation. */
  readonly 'powerful-presentation': 'PRES' | 'MKT'
  /** Cross-generation communication. */
  readonly 'komunikasi-lintas-generasi': 'CSE' | 'RBN' | 'SYN'
  /** Basic leadership. */
  readonly 'basic-leadership': 'STL' | 'PLO'
  /** Reading and summarising a book. */
  readonly 'membaca-dan-merangkum-buku': 'CLI'
}

/** A training module. */
export type BpjsModule = keyof BpjsModuleCompetencies
