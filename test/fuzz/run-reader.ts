import { checkAnswer, type Reading } from './check-answer'
import { randomOf } from './random'
import type { FuzzedReader } from './reader'

/** What became of the inputs of a reader. */
export interface ReaderRun {
  readonly inputs: number
  /** How many were read without an error. */
  readonly read: number
  readonly seconds: number
  /** The longest that one input took. */
  readonly longest: number
  /** What went wrong, with the number that draws its input again. */
  readonly failures: readonly { readonly seed: number; readonly wrong: string; readonly input: unknown }[]
}

/** The input that a number draws. */
function inputOf(
  reader: FuzzedReader,
  seed: number,
): { input: unknown; random: ReturnType<typeof randomOf> } {
  const random = randomOf(seed)
  const sound = random.pick(reader.seeds)
  return { input: reader.spoil(sound, random), random }
}

/** From here on it is asked again how long an input takes: on a machine that others use too, once says little. */
const slow = 500

/** Reads the input that a number draws; of one that is slow, the shortest of three times counts. */
function readingOf(reader: FuzzedReader, seed: number): Reading & { readonly input: unknown } {
  const read = (): Reading & { readonly input: unknown } => {
    const { input, random } = inputOf(reader, seed)
    return { ...checkAnswer(reader, input, random), input }
  }
  const first = read()
  if (first.milliseconds < slow) return first
  const milliseconds = Math.min(first.milliseconds, read().milliseconds, read().milliseconds)
  return { ...first, milliseconds }
}

/** Spoils and reads as often as told; stops at the tenth failure. */
export function runReader(reader: FuzzedReader, inputs: number, from: number): ReaderRun {
  const failures: { seed: number; wrong: string; input: unknown }[] = []
  const start = performance.now()
  let read = 0
  let longest = 0
  let done = 0
  while (done < inputs && failures.length < 10) {
    const seed = from + done
    done++
    const { ok, milliseconds, wrong, input } = readingOf(reader, seed)
    if (ok) read++
    longest = Math.max(longest, milliseconds)
    if (wrong !== undefined) failures.push({ seed, wrong, input })
  }
  return { inputs: done, read, seconds: (performance.now() - start) / 1000, longest, failures }
}
