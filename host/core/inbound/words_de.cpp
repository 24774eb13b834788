#include "host/core/inbound/vocabulary.h"

#include <array>

namespace turnbell {
namespace {

constexpr std::array kRows{
    WordRow{Word::Stop,
            "stopp, stop, stoppen, sms stopp, stopp sms, keine sms, keine sms mehr, keine nachrichten mehr, "
            "keine nachrichten, "
            "abbestellen, austragen aus liste, bitte keine sms, bitte keine sms mehr, "
            "nicht mehr "
            "schreiben, schreiben sie mir nicht mehr, keine weiteren sms, aufhören, hör auf, hören sie auf, "
            "nummer löschen, meine nummer löschen, keine weiteren nachrichten, keine weiteren sms mehr, sms "
            "abbestellen, sms abmelden, bitte abbestellen, sms löschen, schreiben sie mir nicht"},
    WordRow{Word::StopSurvey,
            "keine umfragen, keine umfragen mehr, keine umfrage mehr, keine weiteren umfragen, "
            "ich möchte keine umfragen, ich möchte keine umfragen mehr, ich will keine umfragen mehr, "
            "von umfragen abmelden, keine umfrage, bitte keine umfragen, bitte keine umfragen mehr, "
            "ich möchte keine umfrage, ich möchte keine umfrage mehr, ich will keine umfragen, "
            "ich will keine umfrage, ich will keine umfrage mehr, schicken sie mir keine umfragen, "
            "schicken sie mir keine umfragen mehr, keine weitere umfrage, umfragen abbestellen"},
    WordRow{Word::StopAsking,
            "nicht mehr fragen, fragen sie nicht mehr, fragen sie mich nicht mehr, frag mich nicht mehr"},
    WordRow{Word::StopAlone, "ende, beenden, widerruf, widerrufen, raus"},
    WordRow{Word::Start,
            "start, starten, wieder starten, fortsetzen, weiter, wieder anmelden, sms wieder, wieder sms"},
    WordRow{Word::Help, "hilfe, hife, hlife, hilef, hilf mir, helfen sie mir, helfen"},
    WordRow{Word::Cancel,
            "abmelden, abmeldung, abmeldne, abmeden, abbrechen, abbruch, stornieren, storno, stornierung, "
            "annullieren, abbrehcen, abrechen, storniren, "
            "kündigen, canceln, streichen, lösch mich, löschen sie mich, ich möchte stornieren, möchte "
            "stornieren, ich möchte abbrechen, bitte löschen"},
    WordRow{
        Word::Yes,
        "ja, jaa, jep, jo, joa, jawohl, klar, na klar, ok, okay, gerne, gern, sicher, natürlich, passt, "
        "passt so, passt "
        "mir, einverstanden, bestätigt, bestätige, ich bestätige, ja gerne, ja klar, ja ok, ja passt, ja ich "
        "bestätige, in ordnung, geht klar, geht in ordnung, alles klar, stimmt, richtig, gut, super, ja ich "
        "komme, das passt, jawoll, ja das passt, ich komme, wir kommen, das geht, geht"},
    WordRow{Word::No,
            "nein, nee, ne, nö, nein leider nicht, leider nein, leider nicht, geht nicht, geht leider nicht, "
            "kann nicht, "
            "kann leider nicht, ich kann nicht, ablehnen, abgelehnt, auf keinen fall, niemals, "
            "passt nicht, passt mir nicht, nien, nain, das geht nicht, nein das geht nicht, das passt nicht, "
            "ich komme nicht"},
    WordRow{Word::Here,
            "da, hier, bin da, ich bin da, bin hier, ich bin hier, jetzt da, bin jetzt da, bin schon da, ich "
            "bin schon da, schon da, "
            "angekommen, bin angekommen, ich bin angekommen, eingetroffen, vor ort, bin vor ort, ich bin vor "
            "ort, wir sind da, "
            "wir sind hier, anwesend, im wartezimmer, bin im wartezimmer, heir, ich bin jetzt da, wir sind "
            "jetzt da, stehe vor der tür, ich stehe vor der tür, ich bin schon hier, bin schon hier, ja bin "
            "da, ja ich bin da, bin am empfang, ich bin am empfang"},
    WordRow{Word::Late,
            "spät, später, verspätet, verspätung, ich verspäte mich, verspäte mich, bin spät dran, ich bin "
            "spät dran, spät dran, komme "
            "später, ich komme später, komme zu spät, ich komme zu spät, zu spät, komme etwas später, ich "
            "komme etwas später, "
            "etwas später, bin zu spät, habe verspätung, ich habe verspätung, verspätung von, verspäte mich "
            "um, ich verspäte mich "
            "um, stehe im stau, ich stehe im stau, im stau, stau, verspätug, verspeatung, komme später, ich "
            "bin zu spät, wird später, es wird später"},
    WordRow{Word::LateBy,
            "in, bin in da, ich bin in da, komme in, ich komme in, bin in dort, noch bis ich da bin, ankunft "
            "in, dauert noch, verspäte mich um, ich verspäte mich um, verspätung um, verspätet um"},
    WordRow{Word::MoreTime,
            "mehr zeit, brauche mehr zeit, ich brauche mehr zeit, noch zeit, brauche noch zeit, ich brauche "
            "noch zeit, etwas mehr "
            "zeit, brauche noch etwas zeit, ich brauche noch etwas zeit, ich brauche etwas mehr zeit, "
            "brauche etwas mehr zeit, "
            "noch etwas zeit, noch ein bisschen, noch einen moment, bin noch nicht so weit, noch nicht so "
            "weit, noch nicht "
            "fertig, warten sie auf mich, auf mich warten, mehr zet, mehrzeit, platz freihalten, lassen sie "
            "andere vor"},
    WordRow{Word::MoreTimeBy,
            "noch, warte, brauche, brauche noch, ich brauche, ich brauche noch, mehr, warten, warten sie, "
            "weitere"},
    WordRow{Word::Leave,
            "gehen, gehe, ich gehe, ich gehe jetzt, bin weg, ich bin weg, muss gehen, ich muss gehen, "
            "ich muss weg, verlassen, schlange verlassen, warteschlange verlassen, austragen, "
            "ich gehe nach hause, gehe nach hause, absagen, absage, komme nicht, ich komme nicht, "
            "komme nicht mehr, ich komme nicht mehr, kann nicht kommen, ich kann nicht kommen, "
            "kann leider nicht kommen, ich kann leider nicht kommen, schaffe es nicht, "
            "ich schaffe es nicht, ich sage ab, sage ab, tschüss ich gehe, verlasen, muss los, "
            "ich muss los, muss leider gehen, ich muss leider gehen, muss leider absagen, "
            "ich muss leider absagen, ich muss absagen, muss absagen, ich möchte absagen, "
            "möchte absagen, bin gegangen, ich bin gegangen"},
    WordRow{Word::LeaveVisit,
            "termin absagen, meinen termin absagen, besuch absagen, termin stornieren, "
            "besuch stornieren, ticket stornieren, nummer stornieren, termin abbrechen, "
            "besuch abbrechen, ich möchte den termin absagen, kann den termin nicht wahrnehmen, "
            "ich kann den termin nicht wahrnehmen, den termin absagen, meinen termin stornieren, "
            "den termin stornieren"},
    WordRow{Word::Back,
            "zurück, bin zurück, ich bin zurück, wieder da, bin wieder da, ich bin wieder da, bin wieder "
            "hier, ich bin "
            "wieder hier, wieder hier, wieder einreihen, zurükc, zurrück, wieder rein"},
    WordRow{Word::Undo,
            "rückgängig, rückgängig machen, bitte rückgängig machen, zurücknehmen, bitte zurücknehmen, doch "
            "nicht, "
            "versehen, aus versehen, war ein versehen, das war ein versehen, vertippt, rückgänig"},
    WordRow{Word::Status,
            "status, stand, position, meine position, mein platz, platz, wie lange, wie lange noch, wie "
            "lange dauert es, wie lange "
            "dauert es noch, wie lange muss ich warten, wie lange muss ich noch warten, wartezeit, wie ist "
            "die wartezeit, wann bin "
            "ich dran, wann bin ich an der reihe, wann komme ich dran, bin ich bald dran, wie viele vor mir, "
            "wieviele vor mir, wie "
            "viele sind vor mir, wie viele noch, wo stehe ich, der wievielte bin ich, satus, statsu, wie "
            "lange dauerts noch, wieviele sind vor mir, wann bin ich denn dran, wie viele leute sind vor "
            "mir, wie viele leute vor mir, wie weit bin ich, dauert es noch lange"},
    WordRow{Word::Info,
            "info, infos, information, informationen, auskunft, öffnungszeiten, adresse, mehr infos, wo sind "
            "sie"},
    WordRow{
        Word::Join,
        "anmelden, anstellen, einreihen, beitreten, einchecken, check in, teilnehmen, mitmachen, ticket "
        "ziehen, nummer "
        "ziehen, ich möchte mich anmelden, ich möchte mich anstellen, in die schlange, eintragen, anmleden, "
        "anmeldung"},
    WordRow{Word::ScopeAll, "alle, alles, alle sms, sms, alle nachrichten, nachrichten"},
    WordRow{Word::ScopeVisit, "besuch, besuche, termin, termine, den besuch, den termin, meinen termin"},
    WordRow{Word::ScopeSurvey, "umfrage, umfragen, befragung, befragungen, bewertung, bewertungen, fragen"},
    WordRow{Word::ScopeNotice,
            "hinweis, hinweise, mitteilung, mitteilungen, neuigkeiten, news, werbung, newsletter"},
    WordRow{
        Word::Courtesy,
        "bitte, danke, dank, dankeschön, danke schön, vielen dank, besten dank, herzlichen dank, danke sehr, "
        "bitte sehr, hallo, hi, guten "
        "tag, guten morgen, guten abend, moin, servus, grüß gott, tschüss, entschuldigung, sorry, tut "
        "mir leid, lg, mfg, liebe "
        "grüße, viele grüße, schönen tag, schönen tag noch, mit freundlichen grüßen, bite, danek"},
    WordRow{Word::Signature,
            "gesendet von*, gesendet mit*, von meinem*, von mobile gesendet*, mit freundlichen grüßen*, mit "
            "freundlichen "
            "grüssen*, viele grüße*, liebe grüße*, mfg*, lg, freundliche grüße*, holen sie sich outlook*"},
    WordRow{Word::Minutes, "min, minute, minuten, mins, mehr minuten, min später"},
    WordRow{Word::Star, "stern, sterne, sternen, sternchen, sterne n"},
    WordRow{Word::Points, "stern, sterne, sternen, sternchen, sterne n, punkt, punkte, punkten"},
    WordRow{Word::Unit,
            "januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, "
            "november, dezember, a, montage, morgens, mittags, nachmittags, abends, nachts, woche, termin, "
            "versuch, anlauf, "
            "minute*, min, mins, std, stunde*, sekunde*, sek, uhr, tag, tage, tagen, woche*, monat*, jahr*, "
            "euro, "
            "euros, eur, cent, prozent, mal, leute, leuten, person, personen, mitarbeiter*, angestellte*, "
            "kolleg*, kunde, kunden, kundin*, mensch*, ärzte, ärzten, schwestern, schalter*, fenster, "
            "nummer*, besuche, besuchen, frage, fragen, problem, probleme, ding, dinge, sache, sachen, "
            "fehler, kind, kinder, kindern, frau, frauen, herr, herren, mann, männer, dokumente, formulare, "
            "anruf, anrufe, nachrichten, plätze, km, meter, te, ter, tes, etage, stock, ihrer, davon, hunde, "
            "katzen, damen, frauen, mädchen, ärztinnen, pflegerinnen, schwestern, krankenschwestern, "
            "helferinnen, arzthelferinnen, beraterinnen, kolleginnen, patienten, gäste, toiletten, kassen, "
            "stühle, vorschläge, wünsche, anmerkungen, herren, männern, jungs, buben, mädels, omas, "
            "rezeptionistin*, mitarbeiterin*, empfangsdamen, sicherheitsleute, wachmänner, azubis, "
            "praktikant*, auszubildende*, ärztinnen, zahnärzte, therapeuten, toiletten, aufzüge, automaten, "
            "drucker, türen, stuhl, stühlen, sitzplätze, parkplätze, schirme, taschen, jacken, schlüssel, "
            "zettel, briefe, ideen, tipps, hinweise, beschwerden, babys, enkel, eltern, freunde, bekannte, "
            "nachbarn, kassiererinnen, minuspunkt, minuspunkte, anliegen, bitten"},
    WordRow{Word::UnitOfOne,
            "arzt, ärztin, schwester, krankenschwester, pfleger, krankenpfleger, pflegerin, helferin, "
            "arzthelferin, gast, besucher, patient, patientin, besuch, platz, stuhl, sitzplatz, kasse, "
            "toilette, zimmer, ticket, nachricht, dokument, formular, hund, katze, dame, vorschlag, wunsch, "
            "anmerkung, angestellter, kassiererin, kassierer, empfangsdame, putzfrau, reinigungskraft, "
            "wachmann, sicherheitsmann, security, azubi, beraterin, berater, zahnarzt, zahnärztin, "
            "therapeut, therapeutin, lehrling, chefin, chef, aufzug, lift, automat, bildschirm, "
            "kugelschreiber, stift, schirm, regenschirm, jacke, mantel, pullover, tasche, handschuh, brille, "
            "brief, zettel, idee, tipp, hinweis, beschwerde, oma, opa, nachbar, nachbarin, freundin, freund, "
            "bekannter, aushang, mülleimer, wasserhahn, parkplatz, bitte um"},
    WordRow{Word::Quantifier,
            "weitere, andere, anderen, ihrer, eurer, ganze, volle, lange, mehr, neue, der, von, voll, sehr, "
            "ganz, wirklich, total, alte, alten, ältere, älteren, älterer, junge, jungen, junger, kleine, "
            "kleinen, kleiner, große, großen, fremde, kranke, kaputte, defekte, schmutzige, leere, offene, "
            "geschlossene, freie, einzige, einziger, weiterer, weiteres, gleiche"},
    WordRow{Word::Date, "mai, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, morgen"},
    WordRow{Word::About, "ca, circa, etwa, ungefähr, fast"},
    WordRow{Word::Nearly, "ca, circa, etwa, ungefähr, fast, mindestens, höchstens, maximal"},
    WordRow{Word::Place,
            "januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, "
            "november, dezember, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, morgen, "
            "woche, termin, versuch, anlauf, mal, beim, zu, wir waren, waren zu, es waren, "
            "um, gegen, ab, bis, seit, vor, nach, in, im, am, zimmer, raum, schalter, platz, tisch, nummer, "
            "nr, no, ticket, etage, stock, tür, bus, linie, gewartet, warte, warten, über, unter, als, fast, "
            "halb, viertel, ca, circa, etwa, noch, für, sohn, tochter, kind, alter, mindestens, höchstens, "
            "maximal, code, pin"},
    WordRow{Word::Kin, "enkel, enkelin, baby, bruder, mutter, vater, mann, frau, hund, katze"},
    WordRow{Word::Minus, "minus"},
    WordRow{Word::Many,
            "hundert, tausend, million, millionen, dutzend, zwanzig, dreißig, vierzig, fünfzig, sechzig, "
            "siebzig, achtzig, neunzig"},
    WordRow{Word::Negation,
            "nicht, kein, keine, keinen, keiner, nie, niemals, nein, nö, ohne, weder, wollte, hätte, hätten, "
            "wollten"},
    WordRow{Word::Cue,
            "gebe, geben, gib, bewerte, bewerten, bewertung, note, punktzahl, eine, ne, wäre, klare, glatte, "
            "vergebe, sage, würde, "
            "volle, ist, war, sag mal, sage mal, wir mal, bewertet, benotet"},
    WordRow{Word::Joiner, "oder, bis, und, vielleicht"},
    WordRow{Word::Half, "einhalb, ein halb, und ein halb, komma fünf"},
    WordRow{Word::OutOf, "von, aus, auf, von möglichen, von insgesamt"},
    WordRow{Word::Tag, "stimmts, richtig, oder, ne, nicht, nein, nö"},
    // Of school, where 1 is the best: "Note 1" is asked again.
    WordRow{Word::Asks,
            "wofür, wieso, warum, welche, was ist, was heißt, was bedeutet, was meinen, was sagt, wie ist, "
            "wie gebe, wie kann, meinen sie, meint ihr, wie, oder wie, oder was"},
    WordRow{Word::AsksOther,
            "wann, wo, wer, wessen, wie lange, wie viel, wie viele, kann ich, können wir, könnten sie, "
            "können sie, haben sie, gibt es, darf ich, wie geht, wie läuft, wie komme, was passiert, was ist "
            "mit"},
    WordRow{Word::Means, "heißt, bedeutet, steht, steht für, meint, gilt als, zählt als"},
    WordRow{Word::Is, "ist, sind, wäre"},
    WordRow{Word::But, "aber, jedoch, allerdings, leider, weil, da, denn, wegen"},
    WordRow{Word::State,
            "vergessen, verloren, kaputt, defekt, fehlt, fehlte, fehlen, liegen gelassen, gefunden, "
            "gestohlen, beschädigt, abhandengekommen"},
    WordRow{Word::Deduct, "abzug, weniger, abgezogen, abziehen, minuspunkt, minus"},
    WordRow{Word::Plus, "plus"},
    WordRow{Word::Farewell, "bis bald um"},
    WordRow{Word::School, "schulnote, schulnoten, schule, in der schule, wie in der schule, schulsystem"},
    WordRow{Word::Takes, "ziehe, minus, verliert, verloren, kostet"},
    WordRow{Word::If, "wenn, falls, sofern"},
    WordRow{Word::Praise, "note, glatte, glatter"},
    WordRow{Word::Praise,
            "gut, sehr gut, super, toll, prima, klasse, perfekt, ausgezeichnet, hervorragend, spitze, "
            "bestens, zufrieden, sehr zufrieden, alles gut, alles bestens, beste, bester, bestes, besten, am "
            "besten, das beste, die beste, höchste, mit sternchen, mit stern, mit auszeichnung, plus mit "
            "sternchen, nette, netter, netten, nettes, freundliche, freundlicher, freundlichen, "
            "freundliches, tolle, toller, tollen, tolles, gute, guter, guten, gutes, liebe, lieben, "
            "hilfsbereite, kompetente, höfliche, großartig, fantastisch, wunderbar, hundert prozent"},
    WordRow{Word::Blame,
            "schlecht, sehr schlecht, schade, furchtbar, schrecklich, mangelhaft, ungenügend, mies, "
            "schlechteste, am schlechtesten, das schlechteste, die schlechteste, niedrigste, unfreundliche, "
            "unfreundlicher, unfreundlichen, unhöfliche, unhöflicher, unhöflichen, schlechte, schlechter, "
            "schlechten, freche, frecher, frechen, dreckige, miese, grobe, katastrophal, unverschämt, "
            "unverschämte"},
    WordRow{Word::Neither, "ok, okay"},
    WordRow{Word::Filler,
            "ich, es, mir, ihnen, euch, meine, mein, die, der, das, ein, eine, war, ist, ne, dem, den, "
            "dafür, ja, also, oder, von mir, von uns, nur, a"},
    WordRow{Word::Weak, "null, eins, zwei, zehn"},
    WordRow{Word::Zero, "null"},
    WordRow{Word::One, "eins"},
    WordRow{Word::Two, "zwei, zwo, zwie"},
    WordRow{Word::Three, "drei, dre, dreii"},
    WordRow{Word::Four, "vier, fier, veir"},
    WordRow{Word::Five, "fünf, fümf, fünv, fuff"},
    WordRow{Word::Six, "sechs, sex punkte"},
    WordRow{Word::Seven, "sieben"},
    WordRow{Word::Eight, "acht"},
    WordRow{Word::Nine, "neun"},
    WordRow{Word::Ten, "zehn"},
};

}  // namespace

const LanguageWords& germanWords() {
    static constexpr LanguageWords kWords{"de", kRows};
    return kWords;
}

}  // namespace turnbell
