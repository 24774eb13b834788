#include "host/core/inbound/vocabulary.h"

#include <array>

namespace turnbell {
namespace {

// Georgian, and as it is typed in Latin letters: x or kh, q or k, w or ts or c, dz, sh or s, ch or c.
constexpr std::array kRows{
    WordRow{Word::Stop,
            "სტოპ, სტოპი, სტოპს, შეწყვიტე, შეწყვიტეთ, შეაჩერე, შეაჩერეთ, გააჩერე, გააჩერეთ, აღარ მომწეროთ, "
            "აღარ მომწერო, ნუ "
            "მომწერთ, ნუ მწერთ, აღარ გამომიგზავნოთ, აღარ გამოგზავნოთ, აღარ მინდა შეტყობინებები, აღარ მინდა "
            "sms, აღარ მინდა "
            "მესიჯები, არ მომწეროთ, გამოწერის გაუქმება, stopi, stop gtxovt, shewyvite, shewyvitet, "
            "shetsqvite, shetsyvite, "
            "sheachere, sheacheret, gaachere, gaacheret, agar momwerot, agar momtserot, nu momwert, ar "
            "momwerot, agar minda "
            "sms, agar minda shetyobinebebi, agar gamomigzavnot, stop ra, სტოპ რა, sms აღარ მინდა, აღარ "
            "მინდა მესიჯები, aghar momwerot, aghar momtserot, აღარ მომწეროთ მეტი, გეყოთ, არ მინდა sms"},
    WordRow{Word::StopSurvey,
            "აღარ მინდა გამოკითხვა, აღარ მინდა გამოკითხვები, გამოკითხვები აღარ მინდა, "
            "გამოკითხვა აღარ მინდა, აღარ გამომიგზავნოთ გამოკითხვები, გამოკითხვები აღარ გამომიგზავნოთ, "
            "agar minda gamokitxvebi, გამოკითხვა არ მინდა, გამოკითხვები არ მინდა, არ მინდა გამოკითხვა, "
            "არ მინდა გამოკითხვები, ნუ გამომიგზავნით გამოკითხვებს, ნუ გამომიგზავნით გამოკითხვას, "
            "აღარ გამომიგზავნოთ გამოკითხვა, გამოკითხვებს ნუ გამომიგზავნით, ნუ მიგზავნით გამოკითხვებს, "
            "გამოკითხვებს ნუ მიგზავნით, gamokitxva ar minda, gamokitxvebi ar minda, "
            "ar minda gamokitxva, ar minda gamokitxvebi"},
    WordRow{Word::StopAsking, "აღარ მკითხოთ, ნუ მეკითხებით, მეტი აღარ მკითხოთ"},
    WordRow{Word::Start,
            "სტარტ, სტარტი, დაწყება, დაიწყე, დაიწყეთ, განახლება, განაახლე, განაახლეთ, ჩართვა, ჩართე, ჩართეთ, "
            "starti, "
            "daiwye, daiwyet, dawyeba, ganaxleba, ganaaxlet, chartva, charte, chartet"},
    WordRow{Word::Help,
            "დახმარება, დამეხმარეთ, დამეხმარე, მიშველეთ, დახმარეება, დაახმარება, daxmareba, dakhmareba, "
            "dahmareba, "
            "damexmaret, damekhmaret, damexmare"},
    WordRow{Word::Cancel,
            "გაუქმება, გააუქმეთ, გააუქმე, გავაუქმო, ვაუქმებ, მინდა გავაუქმო, მინდა გაუქმება, გაუქმება მინდა, "
            "გამიუქმეთ, "
            "გამიუქმე, გაუქმებაა, გააუქმეეთ, gauqmeba, gaukmeba, gaauqmet, gaauqme, gaaukmet, gaaukme, "
            "gavauqmo, gavaukmo, "
            "minda gavauqmo, minda gavaukmo, vauqmeb, vaukmeb, gamiuqmet, gamiukmet, gauqmeba minda, "
            "gaukmeba minda, გაუქმებაა საჭირო"},
    WordRow{
        Word::Yes,
        "კი, დიახ, ხო, ჰო, კაი, კარგი, კარგით, კი ბატონო, თანახმა ვარ, ვადასტურებ, დავადასტურე, გეთანხმებით, "
        "ოკ, ოკეი, "
        "ოქეი, რა თქმა უნდა, აუცილებლად, კი მინდა, ki, diax, diakh, diah, xo, kho, ho, kai, kargi, kargit, "
        "ki batono, tanaxma var, tanakhma var, vadastureb, davadastureb, oki, მოვალ, კი მოვალ, moval, ki "
        "moval, კიი, kii, კი კარგი, დავესწრები, კი ვადასტურებ"},
    WordRow{Word::No,
            "არა, აარა, ვერა, არ მინდა, არ შემიძლია, ვერ შევძლებ, უარი, არ ვარ თანახმა, არ გეთანხმებით, არა "
            "მადლობა, ara, vera, "
            "ar minda, ar shemidzlia, ver shevdzleb, uari, ar var tanaxma, ვერ მოვალ, არ მოვალ, ver moval, "
            "ar moval, არაა, araa, არ მაწყობს, ar mawyobs"},
    WordRow{Word::Here,
            "აქ ვარ, აქვარ, აქა ვარ, აქ ვარ უკვე, უკვე აქ ვარ, აქ, აქ ვართ, უკვე აქ ვართ, მოვედი, მოვედი "
            "უკვე, უკვე მოვედი, "
            "მოვედით, უკვე მოვედით, ადგილზე ვარ, ადგილზე ვართ, უკვე ადგილზე ვარ, შემოვედი, შიგნით ვარ, "
            "მოვსულვარ, მისული ვარ, "
            "მოსული ვარ, aq var, ak var, aqvar, akvar, aqa var, aka var, aq vart, ak vart, ukve aq var, ukve "
            "ak var, "
            "aq var ukve, movedi, moveedi, moved, movedi ukve, ukve movedi, movedit, adgilze var, adgilze "
            "vart, mosuli var, "
            "misuli var, ვარ აქ, უკვე მანდ ვარ, მანდ ვარ, მოვედიი, var aq, var ak, modevi, moveedi ukve, "
            "უკვე შიგნით ვარ, კართან ვარ, კართან ვდგავარ"},
    WordRow{Word::Late,
            "ვაგვიანებ, დავაგვიანებ, დავაგვიანე, მაგვიანდება, დამაგვიანდა, დამაგვიანდება, მაგვიანდებაა, "
            "ვიგვიანებ, ვაგვიანებთ, "
            "დავაგვიანებთ, გვიან მოვალ, ცოტას ვაგვიანებ, ცოტა მაგვიანდება, ცოტას დავაგვიანებ, ცოტა "
            "დამაგვიანდება, საცობში ვარ, "
            "დაგვიანება, vagvianeb, davagvianeb, davagviane, magviandeba, damagvianda, damagviandeba, cotas "
            "vagvianeb, cota "
            "magviandeba, cotas davagvianeb, tsotas vagvianeb, tsota magviandeba, vagvianebt, gvian moval, "
            "sacobshi var, "
            "satsobshi var, vigvianeb, cota vagvianeb, დამაგვიანდებაა, ცოტა დამაგვიანდა, vagvianebb"},
    WordRow{
        Word::LateBy,
        "მოვალ, ვიქნები, მანდ ვიქნები, მანდ ვარ, აქ ვიქნები, moval, viqnebi, vikneb, mand var, mand viqnebi"},
    WordRow{Word::MoreTime,
            "მეტი დრო, მეტი დრო მჭირდება, მეტი დრო მინდა, დრო მჭირდება, დრო მინდა, კიდევ დრო, კიდევ დრო "
            "მჭირდება, ცოტა დრო, ცოტა "
            "დრო მჭირდება, ცოტა მეტი დრო, დამატებითი დრო, დამელოდეთ, დამელოდე, მომიცადეთ, მომიცადე, "
            "დაიცადეთ, ჯერ მზად არ ვარ, "
            "მზად არ ვარ, meti dro, meti dro mchirdeba, meti dro minda, dro mchirdeba, dro minda, kidev dro, "
            "cota dro, tsota "
            "dro, cota dro mchirdeba, damelodet, damelode, momicadet, momitsadet, daicadet, mzad ar var"},
    WordRow{Word::MoreTimeBy,
            "კიდევ, მჭირდება, კიდევ მჭირდება, მინდა, მომეცით, დაიცადეთ, kidev, mchirdeba, kidev mchirdeba, "
            "minda, momecit"},
    WordRow{Word::Leave,
            "მივდივარ, წავედი, წავალ, უნდა წავიდე, ვტოვებ, ვტოვებ რიგს, რიგიდან გასვლა, რიგის დატოვება, "
            "გასვლა, აღარ მოვდივარ, აღარ მოვალ, ვერ მოვდივარ, ვერ მოვალ, ვეღარ მოვალ, ვეღარ მოვდივარ, "
            "ვერ ვახერხებ მოსვლას, ამომშალეთ რიგიდან, ამომწერეთ, mivdivar, wavedi, tsavedi, caved, "
            "caveedi, caedi, cavedi, unda wavide, vtoveb, vtoveb rigs, agar movdivar, agar moval, "
            "ver movdivar, ver moval, vegar moval, vegar movdivar, ver vaxerxeb mosvlas, ვეღარ მოვალთ, "
            "ვერ მოვალთ, აღარ მოვალთ, vegar movalt, ver movalt, agar movalt, aghar moval, "
            "გამომიწერეთ რიგიდან"},
    WordRow{Word::LeaveVisit,
            "ვიზიტის გაუქმება, ვიზიტი გააუქმეთ, გააუქმეთ ვიზიტი, გავაუქმო ვიზიტი, ვიზიტს ვაუქმებ, "
            "ვაუქმებ ვიზიტს, vizitis gauqmeba, vizitis gaukmeba, gaauqmet viziti, gaaukmet viziti, "
            "vauqmeb vizits, ჯავშნის გაუქმება, გააუქმეთ ჯავშანი, ჯავშანი გააუქმეთ"},
    WordRow{Word::Back,
            "დავბრუნდი, დავბრუნდით, დაბრუნება, უკან დაბრუნება, დამაბრუნეთ, დამაბრუნეთ რიგში, ისევ აქ ვარ, "
            "კვლავ აქ ვარ, "
            "უკვე დავბრუნდი, davbrundi, davbrundit, dabruneba, damabrunet, isev aq var, isev ak var, ukve "
            "davbrundi"},
    WordRow{
        Word::Undo,
        "დააბრუნე, დააბრუნეთ, უკან დააბრუნე, უკან დააბრუნეთ, შეცდომით, შეცდომა იყო, შეცდომით გამოვგზავნე, "
        "შემეშალა, daabrune, daabrunet, ukan daabrune, ukan daabrunet, shemeshala, shecdomit"},
    WordRow{Word::Status,
            "სტატუსი, სტატუს, პოზიცია, ჩემი პოზიცია, რიგი, ჩემი რიგი, ჩემი ადგილი, რომელი ვარ, მერამდენე "
            "ვარ, მერამდენე ვარ რიგში, "
            "რამდენი დარჩა, რამდენი კაცია, რამდენი კაცია ჩემამდე, რამდენია ჩემამდე, რამდენი ხანი, რამდენი "
            "ხანი დარჩა, რამდენ ხანში, "
            "როდის ვარ, როდის მოვა ჩემი რიგი, როდის არის ჩემი რიგი, როდისაა ჩემი რიგი, როდის იქნება ჩემი "
            "რიგი, როდის შემოვიდე, "
            "statusi, pozicia, rigi, chemi rigi, romeli var, meramdene var, ramdeni darcha, ramdeni xani, "
            "ramdeni khani, ramdeni "
            "xani darcha, ramden xanshi, rodis var, rodisaa chemi rigi, rodis movae, rodis mova chemi rigi, "
            "რამდენი ადამიანია ჩემამდე, რამდენი ადამიანია, როდის მიწევს, დიდი ხანია დარჩენილი, რამდენი ხანი "
            "უნდა ველოდო, ramdeni kacia chemamde, ramdeni adamiania chemamde, ramdeni kacia, rodis miwevs, "
            "როდის ჩამიშვებთ, ჩემამდე რამდენია"},
    WordRow{Word::Info,
            "ინფო, ინფორმაცია, ინფორმაციაა, მისამართი, სამუშაო საათები, როდის მუშაობთ, სად ხართ, informacia, "
            "inpo, inpormacia, "
            "misamarti, sad xart, sad khart"},
    WordRow{
        Word::Join,
        "ჩაწერა, ჩამწერეთ, ჩამწერე, ჩაწერა მინდა, რიგში ჩაწერა, რიგში ჩადგომა, რიგში დგომა, რიგში ჩამწერეთ, "
        "ჩავეწერო, "
        "მინდა ჩავეწერო, შეერთება, რეგისტრაცია, დამარეგისტრირეთ, ნომრის აღება, chawera, chatsera, chamweret, "
        "chamtseret, chamceret, chacera, rigshi chawera, rigshi chamweret, registracia, chavewero, minda "
        "chavewero"},
    WordRow{Word::ScopeAll,
            "ყველა, ყველაფერი, ყველა შეტყობინება, შეტყობინებები, შეტყობინება, მესიჯები, მესიჯი, სმს, yvela, "
            "kvela, "
            "yvelaferi, mesijebi, shetyobinebebi"},
    WordRow{Word::ScopeVisit, "ვიზიტი, ვიზიტები, ვიზიტზე, ვიზიტის, ჯავშანი, viziti, vizitis, javshani"},
    WordRow{
        Word::ScopeSurvey,
        "გამოკითხვა, გამოკითხვები, გამოკითხვებს, შეფასება, შეფასებები, კითხვები, gamokitxva, gamokitkhva, "
        "gamokitxvebi, shefaseba, kitxvebi"},
    WordRow{Word::ScopeNotice,
            "სიახლე, სიახლეები, განცხადება, განცხადებები, siaxle, siaxleebi, gancxadebebi"},
    WordRow{Word::Courtesy,
            "გთხოვთ, გთხოვ, თუ შეიძლება, მადლობა, გმადლობთ, დიდი მადლობა, გამარჯობა, გამარჯობათ, გაუმარჯოს, "
            "დილა მშვიდობისა, დღე "
            "მშვიდობისა, საღამო მშვიდობისა, ბოდიში, უკაცრავად, ბატონო, ქალბატონო, ძალიან დიდი მადლობა, "
            "მადლობთ, ნახვამდის, კარგად "
            "ბრძანდებოდეთ, gtxovt, gtkhovt, gtxov, tu sheidzleba, madloba, gmadlobt, didi madloba, "
            "gamarjoba, gamarjobat, "
            "bodishi, ukacravad, batono, salami, სალამი"},
    WordRow{Word::Signature, "გაგზავნილია*, გამოგზავნილია*, პატივისცემით*"},
    WordRow{Word::Minutes,
            "წუთი, წუთით, წუთში, წუთს, წთ, წთ ით, წუთიც, wuti, wutit, wutshi, tsuti, tsutit, tsutshi, cuti, "
            "cutit, cutshi"},
    WordRow{Word::Star, "ვარსკვლავ*, varskvlav*"},
    WordRow{Word::Points,
            "ვარსკვლავ*, ქულ*, ია, იანი, იანს, იანია, ს, ად, ით, varskvlav*, qula, qulas, qulit, kula"},
    WordRow{
        Word::Unit,
        "იანვარი, თებერვალი, მარტი, აპრილი, მაისი, ივნისი, ივლისი, აგვისტო, სექტემბერი, ოქტომბერი, ნოემბერი, "
        "დეკემბერი, იანვარს, თებერვალს, მარტს, აპრილს, მაისს, ივნისს, ივლისს, აგვისტოს, სექტემბერს, "
        "ოქტომბერს, ნოემბერს, დეკემბერს, საათ*, წუთ*, წამ*, დღ*, კვირ*, თვე*, წელ*, წლ*, კაც*, ადამიან*, "
        "თანამშრომ*, ექიმ*, ექთ*, ოპერატორ*, პერსონალ*, კლიენტ*, პაციენტ*, ლარ*, თეთრ*, დოლარ*, ევრო*, "
        "პროცენტ*, ჯერ, ჯერზე, სართულ*, ოთახ*, მაგიდ*, ფანჯ*, ნომ*, ბავშვ*, ქალ, ქალი, ქალმა, ბიჭ*, გოგ*, "
        "კითხვა, კითხვები, პრობლემ*, საკითხ*, საბუთ*, დოკუმენტ*, ზე, მდე, ე, დან, ვიზიტ*, saati, saats, "
        "saatshi, saatze, wuti, wutit, wutshi, tsuti, tsutshi, kaci, kacma, adamian*, lari, tanamshrom*, "
        "dge, jer, ქალბატონ*, ქალს, ქალები, მამაკაც*, მოხუც*, ადმინისტრატორ*, დაცვ*, მცველ*, მოლარე*, "
        "მიმღებ*, დამლაგებ*, ხალხი, ბებია, ბებიამ, ბაბუა, პენსიონერ*, სტაჟიორ*, კონსულტანტ*, მენეჯერ*, "
        "სპეციალისტ*, მძღოლ*, სკამ*, ტუალეტ*, საპირფარეშო*, ლიფტ*, კარებ*, სალარო*, აპარატ*, კომპიუტერ*, "
        "პრინტერ*, ქოლგ*, ჩანთ*, ქურთუკ*, გასაღებ*, ტელეფონ*, შეკითხვ*, თხოვნ*, წინადადებ*, შენიშვნ*, რჩევ*, "
        "იდეა, იდეები, წერილ*, ფურცელ*, ბლანკ*, ავადმყოფ*, მეზობელ*, მეგობარ*, kalbaton*, qalbaton*, kali, "
        "qali, moxuc*, operatori*, eqim*, ekim*, eqtan*, skami, skam*, kitxva, kitxvebi, problema, dacva*, "
        "dacvis, კაბინეტ*, kabinet*, operatorma, administratori, administratorma"},
    WordRow{Word::Quantifier,
            "თქვენი, თქვენმა, მთელი, კიდევ, სხვა, გრძელი, ახალი, tqveni, kidev, ძალიან, dzalian, ძველი, "
            "მოხუცი, ახალგაზრდა, პატარა, დიდი, ბრაზიანი, უხეში, უზრდელი, გატეხილი, გაფუჭებული, ბინძური"},
    WordRow{Word::Date, "ორშაბათს, სამშაბათს, ოთხშაბათს, ხუთშაბათს, პარასკევს, შაბათს, ხვალ, xval, khval"},
    WordRow{Word::About, "დაახლოებით, თითქმის, კიდევ, daaxloebit"},
    WordRow{Word::Nearly, "დაახლოებით, თითქმის, daaxloebit, მინიმუმ, მაქსიმუმ"},
    WordRow{Word::Place,
            "იანვარი, თებერვალი, მარტი, აპრილი, მაისი, ივნისი, ივლისი, აგვისტო, სექტემბერი, ოქტომბერი, "
            "ნოემბერი, დეკემბერი, იანვარს, თებერვალს, მარტს, აპრილს, მაისს, ივნისს, ივლისს, აგვისტოს, "
            "სექტემბერს, ოქტომბერს, ნოემბერს, დეკემბერს, ორშაბათს, სამშაბათს, ოთხშაბათს, ხუთშაბათს, "
            "პარასკევს, შაბათს, კვირას, ხვალ, xval, khval, "
            "იანვრის, თებერვლის, მარტის, აპრილის, მაისის, ივნისის, ივლისის, აგვისტოს, სექტემბრის, "
            "ოქტომბრის, ნოემბრის, დეკემბრის, "
            "ოთახი, მაგიდა, სართული, ნომერი, ფანჯარა, ბილეთი, სალარო, დაახლოებით, თითქმის, კიდევ, მეტი, "
            "ველოდე, otaxi, nomeri, "
            "magida, sartuli, velode, შვილი, ბავშვი, შვილიშვილი, ძაღლი, კატა, shvili, dzagli, kata, მინიმუმ, "
            "მაქსიმუმ"},
    WordRow{Word::Kin, "ბიჭი, გოგო"},
    WordRow{Word::Minus, "მინუს, minus"},
    WordRow{Word::Many, "ოცი, ორმოცი, სამოცი, ოთხმოცი, ასი, ათასი, მილიონი, ათეული, asi, atasi, milioni"},
    WordRow{Word::Negation,
            "არა, არ, ვერ, ნუ, არც, არაა, არასდროს, ნაკლები, ara, ar, ver, ვაპირებდი, მინდოდა"},
    WordRow{
        Word::Cue,
        "ვაძლევ, გაძლევთ, მივცემ, მივცემდი, ვაფასებ, შევაფასებ, შევაფასებდი, შეფასება, შეფასებაა, ქულა, "
        "ვწერ, დავწერ, "
        "დავწერდი, გიწერთ, იქნება, vafaseb, shevafaseb, shevafasebdi, vadzlev, gadzlevt, shefaseba, vwer"},
    WordRow{Word::Joiner, "ან, თუ, და, an"},
    WordRow{Word::Half, "ნახევარი, და ნახევარი, ნახევარს, naxevari"},
    WordRow{Word::OutOfTotal,
            "დან, იდან, ქულიდან, ვარსკვლავიდან, ხუთიდან, ათიდან, xutidan, khutidan, atidan, dan"},
    WordRow{Word::Tag, "ხომ, xom, khom, ხო, ho, xo, არა"},
    WordRow{Word::Asks,
            "რა, რას, რაა, რატომ, რომელი, რომელია, როგორ, ra, ras, raa, ratom, romeli, rogor, რომელ, რომელს, "
            "რა ქულაა, romel, როგორ დავწერო, როგორ შევაფასო, როგორ მივცე, რომელ ციფრს"},
    WordRow{Word::AsksOther,
            "როდის, სად, ვინ, ვის, რამდენი, შეიძლება, შემიძლია, გაქვთ, rodis, sad, vin, ramdeni, sheidzleba"},
    WordRow{Word::Means, "ნიშნავს, აღნიშნავს, ითვლება, nishnavs, aghnishnavs"},
    WordRow{Word::Is, "არის, aris"},
    WordRow{Word::But, "მაგრამ, ოღონდ, თუმცა, რადგან, იმიტომ, magram, radgan, imitom"},
    WordRow{Word::State,
            "დამრჩა, დაგვრჩა, დავკარგე, დამეკარგა, დამავიწყდა, გატეხილია, გატეხილი, გაფუჭებულია, გაფუჭებული, "
            "იკლია"},
    WordRow{Word::Deduct,
            "ნაკლები, აკლია, დავაკელი*, გამოვაკელი*, მოვაკელი*, დავაკელ*, გამოვაკელ*, მოვაკელ*, დამაკლდა, "
            "davakeli, naklebi, minus, მინუს"},
    WordRow{Word::Plus, "პლუს, plius, plus"},
    WordRow{Word::Takes, "დავაკელი, დავაკლებ, გამოვაკელი, მოვაკელი, davakeli, minus, მინუს"},
    WordRow{Word::If, "თუ, tu"},
    WordRow{Word::Praise,
            "იდეალური, იდეალურია, კმაყოფილი, კმაყოფილი ვარ, კარგი, ძალიან კარგი, კარგია, შესანიშნავი, "
            "შესანიშნავია, სუპერ, სუპერი, მშვენიერი, საუკეთესო, "
            "მაგარი, ძალიან კარგია, kargi, dzalian kargi, shesanishnavi, magari, საუკეთესოა, ყველაზე კარგი, "
            "უმაღლესი, sauketeso, sauketesoa, ასი პროცენტით, ასპროცენტით"},
    WordRow{Word::Blame,
            "ცუდი, ცუდია, ძალიან ცუდი, ძალიან ცუდია, საშინელი, საშინელება, cudi, cudia, dzalian cudi, "
            "ყველაზე ცუდი, უარესი, უარესია"},
    WordRow{Word::Neither, "ძალიან, dzalian"},
    WordRow{
        Word::Filler,
        "მე, ჩემი, მას, ეს, არის, იყო, თქვენ, მხოლოდ, me, chemi, ჩემგან, chemgan, უმაღლესი, თქვენ გეკუთვნით"},
    WordRow{Word::Weak, "ერთი, ორი, ერთს, ორს, ათი, erti, ori, ati, sami, ხუთ, ოთხ, სამ"},
    WordRow{Word::Zero, "ნული, ნულს, ნულია, ნულიანი, nuli"},
    WordRow{Word::One, "ერთი, ერთს, ერთია, ერთიანი, ერთიანს, erti, ertiani"},
    WordRow{Word::Two, "ორი, ორს, ორია, ორიანი, ორიანს, ori, oriani"},
    WordRow{Word::Three, "სამი, სამს, სამია, სამიანი, სამიანს, sami, samiani, სამ"},
    WordRow{Word::Four, "ოთხი, ოთხს, ოთხია, ოთხიანი, ოთხიანს, otxi, otkhi, othi, otxiani, otkhiani, ოთხ"},
    WordRow{Word::Five,
            "ხუთი, ხუთს, ხუთია, ხუთიანი, ხუთიანს, ხუთიანია, ხუთიც, ხუთიდან, xuti, khuti, huti, xutiani, "
            "khutiani, xutidan, "
            "khutidan, ხუთ, ხუთივე"},
    WordRow{Word::Six, "ექვსი, ექვსს, ექვსია, eqvsi, ekvsi"},
    WordRow{Word::Seven, "შვიდი, შვიდს, შვიდია, shvidi"},
    WordRow{Word::Eight, "რვა, რვას, რვაა, rva"},
    WordRow{Word::Nine, "ცხრა, ცხრას, ცხრაა, cxra, tskhra, ckhra"},
    WordRow{Word::Ten, "ათი, ათს, ათია, ათიანი, ათიანს, ათიდან, ati, atiani, atidan"},
};

}  // namespace

const LanguageWords& georgianWords() {
    static constexpr LanguageWords kWords{"ka", kRows};
    return kWords;
}

}  // namespace turnbell
