// The Account Representative Khusus: the one job with a profile, today, later, and in Spencer's codes.

import { arkInSpencer, arkInSpencerToDevelop, bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { spencer } from 'kompetensi/spencer'
import { anchorOf, linkTo } from '../anchors'
import { both, heading, paragraphs, table } from '../markdown'
import { competencyCell, matrixLegend, matrixTable } from '../matrix'
import type { Notes } from '../notes'
import type { Section } from '../section'

/** The job profiles. */
export function profiles(notes: Notes): Section {
  const { jobs } = bpjsKetenagakerjaan
  const now = jobs['account-representative-khusus']
  const later = jobs['account-representative-khusus-mendatang']
  return {
    id: 'standar-kompetensi-jabatan',
    title: { id: 'Standar kompetensi jabatan', en: 'Job profiles' },
    body: [
      paragraphs({
        id: 'Hanya Account Representative Khusus yang kompetensinya disebut sumber. Sumber menulis kompetensi itu sudah dimiliki para pemangku jabatannya; membacanya sebagai persyaratan jabatan adalah tafsir kami. Tidak ada skala dan tidak ada level.',
        en: 'Only of the Special Account Representative does the source name competencies. It says that those in the job already hold them; reading them as requirements of the job is ours. There is no scale and no level.',
      }),
      matrixLegend('1, 2, 3 …'),
      matrixTable(bpjsKetenagakerjaan),
      `Masa kini · *Today*: ${now.requirements.length} kompetensi · *competencies*${notes.mark([...(now.claims ?? []), ...(now.requirements[0]?.claims ?? [])], now.name.id)}`,
      heading(3, anchorOf('jabatan', later.id), both(later.name)),
      paragraphs({
        id: 'Kedua abstrak berbeda tentang yang perlu dikembangkan; masing-masing ditampilkan apa adanya.',
        en: 'The two abstracts differ on what is to be developed; each is shown as it is.',
      }),
      table(
        ['Menurut · *According to*', 'Yang perlu dikembangkan · *To be developed*'],
        [
          [
            `abstrak Inggris · *English abstract*${notes.mark(later.claims, later.name.id)}`,
            later.requirements
              .map(({ competency }) => competencyCell(bpjsKetenagakerjaan, competency))
              .join('<br>'),
          ],
          [
            `abstrak Indonesia, dalam kode Spencer · *Indonesian abstract, in Spencer’s codes*${notes.mark(arkInSpencerToDevelop.requirements[0]?.claims)}`,
            inSpencer(arkInSpencerToDevelop),
          ],
        ],
      ),
      '### Account Representative Khusus dalam kode Spencer · *The same job in Spencer’s codes*',
      `${arkInSpencer.requirements.length} kompetensi, tanpa level · *competencies, without levels*${notes.mark(arkInSpencer.requirements[0]?.claims)}`,
      inSpencer(arkInSpencer).replaceAll('<br>', '; '),
    ],
  }
}

function inSpencer({ requirements }: typeof arkInSpencer): string {
  return requirements
    .map(({ competency }) => {
      const { name } = spencer.competencies[competency]
      return `${linkTo('kompetensi', competency, { page: spencer.id })} ${both(name)}`
    })
    .join('<br>')
}
