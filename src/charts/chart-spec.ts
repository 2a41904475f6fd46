// What the chart functions return: the small part of Vega-Lite 6 that they use, so that nobody needs vega-lite to compile
// against this library. Arrays are not `readonly` because those of vega-lite are not: a specification of ours can be given
// to its `compile` as it is. test/charts/types.ts holds that.

/** A value in the data of a chart. */
export type ChartValue = string | number | boolean | string[]

/** One row of the data of a layer. */
export interface ChartRow {
  /** A value by field. */
  [field: string]: ChartValue
}

/** What a layer draws for each row. */
export interface ChartMark {
  /** The kind of mark. */
  readonly type: 'rect' | 'rule' | 'point' | 'text'
  /** False where a layer is no news to somebody who listens: lines of a grid, labels that a mark already says. */
  readonly aria?: boolean
  /** What a screen reader calls the mark, in the language of the chart. */
  readonly ariaRoleDescription?: string
  /** Colour of an area or a text. */
  readonly fill?: string
  /** Colour of a line. */
  readonly stroke?: string
  /** Width of a line, in pixels. */
  readonly strokeWidth?: number
  /** Dashes and holes of a line, in pixels. */
  readonly strokeDash?: number[]
  /** How a line ends. */
  readonly strokeCap?: 'butt' | 'round'
  /** 0 … 1. */
  readonly opacity?: number
  /** Area of a symbol, in square pixels. */
  readonly size?: number
  /** Symbol. */
  readonly shape?: string
  /** Radius of corners, in pixels. */
  readonly cornerRadius?: number
  /** Where a text stands, seen from its point. */
  readonly align?: 'left' | 'center' | 'right'
  /** Where a text stands, seen from its point. */
  readonly baseline?: 'top' | 'middle' | 'bottom'
  /** Size of a text, in pixels. */
  readonly fontSize?: number
  /** Weight of a text. */
  readonly fontWeight?: 'normal' | 'bold'
  /** Turn of a text or a symbol, in degrees. */
  readonly angle?: number
  /** From line to line of a text, in pixels. */
  readonly lineHeight?: number
}

/** A scale of numbers from the left to the right edge of the plot. */
export interface ChartNumberScale {
  /** Kind of scale. */
  readonly type: 'linear'
  /** Least and greatest value. */
  readonly domain: [least: number, greatest: number]
  /** The domain stays as it is. */
  readonly zero: false
  /** The domain stays as it is. */
  readonly nice: false
}

/** A place on one axis: on its scale or, where the scale is `null`, in pixels from the corner of the plot. */
export interface ChartPosition {
  /** The field. */
  readonly field: string
  /** A number. */
  readonly type: 'quantitative'
  /** The scale; `null`: pixels. */
  readonly scale: ChartNumberScale | null
  /** No axis of Vega: its lines and numbers are layers, the numbers in the language of the chart. */
  readonly axis: null
}

/** The other end of a bar or a line. */
export interface ChartSecondPosition {
  /** The field. */
  readonly field: string
}

/** A kind by field, and what each kind looks like: a colour, or a symbol. */
export interface ChartKinds {
  /** The field. */
  readonly field: string
  /** A kind, without order. */
  readonly type: 'nominal'
  /** The kinds, and the look of each in the same order. */
  readonly scale: {
    /** The kinds. */
    readonly domain: string[]
    /** Their colours or symbols. */
    readonly range: string[]
  }
  /** No legend of Vega: it is a layer of its own. */
  readonly legend: null
}

/** An angle by field, in degrees. */
export interface ChartAngle {
  /** The field. */
  readonly field: string
  /** A number. */
  readonly type: 'quantitative'
  /** Degrees, as they are. */
  readonly scale: null
}

/** A text by field. */
export interface ChartText {
  /** The field. */
  readonly field: string
  /** A text. */
  readonly type: 'nominal'
}

/** Which field becomes what. */
export interface ChartEncoding {
  /** Place from left to right. */
  readonly x?: ChartPosition
  /** Place from top to bottom. */
  readonly y?: ChartPosition
  /** Right end. */
  readonly x2?: ChartSecondPosition
  /** Lower end. */
  readonly y2?: ChartSecondPosition
  /** Colour of areas. */
  readonly fill?: ChartKinds
  /** Colour of lines. */
  readonly stroke?: ChartKinds
  /** Symbol. */
  readonly shape?: ChartKinds
  /** Turn. */
  readonly angle?: ChartAngle
  /** Text drawn. */
  readonly text?: ChartText
  /** Text shown when pointing at the mark. */
  readonly tooltip?: ChartText
  /** Text read out for the mark. */
  readonly description?: ChartText
}

/** One layer of a chart. */
export interface ChartLayer {
  /** Its name, for who wants to find it. */
  readonly name: string
  /** Its data. */
  readonly data: {
    /** One row a mark. */
    readonly values: ChartRow[]
  }
  /** What is drawn. */
  readonly mark: ChartMark
  /** From which fields. */
  readonly encoding: ChartEncoding
}

/** Title and notes of a chart, at its upper left corner. */
export interface ChartTitle {
  /** Title, in lines. */
  readonly text: string[]
  /** Notes, in lines; absent without any. */
  readonly subtitle?: string[]
  /** Left. */
  readonly anchor: 'start'
  /** Measured from the plot. */
  readonly frame: 'group'
  /** From the left edge of the plot to that of the picture, in pixels. */
  readonly dx: number
  /** From the highest mark, which is the ground, to the notes, in pixels. */
  readonly offset: number
  /** Size of the title. */
  readonly fontSize: number
  /** Line height of the title. */
  readonly lineHeight: number
  /** Colour of the title. */
  readonly color: string
  /** Size of the notes. */
  readonly subtitleFontSize: number
  /** Line height of the notes. */
  readonly subtitleLineHeight: number
  /** From title to notes. */
  readonly subtitlePadding: number
  /** Colour of the notes. */
  readonly subtitleColor: string
  /** Not read out apart: the description begins with it. */
  readonly aria: false
}

/** Pixels around the plot. */
export interface ChartPadding {
  /** To the left. */
  readonly left: number
  /** To the right. */
  readonly right: number
  /** Above. */
  readonly top: number
  /** Below. */
  readonly bottom: number
}

/**
 * A Vega-Lite 6 specification: plain JSON, assignable to vega-lite's own `TopLevelSpec`. It holds its data, no expression
 * and no address to load from (`$schema` is a name). Every text in it is already in the language of the chart.
 */
export interface ChartSpec {
  /** The version of Vega-Lite. */
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json'
  /** The chart in words, for who does not see it. */
  readonly description: string
  /** Colour of the background. */
  readonly background: string
  /** Width of the plot, in pixels; with the padding, the width of the picture. */
  readonly width: number
  /** Height of the plot, in pixels; with the padding, the height of the picture. */
  readonly height: number
  /** Pixels around the plot. */
  readonly padding: ChartPadding
  /** Nothing is measured when drawn: with and without a canvas the picture is the same. */
  readonly autosize: {
    /** Nothing is resized. */
    readonly type: 'none'
  }
  /** Title and notes. */
  readonly title: ChartTitle
  /** No frame around the plot; the typefaces. */
  readonly config: {
    /** Typefaces, the first that is there. */
    readonly font: string
    /** The plot. */
    readonly view: {
      /** No frame. */
      readonly stroke: null
    }
  }
  /** The layers, the lowest first. */
  readonly layer: ChartLayer[]
}
