export type { CompetencyText } from '../../../../model/competency-text'
export type { BehaviouralCode, CoreCode, LeadershipCode, LembagaXyCode, TechnicalCode } from '../../ids'
export type { FiveLevels, LembagaXyText, SoftText, TechnicalText } from '../types'
export { lembagaXyTextEn } from './texts'
