// Texts of the technical competencies of health care and what it costs, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of health care and what it costs. */
export const healthCare: Readonly<
  Record<'CLM' | 'PROV' | 'SP' | 'UM' | 'HA' | 'HE' | 'FRM', LembagaXyCompetencyText>
> = {
  CLM: {
    definition:
      'The ability to handle health facility claims from submission through verification to payment approval, so that the care members receive is paid for according to the rules, tariffs and deadlines in force.',
    levelDescriptions: {
      1: 'Can explain the steps, requirements and terminology of the claims encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can check claims in their own work, following the verification procedure, until each claim has a status with a stated reason.',
      3: 'Can resolve claim cases in their own unit that no procedure answers, by weighing medical evidence, coding and payment rules.',
      4: 'Can assess in writing the claim verifications and settlements made by others in several units.',
      5: 'Can develop the rules and methods of claim handling and the skills of claim verifiers throughout the institution.',
    },
    indicators: {
      1: [
        'Puts the stages of a hospital claim in order, from submission of the file to payment, with the deadline for each.',
        'Distinguishes payable, non-payable, pending and disputed claims in a sample verification result.',
        'Points out the number of the member eligibility letter (SEP), the primary diagnosis and the procedure codes on a sample inpatient claim.',
      ],
      2: [
        "Checks a hospital's claim files for completeness against the checklist, with each gap noted in the official record.",
        'Matches the diagnosis and procedure codes on a claim with the discharge summary and the coding rules in force.',
        'Writes verification feedback to a hospital, giving the reason and the rule for each claim returned.',
      ],
      3: [
        "Analyses a disputed claim by comparing the discharge summary, the coding rules and a specialist's opinion until a settlement can be proposed.",
        'Traces why pending claims pile up at one hospital, until it is clear whether the obstacles lie with the hospital or the branch office.',
        'Works out how to settle claims for a new service not covered by the verification guideline, relying on the benefit rules for the most similar service.',
      ],
      4: [
        'Re-examines a sample of claims verified by branch offices, with written notes on conclusions the files do not support.',
        'Compares what branch offices paid on similar claims, in a report that flags differences no rule justifies.',
        "Gives a written opinion on a colleague's proposed settlement of a dispute, weighing the strength of the medical evidence and the effect on similar claims.",
      ],
      5: [
        'Trains future verifiers from various branch offices on cases compiled from anonymised real claims.',
        'Designs digital verification rules that sort claims by risk, so that low-risk claims are paid without manual checks.',
        'Drafts the guideline that all branch offices and partner hospitals follow in settling claim disputes.',
      ],
    },
  },
  PROV: {
    definition:
      'The ability to manage partnerships with primary care facilities (FKTP) and referral facilities (FKRTL) through selection, contracting, guidance and assessment, so that members everywhere receive care of good quality.',
    levelDescriptions: {
      1: 'Can explain the types, requirements and duties of the partner health facilities handled in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out the selection, contracting and guidance of health facilities in their own work, following current procedures and forms.',
      3: "Can solve problems with the availability and quality of health facilities in their own unit's area when no procedure covers them.",
      4: 'Can assess in writing the selection, contracting and guidance of health facilities done by several units.',
      5: 'Can develop partnership models and assessment standards for health facilities that the institution uses in every region.',
    },
    indicators: {
      1: [
        'Itemises the permits, staff and equipment a health facility must have when it applies to become a primary care partner.',
        'Distinguishes credentialing, recredentialing and accreditation of a health facility by who does it, when, and with what effect on the contract.',
        'Points out the clauses on member rights, termination and the ban on extra charges in a sample partnership agreement.',
      ],
      2: [
        'Completes the credentialing form on a visit to a health facility, using photographs, permits and the staff list as evidence.',
        'Prepares the agreement with a health facility from the template, attaching a schedule of services and tariffs that matches the credentialing result.',
        "Presents contract compliance results to a hospital's management at the monthly meeting, with the follow-up recorded in the minutes.",
      ],
      3: [
        'Analyses the ratio of members to doctors in primary care facilities by subdistrict as the basis for a proposed redistribution of members.',
        'Maps the specialist services that no health facility in a district offers, with the distance to the nearest facility that provides them.',
        'Works out why a health facility keeps charging members extra, as the basis for an improvement plan with deadlines that its management accepts.',
      ],
      4: [
        "Writes an official memo that reviews branch offices' recommendations on contracts with health facilities, citing compliance records and member complaints.",
        "Re-examines another unit's credentialing score for a health facility through a repeat visit, with a written report on the differences.",
        "Gives a written assessment of a proposed redistribution of members, weighing distance, the capacity of primary care facilities and members' freedom of choice.",
      ],
      5: [
        'Designs partnership models for areas that have no health facility meeting the requirements, for example with mobile services or floating hospitals.',
        'Creates a digital credentialing tool that rates health facilities on current data about permits, staff and outcomes of care.',
        'Organises training for the health facility assessors of all branch offices, using simulated credentialing visits based on real cases.',
      ],
    },
  },
  SP: {
    definition:
      'The ability to choose, on evidence, which health services are bought, from which providers and by which payment methods, so that the Social Security Fund gives members quality and access that justify the cost.',
    levelDescriptions: {
      1: 'Can explain the health care payment methods encountered in their own work and their effect on providers, as measured by a written test or by questions and answers.',
      2: 'Can apply the current payment methods in their own work, so that payments to providers match the services bought.',
      3: 'Can deal with harmful effects of payment methods on quality of care and access to it in the area of their own unit.',
      4: 'Can assess in writing the studies and proposals on payment methods prepared by others in several units.',
      5: 'Can create payment methods and purchasing rules that steer the health spending of the institution.',
    },
    indicators: {
      1: [
        'Distinguishes the incentives that capitation, package tariffs and fee-for-service payment give to providers, with an example of each.',
        "Calculates one month's capitation payment for a primary care facility (FKTP) from its number of members and the rate in force.",
        'Points out, in a sample report of a primary care facility, the indicators of performance-based capitation (KBK) that determine the payment.',
      ],
      2: [
        "Calculates each primary care facility's KBK payment adjustment from the current indicators, such as the ratio of Prolanis (chronic disease programme) members whose condition is controlled.",
        "Draws up the list of services to buy from a hospital according to members' needs, the provider's capability and the payment method.",
        "Explains to the manager of a primary care facility how its KBK payment was calculated, using that facility's own results data.",
      ],
      3: [
        'Analyses the shift in referral patterns after a change of payment method in order to propose new weights for the performance indicators.',
        'Designs a payment package for services that are scarce in remote areas, based on local costs and needs.',
        'Compares the outcomes and costs of several haemodialysis providers as the basis for proposing which of them to choose.',
      ],
      4: [
        'Recommends in writing whether a payment pilot should continue, change or end, based on the measures set at its start.',
        "Reviews another analyst's study of a payment method, with written notes on outcomes, access and the burden on the fund.",
        "Re-examines another unit's simulation of the effects of a payment method against other claims data, with a report on the differences.",
      ],
      5: [
        'Conceives a payment scheme based on outcomes of care for catastrophic illness, with a pilot in several provinces.',
        "Writes the institution's strategic purchasing framework, which links the benefit package, the choice of providers and the payment methods.",
        'Organises workshops for analysts from various regions on the design of payment methods, using anonymised claims data.',
      ],
    },
  },
  UM: {
    definition:
      'The ability to monitor and control the utilisation of health services by members and health facilities, so that care fits medical need, quality is maintained and costs stay under control.',
    levelDescriptions: {
      1: 'Can explain the utilisation figures encountered in their own work and what they mean for quality and cost, as measured by a written test or by questions and answers.',
      2: 'Can monitor utilisation in their own work with the data, thresholds and review format used at the branch office.',
      3: 'Can find the causes of unusual utilisation patterns in the area of their own unit and ways to control them.',
      4: 'Can assess in writing the utilisation reviews and control proposals prepared by several units.',
      5: 'Can develop models, thresholds and teaching material on utilisation that change how the institution controls quality and cost.',
    },
    indicators: {
      1: [
        'Calculates the visit rate, the referral ratio and the cost per case from a sample utilisation table of one district.',
        'Distinguishes excessive, appropriate and insufficient utilisation in examples of delivery by caesarean section.',
        'States the composition and tasks of the quality and cost control team (TKMKB) in utilisation control.',
      ],
      2: [
        "Presents inpatient data by diagnosis and by hospital in the branch office's monthly utilisation review.",
        'Compares the utilisation figures of each primary care facility (FKTP) with the current thresholds, so that the report shows the deviations.',
        'Collects discharge summaries from hospitals for the cases on the request list, as material for the TKMKB meeting.',
      ],
      3: [
        'Uses patient records to investigate a surge in caesarean sections at a hospital until it is clear which cases had no medical indication.',
        'Analyses the causes of low utilisation among members on a small island, such as distance, travel cost and the opening hours of the primary care facility.',
        'Works out an agreement with hospital doctors on controlling the utilisation of costly drugs, based on clinical practice guidelines.',
      ],
      4: [
        "Examines branch offices' utilisation reviews at TKMKB meetings, with written notes on conclusions that lack clinical grounds.",
        "Flags utilisation figures that look normal but hide underprovision of care, in written notes on several regions' reports.",
        'Gives a written opinion on how a proposed limit on services would affect utilisation by members with chronic disease.',
      ],
      5: [
        'Develops a utilisation prediction model that shows overuse and underuse of care in every province.',
        "Standardises national utilisation thresholds by diagnosis group, with adjustment for members' age and burden of disease.",
        'Publishes a collection of utilisation review cases as teaching material for analysts in all branch offices.',
      ],
    },
  },
  HA: {
    definition:
      'The ability to prepare actuarial estimates of benefit costs, contribution adequacy and liabilities of the health insurance programme, so that the Social Security Fund (DJS) stays sustainable.',
    levelDescriptions: {
      1: 'Can explain the components and terminology of actuarial estimates encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can calculate actuarial estimates in their own work with the method, data and assumptions laid down.',
      3: 'Can analyse actuarial estimates that prove wrong or have no precedent and work out a new basis of calculation for their own unit.',
      4: 'Can assess actuarial estimates prepared by other actuaries in several units and advise in writing on improving them.',
      5: 'Can develop the models, standards and training for actuarial estimates that the institution relies on to safeguard the DJS.',
    },
    indicators: {
      1: [
        'Calculates, in a simple exercise, an estimate of benefit cost per member per month from the monthly utilisation rate and average cost per case.',
        'Distinguishes claims incurred but not reported (IBNR) from claims reported but not yet paid in an estimate of reserves.',
        'States the effect of an ageing membership and of a rising referral ratio on the adequacy of contributions.',
      ],
      2: [
        'Calculates the estimate of IBNR reserves from paid claims triangles as the reserving guideline prescribes.',
        "Reconciles claims data with the finance department's payment records before using them in the monthly estimate.",
        'Documents the data sources, assumptions and formulas of an estimate in working papers from which another actuary can repeat the calculation.',
      ],
      3: [
        'Decomposes the gap between the estimate and actual benefit costs into changes in frequency, cost per case and membership mix.',
        'Formulates substitute morbidity assumptions when an epidemic or a tariff change has broken the claims history.',
        'Builds a cost estimate for a new benefit that has no claims data yet, based on the use of similar services.',
      ],
      4: [
        "Recommends in writing the range of uncertainty to report to the board of directors, based on sensitivity tests of another unit's estimate.",
        "Rechecks another actuary's reserve estimate by a second method, with the result set down in a written report.",
        'Flags cost trend assumptions that the data do not support, in written notes on a proposed contribution rate.',
      ],
      5: [
        'Develops a model for long-term estimates that allows for population ageing and changes in the benefit package, as a basis for national contribution proposals.',
        "Trains the institution's future actuaries with case modules compiled specially from claims data of the National Health Insurance programme (JKN).",
        'Publishes a standard for reserve estimates that governs method, choice of assumptions, data validation and documentation in the institution.',
      ],
    },
  },
  HE: {
    definition:
      'The ability to prepare and use health economic studies of demand for care, the behaviour of health facilities and the value of interventions relative to their cost, as a basis for National Health Insurance (JKN) policy.',
    levelDescriptions: {
      1: 'Can explain the basic concepts and terms of health economic studies used in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out the health economic studies that fall within their own work, following the available guidelines and templates.',
      3: 'Can design health economic studies that answer financing questions in their own unit that no guideline covers.',
      4: 'Can assess, in a written review, health economic studies that others have prepared for several units.',
      5: 'Can create methods and guidelines for health economic studies that the institution relies on in JKN financing policy.',
    },
    indicators: {
      1: [
        'Distinguishes cost-effectiveness, cost-utility and cost-benefit analysis by the unit of outcome used in an economic study.',
        'Calculates the incremental cost-effectiveness ratio (ICER) for two drug options in a simple exercise based on an economic study.',
        'Illustrates moral hazard and adverse selection in health insurance with examples of how members behave.',
      ],
      2: [
        'Compiles treatment costs per case from claims data for an economic study, with the price year and source stated.',
        'Uses the standard worksheet to apply cost-effectiveness analysis to two alternative interventions.',
        'Presents the results of an economic study in the policy brief template, with the question, method, findings and limitations.',
      ],
      3: [
        'Traces what drives the rising cost of catastrophic illness through an economic study that separates the effects of price, volume and case severity.',
        'Designs an economic study that compares districts applying a policy with districts that do not, where a randomised trial is not possible.',
        'Formulates options for financing services in areas without a hospital, based on estimated costs and the access members would gain.',
      ],
      4: [
        "Gives written comments on the comparator, cost perspective and grounds for the conclusion of another researcher's economic study.",
        'Assesses in an official memo whether the evidence of a health technology assessment (PTK) is a sound basis for changing the benefit package.',
        "Tests how sensitive the conclusion of another unit's economic study is to changes in drug price, discount rate and cure rate.",
      ],
      5: [
        "Trains the institution's policy analysts to appraise evidence on the costs and outcomes of interventions, using a module of cases on the JKN benefit package.",
        'Publishes an economic study that introduces a new way of measuring how evenly JKN benefits are spread across regions.',
        'Prepares a guideline for economic studies that standardises sources of cost data, outcome measures and reporting in the institution.',
      ],
    },
  },
  FRM: {
    definition:
      'The ability to prevent and detect fraud in National Health Insurance (JKN) by members, health facilities, staff or other parties, and to deal with it on valid evidence.',
    levelDescriptions: {
      1: 'Can explain the forms and perpetrators of JKN fraud that may arise in their own work and the rules on it, as measured by a written test or by questions and answers.',
      2: 'Can carry out their own tasks in preventing, detecting and reporting fraud, following the current procedures and guidelines.',
      3: 'Can investigate, within the remit of their own unit, suspected fraud whose pattern no procedure covers, until it is proved or ruled out.',
      4: 'Can assess the results of fraud prevention, detection and investigation by several units and advise in writing on how to proceed.',
      5: 'Can create anti-fraud systems, standards and training that the institution uses against new types of fraud.',
    },
    indicators: {
      1: [
        'Points out the elements of fraud in sample cases of phantom billing and upcoding.',
        'Distinguishes fraud from administrative error in sample claims by whether there was intent.',
        "Names the rule broken in a sample case of borrowing a member's identity, with the sanction that may follow.",
      ],
      2: [
        'Applies the fraud detection checklist to the monthly claims data of the health facilities they handle.',
        'Reports suspected fraud to the JKN fraud prevention team, attaching a chronology and copies of the evidence.',
        "Presents the forms of fraud, with the sanctions they carry, to hospital staff at a briefing using the institution's official material.",
      ],
      3: [
        "Investigates suspected fraud in anomalous claims by matching medical records, doctors' schedules and members' statements.",
        'Traces collusion between staff and a health facility through the transaction trail until the pattern of fraud becomes clear.',
        'Estimates the loss to the Social Security Fund from a new type of fraud, using a calculation that others can recheck.',
      ],
      4: [
        'Recommends, in an official memo, options for following up a case investigated by another unit, such as recovery of funds or referral to law enforcement.',
        "Assesses in writing whether the evidence in another branch office's fraud investigation report is sufficient.",
        'Flags, in a written review, gaps in the fraud prevention plans of several branch offices.',
      ],
      5: [
        'Creates an early fraud detection system that recognises new types of fraud from the claims of all partner health facilities.',
        'Trains anti-fraud examiners from all regional offices through simulated investigations drawn from cases uncovered in the past.',
        'Prepares a standard for all branch offices on proving fraud, from data collection to the official record.',
      ],
    },
  },
}
