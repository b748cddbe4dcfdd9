import type { Language } from './phrases.ts';

/** Written from how people put it, spelling mistakes included; the clinical words are the smaller part. */
export const english: Language = {
  fillers: `just really so very fucking fuckin freaking even literally actually kinda kind sort of like honestly truly seriously only still
    already always constantly maybe probably basically finally quite pretty sometimes often absolutely definitely currently simply all
    u please tbh ever almost now deeply genuinely desperately completely`,
  classes: `
    I: i im ive id ill iam ima imma
    SELF: myself mysef myslef meself
    THEMSELF: himself herself themselves themself hisself
    ANYSELF: SELF THEMSELF
    MY: my mine our
    THEIR: his her their
    WHOSE: MY THEIR the
    WANT: want wanna wants wanting wannna wana wantto desire crave need wishing wish
    WISH: wish wishing wished hope hoping hopes pray praying prayed wishes
    DONT: dont don not doesnt didnt dnt never longer without no cant isnt aint nor
    NOTHING: no dont not nothing cant cannot lost whats what isnt never losing lose without zero little aint wheres havent
    GO: going go gonna gunna goin finna about ready planning plan plans planned intend intending tempted try trying decided considering
    THINK: think thinking thinks thought thoughts contemplate contemplating contemplated consider considering fantasize fantasizing
      fantasise fantasising dream dreaming fantasies daydream daydreaming obsessed urge urges ideas imagine imagining idea
    SUICIDE: suicide sucide suiside suicid suicde sucicide suacide
    SUICIDAL: suicidal sucidal suicidial suisidal suicidle
    KILL: kill kil killing hang hanging shoot shooting drown drowning unalive unaliving offing suffocate electrocute hung strangle delete
    END: end ending ends finish
    TAKE: take taking took taken
    CUT: cut cutting cuts hurt hurting harm harming burn burning scratching injure injuring
    PILLS: pills meds tablets medication sleeping paracetamol tylenol ibuprofen xanax antidepressants insulin
    MEANS: pills gun rope noose knife razor blade blades razors shotgun pistol belt tablets
    LOVED: brother sister mum mom mother dad father son daughter husband wife friend uncle aunt cousin partner boyfriend girlfriend kid
    LIVE: live living alive exist existing survive
    ANY: anymore any longer tomorrow more`,
  cues: `
    neg: not dont never no doesnt didnt isnt arent wont wouldnt without havent hasnt hadnt wasnt deny denies denied denying dnt aint nor
      neither nothing rather stopped dont against
    break: but because cause cuz cos lie lying know and so until till if when care only why unless sure wrong stop help
      handle take understand control cope
    past: ago grew used began previously formerly once childhood younger teenager teen history decade decades past attempted
      prior survived before
    was: was were had went began became felt wanted thought did made gave caused
    have: have ive has weve theyve having hes shes
    recent: yesterday tonight today week month recently weeks days just now hour hours minutes mins morning
    wish: wish wishing wished hope hoping if better rather WISH
    now: still lately tonight today currently again anymore now constantly everyday daily recently
      yesterday keep keeps every week night always
      nowadays right since
    better: subsided disappeared eliminated curbed vanished resolved recovered recovery overcame thankfully grateful improved
    well: better fine ok okay happy well good great stable
    me: I my me myself mine we our us
    they: he she LOVED him her his hes shes they theyre their them says said told threatening
    you: you your youre u yourself
    people: people patients patient person adults teens teenagers adolescents individuals those students men women veterans man
      woman who everyone youth clients
    fiction: film movie movies films novel book books character characters episode song lyrics album band game show series documentary actor
      actress play plot netflix story poem celebrity singer article headline news newspaper war century king queen famous poet author hero
      villain scene anime rapper
    study: study studies research risk risks rate rates prevention prevalence treatment treatments treat effects effect leaflet warning
      warnings trial trials data statistics associated symptoms symptom cause causes awareness training essay thesis assignment campaign
      charity paper lecture course guidelines increase increased reduce mg medication drug drugs dose prescribed
      medicine label assess screening disorder bill law laws policy topic hotline lifeline
      taking experienced article workshop conference rat rats mice animals poll survey dissertation
    funny: laughing laughter embarrassment embarrassed shame cringe boredom cuteness jealousy joke jokingly kidding hunger thirst
      lmao haha lol curiosity joking
    soon: tonight tonite tn tomorrow plan date note goodbye tmrw hour today`,
  phrases: `
    # ideation 88 say
    WANT to? be? die|dead|gone|unalive !of|from|for|laughing|inside|out|to|alone|happy|before
    feel|feeling like dying !of
    should|ready|prepared|supposed|waiting|wait|begging|easier|ill|hard to? ~1 be? die|dead|dying !of|for|out|down|in|at
    I deserve to? be? die|dead
    let me die
    rather be dead|gone
    KILL|murder|off SELF !laughing|at|trying|working|over|for|in
    KILL THEMSELF !laughing|at|trying|working|over|for|on|with|in
    END|take|taking|takes WHOSE own? life|lives|existance|existence !back|seriously|savings|in|to|one|from|and|off|partner|story
    took|taken MY own life
    end|ending|stop MY|THEIR suffering|misery
    end|ending|ended it|everything|things all|tonight|today|soon|already|myself|here|now
    WANT|GO|THINK|could|should|to|of|about end|ending it|everything !with|there|on
    WISH ~2 I|was|were dead|die|dying|gone
    WISH|hate|regret|shouldnt|hurts ~1 I|was|were|am|be|being ~1 alive|born !with|in|at|for
    WISH ~3 DONT|wouldnt|wont|never|not|wasnt|hadnt ~1 exist|alive|wake|waking|existed|born|woken
    WISH|WANT|could ~2 stop|stopped|cease|quit existing|living|breathing
    WISH ~2 could|would ~1 die
    WISH|WANT ~4 asleep|sleep forever
    WANT to? not|never wake|exist|live|be
    DONT WANT to? LIVE !with|in|at|near|like|here|there|next|together|a|under|without|this|on|off|my|that|forever|as|alone|by
    DONT WANT to? LIVE like? anymore|any|longer|without|this !way
    DONT WANT to? ~1 be|stay|live ~1 here|around|alive ANY
    DONT WANT to? be alive
    DONT WANT to? ~1 wake up? !early|at|him|her|my|the|everyone|anyone|people|them
    DONT WANT to? ~1 continue|keep living|existing|life
    DONT WANT to? go on !the|a|lots|holiday|with|my|any|it|this|dates|vacation|trips
    DONT WANT this|my life !to|partner
    sleep|bed|asleep and? never|not|dont ~1 wake|waking
    NOTHING ~2 reason|point|will|desire|purpose to|in|of|left keep|go|continue|carry|me? LIVE|on|life
    NOTHING ~2 reasons|wish|motivation|energy|strength to|in|of|left keep|go|continue|carry|me? LIVE|on|life
    NOTHING|anything|something left? to live for
    whats|what|is the? point ~1 of|in|to? LIVE|life|being|going !on
    why am|do|should|are i|we ~1 LIVE|born !in|with|at
    life ~2 DONT|hardly ~1 worth ~1 it|living|anymore
    DONT worth living|it|being anymore|alive|living
    DONT|never strong? deserve|meant|supposed|enough to ~1 be? LIVE
    world|everyone|everybody|family|kids|they|people|you|friends|wife|husband|parents|son|daughter|all|mom ~3 better ~3 without me
    better|happier off? without me
    better off dead|gone !him|her
    better|easier|happier|relieved ~3 if|when|once i|im ~2 dead|gone|die|died|born|disappeared|exist|existed|wasnt|werent !to
    I|feel|feeling|been|being|getting|become|im|very|am|actively|passively ~1 SUICIDAL !thoughts|thought|ideation
    makes|making me ~1 SUICIDAL
    SUICIDAL and|but|again|right|now|tonight|today|lately
    SUICIDAL thoughts|ideation|feelings|urges|thought ~1 again|right|now|tonight|lately|everyday|every
    SUICIDAL thoughts|ideation|feelings|urges|thought ~1 today|are|keep|daily|wont|getting|all|constantly
    I|have|having|get|getting|been ~1 SUICIDAL thoughts|ideation|feelings|tendencies|urges|thought|ideations|impulses|thinking
    my|with|these|constant|daily|intense|the ~1 SUICIDAL thoughts|ideation|feelings|tendencies|urges|thought|ideations|impulses|thinking
    THINK|considering|committing|verge|talk|talking ~1 of|about|on|to ~1 SUICIDE|dying|overdosing|od|kms|death !of|row|after|penalty
    considering|contemplating|contemplate|committing|commiting SUICIDE
    WANT|GO|just|might|ill|should|could|will to? commit|comit SUICIDE
    THINK ~1 of|about|on jumping !ship|to|in|into|rope|on|at
    only|best way|option|answer|solution|out|thing ~3 SUICIDE|die|death|dead|dying
    but|except|than|suicide|is SUICIDE !prevention
    I|WANT|gonna|to|should|will|might|gon|bout kms|ctb
    kms|ctb tonight|rn|now|would|sounds
    unalive|unaliving ANYSELF|me
    WANT|GO|urge|urges|THINK|like ~1 CUT SELF|again !off|finger|hair|by|if|hand|feelings|parents|from|at
    keep|feel|started|been|about|back|to ~1 CUT SELF|again !off|finger|hair|by|if|hand|feelings|parents|from|at
    WANT|GO|urge|urges|THINK|keep ~1 to|of|about self? harm|harming|harmed|injure|selfharm|selfharming
    started|back|been|I|again|addicted|help ~1 to|of|about self? harm|harming|harmed|injure|selfharm|selfharming
    CUT SELF|my ~1 to|again|tonight|today|every|deep|deeper|last|wrists|arms|wrist|thighs|legs|thigh|for
    cutting|harming again|SELF
    cut ~1 again|deeper last|tonight|today|deeper|this
    cant|cannot LIVE anymore|like|any|longer !at|in
    cant|cannot stay|keep|continue|go be? alive|living|existing
    DONT think i|im can ~1 live|survive ~2 this|anymore|much
    tired|sick|exhausted|weary|fed|enough ~1 of|up|with ~1 being? living|alive|existing !with|in|at|on|like|off
    done|finished|over with life|living|existing|being
    hate|hates being alive|living !in|with|at|here
    SUICIDE attempt|attempts|note|letter|pact !by
    only|reason|reasons|thing ~4 keeping|keeps|still me|i ~1 alive|here|from !in
    why|only|reason|would|almost|nearly ~4 killed|kill SELF
    DONT care|mind ~1 if|whether i|im|about ~1 live|die|dead|alive|wake|lived|died|dying
    if|when|once i|im ~1 die|died|dead|gone|killed|commit|disappeared ~4 would|no|nobody|care|notice|miss|sad|better
    no|nobody|noone|one|anyone ~2 care|notice|miss|sad ~2 if|me|when ~2 i|im|me|died|gone ~1 die|died|dead|killed|gone|disappeared
    courage|guts|balls|bravery|nerve|strength to ~2 kill|end|die|jump|commit|do !up|back|for|with|the|a|anything|things|so
    too ~1 scared|afraid|weak|cowardly|chicken to ~2 kill|end|die|jump|commit !of
    jump|jumping|step|stepping SELF? in|off|from|infront|into|out|on ~4 bridge|building|train|roof|traffic|balcony
    throw|throwing|walk|walking|run SELF? in|off|from|infront|into|out|on ~4 bridge|building|train|roof|traffic|balcony
    jump|jumping|step|stepping SELF? in|off|from|infront|into|out|on ~4 cliff|window|tracks|truck|rooftop|ledge
    throw|throwing|walk|walking|run SELF? in|off|from|infront|into|out|on ~4 cliff|window|tracks|truck|rooftop|ledge
    jump|jumping ~3 floor|storey|story
    WANT|GO|gonna|might|could|tempted|THINK|try to|of|on? overdose|overdosing|od !of|by
    WISH|id ~2 never ~1 born
    WANT this|my life ~1 to? be? over|end
    # ideation 62 say
    tried|attempted|failed|tryed|attempt to? ~1 commit|commiting|KILL|end SUICIDE|ANYSELF|my
    ive attempted ~2 times|twice|before
    SUICIDE ~1 hotline|line|attempt ~1 hung|but|and|last
    I ~1 attempted last|yesterday|again|this|on|twice
    tried|attempted|failed to overdose|od|hang|die|drown
    # imminent 92 say
    goodbye|bye|farewell cruel? everyone|world|all|forever|guys|reddit|mum|mom|y'all
    SUICIDE|goodbye|farewell|final|bye note|notes|letter|letters|message|messages !from
    took|taken|swallowed ~2 all|entire|whole|bottle my|the|of|bottle|box|packet ~3 PILLS !as|exactly|prescribed|daily|every|at
    downed|ate|taking ~2 all|entire|whole|bottle my|the|of|bottle|box|packet ~3 PILLS !as|exactly|prescribed|daily|every|at
    took|taken|swallowed ~2 handful|bunch|box|packet|overdose my|the|of|bottle|box|packet ~3 PILLS !as|exactly|prescribed|daily|every|at
    downed|ate|taking ~2 handful|bunch|box|packet|overdose my|the|of|bottle|box|packet ~3 PILLS !as|exactly|prescribed|daily|every|at
    took|taken|swallowed|downed 20|30|40|50|60|100|15|25 PILLS !a|per|daily|every
    took|taken|swallowed ~1 too|so many PILLS !for
    took|taken|swallowed ~1 whole strip|bottle|box|packet|lot|thing
    TAKE|swallowed|downed ~1 every my|single|last PILLS
    I ~2 have|got|bought|ordered|found|holding|hold ~3 MEANS ~2 next|front|ready|beside|hand|loaded|lap|head|bedside
    I ~2 sitting|loaded|staring|hoarding|stockpiled|saving|collected ~3 MEANS ~2 next|front|ready|beside|hand|loaded|lap|head|bedside
    MEANS ~2 in|next|infront|beside|on|to my|of|to|front hand|me|lap|bedside|front|head
    have|made|got|making|make|has ~1 plan|plans ~3 die|KILL|kill|SUICIDE|myself|it|life !together|easier
    SUICIDE plan
    planning|planned my|a|on SUICIDE|death
    I ~2 decided|gonna|going|ready|about|planning to|on|that ~3 die|kill|end|SUICIDE|kms myself|it|my|SUICIDE|tonight|today|soon|tomorrow
    I ~2 decided|gonna|going|ready|about|planning to|on|that ~3 od|overdose|hang|shoot|drown myself|it|my|SUICIDE
    I ~2 decided|gonna|going|ready|about|planning to|on|that ~3 od|overdose|hang|shoot|drown tonight|today|soon|tomorrow
    I ~2 decided ~3 die|kill|SUICIDE|killing|dying
    I GO to? jump !out|in|to|into|on|through|rope|for
    I GO to? die tonight|today|soon|tomorrow|by
    doing|do it tonight|tomorrow|today|rn
    ill|gonna|hopefully|im be? dead|gone by|soon|tomorrow|tonight|before !sober
    I wont|not|dont ~2 be ~1 here|alive|around ~2 tomorrow|morning|long|much|longer|when|soon|after|by|next|tonight|christmas !for|meeting
    I|have|got|bought ~3 gun|noose|rope today|yesterday|tonight|last|and|now !shop
    I ~1 have|got|bought ~3 pills ~2 vodka|whiskey|alcohol|and ~1 vodka|alcohol|note
    ending it ~1 tonight|tomorrow|today|soon
    almost|nearly killed|did SELF|it last|tonight|today|yesterday|again
    I|have|just overdosed|oded !by|accidentally|last|when
    overdosed tonight|now|today|just|on|again
    tried|attempted ~1 to? ~1 kill|hang|overdose|end|SUICIDE|od|drown ~3 last|yesterday|tonight|today|earlier|again|just|this|ago
    just|already TAKE|cut|slit|slashed my wrists|wrist|life|overdose
    kill|killing myself|himself|herself ~3 tonight|tomorrow|today|soon|tonite|right
    # method 85 ask
    how|way|ways ~3 kill|KILL|hang ANYSELF !getting|from
    how ~3 to ~1 die|suicide painlessly|quick|quickly|fast|peacefully|without|easily|painless|quietly|suicide
    how ~3 commit|complete|committing SUICIDE
    how ~3 end|take my|your|own ~1 life
    how ~2 overdose|od on|with|successfully
    how many|much|long ~6 to|would|will|before|does|takes|id ~4 die|kill|overdose|od|fatal|lethal|death|killed !for|of|ticks
    how|much|many ~8 kill me|you|myself|someone|yourself
    painless|quickest|easiest|fastest ~3 way|ways|method|methods|death ~1 ~1 to|of|out|go|for ~1 die|go|kill|dying|suicide
    painlessly|peaceful|quick|effective|least ~3 way|ways|method|methods|death ~1 ~1 to|of|out|go|for ~1 die|go|kill|dying|suicide
    painless|quickest|easiest|fastest ~3 way|ways|method|methods|death ~1 ~1 to|of|out|go|for ~1 end|out|commit|death|killing
    painlessly|peaceful|quick|effective|least ~3 way|ways|method|methods|death ~1 ~1 to|of|out|go|for ~1 end|out|commit|death|killing
    best|easy|other|good|any|certain|sure|reliable way|ways|method|methods to|of|for ~1 die|kill|dying|killing|end|SUICIDE|commit !myself
    painless|peaceful|quick|easy|fast death|SUICIDE
    lethal|fatal|deadly dose|amount|dosage|combination|overdose|doses|mix
    SUICIDE method|methods|guide|kit|bag
    method|methods of|for|to SUICIDE|die|dying`,
};
