import { numberOf } from './is-key'
import { tagOf } from './tag-of'

/** As much of a text as a message shows. */
const mostShown = 80

/** The names of fields that a message shows. */
const mostFields = 3

/** What was found, as a message shows it: short, and so that `'3'` is not taken for 3, nor a list for what is in it. */
export function shownValue(value: unknown): string {
  if (typeof value === 'function') return `function ${value.name}`.trim()
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[ … ]'
  const tag = tagOf(value)
  if (tag !== 'Object') return tag
  const names = Object.keys(value)
  const more = names.length > mostFields ? [...names.slice(0, mostFields), '…'] : names
  return names.length === 0 ? '{}' : `{ ${more.map(text).join(', ')} }`
}

/** A text, in quotes where it reads as something else; what nobody sees in it is shown by its number. */
function text(value: string): string {
  const all = value.length > mostShown ? `${value.slice(0, mostShown)}…` : value
  const short = all.replace(/[\p{Cc}\p{Cs}\p{Cf}]|[^\S ]/gu, numberOf)
  const isPlain = Number.isNaN(Number(value)) && !/^\s|\s$|^(true|false|null|undefined|NaN)$/.test(value)
  return isPlain ? short : `"${short}"`
}
