/** A row of a table; a marked one stands out. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly marked?: boolean
}

/** Something to fill in by hand; with a value it is filled in already. */
export interface Field {
  readonly label: string
  readonly value?: string
}

/** A part of a document. Texts are plain: who writes the document escapes them. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'note' | 'foot' }
  | {
      readonly kind: 'list'
      readonly title: string
      readonly items: readonly string[]
      readonly marks: 'numbers' | 'boxes' | 'dots'
    }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'choices'; readonly label: string; readonly choices: readonly string[] }
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  | { readonly kind: 'section'; readonly title: string; readonly blocks: readonly Block[] }

/** A document for people: what is in it, not how it looks. */
export interface ReportDocument {
  /** Tag of its language. */
  readonly language: string
  readonly title: string
  readonly blocks: readonly Block[]
}
