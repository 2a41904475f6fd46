// The first page of the reference and what stands at its side: rooms and their functions.

import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from 'typedoc'
import type { DefaultTheme } from 'vitepress'
import { groups, type Room } from './rooms.js'

const ownPage = ReflectionKind.Function | ReflectionKind.Variable | ReflectionKind.Class

/** What has a page of its own in a room, by name. */
function members(project: ProjectReflection, room: Room): DeclarationReflection[] {
  const module = project.children?.find(({ name }) => name === room.name)
  return (module?.children ?? [])
    .filter((child) => child.kindOf(ownPage))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function isWritten(project: ProjectReflection, room: Room): boolean {
  return project.children?.some(({ name }) => name === room.name) === true
}

/** The first page: every room with what it is for and what is in it. */
export function indexPage(project: ProjectReflection): string {
  const lines = ['---', 'title: Reference', 'prev: false', 'next: false', '---', '', '# Reference', '']
  lines.push(
    'Every function, value and type, by room. A function has a page with an example that runs; the types of a room are on',
    "the room's page.",
    '',
  )
  for (const [title, rooms] of groups) {
    lines.push(`## ${title}`, '')
    for (const room of rooms.filter((one) => isWritten(project, one))) {
      const links = members(project, room).map(({ name }) => `[\`${name}\`](./${room.name}/${name}.md)`)
      lines.push(`### [${room.title}](./${room.name}/index.md)`, '', `${room.about}: \`${room.entry}\``, '')
      lines.push(links.join(' · '), '')
    }
  }
  return `${lines.join('\n').trimEnd()}\n`
}

/** What stands at the side of the page. It is part of what every page loads: names and addresses, no more. */
export function sidebar(project: ProjectReflection): DefaultTheme.SidebarItem[] {
  return groups.map(([text, rooms]) => ({
    text,
    items: rooms
      .filter((room) => isWritten(project, room))
      .map((room) => ({
        text: room.title,
        link: 'index.html',
        collapsed: true,
        base: `/reference/${room.name}/`,
        items: members(project, room).map(({ name }) => ({ text: name, link: name })),
      })),
  }))
}
