// Writes the model of BPJS Ketenagakerjaan with proposed levels: the stated one, on the proposed scale, with the levels of
// `levels.ts` given by `withLevels`. Data call no function, so what comes of it is written down; a test holds it to this.

import { writeFileSync } from 'node:fs'
import { bpjsKetenagakerjaan } from '../src/data/bpjs-ketenagakerjaan/model'
import { laterAlone, levels, reasons } from '../src/data/bpjs-ketenagakerjaan-proposed/levels'
import { proposed, scales } from '../src/data/bpjs-ketenagakerjaan-proposed/scales'
import type { BilingualModel } from '../src/model/bilingual-model'
import type { JobProfile } from '../src/model/job-profile'
import type { BilingualText } from '../src/model/localized-text'
import { withLevels } from '../src/model/with-levels'

const id = 'bpjs-ketenagakerjaan-proposed'
type Code = keyof typeof levels
type Job = keyof typeof bpjsKetenagakerjaan.jobs
type Proposed = BilingualModel<typeof id, Code, keyof typeof bpjsKetenagakerjaan.jobs>

const marked = (name: BilingualText): BilingualText => ({
  id: `${name.id} (level usulan)`,
  en: `${name.en} (proposed levels)`,
})

/** The model, from what is stated and what is proposed. */
export function proposedModel(): Proposed {
  const { competencies, jobs, ...rest } = bpjsKetenagakerjaan
  const model: Proposed = {
    ...rest,
    id,
    name: {
      id: 'Model Kompetensi BPJS Ketenagakerjaan dengan level usulan',
      en: 'BPJS Ketenagakerjaan competency model with proposed levels',
    },
    scales,
    competencies: mapped(competencies, (competency) => ({
      ...competency,
      scale: 'usulan',
      claims: [...(competency.claims ?? []), { ...proposed, of: 'scale' }],
    })),
    jobs: mapped(jobs, (job) => ({
      ...job,
      model: id,
      name: marked(job.name),
      // The sources print the name without what is added to it.
      claims: [
        ...(job.claims ?? []).filter(({ of = '' }) => !of.startsWith('name')),
        { ...proposed, of: 'name' },
      ],
    })),
  }
  return { ...model, jobs: mapped(model.jobs, (job) => levelled(model, job)) }
}

/** A job with a level for each of its requirements, one by one: each has its own reason. */
function levelled(model: Proposed, job: Proposed['jobs'][Job]): Proposed['jobs'][Job] {
  if (job.requirements.length === 0) return job
  const later = job.horizon === 'future'
  const codes = (Object.keys(levels) as Code[]).filter(
    (code) => later || !laterAlone.some((other) => other === code),
  )
  const requirements = codes.reduce<JobProfile<typeof id, Code>>(
    (profile, code) =>
      withLevels<typeof id, Code, Job>(model, profile, {
        levels: { [code]: levels[code] },
        claim: { ...proposed, note: reasons[code] },
      }),
    job,
  ).requirements
  return { ...job, requirements }
}

function mapped<K extends string, In, Out>(
  entries: Readonly<Record<K, In>>,
  convert: (entry: In) => Out,
): Record<K, Out> {
  return Object.fromEntries(
    Object.entries<In>(entries).map(([key, entry]) => [key, convert(entry)]),
  ) as Record<K, Out>
}

/** What stands in the file. */
export function proposedModelFile(): string {
  return `// Written by \`npm run entries\` from the stated model, ./scales and ./levels: see .ci/write-proposed-model.ts.

import type { BilingualModel } from '../../model/bilingual-model'
import type { BpjsCode, BpjsJob } from '../bpjs-ketenagakerjaan/ids'
import { deepFreeze } from '../deep-freeze'

/**
 * The competency model of BPJS Ketenagakerjaan with levels that we propose, so that its people can be rated: a scale of five levels
 * for its 20 competencies, and required levels of the Special Account Representative. The source has no levels; the stated
 * model stays without. Every job says in its name that its levels are proposed, and so does every result. Deeply frozen.
 *
 * @example
 * \`\`\`ts
 * import { analyzeGap } from 'kompetensi'
 * import { bpjsKetenagakerjaanProposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
 *
 * const report = analyzeGap(bpjsKetenagakerjaanProposed, 'account-representative-khusus', { PKN: 2, MKT: 3 })
 * console.log(report.jobName.en, report.shortfall) // Special Account Representative (proposed levels) 1
 * \`\`\`
 */
export const bpjsKetenagakerjaanProposed: BilingualModel<'${id}', BpjsCode, BpjsJob> =
  /* @__PURE__ */ deepFreeze<BilingualModel<'${id}', BpjsCode, BpjsJob>>(${JSON.stringify(proposedModel(), null, 2)})
`
}

/** The file. */
export const proposedModelPlace = 'src/data/bpjs-ketenagakerjaan-proposed/model.ts'

if (process.argv[1]?.endsWith('write-proposed-model.ts'))
  writeFileSync(proposedModelPlace, proposedModelFile())
