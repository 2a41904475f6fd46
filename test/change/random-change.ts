import fc from 'fast-check'
import type { Competency, CompetencyModel, Holdings, Scale } from 'kompetensi'
import type { LevelCombination, LevelRounding, MigrationOptions, ScaleConversion } from 'kompetensi/change'
import { anyScale, arbitraryHoldings, arbitraryModel, type ModelCase } from '../support/arbitraries'

/** A random model before and after it changed, what somebody holds, and what the caller has to say. */
export interface ChangeCase extends ModelCase {
  readonly after: CompetencyModel
  readonly holdings: Holdings
  readonly options: MigrationOptions
}

const named = (text: string) => ({ id: text, en: text })

/** What happens to one competency of a random model. */
const fate = fc.constantFrom(
  'keep',
  'keep',
  'keep',
  'rename',
  'move',
  'split',
  'merge',
  'retire',
  'remove',
  'recode',
  'rescale',
)

/** A model, the same after all kinds of changes, what a person holds, and what the caller has to say. */
export const changeCase: fc.Arbitrary<ChangeCase> = arbitraryModel().chain(({ model }) => {
  const codes = Object.keys(model.competencies)
  const [job] = Object.values(model.jobs)
  if (job === undefined) throw new Error('every random model has a job')
  return fc
    .record({
      fates: fc.tuple(...codes.map(() => fate)),
      scale: anyScale,
      holdings: arbitraryHoldings({ model, job: { ...job } }),
      options: fc.record(
        {
          acceptGuesses: fc.boolean(),
          splits: fc.constantFrom('leave-out' as const, 'copy' as const),
          combine: fc.constantFrom<LevelCombination>('highest', 'lowest', 'mean'),
          rounding: fc.constantFrom<LevelRounding>('none', 'nearest', 'down'),
          scaling: fc.constantFrom<ScaleConversion>('linear', 'linear-from-floor'),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ fates, scale, holdings, options }): ChangeCase => {
      const competencies: Record<string, Competency> = {}
      const scales: Record<string, Scale> = { ...model.scales, 'scale-new': scale }
      for (const [i, code] of codes.entries()) {
        const entry = model.competencies[code]
        if (entry === undefined) continue
        const { dimensionOf: _, ...plain } = entry
        switch (fates[i]) {
          case 'rename':
            competencies[code] = { ...plain, name: named(`renamed ${code}`) }
            break
          case 'move':
            competencies[code] = { ...plain, retired: { successors: [`${code}-new`] } }
            competencies[`${code}-new`] = { ...plain, name: named(`new ${code}`) }
            break
          case 'split':
            competencies[code] = { ...plain, retired: { successors: [`${code}-a`, `${code}-b`] } }
            competencies[`${code}-a`] = { ...plain, name: named(`a of ${code}`) }
            competencies[`${code}-b`] = { ...plain, name: named(`b of ${code}`) }
            break
          case 'merge':
            competencies[code] = { ...plain, retired: { successors: ['merged'] } }
            competencies['merged'] = { name: named('merged'), scale: 'scale-new' }
            break
          case 'retire':
            competencies[code] = { ...plain, retired: { successors: [] } }
            break
          case 'remove':
            break
          case 'recode':
            competencies[`${code}-recoded`] = plain
            break
          case 'rescale':
            competencies[code] = { ...plain, scale: 'scale-new' }
            break
          default:
            competencies[code] = plain
        }
      }
      return { model, after: { ...model, version: '2', scales, competencies, jobs: {} }, holdings, options }
    })
})
