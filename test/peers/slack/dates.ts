type Clock = { locale: string; tz: string; now: number };

const STYLES: { [token: string]: Intl.DateTimeFormatOptions } = {
  date: { year: "numeric", month: "long", day: "numeric" },
  date_short: { year: "numeric", month: "short", day: "numeric" },
  date_long: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  time: { hour: "numeric", minute: "2-digit" },
  time_secs: { hour: "numeric", minute: "2-digit", second: "2-digit" },
};
const DAY_MS = 86_400_000;

/** In the reader's own zone and language. Undefined where Slack knows no such format and shows the fallback. */
export function formatDate(seconds: number, format: string, clock: Clock): string | undefined {
  let known = Number.isFinite(seconds) && seconds > 0;
  const shown = format.replaceAll(/\{(\w+)\}/g, (_, token: string) => {
    const value = formatToken(new Date(seconds * 1_000), token, clock);
    known &&= value !== undefined;
    return value ?? "";
  });
  return known ? shown : undefined;
}

function formatToken(date: Date, token: string, clock: Clock): string | undefined {
  if (token === "date_num") return inStyle(date, { ...clock, locale: "sv-SE" }, { dateStyle: "short" });
  if (token === "ago") return ago(date, clock);
  if (token === "day_divider_pretty") return pretty(date, "date_long", clock);
  if (token.endsWith("_pretty")) return pretty(date, token === "date_pretty" ? "date" : token.slice(0, -7), clock);
  const style = STYLES[token];
  return style ? inStyle(date, clock, style) : undefined;
}

/** "today", "yesterday" and "tomorrow" where one of them is true. */
function pretty(date: Date, token: string, clock: Clock): string | undefined {
  const style = STYLES[token];
  if (!style) return undefined;
  const dayOf = (at: number) => inStyle(new Date(at), { ...clock, locale: "sv-SE" }, { dateStyle: "short" });
  const days = Math.round((Date.parse(dayOf(date.getTime())) - Date.parse(dayOf(clock.now))) / DAY_MS);
  if (Math.abs(days) > 1) return inStyle(date, clock, style);
  return new Intl.RelativeTimeFormat(clock.locale, { numeric: "auto" }).format(days, "day");
}

function ago(date: Date, { locale, now }: Clock): string {
  const minutes = Math.round((date.getTime() - now) / 60_000);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  if (Math.abs(minutes) < 24 * 60) return words.format(Math.round(minutes / 60), "hour");
  return words.format(Math.round(minutes / (24 * 60)), "day");
}

function inStyle(date: Date, { locale, tz }: Clock, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: tz }).format(date).replaceAll("\u202f", " ");
}
