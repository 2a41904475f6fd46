// The first step of `npm run release:version` and `npm run release`: without the owner's facts nothing is versioned and
// nothing is built, and the sentence says what is missing.

import { readFacts, refusal } from './facts.js'

const refused = refusal(readFacts())
if (refused !== undefined) {
  console.error(refused)
  process.exitCode = 1
}
