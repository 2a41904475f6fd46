// Finds the Markdown files below a folder of `docs` and what each is called.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DefaultTheme } from 'vitepress'
import type { SiteLanguage } from '../../tools/content/site-language'
import { guideOrder } from './guides.js'
import { words } from './words.js'

/** The folder `docs`. */
export const docsFolder: string = fileURLToPath(new URL('../../', import.meta.url))

/** The folder of a language below `docs`, as its addresses begin. */
export function prefixOf(locale: SiteLanguage): string {
  return locale === 'en' ? '/' : `/${locale}/`
}

function pagesIn(folder: string): { name: string; title: string }[] {
  if (!existsSync(docsFolder + folder)) return []
  return readdirSync(docsFolder + folder)
    .filter((file) => file.endsWith('.md') && file !== 'index.md')
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.md'.length),
      title: titleOf(readFileSync(`${docsFolder}${folder}/${file}`, 'utf8')) ?? file,
    }))
}

/** The title in a page's front matter, or else its first heading. */
export function titleOf(text: string): string | undefined {
  const title = text.match(/^---\n[\s\S]*?^title: *(.+)$[\s\S]*?^---$/m)?.[1] ?? text.match(/^# +(.+)$/m)?.[1]
  return title?.replace(/^(["'])(.*)\1$/, '$2').replace(/ *\{#[^}]+\}$/, '')
}

/** The guides of a language for the side of the page, in groups. */
export function guideSidebar(locale: SiteLanguage): DefaultTheme.SidebarItem[] {
  const prefix = prefixOf(locale)
  const pages = new Map(pagesIn(`${prefix.slice(1)}guides`).map(({ name, title }) => [name, title]))
  const named = new Set(guideOrder.flatMap(([, names]) => names))
  const groups: [keyof (typeof words)['en']['groups'], readonly string[]][] = [
    ...guideOrder.map(([group, names]): [keyof (typeof words)['en']['groups'], readonly string[]] => [
      group,
      names,
    ]),
    ['others', [...pages.keys()].filter((name) => !named.has(name))],
  ]
  return groups.flatMap(([group, names]) => {
    const items = names.flatMap((name) => {
      const text = pages.get(name)
      return text === undefined ? [] : [{ text, link: `${prefix}guides/${name}` }]
    })
    return items.length === 0 ? [] : [{ text: words[locale].groups[group], items }]
  })
}

/** The pages of one folder for the side of the page, in the order of their file names. */
export function folderSidebar(folder: string, title: string): DefaultTheme.SidebarItem[] {
  const items = pagesIn(folder).map(({ name, title: text }) => ({ text, link: `/${folder}/${name}` }))
  return [{ text: title, items }]
}
