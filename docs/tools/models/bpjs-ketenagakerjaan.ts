import { listCompetencies } from 'kompetensi'
import * as facts from 'kompetensi/bpjs-ketenagakerjaan'
import * as texts from 'kompetensi/bpjs-ketenagakerjaan/text'
import { spencer } from 'kompetensi/spencer'
import { abbreviations, bpjsAbbreviations } from './abbreviations'
import { profiles } from './bpjs/account-representative'
import { branchOffice } from './bpjs/branch-office'
import { jobDescriptions } from './bpjs/job-descriptions'
import { serviceWork } from './bpjs/service-work'
import { training } from './bpjs/training'
import { clusters } from './clusters'
import { crosswalkTable, relationLegend } from './crosswalk'
import { dictionary, textTable } from './dictionary'
import { paragraphs } from './markdown'
import { createNotes, type Notes } from './notes'
import { pageMarkdown } from './page'
import { provenance } from './provenance'
import type { Section } from './section'
import { sources } from './sources'
import { statementTable } from './statements'

const model = facts.bpjsKetenagakerjaan
const definitions = { id: texts.bpjsKetenagakerjaanTextId, en: texts.bpjsKetenagakerjaanTextEn }

/** The page of BPJS Ketenagakerjaan. */
export function bpjsKetenagakerjaanPage(): string {
  const notes = createNotes()
  const proposed = listCompetencies(model, { cluster: 'usulan' }).length
  const number = listCompetencies(model).length - proposed
  const present = Object.keys(texts.bpjsJobDescriptions).length
  return pageMarkdown({
    title: model.name,
    intro: {
      id: `Halaman ini memuat model kompetensi BPJS Ketenagakerjaan: ${number} kompetensi dalam tiga kelompok tanpa skala, karena sumbernya tidak menyebut skala, ditambah ${proposed} kompetensi yang diusulkan; ${present} jabatan sebuah kantor cabang dengan tugas dan wewenangnya; serta pekerjaan pelayanan klaim. Faktanya dari empat penelitian dan laporan tentang kantor cabang yang berbeda, kalimatnya susunan kami, dan yang tidak ada dalam sumber disebut terang-terangan.`,
      en: `This page holds the competency model of BPJS Ketenagakerjaan, Indonesia's employment social-security body: ${number} competencies in three groups without a scale, since the source names none, and ${proposed} proposed ones; the ${present} jobs of a branch office with their duties and authorities; and the work of serving claims. The facts come from four studies and reports about different branches, the sentences are ours, and what the sources lack is said.`,
    },
    sections: [
      sources(model),
      abbreviations(bpjsAbbreviations),
      clusters(model, notes),
      dictionary(model, notes, (code) => [textTable(code, definitions)]),
      profiles(notes),
      branchOffice(notes),
      jobDescriptions(notes),
      serviceWork(notes),
      training(notes),
      crosswalk(notes),
      missing(notes),
      provenance(model, notes, {
        tables: Object.entries({ ...facts, ...texts })
          .filter(([name]) => name !== 'bpjsKetenagakerjaan' && name !== 'bpjsKetenagakerjaanTextClaims')
          .map(([, table]) => table),
        texts: [
          {
            id: `${listCompetencies(model).length} definisi kompetensi`,
            en: `${listCompetencies(model).length} definitions`,
          },
          {
            id: 'alasan kompetensi pada langkah klaim dan modul pelatihan, dan alasan padanan dengan kamus Spencer',
            en: 'reasons why steps and modules call for their competencies, and reasons of the crosswalks',
          },
        ],
      }),
    ],
  })
}

function crosswalk(notes: Notes): Section {
  return {
    id: 'padanan-spencer',
    title: { id: 'Padanan dengan kamus Spencer', en: 'Crosswalk to Spencer' },
    body: [
      paragraphs({
        id: 'Kompetensi dibandingkan menurut konsepnya, bukan levelnya. Sumber yang tidak tercantum di halaman ini ada di halaman model Spencer.',
        en: "Competencies are compared as concepts, not level by level. Sources not listed on this page stand on the page of Spencer's model.",
      }),
      relationLegend(),
      '### Kompetensi lembaga · *The institution’s competencies*',
      crosswalkTable(
        facts.bpjsKetenagakerjaanToSpencer,
        {
          to: spencer,
          names: model.competencies,
          reasons: texts.bpjsKetenagakerjaanToSpencerReasons,
          linked: true,
        },
        notes,
      ),
      '### Daftar Spencer dalam penelitian · *The study’s list in Spencer’s codes*',
      crosswalkTable(
        facts.arkListToSpencer,
        { to: spencer, names: spencer.competencies, reasons: texts.arkListToSpencerReasons, linked: false },
        notes,
      ),
    ],
  }
}

function missing(notes: Notes): Section {
  return {
    id: 'tidak-ada-dalam-sumber',
    title: { id: 'Yang tidak ada dalam sumber', en: 'What the sources lack' },
    body: [statementTable(texts.bpjsMissing, notes)],
  }
}
