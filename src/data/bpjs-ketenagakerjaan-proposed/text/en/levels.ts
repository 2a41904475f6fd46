// What the proposed levels of the 20 competencies are, in English. Source: none; the sentences are ours. See ../claims.ts.

import type { BpjsCode } from '../../../bpjs-ketenagakerjaan/ids'
import type { BpjsProposedLevels } from '../types'

/** Descriptions and indicators of the proposed levels. */
export const levels: Readonly<Record<BpjsCode, BpjsProposedLevels>> = {
  AOR: {
    levelDescriptions: {
      1: 'Can explain the membership and contribution targets of their own work and how progress towards them is calculated, as measured by a written test or by questions and answers.',
      2: 'Can pursue the targets of their own work by tracking results and adjusting activities until the targets are met.',
      3: 'Can analyse why targets in their own branch office are missed and find a way to make up the shortfall.',
      4: 'Can assess in writing the targets of several branch offices and the efforts made to reach them.',
      5: 'Can renew the way the institution sets and pursues targets through new methods and the training material for them.',
    },
    indicators: {
      1: [
        'Names the membership and contribution targets assigned to them for the year, with the unit in which each is measured.',
        'Calculates the percentage of the acquisition target achieved from a sample monthly report of a branch office.',
      ],
      2: [
        'Compares acquisition results each week with the target that should have been reached by then.',
        'Adds visits to prospects in the following week when acquisition results fall behind the target.',
      ],
      3: [
        "Breaks down by segment the gap between the branch office's target and actual contributions until the main cause is found.",
        'Draws up a proposal for catching up with the target, with the expected results and costs of several possible activities.',
      ],
      4: [
        'Compares the targets of several branch offices with the potential of their areas in a written review that flags targets set too low.',
        'Gives other units written feedback on target measures that encourage registration without continued payment of contributions.',
      ],
      5: [
        'Designs a target-setting method that combines data on area potential with staff capacity in all branch offices.',
        'Develops training material on reaching targets from the experience of branch offices that recovered from a shortfall.',
      ],
    },
  },
  CLI: {
    levelDescriptions: {
      1: 'Can explain new rules and channels that change ways of working in their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can improve ways of working in their own tasks by using new knowledge and feedback on earlier work.',
      3: 'Can analyse errors that recur in their own branch office and find a way of working that is shown to reduce them.',
      4: 'Can assess in writing how several units learn and improve their ways of working.',
      5: 'Can develop forums and methods by which the institution learns from experience to renew its ways of working.',
    },
    indicators: {
      1: [
        'Points out the parts of the latest standard operating procedure (SOP) that change the way of working compared with the previous version.',
        'Gives examples of recurring errors in membership files, each with a way of working that would prevent it.',
      ],
      2: [
        'Changes their way of working in file checks after several files they passed on were returned for the same omission.',
        'Writes down a change in the way of working for the next visit, based on the lessons of a visit that failed.',
      ],
      3: [
        'Traces the repeated return of registration files to the way of working that needs correcting.',
        'Tests a new way of working on some of the files by comparing the number of errors before and after the change.',
      ],
      4: [
        'Reviews in writing the proposals of several divisions for better ways of working, especially their evidence and their effect on other divisions.',
        'Recommends in an official memo that a way of working at one branch office be adopted by several others, with the conditions for doing so.',
      ],
      5: [
        'Builds an online knowledge base of cases and improved ways of working from all branch offices.',
        'Creates a method of piloting ways of working that the institution uses before a change to an SOP takes effect nationwide.',
      ],
    },
  },
  CSE: {
    levelDescriptions: {
      1: 'Can explain the service standards and service procedure that apply in their own work, as measured by a written test or by questions and answers.',
      2: 'Can provide service to participants and employers in their own work until their needs are met according to the standard.',
      3: 'Can analyse obstacles to service in their own branch office and find a solution for participants whose needs no procedure answers.',
      4: "Can assess in writing the quality of service at several branch offices from the participant's point of view.",
      5: "Can create new service standards and forms of service that improve participants' experience throughout the institution.",
    },
    indicators: {
      1: [
        'Puts the steps of the counter service standard in order, from greeting a participant to closing the conversation.',
        "Distinguishes participants' requests that can be settled through the online service from those that need face-to-face service.",
      ],
      2: [
        'Asks what a participant needs before directing the participant to the right type of service.',
        'Guides a participant who is new to the online service, step by step, until the registration has been submitted.',
      ],
      3: [
        'Analyses waiting times for service at the branch office by hour and type of request to find the cause of queues.',
        'Finds a way of serving a participant whose data the system rejects, without setting aside the requirements for the claim.',
      ],
      4: [
        'Explains in writing why the results of service satisfaction surveys differ across several branch offices.',
        'Assesses the service of several branch offices by posing as a participant, with written notes on departures from the standard.',
      ],
      5: [
        "Draws up the institution's service standard for participants with disabilities, both at the counter and in online channels.",
        'Develops an integrated service that lets heirs claim all benefits in one submission.',
      ],
    },
  },
  PROF: {
    levelDescriptions: {
      1: 'Can explain the code of ethics and the limits of authority that apply in their own work, as measured by a case test or by questions and answers.',
      2: 'Can carry out their own tasks within the code of ethics and the limits of authority, including under pressure from outside.',
      3: 'Can analyse and resolve questions of ethics or limits of authority in their own branch office on which the rules are unclear.',
      4: 'Can assess in writing how several units apply the code of ethics and the limits of authority.',
      5: 'Can develop the code of ethics, guides to the limits of authority and training for use throughout the institution.',
    },
    indicators: {
      1: [
        'Distinguishes gifts that may be accepted from those that staff must decline under the code of ethics, using sample visits to employers.',
        'Names the kinds of participant data that the code of ethics forbids passing to outsiders.',
      ],
      2: [
        'Declines a gift from an assigned employer, giving the code of ethics as the reason.',
        "Passes a request beyond an officer's limits of authority to the official responsible, with a written explanation.",
      ],
      3: [
        "Analyses a conflict of interest, such as an employee's relative owning an assigned employer, to propose a way of handling it under the code of ethics.",
        "Works out a reply to another agency's request for participant data by weighing the code of ethics, the legal basis and participants' consent.",
      ],
      4: [
        'Reviews the work procedures of several units, with written notes on steps that leave room for breaches of the code of ethics.',
        'Gives a written opinion on an alleged breach of the code of ethics in another unit, weighing the evidence and the consequences for participants.',
      ],
      5: [
        'Prepares a guide to the ethics of using participant data in digital marketing for all branch offices to follow.',
        'Creates training in ethical dilemmas, based on anonymised real cases, for employees throughout the institution.',
      ],
    },
  },
  SYN: {
    levelDescriptions: {
      1: 'Can explain who takes part in cooperation across divisions in their own work and in what role, as measured by a written test or by questions and answers.',
      2: 'Can do their own tasks in cooperation across divisions so that colleagues can continue the work without repeating it.',
      3: 'Can analyse what hinders cooperation between divisions in their own branch office and work out a joint way of working that overcomes it.',
      4: 'Can assess in writing how several units and their partners cooperate and with what results.',
      5: 'Can build new forms of cooperation between the institution, government and partners that extend the protection of workers.',
    },
    indicators: {
      1: [
        'Names the divisions that work together in settling a claim and what each of them delivers.',
        'Draws the flow of data from registration to payment of a claim, marking the points of cooperation between divisions.',
      ],
      2: [
        'Hands files over to a cooperating division with a note of the steps already completed.',
        'Agrees with the administration officer who does what before joint data collection in the field begins.',
      ],
      3: [
        'Traces the causes of differences between membership and contribution data until the divisions that work together agree on one source of data.',
        'Combines the roles of the local labour office, agencies and the branch office in a single cooperation plan for registering vulnerable workers.',
      ],
      4: [
        'Evaluates the cooperation of several branch offices with local governments through a report that sets results beside costs.',
        'Comments in writing on draft cooperation agreements from other units, especially where the tasks of the parties overlap.',
      ],
      5: [
        'Designs an exchange of data with the ministries concerned as the basis for cooperation in registering workers in all regions.',
        'Initiates a joint forum of institutions for settling cases of participants entitled to benefits from several social security programmes.',
      ],
    },
  },
  PLO: {
    levelDescriptions: {
      1: 'Can explain the content and stages of an individual work plan for their own tasks, as measured by a written test or by questions and answers.',
      2: 'Can draw up and carry out the work plan for their own tasks according to the targets, time and resources available.',
      3: 'Can analyse and resolve clashes of schedule, shortages of resources and shifts of priority in the work plans of their own branch office.',
      4: 'Can assess in writing whether the work plans of several units or branch offices are feasible.',
      5: 'Can develop work planning methods and tools that are used throughout the institution.',
    },
    indicators: {
      1: [
        'Points out the target, the area to be covered and the visit schedule in a sample individual work plan.',
        'Puts acquisition activities in order in an outline work plan, from collecting data on prospects to payment of the first contribution.',
      ],
      2: [
        'Draws up a weekly visit schedule by location, segment and follow-up deadline of each employer.',
        'Checks the activities carried out against the work plan at the end of each working week so that unfinished ones enter the next schedule.',
      ],
      3: [
        "Rearranges the branch office's visit plan by potential and travelling distance after targets change mid-year.",
        'Analyses the weak points of the plan for a large information event, such as speakers or internet connection, until each has a fallback.',
      ],
      4: [
        'Reviews the work plans and budgets of several divisions, with written notes on activities that lack staff or funds.',
        'Reports in writing on time estimates that repeatedly prove wrong in the plans of several branch offices.',
      ],
      5: [
        'Develops a visit planning model that calculates routes and staff workload in all branch offices.',
        'Writes a work planning module for training future trainers from various regions.',
      ],
    },
  },
  PSDM: {
    levelDescriptions: {
      1: 'Can explain the steps of problem solving and the limits on making decisions in their own work, as measured by a case test or by questions and answers.',
      2: 'Can solve common problems in their own work and make decisions within the procedure and the limits of their authority.',
      3: 'Can analyse problems in their own branch office that no procedure answers and prepare decisions by weighing the risks of several options.',
      4: 'Can assess in writing how several units solve problems and on what grounds they make decisions.',
      5: 'Can develop methods of problem solving and decision making for the whole institution to follow.',
    },
    indicators: {
      1: [
        'Separates the symptoms of a problem from its causes in a sample case of claims repeatedly returned.',
        'Names the decisions that officers may take themselves and those that must be referred to a superior.',
      ],
      2: [
        'Checks the source of a problem with mismatched worker data before asking the employer for further documents.',
        "Makes decisions on participants' requests within an officer's limits of authority, with the reasons recorded in the file.",
      ],
      3: [
        'Tests several suspected causes of a problem, such as falling contributions from non-wage earners (BPU), using payment data and interviews.',
        'Draws up a proposed decision on a complex case of contribution arrears, with the options, their consequences and their risks.',
      ],
      4: [
        "Challenges in writing another unit's conclusion on the cause of a problem when the data do not support it.",
        "Compares several branch offices' decisions on similar cases in a written review of unjustified differences.",
      ],
      5: [
        'Creates a risk matrix that supports decisions on contribution arrears in all branch offices.',
        'Compiles service problems and their solutions into training material for staff throughout the institution.',
      ],
    },
  },
  STL: {
    levelDescriptions: {
      1: 'Can explain the strategic direction of the institution and the region and its link with their own work, as measured by a written test or by questions and answers.',
      2: 'Can align their own tasks with the regional strategy and get colleagues or partners moving in the same direction.',
      3: 'Can adapt the regional strategy to the circumstances of their own branch office and overcome obstacles to carrying it out.',
      4: 'Can assess in writing how the strategy is carried out in several branch offices or units.',
      5: "Can renew the institution's strategic direction through ideas, studies and new ways of extending the protection of workers.",
    },
    indicators: {
      1: [
        "Names the institution's strategic objectives for membership, with examples of branch office activities that support them.",
        'Points out the segments given priority in the regional strategy and the reasons for the choice.',
      ],
      2: [
        'Puts the priority segments of the regional strategy first when choosing prospects to visit.',
        'Explains to agents how registering self-employed workers supports the strategy of extending membership.',
      ],
      3: [
        'Analyses the fit between the regional strategy and the situation of local employers until the segments that need another approach are found.',
        'Mobilises colleagues from other divisions to carry out a shared strategy through interim objectives agreed with them.',
      ],
      4: [
        "Comments in writing on the work programmes of several branch offices, especially activities that do not support the institution's strategic direction.",
        'Recommends in writing a change of strategy for a segment, based on a comparison of results in several regions.',
      ],
      5: [
        "Prepares a study of changes in the world of work that forms the basis for renewing the institution's membership strategy.",
        'Works with stakeholders to design a national strategy for protecting app-based workers.',
      ],
    },
  },
  PKN: {
    levelDescriptions: {
      1: 'Can explain the membership, contributions, benefits and claim conditions of each programme handled in their own work, as measured by a written test or by questions and answers.',
      2: 'Can explain the programmes to participants or employers in their own work in a way that suits their segment and circumstances.',
      3: "Can analyse cases of participants' entitlements in their own branch office that involve several programmes or that no guide covers.",
      4: 'Can assess in writing how the programmes are explained and applied in several branch offices.',
      5: "Can develop proposals for new programme benefits and write learning material on the programmes for all the institution's staff.",
    },
    indicators: {
      1: [
        'Distinguishes the benefits of the old-age savings programme (JHT) from those of the pension programme (JP) by form of payment and recipient.',
        'Calculates the contribution to the work accident programme (JKK) from a sample wage and category of workplace risk under the rules in force.',
      ],
      2: [
        'Illustrates the benefits of the JKK and death benefit (JKM) programmes to self-employed workers with events from their daily work.',
        'Presents an employer with a simulation of programme contributions and benefits based on the number and wages of its workers.',
      ],
      3: [
        "Works out heirs' rights to the benefits of several programmes after a participant dies in a work accident, with the rules on which they rest.",
        'Determines which programmes a worker with two jobs can join on the basis of the employment relationships and the membership rules.',
      ],
      4: [
        'Corrects in writing wrong statements about programme benefits in the information material of several branch offices.',
        'Gives written comments on draft implementing rules for a programme, based on questions from participants of several branch offices.',
      ],
      5: [
        'Designs a proposal for programme benefits for a segment of workers not yet protected, with contribution calculations and a legal study.',
        'Compiles questions and answers on the programmes as a reference for staff in all branch offices and service channels.',
      ],
    },
  },
  TLIT: {
    levelDescriptions: {
      1: 'Can explain the functions of the systems and online channels in their own work and how access is kept secure, as measured by a written test or by questions and answers.',
      2: 'Can use the systems and online channels in their own work as the guide directs, keeping access secure.',
      3: 'Can trace and overcome problems with systems or online channels in their own branch office that no guide answers.',
      4: 'Can assess in writing the use of systems and online channels in several branch offices or units.',
      5: 'Can design uses of new technology in systems and channels that change the way the institution works.',
    },
    indicators: {
      1: [
        'Points out the menus for registration, payment of contributions and wage reporting on the screens of the membership system.',
        'Distinguishes fraudulent messages from official ones in sample links and requests for system passwords.',
      ],
      2: [
        'Guides a participant through installing the service app on a phone until the participant has logged in to a personal account.',
        'Enters worker data in the membership system under a personal account, on a screen that is locked whenever the desk is left.',
      ],
      3: [
        'Traces why document uploads to an online channel fail by comparing the file types, devices and networks used.',
        'Works out how to serve participants while a system is down, including provisional records and later data entry.',
      ],
      4: [
        'Tests system designs from the information technology unit, with written notes on steps that hamper staff in several branch offices.',
        'Explains in writing why participants of several branch offices come to the counter with requests that online channels can handle.',
      ],
      5: [
        'Designs an app feature that sends automatic contribution reminders to self-employed participants throughout Indonesia.',
        "Develops the institution's digital literacy standard for staff, covering systems, online channels and data security.",
      ],
    },
  },
  DADM: {
    levelDescriptions: {
      1: 'Can explain the kinds, sources and validity requirements of membership data in their own work, as measured by a written test or by questions and answers.',
      2: 'Can record, check and store membership data in their own work according to the procedure.',
      3: 'Can trace why data in their own branch office do not match and work out how to put them right.',
      4: 'Can assess in writing the quality and management of membership data in several branch offices.',
      5: 'Can develop standards, rules and tools for managing membership data for the whole institution.',
    },
    indicators: {
      1: [
        'Marks the wrong entries on a sample registration form by reference to the data on the identity card (KTP).',
        "Names the documents needed for correcting the name, date of birth or wage in a participant's data.",
      ],
      2: [
        'Matches the wage data reported by employers with the contributions received each month.',
        'Files forms and evidence of data corrections under a numbering system that makes them easy to retrieve.',
      ],
      3: [
        'Groups duplicate participant data by cause until it is clear how the records in each group are to be merged.',
        'Traces the owners of unidentified contributions through payment data, wage reports and membership history.',
      ],
      4: [
        'Tests samples of data from several branch offices, with a written report on the kinds of error found most often.',
        "Reviews in writing other units' data recording procedures, in particular steps that leave no trace.",
      ],
      5: [
        "Draws up the institution's membership data quality standard, with measures of completeness, accuracy and currency.",
        'Designs automatic checking rules that screen out invalid worker data at the point of registration in all channels.',
      ],
    },
  },
  PRES: {
    levelDescriptions: {
      1: 'Can explain the parts of a presentation, the needs of listeners and the aids used in their own work, as measured by a written test or by questions and answers.',
      2: 'Can give presentations on the programmes in their own work with material, examples and aids that suit the audience.',
      3: 'Can analyse audiences and adapt presentations in their own branch office when circumstances or objections differ from what was planned.',
      4: 'Can assess in writing the presentation material and delivery of several units or branch offices.',
      5: 'Can develop presentation formats, material and training for use throughout the institution.',
    },
    indicators: {
      1: [
        "Puts the parts of a programme presentation in order: the opening, the listeners' work risks, the programme benefits and the call to register.",
        'Points out terms in sample presentation material that are hard for self-employed workers, with a simple equivalent for each.',
      ],
      2: [
        'Opens an information session with an example of a work risk that the audience faces every day.',
        "Closes a presentation with questions and answers that check the audience's understanding of how to register.",
      ],
      3: [
        'Analyses why an information session led to no registrations, based on the attendance list, the questions asked and follow-up with the audience.',
        'Responds to objections from trade union officials by bringing the point at issue forward in the presentation.',
      ],
      4: [
        "Suggests in writing improvements to several branch offices' presentation material, especially where examples do not suit the audience.",
        'Observes presentations by colleagues from several other units, with a written assessment sheet on content, structure and audience response.',
      ],
      5: [
        'Creates standard presentation material in several regional languages for branch offices throughout Indonesia.',
        'Trains presenters from various units of the institution, using recordings of real information sessions as practice material.',
      ],
    },
  },
  MCV: {
    levelDescriptions: {
      1: "Can explain employers' duties, the forms of compliance violation and the stages of handling them in their own work, as measured by a written test or by questions and answers.",
      2: "Can handle employers' compliance violations in their own work by the stages laid down, complete with documentation.",
      3: 'Can analyse complex compliance violation cases in their own branch office and work out steps to resolve them.',
      4: 'Can assess in writing how several branch offices handle compliance violations.',
      5: 'Can develop ways of preventing and handling compliance violations for use throughout the institution.',
    },
    indicators: {
      1: [
        'Distinguishes employers that have yet to register (PWBD) from those only partly registered (PDS) in sample compliance violation cases.',
        'Puts the stages of handling a compliance violation in order, from notice to administrative sanctions, under the rules in force.',
      ],
      2: [
        "Compares an employer's payroll with membership data to detect violations such as unregistered workers.",
        'Prepares a notice of violation for an employer, with the rule breached and the deadline for putting it right.',
      ],
      3: [
        'Untangles outsourcing arrangements to establish which party is responsible for a violation of the duty to register workers.',
        'Draws up a strategy for collecting contribution arrears from a non-compliant employer, based on its payment history and ability to pay.',
      ],
      4: [
        'Examines the compliance case files of several branch offices, with a written review of where the evidence of a violation is insufficient.',
        'Gives a written opinion on whether violation cases from several branch offices are fit for referral to labour inspectors or public prosecutors.',
      ],
      5: [
        'Builds a compliance risk assessment model for selecting the employers to be inspected in all branch offices.',
        'Pioneers the linking of compliance data with business licensing data so that violations are detected as soon as a business is set up.',
      ],
    },
  },
  MKT: {
    levelDescriptions: {
      1: 'Can explain the segments of prospects and the steps of marketing the programmes in their own work, as measured by a written test or by questions and answers.',
      2: 'Can market the programmes to prospects in their own work until they register and pay the first contribution.',
      3: "Can analyse the market in their own branch office's area and find a marketing approach for segments that are hard to reach.",
      4: 'Can assess in writing the marketing activities of several branch offices, using data on their results and costs.',
      5: 'Can create new ways of marketing that the whole institution uses to reach prospects.',
    },
    indicators: {
      1: [
        'Sorts sample prospects by segment: non-wage earners (BPU), migrant workers, wage earners (PU) or construction services.',
        "Names sources of data on prospects in the branch office's area and the information that each can provide.",
      ],
      2: [
        'Lists the prospects in a cluster of micro businesses, with type of business, number of workers and contact number for each.',
        "Follows up a prospect's interest as promised until registration is complete or the reason for declining is recorded.",
      ],
      3: [
        "Analyses BPU participants' reasons for no longer paying contributions as the basis for a marketing approach to bring them back.",
        'Chooses a marketing approach for prospective migrant workers on the basis of where training centres are and when the workers depart.',
      ],
      4: [
        'Reviews the marketing plans of several branch offices, with written notes on segments of prospects that have been missed.',
        'Calculates the marketing cost per new participant in several branch offices as the basis for a written recommendation.',
      ],
      5: [
        'Develops a model of marketing to self-employed workers through agencies, complete with rules on fees and supervision.',
        'Creates a form of supply-chain marketing that prompts large businesses to encourage their micro suppliers to register.',
      ],
    },
  },
  RBN: {
    levelDescriptions: {
      1: 'Can explain who the partners in their own work are and how relationships with them are maintained, as measured by a written test or by questions and answers.',
      2: 'Can open and maintain relationships with partners in their own work through visits and recorded follow-up.',
      3: "Can analyse partners' interests in their own branch office's area in order to restore strained relationships or open new networks.",
      4: 'Can assess in writing the partnerships and networks of several branch offices.',
      5: "Can build new networks and forms of partnership that strengthen the institution's membership nationwide.",
    },
    indicators: {
      1: [
        "Maps the partners in the branch office's area by their role in the registration of workers and their influence on it.",
        'Names what should be recorded after a visit so that a colleague can continue the relationship with the partner.',
      ],
      2: [
        'Contacts assigned employers at regular intervals to keep up the relationship, even when there is no bill or complaint.',
        "Meets the leaders of a workers' community to start a relationship, with their contact details entered in the partner data.",
      ],
      3: [
        'Investigates the cause of a strained relationship with a large employer until the relationship is restored through someone the employer trusts.',
        'Analyses the network of local leaders to choose those who can open the way to fishing or farming communities.',
      ],
      4: [
        'Assesses in writing what the partners of several branch offices contribute to membership growth and regular payment of contributions.',
        'Advises in writing on how to divide responsibility for partners that several branch offices approach at the same time.',
      ],
      5: [
        'Pioneers a national network that brings business associations and trade unions together to discuss membership at regular intervals.',
        'Prepares a guide to managing partner relationships, with stages, measures and examples, for all branch offices.',
      ],
    },
  },
  CHM: {
    levelDescriptions: {
      1: 'Can explain the types of complaint, the channels for making them and the steps for handling them in their own work, as measured by a written test or by questions and answers.',
      2: 'Can receive, follow up and record complaints in their own work within the procedure and the limits of authority.',
      3: 'Can trace the root of complex or recurring complaints in their own branch office so that they can be settled.',
      4: 'Can assess in writing how complaints are handled in several units or branch offices.',
      5: "Can develop complaint management systems that turn complaints into improvements in the institution's service.",
    },
    indicators: {
      1: [
        'Distinguishes complaints that can be settled at the counter from those that must be passed to another division.',
        'Points out the mandatory entries in a sample complaint record, such as the issue, the evidence and the deadline for a reply.',
      ],
      2: [
        'Takes an angry participant to a separate room to hear the complaint to the end.',
        'Informs a participant of the progress of a complaint on the date promised even if there is no solution yet.',
      ],
      3: [
        "Reconstructs a participant's contribution history to settle a complaint about a discrepancy in the old-age savings (JHT) balance.",
        'Traces recurring complaints about delayed claims to the stage of the process that causes them.',
      ],
      4: [
        "Reviews several units' replies to participants' complaints, with written notes on reasons that do not address the issue.",
        'Reports in writing on patterns of complaint in several branch offices, with proposals for improvement addressed to the unit that owns the process.',
      ],
      5: [
        'Designs an early warning system that detects a surge of complaints in any channel before it spreads.',
        'Writes a guide to service recovery after serious complaints as a reference for all branch offices.',
      ],
    },
  },
  NEG: {
    levelDescriptions: {
      1: 'Can explain the stages of negotiation and what may or may not be agreed in their own work, as measured by a case test or by questions and answers.',
      2: 'Can conduct negotiations in their own work until a written agreement is reached that breaks no mandatory rule.',
      3: 'Can analyse the interests of the parties in a deadlocked negotiation in their own branch office and find new common ground.',
      4: 'Can assess in writing the conduct of negotiations and the content of agreements in several units.',
      5: 'Can develop negotiation methods, standard texts and training for the whole institution.',
    },
    indicators: {
      1: [
        'Distinguishes mandatory rules from matters open to agreement in a sample case of contribution arrears.',
        'Names the information about an employer that should be gathered before negotiation begins.',
      ],
      2: [
        'Offers an employer a schedule with fixed dates for registering its remaining workers as the basis for an agreement.',
        'Writes down the points of agreement at the end of a meeting for both sides to check.',
      ],
      3: [
        "Analyses an employer's objections in a negotiation on settling arrears until a schedule that fits its cash flow is found.",
        'Prepares fallback options for a negotiation with an agency partner that asks for fees beyond the rules.',
      ],
      4: [
        'Examines the draft agreements of several branch offices, with written notes on clauses that depart from mandatory rules.',
        'Gives other units written advice on negotiation strategy, based on a comparison of agreements kept with agreements broken.',
      ],
      5: [
        'Drafts a standard agreement on settling contribution arrears that all branch offices use.',
        'Trains employees from various regions through negotiation simulations developed from real cases.',
      ],
    },
  },
  LIS: {
    levelDescriptions: {
      1: 'Can explain how to listen and what hinders listening in the conversations of their own work, as measured by a case test or by questions and answers.',
      2: 'Can listen to others to the end in their own work and confirm what they mean before responding.',
      3: 'Can draw out unspoken meaning in difficult conversations in their own branch office and bring the parties to a shared understanding.',
      4: 'Can assess in writing how staff in several units listen to participants and employers.',
      5: 'Can develop listening methods and training that change how the institution listens to its participants.',
    },
    indicators: {
      1: [
        "Distinguishes facts, opinions and feelings when listening to a sample recording of a participant's account.",
        "Gives examples of open questions that bring out the meaning behind an employer's objection.",
      ],
      2: [
        "Summarises an employer's meaning until the employer confirms it.",
        'Notes the main points while listening to a participant at the counter without interrupting.',
      ],
      3: [
        "Finds the real reason for a prospect's refusal by listening for the topic that the prospect repeatedly avoids.",
        'Listens in turn to two parties in dispute until both confirm the same statement of the issue.',
      ],
      4: [
        'Reviews recordings of service conversations from several units, with written notes on what participants meant but staff missed.',
        "Compares visit notes of several branch offices with the employers' own accounts in a report on where their meaning was misunderstood.",
      ],
      5: [
        'Creates training in listening for the whole institution, using anonymised recordings of conversations.',
        "Designs regular forums for listening to participants as a source of input to the institution's policy.",
      ],
    },
  },
  SCO: {
    levelDescriptions: {
      1: "Can explain what determines the scope of a prospect's needs in their own work, as measured by a case test or by questions and answers.",
      2: "Can map the scope of prospects' needs in their own work with a list of questions before offering a programme.",
      3: "Can analyse the scope of varied or unclear needs among prospects in their own branch office's area.",
      4: 'Can assess in writing how several branch offices have mapped the scope of needs.',
      5: 'Can develop methods of mapping the scope of needs for use throughout the institution.',
    },
    indicators: {
      1: [
        "Names the questions that define the scope of a prospect's needs, such as who works, at what risk and for what income.",
        'Matches sample protection needs of workers with the programmes that meet them.',
      ],
      2: [
        "Asks about a prospect's type of work, risks and dependants until the scope of needs can be put in writing.",
        'States the scope of an offer, namely the workers and programmes covered, in a letter to the employer.',
      ],
      3: [
        "Sorts the workers of a cooperative by employment relationship until the scope of each group's needs is clear.",
        "Narrows a prospective partner's widening requests to a scope that fits the rules and the partner's readiness.",
      ],
      4: [
        "Reviews the offer documents of several branch offices, with written notes on workers' needs that are not covered.",
        "Assesses in a written memo whether the scope of several units' partnerships fits the needs of the target segments.",
      ],
      5: [
        "Creates an interview guide for mapping the scope of each segment's needs in all branch offices.",
        "Develops a digital tool that shows needs and suitable programmes on the basis of a prospect's answers.",
      ],
    },
  },
  DIG: {
    levelDescriptions: {
      1: 'Can explain the channels, target groups and performance measures of digital marketing in their own work, as measured by a written test or by questions and answers.',
      2: 'Can offer the programmes to prospects in their own work through digital channels in line with the guide.',
      3: 'Can analyse digital marketing results in their own branch office and adjust the message, channel or target group.',
      4: 'Can assess in writing the digital marketing carried out by several branch offices.',
      5: 'Can develop digital marketing strategies, standards and tools for the whole institution.',
    },
    indicators: {
      1: [
        'Distinguishes the digital channels suited to self-employed workers, micro business owners and prospective migrant workers.',
        'Explains what reach, clicks and registrations mean in a sample digital marketing report.',
      ],
      2: [
        "Posts official digital content with a registration link on the social media of a workers' community.",
        "Answers prospects' questions in digital channels on the same working day on the basis of the programme rules in force.",
      ],
      3: [
        'Compares registrations from two versions of a digital message to find the one that brings in the most new participants.',
        'Finds out why prospects abandon digital registration by tracing the last step that they completed.',
      ],
      4: [
        'Examines the digital content of several branch offices, with written notes on misleading promises of benefits.',
        'Recommends in writing how to divide spending between digital channels, based on a comparison of results in several branch offices.',
      ],
      5: [
        'Designs digital marketing that automatically adapts messages to segments within the rules on personal data protection.',
        'Writes a digital content guide with ready-to-use examples for staff throughout the institution.',
      ],
    },
  },
}
