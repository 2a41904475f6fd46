import { type BpjsPresentJob, bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { type BpjsJobDescription, bpjsJobDescriptions } from 'kompetensi/bpjs-ketenagakerjaan/text'
import { anchorOf, linkTo } from '../anchors'
import { both, heading, plain, table } from '../markdown'
import type { Notes } from '../notes'
import type { Section } from '../section'
import { type Statement, statementId } from '../statements'
import { peopleIn } from './branch-office'

/** Purpose, duties and authorities of each job. */
export function jobDescriptions(notes: Notes): Section {
  const jobs = Object.keys(bpjsJobDescriptions) as BpjsPresentJob[]
  return {
    id: 'uraian-jabatan',
    title: { id: 'Uraian jabatan', en: 'Job descriptions' },
    body: jobs.flatMap((job) => description(job, bpjsJobDescriptions[job], notes)),
    contents: Object.entries(bpjsKetenagakerjaan.units)
      .flatMap(([unit, { name }]) => {
        const inUnit = jobs.filter((job) => bpjsKetenagakerjaan.jobs[job].unit === unit)
        return inUnit.length === 0 ? [] : [`${both(name)}: ${inUnit.map(link).join(', ')}`]
      })
      .concat(jobs.filter((job) => bpjsKetenagakerjaan.jobs[job].unit === undefined).map(link)),
  }
}

function link(job: BpjsPresentJob): string {
  return linkTo('jabatan', job, { words: plain(bpjsKetenagakerjaan.jobs[job].name.id) })
}

function description(job: BpjsPresentJob, facts: BpjsJobDescription, notes: Notes): string[] {
  const { name, unit, superior } = bpjsKetenagakerjaan.jobs[job]
  const people = peopleIn(job)
  const place = [
    unit === undefined ? '' : both(bpjsKetenagakerjaan.units[unit]?.name ?? { id: unit, en: unit }),
    superior === undefined || !isPresent(superior) ? '' : `atasan · *superior*: ${link(superior)}`,
    people === ''
      ? ''
      : `${people} orang · *${people === '1' ? '1 person' : `${people} people`}* (Medan Utara, 2022)`,
  ].filter(Boolean)
  const rows = [
    ...(facts.purpose === undefined ? [] : group('Tujuan · *Purpose*', [facts.purpose], notes)),
    ...group('Tugas · *Duties*', facts.duties, notes),
    ...group('Wewenang · *Authorities*', facts.authorities, notes),
    ...group('Tidak ada dalam sumber · *Not in the source*', facts.missing, notes),
  ]
  return [
    heading(3, anchorOf('jabatan', job), both(name)),
    ...(place.length === 0 ? [] : [place.join('; ')]),
    table(['', 'Indonesia', 'English'], rows),
  ]
}

/** Statements under one head, which stands in the first row alone. */
function group(head: string, statements: readonly Statement[], notes: Notes): string[][] {
  return statements.map((statement, i) => [
    i === 0 ? `**${head}**` : '',
    statementId(statement, notes),
    plain(statement.description.en),
  ])
}

function isPresent(job: string): job is BpjsPresentJob {
  return Object.hasOwn(bpjsJobDescriptions, job)
}
