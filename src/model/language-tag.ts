/** What a tag of BCP 47 looks like: a language of two or three letters and what follows it, or a private tag (`x-…`). */
export const languageTag: RegExp = /^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[xX](?:-[A-Za-z0-9]{1,8})+)$/

/** Whether a text can be a tag; whether there is such a language is not asked. */
export function isLanguageTag(text: unknown): text is string {
  return typeof text === 'string' && languageTag.test(text)
}
