import type { ExternalId } from '../../model/external-id'

/** An id in another system as one entry of a list: `esco: 123`; a colon in the system has a backslash. */
export function writeIdPair({ system, value }: ExternalId): string {
  return `${system.replace(/[\\:]/g, '\\$&')}: ${value}`
}

/** The id that an entry names, or nothing when it has no colon. */
export function readIdPair(entry: string): ExternalId | undefined {
  const parts = /^((?:[^\\:]|\\[\s\S])*): ?([\s\S]*)$/.exec(entry)
  if (parts === null) return undefined
  const [, system = '', value = ''] = parts
  return { system: system.replace(/\\([\s\S])/g, '$1'), value }
}
