// Made by packages/server/scripts/crisis-model.mjs, which says how. Do not edit.
// from ECmbgQl1EX49ks0Psnd-843_G6RE6zOIHP60ZLfpXFg, is CT2HXprSAmoVGJ7NUZBIO5-wmnUtysXqH15JmXVgeFI
// Learnt from this project's own written rows (Apache-2.0) and, as text that is no crisis, from rows of MedQuAD (Ben Abacha and
// Demner-Fushman, CC BY 4.0), MeQSum (the same, CC BY 4.0), NHS patient comments (pxtextmining, MIT), druglib.com reviews (Gräßer et
// al., UCI, CC BY 4.0), YouTube comments (Alberto et al., UCI, CC BY 4.0) and comments of Surge AI's toxicity set (MIT). These numbers
// are all that is taken from them.
// A sum times `scale` plus `bias` is the logarithm of the odds; `long` is the bias of a text of more than 60 words.
export const risk = {
  scale: 0.3441,
  bias: -0.7316,
  long: -0.8664,
  steps: `,/3-*3*0YR)c~~f[D/~~,(<(~7E~9C4E-2~j-g~~L67;B4~C271G~jSAW.J3fT{-)~~1@+N=))(d1(:K0RAaFAr;s?RJ~~LI;2?fJcX)wu4?APE*:5B2829(
,+X:fZ.n~)~/.)etC0qOWcE~,hH~RR9oR+.t~@ozc1G]F4(1rGRPam0J~+~1C*.T*~ccFV+7~H+Z*-+=~TZ>,2H>-~6}TX[6NBEsW.0.?5>N(7>}n(m~:F7/
-],~(?~J0~-@.4F_G;~~~PB,~bUBJ+/*j@(<?(eLv~I8v;M?.c~Ex5~nC(0)PKFAm^-I(<~.7UaV*5+w~^.B4RMLYy.?~f~-aG@9C~^(78PMNAn6dOp5<FaC
(}sj6_D~~DF,HQd0@DFz/7._97@,dD6)6F@G-+?iW7=XHRB?+WX)Z>33W,d.OGb+EQa./I+>E+FD~*E~,I9T9.~F:2~9)4_[v-~8)<4D~E)v@;N5:*30bA~u
H(~U/~D+-X130F4.r)JWo1/E4QK@UG4/~E_+*,ZF5~~7~5)/1Z.09RLO;^<W~?F~A;~~.<o^:~[~@1?LSk+_:.=5Ak(FL3~Z~d~)D/~~;4CnH_M/(A)H~~ZA
,R.m=s:(~A+(R.1P/cNe9e7m9(~G@=O-y~c6~:HOE@V;XYB56l._m]S~*M);4C,FSg0HX99~~*r./)421Km(U//)@PsBT~T@*=72a.HJ^].*~?7Ia);?wJ8f
_A534t9pIA67rE,C~Ta8aP<~Q[7W8/h2~Oke~}L=aM+/>}>/L?97T]8Bh~MM~dW_9=+<TEVF2Lb6+*gE4|G5-3JTz*G~{,B/,4Dj2>+~1c?</*SUL~(~~7CS
2?,@*PAb9<HX~Sl19;B1+f+(q8/~9~gCH8F~>~.*t(d1.(-_+;n82Ap~,r~-)?+~[6x;s2;Z]4.z{~~F3D2)..MGX3=1G,0~C30L)~F|1nW(;DP)d-aA0~0V
<z|8_~~*54~I3E*F2n4~56~RMM:~6=paJ{0~4eTa(H;^[I~B-341~*(~?I(::CHE02alA:1a{~AQL:9~T_8)3F.+65-s0~L~<2*1N3FO)~/4N3~/[-.i+T.-
FD]~i3,)8G*LF.:-0A(T~P*-~-l<DKdh~A~0[R6SF?8FHFJ_O~~92K9>eQ=J:E66*(l2+J<G@O(6V83*J_s:=o~+7~GDT(HK4.p7<~]+;~,Xy2qj-a~ROf~T
7[*(>~3j2C2FE6M2)=Z1@~F*(c8(D4~+=)f2Yo6z=-C~@7b(O5~P53~8~I~zX,M~265G-R;,{?69~Bp,~)g4A.H~h9G~e--*ZG4D:38--V-1/JpE)J~~~8A)
NKT;~~D1a1x<2I/@~3HAwU,2))~~))l~k.kf~Sy~*9~~@~;8(J[C5~5Z~~:@KIgq~{~1~wK~Tp?~~@-L~(0~~~N/;Z/_(0L,yP~77.;3Iv:~=~~~.:~~+E0G
Q?RGE7~,71NFA8*@~)~/RcE5>oJu5;~70H9.4(2~tF6))NT~*=9/~_O0)~n~CEcyKtU*10D21,8Jj:~47[T~J=);,:YP;~)U<Qy~(_0)~CR+8~?.F6~7E:~q
11:(f.CBCI)c<~~-l/5h71jX8q@UH96S)6M}F8;C0=G693,E>0~.2oc~lN@.-?621.b0MO/e*^I~dq,/7u-@Q1lG67|r?*o6Nf),T*CEF~~54.*,~5)+gi~?
~@~CU~2rFW0>9eNhMZ~aARx=-(Qil(~HuVH~3~1UCN9~pEGb~)M]?ef:S~/~~OJ,N~58/+5)-A2167c0U9X:tX42l5K3IT~@dD~F2H>C/,s~>-?K=DXHAEw8
IW0/KV4S:5k67~1~V5-L~=~8./b~4/~P~9c2s6*PBCtW:-H{:[7Y5>,)Zm>A?<75UY{.;R]-~Q(_(-.9:M~,~FFd0WT)U~;.6/,>t~~35L*~q~vTzBMpt9~q
f/,}~)~8.AV)c~}*R11s1dE<@IV,80(67O8~V^~~+c,*nm~C()K7A~~1^<EP~d9K-b6=Pk5D[>~2~:4(,5c@~~nn~E/Z~t7~I9Hos=~-~8f~6)RD5VY:JH~p
~MS19=B,~,REo5,,Ue8aSZ)Kd.ZCj7)3rQ4yDH,po01I62L_Q4>C6TS=P?~qAQzC@~[~~L~*6c[R<m(jdM?-3(13C>?2y~4/?E?lj+VHZw*~Un/~<J[Ka/5~
(f~+(,P=9(~3~hZ26B5W~(+QzPi~pF~;)_FF5=~H~3k/YN~,h[6>;~/,EOS~~PH*/~,ah4(UMVqBv8G8^2;*f.,3:Mp6LOG+:SRI8~T~V<5iA-~W,*d~TI~1
8>s2lJPw~@G~+ga~.HU*/44NG~~NUYx260)xP~m(,B~lChHi~U.SV08-M|)jDR~z(G~>L.5:Ma)+B~8-2/.~5E:._q5Az9_M[-*1-)V[:~WC4[,LQ@h7A0d<
~??[2ad=W~7/W~eN,-@25MS9L~~M);A(RYN0H~s~N2@c82~m.?~V8t~p34WC^;v)3I8m8/]p7.~B/H~~A5Y(J0N5tUy3r8j-+~~HSGM~>7(22/Yk31^*~6V,
oFVFTF?^~*1*HJ6NJrCEA)(;lg7)*3@DHi*~6T5T=1/2NhS(ER:~A8f/~.5I~:+H~;g(^C/-Bh**ek.)38D/1S@,(/~vMOq~M:1Y)CGQ~E~+7~~qN-h~>C~F
w/~02*9NHNG+D1,W~A^=~4~Uo-?A^~~~?^-G+~?n~~?L2k~TPZ~,8V2-4Yw~~TQUR~=~e?<;iU3;T39a39~IR(JLcl?~)L9eTHTkep,C57~]~~QQ7h<?5?,m
G~~F0~83=4.8s~7e1~~{-9HWH7nTS*~>zV~5}~-8NgQE~()(C~~{X?,8j-~i5GL;(OBKh^*).*a}KU,<T3~R>9V3Qo-N=**.=-,J.74;2~.4-<<~^8];RFY4
,ynO;L5)~(-QB~S[~)Br8j0;6@r~LULE~u~~(K]:,J~(J9m<1)ItL~3~~8?R/DIPTO3nCAG;~>.GG)x~2,>GvJ~4@~1R/IqG,Q1UH~/F?b<3=3?P{PC*Z)~~
,Om-:4*~j.8AF,~~uC02Gb)UoJhfB<+5~/.s2O)K~hNS,*+6A**-+2P(~84fZ)QO~/)BB=,.?)H>~?SQ.Pu:25~]J3)~;cMX~*4~1,M~)Spg(>C~q?Jz?(,+
eV56}}f@9A?(=-S;IQ~+OG~~DT~1_I1|f;+>[S*~MmC+))~C0N)c78~=}[NB0c@ZDoHpB9Y~o~_46i_JMH)~BnwZY~;|)=~?YQ]DQ.3NIKY8Y6BVr+*p04,~
5*?7R~}FXZ~~=(**EZr-~(/OrM57<@PDP)3~~jC,*+m3l,1~p8w.:+e0J3}~4C^5*u~)-2I57~.V/:=<@G~1)Sk@~54H4C4FI,p+<-aBg,=[UtXdNxp~v?=~
Y+1N4~-)~IFWGDQ<NWchuN~Q9ZD-+~:Ak6N+T4@F33NT=~6.Z,=^YZ<9Kx9~B>c~~~JM6A]FF]C~dX,p<~e~W+H27VL;M)(2IB~GPk*R+))e~M-eH3jUi+*.
,_PeX1b5~~aJ*j<~6.5>NJEuIb3/~3n~~3~6jWxY/X4~*~,~6-:~.n*~@3z~~8~T+DD?4~akD>9~Wo76,J~~~(|b~_~8h~T6RJ~1X2bGM+3~=++E19~~6-3d
P>:FI_AO<,w/~;9S(c,K^2Nosp+7B3YKi/NAn.W/-GSc@~a~8L(K)0/@K*+-{rIk~~V21{X~q3/6i4~+4<,O5-.*<C,+,B~@Z+R9@S0P~b~+,~R=4~5;7~q4
e0~;~52~D~r:M-~~u~((~6^~;.:w17~/P~*4.nd+F+J~DOX3R~R1gz4TE}9/~~3=J-uj984X*Qo~BV]P(4c,?>O+<f,6~J^QW>;]9+~~X|WaHN~9D^~:6StX
(6,Cp~B*5293;A3*L^)U~N~JoY@,/70~*xHD9J~B3@AfI(3~0~~,r<)4C4*~~-=+f*;n,=~;1Y(~@>2~+)^FuDM(+_X-81RT=W@61;TQLd4;VR.g,15-FM_M
~/Z9?6h=>~.[59^P*Z]/J.kA0EH8WeV28F(HPImfP+~}B(/(bU5a:,~0~0XSkoe/I.~S~=~*Ac~+G6u-1)WB>(~B8ek~-)5?+~~8~mc3>*7/1?2R3*<0;~,Q
NS?2-o[XP/,//>=RK+b>1w*,T5C*6lG^W*BQ-c(F@P<G~3j8(716m:I.Hi.O~O3-~+a*+O6(UsQ1*,~UJk~X9X@6.(<~9^V)G2+e;e(0~W9W~[*4x;]}q(2>
66;5wTQO.?*a-,(A32{9@*>;7X0t43+c~.(_0I~m~9*.II:iS/0~8*~0+?~N(O+U(8.i@VI)7:}8(i/~=}4</F;N=+L.9*P<__?7~(@p~8)8M7O7PK*~?I,~
_B(~K^5-c;O?Z>I:~~J}v-*k0DW~~5JA-<~)6m<MLm*L~495o0_GBCV5(,I)v89~~c5~n=?*6-R|8.:~YL4A2~w~O:0|3X.;f02o*)|{>~|9C([B_~c2+0Ea
:cPKv{+0)7)F2<~/5<AOS0:e9_@C3E[:B~~DhHty|7=RTI/Y@M~Z5LREi_;C4,=8:HYS0~Gd<~TV?IO<23~.,I5*0Kp<0+,I/{<L=PFM5YL3K)EGYH9C~kJ/
7N8~2)~.e;++/*~38?+*-6|B)TR9XL(LHa8?B~i,7-PB0*~5U~22G0<87(1BiR*4P?/uc<-3R~.~>~6~40<f~=+O+~~k@?mJ~K~+wg~~T<E=<@7iM.62~VD=
+~3+.R~H.F,~-EAF)2RPH.(8~~~8~k+_G88w3<2V{;~xE-C~1;aNaGq8y_}*)Qz3[R/+~-5/4)oL?~?,~~B-^9t:~IS8d+XT-]~~/.-U-};ZrU-<*~.~3H(j
11r~8BA46*9)^>~(7~/JIl:G?=R4^~@1D:.Z+@5X[h~/~B~+NW3-(,(?pej8.~]._RG(;)Q.:PV1N4F]k-~9M7yK~@7}/4.G:9-5;XQaC~F@5~g})7J58~Y+
[PzS83dn2213~~6+Yc>+L-xDdd^~P~-STPY~0~3?5.Gz];L3~/-/j;[GX~F/~id96~~e;[J=:Z~)~5S>~J/8r<*~0X0~~~S[~[@~(;.sv~>V<D0PdMSJ*ECn
V~.@C6,@~e2mg=4YO^1eh(k,@-Z~,SSGYA*~~3U~0O+*+n0~;35)4)q7q1+=0cK~)^~*dkL~]=CK.~,~~so03d*7~)9KG-@E~<D~X2FYF}~82y5.I900u+:G
rB~e)F1r2tcE/~UP6X<Mr{A554~oh(SCQ~S>~~N}-~;e,IJA~~5~Z>.Z@=~E0C(<t0vt81~/8-I~~k+4.~93HZ*~V1G,Kd+O3<O~OCr~u7^~.K4H}H?*7^~=
~C;*7s4T(h57~+;)~+:S@V~<*af~+~7^/;*V/:~@)/[7:BG-g(ENNj+Q0,/<JQR:x7hC-~;)I7)oFXE+p~1^Chi/_5G~t(+,H=7Sh8@2?/.(m^~6@N~YF)E4
u~1[ahbDSr9n=*0Z~4<b?.;Fi.uA~8~Z>k2K((P~0Y/D0GV^HR*6Q*cQn-@~JO/~~E?9~L^+4~m_g-O?FTD7C6OGhc@,OfIoCjGGDA@(E~>N@Fe>_*YqV~(-
i(0,-jY;I52(9h@+]Oq~M-7~OcS.IH/V=}5*0~~tfR5~X-_~)~cUXe46CMV9+LR,R6+~6-)c;2S(CUf/EB54_~~+T5,(0Y=m.kn(~5@u+9~~15g~PI./f24_
~1~U+=4~I(?|~G>50H~f(7,(]]>~zZ?:I~+5~d*5Wh3K?p]~2-131?>5FG8^0)O=~sIF~T.kq3J1+hOCg~4A~[98U+~:~;~XM:kyWTj~41~86~XirNS<7;/-
I~i1/~~P+~01:);5B?{3*C)~vD~L+d)q3^)8Ii~oJ*q1c3S4;(SH8?39J~~,(b*f+JF1~(N3r6@~k,~W~4?GO/,/.3,~Kh-~)B/3?4aQK]-CLD+J6M~69Z@*
).57Er~S]g~7^l~QS+~~R)BU~3e734Bl8m]j1;R~p~;C4<FA8)-H68:H/~7Q<Z]~xGHN)Y-~~R~~~.57~EF@j2j**W(8T|*M60~Um/an2~(S~orm2:+cr~3Z
1~~~o+:~|C~cd/?,8~1qT]Y?~/J.*vn;9*0j~Fg6~j~>D2~121>~gH(0+6]~~t)QFYA~7[I~[*J2M1K~<3)(6~.K.B(*+V[g3|A+:>075Q*8+:9MCY*t,B@E
ZCC>M+*NO/8436M(3VD>G*DJ3<.~.~-~N~UV~k-_6S:Bca~Q3ee*~<7BT340a0C~i;L*0bZ+4UOK|3B8|4=-~9~~OM3~>~BH50C<@)IRL~0*~d:~?8M?+B-X
4F?-+YU3d2@P2/.[o~+F86EAOE;;2T6~3cWAQIJI(+(]B^ACWC+<~dO)A9~MKB/ALrp*~pR.N^W4P0{2ex(F)w~~,=W,~>Y,*6Ro0,6~[*;~o>E(~|_)9;@j
~*HM/,A>:))FXR)M~o;~]S.I2M?<5KTN~)2~9r-)7,=s0A;Zk~~1.B~I2l~g;?O1R3fLtjNN^1p:bML~;7d~3))Ifh9,H~,wme~3~/G~F~7I(B329?*<o=Q>
-A4G,Af.5)?~/85:~D3:4UF7XI~]*7HB7-~4ZZ+.Ti.[V2R.*mu*~_*9;=cx)=Z*J@~~6gWv.W;TJ6o~FhpX~*8.a1~YS5~8*lJ7HH77MUFRU3n-_*)@M.t2
HP~G<W~>eB~2-@v5A;*P~=O/O,C2*P3>8K~7+L)2o~~X(~a~4,}HS~3V?WX~=)GD{(7K?P@*iZK5r9WE6HA:,N1~8)MmP28*Db~1:;D7WK:JeS.~?3X~F~=V
a2//T|~613=H2@~:5C7G@Y*YIR~~BA)8+(B.K0eO,~[~A8{.5A6E=U4I=+tCR([X3}~~1T,5_:<~2p~~,7;Oq:0*-H2)(:nW~Tl~><*4s<*[,i,:.6+(<~PC
19d@R-9~;~,/G;.GP~(7/Mi~M6dGb/_KG+3+c~=((5=@>~^I4DZ~>HE?1MhB;I^[5QNATO;p_~9{~3mE,>830*,~CIZ2q-v~~@.~B8HA(c512*+~Su(R~+DB
BM^~E/~,2)DJ=>Hh2[?24I/:~cc5+*L~(YJ-1~~2~1B,AGD~71*X^4(c*8(Y6~~+B)4G.;ja*FY9Pla(~^~1^~EJO7)7BJL-m0O4j7~3~K,Mb+I:0*;:~D@H
~9B>I7m08d~~z.)x,6*L?~Qd=;L@<6ud8|KSW-;=I.,?Tt~M@?st9*B@<Kc=(5R~34@;,dJ~65B~Q?~2-=6(~4[R5wU))_~EaI~f~Ii8S[~8~C47^*~1+<5Y
~~.5scy+(g~+-8Q7*/`,
  weights: `OOSPPUMPOOUOUPVNOPQQNQNQONSUPPSNPOOTUQUONMUPTSOOOONWUTTQVUPOOOOSSOPNOTQTTNQNOUOOUSQOSVOSQSTOPQUTOOPNPTTPTUUTTUUOUNWSQOPU
NTTOOUOQOPOOVUNVOOTTNPUNOTVTPTOOOUUOUPTULOTTPNNUPTPQUOTUUTPTQPSTPTNQUOUPMUTTUOPONVOOUPTSQSOVUPUQSPQQPOPNUQSUOSUNQOOUOTOP
OSTOOSSLMNTPQTPUSTTVOUQUUUTPOPQSSPUQQUQOUTOTUSPTUSOPTSNNPOTSUNPUPVUWONOUSOPPPOPPNQPUSVPPQQTUPPTNNOOUTTUQTUOSPOTOPOUTOOVP
OPPNUNQPVUTTUONSNOOOSOUUUNOTPQUTQPQPOTSUMOPPOQPPOUVPPPUTQUNPQQTSTTSOOUKTNVWPTQOPUTOOOSQOOOPPPOQSSPUUTOPOUNPPTOPNOOOSPTNN
UNPTNPUUPPOSTOTOPTPONONPOUTOQUNOSTOPMOOPNUONUNQUNUTPPSOTQTPTQNUOPVUVUOOPTPOTSNTUTUUOSNTOSOVPOMQOOPONTQQTOMTOSQSQPNPOOSPQ
TTPPPTTUTPTPPQNUOTOONQSTTSOVONOLKLUOOPQUQTPTUQTTTPVTTVTVPSOQTOPMONTNQNSQUUUTONNUPPUUUPUQOTUONOOUQPPOTOVPOTUOPQPVUPTNVTTV
PSNVPVVPPOSUOPMUQUSVPNPSVPUPOOOUVOTOOOOSUOUTTUNUUVUUOOQPPOTOOQPNPUPTUOOSTPOPOUTPPOUTQUSPOUNPOONSVTOOPUPQQUNOSTTSUOVPTOPO
OOSPTQPTTUPSUSNNVQSOTPSVSOPOQNPMOPOPSWTNTTUTUSONOTQQOSSPSUPTOPUOVSPSSPOUOTPPOPUVNPOQPUTUTSNPUNTSOTTNNOPQTOTSTTSTNOVTQOPP
OUPVOUSPOMSUUOQQPNNNQTOPOONTUOPUNQTPMOPQOPPPTNOOPVONTOOTPTUQUOSTTTSOWTUNTUQOPSONTOOPMPUNSUSOOPQPOQVUOOPTNTQPUTPOPSOMOOQT
VTOOVOUPUOPOSVNUOSUUVTOPOUTOUNSOQONOOTNSNPLPTTPPOSNPPUPPOUTVQQOPPNUNNOVOSTPOWPWNVSNPSTOSOQOOPOTUOQQNTUQONUVUUTUQUUOVOPUU
OOUPOQVUTQOOOTNPUTMOUQNPUPOOOQSOONTSUUTPOPPTOOPSOQUONOTOQNTUUTTOOQOOOTOOTTTOONONQSUQNOOQSOOTTUQUTOQTTTTTPUPOQTUTVPTPTOOP
PUSQQTUUUNSSPPPSQUUPPTSTTNNUUOTOUPQVOPTTPVOTPPOPNUNSSPTSNOTONONUOQQNPPUPSOOOQOTOPOTQOTPSPOSOPUSQTTOUPUPQUQTOSOOTQTTTPNPO
PQQPTPUQUUOPNPTOTPTPOTVOSPOSQNOWPTPTOPUUOOSOTUOUPTTOUVPUPTSPOPOUOQTOOUUPQQSOTOQONTTTUOUUOUPPONNTPOLPNSOOSOPPTPUNUUTUUNNS
UPQPUNQOOPNPPUTNQOTPPUPPONOPUTPOUNQONTPOOUTNTWOUQONNOTPVUVNTPOUPNPSUNNSQSOOTVOOSQSTPVOPOPPTNOOUPOTPUOTUSPOWOTTNTOQOTTPOT
QTTPUQNPPQPNUUQOOPQOOUQUPPPOVVQOSOSPPUUMOPUSUOOOQTOUTUNOOOPTTQVPTOPPPOOUPPUPTNSSPNUNQUNTUTPQPOSOPQUNPPTOOSSQUQNOXNOQUTPU
PUUSSPNTOPNQONQUTOPUTPUOPUOTUVTSOOOWKMOUPUOTTONSOOTTNOSPUNOOTOUOUOUPOUOQNONOTTOSPUUOOOONPOPTUUNTUPTSOQVPOQPOOOOQPTPOPPTT
PPPOONOPPOOPQWOPMUTNPSSOTQUPOSVOUPOQSSSPOQTSQQOWSUPQUOTOUUVPPPNMSOUPWTOUTOOOUOTTPPOOPPUNOOOPOUPSTVOSQOUPUVOSOONPOTPQQUPP
UQTPTWTTPTOPONUTOUPOWOOUQNUUUOMPOOOTTNONTQPUOSOVPTONQUOUOOOOSPUNOUOTUTOUPNUOSUUTUTPUUPNTUPOPQONSNUUOQOSTPQPPQOPPOSPTOOPO
POOPUPOSOQPSUOQPSTPUTOSNTOOQTQOUVOPPOWNTOOOPTPNTUTWUTQQTTOOTQPOOUUUOOUSUUTUTSUNOUPOTNTTNNUUSPVPONQSPOOTTSULPVOOOUOQUUTSP
TOTOOTTOQOOPTUSONQPUMPTQOPOOOOPPTOQSPUPQOUSUUOUPUOSSSUTUNONMUOTPMQUVSVUTOOOOPPMNNUUPOOTPTTTNUUSTOVQTTPUOUYVUTTUPPTPNUOVO
PUVQNQPTSOOTOTVPTUUVTUQOPUPPUUUTOPPTQTUQNTTTUQPTQTOOPPOTOQNONVPPUOONOUOTPONOUNUTPOOQSTUOTTPTLUPOVTTOONQNUUOOUOTOUNMSOPQU
SUOPTUTPPPOQQUPLNTUTSPNOUOUOUOOTOPVNTTQPNTPUOVOOQPUTOUUTUSPPOOVOTOPOTVTQOPPTPTQTOTTOOUOUNTPQONOOPPPOUUOPONTOMUVTOOQPOPOT
QNPUTQTPPNPPTONQTUPQNNTNQUNWUTOOTQNONMOOPQTPOTWMVTUVOONSTPOUOSUPOOOUOPSOUOPOOUTOOUOQPPUTOPOUQUTVSOUOUQOOTSUSSQUUPUQOUOPU
QUOOUTOTTNPOSTNQOPPOSOPUUPSOUOOSOQTONONUONOUUSUSOUOUOOUQONQPOQOOPPOUPUVQOOUMVOPSONPPNPTVUSPSOOPNMPQSWPPOTOOTUUNSPSQOOOPP
SNPVSSPUVQUOTOOTUOTOSTPPTUPOOTPPOVNOVOQPNTNNPPPOSQOOSPSPPSONTSUQTOPPOTQOUOTTPQVTTOOPTTTNSUPUOUTSUTUPUQOOQPTPQOMOPOUVQUSU
OQOSPOMOMPUTOVUUOUUPNNOONVPOOSUQPOQUUQQTOQQPNOPNUOTMPPOTPOPPTOUTNPOVPOQPNVUTPNTNUOOSPOUQMUTVOSUPNUMNQPXUPOTOWOPTPOQUSSSU
OUNNTUSTOUOOUOTOTUUTUOOOUUTOTNSQNQOTTOPNOPOPSPTOQOOOTOQNOTOUSNUOSPPOVUPPOTQUVONTUNUOUNTPVONQOQUTNPQUWTOSOQQUSPPPPUUUUOUP
VUTTOTOPOSTUPQQNQPQNONOSSUOPTPOUPPUTOUOTUOQWUOPQOUNOPQVUVOONOUNPPPTQTUPNPOPOVPQTUPQOUOVPVNQPNONOOOTUSQSTONOPSSLOVVPQNPQO
OUTPTTPOPQPOTOOOQPUTPTLUSOQSTPPPPPPTOPPQUOPPTNPPOTQTOPUOQNOSOPOTOTOTOUNUTNUUMPOPPTQUOTNQOTQOOUUPTSNUNOQPOOUPUTUPUPUOOTPO
STOUPUTQONNPUUSNPOTNTSOTQNOUOPWNOPNUPUPOOOUPPUSPUTUPNNQSOXNOOQNUUUVOOTSSOQNPOOUOVWUUPQVTTOOUOPONWSTVVNOTOUUOTUNQTSPSPPNM
UPTTTTTOUNNOQOTNOUOPNOTTVSUOSUPOPTPUUSTNTTOOMPPNNSUPQUPOUTUQVVONVNNOPQUSOUUONTNPUSUSOPOOONTTPSPUSPPNPPPNPQPQNNNTOPOOOTUT
OPNUQTQUPPPUSTNOTQOUQNSTOTPUQOPUSPQOTNPOQOUNMTVOPOQPPQTOPVQQPTVQUONOOUTVTNPSQUPTQTOOQOQOTVSOTPVPPSQSSTONUTOPQTOUNUUUQUOO
UOUTUNPUQPTTOONTOSUUUUNOOSOUNONTOSPPNPTPOSPPNPPPOUUOMPTOQOUSUOTPUOUUOUOPSQPSOUTUVNUPOUPNWTSPOVUNOTNQOQOWOOOTTQPUNUPOUOUS
OTMNLPQUTUPSTOOUOOPPPNTUTMUTPOUNPUTUOUPPOTNNTOOPPSOTUOVUOTONPOOUOUTPQOTOQVPUPUTOSOTTNPPUNPTOOTOUOMOTPQOSOTUSUSQQPOPNUQNT
UPOVUVNPOOVMKQOUUQNNQOOVOOTQUOUPUUTUPOQOTPOQPOQPTPUQPNUPOLNNNNUTTSTUMOOONOOOQUVPUOONONPUTNPVPQUPNUOSOUTNUPUQPUOQNOOOPPPO
QTUUNVQSPUOPPPNUSUUVUNQOWOUVONUSTONOVPNPPOTUPNSNMTNNQNOPPSSPTPQQTUOUOOUTOPOTQOSNTQUPOUPVUVPOPTOOTOUOOTPPOUOOOUQSQQTOPPOU
OONOOOOPQOOTNOUUOUOUQOOOUQTUOQTPNTOOUPTNUTPNTPOSUUPOVONOOQQTOOUVPUOUUPTPOOOPOUOOUUOUPUTQOONTQUNOSSUOTQOOTTUQTOUUUSSONPOP
PPUPSPVQVUTOOUUQSTPQOUSOSUQOOQSSSUPOOULOOOTOQNNSPPPTUVPUOTWNPOUOSPUPUTOUUPPOSTNNPPTOPTOPNQPUTOOPPQONVSTOUUPSSPTTMONSOWSQ
QQNTOTOQQUSUOOOPPOTOTVSOTPTOOUTUTOUNPPTONOUOUOPOPPUUPOPOOPTUOQUPOOOTOQQWOTUPPSPOQONOQPOOPOPQPPUSONUOQVOUVOUPPUOPTMPTTPPV
UNSOSTTOOOUVQVNUQUOUUOOSNOUNUPOTOOQVTMUVOOQNOSTUTNNUPTSSOSTPTUPKTLNTNTTOOUPTOOQPNUSQSPSOOPOSPNPUOOVTONSOVOTTVTOPOUOOSUUP
PVPVTOTQPSOQTOHTVVNSPUTPPUXOOPOTOQOPOPTPOSUSVPTVSOPPPQTUOVSPPSOPOUPSNQUSQTTTPUOPUOOPTOOPUOUUOUNOUTQOSSUTONQTTPPQNQOPPTNO
SOSSUOQOSMUONOOSONOPPOUSOSSVNNPPUPQVTOQOSNUUTOPVPOUSOPSOUTPTTNOVUQPVPPPPPUTTTTOOPUPQOOPTUTSTPOUPQPUTUOTQNSNOUOUVUPOUTQNP
TONSOOTTUUPNOPNPOOPQTUOMVOTMSNUVUOUNVOPTPNVOOSVTUTMTNPSNUPOPONVPUOUOVOPUOUTTOTOOOTSWOUSPLNPPOOSTQSUONOPUQTQOOOPQOSUSOPUO
UVOUQQTVOOPUNNOPUSUPPOTTVVPPPPOOPOOPTNOTOOPQQTTUPOPNOOOPPUOQSMOUPQPOTQOTPTMTOPUTOLNTPOUOQQOOSPPTOPNPPTUPOVUPQUOPPPVPSQQU
OONTUUOOTOTOPVTQSPOOPTTUUTOQMTNUUQUUSPOOOTNUOTUSUQQOPNUOUUTOPOUUTOTTSTOOPQPUNSTTPUOOOOVUPVSPNPPTPTOUQPQPNSQTPUOPNTPOTUPT
PPPTNTONWOOQPTSUTUTNTOVOTTPPTPTVTPMOOOOSOPUOQTNVPOVTOONSWTTSPPSUQPOSOUSVPUOUTNOPSOQUNOUNUOVOOVPPUTOOUNNOOSUOTOUOOVOQTOPM
OPUMOQUUVPOUUOTTQUPQPQTUQUOOVUOUUTOUNNSOOTQPPPUUQPSOPQNTUOOSMQUPSUTOVPNQQOTNQTOTUPNPPTOSNTOQOSNPNPTSOTSSUTOQTTTTSTPTPOOT
POVOOTOONOTUOTMQOOPPUTSOPQTUNOSUOPTQOUSPOUOPUQMUTPUPPUUUQQMOPPUPUOUNOOOQPNQUOQOTTSOQUNSUSUTOSLPNUPOTPSQOUUTSPPPPNPUVPSPP
VTNOPOPUUPPOOQOPOWTOUUOTQUOPOWTOUPUOOOOSUOPPTNPSSSOUTUWPSOTTOUUSSPPPONONPOOUUPNPUNQOUTQOQVNOMPUPOTPSNSUPTOTVPNUTNOPTNPVP
UUQVOUTUVOUPOSPQTTUUUPTUTPSQVQUQTTTVOQUOPVTOPOQOVPNOQNOPOQTTPONUPNQPTNPTOVOSUUOQPNOOPQOOOONTUPPTOPPSOOPOTUUONUONTTOOUONT
PNPQQTOTPNNOUONOSSOOPPQOUUTOTTOOVPPQPSTONUTUNPUQVUUQTQUVPTQQPTSUUTQONOOQOUPNPTOPNOPSVNUPPTNNPPUWOUUQOPUOOPUOOVOUVOPSOTUV
UOQKNNOOTOOVVPUSOUSQOTUTQQNQQUTNOQOTOPNNTPUPSOTOOPQNUQTVPNUTOPOPSOUTUUQTSOOPNNOSOVTQUOPUQPSOUOXQVQPNUVWNTSTOPPPPUTOTTSOU
MOUSUOUVSSSUOOTPTNOQTUQQUOOQUQOOUOSPOQOONONTNSPNNPPOTU`,
};

export const medical = {
  scale: 1.42,
  bias: -0.2134,
  steps: `~~~~~~~~~~6~~~~~~~~~~~~~K~~~[~c~~~~~~~~~~~~l~~~~~~~~~~~~~~~~~~~~~~N~~~~~|~~~~~~~~~~~~~R~~~~~~~,~~~~~~~{~~~~~~~~O~~~~+~~~
~~|~~~~~~~~~~~;~~~~~~~~~~~z~~~~~~~~~~~~~~~~~+~~~~~~~~~~~~~~~~~~~~~/~~-~~~~~~~~~~~~~g~x5~~~~~~~~;~~~~uU~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~_~Z~~i~~~~~~~~~-J~~~~~~~~~~~~~~~~~~~~~~~~~~~u~~~~~~~~~~~~1~~~~~~~~~~~~~~~~~~~~~~~:~~~@~~~~~~~~~
~~~~~~~~~2~~>~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~>~~~~~~~~~~~~~~~~~~~~~~~~0~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~X~~~~~~~~~~~~T~~~~~~~~~~~~~S~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~b~E~1~~~~~~~~~~~?*~~~~~~~~~~~~~~~~~~~~~~
~~e~~~~~~~~~~~~]~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~N~~~q~~~~~~~?~~~~~E~~~~~~~~~~~~~~~~~C~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~7
~~~g~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~w~~~~~x~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~l~~~~~~~~~~~~~~~~p~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~P~~~~~~~~~~~~~~~k~~~~~~~~*~~~~~/Z~~~~~~~~~~~2~~~~~~Z~~~~~~~Ad~~~b~~~~~~~~~~~~~=~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~0~~~~~~~~~~~~~~~~~~~f~@~~~~~~~~~~~~~1~~g~~~~~~~~~:~~~~~~~~~~~~~~~~~~~~~C~~~[~~~~~~R~~~~~~n~~~Y~~~~~~~~~~~~~~~~~~~~~
~~~~1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~2T~~~~~~~~1~~~~~~~~~~F~~~~~~~~~~~~~~~~~~~~~~~~;~~~~~~7g~~~~~~J~~~~~~~~~4~~~~vuY~~
~~W~~~~~B~~~~.~K~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~C~~~~~~~~~~~I~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~:~~~~)~~~~~~~R~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~>~~~~~~~~~~~~~~~~~~~~~~~~~~,~~~~~~~~z~~~~~~~~~~~~~~~~~~~~O~~~~~
~~~~~~~~~~~~~~~~~~~g~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~C~~~z~~~~y~8~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~,~~~~~~~
~~~~~~~~~~~~~~~~~~~9~~~~~~~~~~~~~~~~~~~~~~~|~~~~~6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~n~~~~~^~~~~~~~~~~~~~~~~.~~~~~~~~~o*~~~
~~~~~~~~~~_~~~~~~~~~~~~~~V~~~~~~w~~~~~~~~~M~~~~~~;~~~~~~~~~~~~~~~~~~.~~~~~~~~~~~~~~~~~~~~~~~~~~u~~~~~~~~~~~~H~~~F~l~~~~~
~~~~~~~~~~~~~~~~~~~~~~~N~~~~~~~~~~~~~~~~~~~~~~~~~~~~+~~~~~~~~~~~~~?I~~~~~~~~~~~~~k~~~~wd~~~X~~m~~~~~~~~~~G~~~~~~~~N~~~~~
~~D~~~~~~~~~:~~~~~~~~~~~~~y~~~~a~~~~~~)~~~~~~q~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~L~~~W~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~?~
~~H~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0~~~~~~BX~~~~~~~~~~~~~~v~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~V~~~~~~~~~~~~~~~
V~~~~~~~~~~~~~~~~q~~~~~~~~~~~~~~~~~*~~~~~~~~~~~~~~~~X~~~~~~~~~~R~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Q~~N~~x~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~>~~~~~~~~~~~~~~~~U,~~~~~~~~v~~~~~~~~~~m~[w~~
~~~~~~~~~~~~~~~~]~~~~2~~~~~~~~~L~~~~~~~~~~~~~~~~~~~~~~~~~~~~E3~~~~~~~X~~~~~~~~~~~~~~~~~>~~~~~~~~~~~~~~~~~Y~~~~~~~~~~~~~~
~/~~~~~~~~~~~y~~~~~~Z~~~~~~~~D~~~~~~~~~~~~~~~T~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~z~~~~~~~~~-~~~~~m~~~~~~~~~~~~~~~~~~~~~W~~~
~~~~~~~~~~~H~~~~~~~V~~~~9~~~~~~u~~~~~~~~~~~~~~~~~~~~W~~~~~~~~~~~~o~~~~~~~~~~~~~~~~~~~~~~~i~~~k~~~~~~~~~~~~~~~us~~~~<~~~~
g~~~l~R~~~~~~~~~~~~~~~~~~~~~~}~~~~~~~~~~~~~l~~~~~~~~~~~~~>~~N~~~@~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~T~~j~~~~5~~~~
~(~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~c~j~~~~~~~~~~[~~~~D~~~~~~~~~~~~~~~~~~~~~~~~~~~~D~~~~~~~~~~~~~~t~~~~~~~~~~~~~~~~~~~~~~~z~
~;~~~~l~~~~~~~;}~~~~~~~~~~~~~~~~~)~~~~~~~~~~G~~~hS-~~~~5K~~~~9~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~k~~~i~~~~~~~~~~~~~~~
~~o~~_~~~~~~2~~~~~k~G~~~~~~~~~~~~~~~~~~~~~~~~~y~~~~~~~~~~~~~~~~~~~~~X~~~~G~~so~~~~~M~~~~r~~~~?~~~~~r~~f`,
  weights: `SNOQVUTTSPOQOSTPPQVQUPOUOOONPQQTNLNPTOPONOONTTPQPQTOOOOTOPONOPUPOPMQSOPNQLOOUQONTNPPSOONPSOPPNNPOOTNQQSPQOQPQTTMPTQPPOTP
SONTTUTOOPPOOQQPOTNOVOTQPPPONPPSSTOOPPOPQTUSTSSOQNNTQOOOPNSUOTPOUQOUQUSNSONPOTUPQTPOQOTPTNQUOMNSQONQQTPOPQSUPUSPNNNMNOOP
QUUQPPO`,
};

export const safeguarding = {
  scale: 1.494,
  bias: -1.833,
  steps: `~~~~~~~~~~~~~~~)~~~~~~~~~~~~8~c~~)~~~~~~~~~~j~~~~~~~~~~~~~~~~~~~~~~N~~~~~~~~~~~~~~~~~~~Q~~~~~~~~~~~~~~~~~~~~~~~~~~~~[~~~
O~M~~~~~~~~~~~;~~~~~~~~~~~z~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3~~-~~~~~~~~~~~~*~~~m:*~~~~~~~E~~~~~~M~~~~~~~~~~~~~~~~~
~~~~~~~~~y~h~~~~~~~~~~~~~~~~~~x~~~~~~~~~-J~w~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~/~~~~~~~~~~~~~~~~~~~~~~~:~~~@~~~~~~-~~
~~~~~.~~~~{~~>~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~c~~~~~~~~~~~~~~~{~~~~~~~~~~~~~~~o~~~~~~~~~~~~~~~~~~~~~~~~~V~~~~~~y~~~~~~~~~~~~~~+~~~~~~~~~v~~P~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~B~~~~~~~~~~~~;~~~~~~1~~~~~~~~~~~~J~~~~~~~4~f~~~~~(~~~~~EM~~~.~~~~~~~~~~~q~~~~~~~~~~~~~~~~~~m~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~|~~~~~~~1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~k~~~~~~~~~~~~T~L~~2~e~~~~q~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~P~~~~~~~~~+~~~~i~~~~~~~~~~(~~~~~~~~~~~~~~~~o~~~s~~~~~~~~~~*d~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~+~~~~~~~~~~~~~~~~~~~~~)>~~~~~]~~~~~~~9~~~~~~~~~~~~~~~~~~~~~~~~Q~~~~~~~~l~~~~~~~~~~~~~~~~2n~~~Y~~~~~~~~~~~~~~~~~~~~
~~~~~1~~~~~~~~~~b~~~~~~~~~~~~~~~~~~~~~~~|p~~~~~-~~8~~~~~~V~~~~~~~~~~~~~~~~~~@~~~~~~~~~h~~~~~~7g~~~~~~~~~~~~~~~~~W~~~nY~~
~~W~~~~~~~~~~o~~~~~~J~~~~~~~~~~~0~~~~~~~~~~~~~@~~~~~~~~~~~~~~~~~~~~~~~~~~~~R~~~~~~~~~~~I~~~~~~-~~~~~~~~~~~~~~~~~~~~~~~~~
~7~~~~~~~~|~~~~~~~R~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3~c~~~~~~~~~~j~~~~~~~~~~~~~~f~~~~~~~~z~~~~~~~~~~~~~~~~~~~~X~~~~~
~~~~~~~~~~~~~~~~~~~K8~/~~~~~~~~~~c~~~~~~D~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5~~~~~~4~~~~~~6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~d~~~~~~H~~~~~~~~~~~~~~~~~~~~~~~|~~~~~~l~~~~~~~~~~~~~~~~~~~~~~~~~~,~~~~~~~~~~k~~~~~~~~~~~~~~~~~~~~~~~~~v~~
~~~~~~~~~~~c~~~~~~~~~~~~~~~~B+~~~~~~~~~~~~~~~~~~~~m~~~~~~~~~~~~~~~~~~.~~~~~~~~~~~~~~~~~~~~6~~~~~~~~~~~~~~~~~~~1~~*~y~6~~
~~~~~~~~~~~~~~~~~~~~~~~R~~y~~~~~A~~~~~~~~~~~~~r~~~~~~~T~C~~~~~~~~~~~~~?I~~~~H~~~^~~~~~h~~~~~~~~~~~~)~~~~~~~~~~~1~~~~~~L~
~~~~~~~~~~~~m4~~~~~~~~~~~~~~~~~p~~~~~~~Q~~~7~~~~~~~~~~9~~~~~~~~~~~~)~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~F~~~D~~~~~~~~~~~~
~~~~~8~~~~~~C~~~~~~~~1*~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~v~~~~~~~~~~~~~KI~~~~~~~~~~~~~~~~~~*~~~~~~~~~S~a~D~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~N~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~(~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~*~~~~~~~~~~~~~~~~~~~~-~~x~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~6~~/~~~~?~~~?~~~~~~~~{,~~~~~~~~v~~~~
~~~~~~~~~E~<~~~~~~~~~~~~~~~~~~~~~R~~~~~~~~~L~~~~~~~P~~~~~~l~~~~~~~~~~~~~~9~~~~~;~~D~~_~~~~Y~~~~~~~~~~)~~~S~~~~~~~~~~~~2~
~~~~~~~~~~~~~~~~~~~~~A~~~~~~~~~~~~~?~~~~~~~~D4~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~6~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~Z~~~~(~~~~~~~~~~~~~C~~~~~~~~[~~~~9~~~~~~u~~~~~~~~~~~~~~~~~~~~W~~~~~~~~~~~~~~~~~~~~~~~~~~~Y~~~~~~~~}~~~k~~~~~~)~~~
~~~~~~~~~~~~~~~~h~~~lw~~~~~~~~~~~~~~~~~~~~~~~~~~d~~~~~~~~~E~~~~~~^~~~~~~~y~~~~~~~~~1~~~~~~~~~~{~~~~~~~~*~~~~~~~~~~~~~~~~
~~~~~~x~~~~~~~~~~~~~~~~~~~~~~~~~3~~~~~~P~~~~~~~~;~j~~~~~~~~~~~~e~~~~~~~~~~~~~~~~~~~~~F~~~~~~~~~:~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~q~~;~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~)~~~~J~~~~>~~~~~~E~~S~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~k~~~i~~
~~~~~~~~~~~~~~~~~~~~~4~~~N~~~u~~~~~~~~~~~~~~~~~~~~~~~~~~~~Cs~~~~~o~~~~~~~~~~~~~~~~~x~~7~~s~~~~~~~~~~~~~~~L~~~~~~~~Y`,
  weights: `QOQTLOPNQTSPPLTPSUPSOPTNTOQSOTOPUONSPOPPUOOQNSPQQPONTNPTTTSPSQQQNQNPTPTONQPUPNOQOPTSTTNOPQNTQPOQUSPPTTSOSOOOMPOSOQOQONQS
SOTPQSOOOQOOOOTNSOPNNOSPPQPQPQQPTNOOOOPNPPOUSPOSTOOOPQOOPQQOPPSQTNSOTTOPOSOOPUOPOPOQQNSONQPQUOOSPOOOOPTONOQSQSOPPQPPTTNU
OPTTQTSPO`,
};
