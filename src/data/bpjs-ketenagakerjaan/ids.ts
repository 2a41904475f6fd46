// Ids of the BPJS Ketenagakerjaan model, as literal unions: a wrong one does not compile.
// The source prints names only; codes and ids are ours.

/** Codes of the 5 core competencies. */
export type BpjsCoreCode = 'AOR' | 'CLI' | 'CSE' | 'PROF' | 'SYN'

/** Codes of the 3 leadership competencies. */
export type BpjsLeadershipCode = 'PLO' | 'PSDM' | 'STL'

/** Codes of the 9 generic technical competencies. */
export type BpjsTechnicalCode = 'PKN' | 'TLIT' | 'DADM' | 'PRES' | 'MCV' | 'MKT' | 'RBN' | 'CHM' | 'NEG'

/** Codes of the 3 competencies that the English abstract says are not yet possessed. */
export type BpjsProposedCode = 'LIS' | 'SCO' | 'DIG'

/** Codes of the 17 competencies the account representatives hold, and of the 3 that are proposed. */
export type BpjsCode = BpjsCoreCode | BpjsLeadershipCode | BpjsTechnicalCode | BpjsProposedCode

/** Groups of competencies. */
export type BpjsCluster = 'inti' | 'kepemimpinan' | 'teknis-generik' | 'usulan'

/** The branch office and its four divisions. */
export type BpjsUnit = 'kantor-cabang' | 'kepesertaan' | 'pelayanan' | 'keuangan' | 'umum-sdm'

/** Jobs of the branch office as it is. */
export type BpjsPresentJob =
  | 'kepala-kantor-cabang'
  | 'kepala-bidang-kepesertaan'
  | 'account-representative'
  | 'account-representative-khusus'
  | 'petugas-administrasi-peserta'
  | 'petugas-administrasi-peserta-khusus'
  | 'kepala-bidang-pelayanan'
  | 'customer-service-officer'
  | 'penata-madya-pelayanan'
  | 'manajer-kasus-kk-pak'
  | 'kepala-bidang-keuangan'
  | 'penata-madya-keuangan'
  | 'penata-madya-ti'
  | 'kepala-bidang-umum-sdm'
  | 'penata-madya-umum'
  | 'penata-madya-sdm'
  | 'penata-madya-kearsipan'
  | 'sekretaris'
  | 'petugas-pemeriksa-cabang'

/** Jobs of the model: those of the branch office, and the Account Representative Khusus as expected later. */
export type BpjsJob = BpjsPresentJob | 'account-representative-khusus-mendatang'

/** Documents the model is read from. */
export type BpjsSource = 'surabaya-rungkut' | 'tanjung-perak' | 'kota-bekasi' | 'medan-utara'

/** Branch offices the documents describe. */
export type BpjsBranch = 'Medan Utara' | 'Tanjung Perak (Surabaya)'

/** Benefit programmes. */
export type BpjsProgrammeCode = 'JKK' | 'JKM' | 'JHT' | 'JP' | 'JKP'

/** Segments of participants and employers. */
export type BpjsSegmentId = 'pu-besar-menengah' | 'pu-kecil-mikro' | 'bpu' | 'keagenan' | 'pmi' | 'jakon'

/** Services at the counter. */
export type BpjsServiceId = 'informasi-kepesertaan' | 'klaim'

/** Ways in which claims are handed in. */
export type BpjsClaimFlowId = 'klaim-daring' | 'klaim-manual'

/** People who take part in the service work without holding a job of the branch's structure. */
export type BpjsRoleId = 'peserta' | 'petugas-keamanan' | 'ranger'

/** Whoever acts in a step of the service work. */
export type BpjsActor = BpjsPresentJob | BpjsRoleId

/** Obstacles met in the service work. */
export type BpjsObstacleId =
  | 'dokumen-tidak-lengkap'
  | 'antrean-melebihi-kapasitas'
  | 'belum-paham-kanal-daring'
  | 'tidak-punya-gawai'
  | 'memilih-tatap-muka'
  | 'unggah-gagal'
  | 'data-tidak-valid'
  | 'kartu-tidak-aktif'
  | 'sulit-dihubungi'
  | 'jaringan-tidak-stabil'
  | 'kepala-pengganti'

/** Factors that drive the service. */
export type BpjsDrivingFactorId = 'komunikasi' | 'sumber-daya' | 'sikap-pelaksana' | 'struktur-birokrasi'

/** Behaviours expected of those who serve. */
export type BpjsBehaviourId =
  | 'berpenampilan-rapi'
  | 'berkomunikasi-efektif'
  | 'melampaui-harapan'
  | 'membimbing-dokumen'
  | 'mengelola-antrean'
  | 'turun-membantu'
  | 'memastikan-identitas'
  | 'menjelaskan-dengan-jelas'
  | 'komitmen-dan-jujur'
  | 'belajar-hal-baru'
  | 'mengikuti-sop'

/** Advice the sources give. */
export type BpjsAdviceId = 'info-dokumen-saat-daftar' | 'alihkan-ke-daring' | 'informasi-bpu'

/** Scopes of the work of the membership division. */
export type BpjsMembershipWorkId =
  | 'sosialisasi-dan-percepatan-kepesertaan'
  | 'administrasi-peserta'
  | 'pembinaan-peserta'

/** Parts of an internship after the training modules. */
export type BpjsInternshipPartId = 'proyek' | 'pengalaman-kerja'

/** Circumstances of the service work in the pandemic. */
export type BpjsServiceConditionId =
  | 'petugas-sdm-perusahaan'
  | 'separuh-pegawai-di-rumah'
  | 'perangkat-tambahan'
  | 'pemantauan-dari-luar'

/** What a standard operating procedure is for. */
export type BpjsProcedureUseId =
  | 'hak-pelanggan'
  | 'sedikit-kesalahan'
  | 'pelayanan-konsisten'
  | 'rujukan-dan-perbaikan'
  | 'ukuran-hasil-dan-kinerja'

/** Colours of the logo. */
export type BpjsLogoColour = 'hijau' | 'putih' | 'kuning' | 'biru'

/** What a source leaves out. */
export type BpjsOmissionSubject =
  | 'authorities'
  | 'headcount'
  | 'superior'
  | 'unit'
  | 'description'
  | 'duties-of-penata-muda-keuangan'
  | 'penata-madya-ti'
  | 'people-per-unit'
  | 'verification-and-approval'
  | 'organisation-chart-tanjung-perak'
  | 'organisation-chart-medan-utara'
  | 'kota-bekasi-chapters-2-to-4'
  | 'kota-bekasi-flowchart'
  | 'kota-bekasi-sop'
  | 'jkp-claim'
