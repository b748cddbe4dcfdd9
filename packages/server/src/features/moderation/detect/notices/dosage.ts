/**
 * Advice to somebody else on a dose, or to stop, start or change a medicine. What a person takes, was told to take, or asks about is no
 * advice: most forms need "you", "your" or an imperative at the start of a sentence.
 */
import { compilePhrases } from '../phrases.ts';

const named = {
  unit: `mg mgs mcg ug g gram grams milligram milligrams ml mls iu unit units tablet tablets pill pills capsule capsules drop drops puff
    puffs dose doses teaspoon tablespoon teaspoons tablespoons tsp patch sachet caps tabs miligramos gramos pastillas pastilla comprimido
    comprimidos gotas capsulas capsula cucharada cucharadas unidades pildoras inhalaciones`,
  drug: `dose dosage doses medication medications medicine medicines meds tablet tablets pill pills insulin antidepressant antidepressants
    antibiotic antibiotics statin statins steroid steroids painkiller painkillers injections drug drugs inhaler ssri ssris metformin
    prednisone prednisolone warfarin thyroxine levothyroxine sertraline lithium tramadol codeine morphine gabapentin pregabalin ibuprofen
    paracetamol tylenol aspirin naproxen amitriptyline fluoxetine citalopram escitalopram lexapro prozac zoloft xanax diazepam lorazepam
    clonazepam omeprazole lisinopril ramipril amlodipine atorvastatin simvastatin apixaban beta-blockers blockers chemo`,
  farmaco: `dosis medicacion medicamento medicamentos medicina medicinas pastilla pastillas tratamiento antibiotico antibioticos insulina
    antidepresivo antidepresivos pildora pildoras tabletas comprimidos corticoides estatinas metformina ibuprofeno paracetamol`,
  count: `one two three four half another double more extra`,
  cuantas: `una un media medio dos tres cuatro otra`,
  number: `a one two three four half another more less extra fewer double`,
  often: `once twice daily day night hour hours hourly morning evening bedtime week times every a per three four before with weekly at`,
};

const lists: readonly (readonly [number, string])[] = [
  [
    0.85,
    `^ just|simply|definitely|please|always|try|you? @take|use|inject|swallow # ..1 %unit
    ^ just|simply|definitely|please|always|try|you? @take|use|inject|swallow # ..1 %drug|every|twice|once|daily|per
    you|u should|could|can|must|need|ought|may|might|have|better|just|want|shd ..3 @take|use|try|inject ..2 # ..1 \
      %unit|%drug|of|per|every|times|twice|daily|day|before|with|at
    you|u should|could|can|must|need|ought|may|might|have|better|just|shd|really ..3 \
      @double|halve|increase|decrease|reduce|lower|raise|up|cut|skip|stop|quit|start|ditch ..3 %drug
    @double|halve|triple|skip your ..2 %drug
    !to|i|we|they|he|she @increase|decrease|reduce|lower|raise|up|cut|stop|quit|ditch|drop|change|switch your ..2 %drug
    you|u should|could|can|must|need|ought|have|just|shd|really|better ..2 @stop|quit|start|avoid|continue|keep ..1 taking|using
    ^ just|please|definitely|immediately|simply? @stop|quit|start|keep taking|using your|the|that|this|it|those|them|%drug
    ^ just|please|definitely|immediately|simply? @stop|quit|ditch|double|halve your|the|that|this|those ..1 %drug
    just @stop|quit taking|using your|the|that|this|it|those|them|all|%drug
    you|u should|could|can|must|need|ought|have|just|better ..2 come|get|wean|taper|go @off ..2 your|the|that|it|those|them|%drug
    !don't|not @wean|taper yourself off|from
    take|taking ..1 @double|triple your|the ..1 %drug|amount
    # ..1 %unit ..3 should @be|do ..3 enough|trick|fine|help`,
  ],
  [
    0.6,
    `i'd|i|would ..1 @recommend|suggest|advise ..3 taking|take|stopping|increasing|reducing|doubling|starting|using|# ..3 #|%drug|%unit
    @try|use taking|using? # ..1 %unit
    ^ @take|give %number ..1 %unit|%drug
    ^ @take ..3 # ..1 %unit ..3 %often
    !i|we|they|would|you|who|to|people|patients do not @take|stop|mix|combine|skip ..3 %drug|alcohol
    !i|we|he|she|they|to|would|you|had|who|i'd|i'll|have|patients @don't|dont|never take|stop|skip|mix|combine ..3 %drug|alcohol
    you|u @don't|dont need ..3 %drug
    @throw|bin|flush away|out? ..1 your ..2 %drug
    %unit ..2 @twice|thrice a? day|daily ..2 should|would|will|works|is
    @switch|swap|change from|to ..4 instead
    give|giving him|her|them|your ..3 # ..1 @%unit
    ^ just|simply|please|definitely|always|you? @take|try|use|swallow %count ..4 %unit
    ^ just|simply|please|always|you? @give the|him|her|them|your|it ..2 %number|# ..1 %unit
    my @advice|suggestion|recommendation|tip is|would? be? to? stop|take|skip|double|halve|try|start ..3 #|%drug
    i'd personally|just|definitely? @skip|double|halve|ditch|stop|drop the|your|that|this|those ..2 %drug
    if i were|was you ..5 @skip|double|halve|ditch|stop|drop|take ..3 #|%drug`,
  ],
  [
    0.85,
    `^ @toma|tome|tomate|tomese|tomad|tomen|usa|use|inyectate ..1 # ..1 %unit
    debes|deberias|debe|deberia|puedes|puede|tienes|tiene|recomiendo|aconsejo que? @tomar|tomarte|tomarse|toma|tome|tomes|usar ..2 \
      #|media|dos|tres
    debes|deberias|debe|deberia|puedes|puede|tienes|hay que? ..1 @dejar|suspender|aumentar|subir|bajar|reducir|duplicar|doblar|cambiar \
      ..3 %farmaco|tomar|tomarlo|tomarla
    @deja|deje|dejad|dejen de tomar|tomarlo|tomarla|tomarte|tomarse|usar
    ^ @suspende|suspenda|duplica|duplique|dobla|doble|aumenta|aumente|sube|suba|baja|baje|reduce|reduzca ..2 %farmaco
    @suspende|suspenda|duplica|duplique|dobla|aumente|reduzca tu|su|la|tus|sus ..1 %farmaco
    te|le @recomiendo|aconsejo|sugiero ..2 tomar|dejar|suspender|aumentar|tomes|dejes`,
  ],
  [0.6, `^ @toma|tome|tomate|tomese|tomad|tomen|usa|use %cuantas ..1 %unit`],
  [0.6, `no @tomes|tome|dejes|deje|mezcles|mezcle ..3 %farmaco|con`],
];

export const dosage = compilePhrases(lists, named);
