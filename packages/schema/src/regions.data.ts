// Written by scripts/build-regions.mjs; do not edit.

/** The nation, provinces and prefectures, one a line: code, name, short name, English, pinyin, initials, province, parent, last year (where abolished), tab-separated. */
export const regionRows = `
100000	全国	全国	China	quanguo	qg
110000	北京市	北京	Beijing	beijing	bj		100000
120000	天津市	天津	Tianjin	tianjin	tj		100000
130000	河北省	河北	Hebei	hebei	hb		100000
130100	石家庄市	石家庄	Shijiazhuang	shijiazhuang	sjz	130000	130000
130200	唐山市	唐山	Tangshan	tangshan	ts	130000	130000
130300	秦皇岛市	秦皇岛	Qinhuangdao	qinhuangdao	qhd	130000	130000
130400	邯郸市	邯郸	Handan	handan	hd	130000	130000
130500	邢台市	邢台	Xingtai	xingtai	xt	130000	130000
130600	保定市	保定	Baoding	baoding	bd	130000	130000
130700	张家口市	张家口	Zhangjiakou	zhangjiakou	zjk	130000	130000
130800	承德市	承德	Chengde	chengde	cd	130000	130000
130900	沧州市	沧州	Cangzhou	cangzhou	cz	130000	130000
131000	廊坊市	廊坊	Langfang	langfang	lf	130000	130000
131100	衡水市	衡水	Hengshui	hengshui	hs	130000	130000
140000	山西省	山西	Shanxi	shanxi	sx		100000
140100	太原市	太原	Taiyuan	taiyuan	ty	140000	140000
140200	大同市	大同	Datong	datong	dt	140000	140000
140300	阳泉市	阳泉	Yangquan	yangquan	yq	140000	140000
140400	长治市	长治	Changzhi	changzhi	cz	140000	140000
140500	晋城市	晋城	Jincheng	jincheng	jc	140000	140000
140600	朔州市	朔州	Shuozhou	shuozhou	sz	140000	140000
140700	晋中市	晋中	Jinzhong	jinzhong	jz	140000	140000
140800	运城市	运城	Yuncheng	yuncheng	yc	140000	140000
140900	忻州市	忻州	Xinzhou	xinzhou	xz	140000	140000
141000	临汾市	临汾	Linfen	linfen	lf	140000	140000
141100	吕梁市	吕梁	Lüliang	lvliang	ll	140000	140000
150000	内蒙古自治区	内蒙古	Inner Mongolia	neimenggu	nmg		100000
150100	呼和浩特市	呼和浩特	Hohhot	huhehaote	hhht	150000	150000
150200	包头市	包头	Baotou	baotou	bt	150000	150000
150300	乌海市	乌海	Wuhai	wuhai	wh	150000	150000
150400	赤峰市	赤峰	Chifeng	chifeng	cf	150000	150000
150500	通辽市	通辽	Tongliao	tongliao	tl	150000	150000
150600	鄂尔多斯市	鄂尔多斯	Ordos	eerduosi	eeds	150000	150000
150700	呼伦贝尔市	呼伦贝尔	Hulunbuir	hulunbeier	hlbe	150000	150000
150800	巴彦淖尔市	巴彦淖尔	Bayannur	bayannaoer	byne	150000	150000
150900	乌兰察布市	乌兰察布	Ulanqab	wulanchabu	wlcb	150000	150000
152200	兴安盟	兴安	Hinggan	xingan	xa	150000	150000
152500	锡林郭勒盟	锡林郭勒	Xilingol	xilinguole	xlgl	150000	150000
152900	阿拉善盟	阿拉善	Alxa	alashan	als	150000	150000
210000	辽宁省	辽宁	Liaoning	liaoning	ln		100000
210100	沈阳市	沈阳	Shenyang	shenyang	sy	210000	210000
210200	大连市	大连	Dalian	dalian	dl	210000	210000
210300	鞍山市	鞍山	Anshan	anshan	as	210000	210000
210400	抚顺市	抚顺	Fushun	fushun	fs	210000	210000
210500	本溪市	本溪	Benxi	benxi	bx	210000	210000
210600	丹东市	丹东	Dandong	dandong	dd	210000	210000
210700	锦州市	锦州	Jinzhou	jinzhou	jz	210000	210000
210800	营口市	营口	Yingkou	yingkou	yk	210000	210000
210900	阜新市	阜新	Fuxin	fuxin	fx	210000	210000
211000	辽阳市	辽阳	Liaoyang	liaoyang	ly	210000	210000
211100	盘锦市	盘锦	Panjin	panjin	pj	210000	210000
211200	铁岭市	铁岭	Tieling	tieling	tl	210000	210000
211300	朝阳市	朝阳	Chaoyang	chaoyang	cy	210000	210000
211400	葫芦岛市	葫芦岛	Huludao	huludao	hld	210000	210000
220000	吉林省	吉林	Jilin	jilin	jl		100000
220100	长春市	长春	Changchun	changchun	cc	220000	220000
220200	吉林市	吉林市	Jilin City	jilinshi	jls	220000	220000
220300	四平市	四平	Siping	siping	sp	220000	220000
220400	辽源市	辽源	Liaoyuan	liaoyuan	ly	220000	220000
220500	通化市	通化	Tonghua	tonghua	th	220000	220000
220600	白山市	白山	Baishan	baishan	bs	220000	220000
220700	松原市	松原	Songyuan	songyuan	sy	220000	220000
220800	白城市	白城	Baicheng	baicheng	bc	220000	220000
222400	延边朝鲜族自治州	延边	Yanbian	yanbian	yb	220000	220000
230000	黑龙江省	黑龙江	Heilongjiang	heilongjiang	hlj		100000
230100	哈尔滨市	哈尔滨	Harbin	haerbin	heb	230000	230000
230200	齐齐哈尔市	齐齐哈尔	Qiqihar	qiqihaer	qqhe	230000	230000
230300	鸡西市	鸡西	Jixi	jixi	jx	230000	230000
230400	鹤岗市	鹤岗	Hegang	hegang	hg	230000	230000
230500	双鸭山市	双鸭山	Shuangyashan	shuangyashan	sys	230000	230000
230600	大庆市	大庆	Daqing	daqing	dq	230000	230000
230700	伊春市	伊春	Yichun	yichun	yc	230000	230000
230800	佳木斯市	佳木斯	Jiamusi	jiamusi	jms	230000	230000
230900	七台河市	七台河	Qitaihe	qitaihe	qth	230000	230000
231000	牡丹江市	牡丹江	Mudanjiang	mudanjiang	mdj	230000	230000
231100	黑河市	黑河	Heihe	heihe	hh	230000	230000
231200	绥化市	绥化	Suihua	suihua	sh	230000	230000
232700	大兴安岭地区	大兴安岭	Daxing'anling	daxinganling	dxal	230000	230000
310000	上海市	上海	Shanghai	shanghai	sh		100000
320000	江苏省	江苏	Jiangsu	jiangsu	js		100000
320100	南京市	南京	Nanjing	nanjing	nj	320000	320000
320200	无锡市	无锡	Wuxi	wuxi	wx	320000	320000
320300	徐州市	徐州	Xuzhou	xuzhou	xz	320000	320000
320400	常州市	常州	Changzhou	changzhou	cz	320000	320000
320500	苏州市	苏州	Suzhou	suzhou	sz	320000	320000
320600	南通市	南通	Nantong	nantong	nt	320000	320000
320700	连云港市	连云港	Lianyungang	lianyungang	lyg	320000	320000
320800	淮安市	淮安	Huai'an	huaian	ha	320000	320000
320900	盐城市	盐城	Yancheng	yancheng	yc	320000	320000
321000	扬州市	扬州	Yangzhou	yangzhou	yz	320000	320000
321100	镇江市	镇江	Zhenjiang	zhenjiang	zj	320000	320000
321200	泰州市	泰州	Taizhou	taizhou	tz	320000	320000
321300	宿迁市	宿迁	Suqian	suqian	sq	320000	320000
330000	浙江省	浙江	Zhejiang	zhejiang	zj		100000
330100	杭州市	杭州	Hangzhou	hangzhou	hz	330000	330000
330200	宁波市	宁波	Ningbo	ningbo	nb	330000	330000
330300	温州市	温州	Wenzhou	wenzhou	wz	330000	330000
330400	嘉兴市	嘉兴	Jiaxing	jiaxing	jx	330000	330000
330500	湖州市	湖州	Huzhou	huzhou	hz	330000	330000
330600	绍兴市	绍兴	Shaoxing	shaoxing	sx	330000	330000
330700	金华市	金华	Jinhua	jinhua	jh	330000	330000
330800	衢州市	衢州	Quzhou	quzhou	qz	330000	330000
330900	舟山市	舟山	Zhoushan	zhoushan	zs	330000	330000
331000	台州市	台州	Taizhou	taizhou	tz	330000	330000
331100	丽水市	丽水	Lishui	lishui	ls	330000	330000
340000	安徽省	安徽	Anhui	anhui	ah		100000
340100	合肥市	合肥	Hefei	hefei	hf	340000	340000
340200	芜湖市	芜湖	Wuhu	wuhu	wh	340000	340000
340300	蚌埠市	蚌埠	Bengbu	bengbu	bb	340000	340000
340400	淮南市	淮南	Huainan	huainan	hn	340000	340000
340500	马鞍山市	马鞍山	Ma'anshan	maanshan	mas	340000	340000
340600	淮北市	淮北	Huaibei	huaibei	hb	340000	340000
340700	铜陵市	铜陵	Tongling	tongling	tl	340000	340000
340800	安庆市	安庆	Anqing	anqing	aq	340000	340000
341000	黄山市	黄山	Huangshan	huangshan	hs	340000	340000
341100	滁州市	滁州	Chuzhou	chuzhou	cz	340000	340000
341200	阜阳市	阜阳	Fuyang	fuyang	fy	340000	340000
341300	宿州市	宿州	Suzhou	suzhou	sz	340000	340000
341400	巢湖市	巢湖	Chaohu	chaohu	ch	340000	340000	2011
341500	六安市	六安	Lu'an	luan	la	340000	340000
341600	亳州市	亳州	Bozhou	bozhou	bz	340000	340000
341700	池州市	池州	Chizhou	chizhou	cz	340000	340000
341800	宣城市	宣城	Xuancheng	xuancheng	xc	340000	340000
350000	福建省	福建	Fujian	fujian	fj		100000
350100	福州市	福州	Fuzhou	fuzhou	fz	350000	350000
350200	厦门市	厦门	Xiamen	xiamen	xm	350000	350000
350300	莆田市	莆田	Putian	putian	pt	350000	350000
350400	三明市	三明	Sanming	sanming	sm	350000	350000
350500	泉州市	泉州	Quanzhou	quanzhou	qz	350000	350000
350600	漳州市	漳州	Zhangzhou	zhangzhou	zz	350000	350000
350700	南平市	南平	Nanping	nanping	np	350000	350000
350800	龙岩市	龙岩	Longyan	longyan	ly	350000	350000
350900	宁德市	宁德	Ningde	ningde	nd	350000	350000
360000	江西省	江西	Jiangxi	jiangxi	jx		100000
360100	南昌市	南昌	Nanchang	nanchang	nc	360000	360000
360200	景德镇市	景德镇	Jingdezhen	jingdezhen	jdz	360000	360000
360300	萍乡市	萍乡	Pingxiang	pingxiang	px	360000	360000
360400	九江市	九江	Jiujiang	jiujiang	jj	360000	360000
360500	新余市	新余	Xinyu	xinyu	xy	360000	360000
360600	鹰潭市	鹰潭	Yingtan	yingtan	yt	360000	360000
360700	赣州市	赣州	Ganzhou	ganzhou	gz	360000	360000
360800	吉安市	吉安	Ji'an	jian	ja	360000	360000
360900	宜春市	宜春	Yichun	yichun	yc	360000	360000
361000	抚州市	抚州	Fuzhou	fuzhou	fz	360000	360000
361100	上饶市	上饶	Shangrao	shangrao	sr	360000	360000
370000	山东省	山东	Shandong	shandong	sd		100000
370100	济南市	济南	Jinan	jinan	jn	370000	370000
370200	青岛市	青岛	Qingdao	qingdao	qd	370000	370000
370300	淄博市	淄博	Zibo	zibo	zb	370000	370000
370400	枣庄市	枣庄	Zaozhuang	zaozhuang	zz	370000	370000
370500	东营市	东营	Dongying	dongying	dy	370000	370000
370600	烟台市	烟台	Yantai	yantai	yt	370000	370000
370700	潍坊市	潍坊	Weifang	weifang	wf	370000	370000
370800	济宁市	济宁	Jining	jining	jn	370000	370000
370900	泰安市	泰安	Tai'an	taian	ta	370000	370000
371000	威海市	威海	Weihai	weihai	wh	370000	370000
371100	日照市	日照	Rizhao	rizhao	rz	370000	370000
371200	莱芜市	莱芜	Laiwu	laiwu	lw	370000	370000	2019
371300	临沂市	临沂	Linyi	linyi	ly	370000	370000
371400	德州市	德州	Dezhou	dezhou	dz	370000	370000
371500	聊城市	聊城	Liaocheng	liaocheng	lc	370000	370000
371600	滨州市	滨州	Binzhou	binzhou	bz	370000	370000
371700	菏泽市	菏泽	Heze	heze	hz	370000	370000
410000	河南省	河南	Henan	henan	hn		100000
410100	郑州市	郑州	Zhengzhou	zhengzhou	zz	410000	410000
410200	开封市	开封	Kaifeng	kaifeng	kf	410000	410000
410300	洛阳市	洛阳	Luoyang	luoyang	ly	410000	410000
410400	平顶山市	平顶山	Pingdingshan	pingdingshan	pds	410000	410000
410500	安阳市	安阳	Anyang	anyang	ay	410000	410000
410600	鹤壁市	鹤壁	Hebi	hebi	hb	410000	410000
410700	新乡市	新乡	Xinxiang	xinxiang	xx	410000	410000
410800	焦作市	焦作	Jiaozuo	jiaozuo	jz	410000	410000
410900	濮阳市	濮阳	Puyang	puyang	py	410000	410000
411000	许昌市	许昌	Xuchang	xuchang	xc	410000	410000
411100	漯河市	漯河	Luohe	luohe	lh	410000	410000
411200	三门峡市	三门峡	Sanmenxia	sanmenxia	smx	410000	410000
411300	南阳市	南阳	Nanyang	nanyang	ny	410000	410000
411400	商丘市	商丘	Shangqiu	shangqiu	sq	410000	410000
411500	信阳市	信阳	Xinyang	xinyang	xy	410000	410000
411600	周口市	周口	Zhoukou	zhoukou	zk	410000	410000
411700	驻马店市	驻马店	Zhumadian	zhumadian	zmd	410000	410000
420000	湖北省	湖北	Hubei	hubei	hb		100000
420100	武汉市	武汉	Wuhan	wuhan	wh	420000	420000
420200	黄石市	黄石	Huangshi	huangshi	hs	420000	420000
420300	十堰市	十堰	Shiyan	shiyan	sy	420000	420000
420500	宜昌市	宜昌	Yichang	yichang	yc	420000	420000
420600	襄阳市	襄阳	Xiangyang	xiangyang	xy	420000	420000
420700	鄂州市	鄂州	Ezhou	ezhou	ez	420000	420000
420800	荆门市	荆门	Jingmen	jingmen	jm	420000	420000
420900	孝感市	孝感	Xiaogan	xiaogan	xg	420000	420000
421000	荆州市	荆州	Jingzhou	jingzhou	jz	420000	420000
421100	黄冈市	黄冈	Huanggang	huanggang	hg	420000	420000
421200	咸宁市	咸宁	Xianning	xianning	xn	420000	420000
421300	随州市	随州	Suizhou	suizhou	sz	420000	420000
422800	恩施土家族苗族自治州	恩施	Enshi	enshi	es	420000	420000
430000	湖南省	湖南	Hunan	hunan	hn		100000
430100	长沙市	长沙	Changsha	changsha	cs	430000	430000
430200	株洲市	株洲	Zhuzhou	zhuzhou	zz	430000	430000
430300	湘潭市	湘潭	Xiangtan	xiangtan	xt	430000	430000
430400	衡阳市	衡阳	Hengyang	hengyang	hy	430000	430000
430500	邵阳市	邵阳	Shaoyang	shaoyang	sy	430000	430000
430600	岳阳市	岳阳	Yueyang	yueyang	yy	430000	430000
430700	常德市	常德	Changde	changde	cd	430000	430000
430800	张家界市	张家界	Zhangjiajie	zhangjiajie	zjj	430000	430000
430900	益阳市	益阳	Yiyang	yiyang	yy	430000	430000
431000	郴州市	郴州	Chenzhou	chenzhou	cz	430000	430000
431100	永州市	永州	Yongzhou	yongzhou	yz	430000	430000
431200	怀化市	怀化	Huaihua	huaihua	hh	430000	430000
431300	娄底市	娄底	Loudi	loudi	ld	430000	430000
433100	湘西土家族苗族自治州	湘西	Xiangxi	xiangxi	xx	430000	430000
440000	广东省	广东	Guangdong	guangdong	gd		100000
440100	广州市	广州	Guangzhou	guangzhou	gz	440000	440000
440200	韶关市	韶关	Shaoguan	shaoguan	sg	440000	440000
440300	深圳市	深圳	Shenzhen	shenzhen	sz	440000	440000
440400	珠海市	珠海	Zhuhai	zhuhai	zh	440000	440000
440500	汕头市	汕头	Shantou	shantou	st	440000	440000
440600	佛山市	佛山	Foshan	foshan	fs	440000	440000
440700	江门市	江门	Jiangmen	jiangmen	jm	440000	440000
440800	湛江市	湛江	Zhanjiang	zhanjiang	zj	440000	440000
440900	茂名市	茂名	Maoming	maoming	mm	440000	440000
441200	肇庆市	肇庆	Zhaoqing	zhaoqing	zq	440000	440000
441300	惠州市	惠州	Huizhou	huizhou	hz	440000	440000
441400	梅州市	梅州	Meizhou	meizhou	mz	440000	440000
441500	汕尾市	汕尾	Shanwei	shanwei	sw	440000	440000
441600	河源市	河源	Heyuan	heyuan	hy	440000	440000
441700	阳江市	阳江	Yangjiang	yangjiang	yj	440000	440000
441800	清远市	清远	Qingyuan	qingyuan	qy	440000	440000
441900	东莞市	东莞	Dongguan	dongguan	dg	440000	440000
442000	中山市	中山	Zhongshan	zhongshan	zs	440000	440000
445100	潮州市	潮州	Chaozhou	chaozhou	cz	440000	440000
445200	揭阳市	揭阳	Jieyang	jieyang	jy	440000	440000
445300	云浮市	云浮	Yunfu	yunfu	yf	440000	440000
450000	广西壮族自治区	广西	Guangxi	guangxi	gx		100000
450100	南宁市	南宁	Nanning	nanning	nn	450000	450000
450200	柳州市	柳州	Liuzhou	liuzhou	lz	450000	450000
450300	桂林市	桂林	Guilin	guilin	gl	450000	450000
450400	梧州市	梧州	Wuzhou	wuzhou	wz	450000	450000
450500	北海市	北海	Beihai	beihai	bh	450000	450000
450600	防城港市	防城港	Fangchenggang	fangchenggang	fcg	450000	450000
450700	钦州市	钦州	Qinzhou	qinzhou	qz	450000	450000
450800	贵港市	贵港	Guigang	guigang	gg	450000	450000
450900	玉林市	玉林	Yulin	yulin	yl	450000	450000
451000	百色市	百色	Baise	baise	bs	450000	450000
451100	贺州市	贺州	Hezhou	hezhou	hz	450000	450000
451200	河池市	河池	Hechi	hechi	hc	450000	450000
451300	来宾市	来宾	Laibin	laibin	lb	450000	450000
451400	崇左市	崇左	Chongzuo	chongzuo	cz	450000	450000
460000	海南省	海南	Hainan	hainan	hn		100000
460100	海口市	海口	Haikou	haikou	hk	460000	460000
460200	三亚市	三亚	Sanya	sanya	sy	460000	460000
460300	三沙市	三沙	Sansha	sansha	ss	460000	460000
460400	儋州市	儋州	Danzhou	danzhou	dz	460000	460000
500000	重庆市	重庆	Chongqing	chongqing	cq		100000
510000	四川省	四川	Sichuan	sichuan	sc		100000
510100	成都市	成都	Chengdu	chengdu	cd	510000	510000
510300	自贡市	自贡	Zigong	zigong	zg	510000	510000
510400	攀枝花市	攀枝花	Panzhihua	panzhihua	pzh	510000	510000
510500	泸州市	泸州	Luzhou	luzhou	lz	510000	510000
510600	德阳市	德阳	Deyang	deyang	dy	510000	510000
510700	绵阳市	绵阳	Mianyang	mianyang	my	510000	510000
510800	广元市	广元	Guangyuan	guangyuan	gy	510000	510000
510900	遂宁市	遂宁	Suining	suining	sn	510000	510000
511000	内江市	内江	Neijiang	neijiang	nj	510000	510000
511100	乐山市	乐山	Leshan	leshan	ls	510000	510000
511300	南充市	南充	Nanchong	nanchong	nc	510000	510000
511400	眉山市	眉山	Meishan	meishan	ms	510000	510000
511500	宜宾市	宜宾	Yibin	yibin	yb	510000	510000
511600	广安市	广安	Guang'an	guangan	ga	510000	510000
511700	达州市	达州	Dazhou	dazhou	dz	510000	510000
511800	雅安市	雅安	Ya'an	yaan	ya	510000	510000
511900	巴中市	巴中	Bazhong	bazhong	bz	510000	510000
512000	资阳市	资阳	Ziyang	ziyang	zy	510000	510000
513200	阿坝藏族羌族自治州	阿坝	Ngawa	aba	ab	510000	510000
513300	甘孜藏族自治州	甘孜	Garze	ganzi	gz	510000	510000
513400	凉山彝族自治州	凉山	Liangshan	liangshan	ls	510000	510000
520000	贵州省	贵州	Guizhou	guizhou	gz		100000
520100	贵阳市	贵阳	Guiyang	guiyang	gy	520000	520000
520200	六盘水市	六盘水	Liupanshui	liupanshui	lps	520000	520000
520300	遵义市	遵义	Zunyi	zunyi	zy	520000	520000
520400	安顺市	安顺	Anshun	anshun	as	520000	520000
520500	毕节市	毕节	Bijie	bijie	bj	520000	520000
520600	铜仁市	铜仁	Tongren	tongren	tr	520000	520000
522300	黔西南布依族苗族自治州	黔西南	Qianxinan	qianxinan	qxn	520000	520000
522600	黔东南苗族侗族自治州	黔东南	Qiandongnan	qiandongnan	qdn	520000	520000
522700	黔南布依族苗族自治州	黔南	Qiannan	qiannan	qn	520000	520000
530000	云南省	云南	Yunnan	yunnan	yn		100000
530100	昆明市	昆明	Kunming	kunming	km	530000	530000
530300	曲靖市	曲靖	Qujing	qujing	qj	530000	530000
530400	玉溪市	玉溪	Yuxi	yuxi	yx	530000	530000
530500	保山市	保山	Baoshan	baoshan	bs	530000	530000
530600	昭通市	昭通	Zhaotong	zhaotong	zt	530000	530000
530700	丽江市	丽江	Lijiang	lijiang	lj	530000	530000
530800	普洱市	普洱	Pu'er	puer	pe	530000	530000
530900	临沧市	临沧	Lincang	lincang	lc	530000	530000
532300	楚雄彝族自治州	楚雄	Chuxiong	chuxiong	cx	530000	530000
532500	红河哈尼族彝族自治州	红河	Honghe	honghe	hh	530000	530000
532600	文山壮族苗族自治州	文山	Wenshan	wenshan	ws	530000	530000
532800	西双版纳傣族自治州	西双版纳	Xishuangbanna	xishuangbanna	xsbn	530000	530000
532900	大理白族自治州	大理	Dali	dali	dl	530000	530000
533100	德宏傣族景颇族自治州	德宏	Dehong	dehong	dh	530000	530000
533300	怒江傈僳族自治州	怒江	Nujiang	nujiang	nj	530000	530000
533400	迪庆藏族自治州	迪庆	Diqing	diqing	dq	530000	530000
540000	西藏自治区	西藏	Tibet	xizang	xz		100000
540100	拉萨市	拉萨	Lhasa	lasa	ls	540000	540000
540200	日喀则市	日喀则	Shigatse	rikaze	rkz	540000	540000
540300	昌都市	昌都	Qamdo	changdu	cd	540000	540000
540400	林芝市	林芝	Nyingchi	linzhi	lz	540000	540000
540500	山南市	山南	Shannan	shannan	sn	540000	540000
540600	那曲市	那曲	Nagqu	naqu	nq	540000	540000
542500	阿里地区	阿里	Ngari	ali	al	540000	540000
610000	陕西省	陕西	Shaanxi	shanxi	sx		100000
610100	西安市	西安	Xi'an	xian	xa	610000	610000
610200	铜川市	铜川	Tongchuan	tongchuan	tc	610000	610000
610300	宝鸡市	宝鸡	Baoji	baoji	bj	610000	610000
610400	咸阳市	咸阳	Xianyang	xianyang	xy	610000	610000
610500	渭南市	渭南	Weinan	weinan	wn	610000	610000
610600	延安市	延安	Yan'an	yanan	ya	610000	610000
610700	汉中市	汉中	Hanzhong	hanzhong	hz	610000	610000
610800	榆林市	榆林	Yulin	yulin	yl	610000	610000
610900	安康市	安康	Ankang	ankang	ak	610000	610000
611000	商洛市	商洛	Shangluo	shangluo	sl	610000	610000
620000	甘肃省	甘肃	Gansu	gansu	gs		100000
620100	兰州市	兰州	Lanzhou	lanzhou	lz	620000	620000
620200	嘉峪关市	嘉峪关	Jiayuguan	jiayuguan	jyg	620000	620000
620300	金昌市	金昌	Jinchang	jinchang	jc	620000	620000
620400	白银市	白银	Baiyin	baiyin	by	620000	620000
620500	天水市	天水	Tianshui	tianshui	ts	620000	620000
620600	武威市	武威	Wuwei	wuwei	ww	620000	620000
620700	张掖市	张掖	Zhangye	zhangye	zy	620000	620000
620800	平凉市	平凉	Pingliang	pingliang	pl	620000	620000
620900	酒泉市	酒泉	Jiuquan	jiuquan	jq	620000	620000
621000	庆阳市	庆阳	Qingyang	qingyang	qy	620000	620000
621100	定西市	定西	Dingxi	dingxi	dx	620000	620000
621200	陇南市	陇南	Longnan	longnan	ln	620000	620000
622900	临夏回族自治州	临夏	Linxia	linxia	lx	620000	620000
623000	甘南藏族自治州	甘南	Gannan	gannan	gn	620000	620000
630000	青海省	青海	Qinghai	qinghai	qh		100000
630100	西宁市	西宁	Xining	xining	xn	630000	630000
630200	海东市	海东	Haidong	haidong	hd	630000	630000
632200	海北藏族自治州	海北	Haibei	haibei	hb	630000	630000
632300	黄南藏族自治州	黄南	Huangnan	huangnan	hn	630000	630000
632500	海南藏族自治州	海南州	Hainan Prefecture	hainanzhou	hnz	630000	630000
632600	果洛藏族自治州	果洛	Golog	guoluo	gl	630000	630000
632700	玉树藏族自治州	玉树	Yushu	yushu	ys	630000	630000
632800	海西蒙古族藏族自治州	海西	Haixi	haixi	hx	630000	630000
640000	宁夏回族自治区	宁夏	Ningxia	ningxia	nx		100000
640100	银川市	银川	Yinchuan	yinchuan	yc	640000	640000
640200	石嘴山市	石嘴山	Shizuishan	shizuishan	szs	640000	640000
640300	吴忠市	吴忠	Wuzhong	wuzhong	wz	640000	640000
640400	固原市	固原	Guyuan	guyuan	gy	640000	640000
640500	中卫市	中卫	Zhongwei	zhongwei	zw	640000	640000
650000	新疆维吾尔自治区	新疆	Xinjiang	xinjiang	xj		100000
650100	乌鲁木齐市	乌鲁木齐	Urumqi	wulumuqi	wlmq	650000	650000
650200	克拉玛依市	克拉玛依	Karamay	kelamayi	klmy	650000	650000
650400	吐鲁番市	吐鲁番	Turpan	tulufan	tlf	650000	650000
650500	哈密市	哈密	Hami	hami	hm	650000	650000
652300	昌吉回族自治州	昌吉	Changji	changji	cj	650000	650000
652700	博尔塔拉蒙古自治州	博尔塔拉	Bortala	boertala	betl	650000	650000
652800	巴音郭楞蒙古自治州	巴音郭楞	Bayingolin	bayinguoleng	bygl	650000	650000
652900	阿克苏地区	阿克苏	Aksu	akesu	aks	650000	650000
653000	克孜勒苏柯尔克孜自治州	克孜勒苏	Kizilsu	kezilesu	kzls	650000	650000
653100	喀什地区	喀什	Kashgar	kashi	ks	650000	650000
653200	和田地区	和田	Hotan	hetian	ht	650000	650000
654000	伊犁哈萨克自治州	伊犁	Ili	yili	yl	650000	650000
654200	塔城地区	塔城	Tacheng	tacheng	tc	650000	650000
654300	阿勒泰地区	阿勒泰	Altay	aletai	alt	650000	650000
710000	台湾省	台湾	Taiwan	taiwan	tw		100000
810000	香港特别行政区	香港	Hong Kong	xianggang	xg		100000
820000	澳门特别行政区	澳门	Macao	aomen	am		100000
`
