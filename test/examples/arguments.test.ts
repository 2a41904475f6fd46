import { describe, expect, it } from 'vitest'
import { program } from '../../examples/main/program'
import { parseOptions } from '../../examples/support/arguments'

const typed = (line: string) => parseOptions(program, line === '' ? [] : line.split(' '))
const models = 'lembaga-xy, asn, spencer or bpjs-ketenagakerjaan'
const options = '--model, --only, --json, --locale and --help'

describe('the options of npm start', () => {
  it('have values when nothing is typed', () => {
    expect(typed('')).toEqual({
      values: { model: 'lembaga-xy', only: undefined, json: false, locale: 'en', help: false },
    })
  })

  it('take a value after a space or an equals sign', () => {
    expect(typed('--model asn --only=fit --json --locale id')).toMatchObject({
      values: { model: 'asn', only: 'fit', json: true, locale: 'id' },
    })
  })

  it.each([
    ['--model spenser', `--model is "spenser"; it must be ${models}. Did you mean spencer?`],
    ['--only fits', '--only is "fits"; it must be gap, fit, dictionary, plan or paths. Did you mean fit?'],
    ['--locale fr', '--locale is "fr"; it must be en or id.'],
    ['--only=', '--only is ""; it must be gap, fit, dictionary, plan or paths.'],
    ['--only constructor', '--only is "constructor"; it must be gap, fit, dictionary, plan or paths.'],
    ['--model', `--model needs a value: ${models}.`],
    ['--model --json', `--model needs a value: ${models}.`],
    ['--json=yes', '--json takes no value, but was given "yes".'],
    ['--modle asn', `There is no option --modle; did you mean --model? The options are ${options}.`],
    ['--constructor', `There is no option --constructor. The options are ${options}.`],
    ['--__proto__ x', `There is no option --__proto__. The options are ${options}.`],
    ['-x', `There is no option -x. The options are ${options}.`],
    ['-locale id', `There is no option -locale; did you mean --locale? The options are ${options}.`],
    ['spencer', '"spencer" stands without an option before it. Write npm start -- --model spencer.'],
    ['nothing-known', '"nothing-known" stands without an option before it. Write npm start -- --help.'],
    ['--model asn -- fit', '"fit" stands without an option before it. Write npm start -- --only fit.'],
  ])('tells what is wrong with %s', (line, problem) => {
    expect(typed(line)).toEqual({ problem })
  })

  it.each([
    [
      '--locale id --only fits',
      '--only diisi "fits"; isinya harus gap, fit, dictionary, plan atau paths. Mungkin maksudnya fit?',
    ],
    [
      '--bogus --locale id',
      'Tidak ada pilihan --bogus. Pilihan yang ada: --model, --only, --json, --locale dan --help.',
    ],
  ])('tells it in Indonesian: %s', (line, problem) => {
    expect(typed(line)).toEqual({ problem })
  })

  it.each(['--help', '-h', '--model asn -h', '--bogus --help'])('are explained by %s', (line) => {
    expect(typed(line)).toHaveProperty('help')
  })

  it.each(['en', 'id'] as const)('are all in the help, with every value (%s)', async (locale) => {
    const outcome = typed(`--help --locale ${locale}`)
    const help = 'help' in outcome ? outcome.help : ''
    for (const [name, option] of Object.entries(program.options)) {
      expect(help).toContain(`--${name}`)
      for (const value of Object.keys('values' in option ? option.values : {}))
        expect(help).toContain(` ${value} `)
    }
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    await expect(`${help}\n`).toMatchFileSnapshot(`../../examples/output/gap-analysis.help.${locale}.txt`)
  })
})
