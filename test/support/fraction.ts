/** An exact number, for tests that must not share the rounding of what they test. */
export class Fraction {
  private readonly top: bigint
  private readonly bottom: bigint

  private constructor(top: bigint, bottom: bigint) {
    this.top = top
    this.bottom = bottom
  }

  /** A number as it is written in decimal. */
  static from(number: number | string): Fraction {
    const [mantissa = '', exponent = '0'] = String(number).toLowerCase().split('e')
    const [whole = '', places = ''] = mantissa.split('.')
    const power = Number(exponent) - places.length
    const digits = BigInt(whole + places)
    return power < 0
      ? new Fraction(digits, 10n ** BigInt(-power))
      : new Fraction(digits * 10n ** BigInt(power), 1n)
  }

  static sum(fractions: readonly Fraction[]): Fraction {
    return fractions.reduce((sum, fraction) => sum.add(fraction), Fraction.from(0))
  }

  static least(fractions: readonly Fraction[]): Fraction {
    return fractions.reduce((least, fraction) => (fraction.compare(least) < 0 ? fraction : least))
  }

  static greatest(fractions: readonly Fraction[]): Fraction {
    return fractions.reduce((greatest, fraction) => (fraction.compare(greatest) > 0 ? fraction : greatest))
  }

  add(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom)
  }

  sub(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom - other.top * this.bottom, this.bottom * other.bottom)
  }

  mul(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom)
  }

  div(other: Fraction): Fraction {
    const sign = other.top < 0n ? -1n : 1n
    return new Fraction(this.top * other.bottom * sign, this.bottom * other.top * sign)
  }

  /** Below 0, 0 or above 0. */
  compare(other: Fraction): number {
    const difference = this.sub(other).top
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }

  /** Whether a computed number is this one but for the last bits: within 10⁻¹² of it, or of 1 where it is smaller. */
  isNear(computed: number): boolean {
    const difference = Fraction.from(computed).sub(this)
    const size = Fraction.greatest([this, Fraction.from(0).sub(this), Fraction.from(1)])
    const most = size.mul(Fraction.from(1e-12))
    return difference.compare(most) <= 0 && Fraction.from(0).sub(difference).compare(most) <= 0
  }

  /** Rounded once, by definition. */
  round(digits: number, mode: 'half-up' | 'half-even' | 'down'): number {
    const size = this.top < 0n ? -this.top : this.top
    const steps = size * 10n ** BigInt(digits)
    const whole = steps / this.bottom
    const twiceRest = (steps % this.bottom) * 2n
    const isTie = twiceRest === this.bottom
    const up =
      mode !== 'down' && (twiceRest > this.bottom || (isTie && (mode === 'half-up' || whole % 2n === 1n)))
    const rounded = Number(`${up ? whole + 1n : whole}e-${digits}`)
    return this.top < 0n && rounded !== 0 ? -rounded : rounded
  }
}
