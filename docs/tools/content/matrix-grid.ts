// The job profiles as lines and columns, whatever page shows them; what is unknown throughout stands together.

import { type BilingualModel, type BilingualText, listCompetencies, profileMatrix } from 'kompetensi'

/** One cell: what the profile says, and the weight it prints. */
export type GridCell =
  | {
      readonly status: 'required'
      readonly level: number
      readonly weight?: number
      readonly essential: boolean
    }
  | { readonly status: 'level-unspecified'; readonly weight?: number; readonly essential: boolean }
  | { readonly status: 'not-in-profile' | 'requirement-unknown' }

/** The job profiles of a model. */
export interface MatrixGrid {
  /** Jobs of which something is known, in the model's order. */
  readonly jobs: readonly string[]
  /** Jobs of which nothing is known. */
  readonly unknownJobs: readonly string[]
  /** Codes of which some job says something, in dictionary order. */
  readonly codes: readonly string[]
  /** Codes of which no job says anything, by cluster. */
  readonly unknown: readonly { readonly cluster: string; readonly codes: readonly string[] }[]
  /** The cell of a job and a code. */
  readonly cell: (job: string, code: string) => GridCell
}

/** Signs of the cells that hold no level. */
export const signs = { 'level-unspecified': '●', 'requirement-unknown': '?', 'not-in-profile': '–' } as const

/** What the signs mean; `levels` is how the levels of the model read. The last is a state of a person. */
export function signMeanings(
  levels: string,
): readonly { readonly sign: BilingualText; readonly meaning: BilingualText }[] {
  const sign = (text: string): BilingualText => ({ id: text, en: text })
  return [
    {
      sign: sign(levels),
      meaning: { id: 'Dipersyaratkan pada level itu.', en: 'Required at that level.' },
    },
    {
      sign: sign(signs['level-unspecified']),
      meaning: {
        id: 'Dipersyaratkan, tetapi sumber tidak menyebut levelnya.',
        en: 'Required, but the source gives no level.',
      },
    },
    {
      sign: sign(signs['requirement-unknown']),
      meaning: {
        id: 'Tidak diketahui apakah dipersyaratkan: sumber terpotong atau tidak menyebutnya.',
        en: 'Not known whether it is required: the source is cut off or does not say.',
      },
    },
    {
      sign: sign(signs['not-in-profile']),
      meaning: {
        id: 'Tidak termasuk standar kompetensi jabatan itu.',
        en: 'Not in the profile of that job.',
      },
    },
    {
      sign: { id: 'belum dinilai', en: 'not assessed' },
      meaning: {
        id: 'Dipersyaratkan, tetapi pegawainya belum dinilai. Ini keadaan orang, bukan jabatan, jadi tidak tampak dalam tabel jabatan.',
        en: 'Required, but the person has not been assessed. A state of a person, not of a job, so no table of jobs shows it.',
      },
    },
  ]
}

/** None of the nothings is a level. */
export const noneIsZero: BilingualText = {
  id: 'Tidak satu pun dari empat yang terakhir sama dengan level 0',
  en: 'None of the last four is level 0.',
}

/** The job profiles of a model as a grid. */
export function matrixGrid(model: BilingualModel): MatrixGrid {
  const all = listCompetencies(model)
  const { jobs, cells } = profileMatrix(model, { competencies: all })
  const cell = (job: string, code: string): GridCell => {
    const found = cells[jobs.indexOf(job)]?.[all.indexOf(code)]
    if (found === undefined) throw new Error(`no cell for ${job} and ${code}`)
    if (found.status !== 'required' && found.status !== 'level-unspecified') return { status: found.status }
    const weight = model.jobs[job]?.requirements.find(({ competency }) => competency === code)?.weight
    const { essential } = found
    const printed = weight === undefined ? {} : { weight }
    return found.status === 'required'
      ? { status: 'required', level: found.level, essential, ...printed }
      : { status: 'level-unspecified', essential, ...printed }
  }
  const isUnknown = (job: string, code: string) => cell(job, code).status === 'requirement-unknown'
  const unknownJobs = jobs.filter((job) => all.every((code) => isUnknown(job, code)))
  const shown = jobs.filter((job) => !unknownJobs.includes(job))
  const unknown = all.filter((code) => shown.every((job) => isUnknown(job, code)))
  return {
    jobs: shown,
    unknownJobs,
    codes: all.filter((code) => !unknown.includes(code)),
    unknown: Object.keys(model.clusters).flatMap((cluster) => {
      const codes = listCompetencies(model, { cluster }).filter((code) => unknown.includes(code))
      return codes.length === 0 ? [] : [{ cluster, codes }]
    }),
    cell,
  }
}
