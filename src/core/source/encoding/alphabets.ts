/** What a language is written with beyond ASCII. */
export interface Alphabet {
  /** The letters that nearly every text holds. */
  readonly usual: string;
  /** The other letters of the language. Capitals need not be named. */
  readonly others?: string;
  /** What its spelling does not allow. */
  readonly never?: RegExp;
}

/** Letters that French does not spell before these. */
const notFrench = /ç[^aouâôûãõáóú]|œ[^uidnstlcr]/giu;

/** The first one is a little likelier than the others: most of our readers' files are French. */
const western: readonly Alphabet[] = [
  { usual: 'éèàêçœ', others: 'âôîïùûëüæÿ', never: notFrench },
  { usual: 'äöüß', others: 'éá' },
  { usual: 'áéíóñ', others: 'úüºª' },
  { usual: 'ãçáéíóõ', others: 'âêôàúüºª', never: /ç[^aouâôûãõáóú]|õ[^e]/giu },
  { usual: 'àèéìòù', others: 'îºª' },
  { usual: 'àèéíóòç', others: 'ïúü' },
  { usual: 'åäö', others: 'éü' },
  { usual: 'æøå', others: 'éäö' },
  { usual: 'ëéï', others: 'èöüáóêç' },
];

const icelandic: Alphabet = { usual: 'áðéíóúýþæö' };

const central: readonly Alphabet[] = [
  { usual: 'ąęłóśż', others: 'ćńź' },
  { usual: 'áčéěířšýž', others: 'ďňóťúů' },
  { usual: 'áčéíľšýž', others: 'äďĺňóôŕťú' },
  { usual: 'áéöóőüű', others: 'íú' },
  { usual: 'čšž', others: 'ćđ' },
  { usual: 'ăîâşţ' },
];

/** A word has a vowel, and a short i stands behind one. */
const notCyrillic = /(?:^|\P{L})\p{L}?[бвгґджйзклмнпрстфхцчшщьъ]{2,}(?!\p{L})|[бвгджзклмнпрстфхцчшщ]й/gu;

const cyrillic: readonly Alphabet[] = [
  { usual: 'оеаинтсрвлкмдпу', others: 'яыьзйбгчхжшюцщэфъё№', never: notCyrillic },
  { usual: 'оаинтврсекілудмп', others: 'їєґяьзйбгчхжшюцщф№', never: notCyrillic },
];

/** A small sigma ends no word, the other one nothing else, and small words without an accent are hardly Greek. */
const greek: Alphabet = {
  usual: 'αοιετσςνηυρπκμλωάίόέή',
  others: 'γδβθφχξζψύώϊϋΐΰ',
  never: /σ(?!\p{L})|ς(?=\p{L})|(?:^|\P{L})\p{L}?[α-ω]{2,}(?!\p{L})/gu,
};

const hebrew: Alphabet = {
  usual: 'יוהלאמרתבשנ',
  others: 'גדזחטכסעפצקךםןףץ',
  never: /[ךםןףץ](?=\p{L})/gu,
};

const arabic: Alphabet = {
  usual: 'الينمرتوبةسدع',
  others: 'أإآءؤئثجحخذزشصضطظغفقكهى،؟',
  never: /[ةى](?=\p{L})/gu,
};

const kana = Array.from({ length: 0xba }, (_, place) => String.fromCharCode(0x3041 + place)).join('');

/** What readers of Japanese, Chinese and Korean meet most, in headings of tables above all. */
const eastern = {
  japanese: `${kana}東京都道府県市区町村図書館電話番号名前称住所郵便時間開催施設日本大小中学校会場月年火水木金土曜分類`,
  simplified:
    '的一是在不了有和人这中大为上个国我以要他时来用们生到地于出就分对成会可主年动同工也能下过子说产种面而方后多定行学法所民经部度家电力里高理小物现市区县省街道路号楼名称电话联系地址图书馆中心社区学校开放时间上海北京广州日期类型活动',
  traditional:
    '的一是在不了有和人這中大為上個國我以要他時來用們生到地於出就分對成會可主年動同工也能下過子說產種面而方後多定行學法所民經部度家電力裡高理小物現市區縣鄉鎮街道路號樓名稱電話聯絡地址圖書館中心社區學校開放時間臺灣台北高雄日期類型活動',
  korean:
    '가고과관교구국그기나는다대도동들등로리마명무문미바번보부비사상서선성센소수시실아안어에역연영예오와요용우운울원위유으은을음의이인일자장재전정제조주지직진차체초치타터트특파평포프하학한해호화활회',
} as const;

/** An encoding that files come in, and who writes in it. */
export interface Candidate {
  /** Its name, as the Encoding standard spells it. */
  readonly encoding: string;
  readonly alphabets: readonly Alphabet[];
  /** How seldom it is, as what every letter beyond ASCII costs. */
  readonly rarity: number;
  /** Whether a letter is more than one byte. */
  readonly isWide?: boolean;
}

/** The encodings that spreadsheets, databases and old programs save in, the most usual first: of equals, that one wins. */
export const candidates: readonly Candidate[] = [
  { encoding: 'windows-1252', alphabets: [...western, icelandic], rarity: 0 },
  { encoding: 'macintosh', alphabets: western, rarity: 0.07 },
  { encoding: 'ibm850', alphabets: western, rarity: 0.1 },
  { encoding: 'iso-8859-15', alphabets: western, rarity: 0.15 },
  { encoding: 'windows-1250', alphabets: central, rarity: 0.09 },
  { encoding: 'iso-8859-2', alphabets: central, rarity: 0.11 },
  { encoding: 'windows-1251', alphabets: cyrillic, rarity: 0.05 },
  { encoding: 'koi8-u', alphabets: cyrillic, rarity: 0.16 },
  { encoding: 'ibm866', alphabets: cyrillic, rarity: 0.16 },
  { encoding: 'iso-8859-5', alphabets: cyrillic, rarity: 0.2 },
  { encoding: 'windows-1253', alphabets: [greek], rarity: 0.05 },
  { encoding: 'iso-8859-7', alphabets: [greek], rarity: 0.08 },
  {
    encoding: 'windows-1254',
    alphabets: [{ usual: 'çğıöşü', others: 'İâîû' }],
    rarity: 0.02,
  },
  {
    encoding: 'windows-1257',
    alphabets: [
      { usual: 'āčēīļšū', others: 'ģķņž' },
      { usual: 'ąčęėįšųūž' },
      { usual: 'õäöü', others: 'šž' },
    ],
    rarity: 0.12,
  },
  { encoding: 'windows-1255', alphabets: [hebrew], rarity: 0.05 },
  { encoding: 'windows-1256', alphabets: [arabic], rarity: 0.1 },
  { encoding: 'shift_jis', alphabets: [{ usual: eastern.japanese }], rarity: 0.1, isWide: true },
  { encoding: 'euc-jp', alphabets: [{ usual: eastern.japanese }], rarity: 0.12, isWide: true },
  { encoding: 'gb18030', alphabets: [{ usual: eastern.simplified }], rarity: 0.1, isWide: true },
  { encoding: 'big5', alphabets: [{ usual: eastern.traditional }], rarity: 0.1, isWide: true },
  { encoding: 'euc-kr', alphabets: [{ usual: eastern.korean }], rarity: 0.1, isWide: true },
];
