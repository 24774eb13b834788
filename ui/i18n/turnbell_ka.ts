<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name>ActionPanel</name>
    <message>
        <source>No-show</source>
        <translation>არ მოვიდა</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>გადაცემა</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>გადადება</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>დაბრუნება (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>ხელახლა</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>დასრულება</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ჰარი</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>Show</source>
        <translation>ჩვენება</translation>
    </message>
</context>
<context>
    <name>CalledTicket</name>
    <message>
        <source>Welcome</source>
        <translation>კეთილი იყოს თქვენი მობრძანება</translation>
    </message>
    <message>
        <source>Now called</source>
        <translation>ახლა გამოძახებულია</translation>
    </message>
    <message>
        <source>Please check in at the kiosk.</source>
        <translation>გთხოვთ, დარეგისტრირდეთ კიოსკთან.</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Touch to check in</source>
        <translation>შეეხეთ რეგისტრაციისთვის</translation>
    </message>
    <message>
        <source>No time to wait here? Scan this code, or text %1 to %2.</source>
        <translation>ლოდინის დრო არ გაქვთ? დაასკანერეთ კოდი ან გააგზავნეთ SMS-ით %1 ნომერზე %2.</translation>
    </message>
    <message>
        <source>Please see the desk</source>
        <translation>გთხოვთ, მიმართოთ თანამშრომელს</translation>
    </message>
    <message>
        <source>We are closed.</source>
        <translation>დაკეტილია.</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>ვიხსნებით %1-ზე.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>ვიხსნებით ხვალ, %1-ზე.</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>ვიხსნებით: %1, %2.</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>May we text you?</source>
        <translation>გამოგიგზავნოთ SMS?</translation>
    </message>
    <message>
        <source>We text this number about this visit: that you are in the queue, that your turn is near, that it has come. Reply STOP at any time to end it.</source>
        <translation>ამ ნომერზე გამოგიგზავნით SMS-ს ამ ვიზიტის შესახებ: რომ რიგში ხართ, რომ თქვენი რიგი ახლოვდება და რომ თქვენი რიგი მოვიდა. შესაწყვეტად ნებისმიერ დროს უპასუხეთ: STOP.</translation>
    </message>
    <message>
        <source>Also send me a short survey after the visit (your choice)</source>
        <translation>ვიზიტის შემდეგ გამომიგზავნეთ მოკლე გამოკითხვაც</translation>
    </message>
    <message>
        <source>Also text me other news, such as an early closing (your choice)</source>
        <translation>გამომიგზავნეთ სხვა სიახლეებიც, მაგალითად, თუ ადრე დავკეტავთ</translation>
    </message>
    <message>
        <source>Yes, check me in and text me</source>
        <translation>დიახ, დამარეგისტრირეთ და გამომიგზავნეთ SMS</translation>
    </message>
    <message>
        <source>No texts, just check me in</source>
        <translation>SMS-ის გარეშე დამარეგისტრირეთ</translation>
    </message>
</context>
<context>
    <name>ConversationInbox</name>
    <message>
        <source>%1 answers this: it has to free it first.</source>
        <translation>ამას პასუხობს %1: ჯერ მან უნდა დათმოს.</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>No messages.</source>
        <translation>შეტყობინებები არ არის.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>შეტყობინებები</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ერთი წამით …</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>No visit today.</source>
        <translation>დღეს ვიზიტი არ აქვს.</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Mine</source>
        <translation>ჩემი</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>დასრულებულია</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>No texts go to this number any more.</source>
        <translation>ამ ნომერზე SMS აღარ გაიგზავნება.</translation>
    </message>
    <message>
        <source>Ask first: may we text this number?</source>
        <translation>ჯერ ჰკითხეთ: შეიძლება ამ ნომერზე SMS-ის გაგზავნა?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ტელეფონის გარეშე</translation>
    </message>
    <message>
        <source>Keep number</source>
        <translation>ნომრის დატოვება</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>ნომრის წაშლა</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>მომსახურება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Correct %1</source>
        <translation>%1: შესწორება</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
</context>
<context>
    <name>CurrentVisit</name>
    <message>
        <source>Called</source>
        <translation>გამოძახებულია</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>მაგიდასთანაა</translation>
    </message>
    <message>
        <source>Nobody is at this desk.</source>
        <translation>ამ მაგიდასთან არავინ არის.</translation>
    </message>
    <message>
        <source>This desk is not open.</source>
        <translation>ეს მაგიდა ღია არ არის.</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ტელეფონის გარეშე</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>მოვიდა %1-ზე</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>გამოძახებულია %n-ჯერ</numerusform>
            <numerusform>გამოძახებულია %n-ჯერ</numerusform>
        </translation>
    </message>
    <message>
        <source>No texts.</source>
        <translation>SMS არ არის.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS-ები</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>შესწორება</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>მიწერა</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day earlier</source>
        <translation>ერთი დღით ადრე</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>ერთი დღით გვიან</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Pause</source>
        <translation>შესვენება</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>გასვლა</translation>
    </message>
</context>
<context>
    <name>DeskPads</name>
    <message>
        <source>The desk of the pad is changed.</source>
        <translation>პულტის მაგიდა შეიცვალა.</translation>
    </message>
    <message>
        <source>The name is kept.</source>
        <translation>სახელი შენახულია.</translation>
    </message>
    <message>
        <source>The display of %1 flashes for ten seconds.</source>
        <translation>%1: ეკრანი ათი წამი ციმციმებს.</translation>
    </message>
    <message>
        <source>The keys of %1 are as they came from the factory.</source>
        <translation>%1: ღილაკებს ისევ ქარხნული პარამეტრები აქვს.</translation>
    </message>
    <message>
        <source>%1 asks for no more keys. Press each: its line says what it was taken for.</source>
        <translation>%1 ღილაკებს აღარ ითხოვს. დააჭირეთ თითოეულს: სტრიქონში ჩანს, რომელ ღილაკად აღიქვა.</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 წაშლილია.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Waiting</source>
        <translation>რიგში</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>რიგში არავინ არის.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>გადადებული</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>მოელით</translation>
    </message>
    <message>
        <source>Missed (B: back)</source>
        <translation>არ მოვიდა (B)</translation>
    </message>
</context>
<context>
    <name>DeskPicker</name>
    <message>
        <source>Which desk are you at?</source>
        <translation>რომელ მაგიდასთან ხართ?</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>No reminder</source>
        <translation>შეხსენების გარეშე</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 წუთი</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 წუთი</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 საათი</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>მოკლე შესვენება</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>სადილი</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>შეხვედრა</translation>
    </message>
    <message>
        <source>Office work</source>
        <translation>საოფისე სამუშაო</translation>
    </message>
    <message>
        <source>The customer wants it</source>
        <translation>მომხმარებლის სურვილით</translation>
    </message>
    <message>
        <source>We cannot do it today</source>
        <translation>დღეს ვერ ვასრულებთ</translation>
    </message>
    <message>
        <source>Checked in twice</source>
        <translation>ორჯერ დარეგისტრირდა</translation>
    </message>
    <message>
        <source>Call here</source>
        <translation>აქ გამოძახება</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>მეტი დროის მიცემა</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>გადაცემა</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>წავიდა</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>მოვიდა</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>ვიზიტის გაუქმება</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>აქ გაგრძელება</translation>
    </message>
    <message>
        <source>Back into the line</source>
        <translation>რიგში დაბრუნება</translation>
    </message>
    <message>
        <source>Park: remind me in</source>
        <translation>გადადება: შემახსენე</translation>
    </message>
    <message>
        <source>Pause: why?</source>
        <translation>შესვენება: რატომ?</translation>
    </message>
    <message>
        <source>Cancel %1: why?</source>
        <translation>%1-ის გაუქმება: რატომ?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>შესწორება</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>SMS-ის მიწერა</translation>
    </message>
    <message>
        <source>Finish %1 and call next: what came of it?</source>
        <translation>%1, დასრულება და შემდეგის გამოძახება: რა შედეგით?</translation>
    </message>
    <message>
        <source>Finish %1: what came of it?</source>
        <translation>%1, დასრულება: რა შედეგით?</translation>
    </message>
</context>
<context>
    <name>DeskSession</name>
    <message>
        <source>Call next</source>
        <translation>შემდეგის გამოძახება</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>მოვიდა</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>დასრულება და შემდეგის გამოძახება</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>დასრულება</translation>
    </message>
    <message>
        <source>At the desk: %1</source>
        <translation>მაგიდასთან: %1</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>The service is away. Nothing can be changed until it is back.</source>
        <translation>სერვისი მიუწვდომელია. მის აღდგენამდე ვერაფერს შეცვლით.</translation>
    </message>
</context>
<context>
    <name>DisplayHeader</name>
    <message>
        <source>as of %1</source>
        <translation>%1-ის მდგომარეობით</translation>
    </message>
</context>
<context>
    <name>EntryBubble</name>
    <message>
        <source>Note for us, not sent</source>
        <translation>შენიშვნა ჩვენთვის, არ გაგზავნილა</translation>
    </message>
</context>
<context>
    <name>FailureFace</name>
    <message>
        <source>The display is out of order. Please ask our staff.</source>
        <translation>ეკრანი არ მუშაობს. გთხოვთ, მიმართოთ თანამშრომელს.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 served</source>
        <translation>მიღებული: %1</translation>
    </message>
    <message>
        <source>inaccurate: %1</source>
        <translation>უზუსტო: %1</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>შესვენება %1</translation>
    </message>
    <message>
        <source>n = %1 / %2</source>
        <translation>n = %1 / %2</translation>
    </message>
    <message>
        <source>median / 90 %, min</source>
        <translation>მედიანა / 90&#xa0;%, წთ</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>ბილეთები</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>არ მოვიდა</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>წავიდა</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ლოდინი</translation>
    </message>
    <message>
        <source>To last call</source>
        <translation>ბოლო ძახილი</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>მოსვლა</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>მომსახურება</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>გადადებული</translation>
    </message>
    <message>
        <source>Desks idle</source>
        <translation>მაგიდის მოცდენა</translation>
    </message>
    <message>
        <source>h:min</source>
        <translation>სთ:წთ</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>მიზნის ფარგლებში</translation>
    </message>
    <message>
        <source>waiting / service</source>
        <translation>ლოდინი / მომსახ.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>დაპირება შესრულდა</translation>
    </message>
    <message>
        <source>All</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Answers to customers: %1 · median %2 min · 90 % within %3 min · late: %4</source>
        <translation>პასუხები მომხმარებლებს: %1 · მედიანა %2 წთ · 90 % %3 წთ-ში · დაგვიანებით: %4</translation>
    </message>
</context>
<context>
    <name>HealthStrip</name>
    <message>
        <source>Modem: %1, signal %2 %</source>
        <translation>მოდემი: %1, სიგნალი %2 %</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>მოდემი: %1</translation>
    </message>
    <message>
        <source>%1, credit %2</source>
        <translation>%1, ბალანსი %2</translation>
    </message>
    <message>
        <source>Texts waiting: %1</source>
        <translation>SMS მოლოდინში: %1</translation>
    </message>
    <message>
        <source>being checked: %1</source>
        <translation>მოწმდება: %1</translation>
    </message>
    <message>
        <source>may not have arrived: %1</source>
        <translation>შესაძლოა არ მისულა: %1</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS-ები</translation>
    </message>
    <message>
        <source>Pads</source>
        <translation>პულტები</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>სტატისტიკა</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>სიახლეები</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>ტექსტები</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>გამოკითხვა</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>slow network</source>
        <translation>ნელი ქსელი</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>Tickets by hour</source>
        <translation>ბილეთები საათების მიხედვით</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <translation>კიდევ აქ ხართ?</translation>
    </message>
    <message>
        <source>What you entered is wiped in</source>
        <translation>შეყვანილი მონაცემების წაშლამდე დარჩა</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>მეტი დრო</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>თავიდან დაწყება</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>How many minutes do you need to come back?</source>
        <translation>რამდენ წუთში შეძლებთ მობრუნებას?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 წუთი</translation>
    </message>
</context>
<context>
    <name>LowScore</name>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
</context>
<context>
    <name>NewConversationPanel</name>
    <message>
        <source>Write to %1</source>
        <translation>მიწერა: %1</translation>
    </message>
    <message>
        <source>For example: What should we prepare for you?</source>
        <translation>მაგალითად: რა მოგიმზადოთ?</translation>
    </message>
    <message>
        <source>It goes out as an SMS at once and cannot be taken back.</source>
        <translation>SMS მაშინვე იგზავნება და უკან ვეღარ დაბრუნდება.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ერთი წამით …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>გაგზავნა</translation>
    </message>
</context>
<context>
    <name>NextList</name>
    <message>
        <source>Next</source>
        <translation>შემდეგი</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>რიგში: %n</numerusform>
            <numerusform>რიგში: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Ticket number</source>
        <translation>ბილეთის ნომერი</translation>
    </message>
    <message>
        <source>Visits of</source>
        <translation>ვიზიტები:</translation>
    </message>
    <message>
        <source>We close at 15:00 today, your visit moves to tomorrow.</source>
        <translation>დღეს 15:00-ზე ვიკეტებით, თქვენი ვიზიტი ხვალ იქნება.</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>რა უნდა ვაცნობოთ</translation>
    </message>
    <message>
        <source>Ask for YES or NO</source>
        <translation>პასუხი: დიახ/არა</translation>
    </message>
    <message>
        <source>Also in quiet hours</source>
        <translation>წყნარ საათებშიც</translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS now?</source>
        <translation>
            <numerusform>გავგზავნოთ ახლა %n SMS?</numerusform>
            <numerusform>გავგზავნოთ ახლა %n SMS?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>გაგზავნა</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>გავუგზავნოთ %n ადამიანს</numerusform>
            <numerusform>გავუგზავნოთ %n ადამიანს</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePersonRow</name>
    <message>
        <source>Messages</source>
        <translation>მესიჯები</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>არ პასუხობს</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>უკან დაბრუნება</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Stop</source>
        <translation>შეჩერება</translation>
    </message>
    <message numerus="yes">
        <source>Stop it? %n people have not got it yet.</source>
        <translation>
            <numerusform>შევაჩეროთ? ჯერ არ მიუღია %n ადამიანს.</numerusform>
            <numerusform>შევაჩეროთ? ჯერ არ მიუღია %n ადამიანს.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>შეჩერება</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>გაგრძელება</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>სიახლეები</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>სიახლის დაწერა</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>გაგზავნილი</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>უფრო ძველი</translation>
    </message>
    <message>
        <source>No notices yet.</source>
        <translation>სიახლეები ჯერ არ არის.</translation>
    </message>
    <message>
        <source>A notice tells everybody of a day, a service&apos;s queue, or one visit what has changed: &quot;We close at 15:00.&quot;

Calls and other texts about a visit go first. What has not gone out yet can be stopped.</source>
        <translation>სიახლით ყველას, ერთი სერვისის რიგს ან ერთ ვიზიტს აცნობებთ, რა შეიცვალა: „15:00-ზე ვიკეტებით.“

გამოძახებები და ვიზიტის სხვა SMS-ები პირველი იგზავნება. რაც ჯერ არ გაგზავნილა, შეიძლება შეჩერდეს.</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>called: %1 (%2, %3)</source>
        <translation>დარეკვა: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ყველა</translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>დასარეკია %n</numerusform>
            <numerusform>დასარეკია %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Desk pads</source>
        <translation>მაგიდის პულტები</translation>
    </message>
    <message>
        <source>Choose your desk first, then a pad for it.</source>
        <translation>ჯერ აირჩიეთ თქვენი მაგიდა, შემდეგ მისი პულტი.</translation>
    </message>
    <message>
        <source>Choose a pad for this desk</source>
        <translation>ამ მაგიდის პულტის არჩევა</translation>
    </message>
    <message>
        <source>No desk pad is known yet. Plug one into a USB port of the PC on which the service runs: it appears here by itself, and its display shows its number.</source>
        <translation>პულტი ჯერ არ არის. შეაერთეთ ის იმ კომპიუტერის USB-პორტში, რომელზეც სერვისი მუშაობს: აქ თავისით გამოჩნდება, ეკრანზე კი მისი ნომერი იქნება.</translation>
    </message>
    <message>
        <source>Press a button on the pad you want</source>
        <translation>დააჭირეთ ღილაკს სასურველ პულტზე</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>The pad is chosen</source>
        <translation>პულტი არჩეულია</translation>
    </message>
    <message>
        <source>%1 serves %2 from now on. Its next press is a step there.</source>
        <translation>%1 ამიერიდან ემსახურება: %2. მომდევნო დაჭერა იქ უკვე ნაბიჯია.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>No button was pressed within 30 seconds</source>
        <translation>30 წამში ღილაკს არავინ დააჭირა</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>Calibrate the keys of %1?</source>
        <translation>%1: ღილაკების დაკალიბრება?</translation>
    </message>
    <message>
        <source>If its keys are taken for others: its display asks for each of the five keys in turn. Until then it does no steps. The factory&apos;s settings fit most pads.</source>
        <translation>თუ ღილაკები ერთმანეთში ერევა: ეკრანი ხუთივე ღილაკს რიგრიგობით ითხოვს. მანამდე პულტი ნაბიჯებს არ ასრულებს. ქარხნული პარამეტრები პულტების უმეტესობას უხდება.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>დაწყება</translation>
    </message>
    <message>
        <source>Factory settings</source>
        <translation>ქარხნული პარამეტრები</translation>
    </message>
    <message>
        <source>Now press the keys on the pad</source>
        <translation>ახლა დააჭირეთ პულტის ღილაკებს</translation>
    </message>
    <message>
        <source>Hold the key that the display of %1 names until it says so, then let it go: RIGHT, UP, DOWN, LEFT, SELECT. If no key comes for 30 seconds, everything stays as it was.</source>
        <translation>%1: დააჭირეთ ეკრანზე დასახელებულ ღილაკს და არ აუშვათ, სანამ ეკრანი აშვებას არ მოგთხოვთ: RIGHT, UP, DOWN, LEFT, SELECT. თუ 30 წამში ღილაკს არ დააჭერთ, ყველაფერი ძველებურად დარჩება.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1: წაიშალოს?</translation>
    </message>
    <message>
        <source>Its name and its desk are lost. If it is plugged in again, it comes back as a new pad.</source>
        <translation>სახელი და მაგიდა დაიკარგება. თუ ისევ შეაერთებთ, ახალ პულტად დაბრუნდება.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>დატოვება</translation>
    </message>
    <message>
        <source>It will be a pad of this desk: %1. This press does nothing else. Pads of other open desks go on working.</source>
        <translation>ის ამ მაგიდისა გახდება: %1. ეს დაჭერა სხვას არაფერს აკეთებს. სხვა ღია მაგიდების პულტები მუშაობას განაგრძობენ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Is the pad plugged in, and does its display show a number or a desk? The pad of another open desk cannot be chosen.</source>
        <translation>არაფერი შეცვლილა. პულტი შეერთებულია? მის ეკრანზე ნომერი ან მაგიდა ჩანს? სხვა ღია მაგიდის პულტს ვერ აირჩევთ.</translation>
    </message>
    <message>
        <source>Measured now: %1</source>
        <translation>ახლა იზომება: %1</translation>
    </message>
</context>
<context>
    <name>PadPanel</name>
    <message>
        <source>Its desk</source>
        <translation>მისი მაგიდა</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>მისი სახელი</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>To forget this pad, unplug it first.</source>
        <translation>ამ პულტის წასაშლელად ჯერ გამოაერთეთ ის.</translation>
    </message>
    <message>
        <source>Plug this pad in to find it by its display or to calibrate its keys.</source>
        <translation>შეაერთეთ ეს პულტი, რომ ეკრანით იპოვოთ ან ღილაკები დააკალიბროთ.</translation>
    </message>
    <message>
        <source>Flash its display</source>
        <translation>ეკრანის ციმციმი</translation>
    </message>
    <message>
        <source>Calibrate its keys</source>
        <translation>ღილაკების დაკალიბრება</translation>
    </message>
    <message>
        <source>Forget this pad</source>
        <translation>ამ პულტის წაშლა</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>სახელი ჯერ არ აქვს</translation>
    </message>
</context>
<context>
    <name>PadRow</name>
    <message>
        <source>Change</source>
        <translation>შეცვლა</translation>
    </message>
</context>
<context>
    <name>PadRows</name>
    <message>
        <source>Pad %1</source>
        <translation>პულტი %1</translation>
    </message>
    <message>
        <source>no desk</source>
        <translation>მაგიდის გარეშე</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>შეერთებულია</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>არ პასუხობს</translation>
    </message>
    <message>
        <source>not connected, last seen %1</source>
        <translation>გამოერთებულია, ბოლოს ჩანდა %1</translation>
    </message>
    <message>
        <source>no press yet</source>
        <translation>ჯერ არავის დაუჭერია</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Refused presses: %1 · damaged frames: %2 · new links: %3</source>
        <translation>უარი: %1 · დაზიანებული კადრი: %2 · ხელახლა: %3</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>პროგრამის ვერსია %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>მაგიდის გარეშე</translation>
    </message>
    <message>
        <source>New pad</source>
        <translation>ახალი პულტი</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your mobile number</source>
        <translation>თქვენი მობილურის ნომერი</translation>
    </message>
    <message>
        <source>We text you when your turn comes.</source>
        <translation>SMS-ს გამოგიგზავნით, როცა თქვენი რიგი მოვა.</translation>
    </message>
    <message>
        <source>Texts cannot be sent right now. Please watch the display.</source>
        <translation>SMS-ის გაგზავნა ახლა შეუძლებელია. გთხოვთ, უყუროთ ეკრანს.</translation>
    </message>
    <message>
        <source>Number, with + from abroad</source>
        <translation>ნომერი, უცხოური - +-ით</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>ტელეფონის გარეშე</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>To the customer</source>
        <translation>მომხმარებელს</translation>
    </message>
    <message>
        <source>Note for us</source>
        <translation>ჩვენთვის</translation>
    </message>
    <message>
        <source>Only staff see this. It is never sent.</source>
        <translation>ამას მხოლოდ თანამშრომლები ხედავენ. არასოდეს იგზავნება.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>თქვენი შენიშვნა</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>თქვენი პასუხი</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>შენიშვნის შენახვა</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>გაგზავნა</translation>
    </message>
</context>
<context>
    <name>ReportHeader</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>ცხრილის შენახვა</translation>
    </message>
    <message>
        <source>from</source>
        <translation>პირველი</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ბოლო</translation>
    </message>
</context>
<context>
    <name>ReportTabs</name>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>გუშინ</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 დღე</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 დღე</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>სხვა დღეები</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>სერვისები</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>მაგიდები</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>პერსონალი</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>საათები</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>დღეები</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ლოდინი</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>შედეგები</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>What do you need?</source>
        <translation>რა გნებავთ?</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>რიგში: %n</numerusform>
            <numerusform>რიგში: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No service is offered right now. Please see the desk.</source>
        <translation>ახლა მომსახურება მიუწვდომელია. გთხოვთ, მიმართოთ თანამშრომელს.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>წინა გვერდი</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>გვერდი %1 / %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>შემდეგი გვერდი</translation>
    </message>
    <message>
        <source>If you have an appointment, please see the desk.</source>
        <translation>თუ ჩაწერილი ხართ, გთხოვთ, მიმართოთ თანამშრომელს.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Please type your PIN</source>
        <translation>შეიყვანეთ PIN-კოდი</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>შესვლა</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>few visits</source>
        <translation>ცოტა ვიზიტი</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Answered before</source>
        <translation>ადრე ასე ვუპასუხეთ</translation>
    </message>
</context>
<context>
    <name>SurveySide</name>
    <message>
        <source>Questions</source>
        <translation>კითხვები</translation>
    </message>
    <message>
        <source>Low scores (%1)</source>
        <translation>დაბალი შეფასება (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>არ გაიგზავნა</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>ჯერ არავის უპასუხია.</translation>
    </message>
    <message>
        <source>Nobody was discontent.</source>
        <translation>უკმაყოფილო არავინ იყო.</translation>
    </message>
    <message>
        <source>Every survey that was due was sent.</source>
        <translation>ყველა გამოკითხვა გაიგზავნა.</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>there was no phone number</source>
        <translation>ტელეფონის ნომერი არ იყო</translation>
    </message>
    <message>
        <source>the customer did not agree to surveys</source>
        <translation>კლიენტი გამოკითხვას არ დათანხმდა</translation>
    </message>
    <message>
        <source>it could not be sent in time</source>
        <translation>დროულად ვერ გაიგზავნა</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>გაუქმდა</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>გაგზავნა ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>waited under 10 min</source>
        <translation>10 წუთზე ნაკლები ლოდინი</translation>
    </message>
    <message>
        <source>waited 10 to 20 min</source>
        <translation>10–20 წუთი ლოდინი</translation>
    </message>
    <message>
        <source>waited 20 to 40 min</source>
        <translation>20–40 წუთი ლოდინი</translation>
    </message>
    <message>
        <source>waited over 40 min</source>
        <translation>40 წუთზე მეტი ლოდინი</translation>
    </message>
    <message>
        <source>How was it? 1 to 5</source>
        <translation>როგორ იყო? 1–5</translation>
    </message>
    <message>
        <source>How easy was it? 1 to 5</source>
        <translation>რამდენად ადვილი იყო? 1–5</translation>
    </message>
    <message>
        <source>Would you recommend us? 0 to 10</source>
        <translation>გვირჩევდით სხვებს? 0–10</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>დიახ ან არა</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>საკუთარი სიტყვებით</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>გაიგზავნა</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>უპასუხა</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>საშუალო</translation>
    </message>
    <message>
        <source>4 and 5</source>
        <translation>4 და 5</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>გვირჩევენ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 … %2 %</translation>
    </message>
    <message>
        <source>no</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>დიახ</translation>
    </message>
    <message numerus="yes">
        <source>%n answers: few to go by</source>
        <translation>
            <numerusform>%n პასუხი: ცოტაა დასკვნისთვის</numerusform>
            <numerusform>%n პასუხი: ცოტაა დასკვნისთვის</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n პასუხი</numerusform>
            <numerusform>%n პასუხი</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has answered yet</source>
        <translation>ჯერ არავის უპასუხია</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>მაშინვე უპასუხეს</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>უპასუხეს: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 ელოდება</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>მიწოდებულია</translation>
    </message>
    <message>
        <source>Mean, 1 to 5</source>
        <translation>საშუალო, 1–5</translation>
    </message>
    <message>
        <source>Half answer within</source>
        <translation>ნახევარი პასუხობს</translation>
    </message>
    <message>
        <source>with 95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>-100 to 100</source>
        <translation>-100 … 100</translation>
    </message>
    <message>
        <source>Mean %1 (with 95 %: %2)</source>
        <translation>საშუალო %1 (95 %: %2)</translation>
    </message>
    <message>
        <source>4 and 5: %1 (with 95 %: %2)</source>
        <translation>4 და 5: %1 (95 %: %2)</translation>
    </message>
    <message>
        <source>Would recommend: %1 (with 95 %: %2)</source>
        <translation>გვირჩევენ: %1 (95 %: %2)</translation>
    </message>
    <message>
        <source>Yes: %1 (with 95 %: %2)</source>
        <translation>დიახ: %1 (95 %: %2)</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>სხვა მიზეზი</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>few answers</source>
        <translation>ცოტა პასუხი</translation>
    </message>
    <message>
        <source>Nothing to show in this table yet.</source>
        <translation>ამ ცხრილში ჯერ არაფერია.</translation>
    </message>
</context>
<context>
    <name>TemplateCost</name>
    <message>
        <source>With usual values:</source>
        <translation>ჩვეულებრივი მნიშვნელობებით:</translation>
    </message>
    <message>
        <source>Because of %1</source>
        <translation>მიზეზი: %1</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>The branch&apos;s own words</source>
        <translation>ფილიალის საკუთარი ტექსტი</translation>
    </message>
    <message>
        <source>The words for all services</source>
        <translation>ყველა მომსახურების ტექსტი</translation>
    </message>
    <message>
        <source>Turnbell&apos;s words</source>
        <translation>სტანდარტული ტექსტი</translation>
    </message>
    <message>
        <source>The words of another language</source>
        <translation>სხვა ენის ტექსტი</translation>
    </message>
    <message>
        <source>A text needs words.</source>
        <translation>ტექსტი ცარიელი ვერ იქნება.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>ნიშანი %1: %2</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>ჯერ არ არის შენახული.</translation>
    </message>
    <message>
        <source>Saved: these words are sent from now on.</source>
        <translation>შენახულია: ამიერიდან ეს ტექსტი იგზავნება.</translation>
    </message>
    <message>
        <source>The branch&apos;s own words are gone.</source>
        <translation>ფილიალის საკუთარი ტექსტი გაუქმდა.</translation>
    </message>
    <message>
        <source>Supervisors change these words.</source>
        <translation>ამ ტექსტს ხელმძღვანელები ცვლიან.</translation>
    </message>
</context>
<context>
    <name>TemplateFacts</name>
    <message>
        <source>missing: put it in</source>
        <translation>აკლია: ჩასვით</translation>
    </message>
    <message>
        <source>✓ required</source>
        <translation>✓ აუცილებელი</translation>
    </message>
    <message>
        <source>✓ in the text</source>
        <translation>✓ ტექსტშია</translation>
    </message>
    <message>
        <source>a special space</source>
        <translation>განსაკუთრებული შუალედი</translation>
    </message>
    <message>
        <source>Replace by a plain space</source>
        <translation>ჩვეულებრივი შუალედით შეცვლა</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>შეცვლა: “%1”</translation>
    </message>
    <message>
        <source>Nothing plain means the same as: %1</source>
        <translation>უბრალო ნიშნით ვერ შეიცვლება: %1</translation>
    </message>
    <message>
        <source>In the value of “%1”: %2</source>
        <translation>მნიშვნელობაში “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 SMS, %n characters left</source>
        <translation>
            <numerusform>%1 SMS, დარჩა %n ნიშანი</numerusform>
            <numerusform>%1 SMS, დარჩა %n ნიშანი</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 SMS, with the longest names in any script.</source>
        <translation>მაქსიმუმ %1 SMS, თუ სახელები ყველაზე გრძელია და ნებისმიერი დამწერლობით.</translation>
    </message>
    <message>
        <source>Other scripts or emoji: 70 a SMS, 67 each where there are several.</source>
        <translation>სხვა დამწერლობა ან ემოჯი: 70 ნიშანი ერთ SMS-ში, 67, თუ რამდენიმეა.</translation>
    </message>
    <message>
        <source>Plain letters and the language&apos;s own: 155 a SMS, 149 each where there are several.</source>
        <translation>უბრალო და ენის საკუთარი ასოები: 155 ნიშანი ერთ SMS-ში, 149, თუ რამდენიმეა.</translation>
    </message>
    <message>
        <source>Plain letters: 160 a SMS, 153 each where there are several.</source>
        <translation>უბრალო ლათინური ასოები: 160 ნიშანი ერთ SMS-ში, 153, თუ რამდენიმეა.</translation>
    </message>
    <message>
        <source>With the letter tables of the language (a setting of the branch): %1 SMS.</source>
        <translation>ენის ასოების ცხრილით (ფილიალის პარამეტრი): %1 SMS.</translation>
    </message>
    <message>
        <source>Written in Latin letters (a setting of the branch): %1 SMS.</source>
        <translation>ლათინური ასოებით (ფილიალის პარამეტრი): %1 SMS.</translation>
    </message>
</context>
<context>
    <name>TemplateKinds</name>
    <message>
        <source>Which language?</source>
        <translation>რომელი ენა?</translation>
    </message>
    <message>
        <source>For which service?</source>
        <translation>რომელი მომსახურებისთვის?</translation>
    </message>
    <message>
        <source>SMS: usual / at most</source>
        <translation>SMS: ჩვეულებრივ / მაქსიმუმ</translation>
    </message>
    <message>
        <source>own</source>
        <translation>საკუთარი</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>Back to the words for all</source>
        <translation>საერთო ტექსტზე დაბრუნება</translation>
    </message>
    <message>
        <source>Back to Turnbell&apos;s words</source>
        <translation>სტანდარტულზე დაბრუნება</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>სად?</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>What texts say</source>
        <translation>რა წერია SMS-ებში</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>მომსახურება</translation>
    </message>
    <message>
        <source>Save these words first?</source>
        <translation>ჯერ შევინახოთ ეს ტექსტი?</translation>
    </message>
    <message>
        <source>“%1” was changed, and is not saved.</source>
        <translation>“%1” შეიცვალა და არ არის შენახული.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>გადაგდება</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>წერის გაგრძელება</translation>
    </message>
    <message>
        <source>Back to the words for all services?</source>
        <translation>დავბრუნდეთ ყველა მომსახურების ტექსტზე?</translation>
    </message>
    <message>
        <source>Back to Turnbell&apos;s words?</source>
        <translation>დავბრუნდეთ სტანდარტულ ტექსტზე?</translation>
    </message>
    <message>
        <source>The branch&apos;s own words for “%1” are lost.</source>
        <translation>ფილიალის საკუთარი ტექსტი დაიკარგება: “%1”.</translation>
    </message>
    <message>
        <source>Back to them</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Keep our own</source>
        <translation>საკუთარი დარჩეს</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>All services</source>
        <translation>ყველა მომსახურება</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Texts of today</source>
        <translation>დღევანდელი SMS-ები</translation>
    </message>
    <message numerus="yes">
        <source>%n need a person</source>
        <translation>
            <numerusform>ყურადღება სჭირდება: %n</numerusform>
            <numerusform>ყურადღება სჭირდება: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No texts today.</source>
        <translation>დღეს SMS არ არის.</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>დასრულდა</translation>
    </message>
    <message>
        <source>You answer this.</source>
        <translation>თქვენ პასუხობთ.</translation>
    </message>
    <message>
        <source>%1 answers this.</source>
        <translation>პასუხობს %1.</translation>
    </message>
    <message>
        <source>Nobody answers this yet.</source>
        <translation>ჯერ არავინ პასუხობს.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>დათმობა</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ჩემი</translation>
    </message>
    <message>
        <source>Closed. A text opens it again.</source>
        <translation>დასრულებულია. SMS ისევ გახსნის.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>One moment …</source>
        <translation>ერთი წამით …</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>You are checked in</source>
        <translation>თქვენ დარეგისტრირდით</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>თქვენი ნომერი</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>შემდეგი თქვენ ხართ.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you.</source>
        <translation>
            <numerusform>თქვენ წინ %n ადამიანია.</numerusform>
            <numerusform>თქვენ წინ %n ადამიანია.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will text you when your turn comes.</source>
        <translation>SMS-ს გამოგიგზავნით, როცა თქვენი რიგი მოვა.</translation>
    </message>
    <message>
        <source>Please watch the display.</source>
        <translation>გთხოვთ, უყუროთ ეკრანს.</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>მზადაა (%1)</translation>
    </message>
    <message>
        <source>Your wait: %1</source>
        <translation>ლოდინის დრო: %1</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Transfer to</source>
        <translation>სად გადავცეთ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>VisitLists</name>
    <message>
        <source>target %1</source>
        <translation>მიზანი: %1</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>More for %1</source>
        <translation>მეტი: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 normal to %2 priority: a priority one now (%3 of %4 called).</source>
        <translation>%1 ჩვეულებრივი – %2 რიგგარეშე: ახლა რიგგარეშეს ჯერია (გამოძახებულია %3 / %4).</translation>
    </message>
    <message>
        <source>%1 normal to %2 priority: a normal one now (%3 of %4 called).</source>
        <translation>%1 ჩვეულებრივი – %2 რიგგარეშე: ახლა ჩვეულებრივის ჯერია (გამოძახებულია %3 / %4).</translation>
    </message>
    <message>
        <source>Nobody else waits for this desk.</source>
        <translation>ამ მაგიდას სხვა არავინ ელოდება.</translation>
    </message>
    <message>
        <source>The appointment at %1 has come.</source>
        <translation>%1-ზე დანიშნული ვიზიტის დრო დადგა.</translation>
    </message>
    <message>
        <source>Queue %1 is called once somebody there waits more than %2 min.</source>
        <translation>რიგი %1 გამოიძახება, როცა იქ ვინმე %2 წთ-ზე მეტს ელოდება.</translation>
    </message>
    <message>
        <source>Queue %1 is called once somebody there waits longer than its limit (under 1 min).</source>
        <translation>რიგი %1 გამოიძახება, როცა იქ ვინმე ზღვარზე მეტს ელოდება (1 წთ-ზე ნაკლები).</translation>
    </message>
    <message>
        <source>Priority %1 goes before priority %2.</source>
        <translation>პრიორიტეტი %1 წინ უსწრებს პრიორიტეტს %2.</translation>
    </message>
    <message>
        <source>Each %1 min of waiting count as one priority more: %2 against %3.</source>
        <translation>ლოდინის ყოველი %1 წთ ერთ დონეს მატებს: %2 – %3.</translation>
    </message>
    <message>
        <source>Each step of waiting (under 1 min) counts as one priority more: %1 against %2.</source>
        <translation>ლოდინის ყოველი ბიჯი (1 წთ-ზე ნაკლები) ერთ დონეს მატებს: %1 – %2.</translation>
    </message>
    <message>
        <source>Came first.</source>
        <translation>პირველი მოვიდა.</translation>
    </message>
    <message>
        <source>Was put first.</source>
        <translation>წინ გადმოიყვანეს.</translation>
    </message>
    <message>
        <source>Missed its call and came back: goes first.</source>
        <translation>გამოძახებისას არ იყო და დაბრუნდა: პირველია.</translation>
    </message>
    <message>
        <source>%1 asked for more time, until %2.</source>
        <translation>%1 მეტ დროს ითხოვდა, %2-მდე.</translation>
    </message>
    <message>
        <source>Next: %1, after %2 min.</source>
        <translation>შემდეგი: %1, ელოდა %2 წთ.</translation>
    </message>
    <message>
        <source>Next: %1, after under 1 min.</source>
        <translation>შემდეგი: %1, ელოდა 1 წთ-ზე ნაკლებს.</translation>
    </message>
    <message>
        <source>%1 has waited %2 min.</source>
        <translation>%1 ელოდება %2 წთ.</translation>
    </message>
    <message>
        <source>%1 has waited under 1 min.</source>
        <translation>%1 ელოდება 1 წთ-ზე ნაკლებს.</translation>
    </message>
    <message>
        <source>This is not a complete phone number.</source>
        <translation>ტელეფონის ნომერი არ არის სრული.</translation>
    </message>
    <message>
        <source>This number cannot receive texts. Please enter a mobile number.</source>
        <translation>ეს ნომერი SMS-ს ვერ იღებს. გთხოვთ, შეიყვანოთ მობილურის ნომერი.</translation>
    </message>
    <message>
        <source>We cannot text numbers of this country.</source>
        <translation>ამ ქვეყნის ნომრებზე SMS-ს ვერ ვაგზავნით.</translation>
    </message>
    <message>
        <source>This service is not offered any more. Please start again.</source>
        <translation>ეს მომსახურება აღარ არის. გთხოვთ, დაიწყოთ თავიდან.</translation>
    </message>
    <message>
        <source>Check-in is not possible right now. Please see the desk.</source>
        <translation>რეგისტრაცია ახლა შეუძლებელია. გთხოვთ, მიმართოთ თანამშრომელს.</translation>
    </message>
    <message>
        <source>No answer came. Please try again.</source>
        <translation>პასუხი არ მოვიდა. გთხოვთ, სცადოთ ხელახლა.</translation>
    </message>
    <message>
        <source>The service is away. Nothing was changed.</source>
        <translation>სერვისი მიუწვდომელია. არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>No answer came. Check the lists before you try again.</source>
        <translation>პასუხი არ მოვიდა. ხელახლა ცდამდე შეამოწმეთ სიები.</translation>
    </message>
    <message>
        <source>Please sign in with your PIN first.</source>
        <translation>გთხოვთ, ჯერ შეხვიდეთ PIN-კოდით.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>ეს PIN-კოდი უცნობია.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a moment.</source>
        <translation>ბევრი არასწორი PIN-კოდი. გთხოვთ, ცოტა ხანი დაელოდოთ.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this desk.</source>
        <translation>ამ მაგიდის რიგში არავინ არის.</translation>
    </message>
    <message>
        <source>A customer is called here and has not arrived yet.</source>
        <translation>აქ უკვე გამოძახებულია ადამიანი და ჯერ არ მოსულა.</translation>
    </message>
    <message>
        <source>There is no customer at this desk.</source>
        <translation>ამ მაგიდასთან არავინ არის.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>დასაბრუნებელი აღარაფერია.</translation>
    </message>
    <message>
        <source>This person has asked for no more texts.</source>
        <translation>ამ ადამიანს SMS-ები აღარ სურს.</translation>
    </message>
    <message>
        <source>Something in the input is not right.</source>
        <translation>შეყვანილში რაღაც არასწორია.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>ეს ახლა შეუძლებელია.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>ეს აღარ არსებობს.</translation>
    </message>
    <message>
        <source>You may not do this. Please sign in again.</source>
        <translation>ამის უფლება არ გაქვთ. გთხოვთ, შეხვიდეთ ხელახლა.</translation>
    </message>
    <message>
        <source>Somebody is doing this already.</source>
        <translation>ამას უკვე სხვა აკეთებს.</translation>
    </message>
    <message>
        <source>The disk refused. Nothing was changed.</source>
        <translation>დისკზე ჩაწერა ვერ მოხერხდა. არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>დაგეგმილია</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>ელოდება გაგზავნას</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>იგზავნება</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>გაგზავნილია</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>მიწოდებულია</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>ვერ მიეწოდა</translation>
    </message>
    <message>
        <source>sent, no report came</source>
        <translation>გაგზავნილია, დასტური არ მოსულა</translation>
    </message>
    <message>
        <source>too late, not sent</source>
        <translation>დაგვიანდა, არ გაიგზავნა</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>გაუქმებულია</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>დაუშვებელია</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ვერ გაიგზავნა</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>მოწმდება</translation>
    </message>
    <message>
        <source>may not have arrived</source>
        <translation>შესაძლოა არ მისულა</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>მისალმება</translation>
    </message>
    <message>
        <source>Soon your turn</source>
        <translation>მალე თქვენი რიგია</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>თქვენი რიგია</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>მეორე გამოძახება</translation>
    </message>
    <message>
        <source>Missed turn</source>
        <translation>გამოტოვებული რიგი</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>მადლობა</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>გამოკითხვა</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ცნობა</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>პასუხი</translation>
    </message>
    <message>
        <source>Stop confirmed</source>
        <translation>შეწყვეტა დადასტურდა</translation>
    </message>
    <message>
        <source>Start confirmed</source>
        <translation>განახლება დადასტურდა</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>ბოდიში</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ღიაა</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>შესვენებაზეა</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>დახურულია</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>არ არის შეერთებული</translation>
    </message>
    <message>
        <source>does not answer yet</source>
        <translation>ჯერ არ პასუხობს</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>ირთვება</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>SIM ბარათი არ არის</translation>
    </message>
    <message>
        <source>SIM card locked</source>
        <translation>SIM ბარათი დაბლოკილია</translation>
    </message>
    <message>
        <source>looking for a network</source>
        <translation>ეძებს ქსელს</translation>
    </message>
    <message>
        <source>refused by the network</source>
        <translation>ქსელმა უარყო</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>stopped answering</source>
        <translation>აღარ პასუხობს</translation>
    </message>
    <message>
        <source>No modem: texts are not sent. Check its cable.</source>
        <translation>მოდემი არ არის: SMS არ იგზავნება. შეამოწმეთ კაბელი.</translation>
    </message>
    <message>
        <source>Some texts may not have arrived.</source>
        <translation>ზოგი SMS შესაძლოა არ მისულა.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>დისკი სავსეა.</translation>
    </message>
    <message>
        <source>The network does not answer for a text: please call customers by voice.</source>
        <translation>ქსელი SMS-ზე არ პასუხობს: გთხოვთ, კლიენტები ხმით გამოიძახოთ.</translation>
    </message>
    <message>
        <source>The operator refuses every text: check the SIM card&apos;s credit.</source>
        <translation>ოპერატორი ყველა SMS-ს უარყოფს: შეამოწმეთ SIM ბარათის ბალანსი.</translation>
    </message>
    <message>
        <source>The SIM card does not work: texts wait.</source>
        <translation>SIM ბარათი არ მუშაობს: SMS-ები იცდის.</translation>
    </message>
    <message>
        <source>The operator&apos;s SMS centre refuses every text: texts wait.</source>
        <translation>ოპერატორის SMS ცენტრი ყველა SMS-ს უარყოფს: SMS-ები იცდის.</translation>
    </message>
    <message>
        <source>The network refuses every text for the moment: texts wait.</source>
        <translation>ქსელი ამჟამად ყველა SMS-ს უარყოფს: SMS-ები იცდის.</translation>
    </message>
    <message>
        <source>The modem&apos;s message memory is full or broken: texts wait.</source>
        <translation>მოდემის SMS მეხსიერება სავსეა ან დაზიანებულია: SMS-ები იცდის.</translation>
    </message>
    <message>
        <source>Several numbers in a row were refused: may this SIM card send texts?</source>
        <translation>ზედიზედ რამდენიმე ნომერი უარყოფილია: აქვს ამ SIM ბარათს SMS-ის გაგზავნის უფლება?</translation>
    </message>
    <message>
        <source>The modem refuses every text: please restart it.</source>
        <translation>მოდემი ყველა SMS-ს უარყოფს: გთხოვთ, გადატვირთოთ.</translation>
    </message>
    <message>
        <source>The modem refuses every text: check its settings.</source>
        <translation>მოდემი ყველა SMS-ს უარყოფს: შეამოწმეთ პარამეტრები.</translation>
    </message>
    <message>
        <source>That did not work. Please try again, or see the desk.</source>
        <translation>ვერ მოხერხდა. სცადეთ ხელახლა ან მიმართეთ თანამშრომელს.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>ვერ მოხერხდა.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ახლა</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 წთ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 სთ %2 წთ</translation>
    </message>
    <message>
        <source>Finish the visit at this desk first.</source>
        <translation>ჯერ დაასრულეთ ვიზიტი ამ მაგიდასთან.</translation>
    </message>
    <message>
        <source>This ticket has moved on meanwhile.</source>
        <translation>ამ ბილეთის მდგომარეობა უკვე შეიცვალა.</translation>
    </message>
    <message>
        <source>This sender cannot be answered by text.</source>
        <translation>ამ გამგზავნს SMS-ით ვერ უპასუხებთ.</translation>
    </message>
    <message>
        <source>This text was sent already.</source>
        <translation>ეს ტექსტი უკვე გაიგზავნა.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>ეს ტექსტი ძალიან გრძელია.</translation>
    </message>
    <message>
        <source>The modem is not ready: texts wait. Please call customers by voice.</source>
        <translation>მოდემი მზად არ არის: SMS ელოდება. გთხოვთ, გამოიძახოთ ხმით.</translation>
    </message>
    <message>
        <source>Some incoming messages could not be read. They are kept.</source>
        <translation>ზოგი შემოსული შეტყობინება ვერ წავიკითხეთ. ისინი შენახულია.</translation>
    </message>
    <message>
        <source>this number does not receive texts</source>
        <translation>ეს ნომერი SMS-ს ვერ იღებს</translation>
    </message>
    <message>
        <source>the network is out of order or busy</source>
        <translation>ქსელი გაუმართავია ან გადატვირთულია</translation>
    </message>
    <message>
        <source>the network cannot read this text</source>
        <translation>ქსელი ამ SMS-ს ვერ კითხულობს</translation>
    </message>
    <message>
        <source>the modem did not say whether it was sent</source>
        <translation>მოდემმა არ თქვა, გაიგზავნა თუ არა</translation>
    </message>
    <message>
        <source>this person wants no texts of this kind</source>
        <translation>ამ ადამიანს ასეთი SMS არ სურს</translation>
    </message>
    <message>
        <source>nobody agreed to this text</source>
        <translation>ამ SMS-ზე თანხმობა არ არის</translation>
    </message>
    <message>
        <source>too many new numbers: nothing is sent until this number has written</source>
        <translation>ძალიან ბევრი ახალი ნომერია: SMS გაიგზავნება, როცა ამ ნომრიდან მოგვწერენ</translation>
    </message>
    <message>
        <source>no more than %1 texts an hour to a number that has not written</source>
        <translation>საათში არაუმეტეს %1 SMS ნომერზე, საიდანაც არ მოუწერიათ</translation>
    </message>
    <message>
        <source>no more than %1 automatic answers an hour to one number</source>
        <translation>საათში არაუმეტეს %1 ავტომატური პასუხი ერთ ნომერზე</translation>
    </message>
    <message>
        <source>this branch texts no numbers of that country but by its staff</source>
        <translation>ფილიალი ამ ქვეყნის ნომრებზე SMS-ს მხოლოდ თანამშრომლის ხელით აგზავნის</translation>
    </message>
    <message>
        <source>a machine seems to answer at this number</source>
        <translation>როგორც ჩანს, ამ ნომრიდან ავტომატი პასუხობს</translation>
    </message>
    <message>
        <source>this number was asked within the last %1 h</source>
        <translation>ამ ნომერს ბოლო %1 სთ-ის განმავლობაში უკვე ჰკითხეს</translation>
    </message>
    <message>
        <source>the day&apos;s budget of %1 SMS is spent for texts of this kind</source>
        <translation>დღის ბიუჯეტი (%1 SMS) ასეთი SMS-ებისთვის ამოიწურა</translation>
    </message>
    <message>
        <source>it waits for the end of the quiet hours at %1:%2</source>
        <translation>ელოდება მშვიდი საათების დასრულებას %1:%2-ზე</translation>
    </message>
    <message>
        <source>Most of today&apos;s texts are used up: surveys stop first. Calls to known numbers go on.</source>
        <translation>დღევანდელი SMS-ების უმეტესობა დახარჯულია: ჯერ გამოკითხვები ჩერდება. ცნობილ ნომრებზე გამოძახება გრძელდება.</translation>
    </message>
    <message>
        <source>This number cannot be used for another ticket now. Please go on without a number, or see the desk.</source>
        <translation>ამ ნომრით ახლა კიდევ ერთი ბილეთის აღება შეუძლებელია. გააგრძელეთ ნომრის გარეშე, ან მიმართეთ თანამშრომელს.</translation>
    </message>
    <message>
        <source>This number asked for no texts (STOP). Please watch the display, or text START to us.</source>
        <translation>ამ ნომერმა SMS-ები გათიშა (STOP). უყურეთ ეკრანს, ან მოგვწერეთ START.</translation>
    </message>
    <message>
        <source>To get texts, please text HERE to us first. Please watch the display.</source>
        <translation>SMS-ების მისაღებად ჯერ მოგვწერეთ HERE. უყურეთ ეკრანს.</translation>
    </message>
    <message>
        <source>This text may not be sent: nobody agreed to it, or a limit is reached.</source>
        <translation>ამ SMS-ის გაგზავნა არ შეიძლება: თანხმობა არ არის, ან ზღვარი მიღწეულია.</translation>
    </message>
    <message>
        <source>wants no texts</source>
        <translation>SMS არ სურს</translation>
    </message>
    <message>
        <source>did not agree to texts</source>
        <translation>SMS-ზე თანხმობა არ აქვს</translation>
    </message>
    <message>
        <source>texts wait until this number writes</source>
        <translation>SMS მაშინ, როცა ამ ნომრიდან მოიწერებიან</translation>
    </message>
    <message>
        <source>the network took it</source>
        <translation>ქსელმა მიიღო</translation>
    </message>
    <message>
        <source>this person wants no texts</source>
        <translation>ამ ადამიანს SMS-ები არ სურს</translation>
    </message>
    <message>
        <source>the modem is sending it</source>
        <translation>მოდემი ახლა აგზავნის</translation>
    </message>
    <message>
        <source>no report came from the phone</source>
        <translation>ტელეფონიდან დასტური არ მოსულა</translation>
    </message>
    <message>
        <source>the phone confirmed it</source>
        <translation>ტელეფონმა დაადასტურა</translation>
    </message>
    <message>
        <source>report %1 of the network</source>
        <translation>ქსელის შეტყობინება %1</translation>
    </message>
    <message>
        <source>the service stopped while it was being sent</source>
        <translation>სერვისი გაჩერდა გაგზავნის დროს</translation>
    </message>
    <message>
        <source>nothing shows that it arrived</source>
        <translation>მისვლა არაფრით დასტურდება</translation>
    </message>
    <message>
        <source>it is sent once more</source>
        <translation>ხელახლა იგზავნება</translation>
    </message>
    <message>
        <source>it could not be sent in time</source>
        <translation>დროულად ვერ გაიგზავნა</translation>
    </message>
    <message>
        <source>a part of it could not be sent in time</source>
        <translation>მისი ნაწილი დროულად ვერ გაიგზავნა</translation>
    </message>
    <message>
        <source>it is too late now</source>
        <translation>ახლა უკვე გვიანია</translation>
    </message>
    <message>
        <source>the phone number was changed</source>
        <translation>ტელეფონის ნომერი შეიცვალა</translation>
    </message>
    <message>
        <source>the turn has come</source>
        <translation>რიგი უკვე მოვიდა</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>გამოძახება დასრულდა</translation>
    </message>
    <message>
        <source>the step was undone</source>
        <translation>მოქმედება გაუქმდა</translation>
    </message>
    <message>
        <source>from a restored backup: it may have been sent since</source>
        <translation>აღდგენილი ასლიდან: შესაძლოა უკვე გაიგზავნა</translation>
    </message>
    <message>
        <source>the modem was silent for %1 s</source>
        <translation>მოდემი დუმდა %1 წამი</translation>
    </message>
    <message>
        <source>the modem was unplugged</source>
        <translation>მოდემი გამოერთდა</translation>
    </message>
    <message>
        <source>the modem stopped answering</source>
        <translation>მოდემმა პასუხი შეწყვიტა</translation>
    </message>
    <message>
        <source>the modem started again</source>
        <translation>მოდემი ხელახლა ჩაირთო</translation>
    </message>
    <message>
        <source>the modem was plugged in again</source>
        <translation>მოდემი ხელახლა შეერთდა</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>უარი მიზეზის გარეშე</translation>
    </message>
    <message>
        <source>the network refused it (%1)</source>
        <translation>ქსელმა უარყო (%1)</translation>
    </message>
    <message>
        <source>the operator bars texts</source>
        <translation>ოპერატორი SMS-ს ბლოკავს</translation>
    </message>
    <message>
        <source>refused, often because the SIM card has no credit</source>
        <translation>უარყოფილია, ხშირად SIM ბარათზე თანხის უქონლობის გამო</translation>
    </message>
    <message>
        <source>this phone bars texts</source>
        <translation>ეს ტელეფონი SMS-ს ბლოკავს</translation>
    </message>
    <message>
        <source>the modem&apos;s memory is full</source>
        <translation>მოდემის მეხსიერება სავსეა</translation>
    </message>
    <message>
        <source>the SIM card has no service centre</source>
        <translation>SIM ბარათს SMS-ცენტრი არ აქვს</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>ქსელი არ არის</translation>
    </message>
    <message>
        <source>%1 does not exist: plug the modem in.</source>
        <translation>%1 არ არსებობს: შეაერთეთ მოდემი.</translation>
    </message>
    <message>
        <source>%1 is gone: plug the modem in again.</source>
        <translation>%1 გაქრა: ხელახლა შეაერთეთ მოდემი.</translation>
    </message>
    <message>
        <source>Another program uses %1: stop it.</source>
        <translation>%1-ს სხვა პროგრამა იყენებს: გამორთეთ ის.</translation>
    </message>
    <message>
        <source>The service may not use %1.</source>
        <translation>სერვისს არ აქვს %1-ის გამოყენების უფლება.</translation>
    </message>
    <message>
        <source>%1 is not the port of a modem.</source>
        <translation>%1 მოდემის პორტი არ არის.</translation>
    </message>
    <message>
        <source>No modem was found: plug one in.</source>
        <translation>მოდემი ვერ მოიძებნა: შეაერთეთ.</translation>
    </message>
    <message>
        <source>No modem answers on %1: check the cable.</source>
        <translation>%1-ზე მოდემი არ პასუხობს: შეამოწმეთ კაბელი.</translation>
    </message>
    <message>
        <source>No connection to %1: check the network cable.</source>
        <translation>%1-თან კავშირი არ არის: შეამოწმეთ ქსელის კაბელი.</translation>
    </message>
    <message>
        <source>The modem stopped answering and is being restarted.</source>
        <translation>მოდემმა პასუხი შეწყვიტა და თავიდან ირთვება.</translation>
    </message>
    <message>
        <source>No SIM card is found: put one in, or take it out and put it back.</source>
        <translation>SIM ბარათი ვერ მოიძებნა: ჩადეთ, ან ამოიღეთ და ისევ ჩადეთ.</translation>
    </message>
    <message>
        <source>The SIM card wants its PIN: a technician must enter it.</source>
        <translation>SIM ბარათი PIN-კოდს ითხოვს: ის ტექნიკოსმა უნდა ჩაწეროს.</translation>
    </message>
    <message>
        <source>The SIM card refused the PIN: a technician must correct it.</source>
        <translation>SIM ბარათმა PIN-კოდი არ მიიღო: ის ტექნიკოსმა უნდა გაასწოროს.</translation>
    </message>
    <message>
        <source>The SIM card takes one more PIN, so none is tried: unlock it in a phone.</source>
        <translation>SIM ბარათს PIN-კოდის ერთი ცდა დარჩა, ამიტომ აღარ ვცდით: განბლოკეთ ტელეფონში.</translation>
    </message>
    <message>
        <source>The SIM card is blocked: unblock it in a phone with its PUK.</source>
        <translation>SIM ბარათი დაბლოკილია: განბლოკეთ ტელეფონში PUK-კოდით.</translation>
    </message>
    <message>
        <source>The modem wants another code than the PIN: unlock it in a phone.</source>
        <translation>მოდემი სხვა კოდს ითხოვს და არა PIN-ს: განბლოკეთ ტელეფონში.</translation>
    </message>
    <message>
        <source>The SIM card has no service centre for texts: a technician must enter it.</source>
        <translation>SIM ბარათს SMS-ცენტრი არ აქვს: ის ტექნიკოსმა უნდა ჩაწეროს.</translation>
    </message>
    <message>
        <source>The network refuses the SIM card: ask the operator whether it is active.</source>
        <translation>ქსელი SIM ბარათს არ იღებს: ჰკითხეთ ოპერატორს, აქტიურია თუ არა.</translation>
    </message>
    <message>
        <source>Emergency calls only: ask the operator whether the SIM card is active.</source>
        <translation>მხოლოდ გადაუდებელი ზარები: ჰკითხეთ ოპერატორს, SIM ბარათი აქტიურია თუ არა.</translation>
    </message>
    <message>
        <source>The modem is in a foreign network: no texts are sent.</source>
        <translation>მოდემი უცხო ქსელშია: SMS არ იგზავნება.</translation>
    </message>
    <message>
        <source>The modem finds no network: check its antenna.</source>
        <translation>მოდემი ქსელს ვერ პოულობს: შეამოწმეთ ანტენა.</translation>
    </message>
    <message>
        <source>The modem hangs: pull its plug, wait ten seconds, and plug it in again.</source>
        <translation>მოდემი გაიჭედა: გამორთეთ კვებიდან, მოიცადეთ ათი წამი და ისევ ჩართეთ.</translation>
    </message>
    <message>
        <source>No text passes, although the modem answers: check its antenna.</source>
        <translation>მოდემი პასუხობს, მაგრამ შეტყობინებები არ იგზავნება: შეამოწმეთ ანტენა.</translation>
    </message>
    <message>
        <source>The modem refuses to work: pull its plug, wait ten seconds, and plug it in again.</source>
        <translation>მოდემი მუშაობაზე უარს ამბობს: გამორთეთ კვებიდან, მოიცადეთ ათი წამი და ისევ ჩართეთ.</translation>
    </message>
    <message>
        <source>The modem is gone: plug it in.</source>
        <translation>მოდემი აღარ ჩანს: მიაერთეთ ის.</translation>
    </message>
    <message>
        <source>The modem starts again and again: give it a better cable or power supply.</source>
        <translation>მოდემი განმეორებით ირთვება: შეუცვალეთ კაბელი ან კვების ბლოკი.</translation>
    </message>
    <message>
        <source>The modem&apos;s memory is nearly full (%1): delete its messages in a phone.</source>
        <translation>მოდემის მეხსიერება თითქმის სავსეა (%1): წაშალეთ შეტყობინებები ტელეფონით.</translation>
    </message>
    <message>
        <source>The modem is being switched off and on.</source>
        <translation>მოდემი ითიშება და ხელახლა ირთვება.</translation>
    </message>
    <message>
        <source>The modem does not delete message %1: delete it in a phone.</source>
        <translation>მოდემი არ შლის შეტყობინებას %1: წაშალეთ ტელეფონში.</translation>
    </message>
    <message>
        <source>The modem&apos;s memory fills up (%1): delete its messages in a phone.</source>
        <translation>მოდემის მეხსიერება ივსება (%1): წაშალეთ შეტყობინებები ტელეფონში.</translation>
    </message>
    <message>
        <source>Help is needed: %1</source>
        <translation>საჭიროა დახმარება: %1</translation>
    </message>
    <message>
        <source>foreign network, no texts</source>
        <translation>უცხო ქსელი, SMS არ იგზავნება</translation>
    </message>
    <message>
        <source>The SIM card in the modem is another one (%1): a technician must confirm it.</source>
        <translation>მოდემში სხვა SIM ბარათია (%1): ტექნიკოსმა უნდა დაადასტუროს.</translation>
    </message>
    <message>
        <source>The credit of the SIM card is low (%1): a technician must top it up.</source>
        <translation>SIM ბარათზე ცოტა თანხაა (%1): ტექნიკოსმა უნდა შეავსოს.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong by %1: a technician must set it.</source>
        <translation>ამ კომპიუტერის საათი არასწორია, სხვაობა %1: ტექნიკოსმა უნდა გაასწოროს.</translation>
    </message>
    <message>
        <source>The time is not certain yet: delayed surveys wait.</source>
        <translation>დრო ჯერ ზუსტად არ არის ცნობილი: გადადებული გამოკითხვები ელოდება.</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>MMS შეტყობინება</translation>
    </message>
    <message>
        <source>MMS notification</source>
        <translation>MMS-ის შეტყობინება</translation>
    </message>
    <message>
        <source>MMS delivery report</source>
        <translation>MMS-ის ჩაბარების ანგარიში</translation>
    </message>
    <message>
        <source>MMS read report</source>
        <translation>MMS-ის წაკითხვის ანგარიში</translation>
    </message>
    <message>
        <source>service indication</source>
        <translation>სერვისის მითითება</translation>
    </message>
    <message>
        <source>service loading</source>
        <translation>სერვისის ჩატვირთვა</translation>
    </message>
    <message>
        <source>cache operation</source>
        <translation>ქეშის ოპერაცია</translation>
    </message>
    <message>
        <source>session initiation</source>
        <translation>სესიის დაწყება</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>device management</source>
        <translation>მოწყობილობის მართვა</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>უფლებები</translation>
    </message>
    <message>
        <source>WTA session</source>
        <translation>WTA სესია</translation>
    </message>
    <message>
        <source>WAP session</source>
        <translation>WAP სესია</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>ზარის მელოდია</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>ოპერატორის ლოგო</translation>
    </message>
    <message>
        <source>caller logo</source>
        <translation>აბონენტის ლოგო</translation>
    </message>
    <message>
        <source>picture message</source>
        <translation>სურათიანი შეტყობინება</translation>
    </message>
    <message>
        <source>compressed text</source>
        <translation>შეკუმშული ტექსტი</translation>
    </message>
    <message>
        <source>data</source>
        <translation>მონაცემები</translation>
    </message>
    <message>
        <source>%1 of %2 parts missing</source>
        <translation>აკლია %1 ნაწილი %2-დან</translation>
    </message>
    <message>
        <source>low score %1 of %2: %3</source>
        <translation>დაბალი შეფასება, %1 (%2-დან): %3</translation>
    </message>
    <message>
        <source>has STOP in it: does the customer want no more texts?</source>
        <translation>შეიცავს STOP-ს: აღარ სურს SMS-ის მიღება?</translation>
    </message>
    <message>
        <source>data, not a text</source>
        <translation>მონაცემებია და არა ტექსტი</translation>
    </message>
    <message>
        <source>needed nobody</source>
        <translation>არავის დასჭირვებია</translation>
    </message>
    <message>
        <source>data for port %1</source>
        <translation>მონაცემები პორტისთვის %1</translation>
    </message>
    <message>
        <source>the SIM card sends nothing before %1:%2</source>
        <translation>SIM ბარათი %1:%2-მდე არაფერს აგზავნის</translation>
    </message>
    <message>
        <source>the SIM card has sent its %1 texts an hour; it goes on at %2:%3</source>
        <translation>SIM ბარათმა საათის %1 SMS უკვე გააგზავნა; გაგრძელდება %2:%3-ზე</translation>
    </message>
    <message>
        <source>the SIM card has sent its %1 texts a day; it goes on at %2:%3</source>
        <translation>SIM ბარათმა დღის %1 SMS უკვე გააგზავნა; გაგრძელდება %2:%3-ზე</translation>
    </message>
    <message>
        <source>it waits for the SIM card …%1, which is away</source>
        <translation>ელოდება SIM ბარათს …%1, რომელიც ახლა არ არის</translation>
    </message>
    <message>
        <source>its SIM card is away; it is sent by another one</source>
        <translation>მისი SIM ბარათი ახლა არ არის; სხვა აგზავნის</translation>
    </message>
    <message>
        <source>its SIM card was away until it was too late</source>
        <translation>მისი SIM ბარათი არ იყო, სანამ გვიან არ გახდა</translation>
    </message>
    <message>
        <source>the modem refused it (%1)</source>
        <translation>მოდემმა უარყო (%1)</translation>
    </message>
    <message>
        <source>%1 was called</source>
        <translation>%1 გამოიძახეს</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 მოვიდა</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 დასრულდა</translation>
    </message>
    <message>
        <source>%1 was called again</source>
        <translation>%1 ხელახლა გამოიძახეს</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 არ მოვიდა</translation>
    </message>
    <message>
        <source>%1 was parked</source>
        <translation>%1 გადაიდო</translation>
    </message>
    <message>
        <source>the desk was opened</source>
        <translation>მაგიდა გაიხსნა</translation>
    </message>
    <message>
        <source>the desk was paused</source>
        <translation>მაგიდა შეჩერდა</translation>
    </message>
    <message>
        <source>the pad was chosen for a desk</source>
        <translation>პულტი მაგიდისთვის აირჩიეს</translation>
    </message>
    <message>
        <source>The press came too late.</source>
        <translation>დაჭერა გვიან მოვიდა.</translation>
    </message>
    <message>
        <source>The pad has no desk.</source>
        <translation>პულტს მაგიდა არ აქვს.</translation>
    </message>
    <message>
        <source>This key does nothing.</source>
        <translation>ეს ღილაკი არაფერს აკეთებს.</translation>
    </message>
    <message>
        <source>This was not possible at the desk.</source>
        <translation>მაგიდასთან ეს შეუძლებელი იყო.</translation>
    </message>
    <message>
        <source>Nothing on %1 answers as a pad: a technician must install its firmware.</source>
        <translation>%1: პულტი არ პასუხობს, ტექნიკოსმა უნდა ჩაწეროს მისი პროგრამა.</translation>
    </message>
    <message>
        <source>This pad has another firmware: a technician must install the right one.</source>
        <translation>ამ პულტს სხვა პროგრამა აქვს: ტექნიკოსმა სწორი უნდა ჩაწეროს.</translation>
    </message>
    <message>
        <source>Two pads have the same number, so neither works: unplug one.</source>
        <translation>ორ პულტს ერთი ნომერი აქვს, ამიტომ არცერთი მუშაობს: ერთი გამოაერთეთ.</translation>
    </message>
    <message>
        <source>Presses of this pad were lost: unplug it and plug it in again.</source>
        <translation>ამ პულტის დაჭერები დაიკარგა: გამოაერთეთ და ისევ შეაერთეთ.</translation>
    </message>
    <message>
        <source>%1 does not exist: plug the pad in.</source>
        <translation>%1 არ არსებობს: შეაერთეთ პულტი.</translation>
    </message>
    <message>
        <source>%1 is gone: plug the pad in again.</source>
        <translation>%1 აღარ არის: ისევ შეაერთეთ პულტი.</translation>
    </message>
    <message>
        <source>%1 is not the port of a pad.</source>
        <translation>%1 პულტის პორტი არ არის.</translation>
    </message>
    <message>
        <source>%1 (held)</source>
        <translation>%1 (ხანგრძლივად)</translation>
    </message>
    <message>
        <source>It has switched the modem off and on as often as a day allows: call a technician.</source>
        <translation>მან მოდემი დღის ლიმიტამდე გამორთო და ჩართო: გამოიძახეთ ტექნიკოსი.</translation>
    </message>
    <message>
        <source>It keeps the modem switched off now.</source>
        <translation>მას ახლა მოდემი გამორთული აქვს.</translation>
    </message>
    <message>
        <source>This desk is not there any more.</source>
        <translation>ეს მაგიდა აღარ არსებობს.</translation>
    </message>
    <message>
        <source>This pad is not known any more.</source>
        <translation>ეს პულტი აღარ არის.</translation>
    </message>
    <message>
        <source>This pad is connected: unplug it first.</source>
        <translation>ეს პულტი შეერთებულია: ჯერ გამოაერთეთ.</translation>
    </message>
    <message>
        <source>This pad is not connected: plug it in first.</source>
        <translation>ეს პულტი არ არის შეერთებული: ჯერ შეაერთეთ.</translation>
    </message>
    <message>
        <source>The pad is busy: try again in a moment.</source>
        <translation>პულტი დაკავებულია: სცადეთ ცოტა ხანში.</translation>
    </message>
    <message>
        <source>Another desk is choosing a pad now. Please try again.</source>
        <translation>ახლა სხვა მაგიდა ირჩევს პულტს. სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>This name is too long: shorten it.</source>
        <translation>სახელი ძალიან გრძელია: შეამოკლეთ.</translation>
    </message>
    <message>
        <source>The desk had just changed.</source>
        <translation>მაგიდაზე მდგომარეობა სწორედ მაშინ შეიცვალა.</translation>
    </message>
    <message>
        <source>The pad of desk %1 is not connected: check its cable.</source>
        <translation>მაგიდა %1: პულტი არ არის შეერთებული, შეამოწმეთ კაბელი.</translation>
    </message>
    <message>
        <source>The pad of desk %1 does nothing, because another one has its number: unplug one.</source>
        <translation>მაგიდა %1: პულტი არ მუშაობს, რადგან სხვა პულტსაც იგივე ნომერი აქვს. ერთი გამოაერთეთ.</translation>
    </message>
    <message>
        <source>Presses of the pad of desk %1 are lost: unplug it and plug it in again.</source>
        <translation>მაგიდა %1: პულტის დაჭერები იკარგება. გამოაერთეთ და ისევ შეაერთეთ.</translation>
    </message>
    <message>
        <source>The pad on %1 has stopped answering: unplug it and plug it in again.</source>
        <translation>%1: პულტი აღარ პასუხობს. გამოაერთეთ და ისევ შეაერთეთ.</translation>
    </message>
    <message>
        <source>There are no more tickets for this service today. Please come back on another day, or see the desk.</source>
        <translation>დღეს ამ მომსახურების ბილეთები აღარ არის. გთხოვთ, მობრძანდეთ სხვა დღეს ან მიმართოთ თანამშრომელს.</translation>
    </message>
    <message>
        <source>Too many people are waiting for this service. Please see the desk.</source>
        <translation>ამ მომსახურების რიგში ძალიან ბევრი ადამიანია. გთხოვთ, მიმართოთ თანამშრომელს.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>ახლა დაკეტილია.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>soon paused</source>
        <translation>მალე შესვენება</translation>
    </message>
    <message>
        <source>soon closed</source>
        <translation>მალე დაიხურება</translation>
    </message>
    <message>
        <source>Called just now. Call again in %1 s.</source>
        <translation>ახლახან გამოვიძახეთ. ხელახლა %1 წამში.</translation>
    </message>
    <message>
        <source>This ticket was given more time often enough.</source>
        <translation>ამ ნომერს მეტი დრო უკვე საკმარისად მიეცა.</translation>
    </message>
    <message>
        <source>This desk is closed: open it first.</source>
        <translation>ეს მაგიდა დახურულია: ჯერ გახსენით.</translation>
    </message>
    <message>
        <source>more time was given</source>
        <translation>მიეცა მეტი დრო</translation>
    </message>
    <message>
        <source>the customer came back</source>
        <translation>მომხმარებელი დაბრუნდა</translation>
    </message>
    <message>
        <source>the customer has left</source>
        <translation>მომხმარებელი წავიდა</translation>
    </message>
    <message>
        <source>the visit was cancelled</source>
        <translation>ვიზიტი გაუქმდა</translation>
    </message>
    <message>
        <source>the day has ended</source>
        <translation>დღე დასრულდა</translation>
    </message>
    <message>
        <source>There is no such ticket today.</source>
        <translation>დღეს ასეთი ნომერი არ არის.</translation>
    </message>
    <message>
        <source>Only the customer can do this.</source>
        <translation>ეს მხოლოდ მომხმარებელს შეუძლია.</translation>
    </message>
    <message>
        <source>This customer is still being waited for.</source>
        <translation>ამ მომხმარებელს ჯერ კიდევ ველოდებით.</translation>
    </message>
    <message>
        <source>This ticket was called too long ago.</source>
        <translation>ეს ნომერი ძალიან დიდი ხნის წინ გამოიძახეს.</translation>
    </message>
    <message>
        <source>This ticket is of another day: check in again.</source>
        <translation>ეს ნომერი სხვა დღისაა: დარეგისტრირდით თავიდან.</translation>
    </message>
    <message>
        <source>This service is not offered any more.</source>
        <translation>ეს მომსახურება აღარ არის.</translation>
    </message>
    <message>
        <source>the ticket was called already</source>
        <translation>ნომერი უკვე გამოიძახეს</translation>
    </message>
    <message>
        <source>The customer was called just now.</source>
        <translation>მომხმარებელი ახლახან გამოიძახეს.</translation>
    </message>
    <message>
        <source>There is no such day. Write it as 2026-11-22.</source>
        <translation>ასეთი დღე არ არსებობს. ჩაწერეთ ასე: 2026-11-22.</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>პირველი დღე ბოლო დღის შემდეგაა.</translation>
    </message>
    <message>
        <source>These are too many days for this table: choose fewer.</source>
        <translation>ამ ცხრილისთვის დღეები ძალიან ბევრია: აირჩიეთ ნაკლები.</translation>
    </message>
    <message>
        <source>This is for supervisors.</source>
        <translation>ეს ხელმძღვანელებისთვისაა.</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>გზაშია</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>მოელით %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>გამოძახება %1</translation>
    </message>
    <message>
        <source>more time until %1</source>
        <translation>მეტი დრო %1-მდე</translation>
    </message>
    <message>
        <source>here (text %1)</source>
        <translation>აქ არის (SMS %1)</translation>
    </message>
    <message>
        <source>Nobody is expected today with this ticket or number.</source>
        <translation>ამ ნომრით დღეს არავის ველით.</translation>
    </message>
    <message>
        <source>This time is taken: choose another one.</source>
        <translation>ეს დრო დაკავებულია: აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>This service takes no appointments.</source>
        <translation>ამ მომსახურებაზე წინასწარი ჩაწერა არ ხდება.</translation>
    </message>
    <message>
        <source>the phone number was removed</source>
        <translation>ტელეფონის ნომერი წაიშალა</translation>
    </message>
    <message>
        <source>the visit waits in another queue</source>
        <translation>ვიზიტი სხვა რიგში ელოდება</translation>
    </message>
    <message>
        <source>This name has characters that no name has.</source>
        <translation>ამ სახელში არის ნიშნები, რომლებიც სახელში არ გვხვდება.</translation>
    </message>
    <message>
        <source>This language is not spoken here any more.</source>
        <translation>ამ ენაზე აქ აღარ ემსახურებიან.</translation>
    </message>
    <message>
        <source>No desk could call this ticket then: transfer it instead.</source>
        <translation>ასე ამ ბილეთს ვერცერთი მაგიდა გამოიძახებს: ამის ნაცვლად გამოიყენეთ გადაცემა.</translation>
    </message>
    <message>
        <source>This is an appointment: change the appointment.</source>
        <translation>ეს წინასწარი ჩაწერაა: შეცვალეთ ჩაწერა.</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>ყველა გაგზავნილია</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>შეჩერებულია</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>თანახმაა</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>უარი თქვა</translation>
    </message>
    <message>
        <source>wrote back</source>
        <translation>მოგწერათ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>პასუხი არ არის</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>არ გაგზავნილა</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>ვერ მივიდა</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>ნომერი უცნობია</translation>
    </message>
    <message>
        <source>call only if you must: wants no more texts</source>
        <translation>დარეკეთ მხოლოდ საჭიროებისას: SMS აღარ სურს</translation>
    </message>
    <message>
        <source>did not agree to notices</source>
        <translation>სიახლეებზე თანხმობა არ მიუცია</translation>
    </message>
    <message>
        <source>a limit on texts was reached</source>
        <translation>SMS-ების ზღვარი ამოიწურა</translation>
    </message>
    <message>
        <source>has the number of another visit, which gets it</source>
        <translation>სხვა ვიზიტის ნომერი აქვს, რომელიც მიიღებს</translation>
    </message>
    <message>
        <source>no texts go to this number</source>
        <translation>ამ ნომერზე SMS არ იგზავნება</translation>
    </message>
    <message>
        <source>the notice was stopped</source>
        <translation>სიახლე შეჩერდა</translation>
    </message>
    <message>
        <source>it could not be sent</source>
        <translation>ვერ გაიგზავნა</translation>
    </message>
    <message>
        <source>the visit was over by then</source>
        <translation>ვიზიტი უკვე დასრულებული იყო</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ვერ დავუკავშირდით</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>დაჯავშნილია</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>მოელით</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>რიგშია</translation>
    </message>
    <message>
        <source>called</source>
        <translation>გამოძახებულია</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>მაგიდასთანაა</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>გადადებულია</translation>
    </message>
    <message>
        <source>visit finished</source>
        <translation>ვიზიტი დასრულდა</translation>
    </message>
    <message>
        <source>missed the call</source>
        <translation>გამოძახებაზე არ მოვიდა</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>წავიდა</translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation>ვიზიტი გაუქმდა</translation>
    </message>
    <message>
        <source>visit expired</source>
        <translation>ვიზიტს ვადა გაუვიდა</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>ელოდება %1</translation>
    </message>
    <message>
        <source>answer soon: %1</source>
        <translation>უპასუხეთ მალე: %1</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>დაგვიანდა: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Calls and waiting</source>
        <translation>გამოძახება და რიგი</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>ჩანაწერი ვიზიტზე</translation>
    </message>
    <message>
        <source>After the visit and surveys</source>
        <translation>ვიზიტის შემდეგ და გამოკითხვა</translation>
    </message>
    <message>
        <source>News</source>
        <translation>სიახლეები</translation>
    </message>
    <message>
        <source>Stop and start</source>
        <translation>შეწყვეტა და განახლება</translation>
    </message>
    <message>
        <source>Answers to what customers text</source>
        <translation>პასუხები შემოსულ SMS-ებზე</translation>
    </message>
    <message>
        <source>Welcome to who joins from afar</source>
        <translation>მისალმება, ვინც შორიდან დგება რიგში</translation>
    </message>
    <message>
        <source>Missed turn, may come back</source>
        <translation>გამოტოვა რიგი, დაბრუნება შეუძლია</translation>
    </message>
    <message>
        <source>It takes longer</source>
        <translation>ლოდინი გაგრძელდა</translation>
    </message>
    <message>
        <source>Closed before the turn came</source>
        <translation>დღე რიგამდე დასრულდა</translation>
    </message>
    <message>
        <source>Visit cancelled by staff</source>
        <translation>ვიზიტი თანამშრომელმა გააუქმა</translation>
    </message>
    <message>
        <source>Moved to another service</source>
        <translation>გადავიდა სხვა მომსახურებაში</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>ჩაწერა ვიზიტზე</translation>
    </message>
    <message>
        <source>Appointment confirmed</source>
        <translation>ვიზიტი დადასტურდა</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>ვიზიტის დრო შეიცვალა</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>ვიზიტი გაუქმდა</translation>
    </message>
    <message>
        <source>Survey: how was it? 1 to 5</source>
        <translation>გამოკითხვა: როგორ იყო? 1–5</translation>
    </message>
    <message>
        <source>Survey: how easy? 1 to 5</source>
        <translation>გამოკითხვა: რამდენად იოლი? 1–5</translation>
    </message>
    <message>
        <source>Survey: in own words</source>
        <translation>გამოკითხვა: საკუთარი სიტყვებით</translation>
    </message>
    <message>
        <source>Survey: recommend us? 0 to 10</source>
        <translation>გამოკითხვა: გვირჩევთ სხვებს? 0–10</translation>
    </message>
    <message>
        <source>Survey: yes or no</source>
        <translation>გამოკითხვა: დიახ ან არა</translation>
    </message>
    <message>
        <source>Survey: asked once more</source>
        <translation>გამოკითხვა: კიდევ ერთხელ</translation>
    </message>
    <message>
        <source>Survey: link to a longer one</source>
        <translation>გამოკითხვა: ბმული უფრო გრძელზე</translation>
    </message>
    <message>
        <source>After a low score</source>
        <translation>დაბალი შეფასების შემდეგ</translation>
    </message>
    <message>
        <source>News for one or many</source>
        <translation>სიახლე ერთისთვის ან ბევრისთვის</translation>
    </message>
    <message>
        <source>News that asks yes or no</source>
        <translation>სიახლე კითხვით: დიახ ან არა</translation>
    </message>
    <message>
        <source>Who answered yes</source>
        <translation>ვინც უპასუხა: დიახ</translation>
    </message>
    <message>
        <source>Who answered no</source>
        <translation>ვინც უპასუხა: არა</translation>
    </message>
    <message>
        <source>No more texts</source>
        <translation>აღარ მიიღებს SMS-ებს</translation>
    </message>
    <message>
        <source>No more texts about visits</source>
        <translation>აღარ მიიღებს SMS-ებს ვიზიტზე</translation>
    </message>
    <message>
        <source>No more surveys</source>
        <translation>აღარ მიიღებს გამოკითხვებს</translation>
    </message>
    <message>
        <source>No more news</source>
        <translation>აღარ მიიღებს სიახლეებს</translation>
    </message>
    <message>
        <source>Texts again</source>
        <translation>ისევ მიიღებს SMS-ებს</translation>
    </message>
    <message>
        <source>Texts about visits again</source>
        <translation>ისევ მიიღებს SMS-ებს ვიზიტზე</translation>
    </message>
    <message>
        <source>Surveys again</source>
        <translation>ისევ მიიღებს გამოკითხვებს</translation>
    </message>
    <message>
        <source>News again</source>
        <translation>ისევ მიიღებს სიახლეებს</translation>
    </message>
    <message>
        <source>Cancel the visit or the texts?</source>
        <translation>ვიზიტი უქმდება თუ SMS-ები?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>Address and hours</source>
        <translation>მისამართი და საათები</translation>
    </message>
    <message>
        <source>How long it still takes</source>
        <translation>რამდენი დრო დარჩა</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>კლიენტი მოვიდა</translation>
    </message>
    <message>
        <source>Customer is late</source>
        <translation>კლიენტი აგვიანებს</translation>
    </message>
    <message>
        <source>Customer gets more time</source>
        <translation>კლიენტს მეტი დრო აქვს</translation>
    </message>
    <message>
        <source>Customer has left the queue</source>
        <translation>კლიენტმა რიგი დატოვა</translation>
    </message>
    <message>
        <source>Customer is back in the queue</source>
        <translation>კლიენტი რიგში დაბრუნდა</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>უკან დაბრუნდა</translation>
    </message>
    <message>
        <source>Which visit is meant?</source>
        <translation>რომელი ვიზიტი იგულისხმება?</translation>
    </message>
    <message>
        <source>No visit of this number</source>
        <translation>ამ ნომერს ვიზიტი არ აქვს</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>ახლა შეუძლებელია</translation>
    </message>
    <message>
        <source>Choice of services</source>
        <translation>მომსახურების არჩევა</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>ახლა დაკეტილია</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>დღეს ბილეთები აღარ არის</translation>
    </message>
    <message>
        <source>Has a ticket already</source>
        <translation>ბილეთი უკვე აქვს</translation>
    </message>
    <message>
        <source>Number had its tickets today</source>
        <translation>ნომერმა დღეს ბილეთები აიღო</translation>
    </message>
    <message>
        <source>We have your message</source>
        <translation>თქვენი SMS მივიღეთ</translation>
    </message>
    <message>
        <source>We have it, but nobody is here</source>
        <translation>მივიღეთ, მაგრამ არავინ არის</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>მომსახურება</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>მაგიდა</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>ბილეთი</translation>
    </message>
    <message>
        <source>People ahead</source>
        <translation>რიგში წინ</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>ლოდინის დრო</translation>
    </message>
    <message>
        <source>Minutes at least</source>
        <translation>წუთი, მინიმუმ</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>წუთი, მაქსიმუმ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ბმული</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ფილიალი</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>სიახლე</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>დღე და დრო</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>დრო</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>არჩევანი</translation>
    </message>
    <message>
        <source>Another desk answers this: it has to free it first.</source>
        <translation>ამას სხვა მაგიდა პასუხობს: ჯერ მან უნდა დათმოს.</translation>
    </message>
    <message>
        <source>This conversation is not there any more.</source>
        <translation>ეს საუბარი აღარ არსებობს.</translation>
    </message>
    <message>
        <source>This visit is over.</source>
        <translation>ეს ვიზიტი დასრულებულია.</translation>
    </message>
    <message>
        <source>This visit has no phone number.</source>
        <translation>ამ ვიზიტს ტელეფონის ნომერი არ აქვს.</translation>
    </message>
    <message>
        <source>There is no such placeholder.</source>
        <translation>ასეთი ჩასასმელი არ არსებობს.</translation>
    </message>
    <message>
        <source>A brace stands alone: write two for one in the text.</source>
        <translation>ფრჩხილი მარტოა: ტექსტში ერთის ნაცვლად ორი დაწერეთ.</translation>
    </message>
    <message>
        <source>This placeholder has no value in texts of this kind.</source>
        <translation>ამ სახის ტექსტში ამ ჩასასმელს მნიშვნელობა არ აქვს.</translation>
    </message>
    <message>
        <source>A placeholder is missing that this text must have.</source>
        <translation>აკლია ჩასასმელი, რომელიც ამ ტექსტს უნდა ჰქონდეს.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>ეს დღე უკვე გავიდა.</translation>
    </message>
    <message>
        <source>There is nobody to tell.</source>
        <translation>არავინაა, ვისაც უნდა ვაცნობოთ.</translation>
    </message>
    <message>
        <source>All of this notice is out: there is nothing left to stop.</source>
        <translation>ეს სიახლე უკვე ყველას გაეგზავნა: შესაჩერებელი აღარაფერია.</translation>
    </message>
    <message>
        <source>This notice is not there any more.</source>
        <translation>ეს სიახლე აღარ არსებობს.</translation>
    </message>
    <message>
        <source>What is stored of this person was erased.</source>
        <translation>ამ ადამიანის მონაცემები წაშლილია.</translation>
    </message>
    <message>
        <source>A text needs words.</source>
        <translation>ტექსტი ცარიელი ვერ იქნება.</translation>
    </message>
    <message>
        <source>not put in the line: too many new numbers or texts today</source>
        <translation>რიგში არ ჩაეწერა: დღეს ძალიან ბევრი ახალი ნომერი ან SMS-ია</translation>
    </message>
    <message>
        <source>please read it</source>
        <translation>წაიკითხეთ</translation>
    </message>
    <message>
        <source>it went to a number that was corrected since</source>
        <translation>გაიგზავნა ნომერზე, რომელიც მას შემდეგ გასწორდა</translation>
    </message>
    <message>
        <source>a backup was restored before it went out</source>
        <translation>გაგზავნამდე სარეზერვო ასლი აღდგა</translation>
    </message>
    <message>
        <source>nobody knows whether it went out</source>
        <translation>უცნობია, გაიგზავნა თუ არა</translation>
    </message>
    <message>
        <source>The text is too long, or has signs that cannot be shown.</source>
        <translation>ტექსტი ძალიან გრძელია ან შეიცავს ნიშნებს, რომელთა ჩვენებაც შეუძლებელია.</translation>
    </message>
    <message>
        <source>it was taken back before it went out</source>
        <translation>გაუქმდა გაგზავნამდე</translation>
    </message>
    <message>
        <source>the appointment was moved to another day by then</source>
        <translation>ჩაწერა მანამდე სხვა დღეზე გადავიდა</translation>
    </message>
    <message>
        <source>Say first what came of this visit.</source>
        <translation>ჯერ მიუთითეთ, რა შედეგით დასრულდა ვიზიტი.</translation>
    </message>
    <message>
        <source>This outcome is not offered any more.</source>
        <translation>ეს შედეგი სიაში აღარ არის.</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::NoticeDraft</name>
    <message numerus="yes">
        <source>%1 of %n people get it</source>
        <translation>
            <numerusform>მიიღებს %n ადამიანიდან %1</numerusform>
            <numerusform>მიიღებს %n ადამიანიდან %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes at %1.</source>
        <translation>გაიგზავნება %1-ზე.</translation>
    </message>
    <message>
        <source>The first goes at %1, the last at %2.</source>
        <translation>პირველი გაიგზავნება %1-ზე, ბოლო %2-ზე.</translation>
    </message>
    <message>
        <source>It waits for the end of the quiet hours.</source>
        <translation>დაელოდება წყნარი საათების დასასრულს.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>ერთი ვიზიტი</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::NoticesView</name>
    <message>
        <source>stopped by %1</source>
        <translation>შეაჩერა: %1</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::ReportView</name>
    <message>
        <source>Saved as %1</source>
        <translation>შენახულია: %1</translation>
    </message>
    <message>
        <source>The table could not be saved in %1: a technician must look.</source>
        <translation>ცხრილი აქ ვერ შეინახა: %1. საჭიროა ტექნიკოსი.</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::StatisticsView</name>
    <message>
        <source>The figures are being read …</source>
        <translation>მონაცემები იკითხება …</translation>
    </message>
    <message>
        <source>Some of these days are still being added up …</source>
        <translation>ამ დღეების ნაწილი ჯერ კიდევ ჯამდება …</translation>
    </message>
    <message>
        <source>Few visits: under %1 a figure says little about other days.</source>
        <translation>ცოტა ვიზიტია: %1-ზე ნაკლებით სხვა დღეებზე ბევრს ვერ ვიტყვით.</translation>
    </message>
    <message>
        <source>No visits on this day.</source>
        <translation>ამ დღეს ვიზიტები არ იყო.</translation>
    </message>
    <message>
        <source>No visits on these days.</source>
        <translation>ამ დღეებში ვიზიტები არ იყო.</translation>
    </message>
    <message>
        <source>No outcomes yet. One is asked for at the end of a visit whose service has a list of them.</source>
        <translation>შედეგები ჯერ არ არის. შედეგი ვიზიტის ბოლოს მიეთითება, თუ სერვისს შედეგების სია აქვს.</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::SurveyView</name>
    <message>
        <source>The answers are being read …</source>
        <translation>პასუხები იკითხება …</translation>
    </message>
    <message>
        <source>Few answers: under %1 a figure says little.</source>
        <translation>ცოტა პასუხია: %1-ზე ნაკლებით რიცხვი ბევრს არ ამბობს.</translation>
    </message>
    <message>
        <source>Of members of staff with %1 ratings or more.</source>
        <translation>თანამშრომლები, ვისაც %1 ან მეტი შეფასება აქვს.</translation>
    </message>
    <message>
        <source>No surveys of these days yet. They are sent after visits of services that ask for one.</source>
        <translation>ამ დღეებში გამოკითხვა ჯერ არ ყოფილა. ის იგზავნება იმ მომსახურების ვიზიტის შემდეგ, რომელსაც გამოკითხვა აქვს.</translation>
    </message>
</context>
</TS>
