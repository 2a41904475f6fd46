// Interview guides of the technical competencies of law, governance and quality, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of law, governance and quality. */
export const lawAndGovernance: Readonly<
  Record<'LAW' | 'LEGAL' | 'REG' | 'INTC' | 'GCG' | 'RISKM' | 'AS' | 'QM' | 'PRMS', FiveLevelInterviewGuide>
> = {
  LAW: {
    questions: [
      'Think back to the last legal case whose file you prepared or studied. What did you do, from beginning to end?',
      "Tell me about a time when the institution's evidence in a case turned out to be incomplete or contradictory. What steps did you take?",
      'Take one legal opinion that you reviewed, or one way of handling cases that you changed; take me through what you did, step by step.',
    ],
    answers: {
      1: 'Names the type, parties and stages of a case studied, with its legal basis, without having worked on any part of the file themselves.',
      2: 'Details the case papers, such as the chronology and power of attorney, that they prepared from templates, and the deadlines they tracked.',
      3: 'Tells of a case in their unit where the law was unclear, the options they weighed against the strength of the evidence and the reasons for the course they proposed.',
      4: "Quotes from their written notes on several units' legal opinions or case strategies, with the rulings they cited and the recipients' response.",
      5: 'Shows how they turned court rulings they had studied into guidelines, training or clauses to prevent disputes for the whole institution.',
    },
    evidence: [
      "Case chronology and list of evidence that the person prepared, with the parties' identities blacked out",
      'Draft legal opinion with the options for resolution, the case law cited and the reasons for the proposal',
      "Memo reviewing another unit's legal opinion, or guideline on handling cases that names its author",
    ],
    negativeIndicators: [
      'Lets an appeal deadline pass without telling the unit concerned.',
      'Cites regulations in a legal opinion without checking that they are still in force.',
    ],
  },
  LEGAL: {
    questions: [
      'Choose one decision or agreement whose text you drafted or studied, and take me step by step through what you did.',
      'When did two parties or units last read the same provision differently, and what did you do?',
      "Think back to someone else's draft, or a template, to which you proposed changes. What did you do, up to the decision on your proposal?",
    ],
    answers: {
      1: 'Names the kind, parts and language rules of a text read or used in training, while texts for actual use were drafted by others.',
      2: 'Details the clauses or recitals they drafted from a template, then the cross-references and numbering they verified with the checklist.',
      3: 'Explains wording they devised for their unit without a model, or to end a conflict between clauses, and why they rejected the alternatives.',
      4: "Shows their written notes on drafts from several units, with the ambiguous phrases they found, the wording they suggested and the drafters' response.",
      5: 'Recounts how a guideline or standard clause they devised came about, from the pattern of disputes they observed to its use across the institution.',
    },
    evidence: [
      'Draft decision or agreement that the person wrote, with the completed checklist',
      'Revision history of conflicting clauses, with the old wording, the new wording and the reasons for the change',
      "Review note on ambiguous phrases in another unit's draft, or bank of standard clauses with the texts that use them",
    ],
    negativeIndicators: [
      'Copies clauses from another agreement without adjusting their terms and cross-references.',
      'Alters the substance of an agreement in the drafting without telling the proposing unit.',
    ],
  },
  REG: {
    questions: [
      'Take one new regulation that you read, summarised or passed on to others; tell me what you did from the day it was issued.',
      'Tell me about a time when two provisions that you had to apply conflicted or were unclear. What did you do then?',
      "When did you last review someone else's interpretation of a provision or propose a change to one, and what did you do, from start to finish?",
    ],
    answers: {
      1: 'Explains the rank, status and main content of a regulation they read, while someone else made the summary that their unit used.',
      2: 'Relates how they recorded or summarised a new regulation in the set format, which effective date they gave and which affected units they informed.',
      3: 'Tells of a problem that conflicting or unclear provisions caused in their unit, the sources they consulted to interpret them and the reasons for the solution they proposed.',
      4: "Presents their written review of several units' analyses or interpretations of regulations, with the flaws they pointed out and the units' response.",
      5: 'Describes a reform they initiated, such as a proposal for national regulation or a method of regulatory impact analysis for the institution, and the field evidence behind it.',
    },
    evidence: [
      'Summary sheet of a regulation with its main changes, the units affected and the effective date',
      'Comparison matrix of conflicting provisions, with the grounds for each reading and the proposed harmonisation',
      "Written review of another unit's regulatory impact analysis, or proposal for regulatory reform with its field evidence",
    ],
    negativeIndicators: [
      'Circulates the content of a draft regulation as if it were already in force.',
      'Relies on an old summary when answering questions without checking the status of the regulation.',
    ],
  },
  INTC: {
    questions: [
      'Think back to an awareness session on rules, or a check on whether procedures were followed, that you ran or took part in. Tell me what you did, from the preparation to the end.',
      'Tell me about a time when a colleague disputed a breach that you had found. What did you do next?',
      'Take one checklist, procedure or inspection report that changed because of your input; tell me what you did.',
    ],
    answers: {
      1: 'Names the duties, the reporting channels and an example of a breach known from work or training, without having carried out any part of a check themselves.',
      2: 'Details the checklist items they tested, the evidence they filed and the breaches they recorded, each with its follow-up deadline.',
      3: 'Recounts how they traced a recurring breach in their unit, which early guesses were ruled out and which procedure proved to be the cause.',
      4: "Shows their written notes on compliance tests or the follow-up of breaches in several units, with the differences they found and the units' response.",
      5: 'Sets out a test standard or early-warning indicator they designed for the whole institution, from the underlying data to the breaches it revealed.',
    },
    evidence: [
      'Compliance test checklist that the person completed, with a reference to the evidence for each item',
      "Analysis of the causes of a recurring breach and the proposed change of procedure, with officers' names blacked out",
      "Memo on the recheck of another unit's compliance report, or compliance test standard that sets the sample size",
    ],
    negativeIndicators: [
      'Tells the person accused of a breach who reported it.',
      'Fills in the checklist without looking at the evidence for the items tested.',
    ],
  },
  GCG: {
    questions: [
      'Tell me about one meeting that you prepared or minuted, or one draft decision that you prepared or studied. What did you do, from beginning to end?',
      "When did you last deal with a decision that was questioned because of the decision-maker's authority or interests, and what did you do?",
      'Think back to a way of taking decisions or a division of powers that you reviewed for another unit, or to which you proposed a change. What steps did you take?',
    ],
    answers: {
      1: 'Explains the governing bodies, limits of authority and principles that applied to a decision studied, without having prepared any of its documents.',
      2: 'Details the minutes, authority check or self-assessment form they completed under the governance code, with the evidence they attached.',
      3: 'Sets out a problem in their unit that the code did not answer, the principles they weighed one by one and the way of deciding they proposed.',
      4: "Quotes from their written review of several units' self-assessment scores or proposals to delegate powers, with evidence for each objection.",
      5: 'Tells of a governance code, measure or training course that they designed for the institution, and of practice before and after its introduction.',
    },
    evidence: [
      'Minutes of a meeting that record the grounds and dissenting views, with confidential parts blacked out',
      'Analysis of a question of authority or a conflict of interest, with a proposed way of deciding it',
      "Memo on a test of several units' self-assessment scores, or governance code that sets out the role of each body",
    ],
    negativeIndicators: [
      'Removes dissenting opinions from the minutes of a meeting.',
      'Decides a matter that touches on personal interests without declaring them at the meeting.',
    ],
  },
  RISKM: {
    questions: [
      'Choose one risk facing your unit that you recorded, rated or studied; take me step by step through what you did, up to the report.',
      'Tell me about an event that harmed the institution although a plan to prevent it was in place. What did you do once you knew?',
      'Take one risk rating, tolerance limit or measurement method that you reviewed for another unit, or that you revised; tell me what you did.',
    ],
    answers: {
      1: 'Separates the cause, event and impact of a risk in a case seen or studied, while the risk register was filled in by others.',
      2: 'Relates how they filled in the risk register, worked out ratings or reported indicators in their own work, following the guideline and its deadlines.',
      3: 'Lays out a risk in their unit that the guideline did not cover, the treatments they compared and the reasons for rejecting the others.',
      4: "Shows their written review of several units' risk registers or treatments, with the comparison data and the ratings that changed as a result.",
      5: 'Tells of a method, stress test or tolerance limit they designed for the institution, from the weakness of the old way to the use of the new one.',
    },
    evidence: [
      'Unit risk register that the person filled in, with causes, likelihood and impact scores and treatment plans',
      'Analysis of treatment options that compares cost and residual risk, with the reasons for the choice',
      'Memo reviewing the risk registers of several units, or risk appetite statement with measurable tolerance limits',
    ],
    negativeIndicators: [
      'Lowers a risk score on paper so that it need not be reported.',
      "Copies the previous year's risk register without checking what has changed.",
    ],
  },
  AS: {
    questions: [
      'Think back to the last time you carried out, helped with or studied a check of files or transactions. What did you do, up to recording the result?',
      'Tell me about one of your findings that the audited unit disputed. What did you do after receiving the objection?',
      "When did you last review someone else's working papers or change a way of testing, and what steps did you take?",
    ],
    answers: {
      1: 'Names the stages of an audit observed or studied, its evidence and the elements of a finding, without having carried out any test themselves.',
      2: 'Details the steps of the audit programme they carried out, how they drew the sample and the cross-references in their working papers.',
      3: "Tells of test steps they designed where their unit's audit programme offered no procedure, the control weakness they found and the explanations they ruled out.",
      4: "Shows their written opinion on other auditors' working papers or recommendations for several units, with the points they questioned and the auditors' response.",
      5: 'Describes an audit method, standard or course they created that changed how the institution is audited, with an example of a finding that used to be missed.',
    },
    evidence: [
      'Audit working papers that the person prepared, with references to the evidence (member and patient data blacked out)',
      'Audit steps that the person designed for a process without an audit programme, with the causes of the findings',
      "Review sheet on other auditors' working papers, or audit quality standard covering evidence and peer review",
    ],
    negativeIndicators: [
      'Writes the conclusion of a finding before the evidence is gathered.',
      "Deletes a finding at the audited unit's request without new evidence.",
    ],
  },
  QM: {
    questions: [
      'Tell me about a time when you measured a service or checked work documents, or took part in doing so, from the preparation to the recording of the result.',
      'When did the same complaint or error last come up again in your workplace, and what did you do?',
      'Think back to a corrective action, objective or standard that you assessed for another unit, or that you created. What did you do, step by step?',
    ],
    answers: {
      1: 'Names the standards, measures and stages of the quality cycle known from work or training, while colleagues did the measuring.',
      2: 'Relates how they measured quality or recorded a nonconformity on the quality form, with the figures, evidence and clause of the standard.',
      3: 'Recounts their search for the cause of a quality problem in the unit, the data they used to test it and the corrective action they proposed, with a measure of its result.',
      4: 'Quotes from their written evaluation of quality objectives, audits or corrective actions in several units, with the data behind each conclusion.',
      5: "Describes a quality system or measure of their own design, from the members' needs behind it to its use throughout the institution.",
    },
    evidence: [
      'Quality control sheet or nonconformity form that the person filled in, with the evidence and clause concerned',
      'Cause-and-effect diagram with the data used to test it and the corrective action plan for a recurring complaint',
      'Evaluation report on corrective actions in several units, or quality system document that sets out new metrics',
    ],
    negativeIndicators: [
      'Closes a nonconformity report without checking whether the problem has recurred.',
      'Drops figures that miss the target from the service measurements so that the report looks good.',
    ],
  },
  PRMS: {
    questions: [
      'Take one workflow that you mapped, documented or studied; explain what you did from start to finish.',
      'Tell me about a time when files piled up or two sections disagreed over a handover of work. What did you do?',
      'When did a sequence of work or a procedure last change because of a proposal or review of yours, and what did you do to bring that about?',
    ],
    answers: {
      1: 'Explains the steps, owners and handover points of a process seen or studied, without having drawn a map of it themselves.',
      2: 'Details the process map or standard operating procedure (SOP) they drew up in standard notation and the service times they monitored.',
      3: 'Tells of a bottleneck they found by measuring each step in their unit, the new arrangement they tried out and the reasons for choosing it.',
      4: 'Shows their written review of SOPs or change proposals from several units, with the steps they questioned and the replacements they advised.',
      5: 'Describes a cross-unit process they re-engineered or a process architecture they built for the institution, with the situation before and after.',
    },
    evidence: [
      'Process map or SOP that the person drew up, showing who carries out each step, its standard time and its output',
      'Results of a trial of a redesigned workflow that compares its service time with that of the old one',
      'Review of process change proposals from other units, or institutional process architecture that shows process owners and the links between processes',
    ],
    negativeIndicators: [
      'Changes a shared work step without telling the unit that receives its output.',
      'Draws a process map without observing the work or asking those who do it.',
    ],
  },
}
