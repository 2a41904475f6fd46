// Interview guides of the leadership competencies, in English.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../five-level-interview'
import type { LeadershipCode } from '../../ids'

/** Interview guides of the leadership competencies. */
export const leadership: Readonly<Record<LeadershipCode, FiveLevelInterviewGuide>> = {
  BT: {
    questions: [
      'Think back to the last promise you gave a colleague, candidate or partner at work. What did you do from the moment you gave it until it fell due?',
      'Tell me about a time when a colleague, candidate or partner felt let down by you or your unit. What did you do?',
      'Take one announcement, letter of reply or service promise that you improved, or assessed for another unit; explain the steps you took.',
    ],
    answers: {
      1: 'Names the behaviours that built or damaged trust in the incident they describe, while others gave the promises and the explanations.',
      2: 'Details a promise they kept and its date, the reasons they gave to those affected and the information they kept confidential under the rules.',
      3: 'Sets out when and why trust in their unit broke down, whom they met and the agreement that restored it.',
      4: 'Quotes from their written report on the promises, replies or follow-up of several units, with the reason for each change they advised.',
      5: 'Shows a charter, dialogue or module they developed for the institution, with the units that use it and the change in trust survey results.',
    },
    evidence: [
      'Letter or message promising to hand an assessor the competency assessment files by a set date, with a receipt dated accordingly',
      'Minutes of a meeting with a party let down, with the admission of fault, corrective steps and deadlines',
      "Review of replies to candidates' appeals under various certification schemes, or draft openness charter for the institution",
    ],
    negativeIndicators: [
      'Changes an agreed deadline without telling those who are waiting.',
      "Forwards a colleague's confidential conversation to an office chat group.",
    ],
  },
  CL: {
    questions: [
      'Without giving names, tell me about a time when a colleague, member or candidate you were dealing with seemed to be under strain. What did you do?',
      'Think back to the last time you had to give somebody bad news or a decision that was hard on them. What did you do?',
      'Take one schedule, rule or work plan that you changed or reviewed because it was hard on people; explain the steps you took, up to the result.',
    ],
    answers: {
      1: 'Names the signs of emotional strain seen in the incident they describe and the help the institution provides, while others gave that help.',
      2: 'Tells of the person they listened to, the work they took over or the help they offered, and how they kept the service running.',
      3: 'Analyses the source of the burden on employees or members in their unit, the information they gathered and the solution they found where no rule existed.',
      4: 'Presents their written review of the decisions or plans of several units, with the burdens overlooked and the advice to the decision-makers.',
      5: 'Shows a programme, guideline or joint effort they developed for the institution, and the number of people helped and the measured change in the burden.',
    },
    evidence: [
      'Rota with shifts swapped to relieve a colleague, showing the replacement officer, with personal reasons blacked out',
      'Proposal for redistributing work in one unit, with data on queues and overtime and the cause of the unequal load',
      'Review of how several competency assessment centres (TUK) give not-yet-competent results to candidates, or guidelines on staff support',
    ],
    negativeIndicators: [
      "Shares a colleague's personal problems with people who have no need to know them.",
      'Scolds a colleague over a mistake while members or other employees are listening.',
    ],
  },
  IMI: {
    questions: [
      "Walk me step by step through the last conversation in which you or a colleague tried to persuade somebody at work, from the preparation to that person's answer.",
      'Tell me about a time when somebody whose agreement you needed rejected your proposal. What was your next step?',
      'Think back to one presentation, piece of outreach material or plan to win support that you prepared, or assessed for another unit. What steps did you take, from start to finish?',
    ],
    answers: {
      1: 'Names the objections, influential figures and ways of persuading in a conversation they witnessed or studied, but did none of the persuading themselves.',
      2: "Relates the arguments, stories or facts they prepared for the person concerned, the objections they answered and that person's stance afterwards.",
      3: 'Analyses why their unit met with refusal, how they found this out and the different message or go-between they then used.',
      4: 'Presents their written comments on the material or ways of persuading used by several units, pointing out weak arguments and citing the results they checked.',
      5: 'Shows a strategy, publication or training they developed for the institution, and the policy changed or support won as a result.',
    },
    evidence: [
      'Preparation sheet and meeting notes with the arguments for persuading the other person and the answers to objections',
      'Notes on why units are reluctant to send candidates, with the message before and after it was changed',
      "Evaluation of outreach on a certification scheme in several units, or policy paper with its arguments and the recipients' response",
    ],
    negativeIndicators: [
      'Threatens an employer with sanctions that the rules do not contain.',
      'Repeats the same argument to somebody who has already said what they object to.',
    ],
  },
  LA: {
    questions: [
      'Think back to the last time a system, rule or task in your work changed. What did you do in the first few weeks?',
      'Tell me about one piece of your work that failed, went wrong or was criticised. What did you do on the next piece of that kind?',
      'Take one record of lessons, learning plan or new way of working that you drew up, or reviewed for others; explain the steps you took to get it into use.',
    ],
    answers: {
      1: 'Names one lesson from their experience and something they have not yet mastered, but changed no step of their work afterwards.',
      2: 'Tells of a work step they replaced after feedback, training or a mistake, with the guidance they followed and the result.',
      3: 'Analyses a problem new to their unit that no guidance covered, the earlier lessons they used or left aside, and why.',
      4: 'Presents their written advice on evaluation reports or learning plans from several units, with the conclusions they found unsupported by the facts.',
      5: 'Shows a way of learning from failure or crisis they developed for the institution, the units that apply it and mistakes that have not recurred.',
    },
    evidence: [
      "Notes on candidates' and assessors' feedback after a competency assessment, with one step replaced at the next assessment",
      'Record of a trial of new working methods in one unit, with the earlier lessons used or left aside',
      "Review separating facts from impressions in several branch offices' after-action reports, or guide to learning from service crises",
    ],
    negativeIndicators: [
      "Answers feedback with a list of other people's mistakes.",
      'Repeats a method already recorded as a failure without changing a single step.',
    ],
  },
  SFE: {
    questions: [
      'Think back to the last work target you were given. What did you do from the day it was set until the result was calculated?',
      "When did your own or your unit's results last fall below a target or quality standard, and what did you do?",
      'Tell me about one performance measure, target or way of working that you changed, or assessed for another unit. What did you do, up to the point where the effect could be seen?',
    ],
    answers: {
      1: 'Names the targets and quality standards of their own work and the gap between these and the results, while others did the tracking and improving.',
      2: 'Details a target they pursued, the progress they logged and the approach they replaced when results fell short.',
      3: "Analyses what held back their unit's results, the changes they tried one by one and the figures behind their choice.",
      4: 'Quotes from their written review of the targets or results of several units, with the method of calculation they tested and the comparison they used.',
      5: 'Shows a benchmark, learning event or way of working they created that is used throughout the institution, with results before and after.',
    },
    evidence: [
      'Weekly log of a personal target, such as certificates processed, with the action taken when results fell short',
      'Analysis of the time between competency assessment and issue of the certificate, with the new approach tried and its result',
      'Review of the targets and results of several units, or benchmark paper that sets out the method of calculation',
    ],
    negativeIndicators: [
      'Changes the formula for results at the end of the year so that the target appears to be met.',
      'Hands over files without rechecking them because the numerical target has been met.',
    ],
  },
  SO: {
    questions: [
      'Take one task that you put first or postponed in the past year; explain what you took into account at the time.',
      "When did an annual target last conflict with your unit's long-term interests, and what did you do?",
      'Tell me about one plan, scenario or proposal for the next few years that you drew up, or reviewed for another unit. How did you go about it?',
    ],
    answers: {
      1: "Names the institution's direction and the outside changes that concern their work, but chose no activity on the basis of either.",
      2: "Details activities they chose, put first or proposed in their own work, with the part of the institution's long-term direction on which they based the choice.",
      3: 'Sets out several possible futures facing their unit, the signs they read and why they chose one course.',
      4: "Quotes from their written review of several units' plans or scenarios, with the assumptions they challenged and the figures they set against them.",
      5: "Shows a paper on the institution's direction, a new role or a method that they formulated, and the board of directors' decisions that refer to it.",
    },
    evidence: [
      "List of work priorities with the reason, drawn from the institution's direction, for putting each task first or postponing it",
      'Analysis of future needs for certification schemes, with signs of policy change and options for the certification body (LSP)',
      "Written review of the assumptions behind several units' long-term plans, or paper on the institution's direction that the person wrote",
    ],
    negativeIndicators: [
      "Copies last year's plan without checking whether policy or population data have changed.",
      "Chases this year's target in a way that shifts the problem to next year.",
    ],
  },
}
