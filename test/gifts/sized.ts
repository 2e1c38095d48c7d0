import { z } from "zod";
import { SizeInput, sizeGiftDoor } from "#src/doors/size-gift.ts";
import { SIZING_REASONS } from "#src/gifts/size.ts";
import { english, house } from "#test/fixtures/house.ts";

const amount = z.string().regex(/^\d+(\.\d+)?$/);

/** What the `size-gift` door prints, exactly as issue 2 says. */
export const Sized = z.strictObject({
  low: amount,
  high: amount,
  amount,
  currency: z.string(),
  rule: z.string(),
  version: z.string(),
  reasons: z.array(z.strictObject({ id: z.enum(SIZING_REASONS), text: z.string().min(1) })),
  provisional: z.boolean(),
  assumed: z.boolean(),
  goodwill: z.boolean(),
  outsideBand: z.boolean(),
});

/** Sizes by the door's function, with the rules the house comes with. */
export function sized(input: z.input<typeof SizeInput>): z.infer<typeof Sized> {
  return Sized.parse(sizeGiftDoor(SizeInput.parse(input), house, english));
}
