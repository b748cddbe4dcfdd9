/** Family names, folded, and the endings that hardly any English word has. From general knowledge. */

export const surnames = `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor
moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott
torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz
parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed
kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez
castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes
gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole
hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald
woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon
mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd stone salazar fox warren mills
meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins
arnold pierce vazquez hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley
andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval
guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison
franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson
gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez fields
park yang little banks padilla day walsh bowman schultz luna fowler mejia davies khan ali ahmed hussain begum shah kaur sharma
gupta kumar mehta iyer reddy rao desai joshi chopra malik iqbal chowdhury rahman islam akhtar o'brien o'connor o'neill
o'sullivan doyle byrne gallagher quinn nolan brennan fitzgerald macdonald mackenzie maclean fraser sinclair doe muller schneider
fischer becker schulz koch richter klein wolf schroder neumann schwarz zimmermann braun hofmann hartmann lange schmitt werner
krause lehmann kohler dubois durand leroy moreau lefebvre bertrand roux fournier girard rossi russo ferrari esposito bianchi
romano colombo ricci marino greco conti ferreira pereira oliveira costa rodrigues almeida novak horvat kovac kovacs nagy szabo
toth svoboda dvorak cerny kowalski nowak popescu ionescu ivanov petrov sokolov popov yilmaz kaya demir tanaka suzuki sato
watanabe yamamoto nakamura kobayashi zhang liu huang zhao zhou wu xu sun zhu okafor adeyemi mensah dlamini nkosi alves amaral
andrade antunes araujo azevedo barbosa barros bastos batista borges braga brito cardoso carvalho cavalcanti coelho correia cunha
dias domingues duarte esteves fonseca freitas gomes goncalves guimaraes lima lopes machado magalhaes marques martins melo mendes
miranda monteiro moreira mota nascimento neves nogueira nunes pacheco pinheiro pinto pires queiros ramalho rezende ribeiro rocha
sampaio santana simoes sousa souza tavares teixeira vaz vieira xavier amato bellini benedetti bernardi bruno caputo caruso
cattaneo conte coppola damico deluca fabbri farina fazio ferrara ferri fiore fontana galli gatti gentile giordano grassi guerra
leone lombardi lombardo longo mancini mariani marini martini mazza messina monti moretti napolitani napolitano orlando padovano
pagano palumbo pellegrini piazza rinaldi riva rizzi rizzo romani ruggiero sala salvatore sartori serra silvestri testa toscani
trevisan udinese valentini villa vitale zito arnaud aubert barbier benoit blanc blanchard bonnet boucher boyer brun caron
chevalier clement colin david denis dufour dumas dumont dupont dupuis fabre faure fontaine francois gaillard garnier gauthier
gautier gerard giraud guerin guillaume guyot hubert jacquet joly lacroix laurent leclerc lecomte legrand lemaire lemoine leroux
marchand marechal martel masson mathieu mercier meunier michaud michel moulin nicolas noel olivier perrin petit philippe picard
poirier renard renaud rey riviere robin rousseau roussel royer roy tremblay gagnon cote bouchard gagne pelletier beaulieu fortin
levesque abend ackermann baumann beck berger bergmann bohm brandt dietrich ebersbach eichmann engel ernst faerber fassbinder
fiedler fleischer frankfurter friedrich fuchs furst gerber gottlieb grunewald haas hahn herrmann herzog hoffmann huber jager
jung kaiser kastner kaufmann keller kirsch konig kramer kruger kuhn kunze lang lorenz ludwig lutz maier mayer moser naumann
oster pfeiffer pohl reinhardt ritter roth sanger schafer scherer schreiber schroeder schubert schumacher schuster schwartz
seiler sommer strauss thalberg trommler vogel vogt walter weiss winkler wirtz ziegler zimmer bakker bos brouwer dekker dijkstra
hendriks jansen janssen kok kuiper maas meijer mulder peeters pietersen postma schouten smit smits visser vos vries wouters
aalto hakala heikkinen heinonen jarvinen kinnunen koivisto korhonen koskinen laine laitinen lehtinen lehtonen makela makinen
mattila miettinen nieminen niemi ojala rantanen salminen salonen savolainen turunen virtanen aas aune bakke berge bakken dahl
eide haugen holm hagen iversen johansson karlsson lund lunde moen nilsson nygaard ostby solberg vik andersson berg bergstrom
blom bjork ek eklund engstrom forsberg fransson gustafsson hedlund hellstrom holmberg isaksson lindberg lindgren lindqvist
lundberg lundgren lundqvist lofgren nordin nyberg nystrom oberg sandberg sjoberg soderberg wallin wikstrom akesson balogh farkas
fekete fodor gulyas halasz hegedus horvath illes juhasz kelemen kiss kocsis lakatos lengyel magyar molnar nemeth olah orban papp
rac rakosi simon sipos takacs torok varga vass virag voros cermak dolezal fiala hajek havel hruska jelinek kolar kral krejci
kucera marek maly nemec pokorny pospisil prochazka ruzicka sedlacek simek stastny urban vanek vesely zeman adamczyk baran
dabrowski dudek duda gorski grabowski jankowski jaworski kaczmarek kaminski kozlowski krawczyk krol kubiak kwiatkowski
lewandowski majewski mazur michalski nowicki olszewski pawlak pawlowski piotrowski rutkowski sikora szewczyk szymanski walczak
wieczorek wisniewski witkowski wojcik wozniak wrobel zajac zalewski zawadzki zielinski breznik golob hribar kos kralj krajnc
kovacic mlakar oblak pavlin potocnik rozman turk vidmar zupan babic boban bozic juric knezevic kovacevic markovic matic pavic
peric petrovic simic tomic vukovic abe ando endo fujita fujimoto fukuda goto hasegawa hashimoto hayashi ikeda inoue ishii
ishikawa ito kato kimura kondo maeda matsuda matsumoto mori murakami nakajima nakano nishimura ogawa okada okamoto ono ota saito
sakai sakamoto sasaki shibata shimizu takahashi takeda ueda wada yamada yamaguchi yamashita yamazaki yoshida chan chang cheng
cheung chiang choi chow chung feng guo hsieh hsu hu jiang kang kwan kwok lai lam lau leung liang lim lin luo mak ngo peng shen
tang teng tsai tsang wei wen xiao xie yan yeung yin yu yuan yuen zeng zheng dang dinh duong hoang huynh pham phan truong abdi
abadi bahrami farahani ghorbani hosseini jafari karimi mohammadi moradi rahimi rezaei sadeghi tehrani abboud awad baba darwish
fakhoury ganem haddad hakimi hanania issa kattan khoury maalouf malouf mansour mustafa naifeh najjar nahas saliba sayegh shamoun
tannous abiodun adebayo agu chukwu eze ibekwe igwe nnamdi nwosu obi ogbonna okeke okonkwo onyekachi abraha gebre haile tesfaye
yohannes tesfay mcgregor mcintosh mckay mckenzie mckenna mclean mcmillan munro buchanan cameron douglas drummond forbes
gillespie innes kerr lindsay logan maxwell ogilvie paterson ramsay rennie stirling sutherland acosta aguirre alonso arias avila
barrera benitez blanco bravo caballero cabrera calderon camacho campos cano cardenas carrasco carrillo castaneda cervantes
chacon cordova cortes cortez delacruz duran escobar esparza espinosa figueroa franco fuentes gallardo gallegos galvan giron
huerta ibarra juarez lara leal leiva leon lozano lugo macias marin mena mercado montes montez montoya mora mosquera murillo
navarro nieto ochoa olivares orozco osorio palacios paredes peralta pineda ponce prieto quintana quintero rangel robles rosales
rosario rubio salas salinas serrano sierra solis sosa suarez tapia trejo trujillo urbina urena valencia valenzuela vallejo
velasco velazquez velez vidal villanueva villarreal villegas zamora zapata zavala zuniga atkinson barber barker barrett barton
baxter beaumont benson blackburn bolton bond booth bradshaw briggs bright bryan buckley burgess byrd carey chambers chandler
christensen clarke clayton cobb coles connolly conway corbett craig cross curtis dalton davey davidson dawson dennis dickson
dodd donnelly donovan drake dyer eaton elliot farrell fleming fletcher flynn foley forster francis frost gibbons gibbs giles
gill goodwin gough gould greenwood gregory griffiths hancock harding hardy hewitt higgins hobbs hodge hodges hodgson holden
holland hope hopkins horton houghton howe hull humphreys hurst hutchinson ingram jarvis jennings johns joyce kane kay keane kemp
kendall kent kirby kirk lamb lambert leach leonard lloyd lowe macleod mann manning marsden mccarthy mccormick mcgrath mcguire
mclaughlin mcmahon middleton moran moss mullen naylor newman newton nicholson norman norris norton o'donnell o'keefe osborne
parkes parry parsons pearce pearson potts poole pratt preston randall regan rhodes roach robson rowe sharp sharpe shepherd
sheppard sherwood simons skinner slater stanley steele stephenson stokes summers sweeney tate thomson thornton todd townsend
vaughan vincent wade walters walton warner waters weston wheatley whitehead whittaker wilkins wilkinson winter woodward wyatt
yates abbott adkins barron blevins booker boone bowen boyle bradford brady britt brock bruce buck burch cain calhoun cannon
cantrell carver cash chase childs clements cline compton conner conrad cooke cowan crane daugherty dickerson dillard dotson
downs duffy duke durham eldridge emerson erickson ewing farley finley finch fitzpatrick flowers floyd franks frazier frederick
galloway gates gay gentry glenn glover goodman grimes guthrie hale hammond hampton hardin harmon hatfield haynes heath hebert
henson hess hester hickman hinton hood hooper hoover hubbard huff huffman humphrey jacobson kirkland knapp knowles landry larsen
lester levy lynn mack mays mcbride mcclain mcclure mcconnell mcdaniel mcdowell mcfarland mcintyre mckee mckinney mcknight mcneil
meadows melton merritt moody mooney mosley mullins nash noble odom orr pace patton pitts pollard pruitt puckett reeves rich
rivas roberson rollins rowland rutledge sampson savage sellers sexton shaffer shannon shelton shepard shields singleton sloan
snow stafford stanton stein stout stouffer strickland suttle terrell terry tillman tyson underwood vance vinson ware whitaker
whitfield whitney wiggins wilcox wilder wilkerson winters wolfe woodard workman wynn zimmerman`;

/** Three letters and more, in the folded word. Medical words that end alike (`lens`, `ova`) are too short to match. */
export const surnameEndings =
  /(?:ovic|evic|ovich|evich|dottir|sson|escu|enko|chuk|czyk|wicz|ewski|owski|inski|owska|ewska|inska|shvili|adze|idze|iyev|ayev|oyev|[bdgklmnprstvz]ova|[bdgklmnprstvz]eva|[bdgklmnprtvz]ov|[lnrtsd]yan|qvist|strom|berger|sdotter|[dlmnrtv]sen|poulos|akis|opoulou|nainen|konen|nanen|lainen)$/;

/** Endings of family names that other words have too: only behind another unknown word with a capital. */
export const likelyEndings =
  /(?:berg|lund|holm|dahl|gren|stedt|mann|stein|baum|bauer|eira|moto|kawa|mura|etti|elli|ucci|acci|ardi|sson|aard|quist|vist|inen|zadeh|pour|iev|iyev|ović|yan)$/;

/** Family names that are everyday words: no sign of a name beside a word nobody knows. */
export const wordySurnames = /*#__PURE__*/ new Set(
  `day hill hall long young black white brown green stone wood woods price fields park hunt cook fox berry banks little
  west rice lane ward king bishop mills walker bell lawrence snow frost cross ford burns knight waters hart parker fisher
  butler porter carpenter baker miller weaver gardner mason dean reed ray lee kaya sun wolf klein sharp cash chase winter
  winters summers hood noble pace rich savage shields ware bond bright booth barber drake kiss lam lamb tang kos ono villa
  sala testa serra blanco luna mora piazza guerra lima berg berge holm dahl ek maas kok bos vos marin mercado sierra leal
  bravo mena cano mori ito abe turk magyar roth oster engel berger urban maly pinto rocha mota dias braga moss howe hope
  hull holland kent kirk mann newman norman roach rowe stokes todd tate wade buck cain cannon crane downs duke gay gates
  heath hale mack moody nash orr odom pitts steele stout lang jung hahn fuchs issa awad eze obi agu baran duda mazur krol
  marek conte monti riva rey roy petit blanc brun colin denis robin noel flowers meadows`.split(/\s+/),
);
