// What a report of Stryker says, room by room: https://github.com/stryker-mutator/mutation-testing-elements

import { existsSync, readFileSync } from 'node:fs'
import { type EqualMutants, equalMutants } from './equal-mutants'

interface Place {
  readonly line: number
  readonly column: number
}

/** A mutant of the report. */
interface ReportedMutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly ReportedMutant[] }>
  >
}

/** A mutant that no test notices. */
export interface Survivor {
  readonly file: string
  /** Number of the line where it begins. */
  readonly number: number
  /** That line, without the space around it. */
  readonly line: string
  /** What is mutated; of several lines the first. */
  readonly code: string
  /** What it becomes; of several lines the first. */
  readonly becomes: string
  /** Whether any test runs it. */
  readonly isCovered: boolean
}

/** A change that the list says nobody can notice. */
export interface ListedChange extends Pick<EqualMutants, 'file' | 'line' | 'why'> {
  readonly code: string
  readonly becomes: string
}

/** What came of the mutants of a room. */
export interface RoomResult {
  readonly room: string
  readonly mutants: number
  readonly killed: number
  /** Those that the list says behave as the code does. */
  readonly equal: readonly ListedChange[]
  /** The others that no test notices. */
  readonly alive: readonly Survivor[]
  /** Of the list: what a test notices after all, or what no mutant is. */
  readonly stale: readonly ListedChange[]
}

const detected = ['Killed', 'Timeout']
const undetected = ['Survived', 'NoCoverage']

/** The path of the report of a room. */
export function reportPath(room: string): string {
  return `reports/mutation/${room}.json`
}

/** What the last run of a room found; nothing without one. */
export function roomResult(room: string): RoomResult | undefined {
  const path = reportPath(room)
  if (!existsSync(path)) return undefined
  const report: Report = JSON.parse(readFileSync(path, 'utf8'))
  const all = Object.entries(report.files).filter(([file]) => file.startsWith(`src/${room}/`))
  const survivors = all.flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => undetected.includes(status))
      .map((mutant) => survivorOf(file, source, mutant)),
  )
  const listed = changesIn(all.map(([file]) => file))
  const equal = listed.filter((change) => survivors.some((survivor) => isSame(change, survivor)))
  const killed = all.flatMap(([, { mutants }]) => mutants.filter(({ status }) => detected.includes(status)))
  return {
    room,
    mutants: killed.length + survivors.length,
    killed: killed.length,
    equal,
    alive: survivors.filter((survivor) => !equal.some((change) => isSame(change, survivor))),
    stale: listed.filter((entry) => !equal.includes(entry)),
  }
}

/** How many of the mutants that do not behave as the code does are killed, in percent. */
export function scoreOf({ killed, alive }: RoomResult): number {
  return (100 * killed) / (killed + alive.length)
}

function survivorOf(file: string, source: string, mutant: ReportedMutant): Survivor {
  const { start, end } = mutant.location
  const text = source.split('\n')[start.line - 1] ?? ''
  const ends = start.line === end.line ? end.column - 1 : text.length
  return {
    file,
    number: start.line,
    line: text.trim(),
    code: text.slice(start.column - 1, ends),
    becomes: mutant.replacement?.split('\n')[0] ?? mutant.mutatorName,
    isCovered: mutant.status === 'Survived',
  }
}

/** The changes of these files that the list has. */
function changesIn(files: readonly string[]): ListedChange[] {
  return equalMutants
    .filter(({ file }) => files.includes(file))
    .flatMap(({ changes, ...rest }) => changes.map(([code, becomes]) => ({ ...rest, code, becomes })))
}

/** A mutant is known by its text, so that it stays known when lines move. */
function isSame(change: ListedChange, { file, line, code, becomes }: Survivor): boolean {
  return change.file === file && change.line === line && change.code === code && change.becomes === becomes
}
