/**
 * Common short words of English and of the other languages in Latin letters that a customer may write in. A word stands
 * in every language that has it; the language with most of the text's words wins, English where that is not plain.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: "the a an and or but is are was were be been to of in on at for from with without my your our their his her its it this that these those i you we they he she me us them not no never dont didnt cant wont have has had do does did will would can could when what why how who where which there here as by if so just now still only than then after before because about again over more very all any some out up off back get got please thank thanks service order refund help customer item delivery broken lost parcel screen wrong late never phone call called terrible worst money car room bill charged bought received sent pls im ive hours days ago",
  es: "el la los las un una de del en y que por para con sin mi su no es está esta fue pero me se lo le como más muy nada nadie ya he han hay cuando porque quiero pedido servicio llegó roto dinero devolución tarde funciona todavía dos también gracias",
  fr: "le la les un une des du de et en que qui pour avec sans mon ma mes votre ne pas plus je vous nous il elle est était sont mais ce cette on dans sur au aux très rien personne encore depuis colis commande remboursement cassé jamais toujours c'est j'ai client nul",
  de: "der die das ein eine einen den dem und ist war nicht kein keine mit ohne für von zu auf ich sie wir es mein meine ihr aber auch noch nur wie was wenn nach bei zum zur sehr schon immer niemand bestellung lieferung paket kaputt geld zurück schlecht habe hat wurde kommt",
  it: "il lo la gli le un una di del della che non per con senza mio mia sono è era ma mi si ho ha hanno come più molto niente nessuno ancora quando perché ordine pacco rimborso rotto arrivato soldi servizio funziona anche questo questa",
  pt: "o a os as um uma de do da dos das em no na que e não com sem por para meu minha é foi mas me se eu ele ela como mais muito nada ninguém ainda quando porque quero comprei pedido produto veio dinheiro serviço chegou também você defeito",
  nl: "de het een en van in is was niet geen met zonder voor op aan ik wij je mijn maar ook nog wel wat als naar bij heb heeft zijn er dit dat deze bestelling pakket nooit steeds al weer slecht geld terug kapot worden werd",
  sv: "och det att en ett är var inte ingen med utan för på av jag vi du min mitt men också som om till från har hade mycket aldrig beställning paket trasig trasigt svarar pengar kom fram den",
  da: "og det at en et er var ikke ingen med uden for på af jeg vi du min mit men også som om til fra har havde meget aldrig bestilling pakke penge kom den",
  pl: "i w na z do nie jest to się że był była ale jak po dla od za mój moja bez przez już jeszcze nikt nic proszę zamówienie paczka przyszła zwrot pieniędzy dlaczego bardzo",
  tr: "bir ve bu da de için ile çok ama değil yok var ne mi ben biz siz hiç kimse ürün kargo geldi sipariş para iade kırık hala gibi daha neden",
  id: "yang dan di ke dari tidak ini itu saya kami anda untuk dengan sudah belum ada bisa mau tapi juga lagi sangat barang pesanan rusak uang kembali penjual kapan tolong sekali karena ganti",
  ms: "yang dan di ke dari tidak tak ini itu saya kami anda untuk dengan sudah dah belum ada boleh nak tapi juga lagi sangat barang pesanan rosak duit wang balik bila tolong sekali kerana sampai minggu tunggu teruk",
  vi: "và là của không có cho với này đã được tôi bạn khi nào một những các bị hàng giao gọi ai trả lời tiền đơn mua quá rất lại vẫn chưa",
  tl: "ang ng na sa ay mga ko mo siya yung hindi wala may naman lang po pa ba kasi ako kayo nila dumating sira bakit tagal din rin talaga",
  ro: "și de la în nu este cu pe un o pentru mai din care sunt am a fost dar că ce bani comanda colet stricat nimeni",
  cs: "a v na se je že to s z do ne není jsem ale jak za po pro od už ještě nikdo zásilka peníze objednávka přišlo rozbité",
  fi: "ja on ei se että mutta kun niin ole oli tai minun tilaus paketti rikki rahat vielä kukaan myös",
};

/** Scripts that one language (or one main language) writes. */
export const LANGUAGE_OF_SCRIPT: readonly (readonly [tag: string, script: RegExp])[] = [
  ["ko", /\p{Script=Hangul}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["ar", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["th", /\p{Script=Thai}/u],
  ["hi", /\p{Script=Devanagari}/u],
  ["ta", /\p{Script=Tamil}/u],
  ["bn", /\p{Script=Bengali}/u],
  ["el", /\p{Script=Greek}/u],
  ["km", /\p{Script=Khmer}/u],
  ["my", /\p{Script=Myanmar}/u],
  ["lo", /\p{Script=Lao}/u],
];

/** Characters and words that only written Cantonese uses, in the spelling after folding. */
export const CANTONESE = new Set("嘅咗唔冇哋喺嚟啲咁佢嗰𠮶乜攞㗎喎嘢啱咩嗌睇瞓揾搵嬲畀俾噉咪嘥黐嘞嗮晒孭啫吖㖞");

/** Words of Traditional writing whose characters Simplified has too, in other words. */
export const TRADITIONAL_WORDS: readonly string[] = [
  "回覆",
  "答覆",
  "覆我",
  "週末",
  "滷",
  "佈",
  "傢俱",
  "噁心",
  "身分",
  "計程",
];
