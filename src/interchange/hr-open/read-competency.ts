import type { IssuePath } from '../../base/issue'
import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { profileIssue } from '../../model/issues'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import type { HrOpenIssue } from './issues'
import { missing, neededTextIn, objectsIn, type Place, textIn } from './place'

/** Finds competencies by the ids of other systems. */
export type ExternalFinder<C extends string> = (system: string, value: string) => C | undefined

/** The competencies of a model by their external ids; an id that two of them have finds none. */
export function externalFinder<C extends string>(model: CompetencyModel<string, C>): ExternalFinder<C> {
  const bySystem = new Map<string, Map<string, C | undefined>>()
  for (const code of codes(model)) {
    for (const { system, value } of model.competencies[code].externalIds ?? []) {
      const byValue = bySystem.get(system) ?? new Map<string, C | undefined>()
      bySystem.set(system, byValue)
      byValue.set(value, byValue.has(value) ? undefined : code)
    }
  }
  return (system, value) => bySystem.get(system)?.get(value)
}

function codes<C extends string>(model: CompetencyModel<string, C>): C[] {
  // Safe: the keys of the record are the codes.
  return Object.keys(model.competencies) as C[]
}

function isCode<C extends string>(model: CompetencyModel<string, C>, text: string): text is C {
  return Object.hasOwn(model.competencies, text)
}

/** One id of a competency. */
interface CompetencyId {
  readonly value: string
  readonly scheme: string | undefined
  readonly version: string | undefined
  readonly path: IssuePath
}

/**
 * The competency that an object is about: by an id in the scheme of the model, else by an id in another system that
 * the model knows, else by a code without a scheme. A code of another scheme is not ours, however it reads.
 */
export function competencyIn<C extends string>(
  place: Place,
  model: CompetencyModel<string, C>,
  external: ExternalFinder<C>,
): C | undefined {
  const { found } = place
  const told = found.count()
  const ids = objectsIn(place, 'competencyIds').flatMap(idIn)
  if (found.count() > told) return undefined
  const [first] = ids
  if (first === undefined) return missing(place, 'competencyIds')
  const code = ownCode(ids, model, found) ?? externalCode(ids, external) ?? bareCode(ids, model)
  if (code !== undefined) return code
  const { value, scheme } = ids.find((id) => id.scheme === model.id) ?? first
  const named = scheme === undefined || scheme === model.id ? value : `${scheme}:${value}`
  found.add(unknownCompetency(model, shown(named), [...place.path, 'competencyIds'], told))
  return undefined
}

function idIn(id: Place): CompetencyId[] {
  const value = neededTextIn(id, 'value')
  const scheme = textIn(id, 'schemeId')
  const version = textIn(id, 'schemeVersionId')
  return value === undefined ? [] : [{ value, scheme, version, path: id.path }]
}

/** The code in the scheme of the model; another version of it is told. */
function ownCode<C extends string>(
  ids: readonly CompetencyId[],
  model: CompetencyModel<string, C>,
  all: Findings<HrOpenIssue>,
): C | undefined {
  for (const { value, scheme, version, path } of ids) {
    if (scheme !== model.id || !isCode(model, value)) continue
    if (version !== undefined && version !== model.version) {
      const expected = `${model.id} ${model.version}`
      const found = `${model.id} ${shown(version)}`
      all.add(profileIssue('model-mismatch', [...path, 'schemeVersionId'], { expected, found }, 'warning'))
    }
    return value
  }
  return undefined
}

function externalCode<C extends string>(
  ids: readonly CompetencyId[],
  external: ExternalFinder<C>,
): C | undefined {
  for (const { value, scheme } of ids) {
    const code = scheme === undefined ? undefined : external(scheme, value)
    if (code !== undefined) return code
  }
  return undefined
}

function bareCode<C extends string>(
  ids: readonly CompetencyId[],
  model: CompetencyModel<string, C>,
): C | undefined {
  for (const { value, scheme } of ids) if (scheme === undefined && isCode(model, value)) return value
  return undefined
}
