// Texts of the technical competencies of law, governance and quality, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of law, governance and quality. */
export const lawAndGovernance: Readonly<
  Record<'LAW' | 'LEGAL' | 'REG' | 'INTC' | 'GCG' | 'RISKM' | 'AS' | 'QM' | 'PRMS', TechnicalText>
> = {
  LAW: {
    definition:
      "Expertise in handling cases, giving legal opinions and managing the institution's legal risk in dealings with members, employers, health facilities and third parties.",
    indicators: {
      '1': [
        'States the legal rights and duties of the institution, members and health facilities, citing the regulation behind each.',
      ],
      '2': [
        'Assembles the chronology and file of evidence for a lawsuit or formal demand under procedural law.',
      ],
      '3': [
        'Analyses the issues in a dispute with a health facility or employer and chooses litigation, mediation or settlement.',
      ],
      '4': [
        'Tests legal opinions by colleagues or outside counsel against court rulings and current regulations.',
      ],
      '5': [
        'Builds a case strategy for the institution that turns past rulings into steps for preventing disputes.',
      ],
    },
  },
  LEGAL: {
    definition:
      "Expertise in drafting the institution's regulations, decisions, cooperation agreements and other legal texts in unambiguous wording that agrees with superior law.",
    indicators: {
      '1': [
        'Points to the recitals, legal basis, body and closing part of a sample regulation of the institution.',
      ],
      '2': [
        'Puts an agreement reached with a health facility into contract clauses under the drafting rules.',
      ],
      '3': ['Resolves conflicts between clauses, or with superior regulations, by rewording the norm.'],
      '4': ['Scrutinises texts by other drafters and annotates ambiguous phrases and gaps in obligations.'],
      '5': [
        "Formulates drafting guidelines and a bank of standard clauses to which all the institution's agreements refer.",
      ],
    },
  },
  REG: {
    definition:
      'Managing the regulations that bind JKN and the institution by monitoring, interpreting, harmonising and disseminating their provisions, and giving input on draft regulations.',
    indicators: {
      '1': [
        'Outlines the hierarchy of JKN regulations, from statutes to regulations of the board of directors, and the subject each governs.',
      ],
      '2': ['Summarises newly enacted provisions and circulates them to the units affected.'],
      '3': [
        'Compares articles in regulations of the board of directors that contradict a ministerial regulation and drafts a harmonised wording.',
      ],
      '4': [
        'Scrutinises the regulatory impact analysis of the proposing unit before a draft regulation goes to the board of directors.',
      ],
      '5': [
        'Formulates proposals to the government for renewing health insurance regulation from evidence of its application in the field.',
      ],
    },
  },
  INTC: {
    definition:
      "Keeping every unit's activities in line with regulations, the code of ethics and the institution's procedures through awareness work, compliance testing and the handling of deviations.",
    indicators: {
      '1': [
        'Explains how the duties of compliance, internal audit and risk management differ and where a deviation is reported.',
      ],
      '2': [
        "Checks a unit's activities against the compliance checklist and records each departure from procedure.",
      ],
      '3': [
        'Tracks recurring breaches in branch offices back to the control gap and mends the procedure concerned.',
      ],
      '4': ["Challenges conclusions in units' compliance reports that are not supported by test evidence."],
      '5': [
        'Designs an integrated compliance system that links whistleblowing, compliance testing and sanctions across the institution.',
      ],
    },
  },
  GCG: {
    definition:
      "Expertise in applying openness, accountability, responsibility, independence and fairness to the structure, decisions and reporting of the institution's governing bodies.",
    indicators: {
      '1': [
        "Outlines the parts played by the board of directors, supervisory board and committees in the institution's decisions.",
      ],
      '2': [
        'Administers gift reports, conflict-of-interest declarations and decision minutes under the governance code.',
      ],
      '3': [
        'Analyses gaps between decision practice and the governance code and proposes a new division of powers.',
      ],
      '4': ["Evaluates units' governance self-assessments and refuses scores without documentary evidence."],
      '5': [
        'Fosters a governance forum among social security institutions that introduces new measures of public disclosure.',
      ],
    },
  },
  RISKM: {
    definition:
      "Identifying, measuring, treating and monitoring uncertainties that hinder the institution's goals, among them contribution revenue, benefit cost, operational and reputational risks.",
    indicators: {
      '1': [
        'Distinguishes inherent risk, residual risk and risk appetite with examples from the claim payment process.',
      ],
      '2': ["Completes the unit's risk register with causes, likelihood, impact and treatment plans."],
      '3': [
        'Analyses how the risk of contribution arrears spreads to Social Security Fund liquidity in order to choose mitigating steps.',
      ],
      '4': [
        "Tests process owners' risk assessments against loss data and returns estimates that lack grounds.",
      ],
      '5': [
        'Develops a stress-testing framework the board of directors uses to weigh the financial resilience of the JKN programme.',
      ],
    },
  },
  AS: {
    definition:
      "The skill of planning and carrying out audits of the institution's processes, transactions and reports, from the audit programme to the follow-up of recommendations at head office and branch offices.",
    indicators: {
      '1': [
        'Explains how condition, criteria, cause, effect and recommendation differ, using one audit finding at a branch office as the example.',
      ],
      '2': [
        'Draws a sample of files as the audit programme prescribes and records the test results in working papers.',
      ],
      '3': [
        'Traces recurring findings to the control weakness that causes them and frames a recommendation that closes it.',
      ],
      '4': [
        "Reviews other auditors' working papers and calls for further evidence where a conclusion lacks documentary support.",
      ],
      '5': [
        'Designs a risk-based audit method that draws on daily transaction data in place of file-by-file examination.',
      ],
    },
  },
  QM: {
    definition:
      "Managing quality standards, quality audits and continuous improvement of the institution's output, from branch office counter service to claim verification.",
    indicators: {
      '1': ['Presents the quality standards for counter service and the plan, do, check, act cycle.'],
      '2': ['Measures waiting times and error rates of branch office services on the quality control sheet.'],
      '3': [
        'Finds the root of a quality nonconformity with a cause-and-effect diagram and sets the corrective action.',
      ],
      '4': [
        'Judges whether audited units have completed their corrective actions and reopens findings that recur.',
      ],
      '5': [
        'Develops a JKN quality management system that unifies service standards of branch offices and partner health facilities.',
      ],
    },
  },
  PRMS: {
    definition:
      "Expertise in mapping, standardising, measuring and improving the institution's work processes end to end, including procedures and service-time agreements between units.",
    indicators: {
      '1': ["Explains the symbols, process owners and hand-over points on the institution's process map."],
      '2': ["Documents the unit's work steps in a standard operating procedure with standard times."],
      '3': [
        'Measures waiting time at each process step and removes the bottleneck that lengthens the queue of files.',
      ],
      '4': [
        "Reviews process owners' change proposals and judges the effect on units upstream and downstream.",
      ],
      '5': [
        'Re-engineers cross-unit processes, such as complaint to data correction, into one digital chain.',
      ],
    },
  },
}
