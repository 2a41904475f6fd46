import { CompetencyError } from '../base/competency-error'
import { checkMethod, checkMethodNames } from '../fit/check-method'
import type { FitMethod, ParameterValue } from '../fit/fit-method'
import { lastGap } from '../fit/gap-weights'
import { methodIdOf } from '../fit/method-id-of'
import type { MethodId } from '../fit/methods'
import { levelledOf } from '../measure/levelled-of'
import type { GroupPlace } from './group-form'
import { sqlIssue } from './issues'
import { matchingForm } from './matching-form'
import type { MethodForm } from './method-form'
import { metShareForm, ratioForm } from './ratio-form'
import type { Scope } from './scope'

/** The SQL form of a method, told by its id and parameters. Throws where it has none, or none for these profiles. */
export function formOf<Id extends string, C extends string>(
  { model, measured }: Scope<Id, C>,
  method: FitMethod,
): MethodForm {
  checkMethod('SQL', method)
  const form = knownForm(method)
  if (form === undefined || !method.separable) throw withoutSql(method)
  checkMethodNames(model, method)
  // The method itself says for which profiles it is not defined; its weights and values are not used.
  for (const job of measured) {
    const levelled = levelledOf(job)
    if (levelled.length > 0) method.prepare(levelled, levelled)
  }
  return form
}

/** Whether the form of a method rests on its profiles, so that no job may take part that was not checked. */
export function needsNamedJobs(method: FitMethod): boolean {
  return method?.id === 'profileMatching' || method?.parameters?.['groups'] !== undefined
}

function withoutSql({ id }: FitMethod): CompetencyError {
  return new CompetencyError(sqlIssue('method-without-sql', ['method'], { method: id }))
}

function knownForm(method: FitMethod): MethodForm | undefined {
  const id = methodIdOf(method)
  // All but profile matching are percentages; one of the same id that is none is a caller's own.
  if (id === undefined || (id !== 'profileMatching' && method.full !== 100)) return undefined
  return forms[id](method)
}

/** The form of each method, or none. */
const forms: Readonly<Record<MethodId, (method: FitMethod) => MethodForm | undefined>> = {
  attainment,
  jobPersonMatch,
  metShare: metShareForm,
  proportionalReadiness: () => ratioForm({ origin: 'lowest_level', top: 1, of: 'ratios', weighted: true }),
  profileMatching: matching,
  similarity: () => undefined,
}

function attainment({ parameters: { surplus } }: FitMethod): MethodForm | undefined {
  const form = { origin: 'scale_floor', of: 'sums', weighted: true } as const
  if (surplus === 'counted') return ratioForm(form)
  const top = surplus === 'ignored' ? 1 : numberIn(surplus, 'cappedAt')
  return top === undefined ? undefined : ratioForm({ ...form, top })
}

function jobPersonMatch({ parameters }: FitMethod): MethodForm | undefined {
  const { variant, cap, weighted, groups } = parameters
  if (variant !== 'ratioOfSums' && variant !== 'meanOfRatios') return undefined
  if ((cap !== 'none' && cap !== 'item' && cap !== 'total') || typeof weighted !== 'boolean') return undefined
  return ratioForm({
    origin: 'scale_floor',
    of: variant === 'ratioOfSums' ? 'sums' : 'ratios',
    weighted,
    ...(cap === 'item' ? { top: 1 } : {}),
    ...(cap === 'total' ? { cap: 100 } : {}),
    ...(groups === undefined ? {} : { places: firstOf(listIn(groups).flatMap(groupPlaces)) }),
  })
}

function matching({ parameters, full }: FitMethod): MethodForm | undefined {
  const { weights, coreShare, core, aspects, weighted, fractional, offTable } = parameters
  const table = numberIn(weights, 'full') ?? tableOf(weights)
  if (table === undefined || typeof coreShare !== 'number' || typeof weighted !== 'boolean') return undefined
  const places = placesOf(core, aspects, coreShare)
  const between = (['refuse', 'interpolate', 'threshold'] as const).find((known) => known === fractional)
  if (places === undefined || between === undefined) return undefined
  if (full !== (typeof table === 'number' ? table : table.find(([gap]) => gap === 0)?.[1])) return undefined
  const end = typeof table === 'number' && offTable === 'end-weight' ? lastGap(table) : undefined
  return matchingForm({ weights: table, end, coreShare, places, weighted, between })
}

function tableOf(weights: ParameterValue | undefined): (readonly [number, number])[] | undefined {
  if (typeof weights !== 'object' || Array.isArray(weights)) return undefined
  const rows = Object.entries<unknown>({ ...weights }).map(([gap, weight]) => [Number(gap), weight] as const)
  const sound = rows.flatMap(([gap, weight]) => (typeof weight === 'number' ? [[gap, weight] as const] : []))
  return sound.length === rows.length ? sound.sort(([a], [b]) => a - b) : undefined
}

/** The place of each competency that the parameters name. */
function placesOf(
  core: ParameterValue | undefined,
  aspects: ParameterValue | undefined,
  coreShare: number,
): GroupPlace[] | undefined {
  const places = Array.isArray(core)
    ? textsIn(core).map((competency) => ({ competency, part: 0, share: 1, core: true, coreShare }))
    : Array.isArray(aspects)
      ? listIn(aspects).flatMap((aspect, i) => aspectPlaces(aspect, i, coreShare))
      : undefined
  return places && firstOf(places)
}

/** The first place of each competency: one without a level may be named twice. */
function firstOf(places: readonly GroupPlace[]): GroupPlace[] {
  const first = new Map<string, GroupPlace>()
  for (const place of places) if (!first.has(place.competency)) first.set(place.competency, place)
  return [...first.values()]
}

function aspectPlaces(aspect: ParameterValue, part: number, coreShare: number): GroupPlace[] {
  if (typeof aspect !== 'object' || Array.isArray(aspect)) return []
  const { core, secondary } = { core: [], secondary: [], ...aspect }
  const share = numberIn(aspect, 'share')
  if (share === undefined) return []
  const own = { part, share, coreShare: numberIn(aspect, 'coreShare') ?? coreShare }
  const place = (codes: ParameterValue, isCore: boolean): GroupPlace[] =>
    textsIn(codes).map((competency) => ({ competency, core: isCore, ...own }))
  return [...place(core, true), ...place(secondary, false)]
}

/** A group with a share is a part of the profile without core factors. */
function groupPlaces(group: ParameterValue, part: number): GroupPlace[] {
  const share = numberIn(group, 'share')
  if (share === undefined || typeof group !== 'object' || Array.isArray(group)) return []
  const { competencies } = { competencies: [], ...group }
  return textsIn(competencies).map((competency) => ({ competency, part, share, core: false, coreShare: 0 }))
}

function listIn(value: ParameterValue): readonly ParameterValue[] {
  return Array.isArray(value) ? value : []
}

function textsIn(value: ParameterValue): string[] {
  return listIn(value).flatMap((entry) => (typeof entry === 'string' ? [entry] : []))
}

function numberIn(value: ParameterValue | undefined, name: string): number | undefined {
  const found = new Map(typeof value === 'object' ? Object.entries<unknown>({ ...value }) : []).get(name)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}
