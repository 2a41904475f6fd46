// Texts of the technical competencies of data and information technology, in English.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of data and information technology. */
export const information: Readonly<
  Record<
    'DA' | 'DM' | 'DV' | 'DBA' | 'DDD' | 'ITIAM' | 'ITN' | 'ITPD' | 'ITQ' | 'ITS' | 'ITSM' | 'ITSD' | 'RD',
    TechnicalText
  >
> = {
  DA: {
    definition:
      "Expertise in processing and modelling membership, contribution, service and claim data to answer working questions and support the institution's decisions.",
    indicators: {
      '1': [
        "Explains when to use descriptive, diagnostic or predictive analysis, with example questions about members' visits.",
      ],
      '2': ["Runs queries and statistical tests on visit or claim data to answer a unit's request."],
      '3': [
        "Models the factors behind rising referrals or arrears and recommends action from the model's results.",
      ],
      '4': [
        'Dissects models built by other analysts for sampling bias, data leakage or conclusions that outrun the evidence.',
      ],
      '5': [
        "Creates new models that predict chronic disease or surges in visits among members for use in the institution's policy.",
      ],
    },
  },
  DM: {
    definition:
      "Expertise in governing the life cycle, quality, definitions and access rights of the institution's data, so that member and health facility records are single, accurate and protected.",
    indicators: {
      '1': [
        'Names the data owner, standard definition and confidentiality class of member data used in the unit.',
      ],
      '2': ['Cleanses duplicate or incomplete records under the data quality rules and logs each change.'],
      '3': ['Traces mismatches between systems to their origin and mends the matching rule at source.'],
      '4': [
        "Checks data owners' quality improvement plans against metadata standards and personal data protection rules.",
      ],
      '5': [
        "Establishes the institution's data governance, including a master member record to which every system refers.",
      ],
    },
  },
  DV: {
    definition:
      'Expertise in presenting data in charts, maps and dashboards that leaders, branch offices and the public read correctly.',
    indicators: {
      '1': [
        'Distinguishes what bar, line, scatter and map charts are for when presenting membership, contribution or claim data.',
      ],
      '2': [
        'Makes a branch office results dashboard from official data sources following the colour and labelling guide.',
      ],
      '3': [
        "Rearranges a confusing dashboard after sorting its users' needs, so that the point for decision sits on the first screen.",
      ],
      '4': [
        'Corrects charts by other teams that mislead, for instance through a cut-off axis or an unlike comparison.',
      ],
      '5': [
        'Publishes a visual library and data presentation standard that all units use in public reports.',
      ],
    },
  },
  DBA: {
    definition:
      'Expertise in operating, maintaining, securing and recovering the production databases that carry membership, contribution and claim services in every office.',
    indicators: {
      '1': [
        "Explains what backup, replication and access rights do in the institution's production databases.",
      ],
      '2': ['Performs scheduled backups and restore tests and fills in the log of results.'],
      '3': ['Diagnoses slow queries, table locks or full storage and restores database performance.'],
      '4': [
        'Examines migration and tuning plans from other administrators and rejects steps that risk data loss.',
      ],
      '5': [
        'Develops a high-availability and disaster recovery architecture for databases behind services that must not stop.',
      ],
    },
  },
  DDD: {
    definition:
      "Expertise in designing the structure, relationships and integrity rules of databases and building them for the institution's service and reporting applications.",
    indicators: {
      '1': ['Explains entities, keys and relationships by pointing to parts of the membership data diagram.'],
      '2': ['Codes tables, indexes and stored procedures to an approved schema design.'],
      '3': [
        'Reworks a schema with redundancy or anomalies so that each fact about a member is stored in one place.',
      ],
      '4': ["Evaluates other developers' schema designs by simulating transaction load and data growth."],
      '5': [
        'Designs reference database patterns, including the integration of health facility data, as the basis for new applications.',
      ],
    },
  },
  ITIAM: {
    definition:
      'Managing data centres, servers, workstations and licences from acquisition to disposal, so that membership and claim systems run on infrastructure that is recorded and maintained.',
    indicators: {
      '1': [
        'Lists the components of a data centre and the devices and licences that belong in the IT asset register.',
      ],
      '2': [
        'Updates the IT asset register after computers and servers in branch offices are installed, moved or withdrawn.',
      ],
      '3': [
        'Diagnoses a slow claim application from processor, memory and storage load and reallocates server capacity.',
      ],
      '4': [
        "Reviews the infrastructure team's capacity and renewal plans against asset age and maintenance cost.",
      ],
      '5': [
        'Creates a twin data centre architecture that keeps national JKN services running when one site goes down.',
      ],
    },
  },
  ITN: {
    definition:
      'Building, monitoring and restoring the data network that links head office, branch offices and health facilities, so that membership and referral transactions are not interrupted.',
    indicators: {
      '1': [
        "Sketches the network topology between branch offices and the data centre and names each device's function.",
      ],
      '2': [
        "Configures branch office switches and wireless access points according to the institution's IP address scheme.",
      ],
      '3': [
        'Traces broken connections of health facilities through traffic records and restores the faulty segment.',
      ],
      '4': [
        'Examines network designs from engineers and vendors for any single device whose breakdown would cut every connection.',
      ],
      '5': [
        'Pioneers a nationwide network with automatic fallback links for offices in areas of limited telecommunications.',
      ],
    },
  },
  ITPD: {
    definition:
      'Turning membership, contribution and health service needs into an IT master plan, architecture and system designs with their priorities and budget.',
    indicators: {
      '1': ['Explains what the IT master plan contains and how it serves the service goals for members.'],
      '2': [
        "Converts the membership unit's needs into a system design document with process flows, data and interfaces.",
      ],
      '3': [
        'Maps overlapping functions of the membership, contribution and claim systems in order to design their consolidation.',
      ],
      '4': [
        'Weighs IT project proposals from units against the reference architecture, expected benefits and available budget.',
      ],
      '5': [
        'Builds a reference architecture for data exchange among JKN systems, electronic medical records and the national population register.',
      ],
    },
  },
  ITQ: {
    definition:
      'Assuring the quality of IT systems and processes through standards, testing and measurement, so that membership, contribution and claim applications work as their users need.',
    indicators: {
      '1': ['Distinguishes functional, load and user acceptance testing by purpose and timing.'],
      '2': [
        'Runs test scenarios for the claim application and reports each defect with the steps to reproduce it.',
      ],
      '3': ['Groups software defects by cause in order to correct the development stage that produced them.'],
      '4': [
        "Assesses project teams' test plans and evidence for sufficiency before declaring an application fit for use.",
      ],
      '5': [
        'Introduces an automated testing framework with IT quality metrics used by every application project in the institution.',
      ],
    },
  },
  ITS: {
    definition:
      'Protecting systems and member data, including health service histories, from unauthorised access, leaks and disruption through access control, monitoring and incident handling.',
    indicators: {
      '1': [
        'Cites the signs of fraudulent emails that seek membership application passwords and the way to report them.',
      ],
      '2': ['Sets user access rights to match job duties and revokes them when an employee changes unit.'],
      '3': ['Investigates suspicious access records to find and close the route by which member data leaks.'],
      '4': [
        "Reviews penetration test results and the security team's remediation plan to decide which weaknesses come first.",
      ],
      '5': [
        'Establishes a security operations centre that pools detection of cyber threats to health data across partner agencies.',
      ],
    },
  },
  ITSM: {
    definition:
      'Managing IT service requests, incidents, changes and service agreements for staff and partners, so that work in branch offices and health facilities is restored quickly after disruption.',
    indicators: {
      '1': [
        "Outlines how incidents, problems and service requests differ under the institution's IT service catalogue.",
      ],
      '2': [
        'Handles incident tickets from branch offices by priority and within the response times agreed with users.',
      ],
      '3': [
        'Mines the history of recurring tickets for the underlying problem and submits a permanent change request.',
      ],
      '4': ['Audits ticket closures by the support teams and sends back fixes that are only temporary.'],
      '5': [
        'Designs a self-service IT support model that unites catalogue, solution base and virtual assistant for staff.',
      ],
    },
  },
  ITSD: {
    definition:
      "Creating and maintaining the institution's applications through requirements analysis, coding, unit testing and documentation, to serve members, employers and health facilities.",
    indicators: {
      '1': [
        'Presents the stages of the application development life cycle and the deliverable of each stage.',
      ],
      '2': ['Codes member application features to specification, together with unit tests and change notes.'],
      '3': [
        'Solves contribution miscalculations in an application by following the program logic back to its input data.',
      ],
      '4': [
        "Reviews other programmers' source code and marks the parts that are error-prone or hard to maintain.",
      ],
      '5': ['Builds a shared component library that all JKN application teams reuse.'],
    },
  },
  RD: {
    definition:
      'Planning and carrying out the move of new system versions from test to production, with the least possible disruption to branch offices and health facilities.',
    indicators: {
      '1': [
        'Describes the release path of an application from development to production and the approvals it requires.',
      ],
      '2': ['Installs a new application version in production following the approved release checklist.'],
      '3': [
        'Isolates the cause of a failed deployment to choose between an immediate fix and rolling back to the earlier version.',
      ],
      '4': [
        "Decides whether project teams' releases may proceed on the strength of their test evidence, schedule and rollback plan.",
      ],
      '5': [
        'Automates the deployment pipeline of JKN systems so that staged updates run without stopping services.',
      ],
    },
  },
}
