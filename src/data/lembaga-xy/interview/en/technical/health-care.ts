// Interview guides of the technical competencies of health care and what it costs, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of health care and what it costs. */
export const healthCare: Readonly<
  Record<'CLM' | 'PROV' | 'SP' | 'UM' | 'HA' | 'HE' | 'FRM', FiveLevelInterviewGuide>
> = {
  CLM: {
    questions: [
      'Take me step by step through what you did with one claim that you checked or studied, from receipt of the file until its status was decided.',
      'Tell me about a time when a hospital contested a verification result that you had made or knew of. What did you do?',
      "Take one rule that you changed, one set of case materials that you wrote or one of a colleague's verifications that you re-examined; what steps did you take?",
    ],
    answers: {
      1: 'Names the stages, documents and status of a claim, citing a sample file they studied, without having decided a status themselves.',
      2: 'Walks through a claim check they carried out under the procedure, from completeness of the file and the codes to the reason for its status.',
      3: 'Analyses a claim case in their unit that no procedure answered, with the medical evidence and coding rules they weighed and the settlement they proposed.',
      4: "Quotes from their written notes on several branch offices' verifications, with the sample they tested and the conclusions they questioned.",
      5: 'Sets out a verification rule, dispute guideline or verifier training they developed, and how claim handling changed throughout the institution as a result.',
    },
    evidence: [
      'Verification feedback with the reason and the rule for each claim (patient identity blacked out)',
      'Review of one disputed claim that sets the discharge summary beside the coding rules (patient identity blacked out)',
      'Report on re-examined claim samples from several branch offices, or draft digital verification rules',
    ],
    negativeIndicators: [
      'Asks a hospital for missing documents one at a time when all the gaps were known from the start.',
      'Approves a claim just before the deadline without reading its discharge summary.',
    ],
  },
  PROV: {
    questions: [
      'Think back to the last time you took part in visiting a health facility, meeting its managers or working on its contract. What did you do, from start to finish?',
      'Tell me about a time when a service that members needed was not available or a health facility did not keep to its contract. What did you do?',
      'Choose one recommendation or credentialing result that you reviewed, or one form of partnership that you changed or designed; take me through your steps, up to the decision.',
    ],
    answers: {
      1: "Names a health facility's permits, staff and contract duties, with examples from an agreement they read or a visit they joined.",
      2: 'Walks through credentialing, contracting or guidance they carried out under the procedure, with the forms, the evidence and the follow-up.',
      3: "Recounts a gap in services or a repeated breach in their unit's area, with the data they analysed and their solution, which no procedure yet provided.",
      4: "Shows their memo assessing several units' credentialing, contracts or proposals to redistribute members, with the complaints or travel distances they weighed.",
      5: 'Describes a partnership model or assessment tool they developed for every region, and the areas now served or the assessments that changed.',
    },
    evidence: [
      'Credentialing form that the person completed, with photographs, copies of permits and a staff list (names blacked out)',
      "Map of specialist services or table of member-to-doctor ratios, with proposed improvements for the unit's area",
      "Official memo assessing several units' health facility contracts, or credentialing tool that the person designed",
    ],
    negativeIndicators: [
      'Enters a credentialing score without having seen the premises and equipment being rated.',
      "Closes a member's complaint about extra charges solely because the health facility's management denied it.",
    ],
  },
  SP: {
    questions: [
      'Think back to the last calculation of a payment to a health facility that you did, explained or studied. What did you do, from the data to the final figure?',
      'Tell me about a time when a payment method drew an objection from a health facility or changed the care it gave members. What did you do?',
      'Take one study that you reviewed, choice of provider that you proposed or payment package that you designed; explain your steps, from the first evidence to the conclusion.',
    ],
    answers: {
      1: 'States how capitation, package tariffs or performance-based capitation (KBK) work and affect providers, with an example they studied.',
      2: "Walks through a payment calculation or list of services they prepared following the rules, from the performance data to the explanation given to the facility's manager.",
      3: "Analyses a harmful effect of a payment method in their unit's area, with the referral, cost or outcome data behind their proposal.",
      4: 'Discusses their written review of payment studies from several units, with comparison data and advice to continue, change or end the method.',
      5: "Sets out a payment method or purchasing framework they created, the pilot results and how the institution's health spending changed.",
    },
    evidence: [
      "Worksheet for one health facility's KBK payment adjustment, with the indicators and data sources",
      'Comparison of the outcomes and costs of several providers, with a proposed choice (provider names blacked out)',
      'Written review of payment studies from several units, or draft strategic purchasing framework',
    ],
    negativeIndicators: [
      'Changes the measure of success of a payment pilot after the result is known.',
      "Proposes the cheapest provider without checking the quality of care or members' travel distance.",
    ],
  },
  UM: {
    questions: [
      'Think back to the last table or report on the use of services that you worked on or studied. What did you do with the figures?',
      'Tell me about a time when figures on referrals, inpatient care or costs looked odd. What did you do after seeing them?',
      'Take one review you assessed, threshold you changed or agreement you drew up with doctors; describe your steps from start to finish.',
    ],
    answers: {
      1: 'States what a visit rate, referral ratio or cost per case in a sample table means, without having written a review themselves.',
      2: 'Walks through a monthly review they prepared, with the data source, the thresholds they used and the deviations they reported.',
      3: "Recounts an unusual utilisation pattern in their unit's area, with the patient records or access problems they traced and the controls they proposed.",
      4: "Quotes from their written notes on several units' utilisation reviews or control proposals, with the comparison data behind each point they questioned.",
      5: "Sets out a model, national threshold or teaching material they developed, and the institution's utilisation figures before and after its use.",
    },
    evidence: [
      'Monthly utilisation review with data by diagnosis, current thresholds and deviations from them (no patient identities)',
      'Analysis of why use of a service surged or stayed low, with proposed control measures (no patient identities)',
      "Written notes on several units' utilisation reviews, or draft national utilisation thresholds",
    ],
    negativeIndicators: [
      'Concludes from high cost alone that care was excessive, without looking at case severity.',
      "Shares a patient's medical record with people who have no part in the review.",
    ],
  },
  HA: {
    questions: [
      'Talk me through one calculation of benefit costs or reserves that you made or studied: what did you do at each step, from the data to the result?',
      'Tell me about a time when the data for a calculation of yours could not be used or its result missed the actual figure. What did you do?',
      'Take one assumption that you replaced, model that you developed or calculation by another actuary that you tested; explain your steps, from the first reason to the result.',
    ],
    answers: {
      1: 'Names the components of an estimate, such as frequency, cost per case and reserves, citing a sample calculation from training.',
      2: 'Walks through an estimate they calculated with the method laid down, from reconciling the claims data to the working papers.',
      3: 'Analyses an estimate in their unit that proved wrong or had no precedent, with the data they examined and the substitute assumptions they formulated.',
      4: "Quotes from their written advice on other actuaries' estimates in several units, with the second method or sensitivity test they ran.",
      5: "Sets out a model, reserving standard or training module they developed, and the contribution proposals, reports or actuaries' practice that changed as a result.",
    },
    evidence: [
      'Working papers of a monthly estimate with data sources, assumptions, formulas and reconciliation with financial records',
      'Breakdown of the gap between estimated and actual benefit costs, with the causes tested and the substitute assumptions proposed',
      'Report on the recheck of reserve estimates from several units, or documentation of a long-term estimation model',
    ],
    negativeIndicators: [
      'Adjusts assumptions to make an estimate match the figure asked for.',
      'Discards outlying claims data without recording the reason.',
    ],
  },
  HE: {
    questions: [
      'Think back to the last study of costs and outcomes that you worked on or read. What did you do, from the first question to the conclusion?',
      'Tell me about a time when data for a study of yours were incomplete or its conclusion was disputed. What did you do?',
      'Choose one study that you designed, guideline that you changed or study by another researcher that you reviewed; describe your steps and reasons.',
    ],
    answers: {
      1: 'Names concepts such as cost-effectiveness or moral hazard, with an example from a study they read or an exercise they did.',
      2: 'Walks through a study they carried out following the guideline, with the claims data, price year and worksheet they used.',
      3: 'Explains the study they designed for a financing question in their unit that no guideline covered, with the reason for choosing its comparator.',
      4: "Quotes from their written review of others' studies for several units, with the cost perspective or conclusions they questioned.",
      5: "Sets out a study method or guideline they created, and the institution's financing decisions that changed because of it.",
    },
    evidence: [
      "Policy brief with a study's question, method, findings and limitations, together with its worksheet",
      'Study design that compares several districts or separates the effects of price, volume and case severity',
      'Written review of economic studies for several units, or study guideline that the person wrote',
    ],
    negativeIndicators: [
      'Writes a study summary that leaves out results contradicting its conclusion.',
      'Credits a policy with lowering costs merely because costs fell at the same time.',
    ],
  },
  FRM: {
    questions: [
      'Think back to the last check of claims data or briefing on preventing wrongdoing that you carried out or attended. What did you do, from start to finish?',
      'Without naming anyone, tell me about a time when the evidence of suspected wrongdoing was incomplete or contradictory. What did you do?',
      'Take one investigation report that you reviewed, prevention plan that you changed or detection method that you designed; tell me what you did, from start to finish.',
    ],
    answers: {
      1: 'Names forms of fraud and how they differ from administrative error, with a sample case from training or a briefing.',
      2: 'Walks through a checklist they applied or a report they sent following the procedure, with the chronology and copies of the evidence.',
      3: 'Recounts a case of suspected fraud of a new kind handled by their unit, and the evidence they cross-checked until the suspicion was proved or ruled out.',
      4: "Shows their written assessment of several units' investigations or prevention plans, with the missing evidence and the follow-up they advised.",
      5: 'Sets out a detection system, evidence standard or training course they created for the whole institution, and the new types of fraud it brought to light.',
    },
    evidence: [
      'Completed detection checklist, or report of suspected fraud with its chronology (all identities blacked out)',
      "Investigation working paper that cross-checks medical records, doctors' schedules and members' statements (all identities blacked out)",
      "Written review of several units' investigation reports, or draft institution-wide standard for proving fraud",
    ],
    negativeIndicators: [
      'Calls someone under suspicion the culprit before the case against them is proved.',
      'Reveals the name of a whistleblower to the party under examination.',
    ],
  },
}
