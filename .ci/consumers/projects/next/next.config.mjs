import { fileURLToPath } from 'node:url'

// The check's project lies in a repository with a lock of its own; an app of yours needs none of this.
const root = fileURLToPath(new URL('../../', import.meta.url))
export default { turbopack: { root }, outputFileTracingRoot: root }
