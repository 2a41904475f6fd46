// Texts of the technical competencies of relations, procurement and the office, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of relations, procurement and the office. */
export const officeAndRelations: Readonly<
  Record<'INSR' | 'INTR' | 'PR' | 'PROT' | 'OA' | 'PROC' | 'IM' | 'NEGO', LembagaXyCompetencyText>
> = {
  INSR: {
    definition:
      'The ability to initiate, manage and develop formal cooperation with ministries, local governments, parliament, professional associations and other bodies, so that policy and delivery of the National Health Insurance programme (JKN) are in step.',
    levelDescriptions: {
      1: 'Can explain the parties, types and documents of institutional cooperation that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can prepare and monitor institutional cooperation in their own work, following the procedures and standard forms.',
      3: 'Can analyse obstacles to cooperation in their own unit and work out a solution that the parties can accept.',
      4: 'Can evaluate the drafts and results of institutional cooperation handled by several units, with written recommendations.',
      5: 'Can initiate new types of institutional cooperation and new guidelines and training for it throughout the institution.',
    },
    indicators: {
      1: [
        'States the remits of the Ministry of Health, the National Social Security Council (DJSN) and the local health office in JKN.',
        'Distinguishes a memorandum of understanding from a cooperation agreement (PKS) by content and binding force.',
        'Points out the parts of a cooperation document that set out scope, obligations, duration and settlement of disputes.',
      ],
      2: [
        'Sets down the outcome of a cooperation meeting with the local health office in minutes initialled by both parties.',
        'Completes the standard form of cooperation agreement for a competency assessment centre (TUK) with the particulars of the parties.',
        'Uses a cooperation control sheet to monitor whether both parties meet their obligations, such as exchanging civil registry data on schedule.',
      ],
      3: [
        "Formulates terms of cooperation on data exchange that reconcile the institution's needs with the partner agency's data protection rules.",
        'Analyses why cooperation has stalled by looking into powers, budget and turnover of officials at the partner agency.',
        'Maps which agency is responsible for what in a matter that no rule covers, such as paying for patients without identity papers.',
      ],
      4: [
        "Gives written comments on the balance of rights and obligations in a branch office's draft cooperation agreement.",
        'Writes an evaluation report that measures the results of similar cooperation in several regions against the agreed targets.',
        'Flags, in a written review, conflicting commitments that several units have made to one ministry.',
      ],
      5: [
        'Trains those who handle institutional relations at branch offices through simulated negotiations with local governments.',
        'Initiates a standing inter-ministerial forum for cooperation that aligns central and regional health insurance policy.',
        'Prepares a guideline for institutional cooperation with sample documents, measures of results and a review procedure.',
      ],
    },
  },
  INTR: {
    definition:
      'The ability to manage communication between management and staff, and between head office and branch offices, so that policies are understood in the same way and the voice of staff is heard.',
    levelDescriptions: {
      1: 'Can explain the types, channels and audiences of internal messages that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can write and distribute internal messages in their own work, following the format, channel and schedule laid down.',
      3: 'Can analyse why internal messages fail to arrive or are misunderstood in their own unit and work out a remedy.',
      4: 'Can assess internal messages and communication plans of several units and advise in writing on improving them.',
      5: 'Can create new forums, standards and training for the exchange of messages between management and staff throughout the institution.',
    },
    indicators: {
      1: [
        'Distinguishes the uses of circulars, the internal portal and meetings with management as channels for messages to staff.',
        'Names the official channels by which staff can send a message to the board of directors.',
        'Points out, in a sample announcement, what must not circulate outside the institution.',
      ],
      2: [
        "Writes staff bulletin messages about policies of the board of directors, following the bulletin's format and publication schedule.",
        'Sends affected staff a message about a change to the competency assessment schedule, with the new date and a contact name.',
        'Summarises staff questions from a meeting with management as a question-and-answer list on the internal portal.',
      ],
      3: [
        'Compares survey answers of head office and branch office staff to find where messages from the board of directors get lost.',
        'Designs the sequence of messages about staff transfers so that those affected hear the news from their managers before the announcement.',
        'Answers rumours about personnel policy with facts gathered from the unit that issued the policy.',
      ],
      4: [
        "Flags, in written comments, another unit's draft messages that staff may misread.",
        'Compares how the same message was understood at several branch offices as the basis for a written recommendation on which channel to use.',
        "Assesses in written notes whether another unit's summary of staff views agrees with the original survey data.",
      ],
      5: [
        'Creates a dialogue forum for the board of directors and staff of all regions so that staff messages reach the agenda of board meetings.',
        'Trains those in charge of internal communication at all branch offices in workshops on editing real texts.',
        'Prepares an internal communication standard that governs the channel, timing and person responsible for each type of message.',
      ],
    },
  },
  PR: {
    definition:
      'The ability to build public understanding of and trust in the National Health Insurance programme (JKN) through official statements, media relations, campaigns and responses to issues that concern the institution.',
    levelDescriptions: {
      1: 'Can explain the forms, channels and rules of the official statements that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: "Can write and distribute the institution's official statements in their own work, following the public relations guideline.",
      3: 'Can analyse public issues that concern their own unit and work out official statements for which there is no model.',
      4: 'Can assess official statements and public relations plans of several units and advise in writing on improving them.',
      5: "Can develop strategies, guidelines and training for official statements that build the institution's reputation nationwide.",
    },
    indicators: {
      1: [
        'Distinguishes a press release, a right-of-reply letter and a social media post as forms of official statement by the institution.',
        'Names the officials at head office and at branch offices who are authorised to give official statements to journalists.',
        'Points out the parts of a sample press release that answer what, who, when, where, why and how.',
      ],
      2: [
        'Writes official statements about changes in member services, complete with a quotation from the authorised official and a contact number.',
        'Posts official statements on social media, following the publication schedule and the visual identity guideline.',
        "Groups the day's news coverage of JKN in a press cuttings file by outlet, topic and sentiment.",
      ],
      3: [
        'Identifies, in negative coverage of patients being refused treatment, the allegations that the official statement must answer.',
        'Drafts an official statement while data are incomplete, separating established facts from matters still under examination.',
        'Traces the origin and spread of a social media hoax about contributions as the basis for timing the rebuttal.',
      ],
      4: [
        'Recommends in an official memo the spokesperson, timing and channel for official statements in a crisis that involves several units.',
        "Vets draft official statements from regional offices' public relations staff, with written notes on wording that invites misunderstanding.",
        'Evaluates the campaigns of several branch offices in a report that compares public knowledge before and after them.',
      ],
      5: [
        "Conceives a nationwide strategy to build the institution's reputation, enlisting the media, community leaders and JKN community cadres to pass on information.",
        'Uses simulated interviews on camera to train branch office spokespersons in delivering official statements.',
        'Prepares a guideline for official statements in a crisis, complete with roles, response deadlines and sample texts.',
      ],
    },
  },
  PROT: {
    definition:
      'The ability to arrange precedence, ceremony and honours at official events, leadership meetings and visits by officials and foreign guests to the institution.',
    levelDescriptions: {
      1: 'Can explain the protocol rules for official events that apply to their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can prepare the protocol of official events in their own work, following the rules of precedence and the standard order of events.',
      3: 'Can resolve protocol problems at official events of their own unit that the standard rules do not answer.',
      4: 'Can assess how the protocol of official events is planned and carried out in several units and advise in writing on improvement.',
      5: 'Can develop the protocol guidelines, tools and training that the institution relies on for official events.',
    },
    indicators: {
      1: [
        'Distinguishes precedence, ceremony and honours with examples from one official event.',
        'Puts the seats of the host, a regional head and a minister in order of precedence in a seating plan exercise for an official event.',
        'States the rule on where a person who represents an absent official is seated.',
      ],
      2: [
        'Prepares the seating plan of an official event in order of precedence, based on the list of guests who have confirmed attendance.',
        'Leads the rehearsal of an official event at which competency certificates are presented, following the approved order of events.',
        'Arranges for a minister on a working visit to be met and driven to the branch office, keeping to the route, vehicle and schedule laid down.',
      ],
      3: [
        'Resolves seating conflicts between officials at an official event by weighing rank, the capacity in which each attends and the position of the host.',
        'Rearranges the programme of an official event when the principal official is late, without dropping its obligatory parts.',
        "Combines the customs of a foreign delegation's home country with national rules on ceremonial honours in the plan for the visit.",
      ],
      4: [
        "Gives written comments on a regional office's plan for an official event, with reference to the current rules of precedence.",
        "Recommends, in an official memo to another unit's organising committee, options for the ceremonial honours paid to foreign guests.",
        'Flags, in a written review, errors that recur in the running of official events at several branch offices.',
      ],
      5: [
        'Trains protocol officers from all regional offices with rehearsal scenarios drawn from past errors.',
        'Prepares a new protocol guideline that covers official events in person and online, including international ones.',
        'Creates a seating plan tool for official events that ranks guests from up-to-date data on their positions.',
      ],
    },
  },
  OA: {
    definition:
      "The ability to handle official documents from drafting or receipt to filing and disposal, with the diaries, meetings and office supplies that go with them, so that the unit's work is orderly and documents can be retrieved.",
    levelDescriptions: {
      1: 'Can explain the types, routing and storage of the official documents handled in their own work, as measured by a written test or by questions and answers.',
      2: 'Can handle official documents in their own work, from receipt to filing, following the current rules for such documents.',
      3: 'Can find out why official documents are answered late or go missing in their own unit and draw up a routing that prevents it.',
      4: "Can assess in writing several units' management of official documents and their proposals for destroying records.",
      5: 'Can develop systems, guidelines and training that renew the way the institution manages official documents.',
    },
    indicators: {
      1: [
        'Points out the number, classification code and confidentiality marking on a sample official document.',
        'Distinguishes the uses of four types of official document: the letter, the memo, the circular and the letter of assignment.',
        'States the active and inactive retention periods of an official document from an extract of the records retention schedule (JRA).',
      ],
      2: [
        'Registers official documents in the correspondence system on the day of receipt, with a summary and the deadline for reply.',
        'Files completed official documents by classification code, so that they can be found by number or subject.',
        "Prepares the invitations, room and papers for a meeting of the certification scheme committee in line with the manager's diary.",
      ],
      3: [
        'Follows the routing notes of an official document that was answered late to find where it was held up.',
        'Draws up a routing for urgent official documents that applies when the receiving official is absent.',
        "Restores a file lost in an office move, using the sender's copy, the correspondence system and the list of records.",
      ],
      4: [
        "Checks another unit's proposal to destroy records, with written notes on files whose retention period has not expired.",
        "Recommends in writing how to improve the control of official documents, based on a comparison of several units' reply times.",
        'Assesses a sample of official documents from several units, with a report on format, signing authority and language.',
      ],
      5: [
        'Pioneers electronic management of official documents that unites correspondence, records and electronic signatures across the institution.',
        'Uses a module of their own design on managing official documents to train secretaries and archivists from various offices.',
        "Writes the reference guideline on official documents for head office and branch offices, including the treatment of members' health data.",
      ],
    },
  },
  PROC: {
    definition:
      'The ability to plan and carry out open and competitive procurement of goods and services, from identifying needs and selecting suppliers to managing contracts and handover.',
    levelDescriptions: {
      1: 'Can explain the methods and stages of procurement and the practices forbidden in it that bear on their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can carry out stages of procurement in their own work, following the rules, from preparing documents to handover.',
      3: 'Can solve problems of supplier selection and procurement contracts in their own unit that no procedure answers.',
      4: 'Can assess in writing the procurement plans, bid evaluations and procurement results of several units.',
      5: 'Can develop procurement strategies and guidelines and the skills of procurement officers throughout the institution.',
    },
    indicators: {
      1: [
        'Distinguishes the procurement methods of tender, direct appointment and purchase through the electronic catalogue (e-purchasing) by the conditions for their use.',
        'Puts the stages of procurement in order, from identifying needs to handover, with the document each produces.',
        'Gives examples of collusion and conflicts of interest that are forbidden in procurement.',
      ],
      2: [
        "Drafts terms of reference for a procurement from the unit's requirements, with specifications that do not favour a particular brand.",
        "Calculates the owner's estimate (HPS) of a procurement from market prices whose source and date are on record.",
        'Checks goods received against the specifications of the contract before the official handover record is signed.',
      ],
      3: [
        'Analyses the causes of repeated tender failure, such as the tender requirements, the price estimate or market conditions, as the basis for a new procurement.',
        "Works out how to deal with a supplier's delay under a procurement contract by weighing the clauses, the cause, the penalty and a possible extension.",
        'Designs a procurement method for requirements that have no market yet, such as equipment for remote competency assessment.',
      ],
      4: [
        'Recommends in writing how to update the list of suppliers, based on the quality and punctuality of deliveries at several branch offices.',
        "Re-examines another selection committee's evaluation of bids for a procurement, with written notes on scoring that departs from the tender documents.",
        'Flags packages split without reason in the procurement plans of several units, in an official memo that cites the rule on splitting.',
      ],
      5: [
        'Trains future procurement officers from various offices, using cases of bid challenges and contract disputes that the institution has had.',
        'Develops national framework contracts for procurement by all branch offices, with suppliers chosen by track record.',
        "Writes the institution's guideline on sustainable procurement, which takes account of whole-life costs and environmental impact.",
      ],
    },
  },
  IM: {
    definition:
      'The ability to control the inventory of office goods, from forecasting needs, receiving goods and storing them to issuing and recording them, so that goods are available without overstocking or loss.',
    levelDescriptions: {
      1: 'Can explain the inventory terms, documents and calculations used in their own work, as measured by a written test or by questions and answers.',
      2: 'Can store, record and count stock in their own work, following the current storeroom procedure.',
      3: 'Can find the causes of stock shortages, discrepancies or overstocking in their own unit and work out solutions that no procedure provides.',
      4: 'Can assess in writing the inventory records, controls and proposed requirements of several units.',
      5: 'Can design inventory models, standards and training used by every storeroom of the institution.',
    },
    indicators: {
      1: [
        'Calculates the reorder point of a stock item from daily use, lead time and safety stock in a simple exercise.',
        'Distinguishes a stock card, a goods received note and an issue slip among sample storeroom documents.',
        'Sorts sample branch office goods into consumable inventory and fixed assets.',
      ],
      2: [
        'Records on stock cards the goods entering and leaving the storeroom, based on goods received notes and unit requests.',
        'Conducts the physical stocktake at the end of the period, with an official record of every difference.',
        'Stores blank certificates of the certification body (LSP) in a locked cabinet by serial number on the inventory list.',
      ],
      3: [
        'Adjusts the reorder point of forms to seasonal patterns of use so that stock shortages do not recur.',
        'Traces differences between stock cards and shelf contents to the stage at which a recording error or loss occurred.',
        'Works out a solution for obsolete stock, such as forms replaced by digital services, with the options of transfer or write-off.',
      ],
      4: [
        'Recommends in writing stronger stock controls, such as segregation of receiving and recording duties, on the basis of a review of several storerooms.',
        "Tests branch office storekeepers' explanations of stock differences, with a written report that refers to transaction documents.",
        'Assesses, in an official memo, the inventory requirements proposed by several units against their use and remaining stock.',
      ],
      5: [
        "Designs a centralised inventory model that forecasts each branch office's needs so that dead stock shrinks.",
        'Uses a stock control simulation of their own design to train storekeepers from all regions.',
        "Prepares the institution's inventory standard, which sets how often goods are counted according to their value and criticality.",
      ],
    },
  },
  NEGO: {
    definition:
      'The ability to prepare and conduct negotiations with health facilities, employers, suppliers or partners until an agreement is reached that all sides can carry out.',
    levelDescriptions: {
      1: 'Can explain the elements, stages and limits of the negotiations encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can conduct routine negotiations in their own work with the mandate, preparation sheet and minutes format provided.',
      3: 'Can break a deadlock in negotiations of their own unit with options for agreement that the preparation sheet does not contain.',
      4: 'Can assess in writing the plans, course and results of negotiations conducted by others in several units.',
      5: 'Can develop guidance, reference data and training for negotiations that the whole institution refers to.',
    },
    indicators: {
      1: [
        'Distinguishes the position from the interests of each party in a sample negotiation of a hospital contract.',
        "Calculates the zone of possible agreement from both parties' price limits in an exercise on an office lease negotiation.",
        'Names what the institution cannot bargain over in a negotiation, such as contributions whose amount is set by regulation.',
      ],
      2: [
        "Fills in the negotiation preparation sheet with both sides' interests, limits and fallback options before meeting the counterpart.",
        'Negotiates the price and delivery date of goods with a supplier, within the limits of the mandate received.',
        'Sets out the points agreed and those left open in negotiation minutes that both sides sign.',
      ],
      3: [
        "Breaks a deadlock in the negotiation of a hospital contract with a package of trade-offs that serves both sides' interests.",
        "Probes the reasons behind a counterpart's refusal with open questions, so that the real issue of the negotiation comes to light.",
        'Draws up tactics for a negotiation with a competency assessment centre (TUK) that is the only choice in its area.',
      ],
      4: [
        "Evaluates another unit's negotiation minutes, with an official memo that flags concessions given for nothing in return.",
        'Compares the results of similar negotiations by several branch offices, with a report on contract terms that harm members.',
        "Gives written feedback on a colleague's negotiation plan by testing the strength of its fallback options and data.",
      ],
      5: [
        "Writes the institution's negotiation guide from the lessons learnt in negotiating nationwide contracts.",
        'Uses mock negotiations of their own design on health facility contracts to train negotiators from all regions.',
        "Builds a database of the institution's negotiation results that supplies reference prices and contract terms.",
      ],
    },
  },
}
