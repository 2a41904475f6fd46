import { chartSamples } from '../../examples/support/chart-samples.js'
import { rareCharts } from './rarely-told/charts'

/** Charts of every kind, with the rarer words. */
export const drawn = { ...chartSamples, ...rareCharts }
