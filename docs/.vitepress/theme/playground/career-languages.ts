// What the library says of paths and plans: loaded with their panels.

import type { CareerPathLanguage, PlanLanguage } from 'kompetensi'
import * as english from 'kompetensi/locale/en'
import * as indonesian from 'kompetensi/locale/id'
import type { SiteLanguage } from '../../../tools/content/site-language'

/** By language of the site. */
export const careerLanguages: Readonly<Record<SiteLanguage, CareerPathLanguage & PlanLanguage>> = {
  en: {
    ...english.base,
    careerPath: english.careerPath,
    levels: english.levels,
    moveKinds: english.moveKinds,
    plan: english.plan,
  },
  id: {
    ...indonesian.base,
    careerPath: indonesian.careerPath,
    levels: indonesian.levels,
    moveKinds: indonesian.moveKinds,
    plan: indonesian.plan,
  },
}
