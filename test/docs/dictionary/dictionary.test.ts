import { posix } from 'node:path'
import { listCompetencies } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { dictionaryModels } from '../../../docs/tools/content/models'
import type { SiteLanguage } from '../../../docs/tools/content/site-language'
import { isOurs } from '../../../docs/tools/content/statements'
import { definitionOf, indicatorsOf, levelNumber, scaleOf } from '../../../docs/tools/content/texts'
import { ui } from '../../../docs/tools/content/ui'
import { dictionaryFiles } from '../../../docs/tools/dictionary/dictionary-pages'
import { partsOf } from '../../../docs/tools/dictionary/parts'
import {
  competencyPlace,
  jobPlace,
  levelPlace,
  type Place,
  partPlace,
  schemePlace,
  sourcePlace,
} from '../../../docs/tools/dictionary/places'
import { dictionarySidebar, type SidebarItem } from '../../../docs/tools/dictionary/sidebar'
import { text } from '../../../docs/tools/dictionary/text'

const files = { id: dictionaryFiles('id'), en: dictionaryFiles('en') }
const locales = ['id', 'en'] as const satisfies readonly SiteLanguage[]
const models = dictionaryModels.map((entry) => [entry.model.id, entry] as const)
const everyPage = locales.flatMap((locale) =>
  [...files[locale]].map(([path, content]) => [locale, path, content] as const),
)

function pageOf(locale: SiteLanguage, { path }: Place): string {
  const content = files[locale].get(path)
  if (content === undefined) throw new Error(`no page ${path} in ${locale}`)
  return content
}

/** The anchors of a page: those of its headings and those of its own. */
function anchorsOf(content: string): string[] {
  return [...content.matchAll(/ \{#([^}]+)\}$|<\w+ id="([^"]+)"/gm)].map(
    ([, heading, own]) => heading ?? own ?? '',
  )
}

/** The lines from a heading to the next of its depth or above. */
function sectionOf(content: string, anchor: string): string {
  const [before = '', after] = content.split(` {#${anchor}}\n`)
  if (after === undefined) return ''
  const depth = before.slice(before.lastIndexOf('\n') + 1).match(/^#+/)?.[0].length ?? 0
  return after.split(new RegExp(`^#{1,${depth}} `, 'm'))[0] ?? ''
}

describe.each(models)('the dictionary of %s', (_id, entry) => {
  const { model } = entry
  const codes = listCompetencies(model)

  it.each(locales)('has a page for each competency with names, code and definition (%s)', (locale) => {
    for (const code of codes) {
      const page = pageOf(locale, competencyPlace(model, code))
      const name = model.competencies[code]?.name ?? { id: '?', en: '?' }
      const definition = definitionOf(entry, code)?.[locale] ?? ''
      expect(page).toContain(`\n# ${text(name[locale])} (${text(code)})\n`)
      expect(page).toContain(text(name.id))
      expect(page).toContain(text(name.en))
      expect(definition.length, code).toBeGreaterThan(20)
      expect(sectionOf(page, 'definition')).toContain(text(definition))
    }
  })

  it.each(locales)(
    'says how to rate by levels that are described, before the first of them (%s)',
    (locale) => {
      for (const code of codes) {
        const [before = ''] = sectionOf(pageOf(locale, competencyPlace(model, code)), 'levels').split(
          '\n### ',
        )
        expect(before.includes(text(ui.rating[locale]))).toBe(entry.responsibility !== undefined)
      }
    },
  )

  it.each(locales)('has a place for each level of each competency and dimension (%s)', (locale) => {
    for (const code of Object.keys(model.competencies)) {
      const page = pageOf(locale, competencyPlace(model, code))
      const scale = scaleOf(model, code)
      for (const level of scale?.levels ?? []) {
        const { anchor = '' } = levelPlace(model, code, level)
        expect(anchorsOf(page), `${code} ${level}`).toContain(anchor)
        const title = scale?.definitions?.find(({ value }) => value === level)?.name[locale]
        expect(page).toContain(text(title ?? '?'))
        expect(page).toContain(levelNumber(level))
        for (const indicator of indicatorsOf(entry, code, level))
          expect(sectionOf(page, anchor)).toContain(`- ${text(indicator[locale])}\n`)
      }
    }
  })

  it.each(locales)('has a page and a line for each job, and each requirement on it (%s)', (locale) => {
    const list = pageOf(locale, partPlace(model, 'jobs'))
    for (const job of Object.values(model.jobs)) {
      const page = pageOf(locale, jobPlace(model, job.id))
      expect(page).toContain(text(job.name.id))
      expect(page).toContain(text(job.name.en))
      expect(list).toContain(`[${text(job.name[locale])}](./job/${job.id}.md)`)
      const rows = sectionOf(page, 'requirements')
        .split('\n')
        .filter((line) => line.startsWith('| ['))
      expect(rows).toHaveLength(job.requirements.length)
      for (const [i, { competency, level }] of job.requirements.entries()) {
        expect(rows[i]).toContain(
          `(${text(competency)})](../${competencyPlace(model, competency).path.split('/')[1]})`,
        )
        expect(rows[i]).toContain(level === undefined ? '| ● ' : `[**${levelNumber(level)}**`)
        const jobs = sectionOf(pageOf(locale, competencyPlace(model, competency)), 'jobs')
        expect(jobs).toContain(
          `[${text(job.name[locale])}](./job/${job.id}.md) | ${level === undefined ? '●' : `**${levelNumber(level)}**`}`,
        )
      }
    }
  })

  it.each(locales)('has each certification scheme with what it certifies (%s)', (locale) => {
    for (const [key, scheme] of Object.entries(model.schemes)) {
      const section = sectionOf(pageOf(locale, schemePlace(model, key)), schemePlace(model, key).anchor ?? '')
      expect(section).toContain(text(scheme.name[locale === 'id' ? 'en' : 'id']))
      const certified = scheme.certifies ?? []
      expect(section.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(certified.length)
      for (const { competency } of certified) {
        expect(section).toContain(`(${competency})](./${competency.toLowerCase()}.md)`)
        expect(sectionOf(pageOf(locale, competencyPlace(model, competency)), 'schemes')).toContain(
          text(entry.schemeReasons[key]?.[competency]?.[locale] ?? '?'),
        )
      }
    }
  })

  it.each(locales)('has every row of its crosswalks, and every row that leads to it (%s)', (locale) => {
    for (const { crosswalk, reasons } of entry.crosswalks) {
      const page = pageOf(locale, partPlace(model, 'crosswalk'))
      for (const { from } of crosswalk.rows) expect(page).toContain(text(reasons[from]?.[locale] ?? '?'))
    }
    for (const { crosswalks, model: other } of dictionaryModels) {
      for (const { crosswalk, from, to } of crosswalks.filter((reasoned) => reasoned.to.id === model.id)) {
        if (from === undefined) continue
        for (const row of crosswalk.rows)
          for (const target of [...row.targets, ...(row.related ?? [])])
            expect(pageOf(locale, competencyPlace(to, target))).toContain(
              `](../${competencyPlace(other, row.from).path})`,
            )
      }
    }
  })

  it.each(locales)('cites each source (%s)', (locale) => {
    for (const source of Object.keys(model.sources)) {
      const place = sourcePlace(model, source)
      expect(anchorsOf(pageOf(locale, place))).toContain(place.anchor)
    }
  })

  it.each(locales)('says of what is ours that it is ours, where it stands (%s)', (locale) => {
    const ours = { id: 'susunan kami', en: 'authored' }[locale]
    if (entry.texts !== undefined)
      for (const code of codes) {
        const page = pageOf(locale, competencyPlace(model, code))
        expect(sectionOf(page, 'definition')).toContain(`[${ours} · `)
        if (scaleOf(model, code) !== undefined) expect(sectionOf(page, 'levels')).toContain(`[${ours} · `)
      }
    for (const [job, { duties }] of Object.entries(entry.descriptions))
      for (const duty of duties.filter(isOurs))
        expect(pageOf(locale, jobPlace(model, job))).toContain(`${text(duty.description[locale])} *(`)
  })

  it('holds as many pages as the model has competencies, jobs and parts', () => {
    const own = [...files.en.keys()].filter((path) => path.startsWith(`${model.id}/`))
    const parts = ['index', 'jobs', 'schemes', 'crosswalk', 'sources'].filter((part) =>
      files.en.has(`${model.id}/${part}.md`),
    )
    expect(parts).toEqual(['index', ...partsOf(entry)])
    expect(own).toHaveLength(codes.length + Object.keys(model.jobs).length + parts.length)
  })
})

describe('the model page', () => {
  it('of Lembaga XY begins with the core competencies, Integritas first', () => {
    const page = files.id.get('lembaga-xy/index.md') ?? ''
    const entries = [...page.matchAll(/^- \*\*\[([^\]]+)\]/gm)].map(([, words]) => words)
    expect(entries[0]).toBe('Integritas (INT)')
    expect(entries).toHaveLength(86)
  })

  it.each(models)('of %s lists every competency with its definition', (_id, entry) => {
    for (const locale of locales) {
      const page = pageOf(locale, partPlace(entry.model, 'index'))
      const lines = page.split('\n').filter((line) => line.startsWith('- **['))
      const codes = listCompetencies(entry.model)
      expect(lines).toHaveLength(codes.length)
      for (const [i, code] of Object.keys(entry.model.clusters)
        .flatMap((cluster) => listCompetencies(entry.model, { cluster }))
        .entries())
        expect(lines[i]).toContain(text(definitionOf(entry, code)?.[locale] ?? '?'))
    }
  })
})

describe('the matrix', () => {
  it('keeps the nothings apart, and explains each sign', () => {
    const page = files.en.get('lembaga-xy/jobs.md') ?? ''
    const row = page.split('\n').find((line) => line.startsWith('| [Certification Manager]')) ?? ''
    expect(row.split(' | ').slice(1)).toEqual([...'3443343433443', '?', '? |'])
    for (const sign of ['1 … 5', '●', '?', '–', 'not assessed']) expect(page).toContain(`| **${sign}** | `)
    expect(files.en.get('spencer/jobs.md')).toContain('● × 6')
    expect(files.en.get('asn/jobs.md')).toContain('●')
  })
})

describe('every page', () => {
  it('stands at the same path, with the same anchors, in both languages', () => {
    expect([...files.id.keys()]).toEqual([...files.en.keys()])
    // A text may spell out in one language what it abbreviates in the other.
    const shared = (content: string) => anchorsOf(content).filter((anchor) => anchor !== 'abbreviations')
    for (const [path, content] of files.id)
      expect(shared(content), path).toEqual(shared(files.en.get(path) ?? ''))
  })

  it('is the same twice', () => {
    for (const locale of locales) expect([...dictionaryFiles(locale)]).toEqual([...files[locale]])
  })

  it.each(locales)('writes a day as its language does (%s)', (locale) => {
    const days = everyPage.filter(
      ([language, , content]) => language === locale && /\d{4}-\d\d-\d\d/.test(content),
    )
    expect(days.map(([, path]) => path)).toEqual([])
  })

  it('leads nowhere that does not exist, and outside only to pages of its own language', () => {
    const outside: Record<SiteLanguage, Set<string>> = { en: new Set(), id: new Set() }
    const broken = everyPage.flatMap(([locale, path, content]) =>
      [...content.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
        const [to = '', anchor] = target.split('#')
        if (to.startsWith('/')) {
          outside[locale].add(to)
          return []
        }
        const page = to === '' ? content : files[locale].get(posix.join(posix.dirname(path), to))
        const found = page !== undefined && (anchor === undefined || anchorsOf(page).includes(anchor))
        return found ? [] : [`${locale}/${path}: ${target}`]
      }),
    )
    expect(broken).toEqual([])
    const pages = [
      '/guides/how-sure-each-fact-is',
      ...dictionaryModels.map((each) => `/models/${each.model.id}`).sort(),
    ]
    expect([...outside.en].sort()).toEqual(pages)
    expect([...outside.id].sort()).toEqual(pages.map((page) => `/id${page}`))
  })

  it('has each anchor once', () => {
    const twice = everyPage.flatMap(([locale, path, content]) => {
      const anchors = anchorsOf(content)
      return anchors
        .filter((anchor, i) => anchors.indexOf(anchor) !== i)
        .map((anchor) => `${locale}/${path}#${anchor}`)
    })
    expect(twice).toEqual([])
  })

  it('has a title, closes what it opens, and holds nothing undefined, no hole and no empty cell', () => {
    for (const [locale, path, content] of everyPage) {
      const at = `${locale}/${path}`
      expect(content, at).toMatch(/^---\ntitle: ".+"\n/)
      expect(content, at).not.toMatch(/\b(undefined|NaN|null|\[object)\b/)
      expect(content, at).not.toMatch(/\n{3}|[ \t]$|\| *\|/m)
      expect(content.endsWith('\n'), at).toBe(true)
      for (const element of ['div', 'section', 'span', 'strong'])
        expect(content.split(`<${element} `).length, `${at} ${element}`).toBe(
          content.split(`</${element}>`).length,
        )
    }
  })

  it('has tables whose rows are of one width', () => {
    const width = (line: string) => line.replaceAll('\\|', '').split('|').length
    const uneven = everyPage.flatMap(([locale, path, content]) => {
      const lines = content.split('\n')
      return lines
        .filter((line, i) => {
          const before = lines[i - 1] ?? ''
          return line.startsWith('|') && before.startsWith('|') && width(line) !== width(before)
        })
        .map((line) => `${locale}/${path}: ${line}`)
    })
    expect(uneven).toEqual([])
  })
})

describe.each(locales)('the sidebars (%s)', (locale) => {
  const root = locale === 'en' ? '/dictionary/' : '/id/dictionary/'
  const sidebars = dictionarySidebar(locale)
  const linksOf = (items: readonly SidebarItem[]): string[] =>
    items.flatMap(({ link, items: under = [] }) => [...(link === undefined ? [] : [link]), ...linksOf(under)])
  const pages = new Set(
    [...files[locale].keys()].map(
      (path) => root + path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, ''),
    ),
  )

  it('lead to pages, and to every page', () => {
    const links = new Set(
      Object.values(sidebars)
        .flatMap(linksOf)
        .map((link) => link.split('#')[0] ?? ''),
    )
    expect([...links].filter((link) => !pages.has(link))).toEqual([])
    expect([...pages].filter((page) => !links.has(page))).toEqual([])
  })

  it('fold nothing that has no link of its own: the theme would nest one button in another', () => {
    const all = (items: readonly SidebarItem[]): SidebarItem[] =>
      items.flatMap((item) => [item, ...all(item.items ?? [])])
    const folding = Object.values(sidebars)
      .flatMap(all)
      .filter(({ collapsed }) => collapsed !== undefined)
    expect(folding.filter(({ link }) => link === undefined)).toEqual([])
  })

  it('are one a model, so that no page carries the lists of the others', () => {
    expect(Object.keys(sidebars)).toEqual([
      ...dictionaryModels.map(({ model }) => `${root}${model.id}/`),
      root,
    ])
  })
})
