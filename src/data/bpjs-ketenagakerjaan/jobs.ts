// Jobs of a branch office. Source: the Medan Utara study, sections 4.1 and 4.3.1 and table 4.1; for the Membership
// Division also the Tanjung Perak report, section II.1. The organisation charts are missing: reporting lines are
// read from sentences, as the claims say.

import type { BilingualJob } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'
import {
  arkCompleteClaim,
  arkFutureCompleteClaim,
  arkFutureName,
  arkFutureRequirements,
  arkName,
  arkRequirements,
} from './account-representative-khusus'
import { authored, reconstructed, restated, stated, translated } from './claims'
import type { BpjsCode, BpjsJob } from './ids'

type Profile<J extends BpjsJob> = BilingualJob<'bpjs-ketenagakerjaan', BpjsCode, J>

const administration = 'section 4.1, paragraph on administration'

const throughout = 'section 4.1, paragraph on administration, section 4.3.1 and table 4.1'

const led: Claim['note'] = {
  id: 'Sumber menempatkan jabatan ini di bawah pimpinan kepala bidang.',
  en: 'The source places this job under the leadership of the division head.',
}

const assisted: Claim['note'] = {
  id: 'Dibaca dari kalimat bahwa kepala unit dibantu oleh jabatan ini; garis lapor sendiri tidak dicetak.',
  en: 'Read out of the sentence that the head is assisted by this job; the reporting line itself is not printed.',
}

const samePlace: Claim['note'] = {
  id: 'Disamakan dengan jabatan yang sekarang; abstrak tidak menyebutnya.',
  en: 'Taken over from the job as it is; the abstract does not mention it.',
}

/** A job of which the sources print duties at most, and no competencies: nobody knows what it requires. */
function withoutProfile<J extends BpjsJob>(
  id: J,
  facts: Pick<Profile<J>, 'name' | 'unit' | 'superior' | 'olderNames'> & {
    readonly claims: readonly Claim[]
  },
): Profile<J> {
  const noProfile = reconstructed('medan-utara', 'section 4.3.1', {
    of: 'complete',
    note: {
      id: 'Tidak satu sumber pun menyebut kompetensi yang dipersyaratkan jabatan ini: tidak diketahui, bukan tidak ada.',
      en: 'No source says which competencies this job requires: they are unknown, not none.',
    },
  })
  return {
    model: 'bpjs-ketenagakerjaan',
    id,
    ...facts,
    requirements: [],
    complete: false,
    claims: [...facts.claims, noProfile],
  }
}

/** The 19 jobs of a branch office, and the Account Representative Khusus as it is expected to become. */
export const jobs: { readonly [J in BpjsJob]: Profile<J> } = /* @__PURE__ */ (() => ({
  'kepala-kantor-cabang': withoutProfile('kepala-kantor-cabang', {
    name: { id: 'Kepala Kantor Cabang', en: 'Head of Branch Office' },
    unit: 'kantor-cabang',
    claims: [
      stated('medan-utara', administration, { of: 'name.id' }),
      translated('name.en', 'medan-utara', administration),
      stated('medan-utara', administration, { of: 'unit' }),
    ],
  }),
  'kepala-bidang-kepesertaan': withoutProfile('kepala-bidang-kepesertaan', {
    name: { id: 'Kepala Bidang Kepesertaan', en: 'Head of Membership' },
    unit: 'kepesertaan',
    superior: 'kepala-kantor-cabang',
    claims: [
      stated('medan-utara', administration, { of: 'name.id', confidence: 'corroborated' }),
      stated('tanjung-perak', 'section II.1, item 1', { of: 'name.id', confidence: 'corroborated' }),
      translated('name.en', 'medan-utara', administration),
      translated('name.en', 'tanjung-perak', 'section II.1, item 1'),
      stated('medan-utara', administration, { of: 'unit' }),
      reconstructed('medan-utara', administration, { of: 'superior', note: assisted }),
    ],
  }),
  'account-representative': withoutProfile('account-representative', {
    name: { id: 'Account Representative', en: 'Account Representative' },
    unit: 'kepesertaan',
    superior: 'kepala-bidang-kepesertaan',
    claims: [
      stated('tanjung-perak', 'section II.1, item 2', { of: 'name.id', confidence: 'corroborated' }),
      stated('medan-utara', 'section 4.1 and table 4.1', { of: 'name.id', confidence: 'corroborated' }),
      stated('tanjung-perak', 'section II.1, item 2', { of: 'name.en' }),
      stated('tanjung-perak', 'section II.1, item 1', { of: 'name', printed: 'AR' }),
      stated('medan-utara', administration, { of: 'unit' }),
      restated('medan-utara', 'section 4.3.1, item 2', {
        of: 'superior',
        confidence: 'corroborated',
        note: led,
      }),
      restated('tanjung-perak', 'section II.1, item 1', { of: 'superior', confidence: 'corroborated' }),
    ],
  }),
  'account-representative-khusus': {
    model: 'bpjs-ketenagakerjaan',
    id: 'account-representative-khusus',
    name: arkName,
    unit: 'kepesertaan',
    superior: 'kepala-bidang-kepesertaan',
    requirements: arkRequirements,
    complete: true,
    claims: [
      stated('tanjung-perak', 'section II.1, item 4', { of: 'name.id', confidence: 'corroborated' }),
      stated('medan-utara', 'section 4.1 and table 4.1', { of: 'name.id', confidence: 'corroborated' }),
      stated('surabaya-rungkut', 'both abstracts', { of: 'name.id', confidence: 'corroborated' }),
      stated('surabaya-rungkut', 'English abstract', { of: 'name.en' }),
      stated('tanjung-perak', 'section II.1, item 1', { of: 'name', printed: 'ARK' }),
      stated('medan-utara', administration, { of: 'unit' }),
      restated('medan-utara', 'section 4.3.1, item 2', {
        of: 'superior',
        confidence: 'corroborated',
        note: led,
      }),
      restated('tanjung-perak', 'section II.1, item 1', { of: 'superior', confidence: 'corroborated' }),
      arkCompleteClaim,
    ],
  },
  'petugas-administrasi-peserta': withoutProfile('petugas-administrasi-peserta', {
    name: { id: 'Petugas Administrasi Peserta', en: 'Participant Administration Officer' },
    unit: 'kepesertaan',
    superior: 'kepala-bidang-kepesertaan',
    olderNames: ['Penata Madya Kepesertaan'],
    claims: [
      stated('tanjung-perak', 'section II.1, item 3', { of: 'name.id', confidence: 'corroborated' }),
      stated('medan-utara', 'section 4.1 and table 4.1', { of: 'name.id', confidence: 'corroborated' }),
      translated('name.en', 'tanjung-perak', 'section II.1, item 3'),
      translated('name.en', 'medan-utara', 'section 4.1 and table 4.1'),
      stated('tanjung-perak', 'section II.1, item 1', { of: 'name', printed: 'PAP' }),
      stated('medan-utara', administration, { of: 'unit' }),
      restated('tanjung-perak', 'section II.1, item 1', {
        of: 'superior',
        confidence: 'corroborated',
        note: {
          id: 'Laporan magang Tanjung Perak: kepala bidang memantau dan membina kinerja jabatan ini.',
          en: 'The Tanjung Perak internship report: the division head monitors and coaches the performance of this job.',
        },
      }),
      restated('medan-utara', 'section 4.1', { of: 'superior', confidence: 'corroborated' }),
      reconstructed('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan', {
        of: 'olderNames',
        confidence: 'unverified',
        note: {
          id: 'Bagian 4.1 dan tabel 4.1 menyebut Petugas Administrasi Peserta, sedangkan uraian tugasnya dicetak di bawah nama ini; persamaannya bacaan kami.',
          en: 'Section 4.1 and table 4.1 name the Petugas Administrasi Peserta, while the duties are printed under this title; that the two are one job is our reading.',
        },
      }),
    ],
  }),
  'petugas-administrasi-peserta-khusus': withoutProfile('petugas-administrasi-peserta-khusus', {
    name: { id: 'Petugas Administrasi Peserta Khusus', en: 'Special Participant Administration Officer' },
    unit: 'kepesertaan',
    superior: 'kepala-bidang-kepesertaan',
    olderNames: ['Penata Madya Kepesertaan Khusus'],
    claims: [
      stated('tanjung-perak', 'section II.1, item 5', { of: 'name.id', confidence: 'corroborated' }),
      stated('medan-utara', 'section 4.1 and table 4.1', { of: 'name.id', confidence: 'corroborated' }),
      translated('name.en', 'tanjung-perak', 'section II.1, item 5'),
      translated('name.en', 'medan-utara', 'section 4.1 and table 4.1'),
      stated('tanjung-perak', 'section II.1, item 1', { of: 'name', printed: 'PAPK' }),
      stated('medan-utara', administration, { of: 'unit' }),
      restated('tanjung-perak', 'section II.1, item 1', {
        of: 'superior',
        confidence: 'corroborated',
        note: {
          id: 'Laporan magang Tanjung Perak: kepala bidang memantau dan membina kinerja jabatan ini.',
          en: 'The Tanjung Perak internship report: the division head monitors and coaches the performance of this job.',
        },
      }),
      restated('medan-utara', 'section 4.1', { of: 'superior', confidence: 'corroborated' }),
      reconstructed('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan Khusus', {
        of: 'olderNames',
        confidence: 'unverified',
        note: {
          id: 'Bagian 4.1 dan tabel 4.1 menyebut Petugas Administrasi Peserta Khusus, sedangkan uraian tugasnya dicetak di bawah nama ini; persamaannya bacaan kami.',
          en: 'Section 4.1 and table 4.1 name the Petugas Administrasi Peserta Khusus, while the duties are printed under this title; that the two are one job is our reading.',
        },
      }),
    ],
  }),
  'kepala-bidang-pelayanan': withoutProfile('kepala-bidang-pelayanan', {
    name: { id: 'Kepala Bidang Pelayanan', en: 'Head of Service' },
    unit: 'pelayanan',
    superior: 'kepala-kantor-cabang',
    claims: [
      stated('medan-utara', administration, { of: 'name.id' }),
      translated('name.en', 'medan-utara', administration),
      stated('medan-utara', administration, { of: 'unit' }),
      reconstructed('medan-utara', administration, { of: 'superior', note: assisted }),
    ],
  }),
  'customer-service-officer': withoutProfile('customer-service-officer', {
    name: { id: 'Customer Service Officer', en: 'Customer Service Officer' },
    unit: 'pelayanan',
    superior: 'kepala-bidang-pelayanan',
    claims: [
      stated('medan-utara', throughout, { of: 'name.id', confidence: 'corroborated' }),
      stated('kota-bekasi', 'title page', { of: 'name.id', confidence: 'corroborated' }),
      stated('medan-utara', administration, { of: 'name.en' }),
      stated('medan-utara', 'section 4.3.1 and table 4.1', { of: 'name', printed: 'Customer Service' }),
      stated('medan-utara', 'section 4.4', { of: 'name', printed: 'CSO' }),
      stated('medan-utara', administration, { of: 'unit' }),
      restated('medan-utara', 'section 4.3.1, item 3', { of: 'superior', note: led }),
    ],
  }),
  'penata-madya-pelayanan': withoutProfile('penata-madya-pelayanan', {
    name: { id: 'Penata Madya Pelayanan', en: 'Service Officer (Madya)' },
    unit: 'pelayanan',
    superior: 'kepala-bidang-pelayanan',
    claims: [
      stated('medan-utara', throughout, { of: 'name.id' }),
      translated('name.en', 'medan-utara', throughout),
      stated('medan-utara', administration, { of: 'unit' }),
      restated('medan-utara', 'section 4.3.1, item 3', { of: 'superior', note: led }),
    ],
  }),
  'manajer-kasus-kk-pak': withoutProfile('manajer-kasus-kk-pak', {
    name: { id: 'Manajer Kasus KK-PAK', en: 'Case Manager, Work Accidents and Occupational Diseases' },
    unit: 'pelayanan',
    superior: 'kepala-bidang-pelayanan',
    claims: [
      stated('medan-utara', throughout, { of: 'name.id' }),
      translated('name.en', 'medan-utara', throughout),
      stated('medan-utara', 'table 4.1', { of: 'name', printed: 'Manager Kasus' }),
      stated('medan-utara', administration, { of: 'unit' }),
      restated('medan-utara', 'section 4.3.1, item 3', { of: 'superior', note: led }),
    ],
  }),
  'kepala-bidang-keuangan': withoutProfile('kepala-bidang-keuangan', {
    name: { id: 'Kepala Bidang Keuangan', en: 'Head of Finance' },
    unit: 'keuangan',
    superior: 'kepala-kantor-cabang',
    claims: [
      stated('medan-utara', administration, { of: 'name.id' }),
      translated('name.en', 'medan-utara', administration),
      stated('medan-utara', administration, { of: 'unit' }),
      reconstructed('medan-utara', administration, { of: 'superior', note: assisted }),
    ],
  }),
  'penata-madya-keuangan': withoutProfile('penata-madya-keuangan', {
    name: { id: 'Penata Madya Keuangan', en: 'Finance Officer (Madya)' },
    unit: 'keuangan',
    superior: 'kepala-bidang-keuangan',
    claims: [
      stated('medan-utara', throughout, { of: 'name.id' }),
      translated('name.en', 'medan-utara', throughout),
      stated('medan-utara', administration, { of: 'unit' }),
      restated('medan-utara', 'section 4.3.1, item 4', { of: 'superior', note: led }),
    ],
  }),
  'penata-madya-ti': withoutProfile('penata-madya-ti', {
    name: { id: 'Penata Madya TI / Penata Muda Keuangan', en: 'IT Officer (Madya) / Finance Officer (Muda)' },
    unit: 'keuangan',
    superior: 'kepala-bidang-keuangan',
    claims: [
      stated('medan-utara', 'section 4.3.1, Penata Madya TI / Penata Muda Keuangan; section 4.1', {
        of: 'name.id',
        note: {
          id: 'Bagian 4.1 hanya menyebut Penata Muda Keuangan; judul di 4.3.1 menyandingkan keduanya, tetapi tugas dan wewenang yang tercetak adalah milik Penata Madya TI.',
          en: 'Section 4.1 names only the Penata Muda Keuangan; the heading in 4.3.1 sets both side by side, but the duties and authorities printed are those of the Penata Madya TI.',
        },
      }),
      translated(
        'name.en',
        'medan-utara',
        'section 4.3.1, Penata Madya TI / Penata Muda Keuangan; section 4.1',
      ),
      stated('medan-utara', administration, { of: 'name', printed: 'Penata Muda Keuangan' }),
      stated('medan-utara', 'section 4.3.1, Penata Madya TI / Penata Muda Keuangan', {
        of: 'name',
        printed: 'Penata Madya TI (Teknologi Informasi)',
      }),
      reconstructed('medan-utara', 'section 4.1, paragraph on administration; section 4.3.1', {
        of: 'unit',
        note: {
          id: 'Bagian 4.1 menempatkan Penata Muda Keuangan di Bidang Keuangan; untuk Penata Madya TI sendiri bidangnya tidak tercetak.',
          en: 'Section 4.1 puts the Penata Muda Keuangan in the Finance Division; for the Penata Madya TI as such no division is printed.',
        },
      }),
      restated('medan-utara', 'section 4.3.1, item 4', { of: 'superior', note: led }),
    ],
  }),
  'kepala-bidang-umum-sdm': withoutProfile('kepala-bidang-umum-sdm', {
    name: { id: 'Kepala Bidang Umum & SDM', en: 'Head of General Affairs and Human Resources' },
    unit: 'umum-sdm',
    superior: 'kepala-kantor-cabang',
    claims: [
      stated('medan-utara', administration, { of: 'name.id' }),
      translated('name.en', 'medan-utara', administration),
      stated('medan-utara', 'section 4.3.1, item 5', { of: 'name', printed: 'Kepala Bidang SDM dan Umum' }),
      stated('medan-utara', administration, { of: 'unit' }),
      reconstructed('medan-utara', administration, { of: 'superior', note: assisted }),
    ],
  }),
  'penata-madya-umum': withoutProfile('penata-madya-umum', {
    name: { id: 'Penata Madya Umum', en: 'General Affairs Officer (Madya)' },
    unit: 'umum-sdm',
    superior: 'kepala-bidang-umum-sdm',
    claims: [
      stated('medan-utara', throughout, { of: 'name.id' }),
      translated('name.en', 'medan-utara', throughout),
      stated('medan-utara', administration, { of: 'unit' }),
      reconstructed('medan-utara', administration, { of: 'superior', note: assisted }),
    ],
  }),
  'penata-madya-sdm': withoutProfile('penata-madya-sdm', {
    name: { id: 'Penata Madya SDM', en: 'Human Resources Officer (Madya)' },
    unit: 'umum-sdm',
    superior: 'kepala-bidang-umum-sdm',
    claims: [
      stated('medan-utara', throughout, { of: 'name.id' }),
      translated('name.en', 'medan-utara', throughout),
      stated('medan-utara', administration, { of: 'unit' }),
      reconstructed('medan-utara', administration, { of: 'superior', note: assisted }),
    ],
  }),
  'penata-madya-kearsipan': withoutProfile('penata-madya-kearsipan', {
    name: { id: 'Penata Madya Kearsipan', en: 'Records Officer (Madya)' },
    unit: 'umum-sdm',
    superior: 'kepala-bidang-umum-sdm',
    claims: [
      stated('medan-utara', throughout, { of: 'name.id' }),
      translated('name.en', 'medan-utara', throughout),
      stated('medan-utara', administration, { of: 'unit' }),
      reconstructed('medan-utara', administration, { of: 'superior', note: assisted }),
    ],
  }),
  sekretaris: withoutProfile('sekretaris', {
    name: { id: 'Sekretaris', en: 'Secretary' },
    unit: 'umum-sdm',
    superior: 'kepala-bidang-umum-sdm',
    claims: [
      stated('medan-utara', 'section 4.1, paragraph on administration, section 4.3.1, item 6 and table 4.1', {
        of: 'name.id',
      }),
      translated(
        'name.en',
        'medan-utara',
        'section 4.1, paragraph on administration, section 4.3.1, item 6 and table 4.1',
      ),
      stated('medan-utara', administration, { of: 'unit' }),
      reconstructed('medan-utara', administration, {
        of: 'superior',
        confidence: 'unverified',
        note: {
          id: 'Bagian 4.1 menaruh sekretaris di bawah Kepala Bidang Umum & SDM; 4.3.1 memberinya nomor sendiri (6) dan tugasnya mendukung kepala kantor cabang, jadi atasannya bisa juga kepala kantor cabang.',
          en: 'Section 4.1 counts the secretary under the Head of General Affairs and HR; 4.3.1 gives the job a number of its own (6) and its duties support the head of branch, who may be the superior instead.',
        },
      }),
    ],
  }),
  'petugas-pemeriksa-cabang': withoutProfile('petugas-pemeriksa-cabang', {
    name: { id: 'Petugas Pemeriksa Cabang', en: 'Branch Inspection Officer' },
    claims: [
      stated('medan-utara', 'table 4.1', { of: 'name.id' }),
      translated('name.en', 'medan-utara', 'table 4.1'),
      reconstructed('medan-utara', 'table 4.1, row 13', {
        of: 'unit',
        note: {
          id: 'Jabatan ini hanya ada dalam tabel jumlah tenaga kerja, tanpa unit dan tanpa atasan. Bagian 4.1 menyebut keempat bidang sebagai bagian tugas pemeriksa, tetapi hubungannya dengan jabatan ini tidak dijelaskan.',
          en: 'This job stands only in the headcount table, with no unit and no superior. Section 4.1 calls the four divisions inspecting task parts (bagian tugas pemeriksa), but how that relates to this job is not explained.',
        },
      }),
    ],
  }),
  'account-representative-khusus-mendatang': {
    model: 'bpjs-ketenagakerjaan',
    id: 'account-representative-khusus-mendatang',
    name: arkFutureName,
    unit: 'kepesertaan',
    superior: 'kepala-bidang-kepesertaan',
    horizon: 'future',
    requirements: arkFutureRequirements,
    complete: false,
    claims: [
      authored('name'),
      restated('surabaya-rungkut', 'English abstract, last sentence', { of: 'horizon' }),
      authored('unit', samePlace),
      authored('superior', samePlace),
      arkFutureCompleteClaim,
    ],
  },
}))()
