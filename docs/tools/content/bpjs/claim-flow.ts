import type { BilingualText } from 'kompetensi'
import { type BpjsActor, bpjsKetenagakerjaan, bpjsRoles } from 'kompetensi/bpjs-ketenagakerjaan'
import { bpjsClaimStepsEn } from 'kompetensi/bpjs-ketenagakerjaan/text/en'
import { bpjsClaimStepsId } from 'kompetensi/bpjs-ketenagakerjaan/text/id'
import { type BpjsAnyClaimStep, bpjsClaimFlows } from 'kompetensi/bpjs-ketenagakerjaan/work'
import { competencyLink } from '../links'
import { statementEntries } from '../statements'
import {
  type Block,
  br,
  type Inline,
  join,
  line,
  paragraph,
  plain,
  right,
  section,
  strong,
  sure,
  table,
} from '../tree'
import { ui } from '../ui'

const words = {
  step: { id: 'Langkah', en: 'Step' },
  partial: { id: 'Klaim sebagian', en: 'Partial claim' },
  documents: { id: 'Dokumen', en: 'Documents' },
  helpedBy: { id: 'dibantu', en: 'helped by' },
  calledFor: {
    id: 'Kompetensi yang diperlukan setiap langkah (susunan kami):',
    en: 'Competencies each step calls for (ours):',
  },
}

/** Each claim flow: its steps, who acts, and the competencies each step calls for. */
export function claimFlows(): Block[] {
  return Object.entries(bpjsClaimFlows).map(
    ([id, { name, scope, partial, branch, programmes, steps, missing, claims }]) =>
      section({ kind: 'flow', id }, name, [
        line([plain(branch), `; ${programmes.join(', ')}`, sure(claims, name)]),
        paragraph(scope),
        ...(partial === undefined
          ? []
          : [line([words.partial, `: ${partial.percent}%`, sure(partial.claims, words.partial)])]),
        table(
          [right('No.'), words.step, ui.actor],
          steps.map((step, i) => [String(i + 1), described(step), acting(step)]),
        ),
        paragraph(words.calledFor),
        table([words.step, ui.competency, ui.reason], steps.flatMap(reasons)),
        ...(missing.length === 0
          ? []
          : [line([ui.missing, ':']), statementEntries(missing, bpjsKetenagakerjaan)]),
      ]),
  )
}

function described({ id, name, claims, documents = [] }: BpjsAnyClaimStep): Inline {
  const description = { id: bpjsClaimStepsId[id].description, en: bpjsClaimStepsEn[id].description }
  const asked = documents.length === 0 ? '' : [br, words.documents, ': ', join(documents, '; ')]
  return [strong(name), sure(claims, name), br, description, asked]
}

function acting({ actor, supportedBy = [], deadlineDays, usualHours }: BpjsAnyClaimStep): Inline {
  return join(
    [
      actorName(actor),
      ...(supportedBy.length === 0 ? [] : [[words.helpedBy, ': ', join(supportedBy.map(actorName), '; ')]]),
      ...(deadlineDays === undefined
        ? []
        : [{ id: `paling lambat ${deadlineDays} hari`, en: `within ${deadlineDays} days` }]),
      ...(usualHours === undefined
        ? []
        : [{ id: `lazimnya ${usualHours} jam`, en: `usually ${usualHours} hours` }]),
    ],
    br,
  )
}

function actorName(actor: BpjsActor): BilingualText {
  switch (actor) {
    case 'peserta':
    case 'petugas-keamanan':
    case 'ranger':
      return bpjsRoles[actor].name
    default:
      return bpjsKetenagakerjaan.jobs[actor].name
  }
}

function reasons({ id, name, competencies }: BpjsAnyClaimStep, index: number): Inline[][] {
  return reasonRows(
    [`${index + 1}. `, name],
    competencies,
    bpjsClaimStepsId[id].reasons,
    bpjsClaimStepsEn[id].reasons,
  )
}

type Reasons = Readonly<Partial<Record<string, string>>>

/** A row a competency with the reason for it; the name stands in the first row alone. */
export function reasonRows(name: Inline, codes: readonly string[], id: Reasons, en: Reasons): Inline[][] {
  return codes.map((code, i) => {
    const reason = { id: id[code], en: en[code] }
    if (reason.id === undefined || reason.en === undefined) throw new Error(`no reason for ${code}`)
    return [i === 0 ? name : '', competencyLink(bpjsKetenagakerjaan, code), { id: reason.id, en: reason.en }]
  })
}
