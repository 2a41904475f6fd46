// What axe-core finds on a page that would keep somebody from reading or using it.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Serious and critical findings, each with its first places. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Not through a script tag: a page's own rules about scripts do not matter here.
  await page.evaluate(source)
  const { violations } = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } }
    return axe.run()
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const places = nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
      return `${id} (${nodes.length})\n  ${places.join('\n  ')}`
    })
}
