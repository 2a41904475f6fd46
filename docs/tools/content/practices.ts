// What stands beside one model alone: how Lembaga XY uses its model, and the qualifications framework of the ASN posts.

import { kkniGroups, kkniLevels } from 'kompetensi/asn'
import {
  lembagaXy,
  lembagaXyCareerRules,
  lembagaXyCertificationBody,
  lembagaXyDevelopmentMethods,
  lembagaXyFigures,
  lembagaXyGovernancePrinciples,
  lembagaXyHrUses,
  lembagaXyModelDerivation,
  lembagaXyRecommendations,
  lembagaXyStudy,
} from 'kompetensi/lembaga-xy'
import { statementEntries } from './statements'
import { about, type Block, right, section, strong, sure, table } from './tree'

/** The tables of statements about how Lembaga XY uses its model. */
export const practiceTables = [
  {
    title: {
      id: 'Masalah, kesimpulan, dan istilah sumber',
      en: 'Problem, conclusions and terms of the source',
    },
    statements: [lembagaXyStudy.problem, ...lembagaXyStudy.conclusions, ...lembagaXyStudy.terms],
  },
  {
    title: { id: 'Asal model', en: 'What the model is derived from' },
    statements: lembagaXyModelDerivation,
  },
  {
    title: { id: 'Metode pengembangan', en: 'Methods of development' },
    statements: lembagaXyDevelopmentMethods,
  },
  {
    title: { id: 'Proses SDM yang memakai model', en: 'HR processes that use the model' },
    statements: lembagaXyHrUses,
  },
  { title: { id: 'Aturan karier', en: 'Rules for careers' }, statements: lembagaXyCareerRules },
  {
    title: { id: 'Prinsip tata kelola', en: 'Principles of governance' },
    statements: lembagaXyGovernancePrinciples,
  },
  {
    title: { id: 'Rekomendasi sumber', en: 'Recommendations of the source' },
    statements: lembagaXyRecommendations,
  },
] as const

/** The tables of statements about the certification body of Lembaga XY. */
export const certificationTables = [
  {
    title: { id: 'Kedudukan LSP', en: 'Standing of the certification body' },
    statements: lembagaXyCertificationBody.standing,
  },
  {
    title: { id: 'Tugas LSP', en: 'Tasks of the certification body' },
    statements: lembagaXyCertificationBody.tasks,
  },
  {
    title: { id: 'Standar yang menjadi dasar skema', en: 'Standards that schemes rest on' },
    statements: lembagaXyCertificationBody.standards,
  },
] as const

/** The institution: how large it is, and its certification body. */
export function institution(): Block[] {
  const rows = Object.values(lembagaXyFigures).map(({ name, count, claims }) => [
    [name, sure(claims, name)],
    { id: grouped(count, '.'), en: grouped(count, ',') },
  ])
  return [
    section('institution', { id: 'Ukuran lembaga', en: 'Size of the institution' }, [
      table([{ id: 'Yang dihitung', en: 'What is counted' }, right({ id: 'Jumlah', en: 'Number' })], rows),
    ]),
    ...certificationTables.map(({ title, statements }) =>
      section('institution', title, [statementEntries(statements, lembagaXy)]),
    ),
  ]
}

/** A whole number with its thousands parted. */
function grouped(count: number, by: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, by)
}

/** How Lembaga XY uses its model. */
export function practices(): Block[] {
  return practiceTables.map(({ title, statements }) =>
    section('practice', title, [statementEntries(statements, lembagaXy)]),
  )
}

/** The national qualifications framework, which qualifications of jobs name. */
export const kkniTitle = { id: 'Jenjang KKNI', en: 'Levels of KKNI' }

/** Its levels. */
export function kkni(): Block {
  const head = [
    { id: 'Jenjang', en: 'Level' },
    { id: 'Kelompok', en: 'Group' },
    { id: 'Pendidikan yang setara', en: 'Education it corresponds to' },
  ]
  return table(
    head.map((words) => words),
    Object.values(kkniLevels).map(({ level, group, education, claims }) => [
      strong(String(level)),
      [kkniGroups[group], sure(about(claims, 'group'))],
      education === undefined ? '' : [education, sure(about(claims, 'education'), education)],
    ]),
  )
}
