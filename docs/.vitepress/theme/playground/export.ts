import type { Answers } from './career-answers'
import { writeHash } from './hash'
import type { LoadedModel } from './models'
import type { PlaygroundState } from './state'

/** What is downloaded: inputs and results, with the id and version of the model. Plain JSON, the same for the same state. */
export function exported({ model }: LoadedModel, state: PlaygroundState, answers: Answers): string {
  const { profile, gap, fits, verdict, raise, paths, plan } = answers
  const data = {
    format: 'kompetensi-playground',
    formatVersion: 1,
    model: { id: model.id, version: model.version, name: model.name },
    link: writeHash(state),
    inputs: { settings: state, profile },
    results: {
      gap,
      fits: Object.fromEntries(fits.map(({ id, fit }) => [id, fit])),
      verdict,
      raise,
      careerPaths: paths,
      developmentPlan: plan,
    },
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

/** A file name that every system takes. */
export function exportName({ model }: LoadedModel, { job }: PlaygroundState): string {
  const safe = (text: string): string => text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 60)
  return `kompetensi-${safe(model.id)}-${safe(job)}.json`
}
