/**
 * Words that say nothing of what somebody looks for, in Indonesian and English. Short on purpose: `tidak`, `antar`, `dua` and `sama` are
 * not among them, for *kerja sama* and *tidak populer* are looked for.
 */
export const stopWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `
yang dan di ke dari untuk pada dengan atau dalam oleh sebagai agar supaya bagi para ini itu adalah ada akan telah sudah juga saya kami
kita anda ia dia mereka bisa dapat harus cara gimana bagaimana apa serta secara tentang soal kalau jika bila saat ketika hal seperti
tanpa hingga sampai sehingga karena maka yaitu merupakan setiap tiap masih lagi pun saja lalu kemudian terhadap antara kepada bahwa
the a an of to in for with and or on by is are be was how what which who i we you it its their them they this that these those from at
as into about than then own
before after between during when where kalo sih dong kok nih deh banget gitu
`
      .trim()
      .split(/\s+/),
  ))()
