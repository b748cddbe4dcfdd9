// Made by packages/server/scripts/crisis-model.mjs, which says how. Do not edit.
// Learnt from this project's own written rows (Apache-2.0) and, as text that is no crisis, from rows of MedQuAD (Ben Abacha and
// Demner-Fushman, CC BY 4.0), MeQSum (the same, CC BY 4.0), NHS patient comments (pxtextmining, MIT), druglib.com reviews (Gräßer et
// al., UCI, CC BY 4.0), YouTube comments (Alberto et al., UCI, CC BY 4.0) and comments of Surge AI's toxicity set (MIT). These numbers
// are all that is taken from them.
// A sum times `scale` plus `bias` is the logarithm of the odds; `long` is the bias of a text of more than 60 words.
export const risk = {
  scale: 0.4929,
  bias: -0.8211,
  long: -1.161,
  steps: `,/3060~0)~~~~*h~~)~7~WC=B~umK~~77V~m1G~~Z_J~*F{-)~~1@j+(~P0na~U~1k(~~q,D;2?fJ~>)w~D~JP2C9wfc~~xn~:0~C~=4~=h~uR~+V.~~~)~_
~2F)31rGRPavE,~aQG-;@~3XcFF~rZ*1~~bX~S~TX[6~3s_7?5g(7~>n(m~Y75c~(ns0~-@;Fs4;t~~YG~~UJ~<(<@ep~)t~1c?j~E~~~=1xF~~E3~.gAEY5
~~d|t~U.?~~a2a~~r(H@9Kj}6~7n<B+aC(}s~Q0D~~DF)*H~A^~C/7.hA~Z~:~5W~*~~1(ZZ~tV~N*N~<+>IF~g~N9~~8E~9)4~>IRnMj~~Y;N5:zA~~9.(@
~</~D+-X==94.rL~[~L@w~~65~8~~~E1~^LO;^~~0F~~~~~X~[~@1Lm~e.8,5Ak(FL~h~d~N~~;4~4~YBJ-~~6EOPm=s;,~@(R.1X:NNA~C7~)(~G@mP~JvQ
P@COE~/Xv*2{gmX+~V.F=4C,FeU0HX99~~*rO(Ug]7)@~F20.T~T@@al~~~?Ia)S~Az_S/4~~EAFrJC~~88+[P<~QQ17R,8~~M~Q~}LMOMJB~|7T]8B~~_~~
>_O+<tVQ~1:jRv[-3yz*~.~>,O4Dj2B~1{<2~-;~~~IqO@*PA~3H~~0vM~>q@Tq~VCH0~~q~~YCf^p~n0~:4+~[~1~12p]4P~s~~)3O)~|1G5~~))~F~~Q<D
P)q}~0~j|8~~q4~I3HFk5~B~cu~IQ~>~H0S~D~8(Hnb(H~B941~*(*~_(MCh0l~~r:~Ax:~3~P3FA5-7e.~~c2.(,N3p)~<?6~;c.m[(K{~~WIS:6A(~~,-~
-l<j~Mi~_@B~A>?8F~~A~~j9>~9=J:EIw+~oglU0s:~/~~~Q|~1~s~~s2^9pa~~e~T3|~~+C2f]2)=~)~Id8(D4u4~r~~5~nb(:<5~PA~~ZM~~Z~qe~3?69~
~~<tA.~,~.Y_~8*ZG4DF>-]1R~8~~~yP~8~~Dk1~72Q@~3H~z,~e~2~rkf~~OYL9~~@~;~X~CZ~~:fI~C~~;~~~+K~~G?h~U-L~(0D~~~9;~FZyP~7>G~~~~
~~1~~t~@w_Y1~3;@F_~/~8E5>~<u~~/9+C~tF6))N~9<F~zH.2~n~CE~^K~L*1X1,~H,5~47[T~b)@~A~~,~~~4-(6H~C~WF6~7~~b:(~3?je=~~~1x1[4X8
q@U~A_CaFs=VE,E>0~~g~R~2ERc~)~t~dq,?u-~jQ7|~7]G~9,WCEF,~~041~:-gi~~~v~u^FW~ANh~,~a~ip~V~IuV~T~aC~~l~3~6w?~Lh~~~~+~]8A/V6
s~~W<.I2l5~~m~~JS>C/,~~:>LZ~?E=aZW]Vu~B~~b5R*~~K.V~~y~9~xNBC~N@-B~8[yC]m>A?<u~A=.;~9~Rg.9:M~~l~GT)U~B>,~~~A5L~~~~~J~F3t~
~^A~~)~8.AV)c~cq11m-nZ@IV,80(~+~~8~~g,*nm~CN744~~i<~hl9Qb~e5Dt~2~:4-5|~V~=~~6/Z~t7~[H~D~~uf~8~)F?Q:~~_~~/q~,~d5,~B~})~2.
Zp=7)VMQ4~@M~b01e~h~B+;;h?s{A~l@pCL|~~~c?im(JEdME3(=s~/~~6ljZ}z~7~6~D~N~x~kU=:~3~@~FP~]~NPia~6~]M8u~_(~2kc~S<Q[MdG<,oS~~
PH~7~XUM~JBvk^2>f.sp~hSRI8~~~D5~3~ad~x~180~+~o~~~_g~hB-5J/44N~6~~9Yx262m2~~@[~WC<QH~~HSVos0)jD=<~u-~_cb~,~I/.~S:.~ROzrM[
01/~I*~TC~>Q~Um<~~BP~~}~~?SQ~3~~~).W(~WQ~s~Y|C~t?~it~p[~:;xU~(w~wR~~li(J0]I@~~FC8p+~~H~E~>C2~g^~o~8VFu?^1q6p~wCED+7~T<L~
~~<5_PNhS(ER~T8fWZ5~~2~~WC5Bkh,f<in,(~~N,~>~be)CG~]~)<~~~RPCxa~Fw/~;<NuC+N]~A^~J~Uo-Y^~~Pl^M+~?~~~0Kw~T~~Ei~~~~eUR~=~~P~
M;t~~yqb~~V9ewTEoAuC8*1~]*~~NQCOaM~~~T1~b~09~u~~~3)9H~4~EV~>~j~vEvNgQ~FFd~5~0rg,;-~N~?;H/h~H~p5~1b~RPV3)Oo-f4CV74/>~;-<<
~^o[~/4,ynOp)~~~K1~SBr~B6@4e~,~f~u+~Qs?E:,J~~d1K~~~~bl/DI3sO~ZG;~E~k~-CG~C~~WR/~=G,Qa~qz_v{P{)~~T~0~~+RK~~~;0~7W~<h~D|-?
s2H.)~~6|,*+]+2P(~Efs<O~1u,F~~}.Pu:<+~]V~~ID;~7.~/~?7~F~)~~7?~G~p6cA~~)mDS;;~PdG~~RPc~~OmOUY*~6>~3-~.GN)cH~=MUPYKc~~.H~5
9~p~*~~yJp)~B~hZ~~n)=~~G~O.~(8:Y~@>42rw0~J|~}F~7~|>(~*k4~(~L[L@P8])~~vH*+R~;-~~~KfS~3~P^UH2*~)8I5Az=@BmE)~1)Sk43~5U4CwuF
(~js5G~~^xJK~vU~Y+X~~KYyD~~~:~~~.ZD-~>kP,I+T4@F33~~~2zYq^xqyc(~i~^M6A~F]C~0Y^p<~e~[SFn;M)UB~G~>U+))e~~;H3~Bp3_Pedp~9~M{<
<:~*~B~=~.~G~~z~6j~~8g~~/~<~26q~Lz~~8~T+c?~n~2>~koKJ~~~(|4S,~Y~8~~?6~~+X~c3~=+I;~~~~y_AO<,~fTgd,?~/~1~f+Rg~7/1*AAuW/-GS1
r~~~17(_@K*+-~~~~~)d~/X~5o/6i8aC4A^-.[0G~u+czP;~~P,AbS=~7F~~n/0~;~5~O~r~~~~T2(~6^~;.~N~++P~*RUhF+J~~UQ~S1~qT~EA5(~z=J-u|
8jQo~~=<P(4cDl<z~~,Q~.+X9+P~~/|W~,N~V^p~.X~.,?+p~C)@E;A[^)U~N~J~K0</@~*xHD]~N~g~~~~7KC4*~~-=~r,=)~91Z~W~6)^FuDMe_81~AWoF
5~l;VR=V6.4~~~)ZQ6~?~r9~j~3.~/0:2Y~~6:3(s~~O~~C0~:~,~iRXSM~{I.~S~~@AL<~K6unV~C~d~V*~~P~ScJ*7/I^3?y<8QE0SJ-;Y[-RX,//+:~<y
1~VQ*~~wWda~1fJj9A|].Hi~9n3{m*+aUsQ4,Yy~8~~b=(<~~L6CN@;e(0~W~~I7x02]}qY6;5w~vl(A>=w@*~?0~+3~n(_R~ME~91II|S/0/~0*~L~NPZ8.
~,|~].~~*YI4R8;jL.gu~2~~4~:~BbN~c~eB~Lm-wOtu~~H)}~vv~8^BJG<~8~~l~m5o0:mBt5Q~19~~DD~~<~~-R8)~1<Y~~F~d~~3ok6*)|+~8~~TZ)B_~
c~Tc,KKv{+).9)F~^<A~0x~5CQ[~~thH~p|7jx/Y@M~~~.itP,ct/S~~7<~~/~5G~:,I5*~]0+,I/~ahni~(GC^HA;0~Q6d~~~[C/*~3T*<|BV~hM~=~mg--
m0*0~Z~=xi^U8LG~~,R?~~~<~~;~oyD~k?~:~Ks~~7E~n3;:=+8~~/~VZ~7+Y~~~~()2RPH/D~~~,~o_D;{C9S{5~~T-~~E~2G~~(_}*)a~VZ+~C4qftH,~i
/Ne~C~I~K+XT~~l.-~~A4rU-~67~U~s~8]C*;v?f7~F~~;=R~~9D:c+@h~F~/5~~aW9.?TAe{.~]._1j(;)m~5[E~K~~s~v~/4d8-5;~~.~FNjz})Z~~~~Z4
+~a22=~~ncB~M~h~~2~-~U~U4~C/~Y~~[~aBd~N~i~/~~ebqKO~~1l~A88~~y~~~~3~v~Cs(u~>@=<M~7~K;yB~^@W@~pm}4Y~;~/Fl,FZo:~+~~~~(~X1(w
~;35)~*7~)=0~~k~*~PL~tC~G~~~u0p*7~aGF~~ij~N}~8~CI90~,:~W~~~:{Z~}~<dr~?554~~YSCQzV>~~~N~~),~~~@~Z>|~[0D~30vt~[-I~~kUC[3~~
~/,K~8)3<O/~er~f~~*,K4R~>?*LH;~~Y*7sd6WE~?K^:Sq~?e~~FU^CY/:~@1m:d-~~*~B0,D~_j~L-~;)I7q~~8,~,6lhq_U~~aehQYn^^@~~0qG4u~~~4
b~gj=IZ~IzBFi.~9~[~~m(Q-~]U~XHU6~2/~c>~3O~~M3~~L+4~mS22Md?uDS6~D=c@~aoCjGGDA@E(~g@Few]qV.~)g(02udW~I+]Oq~S~~zNKn}53~~~~;
~ACf~)~~;Xea~(d~A~<)w~UfM1S5P,~~@~~~0n~6~<~Pp5g~~-~(_~~a)+;4~I(?|~Gx~O<8-~=~1~~(:I~9~d*~~,~2]~B3-C>~1jO=~~_~~Iqb+hOC~~8~
H:~(g~~~|Y~eT~w~Q/*~::ip)NfW-~~?/~~~w.f?{,.~~~~/+~zI)Z.~@z<J*~a3S4;TH8?3~~c(b~Y1~(Nw.~~B~W~Lq/G~Ft~]?~B~,-~i~X+9u,<7.D~h
sBg~a~~N~~~.)BU~5R67@~Bm]LC1h~~~W12b8an~?Q<~;~~eN)Y-~~u~~q~~~1~Jh(~(M~o=U/a~z~~Erx:+c~~(~~~pe+~~~~;d/A*8~{~i?~D~~)~~~O~y
~>Dg^H~~30:]~~vQFCW~7~)~[*J2M~l57Ibo+6K~E~2AU07BD*8+tCYr(+,B_Z9Mf+*~HBM4~3J*~;7~~~~{V~>hPdU~84~Qqe~~OwL~i;~=+V8~6~=N8P~~
8s~YM~J~BH5c@)I~Bg*~EW~PM_mFE^cdv2/.~M~+hEA~-;2~q~=m35/n(+(y^ACu~}QAF~@KfL~e*~~u^Wh{~lF)~.gbP=I5,~>r~D0,~o~~DE~~tT~mx,X>
;e+PM~o;~~;I(W?pTN~)~Dx>=s/~5~~x+~~~Yb1;?~0r~C_~c1p:~2rK8Fd~3)Kfz~~~<e~~X*~~VIZT<~//I>-pFBI.5~Z5~W~-FjI~][~gZZ+.T2].[Vf*
m4~~L*9;~tt7V~~6~sKW(iJ6f0~FhpXv18-b~eS5~8oZ5:~jF~,~f)~f~(ZjnDwe~nveH2~oO,NaM)KN~;zm~kJ~vP~~~z~~JI~B([=)P~/Qdr9wWYN1~8~9
-PC*~~~3WK^eZ~?3~~kK~M/T~~5==S@~:Q7G@~:~~~;A)<J~~~~e~+2<PE=dIAtCR(-2JfOS~~1T:~2~2~~uK~CF-H2);J-u91~8l~>?4s<_,iU+(<SsT~f?
~~~OE~~CA~M6.(N3~4~R3+cIs}~^VDZ~>~*1~8V~k+Q~7~E{~9~0~(mcD.,,~CIgq~~~?l~8B~3~~F0(~VD^M~~~42)DJG4~3h?24~fU3c5.~MYH~~D~:XO<
y-51*Xl(f8k~~+B)4~O~<~1f-aX~-~i~~<7)4*gRm0*~F(6~3~~V,b3N~D~u}7~~~~r)}9L~kdQL@<+~*]OkKS^QU?*Qt~~*st99L<KZ~cPc,~~@P~Q~J-L~
kb~Od~E~~~~8~PK~H~C4~|@5Y~~.5scy~p,x`,
  weights: `OOTONOOUOPQNNQOUPTPOPTOMMTNPTNUVTUPPOOPOUQONPTNSTSPOTVSPTOPNOUPTUOVPUOTPOOPNOTNUSONOOUVNUOOOUPOOPOMPOPSONOPQUTPOPOPVPOTU
POOUOOPQSQOUPQSTQPOPOVQSUQOVPPOOSOOPSMOOPOUVUTUPUPPSPQOTOVOOTONNUNUUOUVOTPPOOOPOOQOPTPUPPOQUOOPOOTTTOSNQTPPTONSQPOPTPUPQ
ONOPNOPOOPVUNPQQTSNOTNOUNVXOVPQUUOPSPPOSOPNUPOUOOVTNUSPSTUPNQQNUUNQUOTQMPONOUOQONOTPUSPUQNVOVOUVSONPOTTUOSPNUPTOTNVOTNNP
OOOPTQNOTPTSSQQNQONTTOQUUPTPOPPOUOUNSUMLLUOOPTPUPQVTVWQNQPSOQPUONOTOTUUTNNNPPPOTTOMUQPTOVPUOOVPNTTVNOUNSUPSUOPOQUUOOUUPO
UOTOOSVUTOOOQPNPTPQPPSOTPPOOQUQONPPNSOOPOOQPSUTPONUNTUUQOOTPTUSMPPMTNOQVNPVVTNOSPQQTOOSPTOOUQVSTTOUUUVPOPPSSNNVSPSUNPNPN
PTUSVPSNUUNPNUUNPNPPOOTOQOOTOQVNOOMQQQTNOUOTOMUQPSWUQTOOTOOTPOUUTOPSSOPONOOUVNOUPNPTVNUSSPSNTONQNOONOLPOOQVPTQPOTOUTOVOS
TOVUPSOSOPPUOQPUONUVUQOQOVOPPOPPUUONOUMOUOTPPOPQTTONPUTOUOOPOTQUPOOOSUUOOPOOQTUNPOTOVSNQUUSTOPPUQTSVNPTOPPPNTUTNSVPOUPVU
OPTPQPQPTUNPOQNPPSOPNUQNQPNOPNQPOTTQUSOQTOQTTUQOOUUQPOOOOOUUOPTQTOTUOTTPTNVOUPPPPPUOUTUTTPPOUQOOOTQOPNTUOUONOMMPQTUOUOUT
OQPUONPNQPPTOPPPOPNOQNPOOPUWUNOTUUSOPONSNPTPSOUPMSPPOPPUNOPPTOTTPUTOTQOUQTOPOQPPTUSOOPSOTUQPOOUTQTPTNOPUTQOPQOUPOOOPUPTO
OOOUPTTPOTTPPLSNUPPNPTQUQOUQWOOTUUSPOQONOPONQTPSPVUUOOOPKMSOUOSTOTOTPQNOOTPVPNTTTPOOQUOOOUPNTNUPSOQOOOPPSPPPUUOQPOOPOSOO
TSUOMSNPSTPSVUOOTQOPUSVQUOUTUONOUTTSOOPUOOTTOSOPQOUSTVPSQUOPUTNNOPOPQUQNSPTVQUPPUOSOOUOUUVMOOUTONTPTQPUNQOPOOPUUNSTQPPNO
PQOOVPPTOQTNQTUQPPUTQNSUPPTQUTSOUPTUUWNPTQNTUVPUUSTQNUPTPUUMPOOTTNNTUOUOQOQQUMUPOOUPUOPPTQPPTSONQSNNPUOOOOOPTQTQOQTSUPOU
OTTUQUTONMOQMQUOPNNOPPTNUTOTYVUTOQPTNPPTOSVNNQQQTQTSUUQQOPPTTOUOTUPNUUPTTTSOTQOSQOONQUQSNTOSPPONOTUUTPPUOUONPNTOUTOUOOSN
UTOTPNQUPUMQUTOTTSPUPUTOVQNUNUTWOUUOUPPPUTOTUPOOOPVUPUOUOOOPPNUNTOONPNPOSOSOOPPTONQOOTNPPUPPOSOPOUVNVUNUONOSTUQPQOTTUOOP
QOPTPUTVSQNUSOPTOUQTQOMOVQPNUTTTQOUQTOPONOPNPONPTOOONPTOTOQOUQTPPONPOQOPMSVONTONVSTNOPONPUPPQOPQPOPSNOSOSTUVOSOUUOUPSNTT
NQPUOOOOUUQONSNOSQPOUPSPOSQTPUTPOTTOSPTTSOSUPUPTOOQQQOUONPPPQUTTUPPSNLMPTQUUTUPOOMUOPUQPPQUOTQONOOSTMSQOQOLPVPOUOUOUOPPU
OOTWSPOMOXUPNOSQOUQTPUOUOOUPUUUTVOQTTSNOPOUPOOOSQOPTTOPPTOTOQOUOSQPPUUQUNOUUOTVOSOPONQUOPVUQPTOPOPPQQOUPOVVSOTQUVOMNNNPO
OPPUPTPNUPOUTPTONOQQNVOTQVOOTTOQPOPPNOVNUOPQOSUOUVOOOOPTUTNQSOOOSTMUQQPPQOOTPUQNPPOPOMNQSTPNUPQSOQOOOPOOSPTUQNOPOOQSUUOU
SMNOPUNPTNPTOPOUNPUUOSNTOQPOMUSNUNOTNOPPQNUOOPUOUVOUOONTNVOOOUUPQPUQUSQOOPOSOOUVUOUUPQNVSPTTOUOQUQMOTTTTTNNSOUNOPMOTVTTN
PTOUNUTTOMPPOOOVQOOTTUONUONOOOTQOUUTOOUTOSSPUNPPOQOPNMQNUOOSNPOQVTOOQTQPPOOTOOUPONNUONNQUPOPOVOQNOTPOOTPPTUNTPUOSQPPVNTO
OPOQOOQOUUNUPTPTUUUOOQQUOOONQTUNPSPSOPOPOOOPUNTUNNTOSPOMTTVMUOVSOVOOOPPVOTPOVONUNUNNLPTPTOOOQMTPUNQMQTTPPPOTNOPOUONPUNUO
PNUPVTPTPOONVNNNPUNPTTPPSTTPSSQNSTOSPNLPOVOQTQPSOUTPQSOSPUQQPQNTMOOMNTTUONNOQOUUPQPNPOSNPVUPNVUTNUPNPPOPOQUPUUPQPNTUUNOU
OVNUQONUPPOOUPMUONNNNQNOOPPTPOOUUNTOTOVTTPOQOOOPPOOQQTPUOOPPSOQPPPSPOTNOMPOUTOOQUUONPOUSUPPTPUTPOQUOVUPTOPPTOOTUOQNTOTST
PNOQQOTOUUSOPTPQUSQMPSUSOOPPSNTOUUPTWNUUSOOSNNPSOQOOPPOVUPQPTOUTPUOPSOUPOUNPTQUPPPSTVSOPPUTSSUUUNNOTPQUOSOPSPVOTNNPUOOUO
PNPVPTNTPQNOOPOOOQVOVVNUONTPOUNVTSOUUTTUUPOTNNUPOQMTVPOSTNNTOSTUUKPMPQPPTPPSPOUSPOUONTOQPOTOOQUVTUTUOPTUUQOUPUNTOQOUOJNT
VOTUUPWUOPOOOUQNWQOOSUPTOTONPNTPONPOPPPNQVNQONTOSOPONOTUQTPNTPTOPOSNQNTOVONPUOQSOUOOVOOOUTUUUUPOPOTSTPPNNTTTOQUQUNOQQQTQ
OOTQTONNPOTQONNQSPONNVPNUONTOUUVOUOUOONUOVPNTOQOVOOTUTPVOULPPQOSSTQTNTQTOTTOOQTTOTPUUPTQUOOQTUPOVWOPPPONNTSTUPPNPOOPQNOU
PPSQMMTPTUTMPOSONOTUUWQOQPUSOPTOOVUUPOSOUPNTNSPUTPNTSQUUTOPTOVOOTUTQQOQUOVNTUSUONPPOUOPNTOTTPOQPOSQTPQONTOPOQOSNVMQNTUUT
OOVOUTOUUMPPTPVTNVQUTOTWTPOQOOUUUVPUOTNOPOOVOTOUUNUTOOPTPOOUPSQQUOOPOMOUUOOTQOVOPVTTOSOMTPOQSPTPSOPOTSONUUUVQUOTNPUOOPTN
UPPPOOQOPTPUQSTUTPNOUPOUOOUOOUPQPUTUUOSUUSOOTOPNUQNUVQPPUPQNPUSNOOPNOVPQPOTTTOQNUOSSUTPNNPUTPTPPUTQPVSTNPTQUOPOVOPNPTPUP
UPUSOPNTTNUQTWOPOUUTQOONQOTUOPQNOOOPUPPOTQTTOOTLOTNPTVNUUUPTOUTUPUVQOTSTVSQOUSNPTPQOOONPQTTPNPSQOUNQONOTPOSUONPOUSOOUTSN
UUOPQQNONUNOQNTNPNOPNPSPOPUTSOVOOSTOUTUOPPVOPUTSSTPPOQOPTNNOTPUUNNOQUOTUUPPOOPUTOOOTUOPOTVTMOPOPUOTSSQTTUNQPPXNPOSTMPOTQ
SOONUUTUOUTOSPONOPSQWUQUOPQSOVOQWNUVVPTUOUOTTSMTTOUSUSOOQQOOUPPTOPNOOPOTOQT`,
};

export const medical = {
  scale: 1.413,
  bias: -0.09713,
  steps: `~~~~~~~~~~~~~~~~~~~~~~~Z~~~[~~~~~~~~~~~~~~P~~~~~~~~~~~~~~~~~~~~~~N~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~T~~~_~~~~n~~~~+~~~~T
~~~~~~~~~~~~c~~~~~~~~~~~z~~~~~~~~~~~~~~~~~+~~~~~~~~~~~~~~~~~~~~~/~~-~~~~~~~~~~~~~g~x5:~~~~~~~~(~~~~~M~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~_~Z~~~~~~~~~~~oJ~~~~~~~~i~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~=~~~~~~~~~~~~~~~~~~~~~~~:~~~@~~~~~~~~~~~
~~~~~~~2~~>y~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~T~~~~~~~~~~~~~~k~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~H~~~@~~~~~~~~~~~~T~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~8~E~1~~~~~~~~~~~?~~~~~~~~~~~~~~~~~~~~~~~~h
~~~~~~~~~~~~]~~~~~~~~~~6~~~~~~~~~~~~~~~~~~~~~~~~~3~~~~~~~~~~~~^~~~~~~~~7~~~~~~~~~3~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~7~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~a~~~~~x~~~~~~~~~~~~~~~~~~~~~~~~~~y~~~~~p~~~~~~~~~~~~~~~~p~~~~~~~~~~~~~~~~~~~~~~~~~{~~~~~
~~~~~~~~~~~~~~~R~~~~~~~~~~~~~~~k~~~~~~~~*~~~~~/Z~~~~~~~~~~~2~~~~~~R~~~~~~~Id~~~b~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~F~~~~~~~~~~~~~~~~~~~f~@~~~~~~~~~~~~~1~~g~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~V~~~[~~~~~~R~~~~~}~~~~/~~~~~~~~~~~~~~~~~~~~~~~~~
L~~~~~~~~k~~~~~~~~~~~~~~~~~~~~~~~~~DT~~~~~~~~1~~~~~~~~~~F~~~~~~~~~~~~~~~~~~~~~~~~;~~~~~~7g~~~~~~J~~~~~~~~~~~~~~-~Q~~~~W~
~~~~B~~~~.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~*~~~~~~~~~~~~~~~f~~~~~~~~~~~I~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~:~~~~)~~~~~~~R~~-~~~~~~~~~~~~~~~~~~~~~~~~C~~~~~~~~,~~b~~~~~~~~~~~~~~~~~~~~~~~~~e~O~~~~~~~~z~~~~~~~~~~~~~~~~~~~~X~~~~~~~
~~~~~~~~~~~~~~~~~]~~~~~~~~~~~~~~~~~~~~~~~~~~~~.~~~~~~~~~~~~~~~~~~~~<~~~z~~~~u+~8~~~~~~6~~~~~~~~~~~~~~~~~~Q~~~~~~~G~~~~~~
~~~~~~~~~~~~~~~~~~~~x~~~~~~~~~~~~~~~~~~~~~~~=~~~E~n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~n~~~~~~~~~~~~~~~~~~~~~~~~~D~~~~~~9*~~
~~~~~~~~~~~_~~~~~~~~~~~~~~V~~~~~~w~~~~~~~~~M~~~~~~~~~~~~~~~~~~~~~~~~B~~~~~~~~~~~~~~~~~~~~6~~~~~~f~~~~~~~~~~~~~~~i[~6~~~~
~~~~~~~~~~~~~~~~~~~~~~~~N~~~~~~~~~~~~~~~~~~b~~~~~~~~~F~~~~~~~~~~~~~c~~~~~~~~*~~~~~h~~~~~~~~~~~~)~r~~~~I~~~~0~~~~~~~6~?~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~7~~~~~~p~~~~~~*~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~L~~~W~~~~~~~~~~~~~g~~~~~~~~~~~~~~~~~~~~
U~~~H~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0~~~~~~BX~~~~~~~~~~~~~~v~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~V~~~~~X~~~~~~~
~~{~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~sY~~~~~~~~~~R~P~~~~~{~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~K~~~~~~~~~~~~~~~~~Z~~N~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Q~~~~~~~~~~~~=~~~~~~~~:h~~~~~~~~~~m~[w
~~~~~~~~~~~~~~~~~~~~~~i~~~~~~~~~L~~~~~~~P~~~~~~~~~~~~~~~~~~~~r~~~~~G~~D~~~~~~~~~~~~~~~~Tg~~~S~~~~~~~~~~~~~~-~~~~~~~~~~~~
~~~~~~~~~~~~~~~+~~~~~~Z~~~~~~~~D~~~~~~~~~~~~~~~T~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~z~~~~~~~~~~~~N~~J~~~~~~~~~~~~~~~~~~~~~W~
~~~~~~~~~~~~_g~~~~~~~V~~~~9~~~~~~u~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~I~~~~~~~~~~~~~~~~~~~~~~~i~~~k~~~~~~~l~~~~~~~~0s~~~~<~
~~~g~~~~~A~~~~~~~~~~~~~~~~~~~~~~}~~~~~~~~~~~~~~~~~~~1~~~~~~~y~~N~~~@~~~E~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~y~~~~5~
~~~~(~~~~~~~~~~~~~~~z~~~~~~~~~~~~~~f~j~~~~~~~~~~~~~~z~~~~~~~~~~~~~>~~~~~p~~~~~~~~~~~~~~~~~~~~~~~~1~~~~~~~~~~~~~~~~~~~~~~
~z~~;~~~~l~~~~~~~;~~~~~H~~~~~~~~~~~~~~~~~~Y~~~~J~~~~>-~~~~~~~~m~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~U~~~~~~~~~~~~~~
~~~o~~_~~~~~~2~~~~~k~G~~~~~~~~~~~~~~~~~~~~~~~~~y~~~~~o~~~~~~~~~~~~~~~h~~7~~7~~~e~~~~~M~~~~t`,
  weights: `OPUTQPMQSSTNPOTPUQQTONOPOQTOLOOPPNOPOPOOSOOOTOOOPSPOPPONOQTPOPNQPQOPMPTQOPTPOQOSOPPQOPONNTPTOPPOPPSNOQQPSQPQTTOSMPTOQPNT
PSOPSTQSPPOQTOOOOOOOOOTNPOOOQPPSSTPPPPPPPTOQTUPSOOQOOQOQPOOOOSSOTQOTQNUPQTSNOOOPOTUQTPPQOSPSOQPTPOQSPPOQQOPOPSTOOOPNOOSO
QPTTQ`,
};

export const safeguarding = {
  scale: 1.368,
  bias: -1.568,
  steps: `~~~~~~~~~~6~~~~~~~~~~~~~~~~~+~c~~)~~~~~~~~~~EJ~~~~~~~~~~~~~~~~~~~~~~N~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~7~~~~~~~~~w~~
~Ou~~~~~~~~~~~k~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0~~-~~~~~~~~~~~~~~~p=~~~~~~~{~~~~~o~~~~~~~~~~~~~~~~~~~~
~~~~~~y~h~~~~~~~~~~~~~K~~~~~~~~~~~~~~XJ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~)~~~~~~~~~~~~~~~~~~~~~~~:~~~@~~~~~~-~~~~~
~~.~~W~~I~~>~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~F~~~~~~~~~~~~~~~~
B~~~~~~~~~~~~~~~{~~~~~~~~s~~~+~~~~~~~~~~~q~~~>~~~~~~~~~~~~~~C~~~~~~~~~~~~~~~~~~~~}~~~~~~~~~~~~I~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~V~~~~~~1~~~~~~~~~~~~J~~~~~~~4~f~~~~~(~~~~~E~~~T~~~~~~~~~~~q~~~~~~~~~~~~~~~~~~~~~~_~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3~~~~~~~~~~A~~~~~~~~~~~~~~~~~~~~~~~~~~~~K~~~~~~~~~~~~~~~~~~~~>~e~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~}~D~~~~~~~~~+~~~~i~~~~~~~~~~(~~~~~/~~~~~~~~~~~~~~~~~~~~~~~~~_d~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~+~~~~~~~~~~~~~~~~~~~~~)~~~~~u~~~~~~~9~~g~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~V~~~~~~~~~~~~~~~~2(m~~~Y~~~~~~~~~~~~~~~~~~~~~~
~~~1~~~~~~~~~~b~~~~~~~~~~~~~~~~~~~~~~~|~~~~~v~~8~~~~~~~~~~~~~~~~~~~~~~~~q~~~~~~~~~h~~~~~~7~~~~~~Y~~~~~~~~~~~e~~~~J~~~~W~
~~~~~~~~I~~~~~~~~~~~~~~~~~~y~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~9~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~=~~~~~
~~~|~A~~~~~~8~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~N~~b~~~~~~~~~~~~~,~~~~~~~~~~~~~~2~~~~~~~~z~~~~~~~~~~~~~~~~~~~~X~~~~~~~~~~
~~~~~~~~~~~~~~K8~/~~~~~~~~~~~~~~~~~*~~~~~~~~~y~~~~~~~~~~~~~~~~~~~~~~~~9~~~~~~4~~~~~~6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~T~~~~~~~~~~~~~~~~~~~~U~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~q~~~~~~~~~~k~~~~~~~~~~~~~~~~~~~~~~~~~v~~~~~~~~
~~~~~c~~~~~~~~~~~~~~V~i+J~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~O~~~~~~~~~~~~~~~~~~~~6~~~~~~~~~~~~~~~~~~~~~4~~~2~~~~~~~~~
j~~~~~~~~~~~~~~~g~~y~~~~~~~~~~~~~~~~~~~~~~~~~~e~C~~~^~~~~~~~~~~+~~M~x~~~^~~~~~h~~~~~~~~~9~~m~~~~~~~~~~~1~~~~~~~f~~~~~~~~
~~~~S4~~~~~~~~~~~~~~~~~p~~~~~~~Q~~~7~~~~~~~~~~~~~~~~~~~z~~~~~z~~~~~~~~~~~~~~~~~6~~~~-~~~~~~~~~~K~~Yh~~~~~~~~~~~~~~~~~8~~
~H~~x~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~PX~~~~~~~~~~~~~KI~~~~~~~~~~~~~~~~~~*~~~~~~~~~~~7~~~~~~~~~~~~~~~~~~~~~~~~~
{~~~~~~~~~~~~~~~~~~~~~~~~~4~~~~~~~~~~~~~~~~~~~~~~~~b+~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~z~~~~~~~~~~~~~~~~
~~~~}~~~~~~~~*~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~H~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~N~~~~~~~~{,~~~~~~~~v~~~~~~~~~~~~Kw~~
~~~~~~~~~~~~~~~~]~~~~~:~~~~~~~~D~~~~~~~P~~~~~~~~~~~~~~~~~~~~~~~~~~<~~~~}~~~~~~~~~~~~~~[~~~S~~~~~~~~S~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~8~~~~~~~~D4~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~6~~~~~~~~~~~;~~~~~~~~~~~~~~~~~~~~~~~F~~~~~~~
~~~~~~~~~~D~~~~~~~~~~~R~B~~~~~~u~~~~~~~~~~~~~~~~~~~~W~~~~~~~~~~~~~~~~~~~~~~~~~~~Y~~~~~~~~}~~~k~~~~~~~~~~~~~~~~~~~~~*~~~~
gZ~~~7w~~~~~~~~~a~~~~~~~~~~~~~~~~~*~~~~~~~~~~~~~~~}~~~~~~~y~~N~~~~~~_~~~~~~~~~~{~~~~~~~~*~~~~~~~~~~~~~~~~~d~~~~~;~~~~~~~
~~~~~~~~~~~~~~~~~~3~~~~~~~~~~~~~~~~Q~~~~~~~~~~~~e~q~~~~~~~Z~~~~W~P~~~~~p~~~~~~~~~:~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
q~~;~~~~~~~~~~~~~*~~~~~~~~~~~~~~~~~~~~~~|~~~~J~~~~>~~~~~~~~s~~~~~~~~~~~~~~~~~~~~~7~~~~~~2~~~~~~~~~~~N~~~i~~~~~~~~~~~~~~~
~~~~~~~~4~~~N~~~~~~~~~~~~~~~~~~~~~~~~~~~~d~~~Ts~~5~~~a~~~~~~~J~~~~~~~~~~~~e~~s~~~~~~?~~N~~~~~~c~~~~~~~~Y`,
  weights: `PPQTSLOSOPOSOLPTPSPQPOTQTOSOQPTPNONOQOPQUOQOSPQQOPOOQQSNPOQPNSPSQTNPQTPPNPPPQSSNPQSNQPPTOTSTPPSOPMQNSPPPPQNTSTPQSOOOPPOO
SOOSOOOSOOPQQPPOQQPTNPSPOMTOPPOPOTSOSQQOTOPPNQPPPSOOQTNTOOSOQTPPSPOOPNTPOPQQQUOPOQPOOPPOPTPPTPOQSQSNPQPPNQOTTOUQPTOSPSSP
POO`,
};
