/** A light English stem: "charged", "charges" and "charging" are one word. Unknown shapes come back as they are. */
export function stem(word: string): string {
  const seen = stems.get(word);
  if (seen !== undefined) return seen;
  const found = withoutEnding(IRREGULAR.get(word) ?? word.replace(/'(?:s|d|ll|ve|re|m)?$/, ""));
  if (stems.size < LARGEST_MEMORY) stems.set(word, found);
  return found;
}

const LARGEST_MEMORY = 20_000;
const stems = new Map<string, string>();

function withoutEnding(word: string): string {
  if (word.length < 4) return word;
  let rest = word;
  if (rest.endsWith("ies") && rest.length > 4) rest = `${rest.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(rest)) rest = rest.slice(0, -2);
  else if (/[^su]s$/.test(rest)) rest = rest.slice(0, -1);
  if (/[aeiouy].*ing$/.test(rest) && rest.length > 5) rest = undouble(rest.slice(0, -3));
  else if (rest.endsWith("ied") && rest.length > 4) rest = `${rest.slice(0, -3)}y`;
  else if (/[aeiouy].*ed$/.test(rest) && rest.length > 4) rest = undouble(rest.slice(0, -2));
  else if (rest.endsWith("ly") && rest.length > 5) rest = rest.slice(0, -2);
  return rest.length > 3 ? rest.replace(/e$/, "") : rest;
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

const IRREGULAR = new Map(
  `told:tell said:say says:say paid:pay broke:break broken:break sent:send bought:buy gave:give given:give went:go gone:go
  came:come took:take taken:take sold:sell found:find left:leave kept:keep got:get gotten:get getting:get made:make lost:lose
  knew:know known:know thought:think brought:bring held:hold heard:hear felt:feel fell:fall wrote:write written:write spoke:speak
  spoken:speak stood:stand sat:sit met:meet stolen:steal torn:tear tore:tear worn:wear burnt:burn hung:hang swore:swear
  ate:eat done:do did:do does:do had:have has:have was:be were:be is:be are:be been:be am:be being:be threw:throw thrown:throw
  drove:drive driven:drive children:child people:person men:man women:woman died:die quoted:quote refused:refuse used:use
  can't:not cannot:not won't:not don't:not doesn't:not didn't:not isn't:not wasn't:not weren't:not aren't:not couldn't:not
  wouldn't:not shouldn't:not haven't:not hasn't:not hadn't:not never:not no:not cant:not wont:not dont:not didnt:not`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = "", base = ""] = pair.split(":");
      return [form, base];
    }),
);
