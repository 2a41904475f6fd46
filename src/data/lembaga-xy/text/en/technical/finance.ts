// Texts of the technical competencies of finance and investment, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of finance and investment. */
export const finance: Readonly<Record<'CBM' | 'MACC' | 'FINA' | 'INVM' | 'TAXM' | 'TRM', TechnicalText>> = {
  CBM: {
    definition:
      "Expertise in preparing, allocating and controlling the institution's annual work plan and budget, from unit proposals to spending reports and revisions.",
    indicators: {
      '1': ['Points out the right budget line for examples of operating, capital and programme spending.'],
      '2': ["Calculates the unit's budget proposal from planned activities and the cost standards in force."],
      '3': [
        'Finds the cause of a spending variance and proposes a transfer of funds between activities to remedy it.',
      ],
      '4': [
        "Challenges the grounds of need in units' budget proposals and returns lines that serve none of the institution's targets.",
      ],
      '5': [
        "Renews the institution's budgeting method so that branch office ceilings follow changes in membership and workload.",
      ],
    },
  },
  MACC: {
    definition:
      'Expertise in turning cost and financial performance information into internal decisions, such as unit service costs, variance analysis and efficiency comparisons between branch offices.',
    indicators: {
      '1': ['Distinguishes fixed, variable, direct and indirect costs in the activities of a branch office.'],
      '2': [
        'Allocates shared costs to service units and reports unit cost per member in the management accounts.',
      ],
      '3': [
        'Breaks down cost variances between branch offices by volume, price and efficiency and proposes savings.',
      ],
      '4': ["Reviews other analysts' costings and allocation assumptions before leaders act on them."],
      '5': [
        "Builds an activity-based costing system that reveals the cost of each of the institution's service processes.",
      ],
    },
  },
  FINA: {
    definition:
      'Expertise in recording, measuring, presenting and disclosing the transactions of the institution and the Social Security Fund in financial statements that follow accounting standards.',
    indicators: {
      '1': [
        "Explains with sample transactions how the books keep the institution's assets apart from those of the Social Security Fund.",
      ],
      '2': [
        'Posts contribution receipts, benefit expenses and operating costs and draws up the monthly trial balance.',
      ],
      '3': [
        'Reconciles differences between ledger, bank account and contribution system through to the correcting entry.',
      ],
      '4': [
        'Examines accounting treatments proposed by branch offices and sets right receivable allowances that stray from the standards.',
      ],
      '5': [
        'Formulates accounting policy for social security transactions that standards do not yet regulate in detail.',
      ],
    },
  },
  INVM: {
    definition:
      "Placing and monitoring the Social Security Fund and the institution's own funds in permitted instruments, weighing safety, liquidity and return for the continued payment of benefits.",
    indicators: {
      '1': [
        'Distinguishes time deposits, government securities and mutual funds by risk, liquidity and placement limit.',
      ],
      '2': [
        'Carries out deposit placements and withdrawals within the limit per bank and files the trade confirmations.',
      ],
      '3': [
        'Analyses the sensitivity of the Social Security Fund portfolio to interest rates in order to propose shifts in tenor.',
      ],
      '4': [
        "Tests the return and default assumptions in analysts' studies before a proposal goes to the investment committee.",
      ],
      '5': [
        'Formulates a long-term asset allocation policy that matches investment maturities to projected benefit liabilities.',
      ],
    },
  },
  TAXM: {
    definition:
      "Calculating, withholding, remitting, reporting and planning the institution's taxes under the law, including those on the income of staff, suppliers and partners.",
    indicators: {
      '1': [
        'Distinguishes transactions of the institution subject to Article 21 income tax, Article 23 income tax and value added tax.',
      ],
      '2': ['Withholds tax on payments to suppliers and issues the withholding slips before the due date.'],
      '3': ['Reconciles differences between the ledger and tax returns in order to prepare the amendment.'],
      '4': [
        "Reviews tax working papers and consultants' opinions before the institution answers a tax office query.",
      ],
      '5': [
        "Formulates the institution's tax position on the Social Security Fund for discussion with the tax authority.",
      ],
    },
  },
  TRM: {
    definition:
      "Managing the institution's cash, bank accounts, payments and liquidity, so that health facility claims and operating costs are paid on time without idle funds.",
    indicators: {
      '1': [
        'Explains the separation of Social Security Fund and operating accounts and which officials may release money from them.',
      ],
      '2': ['Processes claim payment orders after matching account number, amount and authorisation.'],
      '3': [
        'Forecasts weekly cash flow so as to cover claim shortfalls by timing the maturity of placements.',
      ],
      '4': [
        "Evaluates analysts' liquidity forecasts against actual contribution receipts and sets new balance limits.",
      ],
      '5': [
        "Centralises the institution's cash through a system that sweeps contribution receipts from all partner banks on the same day.",
      ],
    },
  },
}
