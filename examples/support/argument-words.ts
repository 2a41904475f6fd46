// What is said about a command line, in both languages.

export const words = {
  en: {
    usage: 'Usage',
    options: 'Options',
    examples: 'Examples',
    usual: (value: string) => `; ${value} when absent`,
    unknown: (typed: string, meant: string, all: string) =>
      `There is no option ${typed}${meant === '' ? '.' : `; did you mean ${meant}?`} The options are ${all}.`,
    wrong: (name: string, typed: string, meant: string, all: string) =>
      `${name} is "${typed}"; it must be ${all}.${meant === '' ? '' : ` Did you mean ${meant}?`}`,
    missing: (name: string, all: string) => `${name} needs a value: ${all}.`,
    switch: (name: string, typed: string) => `${name} takes no value, but was given "${typed}".`,
    alone: (typed: string, start: string, meant: string) =>
      `"${typed}" stands without an option before it. Write ${start} ${meant}.`,
    twice: (name: string) => `${name} stands there twice; once is what it can say.`,
    idle: (name: string, other: string) => `${name} says something only together with ${other}.`,
    whole: (least: string, most: string) => `a whole number from ${least} to ${most}`,
    path: {
      absent: (name: string, typed: string) => `${name} is "${typed}"; that folder is not there.`,
      'no-folder': (name: string, typed: string) => `${name} is "${typed}"; that is not a folder.`,
      'is-folder': (name: string, typed: string) =>
        `${name} is "${typed}"; that is a folder, and what is written is a file.`,
      'no-room': (name: string, typed: string, folder: string) =>
        `${name} is "${typed}"; there is no folder "${folder}".`,
      refused: (name: string, typed: string) => `${name} is "${typed}"; this may not be read or written.`,
    },
    or: 'or',
    and: 'and',
  },
  id: {
    usage: 'Pemakaian',
    options: 'Pilihan',
    examples: 'Contoh',
    usual: (value: string) => `; bila tidak ditulis: ${value}`,
    unknown: (typed: string, meant: string, all: string) =>
      `Tidak ada pilihan ${typed}${meant === '' ? '.' : `; mungkin maksudnya ${meant}?`} Pilihan yang ada: ${all}.`,
    wrong: (name: string, typed: string, meant: string, all: string) =>
      `${name} diisi "${typed}"; isinya harus ${all}.${meant === '' ? '' : ` Mungkin maksudnya ${meant}?`}`,
    missing: (name: string, all: string) => `${name} perlu diisi: ${all}.`,
    switch: (name: string, typed: string) => `${name} tidak memakai isi, tetapi diberi "${typed}".`,
    alone: (typed: string, start: string, meant: string) =>
      `"${typed}" tidak didahului nama pilihannya. Tulis ${start} ${meant}.`,
    twice: (name: string) => `${name} ditulis dua kali; cukup sekali.`,
    idle: (name: string, other: string) => `${name} hanya berarti bila ditulis bersama ${other}.`,
    whole: (least: string, most: string) => `bilangan bulat dari ${least} sampai ${most}`,
    path: {
      absent: (name: string, typed: string) => `${name} diisi "${typed}"; folder itu tidak ada.`,
      'no-folder': (name: string, typed: string) => `${name} diisi "${typed}"; itu bukan folder.`,
      'is-folder': (name: string, typed: string) =>
        `${name} diisi "${typed}"; itu folder, sedangkan yang ditulis adalah berkas.`,
      'no-room': (name: string, typed: string, folder: string) =>
        `${name} diisi "${typed}"; folder "${folder}" tidak ada.`,
      refused: (name: string, typed: string) => `${name} diisi "${typed}"; tidak boleh dibaca atau ditulis.`,
    },
    or: 'atau',
    and: 'dan',
  },
}
