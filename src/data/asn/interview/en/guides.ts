// Interview guides of the nine competencies, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See ../claims.ts.

import { deepFreeze } from '../../../deep-freeze'
import type { AsnInterview } from '../types'

/**
 * Interview guides of the nine competencies in English: three questions each, what an answer shows at each level, evidence
 * of work and negative indicators. Deeply frozen.
 *
 * @example
 * ```ts
 * import { asnInterviewEn } from 'kompetensi/asn/interview/en'
 *
 * console.log(asnInterviewEn.M01.questions.length) // 3
 * ```
 */
export const asnInterviewEn: AsnInterview = /* @__PURE__ */ deepFreeze<AsnInterview>({
  M01: {
    questions: [
      'Walk me step by step through how you prepared the last report on attendance, official travel or expenses for which you were responsible.',
      'Tell me about a time when a request to you from a colleague, an applicant or a contractor clashed with the rules. What did you do?',
      'Take one process in services, procurement or accounting for expenses that you checked or changed; talk me through what you did from the first finding to the follow-up.',
    ],
    answers: {
      1: 'States the rule that applied, what they themselves did at the time and the report or admission they made afterwards.',
      2: 'Tells of a warning or encouragement they gave a colleague in the course of their own work, what they said and how the colleague responded.',
      3: 'Sets out an opening for breaches that they found in their unit, the evidence they held and the habits of the unit that changed afterwards.',
      4: 'Quotes from their written assessment of where integrity is at risk in several units, with the cases they compared and the working arrangements they recommended.',
      5: 'Shows an integrity policy they initiated, the other agencies that have adopted it and the decisions they disclosed to the public.',
    },
    evidence: [
      'Report to the gratuity control unit (UPG) on a gift refused, or official travel report with receipts',
      "Map of openings for illegal charges in the unit's services, with a proposed procedure to close them",
      'Assessment of corruption risks in several units, or policy paper on controlling conflicts of interest in the agency',
    ],
    negativeIndicators: [
      'Alters dates or figures on receipts so that a report appears to follow the rules.',
      "Reveals a whistleblower's name to colleagues who are not handling the report.",
    ],
  },
  M02: {
    questions: [
      'Think back to the last piece of work you finished together with several colleagues. What did you do from start to finish?',
      'Tell me about a dispute between you and a colleague or another unit over the division of work. What did you do?',
      'Take one joint activity with another unit or agency for which you proposed or reviewed the division of roles; tell me what you did until it was under way.',
    ],
    answers: {
      1: 'States the share of the work agreed as theirs, what they handed in and what they raised in team meetings.',
      2: 'Relates help they gave beyond their own share and how they encouraged other members to share material or speak up.',
      3: 'Details the expertise they matched to form a team in their unit, a dispute they settled or an outside partner they enlisted.',
      4: 'Quotes from their written review of overlaps between the plans of several units, with the shared targets they negotiated and the activities that were merged.',
      5: 'Shows a new agreement or forum they built with other agencies, with joint activities that have continued since.',
    },
    evidence: [
      "Team task list with the person's own share marked, together with the date of handing in and the material shared with other members",
      "Recorded agreement between team members on workload, or membership list of a team drawn from several sections, with each member's expertise",
      'Review of overlaps in the work plans of several units, or text of an agreement between agencies that divides the roles',
    ],
    negativeIndicators: [
      'Withholds data that team members need until the line manager asks for them.',
      'Claims to senior officials to be the sole author of material that the team produced.',
    ],
  },
  M03: {
    questions: [
      'Walk me step by step through what you did the last time you had to pass on information to citizens, colleagues or another unit.',
      'Tell me about a time when a message or letter of yours was taken differently from how you meant it. What did you do?',
      "Take one refusal or piece of bad news that you delivered, or another unit's paper that you reviewed; tell me what you did until you had a response.",
    ],
    answers: {
      1: 'States what information they passed on, who received it and how they checked that nothing was lost.',
      2: 'Relates what they heard from the other person, the response or letter they produced and the material they prepared.',
      3: 'Explains how they prepared complex or sensitive information from their unit, the objections raised and the signs that recipients understood.',
      4: 'Quotes from their written review of messages from several units, with the points of view they weighed and the agreement the parties then reached.',
      5: 'Shows a communication system or forum for the agency that they devised, with the parties involved from the start and decisions that changed as a result.',
    },
    evidence: [
      'Official memo or letter of reply the person wrote, stating the purpose, the legal basis and the action asked for',
      'Material explaining an intricate rule to citizens, with a record of questions and answers',
      'Written review of policy papers of several units, or crisis communication strategy for the agency',
    ],
    negativeIndicators: [
      "Passes on a line manager's message with the unpleasant parts left out.",
      "Answers a citizen's question by reading out an article of law without explaining what it means.",
    ],
  },
  M04: {
    questions: [
      'Think back to the last file or report you completed. What did you do from the time the task reached you?',
      'Tell me about a task of yours that fell short of its target or overran its deadline. What did you do?',
      "Take one target or way of working that you changed, or another unit's results that you reviewed; tell me what you did until the outcome was known.",
    ],
    answers: {
      1: 'Names the standard and deadline of their task, the check they made before handing in the work and the date it was finished.',
      2: 'Tells of a different method they tried in their own work, the original target and the figures that exceeded it.',
      3: 'Sets out the data they analysed on the results of their unit, the challenging target they proposed and the steps taken to reach it.',
      4: "Quotes from their written review of the results of several units, with the gap between results and the agency's targets, and the advice they gave on exceeding the targets.",
      5: 'Shows a new measure, method or form of quality assurance they developed for the agency, with the measured benefits to citizens that followed.',
    },
    evidence: [
      'Record of task progress against the targets in the performance plan (SKP), with the dates on which results were handed in',
      'Proposed quarterly targets for the unit, with the performance data they rest on and the steps to reach them',
      "Review of the results of several units against the agency's targets, or paper on a new performance measure for the agency",
    ],
    negativeIndicators: [
      'Reports a task as finished although its output has not been delivered to the recipient.',
      'Picks easy files to boost the count and lets old files pile up.',
    ],
  },
  M05: {
    questions: [
      'Think back to the last applicant or service user you helped. What did you do from the start until the matter was settled?',
      'Tell me about a time when somebody asked to be served ahead of others or complained to you about how long a matter was taking. What did you do?',
      'Take one service requirement, process or schedule that was changed at your suggestion, or that you assessed for another unit; tell me what you did, up to the outcome.',
    ],
    answers: {
      1: 'States the service standard they followed, the order in which files were accepted and how they treated other applicants at the time.',
      2: 'Tells of a departure from the service standard that they noticed in their own work, what they did at the time and what they explained to applicants.',
      3: "Sets out the users' feedback and staff skills they brought together, and the part of their unit's service standard that changed as a result.",
      4: 'Quotes from their written assessment of the services of several units, with notes on the groups not reached, political interference and the demand they foresaw.',
      5: 'Shows an agency policy on service that they formulated, with the regions that apply it and data on equal treatment of citizens.',
    },
    evidence: [
      'Record of an application or complaint the person handled, giving dates, stages and reply, with personal data blacked out',
      "Proposed change to the unit's service standard, with the results of the user survey it rests on",
      'Assessment of the accessibility of the services of several units, or draft service standard shared by several agencies',
    ],
    negativeIndicators: [
      'Asks for additional documents that the service standard does not list.',
      'Names missing papers one at a time so that the applicant has to keep coming back.',
    ],
  },
  M06: {
    questions: [
      'Think back to the last regulation, system or skill that you learnt for your work. How did you learn it?',
      'Tell me about a time when you or a colleague could not yet do a task that had been assigned. What did you do?',
      'Take one work guide that you wrote, one colleague you mentored or one training programme you assessed; tell me what you did until the results were known.',
    ],
    answers: {
      1: 'States what they learnt because their tasks required it, where they learnt it and the work step they changed afterwards.',
      2: 'Tells of knowledge from their own work that they passed on to a colleague, how they explained it and what the colleague could then do.',
      3: 'Details the behaviour they observed in a member of staff in their unit, the feedback they gave and how that behaviour changed afterwards.',
      4: 'Quotes from their written assessment of the development needs of staff in several units, with competency data and the long-term programme they designed.',
      5: 'Shows a platform, rule or exchange of knowledge they started for the agency, which keeps running without depending on them.',
    },
    evidence: [
      'Learning plan for the year with notes on its application, or practical guide the person wrote for other staff',
      'Mentoring notes giving the behaviour observed, the feedback and what was agreed, with staff names blacked out',
      'Map of the competency gaps of several units with the design of a development programme, or draft agency rule on preparing successors',
    ],
    negativeIndicators: [
      "Takes over a learning colleague's work without showing them how it is done.",
      "Discusses the shortcomings of somebody they mentor in front of that person's colleagues.",
    ],
  },
  M07: {
    questions: [
      'Walk me step by step through what you did the last time a system, form or workflow you used was replaced.',
      'Tell me about a time when a new way of working in your office stalled or was resisted. What did you do?',
      'Take one pilot, merger of units or new service that you started, supported or evaluated; tell me what you did until the results were known.',
    ],
    answers: {
      1: 'Names the reason for the change, the instructions they followed and the steps of their task that they altered under guidance.',
      2: 'Tells of an adjustment to their work that they started on their own initiative, the material they prepared and when they began.',
      3: 'Sets out what they foresaw the change would mean for their unit, the colleagues they supported and how priorities were rearranged.',
      4: 'Quotes from their written report on a cross-unit change whose implementation they led, with the obstacles, the results and their advice on what should follow.',
      5: 'Shows a change in the agency that has outlasted the officials in office at the time, with the support they rallied for it and the regulation it rests on.',
    },
    evidence: [
      'Working files from before and after they were adjusted to a new rule, with the date of the adjustment',
      "Notes on helping a colleague to use a new system, or reordered list of the unit's priorities with the reasons",
      'Report on the pilot of a cross-unit service, with advice on extending it, or draft regulation that makes a change permanent',
    ],
    negativeIndicators: [
      'Carries on secretly with the old way after the new one has officially taken effect.',
      'Makes fun of a colleague in front of others for not yet having mastered a new system.',
    ],
  },
  M08: {
    questions: [
      'Walk me step by step through how you handled the last matter that you decided yourself or put to your line manager for a decision.',
      'Tell me about a time when you had to choose a course of action although data were lacking or reports conflicted. What did you do?',
      "Take one matter in which you compared several options, or another unit's draft decision that you reviewed; tell me what you did until the decision was taken.",
    ],
    answers: {
      1: 'Names the material they gathered, the procedure that applied and the limits of their authority, while others traced the cause of the problem.',
      2: 'Tells of the cause of a problem in their own work that they traced, the sources they checked and the decision they based on that cause.',
      3: 'Presents several options they compared for their unit, the benefits and risks of each, and the conditions for the chosen one to succeed.',
      4: 'Quotes from their written assessment of high-risk draft decisions for several units, with the weaknesses they found and the safeguards they advised.',
      5: 'Shows a strategic decision of the agency that they formulated, the long-term outlook behind it and the forum in which they accounted for it.',
    },
    evidence: [
      'Summary of material for a decision, giving the data, the procedure and the limits of authority, with the grounds for the choice',
      'Table comparing options for the unit by benefit, cost, risk and legal basis',
      'Review of draft decisions that concern several units, with the safeguards needed, or paper on long-term policy options for the agency',
    ],
    negativeIndicators: [
      'Passes matters within their own authority to the line manager without any supporting material or proposal.',
      'Looks for data to justify a decision already taken, then records them as the basis of that decision.',
    ],
  },
  S01: {
    questions: [
      'Think back to the last time you worked with citizens or colleagues whose language or customs differ from yours. What did you do?',
      'Tell me about a time when a joke, an argument or a misunderstanding between groups disrupted your work. What did you do?',
      'Take one activity, service or rule for people from different regions that you prepared or reviewed; tell me what you did until it was put into practice.',
    ],
    answers: {
      1: 'Names the customs or language they recognised in people they met and the adjustment they themselves made at that moment.',
      2: 'Tells of tension between colleagues of different backgrounds, what they themselves did and said, and how those colleagues then worked together.',
      3: 'Sets out the source of friction between groups that their unit faced, the parties they talked to and the peaceful settlement that was reached.',
      4: 'Quotes from their written review of rules or programmes of several units, with their findings on groups not yet involved and the changes they proposed.',
      5: 'Shows a rule they drew up or a network they formed on behalf of the agency, with the groups it has brought together and the disputes settled through it.',
    },
    evidence: [
      "Notes on an office activity that involved colleagues of different backgrounds, showing the person's own part in it",
      'Map of possible friction between groups in the area served, or official record of an agreement between residents, with names blacked out',
      'Review of the rules of several units, with notes on articles that disadvantage a group, or draft agency rule that recognises diversity',
    ],
    negativeIndicators: [
      "Puts a colleague's mistake at work down to their ethnic group, religion or region of origin.",
      'Forwards messages that stir up hatred of a group to an office chat group.',
    ],
  },
})
