// A page: the work, sent to the server it came from.

import { work } from './work.mjs'

let body
try {
  body = JSON.stringify(work())
} catch (error) {
  body = JSON.stringify({ error: String(error?.stack ?? error) })
}
await fetch('/result', { method: 'POST', body })
