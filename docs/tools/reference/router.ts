// Which page of the reference a thing is on: functions, values and the error have a page each; the types of a room are
// together on the page of the room, where they can be read beside each other.

import { type Reflection, ReflectionKind } from 'typedoc'
import { MemberRouter } from 'typedoc-plugin-markdown'

const ownPage = ReflectionKind.Function | ReflectionKind.Variable | ReflectionKind.Class

/** Addresses such as `fit/scoreFit` and `fit/#fitscore`. */
export class RoomRouter extends MemberRouter {
  override getIdealBaseName(reflection: Reflection): string {
    const { name, parent } = reflection
    if (reflection.kindOf(ReflectionKind.Module)) return `${name}/index`
    if (parent === undefined || parent.isProject()) return super.getIdealBaseName(reflection)
    // A type gets a place on its room's page instead; named apart, or `ProfileMatrix` would take the page of `profileMatrix`.
    return reflection.kindOf(ownPage) ? `${parent.name}/${name}` : `${parent.name}/types/${name}`
  }
}
