// Definitions of the 17 competencies and the 3 proposed ones, in English.
// Source: none, the study prints names only; the sentences are ours. See ../claims.ts.

import type { CompetencyText } from '../../../../model/competency-text'
import { deepFreeze } from '../../../deep-freeze'
import type { BpjsCode } from '../../ids'

/** Definitions of the 20 competencies in English: no indicators, since the model has no levels. Deeply frozen. */
export const bpjsKetenagakerjaanTextEn: Readonly<Record<BpjsCode, CompetencyText>> =
  /* @__PURE__ */ deepFreeze<Readonly<Record<BpjsCode, CompetencyText>>>({
    AOR: {
      definition:
        'The ability to set measurable goals and pursue them until they are reached. An account representative shows it by comparing acquisitions and contributions received with the target, and by changing approach when behind.',
    },
    CLI: {
      definition:
        "The ability to keep adding to one's knowledge and to improve the way one works in the light of experience. In a branch it shows when staff study a new rule or service channel and correct the step that keeps sending files back.",
    },
    CSE: {
      definition:
        'The ability to serve participants and employers until their need is met, and to go beyond what they expected. It shows at the counter and on visits: needs are asked about, procedures explained in simple words, promised dates kept.',
    },
    PROF: {
      definition:
        "The ability to carry out one's duties within the rules, ethics and limits of the job, also under pressure. An account representative shows it by keeping participants' data confidential, keeping appointments and declining gifts from the companies they look after.",
    },
    SYN: {
      definition:
        'The ability to bring the work of several people, divisions and partners together for one shared result. In a branch it shows when membership, service and finance pass data on to each other and divide the work on a single case.',
    },
    PLO: {
      definition:
        'The ability to turn a target into a sequence of activities, a timetable and the resources at hand. An account representative shows it in the individual work plan: area to cover, companies to visit and follow-up for each week.',
    },
    PSDM: {
      definition:
        "The ability to find the cause of a problem, weigh options and their risks, and decide within one's authority. It shows when queues pile up, workers' data do not match, or an employer is in arrears and the next step must be settled.",
    },
    STL: {
      definition:
        "The ability to link the team's work to the direction of the institution and move others that way. An account representative shows it by putting first the segments the regional strategy favours and guiding team or partners in working them.",
    },
    PKN: {
      definition:
        "The ability to explain the employment social security programmes: who is covered, contributions, benefits, conditions and how to claim. It shows when an account representative explains work accident, death, old-age, pension or job-loss benefits to suit the listener's segment.",
    },
    TLIT: {
      definition:
        'The ability to use membership applications, online service channels and office devices while keeping access secure. In a branch it shows when staff guide a participant through registering by phone or interview a claimant by video call.',
    },
    DADM: {
      definition:
        "The ability to collect, check, record and keep membership data accurately so that they can be trusted and traced. In a branch it shows in corrections of workers' data, in matching wages with contributions and in filing registration forms.",
    },
    PRES: {
      definition:
        'The ability to put material to a group in a clear order, with examples and aids that suit them. An account representative shows it when presenting the programmes to company managers, self-employed communities or future migrant workers.',
    },
    MCV: {
      definition:
        'The ability to recognise employers who do not comply, point to the duty breached and lead them to compliance step by step and on record. It shows with companies that have not registered, under-report workers or wages, or owe contributions.',
    },
    MKT: {
      definition:
        'The ability to map prospective participants, choose an approach for each segment and turn interest into registration. An account representative shows it from gathering prospect data and offering programmes to bringing back participants who had left.',
    },
    RBN: {
      definition:
        'The ability to open and maintain working relations with those who influence membership. An account representative shows it in guidance visits to companies, agencies, trade unions and communities, also after registration is done.',
    },
    CHM: {
      definition:
        "The ability to receive a complaint calmly, trace what lies behind it, settle it within one's authority and record it for improvement. In a branch it shows with complaints about balances, delayed claims or wrong data.",
    },
    NEG: {
      definition:
        'The ability to reach an agreement both sides can carry out without giving up mandatory rules. An account representative shows it when discussing a schedule for paying arrears, stages for registering all workers, or the terms of a partnership.',
    },
    LIS: {
      definition:
        "The ability to hear out what someone says and means, and to confirm it before responding. An account representative shows it when an employer's objection is summed up, and confirmed by that employer, before any programme is offered.",
    },
    SCO: {
      definition:
        "The ability to explore and delimit what a prospect needs: who is to be covered, which risks they face, which programme fits. It shows in an account representative's first conversations, before an offer or a further visit is prepared.",
    },
    DIG: {
      definition:
        'The ability to reach and persuade prospects through digital channels and to measure the result. A special account representative shows it when offering the programmes to self-employed workers through social media, broadcast messages and registration links.',
    },
  })
