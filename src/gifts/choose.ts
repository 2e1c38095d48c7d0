import type { Emotion, Fault, Flag, Severity, Tier } from "../cases/judgement.ts";
import type { Money } from "../money.ts";
import type { CatalogueItem, Timing } from "./rules.ts";
import type { Sizing } from "./size.ts";

export interface ChosenItem {
  readonly id: string;
  readonly price: Money;
}

export const MISTAKES = ["too-little", "unrelated", "too-early", "canned", "bribe"] as const;
export type Mistake = (typeof MISTAKES)[number];

export interface GiftPlan {
  readonly items: readonly ChosenItem[];
  readonly timing: Timing;
  /** Whether the reply names the gift. */
  readonly promised: boolean;
  /** Which of the five classic mistakes (source 004) this gift comes near. */
  readonly warnings: readonly Mistake[];
}

export interface GiftMatter {
  readonly playbook: string;
  readonly emotion: Emotion;
  readonly severity: Severity;
  readonly tier: Tier;
  readonly fault: Fault;
  readonly flags: readonly Flag[];
  /** Whether the playbook keeps its gift for later in any case. */
  readonly waits: boolean;
  /** Pieces already given, by item. */
  readonly given: ReadonlyMap<string, number>;
}

/**
 * Chooses from the catalogue: related to the matter, inside the band, in stock, nearest the sized amount;
 * a related gift goes before one that suits anything, and a gift worth exactly the amount serves where none fits.
 * `wanted` is a person's own choice by id; it is taken where it fits.
 */
export function chooseGift(
  sizing: Sizing,
  matter: GiftMatter,
  catalogue: readonly CatalogueItem[],
  wanted?: string,
): GiftPlan {
  const timing = timingFor(matter);
  const fitting = fittingGifts(sizing, matter, catalogue);
  const chosen = fitting.find(({ item }) => item.id === wanted) ?? fitting[0];
  const promised = chosen !== undefined && mayPromise(matter, timing);
  return {
    items: chosen ? [{ id: chosen.item.id, price: chosen.price }] : [],
    timing,
    promised,
    warnings: chosen ? warningsFor(sizing, matter, chosen, promised) : [],
  };
}

interface Candidate {
  readonly item: CatalogueItem;
  readonly price: Money;
  readonly related: boolean;
}

/** The gifts that may be given for this sizing, best first; none where nothing is due. */
export function fittingGifts(
  sizing: Sizing,
  matter: GiftMatter,
  catalogue: readonly CatalogueItem[],
): readonly Candidate[] {
  const { low, high, amount, outsideBand } = sizing;
  if (amount.minor === 0) return [];
  const distance = (price: Money) => Math.abs(price.minor - amount.minor);
  return catalogue
    .filter((item) => item.stock === null || item.stock > (matter.given.get(item.id) ?? 0))
    .map((item) => ({ item, price: item.price ?? amount, related: item.about.includes(matter.playbook) }))
    .filter(({ item, related }) => related || item.about.includes("any"))
    .filter(({ price }) => price.currency === amount.currency)
    .filter(
      ({ price }) =>
        (price.minor >= low.minor && price.minor <= high.minor) || (outsideBand && price.minor === amount.minor),
    )
    .sort(
      (a, b) =>
        Number(b.related) - Number(a.related) ||
        Number(a.item.price === null) - Number(b.item.price === null) ||
        distance(a.price) - distance(b.price) ||
        a.item.id.localeCompare(b.item.id),
    );
}

/** First row that fits decides (source 004: at once, when calm, in stages, in person for key customers, by post with a card). */
const TIMING_ROWS: readonly { readonly timing: Timing; readonly fits: (matter: GiftMatter) => boolean }[] = [
  { timing: "after-calm", fits: ({ flags, waits }) => flags.includes("safety") || waits },
  { timing: "in-person", fits: ({ tier, severity }) => tier === "key" && severity === "severe" },
  { timing: "after-calm", fits: ({ emotion, severity }) => emotion === "angry" && severity === "severe" },
  { timing: "in-stages", fits: ({ severity }) => severity === "severe" },
  { timing: "by-post", fits: ({ emotion, severity }) => emotion === "angry" && severity === "moderate" },
  { timing: "at-once", fits: () => true },
];

function timingFor(matter: GiftMatter): Timing {
  return TIMING_ROWS.find((row) => row.fits(matter))?.timing ?? "at-once";
}

/** Nothing is promised before fault is established, nor while the first answer must only calm and protect. */
function mayPromise(matter: GiftMatter, timing: Timing): boolean {
  return (matter.fault === "ours" || matter.fault === "shared") && timing !== "after-calm";
}

function warningsFor(sizing: Sizing, matter: GiftMatter, chosen: Candidate, promised: boolean): readonly Mistake[] {
  const threatened = matter.flags.some((flag) => flag === "legal" || flag === "media" || flag === "regulator");
  const near: Record<Mistake, boolean> = {
    "too-little": chosen.price.minor <= sizing.low.minor && (matter.severity === "severe" || matter.tier === "key"),
    unrelated: !chosen.related,
    "too-early": matter.emotion === "angry" && promised,
    canned: (matter.given.get(chosen.item.id) ?? 0) > 0 || chosen.item.price === null,
    bribe: threatened || sizing.outsideBand,
  };
  return MISTAKES.filter((mistake) => near[mistake]);
}
