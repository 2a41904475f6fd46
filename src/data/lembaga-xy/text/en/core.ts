// Texts of the core competencies, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { CoreCode } from '../../ids'
import type { SoftText } from '../types'

/** Texts of the core competencies. */
export const core: Readonly<Record<CoreCode, SoftText>> = {
  INT: {
    definition:
      "Keeping word, deed and the institution's rules in line when handling contributions and members' data, including the courage to refuse gratuities and to admit one's own mistakes.",
    indicators: {
      '1': [
        'Names the gifts from health facilities or employers that must be refused and reported as gratuities.',
        'Explains with examples when a family tie to a clinic owner creates a conflict of interest.',
        "Points to the article of the code of ethics that governs the confidentiality of members' health records.",
      ],
      '2': [
        'Refuses gifts from work partners and records the refusal on the gratuity report form.',
        'Admits mistakes of their own to the supervisor on the day they surface, together with the corrective step.',
        'Completes a conflict-of-interest statement before handling a file that involves relatives or a business of their own.',
      ],
      '3': [
        "Breaks down an ethical dilemma, such as a request to relax requirements for an official's acquaintance, into facts, rules and options.",
        'Traces why small breaches in the unit, such as clocking in for absent colleagues, keep recurring and closes the loophole.',
        'Reports wrongdoing by a colleague or superior through the official channel with evidence arranged in order of events.',
      ],
      '4': [
        'Assesses how unit heads handled suspected ethics breaches and corrects sanctions that differ for like offences.',
        'Reviews unit decisions prone to favours, such as transfers and partner appointments, and revokes those that break the rules.',
        "Checks staff's conflict-of-interest statements against their assignments and moves conflicting duties to others.",
      ],
      '5': [
        'Designs a whistleblowing mechanism that protects the identity of those who report in every branch office.',
        'Initiates an integrity pact between the institution, health facilities and employers that outsiders monitor.',
        'Publishes a casebook of ethical dilemmas in health insurance that other institutions use as learning material.',
      ],
    },
  },
  CFV: {
    definition:
      "Taking the needs of members, employers and health facilities as the starting point of one's work and turning them into benefits they feel at the counter, online and on visits.",
    indicators: {
      '1': [
        "Describes a member's journey from registration through primary care to referral, with the points where it gets difficult.",
        'Explains who the customers are, inside and outside the institution, that use the output of the job.',
        'Distinguishes what members ask for from the need behind it, using incidents at the service counter.',
      ],
      '2': [
        "Asks about a member's difficulty before offering a service channel, for instance a home visit for people with disabilities.",
        'Updates employers on the progress of their request before they have to ask again.',
        "Follows a member's matter across units until that person confirms the need has been met.",
      ],
      '3': [
        'Groups members by need, such as expectant mothers or the elderly, and finds the services still out of their reach.',
        "Cuts service stages that take up members' time after mapping the steps that bring them no benefit.",
        'Uncovers why members abandon online channels for the queue, then fixes the cause with the unit concerned.',
      ],
      '4': [
        "Decides on staff's service proposals with a note on the benefit to members, not the convenience of officers.",
        "Compares branch offices' service promises with what members actually experience by means of mystery visits.",
        'Corrects improvement designs that favour one customer group but place a burden on another.',
      ],
      '5': [
        'Creates new services together with members and health facilities for groups never served before.',
        'Formulates customer value measures by which the institution chooses services to add or discontinue.',
        "Builds a forum of member representatives who help set the direction of the institution's services.",
      ],
    },
  },
  FCI: {
    definition:
      'Generating new ideas and making room for those of others, from branch office counter to head office, so that ways of working and health insurance services keep being renewed.',
    indicators: {
      '1': [
        'Retells the story of one service renewal at the institution and the problem that gave rise to it.',
        'Names meeting habits that kill ideas, such as the phrase "that is how we do it here".',
        'Outlines the ground rules of brainstorming, including holding back judgement on proposals as they arise.',
      ],
      '2': [
        'Submits a written proposal for shortening their own routine work, complete with a way to try it out.',
        'Tries a new method borrowed from another branch office and notes the results of the trial.',
        'Invites colleagues who seldom speak up to put forward ideas at unit meetings.',
      ],
      '3': [
        'Combines ideas from different fields, such as bank queues and member registration, into one solution.',
        'Dismantles old assumptions behind a procedure and identifies the parts that can be dropped.',
        "Investigates why field officers' suggestions get stranded on a superior's desk and removes the obstacle.",
      ],
      '4': [
        "Rates teams' ideas on novelty, benefit and feasibility, and gives the proposers the reasons.",
        'Stops trials that prove of no benefit without penalising the proposer, and announces the lessons gained.',
        'Reviews how unit heads respond to suggestions and challenges responses that dampen the courage to experiment.',
      ],
      '5': [
        'Builds an experimentation space where employees from different regions are released from routine duties to work on ideas.',
        'Originates breakthroughs in health financing or service delivery that other social security bodies copy.',
        "Changes institutional policy so that honestly reported failed trials do not lower an employee's appraisal.",
      ],
    },
  },
  LRS: {
    definition:
      'Nurturing relationships with local governments, health facilities, associations, employers and cadres and drawing on them for the goals of the health insurance programme, while respecting their interests.',
    indicators: {
      '1': [
        "Lists the unit's main stakeholders and what they expect from the institution.",
        'Explains the roles of local government, the health office and cadres in extending coverage.',
        'Identifies the contact person at each partner agency for the matter in hand.',
      ],
      '2': [
        'Visits the health office or hospital association on schedule and records the agreements reached.',
        "Updates partners' contact details and relationship history after each meeting.",
        'Enlists cadres to reach residents who are not yet registered and reports the outcome back to them.',
      ],
      '3': [
        "Maps the interests and power of the parties to an issue, such as hospitals' objection to a tariff change.",
        'Brings disputing parties together, such as a primary care facility and a hospital, and drafts a way out both accept.',
        "Finds common ground between local budgets and enrolment targets so that poor residents' contributions are funded.",
      ],
      '4': [
        "Assesses branch offices' ties with their partners and points out partnerships that exist only on paper.",
        'Re-examines partner engagement plans drawn up by teams and replaces routes that could harm the institution.',
        'Evaluates what memoranda of understanding have yielded against programme targets and recommends renewal or termination.',
      ],
      '5': [
        'Rallies a coalition of ministries, associations and civil society behind the sustainability of the national health insurance programme.',
        'Develops new partnership models that share benefits and responsibilities between the institution and local governments.',
        'Opens up networks with health insurance bodies in other countries that lead to exchanges of experts.',
      ],
    },
  },
}
