import type { Issue, IssuePath } from '../../base/issue'
import { placed } from '../../base/placed'

/** Details of a loss: where it stands in what was to be written, keys and positions from the outermost in. */
export interface LossDetails {
  /** The same as the path of the issue, so that a sentence can name it. */
  readonly place: IssuePath
}

/**
 * Something that a format has no place for and that stays behind: a warning.
 *
 * @typeParam Code - the kinds of loss of the format
 */
export type Loss<Code extends string = string> = Issue<Code, LossDetails>

/**
 * What was written, and what could not be.
 *
 * @typeParam T - what is written: text, or data for JSON
 * @typeParam Code - the kinds of loss of the format
 */
export interface Formatted<T, Code extends string = string> {
  /** What was written. */
  readonly value: T
  /** What stays behind, in the order of what was to be written; empty when nothing does. */
  readonly losses: readonly Loss<Code>[]
}

/**
 * What a format does with each field, the one place that both the losses of a file and the guide's table of losses
 * come from.
 *
 * @typeParam Code - the kinds of loss of the format
 */
export interface LossPlan<Code extends string = string> {
  /** Name of the format as people know it. */
  readonly format: string
  /**
   * What becomes of a field: it is carried, or the kind of loss. Fields are paths with dots, `*` for any key or
   * position: `competencies.*.claims`. A field stands for all below it, unless one of those is named too.
   */
  readonly fields: Readonly<Record<string, 'carried' | Code>>
  /** Each kind of loss in English: what stays behind, as a sentence without capital and full stop. */
  readonly kinds: Readonly<Record<Code, string>>
  /** The kind of a field that the plan says nothing of, so that a new field of a model is never dropped silently. */
  readonly unplanned: Code
}

/** One loss of a plan's kind. */
export function lossOf<Code extends string>(plan: LossPlan<Code>, code: Code, path: IssuePath): Loss<Code> {
  const message = placed(plan.kinds[code], path)
  return { code, severity: 'warning', path, details: { place: path }, message }
}

/**
 * Everything in a piece of data that a format does not carry by its plan; what the format loses only in some values,
 * such as a name that is too long, its writer adds itself.
 *
 * @param plan - what the format does with each field
 * @param data - what is to be written: a model, a job profile, a person …
 * @returns losses, in the order of the data; empty records and lists lose nothing
 */
export function lossesOf<Code extends string>(plan: LossPlan<Code>, data: object): Loss<Code>[] {
  const losses: Loss<Code>[] = []
  visit({ value: data, path: [], fate: undefined }, treeOf(plan), (path, code) => {
    losses.push(lossOf(plan, code ?? plan.unplanned, path))
  })
  return losses
}

/** A piece of the data, where it stands, and what becomes of what stands around it. */
interface Piece<Code extends string> {
  readonly value: unknown
  readonly path: IssuePath
  readonly fate: Fate<Code>
}

function visit<Code extends string>(
  { value, path, fate: around }: Piece<Code>,
  node: Node<Code> | undefined,
  lose: (path: IssuePath, code: Code | undefined) => void,
): void {
  const fate = node?.fate ?? around
  if (isRoom(value) && node !== undefined && node.below.size > 0) {
    for (const [key, entry] of Object.entries(value)) {
      const at = Array.isArray(value) ? Number(key) : key
      const below = node.below.get(key) ?? node.below.get('*')
      visit({ value: entry, path: [...path, at], fate }, below, lose)
    }
  } else if (value !== undefined && fate !== 'carried' && !isEmpty(value)) lose(path, fate)
}

/** Whether a value holds others. */
function isRoom(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

type Fate<Code extends string> = 'carried' | Code | undefined

interface Node<Code extends string> {
  readonly below: Map<string, Node<Code>>
  fate: Fate<Code>
}

/** The fields of a plan as a tree, so that a model of a thousand jobs is walked once. */
function treeOf<Code extends string>(plan: LossPlan<Code>): Node<Code> {
  const root: Node<Code> = { below: new Map(), fate: undefined }
  for (const field of Object.keys(plan.fields)) {
    let node = root
    for (const key of field.split('.')) {
      const next: Node<Code> = node.below.get(key) ?? { below: new Map(), fate: undefined }
      node.below.set(key, next)
      node = next
    }
    node.fate = plan.fields[field]
  }
  return root
}

/** Whether there is nothing in it: an empty record or list, or one that holds nothing else. */
function isEmpty(value: unknown): boolean {
  return isRoom(value) && Object.values(value).every(isEmpty)
}
