import type { Kind } from '../base/kind'

/** What `compileJobs` returns. */
export const compiledJobs: Kind = {
  due: true,
  ofKind: 'result',
  like: 'compileJobs(…)',
  has: ['method', 'jobs'],
}

/** What `encodePeople` or `loadPeople` returns. */
export const encodedPeople: Kind = {
  due: true,
  ofKind: 'result',
  like: 'encodePeople(…)',
  has: ['count', 'competencies', 'levels', 'occurring'],
}
