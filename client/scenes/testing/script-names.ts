/** Made-up names in the scripts and lengths that a UK borough has, for tests of what fits where. */

/** How names are written: each has its own fall-back typeface, its own height and its own places to break. */
export const scripts = [
  'arabic',
  'urdu',
  'bengali',
  'devanagari',
  'chinese',
  'welsh',
  'long',
  'mixed',
] as const;
export type Script = (typeof scripts)[number];

const names: Record<Script, readonly string[]> = {
  arabic: [
    'نادي الطبخ والضيافة للنساء والأطفال في الحي',
    'مُؤَسَّسَةُ الرِّعَايَةِ الصِّحِّيَّةِ لِكُلِّ الأُسَرِ',
    'حديقة الأمل',
    'مركز الشباب للتعليم والرياضة والفنون في قاعة البلدية القديمة',
  ],
  urdu: [
    'نوجوانوں کے لیے کھیلوں اور تعلیم کا مرکز',
    'بزرگ شہریوں کی صحت، چائے اور گپ شپ کا ہفتہ وار کلب',
    'پڑوس کا باغیچہ',
    'ٹیڑھی گلی کے بچّوں کے لیے گرم کھانا اور چھٹیوں کی سرگرمیاں',
  ],
  bengali: [
    'প্রতিবেশী স্বাস্থ্যকেন্দ্র ও কমিউনিটি রান্নাঘর',
    'বৃদ্ধাশ্রমের জন্য সাংস্কৃতিক সন্ধ্যা এবং সঙ্গীত শিক্ষা কার্যক্রম',
    'শিশুদের খেলাঘর',
    'নারীদের সেলাই ও ক্ষুদ্র উদ্যোগ প্রশিক্ষণ',
  ],
  devanagari: [
    'क्षितिज सामुदायिक रसोई और पुस्तकालय',
    'वृद्धजनों के लिए स्वास्थ्य, योग एवं संस्कृति केन्द्र का साप्ताहिक कार्यक्रम',
    'बच्चों का बग़ीचा',
    'र्ज्ञान ज्योति: महिलाओं का प्रशिक्षण केंद्र',
  ],
  chinese: [
    '社区厨房与图书馆',
    '长者健康太极拳与书法学习班暨邻里互助午餐会以及周末家庭园艺活动小组',
    '儿童花园',
    '移民妇女英语会话与就业辅导中心',
  ],
  welsh: [
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'Clwb Ieuenctid Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'Tŷ Agored',
    'Gŵyl gymunedol Rhosllannerchrugog a Phontrhydfendigaid',
  ],
  long: [
    'Young Carers’ Saturday Club: rest, lunch and music for sixty',
    'Community Transport for Older People in Outlying Villages ×2',
    'Bee Corridor',
    'Wheelchair Basketball Taster Days and a Summer Tournament, with a minibus there and back',
  ],
  mixed: [
    'نادي الطبخ Cooking Together 2027',
    'Ọ̀ṣun Ẹgbẹ́ Àwọn Ọmọdé: drums 🥁 and dance 💃',
    'Câu lạc bộ Ẩm thực Việt ở Crewe',
    '(3) مركز، Unit 7B: open 10–4',
  ],
};

/** A name in that script; each is different, as two projects of an event are. */
export function nameIn(script: Script, place: number): string {
  const some = names[script];
  const name = some[place % some.length] ?? '';
  return place < some.length ? name : `${name} ${Math.floor(place / some.length) + 1}`;
}
