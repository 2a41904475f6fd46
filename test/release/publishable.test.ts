import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Facts, root } from '../../.ci/release/facts.js'

const folder = mkdtempSync(join(tmpdir(), 'kompetensi-publishable-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the check beside facts of its own. */
function checked(facts: Facts): { readonly status: number | null; readonly stderr: string } {
  for (const file of ['facts.ts', 'publishable.ts'])
    copyFileSync(join(root, '.ci/release', file), join(folder, file))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(facts))
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(folder, 'publishable.ts')],
    { encoding: 'utf8' },
  )
  return { status, stderr }
}

const known = {
  repository: 'https://github.com/example/kompetensi',
  site: 'https://example.org/kompetensi/',
  securityContact: 'security@example.org',
}

describe('a release', () => {
  it('goes on when the facts are known', () => {
    expect(checked(known)).toEqual({ status: 0, stderr: '' })
  })

  it('is refused in one sentence when one is missing', () => {
    expect(checked({ ...known, site: null })).toEqual({
      status: 1,
      stderr:
        'kompetensi cannot be published yet: the site\'s address is not known ("site"); see .ci/release/facts.json.\n',
    })
  })

  it('is refused before anything is changed or built', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const name of ['release:version', 'release'])
      expect(scripts[name]).toMatch(/^tsx \.ci\/release\/publishable\.ts && /)
  })
})
