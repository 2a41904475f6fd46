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
      'Take one service, procurement or accountability process that you checked or changed; explain how it went from the first finding to the follow-up.',
    ],
    answers: {
      1: 'Names the rule that applied, their own action in the event and the report or admission they made afterwards.',
      2: 'Tells of a warning or encouragement they gave to a colleague met in their own work, what they said and how the colleague responded.',
      3: 'Sets out an opening for breaches that they found in their unit, the evidence they held and the habits of the unit that changed afterwards.',
      4: 'Quotes from their written assessment of where several units are at risk, with the cases they compared and the working arrangements they recommended.',
      5: 'Shows an integrity policy they initiated, decisions of theirs that the public can examine and other agencies that have followed suit.',
    },
    evidence: [
      'Report to the gratuity control unit (UPG) on a gift refused, or official travel report with receipts',
      "Map of openings for illegal charges in the unit's services, with a proposed procedure to close them",
      'Assessment of corruption risks in several units, or policy paper on controlling conflicts of interest in the agency',
    ],
    negativeIndicators: [
      'Alters dates or figures on receipts so that a report appears to follow the rules.',
      "Spreads a whistleblower's name to colleagues who are not handling the report.",
    ],
  },
  M02: {
    questions: [
      'Think back to the last piece of work you finished together with several colleagues. What did you do from start to finish?',
      'Tell me about a dispute between you and a colleague or another unit over who was to do what. What did you do?',
      'Take one joint activity with another unit or agency for which you proposed or reviewed the division of roles; explain how it went until it was running.',
    ],
    answers: {
      1: 'Names the share of the work agreed for them, what they handed in and what they raised in team meetings.',
      2: 'Relates help they gave beyond their own share and how they encouraged other members to share material or speak up.',
      3: 'Details the expertise they matched to form a team in their unit, a dispute they settled or an outside partner they enlisted.',
      4: 'Quotes from their written review of overlapping plans of several units, with the shared targets they negotiated and the activities that were merged.',
      5: 'Shows a new agreement or forum they built with other agencies, with joint activities that have continued since.',
    },
    evidence: [
      "Team task list with the person's own share marked, the date it was handed in and the material shared with other members",
      'Recorded agreement between team members on workload, or line-up of a team across sections by expertise',
      'Review of overlaps in the work plans of several units, or text of an agreement between agencies that divides the roles',
    ],
    negativeIndicators: [
      'Withholds data that team members need until the line manager asks for them.',
      'Takes sole credit before the leadership for material that the team produced.',
    ],
  },
  M03: {
    questions: [
      'Walk me step by step through how you passed on the last piece of information that had to reach citizens, colleagues or another unit.',
      'Tell me about a time when a message or letter of yours was understood differently from what you meant. What did you do?',
      "Take one refusal or piece of bad news that you delivered, or one of another unit's papers that you reviewed; explain how it went until there was a response.",
    ],
    answers: {
      1: 'Names the information they passed on, who received it and how they checked that nothing was lost.',
      2: 'Tells of what they heard from the other person, the response or letter they produced and the material they prepared.',
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
      'Think back to the last file or task you handed in. What did you do from the time you received it?',
      'Tell me about a task of yours that fell short of its target or overran its deadline. What did you do?',
      "Take one target or way of working that you changed, or another unit's results that you reviewed; explain your steps until the outcome was known.",
    ],
    answers: {
      1: 'Names the standard and deadline of their task, the check they made before handing it in and the date it was finished.',
      2: 'Tells of another way of working they tried in their own work, the original target and the figures that went beyond it.',
      3: 'Sets out the data on the results of their unit that they analysed, the challenging target they proposed and the steps taken to reach it.',
      4: "Quotes from their written review of the results of several units, with the distance from the agency's targets and advice on exceeding them.",
      5: 'Shows a new measure, method or form of quality assurance they developed for the agency, with the benefits to citizens measured since.',
    },
    evidence: [
      'Record of task progress against the targets in the performance plan (SKP), with the dates on which results were handed in',
      'Proposed quarterly targets for the unit, with the performance data they rest on and the steps to reach them',
      "Review of the results of several units against the agency's targets, or paper on a new performance measure for the agency",
    ],
    negativeIndicators: [
      'Reports a task as finished when its output has not been delivered to the recipient.',
      'Picks easy files to boost the count and lets old files pile up.',
    ],
  },
  M05: {
    questions: [
      'Think back to the last applicant or service user you helped. How did the matter go from start to finish?',
      'Tell me about a time when somebody asked you to serve them first or complained to you about delay. What did you do?',
      'Take one requirement, process or schedule of a service that you changed, or assessed for another unit; explain how it went until it took effect.',
    ],
    answers: {
      1: 'Names the service standard they followed, the order in which files were taken in and how they treated other applicants at the time.',
      2: 'Tells of a departure from the service standard they saw in their own work, what they did at the time and what they explained to applicants.',
      3: "Sets out the users' feedback and staff skills they brought together, and the part of their unit's service standard that changed as a result.",
      4: 'Quotes from their written assessment of the services of several units: the groups not reached, interference by interested parties and the demand they foresaw.',
      5: 'Shows an agency policy on service that they formulated, with the regions that apply it and data on equal treatment of citizens.',
    },
    evidence: [
      'Record of an application or complaint the person handled, with dates, stages and reply, and personal data blacked out',
      "Proposed change to the unit's service standard, with the results of the user survey it rests on",
      'Assessment of the accessibility of the services of several units, or draft service standard across agencies',
    ],
    negativeIndicators: [
      'Asks for additional documents that the service standard does not list.',
      'Names missing papers one at a time so that the applicant has to keep coming back.',
    ],
  },
  M06: {
    questions: [
      'Think back to the last regulation, application or skill you learnt for your work. How did you learn it?',
      'Tell me about a time when you or a colleague could not yet do a task that had been assigned. What did you do?',
      'Take one work guide, mentoring relationship or training programme that you set up or assessed; explain how it went until its results were known.',
    ],
    answers: {
      1: 'Names what they learnt because their tasks required it, where they learnt it and the work step they changed afterwards.',
      2: 'Tells of knowledge from their own work that they passed on, how they explained it and what the colleague could then do.',
      3: 'Details the behaviour they observed in a member of staff in their unit, the feedback they gave and how that behaviour changed afterwards.',
      4: 'Quotes from their written assessment of the development needs of staff in several units, with competency data and a long-term programme design.',
      5: 'Shows a platform, rule or exchange of knowledge they built for the agency that keeps running without them.',
    },
    evidence: [
      'Learning plan for the year with notes on its application, or practical guide the person wrote for other staff',
      'Mentoring notes giving the behaviour observed, the feedback and what was agreed, with staff names blacked out',
      'Map of the competency gaps of several units with a programme design, or draft agency rule on preparing successors',
    ],
    negativeIndicators: [
      'Takes over the work of a colleague who is learning without showing how it is done.',
      "Discusses the shortcomings of somebody they mentor in front of that person's colleagues.",
    ],
  },
  M07: {
    questions: [
      'Walk me step by step through what you did the last time an application, form or workflow of yours was replaced.',
      'Tell me about a time when a new way of working in your office stalled or was resisted. What did you do?',
      'Take one pilot, merger of units or new service that you started, supported or evaluated; explain how it went until the results were known.',
    ],
    answers: {
      1: 'Names the reason for the replacement, the instructions they followed and the steps of their task they changed under guidance.',
      2: 'Tells of an adjustment they started on their own in their work, the material they prepared and when they began.',
      3: 'Sets out what they foresaw the change would mean for their unit, the colleagues they supported and how priorities were rearranged.',
      4: 'Quotes from their written report on a change across units whose implementation they led, with obstacles, results and advice on what should follow.',
      5: 'Shows the support they rallied for a change in the agency that has outlasted office-holders, with its backers and the regulation it rests on.',
    },
    evidence: [
      'Working files before and after adjustment to a new rule, with the date of the adjustment',
      'Notes on supporting a colleague with a new system, or rearranged list of unit priorities with the reasons',
      'Report on a pilot of a service across units with advice on a wider roll-out, or draft regulation that makes a change permanent',
    ],
    negativeIndicators: [
      'Carries on with the old way in secret after the new way has officially taken effect.',
      'Laughs in front of others at a colleague who has not yet mastered a new system.',
    ],
  },
  M08: {
    questions: [
      'Walk me step by step through how you handled the last matter that you decided yourself or put to your line manager for a decision.',
      'Tell me about a time when you had to choose what to do while data were lacking or reports conflicted. What did you do?',
      "Take one matter in which you compared several options, or one of another unit's draft decisions that you tested; explain how it went until it was carried out.",
    ],
    answers: {
      1: 'Names the material they gathered, the procedure that applied and the limits of their authority, while others traced the cause of the problem.',
      2: 'Tells of the cause of a problem in their own work that they traced, the sources they checked and the decision they based on that cause.',
      3: 'Presents several options for their unit that they compared, the benefits and risks of each, and the conditions for the chosen one to succeed.',
      4: 'Quotes from their written assessment of high-risk draft decisions for several units, with the weaknesses they found and the safeguards they advised.',
      5: 'Shows a strategic decision of the agency that they formulated, the long-term outlook behind it and the forum in which they accounted for it.',
    },
    evidence: [
      'Summary of material for a decision, giving the data, the procedure and the limits of authority, with the grounds for the choice',
      'Table comparing options for the unit by benefit, cost, risk and legal basis',
      'Review of draft decisions that concern several units, with the safeguards needed, or paper on long-term policy options for the agency',
    ],
    negativeIndicators: [
      'Passes matters within their own authority to the line manager without material or a proposal.',
      'Looks for supporting data after a decision is taken, then records them as its basis.',
    ],
  },
  S01: {
    questions: [
      'Think back to the last time you worked with citizens or colleagues whose language or customs differ from yours. What did you do?',
      'Tell me about a time when a joke, an argument or a misunderstanding between groups disrupted your work. What did you do?',
      'Take one activity, service or rule that you drew up or reviewed for people from different regions; explain how it went until it was running.',
    ],
    answers: {
      1: 'Names the customs or language they recognised in people they met and the adjustment they themselves made at that moment.',
      2: 'Tells of tension between colleagues of different backgrounds, what they themselves did and said, and how those colleagues then worked together.',
      3: 'Sets out the source of friction between groups that their unit faced, the parties they talked to and the peaceful way out that was reached.',
      4: 'Quotes from their written review of rules or programmes of several units, with the groups not yet involved and the changes they proposed.',
      5: 'Shows a rule or network they formed on behalf of the agency, with the groups it has brought together and the disputes it has settled.',
    },
    evidence: [
      "Notes on an office activity that involved colleagues of different backgrounds, showing the person's own part in it",
      'Map of possible friction in the area of duty, or official record of an agreement between residents with names blacked out',
      'Review of the rules of several units with notes on articles that disadvantage a group, or draft agency rule that recognises diversity',
    ],
    negativeIndicators: [
      "Puts a colleague's mistake at work down to their ethnic group, religion or region of origin.",
      'Forwards messages that stir up hatred of a group to an office chat.',
    ],
  },
})
