import { at } from '../../base/at'

/**
 * SHA-1 of some bytes, as 20 bytes. For names that have to be the same everywhere (UUID version 5 is made of it); it
 * protects nothing.
 *
 * @source NIST FIPS 180-4, section 6.1.2
 */
export function sha1(bytes: readonly number[]): number[] {
  const message = padded(bytes)
  const hash: [number, number, number, number, number] = [
    0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0,
  ]
  const words = new Array<number>(80).fill(0)
  for (let block = 0; block < message.length; block += 16) {
    for (let t = 0; t < 80; t++) {
      words[t] =
        t < 16
          ? at(message, block + t)
          : rotated(at(words, t - 3) ^ at(words, t - 8) ^ at(words, t - 14) ^ at(words, t - 16), 1)
    }
    let [a, b, c, d, e] = hash
    for (let t = 0; t < 80; t++) {
      const sum = (rotated(a, 5) + mixed(t, b, c, d) + e + constant(t) + at(words, t)) | 0
      e = d
      d = c
      c = rotated(b, 30)
      b = a
      a = sum
    }
    hash[0] = (hash[0] + a) | 0
    hash[1] = (hash[1] + b) | 0
    hash[2] = (hash[2] + c) | 0
    hash[3] = (hash[3] + d) | 0
    hash[4] = (hash[4] + e) | 0
  }
  return hash.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255))
}

/** The message in words of 32 bits: a single bit behind it, zeros, and its length in bits. */
function padded(bytes: readonly number[]): number[] {
  const blocks = Math.floor((bytes.length + 8) / 64) + 1
  const words = new Array<number>(blocks * 16).fill(0)
  const put = (i: number, byte: number): void => {
    words[i >> 2] = at(words, i >> 2) | (byte << (24 - (i % 4) * 8))
  }
  bytes.forEach((byte, i) => {
    put(i, byte)
  })
  put(bytes.length, 0x80)
  const bits = bytes.length * 8
  words[words.length - 2] = Math.floor(bits / 2 ** 32)
  words[words.length - 1] = bits | 0
  return words
}

function mixed(t: number, b: number, c: number, d: number): number {
  if (t < 20) return (b & c) | (~b & d)
  return t >= 40 && t < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
}

function constant(t: number): number {
  if (t < 20) return 0x5a827999
  if (t < 40) return 0x6ed9eba1
  return t < 60 ? 0x8f1bbcdc : 0xca62c1d6
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
