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
  ['batch', 'Columns for millions'],
  ['sql', 'SQL'],
  ['charts', 'Charts'],
  ['interchange', 'In and out'],
  ['data', 'Embedded data'],
])

/** Whether a field belongs to an object type written in place, which the sentence above it explains. */
function isInPlace(reflection) {
  return (
    reflection.kindOf(ReflectionKind.Property) &&
    reflection.parent?.kindOf(ReflectionKind.TypeLiteral) === true
  )
}

export function load(app) {
  // TypeDoc wants a sentence on every field. Fields of an object type written in place (the details of an issue, say)
  // have theirs on the member that holds the type; repeating "code of the competency" a hundred times would help nobody.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of context.project.getReflectionsByKind(ReflectionKind.Property)) {
      if (isInPlace(reflection) && !reflection.hasComment()) {
        reflection.comment = new Comment([], [new CommentTag('@inPlace', [])])
      }
    }
  })
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
