// Where two results of the work part.

/** The first line in which two texts differ, under the heading of its part; `undefined` where they are the same. */
export function firstDifference(expected, found) {
  if (expected === found) return undefined
  const [left, right] = [expected.split('\n'), found.split('\n')]
  const at = left.findIndex((line, i) => line !== right[i])
  const place = at < 0 ? left.length : at
  const part = left.slice(0, place + 1).findLast((line) => line.startsWith('# '))
  return [`line ${place + 1}, in ${part}`, `  expected ${left[place]}`, `  found    ${right[place]}`].join(
    '\n',
  )
}
