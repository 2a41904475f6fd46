/** What an interviewer needs for one competency, in one language, as `/interview` entries hold it. */
export interface InterviewGuide {
  /** Questions of a behavioural event interview, each about one real event; from ordinary work to change that the person made. */
  readonly questions: readonly string[]
  /** What an answer shows at each level: what the interviewer hears. */
  readonly answers: Readonly<Record<number, string>>
  /** Evidence of work (bukti kerja) that somebody can bring, from the lower levels to the higher. */
  readonly evidence: readonly string[]
  /** What counts against the competency where it is seen or heard. */
  readonly negativeIndicators: readonly string[]
}
