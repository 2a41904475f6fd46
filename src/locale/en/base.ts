import { createDateWriter } from '../../base/create-date-writer'
import { createNumberWriter } from '../../base/create-number-writer'
import type { LanguageBase } from '../../base/language'
import { months } from './months'

/** Numbers, dates and lists in English. */
export const base: LanguageBase = {
  tag: 'en',
  number: /* @__PURE__ */ createNumberWriter({ thousands: ',', decimal: '.' }),
  date: /* @__PURE__ */ createDateWriter(({ day, month, year }) => `${day} ${months[month - 1]} ${year}`),
  list: (items) => {
    if (items.length <= 2) return items.join(' and ')
    return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
  },
  more: (count) => `${count} more`,
}
