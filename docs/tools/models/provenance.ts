import { type Claim, type CompetencyModel, countClaims, type LocalizedText } from 'kompetensi'
import { claimsIn } from './claims-in'
import { both, bullets, integer, paragraphs, plain, table } from './markdown'
import type { Notes } from './notes'
import type { Section } from './section'
import { basisTerms, confidenceTerms, type Term } from './words'

/** What a page's facts rest on, beside the model's own claims. */
export interface Beside {
  /** Tables of facts outside the model, their claims with them. */
  readonly tables: readonly unknown[]
  /** Texts that one general claim covers, so that they are not counted one by one. */
  readonly texts: readonly LocalizedText[]
}

/** How many facts stand on what, and the notes. To be called last: it lists the notes of the whole page. */
export function provenance(model: CompetencyModel, notes: Notes, { tables, texts }: Beside): Section {
  const inModel = countClaims(model)
  const beside = tables.flatMap(claimsIn)
  const sources = new Set([
    ...Object.keys(model.sources),
    ...beside.flatMap(({ source }) => source ?? []).sort(byCodeUnit),
  ])
  const sourced = [...sources]
    .map((source) => ({
      words: [`\`${source}\``],
      inside: inModel.bySource[source] ?? 0,
      outside: beside.filter((claim) => claim.source === source).length,
    }))
    .filter(({ inside, outside }) => inside + outside > 0)
  const list = notes.list()
  return {
    id: 'dasar-fakta',
    title: { id: 'Dasar setiap fakta', en: 'What the facts rest on' },
    body: [
      paragraphs({
        id: 'Setiap fakta membawa keterangan: dari sumber mana ia berasal, bagaimana ia dibaca, dan seberapa pasti. Satu fakta dapat bersandar pada beberapa keterangan. Tabel berikut menghitung keterangan itu, dalam model dan dalam tabel lain pada halaman ini.',
        en: 'Each fact carries claims: which source it comes from, how it was read and how sure it is. One fact may rest on several. The tables count these claims, in the model and in the other tables of this page.',
      }),
      '**Bagaimana fakta dibaca · *How facts were read***',
      counted(
        ['Dasar · *Basis*', 'Artinya', 'Meaning'],
        termRows(basisTerms, inModel.byBasis, beside, (claim) => claim.basis),
      ),
      '**Seberapa pasti · *How sure they are***',
      counted(
        ['Keyakinan · *Confidence*', 'Artinya', 'Meaning'],
        termRows(confidenceTerms, inModel.byConfidence, beside, (claim) => claim.confidence),
      ),
      '**Menurut sumber · *By source***',
      counted(['Sumber · *Source*'], [...sourced, withoutSource(inModel, beside)]),
      ...(texts.length === 0
        ? []
        : [
            'Tidak dihitung satu per satu, karena seluruhnya susunan kami · *Not counted one by one, since all of them are ours*:',
            bullets(texts.map(both)),
          ]),
      ...(list === undefined
        ? []
        : [
            '<a id="catatan"></a>\n\n### Catatan atas fakta · *Notes on facts*',
            paragraphs({
              id: 'Angka kecil di halaman ini menunjuk ke catatan berikut: fakta yang direkonstruksi, yang belum terverifikasi, atau yang perlu dibaca dengan keterangan.',
              en: 'The small numbers on this page lead to these notes: facts that are reconstructed, unverified or to be read with a remark.',
            }),
            list,
          ]),
    ],
    contents: list === undefined ? [] : ['[Catatan atas fakta · *Notes on facts*](#catatan)'],
  }
}

interface Count {
  readonly words: readonly string[]
  readonly inside: number
  readonly outside: number
}

function termRows<K extends Claim['basis'] | Claim['confidence']>(
  terms: Readonly<Record<K, Term>>,
  inside: Readonly<Record<K, number>>,
  beside: readonly Claim[],
  of: (claim: Claim) => Claim['basis'] | Claim['confidence'],
): Count[] {
  return (Object.keys(terms) as K[]).map((key) => ({
    words: [both(terms[key].name), plain(terms[key].meaning.id), plain(terms[key].meaning.en)],
    inside: inside[key],
    outside: beside.filter((claim) => of(claim) === key).length,
  }))
}

function withoutSource({ total, bySource }: ReturnType<typeof countClaims>, beside: readonly Claim[]): Count {
  return {
    words: ['tanpa sumber · *no source*'],
    inside: total - Object.values(bySource).reduce((sum, n) => sum + n, 0),
    outside: beside.filter(({ source }) => source === undefined).length,
  }
}

/** A table of counts with its total; the column of other tables is left out where there are none. */
function counted(head: readonly string[], counts: readonly Count[]): string {
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0)
  const [inside, outside] = [sum((count) => count.inside), sum((count) => count.outside)]
  const numbers =
    outside === 0 ? ['Jumlah · *Total*'] : ['Model', 'Tabel lain · *Other tables*', 'Jumlah · *Total*']
  const total = { words: head.map((_, i) => (i === 0 ? '**Jumlah · *Total***' : '')), inside, outside }
  return table(
    [...head, ...numbers],
    [...counts, total].map((count) => [
      ...count.words,
      ...(outside === 0 ? [] : [integer(count.inside), integer(count.outside)]),
      integer(count.inside + count.outside),
    ]),
    numbers,
  )
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
