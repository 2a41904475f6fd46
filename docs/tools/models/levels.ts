import type { Scale } from 'kompetensi'
import { plain, table } from './markdown'
import type { Notes } from './notes'

/** The definitions of a scale's levels, as a table. */
export function levelTable({ definitions = [] }: Scale, notes: Notes): string {
  return table(
    ['Level', 'Indonesia', 'English'],
    definitions.map(({ value, name, description, claims }) => [
      `**${value}**`,
      [
        `**${plain(name.id)}**${notes.mark(claims, name.id)}`,
        ...(description === undefined ? [] : [plain(description.id)]),
      ].join('<br>'),
      [`**${plain(name.en)}**`, ...(description === undefined ? [] : [plain(description.en)])].join('<br>'),
    ]),
  )
}
