// The library in the tools people build and test with: each project is built or run by its real tool, and its output
// says the README's report.

import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entriesOf } from './consumer-files.js'
import type { Outcome } from './outcome.js'
import { copyProject, here, readmeLines, readmeModule, run, versionOf, work } from './project.js'

const bin = (path: string): string => join(here, 'node_modules', path)

/** A bad body, and what a route must make of it. */
const badBody = '{ "INT": 9 }'

interface Project {
  readonly name: string
  /** The tools whose versions are told. */
  readonly tools: readonly string[]
  /** The file the README's example goes into. */
  readonly report: 'report.ts' | 'report.js'
  /** Builds and runs; what is wrong. */
  try(folder: string, text: string): Promise<string[]>
}

/** Differences between a text and the README's report. */
function differences(where: string, found: string, text: string): string[] {
  return found.trimEnd() === text.trimEnd() ? [] : [`${where} says another report: ${found.slice(0, 200)}`]
}

async function jest(folder: string): Promise<string[]> {
  const entries = entriesOf(work).length
  // The test is the same, however the package is transformed.
  cpSync(join(here, 'projects/jest'), folder, { recursive: true })
  await run(
    'node',
    [bin('jest/bin/jest.js'), '--rootDir', folder, '--json', '--outputFile', 'said.json'],
    folder,
  )
  const { numPassedTests } = (await import(join(folder, 'said.json'), { with: { type: 'json' } })).default
  return numPassedTests === entries + 2 ? [] : [`${numPassedTests} tests passed, not ${entries + 2}`]
}

/** Starts a server, waits for the line that holds its address, and ends it afterwards. */
async function served(
  args: readonly string[],
  folder: string,
  use: (address: string) => Promise<string[]>,
): Promise<string[]> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const server = spawn('node', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    return await use(await addressOf(server))
  } finally {
    server.kill()
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0]
      if (address !== undefined) resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}\n${said}`)))
  })
}

/** A route that reports: the text, a good body and a bad one. */
async function route(get: string, post: string, text: string): Promise<string[]> {
  const send = (body: string): Promise<Response> =>
    fetch(post, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const [shown, good, bad] = await Promise.all([fetch(get), send('{ "INT": 3, "CFV": 2 }'), send(badBody)])
  const report = (await good.json()) as { readonly counts?: { readonly below?: number } }
  const refused = JSON.stringify(await bad.json())
  return [
    ...differences('the route', await shown.text(), text),
    ...(good.ok && report.counts?.below === 1
      ? []
      : [`a good body: ${good.status} ${JSON.stringify(report)}`]),
    ...(bad.status === 422 ? [] : [`a bad body: ${bad.status} instead of 422, ${refused}`]),
  ]
}

const projects: readonly Project[] = [
  { name: 'jest-ts', tools: ['jest', 'ts-jest'], report: 'report.ts', try: jest },
  { name: 'jest-babel', tools: ['jest', 'babel-jest'], report: 'report.ts', try: jest },
  {
    name: 'vite',
    tools: ['vite'],
    report: 'report.ts',
    try: async (folder, text) => {
      await run('node', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], folder)
      const [script = ''] = readdirSync(join(folder, 'dist/assets')).filter((name) => name.endsWith('.js'))
      return differences('the page', await run('node', [join('dist/assets', script)], folder), text)
    },
  },
  {
    name: 'webpack',
    tools: ['webpack'],
    report: 'report.js',
    try: async (folder, text) => {
      await run('node', ['build.mjs'], folder)
      return differences('the bundle', await run('node', ['dist/main.cjs'], folder), text)
    },
  },
  {
    name: 'nest',
    tools: ['@nestjs/core', 'typescript'],
    report: 'report.ts',
    try: async (folder, text) => {
      await run('node', [bin('typescript/bin/tsc'), '-p', '.'], folder)
      return served(['dist/app.js'], folder, (address) =>
        route(`${address}/gap`, `${address}/gap/manager-sertifikasi`, text),
      )
    },
  },
  {
    name: 'next',
    tools: ['next', 'react'],
    report: 'report.ts',
    try: async (folder, text) => {
      const next = bin('next/dist/bin/next')
      await run('node', [next, 'build'], folder)
      return served([next, 'start', '-H', '127.0.0.1', '-p', '0'], folder, async (address) => {
        const api = `${address}/api/gap`
        const page = await (await fetch(address)).text()
        const first = readmeLines()[0] ?? ''
        const shown = page.replace(/<script[\s\S]*?<\/script>/g, '').split(first).length
        return [
          ...(await route(api, `${api}?job=manager-sertifikasi`, text)),
          ...(shown === 3 ? [] : [`the page shows the report ${shown - 1} times, not by server and client`]),
        ]
      })
    },
  },
]

/** What the README's example says in Node alone; the others are compared with it. */
async function readmeText(): Promise<string> {
  writeFileSync(join(work, 'readme.mjs'), `${readmeModule()}\nconsole.log(text)\n`)
  const text = (await run('node', ['readme.mjs'], work)).trimEnd()
  const missing = readmeLines().filter((line) => !text.includes(line))
  if (missing.length > 0) throw new Error(`the README's example does not print ${missing.join(' | ')}`)
  return text
}

/** Tries each tool. */
export async function tools(only: readonly string[]): Promise<Outcome[]> {
  const text = await readmeText()
  const outcomes: Outcome[] = []
  for (const project of projects.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const started = performance.now()
    const folder = copyProject(project.name)
    writeFileSync(join(folder, project.report), `${readmeModule()}\n`)
    writeFileSync(join(folder, 'expected.json'), JSON.stringify({ entries: entriesOf(work), text }))
    const wrong = await project.try(folder, text).catch((error: unknown) => [String(error)])
    outcomes.push({
      what: project.name,
      version: project.tools.map((tool) => `${tool} ${versionOf(tool)}`).join(', '),
      seconds: (performance.now() - started) / 1000,
      wrong,
    })
  }
  return outcomes
}
