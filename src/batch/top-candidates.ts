import type { CompiledJobs } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { emptyPair, scorePair } from './exact-pair'
import { tileSize } from './people-layout'
import type { Range } from './range'
import { type ClassQuestion, type PlacedJob, rankTiles } from './rank-tiles'
import { emptySelection, offer, rankOf, type Selection } from './selection'
import { tileAt } from './tiles'
import { mostNoise, topEntry } from './top-jobs'
import type { TopHead, TopList } from './top-list'
import { type TopOptions, topQuestion } from './top-options'
import { classesOf, writeRows } from './write-rows'

/**
 * The best people for each job, as `rankCandidates` orders them: competition ranks by score, equal scores by code unit of
 * the ids of the people; who is knocked out by an essential requirement is left out, last, or flagged. Who has no score
 * has no place.
 *
 * Ranks are those among the people asked for; `mergeTop` puts ranges together.
 *
 * @param compiled - the jobs
 * @param people - the people, encoded for the same model
 * @param options - how many places, what essentials do, which people and jobs
 * @returns a row a job
 * @throws `CompetencyError` as `scoreSlice` does
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs, encodePeople, topCandidates } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [
 *   { id: 'p1', holdings: { INT: 2, CFV: 3 } },
 *   { id: 'p2', holdings: { INT: 3, CFV: 4 } },
 *   { id: 'p3', holdings: {} },
 * ])
 * const compiled = compileJobs(lembagaXy, ['manager-sertifikasi'], { method: attainment() })
 * const { entries, ranks, scores } = topCandidates(compiled, people, { most: 10, essentials: 'exclude' })
 * console.log(entries, ranks, scores[1]?.toFixed(1)) // Uint32Array(2) [1, 0] Uint32Array(2) [1, 2] 71.4
 * ```
 */
export function topCandidates(compiled: CompiledJobs, people: EncodedPeople, options: TopOptions): TopList {
  const question = topQuestion('topCandidates', compiled, people, options)
  const { bound, jobs, most, essentials, missing } = question
  const placed = bound
    .slice(jobs.from, jobs.to)
    .map((job, j): PlacedJob => ({ position: jobs.from + j, job }))
  const classes = classesOf(essentials).map((who) => ({
    who,
    selection: selectPeople(people, placed, { ...question, who }),
  }))
  const head: TopHead = {
    of: 'candidates',
    model: compiled.model,
    modelVersion: compiled.modelVersion,
    method: compiled.method,
    missing,
    essentials,
    most,
    jobs,
    people: question.people,
  }
  const pair = emptyPair()
  return writeRows(head, classes, placed.length, {
    entryOf: (row, position) => {
      const job = placed[row]?.job
      if (job === undefined) return undefined
      const { codes } = tileAt(people, Math.floor(position / tileSize))
      scorePair(job, codes, position % tileSize, missing, pair)
      return pair.scored ? topEntry(position, job, pair) : undefined
    },
    entriesOf: () => positionsOf(question.people),
    rankOf: (person) => rankOf(person, people.ranks),
  })
}

function* positionsOf({ from, to }: Range): Generator<number> {
  for (let position = from; position < to; position++) yield position
}

function selectPeople(
  people: EncodedPeople,
  placed: readonly PlacedJob[],
  question: ClassQuestion,
): Selection {
  const { from } = question.jobs
  const selection = emptySelection(placed.length, question.most, mostNoise(placed))
  rankTiles(people, placed, question, {
    rowsOf: (position) => ({ thresholds: selection.thresholds, at: position - from, step: 0 }),
    take: (position, { first }, slot, score) =>
      offer(selection, position - from, score, first + slot, people.ranks),
  })
  return selection
}
