import { type BpjsModule, bpjsKetenagakerjaan, bpjsTrainingModules } from 'kompetensi/bpjs-ketenagakerjaan'
import {
  bpjsTrainingAudience,
  bpjsTrainingReasonsEn,
  bpjsTrainingReasonsId,
} from 'kompetensi/bpjs-ketenagakerjaan/text'
import { both, paragraphs, plain, table } from '../markdown'
import { competencyCell } from '../matrix'
import type { Notes } from '../notes'
import type { Section } from '../section'

/** The training modules and the competencies each serves. */
export function training(notes: Notes): Section {
  return {
    id: 'modul-pelatihan',
    title: { id: 'Modul pelatihan', en: 'Training modules' },
    body: [
      paragraphs(bpjsTrainingAudience.description).concat(notes.mark(bpjsTrainingAudience.claims)),
      'Kompetensi dan alasannya susunan kami · *Competencies and reasons are ours*:',
      table(
        ['Modul · *Module*', 'Kompetensi · *Competency*', 'Alasan', 'Reason'],
        (Object.keys(bpjsTrainingModules) as BpjsModule[]).flatMap((id) => rows(id, notes)),
      ),
    ],
  }
}

function rows(module: BpjsModule, notes: Notes): string[][] {
  const { no, name, competencies, claims } = bpjsTrainingModules[module]
  const id: Readonly<Partial<Record<string, string>>> = bpjsTrainingReasonsId[module]
  const en: Readonly<Partial<Record<string, string>>> = bpjsTrainingReasonsEn[module]
  return competencies.map((code, i) => [
    i === 0 ? `${no}. ${both(name)}${notes.mark(claims, name.id)}` : '',
    competencyCell(bpjsKetenagakerjaan, code),
    plain(id[code] ?? ''),
    plain(en[code] ?? ''),
  ])
}
