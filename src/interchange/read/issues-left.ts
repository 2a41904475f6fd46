import type * as z from 'zod/mini'

/** Most issues that are told of what is within one object or list. */
export const mostIssuesWithin: number = 10_000

/** The parameters of an issue that says how many others there were. */
export interface IssuesLeft {
  /** How many are not told. */
  readonly left: number
  /** Open, as zod has it. */
  readonly [name: string]: unknown
}

/** The parameters of the issue that stands for others. */
export function issuesLeft(cut: readonly z.core.$ZodRawIssue[]): IssuesLeft {
  return { left: cut.reduce((sum, issue) => sum + (leftIn(issue) ?? 1), 0) }
}

/** How many others an issue stands for, where it does. */
export function leftIn(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): number | undefined {
  const { params } = issue.code === 'custom' ? issue : { params: undefined }
  const left: unknown = params?.['left']
  return typeof left === 'number' ? left : undefined
}
