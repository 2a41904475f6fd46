// Interview guides of the technical competencies of relations, procurement and the office, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of relations, procurement and the office. */
export const officeAndRelations: Readonly<
  Record<'INSR' | 'INTR' | 'PR' | 'PROT' | 'OA' | 'PROC' | 'IM' | 'NEGO', FiveLevelInterviewGuide>
> = {
  INSR: {
    questions: [
      'Tell me what you did in one meeting with another agency, or on one cooperation document that you prepared or studied, from the start to the follow-up.',
      'Think back to a time when cooperation with another agency stalled or was disputed. What did you do?',
      'Take one draft agreement or report on the results of cooperation that you reviewed, or one forum that you initiated; tell me what you did.',
    ],
    answers: {
      1: "Names the partner agency's powers and the form and content of a document studied, without having handled any part of the cooperation themselves.",
      2: "Relates how they took minutes, filled in standard documents or monitored the parties' obligations, following the procedure and the control sheet.",
      3: "Explains why their unit's cooperation was held up, the needs they drew out from each agency and the terms they drafted, which the parties came to accept.",
      4: "Quotes from their written recommendations on several units' draft agreements or cooperation results, which point out unequal obligations or conflicting commitments.",
      5: 'Tells of a cooperation forum, guideline or course that they initiated for the whole institution, whom they persuaded and what came of it.',
    },
    evidence: [
      "Minutes or cooperation control sheet with each party's obligations and how far they have been met",
      "Draft terms of a cooperation agreement (PKS) with notes on each agency's interests and objections",
      'Evaluation report on cooperation in several regions, or guideline that sets out measures of the results of cooperation',
    ],
    negativeIndicators: [
      "Promises a partner the institution's data or funds without approval from the authorised official.",
      "Discloses members' data to a partner agency beyond the scope of the agreement.",
    ],
  },
  INTR: {
    questions: [
      'Take me step by step through what you did the last time you wrote, distributed or passed on an announcement to staff.',
      'Tell me about a time when news from management did not reach staff or was misunderstood. What did you do?',
      'Think back to a time when a text, schedule or forum for informing staff changed because of your input. What did you do until the change took effect?',
    ],
    answers: {
      1: 'Distinguishes the channel, audience and confidentiality of several messages they received, while others wrote and distributed them.',
      2: 'Details a message they wrote to the set format and schedule, the channel they used and the staff questions they summarised afterwards.',
      3: 'Tells how they found where a message got lost in their unit, whom they asked and why they designed a new sequence of messages.',
      4: "Shows their written advice on several units' messages or communication plans, with the wording they flagged as open to misreading and the channel they proposed.",
      5: 'Describes a communication forum, standard or course they created for use throughout the institution, with an example of what changed for staff.',
    },
    evidence: [
      'Announcement or bulletin article that the person wrote, with the publication date and list of recipients',
      'Analysis of staff survey answers that shows where a message got lost, with the new sequence of messages',
      "Review notes on another unit's messages, or internal communication standard that sets out the channels and who is responsible for each",
    ],
    negativeIndicators: [
      'Passes on news of a transfer before the employee concerned has been told.',
      'Removes staff criticism from the summary given to management.',
    ],
  },
  PR: {
    questions: [
      'Take one press release, social media post or press cuttings file that you worked on or studied; tell me what you did, from the first material to publication or dispatch.',
      'When did news or a hoax about the institution last circulate while the facts were still incomplete, and what did you do?',
      'Think back to one campaign, media text or guideline that you evaluated or revised. What steps did you take?',
    ],
    answers: {
      1: 'Names the form of official statement, the authorised official and the parts of a news story in an example studied, without having written a text themselves.',
      2: 'Details the statement or post they prepared under the guideline, stating who approved it and when it was published.',
      3: 'Explains a public issue concerning their unit, the facts they released or held back and the reasons behind the content and timing of the reply.',
      4: "Quotes from their written notes on several units' texts or public relations plans, with the weaknesses they found in content or timing and the improvements they advised.",
      5: "Tells of a strategy, crisis guideline or spokesperson training they devised for nationwide use, and the measured change in the institution's reputation.",
    },
    evidence: [
      "Press release or social media post that the person wrote, with the authorised official's approval on record",
      'Issue analysis that separates fact from conjecture, with the text and timing of the rebuttal',
      'Evaluation report on campaigns by several branch offices, or crisis guideline with roles and response deadlines',
    ],
    negativeIndicators: [
      'Gives statements to journalists without permission from the authorised official.',
      "Posts a patient's photograph or story without that person's consent.",
    ],
  },
  PROT: {
    questions: [
      'Think back to the last official event that you prepared, helped with or observed. What did you do, right up to the time the guests left?',
      'Tell me about a time when the guests, schedule or seating changed suddenly just before an event. What action did you take?',
      'Take one event plan from another unit that you checked, or one set of event guidelines that you updated; explain what you did.',
    ],
    answers: {
      1: 'States the seating order and the parts of the ceremony at an event they observed, while others prepared the seating plan and rehearsal.',
      2: 'Details the seating plan, rehearsal or pick-up of guests that they handled under the rules of precedence and the approved order of events.',
      3: 'Tells of a seating conflict or change of programme in their unit that no rule answered, what they weighed and the arrangement they used.',
      4: 'Shows their written notes on how several units planned or ran events, with the rules of precedence they cited and the errors they flagged.',
      5: 'Explains how a protocol guideline, tool or course of their own design came about, from past errors to its use throughout the institution.',
    },
    evidence: [
      "Seating plan and order of events that the person drew up, with the guests' positions",
      'Record of changes to a programme or seating plan, with the reasons and the rules weighed',
      "Review of a regional office's event plan, or protocol guideline that covers in-person and online events",
    ],
    negativeIndicators: [
      "Changes a guest's seat on a spoken request without checking the rules of precedence.",
      'Rebukes a guest or fellow officer in a loud voice during an event.',
    ],
  },
  OA: {
    questions: [
      'Think back to one letter or file that you handled or saw being handled. What did you do, from its receipt to its filing?',
      'When was the last time a letter was answered late or a file went missing, and what did you do?',
      'Take one correspondence workflow, document format or proposal to destroy records that you checked or changed; tell me step by step what you did.',
    ],
    answers: {
      1: 'Names the types of document, codes and ways of filing known from examples, while a colleague processed the document they describe.',
      2: 'Details the registration date, classification code and reply deadline of official documents they handled through to filing under the rules.',
      3: 'Tells how they traced an official document that was held up or lost in their unit, what had caused it and the routing they drew up to prevent it.',
      4: "Shows their written assessment of several units' sample documents or proposals to destroy records, with the errors they marked on each file.",
      5: "Describes a system, guideline or course they designed to renew the institution's management of official documents, and the obstacles they overcame in introducing it.",
    },
    evidence: [
      'Correspondence register, or screenshot of the correspondence system, with codes, deadlines and reply dates',
      'Record of how a letter answered late was traced, with the new routing drawn up',
      "Notes on another unit's proposal to destroy records, or guideline on official documents that covers the treatment of health data",
    ],
    negativeIndicators: [
      'Leaves confidential letters on an open desk or in a shared folder.',
      'Backdates entries in the correspondence register to hide a delay.',
    ],
  },
  PROC: {
    questions: [
      'Take me step by step through what you did in one purchase of goods or services that you carried out, helped with or studied, from the first request to the handover.',
      'Think back to a time when a supplier was late or a tender failed. What did you do?',
      'Take one purchasing plan or bid evaluation that you rechecked for another unit, or one purchasing rule that you drew up; tell me what steps you took.',
    ],
    answers: {
      1: 'Distinguishes the methods, stages and prohibitions of procurement in files they studied, without having carried out any stage themselves.',
      2: "Details the terms of reference, owner's estimate (HPS) or inspection of goods they carried out, with the data sources and rules they used.",
      3: 'Explains why a tender failed or a contract ran late in their unit, the clauses they weighed and the solution they worked out.',
      4: "Quotes from their written notes on several units' procurement plans or bid evaluations, with the rules breached and the consequences pointed out.",
      5: 'Tells of a procurement strategy, framework contract or guideline they designed for use throughout the institution, with cost and quality before and after.',
    },
    evidence: [
      'Terms of reference or HPS that the person prepared, with the source and date of market prices',
      'Analysis of a failed tender or delayed contract with the causes, clauses and proposed solution',
      "Notes on the re-examination of another selection committee's bid evaluation, or procurement guideline that covers whole-life costs",
    ],
    negativeIndicators: [
      "Leaks one supplier's bid to another supplier.",
      'Accepts hospitality or gifts from a supplier that is bidding for a contract.',
    ],
  },
  IM: {
    questions: [
      'Think back to a time when you received, issued or counted goods, or watched a colleague do so. What did you do, from the start until everything was recorded?',
      'Tell me about a time when the goods did not match the records or stock ran out. What did you do?',
      'When did the way of ordering, storing or counting goods last change because of a proposal or review of yours, and what steps did you take?',
    ],
    answers: {
      1: 'Names storeroom documents, stock terms and methods of calculation known from examples, while someone else recorded the goods.',
      2: 'Relates how they recorded, stored or counted stock under the storeroom procedure, with the documents they used and the differences they found.',
      3: 'Recounts their search for the cause of a stock difference, shortage or surplus in the unit, the stage at fault and their solution, which no procedure provided.',
      4: "Shows a report or official memo they wrote on several units' inventory, with the figures or proposals they challenged and the evidence.",
      5: "Sets out an inventory model, standard or course they designed for all the institution's storerooms, with stock figures before and after.",
    },
    evidence: [
      'Stock card or stocktake record that the person filled in, with goods received notes and issue slips',
      'Analysis of stock differences or patterns of use, showing the cause and the new reorder point',
      'Memo assessing the inventory requirements of several units, or inventory standard that sets how often goods are counted',
    ],
    negativeIndicators: [
      'Makes the stock card match the shelf without recording the difference.',
      'Issues goods on a spoken request without an issue slip.',
    ],
  },
  NEGO: {
    questions: [
      'Think back to one discussion that you held or sat in on with an outside party about price, schedule or terms. What did you do, from start to finish?',
      'Tell me about a time when the other side rejected terms that you had put forward. What did you say or do next?',
      "Take a colleague's plan or minutes of talks with an outside party that you reviewed, or a guide to such talks that you wrote; describe your steps in order.",
    ],
    answers: {
      1: "Distinguishes both sides' positions, interests and limits in a negotiation observed or studied, without having taken part in the bargaining.",
      2: 'Details the mandate, preparation sheet and points agreed in a routine negotiation they conducted, up to the signing of the minutes.',
      3: "Tells of the questions they asked to bring out the counterpart's interests, then the option, not on the preparation sheet, that they offered to break a deadlock in their unit's negotiation.",
      4: "Quotes from their written notes on several units' negotiation plans or results, with the concessions and fallback options they questioned.",
      5: 'Describes negotiation guidance, reference data or training that they prepared for the whole institution, and the contract terms that changed as a result.',
    },
    evidence: [
      'Preparation sheet and negotiation minutes with the mandate and the points agreed (contract values blacked out)',
      "Package offer drawn up after a deadlock, with notes on both sides' interests",
      "Memo evaluating another unit's negotiation results, or negotiation guide with reference contract terms",
    ],
    negativeIndicators: [
      'Promises terms beyond the mandate without the consent of those who gave it.',
      'Puts forward data known to be wrong in order to put pressure on the counterpart.',
    ],
  },
}
