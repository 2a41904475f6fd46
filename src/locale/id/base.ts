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
    // A decimal comma beside the comma of a list would read as one more item.
    const mark = items.some((item) => /\d,\d/.test(item)) ? ';' : ','
    return `${items.slice(0, -1).join(`${mark} `)}${mark} dan ${items[items.length - 1]}`
  },
  more: (count) => `${count} lainnya`,
}
