import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { methodIds } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { formats, languages, models } from '../../.ci/registry'

// What there are several of is listed once. These are the files that may name one of them all the same, with the reason; a new
// one touches none of them, or the file stands in CONTRIBUTING's recipe.

/** Source that is neither generated nor prose nor a user's program. */
const files = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'src', 'docs/tools', 'docs/.vitepress', '.ci', '*.ts'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter(
    (file) =>
      /\.(ts|mts|mjs|vue)$/.test(file) &&
      // The glossary speaks of everything.
      !/^(test|examples|\.ci\/(consumers|runtimes)|src\/data\/glossary)\//.test(file),
  )

function naming(pattern: RegExp, without: RegExp): string[] {
  return files.filter((file) => !without.test(file) && pattern.test(code(file)))
}

/** A file without its comments: an example may name anything. */
function code(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}

describe('a fit method', () => {
  /** The recipe's places, and what offers the parameters of some. */
  const places = [
    'docs/.vitepress/theme/playground/methods.ts',
    'src/fit/methods.ts',
    ...languages.map((tag) => `src/locale/${tag}/methods.ts`),
    'src/sql/form-of.ts',
  ]

  it.each(methodIds)('%s is named by the recipe alone', (id) => {
    const own = new RegExp(`^src/fit/${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\\.ts$`)
    const found = naming(new RegExp(`\\b${id}\\b`), own)
    expect(found.filter((file) => !places.includes(file) && !special(file))).toEqual([])
  })

  it('is made by at most 8 files, as CONTRIBUTING counts', () => {
    const [, recipe = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('### A fit method')
    const named = new Set(recipe.split('Eight files by hand')[0]?.match(/`(src|docs|test)\/[^`]+\.ts`/g))
    expect(named.size).toBe(8)
    for (const place of places.filter((file) => !/locale\/(?!id|en)/.test(file))) {
      expect([...named]).toContain(`\`${place}\``)
    }
  })
})

/** Where the parameters of a method are offered or named, or a word means something else as well. */
function special(file: string): boolean {
  return [
    'docs/.vitepress/theme/playground/state.ts',
    'docs/tools/reference/guides.ts',
    'src/base/issues.ts',
    'src/career/find-similar-jobs.ts',
    'src/describe/method-sentences.ts',
    'src/fit/gap-weights.ts',
    ...languages.map((tag) => `src/locale/${tag}/issues.ts`),
    'src/locale/types.ts',
  ].includes(file)
}

describe('a model', () => {
  it.each(models)('%s is named in its folder and the registry alone', (id) => {
    const found = naming(
      new RegExp(`['"/]${id}(['"/]|/)`),
      new RegExp(`^src/data/|^docs/tools/content/${id.split('-')[0]}/`),
    )
    expect(found.filter((file) => !offers.includes(file))).toEqual(['.ci/registry.ts'])
  })

  /** What the sources of some offer beside a model, and the list that `npm run entries` writes. */
  const offers = [
    '.ci/write-proposed-model.ts',
    'docs/.vitepress/theme/playground/embedded-models.ts',
    'docs/.vitepress/theme/playground/models.ts',
    'docs/.vitepress/theme/playground/state.ts',
    'docs/tools/charts/readme-charts.ts',
    'docs/tools/content/jobs.ts',
    'docs/tools/content/practices.ts',
    'docs/tools/dictionary/model-pages.ts',
    'docs/tools/models/model-documents.ts',
  ]
})

describe('a format', () => {
  /**
   * The issues of all are listed by `npm run entries`; the playground reads a model that is pasted; identifiers of CASE are
   * asked for by several formats. `src/record` makes its shapes as `schema` does, and a stored result has a field of that name.
   */
  const asked = [
    'docs/.vitepress/theme/playground/own-model.ts',
    'src/interchange/read/list-case-identifiers.ts',
    'src/entries/format-issues.ts',
    'src/entries/format-messages.ts',
  ]

  /** An ordinary word, too: a crosswalk and a table of SQL have rows, by which issues say where they stand. */
  const ordinary: readonly string[] = ['rows']

  it.each(formats)('%s is named in its folder and the registry alone', (format) => {
    const found = naming(
      new RegExp(
        `(interchange|kompetensi)/${format}['"/]${ordinary.includes(format) ? '' : `|['"]${format}['"]`}`,
      ),
      new RegExp(`^src/(interchange/${format}|record)/`),
    )
    const listed = ordinary.includes(format) ? [] : ['.ci/registry.ts']
    expect(found.filter((file) => !asked.includes(file))).toEqual(listed)
  })
})

describe('a language', () => {
  /** The pages of the site are in two languages; the reference shows the English sentences. */
  const site = [
    'docs/.vitepress/theme/playground/career-languages.ts',
    'docs/.vitepress/theme/playground/issue-sentences.ts',
    'docs/.vitepress/theme/playground/languages.ts',
    'docs/tools/languages.ts',
    'docs/tools/losses/tables.ts',
  ]

  it.each(languages)(
    '%s is named in its folder and the registry alone, but for the site and a hint',
    (tag) => {
      const found = naming(new RegExp(`locale/${tag}['"/]`), new RegExp(`^src/locale/${tag}/`))
      expect(found.filter((file) => file !== 'docs/tools/reference/sentences.ts')).toEqual([
        ...(['id', 'en'].includes(tag) ? site : []),
        ...(tag === 'id' ? ['src/describe/language-of.ts'] : []),
      ])
    },
  )
})
