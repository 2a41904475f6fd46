// The service work: channels, responsibilities, a day's work, obstacles, driving factors, behaviours, advice.

import {
  bpjsKetenagakerjaan,
  bpjsOnlineChannel,
  bpjsRoles,
  bpjsServices,
} from 'kompetensi/bpjs-ketenagakerjaan'
import {
  type BpjsObstacle,
  bpjsAdvice,
  bpjsDrivingFactors,
  bpjsDrivingFactorsTheory,
  bpjsExpectedBehaviours,
  bpjsInterviewQuestions,
  bpjsObstacles,
  bpjsProcedureUses,
  bpjsResponsibilities,
  bpjsServiceConditions,
  bpjsSupportDuties,
} from 'kompetensi/bpjs-ketenagakerjaan/text'
import { type BpjsDailyFiles, bpjsDailyWork2022 } from 'kompetensi/bpjs-ketenagakerjaan/work'
import { statementEntries, statementWords } from '../statements'
import {
  at,
  type Block,
  br,
  type Inline,
  join,
  line,
  link,
  list,
  paragraph,
  right,
  section,
  strong,
  sure,
  table,
} from '../tree'
import { ui } from '../ui'
import { claimFlows } from './claim-flow'

const model = bpjsKetenagakerjaan
const words = {
  way: { id: 'Cara', en: 'Way' },
  programme: { id: 'Program', en: 'Programme' },
  files: { id: 'Berkas per petugas sehari', en: 'Files per officer a day' },
  online: { id: 'daring', en: 'online' },
  manual: { id: 'manual', en: 'at the office' },
  interview: { id: 'Menurut wawancara', en: 'According to an interview' },
  since: { id: 'Mulai', en: 'Since' },
  or: { id: ' atau ', en: ' or ' },
  use: { id: 'Guna', en: 'Use' },
  purpose: { id: 'tujuan', en: 'purpose' },
  benefit: { id: 'manfaat', en: 'benefit' },
  obstacle: { id: 'Kendala', en: 'Obstacle' },
  remedy: { id: 'Penanganan', en: 'Remedy' },
  advice: { id: 'Saran', en: 'Advice' },
  against: { id: 'Untuk kendala (dari kami)', en: 'Against (ours)' },
}

/** The service work. */
export function serviceWork(): Block[] {
  const part = (id: string, en: string, ...body: readonly Block[]) => section('service', { id, en }, body)
  return [
    part('Layanan dan kanal', 'Services and channel', ...services()),
    part('Siapa bertanggung jawab', 'Who answers for what', who()),
    ...claimFlows(),
    part('Pekerjaan sehari-hari', 'A day’s work', ...dailyWork()),
    part(
      'Keadaan pada masa pandemi',
      'Circumstances in the pandemic',
      statementEntries(Object.values(bpjsServiceConditions), model),
    ),
    part('Guna SOP', 'What the SOP is for', procedureUses()),
    part(
      'Pertanyaan wawancara tentang SOP',
      'Interview questions on the SOP',
      statementEntries(bpjsInterviewQuestions, model),
    ),
    part('Kendala dan penanganannya', 'Obstacles and remedies', obstacles()),
    part(
      'Faktor pendorong',
      'Driving factors',
      paragraph(statementWords(bpjsDrivingFactorsTheory)),
      statementEntries(Object.values(bpjsDrivingFactors), model),
    ),
    part(
      'Perilaku yang diharapkan',
      'Expected behaviours',
      statementEntries(Object.values(bpjsExpectedBehaviours), model),
    ),
    part('Saran', 'Advice', advice()),
  ]
}

function services(): Block[] {
  const { name, description, since } = bpjsOnlineChannel
  return [
    list(
      Object.values(bpjsServices).map(({ name: service, programmes = [] }) => [
        service,
        programmes.length === 0 ? '' : `: ${programmes.join(', ')}`,
      ]),
    ),
    paragraph([
      strong(name),
      ': ',
      description,
      ' ',
      words.since,
      ': ',
      join(
        since.flatMap(({ month, claims }, i) => [i === 0 ? '' : words.or, [month, sure(claims, month)]]),
        '',
      ),
      '.',
    ]),
  ]
}

function who(): Block {
  const supporting = (Object.keys(bpjsSupportDuties) as (keyof typeof bpjsSupportDuties)[]).flatMap((role) =>
    bpjsSupportDuties[role].map((statement, i) => [
      i === 0 ? [bpjsRoles[role].name, sure(bpjsRoles[role].claims)] : '',
      statementWords(statement),
    ]),
  )
  const answering = (Object.keys(bpjsResponsibilities) as (keyof typeof bpjsResponsibilities)[]).map(
    (job) => [model.jobs[job].name, statementWords(bpjsResponsibilities[job])],
  )
  return table([ui.actor, ui.statement], [...answering, ...supporting])
}

function dailyWork(): Block[] {
  const { branch, year, job, officers, online, manual, interview } = bpjsDailyWork2022
  const rows = (way: Inline, files: readonly BpjsDailyFiles[]) =>
    files.map(({ programme, filesPerOfficer, claims }) => [
      way,
      [programme, sure(claims, programme)],
      filesPerOfficer,
    ])
  const sum = manual.reduce((total, { filesPerOfficer }) => total + filesPerOfficer, 0)
  return [
    line([{ plain: branch }, `, ${year}: ${officers} `, model.jobs[job].name]),
    table(
      [words.way, words.programme, right(words.files)],
      [...rows(words.online, online), ...rows(words.manual, manual), [words.manual, strong(ui.total), sum]],
    ),
    line([words.interview, `: ${interview.lowest}–${interview.highest}`, sure(interview.claims)]),
  ]
}

function procedureUses(): Block {
  return table(
    [words.use, ui.statement],
    Object.values(bpjsProcedureUses).map((use) => [words[use.kind], statementWords(use)]),
  )
}

function obstacles(): Block {
  const rows = Object.entries<BpjsObstacle>(bpjsObstacles).flatMap(([id, obstacle]) =>
    obstacle.remedies.map((remedy, i) => [
      i === 0 ? at({ kind: 'obstacle', id }, statementWords(obstacle)) : '',
      statementWords(remedy),
    ]),
  )
  return table([words.obstacle, words.remedy], rows)
}

function advice(): Block {
  const rows = Object.values(bpjsAdvice).map((entry) => [
    statementWords(entry),
    join(
      entry.against.map((id) => link({ kind: 'obstacle', id }, bpjsObstacles[id].description)),
      br,
    ),
  ])
  return table([words.advice, words.against], rows)
}
