// The layout of the build: each source module in one output file (decision 19). The rooms that calculate and describe
// become `core.js`, which is no entry of the package; the entries, the root among them, import it.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Options } from 'tsup'
import { coreRooms } from './house'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const repository = fileURLToPath(new URL('..', import.meta.url))
const root = join(repository, 'src/index.ts')

/** Modules of the core that stand in a file of their own: their package does not say that it is free of side effects. */
export const apart: Readonly<Record<string, string>> = { 'utc-date': 'src/base/utc-date.ts' }

/** Modules of the core that stand above its rooms, below `src` and without `.ts`. */
const coreEntries: readonly string[] = ['entries/is-competency-error']

/** Builds `core.js`: takes the root for its entry and puts every module of the core there, with all its exports. */
export function coreFile(): Plugin {
  return {
    name: 'core-file',
    setup({ onLoad, onResolve, onEnd }) {
      onLoad({ filter: /src\/index\.ts$/ }, () => ({
        contents: coreModules()
          .map((path) => `export * from './${path}'`)
          .join('\n'),
        resolveDir: dirname(root),
      }))
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) =>
        kind === 'entry-point' ? undefined : outside(apartFileOf(resolve(resolveDir, path))),
      )
      onEnd(({ metafile }) => writeMetafile('core', metafile))
    },
  }
}

/** Builds the entries: what they import of the core they import from `core.js`. */
export function entryFiles(): Plugin {
  return {
    name: 'entry-files',
    setup({ onLoad, onResolve, onEnd }) {
      onLoad({ filter: /src\/index\.ts$/ }, async () => ({
        contents: `export { ${(await exportsOfTheRoot()).join(', ')} } from './core.js'`,
      }))
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        if (path === './core.js') return outside(path)
        const module = resolve(resolveDir, path)
        return outside(apartFileOf(module) ?? (isCore(module) ? './core.js' : undefined))
      })
      onEnd(({ metafile }) => writeMetafile('entries', metafile))
    },
  }
}

/** The modules of the core, below `src` and without `.ts`: all but lists of exports and what stands apart. */
function coreModules(): string[] {
  return coreRooms
    .flatMap((room) =>
      readdirSync(join(dirname(root), room), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => `${room}/${path.replace(/\.ts$/, '')}`),
    )
    .concat(coreEntries)
    .filter((path) => isCore(join(dirname(root), path)))
    .sort()
}

function isCore(module: string): boolean {
  const path = relative(dirname(root), module)
  const isInside = coreRooms.includes(path.split('/')[0] ?? '') && !path.endsWith('/index')
  return isInside || coreEntries.includes(path)
}

function apartFileOf(module: string): string | undefined {
  const found = Object.entries(apart).find(([, path]) => join(repository, path) === `${module}.ts`)
  return found && `./${found[0]}.js`
}

function outside(path: string | undefined) {
  return path === undefined ? undefined : { path, external: true }
}

/** The names that `src/index.ts` exports, as the compiler sees them. */
async function exportsOfTheRoot(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [root],
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const [output] = Object.values(metafile.outputs)
  return output?.exports ?? []
}

/** Keeps what the build did, for the test that counts where each module stands. */
function writeMetafile(name: string, metafile: unknown): void {
  mkdirSync(join(repository, 'reports'), { recursive: true })
  writeFileSync(join(repository, `reports/build-${name}.json`), JSON.stringify(metafile))
}
