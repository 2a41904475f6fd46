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
  ...['id karyawan', 'user id', 'userid', 'peserta id', 'id peserta', 'participant id'],
])
