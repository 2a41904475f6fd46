import type { Scale } from '../model/scale'

/**
 * The questions of a guide in the order in which they are asked of somebody who needs a level. A guide lists them from ordinary
 * work to change: the higher the level on its scale, the later the question to begin with; then those after it, then those
 * before it, the nearest first.
 *
 * @param questions - the questions, as the guide lists them
 * @param required - the required level and its scale; the first question comes first where there is none
 */
export function orderQuestions(
  questions: readonly string[],
  required?: { readonly level: number; readonly scale: Scale },
): string[] {
  const first = Math.min(questions.length - 1, Math.floor(placeOf(required) * questions.length))
  return [...questions.slice(first), ...questions.slice(0, first).reverse()]
}

/** How far up its scale a level is, 0 … 1, without the ends: the middle of its own share of the scale. */
function placeOf(required: { readonly level: number; readonly scale: Scale } | undefined): number {
  if (required === undefined) return 0
  const { level, scale } = required
  return (scale.levels.filter((each) => each < level).length + 0.5) / scale.levels.length
}
