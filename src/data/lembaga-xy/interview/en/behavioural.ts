// Interview guides of the behavioural competencies, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../five-level-interview'
import type { BehaviouralCode } from '../../ids'

/** Interview guides of the behavioural competencies. */
export const behavioural: Readonly<Record<BehaviouralCode, FiveLevelInterviewGuide>> = {
  AT: {
    questions: [
      'Tell me about one problem in your work that you looked into or helped to look into, from the first sign until it was reported. What did you do?',
      'When did your idea of what was causing a problem last fail to fit the data, and what did you do?',
      "Take one analysis of somebody else's that you checked, or one way of tracing problems that you devised; explain your steps.",
    ],
    answers: {
      1: 'Names the parts and possible causes of a problem they observed and the tools for breaking it down, while colleagues traced it.',
      2: 'Details how they broke down a problem in their own work: the parts they compared, the sequence they set out and the technique they used.',
      3: "Tells of several hypotheses they tested against data, those that fell away and the cause of their unit's problem that routine checks had not shown.",
      4: 'Cites their written notes on analyses made in several units, with the assumptions or causal links they retested and the outcome.',
      5: 'Shows a framework or method for tracing causes they created that the institution uses, with problems it has revealed in various offices.',
    },
    evidence: [
      "Sequence of events in one candidate's appeal, showing at which step the objection arose, with identities blacked out",
      'Worksheet on one problem in the unit with the hypotheses, the data used to test them and those ruled out',
      'Review of follow-up to surveillance findings at several competency assessment centres (TUK), or problem analysis framework for branch offices',
    ],
    negativeIndicators: [
      'Settles on the cause of a problem on the basis of one event, without data for comparison.',
      'Sets aside data that contradict their own hypothesis when writing the report.',
    ],
  },
  CT: {
    questions: [
      'Think back to the last time you explained something complicated from your work to somebody new to it. What did you say or draw?',
      'Tell me about a time when a number of complaints or events in your unit were hard to explain. What did you do with the information?',
      'Take one chart, model or framework that you made, or assessed for another unit; explain how it went from the first material until it was used.',
    ],
    answers: {
      1: 'Explains basic concepts of their work with examples or charts they have studied, but sorted no information themselves.',
      2: 'Recounts how they used a known concept to explain a matter or group information, and why they chose that concept.',
      3: 'Describes a pattern they found behind separate events in their unit, the new explanation they worked out and how they tested it.',
      4: 'Presents their written comments on concepts or frameworks from several units, with the cases that each framework does and does not fit.',
      5: 'Shows a concept or model they created, with a service or policy of the institution that was redesigned around it.',
    },
    evidence: [
      "Candidates' feedback after a competency assessment, grouped by theme, with the basis for each group",
      "Chart linking one unit's claims, complaint and survey data, with an explanation of the pattern",
      "Review of whether another sector's certification scheme fits jobs in several units, or concept paper for a new service",
    ],
    negativeIndicators: [
      'Forces a ready-made framework on cases that do not fit it.',
      "Answers members' questions in technical terms without an example or plain equivalent.",
    ],
  },
  CFO: {
    questions: [
      'Walk me step by step through how you handled the last file or set of data you received, until it was stored.',
      'Tell me about a time when files went missing, data disagreed or duties overlapped in your workplace. What did you do?',
      'Take one filing structure, checklist or division of duties that you changed, or checked for another unit; explain how it went from start to finish.',
    ],
    answers: {
      1: 'Names the rules for arranging and checking that applied to the file or data, while others did the work.',
      2: 'Details how they received, matched and stored files or data under the procedure, with the source documents they used.',
      3: 'Analyses why files were in disorder or data disagreed in their unit, the evidence and the working arrangements they drew up to prevent this.',
      4: 'Quotes from their written report on the files, data or working arrangements of several units, with the sample checked, the deviations found and the advice given.',
      5: 'Shows a file standard or data control system they designed that is used throughout the institution, with error figures before and after.',
    },
    evidence: [
      'Completeness checklist for a candidate file that the person filled in, with personal data blacked out',
      "Official record reconciling two units' data that explains the difference, with proposed working arrangements to prevent a recurrence",
      'Report on rechecking a sample of candidate files from several units, or standard file structure for the whole institution',
    ],
    negativeIndicators: [
      'Fills empty fields with guesses so that the file looks complete.',
      'Alters figures in a document without initials, a date or a note of the change.',
    ],
  },
  HPA: {
    questions: [
      'Think back to the last time you divided work with a colleague or partner. What happened from the start to the deadline?',
      'When did a colleague, a partner or another unit last fail to deliver what they had promised you, and what did you do?',
      'Take one agreement or rule about the consequences of late work that you drew up, changed or reviewed; tell me your steps.',
    ],
    answers: {
      1: 'Names the targets, measures and consequences that applied to them and their colleagues, while somebody else followed them up.',
      2: 'Details an agreement they made in their own work, its results and deadline, and the words they used when asking for what was due.',
      3: 'Sets out why commitments in their unit were not kept, the facts they gathered and the remedy or consequence agreed afterwards.',
      4: 'Quotes from their written assessment of how several units held people to commitments, with the cases they compared and the advice they gave.',
      5: 'Shows a mechanism or policy of accountability they designed that applies throughout the institution, with the situation before and after it took effect.',
    },
    evidence: [
      'Written agreement with a colleague on the division of tasks, results and deadlines, with the emails asking for what was due',
      'Recovery plan agreed with a health facility, with the causes of the delay and the consequences',
      'Review of the performance coaching plans of several units with staff names blacked out, or draft accountability mechanism for the institution',
    ],
    negativeIndicators: [
      'Reprimands a colleague in front of others without stating the facts of the incident.',
      "Does a late colleague's share of the work without raising it with that colleague.",
    ],
  },
  IS: {
    questions: [
      'Walk me step by step through how you dealt with the last question from a member or colleague that you could not answer straight away.',
      'Tell me about a case in your work where the information was contradictory or incomplete. What did you do?',
      "Take one piece of another unit's fact-finding that you reviewed, or one way of gathering facts that you devised; explain how it went.",
    ],
    answers: {
      1: 'Names the official sources and the questions that the case called for, while somebody else collected the information.',
      2: 'Details the people they asked, the documents they opened or the places they visited to complete the facts in their own work.',
      3: 'Tells of conflicting information in a case of their unit, a new source they found and the cross-check that settled it.',
      4: 'Quotes from their written review of material from several units, with the sources they judged reliable, those they doubted and why.',
      5: 'Shows a guide or network of sources they built for the institution, with the units that use it and the cases it has answered.',
    },
    evidence: [
      "Record of a visit to an employer's premises giving the date, the people spoken to and the facts obtained, with personal data blacked out",
      'Chronology of one case that sets information from the member, the hospital and the database side by side, with medical data blacked out',
      'Review of the reliability of sources used by several units, or guide to interviewing and field observation for the institution',
    ],
    negativeIndicators: [
      "Draws a conclusion from one side's account without contacting the other side.",
      'Asks leading questions that steer the source towards the answer wanted.',
    ],
  },
  IU: {
    questions: [
      'Think back to your last conversation with a member or colleague who brought you a problem. How did it go?',
      'Tell me about a meeting with a member, a colleague or health facility staff that became tense. What did you say?',
      'Take one way of serving people that you changed, or one recorded conversation from another office that you reviewed; explain your steps.',
    ],
    answers: {
      1: 'Names the signs of feeling they saw or heard in that person, while a colleague gave the response.',
      2: 'Relates the feelings and intentions they picked up in their own work, how they confirmed them and the response they gave.',
      3: 'Reveals the unspoken worry behind tension in their unit, the signs they read and the approach they changed because of it.',
      4: 'Quotes from their written review of how staff in several units responded to people, with the passages they singled out and their advice.',
      5: 'Shows guidance, training or a forum they developed for the whole institution, with recorded changes in how staff have responded since.',
    },
    evidence: [
      "Service record giving a member's intention and the response given, with personal and medical data blacked out",
      "Notes on resolving tension in the unit, giving each side's worries and what was agreed, with names blacked out",
      'Written review of recorded service conversations from several offices, or empathy training material for staff throughout the institution',
    ],
    negativeIndicators: [
      'Cuts a member short with an answer before the member has said what they want.',
      "Responds to a member's worry with a long story about their own difficulties.",
    ],
  },
  PO: {
    questions: [
      'Walk me step by step through how the last activity schedule in your work was drawn up and carried out until the activity was over.',
      'Tell me about an activity in your unit that ran late, was disrupted or was short of people. What did you do?',
      'Take one work plan of another unit that you assessed, or one way of scheduling that you renewed; explain how it went until it was put to use.',
    ],
    answers: {
      1: 'Names what the plan governing their work contains and where their task stood in the schedule, while others drew up the plan.',
      2: 'Details the order of activities they set in their own work, the deadline of each step and the progress record they kept.',
      3: "Sets out an obstacle to their unit's plan, the other activities it affected and how they rearranged the schedule or staffing.",
      4: 'Quotes from their written assessment of the plans of several units: the estimates tested, how far events departed from them and the advice given.',
      5: 'Shows a planning cycle, model or method they created that the whole institution uses, with figures on how many schedules were kept before and after.',
    },
    evidence: [
      'Activity schedule the person drew up, with the people, deadline and progress of each step',
      'Schedules of a unit programme before and after a disruption, with notes on dependent activities and the reasons for changes',
      'Report assessing the plans of several branch offices by time and cost, or planning model for the institution',
    ],
    negativeIndicators: [
      'Circulates a schedule without asking whether the staff named in it are available.',
      'Reports an obstacle after the deadline has passed although it was known before.',
    ],
  },
  SCF: {
    questions: [
      'Think back to the last meeting that discussed your work. What did you do from the start of the meeting until a decision was taken?',
      'Tell me about a time when a doctor, a member, a colleague or the management of an employer contradicted you. What was your response?',
      'Take one new proposal that you put forward, or a proposal by somebody else that you reviewed; explain what happened until there was a decision.',
    ],
    answers: {
      1: 'Names what they have mastered, what they have not and the limits of their authority, while it was somebody else who spoke.',
      2: 'Relates an opinion they voiced themselves in their own work, whom they faced and the rule they referred to.',
      3: 'Explains the position they took in a matter of their unit that no rule covered, its grounds and risks, and the objections they answered.',
      4: 'Quotes from their written notes on the positions of others in several units, with the grounds they judged strong and those they disputed.',
      5: 'Shows a new idea of the institution they defended before outsiders, or a programme they built to give staff confidence, and what came of it.',
    },
    evidence: [
      "Minutes of a meeting or letter of reply containing the person's own opinion and the rule it rests on",
      'Review note on a case that the rules do not answer, with the position taken, the grounds and the risks',
      "Written review of the grounds for proposals from several units, or paper on a new idea with the proposer's statement of responsibility",
    ],
    negativeIndicators: [
      'Agrees in the meeting, then runs the decision down outside it.',
      'Decides a matter outside their authority without telling the official in charge.',
    ],
  },
  SC: {
    questions: [
      'Think back to one busy working day in the past few months. What did you do from the beginning to the end of that day?',
      'Tell me about a time when somebody shouted at you, made a cutting remark or put pressure on you at work. What did you do at that moment?',
      'Take one service incident that you reviewed, or one way of working that you changed after a busy period; explain how it went to the end.',
    ],
    answers: {
      1: 'Names what sets off their emotions and the calming techniques they know, while a colleague handled the incident.',
      2: 'Tells of the words or pressure they faced in their own work, the technique they used at that moment and how the work was finished.',
      3: 'Sets out a recurring source of pressure in their unit, the incidents that show it and the way of easing it that they worked out.',
      4: 'Cites their written assessment of incidents in several units: the responses by staff, the points of the guidelines that applied and the advice given.',
      5: 'Shows a protocol or programme they designed for facing anger and crises throughout the institution, with records of incidents before and after.',
    },
    evidence: [
      'Record of how one complaint was handled, giving the words received and the response, with member data blacked out',
      'Distribution of the workload of the unit in a busy period, with notes on the sources of pressure behind the changes',
      'Written review of service incidents in several offices, or protocol on handling verbal abuse for the whole institution',
    ],
    negativeIndicators: [
      'Threatens to delay the service of a member who raises their voice.',
      'Takes out annoyance with one member on the next member or on a colleague.',
    ],
  },
}
