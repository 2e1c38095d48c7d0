import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createClient } from "#src/drafting/model/client.ts";
import { ModelFailure } from "#src/drafting/model/failure.ts";
import { loadLangChain } from "#test/peers/model.ts";
import { answerWith, type Behaviour, completion, refuseWith, wildModel } from "#test/peers/wild-model.ts";

const Word = z.object({ word: z.string().max(1_500) });
const WELL = completion('{"word":"well"}');
const QUICK = { tries: 4, pauseMs: 40, longestMs: 2_000 };

type Wild = Awaited<ReturnType<typeof wildModel>>;
let wild: Wild;
beforeAll(loadLangChain);
afterEach(() => wild.stop());

/** The word that came of it, or why there is none; and the pauses between the requests. */
async function askedOf(
  behave: Behaviour,
  {
    limitMs = 20_000,
    output = "json",
    persistence = QUICK,
  }: {
    limitMs?: number;
    output?: "json" | "json-schema" | "tool";
    persistence?: typeof QUICK;
  } = {},
) {
  wild = await wildModel(behave);
  const client = createClient(wild.config(output), persistence);
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), limitMs);
  const begun = performance.now();
  const came = await client.ask(Word, [{ role: "user", content: "Say a word." }], ended.signal).then(
    ({ value }) => value.word,
    (failure: unknown) => (failure instanceof ModelFailure ? failure.why : failure),
  );
  clearTimeout(timer);
  const pauses = wild.at.slice(1).map((at, place) => at - (wild.at[place] ?? 0));
  return { came, requests: wild.at.length, pauses, ms: performance.now() - begun };
}

const busy = (headers: Readonly<Record<string, string>> = {}, code = "rate_limit_exceeded") => {
  const behave: Behaviour = (response, nth) =>
    nth === 1 ? refuseWith(response, 429, { message: "Too many requests", code }, headers) : answerWith(response, WELL);
  return behave;
};

describe("a server that is busy or broken", () => {
  test("is asked again after a 429 that names no time", async () => {
    const { came, pauses } = await askedOf(busy());
    expect(came).toBe("well");
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThanOrEqual(38);
  });

  test("is not asked sooner than it wishes, in seconds or by its own clock", async () => {
    const seconds = await askedOf(busy({ "retry-after": "1" }));
    expect(seconds.came).toBe("well");
    expect(seconds.pauses[0]).toBeGreaterThanOrEqual(990);
    await wild.stop();
    const date = new Date("2031-01-01T00:00:00Z").toUTCString();
    const until = new Date("2031-01-01T00:00:01Z").toUTCString();
    const moment = await askedOf(busy({ "retry-after": until, date }));
    expect(moment.came).toBe("well");
    expect(moment.pauses[0]).toBeGreaterThanOrEqual(990);
  });

  test.each([
    ["that wishes for an hour", { "retry-after": "3600" }, undefined],
    ["whose quota is used up", {}, "insufficient_quota"],
  ])("is left alone where it is one %s", async (_, headers, code) => {
    const { came, requests } = await askedOf(busy(headers, code));
    expect({ came, requests }).toEqual({ came: "rate-limited", requests: 1 });
  });

  test("is asked later each time, and not for ever", async () => {
    const answers = [500, 503, 529];
    const { came, pauses } = await askedOf((response, nth) => {
      const status = answers[nth - 1];
      return status ? refuseWith(response, status, { message: "Overloaded" }) : answerWith(response, WELL);
    });
    expect(came).toBe("well");
    expect(pauses).toHaveLength(3);
    expect(pauses[1]).toBeGreaterThanOrEqual(78);
    expect(pauses[2]).toBeGreaterThanOrEqual(158);
    await wild.stop();
    const down = await askedOf((response) => refuseWith(response, 500, { message: "Down" }));
    expect(down).toMatchObject({ came: "unreachable", requests: 4 });
  });

  test.each([
    [400, "failed"],
    [401, "key-refused"],
    [403, "key-refused"],
    [404, "no-such-model"],
  ])("is asked once where it answers %i", async (status, why) => {
    const { came, requests } = await askedOf((response) =>
      refuseWith(response, status, { message: "No timeout here" }),
    );
    expect({ came, requests }).toEqual({ came: why, requests: 1 });
  });

  test("that cuts the connection in the middle of the body is asked again", async () => {
    const { came, requests } = await askedOf((response, nth) => {
      if (nth > 1) return answerWith(response, WELL);
      response.writeHead(200, { "content-type": "application/json", "content-length": String(WELL.length) });
      response.write(WELL.slice(0, WELL.length / 2));
      setTimeout(() => response.destroy(), 20);
    });
    expect({ came, requests }).toEqual({ came: "well", requests: 2 });
  });

  test("that is not there at all is asked again, and called unreachable", async () => {
    wild = await wildModel(() => {});
    const client = createClient({ ...wild.config(), baseUrl: "http://127.0.0.1:9/v1" }, { ...QUICK, tries: 2 });
    await expect(client.ask(Word, [], new AbortController().signal)).rejects.toMatchObject({ why: "unreachable" });
  });

  test("that wishes for a pause beyond the time limit is called busy, not slow", async () => {
    const { came, ms } = await askedOf(busy({ "retry-after": "2" }), { limitMs: 300 });
    expect(came).toBe("rate-limited");
    expect(ms).toBeLessThan(1_900);
  });
});

describe("a server that does not end", () => {
  test.each<readonly [string, Behaviour]>([
    ["accepts and never answers", () => {}],
    [
      "begins an answer and never ends it",
      (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const timer = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(timer));
      },
    ],
    ["answers after the time is up", (response) => setTimeout(() => answerWith(response, WELL), 900)],
  ])("where it %s: the time limit holds", async (_, behave) => {
    const { came, requests, ms } = await askedOf(behave, { limitMs: 300 });
    expect({ came, requests }).toEqual({ came: "timeout", requests: 1 });
    expect(ms).toBeLessThan(890);
  });
});

describe("an answer", () => {
  test.each(["json", "json-schema", "tool"] as const)("of 2 MB as %s is no answer, and soon", async (output) => {
    const long = "word ,".repeat(350_000);
    const { came, ms } = await askedOf(
      (response) => answerWith(response, inShape(JSON.stringify({ word: long }), output)),
      {
        output,
      },
    );
    expect(came).toBe("broken-answer");
    expect(ms).toBeLessThan(5_000);
  });

  test("of 2 MB of open brackets is no answer, and soon", async () => {
    const { came, ms } = await askedOf((response) => answerWith(response, completion("[{,".repeat(700_000))));
    expect(came).toBe("broken-answer");
    expect(ms).toBeLessThan(5_000);
  });

  test("with bytes that are no text comes with a mark for each", async () => {
    const body = Buffer.from(completion('{"word":"we~ll"}'));
    body[body.indexOf("~")] = 0xff;
    expect((await askedOf((response) => answerWith(response, body))).came).toBe("we\ufffdll");
  });

  test.each(["json", "json-schema", "tool"] as const)("that declines as %s is called so", async (output) => {
    const declined = completion(null, { message: { refusal: "I cannot help with that." } });
    expect((await askedOf((response) => answerWith(response, declined), { output })).came).toBe("declined");
  });

  test.each(["json", "json-schema"] as const)("that a filter stopped as %s is called declined", async (output) => {
    const filtered = completion("", { finish: "content_filter" });
    expect((await askedOf((response) => answerWith(response, filtered), { output })).came).toBe("declined");
  });

  test.each(["json", "json-schema", "tool"] as const)(
    "cut off at its longest as %s is none, even where it looks whole",
    async (output) => {
      const cut = inShape('{"word":"we', output, "length");
      expect((await askedOf((response) => answerWith(response, cut), { output })).came).toBe("broken-answer");
    },
  );

  test.each([
    ["a page of HTML", "<html>It works!</html>"],
    ["half of JSON", '{"choices":[{"mess'],
  ])("that is %s is no answer", async (_, body) => {
    expect((await askedOf((response) => answerWith(response, body))).came).toBe("broken-answer");
  });

  test.each(["", '{"choices":[]}', "null", '{"choices":[null]}'])(
    "that is only %j is no answer, either",
    async (body) => {
      const { came, requests } = await askedOf((response) => answerWith(response, body));
      expect({ came, requests }).toEqual({ came: "failed", requests: 1 });
    },
  );
});

function inShape(json: string, output: "json" | "json-schema" | "tool", finish = "stop"): string {
  if (output !== "tool") return completion(json, { finish });
  const call = { id: "call_1", type: "function", function: { name: "answer", arguments: json } };
  return completion(null, { message: { tool_calls: [call] }, finish: finish === "stop" ? "tool_calls" : finish });
}
