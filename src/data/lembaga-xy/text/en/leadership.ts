// Texts of the leadership competencies, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LeadershipCode } from '../../ids'
import type { SoftText } from '../types'

/** Texts of the leadership competencies. */
export const leadership: Readonly<Record<LeadershipCode, SoftText>> = {
  BT: {
    definition:
      'Leading through kept promises, openness and fairness so that staff, colleagues, members and partners feel safe entrusting important matters to the leader and the unit.',
    indicators: {
      '1': [
        'Outlines leader behaviours that grow and that damage staff trust, with examples from the unit.',
        "Explains what a missed deadline does to health facilities' trust in the institution.",
        'Distinguishes information that may be opened to the team from information a leader must keep back.',
      ],
      '2': [
        'Keeps promises to staff and tells them of any change before the agreed date passes.',
        'Shares the reasons behind a transfer or work allocation decision with the team members affected.',
        'Holds personal complaints from staff in confidence and asks their permission before passing them on.',
      ],
      '3': [
        'Traces where trust between two teams broke down and mediates a new working agreement.',
        'Restores the confidence of a partner let down by the institution through an admission of fault and a dated repair plan.',
        "Sorts which decisions each staff member's track record justifies delegating, then hands over the authority.",
      ],
      '4': [
        'Observes how managers grant authority and corrects supervision that signals distrust.',
        "Vets other units' public pledges before announcement and holds back those that cannot be kept.",
        'Discusses employee trust survey results with unit heads and contests follow-up that misses the cause.',
      ],
      '5': [
        'Develops an openness charter governing how leaders across the institution convey decisions to employees.',
        'Creates regular dialogues between the board of directors, members and health workers whose follow-up the public can monitor.',
        'Passes on ways of rebuilding trust after a service crisis through a module for new leaders.',
      ],
    },
  },
  CL: {
    definition:
      "Leadership that notices the burdens and suffering of employees and members, listens, and takes concrete action to ease them without neglecting the institution's duties.",
    indicators: {
      '1': [
        'Points out signs of emotional exhaustion in counter officers who face sick members every day.',
        'Distinguishes pity, empathy and compassion through examples of conversations with staff.',
        'Details the support the institution provides for employees who are bereaved, ill or struck by disaster.',
      ],
      '2': [
        'Listens to a distressed staff member to the end before offering help.',
        'Adjusts the schedule of an employee caring for a sick relative and records the arrangement.',
        "Delivers hard news, such as a declined promotion, face to face with room for the recipient's feelings.",
      ],
      '3': [
        'Probes sources of strain in the team, such as surging queues, and redistributes unequal burdens.',
        'Works out a solution for an employee whose performance has dropped through family trouble without sacrificing service.',
        'Examines rules that make things hard for vulnerable members and proposes leeway that remains lawful.',
      ],
      '4': [
        'Assesses how supervisors treat staff who err and sets right any humiliating treatment.',
        "Reviews other units' staff reorganisation plans and flags human consequences that were overlooked.",
        "Gives feedback to managers who chase targets while neglecting their team's physical and mental health.",
      ],
      '5': [
        'Pioneers a peer psychological support programme that reaches offices in remote areas.',
        'Embeds the principle of compassion in the guidelines, appraisal and selection of leaders across the institution.',
        'Mobilises partner health facilities to draw up jointly a way of accompanying members at the end of life.',
      ],
    },
  },
  IMI: {
    definition:
      'Persuading others, from employers reluctant to register workers to policymakers, with arguments and approaches adapted to them so that they change their stance or actions.',
    indicators: {
      '1': [
        'Explains how persuading with data, with stories and with authority differ and what each leads to.',
        'Sets out objections that employers commonly raise when asked to register all their workers.',
        'Identifies the figures whose opinion a community follows, such as religious leaders or union heads.',
      ],
      '2': [
        "Prepares two or three arguments that touch the other party's interests before a meeting begins.",
        'Uses true, anonymised stories of treatment to convince healthy residents to keep paying contributions.',
        "Answers an audience's counter-arguments one by one with facts until agreement is reached.",
      ],
      '3': [
        'Analyses which way decision-makers lean and works out the order in which to approach them.',
        'Restructures a message after finding out why an earlier appeal was turned down.',
        'Borrows the voice of third parties, such as doctors or trade unions, to overcome a drawn-out refusal.',
      ],
      '4': [
        "Critiques a team's briefing for policymakers and points out arguments that are easily rebutted.",
        'Weighs the risks of persuasion tactics chosen by staff and forbids those that coerce or mislead.',
        "Evaluates how an audience's stance has shifted after a campaign or lobbying run by another unit.",
      ],
      '5': [
        "Shifts national policymakers' views on health financing through published writing and testimony.",
        'Designs a layered strategy that all regional offices use to win the backing of regional heads.',
        "Forms a corps of spokespersons from among members so that the public itself voices the institution's ideas.",
      ],
    },
  },
  LA: {
    definition:
      'Willingness and speed in drawing lessons from experience, failure and feedback and using them in new circumstances such as changed regulations, applications or postings.',
    indicators: {
      '1': [
        'Recounts what the latest change of application or regulation taught them and how they learned it.',
        'Points out gaps in their own knowledge ahead of a new assignment and sources for filling them.',
        'Describes the way of learning that suits them, such as discussing, trying out or reading guidelines.',
      ],
      '2': [
        'Asks supervisor and colleagues for feedback after a task and changes one habit in response.',
        'Learns the functions of a newly released application before its start date and uses them at work.',
        'Writes a short journal of what worked and what failed in tasks outside their own field.',
      ],
      '3': [
        'Compares conditions in a new posting with past experience to pick the lessons that still hold.',
        'Solves a problem never met before by piecing together clues from several former assignments.',
        'Sorts out old habits that clash with a new regulation and draws up a replacement routine.',
      ],
      '4': [
        "Tests a team's conclusions in an after-action review and points out lessons wrongly drawn.",
        "Judges staff's readiness for a stretch assignment on evidence of what they learned from earlier ones.",
        "Reviews staff's self-development plans and replaces activities that do not address their gaps.",
      ],
      '5': [
        'Conceives an inter-regional job exchange that places future leaders in fields they have never handled.',
        'Develops a way of learning from crises, such as a pandemic, that the institution applies in facing the next.',
        'Fosters a community of practice among social security bodies that disclose failures to one another and test the lessons.',
      ],
    },
  },
  SFE: {
    definition:
      "The drive to set challenging standards for one's work, surpass them and keep improving results for the sake of service quality and the sustainability of the health insurance programme.",
    indicators: {
      '1': [
        "Sets out this year's targets and quality standards for the job and why those figures were chosen.",
        "Explains the gap between the unit's results and those of the best branch office on the same indicator.",
        'Distinguishes work that merely meets requirements from work that exceeds them using two sample files.',
      ],
      '2': [
        "Sets personal goals beyond the unit's target and logs progress every week.",
        'Rechecks their own output against the standard and mends defects before handing it over.',
        'Goes after a twice-missed target again, using an approach different from before.',
      ],
      '3': [
        'Unpicks the causes of stalled results, such as the rate of active members, and tests changes that raise it.',
        'Calculates the costs and benefits of several routes to a target and picks the one that favours the programme.',
        "Finds wasted time in the unit's work and redirects it to raising the quality of output.",
      ],
      '4': [
        "Challenges units' proposed targets that are too easy by comparing them with results at similar institutions.",
        'Examines staff reports of success and rejects rises that stem from a change in calculation.',
        'Assesses whether improvements at branch offices have lasted and calls for rework where results slipped back.',
      ],
      '5': [
        'Establishes new health insurance benchmarks that institutions at home and abroad take as reference.',
        'Builds a tradition of sharing outstanding practice between branch offices through awards with open juries and criteria.',
        'Pioneers an overhaul of ways of working that raises service quality and lowers cost across the institution.',
      ],
    },
  },
  SO: {
    definition:
      "Looking far ahead, linking daily work to the institution's direction, and weighing demographic, disease and health policy changes when making decisions.",
    indicators: {
      '1': [
        "Explains how the job relates to the institution's vision and the goal of universal health coverage.",
        "Names outside trends, such as population ageing and chronic disease, that affect the institution's future.",
        'Describes the long-run consequences if many members pay contributions only when ill.',
      ],
      '2': [
        "Ranks the unit's work by its contribution to institutional goals and postpones what is unrelated.",
        "Translates the institution's five-year direction into the choice of annual activities at a branch office.",
        'Includes the impact over the next three years in each activity proposal submitted.',
      ],
      '3': [
        'Draws up several future scenarios, such as a growing heart disease burden, and anticipatory steps for the region.',
        'Analyses conflicts between annual targets and long-term interests and proposes a resolution.',
        "Interprets signs of a shift in government policy and moves the unit's priorities before the policy is issued.",
      ],
      '4': [
        "Sets other units' long-range plans against the institution's direction and rejects the parts that collide.",
        'Questions assumptions about the future in team studies, such as growth in formal employment, and asks for proof.',
        'Weighs strategic options put forward by regional heads and gives a ruling with reasons.',
      ],
      '5': [
        "Formulates the institution's direction for the coming decade, which regulators and partners take as their guide.",
        'Develops a foresight centre for health insurance that gives the board of directors early warnings.',
        'Conceives new roles for the institution in the national health system, such as a purchaser of preventive care.',
      ],
    },
  },
}
