import type { InterviewSentences } from '../../report/interview-sentences'

/** What stands on the sheet of an interview in English. */
export const interview: InterviewSentences = {
  title: (job) => `Interview guide: ${job}`,
  person: 'Person interviewed',
  date: 'Date',
  interviewers: 'Interviewers',
  signature: 'Signature of the interviewers',
  time: ({ minutes, around, questions, perQuestion, planned }) =>
    `${minutes} minutes: ${around} for opening and closing, then ${questions} ${questions === 1 ? 'question' : 'questions'} of about ${perQuestion} minutes${questions === 1 ? '' : ' each'}; ${planned} minutes in all.`,
  foot: ({ subject, job, origins }) => `${subject} · ${job} · Name: ______________________ · ${origins}`,
  asking: 'How to ask',
  advice:
    'Ask for one real event with each question, not for opinions or habits. Note what the person did and said themselves, not what “we” did. Settle the level from answers and evidence after the interview, not from an impression. What did not come up is noted as “cannot be told yet”, not as the lowest level.',
  followUps: 'Follow-up questions for each event',
  probes: {
    situation: 'Situation: when and where was it, and who was involved?',
    task: 'Task: what was your part?',
    action: 'Action: what did you do or say, step by step? Why that?',
    result: 'Result: what happened then, and how do you know?',
    lesson: 'Lesson: what have you done differently since?',
  },
  standing: ({ required, held, gap, status, essential, inFocus }) =>
    [
      ...(required === undefined ? [] : [`level ${required} required`]),
      ...(held === undefined ? [] : [`level ${held} held`]),
      ...(gap === undefined ? [] : [`gap ${gap}`]),
      status,
      ...(essential ? ['essential'] : []),
      ...(inFocus ? ['in focus'] : []),
    ]
      .join('; ')
      .replace(/^./, (letter) => letter.toUpperCase()),
  questions: 'Questions',
  notes: 'Notes',
  level: 'Level',
  shows: (competency) => `What the answer shows: ${competency}`,
  required: (level) => `${level} (required)`,
  evidence: 'Evidence of work to ask for',
  negative: 'Negative indicators',
  rating: (competency) => `Level of ${competency} by answers and evidence`,
  undetermined: 'cannot be told yet',
  summary: 'Summary of ratings',
  competency: 'Competency',
  requiredLevel: 'Required',
  rated: 'Rated',
  remarks: 'Remarks',
  noTime: (names) => `Not asked for want of time: ${names}.`,
  noGuide: (names) => `Not asked because there is no guide for it: ${names}.`,
  incomplete:
    'The profile of this job is incomplete; nothing is asked about requirements that are not known.',
  unclaimed: 'Whose questions and answers these are is not stated.',
  origin: {
    stated: 'The texts of this guide are quoted from their source.',
    restated: 'The texts of this guide say in other words what their source says.',
    reconstructed: 'The texts of this guide were reconstructed from a source that is not whole.',
    translated: 'The texts of this guide were translated from their source.',
    authored: 'The texts of this guide are their author’s own and no part of the model’s source.',
  },
  model: (name, version) => `${name}, version ${version}.`,
  definitions: {
    stated: (source) => `The definitions of the competencies are quoted from ${source ?? 'their source'}.`,
    restated: (source) =>
      `The definitions of the competencies say in other words what ${source ?? 'their source'} says.`,
    reconstructed: (source) =>
      `The definitions of the competencies were reconstructed from ${source ?? 'a source'}, which is not whole.`,
    translated: (source) =>
      `The definitions of the competencies were translated from ${source ?? 'their source'}.`,
    authored: () =>
      'The definitions of the competencies are their author’s own and no part of the model’s source.',
  },
  unclaimedDefinitions: 'Whose the definitions of the competencies are is not stated.',
}
