// A decimal number as it is written, with which one can reckon without losing a digit.

export interface Decimal {
  /** All its digits, without the point. */
  digits: bigint
  /** How many of them stand behind the point. */
  decimals: number
}

/** Reads digits with at most one point among them; null for anything else, and for more than 40 characters. */
export function decimalOf(text: string): Decimal | null {
  const [, whole, fraction = ''] = /^(?=.{1,40}$)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  return whole === undefined ? null : { digits: BigInt(whole + fraction), decimals: fraction.length }
}

/** So many times the number. */
export function scaleDecimal({ digits, decimals }: Decimal, times: number): Decimal {
  return { digits: digits * BigInt(times), decimals }
}

/** The shortest writing of the number: no zero is needless, and no point. */
export function writeDecimal({ digits, decimals }: Decimal): string {
  const text = String(digits).padStart(decimals + 1, '0')
  const whole = text.slice(0, text.length - decimals)
  const fraction = text.slice(text.length - decimals).replace(/0+$/, '')
  return decimals === 0 || fraction === '' ? whole : `${whole}.${fraction}`
}
