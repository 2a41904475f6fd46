/** The tests that a room's mutants are put to: its own, and those of its laws, comparisons and golden numbers. */
export function roomTests(room: string): string[] {
  return [`test/${room}/**/*.test.ts`, `test/{properties,differential,vectors}/${room}{,-*}.test.ts`]
}
