// What stands under the name of a function on its page.

import { formulasOf, guideOf } from './guides.js'
import { guideAddress, type Room } from './rooms.js'

/** The line under the name of a function: where it comes from, its guide, its formula. */
export function introduction(name: string, room: Room): string {
  const guide = guideOf[name] ?? room.guide
  const formulas = formulasOf[name] ?? []
  const parts = [
    `\`import { ${name} } from '${room.entry}'\``,
    ...(guide === undefined ? [] : [`[Guide](${guideAddress(guide)})`]),
    ...formulas.map(
      (anchor) => `[Formula: ${anchor.replaceAll('-', ' ')}](/guides/how-the-numbers-are-defined#${anchor})`,
    ),
  ]
  return parts.join(' · ')
}
