import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { program } from '../../examples/main/program'
import { type Program, parseOptions } from '../../examples/support/arguments'

const typed = (line: string) => parseOptions(program, line === '' ? [] : line.split(' '))
const models = 'lembaga-xy, asn, spencer or bpjs-ketenagakerjaan'
const options = '--model, --only, --json, --language and --help'

describe('the options of npm start', () => {
  it('have values when nothing is typed', () => {
    expect(typed('')).toEqual({
      values: { model: 'lembaga-xy', only: undefined, json: false, language: 'en', help: false },
    })
  })

  it('take a value after a space or an equals sign', () => {
    expect(typed('--model asn --only=fit --json --language id')).toMatchObject({
      values: { model: 'asn', only: 'fit', json: true, language: 'id' },
    })
  })

  it.each([
    ['--model spenser', `--model is "spenser"; it must be ${models}. Did you mean spencer?`],
    ['--only fits', '--only is "fits"; it must be gap, fit, dictionary, plan or paths. Did you mean fit?'],
    ['--language fr', '--language is "fr"; it must be en or id.'],
    ['--only=', '--only is ""; it must be gap, fit, dictionary, plan or paths.'],
    ['--only constructor', '--only is "constructor"; it must be gap, fit, dictionary, plan or paths.'],
    ['--model', `--model needs a value: ${models}.`],
    ['--model --json', `--model needs a value: ${models}.`],
    ['--language -1', '--language is "-1"; it must be en or id.'],
    ['--only fit --only gap', '--only stands there twice; once is what it can say.'],
    ['--json --json', '--json stands there twice; once is what it can say.'],
    ['--json=yes', '--json takes no value, but was given "yes".'],
    ['--modle asn', `There is no option --modle; did you mean --model? The options are ${options}.`],
    ['--constructor', `There is no option --constructor. The options are ${options}.`],
    ['--__proto__ x', `There is no option --__proto__. The options are ${options}.`],
    ['-x', `There is no option -x. The options are ${options}.`],
    ['-languag id', `There is no option -languag; did you mean --language? The options are ${options}.`],
    ['spencer', '"spencer" stands without an option before it. Write npm start -- --model spencer.'],
    ['nothing-known', '"nothing-known" stands without an option before it. Write npm start -- --help.'],
    ['--model asn -- fit', '"fit" stands without an option before it. Write npm start -- --only fit.'],
  ])('tells what is wrong with %s', (line, problem) => {
    expect(typed(line)).toEqual({ problem })
  })

  it.each([
    [
      '--language id --only fits',
      '--only diisi "fits"; isinya harus gap, fit, dictionary, plan atau paths. Mungkin maksudnya fit?',
    ],
    ['--language id --only fit --only=fit', '--only ditulis dua kali; cukup sekali.'],
    [
      '--bogus --language id',
      'Tidak ada pilihan --bogus. Pilihan yang ada: --model, --only, --json, --language dan --help.',
    ],
  ])('tells it in Indonesian: %s', (line, problem) => {
    expect(typed(line)).toEqual({ problem })
  })

  it.each(['--help', '-h', '--model asn -h', '--bogus --help'])('are explained by %s', (line) => {
    expect(typed(line)).toHaveProperty('help')
  })

  it.each(['en', 'id'] as const)('are all in the help, with every value (%s)', async (locale) => {
    const outcome = typed(`--help --language ${locale}`)
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

const says = { en: 'something', id: 'sesuatu' }
const copier = {
  start: 'copy',
  says,
  options: {
    from: { says, value: 'folder', path: 'read-folder' },
    to: { says, value: 'folder', path: 'write-folder' },
    list: { says, value: 'file', path: 'write-file' },
    files: { says, value: 'number', whole: [1, 20_000], default: '10' },
    order: { says, value: 'name', with: 'from' },
  },
} as const satisfies Program

describe('numbers and paths', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompetensi-arguments-'))
  const file = join(folder, 'file')
  writeFileSync(file, '')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const come = (...line: string[]) => parseOptions(copier, line)

  it('are read as what they are', () => {
    expect(come()).toMatchObject({ values: { files: 10, from: undefined } })
    const line = ['--files', '20000', '--from', folder, '--to', join(folder, 'a/b'), '--list', file]
    expect(come(...line)).toMatchObject({ values: { files: 20_000, from: folder, list: file } })
    expect(come('--list', join(folder, 'new'))).toHaveProperty('values')
  })

  it.each(['many', '0', '-1', '20001', '99999999999', '1.5', '1e3', '0x10', 'NaN'])(
    'are held to their range: --files %s',
    (value) => {
      const problem = `--files is "${value}"; it must be a whole number from 1 to 20,000.`
      expect(come('--files', value)).toEqual({ problem })
      expect(come(`--files=${value}`)).toEqual({ problem })
    },
  )

  it.each(['--files', '--files=', '--files --from'])('are missed: %s', (line) => {
    expect(come(...line.split(' '))).toEqual({
      problem: '--files needs a value: a whole number from 1 to 20,000.',
    })
    expect(come('--list', '')).toEqual({ problem: '--list needs a value: file.' })
  })

  const none = join(folder, 'none')
  it.each([
    ['from', none, `that folder is not there.`],
    ['from', file, 'that is not a folder.'],
    ['from', join(file, 'x'), 'that folder is not there.'],
    ['list', folder, 'that is a folder, and what is written is a file.'],
    ['list', join(none, 'x.json'), `there is no folder "${none}".`],
    ['list', join(file, 'x.json'), `there is no folder "${file}".`],
    ['to', file, 'that is not a folder.'],
    ['to', join(file, 'x'), 'that is not a folder.'],
  ])('have to be there, or to have room: --%s %s', (name, path, problem) => {
    expect(come(`--${name}`, path)).toEqual({ problem: `--${name} is "${path}"; ${problem}` })
  })

  it('are told in Indonesian', () => {
    expect(come('--language', 'id', '--files', '0')).toEqual({
      problem: '--files diisi "0"; isinya harus bilangan bulat dari 1 sampai 20.000.',
    })
    expect(come('--language', 'id', '--from', none)).toEqual({
      problem: `--from diisi "${none}"; folder itu tidak ada.`,
    })
  })

  it('say nothing without the option they belong to', () => {
    expect(come('--order', 'name')).toEqual({
      problem: '--order says something only together with --from.',
    })
    expect(come('--order', 'name', '--from', folder)).toHaveProperty('values')
  })
})
