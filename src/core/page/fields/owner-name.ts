import { isPageOfOneself } from "../evidence/about-oneself";
import { hasImpersonalWord, looksLikeName, tidyName } from "./person-name";
import { titleParts, type Titles } from "./title";

/** What stands around the name in a notice of copyright: marks, years, and "all rights reserved". */
const notice =
  /©|\(c\)|copyright|(?:@\s*)?\b(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)?\d\d|present))?\b|all rights? reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|alle rechten voorbehouden|все права защищены|版权所有|版權所有|保留所有权利/giu;
/** Characters on either side of the first mark looked at: the owner stands beside it. */
const beside = 80;

/** Whose the page says it is ("© 2024 Ada Example. All rights reserved."), if that has the shape of a person's name. */
export function ownerIn(footer: string): string {
  const first = footer.search(notice);
  if (first < 0) return "";
  const [before, after] = [
    footer.slice(Math.max(0, first - beside), first),
    footer.slice(first, first + beside),
  ];
  const pieces = (text: string): string[] =>
    text
      .replace(notice, "\n")
      .split(/[\n|•·;,:]|\.\s|\s[-–—]\s|\s(?:and|und|et|y|e|i)\s/)
      .map((one) =>
        tidyName(
          one
            .trim()
            .replace(/^(?:by|von|par|por|di|da|przez)\s+/i, "")
            .replace(/\.$/, ""),
        ),
      );
  return [...pieces(after), ...pieces(before).toReversed()].find(looksLikeName) ?? "";
}

/** How people say their name, in the languages of the web. */
const said =
  "my name is|my name's|I am|I'm|I’m|mein name ist|mein Name ist|ich bin|ich heiße|je suis|je m'appelle|je m’appelle|me llamo|mi nombre es|soy|meu nome é|me chamo|eu sou|mi chiamo|sono|ik ben|mijn naam is|jag heter|jag är|jeg heter|jeg er|nazywam się|jestem|jmenuji se|volám sa|меня зовут|мене звати|mit navn er|mitt navn er|mitt namn är|jeg hedder|adım|ismim|benim adım|a nevem|nimeni on|mă numesc|με λένε|em dic|tôi là|tên tôi là|nama saya";
const particle = "de|da|do|di|van|von|der|den|la|le|lo|el|al|bin";
/** A full stop belongs to an initial or a title; after any other word the sentence ends. */
const capital = String.raw`(?:(?:\p{Lu}|[DMJS]rs?|Ms|St|Prof)\.|\p{Lu}[\p{L}\p{M}'’-]*)`;
const introductions = new RegExp(
  String.raw`(?:^|[\s,.!¡(“"])(?:${said
    .split("|")
    .map((one) => `[${one.charAt(0)}${one.charAt(0).toUpperCase()}]${one.slice(1)}`)
    .join("|")})\s+(${capital}(?:\s+(?:(?:${particle})\s+){0,2}${capital}){0,3})`,
  "gu",
);

/** Where the word is no name of its own ("Ben Example"): Turkish, behind a greeting or at the beginning, and Hungarian, behind. */
const ben = new RegExp(
  String.raw`(?:^|[,!.]\s+)ben,?\s+(${capital}(?:\s+${capital}){0,3})(?=[.,!\n]|\s\p{Ll}|$)`,
  "u",
);
const vagyok = new RegExp(
  String.raw`^(?:\p{L}+[,!]\s+)?(${capital}(?:\s+${capital}){1,3})\s+vagyok(?=[\s,.–!]|$)`,
  "u",
);

/** What somebody says they are called, near the top of their page ("My name is Ada Example and …"): "Ada" at least. */
export function introducedAs(lines: readonly string[]): string {
  for (const line of lines) {
    const names = [...line.matchAll(introductions)].map(([, name = ""]) => name);
    for (const name of [...names, ben.exec(line)?.[1] ?? "", vagyok.exec(line)?.[1] ?? ""]) {
      const tidy = tidyName(name).replace(/\.$/, "");
      if (tidy.length > 1) return tidy;
    }
  }
  return "";
}

/** Family names of China, Korea and Japan, beyond the commonest: with them begin many other words, too. */
const rarer =
  "颜顏万丁于任关關冯馮卢盧史叶葉吕呂夏姚姜孔孟季宁寧安尹庄莊康廖武段毛江汤湯汪沈洪温溫潘熊田石程章童范範苏蘇葛蒋蔣蔡薛袁覃谭譚贺賀贾賈赖賴邵邹鄒金钟鍾钱錢陆陸雷韦韋顾顧魏龙龍齐齊龚龔黎戴方白严嚴付傅侯俞倪凌包华華单翁莫殷尤施秦骆閻闫柳欧歐鄭張吳趙孫馬謝羅韓鄧許蕭肖" +
  "한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표";
const japanese =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|阿部|池田|橋本|山下|石川|中島|前田|藤田|小川|後藤|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|平野|大塚|千葉|久保|松井|小島|岩崎|桜井|野口|松尾|野村|木下|菊地|佐野|大西|杉本|新井|浜田|菅原|市川|水野|小松|島田|古川|藤澤|藤沢|森本|山内|河野|菊池|本田|吉川|川口|永井|中田|東|原|林|森)[\u3040-\u30ff\u3400-\u9fff]{1,3}$/;
/** Ends of names of places, houses and sections. */
const places =
  /(?:大学|大學|学院|學院|学校|高校|学部|学科|研究[室所]|教室|公司|集团|协会|[県市区町村駅店館]|학과|학교|대학|연구실|하기|소개|안내)$/;

/**
 * Whether somebody's own page that is called this bears a name written without blanks: of a family that is not among the
 * commonest. Elsewhere too many words begin the same. A longer Korean one counts where title and heading agree on it.
 */
export function isOwnersName(text: string, isAgreed = false): boolean {
  if (text.length < 2 || text.length > 6 || places.test(text)) return false;
  if (japanese.test(text)) return true;
  const isKorean = (isAgreed ? /^[\uac00-\ud7af]{3,5}$/ : /^[\uac00-\ud7af]{3}$/).test(text);
  return (isKorean || /^[\u3400-\u9fff]{2,4}$/.test(text)) && rarer.includes(text[0] ?? "");
}

/** What stands before a family name alone. */
const title = /^(?:prof|dr|dott|dra|mr|mrs|ms|herr|frau)(?:ssa)?\.?\s/i;

/**
 * Names of one word, for pages about oneself: "Gosia" is enough where they say so, as are "Prof. Rosi" in the title,
 * "Gavin's Portfolio" there and in the footer, or one name that title, heading and footer share.
 */
export function soleNames({ tab, headings }: Titles, footer: string, told: string): readonly string[] {
  const parts = (text: string): string[] => titleParts(text).flatMap((part) => part.split(/\s*[,،]\s+/));
  const headed = new Set(headings.map((one) => tidyName(parts(one)[0] ?? "")));
  const called = parts(tab)
    .filter(
      (part) =>
        title.test(part) ||
        (footer.includes(tidyName(part)) && (headed.has(tidyName(part)) || /['’]s\s/.test(part))),
    )
    .map(tidyName);
  return [told, ...called].filter(
    (one) =>
      /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{2,14}$/u.test(one) && !hasImpersonalWord(one) && !isPageOfOneself(one),
  );
}
