export type { CompetencyText } from '../../../../model/competency-text'
export type { BehaviouralCode, CoreCode, LeadershipCode, LembagaXyCode, TechnicalCode } from '../../ids'
export type { FiveLevels, LembagaXyCompetencyText, LembagaXyText } from '../types'
export { lembagaXyTextEn } from './texts'
