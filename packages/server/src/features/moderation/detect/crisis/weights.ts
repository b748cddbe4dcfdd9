// Made by packages/server/scripts/crisis-model.mjs, which says how. Do not edit.
// from XPGqeRikaBLUKXLUjIU4NCPiB2HykLAKp2kK1bYnDFs, is v4b9lIGHLao7hdg5L0l8J9ds2v8ScvDLYO0cW4hfalM
// Learnt from this project's own written rows (Apache-2.0) and, as text that is no crisis, from rows of MedQuAD (Ben Abacha and
// Demner-Fushman, CC BY 4.0), MeQSum (the same, CC BY 4.0), NHS patient comments (pxtextmining, MIT), druglib.com reviews (Gräßer et
// al., UCI, CC BY 4.0), YouTube comments (Alberto et al., UCI, CC BY 4.0) and comments of Surge AI's toxicity set (MIT). These numbers
// are all that is taken from them.
// A sum times `scale` plus `bias` is the logarithm of the odds; `long` is the bias of a text of more than 60 words.
export const risk = {
  scale: 0.3601,
  bias: -0.7004,
  long: -0.8466,
  steps: `F6*0YR)c~~f[D/~~,=(~7E~9PE8~j-g~~L67;B4~C271G~joW.VfT{-)~~NN=))(d2:TRAa~U;s?RJ~~LI;2?fJ~>)~o4?A~05B2C9(0X:fZ.~p~/0e~:0qO
Wc~JhH~RR~+R+.t~~2zc1G]F4(1rtPam0J~+~1C1T*~ccFV+7~H+Z*-+=~TZ>,2HD~6}TX[6NBEsW.0.?5>N8>}n(m~:F75],~(?~J0~-@;F~*;~~~m,~bUB
J+/*j@(<?(eL~~B~1;MFc~Ex~|C(0)PKF~i-I(<~.gaV*5+w~~+4RMLYy.?~~laG@9C~^(78PMNA}dOp5<FaC(}sy_D~~DF,HQd0@DFz/>~,@,dD86FbIiWM
XuB?+WZZ>33W,d.OGb+EQa./I+>E+FD~*E~N9T@~F:2~;4_[v-~8)ID~75x@;N5:*<bA~uH(~U/~D+-X130F4y)J~[~(KpG4/~Ed*,ZF5~~7~5)/1c09yO;^
<W~?F~A;~~.<~O~p~@1?LSkd:.=5Ak(FL3~Z~d~)D/~~;4~4H~8(AJ~~ZA,R.m=s:(~A+(R.1P/cNwe7m9(~G@=O-~~^6~[OE@V;Xv5{._m]S~*OHC,tg0HX
99~~*r6)421Km(U7)@PsBT~T@*=Ba.HJ^].*~?7Ia);~9J8f_AA~+9pIA67rE,C~Ta8aP<~Q[7W8/h2~Oke~}LwM+F}>/L?97T]8B~~8M~dW_O+<TEVQLb:*
gR|G5-3JTz*G~{,B/,4Dj2>+~1c?<2SU~M~~7q2?,@*PAbNHX~Sl1MB1+f+(q@~9~gCH8F~>~1ud1.k;n82Ap~,r~/?+~[6x;s2p]4.~x~~F3O)..MGf=1G,
0~C<L)~F|1nW(;o)d-aJ~0V<z|8_~~84~I3E*F2n~B~cu:~6~0aJ{0~4e~8(~>[I~B-341~*(~?I(:Vh0~u:1a{~Ax:9~T_:R.:5-s0~~c2*1N3FO)~/4N3~
/c.i+T.-FD]~i3.X*Lb-0A(T~P*-~-l<DKdh~~J[ct?8FHFJ_O~~92K9>~9=J:E66*(l2+J<G@O(6V86J_s:=o~+7~Gs(HK4.~*<~]+;~,Xy2qj-a~ROf~T7
a>~3j2C2uM2)=Z1@~F*d8(D4~+=h2Yo~3=-~nb(O5~P53W~~*~zX,M~A5GX;,{?69~Bu~)g4A.~~39G~e--*ZGQ:38--V-1RpE)J~~~8A)NKj~~Dk1x<2I/@
~3HAwU7+~~)n~rkf~Sy~*9~~@~;8(J[C5~5Z~~:@KI~~~W~1~wK~Tp?~~FL~(0~~~N/;d_(0L,yP~77.;3~B:~=~~~.:~~+pQlGE7~,71Nb8*@~)~/~8ELoJ
uI~c9.43~tF6))N~W=9/~_O0)~n~CEcyK~L*10D21,8Jj:~47[~~9);,:YP~=lQy~(_2~CR+8~?.F~FE:~{1:(fJ_I)c<~~-l/5h71jX~,@UZ6S)6M}F8;L=
G6E,E>0~.2oc~~=G-?628kMO/e*^I~~V,/7u-@~{7|r?*~(Nf),T*CEF~~B./~5)+~Q~?~@~CU~2rFW0>wN~8Z~anxC(Qil(~HuVH~3~1UCN9~pEGb~O]?ef
:A9~~~WJ,~]8/+5)-A216srX:tX42l5KUT~}D~F2HZ/,s~D?K=D~?EwZW0/KV4S:5z7~1~V5-L~~N.~~)~P~9c2~,*PBC~N:-H{:[7Y5>,)Zm>A?<u~W.;R]
-~Q(a-.9:M~,~FFdbT)U~;.>,~5~~35L~t~v~QBMpt9~qf/,}~)~8.r)~~fR11s1dE<@IV,80(6a8~~8~~g,*nm~C*K7A~~1^<EP~d9K-b6=Pk5D[>~2~:4(
,5c@~~~^~E/Z~t7~I9Hos=~-~8f~6)q5~GJH~p~MS19X,~,ro5,~B8~7Z)Kd.ZCj7)3rQ4yDMpo01I62L_Q4>C6TS=P?~qA~NC@~[~~L~*6c[im(j~4?-3(1
3CV2y~4/^?lj+VHZw*~Un/~<J[Ka/~6~j(,P=9(~3~hZ26P~X+QzPi~p~Z)_FF5~_~3kcN~,~F6>;~/,EOS~~PH*~4ah5UM~gv8G8j;*f.,3:Mp6LO_SRI8~
~~/<5iA-~W,*d~x~18>swJPw~@~Kga~.HU*/44NG~~NUYx260)xP~m(,B~l~.H~~A.SVA-M|)jDR~z(~_L<:Ma)+B~8-:.~5E:.~R5Az9_M[-*1-)V[:~WC4
bLQ@h7Am<~?~*a~T~?W~eS-K5MS9L~~M=A(RYN0H~s~Y@c82~m.?~V8t~prC^;v)3I8mwp7.~B/H~~OY(Jg~Ly3r8j-+~~HSGM~>732/Yk31^*~6[oFVFTF?
^~*1KJ^JrCa*;lg9*3@D~~FT5T=92NhS(ER:~Rf/~.5I~:+~]g(^C/-Bk*ek.58D/1n,(~~~l~M:e)CGQ~2~>7~~~B-h~>C~Fw/~02<NHN+C+D1,W~A^=~4~
Uo-Y^~~~?^-G+~?n~~?L2k~TPZ~,8V2-4~S~~~*UR~=~e?<;iU3;T39a3~[S~~D~AL9ewTkep,CE~]~~QQ7h<?5?,mG~~F0~83=4.8s~7e1~~~+9HWXnTS*~
>~S~5}~>~8q~()(C~~{r,{-~i5n;PBKh^*0d}KUAT3~R>9V3Qo-N=**.=-,Q74;2~.4-<<~^8rRFY9ynO;L5)~(-n~S~^Br8~16@r~L|E~~~vK]:,J~(J9m<
1)ItL~3~~8?R/DIPTO3~4AG;~>.iz~2CGvJ~4@~1ZIqG,Q1U~q?b<3=3?P{PC*Z)~~,Om@4~m.8AF,~~~;02~,)UoJh~+<+5~/.~(O)K~h|,*+6D0+[(~Ef]
QO~/w,.?)H>~?SQ.Pu:@~]V~=~3X~*~>,M~)Sph>~~7?~GE+ef6}}f@S?(=-S;~yOG~~DT~1_I1|z+>[S*~MmC+))~C0N)c78~=}[NB0c@Z~6HpB9Y~~~P46
i_JMJ~BnwZY~;|)=~?YQ]DQ.ZIKY8jBVr+s=~:*?7R~}FXZ~~=.EZx~(/~DM5L@Po)3~~jH*+m3l,~z8wA+e0J3}~P^5*u~:IE~.V/:R@G~1)Sk@~54H4C4F
Iu+B~f,=[U~OdNxp~v?~q+X4~/~IF~@Q<NWch~F~Q~;+~:Ak6N+T4@F33Nl~rB^Yq9Kx~mc~~~JM6A]FF]C~dX,p<~e~[H27};M)(2IB~GPkU+))e~M-eTjU
i+*.,_PeX1p~~aJ*S<<~=5>NJEuIb3/~3n~~3~6jWxY/X4~*~,~6-:~.n*~@3z~~8~Xc?4~akD>9~Wo7;J~~~(|b~~qh~T6RJ~d2bGM+3~=+I19~~6-pP>:F
I_AO<,w~C9S(c,~-Yosp+R3~)i/NAn.W/-GSc@~~rL(K)0/@K*+-{rIk~~V21{X~q;6i~84AO5-.*<C,+,B~@Z+RRS0P~b~+,~R=4~5;7~q{~;~52~D~r:M-
~~u~((~6~s.~417~/P~*4.nd+F+J~DOfR~Rqz4TE}A~~3=J-uj984X*Qo~B~7P(4c,?>O+<f;~~,Qp;]9+~~X|WaHN~9D^~IStX(6,Cp~B*52EU3*L^W~N~J
~K@,/70~*xHD]~B3ZfI(3~0~~,r<)4C4*~~-=j*;n,=~;1Z~W~6)^~>DM(+__81~+o@61;TQLd4;VR.g,1;FM_M~/ZQ6h=>~.k9^P^]/J.kA0EYWeV28:3(H
P~9fP+~}B(/(bU5t,~~9XS~~C/I.~S~~@Ac~K6u7YB>~C8ek~/M+~~8~mcJ*7/I2R3?0;~,QNS?2-o[XP/,//>=RK+y1w*,T5C*{G^W*BQ-c(aP<G~3j8(71
6m:I.Hi.O~O3-~+a*+_(UsQ1*,~~h~X9X@6.(<~9^V)R+e;e(0~W9W~[*4xr}q(2>66;5wTQO.?*a--A32{9@*>KX0t43+c~.(_0I~m~CII:iS/0~8*~0+?~
N(O+U(8.~,VI)J}8(i/~=}4</F;N=+L.9*P<__?7~(@p~8)8Ma7v*~c,~{(~K^5-c;O?Zb:~~J}v-*k0D~~gJA-<~)6~,~d*L~F5x_;3BCV5(,I)~19~~c5~
n=?*6-~Q8A~YYA2~w~d0|3X.;f02o*)|{>~~T([B_~c2+0Ea:cPKv{+B)F2<~/5<AOS0:er@C3E[~~thHty|7=RTI/Y@M~Z5LREi_;C4,=8:HYS0~Gd<~TV?
IO<23~.,I5*0~><0+,I/{<L=PFMiXKGGYH9C~kJ/7a~2)~l?+/*~38?+*-6|BVfXL(LHa8?B~~(-PB0*~5U~22GE87(1~.R*4P?/uc<-3R~.~~M~40{~=+O+
~~k@?~:~K~+w~~~><E=<@7~9=)0~VD=+~3+.R~OF,~-EAF)2RPH.(8~~~8~o_G8~2H2~T;~xE-C~1;a~2Gq~4_}*)~NiR/+~;/4)oL?~?,~~Be9t:~IS8d+~
1-]~~/.-U-}prU-?~.~3Ij11r~8]46*9)^>~(7~RIlZ?=R4^~@1D:.Z+@5X~F~/~B~+NW9(,(?p~P8.~]._RG(;)Q.:~+1[F]k-~9^yK~@7}/4N:9-5;~.aC
~FN~g})7J58~Y+[PzS8pn2213~~6+Yc>+~MDdd^~P~-STPY~0~K5~K];L~;-/j;}X~F/~id96~~eqJ=:Z~~7l~J/8r<~3X0~~~S[~v~(;.sv~>V<M~7MSJ*c
nV~.@W@~e2m}4Y~11~Ok,@-Z~,SSGYA*~~3U~0O+*+n0~;35)~*7q1+=0~1~)^~*dkL~tCK.~,~~~e03d:~)9KG-@E~<D~X2FYF}~82y5.I90~(+:GrB~e)F
1r2t~+/~UP6oMr{A554~oh(SCQ~S>~~N}-~;e,IJ~~O~Z>.u=~E0C(<t0vt81~/8-I~~k+~M3H^~V1G,Kd+O3<O~OCr~u7^~.K~UH?*o~~Y;*7s4UhE~+=~+
:Sq~<*af~+~7^/>V/:~@)/[7:BG-g(Ewj+Q04<JQR:~2hC-~;)I7)~8|p~1^Chi/_5G~t(i7Sh8@2N(m^~6@N~YFG4u~1[~JbDSr9n=*0Z~Ib?.;Fi.uA~8~
Z>k2K((P~0Y/D0x^HR*6Q*c~B-@~JW~~EQ~L^+4~m_g-O?FTD7C6O~2c@,O~2oCjGGDA@F~>N@Fe>_*YqV~(-i(0,-jY;I539h@+]Oq~S7z~8S.IH/V=~5*0
~~tfR5~X-_~)~cUXeCC~(9PR,R6+~6-)w2rUf/EBB_~~+T5,1Y=m.kn(~5@y9~~15g~t./f24_~~a+=4~I(?|~G>50H~f(7,(]]>~~W?:I~+5~d*5W~B?p]~
B3I>TG8^0)O=~sIF~T.kq3J1+hOC~tA~[z+~:~;~~*:kyWTj~41~86~~DrNS<7C-I~i1/~~P+~::)f~=3*E~vD~L+dsk)8Ii~oJ*q1c3S4;(SH8?39~~O(bi
NF1~(N3r6@~p~W~4?GO/,/.3,~A1h-~D/3?4~5K]-~1+J6M~69x).57Er~S]g~7^~~@S+~~R)BU~3e734~18m]jER~p~;C4<FA:-H68:H/~7Q<Z]~xjN)Y-~
~R~~~<7~E~Wj-W9T|*M6~_m/an~3S~orm2:+cr~3Z1~~~o+:~|C~c7R/?,8~{T]Y?~R1vnM*0j~Fg6~j~>D2~121>~gH(0+6]~~t)~NA~7[I~[*J2M1K~<5(
6~.KI(*+V[g~2A+:>075Q*8+:9MCYw,B@EZa>M+*NO/E36M(3VD>G*DJ3<.~~4~N~UV~k-_6SUca~Q3~K~?7Bb40a0C~i;L3bZ+4Uu|3B8|J~?s~YM3~>~BH
50s)IRL~0*~d:~?_?+B-X4F?-+YU3dK[/.[o~+W6EAOY;2e~3cWAQIJI(+(]B^ACWC+<~dQA~aKB/AL~e*~~E.N^W4Y{2eyF)w~~,=W,~>Y>Ro0,6~[*;~o>
E(~|_jj~*p4A>:+yR)M~o;~~;IX?JKTN~)2~9r-)7,=s0A;Zk~~1.B~I2l~g;?O]3fLtjNN^1p:~2rm7d~3))Ifh9,H~,wme~3~O~~Vg329W~/Q>-A4LAf.5
)~GF:~D3GUFjI~]*7HR-~4ZZ+.~@.[V2R.*mu*~_*9;=cx)r*4=@~~6gW}WjJ~(~Fh~K~*8.a1~YS5~8*lJ7HH77}FRU3n-c)@M.t2HP~G<W~>e~S@v5A;*P
~=O/O,N*]>8K~7+L)2o~~X(~~n~,HS~3pWX~=)GD{([?PCiZK~*kE6HA?X~8)~=PCGb~1:;TW_JeS.~?3X~F~=Va2//T|~61In~:Q7G@Y*Yv~~BA)<(B.K0e
O,~[~A~6<A6E=U4I=+tCR([X3}~~18C,5s<~2p~~,7;~C:0*-H2);nW~Tl~>?4s<*[,n:.6+(<~~4d@R?~;~,e.r~(7/Mi~M6dGj~.G+3+c~?K@>~^I4DZ~>
HE?1~8VI^kzATO;p_~9{~3mJ>830*,~CIZ2q-v~~@.~B8HA(q12*+~Su(~VaBM~~/~,2)DJ=>~32[?24I/:~cc5+*L~(YJ-1~~2~1BFGD~71*Xl(c*8(Y6~~
+B)4G.~(a*FY9Pla(~^~1^~EJO7)7BJL-m0Ow7~3~~[+I:0*;:~Dc~9B>I7m~(~~~+)x,6*L?~QdQL@<6ud8|KSW-;=I3?Tt~h?st9*[<Kc=6R~34@;,d~Y5
B~Q?~2-=6(~4[R5wU+_~Ea~~2~I~P~n~C47^*~1+<5Y~~.5scy+(~k-d7*/`,
  weights: `PUMPOOUOUPVNOQQNQNONTPPSOPOOTUPUONMUTSPNONVUTVUPOOOOSONOTQNQNOUOOUSQOSVSQTOPQOPNPTPTUTTUUONWQOUOTTOOOQOOOVUNVOTTNPUNOTVT
POOOUUOUPTLPTTONNUPTPQUOTUUTQUQPTPTNQUOUOMUTTUOPONVOUQTSQSOVPUQSPQQPONUSUSUNQOOUOTOPOSTOOSLNTPTPUSTVOUQUUUOPQSSPQQUQOUTU
SPTUSOPTNNPOTSUNPUPVUWNPUSOPPPOPPOPUSWPPQQTUPPTNNOTUQTTSPOOUTOUPPPOUNQVUTTUONSNOOOSOUUUNOTPQUTQPPOTUMOPOQOPOUVPPUQTUNPQQ
TSTSOOUKTNVWPTQOPUTOOSOPOSSPUUOPPUNPPTOPOOOSTNNUNPTNPUUPPTOTOPTPNONPOUSOQUOOSSOPMPPONUNUNUTPPSOTQTPUQNUOPVUVOOQUPOTSNTUU
QSNTPSOVOMOOPONTQTMTOQSQPNPOOSQTTPPPTTUPTPPQNTOTOOQSTTSOVONOLKLUPQPUQTPUTTTPVTTVTVPSOQTPPNONTNQOSQUUUTNNUPUUUPUQOTUONOUQ
QPTOUOOTOPQVUPNVTTVOSNVOVUPPOSUOPMUQUSVPPSVUPOOUUOTOOOSUPUTTNUUVUUOOPPOTOOQPPPTUOPOPOUTPPOTQUSPPUNPONSVOOOPQQUNOTTSUOUPO
POOOSPTQPTUPSUNNVQSOTPVSOPOQNPMPPVTNTUTUSONTQSSPSUPUPPUOVSPSOUPOPUVNOQPUTTNPNTSOTNNOPQSOTSTTSTNVUQOPPOUPWOUPNSUQQPNNNQTO
POONTUOUNTMOPQOPPOTNOOPVNTOOTPTUQUOSTTTSOVTUOUQOOSONTOOMPUNSUOOPQPOPVUOOPTNSQPUOPSOMOOVTOOVOUPUOOSUNTOSUVTOOUTNSOQONOOSN
SNPLTTPOSNPPUPPUTVQQOPMUNOOVOSPOWPWNVSNSTOSOQOOPOUOQNTUQPNUUUUTUUOVOUOOUPOQVUTQOOOTNPUTMONPUPOOPSOONTSUTPOPPTOOPSPQUNOTO
QNUTOOQOOOTOTTTOONNQUQNOQOTTUUTOQTTTTPUPOQTTTVPTPTOPPUSQQTUUUNSSPSQUVPPTTNNUTOOUPQVOPTPVOPPOPNNSPTSNOTONOOUOQNPPPSOOOQOT
OPTQOTSPOTOPUSQTTPUPQQOSOOTQTTPNPOPQQQUUOPNTOTPTPOTVOPOQNOWTPTPPUUOOTOUOPTTUVVPTSPOPOUOQTOOUUPQQSTOQONTQTUOUOUPPONNTPOLN
OSOPPTPUNUTUNNSUPPUNQNPNPPNQOQPUPPONOPUPOUNQONPONTWOUONNOTVUVNTQOUPNPSTONTQSOVOSQSTPVOOPPTNOPUPOPUOTUSOWTTNTQOTPOTQTSPUQ
OPPQNUOOPPOOUQUPPPOVVQOOSPUMOPUSOOOQTOTTUNOOOPTTQVPTOPPPPOTPPUTNSSPNUNQUNTUTPQPSOTOPPTOOSQUQOXOOTPPUUSSPNTOONQONQUSPUTPU
OPUOTUUTSOOOWKMOUUOSTONSOOTNOSUNPOTOTOOUPOUQNONOTUOSPUUOOOONPOSUNTUPTSOQUPPPOOOQPTPPPTTPPOOOPOOPQWOPMUTNPSSTQUOSVOOQSSPO
QTSQQOWSUOQUOUUVPPNMTOUPWTUSOOOOTTPOOPPVNOOOPOUPSTVPSQOUPUUOSOOPOPQQUPUQTPTWTTPOPNUTOUPOWOUQOUUUMPOOOTTNONTQPUOSOVPONQUO
UOOOSNOTTOUOUSUUTUTPUPNTUPPPQNSNUUOQOSTPPQOPQOSPTOPPOOPUPOOQPSQSTPUTOSNTOOQTQUVOPPOVNTOOPTPNTUTVUTQTOOTQPUUUOUSTUTUONUPT
NTTNNUUSVQONQSPOTTSULPVOOUOQUTSPTOOOSOPTSONQQSMPPOPOOOPQQTQSPUQPQOUTUUOUPUOSSUUUNONMTOTPMQUVSVUTOOOPMNNUUPOOTPTTTNUUTVPO
TXVTTUPPTPUOVOPUVQNQPTSOPTOTVPTUUVTQOPUPUTUTOPTQUNTTUQPTTOPPOTQNNUPPUONUPTPNOUNUTPPOQSTUOTSPTLPOVTUOPNPNUUOUOTUOMSOPQUSU
PTTPPPQUPLOUTPNOUOUOUOOTOPUNTUQPNTOUOVOOPUTOUUUPPOVOTOQOVTQOPPTPTOTTOOUOUNTPQONOOOPOUOPONTMUVOOQPOPTQNPUTTPPNPTONQTPNNNQ
NVTOOTNMONPQTPOTWMWTVOOTOUPUPOOOUPSUOOTOOOQPOUTPOUQUTVUOUQOOTSUSQUUPUQOUOPUQUOOUTOTTNPOSTNQOPOSOPUPSOUOOSQTONONUONOUUSUS
OUUNNUQNQPOQOPUPUVQOPUMVSONPNPVUSTOOOMPQVPPOTOOUUNPTQOOOQSNOVSUVUOTOOUOTOSTPPTUQOOTPQVOUPNTNNPPOSQOOPSPSNTSTOPPOTQUOQUTT
OOPTTTNSUPTUUUPUOOQPQOMOQOUVPUSUOQOSPNNMPTOUUUOUUPNNONVPOOSUPOQUUQQTOQQPNPNUOSTMPOTPOPPTOUTNPOVQOQPOVUTPOTNUOOSPOUNTVOSU
POUMNQXUPOTWOPTPOUSSSUOUNNUSTOUOUOTNTUUTUOOTTTOTNQQOUTONOOPSPTOQOOOTOQNTOUSNUOSQPOVUPPOTQUVONUNUUNPOONQOQUSOPQUWTOOQQUSP
PPPUUUUOVUTTNSOPOSTUPQNPQNONOSSUPPTPOUPUTOOTTOQWOPQOUNOPQVUVOONUNPPQTQTUPNPPVOTUPQOUOVPVNQPNNOOOTUSQSTONOSLOVVPNPQOTTPTT
POQQOTOOQPUTSTLUSOQSUPPPQPTOQPQOPNPOTQTOPUQNOOOTOTNTOUNUTNUUMPOPTQUOTNOTQOOUPTSNNOQPOOUPUUQUPUOQOTPOTOUPUTQPNNPTSOOTNOTQ
NOOQVOPNPPOOUPPUPTUPNNTOXNOQNUUVOOTSSOQNPOPUOUWUUPQVTOOUOPONWSUVNOTPUUOTNQTSPSPPNMUPTTTTTOUNNOQOTNUOPNOUSVOSUPOPTPVUSTNU
OOMPPONSUPQUPUTUQVUONVNNOOQUSNUUNTNPUSUTOPOONTTOSPUSPPNPNPQPQNNNTOPOOOTUTOPNQTQUPPUSTNOTQOUQNSUOTPTQOPUSPQOTNPOQONMVOOQP
QTOPVQQPTVUONOOUTVTNSQUPTQTOQPTSOPVSPPSQSSTPNTOPQTOUNUUQUOUUTUNUQPTUOONTOSUUUUOSOUNONTOSPPNPTPOSPPPPOUUOMPTOQOUUOUPUOPUP
PSQPSPUTUVNUOOUQNWTSPOVUNOTNQOQOVOOOTTQPUNUPPUPSOTMMLPQUTUOSTOOOOPOTUTMUTQUNPTOUPPOSONTOOPPOUOVUOTONPPOUTPQOTOQVPPUTOSTT
NPPUNPTOOTOUMOTQOTOTUSUQQPONUQNTUPVVQNQOOVMKQOUQONQOPVOOTQUOUPUTUPQTPQPOQPTPUQNUPLNNNNUSTUNONNOOOQUVPOONONPUSNVPQUPNUOSU
TNUUQPOQNOOOPPOQTUUNVQPUPPPNUSUTVUNQOVOUVNTSTONVPNPPOTPNSNMTNNQNOPPSPPQQTUOOOUSOPOTOSNTQVOUPVVPOPTOOTOUOOTPPUOOOUQSQQTOP
UPONOOOOPQOONOOUOUOOOUQUOQTPNTOOPTNUTNPOSUUPVONOOQTOOUVPUOUTPOOOOTOOUUPUTQONTUNSUOTQOOTTUQTOUUUSSONPOPPPUPVQVUTOUUQSTPQU
SOSUOOQSSUPOOUMOOOTOQNNSPPPTUVPTTWNPOTOSPUPUUUUPPOTNNPPTOPTNPNQPUTOOPPQONVTOUUSSPTTMONTOWSQQQNTOTQUSOOOPPPTOTVSOTPTOOUTU
UOPPOOUPUOPPPUPPOPPUOQTPPOOTQQWPTUPOTPOQPOOQOOPOPPPUSONOQVOUVPUPUUNPTTPPVUNSPSOOUVQVNUPUUOOSNONUPOTOQVTMUVOOQNSTUTNNUPSS
SOSTPTUPLTLNTOTOOUPTOOQOUSQPSOQOTPNPUPOVSONSOVOTVTOPUOOSUUQPUVTOTQPTOQTOITVVNSPUTPPUXOPOTOPOPPUSOSUSVOTVOPPPQTUOVSPPSOPU
PNQSPTTTPUOPUOOOQUPUOUNOTTOTSTTONQTTPQNQOPSNOSOSUPQOSMUONOOSONPPPNUSOSVNNPPTPQVQOSNTOVPUSOPSOUTPTTNOVUQPUOPPPUTTOOPUQNOP
TUSSTPOPQPUTUTQNSNOUOVUPTNPTOSONTTUOOPNPOOPQTUONVOTMSNUVUUNVPPOUOOSVTUMTNPSNUPOPONQUPUUOVOPOUTTOOOTSWOPLNPPOOSTQSUNOPUQT
QONOPQSTSOPOUVOUPQTVOPUNNOPUSUPPPTVUPPPPOPONOOOQQTTUPPNOOOPUUQSMOUPQPOTQOTPTMSTOPUTLNTPOOQOOPPTOQNPPTUPOVTPQUOPPPVPSUOON
TUUOOTOTOVTQSPOPSTUUTQMTOUTQUUSPOOOTNUTUSUQQPNUOUUTOOUUTOTTSTOOPQPUNTTPUOOOPVPVSPNPQTOQPQPOSQTPOPNTPOUPTPPPNOSNVOOPPTSUT
OTOVOTTPTPTVTPMPOOOSOPUQNUPOVTONSWTSPPUQPOSOUSVPUOUTNOPSOQUNTOOVOOVPUTOUNNNOUOTOOOVOQTOPMOMOQUUVPOUUOTTQUQTUUOVUOUOUONSO
QPPUQPSOPQNTUOOSMQUPSUTPVPNQQPTNQOTUPNPPTOSMTQQSOPOPTSOTSSUTOQTTTTPOOTVOTOONOUOTMQOPUTSOQTUOSUOPTOUSPOOOUQMUTPTPPUUUQQNO
PPUVOSUNOPPPNUONTTOQUNSUSUTOSLPNUPOTSQOUUTSPPPOPUUPSQPVSNOPUUPPOOQOPOWOUOTQUOPOWTOTPOOOSUPPTNPSSSOTTWSOTTUSSPPPNNPOUUNUO
QOUQOVOOMPUPOTPSOSVPTOTVNNOTNOVPUUVOVTVOUPOSOQTTUTTUTPSQVQUPTTTUOQUOPSVTOOQOUPNONPPPQTTPNUPOQPNPTOVOSUOQPOOOOOONUPPPQOOP
OTUUONUNTOOUONNQQTOTPNNOUONOSPPPOUTOTTOOVPPQSTOOUTUNPUQVUUQTQUUOTQPTSUUTQNOQOOPTOPNOPVOUPPTNNPPUWOUUQOPUOOPUOVOUVOPOTUVU
OQKNNOOSOVVPUSPTSQOTUTQQNQQUTNOQOTONNTSOTOOPQNUTVPNUTOPOUTUTQTSOONNOSOVTQUPPUQPSOOXQVPOUVWNSTOPPPUTOTTSOMOUSUOUVSSSTOOTP
NOQTQQOUQOPUOSQOQOONONTNSNNPOTU`,
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
