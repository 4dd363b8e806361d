import { vocabulary } from "./vocabulary";

/** Path segments that are a door or a till, whole and without their ending, in the languages of the web. */
export const doors = vocabulary(
  "login log-in logon logout signin sign-in sign_in signup sign-up sign_up wp-login register anmelden registrieren connexion inscription iniciar-sesion registrarse entrar cadastro accedi registrati inloggen registreren logga-in zaloguj logowanie rejestracja giris masuk daftar password forgot-password reset-password 2fa oauth oauth2 authorize sso saml checkout cart shopping-cart basket warenkorb kasse panier carrito carrello winkelwagen koszyk varukorg sepet wp-admin administrator phpmyadmin cpanel my-account myaccount customerportal mychart patientportal inbox webmail",
);
/** Only at the beginning of a path; further on they are subjects like any other. */
export const desks = vocabulary(
  "admin dashboard account accounts settings messages messaging direct notifications ebanking e-banking banking",
);
/** Under these a segment is a word that somebody explains ("/wiki/Login"). */
const explaining = vocabulary(
  "wiki doc docs documentation tag tags topic topics dictionary reference api blog help guide guides learn article articles news package packages questions r",
);

/** Whether the path leads to a login, a registration, a till, an account or an administration. */
export function isPrivatePath(path: string): boolean {
  const segments = path.toLowerCase().split("/", 10).filter(Boolean);
  // Sites in several languages begin with "en" or "pt-br".
  const start = segments.findIndex(
    (one) => one.length !== 2 && !(one.length === 5 && "-_".includes(one[2] ?? "?")),
  );
  if (desks.has(segments[start] ?? "") || /^\/(?:channels\/@me|users?\/(?:sign_|edit|settings))/.test(path))
    return true;
  for (const segment of segments) {
    if (explaining.has(segment)) return false;
    if (doors.has(segment.split(".", 1)[0] ?? "")) return true;
  }
  return false;
}
