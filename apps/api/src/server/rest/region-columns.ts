import { regionInfo } from '../../regions.js'
import { type Column, column } from './table.js'

/** Code and names of a region. */
export const regionColumns: readonly Column<{ region: string }>[] = [
  column('region', 'text', '地区代码（GB/T 2260）', 'region code (GB/T 2260)', ({ region }) => region),
  column('region_zh', 'text', '地区', 'region in Chinese', ({ region }) => regionInfo(region)?.zh ?? null),
  column('region_en', 'text', '地区英文名', 'region in English', ({ region }) => regionInfo(region)?.en ?? null),
]
