import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import { sqlIssue } from './issues'
import type { SqlStatement, SqlValue } from './sql-statement'
import { isStorable, notStorable } from './storable'

/** A piece of a statement: texts, and between each two of them a value that becomes a parameter. */
export interface Fragment {
  /** One more than values. */
  readonly texts: readonly string[]
  /** Values, in the order of the parameters. */
  readonly values: readonly SqlValue[]
}

/** Most parameters of one statement: PostgreSQL counts them in 16 bits. */
export const mostParameters = 65_535

/** Most bytes of a name: PostgreSQL cuts longer ones off without a word. */
const mostBytes = 63

/**
 * The template tag that statements are written with. Only fragments can be put in, so that neither a name nor a value
 * gets into the text by itself.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly Fragment[]): Fragment {
  const texts: string[] = [strings[0] ?? '']
  const values: SqlValue[] = []
  parts.forEach((part, i) => {
    append(texts, values, part)
    append(texts, values, { texts: [strings[i + 1] ?? ''], values: [] })
  })
  return { texts, values }
}

/** Fragments one after the other, with a separator between them. */
export function joined(parts: readonly Fragment[], separator: Fragment = sql`, `): Fragment {
  const texts: string[] = ['']
  const values: SqlValue[] = []
  parts.forEach((part, i) => {
    if (i > 0) append(texts, values, separator)
    append(texts, values, part)
  })
  return { texts, values }
}

/** A parameter, of the type that the place in the statement gives it. */
export function bare(value: SqlValue): Fragment {
  return { texts: ['', ''], values: [value] }
}

/** A text parameter. */
export function text(value: string): Fragment {
  return sql`CAST(${bare(value)} AS text)`
}

/** A number parameter. */
export function number(value: number): Fragment {
  return sql`CAST(${bare(value)} AS double precision)`
}

/** A whole-number parameter. */
export function integer(value: number): Fragment {
  return sql`CAST(${bare(value)} AS integer)`
}

/** A name of the caller's, quoted: one part, or a schema and a table. */
export function quoted(name: string | readonly string[]): Fragment {
  const parts = typeof name === 'string' ? [name] : name
  return {
    texts: [parts.map((part) => `"${checked(part).replaceAll('"', '""')}"`).join('.')],
    values: [],
  }
}

/** The finished statement. */
export function statementOf({ texts, values }: Fragment): SqlStatement {
  if (values.length > mostParameters) {
    throw invalidParameter('SQL', 'parameters', values.length, { atMost: mostParameters })
  }
  values.forEach((value, i) => {
    if (!isStorable(value)) throw new CompetencyError(notStorable(value, ['parameters', i]))
  })
  return {
    sql: texts.reduce((all, part, i) => `${all}$${i}${part}`),
    parameters: values,
  }
}

function append(texts: string[], values: SqlValue[], part: Fragment): void {
  const [first = '', ...rest] = part.texts
  texts.push(`${texts.pop() ?? ''}${first}`, ...rest)
  values.push(...part.values)
}

function checked(name: string): string {
  const sound = typeof name === 'string' && name !== '' && isStorable(name)
  if (sound && bytesOf(name) <= mostBytes) return name
  throw new CompetencyError(
    sqlIssue('table-name-invalid', ['name'], { found: String(name), atMost: mostBytes }),
  )
}

/** Length in UTF-8. */
function bytesOf(name: string): number {
  return [...name].reduce((sum, character) => sum + bytesOfCharacter(character), 0)
}

function bytesOfCharacter(character: string): number {
  if (character < '\u0080') return 1
  if (character < '\u0800') return 2
  return character.length === 1 ? 3 : 4
}
