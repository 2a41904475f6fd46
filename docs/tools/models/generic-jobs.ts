import type { CompetencyModel } from 'kompetensi'
import { anchorOf } from './anchors'
import { both, heading, table } from './markdown'
import { competencyCell } from './matrix'
import type { Notes } from './notes'

/** Each job with its requirements and their weights. */
export function genericJobs(model: CompetencyModel, notes: Notes): string[] {
  return Object.values(model.jobs).flatMap(({ id, name, requirements, claims, complete, unknown = [] }) => [
    heading(3, anchorOf('jabatan', id), both(name)),
    `${complete ? 'Daftar lengkap · *Complete list*' : `Daftar tidak lengkap · *Incomplete list*: ${unknown.map((code) => competencyCell(model, code)).join('; ')} tidak diketahui · *unknown*`}${notes.mark(claims, name.id)}`,
    table(
      ['Kompetensi · *Competency*', 'Bobot · *Weight*', 'Syarat mutlak · *Essential*', 'Catatan · *Notes*'],
      requirements.map((requirement) => [
        competencyCell(model, requirement.competency),
        requirement.weight === undefined ? '–' : String(requirement.weight),
        requirement.essential === true ? 'ya · *yes*' : '',
        notes.links(requirement.claims),
      ]),
      ['Bobot · *Weight*'],
    ),
  ])
}
