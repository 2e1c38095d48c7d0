/** The same in other languages; folded, so in small letters and Simplified characters. */
export const FOREIGN_INSTRUCTIONS: readonly RegExp[] = [
  // Latin letters: "ignore what precedes", "answer only".
  /\bignor(?:ez|e|er|a|ad|en|iere|ieren|iert|i)\b[^.!?\n]{0,50}(?:instructions?|consignes|r[eè]gles|pr[ée]c[éè]d|ci-dessus|directives|instrucciones|reglas|anterior|anweisung|regeln|vorherig|vorstehend|istruzioni|regole|instru[cç][oõ]es|regras|acima)/,
  /\boublie[zr]?\b[^.!?\n]{0,40}(?:instructions?|consignes|r[eè]gles|ce qui pr[ée]c[eè]de)|\bolvida\b[^.!?\n]{0,40}(?:instrucciones|reglas|anterior)|\bvergiss\b[^.!?\n]{0,40}(?:anweisung|regeln|vorherig)|\bdimentica\b[^.!?\n]{0,40}(?:istruzioni|regole)/,
  /\bnegeer\b[^.!?\n]{0,40}(?:instructies|regels|bovenstaande|voorgaande)|\babaikan\b[^.!?\n]{0,40}(?:instruksi|perintah|aturan|arahan)|bỏ qua[^.!?\n]{0,30}(?:hướng dẫn|chỉ dẫn|quy tắc|lệnh)/,
  /\b(?:r[ée]pond(?:ez|s|re)|responde?(?:d|r)?|responda|antworte(?:n sie)?|rispond(?:i|ere|ete))\b[^.!?\n]{0,14}\b(?:uniquement|seulement|exclusivement|solo|solamente|[uú]nicamente|s[oó]lo|nur|ausschließlich|soltanto|esclusivamente|apenas|somente)\b/,
  /(?:partir de maintenant|d[ée]sormais|a partir de ahora|a partir de agora|d'ora in poi|ab jetzt|ab sofort)[^.!?\n]{0,24}(?:r[ée]pond|accord|approuv|tu es|vous [êe]tes|respond|eres|aprueb|aprov|rispond|approva|sei|antwort|genehmig|bist du|sind sie)/,
  // Cyrillic, Japanese, Korean.
  /(?:игнорируй|забудь)(?:те)?[^.!?\n]{0,40}(?:инструкц|правил|указан|предыдущ)/,
  /(?:指示|命令|ルール|规则|指令|プロンプト)(?:を|は)[^。\n]{0,10}(?:无视|忘れ)|(?:지시|명령|규칙|프롬프트)[^.\n]{0,10}(?:무시|잊)/,
];

/** What such a passage goes on with in its next sentence. */
export const FOREIGN_FOLLOW_UP =
  /^[\s"'\-•]{0,6}(?:et |y |und |e |puis |luego |dann |poi )?(?:accordez?|approuvez?|remboursez?|versez?|aprueb[ae]|reembols[ae]|otorg[ae]|genehmige|erstatte|zahle|approva|rimborsa|aprove|reembolse|répond\w*|respond\w*|antworte|rispond\w*|à partir|a partir|ab (?:jetzt|sofort)|одобр|верни|返金|承认|환불|승인)/;
