// The branch office: programmes, segments, units, head counts, working days, older titles.

import {
  type BpjsJob,
  bpjsHeadcount2022,
  bpjsKetenagakerjaan,
  bpjsOlderTitles,
  bpjsProgrammes,
  bpjsSegments,
  bpjsWorkingDays,
} from 'kompetensi/bpjs-ketenagakerjaan'
import { linkTo } from '../anchors'
import { groupList, jobTable, reportingLines } from '../jobs'
import { both, plain, table } from '../markdown'
import type { Notes } from '../notes'
import type { Section } from '../section'
import { statementTable } from '../statements'

const { rows: headcount, total, branch, year, missing, claims } = bpjsHeadcount2022

/** The branch office. */
export function branchOffice(notes: Notes): Section {
  return {
    id: 'kantor-cabang',
    title: { id: 'Kantor cabang', en: 'Branch office' },
    body: [
      '### Program jaminan · *Benefit programmes*',
      programmes(notes),
      '### Segmen yang dilayani · *Segments served*',
      segments(notes),
      '### Unit kerja dan jabatan · *Units and jobs*',
      groupList(bpjsKetenagakerjaan, bpjsKetenagakerjaan.units, 'unit', notes),
      jobTable(bpjsKetenagakerjaan, notes, {
        anchored: false,
        columns: [{ head: `Orang (${year}) · *People*`, cell: ({ id }) => peopleIn(id) }],
      }),
      '### Garis lapor · *Reporting lines*',
      reportingLines(bpjsKetenagakerjaan),
      '### Jumlah tenaga kerja · *Head count*',
      `${plain(branch)}, ${year}: **${total}** orang dalam ${headcount.length} jabatan · *${total} people in ${headcount.length} jobs*${notes.mark(claims)}`,
      staff(),
      'Yang tidak ada dalam tabel · *What the table leaves out*:',
      statementTable(missing, notes),
      '### Hari dan jam kerja · *Working days*',
      workingDays(notes),
      '### Sebutan lama · *Older titles*',
      olderTitles(notes),
    ],
  }
}

/** People in a job, `''` where the table of staff does not have it. */
export function peopleIn(job: string): string {
  return headcount
    .filter((row) => row.job === job)
    .map(({ people }) => String(people))
    .join()
}

/** The Indonesian name of a job, as a link to its description. */
function jobLink(job: BpjsJob): string {
  return linkTo('jabatan', job, { words: plain(bpjsKetenagakerjaan.jobs[job].name.id) })
}

function programmes(notes: Notes): string {
  return table(
    ['Kode · *Code*', 'Program · *Programme*', 'Juga tercetak · *Also printed*'],
    Object.entries(bpjsProgrammes).map(([code, { name, alsoPrinted = [], claims: facts }]) => [
      code,
      `${both(name)}${notes.mark(facts, name.id)}`,
      alsoPrinted.join(', '),
    ]),
  )
}

function segments(notes: Notes): string {
  return table(
    ['Segmen · *Segment*', 'Dilayani oleh · *Served by*', 'Diarahkan oleh · *Directed by*'],
    Object.values(bpjsSegments).map(({ name, servedBy, overseenBy, claims: facts }) => [
      `${plain(name.id)}<br>*${plain(name.en)}*${notes.mark(facts, name.id)}`,
      servedBy.map(jobLink).join('<br>'),
      jobLink(overseenBy),
    ]),
  )
}

function staff(): string {
  return table(
    ['No.', 'Jabatan · *Job*', 'Tercetak · *As printed*', 'Orang · *People*'],
    [
      ...headcount.map(({ no, job, printed, people }) => [
        String(no),
        jobLink(job),
        plain(printed),
        String(people),
      ]),
      ['', '**Jumlah · *Total***', '', String(total)],
    ],
    ['No.', 'Orang · *People*'],
  )
}

function workingDays(notes: Notes): string {
  return table(
    [
      'Kantor cabang · *Branch*',
      'Hari · *Days*',
      'Jam · *Hours*',
      'Istirahat · *Breaks*',
      'Tutup · *Closed*',
    ],
    bpjsWorkingDays.map(({ branch: name, days, from, to, timeZone, breaks, closed, claims: facts }) => [
      `${plain(name)}${notes.mark(facts, name)}`,
      both(days),
      `${from}–${to} ${timeZone}`,
      breaks.map((pause) => `${both(pause.days)}: ${pause.from}–${pause.to}`).join('<br>') ||
        'tidak tercetak · *not printed*',
      closed === undefined ? 'tidak tercetak · *not printed*' : both(closed),
    ]),
  )
}

function olderTitles(notes: Notes): string {
  return table(
    ['Sebutan · *Title*', 'Unit kerja · *Unit*', 'Dibaca sebagai · *Read as*'],
    bpjsOlderTitles.map(({ title, unit, job, claims: facts }) => [
      `${plain(title)}${notes.mark(facts, title)}`,
      both(bpjsKetenagakerjaan.units[unit]?.name ?? { id: unit, en: unit }),
      job === undefined ? 'tidak dinyatakan · *not stated*' : jobLink(job),
    ]),
  )
}
