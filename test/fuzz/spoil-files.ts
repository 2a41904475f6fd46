import type { Random } from './random'
import { spoilData } from './spoil-data'
import { spoilText } from './spoil-text'

/** Spoils a text, now and then by something that is no text. */
export const textSpoiler =
  (seeds: readonly string[]) =>
  (seed: unknown, random: Random): unknown =>
    typeof seed !== 'string' || random.once(200) ? spoilData(seed, random) : spoilText(seed, random, seeds)

/** Spoils one of several files, or what holds them. */
export const filesSpoiler =
  (seeds: readonly Readonly<Record<string, unknown>>[]) =>
  (seed: unknown, random: Random): unknown => {
    if (random.once(50)) return spoilData(seed, random)
    const files = { ...(seed as Readonly<Record<string, unknown>>) }
    const name = random.pick(Object.keys(files))
    const texts = seeds.flatMap((one) => Object.values(one)).filter((one) => typeof one === 'string')
    files[name] = textSpoiler(texts)(files[name], random)
    return files
  }
