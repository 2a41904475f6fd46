// What stands beside one model alone: how Lembaga XY uses its model, and the qualifications framework of the ASN posts.

import { kkniGroups, kkniLevels } from 'kompetensi/asn'
import {
  lembagaXy,
  lembagaXyCareerRules,
  lembagaXyDevelopmentMethods,
  lembagaXyGovernancePrinciples,
  lembagaXyHrUses,
  lembagaXyRecommendations,
} from 'kompetensi/lembaga-xy'
import { statementEntries } from './statements'
import { about, type Block, section, strong, sure, table } from './tree'

/** The tables of statements about how Lembaga XY uses its model. */
export const practiceTables = [
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
