import { CompetencyError } from '../base/competency-error'
import { checkMethod, checkMethodNames } from '../fit/check-method'
import type { FitMethod, ParameterValue } from '../fit/fit-method'
import { lastGap } from '../fit/gap-weights'
import { methodIdOf } from '../fit/method-id-of'
import type { MethodId } from '../fit/methods'
import { levelledOf } from '../measure/levelled-of'
import { sqlIssue } from './issues'
import { type Factor, matchingForm } from './matching-form'
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
  return method?.id === 'profileMatching'
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

function jobPersonMatch({ parameters: { variant, cap, weighted } }: FitMethod): MethodForm | undefined {
  if (variant !== 'ratioOfSums' && variant !== 'meanOfRatios') return undefined
  if ((cap !== 'none' && cap !== 'item' && cap !== 'total') || typeof weighted !== 'boolean') return undefined
  return ratioForm({
    origin: 'scale_floor',
    of: variant === 'ratioOfSums' ? 'sums' : 'ratios',
    weighted,
    ...(cap === 'item' ? { top: 1 } : {}),
    ...(cap === 'total' ? { cap: 100 } : {}),
  })
}

function matching({ parameters, full }: FitMethod): MethodForm | undefined {
  const { weights, coreShare, core, aspects, fractional, offTable } = parameters
  const table = numberIn(weights, 'full') ?? tableOf(weights)
  const factors = factorsOf(core, aspects)
  if (table === undefined || factors === undefined || typeof coreShare !== 'number') return undefined
  if (full !== (typeof table === 'number' ? table : table.find(([gap]) => gap === 0)?.[1])) return undefined
  const end = typeof table === 'number' && offTable === 'end-weight' ? lastGap(table) : undefined
  return matchingForm({ weights: table, end, coreShare, factors, interpolated: fractional === 'interpolate' })
}

function tableOf(weights: ParameterValue | undefined): (readonly [number, number])[] | undefined {
  if (typeof weights !== 'object' || Array.isArray(weights)) return undefined
  const rows = Object.entries<unknown>({ ...weights }).map(([gap, weight]) => [Number(gap), weight] as const)
  const sound = rows.flatMap(([gap, weight]) => (typeof weight === 'number' ? [[gap, weight] as const] : []))
  return sound.length === rows.length ? sound.sort(([a], [b]) => a - b) : undefined
}

/** The place of each competency that the parameters name, the first where they name it twice. */
function factorsOf(
  core: ParameterValue | undefined,
  aspects: ParameterValue | undefined,
): Factor[] | undefined {
  const factors = Array.isArray(core)
    ? textsIn(core).map((competency) => ({ competency, aspect: 0, share: 1, core: true }))
    : Array.isArray(aspects)
      ? listIn(aspects).flatMap((aspect, i) => aspectFactors(aspect, i))
      : undefined
  if (factors === undefined) return undefined
  const first = new Map<string, Factor>()
  for (const factor of factors) if (!first.has(factor.competency)) first.set(factor.competency, factor)
  return [...first.values()]
}

function aspectFactors(aspect: ParameterValue, position: number): Factor[] {
  if (typeof aspect !== 'object' || Array.isArray(aspect)) return []
  const { core, secondary } = { core: [], secondary: [], ...aspect }
  const share = numberIn(aspect, 'share')
  if (share === undefined) return []
  const place = (codes: ParameterValue, isCore: boolean): Factor[] =>
    textsIn(codes).map((competency) => ({ competency, aspect: position, share, core: isCore }))
  return [...place(core, true), ...place(secondary, false)]
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
