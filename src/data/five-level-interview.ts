import type { Claim } from '../model/claim'
import type { InterviewGuide } from '../model/interview-guide'

/** What an interviewer needs for a competency of five levels: three questions, what an answer shows, evidence, negative indicators. */
export interface FiveLevelInterviewGuide extends InterviewGuide {
  /** One about ordinary work, one about a difficulty, one about something that the person changed, judged or made. */
  readonly questions: readonly [string, string, string]
  /** What an answer shows at each of the five levels. */
  readonly answers: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
  /** Evidence of work: for levels 1 and 2, for level 3, for levels 4 and 5. */
  readonly evidence: readonly [string, string, string]
  /** Two acts that count against it. */
  readonly negativeIndicators: readonly [string, string]
}

/** Where the interview guides come from. */
export const interviewClaim: Claim = {
  basis: 'authored',
  confidence: 'proposed',
  note: {
    id: 'Pertanyaan, uraian jawaban, bukti kerja, dan indikator negatif adalah susunan kami, bukan isi sumber model; belum diuji pada wawancara sungguhan.',
    en: 'Questions, what answers show, evidence of work and negative indicators are ours and not in the source of the model; they have not been tried in real interviews.',
  },
}
