import { type BandSet, bandsFromRanges, type LocalizedText } from 'kompetensi'
import {
  jpmMapping,
  jpmSelection,
  kkpOtherRanges,
  kkpSeniorRanges,
  type PrintedRanges,
} from 'kompetensi/schemes'
import type { BandSetId } from './state'

/** Ranges that are printed with holes between whole numbers: rounding to whole numbers, declared here, closes them. */
function rounded(id: BandSetId, name: LocalizedText, { ranges, claims }: PrintedRanges): BandSet {
  const result = bandsFromRanges(ranges, { id, name, full: 100, rounding: { digits: 0 }, claims })
  if (result.ok) return result.value
  return { id, name, bands: [] }
}

/** The band sets on offer, by id. */
export const bandSets: Readonly<Record<BandSetId, BandSet>> = {
  'jpm-selection': jpmSelection,
  'jpm-mapping': jpmMapping,
  'kkp-senior': rounded(
    'kkp-senior',
    {
      id: 'PermenKKP 39/2023 untuk pimpinan tinggi dan ahli utama (dibulatkan)',
      en: 'PermenKKP 39/2023 for senior leaders and top experts (rounded)',
    },
    kkpSeniorRanges,
  ),
  'kkp-other': rounded(
    'kkp-other',
    {
      id: 'PermenKKP 39/2023 untuk jabatan lain (dibulatkan)',
      en: 'PermenKKP 39/2023 for other posts (rounded)',
    },
    kkpOtherRanges,
  ),
}

/** The band to reach: the one chosen, or the best of the set where it has no such band. */
export function bandToReach({ bands }: BandSet, chosen: string): string {
  return bands.some(({ id }) => id === chosen) ? chosen : (bands.at(-1)?.id ?? chosen)
}
