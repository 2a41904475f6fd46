import type { IssuePath } from '../../base/issue'
import { throwIssues } from '../../base/throw-issues'
import { modelMismatch, unknownCompetency } from '../../model/competency-issues'
import type { MatchRelation } from '../../model/crosswalk'
import { textIn } from '../../model/find-text'
import type { ReadIssue } from '../read/issues'
import { checkedBase, listCaseIdentifiers } from '../read/list-case-identifiers'
import type { CaseCrosswalk } from './case-crosswalk'
import type { CaseAssociation, CaseLink, CaseNode } from './case-package'
import { type CaseWriter, competencyLink, objectOf, oneLine } from './case-writer'

/** The associations of a package: the tree, then successors, then crosswalks. */
export function associationsOf(writer: CaseWriter, crosswalks: readonly CaseCrosswalk[]): CaseAssociation[] {
  return [
    ...treeOf(writer),
    ...successorsOf(writer),
    ...crosswalks.flatMap((crosswalk, i) => matchesOf(writer, crosswalk, ['crosswalks', i, 'crosswalk'])),
  ]
}

function treeOf(writer: CaseWriter): CaseAssociation[] {
  const { model, identifiers, tag, uri, lost } = writer
  const document: CaseLink = {
    title: oneLine(textIn(model.name, tag)),
    identifier: identifiers.model,
    uri: uri('CFDocuments', identifiers.model),
  }
  const clusterLink = (key: string): CaseLink | undefined => {
    const identifier = identifiers.clusters[key]
    const name = model.clusters[key]?.name
    if (identifier === undefined || name === undefined) return undefined
    return { title: oneLine(textIn(name, tag)), identifier, uri: uri('CFItems', identifier) }
  }
  const children = new Map<string, number>()
  const child = (origin: CaseLink, destination: CaseLink): CaseAssociation => {
    const place = (children.get(destination.identifier) ?? 0) + 1
    children.set(destination.identifier, place)
    return {
      ...objectOf(writer, 'CFAssociations', 'isChildOf', origin.identifier),
      associationType: 'isChildOf',
      sequenceNumber: place,
      originNodeURI: node(origin),
      destinationNodeURI: node(destination),
    }
  }
  const clusters = Object.entries(model.clusters).flatMap(([key, { parent }]) => {
    const origin = clusterLink(key)
    const above = parent === undefined ? undefined : clusterLink(parent)
    return origin === undefined ? [] : [child(origin, above ?? document)]
  })
  const competencies = Object.entries(model.competencies).map(([code, { cluster, dimensionOf }]) => {
    if (dimensionOf !== undefined && Object.hasOwn(model.competencies, dimensionOf)) {
      if (cluster !== model.competencies[dimensionOf]?.cluster) {
        lost('dimension-cluster', ['competencies', code, 'cluster'])
      }
      return child(competencyLink(writer, code), competencyLink(writer, dimensionOf))
    }
    const above = cluster === undefined ? undefined : clusterLink(cluster)
    return child(competencyLink(writer, code), above ?? document)
  })
  return [...clusters, ...competencies]
}

function successorsOf(writer: CaseWriter): CaseAssociation[] {
  return Object.entries(writer.model.competencies).flatMap(([code, { retired }]) =>
    (retired?.successors ?? []).map(
      (successor, i): CaseAssociation => ({
        ...objectOf(writer, 'CFAssociations', 'replacedBy', code, successor),
        associationType: 'replacedBy',
        sequenceNumber: i + 1,
        originNodeURI: node(competencyLink(writer, code)),
        destinationNodeURI: node(competencyLink(writer, successor)),
      }),
    ),
  )
}

function matchesOf(
  writer: CaseWriter,
  { crosswalk, to, baseUri, identifiers }: CaseCrosswalk,
  path: IssuePath,
): CaseAssociation[] {
  const { model, lost } = writer
  checkSameModels(writer, crosswalk, to, path)
  const base = checkedBase(baseUri)
  const others = listCaseIdentifiers(to, { baseUri, ...(identifiers === undefined ? {} : { identifiers }) })
  const made = new Map<string, CaseAssociation>()
  const match = (from: string, relation: MatchRelation, target: string): void => {
    const identifier = others.competencies[target] ?? ''
    const name = to.competencies[target]?.name
    const title = oneLine(name === undefined ? target : textIn(name, writer.tag))
    const exact = relation === 'exact'
    const object = objectOf(writer, 'CFAssociations', 'match', from, relation, identifier)
    made.set(object.identifier, {
      ...object,
      associationType: exact ? 'exactMatchOf' : 'isRelatedTo',
      originNodeURI: node(competencyLink(writer, from)),
      destinationNodeURI: node({ title, identifier, uri: `${base}/ims/case/v1p1/CFItems/${identifier}` }),
      ...(exact || relation === 'related' ? {} : { notes: relation }),
    })
  }
  const issues: ReadIssue[] = []
  crosswalk.rows.forEach(({ from, relation, targets, related = [], claims = [] }, i) => {
    const row = [...path, 'rows', i]
    if (!Object.hasOwn(model.competencies, from)) {
      issues.push(unknownCompetency(model, from, [...row, 'from'], issues.length))
      return
    }
    if (targets.length + related.length === 0) lost('crosswalk-row', row)
    if (claims.length > 0) lost('crosswalk-row', [...row, 'claims'])
    for (const target of [...targets, ...related]) {
      if (!Object.hasOwn(to.competencies, target))
        issues.push(unknownCompetency(to, target, row, issues.length))
    }
    for (const target of targets) match(from, relation, target)
    for (const target of related) match(from, 'related', target)
  })
  throwIssues(issues)
  return [...made.values()]
}

function checkSameModels(
  { model }: CaseWriter,
  crosswalk: CaseCrosswalk['crosswalk'],
  to: CaseCrosswalk['to'],
  path: IssuePath,
): void {
  throwIssues([
    ...(crosswalk.from === model.id ? [] : [modelMismatch(model.id, crosswalk.from, [...path, 'from'])]),
    ...(crosswalk.to === to.id ? [] : [modelMismatch(to.id, crosswalk.to, [...path, 'to'])]),
  ])
}

function node(link: CaseLink): CaseNode {
  return { ...link, targetType: 'CASE' }
}
