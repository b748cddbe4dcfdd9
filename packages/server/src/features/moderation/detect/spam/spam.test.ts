import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Context, History } from '../finding.ts';
import { draftOf } from '../reading.ts';
import { spam } from './index.ts';
import { sending } from './sending.ts';
import { growsWithLength } from '../../../../../test/support/growth.ts';

const context: Context = { kind: 'question' };
const find = (text: string, history?: History, title: string | null = null) =>
  [spam, sending].flatMap((phase) => phase.find(draftOf(title, text), history ? { ...context, history } : context));
const flagged = (text: string, history?: History): string[] =>
  [
    ...new Set(
      find(text, history)
        .filter(({ confidence }) => confidence >= 0.5)
        .map(({ kind }) => kind),
    ),
  ].sort();
const is = (text: string, ...kinds: string[]) => assert.deepEqual(flagged(text), kinds, text);
/** A link is found, and nothing of the text is sure enough to count. */
const hintsAtLink = (text: string) => {
  is(text);
  const kinds = find(text).map(({ kind }) => kind);
  assert.ok(kinds.includes('link'), text);
};

describe('bait', () => {
  it('flags what asks readers to follow, visit or pay', () => {
    for (const text of [
      'Hey everyone, please subscribe to my channel',
      'check out my new page for amazing keto recipes',
      'Nice post! Come and visit my blog for more like this',
      'You can earn $450 per day from home, ask me how',
      'Make money online from the comfort of your home',
      'Message me on WhatsApp for the price list',
      'DM me for details',
      'Buy cheap tramadol online, no prescription needed, discreet shipping',
      'Copy and paste this message to 10 friends or you will have bad luck',
      'Suscríbete a mi canal y comparte',
      'Gana dinero desde casa con tu móvil',
      'Escríbeme al WhatsApp para más información',
    ])
      assert.deepEqual(flagged(text), ['bait'], text);
  });

  it('flags it as well where it is misspelt, drawn out or written with figures', () => {
    for (const text of [
      'Sucscribe to me please',
      'SUBSCRIBEEEEEE TO MY CHANNNNNELLL',
      'please check out my vidios',
      'follow 4 follow, like 4 like',
      'Los invito a subscribirse a mi canal',
      'Get free gift cards here',
      'Full time work from paid surveys',
    ])
      assert.deepEqual(flagged(text), ['bait'], text);
    is('be famous within days with moreviews*com', 'hidden');
  });

  it('mends no word that only looks like one of them', () => {
    for (const text of [
      'They describe the channelled bone graft in the leaflet, I watched two videotapes of it at home',
      'Which of the subscriptions does the practice offer? I was subscribed to the letter once and it stopped.',
      'The surgeon will scribe the incision and the chancel of our church is cold, if that matters',
      'Please read my story below, has anybody had the same? I took 4*500 mg of paracetamol for 4 days',
    ])
      is(text);
  });

  it('flags the healer who cured everything with herbs, however he is to be reached', () => {
    for (const text of [
      'I had herpes for four years until Dr Amaka cured me with his herbs. Email him today.',
      'My husband was cured of diabetes by a herbalist, contact him on whatsapp',
      'I want to share my testimony of how a great doctor healed me with herbal medicine',
      'El doctor Okoro me curó con hierbas, escríbele por whatsapp',
      'He is a powerful spell caster who brings back an ex',
    ])
      assert.ok(flagged(text).includes('bait'), text);
  });

  it('leaves patients alone who mention the same things', () => {
    for (const text of [
      'Please contact me if anybody has had the same after a knee replacement.',
      'I get dizzy spells when I stand up and crying spells at night.',
      'The doctor cured my infection within a week and I could not be happier.',
      'I work from home now because of my back. Has anyone asked for a better chair?',
      'Does my GP have to check my blood before they prescribe a new tablet?',
      'She told me to follow the plan and to call the ward if it got worse.',
      'I stopped taking herbs because they did not help with my psoriasis.',
      'How do I make an appointment? Is there a link on the website of the surgery?',
      'Is it safe to give blood, or to donate plasma, while I am on this?',
      'No recomiendo dejarlo sin receta. ¿Alguien ha tenido mareos con este tratamiento?',
      'My son is on a calcium channel blocker.',
    ])
      is(text);
  });

  it('flags gift cards, codes for a discount, followers for sale, and medicines without a prescription at an address', () => {
    for (const text of [
      'Get 50% off with code SAVE50 at our new dental studio',
      'We buy gift cards',
      'Compra seguidores baratos',
      'Casino online, 50 free spins',
      'my cousin makes $90/hr on the laptop',
    ])
      is(text, 'bait');
    is('best pills dot com has ozempic without prescription', 'bait', 'link');
  });

  it('takes a word or two that patients say as well for a hint only', () => {
    for (const text of [
      'Herbal tea cured my cough',
      'I make $5000 a month and cannot afford insulin',
      'My husband makes 900 a week and we pay for his tablets',
      'Subscribe to the newsletter how?',
      'How do I subscribe to the mailing list?',
      'check out process at reception was slow',
      'Check out was quick and the lady kind',
      'click here button on your site does not work',
      'I click here and nothing happens',
      'We buy gift cards for the ward at Christmas',
      'Is Ozempic available without prescription here?',
      'She drinks her herbal tea and swears it cured her',
      'They gave me 20 percent off and asked for a code',
    ])
      is(text);
  });

  it('marks the words it means, in the title as well', () => {
    const [found] = find('Nothing here.', undefined, 'Now check out my channel please');
    assert.equal(found?.field, 'title');
    assert.equal('Now check out my channel please'.slice(found?.start, found?.end), 'check out my channel');
  });
});

describe('what is sold to the patients of a clinic', () => {
  it('flags medicines that are offered, in whichever words and however their names are written', () => {
    for (const text of [
      'Ozempic pens in stock, no prescription, DM',
      'Adderall, Xanax, Percocet available, text +1 213 555 0188',
      'cheap generic cialis no rx needed free shipping',
      'We ship diazepam worldwide, telegram @pharma24',
      'Selling my leftover oxycodone, inbox me',
      'Order modafinil online, ships overnight',
      'Need oxy? text 213-555-0147',
      'Get Mounjaro without a prescription, shipped to your door',
      'Kaufen Sie Viagra rezeptfrei hier',
      'Acheter cialis sans ordonnance pas cher',
      'Compra Ozempic sin receta, envío a casa',
      'Comprar viagra sem receita aqui',
    ])
      assert.ok(flagged(text).includes('bait'), text);
    for (const text of ['V1agra and C1alis without a script', 'C!alis cheap', 'v i a g r a cheap here', 'x.a.n.a.x bars', 'X4nax here'])
      assert.ok(flagged(text).includes('hidden'), text);
    assert.ok(flagged('cheapmeds(dot)com for all your pills').includes('hidden'));
    assert.ok(flagged('bestpills [dot] shop has everything').includes('hidden'));
  });

  it('leaves those who take them, ask for them or cannot get them alone', () => {
    for (const text of [
      'Is Ozempic in stock at your pharmacy?',
      'Is Ozempic available without a prescription?',
      'My pharmacy has no Adderall in stock',
      'My tramadol has not been delivered, who can I call?',
      'Xanax and Percocet are no longer available here',
      'Please call me on the number you have, my pregabalin has run out',
      'Generic sildenafil is cheap and available over the counter without prescription',
      'Order your Ozempic on the website and the delivery comes the next day, great service',
      'My daughter bought pills online without a prescription and is ill',
      'My son was offered Xanax by a stranger on Telegram',
      'Ozempic helped me and it is cheap with insurance',
      'Can I message the nurse about my Ozempic dose?',
      'M R I and C T scan',
      'We stock ozempic, please call us to book your delivery.',
      'Need Ritalin? Text us for your repeat prescription.',
      'Order repeat codeine by phone, call on Monday; delivery takes two days.',
      'Order your pills online now with the NHS app, delivery is quick.',
      'My file says Val1um, please fix it',
      'C0deine is on my list twice',
      'Val1um is wrong in the leaflet',
      'My grandchild wrote P I L L S on the box',
      'P H A R M A C Y',
      'Write to ana (at) clinic (dot) com',
    ])
      is(text);
  });

  it('flags a rival’s offer, bought reviews, operations abroad and notes for sale', () => {
    for (const text of [
      'Bright Smile Dental: first consultation free, call 0800 555 0142',
      'Come to Hillcrest Private Clinic, call 020 7946 0958 today',
      '50% off your first whitening session, book now on 0800 555 0111',
      '100 five star Google reviews for 50 dollars',
      'Get 50 positive reviews for your practice, contact us today',
      'Dental implants in Turkey 60% cheaper, WhatsApp us',
      'Gastric sleeve in Mexico, half the price, message us for a free quote',
      'Medical certificates for 20 dollars, telegram me',
      'I will pay $300 for five star reviews, inbox me',
      'I sell Mounjaro pens, no prescription, DM me.',
      'Guaranteed cure for tinnitus, order now',
    ])
      is(text, 'bait');
  });

  it('leaves what patients say of offers, reviews and operations abroad', () => {
    for (const text of [
      'The first consultation was free and they called me the next day',
      'Is the first consultation free?',
      'You get 20% off your first visit, which was nice',
      'Where can I leave a Google review?',
      'I left five star reviews because they deserve it',
      'There is no miracle cure for arthritis, my consultant says.',
      'I paid 300 pounds and read the five star reviews first',
      'I used to sell Mounjaro at a pharmacy and needed a prescription for it.',
      'I had dental implants in Turkey and now they hurt',
      'We had veneers in Turkey and then needed help: message us if you had the same.',
      'IVF in Poland, contact with your team was via WhatsApp.',
      'The clinic in Mexico did my gastric sleeve and now I have a leak',
      'Sick note for 2 weeks please',
      'Can I pay 20 pounds for a medical certificate?',
      'Please call us on 01234 567890 to book your appointment',
    ])
      is(text);
  });

  it('takes no question of a patient for bait', () => {
    for (const text of [
      'Can I get my sick note by email or WhatsApp?',
      'Which YouTube channel do you recommend for yoga?',
      'Is there an app or a website to book?',
      'Do you have a WhatsApp number?',
      'Is there a website with exercises or a YouTube video?',
      'Is there a permanent cure for psoriasis?',
      'Is there no guaranteed cure for my tinnitus?',
      'Is there a cure for tinnitus?',
      'Is there any natural cure for eczema that really works?',
      'Do you have a permanent cure for psoriasis?',
      'Does anybody know a natural cure for eczema?',
      'Has anyone found a natural cure for eczema?',
      'Can I get a permanent cure for my eczema?',
      'What is the natural cure for asthma?',
      'Will there ever be a permanent cure for tinnitus?',
    ])
      is(text);
    is('Can you check out my YouTube channel?', 'bait');
    is('Do you want a permanent cure for herpes? Contact Dr Ogu on WhatsApp', 'bait');
    for (const text of [
      'Are you looking for a permanent cure for herpes? Dr Ogu healed me',
      'Do you need a permanent cure for HPV? Email drogu@gmail.com',
      'Do you want a natural cure for diabetes? Message me',
      'Can you get your ex back with a love spell? Yes, contact Dr Ogu',
      'Do you know Dr Ogu, who cured my herpes with herbs?',
      'Do you know the permanent cure for herpes of Dr Ogu?',
      'Do you have the spell caster for a permanent cure for herpes?',
      'Is there a permanent cure for herpes? Dr Ogu healed me',
      'Is there a permanent cure for herpes? Yes, Dr Ogu has it',
      'Who wants a permanent cure for herpes?',
      'Does anyone need a permanent cure for herpes?',
    ])
      is(text, 'bait');
  });
});

describe('links', () => {
  it('flags a link that is all there is', () => {
    is('https://cheap-pills.example.com/offer', 'link');
    is('look at this www.some-shop.example.net', 'link');
    is('great! bit.ly/3abc', 'link');
    is('Please sign https://campaign.example.org/12', 'link');
  });

  it('only hints at one that offers nothing, where something is said of it', () => {
    for (const text of [
      'My blood results are at https://mychart.example.org/results - can I upload them?',
      'The app MyChart.com keeps crashing',
      'I found this on https://www.nhs.uk/conditions/gout and wondered if it is right',
      'The leaflet says so: https://hospital.example.org/leaflets/12',
      'the portal is mychart dot com but it is down',
    ])
      hintsAtLink(text);
  });

  it('reads no address into a firm, an e-mail spelled out or a note', () => {
    for (const text of ['I work for a dot com company', 'ana at clinic dot com', 'A note (.) in the margin'])
      assert.deepEqual(find(text), [], text);
  });

  it('only hints at a link to a health body', () => {
    for (const text of [
      'https://www.nhs.uk/conditions/asthma/',
      'See www.nih.gov',
      'read who.int/health-topics',
      'https://www.aemps.gob.es',
    ])
      hintsAtLink(text);
  });

  it('does not take a name that only ends like a health body for one', () => {
    is('see https://nhs.uk.pills.example.com', 'link');
    const [other] = find('see https://notnhs.uk/now');
    assert.ok(other && other.confidence > find('see https://www.nhs.uk/now')[0]!.confidence);
  });

  it('only hints at one plain link in a long text', () => {
    const long =
      'My mother had this operation in spring and was walking again after six weeks, which surprised all of us. She did her exercises ' +
      'twice a day, rested in between, and went swimming as soon as the wound had closed. The stairs were the worst part of it.';
    is(`${long} I read about it at https://hip-blog.example.com/story and it helped.`);
    is(`${long} Get cheap generic tramadol here, order now at https://pills.example.com?ref=12`, 'bait', 'link');
  });

  it('leaves e-mail addresses, numbers, abbreviations and missing spaces to others', () => {
    for (const text of ['Write to jo@example.com', 'It was 37.5 at 10.30', 'I feel better.So do we.', 'e.g. at the G.P. today.in the ward'])
      assert.deepEqual(find(text), [], text);
  });

  it('flags addresses that are written so that programs overlook them', () => {
    for (const text of [
      'go to bestpills d0t c0m',
      'visit bestpills . com',
      'ｈｔｔｐ://ｐｉｌｌｓ.ｃｏｍ',
      'donate at h t t p : / / pills',
      'hxxp://cheapmeds[.]shop',
      'cheapmeds(.)shop',
    ])
      assert.ok(flagged(text).includes('hidden'), text);
  });
});

describe('repeats', () => {
  it('flags a text that repeats itself, and not a person who stresses a word', () => {
    is('buy this cream now '.repeat(6), 'repeat');
    is('hello '.repeat(20), 'repeat');
    is('x'.repeat(200), 'repeat');
    is(`So ${'\u{1f60a}'.repeat(70)}`, 'repeat');
    is(`So ${'\u{1f60a}'.repeat(50)} and ${'x'.repeat(59)}`);
    is('It is very very very important to me. Please please please help, it hurts so muuuuuuuch!!!!!!!!!!');
    is('The wound heals. The wound was closed. The wound is what I worry about, and the wound itches.');
    for (const text of ['Thank you thank you thank you thank you', `${'Please help me '.repeat(6)}`, `${'muchas gracias '.repeat(8)}`])
      is(text);
    is('free pills '.repeat(8), 'repeat');
    for (const sign of ['x', '!', '\u{1f60a}']) is(`Thank you thank you thank you ${sign.repeat(200)}`, 'repeat');
    is(`Plan\n${'-'.repeat(80)}\nRest`);
  });
});

describe('hidden text', () => {
  it('flags a link that shows another address than it leads to', () => {
    is('[www.nhs.uk](https://pills.example.com)', 'hidden', 'link');
    const same = find('[nhs.uk/asthma](https://www.nhs.uk/conditions/asthma) is good');
    assert.ok(!same.some(({ kind }) => kind === 'hidden'));
    const named = find('[the asthma page](https://www.nhs.uk/conditions/asthma) is good');
    assert.ok(!named.some(({ kind }) => kind === 'hidden'));
  });

  it('flags dozens of blank lines before more text, not paragraphs', () => {
    is(`Hello${'\n'.repeat(40)}more`, 'hidden');
    is(`Hello${'\n.'.repeat(40)}\nmore`, 'hidden');
    is('One.\n\n\nTwo.\n\n\nThree.');
  });

  it('flags what HTML would hide', () => {
    is('<div style="display:none">casino poker viagra</div>', 'hidden');
    is('<span style="font-size: 0">more</span>', 'hidden');
    is('The display: none of us could read it. My level was < 5, display: none.');
    is('<p>shown</p> display:none');
  });

  it('flags lookalikes within a word, not Greek letters in the names of science', () => {
    is('Best vi\u0430gr\u0430 for you', 'hidden');
    is('IFNγ, TNFα, NFκB, 5μg and β-blockers were mentioned');
    is('Мне помогло это лечение, και σε μένα');
  });
});

describe('sending', () => {
  const history = { copies: 0, subjects: 0, recent: 0 };
  const text = 'I had the same question about this operation';

  it('flags bursts and copies from what the server counted', () => {
    assert.deepEqual(flagged(text, { ...history, recent: 4 }), []);
    assert.deepEqual(flagged(text, { ...history, recent: 5 }), ['burst']);
    assert.deepEqual(flagged(text, { ...history, copies: 1 }), []);
    assert.deepEqual(flagged(text, { ...history, copies: 1, subjects: 1 }), ['copy']);
    assert.deepEqual(flagged(text, { ...history, copies: 2 }), ['copy']);
  });

  it('does not flag thanks that many people write alike', () => {
    assert.deepEqual(flagged('Thank you!', { copies: 9, subjects: 9, recent: 1 }), []);
  });
});

describe('cost', () => {
  const hostile = [
    'check ',
    'subscribe ',
    '](',
    '[a](b)',
    'a.',
    'a.com',
    '.com',
    'x\n',
    '\n',
    'http://',
    'h t t p ',
    'a@',
    'а',
    'xа ',
    'com . ',
    '<a display:none ',
    'display: ',
    'dot com ',
    'a[.]shop ',
    'watch ',
    'xanax ',
    'xanax available ',
    'buy xanax in stock ',
    'v i ',
    'a!',
    'a(dot)com ',
  ];

  it('grows no faster than the text, whatever the text', () => {
    growsWithLength({ pieces: hostile, given: (text) => draftOf(null, text), find: (draft) => spam.find(draft, context), within: 100 });
  });
});
