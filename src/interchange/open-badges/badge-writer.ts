import { CompetencyError } from '../../base/competency-error'
import type { IssuePath } from '../../base/issue'
import type { Competency } from '../../model/competency'
import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { textIn } from '../../model/find-text'
import { profileIssue } from '../../model/issues'
import type { Scale } from '../../model/scale'
import { highestLevel, isLevelOf, lowestLevel } from '../../model/scale-of'
import { tagOf, wordLanguage } from '../read/file-language'
import type { ReadIssue } from '../read/issues'
import {
  type CasePlace,
  checkedBase as checkedCaseBase,
  listCaseIdentifiers,
} from '../read/list-case-identifiers'
import { type Loss, lossesOf, lossOf } from '../read/losses'
import { type TextWriter, textWriter, writtenTag } from '../read/text-writer'
import { urlNamespace, uuidOf } from '../read/uuid'
import { checkedBase, type FormatAchievementOptions } from './badge-options'
import type { BadgeAchievement, BadgeAlignment, BadgeLevel, BadgeResultDescription } from './badge-types'
import { badgeWords } from './badge-words'
import { type OpenBadgeLossCode, openBadgeLosses } from './open-badge-losses'

/** An achievement, and what a credential needs to know of it. */
export interface WrittenAchievement {
  /** The achievement. */
  readonly achievement: BadgeAchievement
  /** Its scale. */
  readonly scale: Scale
  /** Id of a level of the scale. */
  readonly levelId: (level: number) => string
  /** A stable id of something about the achievement. */
  readonly idOf: (name: string) => string
  /** What stays behind. */
  readonly losses: readonly Loss<OpenBadgeLossCode>[]
}

/** Writes an achievement. */
export function writeAchievement<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  code: C,
  options: FormatAchievementOptions,
): WrittenAchievement {
  const { required } = options
  const tag = tagOf(options.language, 'Open Badges')
  const words = badgeWords[wordLanguage(tag)]
  const { competency, scale, key } = measuredCompetency(model, code, required)
  const idOf = idGiver(model.id, code, options)
  const levelId = (level: number): string => idOf(`level ${level}`)
  const path = ['competencies', code]
  const losses = lossesOf(openBadgeLosses, {
    competencies: { [code]: competency },
    scales: { [key]: scale },
  })
  const lost = (kind: OpenBadgeLossCode, at: IssuePath): void => {
    losses.push(lossOf(openBadgeLosses, kind, at))
  }
  const say = textWriter(tag, lost)
  const name = say(competency.name, [...path, 'name'])
  const definition = options.definition ?? competency.definition
  const alignment = alignmentOf(model, code, options.case, tag)
  const achievement: BadgeAchievement = {
    id: idOf('achievement'),
    type: ['Achievement'],
    achievementType: 'Competency',
    name,
    description:
      definition === undefined
        ? words.competency(code, textIn(model.name, tag))
        : say(definition, [...path, 'definition']),
    criteria: { narrative: narrativeOf(scale, required, tag) },
    humanCode: code,
    version: model.version,
    inLanguage: writtenTag(competency.name, tag),
    ...tagsOf(competency),
    ...otherIdentifiers(competency.externalIds ?? [], (index) => {
      lost('external-id', [...path, 'externalIds', index, 'system'])
    }),
    ...(alignment === undefined ? {} : { alignment: [alignment] }),
    resultDescription: [
      {
        id: idOf('result'),
        type: ['ResultDescription'],
        name: scale.name === undefined ? words.proficiency : say(scale.name, ['scales', key, 'name']),
        ...measureOf(scale, required, levelId, (text, rest) =>
          say(text, ['scales', key, 'definitions', ...rest]),
        ),
      },
    ],
  }
  return { achievement, scale, levelId, idOf, losses }
}

function tagsOf({ aliases = [] }: Competency): Pick<BadgeAchievement, 'tag'> {
  return aliases.length === 0 ? {} : { tag: aliases }
}

/** The competency and its scale; throws where a badge can say no level of it, or not the one that is required. */
function measuredCompetency(
  model: CompetencyModel,
  code: string,
  required: number | undefined,
): { readonly competency: Competency; readonly scale: Scale; readonly key: string } {
  const competency = Object.hasOwn(model.competencies, code) ? model.competencies[code] : undefined
  if (competency === undefined) throw new CompetencyError(unknownCompetency(model, code, [], 0))
  const key = competency.scale
  const scale = key === undefined ? undefined : model.scales[key]
  if (scale === undefined || key === undefined) throw new CompetencyError(noScale(code))
  if (required !== undefined && !(Number.isFinite(required) && isLevelOf(scale, required)))
    throw new CompetencyError(offScale(code, required, scale))
  return { competency, scale, key }
}

/** Gives stable ids of what belongs to an achievement. */
function idGiver(
  model: string,
  code: string,
  { baseUri, required }: FormatAchievementOptions,
): (name: string) => string {
  const namespace = uuidOf(checkedBase(baseUri), urlNamespace)
  // A badge for another level is another badge; the version of the model does not count, so that ids stay.
  const subject = JSON.stringify([model, code, required ?? null])
  return (name) => `urn:uuid:${uuidOf(`${name}:${subject}`, namespace)}`
}

type Measure = Omit<BadgeResultDescription, 'id' | 'type' | 'name'>

/** The scale and the required level. */
function measureOf(
  scale: Scale,
  required: number | undefined,
  levelId: (level: number) => string,
  say: TextWriter,
): Measure {
  if (scale.continuous === true) {
    return {
      resultType: 'RawScore',
      valueMin: String(lowestLevel(scale)),
      valueMax: String(highestLevel(scale)),
      ...(required === undefined ? {} : { requiredValue: String(required) }),
    }
  }
  const { definitions = [] } = scale
  return {
    resultType: 'RubricCriterionLevel',
    ...(required === undefined ? {} : { requiredLevel: levelId(required) }),
    rubricCriterionLevel: scale.levels.map((level): BadgeLevel => {
      const index = definitions.findIndex(({ value }) => value === level)
      const definition = definitions[index]
      return {
        id: levelId(level),
        type: ['RubricCriterionLevel'],
        name: definition === undefined ? `Level ${level}` : say(definition.name, [index, 'name']),
        level: String(level),
        points: String(level),
        ...(definition?.description === undefined
          ? {}
          : { description: say(definition.description, [index, 'description']) }),
      }
    }),
  }
}

/** What it takes, in a sentence. */
function narrativeOf(scale: Scale, required: number | undefined, tag: string): string {
  const words = badgeWords[wordLanguage(tag)]
  const number = (value: number): string => words.number(value, { digits: 15 })
  const [lowest, highest] = [number(lowestLevel(scale)), number(highestLevel(scale))]
  if (required === undefined) return words.assessed(lowest, highest)
  const name = textIn(scale.definitions?.find(({ value }) => value === required)?.name ?? {}, tag)
  return words.assessedAt(`${number(required)}${name === '' ? '' : ` (${name})`}`, lowest, highest)
}

function alignmentOf<C extends string>(
  model: CompetencyModel<string, C>,
  code: C,
  place: CasePlace | undefined,
  tag: string,
): BadgeAlignment | undefined {
  if (place === undefined) return undefined
  const identifier = listCaseIdentifiers(model, place).competencies[code]
  return {
    type: ['Alignment'],
    targetName: textIn(model.competencies[code].name, tag),
    targetUrl: `${checkedCaseBase(place.baseUri)}/ims/case/v1p1/CFItems/${identifier}`,
    targetType: 'CFItem',
    targetFramework: textIn(model.name, tag),
    targetCode: code,
  }
}

function otherIdentifiers(
  externalIds: readonly { readonly system: string; readonly value: string }[],
  lost: (index: number) => void,
): Pick<BadgeAchievement, 'otherIdentifier'> {
  if (externalIds.length === 0) return {}
  return {
    otherIdentifier: externalIds.map(({ system, value }, index) => {
      const isName = /^[\w.-]+$/.test(system)
      if (!isName) lost(index)
      return {
        type: ['IdentifierEntry'],
        identifier: value,
        identifierType: isName ? `ext:${system}` : 'identifier',
      }
    }),
  }
}

function noScale(competency: string): ReadIssue {
  return profileIssue('no-scale', [], { competency })
}

function offScale(competency: string, level: number, scale: Scale): ReadIssue {
  const [lowest, highest] = [lowestLevel(scale), highestLevel(scale)]
  if (!Number.isFinite(level)) {
    const found = String(level)
    return profileIssue('level-not-a-number', ['required'], { competency, of: 'required', found })
  }
  return profileIssue('level-off-scale', ['required'], {
    competency,
    of: 'required',
    level,
    lowest,
    highest,
    ...(scale.continuous === true ? {} : { levels: [...scale.levels] }),
  })
}
