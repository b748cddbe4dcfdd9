/** Given names as people write them, folded. Written down from general knowledge, by frequency in many countries; no list is copied. */

/** Hardly ever anything but a name: one of these alone, with a capital, is a person. */
export const plainNames = `blake randy warren harrison nelson jackson allen wesley lewis leo hazel rosa melissa aaron abigail abby abdul abdullah abu adam
adele adelaide adeline aditya adrian adriana agatha agnes agnieszka ahmad ahmed aida aiden aidan aisha aisling ajay akira alan
alana alastair albert alberto alec alejandra alejandro aleksandr aleksandra alessandra alessandro alex alexa alexander alexandra
alexandre alexandria alexei alexis alfonso alfred alfredo alice alicia alina alisa alisha alison alistair allan allison alyssa
amanda amelia amelie amina amir amit amrita amy ana anabel anastasia anders andre andrea andreas andrei andrej andres andrew
andrzej andy aneta angela angelica angelina angus anita anja ann anna annabel annabelle anne annette annie anthea anthony
antoine anton antonia antonio anya archie ariana arianna arjun arlene armando arnold arthur arturo arun arya ashleigh ashley
ashok astrid athena audrey ava ayesha aylin barbara barry bartosz beatrice beatriz becky belinda bella benedict benjamin
bernadette bernard bernice bert bertha bessie bethany betsy betty beverley bianca blanca bogdan bonnie boris brad bradley brandi
brandon brayden brenda brendan brent brett brian briana brianna bridget brigitte britney brittany bronwyn bruce bruno bryan
bryce byron caitlin caleb calvin cameron camila camilla camille candace candice cara caren carina carl carla carlo carlos
carlton carly carmen carole caroline carolyn carrie caspar cassandra cassie catalina catherine cathy cecilia cecil cedric
celeste celia celine cesar chad chantal charlene charles charlie chelsey cheryl chiara chloe chris christa christina christine
christoph christophe christopher christy cindy claire clara clare clarence clarissa claude claudia clayton clifford clinton
clive clyde cody colette colin colleen connie connor conor constance constantin cora corey corinne cornelius cory courtney craig
curtis cynthia cyril daisuke damian damien dana daniel daniela daniele danielle danny daphne darcy daria darius darlene darrell
darren darryl dave david dawson deanna debbie deborah debra deepak deirdre delia delores denis denise dennis derek derrick
desiree desmond devon diane dianne diarmuid didier diego dieter dietmar dimitri dmitri dmitry dolores dominic dominik dominique
donald donna donovan dora doreen doris dorothea dorothy doug douglas duncan dustin dwayne dwight dylan eddie edgar edith edmund
eduardo edward edwin eileen elaine eleanor elena eleni elias elijah elin elisa elisabeth elise eliza elizabeth ellen ellie
elliott elliot elmer eloise elsa elsie elvira emanuel emil emilia emilie emilio emily emma emmanuel enrique eric erica erich
erik erika erin ernest ernesto erwin esme esmeralda esperanza estelle esther ethan ethel etienne eugene eugenia eunice eva evan
evelyn ewa ewan fabian fabio fatima fatma felicia felicity felipe felix ferdinand fernanda fernando fiona francesca francesco
frances francine francis francisco francois frankie franklin franz fred freda freddie freddy frederick frederik fredrik frieda
friedrich gabriel gabriela gabriele gabrielle gareth garrett gary gavin gemma genevieve geoff geoffrey george georgina gerald
geraldine gerard gerardo gerhard gertrude gianni gilbert gilda giles gillian gina giorgio giovanni giovanna gisela giulia
giuseppe gladys glenda glenn gloria gordon grzegorz graciela graham greg gregor gregory greta gretchen guido guillaume guillermo
gunther gustav gustavo gwen gwendolyn hamish hanna hannah hannelore hans harald harold harriet harriett harry harvey hassan
hayley hector heidi heike heinrich heinz helen helena helene helga henri henrietta henrik henry herbert herman hermann hilda
hillary hilary hiroshi howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ilona ilse imogen imran ines inga
ingrid ioana irene irina irma irving isaac isabel isabella isabelle isaiah isla ismael ismail ivan ivana ivo jackie jacob
jacqueline jacques jacqui jaime jake jakob jakub jamal james jamie jana jane janet janice janine jared jarrod jarmila jason
javier jayden jayne jeanette jeanne jeannie jeff jeffery jeffrey jenna jenny jennifer jennie jens jeremiah jeremy jerome jerry
jesse jessica jessie jill jillian jim jimmy jitka joan joanna joanne joaquin jocelyn jodi jodie jody joe joel johan johann
johanna johannes john johnathan johnny jolanta jon jonas jonathan jorge jose josef josefina joseph josephine joshua josh josie
joyce juan juana juanita judith judy julia julian juliana julianne julie juliet julio julius jurgen justin justine kaitlyn kamal
kara karen kari karim karin karina karl karla karolina kate katarina katarzyna katelyn katerina katharina katherine kathleen
kathryn kathy katie katja katrina katy kay kayla keisha keith kelley kelly kelsey kendra kenneth kenny kerry kevin khalid kieran
kim kimberley kimberly kirsten kirsty klaus konstantin krista kristen kristi kristian kristin kristina kristine kristy krystal
krzysztof kumar kurt kyle kylie lakshmi lamar larissa larry lars latoya laura lauren laurence laurent laurie laverne lawrence
leah leandro leila lena leon leona leonard leonardo leonor leroy leslie lester leticia liam lidia lila liliana lillian lillie
linda lindsay lindsey lionel lisa liz liza lizzie lloyd lois lola lonnie lorena lorenzo loretta lori lorna lorraine lottie lou
louis louisa louise lourdes luca lucas lucia luciana lucille lucinda lucy ludmila ludwig luigi luis luisa lukas luke lydia lyle
lynda lynette lynn lynne mabel mackenzie maddie madeleine madeline mads maeve magda magdalena magnus mahmoud maisie malcolm
malgorzata mandy manfred manuel manuela marc marcel marcela marcelo marcia marco marcos marcus margaret margarita margie margot
marguerite maria mariam marian mariana marianne maribel marie mariela marilyn mario marion marisa marisol marjorie marlene
marsha marta martha martin martina marty marvin mary maryam mateo mateusz mathew mathias mathilde matilda matt matteo matthew
matthias maud maureen maurice maurizio mauro maxine maxwell megan meghan mehmet melanie melinda melvin meredith mia micah
michael michaela michal michel michele michelle mick mickey miguel mikael mike mikhail mila milan mildred milena millie milton
mindy minnie miranda mireille miriam mitchell mohamed mohammad mohammed moira mollie molly mona monica monika monique morag
moses mostafa muhammad muriel mustafa myra myriam nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel
neha neil nettie niamh nicholas nichole nick nicky nicola nicolas nicole nicolette nigel nikhil nikita nikki nikola nikolai
nikolaj nikolas nina nisha noah noel noelle noemi nora norbert noreen norma norman octavia odette olga oliver olivia olivier
omar ophelia oscar osman oswald otto owen pablo paige pamela paola paolo pascal patrice patricia patrick patsy patti patty paul
paula paulette pauline paulo pavel pawel pedro peggy penelope percy perry petr petra philip philippa philippe phillip phoebe
phyllis pierre piotr polly pradeep pranav preeti priscilla priya rachael rachel rachelle rafael raj rajesh ralph ramon ramona
randall randi randolph raphael rashid raquel raul ravi raymond rebecca reginald regina reinhard renata renate rene renee
rhiannon rhonda ricardo richard rick ricky riley rita robbie robert roberta roberto robyn rocio roderick rodney rodolfo rodrigo
roger roland rolf roman ronald ronnie rory rosalie rosalind rosanne roseanne rosemarie rosie roslyn rowan roxanne ruben rudolf
rudolph rudy rufus rupert russell ruth ryan sabine sabrina sadie sahil salim sally salma salman salvatore sam samantha samir
samira sammy samson samuel sandra sanjay sanjiv sara sarah sasha saul scott sean sebastian selena selina serena serge sergei
sergey sergio seth shane shannon shari sharon shaun shauna shawn sheena sheila shelby sheldon shelley shelly sheri sherri sherry
sheryl shirley sibylle sidney siegfried sigrid silvana silvia simon simone sinead siobhan sofia solange sonia sonja sonya sophia
sophie stacey staci stacy stan stanislav stanley stefan stefania stefano steffen stella stephan stephanie stephen stephany steve
steven stewart stuart sunil sunita suresh susan susana susanna susanne susie suzanne sven svetlana sylvester sylvia sylvie
tabitha tamara tameka tammy tania tanisha tanya tara tariq tasha tatiana tatyana ted teresa teri terrance terrence terri terry
tessa thea thelma theo theodora theodore theresa therese thierry thomas tiago tiffany tim timothy tina tobias toby todd tom
tomas tomasz tommy toni tonia tony tonya tracey traci tracy travis trevor tricia trina tristan trudy tyler tyrone ulrich ulrike
umberto ursula usha vadim valentina valeria valerie vanessa vasily velma verna vernon veronica veronika vicki vickie vicky
victoria vijay vikram viktor vilma vincent vincenzo viola virgil viviana vivian vivien vivienne vladimir volker walter wanda
wayne wendell wendy werner whitney wilbur wilfred wilhelm willem william willie willis wilma winifred winston wojciech wolfgang
xavier xiao yolanda yuki yuri yusuf yvette yvonne zachary zara zoe zofia zoltan zuzana hiroko kenji takeshi yoko wei jing mei
ming hao anil sanjeev sandeep vivek rahul rohit pooja kavita deepika manoj naveen arvind harish meera lata farah zainab khadija
layla yousef tarek nasser samer hana rania emre murat ayse elif mehdi reza hossein parisa bjorn knut lasse rasmus soren mikkel
jesper henrike annika ingeborg kjell leif olaf oskar nils petter sigurd tove torsten ulf jaakko jukka matti mika pekka timo
tuula aino kaisa maja mirja marek milos miroslav jaroslav jiri zdenek vaclav lenka hanka radek ondrej tereza ioan mihai radu
gheorghe dragan goran zoran nenad jelena milica vesna snezana branislav chukwu emeka ngozi chinedu oluwaseun kwame kofi abena
thabo sipho nomsa themba lindiwe adela adelina adolfo adriano agata agneta agostino akiko aldo alena alessio alexandros alois
alojz aloysius alvaro amadou amalia amalie ambrose anatoly andjela andreea andrejs anette angelo anibal anka anke annalisa
annelie annemarie antje antonin antti arkady armin arne arnaud artem artur asbjorn ashraf aslan asmund aurelie aurelio axel
ayumi barbora bartolomeo bautista beata beate benita benito benoit bente bernardo bernd bernhard berit birgit birgitta birgitte
bjarne blanka blazej boguslaw bohdan bojan borislav bozena brigita britt bruna caio camilo carolin casimir cathrine catarina
cecilie celso cezary christiane cilla claudio claus clemens concepcion concetta corentin cosimo cristian cristiano cristina
cristobal cyrille dagmar dagny danica danilo danuta dario darko davide davor dejan denisa desislava detlef dieudonne dilip dina
dinah dominika donatella dorota dorte drazen dusan edgardo edita eduard edvard efrain egil eero eino eirik ekaterina elisabetta
elke elmira elodie eloy emine enrico ennio enzo ernst erling ermanno ervin erzsebet eszter etsuko ettore eugen eugenio eusebio
evgeni evgenia eveline ezequiel fabiana fabienne fabrice fabrizio faustino federica federico feliks fermin ferenc ferran filip
filippo fiorella flavia flavio florencia florian franciszek franka franziska frida fritz fumiko gabor gaetano gaspar gaston
gennady georg georges georgi georgios geraldo germaine gero gerda gert gerta giacomo gilberto gilles gino gintaras gisele
giuliana giuliano gizella gonzalo gosta graziella guilherme gudrun gunnar gunilla gyorgy hakan hakon halina hanne haruka haruto
hedwig hege heiko hella helle helmut hendrik henryk herve hideo hildegard hiroki hisako holger horst hugues ichiro idris ignacy
ilda ildiko ilaria ilija ilya imre indira inge ingo ingolf ingvar irena irenka irmgard isabela isidro istvan ivica iwona jacek
jacinta jadwiga janko janne janos jarle jaromir jaroslava jasna jasper jaume jerzy joachim joana joao jochen jolana jonna joost
jordi jorgen jorunn josip josue jozef jozsef julien junichi jutta kaito kalle karel karita karoline kasper katalin kathe
katharine katsumi kazimierz kazuko keiko keita kenta kerstin khaled kiril kirsi kjersti klara klaudia klemen konrad kornelia
kristjan kristof krisztina krystyna kyoko laila lajos larisa laszlo laurens leoni leonie leopold leszek lieselotte lilja lina
lise ljiljana lorand loic lothar lotte luana luc lucie luciano lucio lucjan ludek ludovic luigina luiz luiza luka lukasz lydie
maarten maciej magnhild mahdi maiken maite makoto mamadou manami marcelle marcello marcin mareike margareta margarethe margit
marija mariko marit marika mariusz markku marko markus marten martijn martine martti maryse masako massimo mathieu mathis matej
matheus mathilda matija matthijs mattia maurits mauricio maximilian mayumi melita merete merja michail michaele michiel miho
mikolaj miklos mikko milada milka miloslav minh mirela mirka mirko miroslava misaki mitsuko mladen mohamad morten nadja naoki
natacha natasa nerea nevena nicolai nicolo nikolaos nikolina noboru oddvar odile olena olav olle olof oleg ondine orsolya osamu
osvaldo otakar ottavio ozgur panagiotis paavo paivi pascale patrik patrizia patrycja paulina peder pelle penka pernille pertti
petar petronella philipp pia pierrick pietro pilar piero pontus predrag radka radomir radoslav rafal ragnar ragnhild raimund
rainer raisa ramiro ramzan raoul rebeca rebeka regine reidar reiko reinhold remy renato renaud renzo ricarda riccardo rikke riku
rino risto ritva robrecht rocco rogelio rogerio rolando rosalba rosalia rosanna rosana roswitha rozalia ruslan ryo ryota sakari
sakura sami sandor sandrine sandro sanja santino satoshi satu saverio selma seppo serhii severin shinji shota sibel sigmund
signe sigrun silje silvester silvio silke simona sinikka slavica slawomir slobodan snorri sofie solveig stanislava stanislaw
stefanie steinar stephane stig sunniva susann svein svenja sylvain sylwia taavi tadeusz takumi tamas tanja tarja tatjana teemu
teodor teodora terje terhi teun theresia thibault thiago thijs thora thorsten timea timur tibor tihana tomislav tommaso tomoko
tonje tora torbjorn trine troels trond trygve tunde turid uwe ulla ulises urszula ursel valdemar valerio valter vanda vania
vasil vasilis veikko velimir verena vibeke viggo vilhelm viliam viljo vincenc vinicio vinicius vinko virginie vitor vitoria
vittorio vlad vladislav vlasta vojtech volodymyr vsevolod wenche wieslaw wilfried wim witold wladyslaw wouter xenia yannick
yasuko yohei yoshiko youssef yulia yumi yuto yves zbigniew zdenka zdravko zeljko zita zlata zlatko zofie zsofia zsolt zuzanna
cormac declan eamon fergus roisin aoife saoirse ciaran cillian darragh oisin padraig eoin grainne maebh deidre orla orlaith
callum hamza bilal umar zayn ayaan zahra amira noor leyla aaliyah safiya latisha shanice tyrell deshawn tamika lakisha terrell
demetrius darnell jermaine marquis keyshawn rodrick yesenia xiomara itzel jimena lupe nayeli aksel albin alfons algot amund
anniken asgeir aslaug astri audun bengt bernt bodil borge brynjar cato dagfinn egon eilif einar eivind elling endre espen eskil
eyvind fredrika gerhardt greger gunnhild guri gustaf hallvard halvor helge henning hilde hjalmar ingunn inger isak ivar jarl
jannicke jonny jostein kaare karsten ketil kirsti kristoffer leiv linnea linus ludvig magne malene malin marthe mathea mikkeline
nanna nikoline oddbjorn olaug oddny osvald ragnvald randulf rolv runar sindre sigfrid sigbjorn sivert sondre stian sveinung
synnove synne tarjei terese thorbjorn thorvald torhild torill tormod torunn tormund ulrik unni vegard vetle viljar yngve yngvild
asta bjarki birkir birna bryndis dagur egill eydis finnur freyja gudmundur gunnhildur gylfi halldor halldora hallgrimur haukur
hildur hrafn hrafnhildur jokull jonina katla kjartan kolbrun kristjana kristbjorg oddur olafur olafia pall ragnheidur sigridur
sigurdur sigurjon steinunn sturla sverrir thorunn thordur unnur valgerdur vigdis aleksei anatoli arkadi afanasi anfisa antonina
dmitriy efim egor elizaveta evdokia evgeny fedor filipp galina gavriil gennadi georgiy gleb grigori ignat ilarion inessa
innokenti iosif kirill klavdia kseniya lavrenti leonid lubov lyubov lyudmila maksim marfa matvei mitrofan mstislav nadezhda
natalya nikifor nikolay oksana oleksandr oleksiy pantelei polina praskovia rodion rostislav semyon serafim sergiy sofya stepan
svyatoslav taisia taras timofei trofim tikhon valentin valeri varvara vasili vasilisa veniamin viktoria vitaly vladlen
vyacheslav yakov yaroslav yefim yegor yelena yekaterina yevgeny yuliya yuriy zakhar zinaida zoya aslanbek akhmed ramazan magomed
shamil zelimkhan zaur zarema madina malika adaeze adaobi amaka amarachi azubuike chiamaka chibuzo chidi chiemeka chika chikezie
chimamanda chinonso chinwe chioma chukwudi chukwuemeka ebele ekene ekwueme ifeanyi ifeoma ikechukwu ikenna kelechi kenechukwu
nkechi nkiruka nnamdi nwando obinna ogechi okechukwu onyeka somtochukwu tobechukwu uchenna uchechi ugochukwu uzoma adebayo
adeola ayodele babatunde bolanle folake femi funmilayo olumide oluwatobi segun temitope yetunde akua akosua kwabena kojo yaa esi
mandla sibusiso nokuthula zanele bongani lerato tshepo naledi kagiso afsaneh arash ardeshir azadeh babak bahram behnam behrouz
bijan dariush elham esmaeil farhad fariba farzad fereshteh ghasem golnar hamid iraj javad kaveh keyvan khosrow ladan laleh leili
mahmood mahnaz mahsa majid mansour marjan masoud mehran mehrdad milad minoo mohsen mojgan morteza nasrin navid nazanin niloufar
omid parvin payam pouya ramin saeed sanaz sepideh shahin shahram shirin siamak siavash simin soheila soraya vahid abdelkader
abdelaziz abdulrahman aziza badr bahir basma bushra dalia daoud faisal fadi farid faruq ghada ghassan habib hafsa hani hanan
hatim hisham huda husam ibtisam imad ismat jabir jamil jamila kareem khadijah khalil lubna lujain mahir malak manal marwan maysa
mazen munir mutaz nabil nabila nadim naima najib nasir nawal nizar noura nura omari qasim rami rana rasha rayan reem rola sahar
salah saleh samah sawsan shadi shadia sharif sufyan suha tahir talal taha wael wafa walid widad yahya yasir yassin younes zaid
zaki zayd zaynab ziad duc giang hien hieu hoai huong huyen khanh khoa linh ngan ngoc nguyet nhung phuc phuong quang quoc quyen
thanh thao thien thinh thuy toan trinh tuan tuyen tuyet viet xuan ademir adilson agenor ailton aline anderson aparecida arlete
breno cleber cleide clovis davi dirceu edilson edson eduarda eliane elisangela emanuelly evandro everton fabiola fagner felipa
genivaldo gislaine giovana guilhermina heitor helio iago isadora ivone ivete jair jandira jeferson joaquim joelma jussara kaique
kauan laercio lavinia leandra lidiane livia luciane luzia manoel marcio mateus matilde mirian murilo neide neusa nicolash
nivaldo odair osmar otavio priscila rafaela raimundo raissa regiane reginaldo rejane renan rosangela roseli rosilene rubens
sueli tainara tarcisio tatiane thaina thais ueslei valdir vanderlei wagner waldir wallace yago yasmim zelia zilda abraham
berhane biniam dawit eyob feven freweyni girmay haben hagos kidane kifle luwam mebrahtu mehari merhawi robel selam semhar senait
solomon tekle tesfalem tsegay yohana yonas zeray fenna femke geert gijs hanneke henk hendrika jaap jeroen joris jorrit jurriaan
koen lieke maaike machteld marieke marijke mechteld mieke nienke noortje pieter pim reinier roelof ruud saskia sanne sietske
sjoerd sytske teunis thijmen tineke veerle wendelien wietske willemijn adelheid anneliese bettina birthe brunhilde burkhard
dorothee eberhard eckhard edeltraud eike elfriede frauke friederike gerlinde gottfried gunter hartmut heidemarie heidrun
heribert hubertus isolde jorg joerg juergen karlheinz katrin leni leonhard liesel lorenz lutz marlies marlis mechthild meike
meinhard ottilie raphaela reiner reinhilde rudiger ruediger siegbert siegrid sieglinde sybille theodor thekla traute ullrich uta
ute volkmar waltraud walburga wenzel wiebke wilfriede winfried wolfram achille alphonse amandine amaury anais ancelina apolline
archambault arianne armand aude aurelien aurore bastien baptiste brice capucine celestine charlot clarisse claudette clementine
clothilde colombe coralie corine delphine eleonore emeline emmanuelle fabien fanny faustine felicien fernand florent florentin
gaetan gaelle ghislaine gwenaelle henriette hilaire huguette isabeau jeannette jocelyne josette julienne laetitia leonce lisette
louane lucienne ludivine magali manon marcelline marielle marjolaine melisande nadege noemie orane oriane perrine philippine
pierrette quentin raymonde regis remi rodolphe romane roxane sebastien severine simonne solene suzette tanguy thibaut valere
veronique victoire yann yolande zacharie`;

/** Also an ordinary word, a place, a month or a medicine: a name only beside a surname, an initial or a word that says so. */
export const doubtfulNames = `flora jan ella abel ace alba amber angel april aria art asia august augusta austin autumn basil beau ben beth bill billy blaine bob bobby
brooke brooklyn bud buddy carol carolina carter casey cash chance charity charlotte chase chelsea christian chuck clay cliff
cole cooper crystal daisy dakota dale dallas dan diana dawn dean dee dell denver destiny dick dion dixie don dot drew duke dusty
earl eden eli eve faith faye fay fern flo florence ford forrest frank gale garth gay gene georgia gerry gil ginger glen grace
grady grant guy hank harmony heath heather herb holly honey hope houston hunter india ira iris israel ivy jack jasmine jay jean
jed jewel jo job jordan joy jude june justice karma ken kent king kit kitty kris lacey lance lane lara lea lee len lily london
luna lyn mack madison maggie major mark marina mason max may maya melody mercy meg mel merry miles misty mo mum nan nat ned nell
norm nova olive ollie paris pat patience pearl peg penny pete peter pierce pip precious prince princess prudence queen quinn rae
rain ray reed reese reid rex rich rico river rob robin rocky rod ron rose rosemary roy ruby rue russ rusty sage sal sandy
savannah sawyer scarlett september sherman sid sienna skip sky skyler sol sonny star storm sue summer sunny sydney tab taylor
tanner tia tiger troy ty val van vance vera vi yasmin yasmine ama alma nana vic victor vince violet virginia wade walker ward
will willow win winter wren zen ali an chi hong li min son tan yang yong jade aurora kenya avery preston lincoln mercedes
beverly laurel ebony brandy ariel myrtle salvador santiago orlando ida clement dexter rosario fran mari`;
