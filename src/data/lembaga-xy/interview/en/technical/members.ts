// Interview guides of the technical competencies of membership, contributions and service to members, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of membership, contributions and service to members. */
export const members: Readonly<
  Record<'MAM' | 'MCE' | 'PC' | 'PKM' | 'SCM' | 'MM' | 'BD' | 'EVM', FiveLevelInterviewGuide>
> = {
  MAM: {
    questions: [
      'Describe step by step the last registration or change of member data that you handled or watched, from when the documents came in until the data appeared in the system.',
      "Tell me about a time when a member's status in the system did not agree with the facts or the documents. What did you do?",
      'Take one membership procedure, service or data-matching result that you reviewed, changed or drew up; what steps did you take from start to finish?',
    ],
    answers: {
      1: 'Names the segments, the documents required and the meaning of each membership status, with an example from training or from a service they watched.',
      2: 'Walks through a registration or transfer they processed following the procedure, from checking the documents to the change appearing in the system.',
      3: 'Recounts a membership case in their unit that no procedure answered, with the data sources they checked and where the error lay.',
      4: 'Quotes from a report or memo they wrote on membership data and cases in several units, with the sample they tested.',
      5: 'Sets out a service, data quality standard or training course they developed, and the change in how the institution keeps member data correct.',
    },
    evidence: [
      "Printout of the history of changes to one member's record with the supporting documents (identity blacked out)",
      'Notes tracing one case of inactive membership, showing the data sources checked and where the error lay',
      'Report on sample tests of membership reconciliations in several units, or a data quality standard written by the person',
    ],
    negativeIndicators: [
      "Changes a member's data in the system without a supporting document.",
      "Sends a member to another agency for papers before checking the history of the member's record in the system.",
    ],
  },
  MCE: {
    questions: [
      'Think back to the last employer visit or inspection that you carried out or joined. What was your part, from preparation to recording the result?',
      'Tell me about a time when an employer refused to show data, register workers or pay contributions. What did you do?',
      'Take one finding, proposed sanction or inspection programme that you reviewed, changed or drew up; tell me what you did, step by step, up to the decision.',
    ],
    answers: {
      1: "Names an employer's duties, the order of sanctions and who imposes them, with an example from training or from an inspection they joined.",
      2: 'Walks through an inspection they carried out following the procedure, from the notice letter and the payroll match to the official record.',
      3: "Analyses non-compliance in their unit's area that the procedure missed, with the data they compared and their reason for choosing a particular enforcement route.",
      4: 'Shows their written notes on findings or proposed sanctions from several units, with the evidence or warnings they judged insufficient.',
      5: 'Describes a method, data exchange or training course they pioneered, and the change in how all branch offices choose or inspect employers.',
    },
    evidence: [
      'Inspection working paper that matches payroll with membership data (names of employer and workers blacked out)',
      "Review of one employer's wage reporting, comparing contribution data, payroll and wages in similar businesses (employer's name blacked out)",
      'Official memo on sanctions proposed by several branch offices, or a draft non-compliance risk score for employers',
    ],
    negativeIndicators: [
      'Threatens an employer with a sanction that an inspector has no authority to impose.',
      'Writes up a finding without giving the employer a chance to show evidence.',
    ],
  },
  PC: {
    questions: [
      'Describe step by step the last round of contribution collection that you carried out or watched, from opening the collection list to recording the result.',
      'When was the last time a promise to pay was broken or the amount of arrears disputed, and what did you do?',
      'Choose one collection method or instalment schedule that you proposed, reviewed or created; tell me what you did, from the start until the result was known.',
    ],
    answers: {
      1: 'States how arrears are calculated, what they lead to and how they can be paid, with an example from training or from collection work they watched.',
      2: 'Walks through collection work they did following the list, with the dates of contact, promises to pay and payments recorded.',
      3: 'Analyses why arrears in their unit persisted after ordinary collection, with the method they chose for each group in arrears.',
      4: "Discusses their written review of several units' collection strategies, backed by a comparison of costs with contributions recovered.",
      5: 'Sets out a payment scheme, prediction model or community cadre training module they designed, with its pilot results and use throughout the institution.',
    },
    evidence: [
      'Collection list with the history of contacts, promises to pay and payments (identity of those in arrears blacked out)',
      'Analysis of the causes of arrears in one area, with those in arrears divided into groups and a collection method for each',
      "Written review of several units' collection strategies, or a report on the pilot of a new payment scheme",
    ],
    negativeIndicators: [
      'Shames a person in arrears in front of neighbours or workmates.',
      'Records a promise to pay in the system without having contacted the person in arrears.',
    ],
  },
  PKM: {
    questions: [
      'Think back to the last question on National Health Insurance (JKN) benefits, contributions or procedures that you answered, at work or in training. What did you do to answer it?',
      'Tell me about a time when a member, employer or officer was given a wrong or outdated explanation. What did you do?',
      'Take one piece of information material that you wrote or improved, or checked for another unit; explain the steps you took to get the material into use.',
    ],
    answers: {
      1: 'Names the benefit, contribution or referral path asked about, with the product sheet in which they found the information.',
      2: 'Recounts an explanation they gave at the counter or to an employer, with the official sheet and the rule they referred to.',
      3: 'Links a recurring misunderstanding in their unit to the misleading part of the material and to the replacement explanation they worded.',
      4: "Details their written notes on errors in several units' material or answers, with the rule or readability test behind each.",
      5: 'Describes a knowledge base, review procedure or test of product knowledge they developed, and its use throughout the institution.',
    },
    evidence: [
      'Product question-and-answer sheet for counter officers, with the article number beside each answer',
      "Notes on members' recurring questions, with the misleading part of the material and the wording to replace it",
      "Written notes on several branch offices' leaflets, or a procedure that the person wrote for updating product material",
    ],
    negativeIndicators: [
      "Answers a question about a member's entitlement from memory when the rule has just changed.",
      'Hands out a leaflet or product sheet that they know to be out of date.',
    ],
  },
  SCM: {
    questions: [
      'Describe step by step one occasion when you served a member or watched a colleague do so, from the moment the request came in until the matter was closed.',
      'Tell me about a complaint in your work that the first answer did not settle. What did you do next?',
      'Choose one service route or standard that you changed or drew up, or one reply to a complaint that you assessed for a colleague; tell me what you did from start to finish.',
    ],
    answers: {
      1: 'Names the channels, deadlines and workflow for complaints, with sample letters or a case that they watched but did not handle.',
      2: 'Walks through a service or complaint they handled following the standard, from the entry in the system to the reply to the member.',
      3: 'Analyses the causes of complaints in their unit from service times or visiting patterns, with a solution of their own that no procedure yet provides.',
      4: 'Quotes from their written advice to several units on service quality or replies to complaints, with the files or queue data they checked.',
      5: 'Describes a service system, standard or training course they developed, and how complaints came to be handled differently throughout the institution.',
    },
    evidence: [
      "Printout of the history of one complaint with its chronology, evidence and date of reply (complainant's identity blacked out)",
      'Analysis of the time taken at each stage of service, with the source of the queue and a proposed alternative route',
      'Report assessing the settlement of complaints in several units, or a draft institution-wide standard for handling complaints',
    ],
    negativeIndicators: [
      'Closes a complaint in the system before the complainant has received a reply.',
      'Sends a member to another counter or channel without passing on a note of the problem.',
    ],
  },
  MM: {
    questions: [
      'Think back to the last campaign for registration or payment of contributions that you ran or helped with. What was your part, from preparation to recording the results?',
      'Tell me about a time when a message or channel you used brought in fewer registrations than the target. What did you do?',
      'Take one message, target list or campaign plan that you changed, reviewed or designed; what steps did you take, from gathering the data until the result was put to use?',
    ],
    answers: {
      1: 'Names the segment, message and channel of a campaign they saw or studied, and how it differs from commercial marketing.',
      2: 'Walks through a campaign they ran according to plan, with the visit list and the numbers of contacts and registrants they recorded.',
      3: "Analyses why one of their unit's campaigns missed its target, including the step at which prospects dropped out, with the new message or channel they worked out.",
      4: "Discusses their written review of several units' campaign plans or reports, with the research data or comparison areas they used.",
      5: 'Sets out a national campaign, segmentation model or piloting guide they created, and its use in every region.',
    },
    evidence: [
      'Campaign monitoring sheet with the numbers of contacts, enquirers and registrants per channel',
      'Comparison of results between channels or between two versions of a message, with a proposed reallocation of the campaign budget',
      "Written review of several units' campaign plans, or a segmentation model that the person built for branch offices",
    ],
    negativeIndicators: [
      'Counts people already registered as new registrants won by the campaign.',
      "Uses a member's photograph or story in campaign material without that member's consent.",
    ],
  },
  BD: {
    questions: [
      'Choose one target list, meeting with a prospective partner or partnership proposal that you handled at work or in training; what did you do, up to the follow-up?',
      'When was the last time a prospective partner withdrew or a pilot missed its target, and what did you do?',
      'Take one expansion scheme, service channel or feasibility study that you designed or reviewed; tell me the steps you took, up to the decision.',
    ],
    answers: {
      1: "Names the groups targeted for membership expansion in an area and the data sources, with an example of a partnership that the institution's mandate allows.",
      2: 'Walks through a proposal or target list they prepared following the procedure, with the costs and the follow-up with each prospective partner.',
      3: 'Analyses obstacles to expansion in their unit by partner, segment or cost, with the alternative scheme they worked out.',
      4: "Shows their written opinion on expansion proposals from several units, with the assumptions they re-examined and the proposals' fit with the mandate.",
      5: 'Describes an expansion model or channel they created, the new members it brought in and its adoption throughout the institution.',
    },
    evidence: [
      'List of expansion targets with data sources and follow-up dates (names of employers blacked out)',
      'Analysis of an expansion pilot by partner, segment and cost per new member, with the alternative scheme',
      "Written opinion on several units' feasibility studies, or a method that the person devised for mapping opportunities in all branch offices",
    ],
    negativeIndicators: [
      'Hands over member data to a prospective partner before any agreement allows it.',
      'Puts a target for new members in a proposal without any calculation behind it.',
    ],
  },
  EVM: {
    questions: [
      'Describe step by step your part in the last event that you prepared or helped with, from the sharing out of tasks to the activity report.',
      'Tell me about a time when an event you were working on did not go according to plan. What did you do there and then?',
      'Take one event plan, report or guide that you changed, reviewed or wrote; tell me the steps you took, from being given the task to handing in the result.',
    ],
    answers: {
      1: "Names an event's requirements, stages and division of committee duties, giving the example of one they attended, helped with or studied.",
      2: 'Walks through the part of an event they prepared following the checklist, with the schedule, the people in charge and the proof of spending.',
      3: "Recounts an obstacle to one of their unit's events that no procedure covered, with the causes they analysed and the new design they drew up.",
      4: "Quotes from their written advice on several units' event plans or reports, with the purpose, cost per head or risks they compared.",
      5: 'Sets out an event format, standard or training module they created, and its use by organising committees throughout the institution.',
    },
    evidence: [
      'Running order showing the time, person in charge and equipment for each session, together with the completed checklist',
      'Analysis of the causes of poor attendance at an outreach event, with the design of its replacement',
      "Written review of several units' event plans, or an institution-wide event standard that the person wrote, with its outcome measures",
    ],
    negativeIndicators: [
      'Fills in an attendance list or receipt in the name of somebody who did not come.',
      "Blocks the building's escape route with event equipment.",
    ],
  },
}
