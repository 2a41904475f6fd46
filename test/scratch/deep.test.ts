import { isCompetencyError } from 'kompetensi'
import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { entryModules } from '../entries/support/entry-modules'
import { publicFunctions } from '../entries/support/public-functions'
import { recordCalls } from '../entries/support/recorded-calls'
const bad: [string, unknown][] = [['undef', undefined], ['null', null], ['1', 1], ['x', 'x'], ['[]', []], ['[null]', [null]], ['{}', {}], ['Map', new Map([['INT', 3]])], ['Date', new Date(0)], ['fn', () => undefined], ['1n', 1n], ['sym', Symbol('x')]]
const isModel = (v: any): boolean => typeof v === 'object' && v !== null && 'competencies' in v && 'scales' in v && 'jobs' in v
function* paths(v: any, depth: number, at: (string | number)[] = []): Generator<(string | number)[]> {
  if (at.length > 0) yield at
  if (depth === 0 || typeof v !== 'object' || v === null || (at.length > 0 && isModel(v))) return
  if (ArrayBuffer.isView(v) || v instanceof Map || v instanceof Set) return
  const keys = Array.isArray(v) ? (v.length ? [0] : []) : Object.keys(v)
  const isTable = keys.length > 25
  for (const k of isTable ? keys.slice(0, 2) : keys) { if (k === 'language' ) { yield [...at, k]; continue } yield* paths(v[k], depth - 1, [...at, k]) }
}
function put(v: any, [k, ...rest]: (string | number)[], by: unknown): any {
  if (k === undefined) return by
  if (Array.isArray(v)) { const c = [...v]; c[k as number] = put(v[k as number], rest, by); return c }
  return { ...v, [k]: put(v[k], rest, by) }
}
it('deep', async () => {
  const modules = await entryModules()
  const { calls } = await recordCalls(modules)
  const failures = new Map<string, Map<string, string[]>>()
  let n = 0
  for (const { key, work } of publicFunctions(modules)) {
    const seen = new Set<string>()
    for (const valid of (calls.get(key) ?? []).slice(0, 6)) {
      for (const [i, arg] of valid.entries()) {
        if (isModel(arg)) continue
        for (const p of paths(arg, 6)) {
          const name = p.join('.')
          if (seen.has(i + name)) continue
          seen.add(i + name)
          for (const [w, v] of bad) {
            n++
            try { work(...valid.map((a, j) => (j === i ? put(a, p, v) : a))) } catch (e: any) {
              if (isCompetencyError(e)) continue
              const frame = String(e?.stack).split('\n').find((l) => /\/src\//.test(l))?.replace(/.*\/src\//, 'src/').replace(/\)$/, '') ?? '?'
              const k = `${String(e).slice(0, 90)} @ ${frame}`
              const mm = failures.get(key) ?? new Map()
              failures.set(key, mm); mm.set(k, [...(mm.get(k) ?? []), `arg${i}.${name}=${w}`])
            }
          }
        }
      }
    }
  }
  let out = `${n}\n`
  for (const [k, mm] of [...failures].sort()) { out += `## ${k}\n`; for (const [e, w] of mm) out += `  ${e}\n     ${w.slice(0, 6).join(', ')} (${w.length})\n` }
  writeFileSync('/tmp/adv/deep.txt', out)
}, 600000)
