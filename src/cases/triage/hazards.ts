/**
 * What makes a matter of personal safety: every id of `all` near the first one, none of `unless` near it.
 * `within` counts words or characters. A wrong alarm costs minutes, a miss may cost a life: when in doubt, a row is here.
 */
export interface Hazard {
  readonly id: string;
  readonly all: readonly [string, ...string[]];
  readonly within?: number;
  readonly unless?: readonly string[];
}

export const HAZARDS: readonly Hazard[] = [
  { id: "injury", all: ["injury"] },
  { id: "part-of-the-body", all: ["hurt", "body"], within: 5 },
  { id: "reaction", all: ["reaction"] },
  { id: "illness", all: ["illness"] },
  { id: "near-death", all: ["near-death"] },
  { id: "violence", all: ["violence"] },
  { id: "self-harm", all: ["self-harm"] },
  { id: "medical-care", all: ["care"], within: 15, unless: ["money-matter"] },
  { id: "danger", all: ["danger"] },
  { id: "fire-or-current", all: ["fire"], unless: ["screen"], within: 4 },
  { id: "controls-of-a-vehicle", all: ["control", "fails"], within: 6 },
  { id: "controls-named", all: ["control-fails"] },
  { id: "tyre-or-wheel", all: ["tyre", "tyre-fails"], within: 4, unless: ["luggage"] },
  { id: "loss-of-power-while-moving", all: ["stall", "motion"], within: 25 },
  { id: "drive-fails-while-moving", all: ["drive", "fails", "motion"], within: 20 },
  { id: "crash", all: ["crash"] },
  { id: "safety-gear", all: ["safety-gear", "gear-fails"], within: 5 },
  { id: "peril-within-a-childs-reach", all: ["within-reach", "young", "reached"], within: 12 },
  { id: "bursting", all: ["explodable", "bursts"], unless: ["screen"], within: 6 },
  { id: "allergy-treated", all: ["allergen", "care"], within: 60 },
  { id: "stranded-at-the-road", all: ["breakdown", "exposed"], within: 60 },
  { id: "stranded-on-a-highway", all: ["breakdown", "highway", "left-waiting"], within: 40 },
  { id: "stranded-at-night", all: ["breakdown", "night", "left-waiting", "car"], within: 30 },
  { id: "stranded-and-vulnerable", all: ["breakdown", "vulnerable", "car"], within: 30 },
  { id: "falling-parts", all: ["falling"] },
  { id: "gives-way-under-a-person", all: ["furniture", "gives-way", "on-person"], within: 10 },
  { id: "sharp-thing-in-food", all: ["sharp", "in-food"], within: 7 },
  { id: "sharp-thing-inside-food", all: ["sharp", "inside", "food"], within: 8 },
  { id: "undeclared-allergen", all: ["allergen", "undeclared"], within: 15 },
  { id: "spoiled-food-for-a-child", all: ["spoiled", "eaten", "child"], within: 15 },
  { id: "wrong-medicine", all: ["medicine", "medicine-wrong"], within: 6 },
  { id: "without-medicine", all: ["vital-medicine", "medicine-wrong"], within: 15 },
  { id: "swallowed-by-a-child", all: ["swallow", "child"], within: 15 },
  { id: "swallowed", all: ["swallow", "sharp"], within: 10 },
  { id: "body-of-a-child", all: ["child", "body"], within: 5 },
  { id: "child-in-danger", all: ["child", "child-danger"], within: 10 },
  { id: "things-for-children", all: ["child-thing", "child-thing-fault"], within: 8 },
  { id: "lift", all: ["lift", "lift-fails"], within: 6 },
  { id: "trapped", all: ["trapped"] },
  { id: "dangerous-driving", all: ["driver"] },
  { id: "poison", all: ["toxic", "body-effect"], within: 20 },
  { id: "scalding", all: ["hot-liquid", "spilt-on"], within: 6 },
  { id: "slip-and-fall", all: ["slippery", "fell"], within: 15 },
  { id: "no-heat-for-the-weak", all: ["no-heat", "vulnerable"], within: 25 },
  { id: "no-heat-in-the-cold", all: ["no-heat", "extreme-cold"], within: 12 },
];
