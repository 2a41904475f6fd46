import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../../model/competency-model'
import { shown } from '../read/cell-text'
import { tellSharedName } from '../read/entries'
import { finderOf } from '../read/finder'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { type Column, type RowReader, textOf } from '../read/row-reader'
import { tellUnknownCompetency } from '../read/tell-unknown-competency'

/**
 * Finds the codes that a row may mean by the competency it names: one, several that share the name, or none that the
 * model has; any but one is told. A code that the model lacks gives way to the name of one competency beside it, which is told once.
 *
 * @param alike - the columns that name it in another way, as by its name beside its code: they may say which of several it is, and
 * where they say another, the row is of neither
 */
export function codeFinder<C extends string>(
  model: CompetencyModel<string, C>,
  alike: readonly Column[],
  found: Findings,
): (row: RowReader<'competency'>) => readonly C[] {
  const find = finderOf(model.competencies, model.id)
  const told = new Set<string>()
  const byName = (first: Named<C>, others: readonly Named<C>[], path: IssuePath): readonly C[] => {
    const [other, ...further] = others
    const [code, ...shared] = other?.codes ?? []
    if (other === undefined || code === undefined || shared.length > 0 || further.length > 0) {
      tellUnknownCompetency(model, first.text, path, found)
      return []
    }
    const details = { found: shown(first.text), other: shown(other.text), code }
    if (!told.has(first.text)) found.add(tableIssue('code-unknown', path, details, 'warning'))
    told.add(first.text)
    return [code]
  }
  return (row) => {
    const beside = alike.flatMap((column) => row.cell(column) ?? []).map(textOf)
    const own = beside.length === 0 ? row.needed('competency') : row.text('competency')
    const [first, ...others] = (own === undefined ? beside : [own, ...beside]).map((text) => ({
      text,
      codes: find(text),
    }))
    if (first === undefined) return []
    const path = row.pathOf('competency')
    const known = others.filter(({ codes }) => codes.length > 0)
    if (first.codes.length === 0) return byName(first, known, path)
    const contrary = known.find(({ codes }) => !codes.some((code) => first.codes.includes(code)))
    if (contrary !== undefined) return tellContrary(first, contrary, path, found)
    const codes = first.codes.filter((code) => known.every((other) => other.codes.includes(code)))
    if (codes.length > 1) tellSharedName({ kind: 'competencies', name: first.text, keys: codes }, path, found)
    return codes
  }
}

/** What names a competency in a row, and the codes that it may mean. */
interface Named<C extends string> {
  readonly text: string
  readonly codes: readonly C[]
}

/** Tells of a row in which two columns name two competencies, and gives the codes of both. */
function tellContrary<C extends string>(
  one: Named<C>,
  other: Named<C>,
  path: IssuePath,
  found: Findings,
): readonly C[] {
  const [code = '', otherCode = ''] = [one.codes[0], other.codes[0]]
  const details = { found: shown(one.text), code, other: shown(other.text), otherCode }
  found.add(tableIssue('codes-differ', path, details))
  return [...one.codes, ...other.codes]
}
