// Texts of the technical competencies of law, governance and quality, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of law, governance and quality. */
export const lawAndGovernance: Readonly<
  Record<'LAW' | 'LEGAL' | 'REG' | 'INTC' | 'GCG' | 'RISKM' | 'AS' | 'QM' | 'PRMS', LembagaXyCompetencyText>
> = {
  LAW: {
    definition:
      "The ability to handle cases, give legal opinions and manage the institution's legal risk in dealings with members, employers, health facilities, certification candidates and third parties.",
    levelDescriptions: {
      1: "Can explain the kinds, grounds and stages of the legal cases that concern one's own work, as measured by a written test or by questions and answers.",
      2: "Can prepare and follow legal cases in one's own tasks by procedural law, templates and the list of deadlines.",
      3: "Can solve legal cases in one's own unit where the law is unclear or no settled example exists.",
      4: 'Can judge legal opinions and the handling of cases by others in several units, with advice in writing.',
      5: 'Can develop strategies, guidelines and training that renew the way the institution handles and prevents legal cases.',
    },
    indicators: {
      1: [
        'Distinguishes civil, criminal and state administrative cases in three examples of disputes between the institution and outside parties.',
        'Calculates the last day for lodging an appeal in a sample civil case under procedural law.',
        'States the rights and duties of the institution, members and health facilities that may be at issue in a case, with the regulation behind each.',
      ],
      2: [
        'Prepares the chronology and list of evidence for a case in the format in force from the files of the units concerned.',
        "Draws up from the template a special power of attorney for a state attorney (JPN) in a case over an employer's contribution arrears.",
        'Records hearing dates, the terms of rulings and appeal deadlines in the register of cases.',
      ],
      3: [
        'Analyses the issues in a case with a health facility in order to choose litigation, mediation or settlement by the strength of the evidence.',
        'Formulates a legal opinion on a matter not expressly regulated, with reference to court rulings and principles of law.',
        "Designs the institution's defence in a case without precedent, such as a candidate's lawsuit over a withdrawn certificate of competence.",
      ],
      4: [
        'Tests legal opinions by colleagues or outside counsel in written notes that refer to court rulings and the latest regulations.',
        'Judges in a written review the case strategies of several units against the evidence, the cost and the consequences for members.',
        'Flags in a memo arguments that contradict one another in similar cases handled by several units.',
      ],
      5: [
        "Turns rulings in the institution's cases into a strategy for preventing disputes that is applied to agreements and procedures.",
        "Prepares the institution's guideline on handling cases, covering criteria for choosing how to resolve a case, division of roles and preservation of evidence.",
        "Trains legal officers of branch offices through mock hearings compiled from the institution's own cases.",
      ],
    },
  },
  LEGAL: {
    definition:
      "The ability to draft the institution's legal texts, such as regulations, decisions and cooperation agreements, in unambiguous wording that agrees with superior law.",
    levelDescriptions: {
      1: "Can explain the kinds, structure and language rules of the legal texts met in one's own work, as measured by a written test or by questions and answers.",
      2: "Can draft legal texts in one's own tasks by the templates, guidelines and checklists in force.",
      3: "Can word legal texts of one's own unit where no model exists or where the wording has caused conflict.",
      4: 'Can judge draft legal texts from several units, with written advice on improving them.',
      5: 'Can develop the guidelines, standard clauses and training for drafting legal texts to which the institution refers.',
    },
    indicators: {
      1: [
        'Points out the recitals, legal basis, body and closing part of a sample legal text of the institution.',
        'Distinguishes regulations, decisions, circulars and agreements as legal texts by their binding force and their parties.',
        'Explains the different effects of the words for duty, condition and discretion (wajib, harus, dapat) in sample clauses.',
      ],
      2: [
        'Puts an agreement reached with a health facility into contract clauses by the template for legal texts.',
        'Drafts a decision on the scheme committee of the certification body (LSP) with recitals and legal basis as the guidelines require.',
        'Checks cross-references, numbering and terms in a legal text against the checklist before it is signed.',
      ],
      3: [
        "Resolves a conflict between clauses of one legal text by rewording the rule in a way that keeps the proposer's intent.",
        'Designs a clause that divides responsibility in a legal text on cooperation in remote health services, for which no model exists.',
        'Traces a legal text that branch offices interpret differently back to the phrase at fault.',
      ],
      4: [
        "Reviews other drafters' legal texts, with written notes on ambiguous phrases and gaps in obligations.",
        'Compares similar clauses in the legal texts of several units in a report on burdens that fall unevenly on the parties.',
        'Judges in a written memo whether the matter proposed by another unit belongs in a regulation, a decision or a circular.',
      ],
      5: [
        "Formulates the institution's guidelines on drafting legal texts, covering language rules, structure and the steps of review.",
        "Builds a bank of standard clauses to which all the institution's legal texts on cooperation refer.",
        'Trains drafters from various units with exercises in wording rules taken from legal texts that were once disputed.',
      ],
    },
  },
  REG: {
    definition:
      'The ability to manage the regulations that govern the National Health Insurance programme (JKN) and bind the institution by monitoring, interpreting, harmonising and disseminating their provisions and by giving input on drafts.',
    levelDescriptions: {
      1: "Can explain the hierarchy, status and main content of the regulations that concern one's own work, as measured by a written test or by questions and answers.",
      2: "Can record, summarise and disseminate regulations in one's own tasks by the formats and lists in force.",
      3: "Can work out a solution for one's own unit where provisions conflict, are unclear or have not been spelt out.",
      4: 'Can judge analyses, interpretations and proposals for regulations from several units, with advice in writing.',
      5: 'Can develop the way the institution manages regulations, together with proposals to renew regulations at national level.',
    },
    indicators: {
      1: [
        'Puts JKN regulations in order of rank, from statutes to regulations of the board of directors, with one example of what is governed at each rank.',
        'Points out in a sample regulation which articles are amended, which are repealed and when it takes effect.',
        'Gives an example of a special regulation that overrides a general one on the same matter.',
      ],
      2: [
        'Summarises newly enacted regulations on the standard sheet with the main changes, units affected and effective date.',
        "Updates the institution's list of regulations with the status in force, amended or repealed for each title.",
        'Presents changes in certification provisions to assessors of the certification body (LSP) with approved materials.',
      ],
      3: [
        'Compares articles in regulations of the board of directors that contradict a ministerial regulation in order to propose how to harmonise them.',
        'Interprets unclear provisions for members who change segment with reference to the elucidation of the regulation and the minutes of its drafting.',
        "Maps the consequences of a new regulation for a unit's procedures, forms and applications during the transition period.",
      ],
      4: [
        "Judges a proposing unit's regulatory impact analysis in a written review of its data, options and consequences for members.",
        "Tests several units' interpretations of the same provision in a written memo that shows which have no basis.",
        "Flags the institution's regulations that overlap, are outdated or are disregarded by several units, with reasons in an evaluation report.",
      ],
      5: [
        'Formulates proposals to the government to renew health insurance regulations on evidence from implementation in the field.',
        'Builds an information system that links each provision to the procedures, forms and units of the institution that it affects.',
        'Creates a regulatory impact analysis method for all proposing units in the institution, complete with training materials.',
      ],
    },
  },
  INTC: {
    definition:
      "The ability to keep every unit's activities in compliance with regulations, the code of ethics and the institution's procedures through awareness work, compliance tests and the handling of deviations.",
    levelDescriptions: {
      1: "Can explain compliance duties, kinds of deviation and the channels for reporting them in one's own work, as measured by a written test or by questions and answers.",
      2: "Can carry out awareness work, compliance tests and the recording of deviations in one's own tasks by the programme and test lists in force.",
      3: "Can find the causes of deviations and ways to test compliance in one's own unit that no procedure covers yet.",
      4: 'Can judge compliance tests and the handling of deviations by others in several units, with advice in writing.',
      5: 'Can develop compliance systems, test standards and early signs of deviation for use throughout the institution.',
    },
    indicators: {
      1: [
        'Distinguishes what the compliance unit, internal audit and risk management each do about one sample deviation.',
        'Names the channels for reporting deviations and the protection guaranteed to those who report.',
        "Points out the step of the procedure that was skipped in a sample case of counter service without a check of the member's identity.",
      ],
      2: [
        "Carries out a compliance test on a branch office's claim payments with the test list in force and the evidence on file.",
        'Leads a compliance session for new staff with the official materials and a quiz at the end.',
        'Records deviations at the certification body (LSP), such as an assessor testing a colleague of the same unit, in a register with follow-up deadlines.',
      ],
      3: [
        'Traces recurring deviations in branch offices until the control gap behind them is found.',
        'Designs a compliance test for an activity that has no test list yet, such as online member registration.',
        'Formulates a change of procedure that removes the cause of deviations without lengthening service times for members.',
      ],
      4: [
        "Rechecks conclusions in another unit's compliance report against the original files, with written notes on missing evidence.",
        'Compares the follow-up of similar deviations in several units in a report on unequal treatment.',
        "Judges in a written review the annual compliance test plans of several units against the institution's risk map.",
      ],
      5: [
        'Designs an integrated compliance system that links the reporting of deviations, compliance tests and follow-up throughout the institution.',
        "Prepares the institution's compliance test standard, covering sample size, kinds of evidence and the grading of deviations.",
        'Develops early signs of deviation from transaction data as a trigger for compliance tests outside the annual schedule.',
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
      5: "Can renew the institution's governance through codes, measures and training of their own making.",
    },
    indicators: {
      1: [
        "Distinguishes the roles of the board of directors, supervisory board and committees in the institution's governance, with one sample decision for each.",
        'Matches the eight principles of governance with sample practices on a question sheet, including samples that depart from them.',
        'Points out in a case exercise the decisions that exceed the authority of the official who signed them.',
      ],
      2: [
        'Prepares minutes of a board of directors or committee meeting under the governance code, with grounds and dissenting views on record.',
        "Checks a unit's draft decision against the table of powers in the governance code before the document is signed.",
        "Completes the unit's governance self-assessment form with documentary evidence for each item.",
      ],
      3: [
        'Analyses gaps between decision practice and the governance code in order to propose a new division of powers.',
        "Traces why a committee's resolutions are not carried out until the part of governance without a clear owner comes to light.",
        'Works out a fair way to decide when all members of a selection panel have a conflict of interest that the code does not cover.',
      ],
      4: [
        'Tests the governance self-assessment scores of several units against their documentary evidence, with a written note on each discrepancy.',
        "Assesses other units' proposals to delegate powers in a written review that weighs accountability and oversight.",
        'Recommends governance improvements in a memo to several units, based on a comparison of internal and external audit findings.',
      ],
      5: [
        'Designs a governance code for the institution that reorders working relations between the board of directors, supervisory board and committees.',
        'Fosters a governance forum among social security institutions that brings forth new measures of public disclosure.',
        'Trains future officials from head office and regional offices in decision making through simulated governance cases.',
      ],
    },
  },
  RISKM: {
    definition:
      "The ability to identify, measure, treat and monitor risks that stand in the way of the institution's goals, among them contribution revenue, benefit cost, operational and reputational risks, so that those goals are still met.",
    levelDescriptions: {
      1: 'Can explain the terms, measures and examples of the risks that come with their own work, as measured by a written test or by questions and answers.',
      2: 'Can record, measure and monitor risks in their own work by the risk management guideline in force.',
      3: 'Can analyse risks in their own unit that the guideline does not deal with until reasoned options for treatment are ready.',
      4: 'Can test how several units rate and treat their risks, in written reviews based on data.',
      5: 'Can develop the risk management framework, methods and skills that guide the institution.',
    },
    indicators: {
      1: [
        'Distinguishes inherent risk, residual risk and risk appetite with examples from the claim payment process.',
        'Calculates a risk rating in an exercise from likelihood and impact scores by the matrix in force.',
        'Sorts statements on a question sheet into causes, risk events and impacts.',
      ],
      2: [
        "Fills in the unit's risk register, for example the risk of leaked assessment questions, with causes, likelihood, impact and treatment plan.",
        'Reports risk indicators that cross their threshold to the risk owner within the reporting deadline in force.',
        "Records loss events, such as claims paid twice, in the institution's database with their amount and chronology.",
      ],
      3: [
        'Analyses how the risk of contribution arrears spreads to the liquidity of the Social Security Fund in order to propose mitigating steps.',
        'Compares the cost and remaining risk of several treatment options when the sole supplier of an application faces bankruptcy.',
        'Investigates why a risk stays high after its treatment plan was carried out, until the control that fails is found.',
      ],
      4: [
        'Tests the risk assessments of several process owners against loss data, with written notes on estimates that lack grounds.',
        'Flags in a written review cross-unit risks that were missed because each unit thought another was dealing with them.',
        'Recommends in a memo an order for treating risks, based on a comparison of risk registers from several regional offices.',
      ],
      5: [
        'Develops a stress test of the National Health Insurance programme (JKN) by which the board of directors weighs the risk that benefit costs outgrow contribution revenue.',
        "Formulates the institution's risk appetite statement with measurable tolerance limits for financial, operational and reputational risks.",
        'Trains risk officers from all regional offices in scenario workshops drawn from real loss events.',
      ],
    },
  },
  AS: {
    definition:
      "The ability to plan and carry out audits of the institution's processes, transactions and reports, from the audit programme to the follow-up of recommendations at head office and branch offices.",
    levelDescriptions: {
      1: 'Can explain the kinds and stages of audit, the evidence and the parts of a finding met in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out the audit steps that form part of their own work by the audit programme and the recording rules in force.',
      3: 'Can solve problems in the audits of their own unit for which the audit programme offers no procedure or answer.',
      4: 'Can review how others audited several units, with a written opinion on the work and its results.',
      5: 'Can create audit methods, standards and training that renew oversight in the institution.',
    },
    indicators: {
      1: [
        'Sorts the sentences of a sample branch office audit finding into condition, criteria, cause, effect and recommendation.',
        'Distinguishes compliance, performance and investigative audits by their purpose and the content of their reports.',
        'Points out audit evidence in a case exercise that is irrelevant or unreliable, with the reason.',
      ],
      2: [
        'Draws a sample of claim files at a branch office in the number and manner that the audit programme prescribes.',
        'Documents test results in audit working papers with cross-references to the evidence examined.',
        'Updates the follow-up list of audit recommendations from the evidence of completion that audited units supply.',
      ],
      3: [
        'Traces recurring audit findings to the control weakness that causes them.',
        'Designs audit steps for a process that has no programme yet, such as contribution receipts through a new payment channel.',
        "Answers an audited unit's objections with further evidence that separates differences of fact from differences in reading the rules.",
      ],
      4: [
        'Reviews the audit working papers of other auditors, with written notes on conclusions that the evidence does not yet support.',
        'Assesses in written comments whether audit recommendations to several units meet the cause of the finding at a reasonable cost.',
        'Compares the ratings of audit findings across branch offices in a report that marks like conditions with different ratings.',
      ],
      5: [
        'Develops a risk-based audit method that reads daily transactions in place of file-by-file examination.',
        "Prepares the institution's internal audit quality standard, covering evidence, working papers, reports and peer review.",
        'Teaches data audit techniques to auditors in all regional offices with a case module of their own making.',
      ],
    },
  },
  QM: {
    definition:
      "The ability to manage the quality of the institution's output through standards, measurement, audit and continuous improvement, from branch office counter service and claim verification to competency assessment.",
    levelDescriptions: {
      1: 'Can explain the quality standards, cycle and terms that apply to their own work, as measured by a written test or by questions and answers.',
      2: 'Can measure, record and keep up quality in their own work by the documents of the quality management system in force.',
      3: 'Can analyse quality problems of unknown cause in their own unit until an improvement that can be tested is ready.',
      4: 'Can evaluate in writing the quality targets, audits and improvement actions of several units.',
      5: 'Can build new quality systems, measures and skills that are applied throughout the institution.',
    },
    indicators: {
      1: [
        'Groups the quality improvement activities of a case exercise by the plan, do, check, act (PDCA) cycle.',
        'States the measure and the required result of each quality standard for counter service.',
        'Distinguishes a correction from a corrective action with examples of quality nonconformities in competency assessment.',
      ],
      2: [
        'Measures waiting times and error rates of branch office services with the quality control sheet.',
        'Withdraws outdated quality documents from an assessment centre (TUK) by the document master list of the certification body (LSP).',
        'Records nonconformities on the internal quality audit form with the evidence and the clause of the standard that is not met.',
      ],
      3: [
        'Finds the root of a recurring quality nonconformity with a cause-and-effect diagram tested against service data.',
        'Uses a quality control chart to separate normal variation in service times from deviations that need action.',
        "Works out a corrective action for a candidate's complaint that no procedure answers, complete with a measure of its result.",
      ],
      4: [
        'Judges in a report whether corrective actions in several units are complete, based on quality data from after the action.',
        "Flags in written comments other units' quality targets that cannot be measured or that do not relate to members' needs.",
        'Recommends improvements to the quality system in a memo for the management review meeting, based on audit results compared across units.',
      ],
      5: [
        'Develops a quality management system that unites the service standards of branch offices with those of partner health facilities.',
        "Introduces a way of measuring service quality by members' experience from registration to the end of treatment.",
        'Mentors internal quality auditors from all regional offices through a practical audit curriculum of their own making.',
      ],
    },
  },
  PRMS: {
    definition:
      "The ability to map, standardise, measure and improve the institution's work processes from end to end, including procedures and service-time agreements between units.",
    levelDescriptions: {
      1: 'Can explain the maps, measures and actors of the processes that concern their own work, as measured by a written test or by questions and answers.',
      2: 'Can map, standardise and monitor processes in their own work with the notation and formats at hand.',
      3: 'Can find bottlenecks in the processes of their own unit that no procedure answers, with a new arrangement of steps as the outcome.',
      4: 'Can assess the process designs, procedures and change proposals of several units, with advice in writing.',
      5: "Can re-engineer the institution's processes as well as develop the architecture and skills to manage them.",
    },
    indicators: {
      1: [
        "Points out decision points, process owners and hand-over points on a sample of the institution's process map.",
        'Distinguishes core, support and management processes, with examples from the activities of a branch office.',
        'Calculates the working time and waiting time of a process from a table of steps on a question sheet.',
      ],
      2: [
        "Documents the steps of a unit's process in a standard operating procedure (SOP) with actors, standard times and outputs.",
        "Draws a map of the certification process, from a candidate's registration to the issue of the certificate, in the institution's standard notation.",
        'Checks the hand-over times of files recorded each month against the service-time agreement between units.',
      ],
      3: [
        'Finds why the queue of files grows longer by measuring the waiting time at each step of the process.',
        'Works out a new division of steps when two sections prove to be making the same check within one process.',
        'Compares several designs for improving a process by service time, cost and error rate in a limited trial.',
      ],
      4: [
        'Assesses change proposals from process owners in a written review of the effects on units upstream and downstream.',
        'Tests the SOP documents of several units against the process as it runs in the field, with written notes on steps that deviate.',
        'Recommends in a memo that like processes carried out differently by several branch offices be made uniform.',
      ],
      5: [
        'Re-engineers cross-unit processes, such as the one from complaint to data correction, into a single digital chain.',
        "Prepares the institution's process architecture, covering owners, performance measures and links between processes.",
        "Trains analysts from various regional offices in process mining with log data from the institution's applications.",
      ],
    },
  },
}
