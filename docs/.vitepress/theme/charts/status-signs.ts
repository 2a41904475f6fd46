// The signs, colours and words of statuses, as the charts have them: a page shows no others.

export { palettes } from '../../../../src/charts/palette'
export {
  statusColors,
  statuses,
  statusInsides,
  statusShapes,
  statusWord,
} from '../../../../src/charts/statuses'
