// The index of the search: one for each language, made from the text of the pages.

import type { DefaultTheme } from 'vitepress'
import { words } from './words.js'

/** Pages that are long lists of what other pages say, or of no use to a reader who searches. */
const leftOut =
  /^((id\/)?models|files)\/|^reference\/.*index\.md$|^(id\/)?dictionary\/bpjs-ketenagakerjaan-proposed\/(job\/|jobs|sources)/

/** What the search reads of a page. */
export const searchText: NonNullable<DefaultTheme.LocalSearchOptions['_render']> = (source, env, md) => {
  const html = md.render(source, env)
  if (env.frontmatter?.['search'] === false || leftOut.test(env.relativePath)) return ''
  // Code is found through the reference, not word by word.
  const prose = html
    .replace(/<div class="language-[\s\S]*?<\/div>/g, '')
    .replace(/<math[\s\S]*?<\/math>/g, '')
    // Where facts come from stands at the end of a page.
    .replace(/<h2 id="facts"[\s\S]*$/, '')
    // Who looks for a competency finds it by what it is, not by what is asked of it.
    .replace(/<section class="dictionary-interview">[\s\S]*?<\/section>/g, '')
  return env.relativePath.startsWith('reference/') ? firstWords(prose) : prose
}

/** The heading of a page of the reference and its first paragraph: its name is what people look for. */
function firstWords(html: string): string {
  return html.split(/<h2/)[0] ?? ''
}

/** How the search behaves and what it says. */
export const searchOptions: DefaultTheme.LocalSearchOptions = {
  _render: searchText,
  detailedView: false,
  locales: {
    root: { translations: words.en.search },
    id: { translations: words.id.search },
  },
}
