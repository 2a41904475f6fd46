// Texts of the technical competencies of law, governance and quality, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of law, governance and quality. */
export const lawAndGovernance: Readonly<
  Record<'LAW' | 'LEGAL' | 'REG' | 'INTC' | 'GCG' | 'RISKM' | 'AS' | 'QM' | 'PRMS', LembagaXyCompetencyText>
> = {
  LAW: {
    definition:
      "The ability to handle legal cases, give legal opinions and manage the institution's legal risk in dealings with members, employers, health facilities, certification candidates and third parties.",
    levelDescriptions: {
      1: 'Can explain the kinds, grounds and stages of the legal cases that concern their own work, as measured by a written test or by questions and answers.',
      2: 'Can prepare the files and track the stages of the legal cases in their own work, following procedural law, templates and a list of deadlines.',
      3: 'Can work out how to resolve legal cases in their own unit where the law is unclear or there is no precedent.',
      4: "Can assess other people's legal opinions and the way several units handle legal cases, with advice in writing.",
      5: 'Can develop strategies, guidelines and training that renew the way the institution handles and prevents legal cases.',
    },
    indicators: {
      1: [
        'Distinguishes civil, criminal and state administrative cases in three sample matters involving the institution.',
        'Calculates the last day for lodging an appeal in a sample civil case under procedural law.',
        'States the rights and duties of the institution, members and health facilities that may be at issue in a case, with the legal basis of each.',
      ],
      2: [
        'Uses the files of the units concerned to prepare the chronology and list of evidence for a case, in the prescribed format.',
        "Uses the template to draw up a special power of attorney for a state attorney (JPN) in a case over an employer's contribution arrears.",
        'Records hearing dates, the operative parts of judgments and appeal deadlines in the register of cases.',
      ],
      3: [
        'Analyses the issues in a case involving a health facility in order to propose litigation, mediation or settlement according to the strength of the evidence.',
        'Formulates a legal opinion on a matter not expressly regulated, with reference to case law and principles of law.',
        "Drafts the institution's defence in a case without precedent, such as legal action over the withdrawal of a certificate of competence.",
      ],
      4: [
        'Reviews the legal opinions of colleagues or external counsel, with written notes that cite court rulings and the latest regulations.',
        'Assesses the case strategies of several units in a written review that weighs evidence, cost and the consequences for members.',
        'Flags contradictory arguments put forward by the institution in similar cases across several units, in a memo that quotes them.',
      ],
      5: [
        "Turns rulings in the institution's cases into a dispute prevention strategy that is applied to agreements and procedures.",
        "Uses mock hearings of their own design, based on the institution's cases, to train legal officers of branch offices.",
        "Prepares the institution's guideline on handling cases, covering division of roles, preservation of evidence and criteria for choosing how to resolve a case.",
      ],
    },
  },
  LEGAL: {
    definition:
      "The ability to draft the institution's legal texts, such as regulations, decisions and cooperation agreements, in unambiguous wording that is consistent with higher-ranking regulations.",
    levelDescriptions: {
      1: 'Can explain the kinds, structure and language rules of the legal texts encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can draft legal texts in their own work, following the current templates, guidelines and checklists.',
      3: 'Can draft legal texts for their own unit where no model exists or where the wording has caused conflict.',
      4: 'Can assess draft legal texts from several units, with written advice on improving them.',
      5: 'Can develop guidelines, standard clauses and training that the institution uses as its reference in drafting legal texts.',
    },
    indicators: {
      1: [
        'Points out the recitals, legal basis, body and closing part of a sample legal text of the institution.',
        'Distinguishes legal texts (regulations, decisions, circulars and agreements) by their binding force and the parties they bind.',
        'Explains the different legal effects of the words for duty, condition and discretion (“wajib”, “harus”, “dapat”) in sample provisions.',
      ],
      2: [
        'Puts an agreement reached with a health facility into contract clauses, following the template for legal texts.',
        'Drafts a decision on the scheme committee of the certification body (LSP), with recitals and legal basis as the guidelines require.',
        'Checks cross-references, numbering and terms against the checklist before a legal text is signed.',
      ],
      3: [
        "Resolves a conflict between clauses of one legal text by rewording the rule in a way that keeps the proposer's intent.",
        'Drafts a clause that divides responsibility in a legal text on cooperation in telemedicine, for which no model exists.',
        'Traces differences in how branch offices interpret a legal text back to the phrase at fault.',
      ],
      4: [
        'Reviews draft legal texts by other drafters, with written notes on ambiguous phrases and obligations not provided for.',
        'Compares similar clauses in the legal texts of several units, with a report on burdens that fall unevenly on the parties.',
        'Assesses in an official memo whether the matter proposed by another unit belongs in a regulation, a decision or a circular.',
      ],
      5: [
        'Trains drafters from various units with drafting exercises based on provisions of legal texts that were once in dispute.',
        "Formulates the institution's guidelines on drafting legal texts, covering language rules, structure and the steps of review.",
        "Builds a bank of standard clauses for use in all the institution's legal texts on cooperation.",
      ],
    },
  },
  REG: {
    definition:
      'The ability to manage the regulations on the National Health Insurance programme (JKN) that bind the institution, by monitoring, interpreting, harmonising and disseminating their provisions and giving input on drafts.',
    levelDescriptions: {
      1: 'Can explain the hierarchy, status and main content of the regulations that concern their own work, as measured by a written test or by questions and answers.',
      2: 'Can record, summarise and disseminate regulations in their own work, following the current formats and lists.',
      3: 'Can work out a solution for their own unit where provisions conflict, are unclear or have not been spelt out.',
      4: "Can assess several units' analyses and interpretations of regulations and their proposals for new ones, with advice in writing.",
      5: 'Can propose regulatory reform at national level and develop the way the institution manages regulations.',
    },
    indicators: {
      1: [
        'Puts JKN regulations in order of rank, from statutes to regulations of the board of directors, with one example of what each kind governs.',
        'Points out in a sample regulation which articles are amended, which are repealed and when it takes effect.',
        'Gives an example of a special regulation that overrides a general one on the same matter.',
      ],
      2: [
        'Completes the standard summary sheet with the main changes, units affected and effective date of newly promulgated regulations.',
        "Updates the institution's list of regulations, marking each title as in force, amended or repealed.",
        'Presents changes in certification provisions to assessors of the certification body (LSP), using approved materials.',
      ],
      3: [
        "Analyses a conflict between the articles of a board of directors' regulation and those of a ministerial regulation in order to propose how to harmonise them.",
        'Interprets unclear provisions on members who change membership segment, with reference to the elucidation of the regulation and the minutes of its drafting.',
        "Maps how a new regulation affects a unit's procedures, forms and IT systems during the transition period.",
      ],
      4: [
        "Assesses a proposing unit's regulatory impact analysis in a written review of its data, options and consequences for members.",
        "Reviews several units' interpretations of the same provision, with an official memo that shows which have no basis.",
        "Flags the institution's regulations that overlap, are outdated or are disregarded by several units, with reasons in an evaluation report.",
      ],
      5: [
        'Formulates proposals to the government for reform of health insurance regulations, based on evidence from implementation in the field.',
        'Designs a regulatory information system that links each provision to the procedures, forms and units of the institution that it affects.',
        'Creates a regulatory impact analysis method for all proposing units in the institution, complete with training materials.',
      ],
    },
  },
  INTC: {
    definition:
      "The ability to keep every unit's activities in compliance with regulations, the code of ethics and the institution's procedures through awareness sessions, compliance tests and the handling of breaches.",
    levelDescriptions: {
      1: 'Can explain compliance duties in their own work, kinds of breach and the channels for reporting them, as measured by a written test or by questions and answers.',
      2: 'Can carry out their own tasks in awareness sessions, compliance tests and the recording of breaches, following the current programme and checklists.',
      3: 'Can find the causes of breaches in their own unit and design compliance tests for matters that no procedure covers yet.',
      4: 'Can assess how others in several units carry out compliance tests and handle breaches, with advice in writing.',
      5: 'Can develop compliance systems, test standards and early-warning indicators of breaches for use throughout the institution.',
    },
    indicators: {
      1: [
        'Distinguishes what the compliance unit, internal audit and risk management each do to deal with one sample breach.',
        'Names the channels for reporting breaches and the protection guaranteed to those who report.',
        'Points out the step of the procedure that was skipped in a sample case of serving a member at the counter.',
      ],
      2: [
        "Carries out a compliance test on a branch office's claim payments, following the current checklist, with evidence on file for each item.",
        'Leads a compliance session for new staff, using the official materials, with a quiz at the end.',
        'Records breaches at the certification body (LSP), such as an assessor assessing a colleague from the same unit, in a register with follow-up deadlines.',
      ],
      3: [
        'Uses interviews with officers and observation of their work to trace recurring breaches back to a procedure that is hard to follow.',
        'Designs a compliance test for an activity that has no checklist yet, such as online member registration.',
        'Formulates a change of procedure that removes the cause of breaches without lengthening service times for members.',
      ],
      4: [
        "Rechecks conclusions in another unit's compliance report against the source documents, with written notes on missing evidence.",
        'Compares the follow-up of similar breaches in several units, with a report on unequal treatment.',
        "Assesses several units' annual compliance test plans in a written review based on the institution's risk map.",
      ],
      5: [
        'Designs an integrated compliance system that links the reporting of breaches, compliance tests and follow-up throughout the institution.',
        "Prepares the institution's compliance test standard, covering sample size, kinds of evidence and the classification of breaches.",
        'Develops early-warning indicators of breaches, based on transaction data, that trigger compliance tests outside the annual schedule.',
      ],
    },
  },
  GCG: {
    definition:
      "The ability to apply the principles of openness, accountability, responsibility, independence, fairness and equality, predictability, participation and dynamism to the structure, decisions and reporting of the institution's governing bodies, so that its governance can be accounted for.",
    levelDescriptions: {
      1: "Can explain the governing bodies, principles and limits of authority in the institution's governance that concern their own work, as measured by a written test or by questions and answers.",
      2: 'Can apply the governance code to the minutes, draft decisions and self-assessments that form part of their own work.',
      3: 'Can solve governance problems in their own unit that the code does not answer, by weighing the principles and powers involved.',
      4: 'Can assess the governance practices and proposals of several units, with advice on improvement given in writing.',
      5: "Can develop codes, measures and training that renew the institution's governance.",
    },
    indicators: {
      1: [
        "Distinguishes the roles of the board of directors, supervisory board and committees in the institution's governance, with one sample decision or recommendation of each.",
        'Matches each sample practice on a question sheet with whichever of the eight governance principles it upholds or breaches.',
        'Points out in a case exercise the decisions that exceed the authority of the official who signed them.',
      ],
      2: [
        'Prepares the minutes of a board of directors or committee meeting as the governance code requires, with grounds and dissenting views on record.',
        "Checks a unit's draft decision against the authority matrix in the governance code before the document is signed.",
        "Completes the unit's governance self-assessment form with documentary evidence for each item.",
      ],
      3: [
        'Analyses gaps between decision-making practice and the governance code in order to propose a new division of powers.',
        "Traces the failure to carry out a committee's resolutions back to the part of governance for which no one is clearly responsible.",
        'Works out a fair way to decide when all members of a selection panel have a conflict of interest that the code does not cover.',
      ],
      4: [
        'Tests the governance self-assessment scores of several units against the documentary evidence, with a written note on each discrepancy.',
        'Recommends, in an official memo to several units, governance improvements based on a comparison of internal and external audit findings.',
        "Assesses other units' proposals to delegate powers in a written review that weighs accountability and oversight.",
      ],
      5: [
        'Uses simulated governance cases to train future officials from head office and regional offices in decision-making.',
        'Designs a governance code for the institution that reshapes working relations between the board of directors, supervisory board and committees.',
        'Fosters a governance forum among social security institutions that produces new measures of public disclosure.',
      ],
    },
  },
  RISKM: {
    definition:
      "The ability to identify, measure, treat and monitor risks that stand in the way of the institution's goals, among them contribution revenue, benefit cost, operational and reputational risks, so that those goals are still met.",
    levelDescriptions: {
      1: 'Can explain risk terms and measures, with examples of the risks that come with their own work, as measured by a written test or by questions and answers.',
      2: 'Can record, measure and monitor risks in their own work, following the current risk management guideline.',
      3: 'Can analyse risks in their own unit that the guideline does not cover and draw up reasoned options for treating them.',
      4: 'Can test how several units rate and treat their risks, in written reviews based on data.',
      5: 'Can develop the framework and methods of risk management and the skills of risk officers throughout the institution.',
    },
    indicators: {
      1: [
        'Distinguishes inherent risk, residual risk and risk appetite with examples from the claim payment process.',
        'Calculates a risk rating from the likelihood and impact scores in an exercise, using the current matrix.',
        'Sorts statements on a question sheet into causes, risk events and impacts.',
      ],
      2: [
        "Fills in the unit's risk register with cause, likelihood, impact and treatment plan, for example for the risk of leaked competency assessment questions.",
        'Reports to the risk owner, by the prescribed deadline, risk indicators that have crossed their thresholds.',
        "Records loss events, such as claims paid twice, in the institution's loss database with their amount and chronology.",
      ],
      3: [
        'Analyses how the risk of contribution arrears feeds through to the liquidity of the Social Security Fund in order to propose mitigating steps.',
        'Compares the cost and residual risk of several treatment options when the sole supplier of a software application faces bankruptcy.',
        'Investigates why a risk remains high after its treatment plan has been carried out, until the failing control is found.',
      ],
      4: [
        'Recommends in a memo the order in which risks should be treated, based on a comparison of risk registers from several regional offices.',
        'Tests the risk assessments of several process owners against loss data, with written notes on estimates that lack grounds.',
        'Flags, in a written review, cross-unit risks that were missed because each unit thought another was dealing with them.',
      ],
      5: [
        'Develops a financial stress test of the National Health Insurance programme (JKN) by which the board of directors weighs the risk of benefit costs exceeding contributions.',
        'Trains risk officers from all regional offices in workshops on scenarios drawn from real loss events.',
        "Formulates the institution's risk appetite statement with measurable tolerance limits for financial, operational and reputational risks.",
      ],
    },
  },
  AS: {
    definition:
      "The ability to plan and carry out audits of the institution's processes, transactions and reports, from drawing up the audit programme to following up recommendations at head office and branch offices.",
    levelDescriptions: {
      1: 'Can explain the kinds and stages of audit, the evidence and the parts of a finding encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out the audit steps that form part of their own work, following the audit programme and the current recording rules.',
      3: 'Can solve problems in audits carried out by their own unit where the audit programme offers no procedure or answer.',
      4: 'Can review how others audited several units, with a written opinion on the work and its results.',
      5: 'Can create audit methods, standards and training that renew oversight in the institution.',
    },
    indicators: {
      1: [
        'Sorts the sentences of a sample audit finding from a branch office into condition, criteria, cause, effect and recommendation.',
        'Distinguishes compliance, performance and investigative audits by their purpose and the content of their reports.',
        'Points out audit evidence in a case exercise that is irrelevant or unreliable, with the reason.',
      ],
      2: [
        'Draws a sample of claim files at a branch office, of the size and by the method that the audit programme prescribes.',
        'Documents test results in audit working papers with cross-references to the evidence examined.',
        'Updates the follow-up register of audit recommendations from the evidence of completion that audited units supply.',
      ],
      3: [
        'Traces recurring audit findings to the control weakness that causes them.',
        'Designs audit steps for a process that has no audit programme yet, such as contribution receipts through a new payment channel.',
        "Answers an audited unit's objections with further evidence, separating differences of fact from differences in interpreting the rules.",
      ],
      4: [
        'Reviews the audit working papers of other auditors, with written notes on conclusions that the evidence does not yet support.',
        'Assesses in written comments whether audit recommendations to several units address the cause of the finding at a reasonable cost.',
        'Compares the ratings of audit findings across branch offices, with a report that flags similar conditions that were rated differently.',
      ],
      5: [
        'Develops a risk-based audit method that uses analysis of daily transactions in place of file-by-file examination.',
        "Prepares the institution's internal audit quality standard, covering evidence, working papers, reports and peer review.",
        'Uses a case module of their own design to teach audit data analytics to auditors in all regional offices.',
      ],
    },
  },
  QM: {
    definition:
      "The ability to manage the quality of the institution's output through standards, measurement, audit and continuous improvement, from branch office counter service and claim verification to competency assessment.",
    levelDescriptions: {
      1: 'Can explain the quality standards, cycle and terms that apply to their own work, as measured by a written test or by questions and answers.',
      2: 'Can measure, record and maintain quality in their own work, following the current documents of the quality management system.',
      3: 'Can analyse quality problems of unknown cause in their own unit and work out an improvement that can be tested.',
      4: 'Can evaluate in writing the quality objectives, audits and improvement actions of several units.',
      5: 'Can build new quality systems and measures and the skills of quality auditors throughout the institution.',
    },
    indicators: {
      1: [
        'Sorts the quality improvement activities of a case exercise into the stages of the plan, do, check, act (PDCA) cycle.',
        'States the measure and the target of each quality standard for counter service.',
        'Distinguishes a correction from a corrective action with examples of quality nonconformities in competency assessment.',
      ],
      2: [
        'Measures the waiting times and error rates of branch office services with the quality control sheet.',
        'Withdraws obsolete quality documents from a competency assessment centre (TUK), using the master document list of the certification body (LSP).',
        'Records nonconformities, with the evidence and the clause of the standard that is not met, on the internal quality audit form.',
      ],
      3: [
        'Finds the root cause of a recurring quality nonconformity, using a cause-and-effect diagram tested against service data.',
        'Uses a quality control chart to separate normal variation in service times from deviations that need action.',
        "Works out a corrective action for a candidate's complaint that no procedure answers, complete with a measure of its success.",
      ],
      4: [
        'Assesses in a report whether corrective actions in several units keep nonconformities from recurring, based on quality data gathered after the action.',
        'Recommends, in an official memo for the management review meeting, improvements to the quality system based on a comparison of audit results across units.',
        "Flags, in written comments, other units' quality objectives that cannot be measured or that do not relate to members' needs.",
      ],
      5: [
        'Develops a quality management system that unites the service standards of branch offices with those of partner health facilities.',
        "Introduces a way of measuring service quality through members' experience, from registration to the end of treatment.",
        'Uses a practical audit curriculum of their own design to mentor internal quality auditors from all regional offices.',
      ],
    },
  },
  PRMS: {
    definition:
      "The ability to map, standardise, measure and improve the institution's work processes from end to end, including procedures and service-level agreements between units.",
    levelDescriptions: {
      1: 'Can explain the maps, measures and roles of the processes that concern their own work, as measured by a written test or by questions and answers.',
      2: 'Can map, standardise and monitor processes in their own work with the notation and formats available.',
      3: "Can find bottlenecks in their own unit's processes for which no procedure has an answer and work out a new arrangement of steps.",
      4: 'Can assess the process designs, procedures and change proposals of several units, with advice in writing.',
      5: "Can re-engineer the institution's processes and develop the architecture and skills to manage them.",
    },
    indicators: {
      1: [
        'Points out decision points, process owners and handover points on a sample process map of the institution.',
        'Distinguishes core, support and management processes, with examples from the activities of a branch office.',
        'Calculates the processing time and waiting time of a process from a table of steps on a question sheet.',
      ],
      2: [
        "Documents the steps of a unit's process in a standard operating procedure (SOP) with the person responsible, standard time and output of each.",
        "Draws a map of the certification process, from a candidate's registration to the issue of the certificate, in the institution's standard notation.",
        'Checks the monthly record of file handover times against the service-level agreement between units.',
      ],
      3: [
        'Measures the waiting time at each step of the process in order to find out why the queue of files grows longer.',
        'Works out a new division of steps when two sections prove to be making the same check within one process.',
        'Compares several designs for improving a process by service time, cost and error rate in a limited trial.',
      ],
      4: [
        'Assesses change proposals from process owners in a written review of the effects on units upstream and downstream.',
        'Recommends in an official memo that similar processes carried out differently by several branch offices be standardised.',
        'Tests the SOPs of several units against how the processes run in practice, with written notes on steps that deviate.',
      ],
      5: [
        "Trains analysts from various regional offices in process mining with log data from the institution's applications.",
        'Re-engineers a cross-unit process, such as the one from complaint to data correction, into a single digital workflow.',
        "Prepares the institution's business process architecture, covering owners, performance measures and links between processes.",
      ],
    },
  },
}
