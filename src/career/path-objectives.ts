import type { PathObjective } from './career-path-options'

/** Every objective. */
export const pathObjectives: readonly PathObjective[] = ['moves', 'effort', 'hardest', 'time']
