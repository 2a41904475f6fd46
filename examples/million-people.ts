// A million invented people against a hundred invented jobs, on the 86 competencies of Lembaga XY: encoded into columns,
// scored by workers that share them, the ten best jobs of each written to a file.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/million-people.ts [--people 1000000] [--jobs 100] [--workers 2]
//     [--out top-jobs.csv]

import { createWriteStream, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { attainment, type Candidate, type JobProfile } from 'kompetensi'
import { compileJobs, encodePeople, findTopJobs, loadPeople, type Range } from 'kompetensi/batch'
import { type LembagaXyCode, lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { readOptions, withFiles } from './support/arguments.js'

/** People a worker takes at a time: enough that preparing a hundred jobs does not matter. */
const slice = 32_768

/** What a worker is started with. */
interface Task {
  readonly people: SharedArrayBuffer | ArrayBuffer
  readonly jobs: number
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const codes = Object.keys(lembagaXy.competencies) as LembagaXyCode[]

/** Invented jobs of 15 to 25 requirements each, some of them essential. */
function inventedJobs(count: number): JobProfile<'lembaga-xy', LembagaXyCode>[] {
  const random = generator(1)
  return Array.from({ length: count }, (_, j) => {
    const id = `J-${String(j + 1).padStart(4, '0')}`
    const wanted = 15 + Math.floor(random() * 11)
    const required = new Set<LembagaXyCode>()
    while (required.size < wanted) required.add(codes[Math.floor(random() * codes.length)] ?? 'INT')
    return {
      model: lembagaXy.id,
      id,
      name: { id, en: id },
      complete: true,
      requirements: [...required].map((competency) => ({
        competency,
        level: 1 + Math.floor(random() * 5),
        weight: 1 + Math.floor(random() * 3),
        essential: random() < 0.1,
      })),
    }
  })
}

/** Invented people, made one at a time so that they are never all in memory; six of seven ratings are there. */
function* inventedPeople(
  count: number,
  progress: (done: number) => void,
): Generator<Candidate<'lembaga-xy', LembagaXyCode>> {
  const random = generator(2)
  for (let p = 0; p < count; p++) {
    const holdings: { [code in LembagaXyCode]?: number } = {}
    const strength = random()
    for (const code of codes) {
      if (random() < 6 / 7) holdings[code] = Math.min(5, Math.floor(6 * (0.5 * strength + 0.5 * random())))
    }
    yield { id: `P-${String(p + 1).padStart(7, '0')}`, holdings }
    if ((p + 1) % slice === 0 || p + 1 === count) progress(p + 1)
  }
}

/** The lines of a slice: a person, then the ten best jobs and what they score. */
function linesOf(task: Task): (range: Range) => string {
  const people = loadPeople(lembagaXy, task.people)
  const compiled = compileJobs(lembagaXy, inventedJobs(task.jobs), { method: attainment() })
  return (range) => {
    let lines = ''
    for (const list of findTopJobs(compiled, people, {
      limit: 10,
      belowEssential: 'exclude',
      people: range,
    })) {
      for (let p = list.people.from; p < list.people.to; p++) {
        const row = p - list.people.from
        lines += `P-${String(p + 1).padStart(7, '0')}`
        for (let i = list.offsets[row] ?? 0; i < (list.offsets[row + 1] ?? 0); i++) {
          lines += `,${compiled.jobs[list.entries[i] ?? 0]},${list.scores[i]?.toFixed(2)}`
        }
        lines += '\n'
      }
    }
    return lines
  }
}

/** In a worker: answers each range with its lines. */
function work(task: Task): void {
  const lines = linesOf(task)
  parentPort?.on('message', (range: Range) => parentPort?.postMessage({ range, lines: lines(range) }))
}

interface Options {
  readonly count: number
  readonly jobs: number
  readonly workers: number
  /** The file that is written, as the system numbers it. */
  readonly file: number
}

const number = (value: number, digits = 0): string => en.number(value, { digits })

/** Overwrites the line of progress on a terminal; prints nothing into a file. */
function show(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(60)}`)
}

/** Spreads the slices over workers and writes their answers in order. */
async function score(task: Task, { count, workers, file: opened }: Options): Promise<void> {
  const file = createWriteStream('', { fd: opened })
  const answers = new Map<number, string>()
  let next = 0
  let written = 0
  const write = (): void => {
    for (let lines = answers.get(written); lines !== undefined; lines = answers.get(written)) {
      file.write(lines)
      answers.delete(written)
      written = Math.min(count, written + slice)
      show(`scoring: ${number(written)} of ${number(count)} people`)
    }
  }
  const run = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const ask = (): void => {
        if (next >= count) {
          resolve()
          return
        }
        worker.postMessage({ from: next, to: Math.min(count, next + slice) })
        next += slice
      }
      worker.on('error', reject)
      worker.on('message', ({ range, lines }: { readonly range: Range; readonly lines: string }) => {
        answers.set(range.from, lines)
        write()
        ask()
      })
      ask()
    })
  // tsx, which runs this file as TypeScript, has to be started in each worker too.
  const start = `import('tsx/esm/api').then(({ register }) => {
    register()
    return import(${JSON.stringify(import.meta.url)})
  })`
  const team = Array.from({ length: workers }, () => new Worker(start, { eval: true, workerData: task }))
  await Promise.all(team.map(run))
  await Promise.all(team.map((worker) => worker.terminate()))
  file.end()
  await finished(file)
}

async function main(): Promise<void> {
  const values = readOptions({
    start: 'npx tsx --tsconfig examples/tsconfig.json examples/million-people.ts',
    says: {
      en: 'Finds the best jobs of invented people, with columns and workers.',
      id: 'Mencari jabatan terbaik bagi pegawai rekaan, dengan kolom dan worker.',
    },
    oneLanguage: true,
    options: {
      // As many as have ids of seven digits, a gigabyte of columns.
      people: {
        value: 'number',
        whole: [1, 9_999_999],
        says: { en: 'people', id: 'pegawai' },
        default: '1000000',
      },
      jobs: { value: 'number', whole: [1, 9_999], says: { en: 'jobs', id: 'jabatan' }, default: '100' },
      workers: { value: 'number', whole: [1, 64], says: { en: 'threads', id: 'thread' }, default: '2' },
      out: {
        value: 'file',
        path: 'write-file',
        says: {
          en: 'where the list goes; not kept when absent',
          id: 'tempat daftarnya ditulis; bila tidak ditulis, tidak disimpan',
        },
      },
    },
  })
  const out = values.out ?? join(tmpdir(), 'kompetensi-top-jobs.csv')
  const options: Options = {
    count: values.people,
    jobs: values.jobs,
    workers: values.workers,
    // Opened before the work, which may take minutes.
    file: withFiles('--out', () => openSync(out, 'w')),
  }
  const started = performance.now()
  const people = encodePeople(
    lembagaXy,
    inventedPeople(options.count, (done) =>
      show(`encoding: ${number(done)} of ${number(options.count)} people`),
    ),
    { shared: true },
  )
  const encoded = performance.now()
  await score({ people: people.buffer, jobs: options.jobs }, options)
  const done = performance.now()
  show('')
  if (values.out === undefined) rmSync(out)

  const seconds = (from: number, to: number): number => (to - from) / 1000
  const pairs = options.count * options.jobs
  console.log(
    [
      `${number(options.count)} invented people, ${number(codes.length)} competencies, ${number(options.jobs)} invented jobs`,
      `made and encoded in ${number(seconds(started, encoded), 1)} s: ${number(people.buffer.byteLength / 2 ** 20)} MB of columns`,
      `ten best jobs of each in ${number(seconds(encoded, done), 1)} s with ${options.workers} workers`,
      `${number(options.count / seconds(encoded, done))} people a second, ${number(pairs / seconds(encoded, done) / 1e6, 1)} million pairs a second`,
      `peak memory of the process: ${number(process.resourceUsage().maxRSS / 1024)} MB`,
      values.out === undefined ? 'written to a temporary file, which is deleted' : `written to ${values.out}`,
    ].join('\n'),
  )
}

if (isMainThread) await main()
else work(workerData as Task)
