import { type CompetencyModel, listCompetencies } from 'kompetensi'
import { linkTo } from './anchors'
import { both, plain, table } from './markdown'
import type { Notes } from './notes'
import type { Section } from './section'
import { bindingWords, natureWords } from './words'

/** The clusters: what each holds and whom it binds. */
export function clusters(model: CompetencyModel, notes: Notes): Section {
  const entries = Object.entries(model.clusters)
  const described = entries.some(([, { description }]) => description !== undefined)
  const bound = entries.some(([, { binds, nature }]) => binds !== undefined || nature !== undefined)
  const head = [
    'Kelompok · *Cluster*',
    'Jumlah · *Number*',
    ...(bound ? ['Sifat · *Nature*', 'Mengikat · *Binds*'] : []),
    ...(described ? ['Isinya', 'What it holds'] : []),
  ]
  return {
    id: 'kelompok-kompetensi',
    title: { id: 'Kelompok kompetensi', en: 'Competency clusters' },
    body: [
      table(
        head,
        entries.map(([key, { name, description, nature, binds, claims }]) => [
          `${linkTo('kelompok', key, { words: plain(name.id) })}<br>*${plain(name.en)}*${notes.mark(claims, name.id)}`,
          String(listCompetencies(model, { cluster: key }).length),
          ...(bound
            ? [
                nature === undefined ? '' : both(natureWords[nature]),
                binds === undefined ? '' : both(bindingWords[binds]),
              ]
            : []),
          ...(described ? [plain(description?.id ?? ''), plain(description?.en ?? '')] : []),
        ]),
        ['Jumlah · *Number*'],
      ),
    ],
  }
}
