/** What columns of people's ids are called, folded as headers are. */
export const personColumns: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'person',
    'person id',
    'personid',
    'people id',
    'employee',
    'employee id',
    'employeeid',
    'staff id',
    'staffid',
  ],
  ...['nip', 'nik', 'nrp', 'nipp', 'npk', 'pegawai', 'pegawai id', 'id pegawai', 'karyawan', 'karyawan id'],
  ...[
    'staff no',
    'employee no',
    'nomor pegawai',
    'no pegawai',
    'nomor induk pegawai',
    'username',
    'user name',
  ],
  ...['email', 'e mail', 'surel', 'alamat email', 'email address'],
  ...['id karyawan', 'user id', 'userid', 'peserta id', 'id peserta', 'participant id'],
])

/** What columns of people's names are called; a competency's may be called so too. */
export const nameColumns: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['name', 'full name', 'fullname', 'employee name', 'person name', 'staff name'],
  ...['nama', 'nama lengkap', 'nama pegawai', 'nama karyawan', 'nama peserta'],
])
