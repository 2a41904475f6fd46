import type { CompetencyModel, LocalizedText } from 'kompetensi'
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

/** The embedded models. Their names stand here as well, so that they can be offered before they are loaded. */
export const embeddedModels: Readonly<Record<string, EmbeddedModel>> = {
  'lembaga-xy': {
    name: { id: 'Model Kompetensi Lembaga XY', en: 'Lembaga XY competency model' },
    load: async () => {
      const { lembagaXy, lembagaXyDevelopmentMethods } = await import('kompetensi/lembaga-xy')
      const named = (id: string): LocalizedText | undefined =>
        lembagaXyDevelopmentMethods.find((method) => method.id === id)?.name
      const ways: [WayId, string][] = [
        ['classroom', 'pelatihan-kelas'],
        ['job-assignment', 'penugasan'],
        ['coaching-mentoring', 'pembinaan-dan-pendampingan'],
        ['self-study', 'belajar-mandiri-dan-penugasan'],
      ]
      return {
        model: lembagaXy,
        ways: Object.fromEntries(ways.flatMap(([way, id]) => (named(id) ? [[way, named(id)]] : []))),
        modules: [],
      }
    },
  },
  spencer: {
    name: { id: 'Model Kompetensi Spencer', en: 'Spencer competency model' },
    load: async () => plain((await import('kompetensi/spencer')).spencer),
  },
  'bpjs-ketenagakerjaan': {
    name: { id: 'Model Kompetensi BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan competency model' },
    load: async () => {
      const { bpjsKetenagakerjaan, bpjsTrainingModules } = await import('kompetensi/bpjs-ketenagakerjaan')
      const modules = Object.entries(bpjsTrainingModules).map(([id, { name, competencies }]) => ({
        id,
        name,
        competencies,
      }))
      return { model: bpjsKetenagakerjaan, ways: {}, modules }
    },
  },
  asn: {
    name: {
      id: 'Model Kompetensi ASN',
      en: 'Competency model of the Indonesian civil service (ASN)',
    },
    load: async () => plain((await import('kompetensi/asn')).asn),
  },
}

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
