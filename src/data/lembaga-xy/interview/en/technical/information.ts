// Interview guides of the technical competencies of data and information technology, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of data and information technology. */
export const information: Readonly<
  Record<
    'DA' | 'DM' | 'DV' | 'DBA' | 'DDD' | 'ITIAM' | 'ITN' | 'ITPD' | 'ITQ' | 'ITS' | 'ITSM' | 'ITSD' | 'RD',
    FiveLevelInterviewGuide
  >
> = {
  DA: {
    questions: [
      'Tell me about a time, at work or in training, when you were asked to answer a question using figures on visits, claims, contributions or competency assessments. What did you do?',
      'Think back to the last time a figure you had calculated was questioned or turned out to be wrong. What did you do until the matter was settled?',
      'Take one analysis that you designed, or that you checked for somebody else; what did you do, from the request until the results were used?',
    ],
    answers: {
      1: "Names the kinds of analysis, formulas and limits of inference they have learnt, with an example from training or from somebody else's analysis.",
      2: 'Walks through one routine analysis they did following the guide, from setting the period and checking for duplicate rows to the calculated result.',
      3: 'Recounts how they looked for the cause of a problem in their unit that the guide did not cover, with the analysis they designed and the suspected causes they ruled out from the data.',
      4: 'Quotes from their written review of analyses from several units, with the parts they found fit for use and their reasons for rejecting others.',
      5: 'Describes an analysis model, standard or training module of their own making that is now used throughout the institution, and the working methods it has changed.',
    },
    evidence: [
      'Query file and results table of a routine analysis, with notes on the period, the filters and the data checks',
      'Analysis report on a problem in the unit, with suspected causes, chosen method, test results and limits of the conclusions',
      'Written review of analyses from several units, or an analysis standard that the person wrote, without personal data of members',
    ],
    negativeIndicators: [
      'Presents figures from unchecked data without saying so to those who use them.',
      'Discards data that do not support the suspected cause without recording why.',
    ],
  },
  DM: {
    questions: [
      'Walk me through, step by step, one task or exercise in which you checked, matched or stored records of members, employers or certification candidates.',
      'When did you last find two sources of data that did not agree, and what did you do?',
      'Tell me about a time when you proposed or assessed a change to a data rule, a data definition or access rights. What did you do from beginning to end?',
    ],
    answers: {
      1: 'Explains the meaning, owner and confidentiality of the data used in their work, with an example of duplicate rows from training or a file they have seen.',
      2: 'Details the data matching or cleansing they did under the data quality rules, with the numbers of rows matched, merged or rejected.',
      3: 'Recounts how they traced a data mismatch that the rules did not cover, from symptom to origin, and the new solution that their unit adopted.',
      4: 'Quotes from their written advice to data owners in several units on quality, access or improvement plans, with evidence from a sample test.',
      5: 'Sets out the division of roles, master data or quality index they established for the institution, and the change in data quality seen in every system.',
    },
    evidence: [
      'Data cleansing worksheet with the reason for each merge and the number of rows before and after (member identities masked)',
      'Notes tracing a data difference between systems, with the processing step where it arose and a proposed matching rule',
      'Written opinion on data quality or access in several units, or a data governance framework that the person drafted',
    ],
    negativeIndicators: [
      'Merges the records of two people only because their names are the same.',
      'Sends out a list of members without checking whether the requester has access rights.',
    ],
  },
  DV: {
    questions: [
      'Think back to the last chart or dashboard you made or updated, at work or in training. How did you go about it?',
      'Tell me about a time when a chart, map or dashboard of yours was misread or not used. What did you do?',
      'Take one new chart or dashboard that you designed, or one from another unit that you reviewed; what steps did you take from start to finish?',
    ],
    answers: {
      1: 'Explains the purpose of the charts encountered in their work and how to read them, with an example of a faulty chart they saw in training.',
      2: 'Walks through a chart or dashboard they made following the guideline, from extracting the data to checking the figures against the source report.',
      3: 'Recounts a need in their unit that no template met, with the user questions behind the design they made and the results of testing it on intended users.',
      4: 'Shows their written advice to chart makers in several units on the parts that mislead, with the form of presentation they proposed instead.',
      5: 'Describes a chart library, standard or new dashboard of their own making, and how it has changed the way the institution presents its data.',
    },
    evidence: [
      'Monthly chart or dashboard showing source, date and unit of measurement, together with the report its figures come from',
      'Dashboard design before and after a user test, with notes on the parts that were misread',
      'Review notes on charts in the reports of several units, or a data presentation standard that the person wrote',
    ],
    negativeIndicators: [
      'Truncates an axis so that a small difference looks large.',
      'Leaves old figures on a dashboard without showing when they were last updated.',
    ],
  },
  DBA: {
    questions: [
      'Walk me through, step by step, the last database backup, restore or change of access rights that you carried out or watched.',
      'Tell me about a time when a database slowed down, became corrupted or could not be accessed. What did you do, from the first report onwards?',
      'Take one database migration, tuning or recovery plan that you drew up or checked; what did you do until it was approved or rejected?',
    ],
    answers: {
      1: 'Explains the kinds of backup, the sequence of a restore and the access controls they have studied, with an example of a schedule or log they have read.',
      2: 'Details a backup, restore or change of access rights they carried out according to the procedure, together with the recorded result.',
      3: 'Traces a database fault that no procedure described, from the symptoms and the suspected causes they tested to the solution their unit adopted.',
      4: 'Quotes from their written advice to those who run databases in several units, with the test results or the risky steps they found.',
      5: 'Sets out the database architecture, standard or automation they developed for the institution, and its effect on service downtime.',
    },
    evidence: [
      'Backup log and official record of a restore test, with the time, size and result of each copy',
      'Diagnostic report on a database fault, with symptoms, query execution plan, cause and solution',
      'Written review of the recovery readiness of databases in several units, or a database operations standard that the person wrote',
    ],
    negativeIndicators: [
      'Declares a backup safe without ever having tested a restore.',
      'Grants a user administrator rights merely to settle an access request quickly.',
    ],
  },
  DDD: {
    questions: [
      'Tell me about a time when you made a table, relationship or data diagram at work or as an exercise. What steps did you take, from requirement to result?',
      'When was the last time a table design you were using could not hold what was needed, and what did you do?',
      'Take one database design that you reworked, or that you assessed for another developer; what did you do from beginning to end?',
    ],
    answers: {
      1: 'Explains the keys, relationships and data types of a design they have studied, with an example of what follows when one of them is wrong.',
      2: 'Walks through a diagram, table or script they made under the conventions and the approved design, and how they tested it before use.',
      3: 'Recounts a need in their unit that conventions did not cover, with the structures they considered and the trial on which they based their choice.',
      4: 'Shows their written notes on designs by developers in several units, with the changes they advised and the evidence for each weakness.',
      5: 'Describes a database design pattern, guideline or tool of their own making, and the systems that developers throughout the institution have built with it.',
    },
    evidence: [
      'Entity-relationship diagram and table creation script, with the sign-off and test results',
      'Notes comparing two table structures for a need in the unit, with query times from a trial',
      'Written comments on database designs by developers in several units, or a design guideline that the person wrote',
    ],
    negativeIndicators: [
      'Alters a table in production without preparing a rollback script.',
      'Removes an integrity rule so that wrong data can be loaded.',
    ],
  },
  ITIAM: {
    questions: [
      'Tell me about a time, at work or in training, when you recorded, inspected or prepared computer equipment or software licences. What steps did you take?',
      'Think back to the last time equipment was lost or faulty, or there were too few licences. What did you do?',
      'Take one plan that you wrote or reviewed for replacing equipment, transferring equipment or adding capacity; what did you do until a decision was made?',
    ],
    answers: {
      1: 'Names kinds of IT asset, their functions and the stages of their life cycle, with an example from training or a document they have read.',
      2: 'Walks through how they recorded, inspected or prepared IT assets following the procedure, from the official handover record to the updated register.',
      3: 'Recounts an asset or capacity problem in their unit that no procedure covered, with the load data, asset history or costs behind the solution.',
      4: "Sets out their written advice on several units' IT asset plans, with the recalculated capacity or cost it rests on.",
      5: "Describes the infrastructure architecture, asset life cycle standard or automated inventory they developed, which is now in use in all of the institution's offices.",
    },
    evidence: [
      'Official handover record for a device, together with the asset register updated from it',
      'Diagnostic report on server load, or report on tracing a missing asset, with data, findings and proposed solution',
      "Written review of several units' equipment replacement plans, or an asset life cycle standard that the person wrote",
    ],
    negativeIndicators: [
      "Copies the previous period's asset register without inspecting the devices themselves.",
      'Hands over a used computer without erasing the data on it.',
    ],
  },
  ITN: {
    questions: [
      'Walk me through, step by step, one network installation, configuration or measurement that you carried out at work or in training.',
      'Tell me about a connection fault that you dealt with at a branch office, a health facility or a competency assessment centre (TUK). What did you do?',
      'Take one network design, report or recovery plan that you made or checked; what did you do from beginning to end?',
    ],
    answers: {
      1: 'Describes network devices, addressing and fault symptoms, with an example from training or a report they have read.',
      2: 'Details an installation, configuration or measurement they carried out following the standard and checklist, together with the results recorded.',
      3: 'Traces the cause of a network fault or constraint that no procedure covered, with the new link or setting that they designed for their unit.',
      4: 'Shows their written comments on network designs, reports or recovery plans from several units, with the weak points they found and the monitoring data as evidence.',
      5: "Sets out a standard, training laboratory or national network design of their own making, and how it has changed the institution's network.",
    },
    evidence: [
      'Completed network installation checklist, with the addressing scheme and connection test results',
      'Report on a recurring fault, with log extracts, the part at fault and the solution chosen',
      "Written comments on several units' network recovery plans, or a standard for office networks that the person wrote",
    ],
    negativeIndicators: [
      'Blames the network provider before checking the equipment in their own office.',
      'Changes a device configuration during service hours without telling counter staff.',
    ],
  },
  ITPD: {
    questions: [
      "Tell me about a time when you wrote down users' requirements or part of a system plan, at work or in training. How did you go about it?",
      'When were you last faced with system requirements that conflicted or exceeded the budget, and what did you do?',
      'Take one plan or system design, from your own unit or another, that you changed or reviewed; what did you do, from the start until it was agreed?',
    ],
    answers: {
      1: 'Names the contents of an IT plan and the elements of a system design, with an example of a document they have studied.',
      2: 'Walks through a part of a plan or design they prepared using the template, from the questions put to users through to the draft submitted.',
      3: 'Recounts needs in their unit that clashed or overlapped, with the options they drew up and their reasons for the one they chose.',
      4: 'Sets out their written assessment of plans from several units or vendors, with the recalculations or architecture rules behind it.',
      5: 'Describes a reference architecture, master plan or planning method of their own making, and how it has changed the way the institution plans its systems.',
    },
    evidence: [
      'System design document or part of an annual plan, with user requirements, schedule and cost',
      'Comparison of design options for conflicting requirements, with the consequences of each option and the order of priority of the requirements',
      'Written assessment of plans by several units or vendors, or the text of a reference architecture that the person wrote',
    ],
    negativeIndicators: [
      'Writes down requirements by guesswork without asking the users.',
      "Steers the design towards one product before the users' requirements are written down.",
    ],
  },
  ITQ: {
    questions: [
      'Think back to the last system test that you ran or took part in. What steps did you take, from preparation to report?',
      'Tell me about a time when a defect in a system came to light after testing had been declared complete. What did you do?',
      "Take one occasion when you checked another tester's evidence or devised a test that did not yet exist; what steps did you take?",
    ],
    answers: {
      1: 'Explains kinds of test, measures of test results and the contents of a defect report, with an example from training or a report they have read.',
      2: 'Walks through the steps of a test scenario they ran, together with the evidence and the defect reports on the form in use.',
      3: "Recounts how they traced a defect that had slipped through their unit's testing to the stage where it arose, and the new test case they designed.",
      4: "Shows their written notes on several units' test plans, test evidence or IT processes, with the sample of cases they retested.",
      5: "Describes the test framework, quality standard or bank of test cases they developed, which all of the institution's system projects now use.",
    },
    evidence: [
      'Test sheet and defect report with steps to reproduce, results and screenshots, without member data',
      'Summary of escaped defects by the stage they came from, with new test cases for the gaps found',
      'Assessment report on the quality of IT processes in several units, or a system quality standard that the person wrote',
    ],
    negativeIndicators: [
      'Marks a test case as passed without running it.',
      'Holds back a defect report until the release is over so that the schedule does not slip.',
    ],
  },
  ITS: {
    questions: [
      'Tell me about a time when you came across a suspicious email, device or access attempt. What did you do?',
      'Think back to the last security incident or vulnerability that you found difficult to deal with. What steps did you take from beginning to end?',
      'Take one safeguard for systems or data that you designed or changed, or that you retested for others; what did you do from start to finish?',
    ],
    answers: {
      1: 'Names warning signs and reporting channels they know from awareness sessions, with an example of an email or device they have seen.',
      2: 'Details a vulnerability they closed or an incident they handled following the standard steps, together with the follow-up record.',
      3: 'Recounts an incident or vulnerability that no procedure covered, with the digital evidence they traced or the temporary control they designed for their unit.',
      4: 'Quotes from their written advice on how several units dealt with vulnerabilities or incidents, with retest results as evidence.',
      5: 'Sets out the security standard, monitoring system or simulation they developed, and how it has changed the way the institution detects and responds to incidents.',
    },
    evidence: [
      'Incident report form, or follow-up list from a scan with the closing date of each vulnerability (system names masked)',
      'Incident investigation report with the sequence of events and digital evidence (addresses and identities masked)',
      'Written review of how several units closed vulnerabilities, or a security standard that the person wrote',
    ],
    negativeIndicators: [
      'Lends their own password to a colleague so that work is finished sooner.',
      'Deletes suspicious emails or logs before the incident is reported.',
    ],
  },
  ITSM: {
    questions: [
      'Walk me through, step by step, one request or incident ticket that you handled or raised, from the time it was opened until it was closed.',
      'Tell me about a fault in an office system or device that kept coming back or lasted a long time. What did you do?',
      'Take one ticket procedure, service time target or user guide that you changed or reviewed; what did you do from beginning to end?',
    ],
    answers: {
      1: 'Explains kinds of ticket, the catalogue and time limits for IT services, with a ticket they have read as the example.',
      2: 'Details a ticket they resolved according to the procedure, with its priority, its time limit and the updates they gave the user.',
      3: 'Recounts a service disruption in their unit for which there were no standard steps, from the ticket history and root cause to the solution they found.',
      4: "Shows their written advice on several units' ticket resolutions or service targets, with sample tickets and supporting figures.",
      5: 'Describes a service standard, knowledge base or ticket forecasting model of their own making, and how it has changed the way the institution provides IT services.',
    },
    evidence: [
      'History of a ticket that the person handled, with its priority, the time of each progress update and the closing time',
      'Root cause analysis of recurring tickets, with the fault history and a proposed permanent change',
      'Report on a review of sample tickets from several units, or an IT service standard that the person wrote',
    ],
    negativeIndicators: [
      "Closes a ticket without checking that the user's service is back.",
      "Puts an acquaintance's ticket ahead of its place in the order of priority.",
    ],
  },
  ITSD: {
    questions: [
      'Tell me about a feature or small program that you wrote at work or in training. What steps did you take, from requirement to testing?',
      'Think back to the last bug whose cause escaped you for a long time. What did you do to look for it?',
      'Take one piece of code that you reviewed or restructured, or that you provided for other developers; what did you do from start to finish?',
    ],
    answers: {
      1: 'Explains the stages of software development and the workings of simple code they have read, or have written in training.',
      2: 'Walks through a feature or bug fix they wrote to specification, with its unit tests and the change notes in the repository.',
      3: 'Traces the cause of an error or limitation in code that the specification did not cover, with the tests that proved the solution.',
      4: 'Quotes from their written review of code or proposed solutions from several units, with the risks and costs they weighed.',
      5: 'Sets out the code library, coding standard or workshop they developed, and how it has changed the work of developers throughout the institution.',
    },
    evidence: [
      'Change notes in the repository, together with unit tests and the retest results from the tester',
      'Report on the cause of a bug, with the code before and after the fix and regression test results',
      'Review comments on code from several units, or a coding standard that the person wrote',
    ],
    negativeIndicators: [
      'Writes a database password into the code.',
      'Merges a change into the main branch of the repository without running its tests.',
    ],
  },
  RD: {
    questions: [
      'Walk me through, step by step, the last system release that you carried out or watched, from approval to the checks afterwards.',
      'Tell me about a system release that failed, was delayed or clashed with another schedule. What did you do?',
      'Take one release plan that you assessed, or one release method that you changed; what did you do until the release was over?',
    ],
    answers: {
      1: 'Names the stages, kinds and conditions of release that they know from training, with an example of a release plan they have read.',
      2: 'Details a release they carried out following the approved steps, with the time of each step and the results of the checks afterwards.',
      3: 'Recounts a release failure or clash that the plan did not foresee, with the cause they found, the action they chose and the reasons for it.',
      4: "Shows their written review of several units' release readiness, results or schedules, with the missing test evidence or the clashes they found.",
      5: "Describes the automated pipeline, release standard or release measure they pioneered, and the institution's release failure figures before and after.",
    },
    evidence: [
      'Completed list of release steps, with times, approvals and the results of the checks after deployment',
      'Report on a failed release, with the cause, the action chosen and the revised order of releases',
      "Notes on the readiness of several projects' releases or the clashes in their schedules, or an institution-wide release standard that the person wrote",
    ],
    negativeIndicators: [
      'Deploys a change to production before it has been approved.',
      'Starts a release without preparing the rollback steps.',
    ],
  },
}
