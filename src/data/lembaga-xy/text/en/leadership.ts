// Texts of the leadership competencies, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LeadershipCode } from '../../ids'
import type { LembagaXyCompetencyText } from '../types'

/** Texts of the leadership competencies. */
export const leadership: Readonly<Record<LeadershipCode, LembagaXyCompetencyText>> = {
  BT: {
    definition:
      'The ability to earn, maintain and restore the trust of colleagues, members, candidates and partners by keeping promises and acting openly and fairly.',
    levelDescriptions: {
      1: 'Can explain which behaviours in their own work build trust and which damage it, as measured by a written test or by questions and answers.',
      2: 'Can maintain trust in their own work by keeping promises, giving reasons and guarding confidences as the rules require.',
      3: 'Can work out why trust in their own unit has broken down, among colleagues or on the part of partners, and find a way to restore it.',
      4: 'Can assess in writing how several units keep promises, practise openness and work to restore trust.',
      5: 'Can develop charters, dialogues and training material that build trust throughout the institution.',
    },
    indicators: {
      1: [
        "Distinguishes behaviours that build a colleague's trust from those that damage it in sample incidents at the office.",
        "Explains what late payment does to health facilities' trust in the institution.",
        'Sorts information on a competency assessment into what candidates may know and what must stay confidential for the certificate to be trusted.',
      ],
      2: [
        'Keeps the promised date for handing competency assessment files over to assessors, with a dated receipt as evidence.',
        'Explains to the colleagues affected the reasons behind a change in the order or division of work.',
        "Asks a colleague's permission before passing on a personal complaint that the colleague shared in confidence.",
      ],
      3: [
        'Traces where trust between two work groups in the unit broke down so that a new working agreement can be drafted.',
        'Restores the trust of a partner whom the institution has let down, through an admission of fault and a plan with deadlines for putting it right.',
        'Analyses recurring appeals by candidates to find out why trust in the competency assessment process has fallen.',
      ],
      4: [
        'Checks the service promises of several units before they are announced, with written notes on promises that cannot be kept.',
        "Challenges in writing another unit's plan for following up an employee trust survey when the plan ignores why trust has fallen.",
        "Assesses in writing whether the replies to candidates' appeals under various certification schemes give reasons that a candidate can check.",
      ],
      5: [
        'Develops an openness charter that governs how leaders throughout the institution convey decisions to employees.',
        'Initiates a regular dialogue between the board of directors, members and health workers, with promises of follow-up that the public can monitor.',
        'Prepares a module for training new leaders to restore trust after a service crisis.',
      ],
    },
  },
  CL: {
    definition:
      "The ability to lead with compassion: to notice the burdens of employees and members, listen to them and take concrete action to ease them without neglecting the institution's duties.",
    levelDescriptions: {
      1: 'Can explain what compassion means in their own work, the signs of emotional strain and the help available, as measured by a written test or by questions and answers.',
      2: 'Can show compassion in their own work to people under strain, using the means and the help available.',
      3: 'Can analyse the causes of burdens on employees of their own unit and the members it serves, and find solutions where there is no rule yet.',
      4: 'Can assess in writing whether the decisions, plans and treatment of people in several units place a burden on those affected.',
      5: 'Can develop programmes, guidelines and joint efforts that bring compassion into practice throughout the institution.',
    },
    indicators: {
      1: [
        'Points out signs of emotional strain in a sample case of counter officers who face sick members every day.',
        'Distinguishes pity, empathy and compassion in sample conversations with a candidate found not yet competent.',
        'Lists the help the institution provides for employees who are bereaved, ill or struck by disaster.',
      ],
      2: [
        'Listens to a colleague under strain until the whole story has been told before offering help.',
        "Swaps work schedules with a colleague caring for a sick relative so that the colleague's burden is eased without disrupting service.",
        'Delivers bad news, such as a request that was not granted, face to face, with time for the recipient to express their feelings.',
      ],
      3: [
        'Traces the source of uneven workloads in the unit, such as surging queues, so that a redistribution of work can be proposed.',
        'Works out a solution for a colleague whose performance has dropped because of family burdens, without sacrificing service.',
        'Examines rules that burden vulnerable members in order to propose leeway that remains lawful.',
      ],
      4: [
        'Assesses in writing whether the way assessors at several competency assessment centres (TUK) deliver the result adds to the strain on candidates found not yet competent.',
        "Flags, in a written review, employees' family burdens that other units' transfer plans have overlooked.",
        'Gives heads of other units written feedback on reprimands that humiliate an employee who has erred.',
      ],
      5: [
        'Pioneers a peer psychological support programme that eases the strain on officers, including those in remote areas.',
        "Drafts guidelines with measures of compassion for the appraisal and selection of the institution's leaders.",
        'Mobilises partner health facilities to draw up together a procedure for supporting members at the end of life.',
      ],
    },
  },
  IMI: {
    definition:
      'The ability to convince others, from employers reluctant to register workers to policymakers, with arguments and approaches adapted to them so that their stance or actions change.',
    levelDescriptions: {
      1: 'Can explain ways of persuading, common objections and the influential people encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can persuade the people met in their own work, using arguments, stories and facts prepared beforehand.',
      3: 'Can analyse why their own unit meets with refusal and find another way to convince those who refuse.',
      4: "Can assess in writing the material, methods and results of several units' efforts to influence others.",
      5: "Can develop strategies, publications and training that extend the institution's influence on policy and the public.",
    },
    indicators: {
      1: [
        'Distinguishes persuasion by data, by stories and by authority in sample conversations.',
        'Names two objections of employees reluctant to take a competency assessment, with arguments that could convince them.',
        'Points out in a case description the people with influence over residents, such as religious or trade union leaders.',
      ],
      2: [
        "Prepares two arguments that appeal to an employer's interests in order to persuade the owner at a meeting.",
        'Uses true, anonymised patient stories to convince healthy residents to keep paying contributions.',
        "Answers an audience's objections one by one with facts and with examples from their own area.",
      ],
      3: [
        'Maps where decision-makers stand to work out the order in which they need to be convinced.',
        'Changes the message for units reluctant to send candidates, based on the reasons earlier persuasion failed.',
        'Enlists third parties, such as doctors or trade unions, to convince those whose refusal drags on.',
      ],
      4: [
        "Reviews other units' briefing material for policymakers, with written notes on arguments that are easily rebutted.",
        "Flags in writing other units' persuasive material that rests on pressure or misleading statements.",
        'Evaluates how outreach on a certification scheme affects the interest of prospective candidates from several units, in a report with advice on improvement.',
      ],
      5: [
        "Influences national policy on health financing through papers that underpin the institution's statements to the House of Representatives (DPR).",
        'Trains members from various regions as spokespersons who convince residents by telling of their own experience.',
        'Designs a strategy that all regional offices use to win the support of heads of local government.',
      ],
    },
  },
  LA: {
    definition:
      'The ability to draw lessons from experience, failure and feedback for prompt use in new circumstances such as changed regulations, software or postings.',
    levelDescriptions: {
      1: 'Can explain lessons from experience in their own work, what they still need to learn and how, as measured by questions and answers or a written test on cases.',
      2: 'Can use lessons from feedback, training and experience to change how they do their own tasks, following the available guidance.',
      3: 'Can turn lessons from varied experience into solutions to new problems in their own unit that no guidance covers.',
      4: 'Can assess the lessons that others in several units have drawn, along with their learning plans, with advice in writing.',
      5: 'Can develop ways of learning from experience, failure and crisis that are applied throughout the institution.',
    },
    indicators: {
      1: [
        'Recounts one event from the last time the software they work with was replaced, with the lesson drawn from it.',
        'Points out the parts of a new certification scheme they have not yet mastered, with a source for learning each part.',
        'Distinguishes lessons backed by facts from passing impressions in sample notes taken after an outreach event.',
      ],
      2: [
        'Asks candidates and assessors for feedback after a competency assessment to find lessons for the next one.',
        'Learns the menus of new software from the user guide before the software goes live, with practice transactions as evidence.',
        "Replaces one step of a work routine on the strength of a lesson from the previous month's recorded errors.",
      ],
      3: [
        'Compares conditions in a new posting with past experience to pick the lessons that still hold.',
        'Solves a problem new to the unit by piecing together lessons from several earlier assignments.',
        'Draws up a routine to replace old habits that clash with a new regulation, based on lessons from a limited trial.',
      ],
      4: [
        'Tests the lessons in after-action reports from several branch offices against the facts, with written notes on conclusions wrongly drawn.',
        'Gives written recommendations of stretch assignments for colleagues in other units, with evidence of the lessons these colleagues drew from earlier tasks.',
        "Assesses in a written review whether assessors' learning plans address the gaps that recordings of competency assessments show.",
      ],
      5: [
        'Conceives a scheme of job swaps between regions through which future leaders learn in fields they have never handled.',
        'Develops a method by which the institution learns from service crises, such as those in a pandemic, how to face the next one.',
        'Fosters a community of practice in which social security bodies disclose failures to one another to test the lessons drawn.',
      ],
    },
  },
  SFE: {
    definition:
      'The ability to set challenging targets at work, surpass them and keep improving results for the sake of service quality and the sustainability of the health insurance programme.',
    levelDescriptions: {
      1: 'Can explain the targets and quality standards of their own work and how far their own results are from them, as measured by a written test or by questions and answers.',
      2: 'Can pursue targets and quality standards in their own work by tracking and improving their own results.',
      3: 'Can work out what holds back the results of their own unit and find new ways to raise them.',
      4: 'Can assess in writing the targets, results and improvements reported by several units.',
      5: 'Can create benchmarks, learning events and new ways of working that raise results throughout the institution.',
    },
    indicators: {
      1: [
        "States this year's targets and quality standards for their work, with the reason those figures were chosen.",
        "Calculates the gap between the unit's results and those of the best branch office on the same indicator.",
        'Distinguishes work that merely meets the standard from work that exceeds it in two sample files.',
      ],
      2: [
        'Sets a personal target above the one assigned, such as the number of certificates to process, with progress logged every week.',
        'Rechecks their own output against the quality standard so that no defect remains when the file is handed over.',
        'Makes another attempt at a target missed twice, using a different approach.',
      ],
      3: [
        'Tests several changes in ways of working to lift stalled results, such as the rate of active members, until one works.',
        'Calculates the benefits and costs of several routes to a target as grounds for proposing one whose benefit to the programme exceeds its cost.',
        'Finds the time lost between a competency assessment and the issue of the certificate in order to propose a new target time.',
      ],
      4: [
        'Questions in a written review the targets of several units that look too easy next to the results of similar institutions.',
        "Flags, in written notes, a rise in another unit's results that stems from a change in how they are calculated.",
        'Assesses whether the quality achieved at the certification body (LSP) has lasted after improvement, in a report for the management review meeting.',
      ],
      5: [
        'Devises new benchmarks for health insurance that institutions at home and abroad take as a reference.',
        'Sets up an event for sharing good practice between branch offices, judged by a panel against published benchmarks.',
        'Pioneers an overhaul of ways of working that raises quality at lower cost throughout the institution.',
      ],
    },
  },
  SO: {
    definition:
      "The ability to link daily work with the institution's long-term direction and to reckon with future changes in population, disease patterns and policy before choosing a course of action.",
    levelDescriptions: {
      1: "Can explain the institution's direction and the future changes that concern their own work, as measured by a written test or by questions and answers.",
      2: "Can use the institution's long-term direction as the basis for choosing, ranking and proposing activities in their own work.",
      3: "Can analyse the future uncertainties that face their own unit and work out options in line with the institution's direction.",
      4: 'Can assess in writing the scenarios, plans and strategic options drawn up by several units.',
      5: 'Can formulate new directions, roles and methods that prepare the institution for the future.',
    },
    indicators: {
      1: [
        "Explains how their work at the certification body (LSP), such as surveillance, relates to the institution's long-term direction.",
        "Names three external trends, such as population ageing and the rise of chronic disease, that affect the institution's future.",
        'Describes the long-term consequences if many members pay contributions only when they are ill.',
      ],
      2: [
        "Ranks pending tasks by what they contribute to the institution's direction, with a reason for each task postponed.",
        'Includes the expected impact over the next three years in the activity proposals they submit.',
        'Collects information from official sources on changes in population, disease patterns or policy that concern the future of their work.',
      ],
      3: [
        'Draws up several future scenarios, such as a growing burden of heart disease, with steps to prepare their region.',
        "Analyses conflicts between annual targets and the unit's long-term interests so that a solution can be proposed.",
        'Interprets signs of change in professional certification policy to propose the certification schemes the institution will need in future.',
      ],
      4: [
        "Flags, in a written review, the plans of several units that chase this year's figures at the expense of long-term interests.",
        "Tests other units' future scenarios against population and disease data, with written notes on weak assumptions.",
        'Gives the management review meeting a written opinion on strategic options for the certification body, such as more certification schemes or more assessors.',
      ],
      5: [
        "Writes a paper on the institution's direction for the next ten years that the board of directors, regulators and partners use as a reference.",
        'Develops a method of reading signs of future change in health insurance that gives the board of directors early warnings.',
        'Conceives a new strategic role for the institution in the national health system, such as purchaser of preventive care.',
      ],
    },
  },
}
