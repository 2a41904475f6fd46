import { asn } from 'kompetensi/asn'
import { formatCase, safeParseCase } from 'kompetensi/case'
import { soundModel } from '../../support/sound-model'
import type { FuzzedReaders } from '../reader'
import { fewOf, realData } from '../real-files'
import { spoilData } from '../spoil-data'

const options = {
  baseUri: 'https://example.org/case/',
  language: { tag: 'en' },
  creator: 'Acme',
  lastChange: '2026-01-01',
}

const seeds: readonly unknown[] = [
  formatCase(soundModel(), options).value,
  fewOf(formatCase(asn, options).value, 6),
  ...realData(
    'case/packages/opencase_round_trip_baseline.json',
    'case/packages/opensalt-framework-20c5134f.json',
    'case/packages/smarterbalanced-DOK.json',
    'case/packages/smarterbalanced-PT.json',
    'minimal-valid/case-1.1-cfpackage.json',
  ),
]

/** The reader of CASE. */
export const readers: FuzzedReaders = {
  safeParseCase: { seeds, spoil: spoilData, read: (data: unknown) => safeParseCase(data) },
}
