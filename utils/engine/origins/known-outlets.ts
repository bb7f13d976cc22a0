/** An outlet or agency that others credit. */
export interface KnownOutlet {
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
  /** Other names in running text; matched with their capitals. */
  readonly aliases: readonly string[];
  /** Registrable domains, and the path segment under which a partner site carries it. */
  readonly domains: readonly string[];
  /** Short forms ("the Journal", "the AP") that count only where the full name is credited in the same article. */
  readonly short?: string;
  /** Whether the name is a word too ("People said"): counts only where it is told or cited, never as the one who says. */
  readonly isWord?: true;
  /** Name of the outlet whose reporting this agency sells, where it is one outlet's. */
  readonly carries?: string;
}

const agency = (
  name: string,
  aliases: readonly string[],
  domains: readonly string[],
  carries?: string,
): KnownOutlet => ({
  name,
  kind: 'agency',
  aliases,
  domains,
  ...(carries ? { carries } : {}),
});
const outlet = (
  name: string,
  domains: readonly string[],
  aliases: readonly string[] = [],
  short?: string,
): KnownOutlet => ({
  name,
  kind: 'outlet',
  aliases,
  domains,
  ...(short ? { short } : {}),
});

const wordly = (known: KnownOutlet): KnownOutlet => ({ ...known, isWord: true });

/** Agencies and much-quoted outlets. General knowledge: who they are, what they are called, where they publish, whose texts an agency sells. */
export const knownOutlets: readonly KnownOutlet[] = [
  agency('Reuters', ['Thomson Reuters'], ['reuters.com']),
  agency('Associated Press', ['The Associated Press', 'AP'], ['apnews.com', 'ap.org']),
  agency('Agence France-Presse', ['AFP', 'Agence France Presse'], ['afp.com']),
  agency('Bloomberg', ['Bloomberg News', 'Bloomberg TV'], ['bloomberg.com']),
  agency(
    'Dow Jones Newswires',
    ['Dow Jones', 'Dow Jones & Company'],
    ['dowjones.com'],
    'The Wall Street Journal',
  ),
  agency('New York Times News Service', ['NYT News Service'], [], 'The New York Times'),
  agency('Washington Post News Service', ['WP News Service'], [], 'The Washington Post'),
  agency('Tribune News Service', ['Tribune Content Agency', 'TNS'], []),
  agency('United Press International', ['UPI'], ['upi.com']),
  agency('PA Media', ['Press Association', 'PA news agency'], ['pa.media']),
  agency('Deutsche Presse-Agentur', ['dpa', 'DPA'], ['dpa.com']),
  agency('EFE', ['Agencia EFE'], ['efe.com']),
  agency('ANSA', [], ['ansa.it']),
  agency('Xinhua', ['Xinhua News Agency'], ['xinhuanet.com', 'news.cn']),
  agency('TASS', ['Tass'], ['tass.com', 'tass.ru']),
  agency('Interfax', [], ['interfax.ru', 'interfax.com']),
  agency('Kyodo News', ['Kyodo'], ['kyodonews.net', 'kyodonews.jp']),
  agency('Yonhap', ['Yonhap News Agency'], ['yna.co.kr', 'yonhapnews.co.kr']),
  agency('Korean Central News Agency', ['KCNA'], ['kcna.kp']),
  agency('Anadolu Agency', ['Anadolu'], ['aa.com.tr']),
  agency('Australian Associated Press', ['AAP'], ['aap.com.au']),
  agency('The Canadian Press', ['Canadian Press'], ['thecanadianpress.com']),
  agency('Press Trust of India', ['PTI'], ['ptinews.com']),
  agency('Middle East News Agency', ['MENA'], []),
  agency('IANS', ['Indo-Asian News Service'], ['ians.in']),
  agency('Jiji Press', ['Jiji'], ['jiji.com']),
  agency('Asian News International', ['ANI'], ['aninews.in']),
  // A public body whose figures outlets credit, and that packs name by its domain's word.
  outlet(
    'Centers for Disease Control and Prevention',
    ['cdc.gov'],
    ['The Centers for Disease Control and Prevention', 'CDC'],
  ),
  outlet('The Wall Street Journal', ['wsj.com'], ['Wall Street Journal', 'WSJ'], 'Journal'),
  outlet('The New York Times', ['nytimes.com'], ['New York Times', 'NYT'], 'Times'),
  outlet('The Washington Post', ['washingtonpost.com'], ['Washington Post', 'WaPo'], 'Post'),
  outlet('The Guardian', ['theguardian.com', 'guardian.co.uk'], ['Guardian']),
  outlet('Financial Times', ['ft.com'], ['The Financial Times']),
  outlet('Los Angeles Times', ['latimes.com'], ['The Los Angeles Times', 'LA Times', 'L.A. Times']),
  outlet('USA Today', ['usatoday.com'], ['USA TODAY']),
  outlet('CNN', ['cnn.com'], []),
  outlet('CNBC', ['cnbc.com'], []),
  outlet('MSNBC', ['msnbc.com'], []),
  outlet('NBC News', ['nbcnews.com'], ['NBC']),
  outlet('ABC News', ['abcnews.go.com', 'abcnews.com'], ['ABC']),
  outlet('CBS News', ['cbsnews.com'], ['CBS']),
  outlet('Fox News', ['foxnews.com'], ['FOX News', 'Fox News Channel', 'FoxNews.com']),
  outlet('Fox Business', ['foxbusiness.com'], []),
  outlet('BBC', ['bbc.com', 'bbc.co.uk'], ['BBC News']),
  outlet('Sky News', ['sky.com'], []),
  outlet('NPR', ['npr.org'], []),
  outlet('PBS', ['pbs.org'], ['PBS NewsHour']),
  outlet('Politico', ['politico.com', 'politico.eu'], ['POLITICO']),
  outlet('Axios', ['axios.com'], []),
  outlet('The Hill', ['thehill.com'], []),
  outlet('HuffPost', ['huffpost.com', 'huffingtonpost.com'], ['Huffington Post', 'The Huffington Post']),
  outlet('BuzzFeed News', ['buzzfeednews.com', 'buzzfeed.com'], ['BuzzFeed', 'Buzzfeed']),
  outlet('The Daily Beast', ['thedailybeast.com'], ['Daily Beast']),
  outlet('The Daily Caller', ['dailycaller.com'], ['Daily Caller']),
  outlet('Daily Mail', ['dailymail.co.uk'], ['The Daily Mail', 'MailOnline']),
  outlet('New York Post', ['nypost.com'], ['The New York Post'], 'Post'),
  outlet('New York Daily News', ['nydailynews.com'], ['NY Daily News', 'NYDN'], 'Daily News'),
  outlet('The Times of India', ['indiatimes.com'], ['Times of India']),
  outlet('The Weekly Standard', ['weeklystandard.com'], ['Weekly Standard']),
  outlet('Forbes', ['forbes.com'], []),
  wordly(outlet('Fortune', ['fortune.com'], ['Fortune magazine'])),
  outlet('Business Insider', ['businessinsider.com'], []),
  outlet('Rolling Stone', ['rollingstone.com'], []),
  wordly(outlet('Variety', ['variety.com'])),
  outlet('The Hollywood Reporter', ['hollywoodreporter.com'], ['Hollywood Reporter']),
  outlet('Entertainment Weekly', ['ew.com'], []),
  wordly(outlet('People', ['people.com'], ['PEOPLE', 'People magazine', 'People Magazine'])),
  outlet('Us Weekly', ['usmagazine.com'], ['US Weekly', 'Us magazine']),
  outlet('TMZ', ['tmz.com'], []),
  outlet('National Review', ['nationalreview.com'], []),
  outlet('Breitbart', ['breitbart.com'], ['Breitbart News']),
  outlet('The Atlantic', ['theatlantic.com'], []),
  outlet('The New Yorker', ['newyorker.com'], ['New Yorker']),
  outlet('The Intercept', ['theintercept.com'], []),
  outlet('ProPublica', ['propublica.org'], []),
  outlet('Vanity Fair', ['vanityfair.com'], []),
  outlet('Vox', ['vox.com'], []),
  wordly(outlet('Time', ['time.com'], ['TIME'])),
  outlet('Newsweek', ['newsweek.com'], []),
  outlet('The Economist', ['economist.com'], []),
  outlet('The Times of London', ['thetimes.co.uk', 'thetimes.com'], ['Times of London']),
  outlet('The Telegraph', ['telegraph.co.uk'], ['Daily Telegraph', 'The Daily Telegraph']),
  outlet('The Independent', ['independent.co.uk'], []),
  outlet('Der Spiegel', ['spiegel.de'], ['Spiegel']),
  outlet('Le Monde', ['lemonde.fr'], []),
  outlet('El País', ['elpais.com'], ['El Pais']),
  outlet('Al Jazeera', ['aljazeera.com', 'aljazeera.net'], []),
  outlet('The Boston Globe', ['bostonglobe.com'], ['Boston Globe']),
  outlet('Chicago Tribune', ['chicagotribune.com'], ['The Chicago Tribune']),
  outlet('Miami Herald', ['miamiherald.com'], ['The Miami Herald']),
  outlet('The Australian', ['theaustralian.com.au'], []),
  outlet('The Sydney Morning Herald', ['smh.com.au'], ['Sydney Morning Herald']),
];
