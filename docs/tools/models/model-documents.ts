// The documents of docs/models and docs/id/models: each model as one page in one language, for HR readers to check.

import { type BilingualText, listCompetencies } from 'kompetensi'
import { kkniLevels } from 'kompetensi/asn'
import * as bpjsFacts from 'kompetensi/bpjs-ketenagakerjaan'
import * as bpjsTexts from 'kompetensi/bpjs-ketenagakerjaan/text'
import * as bpjsWork from 'kompetensi/bpjs-ketenagakerjaan/work'
import { lembagaXyFigures } from 'kompetensi/lembaga-xy'
import { branchOffice } from '../content/bpjs/branch-office'
import { serviceWork } from '../content/bpjs/service-work'
import { training } from '../content/bpjs/training'
import { claimTable } from '../content/claims'
import { meaningTable, ownClaims } from '../content/competency'
import { crosswalkBlocks, crosswalkClaims } from '../content/crosswalks'
import { jobClaims, jobOf, jobSections, jobTitle, position } from '../content/jobs'
import { oneScale, responsibilityBlocks, scaleBlocks, scaleClaims } from '../content/levels'
import { matrixBlocks, matrixLegend } from '../content/matrix'
import { type DictionaryModel, dictionaryModels } from '../content/models'
import { organisationBlocks } from '../content/organisation'
import { clusterWords } from '../content/overview'
import {
  certificationTables,
  institution,
  kkni,
  kkniTitle,
  practices,
  practiceTables,
} from '../content/practices'
import { schemeBlocks, schemeClaims } from '../content/schemes'
import type { SiteLanguage } from '../content/site-language'
import { abbreviationEntries, claimCounts, ownTexts, sourceTable } from '../content/sources'
import { statementEntries } from '../content/statements'
import { nameOf } from '../content/texts'
import { type Block, facts, join, labelled, line, paragraph, plain, section } from '../content/tree'
import { ui } from '../content/ui'
import { writeBlocks } from '../content/write-tree'
import { documentManner } from './document-manner'
import { indexPage } from './index-page'
import { contentsOf, pageMarkdown } from './page'

const words = {
  contents: { id: 'Isi', en: 'Contents' },
  howScales: { id: 'Cara membaca skala', en: 'How to read the scales' },
  scales: {
    id: 'Setiap dimensi mempunyai skala sendiri. Kompetensi dinilai pada dimensi pertamanya dengan kodenya sendiri, misalnya ACH; dimensi lanjutan dinilai terpisah dengan kodenya, misalnya ACH.B.',
    en: 'Each dimension has its own scale. A competency is rated on its first dimension under its own code, such as ACH; further dimensions are rated apart under theirs, such as ACH.B.',
  },
  branch: { id: 'Badan dan kantor cabang', en: 'The body and its branch office' },
  institution: { id: 'Lembaga dan LSP-nya', en: 'The institution and its certification body' },
  service: { id: 'Pekerjaan pelayanan', en: 'Service work' },
  training: { id: 'Modul pelatihan', en: 'Training modules' },
  practices: { id: 'Penggunaan model', en: 'Use of the model' },
  facts: { id: 'Dasar setiap fakta', en: 'What the facts rest on' },
  countsBoth: {
    id: 'Tabel berikut menghitung keterangan itu, dalam model dan dalam tabel lain pada halaman ini.',
    en: 'The tables count these claims, in the model and in the other tables of this page.',
  },
  notes: { id: 'Catatan atas fakta', en: 'Notes on facts' },
  marks: {
    id: 'Angka kecil di halaman ini menunjuk ke catatan berikut: fakta yang direkonstruksi, yang belum terverifikasi, atau yang perlu dibaca dengan keterangan.',
    en: 'The small numbers on this page lead to these notes: facts that are reconstructed, unverified or to be read with a remark.',
  },
} as const satisfies Readonly<Record<string, BilingualText>>

/** What the document of a model has of its own. */
interface Own {
  /** Ids of sections that differ from those of the other models. */
  readonly ids?: Readonly<Record<string, string>>
  /** Its own sections, after the jobs. */
  readonly sections: () => readonly Block[]
  /** Tables of facts beside the model, for their claims to be counted. */
  readonly tables: readonly unknown[]
}

const { bpjsKetenagakerjaan: _model, ...bpjsTables } = bpjsFacts
const { bpjsKetenagakerjaanTextClaims: _claims, ...bpjsTextTables } = bpjsTexts

const own: Readonly<Record<string, Own>> = {
  'lembaga-xy': {
    sections: () => [
      part('lembaga', words.institution, institution()),
      part('penggunaan-model', words.practices, practices()),
    ],
    tables: [practiceTables, certificationTables, lembagaXyFigures],
  },
  spencer: {
    ids: { jobs: 'model-jabatan-umum', crosswalk: 'padanan-model-lain' },
    sections: () => [],
    tables: [],
  },
  'bpjs-ketenagakerjaan': {
    sections: () => [
      part('kantor-cabang', words.branch, branchOffice()),
      part('pekerjaan-pelayanan', words.service, serviceWork()),
      part('modul-pelatihan', words.training, training()),
      part('tidak-ada-dalam-sumber', ui.missing, [
        statementEntries(bpjsTexts.bpjsMissing, bpjsFacts.bpjsKetenagakerjaan),
      ]),
    ],
    tables: [bpjsTables, bpjsWork, bpjsTextTables],
  },
  asn: {
    ids: { jobs: 'standar-kompetensi-jenjang', organisation: 'urutan-jenjang' },
    sections: () => [part('kkni', kkniTitle, [kkni()])],
    tables: [kkniLevels],
  },
}

/** Where the documents of a language stand. */
const folders: Readonly<Record<SiteLanguage, string>> = { en: 'models', id: 'id/models' }

/** The documents by their paths in docs: the same bytes for the same data. */
export function modelDocuments(): Readonly<Record<string, string>> {
  const models = dictionaryModels.map(({ model }) => model)
  return Object.fromEntries(
    (['en', 'id'] as const).flatMap((locale) => [
      [`${folders[locale]}/index.md`, indexPage(models, locale)],
      ...dictionaryModels.map((entry) => [
        `${folders[locale]}/${entry.model.id}.md`,
        modelDocument(entry, locale),
      ]),
    ]),
  )
}

function modelDocument(entry: DictionaryModel, locale: SiteLanguage): string {
  const { model, summary, notice } = entry
  const { manner, notes } = documentManner(locale, model)
  const sections = sectionsOf(entry)
  const written = writeBlocks(sections, manner)
  // Only now is it known which facts need a note.
  const last = part('catatan', words.notes, [paragraph(words.marks), claimTable(model, notes.rows(), true)])
  return pageMarkdown(model.name, locale, manner, [
    ...writeBlocks(
      [
        paragraph(summary),
        ...(notice === undefined ? [] : [paragraph(notice)]),
        part('isi', words.contents, []),
      ],
      manner,
    ),
    contentsOf([...sections, last], manner),
    ...written,
    ...writeBlocks([last], manner),
  ])
}

function part(id: string, title: BilingualText, body: readonly Block[]): Block {
  return section({ kind: 'section', id }, title, body)
}

/** What the document of a model shows, in order; parts with nothing in them are left out. */
function sectionsOf(entry: DictionaryModel): Block[] {
  const { model, abbreviations, profiles, crosswalks } = entry
  const { ids = {}, sections, tables } = own[model.id] ?? { sections: () => [], tables: [] }
  const optional = (id: string, title: BilingualText, body: readonly Block[]) =>
    body.length === 0 ? [] : [part(id, title, body)]
  return [
    part('sumber', ui.documents, [sourceTable(model.sources, (id) => ({ kind: 'source', model, id }))]),
    ...(Object.keys(abbreviations).length === 0
      ? []
      : [part('singkatan', ui.abbreviations, [abbreviationEntries(abbreviations)])]),
    ...scaleSection(entry),
    ...optional('cara-menilai', ui.ratingTitle, responsibilityBlocks(entry)),
    part(
      'kamus',
      ui.dictionary,
      Object.keys(model.clusters).map((cluster) => clusterSection(entry, cluster)),
    ),
    part(ids['jobs'] ?? 'standar-kompetensi-jabatan', ui.jobs, [
      paragraph(profiles),
      ...matrixLegend(entry),
      ...matrixBlocks(entry),
      ...Object.keys(model.jobs).map((job) => jobSection(entry, job)),
    ]),
    ...optional(ids['organisation'] ?? 'organisasi', ui.organisation, organisationBlocks(model)),
    ...sections(),
    ...(Object.keys(model.schemes).length === 0
      ? []
      : [part('skema-sertifikasi', ui.schemes, [...schemeBlocks(entry), facts(model, schemeClaims(entry))])]),
    part(ids['crosswalk'] ?? 'padanan-spencer', ui.crosswalk, [
      ...crosswalkBlocks(entry),
      facts(model, crosswalkClaims(entry)),
    ]),
    part('dasar-fakta', words.facts, [
      paragraph([ui.counted, ' ', words.countsBoth]),
      ...claimCounts(entry, [...tables, ...crosswalks.map(({ crosswalk }) => crosswalk)]),
      ...ownTexts(entry),
    ]),
  ]
}

function scaleSection({ model }: DictionaryModel): Block[] {
  const scale = oneScale(model)
  if (scale !== undefined)
    return [
      part('tingkat-kemahiran', ui.scaleTitle, [...scaleBlocks(scale), facts(model, scaleClaims(scale))]),
    ]
  const several = Object.values(model.competencies).some(({ dimensionOf }) => dimensionOf !== undefined)
  return several
    ? [part('membaca-skala', words.howScales, [paragraph([words.scales, ' ', ui.negativeLevels])])]
    : []
}

function clusterSection(entry: DictionaryModel, cluster: string): Block {
  const { model } = entry
  const { before, after } = clusterWords(model, cluster)
  const name = model.clusters[cluster]?.name ?? cluster
  return section({ kind: 'cluster', model, id: cluster }, name, [
    ...before,
    ...after,
    facts(model, [{ subject: name, claims: model.clusters[cluster]?.claims }]),
    ...listCompetencies(model, { cluster }).map((code) => competencySection(entry, code)),
  ])
}

function competencySection(entry: DictionaryModel, code: string): Block {
  const { model } = entry
  const name = nameOf(model, code)
  const { aliases = [] } = model.competencies[code] ?? {}
  return section(
    { kind: 'competency', model, id: code },
    [plain(code), ' · ', name],
    [
      ...(aliases.length === 0 ? [] : [line(labelled(ui.otherNames, join(aliases.map(plain), '; ')))]),
      facts(model, ownClaims(entry, code), name),
      ...meaningTable(entry, code),
    ],
  )
}

function jobSection(entry: DictionaryModel, id: string): Block {
  const { model } = entry
  const job = jobOf(entry, id)
  return section({ kind: 'job', model, id }, jobTitle(job), [
    ...position(entry, job, false),
    facts(model, jobClaims(entry, id), job.name),
    ...jobSections(entry, id),
  ])
}
