// Writes the entries of the package into package.json (`exports`) and tsconfig.json (`paths`).

import { readFileSync, writeFileSync } from 'node:fs'
import { entries, fileOf, importedAs } from './entries'

/** What package.json exports beside the entries. */
const files = {
  './schema/*.json': './dist/schema/*.json',
  './data/*.json': './dist/data/*.json',
  './package.json': './package.json',
}

/** `exports` of package.json. */
export function packageExports(): object {
  const own = Object.keys(entries).map((name) => {
    const file = `./dist/${fileOf(name)}`
    return [name === '.' ? '.' : `./${name}`, { types: `${file}.d.ts`, default: `${file}.js` }] as const
  })
  return { ...Object.fromEntries(own), ...files }
}

/** `paths` of tsconfig.json. */
export function tsconfigPaths(): object {
  return Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [importedAs(name), [`./${source}`]]),
  )
}

function rewrite(file: string, change: (json: Record<string, unknown>) => void): void {
  const json: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
  change(json)
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`)
}

if (process.argv[1]?.endsWith('write-entries.ts')) {
  rewrite('package.json', (json) => {
    json['exports'] = packageExports()
  })
  rewrite('tsconfig.json', (json) => {
    json['compilerOptions'] = { ...Object(json['compilerOptions']), paths: tsconfigPaths() }
  })
}
