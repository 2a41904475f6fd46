/**
 * Stems of words that say that something is done and not what: *menyelenggarakan* of *menyelenggarakan pelatihan*. A duty is
 * told by its other words. The English ones are as they are written, for *performance* is a word of its own.
 */
export const doingStems: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      'selenggara laksana melakukan dilakukan jalan jaga buat ' +
      'perform performs performed performing run runs running conduct conducts conducted conducting ' +
      'carry carries carried carrying provide provides provided providing ensure ensures ensured ensuring'
    ).split(' '),
  ))()
