/** Scheme, host and path of a URL, without the credentials it may hold; `(hidden)` where these can't be told apart. */
export function shownUrl(text: string): string {
  const url = URL.parse(text);
  // An @ behind the host is one of a password with unescaped characters.
  if (!url?.host || /@/.test(url.pathname + url.search + url.hash)) return '(hidden)';
  return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
}
