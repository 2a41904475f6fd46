import { type CompetencyModel, defineModel, type Holdings, type JobProfile, type Scale } from 'kompetensi'

/** Numbers from 0 to 1 that are the same in every run. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** A model of one scale, jobs of it and people, all invented. */
export interface Many {
  readonly model: CompetencyModel
  readonly jobs: readonly JobProfile[]
  readonly people: readonly { readonly id: string; readonly holdings: Holdings }[]
}

/** How many of what. */
export interface ManyOptions {
  readonly people: number
  readonly jobs: number
  readonly scale: Omit<Scale, 'name' | 'definitions'>
  readonly competencies?: number
  /** Share of requirements that are essential; 0.2 when absent. */
  readonly essential?: number
  /** Share of ratings that are there; 0.85 when absent. */
  readonly assessed?: number
  /** Whether ids go down instead of up. */
  readonly backwards?: boolean
}

/** Many people and jobs, the same in every run. */
export function many(options: ManyOptions): Many {
  const {
    people,
    jobs,
    scale,
    competencies = 30,
    essential = 0.2,
    assessed = 0.85,
    backwards = false,
  } = options
  const random = generator(7)
  const codes = Array.from({ length: competencies }, (_, i) => `C${i}`)
  const model = defineModel({
    id: 'many',
    scales: { only: scale },
    competencies: Object.fromEntries(codes.map((code) => [code, { scale: 'only' as const, name: code }])),
    jobs: {},
  })
  const level = (): number => scale.levels[Math.floor(random() * scale.levels.length)] ?? scale.floor
  return {
    model,
    jobs: Array.from({ length: jobs }, (_, j): JobProfile => {
      const wanted = 3 + Math.floor(random() * 10)
      const required = codes.filter(() => random() < wanted / codes.length)
      const id = `job-${j}`
      return {
        model: 'many',
        id,
        name: { id, en: id },
        complete: true,
        requirements: ['C0', ...required.filter((code) => code !== 'C0')].map((competency) => ({
          competency,
          level: level(),
          weight: 1 + Math.floor(random() * 5),
          essential: random() < essential,
        })),
      }
    }),
    people: Array.from({ length: people }, (_, p) => ({
      id: `p${String(backwards ? people - p : p).padStart(6, '0')}`,
      holdings: Object.fromEntries(codes.flatMap((code) => (random() < assessed ? [[code, level()]] : []))),
    })),
  }
}

/** Whole levels 1 … 5 over the floor 0: seven codes, so that one look-up takes four requirements. */
export const five: Scale = { levels: [1, 2, 3, 4, 5], floor: 0 }

/** Ten levels: twelve codes, three requirements a look-up. */
export const ten: Scale = { levels: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], floor: 0 }

/** Forty levels: two requirements a look-up. */
export const forty: Scale = { levels: Array.from({ length: 40 }, (_, i) => i / 4), floor: 0 }

/** A hundred levels: too many to fuse. */
export const hundred: Scale = { levels: Array.from({ length: 100 }, (_, i) => i + 1), floor: 0 }
