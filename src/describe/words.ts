import type { Locale, LocalizedText } from '../model/localized-text'

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], locale: Locale): string {
  const and = locale === 'id' ? 'dan' : 'and'
  if (items.length <= 1) return items.join('')
  const comma = items.length > 2 && locale === 'id' ? ', ' : ' '
  return `${items.slice(0, -1).join(', ')}${comma}${and} ${items[items.length - 1]}`
}

/** The first so many, and how many more there are. One more is named too, unless `most` says otherwise: it takes no more room. */
export function briefly(
  texts: readonly string[],
  named: number,
  locale: Locale,
  most: number = named + 1,
): string {
  if (texts.length <= most) return listed(texts, locale)
  return listed([...texts.slice(0, named), andMore(texts.length - named, locale)], locale)
}

/** "3 more". */
export function andMore(count: number, locale: Locale): string {
  return locale === 'id' ? `${count} lainnya` : `${count} more`
}

/** The name of an entry, or its key when the model does not have it. */
export function nameOf(
  entries: Readonly<Record<string, { readonly name: LocalizedText }>>,
  key: string,
  locale: Locale,
): string {
  return Object.hasOwn(entries, key) ? (entries[key]?.name[locale] ?? key) : key
}
