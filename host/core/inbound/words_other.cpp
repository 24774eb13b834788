#include "host/core/inbound/vocabulary.h"

#include <array>

namespace turnbell {
namespace {

// Russian, Ukrainian, Spanish, French, Turkish and Arabic.
constexpr std::array kRows{
    WordRow{Word::Stop,
            "стоп, остановить, отписаться, отписка, отпишите, стопп, parar, alto, baja, darse de baja, "
            "arret, arrêt, "
            "désabonner, désinscrire, dur, durdur, çık, توقف, قف, إيقاف, ايقاف, إلغاء الاشتراك, зупинити, "
            "відписатися"},
    WordRow{Word::Start, "старт, начать, возобновить, iniciar, empezar, başla, baslat, ابدأ, ابدا, démarrer"},
    WordRow{Word::Help, "помощь, помогите, допомога, ayuda, aide, yardım, مساعدة"},
    WordRow{Word::Cancel, "отмена, отменить, скасувати, cancelar, annuler, iptal, إلغاء, الغاء"},
    WordRow{Word::Yes,
            "да, ага, конечно, хорошо, ок, так, sí, oui, d'accord, vale, evet, tamam, نعم, اجل, حسنا"},
    WordRow{Word::No, "нет, не могу, ні, non, hayır, لا, нету"},
    WordRow{Word::Here,
            "я здесь, здесь, я тут, тут, пришел, пришла, я пришел, я пришла, на месте, estoy aquí, aquí, je "
            "suis là, ici, buradayım, "
            "geldim, أنا هنا, انا هنا, وصلت"},
    WordRow{Word::Late,
            "опаздываю, я опаздываю, опоздаю, задерживаюсь, llego tarde, voy tarde, en retard, je suis en "
            "retard, geç kaldım, "
            "geç kalıyorum, سأتأخر, متأخر"},
    WordRow{Word::MoreTime,
            "больше времени, нужно больше времени, нужно время, подождите, más tiempo, necesito más tiempo, "
            "plus de temps, daha fazla "
            "zaman"},
    WordRow{Word::Leave,
            "ухожу, я ухожу, ушел, ушла, не приду, я не приду, me voy, je pars, gidiyorum, gelmiyorum"},
    WordRow{Word::LeaveVisit, "отменить визит, отмените запись"},
    WordRow{Word::Back, "вернулся, вернулась, я вернулся, я вернулась, he vuelto, je suis de retour, döndüm"},
    WordRow{Word::Undo, "ошибка, ошибся, ошиблась, deshacer, annuler cela, geri al"},
    WordRow{Word::Status,
            "статус, очередь, моя очередь, сколько ждать, сколько еще ждать, сколько осталось, estado, "
            "statut, durum"},
    WordRow{Word::Info, "инфо, информация, información, informations, bilgi, معلومات"},
    WordRow{Word::Join, "записаться, запись, встать в очередь, unirse, rejoindre, katıl, انضم"},
    WordRow{Word::Courtesy,
            "пожалуйста, спасибо, здравствуйте, привет, добрый день, por favor, gracias, hola, s'il vous "
            "plaît, svp, merci, bonjour, "
            "lütfen, teşekkürler, من فضلك, شكرا, будь ласка, дякую, mercis, mille mercis, mil gracias, "
            "muchas gracias, merci beaucoup, merci mille fois, çok teşekkürler, çok teşekkür ederim, "
            "teşekkür ederim, спасибо большое, большое спасибо, огромное спасибо"},
    WordRow{Word::Signature, "отправлено с*, enviado desde*, envoyé de*, надіслано з*"},
    WordRow{Word::Minutes, "минут, минуты, минуту, мин, хвилин, minutos, dakika"},
    WordRow{Word::Star, "звезд*, estrella*, étoile*, yıldız, نجوم, نجمة"},
    WordRow{Word::Points, "звезд*, балл*, зірок, estrella*, étoile*, yıldız, نجوم, نجمة, points, puntos"},
    WordRow{Word::Unit,
            "минут*, мин, час, часа, часов, человек*, раз, раза, сотрудник*, рубл*, лари, лет, год*, день, "
            "дня, дней, этаж*, хвилин*, minutos, hora, horas, personas, heure, heures, personnes, jour, "
            "jours, saat, dakika*, kişi, gün, دقيقة, دقائق, ساعة, ساعات, أشخاص, детей, señoras, señores, "
            "mujeres, hombres, médicos, preguntas, dames, messieurs, enfants, questions, docteurs, médecins, "
            "femmes, hommes, kadın*, çocuk*, женщины, женщин, мужчины, мужчин, девушки, девушек, врача, "
            "врачей, врачи, медсестры, медсестер, сотрудницы, сотрудниц, охранника, охранников, вопроса, "
            "вопросов, проблемы, проблем, ребенка, стула, стульев, окна, окон, зонта, сумки, soru"},
    WordRow{Word::Place, "в, до, после, около, к, на, кабинет, окно, номер, a las, à, saat"},
    WordRow{Word::Minus, "минус, мінус, eksi, سالب, ناقص"},
    WordRow{Word::Many,
            "двадцать, тридцать, сорок, пятьдесят, сто, тысяча, тысяч, миллион, cien, mil, mille, yüz, "
            "yirmi, مئة, ألف"},
    WordRow{Word::Negation, "не, нет, ни, pas, değil, ليس, لا"},
    WordRow{Word::Cue, "оценка, ставлю, поставлю, моя оценка, твердая, doy, pongo, note, puan, أعطي"},
    WordRow{Word::Joiner, "или, о, ou, o, veya, أو"},
    WordRow{Word::OutOf, "из, de, sur, üzerinden, من"},
    WordRow{Word::Asks,
            "что, почему, какая, что значит, qué, que significa, por qué, qu'est-ce que, pourquoi, ne demek"},
    WordRow{Word::AsksOther, "когда, где, кто, можно, cuándo, dónde, quand, où"},
    WordRow{Word::Means, "значит, означает, significa, signifie, veut dire, demek"},
    WordRow{Word::Is, "это, es, est"},
    WordRow{Word::But, "но, потому что, pero, mais, ama, لكن"},
    WordRow{Word::State, "забыл, забыла, потерял, потеряла, сломан, не работает"},
    WordRow{Word::Blame, "плохо, ужасно, худшая, malo, peor, mauvais, kötü, berbat"},
    WordRow{Word::Takes, "снял, сняла, снимаю, минус"},
    WordRow{Word::If, "если"},
    WordRow{
        Word::UnitOfOne,
        "женщина, мужчина, девушка, врач, медсестра, сотрудница, охранник, вопрос, проблема, ребенок, стул, "
        "окно, зонт, сумка, señora, señor, dame, monsieur, enfant, médecin, docteur, kadın, doktor"},
    WordRow{Word::Praise,
            "отлично, хорошо, супер, excelente, muy bien, très bien, çok iyi, ممتاز, bueno, buena, bien, "
            "bon, отличн*, прекрасно, лучшая, лучший, лучше, mejor, meilleur, iyi, süper, mükemmel"},
    WordRow{Word::Weak, "один, два, uno, dos, un, bir, iki, dix, seis, once"},
    WordRow{Word::Zero, "ноль, нуль, cero, zéro, sıfır, صفر"},
    WordRow{Word::One, "один, единица, uno, bir, واحد"},
    WordRow{Word::Two, "два, двойка, dos, deux, iki, اثنان, اثنين, дві"},
    WordRow{Word::Three, "три, тройка, троечка, tres, trois, üç, ثلاثة, ثلاث"},
    WordRow{Word::Four, "четыре, четверка, чотири, cuatro, quatre, dört, أربعة, اربعة, أربع"},
    WordRow{Word::Five, "пять, пятерка, пятёрочка, п'ять, cinco, cinq, beş, خمسة, خمس"},
    WordRow{Word::Six, "шесть, seis, altı, ستة"},
    WordRow{Word::Seven, "семь, siete, sept, yedi, سبعة"},
    WordRow{Word::Eight, "восемь, ocho, huit, sekiz, ثمانية"},
    WordRow{Word::Nine, "девять, nueve, neuf, dokuz, تسعة"},
    WordRow{Word::Ten, "десять, diez, dix, عشرة"},
};

}  // namespace

const LanguageWords& otherWords() {
    static constexpr LanguageWords kWords{"und", kRows};
    return kWords;
}

}  // namespace turnbell
