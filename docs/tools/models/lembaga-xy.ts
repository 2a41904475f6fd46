import { listCompetencies, type Scale } from 'kompetensi'
import {
  lembagaXy,
  lembagaXyCareerRules,
  lembagaXyDevelopmentMethods,
  lembagaXyGovernancePrinciples,
  lembagaXyHrUses,
  lembagaXyRecommendations,
  lembagaXyToSpencer,
} from 'kompetensi/lembaga-xy'
import {
  lembagaXySchemeReasons,
  lembagaXyTextEn,
  lembagaXyTextId,
  lembagaXyToSpencerReasons,
} from 'kompetensi/lembaga-xy/text'
import { spencer } from 'kompetensi/spencer'
import { abbreviations, lembagaXyAbbreviations } from './abbreviations'
import { clusters } from './clusters'
import { crosswalkTable, relationLegend } from './crosswalk'
import { dictionary, textTable } from './dictionary'
import { gradeTable, groupList, jobTable, reportingLines } from './jobs'
import { levelTable } from './levels'
import { paragraphs } from './markdown'
import { matrixLegend, matrixTable } from './matrix'
import { createNotes, type Notes } from './notes'
import { pageMarkdown } from './page'
import { provenance } from './provenance'
import { schemes } from './schemes'
import type { Section } from './section'
import { sources } from './sources'
import { statementTable } from './statements'

const model = lembagaXy
const texts = { id: lembagaXyTextId, en: lembagaXyTextEn }

/** The page of Lembaga XY. */
export function lembagaXyPage(): string {
  const notes = createNotes()
  const number = listCompetencies(model).length
  const indicators = Object.values(lembagaXyTextId).reduce(
    (sum, { indicators: levels }) => sum + Object.values(levels).flat().length,
    0,
  )
  const reasons = Object.values(lembagaXySchemeReasons).flatMap((scheme) => Object.keys(scheme)).length
  return pageMarkdown({
    title: model.name,
    intro: {
      id: `Halaman ini memuat model kompetensi Lembaga XY, badan penyelenggara jaminan kesehatan nasional yang namanya disamarkan oleh sumbernya: ${number} kompetensi dalam ${Object.keys(model.clusters).length} kelompok, skala lima level, standar kompetensi ${Object.keys(model.jobs).length} jabatan lembaga sertifikasi profesinya, dan ${Object.keys(model.schemes).length} skema sertifikasi. Nama kompetensi, level, dan persyaratan jabatan berasal dari sumber; definisi, indikator perilaku, dan isi skema kami susun sendiri dan ditandai demikian.`,
      en: `This page holds the competency model of Lembaga XY, a national health social-security body that its source leaves unnamed: ${number} competencies in ${Object.keys(model.clusters).length} clusters, a scale of five levels, the profiles of ${Object.keys(model.jobs).length} jobs of its certification body, and ${Object.keys(model.schemes).length} certification schemes. Names, levels and requirements come from the source; definitions, behavioural indicators and the content of the schemes are ours, and marked so.`,
    },
    sections: [
      sources(model),
      abbreviations(lembagaXyAbbreviations),
      levels(oneScale, notes),
      clusters(model, notes),
      dictionary(
        model,
        notes,
        (code) => [textTable(code, texts)],
        () => [levelReminder],
      ),
      profiles(notes),
      organisation(notes),
      schemes(model, lembagaXySchemeReasons, notes),
      crosswalk(notes),
      practices(notes),
      provenance(model, notes, {
        tables: [
          lembagaXyToSpencer,
          lembagaXyDevelopmentMethods,
          lembagaXyHrUses,
          lembagaXyCareerRules,
          lembagaXyGovernancePrinciples,
          lembagaXyRecommendations,
        ],
        texts: [
          { id: `${number} definisi kompetensi`, en: `${number} definitions` },
          { id: `${indicators} indikator perilaku`, en: `${indicators} behavioural indicators` },
          { id: `${reasons} alasan isi skema sertifikasi`, en: `${reasons} reasons of the schemes` },
          {
            id: `${lembagaXyToSpencer.rows.length} alasan padanan dengan kamus Spencer`,
            en: `${lembagaXyToSpencer.rows.length} reasons of the crosswalk to Spencer`,
          },
        ],
      }),
    ],
  })
}

const oneScale: Scale = Object.values(model.scales)[0] ?? { levels: [], floor: 0 }

const levelReminder = `Level: ${(oneScale.definitions ?? [])
  .map(({ value, name }) => `**${value}** ${name.id}`)
  .join('; ')} ([definisi · *definitions*](#tingkat-kemahiran))`

function levels(scale: Scale, notes: Notes): Section {
  return {
    id: 'tingkat-kemahiran',
    title: { id: 'Tingkat kemahiran', en: 'Proficiency levels' },
    body: [
      `Satu skala berlaku untuk semua kompetensi. Nilai 0 berarti dinilai, tetapi belum menunjukkan apa pun.${notes.mark(scale.claims)}`,
      '*One scale holds for all competencies. A value of 0 means: assessed, nothing shown.*',
      levelTable(scale, notes),
    ],
  }
}

function profiles(notes: Notes): Section {
  return {
    id: 'standar-kompetensi-jabatan',
    title: { id: 'Standar kompetensi jabatan', en: 'Job profiles' },
    body: [
      paragraphs({
        id: 'Angka di bawah ini adalah level yang dipersyaratkan. Matriks dalam sumber terpotong di kolom ke-13, sehingga persyaratan kompetensi sesudahnya tidak diketahui.',
        en: 'The figures are required levels. The matrix of the source is cut off at its 13th column, so what the jobs require beyond it is not known.',
      }),
      matrixLegend('1 … 5'),
      matrixTable(model, { jobsDown: true }),
      '### Jabatan · *Jobs*',
      jobTable(model, notes),
    ],
  }
}

function organisation(notes: Notes): Section {
  return {
    id: 'organisasi',
    title: {
      id: 'Golongan, rumpun, jalur, dan garis lapor',
      en: 'Grades, families, tracks, reporting lines',
    },
    body: [
      gradeTable(model, notes),
      '**Rumpun jabatan · *Job families***',
      groupList(model, model.families, 'family', notes),
      '**Jalur karier · *Career tracks***',
      groupList(model, model.tracks, 'track', notes),
      '**Garis lapor · *Reporting lines***',
      reportingLines(model),
    ],
  }
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
      crosswalkTable(
        lembagaXyToSpencer,
        { to: spencer, names: model.competencies, reasons: lembagaXyToSpencerReasons, linked: true },
        notes,
      ),
    ],
  }
}

function practices(notes: Notes): Section {
  return {
    id: 'penggunaan-model',
    title: { id: 'Penggunaan model', en: 'Use of the model' },
    body: [
      '### Metode pengembangan · *Methods of development*',
      statementTable(lembagaXyDevelopmentMethods, notes),
      '### Proses SDM yang memakai model · *HR processes that use the model*',
      statementTable(lembagaXyHrUses, notes),
      '### Aturan karier · *Rules for careers*',
      statementTable(lembagaXyCareerRules, notes),
      '### Prinsip tata kelola · *Principles of governance*',
      statementTable(lembagaXyGovernancePrinciples, notes),
      '### Rekomendasi sumber · *Recommendations of the source*',
      statementTable(lembagaXyRecommendations, notes),
    ],
  }
}
