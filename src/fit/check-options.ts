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

/** Throws unless an option is one of the choices. */
export function checkChoice<T extends object>(
  subject: string,
  options: T,
  option: keyof T & string,
  choices: readonly T[typeof option][],
): void {
  const found = options[option]
  if (choices.includes(found)) return
  throw invalidParameter(subject, option, found, { oneOf: choices.map(String) })
}

/** Throws unless an option can be the id of something. */
export function checkName(subject: string, option: string, found: unknown): void {
  if (typeof found === 'string' && isKey(found)) return
  throw invalidParameter(subject, option, found, { ofKind: 'name' })
}

/** Throws unless an option is a list. */
export function checkList(subject: string, option: string, found: unknown): void {
  if (!Array.isArray(found)) throw invalidParameter(subject, option, found, { ofKind: 'list' })
}
