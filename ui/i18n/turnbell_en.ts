<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionPanel</name>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Undo (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>CalledTicket</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Now called</source>
        <translation>Now called</translation>
    </message>
    <message>
        <source>Please check in at the kiosk.</source>
        <translation>Please check in at the kiosk.</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Touch to check in</source>
        <translation>Touch to check in</translation>
    </message>
    <message>
        <source>No time to wait here? Scan this code, or text %1 to %2.</source>
        <translation>No time to wait here? Scan this code, or text %1 to %2.</translation>
    </message>
    <message>
        <source>Please see the desk</source>
        <translation>Please see the desk</translation>
    </message>
    <message>
        <source>We are closed.</source>
        <translation>We are closed.</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>We open at %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>We open tomorrow at %1.</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>We open again on %1 at %2.</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>May we text you?</source>
        <translation>May we text you?</translation>
    </message>
    <message>
        <source>We text this number about this visit: that you are in the queue, that your turn is near, that it has come. Reply STOP at any time to end it.</source>
        <translation>We text this number about this visit: that you are in the queue, that your turn is near, that it has come. Reply STOP at any time to end it.</translation>
    </message>
    <message>
        <source>Also send me a short survey after the visit (your choice)</source>
        <translation>Also send me a short survey after the visit (your choice)</translation>
    </message>
    <message>
        <source>Also text me other news, such as an early closing (your choice)</source>
        <translation>Also text me other news, such as an early closing (your choice)</translation>
    </message>
    <message>
        <source>Yes, check me in and text me</source>
        <translation>Yes, check me in and text me</translation>
    </message>
    <message>
        <source>No texts, just check me in</source>
        <translation>No texts, just check me in</translation>
    </message>
</context>
<context>
    <name>ConversationInbox</name>
    <message>
        <source>%1 answers this: it has to free it first.</source>
        <translation>%1 answers this: it has to free it first.</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>No messages.</source>
        <translation>No messages.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>No visit today.</source>
        <translation>No visit today.</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>No texts go to this number any more.</source>
        <translation>No texts go to this number any more.</translation>
    </message>
    <message>
        <source>Ask first: may we text this number?</source>
        <translation>Ask first: may we text this number?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>no phone</translation>
    </message>
    <message>
        <source>Keep number</source>
        <translation>Keep number</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Remove number</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Correct %1</source>
        <translation>Correct %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>CurrentVisit</name>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>Nobody is at this desk.</source>
        <translation>Nobody is at this desk.</translation>
    </message>
    <message>
        <source>This desk is not open.</source>
        <translation>This desk is not open.</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>no phone</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>arrived %1</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>called once</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>No texts.</source>
        <translation>No texts.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day earlier</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>A day later</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>DeskPads</name>
    <message>
        <source>The desk of the pad is changed.</source>
        <translation>The desk of the pad is changed.</translation>
    </message>
    <message>
        <source>The name is kept.</source>
        <translation>The name is kept.</translation>
    </message>
    <message>
        <source>The display of %1 flashes for ten seconds.</source>
        <translation>The display of %1 flashes for ten seconds.</translation>
    </message>
    <message>
        <source>The keys of %1 are as they came from the factory.</source>
        <translation>The keys of %1 are as they came from the factory.</translation>
    </message>
    <message>
        <source>%1 asks for no more keys. Press each: its line says what it was taken for.</source>
        <translation>%1 asks for no more keys. Press each: its line says what it was taken for.</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 is forgotten.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Missed (B: back)</source>
        <translation>Missed (B: back)</translation>
    </message>
</context>
<context>
    <name>DeskPicker</name>
    <message>
        <source>Which desk are you at?</source>
        <translation>Which desk are you at?</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>No reminder</source>
        <translation>No reminder</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Short break</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Office work</source>
        <translation>Office work</translation>
    </message>
    <message>
        <source>The customer wants it</source>
        <translation>The customer wants it</translation>
    </message>
    <message>
        <source>We cannot do it today</source>
        <translation>We cannot do it today</translation>
    </message>
    <message>
        <source>Checked in twice</source>
        <translation>Checked in twice</translation>
    </message>
    <message>
        <source>Call here</source>
        <translation>Call here</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Give more time</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Is here</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Go on here</translation>
    </message>
    <message>
        <source>Back into the line</source>
        <translation>Back into the line</translation>
    </message>
    <message>
        <source>Park: remind me in</source>
        <translation>Park: remind me in</translation>
    </message>
    <message>
        <source>Pause: why?</source>
        <translation>Pause: why?</translation>
    </message>
    <message>
        <source>Cancel %1: why?</source>
        <translation>Cancel %1: why?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Write a text</translation>
    </message>
    <message>
        <source>Finish %1 and call next: what came of it?</source>
        <translation>Finish %1 and call next: what came of it?</translation>
    </message>
    <message>
        <source>Finish %1: what came of it?</source>
        <translation>Finish %1: what came of it?</translation>
    </message>
</context>
<context>
    <name>DeskSession</name>
    <message>
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Finish and call next</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>At the desk: %1</source>
        <translation>At the desk: %1</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>The service is away. Nothing can be changed until it is back.</source>
        <translation>The service is away. Nothing can be changed until it is back.</translation>
    </message>
</context>
<context>
    <name>DisplayHeader</name>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
</context>
<context>
    <name>EntryBubble</name>
    <message>
        <source>Note for us, not sent</source>
        <translation>Note for us, not sent</translation>
    </message>
</context>
<context>
    <name>FailureFace</name>
    <message>
        <source>The display is out of order. Please ask our staff.</source>
        <translation>The display is out of order. Please ask our staff.</translation>
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
        <translation>%1 served</translation>
    </message>
    <message>
        <source>inaccurate: %1</source>
        <translation>inaccurate: %1</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>paused %1</translation>
    </message>
    <message>
        <source>n = %1 / %2</source>
        <translation>n = %1 / %2</translation>
    </message>
    <message>
        <source>median / 90 %, min</source>
        <translation>median / 90&#xa0;%, min</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>To last call</source>
        <translation>To last call</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Desks idle</source>
        <translation>Desks idle</translation>
    </message>
    <message>
        <source>h:min</source>
        <translation>h:min</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>Within target</translation>
    </message>
    <message>
        <source>waiting / service</source>
        <translation>waiting / service</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Answers to customers: %1 · median %2 min · 90 % within %3 min · late: %4</source>
        <translation>Answers to customers: %1 · median %2 min · 90 % within %3 min · late: %4</translation>
    </message>
</context>
<context>
    <name>HealthStrip</name>
    <message>
        <source>Modem: %1, signal %2 %</source>
        <translation>Modem: %1, signal %2 %</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Modem: %1</translation>
    </message>
    <message>
        <source>%1, credit %2</source>
        <translation>%1, credit %2</translation>
    </message>
    <message>
        <source>Texts waiting: %1</source>
        <translation>Texts waiting: %1</translation>
    </message>
    <message>
        <source>being checked: %1</source>
        <translation>being checked: %1</translation>
    </message>
    <message>
        <source>may not have arrived: %1</source>
        <translation>may not have arrived: %1</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Pads</source>
        <translation>Pads</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>slow network</source>
        <translation>slow network</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>Tickets by hour</source>
        <translation>Tickets by hour</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>What you entered is wiped in</source>
        <translation>What you entered is wiped in</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>How many minutes do you need to come back?</source>
        <translation>How many minutes do you need to come back?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>LowScore</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>NewConversationPanel</name>
    <message>
        <source>Write to %1</source>
        <translation>Write to %1</translation>
    </message>
    <message>
        <source>For example: What should we prepare for you?</source>
        <translation>For example: What should we prepare for you?</translation>
    </message>
    <message>
        <source>It goes out as an SMS at once and cannot be taken back.</source>
        <translation>It goes out as an SMS at once and cannot be taken back.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>NextList</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Visits of</source>
        <translation>Visits of</translation>
    </message>
    <message>
        <source>We close at 15:00 today, your visit moves to tomorrow.</source>
        <translation>We close at 15:00 today, your visit moves to tomorrow.</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>What to tell</translation>
    </message>
    <message>
        <source>Ask for YES or NO</source>
        <translation>Ask for YES or NO</translation>
    </message>
    <message>
        <source>Also in quiet hours</source>
        <translation>Also in quiet hours</translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS now?</source>
        <translation>
            <numerusform>Send %n SMS now?</numerusform>
            <numerusform>Send %n SMS now?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Send to %n person</numerusform>
            <numerusform>Send to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePersonRow</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>Stop it? %n people have not got it yet.</source>
        <translation>
            <numerusform>Stop it? %n person has not got it yet.</numerusform>
            <numerusform>Stop it? %n people have not got it yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stop it</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Older ones</translation>
    </message>
    <message>
        <source>No notices yet.</source>
        <translation>No notices yet.</translation>
    </message>
    <message>
        <source>A notice tells everybody of a day, a service&apos;s queue, or one visit what has changed: &quot;We close at 15:00.&quot;

Calls and other texts about a visit go first. What has not gone out yet can be stopped.</source>
        <translation>A notice tells everybody of a day, a service&apos;s queue, or one visit what has changed: &quot;We close at 15:00.&quot;

Calls and other texts about a visit go first. What has not gone out yet can be stopped.</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>called: %1 (%2, %3)</source>
        <translation>called: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>%n to call</numerusform>
            <numerusform>%n to call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Desk pads</source>
        <translation>Desk pads</translation>
    </message>
    <message>
        <source>Choose your desk first, then a pad for it.</source>
        <translation>Choose your desk first, then a pad for it.</translation>
    </message>
    <message>
        <source>Choose a pad for this desk</source>
        <translation>Choose a pad for this desk</translation>
    </message>
    <message>
        <source>No desk pad is known yet. Plug one into a USB port of the PC on which the service runs: it appears here by itself, and its display shows its number.</source>
        <translation>No desk pad is known yet. Plug one into a USB port of the PC on which the service runs: it appears here by itself, and its display shows its number.</translation>
    </message>
    <message>
        <source>Press a button on the pad you want</source>
        <translation>Press a button on the pad you want</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The pad is chosen</source>
        <translation>The pad is chosen</translation>
    </message>
    <message>
        <source>%1 serves %2 from now on. Its next press is a step there.</source>
        <translation>%1 serves %2 from now on. Its next press is a step there.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>No button was pressed within 30 seconds</source>
        <translation>No button was pressed within 30 seconds</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Calibrate the keys of %1?</source>
        <translation>Calibrate the keys of %1?</translation>
    </message>
    <message>
        <source>If its keys are taken for others: its display asks for each of the five keys in turn. Until then it does no steps. The factory&apos;s settings fit most pads.</source>
        <translation>If its keys are taken for others: its display asks for each of the five keys in turn. Until then it does no steps. The factory&apos;s settings fit most pads.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Factory settings</source>
        <translation>Factory settings</translation>
    </message>
    <message>
        <source>Now press the keys on the pad</source>
        <translation>Now press the keys on the pad</translation>
    </message>
    <message>
        <source>Hold the key that the display of %1 names until it says so, then let it go: RIGHT, UP, DOWN, LEFT, SELECT. If no key comes for 30 seconds, everything stays as it was.</source>
        <translation>Hold the key that the display of %1 names until it says so, then let it go: RIGHT, UP, DOWN, LEFT, SELECT. If no key comes for 30 seconds, everything stays as it was.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Forget %1?</translation>
    </message>
    <message>
        <source>Its name and its desk are lost. If it is plugged in again, it comes back as a new pad.</source>
        <translation>Its name and its desk are lost. If it is plugged in again, it comes back as a new pad.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>It will be a pad of this desk: %1. This press does nothing else. Pads of other open desks go on working.</source>
        <translation>It will be a pad of this desk: %1. This press does nothing else. Pads of other open desks go on working.</translation>
    </message>
    <message>
        <source>Nothing was changed. Is the pad plugged in, and does its display show a number or a desk? The pad of another open desk cannot be chosen.</source>
        <translation>Nothing was changed. Is the pad plugged in, and does its display show a number or a desk? The pad of another open desk cannot be chosen.</translation>
    </message>
    <message>
        <source>Measured now: %1</source>
        <translation>Measured now: %1</translation>
    </message>
</context>
<context>
    <name>PadPanel</name>
    <message>
        <source>Its desk</source>
        <translation>Its desk</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>To forget this pad, unplug it first.</source>
        <translation>To forget this pad, unplug it first.</translation>
    </message>
    <message>
        <source>Plug this pad in to find it by its display or to calibrate its keys.</source>
        <translation>Plug this pad in to find it by its display or to calibrate its keys.</translation>
    </message>
    <message>
        <source>Flash its display</source>
        <translation>Flash its display</translation>
    </message>
    <message>
        <source>Calibrate its keys</source>
        <translation>Calibrate its keys</translation>
    </message>
    <message>
        <source>Forget this pad</source>
        <translation>Forget this pad</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>no name yet</translation>
    </message>
</context>
<context>
    <name>PadRow</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>PadRows</name>
    <message>
        <source>Pad %1</source>
        <translation>Pad %1</translation>
    </message>
    <message>
        <source>no desk</source>
        <translation>no desk</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>not connected, last seen %1</source>
        <translation>not connected, last seen %1</translation>
    </message>
    <message>
        <source>no press yet</source>
        <translation>no press yet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Refused presses: %1 · damaged frames: %2 · new links: %3</source>
        <translation>Refused presses: %1 · damaged frames: %2 · new links: %3</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>No desk</translation>
    </message>
    <message>
        <source>New pad</source>
        <translation>New pad</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your mobile number</source>
        <translation>Your mobile number</translation>
    </message>
    <message>
        <source>We text you when your turn comes.</source>
        <translation>We text you when your turn comes.</translation>
    </message>
    <message>
        <source>Texts cannot be sent right now. Please watch the display.</source>
        <translation>Texts cannot be sent right now. Please watch the display.</translation>
    </message>
    <message>
        <source>Number, with + from abroad</source>
        <translation>Number, with + from abroad</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>To the customer</source>
        <translation>To the customer</translation>
    </message>
    <message>
        <source>Note for us</source>
        <translation>Note for us</translation>
    </message>
    <message>
        <source>Only staff see this. It is never sent.</source>
        <translation>Only staff see this. It is never sent.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Keep note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>ReportHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Save table</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>ReportTabs</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>What do you need?</source>
        <translation>What do you need?</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>No service is offered right now. Please see the desk.</source>
        <translation>No service is offered right now. Please see the desk.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>If you have an appointment, please see the desk.</source>
        <translation>If you have an appointment, please see the desk.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Please type your PIN</source>
        <translation>Please type your PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>few visits</source>
        <translation>few visits</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Answered before</source>
        <translation>Answered before</translation>
    </message>
</context>
<context>
    <name>SurveySide</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Low scores (%1)</source>
        <translation>Low scores (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nobody has answered yet.</translation>
    </message>
    <message>
        <source>Nobody was discontent.</source>
        <translation>Nobody was discontent.</translation>
    </message>
    <message>
        <source>Every survey that was due was sent.</source>
        <translation>Every survey that was due was sent.</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>there was no phone number</source>
        <translation>there was no phone number</translation>
    </message>
    <message>
        <source>the customer did not agree to surveys</source>
        <translation>the customer did not agree to surveys</translation>
    </message>
    <message>
        <source>it could not be sent in time</source>
        <translation>it could not be sent in time</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>it was cancelled</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>sending failed</translation>
    </message>
    <message>
        <source>waited under 10 min</source>
        <translation>waited under 10 min</translation>
    </message>
    <message>
        <source>waited 10 to 20 min</source>
        <translation>waited 10 to 20 min</translation>
    </message>
    <message>
        <source>waited 20 to 40 min</source>
        <translation>waited 20 to 40 min</translation>
    </message>
    <message>
        <source>waited over 40 min</source>
        <translation>waited over 40 min</translation>
    </message>
    <message>
        <source>How was it? 1 to 5</source>
        <translation>How was it? 1 to 5</translation>
    </message>
    <message>
        <source>How easy was it? 1 to 5</source>
        <translation>How easy was it? 1 to 5</translation>
    </message>
    <message>
        <source>Would you recommend us? 0 to 10</source>
        <translation>Would you recommend us? 0 to 10</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>4 and 5</source>
        <translation>4 and 5</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommend</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 to %2 %</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message numerus="yes">
        <source>%n answers: few to go by</source>
        <translation>
            <numerusform>%n answer: few to go by</numerusform>
            <numerusform>%n answers: few to go by</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has answered yet</source>
        <translation>nobody has answered yet</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>answered at once</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>answered after %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Mean, 1 to 5</source>
        <translation>Mean, 1 to 5</translation>
    </message>
    <message>
        <source>Half answer within</source>
        <translation>Half answer within</translation>
    </message>
    <message>
        <source>with 95 %</source>
        <translation>with 95 %</translation>
    </message>
    <message>
        <source>-100 to 100</source>
        <translation>-100 to 100</translation>
    </message>
    <message>
        <source>Mean %1 (with 95 %: %2)</source>
        <translation>Mean %1 (with 95 %: %2)</translation>
    </message>
    <message>
        <source>4 and 5: %1 (with 95 %: %2)</source>
        <translation>4 and 5: %1 (with 95 %: %2)</translation>
    </message>
    <message>
        <source>Would recommend: %1 (with 95 %: %2)</source>
        <translation>Would recommend: %1 (with 95 %: %2)</translation>
    </message>
    <message>
        <source>Yes: %1 (with 95 %: %2)</source>
        <translation>Yes: %1 (with 95 %: %2)</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>few answers</source>
        <translation>few answers</translation>
    </message>
    <message>
        <source>Nothing to show in this table yet.</source>
        <translation>Nothing to show in this table yet.</translation>
    </message>
</context>
<context>
    <name>TemplateCost</name>
    <message>
        <source>With usual values:</source>
        <translation>With usual values:</translation>
    </message>
    <message>
        <source>Because of %1</source>
        <translation>Because of %1</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>The branch&apos;s own words</source>
        <translation>The branch&apos;s own words</translation>
    </message>
    <message>
        <source>The words for all services</source>
        <translation>The words for all services</translation>
    </message>
    <message>
        <source>Turnbell&apos;s words</source>
        <translation>Turnbell&apos;s words</translation>
    </message>
    <message>
        <source>The words of another language</source>
        <translation>The words of another language</translation>
    </message>
    <message>
        <source>A text needs words.</source>
        <translation>A text needs words.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>At character %1: %2</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>Saved: these words are sent from now on.</source>
        <translation>Saved: these words are sent from now on.</translation>
    </message>
    <message>
        <source>The branch&apos;s own words are gone.</source>
        <translation>The branch&apos;s own words are gone.</translation>
    </message>
    <message>
        <source>Supervisors change these words.</source>
        <translation>Supervisors change these words.</translation>
    </message>
</context>
<context>
    <name>TemplateFacts</name>
    <message>
        <source>missing: put it in</source>
        <translation>missing: put it in</translation>
    </message>
    <message>
        <source>✓ required</source>
        <translation>✓ required</translation>
    </message>
    <message>
        <source>✓ in the text</source>
        <translation>✓ in the text</translation>
    </message>
    <message>
        <source>a special space</source>
        <translation>a special space</translation>
    </message>
    <message>
        <source>Replace by a plain space</source>
        <translation>Replace by a plain space</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Replace by “%1”</translation>
    </message>
    <message>
        <source>Nothing plain means the same as: %1</source>
        <translation>Nothing plain means the same as: %1</translation>
    </message>
    <message>
        <source>In the value of “%1”: %2</source>
        <translation>In the value of “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 SMS, %n characters left</source>
        <translation>
            <numerusform>%1 SMS, %n character left</numerusform>
            <numerusform>%1 SMS, %n characters left</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 SMS, with the longest names in any script.</source>
        <translation>At most %1 SMS, with the longest names in any script.</translation>
    </message>
    <message>
        <source>Other scripts or emoji: 70 a SMS, 67 each where there are several.</source>
        <translation>Other scripts or emoji: 70 a SMS, 67 each where there are several.</translation>
    </message>
    <message>
        <source>Plain letters and the language&apos;s own: 155 a SMS, 149 each where there are several.</source>
        <translation>Plain letters and the language&apos;s own: 155 a SMS, 149 each where there are several.</translation>
    </message>
    <message>
        <source>Plain letters: 160 a SMS, 153 each where there are several.</source>
        <translation>Plain letters: 160 a SMS, 153 each where there are several.</translation>
    </message>
    <message>
        <source>With the letter tables of the language (a setting of the branch): %1 SMS.</source>
        <translation>With the letter tables of the language (a setting of the branch): %1 SMS.</translation>
    </message>
    <message>
        <source>Written in Latin letters (a setting of the branch): %1 SMS.</source>
        <translation>Written in Latin letters (a setting of the branch): %1 SMS.</translation>
    </message>
</context>
<context>
    <name>TemplateKinds</name>
    <message>
        <source>Which language?</source>
        <translation>Which language?</translation>
    </message>
    <message>
        <source>For which service?</source>
        <translation>For which service?</translation>
    </message>
    <message>
        <source>SMS: usual / at most</source>
        <translation>SMS: usual / at most</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>Back to the words for all</source>
        <translation>Back to the words for all</translation>
    </message>
    <message>
        <source>Back to Turnbell&apos;s words</source>
        <translation>Back to Turnbell&apos;s words</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Show where</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>What texts say</source>
        <translation>What texts say</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Save these words first?</source>
        <translation>Save these words first?</translation>
    </message>
    <message>
        <source>“%1” was changed, and is not saved.</source>
        <translation>“%1” was changed, and is not saved.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Back to the words for all services?</source>
        <translation>Back to the words for all services?</translation>
    </message>
    <message>
        <source>Back to Turnbell&apos;s words?</source>
        <translation>Back to Turnbell&apos;s words?</translation>
    </message>
    <message>
        <source>The branch&apos;s own words for “%1” are lost.</source>
        <translation>The branch&apos;s own words for “%1” are lost.</translation>
    </message>
    <message>
        <source>Back to them</source>
        <translation>Back to them</translation>
    </message>
    <message>
        <source>Keep our own</source>
        <translation>Keep our own</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>All services</source>
        <translation>All services</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Texts of today</source>
        <translation>Texts of today</translation>
    </message>
    <message numerus="yes">
        <source>%n need a person</source>
        <translation>
            <numerusform>%n needs a person</numerusform>
            <numerusform>%n need a person</numerusform>
        </translation>
    </message>
    <message>
        <source>No texts today.</source>
        <translation>No texts today.</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>You answer this.</source>
        <translation>You answer this.</translation>
    </message>
    <message>
        <source>%1 answers this.</source>
        <translation>%1 answers this.</translation>
    </message>
    <message>
        <source>Nobody answers this yet.</source>
        <translation>Nobody answers this yet.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Closed. A text opens it again.</source>
        <translation>Closed. A text opens it again.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>You are checked in</source>
        <translation>You are checked in</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>You are next.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you.</source>
        <translation>
            <numerusform>%n person is before you.</numerusform>
            <numerusform>%n people are before you.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will text you when your turn comes.</source>
        <translation>We will text you when your turn comes.</translation>
    </message>
    <message>
        <source>Please watch the display.</source>
        <translation>Please watch the display.</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>Done (%1)</translation>
    </message>
    <message>
        <source>Your wait: %1</source>
        <translation>Your wait: %1</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Transfer to</source>
        <translation>Transfer to</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>VisitLists</name>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>More for %1</source>
        <translation>More for %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 normal to %2 priority: a priority one now (%3 of %4 called).</source>
        <translation>%1 normal to %2 priority: a priority one now (%3 of %4 called).</translation>
    </message>
    <message>
        <source>%1 normal to %2 priority: a normal one now (%3 of %4 called).</source>
        <translation>%1 normal to %2 priority: a normal one now (%3 of %4 called).</translation>
    </message>
    <message>
        <source>Nobody else waits for this desk.</source>
        <translation>Nobody else waits for this desk.</translation>
    </message>
    <message>
        <source>The appointment at %1 has come.</source>
        <translation>The appointment at %1 has come.</translation>
    </message>
    <message>
        <source>Queue %1 is called once somebody there waits more than %2 min.</source>
        <translation>Queue %1 is called once somebody there waits more than %2 min.</translation>
    </message>
    <message>
        <source>Queue %1 is called once somebody there waits longer than its limit (under 1 min).</source>
        <translation>Queue %1 is called once somebody there waits longer than its limit (under 1 min).</translation>
    </message>
    <message>
        <source>Priority %1 goes before priority %2.</source>
        <translation>Priority %1 goes before priority %2.</translation>
    </message>
    <message>
        <source>Each %1 min of waiting count as one priority more: %2 against %3.</source>
        <translation>Each %1 min of waiting count as one priority more: %2 against %3.</translation>
    </message>
    <message>
        <source>Each step of waiting (under 1 min) counts as one priority more: %1 against %2.</source>
        <translation>Each step of waiting (under 1 min) counts as one priority more: %1 against %2.</translation>
    </message>
    <message>
        <source>Came first.</source>
        <translation>Came first.</translation>
    </message>
    <message>
        <source>Was put first.</source>
        <translation>Was put first.</translation>
    </message>
    <message>
        <source>Missed its call and came back: goes first.</source>
        <translation>Missed its call and came back: goes first.</translation>
    </message>
    <message>
        <source>%1 asked for more time, until %2.</source>
        <translation>%1 asked for more time, until %2.</translation>
    </message>
    <message>
        <source>Next: %1, after %2 min.</source>
        <translation>Next: %1, after %2 min.</translation>
    </message>
    <message>
        <source>Next: %1, after under 1 min.</source>
        <translation>Next: %1, after under 1 min.</translation>
    </message>
    <message>
        <source>%1 has waited %2 min.</source>
        <translation>%1 has waited %2 min.</translation>
    </message>
    <message>
        <source>%1 has waited under 1 min.</source>
        <translation>%1 has waited under 1 min.</translation>
    </message>
    <message>
        <source>This is not a complete phone number.</source>
        <translation>This is not a complete phone number.</translation>
    </message>
    <message>
        <source>This number cannot receive texts. Please enter a mobile number.</source>
        <translation>This number cannot receive texts. Please enter a mobile number.</translation>
    </message>
    <message>
        <source>We cannot text numbers of this country.</source>
        <translation>We cannot text numbers of this country.</translation>
    </message>
    <message>
        <source>This service is not offered any more. Please start again.</source>
        <translation>This service is not offered any more. Please start again.</translation>
    </message>
    <message>
        <source>Check-in is not possible right now. Please see the desk.</source>
        <translation>Check-in is not possible right now. Please see the desk.</translation>
    </message>
    <message>
        <source>No answer came. Please try again.</source>
        <translation>No answer came. Please try again.</translation>
    </message>
    <message>
        <source>The service is away. Nothing was changed.</source>
        <translation>The service is away. Nothing was changed.</translation>
    </message>
    <message>
        <source>No answer came. Check the lists before you try again.</source>
        <translation>No answer came. Check the lists before you try again.</translation>
    </message>
    <message>
        <source>Please sign in with your PIN first.</source>
        <translation>Please sign in with your PIN first.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>This PIN is not known.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a moment.</source>
        <translation>Too many wrong PINs. Please wait a moment.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this desk.</source>
        <translation>Nobody is waiting for this desk.</translation>
    </message>
    <message>
        <source>A customer is called here and has not arrived yet.</source>
        <translation>A customer is called here and has not arrived yet.</translation>
    </message>
    <message>
        <source>There is no customer at this desk.</source>
        <translation>There is no customer at this desk.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>There is nothing to undo any more.</translation>
    </message>
    <message>
        <source>This person has asked for no more texts.</source>
        <translation>This person has asked for no more texts.</translation>
    </message>
    <message>
        <source>Something in the input is not right.</source>
        <translation>Something in the input is not right.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>This is not possible right now.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>This is not there any more.</translation>
    </message>
    <message>
        <source>You may not do this. Please sign in again.</source>
        <translation>You may not do this. Please sign in again.</translation>
    </message>
    <message>
        <source>Somebody is doing this already.</source>
        <translation>Somebody is doing this already.</translation>
    </message>
    <message>
        <source>The disk refused. Nothing was changed.</source>
        <translation>The disk refused. Nothing was changed.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>sent, no report came</source>
        <translation>sent, no report came</translation>
    </message>
    <message>
        <source>too late, not sent</source>
        <translation>too late, not sent</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>not allowed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>being checked</translation>
    </message>
    <message>
        <source>may not have arrived</source>
        <translation>may not have arrived</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Soon your turn</source>
        <translation>Soon your turn</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Second call</translation>
    </message>
    <message>
        <source>Missed turn</source>
        <translation>Missed turn</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Stop confirmed</source>
        <translation>Stop confirmed</translation>
    </message>
    <message>
        <source>Start confirmed</source>
        <translation>Start confirmed</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>Courtesy</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>does not answer yet</source>
        <translation>does not answer yet</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>starting</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>no SIM card</translation>
    </message>
    <message>
        <source>SIM card locked</source>
        <translation>SIM card locked</translation>
    </message>
    <message>
        <source>looking for a network</source>
        <translation>looking for a network</translation>
    </message>
    <message>
        <source>refused by the network</source>
        <translation>refused by the network</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>stopped answering</source>
        <translation>stopped answering</translation>
    </message>
    <message>
        <source>No modem: texts are not sent. Check its cable.</source>
        <translation>No modem: texts are not sent. Check its cable.</translation>
    </message>
    <message>
        <source>Some texts may not have arrived.</source>
        <translation>Some texts may not have arrived.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The network does not answer for a text: please call customers by voice.</source>
        <translation>The network does not answer for a text: please call customers by voice.</translation>
    </message>
    <message>
        <source>The operator refuses every text: check the SIM card&apos;s credit.</source>
        <translation>The operator refuses every text: check the SIM card&apos;s credit.</translation>
    </message>
    <message>
        <source>The SIM card does not work: texts wait.</source>
        <translation>The SIM card does not work: texts wait.</translation>
    </message>
    <message>
        <source>The operator&apos;s SMS centre refuses every text: texts wait.</source>
        <translation>The operator&apos;s SMS centre refuses every text: texts wait.</translation>
    </message>
    <message>
        <source>The network refuses every text for the moment: texts wait.</source>
        <translation>The network refuses every text for the moment: texts wait.</translation>
    </message>
    <message>
        <source>The modem&apos;s message memory is full or broken: texts wait.</source>
        <translation>The modem&apos;s message memory is full or broken: texts wait.</translation>
    </message>
    <message>
        <source>Several numbers in a row were refused: may this SIM card send texts?</source>
        <translation>Several numbers in a row were refused: may this SIM card send texts?</translation>
    </message>
    <message>
        <source>The modem refuses every text: please restart it.</source>
        <translation>The modem refuses every text: please restart it.</translation>
    </message>
    <message>
        <source>The modem refuses every text: check its settings.</source>
        <translation>The modem refuses every text: check its settings.</translation>
    </message>
    <message>
        <source>That did not work. Please try again, or see the desk.</source>
        <translation>That did not work. Please try again, or see the desk.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Finish the visit at this desk first.</source>
        <translation>Finish the visit at this desk first.</translation>
    </message>
    <message>
        <source>This ticket has moved on meanwhile.</source>
        <translation>This ticket has moved on meanwhile.</translation>
    </message>
    <message>
        <source>This sender cannot be answered by text.</source>
        <translation>This sender cannot be answered by text.</translation>
    </message>
    <message>
        <source>This text was sent already.</source>
        <translation>This text was sent already.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>This text is too long.</translation>
    </message>
    <message>
        <source>The modem is not ready: texts wait. Please call customers by voice.</source>
        <translation>The modem is not ready: texts wait. Please call customers by voice.</translation>
    </message>
    <message>
        <source>Some incoming messages could not be read. They are kept.</source>
        <translation>Some incoming messages could not be read. They are kept.</translation>
    </message>
    <message>
        <source>this number does not receive texts</source>
        <translation>this number does not receive texts</translation>
    </message>
    <message>
        <source>the network is out of order or busy</source>
        <translation>the network is out of order or busy</translation>
    </message>
    <message>
        <source>the network cannot read this text</source>
        <translation>the network cannot read this text</translation>
    </message>
    <message>
        <source>the modem did not say whether it was sent</source>
        <translation>the modem did not say whether it was sent</translation>
    </message>
    <message>
        <source>this person wants no texts of this kind</source>
        <translation>this person wants no texts of this kind</translation>
    </message>
    <message>
        <source>nobody agreed to this text</source>
        <translation>nobody agreed to this text</translation>
    </message>
    <message>
        <source>too many new numbers: nothing is sent until this number has written</source>
        <translation>too many new numbers: nothing is sent until this number has written</translation>
    </message>
    <message>
        <source>no more than %1 texts an hour to a number that has not written</source>
        <translation>no more than %1 texts an hour to a number that has not written</translation>
    </message>
    <message>
        <source>no more than %1 automatic answers an hour to one number</source>
        <translation>no more than %1 automatic answers an hour to one number</translation>
    </message>
    <message>
        <source>this branch texts no numbers of that country but by its staff</source>
        <translation>this branch texts no numbers of that country but by its staff</translation>
    </message>
    <message>
        <source>a machine seems to answer at this number</source>
        <translation>a machine seems to answer at this number</translation>
    </message>
    <message>
        <source>this number was asked within the last %1 h</source>
        <translation>this number was asked within the last %1 h</translation>
    </message>
    <message>
        <source>the day&apos;s budget of %1 SMS is spent for texts of this kind</source>
        <translation>the day&apos;s budget of %1 SMS is spent for texts of this kind</translation>
    </message>
    <message>
        <source>it waits for the end of the quiet hours at %1:%2</source>
        <translation>it waits for the end of the quiet hours at %1:%2</translation>
    </message>
    <message>
        <source>Most of today&apos;s texts are used up: surveys stop first. Calls to known numbers go on.</source>
        <translation>Most of today&apos;s texts are used up: surveys stop first. Calls to known numbers go on.</translation>
    </message>
    <message>
        <source>This number cannot be used for another ticket now. Please go on without a number, or see the desk.</source>
        <translation>This number cannot be used for another ticket now. Please go on without a number, or see the desk.</translation>
    </message>
    <message>
        <source>This number asked for no texts (STOP). Please watch the display, or text START to us.</source>
        <translation>This number asked for no texts (STOP). Please watch the display, or text START to us.</translation>
    </message>
    <message>
        <source>To get texts, please text HERE to us first. Please watch the display.</source>
        <translation>To get texts, please text HERE to us first. Please watch the display.</translation>
    </message>
    <message>
        <source>This text may not be sent: nobody agreed to it, or a limit is reached.</source>
        <translation>This text may not be sent: nobody agreed to it, or a limit is reached.</translation>
    </message>
    <message>
        <source>wants no texts</source>
        <translation>wants no texts</translation>
    </message>
    <message>
        <source>did not agree to texts</source>
        <translation>did not agree to texts</translation>
    </message>
    <message>
        <source>texts wait until this number writes</source>
        <translation>texts wait until this number writes</translation>
    </message>
    <message>
        <source>the network took it</source>
        <translation>the network took it</translation>
    </message>
    <message>
        <source>this person wants no texts</source>
        <translation>this person wants no texts</translation>
    </message>
    <message>
        <source>the modem is sending it</source>
        <translation>the modem is sending it</translation>
    </message>
    <message>
        <source>no report came from the phone</source>
        <translation>no report came from the phone</translation>
    </message>
    <message>
        <source>the phone confirmed it</source>
        <translation>the phone confirmed it</translation>
    </message>
    <message>
        <source>report %1 of the network</source>
        <translation>report %1 of the network</translation>
    </message>
    <message>
        <source>the service stopped while it was being sent</source>
        <translation>the service stopped while it was being sent</translation>
    </message>
    <message>
        <source>nothing shows that it arrived</source>
        <translation>nothing shows that it arrived</translation>
    </message>
    <message>
        <source>it is sent once more</source>
        <translation>it is sent once more</translation>
    </message>
    <message>
        <source>it could not be sent in time</source>
        <translation>it could not be sent in time</translation>
    </message>
    <message>
        <source>a part of it could not be sent in time</source>
        <translation>a part of it could not be sent in time</translation>
    </message>
    <message>
        <source>it is too late now</source>
        <translation>it is too late now</translation>
    </message>
    <message>
        <source>the phone number was changed</source>
        <translation>the phone number was changed</translation>
    </message>
    <message>
        <source>the turn has come</source>
        <translation>the turn has come</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>the call is over</translation>
    </message>
    <message>
        <source>the step was undone</source>
        <translation>the step was undone</translation>
    </message>
    <message>
        <source>from a restored backup: it may have been sent since</source>
        <translation>from a restored backup: it may have been sent since</translation>
    </message>
    <message>
        <source>the modem was silent for %1 s</source>
        <translation>the modem was silent for %1 s</translation>
    </message>
    <message>
        <source>the modem was unplugged</source>
        <translation>the modem was unplugged</translation>
    </message>
    <message>
        <source>the modem stopped answering</source>
        <translation>the modem stopped answering</translation>
    </message>
    <message>
        <source>the modem started again</source>
        <translation>the modem started again</translation>
    </message>
    <message>
        <source>the modem was plugged in again</source>
        <translation>the modem was plugged in again</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>refused without a reason</translation>
    </message>
    <message>
        <source>the network refused it (%1)</source>
        <translation>the network refused it (%1)</translation>
    </message>
    <message>
        <source>the operator bars texts</source>
        <translation>the operator bars texts</translation>
    </message>
    <message>
        <source>refused, often because the SIM card has no credit</source>
        <translation>refused, often because the SIM card has no credit</translation>
    </message>
    <message>
        <source>this phone bars texts</source>
        <translation>this phone bars texts</translation>
    </message>
    <message>
        <source>the modem&apos;s memory is full</source>
        <translation>the modem&apos;s memory is full</translation>
    </message>
    <message>
        <source>the SIM card has no service centre</source>
        <translation>the SIM card has no service centre</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>there is no network</translation>
    </message>
    <message>
        <source>%1 does not exist: plug the modem in.</source>
        <translation>%1 does not exist: plug the modem in.</translation>
    </message>
    <message>
        <source>%1 is gone: plug the modem in again.</source>
        <translation>%1 is gone: plug the modem in again.</translation>
    </message>
    <message>
        <source>Another program uses %1: stop it.</source>
        <translation>Another program uses %1: stop it.</translation>
    </message>
    <message>
        <source>The service may not use %1.</source>
        <translation>The service may not use %1.</translation>
    </message>
    <message>
        <source>%1 is not the port of a modem.</source>
        <translation>%1 is not the port of a modem.</translation>
    </message>
    <message>
        <source>No modem was found: plug one in.</source>
        <translation>No modem was found: plug one in.</translation>
    </message>
    <message>
        <source>No modem answers on %1: check the cable.</source>
        <translation>No modem answers on %1: check the cable.</translation>
    </message>
    <message>
        <source>No connection to %1: check the network cable.</source>
        <translation>No connection to %1: check the network cable.</translation>
    </message>
    <message>
        <source>The modem stopped answering and is being restarted.</source>
        <translation>The modem stopped answering and is being restarted.</translation>
    </message>
    <message>
        <source>No SIM card is found: put one in, or take it out and put it back.</source>
        <translation>No SIM card is found: put one in, or take it out and put it back.</translation>
    </message>
    <message>
        <source>The SIM card wants its PIN: a technician must enter it.</source>
        <translation>The SIM card wants its PIN: a technician must enter it.</translation>
    </message>
    <message>
        <source>The SIM card refused the PIN: a technician must correct it.</source>
        <translation>The SIM card refused the PIN: a technician must correct it.</translation>
    </message>
    <message>
        <source>The SIM card takes one more PIN, so none is tried: unlock it in a phone.</source>
        <translation>The SIM card takes one more PIN, so none is tried: unlock it in a phone.</translation>
    </message>
    <message>
        <source>The SIM card is blocked: unblock it in a phone with its PUK.</source>
        <translation>The SIM card is blocked: unblock it in a phone with its PUK.</translation>
    </message>
    <message>
        <source>The modem wants another code than the PIN: unlock it in a phone.</source>
        <translation>The modem wants another code than the PIN: unlock it in a phone.</translation>
    </message>
    <message>
        <source>The SIM card has no service centre for texts: a technician must enter it.</source>
        <translation>The SIM card has no service centre for texts: a technician must enter it.</translation>
    </message>
    <message>
        <source>The network refuses the SIM card: ask the operator whether it is active.</source>
        <translation>The network refuses the SIM card: ask the operator whether it is active.</translation>
    </message>
    <message>
        <source>Emergency calls only: ask the operator whether the SIM card is active.</source>
        <translation>Emergency calls only: ask the operator whether the SIM card is active.</translation>
    </message>
    <message>
        <source>The modem is in a foreign network: no texts are sent.</source>
        <translation>The modem is in a foreign network: no texts are sent.</translation>
    </message>
    <message>
        <source>The modem finds no network: check its antenna.</source>
        <translation>The modem finds no network: check its antenna.</translation>
    </message>
    <message>
        <source>The modem hangs: pull its plug, wait ten seconds, and plug it in again.</source>
        <translation>The modem hangs: pull its plug, wait ten seconds, and plug it in again.</translation>
    </message>
    <message>
        <source>No text passes, although the modem answers: check its antenna.</source>
        <translation>No text passes, although the modem answers: check its antenna.</translation>
    </message>
    <message>
        <source>The modem refuses to work: pull its plug, wait ten seconds, and plug it in again.</source>
        <translation>The modem refuses to work: pull its plug, wait ten seconds, and plug it in again.</translation>
    </message>
    <message>
        <source>The modem is gone: plug it in.</source>
        <translation>The modem is gone: plug it in.</translation>
    </message>
    <message>
        <source>The modem starts again and again: give it a better cable or power supply.</source>
        <translation>The modem starts again and again: give it a better cable or power supply.</translation>
    </message>
    <message>
        <source>The modem&apos;s memory is nearly full (%1): delete its messages in a phone.</source>
        <translation>The modem&apos;s memory is nearly full (%1): delete its messages in a phone.</translation>
    </message>
    <message>
        <source>The modem is being switched off and on.</source>
        <translation>The modem is being switched off and on.</translation>
    </message>
    <message>
        <source>The modem does not delete message %1: delete it in a phone.</source>
        <translation>The modem does not delete message %1: delete it in a phone.</translation>
    </message>
    <message>
        <source>The modem&apos;s memory fills up (%1): delete its messages in a phone.</source>
        <translation>The modem&apos;s memory fills up (%1): delete its messages in a phone.</translation>
    </message>
    <message>
        <source>Help is needed: %1</source>
        <translation>Help is needed: %1</translation>
    </message>
    <message>
        <source>foreign network, no texts</source>
        <translation>foreign network, no texts</translation>
    </message>
    <message>
        <source>The SIM card in the modem is another one (%1): a technician must confirm it.</source>
        <translation>The SIM card in the modem is another one (%1): a technician must confirm it.</translation>
    </message>
    <message>
        <source>The credit of the SIM card is low (%1): a technician must top it up.</source>
        <translation>The credit of the SIM card is low (%1): a technician must top it up.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong by %1: a technician must set it.</source>
        <translation>The clock of this PC is wrong by %1: a technician must set it.</translation>
    </message>
    <message>
        <source>The time is not certain yet: delayed surveys wait.</source>
        <translation>The time is not certain yet: delayed surveys wait.</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>MMS message</translation>
    </message>
    <message>
        <source>MMS notification</source>
        <translation>MMS notification</translation>
    </message>
    <message>
        <source>MMS delivery report</source>
        <translation>MMS delivery report</translation>
    </message>
    <message>
        <source>MMS read report</source>
        <translation>MMS read report</translation>
    </message>
    <message>
        <source>service indication</source>
        <translation>service indication</translation>
    </message>
    <message>
        <source>service loading</source>
        <translation>service loading</translation>
    </message>
    <message>
        <source>cache operation</source>
        <translation>cache operation</translation>
    </message>
    <message>
        <source>session initiation</source>
        <translation>session initiation</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>device management</source>
        <translation>device management</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>rights</translation>
    </message>
    <message>
        <source>WTA session</source>
        <translation>WTA session</translation>
    </message>
    <message>
        <source>WAP session</source>
        <translation>WAP session</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>ring tone</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>operator logo</translation>
    </message>
    <message>
        <source>caller logo</source>
        <translation>caller logo</translation>
    </message>
    <message>
        <source>picture message</source>
        <translation>picture message</translation>
    </message>
    <message>
        <source>compressed text</source>
        <translation>compressed text</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>%1 of %2 parts missing</source>
        <translation>%1 of %2 parts missing</translation>
    </message>
    <message>
        <source>low score %1 of %2: %3</source>
        <translation>low score %1 of %2: %3</translation>
    </message>
    <message>
        <source>has STOP in it: does the customer want no more texts?</source>
        <translation>has STOP in it: does the customer want no more texts?</translation>
    </message>
    <message>
        <source>data, not a text</source>
        <translation>data, not a text</translation>
    </message>
    <message>
        <source>data for port %1</source>
        <translation>data for port %1</translation>
    </message>
    <message>
        <source>the SIM card sends nothing before %1:%2</source>
        <translation>the SIM card sends nothing before %1:%2</translation>
    </message>
    <message>
        <source>the SIM card has sent its %1 texts an hour; it goes on at %2:%3</source>
        <translation>the SIM card has sent its %1 texts an hour; it goes on at %2:%3</translation>
    </message>
    <message>
        <source>the SIM card has sent its %1 texts a day; it goes on at %2:%3</source>
        <translation>the SIM card has sent its %1 texts a day; it goes on at %2:%3</translation>
    </message>
    <message>
        <source>it waits for the SIM card …%1, which is away</source>
        <translation>it waits for the SIM card …%1, which is away</translation>
    </message>
    <message>
        <source>its SIM card is away; it is sent by another one</source>
        <translation>its SIM card is away; it is sent by another one</translation>
    </message>
    <message>
        <source>its SIM card was away until it was too late</source>
        <translation>its SIM card was away until it was too late</translation>
    </message>
    <message>
        <source>the modem refused it (%1)</source>
        <translation>the modem refused it (%1)</translation>
    </message>
    <message>
        <source>%1 was called</source>
        <translation>%1 was called</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 has arrived</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 is finished</translation>
    </message>
    <message>
        <source>%1 was called again</source>
        <translation>%1 was called again</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 did not come</translation>
    </message>
    <message>
        <source>%1 was parked</source>
        <translation>%1 was parked</translation>
    </message>
    <message>
        <source>the desk was opened</source>
        <translation>the desk was opened</translation>
    </message>
    <message>
        <source>the desk was paused</source>
        <translation>the desk was paused</translation>
    </message>
    <message>
        <source>the pad was chosen for a desk</source>
        <translation>the pad was chosen for a desk</translation>
    </message>
    <message>
        <source>The press came too late.</source>
        <translation>The press came too late.</translation>
    </message>
    <message>
        <source>The pad has no desk.</source>
        <translation>The pad has no desk.</translation>
    </message>
    <message>
        <source>This key does nothing.</source>
        <translation>This key does nothing.</translation>
    </message>
    <message>
        <source>This was not possible at the desk.</source>
        <translation>This was not possible at the desk.</translation>
    </message>
    <message>
        <source>Nothing on %1 answers as a pad: a technician must install its firmware.</source>
        <translation>Nothing on %1 answers as a pad: a technician must install its firmware.</translation>
    </message>
    <message>
        <source>This pad has another firmware: a technician must install the right one.</source>
        <translation>This pad has another firmware: a technician must install the right one.</translation>
    </message>
    <message>
        <source>Two pads have the same number, so neither works: unplug one.</source>
        <translation>Two pads have the same number, so neither works: unplug one.</translation>
    </message>
    <message>
        <source>Presses of this pad were lost: unplug it and plug it in again.</source>
        <translation>Presses of this pad were lost: unplug it and plug it in again.</translation>
    </message>
    <message>
        <source>%1 does not exist: plug the pad in.</source>
        <translation>%1 does not exist: plug the pad in.</translation>
    </message>
    <message>
        <source>%1 is gone: plug the pad in again.</source>
        <translation>%1 is gone: plug the pad in again.</translation>
    </message>
    <message>
        <source>%1 is not the port of a pad.</source>
        <translation>%1 is not the port of a pad.</translation>
    </message>
    <message>
        <source>%1 (held)</source>
        <translation>%1 (held)</translation>
    </message>
    <message>
        <source>It has switched the modem off and on as often as a day allows: call a technician.</source>
        <translation>It has switched the modem off and on as often as a day allows: call a technician.</translation>
    </message>
    <message>
        <source>It keeps the modem switched off now.</source>
        <translation>It keeps the modem switched off now.</translation>
    </message>
    <message>
        <source>This desk is not there any more.</source>
        <translation>This desk is not there any more.</translation>
    </message>
    <message>
        <source>This pad is not known any more.</source>
        <translation>This pad is not known any more.</translation>
    </message>
    <message>
        <source>This pad is connected: unplug it first.</source>
        <translation>This pad is connected: unplug it first.</translation>
    </message>
    <message>
        <source>This pad is not connected: plug it in first.</source>
        <translation>This pad is not connected: plug it in first.</translation>
    </message>
    <message>
        <source>The pad is busy: try again in a moment.</source>
        <translation>The pad is busy: try again in a moment.</translation>
    </message>
    <message>
        <source>Another desk is choosing a pad now. Please try again.</source>
        <translation>Another desk is choosing a pad now. Please try again.</translation>
    </message>
    <message>
        <source>This name is too long: shorten it.</source>
        <translation>This name is too long: shorten it.</translation>
    </message>
    <message>
        <source>The desk had just changed.</source>
        <translation>The desk had just changed.</translation>
    </message>
    <message>
        <source>The pad of desk %1 is not connected: check its cable.</source>
        <translation>The pad of desk %1 is not connected: check its cable.</translation>
    </message>
    <message>
        <source>The pad of desk %1 does nothing, because another one has its number: unplug one.</source>
        <translation>The pad of desk %1 does nothing, because another one has its number: unplug one.</translation>
    </message>
    <message>
        <source>Presses of the pad of desk %1 are lost: unplug it and plug it in again.</source>
        <translation>Presses of the pad of desk %1 are lost: unplug it and plug it in again.</translation>
    </message>
    <message>
        <source>The pad on %1 has stopped answering: unplug it and plug it in again.</source>
        <translation>The pad on %1 has stopped answering: unplug it and plug it in again.</translation>
    </message>
    <message>
        <source>There are no more tickets for this service today. Please come back on another day, or see the desk.</source>
        <translation>There are no more tickets for this service today. Please come back on another day, or see the desk.</translation>
    </message>
    <message>
        <source>Too many people are waiting for this service. Please see the desk.</source>
        <translation>Too many people are waiting for this service. Please see the desk.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>We are closed now.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>soon paused</source>
        <translation>soon paused</translation>
    </message>
    <message>
        <source>soon closed</source>
        <translation>soon closed</translation>
    </message>
    <message>
        <source>Called just now. Call again in %1 s.</source>
        <translation>Called just now. Call again in %1 s.</translation>
    </message>
    <message>
        <source>This ticket was given more time often enough.</source>
        <translation>This ticket was given more time often enough.</translation>
    </message>
    <message>
        <source>This desk is closed: open it first.</source>
        <translation>This desk is closed: open it first.</translation>
    </message>
    <message>
        <source>more time was given</source>
        <translation>more time was given</translation>
    </message>
    <message>
        <source>the customer came back</source>
        <translation>the customer came back</translation>
    </message>
    <message>
        <source>the customer has left</source>
        <translation>the customer has left</translation>
    </message>
    <message>
        <source>the visit was cancelled</source>
        <translation>the visit was cancelled</translation>
    </message>
    <message>
        <source>the day has ended</source>
        <translation>the day has ended</translation>
    </message>
    <message>
        <source>There is no such ticket today.</source>
        <translation>There is no such ticket today.</translation>
    </message>
    <message>
        <source>Only the customer can do this.</source>
        <translation>Only the customer can do this.</translation>
    </message>
    <message>
        <source>This customer is still being waited for.</source>
        <translation>This customer is still being waited for.</translation>
    </message>
    <message>
        <source>This ticket was called too long ago.</source>
        <translation>This ticket was called too long ago.</translation>
    </message>
    <message>
        <source>This ticket is of another day: check in again.</source>
        <translation>This ticket is of another day: check in again.</translation>
    </message>
    <message>
        <source>This service is not offered any more.</source>
        <translation>This service is not offered any more.</translation>
    </message>
    <message>
        <source>the ticket was called already</source>
        <translation>the ticket was called already</translation>
    </message>
    <message>
        <source>The customer was called just now.</source>
        <translation>The customer was called just now.</translation>
    </message>
    <message>
        <source>There is no such day. Write it as 2026-11-22.</source>
        <translation>There is no such day. Write it as 2026-11-22.</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>The first day lies after the last one.</translation>
    </message>
    <message>
        <source>These are too many days for this table: choose fewer.</source>
        <translation>These are too many days for this table: choose fewer.</translation>
    </message>
    <message>
        <source>This is for supervisors.</source>
        <translation>This is for supervisors.</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>expected %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>called %1</translation>
    </message>
    <message>
        <source>more time until %1</source>
        <translation>more time until %1</translation>
    </message>
    <message>
        <source>here (text %1)</source>
        <translation>here (text %1)</translation>
    </message>
    <message>
        <source>Nobody is expected today with this ticket or number.</source>
        <translation>Nobody is expected today with this ticket or number.</translation>
    </message>
    <message>
        <source>This time is taken: choose another one.</source>
        <translation>This time is taken: choose another one.</translation>
    </message>
    <message>
        <source>This service takes no appointments.</source>
        <translation>This service takes no appointments.</translation>
    </message>
    <message>
        <source>the phone number was removed</source>
        <translation>the phone number was removed</translation>
    </message>
    <message>
        <source>the visit waits in another queue</source>
        <translation>the visit waits in another queue</translation>
    </message>
    <message>
        <source>This name has characters that no name has.</source>
        <translation>This name has characters that no name has.</translation>
    </message>
    <message>
        <source>This language is not spoken here any more.</source>
        <translation>This language is not spoken here any more.</translation>
    </message>
    <message>
        <source>No desk could call this ticket then: transfer it instead.</source>
        <translation>No desk could call this ticket then: transfer it instead.</translation>
    </message>
    <message>
        <source>This is an appointment: change the appointment.</source>
        <translation>This is an appointment: change the appointment.</translation>
    </message>
    <message>
        <source>needed nobody</source>
        <translation>needed nobody</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>all sent</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>said yes</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>said no</translation>
    </message>
    <message>
        <source>wrote back</source>
        <translation>wrote back</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>did not arrive</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>no number is known</translation>
    </message>
    <message>
        <source>call only if you must: wants no more texts</source>
        <translation>call only if you must: wants no more texts</translation>
    </message>
    <message>
        <source>did not agree to notices</source>
        <translation>did not agree to notices</translation>
    </message>
    <message>
        <source>a limit on texts was reached</source>
        <translation>a limit on texts was reached</translation>
    </message>
    <message>
        <source>has the number of another visit, which gets it</source>
        <translation>has the number of another visit, which gets it</translation>
    </message>
    <message>
        <source>no texts go to this number</source>
        <translation>no texts go to this number</translation>
    </message>
    <message>
        <source>the notice was stopped</source>
        <translation>the notice was stopped</translation>
    </message>
    <message>
        <source>it could not be sent</source>
        <translation>it could not be sent</translation>
    </message>
    <message>
        <source>the visit was over by then</source>
        <translation>the visit was over by then</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>booked</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>at the desk</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parked</translation>
    </message>
    <message>
        <source>visit finished</source>
        <translation>visit finished</translation>
    </message>
    <message>
        <source>missed the call</source>
        <translation>missed the call</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation>visit cancelled</translation>
    </message>
    <message>
        <source>visit expired</source>
        <translation>visit expired</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>waits %1</translation>
    </message>
    <message>
        <source>answer soon: %1</source>
        <translation>answer soon: %1</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>overdue: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Calls and waiting</source>
        <translation>Calls and waiting</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>After the visit and surveys</source>
        <translation>After the visit and surveys</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Stop and start</source>
        <translation>Stop and start</translation>
    </message>
    <message>
        <source>Answers to what customers text</source>
        <translation>Answers to what customers text</translation>
    </message>
    <message>
        <source>Welcome to who joins from afar</source>
        <translation>Welcome to who joins from afar</translation>
    </message>
    <message>
        <source>Missed turn, may come back</source>
        <translation>Missed turn, may come back</translation>
    </message>
    <message>
        <source>It takes longer</source>
        <translation>It takes longer</translation>
    </message>
    <message>
        <source>Closed before the turn came</source>
        <translation>Closed before the turn came</translation>
    </message>
    <message>
        <source>Visit cancelled by staff</source>
        <translation>Visit cancelled by staff</translation>
    </message>
    <message>
        <source>Moved to another service</source>
        <translation>Moved to another service</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Appointment made</translation>
    </message>
    <message>
        <source>Appointment confirmed</source>
        <translation>Appointment confirmed</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Appointment moved</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Appointment cancelled</translation>
    </message>
    <message>
        <source>Survey: how was it? 1 to 5</source>
        <translation>Survey: how was it? 1 to 5</translation>
    </message>
    <message>
        <source>Survey: how easy? 1 to 5</source>
        <translation>Survey: how easy? 1 to 5</translation>
    </message>
    <message>
        <source>Survey: in own words</source>
        <translation>Survey: in own words</translation>
    </message>
    <message>
        <source>Survey: recommend us? 0 to 10</source>
        <translation>Survey: recommend us? 0 to 10</translation>
    </message>
    <message>
        <source>Survey: yes or no</source>
        <translation>Survey: yes or no</translation>
    </message>
    <message>
        <source>Survey: asked once more</source>
        <translation>Survey: asked once more</translation>
    </message>
    <message>
        <source>Survey: link to a longer one</source>
        <translation>Survey: link to a longer one</translation>
    </message>
    <message>
        <source>After a low score</source>
        <translation>After a low score</translation>
    </message>
    <message>
        <source>News for one or many</source>
        <translation>News for one or many</translation>
    </message>
    <message>
        <source>News that asks yes or no</source>
        <translation>News that asks yes or no</translation>
    </message>
    <message>
        <source>Who answered yes</source>
        <translation>Who answered yes</translation>
    </message>
    <message>
        <source>Who answered no</source>
        <translation>Who answered no</translation>
    </message>
    <message>
        <source>No more texts</source>
        <translation>No more texts</translation>
    </message>
    <message>
        <source>No more texts about visits</source>
        <translation>No more texts about visits</translation>
    </message>
    <message>
        <source>No more surveys</source>
        <translation>No more surveys</translation>
    </message>
    <message>
        <source>No more news</source>
        <translation>No more news</translation>
    </message>
    <message>
        <source>Texts again</source>
        <translation>Texts again</translation>
    </message>
    <message>
        <source>Texts about visits again</source>
        <translation>Texts about visits again</translation>
    </message>
    <message>
        <source>Surveys again</source>
        <translation>Surveys again</translation>
    </message>
    <message>
        <source>News again</source>
        <translation>News again</translation>
    </message>
    <message>
        <source>Cancel the visit or the texts?</source>
        <translation>Cancel the visit or the texts?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Address and hours</source>
        <translation>Address and hours</translation>
    </message>
    <message>
        <source>How long it still takes</source>
        <translation>How long it still takes</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Customer is here</translation>
    </message>
    <message>
        <source>Customer is late</source>
        <translation>Customer is late</translation>
    </message>
    <message>
        <source>Customer gets more time</source>
        <translation>Customer gets more time</translation>
    </message>
    <message>
        <source>Customer has left the queue</source>
        <translation>Customer has left the queue</translation>
    </message>
    <message>
        <source>Customer is back in the queue</source>
        <translation>Customer is back in the queue</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Which visit is meant?</source>
        <translation>Which visit is meant?</translation>
    </message>
    <message>
        <source>No visit of this number</source>
        <translation>No visit of this number</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Not possible now</translation>
    </message>
    <message>
        <source>Choice of services</source>
        <translation>Choice of services</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>No more tickets today</translation>
    </message>
    <message>
        <source>Has a ticket already</source>
        <translation>Has a ticket already</translation>
    </message>
    <message>
        <source>Number had its tickets today</source>
        <translation>Number had its tickets today</translation>
    </message>
    <message>
        <source>We have your message</source>
        <translation>We have your message</translation>
    </message>
    <message>
        <source>We have it, but nobody is here</source>
        <translation>We have it, but nobody is here</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>People ahead</source>
        <translation>People ahead</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <source>Minutes at least</source>
        <translation>Minutes at least</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>Minutes at most</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>The news</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>The choices</translation>
    </message>
    <message>
        <source>Another desk answers this: it has to free it first.</source>
        <translation>Another desk answers this: it has to free it first.</translation>
    </message>
    <message>
        <source>This conversation is not there any more.</source>
        <translation>This conversation is not there any more.</translation>
    </message>
    <message>
        <source>This visit is over.</source>
        <translation>This visit is over.</translation>
    </message>
    <message>
        <source>This visit has no phone number.</source>
        <translation>This visit has no phone number.</translation>
    </message>
    <message>
        <source>There is no such placeholder.</source>
        <translation>There is no such placeholder.</translation>
    </message>
    <message>
        <source>A brace stands alone: write two for one in the text.</source>
        <translation>A brace stands alone: write two for one in the text.</translation>
    </message>
    <message>
        <source>This placeholder has no value in texts of this kind.</source>
        <translation>This placeholder has no value in texts of this kind.</translation>
    </message>
    <message>
        <source>A placeholder is missing that this text must have.</source>
        <translation>A placeholder is missing that this text must have.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>This day is over.</translation>
    </message>
    <message>
        <source>There is nobody to tell.</source>
        <translation>There is nobody to tell.</translation>
    </message>
    <message>
        <source>All of this notice is out: there is nothing left to stop.</source>
        <translation>All of this notice is out: there is nothing left to stop.</translation>
    </message>
    <message>
        <source>This notice is not there any more.</source>
        <translation>This notice is not there any more.</translation>
    </message>
    <message>
        <source>What is stored of this person was erased.</source>
        <translation>What is stored of this person was erased.</translation>
    </message>
    <message>
        <source>A text needs words.</source>
        <translation>A text needs words.</translation>
    </message>
    <message>
        <source>not put in the line: too many new numbers or texts today</source>
        <translation>not put in the line: too many new numbers or texts today</translation>
    </message>
    <message>
        <source>please read it</source>
        <translation>please read it</translation>
    </message>
    <message>
        <source>it went to a number that was corrected since</source>
        <translation>it went to a number that was corrected since</translation>
    </message>
    <message>
        <source>a backup was restored before it went out</source>
        <translation>a backup was restored before it went out</translation>
    </message>
    <message>
        <source>nobody knows whether it went out</source>
        <translation>nobody knows whether it went out</translation>
    </message>
    <message>
        <source>The text is too long, or has signs that cannot be shown.</source>
        <translation>The text is too long, or has signs that cannot be shown.</translation>
    </message>
    <message>
        <source>it was taken back before it went out</source>
        <translation>it was taken back before it went out</translation>
    </message>
    <message>
        <source>the appointment was moved to another day by then</source>
        <translation>the appointment was moved to another day by then</translation>
    </message>
    <message>
        <source>Say first what came of this visit.</source>
        <translation>Say first what came of this visit.</translation>
    </message>
    <message>
        <source>This outcome is not offered any more.</source>
        <translation>This outcome is not offered any more.</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::NoticeDraft</name>
    <message numerus="yes">
        <source>%1 of %n people get it</source>
        <translation>
            <numerusform>%1 of %n person gets it</numerusform>
            <numerusform>%1 of %n people get it</numerusform>
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
        <translation>Goes at %1.</translation>
    </message>
    <message>
        <source>The first goes at %1, the last at %2.</source>
        <translation>The first goes at %1, the last at %2.</translation>
    </message>
    <message>
        <source>It waits for the end of the quiet hours.</source>
        <translation>It waits for the end of the quiet hours.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>One visit</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::NoticesView</name>
    <message>
        <source>stopped by %1</source>
        <translation>stopped by %1</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::ReportView</name>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>The table could not be saved in %1: a technician must look.</source>
        <translation>The table could not be saved in %1: a technician must look.</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::StatisticsView</name>
    <message>
        <source>The figures are being read …</source>
        <translation>The figures are being read …</translation>
    </message>
    <message>
        <source>Some of these days are still being added up …</source>
        <translation>Some of these days are still being added up …</translation>
    </message>
    <message>
        <source>Few visits: under %1 a figure says little about other days.</source>
        <translation>Few visits: under %1 a figure says little about other days.</translation>
    </message>
    <message>
        <source>No visits on this day.</source>
        <translation>No visits on this day.</translation>
    </message>
    <message>
        <source>No visits on these days.</source>
        <translation>No visits on these days.</translation>
    </message>
    <message>
        <source>No outcomes yet. One is asked for at the end of a visit whose service has a list of them.</source>
        <translation>No outcomes yet. One is asked for at the end of a visit whose service has a list of them.</translation>
    </message>
</context>
<context>
    <name>turnbell::ui::SurveyView</name>
    <message>
        <source>The answers are being read …</source>
        <translation>The answers are being read …</translation>
    </message>
    <message>
        <source>Few answers: under %1 a figure says little.</source>
        <translation>Few answers: under %1 a figure says little.</translation>
    </message>
    <message>
        <source>Of members of staff with %1 ratings or more.</source>
        <translation>Of members of staff with %1 ratings or more.</translation>
    </message>
    <message>
        <source>No surveys of these days yet. They are sent after visits of services that ask for one.</source>
        <translation>No surveys of these days yet. They are sent after visits of services that ask for one.</translation>
    </message>
</context>
</TS>
