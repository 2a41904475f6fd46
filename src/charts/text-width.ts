// Widths in thousandths of the size of the type: those of Helvetica, which Arial and Liberation Sans share (Adobe's font
// metrics of Helvetica). Nothing else can measure a text where there is no canvas.

const groups: readonly (readonly [characters: string, width: number])[] = [
  ["'", 191],
  ['ijl', 222],
  ['|', 260],
  [' !,./:;I[]\\ft', 278],
  ['()-`r{}', 334],
  ['"', 355],
  ['*', 389],
  ['^', 469],
  ['Jcksvxyz', 500],
  ['#$0123456789?L_abdeghnopqu–', 556],
  ['+<=>~−', 584],
  ['FTZ', 611],
  ['&ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['Mm', 833],
  ['%', 889],
  ['W', 944],
  ['@—…→', 1015],
]

const widths: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ groups.flatMap(([characters, width]) =>
    [...characters].map((character) => [character, width] as const),
  ),
)

const wide =
  /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * The width of a text in pixels, set in Arial, Helvetica or Liberation Sans. Letters outside ASCII are taken as a little
 * wider than most are.
 *
 * @param text - the text
 * @param size - size of the type, in pixels
 * @param weight - weight of the type
 */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  let sum = 0
  for (const character of text) {
    sum += widths.get(character) ?? (/\p{M}|\p{Cf}/u.test(character) ? 0 : wide.test(character) ? 1300 : 640)
  }
  return (sum * size * (weight === 'bold' ? 1.08 : 1)) / 1000
}
