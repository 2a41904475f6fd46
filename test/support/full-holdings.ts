/** Levels that meet each printed requirement of `staf-administrasi`. */
export const full = {
  INT: 1,
  CFV: 2,
  FCI: 1,
  LRS: 1,
  SO: 1,
  IMI: 1,
  SFE: 2,
  CL: 1,
  BT: 1,
  LA: 1,
  AT: 2,
  CT: 1,
  CFO: 1,
}

const { INT: _, ...others } = full

/** The same, with one competency not assessed. */
export const open: Omit<typeof full, 'INT'> = others

/** Levels that meet each printed requirement of every job of staff. */
export const staff: typeof full = { ...full, INT: 2, BT: 2, LA: 2, CT: 2 }
