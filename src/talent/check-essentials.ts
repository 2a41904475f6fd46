import { invalidParameter } from '../base/invalid-parameter'
import type { EssentialsPolicy } from './ranking'

/** Throws unless the policy is one of the three. */
export function checkEssentials(subject: string, essentials: EssentialsPolicy): void {
  if (essentials === 'exclude' || essentials === 'last' || essentials === 'flag') return
  throw invalidParameter(subject, 'essentials', essentials, 'exclude, last or flag')
}
