export type * from '../../model/crosswalk'
export type * from '../../model/model-types'
export type * from '../spencer/ids'
export { arkInSpencer, arkInSpencerToDevelop } from './account-representative-khusus'
export type * from './competency-links'
export * from './crosswalk'
export {
  type BpjsHeadcount,
  type BpjsHeadcountRow,
  headcount2022 as bpjsHeadcount2022,
} from './headcount'
export type * from './ids'
export * from './model'
export { type BpjsOlderTitle, olderTitles as bpjsOlderTitles } from './older-titles'
export { type BpjsProgramme, programmes as bpjsProgrammes } from './programmes'
export { type BpjsSegment, segments as bpjsSegments } from './segments'
export {
  type BpjsBeginning,
  type BpjsChannel,
  type BpjsRole,
  type BpjsService,
  onlineChannel as bpjsOnlineChannel,
  roles as bpjsRoles,
  services as bpjsServices,
} from './services'
export type * from './statement'
export {
  type BpjsTrainingModule,
  type BpjsTrainingModules,
  trainingModules as bpjsTrainingModules,
} from './training-modules'
