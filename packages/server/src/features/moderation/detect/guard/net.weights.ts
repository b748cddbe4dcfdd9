// Made by packages/server/scripts/guard-net.mjs, which says how, from test/corpora/replies_{tuned,train_*}.jsonl and from where GloVe's
// from nmMCic3T1yPy5T6EOHf7E9LI_zznUuJL90bu0KNL-xo, is ozJ9HTpUQlRPIfINb74k4GdHIilKJzbqrW5yg-_Jlmg
// vectors (Pennington, Socher and Manning, 2014; PDDL) have the words. Do not edit.
import type { NetWeights } from './net.ts';

export const weights: NetWeights = {
  share: 0.7,
  shift: 0.1351,
  words: `<nothing> <unknown> <A> <W> <s> the a and to you it is we for in on that of not are 's your at with have our
was can be no so one la if this will de or i from has by as y do about el two us que up there en been all an
out were who they day after se people first what when ask had them three before thank like any 'd should every
back would con por time say weeks anyone days she here may go but more most over take now dr lo since which
sorry see than last did only four six off same he week know un down get si las new read come her good ten le
free then clinic los never put because yours how does minutes five doctor asked through call year nurse right
es told nobody still ring tell too una keep please desk su team months some review each well years thanks
until within without next again nothing month own second look hours room under need yes left always list night
person phone half came their home being work hour went both am everyone very letter morning often check says
hear once long number me open feel care pain staff door way just much made could said usually form those goes
del line bring done wait para hard better gracias give many ya stop al dos other his takes practice whole
office something o 555 talk twice another gone puede usted want hospital plan thing between monday anything
make nos anybody my help ones card sin surgery where got leave use blood name waiting why nine test best full
gp somebody small let sent someone eight given write taken little things side 1 words going ever kind ward
even wrong patient charge esta hay page few nurses ours comes front old away times family set try water
example took rather glad start manager word mas welcome think doctors fine health him looked asi into end
place friday 2 such short writing find gets else pay website change seen already run happy lot late public
answer 8 part bad baby while its dentist normal whoever called enough reason post seven written changed longer
means round tres dia reviews fee 4 moved kept twenty behind till twelve eleven hand thursday x third show used
private tablets though needs paid pharmacist also whether dias straight eye hope bit fair visit hold lab
emergency 9 book como 30 walk ha desde checked gave law rule working skin stars clear scan spring treatment 3
love point rest antes cada early everybody todo send appointment feedback thirty stay past asking offered
reading needed these date evening 6 online te yourself letters 496 june note chair cold notice sleep hearing
lovely questions bed sit tuesday less missed text common must notes works board question signed low helps nhs
outside surgeon report 20 dose found worse children medical system 5 0161 box matter price turned quien case
makes shows sign worth dental march around booking wednesday forty policy calls site unit mr lost slot cuando
different pressure group doing weight aqui saturday son eso far january complaints teeth advice org sister
billing having others rang service account across sessions course everything referral heart bill expect child
comment cost cut fortnight offer comments dry slow 10 sore tests tiene hello results clinics face follow nice
tooth pharmacy physio porque ought against coming costs hace mind usual otherwise today veces wrote age
explain hasta job opinion safe wish felt machine drops either feels lead matters red sunday birth cover looks
nearly big nadie order 12 runs hands address families ray semanas stopped top high nada bien general tambien
40 meses remember car patients records closed plans urgent insurer 14 session 7 april copy fever unless
counter minute food saw knee passed privacy school siempre turn understand whatever contact midwife pero speak
arm carry fees repeat agreed alone blue afternoon fifteen hemos might 15 complaint despues e mucho sort hi
seis sheet warm email meant message prescription rules visits ni great noon phones street floor 24 cheers
coffee getting none drop file saying started along consent horas least tea booked building drink extra meeting
wall anos consulta head keeps photo quiet reception risk telling wear ahead claim opened otra state agree
honest money running step trouble hot medico prices reply bank falta training answered paracetamol police
screen star taking medicines plenty sooner together dear hora later lift mejor news august looking fue legal
mostly cita ear cannot este leaflet october trust asks mean nuestra showed 50 bleeding included real kindly
lunes nights single soon treat weekend worry 11 brought paper persona seriously sometimes 000 chest cualquier
doctora infection above pair record reviewer summer tu discharge house plain posted semana entre pedir soft
changes depends easy held insurance slots vez wants instead lower mention parking appreciate choice clinica
sure drive gives light loss pass pleased sentimos september swelling move town app department february fit sat
cuatro happen inside manana printed thought alguien lenses local man sick therapist treated due explained
glasses happened mother quarter rooms solo area corridor leer beforehand daily life lunch nuestro va add crown
during queue starts story 60 clean close mrs ready reported road stays winter chart equipo forms nosotros
quite several spot women bag diez feeling menos partners deal happens live wife charged cinco double july mes
request christmas discuss hundred parents 48 court hurt mismo operation sitting window 01632 ano dentists fall
foot grateful minutos park per therapy insurers itself names result share trained cream eyes heard medicine
ninety registered seeing suele bloods covers handed muy really 25 45 feet walking worst cancelled comentario
difference serious esto exactly flat noted reach spoken themselves web accept accounts afterwards business
centre county print proud reached wanted bought chat choose fixed lamentamos meet miss mum agua break details
director harm mornings sample shift sus gap idea knows noche raise talked toda todos average dropped numbers
patience pays ran sound whenever count flu holiday listen shut statement worked apologise bell mondays mouth
shared antibiotics appointments chairs consultant consultation diabetes ibuprofen smile talking yet broken
clinical doors husband known named poor portal raised signs tried breathing council leg photos stand tablet
able beside checks fifty gel partner rarely telefono ago allowed covered fast gentle lose urgencias algo
chance further kettle ordered travel answers primera rate clock eat ese expected ice jueves lady rash shop
apart balance employer fridays heat hygienist missing november paciente reasons segun thursdays touch aids
espera kids normally safety slowly table arrived centro clinician dressing fourteen gum herself hurts midwives
muchas proper receipt self stops stuck tomorrow counts delighted filling laser pleasure promise daughter
escrito leaving level moment picked rays stitches begin believe easter nerve replaced standard added credit
harmless met national neither nunca press salio strong cause diary esa iron loose pick pop regret stairs stick
tarde wax 18 apologies company conversation dolor duty evidence pm ser shall specialist suggest tells thyroid
trying 111 autumn casa cleaning deposit exercises giving however lines log shown tonight triage true viernes
16 90 anywhere babies control estimate injection mail nose poco quick returned size skip tuesdays upset watch
below easier estan euros lists medicare mentioned officer parent picture recepcion refer refund scans seguro
adults brother feeding film illness owner rare buy elsewhere media messages near prescriptions reads reports
support surgeons term video whose aunque bone chemist cross direct entendemos exam gentleman green haya moving
ocho places revision sedation sobre theatre white bite class decision firm fridge friend heavy hip meantime
neck odd pregnant simple ups worried 999 aim band billed fault fill finish perhaps register respect error
falls hardly including interest limit lleva loud martes member monthly overnight patch students yellow baja
cash dad driving england fitted internet leaves nineteen remove settle shoulder van 9th generally individual
mistake mix music payment recovery routine smoking sugar tube uk wednesdays worn body code concerns contract
conviene era id lights likes otro patches pedimos personal seconds sight slip solicitor stayed tight young
available bus couple delete dog forward frames injections lie painful pasado reminder thin twins 28 alta bay
dates fiebre judge lawyers middle noticed numbness oil statements tan tested todas 200 500 alcohol argue brush
calf country da enjoy figures filled forget glass helped himself lasts period prescribed receptionist wet 35
38 ayuda birthday cards cases father holds kindness mal mri ourselves palabras personas pill problem root sala
sigue assessment cycle decide diagnosis drug excuse hair history older paying play seems sounds voice
whichever advised aun block certificate colour deep directly drugs girls gratis gums holding jaw learn mil
parte planned pregnancy receptionists siete social steroid tiempo uno walked 100 400 80 ahora bills changing
cuenta failed main nor podemos push removed ringing salt sends suit swap tears yesterday 22 earlier esperar
gusto hoy joint pink prefer sabemos saturdays separate stomach visitor waits warning advocate cafe calling
doses durante gently hate kitchen lying maternity pack plus power quote refused segunda senior settled spent
strength suits therapists atencion avoid cake dar declined differ estaba fasting fix hospitals kidney matron
noise numb option pre puerta regulator tenemos thrilled turns unos voicemail 31 agradecemos among books crisis
healthy independent legs link listening milk numbing opens pasa posting sad sees sixty spread steps type wrist
amount apology casi community counsellor data empty enero enfermera entrance estamos guard hall ill lens
listened lobby midnight raising retired rings shoes smear stands terms thousand urine useful whitening 65 900
badly bigger biopsy branch busy cancer certain claims december fillings fish ground gym invoice jab mensaje
mild mood ms myself pictures pida plaster pool recall services shame spoke touched waived 150 afraid
bereavement deserves dura entitled hablar hoped jabs letting lista losing misma optometrist percent present
provider pueden repeated rung script security speech swollen volunteers woman wound braces breakfast calm
cancellation dark ears familia frozen large mientras oh opening phoned published rehab release sides truly
anaesthetic awful bottle cambio chose dice evenings exercise fun implant labour laugh lump mask moon network
particular physios promised quedo quince readers regards relief resena return tarjeta tear unhappy 19 2022 air
alegra allow ambulance atiende began beyond biscuits bless charges chuffed crowns fourth hizo m o'clock
possible praise publish secretary signature silence ultima whom attorney camera caso confidentiality
congratulations coordinator corrected cough cuanto delay deserve doce emergencies friends gas gps nail numero
presupuesto properly regular row scanner sea starting symptoms telephone turno ultrasound wards wash wishes
180 acid beds behalf careful cast comfort concern cualquiera duele folks frame fresh girl information label
lawyer likely llego mayoria memory proof reviewed senora tanto todavia tone transfer vamos weekday zero arrive
brave confirm cuesta debe deductible drawer ended false fitting generous guidance helpline logged match
mostrador op pharmacists pounds procedure putting queda requests sharp shower ta tends vaccines vino weekdays
weekly wording world 2019 2021 6th abrazo ah beats concerned consider corner dosis except experience figure
fingers finished joy keeping library making meals mental million nursing posts pregunte privately problems
relatives reminders seldom sesiones spare stopping adult aloud aviso bridge catch caused criticism discussed
han luck manage mobile nota owe paso practices prescriber pusimos simply sun taxi units using value visitors
wherever 14th agency aid arms canal caught cleared confidence difficult final finance fire holidays human
listed lots loved needle non ombudsman pull relative surgeries surprise suya texts vaccine verdad vision 3rd
appeal charity closing courtesy describe edge emails faces farmacia fracture meets needles ningun nombre
screening spray squeeze sudden thinks version wee 140 ankle aside bear bladder controlled direccion favourite
frightening fund hola leerlo ley massage measured mole panic quiere radio razon redness refunded replacement
save scale shout sits spreading stage stings stroke swab trolley unas veinte weak 300 cent collected cotton
cup deberia especially extraction feelings hicimos imaging joke knocked mayo planta podiatrist pone poster
prescribe radiologist receta respond scheme snow thinking toast writes 2023 2nd 75 agreement allergy arrival
blocked breast breathe colleague cool curtain degrees doubt drinks english entrada fade garden hang hers
higher knees optional pide quicker recorded rota sets smell steady stiff temperature upsetting village worries
yearly 11th 13 accepted begins consult copia differently eighteen habia healing limpieza mark neighbour pidio
plainly points pregunta primer range referred sale samples seem sold somewhere speaking supply swimming taught
tongue veneers view ways 12th 85 alegria arrange blame bottom boxes breath commission eggs fuera landlord
lifting lifts liver measure negative obliged olive optician pages photographs pinned positive publico
referrals refunds roughly score sir splint suddenly suyo theirs trial 0 30th appreciated ayer benefits bother
boy button complain cosa empezar envelope examination exception factura federal finger gladly handover hardest
honestly hubo inhaler laughing lives mate mended miercoles mundo ninguna nuisance opinions perfect primero
rates rinse scar shape switched temporary tend throughout venga visita visiting worrying 120 55 95 act alarm
anyway areas asthma bebe boiler comfortable compare cried decir dietitian dollars don drill ella explanation
feed fertility fully hung inbox informe intake laboratorio leeds marked marzo momento nicely nueve paciencia
pelvic pinch placed probably quoted ramp sell sense settles sido siga sleeping special standing station tape
tiny toe train 19th 600 advise basta brand carried cheaper collections confusion corazon correo dejo deposits
drinking embarazo fell grown hatch implants ir liaison llega mano metal mitad nervous painkillers paperwork
pillow programme roll salud season sending spend stress suggestion sundays surprised tired tratamiento trip
ulcer affected afternoons approved bin bulk c calendar copies courier decent depende dijo examined folk hacer
headache hygiene hygienists join joined knew languages lips mg miles miserable pena pride protection pulled
quickly remembers schedule screens servicio student veins wake 1st ache analisis anestesia arrives astray
blankets bleed brown built cambiar carers chaperone clearly co cutting decided derecho dona everywhere fear
filler funny google grey harder headaches historia household knock labs led lies masks meal muscle partir
pasar peso pocket precios radiografia rough shorter soup split studies subject sweet thoughts toes toma
voucher walks willing 21 70 agenda almost anaesthetist apply backs clot computer counsel disc estuvo firmo
groups guess heating hence includes ireland kinder lets llame manners mirror ordinary pad particularly
perfectly plastic precio privilege protect quiera removal respeto socks solicitors taste vary vein ver vuelve
waited weekends wonderful 250 arranged belongs biscuit black bruising cat clinicians consultorio datos decirlo
disease dreadful driver emailed ends escribir faster fifth fluids frustration igual improve living locked
maddening menu moves nuestros ok peel personally physician plate program rewritten seat sensible sixteen
sorted st sticker stretch study summary surgical tenga upper venir warned wedding weigh worker 36 aftercare b
bookings boot cancel carries carta codeine collect consultants copay cry dangerous described dio discharged
easily esperamos estas finding following grace guilty handled hat infections item jokes key knowing lado lip
meanwhile mucha ojo options orange parto passing piel prior puesto rain refuse required rounds rushed served
sharing shingles somos sting stock strict suggested target thinners ticket tienen toca trabajo tummy unpaid
voz weakness 17 4th answering assistants aw bounced clears counted customer dead drew enjoyed estimates flight
folder former gate grand grow guarantee hacen harsh healed ideas ignored inspection instance lane language
leads lleve medication men monitor mortified natural nuevo pagina pago panel privado received remains reminded
ride sadly shock throat tip towel trato vemos warfarin wisdom access aligners although assistant bend brackets
brings client correct ct cure current denture description drove entonces exceptions followed forgotten forum
gente grows guardia hecho hidden indeed informed items kidneys limits locum manner maybe medio package pagar
pie pretend professional proxima purple repair requested sabado sabe shouting sistema software spots spreads
trauma trials turning unwell update ve viene wonder writer 05 22nd abogado abrimos ahi applies australia
bedside bench benign bike bits bmi breaks bright bruise calma causes chase chief coat coil collection
confusing costo courage defamation delivered depending district drip dull ease eating effects er explaining
explains fecha fewer frustrating gown guide medicaid molar muchos noticeboard nudge odds pen permission pity
practitioner prueba quality quedan queja quejas readings retainers rise salir saved scales section shelf sites
smaller socket stretches talks tank teaching tomar total 17th 20th 42 72 banned begun belong broke cartel
cataract cheap chew consta cosas d damage decides disculpas drowsy ending estrellas ex flashes fly gloves
goodwill growing h hablamos hoja honesty hrt insulin llegar machines mistakes occasions operations pharmacies
polite quietly reasonable rebook registration salvo shade silly sola storage stories suite tetanus thinner
typed varifocals voices wearing withdraw abuse agosto asleep badge batteries blunt breathlessness brushed
busiest cleaner concession conditions cosmetic counsellors couples crutches damos deje delivery dentures
eighty elbow fact facts familiar fan finally financial finds flying freezing habitual hide honour hospice
impression issued kilos madre minor nino pads pairs payments pedido polish released scanned seguimos senor
sesion slipped swapped teach tick trace tray viral watched whatsapp wide won 0142 26 8th abierta aca adhd
anxious applied author awkward barrister bath bringing buenas cameras casos cell club consultations consulte
crack cramps crew dejar dni donde draw effect field films fluid fluoride glaucoma healthcare hearts hit ins
keyhole laughed leaflets llama lucky luego managed management map marks mine neighbours noticing octubre
opposite orden orthodontist perdon plazo pot profesional provided qualified remarks respuesta reunion saber
sentence sex sleepy stone success supervised supplier switch tenth ticked tissue toilet transport treating
unfair vimos waive waters 212 23 32 according actually alguna alike allows anti audiologist audit bedtime
bleeds breach buena burst cardiac checking chip claro cleaned cuts dementia dentista diet disagree discount
drawing ecg entrar fades ferula happily harassment heel include land length licence lindqvist matrona members
migraine mixed nueva otras packs pals penny porters pronto pump retainer risks rude schools setting shy
skipped sliding slower spotting squeezed typing 41 960 adjustment adjustments affect ante anxiety aparece
aspirin born brace calcium cancellations catching challenge choosing cierto college condition couch creams
cupboard denied deserved detail dijimos dispute drain dressings drum encourage existe firma grade grief hernia
huddle incident lean lightly llamar lol mailed marca mill opioids packed problema purpose puts quieter
recommended recording region registrar retraso segundo sensitive septiembre spaces stickers stronger stubborn
sum terrible thanked tough towards warmth weather withdrawn 0000 0119 800 acceptable aire allergies anonymous
attention aware b12 blisters bunch calor cara certainly cesarea charts closes compliment counselling cracked
cuff death diga disappointing dogs ecografia egg espere facility faith favor filed frio funding graft hacia
halve helping hipaa horario images inspected joints larkmoor lasted leido les linea lunchtime mandamos
menopause mid minds molestias mould movement nearer nina ninos orders ortodoncia owed pace pacientes painted
pantalla periods picks pills preguntar presion puntos queremos rating safely sales shifts showing slept smoke
states stood suggestions sunscreen tarda traiga tranquila typical volver wears wise 18th administracion
altogether attacks audited authorization avisar ayunas became benefit blanket bound brazo calle cheek chemo
cheque cirugia clerk cobro codes colleagues commonest contesta cycles danger deny diabetic dialysis espanol
fax flare flowers framed friendly gafas gesture haga halfway hse hurry ingreso interpreter jar larga leemos
locks loves lumps manda muela nuestras obra offices okay pase primeros progress pus quedamos recibe regional
remind rush saludo siguiente sleeve slightly slips smells soreness sport sticking stuff tendon tener texted
tickled trays union uses ventanilla volunteer wore workers yo 0100 02 admission antibiotic attack awake bar
bastante become bins blocks botox boys branches burn cleaners clothes combined comida complaining crossed
dealt decay dermatologist earned echo entire explico familias fits grommets guards haber hijo hips honoured
ignore infusion involved ivf judged lad legend licensed liked mama medica mothers motivo noisy offence
optometrists oral oxygen p party pat peak physical piden posters psychologist radiographers radiologists
reaction recognise relations requires roof rotten scratch scripts sertraline seventy shot silent silver
smiling space supervision survey swells syringe tap tender tension thumb tie trainee treasure trick vale vea
vitamin wine wondering 0177 2009 2020 52 911 abril algunas argument ashamed background bags barely barrio
bearing beautiful blister borrowed boss breaking brilliant buen bug burns caja callers cambia cap carefully
cbt cheerful chosen citas comer continuity contractor crema crime deeply deja delante dimos dinosaur duda
dudas eczema elm enjoys entirely escribe excuses facebook fails formal fraud frightened gold grinning
guidelines habit happier heal hija holders humour immune important itemized justo lamp leaks lighter llamo
lounge mad merece metronidazole nicest opticians orthotics pequena prove pruebas puso radiographer re
regarding relieved resonancia rights separately sheets spacer spelling store struggling suave suelen
sunglasses superintendent swallow swallowing tardes thoughtful thrown toddler tomamos trabaja truth unsafe
updated vacunas verano warn wheelchair wow 1998 5th abscess action agrees airlines alongside apnoea
automatically bakery bays booster boots borre build buses caminar carpet casualty ceiling center chapel
chewing choices compression confirmed covid culpa dan dano defend dejamos dirty discs earn edges engineer eve
exemption fake gentler gift grant grew haha hanging hired hopes income initials instalments interpreters
judgement juice junto kid lands larger longest luz manos marathon mi microsuction mile model muestra nappies
necesita newborns ojala original ouch outstanding oyelaran packet parece pasillo passes prep previous printer
process pulse raises recent redone renewed rent rolled sabados sangre strain t teatime testing tras treatments
treinta tries trusting unanswered unidad upright vista voicemails vomiting weighed wiped wishing xx 0133 2016
240 accusing admision advance alarming allegation angry annoying annual antibiotico apologize bajo beautifully
believes blank bonito bono booklet brain buds certified cheered chickenpox clicking colonoscopy communication
compliments copied counting decline delays depend differs dizziness dolares dressed eases embryo enfermeras
errors evite expired fail failure faint flag floppy forma forwarded frank fuerza funciona gaps glue god
hallway hangs hole huge ideal injuries itching jabon mom nerves osei paga palabra papel papers permite pesos
phlebotomist planning poner practise preferred premises primary pushed recommend remain resultado resultados
scalp sealed secretaries sexual signal singing sink speaks staffing staying straw supervisor systems teenagers
telly throw tinnitus toothache toothpaste triaged tuvo typhoid watching wing withheld zona 0190 210 34 58 61
acknowledged animo anterior apologised assessments authority autorizacion beber beso bottles carrier cctv
certify chin civil cleanings clots coin commissioner consulting contraception coordinadora corona coste
courses depression dispensing domingo dormir ello entrega esas euro exist fat feeds ficha fin floaters foto
glucose gluten golf hardship hepatitis hormones hsa jelly journey jump kinds laid landed lapsed laundry lid
loan lock loo metformin migraines mm muddle mums muscles obras oncology paint par pastillas pathology pet pint
pitch podiatry politely porter potassium prescribes reclamaciones ribs screenshots secret sofa suspect tin
tingling trabajamos traced tricky ulcers upstairs vaya vida virus visa vos 0117 0199 412 960143 accident adds
aparcamiento apena assistance ate attorneys aunt ayudan ayuno bathroom belly blinds bread bueno buzon caring
centres chemists city cloth color colours companera complained confidencialidad contarlo cousin cuarenta cubre
custom demora descuento dicho disappointed dismissed distress embryos expediente factor fallo febrero ferry
figura findings forgot funded fuss future gallbladder gotas gowns hablado hablarlo hats headphones heavier
hermana hueco ilusion injury inner keen kia kit ladies lent libel lithium loyalty madam marido mat medicacion
meetings morphine occasion offers otros padre pauses photograph physiotherapy plaza plumber poliza poorly
popped popular porch precisely pressures protects province rabies rashes rodilla sake sandwich satisfied
seemed sensor severe shrink silicone slippers smooth soap sorts speed spotted stamp stiffness strange stranger
struck surname swim taller technique tenia tiredness torn toys tracing treats turnos tuyo umbrella uncle
urgencia vacuna valve wasted 0109 0155 16s 16th 350 39 abre accusation acne adelante ademas advert allowance
analitica anger ankles automatic bajar bands batch baths becomes believed bold breastfeeding brisk
cardiologist carer carino childhood cholesterol church classes clipboard compromiso consultas cork credited
critica defence demand demas dentro diario died digital dip dispensary drawn drilling drivers earplugs edad
efecto eh electronic electronically enfermeria ent esos failing fainted favour ferritin feverish flood fright
fuerte golpe gusta habiles hacerlo handle handy hba1c height hey hierro hill hiya ideally implante importante
impresion impressions itemised junio kin lecture levels llevo loratadine mala mammogram mayor mbeki minus mira
muchisimas nails nasty nature ontario ora outcome pale placa playing plugs pointing position practitioners
property proteccion psychiatrist pushing reader receipts recover repeats replies residents resto riesgo robot
safer salen seal shedding shoulders shouted showers sickest spine square stockings storm sube surprises
tampoco taped tardar telehealth tercera thigh tos transfers travels tubes unsure walls west wool 0112 0166
0188 28th 29 5550 64 abierto absolutely actionable adjusted aged agradece aisle alternate antenatal
antihistamine arthritis attempt balanced ball base biller blow borderline bowel buzzer cambiado candles
cannula cells chaplain chiropractor chronic clearer colds comentarios condoms confirmation consequences
consults continue coverage crowd cuarto dance dated debrief decisions delayed detras devuelve discretion doble
dvla effort enamel enfado enhorabuena enorme epidural escribirnos fainting fairly flagging floss follows
generations gratuita greedy grumpy grupo habla herida hr hun individuals instructions insult intereses issue
jo kicked lemon llamadas llegada locums logs lugar mess misses mug newsletter noches norma noviembre nursery
oficina openly outpatient pa parts phrase physiotherapist pillows placenta pockets pressing promises protocol
punto qualify realise rebate rechazo reference remaining renew research respected retire scared scars scored
scotland searched seats seizures shortage shots sickness sip sirve sleeves smiles snoring soak soul sports
standards steroids struggle sued tal tall taper tarifas teams teenager terapia tickets tiles tonsils towels
toy transferred tsh understood university unused usuario valoracion varies venia via vio violence viruses
vuelva washing wire 0108 0126 98 aches admit alto amh arriving ascensor aura avisa avisamos avoided azucar
beer behaving bells beta births biting blur bruises brushing bypass cabeza calidad caller cambiamos canada
capsule cared cargo centimetres centralita cerrada certificado certificates chap cicatriz cirujano claimed
click climb clinicas clocks coded comentar committee confirmar contesto cooling countries criteria crusted
curtains dado damages daylight dealing debit desayuno dial disability disposicion dissolve diving easiest east
eaten ejercicios empieza employers endometriosis estar estimada exams experienced explica extension
extractions filming filter flannel floors fond footage fotos fret funds gossip grande gratuito gravedad
grinding grounds growth guest habra halved heads hoist homes horrid intend invite invoices junk juzgado kits
landing llamamos marguerite material mayores med micrograms microscope ml modo moisturiser molars mujer nasal
needling operacion owing parrot pasan pastilla pause peaks pediatra pell pencilled piece pierde piso pointed
pressed professor profile protein providers puedes pues quienes quiso quita recetas reflux regardless remark
repaired replace replying returns revisar rice rose rubber sal shops shortbread sienta sincere siquiera
skeleton smokers snacks sober sol sonographer specialists spells sprays staffed stent super supervisora
surface tercer thick thread timing tiroides toilets tolerance trainees transferencia ultimo underneath undo
unusual valley vending visto volante wakes wanting win younger 00 0128 112 2011 21st 27th 71 74 abroad
achterberg acido active adding antidepressants aparte appealed arch atendio attended audiologists audiology
authorisation aww backdate backlog beat bending bet caliente calmer cancelling cartilage catches chatting
chips ciento clause cobra comprendemos compulsory confused considering consultar contarnos contracts contrast
conversations copper corn coughs dailies dancing deeper dentistry dieta dig directora displayed distance
dublin eased edit embryologist entero escriba excess exchange extras fairy fed fella fills flagged foam force
forgiven gain galway gran grandmother hacemos heals heartbeat hides hielo honor ibuprofeno infant innocent
insulina insured intensive itch itches iv jobs knitted lap latex leaking learned leche lend leve lifetime load
loop lowest lungs matching matronas membership mend menudo movil necesite newborn nicer occupational opioid
otono overdue overheard passport pattern peanut pendiente pieza pilar pile plantar platform playlist policies
posible preguntas preocupa prescribing priority provincial psa publicamos quickest rato recibo reduced
reflections remake repeating reset respetamos resting retina retract reviewers revisamos rub ruled saberlo
safeguarding scores sealants search seguir seguros seizure shuts sounded stretching strips sueno swearing
switchboard technician teddy timbre timed toffee tranquilo trimester uncomfortable upon usa vaccination valid
varnish vaseline views warranty womb 0121 0131 110 2014 2018 25th 27 450 988 acc accountant acuerdo
administrator adviser allergic amable amber amounts antibodies aoife apple approach approval aquella badges
battery beginning bent bites blushing boca buenos buying caffeine cambios carrying cetirizine chiropractic
circles closer coach colegio commonly completed compliance comun crossword culprit cuotas cushion debt deleted
demasiado departments devolvimos diagnosed diazepam dientes dissolving doubled doubts dropping durar dye
empresa endings entra entrego estimado estudios event exhausting fairness fight fija folic foyer ginger
glowing goodness grafts guideline gut gutted halves handing highlight hives honey hub hurried incluye
induction informacion ingrown inr insoles inspector interprete invited irish irse lads latest layer libre
license licensing llamada llamenos llevamos llevar location magazines major malestar medicos mensajes metres
miedo naming notices ojos onto operated orthodontists ottoline pains parish pea peer peor pipe plaque plazos
popping postnatal prefers primeras principio printing prisa proceedings proximo publicly pueda quietest
quirofano racing radiation rated recalls recheck recibido rejected relationship remade repetirla retires
reversed rooting rs rugby s saddle saint sangrado saoirse saves scary sciatica scope screenshot secure seek
seguridad seria settling shampoo shirt shopping shrinks snug sonographers spam splints sprain sprains stable
statins sterile sticks stool stores strap stretched strike style sue suggests supplied supposed suspected
sweating swore syringing tamsin teaches template theft thighs thorough ties timer tipo toddlers token tome
trade traffic trajo treadmill understanding verruca visible vouchers warts washed wave wheel wonders 0118 0163
03 118 135 62 94 abajo absolute acordamos acted adultos ages altered amarilla appear arrangement assessed
atendemos attitude autism avisarnos ayuntamiento barred blink booth borra boundary bravest bubbles builders
cabecera cae camino cardiology centros cerramos chased cheer chiropractors citizens coeliac compared
complicated confianza confidential considered contain contenta contra contrario cook counselors criminal croup
cubicle curso customers cyst daft dando deciding decimos deliveries detalle detox diente dignity dira discreet
doler dying earliest employee encantados encias eran examine exists expense expensive explique extraccion
facturas fibre firmado fizzy flights fractures fria fueron function garage gauze germany guardamos hated
heater helpful hourly housebound image ines infeccion infected injectors insist instructed ip joins learning
lee legally lids lineas liquid llevan locker loses luggage margen market menores millimetres minded moles
molesta mouthwash movements nowhere nwosu ofrece ointment onwards opiniones optica orthodontic overran owned
painless pan paragraph pasada pasamos password paste patchy pathologist pequeno permanent photographed picking
piernas placer plant plates plays polyps praised precious prepayment preservativo prevent probar programa
promptly propped psychologists pupil quit quotes radiator raffle reaches reaching recognised reconsider
recordamos refusal remembered repairs repetir reposo revisa saddened safest saludos samaritans scam shoe shook
shorten sided sisters sizes slides snack soaking sonrisa soy squint steer stepped strangers straws strip subir
swell sympathy teacher tech technicians tenes tenido thankful thanking throats thrush thumbs tiempos tiring
tomas trains transplant triglycerides tutor unable velvet weeping whistling whiteboard wince wipe zinc 0120
0129 0141 116 123 15th 1987 2024 420 65s 79 99 accredited acetaminophen adjusting aetna airline alter
amoxicillin anaesthetists anesthesia angle anneliese apenas appears astigmatism atendimos award ayudar baje
bandage bandages barrier beneath bev biopsia bitten bonding bow bravo brief brothers cama candle capacity
capped carol cashier catheter chain chances chaos charities checkout cheering chocolate choir circle clever
clip compania completa completely completo consentimiento contar copago cornea cree cricket cruel cuarta
cubria cumple cura defamatory degree denuncia dermatology device dinero disagrees disculpe discussing discutir
disorder downstairs dpo dream dreams dress drugstore duro efectivo embryologists encanto endless entro entry
espana esperando estrella exact excellent explicamos facilities fantastic fasciitis faxed felicidades files
financing firmar flashing forever gang gasa gels gerente goal goals gout government grams grapefruit grin
happening harbour haremos hicieron hueso hugged identity illegal imagine imelda impide implantes importa
inconvenience inflammatories initial intentamos intimate joking knitting labelled laboratory ladder landline
latch lay lazy league leak lentes levantar lighting limb limited lining loosen louder lowers loyal lung maker
malo mam managers mando manera matched medias medium mentions mini minimo minuto mirar moderate monthlies
moulds muchisimo mutua nap nausea ninth nod nosotras nuevos obliga ofrecio oido okonjo operate ottilie owns
packages palliative paused pedirlo penicillin perforation pocas prefiera presentar pretending prick procedures
prostate provinces psychiatrists publica publishes putty puzzled questionnaire quitamos quiza race radiology
radiotherapy rail reactions recipe reembolso refundable registro repite reporting require resort retiring
reverse ruido salicylic sanitaria scaling screws secondary sede selling sentido shield signing slight sms sock
softer speaker speculum spit spite spoon sprained statin status strep suitable sunita supper supplement swear
swears sweats tax tecnico tercero thats therefore threshold throbbing tomela trae tree trimestre trips tuviera
uneven untrue urge visitas waste wheelchairs wind windows wobble 0103 0139 0187 190 1988 24th 47 640 89 8am
abdomen abrir abuela accuse acuda acudir admin adrenaline advocates afterward agat aimed alergia allotment
ambulances ansiedad aparato aplicacion arrivals arvo aseguradora atienden attached attend avise awww bare
based basic basket benigno binned boards boiled boost bowl boxing breech bruised brusque cable candid capsules
cares carpeta cars casts catorce chaperones chemotherapy chlamydia cigarette cleans clients coating coins cola
colposcopy comento compresses computers confiar contacted contacto contagious contestamos cooler cooperate cop
copying coronas correction correspondence corridors costly crying cual culture cuota cycling dab dale decades
demanda denise dictated diolch directed disappointment display disposables dissolved divorce documento dollar
donations doxycycline drained driven drives duela duplicate earth eco edificio elegir ellos embarrassed
empiece encargada epilepsy escucha espalda esperas estudio explicar extended extremely fallen fashioned fergus
fines firmly fisioterapeuta fives fixes flushes fumar ganas gosh grandparents greetings grim groin gustaria
gwen hablo hamish hamstring harming heartbroken heartburn hep hiding highest higienista hills hire holter
hormone horrible hpv hug iba imogen impreso improving inflamed informes inhalers injector investigated island
isotretinoin joining judging junior keys kiss lack leaning lifted lim litre lonely lowered lukewarm magic
mainly maith makers malpractice maple maravilla marchetti medicinas melanoma mentioning merci merger mesh
methadone methotrexate midwifery min modern monitoring motivos nan necessary needing nosy noticias nuevas
okafor oldest olor os outdoors oxycodone pagos papeles pareja parked partial pecho peek pegado penalty pens
perfectamente perinatal piano plantilla plants ponen porcelain portion preferimos preocupe prepared
preservative processed product products prospecto pub quedado queria raibh rampa rapido reassuring receto
recibio reclamacion reclamar recuerda redo refills regrets rehabilitacion replied resets resident responde
rinses route rubs ruler sacar sandwiches scarf seco seeking seguimiento sells sentences server settings shadow
shake siente sillon simvastatin sincerely sintomas sitio skill skipping sleeps slows smoothly solid sour spell
spinal sr stitch stitched stoked stoma suena sums supported tanta texas timetable tissues toenail toward traer
tramadol trampoline tv unheard unlikely unsettling upheld usar useless vendor vera vet viniendo volvio vuelta
warmer wart waved weaker wider wifi wires workplace worthwhile yay 01 0113 0136 0137 0144 0151 0164 13th 68
700 abnormal abogados abrupt accessible acknowledge acknowledgement acompanante actions actual addiction
adeyemi admissions admitted advantage advocacy affects agradecidos ajustes alarms alert algun alli
alternativas alternative amiss anda anesthesiologist apoyo appendix applause aprieta argued art ashgrove
audiogram aye bajas banco basement battle bead beba beep borrow bounce bracket brannoc breaths brochure budget
bulge bump bumped butcher butter buttons caesarean cambian camilla campana canadian cansancio capitals
category catering cats centers cheeks chef chocolates clicks cobrado coding collecting colm combing comentamos
comp companeras companies compartimos competitor concreto conditioner condolences congrats conocemos
constipation constructive content copays cpap cranberry crust crystals cuentas cuente damp darle deaf deben
debio dejan delight denial devuelven diciembre digale dips direction directo diremos disabled distressing doc
donor doubles dragged drains duct dummy elevator eleventh empathy encima escuela esguince estado examen
executive exige explicaciones extend f facil falling faltan falto fancy fans farrow fila finest fitness flow
fondo football forfeited forgive fought franqueza frecuente fsa funeral g g'day glands goodbye goose gorgeous
grandson gripe guardian hable hacerse hairline hallam halloween heated heels hermano historial honored hop
hoping hugs hurtful hurting ido improvement indemnity infiltracion ingles ingresos interesting juicio keyboard
kneecap lactation largas largo leerla leerte leimos lender ligament linked liquido litres llena llevaba
loading lorna ma'am maquina marsh matches maximo medicamento medicamentos meds mejora mesa milder miramos mire
miscarriage moira moss mouths musica namaste navigator neurologist nightmare nitrous normalmente nuts
obligation oestrogen offended ofrecemos opd operating orina orla ortho osteopath overseas owes owners pacing
paramedic paseo pasta peace peque perdida perdone performed permiso permitted perth phase philomena physicians
pin planes plasters plazas pleasant porridge pram prefiere preparacion printout prisas problemas pronouns
propia protected prsi psiquiatra publicados puffs punishment pupils q query quitar r rack radiografias rarer
rayed rebooked recliner recordings recruiting refill regalo regulars rely removing renal respectfully retinal
retinol retrasos reviewing revise rhythm ridge rogamos rubbing rumour salido sang secreto sedative sensory
serio serve seventeen shaking shorts sideways siguen silla similar sinceridad sing situation sixth snip soften
sorprende specifics speedy sponsor spotless spouse stamped steep stir stones strengthening stung submitted
sugars sunny supermarket swabs swing switching syrup tantos tardan tarifa teens telephoned television tempted
textbook thanksgiving thaw theatres ti tidy tool tramite tratamientos troubled trudy tub tweak tweezers unkind
unlike unpleasant updates urgency urgente usan users uso validation valiente valor valued vance ven vertigo
visited vomit voted waking warmest waterproof weights welcomes wheeze workshop wounds wrap wrongly youth 0138
0162 0171 0178 0191 0800 1800 1974 312 31st 37 410 43 480 59 7th abernethy abono abusive acepto achilles
acondicionado acuerda acupuncture addressed ahpra aims algunos aligner alma anaemia animals anniversary
anteriores antihistamines appeals appeared arguing arreglo arriba asusta atras attachments attendance aumenta
autorizo azul backdated bajado balloon ban banana banerjee bang banner bedroom bex bici biggest blanqueamiento
blurred blush blushes boat bones bonus bothers bowls brands brass brittle buggy bunion burning buys calendario
cardigan cargar carriers cartilla castellano celular cemented ceramic chargeback charla chasing cheapest
cheese chicas cigarettes classic cleanliness clotted clumsy cobramos codigo comprado confuses consumer
contacting contigo contracted controla cope cord corneal corresponde cqc cracking creep cuddles cuidado cupo
currently custard cysts dads dawn daytime deadline dearer debajo deirdre dejado dejarlo dele delicate delta
designed devolvio dieron dinner dioptre discomfort discrimination dispensed dizzy domicilio domingos donors
dot downhill dozen dozens drafted drawings drills drooling duerma duran eardrum earns electric eligible
encouraging encuentra endoscopy entera entered entregamos episode eps escuchar estacionamiento excited exempt
expectations extracciones facing factory feb female fern fetch fexofenadine fighting filing fina fionnuala
fishing fisioterapia flags flooded flush fold forehead freezer frighten froze gallstones generator gerencia
germs glance glare gliclazide glove gmc grandad grandchildren gratitude grave guapa guarda guarde guardo
guessing guste halloran halos hara hayan heaters hero hincha hombro homework hook hormigueo horse housing
humbled imagen impossible independently inflammation inspectors instruments insufferable intended internal
introduced invierno invitamos involve jamas jewellery judgment juntas juntos labels labor laminated lasers
lasting listens loudly lund manages mananas manoeuvre margins marriage mascarilla masticar mats maximum
measuring medal mejorar melatonin menb meniscus menor metronidazol mineral minimum misled mistaken mmr
moderators molesto mp mutual naproxen nationally nearest nicotine noreen obvious occasionally occur ofrecer
ohip olds omg operar opinar outset overcharged owl pacemaker paediatric panels parezca parted partly peas pee
peeking pelvis pencil pensioners perder philippa pizza policia ponerse powder prams pregnancies preguntele
prepaga prescribers pretty previa pricing prints privacidad profesionales propio protesis proved psicologa
puffy pulling pulses puntualidad pushes pushy quedaron querida queried quiroga racking rainy rebuilt recien
reckons reclamo reflect reflection registering relax reline replacing resenas respiratory responder
responsibility responsible restart retira rewrite rightly roadworks roja rojo roots roses rotator royal
rumours sabes sacamos salty sanitario sarro sauna scheduled scratches scratching sean secretaria sencilla
seniors sentirse serves shauna shin shivering shortened siendo sinead sips sling slowed smart snake soapy
softened solas spanish specs speeds spf squeezes stain stains stools straighten stressful suction suero
sunshine supura surcharge suyos swabbed tabaco tartar tenner terapeuta texto thermometer thickness thirteen
threw thx title tomo topped toughest tpa trabajando trabajar tracking tracks tratamos tribute trim troponin
truck tuck tunnel tus unannounced unbearable unclear undone upgraded username vacaciones veras verde verdict
veremos verguenza viaje vote weighs whistle whistles whitlock wholesaler wildly withdrawal wrapped wretched
y'all youngest 010 0102 0114 0134 0143 0148 0150 0158 0170 0183 114 125 130 18s 214 310 44 51 650 82 950 96
9pm aceptamos acompanado addresses advertised advertising advirtio advisers afford allegations allopurinol
alright alternatives altura amazing anestesista anesthetic announced antecedentes antibioticos appointed
appraisal approve apunto archivo arrest asma atender attempts averio ay bakes balances bane bano bariatric
bartholomew bastan bata bears bedlam behaviour belt bertram besos bipolar bleach blessing blonde bloody border
bra bridges brighter british brushes bucket bupa canals canceled candour carencia caretaker carillas carpets
cashless cede cement cepillo cera cervical champ chill christening cincuenta circulation clicked closure cm
coatings cobran colette colic commissioners commitment compensation complete complication complications
composite compress compressor comunidad concretos conducir conduct consejeria contacts contamos contrato copa
core corneas corta cortisone corto cot coughing courteous courts covering creeping critical crossing crowded
cubren cuello cuerpo cuidese cushions dare dato dearly decade decidio decidir decongestant dedos default
defensor depot dermatoscope designer devolucion diabetics diarrhoea dietitians diferencia dije dilating dim
dipstick disagreement discharges disculpa disgusto dislike dismissive dra draining draws drift drunk dryness
dust easing ed educacion ejemplo elastics ellas emdr emocionado empaste employed encouraged endodoncia
endoscopia enferma enfermedad enseguida entiende eres escalation escaleras escuchado estaban estara estates
everyday examiner excusa exhausted exit expecting eyelid famous feliz ferreira fibra firme flossing flyer fog
foods formacion formula fountain gapes garantia gardai gentleness glucosa gms1 goggles gracious grandma
granted greet grievance grind grumble guilt guy gyms habria hairdryer handful handles handwriting harmed
hemoglobina heroic higiene hint hmm hmo hoot hopeful hopeless hrs hubiera huecos humor identificacion im
incapacidad incluida indoors injected ink insomnia installed instalment intervencion invented invitation
involves ipad izquierdo julio juniper keane kick kicking kirsty larkfield laughter lava lavender layout
leading ledger leeremos leerle lejos leopold letra levantarse levothyroxine liar licencia likelier limpiezas
linen liquidos llegado llegan llegue locations locking lorry losartan lunar macula maeve maiden mailbox mails
malaria manchas marcho mareo married marvellous master maternidad maze medically mejoria menisco meter mildly
millimetre minibus molestar morder mottled moverse movimiento murmur nakagawa nariz negativo negligent
neonatal nevera newest newspaper ngozi ninguno nombres nope norovirus numbed numeros oisin olvide ons opcion
opera operamos ordenador ordering ot outcomes padraig pagado painting palm palms papa parental partes patio
pending perforated pessaries petra pierna pins plainer plane played poca podiatrists poking pollen pondremos
ponemos ponga poquito postcode posture practised prefirio premium presupuestos prism prize produced
progesterone programmes programs protecting protege protocolo provide pudding pumps punch quedarse quede quiz
random raw rebates receive recogio recomienda recommending recuerdos reduction refuses refusing regla
regularly repetimos replacements reserve respondemos response retirement retiro revisado rid rinon ropa
rosacea rosquillas ruin runny rural rushing sachet saddens salga scene scones seated sedacion sello sepa
serving shed shrunk shutters sillas sino sinus siobhan sized skips slander sleepiness smelly snapped solar
sole sores spat sperm splinted spoil squats steam stethoscope stinging stirs strikes strive strongly subimos
suelto suffer sunburn supplies suyas swallowed sweets sworn tail tannoy targets tastes teachers techs
temperance tenderness tendra tennis thinning thirds threats ticks tienes tightened tightening tightness til
tingle titration tomarla tomarse tomatoes tonic tractor trainers trap trata treatable trigger triggers tubing
turnaround twisting typically ulcera unfortunately unico uninsured vasectomy vecina veia veneer verse waist
wandering warnings wasting welcoming wellness wired yawn yoghurt 0104 0110 0122 0127 0149 0160 0184 04 145
1962 1994 23rd 340 75s 84 a1c abandoned abernathy abiertas abren acaban acl acorn acuerde advertimos aguja
alas alerts alginate alive altas amalgam amended amparo anand anestesico anticoagulantes anual apellido apnea
arreglado arrogant asociaciones aspirina assault assigned association assure asymmetry atendida atendido
authorizations autistic autorizaciones auxiliares avenue averia bacteria bald bananas barefoot bastar beach
beast beauty beech beg behaved biopsied biopsies birdsong bitewings bizcocho blade blamed blaming blessings
blind bluebell bolsa bolsita bonded boosters breakdown breathless brid brigid bronagh brutal bubble buddy
builder bundle cafeteria callback calms calves cambiarlo camp cancels caps caravan carecredit castle cataracts
cataratas causa caution cautious cd cease cedar centile ceramist charger charging charter chica chico choking
ciclo ciclos cigna circumstances ciudad climbed clips coast collects colonoscopia colorada coma comb comision
comoda compro comunidades conclusions conduzca confident considera contains contestar continued continues
contractions contrary contratado convenio cooking coordinators cordial corkboard corners coroner correr cortas
cow crept crews cuddle cured curve daremos darker darling darse database deals declared dedicated definitely
delightful delito denplan density dermatologo descanso desea despacio determined devolvemos dexa dicen
dictation diets dificil digalo dios discussion disponible disputed diu dolores dome dots doughnuts downs draft
dramatic dread earache effective ejercicio emergencias emotional empeora emptied encaja encia encourages enemy
engaged engineers enojo enormously entregan equality equipment espacio especialista esperable esposo esquina
estate estirar evita evitar excelente expiry explanations exposure expressed externa facturacion falla
faltaban fancies farm fatigue favorite fechas fellow fentanyl fetched filmed fingertip firmada fittings
flannels flash floods folding fonasa footprints formulario forth frankly frasco frown fungus game gemelos
gender gethin gifts gimnasio glow grab gradual grandes grandkids granny grass gravel grit grudge guts habiamos
habido hablaremos hairs hamper handbook handout happiness harbor hears heartfelt hesitate highlights hijos
hits hiv hojas holder holes hollis hooks hooray households housekeeping humbling hundreds icing identify
illnesses immediate importe improved increase indica indicated infantil initialed inject injurias insisted
intern introduce invisalign invites inyeccion itchy ives jajaja jam jarabe jefe ji jocasta jogging jumping
kenya kev lantern laparoscopia larkspur layers learnt leith lentillas lesion lesson liberacion libreta libro
limerick limite limp lindo listo literally lloro loads lucinda lyme madres magnesium male mamografia
manchester maneja marble marcy mascara meat medir mercado mercy merito miel ministry mins mints miopia miran
misery mislaid mixing moan modos molestia mon monitors muelas mugs mujeres muletas multifocal nappy naps
naranja narrow nearby neat necesitan negar nephew net netball newer newly newspapers nick nickname nicu niece
nineties nipple nodded nodule nominated notarse notch notebook numbered ocurre oficial oftalmologo orthoptist
osteoarthritis outpatients oven pami pandemic panoramic pantallas pants parar partnership partos pasadas pasos
patching patron pauta pediatria pedirla pediste pegatina pensar pequenas periodo permit petroleum pets
pettibone pidiendo piles pipes pirate playa plinth pneumonia pocos poder podes pools popcorn porto positivo
postcard precisamente prediabetes pregabalin pregunto preocupacion presente preventer preventers preventive
primaria principal profession propuso proveedor proves provincia psicologo pt pudo pueblo puesta pulls puntual
pure pusieron queries queues quinta racism ramipril rao raro reabsorbibles recibir recibos recognize
recommends recuerde recuerdo recycling reduce refinements reflects refuerzo regulated relaxed remakes
remarkably remedios remedy renewal reopen reputation reschedule resend reservar respira respirar rests resume
reward rewriting ringworm rinones robbery roisin role rollers rubbish rudeness sadness salieron saline sangra
sano scab scanning scare scrapped screamed screened seca septimo sera series serviced shaky shares shellfish
sheriff shifted shortages shuttle sigh siguientes silencio smashing smiled smiley smoker soaked sobra society
soles solicita solution somehow sorensen sorting specially specialty specific stages starters sterilization
sticky straightforward strapping strengths studio suba subpoena substitute suck superglue suppose surely
swapping sweetheart sympathise symptom tablon talon tampons tecnica teething telefonico tenerife tens thankyou
thefts theodora threads tia tibia ticking tier tips tiron titanium tobias tobillo tocaba toco tomasz
tortoiseshell touching track tragar traumatologo tribunales triple trish trooper trousers trusted tubo tucked
turkey tuya twin universal unreal urologist ustedes vaginal valora valuable values vaping varias vean vecino
vecinos veintidos verify vernos vessels veterans vhi vial vienen visual vitamins viva volume wages wales wary
weighing whip whiplash whitcombe whiten widens wiggle wincing winters witnesses wobbly zaps zone zoom zumo
0106 0123 0132 0147 0159 0165 020 07 2012 2015 2025 230 2pm 320 46 53 69 6pm 78 7946 86 88 91 abdominal
absorbed acaba accent accordingly accurate aching acknowledges aclara aclaramos acompanarte acordarse acto
acts actuo acude adaeze additional admite adulto adverts af agendas agradecen aguanta airport ajusto alberta
alcalde alguno alivia amadi amazed ambos amend amlodipine amoxicilina ampollas anaesthetics andando angels
anima animal anonymously anotado anote answerphone anteayer anticoagulant antiguo antivirals apetece apetezca
apixaban apologized appendicitis appetite application appropriate apuntado archive arco arnica arranges
arregla assume atendiendo atorvastatin attending auditor audits australian auto awning ayudamos backed
backwards bagged bailiffs balde balloons barnaby bars basal bathrooms beaming bearable beard bebes bedrooms
begged beige believing belonged bernadette bikini bingo birch bishop bizum blew blinking blocking blushed boil
boils bon bookkeeper bore borrar bothered bounces bouncy bowels bp brake brannigan braver breastbone breastfed
bribery brigade brightened bristol bronwyn brow brows brunt bryony bucks bully bumpy busca buscamos butterfly
cactus calcule calibrated callbacks calmed calmly calumnia calzado camaras cambiarlas cambie campaign campeona
cancers candy canteen cape cardiologo career cartoons cashed castellane cavities cayo central cero chargers
chas chatty che cheeky chicken chilly chipping chooses cifra cifras cillian claiming clash clementine clerks
climbing clinico clothing cobrar codo colesterol collapsed colores coloured comente comfiest committed
comparison compartir compassion comprobado comprobante concentrate confiarnos confirma confirms conforme
conjunctivitis conoce conscience consecuencias conservamos consulted contado contando contestador contestan
conto contratamos contribution controles cooled correctly correcto corregido crea criterio criticise critics
crowding cuantos cubra cultivo cumplio curas curry dairy dared darlene daycare decibels decirle declare
decorators delirium delphine deposito descanse descarta descartar deseamos desist detached detalles diagnose
dibujo dificultad digging dilys dinosaurs directamente directions disciplinary dishes disorders disorganised
distinto diwali dm documented documents dolio doorstep doubted downloaded drama dried dries droopy dryer ducha
duck duerme dulce duplicado duros dusk dympna eats echa eighth ekg elderly electro eligibility embarrassing
embryology energy enforce enjoying enormous enseno entender entiendo entregar entretanto envelopes epley
escorted escribio escribirlo espero esquema estimated estos examples exchanged excision exito expliquen
exploracion express fab falsehoods faltaba familiares fare farmaceutico farthingale fasted fastest fatty
fenella fenwick fete fiddly finishing fiona fired fisio fist flattered flies fob fobbed folleto footy forbids
forceps forged formally foro founded founder fp57 frail freeze french fri frustracion gamble gana gather
gelatine gem generic genetic genitals genuinely girar goat gota grabbing graded grados graduacion grate
gratuitos graves gravity greasy greater grumbled grumbles guests gus guys habitacion haemoglobin halvorsen
handlers haul hayas headlights heaps heartbreaking heartless heavens heavily hedge heights herbal hermanos
hialuronico highly hinchazon hindsight historias honeymoon hopping horarios hose humidifier humiliated hungry
hyacinth hyaluronic hydro identical identificar identified iguales iker imagenes impressed inclusion incluso
indico inflamacion inflammatory info informatico inpatient instagram insults intention interested interfere
interviewed invisible isolde iud jaja john jubila jude juega juggling jumper junta keloid kicks kindest kiosk
knocks knowledge kowalczyk l5 labio lactancia lamento laparoscopy larch lease leen lengua lenta letterhead
levanto leyo lice lied limpia limpio liner lipid listas listing lit lived loaded lockdown lockers lodge lodged
login logo logro looser lorraine lotion lotions loudest lupus majority malas malicious mandar mango marisol
marker marta mass massive materials maureen measles medicina medida mensualidades mercury merecen merely messy
milagros minoxidil miracles miren missus mo modest molde moleste moncton monton morado morag moral morfina
motor mouthguard mrsa municipal mystery nacio nah natacion natter nav navigators necesidad nene networks
neumonia nevertheless nickel nicks nieta nightly nitrate normas north notar notas observacion obviously oct
ocurrido ocurrir oddly oferta offering official ofrecen ole olvida olvido opciones opportunity orgullo orienta
orlaith oscuras osteoporosis ostrander outbreak outweighs ovaries padres paediatrician pais pal palpitations
pano panoramica papadakis paraguas parallel paramedics paritorio paro parties pasaba pasando pasaron pasese
passwords patched pauline pebble pedi pediatric pedida peeling peep pelo pendientes perfil periodontist
permits peroxide perro personalmente pesa pesado pesas pest phased phenol phlebotomists phobia
physiotherapists pickle piense piercing plano plantillas pls plug plum po poem poke politica polizas pomada
pongase ponia pops possibly postal posterior pound ppm ppo practising preguntan preguntarlo presentara
presento presume prevents priced priya procedimiento proceso profit profunda prompt prouder proven provisional
pryce psoriasis psychology publicacion publicado puedas puedo puff puffin punctuality punta puppet puppets
purse quad querella querer quibble quoting radiators rafferty razones react reassured rebated recently
recetamos rechecked reciba recibimos reckon recomendarnos recuperacion redesigned referring reflected refresco
refresher regrettably relapse remote reputable requirement rescheduled reserva resfriado residentes resistance
responds responsable resuelve retail retained retenedor retest reversal revisen reworded reyes rhubarb rinsing
riverside rock rolling rosalind roto rowe runners salary saliera salon san sandoval satisfaction savings scabs
scarring scarves schedules scheduling scissors scooter screaming sector seguiremos senal sencillo sensacion
sensibilidad sepsis servicios shaken shakes shallow shanice shivery shona shortest shortly shrug siento
simpler singapore sinister sintrom slice slide sligo slipping slit smelling snap soaks solicitar solos song
soothing source spa spared speciality spending spirits spreadsheet squad squeezing squinting stake stall
steadier stents stiffens stored storms straightening straps stricter stripe struggles stuffed stupid styles
suben subio sucking suegra suelta suerte suffered suficiente sugerencia sugerencias suing suited sulking
superintendencia superstar swan sweat swings tac tamano tampa tanned tantas tardo tasa task tattoo tent
termina terminal terminar terrors thinnest threaten threatened thriving throbs throwing timpano tint tira
tokens tomarlo tono toothbrush tope topping toque tour tower towns trabajadora tradition traia transparency
transporte traumatologia tren trialling tricare triumph trolleys troubles tuvimos typo ugh ukulele ulipristal
underactive understandable undignified uneasy unopened unpopular unread unsigned untreated unusually upgrade
upsets upside urea urn utis utmost v vaccinated vacia vacunacion valen valves vanished varga varios vegetarian
versions vesicula vest veteran vieja villages vivid void volar voluntaria vomitos vuelto walker warmed warns
wed wexford whelan wholesalers wi widen wins wished wondered woohoo worded wort ye yeah yoga yourselves
zapatos zopiclone  0101 0107 0111 0116 0135 014 0146 0153 0154 0173 0175 0176 0181 0193 024 104 10th 129 144
160 1996 2004 2006 2008 220 29th 395 3am 49 4pm 612 6am 7am 960118 aarav abba abiertos abonado abonar abruptly
absorbe accepts accusations ace achebe acompane activa activities actualizada acusacion adair adapt adaptacion
adelantado adeyinka adjust admiral admits advises afresh afterthoughts afuera agony agradable agreeing ahh
ailsa aircon ajustar ajuste alarma alarmed alegre aliento allowing almohada alphabet alterada american
amitriptyline amputation analgesico anchor angiogram angustia animan annoyed antacids antidepressant antigua
anymore anytime apagon aparatos aparecio aplica aplicamos aplico aprendiendo apretar apuntamos apunte aquel
arrears arrow arrows arroz artist aseguradoras assess assist assured asunto atenderle athlone atienda audifono
auntie auth authorities autoclave auxiliar avenida averiado avisado avoidance avoids axis babe backbone backup
baffling ballarat balm banos barcode barcodes baston behave behaves belfast benigna bernie bethan bicicleta
bifocals birds birthdays blacked blacklist blanca blanda blando blockers blythe boda bolton bonos bored boring
bossy bothering bounds bout boyfriend breathed breve bridging brilliantly brisbane britain bro broom broth
bruno buggies bugs bulbs bulges bunged burden bureau bursa buscando buzz cafecito cafes cakes calefaccion
callum camara cambiarla camina camine cancela canines captura caries carne carpal caseload cedula celebramos
cellar centimetre cerca cerrados cert cerveza cervix champion chaotic charcoal chats checklist chicle chipped
chiste cho chorro cinta ck clara clase clases clave cleanser clearance climbs cling clopidogrel closely
clotting cloudy clove coats cobre coche coger coils colgado collapse collar columns comenta comentado comite
commit companias comparar comparing competition complex compresion conduction confirmamos connection conocer
consejo conservatory consolation constancia consultorios contarle contento contestara context continence
continuar contraceptive conversacion coordinacion coped cords corinne corriendo corriente corrige costing cots
cottage counters cradle craft crane crawl creatinina creo crisps cristales crooks cruise crumbs crusty cuales
cubicles cubrio cubrir cuentan cuida cuidamos cuidar cups curan cures curious curved cushioned custody
cuthbert cyber dating dearest debate deber debia debits decia deed deepest defending defensora dehydration
dejarse delegada deleting delicado deliver demo demonstrated dense deporte derecha derivacion dermatitis
dermatologists dervla descansa desconfie describes desee desgracia desks despair despegan detachment detailed
devices devuelto dialisis diaria diarias dies digit digo dimmed ding dirt disappoint disappoints disculpen
disgrace dishonest dismissal disputes distinta dock document domestic donar donation doorway dopplers dosette
drag dragon dreads drizzle drowsiness duelo dug duties eamon earring earshot echamos egfr elbows elder eldest
elective elevators elige elija embarrass emollient encanta encontramos encounter endocrinologist endodontist
enlace enrollment ensena ensenamos enter entraba entradas entraste entregarla entrevista entristece enzyme
enzymes eob epoca equal equilibrio equivocado errores escala escribanos especial esperaba esperabamos
essential estabamos estatus esteril estetica estiramientos estomago estres excepciones exciting excludes
executor exigen existed expects explicacion explicarle explicarse extortion eyelids eyesight fabulous facilita
fairweather faja fallado falsely fares fase favourites feather feature feeney femi fergal fermin fi fighter
fights fillers finas finder finishes fintan firms fissure flares flats flew floater foggy folded folico folio
fools forced forces forgets formularios forties fortified fotocopia foul foundation fragile framing freely
freezes frenillo frequent frialdad frightens frotar fruit fruta fuma fumando functional fussy fuzzy gabapentin
gadgets gains gaping garda gardening gdc gdpr gemma gent gentlest genuine gestational giggle glucosilada glued
governance grado graham grain grainne granddaughter grandfather grapes gravy gray greeted greeting grinders
grip grupos guaranteed guarantor guardan guerra guessed guinea gummies gwendoline gwendolyn gwilym habits
hablan hablara haciendo hale hamilton handbag handovers handrail harcourt hardware harp hasty hates haverty
hcpc headset heartening heaven hechas hedgehog helmet helmets hen hernias herpes hfea hiring histology
hoarseness homepage hon hongos honk hormonal hormonas hospitales hotel hove hubby huella hugging humming
humoured hurling ibs icu idiomas iftar ignoring ii imaginary immigration impetigo imposible inch incluia
incluido incomes indefinite india indicacion influenza inform informa informo ingredient inhalador initialled
inmediato inquietud insiste inspeccion instrument intact integrated interact interns intervention intimidad
intrusive investigator irregular irritated irritation ivy izquierda j jasper jefa joan jolly josie jot joven
jugs jumped jumps juridico justa justificante kasia kaur kessler ketamine keyworker kill kills kilohertz knack
knife knocking knot kudos l laboratorios lacquer ladrones lag lagrimas lake lakeview landlords lanyard largos
lashes lately latte lawful laxative laziness lea leaf leaked lego leisure lente letterbox liars libres
licenciada ligera lined linger lio lipoma liposuction litros llamara llegara llenar llevarse llevas llorando
lomax lorcan loro lourdes lowering lucille lumbar lunchtimes mac maintenance maite malla managing mancha
mandan manejar manso mantas marcapasos marco marcus maribel marigold marmalade marrow marvel mastitis mates
maura md mealtimes meaning measurements megafonia melt memorial mensual mentiras menuda merged merry
metformina method methods metodo metros microwave middling mide migratorio mileage milimetros milligrams
minors mislabelled mislead mission misunderstanding mittens mobility mock mocked modelo models module
moisturise moisturizer mordio moreton motion mounjaro moustache mover muchacha mueva mueve mulvaney muneca
mural myth nacido nag nagged nair nations naturally ndis negativa nell nervios neutro newcomers niega nil
nitrogen nits nmc nomas nonetheless nonsense normalidad noses nostril noticia notified nov noventa nowadays
numbs nuria nutriologa oats obi objection obligacion obligado obligatorio observation occurred odette okoro
omeprazole oncologia openings operatory opt orinar orthopedic outfit overall overbooked overdose pacemakers
pacific padding pagan pagarla pancreatitis pap parade pardon parejas parkinson particulars parting
pathologists pathway payable paz pear pedirle peels penicilina pensando peores pep peppermint pequenos
perdieron perdio pereira perfecta permitting perpetua personality peru pessary peticion petition petrakis
phlebotomy photocopied physicals picnic pidieron pigeon pinchazo pinched pineapple pinto pisado piscina
planted podia podria pointless polished polishing portable portazo posparto pots pouch poverty precioso
predetermination premolar presses pressured prestado previsto prioridad priscilla prison priyanka
probablemente profundamente progestogen progressive prompted prop proposed propranolol prostata protector
pruebe psychiatric psychiatry publicadas publishing pudiera pugh pun punjabi puree puzzles pyjamas quack
quadrants quarrel quay quedar quedate queen quid quieras quigley quisieramos r1 rabbit rabia rails rained raiz
rango rank rasmussen rayos reaccion rebound recast receiving recepcionista recetar reciben reclamos recliners
recomendamos recommendation recovering redes redrawn reducida referencia regalamos registra registrars
registry regrettable reject reopened reopens repaid reparado reproduccion reps reread residencia residente
resolved responding rested restraining resubmitted resurfaced retirarse retoques retrained reveal revisada
revisan revisando rheumatology rides riesgos rio ripper rival river roads robin rojos roller rory rotas
rougher rowena ruairi rugs saca sachets sacking salcedo salita saliva salto sandals sanidad sarcasm satura
saving scaphoid scaremongering scheduler science scribble scrubs seamus seating seborrhoeic segundos semestre
senorita sensitivity sentado seque serlo sethi settlement seventies shadows shamed shaped sharper sharps shave
shaving shelter shifting shine shockwave shortness shuffle siblings sighted signage significa siguio sings
skull slack slices slippery smallest smears smug snipped snored snowstorm solicitud sons sorer sorpresa
sorpresas south spaniel spectacles speeches spends spicy spinach spleen splendid squashed sra staining
statutory steel steri sterilised stirring stocking stockport stopgap straightened strapped streets strings
stroud stubbornness stubs stump stye suaves sub subido subieron subsidy suelo suggesting suitcase suma
summaries summit supporting surnames suspects suspended suspicious sweep swimmers syringed szymanska t4
tabique tacrolimus tacto tale tales tally tamoxifen tantrum tanzania taza teaspoon tele temples tendons
teniamos termino terrific terrified tether texting thaddeus thaws therapies thibodeaux thickens thinly threat
thrice thunderstorm tightenings tightly tilda tile tills tique tire tires tocar tolerate tom tomaron tomato
tomes tomografia tones toothbrushes toquecitos tore toric toronto torture tours tow trabajan tracked traigala
trail trainer trans translate translating trastorno tremor tribunal tricks trimmed tubs tumour tuning turnover
twentieth types ultimos uncommon understands undress unfairly unforgivable unica uniform unlawful unwelcome
uploaded usamos usarla vaccinators valida validated varicose vas vaselina vasquez vegan vegetable vejiga venas
vendaje vengas ventana ventiladores ventilation ventilator verrucas vests viajar videos viejas viendo vigilar
vile vinegar violent virtual vispera vivaldi vive volvera voyage vph w waiver walnut warden warmly washes
watches weddings wedge weep weeps weird wellies welsh whisker whitsun whooping wilhelmina willow windowsill
wipes witnessed woke woken wooden wristband wrongs yag yardstick yawning yeso yesos yusuf yvette zapatillas
zapato zealand zip 012 0125 0140 0145 0156 0157 0168 0194 0233 028 06 08 102 10am 149 155 165 168 175 1961
1984 1999 1pm 2003 2017 2027 2031 2035 204 25s 26th 290 305 30s 3pm 40s 40th 50s 5555 5k 60s 63 690 73 76 780
80th 81 8pm 960114 960140 960166 960177 abara abigail ablation abrio abrira absceso abundante acabamos acabara
acabo accord accordance accutane aceite achey aciclovir aclarar acompanada acompanar acompano aconsejo acorta
acostumbrarse acronyms acta acting actors acudio acuerdate acuse ad ada adapting addition adecuada adelantarla
adelanto adequate adore adored advanced aesthetician affair affairs affection agencia agencies agendar
agnieszka agota agradeceremos agradecida agradezco aguantar agujas aiming airing airways aisling alambre
alcanza aldi alegrado alegramos alegro alergias alergica alivie allied alrededor alzheimer ama amabilidad
amari amaya ambas ambrose ambulancia ambulatory amex amis amor ampliado ampolla ancho andar annually anomaly
anon anotada anticipacion anticoagulante anticuerpos antifungal antiinflamatorio anula anular anuncio aparecen
aparecer aparecieron apellidos apoyado apoyar applying appreciation approached apps aprecia apreciamos aprobo
apunta apuntarse apuro arabe arabic araminta aranceles arbutus architect archivos arena arguments armchairs
armpit arrancar arreglada arreglamos arroyo artery asentarse ashdown asimetria asociacion asustar atendera
atenderla attacked audifonos audiometria auditoria auscultamos authorised avion avisando avisos aviva avoiding
awesome axe azelaic azules backstroke bacon bacp baffles bailar bailiff bajamos bajando bajarlo bajito bali
ballymore banged banks bargain bark barrett bascula basico bat bazza bc bean beanbags beans beatrix bebidas
becoming bedsheet beecham begona beings belief bellweather bendiciones bendigo bendy benzodiazepines bereaved
besito beth bethany bib bicycle bilingual bind binder binding biology biro bitewing bitter blames blanco
blancos blandas blastocyst bled blessed blizzard blocker blog bloke bloom bloqueamos blotchy blows blues
bluetooth blurry bolsas bonitas bookable booze borough borrarla borro borroso borrowing botched bote bouncing
bouts bowling bracelet breaches breadth breaststroke brick bricks bride bridie brighten brightens brisa
bronceada bronze btw bub buckets budge budged bulging bullied bullying bunting buried burnt businesses byrne
cab cadera caen caida caido calcula calming calprotectin camas cambiando caminando campeon campus cancelo
candesartan candidate candlelight canopy canyon caoimhe capes capsula caras carbon cardiologists caregivers
careless caro carpark carrera carrow cartoon caseloads caspian catchment caterer caterers cattle cauterised
cautions celadores cello cenar centimetros century cereal cerrado cerro certificada certificados chairside
challenged challenges champu channel chapter charlamos checkup cheery cheques cherries chests chesty chewed
chicos chidi chiefly childline chiquito chiropody chit chlorphenamine cholera chuckle ciara ciatica cien
cierra cierre ciertas ciertos cinnamon circling clan claras claustrophobia clearinghouse clenching clipped
clippers clockwork clodagh clogs cloud clown clue clues clunk coaching coagulo cob cobalt cobranza cobraron
coincidence coldness cole colgados coli collie coloco colon colposcopia combination comentelo comet comiendo
comio communications compares compartiremos competence competencia completing comprar comprobarlo comprueba
computadora comunicacion comunico conceive concerning conclusiones concrete concussion condescending
conditioning conducted confiamos confidences confirmacion confirme confunde conjure conque consigue constant
constante consuela consultarlo contaminada contratos controlada controlling convenient converted convinced
cooked copes copiamos cormac cornelius corregirlo correspondia corrigan corrupt cortarlo cortisol cortisona
costa costar counseling countersue counties coupon couriers cousins cowboys crackers cramp cramping crash
crate craving cravings crease crece credits creemos crescent crib cribbage crickets cries criterios critic
crohn crook crossbite crosses crushing crusts cuantas cuento cuestan cuestas cuestion cuestionario cuidadores
culprits cunada cuppa curacion curado curar curarse curls curly daba dallas damaged dana danced dankie danos
dara darkening darte dashboard dea deb deberian debond deborah decaido decency decidido decimalisation decor
deferred defibrillator dejaria dejarnos dejaron dejaste deli deliberate delicious delilah demanding demands
demoras den dengue denials dent dentadura dentales dentistas denuncian denying deodorant dependen depths
dermatologia dermatoscopio des desaparece desaparecen desayune descarga desconfianza descuenta descuentos
desespera desglose desinteres desmentir despacho despegaron despiertan despite destroy detective determination
dev devastating develop diabetico diagnoses die dieciocho dieciseis difama difundir digamos digan diganoslo
digger digits dijera dilata dilated dile dimeticone dimple dinosaurio dire disappears disaster disclosed
disclosure disco discounts disgustada dislocated dislocation disparagement dispensar dispense dispenser
disruption distintas distintos ditch dive divert divided documentacion dodgy doliera donated doorbell doppler
dormido doubling doubly doula downgraded downtown dragging draughty drips ducharse duelen dulls dunedin durban
dure ectopics educadora education educators efectos efficient eilidh ejaculations elaine eleccion electrico
elegant elevation eleve elimina elogio em embarazada embarazos ember emery emiliano emociono empanadas
empastes empeoran empezo empiezan employees employment enalapril encantado encargado encontro encouragement
encuentre enemies enfermero enfrente engines enjuagues enlarged ennis enoje enquiry ensenado entering
enthusiasm entramos entran entregado entries enviado enviamos envio environmental eoin episodes equally err
escalones esmalte especialistas espejo esperado esposa established estados estancia estaria esten estimados
estrenamos estrictos eterno eulalia europea evaluation evens events evidencia evidently evolving exacto
excellence exceptional excluded exercising expectativas experiencia experiment expert expire explicado
explicarlo explicarselo expose exposed exposicion extrana eyebrows eze facial facials facilitamos facilitator
factual faded faintness faints faisal falcon falsa falsifying farmer fashion fatal fathers fats favours fears
feld feng feo ferret ferries ferris festivo festivos fiamos fibromyalgia fibrosis ficus fidelidad fifteenth
figured fijo finals financiamos financiera fino firing fisioterapeutas fitter fiver fixing flange flap flatter
flattery flex flicking flinched flip floating flooding flops flower fluconazole fluent flushed flushing flute
focus follicles font fontaine fooled foreseen forgetting forgiving formas format fortune forzar fours
fractional frankness frases frecuencia frees frente fretting friendship fries frosty frutos fuerces fuiste
fuller funcione funda fungal funniest furious fuse gained gaining gait gallbladders galling games garaje
garlic garment garments gasping gaviscon gear gene generated genia genius gents gestiona ghosted giddy gill
ginecologa giraffe girdle girlfriend glamorous goldfish gonna goods goody gordo gorra gossiped grabacion
grabaciones gracia graciela graduadas graduates grans graph grasa gratefully graze greatest greed gripes
gritted groggy groove guardela guitar gull gumline gustado gwenllian gynae haberle haberlo haberse habilitado
habituales hablalo hablemos hacerle hacerte haematologist hail halal hamid hammering handset hannah
hardworking harmful harms harriet harrowgate hayamos hazard hazy hc2 heading hearted hecha hechos helados
helicopter helpdesk hematoma hepzibah herbs heron hes hesitating hexham hgv hicaps hiciste higado highlighter
highway hilda hilo hinting hiqa hobbled hockey horace hormonales horror horses hospitalizacion hotline
hounding housekeeper houston hugely huh humans hume hums hundredth hut hydrotherapy hypertension hypnosis
ibanez ibarra icb iced identidad ige immunity impaired implying imrie imss inactive inches incisor indemnifier
independiente indicado indicar indicara indicate indice indique induce industrial inexcusable inflamadas
informar infuriating inhibitors injunction injusto inocentes insect insinua insinuation insinuations insists
inspections instinct instituto insultar intensiva intenso intente intercom interes interna interpret
interrupcion interrupted invent inverness investigacion investment involving inyecciones iqbal ira iremos
irony irritate isapre iturbe ivermectin ivermectina iyer jacinta jade jammed janine jarabes jardin jargon jars
jayanagar jazz jefatura jet jimena jog jubilarse judges juego juez jugando juggle justas justificarlo
justified justify kakhulu keith kelp keziah kg kidding king kitsilano knits knots knuckles kulkarni kwan l4
labios labrador laces lagrima lakes lakeside lamb lampara lanes lanzarote lapses lasik lateness lateral lavado
lavar laya leaders leadership lectura lectures leera leerlas leerlos leftover lefts leila leitrim lengthened
lentil lento lentos lesions leticia levantado levy leyendo lilac limpian limping lindgren links lizard llaga
llaman llamando llamanos llamen llegaron llevado llevelo lluvia loaner locally located lollies london
loneliest loosens losses lousy lows lucena lupita lusk lyle maam macular madrugada magazine mailing mami
mammograms mammy manchado mandaste mande manipulation manta mantenimiento manual manufacturer maps marcha
margin mariachis marketing marking marshal mart martin mature mavis measurement median medidas medirse
medisave melasma memberships memoria memories menon mentira menus meta metatarsal metiendo metlife mexico
midazolam midday midway mighty mija mina miracle mirado mirtazapine misleads mismas mismos mmol moaned modelos
moh mohs moje moments moncrieff monitored monoxide moods moose morale morderse morwenna mostro moulded
mountain mouse moverlo movio mucus mud multivitamin nacional nadar nadia nagging naltrexone napkin nasreen
nauseas neatly necesario necesitar necessarily necessity negamos neglect negligence nego negocio neighbor
neighbors nerys neurology niamh nieto nineteenth nip nodding nods noises norm normales norte northern notarial
notorious novak oak oath object objetos obligados obliges obstacle obstetra ocasiones ochenta ocurra
odontologos ofende offline oficio ofrecimos ointments okonski ola olvidan olwen oncologist opener operarse
operative operator optic optical optico organised orientan orthodontics orthopaedic orthopaedics ortodoncista
otter outage outer outreach overactive overdoses overflow overlap override overruns owen owls ownership
oxigeno packing padel padron paediatricians pagando pagara pagaste painkiller palate paliativos pam pancreas
panda panico pantry papanicolaou papilla parado parcial pared parkrun partition pasillos passage patel
paternity paula pavement payroll payslips peaceful pebbles pedia pediatricians pediremos pegamos peine penales
penhale penhallow pension pensioner perciba perdido perfume personales persuade pesame pese pete petrol petty
phlegm pibes picante pics pieces piensa pienselo pig pilates pinchar pinhead pinkness pintamos pirates pisada
planing planks plantas plastered plataforma plateadas plinths plugged plumbers plums podologo polyp pond
pondra pones pony port postcards pouches pps practically practises prairie praises praxis pray predict
preferente prefieren pregunten premiums prentiss preocupes preoperatorio prepagas prepaid preparando
preparation prepare presentaremos preserve prestamo pretended prettiest prevention prima primrose prioritaria
priti probable probando processes prod production professionals programadas progresivas progresivos prohibits
prolongada prometemos promethazine prometido prometio promocion proportion proposal prosecco prudencia
prudente prunes pseudonym psicologas publican publicando publicaron puente puertas pumpkins puncion puncture
pune punish purchase pursue pushchair puzzle quacks quade quadrant qualifications qualifies quarterly quedese
queensland quennell queuing quieran quimio quinto quiste quiten radiacion radiologia radiologo radius rage
rahimi railway ramadan ramiro ranges rapida rara ratos raven raya razonable rcmp reachable reacted realised
realize reasoning reassessed reassure rebooking recement recepcionistas recete rechaza rechecks recibi
reciente recipes reckoning reclining recoge recognises recognising recomendacion recommendations reconocio
recordatorios recruitment refers refit refitted refreshers regano reglas regrow regulations rehydration reina
reinstated reintegro reir reirse reissued rejection relapses releases reliable reliever relines relleno reloj
reluctant remarkable remedial remedies remembrance removals renee renir renovamos renovation reorder repainted
reparo repartimos repartir repasar repetitions representatives requiere reserved residence resistant resolves
respetado respiracion respiro respite responded respondimos respondo resuelto retener retinoids retiran
retirarlo retirements retouched retraction returnable revisarlo revised revisiones rheumatologists rhian
rhinoplasty rhyme rib ribbon rich rigid rinsed rip ripped rises risky ritmo roast robbed robes rochelle rocked
rodeos rolls ronda roomed rope rosalia roster rotate rotavirus rounding rourke rowan royalty roza ruedas rug
ruling ruth rutina rutinas sacado sack sacked saints salaried saldra salia salida saltarse samosas sandeep
sandhu sanos santa saque satisfy sauce scaffolding scaly scandal scanners scarce scenes scone scramble
scrapbook scraping screenshotted screw scrub scrum seals secar secos seda sedatives seeds seguido semen sena
senalar senale senales sensors sentarse separado separated seran sergeant serial sermon sexto shades shady
shah shameful sharon sharply shaved shaw sheffield shelves sherry shining shirts shocked shocking shoebox
shouter shove shucks shuffled sientese sieve sighs simon singly sintio sinusitis sirvio sis situacion
situations skilled sky slam slightest slurred smash smashed smoother sneeze snotty snowdon sociales soggy soil
solicite solveig sombrero somewhat sooo soothes sounding spares sparkling speechless spelled spin spirit
spoiled spoonful spur squints staggered stained stairwell stan staring statues steriliser stethoscopes stole
stolen stormed strains strawberry stream string studied subscription subtle succeed successful successor sucio
sufrido sumerce summers sunflowers sunrise superado superan superficial supone suppers suppliers surest
surveys survive survived survivors suspenda suspenderlo suspendida suspendio susto sutures swamped sweetest
swindon swinging switches sympathies tab tack tadhg tanning tapered tapes tapon tapped tapping tasas tasha
tasks taxis tb teal teasing technical techniques tecnicos telenovelas temper tempers temprano tendria tengo
tensing terribly testigos theory thermostat thief thins thirteenth thirties thornbury thoroughness thousands
threatening throws tib tickle tied tiger tighten tilly tilt tina tingles tinidazole toaster toasty ton topic
torch torchlight tornillo totally toxina traen traes traigalo trajiste tram tramito trampolines tranquilidad
transferring traslado tratar travellers travelling tread trek trelawney tretinoin trina trombone trompas
tropical trough tucks tugging tulsa turnip turron tweaks twelfth twinges twists twitch typist typists ugly
uncomplicated understaffed underweight unexpected unfinished unfit unfriendly unhurried unidades unkindly
unlucky unmoved unnoticed unplugged unprofessional unsaid unwise upfront upward upwards urate urdu urology
usado user vacunarse validez valoramos valorar vanishing varia vascular vaso vasos veamos veg vegetables
veinticuatro vello vencida vencio vendemos venden vender venido venis venkataraman veo verified verla verle
verlo verte vets videollamada viejo viewer vigila villanueva vine violet visitar vistazo vivido volumen
volumes voluntad voluntary volvemos vomita vosotros vueltas vuelvan vuestra vuestro wagging wallet wander
warmers warms warranted wavelength waves waving weaken wearers weathers websites webster weepy weighted
wendell whale wheeled whisper whittle widened wig wiggling wigs wilma winnipeg wisely worsens wren wrestling
wriggle wriggling wrists wu yape yelling yerno yogurt yolanda yoo yorkshire youtube zirconia 000th 0115 013
01482 016 0169 0172 0174 018 0182 0186 0189 021 022 0230 0450 077 07700 09 105 10k 10pm 1172 121 126 12s 132
14s 1500 162 170 185 1931 195 1991 1ml 201 2013 2026 215 24x7 260 270 275 280 299 30am 311 326 33 375 380 390
3bb 416 4410 4471 4d 4k 503 520 540 57 5mg 5pm 60th 611 66 666 70s 790 80s 811 850 871 8lb 9018 960109 960111
960121 960128 960129 960133 960148 960155 960190 960191 975 97th 9am a470 aback abandono abanico abasto abcde
abelard abelardo abide abiola abogada abona abonos abortion abrasive abriste absence absoluto absorb absorber
absurd abuelas abuelita abuelo abused abuso ac acabarlo acaso accepting acceso accidents acciones accommodate
accommodating accomplished accreditation accuracy acepta acero acetic achievement achy acidez aclarado aclaran
aclare acompanamos acompanan acompanaros aconseja aconsejamos acortan acostada acostarse acrylic activation
activator activity actualizan acuerdese acupuncturist acusaciones acusar acute adaptarse adapts adderall
addressing adelaide adelanta adelantar adjunto adjuster adjusts admiration adores adrenal aerolinea aeropuerto
afectado aftas afters agarre agendada aggression agitacion agitated agitation agnes agresiones aguantado
aguante agujetas ahorra ailments airway ajar ajustamos ajustando ala alarga alargado alasdair album alcanzo
alegrara alfie algodon alimentarios alimentos alineadores alison alivian alivio allege alleged allegedly
allergist allowances alongs alot alpaca alt alternativa alternos aluminio alumni alwyn amarillo amato ambetter
ambulancias ambushed ames amiga amoebae ample amplian ampliaron amundsen amused anadir analgesicos analysis
anatomy ancient andador android anemia angharad angina angulo animos anita anjali annette annex annika
announce annoy annoyance annoyingly anoche anorexia anota anotamos anselm antelacion anticipo anticlimax
antidepresivos antiseptic antivenom antiviral antoinette antonio ants anulacion anunciado anyhow anzac
aoibheann apelacion apelar apertura apetito aplauso aplausos apoderado apologises apologising apologizes
aportes aposito apoye appalled apparently apples applications aprende aprender aprendio aprons aps apuntada
arcade arches archived ardor arganza argues arises arithmetic arizmendi arkwright arlo armario armed army
aroha arr arranco arrangements arranging arrastra arreglan arreglarlo arrested arriaga arteries artificial
artists artrosis asc asco asesora ashworth asiento asistencia asistio assessors assigns associate assumes
assuming asterisco astigmatismo astonished asustan asuste ataques atcha atendia atendidas athlete athletes
atiendo atrium attach atte attempted attendant attenders au auckland audience audios aumentan aurelio
authorise authorize automated autopay autoriza autorizadas av availability avances avanzada avena averages
averaging avisale avisan avisanos avisaramos avisarlo awards awareness awe ayo ayudara ayudarla ayudarle ayude
ayunar aziz backside badger baila bait bajita bajones bake baked balcony ballina balogun balon bandsaw
bandstand banera banjo banter bao barandilla barbaro barbecue bariatrics barista barriers barriga basically
basis bastara bathed bathing bayview bea beam beasts beaumont bedok begging beginners belated belmonte
belongings bendiga bends benedict benedikt benignos benjita besides beverley bewildering bhalla bhandari
bichos bicis bid bienvenida bilirubin binds biologic bishan bl1 blades blancas blanching blandos bleep blends
blepharitis blinded bloating blob bloodwork bloquea bloqueado blowing bluebonnet bluey bluff bluntly blurring
boast bodes bodies bogdan boiling boleros boligrafo bolita bonfire bony bookie bookmaker boothroyd borders
bordes borne borrarlo bose bota botella boton bouchard boulevard boundaries bouquets bowed boxed brains brakes
bramble brandi brandt brannock braxton brazos breakdowns breasts breck brendan brewing brianna briefing
brightening brightline brightpath brightwater brightwell bristles broad bronchitis bronquitis bronwen browser
bruxismo bsl bt bubblegum buck bud buenisima buffer bugger buick buildings builds bulb bulimia bullseye
bultitos bun bunions burger burofax burpees bursting bursts bury buscar bush busque bustamante buts buttered
buzzers c5 c6 ca caballero cabe cabelludo cabin cabina cabinet cadena cadiz caduca caducadas caidas caiga
cajas calambre calamine calcified calder caldera caldicott calgary calidez callada calloway calostro calumnias
cambiador cambiarle cambiaron cambiarse camden campuses cancelar cancled candela candidato cannabis cansada
cansan canse canta cantando cantar cantaria cantidad capa captain caramelos carbs cardboard cardiff cardigans
cardio caregiver carga cargado carnet carpo carros carrot cartelera carteles cartero carton cartridge carved
carys cascade casting catalan catarros cathal catheters catriona causo cautery cavity cdbs cdc ceda ceden
ceilings ceja celador celebrate celebrated cellulitis cementar cemento cena cenas cene centor centrado cercano
ceremony cerrajero cerrando cerrar certification cervicalcheck cesareas challenging challis champagne channels
chantelle chapinero charming charted chartered chases chatbot chatted checkups cheekbones chemical chewable
chiara chills chime chinese chiropodist chistes chloramphenicol choque chores chorus chowdhury chrome chuck
churreria ciao cigars circled circuito circuits circumcision cirugias cities citologia ciudadano civic clabe
claire clamp clap claridad clarify clarithromycin clashed clashes clasificado clay cleanly clearances clearing
clement clementina clicky clinically clipboards clipping clonazepam clowns clozapine clubs clueless clumsily
coaster cobertura cobrarle cochera cochlear cocina codamol coder coinciden cojalo cojear coldest colega
colegiados colgada collapsing collector collectors colombia colors colostrum columna comarca combinamos
combines comedian comedy comers comete comfortably comfy comidas commended commenting commercial commits
commode compadre companeros comparta compartido compassionate complainant complains completamente completar
complicaciones compramos compran compre comprobar compromise comunes concede concert concierge conclusion
concretas condado condemned condiciones condom conduce conducta conducto cone cones confessed confetti
confidencial confirming confirmo confunden confundia confundir congelo conjunto connect conocia conocido
conocimiento consejos conservative considerable constable constance consultada consumido consumidor contactar
contacte contaste contest contestacion conteste continuidad continuous contractors contractura controlado
controlados controlamos convenia convenience conversa convex convey conveyor cooks coordinador coral corcho
cordiales corns coronary corporate corre correcta corrections corregida correos corria corrientes corrigen
corse corte cortes cortesia corticoide cortos cosido costillas costras costume couches coughed counselor
counterclaim countersigned courtroom courtyard coverings cpt crabtree crackled crackles cracks craned
craniotomy cranky crashed crawling crayons credencial credito creer cremas cressida crest crete creyo cribado
criccieth crimson crio criollo crises crisp crispin criticas criticised crocodile croft cronicos crooked
croquetas crosswords crowbar crowds crps cruelty cruje crush crutch cruzada ctg cuadras cuadro cuartito
cuentelo cuentos cuero cuidaremos culpables cultural cumplido cumplir cupcakes cupful cupping curamos
curiosamente curioso curlier curo curse cursing cursos curt curva customs cute cutlery cutters cyclizine daddy
dahlias dalgleish dam damaging darnell darragh darselo datafono daves dc deadlines deberse debiendo debieron
debil debilidad debris decaf decian decider decimas decimo decirselo decirte deck declan declaracion declares
declining decongestants dedica dedicada dedicar dedication deducible deductibles def defensive defensoria
deficit degeneration dejarla dejelo delacroix delicadas delicadeza demasiados denosumab dentin dents denturist
denver dependence depositos depresion deprisa depth derm dermal dermatopathologist dermot desactivar
desacuerdo desagradable desanima descalzo descansar descansen descansos descartamos descenso descontamos
describing descuido deseo desgaste desglosados desmayarse desmayo despedida despedirse despega despertar
despiste detecto detergent deuda devastated developer devoluciones devolvieron devonte devuelta devueltos
dhuit di diagnostic diagnostico diagram diameter diaries diarios dibujos dictates diecinueve dieran dietas
dietista difamacion difficulties difficulty dificilmente digestive digito digno digs dijeron dilatar dill
dimer dining dinners dinosaurios dioptres dioptrias diplomas directa disagreed disbelieved discharging
disclose disclosing discourage discovered discovery discrecion discrepamos disfrutar disguise dish dishwasher
disimularlo dislikes dismiss disparo displaced dispone disponibles disposable dissolvable distances diste
distinction distressed diuretico divide division dj dmv dna doblado doctorate doctores documentos domes domino
dominoes donate dono dote doubtful download downwards doze drafting drags drainage draught drawbacks drenching
dribble drifted drifting drifts drinkers dripping droll drowned drummed drums drying dude dudoso dueno duermen
dulces duluth dumped dundalk dungeon dunleavy dunmore duplicates duraran duras durian dusty dva earning
earnings earrings eastgate eastmount eche ecografias ecografo economy edema edging edited edna educator
efectivamente efficiency eftpos eighties ejaculation ejection ejercer ekaterina ekstrom elastic elected
election electronica elegirnos elevate eliminar eliquis ellery elvis embarazadas embarrasses embarrassment
embassy embrion emitir emocion emociona emolientes emotions empapa empezamos empezando empezaste empleado
employ encajaba encantador encantadora encephalitis enchufes enclosed encoge encrypted endo endocrino enfada
enfadarse enfermedades enfermo enganche engine engraved enhanced enjuague enjuaguelo enkosi enmarcar enquiries
enrojece ensenan ensenaremos ensene ensenen entendido entendio enterarnos entidad entienda entrances envian
enviaremos envie envielo epinephrine epipen equals equipos equity equivoco eramos erase eraser erections
ernestine escalon escaner escoge esconden escort escribi escribiendo escribieron escribime escritorio
escuchamos escuchara escuche escuchen eskom espacios espaldas especializada esperase esperes espuma estabas
estafa estaras estatal estigma estoy estrecho estreptococo estrogenos estuche estudia estudie estuviera
estuviste ethics eu european evaluacion evenly evitarlo ewan examinations examiners examining excepcion
excitement exclamation exclusion exigimos exmarido expansion experiences expertise explican explicara
expresamente expressing ext extensions external eyeball fabricante facelift facet fachada factors faculty fags
fahy fairer fairest fairview faiths fallamos fallon falsehood falso faltaria faltaron falten fama fame farida
farmaceutica farmacos farmers fasten fastidio fasts faulty favorites fawr faxes fda fe feared feat
felicitacion fence ferdinand feriados ferran ferreteria ferrets ferritina fertilidad festival fetal fevers
fibbing fibreglass fibroadenoma fibroids fibromialgia fiction fidget fields fierce fifths fifties fiftieth
fijarse fijese filas filters filthy filtracion filtration finales financiacion finch finita finlay fir
fishergate fisico fisios fitz fitzmaurice fivefold fixable fixative flaking flamingo flared flaring flashbacks
flatten flemon flinch float floats floja flores florida flossed flosser flucloxacillin flujo fluor fm fobbing
focused foil folletos followers fondly fonoaudiologa footer footwear forbid forceful forecourt foreign
forgetfulness fork fortieth fortnightly fortunately forwarding fosamax fox fraccionar fraction fractured
fragrance frailty frances franking fraudulent frax fray frecuentes frederika freed freephone frenar fresca
fresco friendlier fronts frost frustrante frustrates fudge fuel fuentes fueran fuertes fugaz fuimos fulfilled
fume funcionan funcionar funciono funders funerals funnily furniture fusion fyi g3 gadget gallagher gallstone
galon gamma ganan ganando ganesh ganglios garbutt gardeners gargles gastritis gastroscopy gathered gato gaz
gecko geelong geese gemelo generaciones generan generico genetics genevieve genial genio georgian geriatrician
geriatrics german ghana ghosh ghost ghosting giddiness gigante gillick ginkgo gisborne glamour glenn glides
globos glovebox glute gmail goats goc godsend goh golden golfers goma gomas goodbyes googling goop gosforth
gotera gowned grabbed grabelo graceless grad grades grading graduamos graduar graduation grandchild
grandmothers grandparent graso greens greyhound grieving grifo grimsby gripping grippy gris gritando grito
gritty grosero gross groundhog groupon grove grueso guapisima guardando guardar guarded guarding guelph guia
guias guides guisante guitarra gulls gumshield gurpreet gush gwendolen gwyneth habeis habian habitaciones
hablando haces hacked haddock hago hairbrushes hairdresser hairy halifax hallelujah hallowe'en halls halo
haloes halt halton hana handouts handsome hank hanrahan happiest haran harass harbourview hardened hark
harrogate harrow harto harvest haste hating hayley hc1 hcas hcf hdfc headband headline headlines headmistress
heartsick hearwell heats heatwave heces heladera helen helena helipad helpers helplines hemi hemolizada hens
heparina herminia hialuronidasa hiccups hice hiciera hid hierbas higienistas hijole hike hiking hilary
hillcrest hinchada hinchado hindi hinge hints hipotiroidismo hiss hm hoa hobart hobby hojita hoki holler
hollow hollywood holt homely honestidad honesto hongo hooked hoops hoover horatio horos hortensia host hostage
hostile hottest hourglass houses huang huele hugh hull hum humanist humble humility hunt hunting hunts
hurricane hurrying husbands hyaluronidase hydrocortisone hypos hysterectomy ibas ibiza icy identification
identifiers idris iga iglesia iii ilegal ilse imagination imagined immunisation impacted impatience impersonal
importan importar improvements imran inactivadas incidencias incidentally inclined incluidas incluyen incomoda
incomodidad inconclusive inconsistent incorrect increased incubators indebido indefensible indemnizacion
independents indicamos indican infarto infecciones infectada infectious infiltrar infirmary inflamo informado
informamos infusions ingredients ingresado ingrid inherited injectables injecting injerto injertos injured
injuria inks innings inquiry insane insinuaciones insinuating insista insomnio inspect inspectorate
inspiration instalado installments instant institucion instruction instrumentos insuficiencia insulting
insurgentes integrarse intentando intento interesa interesara interpretes interrupt interviewing intoxicated
intraocular intrinsic introduction inventamos inventar inverurie investiga investigarlo investigate
investigating invitations iodine ious ips iran iriarte irlanda ironia irritability islands isotretinoina
itinerary itziar iweala jabbed jackie jacko jams jan janelle japanese jaundice jean jell jemima jigsaw
jjjjjjjjj joanne joglekar jolt jolyon jonquil jornada journeys jubilados juegos jug jugo juiced juntaron
justifica kannada kat kealoha keenly keloids kelso kendra kerbs kerensa kerrigan kestrel ketoacidosis
ketoconazol kevin khayelitsha khz kilbride kilo kilometros kindergarten kinesiologia kiosks km knit knowingly
kopitiam korero kovalam kroll kwabena labelling laborables laboral laboratories lachie lachlan lacking ladders
lados lah lakh lambing lamenta lamingtons lamps lantus laptop larchmont larguisima lars lasagne lastima latido
latoya laughs laurel lavados lave lavela lavese lawfully lawn laws lawsuit lawsuits layoff ldl leader leaky
leandro leaned leanne leans learns lector lectured lecturer leeway legales legendary legged leire leland
lengthen lengthening lengths lenguaje lenny leonie lesley lessing letdown letras levantate levetiracetam
levonorgestrel levotiroxina leyendolo liable licences lick lifeline lifelong lifestyle ligamento ligero
lighten liking lily limbo limbs lime limitan limites limped linctus lindas lindgaard lindiwe lingers linnet
lino lions lipidos lipids lipo liquida lisbon lisinopril lisle listener literature livelier liviano livid
llagas llamado llamaremos llamarla llamarnos llamas llave llegaste llenan lleno llevara llevarla lleven llora
llorar lobbies loca locate locos logger logico logopeda logopedia lollipop lollipops lolly lone loosely
loquios lorries lote lotte lottie loving lowe lozenge lscs lubricante lubricating lucro lucy ludmila lugo
lumbalgia lunares lunches lupa luxury lycra lymph lynn lynne lyric m'lud m50 m60 maggie magician magistrate
magnesio magnet magnetic magnets magnifier magnus mahalo mainstay mainstays mairead makeup malarone
malentendido malignant mall malloy malos mamita manchar mandaremos mandeme mandibula maneje manguito maniobra
maniobras manpreet mantenga mantiene maori mapache maplewood maquinas mar maraton marcamos marcar marcas
marchara marchbanks marcos mareaba maree mareos margarita marina marion marisa markedly marketplace marlowe
mars mary masaje masajes mascarillas mash mashed masking mateo mater matex math matias matricula matrons matt
mattered maud maxed mc mdt mea meadow measures medalla mediados medianoche mediation mediator medicals
mejorarlo mejore mellizos meltdown membrane membranes mensuales mensualidad menzies merchant meredith merge
merging merienda merits merriweather meson metadona metalicos meters methenamine methodist metilfenidato metro
mexicano mezclar mezcle mezcles mhra mia mice micro microfono microscopio microsuctions midlands midweek mihi
milan milestones millbrook milligram millimeters milling millon mimo mincing minister ministerio ministro mint
minuted mirada miraremos miraron mirela mirena mirka miro misconduct misfire misplaced mitchell mitchells mito
mitre mitten mixture mmhg mobiles mobilisation mochila mocking moderacion modifier moist moisture moisturized
moja mojado mojar mol moldes molestan molina monsoon montgomery montura moorside mop mopped mops moraton
moratorium mortifying mosquito mosquitoes mostraba motel motions motivation motivational motorway motto
mountjoy mouthful movida movido moviles movilidad moyra mpsi mubarak muddled muddles muerda muestro mueven
muffins muffled multa multi multifocals multiplica mumps municipalidad munro murder murio muscular museum n
nacer nacimiento nadine nadkarni nakamura naloxone nambiar narcotics narrative narrowed nash nation navidad
navy nd necesitas necks negatives neglected negligencia negociable neighbourhood nena nervio netballers
netting neurologists neutral ng nga ngaire ngata nicked nigerian niggles nightcap nightguard nightingale
nimble nipples nitrile nitrofurantoin niveles nochevieja nocturna nocturno nocturnos nodes noelia nola nomina
norfolk normativa northbank nosebleed nosebleeds notado notara noticeable notifications noto nougat nought
nous novels novena nowt np npi nuala nublados nuera nun nursed nurseries nut nutri nutricion nutricionista
nutritionist nutty nylon objects obligada oblige obsessed obstante obstetricia obstetrician obtain obtained
occurs ocd octavo ocurrio oddest odile odontologia odontologo ofertas offal officers ofrecieron ogilvie
ogunleye ohio oily oir okello oldham olivo olmo oluchi olufemi oluwaseun olvidado ombligo omega onda ondas
ongoing oonagh oozing opaca operado operates ophthalmologist ops opted opticas oranges orchard orchid ordena
organ orgulloso orientacion originals orlando oro ors ortopeda ortopedia ortopedista oskar osteopathy
osterberg otorrino ots otters outages outgoing outgrown outright outs outward outwards ovarica ovario ovary
overbite overbooking overdosed overjoyed overlapping overlooked overpayment overpriced overrun overtime
overtired ovulacion ovulation ovulos oxide oye oyster ozempic ozolins paddling pagaron paged painters paired
pajitas palsy panales panicking panpipes pantorrilla papakura papas paquita parathyroid parcel parche parches
parecidos parecio paren parliament parpado parpados parteras participate pasajero pasarle pasaste pasate pasen
passion pastes pastillero pasting path patrick patty paulina pautado pautas pavilion payday payers pediatras
pediatrics pedira pedirse pedis peeked pega pegada pegamento pegar pegarlos pegas pegatinas pegs pegue pelican
peligroso pelota pelvico pendulum penguin penhaligon penso pepper pequenita perdidas perdonad perfection
perfecto perforado perform periapical peridural perimenopause periodontal permita pernicious perrito
persephone persist persons pesan pesar pescado pestered petheridge peverell philosophy phoning phototherapy
physically physiologist pic pica pickett pickup picky pico picos pictured pidan pido pier pies pigeons pigment
pigmentation pileta pillai pillar pinchazos pinche pine ping piojos pisos pivoting pizarra placard placement
placing plaid plaquetas plata platano platelets platica platicamos pleasing plumbing plunket podamos podeis
podiamos podias podido podra podran poetry poison poisoning poisons policyholder politics polvo polyclinic
polyclinics poniendo poo poppy popsicle popsicles porcelana portrait portugal portugues portuguese posibilidad
posicional positiva positively positives possum postage postman postponed postura potato potatoes pottering
pouring pownal practical preach precaution precautions preciosa prednisolone preferably preference
preferencial prefiero preguntado preguntale premio prendergast prensa prentice preoperatoria preparada
preparado prepares preparing prepay prescrito presencial presenta presentamos presentaran presented presents
preservatives preserved presionado prettier previo prewitt pricey pricked prieto pril prim primavera primo
printers printouts prisms prisoners privada privadas privados prizes probado probaremos probation probe
probert procederemos procedia proceeds prof profesion profiles progesterona prognosis programada programado
progressives prohibido promesa promete promo promotion promotoras prompting pronta proofread propios proponen
propose propuesta prostheses proteina protestar protocolos proudest proving proximas prudhomme prune ps
pseudomonas psi psicologica psni psychosis publicar publicas publication publique puddle pudieron pudimos
puebla pueblos puedan puestas puffed pug pulgar pulso pumice punchline punished puns puntitos pup pupila
puppies puppy purchased purely pursuing pym qr quads quartermaine quarters quedaba quejan queje queratosis
queres quetiapine queued quieren quigg quimica quincena quincenales quincey quisiera quistes quitarlas
quitarle quitarlo quitarse quiteselas quito quota r2 r3 r850 radiograph radiologos rafe raffles raisin raisins
rask rathbeg rathbone ravi readiness reagendar reales reassurance reassures rebajamos rebill rebota rebounds
rebuilding recaida recalibrated recalled recapacite receives recession rechazada rechazado recibirla recibirle
recital reclama reclame recline recoger recogerlas recomiende recomiendo reconcile reconocemos reconocer
recordado recorder recovered recovers rectifica rectificar rectifique recto recuerdan recupera recur recurrir
recurso redoing reduzca reef reemplaza reenvielo referee refiere refinement refleje reflexes reforma reformer
reforzaremos refreshed refrigerador refurb regard regency regiones regions registrado registrations registros
regraded regrese regretted regulators reiamos reilly reimburse reimbursed reino relaciones related relates
relativo relato relaxes relaxing relay relevant relied relies relieve relievers religion relined rellena
rellenar remainder remarked reminding reminds remit remitio renewing rennick rennie renovar renueva rep
repainting repasamos repaving repetida repetirlo repita repitio repito reprint reproche reprogramarla
reprogramo req rescue reservadas reservas resfriados reshuffled residential resina resistencia resold
resolution respectable respeta respire responden respondio restarted restarts restful restless restored restos
restraint resuelven resulte retenedores rethink retin retinoid retirada retirado retirar retirela retomar
retomarlo retrain retraining retrains retreatment retrieval returning reune reuses reves revisaremos
revisarlas revisions revisit reviso revista revolut rewrote rex rey rh rhesus rheumatologist ridgeline
rifampicin righto rigidas rincon rising rite roaccutane roach roaring rob robar robles robos roce roch rocket
rocks rodillo rompio rondas rosamund rosheen rosuvastatin rotacion rotary rotura roughest roused routes rowing
rows rr rsv rua ruane ruaridh rubbed rubella rubifen rubio ruby ruega ruiz runner rupees sabanas sabia sable
sacarle saco sacred sahib sailed salaries salas salbutamol saldo salimos salmon salsa saltar salted saltese
saludarnos salude samuels sandal sandpaper sandy sangran sangrar sanitiser sanjeevani sartan saskatoon saskia
satisfying sausages savage sawchuk scabies scaffolders scallywags scalpel scanxiety scaphoids scaredy scares
scarlet scent scented sclerotherapy scolding scooters scoring scout scouts scrambled scrap scrape scratchy
scream screenings screwed scribe scrubbing scrunches seagull seborreica secando securely sedated sedating
sedes seed segui seguia seguidas seguramente sellado sellan sellers semaglutide semejante semi semillas
senalizacion senas sender sensibles sentir separacion separados sepas sept seriousness sertralina servers
servicing servidor servilleta servir sesenta setenta settlements seventh severely seville sewn sh shambles
shandon shannondoc shark sharma shaves sheds sheep shepherd shillings shivers shocks shoehorn shoots
shopkeepers shortens shortfall shoves showering shred shriek shrugged shukran sickle sid siddiqui sientan
siestas signatures signer significan signos sigre silk sill silversmith simmonds sincera singers singh
sintiendose sinuses siobhra sipping sixteens siyabonga skepticism skerries sketch ski skied skis skylight
slammed sleeper sleepless slid slider slim slimmer slog slope sloth slowest sluice slurring smelled smidge
smirk smoothies smudged snail sniffle snippy snooty snorers snores snowdrop snowed sobreturnos soccer sockets
sodium sofas softens softest sois solido solito solved solves somali sonado sonda songs soplo soporte sorcha
sorrell sorrier sorrow sorter sos sotano sought soundproofing spaced spade speakers specification specimen
speckled spellings spelt spiders spines spinning spironolactone spitting splash splinter splits spo2 spoils
sponging sponsored spoons sprinkler sprint squat squatting squeak squeaky ssris stack stacks staged stainless
stair stairlift standby stannous staples starter starving stavros steal stealing steeper steered steering
stepfather steph sterilizer stew sti stigma stilettos stimulants stirred stirrups stocks stopwatch storming
straightens strained streaked strengthen strenuous strictly stripes stripped strives strolled strongest
structure stub stubbs styes subieran subirla suburb successfully sucursal suene suffers sufrimiento sugerimos
sugirio sulk sulks summed summons sunblock sundowning sundry sung sunil sunken sunniva superb superfloss
supervising supporter supportive supports supraespinoso supuesto surf surge surprising surprisingly
surrendered surroundings surveillance suspender swansea sway sweaters sweepstake sweeter swelled swimmer
swishing syringes t3 taco tact tag tags tajante talker tallar talleres talleristas talones tame tamiflu
tamizaje tammy tamsulosin tangled tanks tanner tanyard tapa tapering taping tapones taquillas tardaron tariff
tariq tarquin tarta tasted tattoos tauranga tca teacup teague teapot teased teaspoons technically
technologists tecnicas tedious teen teenage telephones telephoning telugu temeridad temp temperamental
temperatures templada templados templates temporada tempting tendriamos tenerla tenerle tenerte tenfold tengas
tenian tenias teniendo tense tents terbinafine termed terminara terminated terrace terrores tesoro teta
tetanos tetracycline thankless thawed theme themes thickening thickly thieves thirst thnaks thornby thoroughly
thoughtfully thousandth threadworms thresholds thrive thru thumped thurs thus thyroxine tide tidings tiembla
tierney tierno tightens tighter tights tigrinya tijeras tilted timely timido timings tinge tinny tinted tio
tipped tiquet tiran tis titre titular tlalpan toalla toallita tocara toenails toleraba tolu tomado tomala
tomando tomarle tomaste tomate tomen tomese toned tonsil toolbox tools topiramate tops torax tormenta torrance
tortilla torvald totales touche tougher tourists tournament tpas traba trabajaremos trabas tracer tracker
traction trading traelas tragan trago traigame trajimos tralee tramitan tramites tran tranquilizante transit
translation transplants trapped traslada trasladado trasladamos trastornos trataron travelled treasured
treasurer trebled tremblay trespass triaje trialled trickier trickle trifle trigliceridos trigo trimming
tripped triste tristeza trivial troll tropiezo troponins trote truco trumpet truro truthful truthfully truths
tuba tucson tues tug tulip tulips tumbada tumbado tumbarse tummies tumor tunde tune tunel tunes tunic tuohy
tuppence tutted twilight twist twisted twisters twos typos uci ultimas ultrasonic ultrasonido unacceptable
unchanged uncles uncovered underestimated underwear undetectable undresses unedited unhelpful unicorn unicorns
unido unidos united universals unjust unlabelled unlocked unmanned unpacked unperfumed unplanned unprotected
unretouched unsung untouched unwelcoming updating upgrades upload upsell urgentes uric urrutia usarlo usuaria
util vacancies vaccinate vaccinating vaccinations vacio vacunadora valenciano validate valido valiendo valle
valuables vandermeer vanish vanishes vans vape vapes vapour varian variation varicela varifocal vasectomies
vashti vehicle veintiocho vena vence vende vendio vengan venias venlafaxine venn verbal verdura verity verme
versus vertical vessel vetkoek vi viaja viajes victim victoria victories vidrios viera vieron vietnam viewed
viewing vigente villain villains villalba viniste vinyl virgin viricos vitreous vivir vivo vivos voluntarios
volvimos vsp vuelo waders wage waistcoats walgreens waltz wand wands war warps warrant washable washroom wasp
wasps watchful watered watery weakened weakens weapon weds weeker welcomed welfare wellington wendy wes
westmount westside wetherup wexler whaea whales wharf wheat wheeling wheels whereas whilst whispered
whispering whispers whitford whitlow whizz widening wild wilf winced windy winifred wink winston wirral wiser
wit witness wobbles wolfe woolly woozy workings workmates workplaces worksheet worsening worthy woven
wraparound wrapper wriggler wriggly wristbands ximena xray xxx yamaguchi yard yards yarn yarrow yaxley ybarra
yell yelled yellowknife yep yesenia yn york yous yucca yvonne zarzamora zelenka zing zings zips zonas zoo
zoster zubeldia
zuleika`,
  vectors: { columns: 32, top: 0.3051, down: `~[KSO-Q/)0+-+,--+,+,N4.-),*,*0+.1,*,*.H+,--O0-1.,/,.2,,-+.-(0/9+/+-=-,/.D0,Q.0.+;3,/250//02+*,,0.F9--<3+,0-.1//+-16..C5,
</-0:81.A111,?/17/@5/8+H2:4?.C:081?B:01,300.:/2//05./142600?23545902*0.-62086.:41;3<2/0338267?/...,/43-81153:92/=1+A4;@+
,74524PH66/8<817160-8-?C./6;A:/23/67841503D?046621;1022O8/18E/;;97E</?K761103.43602?/::<@2:82.9;-.00R0492991?14.2922-9G.
5=/)@<M6096257354CB?@P65D2GE@3.^1203B144>.1A9>46:33B:U5:M>A:?61614>4:68P743@:-?89DAC529794-79O9A:=P3;B9AA;@6C@./=<50@923
;2>61>2W<4:13/MI<645827666=2/A.K2956J3=724/3<>0=?04=:;H>E12?1:2?35D7565922M78?7QA9:E3929>;BE5C/25?8?;1;95>>3:8=5=J3@4:6/
A5911;1J;773D;:1/CB44R=;76752AET:L3?4<::37=5@2@35>?L8;=68E58:7C=0QD6L=:B@@<A7693?D2AB39N@;488<164A=/9B2@6247@5AA@@7<A377
=.:A/468;<3@2=5@I0:929>G3I<0>9153:34?A5;B5;C887J:45?>?42=6>T68G97Q?<W15;2F4A@1A;C<8;4=92;:<643BAD6<599566;P2A24B34>@@;5A
<58C12>F<0CB:;4:F3?@P91@@@8B.A;7M;2E747M9@;9=7.;1>E?8:2?488>63E;97?5L2:>6<AA<A5<A964=>4522<><;<G><7GA<:3LK:@4@Q;5>=?95A4
678I/96<<77;A9=Z3C?A45:??D=6A5<A4@@;497AI::F?8;D<329><C=<HCC?0A::1<:>;585G597?4>@6F3H@I9<?<14:7G8S<60D:8FD3C<@1<=8DB;7EA
9B73>:=E>5;8=4=8:?FBF;=H?=<E:GF>D=D<B;99719>D<43A:@847K8/;=6:26B=<B:B:G??<H:0B::2DD:<<B02N@<EFE615K8BG9HMNA?2<G;?>;87DD?
87:9=@<>;?:LC@=?<;A57>9592?5>D30<383=8A65QC@7@4?6EF6@3@607G?5@QAD=9D<PA9UI=76@9C@?-0:::=4<<B1@D7B<3>4?K>?<?L76B@4>:@A3=<
E?7=46H<FDE=<R69GE=>;3398=B7EABB9G@BNB8@8985K@2:B>?UQ@?D>-<=5<><44G2@EFFI9>;66;BL;=:EA5HB??B8:7I<38715>;KE<:DB7798B;8@9E
867D>5AA@8LIG9;:<42:@9:L>G<GC<P18MC8>DQA55FP:ED8<B:AEB;?@1D:I7=69B>76BC;A6;D41M>B;>E@<@=@>QM177<7?<H:BB=B<BQ5:;94=<3J2A=
N?;:<;C>EE8>IBD=4@C<>RU@:@>=.3728>3BBK99FJ=?9??B1@<GJK?FDG@:8FD=7=D15C>=DE069?8EC?@E<>CC1;@5=9I44>JAD=EB;<<D::BFC65B;:D=
E;R28>?LP4Q3CK26>C5@D4;MV0D?9ED@7>4<;<@J99;BF?67DE><=7?B952<;9@E>J:<?C9D5:8CD9;/B:/=;;DE?<9?;?>BA=A=<BH5@IBAED5PH=;;6=A=
FMJ<@A?B.MTOBDJ59>9;36<6H8=1>>/8??E29KOFDD>C<>@48;>EB@:G;:<N9>G7258GK359?=<84263@3===;88=AE;9;;;?O8A:OA;A98@A;=>D>FAC9AV
9;?9:;GA6DJF?@J==8ACF=89EEA6?8>@<:;P?>D5>1C<9@C<E<C;=<D[<>=<>DNXT46@83EC>E=;<6=F@FK0<=:G<J;?=E;K;?G_R:<HAJM5>78JDF5>H7>8
B68B:6A@AB44SFBC>8=F6>:GFF07:H<E;8M8BC;:;<>@7P7QNEF6G=DFI>IBDW0AIGH:@B<6CD?:<IC>=3E>:G=83;=<FRJL4BC34D8=H@<D3<AAC>>8CF=D
<?8<;G=;;G96:B55P>;A297;=@7ULG=?7D?CD?<>=J6>B?LE>H9;C@CE:?;4<6<JE=D?788=5DBJA<DB;7D<9AI@69;:?A9GAB7<5A8B779>N=8RGO5E76?E
E6<84CDB9F5E==?8?GG4?BD==>BI;Y>D?987<C;@HI9NM:0@;F86A>=:0C9E69GIQBC:L3B7;G69D9:I@DFE<C:?NCFA5AE@P>L.J<B=<=7@A>57@K9:=AA=
>B1I:FEC:I@4CA@=;:DJ>RBWCHDCH<?DCB:9E@7H<60I=F?2CB2BB98A@=@89>:8=C3@>995?K5>87B>=B>DB@ALKGFJ<ID=7=A<8I3E<<=9@C;HD?@7=D:3
=@:>;G9:77EC?A<@>:9BL3>1>EA?C@?81AA?=B6F;<?C;B;?8A<?>9=7AEH4B>AC@=><;@E7>:BFB8@>FH;WBA5@CDG<G@C?=9H5A@:C5;>>?8CB;@;EBD;;
DA=?D<;IDH@;F85?VQAK7<EI8C76=F2<<<3JJPT;9C8C?CIL9P:JQH9;BF:@B2K98?C4<=A>59<G8?CCE?C69>C;IOG@C9EIE@KDI?EC4BD@AK<<@KA4@>>6
2B<JKFE5A8@E;:<H;<@5BXCIBKADIE:>=56SQL8E?A<;E<G9>78;6>8C:<7K;7837?@:8E3BE;>@F<93A=?LP>D=G];I>6=;<CD;>D95D?BKB7F>?>GF>SUT
359G:5F>LECDD6E@AB8:SBC<<G=J<BBF44>KA</<;=<@LDAA@J7B36BGE=GBGOKCE<O?=;:G?EJ9D=68G8K<A?O7G<G86B<AAI8IC:@@F@EC;9BE?;5?UA9;
CE:CE@<87D9FKON<A7F6=B;H=I8GFGK;GC48>>T>K9?;9>6B;K6FU=H9WAS<=@G<8@MP5LBA:IE8B>=>M=Q?@;=F3?7>?-=E?7TL??FJS;G4@?OV49>;;EGD
CUFGI;KWB@C:?:EG=C8PF@IEI>AD<LBC8<9;=8G>>5CI:8C@<<<9MA@;D>:>DA<6>RCB1DLRB=4F>72;<C<?D@?>:EAEEF<E4=;IC?E@:@HH2?KC@@E@?;WD
BDAAJ1A?8Q?E>I=A5;;GD=@K7A<>6@<HAJA>C?G?EF;8=DSPPMSB;=8?7?FE;?FC9D=JC>E:>=?H;LB><@6;IU;>B==CI::BGD;?A8G9K?@:AH71D@FDB;F@
O?LDD<9<<=9=>P3?>DH:8D<AAH?<??DM<?DERDHAAJX>2G=@=@??G@>5@LIB<4?9BA8LDD:>LBE>B>DDFJ<@9?DB77DCDF7<@?6@@?C?N?:<A;A<6B;TE>:?
H5D2DC1GA>DK>9LD:=:?A=M@IEG5EEJHNIN?O6F@>J6P7<C<CAM<28J@DAE;IKA8><D?9@FCF=AJA:?>EALA@8E=:?FA5C:=HE?>;<@==A97?HDK9<B4?>AA
G;;@KCB@ID5BHCFH;>=8:>FEIQPRN=<A9>7P::9>@B@5D<J:C>9EC;6J;:9:?;>=I?>E<<@>A46H?B:@<BHAD;BDD@8MI8?<EBLBDG@B;@?HO;E9M;ABJJG5
C:@5EAVJTF=CRU8>AAMUDDF9CM9@H/<<HV>IQA;NC:N<9=GDE@Y?G;<E>F2?QDIPFFG:>O:@EGIBL;EDP6CT8;A:3II:=>MPBG5FE@I9@99EDB9A:M@AA@I6
AF;>C9EE@B:E<>HDLRA=VPALFTIUFO>=:<;JHM<?<;=E>=5GEKAH=997;J6KBC895>:A8=E@:C>B8:B<?IH:=BC@K=N<9;F>:E?@<K8:SS9<OR<IF7?@DE8C
?IN:?96C<A<4@B3H89@>><=DD6B>=D=EMDAA>C;@<8K<;L>@=KIE;G>2>IFNNHEJ>AEAAQEK?F35C97C=J;FC?@:BJ6G;:@E>J39:=<EE7=;NEA=3:RN?HUG
>@D>@ICF?<OFG5CC=2@?:;:K@DIEJ=<K?@<;=D4D@=GG@@FD<F@B=7G5BBCF7@<7BC=<G9>G??D:6E;CCCJ?2H99<?<E?BA3FHUF7;;6?PBALQL<CB?BKFMN
H9ABGD@>BCCA>;CS7C=;AU7QCKKS8CE6FFR3QR@/=CBGBK<>8F?RC<E2?P:=E;NG<@@CE@I;G=;M5AAN:>;3C>D:N8KHGAKG@>RI64L=@ACWB?<E:IK9KG?O
IC;;??C?<<;>?=;<9??>C<E>P:9>J@AJ7<D@AFEKGO=>B<O9A>;@J@DIN?JK9<=>9DE2:OPWJNVLF7:Q75?8DFN<?CD>BA9CDCGI:MI>4ELPCD8TL=>B84=D
=?>9H6@8C5G?:ND5H=;FNE:1<7A=A8CAK<<PC?Y?AE>E4>A=H:AN<FB=:9GK9DBAJDMB=ODFC@>FNEFD=F7@<B:==CXGCM7HJJIKG??KKA>BF<A8:?ELBKA@
CIA;CE=;C?3>A??D:DAOMSLHSQPZGB<<=88C<<E@599D@4L@EC@8B?9:=G99?@888GKGH8G8@G2@OODC?TK<J;WT93BF6;AM?DG<DLFEHEE:?K;I<CHAFK><
:L2:?AF9UO98:/L8;>;GK=9?C=@ADC:<EO?DM:>DCA<:<KV<9FED><7MOFCFJ@VH<Q:=<IBJ98=BHCA<RJ;;D=D<BD?C;@?68F>F<;@<J@?I>:B7GC?EO27J
D:KA=?E<?NUOTTHPS>GIB:?H;6@EN=:G<GKG:?ACF=A>=:I?HG5B7@:F4=M?9A>8BE<6?IA>ND:KOD=GJB>@MK>AD><GJQ<FG;=;=>G94QBDGAC9BV<DHH>J
9;A@:::GI=;08JCJ7@=DA;@ML8G>;FA?<MB9H==;@C<B9<:?@?DU7;@JCFABAFED9JBPA>DPUL2I5JEG@JMB?HC;=4CM<DA@<OA==H>A?><HF8IF=:BB:@AE
EGJ@LNNJOLONONVK??M?<JE?DE;<;>P<<8<7DEEVBGLH<<?F8FFA;>:DGA@<BBFJ;59;O:PCB=E:8;@>:NB;?BFAJ3H?@G?F;=@AD::E;F>>K7EC@K?;K@DC
:=<6::,C>@BBL:;=;8@HSM=HF6PBCDMAAGJ@I4?F:E?7IDEDB2;BD=D;GD=LA<68=?ISDD4?OR<WT;:=@BBBMMBG<K=I;43>CD=;>AP<3<B>?8GD9R<7BGB:
AOO7?>7;F;F;AD>>EL<?A9AAIHGE@@2;<G:CEL:=8=9ABF;=?<;KVIPXHKWKWM>=8CHRE=BD>5SE<MMNHAGI?;M?E26HHDB@6>;K>I=BACU9S?D4B?G:7B<;
I?9FD9=XBBGH>CF<==<98EL;5:GKW<C:B?A:6AH@;F8C9E:97:TK99PJ;=:9>FD?DQANA8=F?AD;FG;G9K6@@C6Q>BB4B;AFKO;B8?CD6D<IAIB6J>FBCCAD
5H=F:>B94P:;>FH>F6?8H4HFA:I?;DAF=;@?D7ML<HNEEG:OC<QW9GI75PA?@P;=>P<KJ=CF:M;L@8C:?H;?@G7P@AEAGE::@:R@DHGGG98H8IE<F?8K9=9?
9D56>I7O<FI?IBCJM?DBE?B@E??HESQOLOROPIL;<I@AGY6=9;E<9CBWO@B;C89FACAEBP=8@?H;:G7@:<EGBX?A3LHD>6@AFDA8SH@@A9>>DGSGAD>TDZ0Q
?SB9@LAC8>F:><<I=>H:=EF@N;RE;9N@CLA<<G<NAHD;@S7<8>N:K=;LTF8AFDB;?5@<@RM>@QO=GE>BNH:?=BF@N?BEF:H;I?>>U>=>9=FJ7HTPJD889E9?
?DP9E9=M;GTCFOEAH?=>>IABETA?G8LD9Q?DA5I:GEB;4S<X:RBB<A<B>DKCCC=MIU=A:@?OQ@@DUBWT>OGIEMCBK<N@D<?C?JEECD<<I?;;AD<7GAED=O2P
B59DFMBKFIFA?;D@I@?@E>AH6<Q?B=4EBCF>>?>OA<FBP@B;F=ELA9EG@=EIAI>A<DCBCFFK=DA;QFQOOIGLONQQUSPSBSA;<JNFBQ@@RDA:9;C<5=S=N:C>
>TBH?I;:BFBC<;2UGIP=@=?DCC;O=AHR?RBJC;J:A:EB7@<?PCKS96I7H>E:F>ATCJMC:M6@BEEE>D8C?PAEA6L?ARD<IMQC@G>9:A>BFOBEC=>@=D9;W>G8
MC@8Q8>C9DL;5A@>;MD@GK>>B@DA:DGEQCE>CA<;<NMG>IFF9CBQMCIR@8><=G3?EI67:=J<8>AA<?4?DFE@@CORC;MJ>;A>;GOB=S=;AIFKTC>DBHAB@A=A
OED=PRCI;;<WG<@GFDBK:JE=89@?NQC9;>CN;:K<OGEEFM?O9GEKEJ9SK:<IMYDS3E65CPIBA@C@@@7D;N;N<=6A<A=R=S?GHBJ<MLC;BHI=D;KDHJB<>DD;
=DODJF=I>N<<;GAA6BEIL>;A9REB?>IADJN;HJ@:@CAKN<3OADCFH?BKQDQJMEQJNQPDTFPVTOOXPSLQLTMDD:PE?8=EA><JD3RO;F>R@:?S:OGMCM?AC=EB
IGBK:<@DFC5EE@1DDFAAAOFW@@L=UF7=CIG?CA?>RHGA9;5@6=>B<GS:NCM?;:C:@;P9D6;K6@;8;;Q;HC:6CNG9EC@O=UA8C?=CEAIGKHE<>FGLED<=J;>A
:?PLA=ROQ:ZV=B=T;<CB>OIADA=BF;<AHB6UB@A>GETMB@F>LHEI@B==>@NADOFPEGFI?DB?DDJEPPCF>9?C:>A@FGGDB?IG<BBC>4BHQ:D9I@F9CUCK??=>
GL><=CDDC7QNK?P?MP>JTAKKEHH@S>HM8<G?OH8B<;CGF=;HO:DJ[GG9HTADH>>>A<>IKOAJ83=A=<SO<:GGJO=N@>:@C3@IL2?;LPG;CB?5QIC;9ID;<LB:
K3;>NHU9ARI8:I@F<9FEM9C:DIG8@8C>TAGDD9G<FABDK=BJK<I:OVBB9SFFG@?:=:JG@=A;@>?<>CACDBPN;KFCJ<:FH:AH6PB?>E>IDA>>@GHAEMJOQUPL
NMKLQLKTUH==G9EJECNO<M<@?:H?@IUR;T@M=6O>B6GBV9DBSO@S5I:E<<JDAGBG=CPME=HCHFBMLCHM<H>DI?BC=HE?O9SEHF>;NHF?>BBS>FH?FIH<LE=@
D@8LR:9@=V<9EP=?:S4:BDT8BHE=NE<6@ECH>>G?B:C<<<AFGH;]==L8YD>NB<N?:UDAH?CCJ79MJ87P=OEVJF>@<OEOE6<;V;8<WH98JC?89ZBRG=<@S9GH
FHK>BC=CJ@QA;9C?2NCD><AMA>EECF>LJHBI7E8JEE@:CD<>68E?FDD@D@4A=9:K91@<9DOI=LD<KN9AQD:>ACEHFGBOF;ECS=D:R<D>E?:@LHDB<C>PAO@H
E=L:M?;6DFNEGCEI:OHELE>I@HM=;;===E;CE:6;LFDMB@GENIHG>>QVIF==?DPD6;TW?EJFONRP;>=@<=?HE=BFK2:=J<?=8C?<C?<>IA>9?GPUM<PE=>PO
QDMGECECA9N?K?GI:B7C>Q<FNI>AIG:E?SUSE;EFBP?=3HFNBKCMBE?IE@DDQD4EA5?AB@EF?:N@IC@N7AY<BJHG?4?AA:GHC<B?EA=PFGKG@JIB;B:C<==E
:HCEEDL=DOK<@?E6HQ=>FH?D>H:<D@DH<A;=:H<P8:J>M<=<K6:@@<A@EFEIEMEBCD>GB:FMKMJEKOOVNSKWMQOJLVHLRNO5J>IO?:D9MPZ;<PTS5<OH@DUU
;N>EAO=<>@?TVIIB>=FK<?ND:GPN>;FD=<UAJ?NTDRC?@@7>KX8EID>AKCEFGL<T@?AHCM<G?CL:E@B;DKHML@FKIHBACBL=GD@CDABB@HG=QDGUEB=GP9;X
@2J2@IBO4BC:<=1?C@GFL?>GO?<A<CHCGX@S8J7;@TQ;BN?RRBLUKTA;B<PA9ONQ;Q<NCD:M<I=7HTN:TLA6@A>BQEDGAGTQWJLF<@INH<;;HFA4K;AMI7RP
BB><LCIGFYB>:KUD=>B=E@<I3BE?O:OG<C@A;N>S66@BF@G9?MFR7GCPC;==GKA<G<SE=EIAMFGEH?E?@HFF6?QG@@DK@9?>WBBLI9RAKCB?6GI@C::PF@EN
AMCIE9AIB?S5OI;BFPA@<GG>ADM=HF:?I?OG>FJ=FF?9@FGGA97IMPC>F>DJJW8DDNY<AF<><9=:QB?89ID9CF:DFDHHB?>HB<<=559A;;=EI977D@;=M?M@
FA?E7<H?GHE:>H@P@G@@D<EUCJK>H;KAIQSGF=0=6Q>HBSI@81=?M8;7:NLP5C=B?BD<IE;IANAEN>5[;NO?HKF?:T9K<P;<AB=V=9KFFFHIHCI?ITDCCIEB
<OJUOL9D??EGIKNV=CCBGU>99>=>FN=@T?T=AENHKCHDQ;J@BM:K>D5UESPNQ<E==TBJ>;B;=?IP<IAP=EVQEQBBEFB8CK:ME?7H8JE=F???I@H?8F9Q;K<7
FMH>CGC;D:F:IQBEEE@EJIND:C7CFI3E=<EJ;IH;G>A@>=BE=<C:M?OV<8>KRGIH9C?BHD<D@:7:9DD9;COCE;DC@<G=FS<?:@@7<:O=R<;T:DIFEDBM>LM8
=KGGING;DDKBAF;DJ?NP@;MJ:<;VF<=;DS;KK;AHCJBJ?>H<>@9EEO;BB9@MQOLWMJRSRRMEPOQNQVLXLSPRSKSPLLGIPVPF:PKAQJ@CEJ:4JOIGP=HHCFIH
C9A>GAHNM;:DLO7P=R/?@RMD9P:D@F>DNK9RJOPNQS9DLE<=T>=D;PGQUD?2D:@QP@LB@JCK=@>ED?HJF;F>7G;=KMH@EIB;J9E@FBMECJAFQB3IH4HDB;FV
@>H8DPA;SEHKQW:ILH@CH=KJJ:RG=G8J>GQ=FLG9=HE>:AFHKI@9<B=?<=S9N9DHBU@B?LM57ODK9AAAH=GO9O>BOBMRL:CK<DMEBANBG@I@BPJE9H=CKA=O
DO;PDF?EA@@BE6;:A=>K<R6SKJE=E@E8:O>A<RWGNY9HZH=?TQTHAA=FLDFHS@BC@=H:39IBUIH?K9A8B:GIJNB@FBCCSK@@>MHDM8;RJ:S9I[=X??N@:6R8
>NG;K<PQPTTLQS>GHFD?QNLE>JBQE5TD@=JF9HADD<@DCPEHA7JHBBLEHSII51BQNAWC;AIBEK=KIP99<MCAIBG9AF@BRLLHFABQ?>@@8?@A7@@ADEF<CEV@
LE>@D@F9A>D>HEBCAIHDCJ@KAUG<<CD9<DDHHFLC=R9>DHQKFA>H>9EH9K<:>?NH>F4S4A@PFN==N>JFIC9E@JADA>@G<Q@;@?GD<FA>O:N<HBEM>CEKEFHP
O8B<I8?FD@UJHK>GMC?>H;<FD=WK@JA<GQRNQQQLG=8PADIBI==@AGA:?>SC>BEG7EAMHBF<GN=>X:ODFI?:8BBB=K>K=GCF7I?IKCB>APDXE;QIIEG:<SEJ
=@>J2ER:CUTPQIADCVGFQ8D:CB9NEAX6FJL=N?9B=@NKZHQ>I4J7G:=IP=@CD:7NO=EB@BW>N;RCD@U@F:G:BARPC?AHKCSCLA;GT=C>?NG@@UP@>?=>EEGK
M<D9GDTBB=K6@PRG=?R=>LNB>EG?JM?NM;KUPTJAGJF<;AH:;=O;SQ>OAOFB<=LRVL@D=CGMCQTCG<9CEIIJOMVJ@SHQDA==G:=:A@B=;@C?<GELD?>@<RCT
=DDI7J=B>O9S=@:K<G9RG@@EAC=@HF:APAIEB<CBM:GG@CEB<OAQ8N1BI8I;:<MPCDC;ZCDHBABD9FGIIM<TESMC;=B=5:9>=:CBDJRJS<MDB@>HE?6J=:@;
ECIAEI;A?F8HB@DAAEPGC:E>N5OTGAS<@??>G9EOADGGLPG@HA<:KAG:<N>PFC>@=GFOPD7IADLBB9PONQDYCBTE<><Q;K4:FOIARBPOD=I:EIAHEG<@CLDG
H>HAHEJ<G@=GLZMJGO<;KWPMMUPPQSSLMQPMJRKKOVIQGULHUUVMJPOTMXLRMNPGMMHOJLUSMKRHH>XOLLOQ?FC7K>QLMOXSUJG<>NKM@EI6IS;7H?8>E9A@
5UKOQPGSPE?CBQ_GTP8PSQ?=5FPEA;DQIKH@MS@=<EAXQPNEL:K<ENNVLSBCFCVRECVO=<9C>?ND@JH>QXCBODV;PPX@KRARK>Q;@FFJY;RDKK<JKMXWCGA4
F6IV9FTD@>7A77E>9>?ERG=?BPIDIECHH=B?T@ME;UJFGCEALDFDF;DF;ZECAWPN@F;DBE=JAT?AC@EJ>U<A?>GH?=BC@=5GGLH>O?JM>7Q;=N?:?=@;JOA=
GBECMGGBJGBOF@WPOFIJ7;AAJRHE<;;BVEH@:;=;=<PB:SFV9DKM=;;<<8MG:H?FKBJ?GDIO<<?LM>DRJI?N7EQ4J>T@SP:JME<B@TV;9NL>I==A>=SFLRII
QQ?:;SM<:T?AA<IULERSHET>W?A>?=CEHC@E:>IHGY<EOBFCAEDE<GRG?>I8O>>SYIM@O7SY8E=C;J=R;LDQBGKMSGXG@HEGELM=REE>C;8ID;ALaTFTD?KI
DT9XKX:OTMMNOQ;KM1A?AFB7L?AQPRHLMFHBQVIALFVJJ<G9D@S?HHRKQAC??HI9NM[AAGOJJ<H<C==PPDCF8PO4@;?B>D:;C?LPSAONIHEP?PT?L3<A;T<D
MBSK<RKHVEX=GO;RENP88EA@LMK>?U975=N8OQN:C<=E4KNB7?GGJS<EAINNGL@NLF?;DKGEG?GJE9GA=:D?O8IK:LECFUN=9?JFJ<=Q=HANB=?KEGQOCCLC
:K?@CAJE3DBFEF@?<?BLCIDG?M@ED=J:F7HO<?FAD8@H@I1R7JE?TM7>GEEWFGDTJM@GF98KB8CPK9CNE9A7HE:GIHFER>EII<K:JOUNTMMP?DBIL=A@;MEK
RJ@S<G8<NBHE>9DEPABWWQA=EKGL;=ERH=OCBD?LL:IHHDDWJGDBG:M@DMBFI=IOHGPC@>Q@8DIRG?GE:BRILF=M;VJTXB<:HQFF<949PHEMJDN;@OB>AFKP
DF<@BP@HKT;=>:E;LC<V=K@:@8ADH>DIC:@G]<D?MBFDFLE9>;068>XWRBJGENJ<R9AIJNI_;F=F^;YQK??M9CC;@3FK8NDE=IFO9:;EB=CNO@BAY?CC=@E:
?@F<EH@6=S?WE>AA:>J@IH;AAEC;EFQ@P><<C=@F;=AIEG>BR@9B>IUQ>AL:BOHEACMB@U>?QBB9@K=:ABJDNLJ@K7@5FI@=B>9XMIKBORKVI7UA>CU<>CKO
E>?PHME:@PH=>GC>EGEFBF<OO@=>P>NA<FD8GAJ>?NMB?JP>?CEFCK=YR@RO:J;;@HK@D7DV:@?GDU?M;:RFJQCOXESKB>I;NEJH:TD?SOC<C<CFKFBH<BA8
O=AGJS=Q=;OAXIK<@EP=D[9Q3=PIPCP]:KH9D7@N<F=WAMQF9FKE<G:=<>DGBDO>H;<@OQ?NINKPEFG?=E@:<:@CPAGCI@BMADQRSOGI<5LFHINK>HMBEGG<
T=G8FDMPOODDIBAAN9<A>B?ELFKKBDEPMPSD8<F?>GPL9FAMRNPAUYEMBFP>N><EBCF8G=M=D?=BC?J;BI>FA>DLFHGAMD>B7@;MQL@FHS:AOECIWBMC7B@<
GE<HIF<N@CJKMKDBASGHQS==I=C:EB<;FC@CC:DCCBCK?9CIEHCHIEG?J[E:HA?FCHGCG@C=EF=C<S@B;BEHGEDOH?HJJACAHCAAOCB8>?EB>?>EA5AHHPCH
JRQHXHDKC???UVNWL<HF?FG=KL?I@ESPN?F@@:CC8>;AIC9A=@?N=GDGHOFM2?IAJ=CFHE@@L?J?CAD@ASPUPSDQFPJR=AAELA>FHP=FEEGDTMFEL<BD;EDB
C>JIK=CDDLHBECCDH<??L>OFIPJ:;:9J@4S:UPQ=<R<??F8IV=LLDGPGFABUW=B:<RR<:KRK?HCAIA>P=@FPDGFA?DCBJCJCEKEIFHBDD=FS>M5NI@D@NTTL
TLTLQGUQTROSKNOSNPRMMOWSQOSLLVYSLHXJTFVNRQSWSUSNSVRYMQROZOSMYVFVJLJYRMNWWMSOSMMWKQCQbKE:<U;<AACFSNE@=U>;CEGJP<@8>P<F<@=@
MI8EM??9@QVNTVVRQRNLO==I8RZEPU7NNC?>SQOFN=F8C<>JCHGFODJBUQMQR8EIQHLRNE;PMGSO<TDT9F99FCKEAJ=J7EBMORK@IB=LSPI;ON<E9I@2=8FX
BGGC>?GKHJ=NRJQNJZD@>O:DNSKHPQR<Q_KRF?<SLE899;T8OIHGJDFJCNFCDGJE92<>U=GIPE:C=E:YBCNH:?MMQALIPP<SLA;IQD;RHE:<IABB9BQILBEV
USCAP:;A9UMPML;AA@NOSSPAFG;IJS>?GA@>@FDCKLRFGTBC=A8TF?BMB>HCBHGB<PDC@PJ@>O;FNV6:DHLFRE=EMCESLFI<NXBG;E=CVH8G@BO=@EL?FA<B
RD<?9J>EHCM=FIJQ;KMF<HA<E<IRO?>B9<P@BBEEJIHUC>H8M=>IWD>BPPIDC<2SM<DFME7J<MDR8CORSP6BT?F>IBDNMKTNOSILB?RVG:GQLU;;;J@H<PGA
AJEG=V;QUBX7GJB?;DJEPE;@8><O?@TH?CA;=[:IR>JR:8JUPBLM@@FA>=@KDNOCBC>AEAF0:PA;>EH@BIBBH>FAL4V6BI@IF;G>A;S?EGDFDSBCG?I@9BMI
SRIJ:P@WKVGMTJ=CEBBE6>QGD@N[JILFD5MA?:UY?OC<LONTNF=BL=C?P=><E=;VH<>?7ISQVLRBEW>789;BEOJ:HNX<LQMBCILNLDHXBGDGT?IU@;5:NFO:
QCRDBJFEMSKFFIKAEB=?AEKJHHCD@8A?XA<ZC@HVU>?R@DBF<EF@RFKDG?AF^OI:B?<LO;>RQ9O=E@HRMQQLLCSD=<>LDKA?>?CJ@OO?JAUIT9S?B<FQ>SP?
GWH@B>AMFO@?<P:9RMGRJOEAKQD=:RU><EQFLMOLOPIGMPXBW:LNRH;QT:STE==BGLOSRR==M=3C?:MR[OTJ=CR=RMM@K@G@H=QOC<BII=@A<=UPIL>DKFDN
ERUC=KPHLUD5DJCZE89GPC@?CK=@EHF>BJDI=DD?=KEE>=HF=G8IDIFJILO>E@>?7FFO=TI38EADAJ?HWHDW?B;:2GLS=RHAOGA<ONGUJEIRJSOISPL6MAXE
JPZN=9N>FFHOTPITTINMMOO<XFNMLOE<K=DTQNJCF;MRPIOKRVTQRLPK=DNNLTXPO:L:<RRF9P=RA51R?RG?AE;GJGPI;>BRIMB?I>G:MJY7?>BDDDENMJ;R
KKABBLR8FWBCF:A=E?FQEFIEPGJO>:E?EQHS:D8@JJGNUJ@JVFIQELHE=9JGBJJC=E<AJ>LCJJOF9OVU<?C?8@LE;RJDEDI0FELJSCD@WL?@GCFB:R7?A?R<
@HLDWGH6BR:R9DIRSJI?>?DAK>H?9A;JJMBCO@?=DFLB>O8PACEK;=BG4MJDCLGLDHH@KK?O@BCIJ;EELBD@G;A?UCO=HXUE@CFU>G>ACJ>HK?AWDGI<=JRE
EJ<>6AM9AMAC;FO@<;REJ;<M>@JN<K@>AKEGECA>GOJEEB<9GEES=?EHEBLBL@FLS?@IM@BHEP=OL?MDVDSCAHJTR?KNPKAJ=IO:JG<CLH8?BLPC<9;G@AF9
JQ@E:EN?B>H@ICU?NIDLC?ELI=C<@GDEMCNRT>IORWJQ@INFFE4FXNOFJ<TTI7O@OTPH>MKD?HNN88J>=HQHLTH;GPBA7@;N?<RH>TTPMKBCB?MR?PO>=<>C
G5:=QB=PDP?J==??C37>NGDUE<E><DCS>D;KOSDH><=IEBQJG=N?FAG==@P?7G>UZ=I:JG>>EKFD:AGBWW;?EGLC@MNEB;MBTNIG5>?AA5LKFCNB>C@E:EC=
HJHI;EFFHO?QT>QPBCJMG@Q:BE<O:=S;;SSP?IBI?O?@R@>AJ:LVE;<MROM<QY<NQVK;KBHHHRPLLC;LHIEFGBCECSSHP@JJVR?=BHA?HBNFIBHELPB@@D;P
TH@<S6>G=OVRNRWRTK:O?CSK:APOK:O>AO>KJB@IDJI@<RRQI?FEETAD<J<FCGEFG@5@D9CDBLTOF==QLBFAIN>FB>NM;NAIB<OIKBM=DQHOAE<CDJEBNGBH
2=<D@>ST;C?H:LHEFCGF?CLN8CRI<;@;6TJ;TFECS<DFFJ>EB:IFIGCADIC<QAB:RELBLWQAJICVUDQJ:=@;O<?M=H@LC8@E1=;DN:GGMN@?RNLGCJF<<GGD
FOHIC@I@S:8QB@D>CQSDCRPHJD@LA<DQJB?NQFF@BBPRGD=@WFDBGB>@ADC>MAKVPC6JL@>A;@ECJ>8S:QJB=99B8UAFOMI;@DQ?UEC@@DQVSG=;FCB?INHI
FIMTB>KI;FHKMH<>NEV@@AHOHT?EMLAZB<I@>;CKDQTQO4MLU98YLKUCBQH<@ADHMB?LN;YP8G8LQPPLPMQL9>TDD=<AL<SJAM;<U??QJNDI=K=:CZ>AG?AH
IBOK=F=ML<ADDECMDEMQ<NU9IPBFCJPD:BFRGAAKLUJ=><;C7HG49D@JBBCBTB?>@<R:EEMCNB<;8=E<BJGD=?QFURXOAM<NEGRJ:EIO:TP;DACWIDNFAKQK
EHDFJ:85>ETMCBILOCHHDNCKML=8QJ=<DNG?LG<CKTS=MRHFE@FWG:B:=?BROECAW:H;:GKABQFUFEBEFKGH=>VCLUQ<C?>8ORC:UKRWROBFJJRDQ?B@<CUE
FCQAG@KPL8=NGDTH>PKLRHMQIJROZBSOP<@GILUFQXHKKJKBOR@XGM?=EOIPP@G=:REM?N9>ZL>?=:4LU[JLE:JGGE>>VKACDFFNJBHORSNQHHSUGNIHRPV;
N=WF>V>F:@I@ODCNIG@>CJOVIG@RQUW]FLGPAI9PC;PV@HM>REEAAGDHAKLD7BOGCDMI<[B@?HJN@O>PHPOF=BCI>D><;DLI?LA@BP@FKB?A@?FE;V8DL8NN
PLH=AURT=<<@G>JGAWQAOR?JIBB?BI;KDLB=>D<?H@?KMI>IF:AGVFUR>KQKA8RRGS9MUQLDLEEVQ>SS?;<C;BHCQEALJ?>DLLAIAOFIIIFGW?FEP>CNS;OC
NFHPDAWGQBW:ABEB@>M8MC=CLGGEG>FDDAFCD@>FKBA@LN;;?CEJ:=TFLCR=9NP<FE=E9Q7FDHDFIEIP@@D>HJJKPM@??H<ITIJAIF><FOF<M:FIBDCLEBF?
<IGGEKF6JIH?@?IBEKNAA7IFYRS><SP=FOQD>GDBXPCFF<JNCBBAT>DACIFA<<@Q<=:?EF?HAPFGTOM?PRGAUFSJ=G??AGPUQAIA<BCHGBPL@9HE;F@HAJDM
GQAUUB;NRNDSLOEK=D<PNQNAIF=_FK@<BDF:GOSEKELGCKK?7>JLLJ9JF@E;EALEGKI=C[@J:N>OPPCM:;NTQO7EUIEJ@ACS:JA;KA?:8S<ZRFFD6SY9PSIN
SHKC>D=QOMMGIO>KJJTCIMIK<KD<>GNRUO8JF<>JFGGLCFNXOC1@I<A@C=;HKBJBFE;ES<=EFG@H=JGI@H5.FB@DAGTDM<ILIHECPQA@MS<HALD;W<E:ID=C
KJ>HMBC>JOB;:O?;;:QL>?L?F>I9AP>P9>>ATFS;>BJLC>N=GSD>D=LF>8E?GMEPG0EDFJJCMG?:G<FRC<CBCCHMOV;E3IBFGAIGGDFF=BFEHJAGFKCKFCDD
ABJ<J:J@MXJ<=IJC==H<<D?JG;82FEIQBICL9A>9:`, numbers: `PPPPPPPPPPPPPPPP3>5oNAOTPX=R[Z7XRQb5PLIYNZX@ZnGPGRTeQbO7PL<lG[-w>PGZcdPeQHQL]XOX-GOHPPQPPPPPPPGPmcY]QB;+AFcIYYen,GXPPPQP
GPPYPPYP,PPPPPPPPPPPPPPP*F4cF=eXXYYGHZXG,PPPYPPPPPPPPPGP-POZYYPPPPGPQPPY-O>PYPYPFPOPPYGP,PYYPPQPPPPPPPPP-GYPPPPOPPPPPPPP
-GQGPOGYPPPPPPGP,POPOOYOPPPPPPGP,POQPXQOPQPPPPQP,OOPOPPGOOPPGPGP,PPYPYPGGOPPOPPPRHI=YneHPELNPH,H*P4cG=eXXeZGHPcG-?PPPOPX
PPPPPPQP,GPPOPQYPPPPOPQP,PPPPPPGGPPPPPGP-OGPYPZPPYXPPYPP-=OPFOPPOQPGYPPP+ZPYPPYPPOQPGPPP,PPPPPPGFPPPPPGP,YFXOPPPXOGPOPPP
,OGPPOYPFPOPPYGP,GPYPPPPPPPPPPPPKI<PPPQXFPOYQGHG+YPXYQXHPOHPHFOZ-PPQOOPPOPPPPYGP,PPPXPZPGXPPGPGPKIEOPPHPFPPPPFQG+ZOXPYPG
POHYPFXPHF?HXF^eXeNNNdf?,GYPPOPOPPPPPPPP-PYPPPPPGPPPPPQP,PXPOOPGPPGPPPPP,GOPPOPPPPPPPPPPXYW.FJG@CkfYRPYI,Y=YYPZPFOPPGPFQ
,OPPPOPOPPPPPPGPKI<OOOQOGPOYPYOP,HOGGPGGOPPZOPQP-OGPXOPPQYPGPYGP^R3YNNZOPPPPOZQP,GHFPPPPPPPPPPPP,PGPPOPOOPPPOYQPTR=OPOHO
FOOYOPGG,PPOPOGPPPPPOPPP,PPPPPPGOPPPOPPP,PXPPYPPPPGPPPPY,GGFPPPPPPPPPPPP,GOFGOGFFPOPWPPP,FXOPPPPGPPPPPQP,PPOPPPGGOPPPPGP
,GPPQP>PYYPYPOOP,GXFPGGPPPPPPGPP^S=XOFZFHO?PXdGG,POOZXPGGPQPPPPP-HYZPGFGPOPPPGPY,OFYPPYPPPPPGPGP,GPGPPPPPPPPPPPP-bHiYZcQ
HVQO?FWQ,FOFFOPOOPPPOPQP+PGOPPPGFPPPPPPP-HOGGGGFOPOPPPQP,GPFPPGPOPPPHGPP5M@see=I@WTC@Can+GGYPOZPHPPPGPGP,dPYPYPGPOGPGOPP
AcFTMNxcY]GI7OPQ,YPOYQYPPXPPGPPP,QGYQPGPOOQOQPPP,GGGPGPPPPPPGPGP-OPPOPYPPYPPFPGP^H3cODZGPPOZOHQP^R=XNFHFGPHGOPPP,PPPPGPP
OPPPPPPP,XGXYPYGHOPPHPOQ,POFQG>PPPYPPGPQ,XGWQZX?PNHOIPOP,PPFQPGPPPPYPGOQ-<FOGPPXPQOPPQPG-FGPYPGYPPOPPYPP,ZXYYPOGPOPPGPPQ
,PGOPGYPOXPPGPOQ,OPPPPPPPPPPPPPP,PGPYGPPGPOPPPPP,PPYZPPGGFPPPOPY,GPGYPPPPPPYPPQP,PPPPGQQOYPPGPOP-PPPQPYPGPPPPPPPB=tccYFn
RYZPcnNP^H<XNNZOGWPYOYQY-PYGPOGPPQPPOPHP,QYPOOPPPPPPPPPP>L6XYOXPOFZFGPWP,OFZPPYPPYPPGYOH,PPYYGPGGPGPPPPY-GPGOFGPPPPPPPGP
-E=OFFZXOYOGOZPG,PPPPGPPOYPPPPPP-HPGGGHGOPPPOPPP-HPFGGGGOPPYYPPP,>G=OFPPPPPPGPGO,PFQFGPPOPPQPPPP-FOPFPQYOPPPPPPF-PPFPGGY
QGPPPPGP-N=YPGYPOOYPPYPP9eOOOdHZQcOYYPPZ,GG=OOPPPPPPQPGP+PGOPGYPPOPPGPOP^TFvWWQ>>V@XPZXQKI=XHFROGGFQ>PGP-QYYPPPPQGPPGPGQ
,OIuGe;P?EIWRXNZ-OGPPGPPPPPPGPPP,<FPGPPOPZPQQGPG,O=ZYGYZPPPGPOPY.IQYQH>>OOPXYQOYB6<PFOQXXPFQd[Z=,ZPXPGPQYYQQHPXY,GPGOPPP
OPQPPPGG7ZsLBQZmPFPPJOG[BIEOHGPXG=PPGPGQ,O=PPPPGOPPGPPGP,PQFOPPQPPYPPPPP,POPPPYPPPPPOPPPND+kF<nNWwn5EgX=,OFYPPXPGPPPPPPP
,YGYPPYPPXHPGPOP+?GFO>4eNOPPRFYQ,HPFGGGGOPPYYPPP,Oij@IXZYPPP[ENH.EPNFPPYPOPPPPPP,QPGGOPOOPPQHPPP-OHXFOGYdXQQPOPP-QYPYGGO
PPPOPPGY6:iU9IdmYeVOm=P?,PGPOQZGGORPHOOY^REXXVQOGWGXNPYY/EPNFYOYGPPPPYOP-M,NQPcHOORFHYOQ,GGGPPPOOPPPOYQP,BOZ4YQ7ZGIPH5OQ
,N4bGPcHPXQO?PNH+O>PYGYPGPPPPPFPhS<cXXPNHOGYY?PY+P>PPGdPPYYPHPPP-N?cFOOOYWRGOYN>5IKk6ZXkI=QYZXPYTH;XDN[cGXYQc[ZO-GYQPGQR
GFXFQGYP,YOGPGFOPQPYPGGQ,YPPPYPGGGPPPOPP.dZeOZPdYGOOHQFY+QPYPPGPOOQPQGYP,GFPPPZPFPOPOPPO,PPPQPPFPQPYPPPQ,PGQZGFPHQPOPEYY
-GPPYPOYXYPPPGGH-ZPHQZPPOXQPPPPP,YGPGPPPOPGPGPPP-HPGPGPPPYOPPQGQ-FG>OGPYOYYGPQQG,X5XPPYPXPPPGPOP-PYGPGGOQPOPPPGP,PPYPZYH
GPQPGGPP-HPHO>GPOPPPPPHQ+P>YPQYPHOOHPPFQ,QPEHP=ZOPFYYGOQ+HHXIQOdPQHPPQPZ-QYPOYQPPYFPOPPP,dPYPPYQGXQOGOOQ.O+dPGPPYWQGPYFZ
-=F=FGPXOPYQOPPP,O>YPPPQOPPPPPPP.PZYOP>FPFYPPYPY,>FFHFGdXPOPGPPP,XFXGPYGXYGHZPYO-PHb5DNXROQQP=YP,HGGYGGOOPPPZPPP.=P=OFGP
PPPGXPHP+PPPPPQGGPPPPGPP,>POQFYOOPYQPPYQ,PPOPPPGOPPPYPPP,YPYQQYQGQPXPOPP,HGPQF=dXYGYZGOQ.=GFGGPOOPYPXPHG-FOPFPQPFPPQOQQF
.O>YQOPZPXQGYZNQ,O>XZQYQGOQOHOOQ,OFZYPPPGPPQPPOY.NOc;d=cYYQGPPPO-GGFQO=dZPOPYPOP+YOYQYPPHFGYPGPP+eRV>GXOYOYFQFcG-OOXOPcY
QPPYPYPP,M5cGXOdPVIN>GFY,GFPPPPPPPPPPPPP,QGPPQPPPYGZPFPP-QPYPGGFPOPYXPQP-E4OFFYYOYPFPYOG-QQPPQQYPOYPGQPY+W=Y[QYQ>OHOGOWZ
,cXXRHeXZPPPPPPQ3dLGHGQYQHIOGEXP.PeNHQXdGFPXXOXY+JAM5eXeRXIYHPQf,OGQPOYPOPPQGPPP,F>GPGPPOPPPPYGP,PGQYPYPGPPPPPPP,PPYOPGP
GGPPGOGY,PFGOGYPOYPPPPQP.FOEOOYXGPOPOYPP+[GYQQFGGOHYPGXP,QO[OPQPOPQQPQPP,OGPPPQFOPPPOPPP-PGYZPXPYPPYIGFGT?EPOORX<QPQHPOY
,HQQGOPPPOHQPPGG-PGOYPPQPYYOFPYP,OFPPGYPOPXPPPPG,OHOQGOYXcPPGPFR^S<cFMIOOFPYPYPH+PGPOGZQPPYPPPOY,YGYPGYQGOPPPPPPxQFXRWPQ
QO?XQDOY,XGPOGZPPYPGGPPP,PPYQYPGGGPYOPPPS5*cMMfNFddNWfE>-PGFPOPQYXQZHOFP0GENEcGQGOYYYYaZTRFX<DRP3Ye[NYPZ,POPPOPGGPPPOPPP
-FOPFPQOOQPPPPQO,PPYZQORQYHYIGXQ,YYYHQQQXGGYGPGP,Q>ZYQPPPPZPYPPP.QZNGYYcQGPPQPPZ,X=YYPXHPPQPGOGPbfAXbd?,.RGlRDVePooUnnG7
9N8V9NMm-N>YPPPZQOQYGQGP-GPFF>>POOQPYPQP-GFPFPPPYPPHPPQP-F>FQGOPOPYPPQGPzg4cFXPPdN?PONPYnG*XDEZWcdW?Wn[F,O?XYPZQPXQPGPOQ
-QjDAZYcQPQGZOFQ-YQPYPYYYYPQGPGZ,O4ZYPYQYGPPHOGQ,QYHYYPPPOHZPGYH-GP=OPGYQPOPPPPP,c5XYQOHPFHO?OOQ,PGYYPYPPOPPGPPPhQFYFMQE
NNYWXZYF,a-aZRkAQCINAOWZ,F>YPPYPPYQOQOOP,YPOYPYQGYYPGOYP+YGYQPP>GPPPOPPQ,QRc<4PFZOZQQ<eZSP:YNWS=WZJXPYNH3eiF6BPdPGmP=FEQ
-HPPQYPPPPPPQPPQ-=>FG>PYOPYGPYPP-PGFQPPPOYPPGPOQ+ZPYOPYQPPGPGPPP3[LNGYGGPQQFZGXO.>OdFXPFYYQHPPPG,PHEHPOYPYPGPPPZ-N=YPPYP
PPPPPYGG-HPGGGGGOPOYYPPP,ZcPGG>RcOOFZYPP-GGePGPQPPPPPPPY,QGPPQPYPYPPPPPPPSxfY,PII=GdHPvR+E,WGHlHXOROIPOQ,IGPQYYPPPPQYPPP
,O>OOPYQOXYPGPOH.FPEFO=PPPYGPOPO+N=XGGXGXPHGQPPP-HPFQH>GOPPYPPPY-YOYPPGPOPGGPOPP,XHuPHNFGGRcGPEO,PPOGPGGPPPPQPPP+F=QPGYX
YQOHYPPP+O>YYPXPFGPYGPOH,?PHPPQPPOQHPPPPYZIbGed][,<ubOOQ,O>eOdFPPOIXGNOP-O>PPGYPOOPPPPGP,OGZPGPHPPPPPPPP+Y>eZYXQQGHOHFOZ
.5j??IcXcOJPYQGR,PFPPGPPPPPPPPPP,W>YPQcHOEPPRO=Q+bVO?>XWYdY?eGPY-ZZNNPYQYG?PZGYPh[4YOXeNPOOQOPGGZBM_nedGGE?lNYNc.HRn=P;O
QFRYIZXY,PGPQPFPGPPPPPPP=cuUKRReGOPVeFXR?V-ZwXnF=md=NmP>,PGQYPOYZQPPHOPP,?HG>YQYQPHPQYZZ,>POQQYPPQPQPPPQ,GHFQPPGGPQPHPPQ
-GPPPGFOPGGPPPPF-=NXQYYOYZYQOPeP,HPPFGPPOZPYPPPP-OGPXGYROXYQHPGG+TOOeYXZOYGOPPYN,eYmZZNHHF?XHEXZ-=PFGGQPPQOPPPGG,YGZPQYP
PPQPPPPP=C5XP>ZYOXY=FYWP,PQGPGPQPOYXHOOZ.>eXYHcZH4QFG=ce,P=eOXGPXPQQZOFGhSEXONZP6XHYOPPO-N@Yed?eRcP5>OXd,N=YYGdPPOPOPYGP
+mbLJRPY?EYOQFFP,GGYOIQYXHFFYPON-dbW[QYYQGPOQYYQ,EFFFPZPOYPGPPPP+=4GGHPYGGOGYYPPhQGYNWZNPOXOPnQF+HPGPYPPPPPYHGPQ,PPHPPQP
YPPZGPFQ,HPPYQPPXPPPQPPQ.GP=OO>YQPOPPYPPFVdPY@IGE4X^YZ^d,YOYPOQPPPPQFPQP,QGQPHFGPOGZPFFX-OPoGQFPOHQdPP=N,OGYPPXPOPYGGPPP
,PGXY?WQQPQPQGXP,O4XPGdPOXQGPYPG-YQNY>YFPZHOPGOP7fpuGl2?J4[XJQbY,dGQYPYQPXGYGPPQ,G=HGOPFQQOPPZPP-OPFOFQOPQXHOZQG-QQOQGPH
PFQYQGOY,;5YZGPPOYY?OPXY,O>PQGYPPGPPGPOP-GYFPP=PQGPPPOGZ-YYPQYPXQGPOQPPP-b?cFPOYXOQPPPGPucZOYoXRP>OdFQGf-QYQPYQPPPPPPPFP
+X=PZGXGP>PXPFNP*>;aQ>XGZnXPPHGI,PPPPPPPGPGPPPPP,QPQXOQOPPPPPPGPWOk_JSdYYGZOQEO[,eEHIGPcNcOQcGOG,a8VXZW/ONSO8PYR-HXXFcPQ
QPQQPGOY+Y>PYPYQOPPFPPPY-cFYYPXQPFHPGOPQ.GPGFPPbYQYHPePP-HPFPHGGOPPYPPPP-OPnFZ<OGPQXOOFO-PQZPQOPHOHPPPFH,ZGPQQPPPXGQPPOP
-eGZYPPHPYQPQFOQ-?PHO?HPXOXPGPQZzB3d>FSOEYbSMPP[hQOcFWQW5ZWWYcEP-dZwPP2Y?4GNQQEc.ggbO6YDdX>PQ>cXQMPRODQPY@3[^HGZ.>ZGQPOY
>PPPPQGH,FG=GGPPOPYPYPPP.?PO@?5=VZYOlRGF,GGHPQPQGGPPQYQQ->QFeQ3PVmXaXR:I.@ZQ@H,>MYQbcHGH.?PGIG5=NPYXcRGG+GGPFQZQPPZPPOPP
.GP=OOGYQPOPPYPPQXPwQG4wV.NnlvoW.HPGO>GPXPPQYPQP-GGZGGPPQPPOGQOQ+RYYFXPQOPPPOPGP.ZZXQYYPHQGPPGPXCSbaGW6>F]R?HbGO-OFPPPPO
PPPQOPHP,dPYZHYQGYZPPXYP.OQNO>QOOQPGYGYOYXl_HHcYPFHQdEPG,PYYPYPPHPGPPPPP,cPOPZOQPOPPHGPQq?NNFFPF5GYZOWXO,?>@P6HPPFPYQPGY
*QDQ>QdXSNXF[FNP-EFHPGPYYedGGYYG+F5RO>XYPPPHYFOP-YRed[QPYGFGPOOY.FPOQY>YZYYQGXYO-PHFYQQQPXPYGPPP,[bl@YW[G4bDRPGQ-ec;@XPm
dYXOOEOY]CGGP3ddPY6[uj5C,GPwPZEGQHQXHXFPh62PONRWOOXHNeZGbOdaQgDy?CFYO>Z@+?>FAHPPOXHY@OOYTA2XcXPDEbOPdnNcz];XPOONPYFGOPFX
=PQC5HFXOOW>YXY>.<FFEGGXOPPGYPQO.XYXPZYPYP>XQPGQ.dZPYeH?YOHdPOO[,PYXRZXRGPPXPGOQ:[CPF[POQOOGPQWG-6OfQ?=6?OGN5?Xf,O>GOYPY
OPO?PPPPE[YP+FOXGXl>RPOG,?PQZPGYYPXO=YFY+waWQQGZPPGHQPOYQcflEbRWOdZEcaN),<3eZPPGPZQPGGPG,QPQPGOPOOHYROPY,QGPZQPPPPQPPPOP
zS3OOYeONOQXEPGOy]>WPPXGINHXYPPZ,GOHPPGPPPPPOPGP,N,XZHcRHORNHONQq[3XOWQOZFGePPOP-XHNFOFQPXeGGOXP/bnOF]?udPGGG>PZ<vQpGDXe
GNINGFXc-RQPSQ54EPQWdHGQ-PGFZHPYOXPQPQXQ,FG>PFHOPQOPPYQP.MHNFPYXPYYGPPPP.OQXOGGXPYPHOPPO,PHeHPFYPGHOZXOQ,dPOPHPQFPQOGOYP
,YGZPOPFOPOPOPPG-ZZZPQ=FXYPYGPFQ->HOHP,mZPOPPPOF>]FmRYIXJ<EUcGVm-e[vH<EOR>ZZIQPO^,EQD:fMNdYZb[N:3N,cG>mPXZeGHZX>-OQu=d4E
HFROPFPPlvpdgoEJSDQr@;aF.HdGYG=XYPPPOPGP,PGeDFFWYPQPYOPP66YY4^fvQYGWYfIX*Q<GeYOeePOPPHPP-cIWGZFOdNGF>ONZ3Y:NB=OmOYFcOQOP
-WOF>QGmXPGPF?PZF4+o[ZOXOZOHGOOY-bGYFYOXPFPXPQQG)74N@HcbdfGQX]XO,G7NR[QeOWRYHRPP.GP=OO>YQPOPPYPY,YGPYGOPGPGPYPOY,=F5F-GG
NFYQQXPO,eRw<d2PGYReHOOP,ZNZPdPGYOHQOOQP,YPPPQYGOXPPPPPH-FGd;><VPGYOOOPN-QYnQZOQ>@QcGOFP-PeOPPYYPOPOPQGO-W>PFPYXXPYPPZQG
0=eFDP@OPYYG;PPY,[FHYGOOGPGPYPPY,YNYZHlRHYZOJOXPPYwPSZZOYORFYGMP-HQFQYPYPPHPQPPP>OrX@SdeQOYGYEFP.YYOOXEXQGOOYYOOZ6n*T@PO
Y[gZWFGC;nLYP4>YXZ?>fPFP,HWOGYOFOGOGPYHO+c=GZ>XFPFPPYYOQ,OXWSZPGHYHYPPPQ-YkWIQPXYGXFPOGP,fYZGOYQPOPPPGPPxFOHnOQZNHcFdYEO
HeYPPn*[HF?ZP=DQ+AHcFPFGQ>[FQOPe,XFZOZYPOPPFOQPG,[QYc>WPRG?PPOPP-=GFGPPYPQPPPQQPxR=kWYPOdW>YPPQX-OOOEPPOXHPHPQQP,PGeXPXQ
QPPPGOGQ,GFZGGGOQQOPPQPP-YHPOPPPROQF>NPZ-QGWY>PEPHQFOOONEftc@RZWZFYEPOOR.HYGYPGPZPPPPQGQ,HGGQPPPPPPYQPPP>fhXI<=PQ>GZ?=cY
.GP=OO>YQPOGPYGP7?HOJH53VePNuZ>O-cPPOQZYZPPYQPGP.XQXOXOZ[OQYHFPY-RZXHdNPPGPP@YPY-RdPPOYQQQPGdGPH9:XdLdbeYmH>W[bF-GOGYGP>
GGQFPGYP5@IQ=+QYXXQQYQZZqR*OOOZNYPPYWdGP,QFeGPPGFOOQOPQG+dO>XPYeQPHOPGYP.GYPOOQPQPYPYQPP,OGPQGYQGPPYGPFP*fEPP7PQGZ?XdYQF
yY3XXPYNXXNQWPPG.GP>PO>ZPOXPPYPP/)MWGQX>PZIQXFYQqQ+YEVeWYaONNe]=-PGGPPPFPPOHYPGO.HdGPG=OYPPPOGFQ,lZMPcFOR3HWP?ZP:REPG]YF
QOZWZGGZ-aPcPGYePPPPPOPNuRnuFWe;IcXb@Rnb/*WXHQNFHeQRP?QH>vglH>WMd6PYH,YQ,OOPGGPPOPPHPPPG,OOOPPPGGPPPOPPPR36;+LGbYdZOcOQ>
-QeXHPPYPPPPPFXP.XGOEFOMX[YHdQe<,HH>QXPOHOPYQPPG-FPQ>4?vXQOdOIGX,PGQQHYYXOOPQYGF,O>XYPYQGQPPGYPGQtvX5FfkkPZHeQZe+PLPHQPY
QZ[GHOFG-OPONHXOZXGY>G>Y,X=PY>YXPXXGOZPG,OWcIQY>ZZGYQGPZ.bQYNYEXQ<GPGGFP,fQPY>XOPQGPPPPP+RQFXHPPQOPYQFEQO<O.H>.VjZ_?ZgO>
-YRXYGGYQXP?GPPO,WQYOY<YI=?XHPOY)K<GnZWmXFNGPGbO+YG?YFXZPPXdYGFYHaFYHCEHRu=FYG;U:O:5G@[XQDeQOONX,ncO?G=ROEOOQPPGpS+XWPPN
RXHPOOPXP3,vGCPOfmlFOIXX-eYQXG>PGFOOQPPP>ecMKQHPPFYYHPFQ,OFGOQQPQPPPQGYQ-XGPPPGPOXYZGPFG,>,eZHYZOFO@POXQLHMPFRZ<dZdGZYPP
GfviJHncZ5[PRW?GtXnOIHdfH=P;XHjZgQ)OOOmNdXGPWYZO-j@XYQeQFXQFHYGP-OO>NORHYGPPPPQQ,GGGPGGPPPYPPYPP,oZOe?XOQHHXQFPQzh)WPHPX
QcQOMYGQ+N4ZGGdYOQYGQQPG+Y>QQHGdPO=ZYFOP,d>PQZOGFOPPGGOP-PGYYPPPGPPPPYGPy[+XHHYYXXGRWYYd/;OdEPFXPQQXXZ>E,PNYRHP=PY>XPQPQ
,kGYGZWQFOPPHYP>z]2WPFPNPYOONP=P-XQYQHYYPGOOQPPZ-cPZO[FYHEIX[QQY,ZGOZPYQXdO@YYPY-M>YYPYGYlZG=OXG,N=GPQPPGPHFOPOP+SHc>OXS
QQQXY=GR*R=,a4<X[Z>O^PHH,PGPPQPPOOQQPPPP,M4QZRcZGPIGGONQ,QOHXHPRPFHXGGPZ-kQYYfYPPFPdPGYG+7FPOZHGROOFPFXZ.GP>PO?YYPXPPYPP
,YidIR=3Qn?YHEQS,RHXOQOPZPPXGQXP,G>ZPRXPHGOHHPFZ,QGFQPFFPQPPYPGP,G>PYGYGQGPPPPPYyQ4ccYOOdN>OEXPP-ZPPOZPGXYPYPOPQGeFdv@PO
POP[OPPY-@ZGQGOPOERdROOX+GGEG[QQHPQXZFXY-cQYFXGcYOZZGYYP-OPN[ZP=GYQYPPYZ7-Vd)5aZPXO<EGO[y]?XHHOQOPQYFXFP-GG2GGFQPYPPPOGG
-HPPOGPPQFYPZQYZ,HPHPGPXPPGOYPPYqPEWEMZNOZ<OPYYFqI<POcgDXFcPWbYF.PdXXYPeHFGYYOOZqZ<cXOYOQcGPOOOOO(D[Q?QlNYfAQQMXz]4N??OY
NXPYWXGP4;*XG=YXbZdGPeYG-IHF?FcHQQHHPXPH+maNIHGOGXPGPPGP-QYdGPF=YGONGGOY-IQ>PPFXPGQPPPFP-ZZOYPOPQPPP>PFQ.lPFXdFfedYPPXXQ
@dnNw>mCqQO4Z?IG[MPzGb.O?fXUX?Z@-FPHF>6mYQPdPQGXodxm[cQ>GP4ZFSUO.HdGPP=PPPPPOPFQ5[Qu3Z;FPPZGHOFZFQLGQFGOfFPPOPPF-mHFXQOH
PXQP>PWQ,eGOOXP[[FQQQXHP,>H>N44ZNOPPREZQ+[OWePOZYQYYPXPO-=F>GFPPPQPGXZQG2HM-4/RXO>mQFOWO-PQFGPGGOYGPQPGP6t[cGebFSE?O7GoZ
->dYIQZXXPPXZYGQzZ3bZXQFXXFYNYGP,PGPPPYQPYYPQPPP,a=ZPPdQFXZPGYPG,l6cdZXIPOIX?NXQ,eXW?YNZQMPQGFlGkMtjTPeZenWbn2HIqQ2XOOdN
OOGYMYPP-WGcQeGQGMRXHFXG+HX>4HnHSYePZFON,ZPOGPPHPYPPPOPF-e]WP?YEPP>XH>XO,c>HN<5PkPZPPRP?/OZFWPQYPYYHOQGO-PGOQGPGPYQOQPPG
,.=QFQQOSOE=OGFP->H=HF>mYPOGYPPO.HQPJQ5>NPPcdQGQye4NZZXGWOPOFYHX,XFPOGYPPPYGGPGGWYwLe*QAHSqdYIV=0bdLCmFXe4HPQ?[PqQ4XFPQO
OYPYXYHOG[YOPew=>>=4JXdwy[*ZOOeOOZHPWcPX,X4ZPPYQYPPPPGPPI?=dX:fORXbGNeXPz^>XG>PQOZZPNFOP)SRYU[OXPHYNZQXP)H4Po[=wPXOGP>cY
>dfu<UDXQO[ZH>vW,YHPPPPQYPQPGOOG-WHYFWFYQXZQQOYY=wcaP>PXQG?QHP>Z-d[YOQZHYOFYGPPP.OcNIP>cYZcZGOmP^SekuCXVHWZlPpF?-==RZPZP
YQPGOXQO7@IEQO*ldcGWYXDQ+gSi@MNH/NIQF<Y[-?PGQOPXQ?IQQP=P+JHO?[OdGG?XIZQeWTKZaPE3[Q6GO>bG><-GQW5YROILG>Rm4AGavPGdQGQZYXQP
,O>FG>YPOPPQPQPO-X=PGHGGOOPGOPYP,ZG=W>FOZPPOZYHP5XHX1NYVbYdHPSdP-XGOOYPPQPPPPPOP->QFQGGQPGYXGPGP,?GHQYYPPPPZHPPP6tlW=ZQN
WlG?F?YPz[>XGGGPPPOYQGOO-ZPOQPFGPPPPPPPY=@PbvZGfZGQPYXYO@FJ;G+6NOHE@OHPE-RZPQecPGQQPGYGZ3H3_wFH[YP?HPQQ<,ZHOO>PYXPPGPOXP
.PZPYY>dQOPYGPPY+IHHGZOOI?RORYGYq^4WPGPFOYPYWOGZxYQGFOYOQRc=ZHGN,?XOGZZQIOPXZFPY+P?PYHbQIPQXJOXQ-HHm*GEO[QNHIddQ,F,HSYOm
PQGHY=Od5GIZRP4uZPHGPFek+wNOZPXGQPHOQOYP-M>XGYOYQGQPQPOP*R=c?KSQRN=GFOV7-GQ>X>GYPXXPQPQQ.XPONZP>YPQGGYQG-@ZOHYGYQGQPHPGP
zR3POWeFYPGPN@QP-PYPYYQOOPPOQPFQ-lQXd[OQHWQP>QFZ5_7nYZdZN>PFe=Wc,YPOYGYGPQPPHGOP,HGGGFYQPGQYQGPP-XGHOQYZPdYPHPGZ,O=>PGYP
PGYPPOQP*A=XeFFeZFFPPHPZxfYWZfZQH5PXZFXR,gQFm>OPIGHYPOGPHaSWOY*YYMRGYNXY.QZFXPYOQPQPQGFPy[>OPQYYXZRYOYQG-ZdYJQZ]PONYPOXP
@L6M3G<bNNZFdYQFsZrOl=6[W]@@GVJH.GY<GcPQPGFPZOOR+HHe5GOPHYQGQHGQ.5OZF>GGQQP>GHPP,YPPPPGQHGGYHOOP;yl_fQGIIGPPOWFP+P5YZGOZ
O=PG>PXO+k?Fd?XHObZF>P=R,GGYPQPQ>YYYOHPG6:4mZPcDZdgOcNbYyRNdGWIPPO?OZPPP-GYPGPFPPPPPPGGP,]Q5XHZRZdQXHOGPqZ3ZYPYOXPFYcPYY
.PPOOO=XRGPPYZXF.HYGPG=PPPOPOPGP,F>PGGYPGPXHPYPPqZ)PDEeVbdNIWe[F.cPPOZZPYQOZPGQP,QGP[YGGGGHZXGOYwYYZXdZPQPNXPHPP1G;P4Qec
[WfOXFPX,mGXYZYHGXQOGPOQhI<OXX]NFPGZFZ>OOZ[XEk+PfO[P[XEY.HdGYP=PQPPPPGFQ.YeYZZeFQQ[<HGXO7CGbNZbYQlQQIPOH,c>QYGYOXYPOPYOG
hHGYHOSNFZXFQG[O-FE>=FGXGQX=dZZGWddiS[eNYfePbZePDYC=?PPNHGRYY>OO-HYYGPGPPGGYFPPP.P=ZXFYGGIYGQFYQOC>XPQdOFYP?YOFOxQFQZQGP
OGYGPPNP5>?XT<5dcQFYF?OP,HGZFGPGXYQQXGQZ-PFFPPOPPYYPPQOG*dLWQPQPPOYHPPFO.GHGZF>YZGXPGPPY,b4GeFdPQOZOGYQPkZvYEQbOkUY>=PpV
-FFFPPGPPQPPOPQG,RQcNeFXR>YOYYOGQO4oFYQQ@Q>Hc.OZ,bF=QYYHGPYPPZPG*PFYQZOPGFHYP=OPuf[nP8<>R>NfGGVc:HD4,IQWRQRGeEPOzf3YOYPQ
PFGQW=PZJA6WSPCYcH(>?na?=eUGHPFFYOPQYZPP,RGIPQPNOY>OZYPO,6FG=?HHPPOIXHZG-GGQO5GFYHOOPPQOI:Do33NkcHY>mpQL-?PP[G>YYPNPGQPP
g>;cDCgVFncOlfY>>nN=FXQX_e4DO?OO-GQOPZYXYQPPPQHZ4@>eYwPXXF>IZOVO.QRG=<4NRHPPZYYOyJ>lPdHN@>NcfP?<q[<XXX[EPEZYO>NGxeGPPZOQ
YGHPZOPY*R=YcQQYQPFHPHFX,ePRPQOYGOPYGPPQ4wPZeQXQGdQOZFcQ,P5ZP>YZOOOIPOPO.GYFGP@YPPPPXQQO-nnV[?mE[GHOPGPPF[hXQGHPGNHZGPYZ
qH3ONWfNQcPPVRQX.OGOXQYQQXPG?POQ,PGPOQPPPYQPPPPP,QP?YGPWGYHGdZGO.b?cOZ4OdFHG>XOY-TJE8OdXXG-Q?deZ4_7enHdQ6XRE?WOO-XGeYHQY
YOPHPPQZxQOYRQQXPGYGQGHP,O>XOGdPOYYGPYOG,RHGPFdQPPQZHOPZ-PGeXQXPPYHGHOYP+IFQPYGZPP==OGFH-PN?X>PNYGYFOPZP,PQGFGOQONHPINFX
7LGPXGPdFYX5XYPXY[RG[=XX.>==@PEQ.HdGYP=PQPPPOPGPCdL,QFQURPZbO?cO,PGGOGPPPYPQHPPQ.6PG[cQOOPPHZOOHG[ovOLMPIXeIJYXd/ZdOPYXc
P>OOZOFQ.HdGPG>PYQPPPQFP*P=Z>@dQFPPIOZXH,+>E5IQkOXGPd[ZYzK5X>EQZFYd[NGPO,c5PZGNHONPO>PFI+HGF>YPQOQQPZZYQyQ>XPOZWGROXQPHP
4RSvEe3EH=QPYXFG,E<PFGYPOPYGXYQOxZ5cOZXP[NHXOPYPLgOe+HQP7Y<?OYPJ-QZXZYPPQFPYYGXP,=EPGPYGYQPHdPPP3WDD^HOGYYZPYGWYPV_t/@dv
QQGYIGZP+XVMR[GPFFH>XQOP,PO?OFPXXZOQNQPF.C<P<HWcOYXPXeZ<CA+b=SHY@H=GPGYH-E4FGOOPWQXGPYP?,2CWHQXNPpPQPGZG-RP?X5FNGGPPYPGQ
4SRbKZGcFGGQGZYY/.3f-5?HOZXm:5>_,IYGRdYPGFPPQOXY?TZ?RcYdQOIJHOEYvQYXXYYPHF@OQFFQ<sRUQY4YMWWQ?GPO.[PXQO=cQGQXeYW=,OOYQQYG
PRGYPGPP,>I_[@>vkOQfZYPXzRFeWOJNOekONd@W^ZcXPEw_FNYOOZE[+[HYbHFYPOQPGPX?-6XPOSA=ZZ?7OQZG,GXGPOGPPQOYOGPPW[TNIOOPQW?dR>ce
,HPHZ>FQPOQcHGOZ-==eGOOOYRPQPZPGLQ@IFOPHP>e5OOW3+R>OYQZ[NQWGPZXO-PQGPQOPHPPPQPPYS(cPOPWWXpO?bSe=,F>FOGQeXdc?OZPG.PXFGNFN
QGOGdZPF-@P?RXYPcOHRHXNP,Z6Fh0XlPeGRR>cR+IOHpH=ZZPDP>OOP-HH[F+5WdYlPc[RFyfFYO[YQHGPNPPOY+fXfPnGGPF?dHGXPzY3XFPZGcXXPWPZP
,O4QZQXPFPPHXPFO,QYOQYGPGGPYPGPY-IGPG>GPYFOHIXYZ,POXRQIGHP>YQQYH2@>U<>YYdQX?dYd=yGPOOOPY*OQZIF6]*V*P[GYeHGRFFFcYq[3WPOXF
PXRHcPPY.YdYdPZQIOQQ=?PY-YQGXPPPZGPGFGGP,W4QZGXPXYPPHQOH-QGdRPFHPXQYGHOY.2NWGQXNQ[GQPGZP.OYEEYGHOH>QZHYPqRGbQF?OPPdYOMFP
,RGPF?PGXGHYPOPY.HdGYG=PPPGPGGFQyQGYNM[FFYcMbFYG.XZNEYGcYdPHGGPX,5?YQF=On[cQFNFQ.cZPYZGeQXYZ>PPP-?IFJY==OPQNdPPP,NOWRQYP
GYQYQGYQZ6?ZeIQFPEENI>C^.OYFEYQXXPGHPQHP,X=<Y>YHIGZOOYXQzg)cOFZPPPYdXcPQ,[XGPXYQYZXPP<NP,5>E?QYdPYHQY[QY+K@P,ZXcQQHHHYQ[
cpfj[[;8Q<Ia?3bhq]=OOYREPXZPGZPYMmv_TR[PHDPMYFFR-QGGY>FOQQOYPZ>P*@E5?HeOYQZIZYYO>C?dZYPG>YZ<=EVlx[>NPHFGPPYPdFFX.7YQSYYP
XFGG?YPY,RZOY=FFOY?OePXP4v_mJ?GfPYQPIGGY5veMf6d3SFGOHH>O,ZGQPYYPPQZPQQPG-PPdFYG=POPQPOPP,YOHYPPGXPPPPPPP,ZQYdGPFIPQPPPPG
-PcWJQYK>NXNdFPP:A=ktQGmZGGGZ>Q@)>3Q>ZYOJXP=Q>OQ-E>O?b<dPOHNPGGY,ejbRRQeZGYOYb==GHPPQ=?;LdXNuf5H.ZeNQGG3HXPFdG[O-N4GHGXP
QQOGPYYGweQOQQFQQFHOHPYQm5=PQNKGQFZGcAFP,TeeHfONQ=>cHYMG-FQ<;Q?QXGYGYOPYzZ*XXcZFOPGHbPPP+N4YPGdQPPYPGYOPZQQY:PHDOSY[V?[N
jOnbZ>POEWHSH,YO*A>>HQXFGX>XRXPX+54=/GZYXYO[QYYF-PFHZFG>Y?XXYYGZ8P[5P=,OXYXQDQOFOGE@RsG>6>SVH<GY,d=]O?PFOOHPZOZH-cEGQYPP
Y>PPPPPPyZ*YPNZNYNGPOeZG,N5PFGOONYX?XdHG+K?HPHYXPGGRdQOX.OXZOZOXHGPOXXGN-QPGZGOGGXQPHPYQ.DFgPm=Y=MQ[cFGN,OGOQZQHFPQPPQPG
,Z[uGXNHIFYZAPXY-cQOXZQPPXQGGPFP-dQXXPOEGHPPZGYF.<PFH[3eEPQOXGO>-PQYYGYXQHYQPPPF.ImIIYYZQGZQQZYP/?dPQdYNbEHFQ=PQ4]RvG[EF
J=PPHONG6:5ZZQ[GGZY4XXXO.GP>XF>NOYPPXQQO.E=NFGQQXYYHOYPG-@[aYHWG@?R>OGGO>GIu@MFnHNQfIJmX,YHdZIQQFbPQHQPQ,gSPF?cFHX?YXFOZ
OpOQ@epPYE5iID>t.OQGYGPYGcOPFPYP/4EQP7HGPYPF7GXGO:HXYOYXYdcHcRYPyJEXdbROEPGO?>PP,QGFPHGQYPQYHGPQ-XQYFYFOXQNQFPPG/=kdPPce
?GOWQOOY6tD=XYd?YZPFHXdGF=IY^F=mPOPcGPMZ+]Xv<G2YEOOF]GQO,eHIPGYeQYPdQOGHhR3XFNZ>PFP[OPGP-]PIe?YNIPHZRPXR-XGdYZXQQPQPGPGZ
-D3YPGlQOOZGHYYGyR3dPN@WPZbYG?PY-YQOdHYPQYQOQPPP.:>OPQFeGOYPOPHOyRFYPWQFHPPXPFRPqR4YONZFGFPQEOPG,[QPZ5OEGO>XeOYY-HP=N>=O
QGGPdYGP-ZHPGFFEPOPPcPPP>U=HPH[fXdYFZ;Y=An[sx@nE[Y@ET<_F.6HF>GOQPGQYZQGF,Q>gHWXZGOQON=FY,b5OGFOZOcQPGGYG.PGOEGF=WYGXe=[P
4eUE[F<H[McYZXGQ-HIYgG5Xf[OZ>NOZ5U7uIXOo>USW?GNY,[R;QYXQGF[W>HEZ.XXPNYGXQPPGYYPP-GYXPQXZGGPXPGGPPLQFOXQPYPZGOZX=--YYEHXY
ZNZPPFHGFHSY[G4XXNGd>HLQ(@:GHdXO[MSPK=NN,YZd[[EH?GJYHFmPDv_MZG>ROOQQXc>O5tpb?]@tPEFm=>FZ3ATaHq[n@=?kFZ[e0FulGIuw[6XOPPYO
?ldZFZRuYccPXQeONe_XRHPPQOQYQPPPidVVX<7Z?Q8RGbQG<<+P>PPXRXP>Q=NP,N5XGGYZQOPYPPOP-OGPOPPPOPXHOPHP+H=>=[PFPHfYOGOG>wseIRPd
F=XF[OGP+II<6ZYYGYRX=ZG[.1DM>HXNXgGIOQeF-HWZPXPGPPPQYPGO/5WdPYPGPYPHYPQY,XOGZGZOPHPPYOXYATX[?UXO?QpBB[QM,PYFYZOOQPHOQGHY
,ZGGHY=OJGQO?NP[-FFEFPPQPPPQPPHG1dC>@FYnPZPOOGPF/PePYnQZQOPOPPPQ*?W-=7IHYOZRQOXF,>Hc+Y3FHHNP6ncH,GHPPQQQPYQPZYPQ:Jco3OGF
Q]g6Qm@X,XGPPGYHFXYGPPPP5.?G@yXOGZIQRdQX+n]V>GOEYPOXG<XF-?HYS?53NYQWmZ>OU[WXNQH[>POGIQOQ/EXPO?dQQZYROIZO,d=YQ[=HGE>YHGOP
qSFYHG2dIbGPFoaI-GOFPPGOPPPPPPGP-YQOPQPHOOGYGGPP+JGGPfPNPPFOGZOO+QGHZ>X[PYP[YPOP:=*]feXoQY4PR*Eb,X=GY5ZFOYZFPQYGMcYG?fe]
H*<RUJnNyf4cYddGPF>OEcYP,OFHY?PHOOYGHOYY-YO?OOPOPZPQPZPGW0PYmnY[mXRaYGFX.ZeCOeFQPPGYPGFZ-[[XROOPROFZ>OcF,j@uGZCYFDRXIFPQ
hKE[l=9P*<dQdIgZ,eOHY=ONPYHYePHP+RJP6FW[ddQb[D?S2Q4ioQOQOWZYQZOOy[2YFDnWNYFeXeHO-PP>XGGXHYOGOYGP*8OPdHOZYPOOHHQFyPOQFGFG
PHNFYZEP?*EXGPQXYeO>YGQFDWC?FNPXx4NQOOFG,8JiJZle[?]ZQXGH+QHGQ[F?>GRcGPYG+YGIN?eOPZYPYPZF.kZVPHxDdZGGQGdQFGRXSG5XXWQfQHLQ
*SE>YGFfXPGEFQYQuXmXIRmYRGPWYOZZ,GG=GPF>OGXPPOYP.HeGPP=PQPPPPGFZyY>FPPPYOQWPPYQP-lPPZZOGPFGYFOPQzQFWXGYOQGPXOOGYOGTYS>=a
WMHx?@MR*O=Z=PYeQOZ?PGYG5dUOHFHP[YYQPdPPz[>OPQPO[PHOPXHZ+F>cS>YPPOYYQZOQ+fGORQOQFWHPPGOO-ZYFGPcQYOFFFXPP*Q>6ZQNZ5dYX[HFH
,??YPQHdXPYPZZ[P/4P;HP>YGdXHXOPFq]XdZW[X,>ZPRPWHktvvJQWgRMQVf=dc;65WZRRwXIXIZRZH7?ZPAI,4MYPcbRHHLHNXXPQO[PQGHXFP-;=XHROP
G[HQRHP>;b4Gv5w=JP]WIXVPcYvaKRQGPbObc;OHzf3W[OXHYP?ZMOYY,nPYH[PYWYGGPOXPGmhjNQ;CdQR=QDYP,cFZPYZQQQQPYFOQ,RH=IFFfdNIn-<EG
*G7;GHWYHOQePPOY-N6GO3Qkcnb>XoF>-eYWFQG+W4?c[4ZP?C?QZHGZ>PY4PYPX2J?NYQOvNPZYGIeH<^OZ+FP[QYO4QOFH=E4eIN[dbgH7GPf:-bGPYPQP
QeZFGOFP7)MNGHXNPoGIXHZGxZ>PPQFPOOOPPXNY-GG=HPPOOQYHPQYG-ZPQPPPYOOGOZPYY,N4RPGGZPZPFHOPQ-4H<E>>PPPc?YYQO;IMH>>FG>CX25HXf
LGO=+@RWXZdPYPN=-PPGPGGYOYXPGQGH-XFPYPYHPYPGQYGQ4,QPfP+XmncQGEGH;ZU?=NPPXHgHPPNP,JoOP]ER6=AYE=Wg,]ZnFPPPPO?PcOPP-PPPOGOY
GPPPOYYP-dQPX4dNQQZPPFYOCl2YPcN?_4FAdP=b/;OFOPGdGdOQWQQO.QYQPYQPPOPOQYYP.WFPFQOPPOQ>OPPPyQ3OOYdEXWFYFZGN.PZXOYFYRFPYQYXP
xP5FFGYXXZXHYZHE,YGQYQPQIGHPPOYY+dLGPYOGYPQOGPZP?FPu>Y;EYIOQQPWO^QOYEMZY=laPORRF+AOHO[ZIdSHFXZFN)?5HERZRYPPZYHVY,GHOO6OP
ONYGGYOZ++*xF3HXZRdQEIPF6_>GXdGPYPRFFXYFD8@40Qcc=Y.m6XHd*>?GMHf[YcePZYGGyQ<PXXXPPQQXOPGOC7PdNePPG[NFGY?GFFdONFK>ZHYdHQdZ
OUHXOXHXYPPGEOYO-QZXXPXPHHPGPGGF-M5d>Y;vYOQ]P>eOwYGXPQQYPZQXYQOQ-YQFHG[QXZGOXOXF,dOPFeOGOGFGQYQP0H[5cX4nnlYYZSaRzSEb=a[W
OUOQV[XZ6WGXOYRFVvPEOZN=6Qud?Ic[Q=XXZNYY,cFQPQOOPPOPPYGG.1=dGPaQQeZYIPO?XdUGPQHYFPYPPPZY,OGFPPYQPPYQPPPGlmkXPcNRSYQER3Uf
5>GIdG,WddUGNZFF^IOcPWfW4HXPQHRP)]ZMRYmfXBWOGGPG,hgNbHc:XoH2Q>PV+eXH?XAhPdWmGEP:-YGPPHQPPPQPHOOP-POQOPPPOPPQOPQP+RQPHXOP
GOQZOGPG489Z3DsUrfdeRfoO,YOZGQ>HHPPGQPOP.3+QQ+HccXd=>ZNZbYXF.EfmlQjYdOQf-O=fPQXGPYPGPPPQzRPQI54JHGUHXJVYd>DdfPPd@N[QlQPh
JlMOdvN[R;PRF=xd,e6XRPXGXWQGHYYG2YMUSHF>HdQXPP>],ZOGGOYQPPPPPPGP.eYPXGN;GPXFnXGP2xsE<;Yoj]A>X>,X-PQa=NDWZFQQGFcE1I;>4IeX
RNZOZOPOyR;XXYROPYGGUYOX,O>PO>O[dOYIQEPY.>Y=GPGPOQYGXGPG+SGZPQXFGYGPdPZQ>=ZNQ-G[XWQY5ZFOOHTdR=<kXMZeHHEZ-D=?Y>PPP=YGPP[Z
,F>XHOPPQXXOQQOP,SGHPHODFYGOZZPP+dHPP>dQOYXRGPOPpf*OOQZFYOPHEPFI-f[Fb4H;HRQGXGYF-Z]uGQ<<PEdYQYYY5veWZ7dMZPPYIHFf.EOYFYFE
NPPQOYQF/GmMGZc[Q>>Oe<bQ.YccZGcOIYQGP?YQ,G>e=QOORQOGQZPRvTdXfZGY84Ft[=XZ.ZXnPxO?PMJZHFWH=mTMW4YCkZP>O>XFMdcP,FFE>Ob=QGOG
yeFPYXZPFHGOGYmQ+dNcTIF=HMGY[QYZ.)MN=GYPO[QRXQZP(ZMFRPWQXdXdRHQO->FfGFFGPROPPQFP4cUFRQEOYGQYGPYP/6PbYHlQZ>Q?FGYY,QEZPZ=G
YGOHFOPX,[RadGXGHPQGGPOP-ZGG[YFPHGPPPOOH-PPYFXGYRGPPQRYO+cIk5a)P@FSY?<lZ-@F>RcXOOPGHQOPPEvd_P>>VGGQQPF>O>PIw4Z<EPYJOTbEP
-YYOPXEOR>OOPPPP-YYPOYQYHYQPPPYYDZuW@SZYHNdEXF<G-dPQXHQOPPGPPOPY-HHm5EFQQQYQHHOZ-GOPGQPGHQPQPGQYzZ3WZYXOPN?PNPPY:RUQFSPG
ZPnPQGOXYGukO[a]P?PNmNHY-?PHFQQPYYPQROPF-ePQOOPPYYPQPFPF?dGRnGP<H@[6CP5Y5nmc-@?bVEON^POPQ14d>GoXk[N6tPeD,7GYX[YPQNFGGOXZ
yGFOPYQOHc=PFXZZ,QHHQPOQGPPYHPOQyH>PPNRONPP[>FFF,RQY[ZGGOOGQHYXP7veKLHHUYZOecd,P_wjFIPQwQP5GNFNZh[4eOOPYQNG[QPPO.-cgJPQd
QIRGNI6O,?FPOfPOQOFPPGPZ1P;OXFYGeOYPZPGF.QPdQGQHOP?PYQZP-XPGNQQYYOPPPPGP.QZYXQcYIGPFPGPP_SJ_ZONeOZ[OQYP[.(Db=HbYZ[PIPGeO
+RG>YOGQQH>OOPOP3HCZ66SYRHnROIEP.l]DwIUZ7OZWFFNS1?D,+J[N[FRQZFXF4F,fHGOGXGG[XGPQ=WVLSIN>HX>QR?X[+Z>eGQPYXPHRPFPP+ZJNQ4XZ
[<QbOGb?,V>=ePXPIFYGPPPQHoTlSReYQN>GNGtP.nRZYZQJQYZXIOOQ,6O[HPGHQPQWF-EZ/FRdQ67<xek8FA?b-n<8>YvFV;Sc@OZO+QHNPHOdEPQO>QXQ
,>HHP6HPNOOPQYPP-O=QPGPOOPYHOYHP-[gcHeO<XNRNHFXP.bGZPZRPPcQFPOYP,wOR;GNEV3Hc[CZe-@O?fPWN[Z7XSP=F,N+QPGPOOQP>OYQP-QXPPPQG
PGPYOPPP-XPQYGYOQQPPPPQF-oQOXHZGPc5XQPPPyQ5FGPPYPPQYPPPP=F,PHWFZQE?NOGPdy?GQOZPQPHWYXdOF/FcPOZQPPYPOXQPP-f[cP5FMZQGcnQOO
-RH3QE=dZQPQdOOP:@EQ=QdWeYbJ>YWZ-PZYIPHPGOQXZPPP*0<QOe>FZMFGGEc[[AOFdVIF=NLYJ<>P,ZQNX>OFQRQGP=OO5(4bQ>cQYZQPYPXZ,QG>H=YI
PG5YPEOP->eQ[QFHPFQGPGXP;KQP4QYZGXGHaQH>-ZQdGEOPIPZQIQYP+?OFdgEOQXQPHObR@5YPJP,)LYYXt]?H*ZO<LeYdXedQG[OH-XH=bRQFXPQGGHQ=
2GE+*7]XZYdQNYXE9-FO3?bHHOHPOXYGEGYGOI,WZn@DYPZ@,ePZZZFPHE?YZGOY,dPeGHQGOYPPQGeO-b>GNPX?b=ZPQWGZ*I4olPOfXHPQX?YH,?PwQOGZ
HHQc>GFP-nfNN5PDlgQQX=YO-dO7P=XXQgkGPOHY+mOO7HFecGDeY=FO+eDMRHQPeQ4PIhQQ=IOOuQPZOQPPYPOQ:JXG4YXYYdRHPIGG.Rne[PF?[OQOPIWG
NQgeIF+aODHvH?UQ2?>P5TIGHFEINONG+RWPGfYQHYGOZGXP-fZn<WYGcOGYQFOQ,lYGdYOQIFHXGOYP.ZePXHPGYFPGF>OYQqPe[eXROFGYQCFe/G=RFORO
cRXPVZQP?e[u*NZ3nbcFYNc^*B7Q7WPZIX>;4NFT,;5mY?c[@=HP6POPqZ2OENZOYYYHNYPXCSFGFZPWPOWH=PWYQ[cOe/FRXBZa->>Z-dGdGPPPQIHPPFeP
5?>?=,=INXGPQORG*Z,H8ZWH[P?=HMc[)I@>E@X>ZFHZROXHJDwWF[YcXG>HcHQP-3G3H?GcNZXHcZZG,G?7OHeYPPFZYGOY-<EYHGYGGYPPYQPY,[ZcPGFP
OOPHPYPP-I[FANPQYPIQPOXH,=GXRIOFPQGZGGPQOXHX:EOOMYdZGeOG*,;WHPdHwXW?f>RO-GP@E?YZFYZPHPZP:JI[)IPPO[HPNeZHDwaDO=@YOQHGY><N
,Q4HGed4MPGQRYOG2s;?QHQXdIYZGONQq[*OXHQEYQPOOZPd4a5RRcGXe?PFPUX](J>HW]XcIPOQd?VY?*LF>-H=XmcHLRRRbYfp4WDYpFID[:Z[q@XPYM[b
FYMH@GSG7-O?POdXWOc@PQQN-R[ePR+EWYYe=OGIxQFPPPGPXQYPZHPF.EOODQYYWPGQQHHP.WZNFZQPGGFOQHQY-GPIZZPPPOQZPOOY,E4F-GUcHFO=PcHF
_cD??ZQcRHIcFMYF,SGFlYXZGRPOPFGO-aHP;c>WPHGPPPPOI-DOMZfXIXDHadjO,ZbOGG=J=NO>ZYHPz[*c>OdOPGFRNRYPbdQDXn2XGYTwfb=8FQCQR.Kn
ybXcFV=O+oUUdFGZX?-PRHY>-uQXd[cIHE?c@P>Z:A=FXocYd=ONROQHM>U=GAHGZOeQQFPO-PPPZYQGQPPYPPPPK6NZNN[P>QXdQOPY5N,Y[>[YXnOHFem<
,YZYPQF=HGGXYOGZ*@6NHY>cF?PGOQZY5D+YP>ZPXYeGFdX>2BGYFfXYH@HEFYQY-GPGYGYQHHYOGOPP-EFPFQYQFQQPPPPP2fOQh7*Xbl>kH>DR,ZYRPHFF
YQOYOOPQ<vbWHI?PNY5[YX3Fe;ZU7GdtPPOHYYQP1B=GfROZP=;ZGPacOmXOOYPGTHPOm[>]X>UPEGPQGN?HNQF>xe=OYQYZYGQOQGYP53PcQG,OdfYPGOYY
+[Jb=>G<QOZPPEdR,nWNPZF=P=GYPGHQ.2NOGQXPO[QQXFQP.QPZOQQYQYPPZZQFMUPn[dQ?QZINR:cGq=aPaExGMY>bNHMDNZkQ+GGX>Oc4POOH,W6PZQe@
FPZOQZOGyZ>XPPGGYPPQFPOYxf6u@XH>,E5c=?QQDeVaY>>R[Y6HIQ,Z,dEGPOdPYGYZOYZG*RDQ_mdYlPyeQXlHx?dYPcQP=GPZQFQmyQ3GEXYPZmbGMIQ5
.ldRFPXlXQU=mXGX+[NSQ<XQkgYlPRH>-cQOYQYQOWPP?HOQ=lUZ5GOWXXXHYYPQ-n_VPFHHQ?GRRGGQ,s6WddeImE?YGWNZ1?<X=^YPIPFPQGMH-PO[QPPF
XHYOPYQG+POdRHX>>YHQOQPZ-XHNY>ZOPZPPPPOO,FGQP>QQOOYPGGPP,O=QPPXPPPPHPPGP3G+oGWNZPOQOE=>P,E=e=NOdIdRPO>PXDn^mvIP6FU7PI>W]
.VcCGHYmPWX?XPODzP;OFOeNYOPQFeHF-HQGFPYPXZQQHZGY7ewu4IHMlmF3YWeF2SGqFo3QIM4OXGl@*H=@PZYOQPPPHGYO,ZQOGYOPGOIPQGPO,nVVP=HI
H?HIHO=G,=FcSHH>QPGYQRORwnRjQPGPGPPQG<XPUPNOYPQNGOZOGGOO-HGFFQRPQZPGYPQOCHN@4RZEQOgOdZOW,WGdRPYRFXdYHYPGxJPcENY>Qc=EWGOQ
qQEOFOeXPPGQN@ZP.QZFPPFYYYXQFPGPFlUOR?FOYZFZIHPIuX[L8OQdGFGdYFGfySFb?PHGPPQPFGNP-dXZQPZOQQPdPQePFn_W<G?RX,?H?QHYq[;cNWRO
G>PYXcFOqI=XEM[G?FPQXRQY6+>3>GPXOYPPYYQOBZYtSOIBZF?PZ64G[IG>5eQCP]lFYOYHIcZYQQFPR?Pd>,dZqQ+XOOYEPOOPWYPG+eSNPAOEQFQXG=Ge
,dHQQQOYHPGYPPPHye*OOPYOYOHYOGPZ.YZFOPPHPPQPGGGQ-IZQQXPPPPQZPYPY.XFPOZYQPXGGOPOGxZ>WXYQQYNIl4QZY,eQGcQY[RXQY@OOZ+QXE=fOP
OPYQGZOP=F/F-_?aSa^WE1@P*ANOuZPeVGPFIHY=,NGFFMNZZmeFJFYP-PGODRZO[GEHFHPG-fRNW=FFYeZSG6HQ2))=>YGaG[RD=?cG/EG=W=GkQPY>cdFO
e8RGIG6YfxTQL?gN-PYGOP=OQPPPOPGPxe=OGQFPYPQOGYOYmX+ncMJY=?GYYEHOhHOZEFQ=>N=PFYP3.ZdPFZHe[YYPOPPX</4dO[GFSOEG=HOZ+d6coRdQ
>UHIGHOQ6HtWO6Z=[D67>NJDGGSYT=+bWWGdH?MH-[QPGeGPXPPZOQPQDYC=GGPYPP[QPPPO6GZZKXEb[YGGJbncFNAWTGLlQb6k@,FQ-dG=FV=dfOOFPWPP
/abeeff[]X@O[PHeI0Gj]bZw[HIZRZQZ.NGPEOHYdYPQPPGY;xaWfG4HGO?FZO=YzI;W=PPOGPXeEQGXC>>GX[OdFXQdRGOF,V4dYWQ?eEIXIQOI*8?sS[lw
XJZdPZRQ+>=3Hnd<N>>Q]HcONZmVTSQNZQ>QQONS*6>OG4PIYYPHZRZP.THcY5HXPYQOYGcP,ZPGYXYRPPIXFGPQ?XIwMO2XQG@YQcNH/NP;EZHPYXPHOQGF
qKMPY*9O3>YGkAgH/FdOOQPZQFPYYPXY.=P=YQGNNQPHXQH=-=PEQ>GXORXGXQQO+YOIP>QQHZQFYNYP*Q>WGSSHI>1GF?PHNlckBQ[Z>FQWH=ZQxe=OQRPP
HFQPQFPQ,dG=PPPGYFPPGGXH:8?tt[=mcZYYROZQ^>dOY_HYOOQdWkNO/NP<N>FVPPOHbZH==vZoYfF>5UHdOGH?oO*OEPZXcYOQXYQGEXXFZG-dXoGdZXEP
,n@WOGcQX>dY=ZNI5edMTPYOGFZOPOOQEPUFGHPOXPnGOPZOm<kaKg^NYRHOoIQZ=f5Q?aXZQF-UEGY[UM3>QFZXFPePYGEG-eQYO>ZYXXH@GPGY-ZPOPG6P
YZXGPQGYoRVGOPAY+IQGAFPyHwwOWXc[SFHO[6PXyZ+XQGdFcYYPMX[OGC?Y[PFQ>OQ<GPPe+G>QQPNZPP>YJGFHqgGV>PYOHXeXNFGXXNZO+MObZG[QOFdO
[e=ZoQ7GGUYm3<XnldQZ[MDI.,Hm@3+<-PPPZPGGHGPYPPQY,>PlGGFEPIYPOeP<.dF5cOPY[RdYOPRG+Y;Y[8XYGYeHYQXc/ZeYYePQHFQOZGOQ1?;5>KZH
?WPZYGOP-feZGdWHQORR?OXP+N6u/WFy?XRXH>Pd;INauQFQYPQGZHQGUc=RHNGcc>OXYGOH/I[ZQZ=ZSPQY8QOYwRFXOOR>ZYGEPOFY7OHG2)5VdIWIeoeM
5C*RQXPWXHYGXPVQ.OGQYQWQJYHPJPOH7HHYKH,)CYFNuf6P+ZEGYXFOZOYYZYQG,dQGPZPZPePZHOFZ+]NeGPXHYXPHXPPPDGN5+6ROZPdQPOXO,eGPXGOF
OQHFYGXO6UHXEd?WnQQGFXYNz[<XPQQNHXGFNPNZ.PYZ[dZYPPQXHOYPfEwbFdZvdgFPuPoO,eZZFNVOGPXOQOPP+J.EIeFXFHIGPYPZy]=PPQQOYGGPPOFP
WGNOL5XXeXuIYXOQ5K]P8oPYPP7PJOOmxZ+YPQZFWOFXNPPP.>P<5GYQOOOGYOdY.6fYJ]OQY=@W>PPn,WME[PXYPHPHPGOdFTWS3H[Y?OO6ZP[9>:?X>YFd
=XQOYQGP-QJNQegnJQIPIfIl.66=?E,dunWYOG3I-YPFYQPOZPPXQGQX/>mNQTORG=GWXGXZ)B>m4YH-RPRPG=PG2A6_>K]HAH=PFWbGDNWPCXIRnGcH]AYG
.>>HOZZWYZQHZeRP-dPZOQQOOPGQXGPP-H>ORP>=PYQNYPPO:fUWFG3RMPF<[HYN*wQwQYNRFFPPQWXd_ZXYNO[XZPWHYZPIZbWGPYOv?;XGNP=IUngCdgX4
JdLRJa3c*XH+[[WH?6ePYPOY,Z?PY>d?RPQGPYPZUYaY*HGWbXl?ZQPF.InQQmdOPERYQFEG,GIFTOOeGPP[QONY>YUOHHFOQOYGQQGP,dFZPQPGOPGPFPPG
.XYONYPFZHPPPQQF.HdGYPFOYPPPOPGQ_ZXbPR?GQOZPFFPQ*KEbw[V@GMXcRFQW+IPGZeOZPOPOQOYZ>@QWB?]fPHGOQfPYXP]YD=cDuHFIcXRWaE)513]f
fWQSeV.DxeHPPZOQQFPXQPXZ<ZCHeG>dQ=FQYOPY*W*KZN>vAGGQXGW[QGrY<CXaZlc7bfm4,M,OPHYRFPQOQZOF->>m5X=GIIXGGeNHwePYZQOQHOQOHPXP
CAPPEhYOGJONFZ>Z,KGP[RYZFPGOISoX-W=EEFGYdQc><eJG-ZeXHOYXQPPQPGXG=L3GOXRFdRREPeY>/;FF=Y>lGXPQXPQO+<>,OP3YRHQFROQFHNw):.JN
Vb=,;?Wk<Q,GOH[PQxPHdY]G5L+FQOdGOXPGPQOQbbXW]6>an[XYPFvP>_>mdIYPXYR3QXXcvKmNPkZOH4dbYFV].YGwGZG=YZPXHHEYye5XOZYQYOQPPPPQ
.XQGYQOQHYYGFOPPUOG>FH@QJ<HmQN6V+W5FO>eROdQP?HYGyIPPPPYPPEXecOZO-OF>P5QGPGZGPQZPzR+QPOPYZYFQPH]>tFvb@ZccIGOFeEO[-[PFd5GN
HPGPdZPP-YPZPdPOFYHPOPPP7oxcQ=cYRXfIRFdQyp4cHQXHYM@P=FOH.bG?FX5YYPPYOPHFO>TGPFYDYXQknPIZ,<=y1GNXNRdZXY3N.YPFFXZYYYOQXYYQ
-NGQ=X?mZYQPPYGXMQE+QYPC?PYYQ>WX5PeVKZ>IHNYMR=ce,<DN?RPOZ[FHeQQH2QN*5SHFZ>fXQFWZLHP>GGSOSZcPGPWI5?HkgG>vdOQ[YRPO-V46ZcPn
PYXHX=XP@mY6OE6NwZNX;GOP*@+[QfFOHG<GP?NR:>4PGZZFRVZOX=GYzH:WFU^FG]dRmHJQ2SGCufEOX[kQP7PO,RPPZeOGHPPPPGPYzf,OGQYOIWQPNPPP
?3)dWDZNNcZFcfMO-HQGPH>ZQPQY?POYZ:PC=NNcQXY>YYYF.QdnFe3FH>YXZY=F>dVWA,Jla@ke6HDf-POPEO=PYZXGOHFY,PH?OeHYPOZPPPQH-W4fZQYH
OZZ=GPPPkntW?WJpX?>+m<GG<M+Z[FPPX?OOOXNQ:93UV?GZdHI,PPR=q[<dOOQOPPYYP[PP0;QXGJGZFWY?GQGGZB,mUPY><EOtPGPQFGRdTG5dOQGdGGWP
,nOXQPRgddNPQPPE4F,wR=P[YGGPHQWOLxtX=RePRYnFGI6[-PeGd[YQZGHclRdQED+YHFYZQOROPQFOCYPVWAYDceYGYINX;>:P)QgHf]E>PPO6-.ERFdEP
QuLEGH=O.[ZYHNOQRPeQQHXP,dOePZPQQPHPPOYPtXZXSRZ]?<ZWGGOP/WQEXQQYYeYGOPFOxO5GOGdYXZPHcYP=w5PbbeXOQNWlG=PP,N>nGFFFGNeHQZZF
A_P[XdZYYdYIYcQE,YYFQPPYZ[cOOMXcdZre6_Y,b=VFR6>e-PPGPGGPXZYPFGPPwQGPPHPGYPYPQGPQ<H<)3YIZPHZEORWG6UHPfQPPGFHQP?XZR=HIxOHI
<@eHFcPO?eFlY[vO7dPH[RYG-RPGPWOeQX=FOPYGDP;>ZKSmP[]egZFG,e[OPZYQGXQP>GOQ?>d10NYddYO5l<Y>FZdNdoEHJ;TOQ3Y[-GPGHOGYPQXYOQHG
,YGQQZPPPPPPQPOQU@ZavOGZYYYFcFYPYE>bZcRGPv]N5FDP.XZENYPGY??PPHYQtMIHQPNHFPYFdPOOO@YQYJ9*IPQEEPPG.>OHO5GOOQYPYYQPyZ3ONFYX
dXYPOYIGJRMQYcL[PNYWbONNGScF_DdlI;JHkOY4-dPPPPOQYOPQGPPQ-VIeme,eJ=JC?EXl.cRmNPFEFOdOGf<=0EdOWeOdHOOYOXOZ5H>n1G?XeZX@ENHP
4N6PHv5ZfP@UH4Y[oGEdF:ROY[cIXSS4.EOXGQPGGYGQXPZP0:cM;QdbX>FGP>QQ4H>Y+FYZHZOGZPQGzGEFFVPOOYGZXdQQGteWFfYNPP>O>FcYGC@YON?c
Zmd4PNdN9FbPGGdoZEkcOOYdGuGP1P:MEFcXbd=?LYMNZFGXeFQOOOGOxZ4OOPYYYPHGQcQG-cP>NFOdcYOY=GGP5i?ceR[>OOI;GXcexQ;NlOT?MAP<II:3
HvYDSXNZYFOXNNeG-<GcRPPPQPQYGGYP,^P<dWORPQ?EGHPPFqpf-;lJ?aXHZDZRCIFO;R[HeHYGHdORy[>dYXGG?FFPYPOeyZ>FOHPYQQPGZOPP+mQNP[XQ
<OYFYGPF-QPPH>?YXOPPXHOP-6G6FGQXlHQZO[]QM[[d*MWdHFY5fEQI,BG?emOHPXEPQGPE-QZHQ>GQOOYYGPOZEmLPIP=XQEGPOOOQ-Z[V>WNcRERZP<cP
xZPQGPPQPPYYPPOQMecY,FFdHeN=QGGH=RvF^fQOOD[ZYHFTCA>LZeceNFPW?PM>6LHYYZGPPmZ>FOYFc[aO<RC-O]OaRNbGD]UYbXFRDQ@OGQNX;TYVTgXX
PP?XOZcd/VdWPeQOQYQFGGPN+_?QFPYeWYVHZXFN-=GQFQGPPZPPO@GQ+YGc^RXeRZ?HPMdP-cOHdYOYRGQOPOQPxZ>PQZEPZPGPPOZPwPGPPPPGZPZYPYXY
+N-c]GePPEZPGYOZ)JS]3]cQPZ@ZYYPg+H=FlPFeZQcPPGPP-*DW?GPFe[OIZHPH-dZcPXNPPFPPQOXP-IOwOGQG[GYGF?=P0EcWF[XZP>>PQGPY,YOGYGPP
POPPPPPPyY3FEGPcddWGdZQFzf4WRfXGQ<JOGFYZ*PO[>FXOPf[GPXdQ,wGmEfX?dQF=PWY[.kndEZ;X==VNY[=WyG4N=PoNFRX?QQ[FzZ+PFFZPPNHPWXOZ
pX)FPGZNWXOIVZRF+X>TNY=nIF@ZY=FP,ZZGEPPYbZYHP?YHxQ=XNWZGcXYXHYZZFRRYT=*lYNHYYGWP-g=IO=PFce>NeXG[.GRDSP3[GbXQFFXH>:4QQFRH
YeX5XPXY.kPFEYDPONX>PYG?xQOPOPPZ>PGXIOPQy[4XFPZXYN?ZFdQPGvfad.QDc[HNZYXXMHBW<PdbO@nXZ[]Z.GP>O>?PYQPPOPGP,b4X;bP<l?F?GPZ=
1Q6[,K[YW[EAVOXP+bIdwJZXPZHGP=Xu,meoGGYnHYPFYNPYncoWKMFGxPQY[OwdFQ^FQE:E>=NcROYb,GPHO>?QOGPGPGdHu>FFRe)Z?,IV64[nRRPc*FZj
Z@ZQPgFOOlv_RQRY?EQXQ=GH+HOEW5PFXRP>lPZE4vcP=RPYcYOQP>>P,PHGPHYQQPPOHOPQzZ4OQOZQYYPPGPYO-tgaFY<cPOPX>=YX+PGIWHOdT=?XZEGY
:J5M@PFne]5N>SQYpAmtVl]=QWdamPLX)n=]wIbP@X@c[HOGEwjb[G<IHNYGFc>ZwQ<PMD]cNZt?eX[<GISY^=+kWW>dQGMG/[RlQG4lRGPcoZEO>uS[Mo=Y
QM>[FO6[-GPQPFQHPQXPPZQPdINWF+^aH6NcRGOZIlKdRf>QH<QNYZkRPPZFG;3c4xGP[S.5xd<GZH[Xe[dFYZXYR3;YbDoVOuNYOeVd=?F]m+?T-=[XJ>X@
-bPPYYYQHFPPPPPP.bGPOPZYXYXHPZGG,.H>HQYYPFSRSWGexZHQQQOQQPHPPFYP-QGXQZFPOOGPFPNH,XPfRHXQGGPOHFYP-PPZPHO>HQGPZPGZ1>4G<QZO
PXdYZFPF-?PHP6GQNGOPYYPP6(2Z[O=dPh@D=EY?,YHGQQYQPPPPPOYP.Iow@eOWGHfFHYPY,PPYPPPQPGPYGOOY4ZHig?GeWZP[XYYN+t_YARdYP?QXQOc[
-QYOYFPEQQPGOPPX>YlNKIYcPFYXQFYQ.QS==PHWPPXQXoZFvYHXQROHPOHXRYYO/XgV[nNY@EIFPGHX,dOGPPYPPGYYFPZG5NQLJeF>HPQPG=df:U>P@V5U
XINP=aeI+a5ZSQ=H4D>XHOPOMNGOFHHZaZPKeQOE+Y?EFHQ[N^ZHUXYF-P=,?<ZRbdPRPOG=*eWuJIFGQXHZ[?OfFCIlHY3OFORWHQ>GwQQPFYQZQGQYdNPN
.7P7>OeOWe[HGdPE+G?FP>NAYNGZIOON,ZN5PXOPZGQXFPZP,bQQXdGZS>HXHGQY.bPPOeFdGOOZFZPOKGEXPcG>>XQdXZGO4;+QP5eQkQc>ONd3-dZX[HlI
>OePGGXP.SZY6DOQJYY@YGdZwZYZPZQQPOHYHQ>H?_7Wl5p)NZ[<NOWFTHNEOM[X<GO=PG>F,meYZZZQQ>FlHGFOudeYQQNHZPQO[FYewPRYF>ZXc<HGPYPD
,Y>XPYXHGOQPHPOQ-7FYPYFXRcFEQ[WP/6H:6;fPee4IlOY>,]eOQOPHGPPPbGPQ+[PYFXYQOPPPPPPG,eQZcGYEGQQFYOQO,HQOSP>PHOPGHXdX<lAbgmW9
GW@X.NkR[EMcYHHPXT4OYKdO.YYFFXXYQPWPYYOG-dYEYPPPZeYPOOPO,[QEFfQ@RPRYP<FP@BX5HbdWNYZ@H?OD+GG;QQEAP=>e[FOY6GZ*FYFPWPNHGZPO
-WGIXGYYIQYEPPZP,XFHPGYPOPXQPPPP-GPHE>?ObYXGPQQP/YeOXPYYHHPYXQPO-HG=GcOZYPGOPPGQ,PSXqG6NZdOe>MV?,dWYPnP?QPPXQOPZ.[odQ[<3
G=RYPYOX+Q6X[POPF>QGGPXP514XIPOGF[Y>OYYFCRXP=PYPZPQGRO>G.eFOOPIOPYXPXQOXQXwXGeYXQ>HWRPYZ+Q?4FGdIQYZYHYFH,eFQ[QNGHf6PdEoZ
CwsE88IOFGcl;=<P-N>HXF=YYGY>POQYxOGGGPQPYQYHXQHF=YZw>n4G=QRlPXGF<xsWeH<IQNZ=QX>fyQ4YPXQNYOPPYOPH-YE]?PZPJYP>GXOH@PHHXdP8
OPF>=n<*-XPPXQHPZYHHGGPP.Pmj[RI>eReXI=XX-QQ>PG>XYQPYQP=Y6NIm==7ccOH>NCmP,cFoQnOIG=GYHFOQ,@GJPGeYQFPQRYPQXbZV3U3NPGePP?nN
-PP>O[PGQGPPQGYRxZPPQQPQQGPPQGOPDeU/+IZOYQeYYYXO/=YZdQOeQlPYRHOQLHWNGPQGQOQQIOFPyn=OYZOPPOHOGOPYzZ3POWPGOYGXQXGH*wmW.=>d
YcLHHQOQDK=MNcPfPFF<QYHH2P?3b*nceReQQGY>+c26Q<NPePGXGFPP-M=cYHkQHFQGIYPH-RPnFOFHQYHROH=ZO)=YPEZcYdXZlZWZf:EO=FfguH4WMqIa
DGM,+7RXXGcHOPcF,XHFXRQYPGZXHPPG,>=PYQc4fXOFPXGONZU=>QPOPPZPPRQN-[Y=GXYIGPQRdHGOy[GPPQPYPOPPYGGP,+GfZ65@YQYHYZ]XFV*JIDNP
XHNHYXPQ.ZdXYGYORQYNPGPWx>HXWFZGdZYZHcQPZpfVewFITRF>X<MRzIXYMlYPO<5bH5GZMRWa@HSwQRPPIGQE+eGIO=EO=eFEwORNV7UZWmd?WNW?q,WO
5X<=QLOXeHZPOYQHzZ+POOZXdXHOPYZP/IZd?VFZRNQOP>OQzRPVOmPOI<RMZDOP_dLHHXHaZPPE=Fc?cW]CW->CVdY5NHe;,[cGF@Y[OYZHNPPe-PGOYGYG
OZYOHOPP-fGIYXPPYQNcYOQPO</cGV@HZOBaHGF[-.IGHfmcGPIPSeQc*d;?ebFG[FZdRYQG-HFRGGHQPYOPGHHP_XXXYVP>QEPXGGOG=QL>>6GPYYQPYYQO
UPXN<PGYXOOG[OOEPBSOANYYdGRIFNG?x[HXHQGHOYGXGPPYxQGPPHFQXQYPYPOP+mG@dGXPAGQQdFXdHPeNxVnSHXe<H5YZ5JYPl6PFYdH=uGEE,GYOEG33
EHXFYPZM*9YXtSYG[=NYaVMP,6PQl?7QXFX>PQeGxnGPP[FHPOHO>OPY,YFQZPPPHGPPOOPPEqlQXYXQN]FOP=ZO4U<QYYPPHPRPGGe>xX>GPGPOYYXPYZPO
<pto,FXe@Pb4QFGH4:,c=NPQl>QQYQFG=5=+=>PHOGZOPYZPS6iWQGHcN<e>RNGQx[GWPdPYPGGYO>GRuOXNRRXZeGYGQXYdwZ>PYPPPQFHcYOQQFHRu>e>H
T?HOIXXoNucbQGRHFXGQQO3GvOkX.HXYHOXFfNGYe=-DZcMRFTLm7R7X-tPOOYOZGVZOGPPG,ffYXZd?dHGPG>OY*7F6ZQNYeYDOGONO,W4ZHGYQPPZPQYGG
E>?cvZ>ddXZPYFQQ7;ExOQVXPGId?cE<46Iey@[IL@GWOGPF6aQeNNPHODR[f_96Q?Q<UNeXSmQZPdHu.dQGWZQXYYOHFPGPNY_XYFPYZFOGPlHP.FO5GN+c
YnW@NXZG6GQ+FXGPOPQQHPGX<ZUXPIGOQXYGRQGQ:P3F[FdnFvdF=REF8:WX=ZWeQGPPdQZP*H,ZmGNnHOOGQHNQ:A@H4ZQYpZHNFZPY+]PQZIGkOW=VeOPG
-bGQXZOQPGZEGPPQ<IFiwGGeQG?QQQQF.GYnQZ=HPEIYYFXPy[GQPeQYPGPYHGOY<O,@PGENPdXX=P=@,/Pm]oOXYGPP>YPY+68NGRZ>AYQXdmVP<C*b>@ZL
NgP@OZR=,ePGYGPOHPHOYPPPCG==>I[OHY[XPOOP<^[mOHHnWO?eFPXIwZQXPeFQQFGXQFdQ2l??d+c[EbOIZEGZ-?OZGF3EOQPXWGGWxRmYYcHd;PWmH3]P
,RRYF?FHGZPYFPPRCQ)XelNeO=?;GNPR,Y?@e>OXRZGOd>OX1Y?>XSRZ[E5ec4N[2hNRZGDmXc=NdQZG4_>AnPQ>G<dP>PeZ.7PP]vXOXYHZfXXR,bP5mGWY
K>QXGORH.pfdg--MdZO_ePPVem-OLaDefeYc<[e3N^YdNZWQNFePO,Ox.WQXO[QPOXPGOPGO-HPQQPEYYdPd@GFH?ifVGZYmG_uQPZO=xQPYnQPYGQXGRXHY
*k5vQ[OG+DHPYPFH7?PPKH,3CZFctSRHpP*EFPYWXYPPNeQO3XURRZQeXgeP>FOFxePPPPFQQPPOZGXP.4YQN?NGQPPXPNPQ?<G,clnHgxeKcQoGyZ5FFQFP
XXHOPYYFNi7ZPnYG=E>PQX=G-HQIN5GGFFHPQXZPyX+ZGYOWYWPQZnRGegEvCXReE>OPZcFY,SORPGPPGOGQZXPO.PXdFmFPPOHPYPOO-[[WXGGFYHP?FG>F
)]bbFe1H<Fc<QGON,X5ZQPXPGOPPGPGQ,IZbdGO=?HQ?OP>O,H,PSPWFOXQPQPOP.NGYQd>dHNPZdOOO,gPFdOcYPQPPXOPO,8PYTIHJPO<XA]fD.EXvJRP[
<PQkZXG>C=;Q<ZQXZb[QfPPDiFPZNSZNcQWPU[QG-PGRPYYXGYGHQYHP,XGZZQYQGPPZGPGPR?dgd>OlZAHHB?,QQFBFG>EYWQOHOOGPx=HF<Fcd>[WdFPPR
=Z]_dgFZPXcf>5cQ,b>=XYdHZ=QXQYPQ+IHHXHYOOFYORQZP2TJ_GZEGQFZOPOY[:O2OH<GnZdH;YGGF/ZeOOePYQOFNQGPY1IEVmfE?NcXXYJSQy[+NFP[P
XYPHOYOPINgU[ZvFc@AZO>Zn+oQ+NIRRfeFcGNGP>KQ4X?RZZuFXJcWGEZUOPPPOOYePPGQO,nPQOQYPPYGOQO?Z,l<SNEGOQHPGZZPO@jTMdfQ?FbHFFGMP
F8FXuqPdPXOHPEYRuGeX?PdZPHYHdM[G,QIm>Y<EG>QZQZXP4FGc,Y=FGINHGYYGM>S+<hG-8>Q:REb[,cNRX>=ZGPP>ZYOXzfGXFcHN74PaQPWMXtvaIGPW
X=PPR=YYOm^Vd>FEYO?O==XP-]QQZQFEFOQYeGGG-=>RE,GPLFYOdYQX8)dZOZbPXZQGVPPNUPY?3IRZZZYGFYOP+G4=IGNPHYQPPHGQxP>GGOPXYYXHXZZO
=a.WnRQ3;mf>FYHI.OXFFP>QcQFHQHGQ3P6ZJcQFZgO>cf)OSsP]QO>HeccHHY>P>UQevZGQ.PI=YMWaz=WHFMoaXPFSNn5E-mYOe?ZNQZGPGPPP=U-XQ>dP
OMPO>dOG,*;W>GPGe[PHdHPP<IIY)5Y[RLZ]?OZI,_?EZNfYQEQYO[PFpY=mXsh<FQcel.hQxf=PPPPQPZOPYHOY:RHX1YNaYZZ,ZXQP,lve,[GcXGNDgQXO
-ZYePRPFXF6PGOPZDkME=8v(O=[@XuJR.deOYYYPPGGOQGGZ1HFG2ZZP[FfXSNONXU@LeIQFFb]F4Z<<7m^Gcw5PwvVHE<ER,dG5h=Z5Q>ldZbEdG_5YPPZO
EOZFYZG=xQ=OFYXGZPPHEXQ>iYbWE;QmYZO6PYHFE;+XHOPZGOHOPQGO-FOOSYXFGQQYGPYQ?3NOE6P[OkO8PQhPidfGQpO?7EZX3>N[xQHHFGGGGcYHYQGH
hRFYFWHF5GGXGYXGyf4NYPXWdPHGOPZHOu=WZjv4m25OF=[m-sHnOo>c>D@XPRRN,G5fP?PQWPOHQOZZy[=YPXZQONPXPOPQ,ePGd>OOHY?YQPGPUI>EWZPo
VMlPQJM-LGM@4ZZDZZdGHQOP*R=SP]YPGPPPQPPQ,H]G=>H[?MZQN@QH.fQ=?QZccZFQEPPe+Y=Q[HYG>NPPOQPG-POHHP>YPPYPOPPFwP=HPPYOYPYGYZPG
yR>ZGeYYPZYPd>PY/=YNRZ?ZHOYPPXdX4i5?fEOYQ>PPPcPQNQ=W7OOHP?lHHYmKdEc<H>Gd@ROxe[XPXO^OFu44@>?[QGGn-XXYOYZHcY>PGGFP5c>=>UNe
gXZNXNTQ-W-XZGYPNPPGGYFP,[YG[dPPGFPYGXXYNd_OR=PYQOGPOdPPw=Ncb>XXHQZZ=OQQN^ZOQZWZYGIWXGQQ,O-PR@ZY=OF@XZdY,lHnP=W==OXGQeG>
O14DGPGXGYIWYQPPyZ+OPOYXYO?OXYPQwWbjIIdkZMOF[XhD-ZQEX>PEQRPGXPXNA+NPFGZZGGFPEFNO4RRFHYYTXXXaR>GOh*;XF;XNOnFZNGRE-tFZNdMY
cFGHOXQY)ROWeOVHPXZYQZXOEniXgSFGHZFWRPHQ-dQPPZYQ=YYGOQFP5-?<<ePN@PHVXdPYbPTmQVCM6G[H?OvXyZ>POQGXQPNOQPGY:hbPP=PvVm6YmfZM
yZGQXPPZGPXFPPGG?+n@QGQGc>R>XQOH-GGIFP5OYQOPPXPQzIFFFPQPPPXPOPQFx[3XOPPNPPOQOYOX:=.RXJXm2PbRcQGFyR=GH>GQPPXPOOFYxPP=PQOH
GGPYQYZZV[U?5QSNFOZePZQO2?==j.Y[N=RXGMde,HYF=QPOOYYGYYZP,PFPPGOGOOPGPYGP0NOFEXFcHPOHmdXEE^^=IXlZHX@d8ONd-QHWcGYGHPZHGPGF
,W=[PPdYPPQGPOQGNNHFjQubd?>N8BG@yZ3WFZPEFYFPWZYbxQGF>PQHYPPPFRQ>3><CBPYYX]=RWfZP-QYdGPHZYPOPPOOY-GGGG[QYQYHXZYZY.AZG@WXZ
PXQHPQOH4GGY)OOYPQPPPGOQ*A>PPdXFHPYQPGPQD?E=3@^OZFZ[ZPEE-IQFJOXRYYQPPOO>d<EO>6XaFok)DYANdHZPGYQNOOFHWCPH7ifVPYfeGVcFPPOF
wQGbXmPHQF[EZGVf,IGmX>ZQSHQ@OYPH,QPF=X>GPYOPYYPF+pIWw5cI6YHBNOGP5RZwH[F;>AcOFXPF,l<IPbOWd>QYFFg@qGWMFcRP,hQb?YQfzQFGONQX
GIZHZdO>zY===HPddYYGXYQ=4heOm[N3>Q?E?6ba3ZDUgPF[X??XPHYNROFYGPXmQPKQaXZF-HG4X>ONQQPPcYHG+QFcx[NG7FYYYGX[>>YFFQVZXc>P>T@d
Ld_N3HZWPPd>E]?Pxhdf3U[GGb?;ZFWfAYoY?vZnHXEeY5dZy[4GOQXPZdGOPQOYy==YOWgGFOllY6HY2KPQFZPIQIHONQOYq[3PPHQOYPPPYGQO)aD>IEXY
@EfHX>NdVlaUH=@R>?@Q>N=O<u]M<QXMM?Nc=<bQU@FaG[HXePGXHPGX.YZ[QPPZdZcYY[XF*I?dOHPPYYQaPHFPy[PWHPQPHOQcIEXZ,?PHY6>PX=XOGGPZ
-OH<FNFZQYYFQPPO,YHN[?PPGYPPHPOP*uLHGGPZYQQcPYcP-_QdVoNZ[<?PHO>Y>HTc^>,bWWIe?GLH-C5HYGOYGFP>YYGY*C+F]GYZ>=QQX>WZyfGOGRPP
PFQFZPYQ-FGFQ=GYdYWRGOYEVY_FFFQWQHZJPPGO,nYFfYOG?FPXPOXYN>RX^G4dFPPc?HWY.deONPHXPYOHOQ>Y.PPaNuFIRcQIZcko,gZOdPOGGIZPXFXE
EHZZ=XPFPOywZ5[=5RgpHH,FQZOvQdOI5[QtEP*3GPZOPOFYH>oW==OYZ+[GOEc45X-Z[6dPWQP>mOdmxe>GZ[PGPOQOGOPQpF+WEGPbXPPQOeQG5clN+fEO
<>WEdZGG5>Py[ZGIHHQcEFFOp[*XGYZPdXQdXYPQCdUPQFImg=QOONXP;vjaTZZvd>LWlse4tneXR[QZI<QUGFN[.GZGPQQQQcZPGHPQ/4dFPQHZHOQOOHPP
-D<WGGXQOGPGPPPP6ZYxQm=>5VZnXNYFC=4P<ZQMIXQOQHEGOStYc3GHFQ@-vdNH.7G>RWXOEX>PZOFF<C4?g=PNaAVGbZcY^GOFNEYO4FPPG<Q[-<=SZPTH
ZRR<GXZ5-fYOPeYGZPFOGOYY,5>*<>PPPQYHYYPG,OG=PPOZGPYPPPPG>1<OIGNYPQPPPdPG-YRHQ>>dXYNZFQOP*JAP6N=P@XYGQZHZqgHYXYPOIERnZWXP
.FdYHPQYPQQXeQZQLHM?GQPNFPZHPHXE-OG>ZOFZ[GYWGGORP[WIPYIPRF7uYMPQUONPZO[NGPROFOOPxYHPGIGZOGPPPGYPAIXd*O<Z5J>FZP_Z.+PERO;f
[wWHHFXGjaH<RWV.=<ZbYW?eDRQLRZGZQPFXOWcPUP=>OVZNHb[MF@EG,5OPWSXYZFFPOGOQ-A[QRdcGGQQPOYHYzoFOQQPOZXPGHXQWcVwcTQZ>[cZPXHme
tYdcIFYRZdFcY=YZ-W>QOPPPGPPHPYGP/GXXOGYZQQPPF]ZX+[QGYHYPQQPdQOFP.PQOPQPQPXPPPQGPygDRFYGRQ=>cQGOPx4O<ODdUXhMYWP]34P-XSdOG
HFQWHXYR,b=FZcOH[PQOGPYQ_SGd<HPZW>PQEeOZ=E+eGGPQOGPHPQFP.eSnDDUHAOY?9RHQ>-NRP]PFQN<>XIOQ+X>GY?dIGPQPPPFQClL=H<Qb[>PYDOd>
hQEfPWPMEHYOOHYF,QPbQ>YNP]PPtPn>4G,4E4QIWPYPQeGG>gvs@WbS53mVHYG].PYGYPGRHGQXPFQZ->=APldEWQQI]YY=:]PL?f@JA?=NFDNJ)I>ix@4n
teZ[eNPW2fL@=H[ZHGfQFGXFy]=PPQPQPYPPOQPPyRPGGNRcPYYRWeFOIg>5r3QE@]HeQEQc)BIW4?Y<^ORHeOXQyZFOHQcQ?GIOQ>FY[O@DFW3Xp5cTIfoW
*H5IPQYGOGDZPFNc*[HSI8EP?b5fPF<P;A=sv[FedFoZYHZP-QPIXQHOPO[ZPIQQ-ejnIZFY>FOWQYGF-dPePZOPPGGYPPPG353muQFdYPP>Y3NY+_=fIPEP
GPRX?GYGLG=GFRZF>WYdQOQNxFWOXYYYFGGYPPRPQd[VQ3^btdZ?QdBn,56OBIFPXO?uJNcc-bHOdQeHGXQGQPOY?f>cdw=HmF@IfNNeZ;OyeQPZ?=JJF@dO
.dHRXZQYQYYfPeGQ,QGPQQOGGPPPPGGPvNmF?HPmYQXQlPZP,v[cY[QHPW=O?POH,GR=ES[SAMRYHPPeWZU<FQGOPQZHQQPN,ZQm>EbQHGdYPPQQ/CcW;Rnu
cPE>PIRP3KFf*4QOYZeGNQYYyY5FOQPOOYOQOPPGxYGFO?PYYYXHXZRF-YYPQYHHHOPdPQPY,N,mY6cPOEQFQP=Q<hZGnGWfGH?NEGPQ,eE]OYYFNmHQcOY>
.RYePPGPPPPZGYPO.GoHeZF?ZERXPGYHd<NZn4ZY=HG.ZY?X4YKt>FsRHc[Z0>WQlSzXH[E]l4+j@<E5FMGxSZYPXG>dYEX=5H?^+ZXNJQQ=Z]P5,XGYZYPG
PPHGXFXQ;AI=)MRfpXkQHdec,XFQZYPPHGPQOPPO3O-ZOSOZ;YO@dOGP:KPVF[PQHHQOOPXZzg=XXRPYPPGPGOXX6jHc<]hDkZ,=HHoN,YPFPee?QYPPHOYP
xY>OYHOGYPQOPPPO+xl<FxYPmZGX5GNexY=POPPQYPPGPYPYL?GW>R[GQFOPGOcQdUxb5QhXdFG>aAZF)P2nuQGeNFP>POZ5*xYoZRENFW=YYOY6DQLJ=QOO
PH]IH>ELzR:YNNZPXlFmV[HdyH=POGYPeYPGFY=P5371@>FlFcO>YPQQ>GJX^>GXOOFdGGNP5<+w[GPZXRX>POYXd[[ZvOY>Y8fXQ4nQ->RO=Z=WOeO[M@GN
8HYeexd5FYTQRXcPV8ZcvYPReZPOdFGP,6FYGZQGRFFPYGOQEXN.GHIYe6YQP?QY4-;lHOd6gXXHZ>GONtkdSPYQ=MYOZPPYG[bOZ,mNOOWfcmFNze=Y>Z<Y
EPQPGOHOwZQu]ZXYS<Y<A=bo=dUGQPOGZOYPYYPPEV4IQN=Gk.WOXWGZ-GPF4=cIPP>QYWeQdLZO2W=cGPZ?YdYE-GG@PGPXdePZHQFHx[>YGZOPPPPOPPPY
*eHHZ4VH>cGYYOXQ.?PHP>GPXPQQYPQZCoVEGPO[2PHFG>PE+V=7YXPdR>RWPF[QzQ3FOWOPYQYGOYZP,mYQZQYZGPYOPOXP,GFXSYXFFZGYXYZZ,QI4?PYQ
GQRQPIH[_a6S[MYPN5<[OFPY=[IuYHFdPEZfQOQX,YGIXGPQQYPZIGGQyQ*O?GXPXGZPXPPY5O+cO=eYOWYGPZEPE.YQa[XdWOdXP@MI7UGNFPQQFYZGYPPN
@Wsb@IYdYPYPeOQO39>P;IQXWN[PQOgO-ZYYGGYYYYXYQPGPOc^oNf2H2>Qm<H)Q-?QGGQfXOX@?XZZQFt@deRn[PN=@ZOGe?@ZPIR,5NPPWkIHHEOJOFPF;
COtPced57-mIRQPOXPRGYOQ?EZ8c2=QUgP6<YtPZ+@67Q?QFNFP[?ONP-dbdHQOYGPOXQZGO7n[[DX+Nl=LefXOO;pjX-J[dZPbFXE=QxSF>PbPYXOGOOePZ
+@W7HZZVOdHQeRPXxY>PPGYPYQPGPPPG/WP3WNPYQYXQXdGO-+>k@H5OnqN]=GYG*mI3l@XG>l>OeZ@G.GXMHQlYe[PYeXdZIYWO<4ZteOZNl=oBmvmNQQHZ
e?GP>=cd[/MMFf?ec8=eeF/?Fo^Ng*4OJ=EZ=EdO<8GO*6pQcZbRZdce7m];YG?PQbPY+GEF,RGP=GFGcP@HZOP<zRQeNWJ<O[E5>GJQ_PbXX=@YOZHHONPP
,YINFGP=NZcFHPYE?dytQ[vQJ*OVP>OXvdZGG6PYmQG@ZPZY=E+c[XHHRXJVH>E[+d<GQXX@X>FRQPOY-FNZFdFPPHFQXPPOp4CX:WIcM]EPa]Q<FXa(HQFO
MZP4cRON+PGPGGOGFNQHPPYGmNH3EO]YvlYGMJdFyZ3OPGPFcXQI<ZYR-XFPPQOPOQYGQPHP-PYHPP>PYPYQPPPP/3NeZIOWYh6F=2E>.WOMNZP?b?6GP?NP
-XZMEHOYN>cHl>Z;=.>YFIR?[FXGRMXPEeUFQPFFQFZPOYPP4nJuNIFFeHZIPcGG;D*l>FGYY5HePQOF-ZPHOPPPPPYZPOPY,U+XGGdPXPY?HOdFzHEPDbQP
OXcQFQXXCGFQEHRWZXQGZQNF.GYFYPFQIGPPYPYPx?QOFGYFIOEYGXHQxHOXYOHYO=EeGYWH-x]cYHOYHFGQ>GOY,0FPceHXZEG=P4XSwYPPFPPPQPOOQPNP
,PHG>OOPXOGP[EPOxQEQPZXGHPFYG>PH.YYQGH>OXPOPOPPGy[GOPZOZGXGWPOXY*@<,ZF=YYYDW=OWX-kHLYe[PXcQG=RFG,eZPGQPPNYGOOPOP,IG4<57Q
WPXOX[RP6=P)?FOYOPYFYOGX.>dOYQQdWPPQcGQG,YZZPYPQZQQZGHYPUQXFPZYPPFPP>dPZzZ=ePYRGYOOPOYOQ=<UF;;Q@n?EP5-OE,[ROc=OOIGQGYPGO
,vZYY[QRYY<eYOOZ.XOPEPOYQPPQPYHO-ZPGOFOHPYPHZYPYiecEGR?RHRHFQYNG.RJWP4POePH?PP[Oqg3XXdXHPM@P<NOFx>FFG<QGYZcQFX[Ozf4XEZfX
OOQdWPOOiPEPG>fM[dXQPPHH?X[:Q?[VbJFcW5dOzZFcPaQPHFRcZ>PQ+mD8cGZOT@QPYWPGZUbWGPONLfwZnXOlO?RYZ,OWcGFGFYFF?_Aa,MElON[XeG[G
GXor.IZe><YbY=Y[lEFmYLdXPV;PknaYF4H,E,QNPGYGZYRNOXg5UPXXmYM?8RGH-PREGH=3<NYMePPQ-dRcP=kXQPQHYFeO,>FEIdE5PPPXYOOZ/3G>E=>Y
PGPGPZRP.E5Re?IYQRGHWQeN-fZPYGM<?PONdXGZ-QYF?EPYYXEGWOZ=NJSv(XP_OQmR8wxY/4XFOPZYPQPHXQZP-0R?7cYGdeAGHcFd06GQGOIOWQFHFQRF
+Q=PnHXF?cYYPQXP.vSOmQZGYdQFFFYYy[5XQQOHQEHYGPZQ+kGHdl>[Q>*YQFNeMVC,?JQNN[w>XZO>,cHwZeOR?FRd?OPP/_?<FdFYOFGPXYGF-ypE>dX[
cNUNYNOO-YFdFGOOYPPQPYQG6.YHHQkXXO7ZHFFP-dPxPcGQHEQeQOXP-QXIQHFHGFIXAOdZPmZOeVE>GOBXfGW?<uUVG4GdXQGIPXFF,GOOHQH?GP>YZQYQ
-nZO>WXZHXbOZHPPcLGPPXYFFGOGYZGP-[EReYXPORGFOXPN^IFOO_TX=HPOPX=Gx[HOYZ=GG>QYZQOOy>O?GC]VGdc4PEZ4-YYP<ZQePOXOP]@Yy[GGZQPH
?GHOPOWQ.PdXGP>OPPGFPFPX-GF?PQYNO[c?XZRP5LHPQZEZ?EQWHOOP,6,?A*eZceE@PPP<FL=HHPXNOPYHXYPG+O:?GEHdeQ[3OQZH:GLF=QPW[OQQZGOF
4JHFEdYGZDPQ^EXOC??DN[QdeHYOQPdFye>OPQOQPYGYPPPYxO>FGGPOXYXPXZQFidaOO4?YPeGAYSHF3_3yZ]PZZf[D[NQ<-eZXHOYOPYPRHPYOuZRQGHOH
PYPQPQGQ-POPPPPPPOPPOPPP03cX=HdnP=NOcOPQ>6>7GPyNWNHORN<4DR[IEHI:NYHcXodQ,O=[Y>XYe[PFHPdG.VOc2GlWXRYAPImW,lFZEHOPVOYQYXOG
X]tY>EPXIXX5eQD?FdLYQGYGdYZGGYGP-ZYQYPPPPPPPPPPQiZZPGHQWmQY>YXY[5OFp*YOWaQNAdcZF6,?*G=OQGQHQdWQPy[+XPGYNYP=PNdQZ>w[ce]>=
OD,d=OF[-GOGOF>XYPPYOPHP,D,ZRZO4NInGEcFQ/PZZPXIeRXYYGfZWyQ4cYXeN[DGcXPPP3QFQwZaFIXGdRQcZhHYFIbQb>F=YQ2QRzY*YOdPPOOOXNYPX
+S?W>mN5PIHQIOYQ-X=ZPPOGPPPGPPGP7UPNFYOdOXX?cPYO,[RbPQFGHIPQFWYGLe_DQYOF<YyFO5PX-nQPYQZGPX5YIPFPveZYHPQZRQYXdHFY+l>fPfPQ
PGGQY=OP,F4PP>YPOOYGPYPHyS<PXXYQGPZYGOFQ,[RXWGPYZQYHOPPYz]QPGdfPcEH>NHW>E84vsRXWdYvee?I@FU-kRYm@EWHX>QF@.FYZH?[QPGXOYHZP
xGFOG;ZXPnc@dQJ?E.<ZFf?F[NF=OFWP+pe=@[lYOIwY<EXP/WeL;Y>cWdW?WPYNxO<GYOZR]RbQYP<PzQ4cXOYOdO>HPdRY>;-E>aIZZY@cZPPPq]OPOO[O
GPPcYQFO,gfvFNbRI>eY>OOY+I>GHG>FQENRHZdY;fEGeXCETERZ^YP>FcUG7GPXYQYOOPdH,mlPHQ?IXFEGHQ?P,G=?PGYZPQYPQQGGVUX<SPGdGGOHXGXX
/ef[F<3dPFkZGZWSx>GdcC?POcXOXdGQyQ=XYQPPOPPOQYOP5;*ZG=dOYYd=FZHG/2MnEGNYPIPZYdY=HWGQGFHvc[OFdQQYQ4G<XYONGfXYsXIQxZGGYQOZ
GPYOYPYYj*pYXn@vdXQ;[WC?wH<YWF]OXYdOOnIP?wZdORYHYX5YROOH.GeHZQFHQOPPPQXFNNYW8YOuP[PPdFRZ+>QGGBHoD3ANHPYnNu:QPQPMGPWAcQFd
+BIP9+oJdZ>RIbPE:RIeEYEGOGeXZFWQNPloF5GEfmHOw[G2,QGGY?PPZZHd>HOO+6,[Q[FcAO;4GFW[LFD6FIQDZGdFQPXOxPYPYOXPGHPYOOQO4nLPQYOG
ZPIXGPZP/-ZFZ4V7RFHP@4FZ/FdOWYXeROGPYXOP:9FXEhROZXFHeFY6LJYI3FYYde@OEQQQ,?PnGZFEPJXGOYGF<tIfPXNOF*EfG=PZgY+OFQPOHFHYGOPZ
>LFRGQRQY[Q3QNZ=HWWOCXJEn?GQP^eE-PZWFP3dPYQGXOGW*yZeZREGFW?dY=cQ/?dGQdZXNGHP[YN[URNOENYlOZPGZP?ODF+SYQPYP>E?bGNQ+dP>YGYY
QQQZGOPG1Q;_pRO[YEPn[ZYX+oLRPOOQHHGXGPGQQQMYPEYOFbPccRL[-aGZFYNYGPPPHXGG6MEnGQ_PGPQYHXP?x[=PGHNYQOOPPQGG,fGO[?F>GEGXOPPQ
4_5J[=YQM5WRPFOdN7?Y4KIaRQDIPFP4-QQnHGXQZYXPRXOO4vwM[8dCZOOYIHO]j[LI=>PDafIPlQS@y[*MQHcEGOReWOZPve]PQZFQZGQXROPeUVI7lE[Z
@cZPTO6P-c5Id7ZPYOPQZQIQ>6<c1PQFgWZFfe^M.dgUGeOHYWGG5=WPOC<YOE[XX[Q>PYdGHWtvJRe[PZPXeO?GyZ=PPQOPYGPGPQYG,ePeYHYYGGOFYOYP
yO4GGHXXcXPGXeG<P7=GWPO3t]XFlI-GHRoSPZG5HN7Z@XZq3ZZfIE*cGYGVZO?NjOpaHZ[3PRRYr5dd,[PGnPEFJH?XQPPQzZ5OOQZPXPYPYQPG-<F<F5O=
U]m>YX[P;SPTN^dE>V=ld4IH-IPQ>PQWXPQQYZPF3KSZdRWOPQPIHeHN-[ZXIcFGOGYQ@eYX,SHQZPYG?OQQOQPPURZI<OeXYYgHWPOY4I>0SYPMMGOfIPEN
.XQGXYGeQYYZFPPP5TPFGdX[QGPNdePP-XdwJRQeFPPbZXPGxPOOPXQPPQHYEYPG-[YGYGGFOQPOdPPO<YY-PEI?>YOdWfHMGRIQHOGB?XNO+PPOJGFFQcYG
@fA=X*[RNZXdg]Q/]]Wu6nGQ-ZXMFX7APPPQPZFF-YPGQYOQQPcYGP>G-PGcZoQ,<X[ZYYXG->G4FPGPPPZdPGHPHpYCtcIJ6??m[*=ea[s>@HQNYYcGGFEO
+f7bn=XIH?5IOONXM4OWmOdGPEIXQwD=WmEPXPQDVQVGco^>qZ4XPPZFXXGZEYPYFPYOR=tHH5IdTeOX,eD,FXXEXHdFFXeF.V[Vd]jKQbHc05NJGX@67VYm
YP1WFqGItW=P]:YQGO4dX<NZ.PF?O>HOdZY[OPGQy^GOQOPHGFPP5>OP03NDDF[PZ[O@WKmZLG)J5E4YIF>2HOP?,?GFPGOIPaNPFOPF:HGM4ASIQ><FOOXH
6NYQOFAXZqX5FPe;,YFQeYXORPQYPPZYX[wl[R46-L7k?<aexY>GPGPYPYYGPYPPwQPPQZNYHPPPQFYP=_HfXZfYPRGEfEYGcfsOH3IJHWFIIQPHNeUOOFHZ
=eQGZOGPyf=OGZFZZXQOPGOZ+^RcHOYIHGZOOG?H,i>GPGYGN4YcGXOG6EGFGQ.PNPOQWPZF-feFYYXQHGXYPFNPFeeURFQOG=[QQF>>FL6dPYGmPNG?c=YX
+NADJgNZ6OQNH?=Z?vHYYQcPXO>GYOPYlc^LRP=HGVGQ5>XH-opX4PQDmYNPPFeQfQQPWa+RH6PXR=Af:A4[egObPW+=Fdbe<M,ePGPHY4FZPP<PyH[YYaYY
>X>OQ<ZG4^ZOPObZORQGPPZY,F>nHOEEPHPYPZO=HK[v@OYlGHQZ>GQd_diDQ456eW?OYlQoCQFGOHPP6PG?YQOPWNKt)W1E*N[eZOPXk?7YE;HkYXP]H=OC
,D5oHl=R9VBi=6Pe+64M,]JQRP<HYONR/bQ)MPJYXvd@FRO=,bVNGXQOd@GYQHZHxIWNX57R5X>b=OQ@<2+(84bdMnH[lgHPFIfn+]]5fW=;dMXR<^YNGDYR
EYR>MQZY4UFRCeNnS<@Pd;FdscOGHFQX[HGYWOX>;FI4_gFe93ONQOGH>R[>^DFOYPGSZEFO2]HYoYug>Q=5OQOR?eTOdYRcmQ?7>NPX,eOGZYOYXPEYOPXP
DwbcPSSYR?W?FO3HkXxcRZ[QREHLW=YQ-WPbSAH3Hc5n5?[[LFP3-?SYFZYQFXQPA?WcOeXceeHP.OQNxZ>GPGPYXYYQOQQO+[ZOF5EYYZPIXEOF_YZOFRQ<
YPPPEOGQIGGOSF7;LeXWup7=:GM,47[cdFnZ=ONN-XFZPPOGPGPPPOPQ,a5nNdOFW>OPPdP>,N5e>YOYPFOIOPGP,5=YGFPQ[FRNPQnd-=G>FGPPOZYGPPGG
-dYPXPdORHYXPPYO,OFdQ[_HHIHPAFXQ+@HGIOPIQXENONPF2yQ)xm;ddZ<jH6NZcuEXHWJGOG,oZ4Yf+O5VPnm6Q?FQ?PbH/;YQF[B=koQ2XXn;PPcWTQYX
PYPPQOPZ+V4[OYYYQGP>GXYX/OZNDX5WZYOGWXGOPIOCW>5?<[GGvXP=q7<QZV^W<eWQ[O?M-QNHHQGFX4QYE>XYQQCGXEFYFQDdFPZPCRPN4HRZQFOP=WYP
)AOZ586-=kF]XJg<,vfEX>PDYRGcG>YPxeGOQ[FHQPQXQPYc-GYPPf?HQQZOXXlQ.GXYFO=OPQXPOHFYMHSX+X;E,Od5RPPQWk+S?5OVXnj?1IImy==OVWZY
NYMFNeYZQ+W>QOe>OvXGkH]X+@H+O6FFIHQQnOPPOGTEOG,>4FQ[F7Y?-VGuJQZ]EXZbHcF>UPEPH<b4faWc[X>P*ZMZFXL5UZZ?QWO-V0?VCGYuWnXQdfgN
EnUY>D<GZGe[PZPX-3?F?>=Y?PYNeQQYvYZPPPOQPPPPGPPP,IGIFQPPPOPQQPPX.5PHO6IGPPPFXQQOSlPEX+4@=D=e56fQWZnXfe>[[bBaDLG<5EN,P4+F
Q[N<YgtZwZGQYPPPPPPPHHPPpNvONN[XGEO=PQOObkicQ=GGH<HfYYY]4U?>gOYY@OZ>P>YZ,ZYYEQZYOYFFXYQ=72MwEPWXYRXQYeQE3U+JHPZdPGFSP?Pe
Z<mY>RZYcZGIuRZE30lcf]PxcJJ=FKY5-PGGZPGHPQPPPOPPyZ=PZFZPOQ>RFPXN=QIO,NPZ?YF>PPPRqZ=O@QWFQFQYOOYQ,fMO4WOYGdZIYIZZ.?ZYZHRQ
P=QGHHYP?ufOPe>wHWcdFFZYw[?XPYFQ?FGYHPXP*ZE<EO[QeHZQ[HEQVOL=G>HYP>QdEQYF-?QF?PNSPYNFO>ZGxe=OP[OQeOIXHPPPybpgOOXZGENE^PdS
z[2OOOeEYXPGNZGY-PHHXG?POGYGQQdQ,eFQXOPYPZ>OGPGQ,HYQGQPQOFPOQOZY->FoPF>>HHOPPQ=P:gMI<PXm<QGFX@YEUfaYcY>[FfA=HgZQWd_H?G[O
ZOGGGYOG>dwY[HdXRGQFQYOQ(5OZZZ?6HOz2G5lS,?F>P=OGQGZYPOGYHY]UGWXGPEFu@FX[tRdQ6ZdOIZcZ?4OPP:5OGPGYGOHPZYGF<PRNFk+GSNQYRXOd
vROaYYQHHO>eQN>Y,2,bZ,Y6XOY?YNWYz[3PFGPOYXYPOYIO.GP=P>ZPOQcHXQZF.YYZPPmYPGXOPPPO5^]fGvMGHOcYAVWS,QZQXH>E[QHOQNFQ.JO<Qdb@
XQP<GPNO.<P.eaJ>IdwRV@o?Ua?WKXVF63HW?aXGyJ=WdR@XFGOFRPYR-?>JQ[XPHX8fRGFQyROPEZZGHHINQFPQtMlMJQdXZPPGRFQZ/:@]JoVIHZuQdebW
xpGOIZcYYFPOPEYZ2A2_seQes[ZXm]RYx]OedRRH>>WXZ5eX-ZZYPPOQPPGPPFXP.YZPP7RHDNO=YQeY-VGQNc5dQFGZPYPXxe5YPPOOXPPPPYZGA>Pm^P5P
eYXc4-Yed?CGDWKJRYNPYZHF-cYON[=PWP-YZFNZ,cNtIQG?Q?6fA@PRO+?PhldOPHOIQ=Me5-FQFfXOcSQPOZGY-YP[ZGGHQPYOPFPYAdwXH[QeM[VdY>>d
>qoWlQlSJ>RGNEdZ+[RHF5Y[PW[QF?PH.?eSY65<bYQXnXGfWD@4<*FbOeVPncHG:fVP>[OOPPfPPHOO1THa@eYedGQOYgQF-^nF[cW]HP>YNFbF3k_NRQPQ
PGYGQYOP,tHPbPfHY>=QPQGXR4GG>=HXXdd9ne@XPtfDVJfXWa>P+FEX-@F5elNQOXDQ??YCGnIGQYQ.gQdYdP=5IM=>H;?unfr5Xe/@GoPGcX^YYHlQZl3G
/PXOOOOOPPOPXYPO,PFPPPOGOYPPPPGPxe5XXQPXZFHOPOQY+V6d]ZQH@OHGXHPZ,eYY=PdQPdPQ?GYP-YOOFbHRRPGPQZPdualW?ZNeYNGOR>ZY?wxXEZXX
P5WLQ>FYVV-vJ53bi]Ewff3IrYE?PPYFQPQEIGO>6wQ>Dme=m?HO>GYOhBPvfWZb?=XZ7?Qn3J=,HVEQHH@VH>QPFe_G@GPYPQZOXFGP+n]L4FNOOEYP[Ed>
+I[ZM5lQSPdYZWHdq?PHbVQPFOE?HZOPDHQCQeWX;HcFPQOP,eQ>X?YO[PPYGPFQNc_PRGOOQFQYPQZZafYXZJNJ-4SIADcY3eUkwIGfXYG[ef>X>rHddpcQ
5C@cHZ>Q6ZRXY,YMZQQIZX?F,PHZGQGQQGPWQOZYsecI,F=nbZdGYQQOye4OPQPQdPPFPHFPU<-BX<EXRoONJGFBwPPPOPFPZYdPYQPPF:-O[HOOFdPQFRHG
7_M=<W]XvH3ePRg6C?C526hPZHeZ[OXO,RYdQZHPQOPYFPPP-IPGZdXFXYGPGOPO*SFJ=HGNNm=ZeGPF8qzc=GZ?vd+5D?X<wNdHXPFPPYPPXXQGwYPPYQOP
QPPPPFPQ-PYOPYQPGXQYPHPYbm_OHEHY[FQHOPOP,HFZdZ4ZHGGPYPOYhIXY[aINHFQGO=PRz[5XQFXFPNH[NPYQCIPWP<FHQYGHYPZPW*RuTEZ7H=[cP?df
>5QYc.WEYPHEdO=PXGf_^cZJPP,dYNOPwR>WP;[OPYc?NRZG<^F<O;meOg]EYH>EkOgW<?^CvgYIk>Yj5uOGYPYGQGGPHYPGXL4XQMHeXG>HYGNX-QZY]PQP
OFQXQYPQ-ZQQHPPQYQPYQPPY+C5IP6PEFOOGeHFdF2Q3>-.XVOYZQZHE2TK.F?cYJGHdRYQY4ZH@Y+WP>YG[dOFPOP4?6OXHQOL>ZORFD>H*c>ZbGRdHdQeH
McQn+EXQEFZv]EYN3EPKQIZVb3_=PeZ3iPdYePY]I;SXEMke4wYJO5nbX[NdXXPO3vRIX,ecNPOdMXGG,vOHePXPGXPPGPYGqWGM_<IMFWSfoOR[3kLHREPc
RHIXPPeHxYGGPQFXYPOPOPQFMe_VY=?ZGQ@GRcGG7+_YZQOGGYHQYOPH;>P,<6TYQQmGQbX?Cf_YcPFZ<eAGH[bc>lR4Q1+Uv=Ld:Ve<2P>GI?NBQ2FYJDdc
-OGIOG[QdPOHPZRG,WHdPHRYNXXIPQQHxZ4OPOXXYXPOMY[H.>deSHQXPFQNQPOQ-dVGGZOXPYPHXOYPL,>W@JlleFGZPfYnU[XbYQHPHGGGGGOHi?KVHfdd
XSYPZoQS0MY;DYHPXGG@PQZF?L>GX?@GWQQ+YXZY,c?fFeEXOHEPPOOH[M)Y>=IG[ntoG>XM-YQGXePPZGPYGHQH1TF3kZklMGoW[8b<UHYXYRQdFHYQPdFY
30G[3ORh[X]kN=GW,mQXeZZIHXQX?PXPwe>OPYOPYPPYFFXQyQGOcXfEIZW?O7IN-IOZP?POUPQOdeOP<LEFSXFcZSRMGEmHbZa44-ZYlIvJNPY<VOKNSdPg
G;@tHGYy-OO>FbFQd>FGPPPG1R=RmBef6ZcYvG2Y2H53cgGeMONHvQO>^d>FYI>ZFOGIHHRQv<GXOVPYXOHXPHYd>NZU3N3MYFe>PYYOqRGYEM@P7,QFZYe<
50YPeekOlHRXOY>PjmiZY<AQ4Z?Q<P<X+/7<HX5nERPHeYdYze<QPPYOcHPPEYYY-ePePeYQOZQPQOQG-XHPXHdQ[PQOIYXHMP?J^EOf=Y4AMFGY-dmWOIGe
OXFGPYFO-HPe>F=PORYXE>>X.ROHedPPHOYPYNXG[NvX4O[VXPXGcPZH7YcRJ[n=F=FZl,WYqHNXFM[Y>HNPGYGQ+mPQPcWPGGOHPPOYqR>>PP?GOGXOPPGH
*^SfAeXO4H?Y>Yd[DRKa<Y@=JDHW>kOg,dGIcHPQ@YQPXPOY<L37YOfPYGXQdPQZ-eQea@F:W[IGmGOO5V)HQNYGlAPOOWOHICPFOYHe@dZFPOdW,O>HXHZ[
YFOZPPOZ-PP@ZYQPPZQQQPPGCO=[geGnIZ><=<vG,[GH[OMeQECOPOcP6XZ)NP6OXZY/MJF=RZwcQYFc[G>1XZcPvnfISZOJGG/N>dLe>wlOQPMvN<Z<N>@d
?vHdc[PQOO>HYPPZyKGZejFYFNRNH4WZLdVbeQOPQDHcFXZP7bFs+c3NX>Z?e?PW-XGPQPFPRGQOHPYP-UFPPOYYOPX?OZYFle_PXFHPDQ@?OmcWUPM=GZQO
QEQO>GPF2*,meHX@X4YYY>NoxSPPeOGHPQHNPGXQy+aXjQR=IHOcYRX@-W=QPGYPPPPGPYPGOFXVHPYcQPw+cZHH-SSpG4*NHPbdeQH>6R]?YP<cSZQYAZ:P
X_BndHQPOP8;QCPcOkvXIGHeYQPYQGcP;?=*DnPPP>dYY[PYWPN>)QIVR4eR=OWM-OWOHYF>YQ?XPFPRwYGYYZOQQFHXOPOP-N?AX+>XP6b?XYGX2RFUTYO8
QDOOR4PZcvfNF@Qc-fFYnvH1:JFcl[NPdcYXf7R[XePIPElQPGPYQ*OP-]dPIYdZOQPGGPPY-VPeYfQQPfSWHEPH.XGPXIRPGXHQPQ?Q/OdEEYGMYHPGGIHP
wQPGZXQPOGGF>N=O-nePYQYPQPQXGGOY=Xb4Cc^FmAXQZJYWq[*PPYZWYOPGOQ=QOYR,t4I<WwcdXf=H-OPFYGZQGQdPPPYPuueYPPdFeX>M=QPZd[uZeRc?
[g7MI(Gj*Q=f5c<G?ROFHPOI=[oCInDR2Ea<XcFXL[OFGQZYPP[ZFPOOEA@7PYHds.1Td^],7==,H>,ca[WYaRH?N>gN?efKZWb[YJ4fT6FYPPQONGOWNHF=
x]OOPYQGHGHQR?FQPFIEIE6vdQPQZZGXPFOYG?ZLYRFNEQcFWdLY]?>YQXGX?Z>P-IQ?PGGOQOXQXPFQ+V>[QYPHGFeEQHPRlnQPP[F-QQ?XO4tga>cRLoXI
GQZbN]QG-POIPcHRQZQdPOPP>PB9fXPEElQ5ZdHR]3CPO=WcGpCZORf>yf;OJOGG?PHVFFG]-e[MYYEGHP>cXDOZQOc=53mO>IXEZFTE7a[Dl@f1NTRFW>XD
,PP@Y5OZGPGdYOPYzY,O?Hb?GHPPOHRO37?d>yFG7HFOGOGZyR>GQQPPPPPHPQGF+fOI]H5PNQFdFFOP,ITmW.:RHDPa?GXoDdMUP<?QG[GHQY>GRHM>PT?>
P[=8YOYHynGYHQGdPGROQPPPzR5PQPHXPFYHPXOGxe5PQPYYXXPOFPPZ.eP[W4GOHOGNfQPd+[R(JYUA1lY>GOYF-[QOc4OOIHPPPOGP4eH@R>OeHPFuQFOI
,PGQGGGOIHOGZPPPE34:KQOXNZGQcZPP2J3CRcEZQF6:HZXI-YYPYYPPHOPPPOPP-5?4GRGNHZHOmYQX,jScceFfH2HY6XPXUeOaOHIQQX<>ImXPwQPPQQOQ
ZPHPGOXP+kZm^dCZPlYOXZfQQFN7=F]XPyeIPoeN+RFfRQOXPP>QYPYYxF<YXERHYYWZOPPO<54Y=K[PJY=HZFM?,:<nXIvZOYY5d=McRpmO=QSe,_NC^@I5
ygGYPROPHGHOQGPQ,m@FQHG>NPOQF[=>-XO=GWGHZPPZYYPHOlqbXHEC<>NLZHOO@vfN;YQXddOGGEPYG]eHnGYJS;=PRQrQ9[iY6bIFJQQhm6<G.>XQPPPP
PQPQXQQP-mPYZHZFQZQGGPYX<QGFFeRXwY<GFYOY,QPFPPPGFYPHXOO=xQYPFPQRGYZXO<OFq6OPZF[W4F@[8>FZC4:Q2[RERX[QRQENkdLE=4]d=[NGP[=P
OO^X:GH:m]d=eOdLQ4[tYv>GWZZc?G>WA<pi?[kbX>8Pn3HI[HPY>+HPPYcOXZIF,ygw3WP5E:PnONcI-NYOHeOZ?FZWZHGYtmX^fe<5NOIGQdRdZfmLgnFH
U;?:Q2[]<oX][EEGPZFtOGGH,l<>QcW>YPGOHXeQ.tQMXeQ@YN?G7OOHMc_O[GYPPPYIeGYPNetDH4PlX[eGXHHOqIQYOOHH6NOPQZHIJ]Hs+LD_@DJQPNb>
M[=-FMGQgFPWFHR82-=XPg<EQdPO<WdYFH@Y<zP=H@>GHYPe-PGQZPQQQPX@OQnYQR.GQXPGcXX@X4p7+U5IDcBdfpZ6PCPNxGPGYPPZOZFPOeSG4?7-R?PX
UcYRSQ?GneweYGXPQM=OZnY>GM.=Z=dQWcYPOXEQyd=FF?QYGPXGdYYOHDYc,XPdNYYZlNYOL8HkVeXYXQnFZHPZxZFXQXQX?EXZR=XXOdIvvQNIGX,cGOWf
EKZF,QlGGc7P5>FH?1+m[GdHQZPP?PP>UPPOYZPOFPPXHQOHwGYPPXXNYXPZOFYXwQPGPPPYPQPPPQQPyZ5YQGYQXQYQOPGPyZ>ZGOYXPYPYPHPQ.R[NIdQX
GGYPPPPQFL?PY<nXMbXGWZDFyP=HOPZQYPZPYdOdz[4F6?FHXFXZNYFQ-XPIPPPYPZcPPXPPsZNEOdGNOPQNPIcXQ>HOXOPdcvcZOF6ZxZHOZZFGHPHPGOYY
/RYHZOQYRNZYYOYG5L6YQPZYPXeF>cY>,=F>Q<OZcPQGGPFFxPPHOPPYFPPYXPZYy[FXGZGcQOPNHcPHDHHZ*IQN[PPGWPOF*[GHYIEX7F>QeGOQDQS=MI;3
^G?YTFX>LF+deWO[PG>FFOGHLWW6?6RlZFZXEXXN.QGZQ>]JHGFGP[e=:O54CHfXXYdZYdQF*P-lPGXHP>QXHYNQDPV-3HROXGwPFFYEz[3OEPZOcYGPNYGY
uDHD==EYGdPPOOXDiMGXYYOGHNG>QH=ZUIRVPQ>YXYPYXZ[O/GYGXP[YZYYPXQQG+]YwFYWSGOHPHFOPT7SXOzXpQIOWeI[Z.FnWKQ[[YXYMZFmY4,5N,KAP
IP;HWFN?-ZZEQYZPQPPXYPXQf6)kV;]YXdOlVQFNNOP==dRPe?d7HKQmS5OZUEqQO[O6nZ?F.cZXG?IatYFHZZZOMw_WYOG[YGGHQc?Y-PN=GWGRYPPHYYPQ
MD4FBEOd<cYNeQOY,@QbOR[edO?PSQHPwe>PPQOPPOGPOOPZ,POZZPYGGPPPPPPQMSTVPdNGG=IXPOY[4TRFGZOPFHIY@YOf_na_O=SYQGP?GH+G-4FXIGIG
XPPPZRPQ+J[GZeZEHN[dPFOG2IEEZPNIWQRLHZDILRfU[deeG5GOOFYI(H6_ISZQI@EQOXW?,]dQY?=QGGIWPFXPxZ4XYFPPQPGGYGPP4UF:HORl[4QYOQPO
65>,=OG>FcPRZFP<-aF>OQGQP5eYWPPG;fUJZWNFN^QNOZQKlFsj@]WuQFOGSXO[.>PYX-IFOHPEYOZOH=GJ>_PlQPH4FZH=-QPQPZPPOQZPQPPPwF5OGGOY
XQPGPZQFx[>YHPQGHPHYG=OP2W+g<>mdPPPHeeZ>sQQFGPPPPPYP=YcP-GP2,XRROPGGdPXQpGONCXXYEeOlEZRYyHDEEGfPORWXOZdPUP=GGI[O6XQYPGGP
HCe[QZ@>FeX4WYXN-r,FXXZQXNPPGe=>DfdOc3QlQh[5O4GX-XYOPYYIPGPYPGPPOZtc[=PPXdOPH5?@5tfdY^>/3<>NfPFcb*ERF<fGbZd>kZYF7+EfPPP6
ZRPOGPPG@[nsIOYHPNPGO>4P,1,uQ?X[>OP>PYGOY*2kY;fNXnlPdQOFx[ccXPHXIGXDXPH>4XWa^QG>?dHXRGO]NcPfkCGEk]X>GYlk<F-?J_Q[YQFQWIRd
>bXH<XI5sG.HYPd<tcxY@IRGIDYEH=E?3miv?Z-YNOIOHG=W1gVGHEN[Ex?<ORcOdYXNGcPQHFF+FcXO-OPPXYHPQYQZYRYY6*OON@WeXEROGHYG5KYJg=<O
Yd5WRNFY,dM[?HZYXIOPPOYGDYcPmn)>T==N?,eu=HJk5d->BHHX?cNfJMruARjnG5Fb[OQQvYePRQPQPPPNPOPQalvc7?RP-NW;QO??,cDINNFoZQHGXQQY
?aPIWeT=OleFFdF=.cYQXfQYIPYYFGdH,wZdPQYQOXGOQFOZ3BI>?fXXQQHOFfPd<PGwtdD<N5YDoTOn;H>YF?ZHXXvPOQGOFYQv>O=Q>GedOPEPucbPP=GZ
PZFIQXPGHGPNRG?;CmYWuf6P,5F==>FHPPGP[XPY-E5Q@d<QZYHPX?=e5/PQNJ>?HQ>=GOPFF2,O>ZGYAdFGZPXY,RQQ?PXYGZWGGQZP6wwWPZdfPPObd=XY
.fndRZMNI<NVgXYXLRH-fNF=7P=kQ5daUZXM3WGZZHRFZPQG*]HVYFY[7O]X75XM;RRXc[FdYXY?O,ON+dF8YcGeRQReOGe?;>F?*HfNZOxPYOXO-6??D7JP
YFXQGGeHQEwW@=ZeXGWFv?ZI??HdZdO,PRd=@EYN3==e<,RAbHmIQOZ>T/wHwcRG<+@<@5VPxQQYQYXPIFHYQXOZNf_clG>ZFQHGQdXX5J=lvQGYXGPGQOQD
4C,ORFdOGFdEHZGQPR;OQYf6GC=q-)XGbXmRIoM/JRROFZYv>>R=WRlMu5a6XGAm-VF5FPZEYEe6PQ?Fb5/qB7JFkejX4[R3z?DGEFROGRGHPfFEyf>WHQOH
QE6YGFZZ-cGYNZPZYG@YQPIZOLGOZYZGFPQGPQOG,YHo>fEYHF=XGFlR;SHLGPPPQPGGOXYG,F5>G?FWFPPGdPQGq@Pdgk[O)GPe[=Mh*J>O<fH<R[H=OVZO
54+fRZOOF[NHGOOXUGN=EFZPYHdHEYYX5QKkYHX56IJPN<FE.2GOWFdSZ?Q?Y?cZ,PGGGQGQYHQcHGPP,33^=HGRO?M>YEFWyHFQXdZYFQGYXXGZDSNcQLa6
g;bP?YOZ,=U=FQNeYQHENYF>x[YQZYZN6QfGG=OPFWIV7LEWQLRZP,YPxeOQPQPPQPQPHQPP,SH>N@gFZPEEPPPY*XIPF[FY=XWPZP?FkdtdQFHRQFQGQGOP
M:.ngXPc@PF6c=Nm-FPeGQHPFXYGPQQP?ncQSNF@e<Ob7OMxwGdYYPcPGFGdPPPe>dQ^PYYPXQZYWFYI@ZoNGZtZP?XFOFYZv[FYbPRdYHGPP=ZH.XEPGOYG
Y?FZZPPH,UGHYnYO?QYHPPOOvO*eYLZWQ>FNEYG@Gh>5M6QXeoP?[O:FxF=GFPPYYeOHXeYFF?NeHZW+dPlGPZ6lx>NFVWPFOGHW=VZYyZGFXQOQPFGZGXPP
_XUPPPQN[XOQNdePO-WRejd;lEZPPc@n.W5[oR[ZJZ>HQQoV-eHZQfOGFGQPPHFPxPGGPQPXYPPQOZQGF_6WYPZQW=FQ<XOH-W]v=CEF@PeQ/Tmd.uFHWGYR
XdZG@QG?.cQZFf@ccYNROGQO6lPECOZ<v7WPZ@fF<C5<JWXGHOPHYPYZ,8PYXI>?RQF=HOOFi;7O?fF?9EGN[OOo5vedPQQYPNFXQYFY1N2WRQQ?[>HmJGYb
EL5Z[>OOFYF@OYPPEWM5QRZPOZxO>QW5yG4OFPQXO[XQdQZO5fhbXHI4REIFG=nQLN<zPe?fZ-@GdHW)<vLPPXYH?OQGPGQd-YPZYYPPFPYPPXPXblqkNHOC
WH>YGWOcy=NFOP[X<>OQPcPdL9GY4XZmPg?2OcIQ<mP=EsUYO,OE=JZF1]=QOIGZGP,6bPOGwF+FO>ZYYdcGYdOEG9ItBX[vQF5QFSZd4ECYZEWAoEYPZR=Q
XcFOvP>JGOYH8DUoueccPQG[OP@QFOQPaMBvhXX?ENO?QaPvtYfPRHRQR=QFP=FGsYeY?IhdQGFHFaOGyZ?PZPYYPOPQX>QP-bFPOHYHNQX>GYPGy[GPPHFP
XGPPOPQPxQEFEPQYZYPYWZO>vdQOHQOQQPPOZGPZ.YPGNGQPPYcGPQPQ.kY[OYPOYPOPFPQGH:F,F>PcNYX?aYXX5O<FN2pjnXlR_zH;.XYXPeQGQPGXGPQY
.ZfNOeFP>OQQXQGG1JRONQONPHXWPQXPt[YR;OYGXQdecHG=6FFzDOGMkEYnWd?-,JRbQGWXQH[IQXGH-OP>e>YHHGePPGYQmFGZYQZQ??=7X,OZxeGNHROQ
PFQP>PPYV@5W4ISPBG3?GOYHB=wXHZldW>>WYVOZCG=OwQm@QXIG?Z=FLXE=ZOPGYQQYPPH=wZPQZXFHOQPQHGOO<U?oQZOePPPHYFFc+G?<FZPHX?QOQQQP
M<NUJGOFR[OQ[GRSNYY=OcUH^mod?fGIyZ>FPQXPPOOPYQPG,V4eOdXGXQPORPG?FxXD]XXIEH4RFZFX-f]oFG)Y>EWQFfXRQ=ZJHAXkPNyOQH;MySMYPZHF
E@aNHY=Q-_G)PUYZRWXGHdH><GYF/6]ZGe>IP[fOP<,nP:ZGYdeEOeEPXYddRGOREM5F5Xdvf,eIFG-NlFKRWWJP_QUG=QdWbQmHP[YN-YPQOPQQZPPPHPFZ
9VGObRleYlZ??RFH.[]EeFYGJMFGENO4-6PQHQGIHPQZPHYPvYPQIGQZYZOQPZPP,nSO==OGEkQFHIYHP8Z_fYYeZ@[[ZNGROB[HInXX<EIf?FZdE^bO>3IT
RZI2QQRY;7>N=@^QRQDHNXNEw>ZHXZXPQGPYGPGP-ZQPZYdHGZZGGYPP-K^;KMFQGO6QNON?P=cHNF5QYw?DZSNZ2/JXHoIe]?MP<dVc7mdGQGEDw>OFuFQJ
3TIGF[YNH[?WGZHe-IcPIYYdHGYPHXPZ@.YZApQbN[[PGX?ZLGOWXPQQQGGPHYGP*mIvfJOPHEHZ?FY[CqcT<=YYFQ?OO>XQ/OW=FO<OPOX?XZQPW5Zed^>R
?5QN=Y=PwW>YOLAaQQFHQN?O8*XYM?V[PEHbF[aQwGOPYPPPPYGNFPXP.WG=OZ[@GdQHQZQGMEWPXPZb_YOYccHG<H5aPmPAY-FYQ6U[3THd)<G==RdQDQFO
-ZRXn/H>FOHNRFcY1A>BXRYNGNXRRZX@7HvXHZj^>GPNXDOQ/3FFPO+YngcQGQQH?npWc@]EuY,P4Xed+Q4_)OG+e@W@POXFVWG^nOQ[5P49RQ4e5PItPHGO
e[R>HMQX/PnXOJYGYX?O5ENd->FHeGOWHQPPXQHPvGGZQOQFYXOGOYPX1?6E>pGGfG>bIOXZ8Go_HSbJ@*GVG5Nf-OG?XGPPQZdGGPQP-fZYn?Y;HQ?XZGcZ
Y3OW1dA<GYdImXHGcWgGO45CagOYkIP=XcguAdH[=DPcPCY[>_HRLd@Xi[P=dOHXEIFXtPPeOPQGQ>YHyQGOPdYZYPGQXHPP4**mQ5nHYQZGQHNZ6RfFfwX5
OYHP>FXP,]QYZZOGHOQPPGPZ.IGAI>GFcYPePPGch@OXPMYW,eGYIGZRzRPOFYPPHPOeF<OO86YHI+8ZcZMPQQH4T@<QPVZNFcFmnZXF]We=[N1GQ@HGHbEG
,9H?ROYNaY>Q[YGP-RXo=GdQQZFIXPRHyZ5PPQPPQOGPPdQPsZQXQGOHQQOZXQPIxfGOOPOPZPHPPOPYMlbMKQ=4>cGOZGQ[wOPPFGPPYQYPOZPQ-IPfGPOF
OQPQOQ>PvYFWNEQOYNRVYwDY.OP[O?RNOQXEXOZWHZEY@];.]?>xXRDFD^pmNLC[dXRGZ3mGyZ*FFPdYYXHPPZQZvZQPZQFQQGPXHPOZ,IR?G>OOWNHQJOFX
Q6ewT7SnU=XF]QH[-PPHF>>OYQOPXQQP<Sgv<OaPIFRGYDQ@,dPQOYYZOZXYGGPQC]NRF;FoPW[De<X?-mPPcHOO[YHOIPPQ-YPHPPGPRGPYPPGPjFRPGHPb
<RbHL]>Q.cP-cO>Z]ZZF=PQQ5gT_[GmFPQ6c>GXe)8@*EHGYHPYOPX=PQQtbfeO]MOHLRDNMxSNP[W?G>P>O]>FP3ZUHOQFQYFeQYPYGWOFdHGXR>4vFWOWI
vPRQQP4ReYXHZYOO,ncYGGOSXFNFQYHPy]<FFQGNYYZPPZPP<xacRHGYGGPP>P>Py[PQGPQGPPXOXFGJ-<GGO6XJYF[ZIGP?OU>PPOeOFYYHYHYO@_BE5M2W
W)ocQVIIy[=YmXHOIQeQe>QO:6,A4]xPElJZuHSkKKQeZDeb=PXH/GPguXJF4P<O=?fZGHYHMYLFHOGXYGGYOPPG4YQ+b@EP8GHOwY7O=QG*mP<3Q?cWQPFY
6VJWRPZFPuZG>XcNnHDdF<7PWlXFipEBLQHeeYGe4>[6H)]eeZ[G[YON6>6eTFXZ=]EZYGONPnLZ8RP6/CG4:l]Pf?QQY[QEGOdmofcYS@KXbGae-ZQQPGFP
POYPHPPQ>t<JZVNMQ==YecGZ@VOFLlHPm?GHY[QF,C>EZkFQI=IXP?XeL_,vRLWGQ2?[G4We-RZYeG?NZYOWZPPXc?PXZPH<e[Yn[,[HGUHOOYQPYOZGGYO=
yREGFX[XFZGOOGXP<3-ZGRFX;]NIcYGE.WOYXRXIHPQG?OPQ>G@Y)ZNEOFQFQGO]w@GXccPGFPWY?OGNT;NX4?Rc?ZFd,.PsFQ[wFY=OPPPQQXOY3dLQ>PXP
GPePQQOPLHOYeZFOHWZYGPXZ/fdsF7PPbcr;lG?XG<A=[P5Y/O@DQOHvrcjN[I36ZDIQ5QZnMP7Z*DXOGWdZAYHGknbW.?GddcVGZI?Y-eY[?WXZQOYYPFdG
_LKldP>XG<-M@DdW=OTu1m;+*?eRXd6<,YIGFFPONPcXPGHQ-eOHd>FERHPYYXGP5w[5ZOEYe=Fl3<YH5vQZnQXH>cYXPFXPGnYqXfEG>X?[YGHGadLF?FHl
R4?XNEd?y[4N>GPYOXQGXGGP4+5W?]?Q?PEQmGE[Nld-l=ddhYHeIOO?EnaXOoN=OwcPR@AfQ?TWOdEO5XGcZFYX4lOP<>FFM+YcPEYPuYRQQOPYYYYH?QeF
6ep1;5@NleFH<E>R,uGFYQY?OWZOFQPH-mN?PPYPdPZOOGPPMP4IGX=OHWG*GFPZ,6IG<n@H[cGNPWZGLI@d2EeFPOdScEb[^f6YM<IVFGFYX@?bHiqV:k2b
MMd6PQGW0*NZXQV[FGGHGPQdy[EQdFZX>RPFY@eRweHPQZOPHFHXGOYQ3xHIPfWE>=Ql?YcSLRGXNYeSQQPOPQPR,E3eGdQ>XwREQOOGO>?F/dPlFH@ZRZHe
EHJPHqOGKI@VKNP[*A=7=HcFcOYXIZPc,Q>>PPPGZIZFPPPX,[=pZRYRNe=IQYZd,YM+?HPGY5PONXYGLWD>POQYYFPF=QPGP?PEYfO>XFZYYxYP4)3jQ4lc
YoZQZQcI:YN6?OQP?GpQF=XGvFcPOPGPHXQPPNPdx[>PYQZPZOHPPYOYxP4PFNRXYZZGcQI>zf4aWcOXHGZdXGYQ-OZc<Z=MO?XGPZPFxf>PPROYZOHXPOQY
I^ZMk*@C.S@GeEPWvYPPHQOZYQYGYPPP.deXQYY[PPOYGPOQzf?E>QOGYXGPZXHPMkddS[TTNOHcZPO=-dQdX@PP>XHAcHQX.[hU8vdXUIHAXfH?-ZcQQQPY
OPQPQPPZ-GI+X>PQHPPYQQGP5tYWXIZeOWOGHe>X-YG>PQPOFYXHXQPPye>PPYFXPXPQEdZYye=N?[NPGGQOGPPYLGWGFIIFYPX>QPYO,IR3;d=PNHY6GPP[
HXza[fQd><Gsb>bp-kMdHYHGP?6eI?ZQ+eQR=VNZZbQFQ<P[5*4mAP6[GeQcF5GN2J64cQjZFQZNHTR<7C=fPYFcHXIYeOPFGwgFR?mkGGNcPPXR-N?FS?QY
FYOIYPYP4?HMVzGRoONZOZYYBFcV5ObuW=NOYGYQ,gYZGNcQGOYPOGQP5OOWTGG??G?Y[ROSt4ZdPOI5[ZONIZOd*G-EE@PJXFRbAXPOtjUQ>EQVeNdELGQX
rbWNYQZYm?QPFNOPURXVXOPQRGPGPYHGvXQ<PHFGOYYGYQPOyf4OOQPNYYOQOPHYWP_DRY==eFPPNOZP,<5PI=PZPYXPQ[PO-JdH=fZRINIdYQXf5ioLUeE1
NQX4Y>XYySVdckdO4FOXSHG[PdeboHZY@=KN=GVZ6T=XPRONDZFZXPIXVHxm[XQ6=;Nf*W[qHcS6DNgaZRCRoK[DA>=ZEcGRdX5GQY*?/VOFNYOYQGPPOPQO
xGOGPPZQYPOGYZFPN]L/3Z[L3OfRP>WXQLY=FOGYYGZHXZYE>uYQPPPXFGVNYPPP/dYGOdeYYYPGPFFGF;6OS+d+QHIcefDYwPYFPZOQHQPPHPYYxP=GGPZY
ZeXPXQGO;JGUXY>QG?IFPYQG-Se>OEXP[lP@XOQ=QPQP,UGYQYW>YgYFQvZMX]P?DObDGF<QG4DG:RfVRcYYdZXN/YYGPeQPZGGXPFPQtYYGQHHXXOdXOQPP
Lea5GHFGHYHQHRYE3K[lLK?5oQS=fDA=9OnNYZXYQEFXOOXZ/YwcGHwmR5bOOGPDNulkRZGQZc6f@QH[xZZYZQGRQFPXQPXPeBVXYM?XFP<>?QQ]xGXGFGYP
GPPZNFZG-[[nSIQYNOOdQYPE=dLH[FPNQHPYQPPQMufiQOQeO@HGd+?OT4OFOOHb4ZXZNNQOxdGPPQPQYPPPPPXPxYGPOOYGYPQPPPQOx[GOQRFQQGQOQ>PQ
ze<b>QYOOXPINZZH-ZQ?b5?GRZYGYQZP-nOfQeO>EXQYFZP?1I;ck?PYOYQHoQMY:INdZ_VGPX[YS[dDQPYGOHZGUZdPXZX=QKEGNFZF@bXfZ[[GrdYPZPH5
HFGYQ<PQwGHQONPPeQXGYZYGLfaPYEGfDnIOePPPUecbtYEIdOZRZcOX-6GZR?gQY>OP?edM=tF=ePYEdIGbFWmHOe_NQG=GQEQPPPPYNeUOYGHQ>YGXHQGP
umolXOYNPXPFQRPOU7EjbYPYPXYXOGRP-4=AAEFObqVSGOO35H>HG,PHZZGYQYHF*wHlfZO@H=Hl>EXY,HRGPgPPPQPOOYFd-6G*>GPQOOOHdYHEXUY<F>IU
bgdRN@@?EII_IPYmcIPYQYZ>LJ@=LYdcYeZYYnWR.ZoOX5ZNXIZGG>Pd5J[=F?uIGXKOHFFZn>FFWNoXFXH=OmEutnjOX?HZPQ?IQO>>VcUFI<QNPOPZFYZF
=KNHEG>FQcFQlPQIrW@IucXcMPWeHPH@sERlmOH4PPccEZ[gCZE?>H[Y>YZYOGOFzg>dHXHG>GQYFQPcYZsYIQQlQGc=QYGP(K?bOpOR?-FD?YOS?@>HO.Q=
MOOcfcPVWSbeIeGF]6?ueONYOdre6eYlY=cNcYHQ3HNrQFmGoPl@YQIOU7>bk=GOW[H5v@gQ+>>?F>PZWEPYFOdcudnYSRQfQ>GOHWXQPL@MPQPc>WHPZPHO
I+XYPHbeXGHPFFFYLf_OVN>eDo@HGfkOkuvlPRQIXX5nRN<@iXNYYlkOEPRXP<OfCHE>OSQYXFfYXPPGlORR*;5FEIcHGedF.OPX=dFPdQXHP?PQUAAW?hoa
Td=[NoQe-XONFdN@YGPIZOPR</YXbdPPP]IOceMciO;I>OIcZIQcGWOFn>TjSd:9INRb5=PZ-OWHFbC3OGmQdX@+=W6KO>dZW=U^GGPXVY_FQQPOGFQZGPPN
=+?M9PdkE[HQY]IYwZOXONY>dPOQOGFOq?<cYMRMPZNcO5YQ=eUOPND>QWdQZYPP/lpU;FRNplES=Fm>w=OYD=QGNeNQXZe4-UcAu5bk[;d[[2MHbXRmdWcF
QdHuQ>QYJE9lGVEwAHt?W^XAlmXdGZ=THXPWI=cY.PN+@ONPlINGOYP=-P=[VFEmZPPPOel@bHhmPRPHJW?n>N=dFYIIX5Q3FwO3;TJm.meOZPYYPZYXPEcY
E>4UeGFPOYYPmZHN.LYM;RZcO>FFPIQYH(DVQGWMOpP]PGZFdfelQO:=[cVOYISq1FPJwA46@mYWD3DZDJ?U8[cmO@@YHRZIC7)FFI[cRcOPYH>E_RIF>eZG
ROGY4YYH;@>bv[FdcQZedOPHy>MNVEZO<YOQPcQXX>Z@=PREdEFPGZQ*EWXc^[cPHZQOQEcZ-[nPTXPPYPdZYYYGMdvleYXB45YDXY8P.HYP[XQOGGHGQOOQ
:ARXNgQGQQFYXWXG3S=xF[FPHE=FPOcJ38RqPq/??M3<NEc8JQiDu<ExDYbFd*bH.MO;FPQdQGOPXQQOWXPRPZGFO==v5WHF4KP?dfHFIOSO[IGO7)MXFHXG
OeHSXG[ZxZGPHHFPPPPYPPFZYmelEcXRAY-4PmcT=SSu>ZQQQQGeMOPGwYPPQROPPPPPQPGG.:WOPIWGESgYdZ5GyP4FPQEPOOPPZdYX6L>?YGPPGGY>OZPY
.MYFMZGPX4GPYQGY4lD>6UNOgOHEO1oE;mUVGfN=MwlOF@9SYFFEPGfNFfeRcYHU,nNSW=YQPYQYYYZQcPloQQZTOP>_c,FNyKFQlI6cNGYHHPYJ8/f*JMaP
cZGSOFP2xPFPPPPXYZXQYHPP-lXZFe<OG=NEQZ?PPC6WGOYOWOeGOdF5/oxc[ZYGHPYOQQFbML-XWEYWlPOFNeRF-XPQYPYPPYYPFPPQ_eaE=RONZZmZ>XGY
WOHPKeZGX=BPZdYlM@Ha@K8WIH;QEOE>=P[dGGYCXevOYNZ?IeCIYZMF>dGFFEcEC.7a>^K?KEEYOVWP_QKl+EId6b?X<<OZ1[=7d?FAGe-PiYEGxY>GP>YN
X[PGZQQPxRQQQYPQ=QOEHdFZdY=F]uX^4?GfJNDX+XU->7GGX5YPGOdP*QOJJwdPIQRPYGaP-LGIXQf]JXd-XPYDS?eGX;p57QY3LPFI<Amt<HY]SYXHNOlZ
?,PmSIKOQGPGYIXG>ERGXG5OJqfEF=F;GWYOMZIFw@FHYSZ<U]_YW:QZ=]@6MheY6UHZNP^OdfR5YFwFx1OtFVoEne5SPSHZxP>FFPPYYZXQXRYGN6PFEQ[[
YX>dPxcPFeQWe+E@?WgRSPJw.XQOQP?dPOXdFQPYVY_EO<?QE[GIdOFO6D>YGY-YdePGOWeF-[Rm[QOYQOGQ?OXXqR>XPPX>GNRQOXGHz5<NGVSMNdlZQUIW
aM,I===mFd?fGPGG>>GY+ZEFQZN>QYYGXdlOIHHwPHOOPOWFJ9QO]mIW?PIQ7XGel=[iQPt]OH[VZ2PhP@EVYC=HN=ZGPYEL,XGGQPPP;=XHkQGcL,-;<=Fc
PFePGYJG-HGeZOHQQGQRPPQYD.8Q8pYkYXAZGoRl,k>RFPOGDXXHZY?H+lP@dGXZHQ>bOZQH<vbOYxn5QX?>9dYc/RW>elHGGOZQZNNPNd_NHF>,nDPGZX@Y
UYVFQYGXJ<GX=PdFxPGHPHGYPPPPYPQP>W-mvefQceROYXZ6;/FkcQQcuPnKmYIH7_?HXHQcEYX6bZXO,D4>GGGYPPY?OPHGChe]*CcfQdP=ZP[R+mL,QPOO
eGPYXXYP)nG6l7lC/ellYT=IUfVWNRRYHGOGP^>PU,GaGRSOH[<QNOFF*R4KWQPnFcWRO5XO<@OtZY=[Q@QXG?NH)l?v[YOIG,Pc,EYQ,[QIG=XROY=YPFPP
>,F4?cNHQNL?ZPQO+ZplM]?3zQZEILFYUdX@>HRdQPIXNMbP5<*[HOWPdHNQOGPFG;*Z?OXFdZO@YHYG-GG5PPFHPOQPPWGYID_n<Y=2Xc?TjOo*=6>PJ?PJ
OaEYKJPCOI5HQSdG,W>QYeQo*fMp4QX]FQNYQF?FqZ+OOPPOdZGYNXHO_bN>P<IYX?PYNWd>4GF,GeQNPIwQNYbG<IQs[GO@J?POFXGR<XYQ+WW>X[kQZM[4
DXXtfZPZQFZQQNYPOB?WF[E.mHQYTHQOf1ReC3FcLMv7doP5?HPOFd^PgeXPXZZX?)EWGGYGXfQQXGYPlWYDH)2o>@Y-]dQQY<RIedQ,PZP*XHePC^W5*<mm
cc[HLRHL5W7>n6FI17ZD@=XmdYxZ[Z36IEQWH6dnYovlBoGHoFFk52eJNmYZHdXFHPVO^F<=P??RE?=^t>Gm][OsHX^dZQXGNPXVHFVQbPE<YEcVObDBWFZI
xfGPYQYFRFYPQOEZIVOFLlHPd?GHYZQO_dUOPHQOQGGQGZORyZ?XPVRGPFPOYIPPqZ4YQPQYPXOQDYRPbPhvPW+Ih5HGIROY=noVY-gDtg+PdYvW?OPWEG]a
WVkZkQH:+VF>YbGY[GJWGPZHLF=45ISN>YHdOGOO>qRN5OGRZN6OY=Z[yZGGGGGZYPYPPZPP+@G[@P@HIOPcE6NY4]gbcO(RPPcNcFFeVJdXhe?ePQ@F>QZO
-O<RPPcPOeQIQHYH-OOOPdO?GPPPPPPP,X?hWZ?HIOF>PE<eWllchH@PRoFZII[QEfBHq43w9?4dd;NcZDiN?HYvPGdFeYHXvWnYI?ZPefPYZGnZwGPPXPFP
GQOPPOPX4NLZSHPOYRPZGPYQDf_Od4GPFP?G[YOQ.>YPRoQXPZSYHOHQ-ZZdJH?ZEPGlPPYGjQKk)YYYHPdXRF[dwfGYPYOQQPQOQGYZZQQLgZMZfOPXPEao
G.nQdZG?W2AEOFdH/EX[E?ORHRYYXO?NxZGYYXPPQ>QPQPYP.PdHEZQZPQOGcQYP-eQFcFPYQZPPOPPPxQFPPHXPGFHPGNPYxf=XGQPPGOQXQFOGqREW=NJO
5?NPmnX=->aEJYEFPQHOXOGQ,^]x>ENQAPZGHGOR;S>>t>GbZPYYfPGGdQvVTYfYdGZ>ZNPe,PIQGZGHQFPPPPPQ5h[5XXl]GYEV.57b,ZRNI<YAGE5YFEdQ
iYHWGQIZGOFE=NPQqZ4PPPPYQPGXYGPPxf=OQZFYPOHOPXOYc4DdiVxNOmWOP[Md+g[n5NWQSGZPF=PYEn^X5EMF5NIPP>OOWGo=[eRPI?SF?NNxuPcdGFfk
]NbPWeEFh[4O=PXGXXZHNPQH-cP4FGZPXQYGPQPFc;<)7G>cOfPFc[[=.WQ?WRIGOeHIbRIFtQc@PPPZWfQGeeZP_aG>gN4eI?FYG,Qe,[Y>[WMFQPPV>OXc
U<;>[(8PxKEEPPERyR=PXX[XPQPGXFHYx[FPPZQQXHPWQGEZyP5YPZdZdEHXHPPXOPQdOIGR?CZ_SPGPxe4XPQYPYEQXOPPP+YHOFGdZOOYPPGYGDG@u==cY
XGZ@PWXOvdOHPGGPXeGFYQZP+TGJQ[OFQd6c[XZZG3+cP;eOXXZOOZNPz5E-:3^O2]lAGV[=-,OHQZYXcOHGHYGOwXGOPGYHYPPXQPOQDlIfZHnZ2rP6YdOP
NPbA]6SKdd9dP<]Lqe3OYOYXPPPQWYePxeGQPZOPQPQXQF[P;W=yFY+L??c;FOZMUXEZlIB7lSFZ@fOZz[GFPHOGPPGPPPOPPClVObG2PtdIbFle.F[x8Y6m
YQQbQe?V,pXHePFP=P?WZQOYyZ5FFHYXOXPPPYGGvdZYNQGQPYYQPPGZx?EZObQMPfOeH>PYUlXb-->NelMFg[HP9=XFPYPcGPHGPPGRILX>WcIePX>ZW[XW
>RGHX,GMXZFWuQYPq4WXNNZM?eMeIFGXG]QmOm5>YOPcZ,GOC?GO<QZPPHPOOYOPEN*QOOPPd5XZQHOP,XEgQdYPYQOPHPPO@?vQ]ZYPYEHGPHOGxGXOXNYO
QoOWXQYP.kGIXQGPXPX>PQHZE@=QYyGXJM4?c>WTxGOPOPPcFRYHQGQQ,=FQH>RQOGPPOHPPUIQP;NdOPO[GFQQ>,Y?H=eXGIFHXRWGQ-OPHEGZYOYPHYZ[O
4tuvKRSRROdbdYHF.ZZOZZd<PIIPGOYPyeGPPRPYQHQPQGYZHLiW7RcdYHOPeZGZ,YH>XHYQIPQYRPGZ5OPw>OVXQO[PRPYG>fhbcGFCQIGEQFOH,XN4Y?XF
FSlGGYY=GcP[FN*XWWZnHQF?YL?sFYCOPNIXQFPO-PPE]cPOGOHOPOYZxRCF<PRY?FPQGYHPxe=>GPOOGGHPGFYQFIPd6PlBRYcOQ>HZ+mHFhPlIGY=/FdEZ
wZQORQWHGEGY?OXQ+AQPNoZHdXc=>FHP:fG-cGRERKONcZE>:4,5>KhW@ZPPmcO=H1-C=kHQIX8W[YYYEJF5hO3mPN=O3PdQVcYX^GP3GXePQPFeDQU@5QfW
GOePZOFO-8HHHdGWPQHQZdPQU6POQISEQPOONOP?-@F-QNNPQPNXGFZZwPGPGPOQPOQPZPXPEW.Zn>2OG,PN,XYQxY=OQPXWYFQPFYQO=GQN+Y5cQGYPGGOY
EQ[7-EM]xNdd>?>XvnoYSQN[ZOQPH=dZhRNYZ=?XEGePmJSGDGL,<@IXPGdHYPYFsOeeOOZPG[bebYD[5xgFF<HNbQORG6u<-5OIIN<YGYOZRFY3CTPO4YXQ
GXHFOHGG=_QGZPbG>NX?PG>R)A>?5xYN>RHO>ePZ.?Y?ZXPPYOQQPPFPC7QYc]ZHR>EYbNNF?WZOFZHOHIHZhOOYNQwPPSV6AQHVFFdYdmnmPNG?5O-ZQ?E+
N=XE_P[dQGnfPcZGvFFYFQcYQPd>cPQXXJHQGe>[OFGcQEucQb<5FH?QVRXYtQOMy]OOXQ>O?O=XIQXn-a,YYYXQNPP=PYFPXiR[LMdN_HD@YlXW5oRFX.OL
>YFWvHFH->VW^J==FX?PmHY[Q@_>Ld>mGZ=Y[W;7<6AOHZYcPl^TXm9Y,]]pH[2REM5]=?N[mcdOK??c[WFQQYYYsebbdEGo?P?AIWA[Dd_OP>QOQGPQGYFX
-OG>EOPHcZORQPHG+n@]kJYYFYGHYPGm+5?GE?PIOFPPRNPX-IPGPPYYOXPHYXYYvWeXNQcYZHXXGYPP+G=5NOPQZQYGPYPGXb:@HV[Na=NKmSXcVdU>>PPX
YPZ[GQPNO>763+PZlWIW?;7dyf=PSfOFOPHOHYOXC7?VIn,YHfID=WQRtRZHFQOYdcQ?Q=FP2pUOGdOH4cfPPHOeR<wW?fQnXYHWlFQQuMlW@HecYHcHQNPO
=mUGZGYOZGQdOPXP<s@TZYVYIWE-PWFSUXWN[GGPRDPYFXPOxZ?YHRFHQGQXPGPPDmciQP6HHO?QHXPQ-kdGNZ)lcOPGH>H[6s2?YXYOcQOPOYZ>cUxkYeYw
@EddZIPE-XGGYPZYPYXPPQPG-dPPG>PXZOFPQ[YY,=6FIO?ZHFINQGYexQEGGXIYFQXGZdOO,6FwIHI[PZPcGH>F6GZe<[)COZXHXZ4PubRPGQGZOXXOPPOO
-lQPXQZYOFPYPPGZ-dZ5PF=XcYWQEGOQyfGOPRPPHGPPPPPPHdI*L[FR5HGlGGOG>rQXFQgc_W=Gf=PFxHOcOO[QFQ=WX5>GwZfPGPYHHGOOQPYQ-YPHOPYQ
YQYPHOPPUTXZEfQGGGOEPPPR>PkQ<RGO;D_nNf_EXEO?+4dUaoXR<v@;zf4>PPYcYdPHdPRXsfb=??RdYTAF?PPOyenVQ])cUQWcHHM8jW:3@O6bl@OFWGPG
,d5RZRNPFOPQcGFXFdR@nFYPKRePQFRZrPdlPQZFdPdcHWE?.PY[XYEYZPGeRGFH,OGZ]QO5=deYOPZHPd>W[OEZSF.XAFFeNL>YXNx?XHPId?Odb:5Y[OdO
QFFQl?EZ^SWWbDRX7RYQPP>GzQ7QYcYFQF?YQXQRdefl/YFQZ6gX<)uc[ZnfG+dFXNFmgQkdJDX=_a?RemH[Whml,cXYQQP=GYGYPGYY+cRk2XEeVXZYYMPG
FU=YNcJHdGSORcY>y[>ORROQG=QOPGPP-XPPOPPOZPPPPZHGJ*XYXHWOQOFYHGOI5+G*<5IRcPXYZZPOM7EdsQPdWPPGQ>YHyZ>OQHGGRFPQPPPQxQHFQQPY
QGZPZGQPFPeY[p:5?N5XIHYgDJ^NFmMFFGObIPdX^PFPVOYd=E=WFP?d4O.FZYvdb7cXOQX[GE>?P,OFWPGQIXQF_>IrNY3Z[45GKXe[HZ[uPOEXI=ZcRGXX
xYGPQFGPPRPIYGONp3bbYYNX,X-OHF?]zS=PPQGPPQPPPYFPF?dl^YXNYFZdYYHYy[>YYZPYH=PXP5OP7LGOPdIQHNIQPR?OGmtVA?PkOQPZPFFZJHdHNLfW
YVJlOQMH,SPPQYPGGGQPOOFQ-O+oEXGGdYIZYO5FlNvOHIYZQ=NFOHlPLHHWGQQOQPFYEcYO_Y_>OfO<Pw[RH5RG1Q,3PPeDQQe@XPlG+cQHXZQZQOeZPOPZ
-b@PcPQPQZQF>GNY-xn[:bQeXlOQ<ZXYqK>PEDYEGPbRO>>]7YZGY-I>VXOGFZeQG_HRnOd6=dZFFcF>=dhXl>X<ndGGPPZXY=FZZCRXPRO?dQPM-ZPoEdFP
ZPHZZNPP,HQ>XHGPNPYQXQQH.kR=XPRYZvdH+HGH-eleQZbZIFXWQPGX0UGeP[ZQ>PYFlYQV.NP<Q/ZPNXPF<ROG<L,D]Ec?HEPGQGNZLOD67fR;QIdN>ONA
6,P?N,6HEFQPPXRP.>xIf[F?YDRFP>mG?=Q:5XOPEQV7YZZG,RRGPHROGXIPX[ZZFwU3PNG;YHFfWEH>+xX<oPbZZHQbVXZQ+?4==5GIOFGPQXGYNdLFSFPF
eP=OOYYFV>GjbLHw<cGQAPZNxY>OPHPPYOGPPOYPLH@Y=SRNIOGXO=NGD2-YIZ=WAW>E?=XP_XMP@EYYYX>YFQZPLI?NnPOeEYPOHQVG+51oQPQRYgfFO5FP
.HQmRGRRR4GOGZcG-eZeYPYQPOFWPPPP=l_aE5?JF,?G7YFW-XFHQPQHQRZdPPZIBEmLNPe=Z?Q=?SGFq5EFNW[N>XEHQnO[305QRhW?6X5Y[XXwcIO7G5Gt
GdPl>X6OxZGGHQGHPGPPGPPP-QQPQ>HIOEXOPGYQ6)MFI?F@QIGQ]HYJxYPFOOOGYQXGPGPO5[TaR5>FPEHG>FXOCKQP=fPO>>YO=YZQiPXE>[GEGXe[PGOY
L?IMXZHYPGPOOQd>47HtQ=c@^IeGWd6R.Hm<GYPOMYY>cHX>tebGYFQYEeG<RQYW,_FZPeOQ<OQGXXGG.GlZHZQXPFYNZYGG;]]EQPFFCQRGOHOeFFYu[Xe=
PFOeNG=[RPxFdoRJYP:H-GDx<zXpZ];OGa+cf=mGwPGGGHHYYQYOYQPO-RYP>MFOOX[JH?XExY=GOOPXPPPGXdRG-dEGZc>H[>HcQPXS;nVcPVC.>DmdGYZY
RFQAZO=ENZu4ZRSP:S>LQXYfF[OXZYY>3KIN*ZXGe>HdPHbG?[wV@Fm5bVHNdMFgOP+OPabHYNXnS?ENFFZ@QcbOOZ6/>d=<UXMFRGRcQFZXENOG-iGWZfZH
PDIFHZOQS7VZGMfk+PQXP=HYveOdF=PPPYY?Y[PG->Z2JO+YGcWINFY=O[dXbOPROfHdPFDwOO<]PW[XHRE,FGeImSKncc_FQW@W.>lyDclOf@VH,PPPP[YQ
,j55PHGGX3PRGPGPxQ=OXPPPPZGXZPPG48=juG>[eH@GPZRFOL=GRNeHFPORlRG==@KYIXGFgkTa<2-RH]_YDC7b<nnFeSOZFdbO^>4(Pc5XY>QSCN<GOOHQ
e=FYQPGENP?TGYPFQF>c=?NJLOD+5THCR5OMOFWHLOH=XeQdQFXWIPP>=[k5>G[cbdfKFH3=yHNOGYQPOXYYSERFy[=OQQXPGXQZP=QYHOQa,VEF[VQGf;YP
OGS3pkXmIde,bcHN.HdPeQPHRNPPGGPFCJYQ>ODYPea6YRHNFLFNSQYF=YY>YZQP5TR<POWHPZOHWOY;N@F.FHE<ElFYneeNGwQmf?3GSkAM8EeZwPPPYHPP
HPQPQGPQPnNbBPT@SHRF4ZY7>xysPS53GXFDG:dYs;PdVEoGWdXGndNZ=X?=GbH=QQX0bX6bFdn2RPMJNl@wf4En.OXFFY>?YGPPPPPO<[@v3EWOPUfZ9YOP
+I5.Q,YFPf<YRdHFwPPGIQPYPGPGPPXPCSKY6FMJGZPaXL7ADZHm)_3PYVYQZEcHfQXWO[MdJQ[uJiP[.XeOOZPZPOPWHQPXnAhNeeM6R=QVqNOq6GI^Gu7E
?>PdSIZN2hG@YFbwPZPOFHQY-dPGYYHGHXYZOPPO6vefXIQFNbOXPYZQi@FOXZQXYPc[P>PXU68E5eHW[Q<PDeY?xIE<NOGONXQQ>Y[d-mV<LP[2kKP<OZeE
4H>6SM=Zcn1?RN<8,bFPGPZQP?YZYPPFFdSaC2YCZYeRY4eFxYGHPPPQPYOPPPOP=HSe4:WX[jSRZGOH?ubY@@[DdP>WPQePHQFY>I-tbetZdn@I=XP=aeId
Xd[P=KF?=@PHG>QIYPMPIY[L<XHeZ4Y?UWOKRcGX.HYHZcPOPOQQPYOP:><MnQ<PWYdRmZQEN6MY<=I3XdYKPN7GwQHPPQOPQPPPQPPP-l[NZHnFQFGXQQOQ
smiQQQHN[YYQGfeFyZ<YFOQQXXGPNPFFEGXOHdZgP*dGWFPI5vwd7?/bCENU^POH,XNHR>YQPGOPXPZPyP>XOZNPH>GYFFPY.gfRGQebcXQQ>FEZreeXHY>G
GOOcO>OZ->PG7F<RWSLZ4I<GCgZdNWWZON>OHQYQ_,@XE[]Ff<DQVZbP<KROIfPX=HGYGfPeQ1*e[XHXGPQ6OPPD5GGP,X3QPINGQQNPxZ=ZFQPFOZPHFPPG
UVI@c:gWGNZWNYA5-efNdQYFHQQOH>OXFE>vYWEXe-QZQ^dGTBOOeb]O<GOYI=FFOHmn^SbPYF5UGObpxYGPQHPGPPQPQPPGCQGHOPZRXRYlOOGQ-PQOQoQP
cG=H?YQY,fOId>XOIZPYYPPY/4Pm?GGmZZGeERdcyQ>OQXZXXOGOOY@QEIQ5s7>COYWPmPH@,?PFPeQPIWYcQGOY_8S+FP[AHmRFPYQ4-RQD]YXFGHPPFYY[
kV=ZeOEPa/EQNOFn/i@ENYfQNld>=f=>7U@WYYIZZjdP5[YOYd^aDOG;O@OOF<PF<[@ic;W<P8eO[ZHaGHFPNUdmWSa/YnQXDheiHP>IGGYNEWYR,SQ6?OXQ
XXEQFOHNZQd@H8ZO<ui?beY@o*aYR[VEGmEeG4K=+eOeFYEHOIGOFYWPhZ>PIHYG?OPHGPYPnIkld:TaKlsWRpXZW[WPYG4ZDd-NedYWMZP[+XOZ>YN3ZZHQ
XIcXVLHXOlHPlfYHyHNXX3SHFQYOXPfEEBkVFNOHjPc04o<__Qc@QRR<EdZYbXAZyR2YFO]PG[PYdIHHVfLH=XGbOWQHGF>OrVQYeYGfQ4HPHFYWxeFPPQPG
YPOPQGPG-vP0mPPNPJGPVFYDb,NdGmY+gUaSYDHlxZFPPQOQOGQOGPOYTZGWOQNbPOGe?F?W4b6@P3=veuQZGN4Q=KGIoY=FHP4XIOFZ=ORFYP=Y]=GeHCGP
[<wHX<mLOd6NQEHdlE]?L?4NGRXGVe@O+I>e<[OPPIZPPFFXxZ>PQQOPZYPGPPPPwQNOFQQPOQPZQYQP-O=G;ZOXIOPPYcHO,EI3CZHeHYc?XQGG0<jfG[be
GGObeYHG-XP[FGGP[HORQQZY;gUeNONRDdZReYXd5wobRGcPINRYH>XZxc>QFGZPmYZGOdYPyY4GGHXPYOFFXYQOxZ4bQRXGQEHOGOQYwd>FFPPPcPPGPYQG
xY?PGGYPZZPOPZOPvdHOQGF>PQPFHHOdjYiPYEOPWOIZOPOO-lGZPHQGWcGPPQeH?LFPDX>deGPQYdHN=]e+7fWO<QnGDOFG-QZOORXRGXZHEPO[ZLSXWW3P
FDROdXPO-PQGY?NFPQPOQ=XYE?>LGQ[[I<@>XI=5,?ONu[EeYOYYXNOX-@PPc>FNJQ?OdPGP2KOEWZRRQHPFVYEOp,EXlNlM6DOnRZPW,BJVSYQXH7[[FcG>
i>QebQGPdYcIGPZQWWSZZ[PZ[O=XP*>HGU?QYYQYPYZ?OEYXxe?OZZOPQOIXGXPQDAdQ@hX7PQbOZHPY<nVUfHQGIE?ERSP[DIHrx>>ePPQZYXPOEL,ZHHQu
XRM6kZYY^7WPWFJP=?GP6YbPOEVhHQPgbfZZO7KO,vuWJRX]?<bVYNQY2XFSQO7Yk8XP;,XHUROWOYOZGP=OGPPPHZ]NBQPcONcYmGOQ_[tO2?Yc[Rm7PQ7G
-@GZP+IJYPO?XRPQR@PNAdHQ,G?bRPGy)TFIFeOPFOFFQHYOyh=>GPPR=QPPYZOO1B4HNfOXGGFPZGXYCHPR<QPPYYYZPOPG+l>SE=OZcPOQOEGPS[G=eP?h
YGDYXH;)MhRVTcYeFGHOF[ZY5tD]ddSZdm@XRXZPOcwWBPHIFWMacPcQXZ)FFG[VgdCZMbf2xIFPPWQPPZPPYZ=G:B7>6xkGGG?GAYXQFiH?VOfEVRbX5d5G
,YF[PZFYYGFQPFHX.8OHgcYXPFQG@OEYN]]_ZOZYQPIQQP@QyQ=NFXYPYXYGNZQNwPPPYFPPQYPPYPPQN3GFKOVYPeQcHHNH,V6XZQeHQXRH>PXG-FGHX?RH
OOYFGPYQ-ENYR@OH>YHQXQYZORX6N?Q=Qe>INlYLGvGeKXOmSFGrR<XItObe8fE7cWnyg3GJYZQYWZ=W4X>UZNcgJGOMY4bVsHQgP[RG@FHT6<>YkXawIYJc
EdRGPle^I>OQZ>F[QdoYvZFRIOYYAGEZ-dZOZQGH?QPPPGYPvPZGPHNPPGPOPOYP[HY5P*]cHQQ-XcQc-ZXQQPQQGYPPYPPY-YPPXPOZGPPPPPXPVujbR<>Z
6G6ZQX4QxdPYP[OPPXPPPGYZ0Ue<We@ZPYRGXGQY48YB=ngFZZ^JFZQYNc6FO;?PZBj5cP[O0*dXSZ6lPXPXXPPXuceOQ[F[GFPO>=XYvcue@Z?n[=PWQFYQ
PvpNEdHYcdEHFNYPwY=PPPYGXYYOPZOPvmTFXGWQNPdHFQG<FxgEZQMEP?FkFDdf-,G>X5HHGEYOQPPRLZGI=Q[QPP5uIXFG.Y?Xc4ZGQPZ=[RDXxJFYeWRP
NPFF>6PYWW?7qXNo5O;Ib>FYeb^4F<.NcdVZ;YGEL[U><RZOOQmQFQXN*5=5P,M@bODX[NGLD28U8NFw6OQg[IfX1TRcb>PQ@GfPYOPZh[4OP>HFGdQGXHYX
7vZZLQJOkd.[5YHdOBcXXL[8gc2DY6Gn?NWOXYWP@AH4VKKV5wodRI@Hcc4lPGOR5C4PHXWOF<Y@cHPQ.cHGOGZYPPOHGZGPHB@O6PlIDk<>O>uPO]meumF7
AN=E>>GQ-ohNYIPGH>GW==NY,ZF]PQFYIG?GPFPQ5bIl5l;d>=PdH,dY=KYPcQOGHIHFFOFN<IOXuQOYYOYXYOGY_XOEHFOOREHdPFXE?QQXPW.M@4[ZdnG<
=,4YIGARPeFdPIHF+d5AYQbOQPQPIPYPWYudJS[mZ=YFPX=?xG>HPPXPYPPQYPPO4=?=Gdt>OZtM@[EPxHQOQROZHFPYPGPP+GH[5e>P?HQ=QWZG,QHHHFPP
PX>Q[OZG94xI[YGOc=SHXQG5>OP,X=GXQZOQXPQGOPIx);NcLdm[Q^N5vEcGGQOfZFOPYPQOxZ>GFGGGPQPPQdPGIwBMZTOP=N6wTWEd)pE=l=PNNSGEcIX<
-eZOXPOYRQHPPGOOFR@v>46HN>PfNYUZE+=fPYP=d[WQNGG=,YPFc>NYGNQORH>Yk(5QY<oEcec@WePbE?6ZGYNt=[RE@[YQQ>R3DMF>FZM@mP^:CSPGNYYZ
YHWEOZQG.YYGPYYRPYFOYOPQPU>FXGP<EQZGOPPF-eQHX>POQPHPZPPPR+nI[XH=N<RFO5Q?h@<POLRONQOIOHZX5)DaRRNOPfQZQOZPwY?OPQOPYOPPGPYP
_NN?PIZYOfnGQZW5MXL>52GcXdXGX5G>C>>NXpa6YIOHZPOHxR=QX>GPOFOFYPYH/EPdG[JOXnQEGNYOFCmbYnZX@e?Gm3wP3PiVTIOFRf@OnORS-U<NPdP5
WQGHYFXZUeZsdV@g1,6RGPHDGneNZ?c(FQP<YGHY+mlGSPPxPRVYcGOZ_ONPO;fNcYcX<HPOsXQPGQYPPOPY?POO7@iQ4FHGOo@?MQZZ-dROZGYOHGOXPPOQ
_GZYOSHGIQOZXOXG46?6F,QRWX5dQORPU]ObNfQQH>EEGYOe2[P1:kMPD@PEHJPM-EFXHQOQFPYYPOGFxIEWYXR[PXGZQ?SY+kJYuZoP.w]4==ODwQHQPQYP
ZQPOYZGP-cOwR0>=YZ?LHOcd2hHEF=WQEZIcdNcOFTZR?OYZXO@ZIF<O-[QHd5FEYPGXePQdCPL=GPXWFde=ORYN*RHZ2/Q;YPVHXFeOW[^lOgY?HW5bHGFH
.d[PXQIOZlZYPR[PFNY6WcZQHZwZEPW?xPFcYOHIQOZdF@QZoOOPQ:ZW9eZAOFQFdgYcpoFJQQHu7eQH<E_MIHP4ZxYGdPHRUM/mhFlG3F=/OvQ[HvsYIH[X
dF<bYcZPcm_QYCJPFRHHFFGe-Z7NRO?RcF@G[GVp?kSGd=QLcgOOOE=dY:?V5aEdGE?QQHRO6dg_)YP;eYNAFDw5*fFT=ZXPZF=dZFPHC?NbtYYddPYPYY[Q
e+F>GOGFWYG@XmRGYHmX[3>dIIdGTW2cp>WOXYQN+[PZIbQP(A8=O[WEXAZWPeYYt[M?<dRNH>qR>FmX,SRR>XZZQdQRH[ZXXRTpGE=YOZfZO7WZ-uZPdZZQ
IPGdGPPYy[4GXXQHcOGPFQ[YyY>YHHGPPOQHGYPPxZ?PZIOPYOQMQYPOMucbQPQQGFGYQ<<P.mZPYPZPQcYPPWYZ/QnF[dHQOEQOdPXYYZjPN1JXHXO-d[Z=
@bNPWVOR-ZICP2GnNXSIY*FIMN>RRMHefYXGWGQd.ZWYPPQVFG=ReZD=XNQXN^Fd,fYGYHPOOP>PYGOPVYGp?v=N?H?V>=XH?4<pOEY>Z]kSOS)[3W5R;F5H
WF[YOdF-NmT?34OFPuweZ<GJWQ^QWe+RZZFX=EGR1HO=A^GXEeQGQOdlVZV@+dZWHYm5YXYPXVH=1XQXWdX?OoG3F_Py434c>+Z>m]HVQPPA35XXdm_8XOFG
LH5OlZ[ZOEZPRPX5/NX4MZIGWPPIXQ>PPQGYXRFIRP^HGPZcHugInw]@HeZWQXnO-PQGHG5GF>PWZYYZiecXPPZOQQO>=dRI-ZQX>XWHPPWQIFYPxe=OGPPP
XYPQYQPPyRZYZPS>?G5284dH7na;OW>FmTORcFIXOQ]*PUbZXYfXAeEH>D,GGN=nQNQ=WE5Z2^?/S[RPGFQvBEN<:AQPM[GXPPOfYQO?zZHOXYZGH[FFPYG[
GLRNFc0dcQ>XGGXQlZ[V8UcuZGSPX=RZHQlb,GkoPPOEdFYQP*PYOHPGQYPGOXQZbZ>hFYPY>O>OO3eW=XJ?G=+RNPGRRNGP_>PYWPGXcHdZNPZHxYGHOPPP
PYPPPPOPNlkQH5?NWvEeR?5[<U5QRQYdHF>QPQPQ-OPQPYPPOZPPPGPO9@dmPGGHRDQN@QOHEwuMSG4?oVOXRWPf7vRcEQ><WWGGONQP_HGYVZeYMHD>GZP>
iPYbO[ZeYZO=QPOH-XH[ZnGY?O?ZIYQXEn]dG4nLuQFFDbYYLYMOIfXFPxPOQHGRE4N[x?ZY<PPtIXEeoEe:TRG>I@GWWFYejXjnv]Z*D5]Hb=Z^<dfGhg67
@b5DFDWmYPnlGe;RZX+O@PNZI<E=?D]DlqE>DSbE@OPP4n7vZ>jDNSF7HOXLZeEZEQ;YJM?ZQvYHaoLSh]iD7:aS??oRc=J>PCXNP]mmIEnaPRuXP?FNe=XZ
zn+XXPXZPOPOPPPQAOvXPZlePPOOQOPZ9DXXMZYvQPNQYPYYMcLXZOOPYNHPNYQYwYPQOQOQHPPPPOYYO.WdOdNF@X<=4=X[+oFOdQE>FQ?NQGOXMmUPFXG@
>cP>QZGZw4HQbRWmQFN[_fo-,@HmaFWXRFmHGGHQ,YPRPQYZPPPQQPGY-meGOQGXQXPGHP?YxY>GPGPYYZXHYQZFN[]k,[A+IN4CGVkS4TcO>OXRXPA>XHYZ
-PPQQGGXYYYYOPFQ)3F/;fo@HQRe[XFHCP<XPENGfFPYZGPOrNQOQQGFQY=OG<XRR@XOe=Jc3+e>B?[ZKIXF[W@X+>RPHOOO,ZHOd=PPRHQHGPGFLeLbm<5f
FG7PIdOPzZ+O?HNOXPYOXYQG,IG;>XGIQZFPYOPFvYZPQQFQGPPPGOPPYcueIIgcZGPOQP>G+QH]HoHPJ<Hc[HZF.PH@PHYGHXYQGOYZ.3OPP5ZfO<OFPOdP
qQXX[YRc<HGNQOGR+]WmQdGHGNHYYOPP.IeH>HFOMQXPOP>O?wfXXZYYPOFWPFOZxe>YYZOYPFOGPPOYcEHx4:QYc6vecw];OlNGcX_7Y5QG]lQgG)GHGGQ5
YRF]W>QP:[?,X6oOP[P=OcoX-dQ>c>ZDQSQOOGPO>dRe)N2EDGZZ>QDPxfFXZZOPPPHOFOYZ7xob]oZY53YjZ=WQHQ<EH<TZP]d[YPPFFX_FHHFFGOZPXQPQ
tYbPO=?ZFR5@HPH>IYmcc<cHX^WeIcG:VnY3aw8YO]RQ?A4R6RZ=Y,=D>GIcZNQY-iG?WZOYQGYFFPSH+QH4O5GOPPFXZYHPHl<R04=<uQNYNXvOC8UXLQY[
FGF=EVNIq[>ccNRYHPPFX>RFLW<zFF5;MG]^<HXTxZHPYGOHQPPPHPPFBlP=a3]GX<g]u=cg=@>cbE6V(3nOjAdHq[EZGXPG>=YXQGGH-QPQQGHHYQPPGQZO
EWH@R=QZLRM[G?OO6rRgWQpYbX=NYO[G-OEGPGRIZPYYHPPQwePXQRFQHFQYHGPQVZaOlGH[NZ7ZZwN<c8[P8x[jFJ7YJfInM,NcsQFeZPXQH>PHDG6ZFc4a
QGE)PQPbEC*nYXoOVfZ3XWYGUPcOFRQOOZdHOPFFPveeXOGXcb>O[dGdCX;YXPmPFPfcIQHaG?@)ImOOEAdGXx?[LJZQmT?GFM]ee>OT,NS;NQ@QYQYGHOOZ
-XH]PP?PZGWY6XQP_GWOZNY<YOPWDHQOE6EluXOPXXOOPFOG6KeH[MeZRGQRPWWGMLT2IY<nOGW[GEFYxfHXQZFYHOPOGPYP<[vf5FAnsd?U;H[mq[4eOXFm
HM?QQWPFrXOHFZZFY@cPPZdPunnZXFEFPPQ<qQPQsYQP>HRQHQQHFXYPBOwV=m_ZX4DWcNDSLXWZYWPNZo5dcX5P/<ZXHQ?ZGcdOFRPO.=ZYeZ>?eFRXX5ZG
wQGOGQPPYPPGPQPPa2JZqHR7F<gCcHVQ-YPQOOFP[HXPPPGQ:TY[NeNYOYOPQQcZh]OlOEKIFGGdRHQ=.gfk=GZGeO>>>=OG.opmF>fOZGEY=?>PyZ=PYYPY
PPXGYGPP?:(I5O@R?IP6=f[<-QFQG>@6]FD3Hn@dx[>NGZFQYXHPIPPP-RP[IYXOOPFIQXYP>RRuHQ=GA5HdH[OG-QOHPPPPPGYYOYPX3PFQbQ5obeWFalBG
xePXRQPHH=HNPGOQxZGQGQPPGPQPQPPP5BQ7HQF>EY5X]eZNxZ=PPdGGPQIOPXXZ.XZYFe>>dOYQ=YQY>b^U>X1C[=>N7EXdx[3PGXQ=>FZFHFNP+7?==PYP
OYZHHQPG.KoOIXcQPOPHXGG<ucdYRQQGHEZNHOGPvNPGPQOPZZXGQPZF;VC5HGRl[GZPFXO496nQSxdUVGSdZ4OHU.OdvecGeVWXP4mZ5WdeFFZXGZYPfKeX
xeEGPXYPXOPXOOYP<KOFFYYZXQRNF>HO;HcR+fGCef[*@lQlXR?F1QY>bHSRRlPHLG4P><HWQPPGGZHFklbH^?GXYfOeGdXZ=XHmwhk]7L>[8GWYwZ?XHHOH
PGOQGPFZyf=OXPOYYPPPGYGR+^gvEYOOR7eXYVF?oZYONVIP.^[H?SQF.VYF3Y?cbRWQGJH>yQ>OFPQOXeOFGQPP.VQOOeGPGFQGPQ>Oye5NOPGPYOGPPYQP
jOJRTM4OOZF?aW.o=W@7d<R>>D>>4.>x-@PIQ4ZAPFOGGP[G<oUP>XMQGY=;QQPQ.[Yxe+<I>37EoREw>12N==NcZSXGMeR=jcTGGGPPOXdOPQYFxfHOZ[EH
OGGOHPXX/WZFLZHYYYP@O[?P-NN[OQYXQZPRO?ZGd*I[NNG=3JmIW^*>XYHP<OWQN,FOOXnJQEd>Y.PYOdYFGRGH6cG-MHGXOPGQYQ,GDC=6PMpPNPnHZfeO
RSpdV<K2FxIEwml@/5dSZ?KJY2PGXSdFGXzOO+FPnJcGP_GYL9HP[IyFZMHHPP>E8,WZRZHOPZYPQNQ6=?RYPeh3FGSF<ZEtv=PPNHQGYeXRdPQF?GFQP-O?
OHPOHNXYFE*[QEXPY>OHPYFQtbL54=QOeR]QFXPO6vQKEQdNYYNQQYPGveJT4>EFc[d?SddX-eRGPPYQOZY@OGdY.cPFXZZQPXYH>PPPzgFOHZYXGGHNPGeQ
yQ;QYWRYWPOQVgRO-OG-YQZNVQOZOIJ4_REjXOZYRHG>OQ=>3-6X3JJO]=FHYObQ-IRXTFYXZIZSIdOPjxZHn.U29dZlpRd[_5AQS]oYFGN8WZXPvdeOIRGH
PPYOPFXQEYPcNLFGYOZYQPPXiYcGFQRGQHYY=YWPMOU.=6[WcFdGPOOW_db5GJG=H3Ql3=YG-eOIZHdPHfY@bPYYcwiMZ>@?,Y6HJN4QUeEYQeZPFXDINIQe
:@HNXePKQPIb[OPRUIXO5[HQOXPPfQJb,JRW[GOOH?eRPX>?L?HF3HhHQYQZOPW>4IH-HHPP=PYQPOOG.YQ=YOGRdPPYPOOZ,H>fGQQZQHP[YPQP9CWLNHu=
nYFG6SOG-dN[PQWPQPPPQYGP,]eWOXNJ=HQ=aOXE-X>OGPQGXYXGGPPG-Yc:GlF7ZFYZZFYZUNEFRFQdGG=NPQbPP:GDEOIYXZPGXQPFYNmY6QYNFY+PFQER
v;ZIYGWPHXXIYQQGIOYwSZYfGFQtJOPGDo[z<ccHNY[YPYQe?eYV=XX,e.?XG<ZQUHFFPRQPHXRQYHFP5uQZGZOebG_FZONX-YPGXfQPJPYZFGdQL@RP*;WQ
ceeX[OARzIFOYb[QOQ=fOd=[MOYVTGPH?XHXQPQ]EYSYFPROneK>c3YegH[bbr6X4BcnPOdX-ZQPcQYPRFPeGOPX,]Q=IWNPQF>dGEWP=FHQH-RcYwQ9M]O>
UQPO73ZfW[OYfdGN-kO]PdPYGYZPOOYOXGFP4YfakqPSmnOM*g>I@wFF@F>=HNX[Gmh_eQPOPPIO?OPZ_dMZPZP<QEQX?ZPZ1742Zn<G;HWPPPWE,RF@GVFQ
]ZPXPGQQ3K>Q5>mRZY@QWYQ>FD5oTPbGGGdM-cG>g+F>HHGVJKjB4>O85IYWfl[.=,KXO=ked<GGZXKGPdjOcwlFHNdcRI55)RFXQGImYYWXOZGGQ>FZNXrZ
bVGY5>HPEXtZYu8O^EkGP[F[QYH@IVDHxQFGYYIPGOPFIWEQ.m4]OO]Gjo?FlYZQGFGF>HXuXZZYPOeF.LOO<YPZEZGGdH>EyPGFHQOPPGQPPPOP,ZOm^J=4
FOHdZPYR*dPSOfDG=OYRFQ=HwGPPOYGYPGOPQOYY,PGPGQFGGOPQFQFQ-eRZFZYXZdG[C?GX6vnGXHO<C=NDeXZWPhXINHEHP]KRDN>S,_=SPP[ZQPPGdPYF
FciZIFOFZNQPPZQQPcQUQ[FY?PGGQNOeyQQPZeQQPPIFPPOZ/W[)3fJGXYDRPSHF_D4H41eCOjW<ZQ46?-]b-QadZFJPQFR[wOYHGQXYOPXPGZGP5TZBFeYO
bEGZROOFcCGQ[FI=OQX4eYGdLR>PlcUP@H@V>AYP5ShX]Zv???ZVFWGdxQRQQYPZYFQO[?WQx[wnPOQZ@MXNFPGPh?FPGN]WDQWRQNPYPOtYIPRmZGlOYd5P
yRFYIHFHQFQPOOPPEY[,ZgN4RF,cXOYeH+H*GOO@GPGPePQY42.OgD7[SNICHOZesuvbTISH@<QW?GFQ.cQOZdQGPXQPPPYQuXbQZOF=eWeIXYYO,ZOQY>FE
GQGGcQPY+lF[PQXQOHW]O>PQyZ=GPQPPPPYGYPPF7u]s;vDWE,NGG6WY-YOZYZPGOPPQPPGY*gOYXn<?FGRPGXOZHF<HYYR^[ZTDbG>=^HNOOXSPN?PZQ?>Y
xP>PPPOPYXPPPYZP,,PXlSVnWNYdPHP4OcnaTPZe>EQaQ=df.bOP<dYGc>FQYHPQtPXIQRPPRXH[XYYXa=@N5PwiYRXHch[Zx[>PQQPZPPPOQPNP,YIWZ=XO
HOQHPGYF_PaHEeGWXPeQPZYkb<Znl=XSG*FGOS+YwFOGGOOPPZFXPRIG-cQGO?QQWXXPHQHHEowvd[EA5O=cRSNm*ph2n?3HHPGdDDNGxZHPPQOQQPPPPPPP
sYlbS4Qmk[aQRIFd=OdYfme?]GRY>,Oa6_<QQf^FOpQ4YOo=wZYYPPOHQGQXPPOPOa7ZHXRdPZDBd4PPZZROleHNP>HfPGZw+ECETQE5PeQOYPPQ-QOgHe==
OYYPOX?P/XZVGGlWeHGGeGePXG?5??_e5d[>ecGUUPRHS5EP@?YYYFEcyQONFYPO>PGO<XGP,lZO=fXYFXbFHQ>G-nEgPmcGXdRGHYZH-cRPdHeEYIHOYPdF
+fHXZ?YPGIFAFOGY<PdQwYVHY>FNPOcYdPnES[EXd+IcWQNdLkO]Z5XePHc*NgRRMTdZOYPQHQPHOdXOXQQY>dSXLc=[mGQFsP>lwPGeZG4HPQGN-g[<RN=Y
QWEZ<EO4Me_6?RQFGGRcOPXOwROPQdQWPGGOHGPXyZ4N>HYOXXPJFZQ>,nW]=OYYEn[PYGYP50JW8OueX@JGFQP[UGYFFZRYQHEPOOOH-PZGdPGHHPPPPYYH
YOL>>PQiapdYZYo5GC>W[YZ@HGHPYPORM^PNGNbpPQ@NOR[Z+r>oPPcZFOXAHccc>e^P[4ObYN,Wm>NItNHO^QFQGQOQYHZX+PFf=YZPIRY>QPYRxHOGOOYW
5[NcZGfRdx5[I=AVUo=FOJN-3d_LRYD,QVdQeQPYspnNZOXS5=@OF5QQ-sINdf[SHNQP>PFR8LZD=ePoEcWPcYOEGPn[;DPYYdQ[OZuYB6eHeZWRSVTd9-cZ
,XXfIPYZGPZYHOYP/3XPNHWPROGYGPNY.lHVP[Y,DcG@FH>GUIRNOZQOFPYPOQPPx[HYRHPPQFGZGNYP:^OObYEfFQG=P@PGxZGOQRNPPFHXQPPY456N/IPn
P,R=QZZn-O=?b-dGeZZ=SIn?;[RL5OXPPPFHOWe>yY=PPZPZYGQPYYPY-[PPdFXYIHQQYPGPxe>XQINHHGHPPOXP_JP.F?)<Ol<cnWXN6L?]YQgZQOYIeGQe
i>aPXPP5>WN4cGYHwYPQQQXQZPQOPPOXseYbOYGQZGIEHFGG+eOIGcHH@YPmYFGF6O-HRPWGOOQPGYFZwOcGPQFYHGPGHcXXxfHdHeFP?NIXGOGYiZXXNPHY
eYO>FXPF7@f^R>+GEZPea]G6Je[OwYYP[R>E@MPmwQPQPPFPQQPPPGOPsewYAHJX[?cPOPY[Q>Q*GW?PFYXScf>Y/AeWeYc>HHRGOGPO_lFZZFOYjYOJOE3Z
5BFXje>fHbYX[SP>GcHe:P4VbYHZYmFPyQ>HGPGYYQXGQZIF@GGYeaeZH?RZQN>wOnSu4FaGWXfYRGmnMIFc_YGeOGdPQPXGMZGAnNFaI>C=E+bZYEtO>eXd
XGXDdXGYyQEENOQZFQFXYXYY.fYPHfZOYdPPFPYZG3HO,Z=G>QCHQ[GF*G6GO?OPOFcXQOQYwZHPQHPPPPPHOPGOfAcFbF[NXQP+GH@E,TXOedbQPOPFFXPQ
;KHXF[GFPOQYOOZF-4O[P>QRFGQYP?PPjfUFF[GE<WcZ5QQc/MY[Xe=[AGPGPOOl3G>ZdQO>FTP=FNOOlwnPO*Q<YX5QHERYQYQR<f5O[XQERP]y+nX=PYPI
YPQY?PPQxZ>PPQOPYPQXPPQPzf2ZFOZZGOXXPZFG-VQ1DGFYMXe>PR?=LHS<G[fGAHIdZYQcFsttBZZ[5;FjZOI[HPmY@?ZWF[5XwOZY.MO;O?RfYPeYOTOG
?NQnMY)dR>GYPYbG_BP?=YvmYY?<DSSXmQTjZ56>dPQFHGJO,SF7ePMMOlHPSQPP-QG?YGGOPdPPYQQO0Wm]YpA5NkP?cdSE?_Q3VP[mXlXHFfH=-jAPEFJG
ZE>?cY@O.kZ>WnZZeXHPGGGP?:=ZHQFPOQPGOXPO4qp3AQkXMJkO1EEOHGGMGY@eX7cGdcQ+3gXdoQw[l=d7.WvOXYQHcRR<Z:PY6lkZPLFGZXOOPPYGYPOP
=eSYq=e,OXF9Yc=cwZQPHPFHYPYPPPOZkWochcH7ZNQXZNYYGX[aOWX,o-YQR>YO<9Q_<JfIh7PRPbYH>45+GdGc@GZNYYQYDlf6Q6GXNuPo?PM=5PI6CpRP
P=J[YI@o6*WcTSGFGe[lG5PS<^RePIFF>OGdYOZ@CSIG=EENIHOc@nXECAHrwGGoePQSeXHYUQHNeZGeFPOWHGbYxY>PGQOYHGYPYHQPOSEbuYGZGOPYYOPQ
iE>QGOdWQXQ>HHFP+NS5O>wJHXmR]GGE6=Q+FPQZQPXPPZPP=D-bBXYFPXHQP>ZG_PHXYZGHPFPOQFQQ-JG=GdQPZQP]HQ<QyPOGFPOPPPP=XePNCQ,.oFXC
7OeiQ?OX5U>Pec>P]ZTEPDnX.<Wd@HYdOZHbnXYP-RQZQ=dQJ4XNPYOe+eeM.Odg=FsCkFGPwPGGPQOPYPYGOZPPyZ+NQdOFNdGPYQQWOLHYfPPPEdZ=PWWd
PCQXGXHZHYRFGNYXLFF<PYQEHNQdYPNQs,j[enNIeNGdVHPaLO7X<PHXBVQ;REEvy[FOIQFGP=POOONPULH.]>GRDGO[P<Wn]5k6M4OO4NXj=_n^,Jf=KEOR
OXIQXFN5FYjNH@POYYvFOFHYifaPmPFG3QAbZNEYQEmv@QYZFPQcdGZP-XP=HQXHFPZGPGXPN.>YEfRG]QFYEHFQV2>MJvGO@YHXGPZZV*6HH_QGYDGaPFPV
tZ^n?dOZH?QOIZZmiUGXPEQXGMHOPdGY;n?;jmZ-QPwbBZURMTaPbPGPF]H=OdONEXOGcW4OO*GVH<MFQ5FbYJP>I-NOIMmF<ejCGS>PI>GPPF>dXeeOgh;O
ON>EHNPP3X8RFX4R/MOYGHuPGXRM]XxFMP+OHYQQYnhmKdZEI+Gc@AW@eJZXXGEGQ?XevFbdSd=G4GP[GFYQuncrS6=vReL=I=G?QGG?5mhOQ>cFYV>WZ-G5
P<DP4[fXXFFPXNTF@dwdIYIYFVWFeYQObeUWX=?eGQR??aIQ2vHIP-mc=YDmlQQ6POmFe>dU[PE5OP?6.[[OY=cPROOQOOY=,uO[N[bH>XGd6IDRtYWOOG7[
cdGAEc?ZuZxP]]PRQNQNP=XQMvrW@G[mXYPEXEFG;^FK3IYPQW-ZgOYQwFOPOQFPQZXQYOZGyZ>NQQPPQcQPOPPO-PERFPFOQQYHPQGPtnWHFPGWPOYFOOZP
n3N-35Z=cIYGXFfX/>dxOI?GQPGCHOPbx[>OGQOYPPQPQPQPwPGHPHPGYPYPPPOPUGYF=]RORHXPZOOPLPXEFRIXHQOYOXOG,]G.FddGde>YAdPX)9+6?wXN
F[G>R[YOvElOOFdQQeYZXPFOjPNG;[aRQH+NonawLEMDIPX-Q<YQfPFW:dYfHGeRGg5XF6eY*877<xgI]bINP4EET-MPE)HZ=YORQYEQ.OFQGP+mYPFQFGOP
.4OXPHX?HQRcNGFQwHXFGXQYPPOQZZHPM->OGY>mnyR;EcAH-gZPQPYZ=YHNXPdY5H].c7,GP??WI<QlA)kbQHabQYGWGHOZYGRUFFcbYQZQeFHG_QlG3GYX
YdY@Z>H<,TXXQPdP[H[[QPGG-X=?Y6GGOOX>GPZZ.Y4.Q_PQeIYmNGZ7-cw_]R[4RPoW@GYXNP^X?<XbcYZJoYH@>2.=IN@YHXRNPPZl;A=luR=dZQOGQFR?
?,YoBZ7dGmSaX?>X,7HS?[QOZYHYRGOO;N-yEFXJO5PT[<Fc;I6e)43FSYHZSPNdq[>cXYeOHFGFYGHPwYGPGQOPYPPPPQPP,Y>GPZXPNPYHPQFGyZ>HFGGG
QPYGYOZPNQvHNFwjd@Z4DfP2xZ=PPQO?YGHXQPOZGGlQ>;h5c>OYP>RE_Za?=fYVHdlGQGGOoIXexuGGHLHXFFXX-=eRZP@Id=PFY[cO<_2YZcRAu?4ZQG<Z
xHFPPGXXYQOHXHQPxOPGFHFPPQPPQPPPwYHYOQPHZYQXZZNQxPNYFFQXFZXPYOGYXVHYCbHEW6F@PfXM.YW[GQZXXP>NdFP>>ZuE*>HObXm-U[>>Xetd?R[c
R5WGGc4H*[OY*NX[YZZ?YOQGzf4OXXZGX>HYFXXPZUPYWedYHEHPQZ?PXYHRHOQOvYEPPoN;.aHYOZPePPO[FZGG<YfIfOF^PZBEYlHGFcUQHOPOYGQZXPYQ
O+.M8OduOeQRd]IPvYePGQOZPFGYQPW[.=5eRGP?Y[QF=PPR+=+fSGP5Q]ZN4GY?3??l>TIOROD[OGN?bR[_]>eN]?SS]M5RwIPXOOYPOPPXGNHZxZ?PHHOP
YPQPPPOGvbZPRROIGFYPQQRQxH=GQNZYcHQGQQYP4Z-Z]XFYdHGm>5OPxO==FGPYPZOGOQP>-[[QFPGGdXORGPZYySHYdNK<GRN=H4Y@wZ>GGPPPXZPPYZOG
z6NOONQO=dNQP>Q[,dGZFQEFWYOHYWPI-QGfZHPZFGO>YNYbGHG=U=WNOd=nZ[c>-gfO]YY[FGPOFPXY5=,gZ>PJO@X=OXXXsYUPXZIGQ>eQHYdXQMZV1c+a
PEeGOYbNO2OAE>cuM7mZOI?=,Z]l2cMFF?eY?HX[.nZOXGdPQQPQFGOY=InPSdD,fESR>OFlMH6G,WGOJOG<GEO[,E,Z[ZP5PeZF4HDI.>NNHbQ7[5Hnf>N[
wPPHPZPPPPPGPYXPU[YWFY>[?Y3Q=QP>yQFPORPZG=OYYGPQ-GPIX?HHNOZFRWZZ.PPIX-??EFPOQWeQcdLFPPQPPGQQOYPN-YZFXYPPQPPYPPPP=JMa_5<H
MZ7IzcMHV@OcuQHXG=XORFX[M;+G=OZWfNY>YGOF,b,R[NWGPOYXHYG@78fA[mmPXGG@GPY:5[db[fGJ>O>weccXyY5GG>OYXYZPGZQPxQPHPQYPYPYQQPFP
X(>2>PHX>dPPXGfX-XPe=dX5QQPQQFd@-ePMOcQ6YHGeH>OX5N,dQGXPPPQGGZPGn2lMNGR<P^FJ7FHc;^Y=Xd,oIN?lRMP[?OXmHYH=Z>X^HPOOxZ4PQPXG
YNGFPYdOErH>fMdMlGIG;WwErbXNPE7]HP?Q>cOW-eYHFGFXYQPGPGGY6WYPHZc>[1PdSQPe>X>xJeFXHI>IG6dXNL,XHPGZGE?YYPFFU?[nHQ[PRRXmPPF5
POPYLu56O=ZKcoON-]sc@dafF4a;ZOIP=@QH>>wFX[FdffRPYn^b?EONRWf^c,nQ_HQ=2NnHNlgR>f@Y,GGDPgYOPYYXPYFQLF4dSFmPXE<[g6Ct.GZHYHJH
X<PGPQeZ>fO4;bUYW?XE?IPOF^d>ROXY6?ZZPXXZwd>PPQPQYYPPYYXP2K[e@ZWyII+M2MPSLZW@?Rd4ZcQWGWEY-ePQPGPPYPPHOPOO(J>4?ZHE?FRQ6QYY
CXR5aQfYRcYe?QF>NL.QZL<Z@LBVW>PfNoYGkGXYIe?NTXOG7C?FPYRRHY[At?deFZUFGQPOQYZOXZPO5JdbW>XRKHZFYOHHx6YPYXGNOONYPDPHwFXlbXZW
PeZO[PWN-d[OZGdQH<PNPHOYxHPFWFZPGSeYMPFPyf4PYQXPPO>PXPZP+OFI;.=<FFX>cXRPxePZZN>P@?PYF]PG+SGfcQNfQYOPmGXHADOw=m2<WQ?RHcGD
>KIdPFHQ]PY[ORPRzeHGPPXHIPPOPOXYwZPXOGFZPOHPYYYPxYGPPZPPYYQPQPPP-cE@cGHdHYRQlZPYvYQZ[QGHPHOZXQPFi5eP:HbHWQOPMZ?XE;XEd=hn
4@WeNQEQyNd>bYQENFdQXlX<VEQNR=Qwcd=ZYfXXMdLFGFHcQGGPOPYG.5O@G5HOWPdYYdQe4L?^NRHYKUI=@E=mI4-U5-WWWYkQunf=q[=O>PPGG>QFWPPQ
c?YVg?-YM[JWH;G9aM>5d?OVlZv7OwW=xP?OPQOZYPQOHPYPwPZGYPFH?ROPHZXO.g[ORXdIFWGQO>O>w;XHOPFXY[X@cYQG9AZkeHlFIHR?>QPE)h^iZG=P
QGYH>EcYclkc^I[lZPO?PWOZO2.*?F=u>dQNRb5==5ggFYMHQ,caRG>Y_X_NPGGRWZH?Nv6OrfWG3PPMcOQ[GF]Gx[?ORIOGOQGZOPPYQm[kX]c.H=QUgWQR
xZHPH[=HYOQPQGGPFL5V?On?OXGQQPPH_PPPNOQOYWdO[GPG5veOGQPQOONYOFFPFYUGGHHOGYXHPQPP.[c>fl@=GNeZXOMGOitWJRQP=<GWdQH[zfHRMXRO
?GZOHRP[I[evPZEX@=PbRZOF_GPYFYdQdGFPYPEQOL>PQYOX?FO>YP?PNkYb+P=jMPXG[]]NQP5,[lVYQSYY>S<epZ+FPPWOPWPPNYQN-GGHP>QHXOOPQQZG
XYtd7GZlQGbFPO>GbniP>>HnFRX5PQG?-Tf?RWXQZO@HOON=2vWZPX3[H=IXFHZZ=QGucQEdcPdZQOQHRDGF=GFVO^OHlI[HexKid@PEOm5EG4abxZYOOYPP
PHYOYQPPS^FH]ZGGo53d]RJ?.dYPFOEXQ>FXZPOG,wQXPQYPOXPPGGPP/AOFqX]ZdQDK7YPO/EdGR0PZFFHWEJP[,eP@M>ZQYYZZQP>HxZ>PPPOHOPYOPPOZ
t[cQcYPQFGIQPQOPmX]O?NNA,34ER=URCog8QPnPJe;u@W4gCQZFEHeQOYeYPXGG-RlRIGQXWORPYZOPxRFOQPOXOQOYYHP@,[HWdGOGI?QPQGGPye+POPYO
XQPGYYYO,IY7<f]6oYO*HRYH.ORPEH?OYPYG<FPd*Z1/N6Pa[OGHcXOGYY[dFCFOQcQQY>ZOU5POEO[>eGeOeQFP1P?BbHQe@Q4AXY<Y/EZYEYGwGYIYYQ[d
uRO[=[QGQQPOPQOPU6>NXlZGYEROAGWW-j=AeZGFQQGONOYGL@>XaRPdWOZX[HZGNEW,3/RWO=nQFOWWcwaOH*IQ>[@ARe7X.dYZY[QFQXGPPGY[aX_PGH>H
fMQQN]OO+gQm[[WINdF@FYddx1n>=<leEyMSFeo=b,>kgZ.maRYPZPHQ5pmtdHHPXIQPZeNNFC@aNcJPWlRNFPEGYCPOXOZPPZPHPQGG_F<FQ=@dQFFOOYX?
-eRXcHYFYH>YQGOYwHGRdZZZF?PPePcQxQO?PXPQFQOPOXEHuW?ZeOdGDOPGPeGP-dOQOPYPNdPHXZPF5xGIO>QDWv?FeYQYiQ<HQNRYHI]XO>FGZQeW?PdZ
I,,cWMOYwOPPFHPPPGGPGPFP*8FZZnX=ecYXHbYdw[POPQGQPPPPHPOP-QRNS>GPYPNZ>OYDxYFOFQPYYPPPPYZO;fGKYRPY>?<dQGPcQ_>YMlP=W-E?XeOF
-rHNnmRhSjSW6GNZxfHPIQFHQPQPPGOY,gPMmcbIWIPDGZOXLYZMBP[P>XHQ<dPd+I>IZOWRPYFVGGPX4TAX5XXY?P[P>YZfiG=0=<ZNPcXNOI7<dQbKf/eH
4VuGV>=V@L(>P@gYOXGQRP6OIldZl]QPRbX[RuEQ,3V*Ikj=dc^fpcXb?PXQZ?XHSB?[EPne6H=EuZO@fMGGIc.P?PCG4<HFM1NFCLf>QQOFF4FPXFXQIKnF
mMNO-pU5>aAPPEd3@QIbdneEAf?OY=XTMHU55]PN?NQQeGOHx[>GHQPQYYPPPOGYwPFPPPPPQZOQYQPGAUH<MugIRFQZPRQGkR]fH>lIKdPNP@XOH]@r]GA?
RNHXnItYwZfYGYddZGQYRPXfMOFQQ1Q]NIIEHGNW.teX[eeRKNAWJOHx.D=;?Q=mFPQGOPPPvQZPQPOHQPYPQPNY-dQGYYQRRQYYHPPYaMN<YtQZGWHPGcGH
O[qcmFPNtc>QYGQWF[Z1AWFQ=XGFYEPRPRkQbYKFdOXEmlI4OYNR:HPb[Qdd=M[=P?ZdZI>IPXSWC;Rf>]hFhE)DKX<eOWmYwE[RYYYPPHZPEXOOFP[YFYXG
GH[P@=XKEfRXdYDHH>,XRQe]+IQG4ZZPPdZHXYZP/FdOSQ@dPbPYGPXYndXbMeR/HQ4QRZdtwY>ZYFYPXZYOPYFQ1?5GGhZOGROYQZNZ.QdePOYPQGPPPPGP
,eQePQYYOYQYXXXP3B@Fa7PIOGQd]LRXy(lGDMGd>qFPGYZmuYZEOG?HG4IYR=Pd+[hX5QZYH<QWIQPX:>=NudGZXFYecIHH-eQHc>QPIZYGPPYP+8?Yd@?Z
lEd<GQPZ?=FQG6KRYHOGPZPF_]Z>)IbRXo9eGG9fD<E,=I[NH?mGXQYPtLPHGQSlF<E^c3ZX-]]YHFWPSFRZ??NPG_@oGZEm>FE?P>OcMRdWXF,QGPc?PQZP
GL>cgQmPHO[EQYOP9GcGMkH4>M=[nSu-,TJNRFX@?G?PNYPR<E>TEzG=S?W:=@?RyZ=QQPOQYHdFPPYHiYoWKP>JPb>tPEX[NdUOG?HYOPOGPHFPkm_P?><5
ZE>YP]RE2[PUWGHG]H6FRQGH_FQDZYdeORYYIRFF-XZbPGYFHGPQGHXOL]XZWZYZOQEGPPOP3JRcMR,*Q[R=NN@=HIPbuFHQRGGG?YGGvYYQGRPQYPYPPGZP
Z2GNOGZEMWcXCOS<UYPQOOFYOZPP?QPH+fRcHEWH>GeYOPPQdVGNEDdVdgX.GclE9CdL4WDYGDd>OHYFyf?YPQXRZFGZPHPZMbLP[XF>ZEQHYOPOAHxgFcoW
aQ646RdZDS?GpYDw?M4PPHYZ/sQEcmeSGbdFFHX>H==cHOnJe,>QZ?ChEm]u2WX5F@Zn6E=PvQGPXQGQGGGPOPPO?wORE<XjY>OOZWEI6Nfw+Y3WNHYdY>oD
F][GTmOYGO?Z>OOe5vPFYHdQX@ORFFGYE2*D?NQXPZQXPQPQzQ*XPdXNROGXQeQP-POoZdQQHHYYQYYGxPGGGHPXPZPHYPYO7HcII5KKYGDH@Zm2V?pfEVZd
TsgFfAaZ?*XQF?bPbPGPFcPP-YFHZZPGQHPdOPHQyZ4FPHZPOOPPPGRP[)bWNIWW?QEQ>HdP>iKQNPHYDZF[bO?=H@IPZNdCPd(3nmdm/<XZFOFQGQOYPHFO
,V>@mGGY[>REFOZY+RHe>YGQQPPFGOQPtn[XQRQHQGGOFPGQ>Qc>kn?dM[QFNKXH7VMNFIPLl]=[=BQ?xZHPPQOQPPPPQOYY-ZQGc>POSRPGYPGW,nf_e[G<
RQ[V?4catljWY>6gMP7?OkHQD?F4lPXc:Qm?Z@XW,P>?PEYQHRGQcPQP*RIYG3kIHHSdHDYZwOFGPQOGQPPPPPPQGeRZ=HO*NPcP>OPH,I=RHYNHOeWEPQPO
I]QnwVeRJQaQQndZxRHHQZPZGPXOQYFZxZ?FPZOHQPPGPGPZqQ<cYPYPZVHQNOX=GLGGPYQPH=Y>PQOPE@PX@bObeLQWBYP@XTGHZXEPOFQZ?FE:NciPHGQO
QGQRPOQOwYGHPGOPYYPXZQFPWPZNcYFa;-WkPm@[nR>YNNNdxINQHGPZy[=XOPPdOYXOYQPPxZ?OQZFQXFQOPOYQ-QQHPGGXPYPZFFOP,X=QYQOQGPFHYPOc
,G=5QGO<Q]YFdYPP:H8uQ[YRQ6QYQEGZn)v@O=kOWZYGOOQ=@nRDWGH4X>,WP>YO,N??WhZR?XfPfeQG;cZFeecOOFJZT<MZX=HPYF9FON>NYQYXDwJnD4WX
WFWo2mNSiYQPQOGOXFFPPRY?xY>GGPPPYQYPYYPPxPGPPYZGPQQPOQQFcC5dYDoOVdcFcnDO>;OV^QP<FdRZPO[QF<SlZW,dScZO=McX5M5JQXOW[@UGcXF]
EPV,4?QPX>eQFOXOwY6YPHN[dNQMRPZOe(WQ==NYPeOP>HQ6yY>YXHYYYQGQXZHFe4wPOGVHP>QdL>N=FON,=6QYX=eQFPXOFsN4uln6GZYPHYnGXCGGQOYO
OZYHXQYPacUWZ<RYZ>IQFO>OvZYYPEZHGPQFO>Od-F5;GlX6OROIQYYQ.ZYQYHHFPP>NfOYYfMOg:YNQDnVNfEmo7/OHSeYNP==P@OMQ/XRVQ?wRPFOOPHOQ
vQdGFQWZYYYFHYQMFeUXOGHQ=ZGPHPGX=L*PRNPPb@OOOdFQWniPGHF6QLGOHfQYN2+N>FRXZmZHGPdXpGaQEM]OObN6YyRVu:nI<QlNHTFPWS[O]fuOHYQG
?Y6;HNEQ,mYHeHYZ?PYXYNcPLVV5FcIWQFeRNRZFxZHPRROZPGPOHGGZiekVPNFQPNFGFXOPs^wPXOcfPPJOY3I=7kcEFvNHN,NFYRRG.@PH[dYGPXY[HFQO
udkPO>?PPZ>J?ZPH.FZHYHQQQXZPGIPQ,V?[NGQXWGVOZTKE/,mQQ7SQFEHYeIeY4ARd+PXF=c[Y>:Xe<*3d=FHPfwQG>IOG,mOQZYYPPGGOOOdY-=,?Eggb
8NRZ]]@c,QR+WQGPQYOEPX=PJ<bOUWZY?QP[XnbWYTYPb<GRF[0Gl[YO=;+YTYXOYQPIQ?Mf5RZ*N6PM?nFEnPHOFWHQuP5vHOP5YHHl,@<nHGGJZ>QN5DEH
,ZYQZYGHHGPZXPXOGY]DdXPXFOPYGFYt+fZbdGYRBGZOPO?QGtlDF@]:v-EMQI@GE.YQmQQPYEQF>OPZxGOHGPYPYPcPZPQQw<fPOONG?FMYGOZYwfHYQIOH
HFQXGGPQWY_PGQGFQOOGQ[PZ?rHcOn*=QEIZ6jQFwQHWPYZPYYYNQFOQ.efQlPPORFQG>?>HLSQ[2QePGPYQO[dGUmsVH)JeNRQJQX4QtniEO47[G[6AHP-G
cdwXJ]ZYZPXWYOP@S4cZWF=PGa>vxZjO-QPgQdPQGQPQXYHG-wdF>WXfQXaOZGYYxYGYGQFQYGQOPGYP],cYaXPF=YPOe[bE,mPPOPYZNYPPGOOP4cP=I-QO
VOeHOcdPuMIWQlcFQDO[QGePqgEWEWHN?>X[eZN=yfGcZPPHQG>e>POPu<o?O5OFGEIPRbf?/@deS[P5OQePQYHPwQOHPPOQPPXFQQOPQKYn<;cFFcvTEPZX
<?5XTHP[XPEOGfeNteaMF17P=SH@OFFFyZGOHRFQP=QOQGPQyn=NHQNHGOQYYGOHxFEFEOQPGZXHYFIXG8816XcGFQ>HXdZZ-xOH;Q?UleYGOHGYxQPQGQOP
PPPPPGOGM3Jd>EMdQYEHB[E[QQeO>QOtIH3QPX;f-OP=D6IHjG?QSXQZLAIa=YHF>FPPHWSOVDY-5cXFbFMEpI6GmmsQK=OOZZGXdPG[5-Fy5?Qe<RSuM57V
QPeOR^FIQM6EG>?O*^YXndb?GOPX<OPYY6ZbTAURB6FIg>noU9QmXqP>I6c=VOJF-SZQZZPNOPIQRGNXQFSPNpFHXM@BINF*T/FZW>4lWGQlG[I6-OGNXYGe
WYcHXZPO_ejdWYF]b@@,FvIY(geikY:P:GcHdFFE,gYnXGXPHGQPQOPQ+gYbcPOQIGPPFXPPModcPk=fH2Ps?3Yk?-QcSOYYmGJRZRQOxP>GPQOOXYPPPZPO
yY3O<PQYdcGdNdJPcYfYS5WXXX=t>M:[wPPXZYFQHGQdZ=GZyR?PPOPGHOQPQFOFF_?QPOGcHOP?XNPXORE5FYX3GbXZCHRFxZ>FFPFPOeOGPYGFI=,>PYQG
H?RcN?QZQOEeGYObD-FSHfPexO+O=GPXPFFYEXPYbNIXEGeWU[kQ=fFGrn[aQ>?cNXIG>OQOHUGGXXFOYPZFFXYFZ>?P+,emm[WHLQYR@C4OEGPdOXP>YYPF
td]@N3YFXdYdIOSR9>bWJYXXYXFGYOYewYHYPQOQQFPPGPOYrPPFGYGZOFQ>IH==.JZHRNPOWWGJQOF=_EFPXP[ZFGOQIOP37=cQWmI@Xx?IkOY[yZ>OGYOP
YPePQQPYL@HiwQ>eQF[fYOQYM4>N;]TWgdEQeXd5yIW?db[cEGeYGN<O.XPFOPQPYZYHGPQPamecZPVZdSL[)ZO>4TRsdHWGAHRQQOOG,bPFEZ-FVP-fmGFQ
5^qn<DbPGYo]HPwd<fQxAPPY>FPeGPZQ,54JGddPofWFXIPR+F,>WPZm[QwWP[PHyf>PPPPPQPHXPXPQxQQIYPOQQQPYQPXYveWXP5RH?Z=IZP>PPUHPYdYH
GXf=FYOFQ]onmfN-YPPZ6d>YxT>bQbPFFE>[ZYO[+cGhH@fTEHGNeCeOEFHFH,APaYPe?[>EW+?V^?XXXo>QY]PPDnO8n)jZInPmRPNH5X@.GGNd2cs[WHG3
,R>ROIYZGHYFXQPdEG4PtPGcYGYQY>PH+YGIYH4Qc>YXF4WQDZ_G5GZOPGfPOGOOI8w9PVQUEkJ^GF:?U?ZZFPZ>nZcnQGE@LGQO=ZQFHGYQOPFGFVH-vUEY
S6QXYZRQvQPPPQOZeZ[ZQGXYwY>PZPPGYOYQPPYP+cJYl@P)FJQOY6XM.YZPOZQQ?YRPPPQdxGFPZcQXYFPFXPPF.HOXZQYOP=PNHE=e6v^@OROZclOZEO<R
CeVPGeOP>YZGOQYOrONFERR<eGuHPcdX,PG?PPZPQYPPHOGPwZPPPQOQPFQPGPPZuPXYP=HPPRQHGGOGaGZQH=SIY[FWHf^E.HGdGEFQRGPPQINQOu7m^X=>
O>6bXF>e-dGHdQOHQOPHGPGZM_5TZWEXG6FHPOGZ/knGUhAGWF-F[P-ey[NPGERRYOcGOPYQ<l,XFbZ>VQc?WYFYFS[iYPcYRGQQZOfe[+VONHPO4ZVRPGZI
PWm_AQdQZNlERQNnADD]O=]oLoX.Y]Z<xeG>FPGFXYPGQY?Xf[LRG=0YFQV?6PPG<[>IyQ;m@a3HFPXYsONGNOdEePdPYdHeF*.<3Y@P@WGFPNZY+nQ7v>OG
9HHQdOOd,oHJYZPPSOIRQPPQWggmHCYQQMH@?Emn:SHF+XbPGFIXFPXG?uXdRPeYZ>4XH[eREs6fe=dGV[c65cPWx=FPNWoOlbXOPeCoR]c[fFM,QkOW4ReY
t?/3*KQSNK?[PS>cR?o3oa:dFQ?Q=5wbZpYWd[dA6D-c8Ndok[FXuNZ>o]S*[aO<[Oxjk[DmfE>l8EfcbSx>XQS6:l@mQ:QD5SOMO1Odvdb>WhPePUG>ZXFX
ZFMGPQXGMPXsce+HGZIYOYueNwLQHPFOGFFYPGXOyQ=PGIYQOPQPYPPF=a=0cONteH<fF>5P4fRnKYWP<OH@IYOc-iGPYdQGPOQFGO>HOie]Nb?MePHGPMZd
A?QP5eEZRY^-bK<e-kPQOdQHPPPYQGPP-oHeGZE>OP>XQFPQFcUXQFYPP@QZHPPPwFYPOPOQPPPPPPYZ5uwlH>Qjc3=b[[Hf.MXEGQGPO>PGYQPF,ZHHY>YH
GFHPHNeQ8lldHY[ZTFQcJQQd3vMQeOcFHXQYQPYPgyOZWy1-8,MPIdLe[SfQO?I>RGIX9VeQEdHE?UNQQEHMEFJQ-nP<I_Ee[VW=ZDc[xf5OGQXQPPFYPYFP
xZLN<>[NQcOHXY=FxYGFQHOQPGPPPYPP-fPeYPPZYPPIFQGYcCHGPXWOW>XGOXI=yPZPWOOXGXGPGYPQlXtV@RdnGNGOe<GZz[=OEdOlG>bFJPZXNfLF)XGD
XYcRDeH_>E-HHX,lRXAMO=Rk@RZ,=+SO.pHcO7X</bYPN[YPGG?YPP?P-?PxHZPPGIYOGYGFvG[I[QZPXGQFQQFPvYQHGQFOdPOHPQPOx=OXWc]XMXONamOv
yYGGPQPQFPPPFGPPTIPOkNRV5HYIe>GG39HNBYWlDJRGZTQo-GO?PYQHZGPPQGHQUIQY=YRPZQPFHOPPvOPGZQOPGQPPHPPHcO>P=CYOYkYNOPGZ5cKWm5m=
>eRPOG<<2O-8X+PYQPYFQXFOFQQRM-fDVZQWPhY[P*J3HeV@Rtnnfflf_XPFZG=YPdHOQ=PNPZRuPEFVZPNHImPN-d[PXHPXQQPXPQFZUIE/HEI;HdPHZZYI
DG>?E*eWddPcRPGON<I*=+OOOXFPYYQOF,XXXHXQdHZZmOFQCIGctQFeOOZXZGQICI7X)GRPIWZ[FNPQWdmE.65WYwHgc<=OXYYCQIXYQFPXNYcG[(OOPHFN
Zn<ID@f5zROPOXZOG=YXGEId.HdPYQOH[OGGPGPOZQCY<FXfN/HY<g>+5?g8ZP6GH:oYDOZQ.RFfF4GFOZNZYeZP?[gbhGeZI?PZXPdF=?NX^PP-YDPFYHGP
-ZdOJOPPPGdYQYPQL*FFEZQV?OPFH>OQI6GuZIYfZFXZZPQGV-=ilO?NGHO?PNS=UY?m3DNFPWZY8FQPDoGk]FaI^28EeEL[Oyly:MXQDNcwZNcR+QQXGQF5
OIWWHFZNx<dZWGOQNHQddYYHNGZ=HdOGFH_GRGOGNHRSomW[Y+@dPcb]eYZcX([NkZGOX[ZZJX10_NQCYQ;mgXZ]-ZZXYGYGHGPPGGGOF]JSvQ[F>=eHH>MR
6GGQO+eHZQY7Y[]=5feqG?FPYYYcQk=>URPWPEdnQPGFOeYP?LQFPc=O[e[GPNmNvM?OOEQXbddGHdcPc34QYPHEFXWRNzY[idVFZOHcQ=@[FYdO@s?^ceQy
OYPQPGPc,ePnOOFZFQHHHRXOueZOQ?GOZQGPPPYPtebR=FHhfe?=>HFZW?PYuXPcdNXHHGQGLAFRk[OcOPdYYIQGLSXZXeFG>PGE>>XPzZ>OGHPPcPPQOQPG
;ZPc[POT-GYcQ6ceLRHGfYNdQ><YGHcdxe>OP[OPYQQPGZQP5LNZ8YfO?XfPZF=Qx[FOPZOGYN?FGOXPxX>GFQPPcPPHXYQFv>YHDO+S=FIP>;vgE1+ZQE?c
YZQ4YOgF5jOYNcHXvP>PGYZP]Z6YacW=H;.QX<?Oq[5GPHGOOQOPOdGGP-F4H+OVcPaJEZHbMR??v=GWRQGZSZ>=-ZHSPPXeGXHYREFGxZGYPPOPPPPPPPOZ
eHoZ5uF>FnRHf3<J,XcEA?e>FXYQFZlmWiFRRWFNF?FROYXY[4CdW<lPW=VYPG;Y,ckNPQQFZnxPXHel>?YQP.@HGFGYOQeP=FH*PGPPHIPYdQQPLJY5fkkW
;FRYB?EMU[ON3XZcOQPYF>YPU[PV*<Q8OZ>>fY6WEARE7OuePZIYOPIX@>dSG>7XiZOZcR6ZMiEgQYeQ?YIFQDeYyZ>GFHYYPYHHPPYPqRNZQW]d;QONn>>P
FPL?O>VGG5d?<dKQhZFXOWQOFHGOZYNPwPGGHQ@[GQGXfOFN/FdXXQddRGGOGQOPx[PQOZGHQPQP?PYZc?lReeFZ^FYS+HXZ-YR?XQQPPcPQ>PFPYZ@XQ.<7
HZXu[EZeye4OGYOYcPGQOYYG+RH5Z>NFIHHWZPPQ=ofaZZPGQdQX@XVhQC?eTO=Y/Fl^Q[PK<?7tRHZRQ=FRGNOF,=?XRO?IH<RE>Gdde1XOEPPPQeN[FQHF
oRYWVQK[6@=P?RIF5?Hyg[>I=6YGONGc-eWeA.[oPHXGRdeP+gO@PNWYFZHXQ>OEz[EXXWYPP6QOIQOX.>PQYGIQX<YFQQdPPNe=N?I3URP6NZZNHU>OdPZ=
FY]OGPNG.<F,PQJ@PQZQXQIHvZmOOy;pRMdDHCY>[YQ-=7mdXPX=YdGFZXwONNYGQYOPcROG.<ZN@e5XdpQPNOYZudfZfW5Z?ZXc=WF>5EFRabbNQ]L=eWIQ
VRLGFcRO3YOGG?YO>),dQO>OendF=>WeM-PXnZc>oUPXR<=XO4,fQQOOGQEHPPOY@)WcQQX?PfIZXWQQsaIkoU[XX<Jl@Z^k9Ecd>YGFfZQ=nJOExXHXPPXH
QPPeFGPPxZGGQQGPXPOHPPQOaOE-=HPNPPYPPZYOc2uI=OQOdOf>OPFH<4>u]=5GwRWZ>Y=K3[HGYY=xQ=?YGK]Q*,64E@AXKGVZIQFRy>>GGEQXNgXQXQfY
yYGZFZGPYIbOXPHG.CZnHS@GGdY;FXFk37FxQEHSSEReG>;P-OH>YGPQQYd?>PPPU(7FQW@aQmH==4mUWUGZYWPGO?PQHXPO*j>+w?n?B>gXHWcPxFYXOOYQ
GcQ[YcGY-nOJZ>dbYRYFXcXXYYdOXG]FvQ=ENOHOWGcO=50o<YPbnPRSyQPXYOXPF>PYHFPIqf4EGROOHGQFHGQP,N+pGGXYNGX@GdQOyZGHFHGPcPOPPQOP
ERQo+FXZ>O]eN=QXaXN,+JREY?xdGPQNtxsaTAGndgEcR6SPxZQPQHPQPPPPGGOQyAXYQVoX3FXdRMFniDEZOne-=NWj3>RWcNmQ?4K?Vms7HSoDmQIJAmM.
QWQcYH_X@exOvEvD[IxHdIHYEPW-3IRNXGnGFPXO-eXFPcO?QGQQQPPPxYFGPQPPPQPPPPOPW^FMmM3RCeA<lZf<xZGPPQOPQGGXQGOQxZHGGZOPPXPPPQGO
;^]FGOWSEQHdPOXYw=XbPYNYHY>cF?YIPN<@YSAeO>chjX72xe>PQQXPPGPOZGQPG-kGegjGd<GX5GOV,GQHP57HN=XPPQnGwQdXeOOQ>GPXHNYpNE?UWOZ[
eNYQHOeSxZ?FIIFPQFQPGPPQsXXWQ3SPXGdQOcWGOZkx=QN^8?4tfDcdK7XFPX[bNFPO6NHdEcEAvF<lPM;BWY>Q?16CWewD<<GI>W5KuGP?cddOO?XdHedQ
XjUGGHOLl]>YZQIHu3uGZdUPGN?PRHOF>,OQOQWPXEFP=ZXYCG>NHdPFGNZXHGOPpSPuYV6Z6G?WQ7PXvQQZPWQX[ZYOWONOS>fc41cHPmL8QWhNdDrW?QXl
PGYFnbGX>E=IREXGvIbPFPPSi[WQXNPTEY.;DIOWXQl6Zx4)IZHYSIdG;?>ktPPZNFdcYdOI?t[XYZ[FOeIEGNWPteVQX>@[Ff5PHIQXOUHXPdGGHFIPHPXP
jd^FZZRRO5GQOHV[vZdYQPOdQPYQYQPI-]ZOPFdPGPPQXGPFEOYo-PTjZIYeYQb<wNZGOQOOHN?ZQPPGuQudWFZ>QDEHHPG[uNnXIRXZPGQPPPPY-Y[OZFPF
IPXQXGYNAVHYuHw;PT[4OGW<.ZRW[PdHPFQGFGQYUOHJ@FZfGHGZYG>OePvV8GcnPOFEd;dRyAHHQW]X4HHR@a=PNJ>atRFnOPdZYGQ=.OPHYdQYZnYPFOPQ
HY*[HYINNAaKPd[DyQF>ZYPOPQP>QGPHE[MS=MHRQuNRDW@X,GWd@H>QFZYWO>=O>PFQd>[Q@>w]<NOe.n[VQ[GHNb5YGPPO@,vASO?PWFP,WRW3-gXJPFGZ
WeOPPHF[w;dGGFOWZeXQPOQ=5lubJRQYGDPNZFFP=IHP1QeF[aPYZWXY-]I;HNN@?WEPMNQGsQQXXZHPG>PY>PHQeK^FTlHL=G?g7VZ[5=4]hPXuWG=7FNOO
_GObvZ=elOQebZOXtG[PFFQGZfQQYZRQwdHOQZOPPFHXPGOYIfYVZfEbFPwqYMbQsdTm*GDOYEdPZYdYP,QOnf2G5NW[ZJ>Xyo*WH[c=Y=SOFFPYclYn<Q>=
<O-eXFf6xe>XOZPXQPQQY>ZQ-gQOQxY5FO=HHYclwYRPQIPQPPHOQQXO>]P@NOHIP>Xb+-PPMX=G[[IHGW>]m-RMU?>OXOGXQPFOPPHH,jNGNYIHtZ5PYPGQ
,OmZKH?XDcHcnedHRT>@icHcEOPM?q6HOl[n<WCYFNQYRO[YON77-ZGVm=J9cg-?mFKA->5IQ=xGHG=IDKSPFIYdYOZPZZPHQJ,FmtNY@X[=NPDY_lOfgZE+
H<5IDOPeiQdN3Z>O5cV@ZcXYtX^;?F=PGWOH=GQ=s?@X?RplIRHROoTZ,HPw4N3PFHYO1,=X-X[XRGZRY=XcRGcei[SCO3PWMZZ5GZY?xPFQYGQYXZdPYFWY
G*QDA57IE<dQLSnd,mQXZGdI>OYOPGXG*eY<EfXHOZPY>YOQXfiGGGPWXQ[HWHQXOU?XXYQW=bQGYQGN_fiS5cQFQOd>OFbPuelYXPHZOYHIQPcHZfRQGZOR
O?RO=GZT.bfO<ZFdFGUFP[>O?t]HVQYYGXbXPo+>3G;^>3QfOG[cN4OO5/XBQnccdMGQKF=YwPHXPGOQZYGPQQPPLF=GOZ[YGQPOQPPFXNPXlsCGx+IYPHQG
yOP=PHGPOZNHPYPO@+=XGP?Y?dQcWGFOxZGOGYPHOHEYZFcYjdUWPFHgGI-?H<>OCmVh>VZXWOZGOOnXwYPOPXOYPFOYPOPZ,PQOYQQdNXZPYGQP@>PGIG-<
MZXYl]H>;<+4>YQmIQZWZPZO;/?c,7KGJ=;ZOQCGN>-8EFXYHYGdQP=OyQ=PQHPPPOPPFZH>y-i[Vs@FGxu?n<BF,ZOZGYGPQPPQOPHPYdZYocWP^MBD42;f
5)4lHFQYOlSbEHDE-WFHPOYYPPXQXYYG.5O?O5HPWPYPYYQZs?@E<EQFXYcZIOEF:VH5reHnHXOQGZF@mPD4NdRbglD-NPRC>sIYNZOXOEER<XGH6VQ7D>Ye
kva9X<Qw/YfbO?SQgYQG+ZZXb4.QQYZWNSC3X?PZ>_XjG@d2Yo?QP@x[EGIO:ZHEPQY>XXPG4[?.eGYNP?4fRXEW;P4PtY=oXFZXPIZ6*8=F>n>?OSRWEZOX
6wY@mZ[Z8ZYcQNdYMMP4uWFFA*ZFQQQc/bfX;Z5WOPXGO[GNURXdlZE]1OJdFNPH>55HgP<uHX:@OPbY>IRUoOWO]6gJfeH?_QcMFZ>PGFFPRNNF+>5JG5[Z
YXZdOPGX+f[Q>3Y[FNR[O?ZHMIOXuPGdOPHOGFPHyZ5GHHOPYPYPYPQGSKJR>d7:V>SW]GcoxQ>GQWSXXNPGGFRP4XObT>FG?F>dRINSRCPDFX=cZXY?YXZO
-HPdHOFQRGPPPHOQFU6FdGYHGOZ?GZ=G>cYo=GQXd?dZmv7N+=@Xg>5cvemQGNGHMPP?uZCdffcd==OQHIeZTPHPH>ZPEH5OZGNYLMeNPdcNbRPGNGBY[[YF
O?GQZGXZ+eZn=OmSZQYPZXQYe[eNegsfNR@m>NYOyYGPHQFPYGZGPPPP-NY?ZOZPIIdIOGOQv;mNYPVQGdEYGGQYLAGNQQZnXRHGGT[O_kJ[N<fdENvR4e=H
i[PX3QPIGOPOHEPQbUHYdWPFX=>HPXFO,POZPPPHGPPQOQPPDi*ZZWOXW6EIFPYH7ZQGFE*dZPXZPZlI4sGInXFfQPHN>MZRKI?EIERbZFHQYdceySPXYZYQ
XE?Q6XPY,nZlHEOH?ORQ@HYYqQFbAETdQ[cPOPPXNufp3NeYVfV=IN[QxFNGEPPP=ZFYFZSG[QFY=PK>PRF3YDYF,Z[dkHP<6RQ,kNeL](uPbEkcXZGFDP?Z
xGPcEOZFHdFlXOOHcYL]5:I;p<PZCZFH/4dNSd=YHYcHPXYO_FDNGWGOXYOOPRPE/O[OORIPPVQFQR?eND=PK<NYOfOWPQEIOOH[e<+aYuDFbOfW_SHc<Z[Y
FPE?OYXY:]PPG@RQEdGkeXP>BVSQud>dTkY5HXdcsNQP[DQPYPQFQYGP.Amm8cIzZJljOeQX3PL4?fHOYQ[OYONH2I@NMK?dZYkZGRN?GbeWOZO,F=?P[PFP
.GcZ]PIRIPHWRHcZ4,eG=@GYG59;YNYZffZcPfGFQGPLHYOYIPHTPuRabY@QQoB3OMZcXfGe-OGIHVcYXYgfp65X=>QQ=GVvFPZNOeYdPZGb=:PNXQvkeSDS
RE@uI:YZDYFGYlREH=+P-INQY]QxPY].GZQcRO=6H^XQOMEGNMQXFY6P=@;OOWQ]O-b]FP@@@WG[FNR[XQHY=hQ=PQ3Y^^[ZWG?7pc[?XGGt>gII[QsIZ>[Y
KHPVb<S4PQGFRGOB]sGDdPF=QYWKb[Zdw<mHQZXPYGQPPYFPm?LS=LQm_bYcdpXJ=_NNGWeGO@4fP7XdxQGGGPGYYYYQPPROOEU5=>[GYRwQOPYEc[dP[HuX
IY@bG<NZPi5PLHddmZLHnPSPUwskQHTwHGPPIN3;.aQXFn=dGORXOYZYIRkPTIcgu@5PIOHf.nZRYPQHRedPHYPGz[*NHHWG>NHYNGQP=L?>OQQEXY:GGGbZ
T+XZQcZaFZYVGGXPkdUGPPGOZQPQNfnO*ZNX]ZW.PNOPPPGX7=PQGN-OnocPPXHQxP>OHHFPOGQGGYQGroWbQO>[6E7R4W>Z.bZFOZHdXFHPHGHZ-=FG=P>P
QPYPXQGG.bQFOZZQPPHYHPHPscIH5aG7,dFDaSWdxRGXddHYPG?>HGEQYPdWxZL?5URv?FFPye=PPQOHYGPXPPGHUmQd>XFGGPRZ4FnP.OQHR5?VYYPWXZZY
xYGGQ[PYYPPXHPGPlXClO_RmYeY>Pn2cfAWPcEBG3EcFAEG^bvqaaG>NWPEQ?FNXxQGFZZEHGOPOQPOX;BG=><FGpn;<H5AD.ePDNZ@QfcFYGYGPFIFXteZG
ZOXfPFQQm;uGXOOPPQGYOeOF>>5ZOCYHZePaW]3Q66@Y>d5?^YIMQcXZ<.?V8[cbFS@QQHQ[vPYPYPOQGPGOYPYGxPYGGPOYPPOOQQGG-QPPdFPG[HZPPPPY
W34lFIIXmNP;]?/YLc>S6ZGDA<PRYFX8iF=mbeGNSM<+?O=RiUYHgZ4<F@XNJl[J,AH<IOXAYdNQQGZD1HMOFgO=GQwOPPFY,QJeN,>=cQQGFGXdWU>YYEmF
POPPGdPP;/?cd8AZbFePb[]N5SQtv?PHB>Q@FYQ?<8RZ<ZS[QHRMLF=dLPNIY[XPPGYPOQXdj6IYSDuAwOCZW>HYtYP>GIQXdZmHGQQO*J><ZuEIYJ?VGYFI
?RSrv?a?BQI>IOOFQeAHY]WFod[aJKWFb,[QORZOeO=IY>X>K>[N[>D]xEXPfe5?,qeD[EO6BUHQNFYGYvRQnFNZI*]ZKHc[x<YEXOOROQ>ZXGQQvPFPPPXc
?XY>PQY>XFQ9V[IO>SY>E[RYMKYmOfPQGHYOOYQYwdYHFGZPmZXHYO[OwOPXXQOQGQPPPHQP44?=Q4P.PGEP[PPHEgTko4N?OO>AYXPZE@FctRPYXFZP[FQH
yPPPHQPHGZOHGQPP<QPUcF>GQH6?PYF?-7FxZ>>HZ>PQFP=P_vZe^XfnbZ2Edko?sHPHPcHXYHHRW6XHML6RFXeRY?NTe3GcEZYbfHIdc>O]t>>PwZPYXQNH
PPPOYGNQvPGXHYPXOOPQGYPPt_QecXdGGEPeHXQQ-eQYc=XXJHPOZYQQP_fM?bYPEWdPHQeOxP=QOFRPceXGXYFD5osD]?M4IFYQbGOOxZGPPQOPPPPPHPPZ
-bN5f>bQHZYYVXY>CRaG+HdFPP]PGFXOiejI=[PNQOXPF>dNfYeNZIl;vTC[GW>DvdZ[GQOHRGPWeZOZ1XF>Mb[]eHYlYHOdUd=AP<cGFeXsSQFItEQFQHYP
ZdYPQQQExZ=PGPYQYQYQXQOPCO?N7[RcWdGPnZnI.RdPQPPPGOPPPQPP_@HctfFdXOXPZ6[IiZ_PQeFMFYZY<TeXXDIk^<g>GYPcPQe^.,F4Ib2ZefNYQP<H
=RPYB<+mfX4XX?MR.dS=NHGPlcWPFOF[rkSXyQDHHZI?cXXXxZGPPQPPGOQPPPPPv:cOOOcdXZFXPQRGyY>OGRGPWYQPYYPNkB?H]H<EG)bFI6KIwFdFFFXG
NYORYdgF)Y4JXpYdGQiRE<QO.IY?cLYNPcXGN>NF,RZZGZYRHPGPFOGP,PiG>>nNGTF]ZYSbyY>PGHPZPOHGPZQF,5@i[I6vdXYePQZWc=2<ymNXGbmO=PZO
;jC6RGHbQFIPFOdF6uXOPe[>e=,lIYYRVbZUPG?bEPH?cH?Ea(1R[3OcGGPbC+EkvFZ?@ItIYGvZwQOQxGXEXY=I+EQnINd[,leVZZQFIXoXG?Xk=AHZOWbC
RFVO?PXJ=?P8Q-HRXPN[IdPE,RQMHZ=HHFPYPGPZ,QG;Ic=GHHYYPPPY/OfQESHHNDYOEP5e=HRw5o<>>@XOFcGG<ZQ=@XH^dNbkPFGNrWGPROQOHEGXZPQY
*DXF?ZwRX?Pe[Op)e>XWOPHI6HGX,>NfsZO>4YeMYPSFNHZWHPRcl-ZFQQHEfOdP,KPPGEd[QPIEM>GG.moWR@H4NbPOPHXe-tQYeYGQJFHXINXdxe5FQQOP
PYGPYZHQkfuP7OPlPONHQG>bwZQPZQGGQPQPHGPQ/?ZFHPGQOPYPYHHPI]8Zkbbw?PI3,R/H-=<f==<OlRXQYSOQX^fnW4425HYbV8FRwd>YQQGQPOQYQPPY
FYlPBSd]Q3PcIRWS4C5Z[<OQ5WQ4GQOd?vgVYI[<OYGOFQOY-cHHd>OO@PPOYPPQFGDGI[QQR3Ke<2O@-PG6QQZOQGPZPYZQ,KQWZXcZQ@QOXYPRJ@mGcF,O
YXXPPpUA,FNdHQQ?HX>PeIZZc.bYdfX=fa>Z?WRXE@AUd>D==fY>dOG;vYPPPHGQPQHQQGPP-PE>QXHIZPYYYPPQ.lgNDHOCd?FX>?GZQHlPWPIRPX:OIeHC
wOYPOFOOZXcZePPG-IHFeYdIYYMeGP[Lvl[kYkCIODOXgHQf,.9F>u.?JbGLFVRH4IH)]aDWFGYOGQXcCSHEYNeHQPRGYHWY1TIHaKHXHb]lYRYIL>E>4[QM
RXHORFOPLIGLOPXcb[dGYZfHWL>FZWY?GWYOHYQHGO[*WOPWYfcPYH>OiWa=FQHOYQdHFPOYG^ZP=Cb[ORSNW>ZQxY>PQQFPPOPPQGPPLYLNPXM6PGPXFeGP
>O-JF>>N[<b?RnZ?MX>G>WPdSG*:?RX]RYQRNcaQRQ?<Hc=_;7FF(Ae=Y5O>QW[ceKZYZOeX?NE@NPOTv<GFPFZOXZX[OYXO?1<aK@XCEwZY<YfH>LGYYYIW
QoS<PCmM5OEGPwOEcRQPQWZYwPGHPGPPc[YHYQPPwGPHYYRPGHQOQGNHORAF8IRQ<*WQYkRK->eZHQdDvce7ROdZ<U@ZPEPPNEnO[PIGwPZHPQXPPGQOPPGZ
w;lFWXWPOQ=ZPZHOsQHQHXI>INFEEHP@z=PPENoFGZObWnRHxZQOQ[FQQNHPGXOdUTRMRWXg>P6LEQf[.*<fPFH7Z]Z?YOPZEfgcDFfQ^H@<>5nOtR[@dO4R
cmGGUWZPEWIkI+YYLQcl[dYG37?F3>kJZNTeIN<XWP5G@E@GdTGYtmg>,7FYRIZ7eOPGZGHN.ZZG[PdWQIPZXeQePCHHZPRG>Pd4XYPdy[GYPPROGZPFZGQY
-l5QPPc?WYXHPPPG/lZP>YN?;XcPcI74NeUGGPPXPOQPFPXX/mRCFdNRNNVNOYGP*h[w>ZPS-PYUC(?OtVHZfWYGO?5ZXFXd-YQPFYPQPYPQGOGP-dXH<cYY
PHYYXHYG-HYeOGPQQYGQFPGQyRFPYH?POPWOPQNGOFnHYXZEPXgH5?Y+,vPQQZPHOGPdGGOGxP>GPPXOYYPPXZPPNI[cPRP?IBQQOMO=-jPZNZQXVHG=ZF?Y
pZFI>XTIOGNYW?>GxZ4YFYQQXPXOORXP4ZQuOPGGI=PP>O>H-YYGdQYPQGGcYPYZUR]dD]POHGQPOYXdL^XZ4MQS,OF;GN=R-m4BZH>XcgYODNZQXC?cIOWZ
>WRXQGGEFC6FPW@YHWIOPQ?XY3vQWGPPPPFNXdQ67QQYZGuP?QZGI>OFZ<57PEh>DeFFMY5Pav^/>O][cZ<]dHIO3gH7k7ZL?GPPdHZO.MNdHRHEdf>[>?IH
ZGxGQ[eeYKPwAZf6MOH=;F@lPWE4WEd,L@eNOQGRGG>m<mnY-fPHO>PPWm5OeFYX2hPRGXNP>YPVfX[X-5YSFA7?XYN<QcfEx]GOH[OYQOQdQGYYkoUafD5o
3f4N@E5eOGPRRObhIOQdHPkQ_[V-3]RWPIwG=PmFyQ>PXXYYPZHOGORPP=X_FZb?QG>ZZ4=Y=^bYvnPPFI>=GOcM-oRPY?PObd5XeGYZG_QEOcdEG5P>QRGN
=_<OFlX>XFF@YNHHjdsPO<>GmWJGZdJHcbpY?OHfNDQXH^SYZ2In=Jd@ToEWlcV@A3vQNdXYZX9QlJYZ/cPZdPZWRYZFO>ZFtnjMOG?H7Q0@HcPG.YZe[?5O
H<PNeQHm5A[>KNcEWkRAgXnQLw_bbGOQGG?=JP;fw;dGFGcOOZFYPYYF,b4[PPYPO=HHGWPQ*P>XRe<[>EHcH>OG+oNH[YEFOWGc>GXHyf>O>QNRYYPPGPPF
E]dGfZZJK<H<IQVR=FWWR,Y>=WGZZZQTwOInEMZIedNOP[NcxZGGHQGHPPPPYQPPZ5duP[GfY+=WIPaZ5rRAY[HRFFPPPF-Zlc[CdNdEF5Q?Y5PFW.Xm[lb5
]V<OJN4mWZaG*=RcQZd=XQRFcYuOJRYdZGYQcOFQ<^[Y=fPZ?PPMFQGZ+A]OI74Ip:]DxD)oO*H>FHGN>PWHM7G>-dHHe[NPHHHPPPFPL6FblQOYXblXW?YQ
l,NclDpOMPNWPYMYiFAE?eOEJOGVSQYQaHL65SfEOZfZcHHELI?n2[YOQ=YNdOGHPVhCzGS3?QAbb@uoxf>OPZFPYPRYQOOPv2lP>JDF>Z4QFGI>F/?rmGPe
mPf]eFIQq[>OGYQOOFGWZGFQxP?OGHFRYYOQPRQFDKOWcZ<[X>>=ROXRtdREQQH?HXHYGGZZNtaOS5=3OY>eH??I5P>=e5SGTXc?EQf)YfVG<?TGXA[?DnRp
tdeXRPOGQPRGZGPY+F,ZPHXPOGOHYPOYuYPOPZOPQZPQGGQQ5x[Zc=cZZ>>QPGHG;JQw<[=3@?bGPWFGeXO[P^dF8<?Y?a_dyQ=PHHOHGPQPOGYPyZ>POYNQ
HPPPZOOXP>UQF=WYdRWIO^6G-XFHOGPHNHX?XPQOFIO=RO<H[QOSb4v[_54ODQQVKF<Ob8Le+H6+=>ZIQZdPQYGGLSORWD<ZFkYXW;O>GTZYZeOdQFGYE=dG
<O@7b>vfKmQZBYGHbLGYQOePPPFHYGGQH3Y=[fZN[eZnUZ5+wGPQYPQOZZYPYQYOdUfWFXNN5MOGfQINxOYFXPQP+HHYHOZPLXG?Z2Q>O?eXY>FW4IG7zE3b
cOLYFFMc-A[7KyWP2RqHLm4RyZ>GQROPPOPXYQGPmMxQt,mN5HWGZm6DQEK@GW54GQ>=OG>=,cGSYQPX>PPOPYG>=cFTQYPXQZGNQOYH4v]FPF?*>OYaROfm
(k5Ee?poGuPZ7[V<ONem[=U?:mAfPSYd.IYGEIYZFZZQMQOR=fTevW>HR5R?<HHdEe_FIOOXZFYPOOPPwxdXIFQZYNNNH<Zm-bPGGYZQYQQOYXYG-XXPPYYH
OPPPYPPO5YR+cFOgWmve=O?QPIPMY=oPOtZ>QWTI>b^RLYYGMQcm5Z*PG_HPdYP?=NQOQX>OuegGRXGPY?OY?OOYwHFQXYRGHOOXO>G>x?NGXNHP?XOOH=OP
+GE[deQPQPnd>GYGE-=cYZ?EeYPDDPZQWQM-)ISWHGvO;OcO.?dZQeQPZYG=WGPF?MG>bU4Nf>PIESR=wOGXOGYOYYYPPYPPPNNPcW]bOEYw4PHNMG<YvYOe
FOFHYGPXYHRae+XH^VZN6=OmwOYPPQEPGQPQOOGPWHOXJORoYRFGP^]F.QZFGG5YXcXZFQGPUGF?FQPEGGOOFQYOLE>P=OeXPOdXPRQFA*WZE?NPYFQYOGNQ
yZGZYQZPQGYXZ>XQdc=[3bV@Gd>2[>Mv>Xeb^-QFGNHXHQXeMU?E;[nFe[Ky>@Xn.IYZZYYmNORQ[PPOu;lOWQWOOYERIYP>HEj<(OfNgYmPm^_E_FF3SYGY
QZFOXQXY4QQ8P--XWXEfOG;FyZ<PQQPQQXXPOQPGu;dQ>?XGGZHH<J[<i<GNcF>uHQGRYQS;U>OF2FfPZZPPYZED4eP-Y=NOHQOdPOGP,G?wG=lRHFO@YPNZ
:/CYZml7fWGcS>3_rH=XccNoW?5FG8WX;OH?t[=nHOGQZQGIxQOQZFQ@YYMcG]QO/RFOPY6H>GYZQ<ZGkGTo=FdOYP;FVlOZ*pSAQ)VR=b,dQEXFtqXkWGQX
Si+L]dcn_OR6W=eOQRZYIQ==LQDPMfZFXQX3IYcRUQFOOePGF>FFGYXQ_RPNPZIYGF?nQZQdLNH>OPxOEYcZGQE4DiFQT=XdMICfOPcX_RXGFOYZPZQGQIRG
wXYPGQFPPQPPPFQO5?GRpP=dZd2D?>UdG[XGfduPR5+Rfc?ePp^Ll4PNvm-dOOYO>FE,3EQe_hQPk<nCrFZE=YFO<GOP[GQOxQGOYXPPGRPFQOOHtJOYsmHI
Yb>Ge+ZBvOQYXQWQZGGOZYQYG]?WHc>GV7[AW:ujwZ?GPIGHNPPPGPOOLZZcFO<lYcZNgX?PL^OSERONNY>OeQYF-6YPAH,4VYXXcJQH,+?)<HGRX>ROYXQY
wQSePNYQPYP=PO>f.>P[O>H>OPPPGPPGyGOEOEPPOYGYEdZW50IGb@6VRGXOdZRY,V7IQ5^Ik>W[QnQetosEW=SXYbG,GR;Xyd>FOQOPOOOQPGFHxZ4OFPYY
cPOGXPHP,fZP4DbHRYaP]FQP,IQ[GFNGPPZYFHFOAP4IF6MZNHYf>fBb.3PnHQ-PZhQE<<Wl3TIQW@eWHPOZOZEHuPPRG>QYPZQ=PZNY,8H:GEbRYR>HdXYQ
V4OXF@oWYXXw[[FP6KX-6WXOXQH@?Q=FxHOPHDfOXGcHlFb6FcZ<?X4mXOLR>==cLi2=pWYXWS-NVXXI-cPGFYNPPPOHOPGHNL56N?eDVItQVYH>.ho?OFWc
-XX6aY=QmXHc3EOObeQIQ[vOxZ?PQQPHPPPGQPOPwPQ=O>QFFX[Y>WRnS9YPnbHYFNXPH<XO.VFGCY5bcRH>YRGYcGQ8WRPXXn_ZdGS>YH5[cFaQKHGF4=ne
yR4YFPPPXZOQPXOO.XRGXQHPPWQOQHQZ3RG?UAbPIm-GzZ7O<GIF<WPRdEHLH=YYM=8FOU?[QM@aMNHYt=mQPQDIP=IO?OXHd[d_c<dYRIgHcWHN3N.IQF4>
->>Ye>7b.mY6WPHXdmPREPFR(6HEE]?ZQQcPPOFPVV>QhWH<VAWXcHWdYWkP=PN_i<H-[HZO/*bPI7P4OdPHdRfZOI@Yn[u-RHHZZZGfcFQHgmCGGGWZROec
IqOUIP@8DGYZQdNnHYPYPHQXO>JOOFQ^NZEf=OkVG6,El[]gDeQPdxQGHNX>vdZVeOdE]P-]PPW<GFmMXTNlQtHfFkIkDQwy[QWOHe@+N_3XSWQYOQJOZ=?H
O?du>ZGX3NNVQ[HH@Y5U*3>k,PZQ@EP?VnOZXQXQnchFPE3bPN>Y4RgXOR?3MOQXP=3s@WI?JPc1iPmpbSW>uSfO^jZGD;PPYhvPIwd*mXX4GNfOLFaYce^>
@8Nab@QD=g5O-eFdGF=E@pO>^QOXEYIY?=u?<<]SnxRP>m@ZX=GWPvW@A=G_gRFQFEdYdbe=e<KZSgGY[POXQEOOZwZ>P>JIQZePycYDOO:PGYe]FQQG*GYH
W<FGNO^56l]u?cEEHE[e?XdZFe]t[GFGH=?HHPFP,eRlPGOPT?GPIGOPlF3Zb=xXphWHWQn6/aZNP[Zm@EXFY>Hd-c?N[6nOOPQ?FeYH.bOFEdGGY6OPPIZF
vYXPXGQQPPQHGPPPW15YY3[WMnuPV[DQ5wZcnQd[GFGI>Z>ZyfGHPPPQHPQPO>QG><+gH=YGXRWFPXPOkG[dNfZeB;@NENdwUmrMGFIgWH75Y33P.PeOXPGP
QPPPFGFP6Pwlc@6VP[cIPYF3RQZOHUjGZP46>GR[0FwPOfZeFPPFXGGZPupfYPdWO7N;[EFk7u[Nc[GYHbPG>H5ewb[YR=HH>5NX[HXPxZGZYYQZOGY>YPOR
/WX<EcGPYQFQQFPQoDcFOdYOQwCYeYYN@OE?P>owdoPXffIN-XPGOPPIYQYZHGHGNRH[N@GAJeJ_F<Zox+GZMMm<FmYbO?Vfr5IWuRNXXoWYQ[H=EwTYXQdE
=QIkQ3YPl:cZZWk4Q[NYXPYZxOXPPYOPGYGeQ@PHcdtQIA[YRYdYOOGF[)lQYZGdXeZQbbA=wOQQQPOQPZQPOXGPv?mYOXe?A@QPXbWH,5FQGQP4ZNY=PWHY
l=P@RLYPl?ZbX@?R,sN]HcYIY>=Ze?fE4BP?=[f?RO>YPcWPn)uQOHaOO[OZMY[FxQ>PGPPPYPYPPGOGVcUR?EZXYPQSbZPQUQXXbYOQOIGGPRN@?LGXPZ@P
nxHFFEPXW-*nO[Y=RQ)HQ6<R+=<5Pl@?oAdeYGFT.RP4PcPGPOO[QFXQbAFY:>^G?PN[HdlB-AP5Idb>EQRd3XMOEP?TZQFO8YE+OYO]-GYPPYPHZPPHXHPF
LGQOEeZPH>FWGPH?LB@WOHYRXP?NdQZYxXdH^>PQmQd5OYYNNKZ>RlXF3GPe5GYN.O[<Q=5XYXWZ<HFFtcQZZfGPZHGOPFdPHnSZGQRZt>eDNSPO?OxFYpZo
WQYPd@ly8?eG<6>Md^kIwh,GM@RXPeIO>IOYCkOGkd^Z]PYQZQQZP>HZHkR,tZgGOk[?<H4>=TQFbeZY?KZOOdYPYQHTJXfO[]A@,Vb[dHrQF;FS>ZO,QSGF
Me_H>HHFQNYPQHPPR5FHF+[HcPNHFfRGDQ>GnPEwePGVP>XHl=[XGQ7NmxW@NGRFOcYPWOGuPXDNXHdQ5hYPOG=URGQOeQY;ME8O+;OPGYYIIZQ>.eZ5PXPX
vZYZFYEIEBXIERE<Hb>ZmQXYUhmdXZPQ66<F>XXQFofQ]mIZ=D/Y,Qc@w<ddYGMN>HHZG[I+ucUEHQPdYXRSMXGQ@YyNZfZYFD?NG6GZ.bPRXZ[YZeZFGOYP
-lZNXHYOmQFFOQYX-ZPZGQPPWZXPOPGPNvUHGGFNdQQROOQPFmUFRHFOYGPZFGPH<T]ROPFHA>GXmdNYUZZYONNZ=OZXGQWQW^eHGCXpPZ@OOHRPy[OQQYQY
HEYF?HfQevY4PPWSdIPWfOYQPJJdQFE,RQ6fP5Ng.lYPFYQQXPNOP?PEGNf>d^;[=IBmFEa7-lZOFnGdIXdeG5mPPfYlPnd>?V=a,jOVyd>OOQOZPPOPZOHP
RIYPX=B=4FXG?HZP+[P[OPZQHQ[PYQPZ_OdFF[PDGom=NFGXxZ>QPQOPPOYGPGYPUca<D5@eWQHGGWFWxRGZPYOPQOFXYNPZr7dF8feMvYFeXoXQLODF?FFd
QPQXXPO=X_HdRYQeOO=7k3cc-YZFPZ[PNPGPPQQP,SQPG[QOQGOYPZOFLO4.mVYO[YOlSY@I-dPQPYOYPGPPQOPY-JQ5HbOGXXH[IEEF4H@<KXFYHGQ[QZPe
xQQPQPPPQOPPHPGPwYPPPZGP>PYYGOYYyQ=P=YZYGQFOYPXQHt=X=ZoXNlPPXPP?UQROPZZOHP?PNYYYIC,XYOe>XVHE>f<>yGcbcdPQRXHOYWcdPCHFe>ZF
Ofd?OYYE-PFHZGPFPRPYYQHQyd><FQ=YXXOPOYRFofX_XYY6UZ?Y?FdYr]NWFR5x[P?S[N8GxPGPHQPHPPYPPGOP6xRPW<d2PP[ZH>]eo@mPkZHe<>PWSOt[
AKfFZNcZX?[>OcPGNHcOQcj=XXYOVuZ>?6Xu>@XQ@@FIFWPGOgI[<9GV>TNm_IG<Ln_VfGPH4ceOeFGQVYUE[OGOZ>GdXYYFtlnj]RQQ@CPWREZOzZ4FYQXN
dPQ?WPIGxO,YFHOYXXPYPePFuYP=FHGPFfQXZHQEEP6I[PEbIYO5FPPhuZQGOHP[YHYF[PQF,sHAbwPlYFIeFG^QNob=ZaPOWG,LG@GNaYd=GeeYHF@Y5Yhe
EdGRdHHQ-PPYRHYeE_GdndPQIE@P?GZZXUGQOXGdH=GGYGGXvQdPXYQGHPOORIW[;YP6nOYOCIXPJ@VV-H?S[P5HHGQWJPeY:]>9dXWIPW5uJIH==D3CH;PI
W?,Qm?OF_dC@ePHcPGFO>Od>1IFFPdEHYGEL>QWQ4mP-cGPYRZGePOGQ0,Wm<6adI3IaFSMnyf<YQQYOYOQYQPPQze<XHPOOQXIGNOQQuPQHGQPQYQX>PQOG
yPGXHPP>QOPQOFPPudWHGQPRQZXGGYFOYHoZlwXPZbRdQ=dpP>EKQnIPceYbc?F+-encR[cI>>>cm=XQ.WQYeZP[@PQXGFOXRd346TW=dPt]G?^DN<HdF=,F
aOZYYYY.HIw5nYn=dYfP5I@Qxf=PQZOOPGQPPGPPNfsl-In^dY@oTc@Y?[PgYBTfOGGN]^JZyPGdNFZXdZXZXdY>?uF7lkGZfGHmQNPSxZGPGGGQPQPGGPPF
P0QOafR[=XQYfOXbyY4OFGZOOGPGFXGGxZGGYQXPPPPPPPGGIInXypd2F?APEFYX3m?mTYXZG?HdPNc?RYub>ZWWP4YDQF=H;>WQvyFFGORGS?XP*V?*]QOZ
<[X>b>We.ZQ@>EPWXOPIIIFQ.M6=e+FWHYX>cZFP_ZX>4@]VQcYYQOOP-,FnQYHGPIPQPXGOx?GFQOQEEOYQ>MOef+X?W=HG33deGDmHxZFGOQOPGZPGYGQF
xQHPOYPPPYXGORPPsXQOPQQYYPYWRYY=Q?heHDXH]N?FOWYX2AG-QbNdZO2OFFWG4QXbvQOZPGYRPYGOJz^3bRPJJb?nYM=O.[OfW5QIWZOHX[I?O9PdZePY
PI@=7PIXvP[HYRWYQEQOHPYXxYPXXGPXGHYPeOPGvWe>>YHHXFf>lPY>jUF[ZYRYYZGFP;eFcI2<c?==,Y:>lFIH=?>GGFQZPH]yg>]OUQGV,QRRJY;==Oc?
XC6Z[PRbNZO-cOebW)HjZOcPYnYeIXPR0XeOORQEXm=?FFGO>(9DKc>dItPF=NdYOrnYDd]Ov4RbF>]ZCG6Pc=efbHYkZGN?kUIOnWdcGEHcFQ>N>_EPOZZG
bIIFPGeH-*+dF6v[Z=PHYPXZWRZWTPRZ>=PY?QQZyY5FGPOOXYGPYd[OvYGGGPPQcYPGXQPO,QHX[Q=HH=PYGGPe+ZSW;YncQ>P[YPY)OWPn)ZOO>>dFYNQd
FsXEneO6?GPGGPdPIXO8FGoFdP:FTPR4>L=h@Z@.P^OFYDFYZPvY?>[Ce8]scQk[<V+[WXPkeFG5GXQ>kN4nEMvFWcXGWoGIElva[6oLpMFG[@>el15ZPCeQ
WlE=cd5N7L>IYGPYHYb-OYHYOU3HZOZEOHX?WGG[ZGQGQ;>WatGZeXcGxd+OGQQYWcGOOeZFc[nbYI,[Q=IOHNWd3N)yPYGeQ7@P[FN=efPGcIN7+P>O?4nc
ROYdF:ZFPnHPZhVWNnPP?p:5>RAHfEcFH5O[RHO/eIGiNOMK<QPC^H5RGNEFGZeQ:eaEcOER,PR=Z@=N;IGYCYGNRGc<OOP>WcLPR<PXQHHYGPPP,TfF5dX[
>dRFEYQedOfRW<4;m^XHXHHYxYGHPQPOPPPPZQQG=QPvFYWJGHHPOO?H8DQXOQ.cekYHFYZW,nX[GQORYQOYI>PPDH[wN:FYIYnAGQQZwEVD<GYXE^cSPFSI
T5LEM4@Z+==d@VYpX.cYvXdOINYY?EXdG)d?V>FQX=R>>PdP,>G>N5?JOFQYJNOc2*4+>5STc>Oc]YYNc(vHWHF@X^FFX[X6vYZHRQPQPGPPHPOQEM*YRX>m
QPAWGHQODBE?YtEYGP>M?JPWW/EdmoGXRF=P>EXI>SRh5PXcOGO]FdQG-QXHPGPPQGQPYYQYP3lZ=OOLZ?>=OQWPMPZXZQN[?4PPHGdqmcGMOZPAP+QeZQkG
xZ=PFQYPYYOHOYPG]*kPOPOPNpFQNYRNxZHYQQOGQPQOQGOQu=Q-N>w??Q@XG[cOuZXQOPGRPRQHPYPPYD3kDNf>u?HHeGEuxYHPHQFQPGQPQGXPV_GHZ>P<
NX>.cn?PMKcpXH6,HoAY^7WIL@RkXqQPQ?FZWXX>QY7ZGA[]>FvN4X>Fxe=FO[OXXYOGPZPXy[>PGQFGPPPOGPGFxe>GOZOYPPPGQPQY-]ZYJXEGFFORHOPP
C[S>4FxRQdJeHGHeb@p1HWV9RG,ZvCvYvXXQPGPZPQPHPQPP=IeSGX<GYnUFGYPOvZO?GYYPPYmGZPNQv=mPHGWOHX=XQFW<?,PHG>6>upNIWPPDVFJW-MX_
dZf?PYeQ=bI_3_1N?4ZO@5lOFe_FQFG>ZOOPPYPOWfbIHX-XG<H>EWXNZ>26,EeP<TYIZRoRYRFQkG>d@-?mY?mJ8)VbRJW<Fo>ZN?ZHtD.^ZOIPaJk=XbYW
.?Yw>Zd[YZPWXFHPXDQWRX;IG=GLOFX>D7[JRclGV@NzA?QgFkbFQRPPCYV@OOEYFX@F4X[QYdP7iHNG4B=eXm]JWg;YYRpG3BGI4=OPOe>OfZfNMa3ZmP4n
,4HA[Z3usSHQ<X>@XXGXnPI[QIR1AVPIQP6ImNdZXXHX?GPOQ=FO+PPQYOHJOPHb=+>ZQHG=_HEHXpGOHE;HP?X[Z[FjTYYR6==PIWO=zR=[PXRI>HPPYQXQ
sN;H>L?iYdS<WG@WnCl=jEPoRHV]bhPNwQGGPPOQQPYPQGOZxd5HPQGZYPOHPYPOPjW;<Oy=i63>k>GEWdrPJ>ZcdZPPkQGSXWc<Zo=D4NHP,RGQ.IRn[OOI
RPc@>YHf/PPXFX=XR>QPeeOFxGdFoY=Q?RPPQZN=yY=GPQOPPFPGFOPGxZ>PHQOQQGPOPPPPmO,cOFdEXXOPOmFQtdbPSW<?o<PQXQJWiVPGRXGO>GdO[GOP
yZHPQIFQGFQPPGPQuFYGPGPPYQPPPGQFPPQQFGREZdcKWYYDY[SWL1GC>NbdmvV6xeHYPPPQZOGPPGZP86OxJO>dGIZXE65FXc?=DOHYPYtPmJJPq@MN-bdl
fH7QoLU)-mZLEcGRcQGZQFFQfScIN+I=bEQNFPW]GvX[[HGPFOOYZPYZf1m?b-Q>ZMQmEko>d]bOWxaWH5Gd3<Y[,@Go>qOG?KOOGN?F59PcOZXWHFYY6WXY
N/5OZo^M>XXW5NYW[*EXXEZXXeXPYOFO=tcmHPYFeX6YHGXgzf>YHPQPOGOROQXHXB7WRfeuFPHY?ffv.le=NQGNXPNH>?QQ_SPO<RQMPGZHNQPXeNPO<P6b
P^XFOfQO^+mHUV5<?fPO>mj@GO?BXacNYQHYWZGCCJIO4QRGHOQPHVWPsbJgZ[FH><?JXO?Z-HG4>NWQPYNHXNQ>-4OQPGHQFFPPPGPPxZFPYYYPYPGQYGHP
tYeXSSPQHEYOGEOYC=?GGYQPGGPXRYPOLRbYXdD=XWGVGYZYF-Q<NNONEh<Ol[FDGYdLNI5dYXWgYMVPxYPGFHPPPPGZYYPPxYHGPQYPZYXPPZOPw]xgRMGN
f:SH]gcG<k=B>[geRcNZmPGcGMlZ][J]NP4Zue7*@@N5N4>mHRYYuPm<>hRlm5PXQP7HQPYPlKZNfgHFP4+dTEWSVHP^3O[WYZO?P[eG.=YoWH5>P[QDQdRW
,@NeNFEGFQOONQGOkfUPXH7Z3Z,OAQHZ-nnnIX?RQYccX[NF-eYdQGQPPPYXHPOY-mYOZne7GPPOIOdYeEZZMPY[IYIQXHQyYPG7XRJoQR>@-RGZ-eZYPPYY
PYPGPOXPL6PmuZFcuOYQX>PQETPEPFdZ>ZQNOGGF)@,XC=GJc2]XfEPXQ>>abH^J>Zc6H6ZNdRWNP[EWF)PG5RF?PPRvQFGRdFYX[IPQ5nPm5F:?c=GXR=OQ
)[FYtHNRF@YYcGWPFn^Wl5PFRQ>PGNOZ-dZXPHGOPcQFPGXO>EF<OknLkZHXgfY=NQdFQ[FQI)qL=NFQGteXXQPYPNFGHP4XwZ=Z>PP=PQPFPGOQ5xXHXHPO
YYGXXOOe7UGDWfcRelRQ?HE?.aI2NZRZcYOHO[GFxHQOYZPQHFGYH<ZP,PQWIY=ZHEQcQQOEIPZ6kNDJWuYXWPEYFQdOF@YQNFYPCPOZ.QY?XGYdOOP=YPPc
GXFmYuO@ZFZl=ENQ-cOGFXFdZPPGYPPY.YZO[8POYQGOGHXZwQF?QW]XMYQHYdPG3?IK>WGR3Yc;cIG;5b5;lYw@OHnO?eMIXIH=cncS7P?kAEyYxZFPOZQG
GGPZPPPGuXVHQQHNZYP?OZZPYNfP<NAkQYQEuS]6>O5?oem<cKnX6YZI_YEOPYPcQDPYO>PR.QYQhdYOGPQeeFW[,GJ3R4E@N2IU[EOuuQPYOZFYOQOPPYdQ
v_>QeNcYPZQ<?e=NxZXGXPOGZPYOQYOP->=Q6OFZYIOQYQPHi6RllQ>dlXYQOPeH=36G7]IcGe?Hd]^OXbcY[[R=4FE_B=HXxQPPQPOYHGGZRdYYfelOWcYO
RWLMHPOY-HZWZZPeOOIZe>YQ+SHFYZdFIIQOY[NGDZH?w@W:7PYcw[HRU8A24XfbIYXPFcQSwPPPPQFQ?FHXHFPQBZGRceHOJeXPWPeWWZUG?OPbXOZRPPQN
v;mPYGaYPQN[PRZG3KIXQHXGIYX>dPZdrEgHR>>mWOHwK[F=XMPOUlRFv?FHRRe=tmLGQ<PmYF*bGYmH_G5OZceGO?EQOHXd=5A+>5FFH>eOGNYX>^PRPOXQ
GeNDFRZZ0QXNW[ZHXeQ@YOZX_ZMEQ[PNREQY>HYFFEH4WkHYg6YeH?hGE[VVOQN5FmYPf.SXuYS>GRPQPQZIPPYENE@QmOOHWGdF,ZdGrPQ<@H^QF[Zw[dH2
4KQHYNW]XZHEWQR=iXPX5PZdQXZFeEGGDM;6Cj6Yf<YFdFRjbM5QnWOY]Z[F.]gG-YG4PXGRePPdPNGQ6tI]nRgJ>veMGdX5-WOHXZGZHOHHZYGPFH[HEARc
bRnHDvF<8u>YW2FPP[Zi,XQ?+uD=fGY=QPRXOZXGjdLGONHGZOF==ZXP+gZ;ePN[HQPPOMOP)6FQ*OOYOfM/mIS4LGF;eWE5?HRGIQ>OL4GrwO6YPQQROVGF
/LfEDn.OMeOFPHOf:BE@<Qd>[aFYcGGOvY]GGPOYYPYOPHGZ-eQGPXO@HPFYQXOZ;P5wwQOZHFHZPGZ>-XZcSQRZFOQaYOOZkQQPZ:]P/GYVXO+ndFue]fSS
fR8m]FJPUWD[ZQGXQPRPH<PGze>POPFPdPQPGOQP.,OZR7K[P>WP>]nFLZWGY[YOQHEXQPNY,oZ=YHGFFXQOYPGQ-uGFPkFI[FGdGOZQUPOFHOW=QaXcQdGP
xY>XGPYPYPYEYYdP=dg+OOPQIOOdPOOQ+vR-W>dY]YNwQO>QVdO-Q4elQ?]XWNP=wHGOYDGOXmOcPR1Ii<YZZPmbYcZERFOdtdYAOGNfXQPQZFPY>n[PmmR[
h1>YwObFGGdV[ePOQ:OGKR3OEIFctQ=XNElOZZYZURV]l=IvcPTHMFPXE9S<HNtBPQFXkOHZ>YdWA?]TGLXEWOZX2@>>FNc0cd>XI[[dyf5YGQXPQO?dPXQZ
WlLG[QFFEFPHNZPY*w<5DEXHoXRX>PGZDwNHOMOQeYQX5XQZUTePHZYZPP>P=YNN6YHAX,cY[IcPPM>YCG>73YfPOGGoJE3F+[PYQQOPGOGYPGPOPGP[?KIG
W^d7[Q6l-W<QPGYGNQYHOYPGz[=YcNXGGYOXOYeYGvdM^@c:GOGOHPOftcXO>7HPc[ORQG6PwYO>PQOPPZYQQHGGfFF<OFeQDYLGXYHYUGISVpnXYIOGYdZZ
GG=y=O+NNZKeXF<FCIF>>SZF?Y>deGOFE<>OKXO>PQPYQGGO,cP<PV=YgFNOGNGG;lLFZEc6c=fOIPOO?CAQRm/mRmO@FOdtQevm^H[mZHPYJYcZFPRc,NlF
?GfHX[WOsV5OeVPNPCSVPeFdiIOVuY?[eRPHYR[EWHSllZX>@;TmGIkfcOrWwcNYXDQQFYRm4ZfA+EOFHyaJ^MYfXZGP,FDYGaAbQPHIZN@FYGO<=fYl6Q?U
RCH7McOHNRamGZ?PXaQbpeW4?N8NPM_g>E>bO?e>YYuQFPcFYcEcZQQFN-3H?NPZ[QceKwQP[OfX2FFfXhdeRYe9SP4NPOY[XP<QPP7c?QsFG[d<Q]NFgP=l
Z1mFcEPs>JRM437Pkxa-WH7LGvQ=GPOXMQQc[dQHvYXPY>GPOYHFZQ[Q-HP=ReXHFRYHGQGQv)mGFOXOXYG[<dPYxZQOQHFHQPPPHGOPHHZQTdMPRZPY?=fd
PRQNSZdmQW?Y=+>GWYk75FTDPFoX=RVFNHxlYWY>[GYWQIQnEfefY]-ePE5NcGmeNQY,W)GmePVHIlGVwQGRQHPQZZYOQGFPoO+cY<eN;XOQFOF?FdZOGU<O
[NOOGNdQtZYPXPOZOQQHGGOP,<<FQQE?O[d>PYPQxQGQQQPQHQFP>PPO_dcpPYHGQ?Q?ER>[?cfPLZHNWXGGE[FPxYXXFdPOFZFXHOYPP(w^V5ZI>@HpZgXR
Xe==XddbHDPH[.ZPdhReO[;P5QGsScMlyZ>PPHGXGZPGZ=PYRZo>YG,eFNY6dI[XVcUG@<PeYX>YNf[OHQdOJZImF=QaO-G]FU>ZYcfRH=>HdGFdxZGYQQOH
QGPYPGXP[EIYWb_PPOGHF?;[.PO<=X?InI>QYGHQ.QnO5PPPDWOPcGXP.QlYPQ[Y[FYNPPPO-sHOdPeZNmm=FOYGbdX^FXYNOPGQYX[GPSPdOQdYp.nZXe?A
wXQGOQPZOPOHPXZPlvqXOQGQOOFO=DPYWU_eJOZ>>YQPYGYZNKSdXZ<P])OGF2XJFZEpJ@UdF-PQ@?dL7/ZQSddbOFJS@W4RXGfu@^Xd?[SPHNNmEeLOYXMH
OOZPPZZXN-;GR^Z3[L1G[O3mOHGVuPQFGXXeOOQGW+GNKQ[QOZ<n[Q=XvPZQZYHGGGPOQOXR..OOSPYXYGFQ7PXNG,)[HNc,e[XQe@4G,?2xSZROQTE?IPZ4
X/YQnec>ZN5XFaYYYCJUZYfFElScOcCHNL>GRPZQ4GFGuRHXrXZF>INPMXl-QRYFUccO>H>EOOXOHQG>vFYZPYNZGXFXE=GPRXGYXceD)[W^?Gc[PmY[E=d[
gGNXvOR3:9OS1HmHeZQOdG>H.XN+XWPHZ?PecZPP6_F,WNZP[@QeXYPGFMHcZX@EXxHW>NYN,EDY6ZoHdYYGR>OXu?m[[nPGdOOG=XFGq]Fce;ZM5?YXgE9X
ePwXaOFFGIfOPpEXCPfOZdm><[RQ_RcdNQeO[NRZ?G[1>HRY,vNAGOONcIZdWOZIkL.ZID*k?>>NY>WQwPdOYQGRXNPXPYZXv2vQ[QNNQeQWQYR7vOZPPHOP
QPGYPPOO-V;?PcIAm8EenFFg1T5ZdEbO^@HMGSQZH+FcG>XQYPPPOFXeIHfePPuQQSfPWWRYCR[eEGcOP[[SPGXPFH[aSYPvXGRYZeQZvmgd><>XZeYQR+GZ
kLG5YDWdHZXQZZO=LGWN[HP5HbQPYF?PPGeL[5b3EffEGGv@.>PFRYQZXPOQQZXegbg=lF,vzlMZ*IL=+JRGX8B5[F4DOOXQI7SYT_?6Z]4Q4EFZ,>POXEEP
XPbGZIGZ7.ZRRncFXR@H=YGQVYU?HQQEHOOF>YPPEdY=Z=>PFd]0F=dFze_d2XBDQP?Cm5GG+j>?NFHeeXFFZVQF,a?@cGPd@OO@dF=c6JHw<2GOGQeHFGFZ
/lH4NcHYlmcZMG=QF0YPfmeWZFRO7WFdGa+:l4>*HRcfFXy+uFYYQ[PQHHOPYFQYXI[Y3:oPXGH+NGYQ,e^D<FZHY=7YS>PY0egYQdQPZb>O=OGPyHNQZVfW
EPWP[GRQy,WdvU[P(4=j@NE[CO;+PMYGRHGV>OXFxeGPXQPQOYXOPPOPHHGZGfWHbcP>DXPtZNvFn5d_QHN5OP7?-j=GGZPPWQ<HNQY>hIMER_JE4?=HR>GI
-8R+Y+EDA[FFndIP<QIm+O4HHGQY?QNY.@P6ZXPPPOWHPFPE=[gtOPW2=SPLA>bElE3dYYDHOe5->?E6wRPQQYQPPFPPHGPYFOL4HGFWY[XGYGPHUIQOFdYF
GOWNQGOHzfHOcQYPGG?XR?GQ:OX?bGdbZ[EYDQ@GyZ>OPQPZZYYGXPFFy[GPRPOHPPHYPOOP-rGRDYOWMOMFYo7FZcduHbPQYY7@QGQe-M>@X?ZZGPb6XPPO
ye?OHQOPRF?YPXRQ,TXnPe<OOGIQHYOYRGQm6nJ7-eWFqdHF-PP>PPGYQQPXPPPG-YPIZPXPQQQYHPFGadVHQG>OHZ[vP=HG.s>[XmPGPP?PPYGF=,F7SO[Q
kIcx>FPIxZGOPHOQQPOYQOOY*J=soQFyNIXmQYZ4YXfX@=Z[QDc_YEPmQU@RvY>u?PO8a6dauQIHG[FQQGZPQPPY)788AYnOF<I[JW<IJEsE>eMWk>E2X>=?
yPGHHXYOOQYPPXPGwYQPPQOQQPPPPPOP3HUNdYN5wNeHZP?PNF@-PFFN?HPXfYIH,IR2BYWT>GVMG=YGr<>WY=fQOnbZGgZOMYLMdRGONYe?YP=G=RGBF>cX
OXGZfNGP=PQHN2.cWPboXHZODG3TY[FO?O=@OHEIH*OIXFlVeZY?Y[OMxeQPGQFPYGQPQOOP,ofw4WU=PGlPSYfX-nSXYQPGR?QZ>>OY0OPFXe?GXYYGPP>Y
-GYe@ZQPGfeGYYYW,M+QY5YZOPY?OeYFN<,gZFGcWROJYXGWPWYSMCZXYPNGPO@<5OMEEOJXLImZHIWd<hc[QOWFFY,OePdR2VNoeQG2pH?nK+I+xRPPZZPY
XPOPGYPYxYGPPPPPPOPPPPZP4LQYZ=?W7PPIckbA-XOHOQPHOYXGYPPPlYd=nnE@<>WFv.WP,OHZGIHENGGPZO=Pze+OZHcOPEQNOYPFakgw+LHfdmGcFO-E
DnVcyIGRFOOeYeEXpe*PPYQWXPOQWYZPGZQcIDP>GG@Y.+OfyGDOGM[WFeOPZVFD-bHZGYFmPPPZH[QXZwGKiEY<WZXl>6EW0PR,Mw>FXGWRQZIEv>d>XW[Y
OPZRPXP6h*UPZYZM4eOF6=>YG9QAPZHPQQQ3Gf?YCSQf4ZF<HLGOI3OSU?H_mPGYZFYYOOHP6,Y.e+eDa3Z>GGY3.YQQNQGPXNPOFZGd-XFJPGGYYIFPPOGP
MU4Z]UPOeFINFGQSrOcF=NZMwPX=FIOW,wOQPPP[YXGQYOOdxQGPQPPQPQPOPQPPG6ZVd<MZ5G+b@(PP+V<SHGPcPIHPGFdY=?ZwbnOPSWYOSZ4^NIJ1RcFO
;?]YZeGYmwH<P/Hx@YOO5P+ORHVbd5dQQ6+YdVOQ>tZdnYmRJdQXBPbP,Y=GGlX8YYPPZFYQ.WYPQeYSGHPZY?PO-ZnP?YlS>GcDOOOP??QVXKNOHDZH?PvI
=bG]nQYG,RPHXFXlGZYVOGJp?2Ha.HOZAuYpep^>Rl.bIOmS+]ZXGFYRGQXONOYGy[=GGdPXGPPOOYXYxZHFQQFQGOPXPPPP3beC>Hw3QQ>HGAPIxY=PFQYY
PYPPYPYOwQGPPPPQPGPORGGY/IZXeQlDQ8HHGGPXcd4*nGb<cN[m3F@Lo=1cXNG<,]MP5=-HyZ>PGQFPYOQPGYPYxeGYYZOPQOPPPGPZOnq>VI6MmdD[EM+Q
>sGeOdFYN=EZEOQG+wLPQFOFZH=<HRYO-bXQXd>ZIOROPOZYwZPQPZPPIOZORGXQOT>QYcY-+XQGAnHhxQPYcOHQDGNlI;GZRJIVE4ZxMeHXE5MGtDGROFZG
ORO@PZQ3-@YOoZlFdPYYPPQd;lC?G=QYeGOXEPdP,5=mP6>PYQYIPY[YGHnWZZNJk@7NXGvn.<XPGHQQQPPOYHZYrZaPFM?QP?H8NE3QFF@Zc>F;QRF5mY-N
.-G[.X3HFIERGI3GiYQGFHPQdYOP[MdWOkdQ<HUc>RfWePRkVS[Y=ZRPEIQPCPPFuPHGP[QPQFOFVPXG4S>QFLDH]PZN>Ec[4RN,oaD=YGYjFXbXLTIP=QZQ
PGQdPf[YmIPNOQWeQ+=FOdOvM?FH5dX*PRWPGdPY<E]moeOOOImMG^EH,O@QGYOZPXHWGPHFGU5YYPYYFFYHYZPOwXQGPQFQQPPYPFPPUVGQHYRNRWGPFGFF
U[UYmnD6eEYXQdYY,>GQF4HQWGdPPPZPZAWY@P<cxHm[;>JF7uVgGR]EGO4n[[Z9v=ZIEJXIOHIcNfX=4YRsZR>FQIGO>DXNxQQPHPPYOHPPPPOPL?3RPWGc
QdE)FHQR*H/DN>Z8[OSHBXPP5mG9mPPcQnNePO>Zq]FdQcR>F=PWEOFeaL@k]4Y=OlGX>eeGa*FcbPmOenXQZPXR)8FQegZHYNXXIQdlD9Q6WnkYMH4d?Qcj
L=FSOPZGORPEPPcGXC=PFPT5vHZFQRpGLE*PONgIWQn;RYH<PNFX=>YiYlNPXHXOwZ>GRQFFWYPPYYPX6dHlcYZY?OwFQXY?LPOGFfO=GDFXQFXYFkZ-lOeP
QZbZ>OZ=QYevQPOPdGXXYPPZbXTkVEGMdRWH[lcd>M*o[FPNcyP=PXo4.8P>SuXYYXO6?OPMHC>PGXWdYXHOHH?HFL?eYO>XPeRGFEXWG_5EXF[QObPGGd==
.YH^PG5X[>bY>eYGy[=bGPYFO=eQOPPe-@>PP4=>ZGZcGOOd>m_OHFFGHXPQZZPYxRGPQQPHZOPPGFXP8>eO:7PPdY>>QZ^E)J>?=IOGNFOX>ZPYf*eHOGWX
W=GZGYIQL?HX=QYIHOIvGEGWu=?eO<[GdZe?Fm3d+e]WhEN2>OHdmHd[OY[tRQdcYHVmYPYFXU>JZ=ROW@c?PYZX,QQERdFGHGYXGPOYLRFPWPHmbOLPEER>
,lYcGeN?>NYGHOXHEv_N]QEFZ=QXFOYP.lP>XYGYdYPGOOPZ=fd<mGdIP^F=YX[?,ePIY?PZ>OOGXXYZ-ePGdGPOQYGPYPPPxJXdbcNPHYOYFXPY.cXGEPFX
HOPGYYPPwZFPQPHPQQPPZPXPmO[>VZ6WPYY?:YHd:uX=s=Z]?Zf5@7;3rH?G?Z@POoPGYON=/MP<NZHZPYXHOZQGIDlj6gmsQ/:WJ.Zh-nglXQPSIXHY5PER
udPGGGQQYYY?PHPQHLRlZYOmSXQc.RmPBO@HGpQYb=eHdHQ@UFFPPXYXZEPPOGVPY*egYPWXNQYGOF6F>O@T=HEOtR:AMOP=4.>YOMGflPYd<>WZxQPQQPPQ
PQYGQQFOyQ>PFOZYPYNPXQOPJ3jH<LHHYce[dnbOuEYQGXcQOgPGX@HGNH>=BHIfHG2eAQNO*6??I4P8QO>cKYIN0=v+dX?IZcXQYln<v=YQWENG=n=Dc>OY
N0Q[HdGIgeQLNPOZQ@H[,>QRFZZbdZwPv?WHQWmLQEX??MRN:RGREePOEQOXOIXPGUZe[XFS<PZbXbX<d5xQZeOcdD?P=XNEI[A@5atRd,Wv]6@IVeUH3ZYM
PXcIPZYO,U5fZFZfbRdYQbQFxQGPPPHQHGZOQQPPklQOY*G3X+bJnJ@OyRFdOYHP>HPYPYEXQ*wAYWHFW=J=WPZAxe=GPGGGYPGPPZPHL=45PHZWPZXYXHFY
w=OPXOPPFOEPHGFYxY>PPPPZXPPPYYPG4G+XHYO>Fe[X[PF=WEHuFc.?eXE[GMQV1hH=G<NHE[6cXWcEw2XXO>dNGPWQEPGWVOrPSYW<mCPHGn>PyQGYRQHH
PGHPHOPZL]bQWPG[E]6>EoXX,PMnIRH6HX5YeIQZXFYP1E[dnOGEP[xH/,e@QGHYX5R,PPc@XIZCN8XXG:JXd>HhE9RZPzQOGJHG?XHmf+dQPNtWEQ<Y>oQQ
k6NGLWSOGXNGQNY@(RNau[ORdOdZdP>FZm[cOQQIYY>WUGZQhQFNPOZX4QFYGOPY.MWWTe[HmwADR1EQyPQQDZQPXRYO[PYXxGNPPPPPPYPYQOGF/YdNPdFZ
HPOYdXXPcGTRQ3=QNO5meGr6_HYcYY@XHOR=GF?FYTQbQPcQ^E4coWX=p=e5YbNG4H@]QlU[=N<6fMPNdJZWObv?tYROHQO=YHeGPOGY1]>nYZFqE?GlO6Z?
j1GHbD[OXc>_PZH<xPGGPGPQPQYGPPPF>SKJYcZDgPffYXYJe9NYmNAVXk<mRYUR-oZ<4aPZIbkNYIHGgE6OFHQQX9[FIlRE_AJrXP6GAFGY>XdYqQ3O?O[>
QYO[FPPPGYX>YHHXH>t>OP?YueXHGZQRgN[QXHP[uFOYOXQGRFiP^IUf_GY<S)JnEW3OFX>ExZGQGePYQFGOQHPG+R?7PZYOGOH[QPPY-8P<KlXYGPQPQXPP
E>-ZGPYONGXRZXYZxY>PQGOGYPPGGPHPxQGP[ZOYPYHYZYXZB)bWGQW?H[@ROFZe,RQGN+YDHHQO[FYXQ?v]ZHTJP>OYGToF4hZnRGXH-OQJ<PG]-QePPeGP
?PZGOQOZ-PRXPY=OI>QPPZO=@+OPN6WQYGYYOHXG@*2nENSGeY??lNOPuXuW[HP[GePPYZYpR(VaHROEPpGSPG[QbNPfTE5>@>HlOI=[iQDP=ZSNdcHGHPPE
Y1?E=RGb>aHG[ORXsQbHMePWWeeGQGY_0*doEI5PGYPFOS=dFOCSYXT-FFFP>2=Y=HHAO*gMOXc>]PQdOJSu4>NYJ2fX=mZe5STP@P4)EVHZtOEQwe,OP?PQ
YOQPPYHOx^FXFOGP@<FFYFO[dK?vZeG=>F?N7ZDO,X8-XN2P.4IdGN_fPe=P[btH[NdNYFOOlcmMTGHbFGYOlQPdCAHWcRNwWcYOeZQIvYZQPPOPQPPFQPXQ
?vUGeN;H[VcXQXI[PI@^6cPcQP<?JlIODPWd=YQo.>dGHW;GC7,W4B]PJ<2[XGV>wYGPPZOQYPQPQPOY/Qe[YHZYRQZHFGPO^RxElHRX@FMFIP>y6W[NXXv.
c;JGZYNpxZGO>ZGHGFFXFFEPUOR?OYXZOQlc<ZXPA3km[eROZh]?QE]WPOQcQH-QQPQP6O[HwgQwfZXZ==FNQXRN]fRXP[AFY5Pt??NFfGOcPPY:PmDJk>zH
:Y@WOSWPQQo?<NGMxe4PFOOPXXPXYYPOye>PQGOGPPPREOPPyf4GGHPXXHWPXOPY.w[NFYZQcl=G5PPP@^nOuYX[>?GMOOFEFYGi^PX6QOXPFPZYvFYOcQOR
PPPXOPGYZP,cPGF[[XbEIYdG:@73FmN;NBPWPfdYDKPEGeXZFHJWEHPOI6GPGUO7ZZbSX?QNpAEF[LgW3QUS7?PXa8^9<fHNX^IH[v@lFYUFIGFOZGYQOPPP
yR=NHHWPPFZPOOPYzf3YGXQQOGHPPZXOQ5lbOUF6XYPPbE@O=TPO]ZPPGGGW?JecU?>kYFFedQYOPdIQR5O?X<KO;GX?GYo>xYGHPPPPXPXGPZPFO>BnGO<M
ZQN?IWZYxYGPQPOPYOPPOOQPveXPPQGPYPZPPGPPvccPO?GQZZYIGOGPxO5YPHPYYYGGPeYFxQGPQYPPPGQOPPPPyZ=POYPPXPOPYYOGtTY42FmSNGt;=Q?k
teZFHGZIOPXNFPIP=ukFQY[eeYNQfWFRwRPQQQPQPOHORGOP/GdePQdXFQIXXFPY6_XnJToYXRONdPQ=fNI>(NZXO6bQbZeZc6CQ[:ZF:OWI@W>b-j<SXQb@
XRY?HP>>y[NYYZHO>?dGZ>EPP]9NHGTFYO7mGOX[]JfWWC]QHqO>lRXNxd>FFQPXcPPPPZ[O^@OYZj[GEQYYGWHOPXX=PYl5M.>oZRe<;>-*25u[SefZJ[O+
QYDN>Y^F6PGGXUPu+Z<xlYPIVR?=dGFGUGl?doR>QPZXPnLPPk^lFUCWGCPYQOo<V]T<Sc;W@OBuE?c[xJOYfNgN=PdQH>GX6aEQOvKHf+6l@o[IvYPGPHPQ
PZPHQPPPHEuOkXF[GRRYY[XexZ>PPYPQcYPOOPYP[1HY[FQ@FZEZ+4nRzZ5E>QGFYPZGYYQPIGGWXEPONT=FwnJO-kFZPZ[GGbZG>XGHGvmkYSXnQWOXSYFY
FFOS;]vW=?b@XQ?EwP4POFdPXZYOPYYQ<hgkeccQP?ZDGYXZ,oOGcGYPPYGXPPOGbd[]NGPYEHWZ:cIG6cGTdQOXIQPPQXQHY2=>XPcH@HX@[_@X>xfXeYYH
>O?YP?FX+V.HQIZn?X:KbQNXkPHoYM,,>5b]2Q2[+W+TRIMZ5HM7tPGdyHOPHZOP=PGFGFQPFuNPXPfYlHORFd?G8mZIPOKcwyYQ3OR[7d]*ddPkWdlR,Z3I
-NFRYQZPQ@X>YPZOPb]3X?IFWeb[)@F<fm@k?HLnmjYZMZlQk=vZlOdR/aWY]MXGmSsPdY@7>HiSI>PstbN=pqFQOXQb2NDY4YQIOqnPP[RP[YQO.dQ>YQGe
YdcY>PFF-l[ccGQ?YZR<SDldFk^]NPYOMHXv=Y4QsYbQHQQHeGFHFYZPQUe_EYbN>YG7XP*G@GO;>EP5tA>JdFH6wOYOXHEPYZGRYGPG-OXZPPYQPQPPPGPY
L/RQQO]?YNGXOIGHMG@CXiYFi8XNcvdEsiPZZVRNQ4,eIFYGEL2IZW>bQ[REFOm>IQG?9O;XPn[PaXODW]UXedYcDP>6H7PclX>uRwPARX[[fXZ]wFcPXEXP
5QYYQXPX_PPPYQZ?wDdcHPOdDf[Y,WNQ?YX=RGPG*W<;eDDIx3dGHYR?6eh=cZGHOYPP;Q4PO2,;5MHXHP@NdeQG=ZeW7P+GGNXGZ[FOwIORPNfOW=aFHYQY
PnKY>eeH>ZZOfI:OhGDWEa?aFRYQXxR<-HP[GF>HZGYdFQOQPRhGTNXN<OPAWHX=5W>.PHZXQQlQWGQd-QZPc=PN@QQGYPGFMRXWwdNHXFOYPPY_B*XE5XmX
b=E>d>OR,Z[7QQOY?PYYZPGH4xX3oPNZZ5HtUWYH+Sf-6F_odmi=<GZ>V:4>XNPkedQMEFEWxZROJI<QHFQXGFOYxQ=QGXQGWQPOPGXP</94>WGAQ9RjQYR[
F1-F=HHc7bGFYOPOZ)Ee<PX<[EXFOQWZMPVMO?YXvQI=YR[YC@=<YY?dFIOOPPXPO+D?PNRP=QlZWqxE-OcfReZPQPQWQPPGXIFMVH]N-H>GPXWNVFwwHRMk
tPHNM-m8,nFQbYYfXdQIPPQR+M+HFGdGNZY?GPQ>d)oH<?WGQXEPQYSGCegb?WbXV?mdQ<ZH+S[c6e?R=YW?bYPW=^dtf@PYI5YZPXGG,nYdOZOGPOGZGOPP
,[XJSH5IFPYdGHGZ>QPGQ.HHD2QXEEcwVvuWRQQRdY<bH>?RLQFPWXOYPGOZOPXY=j-qFPOZV>FJdFFX_=PG=QfAF[=PY?Ne4cQhYHnH5GZOPYeF.7Pn?FOY
GIYPFI>ZxPYZPOHPGORSYYOFHWQN:dOXcPFF=?HP+HYXb75]CFQ?QEdgUP>NeWX?GXQMGJMPtZPPPZPRQPQPQFPP=_,xX<tFLlQGYmG@,U+QYGYFOYZ=FdHG
FdTbONF>PQQf67ZYZ1=kZ=gCdpOQE7QZuaQQZdZH4WfZX[PGMvLQQOFXZFQZPbPZAgRoIZYHQXQc+NQcnHWH+NeFROUGXYQPrdZNXHIGHOOGGXGGxZPQQOQQ
QPGGZ>PO_dWOZOHQP6dYCF@IxQIPQQOPQGQOZPWQg6G?YDJNDOj@HEq@,YH<RX>>HQZNPPXYxdIYYPXHYPZPHPOZOfZNHNO+Q-GcPNQHw1bFOGNPGzOHNRRF
CHR[FYPGPPPeGOX>w<VXF3YbHuOZFXRGkPV83SSEOZfeXZQLCOAG=MMHYcXjZa?T7JfSY,SEXOYHuTee)ZQkGHXX[<OeJNlORvXcGFXYY4FGkZcQMTcZNQZH
GRG=EYNXZ(lQVFVPGQYeQQQXOFH<OveRegP>+mXZNFHeGGOXNFcBZgdExPOQGOZXcQPQPdXPc=f@MIF?POQXPlv[tHGYFYPGZPOHOGfO2O,GGY=OPQGPRFOO
,HHRGFPQOYOQPQPOEFX>F;=NYYO>3dwOGnXk2vl5?Lf>P4VfzZ=FHHOPYGPFXPPP6JOHF-QGcGHPPO>Ov2mXOHXPIP=PFPYH[;X;+ElQdH2>Y>OIL??NFTSG
IE3[cPVG?_HbFQmQ=Ye?uHdXxQGHPYPGPQYYYPPPC7AE>^ZM>GHISXOP-PP=kYHZZcmIYYZGyGOIYZPOddFGPRHE-7M?7OX>RnHPNZAR/ePoPFQOZeQGGP>R
XO,]Y:eOEIW?V[RGvNsW7IYcQEYOZc6XxY=PFHYPdYQGPQdPUoUG>Q>WGQ=Q?5PGwYZGYQYGIPHYHQPP,ZQdYRO?F?Z=>Mdb,dQfdQZGGZIXZXZG@fPPQQOP
[XG?OK5Yyg>OQQOPPGGQFPPYwc>nQcFEEQ=WA=joxPFGOPPPPZXPYYYPy[=OQZOHGEZYGFOQQLZPCOYeP=d[Nf=H?uROFXW>MXbFPOP?5GXBb<KckYeFZmQO
4]Y=HdO@=YXQO=ZC-NXOJQRPQPYOOPXevZZPQGFPRPYOHQOQsSVUCZ<N<II4SERYxZGPHHOHYPPOPPFQ4ZOq5OPYHGPOGNYPMf_jlGHQ3RQHGlWNf?GcPUAG
HeFO?@EZ,]GfXF<MHRHPcPON-mR<w?eEPR5kdGXQ/5nASRG?X<I=PHc44_?6nYYQBEY@P>Gd*[QEbRNH?Q>OfP@Y<+FOUGefnWQccJZPrVL@+2gMmHF>WZeF
w=fHXQX?OP[PF=ZXrFf>ESN<YMYX>WWIYZP.bPOE[PP[TJY>_O@OPPecGXPO>PGPsWG>HGGc>P?WPFPP==MIpHDdPF:YXHNO.XG;5l=QFG>OPPPRUEI7Q>fX
HZc[cP?ctXZGPOEQPQZOQPOP.SG?POPPYOPZZYXYXSRf<2eQ.c=FJXF@=ZPVX)NcdheRFZYfYPHXNePd-63G3=DGS^HaZYZJQGPOGPdQEeFQWfZEGENWQ[*<
b[^XfWP?>XIYY>XZWRkPXdTPgQFGFZ>cQycO5IDpe)A=QGFnY]QZGIO>>G@XOLbn@K>]7JKOeFuRSXNRNZ]afIO>B>4YSGG<iGWY==PGRQFxdH:Y+<R[dFVR
.ZPNZ-Zf5ldH^YaU4S5m8,F@dZOmZ=GBP7[p@XYQZOPP?P?b?WYY+Zlc=YuMGQY;GGGvO5G?j.=?BPXHGZePOdFEOeKf[YW[[QGZHQd[R?XQ*RGHQPHdNSXS
?RZQQ+ZlO[FM?HGPY]XGfXR=Z,GZI=FYZaQO4W-QeYGcW6@FOI[XZOGE=GHcKRNPdOYtJcI)>N]QH<X[MZU>>HQcPGZZPQOG*ZXHnXNP*PR<c@D>xHQOFRXP
GYFWFNHG;G3pPeYcR2AQaCX>6u]PXQGO;cHQkQF4,lH]=GDGNON>wWFYLNFGGQQXGQZPFOOP@UOQOPdPPPPHPdHFvYQZQQOGQPPPGPPPPZ=eYYN>Qd,FYvcY
c=Y[XHckbZVGvo^DK:_Y-SRX=wEGbHe]w[OPOQQRRPPXZPPP-XNZGcIHcQ?YGHFGX5OPYOXedoMKZPY=Zsfc[OQ6HxdZ(QVRdEVWZeY[upFkMoR=-fZOPQOP
PPGOPFOPxXFOYQOOPG=YFXQP<OmtFZO=94GlPn>RWZglGN,HS5QPGRFHfQcPOCQPPdVYcoZ@OkJZZeQHHEGvGQ[QPS@XbG)H6F^X7<GhfR@2oQOHOCE<O3?=
/IZ<IWYdPX=?ONXG,AEGG?6cO>M?NfOQH@uQf[YPYNQGRQGFxHcWYdfY:c?VqA?XyYIeGGOAZ>FQ??ZFQ]E,SRQel.?W?caGwFYPOPOPYZYQYXPPOC5PROXY
FPY=YYPOyQ>ORPXOPGQQOPPQHk[PLYRONcPQ=]=>vQYPPGPRPQHQHQPO.dV<nQQbPYfKZmTe9cZtZq6A?f<QGMWQtlvNRPIgFGSGWNEHZZP4PXenUZEG[vGE
7,=QH>R5PFdM=GGfwQO[ONRP>ZPXQ>HP+QUcHeY@ePXOZYHOFV[_4l<MFFZQYZPCGPOHQOZNbKPHHF>nvEZHYFPYQYPPGQPFvcRPHQFYRPZGQEXXR+>GZODE
xFccmGH5sniYOE>RH[6@@O>NyZPQQYQPGPPYQOORjuuVnG>TGNZ?Nk>YdI??OoHR@GWHUeEJP>N<F[YENYcPPW+?vPYPPHOQQQPHPQPPHLYEFYGYQGQPGPPN
bbi<6EPPlHcBNF?N<u;Pn<YPSIRGPPQN,nen<OYcXdXI>QZP,uGeFQQZNdFHPOOOn===D)IJ^B<WvNXY?Rpx?m;OG@nE?QXYg@GHkLRX=GW(=@AEvPOZPH>H
dPXHGPGQYXpsSROZGeGn-5XEB[vXQmfl9QgXGUlO-kGPXHeFEcQ?XZF?<5lYqeEvY?HcJaeSv[XPX?HQ>Z>HIP=P/EdOJQ7dPXXYXPPOINxXDYlWP?OCY?GG
GvpWFOYNO6MUP?FP.>dQPHGHZGPGXQXN.[[PZ4mGT?PPNXGQi8KF<vfbgH*OFdRmma@WXY9G5Om?9MFN/PZ=NYQQIPQPOH>dEP.8<Gd?=bQmQX=GM6ZNb?-6
<Gc?[vQWcO]:NXHYEROGY6?GuFdHWQGHPPOdROZOCJINGd+HJX=DGGQYw)cHV5VIN?ObRHHP*JHUQQ@ZPH6eIRHQURVKO[OD=bP^mHYnMJIaTZYk<G?YF[]R
X<@P@YEY0cG;QGdfib5Qy=ONC]3GEdGYF5=YNTPGIFFYZFNP=M7SP<QHQ4bU@;dKEJIbKQYW;QHYYR][PLHMPYPYFYRPOGPGNJ?dNfPbI>:HdPF[5U=PZYd?
FYRGQPGG7>YXRoP,FYRQdOPQx)YNZGEURw+nFOR5W@GXGPH>ZPLPRZPHY6SlI;TGmZeOG5QcN,cQcfWORN>X>YOX83tPFfGXNXKGPOHHGNG6GHdcYQPZQG,=
>65*GOPZPQYFYdPP_Q6P,WPWJWFD>EFI,fQ4FXYRPPHZ@PPdtE?FYROWHNPPZPPPDQ=FuYEmbXQXZ@P>UX>PmYXeXEHbQSP>h7Dkm<SmQQIYMQ;1c;nUQPmc
OBXPmGQP+I3>)d=3Rn@GXMQGdWRO?G=X=IHceHF+EL==G>QXO<YGFYOOU=7@P4YOGPOOQOPF_57^[FZROH=[OG<l_PG>JmdNEQYGGRPY.ZZ+UNk[FIb(FA=D
DhP>3;vfQPINDNGGvFYGXGNZPQPYQGFHlCGQOFYOGQE>bZGPsPZ?G]YEQF[PRGPYjWnM^8=-6dRHXJAZ?YeEVdQHm.>PH@eO/Au?HmH^OOQFuENRVNJ@eQ=a
9QE=OXQ[@7vQ[GPQY=?5PHG?v;m?OQOOZXGOPYPFU=FIGQ[VZGGO[PNX_EGGG[QNHPOOYGXYFNO,YOPF]GPOPbOPvEeQXRMGZcYPPGYOG5HOZ,ZFdF]DPYEY
O;=YXVyJZE[Z]RIfCG@0fFcdXPL^FEDdy[=POPPQPPPPOYGGHfcdY[QQ-W4QNbc]E.NZPQ>6fb;YHZSUb0FdnmROZEcb5;Qw>bn5XNZdf.F1E4lcUmSeEYF[
EXOOdE?YudZP?F?POPFH4POYOD>,YEOd>QdQbGGG=:74=PEn;XPQfYI=5=IGCDZduPX6OuROwQGQPQPQHPGXHPYPyZ>PH?PQPQPQPPPP@[8NAOW6K]N)ef_Q
xQY?PZOYQ=JZQPFO-OPGOOHPZQXQQQPP[OE6H=.YYcXNXePFNeUPQQG=>NPPGQPZ;7GsdQFQfHQPHN>IcIf_TeQxYJRPe[XeA/X?RdHOPNEHHEXF_MH5O[@e
=Z??3F@f-=ORH6QPXHXXPPZP33InFc+?T>QwPnFHNOS<W+GDG?dFYGGNwQQPQZGQGPGYQFQQLRNGGZPNNXZPGZRQx@QPYYZY>GXSQNOP.HYHYXQYPPQPZYOP
y[FG>EHXQcOOYPOGQ?PFF3PIE1Z<<EXfv=dXYOWPOGSYGPOXbLRb?X<ZHF<^cGcQg=EdMcJF.[NYZXUQj:6pF;HQZFXJfOEX28<auRPemXvQdHGGEG??gY=v
QP;GOGXdV5I7OPeOOFcXTcHX6LSwWRd]FsQGAIP?z[QOeFPFJYYYGFQ?yY>XRIOGYPGP>PXYv<PGO?OQOQPQYHN>.cPEOZG5Z>HPQPYP/=F-PX.Id>dQPReJ
u*deOOWVFnjHYQIOGOhi@PZOO=Qdd5GS*AH6S5YGZ[;cRmQMGObZIdA6H+9V.PYe)SQjRSZGK7FROWX?Nt[d4vR[C;muJHQ[wQZPYPOIQGPPHZXZIGQP]PZI
cFFEGeOv5HP+QZXOPIZYOQQYxg=XGZEQGHHFQ>bPCAGePy?>@E4GOGcZHE+F:FIeahvMlX^7QwYOY]<JQE7YQ:ke/WOFOYZ?XQQPYPPY-eGfP=OEPGFHdYQP
=d4j4f>6WNQ7QuZ?=UDZQYSPZeZFQMdFm>EGW>SGcod5W-c_UYY[KbEWYMSZnYaQ+YHPmHZ^=PeOHRN>Gbw>E@ZXYndOW<SNl??UV?OY[Kl3H]J4AkXQVY:Y
eXk5[ePHnaRzWHAXZ3NOHYA;kYUGGYGO]E?QEPYQyY5GPPOOXOPHYYQG?U<ZPe[PXdQFQYQFyY=FHQPPPQPHOPPPNGN-PETFQcG?GO.Z?UeXF[PdFEcPXZHN
wY>GPPOPYYYPYQPXDF?h5CZd@YYHL>mPddREcF[Zc*FYVRXQdRFuFIRQ>Sn^S?GSxP=OPPPPYZPGOQZGZY@XnI_bd?YPPQ6N.cY[XHQFZfYEYXYWAcERENHY
acPQQeQC:SH6lONw5ZPFXKSH5b?Y;>NFCVdGnY@=weGPYQOPPOPOGPYYYpfdna>8,cIVBOOOxZPXYZXGHGPYHGPOOHO>IQRXYNZ>+PRZYUQPOdRHHNQPPZPF
-WGZXYGQQ>QOQQ?XLPQ<SWPXGGGvGeZIPEwwKDEf4<mFYPaQ_NlZO[QlZGGdV4NWyQ>GPQOZYPPPPYPPn;WommEka6[BF[w7d<QIu=PZYeR@GlS>F,XXjIOf
c<YZQOYP=HXWvQXQYGYPYPHOQL?FGYQHPWP>GZ?Gm:XPOFXdP[FZOPYGYPdNKOYXYQYY[YRfbd>QQDNXEX6CX>QdPoRRTfQfZE>GQ,RI0kG<WdI>bleG>P4H
cP^c[RZG>?OXFNP[aXLQHC?MYPPFFZPZwEdPPFXGQdNQPOQFPQHLPcYO?WIZH=WOnH?<HPXWIxH<5e>POm]YZGF>=d^FSHeYrEY=mOwMdZZmSei,YVOG*=FO
XXe[N@QPYiSDLs@YlWYNO>D<FH?I?edWDQd@s@YGze>PQHNQGGHPPGYPVuaY@PXHEEdHPXFHbPYOMGRQ=GvQZ[IGupmG@WEQHI6_eM6W1?H3HnkIWSjbJQFF
wOYQXQFYQZGGPYHPOHFYSYN,HOXYO[?YxYGOGQPRPOPGPQQP+R6Q>NNmEXP[ZOG56twG<fJZk*EXRIYP:@>teZGfOOl]OY[EFmUZIPPOQFQdPPYPsaR@ZcPQ
G?XRt?XexZGPPZOQPOQPPYYYWHQZfN-Q[ePY=ODQlZud_2WXgmQFjfV[-lVe@m;4W?MXZYHO-d[b<mEFF?OGGOPPZQMeF*c5>bz<4eD>X;7*RlPW[Zn@ZcQQ
H_GFOYOPGOY=PY@G<P]t=M14<GePIQWX.=FgHPGQYIPXP@FHCJ=NtZFXOQlPPGXG_IP=sHiY?ZVP>[b4i=GP=PYOROXddGN[_JHOOOknHG=OWRYHlY>YXI@?
RFHO?dPu3-=WdRPHwLceZG5XX>5gfJgxSc?<HRnPx@EYcWHd3nOY@?RPwOGGOPOHPZPOZYOdwYHPQQOGGOPPPPPPF6>3^c,edv2lZF;Sa]-]4V?-=E4[YE?F
CH=bx>bQQYQdfePNwQYGPOPGGOcOPZOF.6P?G5?PWPYYPXQejdWP+=GcXZXGePGO5XWMTQYOIZHZYPYfXIWfFL[[H8YPaA>Q6lydQBQEWb=bHHe]>a>QOOGO
Y-XHGHPZnmtRHoeGPfDWNH7>-ZPQcOXZGQPEOPPP7uRFXdgQXXEYFO=Q5F-Qq?HZHQFHPYdN,e5HZZYGRRQNPOZO*HZ7F;dFO[XPPeH;yZ=PPQFYYFPPGXYY
[=@bGASgJ>X]NPu1P?fFQZGPIHPYG+YPxZQPQQFPGOHYGPPQCQS_Nd4DYG[5OFXQvPZG>ZNRYQGYPOGQH+S16X>ZGdEIcGYNxNFFOQFXPPOQOYHFXdPxOZPS
I5Pep3=QyP>GOGZOYdPFNYZPZQJ47>[Hkw>ndnD=-[YFYGF<GPPOYPPYhY5XGHYGQPYRNYQP,ePyQnF?G>GYFWPQ-EIEFX,P?OHQXFZNkecH5Q[PsekfXOOP
zf4NOOPNGZHJYOGOOPTZHZG@QPIXdOHZxZGPQHGPGPQPZGPG-ZRYQWFZRWK>HEX4l6QwOEQFVRtDah<obVHYOkI<l,G[QdH;6m@+OFHO@QV?HQ5=xQ>XGPFG
QFQOPGOQ,hJlp+FYeD6SY=YPYPGXPYZTP=PZFOX[JN=SBH]H]K_S6P^?bFRF[P,YFnGXZWZX5HPIZ+FHPYOZZYRPL[_YuQEH=PIeHGDbxOYYFGOFZHXPeYP=
o*nHYYdOOF>P>=GPy?@YpO/Od[XY@GHYvW@RPHXPPQXROGOP,?QIP7?QNGOYQYPPd)kYPHVGSdNf>?PQ->G2<XG]PGGFdPPYXHHPJPYX+-X2b,FYD>+4:OTQ
[nSVeGGbcLIZYPP>4OG=ZPPY46FF[XNHRiDYPXRFn6hQNEvIYXZQZNFkuWJ>GROQGOXQQGGWlym>OQWHRPINZ<MmnGH]QOIHd;UdQKVXQtfbOoI@YY,e@PGH
rPdG3HOHdZP[WDH?5Y[P:f?5JIZ?D<ZG0NeFNo?PPldHPR>GwIDHFQ9YNIFP?ncc06um[eZQ?Q[XGPGP95lmYeXRSRRXHYPYQPXPZYZFR,>eXQjXMLNFT]OX
/ZOJcFWx,oS;jZPcmpXcGHEQ/GFPOYHQQPXRcGR=YBPYXHFbfW3d@Zb[4>QXQRGIR3BoGXRT?FFXu,nQZ6H>HF5>xGXYWWQPHFPcPOXO,PIORc>ZFccOHZYO
sQfXbZG@gPHYOOGNP8QoXXZ>ZBX>PN;V=xYvXGGHHGHJPO5Z=wVnGZN5PEYXHOZZLPEF=Z[F?QGYZHPGG_6Z[ZPQ>OZ?PPFY]SVIHT<@FN6IGL]PM7Ecw[YH
dOZZ[<GZwPPQQGPFPHPQHIQ=;=74<5H?Q5QeKcZON[ffGHH=C<GXnQMWxZGPPQPQGPYPPPPP[Y=<RGmndEd]5YO:UIIGXednWGZOHQPQUgJQ=PYNP<PePGbP
65XE?zD+NGYOGOYe=fEK=NcSOe=MQZH>_?>XdZYYYFFZZFXY-ePIZPZPQXIFPOYGdCINZXYX?<GXXG@XuLQGdXWbGF5bOX@b-=HbSQ5dQXGPFQeWZ*dYO<cZ
GPYGYOGY+=,XQ6eIFFQOPPNZxQ>GZQPOPQYHZQGPtfV@OG7HM[=;n7mdvEeOXFNZGeYdXdOPNXfUHXYIQEPOZ<YP4JJ<P,G.XQNHcWY;L5YIY]dQPIY>bOlQ
LI?I4EZYHX+GOYPSU4J4XmF<MAQU>mdnYL4SQFGEWAXPOOFPaL=QZWf>eINIcI=ZO=,RHXP<FvODHY?P,QQGZYPH6>GQYGOX>ZZOmHv>I>GXH?Gb8AZJqnYa
FO8N7N>]MZatnQ?fZ?X@GW>;yHFQHOZP=QdZOGOQF>OY?Q)g<lfaWh>v,YO[YYOHGGOHXPPc.REIH_PiP<AQ4[PPWi4hXG[NNEN-Gc=?y[>YQPPHPHGPGPNP
QEHF[4GXmpUT=>QOU>IPJMYRZNGnRHQFnZFIGeGLGdOPZCDcLJPEFXmfYO?NPGPGt[HPQOX[dXG=HPQYGCG=PYRGGGY>YRXQ*;+NzDcHQZm>dROYt6UEdXWF
mcFQN=^<tZXPWQPQOHQPPY=OQKoIwVbQPPPCNRPN,[GZ4R==FXGIbPII>Fu=?PdGf6>NYP-C.OWN4dN=FPOIddQPRPGXd][X>FGWcP*?f<H6;GeF=@d7JL[?
x[GOHHPQPPQQHPPP6:GQPHP[>GX4XOYW.leqWZ@GQYPZ?eeeze5WFYNOOFRPGYZF<DQ+OX]UFQWE7oG6QGPFOPeIY>HOOG,GDuUPEa6YP=H[GZEcH[RlF:EV
eXb@Qdl=XWGfPwPPON5G[Z=QXnvWK?YtXQGQYPPflYgY<Y3EJQHZ@QtYNL?VOs.IR,/kHPoF.VGGNYZPdeZ?GZP=-NGYQPYQ>PYHPQPF>tPFPcZRGbHYGHX>
0CYV6Z2O>;WFd[PP<P*Z,cd=G[O=PHNQm4WYd*6?O^XfQPH=sfdc4OPQQeHGGPGQwPPPOQOPQYPPPPPP.4XYFRWPQPHPFFGYdHHEO?beReYLPFPYf)ulY6NP
dFPOHQ>[JclSO@?XGX-F>>HdDWRYIGZRPHOvG>QFO6P>E.PRXO>ZQNQX9NX4_kKSXZcedQPduYPHPRPFdQZFGQYZ=>H>F+AIcPPY@POOjL@ndZGFWZYHmi?W
XJTj7Vcb[H[A]d[YU(,+=+dTP@[UBfFP,cOfGYXQOQYPQOdFmFn?k<<PGd?GGeu>tGPSQEGYPd[PYGHPQPE?L[FG?O=XGNP=6>NG]eN_[8dPYGWvwYGPOOOZ
XQPPXYXXuZXP6GQdYYXIFGGFk,lRdeX@QW>eHW5n@[hOQQdEYY>G3GPYwPYPNQWPQX=FGQ<QyQ>ZPdHPJ=YXR>PFwPPPPPPPQYYPYHOPdO^c<YQOPGXGPXQP
wPGPPQOPPPPGPPPQP@P]nEVHR?^fY2He_ZaVQmY=QLWdZQPQHUFD<YZNNHEGZRPNxQGPQPPXYQYGPPPPxeGQPYGQQPPPOPOG>.IG;FFOZgPANQQLaqtROYFP
<P6QQIemxZGPQQPQPGPQGGQH7phmYY;<QOPP?POW<.5O@l,dGZ?;PeHR.4EP]ZOEFZGQXPHP+A7;=FFIDQPQbWQXPP[5?NIeu[MXZQG[UITM@PQXN>?OGdZQ
A/fWgxZYvW6F6PQc>NY)1w@MePY6X]hNbY]d<XEOYdcHQQvY>JRn=Z?G^NOF?YOIyY<PGQOOXYPPOYHPWlTQcIeQ@N*]XGPZg+WPOYOWGYORcGPG_QNWNZRe
QZFFGYPGi[XbPYHQ@QFGFPFGOD6GQL?XYOHEOZJkXOUPPOZFQOOGOQGO.YPGYZQPPORPXQPYwYPYQZGQGPGYFOOPEaFY<_X=l>YIQQdNwPOHQXPPPGPYQPOQ
X7FdudPOZOXYPFYZvFYOPPPP>[GQHOXHFJXJ*dPEXdY>RjQdh,eFZ;XX+d=[@MoI-ZOPHcFPdQQOYPQQ,ZG6OXPOZSYPPQPX+gecPeNRG@POFXXP[(cYOGVc
GO>PGHPGWdiM[=44oNPYYcHRx[NYZQPPGGPWQGPFzf4GPQYPYGHQPOIOeCN=M@PYEQWHYoZP=TbYYFEG?P52>HGPvC;H=QJQPoCHmZY>,b>ZFZPPOQPHYPGO
DV,IPPdXb8V]OIPRxPOFPPQO5QdGGGQQtfXYbRGQPPGIRGORGWEnSQG>WSd_<M4?wPYQPZOQQPGPQPOQuEGOPGYPYZYGPPPOS+bYW<Y>PLRXPEV[-Y?Ie@PW
QROHdOGdn+[@cOKXUYbGWGe,QYYcFLFWOHOFGZO5nIwSSNQPP;P=G<H.wHQPPZPZQOOPPGPQxPGQPYPQPYYONPPXx=c>QeXFcZF^QP>?-j<]Oe]PXRIOQWRG
R<W6X<YWNGFBlcS?-TcHG<dRIH?FNPHFtvQHHRQSYPYGP[ePln_OQPP<ZNQGPZGP0]oOfd[WO=HNQGX[-=;oHcM=v@lHYP@6wGFONfGXYPXYXHYEn33YsYoX
GbePGuClFPFOHZQOZW-cPR=NxE@?OeNRQWQYXG6<wgydODuU[b3Q[@Y;mPyZKC[@>LN<N;S=yf4GZRPOYPHPPPRPn+b6W;YPCYZ5HlQF,fZdINOH@FZZ??WZ
m@4GXERCaRd-<=Y>.WFHOQPPFZPGXYHF;BmQk5d?GS83Od<Wr*eR>?aLPYYO)@>OHNUNFcR)4?rIdGJF?Q@XJ;+leQGmZIPOL^cXiN<JDS??OlXOyZ>XIHPH
QGQZGOQO.HYHZcPPYNQQPPFPvQPHHPcQYPPPOGPYqQHOY?PFRbQ[XdPGGSOWPO7UZPeG[FJY,V5QPHdQGFPGGYOPS@mIN<+NdYbGGpa8wZ5F[QFGYOOPPZPX
?Y4C=Z>GYAH=INQQDM,fReOP4>=@X=>dyY>GPQYWPPQGY>IF-ZRcZGGYQPQHHOPX.PYOOXGPZPOPYYYPyZGYH[EQGFIYGFGPQ+ZZOEPHOZRWPXY[NY)JN;HO
k=OGO[mkwYGHYPPPPP[cPPOPxZQORHFQPFHZPPOO.X?QYGZQPYYGHYZPxY=QZQPQQPPOPPOPfYtcQ?4vO=S5HDcaO@eA@^[GEOeFNYEPOmdH[>oFFQYAF7_N
NeiPZHQGQGPPIdPYvFdQYQWQZGOYGYQO,e_=fb2GoEdYYXGQctPQdPd<PPH=QXYO_ZUEPSPF3dZPGJIQS6G>Y>QFO(dN+OYwwNmXIQXe[HPPmYPXhQENEWHN
>GYPYeQOI3ZYE2eORuXRNGlPjXL5IF@kHGR=FEZ4wPYPGPXPPPQYQOYQd>P[[IRGBHcZGGb6vEdHP>XPFYeeQPYOZD[WZ[MmUYMHFRe=,]RK>dPPFXGgRGGG
FEb1/OQn<PW=cF=?[4>ZODl>:Z??oWb>vPePZXPPHOGHQPWQ-YQPYZIQPOQeFHQPm+aPfb4NXQ-OAHNBxYGPPQYPPPOPPPFPeQ6[m-O=@QYHFWXV.6HFW=?n
ZRm5NYRFNlTk=EM4FOZdPElZ_PI><eYO4Hl[LROR[(jZceDOHQ=ePdHOP8QPXO[OlFcP-fPbvFHQGYYHRY=ZXYXPOYrXJIQdQPdPdYGZ=Y5QfQ]jN=oA9G<d
UHGGOeYXOGXYHYOHt<-c4L[MdOPcZ[5FwQ=PNGPPOZEQPPYO[feJ5?R=VI]TGQZEyZGPPZGZQPPXQPXXvOYPRROZPPQPQOYY-w]NGYY>Od<O>XGPU[WXbXF]
F]6?XQYIwG=OFOQQOQcXYPYP<HA[3oRXQWNJEaxYwRQPOYPHHPXPHHXPw[GHPRFHQPGYPPXQIGYG>ZUVPDZ?PFO6NgjcnkuId1XcXWZn=yh?cHGYPuNdM@+g
t]cOjb>SFI>GGFZZZXYZ-NHNYPeSYGm@abLZQD[NnPYdPdfQtbnWKIR]>EFVPMdZa,PctXdZdGZQPGGZWQPSHHGP<xGX?Gf>UQFP4dQGRPHEP=FPq@mYQW[b
36ZPQO=TE[6YPxGF]ZFWG[/<uYHeOFHcONQHZdO?<^IOEMlHGPgO5IOQO-GmkYYVdFaZG=Y[].cYWb[DHNwQ[[VV6)<z=d)Eb^SePO4DL=?PFPYZPNYYSXFF
zf4YPYYbR?PYFHYQNOOfY@FHGVIlQ,>wcad,GY>GQHk@ZFF<SmN>3VTWPk2EbZ.4PN-O[J5MHPU5HP>[C-?uG;EuYOe_=I>Y-ZFGPYO>OPPQFPPP7ezVGPON
f=ZPQDXHW]NB<ZeC3OZRZ=XY+@YOsIFQfPZ>mF=XbqmflE<PFN5Ee[XZuoZbPQQY]jPGI?NoFVmWJSTSXHGXmPGEMX=>>v<ERXRQ=G?O<[HTIQPSlG>XX>X[
L<FOF=ZnFlMXP*bdxZ>GGQFPZYPPPYHFX_GOONeNMcO>XnGF3vNGOXcPYdHP@QXO5]Jcn-OF?G>AcY>Xm:mYdONP?fIY@?b6]fY[W==NFZ5<DG0IqZ>YOXPc
G?WQdeGF-fQPl5YEJHHOZPFOwZOGYYYPQPZGZFOF>tPHXOOYZYYGPFGYbL?IQ>Y=FZZ5OcRP5vOZYQO@F>Q=ZPPX0ZoHDZ?FcbWFkPGZo(mJ:+nX474Z4PGR
Vc_POPRN[ONIPmYX?cjxIQdeH5Pk[YPG,NwRQ/7FMKWngmHHxY?FPRFOPYXPYYONH5=A2XQWQHW/=Y9EyY3XFOeYcOHOWYZ=U?>bWPGYZPGWP5EHu@deQcO3
]Xle>ZHOkkfZ]5PPeP)OlUnIq7N>[M^a<QMQ.=QN=4Hw>u^B^Zodc?5eM>RlPmQ9IGZkOG=ZE?IM;,]1nfY?ePfDN@YI53hYXY]RYo=Ok56Q-oFbueXQfFP+
xY=PFPQPdZQGYQXOj_I[cFYEW;PPFmJPBXZXFl;XH>GGddNN_S[FHXXRGXHN<RRZl3vHM5NPWZQekH6?yf>XQHPPPP?GGOYY*r==cWN^,VIFG[<HPUQ>YOPY
?YY>XOOXteTQPPPGGOR>HPOX-PYOPPFPIGPPPPGPeQd[2dOWcUT^Lg5OtX]DPI=OEEb=WYP>BCg2MbFG/ImGFpPPPF>[CXg@kNZKWO;Jb_?Ql2oE=Xk=ko7G
F57qKZcO-FY?mNfPyZFG[ZOOQPZYQHQFFTh[=QXP6GP?<f>R/NFPEYGYZPPQOYPP,c>KOPFWIQGFXYQGLP1:QdQZ]GeQ?M6YcYeYIHHxaOUmHEOWciGHdcQF
EXXPNYGQXlUGQ=GEdPYGPHGQ,[QGIbWHPPXRQNYYYm[t[ZXHG4XGZXPc6wfXPQPPXd5XPOPQGX[=P=,OXYWQ<HOGy]FYlPZGFPP=Q>FOGFBOPWPYPeHEeQHO
OfcXpaGG@+g1,5WS,eNHPcQIQYHYYXYZF_=YFNbnHbRORPPGynGYQPQQNYPGXOQWtQ=>WFL=l^RNfXP<-^gYf>bXB6QZQPPP/GdIEJQP=PP@VRQ>=fbYPM[c
WR5KFhI=_wg>cG*JNEl(8e6O>kFBMGHWnIFQYF6QV,WNZgYRRMJ.H+WPucRPXR<PGOQPPH=PT5NFDFPP3FXQHNYnj@PYtPPYcXlYO4PQiYPEOYPfMXXP?HY3
J.dPTcQXN4PGHOGe,7F[QYPHZHHXGIEY+A@GPGWYZGHbGQDOv)teX>aF>],P=XFNvQPYGOYPYOYPYPOQT2tXX@kNRQ=;N?PX,?[>S67/=LGYQPfd.e]Xc8ZM
XG5VYGcnwH>PPQQPYRPPPPPOR7Ft7R]sQBOIQgH20@NOQFQX=FYP?OPYh4aNOOFP2=?Y>;QY6sF[YGPbPZQ<dFoO-o[Xn>cDPQQNQ=PPiXOFHZQ=YFYXFHOQ
UcU?GZPNORPG=QdGDGSMGhBGBFFcHNX@4n^PI>FYOOEnFHWH+u]S>3Pwj=Ux2HdIUIGW<HZHYHPcQOF?O5YM=<e]eJ,HOQQGE3+E7MGPQP@WPPPQ.oZGePeY
@HYXYPXYZ>PY[YXIJQOY-HPZxPGPPQPYYPPGPPQPgQkZQCAdNQ==mD5OyZGPZQPPPPPPPGQGPRcbXT=ORIGNHOcOcl_FQP>FdPQPOQHPqZFYGGYPGGHFPHGG
4M=+fcOYA7eOYGZRM31=uXYuRQnWZcZE1B4@fxaYDOOZR@djvOZQOHNPPdQYHPOYuXRZeGNZZQGQOENYw<onmmEAIERlWWPG=ZQSQ>><_mFRYEPd.>O3=O=c
XZXHOQGGWU,GOO[cJ=ZFZW==wX+YPGYOOcPPXYYP;wIxQHbQEY>KNOGR.QePYOQPJPPGYZXEGD*TEle>YG=8mF>?7OGN,u4P[ZX7M<Pc:@?ZjHYNYPnQp>P?
)SH@N>NYSHRkIO>Ye4xIoWQGjDS4Y5IH3P?-P5PGJGQYfPPHL?F=4ZRNHcPZfPOHUG)NYbPdOHG4OYQP)H@4W>>[eDlW@=F[rGRFmOOeGQOOHGWEPcImHdOH
9G*X?4QOWG5f>=IQ<HHuC4F_-5=nFF=GPeQYOHEOMW>ZeXGv@PPG=<PY-[OYOcNPPGQGYPYPIKcbf>SvHIE8?ZdG?UF*ZYGFWRPGOOYYb]vtgIHZQ-ZQeWPG
,dQGY>YOQQPYQPGP4F<XyYG@@RQ<O=HEWZSvNOOYOHnmQYRd.=Y>F>@JXGb?dQdQLYI4c=ZPGIZX[GPGiM?G6ZNX7WFE]HOP.[[PlHYFIQR>GQPG<gJ<ZZco
oPReGOB[bWS8e>Ne7R?IY=WtU[bO=HHOHHP6FQ6>scf6YRQRHO>Y@PYQ2][VGcCH;Q[FPPYQ4RE-fNCHQFNaEGdY_PPGOQeOOQWYQPEGUHHF3H]GHYP[FXYF
=vgOYQYRQO4dPOFZC8HJD[REgLGHZFdH-VE8ZGZGRAenFP[?C7?_O[PFQGdHZOQYFM,cOFe?X>OQYQEY+IGzQSII6>GoEPH>xYPPHHFQGGPYGPPPQ@R>GfHY
MFOGPd<tUPFOPOYHHZPVQ>GOZXO>JWoPBH5<ekQS<OcfQQO;6vm>?ELVyQ4dPOQOYPOPPGYO,YV5QHPFQ?ZPXPYPxo4PPYGQX=HPONYP5m>FQd>dQDPO@?Yw
P[IkoTX=7RGk@FpIAVdLOQo=[6HG@RHG*O>]HIf]<PMJbYYOrVRF[OZPX>?XQHQYxZPPQZOQQGPOZGPPI3DQF+RHQ]Y>>[ZdG,XQZYXGZOFPP>=NC?<NPQIY
QGFC>HaO:Z>7e+OPK>7lQPGNb?mHNMTYdVWQX[XMyZGGOYYYGPHYYPPY/-Y>Q4YbX2dG>PQZ_FFPZ^ZP.GE@PQWex[?OHGOPXPPQOYPPxYHPGQFQYPPPPPPP
yZPQPQPQHYGGYGQY-YYQGPY[OQWPYOPYM?Od,Z[<hPYFGOFG<AIMKnHe[ZGdPdewxZGGQZFGPGQPPPPP>TdFIXXcPXRIOOOPyf>FHZGHYPPQYQGGjE3HTMA<
cREPEYYH_PQSOPGEPZNHZf[Y-l>+mcd@QXYc>ZY?.XP3YdPHZOPYGQPZ?HGQqdYGH@dSPPPYtPORROHd@PfGYHOP+>43=GHSY?QbQPPYvPPPPQOHPQYQPPOY
kHFRUmHWIa46XddRwQFGPYZYGQYOYGPQU[hlPY>5PGKFF;dPW2YFeHXR:6^PFNDQxOPGOPQYFYPQPXPP_HGcEOePdPPGXPRFwPYPYPORGPPPPPYY=IIQt6=X
ZGYXYQQPwH>XPZSZQXOZeYHP.>PPH>@PYPWPFQXN69RI6dcXQPHFGXHZ.IQ>gcP=GOQZPOORWQe[GOb+YP[NHYWH-FGo[fHHPZQcPNQG3-PnV=dNNGYHNedG
>v[RWXfYHQONZPXPy[FFPGZYOGGWPOWQPZ[U>TmXImF;Qe=NyRPPQNOQPYGYGGXQtcpRS>GSPHNYHFeOovxNgOdYeOMQYIco.44BO>9HmSd4OYS?aKhVKWGQ
GEIQFNO@,bO6YFYO]6Zd<GR?ye>GGQGPcZYOXQHOmP,eLMO<jEHjdyR@vP>cPOZFXWOWPe=Qk5RpGF]RQZZaC=Q_XRQeSQO];cYLFdNQuYXPZZGZGPPHPGYY
Fi=RYOPXOPP?XXRGjiIHZWZOb@<RPG5c4U?@fmZdJFZRW6RZaQ]UFd3VWOf5FGRX-i]?u[[QRHH^XPHxtkBW?O(WD7eXGlGWGP]g3W6DOCQ?<5:kMeL<ZPXE
NGHOYRGF+d=IZZ2dR>4Qc=Ol-phQYFlZGYmHEXWZNNE8d56>Y,mN5mgI<P-HWGYOQ[GF[dQEU]kPkDGHVSRXWYOX_@odXp5=d]Q4QYedvYYPQQFHPPQOGHXP
>rGHcd][Xwd<YWe3OeEP>bFXZvbOYXZPEbbM]Q>5PUX>dYPZHkMf4>==QEWdCdG,edJdZd*Q7?IYfnHYxPcQPPWHHP?=HQHPM^YF=PXZFWROMG>N?=53JdC2
>[WQPHQ@u4mHaGO?P[>lZPQIy]=WHQNZGFQPOFPYOPOtoRG[XXY]eeGX,SQwFP<??OQ[EG>QQZ?[@GTnl[O@n[7ONJHM*gQHJG+>YNkQ.<YPO?YRQGXPYPYe
wSFPZYZFPQPQGEGQ6IQEguF>FOQdPOWQ<N5zQd4Y@@E>GNX[5u@IEoeDaJIE+7Yhw]GQGeYGQFYF?GYPQWHP?G,PQQcGnF>GGIWWyG<[XNQH>cdYwZGPZQOP
PPQPQPGY8+XPF@WQYFHPFOPXLH?>wS4o6WZEPRZZ7bPFcXXR^XYPIYXHZ,YWfS>NZt*I6AW][*oAZOP>b=QEcGH?f*mPbHNePG>OO6QPQf[Un>QPH>]YYE>F
ZR[cPMOYHLQQGFXZFw].ceYEANRn8?WH.>GIX-@GXGPFHZZF@LHOQQGPFdZ>FPXF>C=OQPXYGEZFPZHGwPGPPPPHYYPOZQOPGiJPCv,cI;HHYY5ltRaYeOOl
XHQPPPHPR(<klVG>MwdDexaFG<+YP=YPXXZOOZEPFYVvAGTpHfGvInFENL?WYGeGWdmPHeX>xZHPQQXHP>ZPHGOPvYPHPHPQPQGQGZPG3XPHc?vGYfd@FITc
vRYPnX(n<M?c3<cNQZ6[ZZSSH>.ZGReRYnu<Y=P?QF]Q=QENycHm4<@9RM^PIR<FHXjNeMFE^XGYeGFm>XYDYEZG==GOYwOGcQcZZPDe:GgX>[j^XJ>YOZxZ
YPmyOOHcubeoJob4PcNE4:O5>eJeQIebH?RX,.;XcYJbZHCXSP=FIFYIX?RPQF=Z=P+FRNdSc>ARGPOFON5NYMtXYHQeMY@R.;R[KFdZ>JQ6KZH>P[F]3SPF
N=<QLP=HNHYIWPT>IoSv>bDZ<mFdFGG?HXoA-mFNVbXL@P<W?FR=mFPQcPdPXeX^NnqYIGjQPy]kA2WvGRgOyoXHI>cOS?FccNGGSEP[RQdNI_PQZpkPRSZ-
GYQQP+GccGcQZ?g+AOKFQZnFFYFF[H<6PENNH.NdTX5HHdHFQ<H][<FYOkFkY4>YPS[@ZiX2OIm^gZEef4Ql?dWb=ZIX>HZa_=FDHPYIQQa;E=cPFFF9YQGN
Rfa,GY=OFdd@PRePEZ=;PFKcd@cGXI=>>@ZPoTY@PGLNHRPQQQgK6Qc4FO[UR3c?Y_5FPFFfQZb/b@+>e*PuWM>G=pGdFZHXwZ>GPQYHPOPFQ>OQQ,YYYG=N
EdQGQcdOYP@6YFfNHFZR3O^F?OQ+GQElHPPZG?<GfQeudNOfPGGM7SEeA_[YVZYXYuR>?RG>._F<LuHPZ-GYGIRF>6cQ=,GIZGXOPNXdvDPRdQ<GPRYYOmG;
>@fdeRH7XYP?RdvQxZPPOGPYPQYGXHYP-eZYQYQRPQOdHGXOPeIYPH*>GDHf>GIQ^fXN]aHSI>YFcR=Pe)uPcXbOXN>OXGFY4tH[fPtK+YceFZX5PGd?yRZp
QGQXY:p]yPPGFPQPHQPFYOQPObINvAd?G1Ad@PYY)w@Qc7me3cXYYHP-B+dGEYXeQcGIaOZO@LFOOHXQY?QHRQXGHUeaPQvmRWcPRQYEaLJ?ZOPFMZmXFf?>
tcIYQQGGPGOGWH>YxZFGPPPPPPYPGQOPMDE>QEHOXTZOPXZ?xdGIPPGPPQOPXQQQ/jS=VRRYXYZH<I>PvX4OXNQPYdYPXYGQu;pRHQkXcXNOGSI48YwYN46O
6=OEG>?FGRoeOQ*3ZGPOP=VYxeHFPQOQGPPXGPPQwHIYGPGGYQYORPPP>_G4ebXPAEPGYP@Zg6dQoUTQ*4-F.OXX@ENIHQ@OQhbZ@:Pc,eQGFGPQPXPZGGPP
FGG2,JHONX7HwdHXFQYwFc>GOWgeXMHQuuOD5Sc@7WXC?@=I-GOYPPPPQPPPPOHPudXYPFPQZZ>RPY>QUXb4+HS<lfPZYNPFPQO_WOXwHNG<N<MH-/IQG@am
QYZfP][FudkG,>FXYec6YG>FwYGPPQPPPPPPPGPPlxeZYcGHGYHj=NYEOLGGPOYYGOPHXQPPrdONW=IQFRQRFnPFbvabQ3?d?H5JRW.QS5wFnNREPG_ZQ=]F
>N+XQGdPOOQPPZOG>c-PP+XXXlcHGnY?4OLEQXPP=MNOdNeNPdQRQg>e>>QRPXPBxYG>PQFXPZOPXYHG,XYG7?n=GGZYDNYqEGY=f6@LZIYQeP]FOd?Gd;[O
c]R>eZTd.-G2JnX+PCQFR8PPQ>@EZ6ZOuoH?YYVRGOE]VcPG=lN=7SXCOyfh5YZFFXBc@>nqxZ=POPOPXQOYXYPFGc]*b6RCV]GbWGeP=0OS1bY7gbRERF>O
N@QGEPR/HF>NHEX@xPGdcXXZGQXeO>XX-4Nx>QXGHSXPFOPPPWebbPCZZWXPSHlf5ueGZYXZ=ObNQOXP-Yd>GGZROYdOPEdX/UH>XHQdFYc6WPYXxY>GQQOY
PPPYOPXPQ?dl4O+fHdDJuee3m5xJfWPYXPH6PGP@IXcP?FbH@FV@e@+V4^G<[bY)dR>YS]y4v<FcPNdNOoOZOeGFwOZGOQXYYPZ[OYOO.XY<PcPPPPXGYOPG
sffPQYW[cQONPHIYxZPQGQYHPPPXYGPGx@QYQX[b4FRSIP<ZFeOd[oPGBPQYPDjycC<@YLc2R[avGe?5NwYQPNZGnO=Y=<[YEtHZXZWQP<6]@PPH?]OB<bZH
QlQfdFFGP*=cP>P=dYOOOPHZ<[dKOWpQPfoRYPkb5RZO,,WgNFZO<3Yx_sG[QcNFX+XZPNHZd?xRgdHPZ=I>QFNG_FWXcP]YZZP>GXPOxQPFQPXP>FYNHNFP
iezx>WO?RER=[OZSrepd=P>H?<QGQYOHxPPGPGPPGHHZPOPO<_4YROe@3kGGcSF5UWFSPOuQ=d?@dRG>74y?SmGPm>KHWHN@wOPGPHOPPZOQPQYFR)eYX4kQ
YERc=GHYwOZHQfNRPPPPQPcQxP>GPPQPYPYQPPPPrOHY5QIXPYOHOYdP3IEP]eD6QUWPOPHWONRl[>,FZPXd=XXRVYKD5bE;=3XGOZDRHmgEUkH+xFj[5f<Y
q7WFcWYD3ZDP@FfRxGH?OQY?OPPYFFIYxXQOP@OZYPPOGYGOUZVE=(KR3YI[]eMce,dHOOcGFZ<P>PHGwYOGPPQYZPOPPPPF9)d7VQPeV<Y6PIQgxZHPQQGQ
GGPYQGPGD;,OKPbP=OGQYKNZEN,eHFdYVGNHc[OPk:QZP>eHGEFRPFeYMLHEGF[OOFdGGYG==WJAFRmGLV5eTV6G@PC4E-7Rm?PRNH?O?(DM>5cPYS>SPAmH
UDG>fWFdG[Q2EHFOxQGYNXPWNRNYY<QPGe[KOOZXF[Z[=QZGD(-J=Q4K(@EHeP5M@,w@SOHQc<H>O[WE-PYGYZOH[PPQPPPGv3WYOEfWucecceFQU-eNNelT
vXGdRFHPMRGOtQFeWOZQPGdGK+VND6YR>><R?YIGk?KPRXY-ZN=PNQPPCGPcPNV6ZEXd>ZOZLJQXePNPHXGE<OP]iZHIHXQE>NPPPHQGy?/FM8@IvG.JH[lF
+lY=eIm=RZ@bYNWQ0ZnXGcWXQ=NWeXWGm?u5NbKOPNY@moO2xZGXGQPPXQYYPYOG==>fP:M[[GOE>PPYFNHdRQZQ73+DM-cTGJ@a^XIc?=Q[HZQQL?GkmZ>Y
YYYZGFPPOGSrAREF?YXZXV3Gc(d@EHbIYXFPOZXHf=M3LVQQNdWHnFZZ6e7=PZUHPHenZF=[Qp<=cGYk(JN-X=?v?HCS74GlkP^bGvG1vPZPOPFRGPPPHPPQ
_FYGJOR4FOWImIAPQVY6F.dOeeYGjP?=rnrIQPZ<lYZEGdZRwFNcXOZONPVQPG?O_da6,PmEdP[Z*POdWld=f5OCZQFbwQHfwZHRQQOGZQPOQFYQHQVDCcIX
QYaSP:XWN9HV^nWYMAQOSSSniRQIER<GPmIYynYZy[>XXZYPGPPGXFFG[@QX?PeO?QbCuIZ4oXtM<M[dOXl=QTvuyQ=PcGQXPPPFZRRHieW==]XW4cPQJAHG
74NHO-IIPPPGPZ[P,c68TjF[P8MoX,O]LJQXWfORXGEFOZGRYFJv@NObO<ZoH@fWUvhw@=XPjVinPiHbuQOPYZOHQQPOGOOOD,P,LBYFEGcQ]lQWDOO^I@MG
XNPYXZ=II:cN4WNEGOQYdnWewRPGQPPZGGQPQPOZwOXdYNHFPeWcZGEPuHcuX>IXRIERZoG?T,kXZGXP,QYQA3QPzf4QOXOQH=FPGQZGx[GPQQFHGGPPFGPG
x]F[GPHPGWRnZEIZrZYYOX[YZHX?ZOdH4gp3<HXYcOCGRCYWFA?/Z+OEO[2oSm?ELO@Gdne?>YGY>ZPAuZWXOH>QRQ??HPGH-XPQPZOP?OXQYQHGVn_FOFHQ
GRPQPPYOXR=@pY4tGE;,OFVZV?YFtXQYdQRQREOHC@HWO^QQIF3XNOOHwRWOd[[YPQQFIFOOxPGGPPPYPPPYPGPP@@+Z]c@e4Fn7ISW2USZPGYOHPP?XGGYZ
eGQgmmPd[NKXOGbR6PF-POYOdJdPO[QP3HGY>Sz<]=GYm=WR4KJe6x3W@?KkGfYcyO>PFROXQPFYGYHPYcZP5DYdGH_I.[2cxRGGOZQYPPPYYYPN.tGEOZZ.
cPIYGHNHq[,XRQQGGXHREGQON[XNYQRIFPQFvdZQ,kYpOP3G6GOOge?G-QZQY>HHQGPXGHZF-[P[QdYQEIPRPPPYVq>H=dOEEOVW>HZPaej94EYcNdQNE6cP
Hwa>PI=dRmYAcOZd-YPQGWPPYQQRPGYGyZ4O=QOYYPPGPYQPz]OcdPTRG=FcZHPGH6mf]fHm<PPUGP@OF<?Rc,.GaQ[5RLpXwPGPPQYPHQYPPGPPPQR[XfaG
Z,PQ6QPP1?=hQF<FQDeFRGPdwYGGQGOQPOPPPFPYPDNQFSxoE>cbP[bZ5uGhPePQPPGZPXPGucYZHQHYdQYOOQeYPE=YW<Qn=Ic5<z[OMwtcP=G[[e3RQP?e
OWWYGPYR6>HuEQ]XddeO8fWQ^O^nQGNljLQ6[>Yd3IcHa]QFLQOG4PZFGP[YEGPOn<lPOQWFGP:YRdXX@FboL?5OYtF=OONRye=QYQYPXQPPP?PPPQYFIRHZ
Q+POP=Xn5q^Eo-c+Q@ZPPEXF_SgUJYGZGYNcDdYfF/ZcqfbWYIQ[IPZeE[hNYPPX?=HYZX?QE?O[Ykq5mzoPPb@P,JRYRZbTQYNXPFIEH.ZG>Zr@]Y>VONHc
LHHG@FXXPYPdR[OPHDZN>H?e_bOJFPYGz[+XWOmOcXGXDdIGiIZdcOGQYNQ[XPZHXYWZO+e@^>@ZNJQvX2RYPDv-Y<FeY>FY.@>FI)F[ZnDKFHQ:UHHXl[FZ
XGYOZPZH_5HYd]ZcWGXel5P[qP<O??WOYFHFGYPGjQTW@ndWG=PcPRZ[oXPI<LRNb[OH[fdCxQPSZZFXf3SeJ4P;xY>PZPOIQFQPPHPZv.PdHXV=bFce<lR)
[uXFH>OQXFQG>OZPWPKcscPHGJxDGOGY<AGXuI?QOFYFYHfH=oV@cF93DEROQ>EPVlUc[HO>PHdQ4X>P3C,nIcNPGFO?QPQdCA>B<[ZO?XG[ZP>Y_QS>YQPY
@H=FNY[W.Mc:>ZGFc[EIY7ZIn)mRPQOPOZFQONH??YZY?UQQfGWQRZZZ-HOf>RF=OJXe>[RHl:>lQEe:XxeQYXnY-cGQPZGeZOPYHRIZxZGPPPPPPQYPYYXP
xYGGFQPYXPPGPYQPccTdFFE<PZHbP>XOxO5YFPGcZOPYPYQGHWQdFYH3tRPGHOPO3N59nNPLdof=RbfL.FP>XII@GFPPHYeQ,[[?Z]Pek7HIP>VoNYL=QFGY
WHGPOYZGOfXbFdlStx72dIH==@R[PPNI=G5e/dPQavSX:VDEDGZd6ZOHHHQG=OROG?P<He4)-YIOPOFZGdZGOOFX??Io<L+RYRYYE@Fn.XOIGY?ZGZY=YdIG
1K=J[vNX>O;[PQbexZFYPPPQOPYPPYXPxZ=QGQPYQOZYZHQPmPFHZg4=Z<[H6-M6jdUYPcFY[MFGNPmP_cmb[[ZY@DXEGd<QwFPHPIOQHPPQGPYPXF=VArMb
F3OeNEM[=ATGYZ6Fq;Zs^2vR.OWy>eMZPIGeQFOGH>Q]R-W>7d4P7OWn[Ot]VEFVdmjZ*yo<EQTW@YYX>GQcOYZZ<U)?gWPNZRRWPO[@NYt?dYQPnWefN>e?
?Hc@6aReXYW>uEdG,mRe=eDYOGMPQOOY)qeb5NWJ@OQPFFPRH@?IHN;POMdtNh=eVXFHcez]YPOIcDuFeOxlYdEPx-KRSdPaY=HfN[LONF4PPdXQ@=CEHHNQ
efQPQZPH>qHHN+<<[NRbeNX[xP>YPOQPdWPXPdZOWXR7fP4V8ZF33FI^e)OXMWXFdmYavpvV18?FHYd>V?FY@QaeOU@Hm=PF?O[FGeOPubHHmFXXAG[FHPFZ
YOpXJAX[HM3LQHCFPL=GOXROlJY=Y[ZGXiHXXXnHX6FQe>NX7VY=CQ6cu?=PXHZZ-v[GcoYGZ=Hv=?[HwY>HPPPXPPPQYPZP6/h3ImkeWYGIFHZE-mZe;nFO
PQYPGOPZ-ZQPdGPGRGPYXGZPwQPYZYGHQPQGPPXY-ewsO[F<opgEI<YsN5??-nYWPZJRRdIYNXE<EJ6ZlP_f_XckEDFX<=xcGGb@NYQV+R>7P=eIQ[=mHIGH
>.EZHYP7gdOOYGGEsVQQZPHWPYOIFXQ>M?>>cP>uXPFOY>ZHaeLGHEQmYO>QFNZ?wYGQPPGPPGOPYPPO;6H*HnW?ERlPRZPX-YeOPRQQOQFdNGXFy;fPNGFI
FQ5mOFn<j-FY2RZ3RdOOF:OElC@X@cPXOWHOYRPODZY5EX-YZn3aFKQdumkIF<O>?XJQHQeeU=?=FI]Y>PQdZOGF9(bYG[X>GeQZXPQYJ(aOHIO<NxHSjQ[P
Pvod@IKcNPQePH=HLT]EJNkZGWIdDXIYMkhk@wE7SDGPGV<=ZSXdxbD=RXFORH?QFLHGXceQPPYG?fYGtdRZPPPZGHP@PFGYwP-XZQOPOFQOHPPPOlXFCERP
YShGX]fZ-E2@@F5HlHWJPIfHmNrX?QdmPOPNdY@d[FAnPW*cN@E>PbXHxZQPPZFQQOPXHGOQ6enQR5PUPXGbZYQ[PQo=Sc?P[+FFgIsIX=>kmFNQH<cUYG>N
-ZQOQZPHOcQQ>HXQY+DI+@^3[clLmpDDxQPYQHFHQPPPGPNPWPO=4HdZWxaGOcZQYly>]nbRYx6j=4tbxZ5mPQFYQOG]QHPY=J<bwwNYgC?>HG;ONor[WNOA
C[]eRYdcNnkYOXFI1Z[w=PZcXYFIR=5YIgQPOWuTzf4YGOPXQHNOYQPG-dQZXIQFOd@OYGZQweGOZZOPPPZOPGXPKEGGO>nc8=CQ?WNNxY>YQQF?PGQXHGOY
xZ>XQOGZG>HONGPYMmlN6YPQQlYGHqO?yn=dXOJb>G5=ZEQXxO>GPHOPYPQPOYQOKZNPZGHPYPePXleO,nOZYZY[O[YPFWXPHUMAlOVrY?X@UIYdbIPlPf?Y
JlZOAV+ScZ>YdjEH>>Zt4G:mF*PDWBX[eQg@iPc>[dO>ck7G<FYZFiOXNRbO@HF=@UHOOfWmOOmGd?S9WZQePf.c[YXR=pXFKG5nA<4e5N5^[4P[NHW6GZPO
HvZQl=PEHRGZYYGGeNvkNZbMW^HFG>RW><eXlQOG5GQP[?Ex.ZPRRnO<WPQYFZI6/YZGb5WXIYY>PYFGIXZNYYJ8]cGWG>M^7LZ=EDXRXHFH>UFPOYZQd?D[
@=5=KDOeHcYCMW]5v/6pP+ZF_PF=>QQV@cPPOGNGVaL6@HnEFYW=WFdPO4,nZ>ZGXIV?XQOXOZFNc[Q?eXHWKe[Ox=OQOHdOZPEGFXYWwQPPYPPPPQPYPOOP
cdO.pNa=oQdd,>[.Gae_NeF,H>?F[>OG?f^Ne+FOHN,[YOXGxQGHPGPQPYYQYQPP>>?@d50.POd,EgqPV8EdX[Z=fW<OGX=L,IPo?PFPQGPZ>POYe:oPWPEX
OWGN5>ZYxEYPOYOHGQEXFYmZuFm=X4NIZNRYW6fGn,OFZ<7ZQcXQJLIWPQHnGCFQQOPQGQW[7?OH=<QKZdN?kXQY-O<GP>JAZ?QdHIIQ_fPZGPRPF=GP=YFR
o7@ETdQINddl>5POZRPvOOVbeWOHROSY5?IJO.6YM>MYHeQPw;eIPQNPcPRZYOQF-e[OdGdGI>YOPGGOkRN0FlPUcYZH@J]OLI?+>_5SRO5CFPRJGBQGfYeO
EQ=RGRGY.,Q*5O=ZQcMGWXQEuQ?>D<YElGOgeGKXV>>@]WXkX>:PPOVZ1BJG<SHF>FeNXSEGQ>ZXZ[dd?CcVWQZPdKfyFO2;>HJ3cF7OMD5b]NQ-uGZOWI2<
-OP4PGQPYQPYOQPP.PP>PcQQGYPPXPPQcL?YQFYFXYYQHPP5bInl@>pAAaIs@:XbiFO>]WG=4[<YjA=X>KGFdwHZEHRKYdPdBERRpOPXICQOX=IZ4F45;FGQ
k*6PQEZd.HbZP[eXQedEHdPW,X</dedOH[tINPZYCQ][<xdRP@>eHYG[,X@WPdFQ4bRQHHP;Fe]4uZXXm[Ek@@NPZ<I>?*PHZRX@oHIY,dFGINFYeFGZFGYN
GH=c<QGREO?YXPT>tUGHfWw>HXQY@dGPHB)5OHWXXYIPF@ed<JEcu[OPPOXPPNQYwZGPPPPQPPYQYPQQwXPHOZPHYPPQXZPPmF;[>>GUtcbPeXYN3yWh>ZZY
<YZIbdYQ_MHcZPdPGGFIWPGYCE6qEQXORDMPXGYhvXXYX>HQQ[HJQFFGDQAv?:lRI?YQ;dPI,eQ?c>PFIHHOPOFYMQ?-=ddMPH[PHfYQq=m>Oa[YNF=G[5mF
<GPv[QdeeHXdGmeEwZdRPFRXYWcGOgXYQN?FPQfRHyfQDY.nw)tPN?OF5]Y[R5Y@w3lQN4oPZMG@iSPGsWI[ZPPHcYG?ZNHc,j4fPYPGeZ[6EN[Pkd_P[6>F
YmO[Z5SG_D4XPEQXQNHYYYPYcId[ZKP]tk[mb[HFL>AO5ZPX>YdPO[OH6ve]YeeZHPYbPPcYxQFGGX[YFZXYOYQ?7*cYXJW[cGHPPPGO4SPOvQWPYPPXcWPO
vFeGYQOPOGHYZGYPQ)NWHHOOPpGIOY[G6)NcQRXGPfIYXNQPFHFXudPGOFXOPEPQL??XuPOelXXQX>c>4.FQFhWPRF;FOGNZ?2?=QX,mJXG=XFQc<<At?W-c
TY[HOCmciIYXPO[RWFZXWFHc)PG.DGg[[ZZZdYYQzf=XQRFHGFRNP>P[.mSNd7H=XcH=FPdd[X]QcOh?NpZHXEJYDfO_hRN[5HNsZWZzh>DPNNQX3QOeHGQY
WL?WE4X<CMdGem7F7Hb>ctH@PVkRdGvNvYGGYZFHQPZOPPPQv=YGdQOPPfOPY>P=w2bOPQPWGdOPFbPExEeQOINGZGGXOXcE2u<l^?WHH=NnRPdFye>PQQNP
PFGPPPPPYYPGP>cbYdYFPuZQzd4OFPYQXPOZWZOHI*mQFQkOXPFGG?Pd7+dRPHXQO<@G>PYHj6H_3HeFfSWBbX]3uf^Fde>GcG=Y54OQtQR>>ZXZQZIQ?XHZ
[6wFYbXWG5QGXVDG+]]n>FlRHHeREVYQV.ceE[R@PORiF4IaGUQ?WYQdkGVQOG5ePC=bfOdRRPHPHZNHvFeOYYXdG6QYFXPXQphcFZkHAQFcR>YfbQSc+EZZ
IXHQO=dPbrIhfN=O?=G4HaFv>44eHXPFcxQFPZ=HDXPGHPutDIpbQZA;j?NfFLPJZdmHO;JeEHGG+I[H[O=FOXYPERHE5QT@HO<ENXOHb,YXddXFekYWdJYd
smdHHQOFPFZ[<PYFbd_YGFOGQFQRG[RPvdePPdXQPYFOPGOP-u]WZImQR4<tH=OfiYc[=fPccHcPcZHGtaEG=QFl[GQYDFQNeZqx>aFEROZPAZXdg3dYVDwO
[lPOtYFWPQQ@PFdOaPY>dvPFlE7PYCZ>etJXOOOPavVYHGGYGP>dGHQZPRYocV+9@F>OH;DOyZ>PQINHHFPOPGPP08HMSOZcYIGAGZQO[,o@Zb[XaHPGc[Y?
s:QXF5dXY[PQGIYHPZ3lnKH@EGQFEGTPU+5F8ZRG8W>nAFcYVG.PRLVY?YZcNP?OuWHQPHGeYQO?mZcWG6[HPY@@X,IVYIfPkdsZI;[OINYFX[QGWXvFRP[d
PYPPdRO[x[HGQQFHGOPOYPOPcQHO[H6fvfQxZOEW6sH<YmPQQF?cIOPH.HXQQXGHPeQPOPPZFG+p5bY4WRPRXGZH/cZFFYYPZOEeHGZQuYOQPQGPZPOQOPOP
ye4QPPPOXYO>NYYP2BHRMQOOPdPOePFRe?I?OYHVVZYHdot4Z[4TZNZ?POQY?>SE>nROx@X;@Q6kdOdeIvZ=FY@YtmEeFGEZ-PdHdXHHQYPPYdXGCnHcZ>@Y
QOYO<<=oGd_PQO<HZNcQYYQQ7ifWPcOZFWdGHPX>yYZRQOWG@?YWP[HOI;6?4ePZOQG6t?XO:pMusOO]WIdIYkHXWe=OH2QGbwnRNgGamO[?NYHOPQX?CXGc
yY>FQRFPYPPPPPPGK=P@5d<VeHlI;uNNyY>>PPOOPPFOPZPOZpPYIfbZ>HHcQ+PH*]Pp*Ye[QdPWV;@W+[=7HhXEDgm>WYQZ,hooQYdg>YZQXPX[FdPdRXXI
,WRPHRdPOVebKGQcFPNVPHO[.uX>XXR[[ZYZY<?YPdwdR@DHI>5G>?GZEuGYGbdGFGEQ=@FdBNkN*dbeY5DEeGQY<fN@>YHOPGF[c,XPELF>OXQcIFYIXQQO
MbL?OcPbREQFOPZFF+beZQZEZEONGRYnxREGQZQQHOeZZQYQ?W]J1<78a>XGl?CeZ+XQPYcOXFFGPYGHxQHQPQPZPGPQQHPPJ*VYPQNX>ZGO5>YPY*GYYFYP
YZEHXOOXn)PYO=kOG[NdQRPGtWJXOFOEOOIaQcOQzQ=QXPZXPQOXcPPY_AHVYQGQ<H?MNPSF-6?*P+FFIQGFeZIO=H>?G,PGYZFY[P?EOVO>,VQHNIN5Og[W
wQQOPQPPPQGOPFYHGFGPOQEQ>QIeKbNBwPZPQQOQHPGOQGXQl1mQOQQ=Ye=fRckQQDtNWHWXY=>Z=vGYj[sbXE?IHI>?[PHFGHENPWP7=FGPFL5P,PEMPXW8
YcHPRPNR?GL3[XVAmZRY]YXRvZIIQF=PXbQXZGQZML,hG=Y[P6ZGZDZW18<D;SdQeHQdyFH7=57*>=YQFGZXHdQYL@Q[>[Q>mX>wH<dXaU]nl<IYHFH;HWPW
P<3IY,wGLSH@lGHQxZHPQROHGFQOPGPP_APdNfHQHGNGOdQPxP=GGHY>dPdFGQPPEvPJf+XFIXEkPNP@wZGPPQPGQPHXHGNZ.0WHfdWYWO5G7HZLm?dI^XeV
WGZGHYEcGc]MfXx4F>?eOQQesQZG=QPQ[OHY?=WPY5>S3eQQLHOPfRb,N;G2VY7Onl<XwRXD*a6PfGOYA+QXQOOQtA+jk<TbOSHQ]fSGQuQXQmZIWY=QP<YY
rdWXXNPZP@?HGOIPsjEZYWpNW5GmPVeFZ+uYY[aNPO5Y?>EQ:8NQb[OFZNQFGXXd>YQNCk:OO6XGGJPNO-hoPNP/QBZOFoISHRfehGdYQH=QGZcFwPPHOGOZ
OPPYXPOOuQJfFQ?WPZFI[IGQX:>cPWg+XGWPfHNOxZGPQYHQHFPEPGXPMXc@8-?FV+WQF4>FPRHZOQ,YPQHQvFOP3/A<G[HNGFQQGYPdCM>?pODcGOGc5QZ7
wGYGOFdHGYGHOGOOvYPQPQOQYZQQPPPY_eaM=7]WPeVYO?=GIbOq]O5YP+lHe[m4=FN+LF5XXcH=RMKS?LJ6WRbLYcW]GXXcd^ePEP-[S)NNfMOFFxYH>[fp
QQ.YONtX[dPYyE?meVI?V[b_NMD>E5IXb/lHXZZGm3vdGOMG4HNWE<<XwNYHPPXPPZPPPYQOvPXPPXQQFPYOPPPPp+jF^X?W>oaGBa]A4xY=d?PPHe6XROGY
d)cYGGXXGZGPG>HYifV83=qaVco[bOgEvOR?IH5ePPXXQPOP7>euN2jORly]MRZl,peOIPvdbQOPNNXOvGYQY[FRIOPZHOXPwFcGGOHPXRGQNcOQ/FdQX>ld
>HXOXZXEy?MQdOp<=Zl>f)F8vFXGQXPPPPZdPlOYxZHOQQFQYGPYQGOYwFXPOPOPFQGYHcPNuPZPYYFHHOGXGGXZLlIkOd:D5GuHN;WIJ,WGD5GQ4>W[@NfY
H*mPE6XPPQRRHcGGwEYFP>OO>XFYIORGu6OXceHNZXEHEOPOk-OmkXGYcOXGO,YSMY_OFHPFXZwGP>QX?>ZyGGX5R@YGNR<AteWP[QGPdFQHHZQG=2OX@5IJ
EbX5NBzYw1tOXGXW?P=XOXP?Q@uRHOXbPaHRPX2HtXHGSHGdOdXdOPZO,Z=fOYPFXdHPQFXG1pX^4OEP<dCDeOH=HQPeIPGORPYF>HGuCRG?lQNYXeOWHRP?
.6mQAfHXeZRE?bPdlUGNQ<H.,o>VGP4hwYGQOFYGXZQPXPPZM?>d6PHWe5V7KPIX8AwHYYZF>OfGNA=-Y*IupOPGYSPZE4CZ?NncN<@PKHPYGFYX*ocxFPX]
VZGZeOHG+wdeGYXSFGFdQFGQxeGPYQOPPPGPQOXYxRHG[NIH5<HPNFFHDTQlFOMoXcYFOGR@WYRfl?GOcFEPvOOowQPGOOHGPYQPbPG=O?ZQolcPR;QYH>H_
=oJYY*XGOP,EZNYYGGO*[F@WHVCQc[>PM[bWd>+YDX7HqcNH4llUQG?5N>5ZHId[tYRFYH>HPHY@cZ=EOiQXWkm>G;YOJZH4.PYHHYYZPnbPPNGPGi=IWkYO
u5ZZNXf5iFQNPRRG[XFOFFYP=wlK?3zZAl4QXbvP=G?c5v5SfFFaI>?ZPCQXPd>Q@=HPQQHYy]NMdOSY>Q+GQRIR,]Go>=YH6QEQVZIH>^o]4XWROmdQFPZP
GPkVYNNyZP5b2nVHrZNcWQQdHZN?RYlFG,MG?H*bsfX^eNbPw,oAendFbEFHFFYE,YPR3PPZZYGOGH?YcD+tAXH[c[]?QgUOj63ZMhS=RFEYo=PGYIRZPCm[
PgIFclJdHPGFHG?NcZEOvZHX<SOOZNdGP[JZZPe+xZ>OYHOPQYQPPXFGwOZPYQOHGGGXPQPPJXJfupd>LN?eGCFdXA[f?yQF@JPVAW>w?E;yPkY4dTYOPe@7
wYGGZQXEPYXOPOQFcGXPGVPQ=d[NZw?ObUP=HGPOPHYOPZROm2tYXcPX>[;YdHWV.YYGYYHHHXPYOYPP*X1ReYWQ<XG>O]GENwHdOZYQcoWbYGPIxZQQGPOP
ZPZQQGPPm*YdYOYP>ZFOHGIQnIn[=@P[QWnh3.ZHPc<b<pOGX+gko>K],ESQp5J?5EXQ<RogNSIqFdG=YWGZM4XnnP2?X4I3CeYPmQGFChbQlWERCY6MMSVX
sZZcYZF>>accHZOZkZvZZYGYQMcCGOEZj?<KYjaPLkbb>HYN.a=IOHOXGQX>XYIOGV+fNbZYk>GPcPGFVdkfRQFB4Y=_bEZwLPGOGeQPIEZXQFOQiZPG>ZZN
ON[PR>QGyZGPPXYXZGPOYYROAVnCFXNOWNW5PPPG]@dHXF+PYXOPPfa@xZPPPQFPPGQPQPOP5O5x^XeG<OQRXmP>tcHHQQYYZZRGIPOGvOXGFF?P?lXZIEeR
XIy?XdsQ3ASQ?vIQN?ZXvHOQdPPQXOGFl+yREQZ>JYF[H<WQ?sePUnQXdW@NGOKmP]>Z[ZFZHLOGv<cXxPFGGQGYXYYPPYPPlSFXQQW6Q<QkI*DO5[XQ.cOd
YYNGeYRO.QN5HWFOcPOPYYQGv=XHQPNPPYNXQHPFuHeQYZLZPFQFGGYPtZYYPGPQHQHHGPGPdnOP[PGJPLSNfINO;hTRIRPU?<Qd6QQfNfV=HYehPOPx?Y2O
4u]Wd@[QOiIR5HOQHvX[W^oQSdhE]D<oOPsX7JfdH>cGOWGP57QdPRKAS5W@Y5aI-ZPIY?PPPPOPYYZQkbJ;B3QaEOD[DYZEOYUEG=GOcI>HPPGP_ZtW?ERQ
?OgED<??/APHZOPPQNXQOPPDUZRPEQZOPHFOHPXYI=Vofv5-PZHd<XGFXYc?YEGGPOdfR:Wfcc_>POOXXOZQNGQYOcuOFN@GQNOOnhbG.-APJX.QeP>O>PGP
?_ZaLeHXte?>4=OdxYHQHHH?OQXGPPdOOOiQHGOPIFZYFPOYVr^oXeF3N==Q5XQHVD7Yce,XdH55+*FWXWvO?eGPGNbDYOGPFoaKGWdHVdRR7OQlFdgXc?F1
bZ>NX5cN^?N=YVQb*HFXGNQPW.FeseXNYElYPERPT][iR>Gg@XPcBIYO_HFONYGPGGXO?POHc^=>V5PEFQOKkO7FwY?GOPFPYYPPXQPGI@cFASk5AG.HRE26
P<GPP3BoPPQFGGFYi,XXuXZZePP@GO??zZ+N?QX>FFYGcOGQ;cYO@*3>OFYZ+SZ@y[>=PQPXQXPPPZHFg5c=DEIQ)?OYGMnGwQGGPGQXY[OPYGQP?vZGPYZQ
cm<Z>GGOwGYHOOPFPQGGQFYG,WCq>QPZI>HQXInP9QX=lc@G5QWQHWYG=vS7eIDAFWIRFdVW.D?2OG]OelL6I[qY.bpWEv5OdYIN6GQmwPPGQHOPHQYPPPPP
vZYPHQG[YQYOPGOOaNRb<Z*DGQXGPdPGtoyV[.8eOFEL=VDWF.7X^ZQdtYF[Hnfke,OIFGfcdAF[P<buX/XYZddGeVWQZGTOW;P=Y7OYOYvKXYe5UNQ5P>ZN
?HRHYFOGW@GYuYQPPPdOGFYGf7WMUOPQ3<YdQD[OsLHo[4@jOdbQpezOwRQHX[GPQGfQQYRO+@FDPwN5OOYGYkZdxe<NGZQOcXHYNZQPyf>WFePWOOHPFYQP
Wi7RZOI?i>W[FH=P:67]E]RZ3@N?bQ=cLHRPOZ[ZGJWXGFFF<^Sl?EX[HQQGNQQfP?EGFaREVIX/eX?Jp5Q4Q?@PtYu3ZQHbLA?aXePQEQYbNQ[PURYWFZZX
ePQIPHZP-mNHpXZ=QQ?uZcc[wXQ>FQOQPHOPPYOOvdQQQQFQZQGPQPYQtGdJO6RFdefQddSeFQ[FCXZeRPnYQX?>6UQ*kQQe@=PGY@>OfMM*<6[S?QFFQG>Z
XFF?*GYfWHW7QQRPxPGGPPGXPPYPPQQFe)lYPQXNFe3Q>HG[.PYDHeQPXH>YZGO[u;kPP>>I7q=R>peHyo+NZZVGGMGYHPGFSCe5G5X+RQge>QHOunFPP>>R
HPHPPPPX-Xb^PZ[Y[O]YXIPd-cY=YXEZ]=QX?GPQ4>n,N,wBI@]ROGGO.eePXZPPPXGQ>Q>YuYbPOFGRFZPHHYOYNQR]<FXHc[5<JH>-O;kZGdpIopK-nMfY
?@T>QND>HdORQeIN>lsO8QQbX?PHZYPQQWsmAZedZ5XXYY>H@PJOMX/HOO>On3-X.GZnFOPOR@eYP[G<ye>G=QQOcYGGOYRFm2wQORlZMG>N<ZZXdEFwCUR=
dP@^PaVWX=mxec-?QORfdOUGUJGXsPPnMOmYY=YIMYIx?OPIE-nwGd[Gs>IMPe@G?GNZNFX[uPOaQFPReNYYZO?PsIZBHVINDXXPXe>HPU>GnlPGd>JwF@^H
Y.oHRcXFZXI[PPGOQYJ:GIFG>3Ye@DR>J=XOd3ZPUOOdOQQG6+XeQZHFZnGHP?PGnl7macTFuF?I>@PdM8F5ZoZ5V,<PbP3Ae)uGEAbbND>WMv7FW(N283ZV
5^YcZHaDuSg]EMG,PWIQPQd[D-<cOPW5oXXQZP>OwPcNZmEOHYGIgOOR:BT56ecIPX@eFXOFD6@4Ya,IN>OLOeGYxPFGPQPQQHZYYGQPwPQQPPPHPPPYQPOP
.ZZZOIR=OO>NlPdQQ:v?MG=[[VVfYxpHwZFPGHGQGGPEQFPQxdGGQQPXPGYGZGQG5QH.W,OYHHYPQbHXXM[SVY=[=Pm[M^E8-dYNGG>OPPQFYGXWSF>3l66c
3Xm9mQ]MKPP4YXf=S6OX5eO?xdHFRRFHPFPOGGPY,ZcFlHeIJ;FFg5EQt[IXIR[G?GHXEPQRBYWNPZ?=<QdEk<;N/lncV[OlYWG=QQ5c+YV,Z6NP?JmHYOOP
xRGQQQOQPGPQ>POGPY^@P[GEFEOQPQFA=OceFR4FHIQNw@FFA]ZzMGdX4)Xa@?uNV8JfdIPS+<JtH6Q6F?ZYcEX-MG;EfN;EYYwdHXROGDQPQ>QZ>fwu6WY3
YYd=GG[YQ_=IXWPPbHWIWdOO7tQPanRQYaRH>[5Q.Ro*Sm=kOHdI=Z3HYRq+ZuNue[eI8[EJPV[<b6Z:E[f=W>GE>J*NOmmFMufN?GsQKK?<EOPvUHWQENKZ
cW[XP+RdGOPPYPPFlLIcGQ<W<OZXHc4FxZGPGZHYYHPPPGPGxFPGPGPPOZQQYQXO.jH>XfPYVXdQMQH?.iGFOWEeHFPOeQGO<;G,=JJZ;Qc6XYZXHkY*:HfN
e]3dFEHYkVyHLZ=NFcb.OS-XWOe,Qc2OA,edFJ7IWGU5PGeXYZlQEpYGOe^Mne=-L;5jPEf>saqEQZZR*ENNbPDS,c>Y<fN=GPXG?HO>HYEO]Kd<>3dQZZGG
3YRWYGX[YF?WPPdvFDfJ=vGWJGRM<HPfmOtZIGHl]=cOdcPQ=@IXK=ZRZY=Q>OQExZ>OIRXHPGQOGFGPB@OGdNIQ4?GG@PENb4vZGWN6x6Q[P=<S/GYGXFQH
RGZRPHRH.9N?fkWFNXHPJGEC,SR4ScXOFGGeFNVP@+XZO@NHZNFZOHcQwQ>?ZZIQ5FPFO5XQ;.PRQ=]InPPOPYIFZ)XHO>YPYWY[PQZPvYRPHQFQPGZXPQOQ
UOIJZGYPFF<SPPOYvFdPZPVPGZ>YGOPQvEYPXHFZH[ZYXPXHUIRbQfHG?HGdEkFFy>XGbHSl?QQRPcdZrRYWZP5PO[Q?EGQXHMo4bc6ed.QdXQO[xFXFOOPO
3QFYHNHGwOQHPQGQGQZHQYGPUZVXOX=GFOGFIGYExHOGOPgXDROe[XEGW6>O=QTOQQERFdPF>Q415lPEQX6b=H=lUM<ZNbGmY=6FQOP=cxe5[VORIclR7qdQ
,YPPZ>YGOfYFHOPPtYX@GSY>ZQpYHGYYuVGHcMHGm>MFdQHGkXfZ4Nvlu[jYXGeQ.QcoQYXZPGXVZePGrFAZ;WPOOOdlHOPYbHXXHQQXYPEOGQC[d2vZXP<Q
FZRXZXXW=^TYIRRuFO6ZNZfd3/H7:<Ili?w:YX=YxZQPHQFHPPZPZGOYbZpXYddHH>NIKIHcwPGGPH[OYQYHYHPX<uM]FcPdHX=FYNeGwdHFPHOPYOPPPPPQ
PQX-PXQMOT5H=[nPwYPFPQOPPPQPPOQOuEdHOPOXQR=ZZmcG/ZY>XeYNdZPQGQHQk<YpTE?E+IOcaJ4S<5,J?dFFRQ<M=IFJcLZFYcQ>>GQFQIPY1K>[GpPP
IPQYQPQYCXHJO6OcB=G?ZWEStReXOQY?X>IPPPQPLG>FW7[XPcFYQQE=LHPOO>RYPHEYRQQ55QPCTdYYd[OQGcdd*wAAZQcQAGFlHGOHE4>[YGHQ@ZE1=QM?
cFYHGLGQQQd>HZQP_cL>I>?leP?FWMX<E>KIF;]cdGvnNAEf><XWTIO4>YRmO?[ROPG>JlE7GaC@fEHUO]hf?XZXHE>G=VNZye,OPPONPE>OGYIXxYGOOPOP
PPPPGPHGF*4nQPFY>dJcG5EOCJVI+hP=QQeFeGOYCOJ6l>bY>GGrQMVlCA?YkRGWFOdZf>YICH58ZPmZW=2eQYEc,SRRePY)GXPGmYRZ_XXOGO@FPFOF[ROF
bL>ZZXeX>E>?Y>OQrFR=DH=YYPdGRFP=vWIFHGPFPZQOYQGOOGG,REFPnHNPFXOYrDoPIO=bF6ZE=OQ[8)WbRRY>OfRYWGYQXCIEgQX6H>ZfN?d=wP>PPPPP
YPPPPPPZQJWQI+YoYMYN[IOG.?Y?ZXQPPOPQYYOOb4YeZXX>eMOFl?TNaG>Y6PBEQ@EGOPGF>NIdGY-dHGIcGOPc-OZXh7VY?[GXTGVOVH<muYGeY<XRYFOP
VHNNtQEXXOdQZYZQbQU=FYPWEYoPOHQOP>-h]eHQOIN>OaZjsD8,VXPFFGX?WS8RxYmQOWZPPGGOQQFG_ZWREmHQGQFFGOcH?voZO[[FbZ,WP=FQ+KQGNReQ
RIIONZFOdDOdniPYg=YXH=COsYeNQR>HFYOFXQOG2F+ItY+xXPZWZ?Q?LJJUZIYPIPEcHaFYY6oJeYQNW3S>Y4cKXm[>O>YdceNIOG,xUFH>PRmNEOXYPPE>
3HZ(HGp?@[e?YGPP,??=JbHPFHHZGPFQ1I?[;ORP>cRlM3GOn4vQOQdXV<FGPQEGaUPRcYgGYH>XPDPG_FhN35ZCXYHEGFYF:*Q@;HGYZN[eQNFsuZQPPQGZ
ZPYPZGXYP,XRG8O?NKNGN?Y<7SYHYNOGPPXet[YYxQclRN>>-EQ?Q4G7?N[bE6?Z<EYmZQMw>ygVuHdFnZ>cYGPdxZ=GPQOQOGQYQPXY-cFGOYFPQPPHPPHP
E@IL=XOGPRP?YOZPxHYPPPQOHOFPYYGGQYZZOP,YO*XQQQdP/QP@YX@dZcXZ>ePX.XPQOZQHHZQYGPOdPXXmYY>+PNQfNOZ?.XZDFm=7PFFRQGXR-Qd4EPHZ
XPPPOGPO4lGM?lL?R=F?Z=XY,?H-GF@Id=aYIYQP<GX>I4@BFWCFQ]gLm[d>=F,eGb[HIZH?Y0YgbOPmoYfRwddtu]kPQE8?XdEZSKEl-[McQW]YcRfWXfOd
vYYYGPGYYQPQOPGFZ[RPRPIG2>+WPd=d52)pQXE=mKNRYFG>=*4oRWG4YAOZWPF46Z[GF?*=Y=XNfXRQWe_NP5IP>e=IJf6GiD=G=2RduJGYY]TO8Gu4daQF
PmXHWmdEwHOGnY>ZZQP>ZWPHWIFPtZGZWGYFgFdJgRxnY:Pc9OYG@=P?=IZYTwH=F[QcGmOXLPX>FQQGGPoZFEOExZ>GPQPGOYYFOPHPye>PPROPGOOPYQGY
>E,fP5YeO?X>XXPbEC6;KbWG?PHOZPP[_[Z@+GmIQcZd>GYOYcHV?:PIQX>eIFZFw1lRXGNYEYQQdN7PiGZ5eREYdZMY6PPPEwadRGPRGOPQGP>PuEfPFQWY
PNPPXWOP_PFHbQDnOOGQ[IX6CGJOsn4OR;PRp;FR.cF?XXOHeOPPPYQPYEZFP=-MDdGPb]><FHE-IC=enPEOOPQXvdZRZG=HPOPXHGGY(PI=FfHZ5Zd]dRXP
u<XQXZOQPPFGHQPZDBGQ=feXFHcFFeRZtG]OQPNGPQRYP>FXMHFFh[?]Z+hV>GeH2TG+=>vZe5H=NnG>1TI<GPdRP=6EDmGQxZ>PGQPPXQPPPPPO=s4FmlZQ
YUHPHZOF/*OYF6bZZGPX=GPP=+FD;GRZ+IYJmcPGNIFbuQOYPFcPZFYZrOgwY[=N>.PlFYPY?>IZ?>)LQO9PGawH:G5hNc4X?N?Pa3OGiPYbOGQGPGQOMPQP
k<VP2<xOME6UHwfHG6H+>PPGGHecGdXPvQYeG[GZeNPRYPcG/6cHR>GXY<Z=FQFP5lVM=vIHdH<cRGOR7I[dTG?ZYONZ5FOEF6J:4<dIOwDRcPYFxeHOQQFH
PFPXHPFQ5Zd=>EL>.OWPoGGOaObNO4];U[cF4P[H,8OIRPPPcFGH9NOO@4ab?.e^YFO=WE[c?^XQuWGIQWPT>PO45t@oWGFF5Y[XQXP5GbRpOXFF*ReufM><
H=5PZEF4>tLV4bQGOZC.?UDXQZeWcaQc9WYFCdRYbZNHX[QQ;P?m>=[9P5XmI4P>DJS=bKPM?FNOdPEQ_JQWZPPYPGGF=RZPWY_>=PGOPZdHYZYYCfSh43eo
NM[lM=GF5fR?b,GNI>INuFXa7HdqfP4FGHPcXY6R*gOeGPP?GOGZOPPPq[+OA?OGFXdYOPNY3l:g^YGGXF=HWMZE?U>[YPmZGXZGQdY>tXPb9pK>=X<t>@W8
3t]Mb[e.7+-ZRQGWcUGQOV[=bIGQXYGOy[HYdXYdHF[NX>QZ+[Id>^QQPE3PcEb]HuYWOcR?bQ4ZQ5YYFi>IeWGOR?5?GPZdFF]d*L)F<[YQASXOXFG=WcIY
PZ1=V7ZY6GP?EHS>PQB5<o=GtXfFSHHHHXYNQQZQwYPPQQOQZPPPPPPYOtoePZ>GDNX<QYIYiYbPGRP=POYI>GYXwHNZNWZDWd[Zd@OP?HIF;5YgPKdcQPZR
h=DN=FQO<N>e>XOPcPOtfIR[XQO^ZZGYEJOWvZOZXPYQYXYPIPcYZ;[PBMWNIj[4^HQPpHbG5QX]7PG?O=DYZRmNRQE+]cl>e=FFXXYmaKFTYmKHyfXPZPfb
ZYO4QG@Fs4sO/T@]cN@O=jdPLqX>7OlwNY?DEQddUYW=-FYdPodGXPGXOZ>uQNI-R3o[6XdZDSRL4fI@IG*=NWXIxe>FPPPGZPPPYPPP5PHu5N4H?IYd@RNY
xQHQRPZQQGHP>GOYQ4YRbF5W=bOVXXXLwYZYHZOYPGQYQXPGbLFdOrP7b64ZdPDYNIOXtZPeNPPPPFYH-cEHQb>@Z?GeQGO[.gIn7NYQZ[dRGHQ[PeQPddZT
9DHVIOPvvGWmQ=?X2Sdv3F?ayG4ZdEIEZX>cYYHHRN;>DfdtMJWIcZQA@HFHINFFbgVQF=G1@cP>QXNPGXKOXRc]=RfqPOQQmbLhE@YFHufODHZMub;>+QXX
O9PYdeZbPFZYHNHe[3wW?kbekE6XZ<OoGCHPPY?c7cY>XPPbUH?FZXPP>QEX@FNE;?@b?=NGBQNOPDG5GFRk^Q7FYYFn=GQHE7>@LRnQdOPfRdQd_:4OQWQE
NdZVNfGFs;GFYXPcGoIbZGHGFF+nQOXPY>OPFPEPuPGPQQQHYQOGOPOP@,d^PRHHXFROc?X=iGQ@OQH5QZQFp[HcvGRPZO6XmQXPQG>O_OWN]MO5hLGMFX@v
d2mQGFcX6pCAH?[/N-XQ[mcPYWPY6OFPsH@FHeYcFQXHGd[e_PPEXPPOPZXOHYO?/ME6IW4OQSNObXZFN(*2A;OlOddFXePHjC?+KMEY<eXObZFP39@G>gPH
PQQYOdIdsZZc5QRO]bGG>;YeX_QQPZ]+XHQc>cPGuRP[FE?RPPO=GdNQWc]]XE[GOQP>nbBXaY6@ecdLHFJnJQXX@4)XujIdw_IuO>l5cG[GXXF=KPRVQHER
S:uDMcQ[?eQqWlbew2XNWQcc=fDZQ][GH?PRGOZRjEZP<c-^wPQHXGPQYZYPZPOP.>nHeHGIZFPGYQXE<KKm4MmLNDRQ[bjKZ5ZJXQc.RC3nNRPUfZqMmcFd
OQ?N>[a@NQF>GbObUNO]@f@FQ@uUPXF]Qa><S<XHcWYYB==GFHF426,PPFY=AZHd?PGGQPEKCFEQcd;<AYWgRORNtYgWG.e[PEHD5bYX8;GJG3dS>c?Zv1c=
GjfCFA<,]X3b@I[NjE^KPDRYWPZ?GlFcYFQZj:?G>FLOOFOYFTOHQHXb*G>MY[e>Io[=ZN-IZ4HX.GHYH4QP?O*bIXdHFPYaRHF@pwZP4NHbQOF[cZ=;5P,O
*UORJ>HZZFZk>FmPNfUFYWPZFQddmYXgRGHvYFNN>o][FFZG.ZYNP<eY[e>y<A=SiFdlnRWNPP[Xm[LY6OccGN@Zm[QeUo?OAI,MS>X]c^HQeVORZOQeONHH
ZEKIjHT[,UQ_=fmlQe[=EfN[[?R[NPvSYXZeHE?PPQcGIQE,PYP3M,1IN*X6CQIX_Z[Sl/6=G[J=?6n^BdpEJp7p32BkPa>4OYGC>XebMwHSOc^OcCHFJoGX
lZFYMXcHHYeOQHqZZF7c?3YOOHHcm>OZZPhv]=GNHYG3>6WIYGbFHQiFFZ[M>GOPXGCFZGFPfbO3HYS.CW[OJ@GA)[QdOGbEPSWYV>]7HucZ=OE]KfHOU4d,
ZYNcR7H[t=]FQQYFIGQGZNYe4HLXHfdP[YHYQ<RQRfcZMT-Q^YPFR?cPOZXNEGPHdE>?Y=PW[n>KGPYO=GPZU8EOGPFYPHYZcFYGOP=YffOBQmMOSOQFXNeO
Xd=PHhG4XelWOlLI?<FcSPYYOa7PPNPZmOle@[-YFeolJR=GBMCd=WWVme[HYkdX>VT4E0nIcebHPZ30HXe?O?YFOSYPQPdbIGRUYYnAPFIGKNRgPFEuHYPd
m(kcX?ONIeGR=GQSjqsS>PGPccOGI5HFyRGFGQPQPPHYPZHOP=wMmnc7XFVt>EX_oFR^<FYh?XY?[mYF>KZE[IeSbc>cF[QeX3EIN4Qk[KmHEPYGIt6RZ=XV
?PF=m?>PNFN:FQFXDOOO]k[c/eQ?WdIOZdPH;XGZ/ufYOyHPNmPYbXOGkcjOO<QGQ[FTId@HxZGPPQFHGPPYPGOP6HG<XIcdRO-FPRl>vYZQQHFQPGPPQPPP
hQ5SM5fdZWl=Hcn=Fec>cPKQ=HeGmG4Y5FF5NXnGPG<FO-JWKQ4EOFEWGRcGOXLN=EHHQvEJbOa>O.OdWeRNZeTc]Vkf?bW0CHOG@jRNvNY[[eZpjcSvXk@H
G<PdEVPRyYcYDORWOQbGNfZF.NXYGPY[GPGYX?OO,EPnIQPI6PHcF>FZHYdR>WnPsRO?Xg[;ZX>Y4FWFZTP=?GH<RVGEoGINQ=ZudZY=.QPmFFGOSGQZ[Z=P
ZPtdPXdOGc5PHXOZFbH^ZGcS4HWoFeH>-QYZPPPPPPPPOPPO[GXYGGFGlQQOFLfQX;PHYevENGJ=GOHexZPGPOQdOGPPQYGQ5wPOZQYZNYFFXOXYlC?lfWR?
5cQF=YOHX:FXRPQG>ZP>XPQX-[XQP>PQ>PXGXYQPvXXOHZYYZQPPZPZO.D<YFZFXdBFSP/fG/OdYOeZdQPXdXQdF<LFe[ZHGIZA=G<nOzZRNPWONFGFXeHbF
.meNQYYPHFXXQGOPF?54L3QnHXJ<_gO?m4e?<IM6PmDb[SuKDd78NhWLIFIXDGXIYOc/F]ZTHHHaXXZc+RAMSX]PpCPeG==H[4YOQSYPHEPcS+YdWXFbvZGe
>M8;XR3P[]@>=IS_@cPc7jWO-dR?OPRJHYYPHYGG6OHZGE,YcPXZHJFP6Rn=dFPPTaF6DGX*wFdZPHFGQYOGcGPEWQpPyS>GIVGVf-bNJ>Id;CbPE[IH),Hw
vPmNdFYQJ6ThReHHvHPXxz]SJa3aAV4D>,ZFLVPck]m6vm?IwPHPPFXQQYQPPQOPPPIZ[JQLRWFDcHJ?5WSEoeNQPHRAUCGP>zWODlaPlZ,XX@Z6.Yd=ZdHJ
QYYPcFPPy[>OQRGO?PPOQ>XPFc_YIGOFHPZPQYPYfPlXFF^XRNXWPo@XY>WLgG[MfOObNWGNxHYEdaWP>QNfGfXmwGXGONOY4eZZPPPPyQ?PHHOPOOYQPPYF
Z)lGN>EYWGQRYbOF@]4YE*Hl=Rb?mXYGjetP0RejYOcHYGHmcYqca2QOKPIGGdQQq=XeXdeGGeNXNEF;p>;Y;LRDDfcYXIcO>fYNwKWFQN@GOFXYlU4lNOEW
E[RJOdIcuSONWYIYXFcGHEmZwPPFPWQQPGPQYOEZ,[dOf>>=PYPNYQPEXdNTGMXFdPEGOORPvPYZPNQXOPPYOZbYjY<p5g[YmNTQ[4H>@lfeHZ47LE>G@QPZ
G]ZRhm[>d]QZEIFvXXdZHZ[e.:6XQc6RtnjcYP@[Q,=JIOQeIZ/OOdHPIh[Rmb=?vPZGQQFQQPHYGGPQ[7^FcPXQfH[;OQE[yZ>FEPPYQXPOPXHPy[?G[SFQ
HFfYFPGEfNPPPNHZoGk+74GHLCE<G=dccXP,Y@eWd?o69YVnLfoY?;xcI[FpZmY/d>ZwO<YXZedVvfE7?.+nKFRm+vfdO[YQGX=XHOPH,bPgmGHcJfIMQLdV
/4R;?YMRIO>FQFGPOQgvFDO>?OeR6Zmeb-m=afC[F@=O8/b>HSHxGSG[HPgPhfX]Y[XP-P[PcQeQccGRyY>FGZOQQO>YGXPQYOYGmoO7ZGdC?<EGPPRP@ccQ
mTDXd6uOwROPYYHHQGdFQXWH@QGvFl5Y>X[ddWOFwFPGQPPPXYYQPQPGzPFPHSFHPGIFFGPGwHPIZYYGYOYQQPPe9=nfGgl[GIPPObIYAGZGPHIOQZclP+Y6
.7RRSGReH=Q=+S[e-bGQNeGdOG?YGH@Zi@KXQ]IP@F>ZVdTfrPNG5Z^MFdGPHGXYvQQHQYFHYPQPQPGY3YmO[Fe>1PNEZbOR2Y1=Y=BPFO5cR>,=KEX3VbIY
GOXe?FXvChi-5YdVOO^JH<ED?[X>I]Z^EeFJeOH4Y;xIceXQdFFPYcYdEHZF6Pw>e=Anmg46zZFPYPPQQGQXQ=RP[@39vu/Ql=e+EdbQPXh^YfXWn6YNJmFY
>GJ>SbB[s]b@+K32.>P3HlGAHGHQeZPPm5F4>4euZYW[dPnNLCOd<PPYDNRGm7jOv[[QRQGPGGQPOQHZcDHNZ*mV<>vnP,YGAlzNEcHPWmG@kG=DyIGPOOQ>
PQ=PPXOO@a@X@3lO?=L+WIJPwZQPQQPHPPQPPGPPe<nQe>YOZHP6XhQF+v>>ZQPQcFG[HOYHF<,]H<ZIXQO=PYXcD7Y><Qe?xSQXeH4>oecMBec4hKpOO-5I
w[OQQZXQGFGFZGFPQYIO[<ZeIKYbIvfI<,XbthCmXFdXcGGRe,PHNOOXOR?GGP?NsWGPFcmQGFOM=XIGwPOYOGPZeYZOXYGPm4e=<enbjZ+FmHfGPRZ=HfRT
FGPVINX[HI[KDHOcFYPYOZ4c=F7??.WYYknKKAE<Na@Q>[XbRa?g4N@v@Ed=QU@Qd[bTPwOOlGyRpYGJb3XEYPd]M*@3=FRZ>PZcOdQY-ZZFdGYFHPZPPGFN
-c8Fl5QOfIG@POGcC?OYYnXGYOOPPPOPH+uYNHU[F>8O=PGZe=e[bn:PCJWY.Y4WxdGOQQPQGOPXPPOP3,FGN?Q@eVQOYXGbWjGmXSMYH[AvVGn@/IcQYN=>
YQdQPoP@F.NbjQXZYFdZOFQYsZRGP[FRHGHXPPYZDJFauQFeFNdYYEYPd)dOPP=NZpNIX[[5xZPYQQOPGGPYPGOP-POQRQPGQGPQPHPQtQIO>f>OSPHmdPZd
XFvYYFFY[GQFWH7GwPdGQPEQGPQQHFYG=c<eRdY.=YPOPPQP-aE]YeZGYZQGPXRGvd]IQ?NHQQPZeN?eHQclARqYnb]Z<Hd?d,yIgcSFeER+[><3vPRQQZPP
YYGYcFNRkvtY[F?I=P-Q5FFRWUeN]dGFRe]OXFveV:HnN>ImNO3JF^o>J2sW?ZbVHPIX?ZV7e)nQ[OYWN[QPIXGGk?@O=-TDmcLdlXYS4BQO/=pJeQ>IPbZ<
Hd[vIYHO>DZeZOOZ:mXYNeQ7,dSZ@QWRa@dlC[WPH?>cGYcY>wYZMZIGFdHQ>QGd5Ziy@ZcZEFcVZnRPvOdONZOPGQPXYOPP?ZE5VH>RTbjlW]fQ+E<?vd?Z
e?QQF?ZRJUW+bblRh@RnQfX>]5VENX>O<OXP?:PexQPOPQPIOGIOOGPQGo<55FSFnJ>OJYTRsRDA?dGPYwmIHT@oV=O*YPHNFZYFeHGF>;Fd]eHPEyZ4PCXX
E>P5ZD=Xx>NF=POXWGUP<+Z[OYRR]dXk?FQw=NEcZ?mYIhdNs<H[nPeGlPHRmPkbF5NZeZCOHX=V4QXPHNPIFNSZYYPPIYF-sZGGH[OE[=XZY>bZ;F5+OOOR
[?HaQOOO>-F[Z>HQYFQOF>FYW[[f2DYQ@lRK=NwZ_c6]6XOM@FEIQFNJxZ>PHIFPPGFQPPGPVm3PY:F7OYZ;gxFHkP]4*E,?j5?Jd;ZYWQF_nEHIYH6Q?HPF
87xR]wZMXM6>Z?YKFRtzY=HNPO?,^c6KR9PWO3DGeYnXG>5gO?GFPS=gN*ZPNQF^,nSHm+XEH[HdZFGO=WX)<EGQuAkIZ=5QwQPQPPPGQGOOYXOPC>@?H=FG
HOPXRFGPEPM?I,0FY>GdNI[O+5YJH.STl>O[mdWVWHOX+GRFZZc>H=YEHvZ,<kZ2t6NV<ZR;FcHTXQPO?QFO[XYE?=NOcSTIP=Y=B5aG40IQGpcXOAQQXZGf
:8IENnYGFAZOFdOZF*FkHQG<nyFRXGP@vEdQPQXQPYPOOGZPUOJIoPFW7YWE>POJrLAAnGFkJ[W=PeXIxZQG[FYGQPGPGGPH]W6d<;IPX1W@SIeY>.OQ<J75
P[O=Gd[FwXQRYGQQYPYPOYPPvFPPOFYQYPPOPPNGLJIMPPPQFQHNPPYYYDR5_QfNOaHQDo5>bVS5l?GU?OG>cl8HLQG=FPQM@HePPGXYOLQOQOYG>FQY[IPZ
GiWQHVfHf=>d[RZHW+ZYOfYPRNEkOWPY,5O<IxE3MRZFQXPPF@HEZxF>PIQFPYOQ-eROZPdOHHZYPPPPS)cZO?WPQE?XF>>H>7JF-;ndQd-@bFPQHXRGPFmY
<>uHNRYQn.WGcP?lM>e@RXeAygOPQQNYGPQPJ>PPm=WnoYRZ<]vFdXJXqZ?=PHNFQPYOQPHFNa47eUPw?RPRGDPPZPQQE4?FOPOO,I[ZvQYPfnXXd<QNG=PQ
wYGPPZOPPPPPPPOHWbGZPdcPfGcHUY[HxY>GPPGPYeOPQQXP.@ZZKXZcOGQPIePQEYQXM=Q]QY5fQ^u>wYYPPHPQZQPHPQPP/NOPNHQPPXPHZQRZOGHOSX-c
nZPOGGHYMTQQHfYOQX5OFYYlI0F?RcdMWPGF.OFbwXQPQQFQQPQPPPPPa-RGA[SGQDEYF;DFRYO=Q=,PG?HbPQFPxGOdFFZHH>XPFZOc*hXHWPWHO[>EOfOY
abtNAQQY7<YMPP5YNklaTHZOGcYYYFeZNU=FGDeHb5=QXFONp=VPDEYY*IYYPWFGmJh?BkYdY@?II[Zfq6NON;[X>OY]lPgGw<n@[PRNjGQHZOGZ44Gx=W=I
^GXeQ[=QUlx=g?G)RR4adRY]IJY6ulP6GdOIGG?COSvAgdcWMN?NRZXav=oiZ?vfnQG[OXR=cOhagP[ZQ=OXNXP>*RXDpZW-eEZQeE=X3VRk<IQWu3VQdG+S
QOYvH>OMRFEnAFkAWcNFN6OJfa[Kf>@>X6Xo4>QZFRRuC>IMmf[GQIGOXYEfvHSOHFFZO=QYO?P,Pn=W.?O[QZGFORPZXcHGDIPbvGFYePZZcdGYw]FRZYOH
>FWY>dXYpBWPcWJN<FONBEde?dGW-QQWYPHIRYOF@F>WYE<;[U8E]Qd?ePXZYEYGFCAQhdPH/UQGE[ZIFEGGQQHY-lGRQZYQHGPc>YZQwPHRPRGQYQPYYPFO
.JZZPNEZQXQQI@WF/OYfPYHMc[dOGQFQRPtEWXPa1nWbw@HHXbkD75?tlZi5YXXOaD-eQWGbIGE?XFOedY]N<F?:PQYGW<OEW?GYtYPNOObOFFZHLGIEQZHF
HPRWPPQQuFOQYGOQQG>OYFOdUFOEXOPPGFYPQYGXyZ>XRZXHGFQOPGOZvOZQYRPePQQZGXPZ,le]pyF6,@JdbFGNvFeORFGGofePPPPNwPOPQYPPPPGPHGOO
?Et=H9?=>lug=dRfuGZcOLYYOYPQdImkHY)O?dH^54;mIYZRFd_;[c<FdFYYXXQPWL,XPOOcPEROOOOOv2d[F3FOOeW[OQF>OHXdOX?3WQRPvZN>yQGYOQYH
HRYFGPFZwPPPGQOPHPGPGPXPxQ>GPROPYQXPPPYPwZGGHQPPXPPHOPQOxZPPIQFPPGZPPOPPV7PdueFZYOPOQFYIM@A,BWN?6VENR?HN7*VHFmZ-dY[zjI[P
xYGPHGPHYPPPGPPGtVD@HMZXORPIFQf>YdomPWYOP=QXKPPdsOG=EY]PG[Z_YGQXL,A>2?FNHNGReaHDQ@F=P,[QE*PE>OGZj6F[=MZPmeaEa=+IwGYPPPNQ
PYXZOPHFiRPFPO[OHQYe<PXO*JFJOkNP[PEC?HdQX+2l@QhIfG=XX?<[<V+v3;WEjOv.QbZH4cGZGYCGG>XGINPQvY?PGOOPdYPFQQPP.EP[H7]eW=XNPHZP
IH55bcQGP^VFXY>Vs.eFjcgcOdvxYP6FWKXYdXQHHH>5FQNdRWFVROIecPQIcveXeH9PcJWQlP<I>dAZFU+^FEOOsPN?WWH>iVOIZdHYZQ4PPFdG@+XPEGNR
OGYH>FPO5H>XZ/[ePOXg?NGhOYUOcXMPW=dZQYQPb+YePbu>ZXbHd*OQkEgQP@IQKHnHEHn=PQUFGHPOFOYQHGGel?ZQYGPQGF]RTekZ+[N[OGPZPGHHPFGP
ETZ>6J>R^]9M;5YIO@OJENL=PdL3Q?HO?GLna[Y)nRNXLXP[N=k5Ox>F[nHZZiCE.ZeZFNXdIPXPOGYG@XYfW+DCGRFGneQGRQGcK;Q;G*7mIX;cGsY^Gepd
FPOOeFoGzQ3GPG[OZPGGXHQO.PfHH@GPUYXXGFGPpg,XGR6OOCAd=YOR5PHGShIR3G6OYHnAjsZFPLPYmr>3XmaYx[?GPQOYHPQPQGPPxZGPHQOQHGQPP>PH
cNEILHcRDgNI?Ye3MiNl]Rk-<nPY?Q@7.kYZOnOOYGOYFPZGYOXG6MbZPGdKSQGE+]@HFoYYOSPFGmGdNYU556GYd=ZOOXPYbU?ZPc[XGE5IZGGO<gYY@>ey
GGGWEPZY/YcP?X=YOOaXYH>EV>VHFHoWOOP<ifGRvaHXPYYMFHQO=@eEYPeOZf,>7O?FFEmS[iUnI^3OR3H=@SY6=WRPKRGQ=[6PHQOYUM6[GNOG=QXF>OG@
d5>2Y1EbXZHIV[A-P,KOY[c]Z>IJRqed,dFRGOOePZ?Xd=eHxYFHPYPXPPFYPQPPvOYPYQXPHPPFHFPZWP[RQAcIbE^cPcW6ZX;QGPG*Q6=RGg=OyfGOHQEH
PFRYPGYZwYGPGHOGdZYFYHOPZ[Vi@ZQ_JgdcJN4G=nJd[OcZOO>KPNXP-AfFQIFI;QKQQOPZ.UFPYQcQGPZ>OPGQCH=Vu]EeNXdRdHPGuMdFePXP?[NZQGZH
H3xDVyFe6mfYPGMow(ufNDNOaXSJmP/=[*tXE=XRXRH[Ob?GXYMYduV,QD5OQRaOo+kPUMH=:Zif?O6@l2vPWYVHGNRN=O?Y-jGFWlp-F.O[n6NcPddYXS@a
?OO+GJGFbeUGO<?e4Z?bGPOdH>b)Z=QRknHWG;d=B?WFWFIX4FaR?FfPvPXYGPXPIQPPOHPY>tlaJHQmYHPcI=cZvWRGYHPHPYYGF[H>.IeG[ZP<N:QXO=FQ
Gf]lW+GCdeIP[XHdaeoUINGJHO6YP)XG>*NbRQN,>cIoN=[Z64>HG-[IW3d=FF<ZU?QjmOPZdFZXYXIQU<V6G@eYYRfYLYP<UON>G>RYPHQeOPYG-GN45ENG
dHMGOXQ>U9QVEPded]e?cOAOUkEboEQRPQIPQFZQ_kNWoEGXPQQZGOZGbYtlIJdR75>Y,NY<ye4HYHXOPWPPYYYF-efwY6NFG[?j==MYMOEZ5.pYEPdHeWQY
GAnG[wQPSXP=QENP_IPVPQcVc[QYXYA[uP[Q>>SQYHeGYGZX_=YcfWFIOVFWOPGdNC+NIjFP]Y@UH=[[GQ>ZRQHQGQGRYUGP0;WxNdMnS6IXZfGbbXiPQPPO
QEP]GYPWd*YPOXv>c<RYe<OO+<FeYeFGevngMaKW=9QAHxG3OVAZBDO=4PF-WORGdJeOXYZZ_IGObSOWWPd[OQPIqoYNZ]E@B*fPPZPexZGPPZPPPQPYYPOY
POHukWMSekH>YYZHwPPHGHOHGQQQPOPYye4GQPPXYPPGOPRO]lOSA+EZZWGf[<?U@GwW7ZSZOZR<o?OBFbF<XbO/W>OPZmYRYH@5>>,XfGdPG_PcvP?XfHF]
fGYOYPYdHc[MY,SPOeGQFYNPwPQGPHFQQPPFGOPPEZgO=Su?Ic6JENGXe8@qQmDf946<@7fMU>GGOQQOYYOYQGP>U+EPN]YGRN4eQ6UZwG>PYOQYPdNZQYQZ
/-XOH6YdO3RF?F=[,RP4HdWGGHeGOPYYS+iXNJllGF>E<Y=IF+5OHP@Z5ZGXPG?OReRClQRj<P-GG<DHyPGGFHOPPPQFPPPPy)cONEY>GlDf?mm=UPG9YcPV
SP<FPQNIcNH5FPGH6_W3YnQEMIJf+NddIOPHOdQQ]XlVDNYPG=LGR=FHn:mON=aXQZ5YWuXI=eFYDWOvOnR=O<EA<DOFs?HOanMEd*R7S(acF@XbH[EYGZG>
Q-o1RweQS>WYJXOGF_HfFcgGdY6<PNRGxY>>GQGPWcPQYYYNvYf@cH=HmZYGOG?HNIAw[[PcI7F[ElPH?thOk?GLaf=FD?OYaecE+;dnZ[f5W=@HP>E3mZQZ
Gg=-nOXXEHHERdfbmSG/P]HZxe?PQQOHPOQOQGGPPd=GQPscUkX@P[2fX6PaePYmd>o^nb?P=sFHElGRtGFZZFGYDH+vvPFdXGXIPOPXv3OYFNZXXeVYNPGH
.bIFOYIYYZGQOPFY-bQGXYQZZYGYOPPQN=QI>FHvQOPQPNHPJ-XcPNX?ZXHYZ^PQOeUF[M>=[DOPYXQFGiPFOc?NeHFOOQHOQ=;.i-uE[IeFNXRQeER6[cHG
op8YFbZ*/NYe+F[GXPvPXOV[eQdIbOZQ@GPOYGW^YOeP@RDc?Y7PZMb*7sZNOeGGYG6G?PYP_RZbOYZ[QPGFRFG?QZdcPfm@/Y6O>NFQD[=BgdVF=P4XRHfD
R[JPKYPGZP=PGPOd@6:E,ClL[ZW>bE6DTINYGP[ONHPOZQFD=SGHXNTX*aPIddd?IZMG@LOZPI?PZWXe5W-XXX>Wc>eDGe7VvZQPPQFZQPPYPGYQFQDEGN=R
FFE.FaV-WvSFYRR8e==b5LNccNXTIo,nWbZ?IZGd4bXegZcQ=MJmFFW^GBRYlI2QYFKHYPQGeg7NwdFfYO6uYXcFPRME]mMNe4Me4<sPwYGPPQPPOZYGQYFG
??>>EP->NcW?PQ[F?ZGO+YZ?Pp>5YYYU-XG?YPGPQGPPPPPP6ZFEXuc/OZmF?YOQ@3Wd5PbQX,NPe>OH,kOJXe[RQdPEREYHd)ueFCQ5GSdePpaZ,cD-ZNF?
e@cPOXPY,eOZZZdRHXdGGPOGy<=JJCZQWYWSjQ?=WtkY?>FMPFPQWYPQ-P:MRPF5Ye[Wd[DHQRYbHkUSH=nPO>OL-dZRG]Qg6Q>[g>Pb<,eJN]ZE>dXH[GGP
PGE=OWQGXQVOGBPQZ=YOG<Z)=[lcnHPXGdNfYW??HRIY>ElhORXZQPudYFXZPQWnb,ZZXYd?nIENYOHO=[HR<4=:FVfcdOPSY;XNb4]_YP<R7WO>JYEWQ@;H
o1ZzIFNusXb@@f?N<wZHdHcNxPGHFOPPYQYQYPXQG^Y[YF=X]cfPQcG<sOGQ:QZNdXEHQZZQPFe3=aoWw[h?XIeV?s4?ebOMR=MXUNOZNF4>HPUNOfGQIIY6
.YO>ZWXPdRbEOXQP/jnDCYDMP?b6OZPF5u[XNZOOZ?=OHGOYP73YIL@[[SPQNR>[=oTbo,FFRF6Q?NXYd<Z=VXHcZ[XKOeR7MEN,4A]OYHwZWOXEUmW9HGeE
[IQuEEdGtkQbkPHOv?=PNXRPdNGH<l5@F7eRKom6Nt[_PGSdDYQ@XH>=r^RjDWPmnJSEdH[P>vO-fMNYdQPdEEd=y[>FIHGIOHPHFGYPyQ>HHRFPPGZPPGPQ
GHH,OdeYlZXIHQ?X<JH>I4XSPYDY^YHD>mJ*dac@EPGO@GXE-QQHZeGOFO[ZdIHHfd@EROXGe=H*K<2XjbKQXce4P.c[O5=kGbGG?d[ftIUDmK>J5In_Z]F=
?R[<GOYWc=@O,NPOYc[QP=I>agbK4;DpQlEOGNGT,6flPgSIJaTO45II?gRGc+POFnQldE?YL_GQXOYGCQc6WXGZvdYPHHPQQYPPPFYQIPY5i<OU8db6lPGP
.ARFTcYcG?IQ?XFZ<EI,OYeHIQPd[Y?PvPQGQ[FZPGPPPPPZ_ZQOPXGYFP>FHGFOLR5>?v3bGP.H7;Y=CM>H[cX?S?RPYNQ@sdQIQGPYPPPOAPYGY5wITXRY
Y<Y,OQFGI5l?[a9QXEE?OfXPwZPGYQGQPPPOGOPYR[=fNF7ZXON*dXvFRPdGHG@R?FQTT<cM.dmd[QZYPPPXQYXQ>ammTQZ[?EZ_RXQZyZ=PHQOQPFQPPPFG
+xRZZFlS=YFHbFYevXdGPIX?dZQPYGPQvdQGIZFPQGPXPGYP])WXYGacHY=dERZGyZGGGQOYPPXPPPRPxZQGYQOQHQQOPPXP=?-oRgQcFI=KXOHX>SOBQPPV
Nb,P[YRWPFYH=[FN_FPHQG4Y<H[e*>kFXeOGQH3YF9.v[yN3@,QLPMQ1eHFYO:YF>dYcfYOH:WFRCG:YPHGYcS=FIOP]<;?OdKfIQPQCt>dPZa<PnQ=EIGF]
d4vPNHcPG>FF4EPHw>WOlFHR;]PRIX[eFFmZ(PQcm>m?PZ<AuQHaYQFPGFdYO=YY<I>eS6UObePN@RTF_c6u<[k=NLGD?d:QxZ4GFGYOXYNQYZHGQPZOlZR@
cFXEZ,QY-YQNHPYOPGPOPPXP/wfYZRXOHH<cQOc[vYPGGHPQQHXHPYGPwYPQPQPPYPYPQQPOgieZFa=YOOGf[5FGxP>GPGXPXYYPYYPG=_QYZXHeIYIMHCmc
HPPlQ>JZdVYcSGKY,V4QPlQ8PQ[QOPZR[<+OmYG;?JHQcY=GZJTH>QWZeG?YP,[G4^PGGEWS=YHNLYIGZ=IQOPZ5c>f6MoZ,4^m@GqPU-lgAW]HGo*uQP>XF
M@IdIGOZHMN2,O*QEg+QlZQCHcxH<uPYbHXO[IIFDQngV[V-l>bQBCbJ-QQ=HPGGOPPZQQYP+U5]nFGeJQR:G<fO5eeVXIYlO:g7YdlYxZGFHQGPPOOOOQPP
cOt]FQ3N6OAgN<Gs5QTx<F+3N=OPPRZOIKGPLOHWXdTFP]H6e5Q=k4?QCRXGnGH=xPGFGQGPYPYGPYQF.ncQZYdQQGEVHYPXw<vPN5MHXNQYuQYP,GNf?=)F
cGPnFADI,W>ZZ[PH>FHQYGPYaUQRYYoQ<MH=hm5O@OR*HNG^PfH/=yZDO?OQ[P+=>OPmXQNHyZ>FHINPHFQOPGPPyPPPGPHOGZOPYceO5FcMH>=kQWZNIVvO
xY=OGQPOYZPPYGZP.QdZQZZPPYYPOPGPh[=WYPP=QNGPOQPHwIOXeP[NXHYPQGGOHw@>WMc=<eGGFXHOxQGOOGXPPOPPOPGOVXxuOdM@XEfOR54bPDo;3XN8
JX>LHWXPeDM?;M[,aPLPYQfGwOPGXXPGXZYFYQYOw>YQPZPOFZFPHDR@y[HPYYQPQ=QYQGZP6vle=PPdWPVFZPYXuEQRcPNQEGddXfP=-PP[HG?PYQOYGZQF
lNXw[uOQfDYddFPF=_>PYdNH=PH?OX?P=lH^ZdWR?PXdPRQQvZGPOQPQQPPYZGPQ7YdqHI]YPQXDZXYE-lGgY@HOXS;<XLdV7uZOY[H>FOGQORPGP[MP@O=Q
HI@fG1N]baIQWZ=BUHFBZ5fXye6YYQXOPOPPPFZG,eXf?FNSXQbOQH6G/Oad=ZcfeGVOedRW?mh=X5@MXvDZ)H*[OmPH>QGZYF3>ZGudEemXZG5R@M[GU==q
vRGeGNQSe[fQGDSN3jEOEmn>Y6cPA^b4)YD>GeXFF?OGQ]YOY*GRdYX?ENYXN=OHdRFoPN^cROw4YPQYCD>HF]RLKNGNPPROu=nZYOORPeFYYNWYCeMR4QQX
RPYGOFXGr[XWQHHd6[=Q6QWNNOQFXdN<G>NYQFVvZMdZXWf^cwXRXOelGtRpNeEG_,FOYPOG34,7PH5NJJW>FYQJucPPHGPYQGHPGEXPuDG4HPEdHeHORGP>
Q3lDMm?cZmPIrmXP[/XZPNc7RbDPFOHewZFQQGPPZZPOZPPGPlgMDXZ2X0MOYGe<7+XWdRjHePQYmOPd,HGnHHPYJ?O[QYGH5dL=HOE?d>HQYPGP6MPkT[Q,
>dIbPEQSMRUbuHFQ<FIe=O=PZkRHsfTY[XFANHfL,XO5dXOP]GZYGPQHv;lcXWmPd?<aWT3FJ3WXNPYZ>ZNOccYCwPOPcQPPOPGcPPNPbPOXFVf.PE_OIGIP
HAq<TMN?FbH[F>X(Y,eQPFkPYZ?NXe5GQPP+OGGXOXYRQZoJXPV^?XE?FV^?Q@QIdX3;>R5?M@_PbYlFbc_PQFROIOYQFYOPWYiPQGPEQYQGFQZXvIPYcmd>
YNNbPOZc?+>[YcGdVZZJYRZ6Q?eSYP.OVeNdXe@[5D,PP-cGEFdGOd?FxZQHPOPPPPPOFPGZ-?G@P,7HNEXGGSeP==W<HFDGGHkQLcEKyfP>XPecF?eOQZZG
oEZEu_Re;ZPHV?XX,QG*3XG]XP>XZPHQOeYXFP?K?4PP@?FW_OZQR?c]?PQGaHZdvPZYPPPQPYPOQQOY5e[OXPPHc-PYGRdGiJZA4RfmnY?@GZIGCQP>2YPk
pOdY>QSFaYR[eRm==W,]QPEdrNGocmIFkF-+HDc;VfQQD*zo5ZePE[M?_=Q>=GGGPOQZ]FPFuL?=G>GXPPG>le?F;?-Y2-ZYZEZ[SH463K@FQdWGGZGOHGQW
5[O+fWDFY>Pc>OXXUG?YF,SFR-NeFY>H</OdZgFF[XQXFWXdvddXYGGRQPHHHXOZHDGeQQ>Z4MYRuOZEU=G<ObGOOPX=e[FGM6W>TV[bjEQ@>[GHW/WoFPH[
=YStN*@V,YPQPPPZHPYYQYOHiRMQY[G=4YYO>JXQXSZx<fPOFP[[QNRZq4OQXYPW=G=dHPI=WL6OFEY=<EXGZYGOPuZ?XPXEFQFQVd7PNL>PPEYFVZZPGYP>
NU>QYF[NFZP?XGOWz[>OHGOQOPGROQZG,SJy=F=ZPOZ[PIPR.>Gcd?X=QJZGZPZER@=f6:Q>kQNDPQR+F-H5F7.?_HEnXZRCcfSTb<cGcZ6PWOKFb_P]YXIX
PHFPGFRFQYdYlNOhOQYcYYPYyZ?XQPFQGOOHZ?YQQCf<UXPIXzYQIQE>zI5PEXSPPPZZZ]OYUVHGYNZWHGOXPPIP.DE]ZfIYRx[HEOwEM?PjuQPZYOReQORG
bF?Hxe4vTPEYO,dfwPPOGHGPGFPYGFPPXPOXeGK4GGcHP5EPwYGPPPPPYYPZXYYP?4YfO^_dGE>F=EGeJEVbPdM6DQVR-PvawYXGHGZYPPPPPZPPVniZZeN>
Z<PZFdYdYE6yJ<G5OGPQ[d=m?:>5YNG[ZHQPP@QYLSPQ4X=SGYSX=RFI.QZQXGGPHQHFYPQF-eRIY?GHIPHPZPZP_OEK6GeYYN=nW3RUsdY=QRG>ZYZO=OOX
jiZRoWYGO5>6FaGm-HPQQ>?HOFYPGQYPYQ?a=YIQGQxO[QSdMIFWtZGePOYPQFXH3JeVY]hNTKNeklMG:SZbXSJ=ASNZUbM<_NGFRNPYGYQEPGQX]O<GFj[N
VXJV<?-IFX>G[HVRHP?dPod/>QUeEGNHGWZPHGPY,eHRXDEFHIPEPHZOu4e?kTNdOYFO=ZX?>D;yFGn@YJZ<ZFGYtOSc^ZZ>OGGOX@Veni.ZRENOVa@>gHYe
vFR?>Y=GNHYGZYHOWC7RgMGcH>GFP>GeG+lQDQcOPOHYFQXNN6RQ]hlAGFQbndIHt7WdJYe=]bGIXdAY1NdQdRN?oGcW37We@)EV>>WOZ]FRP@dHFE5n]HQF
?I:AFIYQ_?QlfYX?eOZOPHJXOE+XP=eGWdYOFfEP,]RNdPOGHIHQXWOFj)cWF=HGo^MJNybOxIFXcER<NQXWREPPwOZQPHNQQPPPQGPPtEIOZdGY?PGPdQQF
IV6XWO<bu@dXeNGPJ5=FODQPYQX-X?IOfEXNPOPOGZXYPC?HxNOOYGOd5ZNZHXQGcv>S[b[NOwCOQWON6Xod]JQO>NOUePXQvYQPPQFHQPQXPPPPERehEFON
XPHf[dZIxPGPZQPPPPQPPGPPkUSMY[=G*XQ>IO>WUGO3]ZY4OVPPQOOE-P=[QGG?YQQNPXQYFV*QcNy>d9@XZQZ>k_RWZMGNR3IcFY]WiMQFH[QO=XdN@G=O
iDF=]NPd>GOHXFOdE73^F<fXYY[[P@Fb[BQeZQbA?Rc<[iU@4-=g4=Z[GQRcC>GWl.cQcdc6Z_+fOO?VoeZPFQIP,YOFNYeGIEldOwPZ=EZZOYG4wNYHPQOF
ZZOGPReGYG_>gERcX?P@bP=ZwXPPFQOPPPPPPPPPY>ZRYIQGZxdRPeGZYGO?ylOOnSOQRPTYo@I[mTWQaaOXHSUDNO]eP?O=WHCO/QdR+ZmdG?Peo[mF@lYO
PdCHPR>FGZY>vo<QMYRQlGYY?GX;FCFGOZOvXc>S@O<uGRdNvOZPHRXZZGPGYGPXG>=>Yb>H[XGLOFOeXfekwZQSeYX[ek=OACm<Lv?n7dbftlaoDOK-cOG[
P?YYGZIZN[[YF;YOTXZIWPQPQ)cYQ?UGZeGY>GOQPLHZ[QnHFQXGmEdd<vDXcXOHFG>P?eOYdiVGucl?HYPO7leGZ1dcY[VcFZ=Z?IIZIHEPFb@Q:>RcOGEb
GMZWPdNHFPnOZEvN>oNQQX_Pk;4DHafeNF?RZcNbHP:>FPOZc?e5SQP<YGM[Md^Z.>H6QFGYOYXQQOPFCD*[YZRZnZP5d>OlxZGPQQGQQGPHPGQOzY=PHHOP
YPPFOHPPOI=6Y?QOQ<RZOcCR.IQ)7WOSZdC>XNQOwe]YGQOyg=d=@a_[teU=4QPWZJZHPQfWvNYGYQOPPPOQPPPPMRWkv[>ZGFYY>NXOd.XRZcWG[NNFFEQX
tWXYX<QREfG>Q[GQWP-d7HUH+FIXJ<]XlGx@RdPPX=JFPGE>vZZGP=XRZPPPQPXP;[8fPe5[c7=]Z7toFYYAJFxYcFcQ2MQ/QF6QFNO[bZe>^wl]tQHYFQGP
eNPGHXZP.JZ?RWcOXO?RRN;Pe(lGYPcW>fNnOZQHw6dG]Uga=lbPIVFNP_H?MXHXHYXQOZ@GfldkeXXoYP>cYFvYONY,PGZPHHcZOPHO-,YR[6SIYEYFP[eG
]*cZOHXZMH@PNW=bPYuNGf>d8APGdJQF,2(pIM=GnBYOYf>@4IFXSIY.ONGFYEGOZJ@cVVQ6?dOZXPH1QdfaHVFcxNed[=fPbLZGPNQFQ?EWQHZOY;OUHPmW
XSEZe?fQ0?XOQ?YYF4QE5FGZ>bH]x>F768YAXHOun1+bbEmXNMVOWqNd3eCYRXN7FWYPPYHPR(uKbYOdWXBQNwPEuPJQQVWX?YHmHGPPWFI^W>?4VnPYqW@R
F0RW[YXYdYPfRYRdtgcYIRQoPIOHGR]XV]l1m:(;c5Qd;dNSat_m7FIgYP<NHO=>n-YG2<QR4GPZMLBHxFWMWXHO3QOYQEGPvdfQYPPPQOPXHHWPU8GWlO?n
FFPGF>RNye>ZOZFPPGZOQGdPvNrEMM5HFg.HePbm>ubEDfRGZX>>>HZmEuaQAGZP5Y6OQ<cXQi=HMXQDPe?@YYQ=vFZHYGMdGGPWPZQPxndFIQZYHYYWPZXR
Fec>HFGFCOc?c@Om*BG?OIENGcFO[cPQtQc7EHf;YdpZnYRf<+HSFSOWEcMcOORGxAWOuEJF1*fPR,R[OPK<ZZFQOFNdcPQQ2r??eMR[VOQHYY43GwQFQmYG
XZPQQGGP-mFIFYFNGXOGYYQGyZGGOPFZQYPNPFPOWlv;EOP>YOb(YOPXEvVGYOQQGXHP>GPQ.]YHdOYYHIPOXYFPXiGHOVeFa>FZPY>XRFF[dZP[OmF@NGZU
D.ObZXjZNR6dff3uWUQIZbQOP=P[FYPXWxiXP;I@4QHR?eGdAce3:YRXuZ=G5G6YQQGXP+HZZPYIOHOFxPFPQQFIPGQPPGWQC[UYQdX6ZNMXYd[XG>]c3SYQ
YXR[VxIZuUIQMa[WcHFQPZJFtU=PVjIFY,EGFQRC0VPFbfdSPYZH>QP?6w[<GYO[XOVXFOGPD_;qPFwAdYZF]NIXhZNeXN[X;HeEZPdPvFkeu;)WoPQH<6Pu
HAPlIGFGZFfPZ+GXCn-XSF>g<l>EdMkbGF?[cQ^Q=bO4=0X?dP^X,VXlPNHPPGRPze4PQQQYGYGOOPXNw[GPPYYQPPYOQGYP5rHpFdPH2VPOIX456Y/lRdMZ
led[efQY5E>46F+vXZPmNIPFOW?wPOnAEFYP=e>6X5wIZOROc<Z5P=Y?zZ>YPQOXGGGPRGOG.ZZPcGdOIQPPPPPW-eYOGYG?Z5GdG>ZPIubMoEYE>Z3H64XS
Z2mNEd>PNZQ]uvcP8VYEVYFGu[]PbHER;>>HDCQPr4m=GHoY;U*gXcPYm7@GQWP?_WOGcdYO?DQG>ZXGO;2Q<QFtWZW6Mcp;wPZPPQOPGOYYQOYZuebOYOHH
YPG@HPOY6WE?6b4WRY.MHGP.n;cYcWPQF[HdXOQUwFXGQHOOGYYRFOHFX.YdXfO-QQWP>OVX;@A2/WPd?OS[OGPdu1kXX?V[P[F[IQc@3JNOXQUK[Y6YHEU[
zIXdZcZOEQFX[QPcWmRvNbYZQ3FnYWOPL@QaXeFPEHZPOGQPvQeHQGYYPOQGQYPQ6-OyQ>?gGOQW<>>WXnZXR[XJJNSY+PeZ,JPFGEWSSX<>WOQFyFG+XEOO
@fLIJdJWa4@5A;ZcXu?dIcDEoGS>+ZOXN4>M^QcE.WPO<RIPNOGOZIHYyZ3QFPRYNPXPOPOPyPOGOPPYOQFPYPQPwY>PPPOQXPYPPQPPVVSPR?dQ=PPvP>YH
xYGQPHGQPPPYPPOPc-ZNPWGO>>RQQ7OH@sG>WYZHWZ=>cd?G>tHPXYYHYQGPQYGHRrNXfZFcdGFG4GbS?*cHF?VZPFPOEGXYr8WPwlW>GY<c5YYivFYQPHWP
QQGXP>POGJcOX>>@FZGGveP=XC,WO=ZOMNPFYoF=.4XYPYGGZeHQOFGPwPZITQPOdFP?HQOPi>RZYSQP@>F[FFP>DJ?@GGGHNl2vX=d<U=PQFP[QPGYdP>Fd
vEvQGFO?6PQOPMEYR)XQP.YG>WGeHgG<uGdRPNGOYdR?PPROxPGGHHPHPPPPPPPPX-dPneZPYWX?[,RFi>@O;QTGGGFe=WY>IVwHA]<cMPeyReIG>KXHpmOY
FEGX>PYWQ6[G^cHcXSFTHP[cE,WXbSOZdXeYXO=EHSFJ>QF.EdH>;XNN=KI7IOYPNcH^GONFwGZ>RXJ<PObTHE[>EjX?=NZXW-NXPPZPjmbR-6HbRXk.>O4H
rjYHZ=@WtQ=eOOZGMhVB<ZZNHUTeQ3dlxZGPPQPQPGGYHOXPvOZGNQYPG==OFYERvPcQPGPZPZPZGOFG-OPGYYHQQOYYPPPZ.WYRPZ[eQYZOYPYZxZGQQHFH
PPPPPGPP>OfvJY5eGGPkGYPNWc/fHQ?eUdc<Y66rcLoonc<@BWPQ76RyYmczdYGN,RfFHOndLQHWbYFPbRmPFPPQlX?5;]^HPNHlQGJVx3WOWbGV>mDeXPe5
v=xJYWeFjM[5m>[>LZh/IJ<M<b=fWZ?Zs6Olte?fnNlnbPcXwQGROOPPPYO[XONO7lDGEEhOG9H?bRXYMZUHGZFEGNXHFQXOw<XPPPQX5fEQIPYP5H,GFFHF
eSbeHcZ19OmM_QaXQR,b=GX[@eBOxYXS>EQtRONOj.Gono6VgVEGFOPRs^^AoHG[-jcD9L6ZNEP,H>ZXGQdQYPQPl3wYPHD5IZYcFkfQ.ZZQGcPGQFZ]HPcF
W.;[Pcf4[bXQZP>WIF,9Zr4WwNqLNgPnxP>OQHXYQFQPPPEP4f)v1bQ83MXm)8lR2eEYFZ=luAwYmZ?Z32BGPWPNXYXcXNJHyY>>G?POPPP>PZHGwO>XPROP
FdYOZXOOXYFPQPQe.<7cfFZHxQFGPPGZYZPPPGXOvYIX>=YZcQY?XXZX,SPmfYFI=FQQcPOO.9dISldWEXQIRYPGuPQGPHGQQPYYPQYO.?ePRYFYZGHGXQFF
uFIRTEP>cPOPeOFeiW^6aGnQ[cFcAQMF-ZP,c4PEZ?YOXPYFDa/nf+mYc5NOcONv4Q?.m4=VIIWWYc@Xw>d@PbQd>FH=HOGQwFPPPQPG?QOYHPGQv3mGYOXX
XQ?Y?P?WZ*kNV@WYO>>YFZPX-WFZ*E>POHVPsI>QcYUIPPQFZPOQOYWPxHGHPPQQPYYPPGPG.?GwFGOORHPPZgGF=d^sFN<DZ=fY@OcYuEOPXEGXPmNGdZYG
Lllb@75FHW<NSRNHv4GPPXeOP]OYWQGPR?SWNEktPej;OX]PX=IOHd[lVOWPOen*xOOZZYGQHEZeYNOP<vYZMXdHZ6GYR>PFm?cFON[PHbL>PG[Qdd=LNpe[
mw/Sm=lY?pZm,GZZXOFmdNGQ-TekN>mRSHQ5bWI>,]Sp5k;FGFaHHbYGzZ>QGOQPPQXPPP>G,gQ@W7QMPNHHeGRYuQ?XQQIH5GQYG4YY-ZZmYFcZS5PYHFOP
-HQAFP-OZfXPQWPYT=eOPcORPX,NYFeZ7Q]am5cPT6HQJlGR/+XQE?XQGPPOFOPH*ZEpfRM>,XYQG?Nnu<XYGFXWPeZYFPGP<ydp=PWQPY=WfEZGG]PPQHY:
GO6PeGX[zZ>OQHPPXO>HFPPYa3XcGM@3_J-?=UuAweRYPQFHQHQPQGYPc5C<NMORQGM;?Gd-OepkfIKEQPPX>RfNyZ<[=NQYPRYFZHZN*N<ZRO=GPIeF5OdI
dDvYbXER5RPXPZPOxZGQPPPPYPPGdQPPE[JtRP=dGEYpHXQOoQdoL_cF6<WQ[PcRVGV73JH=lRyPPOZX>PQ@GEOQPfGdWYKZmOxXfHcMRHF4OZHP0RNFdOHG
5GXP@EPQuYcPPGH[FQ>HGOPG6II4ZE*l[PFGdPEP67Q.H4GObFZQGEHF>+=Jd<Z6PYe=OGGYwPPGPHPPPYYGPHPPe-WEZWFXFgOZPOOP?G:Z[>QHl]m>GV>Q
b??Q=GGBYYc@mePWwXXPPHPQPQFHGYHGXIZGYTNw<Wwb@4XdxeIXRHPQPOHHGPPPzZ>YGQNPYFQFOPYQwZePYHFPPPQPYPXPtDEEQEYXGOQOXZQOyfGPHIFH
PGPPOPYHfPWNWNZNPVUUXxVftZtRN9YemdWZFFYcvHHHOQOPYYZPPQOO4E+R?F>YORGGGFQQv<eRGGWHZZQPWOXO-veE6a3d4ajOv@GEDeU<PMDQMR-2N]YZ
UW=g[O=Y,G>cF=XHO5YO[YXHeLHOZOPY>cG>fGZZHIeMnNwQMXHZ7[Nl6OTa2=dHvOZGQIXOQQZPQGPOxY=PYPPPQZYPYZPO_HZH<[QPFIPHXZQX-0OH]YYG
dOFPJXNX17Do+Dl?SauRIGAdEePLYSQ.E5KWYMYW43c]G+?E?[vQ<qR>U[MFMOOOFPFYG?YN:9=<ZmXGO@XWHQXcuoOkX>6fPSGI[oX2TSPYXNJY35ZORHeP
xGdRQOQG?[PcImYYo*jOXG?O3Z1nY[l8Mi<?HGdWZ4fYFNZHvmbOQFHf=S@H?Y5Y_QIj<[RWdPYZYYQEnLeEOY=OZ^MRYwdFGf<4aHYaeWMR5NZ9C>8PE]PO
<GYZeZPHxo5OPYOPXFPXPOYOJDnpP,c>]XlFO_H]5u>eYQYGFNHPGYOH?uGZZeeZYZHPOWQH>GFZHf.XdZXQS@Fc=tWF[nf<Y6GlPXXR?uW3<df=k.=OXPe<
xZGPFQOPYYPPPYQPyZ*FOZZXYYOQWQQO.)32YcmGfneKePyQ-N>=[dYPHXZQOPeQvOZPPPNQPPPGPOdPZOsZ7RZtZ>kOcn6>vEZQOPOGOZPOGGe>y4c>C3[P
3HF[G<fH?He^fZ=FNHPeXX7Hj=E@a1[QeV_VG]F8j;,DEePb-iQWSFIcc:?f<?7N?XGMPO?WDO5P>_OZHFGXEG?X@NdgO?cYXE-YNXeRxZGPQQFHQPQYGPOQ
hINOXV^O2GPP[P<G.IY?elGPQNQQPOOPwd[Z,ZRXdIPNO=OY/=MFHaR6d8F^dP<dR=XQLG<OO=dPPRdI=/NQZfZWXXQ=GXGd6UZW3o9Obe5FI>OO+Y>]3dXG
PeHGQP[PxZHPHQOHGOQOPPPQJn>^AOfEmXfZUPFgvkhOldZ?HlIO6QOQ,lG/NZfGm[WS>cSY=NYPVfQEZCP+@QPQyZ5FIPOFOYXROdQOfJpWWEZJ[Q5UQ:Yn
j?O>>dTMFxLIAE7H4O]CdOCGT>6VH[cGeQ>QAP3mW/f[JPGGFmTeH:WQ<In[HI[FwZPPPZOQPPPYQPXPH>XF>fHOQhOQMTGYiedXOZ?ZHGGGEXXPvX[FPRFZ
QGHYGcYYy>cYWEGGGWGbYGZQ4DXd>QmMN-.IocCZwPPYYHFPQHPPGQcFdNiX?QXuPPN<ZYHY5,Y5O--RX<dG>XceQ2eHEHCOOH?GPGB?@crb2mb[Y>kSf>ke
/]fP>;lZ[YQ@e4Y4M^dH5NXOIPZHGFWOEhXh*NYP?PO>PEPGGoOlGYPf4>HOZOtX0YpPSm/BZ>ZmdIdNRYR[XfcFF5CPH=YftdvYIIRd[GYYQO=GcPuY@R[d
Q>XFXXOPuZlPIJYmI5YPNNOGPIZ@QW>?OP?>K[OGd/XGedt5Ra3YF=8OPeP5QLNXdGZXEFPP3KPJ>oYFPXGHPHNP7cneTYSnRYmmKOYetcLPQVYPFGQ?G?eb
bc_DHE>FXHHPQF?GNRQ=I_FbNPScGIZb<xQSZPYE=C>oFGO6FvQ=DPfOFbHP<E9ZFnq-YFbEY8Nk;POH@*lINANQFGH=GGPZN-PP[ZQ6PLMNYYHe.f[YYZd>
QG?PGHZG<XbPWF]cQZA=fR]u(7J;YEXeVRbPcW[XwEPHPRFXZQQGYP[OwGZOYYFY=FPXPNPZvYZGIQOQHPQXYOPPYE=4FRGMZaLfmF@bwPPQOGPPPPPGPXPY
c<48X[YbP?DhXRf+bm_MP<HQQ@I@QQ,OLPNZOQ[bPYYIPXZOGe,IDQJcPQYKWWZZZ(YXP=WdYYNO=XQ@V[UOPYPOFYeYPGHYG6ac[FP5^ua>QXInwOP><PFP
>QOQQdPQW@Ii[PdvWQoQXv]GvOdQGQF[ZPZGQYOPuZXPG[ZOYP[GPQPPXZdW>oGYO(JQOUnIZZ[RXPPtFoe[WOoPYYI>c?GN6?XXYF+YwQQHHHFPdPYPZQYX
>[[ADl]=lo[hbnR9BhYQ5Ha>S?YGn6R4-YQHPeFOXnGRHF>XPEvFFHOGPPGYFYMYQklbGTP,mGNPI>QJT2NWNHOYFI3k7ReICA>?7dZcFHGOQYOd6n^OY-m:
P?NMZ>cfbdWnGFMQdFGI/dQG/c>HZvH]XnPQOGQZ^QWLHePWQ/-QbnOfPFLP;WGm>GIEHPbbWambTPQYHNQXPY?ZWFF=P46dQ-PDV[?G=MuHQJPeWWeYkvYY
wPOGPQYYPPQPYPGGGPCXGR?P+ZXDXP?FwPPGPQFPPPPYGPOPwGZGHQOPPQGPPYPP.mfNd@nDZRGMPHYYm;ZEIPeMYfGPvQ[HdOHXXWIGgZf7WIO:xI>IWaXP
EPQY@PGlN@=sXOHYIJF6GW?6xZGPQQFQPGQOGPPP.UQ<cPe]HceH>HGGXN+Fj?J5tZFYPIcExQGPOZOPQOHOQPPYA*GYO6XZPFQX<HPYFTR;cEO[PIAPkZH>
@2QQPFm6k,5mV4dGrYO>OYFQQPPXF3WOBSLd4bbPGQF6PNGFw[=RlGHeOPXYP>ZQsYZmEDQQPPW?HzeY*J?dF]=H>IeXOOGFye>OQQOPYEHOPYZPG>v2Y<Rv
cQXJRNJP:6LWYdO7wcnPnP>ctQbe>6gyEhOvPe>F-WdQOYHbHDHY.Y5YtGQZXEY?XQGFdRPIG5aDNbeAHd6E18PROc.e,GlDHjiHYIPD9-H=YLP/PEXRW=QO
=cmNYgLGmqA8N/JHjRqQlwmIcOOvROeQC?SHNfQGOQQePmHcy]5OQIOHPOQQOPPPM59F4l?LA?QGHnY]xR>PQGPYQPPGYHQPdGHFQPF8GGOYQhZ6tR]GQoF?
QQQcHXHnLRJO4MkO3FgPFIXPlO^a[YxSO=XbVEGSWHPYuZQFGOXXF=QInAuvJ.<ASMWZGYO?t[aGF[HMOZdHIJHlF/PHfebPXOHO@GRbc@;l<X@7@3dQ^ING
b3>MP;XGuSaHXcPIM.QdZGZ,fNPGQGON/Ae>ZbYeOPP@OEYENHSt?W+<SGZP5NXY_RQWGYQGQNHQGHYOmdwdPXGPHXHPmHdP5Y-OQZPG<YQPYO>QukodgnRJ
G?>lPOGFH0E[hndOlDNEQ=>YRCPZbc?eIePFYYOWwdk]?ESQdSZOdQ?Y>D>NRYHYOw[NHcOP-u=Id=WGGNWOYZHHyZR][QYZQGoYZRHGxZGGQIOPYFPOGPPQ
F]XMfXbc>b+WNCjR>vZNe-c:ZY5NYRPOxFdPYPXOGHHOHGOGdePFG,PY=ZW@Wm>Fec;6>OGYPhQ?OPI4bcNaM-VQLD8XJ)oPOehkQ4GOQWRQH3YQH=ZObNdn
Z[RLfIR[,eZYZQ>fWQbYGOYP-YQOYQGfWXkPGPOHWXPfVH5bWdKPMHA]-ZGReoeGNecF6XPO0[dddPHm@=.mHPZ]WL?U?ZO?GOHOPF=Gj3.fSOR*bYWH[mIY
5wjXHOYQeOOWRYPYfQNdNORPFHO5XKQFe,cPmdEYdW=]=OHOXIPaGT:S8?HedIhfwNZQPQOPQYPPFQPO7vMHFGE4jEO7bYReFpcC>lYB7d@bXGlu4xd[PYXQ
EQYcGGPPMVg6jVwgIVoZAP=R-SXZdGOQHQPXOGFP-cZdSH[Q?FXOZQXY]Ot5AOPPlm?PSDFoFNW4OOOP>>QGH*QZaGOuhobcQRQY7YG]@veWFZR?dO4Z?P>P
an>HOmdGP8^=WXqJHeT2OISknPbpMQcIuZeYdQGQQPHPGFYQZNQZeTE@HXREPFPQ@OR-EGZGYPPSYXIGxZ>QQHOYPPPHQGQP,wGRnHO3>Z?WvPYP/d[PWZPY
ZXGQGQ>Yv[FYkY>YFPOG>>YOZdX*DFGO_HcfDGeMxQRPYP=QFPPEIO[QsHQWlZQFFPcV;<HIQFXw<ZNHQP?ZPGFPPXS[ed>OUXJcUO=HwF[XQZPZZGIPYGYY
nOWP=-=u[@FH?XeGGAOPZPFfIbGM>Yl-z7EPPW[X3[PlG2GexZ>OQHOQQQPY>GOYU-HldQG?QYdaEP>]SYPH,?eX@ORYXSXQUZE,<GZOcPZ>FdZFYGwQ]aHH
O=Q=ZdM?7rQ<amf0YOQYJQEP-f[bXGOFQPQ?FFGF/bGPYReROYXG>HG>vYHGGHGYZZYQYQQP=QGo=PXHX?vZYYSHrEHOZZfHeFmdYP6Xv3fHlAV[XH<F=mm@
OIdK?NZMQW[?Zb=F?upeHKRYNW<NZOeFQl[om7R,VbG5@enH6e[[X5=L[HYVeQ=NZPFPPcQOGRW?vF?3?5w@[QQHcEGFPQXFwPPHPRXQGQPPGQPPXYTNIOFZ
PXHcYPYYXVNT<ceHLQEQ>wGcZD7PEEF[;GPblWKGvHXZNQ[O5HGePYMd]P>F4OJlAAuGEFYQXPgXqeceRHRY??XmcnP<xYHYHPRD[MWhG^]O]d<RQMJ?6Gef
PZ>RzPIHZNHFGOuO=^OA5OWGcl?YePYY4E2HQUQQZHIXGIZ@wMPFOXEYGHVZXlXQ.Bp@SccPXFJIXWN4>OPNZY,eZnGmQWMRx=VF<<QP<cYZNVZn5TPS[PGF
PN,ZZOPFxeHPPPFYQXQHQ>POxQYYZbPGIPPOG?ZXxZPPPHXQHGQPOGPPY,X[GYX>[OGOGHOYo=ZXeU6PPfPYGYNcWWNCPGOIR5QJGaOnZOwO>cYHZE==YGPG
cPJHHMNDLVFBQXYb6L?5bX=e@FQFYY?O>LG?YFX>FfY>VYG=,V5PZGdHFdZOGXPH=tYf=ZmZEFHX[EHPj_p6dPFW4Pb+de>H>_Q=dXYZIOe?POPPtm^EQGGH
QXFYG=dOZdvW]OMaPYXHNOfZsG[2=nNne3FXPOP?HAVPo-A=NRee[e?XbGHed@d^QWHPGOXEoR[PFlXG.NIfPOZ>HGPOEXWWd[vFcZPVzf>PYQOYHGWPPPGX
EPGuYG=YOOc[GXQFNLQKYDHEtgaXXXH?a>>Y6S]FHf,QmpSOGYTHQ=XRO>=aRWPH[Ud]OZS<PlZFGdQ<RrnTYoK*QcZF>bHFZXZPeGH)lNRNmPFG-ueXOZGd
PNOOGY=YfGFcHNYbn^PRFZhZYiQPON3>Nea?SeId5mwOHPZQ[GOc]Gcf-[XyFnNGYYIeQFOGPRx?HHGWV^kIDIX<bHgFIZOQ=ZX@UIH=vdHYQQPQZPPOHHPP
4vF]MDcCVY)>dlOGyY>FQHPQPPPGGPPOrde4Zgb53EnEGFU?-n[XXYYHPF=XFPOPidsWZP-fW[H>F>QFg,G><=^N3JXHRO[5AMp2_@7PVX5>XJ5QwYemmQ?P
MQGdIDHGJ3lNFN]L4SQ=Y?nBHZQTHZXRPb]HeX+cPH[mOO+;HGYFDH*P6tNHMd@XoY]HFQAPkra+R5=<OEPZOGGG-[ZdXE3OQRXOFR<Z-wQdPPVRFFP6lNYm
P>W=F,QPXEQQDWXvXcNQeQF<P>G?KPFPwZGOPQGQPPYPPGYYxQHPGOPQPPYOYPPP-_HFdQeQIXY@OH=Y6O=TPHGOORXFYWQOOueYIGRdVZFXSX>PEvWcd[QY
XGFZ=Y?GG<ZfJv-NvoYCHVcZjcw=HXPFY><uEGGZf*XcdIVY>X2YGGOHYYEQ?FHi[HQ-uQfNQ<FEEP?YePO*uHPP7]oHRQZcNKdX4Z=eaWTHOHQEOYmPPYH>
W@TGHoFF+GO>MG<JOmO3Z]>fmX>FYeLER]=ouQ=QFCHF?FN[Db>QK>4QHCXFQF.R<mWiefU>O6J;f>UX_mQZ>?6RMFHtYOGH/PfOPZHYHXPYPHQYxZGHPPPP
ZPOPPYIG+QRcef@cNX6?dHcY/?ZN@eGWW[>ROYZY;fLGXZXHQFOHNnPeYUYIWXdWbYeQFR6-Zb[7SOlITG<eZGXYSXR?ZddOOUGHRJY]wYGPPPPQZPPPPQOP
NbP>h=?un[FHFEYZ.N><EOFeHEQOYPHO:E>b<OGN]XXIbfQHY*XTSFFnO=@I,COF?bZOPdd[=MFQvXiWQ4,QEOIGEZ[eQZPXuddYYPGRGGHPFPOYf>Cn@IIS
[aKHI+d@@>NXke?GPTdGw7Z6Nlf5R-HFYOFb;?Q[rOJY<Y<>>HV?QdGZWcQP1XG_mZPHOePNueHFNf>FlYR>M]SGIPG=]OeaS3FEY,FZ.ngQWQ<NHPFXcZ,P
<NOHYP9=G;l4WYHPvXYORRFRHFZOPPPPvFY?OPOPGdPQPYXGtedQ5IQc[PcYPP=PWPPwGOPFcFJeY=GGM?M5FJZXlGxZYQYW;B[Z<]KO]WOWJNOY-GFZmZXG
GHPQGGWc1mRSEfoRGZ4ft[P[iHPEc[PY2OdPZ>bPL4,5;Cl?ZYnX5]VE=6>*5XGPPHYPOdYO,TG.wFDMS[-X]YGP4vGPY>d?GHNSH>=cx[=YOORPGZdOcYP[
C7FWu]GemVnYeG>>H<H1HPZ,F@QHZOYFD5HWGqAQIO4dY=EPq,uPgXYlF4FQ==I@HGF,QW?YZ7YYYZRPdQQX^=S?G=FXGP?F2BSacHWDfXPabGQ@wGXGYOPP
FP=PGGQGu+RN@RZP<eYdX]RY:@H>4IfIYeGmQOOEwFYFPXGXHYOQQOHH,H[QG/?GF=cF4Hcw:[J>>HZ[*rekYRP6kvrO[G3@fPSYEeIZDP]5FPG6FEPw^DOf
l)XQE=YGHZFXOQNGY*uQXPYdYFIX<XGF6ehunII;[].NE,ZVxEd>XXQY7oEdOOYoyQFQPHGQPYYQPPGOL6?DFYfOZQXZOv>E/XY>MZRPYPPQP[QYH*XbPJNN
PYHYGPHQxOPQGHPPPYZPQGYGYZPZW5IGX8I<XPVv4ZdWNZ=1O1c?RNEf<>R:_IQ[k5SmcOWZ@<e*NPHZN5YGcQXZ7+YRII7>MGfNFNGRFmqOS7pNIF3UkHO]
IFYI^YZxII]FFG>QwPYGPPOPPPPYPPYPyZGPQWQXXQG>PPH>lPR[?C?FOuQXXOCFsGQXdZFZQOYZNQPPc;uGE>OYPGYYRcNXv;m>W5HGVQF[PmYD8*ek]dY[
MH]=]_Ox9/NX[PQW=HOPB;PQ]E<wQXHPX[b7NW6F5uHYmZYHFYJGGPYHN@=csQGnNOYHY>ZGUS[=?ndQHJHc>lPniPOIOfYF[FMRXHbX-OOFWYPOe/PPHA[G
Cgpj+VOQ8MO5PMGB<nPOyPWGFHFPNOYX,G>[@d=QG@Fe>GFRs7gQdnGYteJFdPFP<ZK=[FEJZ;Yd@4PZaGIm?PFNGKdPPYdQLG?GNPPYNPcXQQYGFXdHYYFZ
?=]Z5Q,[LAHQ;FnRYdQXXPG>L@OFenmcXMVN?QbZF,[7<6fTX=PYn]hO;BYE=eP.Pb_D<FHXeYO4xn4FQY]FNSEQVQmQHIFePR@HTQdHwGdXNPQHHGGQYFPQ
_ckMPG5]GH6Y=EEX)JNXtR<>ONlNOYeR6RbW=Z+FHZFkZQGh_[jbVZ=55RE4g>QXx*d=VVS@ZZHeXoZENFl[>4ONlXBFVZ[a6QGA5EITJ)eXHFQXxYGFQIOQ
YPPPFPPO;gYQ+Nc[>cN=OPZGZwRPOGcOGYRX?NNSwe@OPGGHYYPGPYPG,IYGIgO=3cRZP?XHxYFOHHOPYPGPFPGPJ*WN*HXZbGFOuFYH5GYo+LE5mHY[mGGI
GEPYHc,nYZRXYW=YwQHHOPQQGQHdPOXYL7+fOg?W?N3>EPOIFGHYemdEZ,OSH6WmA<dGOXGHGfGZXdLYG_?ZYlI=l@FQQPEY.LW=WeOm[nPQG[N[,XQ-XGFX
AGGZeY>OM>?<WKHN?PEXgGFG@+bQFHbQPFQYFPFN@,nIQHQFb)S=EGXQ:KJM[ZEX?>eZHmHPd+XbtZVnFGGPQOX?=6+JPu@7A];3HWM]2@AaG[9GK<GQFXaQ
?C=GPXPPPGY>YQPP>U*JGNGFc7N?YZPHsQKlGPPMQ[dOdQZgOPecnKPdHGIOH>OPL;7=MGdQPPZXRYGQtF5dYWeYYONPXNNYM;T44QPN=GZeYIZYIYXcZXYP
Q+?ZX6Q=iSQQC[YeU3cbeIeHk:5GQXXaHYHWEEOXB+XYFHNQQHQYGPOP_ZPNZp3,EWIZYJSZ8m<NfO>hHkn1gi5hjciGPFGWY<[[DZZOxPGPPHGPYPOPPPZG
mExmQUm>IXPcZ>W[yx+QQPXOPPPPPQQG,u=QIPORF==ePFdH+cQZS@wJFGEYtEdm-/6IHWFX]d;*QRX>.->IF-7>bFYX=RRYMj,HOXYPcNG4IWQG__EI=Z=k
@=HdbMOWF7?G<:Q7nIfYZRGZ=.?*4XPHGIYQYdRPLYHKP>ceFYDBNGOO_NFNPEPOdWQOPYPFsM?ZPX[OPFPGXGFXw3cIHYXEed>?PfPFqfEZ@ZPO5GYNOZPP
LG?>fPPcW?VQOQXd)[WHmoNINPNNHZlXPNaOeck,Z;QX-D:GvFZHNGMYHYOPQFPGw@>POPSGRYWHQNPY+X=JYROO?GGIXGGPuN?ZeGPFFPOGPZEXsMQGdPPY
RQRX?GP<=N-eGVEfIDHGN3>dXXZNOFePWSX>LWYGE8+ZcQ6XG?E,G=PNbC5PHYYNEPdFdGGY@OPfUwN<OMHfXW<@=ZeXcW=OKPIXW?Pm-FFf[dHIZfQ<HEPF
E:4Ow>G>V?c6OHdmi=GluP>Ybf]_e=Xd,gZ9nGnFSXSZ8D3PtEPGGPYYHYPFZZPFNP^5?HHWOXPdd>G[DAFY=yHNH@PFFXPPbIH4/dOc=I7ZIe?oI*YPO=aH
R<Pl<XXdN<-=6QPXHPPO[ZQ[=6PYHy?,>]YO>l@Y7^gdOHQcO>Z]W>j?rdQNIQGPIOPEMFXP>5?L<GO,P@ZPQEPP6QQM>PO,OIZGPNPP@5R)>c?RGRXQdQHQ
<dUHdYEGIEedNPRQE,DXlGObkEXG4<He+THRZaMXGYHYJ6bb+IHIFOGQZ?ZlO=GY.FkeI[FZ3GOXYP?=>fhmH=GMeZRQGHdW2l*qOZOe>==QGDGG/LOHXIdR
FdYHFZHQ-POZPGQQYQXHOHGX/OdQNZPQPdQ?NPHf>XO>YONZZUZQZNDXdGRddNXIQXHENELQ=RdafQ^wc<>OQYQO6<NHfHNuGPCdPHOWt?=XmZGF?POMEbRZ
H.PQ^M>lcvEG?Q3GfMELE=QVOnZ@MgflEWP>Wk+=Da36XEF=Mu2TGeZDF5G@PPWNsp8HYGUEE,HoA;?luF>O[G@YtZu[VQJF,ygUmGl@@=[OEFOPktK]fYY5
cY>@8V=m-neZHPEN@EVW]PRF,X<G[HXGOZcPFZQG-=M=IRE=ORYPXPRQ,OO;Td<>PZXNGOdeIP>_FX=RdJcY=[aVTN84n@PaIMesm3dN??QcWQvFQPOHQvY?
ZPGON4jgUZGPf7?ZWQ-d:G[WPYW?Mf<ZUZYHP[HX>GPQOOGQOPR)gVEM>4YOPQQca;+fYEI=jfY?XX?XY5xRZOPPX=Z5XGPJ;,-64>]QPPQdYF6WCh]Z+EX[
?MSf=>PJOLPHZdHOQYSQPOmNFJgb:+dOPQZQJPYYDYIGEHe[RNGhQG,FwEYYXFOFOe[YXOZX_]VbQZgd[R1H>yPYLRH.GIHYQPGfdP>G4YIs*b2Q=6YN5?Ff
IOOaEP>^?Ik6YVl452R):>Nc,GfHQP[a:PIF;WcH8F[l8*YUyeGPQRPIHPFP>OYXu3cQNFOG>dYYHOR[,vQZ@PYQDZbmXNYGPSSLTMPGHX,QNFYGOeiOP=P>
ZEQYYPOYl7YZdecPICNGM=PFVL>ZHOGYPFHYIGQO.YZRFGYeO>XXOWPO+oWo>ZYTFHNdGFGGxZ>YQQFIGFQXZGXZeeFl[E.H-GOf=?>O:U)7W<Qe[@@OY>]<
LFG6YFGlHNPYO6R6xQGGPPFPYYYPPOOPxeHOPZGQYPPOGPPYxQ3YOOfOXPGdNPGFtXYGQHHQ?ZPcGGXPFU+HQGdOEHX?XYFOQC6YSW,XkIH6EQ7D-eWqFYWQ
OPHYYYIH_fRPHFkoYd?WZP@ZG+=X=Ml6lIQHe<PPsFP=lOGYGQPd[YYQH?YSPQ-F_YGmOZ6[jDNYKQH25I2dsSFRv=nARYdXWPHIYZGHrrfgPeXdXH<;dD[>
,PGEQXGGPQYOGPPY-c<4PcPG[GZQGPYO45+,C.PTVHHdIOHNwQZQOPPFZPXYPObHr=FkPOdHZO[PHP>P,?Q>O7H>OFQdQOZQ--EGYPQ.hWbPOdPX3v]+bGnR
JXNnHPEHv3dQNGXO>[FWQ?PQE[HBEFp[ZcQXYSI=P*XYOHWPGQFZ?IXQtYHGQPNYQYZOQPPPYP^]dYXNeFRXNXJn_>JmPEXYmZe>XPIIrG,[wSMwPbF4MNYf
GAHOV=OHO[GFucON-cGnPZ<dQFPeIfQP=6H5?N6RexOG>XQ=vHTQRX-QefFYGFOXxQ[QYQE[Z?QOQFOQ-b,PPeYHEGYHX[EP>F4n<8F>v<OcP4OY@QMwQHSF
[cIOEQc?I=b=Y:ycecYfHl?FTHcZa<SFZOQFbZW.nGONQ-ZZmfl>j]ZVGKfHBMXQdW@IOOF>YP5HO>lXtH=ZecXGsQRPIGZ?GPGXGZQYYR,UYX=LlIbdGZkX
-eoFOXQHDQZOG>OGOfnF@7[?eDl:QeX_yZ=OQZPQYGQPQPYP=YgE^WF>RNPQONcE6G[=BXGRHYGQcOc2LX>6FZeXYWFEOZ>5?-HhB;G6eeDZ6QDYv<eQYZXG
QPdEY=GOuZXdXQGZPPHQQQXPu<mYOGWGGgNd>?ORk7X]4=[fGEStM3GW?RX<nX?bc;P=wG[Z>JMIfX<OHXUdGOYcMIX/dMdVedYP[RRbrEPF>H[NPeWQRYP=
_DG>>FRYQQQPZOGFS,c>R=[dM>[1GP=G_>HPbYO?mOdQdPdY=-?YIM=N=[VJYZf*ik^fO=ZZF4ce)cOPI?d]RF6O_dPccZ>]rVGHRI>OQGSPEOQOPkRYYZ<A
H=.E3P=eUFOIFEQZQPYYYPNOkMZX=EdmYQXQvORPiOfX?GYQGDPdd=PY=E+HOOQFY?OQPRGR_bOeRPGPWHFTXEQXXcZ<JWxW*4VQlHGZXcXMe6Q4>d=QveGY
,c4@Y=FXeAFHOOQPGGGQGZPNMTdQNY>YFjcLP[[ICQFAdQXdNkJQeseHIE<JGHXljN@T[ONmDIOSc<HcxY>PGHPPYZYHPHPPuaPPP[GGFNFG[P>NN:>HP4H4
UGbAlXYYcLI>YXOX>GP>bQ6dGa,5APFDLGXHX[?FdHHe>:HPF[XYDA<dX_GYFWfPN5DHc?XWaUHRPPcVLHcHXlHFOrGHbOePWYFSOY=WOkScb+[VWRGGY>Wc
3o?0O5OMJZ>bfX5F=[I.O>GD>mOXxf5<uQYGYYGRYQHOGGXQPGexYl,PHO]dvXV=cQtYI]ZlR4lXYOFP@Ic[CPE?HXQYZHkH+nRw4EVPFXQRIGmPPZb>PR:P
X=FpfFXRNNmt?REPQPQGHP>PYPNcRYOZ>P=ZHCYeWb6YQ=d,dYGZ6YR?OY?SfWW*OZNX[GIIxYPPOZPGHQGYZGXPN[rRHYYYQPYHWOYOwZPPPQOHHPGYPPOZ
xZPPQQOQPGPXPGOPZk+>YQnQPYSG=m@PuHGXdPYPQGddXZOP;IFWvRFYOOYYYXPPGOIAdZYS>=Y:m)cZwXGGQQFQQPPPPYPPCPNNISPPGI-cFYS<[Y4=7XHd
s[>QYSY;dIZQ[x?3RO@OPCVky[>OG?FOYPHGPdGGyR>XGQPPPGPQPOQYTbHYF44dbYCVSGO6uFX?FFQQPPX?PHdGvOeHOZFZGYHOHPXQyY5PHFYYYcYOOZZ>
?ufO<d23LYb4cYIFxXQOPRXQYOGOGHYPOXc,Z?HXYQuPFYX>]]7sZcV63Ze=>PYOvRFQPOQOcYPJZPH=NjdUTZR?RWlNGRFmG^oGQ[[G?gISRLHLz@FPQWgX
DQVPHDPH3b6q,EbNQcZGTIoPqZOafZP@H@9UP=XXh>XDVOQP3>ZZRDQZW/NewdXEdMHdHWPdW,MZYZOORc3>F>YIxh5GPQ4OONGHROORec?5*YEEXQZ>*QN5
P6@POQM??cPPG*Uxyf>QPGHPYPPPYOWY,[QeOG)D>IRXkPFEyZ>ZQQQYQPZQQHPP6veXQQQQYYGXP=Nd24LYf@OkV,WO>XZOPVQPFNlSM[=eW,MuwYYZYZGH
YZPQYGOPxZGPPHOHGPQXGQPPHXZGNFYwGG=OG-YWKGOYE@G@bPQ7XYPX=ODNbEQ>ehXRlP[EUEGGEXRPfWWceO@FCG@_3>k;IZ[@[NlZN=?OTXXF=WGYAQPG
iQPFPHJZQGQXOXYZ_PF@oOMo@vOE?[XGFtYHXQPOWF<GPPGPW[OTFEGY=c5>ZEOImN>aJvOP=N>v@4ZY=+.E>c@QJXHNQNZY5lP-kPeP@eQYHQGGidXXGHS>
HME6GOeHm;X.cEcPP>Nk:lXZ6x]t?a45@4[eA]cXI*vZFZjcX3HYPF>ZsMHZQOPOPPHZOHFd=]^QW>GO?=HXxN=XZ*cPN@XRXFHZOcQY=@NOZYV-flaO[G@V
M?Z<-FeQGeOIcZIPWD,PGWPWQWHFd>>PY<pGb>iH=PQa5QGP>f[.cHOD@GQ[Z>GQU,>X;I]NSR;GmG;6iFHF>PPPGdcdQFHNUGGaG[A?@G2YF>DRd4b5eELO
.ZMb5NHfH-wI^PPQYCI=OHPFFUJXl?dQ)dYFQQ4FWuW,oNXW[POdXdd@d+n[eejGdOGP;O@c7?YfI?BBR5GcH@XPiWKFQYPQGOQY@QOXiOHGPPO>XZYZRGPX
LFG=4R[F>ZHdYEFG/;bONYFXQmOZXZdL?shHFeR66=l[.P5wO;-E>MRZPOIWQYQPvcD=[><P+QFfeZ[RNHObuPGYOPZQYPYGx(sWOGEE6d?d?LP]]*kX_bHX
<WEW[^El?,nJ[ZPGc<R>tGN>6YRn=D)GIH[Q0KXctQePOYQQOQGGFYYX7QaNQk4<WuHO=+GPRWXecAH5J^OP^W4PQ[D4kO>e@QUOf^SQQKYQOEGMcYFNPQGe
IX>ZX?QJ==[EvXPdNl=YXPXG,>QQ>N[cRL?ME@VA5u?QbKPvFYI3OJO]@loNH4lBm]lYZXVQE-/ZYfSPI<gTGNZ?OZcPF>ORqC8QX=MYIP=Gc.DeqjQHOEVG
FSkONeAPMZ[?RYMWPJE55DJuGfN?fOZRZFN;PZ?+*weDP6mGFc6lNdOX@@P6G>OXbO+Y^ob-]OQ>d>PRUOZNPwFPQEYPX<me,X[QdOC=EQlRW?6OEaUlbXHI
GQ;,oIjq=VG6?XE^bCRONQZPmOQLbPHmmfXl?POhXZHH>Q?faFe6=WecW_?f>lYfRYPFHLOFREZcFLZ>MXXr.d=1PG>[>PGcdG[ZSOTI74HeEFMIHE2@RGTr
XZOKmXeEmUXJu6W[G=HP>2<POnnEb]jFGM>NvW:YG=YWX?=Yc[MZMCXOdMd<,?Xe7G(JdF]NLW[LkSO]>GGIG?YlWIXPxGHnZGPQ>N;G5YQFH@Zq@N>;/nYh
RJY@6aPCbCXlaGRwD]YDo8OPKINQI,G]Q<Od?OROYO66cHcUPGHXd4<F-<FNOcPdF7PnXE4<jGmjX>PxHY?c>OPNPn>PTYOPGUEuGlIZ^<HIEGNAPYLec=PD
YFcHFPcW6XAU]Ih>cXHgXH6kHdfOQFG=HHG>6wZH=IP=@RQEoLPTk=ZQY]6eDNF?AYM]YqQ<T?G<=O*dRY]REXe+ifb[H@VJZ=H>c?HITZoXFe(?2VRX>IZL
_@YuWsOxK36cMeMy:ZMN[aOkFI^;Nj4fYPZX@yPSYb>QdIHADI+QGkHD>XGFWWSOIYZI?ORNFNoIUGcbZc]opHPX;GOP>ALd?*wZE=6dRNdAX3W.OtIH>Q]P
PGGFHr=eYRfGR[dcYePH>YVLRGVfF5-OZ:F@vZK[mQfUYOIpF1m>WHOZLZl3h]e=5:lFT4l:OWeH;FddX?vm6EOQWG<Y5)eYgJDEZed<dPD@QQ^RG?Ze]VdX
]GcLWL7YlLncR0k]g(yU_OZU<>5IWVGHYXSOGHG-G?QbG>le>4Vh<QO(NuOWl*OPZQgYdX[Q+W>WE5Ye]SvXGPGSe3Q4EJPG_@[ZPdHFQ<QNYO9WTZ-3cSMQ
S>JedVDOHO@Y[?6e@Qw:5WE@fNR[ME^ZW>m*nZRSc?Q<OmcOBIGw7G<[RKn/QX7aG<SQd8l>FeTnOyQY5klb)xW,cG=NcHEG5X=W[>Vv[7FRP5=GMRQ_Qsdb
ONQ[eYeY=NIGWP<rRnq+GZ>,F>;O>FcOYOvxhYSQZIGYOEdZcdZOcRCWf>5HQGWfIPdFZVunQ=hjfY6DdRfX[nZ=PhJN=GaIF>MOYdHmZEZt^[QHb[dYKYPY
RHGXG>XQ=QYeExEIG,W[lXMG(Of?W,7p7Ew@Y<YRWXmGP:mWN@=pYVQPuH[8HPO?XOIQQZNGXLGGPOPYGPO?YY>OxPGGGPFOPPPHYYPPHxTjemNQZPVntM;P
x[HPZPPPQGQYRXOPwZQZQQGQZPYYPQOYvDZQXQFGYHQdFeQ>w=d>OQOP?QPYHMPP@sJOWfSHOlPWEP<FY;uDaX5?XgF@XPQYWFUn]NfU<*vWgYdGORHdKPbR
?SH>WNYMZWOPaP:@>XQFO@HM-tbNGRIQZX7eAH@gLOFROYZfG?=QXHOXG_chXGGXYfWQCP5P-cN?OIGYPQGPFFYQxf>PQQGQYPPGPPXP;nGFvPWP5YHDFQW>
tfOIFO[ZYQI<XYQZHj-fclPQW55QYH5P[nZXPZ=G<FxYPPW<HQCRZm>YWHJFGZdlxPGPPPYPPQZYXXFP5UWMHYZ>=HGQZIYYxZGPQQGQPHGYQPYPHIYIE)Ie
EG[?NQoIbPNf5[PdoN>cAx?ZxZ>PPQOPPOHPOYPG.jRVO[RPYQHHH?PWz[FOFPFPYIHGIZXP,nN4JDN5m><WWYP4zR5E>HYPXGPIPGHO,[SHRHYY<cHZNZZG
EjKI^Xoe=c5Tc[gb-M=]?@YJDebFWOHWHnwYQQRXYXXEQOYP3vQ^<GWPWOEExV[=>SYXl>E6R5QN6[mixR=FO?ZH?RPOPOOGb[VQsV>RDQHYOGGP7XP^PHQF
PZOEZXQXtNEGHGQXQZRYNFEXoc7>Rd>d]CbXZFbds<pWp[AFj@Q.5=VjOjNQYEmhY>eGF>?nRlYEifOWpE-tQ5H>?YD:;EKZOR>>MNcJMF?RYG[ZQkJDdKDl
e>2<u+FQScPIWH8OduQZF?ROlSHX<>OPFP][tPaHPoQPmN[-S4uIZG[RdHZFOcFaY==>[Pc>HPHILXQYHZ=NO;D[NP>[F7_YUJPeMePP>IO>PZPPOxcR=NPY
FcQYG=despbZCDQfXoe?gGYm,nOHQOOPQQOYQPPP6Jd4@RQQXPQV-DPo6VrPD5h3X7XPbH?:uOcaHQQeQZQIQEQXD72YIEHN_?XHDqId>=F*3=bd+cF8?Yv4
=mU?ROOXZGQQcPPPJWcDIBOHeH*dGVO?jVY^XFa[3fXQQoF4tdkNO<KGQHGJQcP?.bPQGdHdQPZdPdYXH,u@RFIPWOP?XRYEQh[QYINH[DMQ>DlbIe1Y>[@l
WOak6c=n[T6^ebD;PNZVYOPZkcZFGHvEnQFEd>SF_mfSE4kc?mFO[ZY,GL>[YYHOIQI<GEeWuCPdQPdQ>QOHHYPFcZUGPXHYEYQYGGOeyR>HQQYYQFPYZHRG
yQPGGOQZPYOGZPWGxZGPPZFHPYGPPPPXR=QQUNcHXcOHPRIXwO7QQH>GZYXFXRPFYQNjX=OZXFWOZOP+ODRPcPO[NZY@cYOC5sD@NsKIneQdYYZHRFC]HYFY
=FTHG6YdWLF=QbOZ?F?Qd?PdEkc?eiAdnHQuYPQHR*lYZZWNPeFXFFZHYFPtYxgS=HRl4YV3ZeOONFRbdcJ<dc)MFdNO=H]QcJv?ddHGZLkXubcXQZE=qU8o
Em?fb;HYHHPOH^[LEdUOIQGOQ>YYEYPOVes7>Xnc[c56EHXMtF?+;QmjOdZ8Y[>dZlYPXLEeb>O8fRH,,R.[WYOQFPHY>S5Zx>ukOVTk>dHYQcVwMRXG^cP3
EFFb>eFSPxVeH-YGRNYF=N>Zu2mIMRkXeOXdUZYE-6=oFF=FP[YXE?<YVfYGFd-I>dNHT5?Ht[6=ept[GFOPHFPcu(bQF<X>YmEZO[FF??EFofRNNpPIZxO1
6fNW@WXNRZQFaTO[x]FmYROF?FYWOFQYX=lWagIYP6>Z6)CRY)kYYIVPZO=OGQOFFUV?PYI?H>27oMZ6xZGFGQOZPPPOOXPY?bmLNvP-H,>YGHPP.OXEEcH?
e?OZQGYP-OYLFdG?Q?GZQGXOuDWkIZkW[IOFZNPcEmpVZ>QEXg+XVekXvO8O@NROPXGdOQFNtbIZePOGOPPOXXPPtRYXYR[>GOFQYNHYfHd[D;eX4eegY[Cd
xZ=QPFHPYQYHPRZOeFOXYP>?R6@nLRRGwZPQOQGZPQPFPQPG/=oxSQRNIEeUHIemw<dQEZOPQFPPXPYco.WOQMfWEFW4HF<Yx3lFaEPd2HXdPYfYbEd[RwOY
[PQXZwtZeFGdO[XIYDGR]UF;I>Q)HbGAGQORmOOYH3sFNY_Pb,aFRQI>[?[pFLQHDHeHbZSYuYQYZZG?GPYYGIZQ3w6>eZOuOZ=,GWcbZSS[ZREdPk>>H*FP
YO>VfnjSc?NF>Yw>m,nHXYVHNbLQPc^EOC>YHXPY>EG>YQPOnOGO7Q[ZQGL8<SIP-Z[>PYLQWZc6lQ?>,ocpEYMYG=XX[OPPEO_y.[dXX>bblZG>5IOfRwG>
FRYPGXGFG:XOPGQIFPFPQYNHOIdmFLXH?YdJF?ZeWeUOOGQOQGHPOPPYwEYQYRNFQRPZYQHFbYU>HFQXPQIRXOOPw>W=NPPY=GOPH;[Pk7f?^MSPf@YcEIYG
R+bOY>PYOP<Y?ZZPuDdYOHOQ6]GP@QXG[(aXOHGXAWDZGHeFIRfPPvYONX[R>nHZY;OPO,QFPdNQ>f[P/cROXQ=ZQWdG>P=ZjUHXZVeGGM[Y>YYHN_FRZaPb
[=AFOEhFiV?ZQNOO>FF[YFFcnEAGC5[YPQdHWZQQWXLXQGHORHOfQf[GYIYeReNPXdH[RtdHMMG?[QKF4O<>PXdiw:o[[ZFYFG?bOPBS7OHm<j>/XE>fP=F=
IX5X>RwYE7PGQF<ftbHI[OGYcIP?OPIOVdhW[L26QEPH@IGl_YWYPXRmF@F7PX>QtflYQPOIeY>GPPFXNwjWZF6g>GO?QW?dw*acZQFW?y)JFQJHB5VFF>QY
3HYQ?NPYL>NXfcW8PVNbOYZYnYOuTWNG@GP?eP<cOHK)NZPH??><eQM8lU7XYFQELcPGFn?PW5oBRN0ZwvQ5dnPE@Q@I?=QZd=OYO9ZMG-=bPu<HtZGXu?RJ
OI?PGJwV?dAYR>d<fSORW>BFEGlZQJZH?M5P=3@+l^vZPdb-gXZMqY3FhuH3P74yRYKQRfRHeY5><PGdVF?GMPmWFbXINK*dmL[FWXPZeZQGQ[X4cUQGFXHP
YQYHPYYEYCPFNOPYeQYHQZY=Y/^E5EHP>YJYFbfwX+uPeeX[d[R[OHZd>RO?GROQGH,XWfWIPLGPQcPPPGPGYZGP-OF=>YOQPPPHPPQPD?GcuQOOOOXOYOPH
,ofmFOOPGPOPGPZYWQgHtf?mOZe4ueYcxZ>PPPOQPOPPPPPYPfdeF[V<IF-mOlF=iIIN?SRXQFDY<cdHeYnY>LIO>PNEdnW?P7^?HYHX<GPP=OQFG9Sq7DYI
l?gKO]8XN9HK>pREGXJP>d@WOdgv5c)N;>dE?SOPrbPeeXHe?I?OG=]ZGYPPWPHQHQY,GYOP0scfaptI@G7d@d6GFuNRPcXOXWIYHFZ>NmZq=FYYUPZvmDPI
wEW<NGFF>dQRJNIRu>wQYXkIXQ8PPNHev(YYQYMYPP<Y2ZNbwXQHRPNX>=NYOZP>.QG<GlRAQYGZcGPQ.PYFPdGQPPPPYOOQvOZQZPYPQGQPPQOPwPYQOPYG
XYHdXYXOPZX,_GXIN=mM]dGX,Y[YPZPYPZOZ:=OO>dhkQ[GZPROv3+OXFRRXsFPYNZPGX?[kESeXOUcGGFGG[?fo4[YQZSPRPP=FY-=Z/FY:Gc>?PGGZeGXQ
xFYOXFPP<RGdQWPPC[W5>QYN=Y[IHPOE)^L[QedQPeNP4PQc-GYwRZGH@GYX=GGYGdZ]MP,=Htwl9mlxnPwZOO[PQONFPZQPwYXZZOIeQPYFPfPY=GEP=Oew
<YdMVgfewEwGYHVYQQ?cWXOYxZQPPQPQYQPPYGOYygd[Q?QGGHOcQPYPPG@I]PZ>J]w6cNXPumyMY[eFM?GCZHRddkpxMEFO<VQWzZGY0EklORddGFPXYQYP
6uZ]W?lOGvHPfPP@-lHHO6cOEdGGYPOHc]WHecQ@HF]F>+4eL-<?NPYN;lWOtHBGPL>PQXPYFPX>YZHOloXbnXe@QN*PPR[STPOIZcJWcQY5dcYNz[H=HJ>Q
N=ZFQHHZwYHGPPPQPYZPPPXYfduPXYYE<<HQQe>?FnWnwe3HQ5TaQDfe-EWe?.QAOY==[ZoN,XYXS?@AGOFFHZdOYxIWEX6*[>HjPYG]WBO?7dQsGIKH?yIb
:n[YEedIHk[P5XYGvPZPY[NHQPGXPGOQ-OY==YP@YHGZQGHGHFGC8EdcZQ,GWPg5vcSORR=PPFRXPHPYKINFOX]dHvXQaHPN@-w@]PIQP<Q>OQX=,N>eHFGX
HXROZIPXuPQQ?==HPHXYPPPGMIdQlTXV]>5X8PRfy2cFV3Z[+QORRbSNntg=CcSQbuEHFZ-F@u[NEZQPYkNP>G5Q4p^e5LbYXPXGX=HXjOQ5uZ;W@?OntE]e
P.[ERDV3GifY[C[]<C^-V3cQON+GMSV.eImeFDIOYZQXG^Ne5xdYZ=NXOYGQOOdOGe5RFX>OFvGRYXGZxQ>QQPOPQPYPZHPOwOYPYQFPYYPZPPPP>[[R[,=N
FE5jfXOO>QQHQ,=GOF>XZPPcGV<dRu.RZE7GZEeX2FPH@EGY=F<4[7F-XHFY5Ed<Ytc?YdWRwewvQO5XVdk@<SOcdGOP^gXd8U>IYMHG.>YoG>7FZPXMGQPW
+uVfSXZQ]YPNIXmPNC4SQWRYPZP3YXZPwFXXdXOP?cW=YWNeGYHGTHPNV4[FRZd6dG>d@MFP_IQNGYHMCEFZZ-NO@RfjIPFZnSQXSQ?5GC>d?W_XQ>R^35HW
eHXP,O<>KNPMNm?fQYGQamNP_G?GG=[OOPGQSYFXc+XYYXY?mNGXRPGOxGGeYOHGddFdZYPGM@>_WNmBdWGeIP?a:OZnGNWFWGQde6HPR43VSaXKP;Q7lQ?D
C@IWkHOlbdbX[RH6C7?buZFcXPlRYPHPF-8>8dQjH[/QRfJmvHmQ[OZYXFY@QEF>vGn>PXPRG>FFPXOZwOYPOHPPPQOPPPXOuYQPGHOQYQZQYYPPl,H[JYRY
mYPPFf6cP^QEGRHZYX>XN=XPW+QgOGZIPFQtE<PbVC-fHM?nH=5eX/eEd<tWWNF>RNIejebEO8GGNhUQGb^cdWRPl<b5F-QOV[l>OdRFE/>twQRyt=edHdIX
5OoZM8<sbV]EWBwowGPcZ>RfZPXPZc[P+pI5Geo>HP>v5mYQwOPGOQOPHYXPPZPP,c6YPQdHFPZYYZFP.nQZOHPOXYGYdPQPe[RUHN>Q<D;b>GI<U5=G]d5d
>Z<3QHFPDHFXS[RPY[:QHRP<fHmPTXdOP<OGIX5epFjNVDjX>PUGN?R)<KFI)FO[Fe?EQQ[FNF=QRXP-PYOPXPGP^,tQ[YkWE>HFY>>Yv@gJnYYZmOH>Y[FY
FN@URYQPYPIdQFOYVcPwT4[IMWOZQdXbOUHRWO6Wm[W6GEGmwFdOdYGH=PGY5EPZ<FICHYOFESXQOWePecY>5ThZePQSOd@OUHG/FPeOPO=fRG<=@:XPYe,c
ZdPQGOQPvOdGXGOQHPPdQXPY>E5I@kE=QHkPY^IIHIGPPRYYvXfHOQY=-PPYQPPPGPQYFYYFe*wIYZNOYQRHYPNGak.hZWPOX4M]PFRdvOYQGPPPPPGOPXPO
wDd=EPRPOZFYduXYXaVPIQ;uXdXY6-NNR[yY=wE-cGeOG5FY.PQGbGQQZPY?GQQFwPGPQHPPYYYPQGPPseb@dOGOMYH=QGQOVnbZNcP?3wTQ@QWesojfGLo?
Q>OAEV,Yw5oHHOYQY>AZ5mlHE=ZD?QNfR6ZYHF.YC/O@EHd?QNQNNGZGxHGGQXQGPH>PIXOZtYPGddOfWXOXHYGP=QodI?P^<HHOcHQQtWHcOLZHWNYWRYCQ
MRHymYG]=?G[FFG?<YWRd?OGfIR.?DZHVCC*5XZ>FfX+bRGGimN5ZNSWHHId=QZ>sI>fOcP>PHN=S?PpudQYPQFQYPXOQOOYcS/GGxRP5D]XRYMSgGlP[dP4
>RN*QydN3?-5PWORPPGV?PXPuRZdeQ?FlPYDGX>YvOZQPQFHYPPXYPWYQ-?@XloWkFG>SXHWPUHONdGYHEPQZYFOVcHTPYYOH>>eQFP75O9opOJ5+<P4Em]X
XaQAw=ZO>Ic@OPHY+QPEHnP>>QOOYPXQx4dGMYPO4PGcHYneDS<GudFnVYHWZIQGvG5YZQ@GHGPnW=GO8Z]OInbQYX3w>F*nwQQPQGPHYGYPPGPPX?RQRXPQ
cSPUGQHe_IEIGpd<>PQncPQkvE]bGF[?w?[Z]>YVYFeOPFPHv6PQZP[Lv<nQOFcmH=I7FQf[.ZY>OmZEPXYSHXW5wPYPHQOQPFPYHGPP<ZV=QdE+fWOFcWQF
<NIYNFcxF^ZNGp5,Z>mePUOY?Y6OEPYZwPYPOQYXPPXPZOXGxOG>PPOX@fPQO>[GxZGPGQPQPQPOHPPYnElGkFF[ILRQG>JGS/HHSdYWPF@[6W=Z,[RJHgHF
M;GnRNF?U-@UHy,MQZOMEL[cE2?+<[AXHdZNWHION?BlN55[MImIbd5dCYNYHPY??OoOZGPQ:hH5*2ogHY@PDdHGt*m?aYXFeEPIIMOdu)cNW>?G>XFY0DgI
o2tXMHbXY<Wl3WRgvQZQHQNZQQQPQOHQl)sZM>FaOO[G=EOIy8G>ebfLMNfES3*FNuZ?@:XPb5XkLGdGLG;OOSQN?YYQZSQGu2nYdQXPZGFXPY3HR*mPO@OR
PP?XFGPPGHXPvOP[e?POFPK=t1dGGGWOYYOQFPQ>7X[XFe<vQENXXYOXjcIAZPEaBPL=FOORRaQWRc<T=bJI7fXRWnM.Y=OfGEFcV[GEwYYGRQPZYPQGPZPZ
wFZHPGOPPQGPPYPP_PPPOnPOIDGPPYGO-ZPIO[YYQOGQQOFYVX_FQGFOZFPQDYZOH_cnb?Y>X4EPby=HwN[QPIWQPQPFHQXFGfSm<DXQ>Oe^7Q]YRF[POZHP
vPFHHYGYve[[PPQPZDRFQYOQS@tXi=X?AMP?EPXIsHFemW>>^QPQ36G[@+FYX?u?ZEQWHF4dP+MXa>XeeWHE2eGY2?@@0[c]-GNF4YHm>^R6OcYQOcReQFYd
uF?HYOeFcYXHPXGPQ/OQd+gOPGE.Cw@H-SRGJnXF=HHOOdPZ4[HTeOkfAoZN=ZRHL@QPXYWXZYH<OOQRaWUXQ>ROZIXfYff=t>PQF<Q5oPFG[OFPDqFYdmm[
[DIbPZmYb-XbbZPXZXHfnHOQtOGFPQZFPOQX=PQPP5Obc>YQnG[TYZ?GZE0<YmS6nkXYdaYWE?PZ?RYo@RX>Gh[OLH,5ZVNWGIZMG[[PEQ*?5L;ZPY6MP>HG
>4ZFfoO>MYg<HGWKy[>YFQFQYFQQPPGP-NGGOZPYQOPPHPGZNF?*DGHg6=LYdPfIh;bEM?ZO*FFZ.OHeuX>OXO[NcOGNOePG_76XlZ?dcY[ImIRHsG]OHPGR
ZNINE<QIuIE]UNP6VUfSdInSuQFSEOR>ckfHXIeH-O4XP>dPOOYOGYOGy+WGNFRP3HOQHUPYxPYPOXdOOPGO=cZPI[QfjfRQB]=F<bRP4ARFBZjdYY,PFPfY
tOlQSgQ[]PSaZDtX.OZFNeQcQYYYXRPZzQOO>VZc>DZGd5QQz6[>n_IP;FW.G1R.HR9FoJZQ<O[ddNOMRgK?P8J2Y6O+Wl4l@GHW]JRQ7Y=L8>VdwYHPOGGP
dYPPPQPGxfGPYQZ=>PPZP5OOY=GPQQZQ:mPcQRLYuROPNYRZPQPFFFPPrYPHOnZGGHdHXRPXZ-eROOP>ONO==PQP[JW-NlZa>YQY>YIbvOnZRZNQRZGWGXHP
@.v@]?HQY;H;HQG?O<=PJQ:P*cQeHPMOcS>WlCI6NEbPSOZZm+eQG=mXGC6YE34Q77PQScsQeQEELRA]bVWPVSJsYmcRFPmdGPdaOSV=5>6Z4BE?<f2PJR.W
VOYW5ShPZYmcdOFZ,Wd=G?FRXJ^N[>cP[JX?ZfPZH-nQ]YYXc)H>G?=Q@ZfPTXIXFEQcIZGQ[GEH/AZx5VPYR7Rkk?XV5CSYt5SQSsKOv?WPN=PQ5YF@e;[>
yZGGPZPQYYPPGZYQOqs_vZ?IP5?HIOZQWHHdN>QbHRt6toGbUHMZQHXbHGZgGXlOdQ4=WFZ+NG6AjoeHxPFPPPGQPPPXYYOYxYFPGGGHYeXGXQXOxZ>YPXPH
XQQXYFXOG=JPGCfY=>YPdZePzf4=QPGGOGHHXH]FyGbYGOXH@PCOcY><.*X>E>PIWPP?XFdFcnXazWEPNECawNReje=Xc5OH:ZRmPWFQCA@W<eGFQIZGbZQZ
J,nJRPQQX=I=OIX?r6RQO?I=JO<fM5cGafVPA3SwX[XXXYXObikkS>cXZmZZQGweyf=GY?YPPPPXZGPQ[FQ<7aO>Moo@>+AExZPQGGPGPYYQHQYXRR]ZcRNA
=IMnZsXdXP5NN4ZQnQOK=WLcL>GYsZZQncYQZFQQZR5Np?6[ASDSP,QZxZGPQQNQQGQOGGOPVOORvlFGWOd[XYbXa8PaVGNXWII-YJS?DTZZ:FPIXP?6cPIQ
;8IRGyP4>HQYHX>dvPYGQINHGYHPHPYPFTXIZVOXPFHO7E6O+PH[=fORQHOV>6>ZRHXgYc9P6Ef[PEgGY]PtV[4d)<eFg<Qfw;wPG<OPPZRTbX[G_ZdOGPFP
HOQGFF>Fl<cIP?PH[bGZYfR*xYGGPQOPPPPPGGPYuZQPGPXQdQPFPPQPLSNH=dObFY[GQHRQGmSEZwF?ZHF<P;OxHdsWHOMYHCXNZd=PvPeQOZQHHFZPH[OP
E[X=KPQmo5WRJOhgCTJG=]ZU4S5WEnHexFOGXQPOOQOYHPHPwYfPZYOIIGHOFHHF-3?YfP.QYneF>XPG7=YZ[Q,QPQZOQNPYsYXGQQFPYPPQFQYPtjE2nZtI
II*eWLFOwHYOcFQOG[ZGXPGGn?X6C>[@F??QO8PFHM?n;?>d<RHlkvH=wYQ>ZPGPPPYGPPGGRONY5XeLOHY?DR=Dm>V/XZ[XR=F^eBIQxZQOPZPQ>PPPGPPP
->QPHe-YYePO>OXYO=KJXHG>XQOtONHQbVF*5mRNUR?=HZTmTO=@GgGC;[mGRQe=6xwmNIQZccLEHEGYZNZHTG7SnYYPQ>OeIuNoPbRWoQc?PS?W-bQRPQZZ
FHEQHQHXwGYQP[cPPOOXPOGOG.+_lG.lOQG4N4S<,gRdQWEP?X[[HAbOu<nPOHFPPQXGQenXwPQQQPPYPPQGQPOQF3+oRXYXOHOAXGOX@?I]Y=2<NkaRvI7:
AIzEROXPHcWFkF?;W*Q>I;W/P>=dK>QI<EpcIhYPWMaYOXbhO(@MIP=m6NPZYHZOWlvLK6?cXOWNGNXP_<<J4[ZU?PFGXPHX+qaXXlNSG?GDOYGQtQOYPH?H
FRP@G[Pfx<XFNFFb5oNQIGSGUX<GQ;HcQOGVGXONjG]ZGXEQekR_GF>Z-PPYYYGHRPYPYYYOvXQPHROQQPPPQGYPvN5NGPad7=efPfcVsebXcY?SPGGIGXHY
xYPGPQPQPQXPPPPPEXRbSHYYNHOvPFYG6<=gHW6dRXKjP-5XgEkEbcGe=RQolwbbMBHZ<O[PHPG@=eFY@*OYE6bZYOZYG>HPQPGPJGd6YHY?/PGdvGQcOCOF
QpbRSRFPVI>_mG@PH>?G>WHPO-A+6bEG?XEO[XIPwSQHGZQdEFNOZYOQ;hog>MYZ=E[dNPP?NliYHRAHevFYRY>P@WcQXFeYe+SQSm=I.RPP]WHGGOPPPYOH
<HFJTY6XPYaIeZ?OxZPQPYGQPQPPPPcY/Ye[Se^YIGROGPeZQQEO>ISIcOWvGWM@S*NYP>bWHXOQORQ-DYf6CbfI[ZYnQH<Pi3APPDSGHtKUP>>OxYHPPPOQ
ZPQOYPPP6sRZamOdEEYZ>dG7uYYYYIP[POHPGXPQ@=Q*Pm@S?>HdYQQQ6PF+Qk6QZ>QdXPYIYOdE>YRFMvDYNUE2=.WQWRYQD?OO>QecUF?5<?PH:OYQeP?E
NmyGGcRNVN;PEEbY+R[+GdcGcHWPHFXXT)cHN?NcONOZMcSQwEmEF?OYQqXReFdQWs1G][6W?FEm[IRkNkUQGG=G;OX7lcGYsZSW?ZGHHEQbPEYZUQ]P3OFE
Q=GZTWXPtflPYHHZQQ>HGOGYa<HkKXJ8H<>UE><QumcPQPGIGFGSGPFY-IQX[HJHG=QYGIYPXC>dZEdFFGOHdIF[iLKFOYFJ4=Pp[=,ED.GKI1oQw]XQPeBD
ZJ=Jm5Z>*ZbJaGPbCEcG]F?FMMcGY<N<?c^XQ[O>JcFWG>FYimtQ+YRX@Zo4D84exZ>dZYPYHQYPZGHHROcFGUOIPfD6dIHFvYYeGQOePOPXQFPdNmD5dnr=
@Ik<lXWQ4VZ@O.MGH[4[GGO?OYONHE<BlJFGdWweDGPJg;*WaYDGkQYPLHGOWOPOeaW=OQd<VS<O4fUHNEPZd6QG<FGFXOGQeQEHBF>YFQG,QYYOQSZXOZQZ
??ZuFPa=eAQ5XOQW4QSuZPP+R?Y<OOHP9[N<lX@H5GWZIDdR)A6yPf?P6E<=FEXAtZcYd]<QGQR>IPPYxY>PEHfOYOPRPPHGyRP]dc[O<ZYHQFXGN?ZR[eF@
OM/1I^PF>[PqPFFfPSXZQPP>H)NnG?O[[G?ZFHNc-5<yQFGZe?PeP@;PbLTQZ<J=OWWGE^HZQPUGfvXkyYKD?QFY4=76R9QP(XP?m][Gi>/d[IpcGG<JNfYm
cXP-OGGYPdX@cF4WRUo[Xe@R6POEYNEk@UHZDX=cPGOQO[GE-RQYYOYPQQOQOPHOQsdGOee-meAZHROHuQHO>PQXYQdHWZINwFHPPFZOPPXOYYPdxZ=XHHPG
YPQQOPPQS1SdQd5/I?,rDQ2PY7JhPHDfe?RAcewFFUOeZZ[YYeX7ZFNmu_cE;cPEbZ?@e]]GQLGNXXdXQPGZPZQFxe>GPZPPXPPGOPYPHQ]?LSHfOnP?RRG@
QuG7cGZMZGuEO,OlGFdXhOGgc[NZ?YPIFYqDc=H?@PSU]6OfYZ.XOdXGFbHl?GQQZPZQYfLdPNZOPPEF-kIHbfPZYYPIFP@Qy[4QQZE>PORYdOYY@iA=bIIH
DCZ>HQ7R.6PeIF6YZ[ZO<HGXdXQa8>etYQOIPXeN.b>ROP>XWYXGPZ?PeXXNTGDIRN1ddEkFxIYPZQZOF?PRINYF8VY=Ov?RZPHZZY>ZyY=OHHPPXQGGPPYY
MnXsPG@Q^X6Q[YRRwdHQZRGQGYYPHPPPyY>GQYPPYOYGXQPFfYDOXRgHNWIQOcGU<.C@DHcbXWYFNW[dUJOPYeEFHM?WGPYQ?CWM=YPHOIGHeQOPU6AOXX5P
RH=LFPQPweQPPQEPQHPOQPPY8tYGDd)NQFO>PXGQsOP62R3lN3H5lHXWIPeM=O[,YT=g,>DWQ>HRws;KOB.*PY>?MQ?QdBW>d[F5PAmZZn7F:IwdeHm6mOu4
yRFmXNJQ>PYlO>Fe+R[Z@MlP4bhJ6Pb>YJ.FENX=3YY<I^bFyZ5OYZOPPOFGXPXOxZFPPQPPPPPPPPPPxZGQQQGHPOQYPHOP.NPQY[QYIFRZZRQY-dFIYQPP
PIQOOOZE[*mF4YcYdG=GlOX?f*lPYeMOPd,QHGIGZCFAe]FdPVwfcgO>RYuOPPNY*QOF?OdlxZ>GQQPZGGPPQQOQqdIQX>RHQYP@PIHZYJWYQHHxGd]PQY=p
;I[>=;aE+YSRWFeY.FHZOH@QcPOPQJRFQNX=uXI@7GDZ[G>XRG5YYSOGOJ9HYhN5,Ff?ROP4>cQ^cd@Q,pGK>NOdXfPYXGXP7egCGewHG?NNOGOZYPQZeOFF
FPRFNFUO4P=dU>?X4QPod==O]MbNQWOk?VPR=h4MR+XOe>YYKTkRu4Z3QFPHGGeccPXOUeOF5fKkgFmYZPJSZLf6?J@bGf<B>EnmcI7cX^ZJ<SZX<FFJmHXI
5_@fOlE[5XS>>Vc=UKSGGNcRYYGQYOPF;>HrzQXpEEdeZOP=?dFLPQj?];Gc]6jIFBMQ[nXFHGNX?GYWFY9FPERPHP5ePOQ?Qw7cFO6R2I7J5458tPPPXROP
QOYY=PPYNn_>?GYNYQZIZP>E-YQYYGdOR?POPHPYxPFFOPGPYQHOGPQPd6M4XNKXwNcQXeH>?dwYHFXbW4EWQE<SW8HmlTGN>cdOPPC;xZPPGQOPPPPPQGPG
GO_6dd@dcl[OIw,,wRYGZWRN><Z@GFFPOeRK5=OxAF<RS_PZyHYPO=RHY=WFYOd>zINOcXZXEIXQJ=HIx>lOOkIO3WGX>3ZHuFPQQI?OPGQPQEceFTNQmZQG
YFYPXFNOeFP<YNLZeEFtP=ZlwOP=>GRYgV*oOCdQIHMWOYYTRGQdFW-RvPXNXWNFOOHGGOZG=-Gw6TRQ[IMPOO=?_?8W@Z]b5H<eNp[ZiEH2F=FY3GHWZIGM
IMbbHHdvYQOXZPeQnVeGLZ>;f?H?GQ[PvWfGFZ=OOZX>VQPX6E?F,dHlOH>HYIHZ=8QGAwPcFQIQQeYmUQ[F>[SY@G>YFdYQvYwY<XZHYO=cOYZPu3wPP>jY
WFOY@EXlj?A??r<cS<IMW>SIsFIRQaElQORVY>ZH1[<-4mbNHGdc4gOPiNS4I[PPAWQOQOQPvdYG>QP[decQQ>OYVC>YQNeXPGPIWHOY6@P,HOOHPPNGPXQF
LG>=IWYGPeNeR[PP_QQlPZGGG>PN>cGIO+Nkdcu?cEKI]cjbzROOcFQb=?X@ZPPOxO=F=GPOXQPOOPZQH,B6*cQGFOY^=mX>w;YPWEdZYQFPXHG>F9XIGYQE
RW>FQO>XR?m6Zk?GNYuROO]4o1e+[@7W?V:emIS6Sgc6Y-cEg]OZ?sIcwOQHQYPPYQPGPZPGN-G[OZHGQFFDP?WZHAPNs?a3NNAXNX?HvQOddZQHGGZYYFYd
6tF6ZOPPQHdvMPS>:66ZbSEvO<NHY<NQo*dQWFNfFQ<ZHFPPxZ>PPIOHPPGGHPPO8_n?Ww?]J>GZdRObO7DNPcd,pOXHYZPUY+cRFFXGWZPRGZGY@CHl[QOQ
PO=eZPFGN45HFdx<c=YQ]-EWlEaY*NHEGeHHGOFEuXQdHFPFP>ndOYQ=tGQO<PZSYQZPPPQY,>7=SX5Q@GHNHGdeucXYQHFPQOZYFYXQE_VXRm[7v6,cZOQ?
uERd37.@[55XPo*d,==3dbI9hQwY@>cT_XQP=G]ZY[Q[ZWOdxY>QPPQPYPZGZQPPwPZHXXYZFQPFORGFyZQ>PRFRHPPYQEYdxYGPGZGQPQYPPXPPcW>GOeYu
IFGDMfSnIEPWFY4dOYUZfo6[xZ>YHQPGPGQXPONQxQPPYQGPFFGOHFFQQFFPR*p<OQX?POaPZQxNceXOcR[X@HlQ.ZOgRmRPHHYdHceGc?@-fffWd>FYfOlI
x[GOHQOHYFQZQGQZ_>HjdG?cceNQFZYIudIPQQEIYQQPQOQQrXGNF[IfQRdOR=QN]QtYne=UXNeKWfd@WGAPFH/fGONHPcPYRGOGEWNO^ZZ8sHPQ,Pnl]ZCX
Y*fVIXGdXOH>G=8OL=QHdX5N<22YXb?-vfQV=MFHb:>E>NJYXGHXPZZF?;H5;cF>lb^Z,fG@Y(cPD=OXY<YXDOccwPGHPO[ZOXZQY?OP.YfNOdPGPPEZXEX=
N<,mQGYHQOFIPQOZsA]kOSeZd0ZYCbS,LKpNOPY8QOOXPEPQQdHcRcFOFRXVIGuYO*3kO=nOYfZXOHNZtHQX[QPGHXXO=OZPvEYQPQOPQQOGPPPP@BX-PbuG
WfQN?[Ha,n=,XlOGY7PPGZeXn)cPO?jRP<Od5cHev=YQOPXPPPQYGPeP[dYJcfC4cWPD.<Ff?;FvDnOEEIFN<gP=wOQQHYNZGFHOPZFP9Iep5DZOZ>SFM]<9
>kT>OHGObYNm<XFQYQIZYsS<]YRSF:^<?XNRO;XHOYXeLPF>Tc;[.+G?POd5<D>IxZHPPQPQQOPGPGOPmhZGeO;LbkgOmEXH2JG+?mUGGHWM?XYYtQ>bdHHZ
OFHZYQdQwX>YQGFPdPPWGPXPP5R7OG7?iF[PXR[QGceQvYI>Y7N?lLcGwZHPYPFPPQYPPPOP>Q74,6[=YIW-]WHQOWdM?YgFXOH@n??*4B@G5QdXOZ>PPZ[c
l(kPN>VHZOmPYGQ>X?_=FNbmbFNXWMlHKVFOWmQPevdG@Y=H-mG?d?NMAHGYcZHGseOXPQ5e6=IZ>cHOwZHOPHFHPOHPQYGPxHFRngGVJ=SfS3GEHFQcGgP4
:XIOXNHG5MZhI[JYXhZCHLdWoMJn,4PY7[b?FRPQXweV[7XMZY,bFRXZ^,XY_>G?QcXZ=PXI-GFJ<?e[O4YPONOml=mZZc4ocOtwWNGW-eP6b5PEQGQcYPGZ
WdUJGOZFYPYPOYYPXcFGQd>H>.NVjGGYyFRSGQ=cfdZDcjcZw=QQPdXH5QEYFOJFOTbEO]vRZP@PN[MdGXGPl5PdQNYUGXRdZqZY]P>RHQFEH,YdvmlGP@>Q
QPPI@Q>YtZWJO[RFOHYFPRQ[tP>-WO[D?IdENe]FkBQeeOEHPSjX=4>E0?dOR>OdO*H=6OEY=wXHmOdPH[HYPFYHyZHFRQYGGPQPQGFGeRd@=>:eVDFEYQ)d
[e?eyOM[7bQ7auck,Z=KFPOdNYOFZPeEwYQPPQOQQPQPPPOZjhVRFoPOYEQPOHYdOlOHWI*FyWeQXGNlo1mHNFXGYP>XM?ZF:OO=ZZXQHFZ=H?F=W5FXOG;F
PX?P+JPo=DdQAgNbf:>?QdNecR+HYQP?HOPPodf>=IXQKSWTOEQVfWolF>PYcG4Oned-;HZYEO=oGSIZV]LbEJPXFZeFTYcPPQGFZ>5I[;bf-avNPbO;MEOY
tFGOWQXCH>OP;>>NY^QRHXwT3NmbkMPV-WPfFmEQQHGZQOOPOd/fHNF6>ITg_WGHxZFPOPPPO[GPOPYPZ[ZP1RbK?X>PuVc?ERnXPQ?G=K=NW-[]bVQQX@PX
YeE=V_.aOa>WZQLX[QcRRHOPwP>QGQPPYQXPYHPFYHc3YEcWXQa[sok,NRaf>TDQSQSOOPEexYGHPOHPYZPPYPXPcYXQRl5cVGTEJ,VmO<PE5b@YCp6QO9?M
_SOakD[nYJF>PeZ?ye4GGGYXRPeGeHHP?FE+gbXFPRuPOYYYAIndYGtQI@[??YQmZG?EYRYI[G+GZPPIROOXSHhZdGP8QOGKEm>dXZXk@QdYFP:Fd.YeMd==
Off-kgnkZEQb-8ZwtYdRZgq5Wg?ncPn?GXaOeC,dT6MYMFHY<RbQRGeOFxkn?>YYOFW>YWGQO?XONHPFKHPPHOX?ORQ^3OOONPGYQYYQEKPIFQOFGcGPYPQP
GFZu>X<3GAOXGHXGz[>XHFENGGXFeHOGxe=QHIOGGPQPPQPPFrRpYYgPcm5lPb@4Z-N@VGWXG=YPYYzcFm52L<;VDXJe)lGDPSHY6dZ/AO[P>cQdPX,@GD7C
PA:exN=P?O-HeHoY=dOGlZFE-lO?QPYOPHYdEOe>+kE@H>YYOPGYYOf=ZMcJXIH?F_[1:Z4GMe_OQOYXEGeYFGQXORgh6@OwOGHc[]=JZ@ZnRNPdPGOtEQFZ
W>RQRYXOFAj[9f>=yY,PQHNPXFQNQYPGZGYwoGX?SG?QQYMcb5YXsZOdbGOYHFYQu[c]NXHYEf[HQIRe>@@kKQZvPHGRYe]O<>Arp@8lkQcnO>[MyZGPRRFQ
PFPOHPOPXR</[=QlQbXFD8R<fMX?GYKVNBNRO@^tOdflHR7D>VFLPVYPxe>QPPOPZZOPP?PG@_PGWfPd>D?YYZ6OvUQPPZ=>NEH>XeIMbne2QcYQCQ?W[?FC
7t[WNQOEOFOGGQOFGt[WNeF<O>OGHHOO=uQNnYZ@IO>Y@GOQ,HWN>eL>FHXFQOHO-RWQGXDQYRW=?OHFx@ZJ6PlRXPYItYjwQX@OjJmZ7eP[HMZ^EF=KYFJE
XPN]YfGG3M4X<dw.Y]MIOFO-;J>ucZFnYWmRZG[OaSH_PFlnMQOGdYRQHKQdQn[SZOfZdPF-bLPddZYQ?F>Q?YYF6_QOWfPQX;GGHQ>QnQRvWYII]XGHGYFT
-YY*]bO==endaZmfDd6N?GdF+ffFYNdd?WK*dnHSnW>DmO5OCgGkZ5YEIS5FlQYIteZPY[FHQGQPHPGY+g?9KGE6;t+ZQXe*/PmI;HFMbPcHO[GN.cGqPgIF
XF?FZMZH<UH=fFv:7AcAWGOXeXluQPe4p3XYkb;G+[?SloZPPN]nIIY7.IdQYGQPP=YGYPYIH.XxO1YfRQZXXAbQvdhW6WuNO<EMHGOS*njd)eD-DPdPRGOZ
Q^dXYI>Y+]WVeYQSAXto?SIkWPNLmXH<wZPPRQOPPFPPHGOZy[GYQINQYFQXQGOPV9IIYwIO=ZGE=Y?YO7Dda1XExRwmEH9QV>IPZFG>RG[uOZR[=YZ_YIP=
Pmo=?PXNwPQPYPOQGYGOYQMGuDZNPPQGFPPPPZQO>_O7W@Q;N=m.NOPW4ZSv>;<GOYZR?HWPOYQ/NPPM>XOYnd5=tO?DIOPYOXOXHQ>E-bhR;[RfWObm<Z6d
WEG-X=dOZ]YeQ[?G<^c?QclcMPOYGHcMUIXQ[HNIdX-XXG]CVuQRZFZNNG>Q2uTFaPG,ZO5eGQWY>EOY_G6?2<Z@MOGOKEQHF>?-YFOO?PPYZQHED??-[XNH
GQFWRIPFLGI-[XMOHP6cJGPOMYObyGGRH<7OYRRZU?=FOdQYGQGEHGPFsL?gOOOcP>FId=EOG+<)Jb;5FZGXd?[Ma<^OPXHP?GZaYFOc=.GYFPGT>PJkC=OY
C]PFdYWZPQNcGGXPX4,l[Dw>cFOY[FMdPPYF<NPfGOXQPxOZy[GPP[FQ>GGXGGYYdGYURN=eRXFXR<QRwZGOPHOGPPQOPPOPe7xQ^OYYO3?=HONH<6G(YXN=
F@XFZRYWd+y@fVRFc<e+QG]7O@Qf8NY?bJPZZTRZm2Z@W4X[L3>E=XPFm*xRwlOOmHJYYO=Obd]d=YM,2QXQFGHJlZnevm<HG>6GFIc]wFNPGHGOPYOZOPI=
u?NFuVF>[YWYGWYnF-?GRYXXF?NQFONewQZH>FOQQYOcYPOR-PQZe.HFPPHMZGYX-ZQHk+OMIHPFYPFG_75a3JJ2JZFH=;FEuHyIRWbPQHh[RZG[YSQENOlY
Ix<E[O[fwPGPGPOHZQZOGPGPmNEtxF,QF[G^Y)>]mdeUZFX?ZPPVOP>Y,ZG?mGcO@QYYYYPPbZ_@GOPXPPGOXFcO=5R.W7?QIPFQ[YRP?>Zw=[1O4?QcYQ<F
f)bYPFWXOdOQQGI>IDswRIcePQPWeORXI=dPbQPWt[>=GXk[5yZRd=mZFZ=MdOZQteyQGFXHY>RQG,YXj<Zh^D6E5ANuUK4SrlVH>E>GOf4QYAQHXQQ62<Hd
aGH>bFhYD[tVIf@HQL?oIGIPm<YHOGPQHvVPPH]Qv=fQOHOYPYZOGXZPU[YRFQYP>PGPOFVY/EePO[RYFXROYQQZ.OQGOPGPYPOPPHPQdINqPNQ]>?Od<@GW
NeN<VQP?.OXOPQ=RMjIScRfZ+lREI[ZIx[GHHQGQYPQPHPPPW;Y>1>?<FKH?_;ONv)w^=ZWE[QFSN?HHG+=cG>FFRQPP4PFd@OcQfTXEOXe>FuSduUQGZYdG
?PZ=QQXG=U<>OORXm@Z>OQoF/P[;GuFZQQPQPXdQ[FIV@YG7UbceFeTQIZub[[tQPHXL4YORPN=QY4[^bOGPMWZe?]Z;TFVlF[9V7MRXY[HYJQOTWcH[[GN[
(_)RQOFZ>HSWG>e>5FYQPY:GF3cXQMXR+PQ=nOXP7FZY@_vMX*Xn[ZFw>X3lPOFbx3>4?QF4NZg7[gXNQ=YRtFbd<eVglA?U6w[lRZdA5EObXFEG_IFPIQcH
bW]Xl[mdTdGu<5]ue[uZdNMHe>5cvF[GcPPS>LYWYZ_FQN=<ZEZQYXGGuOlZQQNO?EZFIOYREKRQ?eXXOYHAOfRXFQF=:XVQ3QoR_FX2Nn^l;_CH4O]RI*bd
wFcN_3[P=@Z[YZJX>WWdQQcLHcVMPXZamMIIkCD8XONTc.YYEFZImX<QQG3NOLcby[GOQIFQPGHQGGYYxYGPPZPQPPPPYPPPY?PI6OP5=TFp,ZX[,TGI<;k[
OZHGVZSFM7Sw3z4*?HS=GMGX,wY]OOQZ?eN?O=cYceEFdlQQ-5H@PVGZFFR>P=Z+HXYGHGmFoY[9<HFZ?=OSXpSeOh=?SR]Q=dSEb5OeOaqXGj=DO4cFY>e<
-QO>FSVN7@Q<7NPeQgFEG-O-P4rw=6ZFQvdlGFZRQ4HXOEO]oF4YgEQbXe>AwPPFuPWR7=OG=FQX>XGZFed?@ScOTZ?IFOEX>G5+PQHal?aIGZIWYYG[mdNe
SX[X5J+OxYGGZQPYQGPPYHQP.OQm1D]-ZDTD=6M=FTh=/tQP<E7R7QFoQd_Q>O[=Ed[PAc=MY4P=-2?QeXX6YdQ5P[Rf[PQcI+dNGgVE>FN?TGXXPa>ZQVeJ
tdUXNC@[=QAGH=PZuZPXGGPQPPQGPOPYGeGfu5I3Po8NwPdRzZGPGRGPP=YOPPQQ0ffZl5nMAQIOOIPX=eHh][[l-?OH6cYG:G6FYJ[NeQc?2NXX3j67UFZ;
N?w<6dE@rRGnCOfGcYWMQE5ekvGGA?FHQG5ZO>ZQv<lHGQVEGe>ZO=HHwYYGZZOYHGPGPOOQRI_XK[XTc5ZWQM[H?@33bCWWCG>=PSWmHdYY/uVH6GPo7Oec
7?o:7OHSPw;JW4eEHvP2gn2IG7HGYFGfOWONNP?GYWYHYxeIMQgFd[FOY.OFFIHfbXPSZd]<y8UnXJlD6H^GOn3tVOQNm-U[ePZcZPWxY4@QdN[P>HPX/EYe
Y<FW^3dWfhcn[mF>ZHZFI?7Y6NbZJTXXN4BROZE]yeg<mNvIQO?<DEFExY>GHHFHYPPGPQGGXOXXGX<PHPkYQ:XcQEDVZcKQPXYmOR<nWLhWZ2bFaZHOESOF
bLGYPHQV=JdZGPG5hE@5w)e>dpVZZYPbFOH*W>5RPTa8At^cXQFI=,4<N]e*t6pWI@OGIDwdq=iOP4=Hyf>PYPYQP=PXZGPPcYcdWQQ6@RIvGLc]xY*XNOYP
WY=YXPOPxZGHPZOQPQOPPZOO2RXLHE?YOuklOX7,OOZ4:FSRYo?IP@Q+,SlkeQFXGYPPGHPZwZHPQQFPPFQPHPPQ;n7rYvJG>NhboWunwZGGQPFHPYGQPYOG
O[4?-+OH]ZF>kQx=-kedFfeec5FaIIIG.dQGbYPPRcXZOQQP-QYQXQHQROPPPPQFWmH8G>,Z+dYESFE]:[IPv^4O5DQXf@ZIG=QbhX<mZcXQo)Syl(m[FQb?
QP=[EOE?>dvY6Q@NMONNeQO=PmwV5YeOF=NL[>>G,leP=eNPF>aORRHGwZGPZPFPPGPPPGZP3N,SgDEnIHI;6FoHV<.gCE?EcXIORUIP?vYGPdSFvP+dOefP
YDZONqmP?MHUPGPQY<VH]?e<>uYYZOGF.gZIYGYPQYQPGPQZ,bOfTYFQGHPYHPdF5veeQZm]?>XNPNdEvZ>4p]G<O5S=[E87GdYFeXRt@YZdeTd?pY5NNUYQ
eZcKIfZO6_GQOm>YIXSGGOZOwZQYPNHXYcNIFPQR=qq[=PZMFNGg)ONQ+oYI<XdPHZQYWQmF_XGG>XfEHWcFZIYex[POP[PZHGGXYGQPWgcSG5@NeTb7Em=e
UcP^GP[WOIvJZcRFHFJdPZX0TUMuNd4G5wWQYHXH>GGcPXYP/XneI[[l>FQUYZQPuYFXROGHQePNPdOIvOnHOZWGPG?PFFPPOuR[lGfHYY=JXGOYY=]glPR?
UGN4ZPQXe?nQ^YYUYFH5HY>SGa[e^p.6?WKv<cYHPFnXKH]6FQOPAZPQ];tHHGXnQCOIG?>Njb4eMkZ<sHG?eeQ3xYPPPOOZXQPPQQXPMR?DF[n@TGQHQXWh
R=F?5FY-NZYEXfQOPGZlwIY@YYFXM>?YzIGYXYZZGPEWZ?HP.+FfH?RFeHQD=Q[XvEcGGXPYHe=OXYPIO=KGHQ<IHYIPHQO>YbbdbKIMb-@>XYZY,QYEwYYH
QOYXYOPY_PKPFP[GFlQOFdWHf+ZWfg]]7c?WF=lwbXPFZY6ZYe>uHOGP<xYF3WbRO5YONOHY555nd,7HPFmHFZ]PwQPRPYPPPNIEIYdPOcSa=U=X?O[XG=YO
=vtVWGNdQNOGHQ5YTBcdeNRX3HH>?F<>-WF4QXO?QPYGYYQYHF<T=,H>bQbFNNG=Wc[eSQoRGWNYHLUW+KA3,nmHeXHe@dPnK)k>D>?>N]G@=YQO<H^NPZ@7
WEeX>[EPp>>FN4Z[3OMl>WKPYZUANA6@73YMS6HAjYOWINY,FDNGPHAPWOSNFIdER?C-WFHGMPRNJuc@;GYXIHHq..Po[O.ZZZYW?QFNMd_G>PYOXdPYYQQP
UdU<JD>XRDPYEOYFtWROQQXGPGHFQPYOiKeQ=fY@HQFQWZPc.?GHGQIWVHcJHdFcrnMEGJQM@QeI5h]OEaHYRZmGJxZ?TG[f6FFyGPFGP?PYY[GGsNQP[GPF
GcQYYRGY,IYQZeXQGPOXGOYP,O=-ZXGR[HGQZGRZMoRHW>IDDvQmc?6Pb=OZRG-5<IGccGFZb<g[YF.EdnXOfOH]YOY:QRYdIP>a6;YNGa>jOm)R=J6GdtX)
dPLVGEelXPPHQOYGCgZcFWNZ=O>O>PYR_G5VTuYPN6=[XS_mLdgdMStP6@>d^D>SUqlPXNceVf=FOIZYxQ,RQ3/EV>_e<YYOb<NmQFd[u<QNdduIg-DYPYbE
QLQYFOGOIXFPWXGOfYXIPEZLm*tINQcQO=XQOPPFO.YRcmP<YM=G=ldYvP[IQQPZZGQQQYPPxYGPPQOQQGPOPPOQX[dNdGudX[E]YNXln*dYXGjZNY>VO4RQ
w;eIONWHOZHYO5QFbxY?n5FDJY5bnPJHtj>@YEl=M4cRLwKYueZeFYPZZHG6YOHG_PPHOeYPP>XXHYPGd.NOYN]:ePF@=PGbEGG,PY?PRFPeOHQ?VYG-YXHX
QPHXGIH?LM;].D<WH7Yf=R_6UQRGWQXO>OZcQPFIGYE>NbTEMGQWHQ=HkUHFFFQOXXPFPe>G2K8FXOGHHwGO@I?CL8BQZP?@?n4c>>?N][EaGZ[gR:>jeYIZ
^4VFOOZO*GOZ?EZY.?PFZGYOX<XO?FQZf3O3O2[Xc-M<QYQN[HnGZXXKX+IX5Eh?xlE?XdmYfG>=PLGOxZG?PYHPFQPPPPYOnPwPXGYO>IPO?VORAJZfY_=o
]iSGF?NHvOI5PGPRYGYQQPPF-cQZQPPZ?GYPQPGY:IRON[HSYQOPQQdHMIglqbHGe;=HIPeP.DFNQu7AHZSYZPPZO:>YQPGYGPZGOcHPZ=GQWo,WmuHXYePe
j?H,36IWMFdH]ueiNSZkdI]PB7EQWkOOFtRaZd[?Yb6c6Q=GFiGROdHgQP>QZEHmk@^HIvPdPQHIQZQf.XPOXPPPHYPZXPYOsbNQZNYNXQHZFGnPD0GHlduX
kaTXT==DrEgKOG.VbxWQgYQRefgnQP,lmGGmvR<D<M+FJFjPCFZ>NkPPOc]XFLXYXPQRGFdNkesOX6SGRK>I@Z,O/5FZOGOPRNOZ?HFZO[gEPgZvVC@QQOWZ
+xQQc>E2EfR>wGPPEFN.=[ZFPHwZXHPOWIOvdY>YSQO>>OHQa_MJGPYEQ[OOQXRZS+VOeQVV>ZPXGFQPud]dFQQOee?MH=Yb?vZWDXP*d6WQH,PXvdZYPPXQ
QOQPIPXZ[<>5MOKt-Pwe?8ARxGPRQHGGFOYPQGPIvEZHQROOQfOQGGZG.EY;OZ=HOfFRXFFQweRQIG=Q[XPYdOYQ?7oceo?IdUZcTWDGvQGcXFGZOHYPHGZQ
YIFZFfGd=TXYZX@YVkK[odYQ@N;9GQPn5[@-QmIQ@>YoPYQH=5MQcQLdeOOV=QXYO7NZWZQP>[WBX5O8kUQIXNnPYOXGGXQO_?HmrFOcdQFZHPRJ+gQ=cNW[
OQGONPPGfGUVFFHG=>GZ@NYOGnRUnGEOZdF>[A5txPFOYGPQGPGPOOHPOYeOy=YAH=mF>><OwYGPGGFPYPPPYPPY?_IQZRQFDxYEDOFPtQOGXW]XX3+<=IPG
DTFZyj]IRX>G5GZUQxNuXRe2dN=tT>dOYWOFR,YGZHeYGZPFmuxd[Xf=IFgM5QQuFN[VTd6PXZPcFFO[uX>QYHOZEPP>dQPb38IbGRdXHBPQMuRG>^VhOEH]
OQe?E@IYwOIZYEPOYPXHQoFOkJfocDYHfL][a.PyNPQvG<XQ[HdQYYFZR)dXXGbPQ>GcG6POtXX+FPXXlZdIPFGXwQP>OGNZHYQdHGYZO]aZELGG?dODZ>P[
yY>FPHOYYPQGFPPOWOTfGQYPPlPEN?v=l+udZX=8Fo?VImLv4Gb:4GNNQFONH>RcvFeRPROZZPGPXXGPDPZlqZcQPDXWFXdZG7>OP[GYYGKVP+mducU>OHXY
P>[REQXEvZQGHQGRPQYYPHOX-GREIm4Q?OQWQOYdxHNODWSPEHMPcONPqIOGWD[P4RG6=AG=i7lSQkX6ZcV]HPGaP5xA[G[>b3@GXIP=N>YFgYD6ZUEOOOIO
dee=HEaPcHQcKaGSwZGPQQPQPQPZPYOPFOHZOHkZ55+GT?XOw>P=EOH@HGXOOZlQFmroQYbQG<XWQY@Hw*cPeQOVFZFFQGQ4bC5fQYZn?GEIl>XlxYPYOOPP
PHYFPFXc@GRHPwGRPPPQXPZPvOXP@IceZYYFYcRPvckdTSeY[FcXmW?H-GYPOPGHQQPPdPZG9+w7kO8I=dl4XWv?w3uZOWP>?PFmedDY>,=eJcW5n[WFP6FQ
tYPHPOGPYHZYHPXQrWGIPN?be>GFOOQGxFMVOXfPH?Y[eGGZu:oYl>cdODY>CPZHsQbcdYF>QZdX@aXcm4wIgaYHP;H?YGEGGG6xZGIGJ82HHQY7?)dQO6U[
dEGNEPOXi5@@>OOcGnFQIQHEXOPeXMG*OE@QNYOWv[QQ?ZOQQPHFHdZZGFJ?MXH6c^XQd>HOXX[cFCNOPeYH?PoFD?ENgPP-OWPYYEHPxFnRPOQZG<ZPebXI
tbQdeNYGYQXGPWPngDu=_WQkHVYlVoj_,.F[YR?GZYO=HFFY<FQZT-S7PCOcGZea[HX)[jFYGXQQXcOP@PjGG+=Pd5X^WP=FWLIPQOHOO[XGEGYYtNHPPOOI
OZdPIPPFsPHYOXOPQGOXHGWZv>xJTeGHl<R?QdMRxPYPQRNPHGPPHFOYuOQFHHHQQQEPdPYP>+>2<?HHQGQG[XZOfOPnNXEvN>dFePIhtWHRQYQOYHOZYHFe
Z>nY?NXPHFGUxdD^5QZeR@GWCN?ceYXZMgxeNHQPUQ;WnYPF8p<YWlH2X>+HH>mx7fPOE^V;GEvfH.Ou.OfZJ76bNdE_ZOOQODOcQ>O<XwQQPN]QXEF_]Z@P
,cPY?DRfbVYt]PX<ZuHYQFhfX-cY2O4msSX@uYHR;>HHuIZZYMOeXZdcZ7fFTEZPeWG7O>Q4FCPNSYOOG[ZOGFd[xOdZHQWQGOOYYOOQX,xInOQOW>Q5Y>ZS
:N,APXHPR8XedPQGtYHHYQXQQGFOGPNXv?NdVF[EGF1>F;OEdW<sONQOXYYQvZPPxH=PYWIOZoGOYE>PF>>SZYQZF-FQYFM[3bkQP;EXPyG;RYmW/fYQb5b;
Q@6knPXYk3PZeEZOuQVNee<OxOgYcFWFfPe?>ZQFH.YZfeXXYEQO?OFZyZPFPQOQPPGYPOOPH=ZGRXfQG?FGcwHeTKW8OXQOFWP<3pFQQO;mNEOYHYY?XSPh
6PI4?vHY=ZF7dPZm5GR)?veJNQGQ[YYccGvI[XPPYFQFPQZPxIQQPOYPFXFdI6QQxZHPHHOYH=PPGOPQ>Q[uJOPQQONYRXYEXcf][@3QKP/VI4WGwR>ZGQHP
QHPXQ>PGc6GPgXH?GLFOF>SWEFQOAZGYOx?DZWSIwEZIOHPPYYYYOdXOYQG=dlPcGZTdHRFOvNYYQQOPHZPPP?YHn3NdN>XP>Z*P>S?GRE<MN:lnPPHWWcA4
yZ,FHHYPNNOGOZHOy[HFRQFQGGGPPPPPxZ4OFQPPOYPHOPOGoPM>CepNGNdPND<tN=RC4cN,>GfdgPOYt4lNlPWPPPEeOFQDxP5NOGXYYOPPOYYOtXZWYQGH
GHQPFPZYu3Zi@IvcQIF[ZOY@U><ZcfP<HNOZdGOmI6x?]XYNYNZHXQP>u*4[mCSOsoROPg(dIc>.ODZkeZdfGbXF>?RYKYIXOPQYF[HYMAF^<E[5[[b*G@OS
uPHHQZGGQPOOFHYQ.nQ+XXP[eZPdGF=Qn6w@[ZeQOFGOYFEIp4[YbLd:QmPQQZY>MlTUxXP=QPQdPNXY>+,fQSXF?S57d>MvR(PYN>bPOQHb5GFlw=ZPPFOP
QFGXEXZPN:HZ]FGFNfW=PYPZvFOFGZXFGZQPQZZYOUHDOjf@GNPeRIZ?TYE=GQ?ab[QRYK5d:XF7Om[RHHX?lTHfl;QQGNOGPXPVFZ)=d5yH^XRZc=J?dG<H
X+xRIdZOYOGGnIF?vNOHOGYGXcYQFecO=RPOwPEGYYcWONOYM_QGYXPYcYGPFPFPWC>XeO[?PPHPQQYQc)mPc?MHGZHY4HQG@ZhPPY?L]R]X<;LHueZPZRGH
POQXFQOPvYdPQHGYYYZPQZPPlPyPYOeNRhRYvGVQr?IO*[JGTX>OYFXZ?F-Z<;4MgHQOZxOE>O6YOO*PT+PXRZYHv1mWIQ[bcf=Xn]HHtL>P[OOXGQYOXQGO
PREPGJaLbWOfNd;;=RQ>P>+ROO<XHT[GcZW6gN*PxQMWOYQPRHWRdPW,?O=XG1VeS5H[IPWW>OlYRHY,@)cYYRVYQZQXGPQP[+lPePOFGeFG?EH>lRf=AcZb
WmE5QmJuXNf_]N^>HeVll<nZvc[OIQFQQY[dG=YZm>ZZMNWQPGBFWfHPH>OQLO[HDGXnR?>QU6dEd[Y5OMYLY7QekZYYQRH0oJFOQOSXwNYGPHXYPZPPQPPP
Q;c5YPQQLNP;><5HskP?R;FNP>dm2FPQxP4NOFOXdYPYOeQQ@>X@FGOQFxmwGGGGFFH:>dW>>J>PQPQHt>M[ZgHGg?i=eXcPEXPOQFFGP,ZdI>ZYXRYed.EV
XHDCXe>],eJ5w4OXme,ZIX>O>IHP^HZQYZ3gBXXDf)lZc?XWIeEdPYGGnHvQ^YRXNG]QIW>[*e37ZfIN<wj+ORFvH?QfbK[nONBX]<IeIGYwYa5H?PQnmYCG
MlR9MRfEPcnY=HHR*_>]jX<tfONI?XRH0l>ONYYNud3FY?QYk1XYCibPbF6MWQIdZ>yYXWYOZ[4GdHXOx?W<XahNGWPYcccNQ5wIROPGOO=FOZPFG?HuTGlI
ZHXPPOJEO=HKVdP<ZnDGTQn[wPPPYYOQQOPPPPOPt(?dOLnXYXPVQX5P:.>SPwmGlPI>G>=n->=eQFQPZHPH>R=ZR,mYXQ_FQ=GFPOGYrD6f[YZFFINAdPQZ
PWQYFSYGuP6GOYPFwXQGOYOZPPXQPYPPxFXGQPPHO[GHYZHPC?GN?>cI?NZZZPFcM,RZG6^IY>GU@QPSI4wXPYrYF4QC7Y?ne)YQOOQPNSH@YYPWwPPPPPOP
YZYPQPXPwOYPPQOFHQGPQPYP.GXZQG>ZPOYP>ReY/DP1HX>RdhX]dE?I-bG?YlPIRG>@P@HX>IGe[+>PZ>OGP[PZiIGS=PZFQeMPdG?Y,@HFRdYNFRYPOeQY
9EbVLZWOHXNdXQna[cHZPFQ[RP+4vR<>J*cZPIWGYF6POHGP4/e8<RcGWFQ=WQeGXGGQPCPXYYGOXQFGdMmyQfJPRQ[ZZW[b52-xyfXOERZ>m3cnOVGeYZSY
PZHEQCYG.5YOZZV9eNWPIFOY,HGO[YY8fPDYQOHWFGfXfcP.eXVdTF6P-RN5ZEMXPZ_WGDQejDK4@FPOEZNGQXGP>VGU]RQ+FZ?dO@dRGDT=WfFamZ4oaII[
ueYcbH?ZPO?PGFOZZwqFI^kMOFGMHNiRkv_M?A?cXyY[GJGOvXdHGPPGPOZFPYPXv7IPfUKcNRbHFIp5;?>-[cNYPG;QH>OO,ndc+dX=YXWGYDdRampw6XO>
QNGO=MmZo1wODWnH=p<ZjkXZtRteeDHGZGQ@PZN[qHOdeYQXGPQdQPIP9?jeFPPIOdIGEGQexeHOQZOHQGPPPHXYvFcPdONPQQ=YGQeP3N4qRWcIGRQFINQG
>L+[HOX=EQOHNeIGbdxFJ=5RxYPX[cYe=lY/xDXD,ZcOXeGNN_GIdcPmREQXP;[Q_t@pRknXGI>Ic=Z[@HZPPCGPmEcPFOIXG?mPMZZF8ZBN]5)e-oZIQGdX
FQOPEWGYX1mONF4JZ[HQnfiP5fbFRO1Y6ko<p<vnHN<yJQ3IPReXNdIlVCGeOMO+COGIPfI;4a7IYZnP4kH7YS,XY[2HQ>]yF=JOgQXQynZO=PDY7<ZQ>FcF
QBYPZS?Ff[5mmWOFG:iG;QGbYPcfQQHFFkW7NX+Yb>_IcI@[5rGSNPQYD4EQXFQc>sHe;ONE_<FIXXPO,fYGdGGPIPHXYOYP_deW^OZQRQYONZIfpkQNcw7?
VFz/[<X>mrHPcmq>V64R@m>WGFGGU>OmXd;@S=H4>FJHd@TF5M[PcKHe5FdZOIXIYHWcGYU^xZ>PQZEHQGPOHGYZoW>GL<ZfneYWWY?wN?M6eIJV?hT9r][X
?@FGYcHO)CcGbGHGFcUYROOPQEYOXYGXWEfdFP=MIHEdhG?ZN>uFBeZbcGP>cPPHPPGOdFPXPePWDE^>Ph]oRDfH6Nbk,GNQ^[bSQHFTYN]m=REZUndNdE?N
PS[FN,FW1gFtuQFgNGdQPXP?cOX>NHEG<g?PYfKlo3lO<GY=.pMIG<[H6XaQY[X*FHSQMFZGuYYXZZFQHGQPOOPZCvbEYXOJ>?IQJ7FO?EE<[vFOGJdY>X2Q
YQGcN=QX3-W6[KJP->W)?GGHOGZGXXcYwY>PPHZQPZYGYQXPiSov_mHPI3O>*XNH65P6O-6GaFYYWXXc.beGEnOelGOFRIQFGU<XJOn>aH?QdH*ZfFYGJUp>
>cO7@dR6jLHREbQXFHYHOH?<G>EP6GIHYX^GZVNY=62>?6hUFld3ddX;5eh:?mWREciF>XOFZZxORcYQYQ>OYXOG-;<zGPGQQTZGGVZF:YQQOnddGcIZNnMH
GY]ZO+5:W[YZb@>O4Z?uYE;ZZPRG?GeZwQGGPQPYPGPPYQQG5Zfv?PPfMYQl[MYYxZ>OHQFQQGQOQOPPccYf6@O<PRmO>>XvFUHcNl@HP>?Z[PcOwRQGIPPP
GFQHQP<PdZGY]IMPIZYPeKOEEH@=Pf]3GG>uJdNHyZGF>QPQPYYGXPQOM5hZNw1;uH@HB[MPPeuqWbGOe[WXRXc[<Ze[eN+J,NWVPGHeDt]OGLNpMaZv6<OG
>Ufb7dM]44LcJHYZOMFEHNPIEH,Hc>POrok@OHReQYH=ORQGOmN^OOf=E[?GYWYF-ZYfOPFZZQGZOPGPMy3@YOjYQGXQxQV;me<aWXF<z4FbOQ<pvHYHQYPZ
XHeFOPG>uGZPIO.[GNSePbdcGZeZSWYF6bZM^FEZ.cdEFmXIOFNOIHPG.WcE<cXQO5NGZHHGGXSXPP-NQbYY=PZOUeaPcW>QEQ?FGdXYldTVcZQ2ZFZVFDFX
l[ue=kYG?WONd@W[.cQGWcQRGYYPYYOGxPQHGOPQGQQQGOYPxZGPRQOHQHPOQGPGcdXYPJP<AJ;F=OKaicL?ZEQkIG5dFOoR.@Z?fmG=GWXZH=ZEZDXY?NyE
*ZXRQxjmGY]ZHP4WdXV^4NX<X<dOvlNXH=JQRfXlwNYPXOPPHSNQQRPEr:[4<PPZIEQP]PHEH*NYF?OGQPGPFPOGvOPYFGOGZQQQPZOPER>=[LFYY>Pm<ONP
A4lPE@FHHYYYOubHv;nFXPNYGPENFHZH-PPPYPPHRQYQXYQObYUGPPGOYOPGNPQP94NOOHXdIYEZOOQHi?=tsPQYNGmN=fNQt2dWtYNPYhF[bIY=W>QZFQc7
PAunYYHQQyRec[Q>65KX*Q=.f3bWPGLYQO5XQ]OPvPQGPHOQPPQPPPOPEXG?e:PeQI[EGXQPwEYQQROPQYPGOHPGvPPQPQPPZYYPPGOPwRFOOXQV@>XHfZHG
GPQITEF=XfNROEO2og:GPyQ[4ZFJc<W*zR=ZIP>RGFYPHPXPa/GXcZQQO=Q<O=HNxQEGYYPPPFOYPQPOr=AYj;HGF4XX[Y=mPP5Hc?kPIbNOF-FFfe65P]ZZ
5@]?:cQlZFczYc->>HgdeY:Ov5kcXEYHQdFZH^VIwGZHPQOQPPQPOPPOFUQIZOGQ6PX5XYQYuYPPPROHQOZPGGPQm+edZYmWXEQO>WFPv;vPOPYOPZFcGeWH
uPQ>PQOPPOGYQQGY4Z<G=uJGgO=lV=LwX(kFF7XPYQOHHQSRv>c[PNl5gkFPLOAOvYWGYHPPYPPIXPYHXYVP3DYQN4VQUV?Q8*XGE6WQY=PYFPXZv>dP]mQO
ZEFHIEEfPS][GL<dEj7Fd=NGv3oJZlYPc=^JFZc>ZIZWb=FRGQHHuPPNyfGOGQPPGFQPe=FY?GYcK>QcVdQmneP[@OPPZRIWu>O7FNHPNSTVIWFXH=ZQHXQQ
6Kd@RWGOEX>Q]YcF:6IeQhfGBFWgd=kQGkPUEYQ5FF>FIGGD][XiGOI]3VGNSS<bXwLRb5CPDIWdHIeGvQZQ[PGQGPPPIXPPoGwWEOtdH6VOP7[>wPZPXQNQ
PPOPPOXZWmoc_XHJeONZPcPPWQGGXQGAcOZP4=P^yePQPQZX?GPOPOXQ?]ukIXX[>=cEPY?Yw<fIOHMSHYH@5[X?m(w7FFkNRcSJdgN2+l<RHZZQ<HP?bOdY
VJR<?Oe?FZFuQXSYxQGPHHPPPPZHPPPGl5G?bNn_gV=GXYv[c[pcdF5*EeSEndbPtHQHe?GQYGPdYQPeZGbP<3oik^cKFJ[EJ+bZCh6fSB,]Md,6MKQXHYGZ
>Z6EEWHZuZWFO=GZQZPPYPQP4HRj+:cO>Qe@YP[Qw>oO]YYEX@GR>PQXLYwmYPWXXOSF?PcWQ)mQE=XHQQDYPoYQuPHYOQHZYPcQXPYPG-kYb>]6=ElQlHHE
FSRYnKX6YD6WPNcHv;ePPANFHP@e><PQN:,YQ=FYPFIOPPOFP-cZZ[OFYOGP?XOZOZ66OXHQqHXX]+4YwOdFEPPOPPOOZHPW7=meF;7m:WUYnFR=FlLeO==X
G64ZNdWndiQLFmP5CcF>cQH=3/INTgfmmFHE>mYm-cYXOZZHYP=YGPGG/XYNMZYFe6GF?IHQ-uZEOZQ4[5GW6@?QFcP4>,?MmHWX=OPY_eUQd<Y<FZ-E[INZ
.<XGWYH[QYQQYYYZ_SG<>cvZOIPRCTfby,lELFeZ)FYPIiQeM38=>Red.O@c[PIYvEnXcQWXQQFeFPcHV27AEQwu@dIZh]@O>:EYHGaQOfYQRGY>wPPYGXPY
YQ?bdWPZHCeeIe?d>FPbdZ?<J<un@ePwP>PcmZZ=Et]QmIdQ>N4PJ<=ZxY=OHHFPOPQGGOPP7+FfRQP@Q@GOOFHXN,=G=QTGYbMfdRQlxXYGXZGPGQYGHGZQ
f)vYXPaOFFGP=GGb_lg?ZHGM<mOd@GFH_dQ8>?HLdnNdOQQ>2J@IG9G5MN>Yf4Q5yZGPPZOYPPPPYQOPY)OPF6cOPFOX=PFdy:dFWQNXEm<dfZGXn)kOOGMl
POFOYRZ6m;vZdG;>Q]FQHeRDaU5Be)HOl/d==bQeyZFlFOQG>HONRHNN>PbH=XnVmwLSxLZDnc5eFVfYGN=-PPY_v[YOPG>RYZHGGYOQbzPPPiIP@YecR4l[
a]nQIRF[K=Yl6JWZ>tPMOQe4WH?FGROOHnqWGFH,Yc=PDFPFa.EXYdoXbWo:AE><Feg<eEdPe]yHQMYc7ULfS@ePd[RGO=eX,dFw]HZPQHFgP[bP_GXb;F^[
eIOdfdf?wQPHOQGQHPPPPOXPUN@FlOdP>ZFXOPVGNL>ZYGQZOYQ@PYQFP+NYPZXOZdNP=GQP=M?,QY[Vb^ifEBAICQN>?ZZ=GYYYONOPM9FYteQdOHPGHGXR
p<fI[UY=mFdnPEUYyZ=PHQGOXPQOPOOPN>Y,H?GYGGYQQOQOYIYHGXZBZTHXPQlGaOvX[[7ZA<7d@OkM4a>ORZY>BH5fYXXFwNdGZYNQ?ZFYOPYPUMFIeXNX
RQGOHOSIv=ZXWfNQ[XOGGYPZw4kFaXQZ=GCeILdR6,XHR?I7Y;P<PZGP6^PGPe5dGQHpc<M6_fkYYZFH*P@YGGXPuPPPWPQQZPRGOQFYFY7[MQSUG>m>]EEI
KGY?YW@X=PY?FYQGvYOFPHPRQPPPGOPPx=cPPXOWOGGHO>PFE_Iy?EMdQjSFZ6eV6OXxPZ5PGHQXYdH<iNA]f>>Y55F@YdIYZQXbW<HOHRwADHP?b:HFXbPX
PFXGNQHYwZGOIHOHPPPPHPFPxZ=PFPPeGPOOPYFY@IFLOGIHjG=6OueQHQQ>XFR<bdHR_c>4K?>4vXhZXKMEcYt7wPNDOOR6Ek<XXN6dyPGHYGYYPQYYeFPG
eGA5mED>_ceJY?cH=IOcV6[<Z[JNZC@=ye>HGZPQGYOHYPP>M??ddISHxuOSX>@ZeedvQmGZ7QWbTxX][ZSP-oG?[AAO@QQNYmHdLRQcPcQXbY-6wY5GGPPQ
dPZGXPOOOd^Ngmp[BG@e?eSvxF=YPLdLXQVdY5ZH5YQN5Wj@Eds6HOYGxKHXPDI?CGROV>FPtPfXGXkIPPYdf=QlkehI@MeYy@fFBc8SQGG/oYWWG>cQYJIR
P5@JXQ@UeDPOGGXSs6GmELS6[eZNY=NdiGGWdPIGPQPOPOGPuGQPFOPGZZPPGHPF/,PGPPG.dFI=[<Px<IRnOy=@?GRxn?DIEhZYPGGH5RIYEZ@kWR^2ZNF@
Fd>QaYOFm4fIXSXJPL7d7nYQd+oFe=SI[FWIcdRHvFdQQ?c<QeOPOQ@G=C3n[ZZRQeQGPGcdI+dPP5WGZ=ZPEOOQsZOQEZQQfGGIPPFXIwEPe8,3[WN>nfEW
O?go>NObh@mN3Yo<sqPOYPPp,IPNF<HFGXGIaIXXFl<^YcQXH*NdPQVFQZOYPHFGv:l@G?5GIfEHFd]Ae=WFVP@X+<QZ@DYhfOXAm[YNOHYR_dG[>GYdd+JH
ZXuR<cQdEQR_p?HdWGHmYPddwPXQYOQPQQPGZQPG7TJbg>eGIA5BNdQGrSQePG]R652Z=Q_QV[i=?cGMFbnIR?mFJ*cYYQVXPOHYFGPHd)udPZVmQY+Y+QNP
P=GyPX3cFHSPP><O[VFP=O:IO.F?dQZWuHfJHFOQYYZ@PeFGuIeI=MOIQPSHbQ?JQ)WYYGaPQZFeGGWHY3Nw-PdAZHFXP4OPK;u;2mPbWPE?mHRFIP,dDNE<
OQ>w>X]?G^doANoPfZHVSYZo:hY^+WNIQZ>DP>XPU[ZXGOQ@HQHOGYPZuZRZFPFR[YHGHGQZP+uIN>YHF[OdPQRRwYQPQPOQZPPOGPXFORn[y=ZfJAl[jYQm
jFo]yESR@-aoMdAfw)n>OQE?ZcZO1WK4=QFeG[[XHG;PZZWKvdYPPHPQQPPHHGOYA.HXld[b]McjxVpeWdUHGZPFPPYHYROY?7ROTXYXZHRI@mGQm;wYXOWQ
G>HNQPNRxd<PIQXGHPZFYGOY>1Z>>=PeQIZ?XfFOOR?fQqHZ=Wm_mOZmQCgQbYRvbF<Zf[OQNYOWQ=DeXQ>OaKZECV-i5edYe5B[d<GY>lgXUGcE9G?kW=cd
XY=?dIdYOWJ6ndF/GQF[0=IE6D?GOE5YYO76LHddOE><PWIRwYQGPHOQQPPZQXXQO>1PdPQ=HXQle8Nkyd>POIXPHYGPPYHPQ<eZYeK>ZXYYXZYEPN5d.FFn
O=,ZaxLNv6mZhfYVZ2N>?W=JxZGGGHPQPPPQGPPPT7XPcO@WEOPY?YcQN6?6NPu<YnGYX?kXP>H4If]d>2rO=RGOGXDXWPP[ZGO?dP*OxQFYPHFGPGGPGOYY
OCQRFWHZ[RQYefHCwFPYGZFHPHYPYPHPT=bEMPI=ESPQ@NZd5DEHXIGDI>ZZQ>]hv=dHPPOPQYOGZPYGd=PZ1ccCP]PRFc4Xo6FalXGcEfDZ@<KFT.ZOZXdY
=[<J6ReEJ,bPPHXPNGGF?PHGv2bYE>YX5Y<Z?FeR<mOAeH=O.OFZkPGQ-eAZ]DleQJ[IQoHHl1k[=GcXYRHPNG4>?IO[QXMHGdU=6IIG7+bdQSNNPZHPGFHI
<dQEOKOD@EPvIRQPn2QmHbEEFYgQZC;pJpGbPENdANJiYPFHa6FlaMPdbPvcc@;JU>>ctZHdNWdeYGZRUmFR;WQPGGFGHEOQ^-bOYEeU<=dP@DQY[4XeHYRa
FYdUP>XOeQNeAO>,+fweHk6G6XPyH4[YM>YaodPQw<cFLFPP;HmYJE[ZwdHXGQ?YQYYHPFPYtOeO^gRG>FHWeRHZ@+OQE6WQOFGXGZOYOL6QP>QFDGY=Wd]>
f+cPZYVEFm:QHPYEjNBNF)d;GZlWdPPXY,mfD<Z?dXGYbHWXwdmPQFHd[cQ?PQ4PwXPXPLBa?ZHIPN=HP-YQgeXOXN>QIGOc,nPGOPPPQYOYPXGPyPOGYQQY
HPFNZVYOySFFG@>YYQQPQPGQwQGGPQPZYZYHYPPPAbd>WcKxcdXRF5SPJLd?VdZoXdP[W=IYud[PQQ?QOPXWOPOPuPHYRmFV?<>cPFQR@R[W>IEQdNJ6RTBd
FWG]GFPcGye?F]ZL>eF.d;cOf8mcF[IZLhbI=cOZ=XRQPSlYU[WH=mOO=OQYFRcP<4ZFGY.,_n?O5-RQOOlPZbDYtHZOZXRmY2xRW[WQdGPZOe[O8-fWdYk?
PSZRk3[CQ*mePPWPGGGYGPPH.[gGlYZ>@OoQ483-5fgJdXe=5Gee=85-wZHQQGGQePPQQGOY?sHfWRRONPGFQZBFv=dGPHXbYISPHZGFwIXPcYPQNQPOYPRe
m>X/ZbRXZZFXeQQOMBeGFYZGXFFXYZdG+BH5GHFGEd>O[cZN@>eNH_QcPEF?Y[P=I=vYThImYOTYOW>Y<XZGXu?OWGFPOd>c9BeHIDQXHER?QYM?q]EXbOQF
HHNQPPYZQ-Xmg5H=cN4dY,zNX[Q4dd,Zg7?tPYW>QPOWYK@RNVGIY[4evZePXQXQRPXPXZEF])bkNNP>IfkmJPZ[D[UYRPN7>VYOYH?Z<^efO:cQJOcXYZPY
NMNfHcmu3GAf>FQJcH]GFDZbugOQGPbGIOnGQOkBImROcHWEH@xIgWHQY2J6c>V6FYR?e+/Xc>c6OHZQxPHPPPPZPYYOXPXY/?c>O=.e4-Q7HYdJPXfTRG>=
ERWc=aPPwGwIgWZXbHV6RG6Ek[OYW<+YVeA,yWGQLTF>XP)DGV=NeNXYL8gOobWqG@GbcN?YqQOMNZ=e>OOPaORXwfYgGNYfXYZYGHZYsDHQPeQZjP?eQW5H
/OYFXePYQZPZXYYYyf>YOYQdGQPYZQWGyZGYOYYZHQFOPPcPE8ektfFcYGZ<GDPHvXRGQH4POPYPPQGOxIFQQXZdHGPOPG?QLQLdQn3D;UQYF5Fc[W=-ZQ[Y
NPbS0D@ZwGZGPHOPQZOYPYQPuPQQ>POZGZPGHPPZwOYOPGFXHZFPPGeQw+dYDYGN5obQ=X[GHcXOEZQPc,>WRHZPtcEHFDGGm=PQEPAPM_?GFNXDXHeGYVQG
/)cHEIVfYOGQ<YEYs>gX[YPQe<QHX>PGxPPQHV[OP=Y[dO=Hw@eP=cIWINZ5XMPOs4YZWQYHoYdOXGFb1S=ete=fNGRXY?YHtnX?XH>YQc9EgIWPsR^bGLF+
AYGdEFQQeup@XaJPvfXawNdcwZQPPQPQYPYGQGPPOL?eFc?QRFHP[PGYYuLRM;WaGpXjWdQ<seY[;OGYXdSZFCZeCRFGweNdGNNHHHbc:[F?cXNeEYFFGYlO
tYHGPROPHPYPPGOPxGFZFPGOPdYQYPOGvYGPPPPQYPPPPPOY2XYG6FU,Q=wPOd<JpHdXrDNH6fG3PJf6wOYHPQFQPPPPZPPPl@[Y53cWMCgGF4Ldf4WFE>YG
+FGmHLRf<HW.yC3NmeVmOOabB+dGH>XOcE@PGO=Gb*YXDaNlQHZZd7]uvQ[IZQYZQGHPQOFYUIH<WYRYYRMXd7VQi=[*YZPQ>GPWZHOYrG[NYXQRHPEaGQOX
=QdMOeYTIIeOKHHX@nZ=WPQPlnNY>P.XtaHRQQGNXHYPPXGYNTUN[MY6fLEPQXQXNZNN[WO6QUEOPZYOZPQOQFPEuPHZOIPQH.HUBNdbc@5JQPPe3k[G)e5Y
OO<b5@@d,rF]O>eSWRRFQXnGObQwG=QpH?PdQWZcHToA?MYEcXIKZYWGIGHxPYSGZdQMZVPGw3w>POYPLH7QcHGRiO>XXPQOYHOGQPPOxYPQQYQZZHYPPGPP
FPHwGeN4bQ_n@dINwYPHPOQG8OP?Q3c?PQGZRYGOHPQ=TPPXvOPHGHOPPYPPPPYO[N>w4dkNfUH]t3d[AMO<Ml6mHvF^FdXYU_ATcbNWG4XReFGfuYRIPYFG
HQXYJPPFXZPR?:FO2RGEXH>O_cRFG]Edd?=GHUN.WeFOO[REH(MPQZKmU5HllG=ccXdZXYZQiM-H?aFYHO@MM=6dXGOF>OP5[WWPUZcH.gZROPRI[QZHOQZd
IGNOs7loHYJbvoacE84]dEQa/SW9E]-kjZkXQE>=n:Q[YNIIo]QZ=Y>e4+Gc=_NQ[*v]YZa>PN,mDmdX-NNOFdF?cI?ZQ>PRxY>FQRFPPXOGPPGGDXLI>HfP
IQPQcGYd/7ZeIeYOPIY=>cHGHERHf[FE5ZP@PLn6wPPONQHZGYQXRcZRyRPHQZOPGYOO?YPPv(kPVQFE>f<dHdn?wOXGXQOYPQPGQQPOX)mHL+I>HPX?PmZY
umdOXOHRHQIQ?OEgx;v=W[FRQOMvFlYV?nbLXWQJQ6FZf;EP>OGh>YOPOSPePOGF=dY6W7FC?FYQfHHGJ+WRE5cQ<HHGEZFX-YPPeYQGQPZPQPPPxHGXZOPE
ZPYZP;GP.?YFFZYQPYVGcFYFmQY[XLRPOXZNYfYZEDOfjFOSvPdX5Q<XLH?F>RP>@WGcOFPPLZ?eEPF;46P<>uRH>kPO^nm=4@ZQOYNYHIcP=feJ;HGh7>Z-
,[HxYGV?fGEfYHd<AIZH^lZOGEI[eYX[wGXOOOFPPZXPP=PGZHQfXSI?YGX=S=X_Ce]QINPYIXYGPOQHCKZ,E@?+G,=YSMecjjuX@QZQ5<dOYPIZ-eQQbZQR
Fc=?dIPY^4ucMEZX6eZdlfaFyGbXHVIFQWjYZZNWwPQGPROQPFPPHOPQvYZPQQOQPGZPXPPXiFQ4O>W>EEQQZNGX0Fn<Xc6KHHPOmEWPtbF5QIFPY>dXFOYO
uQHQ[P@PlPGGQOPPAOPHEdcflzd>aRS5c*tdQZFXdmYYGOQNUN@RY5vS-GcIm4GbiPEOFQREGYGOORQHt[QYXZ@IZOGPOYWfTdWcF=GeVH>PIIcFxf=H?RGQ
G>QOFGGYXG6DYQZ=e*R:OZOMwXQQQPGPQQPPYGPPwZPPQQFIQOPXQPXY3l*OJFO?DGIIYY7dLflZ5XOD=kfZIGuIwEPOYHEYHPPQGPPYw<nXYOOFPFYGHGPH
wdPYPX?=NNYRPH<XA6xH]YXNbMQ?N=OEcBOYYVeBnO>RQVk5ZW,GEOZNDPN@nYfFtYG>QFZNYG@RXfGWscXFIFPOQ=HX<GcFaX=cX5eXYW=24[9OP>QPaIcF
?lc@?6TGEm=KePFWH=>PEWPZVtqX>L4NYWFO5NYYw>dHWWOO5FQG=bGNuQOYOZHYZQYGPOPPa:K5<7>,iPW]mYGNxZ=ZON[eOXPObPPF5=OxQQ<5G?HePP>G
vZ[ZJP6dmeQO[DOGd@aQdHaXII)/MGQXfYcS_WfPOL>Pbqo@vYnZYOPQROPNQYXPvOZWFPO=ZPHPQPX?lQIYNFe>cT@PQ??YSQH7e=dO^]N:5YO>P)UbHYHF
QpNZfOPPaCX2[IPOFQZGXYRGWGnbhYXFXNdOPYHZL@PckYn[nOHdQcP[u[YQYPXYfZYOOIPPHeP>I6>x>NRd<64EZZZWX2>+HHPHPGGImNasQ@cwYOXEed[O
aE=xuPXeP=FQPO=fUJPXEQQHH>=YNYWO*[He5oF65RGF>XZGbUl7H@M7c[fmfTYHcjTWmYf?GcGF3QEG>C=e[Od?QIOHeIQRyd5FQQNYXP>OFO[OPHRldZWI
dQKGOUNecDsV@HYkPOYPYOGY.vZXOQYGNdP?GFYG/edc;Z=FNPO=YGYF+gLRZYDOXcGYHGYOjkiYRNPOQOYYFQeZvIRZFP4NGQOPtGYQxe>PQQOYZOPPQYHO
iaIp[F5*W?OQ?l7dv=XGFPWPPdEePZQ<,>=ZIOHXaGGdHPRYcX^IVFVMggPk]QHA3GYEZPXE6PHd^JFEUZXOXeGIdXdQPOHX.PZD?dQQGFFOdFYQYQQIf=HP
sXP=XedHw*vHY6VZWP>ZPNIDvOGGYIFQPPYYONFQ/5dQQGYcO=QNGO=QUHDFcdYPF>;>OHXWwZPPPQOQQOPOPGPQxFd>PQOHGZ?cNXPcP,xJYQZPP4IPX>cK
w=YOW<ZO>PZfFbHYxOlEWc=X:>3FJEFcvPYFQeNPYYQPQPPOvOZPPREIGGGPPOOYQOHAcdIP;hvb8YbNwYGGPQOGYPPOPYPOgdQ=Kbdeel4IeH<GQ8keVCT>
QwmFdFPOxQPP>DRPHXZGZPQGyQQYGGQPPGPGPHQX.dYIYXPYZHXYGPPPwOPPPQNPQPQPPPPG_P<>XWQXGIYFQ?YGwPYYQYOQZPQOQPOQYbdEgrAQOGN>[EGU
8TfYSOdYPXQQZPG4lDsX?IdcHOW>mWPYcg[uHFgPR?;X[Rkq.N[>Y/R[GNZ?=I=QEuXFdYYgFDQOHWGdM@PcuYGF==YOYNXRP.ZYedcXYFY[PXPYX7VdelY4
oXUOFG[URZAF[ZmP<W6wMGeA=[bd>YYYXZhcN=@bu>E^O5HWdHuZcNW=WGZYQHc3.GccHPXONHRwPQ=44HPPDG>QB5WGQ4PYF<PG5WPYhAOYYLSO=YYFQEEG
uQmYOZPPYPHFYPXImLX>WRejTAFQOEGaYPjlwKb]S2^WSI?WbO5dRdq6dScQ]3Q@e2lPbFOP?TPOFYPXvdmZQRRZYPZOYF=HvFQGPGOPPPPQOYGPGGPQEXOG
CF>FPQHXmXwOPFcYPPObPGGGbIOFhYO,?MENGFQFFfP,[LMWY>Pl;FZG7NZGMX@w@YP?WHnmjOROSHnD+RnIFm?H.l?GWGJ3u=IHFZIP45?3E,G5_EYvFVXo
;Z>0?OHW?d>PQNXE_[R/GeOF6NJYRYOHZEEc5[G6GYOPLG-GZHGFGOkWGegI4G_d_R_GFfQNEdeRQ[SduONQFPPOYQPQXPZOsuf>RGQ?QGFc=PYFsOWCIG>G
>HHZeG5PXCHGQOPOFYX>XYQYEfRIOfPD=EOx>>O?>WHRZZOF=,P?QdGctuZPMGd;k@E5GGRZadAax<YN>.F8NX?bGQR*[lP5GGPSYZO]6ZR=P-HHb=>aG=XR
uWQFQGXHPPPPYGYYPMR64EQZhGlQOYWH_ejOHE>GWe+b7>IRzx;G:>GglKH=XZZYL]_RMYFREe6<D[NXxGQdQ<QNQXPFYWNeN9YcwmXPmOYPQ4QX?GO<NFZc
>EEYH>GKlHPOuIHFH=PcNQH>WFIPSN[HWY=dBJRL[lNX>GDc+GZ?:P/]bERF5FGcHPQGYwYOG5exRpIH-HFVEWIP;6GZ<9@G5MFSNAPP?YPPSGZN^lEP<FGf
VXrH7H[GROIYOFePNFlX2OwPOJ5G_LkHWL?4RLdPFOQOXYHPuZZPQZGQGFPYGFYPdGEvnXmNHeYQWX>PxGYIZYRZPF=>PQN?wGOXeYPHFQPaE>FPwGGPPG[P
XZOZGQPFufr>OHHQ<YOFI=Xd>S^;YbVEvI[/ZVfFvNXEEQEYYZP[eQQPQ@eRHyON>RG<:OQ-Xk_>Q@FjaHIdeRNQNZtmZN@?YPEJIAVQH>HYXdP2[RYPRh[n
-O[>OeHYPYIPYRPYe6PP>W?m,6YB,_Qd?RNPXZHbPZZ?HuId2>7>6x@Q>H55@b?G.XZPQQIQOcYOGRYOxYG>FPPPYYPPPPOXh6NlcQYBpVcGMB:FlWQX?D?>
5cOQ?IBOP=Gg)FQPedY4Pu[WP+>GM]3HAWJjyd>e,<2pZPQRPSQEGF[4rPecbZGQHFPY>OXGIMHRgWfNOZDNr[YV_OSOFY6FQHccHXEH,QGAPYXGXdOZINPQ
8*cHE?NYPFHOGOQHY*WWb?PXdYYZPIRHw<cPXFYE>fP[IHIZQZ><F2[vP]OHZxfZOPRGHPWZfELQ;=Yl?/Z[JPRcYZYGGxRWXXROY+[<dIYQQGHcblpNm)h1
deRNYRXcHdQtf5EDPcHFY7EXPXsl@[PlQ=XWYY5HFDGc6qxPnIXw>Y1vGsZ3ZdQI/XJdQeFgwZPHHPPPPPZQYOOOs3@35YFbHcXEZfQHwZPPOQOQRPPPYPOP
N>]fd<GFFE,ZMZFGHNQYX>uPF<YuAdQRgM_H=@[oNQPSYKOM?HY:fMPfYH>X*^NPNIIXfNHZPNXe[>^MW,@QQ5QtQ5@XO3?5_@]?D>^NHZceYnAFFRDQZw*M
Hm[?QFFPl7cY[mYEnDDPR,6XxYGPPYFPPPYPYPOYwZ>HFYJQYGYZZGRPvQXlXFOGHQ[PaIFGUHIK==YRYdRlZF/OP,dwYYO3]NNYGIHOvNYGPHOZPQQPPPYP
xPGFFFPPPYYPYPYFE/EVr[GoYEPEQGXIYQF-QL[XEOXHGQEYyQ>GGHPGYYPGPPPPNVQjQGev=fc<?GM]EX4qPIZQWfNOZWI?xHGQDPZYGGEOFYQY[<XARC?P
Gdf]GvG=,YXd@?QQFdYXF?FFuYXHQQPPeGZQQZPOddQQ<RPbON<LOdgbuYOQRRGYPPOY?POP_dkHHQZFnGdHFZYOcLRGCQGJGcOfXPekjtDSca[=d?F[Od6W
d>c>V;OWUZYHDPO<u<YYOXP<PhXZPRI>=tE.wXOWGOEcEZQ7.cXOIeG5NYGPdPmP[C[XduIHXGAPYEcHze3?GZYYYQQQPPQXw[=PYQOQOPPYPPPPlLQEPXPF
=OPPPHQNjiLJmlIFGXbQQ-5RwGdHQZOHYPZOGPPY.WOzP[[eFHQcedH4cLRC@DFYFXQZPPZPueYPQQG[YYG>PGPQ+b=GHQZI3ZPIYIWZoOreOJd^QGOFvV]L
xIWnNLeYXdcGYQ?XwQXYOPGOZP<PGYeQn2lO;>b<k5IGO*6Y-09==2XPHR,RWcd]aUPceEdPOEPHcZPYoAYYXM[N=cGZAUGey]GRQZGGGOP=?OZHN+?Y,eG4
HQ>H[yOEMfDHXOOYQJNvFNXcxYGPPGPPYYQPZOONH/Z>RYddORQIHdQWa@>rvZ>OXGmdP=HGV?PORWE-HVOFOPKO_^L[MnOH>FF*EFW[ieLRF[POHNDGFGcI
RYPc:PI5vOP>[XZFn<vccbEQFROdcXZcGJPAOmfPQ^ROYuZd[,MN>OZWZfWRdQ=EO5RGm<=AHRmmE+de</OQdeXOYOGPHWOY?,dlV;ePTbGdm]ZMFoeZ4@PF
eXIe=vIOx[HOQQFQPPPPYGPPsZ]64ZYRHYRdRPIPYJT[ddOOH+2OGZ5DYFAW+c?FZY@FflRX5yfv6@PNPPOYSPeZ+ZQGFIGGYZPPRdZPV-JfF^]>h;3GVZa?
X]ADfLWFZcQWO3Y4hAWFmNBX3GYEI<Q=wPPHYPPQPQPGQPOO_[VFOY=G=eZOGGcZNXvePPGHc>PFOXQdRFPpOXDe=a1gD[3QMW,hZPQYGGG?OOPdN]QOIPvd
N7PXCPZGlOuRHSF?Y>HGYHXQXQNQF=OWRPG^NQFPOXOSMO<MXdZ/Q=hc5MO?8HP_OX,bem6,[eOHNYdZZxE=X@ZbwY>GGQQObYPGPZZOwe?PPPPPPGHOPPQG
xeHGHRFPPGPOHPPP6=OyGY5OGIRXPPGD;QLVckFJnPHFHI>PFYUEZXEQdHPGYRQG_daVYkO9E?GWGZPFcbfNdHb<wYFFPI[P-NG[YYQYPGQYZRP>wRGPQYOQ
GOPOGGXQwPmFBPQuGQY?YcHPveeGSHGPGGZPPPPRPXoP[YOHcQMI=UW[v>HbXXZORXcYPNOPG?NOuYH>YYVYPWEei>PPVPQHYZYFHQHYsQQWeQGQQPHPGHOP
[Q3>?hbmHZ[6[>7Q54Fp4gFEITO=YO?Y9HY5cF@>5YYQGOe>xZYVeOHQHY[OIGGH9HOQXW8?=PdRXOeFyZ>PPQPPPPPGGORPOVFPXXOQY>>Z=1eOwZQPGPGP
QGYPPGPP5iGRcc;Q,OQ=Y[FXVkFZO<H4F+F3IlQ?j+vfvFe,vV4QgN*OEZhl=?>1eZPFYVZFv3PtHOFIcGSXo<CP.Xe+XH,dcXaQ<INQyYGQPHFYQPQGQPPP
D@FcuZOYdOdZdOQZD@GWuQOYONYYYGPHvGRPPQFZJPPYPYPO2R6;nc=ZHIHLI?XNvYZG[ZFQPGQGHOPH,vHxQZdfOPGPPWPGPUIkgkA]WaKkHV>GFmX)IOGe
bOW-YaGG=tP<RXG[cOCGFaY=wQGPGPPQZQYGZHHGuYXPXG@QYQHHGPPGLR5btTGmLld6dHdI5vQncRQOQW6PQGfYhnXMyID<EF@XAOPZ8R8gFonQ0cKbSMEe
6<kL2k8NfIpqNIFkGSOfI^?>CTJfgdXJzIPmNEAEEROOeZZNy1wGaPXmEHOmkFSFhYGWOVGW>GWPfGQGx)yQXHiNG=>c<eXVQdXZcPGO-YXPQYlYZQN]QcPE
,<PGFGPEQW@+=>=Z]4k_>FSG.N[GeIQyZmkPIZGI-YQEQQG[PYcPGQGPac^NZ>YEOcZFG?GPOeZXPPYQNFceY=ZLZM>vF^PQPYGLY>cOxP?XPPOYPOPQGYGF
FG:AOIbdV]GY>6X3]=PD<QeLQZN>NP7Q.OZeF[>YGPPFFPGP7YGxQZ=PRQQP?YOY_fNbbYQRE=FP;lHG4IO[QpF<C[d>WcHOODQF8gMxPI6?4F:RiE@n[IX<
5X<8PePo?mXPRP>ORF>u7PcNwDnPMXaMFDWj[NHQNZAcf>ZOH6EBFPGY_OQFFYPEHN[NQ=GOw=jGUWHO2FPd.NPZE9HFglOd>IWwZ<Y;tEYeQfeW=OEJdFcR
x@FZdEAd<Yl<YA[Xx=MXEFTZ4[W[GlZdD]hl=EXG8<ZFNMPAjd^l=XDFG=YWHOXZrS[]3o@GFO6POIYI,XYDHm?HOYPZYPO[xfFPZYYcYQPPPGYQwZGPHPOQ
QPOQPPPGyZ>OH@NHPGGOXGQP-GSwP>8=ORYEOYJCFGF]YA[PYYZ>.^HGP=d<Y5]UXcP@OcRb7cmL>@QXi?3XZ,OZ-ed=:lWZeIVFS8QGvFXGMGPQXEQYEWON
EXWQX=Z?=eFOuwIFRINGFZP?kN+geGHc-ffXdGF4G[SP@4EOmCvmNYOdROGVeoWPYHFcRd>FQcXRXGPT<dZx=G<GGGOQJZvPSHG>>=RQVXCGPRcOOtURQ@O_
FYV6lNOnvPGGO?-NW@4bPHMOQO;x@ZOOWYBdPcE=cLZRfd^HGORYE]IZwYFYPFG=Y[YPFHPWxZGPPQPQQPZPQGYOZZyHGj4o-gZNHOGKXRJv21,PeZWSG@MZ
.eeeYHIQZGOOQGdPvdQYQQGIQPPOPPOP.XG*YXFZ]FQOHGQYY?EQY7Y[LW63ZXbMtWSXN[EFDOeXPYG=yoHXHRNHH=ZPOGGQ:NmGE5XOQHMK]RFZ8kRPbRZZ
PlWQ=f,Gxe>QPRGYYGQPQ>GPiZcQ6RRGHYXGEYGOMXWE[fQSmQGCRG;QHQ=bmOFL>F*?<HP?4aKEaVG4[H3dGcONXCH[QFREO[X=YbQX,jFSOGm?VHW-PcRG
RXXPOEFG@HN;b[>Lx<XXZGY[XPMYObP2UFGOtPeMOctWHYOHe?cebDJdFdZZu^HQvZVQWWO=OFdPZZZdZfmYWMJZHmRUZHcXup=fJMf7Ol[G>4R]oOo?GXQ?
dMP@dFV-WcUZQNPOZPGZPQPQxY,OPJ?EMVIG6dNSx[FPQQFHHGQQGPPQ.YZeEY=NeHXYZZ>FzePPIYRfGRPEY>XH_?FGQPcOOQ>OI@PXfBG<JXS@S>W>?eLZ
HPF71E>QRpYGQYYG]@XGmbKF;=WGIEHTySHX]mI?4FZX>FGYxfGPHRGHPFROFGGGce9lfR*ZDEJfHOuDU=HFOQGXPXOFdP=Gs4NdYYd>[ONPe=SZwOYQXQFQ
PFPYPYXGwPGPPPPXPQYPZZYOr@[GWnDGYI>X=PWWtO?oPN5Ym>GQPQFP?_H<XPQ?N>GPnPOO_XGnPNHGO,HfFOOEHN=GSH=C4GSNNqS[a4XXPO[FmubGcR[n
=JTO?eu<Q5?ENZVXU>PigGP,QXWGY5Q[L3FcZFeGwdbHe?HY.Kp_ZRV>GGS5FFFF6u?gPn[RNHPRbOGF/aQGYZeIGPNPQGH>u2mINX_SNgGNFQ[Gu]zfFWF.
YDPNGFtPsQQPI>[?DcGmXYPFwFXGPPdX=IP[OOFP,RQG[HPNFQPYdQQZlFQgTuV.=]<+@HRFHYQ>TY>O=HGIHXPP5lQOQfn4TOIGZPSWZ>OP;D?IeTD@ZJpY
cFR>fNnYH;,Y?=O<vYYQPGPQPPGQGPOPWFTCJO4YHYQFYHPQyf+Y>GXQcXHFFY[OwPZHOHNQFPYPPOPPxZGGYPPPGPYPPGZHeInOcIavRPTYPPZW5_?EcQcL
F<tPMvFDwFXPOPEHEIHPGNH=wY>PPPPPYYPPOYYPN5IOU[63]PvgtG5Il[^QYdPHNP=QQQOYPW=J(QZOYdR>Ol4YW*7;JKWHF=HfG,F6Hm]-HFhZmuO5[dYP
CtZPV;]ERPkH>MNN]GQ4XLBb2GNGPYfG4q]OkHRGdv<llZ?cmJ^S;LO4Qc[IERm[uIhTFWY.RX?HORm]HE=YPIXu?>Sdd?TYtZQQ-RGXZYQ>[OFPRIaHGR=p
tWXkAWZ[wEXGOPXPGYFYGFYGZ=wd]P]FYQQ@YZ?Fc@PlvXPXdPFX[FFQV@GcuP?PNOXOGFX@uOZGPIFPZXZPXXGRQGB=<=,EWcZRUmYck*uIOQXQPPHQ=[XZ
[)mQXNLQ<P5mHQMW7uY@PYRnPlcNYOeYHFEDwGQEQGIQ>RFMySIYXQ65FHIFG<OQWi[ZeWPdIPQ5GLdPcLZGXOYXRdYGGYPFYR;G?GYQSnjLafOQfR<YSGPn
QZFLEPHXOYYQ?[cYQdXN[_F[??P?O,GHF>IXHXYc-Y[6[ZdYOSvXFXPZ>OXZQNPJdbRG;YvOtb]HOPGZGPdFPY?P-;NMGH=eHGQGMXPPZWQ,RNXVZdF?RYeV
.edcYGEVYlQ<S=lV,d=.c4cM[HcYYYHQISGENQhGZ-DYQYUG[WQ7PPGPPYtQYZIEd>P<OO>YcHFOLe@XZOWHdPfWP?NGdQ/MY3Yo8>7kb^ZOCI6aI[R>HG_Y
GKZQHZYZPtZAH]QvdG3RLPQGrYTHQI]dFb?cOfZG<ZYFIPf]LOX?GHXPC5eFFX=KgdV6HQQ96PkeFI<qYOH]QW<cWIa?_ZX;hYIrPT[XGUHIX[YP=Zf[FRI@
.HaRcQ=-EoZQC[MYEtS?Z[GYE+@mFd>?DRYHZ/Z=f*bO64nfFH[Y+NNXPPYFX=QH+QN+=ID4=@d>cNGOFXW-d6bXHhu>YYO5dF<=GIfPMGbPPTIN3XQ>NGP_
C]mOHHO>5XOOEXQ4eoXZFudCx?ZINXNW>NPS]mPZQWWWYPe>Og1Sb<RRJ8P=ZWgnO;7ZRfQ0auXQ[P+FENOX3ZG7G>QNHPW-R;@@IMNQYxv@pOQ@GQIbFYP6
tcJXQZdXDQdX4[FQt=dRXZPXXMHW>>XvFAX@ZlcGXYNP@YP_<edR,IbQHSE?[7GEdc@bQX=5GQdUXQfe6<QG:GHTd2FdRFdP8J6,Qj6eNGGWGHO[WmYhXPZe
ESFQXNQ>FaP]XFXOlXOQEUN>UWNJ>=ZQOYYQXMZFgRGOPXIU?5PQ]X>PQDXZWQZZ[SPHwcIZgPX<R?H>F+c*[=H[_MAIG=Ge5[d-NZNP_ZdQ]<RGuH>X-;6D
SpQlO^SPGO>d?FfS-jG[YeQGPYGGYXPO]?mR^dSWXHHTOQ,Fy[>HQGPGGPP[GQOF-gXIfdG>?MYYYOXPdCNe)FPWLcgGS[nMOoqWGE>)JGGPF=]IXb[I>F,[
fY?bMHcXvX[GGPNQEGYGYPFPGHQYRQADHd+XdPWNQUG>NYGYPPYGOYPF-vfEXPcQI<PF?6>OQYxWRHe3eNQZ<=4-K2dYM5kYQ>OQO?<IPcoLdHeFOPPFG>NF
PboCY?YDNQPGOQOEwQNXZOZQOYYEGYOPyZ=YPQXHQ>PZFGOP-nXYPYFGQHPYFPPP?aXqNXWFNSHZZOZ*H:7H=bQ>JP=QUkK,;e?>dGWmbTJ4bKZu_VZ>OFfn
RlPZHIN;Cl@OgQ[xHe2h6QXb,@]I,D,TPcXP@GeE-uQeGYOPFOXPOYXP,l[XYZcJ5>PYY=FX5wZedYlR6QQYZFOO<mb+[OeeGZ]ZFNWFNPcEQ-@JE3Rl;VXw
.bOxQnQHPPIlRdP6uYRGGQFQFPQPPQGPJ1c^Ic,N6Zej>wnZYPQdbHI5^<d3=nYc-Qe>ZIGEMZQHOHXFR:>ZFPFXGPGPXYGOG_JOQXPYHO[NIOXPGC>eRPWP
QPQOHXOHYlgHXZ[LPePPZHV=uM>>QHcl<NbRlfZLHtSGcXRY[lYP,FHQwGZ@OQWOYPYHHQPPd)vREHaQdGYdMeHNWF5FOHPJ,E[V8lFIM?l;OQI^FfIYJdf;
f5owO3nuT<Z;Z/YHsZ^GHfYXDJWX3ODJ=PEWfpC@@P@_?[oOue]?JONXF@OY5OLeFPPfQ>EFQWXNc=:PmdfN,H=Q<X>LJ=]JPdfPNF05b5kQXm[VQXH>HP[X
OYYXOZI*NG@OXeIhGP<ZXZFOYP^xMP3<dHZQEe4@mYGG>PPOFOOPPR^G>Q[X8Pk]tNYN<[bcZZHVdO[4TYHc[ZYdPPY;JQM>Y5cEgQIz-PY=IOXRZfaFP<PO
Z@GQ>wY?@FduNpHZxQ>FHGHGOPGQFQGF[xYXFYgfC-bEo>YRNFh?N[@m>>lQb[Pd.^ZGTYcWGH?[PYPev[IZ7yXWagQHHRebyQFPPbIOPHRFYQPPXQ^LcPN3
<H[?OQ>F.mQQDdHZZcGGPP?[HX@[Z?GFNHPGwPPd,ZePHR;GPOQYeNOYuYHOQGOHGXYPHQX=EM?QI-GKYlZuRZ:cxO5PGPFYYYPPPZPOPYZ+XEF[MYuPMQ?>
ud^5YEE]VYmb>?QQsb>ZKMFmN[MI5OXdEC;RTNQP@ZYGW.FZ.R[GQfFY<[Z?EOGQyQGFHQGHPHZFGPEP>tHHOdSgfd?XdEGGO?Pd4?WJKPGPPGWNZP6P?@@X
FmgN5,=e=pLD/PHXObXP>Zbn>rRHdYfeQXlZ?e=HunGlXHHZQXPI=RG^ueYZFGHZQZQ5OYPQnfo[mPZAwP7SOuOPZRHEAmRG/][W.SZZGdO0E4XVY=?Ha>YN
QOj<PW@a5Oe@YfuWd8ZRVZRQ>XGBcIO=b>YYFFQHYPvHO@HJakh:RPxI+OuVGE_RNtyFI>oXYdUbHOce4>5e43XseMWZRIWQwZQGRQOZcGZGPQZPMwxo>VCZ
N[cGR3fP-FP=RHGQOYYPGGOPXQcROXN??+QS=X5?udQRYYFQFHZP>RPOxPPXPZPPQGPOPYXPC4QQJH3HX<GFgEfmNSbFYv>P)<WW68FT>mfRMGFMGGOdEX,P
O_IQYPQOMdcH5f,IaF>Gd4IYvQ<[mQ[XqR4dcYQNAFQmQGGFQQFO*[k5F]lM[bz@XM]RNQGPE>OYGZ*FR,NY==kGPZYFX?5X^6WPN=IN4>O[HOYYlZUZPFFG
QO@FFdceiPiYQX>/?bPX[O@mwNlO@ROn[FdGedPXnIA9PWXPIP=RIYPeuZWFPQGSOSGHQNQH3FEFP+gOX[cFXn[OG7N=F+=NF>aSe[NYp?cGWXQP1GPY>LFn
,QG?eFOOIQHXYPQPGZldfZ@XYZJRP<,GZO^P?CPEkcPIQfGXQ+WPO3bQPP=XWX5XE666[LOQIOHLPG?cA+XPE6kIPGRY=PMP>>H+HpREp@?FcRY+p5M<bORQ
)POO?OIWwZQOGRPQHFQXFGPQ*ODyo3f[Q;Y[H?Ogw?lQYOPWOXQQPESF-JO=>VFTRZPFYPHQ3AG>QvO?GHHWHZXXPdPGHFNWQZR3cQ,O=hlbIYGPGSGdcPeH
,MHXYR=>XbIZ?OEHv3XHZQXOYYHQPZ?GY>?RNfG?MxnFNsOWvYYPPHGQPQHHHQGP6VQPVfX]XKNO?P>FOKxe?Wgg[aSMNGRbSMP)RXMPmHWwbYX5jWK8KMR<
W6MSGP=cbCQ4[N>YHYHGYQSO-^[>]NPGGVG]FNE4G6eJSGSJXPEOQ^]1;B@G?pGN=EHmYPffw?leN:QPQVQ>bob8ueWYPOFGPOHYGPQQqGP4XNSbFHZnPG?Q
wOdGPQOZQGZPPcPHvPYGGQOQZPHGHFOZLFFFX[QZ>GPPZPOGtdiXPH65fNGZGNRHO+[OENRbW[Od>AJ5g3XPU5YX,PYe7>TnP,XYFYXPQZFQ>FOHdHmdInce
P=AQPCORS=MELGRG4?PZ7NH[65OIF-HHPXOHRZ[Y=YyEb4G=QTJMucUNYXHHF@cZ=PHHEZyEyPEOXONHYQGXGdIOm0GHXYf3QO+?Z<R>YPF>Qc5YYPc,cGPb
xHOGYXecEPY>HQGE5HOeRwHGWfZXHW=Oe4mYObGYNeZQetN[?-R+GGGGEcWIYFQ;-mSEe7[NPH=acHXZo>XFaPQX)PXX@<[eunsPQ>-gXG,5IWNOwGQ>OQGQ
OQOQOPZPZNZONxEN7yQ(HDXoG@OOvRNGYMXdHFHWX82uu=An=PddQ4HQcGQc6uE4Z4RvZFWRWQGNudFZNOPYYHGOZZORHeP>YZKGGXGbuAF=6MIYafFRRZIM
OOGRGRMBZdWGG[@Qn3tFU?PPE=?nHXEYs7PYNe^OZSORYYGP_GQQMYZZNFFOPEOO>-OHZfkXFE=Z6Gkl.NdGfZ@c)7ZP<=WX3E<YRYOPdHX@@ZYTH_Y5>A<[
mQWYdRQvvZPPPQOQZPQOPPPYvPQQQZO?PPZPYPPYX?wQ]cZGQFI>PHOHwFdPFQbGGGEPGOQ>4k,qn>PYLRPJXPYYUHPbmZ>ZPFeQXPGG?)LSYXO7w6>YP4EQ
u<f@FKFHYFXbFEZQsXaOPdO>[FFeNGPX>O]1VXX-d76PZAE0n45HRGOG-IXk;5YF_PPPEQeYZZYPeF>PPQjPGl,m@ZDQHN<GWH<R5_HtXQXGP]]QuGGZQPPH
ZXcQYPOPMa<EfCM>f,XXGcHHV-MZG[6>[EEFP5DHLI<cYc=ZQO<=@DQQ_@Fbmm?mIYG>=OPYtZYGGQGQYQP>GGPYbLQOGWHcQGGOZFPX_SZDSC]7-G,PEcHG
-GPIF,>HM=QYQOeY0-ovSQQBf_E<ROYn@=ZcSPS@IUFDRPPX2=K)QODRGMtHYFIZ5[^EbfY@dQZOFZ<PLHHFcZPGNOdXQHYQ_<HRGNXOeFYPX>NQN2+c>CHP
eZIMGQ5RFeddJF,YQOOOHQFQUF@PNPdPFPeXZPEZd=dw<YOOOQQPdFGFUPQOPXZdFRMXHRPPuNP=GIOHRQPPIGPPu6dYYVX?ZZPDP<5XcEPTP=QO_]OY;@HM
dG>EPXe_XYcIcFRHMYTOGZXG<YeQYPQP_VX:@QPQ4eO?d?;ltbONZG>R>PGIOP>YxPGQGPPPZYYPOQOP+AbYk@E>OOcOPOe]vFXFE=PWMDPQ;WSdmILbhH;Y
g)bcwR??GGZOXG?cXYbFUbdE>@PdIIuJMOOQnClb??[[ha[GcXXe>4QFPQGPZeZQPPOe^FYG+Y^sY-V,A6JQGG=bvWXPdG[E5P>:MOO=PXP<ZNXOZnHI_m[>
-?G?OG@GOHW?bSdGxZ=YPRPQPGPPGPGP>jX<YIWVBYpY[QDRQoI[hp6<w_HeVcPccWod(DCEOl^?QEb[I[UYOCPISdPGPGOcxY4OPQPPYYPPXYYPXOOPC7FW
XOn[XGdXJ4?;?VXlMEX;cJ-OGcF?F^Y6cH6ZQhdbTZnIWN+<eXbd[fkB=rFJXdQPYGGFYWZ6d?XHZZZYmPd,Wg@Q<]hl>LXP=PoeQPndGgzGR<mDG[XYN=PF
Yd<OSd:WHC5dZbXRZ;ZqX?JL?2GmPAFbx[>XOZGYNPYNQGXOit)Y6[O>k?[YV@RI7cF]EZHJOn_KOI?Z.fZ>ewP;PZPe>QFQ.6PHP?>GXPYYPXQZ4XN+QZPG
GQPQXZXOR6XQZEBY<PX?FW@?LHRO=[H>?GYYGPOHe?dHOMPOXbHePY:GXXG6ZXeVNBlQaZQQwGoHYHVYN=HQ=WPYGHGY>;o.4JWm5ZlQFACOPOX6gNWPSHI_
P;uGDFGQF[GeXwUYsGI4E7YbIdEeo>PELSQORnbOPJGON[PG;?WNgZO-ZWYYeEGOH+dPPZWIZXYYZFGPGQpNl?>4P[BNvXbE_2P6YDNXIceNQNGDCmN7d;QQ
QA7MNQ[6tYSOYPORGPdYHHOH;,<FFHUIZXPdSZOQOPSC[cQPI=QYPNPQrboJQ>EOXwF]AXW6>xZ5t5WCZJYWWXOYs<?>EYYYIGHPSQQF_OI;RmGeGI>M6HeP
UX6dLeYFjFmDFOZPsE6X>M>OPYHNOHGQHL64WGFcA4PFZb>OWaoX?eXXoGf]AUCHVQUOFQP>SbQOXXHZf)ccMEXQ>IYXYGNRdEvWFZPGIQ=QfGWOncPL]H=>
RNObddWvudQGZQ>QQPPOGOOP>m]b;e,=FXZD?=[wxLenUc>FtwR>FV7fW5[]=[+S?DX=34HSxYGQQQFQQGZPPGOZORQe[QONZb-bH@5Y:0QdNgQ=SQNSNNN<
l7Q?=ewjMXIE>c>eu=ncP[YSZ@HQcLHFw3mQO>G>IXEJNON?]SDnSbw^Qe8G7HXQ5*OxJG@Q5dQc;?>X@2d>MGHQYZHeOuiXk?Q*S>D=?3SFP<YRrZW5?YYW
EMeQHPYFdEFbPSZeKOHOdElcV66_fYGx>G5GQZ[OLRdQSJGGeXw]@IQ@wGXGOPGQHOQGHOPP5_FIcdPcROQEPOJPvHRH[cI>P<ZdGGQX=5Qx,Z<Qe>WZZG<Z
58PGS6SRdY:H@lX<M=H5Q,GREYFR[l>DC?HGG>ZIGdERGXQ<jBHR>cXjHR?M>]7m?>H+FXPQQPPYZYHXNJFXQLXHoPPIaIcxWE=F^<GcXQOXE?FY=@H,N4XO
IHPPeXHFU>>HE=eZXPOndX[l6H5IWBX<8PXAX?GwVYIIY8XF.XF7kRHeaN@-P=QHbPVfZP<X=KF0ZYdXWX4Q]dHNs4OPcno,ZGWWQORQOZQ@Z+EFFZOddPIe
lBe5=aXeXcIGHRGbsUHGFP>YH??ePFFOV<*;PWFeFH=3XdH>uX@HYHPYPQPHYZGPjL5G<PZMZOPGQFFOjQGbvFHdPPPZ=PYWiFHG<ZQMP?NGPPXQN@OQYXVG
eWYQGFo_tdQXRPGZeNHXGOXQtU@YODPVPFOHY=GWuDQdpXfPQF?QmHGYtcZ>[PPIGPQOFPXZtOHORGPPQP?XOPPYvQYZQeGHfPYOPPPYiFJ2fD>EVGVFPe3Y
PGGHe,YON=IcBFXR.>PPZGAIP4POHQnQURZQ=YdOGX[>WHYQChaXjF<gDY8?ZZWQ_@JaIZRX7G=eMe]Z_NQ@jQPwRYGQRZGHsdJRPP@=GXE@YNFZvPHPYPPH
XYYQYQXPxeGPPQPHHPYPYPPQQ=S<fmG/R?eu[ZEC?k=QOYbGLPmZaYJ8bkO[NFu=M5eePYR/@Ge<ZtHAIXYpd=YYdEE2eP<fdYKAC_QWxYPQOYOPPPPPHYHQ
,=>nGF5GFZQdEHEOcdNGNcX<DZG,Y]5NfW?R[QaUc[nHKZXNvNPGGGPPPYPGPGYGvDwZXQXG[G=PZOFJsjIRgHORPP>5YXQdEC<GYbGXY[REOOd>tXQZ=GNd
dGZHc>gNZOOXGUQPZXXPZOZPPZAWGQNY-7IjZPAg.XZFOZPPQQPHGPHPjf[GPeGSP.GE3eYpLR@R>Z<N=VQddRPYb+Qd;HvQnZYZOEEQ-GRn?b6d6USmNY[c
Qqyz1cNZEcGZVdYY;Aao=pL)Lea+wXJki7GZZpFGRN=YP4YdZWlwXeFVOMFgMYH>lEY[tuEFbMQylX<>M6OYQWY-GOEPG]ZWURNHEfQ<5MQYZGQX:@IQ==dI
QQPcYPG=uYPPOPPPQQPGGZGHL=<=EUJ@d=FNTHeGN8+QXDGdeGN46]ZNG=N@EvQ-[QgeNJH[=GH0cOPMYP[oHAH+Y6OPa?McR?JTQRPyXNJRvO?6W@dPG>f?
tXRGQQQIQRYYQGPO0QocZY?R]PPX?QHd_@HbXZHHOGHkQOZOa]ZD,XnmcWQLOPJm6?ZQP+HHQXFIHHQ=_?7FQefYNQPZmgHPiES3Avg+FS3wh]SlsO@PPMYF
QNHN>ZQZiF?dYXnZHQGGYRFvlvjYPEHG,O7R?Y=[<BSd;Y_YOPSbHPPmLKKWGdNE=6HVHQYd7GQ>RX-SQHPYOQ>YMKQYNRZZGHGFN[GPb@fJ-GlQdY7[Ge6c
c[QOefV><VRCdHNG>[]<GEZeXmW?U=ZdvYYPPPPQPZQGPZPP5AZan6GvH5^P*Y6[>>OGF-QPWFdPMXZnDNEDhXX6OfnYdPEYxFmPuYVR6f>eGZ^L5G7MEFc.
XH[HHOOG5G?LFOO-YAQPQFYFOeP/d-WVQF+RZd5Y>DT-FHXR?GXIZGID3fQ?*FwoQXQPXPZNP:VMGGOGGR?ZXGQQl:mPO>WYO[OQPIXGuZZQQGO[[HQOZGQP
NGFcuZOecEZeXGPOeQm8=)FNSM6XdwOWCsLGQY[3]>IY?mmRrHINGH]F@P;e=PPQUmiWO;8J>H4QGlGX;L=>vk2eJ5RM?IhQsPH>GSRPPP>POXHO,[QFm=OP
@>QOYX>OsXIY3EGRZcYleDHSG5R+7V@RW^cX[I?QsER5EGdYOZdZ[PF+4XO-ORQcHGe[E>dPV?G-GZGO@F<FZGPQ-veHle[[AdeYHOcPEiG7f>Sna[CeHPQV
-vIdYfQIEXGeYG<G<7@]<]I5JL<WP5X?+G[3;^??=I<=G[XPYk[qwZn[@neNJdW?X*@3HPHY?OORQYQP-X>JcF?GRQYGdYRm,]YSGeYPFQQYPZPP_Q]O<>YD
mcK[IY=Qm+cPWIPEHFPFPGZQfQO[;NG9+QVlY@ZJQ+NGe@YIPWaXRP.QnXZP_HIxWPFIFX6Y87Y>TmYXO=H@ZYOH-Pd>GQOJFYXGQH?Fd<>IX-F*]dOIGv>H
GIv[OPl4R;4gQRR=GWC?P=XNZRYQXZYFYGOWFGFR>cSQPxF-u<NJ]cOXd[PHL;Y5FYJGZEhOFeR>EPH<tN@GZPZOOOHXPQQFuOHHQHOPPQQOQPGPGL?gXP<Y
==HPecOFQLQN:k5YcZF>O>RFtZPbOQSQGd=FHXXOp[ZSI5HY>n+YY[JekWSbQXR=F.YxMPYE7)EeOO5PFmRdbPFNd2vGXGQ7?QFXHZFOO8H4QwW4GSc6HHfM
wOPPQQOPPQPPQOPG456S=7H^N?WGZLPjEZQd55c]BEEIOGQPHXwXGZdgEHWkY=FP8DYPXe[R]PJG[G[v>iQZ[ZPe7YQHXGcu.eeZXfd[IcRP@YYdbXRIG9uR
s57?onf+yY4OGGPPPYQFOOZP>7?ZJ:ZRQGNY8RXU-f>-d<FP]HGXPOHY-V4TX>FXO>X?YYIP,X5Se@;Z-5O@d>Pn9FZ(OZ56MPQHkNFPFPG[^mOY=G=HGOcQ
6nYF5WXRROLPQFQPv[HOGZZQROPYHFZYR,nAQGZYM=R=P?X?5V7.cm^Z@dRbRIIOL>RXPIIGRFEQNFX>vYQPHGQPdPZPYQQPNO?evG>POO>6FFGPFPQ+ZO>L
@QZWYGQW?4bQG.FAPd;FZHgCsG?IPYPQHO>dP=>DUZbL=OHPFIP?FYPGuImZWDINOZ>QQ[=YYAF_lPPZQOZ[ZO@ZriPgXQ]y=HOGc1Q=5HGQ2+S,fFYGYQYQ
CgSu*OX4QDPOGVcQNLFN2@CwWv_6EPOk_<.gEDdYlO=HuGXiIZSe7mXZfYec@EsWxQOHZPQQEFgFQ4ZZk]h?o]x=OfHOCDHopPXOGXUFIHLOP,adFY?@xFV?
H=EQfFFeWxiUcF6RHPO?Yk?Ybbrb=VhQ;Ymc<PQ[e(OXF?bDXX<mOGX?Q4<Z?AdXXPH]MSvHC=I?GnV>P7XnH6YZ5KG3GcOR=ZPFWeHPe*lPW>kdNROYFR?Q
vZQHQQPPZPZPRGPYvHRYYeHQOGGeYOWPVRG.ORGXGYPfZO>PNOIW-F>nXGNd?8Ee;MMO4<P[=FIPTS[?dYQ4U7>Tc;dmQflnZEc=ZwlHGS@UPFL]>zfGjH[O
dY5eNdOd[DvMMk>fPPH[buUSv=YHXZPGQYHPOOPZwPPGPHGQGPPGHPPPNF4cvR>QE=Y5YYIFLPFX,fS3JGFX>PNGn>yIfWQXYGI-YQN=kZuZY;?YvPQOHpGE
tH@PZXXOfOWOdFQPv2wH=5uQXGX>Eu?lr6RYdmZRd@O2GGAWW:GOGOPO>FOPYQPPWJGXu[F[NGYG]=mJ.l?RYQ[?CYXAWG>dbdnl]YY]HEbLPXGYyYHPQIFQ
PGQQGGYPMb?[HOOYU?MfP>EZ-EDcI=G>SQGZSJOT-2LXA==6RSQ[[AQTFZSU6VOX?ORYNFZHuUhMIW4eHPZYGO[XQ=cydc->>QpnmQ;XOdJHgYZYCGYNVWF8
mY[WG<wlFIMbZRbnsME[ZFYS*5<RN,fm)^E6pF1mGX2VXZYP?RRIcdK/g>mE4EZdeIPJ]hGPOF?J:[FZafgv=XOH=GQY>XdZy[>PRHPQPPOQQGPGLj/dwOX>
PNF9@W5emPQO<tQ6bRQ-]Oc6G@ZH[HJGTQHPc@GGWE>O+?ZbFI5QYZGI>aXHDeFBnTNRWO=lcvH?e4ODH[>NnPAG?[Q-OMF=c@OFG<<Fyp4ORRO?OGHF4GQO
JNXGEOXvXJ>QZgH3wYG=GZFPPYPQPPPG-X5/Ql>nGFP]W6d]<JHCSZGZPQOXMlYdYWRNOPWmE-WXuYG>7kVSMvGQYPPRXZEXeWVPNFkPWRK2IcZYJkx4FGQL
acO7;7N>Q/QQ^nYjXP@HQfRl?7P=FMdMHQPR@K[PyIXNcEZXEJYOYF=FwPXFOPOZPYOPPGQPPw[Wh4bX=4MdY6mfsdbNYY@ROZQ@NjIYka?RSQnXE8LRYFOd
UPP>kQFcFYuHY@YH-HGpQX>QRQQe>PGP,XGzRe5H@?Iw=OGH_fN?PYPbPHFPGHcGU?@?dnXM4>DSeOOYGGHNGXY-PHQPPFFPWl1OyLGId[@MGOeF?O=Af=[Z
BF[Pk??R=WWEWCeYG>PRXfFl3V?XdoNg:=a>dSP>jLKcGZXd3OXYPe6NaOI]OF>>WnGGvXG]GG^>n=RP>W>uBF+eWwZQPGR:Nd5cGXReEd=YzZXH>NPX>ZYP
eJRYR<5Obd[m8vUPa*[+P<@P5FfOeYImvGQPQGFZmXXZPdVP-ZOROQPGOYHPPPQGvecGYG@HOZGPHPPO*J>.nWNH[FG_KHeZtCIdoF?XnSZ2WUVFR=6J<,ZX
PPeAF7OXe2tRE<bO?F>XEdGGxOYPPQOQPGPOPOFPUXg-WEeZhcEfRdX7*vJ6c?eZSY;fYPF[aHFOGI^FHF;PFHO>wOO[cd?X<WZZcZZHwQYHZPPPPQPPHGFP
NP@/NRpN6ZFPnRGN5tRQOFFYXPWHXMOcMHZWYSbu7[GGOW?Yjdh[IO4POd>YONOQaE3KbmIM[E=5EOYGrE8RY_OYGPQGV=He_B-X2oGX/G*5GPXSwGYPPFPY
FYFYGFYP=>Q4CGPHQOO>ePROtDIXdRd5<SAXN?J_vFd?OXPOPPQPOPdNvMPmvCZUaeX>PZVQwZFPGQFPPPHGPPOP]*kq?nIG>YBRO5F]wQYHQZOPP=PGHFPH
YFH5fSGSqNPHZREbPwQM?IFeSY?U[3<dCNeY=OHQLIWPG^KNiG>N=[P3-GNW>NPZPfIF<kOvI?DSd[TOvPQFHZOPZQPPHYOQxY?FQRFPPOGPPPXYT:=]FFPI
aXX[YJYR;5W4KHYQ>XZ[>=W;NXFOLPH=RGQG6XW2l3<QZc5[XXZPCfXXwQGPYPPQPPYYQPOYxZHHcPYYJHPPE?IPYIY7R>ZbPbG:eXAlLF?QNf,Z0GEPPP<Y
sPl?G]QHnGn>>RHcse[vGcdQYHmdQbZn*fZm>YlSGHcYGcYPvdXOPGPRHQHRHPFP=BIPXIHEI<OXQedRw?eF>Hx[4dJG=6iPxP=GOGPYZPdZOGPXg-c>Q<dY
F*Y5HW[FWK6WsQHmPPemZFR[vNYPOHOYPZPQPPQPcwFDdE>Z>ZRZGYNfgGecXHnXQ,VXP5>G,kH?XG[SZN<RPZ=Z-GHE^O>>HPOHHXcO.>PIP6@GXFcPPZeO
>Y>=HXXM[YFPoi;5xPQGQROQHHQYPFZQGV=dQTawD?bEZkIHHocc[V5OPa^bUX<PkSOP=M>RQP=(OGHQZRee<CcPTPjOe=[c<gZ@G;v[PG@>LYQ>-QQGXFOX
RHGQYGGNdbHNM=[pDFwd>4nNwn9cHOXBu6ON<PIOwQQGPQPQPQYXPYOPfcQG4dZD=ZWFhx7>Gg5BOJRkcOUR?QBGv,oInORWePZ>QPG5[fcGYf;4-E[ffFLe
aYHRG>hXvPGY>dNEg4WVNNHOIb3dXvdOHdQ@T?ZPO>HXHG?G/ho=RMdYPO>@G=NH6YYy<XEOOZ[dYNGFDmjVIHH<PcwON>6X4>F*IXM?O[PPXZYYOQPQ:efG
G5?X[NbHdP=lwRaS6l;=ZgPXUydbFcWJH<O5X7feF<>[=JYYPwNIOWnZIMvnWcdQPOdWHQOX/*f5KY+Q4cORcFX2DD@wf[H3ETc.=_]WJ=wOcRdXQGHOP>XP
ub]-c>=DFZZFvF@3w<l>X=XZ5DGQOOZGdbHF;i[,k?4GOHZ=3nX?DdE@CdQHI[bHkYyQQYG@G<FHXHGY_jIRdGdPNEWKFOHYDe@5eECX>QFaQFFZiN?fmPOX
NHFJcHHYY=GQG+FbNfZHFTcdwQPGXQFI>POXQOPP:e]6b6fMQZVlQO<HW<Q*<=YPOGQQQXIPwY<QYNHPYHOOPGNYwZEGZYFPQFZOGFPQNt?pYXY=W4?RXGYH
b,QeGav,ZfWIRA?ctd5GZeoW[A?8PffD6P0Fdcc6XND<W7X<LPQLO?dlR:]P@7XXwYPQPPGQPPPPPPOPF,=h<OIZQV[bC<?bd5xIglQNNGQ>Q>H6O_?dFYOO
NQF?ZPOOY_>XFXYNDFPGP[H<N_5oPnQEMIQPZlG-m6PZFE^RDYSXVDFYT7WOSE[WOFE<?YGQuHRYYI=YlX=[PdVR<6R6PMvSdfXQX+g:V.YZdcR=]cYY<P[e
_6=XdY>;QbNF;cRQOs>PGeNbOQYplPOE2/YffFa;DqV5y=6WFYQ[OdVZO=?PRK>ZsXIGQPPGGPYPPQYRNZUG>POOGYdGQPPdwOeQQPEQQdZYPOXZ,=6oP3GQ
Pd[XN?<NxRPFYQPQXQQGQQFY<4?xPE>GPPZeDG<Oa?QYF^JPRF=fd>VFuDlRYQNRYHGRHHPHuERPXIXGZPYQOGXPvXQPGPFPZYYPPZOOG+=^IN>NmgMPFJEQ
*G+gDGQZw?Z]Q=5.:>>?=fXGGAZYPPNQjGE5QL>=ZEdEQG?PbO?OQEH3OPXvXPYPudGZGOFOV<RmVxY=IZmQGFKHPUMQRRY<xfQNQPGPP>Z[PPEXigeZ5MX^
GN=M><QPA-R=FEK3X2[RHOoE@t=GXcZPcP=QPYPP-[[?l?GN>PPQuP5PX1OaSPZ5<YIvV<[Y4[PEExD=b.jP[QP>OrF@mOmG5GY=dXGFLHHa>QQHIH<RPYO@
lxCO==FH;H4?XR5NuOZOQQOZHQGPQPPGbdSm=c(P<GPQOI;nbrIRdkZZP=F[NOFdl6YZHbY.qYcGX3GPlGRYQXQ-GFPNE?YPzfkGdc]R-PcVGlXZhR=bYPZ=
PNFPOQQH.PYGXPQPPOPGPPQGvlPgOmQ5E>FY4eRIGrFHVbhGjR=[cPGPueQGGZGHXIPQPQPZNQJO-FYF<Z[IFH[ZG]f??VVAQcUHYOHQ_FTVQQ<P=HYFNdYR
[=PQH@]PX*=F7x8jWmXG^NOXWRFoF>GRVwN<BYF4<<?T@BXluYHQHROGPHPGGPPYmDQo]XR-F@XEYNXv<Q7,][N;CHORZYHdtWRIgcRZPGEAZQYYFvhnGNNY
>Gbc=YOR=yhQG3cXFHX>:cXONYTn=DD><mHY8QlFPCeeYe@RHOe4R=PZ=IGKnYQcXQZAZX7mtfa?dPPIEH@VG?ObxGcGN=PO=[QZGO]Y6eSNZOQZ@XZ[IO*Q
nKWZQPG9EmToPLI3we>PQPFYOPYOPPOQFxgEQJHiE5>aFKR^WlYCgQG?PMdOIYOZbsc:qP?6YMlNRdGYEutM]>,GmaOOGVGQydGPOZOPPHPOPYPPUDk?QGOR
PQE5oN<-wOPHOPOIFGGYGGXGOt[ZOPPG<OX<>YQ?wYQQPQFHZPQOPGOPI=N>?PFwRPGHdQ[=h?UNcW]X3HYZSOFYNPSLQYP5GJQGGNdGuNdQO?W[PFdQOYXF
UX6FYPE;EeXOGRF/kFGHEEONNoP@eHZ-FJTMIOPH?P4POGXRXYR>X*AWVHG]d>FdQPYeB?EIHD6ZHFdSagX?XW=fNR,<H[ZPnZdbcO_eQ>PVM>Q?=[EhXPFP
XWFZdFRGDZQKPY<NONYNFORQH9t5G[>[eZoFPZZbtcYO?6@GOeG[OP>OvOdPPQFPYZHYPGOH,SQ>>EcHQZ=HXXQP6QY,uWPH>DdcFHcPwHWPOPPYGFIHQOEW
wGP>PPQPQYPGOXYGx[?PPQOQQOPPGPQHxZGOGHPPHPPGYQPG?mEESnQHqFbOnRSbQN+MQHtd=?PQHafHvYXQPGGQGYPHQYGHvPeRFZEHGF>YGOYd5rER)L0m
d,@ceEeWvZQYOQPPQIYPPPPPuEm[Y=NHZQ>POOGGxYOGYPQYPFZHPZYX6ZO]m.R5RG@Gn?eSETHJ=ZYYPX>dQPHP-JY4>cVIOeO?d=[CPQ^YQCII>ZIBGdJ>
J5bR=OHOPvHHWQYQMZvMPHNZS>PcIUcezZHYQQYPPEOOQGXH,MME=PO=dRPHfPZQ8-lH[ZPFYP>?QGY=.GQAP676X=XOGO[ZQCX?eONf6ZYGRFNdx=XGNNPX
=EbP?N[IdJF<FIlYNfFQ[XWB.POFYXHGRYXPYdXO-XGROYGGHPPHZZHY+ZHf@PFXPYFHJZZdZBPPYYSRGOPNQWYIG21hFEY/eJQIm@=gFEGeHNH.P@YQXIGR
xGYGFYPP=PGPHOYGY64O4NOHUPQ=PZRQDKRmEQ>OQQHGEZF[..edeZG<SoN672G7<KQPdVHQBG:>m>SQrQWJEnSXY?X5dHW=yY2YONQOlQZXXPPHffUeEMHG
5eWHOAPFwZQPQYHGYQZFPHcO@YFSgGFgY,IFGPFl4GWbRZG;HWXNcYUYvPZZGOOWYQYQFZZPx[>GPPOPPPOPPEPP_[FPfR@>AMXQV>mj-wRGm?ZOeZ5kdPP]
rHRPPhA?IF>ZMPcIuOxUR4[Vf@fTIb+@X+GfcEAPOnGmQ=+Xj>GX+LeJpnQM>;H@iGZX3WHHQOPFEFPG-OFGPYQGYQYPXPQHrYRRPQXGOZPdHPe>/kYN:XFO
cO3?PEZZr]IdFZPGPFFGEXEZuY]NAddwdHFGGZePb6bZPXm-eaNXbIRGN,lPcHO7Z;PYEIeQVV?4AeZdIbM<v=WfCdIFtnGZ>VHGGR3lUQ<QZmOWYGOHOGXY
>YX-cPPP@PYQYGQYXcX.sFeX@nPQRYQP5fFO=YXBYQHGYOQQv3eYXQFG?fXIPIOQHHNIWWe[uSmZOmZ=0L[Fde5eBcP>OOPl-ceOZReFZZPXZZYZA-v?[FQY
G<H>cQN=Q*WcX?WYZPYROQQFP)cQE=XQXF?F=OD[xQfSKXQQO=IHPGHHf?YRTO]XO>JQHRFfkbW[eHdWQY_HVI6?v)jmjObm>PXcH>?cYeiZEPJG[5k/cj>F
=QGF[YN-QaMWQPHNQ/f5RXmNdQZKXPGL=IYOuQNPZOPPXNOXW>oHSWpdP4IQIH+O2K@Q4?n[QY@YMeG>,[N[YQOG=cIZYQXH-GYIJRPHFQ?PdHd=WC5W>YFb
HORYPFGPV2,Y?kPNZNQXH5>WaC5XQbEXRE?VF>HPw4dIGPcQQX?F<RE[vFdHPFbORLGdG3IkuERPRDO@]PcWZXOS5wP.ldXD^>InSHXR,6<QeOF6dDWPPFQX
vEePYPVHPPPOFdYYjLPFHHGc?<HOYcGPN5>@pOOvW<;QPYNcv(tHZQNFGgHYFFHPkC=d=M]bQVP=RG+X@+dYY5OHdFFQFmZPd>yK^kQFWEf@d>EFWU=Ze?lP
FbG@XZFe<;2zOXQoH6I4e2N2/MFO*dFPcRF>ZYZZrYHBPOPFJQQXRQ>QQ3knPPUYG=INPG>H_>OQdoP4[EVQPF4drDGHQFPZG?PPOFFYEYZRHulPOIYHYIPF
uMHFIQHQPQQPXQZXOdZN^PQOPFFYGfZRsdhY;QWXbIYYQZeP>lN-dXOW[HXdXYYH,a>xPRQ5bQQ4GOZmCHHYOfPGHHOeNXXFj@8R+IIW[O4]HXRe_I[dOZYX
ZNRPRXPZH3QZZYVd[P>Fm,HFnWGNEo[DNFOGX<wYrZSaG[/FSLPF3NbZwXYPPQOG>QOYG=YPvPQPGPGQHQYPPQPQZOGYD:5NWGeQYyDIZ3vFb<YF?HIZdoZ>
+.S=?ZbQb=PG[OXc,7I5>?OGV<HX[WPcC?QZWPPHYIOZXWO=l,nQXXbZXdGXVYROwPYGZQFHPGHPGOPGwOYPOGOY>QPPQPGPO16XGL[QeUJWPZ>PP1-D4NZZ
PX@WZYZPwHx@pcZOYP>QHP;3vE?lWNZCXbWOFeGPwOPGPHNYQZOQPPQGwQOOXOQGPYPXZPFQ.GYYQPPXQ>PPGGGPuV@cZOIGYYPNFOcWYTZXmlcQWYWG/e4v
f)tWPQOZ?e*FP=Q?N?w=TQY=XO=Q[UPYvFnHOGFQGIQPGOPQtF?[MLRPOPPFPcGFuFIQXGFYIPP>PYXPs>^H>ERG?<PW]PN>yQ=XRHFHPFGQOPOP@5WXTXdF
QWV=PeGduZVPOXOQQXYH>ZQPwYYPQGGGHXQPHOYIvOPQPGOPPZPPGPQP`, pairs: true },
  found: `alone capitals ends full greeted kin payment payment? person relationship spoken threat threat? titled
treatment treatment? visit_date
visit_date?`,
  marks: { columns: 8, top: 0.08711, down: `~:E3913(8=75:4B-7J<`, numbers: `PPPPPPPPBV<IGzV^5)kWl]6piJ(6PD@MzOT?URQIVXIKz:lBEaLAfQjyU[JFbD(DW8>5GJzMFL(-:6e.TL6i(4d<VF>^>GRzpzX.y1.dl]MK)D2;z3mnKKk8
zJKm2mRRi)RnF(d;z;G[Q-).e6MBZHzb` },
  kinds: { columns: 8, top: 0.07574, down: `(:`, numbers: `QJTZKEz6NPZ=gStz` },
  filters: [{ span: 1, weights: { columns: 49, top: 0.01273, down: `45.-34,/;.3)0,.520199,)271>10)2;77.+-((,7*41=/..`, numbers: `Cf6gN@WLOacJhjj(^<aM]kMWZdOK;SZsZ:=gZS^KXQHWc]D8eQ]gEimQ0Rxja[21d_l*=Pz]JJ^0Sa3hk9GA^NUZYQDJ?OIRQShUY(VY;Z_RkTTL_QSCXii=
KUhPeXGWGPmDKtlK?Y[LiHITPPOVBGDQI_P?D<EgGQCm;]zd^:QXmWkr@:AQglC3h77OMQSNPQQSRCiMKzQWGaxhM0UaPiGQ2itBG=D)cM_q_BX]JdRY;aUb
WZHLL[WLkIBSCTK]/dTcMSDm-LJn]TZzFOZIf8]SLQMG]CLQV^Vb9P^DeXLqaBMyjVUD^VQdI:<[WB:QFEADkQSNH_OOURNQGBVLN<QS3SOTIbN=PKQaLJ<z
H]VlLHX=eETlDC<6IZPHeVCDaNHZ>JNNfBhJzFPM]cRc^[>eCn4^QVWAPWPWQ4or6T[1b:g[c[tIYM_JU_RyOgeQSKNRb@>@VMhWOUBg@JLN1VCFEHKXOUSN
PUXK:@USIRQfKhD?WY@TT?N[BHdF6NB5p=[S)J?jLYSNQMRSVSQQPNMGlVOQBTJEM^RDJ?T_PUNnF][aW>TReTlrIB4O^FD^=8s)OTKNOQPPQSzNRX@HSTc]
E/DcWe/JKoyGYR@3bTXh?@@lPR[ITROO^^VOSS*eSKA[J<EEOVS^KeGhYeT?MAiRes>B:K7S<??(r9HKQRQNQOP2iOKLYN;E7>hX_4y_^_vl?L7WJltA@-F.
gHOF1h>MTVQUTONW[mJrzWWT_yV=MbOFd2M[Mh_Vc;Ac<^r9GfJIaibGNA2JZ^RH_FgN]TP2R^uzY>Rj3q/j=SgZMF7GP3Kj3SLQRV[PF<a_aPSMPTKN_YjF
[PnGLO*@xVj21AGw>EK(DrFVXb[PVRQIG?F[LOCSOSeBNH^lCJ>?WsFEOOc]ghF6>hdLFRda8@UHyd5nAhgSVVKMILMlPDigk]vug]>GFRYRA837bzRI0<LA
VMM>E7IGLFVEcP9BD]XQTeEaLGWP_NRMTXCM(xUTBeTWiVmXI=csbAKZTRPTY8QI=BlJGSS]OIWOWPMXTORYSOYcLLRGANJIYMSEMLWpK@zSa:SbJNTTOQQK
kGPzWOW[mPF5IZTW3D=]lNASHJTE]]PQLPNLQOIURNMRORNRJf]km]R9Ebm[OdK>N2FN>zHiO?0EFYCZ=HJF^TcODNVRC[ORaNLb]P]nkD8^KJpV_Z[wZUFj
S4KtkFC(HZMf9XMOQEL;<Hj=GV1WK=MnKEO4D^WW@zOohsd6I<pUpyE/FL]2<q@lK:PUSMSQRNd8]Hxj?QaPQ?_foNzFRX3I<fjBZ@LNQMEhZWQ=T;G:U:FH
b?XU/OJE>xNAKFIaN[<zBmSle>S@dTouH;GKgf=Q<]90OOOSROPSdmz]IXJM@UPP[GA:QGcTNNhcfG>AEeH6WVdYMiNU^N_DNODUUQ]eRRyKQOcdaN88YCcH
K7oaN@V4I]8^YYJNTNYTQMFYTOKSUOVUh8@a?lbN[_TQW]QOSp];>tV6LPZ_/6DLzX?zA3>DH?BN>RUcFlxPfGDBofYMV7gzVPb6Yc==U.7hA=aJU@j?QF;g
/WGc^j:MabeIJoJjaURl/0>SFyCB1zYC[HJ;S9GeW<@]SZMVNjPTVS_R[bBzGNdmMjbpiLF@ZNrC2I]l?>S9LM<[HqPO]W]@Y;SOF[AMP_T.[K@MgIIKCU^M
U;z<mZgP/L6m^ex;=LHT7I;@,HK@OOOQOOPfQcZjQ[7FZTNfOcTYd(MUXFQX=E@c=]IBHWVXUSPM?JITKSSIjKUOJzURawzhWH;Q=f;LDdQEC_P2XJiN<GQP
NQWRYXSTWKJWQYGRPYzZMgZjXJNAg8h8RBd[G<LPAM:ZbRHNWQTZTSZLFFKPRMNB^_^yXD]Wac[=Gc>c-LTlRDNL5VFWYiIKKVTSVURKV?JIKQRRXQ?OuPXf
XSY<RChEb9I<zSP-ZAQg:UZ[ZN3?OIHOMIWOOKOMUXZjjvVN(Nnx[[tP;V:bFhPM?9eYBFghKTOmIHVYMAQ?CKYKEXPN]ztZDIVYjR>MeLk4WTSSK]CO;MN[
m=QITLQTVXNaRIGIOOYAgFobM9artgRLWaV](7AUjII_*4H-VtT=LgUSRbVK>VCRW=KbDwCaQGN::[]@VMPzELuQL7ye9LX^c?.Y^P_4pT97LSHVVURPUbDr
l56QNL;QFawWVU1BRDS5X>1gy=+VJNY_WgeH>5S?g3b@JUWLFXbKjCBMTZV[RSC]cQY=P]GRKZMQMDHzL@x;RZOOYPSJFVT.IO>LmRK@DIbRNDlSfOhL8B;f
cnu:<M?(fMSD/C?@RTORPORNUdUahLYemgFJ;CyPX6>GaZFBEF?NGIdaTOCEDKACJVLLMRPH` }, bias: [-0.04389, -0.04409, -0.09682, -0.08687, 0.05386, -0.1376, -0.02274, -0.2242, 0.0183, -0.127, -0.08511, 0.07229, -0.001219, -0.1277, 0.06152, -0.1203, -0.04536, -0.01296, -0.02817, 0.04626, -0.1126, -0.1675, -0.06441, -0.01292, -0.006608, -0.1231, -0.1261, -0.06189, -0.1351, -0.1802, -0.1538, -0.1506, -0.007168, -0.07951, 0.009372, 0.112, -0.1333, -0.02782, 0.01918, -0.1893, -0.1185, 0.02897, -0.09079, 0.07005, -0.0358, -0.04413, 0.02817, -0.243] }, { span: 3, weights: { columns: 147, top: 0.01369, down: `132497,93<150481-03)/-7395.;.2554(824@115.:38091`, numbers: `cFXOWU8BgHQYUG_kYrYa]MPPbP^nPqqUwE?cN=X;Q:ZUMl_u@H8VHw:K(=;4IDKdWaVXl;;>7BB[Y]KNF@GPAOUM;2aOk^Vg]faQ^PGKPRDIRIQK=MVRWPMN
URMPYXVJOGOMTWLNOVNVJQTPLOQn[]7HElHXXYOaNeVLJedR8RH>>ByFiHHMzM_]kUYNJaVNRYP^LVpWf:J0VWHL?QQ]fYRZ=IS>]SOVN1K/=O8Jm_8DRTMX
nXsMBREFWCP5cR[MJfPTURSJQ[]OQEJNLYWXW[GLHHEDbUTXNKFMQPZM[=?>bzZRbIZO>^^bbcm;M:Ig<^Utk4OhaY^ISBDBe=QQc_FMUuiM1Ge_GDG9Tgto
lM@0:ID:ReSC?*?L62a_tFB5]QX[bXRK7EBGKKXbfRQUTVTOV^RTPSNUTNWQTOFLOZLIIQTLKIIQPRSPURQYIJKjMPZ[PWfTSslPcQIPTTNabXjz_aoH[H6<
@DGNUOrb_KIMcjW?IHF>J7<Hc^X]YgP>ZLFTRWEQ<>AE=JJUM<JTXZjWIONYIFJM?E^ZHNTUPTOIOURnRVLKMGPUQhKVFXTIDR__TXVN?MUSRaVLEa_m^[QG
xbaT<gPMSBNN<RW_l_lNTWdz?Q/PTIYN<C^[JYEJeH?MUND]DRAJbif]aWGWGROSSLA69A1_RGQFM=3EfECXgLSiM:dHC/Dd@RZ<NcBRWGNLCIPIKHQeXN=Q
INOGOUMNXGKMITLiUVTL^NSPAK>N^UyebWKFOEdcM]YT[g][NGTIIUJKDFQTmEVgRS9MQDPc8[?^ZXT:2QP?I?YSLiGUHkSTOaCGJIOJDRHPS<3nCe[Kqm?A
8SIBO>YK[TGD^rDm<NLPUa]kIGPKFSYOWSUdIKIVTQLNaFHAK<TLTDVLVG?MBF;VPGPDI;=LFI;KXJWN=R_RWQYBJJ]hrI;NOT^]ZmXSXGJLP?Ccl^VRfEJ@
ETIdgbXIST^dFA6DCEABGRd:>GFJVYiV>G9ODy<YIZBQhUIRMQXQJOPSUGINSGQRMQQZQdKPN>YjyONOAfMeCVNOZbDDIDTUWXV8OJkTURSSGJCXIa_lMgPU
[NJGMLHGZN_MIM_eKaQHRQOKTJgKGROS[BD]]NPSOJndq<LRLOePUcUOPPPq]L3RW[IGZGFSNTZTP^?4KKP]J@USXXHDOQOU_WYPICYlqVbVknQaRiWdl;>H
NgErVijeiSednOOO9<R]PQ^a;R>zvg*-*:@HN9@aRXZbj.76ZG7UmFK0750,HRS?G4HNmTNg5>?GPBRBK]P_VVSVP_O^PWTTT^XLWTYKJIWKMLLUMQWLVRTU
TIL_XkR[GSupM@^VuEcMRGWLANbdGGZeZ]g@]^gTBAHAESRcV^fKITRdXUMKHNDJA?j]QFWo:D]UFB^^UBLCXCAHTB1<I[Q^n[OHbQwEP,]W2[N_CQ)TN;PP
F=MhPW]YgYPD=KCUMX]LORWIENBRNPPYYBROUVO@@DRCPMGSM99eCIG6CIDPEHCLMIQ=KbHWVKOEEElX[J;HMYkjdnWpcCCI;?8pkUZnfFBBNTWikzXj]MXa
<6;?;5PSLcM]KM2MG>lli=6.z.C_kd)KLNIQSMSOORQQMKKQ[ILTJKPMRWSNU_e?H>+(=KZMciP=C:fEIfJNKI3NVV>Z<THW^FXU][OKHFLMPPPZIOdmWgHI
C5788FEaF:QP79Coah[YN>S=U^_B;G?*FdY_DUXI)E5TFZbMKjG;;HbH<;IbOLJfUWCJGI<KQLOS]TFNNRSXOPM;YYK:A=?SOFK>W[]9IR9:N1LGCV>==LRS
]DKTMZg]L@>A]WoTF?^P[__rgTcFGB2CBLrMSllV@EULSnnh[kTLd_B;E0=0NFLMVyIXuDLsb-2Btk4)(mF:+VfIOMQPQLRRQOPOPSRQSPMLTNQXJTPRXFIc
YT^umLnRrdWRM?@TOBH]gViNVThUGF6f;UTClzs=3KZke2B([GDHL;VUdmXe2C=PU?RLV27NB*7PbfUU8d<MiikTR6ILCJULT@[RKJYNUObRZPUVeQMLSQOZ
EJRM[^FUSYPQHPSZQL[j^2>M_IP@O][SwTsORfS>]L^V8aUkp8VbVbM>YG*I;0TudUJVEfQZIYDMI[TMZseOTU98@XH<aMX6HJY(Y5mlW7J_mWtfZX7TB@MI
QMTeLYPZR^JKQULRVTM]OSQVZTbPQKGMITDOPJbRRBPP^hU^N2?]fHLHWGI<P]GjggB@:^R;KGPTU6WlP]cnF=YFF]Zd:ZEyhI;NccK.JNCfsdZPe48aEN2]
XPFM?cGWXcOtC7MQa<OwVDKDRB[JV@PabWXlHRAUYPPGRcUIQRLPSZQQINTNTOQUTXLKPQSQOXPb^e]BJ:5HIOIob^AHHaEJcWrPROcZbCHBLSQOOTe]WaHL
ME8PjTOM[UQNmVXH9@IU9BIMJYK;EKziqYYJKEDVSPMWMH?QlqeNNaMWSFLEOUCD5eJLYT@ZYVFUTQddVHLRMLQTSOW]XONMQUSRI^ERIfVRdbXWdb]TzYVX
FbRJfHgQdx[f[WJG=A>DCX[G_mfL@M^Xg?DDG<II5HTZWmZf@MPSHJXRRF:=F@LNXQ@LRXlaRRHk_XH?KRVLUVVVSOTOVQUXSWUNTTGTRLYJJMGNKMISHMMW
PTJPQT]VKJFSIllSdh[njRynNh^>QEYVQgVsnuf[T[WTIGC;WrDZOT1NFoif:*6GDIK<C[SZarUA<=NHFOe^C.NBDJ<QdJJIer_]PYR[F=@HOOCaWLPZBTPR
T^dNXOTU[MMLOROGF[WFGOKXKRLONVQIS]SOVHPSLCPKESIRFEWH^7aJHI?FHELM<NPLLW^H^IJZSO@PGY]_HCKPbSzjdUcV>DFG4QXWe]PiHPDTZOcglTbO
fI_B=@:93[IMD]WMG[FN]VbA8Pldl;^dHTF]IQRMQUKMQMMKNNOLUNQRSSONLQPXEb^KdY^LS[LeupUPXXPLPJVQZYckVYLS[PQLb<^a;ZXzLDGbXcBBHJG>
B:@bayZhYG=JM@HWUQH=>RCG@T]PYG[GgcDVpSZDC@TN:_POUVHRORRaSMUORUZISUPWKNJLXJRPLTPWSOQTSMSONP^MOJ]n[hPLbUXlcOOTPNIR^^iU_Ot]
[fZNKJ8C:QODSfQRLF[a]<D8IONCCBazebiRF5ODN?qad?98L3BJZP>F8Zjh]SYF>FLGFNSG]YUVUNROSUYRTV^TVMNLNRORRUQSSKNNONSSSSNQOVYXcOCN
TuzdP[xom17nSOGHYADI8chu=LEihTKCFPBD_]A>Oab_aXYLFSX_BJZTcdqKPK8QVOXJQJ?W2<7?BGiPT=Y/O_HkxPCHNNFMGDAJX^Y[[QPJ4QRoRTEKKUVJ
MTJMUHSGLUSXZUPEKPJTYQSRAQKJAA>:CINGLJaUBBQB>K)FI>J<B9DJC_5OXNY_^[C=Dg]kHH=e^_cjqoMqJDO>3+MiTFzVS9MqSLlhh^om@[X6:3>97KUR
WOsBQ73LIq=aByU])8vLd@09NQSRMMLPUORQQTPNNSOPOSRUnXvb:GQHJOoPISrSqN@Uc5HAVPKBeTUpgZgc4TU[BTm5ZJyX>JFHieOTFZ5@V70jWIBk[@;B
<0WafIG*L<5@[LK;IHXRRHbW]gHRQQEGDTIRW@QSMN]NPNSUV]]MBZQXjOEDK[E[GRWMXJN?DCSLKTEdIeS[UQfUKVtbuf^zJCXiW[bWdddYXNfbTeGA6YaK
ggUEB9h[W0N:I(S4?;XjsWbk6H@NN9j_^DJ4F,0oZaQ:3^fpYlZSO>M@TIIV_ZXQS[UMKUYUPKVLT[GWOXIFXKPRN[QXWQOJOVMVTHbVWG@F^rZCLR_hNI:I
ND[MDD=93dWX,>FfpoLQVPOWPSRARZURdQ]O_]]TFG[TdaZRX[5BX[FE=bHI0(ZBE^fkcB7CO:SPVUDOBPIKQLPWZXRRTRQSUSRUTTPMSPUPjSbSPMNQTKSQ
T[_MLLOVU_a[6?SCds]cPRURYFafMSBMI<LMm_h(ZOVYsh=GnUH_<bQT?e][8kWaJRW^lyF@ax^<lFZ][HR8S[SF>(P@Cth_ND82LLaPvY_[KR?GTOZHQYGU
UOT[LXPXNUI[BGEUVM;O;O>WBZ^PPVLIHOOWTSMKSXXnbbUPS[Uccj_peJC8YV_nfSnh_gTVZ=[9?CUMIarUK7DdoaC=Q?;8?C7mjddib;)DF8Ede_@+??=>
Oc]N@9jo[]N[OS7ECDPNMicWRWKUVUQYOMM_QNSKXHMOONTWVSTSXMOLPPXRVSSQaNALIHHO<@PHMPGUK^8RXA9537<RA;4>D]Na)LRNTdUO>@BgoeLC>^Rc
]vyc]b@;KA@RTkcMwkMBGdMcdexYekIsWH?;<2=OIW[EMK_<TFBzQh9x5bDkZROK=WUNPXUSQHIPOROJVKUPVSUSSMLcN:MQWqVUh_h_TZJe_iiS.ZY@Mjrf
wkifYibM;EOGKTGlO[KI>zqaAD>D8MAD=hQLjcY=7[C[AdTLD3;HR;kNXL<BldpL_YC:KI8GNGTdPYWOQXQOS[NWP^TYIKHPYYcPXWHHJTFNGWGKLO[NHTV]
M4IMD^WPNMB[VHHQi97A?S:5WRYI85eQvMbV:NbGWKYH]XzLVHJWjNAS<XrXOTJj;MW=QPYMPX>)RAXfCNp]LCE6?TiHXAJFHBP[EVZORIVUcLYVDHJeNPAO
UNPo_oG@<OMIOO[TZaLOHPLS^RN]POLyRglncXVmWSMOQ[:PKK@ahc@eGKWe;8A?NOJaVPcNKYPPiAG5>QS>@69TVNScfRFWcRF[DS=?HB7UQOhXI@[GVglZ
VLXOKJPSN^[VRQJQJRJfLQQYONVGNQUTQLTUPPEZJZh]_;KERIKXTKJSPLBMEA<NZJQTUHANVDIC=JMENTEONGPYLSaOKaVSF@JVYRJGCYUWdj_[baQDCN;=
_bOUVaQ:NXSTfdScZORS[=?EE?6]GONLSNlEA]G8@z@_ChBL_EcK[?KPMOTOMKKNLPTRSRNSROKROR[QOYF^HTHTWmSiVMS^SK>MYQJVMRjYOTOYZCG21EHJ
MMIMUQ7VARHM)HQKKN>>ITKJXYgXPXEGMHKNF7GY8aIHXZ4AbOHTT[^RjTP=WUEFQgLRaOVSSVYLOLMHRMDYHIU=GKCOV[VGURNHKQKU]EVNE=YXesR_JN[R
ZE_WLb?>L>Jfa^MKzZO[y]VK>R0RUBmd[OCFe^fQFEOF7DIFYNd]bUC2[US:X[aD;5J5:baZ=74ULcPRWP=SD<DSNU[UUOUUUQTPSTOSTLaMONQY_^EURJCJ
PKHLMOMRRYTOhOYN]PIeDqkhX^Cye]EOWTR2LB<k[jbeGFNBYDPOARQ[VZdE>O@Zu<:>ASE=75(Wgfhif>HQW[<TSAB=HJ>JQQGHITUPb]XcTLQPKLWTMYQX
_MMCGHSQFWMINV^MRM[JK=WMNSPaJGWO^>NQWJJWabEKZ=MUUbKaYeE]U<^JYDC@1:_coWNbPSg^*JaJ[EEKZ:XNDJZp]C>(bM>2[A_U<UKbGaZN_RE;U?E-
LUFPAB?>@Zp^dVdP]OO=]MJcPTYNPHS[GQTQYcEKGFXLdmQY0T=]MVWHELOP>:J[NSMTRBIIMKFK>2YDSFSWE^=WC<KC697IJ@JGPPVR8TP[e_KABPflJL8L
YdWxeb[cdRIAE5=AieVevRP8c[]ack_pYdRc<1;;21S?ZH5vZ^,HEN)qj72@A1kQo6I(CWQIUQTQQQLKOSPLURVQROSNP[R]ZdORSMUSO[MfndjL]eGUK[Xg
fSdZRjb[iN@L@QDTIDWXmD7Ao]m<>(H?@G@LhfWZTdI;AH]H[bLHF?HG@[Id8IL[UcKU]TCI;DGLMQ^VSQRQTTOXZQNTTLRNRLMLIQ]PGH]SIVHRGHLPQIWZ
XTXSaSEvV^QWb]P]YgZcmNKBXZXQR_]dOVPbIPGJQ:ZP=jQKYT@gpc>9GALF@;AblZkcR8LYGT2Xe[(1@Q+:^XlOG3GXOD^]MPDNI@HLTTLXdJSIQUM[VWNR
PYXUYJbXPMHMFWUK^S[R]FQRQHIRSN1RFJEIBGIDWP?[Qq9JDHE92JE@L6LADJFi=KUL^f]X1GIqOcFMDiR]PdakM]ZNME;4KrX>^ee<L[JNpRopcX<jQ39K
D?CJPJTL;VeLEKLnITEz8i.6mWU<TFSPHOQVMTOQNUVQSQNOQOOQQTJSHKHGqd^j[Sg]@yRv^gjS7AbOWlqaydsKoZ:_F9K>IgKqVl;J=r_W;0>7=-<8=V_N
glV:G>?<SN_;:N54)EYWJ1-BUWkiaTBDcDSC]-RjOYSIO[QZPWYLuTY^OXZL[HWNVPCBSQSgLOVM.THKPS]RbDGJWjJ_LRVROjmTPi<T?[UTNM^jzzJek]La
<@:bO=ThrO;JRx][3:GQ4I67cme@kY:.QDJ:UagVK<[76MaW-D/QxoRcrQWQAC2NJIWHZVLSSYbTPbNDQTUfKJVSMQUKJQRQPK>OQYOTGGKRMaZKOONSPINF
HeKcSVS=GbMQH5ClMdSPRTODNF;YAIGaO^DSRYMNHJELGSh^]WhQNLdJNJP=[UKZHERSbVGPRLUQWMRUQLTPYTc?VcSN>UV/YHzK85K=QN=[wmbGHJVadLLE
TMRTVLYTRCNJTSTTNVMVP?PT/2<OP]VLZCRGfJ^CH96IEeXOLLGUWK^M>QXUHCEg_oTJ@NTerQsVVhI:;F>?TgheMpC7QM_jjmc[LUbUg-?R12:AH_i=/p]P
^YIPfCaUIXSzFV]X_UMEKRVMXQPXQUXWPMROEPGNLUcUO:R]QVwQ[Tzjd[aZZVaI?F>Q;ndaMmEd_SWK:XX7?GFHsPU<LnSOMPQH;.FJOGTi?XRHJMpJNFDH
M/VEHQL[SHFIYYYtNWSDH<RJTYP[TWWSGTRPXNVTQWQWKGSOZVaUCNXJQSQNOWaOGOYQULWOKLUDiYAPA9QIfq^bdfF8R^a^Vf]ehmY[ac?hCADlhGUbqGBB
RymO;JRB;BO<[bzVYc6/>KCCpdhSI>F41]YVC7.SnuRTVTNC>@ELJL]XXVTRSQRT[SQQNYQZQQHLPNSLMSOXMFS]OUNQPOKM` }, bias: [-0.04869, 0.01127, -0.03698, -0.02301, -0.05881, -0.05252, -0.03497, -0.1576, 0.0784, -0.02808, 0.003402, -0.1102, -0.06177, 0.01543, -0.06072, -0.1739, -0.09992, -0.03371, 0.003094, -0.01676, -0.133, -0.09278, -0.1089, -0.07244, -0.06595, -0.06126, -0.02917, -0.1281, -0.03126, -0.05847, 0.04647, -0.104, -0.02372, 0.04242, -0.08222, 0.009819, 0.02642, -0.08179, -0.002065, -0.003966, -0.07523, -0.01893, 0.06076, 0.00857, -0.108, -0.06085, -0.08641, -0.0175] }, { span: 5, weights: { columns: 245, top: 0.01516, down: `:4404@-3/-.:;991D2>13:=1,02645@E,B-9*416263(/46/`, numbers: `FVT^YTJ4KXTE>_iUQ]W_EAnV]YAFMDowQHWF?H5OQ2J@IT]MfjU*:TJU<AXTNZBE=KKW;@EQFVLU6SNAAuFL6JAZOYVgOBRFXHG=9rVESTiIw_e5[FDB>fCZ
DDPPYIL0aT2P6.7;]AO]TzfqOCNEMGE?^RebCWYZNIN7;KVJ<KPT[WZ_b_YTS[ecR^WNWPLTLOP_LRUUOXKHJYVRPQ]UTMcNFKK?UTCRXLP[NUTV_UMLJNL;
XL[UQ[^TSUP[(?PO[WpdULPXRefRbZYIJMH>OXNO@T>PCGJ5;LLYT_JHDBKKjhdu[>EfTQMOSUCYRdWLKQ;YKFBk[TpW][YBGeERXWlWESNfgP^JVhOJYI>V
M[GQUWRB^FOQTdjQ==AAMKU]Z[UeYjLQ7>IVMJWXClRUUBJ_NXIJ?ONMKULRSYMYNWPQVXW[SURSPILOPKRUOQLMVLTLTPMO^VcXKEPQEOPLNH=JLRM^WQPT
JKQSONPWQT]NMTS*>.@<VM?L^AE>BG999WS<BJKGgdbZfSC<M=IJ4;JJRY_Q:=8AKHEM[LhrtbaERTB=G7[<LOE<]HmoyNa=::JMkQ_P[>LdIKdMl>_^TYge
E>0EQXVA?MB;AME^aWMPP2W>>^UlBhhjnN^DLBIBK;CTMZuIWU;EC=>PUSDQORQZ^_hP[Y[VgT^eQE^WKK_LKLNOO^R[QHHTORKM[YaEQHNHDIOPDPNMVPUT
QPUTUKNGULZQVUQg]ZOKCEBJL[MlPRTfieX]KaHUQI?TTRT_dXNDBI<@6.(NaOfKXEFH>DcVaX]MYMiENQWYRF_iWSaNULWGVehWdZnOc@aFOR[[H;IPVYa<
c]NUd]ObN[ODJJPYLAAfSXWUi9E<L6OSEM<biI[KB<ADCR@IVTiPadh>P@FLBQDV]SQOOXaN_X[Z_OVTVCNGRLRTVUQXNMaHHMQIRISJQQYNQTOOUKTLMRKQ
XOMRX^WKSMLKRNRWYPQPSSEJOIJWRWRT@VYZW:TMQM<CMicYfrgYgb[4O=RBUWJjgjbWUcX_HV_gYWTiYXVSSGFPC@AgkMFfQOfd82O=@TcGd_+MNSIM4.5+
:6Q<,q[ftzYbMdd1B3;8FKQ45mtOzn@AS@3B<91,^P^bOM=?17oeehooQakl?=PVZY?E=9VSHYTYmei^LN_ZUGUASUTZ[KSHKMN^GTMLPMKMDINRHITOZXTK
JOQPFYINKRJEILMMQQVNOUQKQETFoTXQ:J[DLX^cC8FQEbCWenZalTO7CQ0T;UgLTP>aSPY@PRYLI[aCQXOMDX[SSF6^@MOabFVJZX[zVHL3O?CJVmgMhSWA
^SMiZbWOoW82NK>>JUDG[MDPFsT8QC@ARbWMk^Li__SS?<>=OBbgGJMC@Z[YI>ZLIOL=zxXIIzvDaB;5RAK*dEkbAFSEKakLaG?NAeT]Ak?SfPRMOWNKZFMU
O>IBB_XJGFDBYEYT>?lSL4KJ>ICZYTPLPLUFMTWRVRMT_USQQXNHHTWUY]_g^_c[aDEHRKHUZXUfKP^jpVb_eXRXPUOEMTNDQQM(N^VUCZfZZj=>=IBdTege
;MD7:HEFC@G<MF?hYXdWcXOWT?CFAHCGQ;B_T]]h6NW<E8JK=BMNRTbCEDFFVcffd_NSTXRVNOOEFKIEULNPHTUHVZOPRTWUVLTSUVOMROPS^ZPZOQMPQKIM
PRMNNOPVQLQUSSHWTSQSNPMLMQQSQONKOQQUTPOTCPEY;[^gfcbgdmaWbqbhQGSK=JTGNFELRMJ@A;0)YCeGK/.IA?qhmbxD?529GYBMXMF>RCQSGF<SXX[f
_NTPQBROYLbMQWDNXSVQ]WR^]gcVe^b_Y]eKX]abG]LST,9:0*K:MTC]cdmsDMGJ6UTW[;[gYhW:767JJCEEDLXQPR^__]YYUVXRXZQZ^LOYVQTNRWXHNOPM
FLGDIXZbZWQHMVQIKJHSUUWRYYUZUPUOPQVURXLRLMRZPS[[ZZEKRNS68N5.GNWWDfdhfe>LGDAULGMQ[WMZgABIKDVUY^TIG<DQPROMYZQZLZXWbblNKKDW
PWFT6UQT^IVZNeUgNQZUhaP_^D>C1;@EMH;EAF[R[QJORHIUJ3]c]isJW[RQINLPGYSX]aON?HL;>MDAfUPzci_a<ZfLAb@cGMAQ<XJCSPa::FBLgwN=SNTS
j:hfHITNLIW^X[dMKJLNMHPMKROUTTdZ]f^MKNLMURXNTOMJMN7=7B6_YVeYW[WVQMJLPUHC@C<XccU[JDCK=G=91?[YXQUDC/=LhYRdl_Xj]]LKIICHS[GK
UUJROaftiZQJNTgWQaOVNMLGMHQ]PLgk^nl_MNJTWLXOOMMLDIY^YcR36@3>VNWGKaizjeJ7B3AOQM?KcVY]N-=91+MEJDLLTGMNegeidYU_]WcXLYRLRaLW
UQZXZJQSIRNFIIEZZNVTOMMPNLIOQNOWUYTVYU_UPOOROQRRUSSNQOOF_KWQHEFEF2JHMIOWCTQCRKVJI:M9ZZNJ?DAEAC?K>ELJ@NAO9FPFA>VGQ=N[[[[W
bX[JW@I8B@hFeYaJDICB_J_X]wi^pclJ^TfA9C7?5B?>Dmd]kbciSmV;3V7Gjd_SnZZnjlTNYKX[m]qN7=<A7(60>=eIIOXIKXSP_YcXKGLdQO6QPLNM^^jQ
?QDa_KQ=Na[QP_TLQMOVPJZNPRJOVSRKQNPNTQPVPRNLVQOSONPNNSOQM[U^[Q^UT<Y]KZa[^gZJm]a^PLeHEZHRW@DOPHDPOBRLI^W_X<KXPOHca[eD:=*F
pYAD>We=R]EajIWQHHGJK^WdMIHRIQVEEIIbaKEUBh^^SSJcnMXJPVWdDGYR?jYU?D5(><XII@hgd]HVhCQcMO^S^WZXNngHSIG>JDN>MFJAT^Q]ZUWO[[RO
MUYVS?MRHX^U[TQPOUQOTRUbEVTaKPHJQOIZVR[Q[TVMDQTLOOSJSRDMRbYPREW@EXBFfKZe_4SflqafpanoWzLWZgO^M^YB=EC.]6HAYzqe^lR[NVbYlvgd
GHEJAP@?I6@M^tOYPrPYSEHJ=yUfgy<:;3BVKEA;1;L9@[ZDhjbQcYaRMBGMVT[VBYSQ]f,>9,FPI66FcarXaZCF:3PUMahPhYtaOD=E=F8;XHKEJWKbcV]Y
ZWPaW^bRA[WW_NSWNV^]JZOIVGHNFLfPJONJ@WWFFL[Q^cOUTWS]PTVOWUIRR]GPQaWrw]ZRM?JOGWfEb^NR]Vfq_e@bYnTSB^^^>MNeNM7hF6ba^l^abYeb
U_XbW=2:EJV^;GLK]U4AZgXKW7YGBNcRz^JcOQDRDEG7,.JV@TK]bGAWYQntd9SPHM@];@OeO;WU0JFIa@HWS@Z]VJbB7aW]cas^fhfgQdjKfwEL@GMGSRZX
EYXWROWSOFEJUXDTRWOePTLJTNWPPHK]UQTIJJNLDPNFPEQHMT@HQTTPXGSLKEMNSOQQOTWMYRI^KDWQj_J_cFljYSZTbZkydl[vb^dV[J7LS/WGUaWt_g[t
aPTXktNceRFXKH2;=@7.U_ZC>seVafHN?LEoTzje5I:@6(>9+5/5G:?jgbfW]NccY?C?:EaQE;BjbMVYK?WFE@IA8PYeZXEG5O:9kSdbap]gZoc]ZOTF?:FB
LLR3NJf[]SIWYTOPROSPUU[L]UKdg_VcZQRWWOSTZKPGU@^[P]QJTNScMHEYQSJVHMPSJNKYELVOTTOVUE8B?]SCUueibS[RWJFOD<;H@I;VVOVML??E?+CI
TW_I^/D/IZamW[e5PWU^PU[S=AUZRMUK?FT]NeLbUSBSQH^eP_OTVTFJ]fHR__anV[XPa_UNQUVVVEUGOf[T_,(=3*I@YF;inhkePF?P<XQEJIR[aJZ99532
IFFADJZMUXdd_XZ[TYPOdcYXgNM[HGZNWSNELOPJJGNOSZ_OZ[RKNONDIIBSMVMRQ_SZ^ZNNSSQTRVQZ^TYVf[>QAX[GX]YVaUOJQ]XeiO^DHKAYF]WY_TI:
RXJSIXUXg]TDIHiCX]]MVH)TMSDIP>UREdFGSKTRO[EaJcLW[QDJMEAJJUCGDNXP[EIlnV^JHRU]HCW[V4QTBCVOThULPIFBN78FJIUERcN1GBZYlZLJWcVd
OZd>ONLSOC@ETM?VSRYXFRTeURKIfTOVeQRPY^O_TM_SqPSOPSMMZ^_:><EG[JWGP<QIDLUT]ZYQ@C?AXHOGYRVJOKd_]^ZBIPOR*3D64USXQKktxgk7>B>A
WVYTZRY^_a@FHDJXXkTQEJGKHCBIPXQTHR^m^abgXXVMPZ@4;EWRYbDOJL_Rx_UPVkS[X]<3B14<KM:2=GMXRi]MGMM34EEhnehtMWQTOL71@0aVXUlFQNJM
/D>@@znIioFWedfV9^KFI5VEMC^KDP:@MJ3mG5WQNUFEJSXU_KEPIWFoeqqcQOLORRKKMMVSSRXacbd_NKJNORNTQP^LQHTRPAZe^XS[YeXmgXi[]eQr]dxa
ZknXYE=6P:uG]7UoiYJtlt]YQp?pdKW9[;p>N;JSnjibKo]OowYI<EFbRzb^@M51>.F:53<3;DJ[_mmmkmTjCK>4KIEUAJ@gcy_j<DI,T=849NcUhDZ=2Y.X
_J]iubiaY]jaSbRI5<I7X]MKJTkm[a[LaVW;YOTVLfOEX[OK_X<ZOSYHKQYU_IPHOOXHKPFFYT_S<Ne@MUECL3RXSKUOY]TKPNPFU_ZW[XQ=dSs[ihafTagf
sb]rYYVSPPLJM[DaYYbPuRZbkdfdag]RG^TXJE9:@PQ4CSPYLccaHb]?;;KF^^jzc/8=52EGO>B<EC?6aZG_csZ^k^B>JFFDOBNKZW_bSKBD89J9DI;WTRUQ
@>DA@nfermpdL[hQJQZOE8@<NSRF@GdYbbVWP[XJPTU[VRVMLZRP]agMMPXTNPGPMXJRJITNVSSOVONOWPQXKINSXKMXRQSOKNUTUNT_OQYO?Jg]CFacZT^Y
gh_Tcj^]XYUHdZiLNO;PXHMGRcX]^qzaVQ_aaJPYHM=OU@ICE0BBVFTRjZMeVCOJRz[_wW:?VO;ICD0@9=>A>aS[NajU^cN>>KNLaBMI;hYVbIGGOREF@JDR
XGYYFK1I=E_nfkaicWO_IIN^d@7DCKAIFGWcWT_5^VQQDTTN]OX]PQ[PRTGV_fKWVYHVHBTUMVYKBNNGKOKJURJPREPOYXRPNNRTJOKRV[_fWR?TBHMh^el^
BOSegbLbinFOYUQNJKQMUSUTXS;MQ7Vb_WZOBSQFkgcedRE@??QL5_5H@EY;GfmSeWLRfIhivRYF@QLZRD_EDSKCm;tcpAEJ[aCH=[SdgfUakeadPSbA0PCO
L?IO>fe]UkFA[Z_kUzTW]VmZFK]KGIHQADFYPHQRPeSXFUWZRDPQQVPNSRT_[OQaaOJRLWFPVII[U_[dKFROJUFCOICQLNYSWQY^QUNNKXTSMYTahQQLa=[F
cD[hRXXkVLQajMTbYKVKaHHRYWM?CRRFVWYaIcROO]NLKUWcMDYG(YaMEJTQ>TIJXCPNLEJQUYXVv^DPY]IZRiSK@BO<LTHZBi_L^FhbNdbCAaYmlSYQTX?E
>C9C<D^DWLjP^UQNf??KTTXSPWdfZT89OHJFMCOJRVSLOPUVcTNQUNSUQRT^VOZTUOPSQVLOKHT[WKaPUNa[VMIR9GASFJZHFT>CZTeO[G;LMEJUVNOQPLPU
Y]^[ZENOHX).G34OKOFH^mlnd1@PH=VdWJ]TmWiiBKQFBYWeWWLHGEFGRUQ_LSPRhoYbdYRYMIPNC<?<]WYVRBaHb^z[[OTpaZ]eB4>->ESQ2-L6RXU[POCK
J9@D8hwakxVWYROXAE?B_b^W_>LJRI0DP<9skFdpNOWe^LPXBB<FLBMELYBIAI<W:ZMBAMHUEMLUXBYJJIJSJedgmePNJNJNMOOMPQURX]bbYcPMOLPQSURV
QPRPUJ9VTVCGBCNH7IMEXFPQTFFOPNC_:B=bNA?F=<4@3;EENBD:F<<DDLCOT[=SAVZNXSi^UU];FAFCllDdhSCI>HOc[YUrdiizceRb^GFB@ID:C6HTVtdi
lSmghHN5F3ggOUYblere_bOYVpMk_g?;F8?+85;(JOKQR]2E[JSXRO]SDLQUahCOLSMefUUEP>JWea[ROAEYaQPLOMTMKMNNRLQROQSOTLONOSRQNQPNNPOP
PPNPMZYQRMXZUYWBAK;kR_Oed[TWMeblhaz_be_UHESTTdP]bfX^_Nsrf_deRaPEWMHUFIT@OZ2WVWTQZf]Pg498U>hefLp947Q3RIVA>>>M::Q]iJZY_Uap
:I8FPM>CO6]UX^ZJC9H:I>4EFCUQ]HGCDN8oejevQQVjSYRUMrN>?METOGAM[ZRUXOOPPKRVPRU[XWLXQTYb]M]WZQOLNSWWNSMROVRTTQRUSQNRPSUOSNKN
TQQOPLOONQVWSYLX[Z_W]QMPNsmgifZSPW]CMLNWSKN_PEOBKPV<B(P_[JSVNRZSFMOZFE=KDVKSVOZNGGWa^IUXBV=C^QX]MbS_DHFEOJKQ:QJFBDKiZX]b
reR[tQPPZZBMSSJGOSPW/35<8JKNCN_RVL]BZTMHXOQUUnWQ[^CAPMMRJLRAL^GVP]^^?XXWSGSWRPGURLZGUROOJPFLKFRMJGKKKPWPLSIJPUHUOKSOMUWU
NYSTTKPUQSQSWVOISHVbSNMDYLXWaMNYY_QUVRfA_HhdrNNOSO<?NI_cXaeDboXbd^^ebOM[^WXL3:Q;NK8MFVAT4QVdqXU?;;ADSXxc]AA@JV@@4KCM@=D=
aY[iWTXO[PD@7CSKHGO]ae_KNKE?BSIA@BRMRVUIVBGF]Wgzej_[W^SVVY]cc5MAG@@;OGVi;WXRPBTX[dUXWLWRQ]aPTWSRfWW^ZNPQU[JKOEOXTPTQSRQY
JMRTRMGJXOQOMK;IRJVYSNOKMOTXb_c4^POYaQXLiNofWdCxZjYTiYZFCXO@cFTRWrZYP]iSyaUVhhNePB9BCO[BP9WncPNsG_[]H;<ADiPdNR7AC4BGO?E<
38?F7a[^RcacyfY>L@G<KPICGd]pMQ:E7E<:KG@M]JOPuLPQH@_F[VhfdbXjh]TX]A?FPG_AJAJ^c]WTNORNUU[TWUSU[Z_PVY]RNaKVVSREMTLJI[WRSNLP
IIYJOQXQSVMULLMULPOOJOMUJXOMREPXN[LZXaGMgW^S[]JMN^b]XqbiTfbR?1HF<ZGYZ_bTm_TxbYW^aPXTSNY@SMCMBF*?]I=OWaefc,?CICrUbrR.G3@K
C<2:)?E;G@cZkq[^dvda>T<0GE?@3@Zaa_U@LJCH5D>B;W_S[G49>97cSkzkfjkggWAJfj=ZOM?WXMBRMPJgTU_[WSS9FLVV_XQ_TONkUOMUQVKPSNJQLNGO
POXMRYWQWT_QRSQRQHJJMQRTSTNKPVVWiNPFB;HUvV[ly[Ocd?ZWNfNraJZL=Z_ha8@GdR_K1[G_XH^wTAWZnoZ[Yf<ScF>:ULC?4r;ALapCIUUVNJWkQz^a
ID?K=:3OS]3>KB5rBDqraPIuFPRMNIIU[SGjbNSIDXDF6JQU>IdbDSZEUPQ8kh:PmsPMDiQJH=Q;=>TNbINFLP]^NIF^YOBZW]MWMQYXLOVWQSU]C?W@HWfW
K>]PQN@VA>MINUPO>HRa_FgLaNM1AHLXSaHgXdPHb[2.VesFEc9Mzu[_pKEaQbdroVOgfJI??KaXPJD1_oFScZZHJ2a[i(I0ETb3TCXKH^M[DKnUWNZPgRkP
hePPUHTC>][BIHEG9[SJWicLT_SF_XAIjXDJSNPNk<bZj@6>CI.=9Ih]WXbR=GJRHDL[:^KiwsH?IEV^>BHnOUNDNd_ILUYRSLhKYT]BQV]aRZRPXUbS[]FI
LLOECWcTNH>H<=IPU[ZVKXPCD[OZKc8IKCOLQ]KUUSOUOB,G8>hc]hfh_afj[SaYTH>GD>WPcOLGDMD>?88<Ca[Y[Z218?AcskfoMKNNEOQJNGKJREAP?SQN
^[cTdPVFSLVORLSL]SXQKhXUAne[ZkW]TdbYNSeX]MIL^QdaOU41*6/IDRBIfqbhcB3K@CTLKQMi^[P_45=(5IH=EEBULUSbgaeWbNZ[Wb[KWa?N]QV^NYVY
@NMPJPLOPM^WRZPMMQQPMHMLMTWUTT[XZSTORSPSRVURV[VY]WbTSOTZ_kPSRTKRXdWjVNFYpPFCDECO_OHAEmbNSLRhfmsVccaCSS[YPGSbELD:YM7KTUTI
dOVUETGGKZDm[lPEBWEQWYSU]OEKLVK<OLiTAPJ?WJLH8BXC?TPHKEJJPJDNScVUB=QOQFNMVUOHHbHXdWSXQdiWaFX_jVIZHDTG,C;(JBH6@>Xg@CcNHX=Q
JDQ>SYM]eETOP]XMXOLR>=;=DTLcRSMGMSIEY]JFOHBPGLTTMNTWPN_UVESHJQOGOEOMIIVJDVT@HFEM8?WF8bUCDB=@;8<D;JQJJF654WGPQPRLV?FSWbPW
UbZHR<:HC7f^pTrGBD?6VZc^[orrbhkYkcb;?;9B6T=<=rdgpsokLtkF>N+/[]WVa^cozrOUkSYnkLsoB+=I9/*:9:OH>;MDGDTPTCJJ^NK^PTX[P[EGQIIQ
CUULITQX6CKKG;oOROTQNSVNKSPNOSQOPSKIQQMOMPRONSPRRRMOQSPSVUWN^=HRPNH@YtMJLJZN;ckU[FZPV9WKaXJ5HRYO<(LOUYOYfQ19ME[Uqb[LWMPI
X]UH>VdOMH^;G^V=gjUNQLSSVAaE=[EcEK9;ofl@TOetWZNPVI]RKBU?BQKIIeKPTC2F>@JZNLK]yoaTc(S?C<@QTS[Jd[YKJOI?LR>NHLJINSVUZTUTWKWM
OPMXOMRNTWaOVZVPRGNYJMJRF^XS^cRGI@BTUZLKT]RSTTWSR_MPELJERNUTTNVWTON=NVEKEDPFYJFXSVHLPE?=NM=J]5>WYD;H9C;,8HJAQN5CB:;VKHJJ
LPd@AM]WNXQY[aO;:CC:c]hajOFBJBYLc]iktekgbZc]U4BIKBGO7<CqX^vdfjOzk;GQ?CRTZZT_cpuXLZe^NohCegR78E?>-?90WCKKGD^NLRJG>VDNJNKU
rV[O]FpJTJI?g_SU[cVYP4LhNRPKRLRNQONPSQOMRRNPQRPOPRQOSRNPRPRRPNPOOLPHLI_D]P[e[HY_TZDeXODEZ^Z^S[iZlfcV<AETP_P^d]jPVTikdTfb
]TWIWTOGPH@PPD:QURH>_jQcl;,B?>UUHdV3MO6LQ:,I<;=<@?ga_db_nMcm(>@:ABMD<BXTgbkFPIOLCDR6+UVM?K>J4:A][hLjgQPg^8MTLLBP=9JRRCFK
TV[aWRW_TPVQPXTbcUPPUPPXcWZQPSLCKDIJXQZLXTVUNOOSUWKTQQ^KPOPROTRQJMFRNLUTMV]8749>MYpDQEFEF>O=L=SJMBKET[KiW:JEAH8NR:BMMRTU
@NU:C]MeJ^dgZeoHI4YG]^1ZOMLeDbe]IoWMONDTUYfrO]Y;VJk]<hWbsakOJSP5?D5S?=KF-=U]iJWW?K/PKTQ8q<kmNqU(BAG8DCQ@FXJnSh3?<CBSUEXQ
XPJDjSM]S_YYNhTNRYBaNQ^KDKQOSSMR]LJWUKVRYXZRWFBB?INKMNNNRJLSWNROOJJNRIRPMHTONUKJUQF_ToY_DWdiedf]oWcYH@JJ[QFODNTDTLIN@52?
bTOYTKeLEGaXXg[P8:/??VKN<>ZCK>aXLQYQQR@Xb]ZQKRI]ITMASIZP<MHFSFa]eZmRZnYXWQPWeV_OJIbUL-5L31U>R=MzIWivSSZ]]GReYVVPT_i2J@MR
JI?C=P]JYRYe]faYTcWXVUZX]MK[O^TZ_XWJMJOLPKFELY[^OUEISGUNE?LCUQZWKWZTaTNGQPMROTZQRZRZTIOUWXJJAHFVNOZSNKWQPbUdplAPIWXC@GKL
YSbQRcISXXnchheFIXULK=K>AOFF@FAL_LKQhcdWA@EE>NZjg^DBB3E;G1GJ82FDLY[aLQdXfojLEPBKAIEDTMT^OQDNO=HLILFINCQTIDBLECn[bU_QVVWP
y^kdmB3NHCSAQRUCTTQPEJTURKVRPR^cPQTOSOSY^dOHQRJXOKLORVJPNOGPVRTQNMQQUMMMRQNKOKIMMKJTKN[UILVMQ]NKMHMAB=7C/CJSWSODJZ=CMP4V
oXSBMjZN:PVB:;CaRR]B==@<EU]_?Ik^gIcFHO]QC@UM;J^RVE6OJNASO^+U_eycgRIOVIJGD:F99@@IIT]hLMZU^S/?dPGzfTZAJUYlX@ONVT^a_^aGF<FH
C<5<RIOkn7ZA<MZDdVJ_<L@ZP;T5RLJ@BYH7ROBP:DhYODFjWSHLIEMMZ[YfINNJAJVLLLHYQUKcVVSaICDIOYPPTS^_LPN]SLNSYIVQMiXR_TYPahS^KmzS
UJOVPQIZGRSPYOJp]Ql[RS^^PQMEUIQJLDRMQ899YSX6[MUehU:DJQSoVihR;L+1LAQD@BD?LBJkRLMZ^[Ws[NA<QQJJONRYY]gUOBE?ELHK7GBUILZ?AaB@
OSWqKlHLYQZGTgbODEOBQGIKRTVZbQXR]ROLVXOTRONVbNQWbWLXJMSSNPHIcRD[RCJPJNKYOORIHPQU]XRRKTLSNMSNIQNLOVMQUEXRJQMDLW]EJUD^IQLQ
<>KMB7bFK=bNHQABA==8CDIKDK;CF@DEMNCO^?SGXZWVPcWST]AAAF@ZmRojR?IFIIdW[Szfc[vdhRPc=PAEGFFN@@XSmmlkOgXePS=EAQWSSX_fdjjReQXU
kGjcj4:B>B2<-B9EGKHOQUJNQbJfKDXJOPSE[TVQR[aOKLWXa@NOHLGT;bH^RPNKOMPSPNROLSRJPUMQQRSTQNKORMQQPQQMQMQJSLZKRVbVYLGGDFS1(@30
YRQMBkciod3:MGCeaOQQanOgbAJJKHZU^]RGCEDCIPO_XP[LU]egee[HVRISSBF;>L[ZYJMVHYZtYXVGfiSVe@7942ALN74H@DPISUWHDQ:>A?iwgqvXZWNP
F>C<@XX_fYDBUII0CDBMnsgWpTTVnUPCZVBGDRDBDOSJMFCj[<lVC7EQQQLKWRVQXMOITHfdfbUOKPNIQKKNMTRRSU_WaX[JLOLOVVTRVLVUKWUQVQRVVV@P
We^WmlZVfeecMgzX]bXKFM<K=PDRZOI]aea_gTVUrcZTV:9>M?;RHZ=YDiCKe]OW^J4OMBl^RZ[:H;IJHQ=D7>7I=0loJLcehdfl7FJJD@bLRFd[QZL=L<@4
84;FB^f_JKJNKH8ofTrg]g]^laHOjV?;RE?NUGMG^WBQYSNWMRSVNS_YWR^[XSJSURWeRYJHLNP]KYWOURXTYMRULMMRMULOKYURQPPUUPPTMQSHZOMHZIZX
MJJVJcVXOkYeldXTNoVaYNaP[LLSaHPPbXOidsVXT]sYfT[iUKOF;4DNZ;RM^^G]]YlyUdC>;=]hWwsOD>GEJIHABI7LDCEVdfPVjNlSbVH7WZWJ@@MMV^?O
==B<FM<GFPXR_JHTHPMLoigkSdKdVIWZ[gh?D>LEPLEJIMaT[GOORWRLUUGWYUYW]bW^^XQJRFSQNGRHYVGZLGQWBNNPXDMUZQMJNHTTKPWQDINQR[XVROVP
1:94LY[9hTSIIMCCF5QQMHECPiYedmKPBHENL1JRIQIZJIb6QXQ_I[Z]lnbnJC[MDF:h9MeeD_S^SpWSMOA^URQhR_T:RGHP=rXVbaUdzOGDQLJQP<:D0EH9
dcegXF3UCJJGcAH_ctdaEFB5@I_<YIMlLeQ7DGA;YKMDPGPTZ[W]WaZaSeUYHQK[YeVWHIPKMZUUQWENTQJLLZUUVW?OMKHHPHKLPOOWMRNVTPNOOOJUSRSQ` }, bias: [-0.09, -0.1148, -0.1112, 0.02432, 0.01068, -0.09555, -0.04102, -0.07203, -0.1325, 0.03711, -0.07984, -0.04737, -0.05684, -0.03179, 0.001895, -0.04991, -0.0436, -0.06384, -0.01401, -0.03871, 0.004965, -0.05714, -0.02465, -0.04921, -0.07466, 0.001101, -0.006442, 0.04939, 0.07574, 0.04154, -0.09837, -0.02378, 0.02394, -0.04205, 0.01604, -0.09294, -0.02279, -0.04091, -0.126, 0.002364, 0.01005, -0.09668, -0.02794, 0.04251, -0.1206, -0.01945, 0.06638, -0.06376] }],
  attention: { columns: 144, top: 0.01183, down: `(`, numbers: `>FLT^PUfFJLSRZSZOFbPLmDURULX]UY_OIU[SQLIRXIRX[R;IOQGT_>ETTMQKQHIXMNEDGN_QJQLTWIDNPHFRQKIOOEJ_BWO7M+SBVRPc<PDNKGBSwFQCKCg
hPDDFNGRJLQIQEACRAKMbVG(` },
  hidden: { columns: 296, top: 0.009557, down: `S0*MPLSQBS21PKAGLR.FCRRSP(J)PG+*LJAQM,/D?+*JKP*Q;Q+LA(2MK.+F-2K-`, numbers: `ML1e_+fjCW2=f2XDFc1m^LI=g.lhl2.pbN]hZUNgM_Ed;WJI?^I^[_9E-d(M4.Z:^*f]M>=YG_7/Z*Dec3eV^I[f3G7.2@E>PT+@+N6m5N>cjd.;jc?Q;/Li
;49@f.*-aVR=C)h/2a<b.9RS7aR0Hf[FFJKP@Z6D@IIBSNMXQX^BY5>CV_T;f/m2(Hin1Ae5*cCJA0<_@^fUk0XcP/CG0F-4iA3;7RG;P<UO@*l2dCP9>QJ:
6,?K67pZFgcE29=J<:Pd;I1W.=l3VVRf5)hGR)lG>C7YHO:e1P/lpbLZXM@PJHVROTTXQNNFXSKKQGTTRUQTHUBPLQYGLMELLNPRRNYQIUKKUJKMSNEEPNQV
ANRSESZVFTdTLCWO^NUZIJPHWPMOOJNFlbZ[OCP_BbPNVMIeJFHIIWG<SHSWQKVWcKGUUSWPH?QGHVJ]P_FUURNSOaGS[NVGMOLMUJIGNMHVHVPHQQ[KKPQL
WONKLJQNDP^VPCWOXHHF@JIcGKW<SQLHLcqHZ:]L_DVZJMFWSQWGLVQO]USklJTg5sESjKduL>ObTTR7HMe^bMVKzLMUNSWZJGQO9U[ZLQYSQSYQSWMJVTW@
UUGOYDCRY]ARQ?LJ=BEFOIBQJ]PQOX^PN[QROOETaXXM^OBGUjEKF_SPGSUAVQWEaMUTPH]YVBPaST?WUCUOPFSTRYMOY]TUATJZRVZTVIQSUQCJJ[TfYSQO
XYOS@OZWZLZFNV[NSxMF]L_GZZLD^@DXmwMMT@iMTJEMLdGWTiLWV[j^Q_bEILN_kif^XR@Qoe@AOnjZLkyBdcW>rcaPoEt^f;ZkeXGog>fvMDUjfqYsr]ic
<UAmdam_ZGgrcfC@BlcgerWS]WBl;kgksJi<AmiTWSPOONRH^_>6DMNfS8XH?:f8@gaa>4gTb9L(eW_h7hH86^@L]_5a_4:>ATb2DX21MA=A:_1AL@bIYF>F
?/UV?[bb._T1I>]L_XFCfe]e;iDCCCafaLPP<b2c7;JdUDU]<_V.UgRPd2[d@=3?P2R<UfT@JYN]>KFHL=^/9];1_S7kj,EQ[^de:dS[6eg39^56>UdFXLM;
OWJg_TWbAe^bI_Z_k]NEiJg5=<WVgOLIibDBci_AG[G5G]>^I8ZjH>S<1hD;TX?K5C=FHiZ<RIV[WBHOJ4859=H[7gEd0QRcaP8YH@JY0g4d2aCN3?4OUCUf
cIPFV20HBLl*_i4SXLDK7gC.XCA7QQaNi]L69*Q3cnQcH6]JNjkKDJkC3W?iOLhW?JT1)?KIQ,LX8g26F0+7Y>0RAGiWCIRH0Y98GS@S_OF5S22B^giI;Xf/
1,3C:Hhf;<8R9W)1dH28ZMNjR1YA]JdjW;SIH:1=iGB>MK]ghiT1+ST@P0jeRSV:SSb*OMZ;WDU(7Zd@4XcB3?+??XhW/-HhO[,8WA9T89.iTF-?c>7Q/=Ed
=aKK=eF=U+),S)bHZQJ8VC]:?AQR@LCMJJA<mEPSbfE@:29DQBR_hP8bAIMJ6M86LM6M5gaPE2<>XW3=2I;CXV<_A[72>Q777714@O4WPG_7QPN[;Zch3dL4
:NdPf4YOPNZCaA)-T@JHbUQ9[^7geIAcE1R[<>3F7F=NHdDN_M?Mf@]_Jbdff:8XaK^Ee?hR3b]Y@8:LMPM78E3>:dT_KVed4QFK3/;<cH>8:=ORR9=U[AH7
f<KWLcN>C^bYUNHTN>bHP?G2f<27?BT7JHY]GRKX<hC]Gc8BQ]_c2AA35:@XU>cg(GVbG5J[2XFf@IM4V[gNQ@OEJEQaUVCUj=TGdk1<-g721FYR<9MF51H>
.cica1Uo.1Z[7on4G5S-2+M+YI.^dY)lCPR4^Mj//u>d3EolkNSX:2cfp6,oY@H2.D4MEV.Ri8n0ahD6_bI9h/39?5Bb,KJa]FWCSDWW?mkQBgeeoH;9P(+Q
8PL.Sdp@g3c68OSDV;?Cor2@MKINn(n<2j81.pm_l0.j6j<@/h6Z2fDKYXjD>8OOh-:j+ecN>T03:N_0+MdmWa4UXPd9<n)<>_MMJ7_aJlM=MBkb^DcTC-QH
KQ0nBa[N(aO)D-90dmXp_6XKoc=gKi/6HYYS7fQ_ML??ThaVKgWN7_cK:Eh@lYSW_1V(**fJLPA8P;+_/jEfHV@PKBTaMF5]^oDL3:^H(mfZ,dV,7ZMFeM))
+81WAIF7Tdg:1jYiHU*cJV^2PWb.DJQJM)VDUM_F]G60LGK/5Y9,OO4hnh^29_HJiAPF;N_HS=AR9>.N3XF.16gCEGTXZJmV-[]a>6JX3-]h]D-?PUL-MMNn
u4-P4oGC]6Z(.C>hH+3gMTh]ULN0-i^gQ?Klhf2]K/[d8BCTm0IKI7mUZ^@c7R6_^hl6DfJ15gJOAWJ(idN>JZ^ADPB3IG]LLUFGa6AiNX7GVV=TG@D9AMPZ
YRVMKWBJ=GIGNDMKbNZRUICNTTJHJYA=S=CMU=X>^QCGANK_]WYUY]KW@SFTJGDRN_EPZVME>FPPEJGN>RKXZ@=?J]PLRXL>F>?HQYJBWSZPIa@?JVSLZaDL
ADM(JD;I_<SKK=A@XTNaSBQTMEA>JXO?PETR=PTBHJOD@KWB[YW_XBX=B?OGLJ]HAT]WNYXS@][APQNaR]F[Z<^VXAPPNASO^N:B^YVF<TOiWUUC?JOGPSAZ
JX6T@CMTA>QOEHO[UFL=ECQaaJOKf83cD]j+aYk;)_[<=8mET]elZ5.ER>Hh=g/J*TR0?jRoEEH)6J5B]q8TAcPNpDSiZ9[<^ECT?Zb+(+8@R=J:=FcEYh>]
iX5/VF=]L4UV?9]FdY/65EY<+K8S>V0S?6FDhKEOR0:FEU_R][,RR8o2qG0JPl5l+QqMZ9LXJY1LF@SB^I?Xg6@T1.l(QNp>6p[oFhlj;u4EOYh1sUiLl/mP
.lgF1Wc+Qo_Xm@=]2XQ;ad*hRWZiQDhp/-]Xi@nQcR5]+l4[@EF_lJH;[H29>3n0QE)WH[Q3.x?=jv=9[Q;SP[^ENZXSTQ@XZPNLL>SPHIHRU[9IRUHXNLUY
PTMANOIZVQSWPUBMRTHOKWVPKQPJX[QIYXcMVKLWTJXXYRDXEEO]NKUNYW_QVNVa2RCPRWTcRAY^ZOSKCVXQXNHMURDS<X[PTMX;ASV^hzBPbS]BQ]NKfC>M
pfBTQ4aNWPRYJUDHgcPNVUUaUXW?VUIRaXtURJHSvSBC?dMf=di6_pXLUsvYm>oQh?XVZOEdOGbcA>[cagOsuFei?n>RnXcwQCxwROR68jjfqkaOzL:Q4mgh
bNY7<l]VUP[XLMOQXGZTOOM[GDVfHseOOB]VZ]MT[[Lg[P_HJT[RJGSDMKCbSXVJE=MNBZ_DP=TSg?S6[PGUFE=c@F>JTgJHLTNSPKYJHdII2ZPAG@@FEAGH
rBcOFA@NOXLEHEOfkKNFKRMHNMdChF,I>UFlaQMC[;VG=[GFNBUM@RSNEBMVRM9UP?SLS<E_P:H[O?O9NH@NWJ?A*9);USIX6TPa^7F4b>5^A5ARK./L;Y=J
:XR7E[U;II73KT?,<7G4)H/5c2zQ1MB:Tn?/A>Sgh;ZH>,OP(RnKh/-=9CBlw*48KLOTVOVFTNG?P_CPKJHI09N7Th[bPS7J@f@Jd/Xf5SRGiaBCM<cde:La
G@M2l:g<]WXV64Pj6a@V^_5;0FJFlLW/lWN[c^9[9GhY>0]TMIH]5Ahd?O5LePLI<9<4N>WTP9KSJ]g<Ji?SURiMAJ?;VZ8HcCaK.F<Vi17?g;Y=N:WRWsjT
hQN^N;P>N8_eP3].gK;]RZ4H?GfemI4bK?XhH8JGB5LcbC7cbhAE6[kHa62PM/TXi<16NMe<CAK3/XCTKa7[A9BiRR@JAc1MF7Q(ME8VWD]iI_f3,1K9[I9]
jK7:ni:]<c]_B]]a[Ab3fF;<JV^DK;LW:VfmSSg=BeR89VAZY92FIMBc9>F]VKQ=IGf[GPCQ@FcKH;KZ^TQ6cZ;F/a6<[@S1>3P@]bVCQI:ASM<L>RIfX?EP
@X=HXQdeOG9?aOVM@9aGe;<@D4E9UC3gBKAm[GIJaWQKAu[gBAIaO8BFUQ_jWf^^7IQAbFgTLHYUOh4IVBKIT>Ah_7Mh7B^HZ_C:L=c4QjVCYMTVJDD?NQ=Q
OcY]_J>G4^DUU:bd>F(VTVO4]QT_;9@LJ?GcK5>7LXf=7Y:ZaAE3A]HTfPT7O]=UCYRa>JAV5PBRDGEP>8Q@Bd:@<JcLAAOVSZRQP:FU2B=[I6dV>L5AAXVJ
LDdMW?VIXNFDK?M[?NB=XZTGLfA>VQncKRF4XmU?SL]I[DL:f=QTKQC4EJYF?NOUZTTLMKP>E1NJBE@RDYSgb:Q=H;LpFK;hNePUSc;HKAKG=h?JK[AjUH^L
D2^MP1DN74-[U@XYIMBRJ=GO(RJDc6?LU?GMA=Gg?2?Z3P3=?PB=CGPB5PIIDO143YW@YQMQY-wC9R8-=SP<JBMAV0CC3:?I/OQC@NNHC]8snE95]hNBD[DL
Re;>=HDHDBVXgSHTE=KPYYI9P9?P;][T^QXH]b=^9FH8WF<PdhZYWYODQI_EWbEaY@BKZWHPaKBI_TVN_YSYJ[KaQ]UNP>;9bB6_OZB=iB?NA>cecb=F9]JW
PITXgXYeBLB8M9KN8I^7>ED9cBd;^KEFeTTIF5]g]9RSW5FZY@Y2<NB;RXHCB5Z_bR^3B8[NZOWBDLWWeYT[UTbUNgLX_X]=aEZObMdO:bKQ]F@OP88W_6HX
9BCE[TZ>GHTK<>JSELJK<=^N)M<RJb>ZRaY;9B<DIOILLC[?TGLAeSJNed>f3O3bbPbdiUYI35LO3=C3eXKSHBa2Qa=eJZUY_[WF=]KHe>iYYH2MNj5KDgdd
U@NXiAH]PEVG3?Y;bO[QcO[FTBaJ995R:c4c<iIJeS?BbUSc083da]H[L?_eW2gOHgPF;cWE^HVLDf=;cMjEIM]?8G?yc-FSA?ZL3R:g^/gjAIoiejIRAZF_
NNm^?4SRLfWU6SBCf>5QaU?S]Y^1hPMh5K1Z=cE;5F_7E=K6C^bSg<S2kTJKAC;AD1?JMV95f7dESX?9e@BQCa8bIH4HV_SOb[d:XZe]DG5aac9]e1lC0C@)
4KMe=29n+eSHdNig84MV^RRa>m5_>S8Mf2(dBXMYh=XhKa5Z_,bGY4+rC[G7mcW_CYU;4@WIK[:jim,@@,;XcjQ*k@:gB/MjnC9=4W<b1lXV;:fA<BZL2-0C
M*70EVMk=:6PK2@/BX;+G-HcjPCCi7<<9S*?Yh3I,n-:XR5YGH,*k*b_FiW8ZD>e4RpM8-DXsM8>B[XfbR259*6gY=JYW?.n4FlB=l/Aj4dEB390@YE@7<U_
T@Qf?-S8YlcKl4PL,lq3q+ZIbb1P/ne),dAbQ^OUgn0L5W>:MUUB^J[2MMF9W(?PTfNXR5[]M;X8IaLcXL3V]VVDjiS6P@;cXCE]U?:ESS;:=cQ<CSVI]YC9
XVLB[BZPQ@GRbJ;TQ7V_>CAXM8C[NAN5@BFVU]X;UJKb^BCAK[GXOOLU?S@HGYQFaH[G@QZEWhG7s4jCJKM:e.C^[gH^Q1uk_>J;QqO__T8]iimJuar+BNEX
oSZc8>CGcWAF>hTK<[nDdhAFgeRKb<ZJlIJWbB=kc?^o>CGiCP?cj>k<8ILPWig<V?pobEB>@l?_omOU@@9^<jd9kHe:EbWZ[?O[IL[D??@Z>NQ:-@1N:7WO
<^@D4DAHHEMP>R@E=7:POGZD?UlXV72G^1aXN5WFhPVWHK0Z3YGJ3VSQ=D-0<HF_Q7:Z@GJ7GKKC=A=9<GR?z<QI@+:6MVZEaMV]>C-17Z;b@7;PO25PGK.D
DBR@AUFM8CH[e0D_>SAGQIPM:J[4@9S5?U9^AM<W?KOL9>7NC;mXJI9E[AUJ@_>CDD8UTEFM3XS]=V:QMeGT7P9V=:NU4KXKV@6CTL;9?NPGi7W>KN>H>?nP
_L3aII96USVUZVY@TOT@<UKN46NC;I=AabLd?cOHO^YGPaR0?>:H=f<RDnA9EaBb6D.><=AiKFNLWA,JG6^48+G?U[@BQIKdKS3NBIGJIL]6=:>@NRH:QQUD
T3c+R6R@B.[C8B1=+L=@S^[BjSVIPBZ863LJSJ-L6GuQXCL@N@;:JXg>dCAAKfXJ3zUn?NT8A25Z;U0J=b0IHW9bMY-U??BNXPTJWF/UWIiSD>/9WNec6ZEg
Ka-8E;M>KQ^+GLGS2hUIs3O@Q.XIWH0MWHKaQ;3M9>UdYgLXT]JjZ>fGF@4QPK1M3U]LqE<]:MS74Dj=U@iMXTVbONHCUlAIakGFfUT=2-Z9dOA5T7-Y*6h+
E51RmVT+]iD>12U2XNZTH1hT^gIe1QWie2,Y@7/?DSCB=n[46TU45=Z>Z[_Z<Xa>4e;AW/Y=McS2_F(<MSfKl(ZYc.EbOj4WT28baXAPCa]V*BV;iaRAS]T5
3Fd:5E8diW87lP-nEFEhNPEdD/<b1SaYF>@-J*@3N-]de3IUCB/8[^-56B9@HFRNKUX>g/M*aDIi[@5_>KVE0ZZDK,B:>28G^jllR.I?:LG67R[g:Ya_h@G7
=^iY0LiM*4RK-:YIEQX0Wj0>X6;F;B6gkO^3c1UMX[b,Im,YED4B]>@[5-nrb=Z;fVc4C=X<g5k0jafJTWEhg)YK]f;D/?[f73^7WDm[@9=L]G^Ica.,fOS7
;F7=e^ja9-b/jJLIC6L<[5a.[D^hiYFc3R^7bRHDQ:6T*;P7a-F4K._kPh68BDHaW_fi;:Yi1L[2bFi4-?QFXdG]-](gX7gM^3WF6MhBR_l>7KRHAO_*^V4.
Yl@Qm;M3jL52=pEa2W<P5Hfc>72*<T8C?9^UijE]s[R8cK=j;<;CQeU:8_(9C(FJB]KI@2NAc;5)H>)1pb<bF@=jqeSF=U+-B-(LRY<ra?8jQ:haBF_2^3_7
7)50KSY4ZnZOdPBmm6;:/o*K:ZmLj[F<-eS_BiQ7MrGB_f^_9PUnBASXD,g=LI)3r2--+QN>qVacC]ETIA/LF,8:Z3[T7,-2TP,aLUhhZFondmOFA4/pm1LX
^9.8WW?d<@Fl]CfT>QV<9?LK6QX7.3^d73n_+3O3iGHIP=jnf>bPi0mbn7fiN1XPj>j[Dq4Xd<ocFE(O.T.4,l]D<mQ^S^3*?g1k^Se>>?bMgCFK0=17jAoU
ik7kdiXlC+H@(BH0,sIm5C0[bHp[^L(5J.Y9;57<Z2X_XT,;E(vRjIAn7E^DQ3(@N4Nd6=QWIZHoJTjJYMVcU74AL.TA>b4Uj=Z:NQQ9E@iJKU:DL)52PNMQ
K:BIJ^<P=d=gPcS2E;LL+N=/C_Tb:JS7TdV(^G;RPNK8QFGZ9EZV5qJJQ=9+?8@4I2>Db6+*128ET^.Ok6=PAS?ZS+A>fc2MdT5D,2ZA;OEHJ2=E4C?gPKQc
DCc62WC*(/fW98o]E4:1K1I7O[8R_Yd:TJB;0[JaKcOchIIbdNDGa-Kidd5aY_cnbRI2*JYebW8Jm>6lQZDIVYRLT]SCZCOSRXQXOEWPPOS:YWEVXWMRYOYO
[SSIJFUVSXTKSPCSUTNO>SUVCWQGUPR?WX[SVDZ^_?NTWPFUUGRSJDUQS^WSPIRRAYHXPUQ]NGSSVOUE=QUOWVQSZNHSBVW]TFRLGVNXRdKCY]]DYTSA^CRQ
a[JVW5_ZWNQ;U^KJTUHP]VZONU_FGFPZW^rZZIJNjNED5YYbH]eG[g^2aggTm9lWa<VZaLAZ[=gdEGWbOaSprF[i8r:]qSbmEAce]UPB/hhTh]SOyF?V?ffb
ZLYF:d]YPPXYJRWH^eI7?fOE>B>:c<E76i^BTPGV>OfUW_f;MM?MVQAaXA=ABN7;XTKU_<^f]C=CJ<SfR>c<W_S@PK=MF?^bV9^FX>TdJ=HchGaaa8T<Y5XZ
]JYCdOZFPC[ZFd666D_WS7MgVha;@=]VLRFEIJAcb<?SK=WYYc8A:I?==Af9EGSId[VK@O;Z=W_UBPbERTMPSC[XKMI<YT94_T::R;W?EYbI_7IPO<5JLLcM
XHYa4UE;cMiEPda95dN<4AICc<3Y;fZK^^_S8<9^57:(cVRG><>W;KRAEbLQFF_SE=h<_DEXZQAPWUXDTYWIOEMRWXOPU>S[KJOSOYGSTNK]WVRVR[XLWHNP
PYUTPPCPXPEGISLY=QVGRQ[BNQhNTMR]N@UVSV?TRCVTMJMYZTYaSUQ_6[GRY[S_MKR[UVPICVYXRNKNVUC^@PQPTES@AVSVQeBFeZi?TWPFZAQ[ndFPO9^Y
NNQPNg7HX^SUdX_OUcfJUILVackWQFRKwLGD>e[hKdm4cc]>[iv]q<lXg@XbZWEjSGXgI@cjUVMquRefDp3]mYosMBpnXcV7(ffdmmYSwL=d=degYHUB=jbc
RMTYKIXPI;6K^QJ5Q<WB4Y]?Y5=]h6:U+@df4MN7/ceW3KVA3YWMZfRg[cV0,eI_M=5:i1NN86f;_fjCO0_1?Q+B1c-KbUFObTMGKhFL<WH2EZ[eNZ;3;>B1
>T?XK4W6PBjQkiK_j1bH;B<jk39J;4-Pk@:/9?^E_]a@36_badTfMRj:8ZJ9MJ<MbK,=Qej3/3?:>W^2fFL^50CkX=cN9hN1N3e<KBP,6a4--US9jRFIZXB_
ag[DJXL8CgH_4?03X9d]3k(h@)J]1<dKC?5M2;L/.N7NO9e3Se:RTL=K>9REB_=59STA^eU<(KF6K7-P;>F=6R?FF=cJMMI^G;/M3>KDZDd:MXI@S:LXL[HT
3<D@L5_7QhP1QPTG]<HT?1TVNaIQbF096TKAa@G>?6=XANLQ^Z-^?]J=ccS;>P@LH9F?@MN:EEC:OXUKQWF6S@8FbEbBZLT;OSM;w.WV[KRV9@D19XS@[SgY
dR84CJZBLPpTI9EN[</QR:S_6HZ8GOW3ijS3QZWc6XW7K@)SR:TK;b9T>97LFXC3U]ISkEIPKT-R-EJBOKQ28>G]/U7VZQ_U>X<XS]E6SNYIEKQYNW=4orMo
NO<KPXZKMOUKRMPNYWGTLCULJPOGS[LYURMWXRQWMXOCSLQRQWVVNKFUYJBLLXV[DMUGQNTDUM^TOFRY_@NN[LIVMMUVNERUVVUZVRTW@ZAQPMQcRJLTMWLC
APXTRUJScOG^IU_RHIRHFORVPdEEUX]PZYPB_@LOdYNRU=VUTPNJUcDQVSLWY]bWNWfKHISR^ThVIKQPkPHIBWOhBTW>RhX6W]jMn=oVoDR]^SFcQKSjGF^[
^RSrrNcp:k?QhRgzL@alUYV?4fh_afQWwM;YAbe]UGZG7_YZKIUUSKTJOS:QVVWIN_SNRFLSOWDSX=NPLMTRZX:QVLTYXVXNVZWBTMMKUdXMRKHPTWHINWS_
AUTGHRaNUOUTXKO[SCTXQPDQUJSQM=IPUY[VXHSV7RCUWXLUTGNUQOM>@T[URSHQ[LEY?QZUVBRFFLTaaiEGcVjE[]ZMgSLTieKQQCcXIMVTJk:RiTSOcWZF
OcW@PMPSeimbUCOTtMJGB^es@_d>ZgfI_hoTnEo_l>^l^W@pd>efO?Zg_SWqy<_t4y5Uk]kt[CflY_YC9dlUjh[VxM=g1hcgbCU;>_ZbVL[VLFYMF7@[DTPX
Z^SH4<1PZLPX9>MX>TK454:TdJeX^caJ<X0P:?c5af9;3fgc<?FeYVQ.NV6DPCc;gFHd2da[RS8;QgbDA?X[GZOLaD3L0JHYF8K;CI2U<4R.S6JNTSZWURXR
^>9ZY7==7O^aZdWCEZ_XU^UC<W4EaBdZ?J)O7CJL?33:gQJAggPFR;9B7cESaO@Q=9Y65;;9WTFTTV>RMJANdI[QXdHdTPDD@_2b7>L4=R6]RXdCA^[f7J[a
>;CQV3UM@HCAaF<gYBPZ^7N]4J8UKCgWjb=Ul8QVG[B[Io;[5GVU?_D,]yYM8<;TYC=IKUI<?=IsUX;L7YF0YnJXIT@18=@_QPWCJCVZ;;RP36LN_RV8LE[N
m9fW8f8VIA4<CPf>EK2VU>O;D]:BM?;cU>-<[J[E8C6]EIbP)]P8^<7[ZZPJ<GgS@BI_XeH?R:?22MEVdHVTJO2QQA:X5B<?MLnKALJU7D6>ClEZUS[.P<IO
Q?EDC@eQ;6:VHdO[5<KHU<4.PGL;_^WBRNDW@JE:hMBSLR?iPYF:M:bBcR=aW<Te<]b@?J]AL;hPWJNJHN6T.KA4VV?IfbMDfCK>OY1QIW0G?NOA>FY2ICO;
KCB@5CDP>-6+7<TFFHIOBAY>L;C9OUD4Y?MLF7?K>DN<J@F=:H6JG=F->hADB7B3PGI:>S>24*JNHFP/T6L,CLKCBQJVNM3DRA1T:2PSJD@B78G<HPT?A[<L
1V@=;G6DK<KERL>;@cSVPaZO6;>B[HXHM+EV^@F@g=J8JE^OM?ALFQYLDF_LHTZ]KR5X94UO*BW>N?G;4_UDT9gHY<CPF>4@<:IEL^9-PM;=tLN?KAFWQ_VD
NDK<O?AU:JWDKHSAVMFCDm>=DU=19NGK6uS-]kXzCd23+<X2>(Z1iH7pML_6dE*E<B8jLNn9QXZWJ@fWK;3:>]X:.;7TBa[D=6W]g9OmlRBOA8k^.U[D/iiV
;N?X.1CQ>,Mcf8R>BJNcrWS]a5f9d.ijY/?PU2TH=e9341A^0o?0E/KaRW3_afkT?E;RIV3Qa4RXW=a6:U<V?]=)1fdE;cgDJh)XP[OdRO;<KidVgEt@24=7
4SS]?gF;/LZJ_._:eN8eVb9^^I.i>0(c)@FZPfDYcO@9;,^ZB-()M[ef=@i641GUEZ_>4deh,VZ=JP>9aXF*VhA<JJQnlhDf7(W5;h:COENH<@PL8MMJ^gK7
8cWlDQEg/a1gUgIAUC:9^1L>RA:f@B[8h>Q=2dZaB^fR>SWhAHJ23H>^SI5Ef@6Ui9T4J1=ccT:P5DU8>5XT?>TiCDY2feP=TNFCYA]Z;@JFTBGRX74@K=@<
IY6ODO^SLThkM;QST8KMF_Zc;N9_i4Ei[XATGIQ^YbDE1c@Q>V0IFUfCZRDEJ=F25cXBf5h?;]_=;WOTegeBWiY>ZkFEfUAHIINN]]b^L]>L6QFM@=e;BJSF
=2Fj8?MG>Ui^:RMXI@D>ARdc3F>X]p1GONIEXSVFQSP?TGH[][MZP?PZQIH>NONMX]EWYUZROZ[AVIESSZVQJKLNZNAB<UTWIWXJVN_>NNdUYE[^RMQWYV@Z
VFV[EILTWWYYQPS^<WKTXUR[IDUYVWSG>WQSQLQNWKIZKUQRNIQGBSW_NfM5ZWhDXUR>]1KSjbKWJ9fUJIO6SVFN[YMW[UaKQUcDMASRdVlURHNReTF?>bWh
Had?^aa4YfjQn?cY]CTeaQE]S@UeD@Zaa_VnoHYiEj6]dRbzI;lkXSNE2^j^d_SQuL?]Dgak[CW=4aXXYGXULLVLNQEDS[YEPXYHQ>TW^ZEWRJQYLFRDYVOY
QII__XVMQWRHQPJNVQOVNPNR[REI>[LWGRWIOS]>VNd[SIZVY?NF^VAUSKTSD@TL]^ZWNNWa4^=XVRXXTTXUJQVNCXPSZTPVYPIVBTTUQOSKCRLaUfJ;UMeE
YSSCX>LQdWBZS5XWITS=UULVUZKVbWdLY^WMPPLYeWgTYXNNlM?F4XSZDOfER^W:VaZYiGdRfDOWaMLiULYeNHY[YNYhnNhrCt0PkN^xRB^s_]TA+ni^]iSN
yUEU:_SaXNYB8fe_PJXPUISL9_BT?AEDA__:FH>YCKM;JJLEKAaFLS?NWOHZ]E_>=[IJ?IGJPWXAPMRd39]YQ;YFT]WG9GD;WIQ?LTUCXEVcTGW_C:8SITD_
>LXdR;F[OCFTID>TJLO9ZYSXB:]=Ba;YPQBE=WSMO<UCW?URAMZJK]=;@L@AD^PCB@MKXZABELL7R^R[tYPQTMANX]S@MD<OEDYNHM==48CC<UIlbYM]SQO<
HM@Ma(Z^^X;BT_SJFCAV<MKQRG>m[DZ=IIniBLG@G<TRSFA?:>Q;<S@@=HLUOMO_JN@:V>fDVR:8R^UROMR6;^JQBK62:@9?N@]MVY:AACJ8HH]NLLK@NU:>
PR?PR_@8.GPEEUJ[R_XEK]MCF?A:IPIMaEWKJFW:UWG.JHOMB@5Q?sXR]J99RI9?[WW[a@FPHY51<>VIL/1NP>OA[XUBKE]Kab=Eb2@P_]KJiRIKH]JW^dTJ
M<S:JFENZ8KAQBaQIdIaUNME>^HTDGT^:V_hHRUapaSC;jfOF>SM>[JLz@QID9kNF[FRdESe_[<uKtktNIFdqHAPHCsIqQhcR^ZLUZSac1cTpM^_MYGWIUb]
hlMZJRiQ_UWISEhQeJa^TUJ_RC_bO[dQHH[OXFHKW[S[XOTFMHX[QMLBQMKbVYaRRBFPPQV?MLWRWGJ6cJRZHNG[LOEKNaFFMZUCRQSOJ_OFD]GHJH?LD<JQ
cD]SPDPJNXMHCDNbkEULNHBSKBaAkQ=KFNLhhLI?[;WI@MG?LNRPBRLNEBGLTLARTHTUS<GQO2HZKCC9JOJPRKL?1?3?RYRK6TBVM=?9]F6V=0;LN3;M2]?E
FHJ9?SS=LA;/SS@5LMF5(O>Ah*^D6G@6Um67:GGik2FC63FO*SgBo74>=?Bao9;6FQOJOORWT8WTKWMaGDYOO]bOKC]POVLSTYOdTJTNOIYUSOC@LOKUUXWQ
N@KOPSZJPMWQTLIBbOQXJGJQDPCEQ[GOMWNLHOSGGXMFIQIKNFCLRKTHkR^IJCLKNTPNDHJafO[LIODMMT^LgJ<LJMIagKO>W(LLDTBMQMTIAUWJ@DJNOD?F
NMPMU6PLK<IaG=ACOHJLIRFK3N>;UQM_FPUVM9A:XM4aG@HMO9:K7P9HFSD7=KO=CLBB^RD<NGD>/T:=i4bP:KE5Kb<CFEI^a.T70=CS8SmO_:BIDH@gf;?;
OIPRPPSNV3RiQU,[8^T@Ot=KdF_ZFiGfF[7mP5HU=LOGDPE4EZ2;3?KbUX[-2_aS9@k>MPeJ>A=IL?IVEh7bYY1D*EO4__9EZe8EaHQD@UBPTf4C6S7O9H=G
OKHZ]LKhc:V_GO?A[Qb_;HS:HRT:PHW7hTlTYC99RW8hHU>NBPMZ;^<^dVUzaIZ[RESMYTOOIWpZ]WHh:DTE3J_0AbAG[ZJ@iO<VDiUWISR5KV=Z6Ncb_5=A
8TI7?fXM@h]^KIOIKIL_2>N4[@@SLYiI=_NH6DGOSXELGW>QL;d]X;T6dU<@lfAVBeK@GPKI>[NTVi6gO5F4Qe<CeMX5B@LB;LaddcFAf5MC?Q8@bhJ@LBHH
;i^<XADb:7]EX]SD8d7dV6NSO>IKJD?AcH>D^La9dMdIZa?U:XSA;G7TfREb=VOa8FOGD<RbK@X?]WJ=YJZ6S6<cUggD@:<;dW@>YWT9ATV@D9RWGaGIFSTl
Q<IKVBKjR7HJ.PKHV4FDLe7;gRPT57^VSh=ZXd?JYHaQVB8RjC9?aN6eQF[Mi>^_2Jf][5XVXaaTYL@H?f^K:]UM(g=b9GcdF^[;K[L7-a3GY==VPiU[cjB:
9Q?.@oCD6qecN*HI<aQXPL[PV_QTQ1AD2<MaJflQ7h2=T>_.^LZXU0ae2@,9@f=0bbZ2QF<ZT4E=BZ;n3h3L:<1S^:I=MTH72?=_UGK2CEBAOdZGRQA0C>H0
6j84M8Pl37Y?g2JkX@a2mRf;GWM+^LCd[eZ=71?i2E9VH9g3_YAfRk.:A[BbjhN+WhV66QQCH2]Te52XEJ_8EK?dLgXW6kaV;@I5bOEbaaileY7^/A:WmAL;
:^/Jcmf61Q@<ePeYJCXh7Zke*P1^NZFQG>9QigL/(j@YK@bO]]YSML;mZDVVMPCVKJXUMacLMPXWXQRUUXUXYMYOUMZSNNFAOLMZZ[_NSNHOHQVELMV[bMG?
WPHXKIJTILDQK^TKOQYNOWYMTUHMDXLFMEGLE@MIaJeOLDRNRZLQINMXdLPNLLMVJKhKfICNLVJhdNM>^.WEFI@AMNOIFPNO=IMOSL<LTEYHK=KROGEZJ@I>
RODQLQHB5I2?JUJQ@TOZT<IEVE;Z@67PP2<R4W=I>PL:GSPGQP>2^MJ2IDG/(I7@X+_L;K=@Of?2E<Idb<FH4/SU-QhKn5?7BJAgo4>?KRWMNTNITH1e1Q;f
^]8U6VgSdN._f66]a*8=@J76F]80<F?LS<lX,W8H468B2hYR?B>OXUM_FFD[[mLT4lM1j^^]J,-e:<P,;]hLU]I7ZXll_doB>Xd.03cFKU3OC?L9UIEd^aP7
Z,8kV7RRVK6@/VKF7f@L6k4D0)0YK*M61B__a?P8X4l;l]jlAM5-V2=3,fE]kc,lL0Q@m85V[Uc2EALE=.UNaXRa52>2X9ULlS<,5je^iLM=OLgqi8NB2Ti]
g_9UZCS4aER/71:NY.N1jlXGk1Ld6C1GX/^/BoA3k8h;cY+>UNDHQUSAEWGICE;RHT@=DXIUE/R1KUMEOJHMJGZZH@M>GF.UA?NHILINOS<>SVVNRTH3LEVU
:hXM]CNPJ=^CWF7DO;NDNTNC[DEKJUF?EH:LLPXT^FJ_OLA[>SERQZNXNIKZ=QQU=CXBKC;GCBSSnC]7JRBKX>9;SVaMGdSLWBA(dOXD?C@NR@F[IJ>N]lB?
VCMGUXGSUV5H^POEHL]6BBJeLDLFU5MRdYPVUUFIHWWXUJXeWHLC]TQF]JCOCDmTEPVPTGPEMOPXBETLR<>G8^KMGWPRILDOUOR]YHZMGXa-dlZI:WJUc^4n
E[3VBZ.a1S>_k;lWf5G7fX?SNX6-3PC2YJeBLhNY^ceZ*2_<iJ1V_Qd/4MM:iSdEgDJX)8I;,K3,e6^>jY[LWYO^k.FFb?/7_Ak_N+:c6ac?M:[G7g8;_6cj
IiZHA<)*276N<h.dgJi]/1/MViRicSc9+I1cajX,Zf2.e4HLS>_J98nXPHS59=29CmOTGjQXJcE@FJ7cA?=1J=d+SVj1mUJ]9l5O:TGCSOlp@R</JY[g3BG;
kOWM)Xb10X3E69;O;PY18Ka;;;HdfJN8H[S:hkfYTUCCYUVOQXRBS@KRPXRLRJWYPGR;JPKNLLJSPPSVZWYFWJNQUXQVSJJVYLGGBUQOFRVJVUU?ZRcVTFV[
YKTXOMAVUEUVKKRPXR]YLOWY7UAOOUWeQHVYVPMIETYQTRSKcQPYGXRWSGXFHQYUW^DC[RYNOWRJS7IObSBWNHWNQIK@KYIM[THP[RTLUQ[ERDNXeVfYNQSC
jWC99]Xc@Yc>TaS/LagXgEcWa@P[QS=^OAYhGJW]WRXgnOgfAp;XlMfzUFVlWUS?6i^PdkMLyU<S>fXf[EUE8fVYTLZXNLZQ34.0BD>2DU.2aF2<W=VDQ2J2
QN@52<PTWT4B4<^7DVF_>5;MM1E8^aXXA9DM8TZ?8PdC;AHF;@F^:@V+?X@3I75[94I4;64al24VJAB_VV;_eM[69[8jS.MS9;7;8NBQ7O7@AO4S;NU1:Q80
Q3DW_3<O3K5Ndg:2]O88H*U[3*S9Q9W8IKG+1<2P3?:E:=Vb^?DZNYOA^4L)^l@dcBQKQfn3/HWMEY5W?Y<X5;3:Y]c55AYMKXK?7DHkYD@GWQ[^N>TXQBG3
W>UJO2ZMS@BXNKGKZs8]=V@Som=id4BZJJW+MEM-OEE1Z3@GDQ=6]^::YCI86DOMG>NB2K/GU>F@7DP2GUA:KR2N2?L@5@?HL5I6:UJ6IBECA58JPI?G9Y8L
3(@G@<URRW<=H>UD<BJBN>IBVUM57QJ3E<@HAEEG>VJHEIIN>637PJ;AKID/OSV4JFA=VCZC<DMMO>5>XDW>4@XIGNSBNM3I<J9/SbVDCWKRRMKX6>RN/?<Q
V^66DMJ8HeZ?@5IHL0A;A[3R7:SCJPVFeB:Ki^URQZ/jAJ9QLCCAE@]P-TVGGT?XBXFX5GAR2K=,EFHX7^GAoWRlXQJBTZUEUWV@W>Q]WRHRUHNRQMP<PWIV
PXIXWSVSTXTNVGINP_XYUSMNUUAM9UYRGRQFWR]=WSaUTLQXbAWRVW?ZTDYTLFPSPVU]UJZS>RFUUXU[VJUWYSSHDZQZPTRR_PJS@XYTNEVDCU[TJeDB]S]@
PUW=W>LXlhCOT>eXKEQ;IeJPWaSUb^XQ[UdLLEMRbaigVVONpP?=;Z]]Gbf8adf1SilYo>nYf4YePM:_X?[cICYaRSUhkA]rBq0WhTjnPAdmW]W>4glTjbVO
zU4[@jek[@R@?hb^SLWUJJ[OZALDZT]K]UP<Y2KTOWATYGQYRD^7SQCL]WNaRZZPVa]JNNGU[UYVTNBNeX?K9TZSIZYAWKN:WWYVTDZOY>ZLaT<OL=LQZCWV
^^MVS[WR=OAXQTPZPO[[NWRW;^]VVZPLbaGREPVOZW[FIV]SOVG9[[eNPbU;Q?LQ[^MXH9hRKMJ>KXMS_]HS_e^QZ[ZSPHZQ^TsbZbUNfRFE2TLXPYfEcb^2
R_eMk?mM^BLcbM?hRKVlLMQekMUknUeu=h0SnUjsWOdlaRNF0keQebMZzN:UFh^lVGTD?e_[XCNVRRTE20m.T6V8/SN*Y,3_MW>YNgH)E>M_378(,0B<*D*Y
Z_TS;7BIIB=1:9DULWEP+V0PO_:,2G-P?_49FUCZB2Pa7h+TCL7*R0F.?ed:GmEa5<UGPB.[FR+_Y0=d>93LA>+;gd=?Aa39XLG.,E<CDN@W.FVi8BYF9aCM
a5FHQGPB>?TA@:@=BBAO3/>D/C5A90SK+GQa?DEO22./+7D=[7^I]>HWEOTf/01JPX6V7[IMGNaE_XJ^5Q@j1QOI:_UF52;OkV^LQEHP^1bFM1j_f?J9BYCM
CAL@SH0C;k0YDN2p[RbU;ZPESACLAPWK?OIQ<TEEbAKd>KiJDfZj<7RbfFOVF4=5Oj8Ta1c7OFAD.VG,NDbF53F:B7>b6,@Uk@>>Z[-ZHHFKRFI];D<PIXLW
hI@GXYD?ggKW4J>O=YbN?ZbZ,ABNXqh:G>C?ILAXSWD<aT9dD8ZnZ)UTIVdR[FP<CAcD4TcYQQ][395UeTCJS0aB>iZPLYEUPIWb3NIQfYZl>]6X5LIOR81L
H?P=5X-U16AB6gDmPJmQy<L<SV9n9HP@Mf_IA7HU7[PoEW_S7EKZPiTJH8T/7m8hOjl:mpImXEfWPMIaLISS>W^KMI[KUJEP]]QZ]BQOLQdTRHC=KK>STQN>
MDBOL_V@IIdUSGL0cIPaRIK_<E=KS[FHCWPECLWME^OEbSLM;7FKUSONlHdHJEKMD_OROFLglGRDNNGEPJiCfL4EJ^FifRTEa-hOBI=S?>Qa:LOL<9PTOJ:Q
TKW][9DOHJMNG9BD?;9^]O=G@:7NRZTQ@TVPMEN<RE8zH?IdG5-I;m6?@ROJKUWAGX;9YPE=B69>6N2?pBeT<H3FNe/>H@Sdt1PB:79O0Ru8h=-?AR?th0==
RMXRPURIZRfSPULVFGUNM_cLKO^RVTJMXU^O[J[TTMVQOIP;WKNQdY_KHHPTH_QALKQZaEI>gLNTQNKYRRGLKUNNOXPORP[KJXQGU^RGPMOJHZNR_HfKJBIJ
I[DMALSa_QLGOLPQILiNcO8IOXJoiLPBX7^F>bBGSDLKHLSI;DWKNG5SYI]AV:FJSGIVLEC:ZLJLUEB=;B54SJFT;UM[G26;[F9X>39VN*=@:Z-D;PD6JYS@
DR??^S<6JN@2,U88b-^D/A8<We(2>:Ifd;F5+0IL4Zi@a:54?RFei436LPRTLTSN8:B6Sj@RN8A8<_<Fa:MA;Q]^9hJFcURPFWW4;MUFSKM_Y<@S<HcFS9^A
M]E9D<cMPH:>PUS>E^@aS=UIDPB^;EV>=QCBaM]GGcdU(hSch>SG=;;cFDaEBEX=@<HJAAEaaR@O_AD<?TCR@X=cV>R=W@RQC>@HOdJY7AeM_>KGTHU_GEHP
29<TBbONS@W]_2X6[s]MSFICE@RZFHB@BZR;J?YMYcRcD^V_V>EY]L=PbJERGI:^K[bK0TSAo^>:EDX9P@DgaUNf=S=tELdQR;BdQBD^iEXV^O@a:[<^FFIU
eFYOSQPZOGUPKeeRGDSXPVNRX^QQWKVPIPZRRID;GIQaTNaNMMLTMOZJJGZM[FB:eNN]OLDWEGFONcN@ONTGPVSNH]RFMVQ?SIJIMDUP^HaPKBMJVVVNOKIV
lFYCLMMOJLeLcS2RE]EcfKI9U4XHDOHMGENQCFHQG>SQQI<NTHUKR:DYJ?H^E;:3RODUMPEA7?2>GSJM4UEKI<B?YL7YM<JNH99D<V:NGOK9HPJ=PGC4S@B;
LK?9(F<CZ3bF8H0C[k24GDDdf5Q<08NF0HkDf/4E?HG]m3=EHOTPXIPIgFLLMKOPRF?QL<HHKLDESDU<K@JHKMEWRPGSSYQVGKPNGW]?SNHTKB:FBJADMHRc
UN?5M[ONHPKK@>[WMIGLeHEI>=LXJZGRLQIPO^FK?KUCSSJSFLIFMKLAX<DBRJZIVP;PMJLL8KCYN==NfdVZoUiASEJKNJNQKQIUIMJOHFSOMdCUgZXSHW[K
M]GM__c@UPJ_TDQJRML@PHbmJY@?Z^KYMRITVNe[oNGeyV<OURLsMlDXTRRkUaZ]HWdOeSTQURQHMSWHXIX@OJOYXGHLTN^QEONgG7DPh=hcHAf4AP6>@W:@
M[=_=FA:GUP:6@MMCGAEXEHg9CO;a4dQae;cUX5_5N(LZ__II]6^aQ8_;WASP[@<SJ4G?M4TMO<33dQ>=]E0HcK3BF6MGfC514KOGENBSHaRWcgYAcA@X4X_
6I>??@KgNb^Q;3L[TkOW@H7NPc]O]N-UQGG67K<IVDG@>>N@WaLAHcdgJcc[5SCfOF^B_TD@Q8F?TPVEGi[Pd_<]:I5^PL;LbWG;R]GGV33fLD:VD:AGJLC4
UL37;^j^MSfRU_]NHBL8cKX2R:QEGZQWeO<^4cX6JP6GB^5OU?W]RWJWNH_aQc_PREb[NPINQU[iYCdPIP_[OLGEPPEbZSWGTC@LLM[QLKZPaHJ:eBN[ICOW
JEBSGUCOGPLEQMZNL^IEKUTDLKEONJKUgI[SHGIHUSOGDPPXZJUJGRDPCLhFjH9TQYRfaUGHR3VKEQDFKOTVBNSUI>EPYD>KRLZTVABJS<IYPJN=WNIJQANN
AH.LUQRP8SFVSDK9WN>SD@MUQ58U7U;LLNW<OOSDKB?;CPJ8REL:(F=:e5]L<P;CSgG4KGPa_DIE1<LT+PmQd@>HNLMin;@DRKPTQNVK` },
  hiddenBias: [-0.05147, 0.02058, 0.009641, 0.03171, -0.02559, -0.01788, 0.01051, 0.02239, 0.03388, -0.02566, 0.06149, 0.0594, 0.002182, -0.02715, 0.003582, 0.004157, 0.0169, -0.03621, 0.04888, -0.08141, -0.03359, -0.06519, 0.001142, -0.01552, -0.0534, 0.09729, -0.007334, 0.07869, -0.01688, 0.01364, 0.07464, 0.05248, -0.03136, 0.0223, 0.04242, -0.0004521, -0.02611, 0.008458, 0.04479, 0.001034, 0.009714, 0.06762, 0.08329, 0.03177, -0.02119, 0.002443, 0.02073, -0.02573, 0.02191, -0.06041, 0.07828, -0.03156, -0.08468, 0.09251, 0.1001, -0.06943, 0.0416, 0.00155, 0.02496, -0.08094, 0.02393, 0.1252, 0.04491, 0.0726],
  out: { columns: 64, top: 0.008468, down: `(`, numbers: `EAF^QMQ[LE?_Y_FOQVCHJVR[UDGCLM@AMZGHVC?OE_aQQWa]CTBLKD>]G]aNc(Eb` },
  outBias: 0.1098,
};
