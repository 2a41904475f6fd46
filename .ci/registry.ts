// What there are several of, listed once: add a model, a format or a language with one line here, then run `npm run entries`.
// The entries of the package, the build, the reference, the dictionary, the playground and the tests follow this list.

/** The languages results are told in: a folder of `src/locale` each. */
export const languages = ['id', 'en'] as const

/** The embedded models, in the order readers meet them: a folder of `src/data` each. */
export const models = [
  'lembaga-xy',
  'spencer',
  'bpjs-ketenagakerjaan',
  'bpjs-ketenagakerjaan-proposed',
  'asn',
] as const

/** The formats, in the order of the reference: a folder of `src/interchange` each. */
export const formats = [
  'schema',
  'rows',
  'csv',
  'case',
  'moodle',
  'onet',
  'esco',
  'hr-open',
  'open-badges',
  'skkni',
] as const
