/** What stands in a number field: a finite number, nothing, or something that is not a number. */
export type NumberInput =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' | 'not-a-number' }

/** Reads a number field; a comma is taken for the decimal mark, as Indonesian writes it. */
export function readNumber(text: string): NumberInput {
  const written = text.trim().replace(',', '.')
  if (written === '') return { kind: 'empty' }
  const value = Number(written)
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'not-a-number' }
}
