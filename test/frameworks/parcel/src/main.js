import 'ogp-event-widgets/define';

const list = document.querySelector('#events');
globalThis.loads = 0;
list.addEventListener('ogp-load', () => globalThis.loads++);
list.choice = { topics: ['justice'] };
document.querySelector('#other').addEventListener('click', () => (list.choice = { topics: ['health'] }));
document.querySelector('#next').sources = [{ src: '/feed.jsonld' }];
