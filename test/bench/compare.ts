// Measures contenders against a reference in the same run: rounds in alternating order, the best and the median of each.

/** A contender: its name and what one round of it does. */
export interface Contender {
  readonly name: string
  readonly run: () => unknown
}

/** What a contender took, in nanoseconds a round. */
export interface Timing {
  readonly name: string
  readonly best: number
  readonly median: number
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Runs every contender in rounds, forwards and backwards by turns; the first is the reference. */
export function compare(contenders: readonly Contender[], rounds: number, warmups = 3): Timing[] {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = -warmups; round < rounds; round++) {
    const order = round % 2 === 0 ? contenders : [...contenders].reverse()
    for (const { name, run } of order) {
      const started = process.hrtime.bigint()
      run()
      const took = Number(process.hrtime.bigint() - started)
      if (round >= 0) samples.get(name)?.push(took)
    }
  }
  return contenders.map(({ name }) => {
    const taken = samples.get(name) ?? []
    return { name, best: Math.min(...taken), median: median(taken) }
  })
}

/** Prints timings a call, and their ratios to the first. */
export function print(title: string, timings: readonly Timing[], calls: number): void {
  const [reference] = timings
  if (reference === undefined) return
  console.log(`\n${title}`)
  for (const { name, best, median: middle } of timings) {
    const line = `${(best / calls).toFixed(0)} ns best, ${(middle / calls).toFixed(0)} ns median a call`
    const ratio = `${(best / reference.best).toFixed(2)} / ${(middle / reference.median).toFixed(2)} of the reference`
    console.log(`  ${name.padEnd(44)} ${line.padEnd(44)} ${ratio}`)
  }
}
