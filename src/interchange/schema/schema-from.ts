import * as z from 'zod/mini'
import type { Issue } from '../../base/issue'
import { type DescribeIssueOptions, describeIssue } from '../../describe/describe-issue'
import type { ParseResult } from '../read/result'
import type { KompetensiSchema } from './kompetensi-schema'

const english: DescribeIssueOptions = { language: { issues: {} } }

/**
 * A zod schema around a parser, so that whatever takes a zod schema or a Standard Schema gets every check: limits,
 * shape and cross-references. The shape behind it is what zod knows of the result.
 */
export function schemaFrom<T>(
  read: (data: unknown) => ParseResult<T, Issue>,
  shape: z.ZodMiniType<T>,
): KompetensiSchema<unknown, T> {
  const reader = z.transform<unknown, unknown>((data, context) => {
    const result = read(data)
    if (result.ok) return result.value
    for (const issue of result.issues) {
      const { code, severity, path, details } = issue
      if (severity !== 'error') continue
      const message = describeIssue(issue, english)
      context.issues.push({
        code: 'custom',
        path: [...path],
        message,
        params: { code, details },
        input: data,
      })
    }
    return z.NEVER
  })
  return z.pipe(reader, shape)
}
