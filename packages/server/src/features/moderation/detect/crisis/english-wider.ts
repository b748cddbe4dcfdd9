import { english } from './english.ts';
import type { Language } from './phrases.ts';

/** All of English: what a browser has no need to know is here, the danger from others, from illness, and the phrases that add up. */
export const englishWider: Language = {
  ...english,
  classes: `${english.classes}
    LOVED: LOVED friends fiance fiancee grandfather grandmother grandpa grandma nephew niece ex bf gf child boy girl colleague neighbour
      neighbor roommate stepdad stepmom stepson teen teenager teenage stepfather classmate mate buddy bestfriend dads moms mums brothers
      sisters hubby student patient someone coworker housemate flatmate nan
    PILLS: PILLS pill medicine capsules codeine oxy painkillers benzos aspirin acetaminophen amitriptyline advil benadryl opioids heroin
      fentanyl
    KID: son daughter child kid kids children baby toddler boy girl grandson granddaughter niece nephew brother sister infant newborn
      stepdaughter stepson pupil
    ABUSER: husband wife partner boyfriend girlfriend bf gf ex dad father stepdad stepfather mum mom mother stepmom stepmother uncle
      brother he she parents carer caregiver hubby foster grandfather cousin they son daughter nurse staff coach teacher
    HITS: hits hit hitting beats beating beat punches punched punching slaps slapped slapping kicks kicked chokes choked choking strangles
      strangled strangling rapes raped raping molests molesting molested hurts abuses abusing assaulted burned burns attacks attacked
      grabbed shoved pushes threw smacks threatens threatened
    LIMP: limp unresponsive unconscious blue floppy lifeless grey`,
  cues: `${english.cues}
    sign: onset episode episodes sign signs symptom symptoms mean means difference poster urgent seek learn course normal common possible
      guide session
    asks: signs sign symptoms symptom mean difference usually always every history course learn guide prevent prevention might risk
      sometimes often years months weeks ago last had was were did got felt when if occasionally used cause causes causing result ever
      year month since before could common what`,
  phrases: `${english.phrases}
    # ideation 88 say
    being alive hurts|is|sucks
    wake ~2 and wish|disappointed|hadnt ~2 hadnt|didnt|alive|awake
    why ~2 havent i? ~1 killed|ended|done SELF|it
    cant|cannot|DONT ~1 see myself ~1 LIVE|being|reaching past?
    DONT ~2 make it to|past ~1 18|20|21|25|30|2020|christmas|tomorrow|weekend|birthday|year
    never|not wake|waking up tomorrow|again|anymore|ever
    NOTHING ~3 reason to|for continue|stay|live|going
    give|need|find|tell|are ~3 reason|reasons to|i ~1 live|stay|alive|living
    whats|what the? point ~1 of|in going on
    I ~1 DONT belong in|on this world|earth
    THINK|considering|committing|commiting|planning|plan my|a|on SUICIDE
    THINK|obsessed ~2 of|about|on|with my own? death|SUICIDE|funeral
    fantasize|fantasizing|fantasise about ~2 death|dying|SUICIDE
    death ~1 all|only|constantly i|thing|on|way|option
    THINK ~1 about|of death all|everyday|constantly|every|alot|lot|daily|again|because
    THINK ~1 of|about|how ~2 jumping|jump|driving|drive|crashing ~2 in|off|from|infront|into
    SUICIDE ~2 is|seems|feels|sounds|looks|only|as ~3 way|option|answer|solution|choice|out|appealing|tempting|inevitable|best|better|easier
    SUICIDE ~1 on my mind
    keep|started|been|back|addicted|relapsed to|into? cutting !back|down|out|grass|carbs|calories|the|off|it|sugar|my
    hope|pray|praying|wishing|waiting|hoping|wish ~4 kills|kill|hits|hit me|by !with|up
    hope|hoping|pray|wish ~2 get|got|get cancer|hit|murdered|killed
    hope|pray|hoping|praying ~1 I ~1 die
    only|reason|cant ~3 alive !in
    only|cant alive ~1 because|for
    coward ~3 end|do it
    drive|crash|crashing|driving|swerve|wreck ~1 my|the|car|into|off ~3 bridge|tree|wall|cliff|traffic|river|pole|lake|road
    bullet|gun|shotgun|pistol in|to|through|against my head|mouth|brain|temple|skull|throat
    blow|blowing my|his|her brains|head|brain
    slit|slitting|cut|cutting|slash|slashing my wrists|wrist|throat|veins|neck
    rope|noose|belt|knife|cord ~2 around|round|to my|his|her|the neck|throat
    drink|starve|drinking|starving ANYSELF to death
    pull|pulling the trigger
    never asked|ask to be born
    DONT trust|safe myself|alone ~1 tonight|alone|around|with|anymore|right
    DONT feel? safe with|from|around|being|on|by myself|my|alone
    scared|afraid|frightened of|what ~1 myself|ill|i|im ~1 might|do|myself|could
    looking|staring|look|stare at ~2 pills|tablets|knife|knives|bridge|rope|blade|razor|insulin|tracks
    who will|would|ll|is look|feed|take|gonna|going ~4 when|if i|im ~1 gone|not|wasnt|dead
    affairs in order
    dark|bad|horrible|those|the thoughts ~1 are|came|coming|getting ~1 back|worse|louder|stronger|myself
    see you on the other side
    join|joining|be|see with? ~1 him|her|mum|dad|husband|wife|mom|son|daughter ~1 soon|heaven
    sticking around ~1 for|much|long|if
    wont|not ~1 be ~1 bother|burden|problem|trouble ~2 much|longer|anymore
    stop|stopping|refuse|stopped my|the? dialysis|insulin|chemo|feeds ~4 end|over|go|die|point|purpose
    DONT WANT to? ~1 be on this? earth|planet
    DONT feel like living|existing|being alive|here|around
    DONT feel like living|existing !with|in|at
    NOTHING ~1 point in|of|to being? alive|living
    death|dead|dying|SUICIDE ~2 would|seems|sounds|feels|looks|comforts ~2 peaceful|relief|nice|good|better|comforting|easier|me|appealing
    thought|idea of death|dying comforts|sounds|feels|is
    begging|waiting|praying|craving|ready for death !penalty|row
    GO to? end things !with
    cant|cannot LIVE with this|the ~1 pain|guilt|anymore|shame|suffering
    is life ~1 worth
    why live|bother
    what ~2 have ~2 live for
    nothing ~4 want to? live
    I should have|of died|killed
    should ~1 died years|when|that|instead
    survived ~1 attempt
    attempt failed
    failed SUICIDE|attempt attempt|at
    WANT|WISH ~1 someone|anyone|somebody|god ~2 shoot|kill|murder|shot me
    if|WISH i ~1 had ~1 gun
    reason|reasons|why ~2 not|shouldnt|should|dont ~2 kill|die|end|killing myself|it|tonight
    ways to ~1 die|kill|SUICIDE
    SUICIDAL|depressed and SUICIDAL|alone|hopeless
    WANT to? ~1 pass|slip away
    talks|talking|talked|says|said|saying about|of? not being|be here|around|alive
    LOVED|he|she|hes|shes|daughter|son ~2 self harming|harms
    say|says|saying|said|tells|told|threatens ~4 WANT|about|to|of|commit|committing ~1 die|SUICIDE|dying !rate|rates|prevention
    threatening|texted|threatened ~4 WANT|about|to|of|commit|committing ~1 die|SUICIDE|dying !rate|rates|prevention
    keeps|talks|talking|mentioned ~4 WANT|about|to|of|commit|committing ~1 die|SUICIDE|dying !rate|rates|prevention
    say|says|saying|said|tells|told|texted|keeps ~3 not|wont|better ~2 be|see|off ~1 here|around|dead|tomorrow
    say|says|saying|said|tells|told|texted|keeps ~3 not|wont|better ~2 be|see|off ~1 weekend|morning|christmas|birthday|without
    LOVED|he|she|they ~2 is|been|are|feels|be|feeling|being|gets|hes|shes ~1 SUICIDAL
    hes|shes|theyre ~1 SUICIDAL
    he|she|LOVED|hes|shes ~3 cutting|harms|harming|harm THEMSELF
    he|she|LOVED ~1 self harms|harming
    LOVED|he|she ~3 doesnt|dont|no ~1 want|wants|wanna to ~1 be|live here|alive|anymore|any
    everyones|everybodys|theyre|shes|hes|theyd|hed|shed|anyone|nobody|family better off !with|than|now
    better off ~3 from me
    would|d be better with a different|someone|another mum|mom|dad|wife|husband|person
    should|could|can we|both ~1 go together
    DONT have to put up with me
    DONT let them|anyone|you bring|save|resuscitate me
    DONT want to? come round|back
    voices|voice ~4 telling|tell|tells|say|says|saying ~5 kill|hurt|die|jump|end|river|myself|harm
    voices ~2 make ~2 do it
    wheel|car|crashed|crash ~2 on purpose
    DONT see|picture|imagine ~3 version|future|life ~4 i|get|with|me|old
    NOTHING|little|isnt|left ~2 holding|keeping|stopping me|here ~1 here|anymore|alive
    no|nobody|noone|who|they|someone|kids|one|wouldnt ~3 find|finds|found ~1 me|my body
    giving SELF ~1 until|till
    courage to leave mine|this|earth|world
    peace with it|dying|death
    # imminent 92 say
    last|final night|day|days|hours|message|post|letter on|of|to|alive|ever ~2 earth|alive|life|live|anyone|everyone
    stockpiling|hoarding|stockpiled|hoarded|stashing|collecting PILLS
    tied|tying|made|making|make ~1 noose
    planned|planning|plan ~1 my|to|his|her|how|out ~3 death|SUICIDE|kill|die|end|od
    set|picked|chosen|have ~1 date ~3 die|kill|SUICIDE|end
    by the time you|anyone|someone ~2 read|reads|see|find|this
    standing|sitting|stood|am|on|at|near ~2 edge|ledge|bridge|roof|tracks ~3 jump|die|ready|rn
    giving|gave|given|give away all? my ~1 things|stuff|possessions|pets|belongings|everything|dog|cat|cats
    written|wrote|write|writing|made ~2 my ~1 will and
    have ~1 plan ~1 and ~1 date|note|means|method
    I ~2 holding|got|have|bought ~1 noose|gun ready|loaded|and|to|head|hung
    said|saying my goodbyes
    all|itll|it be over soon|tomorrow|tonight|now
    took|taken|swallowed ~6 on purpose
    look after my|the ~3 ~3 blame
    look|take care of ~1 dog|cat|kids|children|girls|boys for|and|when|dont|after|please
    dont|not|never blame yourself|yourselves|themselves|anyone !for
    isnt|not|wasnt|nobodys|noones anyones|anybodys|your|their|her|his fault ~2 i|goodbye|just|love|please
    tell|told my girls|kids|boys|mum|mom|wife|family|son|daughter|children|dad ~2 love|sorry|wasnt|fault
    written|wrote|write|writing|left ~1 them|everyone|each|kids|mum|family ~3 letter|letters|note
    escribi|everything i need ~2 next|beside|here|ready
    just|have ~1 taken|took something !for|to|from|out|off|that|similar|else
    on ~2 roof|ledge|bridge|railing ~6 wont|not|going|gonna|might|threatening|ready|wants ~1 come|jump|talk|down
    saving|saved|hiding|hidden|collected up? ~1 PILLS !money|for
    consider|call this my notice|goodbye|farewell|note
    turning|turned ~1 phone off ~2 now|love|goodbye|bye
    today|tonight|tomorrow ~1 is|will ~1 be? ~1 the? day|night|last i|im|day|of ~2 die|end|kill|on|life|alive
    tonight|tomorrow is|will the? night|day|it
    # method 85 ask
    enough|dose|amount ~3 to ~1 kill|overdose|fatal|lethal me|someone|myself|on|him|her
    what|which|pills|drug ~4 kill|kills me|you|painlessly|myself|quickly|someone ~2 in|fast|quickly|painlessly|without|instantly|my
    drugs|poison|poisons|meds|anything ~4 kill|kills me|you|painlessly|myself|quickly|someone ~2 in|fast|quickly
    drugs|poison|poisons|meds|anything ~4 kill|kills me|you|painlessly|myself|quickly|someone ~2 painlessly|without|instantly|my
    how deep|high|far ~5 cut|jump|bleed|fall|die|drop|vein|artery
    where|buy|get|order|source ~3 cyanide|nembutal|nitrite|pentobarbital|helium|noose
    tie|make|tying ~1 noose how|tutorial|knot
    how ~4 tie|make ~2 noose
    what happens ~3 take|took|swallow|takes ~2 all|whole|30|40|50|60|100
    would|is|be ~4 enough to ~1 do|end|finish|stop it|me|everything|my|breathing|heart
    how many|much ~2 of ~2 these|them|this|my|it ~4 take|need|kill|over|dangerous
    how many|much ~8 need ~3 over|sleep
    which|what ~5 PILLS|drug ~3 dangerous|strongest|deadly|deadliest|kills|kill
    high enough ~8 die|paralysed|jump|survive
    hurt|hurts|painful or if|do ~2 sleep|quick
    kit|gas|helium ~3 order|buy|online ~3 work|painless
    bleed out how|faster|long|quickly
    how long ~4 bleed out|death
    hanging|drowning|overdose|overdosing|jumping ~1 hurt|painful|painless|quick
    will|does|would|is ~2 hanging|drowning|overdosing|overdose ~1 hurt|painful|painless|kill
    take|taking|took|mix|if ~5 PILLS ~4 kill|die will|would|me|you|from|i
    # safeguarding 85 event
    MY ~1 ABUSER ~3 HITS me|us|my|him|her|them !up|with|for|off|to|at
    he|she ~2 HITS me|us|my|the ~1 kids|children|son|daughter|again|when|every|last|if|because|until|now
    he|she|ABUSER ~2 keeps|is|was|started HITS me|us|him|her|my|the|their
    ABUSER|he|she ~2 touches|touched|touching ~1 me|her|my|him|private ~3 inappropriately|night|private|sexually|down|there
    ABUSER|he|she ~2 touches|touched|touching ~1 me|her|my|him|private ~3 secret|dont|places|parts|bed|legs
    ABUSER|he|she ~2 forces|forced|makes|made me|her|him to? ~2 sex|sexual|touch
    ABUSER|he|she ~2 threatened|threatens|threatening|says|said|wants ~3 kill me|us|my|the|her
    threatened|threatens|threatening|tried|trying|wants to kill me|us !with
    scared|afraid|terrified|convinced|think ~1 he|shes|hes|she|hell ~2 kill me|us
    wont let me|her|him leave|out|eat|see|have ~3 house|home|friends|phone|alone|family|money|room|doctor
    scared|afraid|terrified|frightened of MY ABUSER|stepfather !dying|losing|leaving|is|s|and
    scared|afraid|terrified|frightened|dread to|of ~1 go|going|be home
    scared|afraid|terrified|frightened ~1 he|hell|shell|she ~2 kill|hit|hurt|hits|kills me|us|my|her|him|them
    locked|locks|locking me|her|him|them in|out|up|kids|children
    being|is ~1 abused|raped|molested|beaten|groomed ~1 by|me|her|him !prescription|prescriptions|medication|drugs|system|alcohol|pills
    getting|still|currently ~1 abused|raped ~1 by|me|her|him !prescription|prescriptions|medication|drugs|system|alcohol|pills
    getting|still|currently ~1 molested|beaten|groomed ~1 by|me|her|him !prescription|prescriptions|medication|drugs|system|alcohol|pills
    being|is ~1 abused|raped|molested|beaten|groomed ~1 them|my|at|the !prescription|prescriptions|medication|drugs|system|alcohol|pills
    getting|still|currently ~1 abused|raped ~1 them|my|at|the !prescription|prescriptions|medication|drugs|system|alcohol|pills
    getting|still|currently ~1 molested|beaten|groomed ~1 them|my|at|the !prescription|prescriptions|medication|drugs|system|alcohol|pills
    being|is ~1 trafficked|abusing ~1 by|me|her|him !prescription|prescriptions|medication|drugs|system|alcohol|pills
    being|is ~1 neglected|molesting|raping ~1 by|me|her|him !prescription|prescriptions|medication|drugs|system|alcohol|pills
    getting|still|currently ~1 trafficked|abusing ~1 by|me|her|him !prescription|prescriptions|medication|drugs|system|alcohol|pills
    getting|still|currently ~1 neglected|molesting|raping ~1 by|me|her|him !prescription|prescriptions|medication|drugs|system|alcohol|pills
    being|is ~1 trafficked|abusing ~1 them|my|at|the !prescription|prescriptions|medication|drugs|system|alcohol|pills
    being|is ~1 neglected|molesting|raping ~1 them|my|at|the !prescription|prescriptions|medication|drugs|system|alcohol|pills
    getting|still|currently ~1 trafficked|abusing ~1 them|my|at|the !prescription|prescriptions|medication|drugs|system|alcohol|pills
    getting|still|currently ~1 neglected|molesting|raping ~1 them|my !prescription|prescriptions|medication|drugs|system|alcohol|pills
    getting|still|currently ~1 neglected|molesting|raping ~1 at|the !prescription|prescriptions|medication|drugs|system|alcohol|pills
    being|is ~2 physically|sexually|domestically|violently abused|abusive|abusing|assaulted
    abusing|abuses me|my|her|him|them !medication|prescription|drugs|alcohol|pills
    KID|mother|father|mum|mom ~5 bruises|bruise|bruised|burns|marks ~6 carer|hit|wont|scared|dad|said
    resident|grandmother|grandma|nan|she|he ~5 bruises|bruise|bruised|burns|marks ~6 carer|hit|wont|scared|dad|said
    KID|mother|father|mum|mom ~5 bruises|bruise|bruised|burns|marks ~6 says|stepdad|care|boyfriend|home|body|arms
    resident|grandmother|grandma|nan|she|he ~5 bruises|bruise|bruised|burns|marks ~6 says|stepdad|care|boyfriend|home|body|arms
    carer|caregiver|staff|nurse|carers ~3 HITS|hitting|shouts|steals|stealing|rough ~3 mother|mum|mom|father|dad|him
    carer|caregiver|staff|nurse|carers ~3 slapping|starving|neglecting|hurting|shouting|stole ~3 mother|mum|mom|father|dad|him
    carer|caregiver|staff|nurse|carers ~3 HITS|hitting|shouts|steals|stealing|rough ~3 her|residents|money|gran|nan|grandma|patients
    carer|caregiver|staff|nurse|carers ~3 slapping|starving|neglecting|hurting|shouting|stole ~3 her|residents|money
    carer|caregiver|staff|nurse|carers ~3 slapping|starving|neglecting|hurting|shouting|stole ~3 gran|nan|grandma|patients
    child|sexual|domestic|elder|physical abuse|violence|neglect ~3 now|home|happening|going|tonight|currently
    KID ~4 left|alone ~2 home|alone|without|for ~3 days|hours|food|night|nights
    hasnt|havent|no ~1 fed|food|eaten ~2 KID|days
    grooming|groomed|nudes|naked ~3 KID|14|13|12|15
    makes|make|made|making me|her|him send ~2 pictures|pics|photos|nudes
    controls|takes|checks|keeps my ~1 money|phone|bank|wages|benefits
    kill|hurt|hit|find me|us|her if i|she|we|you ~1 leave|tell|go|say
    forcing|forced|making|make ~1 me|her|them ~1 marry|married|marriage
    makes|made|making me|her|him do ~1 things|stuff
    flinches|flinched ~3 hand|touch|near|when
    MY ~1 ABUSER ~1 HITS|grabs|beats me|us ~2 by|with|around|round ~1 throat|neck|belt|hair|stick|hand|fist|arm
    grabs|grabbed|holds|held|pins|pinned me|her|him by|down|against
    ABUSER ~1 been|keeps|started|is ~1 touching|hitting|beating me|her|us|him|my !feelings|leg|back|hand|hands|heart|career|credit
    ABUSER ~1 been|keeps|started|is ~1 abusing|raping|hurting|groping me|her|us|him|my !feelings|leg|back|hand|hands|heart|career|credit
    carer|carers|staff|family|son|daughter ~1 leave|leaves|left ~3 bed|chair|room|wet|soiled ~4 food|day|water|night|alone
    bruises|bruise|bruising|burns|marks ~3 on|all|round|over ~1 his|her|their !mine
    neighbour|neighbours|neighbor|carer|stepdad|boyfriend ~3 screams|shouts|hits|smacks|kicks|drags ~2 toddler|child|kids|baby
    neighbour|neighbours|neighbor|carer|stepdad|boyfriend ~3 screams|shouts|hits|smacks|kicks|drags ~2 son|daughter|children|her|his
    im|she|hes|shes|am|aged 10|11|12|13|14|15 ~8 pictures|photos|touch|touches|touched|sex|meet|secret|naked|nudes|kissed|boyfriend
    has|have|got my ~1 nudes|pictures|photos ~6 share|send|everyone|post|pay|money
    share|send|post|leak my|the nudes|pictures|photos|video
    forces|forced|forcing himself|herself on|onto me|her
    partner|husband|boyfriend|wife ~1 is|gets|been|becomes|was ~1 violent|abusive|aggressive ~5 now|nowhere|scared|kids
    dad|ex|son|girlfriend ~1 is|gets|been|becomes|was ~1 violent|abusive|aggressive ~5 now|nowhere|scared|kids
    partner|husband|boyfriend|wife|dad|ex|son|girlfriend ~1 is|gets|been|becomes|was ~1 violent|abusive|aggressive ~5 leave|me|safe|go|again
    nowhere ~1 to? go ~4 violent|hits|abusive|beat|husband|partner
    cigarette burns
    marry ~4 dont|dont|stranger|older|cousin ~2 know|want|abroad|pakistan|him
    abroad ~3 marry|married|cut|wedding ~2 her|a|dont|man|girls
    raped|rapes|assaulted|molested ~1 me|her|him !years|when|as
    DONT ~2 eaten|fed|food|water ~4 days|since|yesterday ~3 mum|dad|carer|locked
    our|a|little secret ~6 tell|love|believe|room|touch|night
    says|said ~1 our secret
    comes|come|came in|into my|her room|bed ~3 night|says|when|touches|lies
    pushed|threw|pushes|throws ~2 me|her|daughter|mum|mom|sister ~1 down|against|across ~1 steps|stairs|wall|room
    ABUSER|he|she ~2 locks|locking|locked|shuts ~4 in|inside ~2 shed|room|cupboard|garage|bathroom|basement|closet|cellar
    uncle|stepdad|dad|coach|teacher|grandad|grandfather|stepfather|boss|priest|cousin|carer touches|touched|touching|fondles me|her|my
    hold|holds|holding|took|taken|keeps|kept my|our|her papers|passport|passports|documents !at|for
    daddy|dad|stepdad|he|she|mum|mom|mam ~5 belt ~6 when|wets|marks|if|naughty
    marks|bruises|welts|burns ~3 her|his ~1 legs|arms|back|body|neck
    starving|starved|hungry|bins ~8 mum|dad|home|feed|parents|food
    screams|screaming|shouting|banging|crying ~3 night|door|downstairs|since ~8 quiet|bang|answering|stopped|tonight
    older|adult|man|men|stranger|guy ~4 asks|asking|asked|wants|sending|sent|send ~3 nudes|naked|pics|pictures|photos
    he|she|ABUSER ~3 hands|hand ~1 around|round|on my|her throat|neck
    held|holds|pulled|has|put ~2 knife|gun ~2 me|my|to|on|us|throat
    domestic violence|abuse|abuser ~2 now|tonight|again|safe|happening|leave|escape|relationship
    not|dont|isnt|arent|never ~1 feel? safe ~1 at|in home|house|him|husband|partner|with
    # medical_emergency 85 event
    chest ~1 pain|pains|tightness|pressure|hurts ~6 arm|jaw|sweating|sweaty|breathe|clammy|faint|sweat
    chest ~1 tight|hurting|heavy|crushing|burning|squeezing ~6 arm|jaw|sweating|sweaty|breathe|clammy|faint|sweat
    arm|sweating|sweaty|jaw ~6 chest ~1 pain|hurts|tight|pains|tightness|pressure
    crushing|squeezing|severe|terrible|bad ~3 chest ~3 now|minutes|started|hour|just|tonight
    I|he|she|having|has|LOVED chest pain|pains right|now|for|and|since ~2 now|minutes|hour|breathe
    think|having|may|might ~4 heart|a attack|stroke right|now|help|what|please|im|i
    having a heart|stroke attack|now|right|symptoms
    heart attack right|now|help
    cant|cannot|struggling|hard|unable|barely|difficulty ~2 breathe|breathing|breath|breath ~3 now|help|lips|blue|inhaler|tight|swelling
    cant|cannot|struggling ~2 breathe|breathing|breath|breath ~3 swollen|closing|suddenly|worse|ambulance|please|working
    hard|unable|barely|difficulty ~2 breathe|breathing|breath|breath ~3 swollen|closing|suddenly|worse|ambulance|please|working
    inhaler|lips|throat|tongue|face ~4 cant|breathe|breathing ~2 breathe|breath|swallow|closing
    I|he|she|LOVED|help cant|cannot breathe !through|when|at|if|in|during|out|without|well|from
    isnt|not|stopped|stops|barely|hardly breathing !problem|problems|through|well|exercises|properly
    throat|throats|tongue|lips|face ~3 closing|swelling|swollen|tightening|puffing ~3 up|now|cant|peanut|sting|allergic|breathe|on|side|one
    throat|throats|tongue|lips|face ~3 huge|drooping|droopy|drooped|dropped ~3 up|now|cant|peanut|sting|allergic|breathe|on|side|one
    anaphylaxis|anaphylactic|epipen ~4 now|help|dont|shes|hes
    face|mouth|smile|side ~4 drooping|droopy|drooped|dropped ~6 speech|arm|speak|talk|slurred|side|suddenly|words|one
    face|mouth|smile|side ~4 droops|numb|sagging|lopsided|slurring ~6 speech|arm|speak|talk|slurred|side|suddenly|words|one
    speech|words|talking ~2 slurred|slurring|jumbled|garbled ~6 face|arm|now|suddenly|side|droop|droopy|drooping|minutes
    cant|cannot|unable|not ~2 lift|move|raise|feel ~4 arm|side|leg|legs|arms ~5 speak|speech|face|suddenly|slurred|now|words
    arm|leg|side|face ~3 weak|numb|paralyzed|paralysed ~5 suddenly|speech|slurred|speak|talk|droop|drooping|minutes
    suddenly|now ~3 cant|cannot|unable speak|talk|move
    having|had ~2 stroke right|now|i|help
    baby|KID ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    husband|wife ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    baby|KID ~4 wont|not|isnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    baby|KID ~4 wont|not|isnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    husband|wife ~4 wont|not|isnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    husband|wife ~4 wont|not|isnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    baby|KID ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    baby|KID ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    husband|wife ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    husband|wife ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    baby|KID ~4 stopped|cant ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    baby|KID ~4 stopped|cant ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    baby|KID ~4 unable|doesnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    baby|KID ~4 unable|doesnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    husband|wife ~4 stopped|cant ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    husband|wife ~4 stopped|cant ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    husband|wife ~4 unable|doesnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    husband|wife ~4 unable|doesnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mother|mum ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mom ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    dad|father ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mother|mum ~4 wont|not|isnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mother|mum ~4 wont|not|isnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mom|dad|father ~4 wont|not|isnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mom|dad|father ~4 wont|not|isnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mother|mum ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mother|mum ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mom ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    dad|father ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mom ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    dad|father ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mother|mum ~4 stopped|cant ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mother|mum ~4 stopped|cant ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mother|mum ~4 unable|doesnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mother|mum ~4 unable|doesnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mom|dad|father ~4 stopped|cant ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mom|dad|father ~4 stopped|cant ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mom|dad|father ~4 unable|doesnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    mom|dad|father ~4 unable|doesnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    friend|he ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    she ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    partner|shes ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    friend|he ~4 wont|not|isnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    friend|he ~4 wont|not|isnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    she|partner|shes ~4 wont|not|isnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    she|partner|shes ~4 wont|not|isnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    friend|he ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    friend|he ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    she ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    partner|shes ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    she ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    partner|shes ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    friend|he ~4 stopped|cant ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    friend|he ~4 stopped|cant ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    friend|he ~4 unable|doesnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    friend|he ~4 unable|doesnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    she|partner|shes ~4 stopped|cant ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    she|partner|shes ~4 stopped|cant ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    she|partner|shes ~4 unable|doesnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    she|partner|shes ~4 unable|doesnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    hes|someone ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    man ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    grandma|nan ~4 wont|not|isnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    hes|someone ~4 wont|not|isnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    hes|someone ~4 wont|not|isnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    man|grandma|nan ~4 wont|not|isnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    man|grandma|nan ~4 wont|not|isnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    hes|someone ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    hes|someone ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    man ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    grandma|nan ~4 stopped|cant ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    man ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    grandma|nan ~4 unable|doesnt ~2 wake|breathing|responding up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    hes|someone ~4 stopped|cant ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    hes|someone ~4 stopped|cant ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    hes|someone ~4 unable|doesnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    hes|someone ~4 unable|doesnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    man|grandma|nan ~4 stopped|cant ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    man|grandma|nan ~4 stopped|cant ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    man|grandma|nan ~4 unable|doesnt ~2 breathe|respond up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    man|grandma|nan ~4 unable|doesnt ~2 responsive|waking up|to? !night|at|when|for|through|early|properly|through|in|well|treatment|on
    baby|KID|husband|wife|mother|mum|dad|mom|he ~3 is|gone|went|looks|turned|turning ~2 LIMP !in|with|eyes|shield|cross
    baby|KID|husband|wife|mother|mum|dad|mom|he ~3 very|and|are|hes|shes|im ~2 LIMP !in|with|eyes|shield|cross
    she|friend|father|partner|hes|shes|newborn|boyfriend|girlfriend ~3 is|gone|went|looks|turned|turning ~2 LIMP !in|with|eyes|shield|cross
    she|friend|father|partner|hes|shes|newborn|boyfriend|girlfriend ~3 very|and|are|hes|shes|im ~2 LIMP !in|with|eyes|shield|cross
    KID|baby|he|she ~2 swallowed|drank|eaten|drunk|ate ~5 bleach|battery|pills|tablets|magnet
    KID|baby|he|she ~2 swallowed|drank|eaten|drunk|ate ~5 magnets|poison|detergent|medicine|antifreeze|batteries
    took|taken|swallowed|drank|gave|had ~3 too|double|many|much|whole ~3 PILLS|bleach ~4 now|what|help|minutes|hour|ago|feel
    took|taken|swallowed|has|just an? overdose !of|risk
    taken|took|swallowed|drank ~6 overdose|bleach|antifreeze|poison
    pregnant|weeks|pregnancy ~8 bleeding|blood|gushing ~4 heavily|heavy|lot|clots|soaking|pad|pads|lots|soaked|wont|pouring
    bleeding|blood ~3 heavily|heavy|soaking|lots|clots|soaked|soaks|gushing ~8 pregnant|weeks|pregnancy|baby|pad
    soaking|soaked|soak ~3 pad|pads|towel|towels ~5 hour|pregnant|minutes|weeks|hours|now
    bleeding ~1 wont|not|doesnt|isnt|cant ~1 stop|stopping
    wont|cant|not ~2 stop|stopping ~1 bleeding
    coughing|vomiting|throwing|spitting|puking up? blood ~3 now|lots|lot|keeps|cant|help|and
    having|has|is|in|still ~1 a? seizure|fit|seizing ~3 now|wont|minutes|help|stop|stopped|longer|still|right
    seizing|convulsing ~2 now|still|minutes|wont|for
    collapsed|unconscious|passed|fainted|unresponsive|choking ~4 breathing|wake|waking|help|responding|now|respond|blue|breathe
    chest ~8 grey|sweaty|clammy|left
    worst headache ~3 life|ever ~4 now|suddenly|neck|vomiting|sudden|sick|cant
    cant|cannot|numb ~2 legs|saddle|legs ~5 wee|pee|wet|bladder|bowels
    bitten|bit|stung ~4 snake|adder|viper
    blood everywhere|pouring|spurting|gushing
    wheezing|hives|wheezy ~5 cant|lips|tongue|throat|breathe|swelling ~1 now|swollen|swelling|breathe|closing
    words|speech|face ~2 coming|slurred|slurring|slumped|wonky|lopsided|jumbled
    slumped|slumping ~2 one|over|down|chair
    speech ~1 slurred|gone|slurring
    having a stroke ~1 my|now|help|right
    arm|leg|side ~2 gone|went|is dead|numb|weak|floppy ~4 face|speech|stroke|words
    clutching|holding|gripping|grabbing his|her|my chest
    band|belt|elephant|vice|weight|brick ~4 chest ~4 and|now|sweating|arm|jaw|right
    chest ~4 and|im|hes|shes ~1 sweating|sweaty|clammy|breathless|grey
    struggling|fighting|gasping|unable to|for breathe|breath|air !when|if|on|at
    ribs sucking|pulling
    inhaler isnt|not|doesnt|wont ~1 working|work|helping
    cant talk|speak|finish ~2 sentences|sentence|words !for
    stung|allergic|nuts|peanut|wasp|bee|shellfish ~6 throat|tongue|lips|face|breathe ~4 tight|swelling|swollen|faint|closing|cant|huge
    took|taken|gave|injected|given ~1 double|twice|triple|wrong ~2 insulin|dose|tablets ~4 shaking|and|feel|what|dizzy|help|now
    took|taken|gave|injected|given ~1 double|twice|triple|wrong ~2 medication|meds|pills|warfarin ~4 shaking|and|feel|what|dizzy|help|now
    seizure|fit|collapsed|fainted ~4 coming|come|came round|to|around|back
    weeks|pregnant|pregnancy ~3 gushing|pouring|soaking|soaked|haemorrhaging|hemorrhaging|flooding
    soaking|soaked ~2 pads|pad|towels|towel|sheets
    wont|doesnt|not ~1 wake ~2 feeds|feed|bottle
    unconscious|unresponsive ~3 making|snoring|gurgling|breathing|cant
    gurgling|snoring|rattling ~3 sounds|noises|noise|sound ~4 wake|breathing|blue
    vomiting|coughing|throwing|puking|sick up? blood ~3 since|now|all|lots|and
    bad|very|suddenly|gone|really confused ~4 slurred|fever|sepsis|since|cold|breathing|hot
    temperature|temp|fever ~6 floppy|stiff neck|rash|cant|wont|drowsy
    LOVED|KID|she|he ~2 taken|took|swallowed ~2 load|bunch|lot|handful|all|too|overdose ~3 PILLS|stuff
    left arm ~5 now|chest|numb
    spots|rash ~6 dont|doesnt|not|wont|isnt ~2 go|fade|fading|disappear ~5 glass|press|pressed|tumbler
    cant|cannot|couldnt wake|rouse ~1 her|him|my|baby|mum|dad|up
    breathing|breaths|breathes ~3 slow|slowly|shallow|weird|funny|fast|noisy ~4 lips|wake|every|floppy|eyes
    lips ~4 blue|purple|colour|color|grey !stick|gloss|lipstick
    cant|wont get|keep her|him ~2 open|wake|awake|eyes
    havent|hasnt|not|stopped ~1 felt|feel|feeling ~2 baby|her|him|it|babies ~1 move|moving|kick|movement since|all|today|for
    baby|babys ~3 stopped|not|hasnt|isnt ~1 moving|moved|kicking|kicked ~1 since|today|all|at
    bleeding|bled ~4 pad|pads ~2 every|an|hour|fifteen|minutes
    out|knocked cold|out|unconscious ~8 sick|pupil|vomiting|confused|drowsy
    hit|banged|head|fell ~8 vomiting|pupil|pupils|drowsy|unconscious|confused ~2 now|bigger|and|keeps
    drank|swallowed|drunk|ate|licked ~3 cleaner|bleach|antifreeze|weedkiller|detergent|acid|drain|batteries|battery
    fitting|seizure|fit ~3 hasnt|wont|isnt|not|doesnt stopped|stopping|stop
    fitting|seizure|fit|convulsing ~4 stopped|minutes|stop|stopping !of|ago|free
    took|taken ~2 tablets|pills|dose|meds|insulin ~2 twice|three|double ~3 mistake|morning|accident !a
    curtain|shadow ~5 eye|vision|sight
    monoxide alarm ~1 going|keeps|sounding|gone|beeping
    going|turning|turned|gone|went|lips ~3 blue !in|the|cross|shield|color|sky|screen|at
    # bereavement 45 loss
    MY ~3 LOVED ~4 killed|hung|hanged|shot|drowned THEMSELF
    LOVED|he|she ~2 killed|hung|hanged THEMSELF
    LOVED|he|she|they ~3 TAKE THEIR own? life|lives
    LOVED|he|she|they|MY|I ~4 committed|commited|commit|completed|died|dead|dies|passed|gone by? SUICIDE
    lost|losing|loss|lose ~4 LOVED|him|her|them ~4 to|by|through|from SUICIDE
    lost|losing ~5 to SUICIDE
    MY ~3 LOVED|dads|sons SUICIDE !attempt|attempts|note|watch
    SUICIDE of MY|a ~2 LOVED
    after|since|with|from MY ~2 LOVED ~1 SUICIDE !attempt|attempts|watch
    bereaved|bereavement|grieving|grief|survivor|survivors|left|mourning ~3 by|after|of|from|to SUICIDE
    SUICIDE loss|bereavement|survivors|survivor !attempt
    MY ~2 LOVED died ~3 overdose|hanging
    found|find ~1 him|her|LOVED hanging|hanged|dead
    # ideation 40 weak:exit
    tired|sick|exhausted|weary|bored|fed|over|enough ~2 of|up|with|being ~1 life|existence|fighting|breathing
    I|am|so done|finished with? ~1 trying|fighting|being|everything
    giving|given|gave|give up on life|living|myself
    WANT it|everything|this all? to? be? end|stop|over|ended
    WANT the|this|my? pain|suffering|hurting|life|misery|agony all? to? be? end|stop|over|gone
    WANT to? make|end|stop|ending the|this|it|my|all ~1 pain|suffering|hurt|nightmare|torture|misery
    WANT|could|wish|just to? disappear|vanish|evaporate !from|into
    DONT WANT to? be here !for|with|when
    DONT WANT to? do|fight|try|go this|anymore|on
    just|WANT want out !of|the
    existence|life|living is ~1 pain|painful|suffering|torture|hell
    tonight ~2 the night
    just let me go
    cant|cannot go on !like|holiday|the|a|to|my
    reason|point to|in ~1 continue|stay|going
    no|only|other|another|see|any ~2 way|escape|exit out|from ~1 this|for|it|there|here
    life ~2 DONT worth
    life ~2 is|feels|seems ~1 meaningless|pointless|over|unbearable|torture|hell
    DONT ~1 know|sure how|if ~2 much|longer|can|i|ill ~3 last|take|longer|go|hold|live|survive|make|carry|on
    DONT ~1 think i|ill|im ~1 can ~1 make|go|do|take|survive|live|last|carry|hold
    wont|not|dont ~2 make it through|tonight|much|until|till|past|anymore|out
    not|wont GO to? make it !to|for
    talk me out ~1 it|this|doing
    GO to? do it ~1 this|tonight|tomorrow|soon|today
    fight|fighting|resist ~2 urges|urge|voices
    overdosed !by|him|her|on
    writing|wrote ~1 my ~1 note|notes
    time to|for ~1 go|leave
    everything ready
    hate living|existing
    please|someone|just|god ~1 kill|shoot|end me
    kill me please|now|already|god
    my last|final post|goodbye|message|words|hours|meal
    leave|leaving|escape|exit this|the world|life|earth|planet|existence|hell
    cease to exist
    nobody|noone|one would ~1 notice|miss !that|about
    if i disappeared|vanished|died
    life insurance ~8 sorted|off|better|pay|free|kids|wife
    made|making|at ~1 peace with dying|death|this|it
    cant picture|imagine|see ~3 future|myself|week|weeks|old
    so easy ~3 step|let|jump|end
    DONT afraid|scared of dying|death
    # ideation 20 weak:exit
    cant|cannot|can|couldnt do|take|handle|stand ~1 this|it|life|with|like|things|living anymore|any|longer|more|much
    cant|cannot|can|couldnt bear|cope|deal|live|survive ~1 this|it|life|with|like|things|living anymore|any|longer|more|much
    cant|cannot|can|couldnt ~1 do|take|handle|stand|keep|deal ~1 anymore|longer|more|doing
    cant|cannot|couldnt|dont|not|hard ~2 go|carry|keep|continue on|going|doing
    DONT WANT to? go|carry|continue on|going
    I ~1 give|giving|given|gave up ~2 everything|life|hope|anymore|completely|living
    NOTHING ~2 point|purpose ~1 anymore|in|of|to|living|life|trying|going|all|continuing
    DONT see|have ~1 future|hope|point|end|reason !for|in
    goodbye|farewell !gluten|to
    at|reached|breaking|end|over|on my|the breaking|end|edge|rope|limit|tether|brink
    I|am|im done !with|my|it|a
    GO|finally|gonna to? do it !again|for|with|right|all|in|by|myself|because
    ready to? go|leave|end|die
    sorry mom|mum|everyone|dad|guys|to everyone
    last|final straw|chance|resort|cry|hope
    fade|slip away
    love you all|guys|everyone
    stopped|stop ~1 taking ~3 insulin|meds|medication|everything|tablets
    ive|i worked out|planned|decided how|what|when
    freedom|release from this|pain|it
    # ideation 12 weak:despair
    hopeless|worthless|helpless|useless|pointless|meaningless|unbearable|hopelessness|worthlessness|unloved|unlovable|unwanted
    hate MY|this|SELF life|SELF|body|everything|existence
    hate SELF
    burden|burdening|waste|failure|loser|disappointment
    no|lost|losing|any|zero ~1 hope|future|friends|purpose|meaning
    nobody|noone|one|anyone ~2 cares|care|loves|love|understands|listens|likes|wants|miss|notice
    nothing ~2 matters|left|helps|works|changes|live|good|better
    never|wont|not|isnt ~2 get|getting|be ~1 better|happy|ok|okay|loved
    all? alone|lonely|isolated|empty|numb|trapped|broken
    ruined|ruining|wasted|fucked|destroyed ~1 my|everything|life
    cry|crying ~2 every|sleep|all|day|night|stop|hours
    dont deserve
    so much pain
    fuck|fucking life|everything|world
    pathetic|ugly|stupid|disgusting
    # ideation 14 weak:death
    SUICIDE|SUICIDAL
    die|dying|dead|death
    dead|died !at|ends|line|inside
    KILL|killed ANYSELF|me
    alive|suffering
    afterlife|hell|heaven|reincarnation
    self harm|harming|harmed
    exist|existing|existence|born
    attempt|attempts|attempted
    CUT SELF
    # ideation 14 weak:means
    gun|noose|rope|ropes|shotgun|blade|razor
    pills|overdose|overdosing|od
    bridge|jump|jumping|train|roof|tracks
    hang|hanging
    painless|peaceful|quick|coward|courage|guts
    # ideation 8 weak:help
    help me|please
    please help
    I need help
    anyone|someone ~1 talk|to|help|listen
    suicide|crisis hotline|line|text
    therapist|therapy|ward|hospitalized|psych
    note|notes|goodbye`,
};
