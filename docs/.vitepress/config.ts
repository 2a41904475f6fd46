// The documentation site: static files that work from any path, in two languages, with no request to another host.

import { fileURLToPath } from 'node:url'
import { type DefaultTheme, defineConfig } from 'vitepress'
import type { SiteLanguage } from '../tools/content/site-language'
import { addressHead, basePath, isWrittenByHand, repository, site } from './config/addresses.js'
import { useCopyLabel } from './config/copy-label.js'
import { libraryAliases } from './config/library.js'
import { useMath } from './config/math.js'
import { mendTheme } from './config/mend-theme.js'
import { folderSidebar, guideSidebar, prefixOf } from './config/pages.js'
import { withoutPreloads } from './config/preloads.js'
import { useRepositoryLinks } from './config/repository-links.js'
import { searchOptions } from './config/search.js'
import { words } from './config/words.js'

const base = basePath(site)

function nav(locale: SiteLanguage): DefaultTheme.NavItem[] {
  const prefix = prefixOf(locale)
  const { parts } = words[locale]
  return [
    { text: parts.start, link: `${prefix}start` },
    { text: parts.guides, link: `${prefix}guides/read-a-gap-report`, activeMatch: `^${prefix}guides/` },
    { text: parts.dictionary, link: `${prefix}dictionary/`, activeMatch: `^${prefix}dictionary/` },
    { text: parts.glossary, link: `${prefix}dictionary/glossary` },
    { text: parts.playground, link: `${prefix}playground` },
    { text: parts.charts, link: `${prefix}charts` },
    { text: parts.reference, link: '/reference/', activeMatch: '^/reference/' },
    {
      text: parts.more,
      items: [
        { text: parts.performance, link: '/performance' },
        { text: parts.quality, link: '/quality' },
        { text: parts.versioning, link: '/versioning' },
        { text: parts.documents, link: `${prefix}models/` },
        { text: parts.architecture, link: '/architecture' },
        { text: parts.decisions, link: '/decisions/0001-esm-only' },
      ],
    },
  ]
}

function theme(locale: SiteLanguage): DefaultTheme.Config {
  const prefix = prefixOf(locale)
  const { parts, theme } = words[locale]
  const guides = guideSidebar(locale)
  return {
    ...theme,
    nav: nav(locale),
    ...(repository !== null && {
      editLink: { pattern: `${repository}/edit/main/docs/:path`, text: parts.edit },
    }),
    // Those of the dictionary, the reference and the decisions are loaded apart: see theme/sidebars.
    sidebar: {
      [`${prefix}start`]: guides,
      [`${prefix}guides/`]: guides,
      [`${prefix}models/`]: folderSidebar(`${prefix}models`.slice(1), parts.documents),
    },
  }
}

export default defineConfig({
  base,
  title: 'kompetensi',
  outDir: 'site',
  cacheDir: '.vitepress/cache',
  srcExclude: ['site/**', 'tools/**'],
  // Metadata of all pages in one file of its own instead of in each page.
  metaChunk: true,
  // What a page does not show is loaded when it is opened, not before.
  router: { prefetchLinks: false },
  transformHtml: (html, _, { page }) => withoutPreloads(html, page),
  lastUpdated: false,
  ...(site !== null && { sitemap: { hostname: site } }),
  // A dead link ends the build; while several people write pages, each may look at theirs before all are there.
  ignoreDeadLinks: process.env['KOMPETENSI_DOCS_DEAD'] === 'ok',
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
  ],
  locales: {
    root: {
      label: words.en.label,
      lang: words.en.lang,
      description: words.en.description,
      themeConfig: theme('en'),
    },
    id: {
      label: words.id.label,
      lang: words.id.lang,
      description: words.id.description,
      themeConfig: theme('id'),
    },
  },
  themeConfig: { search: { provider: 'local', options: searchOptions } },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (md) => {
      useMath(md)
      useRepositoryLinks(md)
      useCopyLabel(md)
    },
  },
  // A page without its twin in the other language sends the switch of languages to the other home page.
  transformPageData: (page, { siteConfig }) => {
    const { relativePath } = page
    const twin = relativePath.startsWith('id/') ? relativePath.slice('id/'.length) : `id/${relativePath}`
    page.frontmatter['twin'] = siteConfig.pages.includes(twin)
    page.frontmatter['editLink'] = isWrittenByHand(relativePath)
    page.frontmatter['head'] = [
      ...(page.frontmatter['head'] ?? []),
      ...addressHead(site, relativePath, siteConfig.pages),
    ]
    const title = page.params?.['title']
    if (typeof title === 'string') page.title = title
  },
  vite: {
    plugins: [mendTheme()],
    resolve: {
      alias: [
        ...libraryAliases(),
        {
          // The theme's own list of languages, which takes it that every page is there in each.
          find: /^(\.\.?\/)+composables\/langs$/,
          replacement: fileURLToPath(new URL('theme/languages.ts', import.meta.url)),
        },
      ],
    },
    ssr: { noExternal: [/^kompetensi/] },
    server: { fs: { allow: ['..'] } },
    build: {
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        // zod explains its marks for bundlers in their place, which Rollup remarks on each time.
        onwarn: (warning, warn) => {
          if (warning.code !== 'INVALID_ANNOTATION') warn(warning)
        },
      },
    },
  },
})
