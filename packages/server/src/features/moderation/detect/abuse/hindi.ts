import type { Lists } from './lexicon.ts';

/** In Latin letters, as it is mostly typed, with the commonest words in Devanagari. Vowels are spelt in many ways: hence the doubles. */
export const hindi: Lists = {
  common: `hai hain ka ki ke ko se mein mai main aur nahi yeh ye wo woh kya tum tu aap mujhe hum sab sabhi log logo liye par bhi kar
    karna hona hota hoti hote tha thi the jaise is in sirf ek apne unki unke chahiye raha rahe kuch na koi desh ho dena jana mere meri
    tere bas bahut bht hun hu kewal keval un us jo itna itni itne sabse zyada vyavahar vyavhar`,
  spared: `marte marta mara mahir gaye gay's karne karke karna darna aata aana jana haina achha thak mere mai`,
  group: `aurat aurate auratein aurato auraton mahila mahilaye mahilayen mahilao mahilaon naari stri ladki ladkiyan musalman musalmano
    musalmanon muslim muslims muslimo hindu hinduo sikh isai isaiyo dalit dalito dalits shudra shudro shudron gay gays gayon samlaingik
    samlaingiko transgender transgenders negro negroes negron kale_log kala viklang viklango apahij apahijo sharanarthi sharnarthi
    pravasi pravasiyo bihari biharis bihariyo assamese assamiyo adivasi adivasiyo rohingya kashmiri kinnaron trans hijra hijre hijro
    hijron bangladeshi pakistani मुसलमान मुसलमानों औरत औरतें औरतों महिला महिलाएं महिलाओं दलित दलितों हिंदू समलैंगिक समलैंगिकों विकलांग
    शूद्र किन्नर`,
  slur: `katua katue katuo katwa katwe mulla mullo mulle kalua kalu chakka chakke chakko chhakka chhakke randwa chamar chamaro chamaar
    bhangi bhangiyo habshi habshiyo chinki chinkis madrasi_kutte sulla sulle kallu kaaliya randi randiyo randiya gandu jihadi jihadiyo
    rande hijda hijde hijdo meetha meethe jhatua langda langde lulla andha_kanoon pagal_aurat रंडी कटुआ कटुए मुल्ला छक्का छक्के हिजड़ा
    हिजड़े चमार भंगी`,
  weakSlur: `kinnar kinnaro kutiya kutiyo kutti chinal chhinal rakhail tawaif dayan churail aatankvadi aatankwadi jungli junglee jahil
    jaahil mandbuddhi mand_buddhi apang kothe_wali pagal besharam lund namard namardo napunsak bawla`,
  dehumanising: `kachra kachre kachara gandagi gandgi keede keeda keedo kida kide kido parjivi parajivi tatti gobar dhool chooha choohe
    chuhe suar suwar suar_ki janwar janvar jaanwar jaanvar haiwan haivan darinda darinde rakshas kalank tilchatte tilchatta neech nimn
    jonk jonkh dharti_par_bojh bojh aukat aukaat bekaar bekar moolyaheen mulyaheen kooda kuda koode chidiyaghar chidiyaghr barabar_bhi
    कचरा गंदगी कीड़े सूअर जानवर`,
  likened: `cancer virus bimari beemari rog kark khatra khatre khatar khatarnak mahamari samasya abhishap zehar jahar kutte kutta`,
  negative: `murkh moorkh bevkoof bewakoof bewkoof bevkuf ghatiya ghinona ghinone ghinauna ghinaune ghinauni ganda gande gandi nalayak
    bekar nikamma nikamme agyani agyaani anpadh gawar ganwar asabhya badsurat bura bure buri bhadda bhadde ghrinit kroor krur hinsak
    hinsa badmash badmaash dusht dhokebaaz dhokebaz jhoothe jhutha jhuthe beiman beimaan sabse_bura dimag_kharab dimaag_kharab nich
    kamina kamine kamini bhrasht bakwas tuchh tuchchh bewda paapi nafratlayak ullu gadhe gadha मूर्ख घटिया घिनौना घिनौने गंदा गंदे
    बेवकूफ`,
  emotion: `nafrat nafrato ghin ghrina ghrna ghinn gussa gusse krodh chid chidh dwesh tiraskar ubkai ulti sehan bardasht bardaasht
    bimar_kar ghin_aati khoon_kholta khoon_khaulta chutkara chhutkara pareshan kharab_lagta bimar hate नफरत नफ़रत घृणा घिन`,
  violence: `maar mar maarna marna marne maarne maaro maro mrutyu mrityu maut mout hatya katl qatl khatam khatm khtam balatkar balatkaar
    rape fansi phansi faansi latka latkana dubo dubona dubana jala jalana goli golii vadh sanhar safaya safaaya kaat kaatna kaat_do gala
    gale gardan chaku chhura chura pitai peet pito torture yatna pinjre pinjra pinjro hamla hamle tadpa tadpana kuchal zinda mita mitaa
    mitana nasht barbaad barbad tabah kabristan dafna nishkasit kill dead मार मौत हत्या बलात्कार फांसी`,
  intent: `chahiye chahta chahti chahte dunga doonga denge dega dungi karunga karenge layak kaash kash hoga do dena hume behtar hamein
    achha jaye jayega ho_jaye chahiyen`,
  profanity: `bc mc chod chodo chodna chutiyapa chutiyap gaand gand lund lauda laude lavda bhosda jhant jhaat chudwa chudwane chudai
    saala saale saali sale madarjaat bakchod chud chude gaand_mara`,
  insult: `chutiya chutiye chutiyo chutya madarchod maderchod behenchod bhenchod behanchod bahenchod bhosdike bhosadike bhosdiwale
    harami haramkhor haramzada haramzade haramzadi haramjada kamina kaminey gandu gandoo ullu_ka_pattha ullu_ke_patthe gadhe kutte_ke
    suar_ke kuttiya bhadwa bhadwe bhadva tatte jhandu chootiya gaandu randi_ke lodu lowda chodu haraami चूतिया मादरचोद बहनचोद भोसड़ीके
    हरामी कमीना`,
  hostile: `jhoota jhutha chor gaddar deshdrohi makkar pakhandi`,
  you: `tu tum tera tere teri tumhara tumhare tumhari tujhe tumhe aap aapka tumko tujhko`,
  me: `mai main mujhe mera mere meri hum hume hamara khud`,
  them: `wo woh ye yeh un unhe unka unki unke us uska uski in inhe inka is isko sab sabhi`,
  negation: `nahi nahin na mat kabhi_nahi bilkul_nahi nhi viprit नहीं मत`,
  positive: `jagah sthan haq adhikar layak laayak mulyavan moolyavan izzat ijjat samman daya dayaa hamdardi parwah buddhiman budhiman
    samajhdar achhe achha acche accha jeene jine mahatva mahatv keemat kimat aukat aukaat bharosa vishwas manav_adhikar sadasya insaan
    sabhya chalak imaandar sudhrengi`,
  reported: `kehna kehne kehte kehta kehti kaha kahna kahte bolna bolne bolte bolke bolo bola kahe likhna likhte likhta likha likhe
    bulana bulate bulaya bulane sandesh message comment tippani jaisa_comment vyakya vaakya baatein baat_bolna dhamki dhamkiya pukarna
    pukarte kehkar khulkar bayan kathan sochne bolkar kahkar`,
  opposed: `jail block report galat aahat nateeja natija parinam adalat rok rokna band nindaneey nindniya bhed_bhav bhedbhav samman_nahi
    dur_karna dur sharm ashcharya_hai dukhi ajeeb sankeern sahi_nahi dukh bardasht_nahi`,
  excused: `galti_nahi galti kab spasht samanya kyu_nahi dikkat_kya samajh_aayega samjhenge`,
  glue: `hai hain ho hi bas sirf ek bahut bht bade bada sab sabhi bilkul puri pure tarah ke ki ka samaj log insan liye keval itne itna
    sabse zyada`,
  aimed: `tu tum tera bas sirf jaise jaisi jaisa vishist vishisht zyada ek ilava alava sala saala samajh guchha jhund aur_ek typical wo
    ye un`,
  own: `garv hum mai khud adhikar samuday`,
  insulting: `teri_maa_ki teri_ma_ki teri_maa_ka teri_behen bhaad_me_ja chup_kar_saale nikal_yaha_se mujhe_tumse_nafrat
    tujhse_nafrat_hai bhad_me_jao`,
  threatening: `maar_dunga_tujhe tujhe_maar_dunga tujhe_maar_dalunga jaan_se_maar tumhe_maar_dunga tera_khoon tujhe_kaat_dunga`,
};
