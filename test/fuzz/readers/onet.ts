import { safeParseOnet } from 'kompetensi/onet'
import type { FuzzedReaders } from '../reader'
import { headOf, realTexts } from '../real-files'
import { filesSpoiler } from '../spoil-files'

const ours = {
  skills: [
    'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant',
    '15-1252.00\t2.B.3.e\tProgramming\tIM\t4.00\tN\tn/a',
    '15-1252.00\t2.B.3.e\tProgramming\tLV\t4.62\tN\tN',
    '15-1252.00\t2.B.3.d\tInstallation\tIM\t1.00\tN\tn/a',
    '15-1252.00\t2.B.3.d\tInstallation\tLV\t0.50\tN\tY',
  ].join('\n'),
  occupations: 'O*NET-SOC Code\tTitle\tDescription\n15-1252.00\tSoftware Developers\tWrite code.',
}

const seeds: readonly Readonly<Record<string, string>>[] = [
  ours,
  ...realTexts('onet-29.3/Skills.txt.gz', 'onet-29.3/Skills.official-13col.first20occ.txt').map((text) => ({
    skills: headOf(text),
  })),
  ...realTexts('onet-29.3/Knowledge.txt.gz').map((text) => ({ knowledge: headOf(text) })),
  ...realTexts('onet-30.3-layout/Essential Skills.txt', 'onet-31.0/Essential Skills.txt').map((text) => ({
    skills: headOf(text),
  })),
  ...realTexts('onet-29.3/Occupation Data.txt.gz').map((text) => ({ ...ours, occupations: headOf(text) })),
]

/** The reader of O*NET. */
export const readers: FuzzedReaders = {
  safeParseOnet: {
    seeds,
    spoil: filesSpoiler(seeds),
    read: (files: never) => safeParseOnet(files, { version: '29.3' }),
  },
}
