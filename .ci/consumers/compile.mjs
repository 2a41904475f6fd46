// Compiles each given list of files as a program of its own, with declarations, by the compiler that is named; prints
// what is wrong as JSON: errors, and modules that a declaration names and the consumer did not write.
//
//   node compile.mjs <path of typescript> <folder> <module> <json: { groups: { programs: string[][], skipLibCheck: boolean }[] }>
//
// Plain JavaScript, because it runs with the oldest compiler's API as with the newest.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'

const [compiler, folder, module, task] = process.argv.slice(2)
const ts = createRequire(import.meta.url)(compiler)
const { groups } = JSON.parse(task)

const settings = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  module: module === 'bundler' ? 'esnext' : 'nodenext',
  moduleResolution: module,
  types: [],
  strict: true,
  declaration: true,
  emitDeclarationOnly: true,
}

/** Library files are read once for all programs. */
const read = new Map()

function program(files, skipLibCheck) {
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...settings, skipLibCheck, outDir: 'out', rootDir: '.' },
    folder,
  )
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (path, ...rest) => {
    if (!read.has(path)) read.set(path, getSourceFile(path, ...rest))
    return read.get(path)
  }
  return ts.createProgram(
    files.map((file) => join(folder, file)),
    options,
    host,
  )
}

const wrong = []
for (const { programs, skipLibCheck } of groups) {
  for (const files of programs) {
    const made = program(files, skipLibCheck)
    const emitted = made.emit(undefined, (path, text) => {
      const name = relative(join(folder, 'out'), path).replace(/\.d\.ts$/, '')
      const written = readFileSync(join(folder, `${name}.ts`), 'utf8')
      const named = [...text.matchAll(/(?:from |import\()["']([^"']+)["']/g)].map((match) => match[1])
      for (const other of new Set(named)) {
        if (!/^kompetensi(\/|$)/.test(other) && !written.includes(`'${other}'`))
          wrong.push(`${name}.d.ts names ${other}`)
      }
    })
    for (const { file, start, code, messageText } of [
      ...ts.getPreEmitDiagnostics(made),
      ...emitted.diagnostics,
    ]) {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line
      const text = file === undefined ? '' : file.text.split('\n')[line].slice(0, 70)
      const place = file === undefined ? '' : relative(folder, file.fileName)
      wrong.push(
        `${place}:${line + 1} TS${code} ${text} : ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 240)}`,
      )
    }
  }
}
console.log(JSON.stringify([...new Set(wrong)]))
