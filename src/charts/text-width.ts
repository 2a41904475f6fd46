// Widths in thousandths of the size of the type: for each character the wider of DejaVu Sans 2.37 and Liberation Sans 1.07.4
// (which has the measures of Arial), rounded up. Read from the fonts' own tables of advances (`hmtx`) in the Debian packages
// fonts-dejavu-core and fonts-liberation; test/site/chart-texts.test.ts measures the outcome in a browser with either. DejaVu
// is about the widest sans that readers have, so a text takes no more room than this with another.

type Groups = readonly (readonly [characters: string, width: number])[]

const normalGroups: Groups = [
  ["'", 275],
  ['ijl', 278],
  ['I', 295],
  [' ,.·‘’', 318],
  ['/:;\\|', 337],
  ['f', 353],
  ['-', 361],
  ['()[]', 391],
  ['t', 393],
  ['!', 401],
  ['r', 412],
  ['"', 460],
  ['*J`°', 500],
  ['“”', 519],
  ['s', 521],
  ['z', 525],
  ['c', 550],
  ['?_–§', 557],
  ['L', 558],
  ['k', 580],
  ['vxy', 592],
  ['FT', 611],
  ['o«»', 612],
  ['a', 613],
  ['e', 616],
  ['hnu', 634],
  ['bdgpq', 635],
  ['$0123456789{}', 637],
  ['EKPSY', 667],
  ['AV', 685],
  ['XZ', 686],
  ['B', 687],
  ['CR', 723],
  ['U', 732],
  ['N', 749],
  ['H', 752],
  ['D', 771],
  ['G', 778],
  ['&', 780],
  ['OQ', 788],
  ['w', 818],
  ['#+<=>^~−≥≤×±', 838],
  ['M', 863],
  ['%', 951],
  ['m', 975],
  ['W', 989],
  ['—…→', 1000],
  ['@', 1016],
]

const boldGroups: Groups = [
  ["'", 307],
  ['ijl', 343],
  [' ', 349],
  ['/\\|', 366],
  ['I', 373],
  [',.·‘’', 380],
  [':;', 400],
  ['-', 416],
  ['f', 436],
  ['!', 457],
  ['()[]', 458],
  ['t', 479],
  ['r', 494],
  ['`°', 500],
  ['"', 521],
  ['*', 523],
  ['J_–§', 557],
  ['z', 583],
  ['c', 593],
  ['s', 596],
  ['?', 611],
  ['L', 638],
  ['x«»', 646],
  ['vy', 652],
  ['“”', 658],
  ['k', 666],
  ['a', 675],
  ['e', 679],
  ['T', 683],
  ['EF', 684],
  ['o', 688],
  ['$0123456789', 696],
  ['hnu{}', 712],
  ['bdgpq', 716],
  ['S', 721],
  ['Y', 725],
  ['Z', 726],
  ['P', 733],
  ['C', 734],
  ['B', 763],
  ['RX', 771],
  ['AV', 774],
  ['K', 775],
  ['U', 813],
  ['G', 821],
  ['D', 831],
  ['HN', 837],
  ['#+<=>^~−≥≤×±', 838],
  ['OQ', 851],
  ['&', 873],
  ['w', 924],
  ['M', 996],
  ['@—…→', 1000],
  ['%', 1002],
  ['m', 1042],
  ['W', 1104],
]

/** Other letters: wider than four of five Latin, Greek and Cyrillic ones of DejaVu. */
const others = { normal: 800, bold: 880 } as const

function byCharacter(groups: Groups): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
  )
}

const widths = {
  normal: /* @__PURE__ */ byCharacter(normalGroups),
  bold: /* @__PURE__ */ byCharacter(boldGroups),
} as const

const wide =
  /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * The most room a text needs, in pixels, in a common sans. Letters with accents are as wide as those without; others outside
 * ASCII are taken as a little wider than most are.
 *
 * @param text - the text
 * @param size - size of the type, in pixels
 * @param weight - weight of the type
 */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  const table = widths[weight]
  let sum = 0
  for (const character of text.normalize('NFD')) {
    sum +=
      table.get(character) ??
      (/\p{M}|\p{Cf}/u.test(character) ? 0 : wide.test(character) ? 1300 : others[weight])
  }
  return (sum * size) / 1000
}
