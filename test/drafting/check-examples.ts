import type { Fault } from "#src/cases/judgement.ts";
import type { ReplyContext } from "#src/drafting/checks/reply.ts";
import type { CheckId } from "#src/drafting/checks.ts";
import type { Language } from "#src/languages.ts";

/** Replies that a check must stop, and near misses that it must let pass. */
export interface Examples {
  readonly check: CheckId;
  readonly language: Language;
  readonly fault?: Fault;
  readonly context?: Partial<ReplyContext>;
  readonly caught: readonly string[];
  readonly passed: readonly string[];
}

const refund = { owed: [{ what: "the difference", amount: { minor: 47_000, currency: "CNY" as const } }] };
const voucher = { gift: { phrase: "a voucher for ¥120" } };

export const ENGLISH: readonly Examples[] = [
  {
    check: "language",
    language: "en",
    caught: [
      "Hello, 我们已经收到您的来信，会尽快回复。",
      "Bonjour, nous avons bien reçu votre message et nous vous répondrons demain avec plaisir, merci beaucoup pour votre patience.",
      "Здравствуйте, мы получили ваше письмо.",
      "Guten Tag, wir haben Ihre Nachricht erhalten und melden uns morgen bei Ihnen mit einer Antwort zurück.",
    ],
    passed: [
      "Hello, we have your message about the radiator in front of us, and you will hear from me by tomorrow.",
      "You write “我等了三个小时” and I have read it.",
      "Thank you for telling us about the crème brûlée and the naïve remark of our maître d'.",
    ],
  },
  {
    check: "one-apology",
    language: "en",
    fault: "ours",
    caught: [
      "Hello, you waited three hours. We will look at it.",
      "I am sorry for the wait. Again, we apologise.",
      "We apologize, and please forgive us for the price.",
      "You were right to be angry. Your words were “I am sorry I came”.",
    ],
    passed: [
      "I am sorry that you waited three hours.",
      "We apologise for the price. You should have heard one figure.",
      "You say “they never said sorry”, and I apologise for the wait.",
      "I regret that you waited. Better safe than sorry is no answer.",
    ],
  },
  {
    check: "one-apology",
    language: "en",
    fault: "unknown",
    caught: ["I am sorry to hear this. My apologies once more.", "Sorry, sorry, sorry."],
    passed: [
      "Thank you for writing.",
      "I am sorry that this has upset you.",
      "You need not be sorry; I regret that it came to this.",
    ],
  },
  {
    check: "amounts",
    language: "en",
    context: refund,
    caught: [
      "You are owed ¥500.",
      "We will take 20% off.",
      "Here is a voucher worth $50.",
      "We will give you fifty dollars.",
      "You get half price next time.",
      "That makes two hundred and ten yuan.",
      "We can offer RM 45.",
      "I promise you a refund of 9,999.",
    ],
    passed: [
      "You are owed the difference (CN¥470).",
      "The figures were ¥680 and ¥1,150.",
      "You were told 680 yuan.",
      "One of us will call you, and 2 colleagues know about it.",
      "We looked at it a hundred times.",
      "It has been our rule since 2019.",
    ],
  },
  {
    check: "dates",
    language: "en",
    caught: [
      "You will hear from me by Friday.",
      "I will write on 2 December.",
      "By December 24th it is done.",
      "Expect news by Tuesday 24 November.",
    ],
    passed: [
      "You will hear from me by tomorrow, Monday 23 November.",
      "By 16:00 on Monday 23 November you know more.",
      "You may call us.",
      "I march on, and may write again.",
    ],
  },
  {
    check: "no-clock",
    language: "en",
    caught: [
      "We will solve this within 24 hours.",
      "You will have a solution in 48 hours.",
      "It will be fixed within the hour.",
      "Please allow 3-5 business days.",
      "Our team answers within 30 minutes.",
      "We will finish by the end of the week.",
      "The refund arrives in two weeks.",
    ],
    passed: [
      "You waited 3 hours, where an hour was promised.",
      "You will hear from me by tomorrow, Monday 23 November.",
      "Three hours in a chair is a long time.",
      "We spoke about it for some time.",
      "In the last hours I have read your message twice.",
    ],
  },
  {
    check: "no-promise",
    language: "en",
    caught: [
      "We will refund the full amount.",
      "You will receive a voucher for your trouble.",
      "I would like to offer you a free check.",
      "Your refund has been approved.",
      "Please accept this small gift.",
      "The next visit is on us.",
      "We'll waive the labour.",
      "We have decided to compensate you.",
      "Your repair will be done free of charge.",
      "You can expect to get your money back.",
    ],
    passed: [
      "We cannot promise a refund today.",
      "You ask for a refund, and I understand why.",
      "Whether a refund is due is what I am finding out.",
      "We will look into the price and tell you what we find.",
      "You will receive an answer from me.",
      "You will get a clear breakdown from us.",
      "I will give you a definite answer.",
      "Before we decide on compensation, I want to see the record.",
    ],
  },
  {
    check: "no-promise",
    language: "en",
    fault: "ours",
    context: refund,
    caught: [
      "You will receive a voucher as well.",
      "We will refund you ¥1,150.",
      "We will also send you a gift card.",
      "Please accept a hamper from us.",
    ],
    passed: [
      "We will refund the difference of CN¥470.",
      "We will return the difference, and the work is free of charge.",
    ],
  },
  {
    check: "no-promise",
    language: "en",
    fault: "ours",
    context: voucher,
    caught: [
      "We will refund the full amount.",
      "We will reimburse you.",
      "We would like to give you a voucher for ¥500.",
    ],
    passed: ["We would like to give you a voucher for ¥120.", "Please accept a voucher for ¥120."],
  },
  {
    check: "no-strings",
    language: "en",
    caught: [
      "You can have the voucher if you remove your review.",
      "Please delete the post, then we send it.",
      "In return for it we ask for nothing more than five stars.",
      "It is yours on condition that you do not go to the press.",
      "As long as you withdraw the complaint, we are even.",
      "Let us keep this between us.",
      "Kindly update your rating.",
      "This is a full and final settlement.",
    ],
    passed: [
      "It is yours with nothing asked in return.",
      "It is yours whatever you think of our answer.",
      "You are free to post a review at any time.",
      "It does not depend on your review, and you need not change it.",
      "Thank you for not keeping this to yourself.",
      "We will update you on your complaint tomorrow.",
    ],
  },
  {
    check: "no-liability",
    language: "en",
    caught: [
      "This was our fault.",
      "We made a mistake with your price.",
      "The error lies with us.",
      "We take full responsibility for what happened.",
      "Our technician forgot to tighten it.",
      "We should have called you.",
      "It happened because of our negligence.",
      "We let you down.",
      "We admit that the price was wrong.",
      "We overcharged you.",
    ],
    passed: [
      "Whether the mistake was ours is what I am finding out.",
      "If it turns out that the fault lies with us, you will hear it from me.",
      "The next step is ours.",
      "Your message is with us.",
      "I do not yet know where the error was made.",
      "We will take responsibility for giving you an answer.".replace(
        "take responsibility for giving",
        "see to it that we give",
      ),
      "We will look at our own records, also where they speak against us.",
    ],
  },
  {
    check: "no-liability",
    language: "en",
    fault: "ours",
    caught: [],
    passed: ["This was our mistake.", "The error lies with us."],
  },
  {
    check: "no-blame",
    language: "en",
    caught: [
      "You should have told us earlier.",
      "You could have checked the price list.",
      "This was your own fault.",
      "You misread the offer.",
      "You did not read the terms.",
      "It was caused by your improper use.",
      "Frankly, you are overreacting.",
      "You must have dropped it.",
      "You claim that nobody called.",
      "Had you asked, we would have told you.",
      "You failed to bring the receipt.",
    ],
    passed: [
      "You should have been told before.",
      "You should only ever have heard one figure.",
      "It is not your fault.",
      "You did nothing to cause that.",
      "You did not get what you expected.",
      "You could not have known.",
      "Could you tell me the date?",
      "You are right to ask.",
    ],
  },
  {
    check: "understood",
    language: "en",
    caught: [
      "Thank you for your message. We are looking into it and you will hear from us tomorrow.",
      "We are sorry for the inconvenience. Our team will contact you.",
    ],
    passed: [
      "The radiator cost more than you were told.",
      "You write “Nobody called me”, and you are right.",
      "The bill and the price you heard do not agree.",
    ],
  },
  {
    check: "next-contact",
    language: "en",
    caught: ["We will be in touch.", "You will hear from us soon."],
    passed: ["You will hear from me by tomorrow.", "I will write by Monday 23 November.", "I will write by the 23rd."],
  },
  {
    check: "reach",
    language: "en",
    context: { identity: { name: null, contact: "care@harbour.example", hours: null } },
    caught: ["We look into it.", "Thank you for your time."],
    passed: ["Just reply to this message.", "You find us at care@harbour.example.", "Call me on that number."],
  },
  {
    check: "tone",
    language: "en",
    caught: ["We apologise for any inconvenience.", "We take this very seriously.", "Unfortunately the part is gone."],
    passed: [
      "That wait was a real nuisance.",
      "Fortunately the part is here.",
      "You write “unfortunately nobody called me”.",
    ],
  },
  {
    check: "no-leftovers",
    language: "en",
    caught: [
      "Dear {customer}, hello.",
      "Dear [NAME], hello.",
      "Your order XXXX is here.",
      "As an AI language model I understand.",
      "Sure, here is a draft of the reply:",
      "**Hello** there.",
      "See https://evil.example/refund for more.",
      "Hello @everyone and welcome.",
      "Hello <b>you</b>.",
      "Hid\u200Bden words.",
      "Your refund of undefined is on its way.",
      "- first point",
    ],
    passed: [
      "Hello Ms Harlan, the shop is open 9:00-18:00 (Monday to Saturday).",
      "It costs ¥680 & more; 50/50 is not what we agreed.",
      "“I was told the new radiator would be ¥680”: those are your words.",
      "The XL jacket is here.",
      "He said: yes, no, maybe…",
    ],
  },
  {
    check: "no-internal",
    language: "en",
    caught: [
      "Our playbook says so.",
      "Your case was graded as serious.",
      "This is above my limit.",
      "Our house rules allow ten per cent.",
      "It is like ticket #10442 last week.",
      "By our internal policy it is possible.",
      "You are a key customer.",
      "My manager must approve this.",
    ],
    passed: [
      "The wristband is back.",
      "It is serious to us.",
      "I have given it to my manager.",
      "In any case 3 of us will look.",
      "The band played on.",
    ],
  },
  {
    check: "length",
    language: "en",
    caught: ["", "   ", "word ".repeat(600), "word ".repeat(321), "word ".repeat(30)],
    passed: ["word ".repeat(31), "word ".repeat(320)],
  },
];
