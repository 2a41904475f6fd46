import type { Locale } from '../texts/locales'

/** A second act in a sentence: "lalu", "kemudian", or a verb after "dan", "serta", "atau". */
export const secondActs: Readonly<Record<Locale, (text: string, verbs: ReadonlySet<string>) => boolean>> = {
  id: (text, verbs) =>
    /[ ,](?:lalu|kemudian) /.test(text) ||
    after(text, /(?:dan|serta|sekaligus|atau) ((?:me|ber)\p{L}+)/gu, verbs),
  en: (text, verbs) =>
    /\bthen \p{L}+s\b/u.test(text) || after(text, /(?:and|or) (\p{L}[\p{L}-]+s)\b/gu, verbs),
}

function after(text: string, pattern: RegExp, verbs: ReadonlySet<string>): boolean {
  return [...text.matchAll(pattern)].some(([, verb]) => verbs.has(verb ?? ''))
}
