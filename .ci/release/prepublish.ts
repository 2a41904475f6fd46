// `npm publish` in the checkout always ends here: first for what is missing, then because the README of the checkout is
// not the one for npmjs.

import { readFacts, refusal } from './facts.js'

console.error(
  refusal(readFacts()) ?? 'Publish with `npm run release`, which stages a README whose links work on npmjs.',
)
process.exitCode = 1
