/** Headings of the sections of a playbook, per file language. */
export const PLAYBOOK_SECTIONS = {
  situation: { en: "What is going on", zh: "怎么回事" },
  do: { en: "Do", zh: "怎么做" },
  say: { en: "Say", zh: "怎么说" },
  avoid: { en: "Do not say", zh: "不要说" },
  owed: { en: "What is owed", zh: "该给的" },
  gift: { en: "Gift", zh: "心意" },
  prevent: { en: "Prevent", zh: "防止再发生" },
} as const;

/** The same of a case study. */
export const CASE_STUDY_SECTIONS = {
  happened: { en: "What happened", zh: "经过" },
  wrong: { en: "What went wrong", zh: "错在哪里" },
  right: { en: "What went right", zh: "做对了什么" },
  learn: { en: "What to learn", zh: "学到什么" },
  established: { en: "What is established", zh: "哪些是事实" },
  advice: { en: "The library's own advice", zh: "本库的建议" },
} as const;
