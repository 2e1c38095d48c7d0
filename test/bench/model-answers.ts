const WORDS = {
  English: {
    greeting: "Hello,",
    understanding: (words: string) => `You wrote to us that ${words}. I am sorry that this happened to you with us.`,
    action: "I have asked the colleagues who were there what went wrong, and I am looking after this myself.",
    next: (when: string) => `You will hear from me ${when}.`,
    reach: "Until then you can simply reply to this message.",
  },
  "Simplified Chinese": {
    greeting: "您好：",
    understanding: (words: string) => `您说${words}，这件事是我们没有做好，对不起。`,
    action: "我已经去问当时在场的同事，接下来由我亲自跟进。",
    next: (when: string) => `${when}，我会再联系您。`,
    reach: "想补充什么，直接回复这条消息就行。",
  },
  "Traditional Chinese": {
    greeting: "您好：",
    understanding: (words: string) => `您說${words}，這件事是我們沒有做好，對不起。`,
    action: "我已經去問當時在場的同事，接下來由我親自跟進。",
    next: (when: string) => `${when}，我會再聯絡您。`,
    reach: "想補充什麼，直接回覆這則訊息就可以。",
  },
} as const;

/** A reply of a model that has nothing but its prompt: what it says is what it was told, in the language that it was told. */
export function answerTo(prompt: string): string {
  const [, language = "English"] = /(English|Simplified Chinese|Traditional Chinese)(?:$|,)/mu.exec(prompt) ?? [];
  const words = WORDS[language === "Simplified Chinese" || language === "Traditional Chinese" ? language : "English"];
  const [, when = ""] = /they hear from us next: (.*)/u.exec(prompt) ?? [];
  const [quoted = '""'] = /^"[^\n]*"$/mu.exec(prompt) ?? [];
  const complaint = String(JSON.parse(quoted));
  const sentences = complaint.split(/[.!?。！？]+/u).map((each) => each.trim());
  const [matter = ""] = sentences.toSorted((a, b) => b.length - a.length);
  const said = language === "English" ? `${matter.charAt(0).toLowerCase()}${matter.slice(1)}` : matter;
  const { greeting, understanding, action, next, reach } = words;
  return JSON.stringify({
    greeting,
    understanding: understanding(said),
    action,
    owed: "",
    gift: "",
    next: next(when),
    reach,
  });
}
