// Node, Deno and Bun: the work, printed as one line of JSON.

import { work } from './work.mjs'

console.log(JSON.stringify(work()))
