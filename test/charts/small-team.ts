/** Two people in a job and one without. */
export const people = [
  { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 3, CT: 2, NEGO: 4 } },
  { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 1 } },
  { id: 'p3', holdings: { AT: 2 } },
] as const
