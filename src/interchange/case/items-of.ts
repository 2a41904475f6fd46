import { throwIssues } from '../../base/throw-issues'
import { unknownCompetency } from '../../model/competency-issues'
import type { LocalizedText } from '../../model/localized-text'
import { writtenTag } from '../read/text-writer'
import type { CaseItem } from './case-package'
import { type CaseWriter, oneLine } from './case-writer'

/** The items of a package: clusters, then competencies and dimensions, in the order of the model. */
export function itemsOf(writer: CaseWriter): CaseItem[] {
  const { model, texts, identifiers, tag, lastChangeDateTime, uri, say } = writer
  throwIssues(
    Object.keys(texts)
      .filter((code) => !Object.hasOwn(model.competencies, code))
      .map((code, i) => unknownCompetency(model, code, ['texts', code], i)),
  )
  const item = (
    identity: Pick<CaseItem, 'identifier' | 'humanCodingScheme' | 'CFItemType' | 'language'>,
    name: string,
    statement: string | undefined,
  ): CaseItem => ({
    identifier: identity.identifier,
    uri: uri('CFItems', identity.identifier),
    fullStatement: statement ?? name,
    ...(statement === undefined ? {} : { abbreviatedStatement: oneLine(name) }),
    humanCodingScheme: identity.humanCodingScheme,
    CFItemType: identity.CFItemType,
    language: identity.language,
    lastChangeDateTime,
  })
  const clusters = Object.entries(model.clusters).map(([key, { name, description }]) => {
    const path = ['clusters', key]
    const said = say(name, [...path, 'name'])
    const statement = description === undefined ? undefined : say(description, [...path, 'description'])
    const identifier = identifiers.clusters[key] ?? ''
    const language = itemLanguageOf([name, description], tag)
    return item({ identifier, humanCodingScheme: key, CFItemType: 'Cluster', language }, said, statement)
  })
  const competencies = Object.entries(model.competencies).map(([code, competency]) => {
    const path = ['competencies', code]
    const name = say(competency.name, [...path, 'name'])
    const own =
      competency.definition === undefined ? undefined : say(competency.definition, [...path, 'definition'])
    const text = Object.hasOwn(texts, code) ? texts[code]?.definition : undefined
    const statement = own ?? (text === name ? undefined : text)
    const type = competency.dimensionOf === undefined ? 'Competency' : 'Dimension'
    const identifier = identifiers.competencies[code] ?? ''
    const language = itemLanguageOf([competency.name, competency.definition ?? given(statement, tag)], tag)
    return item({ identifier, humanCodingScheme: code, CFItemType: type, language }, name, statement)
  })
  return [...clusters, ...competencies]
}

/** The language that texts are written in; `mul`, several languages, where it is not one. */
function itemLanguageOf(texts: readonly (LocalizedText | undefined)[], tag: string): string {
  const tags = texts.flatMap((text) => (text === undefined ? [] : [writtenTag(text, tag)]))
  const [one = tag, ...others] = new Set(tags)
  return others.length === 0 ? one : 'mul'
}

/** A statement that is given beside the model, which is in the language of the file. */
function given(statement: string | undefined, tag: string): LocalizedText | undefined {
  return statement === undefined ? undefined : { [tag]: statement }
}
