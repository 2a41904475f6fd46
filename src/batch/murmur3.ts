import { intAt } from '../base/typed-at'

/**
 * MurmurHash3 of words of four bytes, part after part. Each step is one-to-one in the word and in what came before, so
 * whatever changes within one word changes the hash.
 *
 * @source Austin Appleby, MurmurHash3 (`MurmurHash3_x86_32`, seed 0), in the public domain
 */
export function murmur3(parts: readonly Int32Array[]): number {
  let hash = 0
  let words = 0
  for (const part of parts) {
    hash = mixed(hash, part)
    words += part.length
  }
  hash ^= 4 * words
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Signed, and by index: a loop over unsigned words took ten times as long. */
function mixed(start: number, words: Int32Array): number {
  let hash = start
  for (let i = 0; i < words.length; i++) {
    const scrambled = Math.imul(intAt(words, i), 0xcc9e2d51)
    hash ^= Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593)
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  return hash
}
