// Texts of the technical competencies of finance and investment, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of finance and investment. */
export const finance: Readonly<
  Record<'CBM' | 'MACC' | 'FINA' | 'INVM' | 'TAXM' | 'TRM', LembagaXyCompetencyText>
> = {
  CBM: {
    definition:
      "The ability to prepare and control the institution's annual work plan and budget (RKAT), from unit proposals, allocation and budget revisions to the outturn report.",
    levelDescriptions: {
      1: 'Can explain the budget lines, cycle and rules that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can prepare budget proposals and report budget outturn in their own work, following the current guidelines.',
      3: 'Can analyse budget needs and variances in their own unit that the guidelines do not cover, with proposed solutions.',
      4: 'Can review the budget proposals and outturn of several units and give decision-makers a written opinion.',
      5: 'Can renew budgeting methods and systems so that the allocation of funds follows the objectives and workload of the institution.',
    },
    indicators: {
      1: [
        'Points out the right budget line for sample items of operating, capital and programme expenditure.',
        'Puts the stages of the budget cycle in order, from indicative ceiling and unit proposal to approval and outturn report.',
        'Calculates the remaining budget and the percentage spent, given a sample ceiling, outturn and contract commitments.',
      ],
      2: [
        'Prepares a budget proposal for an activity on the basis of its terms of reference (KAK) and the current cost standards.',
        'Checks the budget available on the line concerned before a payment request is passed on.',
        'Compiles the monthly budget outturn report for competency assessments, with an explanation of underspent lines.',
      ],
      3: [
        'Finds the causes of variances between budget and outturn by separating the effects of schedule, price and changed activities.',
        'Proposes budget transfers between activities when membership targets change, setting out the effects on the activities that lose funds.',
        'Estimates the budget for a new service that has no cost standards yet, from market prices and similar activities.',
      ],
      4: [
        "Questions in a written review the need for budget lines that do not serve the institution's objectives.",
        'Compares the budget proposals of similar branch offices in order to flag unreasonable unit prices and volumes.',
        "Assesses several units' programme results against the budget spent, in a report that recommends priorities for the following year.",
      ],
      5: [
        "Renews the institution's budgeting method so that branch office ceilings follow changes in membership and workload.",
        "Designs performance-based budget monitoring that ties every line to the institution's performance indicators.",
        'Equips budget planners in all regions with a self-prepared module and practice cases.',
      ],
    },
  },
  MACC: {
    definition:
      'The ability to turn cost and financial performance information, such as unit service costs, cost variances and efficiency across branch offices, into a basis for internal decisions.',
    levelDescriptions: {
      1: 'Can explain the kinds and behaviour of costs and the uses of cost information that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can collect, allocate and report costs in their own work, using the prescribed method.',
      3: 'Can analyse cost behaviour and cost variances in their own unit and work out cost-saving options.',
      4: 'Can evaluate the cost calculations and analyses of several units and make written recommendations to decision-makers.',
      5: 'Can build new costing systems and methods on which the institution bases its decisions.',
    },
    indicators: {
      1: [
        'Distinguishes fixed, variable, direct and indirect costs in the activities of a branch office.',
        'Calculates the unit cost of a competency assessment per candidate from sample figures for the total cost and the number of candidates.',
        'Points out the relevant costs in an example of the choice between printing in-house and using an outside printer.',
      ],
      2: [
        'Allocates shared costs to service units on the prescribed basis, such as floor area or number of staff.',
        "Presents unit cost per member in the monthly management report with the previous month's figure beside it.",
        'Fills in the variance worksheet that compares standard with actual costs, with explanations from those in charge of the activities.',
      ],
      3: [
        "Breaks down by volume, price and efficiency the difference between the unit's service costs and those of similar branch offices.",
        'Prepares a cost comparison of renting, buying or sharing service space for a decision by the head of the branch office.',
        'Traces the activities that drive overtime costs in claim verification, using working-time data.',
      ],
      4: [
        "Reviews another analyst's cost calculation, with an official memo on unreasonable allocation assumptions.",
        'Compares the cost allocation methods of several units in order to recommend one that makes results comparable.',
        "Tests another unit's savings proposal by calculating the costs that it would shift to other processes or offices.",
      ],
      5: [
        "Builds an activity-based costing system that shows the cost of each of the institution's service processes.",
        'Creates an index that compares the cost efficiency of branch offices, allowing for membership numbers and regional conditions.',
        'Organises cost analysis training for branch office finance officers, using a self-designed calculation tool.',
      ],
    },
  },
  FINA: {
    definition:
      'The ability to record, measure, present and disclose transactions of the institution and the Social Security Fund in financial statements that follow accounting standards.',
    levelDescriptions: {
      1: 'Can explain how the transactions that bear on their own tasks are recognised, recorded and presented, as measured by a written test or by questions and answers.',
      2: 'Can post and match transactions in their own work, following the chart of accounts and the closing procedure.',
      3: 'Can analyse transactions in their own unit that do not match or are not covered by any rule, and work out how to account for them.',
      4: 'Can review how several units account for transactions and give a written opinion based on accounting standards.',
      5: 'Can develop the accounting policies and methods by which the institution handles social security transactions.',
    },
    indicators: {
      1: [
        'Sorts sample transactions into the books of the institution or those of the Social Security Fund, with reasons.',
        'Names the accounts to debit and credit for contributions received, contributions received in advance and contributions receivable.',
        'Describes the path of one claim transaction from voucher through journal and ledger to the financial statements.',
      ],
      2: [
        'Posts contribution, health benefit expense and operating expense transactions according to the chart of accounts, with a voucher number on every entry.',
        'Draws up the monthly trial balance by the date in the closing calendar, with a breakdown of contributions receivable.',
        'Matches transactions on the bank statement with receipts in the contribution system before contribution bills go out.',
      ],
      3: [
        'Traces unidentified contribution payments to the employers that sent them, as grounds for correcting the transactions.',
        'Proposes an accounting treatment for a transaction for which the chart of accounts has no account, with reference to accounting standards.',
        'Breaks down a jump in contributions receivable into new transactions, posting errors and real arrears.',
      ],
      4: [
        "Gives a written opinion on branch offices' proposed accounting treatment of transactions, citing the current accounting standards.",
        'Re-examines the period-end transactions of several units and their impairment calculations for contributions receivable, using a sample of vouchers.',
        'Flags, in a written review note, the disclosures in financial statements that do not match the substance of the transactions.',
      ],
      5: [
        "Formulates the institution's accounting policy for social security transactions that the standards do not yet spell out.",
        'Designs an automatic reconciliation that matches bank, contribution and ledger transactions every day throughout the institution.',
        'Mentors branch office accountants through a case-study class on difficult transactions, using self-prepared material.',
      ],
    },
  },
  INVM: {
    definition:
      "The ability to place and monitor investments of the Social Security Fund and of the institution's own money in permitted instruments, weighing safety, liquidity and return in order to secure the continued payment of benefits.",
    levelDescriptions: {
      1: 'Can explain the kinds, risks and placement limits of investments encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out the placement, redemption and recording of investments in their own work, within the current procedures and limits.',
      3: 'Can analyse investment problems in their own unit that no procedure covers and draw up a proposed course of action.',
      4: 'Can review investment studies and plans that concern several units and give a written opinion.',
      5: 'Can develop the investment policy, methods and expertise by which the institution safeguards the continued payment of benefits.',
    },
    indicators: {
      1: [
        'Distinguishes time deposits, government securities and mutual funds by risk, liquidity and investment limit.',
        'Calculates the net return on a time deposit investment from the principal, interest rate, tenor and tax.',
        'Points out, in a sample portfolio, the investments that exceed the limit per bank or lie outside the permitted instruments.',
      ],
      2: [
        'Places investments in time deposits within the limit per bank, with the transaction confirmation filed the same day.',
        "Reconciles investment balances and coupons with the custodian bank's statement at month end.",
        'Prepares the list of investments maturing in the current month as input to the redemption plan.',
      ],
      3: [
        "Analyses the sensitivity of the Social Security Fund's investment portfolio to interest rates in order to propose shifts in tenor.",
        'Calculates the loss under several options for redeeming investments early when claim payments need funds at short notice.',
        'Traces why investment returns lag behind the benchmark by separating the effects of asset allocation, tenor and transaction costs.',
      ],
      4: [
        "Tests the return and default assumptions in another analyst's investment study before the investment committee discusses it.",
        'Recommends in writing how to correct an investment plan that conflicts with the claim and cash projections of other units.',
        'Reviews investment performance reports from custodian banks or fund managers, with written notes on undisclosed risks.',
      ],
      5: [
        'Formulates a long-term asset allocation policy that matches investment maturities to projected benefit liabilities.',
        'Develops a stress-test model of the investment portfolio for scenarios of partner bank default and a surge in claims.',
        "Teaches investment risk analysis to new analysts, using a set of cases compiled from the institution's portfolio.",
      ],
    },
  },
  TAXM: {
    definition:
      "The ability to calculate, withhold, remit, report and plan the institution's taxes as the rules require, including taxes on the income of staff, suppliers and partners.",
    levelDescriptions: {
      1: 'Can explain the scope, rates and deadlines of the taxes that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can calculate, withhold and report tax in their own work, following the current rules and procedures.',
      3: 'Can analyse tax discrepancies and tax questions in their own unit that no procedure answers and work out a solution.',
      4: 'Can review the tax treatments proposed by several units or by consultants and give a written opinion.',
      5: 'Can develop the tax positions, tax control systems and tax training material that the institution relies on.',
    },
    indicators: {
      1: [
        'Distinguishes payments subject to Article 21 income tax (PPh), Article 23 income tax and value added tax (PPN).',
        "Calculates the tax to be withheld from a freelance assessor's fee at the rate in force.",
        'States the payment and filing deadlines of each kind of tax, with the penalty for missing them.',
      ],
      2: [
        'Withholds tax on payments to suppliers, with the withholding slip issued before the due date.',
        "Checks a supplier's tax invoice against the contract, the taxpayer identification number (NPWP) and the delivery date.",
        "Files the monthly tax return (SPT Masa) through the current tax filing system, in line with that month's working paper.",
      ],
      3: [
        'Traces discrepancies between the general ledger and the tax return to the source transactions as grounds for amending the return.',
        'Drafts the answer to a tax office query (SP2DK), with transaction details and the legal basis of the treatment.',
        'Compares the tax burden of several forms of service contract in order to propose the cheapest lawful one.',
      ],
      4: [
        "Reviews branch offices' tax working papers, with written notes on wrong rates, tax bases and evidence.",
        "Tests a tax consultant's opinion against regulations and court rulings before the institution relies on it.",
        'Flags possible tax disputes in draft contracts of other units, with written advice on changing the clauses.',
      ],
      5: [
        "Trains finance officers of every branch office, using a self-compiled casebook on the institution's taxes.",
        "Formulates the institution's position on the tax treatment of the Social Security Fund for discussion with the tax authority.",
        "Creates a tax control in the institution's payment system that automatically holds back bills that lack tax documents.",
      ],
    },
  },
  TRM: {
    definition:
      "The ability to manage cash, bank accounts, payments and liquidity, with the Social Security Fund kept separate from the institution's own money, so that claims and operating costs are paid on time without leaving funds idle.",
    levelDescriptions: {
      1: 'Can explain the cash flows and the rules on accounts and payments that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can process cash receipts and cash payments in their own work, following the current treasury procedures.',
      3: 'Can analyse cash problems in their own unit that no procedure covers and work out a way to solve them.',
      4: 'Can evaluate the cash forecasts and cash management of several units and make written recommendations.',
      5: 'Can create new cash management systems, models and guidelines that the institution uses in every region.',
    },
    indicators: {
      1: [
        "Explains the separation of Social Security Fund cash from the institution's operating cash, naming the officials who may release each.",
        'Puts in order the steps by which cash is paid out for a hospital claim, from bill approval to proof of transfer.',
        'Calculates the end-of-day balance from the opening balance, contribution receipts and payments in a sample cash book.',
      ],
      2: [
        'Processes claim payment orders after checking the account number, amount and authorisation.',
        'Compiles the daily cash position report from the movements on all accounts before the daily cash cut-off.',
        'Draws up the official record of a petty cash count, explaining any difference between the cash counted and the balance in the petty cash book.',
      ],
      3: [
        'Forecasts weekly cash flow so that shortfalls in claim funds can be covered by timing the maturity of placements.',
        'Breaks down the reasons for cash lying idle in contribution collection accounts by partner bank, day and payment channel.',
        'Designs an emergency payment sequence for a bank system outage, based on claim deadlines and available cash.',
      ],
      4: [
        "Evaluates another analyst's cash forecast against actual contribution receipts, with an official memo on the sources of the difference.",
        'Recommends cash balance limits for branch offices on the basis of payment patterns compared across several regions.',
        "Tests the segregation of duties between those who prepare, check and authorise payments in other units' cash procedures, with a report on weaknesses.",
      ],
      5: [
        'Builds a pooling system for Social Security Fund cash that sweeps contribution receipts from all partner banks on the same day.',
        'Develops a cash forecasting model for the institution that reflects claim seasons, contribution due dates and investment redemptions.',
        'Writes guidelines on cash resilience during a bank default or a bank system outage, complete with exercises for treasury officers.',
      ],
    },
  },
}
