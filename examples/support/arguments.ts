// The command line of an example: what it accepts is written down once, and read, explained and checked from there.

import { parseArgs } from 'node:util'
import type { Locale, LocalizedText } from 'kompetensi'
import { suggest } from '../../src/base/suggest.js'

/** One option of a program. */
export interface Option {
  /** What it is for. */
  readonly says: LocalizedText
  /** The values it accepts, each with what it stands for; any when absent. */
  readonly values?: Readonly<Record<string, LocalizedText>>
  /** The value when it is not given. */
  readonly default?: string
  /** What stands for the value in the help, the option's name when absent; without `values` and this it is a switch. */
  readonly value?: string
}

/** What a program does and accepts, beside `--help` and, where it speaks two languages, `--locale`. */
export interface Program {
  /** How it is started, up to its options. */
  readonly start: string
  readonly says: LocalizedText
  /** What it prints is in English alone, so it takes no `--locale`. */
  readonly english?: true
  readonly options?: Readonly<Record<string, Option>>
  /** What may be typed after the start, and what comes of it. */
  readonly examples?: readonly (readonly [typed: string, says: LocalizedText])[]
}

type ValueOf<O> = O extends { readonly values: Readonly<Record<infer V, LocalizedText>> }
  ? V | (O extends { readonly default: string } ? never : undefined)
  : O extends { readonly default: string }
    ? string
    : O extends { readonly value: string }
      ? string | undefined
      : boolean

/** The values of a program's options. */
export type Values<P extends Program> = { readonly locale: Locale } & {
  readonly [Name in keyof NonNullable<P['options']>]: ValueOf<NonNullable<P['options']>[Name]>
}

/** What came of a command line: values, or what to print instead. */
export type Outcome<P extends Program> =
  | { readonly values: Values<P> }
  | { readonly help: string }
  | { readonly problem: string }

const shared = {
  locale: {
    value: 'language',
    says: { en: 'language of what is printed', id: 'bahasa keluaran' },
    values: { en: { en: 'English', id: 'bahasa Inggris' }, id: { en: 'Indonesian', id: 'bahasa Indonesia' } },
    default: 'en',
  },
  help: { says: { en: 'prints this', id: 'mencetak petunjuk ini' } },
} as const satisfies Readonly<Record<string, Option>>

const words = {
  en: {
    usage: 'Usage',
    options: 'Options',
    examples: 'Examples',
    usual: (value: string) => `; ${value} when absent`,
    unknown: (typed: string, meant: string, all: string) =>
      `There is no option ${typed}${meant === '' ? '.' : `; did you mean ${meant}?`} The options are ${all}.`,
    wrong: (name: string, typed: string, meant: string, all: string) =>
      `${name} is "${typed}"; it must be ${all}.${meant === '' ? '' : ` Did you mean ${meant}?`}`,
    missing: (name: string, all: string) => `${name} needs a value: ${all}.`,
    switch: (name: string, typed: string) => `${name} takes no value, but was given "${typed}".`,
    alone: (typed: string, start: string, meant: string) =>
      `"${typed}" stands without an option before it. Write ${start} ${meant}.`,
    or: 'or',
    and: 'and',
  },
  id: {
    usage: 'Pemakaian',
    options: 'Pilihan',
    examples: 'Contoh',
    usual: (value: string) => `; bila tidak ditulis: ${value}`,
    unknown: (typed: string, meant: string, all: string) =>
      `Tidak ada pilihan ${typed}${meant === '' ? '.' : `; mungkin maksudnya ${meant}?`} Pilihan yang ada: ${all}.`,
    wrong: (name: string, typed: string, meant: string, all: string) =>
      `${name} diisi "${typed}"; isinya harus ${all}.${meant === '' ? '' : ` Mungkin maksudnya ${meant}?`}`,
    missing: (name: string, all: string) => `${name} perlu diisi: ${all}.`,
    switch: (name: string, typed: string) => `${name} tidak memakai isi, tetapi diberi "${typed}".`,
    alone: (typed: string, start: string, meant: string) =>
      `"${typed}" tidak didahului nama pilihannya. Tulis ${start} ${meant}.`,
    or: 'atau',
    and: 'dan',
  },
}

function listed(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

const takesValue = ({ values, value }: Option): boolean => values !== undefined || value !== undefined

/** Option names, the program's own first. */
function optionsOf({ options, english }: Program): Readonly<Record<string, Option>> {
  const { locale, help } = shared
  return { ...options, ...(english === true ? {} : { locale }), help }
}

/** What a command line comes to. Nothing is printed here, and the first problem is the one that is told. */
export function parseOptions<const P extends Program>(program: P, typed: readonly string[]): Outcome<P> {
  const options = optionsOf(program)
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        {
          type: takesValue(option) ? ('string' as const) : ('boolean' as const),
          ...(name === 'help' && { short: 'h' }),
        },
      ]),
    ),
  })
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const locale: Locale = given.some(({ name, value }) => name === 'locale' && value === 'id') ? 'id' : 'en'
  if (given.some(({ name }) => name === 'help')) return { help: helpOf(program, locale) }

  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, takesValue(option) ? option.default : false]),
  )
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    const problem =
      token.kind === 'positional'
        ? aloneProblem(program, token.value, locale)
        : optionProblem(options, { ...token, typed: typed[token.index] ?? token.rawName }, locale)
    if (problem !== undefined) return { problem }
    if (token.kind === 'option') values[token.name] = token.value ?? true
  }
  return { values: values as Values<P> }
}

interface Given {
  readonly name: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
  /** The argument as it was typed. */
  readonly typed: string
}

function optionProblem(
  options: Readonly<Record<string, Option>>,
  { name, value, inlineValue, typed }: Given,
  locale: Locale,
): string | undefined {
  const say = words[locale]
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined) {
    const names = Object.keys(options)
    const [bare = ''] = typed.split('=')
    const meant = suggest(bare.replace(/^-+/, ''), names)
    return say.unknown(
      bare,
      meant === undefined ? '' : `--${meant}`,
      listed(
        names.map((known) => `--${known}`),
        say.and,
      ),
    )
  }
  if (!takesValue(option)) return value === undefined ? undefined : say.switch(`--${name}`, value)
  const accepted = Object.keys(option.values ?? {})
  const choice = accepted.length === 0 ? (option.value ?? '') : listed(accepted, say.or)
  if (value === undefined || (inlineValue !== true && value.startsWith('-')))
    return say.missing(`--${name}`, choice)
  if (accepted.length === 0 || accepted.includes(value)) return undefined
  return say.wrong(`--${name}`, value, suggest(value, accepted) ?? '', choice)
}

/** A word without an option: what it may belong to. npm keeps options that stand before its `--` to itself. */
function aloneProblem(program: Program, typed: string, locale: Locale): string {
  const options = Object.entries(optionsOf(program))
  const found = options.flatMap(([name, { values }]) => {
    const value = suggest(typed, Object.keys(values ?? {}))
    return value === undefined ? [] : [`--${name} ${value}`]
  })
  return words[locale].alone(typed, program.start, found[0] ?? '--help')
}

function helpOf(program: Program, locale: Locale): string {
  const say = words[locale]
  const options = Object.entries(optionsOf(program)).flatMap(([name, option]) => {
    const flag = name === 'help' ? '-h, --help' : `--${name}`
    const holder = option.value ?? (option.values === undefined ? '' : name)
    const usual = option.default === undefined ? '' : say.usual(option.default)
    const values = Object.entries(option.values ?? {}).map(
      ([value, means]) => `      ${value.padEnd(20)} ${means[locale]}`,
    )
    return [
      `  ${`${flag}${holder === '' ? '' : ` <${holder}>`}`.padEnd(24)} ${option.says[locale]}${usual}`,
      ...values,
    ]
  })
  const examples = (program.examples ?? []).map(
    ([typed, says]) => `  ${`${program.start} ${typed}`.padEnd(46)} ${says[locale]}`,
  )
  return [
    program.says[locale],
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
  if ('help' in outcome) {
    console.log(outcome.help)
    process.exit(0)
  }
  console.error(outcome.problem)
  process.exit(2)
}
