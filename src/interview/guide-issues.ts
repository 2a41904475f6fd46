import { parameterIssue } from '../base/invalid-parameter'
import type { Issue, IssuePath } from '../base/issue'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { InterviewGuide } from '../model/interview-guide'
import type { JobProfile } from '../model/job-profile'
import { strangeLevelIssues } from '../model/lint/level-texts'
import { scaleOf } from '../model/scale-of'

/** What is wrong with guides: competencies that the model lacks, answers of levels that a scale lacks, blank texts. */
export function guideIssues(
  model: CompetencyModel,
  profile: JobProfile,
  guides: Readonly<Record<string, InterviewGuide | undefined>>,
): Issue[] {
  return Object.entries(guides).flatMap(([code, guide], i): Issue[] => {
    const path = ['guides', code]
    if (!Object.hasOwn(model.competencies, code)) return [unknownCompetency(model, code, path, i)]
    if (guide === undefined) return []
    const scale = scaleOf(model, code, profile)
    return [
      ...strangeLevelIssues(guide.answers, { code, scale }, [...path, 'answers']),
      ...blankIssues(guide, path),
    ]
  })
}

/** Texts with nothing in them: a question to print that nobody can ask. */
function blankIssues(guide: InterviewGuide, path: IssuePath): Issue[] {
  return Object.entries(guide).flatMap(([field, texts]: [string, Readonly<Record<number, string>>]) =>
    Object.entries(texts).flatMap(([key, text]) => {
      if (text.trim() !== '') return []
      const at = [...path, field, key]
      const found = JSON.stringify(text)
      const expected = { ofKind: 'text' } as const
      return [
        parameterIssue({ subject: 'composeInterview', parameter: at.join('.'), found, expected, path: at }),
      ]
    }),
  )
}
