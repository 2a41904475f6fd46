import type { Locale } from '../texts/locales'

/** What follows a verb and not a noun of the same letters: "records the result", but "records and files". */
const objects = '(?:the|a|an|its|their|each|every|it|them|one|what|how|why|whether|who|where|which)'

/** A second act in a sentence: "lalu", "kemudian", "then", or a verb after "dan", "serta", "atau", "and", "or". */
export const secondActs: Readonly<Record<Locale, (text: string, verbs: ReadonlySet<string>) => boolean>> = {
  id: (text, verbs) =>
    /[ ,](?:lalu|kemudian) /.test(text) ||
    after(text, /\b(?:dan|serta|sekaligus|atau) ((?:me|ber)\p{L}+)/gu, verbs),
  en: (text, verbs) =>
    /\bthen \p{L}+s\b/u.test(text) ||
    after(text, new RegExp(`\\b(?:and|or) (\\p{L}[\\p{L}-]+s) ${objects}\\b`, 'gu'), verbs),
}

function after(text: string, pattern: RegExp, verbs: ReadonlySet<string>): boolean {
  return [...text.matchAll(pattern)].some(([, verb]) => verbs.has(verb ?? ''))
}
