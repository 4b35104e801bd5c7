/** Municipalities (北京, 天津, 上海, 重庆): cities with the rank of a province. */
export const municipalities: readonly string[] = ['110000', '120000', '310000', '500000']

/** True for the code of a prefecture or a municipality: what is compared as a city. Needs no list of regions. */
export function isCityCode(code: string): boolean {
  return municipalities.includes(code) || (code.endsWith('00') && !code.endsWith('0000'))
}

/** True for the code of what has the rank of a province, municipalities among them. */
export function isProvinceCode(code: string): boolean {
  return code.endsWith('0000') && code !== '100000'
}
