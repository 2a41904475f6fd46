import type { Messages } from '../../base/issue'
import { placed } from '../../base/placed'
import type { LossDetails, LossPlan } from './losses'

/** What a format says of its losses in English, by their kind. */
export function lossMessages<Code extends string>({
  kinds,
}: LossPlan<Code>): Messages<Readonly<Record<Code, LossDetails>>> {
  const said = Object.entries<string>(kinds).map(([code, text]) => [
    code,
    ({ place }: LossDetails): string => placed(text, place),
  ])
  // Safe: the codes are the plan's kinds; TypeScript loses them in `fromEntries`.
  return Object.fromEntries(said) as Messages<Record<Code, LossDetails>>
}
