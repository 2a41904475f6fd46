import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { otherNames } from '../words/names'

const models = [lembagaXy.competencies, spencer.competencies]

/** Names that are quoted in English, the longest first. */
const names: readonly string[] = [
  ...otherNames,
  ...models.flatMap((competencies) => Object.values(competencies).map((competency) => competency.name.en)),
].toSorted((a, b) => b.length - a.length)

const anyName = new RegExp(
  `(?<!\\p{L})(?:${names.map((name) => name.replace(/[/.()&]/g, '\\$&')).join('|')})(?!\\p{L})`,
  'gu',
)

const codes: ReadonlySet<string> = new Set(models.flatMap((competencies) => Object.keys(competencies)))

/** A text without the names it quotes and without codes such as `EXP`, `EXP.C` and `CT.A`. */
export function withoutNames(text: string): string {
  return text
    .replace(anyName, ' ')
    .replace(/\b[A-Z]{2,6}(?:\.[A-D])?(?![\p{L}-])/gu, (word) =>
      codes.has(word) || codes.has(word.replace(/\.A$/, '')) ? ' ' : word,
    )
}
