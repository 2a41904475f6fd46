import { safeParseKkniLevel, safeParseSkkniCode } from 'kompetensi/skkni'
import type { FuzzedReaders } from '../reader'
import { textSpoiler } from '../spoil-files'

const codes = ['M.70SDM01.001.2', 'J.620100.020.02', 'O.842340.005.01']
const levels = ['6', 'KKNI Level 6', 'level 9', 'Jenjang 3']

/** The readers of codes and levels. */
export const readers: FuzzedReaders = {
  safeParseSkkniCode: {
    seeds: codes,
    spoil: textSpoiler(codes),
    read: (code: unknown) => safeParseSkkniCode(code),
  },
  safeParseKkniLevel: {
    seeds: [...levels, 3],
    spoil: textSpoiler(levels),
    read: (level: unknown) => safeParseKkniLevel(level),
  },
}
