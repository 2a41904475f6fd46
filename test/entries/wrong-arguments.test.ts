// JavaScript callers: whatever is handed over in place of what is due, the answer is a CompetencyError that names it.

import { writeFileSync } from 'node:fs'
import { isCompetencyError } from 'kompetensi'
import { expect, it } from 'vitest'
import { entries, importedAs } from '../../.ci/entries'
import { isFunction, recordCalls } from './support/recorded-calls'
import { PublicSignatures, type WrongCall } from './support/wrong-calls'

it('x', async () => {
  const modules = new Map<string, Record<string, unknown>>()
  for (const [name, source] of Object.entries(entries)) {
    modules.set(importedAs(name), await import(/* @vite-ignore */ `../../${source}`))
  }
  const { calls, made } = await recordCalls(modules)
  const signatures = new PublicSignatures(made)
  const lines: string[] = []
  let tried = 0
  for (const [name, recorded] of calls) {
    const [entry = '', fn = ''] = name.split('#')
    const work = modules.get(entry)?.[fn]
    if (!isFunction(work)) continue
    if (process.env['ONLY'] && !new RegExp(process.env['ONLY']).test(name)) continue
    const seen = new Set<string>()
    for (const valid of recorded) {
      for (const call of signatures.wrongCalls(name, valid)) {
        const key = `${call.place} ${call.wrong}`
        if (seen.has(key)) continue
        seen.add(key)
        tried++
        const line = outcome(work, call)
        if (line) lines.push(`${name} | ${call.place} | ${call.wrong} | ${line}`)
      }
    }
  }
  writeFileSync(process.env['OUT'] ?? '/tmp/wrong.txt', lines.join('\n'))
  console.log(tried, lines.length, signatures.names.length)
  expect(1).toBe(1)
})

function outcome(work: (...given: unknown[]) => unknown, { given, mayPass }: WrongCall): string | undefined {
  try {
    const answer = work(...given)
    if (mayPass) return undefined
    if (typeof answer === 'object' && answer !== null && 'ok' in answer && !answer.ok) return undefined
    return 'accepted'
  } catch (error) {
    if (!isCompetencyError(error)) return `bare ${String(error).slice(0, 100)}`
    return process.env['SAY'] ? `said ${error.message.slice(0, 160)}` : undefined
  }
}
