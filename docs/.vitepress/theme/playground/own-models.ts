import type { CompetencyModel } from 'kompetensi'
import { type Ref, ref, shallowReactive } from 'vue'

// For as long as the tab is open: the switch of languages must not lose them.

/** Pasted models by their key. */
export const ownModels: Map<string, CompetencyModel> = shallowReactive(new Map<string, CompetencyModel>())

/** The text in the field for a model. */
export const ownText: Ref<string> = ref('')
