/** What a tag of BCP 47 looks like: a language of two or three letters and what follows it, or a private tag (`x-…`). */
export const languageTag: RegExp = /^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[xX](?:-[A-Za-z0-9]{1,8})+)$/

/** Whether a text can be a tag; whether there is such a language is not asked. */
export function isLanguageTag(text: unknown): text is string {
  return typeof text === 'string' && languageTag.test(text)
}

/** A tag as it is written: `id`, `id-Latn-ID`, whatever the case it was given in. */
export function canonicalTag(tag: string): string {
  return tag
    .toLowerCase()
    .split('-')
    .map((part, i) => {
      if (i === 0) return part
      if (part.length === 2) return part.toUpperCase()
      return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part
    })
    .join('-')
}

/** What a tag begins with: the language without script and region. */
export function primaryLanguage(tag: string): string | undefined {
  return tag.split('-', 1)[0]
}
