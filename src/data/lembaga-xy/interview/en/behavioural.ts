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
      'Take one analysis by somebody else that you checked, or one method of tracing causes that you devised; explain the steps you took.',
    ],
    answers: {
      1: 'Names the parts and possible causes of a problem they observed and the tools for breaking it down, while colleagues did the tracing.',
      2: 'Details how they broke down a problem in their own work: the parts they compared, the sequence they set out and the technique they used.',
      3: "Tells of several hypotheses they tested against data, those that fell away and the cause of their unit's problem that routine checks had not shown.",
      4: 'Quotes from their written notes on analyses made in several units, with the assumptions or causal links they retested and the outcome.',
      5: 'Shows a framework or cause-tracing method they created for the institution, and the problems it has revealed in various offices.',
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
      'Tell me about a time when a number of complaints or events in your unit were hard to explain. What did you do with the information you had?',
      'Take one chart, model or framework that you made, or assessed for another unit; explain the steps you took, from gathering the material until the result was used.',
    ],
    answers: {
      1: 'Explains basic concepts of their work with examples or charts they have studied, but sorted no information themselves.',
      2: 'Recounts how they used a known concept to explain a matter or group information, and why they chose that concept.',
      3: 'Describes a pattern they found behind separate events in their unit, the new explanation they worked out and how they tested it.',
      4: 'Presents their written comments on concepts or frameworks from several units, with the cases that each framework does and does not fit.',
      5: 'Shows a concept or model they created, and a service or policy of the institution that was redesigned around it.',
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
      'Take one filing structure, checklist or division of duties that you changed, or checked for another unit; explain the steps you took from start to finish.',
    ],
    answers: {
      1: 'Names the rules for arranging and checking that applied to a file or set of data, while others did the work.',
      2: 'Details how they received, matched and stored files or data under the procedure, with the source documents they used.',
      3: 'Analyses why files were in disorder or data disagreed in their unit, the evidence and the working arrangements they drew up to prevent this.',
      4: 'Quotes from their written report on the files, data or working arrangements of several units, with the sample checked, the deviations found and the advice given.',
      5: 'Shows a filing standard or data control system they designed for the whole institution, with error figures before and after.',
    },
    evidence: [
      'Completeness checklist for a candidate file that the person filled in, with personal data blacked out',
      "Official record of the reconciliation of two units' data, with the difference explained and proposed working arrangements to prevent a recurrence",
      'Report on rechecking a sample of candidate files from several units, or standard file structure for the whole institution',
    ],
    negativeIndicators: [
      'Fills empty fields with guesses so that the file looks complete.',
      'Alters figures in a document without initials, a date or a note of the change.',
    ],
  },
  HPA: {
    questions: [
      'Think back to the last time you divided work with a colleague or partner. What did you do from the start to the deadline?',
      'When did a colleague, a partner or another unit last fail to deliver what they had promised you, and what did you do?',
      'Take one agreement or rule that sets out the consequences when commitments are not kept; talk me through what you did when you drew it up, changed it or reviewed it.',
    ],
    answers: {
      1: 'Names the targets, measures and consequences that applied to them and their colleagues, while it was somebody else who held people to the targets.',
      2: 'Details an agreement they made in their own work, the results and deadline agreed, and the words they used when asking for what was due.',
      3: 'Sets out why commitments in their unit were not kept, the facts they gathered and the remedy or consequence agreed afterwards.',
      4: 'Quotes from their written assessment of how several units held people to commitments, with the cases they compared and the advice they gave.',
      5: 'Shows an accountability mechanism or a policy on consequences that they designed for the whole institution, with the situation before and after it took effect.',
    },
    evidence: [
      "Written agreement with a colleague setting out each person's tasks, results and deadlines, with the emails sent as reminders",
      'Improvement plan agreed with a health facility (name blacked out), setting out why service commitments were not kept and the consequences',
      'Review of the performance coaching plans of several units, with staff names blacked out, or draft accountability mechanism for the institution',
    ],
    negativeIndicators: [
      'Reprimands a colleague in front of others before asking what happened.',
      "Does a colleague's overdue share of the work without raising it with that colleague.",
    ],
  },
  IS: {
    questions: [
      'Walk me step by step through what you did the last time a member or colleague asked you something you could not answer straight away.',
      'Tell me about a case in your work where the information was contradictory or incomplete. What did you do?',
      'Take one piece of fact-finding that you reviewed for another unit, or one method of fact-finding that you changed; talk me through what you did from start to finish.',
    ],
    answers: {
      1: 'Names the official sources and the questions that the case called for, while somebody else collected the information.',
      2: 'Details the people they asked, the documents they opened or the places they visited to complete the facts in their own work.',
      3: 'Tells of conflicting information in a case handled by their unit, a new source they found and the cross-check that cleared the case up.',
      4: 'Quotes from their written review of material from several units, with the sources they judged reliable, those they doubted and why.',
      5: 'Shows a network of sources or a guide to fact-finding they built for the institution, with the units that use it and the cases it has helped to settle.',
    },
    evidence: [
      "Record of a visit to an employer's premises giving the date, the people spoken to and the facts obtained, with personal data blacked out",
      'Chronology of one case, setting information from the member, the hospital and the database side by side, with medical data blacked out',
      'Review of the reliability of sources used by several units, or guide to interviewing and field observation for the institution',
    ],
    negativeIndicators: [
      "Draws a conclusion from one side's account without contacting the other side.",
      'Asks leading questions that steer the source towards the answer wanted.',
    ],
  },
  IU: {
    questions: [
      'Think back to your last conversation with a member or colleague who brought you a problem. What did you do in the course of that conversation?',
      'Tell me about a meeting with a member, a colleague or someone from a health facility that became tense. What did you do?',
      'Take one change you made to how people are served, or one recorded conversation from another office that you reviewed; talk me through what you did.',
    ],
    answers: {
      1: 'Names the signs of feeling they noticed in that person, while it was a colleague who responded.',
      2: 'Relates the feelings and intentions they picked up in the people they dealt with at work, how they confirmed them and the response they gave.',
      3: 'Sets out the unspoken worry behind tension in their unit, the signs they read and the approach they changed because of it.',
      4: "Quotes from their written review of how staff in several units responded to people's feelings, with the passages they singled out and the advice they gave.",
      5: 'Shows guidance, training or a forum they developed for the whole institution, with recorded changes in how staff have responded since.',
    },
    evidence: [
      'Service record of what a member wanted and the response given, with personal and medical data blacked out',
      "Notes on how tension in the unit was resolved, giving each side's worries and what was agreed, with names blacked out",
      'Written review of recorded service conversations from several offices, or empathy training material for staff throughout the institution',
    ],
    negativeIndicators: [
      'Cuts a member short with an answer before the member has said what they want.',
      "Responds to a member's worry with a long story about their own difficulties.",
    ],
  },
  PO: {
    questions: [
      'Walk me step by step through what you did for the last scheduled activity in your work, from the drafting of the schedule to the end of the activity.',
      'Tell me about an activity in your unit that ran late, was disrupted or was short of people. What did you do?',
      'Take one work plan of another unit that you assessed, or one new way of scheduling that you worked out; tell me what you did until your work was put to use.',
    ],
    answers: {
      1: 'States what was in the plan that governed their work and where their task came in the schedule, while it was others who drew up the plan.',
      2: 'Details the order of activities they set in their own work, the deadline for each step and the progress record they kept.',
      3: "Sets out an obstacle to their unit's plan, the other activities it affected and how they rearranged the schedule or staffing.",
      4: 'Quotes from their written assessment of the plans of several units, with the estimates they tested, how far events departed from these and the advice they gave.',
      5: 'Shows a planning cycle, model or method they created for the whole institution, with figures on adherence to schedules from before and after it came into use.',
    },
    evidence: [
      'Activity schedule the person drew up, giving the staff assigned, the deadline and the progress made for each step',
      'Schedules of a unit programme before and after a disruption, with notes on dependent activities and the reasons for changes',
      'Report assessing the plans of several branch offices in terms of time and cost, or planning model for the institution',
    ],
    negativeIndicators: [
      'Circulates a schedule without asking whether the staff named in it are available.',
      'Reports an obstacle after the deadline has passed, despite having known about it long before.',
    ],
  },
  SCF: {
    questions: [
      'Think back to the last meeting at which your work was discussed. What did you do from the start of the meeting until a decision was taken?',
      'Tell me about a time when a doctor, a member, a colleague or the management of an employer contradicted you. How did you respond?',
      "Take one new proposal that you put forward, or somebody else's proposal that you reviewed; tell me what you did until the decision was taken.",
    ],
    answers: {
      1: 'Names what they have mastered, what they have not and the limits of their authority, while it was somebody else who spoke.',
      2: 'Relates an opinion they voiced themselves in their own work, whom they faced and the rule they referred to.',
      3: 'Explains the position they took on a matter in their unit that no rule covered, its grounds and risks, and the objections they answered.',
      4: 'Quotes from their written notes on positions that others in several units took on an issue, with the grounds they judged strong and those they disputed.',
      5: "Shows how they defended one of the institution's new ideas before outsiders, or a programme they set up to build staff confidence, and what came of it.",
    },
    evidence: [
      "Meeting minutes or letter of reply containing the person's own opinion and the rule it rests on",
      'Review note on a case that the rules do not settle, with the position taken, the grounds and the risks',
      "Written review of the grounds for proposals from several units, or paper on a new idea with the proposer's statement of responsibility",
    ],
    negativeIndicators: [
      'Agrees in the meeting, then speaks ill of the decision outside it.',
      'Decides a matter outside their authority without telling the official authorised to decide it.',
    ],
  },
  SC: {
    questions: [
      'Think back to one busy working day in the past few months. What did you do from the beginning to the end of that day?',
      'Tell me about a time when somebody shouted at you, made a cutting remark or put pressure on you at work. What did you do at that moment?',
      'Take one service incident that you reviewed, or one way of working that you changed after a busy period; talk me through what you did from start to finish.',
    ],
    answers: {
      1: 'Names what sets off their emotions and the calming techniques they know, while a colleague handled the incident.',
      2: 'Tells of the words or pressure they faced in their own work, the technique they used at that moment and how the work was finished.',
      3: 'Sets out a recurring source of pressure in their unit, the incidents that show it and the way of easing it that they worked out.',
      4: "Quotes from their written assessment of incidents in several units, with the staff's responses, the guideline points that applied and the advice they gave.",
      5: 'Shows a protocol or programme for handling anger and crises that they devised for use throughout the institution, with incident records from before and after its launch.',
    },
    evidence: [
      'Record of how one complaint was handled, giving what the complainant said and the reply, with member data blacked out',
      "Table of the unit's workload before and after it was redistributed, with notes on the sources of pressure behind the change",
      'Written review of service incidents in several offices, or protocol on handling verbal abuse for the whole institution',
    ],
    negativeIndicators: [
      'Threatens to delay serving a member who raises their voice.',
      'Takes out annoyance with one member on the next member or on a colleague.',
    ],
  },
}
