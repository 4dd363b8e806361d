import type { Clue } from "../clue";
import { titleParts, type Titles } from "../fields/title";
import { comparable } from "../plain-text";
import { namesIn } from "../vocabulary";

/** What the pages are called that every site has for its lawyers, and for addresses that lead nowhere. */
const standing = namesIn(
  `privacy_policy privacy_notice privacy_statement cookie_policy terms_of_service terms_of_use terms_and_conditions legal_notice
  acceptable_use_policy datenschutz datenschutzerklärung nutzungsbedingungen impressum agb politique_de_confidentialité mentions_légales
  conditions_générales_d'utilisation conditions_générales_de_vente política_de_privacidad política_de_privacidade aviso_legal aviso_de_privacidad
  términos_y_condiciones termos_de_uso informativa_sulla_privacy termini_e_condizioni privacybeleid algemene_voorwaarden polityka_prywatności regulamin
  integritetspolicy privatlivspolitik tietosuojaseloste gizlilik_politikası политика_конфиденциальности пользовательское_соглашение
  політика_конфіденційності سياسة_الخصوصية شروط_الاستخدام מדיניות_פרטיות תנאי_שימוש プライバシーポリシー 個人情報保護方針 利用規約 隐私政策 隐私权政策
  隱私權政策 服务条款 用户协议 개인정보처리방침 개인정보_처리방침 이용약관
  about_us about_our_company about_the_company our_company our_mission über_uns wir_über_uns qui_sommes-nous à_propos_de_nous nosotros sobre_nosotros
  quiénes_somos acerca_de_nosotros sobre_nós quem_somos chi_siamo over_ons om_oss om_os tietoa_meistä o_nas o_nás hakkımızda biz_kimiz о_нас
  о_компании о_кафедре о_факультете о_центре о_лаборатории об_институте об_университете о_проекте про_нас про_кафедру про_компанію من_نحن
  אודותינו 关于我们 關於我們 公司简介 学院简介 会社概要 私たちについて 회사소개 회사_소개
  404 404_not_found page_not_found not_found seite_nicht_gefunden page_introuvable página_no_encontrada página_não_encontrada pagina_non_trovata
  страница_не_найдена ページが見つかりません 页面不存在 페이지를_찾을_수_없습니다`,
);

/** What the page is called that only leads on to the others, before the name of what it is the index of. */
const indexes = namesIn(
  `index general_index table_of_contents site_map sitemap inhaltsverzeichnis stichwortverzeichnis table_des_matières plan_du_site índice_general mapa_del_sitio
  mapa_do_site оглавление карта_сайта 目次 目录 目錄 サイトマップ 网站地图 사이트맵`,
);

/**
 * Whether the page is called like one that every site has. Beside such a name there is the site's own at most: an article
 * about privacy policies says more.
 */
export function standingClues({ tab, headings }: Titles): readonly Clue[] {
  const isStanding = (title: string): boolean => {
    const parts = [title, ...titleParts(title)];
    return parts.length < 5 && parts.some((one) => standing.has(comparable(one))) && title.length < 80;
  };
  const [first = "", ...rest] = titleParts(tab);
  const isIndex = rest.length > 0 && indexes.has(comparable(first));
  return isIndex || [headings[0] ?? "", tab].some(isStanding)
    ? [{ kind: "other", weight: 5, why: "called like a page every site has" }]
    : [];
}
