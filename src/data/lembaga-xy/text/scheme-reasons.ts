// Why each certification scheme certifies each of its competencies.
// Source: none, the paper prints the names of the schemes only. The reasons are ours; a test holds that they name
// the competencies of schemes.ts, in the same order.

import type { BilingualText } from '../../../model/localized-text'
import { deepFreeze } from '../../deep-freeze'
import type { LembagaXyCode, LembagaXyScheme } from '../ids'

/** Why a scheme certifies a competency, by the code of the competency. */
export type SchemeReasons = Readonly<Partial<Record<LembagaXyCode, BilingualText>>>

/** The reasons of the ten schemes, by scheme and competency. Deeply frozen. */
export const lembagaXySchemeReasons: Readonly<Record<LembagaXyScheme, SchemeReasons>> =
  /* @__PURE__ */ deepFreeze<Readonly<Record<LembagaXyScheme, SchemeReasons>>>({
    'petugas-pemeriksa-kepatuhan': {
      MCE: {
        id: 'Pemeriksa menegur badan usaha yang belum mendaftarkan pekerja atau melaporkan upah di bawah yang dibayarkan, lalu mengawal pengenaan sanksinya.',
        en: 'The inspector warns employers that leave workers unregistered or report wages below those they pay, and follows the sanction through.',
      },
      AS: {
        id: 'Temuan baru dapat dipertahankan bila daftar gaji, buku besar, dan data pekerja diuji petik serta dituangkan dalam kertas kerja pemeriksaan.',
        en: 'A finding stands only if payroll, ledger and worker lists were sampled and the test is laid down in working papers.',
      },
      REG: {
        id: 'Setiap teguran harus menyebut pasal yang dilanggar, sehingga pemeriksa perlu menguasai hierarki dan perubahan peraturan jaminan kesehatan.',
        en: 'Each warning has to name the article that was broken, so the inspector must follow how health-insurance rules rank and change.',
      },
      MAM: {
        id: 'Ketidakpatuhan terlihat dari selisih antara pekerja di lapangan dan pekerja dalam berkas kepesertaan, maka pemeriksa harus tahu bagaimana data itu terbentuk.',
        en: 'Non-compliance appears as a difference between workers on site and workers on file, so the officer must know how that file is made.',
      },
      LAW: {
        id: 'Kasus yang tidak selesai di tahap teguran dilimpahkan ke pengawas ketenagakerjaan atau kejaksaan dengan berkas yang memenuhi syarat hukum.',
        en: 'Cases that survive the warning go to labour inspectors or prosecutors with a file that holds in law.',
      },
      IS: {
        id: 'Badan usaha jarang membuka upah sebenarnya, jadi pemeriksa harus mencari pembanding dari laporan pajak, wawancara pekerja, atau mutasi rekening.',
        en: 'Employers seldom volunteer true wages, so the inspector has to find comparisons in tax returns, worker interviews or bank records.',
      },
    },
    'verifikator-penjaminan-manfaat-rujukan': {
      CLM: {
        id: 'Inti tugasnya menetapkan apakah berkas klaim rumah sakit layak dibayar, perlu dikembalikan, atau menjadi sengketa.',
        en: "The core of the work is deciding whether a hospital's claim file is payable, goes back or becomes a dispute.",
      },
      UM: {
        id: 'Lama rawat, rujukan berulang, dan rawat inap tanpa alasan medis hanya tertangkap oleh orang yang mengenal pola pemanfaatan layanan yang wajar.',
        en: 'Length of stay, repeat referrals and admissions without medical grounds are caught only by someone who knows normal patterns of use.',
      },
      FRM: {
        id: 'Pemecahan episode perawatan, kode diagnosis yang dinaikkan, dan tagihan fiktif pertama kali melewati meja verifikator.',
        en: "Split episodes, upcoded diagnoses and phantom bills pass the verifier's desk before anyone else sees them.",
      },
      PKM: {
        id: 'Verifikator menjawab rumah sakit tentang batas manfaat, naik kelas rawat, dan layanan yang tidak dijamin, dengan dasar yang tepat.',
        en: 'Hospitals ask the verifier what the benefit covers, how room upgrades work and what is excluded, and expect an answer with its basis.',
      },
      REG: {
        id: 'Tarif paket dan pedoman pengodean kerap berubah, sedangkan setiap klaim dinilai menurut aturan yang berlaku pada tanggal pelayanan.',
        en: 'Package tariffs and coding guides change often, yet each claim is judged by the rules in force on the date of care.',
      },
      CFO: {
        id: 'Satu digit kode prosedur dapat menggeser kelompok tarif, sehingga kebiasaan memeriksa ulang berkas menjadi syarat, bukan pelengkap.',
        en: 'One digit of a procedure code can shift the tariff group, so the habit of checking a file twice is a condition of the job.',
      },
    },
    'staf-penagihan-iuran': {
      PC: {
        id: 'Pemegang skema menyusun daftar penunggak, menghubungi mereka menurut umur tunggakan, dan mencatat janji bayar sampai lunas.',
        en: 'The holder lists debtors, contacts them by age of arrears and records promises to pay until they are settled.',
      },
      MAM: {
        id: 'Tagihan keliru sering bermula dari mutasi pekerja yang belum diproses, dan penagih harus dapat menelusurinya dalam data peserta.',
        en: 'A wrong bill often starts with a worker who left but was not struck off, and the collector has to trace that in the member file.',
      },
      NEGO: {
        id: 'Penunggak yang arus kasnya seret perlu diajak menyepakati jadwal cicilan yang realistis tanpa menghapus kewajibannya.',
        en: 'A debtor short of cash must be brought to an instalment plan that can be kept, with the debt still whole.',
      },
      FINA: {
        id: 'Setoran bank, piutang iuran, dan pembayaran tak bertuan harus direkonsiliasi sebelum surat tagihan diterbitkan.',
        en: 'Bank receipts, contributions receivable and unidentified payments have to be reconciled before a demand letter goes out.',
      },
      MCE: {
        id: 'Ketika bujukan menemui jalan buntu, penagih menyiapkan riwayat tunggakan yang menjadi dasar sanksi atau pelimpahan kepada pemeriksa.',
        en: 'Where persuasion fails, the collector prepares the arrears history on which a sanction or a hand-over to the inspectors rests.',
      },
    },
    'relationship-officer': {
      PKM: {
        id: 'Bagian personalia badan usaha mengandalkan petugas ini untuk penjelasan hak keluarga pekerja, koordinasi manfaat, dan prosedur rujukan.',
        en: 'Personnel departments rely on this officer to explain family entitlements, coordination of benefits and the referral procedure.',
      },
      MM: {
        id: 'Portofolio badan usaha perlu dipilah menurut besar dan risikonya agar kunjungan dan sosialisasi sampai ke yang tepat.',
        en: 'A portfolio of employers has to be segmented by size and risk so that visits and briefings reach the right ones.',
      },
      NEGO: {
        id: 'Petugas mempertemukan keberatan perusahaan atas jadwal pelaporan dengan tenggat yang tidak dapat digeser lembaga.',
        en: "The officer has to reconcile an employer's objections about reporting dates with deadlines the institution cannot move.",
      },
      MAM: {
        id: 'Penambahan, pengurangan, dan perubahan upah pekerja dari badan usaha binaan diperiksanya setiap bulan sebelum tagihan terbit.',
        en: 'Each month, before billing, the officer checks the joiners, leavers and wage changes that assigned employers send in.',
      },
      PC: {
        id: 'Ia orang pertama yang tahu badan usaha mulai terlambat, sehingga kunjungannya menjadi cara paling murah untuk mengingatkan pembayaran.',
        en: 'Being the first to notice an employer falling behind, this officer can make the cheapest reminder to pay.',
      },
      LRS: {
        id: 'Tanpa kepercayaan pimpinan dan serikat pekerja perusahaan, akses ke data pekerja hanya datang lewat surat teguran.',
        en: "Without the trust of management and union, an employer's worker data come only after a formal warning.",
      },
    },
    'staf-frontliner': {
      SCM: {
        id: 'Loket menangani permintaan layanan dan keluhan ringan sampai tuntas, serta meneruskan yang berat dengan nomor tiket.',
        en: 'The counter settles service requests and small grievances on the spot and passes on the heavy ones with a ticket number.',
      },
      PKM: {
        id: 'Peserta datang dengan pertanyaan tentang kelas rawat, denda, dan tempat berobat, lalu memutuskan sesuatu berdasarkan jawaban loket.',
        en: 'Members ask about ward class, fines and where to be treated, and act on what the counter tells them.',
      },
      MAM: {
        id: 'Pindah FKTP, menambah anak lahir, dan mengaktifkan kembali kartu dikerjakan langsung di hadapan peserta.',
        en: 'Changing primary care facility, adding a newborn and reactivating a card are all done while the member waits.',
      },
      OA: {
        id: 'Antrean, kelengkapan formulir, dan arsip permohonan harus tertata agar berkas yang masuk pagi hari masih dapat ditemukan sorenya.',
        en: "Queue, forms and filed applications must be in order, or the morning's papers cannot be found by afternoon.",
      },
      IU: {
        id: 'Orang sakit atau keluarga yang panik sering menyampaikan persoalan secara kabur, sehingga petugas perlu menangkap kebutuhan di baliknya.',
        en: 'Sick people and worried relatives put their case unclearly, and the officer has to hear the need behind it.',
      },
    },
    'staf-administrasi-perluasan-kepesertaan': {
      MAM: {
        id: 'Calon peserta baru berubah menjadi peserta hanya bila pendaftaran kolektifnya bersih dari NIK ganda dan anggota keluarga yang terlewat.',
        en: 'Prospects turn into members only if the collective registration is free of duplicate identity numbers and missing relatives.',
      },
      BD: {
        id: 'Sasaran perluasan dipetakan dari data perizinan usaha, desa, dan komunitas pekerja informal yang belum tersentuh program.',
        en: 'Expansion targets are mapped from business licences, villages and groups of informal workers the programme has not reached.',
      },
      MM: {
        id: 'Pesan bagi pedagang pasar berbeda dari pesan bagi perusahaan rintisan, dan staf ini menyiapkan bahan serta jadwal kampanyenya.',
        en: 'What persuades market traders differs from what persuades a start-up, and these staff prepare material and calendar for both.',
      },
      INSR: {
        id: 'Pendaftaran penduduk yang iurannya ditanggung pemerintah daerah memerlukan naskah kerja sama dan kontak yang terpelihara di dinas terkait.',
        en: 'Enrolling residents whose contributions local government pays depends on an agreement and on contacts kept alive in the offices concerned.',
      },
      EVM: {
        id: 'Pendaftaran massal di kelurahan atau pasar menuntut tempat, perangkat, petugas, dan kuota harian yang diatur sebelumnya.',
        en: 'A mass enrolment day in a village hall or market needs room, devices, staff and a daily quota arranged beforehand.',
      },
    },
    'staf-administrasi-kepesertaan-di-kc': {
      MAM: {
        id: 'Seluruh siklus data peserta di kantor cabang, dari pendaftaran, mutasi, sampai penonaktifan karena meninggal, melewati pekerjaannya.',
        en: 'The whole life of a member record at the branch office, from enrolment and transfers to closing it after a death, runs through this job.',
      },
      DM: {
        id: 'Pemadanan dengan data kependudukan menghasilkan daftar NIK tidak valid yang harus dibersihkan sebelum memengaruhi status kartu.',
        en: "Matching against the civil registry yields invalid identity numbers that must be cleaned before they affect anyone's card.",
      },
      REG: {
        id: 'Aturan berbeda bagi pekerja penerima upah, peserta mandiri, dan penerima bantuan iuran menentukan dokumen yang boleh diterima.',
        en: 'Different rules for wage earners, self-paying members and subsidised members decide which papers may be accepted.',
      },
      OA: {
        id: 'Formulir dan bukti identitas disimpan sebagai arsip yang sewaktu-waktu diminta auditor atau ahli waris.',
        en: 'Forms and proofs of identity are kept as records that auditors or heirs may ask for at any time.',
      },
      INTC: {
        id: 'Pemegang hak akses data pribadi peserta wajib tunduk pada batas kewenangan dan jejak audit aplikasi.',
        en: "Anyone with access to members' personal data is bound by the limits of that access and by the audit trail of the system.",
      },
    },
    'staf-pengelolaan-fasilitas-primer': {
      PROV: {
        id: 'Puskesmas, klinik, dan dokter praktik perorangan diseleksi, dikontrak, dan dinilai ulang oleh staf ini setiap masa kerja sama.',
        en: 'Health centres, clinics and solo doctors are selected, contracted and reassessed by these staff at each contract term.',
      },
      SP: {
        id: 'Besaran kapitasi dikaitkan dengan capaian kinerja FKTP, jadi staf harus menghitung dan menjelaskan pembayaran berbasis hasil.',
        en: 'Capitation depends on what the primary care facility achieves, so the holder has to work out and explain payment by results.',
      },
      UM: {
        id: 'FKTP yang merujuk terlalu banyak kasus nonspesialistik perlu dikenali dan diajak membahas penyebabnya.',
        en: 'Clinics that refer on too many cases they could treat must be found and the causes talked through with them.',
      },
      DA: {
        id: 'Angka kontak, rasio rujukan, dan peserta penyakit kronis terkendali dibandingkan antar-FKTP untuk menemukan penyimpangan.',
        en: 'Contact rates, referral ratios and controlled chronic cases are compared between primary care facilities to spot the outliers.',
      },
      QM: {
        id: 'Hasil survei kepuasan dan kunjungan mutu diubah menjadi rencana perbaikan yang ditagih kepada FKTP.',
        en: 'Findings from satisfaction surveys and quality visits become improvement plans to which the primary care facility is held.',
      },
      CLM: {
        id: 'Persalinan dan layanan lain di luar kapitasi ditagihkan tersendiri, dan staf memastikan klaimnya tidak tumpang tindih.',
        en: 'Deliveries and other services outside capitation are billed apart, and the holder checks that nothing is paid for twice.',
      },
    },
    'staf-pengelolaan-fasilitas-rujukan': {
      PROV: {
        id: 'Kapasitas tempat tidur, dokter spesialis, dan alat setiap rumah sakit mitra harus dicocokkan dengan kebutuhan rujukan wilayah.',
        en: 'Beds, specialists and equipment of each partner hospital have to be matched with what the region refers.',
      },
      NEGO: {
        id: 'Rumah sakit membawa tuntutan tentang ruang lingkup layanan dan waktu bayar ke meja perundingan kontrak tahunan.',
        en: 'Hospitals bring demands on scope of service and payment times to the yearly contract talks.',
      },
      LEGAL: {
        id: 'Hasil kesepakatan dengan FKRTL dituangkan dalam pasal perjanjian kerja sama yang tidak membuka celah tafsir.',
        en: 'What is agreed with a hospital has to be drafted into contract clauses that leave no room for a second reading.',
      },
      UM: {
        id: 'Rawat inap singkat berulang dan hemodialisis yang melonjak di satu FKRTL dibahas bersama komite medik atas dasar data pemanfaatan.',
        en: 'Repeated short stays or a jump in dialysis at one hospital are taken up with its medical committee on the basis of use data.',
      },
      FRM: {
        id: 'Tim pencegahan kecurangan bersama rumah sakit memerlukan anggota yang mengenal modus tagihan dan cara menindaklanjutinya.',
        en: 'The joint anti-fraud team with the hospital needs a member who knows billing schemes and how a suspicion is followed up.',
      },
      SP: {
        id: 'Keputusan menambah, mempertahankan, atau mengakhiri kontrak rumah sakit menimbang mutu terhadap biaya, bukan sekadar ketersediaan.',
        en: 'Whether to add, keep or end a hospital contract weighs quality against cost, not mere availability.',
      },
    },
    'staf-penanganan-pengaduan-peserta-di-kantor-cabang': {
      SCM: {
        id: 'Pengaduan dicatat, digolongkan menurut urgensinya, ditugaskan, dan ditutup dalam tenggat oleh pemegang skema ini.',
        en: 'Complaints are logged, graded by urgency, assigned and closed within the time limit by the holder of this scheme.',
      },
      PKM: {
        id: 'Banyak keluhan lahir dari salah paham tentang manfaat, dan petugas harus memilah mana hak yang dilanggar dan mana harapan yang keliru.',
        en: 'Many grievances grow from misread benefits, and the officer must tell a right denied from an expectation that was wrong.',
      },
      PROV: {
        id: 'Keluhan tentang biaya tambahan atau penolakan rawat inap diselesaikan bersama petugas penghubung rumah sakit, dengan berpegang pada kontraknya.',
        en: "Complaints of extra charges or refused admission are settled through the hospital's liaison and the clauses of its contract.",
      },
      NEGO: {
        id: 'Peserta dan fasilitas kesehatan sering bersikukuh, sehingga petugas mencari titik temu saat pasien masih menunggu tindakan.',
        en: 'Member and health facility often dig in, and the officer has to find common ground while the patient is still waiting.',
      },
      MAM: {
        id: 'Kartu nonaktif mendadak di rumah sakit hanya selesai bila petugas dapat membaca riwayat status dan pembayaran peserta.',
        en: "A card that turns inactive at the hospital door is resolved only by someone who can read the member's history of status and payments.",
      },
      SC: {
        id: 'Keluarga pasien yang kalut kerap melampiaskan amarah kepada petugas, dan jawaban yang terpancing emosi memicu pengaduan kedua.',
        en: 'Distressed relatives often vent their anger on this officer, and a heated answer sets off a second complaint.',
      },
    },
  })
