// Texts of the technical competencies of membership, contributions and service to members, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of membership, contributions and service to members. */
export const members: Readonly<
  Record<'MAM' | 'MCE' | 'PC' | 'PKM' | 'SCM' | 'MM' | 'BD' | 'EVM', LembagaXyCompetencyText>
> = {
  MAM: {
    definition:
      'The ability to handle the registration, data changes, transfers and deactivation of members in every segment, so that membership status reflects the facts when a member needs care.',
    levelDescriptions: {
      1: 'Can explain the segments, requirements and status of the membership handled in their own work, as measured by a written test or by questions and answers.',
      2: 'Can process registrations and changes of membership in their own work, following the procedure, until the data agree with the documents.',
      3: 'Can solve membership problems in their own unit that no procedure answers, by tracing data in different sources.',
      4: 'Can assess in writing how several units manage membership data and settle cases.',
      5: 'Can develop membership services, standards and training that change how the institution keeps member data correct.',
    },
    indicators: {
      1: [
        'Sorts an employee, a trader and a pensioner into the membership segments of wage earners (PPU), non-wage earners (PBPU) and non-workers (BP).',
        'Lists the registration documents and the date membership becomes active for a newborn, a new employee and a self-paying applicant.',
        'Identifies on the membership history screen the cause of inactive status, such as arrears, a duplicate record or removal from the list of subsidised members (PBI).',
      ],
      2: [
        'Processes the addition of a family member in the membership system, with the name, national identity number (NIK) and relationship shown on the family card.',
        "Uses the employer's report of changes for the current month to update the membership of workers who leave employment or change jobs.",
        'Handles a change of primary care facility (FKTP) at the counter or with the member in the Mobile JKN app, until the membership record shows it.',
      ],
      3: [
        "Resolves an inpatient's inactive membership by tracing the history of changes and payments through the employer, the bank and the civil registry.",
        "Analyses membership records that fail to match civil registry data in order to locate the error in the form, the officer's entry or the system.",
        'Secures the registration of a resident without identity papers, in coordination with the social affairs office, so that the membership has a lawful basis.',
      ],
      4: [
        'Tests a sample of membership reconciliations between branch offices and local governments, with the differences itemised in a written report.',
        'Comments in writing on how recurring cases of inactive membership were settled, pointing to root causes left untouched.',
        "Assesses another unit's draft registration procedure in an official memo that flags the groups of people it leaves out.",
      ],
      5: [
        'Designs a service that moves members between membership segments automatically, based on employment and family data from other agencies.',
        'Writes a quality standard for membership data with error limits, measurement methods and correction deadlines for all branch offices.',
        'Develops a practical course in tracing membership cases for branch office staff, using mock data.',
      ],
    },
  },
  MCE: {
    definition:
      'The ability to enforce compliance by employers and members with the duty to register, report data and pay contributions under the National Health Insurance programme (JKN), through outreach, inspection and sanctions as the law provides.',
    levelDescriptions: {
      1: 'Can explain the compliance rules for the employers and members handled in their own work, as shown in a written test or in answers to questions.',
      2: "Can check employers' compliance in their own work, following the inspection procedure, from the notice letter to the official record.",
      3: 'Can uncover, in the area of their own unit, non-compliance that the procedure misses and propose a proportionate enforcement step.',
      4: 'Can assess in writing the compliance findings and sanction proposals prepared by others in several units.',
      5: 'Can renew the way the institution enforces compliance through methods, partnerships and training used in all branch offices.',
    },
    indicators: {
      1: [
        "Names the three elements of an employer's compliance (registering workers, reporting wages, paying contributions) with an example of a breach of each.",
        'Lists the administrative sanctions for a non-compliant employer in their order, from the written warning on, with the authority that imposes each.',
        'Calculates the contribution an employer must remit for one wage-earning member (PPU) from the percentage and wage limits in force.',
      ],
      2: [
        "Matches an employer's staff list and payroll with membership data in the compliance inspection working paper.",
        'Sets out the result of a compliance inspection in an official record with the findings, the evidence and the follow-up deadline.',
        'Explains to a non-compliant employer the duty to register workers, on a visit that ends with a written commitment.',
      ],
      3: [
        'Uncovers non-compliance in wage reporting by comparing contribution data, payroll and wages in similar businesses.',
        "Traces an employer's ownership and outsourced labour until it is clear who must register the workers.",
        "Weighs routes to compliance (mediation, sanction or special power of attorney to the prosecutor's office) in the light of the evidence and the employer's good faith.",
      ],
      4: [
        'Assesses in an official memo whether the sanction an inspector proposes is supported by evidence of non-compliance and by the written warnings already sent.',
        'Flags differences in how several branch offices treat non-compliant employers, with written notes citing the rules that apply.',
        "Evaluates branch offices' inspection programmes in a written report that sets the choice of employers inspected against the gain in compliance.",
      ],
      5: [
        'Pioneers an exchange of compliance data with the licensing, tax and labour authorities, so that new employers are identified as soon as they open.',
        'Develops a non-compliance risk score for employers, on which branch offices base the yearly inspection programme.',
        'Designs a training curriculum for compliance inspectors on inspection techniques, evidence and the writing of official records.',
      ],
    },
  },
  PC: {
    definition:
      'The ability to collect contributions and bring down the arrears of members and employers through reminders, visits, community cadres of the National Health Insurance programme (JKN), reconciliation and payment by instalments, so that contribution income reaches its target.',
    levelDescriptions: {
      1: 'Can explain the causes, calculation and consequences of the contribution arrears handled in their own work, as measured by a written test or by questions and answers.',
      2: 'Can collect contribution arrears in their own work, following the collection list and procedure, with every result on record.',
      3: 'Can bring down arrears in their own unit that ordinary collection does not shift, based on an analysis of their causes.',
      4: 'Can assess in writing the arrears collection strategies of several units and their results.',
      5: 'Can create collection methods and payment schemes that keep contribution arrears down throughout the institution.',
    },
    indicators: {
      1: [
        'Calculates the arrears of a family of non-wage earners (PBPU) from the number of family members, the contribution rate and the current limit on months counted.',
        'States what arrears mean for a member, including the service penalty on inpatient care soon after reactivation.',
        'Gives examples of suitable contribution payment channels, one each for a member without a bank account, a worker living away from home and an employer.',
      ],
      2: [
        'Contacts members in arrears by phone or visit, following the collection list, with each promise to pay recorded in the system.',
        "Reconciles an employer's payments with its list of workers, so that real arrears are separated from differences in recording.",
        'Guides a member in arrears through registering for payment by instalments in the Mobile JKN app until the schedule is issued.',
      ],
      3: [
        'Groups members in arrears by age of debt, ability to pay and past promises to pay in order to choose a collection method for each group.',
        "Analyses a rise in arrears in an area by setting it against harvest seasons, the reach of payment channels and residents' occupations.",
        'Negotiates with an employer that is short of cash until a schedule for repaying arrears is set down in a written agreement.',
      ],
      4: [
        "Examines branch offices' strategies for collecting arrears in a written review that compares the cost of collection with the contributions recovered.",
        'Flags branch office collection methods that have not reduced arrears for several months, with written notes on the likely cause.',
        "Tests a colleague's analysis of ability to pay among members in arrears, using survey data and actual payments, with a report on the differences.",
      ],
      5: [
        'Conceives a community savings scheme that prevents arrears among workers with irregular income, with a pilot in several districts.',
        'Develops a model that predicts arrears, so that members at risk receive an automatic reminder before the due date.',
        'Writes a training module for community cadres of JKN on collecting arrears in a way that respects the dignity of the families concerned.',
      ],
    },
  },
  PKM: {
    definition:
      'The ability to master and manage product information on the National Health Insurance programme (JKN), namely benefits, contributions, inpatient entitlements and service procedures, so that members, employers and officers receive correct and current explanations.',
    levelDescriptions: {
      1: 'Can explain the parts of the JKN product asked about in their own work, as measured by a written test or by questions and answers.',
      2: 'Can use product information in their own work to give explanations that agree with the official references.',
      3: 'Can trace the causes of misunderstandings about the product in their own unit in order to draft the explanation that clears them up.',
      4: 'Can assess in writing whether product material prepared by several units is correct and readable.',
      5: 'Can develop new ways for the institution to keep product information uniform, correct and current.',
    },
    indicators: {
      1: [
        'Sorts ten examples of care into those that the JKN product covers and those that it does not.',
        'Sketches the referral path from a primary care facility (FKTP) to a referral facility (FKRTL), including the exception for emergencies.',
        'Looks up the contribution and inpatient entitlement of the member in a sample case, using the current product sheet.',
      ],
      2: [
        "Uses the latest official product sheet to answer members' questions at the counter about benefits.",
        'Compiles a product question-and-answer sheet for counter officers after a change in contribution rules, with the article number beside each answer.',
        "Presents the JKN product to an employer's workers with sample contribution calculations that fit their wages.",
      ],
      3: [
        "Analyses members' recurring questions in order to find the misleading parts of the product material.",
        'Works out an explanation of benefits for a case that the product sheet does not mention, based on the regulations and information from the units concerned.',
        'Compares the JKN product with supplementary health insurance in a chart that shows an employer which of the two pays for what.',
      ],
      4: [
        'Verifies product leaflets made by branch offices against the latest rules, with a written note on each error.',
        'Assesses answers about the product in contact centre recordings, with a report that sets out each error beside the correct rule.',
        "Tests another unit's draft product material for readability on a group of members, with written suggestions section by section.",
      ],
      5: [
        'Creates a knowledge base for the JKN product that updates the content of all information channels from a single source.',
        'Standardises the review of product material in a procedure that sets update deadlines for every change of regulation.',
        'Develops a test of product knowledge that all branch offices use for their front-line officers.',
      ],
    },
  },
  SCM: {
    definition:
      'The ability to run member services at offices, the contact centre and digital channels and to handle complaints until they are settled, using them to improve service.',
    levelDescriptions: {
      1: 'Can explain the service standards and the complaint channels, deadlines and workflow that apply to their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can serve members and handle complaints in their own work, following the current service standards and procedures.',
      3: 'Can analyse the causes of complaints in their own unit and work out solutions that no procedure provides.',
      4: 'Can assess service quality and the settlement of complaints in several units and advise in writing on improvement.',
      5: 'Can develop systems, standards and training for service and complaint handling that are used throughout the institution.',
    },
    indicators: {
      1: [
        'Names the channels open to members for complaints, with the deadline for an answer in each.',
        "Distinguishes a complaint, a request for information and a candidate's appeal against an assessment among sample letters received.",
        'Points out the requirements, processing time and fee for one type of service in the service standard document.',
      ],
      2: [
        "Records members' complaints in the system with the chronology, the evidence and the unit responsible for settling them.",
        'Contacts the hospital concerned on the day a complaint of refusal to treat comes in, so that the member is certain where they will be treated.',
        'Serves members at the counter, through the contact centre or on a digital channel, following the sequence of steps in the service standard.',
      ],
      3: [
        'Uses time records of each service stage to trace recurring complaints about queues to the bottleneck behind them.',
        'Settles complaints that involve several parties, such as those about extra charges at a hospital, by a written agreement.',
        'Designs an alternative service route for members without a phone or computer, based on their visiting patterns and difficulties.',
      ],
      4: [
        "Gives a written assessment of whether other officers' replies address the point of the member's complaint.",
        "Reviews the settlement of candidates' complaints at several competency assessment centres (TUK), with recommendations in a written report.",
        'Checks the service times reported by several branch offices against queue data, with written notes on figures that look odd.',
      ],
      5: [
        'Builds a national map of complaints that unites the data of all channels to prevent repeat complaints.',
        'Uses a self-compiled collection of real cases and model answers to train service officers in all regions.',
        "Prepares the institution's standard for handling complaints, with deadlines graded by the urgency of the case.",
      ],
    },
  },
  MM: {
    definition:
      'The ability to set the segments, messages and channels of social marketing campaigns so that people and employers learn about the benefits of National Health Insurance (JKN), register and keep paying contributions.',
    levelDescriptions: {
      1: 'Can explain the segments, messages and channels of the social marketing campaigns used in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out registration or contribution compliance campaigns in their own work, following the existing marketing plan.',
      3: 'Can analyse campaigns of their own unit that miss the target and work out other segments, messages or channels.',
      4: 'Can assess campaign plans and results from several units and recommend improvements in writing.',
      5: 'Can create new strategies and methods that the institution uses in social marketing campaigns in every region.',
    },
    indicators: {
      1: [
        'Matches segments of prospective members, such as wage-earning workers (PPU) and market traders, with a suitable campaign message.',
        'Distinguishes social from commercial marketing with the example of a campaign for paying contributions on time.',
        "Calculates a campaign's conversion rate from the number of people reached and the number who registered.",
      ],
      2: [
        'Conducts a registration campaign at markets, campuses or industrial estates, following the dates and targets in the marketing plan.',
        "Groups the employers in their own portfolio by number of workers and payment history for the campaign's visit list.",
        'Records the numbers of contacts, enquirers and registrants per campaign channel on the prescribed monitoring sheet.',
      ],
      3: [
        'Compares campaign results between channels to find the step at which prospects drop out.',
        'Interviews informal workers who stopped paying contributions so as to frame a campaign message that answers their objections.',
        'Proposes a reallocation of the campaign budget between channels, based on cost per registrant and a test of two message versions.',
      ],
      4: [
        "Flags, in a written review of a branch office's campaign plan, target segments unsupported by research data.",
        "Re-examines another unit's report of campaign success by comparing target areas with areas that had no campaign.",
        "Gives written comments on the accuracy of benefit information in several units' campaign materials and on the suitability of the language for the target segment.",
      ],
      5: [
        'Trains marketing officers from different regions in piloting campaigns, using a guide written specially for that training.',
        'Devises a national campaign that recasts contributions in the public mind, from a burden to a form of mutual help.',
        'Builds a segmentation model on membership data as a tool for branch offices to choose campaign targets.',
      ],
    },
  },
  BD: {
    definition:
      'The ability to find and realise opportunities for membership expansion, new service channels and new partnerships that are financially viable and within the health insurance mandate.',
    levelDescriptions: {
      1: 'Can explain the targets, data sources and conditions of membership expansion that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can prepare proposals and carry out membership expansion activities in their own work, following the procedure provided.',
      3: 'Can analyse obstacles to expansion in their own unit that no procedure answers and work out an alternative scheme.',
      4: 'Can review feasibility studies and expansion proposals from several units and give a written opinion.',
      5: 'Can create new models and channels of expansion that the institution adopts and that are taught to other units.',
    },
    indicators: {
      1: [
        "Names the population groups and employers targeted for expansion in the branch office's area, with the sources of the data.",
        "Gives examples of expansion partnerships that the institution's health insurance mandate does and does not allow.",
        'Calculates the potential for expansion in a subdistrict from the difference between its population and its registered members.',
      ],
      2: [
        "Screens business licensing data for unregistered employers in order to draw up the branch office's list of expansion targets.",
        'Writes a proposal to work with a prospective registration-channel partner, complete with costs and a target for new members.',
        'Updates the status of each prospective partner on the expansion tracking sheet after a meeting, with a follow-up date.',
      ],
      3: [
        'Analyses why an expansion pilot missed its target, breaking down the results by partner, segment and cost per new member.',
        "Designs an expansion scheme with a fishers' cooperative, in which contribution savings follow the fishing season.",
        'Compares options for expanding the scope of the certification body (LSP) by demand, number of assessors and cost.',
      ],
      4: [
        'Re-examines the cost and membership growth assumptions in feasibility studies for expansion submitted by other units.',
        "Gives a written opinion on whether a proposed expansion partnership fits the institution's mandate and data protection duties.",
        'Evaluates the performance of expansion partners at several branch offices in a report that recommends continuing or improving each partnership.',
      ],
      5: [
        'Establishes an expansion channel with cooperatives and online work platforms that opens membership to drivers, fishers and traders.',
        'Develops a method for mapping expansion opportunities that combines civil registry, business licensing and contribution data for every branch office.',
        "Teaches other units to prepare expansion feasibility studies, using cases of the institution's failed and successful pilots.",
      ],
    },
  },
  EVM: {
    definition:
      "The ability to plan, run and evaluate the institution's events, such as member outreach, partner forums, mass registration days and national meetings, in line with their purpose, budget and schedule.",
    levelDescriptions: {
      1: 'Can explain the elements, stages and requirements of the events encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can prepare and run the part of an event that falls within their own work, following the procedure, budget and checklist provided.',
      3: 'Can analyse obstacles that no procedure covers in the events of their own unit and work out a way round them.',
      4: 'Can review event plans and reports from several units and advise in writing on how to improve them.',
      5: 'Can create event formats, standards and training that the whole institution works by.',
    },
    indicators: {
      1: [
        'Itemises what a member outreach event needs, from venue, invitations, speakers and permits to photographic records.',
        'Calculates the number of service desks for a mass registration event from the expected registrants, the service time per person and the length of the event.',
        "Distinguishes the duties of the committee chair, master of ceremonies and registration officer on an event's committee chart.",
      ],
      2: [
        'Draws up the running order of a health facility forum, showing the time, person in charge and equipment for each session.',
        'Checks the venue, power, network and devices against the checklist the day before a mass registration event at a market.',
        'Accounts for event spending with receipts, an attendance list and an activity report in the prescribed format.',
      ],
      3: [
        'Rearranges the flow of an event on the day itself when a speaker drops out, the venue changes or more guests come than were invited.',
        'Traces the causes of poor employer attendance at outreach events from data on invitations, times and locations.',
        'Redesigns a face-to-face event on certification schemes as an online one after the travel budget is cut.',
      ],
      4: [
        "Assesses in writing whether a branch office's event plan fits its purpose and intended audience at a reasonable cost per head.",
        'Compares post-event reports from several units in order to recommend the event formats worth repeating.',
        "Gives written notes on the safety, permit and personal data risks missed in another committee's event plan.",
      ],
      5: [
        'Invents a format for cross-regional hybrid events, with a guide that every branch office uses.',
        'Trains organising committees from different branch offices with a special module that simulates a mass registration event.',
        "Writes the institution's standard for running events, with outcome measures, cost limits and a risk list.",
      ],
    },
  },
}
