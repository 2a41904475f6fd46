// Texts of the technical competencies of relations, procurement and the office, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of relations, procurement and the office. */
export const officeAndRelations: Readonly<
  Record<'INSR' | 'INTR' | 'PR' | 'PROT' | 'OA' | 'PROC' | 'IM' | 'NEGO', TechnicalText>
> = {
  INSR: {
    definition:
      'Managing formal cooperation with ministries, local governments, parliament, professional associations and other bodies, so that JKN policy and delivery support one another.',
    indicators: {
      '1': [
        'Names the ministries, local governments and oversight bodies involved in JKN, with the remit of each.',
      ],
      '2': [
        'Facilitates coordination meetings with the local health office and records the outcome in minutes agreed by both parties.',
      ],
      '3': [
        'Disentangles conflicting interests of the institution and a local government to arrive at cooperation terms both accept.',
      ],
      '4': [
        'Evaluates how branch offices carry out their memoranda of understanding as a basis for renewal, revision or termination.',
      ],
      '5': [
        'Initiates a standing inter-ministerial forum that aligns health insurance policy from the centre to the regions.',
      ],
    },
  },
  INTR: {
    definition:
      'Managing communication between leaders and staff, and between head office and branch offices, so that policies arrive intact and staff voices are heard.',
    indicators: {
      '1': [
        'Distinguishes the uses of staff communication channels such as circulars, the internal portal and meetings with leaders.',
      ],
      '2': [
        'Publishes a staff bulletin that summarises policies of the board of directors and branch office news according to the issue calendar.',
      ],
      '3': [
        'Analyses staff communication surveys to find where messages of the board of directors break off and replaces the failing channel.',
      ],
      '4': [
        "Corrects other units' internal communication plans where a message is open to misreading by staff.",
      ],
      '5': [
        "Creates a dialogue platform between the board of directors and staff of all regions whose outcomes enter the institution's decision agenda.",
      ],
    },
  },
  PR: {
    definition:
      'Building public understanding of and trust in JKN through media relations, publications, campaigns and responses to issues that concern the institution.',
    indicators: {
      '1': [
        'Explains the part that spokespersons, press releases and social media play in informing the public about JKN.',
      ],
      '2': ['Writes press releases about service changes and distributes them to local journalists.'],
      '3': [
        "Dissects negative news coverage of hospital services to determine the content of the institution's official response.",
      ],
      '4': [
        'Vets crisis statements from regional public relations teams and replaces wording that invites public misunderstanding.',
      ],
      '5': [
        'Conceives a national reputation strategy that enlists media, community figures and cadres as carriers of JKN messages.',
      ],
    },
  },
  PROT: {
    definition:
      'Arranging precedence, ceremony and honours at official events, leadership meetings and visits by officials and foreign guests to the institution.',
    indicators: {
      '1': [
        'States the rules of precedence for state officials and guests of honour at official ceremonies.',
      ],
      '2': [
        "Prepares the seating plan, order of events and reception for a minister's visit to a branch office.",
      ],
      '3': [
        'Resolves seating conflicts between officials by weighing rank, capacity in which they are invited and protocol rules.',
      ],
      '4': ["Corrects regional offices' protocol plans in the light of errors noted at earlier events."],
      '5': ['Issues new protocol guidelines that cover in-person, online and international events.'],
    },
  },
  OA: {
    definition:
      "Expertise in managing letters, records, diaries, rooms and office supplies so that the unit's work runs in order and documents are found again when needed.",
    indicators: {
      '1': [
        'Points out how letters come in and go out, which filing codes apply and where records are kept.',
      ],
      '2': [
        'Enters letters in the correspondence application, then distributes and files them under the official document rules.',
      ],
      '3': ['Finds out why letters are answered late or records go missing and repairs the routing.'],
      '4': [
        "Checks other units' records disposal proposals and holds back files whose retention period still runs.",
      ],
      '5': [
        'Pioneers paperless office administration that unites electronic signatures, correspondence and records across the institution.',
      ],
    },
  },
  PROC: {
    definition:
      "Expertise in planning and carrying out open procurement of the institution's goods and services, from requirements and supplier selection to contract management and hand-over.",
    indicators: {
      '1': [
        'Distinguishes tender, direct appointment and catalogue purchase by the conditions for using each.',
      ],
      '2': [
        "Drafts terms of reference and the owner's cost estimate from the unit's statement of requirements.",
      ],
      '3': [
        'Settles cases of supplier delay or defects by tracing the contract clause and claiming a penalty or rectification.',
      ],
      '4': [
        "Checks committees' bid evaluations and sets aside scores that depart from the tender documents.",
      ],
      '5': [
        'Develops national framework contracts that use supplier track records to meet the needs of all branch offices.',
      ],
    },
  },
  IM: {
    definition:
      'Controlling the demand, receipt, storage, issue and recording of office supplies such as member cards and forms, so that they are available without pile-up or loss.',
    indicators: {
      '1': ['Explains what minimum stock, reorder point and stock card mean for a branch office storeroom.'],
      '2': [
        'Records goods entering and leaving the storeroom on stock cards from delivery notes and unit requests.',
      ],
      '3': [
        'Recalculates reorder points for forms and member cards from usage patterns to resolve stock-outs.',
      ],
      '4': ['Validates the explanations of stocktake differences submitted by branch office storekeepers.'],
      '5': [
        "Designs a centralised inventory model that forecasts each branch office's needs and cuts dead stock.",
      ],
    },
  },
  NEGO: {
    definition:
      'The skill of preparing and conducting negotiations with health facilities, employers, suppliers or partners so that both sides reach an agreement they are able to carry out.',
    indicators: {
      '1': [
        "Explains each party's interests, position, limit and fallback in a sample health facility contract.",
      ],
      '2': ['Negotiates routine terms with partners on the basis of a mandate and a preparation sheet.'],
      '3': [
        'Breaks deadlock in talks by finding unspoken interests and offering a new package of trade-offs.',
      ],
      '4': [
        "Evaluates other teams' negotiation plans and notes and identifies concessions given for nothing in return.",
      ],
      '5': [
        "Develops the institution's negotiation guide and simulations from lessons of nationwide contracts.",
      ],
    },
  },
}
