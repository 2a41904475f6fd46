import { invalidParameter } from '../base/invalid-parameter'
import { tagOf } from '../base/tag-of'

/**
 * A copy of the options of a method, or of a part of them, the path of which is in front of its names. Throws where they have a
 * name that is not known: it would be left out of the score without a word. What is no object has no names.
 */
export function knownOptions<T extends object>(
  subject: string,
  options: T,
  named: readonly string[],
  path = '',
): T {
  if (tagOf(options) !== 'Object')
    throw invalidParameter(subject, path || 'options', options, { ofKind: 'object' })
  const copy = { ...options }
  for (const [name, found] of Object.entries(copy)) {
    if (!named.includes(name)) throw invalidParameter(subject, path + name, found, { named })
  }
  return copy
}
