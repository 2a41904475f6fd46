import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { safeParseResult } from 'kompetensi/record'
import type { FuzzedReaders } from '../reader'
import { spoilData } from '../spoil-data'

const stored = fileURLToPath(new URL('../../record/stored/', import.meta.url))

/** The longest line that is spoilt: a run reads many. */
const longest = 6000

const seeds: readonly unknown[] = readdirSync(stored).flatMap((name) => {
  const lines = readFileSync(`${stored}${name}`, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && line.length <= longest)
    .slice(0, 2)
    .map((line): unknown => JSON.parse(line))
})

/** The reader of stored results. */
export const readers: FuzzedReaders = {
  safeParseResult: {
    seeds,
    spoil: spoilData,
    read: (data: unknown, random) => safeParseResult(data, random.once(3) ? { unknownFields: 'drop' } : {}),
  },
}
