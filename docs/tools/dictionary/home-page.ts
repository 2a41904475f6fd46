import { type BilingualText, listCompetencies } from 'kompetensi'
import { clusterLink, competencyLink } from '../content/links'
import { type DictionaryModel, dictionaryModels } from '../content/models'
import { basisTerms, confidenceTerms, termTable } from '../content/terms'
import { type Block, box, type Inline, join, link, list, paragraph, section } from '../content/tree'
import { ui } from '../content/ui'
import { partLinks } from './model-pages'
import type { Page } from './page'
import { homePlace } from './places'

const words = {
  intro: {
    id: 'Lima model kompetensi, dari data yang sama dengan yang dipakai dalam perhitungan. Setiap kompetensi mempunyai halaman: definisi, uraian dan indikator perilaku tiap level, jabatan yang mempersyaratkannya, dan asal-usul setiap fakta.',
    en: 'Five competency models, from the very data the calculations use. Each competency has a page: definition, what each level is with its behavioural indicators, the jobs that require it, and where each fact comes from.',
  },
  published: {
    id: 'Kategori Job Person Match, kotak manajemen talenta, dan masa berlaku penilaian menurut peraturan.',
    en: 'Bands of Job Person Match, talent-management boxes and the validity of assessments by regulation.',
  },
  howToRead: { id: 'Cara membaca keterangan', en: 'How to read the claims' },
  reading: {
    id: 'Di samping sebuah fakta tertulis bagaimana ia dibaca dan seberapa pasti, misalnya "tersurat · dokumen". Keduanya mengarah ke panduan',
    en: 'Beside a fact stands how it was read and how sure it is, such as "stated · document". Both lead to the guide',
  },
} as const satisfies Readonly<Record<string, BilingualText>>

/** The page that leads to the models. */
export function homePage(): Page {
  return {
    place: homePlace,
    title: ui.dictionary,
    description: words.intro,
    aside: true,
    body: [
      paragraph(words.intro),
      ...dictionaryModels.map(modelSection),
      section('schemes', ui.publishedSchemes, [
        paragraph([words.published, ' ', link({ kind: 'published' }, ui.publishedSchemes), '.']),
      ]),
      section('claims', words.howToRead, [
        paragraph([words.reading, ' ', link({ kind: 'guide' }, ui.howSure), '.']),
        termTable([...Object.values(basisTerms), ...Object.values(confidenceTerms)]),
      ]),
    ],
  }
}

function modelSection(entry: DictionaryModel): Block {
  const { model, short, summary } = entry
  const clusters = Object.keys(model.clusters).map((cluster): Inline => {
    const codes = listCompetencies(model, { cluster })
    const shown = codes.slice(0, 4).map((code) => competencyLink(model, code))
    const more = codes.length > shown.length ? ', …' : ''
    return [clusterLink(model, cluster), ' (', codes.length, '): ', join(shown), more]
  })
  return section(model.id, link({ kind: 'part', model, id: 'index' }, short), [
    paragraph(summary),
    list(clusters),
    ...box('more', partLinks(entry)),
  ])
}
