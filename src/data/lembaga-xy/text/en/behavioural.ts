// Texts of the behavioural competencies, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { BehaviouralCode } from '../../ids'
import type { LembagaXyCompetencyText } from '../types'

/** Texts of the behavioural competencies. */
export const behavioural: Readonly<Record<BehaviouralCode, LembagaXyCompetencyText>> = {
  AT: {
    definition:
      'The ability to break a problem into its parts and trace cause and effect among them, for example when claim costs rise or members in an area stop paying contributions.',
    levelDescriptions: {
      1: 'Can explain the parts, symptoms and causes of problems encountered in their own work and the tools for breaking them down, as measured by a written test or by questions and answers.',
      2: 'Can break down problems in their own work by part, sequence and cause with the analysis techniques available.',
      3: 'Can find the causes of problems in their own unit that no procedure reveals, by testing hypotheses against data.',
      4: 'Can assess in writing the problem analyses and proposed solutions of others in several units.',
      5: "Can develop the institution's reference frameworks and methods for tracing the causes of problems.",
    },
    indicators: {
      1: [
        'Distinguishes symptom from root cause in a sample case of long queues at a branch office.',
        'Calculates from a sample table how far case numbers and cost per case each contributed to a rise in claim costs.',
        'Reads a sample fishbone diagram by naming the problem, its main causes and its sub-causes.',
      ],
      2: [
        'Breaks down the problem of contribution arrears in a monthly report by member segment, length of arrears and area.',
        "Sets out the events behind a candidate's appeal in sequence to show at which step of the competency assessment the cause of the objection arose.",
        'Notes month-to-month differences in visits to primary care facilities (FKTP), with possible causes to ask about.',
      ],
      3: [
        'Traces a surge in inpatient claims to the hospitals, diagnoses and referral patterns that caused it.',
        'Rules out untenable hypotheses about the causes of a fall in active membership on the basis of comparative data.',
        'Draws up a table comparing options for solving the problem of duplicate membership data by cost, time and consequence for members.',
      ],
      4: [
        "Flags, in written notes, the cause-and-effect links in a colleague's analysis that lack evidence.",
        'Assesses in a written review whether the follow-up of surveillance findings reaches the root of the problem at several competency assessment centres (TUK).',
        "Retests the assumptions of another unit's claim projection, with a memo that shows how each assumption affects the result.",
      ],
      5: [
        'Trains analysts from all regions through case clinics on difficult problems, with the findings published for the whole institution.',
        'Designs a standard framework for all branch offices to use in analysing health financing problems.',
        'Develops a method for tracing root causes that combines claims, membership and complaint data.',
      ],
    },
  },
  CT: {
    definition:
      'The ability to see the pattern behind seemingly separate events and shape it into a concept, model or framework that guides health insurance policy and services.',
    levelDescriptions: {
      1: 'Can explain basic concepts and recurring patterns in their own work by chart, example or comparison, as measured by questions and answers or a written test.',
      2: 'Can apply known concepts and patterns to sort information and make matters clear in their own work.',
      3: 'Can work out new explanations for problems in their own unit from the pattern behind separate data and events.',
      4: 'Can assess in writing the concepts, models and frameworks that others from several units put forward.',
      5: 'Can create new concepts, models and frameworks that change how the institution sees its services.',
    },
    indicators: {
      1: [
        'Draws a concept map linking members, health facilities and the institution, with the flows of contributions and services between them.',
        'Gives an everyday example of the concept of mutual aid that underlies health insurance.',
        'Points out the pattern shared by two sample appeals from candidates under different certification schemes.',
      ],
      2: [
        'Applies the concept that referral follows medical need when telling a member why a referral is needed.',
        "Groups candidates' feedback after a competency assessment into main themes by the pattern of complaints.",
        'Uses an analogy familiar to listeners when presenting the concept of capitation payment to community health cadres.',
      ],
      3: [
        'Weaves findings from claims, complaints and surveys into one model of how member needs are shifting.',
        'Uncovers the shared pattern behind complaints that come from different branch offices and health facilities.',
        'Recasts a queuing problem within the framework of the patient journey so that new solutions emerge.',
      ],
      4: [
        "Challenges a colleague's draft model in writing with counter-examples that it cannot explain.",
        'Assesses in a written review whether the concept of a certification scheme from another sector fits the needs of jobs in the institution.',
        'Sets conflicting frameworks of several units side by side, with a memo on which parts are fit to underpin policy.',
      ],
      5: [
        'Conceives a new membership model for informal workers whom existing programmes do not reach.',
        'Writes a concept paper that changes how the institution views disease prevention in health financing.',
        'Builds, for shared use with ministries and health facilities, a framework for discussing quality of care.',
      ],
    },
  },
  CFO: {
    definition:
      'The ability to keep files tidy, data accurate and roles clear so that errors in membership, claims and finance come to light early.',
    levelDescriptions: {
      1: 'Can explain the rules for arranging files and keeping data accurate in their own work, as measured by a written test or by questions and answers.',
      2: 'Can arrange files and check data in their own work, following the current filing structure and procedures.',
      3: 'Can find out why files in their own unit are in disorder or data disagree, and work out arrangements that prevent it.',
      4: 'Can assess the tidiness of files, the accuracy of data and the clarity of working arrangements in several units, with written advice on improvement.',
      5: 'Can develop file standards and data control systems that are used throughout the institution.',
    },
    indicators: {
      1: [
        'States the rules for naming, numbering and storing files that apply in their own unit.',
        'Points out what is missing from a sample candidate file, using the checklist for certification applications.',
        "Gives an example of what mistyped identity data do to a member's entitlement at a health facility.",
      ],
      2: [
        'Rechecks member data against source documents before the data are saved in the system.',
        "Arranges paper and digital files by the unit's filing structure so that colleagues find a file without asking.",
        'Records in the work list, on the day of a meeting, the tasks agreed, their deadlines and the people responsible.',
      ],
      3: [
        'Traces repeated gaps in claim files back to the checklist item that needs changing.',
        "Reconciles the unit's records with differing records of another unit until the difference is explained in an official record.",
        'Draws up a division of roles for handling candidate files where the duties of certification and administration staff overlapped.',
      ],
      4: [
        "Recommends in writing how to change proposed work arrangements that blur the boundaries between officers' duties.",
        'Rechecks a sample of candidate files that colleagues have checked, with written notes on every error they missed.',
        "Measures several units' record-keeping against the institution's records management standard, with a report on the deviations.",
      ],
      5: [
        'Designs a data control system that flags odd entries before members are served.',
        'Standardises file structures and working terms so that all branch offices use one reference.',
        'Develops a programme for orderly files throughout the institution with the 5S method (sort, set in order, shine, standardise, sustain).',
      ],
    },
  },
  HPA: {
    definition:
      'The ability to make expectations clear, hold people to their commitments and uphold agreed consequences when the results or conduct of colleagues, partners or units depart from service standards.',
    levelDescriptions: {
      1: 'Can explain the commitments, measures and consequences attached to their own tasks and those of colleagues, as measured by a written test or by questions and answers.',
      2: 'Can make measurable agreements and hold others to them in their own work, following the current service standards and rules.',
      3: 'Can find out why commitments in their own unit are not kept and work out the remedy or consequence that fits.',
      4: 'Can assess in writing how several units hold people to commitments and apply consequences.',
      5: 'Can develop mechanisms of accountability and policies on consequences that apply throughout the institution.',
    },
    indicators: {
      1: [
        'Names the targets, service standards and limits of responsibility of each role in a sample unit work plan.',
        'Distinguishes measurable commitments from vague promises in sample meeting minutes.',
        "Puts the stages of warning for a sample case of repeatedly broken commitments in the order laid down in the institution's disciplinary rules.",
      ],
      2: [
        'Draws up with a colleague a written agreement on the division of tasks, giving results, measures and deadlines.',
        'Asks an assessor for the competency assessment report on the date agreed.',
        'Takes a colleague to task for not keeping to the agreed service hours, citing the facts of the incident.',
      ],
      3: [
        'Analyses why the unit missed its verification target by separating system problems from neglected commitments.',
        'Negotiates a written recovery plan with a partner health facility that repeatedly neglects its service promises.',
        'Works out with colleagues the consequence for late handover of files where the agreement provides for none.',
      ],
      4: [
        'Sets side by side the consequences applied to similar broken commitments in several offices, with written notes on unjustified differences.',
        "Assesses in a written review whether another unit's performance coaching plan addresses the reason commitments were not kept.",
        "Flags, in written comments on other units' performance reports, missed targets for which nobody is responsible.",
      ],
      5: [
        'Designs a mechanism of joint responsibility for services that involve several offices and partners.',
        'Sets up an open forum in which units answer to one another for the performance they promised.',
        "Drafts a revision of the institution's policy on consequences, based on a review of disciplinary cases and the practice of other public bodies.",
      ],
    },
  },
  IS: {
    definition:
      'The ability to seek out information in various sources by asking, observing and cross-checking before reaching a conclusion about members, contributions, claims or health facilities.',
    levelDescriptions: {
      1: 'Can explain the valid sources of information for their own work and the questions to ask, as measured by a written test or by questions and answers.',
      2: 'Can collect information from the available sources to complete their own tasks, following the current procedures.',
      3: 'Can dig out information on matters in their own unit where sources conflict or are not yet known.',
      4: 'Can assess in writing whether the sources of information used by several units suffice and can be relied on.',
      5: 'Can develop networks of sources and methods of finding information that are used throughout the institution.',
    },
    indicators: {
      1: [
        'Names the official sources for checking membership status, service tariffs and the regulations in force.',
        'Distinguishes eyewitness accounts from third-party hearsay in a sample complaint report.',
        'Frames three questions to bring out the information missing from a sample account by a member.',
      ],
      2: [
        'Questions members, community cadres or health facility staff to complete the facts in a chronology of events.',
        "Visits an employer's premises to establish how many workers are unregistered.",
        "Collects rules, circulars and earlier cases as sources for answering a member's written question.",
      ],
      3: [
        'Probes conflicting information from a hospital and a member until the sequence of events is clear.',
        'Cross-checks facts from databases, interviews and field observation (triangulation) to close the information gaps in a case.',
        'Interviews a clinical expert outside the unit to obtain facts for a case that the documents do not resolve.',
      ],
      4: [
        'Assesses in a written review whether the sources used by a colleague in another unit suffice and which were overlooked.',
        'Recommends in writing whether fact-finding should be widened or ended, on the strength of the material another unit has gathered.',
        "Tests the reliability of an assessor's statements in a candidate's appeal file against recordings of the assessment, with written notes for the appeal panel.",
      ],
      5: [
        'Builds a network of sources in health facilities, universities and patient communities that is open to all units.',
        "Develops a guide to interviewing and field observation that is the institution's reference for fact-finding.",
        'Pioneers a way to monitor sources for early signs of change in disease patterns, regulation and public expectations.',
      ],
    },
  },
  IU: {
    definition:
      'The ability to sense and respond to the often unspoken feelings, worries and intentions of others, above all of sick members, their families, colleagues and health facility staff.',
    levelDescriptions: {
      1: 'Can explain the signs of feelings and intentions in people met in their own work, as measured by questions and answers or a written test on cases.',
      2: 'Can respond to the feelings and intentions of others in their own work, following the current service guidelines.',
      3: 'Can read the unspoken feelings and intentions behind tension or objections that their own unit faces.',
      4: 'Can assess in writing how others in several units sense and respond to feelings.',
      5: "Can develop the institution's guidance, training and forums for understanding the feelings and intentions of those it serves.",
    },
    indicators: {
      1: [
        'Names the signs of feelings such as anxiety, anger or confusion in a recording of a conversation with a member.',
        'Retells the content of a sample complaint from a member, along with the feelings implied in it.',
        "Distinguishes, in two sample cases, the worries of an emergency patient's family from those of a member applying for a change of data.",
      ],
      2: [
        "Confirms a member's intention by repeating the gist of the story once the member has finished speaking.",
        'Adjusts wording and pace of speech when serving older people, people with disabilities or speakers of regional languages.',
        'Approaches a downcast colleague with a question about their feelings, out of the hearing of others.',
      ],
      3: [
        'Brings out, in a face-to-face talk, the unspoken worries of a doctor at a primary care facility (FKTP) about referral rules.',
        "Untangles tension between colleagues in the unit by exploring each person's feelings, interests and past dealings.",
        'Plans how to talk with a member who complains repeatedly, starting from the worry behind the complaints.',
      ],
      4: [
        "Flags, in written notes, the signs of a member's feelings that a colleague in another unit missed.",
        "Assesses how staff of several offices respond to members' feelings in recorded conversations, with written advice.",
        "Reviews in writing a plan to settle a dispute between an assessor and a candidate, in the light of each side's worries.",
      ],
      5: [
        "Develops empathy training for staff in all offices, based on real stories about members' feelings.",
        'Formulates guidance on responding to the feelings of bereaved families, seriously ill patients and survivors of violence.',
        'Initiates a regular forum in which service staff pool what they know of the intentions behind member behaviour.',
      ],
    },
  },
  PO: {
    definition:
      'The ability to make and track plans that set out goals, the order of activities, schedules and resources so that the programmes of branch offices and units finish on time.',
    levelDescriptions: {
      1: 'Can explain the work plans and schedules that govern their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can prepare and track activity plans in their own work, following the current formats and procedures.',
      3: 'Can overcome obstacles to plans in their own unit that arise from dependencies, disruptions or scarce resources.',
      4: 'Can assess in writing whether the plans of several units are feasible and how closely they were followed.',
      5: 'Can develop new planning cycles, models and methods that are used throughout the institution.',
    },
    indicators: {
      1: [
        'Points out the goals, activities, budget and schedule in a sample annual work plan of a unit.',
        'Distinguishes urgent activities from important ones in a sample weekly schedule.',
        'Names the staff, equipment and permits that a plan for a mobile membership service must include.',
      ],
      2: [
        'Draws up a schedule of competency assessments that names the assessors, competency assessment centres (TUK) and assessment tools.',
        'Makes a shift schedule for counter staff, based on the expected number of daily visits.',
        'Updates the progress record of a plan each week, with overdue activities highlighted.',
      ],
      3: [
        'Maps dependencies among activities in a mass registration plan to locate points prone to delay.',
        'Rearranges the claim verification schedule when the system is disrupted so that payment deadlines are still met.',
        'Calculates the staff, funds and time required under several scenarios of a programme plan.',
      ],
      4: [
        'Flags, in written comments, schedules that clash or name no one responsible in the plans of several branch offices.',
        "Evaluates how another unit's programme ran against its original plan, with a report on the accuracy of time and cost estimates.",
        "Tests another unit's contingency plan against the worst-case scenario, with written recommendations for closing the gaps that remain.",
      ],
      5: [
        'Designs a planning cycle that joins the plans of head office, regional offices and branch offices.',
        'Develops a planning model that allocates resources among regions in line with changes in member numbers.',
        'Introduces joint plans for inter-agency programmes with a roadmap and dashboard open to all parties.',
      ],
    },
  },
  SCF: {
    definition:
      'The ability to act with self-confidence when voicing opinions, holding a position and facing leaders, employers, doctors or members who disagree.',
    levelDescriptions: {
      1: 'Can explain what self-confidence in their own work rests on, namely strengths, limitations and authority, as measured by questions and answers or a written test.',
      2: 'Can voice opinions and act with confidence in their own work within the authority and rules given.',
      3: 'Can take a reasoned position in disputed matters in their own unit that no rule settles.',
      4: 'Can assess in writing what the confidence and positions of others in several units rest on.',
      5: "Can build the self-confidence of the institution's staff and take a reasoned position in support of its new ideas.",
    },
    indicators: {
      1: [
        'Names one personal strength and one limitation as grounds for confidence at work, with real-life examples.',
        'Sorts sample decisions into those within their own authority and those that must go to their line manager.',
        'Distinguishes reasoned confidence from unfounded boldness in two sample answers by staff.',
      ],
      2: [
        "Explains contribution obligations to an employer's management without waiting for a line manager to come along.",
        'Voices an opinion in a unit meeting even when it runs against the view of most of those present.',
        "Answers a doctor's doubts about an opinion by pointing to the rule on which that opinion rests.",
      ],
      3: [
        'Defends a position on a finding with reasons and evidence before a hospital that disputes it.',
        'States a position on a case the rules do not settle, with a note of the risks to themselves and to the member.',
        'Unravels the causes of their own doubts before a key presentation so that confidence rests on answers prepared beforehand.',
      ],
      4: [
        "Assesses in written notes whether a colleague's confidence in a risky proposal rests on evidence.",
        "Reviews in writing an assessor's position in a candidate's appeal, with the strong and the weak reasons pointed out.",
        'Gives a colleague from another unit written feedback after a presentation rehearsal, with evidence of the abilities about which the colleague has doubts.',
      ],
      5: [
        "Argues the institution's case for a new idea before parliament, the media or an international forum, from a position backed by evidence.",
        'Initiates an innovation untried in the institution, with a written statement of personal responsibility for its outcome.',
        'Builds a mentoring programme that gives young staff the confidence to take on assignments in remote areas.',
      ],
    },
  },
  SC: {
    definition:
      'The ability to control emotions and stay calm when provoked, put under pressure or overloaded, for example at the complaint counter, in meetings or as the deadline for claim verification nears.',
    levelDescriptions: {
      1: 'Can explain what sets off emotions in their own work, what follows and how to calm down, as measured by questions and answers or a written test.',
      2: 'Can control emotions in their own work when provoked or put under pressure, with the techniques and guidelines available.',
      3: 'Can find the sources of emotion and pressure in their own unit and work out ways to ease them.',
      4: 'Can assess in writing how others in several units respond to emotions and pressure.',
      5: "Can develop the institution's protocols, programmes and lessons on controlling emotions under pressure.",
    },
    indicators: {
      1: [
        'Names three situations at work that set off their own emotions, with the early signs they notice in themselves.',
        'Runs through a technique for calming down, such as steady breathing, for use before responding to abusive language.',
        'Describes what an emotional outburst by staff does to a sick member in a sample incident at the counter.',
      ],
      2: [
        "Speaks in a calm voice to a shouting member until the member's business has been dealt with.",
        'Delays the reply to a hostile email until their own emotions have subsided.',
        'Withholds personal remarks about colleagues when emotions run high in a scheme committee meeting.',
      ],
      3: [
        'Traces the pattern of their own emotional triggers in notes on several incidents to find the working habits to change.',
        'Calms the emotions of quarrelling parties in a waiting room by hearing them in turn in separate places.',
        "Draws up the unit's order of work ahead of the deadline for claim verification, based on the sources of pressure identified.",
      ],
      4: [
        'Assesses in written notes whether staff of several offices kept calm, as the guidelines require, in reported incidents.',
        "Flags emotional sentences in another unit's draft letter that inflame a dispute, with written proposals for replacing them.",
        'Examines decisions that several branch offices made during a service crisis, with a report on those driven by pressure.',
      ],
      5: [
        'Designs a protocol that protects both staff and members in the handling of anger and verbal abuse.',
        'Develops with psychologists a programme that builds the resilience of front-line staff under pressure.',
        'Publishes a collection of lessons on keeping calm in a service crisis for use by other public bodies.',
      ],
    },
  },
}
