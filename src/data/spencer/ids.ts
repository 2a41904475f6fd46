// Ids of the Spencer model, as literal unions: a wrong one does not compile.

/** Codes of the 4 competencies of Achievement and Action. */
export type AchievementAndActionCompetency = 'ACH' | 'CO' | 'INT' | 'INFO'

/** Codes of their 3 further dimensions. */
export type AchievementAndActionDimension = 'ACH.B' | 'ACH.C' | 'INT.B'

/** Codes of both. */
export type AchievementAndActionCode = AchievementAndActionCompetency | AchievementAndActionDimension

/** Scales of Achievement and Action, by the id of the dimension. */
export type AchievementAndActionScale = 'ACH.A' | 'ACH.B' | 'ACH.C' | 'CO' | 'INT.A' | 'INT.B' | 'INFO'

/** Codes of the 2 competencies of Helping and Human Service. */
export type HelpingAndHumanServiceCompetency = 'IU' | 'CSO'

/** Codes of their 2 further dimensions. */
export type HelpingAndHumanServiceDimension = 'IU.B' | 'CSO.B'

/** Codes of both. */
export type HelpingAndHumanServiceCode = HelpingAndHumanServiceCompetency | HelpingAndHumanServiceDimension

/** Scales of Helping and Human Service, by the id of the dimension. */
export type HelpingAndHumanServiceScale = 'IU.A' | 'IU.B' | 'CSO.A' | 'CSO.B'

/** Codes of the 3 competencies of Impact and Influence. */
export type ImpactAndInfluenceCompetency = 'IMP' | 'OA' | 'RB'

/** Codes of their 3 further dimensions. */
export type ImpactAndInfluenceDimension = 'IMP.B' | 'OA.B' | 'RB.B'

/** Codes of both. */
export type ImpactAndInfluenceCode = ImpactAndInfluenceCompetency | ImpactAndInfluenceDimension

/** Scales of Impact and Influence, by the id of the dimension. */
export type ImpactAndInfluenceScale = 'IMP.A' | 'OA.A' | 'RB.A'

/** Codes of the 4 competencies of Managerial. */
export type ManagerialCompetency = 'DEV' | 'DIR' | 'TW' | 'TL'

/** Codes of their 6 further dimensions. */
export type ManagerialDimension = 'DEV.B' | 'DIR.B' | 'TW.B' | 'TW.C' | 'TL.B' | 'TL.C'

/** Codes of both. */
export type ManagerialCode = ManagerialCompetency | ManagerialDimension

/** Scales of Managerial, by the id of the dimension. */
export type ManagerialScale = 'DEV.A' | 'DIR.A' | 'TW.A' | 'TL.A'

/** Codes of the 3 competencies of Cognitive. */
export type CognitiveCompetency = 'AT' | 'CT' | 'EXP'

/** Codes of their 5 further dimensions. */
export type CognitiveDimension = 'AT.B' | 'CT.B' | 'EXP.B' | 'EXP.C' | 'EXP.D'

/** Codes of both. */
export type CognitiveCode = CognitiveCompetency | CognitiveDimension

/** Scales of Cognitive, by the id of the dimension. */
export type CognitiveScale = 'AT.A' | 'CT.A' | 'EXP.A' | 'EXP.B' | 'EXP.C' | 'EXP.D'

/** Codes of the 4 competencies of Personal Effectiveness. */
export type PersonalEffectivenessCompetency = 'SCT' | 'SCF' | 'FLX' | 'OC'

/** Codes of their 2 further dimensions. */
export type PersonalEffectivenessDimension = 'SCF.B' | 'FLX.B'

/** Codes of both. */
export type PersonalEffectivenessCode = PersonalEffectivenessCompetency | PersonalEffectivenessDimension

/** Scales of Personal Effectiveness, by the id of the dimension. */
export type PersonalEffectivenessScale = 'SCT' | 'SCF.A' | 'SCF.B' | 'FLX.A' | 'FLX.B' | 'OC'

/** Scales that dimensions share. */
export type SharedScale = 'breadth' | 'people-and-rank' | 'team-size' | 'team-effort' | 'problem-size'

/** Codes of the 20 competencies; each is rated on its first dimension. */
export type SpencerCompetency =
  | AchievementAndActionCompetency
  | HelpingAndHumanServiceCompetency
  | ImpactAndInfluenceCompetency
  | ManagerialCompetency
  | CognitiveCompetency
  | PersonalEffectivenessCompetency

/** Codes of the 21 further dimensions, each rated on its own. */
export type SpencerDimension =
  | AchievementAndActionDimension
  | HelpingAndHumanServiceDimension
  | ImpactAndInfluenceDimension
  | ManagerialDimension
  | CognitiveDimension
  | PersonalEffectivenessDimension

/** Codes that can be rated: 20 competencies and 21 further dimensions. */
export type SpencerCode = SpencerCompetency | SpencerDimension

/** Ids of the 35 scales. */
export type SpencerScale =
  | AchievementAndActionScale
  | HelpingAndHumanServiceScale
  | ImpactAndInfluenceScale
  | ManagerialScale
  | CognitiveScale
  | PersonalEffectivenessScale
  | SharedScale

/** Ids of the 6 clusters. */
export type SpencerCluster =
  | 'achievement-and-action'
  | 'helping-and-human-service'
  | 'impact-and-influence'
  | 'managerial'
  | 'cognitive'
  | 'personal-effectiveness'

/** Ids of the 5 generic job models. */
export type SpencerJob =
  | 'technicians-and-professionals'
  | 'salespeople'
  | 'helping-and-human-service-workers'
  | 'managers'
  | 'entrepreneurs'
