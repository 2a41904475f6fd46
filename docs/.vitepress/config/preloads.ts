// VitePress has every page load what any page may need later: search, playground, charts, sidebars. That is 100 KB of
// script a reader of a guide never uses, so it is left out of the head; what is opened loads what it needs.

/** Parts that load when they are opened, and the pages that open with them. */
const onDemand: Readonly<Record<string, RegExp | undefined>> = {
  VPLocalSearchBox: undefined,
  Playground: /(^|\/)playground\.md$/,
  ChartGallery: /(^|\/)charts\.md$/,
  DictionaryFilter: /(^|\/)dictionary\//,
}

/** The page without hints to load parts that it does not show. */
export function withoutPreloads(html: string, page: string): string {
  return html.replace(
    /<link rel="(?:modulepreload|prefetch)" href="[^"]*\/([^"/]+)">/g,
    (link, file: string) => {
      // `Playground.<hash>.js`, `dictionary-en.data.<hash>.js`
      const [name = '', kind] = file.split('.')
      if (kind === 'data') return ''
      if (!Object.hasOwn(onDemand, name)) return link
      return onDemand[name]?.test(page) === true ? link : ''
    },
  )
}
