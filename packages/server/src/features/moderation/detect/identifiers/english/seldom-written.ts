/** Ordinary words that written texts have seldom: who somebody is, wards and offices, brands. Two of them with capitals are no name. */
export const seldomWritten = `
abogado agnostic alergica alergico alexa animo ashkenazi asmatica asmatico association atheist autonoma balm baptist benylin besos bonjela
calpol canesten cardiologia caribbean casada casado celiaca celiaco cirugia cisgender combi consulta cordial cordiales correcta correcto
corta corto curie cypriot del diabetica diabetico dios distinto divorced donante eighty ella enfermera enfermero enhorabuena equivocado
externas facil falso farmacia feliz fifty forte fumador fumadora gaviscon gel ginecologia grumpy handed healthcare hipertenso hospice hoy
incorrecta incorrecto ingeniero interna jewish jointed jubilada jubilado kwikpen lantus larga largo las lemsip lesbian los macmillan
maestra maestro mal manana maternity methodist mormon mounjaro navidad neurologia ninety nonbinary nunca nurofen oncologia outpatient
ozempic pagan panadol parking pediatria pediatricas pen pens piriton planta por portador portadora profesora quaker que queer radiologia
rara raro recepcion recursos rehabilitacion repetido samaritans savlon seventy siempre sighted siri sixty sober solostar soltera soltero
strepsils sudocrem switchboard tarde teetotal ten testigo todopoderoso traumatologia traveller una unidad urgencia usuaria usuario vaccine
vaccines vegan vegana vegano vegetariana vegetariano viuda viudas viudo voltarol wegovy widow widower`;
