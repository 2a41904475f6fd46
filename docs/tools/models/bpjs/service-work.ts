// The service work: channels, responsibilities, a day's work, obstacles, driving factors, behaviours, advice.

import {
  type BpjsDailyFiles,
  bpjsDailyWork2022,
  bpjsKetenagakerjaan,
  bpjsOnlineChannel,
  bpjsRoles,
  bpjsServices,
} from 'kompetensi/bpjs-ketenagakerjaan'
import {
  type BpjsObstacle,
  bpjsAdvice,
  bpjsDrivingFactors,
  bpjsExpectedBehaviours,
  bpjsObstacles,
  bpjsResponsibilities,
  bpjsSupportDuties,
} from 'kompetensi/bpjs-ketenagakerjaan/text'
import { anchorOf, linkTo } from '../anchors'
import { anchor, both, bullets, plain, table } from '../markdown'
import type { Notes } from '../notes'
import type { Section } from '../section'
import { isOurs, statementId, statementTable } from '../statements'
import { claimFlows } from './claim-flow'

/** The service work. */
export function serviceWork(notes: Notes): Section {
  return {
    id: 'pekerjaan-pelayanan',
    title: { id: 'Pekerjaan pelayanan', en: 'Service work' },
    body: [
      '### Layanan dan kanal · *Services and channel*',
      bullets(
        Object.values(bpjsServices).map(
          ({ name, programmes = [] }) =>
            `${both(name)}${programmes.length === 0 ? '' : `: ${programmes.join(', ')}`}`,
        ),
      ),
      `**${plain(bpjsOnlineChannel.name.id)}** · *${plain(bpjsOnlineChannel.name.en)}*: ${plain(bpjsOnlineChannel.description.id)} *${plain(bpjsOnlineChannel.description.en)}* Mulai · *Since*: ${bpjsOnlineChannel.since
        .map(({ month, claims }) => `${month}${notes.mark(claims, month)}`)
        .join(' atau · *or* ')}.`,
      '### Siapa bertanggung jawab · *Who answers for what*',
      who(notes),
      ...claimFlows(notes),
      '### Pekerjaan sehari-hari · *A day’s work*',
      ...dailyWork(notes),
      '### Kendala dan penanganannya · *Obstacles and remedies*',
      obstacles(notes),
      '### Faktor pendorong · *Driving factors*',
      statementTable(Object.values(bpjsDrivingFactors), notes),
      '### Perilaku yang diharapkan · *Expected behaviours*',
      statementTable(Object.values(bpjsExpectedBehaviours), notes),
      '### Saran · *Advice*',
      advice(notes),
    ],
  }
}

function who(notes: Notes): string {
  const { jobs } = bpjsKetenagakerjaan
  const supporting = (Object.keys(bpjsSupportDuties) as (keyof typeof bpjsSupportDuties)[]).flatMap((role) =>
    bpjsSupportDuties[role].map((statement, i) => [
      i === 0 ? `${both(bpjsRoles[role].name)}${notes.mark(bpjsRoles[role].claims)}` : '',
      statementId(statement, notes),
      plain(statement.description.en),
    ]),
  )
  const answering = (Object.keys(bpjsResponsibilities) as (keyof typeof bpjsResponsibilities)[]).map(
    (job) => [
      both(jobs[job].name),
      statementId(bpjsResponsibilities[job], notes),
      plain(bpjsResponsibilities[job].description.en),
    ],
  )
  return table(['Pelaku · *Actor*', 'Indonesia', 'English'], [...answering, ...supporting])
}

function dailyWork(notes: Notes): string[] {
  const { branch, year, job, officers, online, manual, interview } = bpjsDailyWork2022
  const rows = (kind: string, files: readonly BpjsDailyFiles[]) =>
    files.map(({ programme, filesPerOfficer, claims }) => [
      kind,
      `${programme}${notes.mark(claims, programme)}`,
      String(filesPerOfficer),
    ])
  const sum = manual.reduce((total, { filesPerOfficer }) => total + filesPerOfficer, 0)
  return [
    `${plain(branch)}, ${year}: ${officers} ${both(bpjsKetenagakerjaan.jobs[job].name)}`,
    table(
      ['Cara · *Way*', 'Program · *Programme*', 'Berkas per petugas sehari · *Files per officer a day*'],
      [
        ...rows('daring · *online*', online),
        ...rows('manual · *at the office*', manual),
        ['manual · *at the office*', '**Jumlah · *Total***', String(sum)],
      ],
      ['Berkas per petugas sehari · *Files per officer a day*'],
    ),
    `Menurut wawancara · *According to an interview*: ${interview.lowest}–${interview.highest}${notes.mark(interview.claims)}`,
  ]
}

function obstacles(notes: Notes): string {
  const rows = Object.entries<BpjsObstacle>(bpjsObstacles).flatMap(([id, obstacle]) =>
    obstacle.remedies.map((remedy, i) => [
      i === 0 ? `${anchor(anchorOf('kendala', id))}${statementId(obstacle, notes)}` : '',
      i === 0 ? plain(obstacle.description.en) : '',
      statementId(remedy, notes),
      `${plain(remedy.description.en)}${isOurs(remedy) ? ' *(proposed by us)*' : ''}`,
    ]),
  )
  return table(['Kendala', 'Obstacle', 'Penanganan', 'Remedy'], rows)
}

function advice(notes: Notes): string {
  return table(
    ['Saran', 'Advice', 'Untuk kendala (dari kami) · *Against (ours)*'],
    Object.values(bpjsAdvice).map((entry) => [
      statementId(entry, notes),
      plain(entry.description.en),
      entry.against
        .map((id) => linkTo('kendala', id, { words: plain(bpjsObstacles[id].description.id) }))
        .join('<br>'),
    ]),
  )
}
