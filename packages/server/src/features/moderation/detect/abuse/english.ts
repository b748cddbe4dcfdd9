import { pairs, type Lists } from './lexicon.ts';

/** Illness and anatomy are not in the lists: a medical word is never abuse by itself. */
export const english: Lists = {
  common: `the of and to a in is it that for was on with as at by this have from or had be but what there if when how then so up out her
    him his she he they them their we our my me i an are will would should could can do does did just all any some more most about into
    than its only also who which where why been being were has go going get got know think see make like time day year years now other
    no not don't isn't very really too much many even still because after before between through behaviour behavior people these those
    such absolute absolutely complete completely total totally`,
  spared: `simpson simpsons simples sapper sappers darke darkes polak waner waker plack paik sanks
    back lack backs beast feast heat heated itch mage moon moons wore hoe tread lame same shot shoots hurts wives son sons hats
    hat hate's cane canes tram tramp trams loose lose bread board broad brad coon's crap carp tarp sum cum spit slit slip sit shift
    shirt skit pick pricks fickle duck ducking tuck luck dam pant pants pure cute cunning slug slue twist twit's idea idiom idol scan
    scam scum's burn bur urn bun dead deed death heath gas gay's gray grey girl gril bale blame clean clear crippling quiver gym gypsum
    immigrate women's trains transfer tans trance stain stains rap rape's reap rats arts star stub tab sab kit kill's skill still rate
    rated stroke choke coke chocked scar scorn corn acorn score despite detect detects detected detest's toxin lair liars' evil's vile
    live veil mental mold mod mods dump dumps dub dumber numb climb lazy crazed carved raving revolving fifth filthy's flith thing fool
    foul fowl cook cooks kook bitches' biter bites butcher bastion moronic's marina diary dairy brains brain brainy braces brace trash's
    rash crash track tack attach attic attack's stave savage's salvage sage wage worse worst worth worship gang hang's angry angle anger
    hunger hanger shame sham ashamed whole holes hole home homes homos horse whose killer killers murmur murder's tuner stone tone stun
    punch punish stall stab's slash lash flash slaughter laughter daughter dies died diet diets dye dyes duke dyed bake fire fir weak
    week gut guts sing sign goes gone dogs dog god pig gig big apes ape mouse house louse lice rodents roaches coach couch roach plaque
    plague's league cancel cancers dirt drit paste pest past virtue vital barn darn patent pathetic's poetic appetite retire reward
    regard retards' retarding retarded's growth spastic spas creep creeps crepe steel seal shut sut shout hits hit his wits white shite
    shine smell swell prick's trick down treat cure nose beta strange beats cuts pets metal hoarse cures cons trap arbs sits garage
    burnout hangout soot violet hose bron hared rast slaughterhouse psychotherapist psychotherapists kicks morn therapists therapist
    psychosis father fats chin incl blood weird picks loses losses dunes dune boon hot bulletin naive parts blackboard inane invades
    reuse transit trashcan ares belled bests birdcages blackbird blackhead blackheads blackjack blackout blackouts bloodshot breakneck
    brunt burdensome chins cutthroat deadlock deadlocked depot downed droned dumbbell dumbbells gist hearse hinds homesick lairs lathe
    lathes lathing manslaughter miner morns musses muter pikes policewoman policewomen psychs pusses refuge refuges satin silt sitter
    sitters slither tosses transits upbeat upshot watchdogs bloodstain brownstone deathtrap hotshot lovesick apse backhoes brownout
    burnoose cuckold deadbeat deathless deathlike downbeat firebomb garbageman hangdog hangman hangmen horsewoman insets midges moonshot
    nosegays pols poltroon rugrats sheepdogs shootout stainless transfix weevil whits womenfolk psychosexual africanus mexicanus
    foreignbodies gunshot seasick carsick airsick headsick migrans bloods bloodline heartsick earache mers`,
  group: `women woman womens females muslims muslim moslem moslems islamists jews jew blacks gays gay's lesbians lesbian homosexuals
    homosexual transgenders transsexuals transsexual transwomen transwoman transmen immigrants immigrant migrants migrant refugees
    refugee foreigners foreigner mexicans mexican arabs arab africans indians hindus hindu sikhs christians catholics atheists latinos
    latino hispanics gypsies gypsy romani blind_people deaf_people autistics autistic_people disabled handicapped wheelchair_users
    people_of_color people_of_colour the_gays the_blacks the_jews lgbt lgbtq lgbtqia homos bisexuals pakistanis indigenous_people
    native_americans aboriginals asylum_seekers illegals feminists islam polish_people poles romanians the_elderly old_people
    white_people whites blm asians trans_people trans_person trans_women trans_men trans_woman trans_man`,
  groupAdjective: `female black gay trans transgender muslim jewish lesbian queer disabled immigrant migrant islamic brown asian african
    arab homosexual handicapped autistic hispanic mexican refugee foreign bisexual indian chinese native aboriginal deaf`,
  person: `people person persons folk folks man men woman women lives life girl girls boy boys guy guys kid kids ones community families
    family humans being beings bodies`,
  slur: `nigger niggers wetback wetbacks faggot faggots kike kikes raghead ragheads towelhead towelheads muzzie muzzies muzzrat muzzrats
    rapefugee rapefugees tranny trannies shemale shemales sandnigger sandniggers paki pakis chink chinks gook gooks spic spics beaner
    beaners golliwog jigaboo darkie darkies porchmonkey junglebunny jihadis jihadi camelfucker goatfucker goat_fucker poofter poofters
    tarbaby negroid troon troons trannie ladyboys shitskin shitskins abos boong femoid femoids feminazi feminazis cumskin mudslime
    mudslimes zipperhead wogs wog pikey pikeys polack heeb untermensch border_hopper anchor_baby sand_nigger porch_monkey jungle_bunny
    camelfuckers goatfuckers jigaboos golliwogs abo wetbax dindu dindus pajeet pajeets slanteye slanteyes injun injuns squaw tacohead
    tacoheads hebes christ_killer christ_killers muzzy mussie mussies goathumper dothead dotheads carpet_muncher carpet_munchers
    rugmuncher rug_muncher fudge_packer fudgepacker fudgepackers batty_boy battyboy bulldyke he-she cotton_picker cotton_pickers
    spearchucker spearchuckers pickaninny niglet niglets`,
  weakSlur: `hoe hoes hooker hookers retard retarded cripple cripples mong mongs spazzes spastic spastics coon coons fag fags dyke dykes
    queer queers homo tard mongoloid mongoloids gimp gimps nigga niggas terrorist terrorists savage savages illegal_aliens pansy poof
    poofs negro negroes thot thots bimbo bimbos schizo schizos psycho psychos loony loonies nutter nutters midget midgets tramp slag
    slags pussy prick pricks spazzy`,
  dehumanising: `scum vermin subhuman subhumans sub-human filth cockroach cockroaches maggots maggot lowlife lowlifes lesser_beings
    human_garbage human_trash human_waste less_than_human barely_human not_human waste_of_space waste_of_oxygen worthless_dirt pond_scum
    abominations abomination rapists savages barbarians uncivilised uncivilized worth_absolutely_nothing worth_nothing worthless
    aren't_worth_shit not_worth_shit isn't_worth_shit not_worth_anything worth_shit low_life scum_of_the_earth second_class
    no_better_than`,
  likened: `cancer virus plague disease garbage trash dirt infection pest pests waste rats pigs dogs insects burden problem mistake
    danger threat abomination curse poison toxic dishonest liars criminals crooks thieves evil cruel violent ignorant lazy disgrace
    rubbish sick sickness illness infestation stain shame weak useless fake ugly fat crazy mad insane mental dangerous brainless lesser
    the_worst worst worse_than horrible awful terrible refuse parasite parasites inferior primitive animals apes monkeys leeches
    degenerate degenerates beasts barbaric vultures backward hideous sickening`,
  negative: `stupid stupidest dumb dumbest disgusting repulsive revolting despicable pathetic vile contemptible moronic repugnant
    loathsome detestable abhorrent imbecilic brainless filthy worthless deplorable dumber stupider trashy brain-dead braindead
    disgraceful inhuman horrid most_ignorant dishonest uncivilized uncivilised untrustworthy fucked_in_the_head sick_in_the_head
    wrong_in_the_head no_brain no_brains nothing_worse nothing_good never_trust should_not_exist shouldn't_exist ruin_our ruin_this
    ruining_our destroying_our taking_over invade invading invaders good_for_nothing biggest_mistake danger_to_our danger_to_society
    danger_to_this threat_to_our no_place_in no_place_here no_place_on no_space_for no_room_for`,
  emotion: `hate hates hated hating despise despises despised loathe loathes detest detests abhor abhors contempt scorn hatred disdain
    can't_stand cannot_stand can_not_stand makes_me_sick make_me_sick make_me_puke makes_me_puke make_me_vomit makes_me_vomit
    make_me_want_to_puke makes_me_angry makes_me_so_angry make_me_angry make_me_furious makes_me_furious fill_me_with fills_me_with
    disgusted_by disgusts_me disgust_me repulsed_by piss_me_off pisses_me_off pissing_me_off boil my_blood_boil make_me_so_angry
    makes_me_so_mad make_me_so_mad loathing abhorrence animosity nauseate nauseates nauseated_by repulse repulses revolts_me sickens
    sicken appalled_by rid_of no_respect_for couldn't_care_less don't_care_about don't_give_a_shit don't_give_a_fuck rather_die
    rather_get_cancer rather_have_cancer so_much_rage with_rage care_more_about better_off_without better_place_without
    make_me_want_to_vomit makes_me_want_to_vomit make_me_want_to_throw want_to_vomit make_me_ill makes_my_skin_crawl make_my_skin_crawl`,
  violence: `kill killed kills killing murder murdered murdering rape raped raping execute executed executing exterminate exterminated
    exterminating eradicate eradicated eradicating slaughter slaughtered hang hanged hung drown drowned stab stabbed stabbing shoot shot
    behead beheaded strangle strangled lynch lynched torture tortured torturing gas gassed burn burned burnt die dead hurt hurting
    attack attacked attacking beat beaten destroy destroyed annihilate annihilated wiped_out wipe_out get_rid_of put_an_end_to
    eliminated eliminate deported deport suffer punched punch smash castrate castrated sterilized sterilised sterilize sterilise bomb
    bombed nuke crucified locked_up stoned smack slap choke slit cut_their_throats cut_your_throat throats throat neck necks execution
    beheading lynching death caged cages be_gone rot horrible_death bullet bullets noose guillotine firing_squad put_down euthanized
    end_every end_all`,
  intent: `should ought deserve deserves deserved want wants wanna gonna will i'll we'll let's lets must hope wish wishes need needs
    going better would i'd we'd seriously_considering considering thinking shall somebody someone allowed not_be_illegal legal have_to
    gotta just_world only_hope to_all can't_wait could may`,
  profanity: `phuck fuck fucks fucking fucked fuckin fuckers shit shits shitty bullshit crap damn goddamn bloody piss pissed ass wtf fkn fking
    effing fucken fckn arse bollocks motherfucking mf fk fcking fuk fu foff effin`,
  insult: `${pairs(`ugly fat miserable rude nasty lazy`, `cow cows`)} ${pairs(`arrogant rude complete total absolute utter pompous lying smug ignorant useless stupid selfish horrible`, `prick pricks`)}
    ${pairs(`he's she's he_is she_is he_was she_was you're_such you_are_such`, `a_prick such_a_prick a_total_prick a_complete_prick an_absolute_prick`)}
    ${pairs(`you_are you're`, `a_prick still_a_prick such_a_prick all_pricks`)}
    ${pairs(
      `doctor nurse dentist surgeon receptionist manager consultant gp man guy bloke woman therapist`,
      `is_a_prick was_a_prick is_such_a_prick was_such_a_prick`,
    )}
    moron morons idiot idiots imbecile imbeciles asshole assholes arsehole arseholes motherfucker motherfuckers dickhead
    dickheads dumbass dumbasses jackass jackasses scumbag scumbags what_a_douche douchebag douchebags shithead shitheads dipshit dipshits
    bastards bastard twat twats wanker wankers tosser tossers bellend bellends cocksucker cocksuckers dumbfuck dumbfucks fuckwit
    fuckwits fuckhead fuckface fucker fuckers asshat asswipe asswipes knobhead numbnuts nitwit nitwits halfwit halfwits dimwit dimwits
    simpleton simpletons dunce shitbag shitbags sleazebag sleazeball cretin cretins bonehead pervert perverts pedo pedos perv pervs cuck
    cucks incel incels simp dolt dullard turd turds pieces_of_shit piece_of_shit piece_of_crap piece_of_trash piece_of_garbage
    sack_of_shit p_o_s son_of_a_bitch sons_of_bitches pussies dumbo crackhead crackheads nutcase nutcases nutjob nutjobs nut_job
    whack_job wackjob shitstain fatass fatso lardass fugly trailer_trash white_trash mental_case sicko sickos sheeple kook kooks bitch
    bitches cunt cunts whore whores slut sluts skank skanks retards tards fuckwad fuckwads mfr mfrs mfkn fckr fckrs fcker fckers mthr
    magat magats magatards libcunt libcunts jagoff jagoffs ratfucker shitlord shitlords piece_of_filth faggotry twatwaffle cockwomble
    wankstain gobshite gobshites bawbag plonker numpty muppets ignoramus buffoon buffoons cockroaches lowlife lowlifes dingbat dingbats
    scumbucket slimeball slimeballs sleaze sleazy trollop hag dumbshit dumbshits dum_shits motherfucking_idiot bitchass cuntface
    cuntfaces cunty shitface shitfaces shitter shitters shitcunt twatface dumbarse dumbarses retardo nincompoop nincompoops dumdum
    doofus doofuses ninny ninnies oafs lummox pillock pillocks prats gits minger munter pikeyscum chav chavs slapper slappers knob_head
    bell_end tosspot tosspots arsewipe arsewipes arsehat twonk wazzock ratbag ratbags shitehawk shite_bag scrote scrotes gobshyte`,
  hostile: `douche evil clown's criminal criminals corrupt hypocritical shameful disgrace devil monster monsters communism socialist sheep
    ignorant delusional senile ugly thief thieves fraud rapist murderer murderers terrorist cult arrogant incompetent joke laughable
    trash garbage rat rats pig pigs snake snakes rubbish fool fools foolish dumb cringe creepy dirty wicked nasty phony joker scam
    scammer leftist sissy smug stinks stink dick butt diapers gross hypocrisy impeach impeached resign laughing_stock embarrassment
    redneck karen rotten selfish psychopath psychopaths psychopathic sociopath sociopaths loser losers creep creeps weirdo lunatic
    lunatics shut_up brain-dead brainless disgusting ugliest grossest heartless condescending pathetic untrustworthy wench skanky trashy
    vomit puke terrorism greedy despicable vile scum filthy stupidity hates envious hateful freak freaks moronic goof simp racist
    racists bigot bigots racism sick_people bastard corruption brainwash propaganda ruined jerk jerks jealous weak parasite parasites
    curse cursed fat_ass cheating cheater cheaters killer killers satanic demonic dumbest wretched sicker demon demons hag crone hick
    shameless ruthless imbecility fascism totalitarian authoritarian dictatorship indoctrinated indoctrination braindead obnoxious
    pompous despise loathsome repulsive vindictive narcissist narcissists egomaniac looney looney_tunes fake_news nonsense_you whining
    whiner whiners pedestrian_brain bullshitting bullshitter psychotic_liar lies_lies screw_you trash_human gullible ignoramuses dumbing
    arrogance perv ugly_ass stinking filthy_animal uneducated illiterate your_lies their_lies lies_and all_lies more_lies`,
  you: `you your you're youre ur u ya yall y'all yourself yourselves yours you've you'll ye thou thy`,
  me: `i me my i'm im i've myself we our us mine ourselves we're i'd i'll`,
  them: `they them their they're those these he him his she her it's he's she's this that guy guys who man woman dude theyre hes shes
    bunch people person lady women girl folks thing things everyone anybody anyone all`,
  negation: `not don't dont didn't didnt never isn't aren't arent isnt wasn't weren't no doesn't doesnt shouldn't cannot can't won't
    nobody neither nor none wouldn't couldn't ain't hardly nothing_against opposite anything_but far_from`,
  positive: `intelligent clever smart worthy valuable deserve_to_live worth welcome belong trustworthy honest equal human good_people
    matter respect compassion sympathy place_in space_on place_on space_in room_for civilised civilized valued deserve_rights
    deserve_respect human_rights rights live_here deserve_any trusted love care_about lift_a_finger caring decent moral aren't_nice`,
  reported: `${pairs(
    `shouted shouting shouts yelled yelling yells screamed screaming muttered spat hissed chanted chanting scrawled sprayed painted hear heard word words`,
    `paki pakis chink chinks tranny trannies faggot faggots fag poof poofter dyke wog wogs gook spic kike nigger nigga coon yid gypo pikey`,
  )}
    shouted_that yelled_that screamed_that nobody_should_say say says saying said call calls calling called write writes writing wrote written statement statements message messages
    tweet tweeted claim claims claiming claimed insisting insist threatening threaten threats stating accuse accusing accused suggest
    suggesting suggests telling told tell words_like slogan joke jokes phrase comment comments declared declaring imply implying
    stereotype believing_that seriously_believe really_believe honestly_believe advocating advocate demand demanding calls_for
    saw_someone treated_as treated_like feel_like_a viewed_as seen_as regarded_as labelled labeled accused_of`,
  opposed: `nobody_should_say wrong_to_say_that false_that untrue_that not_true_that hurtful hateful unacceptable consequences stop wrong jail court blocked blocking banned condone tolerate inhumane offensive
    bigoted bigot bigots discrimination misogyny homophobic homophobia transphobic islamophobic horrible_person terrible_person respect
    reported police arrest arrested sue prison shame_on ashamed get_away not_okay not_ok harmful narrow-minded homophobes
    sickening_to_hear enough_of lost_all counts your_opinion discouraging sad_to upsetting hurts_to`,
  excused: `mistake error problem fault wrong_with_saying wrong_with_thinking admit realise realize clear evident agree make_it_obvious
    not_obvious isn't_it_obvious it_so_obvious wrong_in_saying wrong_in_thinking wrong_to_think what_is_wrong_to_say`,
  glue: `snowflake_degeneration
    ${pairs(`total_prick complete_prick horrible_prick absolute_prick utter_prick a_total_prick a_complete_prick an_absolute_prick`, `of_the of_my of_her of_his of_your of_a_needle of_a_pin of_a_lancet of_pain of_blood test tests`)}
    is are was were be being are_just just all such a an the absolutely really truly utterly so most complete completely total
    totally nothing but only human very pretty simply plain like fucking of absolute massive common bunch lot to our society this for
    without_a_doubt without_exception always they're you're still basically not_worth_any_less worth_any_less hate_it hates_it hated_it
    hate_this hate_that hate_how hate_when hate_to hate_having hate_being hate_feeling bastard_saffron bastard_toadflax dumb_cane
    disgusted_by_how it_makes_me_angry it_makes_me_so_angry it_makes_me_sick which_makes_me_angry natural_killer killer_cell killer_cells
    trans_fat trans_fats bastard_file bastard_files bastard_cut faggot_meatball faggot_meatballs pork_faggots pork_faggot cancer_survivor
    cancer_survivors cancer_patient cancer_patients sick_of_being sick_more sick_leave sick_after sick_with sick_from sick_because
    ${pairs(`it's it_is that's that_is this_is`, `a_disgrace a_bloody_disgrace a_disgrace_that a_bloody_disgrace_that a_total_disgrace an_absolute_disgrace`)}
    to_suck_it_up ${pairs(`suck_it_up`, `i_was he_said she_said they_said`)} shut_up_and_take
    ${pairs(`the_ugly_cow an_ugly_cow the_fat_cow a_fat_cow`, `on_the_poster on_a_poster on_the_farm in_the_field in_a_field`)}
    ${pairs(`abo`, `blood group groups type types typing system antigen antigens antibody and_rh and_rhesus rh rhesus compatible incompatible incompatibility mismatch grouping`)}
    ${pairs(`chink chinks`, `in_the in_a in_my in_his in_her in_our in_their in_your of_light of_hope`)}
    ${pairs(`faggots faggot`, `on_my_plate on_the_plate on_the_menu for_tea for_dinner for_lunch for_supper and_peas and_gravy and_mash with_gravy with_peas with_mash in_gravy meatballs`)}`,
  aimed: `typical nothing_but too_many another yet_another like_you just_a natural_for bunch_of such_a lot_of what_a fucking stupid dumb
    dirty filthy ugly you're_a you_are_a that_is_fitting fitting bloody damn fat crazy lying you little old old_fat can't_help group_of
    send back_to`,
  own: `proud proudly myself ourselves studies rights community as_a boss bad welcoming lgbtq pride out i'm_a we_are being_a
    people_call me_and history theory identity eye asian reclaim reclaimed cute cutest love loving dykes_to call_myself cigarette smoked
    smoke smoking garden butcher butchers flood flooding town feeling notion slightly resting basic happily thanks made self`,
  insulting: `phuck_you phuck_off ${pairs(`retarded`, `nurse nurses doctor doctors staff receptionist receptionists gp dentist`)}
    fuck_you fuck_off fuck_yourself fuck_u fuck_him fuck_her fuck_them fuck_all fuck_these fuck_those fuck_this_guy fuck_your
    go_fuck_yourself go_fuck get_fucked screw_you fuck_that_guy fuck_that_bitch eat_shit kiss_my_ass suck_my_dick suck_a_dick suck_my
    lick_my shut_the_fuck shut_your shut_ur stfu_you go_to_hell rot_in_hell burn_in_hell roast_in_hell shut_up_you you_suck up_yours
    fuck_the fu_you f_you f_off fjb piss_off_you you_make_me_sick you_disgust_me i_hate_you i_despise_you hate_you_all you_are_nothing
    you're_nothing what_an_idiot what_a_moron shame_on_you get_a_life no_one_likes_you nobody_likes_you full_of_shit full_of_crap
    you_are_full_of you're_full_of kill_yourself hang_yourself kys die_in_a_fire drop_dead your_life_is_worthless let's_go_brandon
    lets_go_brandon lgb fk_you fck_you fuk_you eff_you fool_of_yourself you_stink you_sicken you_are_a_disgrace you're_a_disgrace
    a_disgrace_to don't_deserve_to_live get_lost_you pull_your_head_out sack_of fuck_every fuck_cops fuck_each moron_like idiot_like yo_mama
    your_momma your_mama trash_human`,
  threatening: `i_will_kill_you i'll_kill_you gonna_kill_you going_to_kill_you i_will_hurt_you i'll_hurt_you we_will_hurt_you
      kill_you_all  beat_you_up beat_your_ass kick_your_ass kick_ur_ass fuck_you_up fuck_u_up
    fuck_them_up  you_deserve_to_die you_should_die hope_you_die wish_you_were_dead
    cut_your_throat slit_your_throat end_your_life attacking_you_until      
    hang_yourselves kill_yourselves smash_your_face break_your_neck should_be_shot should_be_hanged should_be_hung should_be_executed
    deserves_to_die deserve_to_die hang_them should_be_killed put_a_bullet know_where_you_live watch_your_back string_them_up
    better_off_without_you want_to_kill_him want_to_kill_her end_his_life end_her_life burned_at_the_stake  `,
  sexual: `send_nudes suck_my_cock show_your_tits show_me_your_tits fuck_her_brains nice_tits sit_on_my_face want_to_fuck_you
    wanna_fuck_you i_would_fuck_her i'd_fuck_her i'd_fuck_you i'd_tap_that jerk_off_to bend_her_over horny_for_you big_cock`,
  hateful: `white_power heil_hitler sieg_heil gas_the_jews kill_all_jews build_the_wall_and_kill go_back_to_your_country
    back_to_mexico go_back_to_where black_lives_don't_matter jews_will_not_replace`,
  vicious: `clown clowns puppet puppets traitor traitors treason treasonous tyrant tyrants pedophile pedophiles pedophilia antichrist
    dictator dictators communist communists commie commies marxist marxists fascist fascists nazi nazis hitler stalin goon goons thug
    thugs hypocrite hypocrites crook crooks liar liars con_man witch sellout sellouts spineless gutless ghoul ghouls brainwashed
    imbecilic gallows snowflake snowflakes leftists rapists terrorists pedos deceitful traitorous sheeple mfers stfu gtfo lowlife
    warmonger warmongers grifter grifters libs woke_mob baby_killer baby_killers child_abuser bootlicker bootlickers kiss_ass brown_nose
    inbred inbreds degenerate degenerates rednecks hillbilly hillbillies karens clownish should_be_in_prison belongs_in_prison
    lock_her_up lock_him_up lock_them_up fucked_up_people dirtbag dirtbags slimy antifa maga_cult cultists nutty_professor hang_em_all
    dickless needle_dick whiny crybaby crybabies wimp wimps coward cowards cowardly pos_human troll trolls bozo bozos airhead airheads
    dumpster_fire kooks whackos wacko wackos bum_fuck tardo libtard* conservatard* trumptard* republitard* fucktard* demonrat* democrap*
    repuglican* rethuglican* dumocrat* libturd* demoncrat* dumbocrat* magatard* covidiot* ahole aholes asshats douch_bag douche_bag
    douche_bags shitshow jack_ass dumb_ass dumb_shit dim_fuck total_scum shit_head dick_head ass_hat ass_hats ass_hole ass_holes
    something_to_cry_about rot_in kiss_my shut_the_f puke_face skank_ass pure_evil hope_you_rot hope_he_rots waste_of_oxygen
    waste_of_skin two_faced special_kind_of_stupid head_up_your head_up_his head_up_her head_up_their no_balls grow_a_pair get_a_brain
    brain_dead walking_corpse low_class low_life shitbrain shitbrains shit-for-brains shithole shitholes turdface pissant pissants
    skidmark numbskull numbskulls knucklehead knuckleheads knuckle_dragger knuckle_draggers knuckledragger knuckledraggers meathead
    meatheads blockhead blockheads peabrain pea_brain birdbrain bird_brain pinhead pinheads schmucks putzes jackwagon jackoff jackoffs
    jerkoff jerkoffs jerk_off wankstains knobend dickwad dickwads dickface dickbag dickbags cockhead cockheads ballsack ballsacks
    nutsack clusterfuck fucknut fucknuts fuckstick fucksticks fuckboy fuckboys fuckup fuckups motherfuckin mothafucka mothafuckas
    muthafucka muthafuckas mofo mofos biatch biatches beotch bitchass cumstain cumstains cumdumpster cum_dumpster slutty whorish
    whorebag skanky thot tramp_stamp floozy gold_digger gold_diggers homewrecker buttface butthead buttheads buttmunch butt_munch
    butt_buddy assclown assclowns assface ass_kisser asskisser ass_licker ass_clown degenerate_scum sleazebags scumlord scumlords
    scuzzball pondscum human_scum bottom_feeder bottom_feeders bottom-feeder leech_on vermin_like crackpot crackpots crack_whore
    crackwhore meth_head meth_heads methhead methheads junkie_scum drug_addled inbred_hick bumpkin bumpkins yokel yokels redneck
    white_supremacist white_supremacists klansman klansmen neo-nazi neonazi neo_nazi neo_nazis brownshirt brownshirts gestapo goebbels
    mussolini pol_pot pinko pinkos socialist_scum marxist_scum globalist globalists soy_boy soyboy soyboys beta_male beta_cuck libs_are
    woke_idiots wokesters sjw sjws feminazis trumpist trumpists magamoron maga_moron maga_morons magaturd rethugs rethuglicans repugs
    repukes demorats dumbocrats dimocrat dimocrats dimocraps libturd libturds liberturd libtarded leftard leftards leftoid leftoids
    rightoid rightoids covidiot covidiots antivaxxer_morons plandemic_idiot fearmonger fearmongers grifting swindler swindlers conman
    conmen charlatan charlatans shyster shysters slumlord war_criminal war_criminals mass_murderer mass_murderers baby_murderer
    baby_murderers baby_eater child_molester child_molesters kiddie_diddler kid_toucher kiddy_fiddler pervy perverted perverts
    pedophilic pederast sexual_predator sicko sickos creepo freakshow freak_show trainwreck_of treasonous_bastard backstabber
    backstabbers backstabbing two-faced two_face slimebag slimebags slimeball weasels snake_in_the_grass koolaid kool_aid mouth_breather
    mouth_breathers mouthbreather mouthbreathers window_licker window_lickers windowlicker smoothbrain smooth_brain npc_sheep sheep_like
    brainwashed_sheep brain_dead_moron unhinged lunatic lunatics nutjobs fruitcake fruitcakes despots oligarch_puppet warmongering
    warmongerer bloodsucker bloodsuckers bloodthirsty murderous soulless evil_bitch wicked_witch old_hag old_bat cow_face fatties
    fat_pig fat_cow lard_ass disgusting_human disgusting_person disgusting_people disgusting_pig vile_human vile_woman vile_man
    vile_creature horrible_human horrible_human_being pathetic_excuse_for_a pathetic_excuse_of pathetic_loser worthless_pos useless_idiot useless_pos
    waste_of_a_human waste_of_air waste_of_sperm oxygen_thief sub_human cretinous cockwomble troglodyte troglodytes neanderthal
    neanderthals attention_whore media_whore attention_seeker spoiled_brat spoilt_brat entitled_brat pathological_liar
    pathological_liars lying_sack lying_bastard lying_scumbag lying_pos lying_pig lying_cheat liar_liar cry_baby cry_babies butthurt
    cry_more cry_harder suck_it to_suck_it_up_you screw_off screw_him screw_her screw_them damn_you to_hell_with die_slow hope_you_die hope_they_all_die
    hope_you_choke hope_you_suffer rot_in_jail rot_in_prison rot_in_a hang_him hang_her traitors_deserve string_him_up string_her_up
    firing_squad should_be_shot should_be_hung lock_em_up put_him_in_prison throw_him_in throw_her_in deport_her deport_him deport_them
    go_back_to_where neck_yourself unalive_yourself end_yourself go_jump nobody_cares_about_you no_one_asked_you no_one_cares_what_you
    shut_your_mouth shut_your_face shut_your_pie shut_your_trap shut_up_and zip_it schmuck despot weasel choke_on_it go_choke_on`,
  public: `democrat democrats republican republicans liberal liberals conservative conservatives dems gop lefties leftist right_wing
    left_wing right_wingers left_wingers politician politicians congress congressman congresswoman senator senators prime_minister
    governor mayor cnn hollywood celebrities tory tories labour brexiteers remainers socialists netizens feminists globalists elites
    elite billionaires protesters rioters cops`,
};
