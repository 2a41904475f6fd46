import type { Language } from '../describe/language'
import type { NineBoxLanguage } from '../describe/nine-box-sentences'
import type { CareerLatticeChartLanguage } from './career-lattice-words'
import type { DevelopmentPlanChartLanguage } from './development-plan-words'
import type { FitChartLanguage } from './fit-words'
import type { GapChartLanguage } from './gap-words'
import type { NineBoxChartLanguage } from './nine-box-words'
import type { ProfileChartLanguage } from './profile-words'
import type { RankingChartLanguage } from './ranking-words'
import type { TeamHeatMapChartLanguage } from './team-heat-map-words'
import type { TrainingNeedsChartLanguage } from './training-needs-words'

/** A language that can tell every chart. */
export interface ChartLanguage
  extends CareerLatticeChartLanguage,
    DevelopmentPlanChartLanguage,
    FitChartLanguage,
    GapChartLanguage,
    NineBoxChartLanguage,
    ProfileChartLanguage,
    RankingChartLanguage,
    TeamHeatMapChartLanguage,
    TrainingNeedsChartLanguage {}

/** What the charts say beside what is said of results in words. */
export type ChartWords = Omit<ChartLanguage, keyof Language | keyof NineBoxLanguage>
