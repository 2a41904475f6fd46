/**
 * The code between `// #region name` and `// #endregion name`, shifted to the left edge.
 *
 * @param source - text of a file
 * @param region - name of the region
 * @returns the lines; nothing where the file has no such region
 */
export function sampleSource(source: string, region: string): string {
  const lines = source.split('\n')
  const from = lines.findIndex((line) => line.trim() === `// #region ${region}`)
  const to = lines.findIndex((line) => line.trim() === `// #endregion ${region}`)
  if (from < 0 || to <= from) return ''
  const inside = lines.slice(from + 1, to)
  const edge = Math.min(...inside.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return inside
    .map((line) => line.slice(edge))
    .join('\n')
    .trim()
}
