import { outcomeMessages, ratingMessages } from '../../assessment/issues'
import type { Messages } from '../../base/issue'
import { optionMessages, resultMessages, valueMessages } from '../../base/issues'
import { careerMessages } from '../../career/issues'
import { changeMessages } from '../../change/issues'
import { developmentMessages } from '../../development/issues'
import type { RootIssues } from '../../entries/known-issues'
import {
  bandMessages,
  groupMessages,
  matchingMessages,
  methodMessages,
  raiseMessages,
} from '../../fit/issues'
import { measureMessages } from '../../measure/issues'
import { entryMessages, lintMessages, profileMessages } from '../../model/issues'
import { talentMessages } from '../../talent/issues'
import { sentences } from './sentences'

/** One sentence a code in English, as the rooms say them: the issues of what the root exports. */
export const issues: Messages<RootIssues> = /* @__PURE__ */ (() =>
  sentences<RootIssues>({
    ...resultMessages,
    ...optionMessages,
    ...valueMessages,
    ...profileMessages,
    ...entryMessages,
    ...lintMessages,
    ...measureMessages,
    ...changeMessages,
    ...ratingMessages,
    ...outcomeMessages,
    ...methodMessages,
    ...groupMessages,
    ...matchingMessages,
    ...bandMessages,
    ...raiseMessages,
    ...talentMessages,
    ...careerMessages,
    ...developmentMessages,
  }))()
