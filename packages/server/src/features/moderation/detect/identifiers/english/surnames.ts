/** Family names, folded. From general knowledge. */

/** The most common ones, and no everyday word. */
export const commonSurnames = `
adams ahmed ali allen anderson bailey barnes begum bennett brooks campbell carter chan chen choi clark clarke collins cooper cox cruz
davies davis diaz edwards evans fernandez foster garcia gomez gonzalez graham gray gupta hamilton harris harrison hayes henderson
hernandez herrera howard hughes hunter hussain jackson james jenkins johnson jones jordan kaur kelly kennedy khan kumar le lewis li liu
lopez martin martinez mehta mitchell moore moran morgan murphy murray nelson nguyen o'brien o'connor o'neill o'sullivan patel patterson
perez phillips ramirez reid reynolds richardson roberts robinson rodriguez ross ruiz ryan sanchez sanders scott shah sharma simpson singh
smith stevens stewart taylor thomas thompson turner walsh wang watson williams wilson wong wright wu zhang`;

export const rarerSurnames = `
brown miller lee white walker young king hill green baker hall parker morris cook rogers peterson reed ward wood price long bell coleman
butler gonzales fisher alexander west cole bryant gibson ellis ford marshall mcdonald woods washington wells henry freeman webb tucker
guzman burns crawford olson porter gordon mendez shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd stone
salazar fox warren mills meyer rice garza daniels ferguson nichols stephens soto weaver gardner payne grant dunn kelley spencer hawkins
arnold pierce vazquez hansen peters hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray
delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero george chapman rios
estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison franklin carlson austin dominguez carr
lawson jacobs obrien vega bishop montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell hanson mccoy garrett burton
fuller welch rojas lucas marquez fields park little banks padilla day bowman schultz luna fowler mejia iyer reddy rao desai joshi chopra
islam akhtar nolan brennan fitzgerald maclean sinclair doe schneider fischer schulz koch richter klein wolf schroder neumann schwarz
zimmermann braun hofmann hartmann lange schmitt werner krause lehmann kohler durand leroy lefebvre bertrand roux fournier girard russo
esposito bianchi romano colombo ricci marino greco conti ferreira rodrigues horvat kovac kovacs nagy szabo toth svoboda dvorak cerny
ionescu sokolov popov yilmaz kaya demir tanaka suzuki sato watanabe yamamoto nakamura kobayashi zhao zhou xu sun zhu dlamini nkosi alves
amaral andrade antunes araujo azevedo barbosa barros bastos batista borges braga brito cardoso carvalho cavalcanti coelho correia cunha
dias domingues duarte esteves fonseca freitas gomes goncalves guimaraes lima lopes machado magalhaes marques martins melo mendes miranda
monteiro moreira mota nascimento neves nogueira nunes pacheco pinheiro pinto pires queiros ramalho rezende ribeiro rocha sampaio santana
simoes sousa souza tavares teixeira vaz vieira xavier amato bellini benedetti bernardi bruno caputo caruso cattaneo conte coppola damico
deluca fabbri farina fazio ferrara ferri fiore fontana galli gatti gentile giordano grassi guerra leone lombardi lombardo longo mancini
mariani marini martini mazza messina monti moretti napolitani napolitano orlando padovano pagano palumbo pellegrini piazza rinaldi riva
rizzi rizzo romani ruggiero sala salvatore sartori serra silvestri testa toscani trevisan udinese valentini villa vitale zito arnaud
aubert barbier benoit blanc blanchard bonnet boucher boyer brun caron chevalier clement colin david denis dufour dumas dumont dupont
dupuis fabre faure fontaine francois gaillard garnier gauthier gautier gerard giraud guerin guillaume guyot hubert jacquet joly lacroix
laurent leclerc lecomte legrand lemaire lemoine leroux marchand marechal martel masson mathieu mercier meunier michaud michel moulin
nicolas noel olivier perrin petit philippe picard poirier renard renaud rey riviere robin rousseau roussel royer roy tremblay gagnon cote
bouchard gagne pelletier beaulieu fortin levesque abend ackermann baumann beck berger bergmann bohm brandt dietrich ebersbach eichmann
engel ernst faerber fassbinder fiedler fleischer frankfurter friedrich fuchs furst gerber gottlieb grunewald haas hahn herrmann herzog
huber jager jung kaiser kastner kaufmann keller kirsch konig kramer kruger kuhn kunze lang lorenz ludwig lutz maier mayer moser naumann
oster pfeiffer pohl reinhardt ritter roth sanger schafer scherer schreiber schroeder schubert schumacher schuster seiler sommer strauss
thalberg trommler vogel vogt walter weiss winkler wirtz ziegler zimmer bakker bos brouwer dekker dijkstra hendriks jansen janssen kok
kuiper maas meijer mulder peeters pietersen postma schouten smit smits visser vos vries wouters aalto hakala heikkinen heinonen jarvinen
kinnunen koivisto korhonen koskinen laine laitinen lehtinen lehtonen makela makinen mattila miettinen nieminen niemi ojala rantanen
salminen salonen savolainen turunen virtanen aas aune bakke berge bakken dahl eide haugen holm hagen iversen johansson karlsson lund lunde
moen nilsson nygaard ostby solberg vik andersson berg bergstrom blom bjork ek eklund engstrom forsberg fransson gustafsson hedlund
hellstrom holmberg isaksson lindberg lindgren lindqvist lundberg lundgren lundqvist lofgren nordin nyberg nystrom oberg sandberg sjoberg
soderberg wallin wikstrom akesson balogh farkas fekete fodor gulyas halasz hegedus horvath illes juhasz kelemen kiss kocsis lakatos
lengyel magyar molnar nemeth olah orban papp rac rakosi simon sipos takacs torok varga vass virag voros cermak dolezal fiala hajek havel
hruska jelinek kolar kral krejci kucera marek maly nemec pokorny pospisil prochazka ruzicka sedlacek simek stastny urban vanek vesely
zeman adamczyk baran dabrowski dudek duda gorski grabowski jankowski jaworski kaczmarek kaminski kozlowski krawczyk krol kubiak
kwiatkowski lewandowski majewski mazur michalski nowicki olszewski pawlak pawlowski piotrowski rutkowski sikora szewczyk szymanski walczak
wieczorek wisniewski witkowski wojcik wozniak wrobel zajac zalewski zawadzki zielinski breznik golob hribar kos kralj krajnc kovacic
mlakar oblak pavlin potocnik rozman turk vidmar zupan babic boban bozic juric knezevic kovacevic markovic matic pavic peric petrovic simic
tomic vukovic abe ando endo fujita fujimoto fukuda goto hasegawa hashimoto hayashi ikeda inoue ishii ishikawa ito kato kimura kondo maeda
matsuda matsumoto mori murakami nakajima nakano nishimura ogawa okada okamoto ono ota saito sakai sakamoto sasaki shibata shimizu
takahashi takeda ueda wada yamada yamaguchi yamashita yamazaki yoshida chang cheng cheung chiang chow chung feng guo hsieh hsu hu jiang
kang kwan kwok lai lam lau leung liang lim luo mak ngo peng shen tang teng tsai tsang wei wen xiao xie yan yeung yin yu yuan yuen zeng
zheng dang dinh duong hoang huynh phan truong abdi abadi bahrami farahani ghorbani hosseini jafari karimi mohammadi moradi rahimi rezaei
sadeghi tehrani abboud awad baba darwish fakhoury ganem haddad hakimi hanania issa kattan khoury maalouf malouf mansour mustafa naifeh
najjar nahas saliba sayegh shamoun tannous abiodun adebayo agu chukwu eze ibekwe igwe nnamdi nwosu obi ogbonna okeke onyekachi abraha
gebre haile tesfaye yohannes tesfay mcgregor mcintosh mckay mckenzie mckenna mclean mcmillan munro buchanan cameron douglas drummond
forbes gillespie innes kerr lindsay logan maxwell ogilvie paterson ramsay rennie stirling sutherland acosta aguirre alonso arias avila
barrera benitez blanco bravo caballero cabrera calderon camacho campos cano cardenas carrasco carrillo castaneda cervantes chacon cordova
cortes cortez delacruz duran escobar esparza espinosa figueroa franco fuentes gallardo gallegos galvan giron huerta ibarra juarez lara
leal leiva leon lozano lugo macias marin mena mercado montes montez montoya mora mosquera murillo navarro nieto ochoa olivares orozco
osorio palacios paredes peralta pineda ponce prieto quintana quintero rangel robles rosales rosario rubio salas salinas serrano sierra
solis sosa suarez tapia trejo trujillo urbina urena valencia valenzuela vallejo velasco velazquez velez vidal villanueva villarreal
villegas zamora zapata zavala zuniga atkinson barber barker barrett barton baxter beaumont benson blackburn bolton bond booth bradshaw
briggs bright bryan buckley burgess byrd carey chambers chandler christensen clayton cobb coles connolly conway corbett craig cross curtis
dalton davey davidson dawson dennis dickson dodd donnelly donovan drake dyer eaton elliot farrell fleming fletcher flynn foley forster
francis frost gibbons gibbs giles gill goodwin gough gould greenwood gregory griffiths hancock harding hardy hewitt higgins hobbs hodge
hodges hodgson holden holland hope hopkins horton houghton howe hull humphreys hurst hutchinson ingram jarvis jennings johns joyce kane
kay keane kemp kendall kent kirby kirk lamb lambert leach leonard lloyd lowe macleod mann manning marsden mccormick mcgrath mcguire
mclaughlin mcmahon middleton moss mullen naylor newman newton nicholson norman norris norton o'donnell o'keefe osborne parkes parry
parsons pearce pearson potts poole pratt preston randall regan rhodes roach robson rowe sharp sharpe shepherd sheppard sherwood simons
skinner slater stanley steele stephenson stokes summers sweeney tate thomson thornton todd townsend vaughan vincent wade walters walton
warner waters weston wheatley whitehead whittaker wilkins wilkinson winter woodward wyatt yates abbott adkins barron blevins booker boone
bowen boyle bradford brady britt brock bruce buck burch cain calhoun cannon cantrell carver cash chase childs clements cline compton
conner conrad cooke cowan crane daugherty dickerson dillard dotson downs duffy duke durham eldridge emerson erickson ewing farley finley
finch fitzpatrick flowers floyd franks frazier frederick galloway gates gay gentry glenn glover goodman grimes guthrie hale hammond
hampton hardin harmon hatfield haynes heath hebert henson hess hester hickman hinton hood hooper hoover hubbard huff huffman humphrey
jacobson kirkland knapp knowles landry larsen lester lynn mack mays mcbride mcclain mcclure mcconnell mcdaniel mcdowell mcfarland mcintyre
mckee mckinney mcknight mcneil meadows melton merritt moody mooney mosley mullins nash noble odom orr pace patton pitts pollard pruitt
puckett reeves rich rivas roberson rollins rowland rutledge sampson savage sellers sexton shaffer shannon shelton shepard shields
singleton sloan snow stafford stanton stein stout stouffer strickland suttle terrell terry tillman tyson underwood vance vinson ware
whitney wiggins wilcox wilder wilkerson winters wolfe woodard workman wynn zimmerman adeyemi aguilar almeida alvarez becker byrne castillo
castro chavez chowdhury costa doyle dubois ferrari flores fraser gallagher griffin gutierrez hoffmann huang iqbal ivanov jimenez kim
kowalski levy lin lynch macdonald mackenzie malik mccarthy medina mendoza mensah morales moreau moreno muller myers novak nowak okafor
okonkwo oliveira ortiz owens pereira perry petrov pham popescu powell quinn rahman ramos reyes rivera romero rossi russell santos schmidt
schwartz silva simmons sullivan torres tran vargas vasquez wallace weber whitaker whitfield yang`;

/** Of both, those that are everyday words: no sign of a name beside a word nobody knows. */
export const wordySurnames = `
day hill hall long young black white brown green stone wood woods price fields park hunt cook fox berry banks little west rice lane ward
king bishop mills walker bell lawrence snow frost cross ford burns knight waters hart parker fisher butler porter carpenter baker miller
weaver gardner mason dean reed ray lee kaya sun wolf klein sharp cash chase winter winters summers hood noble pace rich savage shields
ware bond bright booth barber drake kiss lam lamb tang kos ono villa sala testa serra blanco luna mora piazza guerra lima berg berge holm
dahl ek maas kok bos vos marin mercado sierra leal bravo mena cano mori ito abe turk magyar roth oster engel berger urban maly pinto rocha
mota dias braga moss howe hope hull holland kent kirk mann newman norman roach rowe stokes todd tate wade buck cain cannon crane downs
duke gay gates heath hale mack moody nash orr odom pitts steele stout lang jung hahn fuchs issa awad eze obi agu baran duda mazur krol
marek conte monti riva rey roy petit blanc brun colin denis robin noel flowers meadows`;
