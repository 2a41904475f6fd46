// A worker of workerd: the work, as the answer to any request.

import { work } from './work.mjs'

// biome-ignore lint/style/noDefaultExport: a worker of workerd is its module's default export
export default {
  fetch() {
    try {
      return Response.json(work())
    } catch (error) {
      return Response.json({ error: String(error?.stack ?? error) })
    }
  },
}
