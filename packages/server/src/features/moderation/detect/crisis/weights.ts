// Made by packages/server/scripts/crisis-model.mjs, which says how. Do not edit.
// Learnt from this project's own written rows (Apache-2.0) and, as text that is no crisis, from rows of MedQuAD (Ben Abacha and
// Demner-Fushman, CC BY 4.0), MeQSum (the same, CC BY 4.0), NHS patient comments (pxtextmining, MIT), druglib.com reviews (Gräßer et
// al., UCI, CC BY 4.0), YouTube comments (Alberto et al., UCI, CC BY 4.0) and comments of Surge AI's toxicity set (MIT). These numbers
// are all that is taken from them.
// A sum times `scale` plus `bias` is the logarithm of the odds; `long` is the bias of a text of more than 60 words.
export const risk = {
  scale: 0.4396,
  bias: -0.7978,
  long: -1.017,
  steps: `,/-3*3*0YR)cD~~G[D/A~=P(<(-~1pfH/0<-2~j-P<K3~r67;B~P271G~jSA_7:3f5F{-)~~1@+N=))(d2:TRAa~U;slJ~n[I;2?fJ~>)wu4?Oe:5B2C9(,+
G8:fZ.1~f~/.)~x0~CWc~Jh~uR~+R2t~@oA_c1G]F)2(1rGRPam0E,~+~1C*.T*~J>cFF7+~]Z*-+=~T?Y,S>-~6}<?XY))4NBA+sW.0.?5>N(7>}om~:F7/
-c@}Ts0~--:.4F~*;~~~.f,c|rJ+/*9V@(<?(/[LWqt8vc~,~Ex/~tC(0)P5=F~i-J033xg/9QJ*5{~f+>4RRGYy.?S~~32aG@U~^(G(@7M1DA}GBO7_5<B+
aC(}sy_~~c0=,H~80~{/7._I@,dD86F@G1?iW7=XHo?+WX)Z>?Dj9.O~,+EQFG/I+>E+FD~*E~,I9Tiu:2~9)4_[IR-~8)<4D~75)~9;N5:*<bA~uA.(@~</
~D+-X130494.r)J~[~(K~:<~Ed*,p25~~7~5)/1Z.0BILO;^<W~?FUX6;~5v<o];I~9~@1?LSk+_:.8,5Ak(FL3~G:?~J~)D/~~;4CnH?FU(AJ-~~T)?,0I.
m=s:(,wB+(R.1P/cNAIw,2m9(~G@=UPN~c6Qf,=-B4E@CN+TYB56l._m]J0~K,);4C,FSg0HX99~~*r.142Ug.U7)@Ps27T~T@*=7sHJ~>.~B7Ia);?wG;~G
AA]J~NAFrE,C~Ta8aP<~QQ17W8/DI2~Oke~}L=?E)MJUM>/L?97TU.8BhN|MlYs_9=+<TEVF2Lb:*gE4vM5-3JTz*G~Aa,J,4Dj2>+33o{</*SUL~(~~7CS2
?,@*PABENH~~0l1MB1+f+(q@Tb6~VCH0/F~>~1~I88(f+Cf82Ap~,r~/24+/~dx;s2;Z]4.IV{>~~/3O0.MGX3=1G5~C30L)~F|1nW(;DP)dgA0~0V<z|8_~
~84~I3HF2n4Em~_*MM:~./Q~>J{0~rTa(H;~=I~B941}*(~?I(::CHE02a~C1aQO~?)x:9cc4sR.+65-s).~L~<2,)(,N3FO)~<?6};[-.i+T.-FD]tr3,)@
?*LF.:P(T~P*-|.l):j~M~A~0@BRdF?8FHFJ1TO~~j9>eQ=J:EE+l2+a*/<@O(6V86JU0s:=o~+7~fT(n4.~*-6~]?~,Xy2^9.ia~R~8~T7x~3j2C2FE/.M2
)=f@~F*d8(D4~+?f2Yo~3=I~Pb(:<5~>953W]?~1~v>E,M|BU-R20,^C?69~Bp,_Fg4H~,~,)9G2~X--*ZG4D:38--V-1R~8)J~~~8A)Nz..-~~Dk1x<2I/@
eKH~;U7+_~Fn~FB6kf~SyYL9~~@~;9Jl4~CZ-~El@K,DgY=~{p>~wK~~G?~~FL~(0Di~~c~E(U,yP~77.>0Iv7*~=~~8s:~~+E0G~@GU_6:7/)2~(8*@F_>Z
9K.cE5>~<ufr0H9.4(2~tF6))NTw0=9/~_H9z-k~37Ecy~r*10D21,[j:Jg7[Tkt);,:Y;<~=lQy~(N7*-XjR+~P.F6~7)C:c~?1:(f.C81CIe<~~-V;=h71
jX8,l@U~A)6::}F8;C0^693,EG)~,2oc0^~+i.-?K.b0w/e*^I~d9^,/7{@~B4Q7YHMJ?*]GNf),F5*CED)~>t41~:)+gi[a~@~CU~75^FW0>9eNh~,~aARx
=-(Qi~~8uVH~3j(CUCN9~UI5.Gb~6w?ef(9S~/p~~0~]8/++1)-L167O9_9X:tX42l5)I~~G[.D~85J04M/,7c~D>L=D~?)C=a82>W0SV4K/:5z7~1~V5.K*
~:~,3./~wtY~9c,-~,*PB~:W:--B~8[7Y5>,)Z>A:>A?<usc.;RW,-~Q((^(-.9:M~,~gmWT)U~;=/,>~~~*5L~td6~*T~?Tit9~qW<,}~)~8.AV)5S~c47R
11>Z1dZ43IV,80(6r~V^~~+c,*nm~C()K7~~K^<E~5:<U9H*-a(6=Pk5D[>~2~G(,5|~J3~=nMi3/Z~t7~I9~:s=~-~8f~8RRF7/Q:J~~)9~MS19=B,~,ro5
,1PM=8oEZ)iMZCR=1-)q4Q4l4DMpF>701eL~44>RT+O=P?s{AQz)A52~6L|~MAfr[R<m(j~0+?-3(13Z?2>bIp@D?0cjZ}w*V~m/~<~*Ka=*{f~,,P=9(~3~
hZ26P~X+QzPi~pF~;)+I8R:5~_(~2k/YN~,12Q[6>;p<,EOS~~PH*(~3am/(UMVqBvkj;*f.8:M~NDR>SR<48~TzY<5iGC~;/d~x,~,8>s2lJ~J~@iagam>B
-5G*/44NGl~aUYx260)xP*~j(G~lC<QHX6~U.SVGM|)jD=<}z(~_L<bS3)F~8-2/.~5:2:._q5AzrM[-*1/V[:*~TC4[,LQ@h7620d<vFu2P6,^4b?u/W~eS
-K5MS9~~t);A(RYN0H+~PD~N2@cC~m..8~V~/~p3IBCJ:;,s3I8m8fa67.~B/H~VIDi(J0;H~cd3r8j-+~~HSGMtG732/~66)31^~9V,~8VFu?^1v1KJ,}rC
c(;ld*7)*3@DHi*ZKb5T131:N(gS(ER:~A8f/OZ)3~6M+H~;g(^C/-Bh*hk.)31.D/1S@,(/~vMOq~M:1Y)CsKw~+~~t[PC~Z~FCY/~02*9.~?+?+D1]~A^=
w:~Uo-Y^~~Pl^-G+~?~~|1Wk~T~/ST8c-4A?w~~~*UR~=~(d?<;iDD;9BEa~iR(qb(6[+~=L9eTH4G_2ep,C57~]36~~6Qx<?57/rG~~F0~92=4.8s~7e~~~
59HWH7nTS*~>~S<v}Ee8NgQETO*C~~{F98.,b,;-N~>)UL;(OBKh^*).d}KqT3~R>9V3)Oo-,I=**.=-,Q74;2~;-<<~^8];G2z4,ynO;L5)~.QBxX1aqBr{
D6@l-GbGULE~~~vK]?JSPJ9m<1)ItC0~3=~x?R/DI~)O3nCAG;~7..i)~~-,>GvJ~4@~1R/I~;,Q18~,jF?b<3=vj8PC*Z)~~Tm-:4*~j.8AF,~^~Y02~,Wo
Jh-{<+5s(8.~(H.)K~U8|,*+S0+2P(~84fZ)<,7O~/DB=,F)a,~:)I/Q.Pu:25~]0M~yMD;=j4.~*,~OSph0Q~0h?sQE+~>56cA}f@9A?(=-S;u~SGR~}F1}
_I1|z+<)U-1I*~M@RC+))~C0N)b(78~=}P,-NB0c@/N+DoH(oB9Y>{XM~8Ci_Jp)~=,.gwZ~~n)=~sQ]NG.3*KIKY8Y6B>?r.p+,4,~5*?7~~RFXZ~~=+*E4
5?k4~(/~DM57<@6Ao)~~v;4*+m3W:-oQ[8w.8-e0J3~~P^5*u~)-2IE~.=@/:R@E)~1)S~.~BH4C4FIu@-a~,,=[UM~)dNxJKJ~P(?04~Y+1N4N]~=3FWGDQ
<NWchuN~Q97JD)++~.3~/6N+T4@F33NT40~=ZB^YZ<9~Fne>)a(e~+~^M6A]F0=]C~O:X,p<~e~[H2FGL;M)3IB~GPIGJ2+))e~SeH3~Bi+*.,_~6)db5~9~
MJ*j<4~)+*5>1DJEu~.3~;n~~3MfjW^t/X4~~/~6-:MM6n*~@3z~~8~XD/T4~a~2>9~WHLF,Jt~~1|Y.~_~8h~T6R~~1ms3~=+I;/~~6-34UP>:FI_AO<,~)
~;g(c,K^53dJsp+7B3Y1Ai/4AAn_/-GS1W@~~rL(M0/f*+-~pIkM~~-*2~/X~5c)1/6i8Bb4AO5-.?C,+G~@Z+R9@]H/|c~+,~R=4~5;7~q4[/0aW~52Pq~F
Q:S~~us2(_.L^~;.~>7~/P~*4.>Ud+F+J~DOfQ~;?1gz4T~E9/~~3);J-uZ5984[Q+kVU9VV-P(+0c,?h+<f,6~~,QW>;+X9+h;~Y_CWaHNO~.^~:6SXAX7,
?+p~B*52E;A3*L^)4H~N~JoY@,/70~*JSHD9J~B3ZfI(3;~@~]r<)4C4*~~-=+f*;n,=~;1Y(~@>0)YM)^FuD<8(+_X**81R4G=W@61;TQLd411I4R.6V,1;
F~V~/Z9?6~(>~.2P59^P^]/J.~/0EYWeVCF(HP~9fK,+BnqB(0bU5a:,~0~0XSMH~XP~S~=~*Ac~+G6u-1]?>zF8ek~=?+~fO~mc3>*7/1?2R3*<0;~,?9Nm
8o6LXP/,//>=RK}1YC*,T5C~(G^W*A(Q-d-@@P]fJj8(716m:I.Hi.O_n3-Z~0*+O6(U.lQ4,Yy~8~lX@6.(<~9~8)R+].;e(0~W9~~7*4x;]}-k(2>66;5w
~*V?*a-,(A>{9@*>KX0t43+c~.(_0*F~meQ*.II:iS/0~8*Di+?+~J(O+V8+*~,VI)J~8(q~=YI4</58;N=+L.9*P<_x7~(@p~:8M7O7PK*A{I~~*(A~1^5-
c;O?ZIQR^~=};h*k0DW~pBJG<~)6m<t,h*L~F5o0_;3Bt5(,K>p9~~^+5n}=?*6-~Q8A~0PYL~w~O:IGMX.;f02o*)f=+w>~|9D5K)B_~c2+0Ea:R6,KKv{+
09)F2<~/5<kS0:er@C3E[:g,~r7VHt~WF7=Rr-/Y@M~]3y482]HQ-=4,=8:HQ/]~Gd<=,~9V?IO<23~.,I5*Tp<0+,I/{c=Pn5YL3KGGYH9/;~kR7N8~2)~l
;++/*~38?+*-6|BVfXL(4?Hr?B~8[1--m30~Z~22G0M7(1BiR*8L?/uc<-3R4w~>~6~40{~=W4~~]@?~~_~+EW;qb2~F<[<@7~9=)0-~_6=~7+.R~OK|.EAF
)2RPH.(8~~~8~8]_598{@<2H5{~rAE~0J;9MNaGq8y_}*)Qz3[Z+~;/4)U?fGu,_~8Ne9p*;~IS8d+<CS(-]~~/.-B:-};ZrU-<*t7]u(6Y11r~8BA46*9)^
>?f7M^JIl:G?=R4Q3Sj1D:),Z+@5X[h~/5=~]ANW3-(,(?pej8.M~6._1HG(;)Q.:~+1NS]k-~9^yK0g/U~/4c9-5;~hC~FN)~eVL)7JF~Y+N4PzS83:On22
13~~:Yc>+L~(D;Nd^~P~-STPY<q~37/~YrX~/-/j;sc(~N~idH~kwbY=:Z~~7S><~5/8r~HX0~~jh[~vH[;.s(u~>@=<D0PdMSJ*;MQ(AVIb@9E@~e.+mv.)
2YO^1eh(k,@-Zm<~+GYA*~~c~0O+**(n0~;35)~*+3q1+=0cK~)^~*dS=L~SF_0.~,~r~p0p*7~)9KG-@E~~Ij2~C}u@2y5,)I900u+:~<BT~6)Pr2tcE/Al
LPi<Mr{A554~re(SCQzV8-~~Nj:-0a:;e,IJ~~~~.>.Z@~[0C(<t0vt8~E,-I~~k8.=C[3HZ*~V1G,Kd+(N*0<O~OCr~u7~a,KU}F)?:^~=~0:;*7s4T(JCE
+={)~+:S@V~<*~~L~7^C*V/:~@)/[7:BE)-goNDOQ0,/<~K:x7hC-~;)I7)J-DF|3d,~,^CR;i/<I5G~Z?(0H=7ShQ2?6(HJ^~6@N~0PF)@,/,u~1J~[bDSr
9n=*0Z~Ib?.;Fil7AfOip~,2K((P~0Y/MxL8HR*6Q*cQn(,@~JW~XjQ~~.+)2~m8B2g-O?uDS6~D=*)]@T~2oCjG1=DA;,(E~>Nae>_]qV.w-i(;joI53z@+
]O_8~M-78~zS.I,C/DO}5*0~j~~E5~Xf~)~cUXe46CM+R9PR,R6))~<)w[*(CUf/EB54_(+uJaT5,1Y=m.kn~6~<9~~15g~t./f24_t~j))=.-~I(?|~G>50
HcJF<2--]~~~i:I0x5~d*5W~B?o(]~B31?>5FG8^0)O=~r(IF~T.kq3T+hOCgeLA~[JU+gP~;~OV:Y~3WTj~41~86~E:irNj7;/-5;_~:/~~P6{1:)f?]D3*
CT~II~G+~X3^)8I.b~X<J*.j1c3.L4;(SH8?39J~~,(Z-*f+D-F1~(Nw.6@~k,~W~4?GO/,/.3,~K[2)~-B/3?nQ~,-CLDN6-G~698d,.57.Dl4lW]g~7^l~
QS+)~~P)BU~.,e734Bl8mG<-dPGl~+~;C4<FA8/W8[/~7Q<Z~~WGHN)F:-~~R~;N~U)5~Eauj**T*(8~VM~o=U/an~3S~or:X2:+W1h~=~~8~Yi+:~|@4@Wd
7R/?,8~1qT<(z?dHJ.h8n;8(*0j~s:6~<S~>D2~<1*;:1OvH(0+6]~~t)rYA~7[+=/~[*J2MU~<5(6IbK.B(*+V~E3|A+:>075Q*8+:9MCY*p+,+>@E4MCC>
M+*NO/1.436M(3V[G*DV<.<~u~N7~EVXcR-_6SUJ>R4~Q3~K*~<RT340>H0~~/;LnZ8Uu|3B8|4~Us~YM3~>~BH5|)IRLFg*~EWtH8M?+B-X4F?-+~?d~+/.
[o~+FGEAOE;;2;Tp;cWmIn(+(]B^A@*WC+<pqO)A~aKB/A~4}*~pR.G.^W4Y{2eyF)w4~~5W,ShY/6Ro0,6bx*;~KI>E~}bhj~*p++,A05:+y+PM~o;^|S.I
(@>?<5KTN>h2~9r-)7,=s/(A;H9~~u*+~fw~[1;?O1R3fLtjN9:)^1]94-~2LK}d~3))Ifh9M7~lme~3~/D*~F~7IC329?*<o=Q>-A4G,Af.5)?~@5:Hy3:4
UF7XI~]*7H~gZZ+.T8V.[V2R.*mx~=H*9;=S5x)=Z*4=@~~6gW}W;TJ6o~FhpX~*8.a1~7IS51~.e1J7HH~GFRU3nK@*)@M.t2sVn<W~>eB~QvO;*P~L=2O,
N*]>8K~7+L)z~~X(JcG6aP~,v~3p~(3~=)GD{([?P~/~*5r9WE6HA:,N1~8)Mg-P20/*65bXT:;TWK:JeS.~?3X~FoK~::/A:|~613=H2@~:5:0)5G@~:v~~
BA).1+H)K0)cO)*~[~A8QO.5A6E=dH(=+tCR(-Uf}D~U:8C:s<YTRC~~,7;~C:3-H2);JIW9~Bl~>?4s<*[,i,:=+(<SzC19S6@R?~;~T;.~s7/RHA~4@6/N
3Gj_KG+3+c~>(6U>~^I<<Z~>HE?1MhB;I^kQj/Lep_~9~~1~:>83.)*,~CI0Q2TB-vv~G.~B8HAr15+~Su(ReCDBBM~}/~,2)DJ=14Hh5X?2V/1~i*V25+*L
~(YJ-13~|~1B,AG/<~71*Xl^,*8(Y6~~+B)4G.02ja*F9G9PZq(W~-~1^~EJO7)4*BJL-m0*Lw7~3?~8M[0Y*0*;:~D@H~9B>I7U=0u~~z.)x,6O?~Qd=11L
@<~.~tKSW-;=U?*Qk0~r5st9*[<K3N.>5R~34@;,)5RJ~65B~Q?~2-=2+:~VR5wU))_~EaW~V]j0_f[~8~C47^*~1+<5Y~~.5sc4;K6~l,(8Q7*/m`,
  weights: `OOQPOUMOOOUOOUOVNPUPPQQSNTNTOPOSUPPOSQONOPOUQUONMUPTOPPNOTNVUTUPVUPPOOOSOOOUQNPNUNQNUSPOSVSQSTOPQOOPNPUPTUUOTTVUOSNWTPUO
TOOOQOOUUUOOTOTNPPNOOTVUPTOOOTUQOUPTUKOTUTPOOOUOQUOTUTSPUPTTPTSNPUUPOVPTNTTSUOPNNUOOUQSQSOUUOQUPTQQPTOPNUSTOSVTOOOTOTOOO
OSTOPOSNSLMNPPUSOSVOUQTOTVOPSQSOOPOSOUQOTTSTSOPVSOPTTONNPOTUNTUUOUTUVNTOTQSPNPPPOPPOPUVPPQQTVNNONUUUPTUSPPUOOTTOOUPOQOTN
PPVUTSUOSNOPTPTUUNOTPQUTQPQPOTOMOPPOPOPPOUVQPPUQTQNPQQTSTSOOOULOTNVWPVQOPQUUOOOSOPOSUUOQOPOPNUOPNPONPPWNOUNPTNPPPUUUOPPS
PSOTOPUQONPNQQOUTOQTOUOOTSOPLOOOOOTNUNUPNOUTPPPTPTQTPOOUQNUPPVUUSUOOPUOPTSNUPUUPOOQOTTNSPTOUVPOMQNOPONTSPQTNNUOTQSPPNOOO
TPTTNPUTUPUPQPQNUOUOONTUSVOOLKLUPOQPTTQUSTQVTWTWOSOQTOONUONTNQPOSQTUUTOPPNNPSUUTPUQOTUUOMOSPUUPQPOTOUOPTUOQQVUPUNTUTVPSN
VOUQUOOSVOPNTQQOUVPOQTVPUPOONUUOUNPQOSUUTSOUUUUUOOPPPOOTOQOQPPTTPOTPSOPUUPPOTPQUVQOUNPOONSVQTOPOOPQUNPTTUSVUPTOOOPNTOTQP
TUUPUTNNUQTOUOVSOPPMPMOQPQPSVTTNQUTUSNOTPPOSPSPUPOPUOVSPTSPOUNUOPUOVUNOPPUPUTNPUNUTOSTTNOTPQQQTOTSTPSPOOVTQNOPOUPVOOTSPT
MTUUNQONNQTNPPOUNTOPUOOQPMOPQOQPSPTOOVONTNOTSQUOSSOUTSNVTUNTQSNOTOOTOOMPOSUOPOPQUQVUUOSPTNQPUOSPMOOQTQVTOOVUPUONSVNUOUUU
TOOUONSOOQOSOOOSTPNOONPLVSQPOOSNOPPVPPOUPTUQOSUONUUONOVOSTPPWPVOVTMSNTOQOOPUOOUOQOTTQONUUUUTTUPNVPTPUNOUPPNQVUQOOONPPPUT
MOOUTQNTPUQOOSOONQTUPNPSNOPSOTUONTOTQOQOTUUOPPPTOOUSQUTUPQOQTNOONQSUOOSSOOTTTQUTOQUTTTOTPUQOSTOTTUUPTPOOPSSQOUTUNSSVPOOS
OUUOQOTTNNTTSOOTSUPQOPTTOOVOTPPOPNUNOSSPSNOQTNONUOQQUNPPOOPPQOUOOOTPTPTPONPQUSQOOUOUPTUQTOONTPUUTUPNOOPQPNOUQUTUPNPTOTPS
UPOTUPOPSPTNOVOSSOTPPQPVOOTOUVOUSUPUUPUPTTPOVPQUSTONUUOOQQQTQOPONSTTTTUOUPPOOOMONLOUNOOTOPQUPUNTUUPNNOSSPOPUNPQNPNOQOTPT
OTUPQUPONOOPUPNUNPUNQUSPOOOTTXOTUONNOPVTVSNPOUPNPSTNUOUSPTOVUOSQTTTPUOPPOPPUNOOPTPUOSVPOVPTNUQUOOTPNUQTTSUQNPPQPOTOUSUOO
POQOOUUTPPPOVVQOSPPUUNOOUSUOOOTOUTUPTNOOOOOPTTPVPTNPPPOTPTOSPTUONTSQOUNUNTUTPPOOQPSQUOPPVOPSSPUPOXOOTUTTPTPUTOPNTQOONNPN
NQPTTPVSTSPUUOUUTOOPOWKMSOUPUUOPSPTPOOPOOTTNNTOVPPNTOTUOVUPOUOPOOOOUOTPPUOOOOPPPSUNTUQUSPPVOOPNOOQPTPOPPSTTTOPOPONOPPNOS
OPQVOUPMTTNPSSOTQOOPSVOUPNTPOPTSQOWOOUUOTOUUOUPQMNOTUWUUUTOOPUOTPPONPPPUSOSONNPOUPTSTVPTQOUPTUVOOOOOPOOUPPQUUQTPTWQTOTOO
PNTUOUOWOOUQOTUUUOMPNOTTOONSOUOTQOUPTONQTOUPPOOOTTUNOONUOTOUTOUNUSUUTUPUUQNTUPOQOTQONSNVOQNOSOQPOPOPPQSTPUOPPOOPOQUPNTSS
QPSUQQUUPUTOSNTOOQQTPUUOSTPOVNOOPTPNUTVQUUQUUOTQOUTUPOOUSTUTUTSPSOOUOPONUOSNNUUTQVPOQNPQNPOOTTTULPVOOOOQUUUPSPTNTNOTTOQO
OQTTSOOPUUONPUPNOOOQQTOQTQUOQOTUUPUOPVOTSUQUUOONNTOPMPUQSVTOOOOOPNNNTUUPOOPPTTUNUTOUTOTUQSPTYUUVQTQVPQTPOUOPOVOUVQNSQUSO
OPOUUPUUUVQPPUPPUTUSOQUTQTUUQOUTUTQPTQQPTOOTPPONOOQNONUPPUOOOTPTOOUOUTPOOOPTUTUOTTPTLOPUSTONPNUUONTUTOUNMSOPPUUOPSTOTSPO
OQUPPLOPOTUTPPOPUPOUPOTOPVNPTTPQPNTPUWOOOPUTOTUUUSPOOUOTOPOTVSNQOSPTPUOTUOOUPNTPQONNPOPOUUOOONUUMTVOOPNPTUPNQUQUTSPPPOPP
TONQOOMTNPUOVUTPOONSNOONNPUOPSTOUWMWUUVOPNPOSTTPSQTPNOUPPOPUOOOTNUNQPPPVTOPOUPUSVOOUPSOPOTSUTQUPUQPOTOOOUOQUQUONUPTOUTOT
POPSTNQTOOPPOSSNOUTQTOPOUOOOPPTUOMOONOUTUPPTOOUNOUQONQSPNOOOOPOUOTTOPUMVPSPTTNSQNPVUSPTNUNONQTVPOPTTOPQQTUOSTSPOOOSNPVST
PUVUOUUOOTUQTOTSPUPOOTQPUOVOPNTNNPPPOSPQSPOOUSPSPPTPOOTTUQTOPPOSQOTOTOTPOPUPTOOPSTTNTTPUOOUTUUPUPONPTPQOPUOOMOPPUVVPUTOU
PPNSPNOMOUTOVUPTUPONNQONVPOTUQPQTUQQTOTQOOPPNUOTMOPQQOTSPOPPNUNPOOVPOOONVVQOUOOOUOOSPOUNUUVPSPOTMUMOWUOPPOTOVOOTPUSOUNOU
SSOUPPOUPTOTUUTUOOTUOTNSQTQPOTTOONOOTOOSPQUOOOPSPTQOTOVNTOPPPUPOOTSSQWNQNTTUOUTPUNPOONQPTSMQUWTOSOPTUOTPPQPUTUUOUPPVOUST
QOOTOOSQUVQOPNQNQNOOOSSQUPPSPOUQVQSOUOUTOVUNPSQOUNOPQQVVNQNQPOOOSNPPPOUQUPNPNPVNPTUNPQOSTUPOUPVNOPNONOSOOUSOPSTONOTSLOVV
QQQOPQOOUTPTTPSOQQPOTOOPOUTUTTLUSOQSUPOOPPPTOPOPUOPPOTTNPPOTQQTOQUOOQOOUUOQOTUTOTPUOUPUPNUUSMPOPTOTNPOTOOUOUQTSONOQPOUPU
UQUPONSPOTOUUOUUUSPNNOVUSOPOTNQUTNPUOQVOPONUPTOOOUPPUUTUNPONQSNXMONQNUUUUPOPUVONPONOUOVWUUQQVPOOUOPONVUUNOUUPVUTSUNQTOPS
PPNNUPTTTTTOUSNNOSOTNOTOPONOSVSTOUPOPTPVUUNUOQOMPPNNSPQVPOUUOUQVUONVNNPUSOUVONTPUTUSOPOOOTUOTPTSOOPNPOPPNPPOQONOTTOOOUOP
STNQOOQSQUPUTNPQTQPUPQOSTOTOVPOQUPPOSOMQOUMMUUOOPOPQOVOPVQQPTVTNTONOSUUUTNPPTQPTQUOOOPQNTTOUPUSPPPTSTNPUOQPQUTOTNTTQUNUU
UUNOUOPTUONOTOTUUPUPUOOOOOQUOONTOSPOMOPTUPOSPOOQPOUUONTPQOUUOTPUMUUOPPUOPOPPSOOTUVNVPOPTNPWTSQOOVUOOTPNOQOWOPOOOTSPPTNUQ
PUUSNTMNLPQTUOTOOUPOPPMTUOUMTPOTNPTUOUPPPSOOUOOPPPTOWUUOTOPOPUTNUPNUOQVOTUTPSOTTNPPUMOSOOVOTTOMPTQPUSUTTPQOOOTOTOWNSUPUV
QNOUOPMKQOUNUNQOOVOOTQVOVPPUTPUPSOTPOOPOOQTPTOQPNTOOLNNNOUUTSSMOONPUOQOUVQQPOOPPOOPUSNPPPVPQUPNPUOOOUTNUPUPPOUPSQNOOOOPP
OQTTUNTVQPSPTPPPPOUSTTSTVVMTQOWOUVOMUQTSTONOVPOPPOTUPMOSOMPSNNQNOPPSQVQPTTOOOTUOONNSSMTPUUOVVPPPOPSOTOUTPNTOPOUUOOOUQQQT
PPPUPTONOOOOPQOQOUQNOOPPOOUQPTNUPOOUOQTNTUNTOPOSUUVSNTOOQOUPOUSVPOTOUUOSPOOPPOQQUOPNUOUPVSUPQPTNTPTNOTSTOTQOOPTUQTPTUSSO
PNPOPQOUPOUQUUSOOUUQSTOOPOUTOSUSMOSSTTPNOULOPTOOTPOQOTOUVPTOTWNPUTOSTOUTOUUUQQQSSNNPPUOPPOPNQPOVTTNTOPSTOPQONVOUUOTPTUNO
OTOWTOPNUOOPQSQUSUPOOPPPTPSTOVTOTPUOOSSUOUUOOTPOOOUOTOOOOQPVOUOPOPPTTOPOOOOQQVPTUPPTPOUQNOPOPPOPQPOONUNQVOUVPUPTOPUTPNSO
TTSQPVSTNSPPTTOOOUVVPUTOUUUOOSSNNUUNOUPNSPQVTMVVPNPNSUTTNNTOTTQTONTOTUOJTLONTPPOUPTONPPONTSPPQSOOTOPMTTPTPOUONOVUTSOUTPU
OOSUOUQOPUPVUNPPSOTOIQUUWNUUPUXONUPPOPPOPTOOSVTQUPQUSOOOTTUNTPOTOOOUPSPNPTQTSSOPPPVTPTOOPVOUUOUPOOUNOUTOSSUTONTPPNQOPSNO
SOTTUQPPPOTNUONOOTOQOSNSPNUVNNOQPUOQVQOSSOUOPUOPUSOOSOUTOPUTNOVUQUPOPOOUUUUTOOQPTPQNNQTUSSTOOQUOQPTUOTQVNUOOUUUUUPTPTNOT
OOSQOUUONNQOQPPONPSQTUOTMVOTMTOUVTOVOTUOPTOPNVOONVTUUNTOPSOTPOPONUOPQOUPUOUOUUOTPOTOSWNPSLNQPQPOUSSTQSUONNPUUQSPSONOOQPS
USPOOPTUPUOTPQSUOONNPUSUPPTTVVPTPOPOOOOOONNPTOTOPPUUPPNPOPPUOQQSMOVSPQPOUQOTPPPSPMTUOPUTOLNPQPOPUOQSOOTQOOTOPNPPOTTPVTQQ
SQUQUOQPPVPSPUOONSOTUUONSTOUTQQSPPOQTTUTOPMTNUTQUUSOOPOTOUOQUVOSUQOQPOMUOUUTOOPNUUTOTTTONPPTOUTUTPUPPOOMPVPQVTSPOPTQOUQO
QQOOPTPQMPOUPTPOPUOSNWPOPOUUTOTPOVNTSSPPTPTUTQMPOPOPUNVPOUTNNSWTTSPPPNOQPOOUVPUNTTOOQPSOQUPNPUNOVOOUPUTOOUVONOOUOTOONTOQ
TOPSMOUMOQUTVTPOUQTPSQOOTUVUOPUOUOTOSOMSOSOTQPSNOTUQPSOOPQOTUPOSMNUUPTOTOUVOPUOTNQTOTUPNPQQTSPUQNPTQOQOPNPSTOTTUOOPSTTTT
SUPPONTOOUOOTOONOTTNTMQOOPUTNSPOQTUNOSVOPTTONUOPUUQMUTQUPPTTTQQNOOPPUPUOSUNOPOPNQUOQNUTTOPUOSUTSUTUPSMPNUPSQOUUTTPPPOOPV
VUPOOVSNOPTPPOOPPPOWOUOTQUPPOWPTPTPUUTOOSUPTTNPSTSOUUWOTNUUTSPQOONONQOOPUUQTNPPUOUQOUPNPVOOMPUPOTOONTPQTPUVONUTOOOUSUNPU
UUNVTOUUOQOSTPQTTSTUOTPTUUPTUTQTPTTTVSOVOOTPSVPOQSOPVQNONPPQSTPNOUPPNQQNPTOVNSUUPONOOVPPOOTOPNUPOQPOPOPQUOUNQQNUNTTOOUNN
PNOQUOUUONOUONOTSOPQOOUSSPTOOVPTTOOUUTUNOTUPOVUUOPTQUVPQPTVUTQOTOOOQOOOOTPNOOSPSVOUOPNNSOPPTUPUUQOPUOPNPUOOUSNUVOPOOTVUO
QLNNPPSOSOVVPUPSOUOQPSTUTPQNQQQWUNNQOTSONNUUUOQPSOONQNUQSUPOTUTOPPTPUTUTSSOPPUNNPSVUPPUQQSOWPQPVPNTVWNTTOPTPPPUTNTSSUSOU
NOTTVOUTTSTUOOTOTNOPSPQPQUUOQUQOPUOTPOQOONONUNTNNQNPPPSUP`,
};

export const medical = {
  scale: 1.613,
  bias: -0.5292,
  steps: `~~~~~~~~~~~~~~~~~~~~~~~Z~~~[~c~~~~~~~~~~~~l~~~~~~~~~~~~~~~~~~~~~~N~~~~~|~~~~~~~~~~~~~R~~~~~~~,~~~~~~~{~~~~~~~~O~~~~~~~~~
~~~~~~~~~~~~>~~~~~~~~~~~z~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3~~-~~~~~~~~~~~~~g~x5~~~~~~~~;~~~~~M~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~_~Z~~i~~~~~~~~~-J~~~~~~~~~~~~~~~~~~~~~~~~~~~u~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~D~~~@~~~~~~~~~~~~~
~~~~~2~~>~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~G~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~?~~~@~~~~~~~~~~~~T~~~~~~~~~~~~~S~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~b~E~1~~~~~~~~~~~?*~~~~~~~~~~~~~~~~~~~~~~~~e~
~~~~~~~~~~~]~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~B~~~~~~~~~~~~^M~~~~~~~~~~~~~~~~s~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~7~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~a~~~~~x~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~l~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~C~~~~~~~~~~~~~~~k~~~~~~~~*~~~~~/Z~~~~~~~~~~~2~~~~~~Z~~~~~~~Ad~~~b~~~~~~~~~~~~~=~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
0~~~~~~~~~~~~~~~~~~~f~@~~~~~~~~~~~~~1~~g~~~~~~~~~:~~~~~~~~~~~~~~~~~~~~~C~~~[~~~~~~R~~~~~~~~~~/B~~~~~~~~~~~~~~~~~~~~~~~~~
1~~~~~~~~k~~~~~~~~~~~~~~~~~~~~~~>~~~-T~~~~~~~~1~~~~~~L~~~w~~~~~~~~~~~~~~~~~~~~~~~~;~~~~~~7g~~~~~~J~~~~~~~~~~~~~~-uY~~~~W
~~~~~B~~~~.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~i~~~~~~~~~~~I~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~:~~~~)~~~~~~~R~~~~~~~~~~~~~~~~~~~~~~~~~~I~~~~~~~~~~~r~~~~~~~r~~~~~~~~~~~~~~~~~~7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~L0~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~8~~~~~~~~~~~~~~~~~~~~i~~~z~~~~u+~8~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~,~~~~~~~~~
~~~~~~~~~~~~~~~~~9~~~~~~~~~~~~~~~~~~~~~~~|~~~~~6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~n~~~~~^~~~~~~~~~~~~~~~~~~~~~~~~~v*~~~~~~
~~~~~~~_~~~~~~~~~~~~~~V~~~~~~w~~~~~~~~~M~~~~~~;-~~~~~~~~~~~~~~~~~~(~~~~~~~~~~~~~~~~~~~~~~~~~~u~~~~~~~~~~~~~~~i[~6~~~~~~~
~~~~~~~~~~~~~~~~~~~~~N~~~~~~~~~~~~~~~~~~~~~~~~~~m~;~~~~~~~~~~~~~c~~~~~~~~*~~~~~h~~~~~]~8~~G~~m~~~~~~~~~~G~~~~~~~~N~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~S~~~~a~~~~~~p~<~~~~k~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~L~~~W~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~?~~~
H~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0~~~~~~BX~~~~~~~~~~~~~K~P~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~V~~~~~X~~~~~~~~~{
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~O~~~~~~~~~~R~P~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~(~~N~~x~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~>~~~~~~~~~~~~~~~~U,~~~~~~~~v~~~~~~~~~~m~[w~~~
~~~~~~~~~~~~~W~~,~~~~2~~~~~~~~~L~~~~~~~~~~~~~~~~~~~~~~~~~~~~Q~~~~~~~~~~~~~~~~~~~~~~~~q~~~S~~~~~~~~~~~~~~-~~~~~~~~~~~~~~~
/~~~~~~~~~~~y~~~~~~Z~~~~~~~~D~~~~~~~~~~~~~~~T~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~H~~W~~~~~~~~~~~~~~s~~~~~~~~~~~~~~~~~~~~~W~~~~
~~~~~~~~~~H~~~~~~~V~~~~9~~~~~~u~~~~~~~~~~~~~~~~~~~~W~~~~~~~~~~~~o~~~~~~~~~~~~~~~~~~~~~~~i~~~k~~~~~~~l~~~~~~~~0s~~~~<~~~~
g~~~l~R~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~l~~~~~~~~~~~~~>~~N~~~@~~~E~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~y~~~~5~~~~
~(~~~~~~~~~~~~~~~~~~~~~~M~~~~~~~~;~j~~~~~~~~~~[~~~~D~~~~~~~~~~~~~~~~~~~~~~~~~~~~D~~~~~~~~~~~~~~t~~~~~~~~~~~~~~~~~~~~~~~z
~~;~~~~LE~~~~~~~;~~~~~~~~~~~~~~~~~~)~~~~~z~~~~J~~~~>-~~~~5K~c~~S~~~~~~~~~~n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~f~~~~~~~~~~~~~
~~~~o~~_~~~~~~2~~~~~k~G~~~~~~~~~~~~~~~~~~~~~~~~~y~~~~~~~~~~~~~~~~~~~~~X~~~~G~~~e~~~~~M~~~~r)~~~~=~~~~~r~~f`,
  weights: `OPQVUTTSPOSTPQUQTQTPPOOPQTOMOTNOPPOPOOTSPPTPPOPSOONOPTPPPNQSPQNQMOPTQOOSQSOQPTSOOOPPPPONNPTOQQOSPPOQTQQQSTMPTQPQSOSPOSTP
TSOPQQTOQQQOOSOPUQPQTPOOPPSSTQOOQPPQTTUSTSSPPOOPTQOOOSSTOTPOPTPUQUSOSOOPOOTTPQSPQOSPSOQPTPNOSQPOSQQQQOQSTPQTOPOOONOOOPTU
QQPQP`,
};

export const safeguarding = {
  scale: 1.46,
  bias: -1.626,
  steps: `~~~~~~~~~~6~~~~p~~~F~~~~~~~~o~c~~)~~~~~~~~~~j~~~~~~~~~~~~~~~~~~~~~~N~~~~~~~~~~~~~~~~~~~Q~~~~~~~~~~~~~~~~~~~~~~~~~~~~[~~~
O~M~~~~~~~~~~vB~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~0~~-~~~~~~~~~~~~*~~~m:*~~~~~~~~~~~~~m~~~~~~~~~~~~~~~~~~
~~~~~~~~~~d~~~~~~~~~~~~~~~~~~x~~~~~~~~~-J~w~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~/~~~~~~~~~~~~~~~e~~~~~~~R~~~@~~~~~~-~~~
~~~~.~~~~{~~>~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
c~~~~~~~~~~~~~~~{~~~~~~~~s~~~~~~y~~~~~~~y~~~>~~~~~~~~~~~~~~C~~~~~~y~~~~~~~~~~~~~~+~~~~~~~~~~~~I~~~~~~~~~~~~~~L~~~~~~~~~~
~~~~~~~~~~s~~,~~~~~~~~~~6~~~~~~1~~~~~~~~~~~~J~~~~~~ZU~f~~~~~(~~~~~m~~~.~~~~~~~~~~~q~~~~~~~~~~~~~~~~~~~~~~_~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3~~~~~~~~~~~~~~~~~~~~~~5~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~>~~~W~e~~~~q~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~P~~~~~~~~~+~~~~i~~~~~~~~~~(~~~~~/~~~~~~~~~~~g~~~s~~~~~~~~~~*d~~~b~~~~F~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~}~~~~~~~~~~~~~~~~~~~f~@>~~~~~]~~~~~~~9~~~~~~~~~~~~~~~~~~~~~~~~Q~~~~~~~~l~~~~~~~~~~~~~~~~2(m~~~Y~~~~~~~~~~~~~~~~~~
~~~~~~~1~~~~~~~~k~t~~~~~~~~~~~~~~~~~~~~~~~|p~M~~~[~~8~~~~~~V~~~~~~~~~~~~~~~~~~@~~~~~~~~~h~~~~~~7~~~~~~~~~~~~~~~~~~A~~~nY
~~~~~~~~~~~~~~~I~~~~~~~~~~~~~~~~~S~~~~~~~~~~~~~@~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~v~~~~~~-~~~~~~~~~~~~~~~~~~~~~~~~~
~7~~~~~~~~|~A~~~~~~8~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~3~~~~~~~~~~~~NY~~~~~~~~~~~~_~O~~~~~~~~z~~~~~~~~~~~~~~~~~~~~X~~~
~~~~~~~~~~~~~~~~~~~~~K~@~~~~~~~~~~~~~~~~~*~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~5~~~~~~4~~~~~~6~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~/~~~~~~~~~~~~~~~~~~~~~~~|~~~~~~l~~~~~~~~~~~~~~~~~~~~~~~~~~,~~~~~~~~~~k~~~~~~~~~~~~~~|~~~~~~~~~~w~
~~~~~~~~~~~~c~~~~~~~~~~~~~~~~B+~~~~~~~~~~~~~~~~~~~~m~~~~~~~~~~~~~~~~~~.~~~~~~~~~~~~~~~~~~~~6~S~~~~~~~~~~~~~~~~~Y~~*~y~6~
~~~~~~~~q~~~~~~~~~~~~~~~_~~y~~~~~~~~~~~~~~~~~~~6~~~~~~~T~C~~~^~~~~~~~~~^I~~M~x~~~^~~~~~h~~~~~~~~~~~~)~~~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~F4~~~~~~~~~~~~~~~~~p~~~~~~~Q~~~7~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~@~~~W~~~~~~~~~~~~~g~~~D~~~~~~~~~~~~~
~~~~8~~~~~~C~~~~~~~~1*~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~v~~~~~~~~~~~~~KI~~~~~~~~~~~~~~~~~~*~~~~~~~~~~~7~~~~~~~~~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~m~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~(~~~~~~~~~
~~~~~~~~~~~~~~~~~~~~*~~~~~~~~~~~~~~~~~~~~-~~x~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~6~~/~~~~~~~W~~~~~~~~{,~~~~~~~~v~~~~~~~
~~~~~~E~~~~~~~~~~~~~~~~~~]~~~~~~~~~~~~~W~~~~~~~P~~~~~~~~~~~~~~~~~~~~~(~~~~~~~~~~~~~~o~~~~~~~~~~)~~~S~~~~~~~~~~~~2~~~~~~~
~~~~~~~~~~~~~~~~~~~~~~~~~~~~Y~~~~~~~~D4~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~jI~~~~~~~~~~~;~~~~~~~~~~~;~~~~~~~~~~
~~2~~~~~~~~~~~~~~~~~D~~~~~~~~~~~~o~~~~~~u~~~~~~~~~~~~~~~~~~~~W~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~Y~~~k~~~~~~~~~~~~~~~~~
~~~~~~~~j~~~lw~~~~~~~~~~~~~~~~~~~~~~~~~~d~~~~~~~~~E~~~~~~^~~~~~~~y~~~~~~~~~1~~~~~~~~~~{~~~~~~~~*~~~~~~~~~~~~~~~~~~~~~~x~
~~~~~~~~~~~~~~~~~~~~~~~~3~~~~~~P~~~~~~~~~~(~~~~~~~~~~~~e~~~~~<~~~~~~~~k~~~~~~~C~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
~~~~~~~~~B~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~)~~~~J~~~hS-~~~~~~?~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~A~~~i~~~~~~~~~
~~~~~~~~~~~~~~4~~~N~~~u~s~~~.~~~~~~~~~~~~~~~~~~~~~~~~<~~~~~o~~~~~~~~~~~~~~~~~x~~7~~s~~~~~~~~h~~~~~~c~~~~~~~~Y`,
  weights: `PQOOQTLOPNQTPSPLTPSUSPTOTOPPSOTOPUNNPSQOPOPUTOQOQNQSOQPONONOUSPSQQPOSQNOTQQQQTONQPTPPNOQQOPTPSTTNOPNTQOUSPTTSTOSOPQOMPOO
PQPNTSOTQQQSOONPOTOOPSONSPNNOOSOPOQOQQPTNPPPNPNPOOUSPSOOOPQOOQQOPOPTNOPOSOQTOPPSSONQNSNPQUOOSQPOONPTOPQOPTNPPSQQPTTNUOTP
TTQTSQPO`,
};
