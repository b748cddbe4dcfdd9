import { pairs, type Lists } from './lexicon.ts';

/** In Latin letters, as it is mostly typed, with the commonest words in Devanagari. Vowels are spelt in many ways: hence the doubles. */
export const hindi: Lists = {
  common: `hai hain ka ki ke ko se mein mai main aur nahi yeh ye wo woh kya tum tu aap mujhe hum sab sabhi log logo liye par bhi kar karna
    hona hota hoti hote tha thi the jaise is in sirf ek apne unki unke chahiye raha rahe kuch na koi desh ho dena jana mere meri tere bas
    bahut bht hun hu kewal keval un us jo itna itni itne sabse zyada vyavahar vyavhar`,
  spared: `marte marta mara mahir gaye gay's karne karke karna darna aata aana jana haina achha thak mere mai`,
  group: `aurat aurate auratein aurato auraton mahila mahilaye mahilayen mahilao mahilaon naari stri ladki ladkiyan musalman musalmano
    musalmanon muslim muslims muslimo hindu hinduo sikh isai isaiyo dalit dalito dalits shudra shudro shudron gay gays gayon samlaingik
    samlaingiko transgender transgenders negro negroes negron kale_log kala viklang viklango apahij apahijo sharanarthi sharnarthi pravasi
    pravasiyo bihari biharis bihariyo assamese assamiyo adivasi adivasiyo rohingya kashmiri kinnaron trans hijra hijre hijro hijron
    bangladeshi pakistani मुसलमान मुसलमानों औरत औरतें औरतों महिला महिलाएं महिलाओं दलित दलितों हिंदू समलैंगिक समलैंगिकों विकलांग शूद्र
    किन्नर`,
  slur: `katua katue katuo katwa katwe mulla mullo mulle kalua kalu chakka chakke chakko chhakka chhakke randwa chamar chamaro chamaar
    bhangi bhangiyo habshi habshiyo chinki chinkis madrasi_kutte sulla sulle kallu kaaliya randi randiyo randiya gandu jihadi jihadiyo
    rande hijda hijde hijdo meetha meethe jhatua langda langde lulla andha_kanoon pagal_aurat रंडी कटुआ कटुए मुल्ला छक्का छक्के हिजड़ा
    हिजड़े चमार भंगी`,
  weakSlur: `आतंकवादी आतंकी गद्दार गद्दारों देशद्रोही gaddar kinnar kinnaro kutiya kutiyo kutti chinal chhinal rakhail tawaif dayan churail aatankvadi aatankwadi jungli junglee jahil
    jaahil mandbuddhi mand_buddhi apang kothe_wali pagal besharam lund namard namardo napunsak bawla कुतिया कुत्ती रखैल चुड़ैल डायन कुत्ता`,
  person: `doctor doctors daktar daaktar nurse receptionist hakim vaidya compounder surgeon madam डॉक्टर डाक्टर डॉक्टरनी नर्स रिसेप्शनिस्ट
    सर्जन मैडम कंपाउंडर हकीम वैद्य आदमी`,
  dehumanising: `kachra kachre kachara gandagi gandgi keede keeda keedo kida kide kido parjivi parajivi tatti gobar dhool chooha choohe
    chuhe suar suwar suar_ki janwar janvar jaanwar jaanvar haiwan haivan darinda darinde rakshas kalank tilchatte tilchatta neech nimn
    jonk jonkh dharti_par_bojh bojh aukat aukaat bekaar bekar moolyaheen mulyaheen kooda kuda koode chidiyaghar chidiyaghr barabar_bhi
    कचरा गंदगी कीड़े सूअर जानवर`,
  likened: `cancer virus bimari beemari rog kark khatra khatre khatar khatarnak mahamari samasya abhishap zehar jahar kutte kutta`,
  negative: `murkh moorkh bevkoof bewakoof bewkoof bevkuf ghatiya ghinona ghinone ghinauna ghinaune ghinauni ganda gande gandi nalayak
    bekar nikamma nikamme agyani agyaani anpadh gawar ganwar asabhya badsurat bura bure buri bhadda bhadde ghrinit kroor krur hinsak hinsa
    badmash badmaash dusht dhokebaaz dhokebaz jhoothe jhutha jhuthe beiman beimaan sabse_bura dimag_kharab dimaag_kharab nich kamina
    kamine kamini bhrasht bakwas tuchh tuchchh bewda paapi nafratlayak ullu gadhe gadha मूर्ख घटिया घिनौना घिनौने गंदा गंदे बेवकूफ gadhi
    bewakoofon bevkoofon bewaqoof besharam besharm behuda behooda गधा गधे गधी गधों बेवकूफों उल्लू निकम्मा निकम्मे निकम्मी नालायक नालायकों
    बेशर्म पागल जाहिल जाहिलों बदतमीज़ बदतमीज घटिया_आदमी गंवार अनपढ़ मूर्खों पाखंडी पाखण्डी`,
  emotion: `nafrat nafrato ghin ghrina ghrna ghinn gussa gusse krodh chid chidh dwesh tiraskar ubkai ulti sehan bardasht bardaasht
    bimar_kar ghin_aati khoon_kholta khoon_khaulta chutkara chhutkara pareshan kharab_lagta bimar hate नफरत नफ़रत घृणा घिन`,
  violence: `maar mar maarna marna marne maarne maaro maro mrutyu mrityu maut mout hatya katl qatl khatam khatm khtam balatkar balatkaar
    rape fansi phansi faansi latka latkana dubo dubona dubana jala jalana goli golii vadh sanhar safaya safaaya kaat kaatna kaat_do gala
    gale gardan chaku chhura chura pitai peet pito torture yatna pinjre pinjra pinjro hamla hamle tadpa tadpana kuchal zinda mita mitaa
    mitana nasht barbaad barbad tabah kabristan dafna nishkasit kill dead मार मौत हत्या बलात्कार फांसी`,
  intent: `chahiye chahta chahti chahte dunga doonga denge dega dungi karunga karenge layak kaash kash hoga do dena hume behtar hamein
    achha jaye jayega ho_jaye chahiyen`,
  profanity: `bc mc chod chodo chodna chutiyapa chutiyap gaand gand lund lauda laude lavda bhosda jhant jhaat chudwa chudwane chudai saala
    saale saali sale madarjaat bakchod chud chude gaand_mara साला साले साली सालों गांड गाण्ड लंड चूत भोसड़ा`,
  insult: `chutiya chutiye chutiyo chutya madarchod maderchod behenchod bhenchod behanchod bahenchod bhosdike bhosadike bhosdiwale harami
    haramkhor haramzada haramzade haramzadi haramjada kamina kaminey gandu gandoo ullu_ka_pattha ullu_ke_patthe kuttiya bhadwa bhadwe
    bhadva jhandu chootiya gaandu randi_ke lodu lowda chodu haraami चूतिया मादरचोद बहनचोद भोसड़ीके हरामी कमीना saale_kutte saale_kamine
    kutte_ke_bacche kutte_ke_bache kutte_ki_aulad kutte_kamine suar_ke_bacche suar_ki_aulad suar_ki_aulaad haramkhoro harami_saala kamini
    haraamkhor bhosdi_ke madarchodo lavde laude bhadvo हरामखोर हरामज़ादा हरामजादा हरामज़ादे हरामजादे हरामज़ादी हरामजादी कमीने कमीनी कमीनों
    चूतिये चूतियों चुतिया भोसड़ी भोसड़ीवाले भेनचोद बहनचोदों गांडू गाण्डू भड़वा भड़वे रंडवा उल्लू_का_पट्ठा उल्लू_के_पट्ठे उल्लू_के_पट्ठों
    साले_कुत्ते साला_कुत्ता कुत्ते_कमीने कुत्ते_के_बच्चे कुत्ते_की_औलाद सुअर_के_बच्चे सूअर_के_बच्चे सूअर_की_औलाद हरामी_साला लौड़े लौड़ा
    झंडू`,
  elsewhere: `laude jhandu kamina kamini bhadra ullu`,
  hostile: `jhoota jhutha chor gaddar deshdrohi makkar pakhandi चोर चोरों झूठा झूठे धोखेबाज़ धोखेबाज ठग ठगों लुटेरे लुटेरों saalo thug
    lutere`,
  you: `tu tum tujhe tumhe aap tumko tujhko तू तुम तुझे तुम्हें तुमको आप`,
  me: `mai main mujhe mera mere meri hum hume hamara khud मैं मुझे मेरा मेरी मेरे मैंने हम हमें खुद`,
  them: `wo woh ye yeh un unhe unka unki unke us uska uski in inhe inka is isko sab sabhi`,
  negation: `nahi nahin na mat kabhi_nahi bilkul_nahi nhi viprit नहीं मत न ना`,
  positive: `jagah sthan haq adhikar layak laayak mulyavan moolyavan izzat ijjat samman daya dayaa hamdardi parwah buddhiman budhiman
    samajhdar achhe achha acche accha jeene jine mahatva mahatv keemat kimat aukat aukaat bharosa vishwas manav_adhikar sadasya insaan
    sabhya chalak imaandar sudhrengi`,
  reported: `kehna kehne kehte kehta kehti kaha kahna kahte bolna bolne bolte bolke bolo bola kahe likhna likhte likhta likha likhe bulana
    bulate bulaya bulane sandesh message comment tippani jaisa_comment vyakya vaakya baatein baat_bolna dhamki dhamkiya pukarna pukarte
    kehkar khulkar bayan kathan sochne bolkar kahkar कहा कहना कहते कहता कहती कहकर बोला बोली बोलना बुलाया पुकारा लिखा गाली`,
  opposed: `jail block report galat aahat nateeja natija parinam adalat rok rokna band nindaneey nindniya bhed_bhav bhedbhav samman_nahi
    dur_karna dur sharm ashcharya_hai dukhi ajeeb sankeern sahi_nahi dukh bardasht_nahi गलत ग़लत`,
  excused: `galti_nahi galti kab spasht samanya kyu_nahi dikkat_kya samajh_aayega samjhenge`,
  glue: `hai hain ho hi bas sirf ek bahut bht bade bada sab sabhi bilkul puri pure tarah ke ki ka samaj log insan liye keval itne itna
    sabse zyada है हैं हो ही एक सब बहुत बिल्कुल बिलकुल तो पूरा पूरे लोग कितना कितने`,
  calling: `hai hain ho है हैं हो`,
  aimed: `tu tum tera bas sirf jaise jaisi jaisa vishist vishisht zyada ek ilava alava sala saala samajh guchha jhund aur_ek typical wo ye
    un`,
  own: `garv hum mai khud adhikar samuday`,
  insulting: `tu_mar_ja mar_ja_kamine mar_ja_saale तू_मर_जा तुम_मर_जाओ मर_जा_साले मर_जा_कमीने teri_maa_ki teri_ma_ki teri_maa_ka
    teri_behen bhaad_me_ja chup_kar_saale nikal_yaha_se mujhe_tumse_nafrat tujhse_nafrat_hai bhad_me_jao teri_maa_ki_aankh
    chup_kar_bewakoof chup_kar_kutte chup_kar_kamine chup_be muh_band_kar munh_band_kar bhaad_me_jao bhaad_mein_jao bhaad_mein_ja
    bhad_me_ja bhaag_yahan_se bhag_yahan_se dafa_ho_ja tera_baap_chutiya teri_behan_ki teri_bahan_ki तेरी_माँ_की तेरी_मां_की तेरी_मां_का
    तेरी_बहन_की भाड़_में_जा भाड़_में_जाओ भाड़_में_जाए मुँह_बंद_कर मुंह_बंद_कर मुँह_बंद_रख चुप_कर_कमीने चुप_कर_साले चुप_बे दफा_हो_जा
    दफ़ा_हो_जा निकल_यहाँ_से निकल_यहां_से भाग_यहाँ_से भाग_यहां_से शर्म_करो_कमीनों डूब_मर डूब_मरो मुझे_तुमसे_नफरत तुझसे_नफरत
    ${pairs(`tum_sab tum_log tum_sabhi`, `chor_ho gadhe_ho kutte_ho suar_ho`)}
    ${pairs(`तुम_सब तुम_लोग तुम`, `चोर_हो गधे_हो कुत्ते_हो सूअर_हो सुअर_हो`)}`,
  threatening: `maar_dunga_tujhe tera_khoon jaan_se_maar_dunga jaan_se_maar_dalunga jaan_se_maar_denge haath_pair_tod hath_pair_tod
    जान_से_मार_दूंगा जान_से_मार_दूँगा जान_से_मार_डालूंगा हाथ_पैर_तोड़ टांगें_तोड़_दूंगा
    ${pairs(
      `tera teri tumhara`,
      `gala_kaat_dunga gala_ghot_dunga gala_daba_dunga khoon_pee_jaunga khoon_pi_jaunga khoon_kar_dunga sar_phod_dunga`,
    )}
    ${pairs(`तेरा तेरी तुम्हारा`, `गला_काट_दूंगा गला_काट_दूँगा गला_घोंट_दूंगा गला_दबा_दूंगा खून_पी_जाऊंगा खून_पी_जाऊँगा खून_कर_दूंगा सिर_फोड़_दूंगा`)}
    ${pairs(
      `tujhe tumhe tumko tujhko tum_sabko main_tujhe main_tumhe mai_tujhe`,
      `maar_dunga maar_dungi maar_dalunga maar_daalunga maar_doonga goli_maar kaat_dunga kaat_dalunga jala_dunga zinda_nahi dekh_lunga
      barbaad_kar`,
    )}
    ${pairs(
      `तुझे तुम्हें तुमको तुझको तुम_सबको`,
      `मार_दूंगा मार_दूँगा मार_डालूंगा मार_डालूँगा मार_दूंगी जान_से_मार गोली_मार काट_दूंगा काट_डालूंगा काट_दूँगा जला_दूंगा ज़िंदा_नहीं
      जिंदा_नहीं देख_लूंगा देख_लूँगा पीट_दूंगा बर्बाद_कर`,
    )}`,
};
