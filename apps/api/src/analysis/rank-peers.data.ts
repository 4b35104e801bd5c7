import { isCityCode, regions } from '@biaochi/schema'
import { regionInfo } from '../regions.js'

/** Words before a claimed rank, and among whom they rank a region. */
export interface RankPeersRow {
  id: string
  surface: readonly string[]
  /** Codes, the region among them. */
  peers: (region: string) => readonly string[]
  /** Words that end in a rank, and such as rank among others. */
  example: string
  never: string
}

const subProvincial = [
  ...['210100', '210200', '220100', '230100', '320100', '330100', '330200', '350200'],
  ...['370100', '370200', '420100', '440100', '440300', '510100', '610100'],
]

const standing = regions.filter(({ until }) => until === undefined)
const cities = standing.map(({ code }) => code).filter(isCityCode)

/** The seat of a province or autonomous region has the first code of its prefectures. */
const capitals = cities.filter((code) => code.endsWith('0100') && code.slice(2) === '0100')

/** The groups that reports rank themselves in; of several words the one nearest to the rank counts. */
export const rankPeers: readonly RankPeersRow[] = [
  {
    id: 'peers.sub-provincial',
    surface: ['副省级城市', '副省级市', '同类城市'],
    peers: () => subProvincial,
    example: '增速在副省级城市中居第2位',
    never: '增速居全省第2位',
  },
  {
    id: 'peers.capitals',
    surface: ['省会城市', '省会'],
    peers: () => capitals,
    example: '在省会城市中居第2位',
    never: '在全国城市中居第2位',
  },
  {
    id: 'peers.nation',
    surface: ['全国城市', '全国各城市', '全国主要城市', '全国大中城市'],
    peers: () => cities,
    example: '总量列全国城市第8位',
    never: '总量居全省第8位',
  },
  {
    id: 'peers.province',
    surface: ['全省', '全区', '省内'],
    peers: (region) => {
      const province = regionInfo(region)?.province
      return standing
        .filter((other) => other.level === 'prefecture' && other.province === province)
        .map(({ code }) => code)
    },
    example: '总量居全省第三',
    never: '总量居全国城市第三',
  },
]
