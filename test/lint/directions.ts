// Which room of `src` may import which (design: the arrows between rooms).

import ts from 'typescript'
import { coreRooms, floors } from '../../.ci/house'

/** Packages a room may import, matched as the name itself or a path below it. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  interchange: ['zod', 'ts-pattern', 'papaparse'],
  record: ['zod'],
  search: ['stemmer'],
}
const everyRoomMayUse = ['ts-pattern', 'date-fns', '@date-fns/utc']

/** One import that goes against the directions. */
export interface WrongImport {
  readonly file: string
  readonly specifier: string
  readonly reason: string
}

/** The room of a file below `src`: `model/scale.ts` is in `model`, `index.ts` in itself. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path
}

/** Resolves a relative specifier against the file that has it. */
function resolved(file: string, specifier: string): string {
  const parts = file.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.length === 1 && parts[0] === 'index' ? 'index.ts' : parts.join('/')
}

/**
 * Finds the imports and re-exports of a file of `src` that go against the directions.
 *
 * @param file - path below `src`, with `/`
 * @param text - its text
 */
export function findWrongImports(file: string, text: string): WrongImport[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const room = roomOf(file)
  return source.statements.flatMap((statement): WrongImport[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    if (statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const specifier = statement.moduleSpecifier.text
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly === true
      : statement.isTypeOnly
    const reason = reasonAgainst(file, room, specifier, typeOnly)
    return reason === undefined ? [] : [{ file, specifier, reason }]
  })
}

function reasonAgainst(file: string, room: string, specifier: string, typeOnly: boolean): string | undefined {
  if (!specifier.startsWith('.')) {
    if (room === 'data') return 'data imports no package'
    if (specifier === 'date-fns') return 'import one function by its path: date-fns/addMonths'
    const allowed = [...everyRoomMayUse, ...(mayUse[room] ?? [])]
    const known = allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    return known ? undefined : `${room} does not use ${specifier}`
  }
  const target = roomOf(resolved(file, specifier))
  if (target === room) return reasonWithin(file, resolved(file, specifier))
  if (target === 'data') return 'functions never import data'
  if (room === 'data') return typeOnly ? undefined : 'data imports types only'
  if (room === 'locale' && !typeOnly && !isSaid(file, specifier, target)) return 'locale imports types only'
  const allowed = roomsBelow(room)
  if (allowed === undefined) return `${room} is no room of the design`
  return allowed.includes(target) ? undefined : `${room} must not import ${target}`
}

/** What a language may take from a room beside types: all of `base`, and for English what the rooms say of issues. */
function isSaid(file: string, specifier: string, target: string): boolean {
  return target === 'base' || (file.startsWith('locale/en/') && /(issues|messages)$/.test(specifier))
}

/**
 * Within `interchange` each format stands for itself, so that none comes along with another: a folder imports from
 * itself and from `read`, what all readers share.
 */
function reasonWithin(file: string, target: string): string | undefined {
  const [room, folder] = file.split('/')
  const [, other] = target.split('/')
  if (room !== 'interchange' || other === folder || other === 'read') return undefined
  return `interchange/${folder} must not import interchange/${other}`
}

/** The rooms a room may import from, beside itself; `undefined` of what is no room. */
function roomsBelow(room: string): readonly string[] | undefined {
  if (room === 'index.ts') return [...coreRooms, 'entries']
  const floor = floors.findIndex((rooms) => rooms.some(({ name }) => name === room))
  return floor === -1 ? undefined : floors.slice(0, floor).flatMap((rooms) => rooms.map(({ name }) => name))
}
