// Valid calls of every public function: those that the examples of its documentation make. A function that no example calls is
// found by the test, so nothing has to be listed twice.

import ts from 'typescript'
import { allExamples } from '../../package/doc-examples'
import { type EntryModules, entryModules } from './entry-modules'

/** The arguments of the calls that were seen, by entry and function: `kompetensi#analyzeGap`. */
export type RecordedCalls = ReadonlyMap<string, readonly (readonly unknown[])[]>

/** What was seen while the examples ran. */
export interface Recorded {
  readonly calls: RecordedCalls
  /** What the library made itself: models, languages, results, and what is in them. Nobody writes it by hand. */
  readonly made: WeakSet<object>
}

let recordedOnce: Promise<Recorded> | undefined

/** What the examples call the entries with: they run once, however many tests ask. */
export function recordedExamples(): Promise<Recorded> {
  recordedOnce ??= entryModules().then(recordCalls)
  return recordedOnce
}

/** Runs every example against the entries and keeps what it calls them with. What an example prints is checked elsewhere. */
async function recordCalls(modules: EntryModules): Promise<Recorded> {
  const calls = new Map<string, (readonly unknown[])[]>()
  const made = new WeakSet<object>()
  for (const exports of modules.values()) note(exports, made, 3)
  const recording = new Map(
    [...modules].map(([name, exports]) => [name, recorded(name, exports, { calls, made })]),
  )
  for (const { code } of allExamples()) {
    const names = [...code.matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? '')
    if (names.length === 0 || names.some((name) => !recording.has(name))) continue
    await run(code, recording)
  }
  return { calls, made }
}

function note(value: unknown, made: WeakSet<object>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth === 0) return
  made.add(value)
  for (const inner of Object.values(value)) note(inner, made, depth - 1)
}

/** The entry, each function of which notes its arguments before it works. */
function recorded(
  entry: string,
  exports: Readonly<Record<string, unknown>>,
  { calls, made }: { readonly calls: Map<string, (readonly unknown[])[]>; readonly made: WeakSet<object> },
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(exports).map(([name, value]) => {
    if (!isFunction(value) || /^[A-Z]/.test(name)) return [name, value]
    const noting = (...given: unknown[]): unknown => {
      const key = `${entry}#${name}`
      const answer = value(...given)
      calls.set(key, [...(calls.get(key) ?? []), given])
      note(answer, made, 3)
      return answer
    }
    return [name, noting]
  })
  return Object.fromEntries(entries)
}

/** Runs a program that imports nothing but the entries, in silence. Examples of what is refused end in an error, as they should. */
async function run(code: string, modules: EntryModules): Promise<void> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  })
  const program: unknown = new Function(
    'require',
    'exports',
    'console',
    `return (async () => {${outputText}})()`,
  )
  if (!isFunction(program)) throw new TypeError('no program')
  const silent = { log: () => undefined, error: () => undefined }
  try {
    await program((name: string) => modules.get(name), {}, silent)
  } catch {
    // What it called before counts.
  }
}

/** Whether something can be called. */
export function isFunction(value: unknown): value is (...given: unknown[]) => unknown {
  return typeof value === 'function'
}
