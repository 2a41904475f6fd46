import type { Competency } from '../model/competency'
import type { CompetencyModel } from '../model/competency-model'
import { keyAsName } from '../model/key-as-name'
import { textOf } from '../model/text-of'
import { changedFields, isAlike } from './changed-fields'
import type { ModelChange, NamedCode } from './model-change'
import type { Succession } from './model-diff'
import { namesOf } from './pair-by-name'
import { bothOf } from './scale-changes'
import { entryOf } from './successors'

/** What changed in the dictionary: fates in the order of the earlier model, mergers, then what is new. */
export function competencyChanges(
  before: CompetencyModel,
  after: CompetencyModel,
  successions: readonly Succession[],
): ModelChange[] {
  const reached = new Set(successions.flatMap(({ successors }) => successors.map((s) => s.competency)))
  const merged = new Map(
    successions.flatMap(({ successors }) =>
      successors.flatMap(({ competency, mergedFrom }) =>
        mergedFrom === undefined ? [] : [[competency, mergedFrom] as const],
      ),
    ),
  )
  const nameHolders = holdersOfNames(after)
  const sameCodes = new Set(
    successions.flatMap(({ competency, basis }) => (basis === 'name' ? [] : competency)),
  )
  return [
    ...successions.flatMap((succession) => fateChanges(before, after, succession, nameHolders)),
    ...[...merged].map(
      ([to, from]): ModelChange => ({
        kind: 'competencies-merged',
        from: from.map((code) => namedCode(before, code)),
        to: namedCode(after, to),
      }),
    ),
    ...Object.keys(after.competencies).flatMap((code): ModelChange[] => {
      if (reached.has(code) || isNotNew(before, after, code, sameCodes)) return []
      return [{ kind: 'competency-added', competency: namedCode(after, code) }]
    }),
  ]
}

/** A code that was there before and is retired now: its fate tells of it. */
function isNotNew(
  before: CompetencyModel,
  after: CompetencyModel,
  code: string,
  sameCodes: ReadonlySet<string>,
): boolean {
  if (entryOf(before, code) === undefined || entryOf(after, code)?.retired === undefined) return false
  return sameCodes.has(code)
}

function fateChanges(
  before: CompetencyModel,
  after: CompetencyModel,
  { competency: code, fate, basis, successors }: Succession,
  nameHolders: ReadonlyMap<string, string>,
): ModelChange[] {
  const competency = namedCode(before, code)
  const [first] = successors
  if (first === undefined) {
    if (fate !== 'retired') return [{ kind: 'competency-removed', competency }]
    const { since, reason } = entryOf(after, code)?.retired ?? {}
    return [
      {
        kind: 'competency-retired',
        competency,
        ...(since === undefined ? {} : { since }),
        ...(reason === undefined ? {} : { reason: textOf(reason) }),
      },
    ]
  }
  if (fate === 'split') {
    const to = successors.map((successor) => namedCode(after, successor.competency))
    return [{ kind: 'competency-split', from: competency, to, basis }]
  }
  // A competency that was merged with others has its change told once, with them.
  if (first.mergedFrom !== undefined && fate === 'moved') return []
  const moved: ModelChange[] =
    fate === 'moved'
      ? [{ kind: 'competency-moved', from: competency, to: namedCode(after, first.competency), basis }]
      : []
  return [...moved, ...entryChanges(before, after, { from: code, to: first.competency }, nameHolders)]
}

function entryChanges(
  before: CompetencyModel,
  after: CompetencyModel,
  { from, to }: { readonly from: string; readonly to: string },
  nameHolders: ReadonlyMap<string, string>,
): ModelChange[] {
  const [was, is] = [entryOf(before, from), entryOf(after, to)]
  if (was === undefined || is === undefined) return []
  // The entry of a competency that was retired before is not what its successor was before.
  if (from !== to && was.retired !== undefined) return []
  const competency = namedCode(after, to)
  const changes: ModelChange[] = []
  const restored = was.retired !== undefined && is.retired === undefined
  if (restored) changes.push({ kind: 'competency-restored', competency })
  // A move tells both names.
  if (from === to && !isAlike(was.name, is.name)) changes.push(renamed(to, was, is, nameHolders))
  if (!isAlike(was.definition, is.definition))
    changes.push({ kind: 'definition-changed', competency, ...bothOf(was.definition, is.definition) })
  if (was.scale !== is.scale) changes.push({ kind: 'competency-rescaled', competency, ...scalesOf(was, is) })
  const told = ['name', 'definition', 'scale', ...(restored ? ['retired'] : [])]
  for (const field of changedFields(was, is, told)) {
    changes.push({ kind: 'competency-changed', competency, ...field })
  }
  return changes
}

function scalesOf(
  was: Pick<Competency, 'scale'>,
  is: Pick<Competency, 'scale'>,
): { readonly before?: string; readonly after?: string } {
  return {
    ...(was.scale === undefined ? {} : { before: was.scale }),
    ...(is.scale === undefined ? {} : { after: is.scale }),
  }
}

function renamed(
  code: string,
  was: Pick<Competency, 'name'>,
  is: Pick<Competency, 'name'>,
  nameHolders: ReadonlyMap<string, string>,
): ModelChange {
  const holder = namesOf(was.name)
    .map((name) => nameHolders.get(name))
    .find((other) => other !== undefined && other !== code)
  return {
    kind: 'competency-renamed',
    competency: code,
    before: textOf(was.name),
    after: textOf(is.name),
    ...(holder === undefined ? {} : { nameNowOf: holder }),
  }
}

/** Which code has a name; the first one where several do. */
function holdersOfNames(model: CompetencyModel): ReadonlyMap<string, string> {
  const holders = new Map<string, string>()
  for (const [code, { name }] of Object.entries(model.competencies)) {
    for (const text of namesOf(name)) if (!holders.has(text)) holders.set(text, code)
  }
  return holders
}

/** A code of the model with its name. */
export function namedCode(model: CompetencyModel, code: string): NamedCode {
  const name = entryOf(model, code)?.name
  return { code, name: name === undefined ? keyAsName(code) : textOf(name) }
}
