import type { Language } from './phrases.ts';

/**
 * What is said in so many words: a wish to die, a plan, a method, in the words people use, spelling mistakes included; and the plainest
 * signs that somebody is being hurt or is dying now. What is only hinted at is the model's part.
 */
export const english: Language = {
  fillers: `just really so very fucking fuckin freaking even literally actually kinda kind sort of like honestly truly seriously only still
    already always constantly maybe probably basically finally quite pretty sometimes often absolutely definitely currently simply all
    u please tbh ever almost now deeply genuinely desperately completely`,
  classes: `
    I: i im ive id ill iam ima imma
    SELF: myself meself
    THEMSELF: himself herself themselves themself hisself
    ANYSELF: SELF THEMSELF
    MY: my mine our
    THEIR: his her their
    WHOSE: MY THEIR the
    WISHES: want wanna wannna wana wantto wnt desire crave need wishing wish
    WANT: WISHES wants wanting
    WISH: wish wishing wished hope hoping hopes pray praying prayed wishes
    DONT: dont don not doesnt didnt dnt never longer without no cant isnt aint nor
    NOTHING: no dont not nothing cant cannot lost whats what isnt never losing lose without zero little aint wheres havent
    GO: going go gonna gunna goin finna about ready planning plan plans planned intend intending tempted try trying decided considering
    THINK: think thinking thinks thought thoughts contemplate contemplating contemplated consider considering fantasize fantasizing
      fantasise fantasising dream dreaming fantasies daydream daydreaming obsessed urge urges ideas imagine imagining idea
    SUICIDE: suicide suicid
    SUICIDAL: suicidal suicidle
    KILL: kill kil kll killing hang hanging shoot shooting drown drowning unalive unaliving offing suffocate electrocute hung strangle delete
    END: end ending ends finish
    TAKE: take taking took taken swallowed downed ate
    JUMP: jump jumping step stepping throw throwing walk walking run
    URGES: thoughts ideation feelings tendencies urges thought ideations impulses thinking
    AGAIN: WANT GO THINK keep started been back like feel about to
    PAINLESS: painless quickest easiest fastest painlessly peaceful quick effective least
    WAY: way ways method methods death
    CUT: cut cutting cuts hurt hurting harm harming burn burning scratching injure injuring
    PILLS: pills meds tablets medication sleeping paracetamol tylenol ibuprofen xanax antidepressants insulin aspirin codeine tramadol
      painkillers amitriptyline sertraline fluoxetine diazepam valium morphine zopiclone propranolol benadryl lithium opioids
    SUBSTANCE: PILLS alcohol vodka heroin cocaine fentanyl cyanide arsenic bleach
    MANY: 10 12 15 20 25 30 40 50 60 100 twenty thirty forty fifty
    MEANS: pills gun rope noose knife razor blade blades razors shotgun pistol belt tablets
    NEAR: brother sister mum mom mother dad father son daughter husband wife friend friends uncle aunt cousin partner boyfriend girlfriend
      kid child fiance grandfather grandmother grandma grandpa grandad granny nan gran nephew niece ex stepdad stepmum mate neighbour neighbor roommate
      flatmate teenager hubby
    LOVED: NEAR someone
    KID: son daughter child kid kids children baby toddler boy girl grandson granddaughter niece nephew newborn infant pupil
    INTIMATE: husband wife partner boyfriend girlfriend bf ex hubby stepdad stepfather dad father he she hes shes
    ABUSER: INTIMATE mum mom mother stepmum uncle brother stepbrother cousin grandad grandfather grandpa carer carers caregiver
      staff nurse coach teacher tutor priest boss
    STAFF: doctor gp dr physio physiotherapist therapist psychologist psychiatrist surgeon dentist midwife osteopath masseur porter consultant
    SOMEBODY: ABUSER STAFF someone somebody man men guy boys stranger neighbour relative relatives family parents them him her people
    OTHERS: NEAR KID someone somebody boss manager colleague teacher parents family doctor nurse receptionist people everyone him her them
    SLAY: kill killing stab stabbing strangle strangling murder murdering shoot shooting suffocate smother drown poison hurt hurting
      harm harming
    UPBRINGING: vomiting puking coughing spitting throwing
    STRIKES: hits hit hitting beats beat beating punches punched punching slaps slapped slapping chokes choked choking strangles
      strangled strangling rapes raped raping molests molested abuses abused burned burns shoves shoved smacks smacked
    HITS: STRIKES hurts kicks kicked
    BUT: but though although yet however
    NOTHIM: dying leaving losing having getting being falling going finding driving not
    BYE: goodbye bye farewell
    LIVE: live living alive exist existing survive
    ANY: anymore any longer tomorrow more`,
  cues: `
    neg: not dont never no doesnt didnt isnt arent wont wouldnt without havent hasnt hadnt wasnt deny denies denied denying dnt aint nor
      neither nothing rather stopped dont against
    break: BUT because cause cuz cos lie lying know and so until till if when care only why unless sure wrong stop help
      handle take understand control cope
    past: ago grew used began previously formerly once childhood younger teenager teen history decade decades past attempted
      prior survived before
    was: was were had went began became felt wanted thought did made gave caused
    have: have ive has weve theyve having hes shes
    recent: yesterday tonight today week month recently weeks days just now hour hours minutes mins morning
    wish: wish wishing wished hope hoping if better rather WISH
    now: still lately tonight today currently again anymore now constantly everyday daily recently
      yesterday keep keeps every week night always
      nowadays since
    better: survived subsided disappeared eliminated curbed vanished resolved recovered recovery overcame thankfully grateful improved
    mended: saved fixed cured
    care: surgery operation op discharge discharged drain stitches wound catheter stoma hospital ward oxygen warfarin thinners
      apixaban steroids aspirin chemo leukaemia jab vaccine injection fall fell fever referral appointment anaesthetic
    how: how
    aged: child kid childhood
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
    funny: laughing laughter embarrassment embarrassed shame cringe boredom cuteness jealousy hunger thirst curiosity
    joke: joke jokes joking jokingly kidding laugh lol lmao haha hahaha
    trifle: queue form forms phone waiting hold parking homework music hangover
    figure: makes losing lose lost
    must: cant cannot couldnt
    parting: note forgive forgiven kill die dead rope suicide
    maybe: pills tablets medication end ending forever last longer anymore gone
    onward: moving moved move new retire retiring retirement holiday university treatment chemo radiotherapy transplant session
      appointment discharged stay ward grateful
    after: after
    sign: onset episode episodes sign signs symptom symptoms mean means difference poster urgent seek learn course normal common possible
      guide session
    asks: signs sign symptoms symptom mean difference history course learn guide prevent prevention might risk if cause causes causing
      result could common what
    tells: usually always every sometimes often years months weeks ago last had was were did got felt when occasionally used ever
      month since before
    soon: tonight tonite tn tomorrow plan date note goodbye tmrw hour today`,
  phrases: `
    # ideation 88 say
    WISHES to? be? die|dead|gone|unalive !of|from|for|laughing|inside|out|to|alone|happy|before|at|with
    LOVED|KID|he|she|who|patient ~2 wants|wanting to? be? die|dead|gone|unalive !of|from|for|laughing|inside|out|to|alone|happy|before|at|with
    WANT to? be? die|dead|gone at|with !dignity|home
    feel|feeling like dying !of
    ready|prepared|waiting|wait|begging|easier|ill|hard to? ~1 be? die|dead|dying !of|for|out|down|in|at
    I|LOVED|KID|he|she ~1 should|supposed to? ~1 be? die|dead|dying !of|for|out|down|in|at
    I deserve to? be? die|dead
    let me die
    rather be dead|gone
    KILL|murder SELF !laughing|at|trying|working|over|for|in
    I|to|gonna|will|could|should|might|would|wanna|well|rather|and off SELF
    KILL THEMSELF !laughing|at|trying|working|over|for|on|with|in
    END|take|taking|takes WHOSE own? life|lives|existance|existence !back|seriously|savings|in|to|one|from|and|off|partner|story
    end|ending|ended it|everything|things all|tonight|today|soon|already|myself|here|now
    WANT|GO|THINK|could|should|to|of|about end|ending it|everything !with|there|on
    WISH ~2 I|was|were dead|die|dying|gone
    WISH ~3 DONT|wouldnt|wont|never|not|wasnt|hadnt ~1 exist|alive|wake|waking|existed|born|woken
    WISH|WANT|could ~2 stop|stopped|cease|quit existing|living|breathing
    WISH|WANT ~4 asleep|sleep forever
    WANT to? not|never wake|exist|live|be
    DONT WANT to? LIVE !with|in|at|near|like|here|there|next|together|a|under|without|this|on|off|my|that|forever|as|alone|by
    DONT WANT to? ~1 be|stay|live ~1 here|around|alive ANY
    DONT WANT to? be alive
    DONT WANT to? ~1 wake up? !early|at|him|her|my|the|everyone|anyone|people|them
    sleep|bed|asleep and? never|not|dont ~1 wake|waking up? !every|at|with|early|several|so|until|till|tired|for|twice|two|three|four|all
    stop|about|keep|been|am|im wanting to? be? die|dead|gone !of|from|for|laughing
    wanted to? be? die|dead|gone ~6 still|again ~1 do|feel|want|am|think !of
    NOTHING ~2 reason|point|will|desire|purpose|reasons|wish|strength to|in|of|left keep|go|continue|carry|me? LIVE|on|life
    NOTHING|anything|something left? to live for
    whats|what|is the? point ~1 of|in|to? LIVE|life|being|going !on
    why am|do|should|are i|we ~1 LIVE|born !in|with|at
    life ~2 DONT|hardly ~1 worth ~1 it|living|anymore
    world|everyone|everybody|family|kids|they|people|you|friends|wife|husband|parents|son|daughter|all|mom ~3 better ~3 without me
    better|happier off? without me
    better off dead|gone !him|her
    better|easier|happier|relieved ~3 if|when|once i|im ~2 dead|gone|die|died|born|disappeared|exist|existed|wasnt|werent !to
    I|feel|feeling|been|being|getting|become|im|very|am|actively|passively ~1 SUICIDAL !thoughts|thought|ideation
    makes|making me ~2 SUICIDAL
    SUICIDAL and|but|again|right|now|tonight|today|lately
    SUICIDAL URGES ~1 again|right|now|tonight|lately|everyday|every|today|are|keep|daily|wont|getting|all|constantly
    I|have|having|get|getting|been|my|with|these|constant|daily|intense|the ~1 SUICIDAL URGES
    THINK|considering|committing|verge|talk|talking ~1 of|about|on|to ~1 SUICIDE|dying|overdosing|od|kms|death !of|row|after|penalty
    considering|contemplating|contemplate|committing|commiting SUICIDE
    WANT|GO|just|might|ill|should|could|will to? commit|comit SUICIDE
    I|WANT|gonna|to|should|will|might|gon|bout kms|ctb
    kms|ctb tonight|rn|now|would|sounds
    unalive|unaliving ANYSELF|me
    AGAIN ~1 CUT SELF|again !off|finger|hair|by|if|hand|feelings|parents|from|at
    AGAIN|I ~1 to|of|about self? harm|harming|harmed|injure|selfharm|selfharming
    CUT SELF ~1 to|again|tonight|today|every|deep|deeper|last|for
    cut|cutting|harming|burn|burning|scratching my ~1 wrists|arms|wrist|thighs|legs|thigh !shaving
    cut|cutting|harming|burn|burning|scratching my feet|tummy|hands|shoulders|chest|neck|ankles|face|hips again|tonight|today|every|last
    cutting|harming again|SELF
    cut ~1 again|deeper last|tonight|today|deeper|this
    tired|sick|exhausted|weary|fed|enough ~1 of|up|with ~1 being? living|alive|existing !with|in|at|on|like|off
    done|finished|over with life|living|existing|being
    hate|hates being alive|living !in|with|at|here
    SUICIDE attempt|attempts|note|letter|pact !by
    why|only|reason|would|almost|nearly ~4 killed|kill SELF
    DONT care|mind ~1 if|whether i|im|about ~1 live|die|dead|alive|wake|lived|died|dying
    if|when|once i|im ~1 die|died|dead|gone|killed|commit|disappeared ~4 would|no|nobody|care|notice|miss|sad|better
    JUMP SELF? in|off|from|infront|into|out|on ~4 bridge|building|train|roof|traffic|balcony|cliff|window|tracks|truck|rooftop|ledge !if
    WANT|GO|ill|will to? JUMP SELF? in|off|from|infront|into|out|on ~4 bridge|building|train|roof|traffic|balcony|cliff|window|tracks if
    I|NEAR|KID|he|she|hes|shes ~3 self harms|harming|harm|harmed|injures|injuring !scars|scar|team|service|clinic
    I|NEAR|KID|he|she|hes|shes ~2 selfharms|selfharming|selfharm
    CUT|burned|burnt|starve|starving|hit|hitting|scratch|punish SELF ~5 hate|hated|deserve|punish|purpose|deliberately|numb|cigarettes|cigarette|lighter
    WANT|GO|gonna|might|could|tempted|THINK|try to|of|on? overdose|overdosing|od !of|by
    WISH|id ~2 never ~1 born
    WANT this|my life ~1 to? be? over|end
    # ideation 62 say
    tried|attempted|failed|tryed|attempt to? ~1 commit|commiting|KILL|end SUICIDE|ANYSELF|my
    tried|attempted|failed to overdose|od|hang|die|drown
    # ideation 88 told
    made|left me ~2 SUICIDAL !as|when
    # imminent 92 say
    tied|made|tying ~1 noose
    BYE cruel? world|forever|reddit
    BYE everyone|all|guys ~5 is it
    BYE everyone|all|guys|mum ~8 cant|cannot go|carry on !a|the|my|to
    SUICIDE|goodbye|farewell|bye note|notes|letter|letters|message|messages !from
    final note|notes|letter|letters|message|messages !from|about
    TAKE ~2 all|entire|whole|bottle|handful|bunch|box|packet|overdose my|the|of|bottle|box|packet ~3 PILLS !as|exactly|prescribed|daily|every|at|with
    took|taken|swallowed|downed ~2 all|entire|whole|bottle|handful|bunch|box|packet my|the|of|bottle|box|packet ~3 PILLS with
    took|taken|swallowed|downed 20|30|40|50|60|100|15|25 PILLS !a|per|daily|every
    took|taken|swallowed ~1 too|so many PILLS !for
    took|taken|swallowed ~1 whole strip|bottle|box|packet|lot|thing
    I ~2 have|got|bought|ordered|found|holding|hold|sitting|staring ~3 MEANS ~2 next|front|ready|beside|hand|loaded|lap|head|bedside
    MEANS ~2 in|next|infront|beside|on|to my|of|to|front hand|me|lap|bedside|front|head
    have|made|got|making|make|has ~1 plan|plans ~3 die|KILL|kill|SUICIDE|myself|it|life !together|easier
    SUICIDE plan
    I ~2 GO to|on|that ~3 die|KILL|end|SUICIDE|kms|od|overdose SELF|my|SUICIDE|tonight|today|soon|tomorrow !treatment|membership|chemo|contract|course|pregnancy
    I ~2 GO to|on|that ~3 end it
    I ~2 decided ~3 die|SUICIDE|dying
    I GO to? die tonight|today|soon|tomorrow|by
    GO|ill|id|will|to|might|could|me do it tonight|tomorrow|today|rn
    doing it tonight|tomorrow|today|rn
    ill|gonna|hopefully|im be? dead|gone by|soon|tomorrow|tonight|before !sober
    I wont|not|dont ~2 be ~1 here|alive|around ~2 tomorrow|morning|long|much|longer|when|soon|after|by|next|tonight|christmas !for|meeting
    I|have|got|bought ~3 gun|noose|rope today|yesterday|tonight|last|and|now !shop
    overdosed tonight|now|today|just|again
    tried|attempted ~1 to? ~1 kill|hang|overdose|end|SUICIDE|od|drown ~3 last|yesterday|tonight|today|earlier|again|just|this|ago
    kill|killing myself|himself|herself ~3 tonight|tomorrow|today|soon|tonite|right
    # imminent 92 event
    took|taken|had an|a? ~1 overdose|od !when|as|at
    I|has|have|hes|shes|just ~2 overdosed !on|when|as|at|before|in|by
    overdosed on my|his|her|the|their? PILLS !when|as|at
    # imminent 92 farewell
    BYE everyone|all|guys|mum|mom|everybody
    BYE everyone|all|guys ~4 cant|cannot|wont|not|dont|no ~4 more|longer|anymore|back|again
    # method 85 ask
    lethal|fatal|deadly dose|amount ~1 of ~1 PILLS
    how much|many PILLS ~4 lethal|fatal|deadly dose?
    dose|amount|quantity|overdose of ~1 PILLS ~2 lethal|fatal|deadly !to|for
    what|which ~1 PILLS ~1 lethal|fatal|deadly !to|for|for|in
    what|which ~1 PILLS ~1 lethal|fatal|deadly in overdose
    can|could|will|would I|you ~1 die|overdose|od from|of|on|by|with|taking|if ~3 MANY ~1 PILLS
    how many|much ~1 PILLS ~4 never|not|dont|wont ~1 wake
    tie|make|making|tying ~2 noose
    how|way|ways ~3 kill|KILL|hang ANYSELF !getting|from
    how ~3 to ~1 die|suicide painlessly|quick|quickly|fast|peacefully|without|easily|painless|quietly|suicide
    how ~3 commit|complete|committing SUICIDE
    how many|much ~3 SUBSTANCE ~6 die|overdose|od|fatal|lethal|death|killed !for|of
    how many|much ~3 SUBSTANCE ~6 kill !the|a|pain|my|it|bacteria|germs|infection|fungus|headache
    how many|much ~6 TAKE|need|fall|lose|bleed ~4 die|overdose|od|fatal|lethal !for|of
    how many|much ~6 TAKE|need|fall|lose|bleed ~4 kill me|you|someone|somebody|yourself|myself
    how long ~6 to|would|will|before|does|takes|id ~4 die|overdose|od|fatal|lethal|death|killed !for|of|ticks
    how long ~6 to|would|will|before|does|takes|id ~4 kill !the|for|ticks|my|it|a|bacteria|germs|infection|fungus
    how ~8 kill myself|yourself
    PAINLESS ~3 WAY ~2 to|of|out|go|for ~1 die|go|kill|dying|SUICIDE|end|commit|death|killing
    best|easy|other|good|any|certain|sure|reliable WAY to|of|for ~1 die|kill|dying|killing|end|SUICIDE|commit !myself
    painless|peaceful|quick|easy|fast death|SUICIDE !of
    # ideation 10 say
    DONT WANT to? LIVE with|in|at|near
    # ideation 88 say
    say|says|saying|said|tells|told|threatens|threatened|texted|talks|talking|keeps ~4 WANT|about|to|of|commit ~1 die|dying|SUICIDE !rate|rates
    LOVED|he|she|they|hes|shes|theyre ~2 SUICIDAL
    LOVED|he|she|hes|shes ~3 cutting|harming|harm THEMSELF
    LOVED|he|she ~3 doesnt|dont ~1 want|wants|wanna to ~1 be|live here|alive|anymore
    hope|hoping|pray|praying|wish|waiting ~4 kills|kill|hits|hit me !with|up
    voices|voice ~4 telling|tell|says|say ~5 kill|hurt|die|jump|end|harm|stab
    # imminent 92 say
    written|wrote|writing|left ~1 them|everyone|each|kids|mum|family ~3 letter|letters|note !about|to
    saving|saved|hiding|hidden|stockpiled|stockpiling|hoarding up? ~1 PILLS !money|for|in|at|on
    # safeguarding 85 event
    MY ~1 ABUSER ~3 HITS me|us|my|him|her|them !up|with|for|off|to|at|back|hand|head|arm|knee|leg|finger|foot
    scared|afraid|terrified|frightened|fearful of my ~1 INTIMATE|mum|mother|brother|uncle|carer !NOTHIM
    I|we|always am|are? scared|afraid|terrified|frightened of him !NOTHIM
    he|she|ABUSER ~2 keeps|is|was|started HITS me|us|him|her|my|their
    ABUSER ~2 touches|touched|touching|forces|forced ~1 me|her|him ~3 night|private|sexually|down|there|secret|sex|bed|parts
    uncle|stepdad|stepfather|stepbrother|dad|father|brother|cousin|grandad|grandfather|grandpa|teacher|coach|tutor|priest|boss ~1 touches|touching|gropes|groping me|her|him !on|with|up|base|gently
    ABUSER ~2 touches|touched|touching my|her|his private|privates|breasts|bottom|genitals|crotch
    comes|come|came in|into my|her room|bed ~3 night|says|when|touches|lies
    ABUSER|they|man|guy|someone|neighbour|threats ~3 threatened|threatens|threatening|threaten to? kill me|us|her|him !with|lol
    INTIMATE|they ~2 trying|tries|tried|wants|will|gonna to? kill me|us|her !with|if|when|for|lol|over
    INTIMATE|they|mum|mother|brother|family ~2 will|wants|gonna|going to? kill me|us ~1 if|when i ~1 leave|left|tell|told|talk|go|report|call|speak
    says|said|saying hell|shell|theyll kill me|us|her !if|when|for|lol
    hands|hand round|around my|her throat !to
    scared|afraid|terrified|frightened|dread to|of ~1 go|going|be home ~3 he|hes|him|she|shes|her|ABUSER
    INTIMATE|mum|mother|carer|carers|parents ~5 wont let me|her|him leave|out|eat|see ~3 house|home|alone|family|room|doctor|friends
    ABUSER|parents ~4 locked|locks|locking me|her|him|them|us in|up|kids|children
    ABUSER|parents ~4 locked|locks|locking me|her|him|them|us out ~3 house|home|flat|night
    locked|locks|locking me|her|him|us in|up ~4 room|bedroom|house|cupboard|cellar|basement
    being|getting|is|still ~1 abused|raped|molested|beaten|groomed|trafficked by ~3 SOMEBODY
    being|getting|is|still ~1 abused|raped|molested|beaten|groomed|trafficked at home|school|work|night
    I|NEAR|KID|he|she ~2 being|still abused|raped|molested|beaten|groomed|trafficked !by|for|in|at
    flinches|flinched ~3 hand|touch|near|when
    the|a|her|his|their ~1 ABUSER HITS my|our|her|his ~1 NEAR|KID !up|with|off|at|feelings|car
    forcing|force|forces|forced|pressuring|making me|her|him|MY ~2 marry|married|marriage
    ABUSER|they|someone|man|guy|boy|stranger ~3 sends|sent|sending|asks|asked|asking|wants|post|posted|share|shared|leak|pressures ~3 nudes
    # safeguarding 85 told
    I|ive ~1 was|been|got ~1 raped|molested|groped !as|when|at|aged|in|years
    I|ive ~1 was|been|got ~1 sexually abused|assaulted|attacked !as|when|at|aged|in|years
    KID|sister|wife|girlfriend|friend was|got|has been? ~1 raped|molested|groped !as|when|at|aged|in|years
    SOMEBODY ~1 raped|raping|molested|groped|fondled me|us
    SOMEBODY ~2 touched|touches|touching|kissed|assaulted me|us|her|him ~1 inappropriately|sexually|intimately
    SOMEBODY sexually ~1 assaulted|abused|harassed|attacked|touched me|us|her|him|my
    # safeguarding 85 say
    I|he|she ~3 WANT|GO|urge|urges|thoughts|feel|feeling|like to|of|like? ~1 SLAY my|the|our? OTHERS !for|with|if|when|feelings|an|a|lol|by|kindness
    I|am ~1 scared|afraid|worried|terrified|frightened|fear i ~1 will|might|could|may|going|gonna to? ~1 hurt|harm|kill|shake|smother|stab my|the? OTHERS !if|by|when|with|while|during|in|from|taking|feelings
    scared|afraid|terrified|frightened|thoughts|images|urges ~1 of|about|to hurting|harming|killing|stabbing|smothering|shaking my|the? OTHERS !if|by|when|with|while|during|in|from|taking|feelings
    # safeguarding 85 trace
    scared|afraid|terrified|frightened|dread to|of ~1 go|going|be home !after|with|from|without|alone|on|following|before|too|so
    bruises|bruise|bruising|burns|marks|welts ~3 on|all|over ~1 his|her|their !mine|shins|knees
    # medical_emergency 85 event
    chest ~1 pain|pains|tightness|tight|pressure|hurts|crushing ~6 arm|jaw|sweating|sweaty|breathe|clammy|faint
    I|he|she|LOVED|help cant|cannot|struggling to? breathe !through|when|at|if|in|during|out|without|well|from
    isnt|not|stopped|stops|barely|hardly breathing !problem|problems|through|well|exercises|properly|at
    isnt|not|stopped|stops|barely|hardly breathing at !night
    throat|tongue|lips|face|mouth ~3 closing|swelling|swollen|drooping|droopy|drooped|dropped ~3 up|now|cant|sting|allergic|breathe
    tongue|lips|face|mouth ~3 drooping|droopy|drooped|dropped ~3 on|side|one
    LOVED|KID|he|she ~3 wont|not|isnt|stopped|cant|doesnt ~2 wake up !night|at|for|through|early|without
    LOVED|KID|he|she ~3 wont|not|isnt|stopped|cant|doesnt ~2 wake|breathing|responding !night|at|when|for|through|early|properly|well|to|up
    cant|wont|couldnt get|keep|wake ~1 her|him|baby ~2 open|up|awake|eyes
    LOVED|KID|he|she|shes|hes ~3 unresponsive|unconscious|lifeless !to
    LOVED|KID|he|she|shes|hes ~2 and|all|is|went|goes|going|gone|lying limp !after
    lips ~4 blue|purple|grey !stick|gloss|lipstick
    slurred|slurring speech|words ~5 arm|leg|face|numb|droopy|drooping
    havent|hasnt eaten for|in ~2 days
    blue|purple|grey lips ~3 breathing|breathe|breath
    I|NEAR|KID|he|she|hes|shes|we am|is|be|maybe|might|may|could? be? having|having|suffering a|an? ~1 heart attack !when|every|test|clinic|review
    I|NEAR|KID|he|she|hes|shes|we am|is|be|maybe|might|may|could? be? having|suffering a|an? ~1 stroke|seizure|anaphylaxis|anaphylactic !every|test|clinic|review|rehab|scan|monitor|medication|medicine
    NEAR|KID|hes|shes is|hes|shes? choking !up|me|him|her|every|back|risk|hazard|hazards
    he|she is choking !up|me|him|her|every|back
    I|NEAR|KID|he|she|hes|shes|keep|keeps|started ~2 UPBRINGING up? ~2 blood !pressure|test|sugar
    UPBRINGING up? lots|fresh|bright|so of|red|much? blood
    UPBRINGING up? blood lots|now|help|today|tonight|everywhere|again
    vomited|coughed|threw|spat|puked up? ~2 blood ~2 today|tonight|morning|yesterday|now
    fitting|seizing|convulsing|unconscious for ~2 minutes|mins|hour|hours
    drank|swallowed|drunk|ate ~5 bleach|battery|batteries|magnet|magnets|poison|detergent|antifreeze|weedkiller|cleaner
    LOVED|KID|he|she ~2 taken|took|swallowed ~2 load|bunch|lot|handful|all|too|overdose ~3 PILLS|stuff
    pregnant|weeks|pregnancy ~8 bleeding|blood ~4 heavily|heavy|lot|clots|soaking|pouring
    soaking|soaked ~2 pad|pads|towel|towels
    bleeding ~1 wont|not|doesnt|isnt|cant ~1 stop|stopping !being|me|having
    havent|hasnt|not|stopped ~1 felt|feel|feeling ~2 baby|her|him ~1 move|moving|kick ~1 since|today|all
    seizure|fit|fitting|seizing|convulsing ~3 hasnt|wont|isnt|not|still|now|minutes ~2 stopped|stop|stopping|now`,
};
