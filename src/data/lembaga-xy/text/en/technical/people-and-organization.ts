// Texts of the technical competencies of people, organization and knowledge, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of people, organization and knowledge. */
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
    LembagaXyCompetencyText
  >
> = {
  CHANGE: {
    definition:
      'The ability to prepare units and staff for changes of system, process or structure and guide them until the new way of working is in daily use.',
    levelDescriptions: {
      1: 'Can explain the stages, roles and usual reactions in changes that touch their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out the change communication and support activities that form part of their own work, following the existing plan.',
      3: 'Can analyse why a change falters in their own unit and design support that addresses the causes.',
      4: 'Can assess the analysis, plans and progress of change in several units, with a considered opinion in writing.',
      5: 'Can build the framework, network and knowledge by which the institution manages every major change.',
    },
    indicators: {
      1: [
        'Puts in order the stages from the old to the new way of working in a sample change programme of the institution.',
        'Distinguishes the roles of sponsor, change agent and affected staff in a case exercise on replacing a software application.',
        'Gives examples of open and covert resistance to a change of procedure at a branch office counter.',
      ],
      2: [
        'Presents the reasons and schedule of a change to colleagues in the unit, using material from the communication plan.',
        'Records on the briefing feedback sheet the questions and objections that staff raise about a change.',
        'Supports assessors of the certification body (LSP) who are new to digital assessment tools, following the support guide.',
      ],
      3: [
        "Maps each staff group's sources of resistance to a change of software, based on interviews and usage data.",
        'Designs separate support for groups of staff whom the original change plan has not reached.',
        'Calculates the workload when several changes fall in the same month in order to propose a sequence for them.',
      ],
      4: [
        "Recommends in a memo when to launch a change at each branch office, based on that office's readiness test results.",
        "Assesses project teams' change impact analyses, with written notes on affected groups they overlooked.",
        "Cross-checks several units' progress reports on a change against data on software use, with a written review of each discrepancy.",
      ],
      5: [
        "Prepares the institution's change management framework, covering readiness measures, roles and adoption measures.",
        'Uses a training curriculum of their own design to form a network of change agents in all regional offices.',
        'Publishes a collection of lessons from change programmes that worked or failed as a reference for planners of later ones.',
      ],
    },
  },
  CM: {
    definition:
      "The ability to draft, update and apply the institution's competency model, from its dictionary and job profiles to assessment and certification, so that the results can be used in managing staff.",
    levelDescriptions: {
      1: 'Can explain the make-up of the competency dictionary, profiles and measures used in their own work, as measured by a written test or by questions and answers.',
      2: 'Can compile competency profiles and process competency data in their own work, following the current guide.',
      3: 'Can solve competency problems in their own unit that the guide does not answer, whether they concern people, jobs or measurement tools.',
      4: 'Can review the competency dictionaries, assessments and certification schemes of several units, with an opinion in writing.',
      5: 'Can develop new architecture, measurement tools and skills for competency management in the institution.',
    },
    indicators: {
      1: [
        'Distinguishes core, leadership and functional competencies by pointing to examples in one job profile.',
        "Calculates on a question sheet the gap between an employee's assessment results and the competency requirements of the job.",
        'Points out the definition, proficiency levels and behavioural indicators on a sample page of the competency dictionary.',
      ],
      2: [
        "Compiles a job's competency profile from interviews with job holders and their supervisors, following the current guide.",
        "Updates employees' competency data in the personnel system from assessment reports or certificates issued.",
        'Matches dictionary content with competency units of the Indonesian National Work Competency Standards (SKKNI) in the standard mapping table.',
      ],
      3: [
        'Analyses the competency gaps of each staff group in order to propose which groups to develop and how.',
        'Traces why two assessors give widely different scores until the ambiguous competency indicator is found.',
        'Works out a competency profile for a new job that nobody holds yet, based on its planned tasks and the profiles of similar jobs.',
      ],
      4: [
        "Flags, in written comments on another team's draft competency dictionary, indicators that overlap or cannot be observed.",
        'Recommends, in writing, changes to certification schemes that no longer fit the competency profiles of jobs in several units.',
        'Tests the consistency of competency assessment scores across units, with a report on scores that no behavioural evidence supports.',
      ],
      5: [
        "Designs the institution's competency architecture, linking job profiles with selection, learning, careers and reward.",
        'Uses a standard of their own for drafting indicators to train competency dictionary authors from various units.',
        'Develops a new competency assessment tool whose validity is borne out by data on staff performance.',
      ],
    },
  },
  CULDEV: {
    definition:
      "The ability to develop a culture of serving members by turning the institution's values into working habits, measuring how far units practise those habits and designing programmes that strengthen them.",
    levelDescriptions: {
      1: "Can explain the values, layers and expressions of the institution's culture in their own work, as measured by a written test or by questions and answers.",
      2: 'Can carry out the culture programme activities that form part of their own work, following the existing guide.',
      3: 'Can find habits in their own unit that run against a culture of service and work out a way to change them.',
      4: 'Can assess in writing the programmes, surveys and results of culture development in several units.',
      5: "Can create approaches and measurement tools, and train champions, to renew the institution's culture.",
    },
    indicators: {
      1: [
        "Sorts examples of conduct at the counter into those that fit and those that go against the values in the institution's culture.",
        "Names the institution's values with one key behaviour that puts each of them into practice.",
        'Distinguishes artefacts, values and basic assumptions in organisational culture, with examples from the way meetings are run.',
      ],
      2: [
        'Runs a session for sharing service stories in the unit, following the culture programme guide.',
        'Collects culture survey answers from unit colleagues, following the instructions on confidentiality and the minimum number of respondents.',
        "Introduces the institution's culture to new staff with the induction module and cases from their workplace.",
      ],
      3: [
        "Interprets the unit's culture survey through follow-up interviews until habits that hinder service come to light.",
        'Designs a trial to change habits at the counter, with its result measured by behaviour before and after.',
        'Resolves a conflict between a culture of service and counter speed targets by proposing a performance measure that allows for both.',
      ],
      4: [
        'Recommends good practices of one unit to others in an official memo that sets out the conditions for adopting them.',
        "Assesses, in a written review, several units' proposed culture programmes on the basis of evidence of changed behaviour from earlier programmes.",
        "Flags, in written comments on branch offices' culture survey reports, conclusions that rest on answers unrepresentative of the staff.",
      ],
      5: [
        'Uses a module of their own design to train culture champions from every regional office in guiding conversations about values.',
        'Conceives a way of shaping culture that is built into appraisal, promotion and the induction of new staff in the institution.',
        "Develops a culture measure that links staff behaviour with members' experience at all branch offices.",
      ],
    },
  },
  LM: {
    definition:
      'The ability to manage the delivery of staff training, from analysing needs, planning the calendar and arranging instructors and online classes to measuring the results in the workplace.',
    levelDescriptions: {
      1: 'Can explain the stages, terms and outcome measures of the training encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can deliver training in their own work, following the calendar and the procedure, from inviting trainees to the final report.',
      3: 'Can analyse training in their own unit that draws few trainees or brings no results, and work out a solution.',
      4: 'Can assess training proposals, costs and result reports from several units and advise on them in writing.',
      5: 'Can develop an academy, training standards and the skills of training managers for the whole institution.',
    },
    indicators: {
      1: [
        'Puts the stages of training management in order, from needs analysis to post-training evaluation, with the output of each.',
        "Distinguishes evaluation of trainees' satisfaction, learning, application in the workplace and impact, with a sample instrument for each.",
        'Calculates the attendance and pass rates of one training intake from a sample attendance list and mark sheet.',
      ],
      2: [
        'Schedules classes, instructors and online classrooms, following the training calendar, so that no two sessions clash.',
        'Sends trainees an invitation with the requirements, timetable and class link by the deadline in the procedure.',
        'Compiles the evaluation sheets from competency assessor training into a training report in the prescribed format.',
      ],
      3: [
        'Traces why a class draws few trainees by examining workload, training times and the reasons given by staff who withdrew.',
        "Uses performance data to sort a unit's list of training needs into problems that training can solve and problems that it cannot.",
        'Rearranges training for officers who cannot leave the counter into short online sessions outside busy hours.',
      ],
      4: [
        "Gives a written assessment of several units' training proposals based on their link to work targets and the evidence of a competency gap.",
        "Flags, in written notes on branch offices' training evaluation reports, conclusions unsupported by data on application in the workplace.",
        'Compares the cost and results of similar training by several providers, with a written recommendation on which to use again.',
      ],
      5: [
        'Develops a training academy in the institution that offers joint courses to staff, community health cadres and health facility personnel.',
        "Prepares the institution's standard for delivering training, covering online classes, the measurement of impact and the requirements for instructors.",
        "Coaches training managers of branch offices in workshops on measuring learning outcomes, using the institution's own cases.",
      ],
    },
  },
  ID: {
    definition:
      'The ability to design learning modules, from needs analysis and objectives to materials and assessment tools, for service officers, claim verifiers, other staff and community health cadres.',
    levelDescriptions: {
      1: 'Can explain the parts of the learning modules encountered in their own work and how those parts relate, as measured by a written test or by questions and answers.',
      2: 'Can write learning modules in their own work, following the available frameworks, formats and test blueprints.',
      3: 'Can solve problems with modules in their own unit, such as content never taught before or learning outcomes that are not achieved.',
      4: 'Can review in writing the modules that other designers make for several units, with suggestions for improvement.',
      5: 'Can create a model, a quality standard and training in module design that are used throughout the institution.',
    },
    indicators: {
      1: [
        'Points out the learning objectives, content, methods and test items that belong together in a sample module.',
        'Distinguishes measurable from unmeasurable learning objectives among five sample statements in a module.',
        'Sorts the objectives of a member service module into the domains of knowledge, skills and attitude.',
      ],
      2: [
        "Formulates a module's objectives from the job description of a service officer, with action verbs and a measure of achievement.",
        "Writes a role-play scenario about a complaint at the counter for the service officers' module in the format for teaching materials.",
        'Composes the final test of a module from the blueprint so that each learning objective is covered.',
      ],
      3: [
        "Breaks claim verifiers' recurring errors down into gaps in knowledge and skills as the basis for a module's content.",
        'Uses item analysis and interviews with former trainees to find the part of a module that causes low marks.',
        'Redesigns a classroom module as blended learning for staff in areas with limited internet access.',
      ],
      4: [
        'Reviews modules by other designers in written comments on the match between learning objectives and assessment tools.',
        "Flags content in several units' modules that conflicts with the latest rules, in written notes that cite those rules.",
        'Gives a written opinion on how far a training module matches the competency units of the Indonesian National Work Competency Standards (SKKNI).',
      ],
      5: [
        "Develops a module of simulated cases from the National Health Insurance programme (JKN) that serves as a model for all the institution's training centres.",
        'Trains subject-matter experts from various units as module designers by setting up writing clinics for them.',
        'Codifies requirements for objectives, materials, assessment tools and trials in a module quality standard for the institution.',
      ],
    },
  },
  MPP: {
    definition:
      'The ability to calculate, project and plan for the staffing needs of head office and branch offices on the basis of workload, mix of skills and the direction of the institution.',
    levelDescriptions: {
      1: 'Can explain the elements and formulas used to calculate staffing needs in their own work, as measured by a written test or by questions and answers.',
      2: 'Can calculate staffing needs in their own work from service volumes and the time norms laid down.',
      3: 'Can analyse changes in the staffing needs of their own unit that the workload formula misses and draw up options for meeting them.',
      4: 'Can assess in writing the staffing needs that several units have calculated and proposed.',
      5: 'Can create models, guidelines and training for the planning of staffing needs that are used throughout the institution.',
    },
    indicators: {
      1: [
        'Points out the work volume, time norm and available working time in a sample calculation of the staffing needs of one job.',
        'Calculates the staffing needs of a service counter from daily visits, a time norm and available working time in a simple exercise.',
        'Distinguishes staff required, staff in place and the shortfall on a sample job map of a branch office.',
      ],
      2: [
        "Fills in the workload analysis form (ABK) with a year's work volumes drawn from the service system.",
        'Calculates the staffing needs of each job in the unit with the current formula, time norms and form.',
        "Updates a branch office's map of staffing needs after transfers or retirements, following the reporting schedule.",
      ],
      3: [
        'Projects staffing needs five years ahead from data on retirement, transfers and membership growth in the area.',
        'Investigates why overtime stays high, although staffing needs are met on paper, until the faulty time norm is found.',
        'Draws up options for meeting staffing needs by reassignment, automation or hiring, with the cost and risk of each.',
      ],
      4: [
        'Compares the time norms that several units use for similar jobs, with an official memo that flags unexplained differences.',
        "Gives a written assessment of another unit's proposed staffing needs based on how far its volume data support them.",
        "Checks a colleague's projection of staffing needs against actual retirements and transfers, with a written review of the differences.",
      ],
      5: [
        'Uses worksheets and cases of their own design to train human resource officers of branch offices in calculating staffing needs.',
        'Devises a model of staffing needs that simulates how digital services and membership growth affect the number of posts in the institution.',
        'Formulates a guideline on time norms for jobs in digital channels as the basis for calculating staffing needs in all offices.',
      ],
    },
  },
  ODD: {
    definition:
      "The ability to design and develop organisational structure, including the division of functions and authority, the arrangement of jobs and the working relations between units, to match the institution's strategy and service load.",
    levelDescriptions: {
      1: 'Can explain the elements and forms of organisational structure that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can compile the documents of an organisational structure in their own work, such as job descriptions and authority matrices, following the existing guidelines.',
      3: 'Can analyse problems of structure in their own unit, such as overlapping functions, and design a new arrangement.',
      4: "Can assess in writing several units' proposals for changes of structure and how those changes are put into effect.",
      5: 'Can create a model of structure, an evaluation method and training in organisation design that the institution uses.',
    },
    indicators: {
      1: [
        'Points out lines of command, lines of coordination and support units on the structure chart of head office.',
        'Distinguishes functional, regional and matrix structures with one public body as an example of each.',
        'Calculates the span of control and the number of tiers from the structure chart of a branch office.',
      ],
      2: [
        "Writes, from a job analysis, a job description that sets out the job's purpose, responsibilities, authority and place in the structure.",
        'Compiles an authority matrix from the current structure so that each decision has one person accountable.',
        'Interviews job holders, using a standard list of questions, to complete the job analysis form.',
      ],
      3: [
        'Maps functions that overlap or lack an owner as the basis for proposing a structure to replace the present one.',
        'Traces slow service decisions until the tier or authority in the structure that causes them is found.',
        'Designs two structure options for a new digital service, with the pros and cons and the jobs each requires.',
      ],
      4: [
        "Reviews another unit's proposed structure, with written notes on new jobs that only lengthen the decision chain.",
        'Assesses the results of a new structure in several units, with a report that compares the speed of decisions before and after.',
        'Gives a written opinion on the separation of competency assessment from certification decisions in the structure of the certification body (LSP).',
      ],
      5: [
        'Devises a model for the future structure, such as cross-functional teams by service region, with the stages of moving to it.',
        'Trains job analysts from various units in workshops on structure design, using real cases of the institution.',
        'Develops an evaluation method that the institution uses each year to measure how far its structure fits its strategy.',
      ],
    },
  },
  PEMS: {
    definition:
      'The ability to manage the performance cycle of staff and units, from objective setting, monitoring and feedback to appraisal and the use of its results.',
    levelDescriptions: {
      1: 'Can explain the stages, measures and terms of the performance management system that apply to their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can carry out stages of the performance cycle in their own work, following the calendar, forms and appraisal guidelines.',
      3: 'Can analyse problems with performance objectives and ratings in their own unit that the guidelines do not answer.',
      4: 'Can assess in writing the performance objectives, evidence and ratings of several units.',
      5: 'Can develop performance management systems, performance measures and the skills of appraisers throughout the institution.',
    },
    indicators: {
      1: [
        'Points out the unit objective and the individual indicators that derive from one institutional objective in a sample performance contract.',
        'Distinguishes process, output and impact indicators with examples from the work of a member service officer.',
        "Calculates an employee's performance score from weights, targets and actual results in a simple exercise.",
      ],
      2: [
        'Guides the completion of performance contracts in the unit so that each objective has a measure, a target and a deadline.',
        'Compiles quarterly performance results in the report format, with a reference to the evidence for each figure.',
        'Checks mid-year appraisal forms for completeness against the checklist before they are entered in the performance system.',
      ],
      3: [
        "Analyses whether performance ratings clustered at one score are justified, by comparison with the unit's service results.",
        'Formulates performance measures for work whose results are hard to count, such as developing certification schemes.',
        'Traces why a target is far exceeded every year until the faulty baseline is found.',
      ],
      4: [
        'Compares the grounds for performance ratings across units, with written notes for the calibration meeting on scores without evidence of work.',
        "Flags, in written comments on another unit's draft, performance objectives that do not support the institution's objectives.",
        "Reviews employees' objections to their performance scores, with a written recommendation based on the chronology and feedback notes.",
      ],
      5: [
        'Uses simulated performance feedback conversations of their own design to train appraisers from various branch offices.',
        'Creates a system of continuous performance management that ties service results for members to individual objectives across the institution.',
        "Prepares the institution's dictionary of performance indicators with formulas, data sources and sample targets for each job family.",
      ],
    },
  },
  IDR: {
    definition:
      'The ability to foster relations between the institution, its staff and the union through the collective labour agreement (PKB), dialogue and the prevention and settlement of disputes under employment law.',
    levelDescriptions: {
      1: 'Can explain the types of dispute and the stages and rules of settlement that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can handle disputes and staff questions in their own work, following the bipartite procedure and the PKB.',
      3: 'Can untangle the roots of disputes in their own unit that the PKB does not cover and work out a settlement.',
      4: "Can assess in writing several units' handling of disputes and their proposals for disciplinary sanctions.",
      5: 'Can develop partnerships, guidelines and skills that prevent disputes throughout the institution.',
    },
    indicators: {
      1: [
        'Distinguishes disputes over rights, over interests, over termination of employment and between unions, with one example of each.',
        'Puts the stages of settling a dispute in order (bipartite talks, mediation, industrial relations court) with the time limit of each.',
        'Points out the articles on overtime, leave and disciplinary sanctions in a sample PKB.',
      ],
      2: [
        'Convenes bipartite talks on a dispute raised by the union, so that the statutory time limit is met.',
        "Records the subject of the dispute along with each side's views in minutes of the bipartite talks, signed by both.",
        'Answers staff questions about overtime rights or transfers by citing the article of the PKB in force.',
      ],
      3: [
        'Breaks grievances over overtime, transfers or discipline down into facts, rules and interests before they grow into disputes.',
        "Works out options for settling a dispute that the PKB does not cover, by weighing the institution's custom and court rulings in similar cases.",
        'Uses attendance data and interviews to trace why staff grievances rose after a change of service hours.',
      ],
      4: [
        "Reviews another unit's proposed disciplinary sanction, with written notes on skipped steps of procedure or overlooked precedents.",
        'Gives a written opinion on the strength of the evidence and the risks in a dispute that another unit is to take to mediation.',
        'Compares how several branch offices settled similar disputes, with a report on unequal treatment of staff.',
      ],
      5: [
        'Builds a model of partnership with the union to prevent disputes by involving staff representatives in the design of changes to ways of working.',
        'Trains human resource officers of branch offices with simulated bipartite talks drawn from real cases of the institution.',
        "Prepares the institution's guideline on preventing disputes, covering early signs, grievance channels and time limits for a response.",
      ],
    },
  },
  RS: {
    definition:
      'The ability to meet the staffing needs of head office and branch offices through the recruitment and selection of applicants who fit the job requirements.',
    levelDescriptions: {
      1: 'Can explain the stages, tools and fairness principles of staff selection encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out recruitment and selection in their own work, following the guide, with the evidence on record.',
      3: 'Can analyse recruitment and selection problems that their own unit handles and design methods that the guide does not offer.',
      4: 'Can assess in writing the fairness, tools and results of selection carried out by several units.',
      5: 'Can create recruitment pathways, selection tools and interviewer training used throughout the institution.',
    },
    indicators: {
      1: [
        'Puts the stages of staff selection in order, with what is measured at each.',
        'Distinguishes the validity from the reliability of a selection tool with one example from a written test or an interview.',
        'Flags discriminatory questions in a sample selection interview guide, such as those about religion or plans for pregnancy.',
      ],
      2: [
        'Interviews applicants, following the behavioural interview guide, with evidence from their answers noted on the rating sheet.',
        "Checks applicants' files against the job requirements, with written reasons for those who do not pass the document screening stage of selection.",
        'Advertises vacancies through the official recruitment channels, stating the requirements, the schedule and that no fee is charged.',
      ],
      3: [
        'Relates selection scores to first-year performance in order to propose changes to tests whose predictions prove wrong.',
        'Traces why verifier vacancies in island areas stay unfilled, based on the number of applicants lost at each recruitment stage.',
        'Designs a work simulation as a selection tool for a new job that has no test yet.',
      ],
      4: [
        "Recommends changes to another unit's selection interview guide in an official memo that flags questions unrelated to the job requirements.",
        'Tests the fairness of selection results by comparing panel notes with the job profile, with a written report on the findings.',
        "Compares applicants' pass rates across several regions, with a report that flags selection stages that disadvantage certain groups.",
      ],
      5: [
        'Trains selection interviewers from all regions until their ratings of the same recorded interview come close together.',
        'Initiates a recruitment pathway for local people to staff branch offices in island and border areas.',
        "Develops a bank of selection items that test applicants' judgement through real incidents from member services.",
      ],
    },
  },
  RM: {
    definition:
      "The ability to manage employee reward, comprising pay, allowances, incentives and non-financial recognition, so that it is fair between jobs, competitive in the labour market and within the institution's means.",
    levelDescriptions: {
      1: 'Can explain the components, basis and calculation of reward that relate to their own work, as measured by a written test or by questions and answers.',
      2: 'Can calculate and administer reward in their own work, following the current rules.',
      3: 'Can analyse reward inequities that their own unit handles and work out solutions that the rules do not provide.',
      4: 'Can assess in writing the job evaluations, reward calculations and reward proposals of several units.',
      5: 'Can design reward systems, methods and training that apply throughout the institution.',
    },
    indicators: {
      1: [
        'Itemises the components of reward, such as base pay, allowances and incentives, with the basis for granting each.',
        "Calculates an employee's net pay on a sample payslip after social security contributions and tax.",
        'Sorts examples of employee recognition into financial and non-financial reward.',
      ],
      2: [
        'Calculates employee incentives from job grade, attendance and performance rating for the current period, following the reward rules.',
        "Checks the current month's payroll against transfer and promotion decisions before pay is released.",
        "Answers employees' questions about deductions from pay by pointing to the article of the rules behind them.",
      ],
      3: [
        "Compares the institution's reward structure with salary survey results in order to propose adjustments for jobs that lag behind.",
        'Traces why newcomers earn more than longer-serving staff in the same job, with costed options for putting this right.',
        'Works out how to reward assessors of the certification body (LSP) on assignments outside their region, which no rule yet covers.',
      ],
      4: [
        "Reviews a rating panel's job evaluations, with written notes that flag factor weightings behind inequities in reward.",
        'Rechecks the incentive calculations of several branch offices for a sample of employees, with a report on every difference.',
        "Gives a written opinion on another unit's reward proposal, based on equity between jobs and the long-term burden on the budget.",
      ],
      5: [
        'Designs a total reward system that ties recognition to the quality of member service and to what the budget can bear.',
        "Trains job evaluators from various units on cases compiled from the institution's own job evaluations.",
        'Develops a job evaluation method as the basis of reward for jobs specific to the institution, such as claim verifier.',
      ],
    },
  },
  TM: {
    definition:
      'The ability to manage talent from identification and development to placement and succession, so that key posts at head office and in the regions pass to successors who are ready.',
    levelDescriptions: {
      1: 'Can explain the terms, stages and measures of talent management that relate to their own work, as measured by a written test or by questions and answers.',
      2: 'Can compile data, draw up development plans and monitor talent pool members in their own work, following the current guideline.',
      3: 'Can analyse talent gaps and losses in their own unit and work out solutions that the guideline does not offer.',
      4: 'Can assess in writing the talent rankings, development and succession plans put forward by several units.',
      5: 'Can build talent management systems, methods and training that keep the institution supplied with successors.',
    },
    indicators: {
      1: [
        'Places sample employees on the nine-box talent matrix by their performance and potential scores.',
        'Puts the stages of talent management in order, from identifying possible successors to placement in key posts.',
        'Distinguishes performance, potential and readiness for a post with one example of each.',
      ],
      2: [
        "Draws up a talent pool member's individual development plan with the mentor and line manager, in the prescribed format.",
        "Compiles employees' job histories, performance ratings and assessment results as files for the talent committee meeting.",
        'Monitors the assignments of talent pool members each quarter by matching evidence of activities with their development plans.',
      ],
      3: [
        'Compares talent profiles with the requirements of key posts soon to fall vacant in order to propose assignments that close the gaps.',
        'Analyses exit interviews, assignment histories and staff surveys to find out why talent pool members resign.',
        "Finds a future manager for the certification body (LSP), which lacks a candidate of its own, by matching other units' talent profiles with the job requirements.",
      ],
      4: [
        'Flags, in written notes for the talent committee meeting, biased ratings in talent rankings proposed by regional offices.',
        'Recommends, in a memo, further successors for key posts whose succession rests on a single talent pool member.',
        'Reviews the talent development plans of several units in comments flagging assignments that do not close the competency gap.',
      ],
      5: [
        'Uses a module of their own design on career conversations to train talent mentors from head office and regional offices.',
        'Builds a succession system across regions that links rotation, learning and the talent pool of future leaders.',
        'Develops a method of measuring potential whose accuracy is tested against the performance of talent pool members after promotion.',
      ],
    },
  },
  KM: {
    definition:
      'The ability to manage working knowledge by drawing out staff experience, recording and sharing it and putting it to use again, so that expertise is not lost when people transfer or retire.',
    levelDescriptions: {
      1: 'Can explain the kinds and forms of knowledge in their own work and how it is shared, as measured by a written test or by questions and answers.',
      2: 'Can record and share knowledge from their own work, following the current format and repository workflow.',
      3: 'Can work out why knowledge in their own unit is at risk or little used and design a remedy that no procedure provides.',
      4: 'Can assess in writing the content, transfer and use of the knowledge that several units manage.',
      5: 'Can build systems, communities and training that change how the institution keeps and reuses its knowledge.',
    },
    indicators: {
      1: [
        'Distinguishes explicit from tacit knowledge with one example of each from counter work in a branch office.',
        'Names the parts of a knowledge article: problem, steps to the solution, governing rule, author and review date.',
        'Gives an example of what happens to member services when claim verifiers retire without passing on their working knowledge.',
      ],
      2: [
        'Records the experience of staff who are about to retire as a knowledge repository article in the prescribed format.',
        'Updates knowledge articles that a change in contribution rules or service procedures has made obsolete.',
        'Shares the lessons of a difficult case at a knowledge sharing forum, with the material stored in the repository.',
      ],
      3: [
        'Maps critical knowledge held by only one or two employees, with a way of passing it on that suits each skill.',
        'Uses search logs and interviews with users to trace why counter officers seldom open knowledge articles.',
        'Elicits the tacit knowledge of assessors at the certification body (LSP) by critical incident interviews until the reasoning behind their judgements is on paper.',
      ],
      4: [
        'Reviews knowledge articles sent in by several units against the latest rules, with written notes on content that needs correction.',
        "Assesses another unit's plan for passing on knowledge in written comments that point out expertise not yet covered.",
        "Compares branch offices' use of the knowledge repository, with a report that recommends practices worth copying.",
      ],
      5: [
        'Builds communities of practice across regions that turn field knowledge into working standards of the institution.',
        'Uses a module of their own design on eliciting experience to train knowledge managers from all regions.',
        "Designs a knowledge search system that shows similar cases and the rules behind them on officers' screens.",
      ],
    },
  },
  INNOV: {
    definition:
      "The ability to manage innovation from the collection, selection and trial of ideas to their roll-out, so that services of the National Health Insurance programme (JKN) and the institution's working methods are continually renewed with measurable results.",
    levelDescriptions: {
      1: 'Can explain the stages, kinds and success measures of innovation that relate to their own work, as measured by a written test or by questions and answers.',
      2: 'Can record, plan and try out innovations in their own work, following the current guideline.',
      3: 'Can work out why an innovation in their own unit is held up and design a solution for which there is no precedent.',
      4: 'Can assess in writing the innovations that several units propose, their trial results and whether they are fit for replication.',
      5: "Can create platforms, methods and training for innovation that renew the institution's services and ways of working.",
    },
    indicators: {
      1: [
        'Puts the stages of an innovation proposal in order, from submission by an employee to replication in branch offices.',
        'Distinguishes service innovation, process innovation and routine improvement in sample proposals from branch offices.',
        'Names three measures of success for an innovation trial, such as service time, number of users and cost per transaction.',
      ],
      2: [
        'Drafts a trial plan for a service innovation with schedule, budget, location and measures of success in the set format.',
        "Records employees' ideas in the innovation register with the proposer's name, the problem addressed and the stage reached.",
        "Uses the questionnaire provided to collect members' responses during an innovation trial at the counter.",
      ],
      3: [
        'Draws on usage data and on-site observation to trace why an innovation trial has stalled.',
        "Overcomes obstacles to innovation in remote competency assessment at the certification body (LSP), such as proof of candidates' identity, with a prototype tried by assessors.",
        'Adapts an innovation from urban branch offices to the conditions of island areas with limited internet access.',
      ],
      4: [
        'Compares innovation proposals from several units by benefit, risk and cost, with a memo that suggests an order of priority.',
        "Evaluates another unit's evidence of an innovation's success in written comments that compare data from before and after the trial.",
        'Gives a written recommendation on whether an innovation is fit for replication, with the conditions that receiving branch offices need to meet.',
      ],
      5: [
        'Builds an innovation platform with universities and health start-ups under rules for joint funding.',
        "Develops a method of limited trials by which the institution's service innovations can be tried without reducing members' rights.",
        "Trains innovation champions from all regions in workshops that dissect the institution's own successes and failures.",
      ],
    },
  },
  RND: {
    definition:
      'The ability to conduct scientific research on health insurance questions, from framing the question and choosing the method to policy recommendations and designs for new services to members.',
    levelDescriptions: {
      1: 'Can explain the kinds, elements and ethics of research encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out the research steps that form part of their own work, following the approved protocol.',
      3: 'Can design research on a problem in their own unit for which no method or instrument is available.',
      4: 'Can review in writing the research proposals, manuscripts and recommendations that others have prepared for several units.',
      5: 'Can pioneer research agendas, instruments and training on which the institution relies for policy and new services.',
    },
    indicators: {
      1: [
        'Distinguishes quantitative from qualitative research with one example question on membership of the National Health Insurance programme (JKN) for each.',
        'Names the rights of research respondents, such as informed consent, confidentiality and withdrawal at any time.',
        'Points out the research problem, population, sample and variables in a sample research summary.',
      ],
      2: [
        'Interviews research respondents, following the protocol, after the consent form is signed.',
        "Pseudonymises respondents' details in the research data file under the rules on personal data protection.",
        'Compiles earlier research from scientific databases, with the search terms and selection criteria on record.',
      ],
      3: [
        'Uses a survey of their own design to test a research hypothesis on why informal workers are reluctant to become members.',
        'Combines conflicting findings from interviews and a survey until the research yields an explanation that both support.',
        'Develops a prototype registration service for people with disabilities from the findings of field research.',
      ],
      4: [
        "Reviews the method and conclusions of a colleague's research manuscript in written comments before the findings go to the board of directors.",
        "Gives a written ethical opinion on several units' proposals for research that uses members' health data.",
        'Sets policy recommendations against the research findings behind them, with a written note on advice that lacks evidence.',
      ],
      5: [
        "Trains the institution's future researchers in a workshop that takes their research manuscripts to the point of submission to a scientific journal.",
        'Pioneers a joint health insurance research agenda with universities to produce publications and service prototypes.',
        'Creates a research instrument on health insurance literacy whose validity has been tested in various regions that the institution serves.',
      ],
    },
  },
  SM: {
    definition:
      "The ability to formulate, cascade and monitor the institution's strategy, from vision and strategy map to the annual work programmes of branch offices.",
    levelDescriptions: {
      1: "Can explain the content and terms of the institution's strategy that relate to their own work, as measured by a written test or by questions and answers.",
      2: 'Can cascade and report on strategic objectives in their own work, following the current planning guide.',
      3: 'Can work out why strategic objectives in their own unit are missed and formulate options for action that the plan does not contain.',
      4: 'Can assess in writing the alignment, assumptions and continuation of strategic programmes drawn up by several units.',
      5: 'Can formulate scenarios, methods and training in strategy that shape the long-term direction of the institution.',
    },
    indicators: {
      1: [
        "Points out where their unit's objectives stand on the institution's strategy map, with their cause-and-effect links to other objectives.",
        "Distinguishes vision, mission, strategic objectives and work programmes in an excerpt from the institution's planning documents.",
        "Calculates the percentage of a strategic objective achieved, from the quarter's target and result in a sample table.",
      ],
      2: [
        'Translates annual strategic objectives into a branch office work programme with targets, schedule and persons in charge.',
        'Uses the standard format to report strategic objectives that lag behind in the current quarter, with the cause given by the person in charge.',
        "Completes an analysis sheet of strengths, weaknesses, opportunities and threats (SWOT) as material for the unit's strategy meeting.",
      ],
      3: [
        'Traces why a strategic objective was missed by separating the effects of the target, resources and external factors.',
        'Formulates options for shifting resources between programmes so that lagging strategic objectives can still be met.',
        'Reconciles two clashing strategic objectives of the certification body (LSP), such as candidate numbers and the quality of competency assessments, by a combined measure.',
      ],
      4: [
        "Assesses the alignment of several units' work plans with the strategy map, in a review that flags programmes outside the long-term direction.",
        'Tests the assumptions behind strategic targets proposed by another unit, such as membership growth, in an official memo that refers to data from recent years.',
        'Gives written advice on which strategic programmes should be continued, merged or ended, on the basis of mid-year results.',
      ],
      5: [
        'Draws up future scenarios for the National Health Insurance programme (JKN), with strategy options for the board of directors and the supervisory board to decide on.',
        'Uses a strategy-making simulation of their own design to train planners from regional and branch offices.',
        "Develops a method of strategy review that brings the institution's performance, budget and risk data together on one dashboard.",
      ],
    },
  },
}
