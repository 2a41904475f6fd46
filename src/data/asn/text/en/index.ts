export type { CompetencyText } from '../../../../model/competency-text'
export type { AsnCode, AsnManagerialCode, AsnSocioculturalCode } from '../../ids'
export type { AsnCompetencyText, AsnText } from '../types'
export { asnTextEn } from './texts'
