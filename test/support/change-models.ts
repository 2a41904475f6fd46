import { defineModel } from 'kompetensi'

const names = ['Mengenal', 'Memahami', 'Menerapkan', 'Menganalisis', 'Mengembangkan']
const defined = (values: readonly number[]) =>
  values.map((value, i) => ({ value, name: names[i] ?? `Level ${value}` }))

/** A small model before it changes. */
export const before = defineModel({
  id: 'acme',
  version: '2025',
  name: 'Acme',
  scales: {
    five: { levels: [1, 2, 3, 4, 5], definitions: defined([1, 2, 3, 4, 5]) },
    plain: { levels: [1, 2, 3] },
  },
  competencies: {
    INT: { name: { id: 'Integritas', en: 'Integrity' }, scale: 'five', definition: 'Honest.' },
    IT: { name: { id: 'Komputer', en: 'Computing' }, scale: 'five' },
    SELL: { name: { id: 'Penjualan', en: 'Selling' }, scale: 'five' },
    SERVE: { name: { id: 'Pelayanan', en: 'Service' }, scale: 'five' },
    OLD: { name: { id: 'Negosiasi', en: 'Negotiation' }, scale: 'five' },
    FAX: { name: 'Fax', scale: 'five' },
    LEAD: { name: { id: 'Kepemimpinan', en: 'Leadership' }, scale: 'plain' },
    TYPE: { name: { id: 'Mengetik', en: 'Typing' }, scale: 'five' },
  },
  jobs: {
    clerk: { name: { id: 'Staf', en: 'Clerk' }, requires: { INT: 3, OLD: 2, FAX: 1 } },
    chief: { name: { id: 'Kepala', en: 'Chief' }, requires: { INT: { level: 4, weight: 2 }, LEAD: 2 } },
    porter: { name: { id: 'Pesuruh', en: 'Porter' }, requires: { INT: 1 } },
  },
})

/** The same after it changed: every kind of change that a code can meet. */
export const after = defineModel({
  id: 'acme',
  version: '2026',
  name: 'Acme',
  scales: {
    five: { levels: [1, 2, 3, 4, 5], definitions: defined([1, 2, 3, 4, 5]) },
    plain: { levels: [1, 2, 3, 4] },
  },
  competencies: {
    INT: { name: { id: 'Kejujuran', en: 'Honesty' }, scale: 'five', definition: 'Honest and open.' },
    IT: {
      name: { id: 'Komputer', en: 'Computing' },
      scale: 'five',
      retired: { successors: ['DATA', 'CODE'] },
    },
    DATA: { name: 'Data', scale: 'five' },
    CODE: { name: { id: 'Pemrograman', en: 'Programming' }, scale: 'five' },
    SELL: { name: { id: 'Penjualan', en: 'Selling' }, scale: 'five', retired: { successors: ['CUST'] } },
    SERVE: { name: { id: 'Pelayanan', en: 'Service' }, scale: 'five', retired: { successors: ['CUST'] } },
    CUST: { name: { id: 'Pelanggan', en: 'Customers' }, scale: 'five' },
    NEGO: { name: { id: 'Negosiasi', en: 'Negotiation' }, scale: 'five' },
    LEAD: { name: { id: 'Kepemimpinan', en: 'Leadership' }, scale: 'plain' },
    TYPE: {
      name: { id: 'Mengetik', en: 'Typing' },
      scale: 'five',
      retired: { successors: [], since: '2026-01-01', reason: { id: 'sudah umum', en: 'everybody can' } },
    },
    AI: { name: { id: 'Kecerdasan artifisial', en: 'Artificial intelligence' }, scale: 'five' },
  },
  jobs: {
    clerk: { name: { id: 'Staf', en: 'Clerk' }, requires: { INT: 4, NEGO: 2, AI: {} } },
    chief: {
      name: { id: 'Pimpinan', en: 'Head' },
      requires: { INT: { level: 4, weight: 3, essential: true }, LEAD: 2 },
    },
    driver: { name: { id: 'Pengemudi', en: 'Driver' }, requires: { INT: 1 } },
  },
})
