import { describeIssue, type Issue, isCompetencyError } from 'kompetensi'
import { fullId } from 'kompetensi/locale/id'
import type { Random } from './random'
import type { Answer, FuzzedReader } from './reader'

const natives = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Date.prototype,
  Map.prototype,
]
const keysOf = (): string => natives.map((one) => Reflect.ownKeys(one).map(String).join()).join('|')
const untouched = keysOf()

/** The most characters of a message: it is read by a person. */
const longest = 2000

function wrongIssue(issue: Issue, inIndonesian: boolean): string | undefined {
  const { code, path, message } = issue
  if (!Array.isArray(path) || code === '') return 'an issue without a place or a code'
  const told = inIndonesian ? [message, describeIssue(issue as never, { language: fullId })] : [message]
  // What is quoted is what was found.
  const bad = told.find(
    (text) => text.length > longest || /\bundefined\b|\[object|NaN%/.test(text.replaceAll(/"[^"]*"/g, '""')),
  )
  return bad === undefined ? undefined : `${code} says ${JSON.stringify(bad.slice(0, 300))}`
}

/** What is wrong with an answer; nothing when it is right. */
function wrongAnswer(answer: Answer, random: Random): string | undefined {
  const { ok, issues } = answer
  if (ok === issues.some(({ severity }) => severity === 'error')) return 'ok and errors disagree'
  if (ok && answer.value === undefined) return 'read, and nothing given'
  JSON.stringify(answer)
  const inIndonesian = random.once(8)
  for (const issue of issues.slice(0, 200)) {
    const wrong = wrongIssue(issue, inIndonesian)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

/** How reading one input went. */
export interface Reading {
  /** What is wrong; absent when nothing is. */
  readonly wrong?: string
  readonly ok: boolean
  readonly milliseconds: number
}

/** Reads one input and says what is wrong. */
export function checkAnswer(reader: FuzzedReader, input: unknown, random: Random): Reading {
  // The time of this process alone: others may have the machine meanwhile.
  const start = process.cpuUsage()
  const since = (): number => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  try {
    const answer = reader.read(input as never, random)
    const milliseconds = since()
    const wrong = wrongAnswer(answer, random) ?? answer.count?.()
    const polluted = keysOf() === untouched ? undefined : 'a prototype was changed'
    const told = wrong ?? polluted
    return { ok: answer.ok, milliseconds, ...(told === undefined ? {} : { wrong: told }) }
  } catch (error) {
    const milliseconds = since()
    if (isCompetencyError(error)) return { ok: false, milliseconds }
    return {
      ok: false,
      milliseconds,
      wrong: error instanceof Error ? (error.stack ?? String(error)) : String(error),
    }
  }
}
