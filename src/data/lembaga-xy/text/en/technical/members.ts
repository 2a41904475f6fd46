// Texts of the technical competencies of membership, contributions and service to members, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of membership, contributions and service to members. */
export const members: Readonly<
  Record<'MAM' | 'MCE' | 'PC' | 'PKM' | 'SCM' | 'MM' | 'BD' | 'EVM', TechnicalText>
> = {
  MAM: {
    definition:
      'Expertise in handling registration, data changes, transfers and deactivation of members in every segment, so that membership status reflects the facts when a member needs care.',
    indicators: {
      '1': [
        'Lists the membership segments of JKN with the registration documents and activation rules of each.',
      ],
      '2': [
        'Processes registrations, added family members and changes of primary care facility in the membership application.',
      ],
      '3': [
        "Resolves inactive-status or mismatched population-record cases by tracing the member's change history.",
      ],
      '4': [
        'Examines membership reconciliations by branch offices and local governments and decides how differences are corrected.',
      ],
      '5': [
        "Designs an administration service that switches segments automatically when a member's job or family changes.",
      ],
    },
  },
  MCE: {
    definition:
      'Expertise in enforcing the duty of employers and members to register, report data and pay contributions, through outreach, inspection and lawful sanctions.',
    indicators: {
      '1': ["States the employer's duties under JKN and the sanction attached to each breach."],
      '2': ["Inspects an employer's worker and wage data and sets down the result in an inspection record."],
      '3': [
        'Uncovers under-reported wages by setting contribution data beside payroll and decides the enforcement step.',
      ],
      '4': [
        "Reviews inspectors' sanction proposals and states whether the evidence and the warning stages suffice.",
      ],
      '5': [
        'Pioneers a joint compliance scheme with labour offices, prosecutors and licensing services for use by every branch office.',
      ],
    },
  },
  PC: {
    definition:
      'Expertise in collecting and reconciling contributions of members and employers through reminders, visits, cadres and instalment schemes so that contribution income reaches its target.',
    indicators: {
      '1': [
        'States the payment channels, due dates and consequences of arrears for self-paying members and employers.',
      ],
      '2': [
        'Contacts members in arrears by phone, letter or cadre from the collection list and records promises to pay.',
      ],
      '3': [
        'Groups debtors by age of arrears and ability to pay and decides a collection method for each group.',
      ],
      '4': [
        'Evaluates collection strategies of branch offices and cadres and revises methods that have not brought arrears down.',
      ],
      '5': [
        'Conceives new payment schemes, such as community savings or automatic e-wallet deductions, for workers with irregular income.',
      ],
    },
  },
  PKM: {
    definition:
      'Mastering and managing information on the JKN product (benefits, contributions, ward class and procedures) so that members, employers and officers receive correct and current explanations.',
    indicators: {
      '1': [
        'Explains which benefits JKN does and does not cover and the referral path from primary care to hospital.',
      ],
      '2': [
        'Compiles question-and-answer sheets for counter and contact centre officers after contribution rules change.',
      ],
      '3': [
        "Compares members' recurring questions with product materials in order to rewrite misleading explanations.",
      ],
      '4': [
        'Verifies benefit leaflets produced by branch offices against the latest rules and withdraws incorrect prints.',
      ],
      '5': [
        'Creates a JKN product reference hub that updates the content of all information channels from a single source.',
      ],
    },
  },
  SCM: {
    definition:
      'Running member services at offices, the contact centre and digital channels, and handling complaints to completion as input for better service.',
    indicators: {
      '1': [
        'Names the channels for member complaints, the deadline for an answer and the unit authorised to resolve them.',
      ],
      '2': [
        'Responds to complaints from members turned away by a hospital and logs the chronology until the case is closed.',
      ],
      '3': [
        'Traces recurring complaints about queues to the bottleneck behind them and changes the service flow.',
      ],
      '4': [
        'Assesses complaint replies written by officers and returns those that miss the point of the grievance.',
      ],
      '5': [
        'Builds a national complaint map that unites data from all service channels so that grievances do not recur.',
      ],
    },
  },
  MM: {
    definition:
      'Expertise in shaping the segments, messages and channels of social marketing, so that people and employers learn the benefits of JKN, register and keep paying contributions.',
    indicators: {
      '1': ['Describes segments of prospective members and the programme-benefit message suited to each.'],
      '2': [
        'Conducts a registration campaign in markets, campuses or industrial estates to the marketing plan.',
      ],
      '3': [
        'Reads campaign results by channel to find where prospects drop out and replaces the message or channel.',
      ],
      '4': [
        "Critiques branch offices' marketing strategies and highlights segment targets that research data do not support.",
      ],
      '5': [
        'Devises a national social marketing strategy that recasts contributions in the public mind from burden to mutual help.',
      ],
    },
  },
  BD: {
    definition:
      'Expertise in finding and realising opportunities for wider membership, new service channels and new partnerships that are financially viable and within the health insurance mandate.',
    indicators: {
      '1': [
        'Names the population groups and employers in the area that are not yet registered, with the source of each figure.',
      ],
      '2': [
        'Writes a proposal for a prospective registration-channel partner, complete with costs and a target for new members.',
      ],
      '3': [
        'Works out why a membership expansion pilot missed its target and then changes the partnership scheme.',
      ],
      '4': [
        'Tests the membership growth and cost assumptions in feasibility studies submitted by other units.',
      ],
      '5': [
        'Establishes a registration channel with cooperatives and job platforms that opens membership to drivers, fishers and traders.',
      ],
    },
  },
  EVM: {
    definition:
      "Expertise in planning, staging and evaluating the institution's events, such as member outreach, partner forums and national meetings, to purpose, budget and schedule.",
    indicators: {
      '1': [
        'Lists what an outreach event requires, from venue, invitations and speakers to permits and documentation.',
      ],
      '2': ['Prepares the running order, guest list and committee duties for a health facility forum.'],
      '3': [
        'Handles a change of speaker, venue or guest numbers on the day by rearranging the flow of the event.',
      ],
      '4': [
        "Appraises other committees' event plans and post-event reports for fulfilment of purpose and reasonableness of cost.",
      ],
      '5': [
        'Invents new event formats, such as cross-regional hybrid forums, with a guide that every branch office uses.',
      ],
    },
  },
}
