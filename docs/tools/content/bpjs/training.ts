import { type BpjsModule, bpjsTrainingModules } from 'kompetensi/bpjs-ketenagakerjaan'
import {
  bpjsTrainingAudience,
  bpjsTrainingReasonsEn,
  bpjsTrainingReasonsId,
} from 'kompetensi/bpjs-ketenagakerjaan/text'
import { type Block, paragraph, sure, table } from '../tree'
import { ui } from '../ui'
import { reasonRows } from './claim-flow'

/** The training modules and the competencies each serves. */
export function training(): Block[] {
  return [
    paragraph([bpjsTrainingAudience.description, sure(bpjsTrainingAudience.claims)]),
    paragraph({ id: 'Kompetensi dan alasannya susunan kami.', en: 'Competencies and reasons are ours.' }),
    table(
      [{ head: { id: 'Modul', en: 'Module' } }, { head: ui.competency }, { head: ui.reason, apart: true }],
      (Object.keys(bpjsTrainingModules) as BpjsModule[]).flatMap((id) => {
        const { no, name, competencies, claims } = bpjsTrainingModules[id]
        const title = [`${no}. `, name, sure(claims, name)]
        return reasonRows(title, competencies, bpjsTrainingReasonsId[id], bpjsTrainingReasonsEn[id])
      }),
    ),
  ]
}
