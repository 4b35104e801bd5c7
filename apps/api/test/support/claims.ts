/** Header of the made claims files: what is required, and what their lines use besides. */
export const claimsHeader =
  'region,source_title,source_year,kind,delivered,label,quantity,indicator,measure,value,upper,unit,bound,period,status,basis,subject'

/** A claims file of made lines. */
export const claimsFile = (...lines: readonly string[]) => `${[claimsHeader, ...lines].join('\n')}\n`

/** 山东 2012: two claims of one document; 全国 in it; 江苏 2012: one of another. Made figures. */
export const madeLines = [
  '370000,山东省2012年政府工作报告,2012,,2012-02-02,全省生产总值,4.1万亿元,gdp,level,4100000000000,,CNY,,2011,,,',
  '370000,山东省2012年政府工作报告,2012,,2012-02-02,生产总值,8%—9%,gdp,growth,8,9,%,,2012,target,,',
  '370000,山东省2012年政府工作报告,2012,,2012-02-02,全国生产总值,9.1%,gdp,growth,9.1,,%,gt,2011,,comparable,100000',
  '江苏省,江苏省2012年政府工作报告,2012,work_report,,进出口总额,5400亿美元,trade_total,level,540000000000,,USD,approx,2011,estimate,,',
] as const
