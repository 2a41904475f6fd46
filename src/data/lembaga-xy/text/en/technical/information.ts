// Texts of the technical competencies of data and information technology, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of data and information technology. */
export const information: Readonly<
  Record<
    'DA' | 'DM' | 'DV' | 'DBA' | 'DDD' | 'ITIAM' | 'ITN' | 'ITPD' | 'ITQ' | 'ITS' | 'ITSM' | 'ITSD' | 'RD',
    LembagaXyCompetencyText
  >
> = {
  DA: {
    definition:
      "The ability to answer questions arising in the institution's work by analysing membership, contribution, health service, claim and certification data, including the choice of method, checks on the results and a statement of how far the conclusions hold.",
    levelDescriptions: {
      1: 'Can explain the kinds of analysis, basic calculations and limits of inference encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out an analysis of visit, claim or competency assessment data in their own work, following the current guide.',
      3: 'Can design an analysis for a problem in their own unit that has no known cause and for which the guide offers no method.',
      4: 'Can assess analyses made by others in several units and advise in writing how far their results can be used.',
      5: 'Can develop models, standards and training that renew the way the institution does data analysis.',
    },
    indicators: {
      1: [
        "Distinguishes descriptive, diagnostic and predictive analysis, with one example question about members' visits for each kind.",
        'Calculates the contact rate per thousand registered members of a primary care facility (FKTP) from a simple table of visits.',
        'Points out in a sample analysis why two figures that rise together do not by themselves prove cause and effect.',
      ],
      2: [
        "Runs queries on FKTP visit data to answer a unit's analysis request, with the period and filters on record.",
        'Checks claim data for gaps, duplicates and anomalous values against a checklist before the analysis starts.',
        'Calculates the percentage of candidates found competent in each scheme of the certification body (LSP), following the analysis guide.',
      ],
      3: [
        "Tests several suspected causes of rising referrals with an analysis that allows for differences between primary care facilities in members' age and illness.",
        "Turns a unit head's vague request into an analysis question that the available data can answer.",
        'Builds a forecasting model of contribution arrears whose accuracy is measured on data not used to build it.',
      ],
      4: [
        "Re-runs another unit's analysis from its source data, with a written note of every figure that cannot be reproduced.",
        'Recommends in writing to several units which analyses are fit to support policy, with the conditions for their use.',
        'Comments in writing on analyses made by others, flagging sampling bias, test data used to train the model or conclusions that outrun the evidence.',
      ],
      5: [
        "Develops a model that predicts members' risk of chronic disease as the basis for targeting the Chronic Disease Management Programme (Prolanis).",
        "Trains analysts from head office and branch offices with an analysis module of real cases from the institution in which members' identities are masked.",
        "Prepares the institution's data analysis standard, covering data quality requirements, choice of method, reproduction of results and ethical use of health data.",
      ],
    },
  },
  DM: {
    definition:
      "The ability to manage the definitions, quality, storage, access rights and life cycle of the institution's data, so that records of members, employers, health facilities and certification candidates are unique, correct and protected.",
    levelDescriptions: {
      1: 'Can explain the definition, ownership, quality and protection of the data used in their own work, as measured by a written test or by questions and answers.',
      2: 'Can match, cleanse and store data in their own work under the quality and confidentiality rules in force.',
      3: "Can find where mismatches in their own unit's data come from and resolve them when the existing rules give no answer.",
      4: 'Can assess how several units manage data, including data quality, access and improvement plans, with written advice to the data owners.',
      5: "Can shape the institution's data governance with new roles, master data and quality measures.",
    },
    indicators: {
      1: [
        'Names the owner, standard definition and confidentiality classification of three kinds of member data used in the job.',
        'Points out duplicate rows, blank rows and rows without a valid national identity number (NIK) in a sample list of member data.',
        "Distinguishes general from specific personal data, such as a member's name and medical history, under Law 27/2022.",
      ],
      2: [
        'Cleanses duplicate member records under the data quality rules, with the reason for each merge recorded against the member number.',
        "Matches an employer's list of workers with civil registry data under the matching rules in force, so that any NIK without a match is set apart.",
        'Stores data on candidates of the certification body (LSP) in folders whose access rights and retention period follow the rules.',
      ],
      3: [
        'Traces a difference in the number of members between the membership and contribution systems to the processing step at which their data diverge.',
        'Formulates a new matching rule for member records whose names are spelt differently across systems, with the error rate from a sample test.',
        'Settles a difference between two reports over who counts as an active member, with one data definition agreed by the data owners.',
      ],
      4: [
        'Assesses data quality improvement plans from several units against the current quality standard, with written notes to the data owners.',
        "Flags cross-unit requests for data access that go beyond what the requester's task requires, with a written opinion based on personal data protection rules.",
        "Rechecks another unit's data cleansing on a random sample in order to report the duplicates still left.",
      ],
      5: [
        "Designs the institution's data governance, setting out the roles of data steward (walidata), data producer and data user for each kind of data.",
        'Builds the member master data that serve as the sole reference for the membership, contribution and claims systems.',
        'Develops a data quality index measured automatically in every branch office, with results open to all data owners.',
      ],
    },
  },
  DV: {
    definition:
      "The ability to present the institution's data in charts, maps and dashboards that leaders, branch offices and the public read correctly, so that decisions rest on honest comparison.",
    levelDescriptions: {
      1: 'Can explain the uses, parts and common faults of the charts and dashboards encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can make charts and update dashboards in their own work from official sources, following the data presentation guideline.',
      3: 'Can design a chart or dashboard for needs of their own unit that templates and guidelines do not provide for.',
      4: 'Can assess whether charts and dashboards from several units are useful and not misleading, with written advice to those who made them.',
      5: 'Can develop a chart library, new dashboards and training that standardise and renew the way the institution presents data.',
    },
    indicators: {
      1: [
        'Distinguishes the uses of bar charts, line charts, scatter plots and maps, with examples from membership, contribution or claim data.',
        'Points out faults in a sample chart, such as a truncated axis, a missing unit or a reversed time sequence.',
        'States the value, unit, period and comparator shown on a sample dashboard of branch office results.',
      ],
      2: [
        "Makes charts of a branch office's contribution receipts, using official data sources and following the colour and label guideline.",
        'Updates the monthly membership dashboard so that every figure agrees with the source report of the same date.',
        'Prepares charts of competency assessment results by scheme in the report template of the certification body (LSP), showing the source and date.',
      ],
      3: [
        "Rearranges a confusing dashboard around its users' questions, so that what needs deciding shows on the first screen.",
        'Chooses a chart form for data that fit no template, such as referral flows between facilities, with the reason on record.',
        'Tests a draft dashboard on several of its intended users in order to find the parts that they misread.',
      ],
      4: [
        'Recommends merging two dashboards that show the same indicator with different figures, with a written explanation of how the difference arises.',
        "Flags misleading charts in other units' reports, with written notes on the scale, comparator or caption to be corrected.",
        'Assesses in a written review whether the dashboards of several units suit the decisions they are meant to support.',
      ],
      5: [
        'Trains report authors from head office and branch offices in chart workshops that use examples from their own reports.',
        "Publishes a standard for charts and maps that all units use in the institution's reports to the public.",
        "Pioneers a public dashboard that shows access to health services by area without disclosing any member's personal data.",
      ],
    },
  },
  DBA: {
    definition:
      'The ability to operate, maintain, secure and restore the production databases that support membership, contribution, claim and certification services, so that data stay available and are not lost.',
    levelDescriptions: {
      1: 'Can explain how the databases within their own work are backed up, restored and protected by access controls, as measured by a written test or by questions and answers.',
      2: 'Can back up databases, restore them and set access rights in their own work, following the operating procedure.',
      3: 'Can diagnose database faults in their own unit that no procedure describes and find a way to fix them.',
      4: 'Can assess the plans, tuning and recovery readiness of databases in several units, with written advice to those who run them.',
      5: 'Can develop database architecture, standards and automation for use throughout the institution.',
    },
    indicators: {
      1: [
        'Distinguishes full from incremental backups of a database by the storage they need and the time a restore takes.',
        'Calculates the period for which transactions are lost if a database fails at a given hour, from a sample backup schedule.',
        "Points out in a sample list of users the accounts whose database access rights exceed what the user's job requires.",
      ],
      2: [
        'Runs scheduled database backups following the procedure, with the size, time and result of each copy in the operations log.',
        'Restores a database backup to a test server, following the standard steps, as proof that the copy can be used.',
        'Sets access rights to the database of certification body (LSP) candidates on the basis of request forms approved by the data owner.',
      ],
      3: [
        'Diagnoses why the claims database slows down at peak hours, using query execution plans, table locks and storage load.',
        'Rescues contribution transactions from a database damaged in a way no procedure foresees, by combining backup copies with the transaction log.',
        'Formulates a new storage allocation for a database that has outgrown its forecast, based on the growth rate of each table.',
      ],
      4: [
        "Examines other administrators' database migration plans, with written notes on any step that risks data loss.",
        "Retests another unit's tuning proposal on a copy of the database in order to report the difference in query response time.",
        'Assesses restore test reports of several databases against their recovery time and recovery point objectives, with written recommendations for improvement.',
      ],
      5: [
        'Designs a high-availability database architecture for member services that must not stop when one server breaks down.',
        "Prepares the institution's standard for running databases, covering service classes, backup patterns, access rights and recovery time objectives.",
        "Automates restore tests of all production databases, with daily reports that data owners understand without an administrator's help.",
      ],
    },
  },
  DDD: {
    definition:
      "The ability to draw up a database design (structure, relationships and integrity rules) and to implement it in tables and stored procedures for the institution's service, certification and reporting applications.",
    levelDescriptions: {
      1: 'Can explain the elements and common faults of the database designs used in their own work, as measured by a written test or by questions and answers.',
      2: 'Can draw and implement a database design in their own work under existing conventions and approvals.',
      3: 'Can work out a database design for a need of their own unit that conventions do not cover.',
      4: 'Can assess database designs by developers in several units, with written advice on their strengths and weaknesses.',
      5: 'Can create database design patterns, guidelines and tools for use throughout the institution.',
    },
    indicators: {
      1: [
        'Points out entities, primary keys, foreign keys and relationships on a design diagram of the membership database.',
        'Names the right data type for the national identity number (NIK), date of birth and contribution amount, with reasons.',
        'Finds data stored twice in a sample design, naming the consequence when a member changes address.',
      ],
      2: [
        'Builds tables, indexes and stored procedures to an approved database design.',
        'Draws the data design for candidate registration as an entity-relationship diagram from the forms of the certification body (LSP).',
        'Writes scripts that alter tables to match a new design, complete with a rollback script that has passed tests in the test environment.',
      ],
      3: [
        'Reworks a design that contains redundancy so that each item of health facility data is stored in one place only.',
        "Formulates a design of history tables that can show a person's membership status on any date in the past.",
        'Compares two design options for a large claims table by query times measured in a trial.',
      ],
      4: [
        "Evaluates other developers' designs by simulating transaction load and data growth, with the results in a written report.",
        'Recommends in writing one reference table of health facilities for application designs that still hold separate lists.',
        "Flags in writing the integrity rules missing from several units' designs, with examples of wrong data that would get through.",
      ],
      5: [
        "Creates a design pattern for data exchange with health facilities as the basis for the institution's new applications.",
        "Standardises naming, data types and integrity rules in a database design guideline for all of the institution's developers.",
        'Develops a tool that checks designs automatically against the guideline before tables are made in production.',
      ],
    },
  },
  ITIAM: {
    definition:
      "The ability to manage data centres, servers, workstations and licences from planning to disposal, so that the institution's services run on information technology (IT) assets and infrastructure that are recorded and maintained.",
    levelDescriptions: {
      1: 'Can explain the kinds, functions and life cycle of the IT assets encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can record, inspect and prepare IT assets in their own work, following the inventory and maintenance procedures.',
      3: 'Can solve problems with IT assets and IT infrastructure in their own unit that no procedure covers.',
      4: "Can assess several units' plans, capacity calculations and records of IT assets, with advice in writing.",
      5: 'Can develop the IT infrastructure architecture and the way the institution manages IT assets throughout their life cycle.',
    },
    indicators: {
      1: [
        'Lists the kinds of hardware, software and licence that must be entered in the IT asset register, with the details each entry requires.',
        "Puts the stages of an IT asset's life cycle in order from planning to disposal, with one sample document for each.",
        'Explains the consequences for IT infrastructure in a data centre when backup power, cooling or fire suppression fails.',
      ],
      2: [
        'Updates the IT asset register from official handover records after branch office computers are installed, moved or withdrawn.',
        'Matches the number of licences installed with the number bought, using the IT asset reconciliation sheet.',
        'Inspects computers, cameras and backup power at a competency assessment centre (TUK) for readiness against the IT asset checklist.',
      ],
      3: [
        'Diagnoses why the claims system is slow, using load data on the IT infrastructure, in order to rebalance load across servers.',
        'Traces IT assets that are on record but not in place, through official handover records, service tickets and network access logs.',
        "Compares the cost of repairing out-of-warranty devices with that of renting or buying replacements, as the basis for the unit's proposal.",
      ],
      4: [
        'Recommends in writing the transfer of unused licences to other units, based on a review of IT asset records.',
        "Assesses in a written review several units' IT asset refresh plans, based on the age, fault history and maintenance cost of the assets.",
        'Recalculates, from load data at the peak of contribution payments, the IT infrastructure capacity proposed by another unit, with a written note of the differences.',
      ],
      5: [
        'Creates an IT infrastructure architecture of two data centres that keeps National Health Insurance (JKN) services running when one site goes down.',
        "Prepares the institution's IT asset life cycle standard, covering service life, replacement thresholds and data destruction methods.",
        'Automates the IT asset inventory of every office through network scans linked to the asset register.',
      ],
    },
  },
  ITN: {
    definition:
      'The ability to build, monitor and restore the data network that links head office, branch offices, health facilities and competency assessment centres (TUK), so that transactions are not interrupted.',
    levelDescriptions: {
      1: 'Can explain the parts, addressing and fault symptoms of the network within their own work, as measured by a written test or by questions and answers.',
      2: 'Can install and configure networks and measure their use in their own work, following standards and checklists.',
      3: 'Can resolve network faults and constraints in their own unit that no procedure covers.',
      4: 'Can assess network designs, reports and recovery plans from several units, with advice in writing.',
      5: "Can renew the institution's network through new standards, training and a national design.",
    },
    indicators: {
      1: [
        'Sketches the network topology between branch offices and the data centre, with the function of each device.',
        'Calculates how many internet protocol (IP) addresses are available to devices on one network segment from a sample addressing scheme.',
        "Distinguishes the symptoms of faults in the local network, the provider's line and the data centre, using sample reports by counter staff.",
      ],
      2: [
        "Configures switches and wireless access points of a branch office network to the institution's IP addressing scheme.",
        'Records daily measurements of network bandwidth use on the monitoring sheet for comparison with the thresholds set.',
        "Sets up a temporary network at a competency assessment centre (TUK), following the checklist, with candidates' traffic kept apart from guests'.",
      ],
      3: [
        'Traces repeated loss of connection at a health facility until the part at fault is found, using network traffic logs.',
        'Designs a mobile, radio or satellite backup link for a branch office served by a single network provider.',
        'Resolves competition for bandwidth between counter systems and software updates by setting priorities for service hours.',
      ],
      4: [
        "Flags any single device whose failure would cut every connection, in written comments on other engineers' network designs.",
        "Recommends in writing improvements to other units' network recovery plans, based on the results of outage drills.",
        "Tests a provider's network availability report against monitoring data from several branch offices, with a written note of the differences.",
      ],
      5: [
        'Pioneers a nationwide network with automatic failover for branch offices in areas with limited telecommunications.',
        'Trains engineers from every region in a laboratory built to simulate network faults that have occurred.',
        "Prepares the network standard for the institution's offices, which distinguishes needs by number of counters, members and online competency assessments.",
      ],
    },
  },
  ITPD: {
    definition:
      'The ability to turn membership, contribution, health service and certification needs into information technology (IT) plans and system designs with their architecture, priorities and budget.',
    levelDescriptions: {
      1: 'Can explain the contents of the IT plans and system designs that concern their own work, as measured by a written test or by questions and answers.',
      2: 'Can prepare parts of an IT plan or system design in their own work, using current guides and templates.',
      3: 'Can reconcile, within an IT plan or system design, needs of their own unit that conflict, overlap or exceed the budget.',
      4: 'Can assess IT plans and system designs from several units or vendors, with advice in writing.',
      5: 'Can renew the reference architecture, the IT master plan and the way the institution plans its systems.',
    },
    indicators: {
      1: [
        'Names the main parts of the IT master plan, with one example of a member service objective that each part supports.',
        'Distinguishes functional from non-functional requirements in a sample system design for member registration.',
        'Points out, on a given system design diagram, which applications would be affected if the civil registry data service went down.',
      ],
      2: [
        "Sets out the membership unit's requirements in a system design document with process flows, data and interfaces.",
        'Prepares part of the annual IT plan in the current template, with the objective, schedule and cost of each activity.',
        'Gathers the requirements of certification body (LSP) assessors for the competency assessment system design, in interviews that follow a standard guide.',
      ],
      3: [
        'Maps overlapping functions of the membership, contribution and claims systems as input to an IT plan for merging the three systems.',
        'Formulates system design options for conflicting requirements, such as quick counter service versus multi-stage checks, with the consequences of each option.',
        'Ranks, by benefit and mutual dependence, the activities in the IT plan of a unit with a limited budget.',
      ],
      4: [
        "Assesses in a written review several units' IT plan proposals against the reference architecture and the available budget.",
        "Flags, in written review notes, the parts of a vendor's system design that tie the institution to one product.",
        'Recalculates from current-year data the benefits and costs of a project proposed by another unit, as the basis for a written recommendation.',
      ],
      5: [
        'Builds a reference architecture for exchanging National Health Insurance (JKN) data and electronic medical records as a guide for every system design.',
        'Trains designers from head office and the regions, using a method and a collection of system design examples developed for that training.',
        "Prepares the institution's IT master plan, which turns strategy into a system roadmap with reference to the electronic-based government system (SPBE) architecture.",
      ],
    },
  },
  ITQ: {
    definition:
      'The ability to assure the quality of information technology (IT) applications and processes through standards, testing and measurement, so that the membership, contribution, claims and certification systems work as their users need.',
    levelDescriptions: {
      1: 'Can explain the kinds, evidence and measures of application testing encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out application tests in their own work, following scenarios, forms and quality checklists.',
      3: "Can find out why defects slip through their own unit's testing and design tests that do not exist yet.",
      4: 'Can assess test plans, test evidence and the quality of IT processes in several units, with advice in writing.',
      5: 'Can develop the testing framework, IT quality standards and tester training for the institution.',
    },
    indicators: {
      1: [
        'Distinguishes functional tests, load tests and user acceptance tests (UAT) by purpose and timing.',
        'Points out what is absent from a sample test report, such as steps to reproduce, expected results or screenshots.',
        'Calculates the percentage of test cases passed and the number of defects per feature from a sample summary.',
      ],
      2: [
        'Runs test scenarios for the claims system in sequence, with the result, screenshot and date on the test sheet.',
        'Reports each defect found in testing on the standard form, with the steps to reproduce it and its severity.',
        'Checks the functions of the system for registering certification body (LSP) candidates against the requirements document, using a quality checklist.',
      ],
      3: [
        'Groups defects that slipped through testing by the stage they came from in order to find which development step needs correcting.',
        'Designs test cases for a rule change that has no scenario yet, such as the calculation of contributions for members who change segment.',
        'Traces differences in results between the test and production environments until the difference in configuration behind them is found.',
      ],
      4: [
        'Recommends in a written report how several units should correct IT processes that depart from the quality standard.',
        'Assesses in a written review whether the test plans of several projects are sufficient for the risks to member services.',
        'Repeats a sample of test cases that other testers reported as passed, with a written note of evidence that does not match.',
      ],
      5: [
        "Trains testers from various units, using a bank of test cases compiled from real defects in the institution's applications.",
        "Pioneers an automated test framework that runs on every code change in all of the institution's application projects.",
        "Prepares the institution's IT quality standard, with measures, thresholds and methods of measurement for each kind of application.",
      ],
    },
  },
  ITS: {
    definition:
      'The ability to close vulnerabilities and handle security incidents so that systems and member data, including health service histories, are protected from unauthorised access, leaks and disruption.',
    levelDescriptions: {
      1: 'Can explain common vulnerabilities in their own work, the signs of a security incident and how to report one, as measured by a written test or by questions and answers.',
      2: 'Can close vulnerabilities and handle security incidents in their own work, following the current standard steps.',
      3: 'Can investigate security incidents and vulnerabilities in their own unit that no procedure covers yet.',
      4: 'Can assess how others in several units deal with vulnerabilities and security incidents, with advice in writing.',
      5: 'Can develop the methods, standards and training by which the institution detects vulnerabilities and responds to security incidents.',
    },
    indicators: {
      1: [
        "Points out in a sample phishing email the signs that set it apart from the institution's official emails.",
        'Gives examples of vulnerabilities that come from shared passwords, unlocked screens and personal storage devices.',
        'States the recipient, deadline and contents of a security incident report when a laptop holding member data is lost.',
      ],
      2: [
        'Scans servers and applications with the standard tool so that every vulnerability found goes on the follow-up list.',
        'Revokes access to the competency assessment question bank for assessors whose term has ended, based on the assignment list.',
        'Isolates a computer infected with malware, following the standard steps for handling security incidents.',
      ],
      3: [
        'Investigates a new kind of security incident through access and network traffic logs until the route by which member data leaked is found.',
        'Designs temporary controls for vulnerabilities for which the software vendor has not yet issued a patch.',
        'Models threats to the bank account data in the claims system in order to find vulnerabilities before the system goes live.',
      ],
      4: [
        'Assesses in a written review the order in which several units plan to close vulnerabilities, based on data sensitivity and the likelihood of attack.',
        'Retests vulnerabilities that other units reported as closed, with a written note of what is still open.',
        "Flags in writing where the conclusions of another unit's security incident report are not supported by the digital evidence.",
      ],
      5: [
        'Builds an integrated monitoring centre to detect security incidents affecting health data held by the institution and its partners.',
        "Trains the institution's cyber incident response team (TTIS) with attack simulations designed around real security incidents.",
        "Prepares the institution's security standard, covering data classification, access rules, encryption and time limits for closing vulnerabilities.",
      ],
    },
  },
  ITSM: {
    definition:
      'The ability to manage information technology (IT) services through a catalogue, service level agreements (SLAs), tickets and change control, so that work in branch offices, health facilities and the certification body (LSP) is restored quickly after disruption.',
    levelDescriptions: {
      1: 'Can explain the kinds of ticket, the catalogue and the time limits for IT services encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can handle request and incident tickets for IT services in their own work by priority and procedure, within the agreed time limits.',
      3: 'Can find the causes of IT service disruption in their own unit and a solution to tickets that no procedure covers.',
      4: 'Can assess ticket resolutions, analyses and IT service targets from several units, with advice in writing.',
      5: 'Can develop standards, a knowledge base and forecasting models that renew the way the institution provides IT services.',
    },
    indicators: {
      1: [
        'Distinguishes incidents, problems and IT service requests in sample tickets from branch offices.',
        'Points out in the IT service catalogue who may request a given service, on what conditions and how long it takes.',
        'Calculates the percentage of tickets resolved within the SLA time limits from a sample monthly summary.',
      ],
      2: [
        'Ranks incident tickets from branch offices by impact and urgency, using the priority matrix.',
        'Resolves tickets that request accounts for LSP assessors within the time limits of the IT service catalogue.',
        'Updates counter staff on an outage at the set intervals until the IT service is restored.',
      ],
      3: [
        'Analyses the history of recurring tickets until their root cause is found, as the basis for proposing a permanent change.',
        'Coordinates the recovery of IT services from a major outage for which no standard steps exist, with a written record of who does what.',
        'Designs a workaround so that counters can go on registering members while the main IT service is down.',
      ],
      4: [
        'Examines a sample of tickets closed by other units, with a written report on fixes that are only temporary.',
        'Assesses in a written review the IT service time targets proposed by several units against ticket data and the cost of meeting them.',
        "Flags, in written review notes, another unit's root cause analyses that stop at the symptoms on the ticket.",
      ],
      5: [
        'Builds an IT service knowledge base that lets staff deal with minor faults without opening a ticket.',
        "Prepares the institution's IT service standard, covering service classes, SLAs and escalation paths.",
        'Develops a model that predicts surges in tickets from release dates, registration seasons and outage history as the basis for staff scheduling.',
      ],
    },
  },
  ITSD: {
    definition:
      "The ability to write, test, document and maintain the code of the institution's applications, based on the service needs of members, employers, health facilities and the certification body (LSP).",
    levelDescriptions: {
      1: 'Can explain the development stages and the workings of the code encountered in their own work, as measured by a written test or by questions and answers.',
      2: 'Can write, correct and test code in their own work, following the specification and the repository rules.',
      3: 'Can resolve errors and limitations of code in their own unit that the specification does not cover.',
      4: 'Can assess code and proposed solutions made by others in several units, with advice in writing.',
      5: 'Can develop code libraries, standards and training for use throughout the institution.',
    },
    indicators: {
      1: [
        'Puts the stages of application development in order from requirements to maintenance, with code and unit tests at the right stage.',
        'States what a simple piece of code that calculates contributions returns for three given inputs.',
        'Points out in sample code a password in plain text, an ignored error or repeated logic.',
      ],
      2: [
        "Writes the code for a feature of the members' app to specification, with unit tests and change notes.",
        'Corrects code defects reported by testers until the retests are recorded as passed.',
        'Merges the code of an LSP candidate registration form into the main branch of the repository under the merge rules.',
      ],
      3: [
        'Resolves a software error in calculating contributions by following the logic of the code back to its input data.',
        'Restructures old, undocumented code without changing its results, as proved by regression tests.',
        'Designs the code of an integration layer for data exchange with hospital systems whose interfaces vary.',
      ],
      4: [
        "Reviews other developers' code, with written notes on the parts that are prone to error or hard to maintain.",
        'Compares several proposed fixes for a defect, with a memo that weighs the risk, the cost and the life of the code.',
        'Assesses in a written report the code delivered by a vendor against the contract, the coding standard and the test coverage required.',
      ],
      5: [
        'Trains developers from various units in code review workshops with examples of defects that have occurred.',
        'Builds a shared code library that is reused in all application projects of the National Health Insurance programme (JKN).',
        "Prepares the institution's coding standard, covering the structure, naming, security and minimum tests of code.",
      ],
    },
  },
  RD: {
    definition:
      'The ability to plan and carry out system releases from the test to the production environment with the least possible disruption to branch offices, health facilities and the certification body (LSP).',
    levelDescriptions: {
      1: 'Can explain the kinds, path and conditions of the system releases that concern their own work, as measured by a written test or by questions and answers.',
      2: 'Can carry out releases in their own work, following the approved steps, schedule and notice rules.',
      3: 'Can resolve release failures and clashes in their own unit that the plan does not foresee.',
      4: 'Can assess the readiness, results and schedule of releases from several units, with advice in writing.',
      5: 'Can develop automated pipelines, standards and measures that renew the way the institution makes releases.',
    },
    indicators: {
      1: [
        'Sketches the release path of an application from development to production, with the approvals it requires.',
        'Distinguishes major, bug-fix and emergency releases by their content and conditions for approval.',
        'Points out what has not been filled in on a sample release plan, such as the rollback steps or the person responsible.',
      ],
      2: [
        'Deploys an application release to production following the approved steps, with the time of each step on record.',
        'Notifies branch offices, health facilities and LSP assessors of the release schedule by the notice deadline.',
        'Checks registration, payment and referral functions after a release against the current checklist.',
      ],
      3: [
        'Isolates the cause of a failed release as the basis for choosing between an immediate fix and a rollback to the earlier version.',
        'Designs a phased release, starting with a few branch offices, for a change that cannot be tried in the test environment.',
        'Rearranges the order of releases of interdependent applications so that online competency assessments are not cut off.',
      ],
      4: [
        'Assesses in a written review whether releases from several projects are ready, based on the test evidence, schedule and rollback plan.',
        'Recommends in writing that clashing releases of several units be merged, separated or postponed.',
        "Reviews another unit's post-release report, with written notes on unproven causes of disruption.",
      ],
      5: [
        'Pioneers an automated release pipeline that rolls back to the earlier version as soon as errors exceed a threshold.',
        "Prepares the institution's release standard, covering the evidence required, change freeze periods and the role of each party.",
        "Develops measures of release success, such as failure rate and recovery time, for comparison between the institution's projects.",
      ],
    },
  },
}
