import { Converter } from "opencc-js/t2cn";

let convert: ReturnType<typeof Converter> | undefined;

/** The text in Simplified characters; what is Simplified, or no Chinese, stays as it is. */
export function toSimplified(text: string): string {
  // Its tables take a moment to build, and a desk may never need them.
  convert ??= Converter({ from: "t", to: "cn" });
  return convert(text);
}
