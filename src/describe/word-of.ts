import { invalidParameter } from '../base/invalid-parameter'

/** The word of a language for one of several things; refuses what is none of them, as from JavaScript. */
export function wordOf<K extends string>(
  subject: string,
  parameter: string,
  words: Readonly<Record<K, string>>,
  key: K,
): string {
  if (Object.hasOwn(words, key)) return words[key]
  throw invalidParameter(subject, parameter, key, { oneOf: Object.keys(words) })
}
