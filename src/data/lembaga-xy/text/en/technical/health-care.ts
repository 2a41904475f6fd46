// Texts of the technical competencies of health care and what it costs, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of health care and what it costs. */
export const healthCare: Readonly<Record<'CLM' | 'PROV' | 'SP' | 'UM' | 'HA' | 'HE' | 'FRM', TechnicalText>> =
  {
    CLM: {
      definition:
        'Expertise in handling health facility claims from submission through verification to payment approval, so that the care members received is paid by rule, tariff and deadline.',
      indicators: {
        '1': [
          'Sets out the path of a hospital claim from submission and verification to feedback and payment approval.',
        ],
        '2': [
          'Verifies the supporting files, diagnosis codes and procedure codes of claims submitted by referral facilities.',
        ],
        '3': [
          'Resolves pending claims or coding disputes by comparing the discharge summary, coding rules and tariff provisions.',
        ],
        '4': [
          "Evaluates verifiers' results and brings into line payment decisions that differ between like cases.",
        ],
        '5': [
          'Develops digital verification rules that sort claims by risk and shorten payment time to health facilities.',
        ],
      },
    },
    PROV: {
      definition:
        'Managing partnerships with health facilities through selection, contracting, guidance and assessment, so that members get sufficient, evenly spread and good-quality primary and hospital care.',
      indicators: {
        '1': [
          'Itemises the credentialing requirements for clinics and hospitals that apply to partner with the institution.',
        ],
        '2': [
          "Conducts credentialing visits to match a clinic's staff, equipment and permits with the assessment form.",
        ],
        '3': [
          'Analyses the ratio of members to primary care doctors in an area and proposes how to redistribute members.',
        ],
        '4': [
          "Rules on branch offices' recommendations for health facility contracts, citing compliance records and member complaints.",
        ],
        '5': [
          'Designs partnership schemes for areas without adequate health facilities, such as mobile services and floating hospitals.',
        ],
      },
    },
    SP: {
      definition:
        'Purchasing health care for members by deliberate choice of services, providers and payment methods, so that the Social Security Fund buys quality and access worth its cost.',
      indicators: {
        '1': [
          'Explains how the incentives for providers differ between capitation in primary care and INA-CBG package rates in hospitals.',
        ],
        '2': [
          'Calculates performance-based capitation from contact rate, referral ratio and controlled chronic-disease members.',
        ],
        '3': [
          'Analyses the shift in referral patterns after a payment change in order to adjust the weights of performance indicators.',
        ],
        '4': [
          "Critiques analysts' studies of tariffs and benefit packages by weighing outcomes, access and the burden on the fund.",
        ],
        '5': [
          'Conceives an outcome-based payment scheme for catastrophic-cost illnesses and pilots it in several provinces.',
        ],
      },
    },
    UM: {
      definition:
        'Monitoring and controlling the use of health services by members and health facilities, so that care fits medical need, quality is kept and costs stay under control.',
      indicators: {
        '1': ['Explains what visit rate, referral ratio and cost per case mean in a utilisation report.'],
        '2': [
          "Presents inpatient data by diagnosis and hospital in the branch office's monthly utilisation review.",
        ],
        '3': [
          'Investigates a surge in caesarean sections at a hospital from the medical indications and agrees control measures with its management.',
        ],
        '4': [
          'Examines branch office utilisation reviews with medical advisers and overturns conclusions without clinical grounds.',
        ],
        '5': [
          'Develops a utilisation prediction model that flags overuse and underuse of care in every province.',
        ],
      },
    },
    HA: {
      definition:
        'Expertise in estimating the benefit costs, contributions and liabilities of the health insurance programme by actuarial methods, to keep the Social Security Fund sustainable.',
      indicators: {
        '1': [
          'Explains how membership, utilisation rate and cost per case bear on the adequacy of contributions.',
        ],
        '2': ['Computes reserves for claims incurred but not reported from claim payment triangles.'],
        '3': ['Decomposes the error in a benefit cost projection and resets the morbidity assumptions.'],
        '4': [
          'Tests models built by other actuaries through a parallel calculation and sensitivity runs on the assumptions.',
        ],
        '5': [
          'Develops a long-term actuarial model joining population ageing and benefit changes in support of national contribution proposals.',
        ],
      },
    },
    HE: {
      definition:
        'Expertise in using economics to study demand for care, ways of paying health facilities and the value of interventions for their cost in JKN policy.',
      indicators: {
        '1': [
          'Describes how capitation and case-based payment shape the behaviour of primary care facilities and hospitals.',
        ],
        '2': [
          "Applies cost-effectiveness analysis to drug or service options with data on costs and members' health outcomes.",
        ],
        '3': [
          'Traces the economic drivers behind rising catastrophic illness costs and frames financing policy options.',
        ],
        '4': [
          "Critiques other researchers' health technology assessments on comparator, cost perspective and grounds for the conclusion.",
        ],
        '5': [
          'Publishes health economic studies that introduce new ways of measuring how evenly JKN benefits reach the regions.',
        ],
      },
    },
    FRM: {
      definition:
        'Expertise in preventing, detecting and dealing with fraud in JKN by members, health facilities, staff or other parties, on valid evidence.',
      indicators: {
        '1': [
          'Points out examples of phantom billing, upcoding and borrowed member cards and the rule each breaks.',
        ],
        '2': [
          'Applies the fraud detection checklist to service data and reports suspected cases to the anti-fraud team.',
        ],
        '3': [
          'Investigates odd billing patterns by interviewing members and matching medical records until suspicion is proved or dropped.',
        ],
        '4': [
          "Weighs other teams' investigation reports and rules whether evidence suffices for recovery of funds or sanctions.",
        ],
        '5': [
          'Creates an early-warning system that learns new fraud schemes from all contracted health facilities.',
        ],
      },
    },
  }
