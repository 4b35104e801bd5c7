import type { RegionChange } from './region-change.js'

/** Changes of area above the county that make figures of a region jump, by year. */
export const regionChangeRows: readonly RegionChange[] = [
  {
    year: 1997,
    from: ['510000'],
    into: ['500000'],
    says: {
      zh: '1997年重庆设为直辖市，原四川省重庆市、万县市、涪陵市和黔江地区划出四川省。',
      en: 'In 1997 Chongqing became a municipality; Chongqing, Wanxian, Fuling and Qianjiang left Sichuan.',
    },
  },
  {
    year: 2011,
    from: ['341400'],
    into: ['340100', '340200', '340500'],
    says: {
      zh: '2011年8月撤销地级巢湖市：居巢区（改为县级巢湖市）、庐江县划归合肥市，无为县划归芜湖市，含山县、和县划归马鞍山市。',
      en: 'In August 2011 the prefecture of Chaohu was dissolved: Juchao and Lujiang went to Hefei, Wuwei to Wuhu, Hanshan and He County to Ma’anshan.',
    },
  },
  {
    year: 2016,
    from: ['340800'],
    into: ['340700'],
    says: {
      zh: '2016年枞阳县由安庆市划归铜陵市。',
      en: 'In 2016 Zongyang County went from Anqing to Tongling.',
    },
  },
  {
    year: 2016,
    from: ['341500'],
    into: ['340400'],
    says: {
      zh: '2016年寿县由六安市划归淮南市。',
      en: 'In 2016 Shou County went from Lu’an to Huainan.',
    },
  },
  {
    year: 2016,
    from: ['512000'],
    into: ['510100'],
    says: {
      zh: '2016年5月简阳市改由成都市代管，此前由资阳市代管。',
      en: 'In May 2016 Jianyang passed from the administration of Ziyang to that of Chengdu.',
    },
  },
  {
    year: 2017,
    from: ['610400'],
    into: ['610100'],
    says: {
      zh: '2017年西咸新区划归西安市代管，其中原属咸阳市的部分随之计入西安市。',
      en: 'In 2017 Xi’an took over the administration of Xixian New Area, parts of which had counted as Xianyang.',
    },
  },
  {
    year: 2019,
    from: ['371200'],
    into: ['370100'],
    says: {
      zh: '2019年1月撤销莱芜市，所辖区域划归济南市，设莱芜区和钢城区。',
      en: 'In January 2019 the prefecture of Laiwu was dissolved and became the districts of Laiwu and Gangcheng of Jinan.',
    },
  },
  {
    year: 2020,
    from: ['220300'],
    into: ['220100'],
    says: {
      zh: '2020年6月公主岭市改由长春市代管，此前由四平市代管。',
      en: 'In June 2020 Gongzhuling passed from the administration of Siping to that of Changchun.',
    },
  },
]
