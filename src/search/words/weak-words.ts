/** Words that change what a query says and seldom what it is about: what lacks them may answer all of it. */
export const weakWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      'tidak bukan belum kurang jangan not no never suka sering mau lebih sangat very more ' +
      'skill skills kemampuan keterampilan kompetensi competency competence ability able jago pintar good'
    ).split(' '),
  ))()
