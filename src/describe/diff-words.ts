import type { FieldValue, NamedCode } from '../change/model-change'
import { textIn } from '../model/find-text'
import type { LocalizedText } from '../model/localized-text'
import type { DiffLanguage } from './diff-sentences'

/** A field that changed, with what it had and has where that can be shown. */
export interface FieldChange {
  readonly field: string
  readonly before?: FieldValue
  readonly after?: FieldValue
}

/** The words that notes on changes are made of. */
export interface DiffWords {
  /** The name in the language of the notes. */
  readonly title: (entry: NamedCode) => string
  /** The same with the code, where the two differ. */
  readonly name: (entry: NamedCode) => string
  readonly text: (text: LocalizedText) => string
  readonly list: (items: readonly string[]) => string
  readonly value: (value: FieldValue | undefined) => string
  readonly field: (change: FieldChange) => string
}

/** The words in a language. */
export function diffWords({ diff: say, tag, list, number }: DiffLanguage): DiffWords {
  const names: Readonly<Record<string, string>> = say.fields
  // A field of a level is named by where it stands: `definitions.1.claims`.
  const fieldName = (field: string): string => {
    const [, level, inner] = /^definitions\.(.+)\.(\w+)$/.exec(field) ?? []
    if (level === undefined || inner === undefined)
      return Object.hasOwn(names, field) ? (names[field] ?? field) : field
    return `${say.fields.definitions} (${number(Number(level), { digits: 15 })}) – ${fieldName(inner)}`
  }
  const title = ({ name }: NamedCode): string => textIn(name, tag)
  const value = (of: FieldValue | undefined): string => {
    if (of === undefined) return say.values.absent
    if (typeof of === 'boolean') return of ? say.values.yes : say.values.no
    return typeof of === 'number' ? number(of, { digits: 15 }) : say.values.text(of)
  }
  return {
    title,
    name: (entry) => (title(entry) === entry.code ? entry.code : say.named(title(entry), entry.code)),
    text: (text) => textIn(text, tag),
    list,
    value,
    field: ({ field, before, after }) => {
      const name = fieldName(field)
      return before === undefined && after === undefined
        ? say.fieldChanged(name)
        : say.fieldBecame(name, value(before), value(after))
    },
  }
}
