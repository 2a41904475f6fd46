// Interview guides of the technical competencies of finance and investment, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of finance and investment. */
export const finance: Readonly<
  Record<'CBM' | 'MACC' | 'FINA' | 'INVM' | 'TAXM' | 'TRM', FiveLevelInterviewGuide>
> = {
  CBM: {
    questions: [
      'Tell me about one budget proposal or budget report that you prepared, helped to prepare or did as an exercise. What was your part, from gathering the figures to submission?',
      'Think back to the last activity in your work whose budget ran short, was largely unspent or changed during the year. What did you do?',
      "Take one occasion when you reviewed another unit's budget or changed how budgets are prepared; what did you do until a decision was made?",
    ],
    answers: {
      1: 'Names the budget lines, stages and rules that bear on their own tasks, with an example from training or a document they have read.',
      2: 'Walks through a proposal or outturn report they prepared under the guidelines, from the terms of reference (KAK) to the figure on each line.',
      3: 'Recounts a variance or budget need in their unit that the guidelines did not cover, with the causes they separated and the solution they proposed.',
      4: "Sets out their written review of several units' budgets, with the comparison of prices, volumes or programme results on which they based it.",
      5: 'Describes the budgeting method or system they renewed, and how it has changed the way funds are shared out across the institution.',
    },
    evidence: [
      'Budget proposal for an activity with its terms of reference, or a monthly outturn report explaining each line',
      'Budget variance worksheet that separates the causes, with a proposed transfer of funds between activities',
      'Written review of budget proposals from several units, or a draft budgeting method that the person wrote',
    ],
    negativeIndicators: [
      'Inflates the figures in a proposal as a cushion against budget cuts.',
      'Spends what is left of a budget towards the end of the year with no need on record.',
    ],
  },
  MACC: {
    questions: [
      'Walk me through, step by step, one cost calculation for a service, activity or competency assessment that you did at work or in training.',
      'Think back to the last time a cost differed from the estimate or cost data were incomplete. What did you do?',
      'Tell me about one savings proposal or cost allocation method that you made or tested. What did you do until a decision was made?',
    ],
    answers: {
      1: "Explains kinds of cost and their use in decisions, with an example calculation from training or their office's activities.",
      2: 'Details how they collected or allocated costs using the prescribed method, together with the source of each figure.',
      3: 'Recounts how they looked for a cost driver or the cause of a cost variance in their unit, with several cost-saving options they calculated.',
      4: "Shows their written recommendations on several units' cost calculations, with the assumptions they tested and the figures to use instead.",
      5: 'Describes the costing system or method they built, and the decisions the institution has since based on its results.',
    },
    evidence: [
      'Worksheet for a unit cost or for the allocation of shared costs, with data sources and allocation basis',
      "Analysis of the unit's cost drivers, with working-time data, calculations and cost-saving options",
      "Official memo reviewing several units' cost calculations, or a costing system that the person designed",
    ],
    negativeIndicators: [
      "Changes the allocation basis so that their own unit's costs look low.",
      'Compares the costs of two offices without allowing for their volume of services.',
    ],
  },
  FINA: {
    questions: [
      'Think back to the last period-end close that you worked on or watched. What was your part in it, from the first voucher to the finished report?',
      'Tell me about a transaction in your work that did not match, was wrongly posted or had no account to be posted to. What did you do?',
      'Take one accounting treatment that you proposed or changed, or that you reviewed for another unit; what did you do until a decision was made?',
    ],
    answers: {
      1: 'Names the accounts, the books and the path of vouchers for a simple transaction, with an example from training or a file they have seen.',
      2: 'Walks through the posting or matching they did according to the chart of accounts, from the voucher number to the month-end balance.',
      3: 'Recounts a transaction in their unit that did not match or was not covered by any rule, with the origin they traced and the treatment they proposed.',
      4: 'Quotes from their written opinion on how several units account for transactions, with the provisions of the standards and the sample vouchers behind it.',
      5: 'Sets out the accounting policy or method they developed for social security transactions, and how it has changed bookkeeping throughout the institution.',
    },
    evidence: [
      'Journal entries and monthly bank reconciliation, with voucher numbers, balances and explanations of differences',
      'Working paper tracing unidentified receipts, with a proposed correction and reference to the accounting standards',
      'Written opinion on how several units account for transactions, or an accounting policy drafted by the person',
    ],
    negativeIndicators: [
      'Posts an adjusting entry merely to make balances agree, without looking for the source of the difference.',
      "Shifts a transaction to another period so that the month's figure meets the target.",
    ],
  },
  INVM: {
    questions: [
      'Tell me about a placement, redemption or recording of a time deposit or security that you carried out or watched. What was your part in it?',
      'Think back to the last time a return fell short, a maturity clashed with cash needs or a placement limit was exceeded. What did you do?',
      'Take one study or plan for placing funds that you prepared or tested; what did you do until it came up for discussion?',
    ],
    answers: {
      1: 'Explains the kinds of instrument, risks and placement limits encountered in their work, with an example calculation from training or the files.',
      2: 'Details a placement, redemption or balance check they did within the procedures and limits, together with the transaction documents.',
      3: 'Recounts an investment problem in their unit that no procedure covered, with their calculations for several options and the course of action they proposed.',
      4: 'Sets out their written opinion on a study or plan that concerned several units, with the assumptions they retested.',
      5: "Describes the investment policy, model or teaching material they developed, with examples of the institution's investment decisions that changed because of it.",
    },
    evidence: [
      'List of maturities and custodian balance reconciliation (names of banks blacked out)',
      'Worksheet on redemption options or portfolio sensitivity, with assumptions, calculations and proposal',
      'Review notes on an investment study that concerns several units, or a draft investment policy that the person wrote',
    ],
    negativeIndicators: [
      'Chooses a bank for a placement because of a gift or a personal connection.',
      'Chases a high interest rate without checking the placement limits in force.',
    ],
  },
  TAXM: {
    questions: [
      'Think back to the last tax that you calculated, withheld or reported for your office or in training. What steps did you take?',
      'Tell me about a time when a tax calculation, withholding slip or tax return at your office turned out to be wrong or was questioned. What did you do?',
      'Take one contract, working paper or payment process that you reviewed or changed from a tax point of view; what steps did you take from start to finish?',
    ],
    answers: {
      1: 'Names the scope, rates and deadlines of taxes that bear on their own tasks, with an example payment from training or the files.',
      2: 'Walks through the tax withholding or reporting they did under the rules, from the tax base to the withholding slip or filing receipt.',
      3: 'Recounts a tax discrepancy or question in their unit that no procedure covered, with the source transactions and the legal basis of the solution.',
      4: 'Quotes from their written opinion on tax treatments proposed by several units or consultants, with the regulations it refers to.',
      5: 'Sets out the tax position, tax control or teaching material they developed for the whole institution, and the tax problem it solved.',
    },
    evidence: [
      'Monthly tax working paper with withholding slips and filing receipts (taxpayer identities blacked out)',
      'Working paper for an amended return or draft answer to the tax office, with transaction details and legal basis',
      'Written opinion on tax treatments proposed by several units or consultants, or a tax control that the person designed',
    ],
    negativeIndicators: [
      'Splits an invoice so that the payment escapes withholding tax.',
      'Uses a tax rate from memory without checking the rules in force.',
    ],
  },
  TRM: {
    questions: [
      'Tell me about one working day on which you processed or observed cash receipts or payments. What did you do, up to the cash cut-off?',
      'When was the last time in your work that funds ran short or lay idle, or that a payment was held up, and what did you do?',
      'Take one cash forecast, balance limit or payment procedure that you made, changed or tested; what did you do from beginning to end?',
    ],
    answers: {
      1: 'Explains the bank accounts used, the steps of a payment and the officer who approves it, with a cash book from training or their office as the example.',
      2: 'Details a receipt or payment they processed according to the procedure, from the document check to the end-of-day balance.',
      3: 'Recounts a cash problem in their unit that no procedure covered, with the cause they found in the data and the solution they worked out.',
      4: 'Shows their written recommendations on the cash forecasts or cash management of several units, with the differences or weaknesses they found.',
      5: 'Sets out the cash system, model or guideline they created, and how it has changed cash management in every region.',
    },
    evidence: [
      'Daily cash position report or official record of a petty cash count, explaining each difference',
      'Weekly cash flow forecast with the actual figures, the causes of the differences and the funding arrangement chosen',
      "Report on a review of several units' cash procedures, or a cash management guideline that the person wrote",
    ],
    negativeIndicators: [
      "Covers a shortfall in the institution's operating cash with Social Security Fund money.",
      'Authorises payment orders that they prepared themselves.',
    ],
  },
}
