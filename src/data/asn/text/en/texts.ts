// Definitions and behavioural indicators of the nine competencies, in English.
// Source: none. The sentences are ours and follow the titles of the five levels in ../scales.ts; the rules they keep
// are tests (number, length, verbs, degree words, overlap, spelling, distance from the regulation's text). See claims.ts.

import { deepFreeze } from '../../../deep-freeze'
import type { AsnText } from '../types'

/**
 * Texts of the nine competencies in English: a definition each, what each level is, and three indicators a level. Deeply frozen.
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
      "The ability to speak and act in line with the values and code of ethics of the civil service when using authority, public money and official information, and to bear the consequences of one's own decisions.",
    levelDescriptions: {
      1: 'Can keep to the values and code of ethics of the civil service in their own work, as measured by a written case test or by questions about real events.',
      2: 'Can help the colleagues they meet in their own work to stay within the code of ethics, through warnings, encouragement and stories from experience.',
      3: 'Can uncover the openings for breaches in their own unit and instil ethical conduct in its members.',
      4: 'Can assess in writing where integrity is at risk in several units and recommend working arrangements that make breaches harder.',
      5: 'Can set an example of integrity through policies and openness that are followed inside the agency and by other agencies.',
    },
    indicators: {
      1: [
        'Refuses gifts from permit applicants or contractors, with a report of the refusal to the gratuity control unit (UPG).',
        'Records their own attendance, official travel and expenses as they actually were.',
        'Admits to their line manager, on the day it is found, an error in a document they produced.',
      ],
      2: [
        'Cautions colleagues who are about to use an official vehicle or an activity budget for private matters.',
        'Urges team members to complete conflict-of-interest declarations before a procurement begins.',
        'Recounts in team meetings the ethical dilemmas they have faced, as material to learn from together.',
      ],
      3: [
        "Checks the accountability reports on the unit's activities against receipts, with a note on every figure that does not match.",
        'Confronts in private a colleague in the unit who broke the code of ethics, with an agreed remedy as the outcome.',
        "Maps the openings for illegal charges in the unit's service flow until a procedure to close them can be proposed.",
      ],
      4: [
        "Designs a misconduct reporting channel for several units that keeps the whistleblower's name confidential.",
        "Gives a written opinion on the sanction for a breach of the code of ethics that rests on the inquiry's findings, even under outside pressure.",
        'Assesses, together with the inspectorate, the corruption risks of several units in a report that advises changes in how work is organised.',
      ],
      5: [
        'Initiates a policy on controlling conflicts of interest that other ministries and regional governments adopt.',
        'Discloses to the public, through official channels, their meeting schedule, assets and grounds for decisions.',
        'Shares at forums of leaders of state bodies the experience of putting right an agency once caught up in corruption.',
      ],
    },
  },
  M02: {
    definition:
      'The ability to build cooperation within a team, between units and between agencies, and to pool people, data and budgets for shared development goals.',
    levelDescriptions: {
      1: 'Can do their own tasks in a team as agreed, as measured by a case test or by questions about their experience of teamwork.',
      2: 'Can do their own work in a way that encourages team members to help one another, share material and speak up.',
      3: 'Can form teams in their own unit by matching expertise, settling disputes and enlisting partners from outside.',
      4: 'Can negotiate shared targets and assess in writing where the plans of several units overlap.',
      5: "Can sustain the agency's cooperation with ministries, regional governments and other partners by means of new agreements and forums.",
    },
    indicators: {
      1: [
        'Completes their share of the work in the team that writes the performance report, as agreed.',
        'Voices proposals or objections in team meetings before the decision is taken, not afterwards.',
        'Gives the team early warning when their own part of the work may be late.',
      ],
      2: [
        "Makes the material, data and contacts that other members need available in the team's shared folder.",
        'Stands in for a colleague on leave so that the service counter stays open.',
        'Asks members who have not spoken for their view before the team agrees on an activity plan.',
      ],
      3: [
        "Forms teams across sections by matching members' expertise with what the programme needs.",
        'Settles disputes over workload between team members in a meeting of both sides that ends in a recorded agreement.',
        "Enlists village officials, communities or universities to reach the targets of the unit's activities.",
      ],
      4: [
        'Negotiates the split of targets and budget of a joint programme with the other divisions that work on it.',
        'Flags, in a written review, the activities that overlap in the work plans of several units.',
        "Formulates shared performance indicators that measure the joint result of several units instead of each unit's own.",
      ],
      5: [
        'Rallies ministries and regional governments behind an agreement on who does what in a national priority programme.',
        'Establishes a joint secretariat with partner agencies that monitors every quarter how an agreement is carried out.',
        'Restores stalled cooperation between central and regional government by reframing what each side gains.',
      ],
    },
  },
  M03: {
    definition:
      'The ability to convey ideas and government information, in speech and in writing, in a way that can be followed, and to listen to the response until both sides understand the same thing.',
    levelDescriptions: {
      1: 'Can pass on information in their own work with nothing lost or distorted, as measured by a writing test or by questions and answers.',
      2: 'Can listen to others, respond by official letter or informally, and prepare communication material in their own work.',
      3: 'Can convey complex or sensitive information from their own unit so that even those who lose by it understand it.',
      4: 'Can review in writing the messages of several units from different points of view and bring the parties to agreement.',
      5: 'Can devise a communication system for the agency that is open to stakeholders from the start, including on issues of national scale.',
    },
    indicators: {
      1: [
        'Writes a one-page official memo that states the purpose, the legal basis and the action asked for.',
        "Repeats a line manager's instruction in their own words to check that it has been understood.",
        'Explains to citizens at the counter which papers to bring and how long the process takes.',
      ],
      2: [
        'Summarises the main points of a complaint just heard, for the complainant to confirm, before giving an answer.',
        "Prepares presentation material for the leadership from the units' data, with a note of each source.",
        'Contacts colleagues in other units informally to reach a common understanding before the official letter is sent.',
      ],
      3: [
        'Delivers an unwelcome message, such as the refusal of an application, with its legal basis and the other options available.',
        'Translates intricate tax or technical rules into an illustrated explanation for citizens.',
        "Defends the unit's budget figures in review meetings by citing data, without attacking those who disagree.",
      ],
      4: [
        'Reviews policy papers of several units in writing from the legal, social, budgetary and regional points of view.',
        'Persuades legislators and business associations of the need for a new tariff through a written account of its effects.',
        'Convenes the spokespersons of several units to agree on one message before a public issue is answered.',
      ],
      5: [
        'Designs a national crisis communication strategy that lays down who speaks, through which channel and when.',
        'Opens a standing consultation forum where policymakers meet the groups affected from the first draft onwards.',
        'Negotiates a common narrative with the media, ministries and regional governments on issues that divide society.',
      ],
    },
  },
  M04: {
    definition:
      'The ability to see work through until its outputs and benefits are reached with the quality, time and cost promised in the performance agreement.',
    levelDescriptions: {
      1: 'Can finish their own tasks to the quality standard and on time, as measured by a check of results or by questions about finished work.',
      2: 'Can raise the results of their own work above the set targets by trying other ways of working.',
      3: 'Can use data on past results to formulate challenging targets for their own unit, with a way to reach them.',
      4: "Can assess in writing the results of several units against the agency's targets and advise how to exceed them.",
      5: "Can renew the measures, methods and quality assurance of the agency's results, including in national priority programmes.",
    },
    indicators: {
      1: [
        'Completes files according to the standard operating procedure (SOP) before the deadline it sets.',
        'Rechecks the results of their work against a checklist before handing them to their line manager.',
        'Records the progress of daily tasks against the targets in their performance plan (SKP).',
      ],
      2: [
        'Tries other ways of working, such as templates or spreadsheet formulas, with a record of the difference in time and results.',
        'Sets personal targets above those assigned, with results reported every month.',
        'Clears a backlog of files beyond their own share once their main tasks are done.',
      ],
      3: [
        "Formulates quarterly unit targets that exceed last year's results, with the resources they require.",
        'Gives unit colleagues recognition or corrective feedback in review meetings on the basis of performance data.',
        "Cuts permit-processing steps that add no value so that the unit's turnaround time falls.",
      ],
      4: [
        "Reviews several units' spending of the state or regional budget (APBN/APBD) every month, with written advice on activities that need more resources to reach target.",
        "Links the programmes of several units to the agency's strategic targets through a performance tree.",
        'Flags, in a written review, the activities that have brought no benefit for two years running, with a proposal for moving their budget.',
      ],
      5: [
        "Formulates a policy that moves the agency's measure of performance from budget spent to benefits for citizens.",
        'Develops a method of speeding up priority projects that other ministries copy.',
        'Invites reviewers from outside government to test the quality of national programme results, with findings that are made public.',
      ],
    },
  },
  M05: {
    definition:
      "The ability to carry out government tasks and meet citizens' needs according to the service standard, openly and equally for everyone, without favouring oneself, a group or a political party.",
    levelDescriptions: {
      1: 'Can serve citizens in their own work, following the service standard without favouring anyone, as measured by a written case test or by questions about services given.',
      2: 'Can monitor service delivery in their own work and explain the process openly to applicants.',
      3: 'Can improve the service standard in their own unit by bringing together staff skills and feedback from users.',
      4: 'Can assess in writing how neutral and accessible the services of several units are in the face of long-term change and political pressure.',
      5: 'Can formulate agency policy that keeps service neutral, open and equal up to the national level.',
    },
    indicators: {
      1: [
        'Serves applicants in queue order, even when an official or acquaintance asks to go first.',
        'Points citizens to the service charter, the fees and the processing time before taking in their papers.',
        "Records citizens' complaints in the official complaint channel, with a reply date given to the complainant.",
      ],
      2: [
        'Corrects departures from the service standard at the counter as soon as they are seen.',
        'Tells applicants which stages their file has passed and why any delay occurred.',
        'Schedules stand-by staff so that the counter for vulnerable groups stays open at peak hours.',
      ],
      3: [
        "Reworks the unit's service standard together with users' representatives, on the basis of satisfaction surveys.",
        'Matches difficult service cases to the skills of staff, such as sign language or a local language.',
        'Traces patterns in repeated complaints as the basis for proposing changes to requirements that burden citizens.',
      ],
      4: [
        'Projects how demographic change and election years will affect demand for services over the next five years.',
        'Tests lists of aid recipients against welfare data, with written notes on names put there by political interests.',
        'Evaluates how far the services of several units reach islands and remote areas, with a written recommendation on relocating service counters.',
      ],
      5: [
        'Formulates national policy that separates the choice of service recipients from the interests of elected officials.',
        'Draws up one service standard across agencies so that citizens are treated alike in every region.',
        'Initiates cooperation with the Ombudsman and the public in monitoring the neutrality of service providers.',
      ],
    },
  },
  M06: {
    definition:
      'The ability to keep learning and to build the knowledge and skills of other staff through example, feedback, assignments and career planning.',
    levelDescriptions: {
      1: 'Can learn from training, regulations and experienced staff what their own tasks require, as measured by a written test or by questions about what was learnt.',
      2: 'Can pass on knowledge from their own work to other staff by demonstration, explanation and written guides.',
      3: 'Can mentor staff in their own unit with feedback on behaviour and work that can be observed.',
      4: 'Can assess in writing the development needs and results of staff in several units and design long-term programmes.',
      5: 'Can keep the agency learning through platforms, rules and exchanges of knowledge that do not depend on one person.',
    },
    indicators: {
      1: [
        "Draws up a learning plan for the year from competency assessment results and their line manager's feedback.",
        'Studies new regulations in their field so that the next file follows them.',
        'Asks senior staff for the reasons behind work steps that are still unfamiliar.',
      ],
      2: [
        'Walks new staff step by step through the personnel or finance system.',
        'Writes practical guides from their own experience so that other staff can learn the same task.',
        'Asks a colleague who is learning to redo a sample case to test whether the explanation was understood.',
      ],
      3: [
        'Gives a colleague who has chaired a meeting feedback that names which behaviour to repeat and which to change.',
        'Mentors colleagues through each draft of their first policy paper until it is done.',
        'Discusses competency assessment results with a colleague they mentor until two behaviours to develop are agreed.',
      ],
      4: [
        'Designs a three-year succession programme for posts whose holders will retire.',
        'Maps the competency gaps of several units, with a written proposal on priorities for their training budgets.',
        'Evaluates the effect of sponsored study and work placements on the performance of several units, in a report with advice for the next intake.',
      ],
      5: [
        'Builds an agency learning centre that combines training, communities of practice and a knowledge bank.',
        'Formulates a rule that ties the promotion of officials to the number of successors they have prepared.',
        'Mobilises staff exchanges between agencies so that good practice spreads from region to region.',
      ],
    },
  },
  M07: {
    definition:
      'The ability to adapt, help others and lead when the rules, structures or technology of government change, until the new way works and lasts.',
    levelDescriptions: {
      1: 'Can follow changes that affect their own tasks, with instructions and guidance, as measured by a written case test or by questions about changes experienced.',
      2: 'Can adapt their own work to change on their own initiative, even before the change takes effect.',
      3: 'Can help colleagues through change and foresee what it means for the work and priorities of their own unit.',
      4: 'Can lead change that involves several units and assess its results and obstacles in writing.',
      5: 'Can rally support for change in the agency that outlasts a term of office, up to the national level.',
    },
    indicators: {
      1: [
        'Asks about the steps in a new system that differ from the old way, after reading the instructions.',
        "States the reasons for a change in the organisation's structure and what it means for their own tasks.",
        'Uses new forms and workflows from their effective date under the guidance of a coach.',
      ],
      2: [
        'Prepares new versions of their working files from the draft of a regulation before the regulation is issued.',
        'Changes the order of their daily work without waiting for instructions when services move to a digital channel.',
        'Finds online training to fill gaps in the skills that a new system demands.',
      ],
      3: [
        'Supports colleagues who struggle with a new system, such as electronic signatures, until they can manage alone.',
        'Identifies which work of the unit will vanish or grow through the streamlining of the bureaucracy.',
        "Rearranges the unit's weekly priorities when central policy changes in the middle of the budget year.",
      ],
      4: [
        'Leads a pilot of a new service across units, with written advice on a wider roll-out based on the results.',
        'Handles staff resistance to job transfers or unit mergers through dialogue and a transition period.',
        'Aligns the timetable of change between units so that services to citizens are not cut off.',
      ],
      5: [
        "Rallies heads of regional government, the civil servants' corps (KORPRI) and the public behind reforms that outlast a term of office.",
        'Writes changes of proven benefit into regulation so that they do not depend on a particular official.',
        'Pioneers, together with several provinces, a new model of bureaucracy that grows into a national programme.',
      ],
    },
  },
  M08: {
    definition:
      'The ability to make timely choices on the basis of data, rules and a comparison of what each option leads to, and to answer for how they are carried out.',
    levelDescriptions: {
      1: 'Can gather what a decision needs and recognise the limits of authority in their own work, as measured by a written case test or by questions and answers.',
      2: 'Can analyse a problem in their own work down to its causes as the basis for everyday decisions.',
      3: 'Can compare the options for a decision in their own unit by benefit, risk and conditions of success.',
      4: 'Can assess in writing high-risk draft decisions that concern several units, with the safeguards they need.',
      5: 'Can formulate long-term strategic decisions of the agency that affect the nation and account for the reasons behind them.',
    },
    indicators: {
      1: [
        'Collects the files, data and regulations on a matter before asking their line manager for a decision.',
        'Distinguishes matters they may decide alone from those that must go to the authorised official.',
        'Selects the action that the procedure provides for a routine event, with the grounds for the choice on record.',
      ],
      2: [
        'Breaks down a delay in aid delivery by cause, whether data, staff or budget.',
        'Tests field reports against a second source before they become the basis for a decision.',
        'Decides operational matters in their own work on the basis of a summary of evidence that can be traced back.',
      ],
      3: [
        'Compares at least three options for action by cost, time and legal basis.',
        'Weighs how likely each option is to fail, naming the conditions under which it remains viable.',
        'Explains to those who lose out why an option was taken and what compensation they will receive.',
      ],
      4: [
        'Reviews draft decisions to move, close or merge services, with written notes on gaps in their contingency plans and reserve funds.',
        'Gives written advice on contracts that may cause losses to the state, with alternatives so that the project does not stop.',
        'Vets, with the legal bureau and the inspectorate, cross-divisional draft decisions that have legal effect.',
      ],
      5: [
        'Formulates long-term policy options from scenarios of change in climate, demography and the state budget (APBN).',
        'Resolves deadlocks between ministries over disputed authority through a joint decision that is put into regulation.',
        'Accounts to the legislature for the grounds of decisions taken in a national emergency.',
      ],
    },
  },
  S01: {
    definition:
      "The ability to understand differences of ethnicity, religion, language and outlook, and to maintain unity and citizens' trust in government amid the diversity of Indonesia.",
    levelDescriptions: {
      1: 'Can recognise differences of custom, religion and language among the people met in their own work, as measured by a written test or by questions and answers.',
      2: 'Can build mutual respect among the colleagues of different backgrounds they meet in their own work.',
      3: 'Can find peaceful ways out of the friction between groups that their own unit faces, and spread tolerance.',
      4: 'Can assess in writing whether the rules and programmes of several units make use of the diversity of staff and citizens.',
      5: 'Can represent the government and the agency in maintaining ties between groups and in shaping rules that unite them.',
    },
    indicators: {
      1: [
        'Adjusts greetings and manner of speech to the customs of the citizens they meet.',
        'Names the holy days, taboos and customs of the groups in the area where they serve.',
        'Shares tasks with colleagues of a different ethnicity, religion or political preference without avoiding anyone.',
      ],
      2: [
        'Challenges colleagues at work who make jokes that belittle an ethnic group, a religion or a gender.',
        'Invites colleagues of different backgrounds to plan office events so that every group takes part.',
        'Defuses arguments about politics by turning the conversation back to the common task.',
      ],
      3: [
        'Maps, together with customary and religious leaders, possible friction between groups in the area.',
        'Facilitates meetings of residents in dispute, for instance over a place of worship or customary land, until they agree.',
        'Organises interfaith and inter-ethnic activities from which joint environmental projects arise.',
      ],
      4: [
        'Reviews draft rules together with staff from different regions, with written notes on articles that do not suit a particular area.',
        'Designs, together with local communities, service programmes that use local languages and are accessible to people with disabilities.',
        'Flags, in a written review of data on recruitment and promotion, internal rules that disadvantage minorities.',
      ],
      5: [
        'Represents the government in peace talks in areas of conflict until the groups in dispute agree.',
        'Formulates national rules that recognise the rights of indigenous peoples and of followers of local beliefs.',
        'Builds a network of leaders across religions and regions that counters hate speech before it turns into violence.',
      ],
    },
  },
})
