/** The digits of a number of 0 or more as it is written in decimal, and how many of them stand after the decimal point. */
export function written(value: number): { readonly digits: string; readonly places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { digits: whole + fraction, places: fraction.length - Number(exponent) }
}
