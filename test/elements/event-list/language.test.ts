import { expect } from '@open-wc/testing';
import { event, events, languageOf, show } from '../../helpers/event-list.js';
import { part, plain, textOf, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

const base = (list: Element): HTMLElement => part(list, 'base')!;

describe('the language of a list', () => {
  it('is the page’s', async () => {
    document.documentElement.lang = 'es';
    const list = await show(events(2));
    await until(() => languageOf(list) === 'es', 'the list speaks Spanish');
    expect(textOf(list, 'summary')).to.contain('Se muestran los 2 eventos');
    expect(textsOf(list, 'group-heading')[0]).to.equal('jueves, 2 de mayo de 2030');
  });

  it('counts in Spanish as Spanish does', async () => {
    const list = await show(events(21), { lang: 'es' });
    expect(textOf(list, 'more')).to.equal('Mostrar 1 evento más');
    expect(textOf(list, 'summary')).to.contain('Se muestran 1–20 de 21 eventos');
  });

  for (const [lang, posts, mixed, more, firstPosts] of [
    ['en', '2 announcements', '2 events and announcements', 'Show 1 more', '1–20 of 21 announcements'],
    ['es', '2 anuncios', '2 eventos y anuncios', 'Mostrar 1 más', '1–20 de 21 anuncios'],
    ['ar', 'إعلانان', '2 من الفعاليات والإعلانات', 'عرض المزيد (1)', '1–20 من المجموع: 21 إعلانًا'],
  ] as const) {
    it(`calls posts by their name in ${lang}: they are no events`, async () => {
      const post = (id: string) => event({ id, title: id, kind: 'announcement', start: undefined, end: undefined });
      // Engines differ in the digits of Arabic.
      const wordsOf = (list: Element, name: string) =>
        textOf(list, name)?.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
      const summaryOf = async (list: readonly unknown[]) => wordsOf(await show(list, { lang }), 'summary');
      expect(await summaryOf([post('a'), post('b')])).to.match(new RegExp(`^${posts} ·`));
      expect(await summaryOf([post('a'), event({ id: 'b' })])).to.match(new RegExp(`^${mixed} ·`));
      const long = await show(
        Array.from({ length: 21 }, (_, i) => post(String(i))),
        { lang },
      );
      expect(wordsOf(long, 'summary')).to.match(new RegExp(`^${firstPosts} ·`));
      expect(wordsOf(long, 'more')).to.equal(more);
    });
  }

  it('names languages in Russian with more than a space between, and sign languages in small letters as all others', async () => {
    const list = await show([event({ languages: ['fr', 'ase', 'uk'] })], { lang: 'ru' });
    await until(() => languageOf(list) === 'ru', 'the list speaks Russian');
    // WebKit begins names of languages with capitals.
    const said = textOf(list, 'languages')!.replace(/Французский|Украинский/g, (name) => name.toLowerCase());
    expect(said).to.equal('Языки: французский, жестовый язык (Соединенные Штаты) и украинский');
  });

  it('puts the comma of the language between the parts of a place', async () => {
    const location = { name: 'Hall', locality: 'Bilbao', region: 'Bizkaia', country: 'ES' };
    const arabic = await show([event({ location })], { lang: 'ar' });
    expect(textOf(arabic, 'place')).to.equal('Hall، Bilbao، Bizkaia');
    const english = await show([event({ location })]);
    expect(textOf(english, 'place')).to.equal('Hall, Bilbao, Bizkaia');
  });

  for (const [n, words] of [
    [1, 'عرض فعالية واحدة'],
    [2, 'عرض فعاليتين'],
    [3, 'عرض كل الفعاليات وعددها'],
    [11, 'عرض كل الفعاليات وعددها'],
  ] as const) {
    it(`counts ${n} in Arabic as Arabic does`, async () => {
      const list = await show(events(n), { lang: 'ar' });
      expect(textOf(list, 'summary')).to.contain(words);
    });
  }

  it('has a clock’s offset before the other clock in Arabic, where both share a line', async () => {
    const times = { start: '2030-05-02T10:00', end: '2030-05-02T11:00', timeZone: 'America/Managua' };
    const nicaragua = event({ ...times, attendanceMode: 'hybrid' });
    const list = await show([nicaragua], { lang: 'ar-MA' });
    list.style.cssText = 'display: block; inline-size: 24em';
    // The other clock is that of the tests, in New York.
    const [offset, clock] = ['6', '12:00'].map((words, i) => {
      const texts = document.createTreeWalker(part(list, 'time')!.querySelectorAll('.line')[i]!, NodeFilter.SHOW_TEXT);
      let node = texts.nextNode() as Text;
      while (!node.data.includes(words)) node = texts.nextNode() as Text;
      const range = new Range();
      range.setStart(node, node.data.indexOf(words));
      range.setEnd(node, node.data.indexOf(words) + words.length);
      return range.getBoundingClientRect();
    });
    expect(Math.abs(offset!.bottom - clock!.bottom), 'on one line').to.be.lessThan(4);
    expect(offset!.left).to.be.greaterThan(clock!.right);
  });

  it('runs from right to left in Arabic, inside a page that does not', async () => {
    const list = await show([event()], { lang: 'ar' });
    expect([base(list).lang, base(list).dir]).to.deep.equal(['ar', 'rtl']);
    expect(list.hasAttribute('dir')).to.equal(false);
    const [time, body] = [part(list, 'time')!, part(list, 'body')!].map((node) => node.getBoundingClientRect());
    expect(time!.left).to.be.greaterThan(body!.left);
  });

  it('runs from left to right in English, inside a page that does not', async () => {
    document.documentElement.dir = 'rtl';
    const list = await show([event()], { lang: 'en' });
    document.documentElement.removeAttribute('dir');
    expect(base(list).dir).to.equal('ltr');
  });

  it('changes when the author changes it', async () => {
    const list = await show([event()]);
    list.lang = 'es';
    await until(() => languageOf(list) === 'es', 'the list speaks Spanish');
    expect(textOf(list, 'mode')).to.equal('Presencial');
    list.removeAttribute('lang');
    await until(() => languageOf(list) === 'en', 'the list speaks English');
    expect(textOf(list, 'mode')).to.equal('In person');
  });

  it('is English where nobody translated', async () => {
    for (const lang of ['tlh', 'xx-invalid-tag-that-is-too-long', '']) {
      const list = await show([event()], { lang });
      expect(languageOf(list), lang).to.equal('en');
      expect(textOf(list, 'mode')).to.equal('In person');
    }
  });

  it('leaves the feed’s texts in theirs', async () => {
    const mixed = event({
      title: { fr: 'Journée ouverte', pt: 'Dia aberto' },
      summary: 'Sans langue',
      tags: ['budget'],
    });
    const list = await show([mixed], { lang: 'ar' }, { language: 'fr' });
    const title = part(list, 'title')!.querySelector('bdi')!;
    expect([title.lang, title.dir, title.textContent]).to.deep.equal(['fr', 'auto', 'Journée ouverte']);
    expect(part(list, 'description')!.getAttribute('lang')).to.equal('fr');
    expect(part(list, 'topic')!.getAttribute('lang'), 'unknown').to.equal('');
  });

  it('takes the wording that the author gives', async () => {
    const list = await show([]);
    list.strings = { emptyUpcoming: 'Come back in May.' };
    await list.updateComplete;
    expect(textOf(list, 'empty')).to.equal('Come back in May.');
    list.strings = null;
    await list.updateComplete;
    expect(plain(part(list, 'empty')!.textContent)).to.equal('There are no upcoming events.');
  });
});
