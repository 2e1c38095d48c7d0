/**
 * What somebody wrote, out of Slack's format: `<@U042|jonas>` is @jonas, `<https://x.test|x.test>` is x.test, `&lt;` is <.
 */
export function asWritten(text: string): string {
  return text
    .replace(/<([@#!])([^>|]+)(?:\|([^>]*))?>/g, (_whole, sign: string, id: string, label?: string) => {
      const name = label || id.replace(/^subteam\^/, "");
      return sign === "#" ? `#${name}` : `@${name.replace(/^@/, "")}`;
    })
    .replace(
      /<((?:https?|mailto|tel):[^>|]+)(?:\|([^>]*))?>/g,
      (_whole, address: string, label?: string) => label || address,
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The first account that is mentioned. */
export function mentioned(text: string): { readonly account: string; readonly name: string } | undefined {
  const [, account, name] = /<@([UW]\w+)(?:\|([^>]*))?>/.exec(text) ?? [];
  return account === undefined ? undefined : { account, name: name || account };
}
