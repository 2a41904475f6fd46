// What the library says on this page, in the two languages of the site: the parts that its first panels need. The sentences of
// paths and plans are loaded with their panels, those of issues with the first one.

import type { BandLanguage, GapLanguage, MethodLanguage, RaiseLanguage } from 'kompetensi'
import type { GapChartLanguage } from 'kompetensi/charts'
import * as english from 'kompetensi/locale/en'
import * as indonesian from 'kompetensi/locale/id'
import type { SiteLanguage } from '../../../tools/content/site-language'

/** What a language has to say here. */
export interface PlaygroundLanguage
  extends BandLanguage,
    GapChartLanguage,
    GapLanguage,
    MethodLanguage,
    RaiseLanguage {}

/** By language of the site. */
export const languages: Readonly<Record<SiteLanguage, PlaygroundLanguage>> = {
  en: {
    ...english.base,
    ...english.charts,
    band: english.band,
    essentials: english.essentials,
    gap: english.gap,
    levels: english.levels,
    methods: english.methods,
    raise: english.raise,
    status: english.status,
  },
  id: {
    ...indonesian.base,
    ...indonesian.charts,
    band: indonesian.band,
    essentials: indonesian.essentials,
    gap: indonesian.gap,
    levels: indonesian.levels,
    methods: indonesian.methods,
    raise: indonesian.raise,
    status: indonesian.status,
  },
}
