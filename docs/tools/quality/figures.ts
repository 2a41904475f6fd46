import { readFileSync, writeFileSync } from 'node:fs'

/** What a run of a room's mutants found. */
export interface MutantFigures {
  readonly room: string
  /** The day of the run, `YYYY-MM-DD`. */
  readonly date: string
  readonly mutants: number
  readonly killed: number
  /** Those that the list says behave as the code does. */
  readonly equal: number
}

/** What a run of the tests did. */
export interface TestFigures {
  /** The day of the run, `YYYY-MM-DD`. */
  readonly date: string
  readonly tests: number
  /** Tests of golden numbers. */
  readonly vectors: number
  /** Laws that were tried on random cases. */
  readonly properties: number
  /** Those cases. */
  readonly cases: number
}

/** What was measured last. */
export interface Figures {
  readonly mutants: readonly MutantFigures[]
  readonly tests: TestFigures | null
}

const file = new URL('figures.json', import.meta.url)

export function readFigures(): Figures {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Keeps what was measured, and what was measured before of other things. */
export function keepFigures(measured: Partial<Figures>): void {
  const before = readFigures()
  const mutants = new Map([...before.mutants, ...(measured.mutants ?? [])].map((each) => [each.room, each]))
  const kept: Figures = {
    mutants: [...mutants.values()].sort((a, b) => (a.room < b.room ? -1 : 1)),
    tests: measured.tests ?? before.tests,
  }
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
}

/** Today, for figures alone. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
