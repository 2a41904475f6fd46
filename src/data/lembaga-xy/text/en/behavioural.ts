// Texts of the behavioural competencies, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { BehaviouralCode } from '../../ids'
import type { SoftText } from '../types'

/** Texts of the behavioural competencies. */
export const behavioural: Readonly<Record<BehaviouralCode, SoftText>> = {
  AT: {
    definition:
      'Breaking a problem, a set of data or a situation into its parts and tracing cause and effect among them, for example when claim costs rise or members in an area stop paying contributions.',
    indicators: {
      '1': [
        'Lists the components that make up claim cost, such as number of cases, cost per case and class of ward.',
        'Distinguishes symptom from root cause in a sample case of long queues at a branch office.',
        'Explains how to read the fishbone diagram or problem tree used in the work unit.',
      ],
      '2': [
        'Breaks an arrears report down by member segment, length of arrears and area.',
        "Compares this month's visit counts at primary care facilities with last month's and notes the differences to query.",
        "Puts the events behind a member's complaint in sequence to mark the step where the error arose.",
      ],
      '3': [
        'Traces a surge in inpatient claims to the hospitals, diagnoses and referral patterns that caused it.',
        'Tests several hypotheses about a fall in active membership against comparison data and discards those that fail.',
        'Compares, in one table, options for resolving membership data mismatches by cost, time and consequence for members.',
      ],
      '4': [
        "Checks the chain of cause and effect in a colleague's analysis and points out links that lack evidence.",
        'Judges whether a solution proposed by a branch office addresses the root of the problem or only its symptom.',
        "Reviews the assumptions behind a team's claim expenditure projection and asks for recalculation where they are weak.",
      ],
      '5': [
        'Designs a standard framework for analysing health financing problems that every branch office uses.',
        'Develops a root-cause method that combines claims, membership and complaint data.',
        'Mentors a cross-regional group of analysts who dissect difficult cases together and publish what they learn.',
      ],
    },
  },
  CT: {
    definition:
      'Seeing the pattern behind seemingly separate events and shaping it into an idea, model or framework that guides health insurance policy and services.',
    indicators: {
      '1': [
        'Sketches the relationship between members, health facilities and the institution in one simple chart.',
        'Explains the mutual-aid principle behind health insurance with an example from daily life.',
        'Points out the likeness between an issue faced today and a case the work unit has handled before.',
      ],
      '2': [
        'Applies the concept of tiered care to show members why a referral is needed.',
        'Groups assorted feedback from members into a handful of main themes.',
        'Uses an analogy familiar to listeners when presenting the complicated idea of capitation payment.',
      ],
      '3': [
        'Weaves findings from claims, complaints and surveys into one account of how member needs are shifting.',
        'Uncovers the shared pattern behind complaints that come from different branch offices and health facilities.',
        "Reframes a service problem from the viewpoint of a member's treatment journey so that new solutions emerge.",
      ],
      '4': [
        "Challenges a team's conceptual model with counter-cases that the model cannot explain.",
        'Assesses how concepts that colleagues borrow from other countries or sectors fit the principles of national health insurance.',
        'Reconciles conflicting frameworks from several units and sorts out which parts deserve to underpin policy.',
      ],
      '5': [
        'Conceives a new membership model for informal workers whom existing schemes do not reach.',
        'Writes concept papers that change how the institution views disease prevention in health financing.',
        'Builds a shared vocabulary and framework with ministries and health facilities for discussing quality of care.',
      ],
    },
  },
  CFO: {
    definition:
      'Keeping roles clear, files tidy and work data accurate so that uncertainty shrinks and errors in membership, claims and financial matters come to light early.',
    indicators: {
      '1': [
        'States the rules for naming, numbering and storing files in the work unit.',
        'Points out, when asked, where claim archives, registration forms and outgoing letters are kept.',
        "Explains what a mistyped identity number does to a member's entitlement at a health facility.",
      ],
      '2': [
        'Rechecks member data entries against source documents before saving them in the system.',
        'Arranges desk, paper files and digital folders in the order set by the unit.',
        'Records tasks, deadlines and task owners in a work list once a meeting ends.',
      ],
      '3': [
        'Finds out why claim files keep arriving incomplete and corrects the checklist.',
        'Reconciles the conflicting records of two units until the difference is explained and documented.',
        'Draws up a written division of roles for work that overlaps between counter and verification staff.',
      ],
      '4': [
        'Samples files that colleagues have already checked to test the accuracy of their checking.',
        "Compares other units' checklists and filing arrangements with the institution's records standard and writes up deviations.",
        'Sends back proposals for reordering work that still blur the boundaries between duties, with notes for revision.',
      ],
      '5': [
        'Designs a data-accuracy control system that flags odd entries before members are served.',
        'Standardises file structures and working terms so that all branch offices share one reference.',
        'Develops an institution-wide movement for orderly workplaces with guides, examples and periodic assessment.',
      ],
    },
  },
  HPA: {
    definition:
      'Setting clear expectations, holding people to their promises and applying consequences when the results or conduct of team members, partners or units depart from agreed service standards.',
    indicators: {
      '1': [
        'Explains the targets, service standards and limits of authority attached to each role in the team.',
        'Names the stages of warning and sanction that the institution prescribes for breaches of work obligations.',
        'Distinguishes mistakes that call for coaching from breaches that call for a sanction, using examples.',
      ],
      '2': [
        'Gives counter staff their tasks together with the result required, its measure and the deadline.',
        'Calls for the complaint resolution report from the person responsible on the date agreed.',
        'Confronts a colleague who breaks the agreed service hours, citing the facts of the incident.',
      ],
      '3': [
        'Unpicks why a team member missed the verification target before choosing between coaching and sanction.',
        'Negotiates with a partner health facility that neglects its service promises until a written recovery plan is agreed.',
        "Imposes the consequence agreed beforehand when a subordinate's performance stays below standard after coaching.",
      ],
      '4': [
        'Reviews the fairness of sanctions imposed by managers by setting similar cases from different offices side by side.',
        'Tests performance recovery plans drawn up by other managers against the cause of the breach.',
        'Questions unit performance reports that do not say who answers for missed targets.',
      ],
      '5': [
        'Designs a mechanism of joint accountability for services that span several offices and partners.',
        'Builds an open forum in which unit heads answer to their peers for the performance they promised.',
        "Renews the institution's consequence policy from a study of disciplinary cases and the practice of other public bodies.",
      ],
    },
  },
  IS: {
    definition:
      'The drive to look beyond the information at hand by asking, observing and digging into various sources before deciding a matter of members, contributions, claims or health facilities.',
    indicators: {
      '1': [
        'Names the official sources for checking membership status, service tariffs and recent regulations.',
        'Distinguishes eyewitness statements from third-party hearsay in a complaint report.',
        "Explains which questions need asking when a member's story is incomplete.",
      ],
      '2': [
        'Asks members, community cadres or health facility staff directly to complete the chronology of an incident.',
        "Visits an employer's premises to see at first hand how many workers are unregistered.",
        'Collects rules, circulars and earlier cases before answering a question that has not come up before.',
      ],
      '3': [
        'Probes conflicting accounts from a hospital and a member until it is clear what happened.',
        'Cross-checks database content, interviews and field observation to close the information gaps in a case.',
        'Contacts clinical or legal experts outside the unit to solve a case that documents leave unanswered.',
      ],
      '4': [
        "Judges whether a colleague's study draws on enough sources and names those it overlooked.",
        "Examines the reliability of the informants and field data on which a team's recommendation rests.",
        "Decides whether a team's fact-finding stops or widens after reviewing the material gathered.",
      ],
      '5': [
        'Builds a network of sources in health facilities, universities and patient communities that is open to all units.',
        "Develops a guide to interviewing and field observation that becomes the institution's reference for fact-finding.",
        'Pioneers ways of picking up early signals of change in disease, regulation and public expectation.',
      ],
    },
  },
  IU: {
    definition:
      'Sensing and responding to the often unspoken feelings, worries and intentions of others, above all of sick members, their families, colleagues and health facility staff.',
    indicators: {
      '1': [
        "Names the signs of anxiety, anger or confusion visible in a member's tone of voice and face.",
        "Retells a member's complaint, naming both its content and the feeling expressed.",
        'Explains why relatives of an emergency patient react differently from a member who comes to update data.',
      ],
      '2': [
        'Hears a member out without interrupting, then confirms the meaning with a question.',
        'Adjusts wording and pace of speech when serving older people, people with disabilities or speakers of regional languages.',
        'Asks after a colleague who seems downcast and offers time to talk.',
      ],
      '3': [
        "Reads a primary care doctor's unspoken objection to the referral rules and invites the doctor to talk about it.",
        'Untangles tension between colleagues by exploring their history, interests and working styles.',
        'Plans how to talk with a member who complains repeatedly, starting from the fear behind the complaints.',
      ],
      '4': [
        "Corrects a colleague's reading of a member's attitude by pointing to behavioural cues that were missed.",
        "Evaluates recorded conversations of service staff for how they respond to members' feelings.",
        "Comments in writing on other managers' plans for handling a conflict, from the needs of each party in the dispute.",
      ],
      '5': [
        "Develops an empathy training programme built on members' real stories for staff in all offices.",
        'Formulates guidance on communicating with bereaved families, seriously ill patients and survivors of violence.',
        'Initiates sharing circles in which service staff pool and pass on what they learn about member behaviour.',
      ],
    },
  },
  PO: {
    definition:
      'Setting goals, sequencing and scheduling activities and allocating resources, then tracking execution so that the programmes of branch offices and units finish on time.',
    indicators: {
      '1': [
        "Explains what the unit's annual work plan contains: goals, activities, budget and schedule.",
        'Distinguishes urgent activities from important ones on a weekly task list.',
        'Names the staff, equipment and permits needed to open a mobile membership service.',
      ],
      '2': [
        'Draws up a schedule of outreach visits to employers with the staff, vehicles and presentation materials required.',
        'Assigns counter staff to shifts according to the expected number of daily visits.',
        'Updates the activity progress record each week and reports overdue tasks.',
      ],
      '3': [
        'Maps dependencies among activities in a mass registration programme to locate points prone to delay.',
        'Rearranges work sequence and staffing when a system outage delays the claim verification timetable.',
        'Calculates the staff, funds and time required under several scenarios for running a programme.',
      ],
      '4': [
        'Reviews branch office work plans and marks schedules that clash or lack an owner.',
        "Evaluates how another team's programme ran against its original plan, including the accuracy of time estimates.",
        'Tests the contingency plans of units by posing the worst case that could occur.',
      ],
      '5': [
        'Designs a planning cycle that joins the plans of head office, regional offices and branch offices.',
        'Develops a model for allocating resources among regions that adjusts to shifts in member numbers.',
        'Introduces a new way of running inter-agency programmes with a shared roadmap and dashboard.',
      ],
    },
  },
  SCF: {
    definition:
      "Belief in one's own capability to decide, speak up and face challenge, seen when staff deal with leaders, employers, doctors or members who disagree.",
    indicators: {
      '1': [
        'Explains personal strengths and limits on the job with examples of real events.',
        'Names the decisions that fall within personal authority and those that must go to a supervisor.',
        'Recounts an experience of failure at work and the lesson drawn from it.',
      ],
      '2': [
        "Tells an employer's executive about contribution obligations without waiting for a supervisor to come along.",
        'Voices an opinion in a unit meeting even when it runs against the view of most attendees.',
        'Admits a wrong answer to a member and gives the right information straight away.',
      ],
      '3': [
        'Defends a finding before a hospital that disputes it by laying out reasons and evidence.',
        'Takes a decision on a case the rules do not spell out after weighing the risk to self and member.',
        'Explores with a supervisor the cause of personal doubts before a key presentation and prepares answers to the questions feared.',
      ],
      '4': [
        "Disputes in a formal forum a leader's proposal that would harm members and offers another way.",
        'Evaluates hard decisions made by subordinates, separating reasoned conviction from unfounded boldness.',
        "Assesses colleagues' readiness to appear in public and points to evidence of abilities they themselves doubt.",
      ],
      '5': [
        'Represents the institution before parliament, media or international forums to defend an idea not yet widely accepted.',
        'Initiates a risky breakthrough for the institution and declares personal responsibility for its outcome.',
        'Builds a mentoring programme that gives young staff the courage to lead assignments in remote areas.',
      ],
    },
  },
  SC: {
    definition:
      'Restraining negative impulses and keeping calm when provoked, pressed or overloaded, for example at the complaint counter, in meetings or when claims are being closed.',
    indicators: {
      '1': [
        'Names the situations at work that tend to set off personal anger or panic.',
        'Explains techniques for calming down, such as steady breathing or a short break, before responding to abuse.',
        'Describes what an outburst by staff does to a member who is ill.',
      ],
      '2': [
        'Answers a shouting member in a low voice while completing the service.',
        'Holds back the reply to a hostile email or message until the emotion has passed.',
        'Withholds personal remarks about colleagues when debate in a meeting heats up.',
      ],
      '3': [
        'Traces the pattern of personal emotional triggers from notes on several incidents and changes the working habits that feed it.',
        'Defuses a disturbance in the waiting room by separating the quarrelling parties and hearing them in turn.',
        'Sorts the sources of pressure before claims close and meets them with a work sequence, blaming nobody.',
      ],
      '4': [
        'Discusses with staff how they faced an enraged member and appraises the responses they chose.',
        'Reviews official replies a team wrote in anger and strikes out sentences that inflame the dispute.',
        'Assesses how a branch office bore pressure during a service crisis, including decisions born of panic.',
      ],
      '5': [
        'Designs a protocol for handling threats and verbal violence that protects both staff and members.',
        'Develops a mental resilience programme for frontline staff with psychologists and health facilities.',
        'Publishes a collection of lessons on calm leadership in service crises for other public bodies.',
      ],
    },
  },
}
