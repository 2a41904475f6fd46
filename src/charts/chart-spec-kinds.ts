import type { Kind, PartKinds } from '../base/kind'
import { aText, someText } from '../model/argument-kinds'
import { aFinite, someFinite } from '../model/result-part-kinds'
import type { ChartEncoding, ChartKinds, ChartLayer, ChartMark, ChartPadding, ChartTitle } from './chart-spec'

const aLine: Kind = { due: true, ofKind: 'list', each: aText }

const mark: PartKinds<ChartMark> = {
  type: { due: true, oneOf: ['rect', 'rule', 'point', 'text'] },
  aria: { oneOf: [true, false] },
  ariaRoleDescription: someText,
  fill: someText,
  stroke: someText,
  strokeWidth: someFinite,
  strokeDash: { ofKind: 'list', each: aFinite },
  strokeCap: { oneOf: ['butt', 'round'] },
  opacity: someFinite,
  size: { finite: true, atLeast: 0 },
  shape: someText,
  cornerRadius: someFinite,
  align: { oneOf: ['left', 'center', 'right'] },
  baseline: { oneOf: ['top', 'middle', 'bottom'] },
  fontSize: someFinite,
  fontWeight: { oneOf: ['normal', 'bold'] },
  angle: someFinite,
  lineHeight: someFinite,
}

const kinds: PartKinds<ChartKinds['scale']> = { domain: aLine, range: aLine }

const aField: Kind = { ofKind: 'object', like: '{ field }', parts: { field: aText } }
const aLook: Kind = {
  ofKind: 'object',
  like: '{ field, scale }',
  parts: { field: aText, scale: { due: true, ofKind: 'object', parts: kinds } },
}

const encoding: PartKinds<ChartEncoding> = {
  // The scale of a place may be null: it is looked at as it is read.
  ...{ x: aField, y: aField, x2: aField, y2: aField },
  ...{ fill: aLook, stroke: aLook, shape: aLook },
  ...{ angle: aField, text: aField, tooltip: aField, description: aField },
}

const layer: PartKinds<ChartLayer> = {
  name: {},
  data: {
    due: true,
    ofKind: 'object',
    parts: { values: { due: true, ofKind: 'list', each: { due: true, ofKind: 'object', like: 'a row' } } },
  },
  mark: { due: true, ofKind: 'object', parts: mark },
  encoding: { due: true, ofKind: 'object', parts: encoding },
}

const title: PartKinds<ChartTitle> = {
  ...{ text: aLine, subtitle: { ofKind: 'list', each: aText } },
  ...{ anchor: {}, frame: {}, aria: {} },
  ...{ dx: aFinite, offset: aFinite, fontSize: aFinite, lineHeight: aFinite, color: aText },
  ...{
    subtitleFontSize: aFinite,
    subtitleLineHeight: aFinite,
    subtitlePadding: aFinite,
    subtitleColor: aText,
  },
}

const padding: PartKinds<ChartPadding> = { left: aFinite, right: aFinite, top: aFinite, bottom: aFinite }

/** What a chart function of this library returns, as far as it is drawn; what stands in its rows is looked at as it is read. */
export const aChartSpec: Kind = {
  due: true,
  ofKind: 'object',
  like: 'what gapChart returns',
  parts: {
    description: aText,
    background: aText,
    width: aFinite,
    height: aFinite,
    padding: { due: true, ofKind: 'object', parts: padding },
    title: { due: true, ofKind: 'object', parts: title },
    config: { due: true, ofKind: 'object', parts: { font: aText } },
    layer: {
      due: true,
      ofKind: 'list',
      each: { due: true, ofKind: 'object', like: 'a layer', parts: layer },
    },
  },
}
