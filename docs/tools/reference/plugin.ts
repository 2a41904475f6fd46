// What this project adds to TypeDoc: the names of rooms, a stricter check, and links to guides and formulas.

import {
  type Application,
  Comment,
  CommentTag,
  Converter,
  type DeclarationReflection,
  type PageEvent,
  type Reflection,
  ReflectionKind,
} from 'typedoc'
import { MarkdownPageEvent } from 'typedoc-plugin-markdown'
import { formulasOf, guideOf } from './guides.js'
import { introduction } from './introduction.js'
import { guideAddress, type Room, rooms } from './rooms.js'
import { RoomRouter } from './router.js'
import { sentenceOf } from './sentences.js'

/** Whether a field belongs to an object type written in place, which the sentence above it explains. */
function isInPlace(reflection: Reflection): boolean {
  return (
    reflection.kindOf(ReflectionKind.Property) &&
    reflection.parent?.kindOf(ReflectionKind.TypeLiteral) === true
  )
}

/** Gives a field without a comment the one that follows from where it stands. */
function explain(reflection: Reflection): void {
  if (isInPlace(reflection)) reflection.comment = new Comment([], [new CommentTag('@inPlace', [])])
  const text = sentenceOf(reflection.parent?.name ?? '', reflection.name)
  if (text !== undefined) reflection.comment = new Comment([{ kind: 'text', text }])
}

/** The room of a module, which TypeDoc names after its folder or file in `src`. */
function roomOf(module: Reflection): Room | undefined {
  const sources = [`src/${module.name}/index.ts`, `src/${module.name}.ts`]
  return rooms.find(({ source }) => sources.includes(source))
}

/** The functions that no example shows. */
function withoutExample(functions: readonly Reflection[]): Reflection[] {
  return functions.filter(
    (reflection) =>
      reflection.isDeclaration() &&
      !reflection.signatures?.some(({ comment }) => comment?.getTag('@example') !== undefined),
  )
}

function frontMatter(title: string, outline: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\noutline: ${outline}\nprev: false\nnext: false\n---\n\n`
}

function isMember(reflection: unknown): reflection is DeclarationReflection {
  return (
    reflection instanceof Object &&
    'kindOf' in reflection &&
    (reflection as Reflection).kindOf(
      ReflectionKind.Function | ReflectionKind.Variable | ReflectionKind.Class,
    )
  )
}

/** Adds all of it. */
export function load(app: Application): void {
  app.renderer.defineRouter('room', RoomRouter)

  // TypeDoc wants a sentence on every field. Fields of an object type written in place (the details of an issue, say)
  // have theirs on the member that holds the type; repeating "code of the competency" a hundred times would help nobody.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Property)) {
      if (!reflection.hasComment()) explain(reflection)
    }
    for (const module of project.children ?? []) {
      const room = roomOf(module)
      if (room === undefined)
        app.logger.error(`No room is known for ${module.name}: docs/tools/reference/rooms.ts`)
      else module.name = room.name
    }
  })

  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const { name, parent } of withoutExample(project.getReflectionsByKind(ReflectionKind.Function))) {
      app.logger.warn(`${parent?.name}: ${name} has no @example`)
    }
    const known = new Set(project.getReflectionsByKind(ReflectionKind.Function).map(({ name }) => name))
    for (const name of new Set([...Object.keys(guideOf), ...Object.keys(formulasOf)])) {
      if (!known.has(name))
        app.logger.warn(`docs/tools/reference/guides.ts names ${name}, which is no function`)
    }
  })

  app.renderer.on(MarkdownPageEvent.END, (page: PageEvent) => {
    const { model, contents = '' } = page
    const body = contents
      .replace(/^# .*\n+/m, '')
      // What a type extends is worth a line only where it can be looked up.
      .replace(/^#+ Extends\n\n(?:- (?!.*\]\().*\n)+\n/gm, '')
    if (isMember(model)) {
      const room = rooms.find(({ name }) => name === model.parent?.name)
      if (room === undefined) return
      page.contents = `${frontMatter(model.name, '2')}# ${model.name}\n\n${introduction(model.name, room)}\n\n${body}`
      return
    }
    const room = rooms.find(
      (known) => model instanceof Object && 'name' in model && known.name === model.name,
    )
    if (room === undefined) return
    const guide = room.guide === undefined ? '' : ` · [Guide](${guideAddress(room.guide)})`
    const about = `${room.about}.\n\nImported from \`${room.entry}\`${guide}`
    page.contents = `${frontMatter(room.title, '[2, 3]')}# ${room.title}\n\n${about}\n\n${body}`
  })
}
