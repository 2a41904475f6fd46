import type { CompetencyModel, Person } from 'kompetensi'
import { createTables, insertRows, tabulateModel, tabulatePeople } from 'kompetensi/sql'
import { soundJob, withJobs } from '../../support/sound-model'
import { type Engine, startDuckDb } from './engine'

/** A clerk and a chief; to the chief SQL weighs three times as much. */
export const model = withJobs(
  soundJob(
    'clerk',
    [
      { competency: 'SQL', level: 2, essential: true },
      { competency: 'NEG', level: 2 },
    ],
    { unit: 'office' },
  ),
  soundJob('chief', [
    { competency: 'SQL', level: 4, weight: 3, essential: true },
    { competency: 'NEG', level: 4 },
  ]),
)

const people: readonly Person[] = [
  { id: 'ani', job: 'clerk', holdings: { SQL: 3, NEG: 1 } },
  { id: 'budi', job: 'chief', holdings: { SQL: 4 } },
  { id: 'citra', job: 'chief', holdings: { SQL: 1, NEG: 5 } },
]

/** DuckDB with the model and three people: one a level short, one not assessed in NEG, one far below the essential SQL. */
export function startSmallDatabase(): Promise<Engine> {
  return startDatabase(model, people)
}

/** DuckDB with a model and people. */
export async function startDatabase(loaded: CompetencyModel, staff: readonly Person[]): Promise<Engine> {
  const engine = await startDuckDb()
  const rows = { ...tabulateModel(loaded), ...tabulatePeople(loaded, staff) }
  const statements = [
    ...createTables(),
    ...insertRows('competencies', rows.competencies),
    ...insertRows('jobs', rows.jobs),
    ...insertRows('requirements', rows.requirements),
    ...insertRows('outcomes', rows.outcomes),
    ...insertRows('people', rows.people),
    ...insertRows('holdings', rows.holdings),
  ]
  for (const statement of statements) await engine.run(statement)
  return engine
}
