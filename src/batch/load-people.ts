import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { CompetencyError } from '../base/competency-error'
import type { Kinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { byteAt } from '../base/typed-at'
import { checkSamePlace } from '../model/check-same-place'
import type { CompetencyModel } from '../model/competency-model'
import { heldOnScaleIssue } from '../model/holdings-issues'
import { scaleOf } from '../model/scale-of'
import { aDictionary } from '../model/whole-model'
import type { EncodedPeople } from './encoded-people'
import { batchIssue, type LayoutProblem } from './issues'
import {
  checksumOf,
  headerWords,
  type Layout,
  layoutOf,
  layoutVersion,
  magic,
  mostLevels,
  tileSize,
} from './people-layout'

const loadPeopleArguments: Kinds = {
  model: aDictionary,
  buffer: { due: true, ofKind: 'buffer', like: 'encodePeople(…).buffer' },
}

/**
 * Reads people that `encodePeople` wrote: from a file, or in a worker from a buffer that was sent or is shared. Nothing
 * is copied. A checksum over all of it is tried first, so that a file of which a single bit was damaged is refused rather than
 * scored; then, that every byte is a code of its column.
 *
 * @param model - the model the people were encoded with, in the same version
 * @param buffer - the `buffer` of encoded people, whole
 * @throws `CompetencyError` `layout-invalid` for a buffer that is not what `encodePeople` wrote, `model-mismatch`
 * for another model or version of it, `level-off-scale` for a level its scale does not have
 * @example
 * ```ts
 * import { encodePeople, loadPeople } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { buffer } = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 3, CFV: 2.5 } }])
 * const people = loadPeople(lembagaXy, structuredClone(buffer))
 * console.log(people.count, people.levels[0]) // 1 [0, 1, 2, 2.5, 3, 4, 5]
 * ```
 */
export function loadPeople<const Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  buffer: ArrayBuffer | SharedArrayBuffer,
): EncodedPeople<Id> {
  checkArguments('loadPeople', { model, buffer }, loadPeopleArguments)
  const { people, columns, tables, text, ranked, layout } = readHeader(buffer)
  const { model: id, version, competencies } = readText(buffer, layout, text)
  checkSamePlace({ model: model.id, version: model.version }, { model: id, version }, ['model'])
  const codes = Object.keys(model.competencies) as C[]
  if (competencies.length !== columns || codes.length !== columns) throw invalid('codes')
  if (codes.some((code, i) => code !== competencies[i])) throw invalid('codes')

  const counts = new Uint32Array(buffer, layout.countsAt, tables)
  const all = new Float64Array(buffer, layout.tablesAt, mostLevels * tables)
  const levelsOf = Array.from(counts, (count, t) =>
    Array.from(all.subarray(mostLevels * t, mostLevels * t + Math.min(count, mostLevels))),
  )
  const ascending = levelsOf.every((levels) =>
    levels.every((level, i) => Number.isFinite(level) && (i === 0 || level > at(levels, i - 1))),
  )
  if (!ascending || counts.some((count) => count > mostLevels)) throw invalid('levels')
  const levels = Array.from(new Uint32Array(buffer, layout.columnsAt, columns), (t) => levelsOf[t])
  const known = levels.filter((column) => column !== undefined)
  if (known.length < columns) throw invalid('levels')
  throwIssues(
    codes.flatMap((code, c) => {
      const scale = scaleOf(model, code)
      return (known[c] ?? []).flatMap((held) => heldOnScaleIssue(code, held, ['levels', code], scale) ?? [])
    }),
  )
  const occurring = known.map((column, c) =>
    occurringIn(buffer, layout, { people, columns, c, most: column.length }),
  )
  return {
    model: model.id,
    modelVersion: model.version,
    count: people,
    competencies,
    levels: known,
    occurring,
    buffer,
    tilesAt: layout.tilesAt,
    ...(ranked === 1 ? { ranks: readRanks(buffer, layout, people) } : {}),
  }
}

interface Header {
  readonly people: number
  readonly columns: number
  readonly tables: number
  readonly text: number
  readonly ranked: number
  readonly layout: Layout
}

function readHeader(buffer: ArrayBufferLike): Header {
  if (buffer.byteLength < headerWords * 4) throw invalid('too-short')
  const [found, version, people = 0, columns = 0, tables = 0, text = 0, ranked = 0, size, checksum, ...rest] =
    new Uint32Array(buffer, 0, headerWords)
  if (found !== magic) throw invalid('not-encoded-people')
  if (version !== layoutVersion || size !== tileSize) throw invalid('another-version')
  if (people < 1 || tables > columns || ranked > 1 || rest.some((word) => word !== 0)) throw invalid('header')
  const layout = layoutOf({ people, columns, tables, text, ranked })
  if (layout.bytes !== buffer.byteLength) throw invalid('size')
  if (checksumOf(buffer) !== checksum) throw invalid('checksum')
  return { people, columns, tables, text, ranked, layout }
}

/** Model, version and codes, as `encodePeople` writes them. */
interface Text {
  readonly model: string
  readonly version: string
  readonly competencies: readonly string[]
}

function readText(buffer: ArrayBufferLike, { textAt }: Layout, length: number): Text {
  let text = ''
  for (const unit of new Uint16Array(buffer, textAt, length)) text += String.fromCharCode(unit)
  const parsed = parsedText(text)
  if (typeof parsed !== 'object' || parsed === null) throw invalid('text')
  if (!('model' in parsed && 'version' in parsed && 'competencies' in parsed)) throw invalid('text')
  const { model, version, competencies } = parsed
  if (typeof model !== 'string' || typeof version !== 'string' || !Array.isArray(competencies))
    throw invalid('text')
  return { model, version, competencies: competencies.map(String) }
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('text')
  }
}

/** Which codes occur in a column. Throws where a byte is no code of it. */
function occurringIn(
  buffer: ArrayBufferLike,
  { tilesAt }: Layout,
  {
    people,
    columns,
    c,
    most,
  }: { readonly people: number; readonly columns: number; readonly c: number; readonly most: number },
): Uint8Array {
  const occurring = new Uint8Array(256)
  let greatest = 0
  for (let start = 0; start < people; start += tileSize) {
    const column = new Uint8Array(buffer, tilesAt + start * columns + c * tileSize, tileSize)
    const count = Math.min(tileSize, people - start)
    for (let p = 0; p < count; p++) occurring[byteAt(column, p)] = 1
    for (let p = count; p < tileSize; p++) greatest = Math.max(greatest, byteAt(column, p))
  }
  if (Math.max(greatest, occurring.lastIndexOf(1)) > most) throw invalid('body')
  return occurring
}

function readRanks(buffer: ArrayBufferLike, { ranksAt }: Layout, people: number): Uint32Array {
  const ranks = new Uint32Array(buffer, ranksAt, people)
  const seen = new Uint8Array(people)
  for (const rank of ranks) seen[rank] = 1
  if (seen.includes(0)) throw invalid('ranks')
  return ranks
}

function invalid(problem: LayoutProblem): CompetencyError {
  return new CompetencyError(batchIssue('layout-invalid', ['buffer'], { problem }))
}
