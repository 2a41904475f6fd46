import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { LevelChange, Move, NewRequirement, UnclearChange } from '../career/classify-move'
import type { Sameness } from '../career/move-kind'
import { aMove } from '../career/result-kinds'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { OfModel } from '../model/of-model'
import { describeMoveKind } from './describe-move-kind'
import { languageOf } from './language-of'
import type { CrossingSentences, MoveLanguage } from './move-sentences'
import { nameOf } from './names'
import type { DescribeOptions } from './options'
import { sayLevels } from './say-levels'

const describeMoveArguments: Kinds = {
  model: aModel,
  move: aMove,
  options: { fields: { language: {} } },
}

/**
 * Says what kind of move it is, whether family and track change, what the new job asks for more or less, and what is
 * not known.
 *
 * @param model - the model the move is of
 * @param move - the move
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the move is of another model
 * @example
 * ```ts
 * import { classifyMove, describeMove } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const move = classifyMove(lembagaXy, 'staf-administrasi', 'staf-manajemen-mutu')
 * console.log(describeMove(lembagaXy, move, { language: id }).split('\n')[0])
 * // Staf Administrasi → Staf Manajemen Mutu: perpindahan diagonal, naik 1 jenjang.
 * ```
 */
export function describeMove<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  move: Move<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<MoveLanguage>,
): string {
  checkArguments('describeMove', { model, move, options }, describeMoveArguments)
  const language = languageOf('describeMove', options, ['levels', 'move', 'moveKinds'])
  checkSameModel(model, move)
  const { move: say } = language
  const { from, to } = move
  const end = (job: string, unit: string | undefined): string => {
    const title = nameOf(model.jobs, job, language)
    return move.kind === 'rotation' && unit !== undefined
      ? say.jobInUnit(title, nameOf(model.units, unit, language))
      : title
  }
  const names = (entries: Parameters<typeof nameOf>[0], keys: Ends): Ends => ({
    from: keys.from === undefined ? undefined : nameOf(entries, keys.from, language),
    to: keys.to === undefined ? undefined : nameOf(entries, keys.to, language),
  })
  return [
    say.summary({
      from: end(from.job, from.unit),
      to: end(to.job, to.unit),
      kind: describeMoveKind(move.kind, { language }),
      steps: move.rankSteps ?? 0,
    }),
    ...crossing(move.family, names(model.families, { from: from.family, to: to.family }), say.family),
    ...crossing(move.track, names(model.tracks, { from: from.track, to: to.track }), say.track),
    ...changeLines(model, move, language),
    ...(from.profileComplete && to.profileComplete ? [] : [say.partOnly]),
    ...sayLevels(model, language),
  ].join('\n')
}

/** What the new job asks for more, less or no longer, and what is not known of it. */
function changeLines(
  model: CompetencyModel,
  { deepens, broadens, lessens, drops, unclear }: Move,
  language: MoveLanguage,
): string[] {
  const { move: say, list, number } = language
  const name = (code: string): string => nameOf(model.competencies, code, language)
  const change = ({ competency, from, to, by }: LevelChange): string =>
    say.change({
      name: name(competency),
      from: number(from),
      to: number(to),
      by: number(by, { signed: true }),
    })
  const addition = ({ competency, to }: NewRequirement): string => say.addition(name(competency), number(to))
  const line = (items: readonly string[], sentence: (list: string, count: number) => string): string[] =>
    items.length === 0 ? [] : [sentence(list(items), items.length)]
  const asked = deepens.length + broadens.length + lessens.length + drops.length
  return [
    ...line(deepens.map(change), say.deepens),
    ...line(broadens.map(addition), say.broadens),
    ...line(lessens.map(change), say.lessens),
    ...line(drops.map(name), say.drops),
    ...(asked === 0 && unclear.length === 0 ? [say.same] : []),
    ...unclearReasons.flatMap((reason) =>
      line(
        unclear.filter((item) => item.reason === reason).map(({ competency }) => name(competency)),
        say.unclear[reason],
      ),
    ),
  ]
}

/** Why a change is not known, in the order they are said. */
const unclearReasons: readonly UnclearChange['reason'][] = [
  'level-unspecified',
  'scales-differ',
  'profile-incomplete',
]

/** What stands at the two ends of a move; absent where it is not stated. */
interface Ends {
  readonly from: string | undefined
  readonly to: string | undefined
}

/** Says a change of family or track; of one end that is not stated, only what is. Nothing where nothing changes. */
function crossing(sameness: Sameness, { from, to }: Ends, say: CrossingSentences): string[] {
  if (sameness === 'same') return []
  if (from !== undefined && to !== undefined) return [say.changes(from, to)]
  if (to !== undefined) return [say.enters(to)]
  return from === undefined ? [] : [say.leaves(from)]
}
