import type { BilingualLevel, BilingualScale } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'
import type { AsnCode } from './ids'
import type { AsnSource } from './sources'

const source: AsnSource = 'permenpanrb-38-2017'

type Title = readonly [id: string, en: string]

/** The scale of a competency as its file writes it down. */
interface Ladder {
  /** Code of the competency. */
  readonly code: AsnCode
  /** The levels whose titles two or more independent documents carry; one document carries each other. */
  readonly corroborated: readonly number[]
  /** What a person at each level does, level 1 first. */
  readonly titles: readonly [Title, Title, Title, Title, Title]
}

/** The names of the five levels, the same for every competency. */
const names: readonly (readonly [...Title, printed: string])[] = [
  ['Paham', 'Awareness', 'Paham/dalam pengembangan (awareness)'],
  ['Dasar', 'Basic', 'Dasar (basic)'],
  ['Menengah', 'Intermediate', 'Menengah (intermediate)'],
  ['Mumpuni', 'Advanced', 'Mumpuni (advanced)'],
  ['Ahli', 'Expert', 'Ahli (expert)'],
]

const scaleClaims: readonly Claim[] = [
  { of: 'levels', source, place: 'dictionary', basis: 'stated', confidence: 'corroborated' },
  { of: 'name', basis: 'authored', confidence: 'proposed' },
  {
    of: 'floor',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Sumber tidak menyebut nilai bagi orang yang dinilai tetapi belum menunjukkan apa pun; di sini nilai itu 0.',
      en: 'The source names no value for a person who was assessed and showed nothing; here that value is 0.',
    },
  },
]

/** The scale of a competency: each level has the name it has everywhere and says what it means here. */
export function ladder({ code, corroborated, titles }: Ladder): BilingualScale {
  return {
    name: { id: 'Level kompetensi', en: 'Competency level' },
    levels: [1, 2, 3, 4, 5],
    floor: 0,
    definitions: names.map(([id, en, printed], i): BilingualLevel => {
      const value = i + 1
      const title = titles[i] ?? titles[0]
      return {
        value,
        name: { id, en },
        description: { id: title[0], en: title[1] },
        claims: [
          {
            of: 'name',
            source,
            place: 'names of the levels',
            basis: 'restated',
            confidence: 'unverified',
            printed,
          },
          {
            of: 'description',
            source,
            place: `dictionary, ${code}, level ${value}`,
            basis: 'restated',
            confidence: corroborated.includes(value) ? 'corroborated' : 'single-source',
          },
        ],
      }
    }),
    claims: scaleClaims,
  }
}
