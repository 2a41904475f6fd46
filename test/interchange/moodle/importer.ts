import Papa from 'papaparse'

/** A competency that the importer would create. */
export interface Created {
  readonly id: string
  readonly name: string
  readonly description: string
  /** ID number of the competency above; blank at the top. */
  readonly parent: string
  /** Names of the levels of its own scale. */
  readonly scale: readonly string[]
  readonly related: readonly string[]
}

/** What Moodle would make of a file. */
export interface Imported {
  readonly framework: { readonly id: string; readonly name: string; readonly scale: readonly string[] }
  readonly competencies: readonly Created[]
}

/** A text as Moodle keeps names: without tags, and at most 100 characters with dots at the end of what is cut. */
function kept(text: string): string {
  const clean = text.replace(/<[^>]*>?/g, '').trim()
  const characters = [...clean]
  return characters.length > 100 ? `${characters.slice(0, 97).join('')}...` : clean
}

const isNothing = (text: string): boolean => text === '' || text === '0'

function checkedScale(values: string, configuration: string): string[] {
  const [head, ...levels] = JSON.parse(configuration)
  if (head.scaleid === undefined) throw new Error('no scale id')
  const ids = levels.map(({ id }: { id: number }) => id)
  const names = values.split(',').map((name) => name.trim())
  if (ids.some((id: number) => id < 1 || id > names.length)) throw new Error('a level that is none')
  if (!levels.some(({ scaledefault }: { scaledefault?: number }) => scaledefault))
    throw new Error('no default')
  if (!levels.some(({ proficient }: { proficient?: number }) => proficient))
    throw new Error('none proficient')
  if (names.some(isNothing)) throw new Error('a level without a name')
  return names
}

/**
 * The rules of Moodle's importer (`tool_lpimportcsv`, Moodle 4 and 5) in a few lines of our own: 14 columns by place, a
 * row is the framework or a competency, a tree by the parents' ID numbers from the top down, what hangs on nothing or
 * has no ID number or name is not created, nor what is below it, and an ID number is given once.
 */
export function imported(text: string): Imported {
  const rows = parsed(text).slice(1)
  const flat = new Map<string, readonly string[]>()
  let framework: readonly string[] | undefined
  for (const row of rows) {
    if (row.length !== 14) throw new Error(`a row of ${row.length} columns`)
    if (isNothing(row[12] ?? '')) flat.set(row[1] ?? '', row)
    else framework = row
  }
  if (framework === undefined) throw new Error('no framework')
  const created: Created[] = []
  const taken = new Set<string>()
  const create = (parent: string): void => {
    for (const row of flat.values()) {
      const [above = '', id = '', name = '', description = '', , values = '', configuration = ''] = row
      if (above !== parent || isNothing(kept(id)) || isNothing(kept(name))) continue
      if (taken.has(kept(id).toLowerCase())) throw new Error(`${id} is taken`)
      taken.add(kept(id).toLowerCase())
      const related = (row[10] ?? '').split(',').filter((other) => other !== '')
      created.push({
        id: kept(id),
        name: kept(name),
        description,
        parent,
        scale: values === '' ? [] : checkedScale(values, configuration),
        related: related.map((other) => other.replaceAll('%2C', ',')).filter((other) => flat.has(other)),
      })
      create(id)
    }
  }
  create('')
  const [, id = '', name = '', , , values = '', configuration = ''] = framework
  return {
    framework: { id, name: kept(name), scale: checkedScale(values, configuration) },
    competencies: created,
  }
}

function parsed(text: string): string[][] {
  return new Papa.Parser({ delimiter: ',', newline: '\r\n' })
    .parse(text, 0, false)
    .data.filter((row) => row.length > 1 || row[0] !== '')
}
