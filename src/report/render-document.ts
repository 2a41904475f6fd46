import type { ReportDocument } from './document'
import type { DocumentFormat } from './render-options'
import { toHtml } from './to-html'
import { toMarkdown } from './to-markdown'

const writers: Readonly<Record<DocumentFormat, (document: ReportDocument) => string>> = {
  html: toHtml,
  markdown: toMarkdown,
}

/** A document in a format. */
export function renderDocument(document: ReportDocument, format: DocumentFormat): string {
  return writers[format](document)
}
