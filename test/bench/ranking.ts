// rankCandidates of many people, by how much of them is assessed. KOMPETENSI_BEFORE names a folder with the build of another
// commit (`git worktree add --detach ../before <commit>`, then `npm run build:js` in it): both are then run by turns.

import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import { composeProfile, jobPersonMatch, rankCandidates } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { compare, print } from './compare.js'

const before = process.env['KOMPETENSI_BEFORE']
const people = Number(process.env['KOMPETENSI_PEOPLE'] ?? 50_000)
const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV'] })
const codes = job.requirements.map(({ competency }) => competency)
const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })

/** People of whom every `step`-th rating is missing; 0: none is, 1: all are. */
function candidatesMissing(step: number) {
  return Array.from({ length: people }, (_, i) => ({
    id: `p${i}`,
    holdings: Object.fromEntries(
      codes.flatMap((code, c) =>
        step > 0 && (i + c) % step === 0 ? [] : [[code, ((i * 7 + c * 3 + (i >> 4)) % 5) as number]],
      ),
    ),
  }))
}

/** Runs the benchmark. */
export async function benchRanking(): Promise<void> {
  const sets = { all: candidatesMissing(0), most: candidatesMissing(3), nobody: candidatesMissing(1) }
  const rank = (candidates: (typeof sets)['all'], using: typeof rankCandidates = rankCandidates) =>
    using(lembagaXy, job, candidates, { method, belowEssential: 'last' })
  const own = Object.entries(sets).map(([name, candidates]) => ({
    name: `assessed: ${name}`,
    run: () => rank(candidates),
  }))
  const rounds = 5
  print(
    `rankCandidates of ${people} people (nobody assessed: target at most 1.30)`,
    compare(own, rounds, 1),
    people,
  )
  if (before === undefined) return
  const old: { readonly rankCandidates: typeof rankCandidates } = await import(
    pathToFileURL(`${before}/dist/index.js`).href
  )
  for (const [name, candidates] of Object.entries(sets)) {
    assert.deepEqual(rank(candidates), rank(candidates, old.rankCandidates))
    const timings = compare(
      [
        { name: 'before (reference)', run: () => rank(candidates, old.rankCandidates) },
        { name: 'now', run: () => rank(candidates) },
      ],
      rounds,
      1,
    )
    print(`rankCandidates of ${people} people, assessed: ${name} (target: at most 0.50)`, timings, people)
  }
}
