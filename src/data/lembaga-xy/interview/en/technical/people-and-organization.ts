// Interview guides of the technical competencies of people, organization and knowledge, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of people, organization and knowledge. */
export const peopleAndOrganization: Readonly<
  Record<
    | 'CHANGE'
    | 'CM'
    | 'CULDEV'
    | 'LM'
    | 'ID'
    | 'MPP'
    | 'ODD'
    | 'PEMS'
    | 'IDR'
    | 'RS'
    | 'RM'
    | 'TM'
    | 'KM'
    | 'INNOV'
    | 'RND'
    | 'SM',
    FiveLevelInterviewGuide
  >
> = {
  CHANGE: {
    questions: [
      'Tell me about one time when a system, procedure or structure you worked with was replaced, from first notice to daily use. What was your part?',
      'When were colleagues last reluctant to use a new way of working, and what did you do?',
      'Take one plan, review or guide that you wrote on moving to a new way of working; explain what you did from the request until it was put to use.',
    ],
    answers: {
      1: 'Names the stages, roles and staff reactions in a change they witnessed or studied, in which others gave the support.',
      2: 'Recounts the briefings or support they gave following the plan: whom they approached, what material they used and which objections they noted.',
      3: 'Explains why some staff in their own unit kept to the old way, with the data that proved it and the support they designed beyond the original plan.',
      4: "Presents their written review of several units' plans or readiness, with their reasons for advising that the change be continued, adapted or postponed.",
      5: "Shows how a framework, network or set of lessons they put together has since been used in the institution's other change programmes, with proof of that use.",
    },
    evidence: [
      'Question-and-answer notes from a briefing on a change, with staff objections and the replies given',
      'Analysis of why a change faltered in one unit, with system usage data and a support plan for its staff',
      'Memo reviewing the readiness of several branch offices, or change management framework that contains adoption measures',
    ],
    negativeIndicators: [
      'Relies on briefing attendance lists alone when reporting that a change is in place.',
      'Labels colleagues who object as obstructive without asking for their reasons.',
    ],
  },
  CM: {
    questions: [
      'Walk me step by step through your latest piece of work or exercise that used a competency dictionary, a job profile or staff assessment results.',
      'Think back to a time when the assessment result of an employee or a candidate was doubted or disputed. What did you do?',
      'Tell me about a time when you changed the content of a competency dictionary, job profile or certification scheme, or reviewed one for another unit. What steps did you take?',
    ],
    answers: {
      1: "Explains the parts of a dictionary and profile they have read and what the proficiency levels mean, but with examples from training or other people's work.",
      2: 'Recounts how they compiled a profile or updated competency data as assigned, with the steps they took and the guide they followed.',
      3: 'Analyses a problem in their own unit that the guide left open, such as anomalous scores or a new job, from the evidence to the solution they worked out.',
      4: 'Sets out their written opinion on the dictionaries, assessments or schemes of several units, with the points they challenged, their reasons and the improvements they suggested.',
      5: 'Shows how a competency architecture, assessment tool or drafting standard they created is used in the institution, with data on how useful it has proved.',
    },
    evidence: [
      'Profile of one job compiled from interviews, with the dictionary page cited for each competency requirement',
      'Working paper tracing an anomalous assessment score, with a proposed improvement to the indicator (staff names masked)',
      'Comments on certification schemes from several units, or competency architecture paper that gives the basis of each change',
    ],
    negativeIndicators: [
      "Alters an employee's assessment score at another party's request without further behavioural evidence.",
      'Copies competency requirements from another job without checking the tasks of the job being profiled.',
    ],
  },
  CULDEV: {
    questions: [
      "Think back to the last activity on the institution's values that you attended or ran at work. What was your part in it?",
      'When did you last see a working habit in the office that made things hard for members, and what did you do?',
      'From programmes, surveys or trials on working habits, take one that you designed or reviewed; explain what you did until the result was known.',
    ],
    answers: {
      1: "Quotes the institution's values with examples of behaviour they have seen in the office, but no culture activity they ran themselves.",
      2: "Describes a session, survey or induction they carried out following the guide, with the material they used and their colleagues' responses.",
      3: 'Identifies a habit in their own unit that disadvantaged members, tells how they discovered it and gives the measured result of the change they tried.',
      4: 'Presents their memo or written comments on culture programmes from several units, with the evidence of behaviour behind each piece of advice.',
      5: "Shows how a measure, approach or champions' module they created is used throughout the institution, with measured changes in behaviour since.",
    },
    evidence: [
      "Notes from a session for sharing service stories, with the values discussed, examples of behaviour and colleagues' responses",
      'Report on a trial to change a habit in one unit, with behavioural data from before and after',
      'Comments on the culture surveys of several branch offices, or module for culture champions that contains a tool for measuring changes in behaviour',
    ],
    negativeIndicators: [
      'Presents the number of events and posters as proof of changed behaviour.',
      'Discloses the identity of culture survey respondents who were promised confidentiality.',
    ],
  },
  LM: {
    questions: [
      'Walk me step by step through one training class that you helped to run or attended, from the invitation to the evaluation.',
      'Tell me about a class that drew few trainees, was disrupted or made no difference at work. What did you do at the time?',
      'Take one training proposal, report or rule that you drew up, or assessed for another unit; explain what you did until it was acted on.',
    ],
    answers: {
      1: 'Names the stages of training they attended and the meaning of its attendance, pass and evaluation figures, while others ran it.',
      2: "Describes a class they prepared in line with the calendar and procedure: invitations, instructors' timetable, online room and the report they handed in.",
      3: 'Explains why training in their own unit left working habits unchanged, with the data they examined and the alternative way of learning they designed.',
      4: 'Details their written advice on training proposals or costs from several units, including problems that the data show training cannot solve.',
      5: 'Shows how an academy, standard or workshop they initiated serves the whole institution, with the learning results measured since.',
    },
    evidence: [
      'Class timetable, letter of invitation and delivery report for one intake, prepared under the procedure',
      'Analysis of a class that drew few trainees, with attendance figures, reasons for withdrawal and a design for an alternative way of learning',
      'Review of training proposals from several units, or training standard that sets out how to measure the impact of training',
    ],
    negativeIndicators: [
      'Uses satisfaction scores from the closing day as the only proof that training brought results.',
      'Fills class quotas with employees who have no need of that training.',
    ],
  },
  ID: {
    questions: [
      'Take the latest module or teaching material that you wrote or studied; tell me how you wrote or studied it, from beginning to end.',
      'Think back to a module with poor learning results or one whose content drew complaints. What did you do?',
      "Tell me about a time when you reworked teaching material, reviewed a colleague's or made a model for others. What did you do, step by step?",
    ],
    answers: {
      1: 'Explains a module they studied by pointing to objectives, material and test items that belong together, without having written any of it.',
      2: 'Recounts writing a module to the format and blueprint, from the wording of objectives to the scenario and test items they produced.',
      3: 'Analyses why marks were low or work errors recurred in their own unit, with the evidence and the part of the module they then redesigned.',
      4: "Sets out their written review of a colleague's module for several units, with the mismatched points, the rules they cited and the improvements they suggested.",
      5: 'Shows how a model, quality standard or writing clinic they created guides other designers in the institution, with modules that came out of it.',
    },
    evidence: [
      'Part of a module they wrote themselves, with measurable objectives, a role-play scenario and test items from the blueprint',
      "Item analysis and record of a module's redesign that show which part caused the low marks",
      'Review notes on modules by other designers, or module quality standard that contains requirements for trials',
    ],
    negativeIndicators: [
      'Writes all the content before deciding what staff should be able to do after learning.',
      'Copies the text of regulations into teaching material without examples or exercises from the job.',
    ],
  },
  MPP: {
    questions: [
      'Walk me step by step through one calculation of staff numbers that you made or studied, from the initial data to the final figure.',
      'When did the calculated number of staff last fail to match the actual situation in the office, and what did you do?',
      'Take one staff projection, time norm or proposal for posts that you drew up, or assessed for another unit; describe your steps from the request to the outcome.',
    ],
    answers: {
      1: 'Explains what work volume and time norm mean in a calculation from training or by a colleague, but has made no such calculation for their own unit.',
      2: 'Itemises a calculation they made for jobs in their own unit: the source of volume data, the norm they used and the figure they reported.',
      3: 'Describes conditions in their own unit that the formula missed, such as persistent overtime, with the data that explain them and the staffing options they proposed.',
      4: "Presents their written assessment of several units' proposals for posts, with the data they tested, the figures they doubted and the advice they gave.",
      5: 'Shows how a simulation model, time norm guideline or training material they made is used by all offices, with the plans for posts based on it.',
    },
    evidence: [
      'Workload analysis form (ABK) for one job that states the source of its volume data and time norm',
      "Projection of one unit's staffing needs with assumptions, options for meeting them and the cost of each",
      "Memo assessing several units' proposals for posts, or time norm guideline that gives the basis of measurement",
    ],
    negativeIndicators: [
      'Inflates work volumes on the form to arrive at the number of staff wanted.',
      'Forwards a request for extra staff without naming the source of its volume data.',
    ],
  },
  ODD: {
    questions: [
      'Take one organisation chart, job description or division of tasks that you drew up or used at work; tell me how you drew it up or used it.',
      'Think back to a time when two units were doing the same task, or no unit was doing it. What did you do?',
      'Walk me step by step through how you drew up or reviewed one proposal about a unit, a job or a decision path, until the result could be seen.',
    ],
    answers: {
      1: "Explains the form, tiers and lines of authority shown on their office's chart, while the structure documents they mention were written by others.",
      2: 'Recounts how they compiled a job description or authority matrix following the guidelines, from interviews with jobholders to the content agreed.',
      3: 'Traces an overlap or slow decisions in their own unit to the cause in the structure, with the new arrangement they designed to remedy it.',
      4: 'Presents their written review of structures proposed by several units, including jobs they advised against creating and the data behind that advice.',
      5: 'Shows how a structural model, evaluation method or workshop they conceived is used by the institution, with the organisational changes that followed.',
    },
    evidence: [
      'Job description or authority matrix they drew up themselves, and the notes of interviews with jobholders on which it is based',
      "Map of one unit's functions that marks overlaps, with two draft arrangements to replace the present one",
      "Review of several units' structure proposals, or structure evaluation method that measures the speed of decisions",
    ],
    negativeIndicators: [
      'Proposes a new job for a particular person before the tasks of that job are defined.',
      'Draws a new chart without consulting the units whose functions are to move.',
    ],
  },
  PEMS: {
    questions: [
      'Tell me about one appraisal period that you went through or helped to run, from setting the objectives to the final rating. What did you do?',
      "Think back to a time when an employee's work objectives or appraisal results were questioned or looked odd. What did you do?",
      'Take one work objective, measure of results or appraisal method that you changed, or checked for another unit; explain your steps and the result.',
    ],
    answers: {
      1: 'Names the stages and terms of the appraisal they went through and the way the score is worked out, but no stage they handled for others.',
      2: 'Recounts how they handled a stage of the performance cycle in their own unit on schedule, such as filling in contracts or compiling results, with the evidence they checked.',
      3: 'Analyses an anomaly in ratings or targets in their own unit that the guidelines do not explain, with the data they compared and the replacement measure they devised.',
      4: 'Sets out their written notes on objectives or ratings from several units, with the points they questioned, the evidence and the improvements they advised.',
      5: 'Shows how a system, indicator dictionary or feedback simulation they made is used throughout the institution, and how rating has changed since.',
    },
    evidence: [
      'Performance contract and compiled quarterly results that give a reference to the evidence for each figure',
      'Analysis that compares the spread of ratings in one unit with its service results, with staff names masked',
      'Calibration papers for several units (without staff names), or dictionary of performance indicators with formulas and data sources',
    ],
    negativeIndicators: [
      'Lowers a target once the result is known so that the final rating rises.',
      'Passes on ratings without evidence of work because the deadline for entry is near.',
    ],
  },
  IDR: {
    questions: [
      'Think back to the last staff grievance that you handled or studied, for example about overtime or a transfer. What did you do from beginning to end?',
      'Tell me about one discussion you had with an employee or a union representative that reached deadlock. What did you do?',
      'Take one opinion, guideline or agreement that you drew up on terms of employment; explain what you did from when the problem arose until the document was used.',
    ],
    answers: {
      1: 'Names types of dispute and the stages of settling them from training or a case they read, but no grievance they handled themselves.',
      2: 'Recounts how they handled a grievance or bipartite talks under the procedure, with the article of the collective labour agreement (PKB) they cited.',
      3: "Analyses the root of a grievance in their own unit over a matter the PKB does not cover, with each side's facts and interests and the settlement options they worked out.",
      4: 'Presents their written opinion on cases or proposed sanctions from several units, pointing out weak evidence or uneven treatment.',
      5: 'Shows how a guideline, partnership model or negotiation simulation they made is used throughout the institution, with figures on grievances since.',
    },
    evidence: [
      "Minutes of bipartite talks that give the subject of the dispute and each side's views, with names blacked out",
      'Analysis of why grievances arose in one unit, with anonymised attendance data, the articles concerned and options for settlement',
      "Written opinion on cases from several units (without the parties' names), or guideline on preventing disputes that lists their early signs",
    ],
    negativeIndicators: [
      'Promises one side a particular outcome before hearing the other.',
      'Lets the time limit for bipartite talks pass without informing the union.',
    ],
  },
  RS: {
    questions: [
      'Walk me step by step through one intake of new staff that you handled, helped with or went through as an applicant, from the advertisement to the result.',
      'When was a vacancy last hard to fill or the result of a panel interview disputed, and what did you do?',
      "Tell me about a time when you designed a selection tool, interview guide or recruitment pathway, or assessed another unit's. What did you do until it was finished?",
    ],
    answers: {
      1: 'Names the stages and tools of selection they encountered as an applicant or studied, but no stage they carried out for the institution.',
      2: 'Recounts how they checked applications or conducted interviews following the guide, with the evidence they noted and the reason for each rating.',
      3: 'Analyses a recruitment problem that their own unit handled: the applicant figures they examined, the cause they found and the method they designed because the guide offered none.',
      4: 'Presents their written report on selection in several units, with the stages or questions that disadvantaged applicants and the improvements they advised.',
      5: 'Shows how a recruitment pathway, item bank or interviewer course they created is used by the whole institution, with data on selection results since.',
    },
    evidence: [
      "Interview rating sheet with behavioural evidence for each rating and the applicant's identity blacked out",
      'Analysis of applicant numbers at each stage for a hard-to-fill vacancy, with a plan for filling it',
      "Memo reviewing several units' interview guides, or validity report on a bank of selection items without the items themselves",
    ],
    negativeIndicators: [
      "Lets an applicant through on an acquaintance's recommendation without recording evidence of suitability.",
      'Completes the rating sheet from memory several days after the interview.',
    ],
  },
  RM: {
    questions: [
      'Tell me about one payment of a salary, an allowance or an incentive that you calculated, checked or studied, from gathering the data to the payment. What was your part?',
      'When did an employee last protest about pay, or a payment turn out to be wrong, and what did you do?',
      'Take one pay proposal, incentive rule or job evaluation that you drew up or reviewed; explain your steps and the result.',
    ],
    answers: {
      1: 'Names the components of reward and their basis from a payslip or a training example, but no payment they processed themselves.',
      2: 'Itemises a payment they processed under the rules: the data they matched, the article they applied and the checks they made before payment.',
      3: 'Analyses a reward inequity that their own unit handled, with the data they compared and the costed options they worked out because the rules provided none.',
      4: 'Presents their written opinion on calculations or proposals from several units, with the sample they tested and the budget burden they questioned.',
      5: 'Shows how a system, job evaluation method or training material they designed is used throughout the institution, with data on equity between jobs since.',
    },
    evidence: [
      'Reconciliation of the payroll with transfer decisions, with names and account numbers blacked out',
      'Comparison of the pay structure with salary survey results, with options for adjustment and the cost of each',
      "Written opinion on several units' incentive proposals, or job evaluation method that gives the factor weightings",
    ],
    negativeIndicators: [
      "Discusses an employee's salary with colleagues who have no need to know.",
      'Pays incentive arrears without recording the reason and the rule behind them.',
    ],
  },
  TM: {
    questions: [
      'Tell me about your latest piece of work or exercise that involved the data or development plan of a prospective successor to a post.',
      'Think back to a time when an important post stood vacant without a successor, or when a prospective successor resigned. What did you do?',
      'Walk me step by step through how you reviewed or made one list of prospective successors, succession plan or measure of potential, until it was used.',
    ],
    answers: {
      1: 'Names the axes of the talent matrix and the stages of talent management with examples from training, but no successor data they processed themselves.',
      2: 'Describes the files or development plan they prepared following the guideline, whom they involved and which activities they monitored.',
      3: 'Analyses a shortage of successors or a loss of talent in their own unit, with the cause the data proved and the assignment they proposed because the guideline offered none.',
      4: 'Discusses their written notes on the talent rankings or succession plans of several units, naming the ratings they doubted and the evidence to the contrary.',
      5: 'Shows how a succession system, measure of potential or mentor training they initiated is used by the institution, with the key posts filled through it.',
    },
    evidence: [
      'Individual development plan with assignments and evidence of activities each quarter (name masked)',
      'Anonymised analysis of why prospective successors in one unit resigned, with assignments proposed to retain others',
      'Memo reviewing talent lists of several regional offices (without staff names), or method of measuring potential with its test results',
    ],
    negativeIndicators: [
      'Leaks the names of prospective successors before the talent committee has decided.',
      'Puts employees on the list of successors because of personal connections, without data on performance and potential.',
    ],
  },
  KM: {
    questions: [
      'Take one note or article on work experience that you wrote or used, or a sharing session that you took part in; tell me what you did.',
      'When did work last suffer because the colleague who knew it best had moved to another post or retired, and what did you do?',
      'Tell me about a time when you changed or started a way of storing, finding or passing on working expertise, or assessed one for another unit. What did you do?',
    ],
    answers: {
      1: 'Explains the content of articles they have read and gives examples of kinds of knowledge from their work, without having written an article themselves.',
      2: 'Recounts how they prepared an article or sharing session in the set format, from gathering the material to uploading it to the repository.',
      3: 'Analyses why expertise in their own unit is at risk of being lost or its articles go unused, with the evidence they gathered and the new remedy they designed.',
      4: 'Presents their written comments on articles or knowledge transfer plans from several units, with the errors they flagged and the source for each correction.',
      5: 'Shows how a community, search system or module they initiated serves the whole institution, with cases solved through it.',
    },
    evidence: [
      'Repository article they wrote themselves, with the problem, steps to the solution, governing rule and review date',
      "Map of one unit's critical expertise that shows who holds each kind, the risk of losing it and the transfer method chosen",
      'Comments on articles sent in by several units, or design of a search system with data on its use',
    ],
    negativeIndicators: [
      'Keeps files of shared work only on their own computer.',
      'Uploads an old article under a new date without checking the rules in force.',
    ],
  },
  INNOV: {
    questions: [
      'Tell me about one idea for improving a service or a way of working that you put forward, recorded or saw being tried out. What was your part?',
      'Think back to a trial of a new way of working that stalled or failed. What did you do after that?',
      'Take one proposal or way of testing ideas that you assessed for another unit, or developed yourself; explain your steps until the result was known.',
    ],
    answers: {
      1: 'Names stages and kinds of innovation with examples from another office or training, while the trial in their account was run by others.',
      2: 'Recounts how they recorded or tried out an idea following the guideline, with the location, measures of success and responses they collected.',
      3: 'Explains what held up an innovation in their own unit, the observations that revealed the cause and the solution they designed without a precedent elsewhere.',
      4: 'Presents their memo on proposals or replication plans from several units, with the trial data they examined and the reason for each piece of advice.',
      5: 'Shows how a platform, trial method or workshop they created has produced innovations in units across the institution, with measured results for members or working methods.',
    },
    evidence: [
      'Idea sheet and trial plan with the problem, location, schedule and measures of success',
      'Report tracing why a trial stalled, with usage data and a prototype of the solution',
      "Memo on the feasibility of replicating several units' innovations, or trial method that states how members' rights are protected",
    ],
    negativeIndicators: [
      "Submits a colleague's idea without giving the proposer's name.",
      'Urges the expansion of a trial before there are any data on its results.',
    ],
  },
  RND: {
    questions: [
      'Walk me step by step through one study that you carried out, helped with or read, from the question to the conclusion.',
      'Think back to a time when the data or findings of a study proved insufficient, wrong or contradictory. What did you do?',
      'Tell me what you did on one research proposal, manuscript or data collection tool that you prepared, or that you reviewed for others.',
    ],
    answers: {
      1: 'Names the research problem, sample and ethics of a study they read or met in training, but no part of any research they carried out themselves.',
      2: "Recounts interviews, data processing or a literature search they carried out under the protocol, including how they protected respondents' confidentiality.",
      3: 'Explains a problem in their own unit, the reasons for the method and instrument they designed and the findings that supported or refuted their hypothesis.',
      4: 'Sets out their written review of proposals or manuscripts that others prepared for several units, with the weaknesses of method and their effect on the conclusions.',
      5: 'Shows how a research agenda, tested instrument or workshop they initiated is used by the institution, with the policy or service that came out of it.',
    },
    evidence: [
      "Record of work done under the protocol without respondents' personal data, or reference list with its selection criteria",
      "Research design on one unit's problem that sets out the question, reasons for the method and the instrument",
      "Comments on several units' research proposals, or research instrument with the results of its validity test",
    ],
    negativeIndicators: [
      'Discards data that contradict the hypothesis without reporting them.',
      'Draws conclusions about all members from respondents chosen because they were easy to reach.',
    ],
  },
  SM: {
    questions: [
      "Take one work plan or report on a unit's results that you drew up, filled in or studied; tell me what you did until it was finished.",
      'Tell me about a time when your unit missed an objective or two objectives clashed. What did you do?',
      'Walk me step by step through how you reviewed or formulated one long-term plan, assumption or programme, until the result was discussed.',
    ],
    answers: {
      1: 'Names terms on a strategy map they have read and the place of their unit on it, but no objective they cascaded or reported on themselves.',
      2: 'Recounts how they drew up a work programme or quarterly report following the guide, with the objectives they cascaded, the targets and the data sources.',
      3: 'Analyses why their unit missed an objective, with the data they used to separate the causes and the options for action they formulated because the plan contained none.',
      4: "Presents their written review of several units' plans, with the assumptions they tested and the programmes they advised continuing or ending.",
      5: 'Shows how a scenario, review method or simulation they designed is used by the institution, with the changes of direction or programme that followed.',
    },
    evidence: [
      'Branch office work programme with objectives, targets, schedule, persons responsible and quarterly results',
      'Analysis of an objective missed in one unit that separates the causes and gives options for shifting resources',
      "Review of the alignment of several units' plans, or long-term scenario paper that contains assumptions and strategic options",
    ],
    negativeIndicators: [
      "Copies last year's work programme without reference to the current year's objectives.",
      "Blames outside conditions for a missed objective without examining the unit's data.",
    ],
  },
}
