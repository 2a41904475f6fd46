import { listCompetencies, type LocalizedText } from 'kompetensi'
import { bullets, table } from '../models/markdown'
import { basisTerms, confidenceTerms } from '../models/words'
import { competencyLink, clusterLink } from './links'
import { dictionaryModels, type DictionaryModel } from './models'
import { partLinks } from './model-page'
import { block, heading, type Page, said, stacking } from './page'
import { homePlace, partPlace, publishedSchemesPlace } from './places'
import { ui } from './ui'
import type { Writer } from './writer'

const words = {
  intro: {
    id: 'Empat model kompetensi, dari data yang sama dengan yang dipakai dalam perhitungan. Setiap kompetensi mempunyai halaman: definisi, indikator perilaku tiap level, jabatan yang mempersyaratkannya, dan asal-usul setiap fakta.',
    en: 'Four competency models, from the very data the calculations use. Each competency has a page: definition, behavioural indicators by level, the jobs that require it, and where each fact comes from.',
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
  term: { id: 'Istilah', en: 'Term' },
  title: { id: 'Kamus kompetensi', en: 'Competency dictionary' },
} as const satisfies Readonly<Record<string, LocalizedText>>

/** The page that leads to the models. */
export function homePage(): Page {
  return {
    place: homePlace,
    title: words.title,
    description: words.intro,
    aside: true,
    body: (writer) => [
      said(writer, words.intro),
      ...dictionaryModels.flatMap((entry) => modelBlock(writer, entry)),
      heading(2, 'schemes', writer.say(ui.publishedSchemes)),
      `${writer.say(words.published)} ${writer.link(writer.say(ui.publishedSchemes), publishedSchemesPlace)}.`,
      heading(2, 'claims', writer.say(words.howToRead)),
      `${writer.say(words.reading)} ${writer.outside(writer.say(ui.howSure), '/guides/how-sure-each-fact-is')}.`,
      ...stacking(
        table(
          [words.term, ui.meaning].map(writer.say),
          [...Object.values(basisTerms), ...Object.values(confidenceTerms)].map(({ name, meaning }) => [
            `**${writer.say(name)}**`,
            writer.say(meaning),
          ]),
        ),
      ),
    ],
  }
}

function modelBlock(writer: Writer, entry: DictionaryModel): string[] {
  const { model, short, summary } = entry
  return [
    heading(2, model.id, writer.link(writer.say(short), partPlace(model, 'index'))),
    said(writer, summary),
    bullets(
      Object.keys(model.clusters).map((cluster) => {
        const codes = listCompetencies(model, { cluster })
        const shown = codes.slice(0, 4).map((code) => competencyLink(writer, model, code))
        return `${clusterLink(writer, model, cluster)} (${writer.number(codes.length)}): ${shown.join(', ')}${codes.length > shown.length ? ', …' : ''}`
      }),
    ),
    ...block('more', partLinks(writer, entry)),
  ]
}
