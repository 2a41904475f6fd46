import { invalidParameter } from '../base/invalid-parameter'
import { isFielded } from '../base/is-fielded'
import { isKey } from '../base/is-key'

/** Throws where a method that has no options is given some. */
export function checkNoOptions(subject: string, options: Readonly<Record<string, never>>): void {
  if (options !== undefined && !isFielded(options)) {
    throw invalidParameter(subject, 'options', options, { absent: true })
  }
  const [first] = Object.entries<unknown>(options ?? {})
  if (first !== undefined) throw invalidParameter(subject, first[0], first[1], { absent: true })
}

/** Throws unless an option can be the id of something. */
export function checkName(subject: string, option: string, found: unknown): void {
  if (typeof found === 'string' && isKey(found)) return
  throw invalidParameter(subject, option, found, { ofKind: 'name' })
}
