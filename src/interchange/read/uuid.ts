import { at } from '../../base/at'
import { sha1 } from './sha1'

/** The name space of names that are URLs (RFC 9562, section 6.6). */
export const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/**
 * The UUID of a name in a name space (version 5): the same name gives the same UUID in every run and every program.
 *
 * @param name - the name
 * @param namespace - the UUID of the name space
 * @source RFC 9562, section 5.5
 */
export function uuidOf(name: string, namespace: string): string {
  const digits = namespace.replaceAll('-', '')
  const space = Array.from({ length: 16 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16))
  const bytes = sha1([...space, ...new TextEncoder().encode(name)]).slice(0, 16)
  bytes[6] = (at(bytes, 6) & 0x0f) | 0x50
  bytes[8] = (at(bytes, 8) & 0x3f) | 0x80
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Whether a text is a UUID of versions 1 … 5 in small letters, the only form that CASE allows. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)
}
