// The button that copies a block of code says so in the language of its page.

import type { MarkdownRenderer } from 'vitepress'

/** Translates the label that VitePress writes in English everywhere. */
export function useCopyLabel(md: MarkdownRenderer): void {
  const { fence } = md.renderer.rules
  if (fence === undefined) throw new Error('VitePress renders code in another way now')
  md.renderer.rules.fence = (...args) => {
    const [, , , env] = args
    const html = fence(...args)
    const inIndonesian = String(env.relativePath).startsWith('id/')
    return html.replace('title="Copy Code"', inIndonesian ? 'title="Salin kode"' : 'title="Copy code"')
  }
}
