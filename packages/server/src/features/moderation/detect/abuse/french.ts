import { pairs, type Lists } from './lexicon.ts';

export const french: Lists = {
  common: `le la les des de et en un une est sont pas ne se par avec pour comme du au je tu il elle nous vous ils elles ce cette ces dans
    qui que sur mais tous toutes tout plus etre ca on sa son ses votre vos rien aux comportement typique totalement completement
    absolument si y a ont cet personnes vraiment simplement`,
  spared: `tras mortelle mortelles meres transmettre creer baisse etrangeres homme hommes femoral blocs bloc sale sales sole solde ordre ordres
    cafe merci merde's tuee tue signe signes grace base bases grasse mere sein seins crase salud saluds`,
  group: `femme femmes trans transgenre transgenres transsexuel transsexuels homo homos gay gays homosexuel homosexuels lesbienne
    lesbiennes noir noirs noire noires black blacks musulman musulmans musulmane musulmanes juif juifs juive juives handicape handicapes
    handicapee handicapees refugie refugies refugiee refugiees immigre immigres immigree immigrees migrant migrants etranger etrangers
    arabe arabes rom roms gitan gitans asiatique asiatiques maghrebin maghrebins africain africains islam autistes chinois`,
  slur: `pede pedes pd tarlouze tarlouzes tapette tapettes gouine gouines bougnoule bougnoules bougnoul bicot bicots negre negres youpin
    youpins feuj bamboula bamboulas travelo travelos tafiole tafioles mongolien mongoliens mongol mongols raton sarrasin niakoue bridee
    bridees niaque crouille melon crouilles enturbanne enturbannes fiotte fiottes tantouze tantouzes lopette negro negros nazislamiste`,
  weakSlur: `pute putes salope salopes putain_de pouffiasse pouffiasses poufiasse connasse connasses garce garces trainee trainees attarde attardes attardee attardee_mentale debile_mental degenere degeneres degeneree degenerees boiteux eclope eclopes
    sauvage sauvages terroriste terroristes blanchisseur clandestin clandestins envahisseurs gogol gogols gogole detraque cafard grognasse
    grognasses chaudasse tarre tarres zoulou islamiste travesti travestis femelle femelles triso trisos macaque macaques singe singes`,
  person: `docteur docteurs docteure doctoresse medecin medecins toubib infirmier infirmiere infirmiers infirmieres receptionniste
    secretaire dentiste chirurgien chirurgienne generaliste specialiste psy psychiatre psychologue soignant soignante directeur directrice
    patron patronne mec gars monsieur voisin voisine il elle`,
  dehumanising: `ordure* racaille vermine cafard* raclure* pourriture* sous-hommes sous_hommes etres_inferieurs immondice* merde merdes
    salete* fleau lie_de gaspillage nuisible* sans_valeur vaut_rien valent_rien ne_vaut_rien vaut_absolument valent_absolument
    moins_que_rien poubelle* crasse* fumier zoo sous-humain* vaut_pas rien_a_foutre pourritures`,
  likened: `cancer virus maladie peste danger menace porcs chiens chienne chiennes insectes plaie probleme poison pires pire animaux inferieur inferieurs
    inferieures rats parasite parasites dechet dechets rebut rebuts larve larves`,
  negative: `stupide* debile* idiot* abruti* imbecil* degoutant* degueulass* repugnant* repoussant* abject* ignobl* meprisabl* pitoyabl*
    pathetique* ecoeurant* abominabl* detestabl* immond* vil vils viles ignare* ignorant* incivilise* bete betes crasseux crasseuse*
    horribl* violent* cruel* inutile* barbare* primitif* primitive* malhonnete* minable* nul nuls nulles rien_de_pire debil* derange*
    defonce* lamentable* hideux hideuse* ecerve* odieux odieuse* revoltant* sale sales inhumain* sans_cervelle mediocre* incapable*
    incompetent*`,
  emotion: `deteste* detestent hais hait haine hair haissent execre* exècre abhorre* mepris meprise* degout* degoute* degoutent bouillir
    hors_de_moi rage colere furieux ecoeure* vomir supporte_pas supporte_plus debarrasser dedain horreur_des gerber dedaigne* enrage*
    nausee malade enerve* repugne* prefererais_mourir preferais_mourir prefere_mourir preferere* prefererais repulsion supporter saoule*
    emmerd* mourir_que mieux_sans meilleur_sans peux_pas_supporter`,
  violence: `tuer tuez tue tues tuee tuons assassin* violer viole viol violee violes execut* extermin* eradiqu* noyer noye* poignard*
    abattr* abattu* fusill* tortur* egorg* egorgees gorge* gorges massacr* brul* mourir meurent mort crever creve* crevent elimin*
    etrangl* decapit* detrui* frapp* lynch* gazer gaze* souffrir enferm* cage* cages attaqu* cou aneanti* deport* expuls* tabass* buter
    bute* tirer_sur mettre_fin couper* tranch* pulveris* blesser blesse* castrer empoisonn* castr* pendre pendus pendez pendons pendues`,
  intent: `devrai* devrait devraient doit doivent devons merit* veux voudrais voulons vais va allons faut faudrait espere souhait* mieux
    besoin quelqu'un il_est_temps seulement laissez aimerais envisage songe compte`,
  profanity: `putain merde bordel foutre fout foutu foutus chier chiant chiants encul* baiser baise baises niquer nique niquent ta_gueule
    leur_gueule leurs_gueules gueule gueules emmerde merdique merdiques de_merde foutent`,
  insult: `connard connards enfoire enfoires encule encules salaud salauds trou_du_cul trous_du_cul batard batards fils_de_pute abruti
    abrutis trouduc trouducs enculee cretin cretins conards bouffon bouffons ducon tete_de_noeud petasse petasses branleur branleurs
    debile_profond fdp filsdepute crevure crevures un_con des_cons sale_con gros_con pauvre_con ces_cons ce_con quel_con les_cons connes
    conne de_cons imbecile imbeciles conasse conasses connasse connasses pouffiasse trous_de_balle trou_de_balle tete_de_con sac_a_merde
    fumiers salopard salopards face_de_merde sous-merde`,
  elsewhere: `bouffon bouffons conne connes ordure fdp`,
  hostile: `menteu* traitre* criminel* voleur* fascist* corromp* corrompu* clown* hypocrit* idiot* stupide* debile* charlatan* escroc*
    incapable* imposteur* bourreau* boucher`,
  you: `tu toi vous te t'es vous-memes`,
  me: `je me moi mon ma mes j'ai j'etais suis nous`,
  them: `ils elles il elle ces ce cette eux leur leurs lui c'est celle ceux tous toutes`,
  negation: `pas jamais aucun aucune ni nul contraire tout_sauf rien_contre loin personne_ne`,
  positive: `intelligent* gentil* valeur place vivre compte comptent respect* compassion droits merit* confiance brillant* pitie
    appartien* valent vaut doigt humain* digne* sympath* civilise* bienvenu* egaux egal* honnet* utile*`,
  reported: `dire dis dit disent disant disiez ecrire ecrivez ecrit ecrivent ecris appeler appelle appellent appelez appelles traiter
    traites traite traitez messages message menac* menaces propos declarations affirmations insistez pretend* commentaires declarer
    phrases suggerer reclam* accuser qualifier trucs_comme repeter`,
  opposed: `faux_que mensonge_que prison consequences bloque* blessant* blessants justice poursuivr* arret* arreter cesser cesse heureusement respect_pour
    respect_pour_toi inacceptable* inhumain_de decourageant honte tolerer tolererai tolere homophobe homophobie raciste* discriminer
    fourvoyez croire_que bigot* avis_ne fanatique* ne_devons_pas_laisser`,
  excused: `probleme erreur mal_a apparent evident admettre rendent_compte rendre_compte clair pourquoi_n'est-il`,
  glue: `est sont es etes un une des le la les de que du tous toutes tres si trop absolument completement totalement vraiment juste
    simplement seulement rien plus vrais vraies complets completes total totale totales totaux notre nos societe pour sans aussi tout
    ${pairs(`points grains poils taches selles croutes dents ongles`, `noirs noires`)} etres assez mort_aux_rats abruti_par abrutie_par abrutis_par c'est_un c'est_une est_un est_une n'est_qu'un n'est_qu'une sont_des
    etes_des`,
  calling: `est_un est_une n'est_qu'un n'est_qu'une c'est_un c'est_une sont_des t'es_un t'es_une es_un es_une etes_un etes_une etes_des
    n'etes_que_des`,
  aimed: `typique autre autres trop_de comme_toi comme_vous de_ton_espece de_votre_espece n'es_qu'une n'es_qu'un n'es qu'un qu'une n'etes
    rien_qu'un que_des des sale sales espece espece_de vulgaire bande juste_un tas_de putain ces ce cette d'un d'une naturel`,
  own: `fier fiers fiere suis mon communaute droits_des`,
  insulting: `va_chier allez_chier va_te_pendre allez_vous_pendre je_te_crache je_vous_crache va_te_faire_foutre nique_ta_mere ta_gueule
    ferme_ta_gueule je_te_deteste je_te_hais sale_con sale_conne fils_de_pute tu_es_un_con t'es_un_con tu_me_degoutes vous_etes_des_cons
    gros_con pauvre_con grosse_conne connasse connasses fils_de_chien fils_de_putes va_te_faire_enculer va_te_faire_voir va_crever
    va_mourir creve_sale allez_vous_faire_foutre allez_vous_faire_enculer allez_tous_vous_faire allez_crever nique_sa_mere nique_ta_race
    nique_ta_grand-mere nique_vos_meres nique_toi ferme-la ferme_la_sale ferme_ta_bouche ta_bouche_sale va_au_diable va_en_enfer
    allez_au_diable je_vous_hais je_vous_deteste je_t'emmerde je_vous_emmerde bons_a_rien bonne_a_rien moins_que_rien_de degage_d'ici
    degagez_d'ici espece_d'ordure tu_me_fais_vomir vous_me_faites_vomir vous_me_degoutez suce_ma va_sucer
    ${pairs(
      `espece bande`,
      `d'idiots d'idiot d'idiote d'incapables d'incapable d'abrutis d'ordures d'ordure d'enflure d'enflures d'ignorants d'ignorant
      d'animal`,
    )}
    ${pairs(
      `espece_de bande_de sale gros grosse pauvre quel quelle quels tas_de vieux vieille petit petite`,
      `con conne cons connes debile debiles merde merdes minable minables nul nuls nulles raclure idiot idiote pourriture pourritures
      ordure ordures`,
    )}
    ${pairs(`espece_de bande_de sale tas_de`, `clown clowns clochard porc vache truie chien chienne larve larves rat`)}
    ${pairs(`gros grosse vieux vieille`, `clown clochard porc vache truie`)}
    ${pairs(
      `t'es_qu'un t'es_qu'une tu_n'es_qu'un tu_n'es_qu'une vous_n'etes_qu'un vous_n'etes_qu'une vous_n'etes_que_des t'es_un t'es_une
      tu_es_un tu_es_une il_est_un elle_est_une c'est_un c'est_une est_un est_une`,
      `con conne gros_con vrai_con vraie_conne porc truie grosse_vache debile idiot idiote minable clochard tas_de_merde sous-merde pute
      salope vraie_salope vraie_pute connasse`,
    )}
    ${pairs(`t'es_qu'une tu_n'es_qu'une vous_n'etes_qu'une t'es_une tu_es_une vous_etes_une`, `chienne`)}
    ${pairs(`doctoresse medecin infirmiere dentiste receptionniste secretaire`, `est_une_chienne`)}
    c'est_une_vraie_chienne est_une_vraie_chienne
    ${pairs(
      `docteur medecin infirmiere dentiste chirurgien receptionniste secretaire il elle`,
      `est_un_porc est_une_truie est_une_vache est_une_grosse_vache est_un_ane est_un_animal est_une_ordure est_une_raclure`,
    )}`,
  threatening: `je_vais_te_faire_la_peau je_vais_vous_faire_la_peau je_vais_lui_faire_la_peau je_vais_te_faire_payer
    je_vais_vous_faire_payer merites_de_mourir vais_te_violer je_sais_ou_tu_habites je_sais_ou_vous_habitez je_te_souhaite_de_crever
    je_vous_souhaite_de_crever j'espere_que_tu_vas_crever j'espere_que_vous_allez_crever tu_merites_de_crever vous_meritez_de_crever
    mort_aux_juifs mort_aux_arabes creve_charogne
    ${pairs(
      `je_vais_te je_vais_vous on_va_te on_va_vous je_viens_te je_viens_vous je_vais_venir_te je_vais_venir_vous je_vais_tous_vous
      je_veux_te`,
      `tuer buter frapper crever defoncer demolir casser_la casser_les egorger massacrer peter_la etrangler violer tabasser abattre
      eclater_la retrouver_et`,
    )}
    ${pairs(`tu_vas vous_allez`, `crever le_regretter le_payer le_payer_cher`)} tu_vas_mourir`,
};
