/**
 * The lines of a stream of UTF-8. A line ends at its newline alone: U+2028 and its kin, which Node's readline also takes for
 * line ends, may stand inside a complaint. A byte order mark in front is passed over.
 */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
