// What a language must be able to say in charts, chart by chart.

export type * from './career-lattice-words'
export type * from './chart-language'
export type { DayAxisWords } from './day-axis'
export type * from './development-plan-words'
export type * from './fit-words'
export type * from './gap-words'
export type * from './nine-box-words'
export type * from './profile-words'
export type * from './ranking-words'
export type * from './team-heat-map-words'
export type * from './team-status-words'
export type * from './training-needs-words'
