// What the library says on this page, in the two languages of the site: the parts that its panels need. The sentences of issues
// are loaded with the first one.

import type {
  BandLanguage,
  CareerPathLanguage,
  GapLanguage,
  MethodLanguage,
  PlanLanguage,
  RaiseLanguage,
} from 'kompetensi'
import type { GapChartLanguage } from 'kompetensi/charts'
import * as english from 'kompetensi/locale/en'
import * as indonesian from 'kompetensi/locale/id'
import type { SiteLanguage } from '../../../tools/content/site-language'

/** What a language has to say here. */
export interface PlaygroundLanguage
  extends BandLanguage,
    CareerPathLanguage,
    GapChartLanguage,
    GapLanguage,
    MethodLanguage,
    PlanLanguage,
    RaiseLanguage {}

/** By language of the site. */
export const languages: Readonly<Record<SiteLanguage, PlaygroundLanguage>> = {
  en: {
    ...english.base,
    ...english.charts,
    band: english.band,
    careerPath: english.careerPath,
    essentials: english.essentials,
    gap: english.gap,
    methods: english.methods,
    moveKinds: english.moveKinds,
    plan: english.plan,
    raise: english.raise,
    status: english.status,
  },
  id: {
    ...indonesian.base,
    ...indonesian.charts,
    band: indonesian.band,
    careerPath: indonesian.careerPath,
    essentials: indonesian.essentials,
    gap: indonesian.gap,
    methods: indonesian.methods,
    moveKinds: indonesian.moveKinds,
    plan: indonesian.plan,
    raise: indonesian.raise,
    status: indonesian.status,
  },
}
