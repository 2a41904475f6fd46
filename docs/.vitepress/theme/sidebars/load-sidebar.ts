// The lists at the side of the dictionary, of the reference and of the decisions name some five hundred pages. They are
// loaded with the first page that shows them: in the site's metadata every page would load them, the playground too.

import type { DefaultTheme, EnhanceAppContext } from 'vitepress'

interface Part {
  readonly locale: 'root' | 'id'
  readonly load: () => Promise<{ readonly data: DefaultTheme.SidebarMulti }>
}

const parts: readonly (readonly [start: string, part: Part])[] = [
  ['/reference/', { locale: 'root', load: () => import('./reference.data.js') }],
  ['/decisions/', { locale: 'root', load: () => import('./decisions.data.js') }],
  ['/dictionary/', { locale: 'root', load: () => import('./dictionary-en.data.js') }],
  ['/id/dictionary/', { locale: 'id', load: () => import('./dictionary-id.data.js') }],
]

/** The part of the site an address belongs to, if its sidebar is loaded apart. */
export function partAt(href: string, base: string): Part | undefined {
  const { pathname } = new URL(href, 'http://site.example')
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname
  return parts.find(([start]) => path.startsWith(start))?.[1]
}

/** Has the sidebar of a page's part of the site in place before the page is shown. */
export function loadSidebars({ router, siteData }: EnhanceAppContext): void {
  const loaded = new Set<Part>()
  router.onBeforePageLoad = async (href) => {
    const part = partAt(href, siteData.value.base)
    if (part === undefined || loaded.has(part)) return
    const { data } = await part.load()
    loaded.add(part)
    const { locales } = siteData.value
    const locale = locales[part.locale]
    if (locale === undefined) return
    const themeConfig = { ...locale.themeConfig, sidebar: { ...locale.themeConfig.sidebar, ...data } }
    siteData.value = { ...siteData.value, locales: { ...locales, [part.locale]: { ...locale, themeConfig } } }
  }
}
