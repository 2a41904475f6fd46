import { at } from '../base/at'
import type { BoundJob } from './bind-job'
import type { CompiledJobs } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { emptyPair, type PairScore, placeInTile, scorePair } from './exact-pair'
import { tileSize } from './people-layout'
import { type PlacedJob, type RankedRows, rankTiles } from './rank-tiles'
import { emptySelection, rankOf, type Selection } from './selection'
import { tilesOf } from './tiles'
import type { TopEntry, TopHead, TopList } from './top-list'
import type { TopQuestion } from './top-options'
import { classesOf, writeRows } from './write-rows'

/** What the rows of a ranking are of: people for each job, or jobs for each person. */
export interface TopRows {
  readonly of: TopList['of']
  /** How many rows there are. */
  readonly rows: number
  /** The jobs, in the order in which they are scored. */
  readonly jobs: readonly PlacedJob[]
  /** The place of each entry in the order of ids; absent where entries stand in that order. */
  readonly ranks: Uint32Array | undefined
  /** The entries that a row could have. */
  readonly entries: () => Iterable<number>
  /** Offers scores to the rows of a selection. */
  readonly rowsFor: (selection: Selection) => RankedRows
  /** Who and which job an entry of a row is, by position. */
  readonly pairOf: (row: number, entry: number) => { readonly person: number; readonly job: number }
}

/** The jobs that are asked for, with their sums, in the order compiled. */
export function placedJobs({ binding, jobs, unassessed }: TopQuestion): PlacedJob[] {
  return binding.jobs.slice(jobs.from, jobs.to).map((job, j) => {
    const position = jobs.from + j
    return { position, job, sums: binding.sumsOf(position, { score: unassessed }) }
  })
}

/** Lists the first places of each row. */
export function listTop(
  { model, modelVersion, method }: CompiledJobs,
  people: EncodedPeople,
  question: TopQuestion,
  top: TopRows,
): TopList {
  const { limit, belowEssential, unassessed, jobs, people: range, binding } = question
  const classes = classesOf(belowEssential).map((who) => {
    const { rows, ranks } = top
    const selection = emptySelection({ rows, limit, ranks, offered: mostNoise(top.jobs) })
    rankTiles(people, top.jobs, { ...question, who }, top.rowsFor(selection))
    return { who, selection }
  })
  const head: TopHead = {
    of: top.of,
    model,
    modelVersion,
    method,
    unassessed,
    belowEssential,
    limit,
    jobs,
    people: range,
  }
  const pair = emptyPair()
  const places = tilesOf(people, range).map(({ codes }) => placeInTile(codes, unassessed))
  const firstTile = Math.floor(range.from / tileSize)
  return writeRows(head, classes, top.rows, {
    entryOf: (row, entry) => {
      const { person, job } = top.pairOf(row, entry)
      const bound = at(binding.jobs, job)
      const place = at(places, Math.floor(person / tileSize) - firstTile)
      place.slot = person % tileSize
      scorePair(bound, place, pair)
      return pair.scored ? topEntry(entry, bound, pair) : undefined
    },
    entriesOf: top.entries,
    rankOf: (entry) => rankOf(entry, top.ranks),
  })
}

/** A place from an exact score. */
function topEntry(entry: number, { plan }: BoundJob, pair: PairScore): TopEntry {
  return {
    entry,
    score: pair.score,
    lowest: pair.lowest,
    highest: pair.highest,
    coverage: pair.assessed / plan.weight,
    essentialsBelow: pair.essentialsBelow,
    essentialsNotAssessed: pair.essentialsOpen,
  }
}

/** The greatest noise of jobs whose sums are not made in the order of the profile. */
function mostNoise(jobs: readonly PlacedJob[]): number {
  return jobs.reduce((most, { job }) => (Number.isFinite(job.noise) ? Math.max(most, job.noise) : most), 0)
}
