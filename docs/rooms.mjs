// A TypeDoc plugin: sorts every export into the room of `src` that it lives in, so that nobody has to write it
// into a comment.
import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc'

const titles = new Map([
  ['model', 'Models'],
  ['assessment', 'Assessment'],
  ['gap', 'Gap'],
  ['fit', 'Fit'],
  ['talent', 'Talent'],
  ['career', 'Careers'],
  ['development', 'Development'],
  ['team', 'Teams'],
  ['locale', 'In words'],
  ['interchange', 'In and out'],
  ['data', 'Embedded data'],
])

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of context.project.getReflectionsByKind(ReflectionKind.All)) {
      if (!reflection.parent?.kindOf(ReflectionKind.SomeModule)) continue
      const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? []
      const room = declaration?.getSourceFile().fileName.match(/\/src\/([^/]+)\//)?.[1]
      const title = titles.get(room ?? '')
      if (title === undefined) continue
      const tag = new CommentTag('@category', [{ kind: 'text', text: title }])
      for (const target of reflection.signatures ?? [reflection]) {
        target.comment ??= new Comment()
        if (target.comment.summary.length > 0 || target.comment.blockTags.length > 0)
          target.comment.blockTags.push(tag)
      }
    }
  })
}
