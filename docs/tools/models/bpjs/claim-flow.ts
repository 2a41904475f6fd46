import {
  type BpjsActor,
  type BpjsAnyClaimStep,
  bpjsClaimFlows,
  bpjsKetenagakerjaan,
  bpjsRoles,
} from 'kompetensi/bpjs-ketenagakerjaan'
import { bpjsClaimStepsEn, bpjsClaimStepsId } from 'kompetensi/bpjs-ketenagakerjaan/text'
import { anchorOf } from '../anchors'
import { both, heading, paragraphs, plain, table } from '../markdown'
import { competencyCell } from '../matrix'
import type { Notes } from '../notes'
import { statementTable } from '../statements'

/** Each claim flow: its steps, who acts, and the competencies each step calls for. */
export function claimFlows(notes: Notes): string[] {
  return Object.entries(bpjsClaimFlows).flatMap(
    ([id, { name, scope, branch, programmes, steps, missing, claims }]) => [
      heading(3, anchorOf('alur', id), both(name)),
      `${plain(branch)}; ${programmes.join(', ')}${notes.mark(claims, name.id)}`,
      paragraphs(scope),
      table(
        ['No.', 'Langkah', 'Step', 'Pelaku · *Actor*'],
        steps.map((step, i) => [
          String(i + 1),
          `**${plain(step.name.id)}**${notes.mark(step.claims, step.name.id)}<br>${plain(bpjsClaimStepsId[step.id].description)}${documents(step, 'id')}`,
          `**${plain(step.name.en)}**<br>${plain(bpjsClaimStepsEn[step.id].description)}${documents(step, 'en')}`,
          actors(step),
        ]),
        ['No.'],
      ),
      'Kompetensi yang diperlukan setiap langkah (susunan kami) · *Competencies each step calls for (ours)*:',
      table(['Langkah · *Step*', 'Kompetensi · *Competency*', 'Alasan', 'Reason'], steps.flatMap(reasons)),
      ...(missing.length === 0
        ? []
        : ['Yang tidak ada dalam sumber · *What the source leaves out*:', statementTable(missing, notes)]),
    ],
  )
}

function actors({ actor, supportedBy = [], deadlineDays, usualHours }: BpjsAnyClaimStep): string {
  return [
    actorName(actor),
    ...(supportedBy.length === 0 ? [] : [`dibantu · *helped by*: ${supportedBy.map(actorName).join('; ')}`]),
    ...(deadlineDays === undefined
      ? []
      : [`paling lambat ${deadlineDays} hari · *within ${deadlineDays} days*`]),
    ...(usualHours === undefined ? [] : [`lazimnya ${usualHours} jam · *usually ${usualHours} hours*`]),
  ].join('<br>')
}

function documents({ documents: asked = [] }: BpjsAnyClaimStep, locale: 'id' | 'en'): string {
  if (asked.length === 0) return ''
  const head = locale === 'id' ? 'Dokumen' : 'Documents'
  return `<br>${head}: ${asked.map((text) => plain(text[locale])).join('; ')}`
}

function actorName(actor: BpjsActor): string {
  const { jobs } = bpjsKetenagakerjaan
  switch (actor) {
    case 'peserta':
    case 'petugas-keamanan':
    case 'ranger':
      return both(bpjsRoles[actor].name)
    default:
      return both(jobs[actor].name)
  }
}

function reasons(step: BpjsAnyClaimStep, index: number): string[][] {
  const id: Readonly<Partial<Record<string, string>>> = bpjsClaimStepsId[step.id].reasons
  const en: Readonly<Partial<Record<string, string>>> = bpjsClaimStepsEn[step.id].reasons
  return step.competencies.map((code, i) => [
    i === 0 ? `${index + 1}. ${both(step.name)}` : '',
    competencyCell(bpjsKetenagakerjaan, code),
    plain(id[code] ?? ''),
    plain(en[code] ?? ''),
  ])
}
