/** Forms of kanji that names are written with, beside those of the old-kanji table: 髙橋, 渡邉, 﨑. Today's form first. */
export const nameKanji =
  '塚塚辺邉辺邊高髙崎﨑崎嵜浜濵島嶋島嶌峰峯富冨桑桒柳栁吉𠮷橋槗節𥮲館舘徳悳沢澤広廣竜龍滝瀧桜櫻栄榮国圀国囯回囘事亊草艸野埜畑畠船舩杯盃床牀';

/** What PDFs leave instead of kanji, where Unicode's own normalisation does not bring them back (CJK Radicals Supplement). */
export const radicals =
  '人⺅几⺇刀⺉卜⺊小⺌小⺍兀⺎巳⺒幺⺓心⺖手⺘攴⺙日⺜月⺝母⺟民⺠水⺡水⺢火⺣爪⺤爪⺥牛⺧犬⺨玉⺩示⺬示⺭竹⺮糸⺯羊⺶羊⺷聿⺻肉⺼臼⺽艸⺾虎⻁衣⻂西⻃西⻄角⻆足⻊車⻋辶⻌辶⻍辶⻎邑⻏長⻑長⻒長⻓門⻔阜⻖雨⻗青⻘食⻝食⻞食⻟骨⻣鬼⻤麦⻨黄⻩斉⻫歯⻭竜⻯亀⻲';
