import type { ChartWords } from '../../../charts/chart-language'
import { careerLatticeChart } from './career-lattice-chart'
import { developmentPlanChart } from './development-plan-chart'
import { fitChart } from './fit-chart'
import { gapChart } from './gap-chart'
import { nineBoxChart } from './nine-box-chart'
import { profileChart } from './profile-chart'
import { rankingChart } from './ranking-chart'
import { teamHeatMapChart } from './team-heat-map-chart'
import { trainingNeedsChart } from './training-needs-chart'
import { unrequired } from './unrequired'

/** What the charts say in English, beside what the describers say. */
export const charts: ChartWords = {
  careerLatticeChart,
  developmentPlanChart,
  fitChart,
  gapChart,
  nineBoxChart,
  profileChart,
  rankingChart,
  teamHeatMapChart,
  trainingNeedsChart,
  unrequired,
}
