import { checkArguments } from '../../base/check-arguments'
import { isSameLevel } from '../../base/compare'
import { CompetencyError } from '../../base/competency-error'
import { valueIssue } from '../../base/issues'
import type { Kinds, OptionKinds } from '../../base/kind'
import { throwIssues } from '../../base/throw-issues'
import { aDate, aNumber, aText, someDate, someNumber, someText } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { heldOnScaleIssue } from '../../model/holdings-issues'
import type { Scale } from '../../model/scale'
import { lowestLevel } from '../../model/scale-of'
import { aDictionary } from '../../model/whole-model'
import type { Formatted } from '../read/losses'
import { checkedDate, checkedUri, type FormatCredentialOptions, invalidParameter } from './badge-options'
import type { BadgeCredential } from './badge-types'
import { writeAchievement } from './badge-writer'
import { badgeIssue } from './issues'
import type { OpenBadgeLossCode } from './open-badge-losses'

const formatCredentialOptions: OptionKinds<FormatCredentialOptions> = {
  achieved: aNumber,
  recipient: aText,
  issuer: { due: true, fields: { id: aText, name: aText } },
  awardedOn: aDate,
  validUntil: someDate,
  baseUri: aText,
  required: someNumber,
  definition: { ofKind: 'object', like: "{ id: 'Nama', en: 'Name' }" },
  case: {
    ofKind: 'object',
    parts: {
      baseUri: aText,
      identifiers: {
        fields: { model: someText, clusters: { values: aText }, competencies: { values: aText } },
      },
    },
  },
  language: {},
}

const formatCredentialArguments: Kinds = {
  model: aDictionary,
  competency: aText,
  options: { due: true, fields: formatCredentialOptions },
}

/**
 * Writes an Open Badges 3.0 credential, not signed: a person achieved a level of a competency. The required level stands
 * in the achievement, the achieved one in the result. A number between levels, such as a mean of raters, is written as
 * a value and not as the level below it; what is a level but for noise of arithmetic is that level. A badge for less than is required, or for less than the lowest level, is refused.
 *
 * @param model - the model
 * @param competency - code of a competency or dimension that has a scale
 * @param options - language, address, required and achieved level, person, issuer, dates
 * @returns the credential, plain data to sign; and what stays behind, as `formatAchievement` says
 * @throws `CompetencyError` `required-level-not-met`, `level-off-scale`, `level-not-a-number`, `date-invalid`,
 * `period-reversed`, `unknown-competency`, `no-scale`, `parameter-invalid` (an address, the name of the issuer)
 * @source 1EdTech, Open Badges Specification 3.0, OpenBadgeCredential and Result
 * @example
 * ```ts
 * import { formatCredential } from 'kompetensi/open-badges'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value } = formatCredential(lembagaXy, 'INT', {
 *   language: id,
 *   baseUri: 'https://example.org',
 *   required: 3,
 *   achieved: 4,
 *   recipient: 'did:example:1',
 *   issuer: { id: 'https://example.org/issuer', name: 'Lembaga XY' },
 *   awardedOn: '2026-11-22',
 * })
 * const { achievement, result } = value.credentialSubject
 * const levels = achievement.resultDescription[0].rubricCriterionLevel
 * console.log(levels?.find(({ id }) => id === result[0].achievedLevel)?.level) // 4
 * console.log(value.validFrom, achievement.criteria.narrative.slice(0, 21))
 * // 2026-11-22T00:00:00Z Dinilai pada level 3
 * ```
 */
export function formatCredential<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  competency: NoInfer<C>,
  options: FormatCredentialOptions,
): Formatted<BadgeCredential, OpenBadgeLossCode> {
  checkArguments('formatCredential', { model, competency, options }, formatCredentialArguments)
  const { achievement, scale, levelId, idOf, losses } = writeAchievement<Id, C>(model, competency, options)
  const { issuer } = options
  const achieved = withoutNoise(options, scale)
  const held = heldOnScaleIssue(competency, achieved, ['achieved'], scale)
  throwIssues(held === undefined ? [] : [held])
  const required = options.required ?? lowestLevel(scale)
  if (achieved < required) {
    throw new CompetencyError(
      badgeIssue('required-level-not-met', ['achieved'], { competency, held: achieved, required }),
    )
  }
  const awardedOn = checkedDate('awardedOn', options.awardedOn)
  const until = options.validUntil === undefined ? undefined : checkedDate('validUntil', options.validUntil)
  if (until !== undefined && until < awardedOn) {
    const details = { from: awardedOn, until }
    throw new CompetencyError(valueIssue('period-reversed', ['validUntil'], details))
  }
  if (typeof issuer.name !== 'string' || issuer.name.trim() === '')
    throw invalidParameter('issuer.name', issuer.name, { ofKind: 'name' })
  const recipient = checkedUri('recipient', options.recipient)
  const isListed = scale.continuous !== true && scale.levels.includes(achieved)
  const value: BadgeCredential = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: idOf(`credential ${JSON.stringify([recipient, awardedOn, achieved])}`),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer: { id: checkedUri('issuer.id', issuer.id), type: ['Profile'], name: issuer.name },
    validFrom: `${awardedOn}T00:00:00Z`,
    ...(until === undefined ? {} : { validUntil: `${until}T23:59:59Z` }),
    credentialSubject: {
      id: recipient,
      type: ['AchievementSubject'],
      achievement,
      result: [
        {
          type: ['Result'],
          resultDescription: achievement.resultDescription[0].id,
          ...(isListed ? { achievedLevel: levelId(achieved) } : { value: String(achieved) }),
        },
      ],
    },
  }
  return { value, losses }
}

/** The level that was found; the required one, or one of the scale, where noise alone parts it from that. */
function withoutNoise({ achieved, required }: FormatCredentialOptions, { levels }: Scale): number {
  if (!Number.isFinite(achieved)) return achieved
  const known = required === undefined ? levels : [required, ...levels]
  return known.find((level) => isSameLevel(level, achieved)) ?? achieved
}
