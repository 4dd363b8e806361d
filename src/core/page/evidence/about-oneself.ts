import { titleParts, type Titles } from "../fields/title";
import { comparable } from "../plain-text";
import { namesIn } from "../vocabulary";

/** What people call the page about themselves, in the languages of the web: only one person can be meant. */
const myself = namesIn(
  `about_me all_about_me a_bit_about_me who_am_i über_mich wer_bin_ich wer_ich_bin zu_meiner_person sobre_mí acerca_de_mí quién_soy sobre_mim
  quem_sou quem_sou_eu à_propos_de_moi qui_suis-je chi_sono su_di_me over_mij wie_ben_ik om_mig om_meg minusta tietoa_minusta
  o_mnie kim_jestem o_mně o_mne обо_мне о_себе про_мене про_себе o_sobie o_sebe за_мен о_мени despre_mine rólam σχετικά_με_εμένα hakkımda ben_kimim tentang_saya
  عني نبذة_عني من_أنا אודותיי מי_אני الصفحة_الشخصية الموقع_الشخصي אתר_אישי דף_אישי about_the_author meet_the_author über_den_autor über_die_autorin à_propos_de_l'auteur à_propos_de_l'autrice sobre_el_autor
  sobre_la_autora sobre_o_autor sobre_a_autora sull'autore sull'autrice over_de_auteur om_forfatteren om_författaren o_autorze o_autorce об_авторе про_автора
  著者について 作者简介 关于作者 저자_소개 personal_website personal_site personal_page personal_home_page personal_homepage página_personal
  página_pessoal pagina_personale page_personnelle site_personnel persönliche_website persönliche_homepage личный_сайт личная_страница персональный_сайт персональная_страница персональний_сайт сайт-визитка strona_osobista strona_domowa osobní_stránky
  osobní_web kişisel_site kişisel_web_sitesi kişisel_sayfa página_web_personal sitio_personal sitio_web_personal sito_personale persoonlijke_website
  personlig_hemsida personlig_hjemmeside kotisivu προσωπική_ιστοσελίδα situs_pribadi trang_cá_nhân 自己紹介 私について 关于我 關於我 自我介绍 자기소개 मेरे_बारे_में`,
);
/** What pages are called that tell of one person, or of a house: there it takes more. */
const either = namesIn(
  `about over portfolio portafolio portfólio à_propos a_propos bio biography biographie biografie biografía biografia profile profil perfil profilo プロフィール 人物 人物紹介 short_bio
  kurzbiografie 个人简介 個人簡介`,
);
/** What the course of a life is called, which only a person has. */
const lives = namesIn(
  `cv c_v curriculum_vitae curriculum résumé resume vita lebenslauf werdegang vitae życiorys životopis özgeçmiş резюме биография
  السيرة_الذاتية קורות_חיים 略歴 经历 简历 이력서`,
);

/**
 * Whether a title says that the page is about whoever made it ("Über mich — Ada Example"): `myself` where one person
 * speaks, `either` where it may be a house as well, `life` on the course of somebody's life, "" where no title is one of these.
 */
export function aboutOneself({ tab, openGraph, headings }: Titles): "myself" | "either" | "life" | "" {
  const parts = [...headings.slice(0, 3), tab, openGraph].flatMap((title) => [
    title,
    ...titleParts(title).slice(0, 3),
  ]);
  const names = parts.map(comparable);
  if ([tab, openGraph].some((title) => ownSite.test(title))) return "myself";
  if (names.some((one) => myself.has(one))) return "myself";
  if (names.some((one) => lives.has(one))) return "life";
  return names.some((one) => either.has(one)) || possessive.test(tab) ? "either" : "";
}

/** What the title of a person's site ends in, where one writes without blanks: houses have no "personal" one. */
const ownSite =
  /(?:个人|個人)(?:的)?(?:主页|主頁|网站|網站|网页|網頁|简历|簡歷)$|ポートフォリオ(?:サイト)?$|포트폴리오$/;
/** "Ada Example's page": shops have that, too. */
const possessive =
  /\p{L} \p{L}+['’]s?\s+(?:personal\s+|academic\s+)?(?:home\s?page|web\s?page|web\s?site|page|site)\b/iu;

/** The same of the last segment of an address ("o-mnie", "lebenslauf"), where no title says it. */
export function aboutByAddress(slug: string): "myself" | "either" | "life" | "" {
  const name = comparable(slug);
  return myself.has(name) ? "myself" : lives.has(name) ? "life" : either.has(name) ? "either" : "";
}

/** Whether a heading is one that only one person can mean by themselves. */
export function isAboutMyself(heading: string): boolean {
  return myself.has(comparable(heading));
}

/** Whether the text is only what such pages are called: "A Propos" has the shape of a name. */
export function isPageOfOneself(text: string): boolean {
  const name = comparable(text);
  return myself.has(name) || either.has(name) || lives.has(name);
}
