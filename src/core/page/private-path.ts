import { vocabulary } from "./plain-text";

/** Path segments that are a door or a till, whole and without their ending, in the languages of the web. */
const doors = vocabulary(
  "login log-in logon logout signin sign-in sign_in signup sign-up sign_up wp-login register anmelden registrieren connexion inscription iniciar-sesion registrarse entrar cadastro accedi registrati inloggen registreren logga-in zaloguj logowanie rejestracja giris masuk daftar password forgot-password reset-password 2fa oauth oauth2 authorize sso saml checkout cart shopping-cart basket warenkorb kasse panier carrito carrello winkelwagen koszyk varukorg sepet wp-admin administrator phpmyadmin cpanel my-account myaccount customerportal mychart patientportal inbox webmail",
);
/** Only at the beginning of a path; further on they are subjects like any other. */
const desks = vocabulary(
  "admin dashboard account accounts settings messages messaging direct notifications ebanking e-banking banking",
);
/** Under these a segment is a word that somebody explains ("/wiki/Login"). */
const explaining = vocabulary(
  "wiki doc docs documentation tag tags topic topics dictionary reference api blog help guide guides learn article articles news package packages questions r",
);

/** Whether the path leads to a login, a registration, a till, an account or an administration. */
export function isPrivatePath(path: string): boolean {
  const segments = path.toLowerCase().split("/", 10).filter(Boolean);
  const start = segments.findIndex((one) => !/^[a-z]{2}(?:[-_][a-z]{2})?$/.test(one));
  if (desks.has(segments[start] ?? "") || /^\/(?:channels\/@me|users?\/(?:sign_|edit|settings))/.test(path))
    return true;
  for (const segment of segments) {
    if (explaining.has(segment)) return false;
    if (doors.has(segment.replace(/\.\w{2,5}$/, ""))) return true;
  }
  return false;
}
