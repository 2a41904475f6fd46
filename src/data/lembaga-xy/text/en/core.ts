// Texts of the core competencies, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { CoreCode } from '../../ids'
import type { LembagaXyCompetencyText } from '../types'

/** Texts of the core competencies. */
export const core: Readonly<Record<CoreCode, LembagaXyCompetencyText>> = {
  INT: {
    definition:
      "The ability to speak and act as the code of ethics and the institution's rules require, which includes refusing gratuities, disclosing conflicts of interest and owning up to mistakes.",
    levelDescriptions: {
      1: 'Can explain the rules on ethics, gratuities and conflicts of interest that apply to their own work, as measured by a written test or by questions and answers.',
      2: 'Can follow the code of ethics in their own work when faced with a gratuity, a conflict of interest or a mistake of their own.',
      3: 'Can solve ethical problems in their own unit that the code does not answer, by weighing the facts, the rules and the interests of those involved.',
      4: 'Can assess in writing how several units deal with conflicts of interest, gratuities and suspected ethics breaches.',
      5: 'Can develop reporting channels, agreements and learning material that strengthen integrity throughout the institution.',
    },
    indicators: {
      1: [
        'Sorts sample gifts from health facilities or employers into gratuities that must be reported and those that need not be.',
        'Explains the conflict of interest that arises when assessors assess candidates whom they themselves have trained.',
        "Points out the article of the code of ethics that governs the confidentiality of members' health records.",
      ],
      2: [
        'Refuses gifts from candidates or business partners, as evidenced by a report of the refusal on the gratuity form.',
        'Admits a mistake of their own to their line manager on the day it is noticed, together with a proposed correction.',
        'Completes a conflict-of-interest declaration on receiving a file that concerns relatives or a business of their own.',
      ],
      3: [
        "Breaks down an ethical dilemma, such as an official's request to relax requirements for an acquaintance, into facts, rules and options.",
        'Traces the recurrence of minor ethics breaches in the unit, such as clocking in for absent colleagues, to the loophole that allows them.',
        "Examines a suspected leak of competency assessment questions so as to tell an officer's carelessness from a deliberate ethics breach.",
      ],
      4: [
        'Assesses in writing how several units handled suspected ethics breaches, flagging different sanctions for similar breaches.',
        'Recommends in an official memo how to close openings for gratuities, based on a review of decisions prone to favouritism, such as the appointment of partners.',
        'Re-examines assessor assignments at several competency assessment centres (TUK), with written notes on conflicts of interest that were overlooked.',
      ],
      5: [
        'Designs a channel for reporting ethics breaches that protects the identity of whistleblowers in all branch offices.',
        'Initiates an integrity pact between the institution, health facilities and employers, monitored by an outside party.',
        'Publishes a casebook of ethical dilemmas in health insurance that this institution and others use in training.',
      ],
    },
  },
  CFV: {
    definition:
      'The ability to take the needs of customers, that is members, employers, health facilities and certification candidates, as the starting point of work and to meet them with services of use to those customers.',
    levelDescriptions: {
      1: 'Can explain which customers their own work serves and what these customers need, as measured by a written test or by questions and answers.',
      2: "Can meet customers' needs in their own work in line with the service standard until the customers say that their matter is settled.",
      3: "Can identify needs of their own unit's customers that existing services do not meet, with a way to meet them.",
      4: "Can assess in writing whether the service designs and results of several units meet customers' needs.",
      5: "Can create services, measures and forums that make customers' needs the basis of the institution's decisions.",
    },
    indicators: {
      1: [
        "Puts in order the steps a member goes through from registration to referral, with the member's needs at each.",
        'Lists the customers that their own work serves, both inside and outside the institution.',
        'Distinguishes what a member asks for from the need behind it in a sample conversation at the counter.',
      ],
      2: [
        'Asks what a member needs before offering a service channel, for instance a home visit for people with disabilities.',
        'Updates candidates on the progress of their application for certification before they have to ask again.',
        "Follows up a member's case that involves several units until the member confirms that the need has been met.",
      ],
      3: [
        'Groups members, such as expectant mothers or older people, by need in order to find the services that do not yet reach them.',
        'Proposes cutting service steps that are of no use to customers, based on a map of their waiting times.',
        'Explores why members leave the online channel for the queue at the counter, so that an unmet need comes to light.',
      ],
      4: [
        'Re-examines the conclusions of candidate satisfaction surveys from several competency assessment centres (TUK), with written notes on needs that were overlooked.',
        'Compares the service promises of branch offices with the findings of mystery shopping, in a report with advice on improvement.',
        'Flags, in written comments, improvement plans that favour one customer group but place a burden on another.',
      ],
      5: [
        'Creates, together with members and health facilities, new services for customer groups never served before.',
        'Formulates measures of value to customers by which the institution chooses services to add or discontinue.',
        "Sets up a forum in which member representatives voice members' needs when the direction of the institution's services is set.",
      ],
    },
  },
  FCI: {
    definition:
      "The ability to come up with new ideas and make room for those of others, from the branch office counter to the competency assessment centre (TUK), so that the institution's working methods and services keep being renewed.",
    levelDescriptions: {
      1: 'Can explain where new ideas in their own work come from, how to draw them out and what kills them, as measured by a written test or by questions and answers.',
      2: 'Can put forward, try out and invite ideas in their own work through the means the institution provides.',
      3: 'Can come up with ideas for problems of their own unit that existing methods do not solve, and work out what blocks the ideas of colleagues.',
      4: 'Can assess in writing the ideas and trials of several units and how open these units are to suggestions.',
      5: 'Can create the space and rules that let ideas thrive throughout the institution, and devise ideas that others look to as a model.',
    },
    indicators: {
      1: [
        'Describes one idea that changed how the certification body (LSP) conducts competency assessments, with the problem that gave rise to it.',
        'Names three meeting habits that kill ideas, such as the phrase “we have done it this way for years”.',
        'Points out breaches of the rules of brainstorming in sample minutes, such as ideas judged the moment they come up.',
      ],
      2: [
        'Submits a written idea for shortening their own routine work, complete with a way to try it out.',
        'Tries an idea that has worked in another branch office, with a record of results before and after.',
        'Invites colleagues who seldom speak up to put forward their ideas at a meeting to prepare a competency assessment.',
      ],
      3: [
        'Adapts an idea from another field, such as airline seat booking, into a way to clear a backlog of competency assessments.',
        'Dismantles old assumptions behind a procedure until steps that can be dropped come to light.',
        "Investigates why field officers' ideas get stuck on a manager's desk, so that an obstacle that can be removed comes to light.",
      ],
      4: [
        'Gives proposers from other units written comments on which parts of their ideas are new, useful or not yet workable.',
        'Evaluates trials of ideas at several competency assessment centres (TUK), with a report that sets out the lessons without blaming the proposers.',
        "Flags, in a report on meetings observed in several units, the responses from leaders that stifle employees' ideas.",
      ],
      5: [
        'Sets up a trial space where employees from different regions work on ideas while released from routine duties.',
        "Drafts institutional rules that protect an employee's appraisal when the trial of an idea fails but is honestly reported.",
        'Devises ideas in health financing or health services that other social security bodies copy.',
      ],
    },
  },
  LRS: {
    definition:
      "The ability to nurture and draw on relationships with local governments, health facilities, associations, employers and community cadres for the goals of the health insurance programme, while respecting these partners' interests.",
    levelDescriptions: {
      1: 'Can explain who the stakeholders in their own work are, what part they play and what they expect, as measured by a written test or by questions and answers.',
      2: 'Can keep up relationships with partners in their own work, following the visiting schedule and the current recording procedure.',
      3: 'Can analyse conflicting interests among the partners of their own unit to find a solution that preserves the relationship.',
      4: 'Can assess in writing the relations of several units with their partners and the plans for approaching these partners.',
      5: "Can develop networks and new forms of partnership that widen the institution's relations with its stakeholders.",
    },
    indicators: {
      1: [
        'Names the stakeholders of the certification body (LSP), such as units that send candidates and the licensing authority, along with what each expects.',
        'Explains the roles of local government, the health office and community cadres as partners in extending coverage.',
        'Selects from a sample list of partners the right official to contact for the matter given on a question sheet.',
      ],
      2: [
        'Visits partners, such as the health office or the hospital association, on schedule, with the agreements reached on record.',
        'Updates the contact details and relationship history of partners after each meeting.',
        'Reports back to partner community cadres on the action that followed from data about the residents they had reached.',
      ],
      3: [
        "Maps the interests and influence of the stakeholders in an issue, such as hospitals' objection to a tariff change.",
        'Brings together two disputing partners, such as a community health centre and a hospital, until there is a solution that both accept.',
        'Works out a compromise with a partner whose services are disrupted by candidates coming to its competency assessment centre (TUK).',
      ],
      4: [
        "Recommends in writing how to improve the certification body's relations with certificate users in several units, based on their complaints and expectations.",
        'Assesses the partnerships of several branch offices in a report that flags relationships existing only on paper.',
        "Reviews other units' plans for approaching partners, with written notes on steps that could harm the institution or the partner.",
      ],
      5: [
        'Rallies a network of ministries, associations and civil society organisations as partners in keeping the National Health Insurance programme (JKN) sustainable.',
        'Develops forms of partnership that share benefits and responsibilities between the institution and local governments.',
        'Pioneers relations that lead to exchanges of experts with health insurance bodies in other countries.',
      ],
    },
  },
}
