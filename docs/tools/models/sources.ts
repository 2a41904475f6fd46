import type { CompetencyModel } from 'kompetensi'
import { plain, table } from './markdown'
import type { Section } from './section'

/** The documents the model is read from. */
export function sources({ sources: documents }: CompetencyModel): Section {
  const rows = Object.entries(documents).map(([key, { title, authors = [], year, publisher, note }]) => [
    `\`${key}\``,
    [
      [authors.map(plain).join(', '), year === undefined ? '' : String(year)].filter(Boolean).join(', '),
      `*${plain(title)}*`,
      publisher === undefined ? '' : plain(publisher),
    ]
      .filter(Boolean)
      .join('. '),
    note === undefined ? '' : plain(note.id),
    note === undefined ? '' : plain(note.en),
  ])
  return {
    id: 'sumber',
    title: { id: 'Sumber', en: 'Sources' },
    body: [table(['Kunci · *Key*', 'Dokumen · *Document*', 'Keterangan', 'Remarks'], rows)],
  }
}
