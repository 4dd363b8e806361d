import type { Clue } from "../clue";
import type { Facts } from "../facts";
import { sameWords } from "../fields/title";
import { comparable } from "../plain-text";
import { entriesIn, lexicon } from "../vocabulary";
import type { Thing } from "./thing";
import { firstText } from "./thing";

/** Houses that serve, sell or play: a page named after one is its own, whatever is written there about it. */
const houses =
  /^(?:LocalBusiness|Restaurant|CafeOrCoffeeShop|Bakery|BarOrPub|FoodEstablishment|Store|Hotel|LodgingBusiness|MusicGroup|SportsTeam|CollegeOrUniversity|Hospital|Museum|NGO|.+(?:Business|Store|Shop|Agency|Organization))$/;
const price = /[£$€¥₹]\s?\d+(?:[.,]\d{2})?|\d+(?:[.,]\d{2})?\s?(?:€|£|zł|kr\b|₽|руб|円|元|usd|eur|chf)/i;
const till = lexicon(
  `add_to_cart add_to_basket add_to_bag in_den_warenkorb ajouter_au_panier añadir_al_carrito añadir_a_la_cesta adicionar_ao_carrinho
  aggiungi_al_carrello in_winkelwagen in_winkelmand dodaj_do_koszyka do_koszyka в_корзину до_кошика lägg_i_varukorg sepete_ekle
  カートに入れる 加入购物车 장바구니 أضف_إلى_السلة הוסף_לסל`,
);

/** What marks a page of trade: it is named after a declared house, or has a price and a way to the till. */
export function tradeClues(
  { opening, topHeadings, structure }: Facts,
  things: readonly Thing[],
): readonly Clue[] {
  const clues: Clue[] = [];
  const house = things.find(
    ({ types, properties }) =>
      types.some((type) => houses.test(type)) &&
      topHeadings.some((one) => sameWords(one, firstText(properties, "name"))),
  );
  if (house) clues.push({ kind: "other", weight: 4, why: `named after a declared ${house.types[0]}` });
  const first = opening.join(" \n ");
  const text = (): string => comparable(`${first} ${structure.sample.slice(0, 3_000)}`);
  if (price.test(first) && entriesIn(text(), till).length > 0)
    clues.push({ kind: "other", weight: 3, why: "a price and a way to the till" });
  return clues;
}
