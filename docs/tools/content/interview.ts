// What an interviewer needs for a competency: questions, what answers show, evidence, negative indicators.

import type { BilingualText } from 'kompetensi'
import type { DictionaryModel } from './models'
import { levelNumber } from './texts'
import { type Block, box, line, list, paragraph, quiet, remarked, section, strong, table } from './tree'
import { ui } from './ui'

/** The interview guide of a competency; nothing where its model has none. */
export function interviewSection(
  { interview, interviewClaims = [] }: DictionaryModel,
  code: string,
): Block[] {
  const [id, en] = [interview?.id[code], interview?.en[code]]
  if (id === undefined || en === undefined) return []
  const both = (one: readonly string[], other: readonly string[]): BilingualText[] =>
    one.map((text, i) => ({ id: text, en: other[i] ?? '' }))
  const answers = Object.keys(id.answers).map(Number)
  return box(
    'interview',
    [
      section('interview', ui.interview, [
        paragraph(ui.interviewIntro),
        line(strong(ui.interviewQuestions)),
        list(both(id.questions, en.questions)),
        table(
          [ui.level, ui.answerShows],
          answers.map((level) => [
            strong(levelNumber(level)),
            { id: id.answers[level] ?? '', en: en.answers[level] ?? '' },
          ]),
        ),
        line(strong(ui.evidence)),
        list(both(id.evidence, en.evidence)),
        line(strong(ui.negativeIndicators)),
        list(both(id.negativeIndicators, en.negativeIndicators)),
        ...(interviewClaims.length === 0 ? [] : quiet(remarked(interviewClaims))),
      ]),
    ],
    'section',
  )
}
