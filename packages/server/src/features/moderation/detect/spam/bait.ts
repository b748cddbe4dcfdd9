/**
 * What comment spam says: follow me, look at mine, earn money, buy, he cured me with herbs, write to me elsewhere. Each line is a general
 * form, not a campaign. Families add up: two hints of different families make one another likelier.
 */
import { compilePhrases } from '../phrases.ts';

/** A word or two that patients say as well: no bait without a second family, or a link that nobody knows. */
export const bare = 0.45;

export type Family = 'follow' | 'promo' | 'nudge' | 'beg' | 'money' | 'sale' | 'cure' | 'reach' | 'adult' | 'chain';
/** `offered`: what somebody tells of themselves in the same words is none. */
export type Bait = { family: Family; weight: number; offered?: true };

const named = {
  mine: `my our ours mah mi mis nuestro nuestra nuestros`,
  please: `please pls plz plzz plzzz pleas pleasee pleaase plss`,
  made: `channel channels chanel chanels channle video videos vid vids vidz youtube music musics musicvideo song songs cover covers track
    tracks mixtape album albums beat beats remix remixes single playlist playlists band rap raps rapping vlog vlogs stream blog blogs site
    website webpage page pages fanpage app shop store profile account soundcloud instagram insta facebook twitter tiktok podcast parody
    trailer ebook giveaway patreon onlyfans merch feed fanpages gofundme fundraiser kickstarter etsy`,
  thing: `process time times desk procedure counter system staff lady queue line area point form page button link newsletter newsletters
    mailing email emails online list service`,
  app: `whatsapp whatsap watsapp whattsapp whatapp telegram viber kik wechat snapchat hangout hangouts wasap guasap`,
  ask: `contact email message add reach text chat write dm inbox hmu hit call ping talk escribeme contactame escribanme escribe contacta
    llama mensaje`,
  pills: `viagra cialis xanax tramadol adderall oxycodone oxycontin valium ambien phentermine pills tablets opioids percocet ketamine
    hydrocodone meds pastillas`,
  illness: `herpes hsv hpv hiv aids cancer diabetes als copd lupus fibroids infertility impotence hepatitis psoriasis arthritis epilepsy
    tinnitus eczema alzheimer alzheimer's parkinson parkinson's autism asthma fibroid tumor tumour ulcer stroke disease virus infection`,
  herbs: `herbs herbal herb hierbas hierba herbales remedio`,
  healer: `dr doctor doc healer prophet priest herbalist chief doctora curandero curandera`,
  stars: `google trustpilot yelp star stars positive facebook verified genuine tripadvisor doctoralia`,
  abroad: `turkey istanbul antalya izmir mexico tijuana cancun hungary budapest thailand bangkok poland croatia albania tirana egypt india
    colombia turkiye turquia estambul`,
  operation: `implants implant veneers veneer crowns teeth hair transplant transplants sleeve bypass bbl liposuction rhinoplasty facelift ivf
    surgery dental dentist botox implantes carillas injerto`,
  time: `hour day week month night daily weekly monthly hr hours days weeks year`,
};

const lists: readonly (readonly [Bait, string])[] = [
  [
    { family: 'follow', weight: 0.9 },
    `@subscribe|suscribe|subcribe|subscrib|subscibe|sub to|for|on? ..1 me|my|us|our|him|her|this|channel
    @subscribe|suscribe|subcribe|subscibe if|and|please|plz|pls|back|here|now|like|for
    %please|and|also|like|& ..2 @subscribe|suscribe|subcribe|subscibe
    ^ @subscribe|suscribe|subcribe|subscibe !to|the
    @subscribed to ..1 me|my|your|channel
    @sub4sub|s4s|f4f|l4l|follow4follow|like4like|followback
    @sub|follow|like for sub|follow|like|like
    @sub|subscribe|follow|like|view 4 sub|subscribe|follow|like|view
    i'll|ill|will|i @sub|subscribe|follow ..2 back !up|on
    %please ..1 @sub
    @subs|subscribers ..3 by|before|until|for my|our|the|christmas|tomorrow
    @siguenos|siganos
    @subs|subscribers|subscriber ..2 please|plz|pls
    get|need|want|have|reach|hit|got|appreciate|some ..3 @subs|subscribers|subscriptions
    !don't|to|you|did|not|who|they|that|would @follow me on|at|back|in|and|here|please
    ^ @follow me|us|my|our ..2 on|at|and|for|instagram|twitter|page|account
    ^ @suscribete|suscribanse|suscribiros|sigueme|siguenos
    @sigueme|siganme|siguenos en|on|por
    @suscribete|suscribanse|suscribirse|subscribirse|suscribirte|suscribiros a mi|mis|nuestro|este`,
  ],
  [
    { family: 'follow', weight: 0.55 },
    `!i|we|to|not|don't|can't|how|did|they|would|please @subscribe|suscribete|suscribanse !to|the|%thing|how|by|via`,
  ],
  [{ family: 'follow', weight: bare }, `!i|we|to|not|don't|can't|how|did|they|would @subscribe|suscribete|suscribanse`],
  [
    { family: 'promo', weight: 0.85 },
    `@check|checkout|chek|cheack|visit|watch|listen|view|join|goto ..3 %mine ..4 %made
    @go|come|look|enter|click to|at|on|in|over|check? ..1 %mine ..3 %made
    see|support|share|search|find|like|hear|read|download|stream|love|enjoy ..2 %mine ..2 \
      @channel|channels|playlist|mixtape|remix|soundcloud|vlog|vlogs|youtube|blog|fanpage|merch|podcast|onlyfans|patreon
    @check ..1 out ..3 %mine ..3 %made
    @check out ..5 song|songs|single|remix|mixtape|channel|playlist|rapper|lyrics|cover|covers|album|music|ep|parody|rap
    give|send|leave|drop|post ..2 your|ur|tu @email|mail|whatsapp|gmail !to|address
    gaming|music|youtube|yt|vlog|fitness @channel|chanel
    @check out|this? ..1 this|these|the ..4 video|videos|playlist|channel|song|songs|remix|track|cover|version|vid|lyrics|mixtape|rapper
    look|looks @at this|the video|playlist|channel on
    check|listen|view|visit|see ..2 @channel|chanel|channels
    @check|checkout me|us out
    visita|visiten|visitad|entra|entren|mira|miren|escucha ..2 mi|mis|nuestra|nuestro|este @canal|pagina|blog|video|videos|web|perfil|musica
    check|give|take|have|need|want ..3 @feedback ..4 music|song|songs|track|video|channel
    !dead @giveaway|giveaways`,
  ],
  [
    { family: 'promo', weight: 0.6 },
    `@join|like ..1 our|my ..2 group|page|discord|server|facebook|community|stream|clan|club
    @add|follow|find|like ..1 me|us|my|our ..2 on ..1 facebook|fb|instagram|insta|twitter|snapchat|tiktok|soundcloud|twitch|youtube
    @click|check|see|visit|view|look|open ..2 my ..1 profile|picture|avatar|name|pic|icon|bio
    @upcoming|unsigned|aspiring|indie|underground ..1 artist|rapper|singer|musician|band|producer|songwriter|youtuber
    @download|install|play ..3 app|game|ebook|mp3|torrent ..3 free|now|here
    free @download|downloads|ebook|robux|vbucks|followers|giveaway
    @leave ..2 like|comment|feedback ..3 my|our|video|channel
    %mine ..1 @ebook|mixtape|merch|clan
    @vote for me|us|my|our
    @watch|stream|ver full|free|completa|gratis ..2 movie|movies|episode|episodes|hd|online|pelicula|peliculas
    i|we|just|have|i've|we've just? @uploaded|posted|released|dropped|launched|recorded ..2 new|my|our|a ..2 \
      video|song|cover|track|album|single|mixtape|app|book|ebook|remix
    @new|latest ..1 mixtape|single|remix|ep|merch ..2 out|now|available
    like|love|visit|liked|follow|likes ..2 @fanpage|page ..2 facebook|fb|please
    @hack|cheat|cheats|generator|keygen|hacked ..3 account|accounts|unlimited|coins|gems|tool|password|followers
    hire|legit|contact|professional|genuine|hack @hacker|hackers
    @dale|denle|dadle|dejen|deja un? like|likes|corazon
    @enlace|link ..1 perfil|bio|descripcion
    @haz|haga|hagan|pincha|pulsa|dale ..1 clic|click|aqui ..2 enlace|aqui|link|perfil
    @aprovecha|aprovechen|aproveche ..3 oferta|ofertas|descuento|promocion
    @comparte|compartan|compartir ..1 este|esta mi? video|publicacion|pagina|canal|mensaje
    on|of|to|in|is|up ..1 my|our|mah @channel|chanel|soundcloud|youtube|fanpage
    i|we|i'm|we're|im ..4 make|upload|post|do|did|made|start|started|recorded|wrote|doing|making|uploading ..3 \
      @cover|covers|remix|remixes|vlogs|mixtape|beats|parody|tutorials
    my|our new|latest|first|newest|own ..2 @video|song|songs|track|tracks|album|single|cover|covers|mixtape|channel|music|remix|ep|app|ebook
    my|our @channel|chanel|mixtape|covers|remixes|playlist|vlogs|soundcloud|fanpage|vidz
    %please|go|and ..2 @read|buy|get my|our book|ebook|novel|blog
    get|win|free ..2 gift @card|cards
    i'm|im|am ..5 @rapper|youtuber|vlogger
    %please|just|guys ..2 give|take ..1 me|us|a ..2 @chance
    we are|are|re ..4 @apparel|clothing|brand ..6 our|company|store
    free|win|get ..3 @giveaway|giveaways|iphone|robux|vbucks|itunes|giftcard|giftcards`,
  ],
  [
    { family: 'promo', weight: 0.3 },
    `hey|hi|hello|yo ..1 @guys|youtubers|fans|everyone|everybody|yall
    my @music|songs|raps|fans|website|blog|videos|video|song|album|page
    @rapper|rappers|beatbox|beatboxing|youtuber|youtubers|mixtape|playlist
    type|search|google|watch ..2 @channel|youtube
    @shout out to|2 my
    i'm|im|am|we're|are ..1 a|an ..2 @singer|musician|band|dj|producer|songwriter|comedian|streamer|influencer
    @facebook|fb|instagram|twitter page|profile|account
    for @sale
    i|we @sing|rap|vlog
    @youtube|youtubers|soundcloud|vevo`,
  ],
  [
    { family: 'nudge', weight: 0.5 },
    `^ @check|checkout out|this !%thing|at|was|is|took|takes|of|from|with|in|on|and
    %please|guys|also|hey|everyone|go|come|and|then|then|dude|people ..1 @check out|this !my|the|your|what|whether|if|%thing|at|was|is`,
  ],
  [
    { family: 'nudge', weight: bare },
    `@look|search|google ..3 up|for|on|it ..2 youtube|google|internet|soundcloud
    @google|search ..4 on youtube|google|facebook
    do|just ..2 @search on|in google|youtube
    @website|site|page under|below|beneath
    @subs|subscriber|subscribers|subscribed|subscribing|suscriptores
    ^ @search|google !for|the|and|results|engine|under|your|says|said
    make|making|earn @money
    @click ..1 here|link|below|this|on
    click|visit|open|follow|go ..2 this|the|my|our @link|links|website|site !of|for
    link|links @in ..1 bio|description|profile`,
  ],
  [
    { family: 'beg', weight: 0.55 },
    `@sorry ..4 spam|spamming|advertising|advertisement|advertise|promoting
    not|isn't|isnt|no|hate|another|like ..2 @spam|spamming|spammer ..6 but|please|just|check
    @advertise|advertising|promote|promoting my|myself|our|channel|music
    before you|u ..2 @ignore|scroll|skip|dislike|delete
    %please ..2 don't|dont|do|not ..1 @ignore|skip|scroll
    @sign|join|register ..1 up ..3 here|free|now|today|bonus|link|code
    @referral|invite|invitation code|link
    1|one like @= 1|one
    help|helping me|us ..2 @reach|hit|get|gain ..3 views|likes|subs|subscribers|followers|subscriber
    @like|share|likes this|dis|my|our comment|page|status|post
    @like|share and|& share|subscribe
    @thumbs|thumb ..1 up ..2 so|please|plz|and|share|for
    @gets|hits|reaches # likes|views|shares|subs|subscribers
    %please|pls ..1 like|share|repost|forward|rt @this|my ..1 comment|post|page|video|message
    @donate|donation|donations|vote !blood|plasma|organs|eggs|sperm|bone|kidney ..4 link|page|petition|please|now|here|online|paypal
    %please ..3 @donate|vote|retweet|repost !blood|plasma
    sign|signing ..2 @petition
    @gofundme|indiegogo|kickstarter|paypal|cashapp|venmo`,
  ],
  [
    { family: 'beg', weight: 0.3 },
    `@like|likes if|dis
    @thumbs ..1 up
    @subs|views ..3 # million|m
    # more @views|likes`,
  ],
  [
    { family: 'money', weight: 0.85 },
    `earn|earning|earned|make|making|makes|made|get|gets|getting|gana|ganar|win ..3 @money|cash|income|dinero|dollars|bucks|$ ..3 \
      online|home|internet|fast|quick|quickly|easily|easy|facebook|casa|surveys|daily|linea
    you|u|anyone|anybody|everyone|start ..2 @earn|earning|make|making|paid|upto ..3 # ..3 per|an|a|every|from|weekly|daily|hourly ..1 \
      %time|home
    ^ @earn|make|earning|making|gana ..3 # ..3 per|an|a|every|from|por|al|weekly|daily|hourly ..1 %time|home|semana|dia|mes|hora
    earn|earning|earned|earns|making|makes|make|made|paid|gana ..3 # ..3 %time|semana|dia|mes|hora ..4 \
      @online|home|internet|laptop|computer|website|web|casa
    earn|earning|gana|ganar ..3 # ..2 from|online|desde ..1 home|casa|here
    @earn|earning ..3 online|home|internet
    @paid to mess|click|take|watch|share|post|play|surf
    paid @surveys|survey
    @paid to ..3 surveys|survey|ads|adverts
    @work|trabaja|working ..1 from|at|desde ..3 home|casa ..4 earn|money|job|hiring|apply|today|online|dinero|paid|income
    need|want|wanna|make|easy|quick|extra|fast @money|cash online|now|fast|today|enjoy|click|visit|join|guys
    easy|quick|fast|free @money|cash
    @passive income
    financial|financially @freedom|free
    @binary|forex|crypto|bitcoin|btc|cryptocurrency ..3 \
      trade|trader|trading|options|option|investment|invest|investing|broker|mining|expert|recovery|wallet
    invest|invested|investing|investment|inversion ..6 @bitcoin|forex|crypto|binary|cryptocurrency|usdt
    @loan|loans|prestamo|prestamos ..4 offer|offers|lender|apply|interest|urgent|company|approved|guaranteed|contact|oferta|urgente|interes
    get|need|want|offer|offering|urgent ..3 @loan|prestamo ..6 today|now|fast|contact|apply|email|whatsapp
    @gana|ganar|ganas dinero desde|en|por|rapido|facil`,
  ],
  [
    { family: 'money', weight: bare },
    `earn|earning|earned|earns|making|makes|make|paid|upto|gana ..3 # ..3 per|an|a|every|from|por|al|weekly|daily|hourly ..1 \
      @%time|home|semana|dia|mes|hora`,
  ],
  [
    { family: 'money', weight: 0.4 },
    `work @from home
    @lottery|jackpot|casino|betting|forex|bitcoin|crypto`,
  ],
  [
    { family: 'sale', weight: 0.7 },
    `@buy|order|purchase|get|compra|compre ..3 cheap|generic|online|barato|baratos ..3 \
      %pills
    @buy|order|get ..2 viagra|cialis|xanax|tramadol|adderall|oxycodone|oxycontin|valium|phentermine|percocet|hydrocodone ..2 \
      online|cheap|here|now|without
    without|no|sin @prescription|receta ..3 needed|required|necessary|delivery|shipping|overnight|discreet|overnight|envio
    @overnight|discreet|worldwide|discreto shipping|delivery|packaging|envio
    @buy|order|shop|compra|compre|pidelo now|today|here|ahora|ya|hoy|aqui ^
    @visit|visita|order|shop|available|dm ..3 our|nuestra|us ..2 website|site|store|shop|web|tienda|for
    # ..1 off|discount|descuento ..3 @code|codigo|coupon|cupon
    we @buy|sell|exchange|redeem ..2 gift cards|card !for|as|to|at|from
    free @spins|slots
    @promo|discount|coupon|cupon|codigo code|codes|descuento ..3 off|use|get|for|save|at|usa
    use|using|with|usa ..2 @code|codigo ..4 off|discount|descuento|save
    @limited|special|exclusive time? offer|offers|deal|discount|stock
    %mine ..2 @product|products|services|supplement|supplements|service|productos ..6 \
      contact|buy|order|whatsapp|dm|price|prices|available|visit
    i|we ..1 @sell|selling|vendo|vendemos ..12 $|#|price|ebay|amazon|online|dollars|euros|cheap|whatsapp
    @buy|get|gain|need|received|sell|selling ..2 followers|views|likes|subscribers|subscriber|backlinks|seguidores
    compra|compre|consigue|vendo|vendemos ..1 @seguidores|likes
    @seo|backlinks|backlink ..3 service|services|expert|ranking|agency|traffic
    lose|pierde|perder|baja|shed ..2 # @pounds|lbs|kilos|kg in|en ..1 # ..6 \
      pill|product|keto|click|secret|trick|formula|link|free|only|producto|whatsapp
    @enlargement|enlarge ..3 penis|secret|formula
    penis|dick|manhood @enlargement|extension|enlarger
    breast|hip|butt @enlargement|enlarger ..1 pill|pills|cream|creams|oil
    100|100% @guaranteed|guarantee|garantizado
    @replica|fake|counterfeit|clone watches|rolex|passport|documents|certificates|cards|diploma|bags
    first|initial|free @consultation|consultations|assessment|session|visit|checkup free ..2 call|book|ring|text|whatsapp|dm|contact
    free @consultation|consultations|quote|quotes|assessment ..3 call|ring|text|whatsapp|dm|contact|book #|us|now|today|on
    ^ come|visit|choose ..5 @clinic|dental|dentist|physiotherapy|physio|spa|orthodontics|chiropractic|aesthetics call|ring|text|book|whatsapp \
      #|us|now|today|on
    call|message|contact|text|whatsapp|dm us ..2 for ..1 a|your @free quote|consultation|assessment
    get|buy|boost|sell|selling|need|offer # ..3 %stars ..1 @reviews ..2 for|cheap|instant|now|today
    boost|boosting your ..5 @reviews
    buy|selling|sell|purchase|order ..2 real? %stars ..1 @reviews
    pay|paying|pays ..4 for ..1 %stars @reviews !i|said|it|with
    # ..3 %stars ..1 @reviews for|only ..1 #|just|only
    %stars ..1 @reviews for sale
    # ..2 %stars @reviews # euros|dollars|pounds|quid|usd
    fake|forged|genuine @prescription|prescriptions|certificates for sale
    @sick|medical|doctor's|doctors|med note|notes|certificate|certificates ..3 for sale|# !minutes|days|weeks|hours|day|week
    @essay|dissertation|assignment|homework writing|writers service|services|help|online`,
  ],
  [
    { family: 'sale', weight: 0.7, offered: true },
    `%operation ..2 in @%abroad ..8 whatsapp|dm|telegram
    %operation ..2 in @%abroad ..8 contact|message|call us
    %operation ..2 in @%abroad ..3 from # ..8 whatsapp|contact|call|dm|book`,
  ],
  [
    { family: 'sale', weight: 0.35 },
    `@viagra|cialis cheap|online
    %pills|ozempic|wegovy|antibiotics|semaglutide ..2 @without|no|sin prescription|receta
    @discount|discounts|wholesale|resell|dropshipping|reseller
    %operation ..2 in @%abroad ..6 cheaper|inclusive|cheap|discount|price|prices
    # ..1 @off your
    now @open
    half @price
    book ..2 @place|slot ..3 #
    @botox party|parties|offer|offers|deal|deals
    only # @dollars|euros|bucks|pounds
    @ebay|aliexpress|etsy
    best|great|amazing|free @deals|offers|gift|shipping
    limited @offer|stock
    %mine @product|products|services
    no|sin @prescription|receta needed|required|necesaria`,
  ],
  [{ family: 'sale', weight: bare }, `# ..1 @off your first|next|initial ..1 visit|appointment|session|treatment|consultation|order`],
  [
    { family: 'cure', weight: 0.6 },
    `cured|cure|cures|healed|curing|curo|sano ..6 @herbalist|spell
    %healer ..6 cured|cure|cures|healed|heals|curo|sano ..6 @%herbs
    cured|healed|curo|sano ..8 %healer ..4 @%herbs
    @herbalist ..6 cured|cure|cures|curing|healed|curo
    @amarres|brujeria|videncia|hechizos|tarotista de|con|efectivos|gratis|por|y
    @spellcaster|spellcasters|sorcerer|marabout|hechicero|brujo
    @spell caster|casters|casting
    love|cast|casted|casting|powerful|death|lottery ..1 @spell|spells
    @testimony|testimonio ..6 cured|dr|herbal|healed|herbs|cure|curo
    !no permanent|natural|miracle|definitive|total|guaranteed @cure for ..2 %illness
    thanks|thank|grateful ..3 to|you ..1 dr|doctor ..6 @herbal|herbs|herb|cured|healed|cure
    powerful|african @herbal|herbs|herb ..1 medicine|medication|remedy|cure|mixture|product|tea|medicines|remedies
    get|got|getting|bring ..3 @ex|lover|husband|wife|boyfriend back ..6 spell|dr|caster|contact|prophet`,
  ],
  [
    { family: 'cure', weight: 0.5 },
    `@cured|healed|cure|cures|curo ..3 herpes|hsv|hsv1|hsv2|hiv|als|copd|lupus|alzheimers|infertility|impotence ..8 \
      dr|doctor|herbs|herbal|natural|permanently|completely|totally`,
  ],
  [
    // Of herbs alone many people say so; it takes a healer, or a way to reach one.
    { family: 'cure', weight: bare },
    `cured|cure|cures|healed|curing|curo|sano ..6 @%herbs|roots
    @%herbs ..6 cured|cure|cures|curing|healed|curo|curaron|permanently|permanent
    his|her|their|natural @herbal|herbs|herb ..1 medicine|medication|remedy|cure|mixture|product|tea|medicines|remedies`,
  ],
  [
    { family: 'cure', weight: 0.35 },
    `cured|healed ..2 my|me|her|his|our|of|from ..3 %illness|sickness ..5 by|with|using|through @dr|doctor|natural
    dr|doctor ..4 @cured|healed me|my|her|him|us
    el|un dr|doctor ..3 me @curo con|de|del`,
  ],
  [{ family: 'cure', weight: 0.3 }, `@cured|cures|miracle|herbs|herbal|herbalist|curo|hierbas`],
  [
    { family: 'reach', weight: 0.7 },
    `%ask me|us|him|her|them|dr|doctor|now|or|al|por|a ..3 @%app
    @%app me|us|him|her|at|on|number|no|only|chat|group|al|: ..2 #
    @%app me|us|him|her|group
    on|via|through|por|al|mi|my|his|her @%app ..2 number|at|#|al|numero
    @contact|reach|email|mail|message|contacta|contacte him|her|dr|doctor|herbalist|prophet|priest ..5 \
      email|gmail|yahoo|whatsapp|via|through|today|outlook|correo|website|com
    @dm|inbox|pm me|us ..3 for|now|if|to|details|info|price|more
    ^ @dm|inbox|hmu|pm me|us
    you|u can ..1 @contact|reach|email him|dr|herbalist
    lovely|hot|sexy|single|horny|beautiful ..1 @girl|girls|woman|women|ladies|lady ..4 me|call|chat|talk|text|near|waiting
    @add mee|me ..3 facebook|fb|snapchat|instagram|snap|insta|whatsapp|on
    escribeme|escribanme|contactame|contactenme|llamame ..3 @privado|whatsapp|correo|interno|wasap|numero|email`,
  ],
  [
    { family: 'reach', weight: 0.4 },
    `@call|ring|whatsapp us on|now|today
    @book now|today on|at|call|^`,
  ],
  [
    { family: 'reach', weight: 0.3 },
    `contact|reach|email ..1 @him|her
    his|her|dr|doctor @email|whatsapp|contact|website
    @hmu
    hit @me|us up
    @dm|inbox ..1 me
    @%app`,
  ],
  [
    { family: 'adult', weight: 0.7 },
    `@naked|nude|nudes|porn|xxx|sextape|leaked|webcam|camgirl|camgirls ..4 \
      video|pics|photos|clip|clips|tape|girls|here|click|cam|site|live|photo|videos|chat
    adult|sex @video|clip|tape|cam|cams|site|videos|clips|dating|webcam ..6 here|watch|click|free|right|brand|online|live
    watch|new|brand|free ..3 adult|sex|porn @video|clip|tape|videos|clips`,
  ],
  [
    { family: 'chain', weight: 0.7 },
    `congratulations|congrats you ..3 @won|winner|selected
    @claim ..1 your|ur|the ..2 prize|reward|gift|bonus|cash|code|free
    you|u ..1 @won ..3 iphone|prize|gift|lottery|card
    @repost|repeat|copy|paste|post|send|share|forward ..3 this|it|them ..6 to|on|in # ..1 \
      people|friends|videos|other|comments|contacts|songs|pages|groups|minutes|hours
    @copy and|& paste ..3 this|message|comment
    @comparte|reenvia|envia ..3 este|esto|a # personas|amigos|contactos
    @chain letter|message|mail
    after|once|stop reading|read @this ..6 die|kiss|bad|luck|tonight|death`,
  ],
];

export const bait = compilePhrases(lists, named);
