/**
 * Names of the regions that the older lists have few of, folded. Written down from general knowledge; no list is copied. Words of English
 * or Spanish are not among them, nor diseases or towns. Only the server loads them: a browser knows most of these people by what stands
 * before them.
 */

/** Hardly ever anything but a given name. */
export const givenNamesByRegion = {
  southAsia: `
aanya aarav aarti abhijit abhinav abhishek aditi ajit akash akhil akshay alok amarjit ambika amol amrit anand anandi anika aniket
anirudh anjana ankit ankita ankur anoop ansh anup anupama anura anuradha anushka aparna archana arnab arpit arpita arvinder ashwin
ashwini asif atul avinash ayush babita balbir baljit balwinder bhagyashree bharat bharti bhavesh bhavna bhupinder bina binita bipin
bishnu chaminda chandan chandra chandrika charanjit chathura chetan chiranjeevi chitra daljit damini darshan debashish deepa deepti
devendra devi devika dhananjay dharmendra dhruv dilani dilshan dinesh dipti divya dorji durga esha eshan fahad fahim faiza faizan
farhana farida farrukh farzana fawad ganesh gaurav gauri gautam gayathri geeta geetha girish gita gopal govind gurdeep gurmeet gurpreet
gursharan hardeep harinder harjit haroon harsha harshad harshit hema hemant hemanth himanshu hina hitesh humaira humayun iftikhar ijaz
imtiaz indrani indu irfan ishaan ishara ishita ishwar jagdish jagjit janaki jaspal jaspreet jasvinder jaswinder jatin javed jaya jayant
jayanthi jayesh jignesh jitendra jyoti jyotsna kabir kailash kajal kalpana kalyani kamala kamlesh kanchan kaniz kapil karthik kartik
karuna kaushik kavitha kavya keshav ketan khushi kiran kiranjit kishore komal krishna krishnan kuldeep kulsoom kulwinder kumari kunal
kusum lalit lalita lasantha lavanya laxmi leela lokesh madhav madhavi madhu madhuri mahendra mahesh mahima malathi malini mallika mamta
manali mandeep maneesh manish manisha manjit manju manjula manpreet mansi maqsood maryan mayank mayur meena meenakshi meenal megha mehak
mehreen mehul milind mithun mohan mohini mohit mridula mukesh mukund mumtaz muneeb murali mushtaq nadeesha nagesh naina nalini namrata
nandini narendra naresh narinder naseem nasreen navdeep navjot neelam neeraj neeta neetu ngawang nidhi nilesh nilufar nimal nimesh
nirmal nirmala nisar nitin nitya niyati nusrat nuwan padma padmaja pallavi pankaj parag paramjit parminder parul parvati parvez pavan
pavithra payal pema poonam prabha prabhakar prabhjot prachi pradip pragya prakash prakriti pramod pranab praneeth prasad prasanna
prasanth prashant prathamesh pratibha pratik praveen preet premila prerna pritam priti puneet purnima pushpa radha radhika raghav
raghunath raheela rahila rajani rajeev rajendra rajinder rajiv rajni rakhi ramakrishna ramya ranbir ranjan ranjit ranjith rashmi rehana
rekha renu renuka revathi riddhi ridhima rina rishabh rishi ritesh ritu riya riyaz rizwan rizwana ruchi rukmini rupa rupali rupinder
rutuja ruwan sachin sadaf sadia safdar sagar saira sajid sakshi samanthi samina sandhya sangeeta sangita sanjana sanjeeva santosh sapna
sarala saranya saraswati sarita saritha sathish satinder satish satnam satyam saurabh savita savitri seema shabana shabnam shahbaz
shaheen shahid shahida shahnaz shailesh shakeel shalini shameem shankar shantanu shanthi sharad sharmila sharmin shashi shazia sheetal
shefali shikha shilpa shiv shivam shivani shobha shraddha shreya shruti shubham shweta shyam siddharth simran simranjit smita smriti
sneha snehal somesh sonal sonali sonam soumya sridhar srinivas srinivasan srividya subhash subramaniam subramanian suchitra sudarshan
sudha sudhir sujan sujata sujatha sukhdeep sukhjit sukhwinder suman sumathi sumit sumitra sundar sunder sunethra surabhi suraj surendra
surinder surjit susheela sushil sushila sushma sushmita swapna swapnil swarna swathi tabassum tahira tanmay tanveer tanvi tariqul tashi
tasneem tejas tejaswini tenzin tharindu thilini thushara tripti tuhin tulsi uday ujjwal umesh upendra urmila urvashi usman vaibhav
vaishali vaishnavi vandana vani varsha varun vasantha vasanthi vasudev vasudha veena venkat venkatesh venu vidhya vidya vijaya vikas
vimal vimala vinay vinaya vineet vineeta vinita vinod vinoth vipin vipul viraj virender vishal vishnu vivaan waheed waheeda waqar waqas
wasim yamini yash yashwant yogesh yogita zaheer zahid zahida zahoor zainul zakir zeenat zeeshan zohra zubaida zubair zulfiqar`,
  eastAsia: `
agung agus aiguo aihua aiko aisyah akemi akihiro akio amihan amirul anong apinya arief arisa arthit asuka atsuko atsushi aung ayaka
ayako azizah azlan azman azusa bambang baozhu batbayar bayani bayu bich bingbing binh bituin bolormaa bopha boqin bora budi busaba byung
cahya caihong chaewon chai chaiwat chalerm chanda changming channary chanthavy chantrea chanwoo chaoxing chau chenguang chieko chihiro
chiyo chunhua chunlan cuihua cuong daehyun daichi dalisay dara desi dewi dian diem diep diwata dongmei dongwook dung duyen endang
enkhtuya eriko eunji eunjung eunkyung fadzil faizal fangfang farhan fenghua fitri fumio ganbold guangming guanyu guiying gunawan guofeng
guoliang guoqiang hafiz hafizah hailing haneul hanh haoran haoyu haruki harumi hasnah hayato hazwan hideaki hidemi hidetoshi hinata
hiromi hiroyuki hisashi hitomi hongmei honoka huaiyu huifang huilan huimin hyejin hyeon hyun hyunjin hyunwoo indah indra isamu itsuki
iwan izzati jaehyun jejomar jhun jiahao jiahui jialing jianguo jianhua jianjun jianming jiaqi jiaxin jiayi jihoon jihye jimin jingjing
jingyi jinhua jinlong jisoo jiwon jiwoo jiyeon jiyoung joko jongho joon joselito junjie junko junseo kaede kaiwen kamarul kanako kanya
kaori kaoru kartini katsuya kazue kazuhiro kazuo kazuya kenichi khai khairul khang khin kieu kimiko kittisak kiyoshi kohei koichi kosal
kotaro kumiko kyaw kyohei kyung kyungsoo lanying lestari liangyu lien ligaya lihong lihua lijuan lingling liping lualhati luong
luzviminda machiko madoka maharani maki malee manabu manh maricar maricel marites masahiro masaki masami masaru masato maung mazlan
megawati meifang meihua meiling meiyu mengyao michiko midori mieko minghua mingxia mingyu minho minji minjun minoru minseo misako mitsuo
miyoung mizuki momoka mulyadi myint nabilah nadhirah naing najwa nanako naoko naomichi naoya narong natsuki natsumi nattapong nghia nhan
nilar niran nittaya nobuko nobuo norazlina norhayati noriko novita nuraini nurhaliza nurhayati nyein nyoman oyuna pakorn peiling peiyu
phalla phat phirun phong phung phyo pimchanok pisey piyawat pornthip prasert preecha puspita putri putu qiang qiaoling qingling qiuyue
quynh rahayu ratana ratchanee ratna rieko rini rithy rizalina romnick rong rosalinda rosmah rowena rozita rudi ruolan rusydi ryoko
ryosuke sachiko sadako saki salmah samnang sandar sangwoo saowalak sarath sarnai sasithorn satomi sayaka sayuri seiji seojun seoyeon
serey setiawan setsuko seung seungmin shahrul shaohua shigeru shihan shiho shinichi shiyu shoko shufang shunsuke shuyuan siew sinh
sirikit siriporn siwoo slamet sokha sombat somboon somchai somkiat somporn somsak songyun soojin sookhee sophal sophea sopheap sota
sothea sreymom sreypov sugeng suhaimi suharto sukanya sukma sulastri sumarni sumiko sunarti sungho sungmin sunhee sunisa supaporn
supriyadi surasak surya susilo sutrisno suwannee syafiq syahirah tadashi taehyung taichi takako takashi takehiro tanawat tatsuya
teresita tetsuo tetsuya thaksin thanakorn thang thant thanya thida thiri thoa thuan thuong thuzar tien tingting tinh tomohiro tomomi
toshiko toshio trang truc trung tsetseg tsubasa tsutomu tuong tuya urai utami uyen vanna vannak veasna vinh virgilio vuong wahyu wakana
wanchai wati wayan weiguo weiling weimin weiming wenbin wenjie wenjing wenli wenyi wichai widodo wilai wirat woojin wulandari xiang
xiangyu xiaodong xiaofeng xiaohong xiaojun xiaolan xiaoli xiaoling xiaoming xiaoping xiaoyan xinyi xinyu xiulan xiuling xiuying xuefeng
xueqin yaling yanhong yanling yanping yanti yanyan yasuhiro yejin yeonwoo yifan yihan yijun yingjie yingluck yiting yixuan yonghong
yongjun yoshie yoshihiro yoshio younghee youngjae yuanyuan yubin yuchen yudai yufen yuhan yukari yukiko yukio yulan yuliana yulianti
yumiko yuming yuna yusuke yutaka yuting yuxuan yuying zainal zeyar zhenhua zhenyu zhihao zhiming zhiqiang zhiwei zhiyong zihan zixuan
ziyi zulaikha zulkifli`,
  africa: `
abdoul abdoulaye abiola abioye abosede adaora adebisi adebola adedayo adejoke adekunle ademola adenike aderonke adesola adetola adewale
afolabi ahmadou aissata aissatou akin akinola akintunde akinyi akoua alassane alioune amadi amahle amarech anathi anesu assane assefa
atieno atinuke aweke awino ayanda ayele ayobami ayomide ayoola azeez babacar babajide bakary balla baraka bathabile bekele belay bereket
berhanu betelhem bintou birhane biruk boitumelo boubacar bukola busisiwe chebet chege cheikh cheptoo chidera chidinma chidubem chigozie
chijioke chikondi chimaobi chinaza chinedum chinenye chineye chinwendu chipo chisomo chiwetel chizoba chukwuebuka chukwuma dabeet
damilola daudi dejene demba derartu diarra dikeledi djibril duduzile dumisani ebuka ebunoluwa efua ejike ekow ekundayo enitan enkosi
ephrem eshetu esinam eyerusalem fadumo fanta farai fatuma fekadu fikile fisayo fiseha folasade folashade funke furaha gathoni getachew
gethin girma goitom gugulethu habiba habtamu hadiza hailemariam hamidou hirut ibidun ibrahima idowu idrissa ifeanyichukwu ifunanya
ijeoma imani isatou issiaka itumelang iyabo jabulani jelani jomo juma jumoke kabelo kalisa kamau kandace karabo kariuki katlego kebede
kefentse kehinde kelechukwu kerubo khadidiatou khadim khanyisile kimani kipchoge kiplagat kiprono kwaku kwasi lamine lebogang lebohang
lemlem leratho lesedi limpho lindani litsitso lulu lungile lwazi macharia maimouna makeda makena malaika mamadi mamello mandisa mariama
mariamu masego masuda mathabo mawuli mbali mekdes mekonnen melaku melesse meseret mesfin mihret mmabatho modou moussa mpho mulugeta muna
munashe mungai mutasa muthoni mwanaisha mwangi mwende nafissatou nakato nakimera namukasa nandi neema nhlanhla njambi njeri njoki
njoroge nkosana nkosinathi nobuhle nokwanda nolwazi nombulelo nompumelelo nomthandazo nomusa nomvula nonhlanhla nonso nonto nosipho
nothando noxolo ntokozo ntombenhle ntombi ntombizodwa nwanneka nyambura nyasha nyokabi obiageli ochieng olabisi oladele oladipo
olajumoke olamide olanrewaju olayinka oluchi olufemi olufunke olusegun oluwadamilola oluwafemi oluwakemi oluwaseyi omolara omotola
onyinye opeyemi oumar oumou ousmane paballo palesa panashe phindile phiri puleng refilwe reneilwe rethabile rudo rufaro rukia rumbidzai
ruvimbo saidou salimata samba samuku sanele sefako seipati sekai sekou selamawit selom serigne seydou shingai shona sindisiwe siphesihle
siphiwe siphokazi sitembile sithembile siyabonga sizwe souleymane sunkanmi tadesse tafadzwa taiwo tamirat tapiwa tatenda tawanda tebogo
tefera temesgen thandeka thandi thandokazi thapelo thembeka thembi thembinkosi thokozani thulani thuli tigist tinashe tiwonge tlotlo
tobenna tolulope tonderai toyin tsehay tsholofelo tsitsi tumelo tunji uche ugonna umaru unathi uzochukwu vusumuzi wairimu waithera
wambui wanjiku waweru wubit xolani yacouba yared yewande yusra zandile zawadi zenzele ziyanda zodwa zola zolani zuberi zukiswa zuri`,
  arabicAndTurkish: `
abbas abdallah abdelhamid abdelrahman abdulaziz abdulkarim abdulla abdullatif abeer adnan afra ahlam ahmet aicha akram alaa aliyah alper
altaf altan ameen ameena ameer amer amjad ammar amna anas anis anwar arda areej arwa arzu ashwaq asli asmaa assem asuman atakan atef
atilla atiya awatif ayah ayat ayberk aycan aydin ayfer aygul ayhan aykut ayman aynur aysegul aysel aysun aytac azhar azzam badriya bahaa
baher bahia baris basak bashar bashir bassam bassel batoul batuhan belgin beren berkay betul beyza bilge bilgin birol bouchra brahim
bulent burak burcu busra cagla caner cansu cemal cemil cemile cengiz ceren cetin cevdet chadi chafik cigdem cihan coskun dalal dalila
darine deema defne demet deniz derya devrim dhiya dilara dilek dima djamel douaa duygu ebru ehab ekrem elvan emad eman emel emir emrah
emrullah ender engin erdal erdem erdogan eren ergin erhan erkan erol ersin ertugrul esen esin esra eylul eymen ezgi fadia fadime fadwa
fahd fahri fairouz faiz farouk faruk faten fathi fathia fatih fatiha fawzi fawzia fayez fayrouz fedwa ferhat feride fevzi feyza figen
fikret filiz firas firat fouad fuad fulya funda gamze ghaith ghaleb ghazi ghina gizem gokce gokhan gonca gonul gulay gulcan gulden guler
gulhan gulizar gulnur gulsah gulsen gulsum gunes gurkan guven haifa haitham hajar hakki hala halil halime halit hamdi hamed hamida
hamide hanaa hanadi hanane haneen hanin harun hasan hasibe hasna hassane hatem hatice havva hayat hayder hayriye hazem heba hedi hicham
hikmet hilal hind hosni houda houria hulya husain husamettin huseyin husni hussam idil ihab ikram ilham ilhan ilkay ilker ilknur imen
inaam inas intisar ipek irem isil iskender ismet isra israa issam jaafar jaber jalal jalila jamaluddin jasim jawad jihan jinan jumana
kaan kadhim kadir kadriye kagan kais kamel karam karima kawthar kemal kenan kerem kerim khaldoun khalida khalifa khawla khouloud kinana
kivanc koray korkut kubra kursat laith lale lamia lamis latifa leman levent lobna louay loubna loujain lujayn maan maha mahfouz mahmud
mahmut maisa maissa majd majda majed majida makbule makram mamdouh manar mansoor maram marwa marwah maryem maysoon mayssa medine mehtap
melek melih melike melis meltem meral mert merve meryem mesut metin mevlut miray moncef moufida mounir mounira mourad moustafa muammer
muath mubarak mufid muge muhammet muhannad muharrem muhittin mujahid mujdat mukaddes munevver munira muntaha murtada musa musab mutasem
muthanna muzaffer nabeel nabeela nadeen nader nadhir nadhira nadir nael nagehan nagla nahed nahla naila naim naime najat najla nasima
nasra nassim nawaf nawfal nayef nazan nazih nazim nazli nazmiye necati necdet necla nermin neslihan nevin nezha nidal nihad nihal nihat
nilay nilgun nilufer nimet nisreen noha nooran nouf nouha noureddine nourhan nouri nuray nurcan nurhan nuri nursel nurten okan oktay
olcay omaima onur orhan osama othman othmane ozan ozge ozlem pelin pembe perihan pinar polat qusay rabab rachid rachida radwan raed
rafik raghad rahaf rahma raja rajab rakan ramzi randa raneem rasheed rashida rawan rawia razan recep refik reham reyhan reyyan
riad ridha ridvan rihab rihanna riza rouba roula rukaya rukiye saad saadet saadia sabah sabiha sabri sadek sadik safa safaa saffiya
safiye safwan saida sakina sakir salam salih saliha salima salwa samia samiha samiya samy sanaa sarra seda sedat sefa selami selcuk
selda selim selin semih semra sena senem senol serap serdar serhat serife serkan serpil sevda sevgi sevil sevim sevinc seyma sezen
sezgin shahd shaima shaimaa shereen sherif shukri sihem sinan sinem siraj soha songul souad soufiane soukaina suad suat suhail suhaila
suhair sukran suleyman sultana sumaya sumeyye susu taghrid tahani taim tamer tamim taner tarkan tasnim taufik tawfik tayeb tayfun taylan
teoman tevfik thamer timucin tolga tufan tugba tugce tulay tulin tuncay tuncer turan turgay turgut turkan turki ubaid ubaida ufuk ugur
ulku umit ummuhan umran umut vahide vedat veysel volkan wadih wafaa wahid waleed wassim wessam wiam wisam wissam yagmur yakup yalcin
yasar yaseen yasemin yasmeen yasser yavuz yazan yazid yeliz yener yesim yigit yildiray yildiz yonca youcef younis yousra youssra yousuf
yunus yurdagul zafer zahir zahraa zaina zaineb zakaria zakariya zehra zein zeina zeinab zekeriya zeki zekiye zeliha zerrin zeyad zinab
zineb ziyad zouhair zubeyde zuhair zuhal zuleyha zumrut`,
  basqueCatalanGalician: `
abelardo abeni adega adria adur agusti aiala aimar aina ainara ainhize aintzane aitana aitor aitziber aizpea alaia alaitz alazne aleix
alize amagoia amaia amaiur anartz ander andoni aner ania anselm antia antoxo antton antxon anxela anxo arantxa arantza arantzazu ariadna
aritz arkaitz arnau aroa arrate arritxu asier asun aurken axier begona benat bernat berta bieito biel bittor bixente brais branca breixo
breogan candela carles carme catuxa cesc cibran comba cristofol cristovo edurne egoitz eider eihar ekain ekaitz ekhi ekhine elaia elaitz
elisenda elna eloi elorri endika eneko eneritz enric erlantz eskarne estevo estibaliz estitxu etxahun eudald euken eukene eulalia eunate
ferriol fina francesc fuco gaizka gaizkane garazi garbine garikoitz gaxi gentzane goiatz goiuri gontzal gorane gorka gotzon gotzone
guifre guillem gurutze haizea haritz hegoi hodei ibai ibon icia idoia ignasi igone igotz ihintza ikerne ilazki imanol inaki inazio intza
iraia iraide iraitz irati iratxe irune isaura itsaso itxaro itxaso ivet ixone izar izaro izaskun izei joanes joanikot jofre jokin jone
jordina josean joseba josep josu josune juantxo julen jurdana jurgi karmele kattalin kemen kepa kerman kizkitza koldo koldobika laiene
lander leioa leire leize leizuri lexuri libe lide lierni lluc llucia lluis lluisa lorea loreto lutxi maddalen maddi magi maialen maider
maitane malen manecho manex maren margalida mariona marti martino maruxa mattin mendi mendo mikel mikele minia miquel miquela mireia
mirella miren mirentxu moncho montserrat munia nagore nahia naia naiara narcis naroa neus nikole noelia oier oihan oihana oihane oinatz
olaia olalla olatz onintza opeia orkatz osane oskia ourense paio paskual patxi peio pere perutxo pilartxo portela queralt quim raimon
ricard rosello roser sabela saioa santi santxo sendoa sergi sira soraia suevia tareixa tasio tecla telmo teodoro terexa tomax tomeu
txaber txaro txell txema txomin ugaitz unai unax urbano urko urtzi usoa uxio uxue valdo vicenc violant xabat xabi xabier xabin xacobe
xaime xanti xavi xeila xela xermin xian xiana xiker ximun xoan xoana xoaquin xoel xose xosefa xuban xulia xulio xurxo yeray zeltia zigor
zihara ziortza zorione zuhaitz zurine`,
  latinAmerica: `
adelaida aldair alondra altagracia anahi analia anayeli araceli aracely arely arnulfo aurelia aureliano ayelen azucena berenice bernarda
betzabe blas brayan carmela carmelina casimira catalino celestino chayanne citlali clementina clodomiro cuauhtemoc dagoberto damaris
dayana dayanara deisy delfina denilson deyanira deyvi domitila edelmira edelmiro eder edilberto edmundo efigenia efren eladio elba elda
eleuterio eliana eliecer eligio eliseo eloina elvia elvio emigdio emiliano encarnacion epifanio erasmo erendira ermelinda estefani
estefania estela eudocia eufemia eulogio eustaquio evelin everardo ezequiela fabricio facundo feliciano felicitas fidel fidelina
filomena flor florentino francisca froilan fulgencio genaro genoveva geovanny gerson gladis gladiz griselda gumersindo heliodoro
herlinda hermelinda hermenegilda herminia higinio hilaria hilario hipolito humberta idalia ileana iliana indalecio iraida isela isidora
itzayana ivonne jacinto janeth jazmin jefferson jhon jhonatan joselyn jovita karelis katherin katiuska kenia keyla lautaro leidy
leocadia leonela leopoldo libardo libia ligia lilia lisandro lisbeth lizbeth lizeth lorenza lucero lucrecia ludivina luzmila macarena
macario magaly maicol malinali marcelina marcelino marcial maricela marielena marilu marisela maritza marleny marlon maura maximiliano
maximino mayela mayra melquiades micaela milagros minerva mireya mirna mirtha moctezuma nahuel natividad nazareno nelida nelly nicanor
nicolasa nieves nilda nubia obdulia octavio odalys ofelia olegario oralia orfelina oriana osiris otilia pascual pascuala petrona
plutarco porfirio quetzalli raymundo reynaldo rigoberta rigoberto rogelia romelia romina romualdo ronaldo rosalva rosaura rosendo rosita
rufina rufino ruperto sabas sandino santusa saturnino serafina severino sigifredo silvestre sinforoso sixto tadeo telesforo teodosia
teofila teofilo tomasa toribio tupac ubaldo ursulina valentino vanesa venancio viridiana vladimiro waldo wilfredo wilmar xochitl yadira
yahaira yahir yajaira yamila yamilet yamileth yanet yaneth yanina yareli yaritza yeison yenifer yeny yesica yessenia yolotzin yosselin
yovani yuleisy yuridia yuritzi zaira zenaida zenon zoila zulay zuleima zulema zunilda`,
};

/** Of three letters, which abbreviations have as well: names only beside a family name. */
export const shortGivenNames = `
ane awa aye ayo bao cem dao dwi efe ege eka fiz hoa huy lua mya nga nhi nok oya rim soe sri thu ugo uju umm wan xan xil yaw yen zaw`;

/** Family names that are no everyday words. */
export const surnamesByRegion = {
  southAsia: `
abeysekera acharya adhikari agarwal aggarwal agrawal ahluwalia ahmad ahuja akram anand ansari arora arumugam ashraf aslam awan aziz babu
bagchi bahl bajaj bajwa balachandran balakrishnan balasubramanian bandara banerjee banerji bansal baral basnet basu batra bedi bhagat
bhakta bhandari bhardwaj bhargava bhasin bhat bhatia bhatt bhattacharjee bhattacharya bhattarai bhuiyan bhutto biswas bora chadha
chakrabarti chakraborty chakravarty chandran chandrasekaran chandrasekhar chatterjee chaturvedi chaudhari chaudhary chaudhuri chauhan
chawla cheema chettiar chhabra chhetri choudhary choudhury dasgupta datta dave deshmukh deshpande dewan dhaliwal dhar dhawan dhillon
dhingra dissanayake dixit dubey dutt dutta dwivedi farooqi fernando gaikwad ganapathy gandhi ganesan ganguly garg gautam ghimire ghosh
ghoshal gopal gopalakrishnan gopalan goswami govindarajan goyal grewal gunasekara gunawardena gurung haider halder hasan hegde herath
hossain irfan jadhav jain jaiswal jayasinghe jayasuriya jayawardena jayawardene jha johal kadam kamat kamath kannan kapadia kapoor kapur
karki karunaratne kashyap kaul kaushal kazi khanna khatri khatun khokhar khurana kohli koirala kothari krishnamurthy krishnan
krishnaswamy kulkarni kumarasinghe kurien kurup lakshmanan lamichhane latif liyanage loganathan madan magar mahajan maharaj maharjan
mahmood majumdar malhotra mandal mangat manickam maurya meenakshisundaram mendis menon mirza mishra mistry mittal mohan mohanty mondal
mookerjee mukherjee mukhopadhyay muralidharan murthy murugan murugesan muthu nadar nadkarni nagarajan naidu naik nair nambiar namboodiri
nandi narang narayan narayanan narula natarajan nath nayak nayar negi niazi oberoi padmanabhan palanisamy pande pandey pandit pandya
panicker panigrahi parab parekh parikh parmar patil patnaik paudel pawar perera phadke pillai pokharel poudel prabhakar prabhu pradhan
prajapati prasad premadasa purohit quraishi qureshi radhakrishnan raghavan raghunathan rai raina raja rajagopalan rajan rajapaksa
rajaratnam rajendran rajput ramachandran ramakrishnan raman ramanathan ramaswamy ramesh rana ranasinghe ranatunga randhawa ranganathan
rasheed rashid rastogi rathnayake rathore ratnayake raut raval rawat raza rehman rizvi saha sahni sahoo saini sampath sandhu sangha
sankaran saran sarkar sarwar sastry sathyanarayana satpathy savant sawant saxena seethapathi sekhar sekhon selvam selvaraj senanayake
senthil sethi sethuraman shaikh shakya shankar sharif shastri sheikh shenoy sherpa sheth shetty shinde shrestha shrivastava shukla
siddique siddiqui sidhu silwal sinha sivakumar sivaraman sodhi solanki somasundaram soni srinivasan srivastava subedi subramaniam
subramanian subramanyam sultana sundaram suri swaminathan swamy syed tamang thakkar thakur thapa tharoor thevar tiwari tripathi trivedi
tyagi uddin udeshi upadhyay vaidya varghese varma vasudevan vaswani veerasamy venkataraman venkatesan verma viswanathan vora vyas wadhwa
waheed warsi weerasinghe wickramasinghe wijeratne wijesinghe yadav yousaf zaidi zaman`,
  eastAsia: `
abdullah agbayani aoki aoyama aquino arai araki asano azuma bae baek bai bak bautista bayani boonmee boonyarat bui byun cai cao cayabyab
chaiyasit charoen chau chea chhay chhim chiba chou chum chun cunanan dacanay dalisay deng dimaandal dimaculangan doan eguchi enomoto
evangelista fujii fujioka fujiwara fukui fukushima fung furukawa gao gatdula guan gwon hamada hara harada hartono hattori hau hayakawa
heng hidayat higuchi hirai hirano hirata hirayama hirose hoshino hou hun hutagalung hutapea hwang ichikawa igarashi iida iijima ilagan
imai inagaki inoguchi ishida ishiguro ishihara ishimaru itoh iwamoto iwasaki iwata izumi jaidee jang jeon jeong jin joo kaewkla kam
kaneda kaneko katayama kawaguchi kawakami kawamoto kawamura khiev khim kinoshita kitagawa kitamura kittikul koh kojima komatsu konishi
koyama kuang kubota kudo kumagai kuo kurniawan kuroda kurosawa kusuma kusumo kwon lacson liao ling loh lok loo lubis luong macapagal
macaraeg magbanua magsaysay manalo maneewan mangubat manlapig maruyama masuda matsui matsukawa matsumura matsunaga matsuo matsuoka
matsushita meas meng mishima mitsui miura miyake miyamoto miyazaki mizuno mochizuki morimoto morita murata nagai nagano nagata nakagawa
nakahara nakamoto nakata nakayama narita nasution nhem nishi nishida nishikawa nishimoto nishiyama noda noguchi noh nomura nugroho nuon
oda ogata ohashi oishi okabe okamura okazaki okubo ong onishi ooi oshima otani otsuka ouk ozaki ozawa paek paik panganiban pangestu
panggabean pangilinan pascual pei phromphan phung pich prak pratama prum purnama purnomo qian qiao qin qiu quach quan rahardjo ramadhan
rattanakul rattanaporn rhee roh ruan ryu saelim saetang sakaguchi sakurai salonga santoso saputra sasa sawada segawa sekiguchi sembiring
seng seo seok seong setiawan shang shao shi shih shimada shimura shinohara shirai shiraishi shum siahaan sihombing simanjuntak sinaga
siregar situmorang siu soh sohn sok som srisai subagyo sudirman sugawara sugimoto sugiyama suharto sukarno sukjai suksawat sulaiman
sumulong sung suon suryadi susanto sutanto suwannarat suwarno szeto tachibana taguchi takada takagi takano takayama takemoto takenaka
taniguchi tanuwijaya teo tep terada thach thongchai thongdee toh tolentino tominaga toyoda trinh tso tsuchiya tsuda tsui tsuji tsukamoto
tumulak uchida uehara ueno umeda ung usui utomo vann vuong wan watabe weng wibowo widjaja wijaya wirawan wongsakul wongsawat xia xiang
xue yagi yamauchi yano yao yasuda yau yeh yeo yim ying yip yiu yokoyama yonekura yong yoo yoon yoshikawa yoshimura yoshioka yow
yudhoyono yun zhai zhan zhong zhuang zou`,
  africa: `
abara abebe abera abiola achebe achieng adamu addo adebanjo adekunle adelaja adeleke ademola adeniyi adeoye adesanya adesina adewale
adeyinka adichie adomako afolabi afolayan agyei agyeman agyemang aidoo ajayi akande akinola akintola akinyemi akpan akuffo alabi alemu
aliyu amadi amoah ampofo amponsah anane ankrah annan anyanwu appiah aregawi asamoah asante asare asefa assefa atieno awuah ayele ayinde
ayodele baah babangida badmus bagayoko bakare balogun bamba bangura bekele berhane berhanu boadu boakye boamah boateng buthelezi camara
chebet cheruiyot chidzero chigumbura chikwanha chilufya chimutengwende chinyama chirwa chisholm chukwuma cisse coulibaly dabiri danjuma
danquah darko debebe diabate diakite diallo diarra diaw diop diouf dlomo dube ebo effiong ejiofor ekpo emecheta enwezor essien etim
ezekwesili fadiga fagbenle falana faye fofana frimpong gathogo gebremariam gebremedhin gebreselassie getachew gichuki girma gitau
githinji guebre gueye gumbo gumede habte hailemariam hailu hassen ibrahim idowu iheanacho ikpeazu ilunga imoh inyang iwobi jallow jimoh
kabila kabongo kabore kagame kairu kalonzo kalu kamara kamau kanu kanyama kariuki kasongo katumba kebede keita kenyatta khumalo kiarie
kibaki kimani kimathi kinyua kipchoge kipkemboi kiplagat kiprop kiprotich kirui kone kouame kouassi kouyate kunene kuti kwarteng lumumba
lungu maathai mabasa mabuza macharia machava madiba madonsela magufuli mahlangu maina makeba makori makumbe malema maluleke mandaza
mandela mangena maphosa maponga maseko mashaba masondo masuku mathebula mathunjwa mazibuko mbah mbaye mbeki mbongo mbugua mburu mchunu
mdluli mekonnen mengistu mfeka mhlanga mkhabela mkhize mkwananzi mnguni mohlala mokgosi mokoena molefe moloi moyo mphahlele msimang
mthembu mthethwa mubarak muchiri mugabe mugo muhammadu mukasa mulenga munyua murungi musa museveni mutasa muthoni mutinda mutombo mutua
muturi mwai mwale mwamba mwangi mwanza mwaura mwenda mwila nambooze namukasa nandwa ncube ndiaye ndlovu ndour ngcobo ngema ngomane
ngubane nguema ngugi ngwenya nhlapo niang njau njeru njoroge njuguna nkomo nkrumah nkuna nkurunziza nnadi ntuli nwachukwu nwafor nwankwo
nxumalo nyambura nyathi nyerere nyirenda nyoni nzimande obasanjo obeng obiora ochieng odhiambo odinga odukoya ofori ogunbanjo ogunlesi
ogunleye ogunyemi ojo ojukwu okai okello okocha okonjo okorie okoro okoth okoye okpara okwuosa oladipo olajide olatunji olawale olayinka
olowu oluwole omondi onana onuoha onwudiwe onyango onyeama opoku opondo orji osei osinbajo otieno ouattara ouedraogo owino owusu
oyelaran oyelowo oyewole phiri quartey quaye rotich ruto rwigema sackey salami sallah sankara sanneh sanogo sarpong sawadogo sebego seck
sekyi selassie senghor sesay shabangu shongwe sibanda sibiya sifuna sigei sissoko sisulu sithebe sithole sitole skosana soglo solomon
sonko soumare sowah soyinka ssebunya ssemakula tadesse tambo tandoh tefera teferi tembo tesema tetteh thiam tiendrebeogo toure traore
tshabalala tshisekedi tutu twum uche udoh ugwu ukpong umar uwimana wachira waithaka wako wamalwa wambugu wanjala wanyama waweru wekesa
wolde woldemariam worku xaba yakubu yeboah zewde zikalala zondi zulu zuma zungu zwane`,
  arabicAndTurkish: `
abbas abdallah abdel abdelaziz abdelkader abdelrahman abdulaziz abdulla abdulrahman abed aboud abouzeid acar adiguzel adnan ahmadi akar
akay akbas akbulut akcay akdeniz akdogan akgul akin akkawi akkaya akman akpinar aksoy aksu aktas akyol akyuz alami alaoui alavi alawi
albayrak albaz alhadi alharbi alhassan alkan altin altinok altun altuntas amari ameen amer amin ammar amrani antoun aoun arafat arikan
arslan arslanian ashour aslan assad assaf atalay atallah ates attar attia avci awwad ayad ayaz aydin aydogan ayhan aykac ayoub ayvaz
azzam azzouz badawi badran bahri bakir bakkali bakri balci bannout barakat barazi barghouti basaran basha bashir batal bayraktar bayram
baysal bazzi bektas belhadj belkacem benaissa benali benhaddou benjelloun bennani benomar bensaid benyahia berrada bilgic bilgin bingol
birinci bitar bolat bouazza boudiaf boukhari boulos boumediene boushaki bouteflika bouzid bozdag bozkurt brahimi bulut cakir cakmak
caliskan candan celik cetin ceylan chahine chakir chamoun charaf chehab cherif cherkaoui chraibi cicek cinar coban coskun dagdelen
daglar daher dajani daoud daoudi darwich demirci demirel demirtas deniz diab dib dincer djebbar dogan dogru doumani duman durmaz durmus
ekici ekinci elamin elbaz elhaddad elkhoury elmahdi elmas elmasry elsayed elshamy erbas erdem erdogan eren ergin ergun erkan erol ersoy
ertas ertekin ertugrul esen fadel fahmy farag farah fares farhat faris farouk fassi fawaz fawzi fayed filali gaber gadallah gamal genc
ghaddar ghali ghanem ghannam ghazali ghazi ghosn gok gokce gokdemir gokmen gul gulec guler gumus gunay gundogdu gunduz gunes gungor
gurbuz gurkan gursoy guven guzel habib habibi hachem hachimi haddadi hadid hajjar halabi hamad hamadi hamdan hamdi hamed hamidi hamoud
hamza hamzeh hanafi hancer hanna hariri harrak hashem hashemi hassani hassoun hatem hawari hegazy helou hijazi hilal hosny houri
hussaini hussein husseini ibrahimi idrissi inal inan ipek isik iskandar ismail jabbar jaber jabr jafar jalil jamal jammal jarrar jawad
jazairi joumaa kabbani kabbara kader kadri kahraman kalkan kamal kamel kandemir karabulut karaca karadag karadeniz karahan karakas
karakaya karakoc karakurt karam karaman karatas karimov kartal kassab kassem kayaalp keles kemal khader khairy khaled khalifa khalil
khatib khattab khayat khazen khelifi khodr khouri kilani kilic kilinc kirac koc koca kocak koksal korkmaz korkut koroglu kose koury
koyuncu kucuk kurt kutlu lahlou lahoud lakhdar lamrani latifi madani maghrabi maghribi mahfouz mahmoud majdalani makhlouf maktoum
mansoor mansoori mansouri marzouk masri massoud matar mehdi meziane mikati mohamed mohamud mokhtar mokrani moussa moussaoui mukhtar
munir murad mutlu nabulsi naccache nadir naguib nahhas naimi najib najm naser nasr nasrallah nassar nasser nimri noureddine obeid oguz
oktay okumus omar omari onal oncel oner orhan osman othman ouali ouazzani ozaydin ozbek ozcan ozdemir ozdogan ozer ozgur ozkan ozkaya
ozmen ozturk ozyurek parlak pehlivan pektas polat qabbani qaddoumi qadir qasem qasim qassem rabah rabbani radwan rahal rais ramadan
rashed rashidi rasoul rayes rizk saab saad saadi sabbagh sabry sadek sadiq saeed safadi sahin sakr salam salama salameh saleh salhi
salim salloum salman samaha sami samir sarikaya sarkis sarraf sayed sayeed seddik sener sengul sezer sezgin shaaban shaath shadid
shaheen shahin shalabi sharaf shawky shehadeh shehata sherif shukri simsek sleiman slimani soliman sonmez soueid soylu soysal suleiman
taha taher tahiri takla talib tamimi tantawi tasci tasdemir tawfik tayeb tazi tekin temel temiz thabet topal topcu toprak torun toufik
touma tounsi tufan tunc tuncel turan turgut turkmen turkoglu ucar uckun ugur ulu ulusoy unlu uyar uysal uzun varol wahab wahbi wakim
yacoub yacoubi yahya yalcin yalin yaman yaseen yassin yassine yavuz yazici yesil yigit yildirim yildiz younes younis yousef yousif
youssef yuce yucel yuksel yurt zaghloul zahran zaki zayani zaydan zayed zeidan zein zengin zerhouni zorlu zouari`,
  basqueCatalanGalician: `
abaitua abalo abasolo abeledo abello aboal abrisketa abuin agirre agirrezabal agra aguilo aizpuru aizpurua alberdi albizu aldalur
alemany aleu alfeiran alsina altimira altuna amenabar ametller amezaga amiano amoedo andion anglada anguera anitua ansotegi anza
apaolaza aragones aramburu arana aranburu aranguren aranzadi arbeloa arboix areitio arizkorreta arizmendi arnau arosa arregi arregui
arrieta arriola arrizabalaga arruabarrena arteta artetxe artola arumi arzuaga aspiazu astiazaran atutxa atxaga ayerbe azkarate azkue
azpiazu azpilicueta azurmendi baamonde badia balaguer balcells ballester baltar barandiaran baro barreiro barrenetxea barrufet bassols
basterretxea batlle begiristain beiras beiro beloki benach bengoa bengoetxea berasategi bergara beristain bertolo bertran bidaurreta
biteri bofarull bofill boix bonamusa bonet borras borrell bosch boullosa bouza bouzas bover brugues bugallo burutxaga busquets cabaleiro
cabanillas cabre calvet camba camprubi caneda capdevila capdevilla caramelo carballal carballeira carballido carballo carbo carbonell
casademunt casadevall casal casals casanovas castelao castellet castells castineira castineiras catala cendra cereijo chillida ciriza
clapes clos codina coll colomer comas corbal coromines couceiro coutinho couto covelo creus cruells cusi cusso dacosta dalmau daporta
docampo domenech dopico echarri echave echegaray echeverria egana egia eguren eiras eiroa eizaguirre elexpuru elguezabal elizalde
elizondo elorza elustondo emparanza erauskin erdozia erice errasti errazkin escoda escofet esnaola espinal espriu estevez etxaniz
etxarri etxebarria etxeberria etxebeste etxegarai etxeita etxenike euba ezkerra ezkurra ezquerro fabra fabregas facal failde falco
fandino faraldo farre farrerons feijoo feliu ferreiro ferreiros ferrer ferres figueiras figueiredo figueras figueres filgueira fina
folch fontan fontanals fontenla fonts forcadell forner fortuny fraga franqueira freijeiro freire gabilondo galarraga galdos gali
gallastegi gamboa gandara garaizabal garate garmendia garrido garriga gasol gasull gaztanaga gaztelu gelabert gesto gili ginesta giralt
girbau gispert goiburu goienetxe goikoetxea goiri goitia gorostiaga gorostiza gorriti goyanes grana guardiola guasch guerrikaetxebarria
guitart gurruchaga gurrutxaga hernani ibarretxe idigoras igartua iglesias ijurra inchausti insausti inurrieta iraola irazoqui iriarte
iribar iribarren irigoien irizar irureta isasi iturbe iturralde iturriaga izagirre izaguirre izquieta jauregi jauregui jofre jorda jove
juaristi junqueras junyent juve laboa laborda lage lago lamas lamela lanas landaburu lareo larranaga larrauri larraza larrea lasa
lasarte latorre lazkano legarreta legorburu leiro leizaola lekue leturia liste lizarraga lizarralde llach llado lleonart llopart llopis
llorens lloret llull loidi loizaga loperena lopetegi lorenzo losada loureiro lourido louzan louzao maceiras madariaga maguregi maiztegi
mallo manterola maragall marti martiarena marull mascarell masdeu masip massana masvidal mateu mendia mendiluce mendizabal mestres
mitxelena molas molins monells montaner montero montserrat morell moure mourino mugarza mugica mugika muguruza mujika mulet munne murua
nadal narvaiza noguerol novoa obiols oiarzabal olabarria olaberria olaizola olano olaskoaga oliva oliveras olle oller onate oriol
ormaetxea ormazabal ortuzar otaegi oteiza otero otxoa oubina ourille outeiral outeirino panades pazos pedrol pedrosa perurena pijoan
pikabea pineiro pinyol pita planas planell playa portela pousa pousada prats puig puigcorbe puigdemont puigdollers puigdomenech pujades
pujol puyol quintas quiroga rafols rajoy ramallo raurich raventos reboredo recasens rego regueira regueiro reig reigosa reixach renom
riba ribadeneira ribas riera riudavets roca rocamora rodino roig romaguera romay romeu rosell rossello rouco roura roure rovira rubinat
rusinol saavedra sabate sabater sagardoy sagarra sagastizabal sagnier salaberria salegi salgueiro salvat sampedro sanmartin santacana
santiso sarasola sarasua sarriegi sarrionandia saura segarra seijas senra seoane serrat serratosa sineiro sirvent sitjar soengas
soldevila soler solla somoza soroa soteras soutelo souto subirana sunyer sunyol taboada tapies tarrago tarres tato teijeiro tellechea
telletxea torra torras torrent torrents tourino traba trias troncoso trueta tubio tutusaus ubach ucha ugalde ugarte ugarteburu ulloa
unanue uranga urdangarin urdapilleta uriarte uribe urkiaga urkijo urkiola urkiza urkullu urretabizkaia urrutia urruticoechea
urrutikoetxea urtasun usabiaga valcarcel vales valino vallbona vallespi valls vallverdu varela vecino veiga ventura verdaguer verges
vieites viladecans vilanova vilaplana vilarino vilaro vilas vilaseca vilella villar villaverde vinyals vinyoles vives xestoso xirau
xirgu zabala zabaleta zabalza zalacain zaldua zarate zarraga zelaia zuazo zuazua zubeldia zubero zubia zubiaurre zubillaga zubimendi
zubiri zubizarreta zuloaga zumarraga`,
  latinAmerica: `
abreu achury acuna agudelo aguilera albornoz alcantara aldana alfaro almanza almonte altamirano alvarenga amador amaya anaya ancajima
andino apaza aponte arancibia aranda araque arauz arce arellano arevalo arguello argueta armendariz armenta arocha arredondo arreola
arriaga arroyo arteaga arzola astudillo avalos avendano ayala ayllon ayma azcona baez balbuena balderas ballesteros baptista barahona
barajas barragan barrantes barraza barrientos barrios bastidas batres becerra becerril bedoya beltran benavente benavides berlanga
bermudez bernal betancourt betancur bocanegra bolanos bonilla brenes briceno briones briseno brizuela buendia bustamante bustos caamano
caceres caicedo callisaya campuzano candia canizales canul capistran carabali carbajal cardona carmona carranza carreno carrera carrion
carvajal casillas castellon castrejon catacora cazares ceballos cedeno cedillo centeno cepeda cerda cerna cerrato cespedes chacaltana
chambi chavarria chaves chicaiza chiriboga choque choquehuanca chuquimia cienfuegos cifuentes cisneros cocom colindres collado colque
condori contla coronado correa cortazar cosme covarrubias cuauhtemoc cubas cuellar cuevas curiel davila deleon delgadillo dionicio
duenas echeverri echeverry encinas enriquez escalante escalona escamilla escobedo espindola esqueda esquivel estupinan fajardo farfan
figueredo florencio frias fuentealba galarza galeano galindo galvez gamarra gamez gaona garay garces garduno gaytan godinez godoy
gongora granda grijalva guachalla guaman guardado guevara guillen gurrola gutierres henao henriquez hinojosa holguin huaman huanca
huarachi hurtado ibanez illanes iniguez irizarry jacinto jaimes jaramillo jasso jerez jurado landeros lazo lecaros ledesma lemus lerma
leyva licona linares liz loaiza loera londono longoria loya lozada lucero lucio luque machuca madrigal magallanes magana mamani
manriquez marcano mares marroquin marrufo matamoros matos mayorga meda medrano mejias meneses merino meza mijares millan minaya
miramontes mireles molina monge monroy montalvo montano monterrosa monteverde morillo mosqueda mujica munguia murgas najarro najera
narvaez nava navarrete navas negrete negron nevarez nolasco noriega obando obregon ocampo ocana ojeda olivo olmedo olmos olvera
ontiveros oquendo orantes ordaz ordonez orduno orellana orona oropeza orta osuna otalora ovalle oviedo oyarzun pabon pacas padron paez
pagan palacio palomino pantoja pari pastrana patino paucar pedraza pedroza penaloza peraza perdomo pichardo pillco pimentel pinon
pizarro plascencia polanco portillo posada potosme preciado puga pulido quesada quevedo quezada quijano quinones quinonez quintanilla
quinto quiroz quisbert quispe raya rayo reategui rebolledo recinos renteria requena resendez restrepo retana revilla reyna reynoso
riascos ribera rincon riquelme robledo robleto roldan roman romo rosado rosero ruelas ruvalcaba sabogal saenz sainz salcedo saldana
saldivar salguero samaniego sambrano sanabria sandino santillan santizo sarabia saravia sarmiento saucedo sepulveda serna serrato servin
sifuentes siles sinchi solano solares solorio solorzano somarriba sotelo sotomayor suazo tafoya tamayo tavarez tellez tenorio terrazas
terron ticona tinoco tirado tobar torrez toscano tovar trevino tzoc umana urias urquiza urquizo valadez valdes valdivia valdivieso
valenciano valera valladares vallecillo valverde vargaz velarde velasquez velazco velazques venegas vergara viera vigil villagomez
villagran villalba villalobos villalta villamil villarroel villasenor villatoro villavicencio viscarra vivanco vizcarra yanez yapura
yepez yllescas yupanqui zaldivar zamarripa zambrano zamudio zavaleta zelaya zepeda zorrilla zubieta zuluaga`,
};
