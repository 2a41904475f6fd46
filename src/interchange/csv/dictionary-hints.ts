import type { CompetencyModel } from '../../model/competency-model'
import { headerText } from '../read/cell-text'
import { headerFinder, withWeakHeaders } from '../read/header-finder'
import type { LayoutHints, ListedColumns, TableLayout } from '../read/layout-types'
import type { TableOptions } from '../read/table-options'
import type { DictionaryField } from './dictionary-kind'
import { jobProfilesKind } from './job-profiles-kind'
import { levelHints } from './level-test'
import { peopleKind } from './people-kind'

/** What helps to see how the sheet of a dictionary lies; in a wide one the columns of levels are the competencies. */
export function dictionaryHints(
  model: CompetencyModel,
  {
    layout,
    columns = {},
  }: Pick<TableOptions<DictionaryField>, 'columns'> & { readonly layout?: TableLayout },
): LayoutHints<DictionaryField> {
  const levels = levelHints(model, {})
  const entry = ['code', 'name', 'nameId', 'nameEn'] as const
  if (layout !== 'wide') return { entry, grouped: { unless: 'parent' }, ...levels }
  return { entry, ...levels, wanted: 'wide', listed: wideColumns(new Set(Object.keys(columns))) }
}

/** The header row is the one with a header that the caller speaks of, else the one that a reader of people or jobs finds. */
function wideColumns(given: ReadonlySet<string>): ListedColumns<DictionaryField> {
  const finders = [
    headerFinder(peopleKind, {}),
    headerFinder(jobProfilesKind, {}),
    ...withWeakHeaders(peopleKind).map((kind) => headerFinder(kind, {})),
  ]
  return {
    field: 'name',
    rowIn: (cells) => {
      const own = cells.slice(0, 20).findIndex((row) => row.some((cell) => given.has(headerText(cell))))
      return own >= 0 ? own : finders.find(({ hasHeader }) => hasHeader(cells))?.rowIn(cells)
    },
    isField: (header) => given.has(header) || finders.some(({ fieldOf }) => fieldOf(header) !== undefined),
  }
}
