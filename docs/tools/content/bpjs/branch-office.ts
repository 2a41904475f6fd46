// The body and its branch office: what it is for, how it came about, programmes, segments, head counts, working days, older titles.

import {
  type BpjsJob,
  bpjsHeadcount2022,
  bpjsKetenagakerjaan,
  bpjsOlderTitles,
  bpjsProgrammes,
  bpjsSegments,
} from 'kompetensi/bpjs-ketenagakerjaan'
import { bpjsHistory, bpjsOrganization } from 'kompetensi/bpjs-ketenagakerjaan/text'
import { bpjsMembershipWork, bpjsWorkingDays } from 'kompetensi/bpjs-ketenagakerjaan/work'
import { jobLink } from '../links'
import { statementEntries, statementWords } from '../statements'
import { type Block, br, join, line, paragraph, plain, right, section, strong, sure, table } from '../tree'
import { ui } from '../ui'

const model = bpjsKetenagakerjaan
const words = {
  code: { id: 'Kode', en: 'Code' },
  programme: { id: 'Program', en: 'Programme' },
  alsoPrinted: { id: 'Juga tercetak', en: 'Also printed' },
  segment: { id: 'Segmen', en: 'Segment' },
  servedBy: { id: 'Dilayani oleh', en: 'Served by' },
  overseenBy: { id: 'Diarahkan oleh', en: 'Directed by' },
  asPrinted: { id: 'Tercetak', en: 'As printed' },
  branch: { id: 'Kantor cabang', en: 'Branch' },
  days: { id: 'Hari', en: 'Days' },
  hours: { id: 'Jam', en: 'Hours' },
  breaks: { id: 'Istirahat', en: 'Breaks' },
  closed: { id: 'Tutup', en: 'Closed' },
  notPrinted: { id: 'tidak tercetak', en: 'not printed' },
  when: { id: 'Waktu', en: 'When' },
  event: { id: 'Peristiwa', en: 'Event' },
  regulations: { id: 'Peraturan', en: 'Regulations' },
  title: { id: 'Sebutan', en: 'Title' },
  readAs: { id: 'Dibaca sebagai', en: 'Read as' },
  notStated: { id: 'tidak dinyatakan', en: 'not stated' },
  leftOut: { id: 'Yang tidak ada dalam tabel', en: 'What the table leaves out' },
}

/** The branch office. */
export function branchOffice(): Block[] {
  const part = (id: string, en: string, ...body: readonly Block[]) =>
    section('branch-office', { id, en }, body)
  const { function: what, visions, missions, tasks, logo } = bpjsOrganization
  return [
    part(
      'Fungsi dan tugas',
      'Function and tasks',
      paragraph(statementWords(what)),
      statementEntries(tasks, model),
    ),
    part('Visi', 'Vision', statementEntries(visions, model)),
    part('Misi', 'Missions', statementEntries(missions, model)),
    part('Warna logo', 'Colours of the logo', statementEntries(Object.values(logo), model)),
    part('Sejarah', 'History', history()),
    part('Program jaminan', 'Benefit programmes', programmes()),
    part('Segmen yang dilayani', 'Segments served', segments()),
    part('Jumlah tenaga kerja', 'Head count', ...staff()),
    part(
      'Pekerjaan bidang kepesertaan',
      'Work of the membership division',
      statementEntries(Object.values(bpjsMembershipWork), model),
    ),
    part('Hari dan jam kerja', 'Working days', workingDays()),
    part('Sebutan lama', 'Older titles', olderTitles()),
  ]
}

function history(): Block {
  return table(
    [words.when, words.event, words.regulations],
    bpjsHistory.map((event) => [event.date, statementWords(event), plain(event.regulations.join(', '))]),
  )
}

const job = (id: BpjsJob) => jobLink(model, id)

function programmes(): Block {
  return table(
    [words.code, words.programme, words.alsoPrinted],
    Object.entries(bpjsProgrammes).map(([code, { name, alsoPrinted = [], claims }]) => [
      code,
      [name, sure(claims, name)],
      plain(alsoPrinted.join(', ')),
    ]),
  )
}

function segments(): Block {
  return table(
    [words.segment, words.servedBy, words.overseenBy],
    Object.values(bpjsSegments).map(({ name, servedBy, overseenBy, claims }) => [
      [name, sure(claims, name)],
      join(servedBy.map(job), br),
      job(overseenBy),
    ]),
  )
}

function staff(): Block[] {
  const { rows, total, branch, year, missing, claims } = bpjsHeadcount2022
  const people = {
    id: `${total} orang dalam ${rows.length} jabatan`,
    en: `${total} people in ${rows.length} jobs`,
  }
  return [
    line([plain(branch), `, ${year}: `, people, sure(claims)]),
    table(
      [right('No.'), ui.job, words.asPrinted, right(ui.people)],
      [
        ...rows.map((row) => [String(row.no), job(row.job), plain(row.printed), row.people]),
        ['', strong(ui.total), '', total],
      ],
    ),
    line([words.leftOut, ':']),
    statementEntries(missing, model),
  ]
}

function workingDays(): Block {
  return table(
    [words.branch, words.days, words.hours, words.breaks, words.closed],
    bpjsWorkingDays.map(({ branch, days, from, to, timeZone, breaks, closed, claims }) => [
      [plain(branch), sure(claims, plain(branch))],
      days,
      `${from}–${to} ${timeZone}`,
      breaks.length === 0
        ? words.notPrinted
        : join(
            breaks.map((pause) => [pause.days, `: ${pause.from}–${pause.to}`]),
            br,
          ),
      closed ?? words.notPrinted,
    ]),
  )
}

function olderTitles(): Block {
  return table(
    [words.title, ui.unit, words.readAs],
    bpjsOlderTitles.map(({ title, unit, job: read, claims }) => [
      [plain(title), sure(claims, plain(title))],
      model.units[unit]?.name ?? unit,
      read === undefined ? words.notStated : job(read),
    ]),
  )
}
