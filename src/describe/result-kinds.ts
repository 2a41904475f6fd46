// What the results of other functions have in them, by which a describer or a chart knows them.

import type { Kind } from '../base/kind'

/** What `assignBand` returns. */
export const aBandVerdict: Kind = {
  due: true,
  ofKind: 'result',
  like: 'assignBand(…)',
  has: ['outcome', 'method', 'bandSet', 'job'],
}

/** What `findCareerPaths` returns. */
export const aCareerPathAnswer: Kind = {
  due: true,
  ofKind: 'result',
  like: 'findCareerPaths(…)',
  has: ['to', 'objectives', 'paths', 'assumptions'],
}

/** What `checkCertificate` returns. */
export const aCertificateStatus: Kind = {
  due: true,
  ofKind: 'result',
  like: 'checkCertificate(…)',
  has: ['status', 'person', 'scheme', 'asOf'],
}

/** What `planDevelopment` returns. */
export const aDevelopmentPlan: Kind = {
  due: true,
  ofKind: 'result',
  like: 'planDevelopment(…)',
  has: ['job', 'jobName', 'minimize', 'exact'],
}

/** What `scoreFit` returns. */
export const aFitScore: Kind = {
  due: true,
  ofKind: 'result',
  like: 'scoreFit(…)',
  has: ['job', 'jobName', 'method', 'unassessed'],
}

/** What `analyzeGap` returns. */
export const aGapReport: Kind = {
  due: true,
  ofKind: 'result',
  like: 'analyzeGap(…)',
  has: ['job', 'jobName', 'items', 'outside'],
}

/** What `findEligibleGrade` returns. */
export const aGradeEligibility: Kind = {
  due: true,
  ofKind: 'result',
  like: 'findEligibleGrade(…)',
  has: ['rule', 'meets', 'mayMeet', 'next'],
}

/** What `compareMethods` returns. */
export const aMethodComparison: Kind = {
  due: true,
  ofKind: 'result',
  like: 'compareMethods(…)',
  has: ['job', 'unassessed', 'profileComplete', 'rankings'],
}

/** What `classifyMove` returns. */
export const aMove: Kind = {
  due: true,
  ofKind: 'result',
  like: 'classifyMove(…)',
  has: ['from', 'to', 'kind', 'family'],
}

/** What `rankCandidates` returns. */
export const aRanking: Kind = {
  due: true,
  ofKind: 'result',
  like: 'rankCandidates(…)',
  has: ['of', 'method', 'unassessed', 'belowEssential'],
}

/** What `resolveHoldings` returns. */
export const aResolvedHoldings: Kind = {
  due: true,
  ofKind: 'result',
  like: 'resolveHoldings(…)',
  has: ['asOf', 'rules', 'holdings', 'outcomes'],
}

/** What `summarizeTeam` returns. */
export const aTeamSummary: Kind = {
  due: true,
  ofKind: 'result',
  like: 'summarizeTeam(…)',
  has: ['withoutJob', 'rows', 'competencies', 'onOnePerson'],
}

/** What `listTrainingNeeds` returns. */
export const aTrainingNeeds: Kind = {
  due: true,
  ofKind: 'result',
  like: 'listTrainingNeeds(…)',
  has: ['people', 'needs', 'seats', 'uncovered'],
}

/** What `composeInterview` returns. */
export const anInterview: Kind = {
  due: true,
  ofKind: 'result',
  like: 'composeInterview(…)',
  has: ['job', 'jobName', 'parts', 'leftOut', 'claims'],
}
