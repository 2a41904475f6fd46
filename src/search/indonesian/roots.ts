/**
 * Roots of Indonesian words: first those that the texts of this library know, collected from them, then frequent ones of everyday
 * language, written down by us, which keep texts about fish from finding *ikan* in *memberikan*. A stem counts only if it is among these,
 * or else among the words of what is searched: a large list of roots would find *asar* in *pemasaran*. Where a longer word is no form
 * of the root in it, it stands here itself: *pendapatan*, *perangkat*.
 */
export const roots: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `
abai absah absen abstrak acara acu ada adil administrasi adopsi adu advokasi agen ahli ajak ajar aju
akhir akibat akrab akreditasi akses aktif aku akuisisi akun akuntansi akurasi alamat alasan alat
alih alokasi alternatif alur aman amat ambil analisis analogi ancam andal anggap anggar anggota
angka angkat anjur anonim antar antarmuka antikorupsi antisipasi antre antri apresiasi arah arsip
arti artikel asah asal asesmen aset asli asosiasi aspirasi asuh asuransi atas atur audit awal awas
baca bagi bahas bahasa baik bakar baku balas balik banding bangun bantah bantu banyak barang baru
basis batal batas bawa bawah bayar beban bebas beda bedah bekal bekas bekasi bela belah belakang
belanja beli belum benah benar benci bendahara bentak bentuk bentur berani berat beri berita
beritahu berkas bersih besar betul biasa biaya bicara bidang bijak bimbing bina bingung birokrasi
bobot bocor bongkar buah buang buat bubuh bujuk buka bukti buku bulan buntu buruh buruk butir butuh
cabang cabut cadang cair cakap cakup canda cantum capai cara cari catat cegah celaka cenderung cepat
cerdas cerita cermin cetak cicil cipta coba cocok contoh cukup curah curang curiga cuti daftar
dagang dalam damai dampak damping dana dasar data datang daya dayaguna debat debit definisi dekat
delegasi demografi dengar depan deputi desak deteksi diagnosis diagram dialog diam didik digital
digitalisasi dimensi dinamis dinas dingin diri disabilitas disiplin diskriminatif disposisi dokter
dokumen dokumentasi dorong duduk duga duka dukung duplikasi edar efisiensi eksekusi ekspektasi emosi
empati endap enggan enkripsi eskalasi estimasi evaluasi faktor fasilitas formasi frekuensi
fungsi gabung gagal gagas gaji galang gali gambar gandeng ganggu ganti gantung garansi garap gaul
gelembung generasi gerak gesek geser giat gigih gilir giring goda golong gratifikasi gugah gugat
gugur guna guru hadap hadir hak halang hambat hamil hapus harap harga hari harmonisasi harus hasil
hayat hemat henti hibah hidup hierarki hilang himpun hindar hipotesis hitung hormat hubung hukum
humas huni identifikasi identitas ikat ikut imbal imbang implementasi indikasi industri infeksi
informasi ingat ingin inisiatif inovasi insentif insiden instruksi instrumen integrasi internet
intervensi inventarisasi investasi investigasi isi isolasi istimewa iuran izin jabar jabat jadi
jadwal jaga jaksa jalan jalin jalur jamin janggal jangkau janji jaring jasa jatah jawab jejak jelas
jelek jemput jenis jenjang jernih jual juang judul jujur jumlah jumpa juru kabar kabul kabur kader
kaderisasi kait kaji kalah kalibrasi kantor kapitasi karya karyawan kas kategori kecewa kecil kecoh
kecuali kehendak kejar kejut kelabu keliling keliru kelola kelompok keluar keluarga keluh kembali
kembang kenal kendala kendali keras kerja kerjasama kesal ketik khawatir kinerja kini kira kirim
kisah klaim klasifikasi klausul kode komentar kompensasi kompetensi komposisi komunikasi kondisi
konfigurasi konfirmasi konfrontasi konsekuensi konsesi konsistensi konstruksi konsultan konsultasi
konsumsi kontak kontrak konvensi konversi koordinasi koperasi korban koreksi korupsi kosong kota
kredit kritik kritis kronologi kualifikasi kuasa kuat kuitansi kuliah kumpul kunci kunjung kurang
kutip lacak lahir lain laksana laku lalai lalu lama lamar lambat lampau lampias lampir lancar landas
langgan langgar langka langkah langsung lanjut lapangan lapis lapor larang larut latar latih lawan
layak layan lebih lekat lelang lemah lembaga lembur lengkap lepas letak level lewat libat lihat
limpah lincah lindung lingkungan lisensi literasi litigasi lokasi lolos longgar lonjak lontar lowong
luap luar luas lulus lunas luncur lurus mahir main majemuk maju makalah makna maksud malu mampu
mandat mandiri manfaat manipulasi manusia marah masa masalah masuk materi mati mediasi medis
mekanisme meleset memo mengerti menteri mentor metode migran migrasi mikro milik minat minimal minta
mirip misi mitigasi mitra modal model mohon motivasi muat mudah mukim mula mungkin murah musim
musnah mutakhir mutlak mutu nada naik nalar nama narasi nasihat naskah negosiasi niat nilai nomor
nonaktif notasi nyata obat okupasi olah operasi organisasi orientasi otomasi otomatis otorisasi
padam padan padat padu paham pajak pakai paksa pancing pandang pandu panggil pangkas pangkat panjang
pantang pantau panut papar paraf parah partisipasi pasang pasar pasok pasti patah patok patuh pecah
pedoman peduli pegang pegawai peka pelihara pelopor peluang pemangku pengacara pengadaan pengalaman
pengaruh penggal pensiun penting penuh peran percaya perhati periksa peringkat perintah perkara
perlu peroleh perspektif persuasi pesan peta petik picu pijak pikir pikul pilah pilih pimpin pindah
pindai pinjam pisah pokok pola populasi posisi potensi potong prakarsa prasangka prediksi presensi
presentasi prestasi pribadi prihatin prioritas produksi profil program promosi prosedur proses
protes protokol provinsi provokasi proyeksi puas publikasi pulau pulih puluh puncak pungut punya
pupuk pusat putus ragam ragu rahasia raih rambat rancang rangkai rangkum rantau rapat rapi rasa rata
rawan rawat reaksi realisasi rebut reda redundansi referensi reformasi registrasi regresi regulasi
rekam rekan rekapitulasi rekat rekayasa rekomendasi rekonsiliasi rekrut rekrutmen relasi relevan
relokasi remunerasi rencana rendah renggang repositori reproduksi reputasi resmi respons retak
retensi revisi reviu rilis rinci ringan ringkas rintis risalah risiko rombak rosot rotasi rugi rujuk
rumit rumus runcing runding runut rusak rutin rutinitas sadar sah sahabat saham saing saji sakit
saksi salah salin salur sama samar sambung sampai samping sandar sandi sanding sanggah sanggup
sanksi santun sapa saran sarana saring sasar satu sebab sebar sebarluas seberang sebut sedang
sederhana sedia segmen segmentasi sehat sejahtera sekolah sekongkol selamat selaras seleksi
selenggara selesai selia selidik selisih seluruh semangat sembuh sembunyi sempit semua senang sendat
sendiri sengaja sengketa senjang sensitif sentuh sepakat serah serang serap serta sertifikasi
sertifikat sesuai setara setel setia setor setuju sewa siap siar sifat sikap simak simpan simpang
simpul simulasi sinambung sindir sinergi singkat singkir sirat sisa sisih sistem situasi skala skema
soal sodor sokong solusi sorot sosialisasi spesifikasi staf standar status stok strategi struktur
suap suara substansi subur sudah suksesi sulit suluh sumbang sumber sumbu sunting surat suruh survei
susun susut syarat tabung tafsir tagih tahan tahap tahu tahun taksir talenta tama tambah tambang
tampil tampung tanam tanda tandatangan tangan tanggal tanggap tangguh tanggung tanggungjawab tangkal
tangkap tani tantang tanya tara tarik taruh tata taut tawar tegak tegang tegas teguh tegur tekan
teknis teknologi telaah teladan telah telekomunikasi teliti telusur tempat tempuh temu tenagakerja
tenang tender tengah tenggat tentu tepat terampil terang terap terbit terima terjemah terobos tertib
terus tetap tiap tidak tikai timbang timbul timpa timpang tindak tindaklanjut tinggal tinggi tingkat
tinjau tipu tiru titip tolak toleran toleransi tonjol topang topologi transaksi transfer triwulan
tua tuang tuduh tugas tuju tujuh tukar tular tularkan tulis tumbuh tumpu tumpuk tunda tunggak tunggu
tunjang tunjuk tuntas tuntun tuntut turun turut tutup tutur uang ubah ucap ujar uji ujicoba ukur
ulang ulas umum undang undur unggah unggul ungkap unit untung upah upaya urai urgensi urus urut
usaha usul utama utilisasi validasi validitas variasi verifikasi visi visualisasi volume wadah wajar
wajib wakil waktu waris wartawan wawancara wenang wilayah wujud yakin
abdi adat adik agama air ajaib akal alam alir amanat amarah anak aneh angin angkut apung asap asin asing
atap atasan ayah ayam badan bahagia bahan bahaya bakat bakti balap baring basah basmi batu bawahan
bayang bayi bebek belas benda bengkak benteng berkat besi betah bimbang binatang bisik bisnis bocah
bohong bola bolos bosan buas budaya budi bujang bulat bumi bunga bunuh bunyi burung busuk cabai campur
canggih cantik celah cemar cemas cerah cerai ceria cerna cicip cinta ciri cium cuaca cuci cukur curi
dahulu daki dalih dandan dapat dapur darah darat debar dekap dendam derita desa desain dinding dosa duel
dunia dusta elak empat enak erat fakta fisik foto gadai gaduh gagah gairah galak galau gambang gamit
garis garuk gelap gelar gelisah gema gembira gempa gemuk genap gesit getar gigit gizi golak gores gosok
goyang gula gumul gunjing gunung habis hafal hajar halal halus hancur hangat hantam hantar hanyut hardik
hasut hati hembus heran hias hibur hijau hisap hujan hukuman huruf hutan hutang ibadah ibu ikhlas ilmu
imigrasi impi indah induk injak ipar iring iris isap istirahat istri jago jahat jahit jajah jalar jangka
jarang jatuh jenguk jenuh jepit jera jerit jilat jinak jiwa jodoh jorok jurang jurus kacau kaget kagum
kaki kali kamar kandung kantuk kapal karang karung karunia kasar kasih katup kawal kawan kawin kaya
kebun kecam kecap kelahi kelana kemas kemudi kepung kering keruk kesan ketuk kibar kikir kikis
kilat kodrat kokoh komplain kompor konflik kontrol kopi koyak kuak kubur kukuh kulit kuning kupas kutuk
laba laboratorium ladang laju lambang lancong langit lantik lapar lari laut lawak lebar lebur leluasa
lembut lempar lentur letus liar licik lilit lipat lompat lorong lucu luka lukis lulur lumpuh lupa lurah
luruh maaf mabuk makan malam malas mandi mangsa manis marak mari masak masyarakat mata mekar mesin mimpi
minum miskin mogok mual muka mulai mulia muncul mundur murid murni musuh musyawarah naif naung nikah
nikmat nongol nyala nyaman nyanyi ombak orang otak otot pacu pagar pagi pahat pahit pahlawan paku palsu
pameran panas pancar panen pangan pangku panik pantas pantul parkir pasrah patri payung pejam peluk
pemda penat pencar pendam pendapat pendapatan pendek perang perangkat peras peneliti pengadilan percik perkasa permanen pers
perut pesat pesawat pesta petir pidana pikat pingsan pintar pompa pondok potret puja puji pukul purna
putar putih raba rabuk racun rajin rakit rakyat ramah ramai rambut rampas rampok rampung ranah rangkul
rangsang rantai ratap raup rawa rayu rebah rebus regang rela renang rendam renung retas rewel riang
ribut rindu robek roboh rokok rombong ronta rontok rosok rukun rumah runtuh rupa sabar sabun sajak salam
sambut sampul sangat sangka sangkut sanjung santai sapu sastra sayang sayur sebal sedih sedot sejarah
sejawat sejuk seksama selam selip selundup sembah sembelih semprot senjata senyum seragam serbu seret
seru sesal sesat setrika sial siang siasat sibuk siksa silang sinar singgah singgung sisip siswa sita
sobek sogok sopan sosok suci sungai suntik supir surga surut susah syukur tabrak tabur tajam takut tamat
tampak tanah tandan tangis tanjak tapak tarif tatap telanjang tembak tembus tempel tenaga tenggelam
tentara tepi tepuk teratur terlambat terjang terka ternak tiba tidur tikam timba tindas tindih tinju tipis todong tokoh
tolong tombol tonton tuai tuan tubuh tuding tugu tumbang tumpah tukang tunas tungku tusuk udara ukir ulur ungsi
unjuk unsur usik usir usung utang utus wabah wahana wali warga warna wasiat waspada wisata wisuda zaman
adaptasi akomodasi divisi edukasi ketua kolaborasi menara pekarangan pemerintah permisi pertama sekarang
sementara sukses taat wirausaha
agung amanah atlas badai bajak bantal batik bedak benih bidan bukit daging danau ganas ganteng garam
gelang iklan jangkar jembatan kabel kabut kapas kasir kasur komputer konser kotak kumis kursus lalat
lampu lebah limbah lumpur mahar majalah martabak masinis melati merah militer musik neraka notaris
palang panah panggung pantai papan parade pasta patung pelabuhan perak perban pijat pisang pisau
polisi presiden produktif puasa ranjang rendang rumput rundung sabtu salon sampah sawah sawit selat
semen semut senapan serangga studio sumur tamah taman tandu telur teman tempe tenda tenis teror
tikar turis udang wajah wajan
`
      .trim()
      .split(/\s+/),
  ))()
