import type { CompetencyModel, Locale } from 'kompetensi'

/** One thing found in a pasted model. */
export interface FoundIssue {
  readonly severity: 'error' | 'warning' | 'hint'
  /** Where it stands: `jobs.analyst.requirements.0.level`; empty for the whole. */
  readonly path: string
  readonly sentence: string
}

/** What was found in a pasted text. */
export interface Checked {
  /** The model, when nothing found is an error. */
  readonly model: CompetencyModel | undefined
  /** Everything found, errors first. */
  readonly issues: readonly FoundIssue[]
}

/**
 * Reads a pasted model and says everything that is wrong with it. The reader, and zod with it, is loaded when it is
 * first needed.
 */
export async function checkOwnModel(text: string, locale: Locale): Promise<Checked> {
  const [{ safeParseModel }, { describeIssue }, { issues, readerIssues }] = await Promise.all([
    import('kompetensi/schema'),
    import('kompetensi'),
    locale === 'id' ? import('kompetensi/locale/id') : import('kompetensi/locale/en'),
  ])
  const language = { issues: { ...issues, ...readerIssues } }
  const result = safeParseModel(text)
  return {
    model: result.ok ? result.value : undefined,
    issues: result.issues.map((issue) => ({
      severity: issue.severity,
      path: issue.path.join('.'),
      sentence: describeIssue(issue, { language }),
    })),
  }
}

/** A small sound model, to begin with. */
export const exampleModel: string = JSON.stringify(
  {
    id: 'acme',
    version: '1',
    name: { id: 'Model Acme', en: 'Acme model' },
    sources: {},
    clusters: {},
    scales: { five: { levels: [1, 2, 3, 4, 5], floor: 0 } },
    competencies: {
      SQL: { name: { id: 'SQL', en: 'SQL' }, scale: 'five' },
      NEG: { name: { id: 'Negosiasi', en: 'Negotiation' }, scale: 'five' },
    },
    families: {},
    tracks: {},
    grades: {},
    units: {},
    schemes: {},
    jobs: {
      analyst: {
        model: 'acme',
        id: 'analyst',
        name: { id: 'Analis', en: 'Analyst' },
        complete: true,
        requirements: [
          { competency: 'SQL', level: 4 },
          { competency: 'NEG', level: 2, essential: true },
        ],
      },
    },
  },
  null,
  2,
)
