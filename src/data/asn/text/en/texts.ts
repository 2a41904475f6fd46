// Definitions and behavioural indicators of the nine competencies, in English.
// Source: none. The sentences are ours and follow the titles of the five levels in ../scales.ts; the rules they keep
// are tests (number, length, verbs, degree words, overlap, spelling, distance from the regulation's text). See claims.ts.

import { deepFreeze } from '../../../deep-freeze'
import type { AsnText } from '../types'

/**
 * Texts of the nine competencies in English: a definition each and three indicators a level. Deeply frozen.
 *
 * @example
 * ```ts
 * import { asnTextEn } from 'kompetensi/asn/text/en'
 *
 * console.log(asnTextEn.M01.indicators[1].length) // 3
 * ```
 */
export const asnTextEn: AsnText = /* @__PURE__ */ deepFreeze<AsnText>({
  M01: {
    definition:
      "Agreement between word, deed and the values and code of ethics of the civil service when using authority, public money and official information, with readiness to bear the consequences of one's own decisions.",
    indicators: {
      1: [
        'Refuses gifts from permit applicants or contractors and reports them to the gratuity control unit.',
        "Records one's own attendance, official travel and expenses as they really took place.",
        "Admits an error in a document of one's own to the superior on the day it is found.",
      ],
      2: [
        'Cautions colleagues who are about to use an official car or an activity budget for private matters.',
        'Urges team members to file conflict-of-interest statements before a procurement begins.',
        "Recounts ethical dilemmas of one's own in team meetings so that others can learn from them.",
      ],
      3: [
        'Checks the accountability reports of staff against receipts and returns those that do not match.',
        'Confronts staff who break the code of ethics in a private talk and records the correction agreed.',
        "Maps the openings for illegal charges in the unit's service flow and closes them with new procedures.",
      ],
      4: [
        "Builds a channel for reporting misconduct that keeps the reporter's name secret in every work unit of the agency.",
        'Imposes the sanctions an inquiry calls for on officials who offend, even under pressure from outside.',
        'Holds corruption risk assessments with the inspectorate and changes how work is organised by what they find.',
      ],
      5: [
        'Originates a policy on conflicts of interest that other ministries and regional governments adopt.',
        "Opens one's meetings, assets and grounds of decision to the public through official channels.",
        'Shares with the heads of state bodies how an agency once caught up in corruption was put right.',
      ],
    },
  },
  M02: {
    definition:
      'The will and skill to form working relations within a team, between units and between agencies, and to pool people, data and budgets for development goals that are carried together.',
    indicators: {
      1: [
        "Completes one's own share in the team that writes the performance report, as agreed.",
        'Voices proposals and objections in team meetings before a decision is taken, then follows that decision.',
        "Tells team members early on when one's own part of the work may be late.",
      ],
      2: [
        "Shares the material, data and contacts that other members need through the team's common storage.",
        'Covers the tasks of a colleague on leave so that the counter stays open.',
        'Asks members who have not spoken for their view before the team settles an activity plan.',
      ],
      3: [
        "Forms teams across sections by matching members' expertise with what the programme needs.",
        'Settles disputes over workload by bringing the parties together and recording what they agree.',
        "Enlists village officials, communities or universities to reach the targets of the unit's activities.",
      ],
      4: [
        'Negotiates the split of targets and budget with other divisions that work on the same programme.',
        'Removes overlapping activities after comparing the work plans of the units.',
        "Sets shared performance indicators that measure the joint result of several units instead of each unit's own.",
      ],
      5: [
        'Rallies ministries and regional governments behind an agreement on who does what in a national priority programme.',
        'Establishes a joint secretariat with partner agencies that monitors every quarter how an agreement is carried out.',
        'Restores stalled cooperation between the centre and a region by reframing what each side gains.',
      ],
    },
  },
  M03: {
    definition:
      'Conveying ideas and government information in speech and writing so that the audience can follow, and listening to the response until both sides grasp the same thing.',
    indicators: {
      1: [
        'Writes a one-page memo that holds the purpose, the legal basis and the action asked for.',
        "Repeats a superior's instruction in one's own words to check that the meaning is the same.",
        'Explains to citizens at the counter which papers to bring and how long the process takes.',
      ],
      2: [
        'Listens to a complaint to the end and sums up its main points before answering.',
        'Prepares presentation material for the leadership from the data of regional agencies with a note of each source.',
        'Contacts colleagues in other units informally to smooth a matter before the official letter is sent.',
      ],
      3: [
        'Delivers a refusal together with its legal basis and the other options open to the applicant.',
        'Translates intricate tax or technical rules into an illustrated explanation for citizens.',
        "Defends the unit's budget figures in review meetings with data and without attacking those who disagree.",
      ],
      4: [
        'Drafts policy papers that weigh the legal, social, budgetary and regional points of view.',
        'Persuades the regional council and business associations to accept a new tariff by setting out its effects.',
        'Convenes the spokespersons of the units to agree on one message before a public issue is answered.',
      ],
      5: [
        'Designs a national crisis communication strategy that lays down who speaks, through which channel and when.',
        'Opens a standing consultation in which policymakers meet the groups affected from the first draft on.',
        'Negotiates a common narrative with media, ministries and regional governments on issues that divide society.',
      ],
    },
  },
  M04: {
    definition:
      'Persistence in finishing work until its outputs and benefits are reached with the quality, time and cost promised in the performance agreement.',
    indicators: {
      1: [
        'Completes files according to the standard operating procedure and before the deadline it names.',
        "Rechecks one's own work against a checklist before handing it to the superior.",
        "Records daily progress against the figures in one's own performance plan.",
      ],
      2: [
        'Tries other ways of working, such as templates and spreadsheet formulas, and compares the time they take.',
        'Sets personal targets above what is asked and reports the results every month.',
        "Clears a backlog of files beyond one's own share once the main tasks are done.",
      ],
      3: [
        "Formulates quarterly unit targets that exceed last year's results, with the resources they take.",
        'Gives recognition or reprimands to unit members on the basis of performance data in review meetings.',
        "Cuts permit steps that add no value so that the unit's turnaround time falls.",
      ],
      4: [
        "Reviews each division's use of the regional budget every month and shifts resources to the activities that lag.",
        "Links the programmes of the units to the agency's strategic targets through a performance tree.",
        'Stops activities that have brought no benefit two years running and moves their budget elsewhere.',
      ],
      5: [
        "Issues a policy that moves the agency's measure of success from budget absorption to benefits for citizens.",
        'Develops a method of speeding up priority projects that other ministries then copy.',
        'Invites reviewers from outside government to test the quality of national programme results and publishes their advice.',
      ],
    },
  },
  M05: {
    definition:
      "Carrying out government tasks and meeting citizens' needs by the service standard, openly and alike for everyone, without favour to oneself, a group or a party.",
    indicators: {
      1: [
        'Serves applicants in queue order, also when an official or acquaintance asks to go first.',
        'Points citizens to the service charter, the fees and the processing time before taking in their papers.',
        "Records citizens' complaints in the official complaint channel and states when the answer is due.",
      ],
      2: [
        'Observes how counter staff serve and corrects departures from the standard on the spot.',
        'Tells applicants which stages their file has passed and why any delay occurred.',
        'Schedules stand-by staff so that the counter for vulnerable groups stays served at peak hours.',
      ],
      3: [
        "Reworks the unit's service standard with users' representatives on the basis of satisfaction surveys.",
        'Assigns difficult cases by what staff are good at, such as sign language or a local language.',
        'Traces patterns in repeated complaints in order to change requirements that burden citizens.',
      ],
      4: [
        'Projects how population change and election years will affect demand for services over the next five years.',
        'Refuses names of aid recipients pressed by political forces and bases the list on welfare data.',
        'Evaluates how far island and remote areas can reach services and moves counters there.',
      ],
      5: [
        'Formulates national policy that separates the choice of service recipients from the interests of elected officials.',
        'Standardises services across agencies so that citizens are treated alike in every region.',
        'Initiates oversight by the ombudsman and the public of how neutral service providers remain.',
      ],
    },
  },
  M06: {
    definition:
      'The will to keep learning and to grow the knowledge and skills of other staff through example, feedback, assignments and career planning.',
    indicators: {
      1: [
        "Draws up a learning plan for the year from assessment results and the superior's feedback.",
        "Studies new regulations in one's field and applies them to the next file.",
        'Asks senior staff for the reasons behind work steps that are still unfamiliar.',
      ],
      2: [
        'Walks new staff step by step through the personnel or finance application.',
        'Writes practical guides from experience so that staff can do the same task.',
        'Asks staff to redo a sample case to test whether the explanation was grasped.',
      ],
      3: [
        'Observes staff as they chair a meeting and discusses which behaviour to repeat and which to change.',
        'Assigns a policy brief to staff who have never written one and coaches them through each draft.',
        'Discusses assessment results with staff and agrees on two behaviours to develop.',
      ],
      4: [
        'Designs a three-year succession programme for posts whose holders will retire.',
        'Maps competency gaps across all units and sets the priorities of the training budget.',
        'Evaluates what study assignments and internships did for unit performance before approving the next intake.',
      ],
      5: [
        'Builds an agency learning centre that combines training, communities of practice and a knowledge bank.',
        'Ties the promotion of officials to the number of successors they have made ready.',
        'Mobilises staff exchanges between agencies so that model practice travels from region to region.',
      ],
    },
  },
  M07: {
    definition:
      'Adapting oneself, helping others and leading when the rules, structures or technology of government change, until the new way runs and lasts.',
    indicators: {
      1: [
        'Follows the instructions for a new application and asks about steps that differ from the old way.',
        "States the reasons for a change in the organisation's structure and what it means for one's own tasks.",
        'Uses new forms and workflows from their effective date under the guidance of a coach.',
      ],
      2: [
        "Studies draft regulations before they are issued and adjusts one's working files in advance.",
        "Changes the order of one's daily work when services move to a digital channel.",
        'Finds online training to make up for skills that a new system demands.',
      ],
      3: [
        'Accompanies colleagues who struggle with electronic signatures until they manage alone.',
        'Identifies which work of the unit will vanish or grow through the streamlining of the bureaucracy.',
        "Rearranges the unit's weekly priorities when central policy shifts in the middle of the budget year.",
      ],
      4: [
        'Leads a pilot of integrated services in the unit and decides on its extension from the results.',
        'Handles staff resistance to transfers or mergers of units through dialogue and a transition period.',
        'Aligns the timetable of change between units so that services to citizens are not cut off.',
      ],
      5: [
        'Rallies regional heads, staff unions and the public behind reforms that outlast a term of office.',
        'Writes changes of proven benefit into regulation so that they do not hang on a particular official.',
        'Pioneers a new model of bureaucracy with several provinces and widens it into a national programme.',
      ],
    },
  },
  M08: {
    definition:
      'Making choices in time on the basis of data, rules and a comparison of what each option leads to, and answering for how they are carried out.',
    indicators: {
      1: [
        'Collects the files, data and regulations on a matter before putting it to the superior.',
        'Distinguishes matters one may decide alone from those that must go to the official in charge.',
        'Selects the action for a routine event from the procedure and notes the grounds for it.',
      ],
      2: [
        'Dissects a delay in aid delivery into causes in data, staff and budget.',
        'Tests field reports against a second source before drawing a conclusion.',
        'Decides operational matters of the unit on a summary of evidence that can be traced back.',
      ],
      3: [
        'Compares at least three courses of action by cost, time and legal footing.',
        'Weighs how likely each option is to fail and names the conditions under which it stays sound.',
        'Explains to those who lose out why an option was taken and what they receive instead.',
      ],
      4: [
        'Decides on moving, closing or merging services after preparing a contingency plan and reserve funds.',
        'Cancels contracts that risk losses to the state and arranges a replacement so that the project goes on.',
        'Vets decisions of legal effect across divisions with the legal bureau and the inspectorate before they are issued.',
      ],
      5: [
        'Sets long-term policy with scenarios for the climate, the population and the state budget.',
        'Resolves deadlocks between ministries over disputed authority with a ruling that is put into regulation.',
        'Takes decisions in a national emergency and answers for them before the representative bodies.',
      ],
    },
  },
  S01: {
    definition:
      "Sensitivity to differences of ethnicity, religion, language and outlook, and the work of public servants to keep unity and citizens' trust in the diversity of Indonesia.",
    indicators: {
      1: [
        'Adjusts greetings and manner of speech to the customs of the citizens one meets.',
        "Learns the holy days, taboos and customs of the groups in one's area of duty.",
        'Shares tasks with colleagues of another ethnicity, religion or politics and avoids nobody.',
      ],
      2: [
        'Challenges jokes at work that belittle an ethnic group, a religion or a gender.',
        'Invites colleagues of different backgrounds to plan office events so that every group takes part.',
        'Defuses arguments about politics by turning the conversation back to the common task.',
      ],
      3: [
        'Maps possible friction between groups in the area with customary and religious leaders.',
        'Facilitates meetings of residents in dispute, for instance over a place of worship or customary land, until they agree.',
        'Organises interfaith and inter-ethnic activities from which joint neighbourhood projects arise.',
      ],
      4: [
        'Forms policy teams of staff from various regions to test whether a rule works in different areas.',
        'Designs service programmes in local languages and open to people with disabilities, together with local communities.',
        'Corrects internal rules that disadvantage minorities after examining data on recruitment and promotion.',
      ],
      5: [
        'Represents the government in peace talks in areas of conflict and keeps relations with all sides afterwards.',
        'Formulates national rules that recognise the rights of indigenous peoples and of followers of local beliefs.',
        'Weaves a network of leaders across regions that counters hate speech before it turns into violence.',
      ],
    },
  },
})
