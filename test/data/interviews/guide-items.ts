import { asnInterviewEn } from '../../../src/data/asn/interview/en/index'
import { asnInterviewId } from '../../../src/data/asn/interview/id/index'
import { lembagaXyInterviewEn } from '../../../src/data/lembaga-xy/interview/en/index'
import { lembagaXyInterviewId } from '../../../src/data/lembaga-xy/interview/id/index'
import type { InterviewGuide } from '../../../src/model/interview-guide'
import type { BilingualText } from '../../../src/model/localized-text'

/** A part of a guide: what is asked, heard, seen, or counts against. */
export type GuidePart = 'question' | 'answer' | 'evidence' | 'negative'

/** One text of a guide in both languages, and where it stands. */
export interface GuideItem extends BilingualText {
  readonly part: GuidePart
  readonly model: string
  readonly owner: string
  readonly place: string
}

type Guides = Readonly<Record<string, InterviewGuide>>

/** The guides of the models that have them. */
export const guidesByModel: readonly { readonly model: string; readonly id: Guides; readonly en: Guides }[] =
  [
    { model: 'lembaga-xy', id: lembagaXyInterviewId, en: lembagaXyInterviewEn },
    { model: 'asn', id: asnInterviewId, en: asnInterviewEn },
  ]

/** Every text of every guide. */
export const guideItems: readonly GuideItem[] = guidesByModel.flatMap(({ model, id, en }) =>
  Object.entries(id).flatMap(([owner, guide]) => {
    const english = textsOf(en[owner])
    return textsOf(guide).map(
      ([part, text], i): GuideItem => ({
        part,
        model,
        owner,
        place: `${model} ${owner} ${part} ${i + 1}`,
        id: text,
        en: english[i]?.[1] ?? '',
      }),
    )
  }),
)

function textsOf(guide: InterviewGuide | undefined): [part: GuidePart, text: string][] {
  if (guide === undefined) return []
  const { questions, answers, evidence, negativeIndicators } = guide
  const as = (part: GuidePart, texts: readonly string[]): [GuidePart, string][] =>
    texts.map((text) => [part, text])
  return [
    ...as('question', questions),
    ...as('answer', Object.values(answers)),
    ...as('evidence', evidence),
    ...as('negative', negativeIndicators),
  ]
}

/** An item for the examples that a rule must refuse. */
export function exampleGuideItem(part: GuidePart, text: string, owner = 'A'): GuideItem {
  return { part, model: 'm', owner, place: text, id: text, en: text }
}
