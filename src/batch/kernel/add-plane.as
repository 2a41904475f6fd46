// AssemblyScript (TypeScript's syntax, WebAssembly's types). `.ci/build-kernel.mjs` compiles it into `module.ts`.

/** People in a tile. */
const tileSize: usize = 1024

/**
 * Adds up one byte of what codes add, for a whole tile, and puts the sums into the words at `out`.
 *
 * The codes of 16 people are one vector, and so are the bytes that the 16 codes of a requirement add: one shuffle looks
 * up all 16. Bytes are added as bytes for `together` requirements, which cannot reach 256, then widened.
 *
 * @param tile - the codes, competency by competency
 * @param starts - where the column of each requirement begins in the tile, four bytes each
 * @param tables - 16 bytes a requirement: what each code adds
 * @param size - number of requirements
 * @param together - how many requirements add up to less than 256 at most
 * @param shift - by how many bits the sums are shifted in their words
 * @param out - a word of eight bytes a person
 */
export function addPlane(
  tile: usize,
  starts: usize,
  tables: usize,
  size: i32,
  together: i32,
  shift: i32,
  out: usize,
): void {
  for (let at: usize = 0; at < tileSize; at += 64) {
    let s0 = i16x8.splat(0)
    let s1 = i16x8.splat(0)
    let s2 = i16x8.splat(0)
    let s3 = i16x8.splat(0)
    let s4 = i16x8.splat(0)
    let s5 = i16x8.splat(0)
    let s6 = i16x8.splat(0)
    let s7 = i16x8.splat(0)
    for (let i = 0; i < size; ) {
      const end = min(i + together, size)
      let b0 = i8x16.splat(0)
      let b1 = i8x16.splat(0)
      let b2 = i8x16.splat(0)
      let b3 = i8x16.splat(0)
      for (; i < end; i++) {
        const table = v128.load(tables + <usize>(i << 4))
        const codes = tile + load<u32>(starts + <usize>(i << 2)) + at
        b0 = i8x16.add(b0, i8x16.swizzle(table, v128.load(codes)))
        b1 = i8x16.add(b1, i8x16.swizzle(table, v128.load(codes, 16)))
        b2 = i8x16.add(b2, i8x16.swizzle(table, v128.load(codes, 32)))
        b3 = i8x16.add(b3, i8x16.swizzle(table, v128.load(codes, 48)))
      }
      s0 = i16x8.add(s0, i16x8.extend_low_i8x16_u(b0))
      s1 = i16x8.add(s1, i16x8.extend_high_i8x16_u(b0))
      s2 = i16x8.add(s2, i16x8.extend_low_i8x16_u(b1))
      s3 = i16x8.add(s3, i16x8.extend_high_i8x16_u(b1))
      s4 = i16x8.add(s4, i16x8.extend_low_i8x16_u(b2))
      s5 = i16x8.add(s5, i16x8.extend_high_i8x16_u(b2))
      s6 = i16x8.add(s6, i16x8.extend_low_i8x16_u(b3))
      s7 = i16x8.add(s7, i16x8.extend_high_i8x16_u(b3))
    }
    const to = out + (at << 3)
    addEight(s0, shift, to)
    addEight(s1, shift, to + 64)
    addEight(s2, shift, to + 128)
    addEight(s3, shift, to + 192)
    addEight(s4, shift, to + 256)
    addEight(s5, shift, to + 320)
    addEight(s6, shift, to + 384)
    addEight(s7, shift, to + 448)
  }
}

/** Adds eight sums, shifted, to eight words. */
@inline
function addEight(sums: v128, shift: i32, to: usize): void {
  const low = i32x4.extend_low_i16x8_u(sums)
  const high = i32x4.extend_high_i16x8_u(sums)
  addTwo(i64x2.extend_low_i32x4_u(low), shift, to)
  addTwo(i64x2.extend_high_i32x4_u(low), shift, to + 16)
  addTwo(i64x2.extend_low_i32x4_u(high), shift, to + 32)
  addTwo(i64x2.extend_high_i32x4_u(high), shift, to + 48)
}

@inline
function addTwo(sums: v128, shift: i32, to: usize): void {
  v128.store(to, i64x2.add(v128.load(to), i64x2.shl(sums, shift)))
}
