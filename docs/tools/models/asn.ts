import { type CompetencyModel, type JobProfile, listCompetencies } from 'kompetensi'
import { asn, asnToSpencer, kkniGroups, kkniLevels } from 'kompetensi/asn'
import { asnTextEn, asnTextId, asnToSpencerReasons } from 'kompetensi/asn/text'
import { spencer } from 'kompetensi/spencer'
import { abbreviations, asnAbbreviations } from './abbreviations'
import { clusters } from './clusters'
import { crosswalkTable, relationLegend } from './crosswalk'
import { dictionary, textTable } from './dictionary'
import { gradeTable, groupList, jobTable } from './jobs'
import { levelTable } from './levels'
import { both, paragraphs, plain, table } from './markdown'
import { matrixLegend, matrixTable } from './matrix'
import { createNotes, type Notes } from './notes'
import { pageMarkdown } from './page'
import { provenance } from './provenance'
import type { Section } from './section'
import { sources } from './sources'

const model: CompetencyModel = asn
const texts = { id: asnTextId, en: asnTextEn }

/** The page of the civil service. */
export function asnPage(): string {
  const notes = createNotes()
  const number = listCompetencies(model).length
  const tiers = Object.keys(model.jobs).length
  const indicators = Object.values(asnTextId).reduce(
    (sum, { indicators: levels }) => sum + Object.values(levels).flat().length,
    0,
  )
  return pageMarkdown({
    title: model.name,
    intro: {
      id: `Halaman ini memuat ${number} kompetensi umum aparatur sipil negara menurut PermenPANRB 38/2017 dalam ${Object.keys(model.clusters).length} kelompok, dengan lima level, dan level yang dipersyaratkan bagi ${tiers} jenjang jabatan. Peraturannya sendiri tidak dibaca: judul level kami ungkapkan ulang, definisi dan indikator perilaku susunan kami, dan banyak keterangan belum terverifikasi serta ditandai demikian. Kompetensi teknis ditetapkan per jabatan dan tidak ada di sini.`,
      en: `This page holds the ${number} general competencies of the Indonesian civil service by PermenPANRB 38/2017 in ${Object.keys(model.clusters).length} clusters, with five levels, and the levels that ${tiers} tiers of posts ask for. The regulation itself was not read: level titles are paraphrases, definitions and behavioural indicators are ours, and much is unverified and marked so. Technical competencies are set post by post and are not here.`,
    },
    sections: [
      sources(model),
      abbreviations(asnAbbreviations),
      clusters(model, notes),
      dictionary(model, notes, (code) => [titles(code, notes), textTable(code, texts)]),
      profiles(notes),
      organisation(notes),
      kkni(notes),
      crosswalk(notes),
      provenance(model, notes, {
        tables: [asnToSpencer, kkniLevels],
        texts: [
          { id: `${number} definisi kompetensi`, en: `${number} definitions` },
          { id: `${indicators} indikator perilaku`, en: `${indicators} behavioural indicators` },
          {
            id: `${asnToSpencer.rows.length} alasan padanan dengan kamus Spencer`,
            en: `${asnToSpencer.rows.length} reasons of the crosswalk to Spencer`,
          },
        ],
      }),
    ],
  })
}

/** The levels of a competency, what each means there. */
function titles(code: string, notes: Notes): string {
  const scale = model.scales[model.competencies[code]?.scale ?? '']
  if (scale === undefined) throw new Error(`no scale for ${code}`)
  return levelTable(scale, notes)
}

function profiles(notes: Notes): Section {
  return {
    id: 'standar-kompetensi-jenjang',
    title: { id: 'Standar kompetensi menurut jenjang', en: 'Profiles of the tiers' },
    body: [
      paragraphs({
        id: 'Angka di bawah ini adalah level yang dipersyaratkan sebuah jenjang; sebuah jabatan dapat menetapkan yang lain. Standar sebuah jabatan juga memuat kompetensi teknisnya, sehingga profil di sini belum lengkap.',
        en: 'The figures are the levels a tier asks for; a single post may set others. The standard of a post also holds its technical competencies, so that no profile here is complete.',
      }),
      matrixLegend('1 … 5'),
      matrixTable(model, { jobsDown: true }),
      '### Jenjang jabatan · *Tiers*',
      jobTable(model, notes, { columns: [{ head: 'Level', cell: (job) => levelOf(job, notes) }] }),
    ],
  }
}

/** The one level a tier asks for, or what is known instead. */
function levelOf({ requirements: [first] }: JobProfile, notes: Notes): string {
  const unsettled = first?.claims?.find(({ note }) => note !== undefined)?.note
  const words = first?.level === undefined ? both(unsettled ?? { id: '?', en: '?' }) : String(first.level)
  return `${words}${notes.mark(first?.claims)}`
}

function organisation(notes: Notes): Section {
  return {
    id: 'urutan-jenjang',
    title: { id: 'Urutan jenjang dan kelompok jabatan', en: 'Order of the tiers, groups of posts' },
    body: [
      paragraphs({
        id: 'Urutan ini dipakai untuk menyebut suatu perpindahan vertikal, horizontal, atau diagonal; ia bukan golongan ruang.',
        en: 'The order serves to call a move vertical, horizontal or diagonal; it is not the pay grade.',
      }),
      gradeTable(model, notes),
      '**Kelompok jabatan · *Groups of posts***',
      groupList(model, model.tracks, 'track', notes),
    ],
  }
}

function kkni(notes: Notes): Section {
  return {
    id: 'kkni',
    title: { id: 'Jenjang KKNI', en: 'Levels of KKNI' },
    body: [
      table(
        ['Jenjang · *Level*', 'Kelompok · *Group*', 'Pendidikan · *Education*'],
        Object.values(kkniLevels).map(({ level, group, education, claims }) => [
          `**${level}**`,
          both(kkniGroups[group]),
          education === undefined ? '–' : `${both(education)}${notes.mark(claims, plain(education.id))}`,
        ]),
      ),
    ],
  }
}

function crosswalk(notes: Notes): Section {
  return {
    id: 'padanan-spencer',
    title: { id: 'Padanan dengan kamus Spencer', en: 'Crosswalk to Spencer' },
    body: [
      paragraphs({
        id: 'Kompetensi dibandingkan menurut konsepnya, bukan levelnya.',
        en: 'Competencies are compared as concepts, not level by level.',
      }),
      relationLegend(),
      crosswalkTable(
        asnToSpencer,
        { to: spencer, names: model.competencies, reasons: asnToSpencerReasons, linked: true },
        notes,
      ),
    ],
  }
}
