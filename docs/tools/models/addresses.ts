// Where the documents can be linked to: by code or id, so that a link outlives a change of names.

import type { BilingualModel } from 'kompetensi'
import type { Target } from '../content/tree'

const words: Readonly<Partial<Record<Target['kind'], string>>> = {
  competency: 'kompetensi',
  level: 'kompetensi',
  cluster: 'kelompok',
  job: 'jabatan',
  scheme: 'skema',
  source: 'sumber',
  note: 'catatan',
  flow: 'alur',
  obstacle: 'kendala',
}

/** The id of a place: `kompetensi-exp-c` of the competency `EXP.C`; `''`: it has none. */
function idOf(place: Target): string {
  if (place.kind === 'section') return place.id
  const word = words[place.kind]
  return word === undefined || !('id' in place)
    ? ''
    : `${word}-${place.id.toLowerCase().replaceAll('.', '-')}`
}

/** The anchor of a place, `''` where nothing leads to it: a level stands in the table of its competency. */
export function anchor(place: Target): string {
  const id = place.kind === 'level' ? '' : idOf(place)
  return id === '' ? '' : `<a id="${id}"></a>`
}

/** The address of a place, from the document of a model or from the index of the documents. */
export function addressOf(to: Target, page: BilingualModel | undefined): string {
  const file = !('model' in to) || to.model.id === page?.id ? '' : `${to.model.id}.md`
  if (to.kind === 'part') return `${to.model.id}.md`
  return `${file}#${idOf(to)}`
}
