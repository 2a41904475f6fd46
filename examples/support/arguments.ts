// The command line of an example: what it accepts is written down once, and read, explained and checked from there.

import { parseArgs } from 'node:util'
import type { BilingualText } from 'kompetensi'
import { suggest } from '../../src/base/suggest.js'
import { words } from './argument-words.js'
import { languages, type Tag } from './languages.js'
import { type PathUse, pathProblem } from './path-problem.js'

/** One option of a program. */
export interface Option {
  /** What it is for. */
  readonly says: BilingualText
  /** The values it accepts, each with what it stands for; any when absent. */
  readonly values?: Readonly<Record<string, BilingualText>>
  /** The value when it is not given. */
  readonly default?: string
  /** What stands for the value in the help, the option's name when absent; without `values` and this it is a switch. */
  readonly value?: string
  /** The value is a whole number, from the first to the second of these. */
  readonly whole?: readonly [least: number, most: number]
  /** The value is a path that is read or written. */
  readonly path?: PathUse
  /** Another option, without which this one would say nothing. */
  readonly with?: string
}

/** What a program does and accepts, beside `--help` and, where it speaks two languages, `--language`. */
export interface Program {
  /** How it is started, up to its options. */
  readonly start: string
  readonly says: BilingualText
  /** What it prints is in one language, so it takes no `--language`. */
  readonly oneLanguage?: true
  readonly options?: Readonly<Record<string, Option>>
  /** What may be typed after the start, and what comes of it. */
  readonly examples?: readonly (readonly [typed: string, says: BilingualText])[]
}

/** What an option's value is read as, when it is given. */
type GivenOf<O> = O extends { readonly values: Readonly<Record<infer V, BilingualText>> }
  ? V
  : O extends { readonly whole: readonly [number, number] }
    ? number
    : O extends { readonly value: string }
      ? string
      : boolean

type ValueOf<O> = O extends { readonly default: string }
  ? GivenOf<O>
  : GivenOf<O> | (GivenOf<O> extends boolean ? never : undefined)

/** The values of a program's options. */
export type Values<P extends Program> = { readonly language: Tag } & {
  readonly [Name in keyof NonNullable<P['options']>]: ValueOf<NonNullable<P['options']>[Name]>
}

/** What came of a command line: values, or what to print instead. */
export type Outcome<P extends Program> =
  | { readonly values: Values<P> }
  | { readonly help: string }
  | { readonly problem: string }

const shared = {
  language: {
    says: { en: 'language of what is printed', id: 'bahasa keluaran' },
    values: { en: { en: 'English', id: 'bahasa Inggris' }, id: { en: 'Indonesian', id: 'bahasa Indonesia' } },
    default: 'en',
  },
  help: { says: { en: 'prints this', id: 'mencetak petunjuk ini' } },
} as const satisfies Readonly<Record<string, Option>>

function listed(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

const takesValue = ({ values, value }: Option): boolean => values !== undefined || value !== undefined

/** Option names, the program's own first. */
function optionsOf({ options, oneLanguage }: Program): Readonly<Record<string, Option>> {
  const { language, help } = shared
  return { ...options, ...(oneLanguage === true ? {} : { language }), help }
}

/** The tokens of a command line; an option that takes a value takes whatever follows it. */
function tokensOf(options: Readonly<Record<string, Option>>, typed: readonly string[]) {
  const entries = Object.entries(options).map(([name, option]) => [
    name,
    {
      type: takesValue(option) ? ('string' as const) : ('boolean' as const),
      ...(name === 'help' && { short: 'h' }),
    },
  ])
  return parseArgs({ args: [...typed], strict: false, tokens: true, options: Object.fromEntries(entries) })
    .tokens
}

/** A value as the program gets it. */
const read = (option: Option, value: string | undefined): string | number | undefined =>
  option.whole === undefined || value === undefined ? value : Number(value)

/** What a command line comes to. Nothing is printed here, and the first problem is the one that is told. */
export function parseOptions<const P extends Program>(program: P, typed: readonly string[]): Outcome<P> {
  const options = optionsOf(program)
  const tokens = tokensOf(options, typed)
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const tag: Tag = given.some(({ name, value }) => name === 'language' && value === 'id') ? 'id' : 'en'
  if (given.some(({ name }) => name === 'help')) return { help: helpOf(program, tag) }

  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      takesValue(option) ? read(option, option.default) : false,
    ]),
  )
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    const problem =
      token.kind === 'positional'
        ? aloneProblem(program, token.value, tag)
        : optionProblem(options, { ...token, typed: typed[token.index] ?? token.rawName, seen }, tag)
    if (problem !== undefined) return { problem }
    if (token.kind !== 'option') continue
    seen.add(token.name)
    values[token.name] =
      token.value === undefined ? true : read(options[token.name] ?? shared.help, token.value)
  }
  const problem = idleProblem(options, seen, tag)
  return problem === undefined ? { values: values as Values<P> } : { problem }
}

interface Given {
  readonly name: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
  /** The argument as it was typed. */
  readonly typed: string
  /** The options before it. */
  readonly seen: ReadonlySet<string>
}

function optionProblem(
  options: Readonly<Record<string, Option>>,
  given: Given,
  tag: Tag,
): string | undefined {
  const { name, value, seen } = given
  const say = words[tag]
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined) return unknownProblem(Object.keys(options), given.typed, tag)
  if (seen.has(name)) return say.twice(`--${name}`)
  if (!takesValue(option)) return value === undefined ? undefined : say.switch(`--${name}`, value)
  if (value === undefined || isAnOption(given, value) || (value === '' && option.values === undefined))
    return say.missing(`--${name}`, choiceOf(option, tag))
  return valueProblem(`--${name}`, option, value, tag)
}

/** Whether what stands where a value should is the next option; a number below 0 is none. */
const isAnOption = ({ inlineValue }: Given, value: string): boolean =>
  inlineValue !== true && /^-(?!\d)/.test(value)

/** What a value may be, in words. */
function choiceOf({ values, value, whole }: Option, tag: Tag): string {
  const say = words[tag]
  if (values !== undefined) return listed(Object.keys(values), say.or)
  if (whole === undefined) return value ?? ''
  const [least, most] = whole.map((edge) => languages[tag].number(edge))
  return say.whole(least ?? '', most ?? '')
}

function unknownProblem(names: readonly string[], typed: string, tag: Tag): string {
  const say = words[tag]
  const [bare = ''] = typed.split('=')
  const meant = suggest(bare.replace(/^-+/, ''), names)
  const all = names.map((known) => `--${known}`)
  return say.unknown(bare, meant === undefined ? '' : `--${meant}`, listed(all, say.and))
}

/** What is wrong with a value that is there. */
function valueProblem(name: string, option: Option, value: string, tag: Tag): string | undefined {
  const { values, whole, path } = option
  const say = words[tag]
  const choice = choiceOf(option, tag)
  if (values !== undefined) {
    const accepted = Object.keys(values)
    return accepted.includes(value)
      ? undefined
      : say.wrong(name, value, suggest(value, accepted) ?? '', choice)
  }
  if (whole !== undefined) return isWhole(value, whole) ? undefined : say.wrong(name, value, '', choice)
  const problem = path === undefined ? undefined : pathProblem(path, value)
  return problem === undefined ? undefined : say.path[problem.kind](name, value, problem.folder)
}

/** Digits alone: `1e3`, ` 7` and `0x10` are numbers to JavaScript, and typing errors here. */
const isWhole = (value: string, [least, most]: readonly [number, number]): boolean =>
  /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most

/** An option that would say nothing, because the one it belongs to is not there. */
function idleProblem(
  options: Readonly<Record<string, Option>>,
  seen: ReadonlySet<string>,
  tag: Tag,
): string | undefined {
  for (const name of seen) {
    const other = options[name]?.with
    if (other !== undefined && !seen.has(other)) return words[tag].idle(`--${name}`, `--${other}`)
  }
  return undefined
}

/** A word without an option: what it may belong to. npm keeps options that stand before its `--` to itself. */
function aloneProblem(program: Program, typed: string, tag: Tag): string {
  const options = Object.entries(optionsOf(program))
  const found = options.flatMap(([name, { values }]) => {
    const value = suggest(typed, Object.keys(values ?? {}))
    return value === undefined ? [] : [`--${name} ${value}`]
  })
  return words[tag].alone(typed, program.start, found[0] ?? '--help')
}

function helpOf(program: Program, tag: Tag): string {
  const say = words[tag]
  const options = Object.entries(optionsOf(program)).flatMap(([name, option]) => {
    const flag = name === 'help' ? '-h, --help' : `--${name}`
    const holder = option.value ?? (option.values === undefined ? '' : name)
    const usual = option.default === undefined ? '' : say.usual(option.default)
    const values = Object.entries(option.values ?? {}).map(
      ([value, means]) => `      ${value.padEnd(20)} ${means[tag]}`,
    )
    return [
      `  ${`${flag}${holder === '' ? '' : ` <${holder}>`}`.padEnd(24)} ${option.says[tag]}${usual}`,
      ...values,
    ]
  })
  const examples = (program.examples ?? []).map(
    ([typed, says]) => `  ${`${program.start} ${typed}`.padEnd(46)} ${says[tag]}`,
  )
  return [
    program.says[tag],
    '',
    `${say.usage}: ${program.start} [${say.options.toLowerCase()}]`,
    '',
    say.options,
    ...options,
    ...(examples.length === 0 ? [] : ['', say.examples, ...examples]),
  ].join('\n')
}

/** Reads this process's command line; the help and a problem end the program, a problem with code 2. */
export function readOptions<const P extends Program>(program: P): Values<P> {
  const outcome = parseOptions(program, process.argv.slice(2))
  if ('values' in outcome) return outcome.values
  if ('problem' in outcome) refuse(outcome.problem)
  console.log(outcome.help)
  process.exit(0)
}

/** Ends the program with one sentence and code 2: what was typed cannot be worked with. */
export function refuse(problem: string): never {
  console.error(problem)
  process.exit(2)
}

/** Does something with files that were named by an option; what the system refuses ends the program in one sentence. */
export function withFiles<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    refuse(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
