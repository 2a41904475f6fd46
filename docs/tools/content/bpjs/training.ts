import { type BpjsModule, bpjsKetenagakerjaan, bpjsTrainingModules } from 'kompetensi/bpjs-ketenagakerjaan'
import { bpjsTrainingAudience } from 'kompetensi/bpjs-ketenagakerjaan/text'
import { bpjsTrainingReasonsEn } from 'kompetensi/bpjs-ketenagakerjaan/text/en'
import { bpjsTrainingReasonsId } from 'kompetensi/bpjs-ketenagakerjaan/text/id'
import { bpjsInternship } from 'kompetensi/bpjs-ketenagakerjaan/work'
import { statementEntries } from '../statements'
import { type Block, paragraph, sure, table } from '../tree'
import { ui } from '../ui'
import { reasonRows } from './claim-flow'

/** The training modules and the competencies each serves. */
export function training(): Block[] {
  return [
    paragraph([bpjsTrainingAudience.description, sure(bpjsTrainingAudience.claims)]),
    paragraph({ id: 'Kompetensi dan alasannya susunan kami.', en: 'Competencies and reasons are ours.' }),
    table(
      [{ id: 'Modul', en: 'Module' }, ui.competency, ui.reason],
      (Object.keys(bpjsTrainingModules) as BpjsModule[]).flatMap((id) => {
        const { no, name, competencies, claims } = bpjsTrainingModules[id]
        const title = [`${no}. `, name, sure(claims, name)]
        return reasonRows(title, competencies, bpjsTrainingReasonsId[id], bpjsTrainingReasonsEn[id])
      }),
    ),
    paragraph({ id: 'Sesudah modul, peserta magang bekerja:', en: 'After the modules the interns work:' }),
    statementEntries(Object.values(bpjsInternship), bpjsKetenagakerjaan),
  ]
}
