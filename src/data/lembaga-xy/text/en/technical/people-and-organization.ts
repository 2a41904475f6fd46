// Texts of the technical competencies of people, organization and knowledge, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

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
    TechnicalText
  >
> = {
  CHANGE: {
    definition:
      'Expertise in preparing and accompanying units and staff through changes of system, process or structure until the new way of working is in daily use.',
    indicators: {
      '1': [
        'Describes the stages from old to new ways of working in a transformation programme now under way.',
      ],
      '2': ['Carries out the change communication plan in the unit and logs the objections staff raise.'],
      '3': [
        'Maps where resistance to a new application or procedure comes from and adjusts support for each group of staff.',
      ],
      '4': ["Assesses project teams' change impact analyses and points out affected groups they overlooked."],
      '5': [
        "Builds the institution's change management framework, with readiness measures, a network of change agents and adoption measures.",
      ],
    },
  },
  CM: {
    definition:
      "Expertise in drafting, updating and applying the institution's competency model: its dictionary, job profiles and assessments, and the use of results in managing staff.",
    indicators: {
      '1': [
        'Distinguishes core, leadership and functional competencies by pointing to examples in one job profile.',
      ],
      '2': ["Compiles a job's competency profile from interviews with job holders and their supervisors."],
      '3': [
        'Analyses gaps between assessment results and job requirements to decide which groups of staff need development.',
      ],
      '4': [
        "Vets other teams' draft competency dictionaries and marks indicators that overlap or cannot be observed.",
      ],
      '5': [
        "Formulates the institution's competency architecture, linking job profiles with selection, learning, careers and reward.",
      ],
    },
  },
  CULDEV: {
    definition:
      "Expertise in turning the institution's values into working habits, measuring how units live by them, and designing programmes that strengthen a culture of serving members.",
    indicators: {
      '1': [
        "Explains the institution's values with service-counter examples of conduct that fits them and conduct that goes against them.",
      ],
      '2': [
        "Runs value-building activities in the unit, such as sharing service stories, along the culture programme's guide.",
      ],
      '3': [
        "Interprets a unit's culture survey to find habits that hold back service and chooses an intervention for them.",
      ],
      '4': [
        'Rules on culture programmes proposed by units with evidence of changed behaviour from earlier ones.',
      ],
      '5': [
        'Devises a way of shaping culture that is built into appraisal, promotion and the induction of new staff.',
      ],
    },
  },
  LM: {
    definition:
      'Expertise in running staff learning, from mapping needs, the training calendar, instructors and online learning systems to measuring results.',
    indicators: {
      '1': [
        "Describes the institution's learning cycle from the gathering of needs to post-training evaluation.",
      ],
      '2': ['Schedules classes, trainees, instructors and online rooms to the training calendar.'],
      '3': [
        'Investigates why classes draw few trainees or learning goes unused at work and changes the learning path.',
      ],
      '4': ["Validates units' training requests and sets apart problems that training cannot solve."],
      '5': [
        "Develops the institution's academy, opening shared learning to staff, cadres and health facility personnel.",
      ],
    },
  },
  ID: {
    definition:
      'Designing learning programmes, from needs analysis and objectives to materials and assessment tools, for service officers, claim verifiers, community cadres and other staff.',
    indicators: {
      '1': [
        'Explains how learning objectives, content, methods and test items relate to one another in a training module.',
      ],
      '2': ['Writes learning materials and role-play scenarios for the training of member service officers.'],
      '3': [
        'Analyses performance gaps among claim verifiers to separate those that need training from those a job aid will close.',
      ],
      '4': [
        'Reviews curricula drawn up by other designers for the match between learning objectives and assessment tools.',
      ],
      '5': [
        "Develops an instructional design model based on simulated JKN cases, adopted by all of the institution's training centres.",
      ],
    },
  },
  MPP: {
    definition:
      "Expertise in calculating, projecting and arranging the number and mix of staff at head office and branch offices to match workload and the institution's direction.",
    indicators: {
      '1': ['Explains how workload, time norms and staffing numbers relate for one job at a branch office.'],
      '2': ["Calculates a unit's headcount requirement from service volumes and set time norms."],
      '3': [
        'Projects shortages of staff arising from retirement, transfers or automation and draws up options for filling them.',
      ],
      '4': [
        'Compares workload analyses from different units and adjusts staffing proposals that exceed the need.',
      ],
      '5': [
        "Originates a workforce planning model that simulates how digital services and membership growth affect the institution's staffing.",
      ],
    },
  },
  ODD: {
    definition:
      "Expertise in designing structure, authority and working relations between units, and in developing organisational capability to match the institution's strategy and service load.",
    indicators: {
      '1': [
        'Explains reporting lines, span of control and unit functions on the charts of head office and a branch office.',
      ],
      '2': ["Writes job descriptions and the unit's authority matrix from the results of job analysis."],
      '3': [
        'Identifies functions that overlap or lack an owner between units and proposes a structure to replace them.',
      ],
      '4': [
        "Tests units' restructuring proposals and strikes out new posts that only lengthen the chain of decision.",
      ],
      '5': [
        'Designs a future organisation model, such as cross-functional teams by service region, and the stages of moving to it.',
      ],
    },
  },
  PEMS: {
    definition:
      'Expertise in managing the performance cycle of staff and units, from target setting, monitoring and feedback to appraisal and the use of its results.',
    indicators: {
      '1': [
        "Outlines how institutional targets, unit targets and indicators connect in one employee's performance contract.",
      ],
      '2': [
        'Facilitates target setting and mid-year appraisal to the calendar and forms of the performance system.',
      ],
      '3': ['Detects ratings bunched on one score or targets set too low and repairs the measures.'],
      '4': [
        "Leads calibration sessions that compare units' grounds for ratings and amends scores that lack work evidence.",
      ],
      '5': [
        'Creates a continuous performance system that ties service results for members to individual targets across the institution.',
      ],
    },
  },
  IDR: {
    definition:
      'Expertise in tending relations between the institution, its staff and the union through collective agreements, dialogue and dispute settlement under labour law.',
    indicators: {
      '1': [
        'Explains the bipartite, mediation and industrial court stages of a dispute and the time limit of each.',
      ],
      '2': ['Convenes bipartite meetings with the union and writes the minutes of agreement.'],
      '3': [
        'Untangles the roots of staff grievances over overtime, transfers or discipline and offers a settlement before disputes spread.',
      ],
      '4': [
        "Examines other units' proposed disciplinary sanctions and notes breaches of procedure or precedents left aside.",
      ],
      '5': [
        'Builds a partnership model between institution and union that brings staff representatives into the design of changes at work.',
      ],
    },
  },
  RS: {
    definition:
      'Meeting staffing needs by attracting, screening and choosing candidates who fit the job requirements of head office and branch office positions.',
    indicators: {
      '1': ['Lists the stages of employee selection in order and what each stage measures.'],
      '2': ['Interviews applicants with a behaviour-based guide and notes the evidence in their answers.'],
      '3': ['Relates selection scores to first-year performance to repair tests whose predictions miss.'],
      '4': [
        "Examines the fairness of selection panel decisions by setting assessors' notes beside the job profile.",
      ],
      '5': [
        'Devises a recruitment pathway for local people to staff branch offices in island and border areas.',
      ],
    },
  },
  RM: {
    definition:
      "Managing pay, allowances, incentives and non-financial recognition that are fair between jobs, competitive in the market and within the institution's means.",
    indicators: {
      '1': [
        'Itemises the components of employee reward, such as base pay, allowances and incentives, and the basis for each.',
      ],
      '2': [
        'Calculates employee incentives from job grade, attendance and performance rating for the current period.',
      ],
      '3': [
        "Sets the institution's pay structure against market surveys to propose adjustments for jobs that lag behind.",
      ],
      '4': ["Reviews rating panels' job evaluations and corrects duty weightings that upset pay equity."],
      '5': [
        'Designs a total reward system that ties recognition to the quality of member service and budget capacity.',
      ],
    },
  },
  TM: {
    definition:
      'Managing high-potential staff from identification through development and placement to succession, so that key posts at head office and in the regions pass to prepared successors.',
    indicators: {
      '1': ['Explains how to read the performance and potential matrix used to form talent pools.'],
      '2': [
        "Draws up an individual development plan for a talent pool member with that person's superior and mentor.",
      ],
      '3': [
        'Matches talent profiles to critical posts soon to fall vacant and determines assignments that close the gap.',
      ],
      '4': ['Corrects biased talent rankings proposed by regional offices at the talent review meeting.'],
      '5': [
        'Builds a cross-regional succession system that links rotation, learning and the leadership bench.',
      ],
    },
  },
  KM: {
    definition:
      'Managing working knowledge by capturing, documenting, sharing and reusing staff experience, so that expertise is not lost when people transfer or retire.',
    indicators: {
      '1': ['Distinguishes explicit from tacit knowledge with examples drawn from branch office work.'],
      '2': [
        "Captures the experience of staff about to retire in articles for the institution's knowledge repository.",
      ],
      '3': [
        'Maps critical expertise held by only a handful of employees and settles how it will be passed on.',
      ],
      '4': ['Screens knowledge articles sent in by units for accuracy of content and fitness to be shared.'],
      '5': [
        "Cultivates inter-regional communities of practice that turn field experience into the institution's working standards.",
      ],
    },
  },
  INNOV: {
    definition:
      'Managing ideas for renewal from collection and selection to trial and spread, so that JKN services and branch office working methods keep improving with measurable results.',
    indicators: {
      '1': [
        'Outlines the path of an innovation proposal in the institution, from staff submission to replication in branch offices.',
      ],
      '2': [
        'Drafts a trial plan for a service idea, complete with schedule, budget and measures of success.',
      ],
      '3': ['Traces why an innovation trial has stalled and reworks its design from usage data.'],
      '4': [
        'Judges the pool of ideas put forward by innovation managers and decides which to continue, change or stop.',
      ],
      '5': [
        'Builds an innovation ecosystem that brings the institution, universities and health start-ups together under joint funding.',
      ],
    },
  },
  RND: {
    definition:
      'Scientific study that answers JKN questions, from framing the problem and choosing methods to policy recommendations and designs for new member services.',
    indicators: {
      '1': [
        'Distinguishes quantitative from qualitative research with examples of research questions on JKN membership.',
      ],
      '2': ['Collects respondent data under the research protocol and masks identities in the data file.'],
      '3': [
        'Tests hypotheses on the causes of contribution arrears with sample data as the basis for policy recommendations.',
      ],
      '4': [
        "Reviews the methodology and conclusions of other researchers' manuscripts before the findings reach the board of directors.",
      ],
      '5': [
        'Pioneers a health insurance research agenda with universities that yields publications and service prototypes.',
      ],
    },
  },
  SM: {
    definition:
      "Formulating, cascading and monitoring the institution's strategy, from vision and strategy map to the annual work programmes of branch offices.",
    indicators: {
      '1': [
        "Locates the unit's objectives on the institution's strategy map and the cause-and-effect links between them.",
      ],
      '2': ['Translates annual strategic objectives into branch office work programmes and targets.'],
      '3': [
        'Analyses missed strategic objectives in order to propose shifting resources between programmes.',
      ],
      '4': [
        "Appraises the alignment of directorates' work plans and strikes out programmes that do not support the long-term direction.",
      ],
      '5': [
        'Formulates future scenarios for JKN with the strategic options that the board of directors and the supervisory board decide on.',
      ],
    },
  },
}
