import * as asn from 'kompetensi/asn'
import * as asnText from 'kompetensi/asn/text'
import * as bpjs from 'kompetensi/bpjs-ketenagakerjaan'
import * as bpjsText from 'kompetensi/bpjs-ketenagakerjaan/text'
import * as lembagaXy from 'kompetensi/lembaga-xy'
import * as lembagaXyText from 'kompetensi/lembaga-xy/text'
import { spencer } from 'kompetensi/spencer'
import { definitionItems, indicatorItems, localizedItems, pairedItems, type TextItem } from './text-items'

const { asnTextId, asnTextEn, asnToSpencerReasons } = asnText
const { lembagaXyTextId, lembagaXyTextEn, lembagaXySchemeReasons, lembagaXyToSpencerReasons } = lembagaXyText
const { bpjsKetenagakerjaanTextId, bpjsKetenagakerjaanTextEn } = bpjsText
const { bpjsKetenagakerjaanToSpencerReasons, arkListToSpencerReasons } = bpjsText

/** Texts that are sentences of ours, from every model: a new model adds its rows here. */
export const sentences: readonly TextItem[] = [
  ...definitionItems('lembaga-xy', lembagaXyTextId, lembagaXyTextEn),
  ...indicatorItems('lembaga-xy', lembagaXyTextId, lembagaXyTextEn),
  ...localizedItems('reason', 'lembaga-xy', { lembagaXySchemeReasons, lembagaXyToSpencerReasons }),
  ...definitionItems('bpjs-ketenagakerjaan', bpjsKetenagakerjaanTextId, bpjsKetenagakerjaanTextEn),
  ...localizedItems('reason', 'bpjs-ketenagakerjaan', {
    bpjsKetenagakerjaanToSpencerReasons,
    arkListToSpencerReasons,
  }),
  ...definitionItems('asn', asnTextId, asnTextEn),
  ...indicatorItems('asn', asnTextId, asnTextEn),
  ...localizedItems('reason', 'asn', { asnToSpencerReasons }),
]

/** All other texts of the models: names, titles of levels, what stands beside the models. */
const facts: readonly TextItem[] = [
  ...localizedItems('fact', 'lembaga-xy', lembagaXy),
  ...localizedItems('fact', 'spencer', spencer),
  ...localizedItems('fact', 'asn', asn),
  ...localizedItems('fact', 'bpjs-ketenagakerjaan', bpjs),
  ...localizedItems('fact', 'bpjs-ketenagakerjaan', bpjsText),
  ...pairedItems('fact', 'bpjs-ketenagakerjaan', bpjsText.bpjsClaimStepsId, bpjsText.bpjsClaimStepsEn),
  ...pairedItems(
    'fact',
    'bpjs-ketenagakerjaan',
    bpjsText.bpjsTrainingReasonsId,
    bpjsText.bpjsTrainingReasonsEn,
  ),
]

/** Every text. */
export const allItems: readonly TextItem[] = [...sentences, ...facts]

/** The indicators. */
export const indicators: readonly TextItem[] = sentences.filter((item) => item.kind === 'indicator')
