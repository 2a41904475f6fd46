import type { CompetencyModel, LocalizedText } from 'kompetensi'
import { modelsToLoad } from './embedded-models'
import type { WayId } from './state'

/** A training module that a model names, and the competencies it serves. */
export interface TrainingModule {
  readonly id: string
  readonly name: LocalizedText
  readonly competencies: readonly string[]
}

/** A model to work with, and what its source offers for development. */
export interface LoadedModel {
  readonly model: CompetencyModel
  /** Names the source gives ways of development; those of the words file for the others. */
  readonly ways: { readonly [W in WayId]?: LocalizedText }
  /** Training modules that the model names; none for most. */
  readonly modules: readonly TrainingModule[]
}

interface EmbeddedModel {
  readonly name: LocalizedText
  /** Loads it when somebody chooses it, not before. */
  readonly load: () => Promise<LoadedModel>
}

type Offers = Partial<Omit<LoadedModel, 'model'>>

/** What the sources of some models offer for development. */
const offers: Readonly<Record<string, () => Promise<Offers>>> = {
  'lembaga-xy': async () => {
    const { lembagaXyDevelopmentMethods } = await import('kompetensi/lembaga-xy')
    const named = (id: string): LocalizedText | undefined =>
      lembagaXyDevelopmentMethods.find((method) => method.id === id)?.name
    const ways: [WayId, string][] = [
      ['classroom', 'pelatihan-kelas'],
      ['job-assignment', 'penugasan'],
      ['coaching-mentoring', 'pembinaan-dan-pendampingan'],
      ['self-study', 'belajar-mandiri-dan-penugasan'],
    ]
    return { ways: Object.fromEntries(ways.flatMap(([way, id]) => (named(id) ? [[way, named(id)]] : []))) }
  },
  'bpjs-ketenagakerjaan': async () => {
    const { bpjsTrainingModules } = await import('kompetensi/bpjs-ketenagakerjaan')
    const modules = Object.entries(bpjsTrainingModules).map(([id, { name, competencies }]) => ({
      id,
      name,
      competencies,
    }))
    return { modules }
  },
}

/** The embedded models, by id. */
export const embeddedModels: Readonly<Record<string, EmbeddedModel>> = Object.fromEntries(
  Object.entries(modelsToLoad).map(([id, { name, load }]) => [
    id,
    { name, load: async () => ({ ...plain(await load()), ...(await offers[id]?.()) }) },
  ]),
)

/** A model of which only the model itself is known. */
export function plain(model: CompetencyModel): LoadedModel {
  return { model, ways: {}, modules: [] }
}

const own = 'own:'

/** The key of a pasted model: apart from those of embedded ones, whatever its id. */
export function ownKey(id: string): string {
  return `${own}${id}`
}

/** The id behind the key of a pasted model; `undefined` for an embedded one. */
export function ownId(key: string): string | undefined {
  return key.startsWith(own) ? key.slice(own.length) : undefined
}
