import type { BpjsPresentJob } from '../../ids'
import type { BpjsJobDescription } from '../types'
import { finance } from './finance'
import { generalAffairs } from './general-affairs'
import { headOfBranch } from './head-of-branch'
import { inspection } from './inspection'
import { membership } from './membership'
import { service } from './service'

/** Job descriptions of the branch office, by job, in the order of the model. Deeply frozen. */
export const bpjsJobDescriptions: Readonly<Record<BpjsPresentJob, BpjsJobDescription>> =
  /* @__PURE__ */ (() =>
    Object.freeze({
      ...headOfBranch,
      ...membership,
      ...service,
      ...finance,
      ...generalAffairs,
      ...inspection,
    }))()
