/** Names that people are called by, folded. Not complete: a greeting, a title or a relation finds the others. */
import { wordsOf } from './pattern.ts';

/** First names that are hardly ever another word. */
export const firstNames = /*#__PURE__*/ wordsOf(`
  aaron abby abdul abigail adam adele adriana adrian agnes ahmed aidan aisha akira alan alana albert alejandra alejandro alex alexa
  alexander alexandra alexis alfie alfred alice alicia alison alistair allan allen allison alyssa amanda amelia amina amir amit amy ana
  anastasia andre andrea andreas andres andrew andy angela angelica angus anil anita anjali ann anna annabel anne annette annie anthony
  antonia antonio anya archie arjun arlene arnold arthur arturo asha ashley ashok aubrey audrey austin ava ayesha bailey barbara barry
  beatrice beatriz becky belinda ben benjamin bernadette bernard bernice beth bethany betty beverly bianca bilal billy bob bobby bonnie
  brad bradley brandon brenda brendan brett brian bridget brittany bruce bryan caitlin callum calvin cameron camila carl carla carlos
  carmen caroline carolyn carrie cassandra catalina catherine cathy cecilia cedric celia charlene charles charlie charlotte chelsea
  cheryl chloe chris christina christine christopher cindy claire clara clarissa claudia clayton clifford clive colin colleen connie
  connor conor corey courtney craig curtis cynthia daisy damian damien dan dana daniel daniela danielle danny daphne darren
  darryl dave david dean deborah debbie debra deepak declan denise dennis derek desmond diana diane diego dimitri dinesh dolores
  dominic donald donna doreen doris dorothy doug douglas duncan dwayne dylan ebony eddie edgar edith eduardo edward edwin eileen elaine
  eleanor elena eli elias elijah elisa elizabeth ella ellen ellie elliot elsie emil emilia emilio emily emma enrique eric erica erik
  erin ernest esther ethan eugene eva evan evelyn ezra farah fatima felicity felipe felix fernanda fernando fiona florence frances
  francesca francis francisco frankie fred freddie frederick freya gabriel gabriela gail gareth gary gavin gemma geoff geoffrey george
  georgia georgina gerald geraldine gerard gina giovanni gladys glenda glenn gloria gordon graham greg gregory greta guadalupe
  guillermo gustavo hamza hannah harold harriet harris harry harvey hassan hazel heather hector heidi helen helena henrietta henry
  herbert herman hilary hiroshi howard hugh hugo humphrey ian ibrahim ida imani imran ines ingrid irene isaac isabel isabella isaiah
  isla ismael ivan jackie jackson jacob jacqueline jaime jake jamal james jamie jan jane janet janice jared jasmine jason javier jay
  jayden jean jeanette jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy joan joanna
  joanne joao jocelyn jodie joe joel johan john johnny jon jonathan jordan jorge jose joseph josephine josh joshua joyce juan juanita
  judith judy julia julian juliana julie juliet julio justin kaitlyn kamal karen karim karina karl kate katherine kathleen kathryn
  kathy katie katrina kayla keith kelly kelsey ken kendra kenneth kenny kerry kevin khalid kiara kieran kim kimberly kiran kirsten kofi
  kristen kristin kumar kwame kyle lakshmi lara larissa larry laura lauren laurence leah leanne lee leila lena leo leon leonard
  leslie lewis liam lila lillian linda lindsay lindsey lionel lisa liz lizzie logan lois lola loretta lorraine louis louisa louise lucas
  lucia lucy luis luisa luke luther lydia lynn mabel mackenzie madeleine madison magdalena mahmoud maisie malcolm malik manuel marc
  marcel marcia marco marcus margaret margarita maria mariam mariana marie marilyn mario marion marisol marjorie marlene marsha martha
  martin martina marvin mary maryam mateo matilda matt matthew maureen maurice max maxine maya megan meera mehmet mei melanie
  melinda melissa melvin mercedes meredith mia michael michaela michelle miguel mike mikhail mildred millie milton mina miranda
  miriam mitchell moe mohamed mohammad mohammed mohit moira molly monica monique morgan moses muhammad muriel mustafa myra myrtle nadia
  nadine nancy naomi natalia natalie natasha nathan nathaniel neha neil nelson niamh nicholas nick nicola nicolas nicole nigel nikhil
  nina noah noel noor nora norma norman olga oliver olivia olu omar oscar osman otto owen pablo paige pamela patricia patrick paul
  paula pauline pedro peggy penelope penny percy perry peter petra phil philip philippa phillip phoebe phyllis piotr polly pooja
  preston priya quentin rachel rafael rahul raj rajesh ralph ramon rania raquel rashid raul ravi raymond rebecca reggie regina
  reginald renee rhonda ricardo richard rick ricky rita robert roberta roberto robyn rodney rodrigo roger rohan roland roman
  ronald ronnie rosa rosalind rosario roseanne rosemary rosie ross rowan roxanne roy ruben rupert russell ruth ryan sabrina sadie sally
  salma sam samantha samir samuel sandra sandy sanjay santiago sara sarah sasha saul scott sean sebastian selena serena sergei sergio
  seth shane shannon sharon shaun shawn sheila shelby shelley sheryl shirley siobhan sofia sonia sonya sophia sophie spencer stacey
  stacy stan stanley stella stephanie stephen steve steven stewart stuart sunil suresh susan susanna susie suzanne sven sybil sylvia
  tamara tamika tania tanya tara tatiana ted terence teresa terrence terri terry tess tessa thelma theo theodore theresa thomas tiffany
  tim timothy tina toby todd tom tomas tommy toni tony tracey tracy travis trevor tricia tristan troy tyler tyrone ursula valentina
  valerie vanessa vera vernon veronica vicky victor victoria vijay vikram vincent viola virginia vivian vladimir wallace walter wanda
  warren wayne wendy wesley wilfred william willie winston winifred xavier ximena yasmin yolanda yosef yuki yusuf yvette yvonne zachary
  zainab zara zoe`);

/** First names that are other words as well: a name only with a surname behind them or where somebody is addressed. */
export const wordNames = /*#__PURE__*/ wordsOf(`
  amber angel april art august autumn bill blake brook brooke carol chance chase christian clay cliff crystal dale dawn dee drew eve faith
  finn frank gene glen grace grant guy harmony heath holly honor hope hunter iris ivy jack jade jasper jewel joy june lily mark marina
  martin mason max may melody mercy miles nick olive pat pearl pete ray reed rich rob robin rod ron rose ruby rusty skip stone sterling
  sue summer sunny tracy trinity van victor violet will willow woody`);

export const surnames = /*#__PURE__*/ wordsOf(`
  smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood jackson
  clarke clark harrison scott cooper king davis baker patel khan ahmed ali hussain begum singh kaur shah gupta kumar sharma mehta
  morgan james turner hill ward moore miller anderson thomas lee harris martin garcia martinez rodriguez hernandez lopez gonzalez perez
  sanchez ramirez torres flores rivera gomez diaz reyes morales cruz ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo
  jimenez moreno romero herrera medina aguilar vargas castro fernandez nguyen tran le pham kim park choi chen wang li zhang liu yang
  huang wu lin wong chan cohen levy goldberg schwartz friedman murphy kelly sullivan walsh byrne ryan connor reilly doyle mccarthy
  gallagher doherty kennedy lynch murray quinn moran campbell stewart macdonald mackenzie reid ross watson mitchell fraser hamilton
  graham henderson simpson allen young hughes edwards lewis phillips parker bennett cook bailey richardson cox howard brooks price
  carter nelson adams gray watts collins stevens foster jenkins perry powell long patterson hayes myers ford wallace sanders barnes
  fisher russell griffin diaz owens simmons jordan reynolds hunter okafor adeyemi okonkwo mensah abebe diallo kowalski nowak novak
  petrov ivanov popescu rossi ferrari silva santos oliveira costa pereira almeida schmidt muller weber becker hoffmann dubois moreau
  osman hassan ibrahim rahman chowdhury iqbal malik qureshi o'brien o'connor o'neill o'sullivan whitaker whitfield holloway`);
