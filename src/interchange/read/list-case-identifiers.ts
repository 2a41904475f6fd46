import { checkArguments } from '../../base/check-arguments'
import { CompetencyError } from '../../base/competency-error'
import type { Expected } from '../../base/expected'
import { parameterIssue } from '../../base/invalid-parameter'
import type { IssuePath } from '../../base/issue'
import type { Kinds } from '../../base/kind'
import { suggest } from '../../base/suggest'
import { measureIssue } from '../../measure/issues'
import { aText, someText } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { entryIssue } from '../../model/issues'
import { aWholeModel } from '../../model/whole-model'
import { isUuid, urlNamespace, uuidOf } from './uuid'

/** UUIDs of what a model holds. */
export interface CaseIdentifiers {
  /** UUID of the model: the CFDocument. */
  readonly model?: string
  /** UUIDs of clusters, by key. */
  readonly clusters?: Readonly<Record<string, string>>
  /** UUIDs of competencies and dimensions, by code. */
  readonly competencies?: Readonly<Record<string, string>>
}

/**
 * A UUID for everything that a model holds.
 *
 * @typeParam C - the codes of the model
 */
export interface AllCaseIdentifiers<C extends string = string> {
  /** UUID of the model: the CFDocument. */
  readonly model: string
  /** UUIDs of clusters, by key. */
  readonly clusters: Readonly<Record<string, string>>
  /** UUIDs of competencies and dimensions, by code. */
  readonly competencies: Readonly<Record<C, string>>
}

/** Where a model is published in CASE. */
export interface CasePlace {
  /**
   * Address of the CASE service, `http://…` or `https://…`, without what every CASE service has below it
   * (`/ims/case/v1p1`). UUIDs that are not given are derived from it, so that two publishers never share one.
   */
  readonly baseUri: string
  /** UUIDs given; what has none takes that of its `externalIds` of the system `case`, or else is derived. */
  readonly identifiers?: CaseIdentifiers
}

const listCaseIdentifiersArguments: Kinds = {
  model: aWholeModel,
  place: {
    due: true,
    ofKind: 'object',
    parts: {
      baseUri: aText,
      identifiers: { fields: { model: someText, clusters: { values: {} }, competencies: { values: {} } } },
    },
  },
}

/**
 * The UUIDs under which a model stands in CASE: given, from the `externalIds` of the system `case`, or derived
 * (version 5) from the address, the id of the model and the key. The version of the model does not count, so they stay
 * when it changes; keep them in your model if the address may change.
 *
 * @param model - the model
 * @param place - where it is published
 * @returns a UUID for the model, for every cluster and for every competency and dimension
 * @throws `CompetencyError` `parameter-invalid` for an address that is none and for a given UUID that is none,
 * `duplicate-id` for one given twice, `unknown-reference` for one of nothing
 * @example
 * ```ts
 * import { listCaseIdentifiers } from 'kompetensi/case'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { competencies } = listCaseIdentifiers(lembagaXy, { baseUri: 'https://example.org' })
 * console.log(competencies.INT) // 93c63dfa-4e9d-53da-b597-28f1ab3cb1cc
 * ```
 */
export function listCaseIdentifiers<C extends string>(
  model: CompetencyModel<string, C>,
  place: CasePlace,
): AllCaseIdentifiers<C> {
  checkArguments('listCaseIdentifiers', { model, place }, listCaseIdentifiersArguments)
  const base = checkedBase(place.baseUri)
  const { identifiers: given = {} } = place
  const taken = new Set<string>()
  const namespace = uuidOf(base, urlNamespace)
  const own = (externalIds: CompetencyModel['externalIds']): string | undefined =>
    externalIds?.find(({ system, value }) => system === 'case' && isUuid(value) && !taken.has(value))?.value
  const chosen = (uuid: string): string => {
    taken.add(uuid)
    return uuid
  }
  // Given ones first, whatever they are of, so that no other entry takes one of them.
  const checked = (uuid: string | undefined, path: IssuePath): string | undefined =>
    uuid === undefined ? undefined : chosen(checkedUuid(uuid, taken, path))
  const givenModel = checked(given.model, ['identifiers', 'model'])
  const givenClusters = checkedAll(model.clusters, given.clusters, 'clusters', checked)
  const givenCodes = checkedAll(model.competencies, given.competencies, 'competencies', checked)
  const derived = (...key: readonly string[]): string => uuidOf(JSON.stringify([model.id, ...key]), namespace)
  const document = givenModel ?? chosen(own(model.externalIds) ?? derived())
  const clusters = Object.keys(model.clusters).map((key): [string, string] => [
    key,
    givenClusters.get(key) ?? chosen(derived('cluster', key)),
  ])
  const codes = Object.keys(model.competencies) as C[]
  const competencies = codes.map((code): [C, string] => [
    code,
    givenCodes.get(code) ?? chosen(own(model.competencies[code].externalIds) ?? derived('competency', code)),
  ])
  return {
    model: document,
    clusters: Object.fromEntries(clusters),
    // Safe: exactly the codes of the model are keys; `fromEntries` forgets them.
    competencies: Object.fromEntries(competencies) as Record<C, string>,
  }
}

/** The UUID of something that is no entry of the model, such as an association. */
export function derivedIdentifier(documentId: string, ...key: readonly (string | number)[]): string {
  return uuidOf(JSON.stringify(key), documentId)
}

/** The address without a stroke at its end; throws where it is none. */
export function checkedBase(baseUri: string): string {
  if (/^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/i.test(baseUri)) {
    return baseUri.endsWith('/') ? baseUri.slice(0, -1) : baseUri
  }
  throw invalid('baseUri', baseUri, { like: 'http(s)://…' })
}

/** The error of an option of CASE that cannot be used. */
export function invalid(
  parameter: string,
  found: string,
  expected: Expected,
  path?: IssuePath,
): CompetencyError {
  return new CompetencyError(parameterIssue({ subject: 'CASE', parameter, found, expected, path }))
}

function checkedAll(
  entries: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, string>> | undefined,
  kind: string,
  checked: (uuid: string | undefined, path: IssuePath) => string | undefined,
): Map<string, string> {
  const uuids = new Map<string, string>()
  if (given === undefined) return uuids
  for (const key of Object.keys(given)) {
    const path = ['identifiers', kind, key]
    if (!Object.hasOwn(entries, key)) throw unknownKey(kind, key, entries, path)
    const uuid = checked(given[key], path)
    if (uuid !== undefined) uuids.set(key, uuid)
  }
  return uuids
}

function checkedUuid(uuid: string, taken: ReadonlySet<string>, path: IssuePath): string {
  if (!isUuid(uuid)) throw invalid('identifiers', uuid, { like: sampleUuid }, path)
  if (taken.has(uuid))
    throw new CompetencyError(measureIssue('duplicate-id', path, { id: uuid, kind: 'identifiers' }))
  return uuid
}

/** A UUID of versions 1 … 5 in small letters. */
const sampleUuid = '0a1b2c3d-4e5f-5a6b-8c7d-9e0f1a2b3c4d'

function unknownKey(
  kind: string,
  key: string,
  entries: Readonly<Record<string, unknown>>,
  path: IssuePath,
): CompetencyError {
  const suggestion = suggest(key, Object.keys(entries))
  const details = { kind, reference: key, ...(suggestion === undefined ? {} : { suggestion }) }
  return new CompetencyError(entryIssue('unknown-reference', path, details))
}
