import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { languageOf } from '../describe/language-of'
import type { Interview } from '../interview/compose-interview'
import { anInterview } from '../interview/result-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { Claim } from '../model/claim'
import type { CompetencyModel } from '../model/competency-model'
import type { CompetencyText } from '../model/competency-text'
import { textsWithOwn } from '../model/get-texts'
import type { OfModel } from '../model/of-model'
import { aClaim } from '../model/result-part-kinds'
import { aDictionary } from '../model/whole-model'
import { interviewDocument } from './interview-document'
import type { InterviewLanguage } from './interview-sentences'
import { renderDocument } from './render-document'
import { aFormat, type RenderOptions } from './render-options'

/** How to render the sheet of an interview. */
export interface RenderInterviewOptions extends RenderOptions<InterviewLanguage> {
  /** Definitions by competency, in the language of the sheet, where the model itself has none. */
  readonly texts?: Readonly<Record<string, CompetencyText>>
  /** Where these texts come from, such as `lembagaXyTextClaims`; the sheet says it. The model's own claims tell of its own. */
  readonly claims?: readonly Claim[]
}

const renderInterviewOptions: OptionKinds<RenderInterviewOptions> = {
  language: {},
  as: aFormat,
  texts: { ofKind: 'record', values: { ofKind: 'object' } },
  claims: { each: aClaim },
}

const renderInterviewArguments: Kinds = {
  model: aDictionary,
  interview: anInterview,
  options: { due: true, fields: renderInterviewOptions },
}

/**
 * Renders an interview as a sheet to print and to write on: how the time is spent, how to ask, and for each competency what is
 * required and known, the questions, room for notes, what an answer shows at each level with the required one marked, evidence to
 * ask for and negative indicators; at the end what was left out, and a summary to sign. Questions and answers are in the language
 * of the guides, the rest in the one given.
 *
 * @param model - the model the interview is of
 * @param interview - what `composeInterview` returned
 * @param options - format, language, definitions
 * @returns an HTML page that loads nothing, or Markdown; no text in it is markup
 * @throws `CompetencyError` `model-mismatch` when the interview is of another model
 * @example
 * ```ts
 * import { composeInterview } from 'kompetensi/interview'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { lembagaXyInterviewId } from 'kompetensi/lembaga-xy/interview/id'
 * import { fullId } from 'kompetensi/locale/id'
 * import { renderInterview } from 'kompetensi/report'
 *
 * const options = { job: 'manager-sertifikasi', minutes: 120 } as const
 * const interview = composeInterview(lembagaXy, lembagaXyInterviewId, options)
 * const sheet = renderInterview(lembagaXy, interview, { as: 'markdown', language: fullId })
 * console.log(sheet.split('\n')[0]) // # Panduan wawancara: Manager Sertifikasi
 * ```
 */
export function renderInterview<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  interview: Interview<R> & OfModel<R, NoInfer<Id>>,
  options: RenderInterviewOptions,
): string {
  checkArguments('renderInterview', { model, interview, options }, renderInterviewArguments)
  const language = languageOf('renderInterview', options, ['interview', 'levels', 'status'])
  checkSameModel(model, interview)
  const texts = textsWithOwn(model, options.texts ?? {}, language.tag)
  const sheet = { model, texts, claims: options.claims ?? [], language }
  return renderDocument(interviewDocument(interview, sheet), options.as)
}
