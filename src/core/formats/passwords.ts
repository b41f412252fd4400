/** `Passcode: 831 221`, `Kennwort = abc`, and the password in an address of a video meeting. */
const PASSWORD =
  /(?:^|[^\p{L}])(?:pass ?(?:word|code|wd)|pwd|pin(?: code)?|kennwort|passwort|kenncode|contraseña|mot de passe|senha|wachtwoord|hasło)\s*(?:is\s*)?[:=]\s*\S|[?&]pwd=\w/iu;

/** Returns whether a text gives away the password of a meeting: published, anyone can use it. Longer texts are not looked at to their end. */
export const holdsPassword = (text: unknown): boolean =>
  typeof text === 'string' && PASSWORD.test(text.length > 20_000 ? text.slice(0, 20_000) : text);
