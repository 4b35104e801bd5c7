import type { Region, RegionLevel } from './region.js'

function levelOf(code: string): RegionLevel {
  if (code === '100000') return 'nation'
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

/** Reads the tab-separated lines of a generated data module (field order: see `scripts/build-regions.mjs`). */
export function readRegionRows(rows: string): Region[] {
  return rows
    .trim()
    .split('\n')
    .map((line) => {
      const [
        code = '',
        zh = '',
        short = '',
        en = '',
        pinyin = '',
        initials = '',
        province = '',
        parent = '',
        until = '',
      ] = line.split('\t')
      const region: Region = {
        code,
        zh,
        short,
        en,
        pinyin,
        initials,
        level: levelOf(code),
        province: province || null,
        parent: parent || null,
      }
      return until ? { ...region, until: Number(until) } : region
    })
}
