// Checks of what was typed on the command line.

/** The choice that was typed, or a message that names the choices, and the end of the program. */
export function oneOf<Choice extends string>(
  option: string,
  typed: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((known) => known === typed)
  if (choice !== undefined) return choice
  console.error(`${option} is "${typed}"; it must be ${choices.join(' or ')}`)
  process.exit(2)
}
