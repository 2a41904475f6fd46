import { match } from 'ts-pattern'
import type { LocalizedText } from '../model/localized-text'
import type { ReadinessStage } from '../talent/assess-readiness'
import { formatNumber } from './format-number'

/** A stage in words, for a person or a plan. */
export function stageWords(stage: ReadinessStage, withinMonths: number): LocalizedText {
  const months = {
    id: formatNumber(withinMonths, { locale: 'id' }),
    en: formatNumber(withinMonths, { locale: 'en' }),
  }
  return match<ReadinessStage, LocalizedText>(stage)
    .with('ready-now', () => ({ id: 'siap sekarang', en: 'ready now' }))
    .with('within-months', () => ({
      id: `siap dalam ${months.id} bulan`,
      en: `ready within ${months.en} months`,
    }))
    .with('not-ready', () => ({
      id: `tidak siap dalam ${months.id} bulan`,
      en: `not ready within ${months.en} months`,
    }))
    .exhaustive()
}
