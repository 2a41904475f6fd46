// Whether the links and pictures of the packed README lead to something. It is rendered and read as a page, apart from
// the code that rewrites it.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { createMarkdownRenderer } from 'vitepress'

/** The addresses a page points to. */
function addressesIn(html: string): string[] {
  return parse(html)
    .querySelectorAll('a[href], img[src], source[srcset]')
    .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('srcset') ?? '')
    .filter((address) => !address.startsWith('#'))
}

/** What is wrong with the addresses of a README: one sentence each. `root` is the checkout of `repository` at `tag`. */
export async function deadLinks(
  readme: string,
  { root, repository, tag }: { readonly root: string; readonly repository: string; readonly tag: string },
): Promise<{ readonly checked: number; readonly problems: readonly string[] }> {
  const markdown = await createMarkdownRenderer(root)
  const render = (text: string, path: string) => markdown.render(text, { path, relativePath: path })
  const addresses = addressesIn(render(readme, 'README.md'))

  function problem(address: string): string[] {
    const [, kind, path] = address.match(new RegExp(`^${repository}/(blob|tree|raw)/${tag}/(.+)$`)) ?? []
    if (kind === undefined || path === undefined)
      return [`${address} is not an address of the repository at ${tag}`]
    const [file = '', anchor] = decodeURI(path).split('#')
    if (!existsSync(join(root, file))) return [`${address}: there is no ${file}`]
    if (anchor === undefined) return []
    const page = parse(render(readFileSync(join(root, file), 'utf8'), file))
    return page.querySelector(`[id="${anchor}"]`) === null
      ? [`${address}: ${file} has no heading #${anchor}`]
      : []
  }

  const problems = addresses.flatMap(problem)
  return { checked: addresses.length, problems }
}
