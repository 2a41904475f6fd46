// Where the work is done: each runtime, how it is asked for its version, and under which conditions it works.

import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inBrowser, strict } from './in-browser.mjs'
import { inProgram } from './in-program.mjs'
import { inWorkerd } from './in-workerd.mjs'

const installed = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))
const ses = pathToFileURL(installed('ses/index.js')).href

/** Conditions of Node, each with its arguments. */
const nodeConditions = {
  '': ['print.mjs'],
  '--frozen-intrinsics': ['--frozen-intrinsics', 'print.mjs'],
  '--disallow-code-generation-from-strings': ['--disallow-code-generation-from-strings', 'print.mjs'],
  'SES, lockdown after import': ['under-ses.mjs', ses, 'whole'],
  'SES, import between repair and hardening': ['under-ses.mjs', ses, 'halves'],
}

const node = (major) => {
  const program = installed(`node-${major}/bin/node`)
  return Object.entries(nodeConditions).map(([condition, args]) => ({
    name: `Node ${major}`,
    program,
    condition,
    vectors: true,
    run: (folder) => inProgram(program, ['--no-warnings', ...args], folder),
  }))
}

const program = (name, path, args) => [
  { name, program: path, condition: '', vectors: true, run: (folder) => inProgram(path, args, folder) },
]

const browser = (name, kind, path) => [
  {
    name,
    program: path,
    condition: '',
    vectors: true,
    run: (folder) => inBrowser(kind, path, folder),
  },
  {
    name,
    program: path,
    condition: 'a content security policy without eval and WebAssembly',
    vectors: false,
    run: (folder) => inBrowser(kind, path, folder, strict),
  },
]

const workerd = installed('@cloudflare/workerd-linux-64/bin/workerd')

/**
 * The runtimes: the name, its program, the condition, whether the vector kernel has to run, and how the work is done in a
 * folder.
 */
export const runtimes = [
  ...[20, 22, 24, 26].flatMap(node),
  ...program('Deno', installed('@deno/linux-x64-glibc/deno'), [
    'run',
    '--no-prompt',
    '--cached-only',
    'print.mjs',
  ]),
  ...program('Bun', installed('@oven/bun-linux-x64/bin/bun'), ['run', 'print.mjs']),
  {
    name: 'workerd',
    program: workerd,
    condition: '',
    vectors: false,
    run: (folder) => inWorkerd(workerd, folder),
  },
  ...browser('Chromium', 'chromium', process.env.KOMPETENSI_CHROMIUM ?? '/usr/bin/chromium'),
  ...browser('Firefox', 'firefox', process.env.KOMPETENSI_FIREFOX ?? '/usr/bin/firefox-esr'),
]

/** Whether a runtime is there. */
export function isThere({ program: path }) {
  return existsSync(path)
}
