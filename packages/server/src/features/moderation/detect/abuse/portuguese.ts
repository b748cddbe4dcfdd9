import { pairs, type Lists } from './lexicon.ts';

export const portuguese: Lists = {
  common: `o a os as de que e em um uma uns umas sao nao se por com para como do da dos das no na eu voce voces seu sua meu minha muito
    mas este esta esses essas esse essa aqueles todos todas ser mais quando nunca nada gente pessoas so ou ele eles ela elas me tipico
    comportamento completamente absolutamente simplesmente totalmente`,
  spared: `tras atras indo moram marca marcas marco mulher's medico negocio negar judo saco lixar corta sujeito sujeitos maria marias`,
  group: `mulher mulheres trans transexual transexuais gay gays homossexual homossexuais lesbica lesbicas judeu judeus judia judias negro
    negros negra negras indigena indigenas indio indios deficiente deficientes muculmano muculmanos muculmana imigrante imigrantes
    refugiado refugiados estrangeiro estrangeiros cigano ciganos arabe arabes asiatico asiaticos africanos nordestino nordestinos
    venezuelanos migrantes cadeirantes autistas pessoas_trans pessoa_trans bissexuais haitianos transgeneros pretos`,
  slur: `viado viados veado veados bicha bichas traveco travecos sapatao sapatoes boiola boiolas baitola baitolas crioulo crioulos macaco
    macacos bugre bugres mongoloide mongoloides retardado retardados judeuzinho mulambo aleijado aleijados preto_imundo neguinho negrada
    bichona bichinha pretalhada terrorista_arabe maricas maricona`,
  weakSlur: `puta putas vadia vadias vagabunda vagabundas vagabundo vagabundos piranha piranhas cadela cadelas galinha rapariga raparigas
    selvagem selvagens safada safadas prostituta retardada debil_mental debiloide mongol mongois travesti travestis jumento macumbeiro
    macumbeiros demente dementes sapata sapatas aberracao femea femeas quenga quengas rampeira arrombada gringo`,
  person: `medico medica medicos medicas doutor doutora doutores enfermeiro enfermeira enfermeiros enfermeiras recepcionista
    recepcionistas secretaria dentista dentistas cirurgiao atendente atendentes psicologo psicologa psiquiatra fisioterapeuta diretor
    diretora chefe homem moca moco senhor senhora vizinho vizinha`,
  dehumanising: `escoria lixo* barata baratas praga ralé rale imundicie* sub-human* subhuman* desperdicio_de_espacio esterco merda merdas
    escorias nao_valem_nada nao_vale_nada valem_nada vale_nada valem_merda bosta bostas corja nojeira zoologico bestas
    nao_vale_absolutamente inuteis sujeira refugo despreziveis desperdicio_de apenas_um_desperdicio`,
  likened: `cancer virus doenca perigo ameaca porcos cachorros insetos problema fardo veneno pior piores animais inferiores inferior rato
    ratos parasita parasitas verme vermes peste dejetos`,
  negative: `estupid* burr* idiota* imbecil* nojent* repulsiv* repugnant* desprez* patetic* vil vis horrivel horriveis inutil* ignorant*
    asqueros* cruel crueis violent* detestav* abominav* cretin* fodid* sem_cerebro nao_tem_cerebro incivilizad* imund* miserav* barbar*
    primitiv* deploraveis pior_que o_pior pe_no_saco nojo desonest* tosc* ridicul* fedorent* abjet* desagradavel doente_mental nada_pior
    grotesc* tapad* desgrac* mesquinh* incapaz* sujo sujos suja sujas`,
  emotion: `odeio odeia odiamos odiar odio detest* abomino despreza* desprezo desdem desdenho nojo raiva fervendo enojad* enoja* me_irrit*
    irrita* livrar* livrarmos enfurec* furia furios* vomitar repulsa ranco asco prefiro_morrer prefiro_ter me_deixam_doente
    me_deixa_doente nausea* ojeriza aversao repugna* nao_suporto nao_aguento melhor_sem nao_tolero`,
  violence: `matar mata matem mate matamos matarei assassin* estupr* execut* extermin* erradic* enforc* afog* esfaque* atir* degol*
    tortur* queimar queim* morrer morram morra morrido morte mortos elimin* estrangul* decapit* cortar cort* gargant* espanc* aniquil*
    linch* fuzil* sofr* trancad* tranca* jaula* acabar_com massacr* deport* atac* pescoco* machucar ferir bater bata destru* baleado*
    envenen* castr* surra`,
  intent: `deveria* deve devem devemos merec* quero queremos vou vamos tomara espero tinha tinham tem_que temos_que preciso precisamos
    melhor alguem gostaria ia considerando pensando pretendo`,
  profanity: `porra caralho foder foda fodam fodase fuder merda bosta sacanagem puta_que puta_merda do_caralho se_fuder se_foder
    vao_se_foder tomar_no_cu cu pqp vtnc calem calar_a_boca boca`,
  insult: `cuzao cuzoes cuzona cuzonas filho_da_puta filhos_da_puta fdp otari* babaca* arrombado arrombados desgracado desgracados canalha
    canalhas imbecil imbecis idiota idiotas cretino cretinos cornos pilantra pilantras safado safados bostas trouxa trouxas bundao babacas
    pau_no_cu bastardo bastardos merdinha otario otarios otaria otarias cabrao cabroes paneleiro paneleiros filhodaputa fdps energumeno
    energumenos palerma palermas besta_quadrada`,
  elsewhere: `corno trouxa otaria otarias fdp canalha canalhas pilantra`,
  hostile: `mentiros* corrupt* traidor* criminos* ladra* palhac* fascista* hipocrit* bandido* estupid* nojent* genocida charlata*
    golpista* acougueiro* incompetente*`,
  you: `voce voces tu te vc vcs`,
  me: `eu me mim meu minha meus sou fui estou nos tentaremos`,
  them: `ele ela eles elas esse essa esses essas este estes aquele aqueles deles delas dela todos`,
  negation: `nao nunca jamais nem nenhum nenhuma tampouco contrario tudo_menos nada_contra nao_sao_nada ninguem_deveria`,
  positive: `inteligent* gentis gentil bons bom boas legais merecem_viver viver valem vale valor pertenc* lugar espaco importam respeit*
    compaixao direitos simpatic* confi* dedo humanos dign* honest* igua* civilizad* espert* membro`,
  reported: `chamaram chamou chamado chamada xingaram xingou gritaram gritou dizer diz dizem dizendo disse disseram dito falar fala falam falando escrever escreve escrevem escreveu escrevendo chamar
    chama chamam chame mensagens mensagem ameacar ameacas ameaca comentarios afirmar afirmacoes afirmacao frases coisas_como insistir
    xingar declarar sugerir posts`,
  opposed: `falso_que mentira_que falso preso prisao cadeia consequencias bloquead* inaceitav* desumana danosas danoso danos* tribunal respeito_por parar pare chega
    tolerarei tolerar tolero felizmente limitado preconceituos* homofob* racis* machis* nao_esta_certo errado ferem denunci* processar
    vergonha opiniao_nao ainda_bem`,
  excused: `erro problema mal_em errado_em obvio evidente admite admitem claro qual_e_o`,
  glue: `e sao um uma uns umas o a os as de que mais muito tao todos todas absolut* complet* simplesmente apenas so total* nossa sociedade
    para realmente verdadeir* seres humanos bem como completos e_um e_uma sao_uns sao_umas
    ${pairs(`pontos pelos dentes manchas fezes crostas unhas`, `negros negras pretos pretas`)} cadela_esta cadela_tem cadela_muito cadela_morde cadela_guia cadela_vacinada cadela_labrador cadela_de_assistencia`,
  calling: `e_um e_uma sao_uns sao_umas`,
  aimed: `tipico tipica mais_um mais_uma outro outra nao_passa_de tantos tantas muitos muitas demais como_voce como_voces de_um de_uma
    e_so so_uma so_um bando monte seu sua maldita maldito porra essa essas esses esse vulgar um uma natural`,
  own: `orgulh* somos sou meu comunidade direitos_dos parada`,
  insulting: `${pairs(`medico medica doutor doutora enfermeira enfermeiro dentista recepcionista`, `de_merda`)} vai_se_foder vai_tomar_no_cu vai_a_merda vai_se_fuder vai_pra_puta filho_da_puta cala_a_boca te_odeio eu_te_odeio
    voce_e_um_lixo sua_puta sua_vadia seu_idiota seu_merda seu_lixo voce_me_da_nojo va_se_foder voce_e_nojent vao_se_foder va_a_merda
    vao_a_merda vai_para_o_inferno vai_pro_inferno va_para_o_inferno vao_para_o_inferno vai_pro_caralho vai_para_o_caralho va_pro_caralho
    vai_tomar_no vao_tomar_no va_tomar_no vai_te_foder vai_se_lascar vai_a_puta vai_te_catar vao_se_fuder va_se_fuder filha_da_puta
    filhas_da_puta calem_a_boca cale_a_boca cala_essa_boca cala_a_tua_boca odeio_voces odeio_voce eu_te_desprezo voces_me_dao_nojo
    tu_me_da_nojo voce_e_um_merda que_nojo_de_voce que_nojo_de_voces que_nojo_de_gente chupa_meu chupa_minha vai_morrer_seu e_um_escroto
    um_corno seu_corno corno_manso va_pra_puta_que bando_de_incompetentes_de_merda incompetentes_de_merda incompetente_de_merda
    ${pairs(
      `seu sua seus suas voce_e_um voce_e_uma voces_sao_uns voces_sao_umas tu_es_um tu_es_uma bando_de cambada_de corja_de pedaco_de
      que_medico que_medica`,
      `vaca vacas burro burra burros merda merdas lixo puta putas vadia vadias bruxa desgracado desgracada desgracados nojento nojenta
      nojentos vagabundo vagabunda vagabundos inutil inuteis palhaco palhacos jumento jumenta ridiculo ridicula lixo_humano bosta
      ignorante ignorantes retardado retardada incompetentes_de_merda`,
    )}
    ${pairs(
      `voce_e_um voce_e_uma voces_sao_uns voces_sao_umas cambada_de corja_de`,
      `animal animais porco porca porcos cobra cachorra cachorro verme vermes piranha galinha ladroes monstro monstros incompetente
      incompetentes`,
    )}
    ${pairs(
      `medico medica doutor doutora enfermeira enfermeiro dentista recepcionista`,
      `e_um_porco e_uma_porca e_uma_vaca e_um_animal e_uma_cobra e_um_burro e_uma_burra e_um_lixo e_uma_bruxa e_um_monstro e_um_jumento`,
    )}`,
  threatening: `eu_te_mato voce_vai_morrer merece_morrer quero_te_matar eu_sei_onde_voce_mora sei_onde_voce_mora sei_onde_voces_moram
    sei_onde_tu_moras morte_aos_gays morte_aos_viados morte_aos_judeus morre_seu morre_sua morre_desgracado morre_desgracada morre_diabo
    ${pairs(`quero_que espero_que`, `voce_morra voces_morram tu_morras`)}
    ${pairs(
      `vou_te vou_lhe vamos_te a_gente_vai_te eu_te`,
      `matar bater estuprar quebrar arrebentar pegar_na_rua encher_de_porrada dar_uma_surra dar_um_tiro dar_uns_tapas foder esfaquear
      socar espancar`,
    )}
    ${pairs(
      `vou vamos`,
      `matar_voce matar_voces quebrar_a_tua quebrar_a_sua quebrar_tua quebrar_sua partir_a_tua partir_a_sua arrebentar_a_tua
      arrebentar_a_sua acabar_com_voce acabar_com_voces acabar_contigo te_matar_todos meter_a_porrada arrebentar_voce quebrar_voce
      matar_todos_voces`,
    )}
    ${pairs(`tomara espero`, `que_morra que_voce_morra que_voces_morram que_morram`)}
    ${pairs(
      `voce_vai vc_vai voces_vao tu_vais tu_vai`,
      `morrer_seu se_arrepender se_arrepender_disso me_pagar pagar_caro levar_uma levar_um_tiro apanhar`,
    )}`,
};
