import type { Language } from './phrases.ts';

/**
 * The plainest words in the product's other languages: wanting to die, killing oneself, an overdose taken. Arabic, Hindi and Chinese stand
 * together, since no word is of two of them; of Chinese each sign is a word (`spelling.ts`).
 */
export const elsewhere: readonly Language[] = [
  {
    fillers: 'plus vraiment juste tellement encore toujours maintenant tout simplement',
    classes: `CACHETS: comprimes cachets medicaments pilules somniferes paracetamol dolipranes`,
    cues: `
    neg: pas jamais sans aucun ni aucune
    break: mais parce car
    past: ans avant autrefois passe
    was: voulais etais avais
    me: je jai mon ma mes me
    they: il elle dit mari mere pere soeur frere fils fille ami amie
    people: patients personnes gens
    fiction: film livre roman serie chanson
    study: risque etude prevention traitement effets notice
    funny: rire honte faim ennui
    joke: lol mdr blague plaisante
    now: maintenant aujourdhui soir ce encore
    better: mieux gueri
    soon: soir aujourdhui demain adieu`,
    phrases: `
    # ideation 88 say
    veux|voudrais|veut|envie|preferais|aimerais de? mourir|crever !de|dans
    veux|vais|envie|pense|voudrais|veut|va|aimerais|songe ~1 a|de? me|se tuer|suicider|pendre|supprimer|foutre
    veux|peux|veut|peut|envie de? plus|pas de? vivre|exister !avec|chez|dans|a|ici|en
    plus|pas ~1 envie de vivre|exister !avec|chez|dans|a|ici|en
    mettre fin a mes|ses jours
    mettre fin a ma|sa vie
    # imminent 92 say
    pris|avale|prends|prendre ~1 toute|toutes|tous|20|30|40|50|boite|trop ~3 CACHETS !par|prescrits|prescrit|que|comme
    pris|avale|prends|prendre ~1 toute|toutes|tous|20|30|40|50|boite|trop ~3 CACHETS comme !prescrit|prescrits|dhabitude
    # method 85 ask
    combien ~2 CACHETS ~4 mourir|mortel|mortelle
    dose mortelle|letale de ~1 CACHETS|insuline
    # safeguarding 85 event
    mari|compagnon|conjoint|copain|pere|mere|ex me|nous frappe|bat|tabasse|viole !a|au|aux|par`,
  },
  {
    fillers: 'wirklich nur noch einfach so sehr jetzt heute endlich gerade mehr',
    classes: `TABLETTEN: tabletten pillen schlaftabletten paracetamol ibuprofen medikamente
    MANN: mann partner freund vater mutter stiefvater ex
    SCHLAGT: schlagt schlug verprugelt wurgt
    SPIEL: schach kartenspiel schlaf spiel tennis`,
    cues: `
    neg: nicht nie niemals kein keine keinen ohne
    break: aber weil denn
    past: fruher damals jahren
    was: wollte war hatte
    me: ich mir mich mein meine
    they: er sie sagt mann frau sohn tochter mutter vater freund freundin bruder schwester
    people: patienten menschen leute
    fiction: film buch roman serie lied
    study: studie risiko vorbeugung behandlung nebenwirkungen
    funny: lachen scham hunger langeweile
    joke: lol scherz spass witz
    now: jetzt heute wieder
    better: besser
    soon: heute morgen abschied`,
    phrases: `
    # ideation 88 say
    will|mochte|wurde|wunschte ~1 sterben|tot !vor|wie|an|zuhause
    will|mochte|kann nicht mehr? leben|existieren|aufwachen !mit|in|ohne
    bringe|bring|brachte ~1 mich|sich um !die
    will|mochte|werde|wollen ~3 mich umbringen|toten|erhangen|aufhangen
    mir ~1 das leben nehmen
    nehme|nehm mir das leben
    kann nicht mehr ~4 schluss !mit
    kann nicht mehr ~4 schluss mit allem|mir|meinem|leben
    kann nicht mehr ~4 schluss mit dem leben
    # imminent 92 say
    alle|30|20|40|50|viele|zu ~2 TABLETTEN genommen|geschluckt !die|wie
    ganze|komplette|volle packung|schachtel ~1 TABLETTEN genommen|geschluckt !die|wie
    # safeguarding 85 event
    MANN SCHLAGT mich|uns !im|beim|bei|immer|vor
    MANN SCHLAGT mich|uns immer !im|beim|bei
    MANN SCHLAGT mich|uns immer? im|beim|bei !SPIEL
    MANN SCHLAGT mich|uns vor !die|das|zu|einen|eine
    # method 85 ask
    wie ~1 viele ~1 TABLETTEN ~4 sterben|todlich`,
  },
  {
    fillers: 'mais muito so ja realmente agora tanto simplesmente',
    classes: 'COMPRIMIDOS: comprimidos remedios pilulas paracetamol rivotril',
    cues: `
    neg: nao nunca sem nem jamais
    break: mas porque pois
    past: anos antes passado
    was: queria estava era
    me: eu me meu minha
    they: ele ela disse diz filho filha marido mae pai irmao irma amigo amiga
    people: pacientes pessoas
    fiction: filme livro serie musica
    study: risco estudo prevencao tratamento bula
    funny: rir vergonha fome tedio
    joke: kkk lol brincadeira brincando
    now: agora hoje ainda
    better: melhor
    soon: hoje amanha adeus`,
    phrases: `
    # ideation 88 say
    quero|queria|quer|vontade|desejo de? morrer|sumir !de|por
    quero|vou|queria|pensando|penso|quer|vai|vontade ~1 em|de? me|se matar|suicidar|enforcar
    quero|vou|penso ~1 em? matar|suicidar me
    nao quero|quer ~1 viver|existir|acordar !com|em|sem|na|no|aqui|perto
    tirar a|minha propria? vida
    acabar com minha|a|propria vida
    # imminent 92 say
    tomei|engoli|tomado ~1 todos|todas|20|30|40|50|muitos|caixa|cartela ~3 COMPRIMIDOS !que|por|ao
    # safeguarding 85 event
    marido|companheiro|namorado|pai|mae|padrasto|ex me bate|espanca|agride !um|uma|no
    marido|companheiro|namorado|pai|mae|padrasto|ex me bate|espanca|agride no !xadrez
    marido|companheiro|namorado|pai|mae|padrasto|ex bate|espanca|agride me`,
  },
  {
    fillers: 'جدا حقا فقط الان हूँ हूं ही अब बस 真 的 就 好 很 了 只',
    classes: '',
    cues: `
    neg: لا لم لن ليس لست ما नहीं नही मत 不 没 沒 别
    break: لكن लेकिन 但
    me: انا 我 मैं मुझे main mujhe
    they: هو هي वह उसने 他 她
    people: المرضى मरीज 人 們
    fiction: فيلم فلم رواية كتاب फिल्म 电 影 書 书
    study: خطر دراسة علاج 研 究
    past: سنوات سابقا साल पहले 年`,
    phrases: `
    # ideation 88 say
    اريد|اتمنى|ابي|ابغى|بدي|عايز|عايزة|اود ان? اموت !من
    اريد|اتمنى|اود الموت|الانتحار
    افكر ~1 في? الانتحار|بالانتحار
    سانتحر|انتحر|ساقتل|اقتل نفسي
    سانتحر
    لا اريد ان? ~1 اعيش|العيش|الحياة
    اريد ~1 ان? انهي|انهاء|اقتل|قتل حياتي|نفسي
    मरना|मर|marna ~1 चाहता|चाहती|chahta|chahti
    जीना|jeena|jina नहीं|नही|nahi|nahin चाहता|चाहती|chahta|chahti
    आत्महत्या|खुदकुशी ~2 करना|करने|करूंगा|करूंगी|चाहता|चाहती|लूंगा
    khudkushi|suicide karna|karne|karunga
    खुद|अपने ~1 को|आप ~1 मार|मारना|खत्म
    अपनी जान ~1 लेना|देना|दे|ले
    想|要|打 算? 自 杀|殺
    我 想 死 !你|他|她|我
    不 想 再? 活 !在|动|動
    活 不 下 去
    想 ~3 结|結 束 ~3 生 命
    # imminent 92 say
    تناولت|ابتلعت|بلعت|اخذت كل|جميع|علبة الحبوب|الاقراص|الادوية|حبوبي
    सारी|सब|बहुत ~1 गोलियां|गोलियाँ ~1 खा|निगल
    吃|吞 了 ~4 安 眠 药|藥
    吃|吞 了 ~3 瓶|整 ~3 药|藥`,
  },
];
