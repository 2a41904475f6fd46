// How well findSimilarJobs finds what O*NET itself calls related: 4,027 pairs of the tier Primary-Short with both ends
// among the 879 rated occupations. The files are in ../shared (CC BY 4.0, USDOL/ETA); nothing of them is in the package.
//
// Cosine of level × importance on the 35 skills finds 29.6 % of the pairs in its top 10 of 878 (chance: 1.1 %). The
// same measure on skills and knowledge finds 51.2 % on the occupations of even place, on which it was chosen, and 50.4 %
// on the others: knowledge is what tells fields apart. Also tried on the even half: knowledge alone 47.3, deviations
// from the mean occupation 49.9, those over their spread 48.7, distance of levels 48.8, cosines of deviations added
// 47.5 … 49.1, less for another job zone 49.4. Two forms came 0.3 above (a power of 0.75; 0.005 less a job zone), which
// is too little for a measure harder to explain.
//
// These shares are held here alone, and only where ../shared is: the files are others' and megabytes of them, and a small
// part of them would have other shares, which say nothing of the whole. That the measures compute what they say is held
// in `npm test` by test/career/find-similar-jobs, with numbers that can be checked by hand.

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type CompetencyModel, findSimilarJobs, type JobProfile, type Requirement } from 'kompetensi'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../../../shared/data/onet-29.3/', import.meta.url)
const isThere = existsSync(new URL('Skills.txt.gz', folder))

function rows(file: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = gunzipSync(readFileSync(new URL(file, folder)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  const names = head.trimEnd().split('\t')
  return lines.map((line) => {
    const cells = line.trimEnd().split('\t')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

const same = (text: string): { readonly id: string; readonly en: string } => ({ id: text, en: text })

/** Occupations as jobs: level as required level, importance as weight. */
function modelOf(files: readonly string[]): CompetencyModel {
  const codes = new Map<string, string>()
  const jobs = new Map<string, Map<string, { level?: number; weight?: number }>>()
  for (const row of files.flatMap(rows)) {
    const code = row['Element ID'] ?? ''
    codes.set(code, row['Element Name'] ?? code)
    const job = jobs.get(row['O*NET-SOC Code'] ?? '') ?? new Map()
    jobs.set(row['O*NET-SOC Code'] ?? '', job)
    const entry = job.get(code) ?? {}
    job.set(code, entry)
    entry[row['Scale ID'] === 'IM' ? 'weight' : 'level'] = Number(row['Data Value'])
  }
  return {
    id: 'onet',
    version: '29.3',
    name: same('O*NET'),
    sources: {},
    scales: { lv: { levels: [0, 7], continuous: true, floor: 0 } },
    clusters: {},
    competencies: Object.fromEntries(
      [...codes].map(([code, name]) => [code, { name: same(name), scale: 'lv' }]),
    ),
    families: {},
    tracks: {},
    grades: {},
    units: {},
    jobs: Object.fromEntries(
      [...jobs].map(([id, entries]): [string, JobProfile] => {
        const requirements = [...entries].map(
          ([competency, entry]): Requirement => ({ competency, ...entry }),
        )
        return [id, { model: 'onet', id, name: same(id), requirements, complete: true }]
      }),
    ),
    schemes: {},
  }
}

/** Related pairs, by occupation. */
function relatedPairs(model: CompetencyModel): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>()
  for (const row of rows('Related Occupations.txt.gz')) {
    const from = row['O*NET-SOC Code'] ?? ''
    const to = row['Related O*NET-SOC Code'] ?? ''
    if (row['Relatedness Tier'] !== 'Primary-Short' || !(from in model.jobs) || !(to in model.jobs)) continue
    pairs.set(from, (pairs.get(from) ?? new Set()).add(to))
  }
  return pairs
}

/**
 * Share of the pairs in the top 10, in percent: of all occupations, those of even place, and those of odd. `step` takes
 * every so many pairs of neighbours only.
 */
function found(model: CompetencyModel, step = 1): { all: number; even: number; odd: number; pairs: number } {
  const related = relatedPairs(model)
  const hits = [0, 0]
  const pairs = [0, 0]
  Object.keys(model.jobs).forEach((id, place) => {
    const wanted = related.get(id)
    if (wanted === undefined || Math.floor(place / 2) % step !== 0) return
    const half = place % 2
    const { jobs } = findSimilarJobs(model, id, { measure: 'cosine' })
    pairs[half] = (pairs[half] ?? 0) + wanted.size
    hits[half] = (hits[half] ?? 0) + jobs.filter(({ job }) => wanted.has(job)).length
  })
  const [evenHits = 0, oddHits = 0] = hits
  const [evenPairs = 0, oddPairs = 0] = pairs
  const share = (part: number, whole: number): number => (100 * part) / whole
  return {
    all: share(evenHits + oddHits, evenPairs + oddPairs),
    even: share(evenHits, evenPairs),
    odd: share(oddHits, oddPairs),
    pairs: evenPairs + oddPairs,
  }
}

describe.skipIf(!isThere)(
  'findSimilarJobs against the related occupations of O*NET 29.3 (../shared/data)',
  () => {
    it('finds at least 29 % of the related pairs in its top 10 by skills alone', { timeout: 240_000 }, () => {
      const model = modelOf(['Skills.txt.gz'])
      expect(Object.keys(model.jobs)).toHaveLength(879)
      const { all, pairs } = found(model)
      expect(pairs).toBe(4_027)
      expect(all).toBeGreaterThanOrEqual(29)
    })

    it('finds half of them by skills and knowledge: chosen on one half, as good on the other', {
      timeout: 240_000,
    }, () => {
      const { even, odd } = found(modelOf(['Skills.txt.gz', 'Knowledge.txt.gz']), 4)
      // Of a quarter of the occupations, to save time; of all of them the shares are 51.2 and 50.4.
      expect(even).toBeGreaterThanOrEqual(47)
      expect(odd).toBeGreaterThanOrEqual(47)
    })
  },
)
