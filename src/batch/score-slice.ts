import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import type { ScoredUnassessed } from '../fit/score-fit'
import { aNumber, someFlag } from '../model/argument-kinds'
import { compiledJobs, encodedPeople } from './argument-kinds'
import type { Binding } from './binding'
import { checkUnassessed } from './check-unassessed'
import { type CompiledJobs, innerOf } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { type Engine, engineFor } from './engine'
import { tileSize } from './people-layout'
import { checkedRange, type Range } from './range'
import { emptyBlock, reusedBlocks, type ScoreBlock, type ScoreColumn } from './score-block'
import type { Kernel } from './tile-adder'
import { type Tile, tilesOf } from './tiles'
import { type ReadyJob, scoreTile } from './write-columns'

/** What to score. */
export interface ScoreSliceOptions {
  /** The people, by position; all when absent. */
  readonly people?: Range
  /** The jobs, by position; all when absent. */
  readonly jobs?: Range
  /** What `score` does with what is not assessed; `'exclude'` when absent. */
  readonly unassessed?: ScoredUnassessed
  /** What to give; all four when absent. Each one left out saves time. */
  readonly columns?: readonly ScoreColumn[]
  /** How sums are made; chosen by the number of people when absent. Both give the same. */
  readonly kernel?: Kernel
  /** Whether a block may be written over by the next one, which spares memory and time; `false` when absent. */
  readonly reuse?: boolean
}

/** Most pairs of a block. */
const pairsTogether = 131_072

/** Most jobs of a block. */
const mostJobs = 64

const scoreSliceOptions: OptionKinds<ScoreSliceOptions> = {
  people: { fields: { from: aNumber, to: aNumber } },
  jobs: { fields: { from: aNumber, to: aNumber } },
  unassessed: { oneOf: ['exclude', 'floor'] },
  columns: { each: { oneOf: ['essentials', 'interval', 'score', 'coverage'] } },
  kernel: { oneOf: ['plain', 'fused', 'simd'] },
  reuse: someFlag,
}

const scoreSliceArguments: Kinds = {
  compiled: compiledJobs,
  people: encodedPeople,
  options: { fields: scoreSliceOptions },
}

/**
 * Scores people in jobs, block after block of at most 131,072 pairs. The numbers are those of `scoreFit`: the
 * order of adding may differ, so scores agree within 1e-12 of each other, counts exactly.
 *
 * @param compiled - the jobs
 * @param people - the people, encoded for the same model
 * @param options - which people, jobs and columns, and what the score does with what is not assessed
 * @returns blocks of fresh columns: by jobs, then by people
 * @throws `CompetencyError` `parameter-invalid`, `model-mismatch`; what the method throws of a level that one of the people
 * holds; `level-off-scale` where one is off the scale that a profile gives to competencies without one
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs, encodePeople, scoreSlice } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 1, CFV: 1 } }, { id: 'p2', holdings: {} }])
 * const compiled = compileJobs(lembagaXy, ['staf-administrasi'], { method: attainment() })
 * for (const { scored, score, lowest, highest } of scoreSlice(compiled, people)) {
 *   console.log(scored, score[0]?.toFixed(1), lowest[0]?.toFixed(1), highest[0]?.toFixed(1)) // Uint8Array(2) [1, 0] 66.7 12.5 93.8
 * }
 * ```
 */
export function scoreSlice(
  compiled: CompiledJobs,
  people: EncodedPeople,
  options: ScoreSliceOptions = {},
): IterableIterator<ScoreBlock> {
  checkArguments('scoreSlice', { compiled, people, options }, scoreSliceArguments)
  const {
    unassessed = 'exclude',
    kernel,
    columns = ['score', 'interval', 'coverage', 'essentials'],
  } = options
  checkUnassessed('scoreSlice', unassessed)
  const jobs = checkedRange('scoreSlice', 'jobs', options.jobs, compiled.jobs.length)
  const range = checkedRange('scoreSlice', 'people', options.people, people.count)
  const binding = innerOf(compiled).boundTo(people)
  return blocks({
    binding,
    people,
    jobs,
    range,
    unassessed,
    kernel,
    columns: new Set(columns),
    reuse: options.reuse === true,
  })
}

interface Question {
  readonly binding: Binding
  readonly people: EncodedPeople
  readonly jobs: Range
  readonly range: Range
  readonly unassessed: ScoredUnassessed
  readonly kernel: Kernel | undefined
  readonly columns: ReadonlySet<ScoreColumn>
  readonly reuse: boolean
}

/** Gives the block of some jobs and people; `written` where each of its entries will be. */
type BlockMaker = (jobs: Range, people: Range, written: boolean) => ScoreBlock

function* blocks(question: Question): IterableIterator<ScoreBlock> {
  const { binding, people, jobs, range, unassessed, kernel, columns, reuse } = question
  const wanted = {
    ...(columns.has('score') ? { score: unassessed } : {}),
    interval: columns.has('interval'),
    open: columns.has('essentials'),
  }
  const all = binding.jobs
    .slice(jobs.from, jobs.to)
    .map((job, j) => ({ job, sums: binding.sumsOf(jobs.from + j, wanted) }))
  const count = range.to - range.from
  const engine = engineFor(
    people,
    all.map(({ sums }) => sums),
    count,
    kernel,
  )
  const jobsTogether = Math.min(engine.jobsTogether, mostJobs)
  const tilesTogether = Math.ceil(pairsTogether / jobsTogether / tileSize)
  const largest = { jobs: jobsTogether, people: Math.min(tilesTogether * tileSize, count) }
  const blockFor: BlockMaker = reuse
    ? reusedBlocks(largest, columns)
    : (some, whom) => emptyBlock(some, whom, columns)
  const tiles = tilesOf(people, range)
  for (let from = jobs.from; from < jobs.to; from += jobsTogether) {
    const some = { from, to: Math.min(jobs.to, from + jobsTogether) }
    const ready = all.slice(some.from - jobs.from, some.to - jobs.from).map(
      ({ job, sums }): ReadyJob => ({
        job,
        sums,
        adder: sums === undefined ? undefined : engine.adderOf(sums),
      }),
    )
    const written = ready.every(({ job }) => job.plan.prepared !== undefined)
    for (let t = 0; t < tiles.length; t += tilesTogether) {
      const together = tiles.slice(t, t + tilesTogether)
      const block = blockFor(some, peopleOf(together), written)
      fillBlock(block, ready, together, { unassessed, scratch: engine.scratch })
      yield block
    }
  }
}

/** The people of tiles that follow each other. */
function peopleOf(tiles: readonly Tile[]): Range {
  const [first, last] = [at(tiles, 0), at(tiles, tiles.length - 1)]
  return { from: first.first + first.range.from, to: last.first + last.range.to }
}

/** Scores the people of some tiles in some jobs. */
function fillBlock(
  block: ScoreBlock,
  ready: readonly ReadyJob[],
  tiles: readonly Tile[],
  { unassessed, scratch }: { readonly unassessed: ScoredUnassessed } & Pick<Engine, 'scratch'>,
): void {
  const count = block.people.to - block.people.from
  ready.forEach(({ job }, j) => {
    block.interval[j] = block.lowest.length > 0 && job.plan.prepared !== undefined ? 1 : 0
    block.levelled[j] = job.size > 0 ? 1 : 0
  })
  for (const tile of tiles) {
    const start = tile.first + tile.range.from - block.people.from
    ready.forEach((entry, j) => {
      scoreTile(entry, tile, { block, start: j * count + start, unassessed }, scratch)
    })
  }
}
