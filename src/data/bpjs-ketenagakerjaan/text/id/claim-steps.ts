// Sentences of the claim flows in Indonesian. Descriptions restate the Medan Utara study, section 4.4; reasons are ours.

import { deepFreeze } from '../../../deep-freeze'
import type { BpjsClaimStepTexts } from '../types'

/** Texts of the steps of the claim flows in Indonesian. Deeply frozen. */
export const bpjsClaimStepsId: BpjsClaimStepTexts = /* @__PURE__ */ deepFreeze<BpjsClaimStepTexts>({
  'daftar-dan-unggah': {
    description:
      'Peserta mendaftar antrean daring di Lapak Asik dengan surel, nomor ponsel, dan nomor kartu peserta, lalu mengunggah berkasnya.',
    reasons: {
      CSE: 'Peserta yang bingung perlu dibimbing sampai pendaftarannya berhasil, bukan sekadar disuruh mencoba.',
      TLIT: 'Petugas yang membimbing harus hafal layar dan galat yang lazim pada kanal daring.',
    },
  },
  'periksa-kelengkapan': {
    description: 'CSO membuka berkas yang masuk dan memeriksa kelengkapannya.',
    reasons: {
      DADM: 'Kekurangan satu dokumen di sini membuat berkas terhenti di langkah berikutnya.',
      PKN: 'Syaratnya bergantung pada program dan alasan klaim, jadi CSO harus menguasai ketentuannya.',
    },
  },
  'wawancara-video': {
    description:
      'CSO mewawancarai peserta lewat panggilan video WhatsApp dan memastikan yang berbicara memang pengaju klaim, supaya dana tidak salah bayar.',
    reasons: {
      CSE: 'Peserta sering baru pertama kali diwawancarai lewat video; cara bertanya menentukan ia paham atau tidak.',
      TLIT: 'Panggilan, gambar, dan suara harus dikendalikan sambil berkas tetap terbuka di layar.',
      PROF: 'Pemeriksaan identitas tidak boleh dilewati walau antrean panjang atau sambungan buruk.',
    },
  },
  'teruskan-ke-verifikator': {
    description: 'CSO mengirimkan berkas yang sudah diwawancarai kepada verifikator.',
    reasons: {
      SYN: 'Serah terima yang rapi membuat bidang lain tidak mengulang pertanyaan kepada peserta.',
      DADM: 'Hasil wawancara harus tercatat lengkap pada berkas yang diteruskan.',
    },
  },
  verifikasi: {
    description: 'Verifikator meneliti ulang berkas sampai jelas bahwa isinya lengkap dan cocok.',
    reasons: {
      DADM: 'Data pada dokumen dicocokkan dengan catatan kepesertaan, termasuk selisih kecil.',
      PKN: 'Verifikator menilai hak dan besar klaim menurut aturan programnya.',
      PSDM: 'Berkas yang janggal harus diputuskan: dilengkapi, dikoreksi, atau ditolak.',
    },
  },
  'persetujuan-keuangan': {
    description: 'Bidang Keuangan memeriksa berkas sekali lagi dan, bila cocok, memberi persetujuan.',
    reasons: {
      PROF: 'Persetujuan adalah titik kendali terakhir dan harus berada dalam batas wewenang.',
      PSDM: 'Temuan di tahap ini menuntut keputusan cepat: dibayar atau dikembalikan.',
    },
  },
  pembayaran: {
    description:
      'Dana ditransfer ke rekening peserta, paling lambat tujuh hari setelah data lengkap dan terverifikasi.',
    reasons: {
      PLO: 'Urutan pembayaran perlu dijadwalkan agar tidak ada berkas yang lewat tujuh hari.',
      DADM: 'Satu angka yang keliru pada nomor rekening berarti salah bayar.',
    },
  },
  'datang-ke-kantor': {
    description: 'Peserta datang ke kantor membawa seluruh dokumen persyaratannya.',
    reasons: {},
  },
  'diarahkan-ke-cso': {
    description: 'Peserta diarahkan kepada Customer Service.',
    reasons: { CSE: 'Arahan pertama yang jelas menentukan apakah peserta mengantre di tempat yang benar.' },
  },
  'serahkan-dan-periksa': {
    description: 'CSO menerima dokumen dan memeriksanya.',
    reasons: {
      DADM: 'Dokumen kertas harus diperiksa lengkap di loket supaya peserta tidak perlu kembali.',
      PKN: 'Syarat keempat program berbeda, dan CSO menjelaskannya saat itu juga.',
      CSE: 'Peserta lanjut usia perlu penjelasan yang sabar dan pelan.',
    },
  },
  'minta-nomor-rekening': {
    description: 'CSO meminta nomor rekening peserta untuk pengiriman dana.',
    reasons: { DADM: 'Nomor rekening dicatat dan dibacakan ulang untuk menghindari salah transfer.' },
  },
  'pembayaran-manual': {
    description:
      'Dana dikirim ke rekening peserta paling lama tujuh hari setelah kelengkapan berkasnya diperiksa.',
    reasons: { PLO: 'Berkas manual masuk dalam jadwal pembayaran yang sama agar tidak tertinggal.' },
  },
})
