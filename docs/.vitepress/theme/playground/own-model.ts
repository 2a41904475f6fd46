import type { CompetencyModel } from 'kompetensi'
import type { SiteLanguage } from '../../../tools/content/site-language'

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
export async function checkOwnModel(text: string, locale: SiteLanguage): Promise<Checked> {
  const [{ safeParseModel }, { sayIssueIn }] = await Promise.all([
    import('kompetensi/schema'),
    import('./issue-sentences'),
  ])
  const result = safeParseModel(text)
  return {
    model: result.ok ? result.value : undefined,
    issues: result.issues.map((issue) => ({
      severity: issue.severity,
      path: issue.path.join('.'),
      sentence: sayIssueIn(issue, locale),
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
