// Made by packages/server/scripts/crisis-model.mjs, which says how. Do not edit.
// from iC4CMXOh2ENUOtWdkjXdAj3oaZuu7zKT0TqT0fdmfqw, is FORh6XmeQReuESD_jToEyv90bEJVE_MBFULFGG0ZOD4
// Learnt from this project's own written rows (Apache-2.0) and, as text that is no crisis, from rows of MedQuAD (Ben Abacha and
// Demner-Fushman, CC BY 4.0), MeQSum (the same, CC BY 4.0), NHS patient comments (pxtextmining, MIT), druglib.com reviews (Gräßer et
// al., UCI, CC BY 4.0), YouTube comments (Alberto et al., UCI, CC BY 4.0) and comments of Surge AI's toxicity set (MIT). These numbers
// are all that is taken from them.
// A sum times `scale` plus `bias` is the logarithm of the odds; `long` is the bias of a text of more than 60 words.
export const risk = {
  scale: 0.3643,
  bias: -0.7326,
  long: -0.8849,
  steps: `49*3*0YR)c~~f[D/~~,=(~7E~9C4E-2~j-g~~L67;B4~C271G~joW.VfT{-)~~1@+N=))(d2:TRAaF~6;s?RJ~~LI;2?fJcX)wu4?Ap*:5B2829(,+X:fZ.~
p~/0etC0qOWc~JhH~RR9oR+.t~~2zc1G]F4(1rtPam0J~+~1C*.T*~ccFV+7~H+Z*-+=~TZ>,2H>-~6}TX[6NBEsW.0.?5>N8>}n(m~:F75],~(?~J0~-@.4
F~*;~~~m,~bUBJ+/*j@(<?(eLv~I~1;M?.c~Ex5~nC(0)PKFA~M-I(<~.gaV*5+w~fB4RMLYy.?~~laG@9C~^(78PMNA}dOp5<FaC(}sy_D~~DF,HQd0@DFz
/7._97@,dD6)6Fb1?iWMXuB?+WX)Z>33W,d.OGb+EQa./I+>E+FD~*E~N9T@~F:2~9)4_[v-~8)ID~75)v@;N5:*<bA~uH(~U/~D+-X130F4.r)J~[E4QK@U
G4/~E_+*,ZF5~~7~5)/1Z.09RLO;^<W~?F~A;~~.<~O:~[~@1?LSk+_:.=5Ak(FL3~Z~d~)D/~~;4~4H_M/(AJ~~ZA,R.m=s:(~A+(R.1P/cNwe7m9(~G@=O
-~~^6~[OE@V;Xv5{._m]S~*O;4C,FSg0HX99~~*r./)421Km(U7)@PsBT~T@*=Ba.HJ^].*~?7Ia);~9J8f_AA4t9pIA67rE,C~Ta8aP<~Q[7W8/h2~Oke~}
LwM+F}>/L?97T]8Bh~MM~dW_9=+<TEVF2Lb6+*gR|G5-3JTz*G~{,B/,4Dj2>+~1c?<2SUL~(~~7CS2?,@*PAb9<HX~Sl19;B1+f+(q@~9~gCH8F~>~.*ud1
.(j;n82Ap~,r~-)?+~[6x;s2;Z]4.~x~~F3D2)..MGX3=1G,0~C<L)~F|1nW(;DP)d-aJ~0V<z|8_~~*54~I3E*F2n~B~cMM:~6~0aJ{0~4e~8(Hs[I~B-34
1~*(~?I(:VHE02~j:1a{~Ax:9~T_:3F.:5-s0~L~<2*1N3FO)~/4N3~/c.i+T.-FD]~i3.X*LF.:-0A(T~P*-~-l<DKdh~A~0[R6t?8FHFJ_O~~92K9>~9=J
:E66*(l2+J<G@O(6V86J_s:=o~+7~Gs(HK4.~*<~]+;~,Xy2qj-a~ROf~T7a>~3j2C2f6M2)=Z1@~F*d8(D4~+=)f2Yo~3=-C~Pb(O5~P53~8~I~zX,M~A5G
X;,{?69~Bp,~)g4A.H~h9G~e--*ZG4D:38--V-1/JpE)J~~~8A)NKj~~D1a1x<2I/@~3HAwU,2+~~)n~rkf~Sy~*9~~@~;8(J[C5~5Z~~:@KIg~~o~1~wK~T
p?~~FL~(0~~~N/;d_(0L,yP~77.;3Iv:~=~~~.:~~+E0GQ?RGE7~,71Nb8*@~)~/~8ELoJu5;~@H9.43~tF6))NT~*=9/~_O0)~n~CEcyKtU*10D21,8Jj:~
47[~y=);,:YP~=lQy~(_0)~CR+8~?.F~FE:~{1:(f.C_I)c<~~-l/5h71jX8q@UH96S)6M}F8;C0=G693,E>0~.2oc~lNG-?621i0MO/e*^I~dq,/7u-@~{7
|r?*o6Nf),T*CEF~~54.*,~5)+~Q~?~@~CU~2rFW0>9eNhMZ~aARx=-(Qil(~HuVH~3~1UCN9~pEGb~)M]?ef:A9~/~~OJ,N~58/+5)-A216s0U9X:tX42l5
KUT~}D~F2H>C/,s~D?K=DXdEwZW0/KV4S:5k67~1~V5-L~~N./~o/~P~9c2s6*PBC~N:-H{:[7Y5>,)Zm>A?<u~W.;R]-~Q(a-.9:M~,~FFd0WT)U~;.>,~5
~~35L*~q~v~QBMpt9~qf/,}~)~8.AV)c~~*R11s1dE<@IV,80(67O8~~8~~g,*nm~C()K7A~~1^<EP~d9K-b6=Pk5D[>~2~:4(,5c@~~nn~E/Z~t7~I9Hos=
~-~8f~6)RD5~GJH~p~MS19X,~,ro5,~B8aSZ)Kd.ZCj7)3rQ4yDMpo01I62L_Q4>C6TS=P?~qAQzC@~[~~L~*6c[im(j~4?-3(13CV2y~4/^?lj+VHZw*~Un
/~<J[Ka/5~(~j(,P=9(~3~hZ26B5~X+QzPi~p~Z)_FF5~_~3kcN~,h[6>;~/,EOS~~PH*/~,ah5UMVqBv8G8^2;*f.,3:Mp6LOG+:SRI8~T~V<5iA-~W,*d~
x~18>swJPw~@~Kga~.HU*/44NG~~NUYx260)xP~m(,B~lChH~~A.SV08-M|)jDR~z(~_L.5:Ma)+B~8-2/.~5E:.~R5Az9_M[-*1-)V[:~WC4[,LQ@h7Am<~
?u2azW~7/W~eN,-@25MS9L~~M);A(RYN0H~s~Y@c82~m.?~V8t~prC^;v)3I8m8/]p7.~B/H~~OY(Jg~Ly3r8j-+~~HSGM~>7(22/Yk31^*~6V,oFVFTF?^~
*1KJ^JrCa*;lg7)*3@DH~{T5T=1/2NhS(ER:~A8f/~.5I~:+H~;g(^C/-Bh**ek.58D/1n,(~~~l~M:e)CGQ~~I7~~~B-h~>C~Fw/~02*9NHN+C+D1,W~A^=
~4~Uo-Y^~~~?^-G+~?n~~?L2k~TPZ~,8V2-4Yw~~~*UR~=~e?<;iU3;T39a39~ISq~P~AL9ewTkep,C57~]~~QQ7h<?5?,mG~~F0~83=4.8s~7e1~~~+9HWX
nTS*~>zV~5}~-8Ngq~()(C~~{X?,8j-~i5GL;(OBKh^*0d}KUAT3~R>9V3Qo-N=**.=-,Q74;2~.4-<<~^8rRFY4,ynO;L5)~(-n~S[~)Br8j0;6@r~L|E~~
~vK]:,J~(J9m<1)ItL~3~~8?R/DIPTO3~4AG;~>.iz~2CGvJ~4@~1R/IqG,Q1UH~/F?b<3=3?P{PC*Z)~~,Om-:4~m.8AF,~~~;02Gb)UoJhfB<+5~/.~(O)
K~h|,*+6D0+[(~84f]QO~/DX,.?)H>~?SQ.Pu:25~]V~=cMX~*4~1,M~)Sph>~~7?~GE+eV56}}f@9A?(=-S;I~UOG~~DT~1_I1|f;+>[S*~MmC+))~C0N)c
78~=}[NB0c@Z~6HpB9Y~o~_46i_JMJ~BnwZY~;|)=~?YQ]DQ.3NIKY8Y6BVr+*p=~:*?7R~}FXZ~~=(**EZx~(/OrM5L@Po)3~~jH*+m3l,~z8w.:+e0J3}~
4C^5*u~)8I57~.V/:=<@G~1)Sk@~54H4C4FIu+B~f,=[U~OdNxp~v?=~Y+X4~-)~IFyDQ<NWch~F~Q~;+~:Ak6N+T4@F33NT=~6c,=^Yq9Kx~mc~~~JM6A]F
F]C~dX,p<~e~W+H27};M)(2IB~GPkU+))e~M-eTjUi+*.,_PeX1p~~aJ*S<<~6.5>NJEuIb3/~3n~~3~6jWxY/X4~*~,~6-:~.n*~@3z~~8~T+DD?4~akD>9
~Wo7;J~~~(|b~_~8h~T6RJ~d2bGM+3~=+I19~~6-3dP>:FI_AO<,w~C9S(c,~-2Nosp+7B3YKi/NAn.W/-GSc@~~rL(K)0/@K*+-{rIk~~V<{X~q3/6i4~+4
<,O5-.*<C,+,B~@Z+RRS0P~b~+,~R=4~5;7~qr0~;~52~D~r:M-~~u~((~6~s.:w17~/P~*4.nd+F+J~DOfR~R1gz4TE}A~~3=J-uj984X*Qo~B~7P(4c,?>
O+<f,6~~,Qp;]9+~~X|WaHN~9D^~:6StX(6,Cp~B*5293U3*L^)U~N~J~K@,/70~*xHD]~B3ZfI(3~0~~,r<)4C4*~~-=j*;n,=~;1Y(~W~6)^~>DM(+_X-8
1~+o@61;TQLd4;VR.g,1;FM_M~/ZQ6h=>~.k9^P*Z]/J.kA0EH8WeV28:3(HP~9fP+~}B(/(bU5a:,~0~0XSk~U/I.~S~=~*Ac~+G6u7YB>~C8ek~/M+~~8~
mcJ*7/I2R3?0;~,QNS?2-o[XP/,//>=RK+y1w*,T5C*{G^W*BQ-c(aP<G~3j8(716m:I.Hi.O~O3-~+a*+_(UsQ1*,~zk~X9X@6.(<~9^V)R+e;e(0~W9W~[
*4x;]}q(2>66;5wTQO.?*a--A32{9@*>KX0t43+c~.(_0I~m~9*.II:iS/0~8*~0+?~N(O+U(8.~,VI)J}8(i/~=}4</F;N=+L.9*P<__?7~(@p~8)8M7O7P
K*~?I,~{(~K^5-c;O?Zb:~~J}v-*k0DW~~5JA-<~)6m<~d*L~F5x_;3BCV5(,I)~19~~c5~n=?*6-R|8A~YYA2~w~d0|3X.;f02o*)|{>~~T([B_~c2+0Ea:
cPKv{+B)F2<~/5<AOS0:e9_@C3E[~~thHty|7=RTI/Y@M~Z5LREi_;C4,=8:HYS0~Gd<~TV?IO<23~.,I5*0Kp<0+,I/{<L=PFMiXK)EGYH9C~kJ/7N8~2)~
.e?+/*~38?+*-6|BVR9XL(LHa8?B~i,7-PB0*~5U~22G0<87(1~.R*4P?/uc<-3R~.~>~6~40{~=+O+~~k@?~:~K~+w~~~><E=<@7~9.6)0~VD=+~3+.R~OF
,~-EAF)2RPH.(8~~~8~o_G88wH2V{;~xE-C~1;aNaGq~4_}*)QziR/+~;/4)oL?~?,~~Be9t:~IS8d+~1-]~~/.-U-};ZrU-?~.~3Ij11r~8BA46*9)^>~(7
~RIlZ?=R4^~@1D:.Z+@5X~F~/~B~+NW3-(,(?pej8.~]._RG(;)Q.:~+1[F]k-~9M7yK~@7}/4N:9-5;~.aC~FN~g})7J58~Y+[PzS8pn2213~~6+Yc>+~MD
dd^~P~-STPY~0~3?5Nz];L3~/-/j;}X~F/~id96~~eqJ=:Z~~7S>~J/8r<~3X0~~~S[~v~(;.sv~>V<M~7MSJ*cnV~.@C6,@~e2mg=4Y~11eik,@-Z~,SSGY
A*~~3U~0O+*+n0~;35)4s7q1+=0~1~)^~*dkL~]=CK.~,~~so03d*7~)9KG-@E~<D~X2FYF}~82y5.I90~(+:GrB~e)F1r2t~+/~UP6oMr{A554~oh(SCQ~S
>~~N}-~;e,IJ~~O~Z>.u=~E0C(<t0vt81~/8-I~~k+~M3H^~V1G,Kd+O3<O~OCr~u7^~.K~UH?*o~~Y;*7s4T(hE~+;)~+:Sq~<*af~+~7^/;*V/:~@)/[7:
BG-g(ENNj+Q04<JQR:x7hC-~;)I7)oFx+p~1^Chi/_5G~t(+,_7Sh8@2?6(m^~6@N~YFG4u~1[ahbDSr9n=*0Z~4<b?.;Fi.uA~8~Z>k2K((P~0Y/D0x^HR*
6Q*c~B-@~JW~~EQ~L^+4~m_g-O?FTD7C6O~2c@,OfIoCjGGDA@F~>N@Fe>_*YqV~(-i(0,-jY;I52(9h@+]Oq~S7z~8S.I,C/V=~5*0~~tfR5~X-_~)~cUXe
CC~(9+LR,R6+~6-)w2rUf/EB54_~~+T5,1Y=m.kn(~5@y9~~15g~t./f24_~1~U+=4~I(?|~G>50H~f(7,(]]>~~W?:I~+5~d*5Wh3K?p]~B31?>5FG8^0)O
=~sIF~T.kq3J1+hOC~tA~[z+~:~;~~*:kyWTj~41~86~~DrNS<7;/-I~i1/~~P+~::);5B?{3*C)~vD~L+d)q3^)8Ii~oJ*q1c3S4;(SH8?39J~~,(b*fNF1
~(N3r6@~k,~W~4?GO/,/.3,~Kh-~)B/3?4aQK]-Ck+J6M~69u*).57Er~S]g~7^l~QS+~~R)BU~3e734Bl8m]jER~p~;C4<FA8)-H68:H/~7Q<Z]~xjN)Y-~
~R~~~.57~Eauj**W9T|*M6~_m/an2~(S~orm2:+cr~3Z1~~~o+:~|C~c7R/?,8~{T]Y?~R.*vnM*0j~Fg6~j~>D2~121>~gH(0+6]~~t)QFYA~7[I~[*J2M1
K~<3)(6~.KI(*+V[g3|A+:>075Q*8+:9MCYw,B@EZCC>M+*NO/E36M(3V[G*DJ3<.~~4~N~UV~k-_6S:Bca~Q3~K*~<7BT340a0C~i;L*0bZ+4UOK|3B8|4=
~?~~OM3~>~BH50s)IRL~0*~d:~?_?+B-X4F?-+YU3dKP2/.[o~+F86EAOE;;2e~3cWAQIJI(+(]B^ACWC+<~dQA~aKB/ALrp*~pR.N^W4P0{2ex(F)w~~,=W
,~>Y/6Ro0,6~[*;~o>E(~|_)9Tj~*HM/,A>:))FXR)M~o;~~;IX?JKTN~)2~9r-)7,=s0A;Zk~~1.B~I2l~g;?O]3fLtjNN^1p:~2~b7d~3))Ifh9,H~,wme
~3~O~F~7I(B329W~/Q>-A4G,Af.5)?~/F:~D3:4UFjI~]*7HR-~4ZZ+.~@.[V2R.*mu*~_*9;=cx)=Z*4=@~~6gWv.WjJ6o~FhpX~*8.a1~YS5~8*lJ7HH77
}FRU3n-c)@M.t2HP~G<W~>eB~2-@v5A;*P~=O/O,C2*]>8K~7+L)2o~~X(~a~4~,HS~3pWX~=)GD{(7K?P@*iZK~*kE6HA?N1~8)MmP28*Db~1:;D7W_JeS.
~?3X~F~=Va2//T|~61IHK~:5C7G@Y*Yv~~BA)<(B.K0eO,~[~A8{.5A6E=U4I=+tCR([X3}~~18C,5_:<~2p~~,7;Oq:0*-H2);nW~Tl~>?4s<*[,i,:.6+(
<~x9d@R?~;~,e.r~(7/Mi~M6dGj_KG+3+c~?5=@>~^I4DZ~>HE?1MhVI^kzATO;p_~9{~3mJ>830*,~CIZ2q-v~~@.~B8HA(c512*+~Su(~VDBBM^~M~,2)D
J=>~32[?24I/:~cc5+*L~(YJ-1~~2~1BFGD~71*X^4(c*8(Y6~~+B)4G.;ja*FY9Pla(~^~1^~EJO7)7BJL-m0O4j7~3~xb+I:0*;:~Dc~9B>I7m~(~~~+)x
,6*L?~QdQL@<6ud8|KSW-;=I3?Tt~M@?st9*B@<Kc=6R~34@;,dJ~65B~Q?~2-=6(~4[R5wU+_~Ea~~2~Iif[~8~C47^*~1+<5Y~~.5scy+(g~+-8Q7*/`,
  weights: `OPPUMPOOUOUPVNOQQNQNQONSTPPSNPOOTUQUONMUTSONONVUTTQVUPOOOOSONOTQTNQNOUOOUSQOSVOSQSTOPQTOOPNPTTPTUUTTUUONWQOPUOTTOOOQOPOO
VUNVOTTNPUNOTVTPOOOUUOUPTULOTTONNUPTOQUOTUUTQUQPSTPTNQUOUOMUTTUOPONVOUQTSQSOVOUQSPQQPOPNUSUSUNQOOUOTOPOSTOOSSLNTPQTPUSTT
WOUQUUUTOPQSSPQQUQOUTTUSPTUSOPTNNPOTSUNPUPVUWNPUSOPPPOPPOPUSWPPQQTUPPTNNOOUSTUPTUOSPOOOUTOUPPPOUNQPVUTTUONSNOOOSOUUUNOTP
QUUQPPOTUMOPPOQPPOUVPPUQTQUNPQQTSTSOOUKTNVWPTQOPUTPOOSOPPPOQSSPUUTOPPUNPPTOPOOOOSPTNNUNPTNPUUPOSTOTOQUPONONPOUTOQUNOSTOP
MOPNUONUNUNUTPPSOTQTPTQNUOPVUVOOQTPOTSNTUUUSNTPSOVOMOOPONTQTOMTOSQSQPNPOOSPQTTPPPSTUPTPPQNUOTOOQSTTSOVONOLKLUPPPUQTPUQTT
TPVTTVTVPSOQTOPMONTNQNSQUUUTNNUOUUUPUQOTUONOOUQQPOTOUPOTUOPQPVUPNVUTVPSNVOVVPPOSVOPMUQUSVPPSVPUPNOOUUOTOOOOSUPUUTUNUUVUU
OOPPOTOOQPNPPTUOOPOPOUTPPOUTQUSPOUNPOONSVOOOUPQQUNOTTTSUOVPOPOOOSPTQPTTUPSUNNVQSOTPSVSOPOQNPMPPSVTNTUTUSONTQQSSPSUPTPPUO
VSPSPOUOPOPUVNOQPUTTSNPNTSOTTNNOPQTOTSTTSTNVUQOPPOUPWOUPNSUUOQQPNNNQTOPOONTUOPUNQTMOPQOPPOTNOOPVNTOOTOTUQUOSTTTSOVTUNUQO
PTONTOOMPUNSUOOPQPOQVUOOPTNSQPUOPSOMOOTVTOOVOUPUOOSUNUOSUUVTOOUTONSOQONOOTNSNPLTTPOSNPPUPPOUTVQQOPPNUNNOVOSTPOWPWNVSNPST
OSOQOOPOUOQQNTUQPNUUUUTUQUOVPUOOUPOQVUTQOOOTNPUTMOUNPUPOOOSOONTSUTPOPPTOOPSOQUONOTOQNTUUTTOOQOOOTOTTTOONNQUQNOOQOOTTUUTO
QTTTUTPUPOQTUTVPTPTOOPPUSQQTUUUNSSPQSQUVPPTTNNUTOTOUPQVOPTPVOPPOPNUNSPTSNOTONOOUOQPNPPUPSOOOQOTOPOTQOTPSPOSOPUSQTTTPUPQU
TOSOOTQTTTPNPOPQQQUUOPNPTNTPTPOTVOSPOSQNOWTPTOPUUOOTOTUOUPTTOUVPVPTSPOPOUOQTOOUUPQQSOTOQONTQTTUOUUOUPPONNTPOLNSOOSOPPTPU
NUTUNNSUPQPUNQNPNQPUNQOPPUPPONOPUTPOUNQONPOOUNTWOUQONNOTVUVNTQOUPNPSUNNSQSOVOSQSTPVOOPPTNOOUPOTPUOTUSOWTTNTOQOTPOTQTTPUQ
OPPQPNUUOOPPOOUQUPPPOVVQOSOSPUMOPUSUOOOQTOUTUNOOOPTTQVPTOPPPOOTPPUPTNSSPNUNQUNTUTPQPOSOUOPPTOOSQUQOXOOTPUPUUSSQNTOPNQONQ
UTPUTPUOPUOTUVTSOOOWKMOUPUOTTONSOOTNOSUNOOTOTOOUPOUQNONOTTOSPUUOOOOOPOOSUNTUPUSOQVPOQPOOOQPTPPPTTPPOOOPOOOPQWOPMUTNPSSOT
QUOSVOUOOQSSSPOQTSQQOWSUPQUOTOUUVPPPNMTOUPWTUTOOOOTTPOOPPUNOOOPOUPSTVOSQOUPUVOSOONPOPQQUPPUQTPTWTTPOPONUTOUPOWOOUQNUUUMP
OOOTTNONTQPUOSOVPTONQUOUOOOSUNOOUUTOUPNUOSUUTUTPUUPNTUPOPQNSNUUOQOSTPQPOPPOSPTOOPOPOOPUPOOQPSQSTPUTOSNTOOQTQOUVOPPOVNTOO
OPTPNTUTVUTQTOOTQOUUTOOUSUUTUUNOUPOTNTTNNUUSPVPONQSPOOTTSULPVOOOUOQUTSPTOOOSOPTSONQPMPQOPOOOPQQTOQSPUQPQOUSUUOUPUOSSUTUN
ONMUOTPMQUVSVUTOOOOPNNNUUPOOTPTTTNUUSTVTPOTYVTTUPPTPOUOVOPUVQNQPTSOPTOTVPTUUVTQOPUPUUUTOPPTQTUQNTTUQPTQTOOPOOTOQNONUPPUO
NUOTPNOUNUTPOOQSTUOTTOTLPOVTUOPNPNUUOUOTOUOMSOPQUSUPTUTPPPOQQUPLOUTPNOUOUOUOOTOPUNTTQPNTPUOVOOPUTOUUUPPOVOTOPOTVTQOPPTPT
QTOTTOOUOUNTPQONOOOPPOUOPONTMUVTOOQPOPOTQNPUTTPPNPTONQTPNNNQUNWTOOSNNMONPQTPOTWMVTUVONTQOUOSUPOOOUPSUOOTOOUOQPOUTOPOUPVT
VSUOUQOOTSUSSQUUPUQOUOPUQUOOUTOTTNPOSTNQOPOSOPUUPSOUOOSQTONONUONOUUSUSOUOUONUQONQPOQOOPUPUVQOPUMVOPSONPNPTVUSSOOOMPQVPPO
TOOUUNSPTQOOOPPSNOVSSUVQUOTOOTUOTOSTPPTUQOOTPQVOUPNTNNPPOSQOOSPSPTONTSQTOPPOTQUOQVTTOOPTTTNSUPTOUTUTUPUOOQPQOMOPOUVPUSUO
QNSPOMNMPTOUUUOUUPNNONVPOOSUPOQUUQQTOQQPNPNUOSTMPPOTPOPPTOUTNPOVQOQPNVUTPNTNUOOSPOUQMUTVOSUPOUMNQXUOOTOWOPTPOUSSSUOUNNUS
TOUOOUOTOTUUTUOOUTTOTNQNQOUTOPNOPOPSPTOQOOOTOQNTOUSNUOSQPOVUPPOTUVONTUNUOUNTPOONQOQUSOPQUWTOOQQUSPPPPUUUUOPVUTTNSOPOSTUP
QNPPQNONOSSUOPTPOUPUTOUOTTOQWOPQOUNOPQVUVOONUNPPQTQTUPNPOPVOTUOQOUOVPVNQPNONOOOTUSQSTONOPSLOVVPQNPQOTTPTTPOPQOTOOQPUTSTL
USOQSTPPPPPTOPPQUOPNPPTQTOPUOQNOOOTOTNTOUNUTNUUMPOPTQUOTNOTQOOUPTSNUNOQPOOUPUTUPUPUOQOTPOTOUPUTQPNNPUUSOPOTNTOTQNOUOQWNO
PNPPOOUPPUPTUPONSOXNOQNUUVOOTSSOQNPOPUOVWUUPQVTOOUOPONWSVVNOTOUUOTNQTSPSPPNMUPTTTTTOUNNOQOTNUOPNOUTVUOSUPOPTPVUSTNUOOMPP
ONSUPQUPOUTUQVVONVNNOPQUSNUUNTNPUSUSOOOONTTOSPUSPPNPPPNPQPQNNNTOPOOOTUTOPNQTQUPPUSTNOTQOUQNSTOTPUQOPUSPQOTNPOQOUNMTVOPOQ
PQTOPVPQPTVUNNOOUTVTNPSQUPTQTOOQOTSOPVSPPSQSSTPNTOPQTOUNUUUQUOUUTUNUQPTUOONTOSUUUUNSOUNONTOSPPNPTPOSPPPPOTUOMPTOQOUSUOUP
UOPUOPSQPSPUTUVNUPOUPNWTSPOVUNPTNQOQOVOOOTSQPUNUPOUOUSOTMMLPQUTUOSTOOOPPPOTUTMUTPOUNPUTOUPPOTNNTOOPPOTUOVUOTONPPOUOUTPQO
TOQVPUPUTOSTTNPPUNPTOOTOUOMOTQOSOTUTUQQPONUQNTUPVUVQNPOOVMKQOUQONQOPVOOTQUOUPUTUPOQTPOQPOQPTPUQPNUPLNNNNTUSTUMONNOOOQUVP
OONONPUSNVPQUPNUOSOUTNUUQPOQNOOOPPPOQTUUNVQPUPPPNUTUUVUNQOWOUVNUSTONOVPNPPOTUPNSNMTNNQNOPPSPPQQTUOUOOUSOPOSOSNUQVOUPVVPO
PTOOTOUOOTPPUPOOUQSQQUOPUOONOOOOPQOOTNOUOUOUQOOOTQUOQTPNTOOPTNUTNTPOSUUPVONOOQTOOUVPUOUTPOOOOTOOUUOUPUTQOONTUNOSUOTQOOTT
UQTOUUUSSONPOPPOUPPVQVUTOUUQSTPQOUSOSUQOOQSSSUPOOUMOOOTOQNNSPPPTUVPTTWNPOUOSPUPUUUUPPOTNNPPTOPTNPNQPUTOOPPQONVTOUUSSPTTM
ONTOWSQQQNTOUQUSOOOPPPTOTVSOTPTOOUTUUOPPOOUPUOPOPPUPOPOOPUOQTPPOOTOQQWPTUPOTPOQOOOQPOOPOPPPUSONUOQVOUVPUPPUQTNOTTPPVUNSP
STTOOUUQVNUUPUUOOSNONUPOTOOQVTMVVOOQNOSTUTNNUPTSSOSTPTUPKTLNTNTOOUPTOOQOUSQPSOQOTPNPUPOVSONSOVOTVTOPOUOOSUUQPVVTOTQPSOQT
OHUVVNSPUTPPUXOOPNTOPOPPUSOSUSQVPTVOPPPQTUOVTPPSOPVPNQUSPTTTPUOPUOOOPVOUUOUNOUTOTSTTONQTTPQNQOPSNOSOSSUOQOSMUONOOSONPPPO
USOSVNNPPUPQVTOQOSNTOPVPOUSOOSOUTPTTNOVUQPVPPPPUTUOOPUQOOPTUSSTPOPQPUTUOSQNSNOUOVUPOUTQNPTOOSONTTUUPNOPNPOOPQTUOMVOTMSNU
VUOUNVOPPOVOOSVTUTMTNPSNUPOPONUPUOUOVOPUOTTTPOOOTSWOSPLNPPOOSTQSUONOPUQTQOOOPQPSUSOPOUVOUQQTVPOPUNNOPUSUPPPTVVPPPPOOPOPN
OTOOQQTTUPPNOOOPPUUQSMOUPQPOTQOTPTMSUOPUTLNTPOOQQOOPPTOQNPPTUPOVTPQUOPPPVPSQQUOONTUUOOTOTOPVTQSPOPTTUUTOQMTNUTQUUSPOOOTN
UTUSUQQOPNUOUUTOOUUTOTTTOOPQPUNTTPUOOOPVUPVSPNPSQTOUQPQPOSQTPUOPMTPOTUPTPPPTNONVOOPPTSUTNTOVOTTPTPTVTPMOOOOSOPUQTNVPOVTO
NNSWTTSPPUQPOSOUSVPUOUTNOPSOQUNUOOVOOVPPUTOOUNNNOSUOTOUOOVOQTOPMOUMOQUUVPOUUOTTQUOQQTUQUPOVUOUUTOUNNSOQPPUQPSOPQNTUOOSMP
UPSUTOVPOQQPTNQOTUPNPPTOSMTQSNPNPTSOTSSUTOQTTTSTPTPOOTVOUOONOTUOTMQOOPUTSOPQTUOSUOPTOUSPNUOUQMUTPUPPUUUQQNOPPUPUOSUNOPOQ
PNUOQOTTSOQUNSUSUTOSLPNUPOTSQOUUTSPQPNPUUPSQPVSNOOOPUUPPOOQOPOWTOUOTQUOPOWTOUPUOOOSUPPTNPSSSOUTTWPSOTTUSSPPONONPOOUUPNPU
NQOUTQOVNOMPUPPTPSNSUPTOTVNUNOPTNOVPUUVOVTVOUPOSPQTTUUUPTUTPSQVQUPTTTVOQUOPSVTOPOQOVPNOQNOPOQTTPNUPOQQNPTOVOSUUOQPONOOOO
ONUPPPPOOPOTUUONUNTTOOUONNPQQTOTPNNOUONOSSOPPOUTOTTOOVPPQSTONUTUNPUQVUUQTQUVPTQQPTSUUTQNOOQOUOPTOPNOPVOUPPTNNPPUWOUUQOPU
OOPUOVOUVOPSOTUVUOQLNNOOTOOVVPUSOUSQOTUTQQNQQUTNOQOTOPNNTPSOTOOPQNUSVPNUTOPOUTUUQTSOONNOSOVTQUPPUQPSOOXQVQPNUVWNTSTOPPPU
TOTTSOUMOUSUOUVSSSTOOTPNOQTQQUOQUQOPUOSQOQOONONTNSPNNPPOTU`,
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
