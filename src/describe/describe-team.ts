import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { roundComputed } from '../base/round-computed'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { OfModel } from '../model/of-model'
import { aTeamSummary } from '../team/result-kinds'
import type { TeamAfter, TeamPicture, TeamSummary } from '../team/summarize-team'
import { languageOf } from './language-of'
import { briefly, nameOf } from './names'
import type { DescribeOptions } from './options'
import { sayLevels } from './say-levels'
import type { TeamLanguage } from './team-sentences'

/** The most competencies that a sentence names one by one. */
const mostNamed = 5

const describeTeamArguments: Kinds = {
  model: aModel,
  summary: aTeamSummary,
  options: { fields: { language: {} } },
}

/**
 * Says how a team stands: how many requirements are met, below and not known, where most are below, what hangs on one
 * person, what nobody is known to hold, and how that changes when people leave or plans are carried out.
 *
 * @param model - the model the summary is of
 * @param summary - what `summarizeTeam` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the summary is of another model
 * @example
 * ```ts
 * import { describeTeam, summarizeTeam } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const people = [
 *   { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 3, CT: 2 } },
 *   { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 1 } },
 * ] as const
 * const team = summarizeTeam(lembagaXy, people, { competencies: ['AT', 'CT'] })
 * console.log(describeTeam(lembagaXy, team, { language: en }).split('\n')[0])
 * // 2 people, 2 competencies; of 4 requirements whose level is known: 2 met, 1 below, 1 not assessed (75% assessed).
 * ```
 */
export function describeTeam<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  summary: TeamSummary<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<TeamLanguage>,
): string {
  checkArguments('describeTeam', { model, summary, options }, describeTeamArguments)
  const language = languageOf('describeTeam', options, ['team', 'levels'])
  checkSameModel(model, summary)
  const { team: say, list } = language
  const name = (code: string): string => nameOf(model.competencies, code, language)
  const { after } = summary
  return [
    say.summary(summary.rows.length, summary.competencies.length, countsOf(summary, language)),
    ...pictureLines(summary, name, language),
    ...(summary.withoutJob.length === 0 ? [] : [say.withoutJob(list(summary.withoutJob))]),
    ...(after === undefined ? [] : afterLines(summary, after, name, language)),
    ...sayLevels(model, language),
  ].join('\n')
}

/** The counts of a picture, in words. */
function countsOf(
  { competencies, required, coverage }: TeamPicture,
  { team: say, number }: TeamLanguage,
): string {
  if (coverage === undefined) return say.nothingRequired
  const sum = (field: 'met' | 'below' | 'notAssessed'): string =>
    number(competencies.reduce((total, entry) => total + entry[field], 0))
  return say.counts({
    required: number(required),
    met: sum('met'),
    below: sum('below'),
    notAssessed: sum('notAssessed'),
    // Cut, so that less than everything never reads as 100%.
    percent: number(roundComputed(coverage * 100, { digits: 1, mode: 'down' })),
  })
}

function pictureLines(
  picture: TeamPicture,
  name: (code: string) => string,
  language: TeamLanguage,
): string[] {
  const { team: say } = language
  const worst = picture.competencies
    .filter(({ below }) => below > 0)
    .sort((a, b) => b.below - a.below)
    .map(({ competency, below, required }) => say.below(name(competency), below, required))
  const single = pointsOf(picture.onOnePerson, name, language)
  const nobody = picture.heldByNobody.map(name)
  return [
    ...(worst.length === 0 ? [] : [say.worst(briefly(worst, mostNamed, language))]),
    ...(single.length === 0 ? [] : [say.single(briefly(single, mostNamed, language))]),
    ...(nobody.length === 0 ? [] : [say.nobody(briefly(nobody, mostNamed, language))]),
  ]
}

function pointsOf(
  points: TeamPicture['onOnePerson'],
  name: (code: string) => string,
  { team: say }: TeamLanguage,
): string[] {
  return points.map(({ competency, person, mayHold }) => say.point(name(competency), person, mayHold))
}

function afterLines(
  before: TeamPicture,
  after: TeamAfter,
  name: (code: string) => string,
  language: TeamLanguage,
): string[] {
  const { team: say, list } = language
  const newSingle = after.onOnePerson.filter(
    ({ competency }) => !before.onOnePerson.some((point) => point.competency === competency),
  )
  const lost = after.heldByNobody.filter((code) => !before.heldByNobody.includes(code))
  const gained = before.heldByNobody.filter((code) => !after.heldByNobody.includes(code))
  const changes = [
    ...(after.left.length === 0 ? [] : [say.left(list(after.left))]),
    ...(after.developed.length === 0 ? [] : [say.developed(list(after.developed), after.developed.length)]),
  ]
  const counts = countsOf(after, language)
  return [
    changes.length === 0 ? say.unchanged(counts) : say.after(list(changes), counts),
    ...(newSingle.length === 0
      ? []
      : [say.newSingle(briefly(pointsOf(newSingle, name, language), mostNamed, language))]),
    ...(lost.length === 0 ? [] : [say.lost(briefly(lost.map(name), mostNamed, language))]),
    ...(gained.length === 0 ? [] : [say.gained(briefly(gained.map(name), mostNamed, language))]),
    ...(after.developed.length === 0 ? [] : [say.caution]),
  ]
}
