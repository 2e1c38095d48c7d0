import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });

/** The text in Simplified characters; what is Simplified, or no Chinese, stays as it is. */
export function toSimplified(text: string): string {
  return convert(text);
}
