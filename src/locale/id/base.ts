import { createDateWriter } from '../../base/create-date-writer'
import { createNumberWriter } from '../../base/create-number-writer'
import type { LanguageBase } from '../../base/language'
import { months } from './months'

/** Numbers, dates and lists in Indonesian. */
export const base: LanguageBase = {
  tag: 'id',
  number: /* @__PURE__ */ createNumberWriter({ thousands: '.', decimal: ',' }),
  date: /* @__PURE__ */ createDateWriter(({ day, month, year }) => `${day} ${months[month - 1]} ${year}`),
  list: (items) => {
    if (items.length <= 2) return items.join(' dan ')
    return `${items.slice(0, -1).join(', ')}, dan ${items[items.length - 1]}`
  },
  more: (count) => `${count} lainnya`,
}
