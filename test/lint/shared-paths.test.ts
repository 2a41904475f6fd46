import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The folders `shared` that a test file names from where it stands. */
function sharedFolders(file: string): string[] {
  const names = readFileSync(file, 'utf8').matchAll(/'((?:\.\.\/)+shared)\//g)
  return [...names].map(([, name = '']) => resolve(dirname(file), name))
}

// A test with such a path is skipped where nothing is there, so a wrong one would go unnoticed.
it('names the folder of facts beside the repository rightly in every test', () => {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(root, 'test', path))
  const folders = files.flatMap((file) => sharedFolders(file).map((folder) => ({ file, folder })))
  expect(folders.length).toBeGreaterThan(10)
  expect(folders.filter(({ folder }) => folder !== resolve(root, '../shared'))).toEqual([])
})
