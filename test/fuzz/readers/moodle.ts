import { asn } from 'kompetensi/asn'
import { formatMoodle, safeParseMoodle } from 'kompetensi/moodle'
import { soundModel } from '../../support/sound-model'
import type { FuzzedReaders } from '../reader'
import { headOf, realTexts } from '../real-files'
import { textSpoiler } from '../spoil-files'

const acme = soundModel()
const language = { tag: 'en' }

const seeds: readonly string[] = [
  formatMoodle(acme, { language, proficientFrom: { five: 3 } }).value,
  headOf(
    formatMoodle(asn, {
      language,
      proficientFrom: 'highest',
    }).value,
  ),
  ...realTexts('minimal-valid/moodle-framework.csv').map((text) => headOf(text)),
]

/** The reader of Moodle frameworks. */
export const readers: FuzzedReaders = {
  safeParseMoodle: { seeds, spoil: textSpoiler(seeds), read: (text: string) => safeParseMoodle(text) },
}
