import type { IssuePath } from './issue'

/** A sentence without its full stop, with the place that it speaks of. */
export function placed(sentence: string, place: IssuePath): string {
  return place.length === 0 ? sentence : `${sentence} (${place.join(' → ')})`
}
