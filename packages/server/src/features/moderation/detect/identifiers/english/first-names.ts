/** Given names as people write them, folded. Written down from general knowledge, by frequency in many countries; no list is copied. */

/**
 * Hardly ever anything but a name: one of these alone, with a capital, is a person. The most common ones, which is all that a browser
 * loads. "Dolores" and "Rosa" begin sentences in Spanish, so they are not among them.
 */
export const commonNames = `
aaron abby abdul abigail adam adele adrian adriana agnes agnieszka ahmed aidan aisha alan alana albert alberto alejandra alejandro
aleksandra alex alexa alexander alexandra alexis alfonso alfred alice alicia alison alistair allan allen allison alvaro alyssa amanda
amelia amina amir amit amy ana anastasia andre andrea andreas andrei andres andrew andrzej andy angela angelica angus anil anita ann anna
annabel anne annette annie anthony antonia antonio anya aoife archie arjun arlene arnold arthur arturo ashley ashok audrey ava ayesha
barbara barry beatrice beatriz becky belinda benjamin bernadette bernard bernice bethany betty bianca bilal bonnie brad bradley brandon
brenda brendan brett brian bridget brittany bruce bryan caitlin callum calvin cameron camila camille carl carla carlos carmen caroline
carolyn carrie cassandra catalina catherine cathy cecilia cedric celia charlene charles charlie cheryl chloe chris christina christine
christopher cillian cindy claire clara claudia clayton clifford clive colin colleen connie connor conor corey courtney craig cristina
curtis cynthia damian damien dana daniel daniela danielle danny daphne darren darryl dave david debbie deborah debra declan deepak denise
dennis derek desmond diane diego dominic donald donna doreen doris dorothy doug douglas duncan dwayne dylan eddie edgar edith eduardo
edward edwin eileen elaine eleanor elena elias elijah elisa elizabeth ellen ellie elliot elsie emil emilia emilio emily emma enrique eric
erica erik erin ernest esther ethan eugene eva evan evelyn ewa farah fatima felicity felipe felix fernanda fernando fiona frances
francesca francis francisco francois frankie fred freddie frederick gabriel gabriela gareth gary gavin gemma geoff geoffrey george
georgina gerald geraldine gerard gina giovanni giulia giuseppe gladys glenda glenn gloria gonzalo gordon graciela graham greg gregory
greta guillermo gustavo hamza hannah hans harold harriet harry harvey hassan hazel hector heidi helen helena henry herbert herman hilary
hilda howard hugh hugo hussein ian ibrahim ignacio imran ines ingrid ioana irene isaac isabel isabella isabelle isaiah isla ismael ivan
jackie jackson jacob jacqueline jacques jaime jake jamal james jamie jane janet janice jared jason javier jayden jeanette jeff jeffrey
jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim jimmy joan joanna joanne joao joaquin jocelyn jodie joe joel johan
john johnny jon jonathan jordi jorge jose joseph josephine josh joshua joyce juan juanita judith judy julia julian juliana julie juliet
julio jurgen justin kaitlyn kamal karen karim karina karl katarzyna kate katherine kathleen kathryn kathy katie katrina kayla keith kelly
kelsey kendra kenneth kenny kerry kevin khadija khalid kieran kim kimberly kirsten klaus kofi kristen kristin krzysztof kumar kyle lakshmi
larry laura lauren laurence layla leah leila lena leo leon leonard leslie leticia lewis liam lila lillian linda lindsay lindsey lionel
lisa liz lizzie lois lola lorena lori lorraine louis louisa louise lourdes luca lucas lucia lucy luis luisa luke lydia lynn mackenzie
madeleine magdalena mahmoud maisie malcolm malgorzata manuel manuela marc marcel marcia marcin marco marcus margaret margarita maria
mariam mariana marie marilyn mario marion marisol marjorie marlene marsha marta martha martin martina marvin mary maryam mateo matilda
matt matthew matthias maureen maurice maxine meera megan mehmet mei melanie melinda melissa melvin meredith mia michael michaela michal
michelle miguel mihai mike millie miranda miriam mitchell mohamed mohammad mohammed moira molly monica monika monique moses muhammad
muriel mustafa myra nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neha neil nelson niamh nicholas nick nicola
nicolas nicole nigel nikhil nina noah noel noor nora norma norman olga oliver olivia omar oscar osman otto owen pablo paige pamela paolo
patricia patrick paul paula pauline pawel pedro peggy penelope perry petra philip philippa philippe phillip phoebe phyllis pierre piotr
polly pooja priya rachel rafael rahul raj rajesh ralph ramon rania raquel rashid raul ravi raymond rebecca regina reginald renee rhonda
ricardo richard rick ricky rita robert roberta roberto robyn rocio rodney rodrigo roger roland roman ronald ronnie rosie rowan roxanne
ruben rupert russell ruth ryan sabrina sadie sally salma sam samantha samir samuel sandeep sandra sanjay saoirse sara sarah sasha saul
scott sean sebastian serena sergei sergio seth shane shannon sharon shaun shawn sheila shelby shelley shelly sheryl shirley silvia sinead
siobhan sofia sonia sonya sophia sophie stacey stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart sunil sunita
suresh susan susana susanna susie suzanne sven sylvia sylvie tamara tammy tania tanya tara tariq tatiana ted teresa terrence terri terry
tessa thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tomas tomasz tommy toni tony tracey tracy travis trevor
tricia tristan tyler tyrone ursula valentina valeria valerie vanessa vernon veronica vicky victoria vijay vikram vincent viola vivian
wallace walter wanda warren wayne wendy wesley wilfred william willie winston wolfgang xavier yolanda yusuf yvette yvonne zachary zainab
zara zoe zofia
ainhoa aminata ananya anjali chukwuemeka deepika elif fatma fatou fatoumata harpreet hiroshi huong iker itziar jimena keiko khaled kwame
laia linh meritxell minh murat nadeem nayeli nekane ngozi nuria nurul oriol priyanka rakesh ramesh rukhsana samira siti swati temitope
tendai thabo thandiwe thuy uxia wanjiru wilmer xiomara youssef yuki zeynep`;

/** The same, less often met. */
export const rarerNames = `
blake randy harrison rosa abdullah abu adelaide adeline aditya agatha ahmad aida aiden aisling ajay alastair alec aleksandr alessandra
alessandro alexandre alexandria alexei alfredo alina alisa alisha amelie amrita anabel anders andrej aneta angelina anja annabelle anthea
antoine anton ariana arianna armando arun arya ashleigh astrid athena aylin bartosz bella benedict bert bertha bessie betsy beverley
blanca bogdan boris brandi brayden brent briana brianna brigitte britney bronwyn bruno bryce byron caleb camilla candace candice cara
caren carina carlo carlton carly carole caspar cassie cecil celeste celine cesar chad chantal chelsey chiara christa christoph christophe
christy clare clarence claude clinton clyde cody colette constance constantin cora corinne cornelius cory cyril daisuke daniele darcy
daria darius darlene darrell dawson deanna deirdre delia delores denis derrick desiree devon dianne diarmuid didier dieter dietmar dmitri
dmitry dominik dominique donovan dora dorothea dustin dwight edmund eleni elin elisabeth elise eliza elliott elmer eloise elsa
elvira emanuel emilie emmanuel erich erika ernesto erwin esme esmeralda estelle ethel etienne eugenia eunice ewan fabian fabio
felicia ferdinand francesco francine franklin franz freda freddy frederik fredrik frieda friedrich gabriele gabrielle garrett
genevieve gerardo gerhard gertrude gianni gilbert gilda giles gillian giorgio giovanna gisela grzegorz gregor gretchen guido guillaume
gunther gustav gwen gwendolyn hamish hanna hannelore harald harriett hayley heike heinrich heinz helene helga henri henrik hermann hillary
hubert humberto igor ilona ilse imogen inga irina irma irving ismail ivana ivo jacqui jakob jakub jana janine jarrod jarmila jayne jeanne
jeannie jeffery jennie jens jeremiah jillian jitka jodi jody johann johanna johannes johnathan jolanta jonas josef josefina josie juana
julianne julius justine kara kari karin karla karolina katarina katelyn katerina katharina katja katy kay keisha kelley kimberley kirsty
konstantin krista kristi kristian kristina kristine kristy krystal kurt kylie lamar lars latoya laurent laurie laverne lawrence leandro
leona leonardo leonor leroy lester lidia liliana lillie liza lloyd lonnie lorenzo lorna lottie lou luciana lucille lucinda ludmila ludwig
luigi lukas lyle lynda lynette lynne maddie madeline mads maeve magda magnus mandy manfred marcela marcelo marcos margie margot marguerite
marian marianne maribel mariela marisa marty mateusz mathew mathias mathilde matteo maud maurizio mauro maxwell meghan micah michel
michele mick mickey mikael mila milan milena mindy minnie mireille mollie mona morag mostafa myriam nettie nichole nicky nicolette nikita
nikki nikola nikolai nikolaj nikolas nisha noelle noemi norbert noreen octavia odette olivier ophelia oswald paola pascal patrice patsy
patti patty paulette paulo pavel petr pradeep pranav preeti priscilla rachael rachelle ramona randall randi randolph raphael reinhard
renata renate rene rhiannon riley robbie roderick rodolfo rolf rory rosalie rosanne rosemarie roslyn rudolf rudolph rudy rufus sabine
sahil salim salman salvatore sammy samson sanjiv selina serge sergey shari shauna sheena sheldon sheri sherri sherry sibylle sidney
siegfried sigrid silvana simon simone solange sonja staci stanislav stefania stefano steffen stephan stephany susanne svetlana sylvester
tabitha tameka tanisha tasha tatyana teri terrance thea theodora therese thierry tiago tobias tonia tonya traci trina trudy ulrich ulrike
umberto usha vadim vasily velma verna veronika vicki vickie viktor vilma vincenzo virgil viviana vivien vivienne volker wendell werner
whitney wilbur wilhelm willem willis wilma wojciech xiao yuri zoltan zuzana hiroko kenji takeshi yoko wei jing ming hao sanjeev vivek
rohit kavita manoj naveen arvind harish lata yousef tarek nasser samer hana emre ayse mehdi reza hossein parisa bjorn
knut lasse rasmus soren mikkel jesper henrike annika ingeborg kjell leif olaf oskar nils petter sigurd tove torsten ulf jaakko jukka matti
mika pekka timo tuula aino kaisa maja mirja marek milos miroslav jaroslav jiri zdenek vaclav lenka hanka radek ondrej tereza ioan radu
gheorghe dragan goran zoran nenad jelena milica vesna snezana branislav chukwu emeka chinedu oluwaseun abena sipho nomsa
themba lindiwe adela adelina adolfo adriano agata agneta agostino akiko aldo alena alessio alexandros alois alojz aloysius amadou amalia
amalie ambrose anatoly andjela andreea andrejs anette angelo anibal anka anke annalisa annelie annemarie antje antonin antti arkady armin
arne arnaud artem artur asbjorn ashraf aslan asmund aurelie aurelio axel ayumi barbora bartolomeo bautista beata beate benita benito
benoit bente bernardo bernd bernhard berit birgit birgitta birgitte bjarne blanka blazej boguslaw bohdan bojan borislav bozena brigita
britt bruna caio camilo carolin casimir cathrine catarina cecilie celso cezary christiane cilla claudio claus clemens concepcion concetta
corentin cosimo cristian cristiano cristobal cyrille dagmar dagny danica danilo danuta dario darko davide davor dejan denisa desislava
detlef dieudonne dilip dina dinah dominika donatella dorota dorte drazen dusan edgardo edita eduard edvard efrain egil eero eino eirik
ekaterina elisabetta elke elmira elodie eloy emine enrico ennio enzo erling ermanno ervin erzsebet eszter etsuko ettore eugen
eugenio eusebio evgeni evgenia eveline ezequiel fabiana fabienne fabrice fabrizio faustino federica federico feliks fermin ferenc ferran
filip filippo fiorella flavia flavio florencia florian franciszek franka franziska frida fritz fumiko gabor gaetano gaspar gaston gennady
georg georges georgi georgios geraldo germaine gero gerda gert gerta giacomo gilberto gilles gino gintaras gisele giuliana giuliano
gizella gosta graziella guilherme gudrun gunnar gunilla gyorgy hakan hakon halina hanne haruka haruto hedwig hege heiko hella helle helmut
hendrik henryk herve hideo hildegard hiroki hisako holger horst hugues ichiro idris ignacy ilda ildiko ilaria ilija ilya imre indira inge
ingo ingolf ingvar irena irenka irmgard isabela isidro istvan ivica iwona jacek jacinta jadwiga janko janne janos jarle jaromir jaroslava
jasna jasper jaume jerzy joachim joana jochen jolana jonna joost jorgen jorunn josip josue jozef jozsef julien junichi jutta kaito kalle
karel karita karoline kasper katalin kathe katharine katsumi kazimierz kazuko keita kenta kerstin kiril kirsi kjersti klara
klaudia klemen konrad kornelia kristjan kristof krisztina krystyna kyoko laila lajos larisa laszlo laurens leoni leonie leopold leszek
lieselotte lilja lina lise ljiljana lorand loic lothar lotte luana luc lucie luciano lucio lucjan ludek ludovic luigina luiz luiza luka
lukasz lydie maarten maciej magnhild mahdi maiken maite makoto mamadou manami marcelle marcello mareike margareta margarethe margit marija
mariko marit marika mariusz markku marko markus marten martijn martine martti maryse masako massimo mathieu mathis matej matheus mathilda
matija matthijs mattia maurits mauricio maximilian mayumi melita merete merja michail michaele michiel miho mikolaj miklos mikko milada
milka miloslav mirela mirka mirko miroslava misaki mitsuko mladen mohamad morten nadja naoki natacha natasa nerea nevena nicolai
nicolo nikolaos nikolina noboru oddvar odile olena olav olle olof oleg ondine orsolya osamu osvaldo otakar ottavio ozgur panagiotis paavo
paivi pascale patrik patrizia patrycja paulina peder pelle penka pernille pertti petar petronella philipp pia pierrick pietro pilar piero
pontus predrag radka radomir radoslav rafal ragnar ragnhild raimund rainer raisa ramiro ramzan raoul rebeca rebeka regine reidar reiko
reinhold remy renato renaud renzo ricarda riccardo rikke riku rino risto ritva robrecht rocco rogelio rogerio rolando rosalba rosalia
rosanna rosana roswitha rozalia ruslan ryo ryota sakari sakura sami sandor sandrine sandro sanja santino satoshi satu saverio selma seppo
serhii severin shinji shota sibel sigmund signe sigrun silje silvester silvio silke simona sinikka slavica slawomir slobodan snorri sofie
solveig stanislava stanislaw stefanie steinar stephane stig sunniva susann svein svenja sylvain sylwia taavi tadeusz takumi tamas tanja
tarja tatjana teemu teodor teodora terje terhi teun theresia thibault thiago thijs thora thorsten timea timur tibor tihana tomislav
tommaso tomoko tonje tora torbjorn trine troels trond trygve tunde turid uwe ulla ulises urszula ursel valdemar valerio valter vanda vania
vasil vasilis veikko velimir verena vibeke viggo vilhelm viliam viljo vincenc vinicio vinicius vinko virginie vitor vitoria vittorio vlad
vladislav vlasta vojtech volodymyr vsevolod wenche wieslaw wilfried wim witold wladyslaw wouter xenia yannick yasuko yohei yoshiko
yulia yumi yuto yves zbigniew zdenka zdravko zeljko zita zlata zlatko zofie zsofia zsolt zuzanna cormac eamon fergus roisin ciaran darragh
oisin padraig eoin grainne maebh deidre orla orlaith umar zayn ayaan zahra amira leyla aaliyah safiya latisha shanice tyrell deshawn
lakisha terrell demetrius darnell jermaine marquis keyshawn rodrick yesenia itzel lupe aksel albin alfons algot
amund anniken asgeir aslaug astri audun bengt bernt bodil borge brynjar cato dagfinn egon eilif einar eivind elling endre espen eskil
eyvind fredrika gerhardt greger gunnhild guri gustaf hallvard halvor helge henning hilde hjalmar ingunn inger isak ivar jarl jannicke
jonny jostein kaare karsten ketil kirsti kristoffer leiv linnea linus ludvig magne malene malin marthe mathea mikkeline nanna nikoline
oddbjorn olaug oddny osvald ragnvald randulf rolv runar sindre sigfrid sigbjorn sivert sondre stian sveinung synnove synne tarjei terese
thorbjorn thorvald torhild torill tormod torunn tormund ulrik unni vegard vetle viljar yngve yngvild asta bjarki birkir birna bryndis
dagur egill eydis finnur freyja gudmundur gunnhildur gylfi halldor halldora hallgrimur haukur hildur hrafn hrafnhildur jokull jonina katla
kjartan kolbrun kristjana kristbjorg oddur olafur olafia pall ragnheidur sigridur sigurdur sigurjon steinunn sturla sverrir thorunn
thordur unnur valgerdur vigdis aleksei anatoli arkadi afanasi anfisa antonina dmitriy efim egor elizaveta evdokia evgeny fedor filipp
galina gavriil gennadi georgiy gleb grigori ignat ilarion inessa innokenti iosif kirill klavdia kseniya lavrenti leonid lubov lyubov
lyudmila maksim marfa matvei mitrofan mstislav nadezhda natalya nikifor nikolay oksana oleksandr oleksiy pantelei polina praskovia rodion
rostislav semyon serafim sergiy sofya stepan svyatoslav taisia taras timofei trofim tikhon valentin valeri varvara vasili vasilisa
veniamin viktoria vitaly vladlen vyacheslav yakov yaroslav yefim yegor yelena yekaterina yevgeny yuliya yuriy zakhar zinaida zoya aslanbek
akhmed ramazan magomed shamil zelimkhan zaur zarema madina malika adaeze adaobi amaka amarachi azubuike chiamaka chibuzo chidi chiemeka
chika chikezie chimamanda chinonso chinwe chioma chukwudi ebele ekene ekwueme ifeanyi ifeoma ikechukwu ikenna kelechi
kenechukwu nkechi nkiruka nnamdi nwando obinna ogechi okechukwu onyeka somtochukwu tobechukwu uchenna uchechi ugochukwu uzoma adebayo
adeola ayodele babatunde bolanle folake femi funmilayo olumide oluwatobi segun yetunde akua akosua kwabena kojo yaa esi mandla
sibusiso nokuthula zanele bongani lerato tshepo naledi kagiso afsaneh arash ardeshir azadeh babak bahram behnam behrouz bijan dariush
elham esmaeil farhad fariba farzad fereshteh ghasem golnar hamid iraj javad kaveh keyvan khosrow ladan laleh leili mahmood mahnaz mahsa
majid mansour marjan masoud mehran mehrdad milad minoo mohsen mojgan morteza nasrin navid nazanin niloufar omid parvin payam pouya ramin
saeed sanaz sepideh shahin shahram shirin siamak siavash simin soheila soraya vahid abdelkader abdelaziz abdulrahman aziza badr bahir
basma bushra dalia daoud faisal fadi farid faruq ghada ghassan habib hafsa hani hanan hatim hisham huda husam ibtisam imad ismat jabir
jamil jamila kareem khadijah khalil lubna lujain mahir malak manal marwan maysa mazen munir mutaz nabil nabila nadim naima najib nasir
nawal nizar noura nura omari qasim rami rana rasha rayan reem rola sahar salah saleh samah sawsan shadi shadia sharif sufyan suha tahir
talal taha wael wafa walid widad yahya yasir yassin younes zaid zaki zayd zaynab ziad duc giang hien hieu hoai huyen khanh khoa
ngan ngoc nguyet nhung phuc phuong quang quoc quyen thanh thao thien thinh toan trinh tuan tuyen tuyet viet xuan ademir adilson
agenor ailton aline anderson aparecida arlete breno cleber cleide clovis davi dirceu edilson edson eduarda eliane elisangela emanuelly
evandro everton fabiola fagner felipa genivaldo gislaine giovana guilhermina heitor helio iago isadora ivone ivete jair jandira jeferson
joaquim joelma jussara kaique kauan laercio lavinia leandra lidiane livia luciane luzia manoel marcio mateus matilde mirian murilo neide
neusa nicolash nivaldo odair osmar otavio priscila rafaela raimundo raissa regiane reginaldo rejane renan rosangela roseli rosilene rubens
sueli tainara tarcisio tatiane thaina thais ueslei valdir vanderlei waldir yago yasmim zelia zilda abraham berhane biniam dawit
eyob feven freweyni girmay haben hagos kidane kifle luwam mebrahtu mehari merhawi robel selam semhar senait solomon tekle tesfalem tsegay
yohana yonas zeray fenna femke geert gijs hanneke henk hendrika jaap jeroen joris jorrit jurriaan koen lieke maaike machteld marieke
marijke mechteld mieke nienke noortje pieter pim reinier roelof ruud saskia sanne sietske sjoerd sytske teunis thijmen tineke veerle
wendelien wietske willemijn adelheid anneliese bettina birthe brunhilde burkhard dorothee eberhard eckhard edeltraud eike elfriede frauke
friederike gerlinde gottfried gunter hartmut heidemarie heidrun heribert hubertus isolde jorg joerg juergen karlheinz katrin leni leonhard
liesel lorenz lutz marlies marlis mechthild meike meinhard ottilie raphaela reiner reinhilde rudiger ruediger siegbert siegrid sieglinde
sybille theodor thekla traute ullrich uta ute volkmar waltraud walburga wenzel wiebke wilfriede winfried wolfram achille alphonse amandine
amaury anais ancelina apolline archambault arianne armand aude aurelien aurore bastien baptiste brice capucine celestine charlot clarisse
claudette clementine clothilde colombe coralie corine delphine eleonore emeline emmanuelle fabien fanny faustine felicien fernand florent
florentin gaetan gaelle ghislaine gwenaelle henriette hilaire huguette isabeau jeannette jocelyne josette julienne laetitia leonce lisette
louane lucienne ludivine magali manon marcelline marielle marjolaine melisande nadege noemie orane oriane perrine philippine pierrette
raymonde regis remi rodolphe romane roxane sebastien severine simonne solene suzette tanguy thibaut valere veronique victoire yann yolande
zacharie akira clarissa dimitri henrietta larissa loretta mabel mikhail mildred milton percy quentin rosalind roseanne
selena tamika vladimir winifred yuki`;

/** Also an ordinary word, a place, a month or a medicine: a name only beside a surname, an initial or a word that says so. */
export const commonDoubtfulNames = `
peter jack ben beth bill bob carol charlotte christian daisy dan dean diana don florence frank grace jean joy june ken lee lily mark max
pat ray rob ron rose rosemary ruby sue vic`;

export const rarerDoubtfulNames = `
dolores ernst esperanza wagner flora jan ella abel ace alba amber angel april aria art asia august augusta austin autumn basil beau billy blaine bobby brooke brooklyn
bud buddy carolina carter casey cash chance charity chase chelsea chuck clay cliff cole cooper crystal dakota dale dallas dawn dee dell
denver destiny dick dion dixie dot drew duke dusty earl eden eli eve faith faye fay fern flo ford forrest gale garth gay gene georgia
gerry gil ginger glen grady grant guy hank harmony heath heather herb holly honey hope houston hunter india ira iris israel ivy jasmine
jay jed jewel jo job jordan jude justice karma kent king kit kitty kris lacey lance lane lara lea len london luna lyn mack madison maggie
major marina mason may maya melody mercy meg mel merry miles misty mo mum nan nat ned nell norm nova olive ollie paris patience pearl peg
penny pete pierce pip precious prince princess prudence queen quinn rae rain reed reese reid rex rich rico river robin rocky rod roy rue
russ rusty sage sal sandy savannah sawyer scarlett september sherman sid sienna skip sky skyler sol sonny star storm summer sunny sydney
tab taylor tanner tia tiger troy ty val van vance vera vi yasmin yasmine ama alma nana victor vince violet virginia wade walker ward will
willow win winter wren zen ali an chi hong li min son tan yang yong jade aurora kenya avery preston lincoln mercedes beverly laurel ebony
brandy ariel myrtle salvador santiago orlando ida clement dexter rosario fran mari`;
