// How long importing takes: the root of the library against zod, each in a process of its own.

import { execFileSync } from 'node:child_process'
import { print } from './compare.js'

const runs = 11

function importTime(specifier: string): number {
  const code = `const s = process.hrtime.bigint(); await import('${specifier}'); console.log(Number(process.hrtime.bigint() - s))`
  return Number(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' }))
}

/** Runs the benchmark. */
export function benchImports(): void {
  const specifiers = ['zod', 'kompetensi', 'kompetensi/lembaga-xy']
  const samples = specifiers.map((): number[] => [])
  for (let run = 0; run < runs; run++) {
    specifiers.forEach((specifier, i) => {
      samples[i]?.push(importTime(specifier))
    })
  }
  const timings = specifiers.map((name, i) => {
    const sorted = [...(samples[i] ?? [])].sort((a, b) => a - b)
    return { name, best: sorted[0] ?? Number.NaN, median: sorted[Math.floor(runs / 2)] ?? Number.NaN }
  })
  print(`Import, median of ${runs} processes (target for the root: at most 0.65 of zod)`, timings, 1)
}
