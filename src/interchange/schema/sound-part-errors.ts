import { modelErrors } from '../../model/lint-model'
import { isModelSection } from '../../model/model-sections'
import { checkShape } from '../read/check-shape'
import { allFindings } from '../read/findings'
import type { ReadIssue } from '../read/issues'
import { isRecord } from '../read/kind-of'
import type { ParseOptions } from '../read/parse-options'
import { valueAt } from '../read/tell-shape'
import { model as modelShape } from './shapes/model'

/** What stands for a field at the top that cannot be used. */
function placeholderOf(field: string): unknown {
  if (isModelSection(field)) return {}
  if (field === 'name') return { id: 'model', en: 'model' }
  return field === 'id' || field === 'version' ? 'model' : undefined
}

/**
 * The errors lint finds in the entries of a model that have their shape, when others do not: whoever mends a file
 * wants all of it told at once. The entries without their shape are taken out first, and what is missed because
 * they are gone is not told.
 *
 * @param data - the model as it was read, the parser's own copy: it is changed
 * @param shapeIssues - what differs from the shape
 * @param options - how the model is read
 */
export function soundPartErrors(
  data: unknown,
  shapeIssues: readonly ReadIssue[],
  options: ParseOptions,
): ReadIssue[] {
  if (!isRecord(data)) return []
  const gone = new Set<string>()
  for (const { path } of shapeIssues) {
    const [top, key] = path
    const section: unknown = typeof top === 'string' ? valueAt(data, [top]) : undefined
    if (typeof top !== 'string') continue
    if (isModelSection(top) && key !== undefined && isRecord(section)) {
      delete section[key]
      gone.add(placeOf(top, String(key)))
    } else {
      gone.add(top)
      const placeholder = placeholderOf(top)
      if (placeholder === undefined) delete data[top]
      else data[top] = placeholder
    }
  }
  const value = checkShape(data, modelShape, options, allFindings())
  if (value === undefined) return []
  const isGone = (section: string, key: string): boolean =>
    gone.has(section) || gone.has(placeOf(section, key))
  return modelErrors(value).filter((issue) => {
    switch (issue.code) {
      case 'unknown-reference':
        return !isGone(issue.details.kind, issue.details.reference)
      case 'unknown-competency':
        return !isGone('competencies', issue.details.competency)
      case 'no-scale': {
        const scale = value.competencies[issue.details.competency]?.scale
        return scale === undefined || !isGone('scales', scale)
      }
      case 'model-mismatch':
        return !gone.has('id')
      default:
        return true
    }
  })
}

function placeOf(section: string, key: string): string {
  return `${section}/${key}`
}
