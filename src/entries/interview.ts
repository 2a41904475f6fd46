// Interviews: which questions to ask for a job in the time there is.

export type * from '../gap/gap-report'
export type * from '../interview/compose-interview'
export { composeInterview } from '../interview/compose-interview'
export type { Claim } from '../model/claim'
export type { Holdings } from '../model/holdings'
export type { InterviewGuide } from '../model/interview-guide'
export type * from '../model/model-types'
export type { JobArgument, JobOrProfile } from '../model/resolve-profile'
