import type { Firmness } from '@biaochi/schema'

/** Words that say how firmly a target is put. */
export interface FirmnessRow {
  id: string
  firmness: Firmness
  surface: readonly string[]
  example: string
  never: string
}

/** The firmest first: where a clause holds several, the firmest counts. */
export const firmnessRows: readonly FirmnessRow[] = [
  {
    id: 'firmness.ensure',
    firmness: 'ensure',
    surface: ['确保', '保证', '务必', '必须', '坚决'],
    example: '确保地区生产总值增长5%以上',
    never: '力争地区生产总值增长5%以上',
  },
  {
    id: 'firmness.strive',
    firmness: 'strive',
    surface: ['力争', '争取', '力求', '努力', '奋力'],
    example: '力争地区生产总值增长5%左右',
    never: '地区生产总值预期增长5%',
  },
]
