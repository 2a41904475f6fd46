// Definitions and behavioural indicators of the 86 competencies, in English.
// Source: none, the paper prints names only. The sentences are ours and follow the definitions of the five levels;
// the rules they keep are tests (number, length, verbs, degree words, overlap, spelling). See claims.ts.

import { deepFreeze } from '../../../deep-freeze'
import type { LembagaXyText } from '../types'

/**
 * Texts of the 86 competencies in English: a definition each, three indicators a level for the 19 soft
 * competencies and one a level for the 67 technical ones. Deeply frozen.
 *
 * @example
 * ```ts
 * import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
 *
 * console.log(lembagaXyTextEn.INT.indicators[1].length) // 3
 * ```
 */
export const lembagaXyTextEn: LembagaXyText = /* @__PURE__ */ deepFreeze<LembagaXyText>({
  INT: {
    definition:
      "Keeping word, deed and the institution's rules in line when handling contributions and members' data, including the courage to refuse gratuities and to admit one's own mistakes.",
    indicators: {
      1: [
        'Names the gifts from health facilities or employers that must be refused and reported as gratuities.',
        'Explains with examples when a family tie to a clinic owner creates a conflict of interest.',
        "Points to the article of the code of ethics that governs the confidentiality of members' health records.",
      ],
      2: [
        'Refuses gifts from work partners and records the refusal on the gratuity report form.',
        'Admits mistakes of their own to the supervisor on the day they surface, together with the corrective step.',
        'Completes a conflict-of-interest statement before handling a file that involves relatives or a business of their own.',
      ],
      3: [
        "Breaks down an ethical dilemma, such as a request to relax requirements for an official's acquaintance, into facts, rules and options.",
        'Traces why small breaches in the unit, such as clocking in for absent colleagues, keep recurring and closes the loophole.',
        'Reports wrongdoing by a colleague or superior through the official channel with evidence arranged in order of events.',
      ],
      4: [
        'Assesses how unit heads handled suspected ethics breaches and corrects sanctions that differ for like offences.',
        'Reviews unit decisions prone to favours, such as transfers and partner appointments, and revokes those that break the rules.',
        "Checks staff's conflict-of-interest statements against their assignments and moves conflicting duties to others.",
      ],
      5: [
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
      1: [
        "Describes a member's journey from registration through primary care to referral, with the points where it gets difficult.",
        'Explains who the customers are, inside and outside the institution, that use the output of the job.',
        'Distinguishes what members ask for from the need behind it, using incidents at the service counter.',
      ],
      2: [
        "Asks about a member's difficulty before offering a service channel, for instance a home visit for people with disabilities.",
        'Updates employers on the progress of their request before they have to ask again.',
        "Follows a member's matter across units until that person confirms the need has been met.",
      ],
      3: [
        'Groups members by need, such as expectant mothers or the elderly, and finds the services still out of their reach.',
        "Cuts service stages that take up members' time after mapping the steps that bring them no benefit.",
        'Uncovers why members abandon online channels for the queue, then fixes the cause with the unit concerned.',
      ],
      4: [
        "Decides on staff's service proposals with a note on the benefit to members, not the convenience of officers.",
        "Compares branch offices' service promises with what members actually experience by means of mystery visits.",
        'Corrects improvement designs that favour one customer group but place a burden on another.',
      ],
      5: [
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
      1: [
        'Retells the story of one service renewal at the institution and the problem that gave rise to it.',
        'Names meeting habits that kill ideas, such as the phrase "that is how we do it here".',
        'Outlines the ground rules of brainstorming, including holding back judgement on proposals as they arise.',
      ],
      2: [
        'Submits a written proposal for shortening their own routine work, complete with a way to try it out.',
        'Tries a new method borrowed from another branch office and notes the results of the trial.',
        'Invites colleagues who seldom speak up to put forward ideas at unit meetings.',
      ],
      3: [
        'Combines ideas from different fields, such as bank queues and member registration, into one solution.',
        'Dismantles old assumptions behind a procedure and identifies the parts that can be dropped.',
        "Investigates why field officers' suggestions get stranded on a superior's desk and removes the obstacle.",
      ],
      4: [
        "Rates teams' ideas on novelty, benefit and feasibility, and gives the proposers the reasons.",
        'Stops trials that prove of no benefit without penalising the proposer, and announces the lessons gained.',
        'Reviews how unit heads respond to suggestions and challenges responses that dampen the courage to experiment.',
      ],
      5: [
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
      1: [
        "Lists the unit's main stakeholders and what they expect from the institution.",
        'Explains the roles of local government, the health office and cadres in extending coverage.',
        'Identifies the contact person at each partner agency for the matter in hand.',
      ],
      2: [
        'Visits the health office or hospital association on schedule and records the agreements reached.',
        "Updates partners' contact details and relationship history after each meeting.",
        'Enlists cadres to reach residents who are not yet registered and reports the outcome back to them.',
      ],
      3: [
        "Maps the interests and power of the parties to an issue, such as hospitals' objection to a tariff change.",
        'Brings disputing parties together, such as a primary care facility and a hospital, and drafts a way out both accept.',
        "Finds common ground between local budgets and enrolment targets so that poor residents' contributions are funded.",
      ],
      4: [
        "Assesses branch offices' ties with their partners and points out partnerships that exist only on paper.",
        'Re-examines partner engagement plans drawn up by teams and replaces routes that could harm the institution.',
        'Evaluates what memoranda of understanding have yielded against programme targets and recommends renewal or termination.',
      ],
      5: [
        'Rallies a coalition of ministries, associations and civil society behind the sustainability of the national health insurance programme.',
        'Develops new partnership models that share benefits and responsibilities between the institution and local governments.',
        'Opens up networks with health insurance bodies in other countries that lead to exchanges of experts.',
      ],
    },
  },
  BT: {
    definition:
      'Leading through kept promises, openness and fairness so that staff, colleagues, members and partners feel safe entrusting important matters to the leader and the unit.',
    indicators: {
      1: [
        'Outlines leader behaviours that grow and that damage staff trust, with examples from the unit.',
        "Explains what a missed deadline does to health facilities' trust in the institution.",
        'Distinguishes information that may be opened to the team from information a leader must keep back.',
      ],
      2: [
        'Keeps promises to staff and tells them of any change before the agreed date passes.',
        'Shares the reasons behind a transfer or work allocation decision with the team members affected.',
        'Holds personal complaints from staff in confidence and asks their permission before passing them on.',
      ],
      3: [
        'Traces where trust between two teams broke down and mediates a new working agreement.',
        'Restores the confidence of a partner let down by the institution through an admission of fault and a dated repair plan.',
        "Sorts which decisions each staff member's track record justifies delegating, then hands over the authority.",
      ],
      4: [
        'Observes how managers grant authority and corrects supervision that signals distrust.',
        "Vets other units' public pledges before announcement and holds back those that cannot be kept.",
        'Discusses employee trust survey results with unit heads and contests follow-up that misses the cause.',
      ],
      5: [
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
      1: [
        'Points out signs of emotional exhaustion in counter officers who face sick members every day.',
        'Distinguishes pity, empathy and compassion through examples of conversations with staff.',
        'Details the support the institution provides for employees who are bereaved, ill or struck by disaster.',
      ],
      2: [
        'Listens to a distressed staff member to the end before offering help.',
        'Adjusts the schedule of an employee caring for a sick relative and records the arrangement.',
        "Delivers hard news, such as a declined promotion, face to face with room for the recipient's feelings.",
      ],
      3: [
        'Probes sources of strain in the team, such as surging queues, and redistributes unequal burdens.',
        'Works out a solution for an employee whose performance has dropped through family trouble without sacrificing service.',
        'Examines rules that make things hard for vulnerable members and proposes leeway that remains lawful.',
      ],
      4: [
        'Assesses how supervisors treat staff who err and sets right any humiliating treatment.',
        "Reviews other units' staff reorganisation plans and flags human consequences that were overlooked.",
        "Gives feedback to managers who chase targets while neglecting their team's physical and mental health.",
      ],
      5: [
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
      1: [
        'Explains how persuading with data, with stories and with authority differ and what each leads to.',
        'Sets out objections that employers commonly raise when asked to register all their workers.',
        'Identifies the figures whose opinion a community follows, such as religious leaders or union heads.',
      ],
      2: [
        "Prepares two or three arguments that touch the other party's interests before a meeting begins.",
        'Uses true, anonymised stories of treatment to convince healthy residents to keep paying contributions.',
        "Answers an audience's counter-arguments one by one with facts until agreement is reached.",
      ],
      3: [
        'Analyses which way decision-makers lean and works out the order in which to approach them.',
        'Restructures a message after finding out why an earlier appeal was turned down.',
        'Borrows the voice of third parties, such as doctors or trade unions, to overcome a drawn-out refusal.',
      ],
      4: [
        "Critiques a team's briefing for policymakers and points out arguments that are easily rebutted.",
        'Weighs the risks of persuasion tactics chosen by staff and forbids those that coerce or mislead.',
        "Evaluates how an audience's stance has shifted after a campaign or lobbying run by another unit.",
      ],
      5: [
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
      1: [
        'Recounts what the latest change of application or regulation taught them and how they learned it.',
        'Points out gaps in their own knowledge ahead of a new assignment and sources for filling them.',
        'Describes the way of learning that suits them, such as discussing, trying out or reading guidelines.',
      ],
      2: [
        'Asks supervisor and colleagues for feedback after a task and changes one habit in response.',
        'Learns the functions of a newly released application before its start date and uses them at work.',
        'Writes a short journal of what worked and what failed in tasks outside their own field.',
      ],
      3: [
        'Compares conditions in a new posting with past experience to pick the lessons that still hold.',
        'Solves a problem never met before by piecing together clues from several former assignments.',
        'Sorts out old habits that clash with a new regulation and draws up a replacement routine.',
      ],
      4: [
        "Tests a team's conclusions in an after-action review and points out lessons wrongly drawn.",
        "Judges staff's readiness for a stretch assignment on evidence of what they learned from earlier ones.",
        "Reviews staff's self-development plans and replaces activities that do not address their gaps.",
      ],
      5: [
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
      1: [
        "Sets out this year's targets and quality standards for the job and why those figures were chosen.",
        "Explains the gap between the unit's results and those of the best branch office on the same indicator.",
        'Distinguishes work that merely meets requirements from work that exceeds them using two sample files.',
      ],
      2: [
        "Sets personal goals beyond the unit's target and logs progress every week.",
        'Rechecks their own output against the standard and mends defects before handing it over.',
        'Goes after a twice-missed target again, using an approach different from before.',
      ],
      3: [
        'Unpicks the causes of stalled results, such as the rate of active members, and tests changes that raise it.',
        'Calculates the costs and benefits of several routes to a target and picks the one that favours the programme.',
        "Finds wasted time in the unit's work and redirects it to raising the quality of output.",
      ],
      4: [
        "Challenges units' proposed targets that are too easy by comparing them with results at similar institutions.",
        'Examines staff reports of success and rejects rises that stem from a change in calculation.',
        'Assesses whether improvements at branch offices have lasted and calls for rework where results slipped back.',
      ],
      5: [
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
      1: [
        "Explains how the job relates to the institution's vision and the goal of universal health coverage.",
        "Names outside trends, such as population ageing and chronic disease, that affect the institution's future.",
        'Describes the long-run consequences if many members pay contributions only when ill.',
      ],
      2: [
        "Ranks the unit's work by its contribution to institutional goals and postpones what is unrelated.",
        "Translates the institution's five-year direction into the choice of annual activities at a branch office.",
        'Includes the impact over the next three years in each activity proposal submitted.',
      ],
      3: [
        'Draws up several future scenarios, such as a growing heart disease burden, and anticipatory steps for the region.',
        'Analyses conflicts between annual targets and long-term interests and proposes a resolution.',
        "Interprets signs of a shift in government policy and moves the unit's priorities before the policy is issued.",
      ],
      4: [
        "Sets other units' long-range plans against the institution's direction and rejects the parts that collide.",
        'Questions assumptions about the future in team studies, such as growth in formal employment, and asks for proof.',
        'Weighs strategic options put forward by regional heads and gives a ruling with reasons.',
      ],
      5: [
        "Formulates the institution's direction for the coming decade, which regulators and partners take as their guide.",
        'Develops a foresight centre for health insurance that gives the board of directors early warnings.',
        'Conceives new roles for the institution in the national health system, such as a purchaser of preventive care.',
      ],
    },
  },
  AT: {
    definition:
      'Breaking a problem, a set of data or a situation into its parts and tracing cause and effect among them, for example when claim costs rise or members in an area stop paying contributions.',
    indicators: {
      1: [
        'Lists the components that make up claim cost, such as number of cases, cost per case and class of ward.',
        'Distinguishes symptom from root cause in a sample case of long queues at a branch office.',
        'Explains how to read the fishbone diagram or problem tree used in the work unit.',
      ],
      2: [
        'Breaks an arrears report down by member segment, length of arrears and area.',
        "Compares this month's visit counts at primary care facilities with last month's and notes the differences to query.",
        "Puts the events behind a member's complaint in sequence to mark the step where the error arose.",
      ],
      3: [
        'Traces a surge in inpatient claims to the hospitals, diagnoses and referral patterns that caused it.',
        'Tests several hypotheses about a fall in active membership against comparison data and discards those that fail.',
        'Compares, in one table, options for resolving membership data mismatches by cost, time and consequence for members.',
      ],
      4: [
        "Checks the chain of cause and effect in a colleague's analysis and points out links that lack evidence.",
        'Judges whether a solution proposed by a branch office addresses the root of the problem or only its symptom.',
        "Reviews the assumptions behind a team's claim expenditure projection and asks for recalculation where they are weak.",
      ],
      5: [
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
      1: [
        'Sketches the relationship between members, health facilities and the institution in one simple chart.',
        'Explains the mutual-aid principle behind health insurance with an example from daily life.',
        'Points out the likeness between an issue faced today and a case the work unit has handled before.',
      ],
      2: [
        'Applies the concept of tiered care to show members why a referral is needed.',
        'Groups assorted feedback from members into a handful of main themes.',
        'Uses an analogy familiar to listeners when presenting the complicated idea of capitation payment.',
      ],
      3: [
        'Weaves findings from claims, complaints and surveys into one account of how member needs are shifting.',
        'Uncovers the shared pattern behind complaints that come from different branch offices and health facilities.',
        "Reframes a service problem from the viewpoint of a member's treatment journey so that new solutions emerge.",
      ],
      4: [
        "Challenges a team's conceptual model with counter-cases that the model cannot explain.",
        'Assesses how concepts that colleagues borrow from other countries or sectors fit the principles of national health insurance.',
        'Reconciles conflicting frameworks from several units and sorts out which parts deserve to underpin policy.',
      ],
      5: [
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
      1: [
        'States the rules for naming, numbering and storing files in the work unit.',
        'Points out, when asked, where claim archives, registration forms and outgoing letters are kept.',
        "Explains what a mistyped identity number does to a member's entitlement at a health facility.",
      ],
      2: [
        'Rechecks member data entries against source documents before saving them in the system.',
        'Arranges desk, paper files and digital folders in the order set by the unit.',
        'Records tasks, deadlines and task owners in a work list once a meeting ends.',
      ],
      3: [
        'Finds out why claim files keep arriving incomplete and corrects the checklist.',
        'Reconciles the conflicting records of two units until the difference is explained and documented.',
        'Draws up a written division of roles for work that overlaps between counter and verification staff.',
      ],
      4: [
        'Samples files that colleagues have already checked to test the accuracy of their checking.',
        "Compares other units' checklists and filing arrangements with the institution's records standard and writes up deviations.",
        'Sends back proposals for reordering work that still blur the boundaries between duties, with notes for revision.',
      ],
      5: [
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
      1: [
        'Explains the targets, service standards and limits of authority attached to each role in the team.',
        'Names the stages of warning and sanction that the institution prescribes for breaches of work obligations.',
        'Distinguishes mistakes that call for coaching from breaches that call for a sanction, using examples.',
      ],
      2: [
        'Gives counter staff their tasks together with the result required, its measure and the deadline.',
        'Calls for the complaint resolution report from the person responsible on the date agreed.',
        'Confronts a colleague who breaks the agreed service hours, citing the facts of the incident.',
      ],
      3: [
        'Unpicks why a team member missed the verification target before choosing between coaching and sanction.',
        'Negotiates with a partner health facility that neglects its service promises until a written recovery plan is agreed.',
        "Imposes the consequence agreed beforehand when a subordinate's performance stays below standard after coaching.",
      ],
      4: [
        'Reviews the fairness of sanctions imposed by managers by setting similar cases from different offices side by side.',
        'Tests performance recovery plans drawn up by other managers against the cause of the breach.',
        'Questions unit performance reports that do not say who answers for missed targets.',
      ],
      5: [
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
      1: [
        'Names the official sources for checking membership status, service tariffs and recent regulations.',
        'Distinguishes eyewitness statements from third-party hearsay in a complaint report.',
        "Explains which questions need asking when a member's story is incomplete.",
      ],
      2: [
        'Asks members, community cadres or health facility staff directly to complete the chronology of an incident.',
        "Visits an employer's premises to see at first hand how many workers are unregistered.",
        'Collects rules, circulars and earlier cases before answering a question that has not come up before.',
      ],
      3: [
        'Probes conflicting accounts from a hospital and a member until it is clear what happened.',
        'Cross-checks database content, interviews and field observation to close the information gaps in a case.',
        'Contacts clinical or legal experts outside the unit to solve a case that documents leave unanswered.',
      ],
      4: [
        "Judges whether a colleague's study draws on enough sources and names those it overlooked.",
        "Examines the reliability of the informants and field data on which a team's recommendation rests.",
        "Decides whether a team's fact-finding stops or widens after reviewing the material gathered.",
      ],
      5: [
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
      1: [
        "Names the signs of anxiety, anger or confusion visible in a member's tone of voice and face.",
        "Retells a member's complaint, naming both its content and the feeling expressed.",
        'Explains why relatives of an emergency patient react differently from a member who comes to update data.',
      ],
      2: [
        'Hears a member out without interrupting, then confirms the meaning with a question.',
        'Adjusts wording and pace of speech when serving older people, people with disabilities or speakers of regional languages.',
        'Asks after a colleague who seems downcast and offers time to talk.',
      ],
      3: [
        "Reads a primary care doctor's unspoken objection to the referral rules and invites the doctor to talk about it.",
        'Untangles tension between colleagues by exploring their history, interests and working styles.',
        'Plans how to talk with a member who complains repeatedly, starting from the fear behind the complaints.',
      ],
      4: [
        "Corrects a colleague's reading of a member's attitude by pointing to behavioural cues that were missed.",
        "Evaluates recorded conversations of service staff for how they respond to members' feelings.",
        "Comments in writing on other managers' plans for handling a conflict, from the needs of each party in the dispute.",
      ],
      5: [
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
      1: [
        "Explains what the unit's annual work plan contains: goals, activities, budget and schedule.",
        'Distinguishes urgent activities from important ones on a weekly task list.',
        'Names the staff, equipment and permits needed to open a mobile membership service.',
      ],
      2: [
        'Draws up a schedule of outreach visits to employers with the staff, vehicles and presentation materials required.',
        'Assigns counter staff to shifts according to the expected number of daily visits.',
        'Updates the activity progress record each week and reports overdue tasks.',
      ],
      3: [
        'Maps dependencies among activities in a mass registration programme to locate points prone to delay.',
        'Rearranges work sequence and staffing when a system outage delays the claim verification timetable.',
        'Calculates the staff, funds and time required under several scenarios for running a programme.',
      ],
      4: [
        'Reviews branch office work plans and marks schedules that clash or lack an owner.',
        "Evaluates how another team's programme ran against its original plan, including the accuracy of time estimates.",
        'Tests the contingency plans of units by posing the worst case that could occur.',
      ],
      5: [
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
      1: [
        'Explains personal strengths and limits on the job with examples of real events.',
        'Names the decisions that fall within personal authority and those that must go to a supervisor.',
        'Recounts an experience of failure at work and the lesson drawn from it.',
      ],
      2: [
        "Tells an employer's executive about contribution obligations without waiting for a supervisor to come along.",
        'Voices an opinion in a unit meeting even when it runs against the view of most attendees.',
        'Admits a wrong answer to a member and gives the right information straight away.',
      ],
      3: [
        'Defends a finding before a hospital that disputes it by laying out reasons and evidence.',
        'Takes a decision on a case the rules do not spell out after weighing the risk to self and member.',
        'Explores with a supervisor the cause of personal doubts before a key presentation and prepares answers to the questions feared.',
      ],
      4: [
        "Disputes in a formal forum a leader's proposal that would harm members and offers another way.",
        'Evaluates hard decisions made by subordinates, separating reasoned conviction from unfounded boldness.',
        "Assesses colleagues' readiness to appear in public and points to evidence of abilities they themselves doubt.",
      ],
      5: [
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
      1: [
        'Names the situations at work that tend to set off personal anger or panic.',
        'Explains techniques for calming down, such as steady breathing or a short break, before responding to abuse.',
        'Describes what an outburst by staff does to a member who is ill.',
      ],
      2: [
        'Answers a shouting member in a low voice while completing the service.',
        'Holds back the reply to a hostile email or message until the emotion has passed.',
        'Withholds personal remarks about colleagues when debate in a meeting heats up.',
      ],
      3: [
        'Traces the pattern of personal emotional triggers from notes on several incidents and changes the working habits that feed it.',
        'Defuses a disturbance in the waiting room by separating the quarrelling parties and hearing them in turn.',
        'Sorts the sources of pressure before claims close and meets them with a work sequence, blaming nobody.',
      ],
      4: [
        'Discusses with staff how they faced an enraged member and appraises the responses they chose.',
        'Reviews official replies a team wrote in anger and strikes out sentences that inflame the dispute.',
        'Assesses how a branch office bore pressure during a service crisis, including decisions born of panic.',
      ],
      5: [
        'Designs a protocol for handling threats and verbal violence that protects both staff and members.',
        'Develops a mental resilience programme for frontline staff with psychologists and health facilities.',
        'Publishes a collection of lessons on calm leadership in service crises for other public bodies.',
      ],
    },
  },
  AS: {
    definition:
      "The skill of planning and carrying out audits of the institution's processes, transactions and reports, from the audit programme to the follow-up of recommendations at head office and branch offices.",
    indicators: {
      1: [
        'Explains how condition, criteria, cause, effect and recommendation differ, using one audit finding at a branch office as the example.',
      ],
      2: [
        'Draws a sample of files as the audit programme prescribes and records the test results in working papers.',
      ],
      3: [
        'Traces recurring findings to the control weakness that causes them and frames a recommendation that closes it.',
      ],
      4: [
        "Reviews other auditors' working papers and calls for further evidence where a conclusion lacks documentary support.",
      ],
      5: [
        'Designs a risk-based audit method that draws on daily transaction data in place of file-by-file examination.',
      ],
    },
  },
  BD: {
    definition:
      'Expertise in finding and realising opportunities for wider membership, new service channels and new partnerships that are financially viable and within the health insurance mandate.',
    indicators: {
      1: [
        'Names the population groups and employers in the area that are not yet registered, with the source of each figure.',
      ],
      2: [
        'Writes a proposal for a prospective registration-channel partner, complete with costs and a target for new members.',
      ],
      3: [
        'Works out why a membership expansion pilot missed its target and then changes the partnership scheme.',
      ],
      4: [
        'Tests the membership growth and cost assumptions in feasibility studies submitted by other units.',
      ],
      5: [
        'Establishes a registration channel with cooperatives and job platforms that opens membership to drivers, fishers and traders.',
      ],
    },
  },
  CHANGE: {
    definition:
      'Expertise in preparing and accompanying units and staff through changes of system, process or structure until the new way of working is in daily use.',
    indicators: {
      1: [
        'Describes the stages from old to new ways of working in a transformation programme now under way.',
      ],
      2: ['Carries out the change communication plan in the unit and logs the objections staff raise.'],
      3: [
        'Maps where resistance to a new application or procedure comes from and adjusts support for each group of staff.',
      ],
      4: ["Assesses project teams' change impact analyses and points out affected groups they overlooked."],
      5: [
        "Builds the institution's change management framework, with readiness measures, a network of change agents and adoption measures.",
      ],
    },
  },
  CLM: {
    definition:
      'Expertise in handling health facility claims from submission through verification to payment approval, so that the care members received is paid by rule, tariff and deadline.',
    indicators: {
      1: [
        'Sets out the path of a hospital claim from submission and verification to feedback and payment approval.',
      ],
      2: [
        'Verifies the supporting files, diagnosis codes and procedure codes of claims submitted by referral facilities.',
      ],
      3: [
        'Resolves pending claims or coding disputes by comparing the discharge summary, coding rules and tariff provisions.',
      ],
      4: [
        "Evaluates verifiers' results and brings into line payment decisions that differ between like cases.",
      ],
      5: [
        'Develops digital verification rules that sort claims by risk and shorten payment time to health facilities.',
      ],
    },
  },
  CM: {
    definition:
      "Expertise in drafting, updating and applying the institution's competency model: its dictionary, job profiles and assessments, and the use of results in managing staff.",
    indicators: {
      1: [
        'Distinguishes core, leadership and functional competencies by pointing to examples in one job profile.',
      ],
      2: ["Compiles a job's competency profile from interviews with job holders and their supervisors."],
      3: [
        'Analyses gaps between assessment results and job requirements to decide which groups of staff need development.',
      ],
      4: [
        "Vets other teams' draft competency dictionaries and marks indicators that overlap or cannot be observed.",
      ],
      5: [
        "Formulates the institution's competency architecture, linking job profiles with selection, learning, careers and reward.",
      ],
    },
  },
  MCE: {
    definition:
      'Expertise in enforcing the duty of employers and members to register, report data and pay contributions, through outreach, inspection and lawful sanctions.',
    indicators: {
      1: ["States the employer's duties under JKN and the sanction attached to each breach."],
      2: ["Inspects an employer's worker and wage data and sets down the result in an inspection record."],
      3: [
        'Uncovers under-reported wages by setting contribution data beside payroll and decides the enforcement step.',
      ],
      4: [
        "Reviews inspectors' sanction proposals and states whether the evidence and the warning stages suffice.",
      ],
      5: [
        'Pioneers a joint compliance scheme with labour offices, prosecutors and licensing services for use by every branch office.',
      ],
    },
  },
  CBM: {
    definition:
      "Expertise in preparing, allocating and controlling the institution's annual work plan and budget, from unit proposals to spending reports and revisions.",
    indicators: {
      1: ['Points out the right budget line for examples of operating, capital and programme spending.'],
      2: ["Calculates the unit's budget proposal from planned activities and the cost standards in force."],
      3: [
        'Finds the cause of a spending variance and proposes a transfer of funds between activities to remedy it.',
      ],
      4: [
        "Challenges the grounds of need in units' budget proposals and returns lines that serve none of the institution's targets.",
      ],
      5: [
        "Renews the institution's budgeting method so that branch office ceilings follow changes in membership and workload.",
      ],
    },
  },
  CULDEV: {
    definition:
      "Expertise in turning the institution's values into working habits, measuring how units live by them, and designing programmes that strengthen a culture of serving members.",
    indicators: {
      1: [
        "Explains the institution's values with service-counter examples of conduct that fits them and conduct that goes against them.",
      ],
      2: [
        "Runs value-building activities in the unit, such as sharing service stories, along the culture programme's guide.",
      ],
      3: [
        "Interprets a unit's culture survey to find habits that hold back service and chooses an intervention for them.",
      ],
      4: [
        'Rules on culture programmes proposed by units with evidence of changed behaviour from earlier ones.',
      ],
      5: [
        'Devises a way of shaping culture that is built into appraisal, promotion and the induction of new staff.',
      ],
    },
  },
  DA: {
    definition:
      "Expertise in processing and modelling membership, contribution, service and claim data to answer working questions and support the institution's decisions.",
    indicators: {
      1: [
        "Explains when to use descriptive, diagnostic or predictive analysis, with example questions about members' visits.",
      ],
      2: ["Runs queries and statistical tests on visit or claim data to answer a unit's request."],
      3: [
        "Models the factors behind rising referrals or arrears and recommends action from the model's results.",
      ],
      4: [
        'Dissects models built by other analysts for sampling bias, data leakage or conclusions that outrun the evidence.',
      ],
      5: [
        "Creates new models that predict chronic disease or surges in visits among members for use in the institution's policy.",
      ],
    },
  },
  DM: {
    definition:
      "Expertise in governing the life cycle, quality, definitions and access rights of the institution's data, so that member and health facility records are single, accurate and protected.",
    indicators: {
      1: [
        'Names the data owner, standard definition and confidentiality class of member data used in the unit.',
      ],
      2: ['Cleanses duplicate or incomplete records under the data quality rules and logs each change.'],
      3: ['Traces mismatches between systems to their origin and mends the matching rule at source.'],
      4: [
        "Checks data owners' quality improvement plans against metadata standards and personal data protection rules.",
      ],
      5: [
        "Establishes the institution's data governance, including a master member record to which every system refers.",
      ],
    },
  },
  DV: {
    definition:
      'Expertise in presenting data in charts, maps and dashboards that leaders, branch offices and the public read correctly.',
    indicators: {
      1: [
        'Distinguishes what bar, line, scatter and map charts are for when presenting membership, contribution or claim data.',
      ],
      2: [
        'Makes a branch office results dashboard from official data sources following the colour and labelling guide.',
      ],
      3: [
        "Rearranges a confusing dashboard after sorting its users' needs, so that the point for decision sits on the first screen.",
      ],
      4: [
        'Corrects charts by other teams that mislead, for instance through a cut-off axis or an unlike comparison.',
      ],
      5: ['Publishes a visual library and data presentation standard that all units use in public reports.'],
    },
  },
  DBA: {
    definition:
      'Expertise in operating, maintaining, securing and recovering the production databases that carry membership, contribution and claim services in every office.',
    indicators: {
      1: [
        "Explains what backup, replication and access rights do in the institution's production databases.",
      ],
      2: ['Performs scheduled backups and restore tests and fills in the log of results.'],
      3: ['Diagnoses slow queries, table locks or full storage and restores database performance.'],
      4: [
        'Examines migration and tuning plans from other administrators and rejects steps that risk data loss.',
      ],
      5: [
        'Develops a high-availability and disaster recovery architecture for databases behind services that must not stop.',
      ],
    },
  },
  DDD: {
    definition:
      "Expertise in designing the structure, relationships and integrity rules of databases and building them for the institution's service and reporting applications.",
    indicators: {
      1: ['Explains entities, keys and relationships by pointing to parts of the membership data diagram.'],
      2: ['Codes tables, indexes and stored procedures to an approved schema design.'],
      3: [
        'Reworks a schema with redundancy or anomalies so that each fact about a member is stored in one place.',
      ],
      4: ["Evaluates other developers' schema designs by simulating transaction load and data growth."],
      5: [
        'Designs reference database patterns, including the integration of health facility data, as the basis for new applications.',
      ],
    },
  },
  EVM: {
    definition:
      "Expertise in planning, staging and evaluating the institution's events, such as member outreach, partner forums and national meetings, to purpose, budget and schedule.",
    indicators: {
      1: [
        'Lists what an outreach event requires, from venue, invitations and speakers to permits and documentation.',
      ],
      2: ['Prepares the running order, guest list and committee duties for a health facility forum.'],
      3: [
        'Handles a change of speaker, venue or guest numbers on the day by rearranging the flow of the event.',
      ],
      4: [
        "Appraises other committees' event plans and post-event reports for fulfilment of purpose and reasonableness of cost.",
      ],
      5: [
        'Invents new event formats, such as cross-regional hybrid forums, with a guide that every branch office uses.',
      ],
    },
  },
  LAW: {
    definition:
      "Expertise in handling cases, giving legal opinions and managing the institution's legal risk in dealings with members, employers, health facilities and third parties.",
    indicators: {
      1: [
        'States the legal rights and duties of the institution, members and health facilities, citing the regulation behind each.',
      ],
      2: [
        'Assembles the chronology and file of evidence for a lawsuit or formal demand under procedural law.',
      ],
      3: [
        'Analyses the issues in a dispute with a health facility or employer and chooses litigation, mediation or settlement.',
      ],
      4: [
        'Tests legal opinions by colleagues or outside counsel against court rulings and current regulations.',
      ],
      5: [
        'Builds a case strategy for the institution that turns past rulings into steps for preventing disputes.',
      ],
    },
  },
  LM: {
    definition:
      'Expertise in running staff learning, from mapping needs, the training calendar, instructors and online learning systems to measuring results.',
    indicators: {
      1: [
        "Describes the institution's learning cycle from the gathering of needs to post-training evaluation.",
      ],
      2: ['Schedules classes, trainees, instructors and online rooms to the training calendar.'],
      3: [
        'Investigates why classes draw few trainees or learning goes unused at work and changes the learning path.',
      ],
      4: ["Validates units' training requests and sets apart problems that training cannot solve."],
      5: [
        "Develops the institution's academy, opening shared learning to staff, cadres and health facility personnel.",
      ],
    },
  },
  LEGAL: {
    definition:
      "Expertise in drafting the institution's regulations, decisions, cooperation agreements and other legal texts in unambiguous wording that agrees with superior law.",
    indicators: {
      1: [
        'Points to the recitals, legal basis, body and closing part of a sample regulation of the institution.',
      ],
      2: ['Puts an agreement reached with a health facility into contract clauses under the drafting rules.'],
      3: ['Resolves conflicts between clauses, or with superior regulations, by rewording the norm.'],
      4: ['Scrutinises texts by other drafters and annotates ambiguous phrases and gaps in obligations.'],
      5: [
        "Formulates drafting guidelines and a bank of standard clauses to which all the institution's agreements refer.",
      ],
    },
  },
  MPP: {
    definition:
      "Expertise in calculating, projecting and arranging the number and mix of staff at head office and branch offices to match workload and the institution's direction.",
    indicators: {
      1: ['Explains how workload, time norms and staffing numbers relate for one job at a branch office.'],
      2: ["Calculates a unit's headcount requirement from service volumes and set time norms."],
      3: [
        'Projects shortages of staff arising from retirement, transfers or automation and draws up options for filling them.',
      ],
      4: [
        'Compares workload analyses from different units and adjusts staffing proposals that exceed the need.',
      ],
      5: [
        "Originates a workforce planning model that simulates how digital services and membership growth affect the institution's staffing.",
      ],
    },
  },
  MACC: {
    definition:
      'Expertise in turning cost and financial performance information into internal decisions, such as unit service costs, variance analysis and efficiency comparisons between branch offices.',
    indicators: {
      1: ['Distinguishes fixed, variable, direct and indirect costs in the activities of a branch office.'],
      2: [
        'Allocates shared costs to service units and reports unit cost per member in the management accounts.',
      ],
      3: [
        'Breaks down cost variances between branch offices by volume, price and efficiency and proposes savings.',
      ],
      4: ["Reviews other analysts' costings and allocation assumptions before leaders act on them."],
      5: [
        "Builds an activity-based costing system that reveals the cost of each of the institution's service processes.",
      ],
    },
  },
  MM: {
    definition:
      'Expertise in shaping the segments, messages and channels of social marketing, so that people and employers learn the benefits of JKN, register and keep paying contributions.',
    indicators: {
      1: ['Describes segments of prospective members and the programme-benefit message suited to each.'],
      2: [
        'Conducts a registration campaign in markets, campuses or industrial estates to the marketing plan.',
      ],
      3: [
        'Reads campaign results by channel to find where prospects drop out and replaces the message or channel.',
      ],
      4: [
        "Critiques branch offices' marketing strategies and highlights segment targets that research data do not support.",
      ],
      5: [
        'Devises a national social marketing strategy that recasts contributions in the public mind from burden to mutual help.',
      ],
    },
  },
  MAM: {
    definition:
      'Expertise in handling registration, data changes, transfers and deactivation of members in every segment, so that membership status reflects the facts when a member needs care.',
    indicators: {
      1: [
        'Lists the membership segments of JKN with the registration documents and activation rules of each.',
      ],
      2: [
        'Processes registrations, added family members and changes of primary care facility in the membership application.',
      ],
      3: [
        "Resolves inactive-status or mismatched population-record cases by tracing the member's change history.",
      ],
      4: [
        'Examines membership reconciliations by branch offices and local governments and decides how differences are corrected.',
      ],
      5: [
        "Designs an administration service that switches segments automatically when a member's job or family changes.",
      ],
    },
  },
  NEGO: {
    definition:
      'The skill of preparing and conducting negotiations with health facilities, employers, suppliers or partners so that both sides reach an agreement they are able to carry out.',
    indicators: {
      1: [
        "Explains each party's interests, position, limit and fallback in a sample health facility contract.",
      ],
      2: ['Negotiates routine terms with partners on the basis of a mandate and a preparation sheet.'],
      3: ['Breaks deadlock in talks by finding unspoken interests and offering a new package of trade-offs.'],
      4: [
        "Evaluates other teams' negotiation plans and notes and identifies concessions given for nothing in return.",
      ],
      5: [
        "Develops the institution's negotiation guide and simulations from lessons of nationwide contracts.",
      ],
    },
  },
  OA: {
    definition:
      "Expertise in managing letters, records, diaries, rooms and office supplies so that the unit's work runs in order and documents are found again when needed.",
    indicators: {
      1: ['Points out how letters come in and go out, which filing codes apply and where records are kept.'],
      2: [
        'Enters letters in the correspondence application, then distributes and files them under the official document rules.',
      ],
      3: ['Finds out why letters are answered late or records go missing and repairs the routing.'],
      4: [
        "Checks other units' records disposal proposals and holds back files whose retention period still runs.",
      ],
      5: [
        'Pioneers paperless office administration that unites electronic signatures, correspondence and records across the institution.',
      ],
    },
  },
  ODD: {
    definition:
      "Expertise in designing structure, authority and working relations between units, and in developing organisational capability to match the institution's strategy and service load.",
    indicators: {
      1: [
        'Explains reporting lines, span of control and unit functions on the charts of head office and a branch office.',
      ],
      2: ["Writes job descriptions and the unit's authority matrix from the results of job analysis."],
      3: [
        'Identifies functions that overlap or lack an owner between units and proposes a structure to replace them.',
      ],
      4: [
        "Tests units' restructuring proposals and strikes out new posts that only lengthen the chain of decision.",
      ],
      5: [
        'Designs a future organisation model, such as cross-functional teams by service region, and the stages of moving to it.',
      ],
    },
  },
  PEMS: {
    definition:
      'Expertise in managing the performance cycle of staff and units, from target setting, monitoring and feedback to appraisal and the use of its results.',
    indicators: {
      1: [
        "Outlines how institutional targets, unit targets and indicators connect in one employee's performance contract.",
      ],
      2: [
        'Facilitates target setting and mid-year appraisal to the calendar and forms of the performance system.',
      ],
      3: ['Detects ratings bunched on one score or targets set too low and repairs the measures.'],
      4: [
        "Leads calibration sessions that compare units' grounds for ratings and amends scores that lack work evidence.",
      ],
      5: [
        'Creates a continuous performance system that ties service results for members to individual targets across the institution.',
      ],
    },
  },
  PC: {
    definition:
      'Expertise in collecting and reconciling contributions of members and employers through reminders, visits, cadres and instalment schemes so that contribution income reaches its target.',
    indicators: {
      1: [
        'States the payment channels, due dates and consequences of arrears for self-paying members and employers.',
      ],
      2: [
        'Contacts members in arrears by phone, letter or cadre from the collection list and records promises to pay.',
      ],
      3: [
        'Groups debtors by age of arrears and ability to pay and decides a collection method for each group.',
      ],
      4: [
        'Evaluates collection strategies of branch offices and cadres and revises methods that have not brought arrears down.',
      ],
      5: [
        'Conceives new payment schemes, such as community savings or automatic e-wallet deductions, for workers with irregular income.',
      ],
    },
  },
  PRMS: {
    definition:
      "Expertise in mapping, standardising, measuring and improving the institution's work processes end to end, including procedures and service-time agreements between units.",
    indicators: {
      1: ["Explains the symbols, process owners and hand-over points on the institution's process map."],
      2: ["Documents the unit's work steps in a standard operating procedure with standard times."],
      3: [
        'Measures waiting time at each process step and removes the bottleneck that lengthens the queue of files.',
      ],
      4: ["Reviews process owners' change proposals and judges the effect on units upstream and downstream."],
      5: ['Re-engineers cross-unit processes, such as complaint to data correction, into one digital chain.'],
    },
  },
  PROC: {
    definition:
      "Expertise in planning and carrying out open procurement of the institution's goods and services, from requirements and supplier selection to contract management and hand-over.",
    indicators: {
      1: [
        'Distinguishes tender, direct appointment and catalogue purchase by the conditions for using each.',
      ],
      2: [
        "Drafts terms of reference and the owner's cost estimate from the unit's statement of requirements.",
      ],
      3: [
        'Settles cases of supplier delay or defects by tracing the contract clause and claiming a penalty or rectification.',
      ],
      4: ["Checks committees' bid evaluations and sets aside scores that depart from the tender documents."],
      5: [
        'Develops national framework contracts that use supplier track records to meet the needs of all branch offices.',
      ],
    },
  },
  FINA: {
    definition:
      'Expertise in recording, measuring, presenting and disclosing the transactions of the institution and the Social Security Fund in financial statements that follow accounting standards.',
    indicators: {
      1: [
        "Explains with sample transactions how the books keep the institution's assets apart from those of the Social Security Fund.",
      ],
      2: [
        'Posts contribution receipts, benefit expenses and operating costs and draws up the monthly trial balance.',
      ],
      3: [
        'Reconciles differences between ledger, bank account and contribution system through to the correcting entry.',
      ],
      4: [
        'Examines accounting treatments proposed by branch offices and sets right receivable allowances that stray from the standards.',
      ],
      5: [
        'Formulates accounting policy for social security transactions that standards do not yet regulate in detail.',
      ],
    },
  },
  FRM: {
    definition:
      'Expertise in preventing, detecting and dealing with fraud in JKN by members, health facilities, staff or other parties, on valid evidence.',
    indicators: {
      1: [
        'Points out examples of phantom billing, upcoding and borrowed member cards and the rule each breaks.',
      ],
      2: [
        'Applies the fraud detection checklist to service data and reports suspected cases to the anti-fraud team.',
      ],
      3: [
        'Investigates odd billing patterns by interviewing members and matching medical records until suspicion is proved or dropped.',
      ],
      4: [
        "Weighs other teams' investigation reports and rules whether evidence suffices for recovery of funds or sanctions.",
      ],
      5: [
        'Creates an early-warning system that learns new fraud schemes from all contracted health facilities.',
      ],
    },
  },
  GCG: {
    definition:
      "Expertise in applying openness, accountability, responsibility, independence and fairness to the structure, decisions and reporting of the institution's governing bodies.",
    indicators: {
      1: [
        "Outlines the parts played by the board of directors, supervisory board and committees in the institution's decisions.",
      ],
      2: [
        'Administers gift reports, conflict-of-interest declarations and decision minutes under the governance code.',
      ],
      3: [
        'Analyses gaps between decision practice and the governance code and proposes a new division of powers.',
      ],
      4: ["Evaluates units' governance self-assessments and refuses scores without documentary evidence."],
      5: [
        'Fosters a governance forum among social security institutions that introduces new measures of public disclosure.',
      ],
    },
  },
  HA: {
    definition:
      'Expertise in estimating the benefit costs, contributions and liabilities of the health insurance programme by actuarial methods, to keep the Social Security Fund sustainable.',
    indicators: {
      1: [
        'Explains how membership, utilisation rate and cost per case bear on the adequacy of contributions.',
      ],
      2: ['Computes reserves for claims incurred but not reported from claim payment triangles.'],
      3: ['Decomposes the error in a benefit cost projection and resets the morbidity assumptions.'],
      4: [
        'Tests models built by other actuaries through a parallel calculation and sensitivity runs on the assumptions.',
      ],
      5: [
        'Develops a long-term actuarial model joining population ageing and benefit changes in support of national contribution proposals.',
      ],
    },
  },
  HE: {
    definition:
      'Expertise in using economics to study demand for care, ways of paying health facilities and the value of interventions for their cost in JKN policy.',
    indicators: {
      1: [
        'Describes how capitation and case-based payment shape the behaviour of primary care facilities and hospitals.',
      ],
      2: [
        "Applies cost-effectiveness analysis to drug or service options with data on costs and members' health outcomes.",
      ],
      3: [
        'Traces the economic drivers behind rising catastrophic illness costs and frames financing policy options.',
      ],
      4: [
        "Critiques other researchers' health technology assessments on comparator, cost perspective and grounds for the conclusion.",
      ],
      5: [
        'Publishes health economic studies that introduce new ways of measuring how evenly JKN benefits reach the regions.',
      ],
    },
  },
  IDR: {
    definition:
      'Expertise in tending relations between the institution, its staff and the union through collective agreements, dialogue and dispute settlement under labour law.',
    indicators: {
      1: [
        'Explains the bipartite, mediation and industrial court stages of a dispute and the time limit of each.',
      ],
      2: ['Convenes bipartite meetings with the union and writes the minutes of agreement.'],
      3: [
        'Untangles the roots of staff grievances over overtime, transfers or discipline and offers a settlement before disputes spread.',
      ],
      4: [
        "Examines other units' proposed disciplinary sanctions and notes breaches of procedure or precedents left aside.",
      ],
      5: [
        'Builds a partnership model between institution and union that brings staff representatives into the design of changes at work.',
      ],
    },
  },
  INNOV: {
    definition:
      'Managing ideas for renewal from collection and selection to trial and spread, so that JKN services and branch office working methods keep improving with measurable results.',
    indicators: {
      1: [
        'Outlines the path of an innovation proposal in the institution, from staff submission to replication in branch offices.',
      ],
      2: ['Drafts a trial plan for a service idea, complete with schedule, budget and measures of success.'],
      3: ['Traces why an innovation trial has stalled and reworks its design from usage data.'],
      4: [
        'Judges the pool of ideas put forward by innovation managers and decides which to continue, change or stop.',
      ],
      5: [
        'Builds an innovation ecosystem that brings the institution, universities and health start-ups together under joint funding.',
      ],
    },
  },
  INSR: {
    definition:
      'Managing formal cooperation with ministries, local governments, parliament, professional associations and other bodies, so that JKN policy and delivery support one another.',
    indicators: {
      1: [
        'Names the ministries, local governments and oversight bodies involved in JKN, with the remit of each.',
      ],
      2: [
        'Facilitates coordination meetings with the local health office and records the outcome in minutes agreed by both parties.',
      ],
      3: [
        'Disentangles conflicting interests of the institution and a local government to arrive at cooperation terms both accept.',
      ],
      4: [
        'Evaluates how branch offices carry out their memoranda of understanding as a basis for renewal, revision or termination.',
      ],
      5: [
        'Initiates a standing inter-ministerial forum that aligns health insurance policy from the centre to the regions.',
      ],
    },
  },
  ID: {
    definition:
      'Designing learning programmes, from needs analysis and objectives to materials and assessment tools, for service officers, claim verifiers, community cadres and other staff.',
    indicators: {
      1: [
        'Explains how learning objectives, content, methods and test items relate to one another in a training module.',
      ],
      2: ['Writes learning materials and role-play scenarios for the training of member service officers.'],
      3: [
        'Analyses performance gaps among claim verifiers to separate those that need training from those a job aid will close.',
      ],
      4: [
        'Reviews curricula drawn up by other designers for the match between learning objectives and assessment tools.',
      ],
      5: [
        "Develops an instructional design model based on simulated JKN cases, adopted by all of the institution's training centres.",
      ],
    },
  },
  INTC: {
    definition:
      "Keeping every unit's activities in line with regulations, the code of ethics and the institution's procedures through awareness work, compliance testing and the handling of deviations.",
    indicators: {
      1: [
        'Explains how the duties of compliance, internal audit and risk management differ and where a deviation is reported.',
      ],
      2: [
        "Checks a unit's activities against the compliance checklist and records each departure from procedure.",
      ],
      3: [
        'Tracks recurring breaches in branch offices back to the control gap and mends the procedure concerned.',
      ],
      4: ["Challenges conclusions in units' compliance reports that are not supported by test evidence."],
      5: [
        'Designs an integrated compliance system that links whistleblowing, compliance testing and sanctions across the institution.',
      ],
    },
  },
  INTR: {
    definition:
      'Managing communication between leaders and staff, and between head office and branch offices, so that policies arrive intact and staff voices are heard.',
    indicators: {
      1: [
        'Distinguishes the uses of staff communication channels such as circulars, the internal portal and meetings with leaders.',
      ],
      2: [
        'Publishes a staff bulletin that summarises policies of the board of directors and branch office news according to the issue calendar.',
      ],
      3: [
        'Analyses staff communication surveys to find where messages of the board of directors break off and replaces the failing channel.',
      ],
      4: [
        "Corrects other units' internal communication plans where a message is open to misreading by staff.",
      ],
      5: [
        "Creates a dialogue platform between the board of directors and staff of all regions whose outcomes enter the institution's decision agenda.",
      ],
    },
  },
  IM: {
    definition:
      'Controlling the demand, receipt, storage, issue and recording of office supplies such as member cards and forms, so that they are available without pile-up or loss.',
    indicators: {
      1: ['Explains what minimum stock, reorder point and stock card mean for a branch office storeroom.'],
      2: [
        'Records goods entering and leaving the storeroom on stock cards from delivery notes and unit requests.',
      ],
      3: [
        'Recalculates reorder points for forms and member cards from usage patterns to resolve stock-outs.',
      ],
      4: ['Validates the explanations of stocktake differences submitted by branch office storekeepers.'],
      5: [
        "Designs a centralised inventory model that forecasts each branch office's needs and cuts dead stock.",
      ],
    },
  },
  INVM: {
    definition:
      "Placing and monitoring the Social Security Fund and the institution's own funds in permitted instruments, weighing safety, liquidity and return for the continued payment of benefits.",
    indicators: {
      1: [
        'Distinguishes time deposits, government securities and mutual funds by risk, liquidity and placement limit.',
      ],
      2: [
        'Carries out deposit placements and withdrawals within the limit per bank and files the trade confirmations.',
      ],
      3: [
        'Analyses the sensitivity of the Social Security Fund portfolio to interest rates in order to propose shifts in tenor.',
      ],
      4: [
        "Tests the return and default assumptions in analysts' studies before a proposal goes to the investment committee.",
      ],
      5: [
        'Formulates a long-term asset allocation policy that matches investment maturities to projected benefit liabilities.',
      ],
    },
  },
  ITIAM: {
    definition:
      'Managing data centres, servers, workstations and licences from acquisition to disposal, so that membership and claim systems run on infrastructure that is recorded and maintained.',
    indicators: {
      1: [
        'Lists the components of a data centre and the devices and licences that belong in the IT asset register.',
      ],
      2: [
        'Updates the IT asset register after computers and servers in branch offices are installed, moved or withdrawn.',
      ],
      3: [
        'Diagnoses a slow claim application from processor, memory and storage load and reallocates server capacity.',
      ],
      4: [
        "Reviews the infrastructure team's capacity and renewal plans against asset age and maintenance cost.",
      ],
      5: [
        'Creates a twin data centre architecture that keeps national JKN services running when one site goes down.',
      ],
    },
  },
  ITN: {
    definition:
      'Building, monitoring and restoring the data network that links head office, branch offices and health facilities, so that membership and referral transactions are not interrupted.',
    indicators: {
      1: [
        "Sketches the network topology between branch offices and the data centre and names each device's function.",
      ],
      2: [
        "Configures branch office switches and wireless access points according to the institution's IP address scheme.",
      ],
      3: [
        'Traces broken connections of health facilities through traffic records and restores the faulty segment.',
      ],
      4: [
        'Examines network designs from engineers and vendors for any single device whose breakdown would cut every connection.',
      ],
      5: [
        'Pioneers a nationwide network with automatic fallback links for offices in areas of limited telecommunications.',
      ],
    },
  },
  ITPD: {
    definition:
      'Turning membership, contribution and health service needs into an IT master plan, architecture and system designs with their priorities and budget.',
    indicators: {
      1: ['Explains what the IT master plan contains and how it serves the service goals for members.'],
      2: [
        "Converts the membership unit's needs into a system design document with process flows, data and interfaces.",
      ],
      3: [
        'Maps overlapping functions of the membership, contribution and claim systems in order to design their consolidation.',
      ],
      4: [
        'Weighs IT project proposals from units against the reference architecture, expected benefits and available budget.',
      ],
      5: [
        'Builds a reference architecture for data exchange among JKN systems, electronic medical records and the national population register.',
      ],
    },
  },
  ITQ: {
    definition:
      'Assuring the quality of IT systems and processes through standards, testing and measurement, so that membership, contribution and claim applications work as their users need.',
    indicators: {
      1: ['Distinguishes functional, load and user acceptance testing by purpose and timing.'],
      2: [
        'Runs test scenarios for the claim application and reports each defect with the steps to reproduce it.',
      ],
      3: ['Groups software defects by cause in order to correct the development stage that produced them.'],
      4: [
        "Assesses project teams' test plans and evidence for sufficiency before declaring an application fit for use.",
      ],
      5: [
        'Introduces an automated testing framework with IT quality metrics used by every application project in the institution.',
      ],
    },
  },
  ITS: {
    definition:
      'Protecting systems and member data, including health service histories, from unauthorised access, leaks and disruption through access control, monitoring and incident handling.',
    indicators: {
      1: [
        'Cites the signs of fraudulent emails that seek membership application passwords and the way to report them.',
      ],
      2: ['Sets user access rights to match job duties and revokes them when an employee changes unit.'],
      3: ['Investigates suspicious access records to find and close the route by which member data leaks.'],
      4: [
        "Reviews penetration test results and the security team's remediation plan to decide which weaknesses come first.",
      ],
      5: [
        'Establishes a security operations centre that pools detection of cyber threats to health data across partner agencies.',
      ],
    },
  },
  ITSM: {
    definition:
      'Managing IT service requests, incidents, changes and service agreements for staff and partners, so that work in branch offices and health facilities is restored quickly after disruption.',
    indicators: {
      1: [
        "Outlines how incidents, problems and service requests differ under the institution's IT service catalogue.",
      ],
      2: [
        'Handles incident tickets from branch offices by priority and within the response times agreed with users.',
      ],
      3: [
        'Mines the history of recurring tickets for the underlying problem and submits a permanent change request.',
      ],
      4: ['Audits ticket closures by the support teams and sends back fixes that are only temporary.'],
      5: [
        'Designs a self-service IT support model that unites catalogue, solution base and virtual assistant for staff.',
      ],
    },
  },
  ITSD: {
    definition:
      "Creating and maintaining the institution's applications through requirements analysis, coding, unit testing and documentation, to serve members, employers and health facilities.",
    indicators: {
      1: ['Presents the stages of the application development life cycle and the deliverable of each stage.'],
      2: ['Codes member application features to specification, together with unit tests and change notes.'],
      3: [
        'Solves contribution miscalculations in an application by following the program logic back to its input data.',
      ],
      4: [
        "Reviews other programmers' source code and marks the parts that are error-prone or hard to maintain.",
      ],
      5: ['Builds a shared component library that all JKN application teams reuse.'],
    },
  },
  KM: {
    definition:
      'Managing working knowledge by capturing, documenting, sharing and reusing staff experience, so that expertise is not lost when people transfer or retire.',
    indicators: {
      1: ['Distinguishes explicit from tacit knowledge with examples drawn from branch office work.'],
      2: [
        "Captures the experience of staff about to retire in articles for the institution's knowledge repository.",
      ],
      3: [
        'Maps critical expertise held by only a handful of employees and settles how it will be passed on.',
      ],
      4: ['Screens knowledge articles sent in by units for accuracy of content and fitness to be shared.'],
      5: [
        "Cultivates inter-regional communities of practice that turn field experience into the institution's working standards.",
      ],
    },
  },
  PKM: {
    definition:
      'Mastering and managing information on the JKN product (benefits, contributions, ward class and procedures) so that members, employers and officers receive correct and current explanations.',
    indicators: {
      1: [
        'Explains which benefits JKN does and does not cover and the referral path from primary care to hospital.',
      ],
      2: [
        'Compiles question-and-answer sheets for counter and contact centre officers after contribution rules change.',
      ],
      3: [
        "Compares members' recurring questions with product materials in order to rewrite misleading explanations.",
      ],
      4: [
        'Verifies benefit leaflets produced by branch offices against the latest rules and withdraws incorrect prints.',
      ],
      5: [
        'Creates a JKN product reference hub that updates the content of all information channels from a single source.',
      ],
    },
  },
  PROT: {
    definition:
      'Arranging precedence, ceremony and honours at official events, leadership meetings and visits by officials and foreign guests to the institution.',
    indicators: {
      1: ['States the rules of precedence for state officials and guests of honour at official ceremonies.'],
      2: [
        "Prepares the seating plan, order of events and reception for a minister's visit to a branch office.",
      ],
      3: [
        'Resolves seating conflicts between officials by weighing rank, capacity in which they are invited and protocol rules.',
      ],
      4: ["Corrects regional offices' protocol plans in the light of errors noted at earlier events."],
      5: ['Issues new protocol guidelines that cover in-person, online and international events.'],
    },
  },
  PROV: {
    definition:
      'Managing partnerships with health facilities through selection, contracting, guidance and assessment, so that members get sufficient, evenly spread and good-quality primary and hospital care.',
    indicators: {
      1: [
        'Itemises the credentialing requirements for clinics and hospitals that apply to partner with the institution.',
      ],
      2: [
        "Conducts credentialing visits to match a clinic's staff, equipment and permits with the assessment form.",
      ],
      3: [
        'Analyses the ratio of members to primary care doctors in an area and proposes how to redistribute members.',
      ],
      4: [
        "Rules on branch offices' recommendations for health facility contracts, citing compliance records and member complaints.",
      ],
      5: [
        'Designs partnership schemes for areas without adequate health facilities, such as mobile services and floating hospitals.',
      ],
    },
  },
  PR: {
    definition:
      'Building public understanding of and trust in JKN through media relations, publications, campaigns and responses to issues that concern the institution.',
    indicators: {
      1: [
        'Explains the part that spokespersons, press releases and social media play in informing the public about JKN.',
      ],
      2: ['Writes press releases about service changes and distributes them to local journalists.'],
      3: [
        "Dissects negative news coverage of hospital services to determine the content of the institution's official response.",
      ],
      4: [
        'Vets crisis statements from regional public relations teams and replaces wording that invites public misunderstanding.',
      ],
      5: [
        'Conceives a national reputation strategy that enlists media, community figures and cadres as carriers of JKN messages.',
      ],
    },
  },
  QM: {
    definition:
      "Managing quality standards, quality audits and continuous improvement of the institution's output, from branch office counter service to claim verification.",
    indicators: {
      1: ['Presents the quality standards for counter service and the plan, do, check, act cycle.'],
      2: ['Measures waiting times and error rates of branch office services on the quality control sheet.'],
      3: [
        'Finds the root of a quality nonconformity with a cause-and-effect diagram and sets the corrective action.',
      ],
      4: [
        'Judges whether audited units have completed their corrective actions and reopens findings that recur.',
      ],
      5: [
        'Develops a JKN quality management system that unifies service standards of branch offices and partner health facilities.',
      ],
    },
  },
  RS: {
    definition:
      'Meeting staffing needs by attracting, screening and choosing candidates who fit the job requirements of head office and branch office positions.',
    indicators: {
      1: ['Lists the stages of employee selection in order and what each stage measures.'],
      2: ['Interviews applicants with a behaviour-based guide and notes the evidence in their answers.'],
      3: ['Relates selection scores to first-year performance to repair tests whose predictions miss.'],
      4: [
        "Examines the fairness of selection panel decisions by setting assessors' notes beside the job profile.",
      ],
      5: [
        'Devises a recruitment pathway for local people to staff branch offices in island and border areas.',
      ],
    },
  },
  REG: {
    definition:
      'Managing the regulations that bind JKN and the institution by monitoring, interpreting, harmonising and disseminating their provisions, and giving input on draft regulations.',
    indicators: {
      1: [
        'Outlines the hierarchy of JKN regulations, from statutes to regulations of the board of directors, and the subject each governs.',
      ],
      2: ['Summarises newly enacted provisions and circulates them to the units affected.'],
      3: [
        'Compares articles in regulations of the board of directors that contradict a ministerial regulation and drafts a harmonised wording.',
      ],
      4: [
        'Scrutinises the regulatory impact analysis of the proposing unit before a draft regulation goes to the board of directors.',
      ],
      5: [
        'Formulates proposals to the government for renewing health insurance regulation from evidence of its application in the field.',
      ],
    },
  },
  RD: {
    definition:
      'Planning and carrying out the move of new system versions from test to production, with the least possible disruption to branch offices and health facilities.',
    indicators: {
      1: [
        'Describes the release path of an application from development to production and the approvals it requires.',
      ],
      2: ['Installs a new application version in production following the approved release checklist.'],
      3: [
        'Isolates the cause of a failed deployment to choose between an immediate fix and rolling back to the earlier version.',
      ],
      4: [
        "Decides whether project teams' releases may proceed on the strength of their test evidence, schedule and rollback plan.",
      ],
      5: [
        'Automates the deployment pipeline of JKN systems so that staged updates run without stopping services.',
      ],
    },
  },
  RND: {
    definition:
      'Scientific study that answers JKN questions, from framing the problem and choosing methods to policy recommendations and designs for new member services.',
    indicators: {
      1: [
        'Distinguishes quantitative from qualitative research with examples of research questions on JKN membership.',
      ],
      2: ['Collects respondent data under the research protocol and masks identities in the data file.'],
      3: [
        'Tests hypotheses on the causes of contribution arrears with sample data as the basis for policy recommendations.',
      ],
      4: [
        "Reviews the methodology and conclusions of other researchers' manuscripts before the findings reach the board of directors.",
      ],
      5: [
        'Pioneers a health insurance research agenda with universities that yields publications and service prototypes.',
      ],
    },
  },
  RM: {
    definition:
      "Managing pay, allowances, incentives and non-financial recognition that are fair between jobs, competitive in the market and within the institution's means.",
    indicators: {
      1: [
        'Itemises the components of employee reward, such as base pay, allowances and incentives, and the basis for each.',
      ],
      2: [
        'Calculates employee incentives from job grade, attendance and performance rating for the current period.',
      ],
      3: [
        "Sets the institution's pay structure against market surveys to propose adjustments for jobs that lag behind.",
      ],
      4: ["Reviews rating panels' job evaluations and corrects duty weightings that upset pay equity."],
      5: [
        'Designs a total reward system that ties recognition to the quality of member service and budget capacity.',
      ],
    },
  },
  RISKM: {
    definition:
      "Identifying, measuring, treating and monitoring uncertainties that hinder the institution's goals, among them contribution revenue, benefit cost, operational and reputational risks.",
    indicators: {
      1: [
        'Distinguishes inherent risk, residual risk and risk appetite with examples from the claim payment process.',
      ],
      2: ["Completes the unit's risk register with causes, likelihood, impact and treatment plans."],
      3: [
        'Analyses how the risk of contribution arrears spreads to Social Security Fund liquidity in order to choose mitigating steps.',
      ],
      4: [
        "Tests process owners' risk assessments against loss data and returns estimates that lack grounds.",
      ],
      5: [
        'Develops a stress-testing framework the board of directors uses to weigh the financial resilience of the JKN programme.',
      ],
    },
  },
  SCM: {
    definition:
      'Running member services at offices, the contact centre and digital channels, and handling complaints to completion as input for better service.',
    indicators: {
      1: [
        'Names the channels for member complaints, the deadline for an answer and the unit authorised to resolve them.',
      ],
      2: [
        'Responds to complaints from members turned away by a hospital and logs the chronology until the case is closed.',
      ],
      3: [
        'Traces recurring complaints about queues to the bottleneck behind them and changes the service flow.',
      ],
      4: [
        'Assesses complaint replies written by officers and returns those that miss the point of the grievance.',
      ],
      5: [
        'Builds a national complaint map that unites data from all service channels so that grievances do not recur.',
      ],
    },
  },
  SP: {
    definition:
      'Purchasing health care for members by deliberate choice of services, providers and payment methods, so that the Social Security Fund buys quality and access worth its cost.',
    indicators: {
      1: [
        'Explains how the incentives for providers differ between capitation in primary care and INA-CBG package rates in hospitals.',
      ],
      2: [
        'Calculates performance-based capitation from contact rate, referral ratio and controlled chronic-disease members.',
      ],
      3: [
        'Analyses the shift in referral patterns after a payment change in order to adjust the weights of performance indicators.',
      ],
      4: [
        "Critiques analysts' studies of tariffs and benefit packages by weighing outcomes, access and the burden on the fund.",
      ],
      5: [
        'Conceives an outcome-based payment scheme for catastrophic-cost illnesses and pilots it in several provinces.',
      ],
    },
  },
  SM: {
    definition:
      "Formulating, cascading and monitoring the institution's strategy, from vision and strategy map to the annual work programmes of branch offices.",
    indicators: {
      1: [
        "Locates the unit's objectives on the institution's strategy map and the cause-and-effect links between them.",
      ],
      2: ['Translates annual strategic objectives into branch office work programmes and targets.'],
      3: ['Analyses missed strategic objectives in order to propose shifting resources between programmes.'],
      4: [
        "Appraises the alignment of directorates' work plans and strikes out programmes that do not support the long-term direction.",
      ],
      5: [
        'Formulates future scenarios for JKN with the strategic options that the board of directors and the supervisory board decide on.',
      ],
    },
  },
  TM: {
    definition:
      'Managing high-potential staff from identification through development and placement to succession, so that key posts at head office and in the regions pass to prepared successors.',
    indicators: {
      1: ['Explains how to read the performance and potential matrix used to form talent pools.'],
      2: [
        "Draws up an individual development plan for a talent pool member with that person's superior and mentor.",
      ],
      3: [
        'Matches talent profiles to critical posts soon to fall vacant and determines assignments that close the gap.',
      ],
      4: ['Corrects biased talent rankings proposed by regional offices at the talent review meeting.'],
      5: [
        'Builds a cross-regional succession system that links rotation, learning and the leadership bench.',
      ],
    },
  },
  TAXM: {
    definition:
      "Calculating, withholding, remitting, reporting and planning the institution's taxes under the law, including those on the income of staff, suppliers and partners.",
    indicators: {
      1: [
        'Distinguishes transactions of the institution subject to Article 21 income tax, Article 23 income tax and value added tax.',
      ],
      2: ['Withholds tax on payments to suppliers and issues the withholding slips before the due date.'],
      3: ['Reconciles differences between the ledger and tax returns in order to prepare the amendment.'],
      4: [
        "Reviews tax working papers and consultants' opinions before the institution answers a tax office query.",
      ],
      5: [
        "Formulates the institution's tax position on the Social Security Fund for discussion with the tax authority.",
      ],
    },
  },
  TRM: {
    definition:
      "Managing the institution's cash, bank accounts, payments and liquidity, so that health facility claims and operating costs are paid on time without idle funds.",
    indicators: {
      1: [
        'Explains the separation of Social Security Fund and operating accounts and which officials may release money from them.',
      ],
      2: ['Processes claim payment orders after matching account number, amount and authorisation.'],
      3: ['Forecasts weekly cash flow so as to cover claim shortfalls by timing the maturity of placements.'],
      4: [
        "Evaluates analysts' liquidity forecasts against actual contribution receipts and sets new balance limits.",
      ],
      5: [
        "Centralises the institution's cash through a system that sweeps contribution receipts from all partner banks on the same day.",
      ],
    },
  },
  UM: {
    definition:
      'Monitoring and controlling the use of health services by members and health facilities, so that care fits medical need, quality is kept and costs stay under control.',
    indicators: {
      1: ['Explains what visit rate, referral ratio and cost per case mean in a utilisation report.'],
      2: [
        "Presents inpatient data by diagnosis and hospital in the branch office's monthly utilisation review.",
      ],
      3: [
        'Investigates a surge in caesarean sections at a hospital from the medical indications and agrees control measures with its management.',
      ],
      4: [
        'Examines branch office utilisation reviews with medical advisers and overturns conclusions without clinical grounds.',
      ],
      5: [
        'Develops a utilisation prediction model that flags overuse and underuse of care in every province.',
      ],
    },
  },
})
