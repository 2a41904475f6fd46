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
      1: 'Can explain the parts, symptoms and causes of problems met in own tasks, with the tools to break them down, as measured by a written test or by questions and answers.',
      2: 'Can break problems in own tasks down by part, sequence and cause with the analysis techniques at hand.',
      3: 'Can find the causes of problems in own unit that no procedure reveals by testing hypotheses against data.',
      4: 'Can assess in writing analyses of problems and proposed solutions made by others in several units.',
      5: "Can develop the institution's reference frameworks and methods for tracing the causes of problems.",
    },
    indicators: {
      1: [
        'Distinguishes symptom from root cause in a sample case of long queues at a branch office.',
        'Calculates the shares of case numbers and cost per case as causes of a rise in claim costs in a sample table.',
        'Reads a sample fishbone diagram by naming the problem, its main causes and its sub-causes.',
      ],
      2: [
        'Breaks the problem of contribution arrears in a monthly report down by member segment, length of arrears and area.',
        "Puts the events behind a candidate's appeal in order to mark the step of the competency assessment where the cause of the objection arose.",
        'Notes month-to-month differences in visits to primary care facilities (FKTP), with possible causes to ask about.',
      ],
      3: [
        'Traces a surge in inpatient claims to the hospitals, diagnoses and referral patterns that caused it.',
        'Rules out unproven hypotheses about the causes of a fall in active membership on the strength of comparison data.',
        'Compares in one table options for solving the problem of duplicate membership data by cost, time and consequence for members.',
      ],
      4: [
        "Marks in written notes the links of cause and effect in a colleague's analysis that lack evidence.",
        'Judges in a written review whether the follow-up of surveillance findings reaches the root of the problem at several assessment centres (TUK).',
        "Retests the assumptions of another unit's claim projection in a memo that shows how each assumption affects the result.",
      ],
      5: [
        'Designs a standard framework for analysing health financing problems that every branch office uses.',
        'Develops a root-cause method that combines claims, membership and complaint data.',
        'Trains analysts from all regions on difficult problems, with the findings published for the whole institution.',
      ],
    },
  },
  CT: {
    definition:
      'The ability to see the pattern behind seemingly separate events and shape it into a concept, model or framework that guides health insurance policy and services.',
    levelDescriptions: {
      1: 'Can explain basic concepts and recurring patterns in own tasks by chart, example or comparison, as measured by questions and answers or a written test.',
      2: 'Can apply known concepts and patterns to sort information and make matters clear in own tasks.',
      3: 'Can work out new explanations for problems of own unit from the pattern behind separate data and events.',
      4: 'Can assess in writing the concepts, models and frameworks that others from several units put forward.',
      5: 'Can create new concepts, models and frameworks that change how the institution sees its services.',
    },
    indicators: {
      1: [
        'Draws a concept chart linking members, health facilities and the institution, with the flows of contributions and services.',
        'Gives an everyday example of the concept of mutual aid that underlies health insurance.',
        'Points out the pattern shared by two sample appeals from candidates under different certification schemes.',
      ],
      2: [
        'Applies the concept of tiered care when telling a member why a referral is needed.',
        "Groups candidates' feedback after a competency assessment into main themes by the pattern of complaints.",
        'Uses an analogy familiar to listeners when presenting the concept of capitation payment to community health volunteers.',
      ],
      3: [
        'Weaves findings from claims, complaints and surveys into one model of how member needs are shifting.',
        'Uncovers the shared pattern behind complaints that come from different branch offices and health facilities.',
        "Reframes a queuing problem within the framework of a member's treatment journey so that new solutions emerge.",
      ],
      4: [
        "Challenges a colleague's draft model in written comments with counter-cases that it cannot explain.",
        'Judges in a written review whether a certification scheme concept from another sector fits the needs of jobs in the institution.',
        'Sets conflicting frameworks of several units side by side in a memo on the parts fit to underpin policy.',
      ],
      5: [
        'Conceives a new membership model for informal workers whom existing programmes do not reach.',
        'Writes a concept paper that changes how the institution views disease prevention in health financing.',
        'Builds a shared framework with ministries and health facilities for discussing quality of care.',
      ],
    },
  },
  CFO: {
    definition:
      'The ability to keep files tidy, data accurate and roles clear so that errors in membership, claims and finance come to light early.',
    levelDescriptions: {
      1: 'Can explain the rules for ordering files and keeping data accurate in own tasks, as measured by a written test or by questions and answers.',
      2: 'Can order files and check data in own tasks by the arrangement and procedures in force.',
      3: 'Can find why files are in disorder or data disagree in own unit and work out arrangements that prevent it.',
      4: 'Can assess the accuracy of files, data and working arrangements in several units, with written advice on improvement.',
      5: 'Can develop file standards and data control systems that are used throughout the institution.',
    },
    indicators: {
      1: [
        'States the rules for naming, numbering and storing files that apply in the work unit.',
        'Points out what is missing from a sample candidate file by the checklist for certification applications.',
        "Gives an example of what mistyped identity data do to a member's entitlement at a health facility.",
      ],
      2: [
        'Rechecks member data entries against source documents before they are saved in the system.',
        "Arranges paper and digital files in the unit's order so that a colleague finds a file without asking.",
        'Enters the tasks, deadlines and persons responsible from a meeting in the work list on the same day.',
      ],
      3: [
        'Traces why claim files keep arriving incomplete down to the checklist item that needs changing.',
        "Reconciles the unit's records with differing records of another unit until the difference is explained in an official note.",
        'Draws up a division of roles for handling candidate files where the duties of certification and administration staff overlapped.',
      ],
      4: [
        'Rechecks a sample of candidate files that colleagues have checked, with written notes on the errors they missed.',
        "Compares how several units keep files with the institution's records standard in a report on the deviations.",
        'Recommends in writing changes to proposed work arrangements that blur the boundaries between duties.',
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
      1: 'Can explain the commitments, measures and consequences attached to own tasks and those of colleagues, as measured by a written test or by questions and answers.',
      2: 'Can make measurable agreements and hold others to them in own tasks, by the service standards and rules in force.',
      3: 'Can find why commitments in own unit are not kept and work out the remedy or consequence that fits.',
      4: 'Can assess in writing how several units hold people to commitments and apply consequences.',
      5: 'Can develop mechanisms of accountability and policies on consequences that apply throughout the institution.',
    },
    indicators: {
      1: [
        'Names the targets, service standards and limits of responsibility of each role in a sample unit work plan.',
        'Distinguishes measurable commitments from vague promises in sample meeting minutes.',
        "Puts the stages of warning in the order of the institution's discipline rules for a sample case of commitments broken repeatedly.",
      ],
      2: [
        'Writes down an agreement with a colleague on the division of tasks, giving results, measures and deadlines.',
        'Calls in the competency assessment report from an assessor on the date agreed.',
        'Confronts a colleague who breaks the agreed service hours, citing the facts of the incident.',
      ],
      3: [
        'Unpicks why the unit missed its verification target by separating system obstacles from neglected commitments.',
        'Negotiates a written recovery plan with a partner health facility that repeatedly neglects its service promises.',
        'Works out with colleagues the consequence for late handover of files where the agreement provides for none.',
      ],
      4: [
        'Sets side by side the consequences of similar broken commitments in several offices, with written notes on differences that lack grounds.',
        "Judges in a written review whether another unit's coaching plan answers the reason its commitments were not kept.",
        "Marks, in comments on other units' performance reports, missed targets for which nobody is responsible.",
      ],
      5: [
        'Designs a mechanism of joint responsibility for services that involve several offices and partners.',
        'Builds an open forum in which units answer to one another for the performance they promised.',
        "Renews the institution's policy on consequences from a study of disciplinary cases and the practice of other public bodies.",
      ],
    },
  },
  IS: {
    definition:
      'The ability to dig for information in various sources by asking, observing and cross-checking before concluding a matter of members, contributions, claims or health facilities.',
    levelDescriptions: {
      1: 'Can explain the valid sources of information in own tasks and the questions to ask, as measured by a written test or by questions and answers.',
      2: 'Can collect information from the sources at hand to complete own tasks by the procedures in force.',
      3: 'Can dig out information on matters of own unit whose sources conflict or are not yet known.',
      4: 'Can assess in writing whether the sources of information used by several units suffice and can be relied on.',
      5: 'Can develop networks of sources and methods of finding information that are used throughout the institution.',
    },
    indicators: {
      1: [
        'Names the official sources for checking membership status, service tariffs and the regulations in force.',
        'Distinguishes eyewitness information from third-party hearsay in a sample complaint report.',
        "Frames three questions to bring out the information missing from a sample member's story.",
      ],
      2: [
        'Questions members, health volunteers or health facility staff to complete the facts in a chronology of events.',
        "Visits an employer's premises to record the facts on how many workers are unregistered.",
        'Collects rules, circulars and earlier cases as sources for answering a question that has not come up before.',
      ],
      3: [
        'Probes conflicting information from a hospital and a member until the sequence of events is clear.',
        'Cross-checks facts from databases, interviews and field observation (triangulation) to close the information gaps in a case.',
        'Contacts a clinical expert outside the unit as a source for a case that documents leave unanswered.',
      ],
      4: [
        'Judges in a written review whether the sources used by a colleague in another unit suffice and which were overlooked.',
        "Tests the reliability of an assessor's information in a candidate's appeal file against recordings of the assessment, with written notes for the appeal panel.",
        'Recommends in writing whether fact-finding should widen or close, on the strength of the material another unit has gathered.',
      ],
      5: [
        'Builds a network of sources in health facilities, universities and patient communities that is open to all units.',
        "Develops a guide to interviewing and field observation that is the institution's reference for fact-finding.",
        'Pioneers a way to monitor sources of early signals of change in disease, regulation and public expectation.',
      ],
    },
  },
  IU: {
    definition:
      'The ability to sense and respond to the often unspoken feelings, worries and intentions of others, above all of sick members, their families, colleagues and health facility staff.',
    levelDescriptions: {
      1: 'Can explain the signs of feelings and intentions in people met in own tasks, as measured by questions and answers or a written case test.',
      2: 'Can respond to the feelings and intentions of others in own tasks by the service guidelines in force.',
      3: 'Can read the unspoken feelings and intentions behind tension or objections that own unit faces.',
      4: 'Can assess in writing how others in several units sense and respond to feelings.',
      5: "Can develop the institution's guidance, training and forums for understanding the feelings and intentions of those it serves.",
    },
    indicators: {
      1: [
        "Names the signs of feelings such as anxiety, anger or confusion in a member's recorded conversation.",
        'Retells a sample member complaint by its content and the feelings expressed.',
        "Distinguishes the worries of an emergency patient's family from those of a member updating data in two sample cases.",
      ],
      2: [
        "Confirms a member's intention by repeating the gist of the story once the member has finished speaking.",
        'Adjusts wording and pace of speech when serving older people, people with disabilities or speakers of regional languages.',
        'Approaches a downcast colleague with a question about their feelings, out of the hearing of others.',
      ],
      3: [
        'Brings out the unspoken worries of a doctor at a primary care facility (FKTP) about referral rules in a face-to-face talk.',
        "Untangles tension between colleagues in the unit by exploring each person's feelings, interests and past relations.",
        'Plans how to talk with a member who complains repeatedly, starting from the worry behind the complaints.',
      ],
      4: [
        "Marks in written notes the cues to a member's feelings that a colleague's reading missed.",
        "Assesses how staff of several offices respond to members' feelings in recorded conversations, with written advice.",
        'Reviews in writing a plan to settle a dispute between an assessor and a candidate in the light of the worries on each side.',
      ],
      5: [
        "Develops empathy training for staff in all offices from real stories about members' feelings.",
        'Formulates guidance on responding to the feelings of bereaved families, seriously ill patients and survivors of violence.',
        'Initiates a regular forum in which service staff pool what they know of the intentions behind member behaviour.',
      ],
    },
  },
  PO: {
    definition:
      'The ability to make and track plans that set goals, sequence, schedule and resources so that the programmes of branch offices and units finish on time.',
    levelDescriptions: {
      1: 'Can explain the work plans and schedules that govern own tasks, as measured by a written test or by questions and answers.',
      2: 'Can prepare and track activity plans in own tasks by the formats and procedures in force.',
      3: 'Can solve obstacles to plans in own unit that arise from dependencies, disruptions or scarce resources.',
      4: 'Can assess in writing whether the plans of several units are feasible and how closely they were carried out.',
      5: 'Can develop new planning cycles, models and methods that are used throughout the institution.',
    },
    indicators: {
      1: [
        'Points out the goals, activities, budget and schedule in a sample annual work plan of a unit.',
        'Distinguishes urgent activities from important ones in a sample weekly schedule.',
        'Names the staff, equipment and permits that a plan for a mobile membership service must include.',
      ],
      2: [
        'Draws up a schedule of competency assessments with the assessors, assessment centres (TUK) and assessment tools.',
        'Makes a shift schedule for counter staff from the expected number of daily visits.',
        'Updates the progress record of a plan each week, with a mark on overdue activities.',
      ],
      3: [
        'Maps dependencies among activities in a mass registration plan to locate points prone to delay.',
        'Rearranges the claim verification schedule when the system is disrupted so that payment deadlines still hold.',
        'Calculates the staff, funds and time required under several scenarios of a programme plan.',
      ],
      4: [
        'Marks in a written review the schedules that clash or lack an owner in the plans of several branch offices.',
        "Evaluates how another unit's programme ran against its original plan in a report on the accuracy of time and cost estimates.",
        "Tests another unit's contingency plan against the worst case, with written recommendations for the gaps that remain.",
      ],
      5: [
        'Designs a planning cycle that joins the plans of head office, regional offices and branch offices.',
        'Develops a planning model that allocates resources among regions by changes in member numbers.',
        'Introduces joint plans for inter-agency programmes with a roadmap and dashboard open to all parties.',
      ],
    },
  },
  SCF: {
    definition:
      "The ability to act with confidence in one's own capability when voicing opinions, holding a position and facing leaders, employers, doctors or members who disagree.",
    levelDescriptions: {
      1: 'Can explain what self-confidence in own tasks rests on, namely strengths, limits and authority, as measured by questions and answers or a written test.',
      2: 'Can voice opinions and act with confidence in own tasks within the authority and rules given.',
      3: 'Can take a reasoned position in disputed matters of own unit that no rule settles.',
      4: 'Can assess in writing what the confidence and positions of others in several units rest on.',
      5: 'Can defend new ideas of the institution from a reasoned position and build the self-confidence of its staff.',
    },
    indicators: {
      1: [
        'Names one personal strength and one limit as grounds for confidence at work, with examples of real events.',
        "Sorts sample decisions into those within one's own authority and those that must go to a supervisor.",
        'Distinguishes reasoned confidence from unfounded boldness in two sample answers by staff.',
      ],
      2: [
        "Tells an employer's executive about contribution obligations without waiting for a supervisor to come along.",
        'Voices an opinion in a unit meeting even when it runs against the view of most of those present.',
        'Admits a mistaken opinion to a member by giving the right information on the spot.',
      ],
      3: [
        'Defends a position on a finding before a hospital that disputes it, with reasons and evidence.',
        'States a position on a case the rules do not settle, with the risks to self and member on record.',
        'Unravels personal doubts before a key presentation so that confidence rests on answers prepared beforehand.',
      ],
      4: [
        "Judges in written notes whether a colleague's confidence in a risky proposal rests on evidence.",
        "Reviews in writing an assessor's position in a candidate's appeal, with marks on the strong and the weak reasons.",
        'Gives a colleague from another unit written feedback after a presentation rehearsal, with evidence of the abilities the colleague doubts.',
      ],
      5: [
        'Argues for a new idea of the institution before parliament, media or international forums from a position backed by evidence.',
        'Initiates a risky breakthrough for the institution with a written statement of personal responsibility for its outcome.',
        'Builds a mentoring programme that gives young staff the confidence to take on assignments in remote areas.',
      ],
    },
  },
  SC: {
    definition:
      'The ability to control emotions and stay calm when provoked, pressed or overloaded, for example at the complaint counter, in meetings or when claims are being closed.',
    levelDescriptions: {
      1: 'Can explain what sets off emotions in own tasks, what follows and how to calm down, as measured by questions and answers or a written test.',
      2: 'Can control emotions in own tasks when provoked or pressed, with the techniques and guidelines at hand.',
      3: 'Can find the sources of emotion and pressure in own unit and work out ways to ease them.',
      4: 'Can assess in writing how others in several units respond to emotions and pressure.',
      5: "Can develop the institution's protocols, programmes and lessons on controlling emotions under pressure.",
    },
    indicators: {
      1: [
        "Names three situations at work that set off one's own emotions, with the first signs of each.",
        'Demonstrates a technique for calming down, such as steady breathing, for use before responding to abuse.',
        'Describes what an outburst of emotion by staff does to a sick member in a sample incident at the counter.',
      ],
      2: [
        "Answers a member's shouting in a calm voice until the service is complete.",
        'Delays the reply to a hostile email until the emotion has passed.',
        'Withholds personal remarks about colleagues when emotions run high in a scheme committee meeting.',
      ],
      3: [
        "Traces the pattern of one's own emotional triggers in notes on several incidents to find the working habits to change.",
        'Defuses the emotions of quarrelling parties in a waiting room by hearing them in turn in separate places.',
        'Draws up a work sequence for the unit for the days before claims close, by the sources of pressure identified.',
      ],
      4: [
        "Judges in written notes the responses chosen by staff of several offices who faced members' anger.",
        "Marks emotional sentences that inflame a dispute in another unit's draft letter, with written proposals for replacing them.",
        'Examines decisions of several branch offices during a service crisis in a report on actions born of pressure.',
      ],
      5: [
        'Designs a protocol for handling anger and verbal abuse that protects both staff and members.',
        'Develops a programme of resilience under pressure for front-line staff together with psychologists.',
        'Publishes a collection of lessons on keeping calm in a service crisis for use by other public bodies.',
      ],
    },
  },
}
