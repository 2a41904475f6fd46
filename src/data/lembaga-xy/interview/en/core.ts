// Interview guides of the core competencies, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../five-level-interview'
import type { CoreCode } from '../../ids'

/** Interview guides of the core competencies. */
export const core: Readonly<Record<CoreCode, FiveLevelInterviewGuide>> = {
  INT: {
    questions: [
      "Tell me about one occasion at work when you were offered a gift, handled an acquaintance's case or made a mistake. What did you do, from then until it was settled?",
      'When did somebody last ask you to relax a requirement or give their case priority, and what did you do?',
      'Take one decision, assignment or rule that you reviewed or put right because it was open to favouritism or conflicts of interest; explain the steps you took.',
    ],
    answers: {
      1: 'Names the rule on gratuities, conflicts of interest or confidentiality that applied to the incident they describe, while others decided what to do.',
      2: 'Tells of a gift they refused, a connection they declared or a mistake they admitted, with the dated form or report.',
      3: 'Sets out an ethical problem in their unit that the code did not answer, the facts and interests they weighed and why they chose one course.',
      4: 'Presents their written review of how ethics cases or assignments were handled in several units, with the unequal treatment they flagged and the evidence.',
      5: 'Shows a reporting channel, agreement with partners or learning material they designed for the institution, and how its use is monitored.',
    },
    evidence: [
      'Conflict-of-interest declaration or report of a refused gratuity that the person completed, with the names of others blacked out',
      'Anonymised notes on an ethical dilemma in one unit that separate the facts, rules, interests and options',
      'Memo flagging conflicts of interest between assessors and candidates under several certification schemes, or design for a whistleblowing channel',
    ],
    negativeIndicators: [
      'Conceals a mistake of their own until a colleague or auditor finds it.',
      "Gives an acquaintance's file priority on the pretext of speeding up service.",
    ],
  },
  CFV: {
    questions: [
      'Tell me about one request from a member, a candidate or another unit that you recently handled or helped with. What did you do from the moment it came in?',
      'Think back to a time when the services available did not meet the needs of somebody you were serving. What did you do?',
      'Take one service, survey or service design that you changed, or assessed for another unit; tell me what you did and what came of it.',
    ],
    answers: {
      1: 'Names the customers involved and their needs at each step of the service, while a colleague settled the matter.',
      2: 'Recounts a case they handled under the service standard, from asking what the customer needed until the customer said that the matter was settled.',
      3: 'Identifies a customer need that their unit did not yet meet, the data or conversations that showed it and the way they proposed to meet it.',
      4: 'Quotes from their written comments on the surveys or service designs of several units, naming the customer groups overlooked and the evidence for this.',
      5: 'Shows a service, measure or forum they built together with customers, and the decisions of the institution that changed as a result.',
    },
    evidence: [
      'Case record of one application for certification with the progress updates given to the candidate, personal data blacked out',
      'Map of customer waiting times in one unit, with the reasons for queuing and the steps proposed for removal',
      'Comments on candidate satisfaction surveys from several competency assessment centres (TUK), or paper on measures of the value of services to customers',
    ],
    negativeIndicators: [
      'Sends members on to another unit without checking that it can deal with their case.',
      'Marks a request as settled before the customer has had an answer.',
    ],
  },
  FCI: {
    questions: [
      "Tell me about one new suggestion, yours or a colleague's, that came up in your work. What part did you play until it was tried or dropped?",
      "When was a suggestion, yours or a colleague's, last turned down, ignored or tried without success, and what did you do?",
      'Think back to one idea, trial or suggestion procedure that you designed yourself, or assessed for another unit. What steps did you take?',
    ],
    answers: {
      1: 'Names the origin of an idea and the habits at work that held it back, while others put it forward and tried it.',
      2: 'Tells of an idea they put forward or tried in their own work, the results they recorded and the colleagues they asked for suggestions.',
      3: 'Analyses a problem in their unit that existing methods did not solve, the assumptions they questioned and the alternative idea they came up with.',
      4: 'Quotes from their written comments on the ideas or trials of several units, with their reasons for advising that one part go forward and another be held back.',
      5: 'Describes a trial space, set of rules or idea they created for the institution, and the units or other institutions that use it.',
    },
    evidence: [
      'Written suggestion for shortening one routine task, with a record of results before and after the trial',
      'Notes on an idea to clear a backlog of competency assessments, with the old assumptions it dismantled and the trial results',
      "Comments on trials of ideas at several competency assessment centres (TUK), or draft rules for the institution's trial space",
    ],
    negativeIndicators: [
      'Cuts off a colleague who is explaining a suggestion, on the grounds that the old way works.',
      "Presents a colleague's idea as their own in a report.",
    ],
  },
  LRS: {
    questions: [
      'Think back to the last meeting you held or attended with a partner, such as a health facility or a unit that sends candidates. What was your part, from preparation to follow-up?',
      "When did a partner's interests last clash with those of your unit or another partner, and what did you do?",
      'Take one working relationship with a partner that you started or changed, or assessed for another unit; explain the steps you took, up to the result.',
    ],
    answers: {
      1: 'Names the partners involved, the role of each and what each expected, while colleagues kept up the relationship with them.',
      2: 'Details a visit or meeting they held on schedule, the agreements they recorded and the outcome of the follow-up they reported back to the partner.',
      3: "Analyses the opposing interests of their unit's partners, the way they identified these interests and the compromise they proposed that was accepted in the end.",
      4: "Presents their written review of several units' partnerships or plans for approaching partners, with the benefits and drawbacks for each party.",
      5: 'Describes a network or new form of partnership they started for the institution, who joined and how responsibilities are divided among them.',
    },
    evidence: [
      'Notes of a visit to a partner, with the agreements, the deadlines and the follow-up already reported back',
      "Map of the parties' interests in one dispute, with minutes that set out the compromise agreed",
      "Review of the certification body's (LSP) relations with certificate users in several units, or paper on new partnerships",
    ],
    negativeIndicators: [
      'Contacts partners only when their data or signatures are needed.',
      "Agrees to a partner's request without asking the unit that has to carry it out.",
    ],
  },
}
