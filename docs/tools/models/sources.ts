import type { CompetencyModel, Source } from 'kompetensi'
import { plain, table } from './markdown'
import type { Section } from './section'

/** A document as it is cited; `text` writes what it says as Markdown. */
export function citation(
  { title, authors = [], year, publisher }: Source,
  text: (words: string) => string = plain,
): string {
  return [
    [authors.map(text).join(', '), year === undefined ? '' : String(year)].filter(Boolean).join(', '),
    `*${text(title)}*`,
    publisher === undefined ? '' : text(publisher),
  ]
    .filter(Boolean)
    .join('. ')
}

/** The documents the model is read from. */
export function sources({ sources: documents }: CompetencyModel): Section {
  const rows = Object.entries(documents).map(([key, source]) => [
    `\`${key}\``,
    citation(source),
    source.note === undefined ? '' : plain(source.note.id),
    source.note === undefined ? '' : plain(source.note.en),
  ])
  return {
    id: 'sumber',
    title: { id: 'Sumber', en: 'Sources' },
    body: [table(['Kunci · *Key*', 'Dokumen · *Document*', 'Keterangan', 'Remarks'], rows)],
  }
}
