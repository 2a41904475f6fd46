// A TypeDoc plugin for the model documents. It lets the link check see anchors that a document writes as HTML,
// `<a id="kompetensi-int"></a>` (TypeDoc knows those of headings only and would warn of every link to another), and
// lets a wide table scroll by itself instead of running under the navigation.
import { PageEvent } from 'typedoc'

export function load(app) {
  app.renderer.on(PageEvent.END, (page) => {
    if (!page.model.isDocument?.() || page.contents === undefined) return
    const slugger = app.renderer.router.getSlugger(page.model)
    for (const [, id] of page.contents.matchAll(/<a id="([^"]+)"><\/a>/g)) {
      if (!slugger.hasAnchor(id)) slugger.slug(id)
    }
    page.contents = page.contents
      .replaceAll('<table', '<div style="overflow-x:auto"><table')
      .replaceAll('</table>', '</table></div>')
  })
}
