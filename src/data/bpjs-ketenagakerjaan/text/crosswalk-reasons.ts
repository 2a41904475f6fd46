// Why each competency meets Spencer's as ../crosswalk.ts says: the facts of the crosswalk, restated in our words.
// EXP.C and the like are Spencer's dimensions; a range such as 4–6 is one of levels on that dimension's scale.

import type { BilingualText } from '../../../model/localized-text'
import { deepFreeze } from '../../deep-freeze'
import type { ArkSpencerCode, BpjsMatchedCode } from '../crosswalk'

/** The reason of each row of `bpjsKetenagakerjaanToSpencer`, by the code it starts from. Deeply frozen. */
export const bpjsKetenagakerjaanToSpencerReasons: Readonly<Record<BpjsMatchedCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze<Readonly<Record<BpjsMatchedCode, BilingualText>>>({
    AOR: {
      id: 'Namanya sama; karena skala levelnya mungkin berbeda, bandingkan nama, bukan angka.',
      en: 'The names agree; the level scales may not, so compare names and not numbers.',
    },
    CLI: {
      id: 'Unsur belajarnya sepadan dengan EXP.C, unsur perbaikannya dengan ACH.A 4.',
      en: 'EXP.C answers to the learning in it, ACH.A 4 to the improving.',
    },
    CSE: {
      id: 'Objeknya sama, melayani pelanggan; kata "prima" menetapkan level yang tinggi, bukan konsep baru.',
      en: 'The object, serving customers, is the same; "excellence" asks for a high level, not for another concept.',
    },
    PROF: {
      id: 'Nilai perilaku yang memayungi banyak hal: menyentuh EXP, SCT, dan OC tetapi tidak sama dengan salah satunya.',
      en: 'An umbrella value about conduct: it touches EXP, SCT and OC and is the same as none of them.',
    },
    SYN: {
      id: 'Kerja sama yang melintasi unit, jadi TW dengan dimensi B yang luas.',
      en: 'This is TW reaching over several units, so its B dimension is wide.',
    },
    PLO: {
      id: 'Sama seperti PO pada Lembaga XY: perencanaan terletak di AT.A 4–6, pengorganisasian di CO 5–7.',
      en: 'As for PO of Lembaga XY: planning sits in AT.A 4–6, organising in CO 5–7.',
    },
    PSDM: {
      id: 'Analisis dan sintesis adalah bagian yang dikenal Spencer; memilih di bawah risiko tersebar pada INT.A 3 dan SCF.',
      en: 'Spencer has the analysing and the putting together; deciding under risk is split between INT.A 3 and SCF.',
    },
    STL: {
      id: 'TL.A 7 (visi) ditambah pemikiran strategis.',
      en: 'TL.A 7 (vision) with strategic thinking added.',
    },
    PKN: {
      id: 'Satu bidang pengetahuan di dalam EXP, yang memang menyebut pengetahuan produk sebagai salah satu namanya.',
      en: 'One area of knowledge within EXP, which counts product knowledge among its own names.',
    },
    TLIT: {
      id: 'Melek teknologi hanya satu bidang pengetahuan di dalam EXP.',
      en: 'Being at home with technology is a single area of knowledge within EXP.',
    },
    DADM: {
      id: 'Keterampilan teknis; sisi perilakunya ada pada CO 3–5.',
      en: 'A technical skill whose behavioural side is CO 3–5.',
    },
    PRES: {
      id: 'Salah satu sarana membujuk pada IMP.A 2–3; sebagai keterampilan semata, ia boleh dipandang teknis.',
      en: 'One of the means of persuading in IMP.A 2–3; taken purely as a skill it may count as technical.',
    },
    MCV: {
      id: 'Pengetahuan praktis tentang peraturan; sisi penegakannya mirip DIR terhadap pihak luar, yang tidak dicakup DIR.',
      en: 'Practical knowledge of regulations; its enforcement side is like DIR aimed at outsiders, and DIR does not extend to them.',
    },
    MKT: {
      id: 'Pengetahuan fungsional pemasaran; sisi perilakunya adalah IMP.',
      en: 'Functional marketing knowledge; the behaviour that goes with it is IMP.',
    },
    RBN: {
      id: 'RB sudah menyebut jejaring; kata tambahan pada namanya membuat keduanya dekat, belum pasti identik.',
      en: 'RB already names networking; with the word added the two are close, not certainly identical.',
    },
    CHM: {
      id: 'Satu situasi di dalam CSO, yaitu mengambil alih masalah pelanggan (CSO.A 3).',
      en: "A single situation inside CSO, taking the problem on as one's own (CSO.A 3).",
    },
    NEG: {
      id: 'Salah satu bentuk memengaruhi yang termasuk IMP.',
      en: 'One way of influencing, contained in IMP.',
    },
  })

/** The reason of each row of `arkListToSpencer`, by the code it starts from. Deeply frozen. */
export const arkListToSpencerReasons: Readonly<Record<ArkSpencerCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze<Readonly<Record<ArkSpencerCode, BilingualText>>>({
    AT: {
      id: 'Analytical Thinking memakai nama dan kode (AT) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Analytical Thinking has the same name and code (AT) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    CT: {
      id: 'Conceptual Thinking memakai nama dan kode (CT) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Conceptual Thinking has the same name and code (CT) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    EXP: {
      id: 'Expertise memakai kode EXP dari daftar Spencer dan bentuk pendek namanya; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Expertise keeps the code EXP of the Spencer list and its name in short form; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    IMP: {
      id: 'Impact and Influence memakai nama dan kode (IMP) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Impact and Influence has the same name and code (IMP) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    INT: {
      id: 'Initiative memakai nama dan kode (INT) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Initiative has the same name and code (INT) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    CO: {
      id: 'Concern for Order memakai kode CO dari daftar Spencer dan bentuk pendek namanya; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Concern for Order keeps the code CO of the Spencer list and its name in short form; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    INFO: {
      id: 'Information Seeking memakai nama dan kode (INFO) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Information Seeking has the same name and code (INFO) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    IU: {
      id: 'Interpersonal Understanding memakai nama dan kode (IU) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Interpersonal Understanding has the same name and code (IU) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    CSO: {
      id: 'Customer Service Orientation memakai nama dan kode (CSO) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Customer Service Orientation has the same name and code (CSO) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    TW: {
      id: 'Teamwork and Cooperation memakai nama dan kode (TW) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Teamwork and Cooperation has the same name and code (TW) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    DIR: {
      id: 'Directiveness memakai kode DIR dari daftar Spencer dan bentuk pendek namanya; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Directiveness keeps the code DIR of the Spencer list and its name in short form; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    SCF: {
      id: 'Self-Confidence memakai nama dan kode (SCF) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Self-Confidence has the same name and code (SCF) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    FLX: {
      id: 'Flexibility memakai nama dan kode (FLX) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Flexibility has the same name and code (FLX) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    ACH: {
      id: 'Achievement Orientation memakai nama dan kode (ACH) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Achievement Orientation has the same name and code (ACH) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    OA: {
      id: 'Organizational Awareness memakai nama dan kode (OA) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Organizational Awareness has the same name and code (OA) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
    RB: {
      id: 'Relationship Building memakai nama dan kode (RB) yang sama dengan daftar Spencer; jabatan ARK memakai 16 dari 20 kompetensi (tanpa DEV, TL, SCT, dan OC).',
      en: 'Relationship Building has the same name and code (RB) as in the Spencer list; the ARK job uses 16 of the 20 (all but DEV, TL, SCT and OC).',
    },
  })
