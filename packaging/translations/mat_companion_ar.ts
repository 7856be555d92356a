<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>A companion for lying on an acupressure mat: it suggests one easy setup, leads you in, breathes with you, and keeps a diary of how it was. It is made for relaxing, and for notes.</source>
            <translation>رفيق للاستلقاء على بساط الوخز: يقترح تجهيزًا سهلًا واحدًا، ويرافقك في البداية، ويتنفس معك، ويحتفظ بيوميات عما كان. صُنع للاسترخاء وللملاحظات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Folder of the program</source>
            <translation>مجلد البرنامج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Free software: MIT for the program, CC0 1.0 for its sounds and pictures</source>
            <translation>برنامج حر: MIT للبرنامج، وCC0 1.0 لأصواته وصوره</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>It is not a health product. It judges nobody's health, promises nothing, and does not replace care by a professional. Its questions and rest days are those of a leaflet on the use of a mat, put together with caution. Studies of mats are small, and their results mixed.</source>
            <translation>ليس منتجًا صحيًا. لا يحكم على صحة أحد، ولا يعد بشيء، ولا يحل محل رعاية المختصين. أسئلته وأيام الراحة فيه كما في نشرة عن استخدام البساط، وقد جُمعت بحذر. الدراسات عن البساط صغيرة، ونتائجها متباينة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Journal, answers, settings, backups, and the log for when something goes wrong</source>
            <translation>السجل والإجابات والإعدادات والنسخ الاحتياطية، وسجل البرنامج لوقت حدوث خطأ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries</source>
            <translation>المكتبات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries that the program uses; their licences lie where they are installed.</source>
            <translation>مكتبات يستخدمها البرنامج؛ رخصها موجودة حيث ثُبّتت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries, sounds and pictures, and the terms they come under</source>
            <translation>المكتبات والأصوات والصور، والشروط التي تأتي بها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Nothing on this computer shows folders. The path can be copied.</source>
            <translation>لا شيء على هذا الحاسوب يعرض المجلدات. يمكن نسخ المسار.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Python {0}, Qt {1}, {2}</source>
            <translation>Python {0}، Qt {1}، {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures</source>
            <translation>الأصوات والصور</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures that come with the program:</source>
            <translation>أصوات وصور تأتي مع البرنامج:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>There is no account, and the program sends nothing. What leaves this computer is what you export, or have it put into a folder of yours for several computers.</source>
            <translation>لا حساب هنا، والبرنامج لا يرسل شيئًا. ما يغادر هذا الحاسوب هو ما صدّرته بنفسك، أو ما اخترت وضعه في مجلد لك مشترك بين عدة أجهزة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Third-party notices</source>
            <translation>إشعارات الأطراف الأخرى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Version {0}</source>
            <translation>الإصدار {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>What research says</source>
            <translation>ماذا تقول الأبحاث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Where your files are</source>
            <translation>مكان ملفاتك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>copyright, open source, free, terms, warranty</source>
            <translation>حقوق النشر، حقوق الطبع، مفتوح المصدر، مجاني، حر، شروط، ضمان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>data, tracking, telemetry, account, internet, offline, cloud</source>
            <translation>بيانات، تتبع، قياس عن بعد، حساب، إنترنت، بلا اتصال، سحابة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>folder, where, path, location, directory, log, data</source>
            <translation>مجلد، أين، مسار، موقع، مكان، دليل، سجل البرنامج، بيانات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>licences, credits, open source, libraries, dependencies, acknowledgements, thanks</source>
            <translation>رخص، تراخيص، شكر، مفتوح المصدر، مكتبات، تبعيات، تقدير</translation>
        </message>
    </context>
    <context>
        <name>Adviser</name>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>A rest first</source>
            <translation>راحة أولًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>From {0}.</source>
            <translation>ابتداءً من {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>No mat for now</source>
            <translation>لا بساط حاليًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>Tomorrow or {0}. A rest day is fine.</source>
            <translation>غدًا أو {0}. يوم راحة أمر جيد أيضًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1} again</source>
            <translation>{0}، {1} مرة أخرى</translation>
        </message>
    </context>
    <context>
        <name>AfterLunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>How was it?</source>
            <translation>كيف كانت؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>الجلوس لحظة قبل الوقوف.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>الجلوس دقيقتين قبل الوقوف.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>This evening</source>
            <translation>هذا المساء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Your break is written down. {0}</source>
            <translation>سُجّلت استراحتك. {0}</translation>
        </message>
    </context>
    <context>
        <name>AgreedRow</name>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>A doctor, midwife or pharmacist told me it is fine</source>
            <translation>قال لي طبيب أو قابلة أو صيدلي إنه لا بأس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>Ticked on {0}</source>
            <translation>حُدد في {0}</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>As on this computer</source>
            <translation>كما في هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Bedtime sessions are always dark</source>
            <translation>جلسات ما قبل النوم داكنة دائمًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Full text everywhere, real outlines, and no colours that run into each other</source>
            <translation>نص واضح تمامًا في كل مكان، وحدود حقيقية، وألوان لا يتداخل بعضها في بعض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Of the person in the pictures</source>
            <translation>للشخص في الصور</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>On top of what the system asks for</source>
            <translation>زيادة على ما يطلبه النظام</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Reduced motion</source>
            <translation>تقليل الحركة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Size of letters</source>
            <translation>حجم الحروف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Skin tone</source>
            <translation>لون البشرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The breathing sun stays in its place</source>
            <translation>الشمس المتنفسة تبقى في مكانها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The window opens anew in it</source>
            <translation>تُفتح النافذة من جديد بهذه اللغة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>accessibility, readable, legible, eyes, vision, sight, bold</source>
            <translation>إمكانية الوصول، مقروء، واضح، عيون، رؤية، نظر، عريض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>animation, movement, still, calm, dizzy, accessibility</source>
            <translation>حركة، تحريك، رسوم متحركة، ثابت، هادئ، دوار، إمكانية الوصول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>complexion, figure, body, colour of the skin</source>
            <translation>بشرة، لون البشرة، شكل، جسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>dark mode, light mode, bright, night, day, colours, design</source>
            <translation>الوضع الداكن، الوضع الفاتح، مظلم، فاتح، ليل، نهار، ألوان، تصميم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>text size, font, zoom, larger, bigger, scale, accessibility, read, eyes</source>
            <translation>حجم النص، خط، الخط، الخطوط، تكبير، التكبير، أكبر، تصغير، مقياس، إمكانية الوصول، قراءة، عيون، نظر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>translation, words, language, locale</source>
            <translation>ترجمة، كلمات، لغة، عربية، العربية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>{0} %</source>
            <translation>{0}%</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <location filename="../../companion/ui/pages/article.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/article.py" />
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>لا تدوينات</numerusform>
                <numerusform>تدوينة واحدة</numerusform>
                <numerusform>تدوينتان</numerusform>
                <numerusform>%n تدوينات</numerusform>
                <numerusform>%n تدوينة</numerusform>
                <numerusform>%n تدوينة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 entry</source>
            <translation>تدوينة واحدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 session</source>
            <translation>جلسة واحدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Cannot be opened. {0}</source>
            <translation>لا يمكن فتحها. {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Daily</source>
            <translation>يومية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Made before a restore</source>
            <translation>قبل استعادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Weekly</source>
            <translation>أسبوعية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd، d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>today at {0}</source>
            <translation>اليوم {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>yesterday at {0}</source>
            <translation>أمس {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0} and {1}</source>
            <translation>{0} و{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0}, {1}, {2}</source>
            <translation>{0}، {1}، {2}</translation>
        </message>
    </context>
    <context>
        <name>BeforePage</name>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>About marks</source>
            <translation>عن الآثار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Answer what you like, or just start.</source>
            <translation>الإجابة عمّا شئت، أو البدء مباشرة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back pain</source>
            <translation>ألم الظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Breathe without the mat</source>
            <translation>التنفس بدون البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>How are you right now?</source>
            <translation>كيف حالك الآن؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Muscle tension</source>
            <translation>شدّ العضلات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Skin marks</source>
            <translation>آثار على الجلد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Stress</source>
            <translation>التوتر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>calm</source>
            <translation>هدوء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>loose</source>
            <translation>مرتخية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>none</source>
            <translation>لا ألم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>tight</source>
            <translation>مشدودة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>worst</source>
            <translation>أشده</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>wound up</source>
            <translation>توتر شديد</translation>
        </message>
    </context>
    <context>
        <name>Bookkeeper</name>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>There is nothing to keep yet.</source>
            <translation>لا شيء للحفظ بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>This is not saved yet. It comes first.</source>
            <translation>هذا لم يُحفظ بعد، ودوره أولًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>What you wrote stays here until it can be saved.</source>
            <translation>ما كتبته يبقى هنا إلى أن يمكن حفظه.</translation>
        </message>
    </context>
    <context>
        <name>Breaths</name>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s and a little more for {1} s, out {2} s; for {3} minutes at most</source>
            <translation>شهيق {0} ث ثم المزيد قليلًا لمدة {1} ث، زفير {2} ث؛ لمدة {3} د على الأكثر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s, rest {3} s; {4} times, then the long breath out</source>
            <translation>شهيق {0} ث، حبس {1} ث، زفير {2} ث، راحة {3} ث؛ عدد المرات: {4}، ثم الزفير الطويل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s; {3} times, then the long breath out</source>
            <translation>شهيق {0} ث، حبس {1} ث، زفير {2} ث؛ عدد المرات: {3}، ثم الزفير الطويل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s</source>
            <translation>شهيق {0} ث، زفير {1} ث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s; the first {2} minutes lead there from in {3} s, out {4} s</source>
            <translation>شهيق {0} ث، زفير {1} ث؛ والبداية من شهيق {3} ث، زفير {4} ث بتدرّج مدته {2} د</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Something went wrong that should not have</source>
            <translation>حدث خطأ ما كان ينبغي أن يحدث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Your journal is kept. You can go on, or copy the details for whoever helps you.</source>
            <translation>سجلك محفوظ. يمكنك المتابعة، أو نسخ التفاصيل لمن يساعدك.</translation>
        </message>
    </context>
    <context>
        <name>Caretaker</name>
        <message>
            <location filename="../../companion/ui/caretaker.py" />
            <source>Backed up, with {0}, and opened again: {1}</source>
            <translation>تم النسخ الاحتياطي، وفيه {0}، وفُتح للتأكد: {1}</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Older and newer sessions</source>
            <translation>جلسات أقدم وأحدث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Save as picture…</source>
            <translation>حفظ كصورة…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as drawing</source>
            <translation>عرض كرسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>{0}: table, picture</source>
            <translation>{0}: جدول، صورة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Back right now?</source>
            <translation>والظهر الآن؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Good morning</source>
            <translation>صباح الخير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was last night's sleep?</source>
            <translation>كيف كان نوم الليلة الماضية؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was that?</source>
            <translation>كيف كانت؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Pain</source>
            <translation>الألم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>الجلوس لحظة قبل الوقوف.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>الجلوس دقيقتين قبل الوقوف.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Skip</source>
            <translation>تخطي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Something felt wrong</source>
            <translation>حدث شيء غير مريح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Stress</source>
            <translation>التوتر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Tension</source>
            <translation>الشدّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Two quick ones about last night, if you like.</source>
            <translation>سؤالان سريعان عن الليلة الماضية، إن رغبت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>calm</source>
            <translation>هدوء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>excellent</source>
            <translation>ممتاز</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>loose</source>
            <translation>مرتخية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>no pain</source>
            <translation>لا ألم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>none</source>
            <translation>لا ألم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>terrible</source>
            <translation>سيئ جدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>tight</source>
            <translation>مشدودة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>worst</source>
            <translation>أشده</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>wound up</source>
            <translation>توتر شديد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} of breathing, finished {1}. Take your time.</source>
            <translation>تنفس لمدة {0}، انتهى {1}. بلا استعجال.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}.</source>
            <translation>{0} {1}، الانتهاء {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}. {3}</source>
            <translation>{0} {1}، الانتهاء {2}. {3}</translation>
        </message>
    </context>
    <context>
        <name>Chronicler</name>
        <message>
            <location filename="../../companion/ui/chronicler.py" />
            <source>Saved the picture as {0}</source>
            <translation>حُفظت الصورة باسم {0}</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>No day was written, so {0} stays.</source>
            <translation>لم يُكتب يوم، لذلك يبقى {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>{0} is no day, so {1} stays. Write it like that.</source>
            <translation>{0} ليس يومًا، لذلك يبقى {1}. يُرجى كتابته هكذا.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Comfort</source>
            <translation>الراحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Kind of session</source>
            <translation>نوع الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Marks left by the session before</source>
            <translation>آثار من الجلسة السابقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes after a change</source>
            <translation>الدقائق بعد تغيير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes asleep</source>
            <translation>دقائق النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes on the mat</source>
            <translation>الدقائق على البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes planned</source>
            <translation>الدقائق المخططة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain after</source>
            <translation>الألم بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain before</source>
            <translation>الألم قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain next morning</source>
            <translation>الألم في الصباح التالي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Part of the body</source>
            <translation>جزء الجسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Session id</source>
            <translation>معرّف الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Sleep the night after</source>
            <translation>النوم في الليلة بعدها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Start, date and time</source>
            <translation>البداية، التاريخ والوقت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress after</source>
            <translation>التوتر بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress before</source>
            <translation>التوتر قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension after</source>
            <translation>الشدّ بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension before</source>
            <translation>الشدّ قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Time of day</source>
            <translation>وقت اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What it felt like</source>
            <translation>كيف كان الإحساس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on</source>
            <translation>ما كان تحت البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on after a change</source>
            <translation>ما كان تحت البساط بعد تغيير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between</source>
            <translation>ما كان بينهما</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between after a change</source>
            <translation>ما كان بينهما بعد تغيير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head</source>
            <translation>ما كان تحت الرأس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head after a change</source>
            <translation>ما كان تحت الرأس بعد تغيير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>When it was last changed</source>
            <translation>وقت آخر تغيير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Why it was stopped</source>
            <translation>سبب التوقف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}، من {1} إلى {2}</translation>
        </message>
    </context>
    <context>
        <name>ComputerSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>As the panel</source>
            <translation>مثل الشريط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Colour</source>
            <translation>ملون</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>During a session; before sleep the screen may go dark all the same</source>
            <translation>أثناء الجلسة؛ وقبل النوم قد تُظلم الشاشة رغم ذلك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keep the computer awake</source>
            <translation>إبقاء الحاسوب يقظًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Music and films in other programs wait until the session is over</source>
            <translation>الموسيقى والأفلام في برامج أخرى تنتظر حتى تنتهي الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>One colour</source>
            <translation>لون واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Pause other players</source>
            <translation>إيقاف المشغلات الأخرى مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show all keys</source>
            <translation>عرض كل المفاتيح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sleep after a bedtime session</source>
            <translation>السكون بعد جلسة ما قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sun in the tray</source>
            <translation>الشمس في منطقة الإشعارات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>The computer goes to sleep too, with a minute to say no</source>
            <translation>يدخل الحاسوب السكون أيضًا، مع دقيقة للرفض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>What every key does; ? shows it too</source>
            <translation>ما يفعله كل مفتاح؛ ويعرضه ? أيضًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>While Mat Companion waits in the tray of the desktop</source>
            <translation>ما دام Mat Companion ينتظر في منطقة إشعارات سطح المكتب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>icon, symbol, panel, taskbar, status area, black and white</source>
            <translation>أيقونة، رمز، لوحة، شريط المهام، منطقة الإشعارات، أبيض وأسود</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>music player, video, browser, media, silence</source>
            <translation>مشغل الموسيقى، فيديو، متصفح، وسائط، صمت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>screen saver, standby, lock, dark screen, display</source>
            <translation>شاشة التوقف، سكون، قفل، شاشة مظلمة، عرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>shortcuts, keys, hotkeys, keyboard</source>
            <translation>اختصارات، مفاتيح، اختصارات لوحة المفاتيح، كيبورد، لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>suspend, standby, shut down, turn off, night</source>
            <translation>تعليق، سكون، إيقاف التشغيل، إطفاء، ليل</translation>
        </message>
    </context>
    <context>
        <name>ConsequencePanel</name>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Emergency signs</source>
            <translation>علامات الطوارئ</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <location filename="../../companion/ui/widgets/step_card.py" />
            <source>Starts in {0} s</source>
            <translation>يبدأ بعد {0} ث</translation>
        </message>
    </context>
    <context>
        <name>CoverStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Bare</source>
            <translation>الجلد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Double</source>
            <translation>مزدوجة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>T-shirt</source>
            <translation>قميص</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick</source>
            <translation>سميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick socks</source>
            <translation>جورب سميك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin</source>
            <translation>رقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin socks</source>
            <translation>جورب رقيق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>{0}, {1} of {2}</source>
            <translation>{0}، {1} من {2}</translation>
        </message>
    </context>
    <context>
        <name>Credits</name>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Felt Piano: played on the piano of MuseScore General, whose samples are in the public domain; their adaptation is Copyright © 2018-2021 S. Christian Collins</source>
            <translation>بيانو هادئ: معزوف على بيانو MuseScore General الذي عيّناته ملك عام؛ وتعديلها Copyright © 2018-2021 S. Christian Collins</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Icons and pictures: drawn for this program</source>
            <translation>الأيقونات والصور: رُسمت لهذا البرنامج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Music, soundscapes and bells: made for this program</source>
            <translation>الموسيقى وأصوات المكان والأجراس: صُنعت لهذا البرنامج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>The example of three days: retold for this program</source>
            <translation>مثال الأيام الثلاثة: أُعيدت روايته لهذا البرنامج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>music of another sampling rate</source>
            <translation>موسيقى بمعدل عينات آخر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>notifications, media keys and sleep on Linux</source>
            <translation>الإشعارات ومفاتيح الوسائط والسكون على Linux</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>order and loudness of your own music</source>
            <translation>ترتيب موسيقاك ومستوى صوتها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>reading of music files, with libsndfile</source>
            <translation>قراءة ملفات الموسيقى، مع libsndfile</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the charts</source>
            <translation>المخططات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the mixing of sounds</source>
            <translation>مزج الأصوات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the sound device, with SDL</source>
            <translation>مخرج الصوت، مع SDL</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the window, with Qt</source>
            <translation>النافذة، مع Qt</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>where data belongs</source>
            <translation>مكان البيانات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether a film has the whole screen</source>
            <translation>معرفة إن كان فيلم يملأ الشاشة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether the sound is muted</source>
            <translation>معرفة إن كان الصوت مكتومًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0} {1}: {2} ({3})</source>
            <translation>{0} {1}: {2} ({3})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0}: {1} ({2})</source>
            <translation>{0}: {1} ({2})</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>A backup is being made, and opened again before it counts.</source>
            <translation>تُصنع نسخة احتياطية، وتُفتح للتأكد قبل أن تُعتمد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Back up now</source>
            <translation>نسخ الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel the backup</source>
            <translation>إلغاء النسخ الاحتياطي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete everything</source>
            <translation>حذف كل شيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete...</source>
            <translation>حذف...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything as it was then; you see what that would change first</source>
            <translation>كل شيء كما كان وقتها؛ يظهر أولًا ما سيتغير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything in one file, a table of the sessions, or a report for a doctor</source>
            <translation>كل شيء في ملف واحد، أو جدول للجلسات، أو تقرير للطبيب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export the journal</source>
            <translation>تصدير السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export...</source>
            <translation>تصدير...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>From such a file; you see what it would change first</source>
            <translation>من ملف كهذا؛ يظهر أولًا ما سيغيره</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import a journal</source>
            <translation>استيراد سجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import...</source>
            <translation>استيراد...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings stay in this folder on this computer; nothing is sent.</source>
            <translation>السجل والإجابات والإعدادات تبقى في هذا المجلد على هذا الحاسوب؛ لا يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings, and the backups if you like, in two steps</source>
            <translation>السجل والإجابات والإعدادات، والنسخ الاحتياطية إن رغبت، في خطوتين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Make a backup now</source>
            <translation>إنشاء نسخة احتياطية الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>None yet. One is made on every day with a session.</source>
            <translation>لا شيء بعد. تُصنع واحدة في كل يوم فيه جلسة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore...</source>
            <translation>استعادة...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>The newest is from {0}.</source>
            <translation>الأحدث: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Where the journal is</source>
            <translation>مكان السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>bring back, recover, undo, lost</source>
            <translation>استرجاع، استرداد، استعادة، تراجع، مفقود</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>copy, save, safety, archive</source>
            <translation>نسخ، نسخة، حفظ، أمان، أرشيف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>erase, remove, clear, wipe, reset, start over, privacy</source>
            <translation>مسح، المسح، الحذف، إزالة، محو، إعادة ضبط، بدء من جديد، خصوصية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>folder, path, location, privacy</source>
            <translation>مجلد، مسار، موقع، مكان، خصوصية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>load, open, csv, json, table, merge, other program</source>
            <translation>تحميل، فتح، csv، json، جدول، دمج، برنامج آخر، الاستيراد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>save, csv, json, table, pdf, print, spreadsheet, copy</source>
            <translation>حفظ، csv، json، جدول، pdf، طباعة، الطباعة، جدول بيانات، إكسل، نسخ، التصدير</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Up and Down change it by a day, Page Up by a week</source>
            <translation>السهمان أعلى وأسفل يغيّرانه يومًا، وPage Up أسبوعًا</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>Last 14 days</source>
            <translation>آخر 14 يومًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd، d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>{0}: {1}, {2}</source>
            <translation>{0}: {1}، {2}</translation>
        </message>
    </context>
    <context>
        <name>DesktopCard</name>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>A launcher that also starts bedtime, lunch, feet and breathing</source>
            <translation>مشغّل يبدأ أيضًا ما قبل النوم والغداء والقدمين والتنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add to the menu</source>
            <translation>إضافة إلى القائمة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Another copy or version starts; off and on again renews it</source>
            <translation>تعمل نسخة أو إصدار آخر؛ الإيقاف ثم التشغيل يجدده</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>From login on it waits in the tray, without a window</source>
            <translation>منذ تسجيل الدخول ينتظر في منطقة الإشعارات، بلا نافذة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>In the menu of this computer</source>
            <translation>في قائمة هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and also starts bedtime, lunch, feet and breathing</source>
            <translation>موجود، ويبدأ أيضًا ما قبل النوم والغداء والقدمين والتنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and starts another copy or version of the program</source>
            <translation>موجود، ويشغّل نسخة أو إصدارًا آخر من البرنامج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there; it came with the installation, or somebody put it there</source>
            <translation>موجود؛ جاء مع التثبيت، أو وضعه أحد هناك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove from the menu</source>
            <translation>إزالة من القائمة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew</source>
            <translation>تجديد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew the entry in the menu</source>
            <translation>تجديد مدخل القائمة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Somebody put an entry for this there; it stays as it is</source>
            <translation>وضع أحد مدخلًا لهذا هناك؛ يبقى كما هو</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Start with the computer</source>
            <translation>البدء مع الحاسوب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>autostart, login, boot, background, tray</source>
            <translation>تشغيل تلقائي، بدء تلقائي، تسجيل الدخول، إقلاع، خلفية، منطقة الإشعارات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>launcher, desktop entry, shortcut, start menu, install, uninstall</source>
            <translation>مشغل، اختصار، قائمة ابدأ، قائمة التطبيقات، تثبيت، إلغاء التثبيت</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide: {0}</source>
            <translation>إخفاء: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show: {0}</source>
            <translation>عرض: {0}</translation>
        </message>
    </context>
    <context>
        <name>Doors</name>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A part of the program is missing. Please install Mat Companion again.</source>
            <translation>جزء من البرنامج مفقود. يُرجى تثبيت Mat Companion من جديد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A restore was cut off. Please make some room on the disk, then open Mat Companion to finish it.</source>
            <translation>انقطعت عملية استعادة. يُرجى إخلاء بعض المساحة على القرص، ثم فتح Mat Companion لإكمالها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A short health check comes before the first session. It takes about a minute.</source>
            <translation>تسبق الجلسة الأولى أسئلة قصيرة عن الصحة. تستغرق نحو دقيقة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>After an operation, please ask your doctor before using a spike mat.</source>
            <translation>بعد عملية جراحية، يُرجى سؤال طبيبك قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another computer has a newer Mat Companion, and its journal is left alone. Please update this one.</source>
            <translation>على حاسوب آخر إصدار أحدث من Mat Companion، وسجله يُترك كما هو. يُرجى تحديث هذا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another program is using the journal. Please close it and try again.</source>
            <translation>برنامج آخر يستخدم السجل. يُرجى إغلاقه والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>During pregnancy the mat stays closed. Easy breathing, music and the journal stay open.</source>
            <translation>أثناء الحمل يبقى البساط مغلقًا. التنفس السهل والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>If they agree, tick it in the health check.</source>
            <translation>إن وافق، يُرجى تحديد ذلك في أسئلة الصحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>It has been a while: please look through the health check again before the next session.</source>
            <translation>مرّ وقت طويل: يُرجى مراجعة أسئلة الصحة مرة أخرى قبل الجلسة القادمة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Mat Companion is already open with this journal. Please use its window.</source>
            <translation>Mat Companion مفتوح من قبل بهذا السجل. يُرجى استخدام نافذته.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No backup could be made. Please check the folder it was to be kept in.</source>
            <translation>تعذر إنشاء نسخة احتياطية. يُرجى التحقق من المجلد الذي كانت ستُحفظ فيه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after a sedative or sleeping pill. Come back tomorrow; breathing stays open.</source>
            <translation>لا بساط بعد مهدئ أو حبة منومة. إلى الغد؛ التنفس يبقى متاحًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after alcohol. Come back tomorrow; breathing and music stay open.</source>
            <translation>لا بساط بعد الكحول. إلى الغد؛ التنفس والموسيقى يبقيان متاحين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on freshly shaved, waxed or sunburnt skin. Come back when it is calm.</source>
            <translation>لا بساط على جلد حُلق للتو أو أزيل شعره بالشمع أو أحرقته الشمس. العودة حين يهدأ.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of acupuncture. Come back tomorrow; breathing and music stay open.</source>
            <translation>لا بساط في يوم الوخز بالإبر. إلى الغد؛ التنفس والموسيقى يبقيان متاحين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of cupping. Look at your skin tomorrow; breathing and music stay open.</source>
            <translation>لا بساط في يوم الحجامة. يُرجى النظر إلى جلدك غدًا؛ التنفس والموسيقى يبقيان متاحين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Breathing, music and the journal stay open.</source>
            <translation>لا بساط اليوم. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Please look at the emergency signs and talk to a health professional.</source>
            <translation>لا بساط اليوم. يُرجى النظر في علامات الطوارئ والتحدث إلى مختص صحي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat while you feel ill. Rest today; easy breathing stays open.</source>
            <translation>لا بساط مع الشعور بالمرض. اليوم للراحة؛ التنفس السهل يبقى متاحًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No sound output was found, so sessions are silent. Connect headphones or speakers to hear them.</source>
            <translation>لم يُعثر على مخرج صوت، لذلك الجلسات صامتة. يُرجى توصيل سماعات لسماعها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not every column that is needed was recognised. Name them with mat-companion import --map; in the window they cannot be named yet.</source>
            <translation>لم يُتعرف على كل الأعمدة اللازمة. يُرجى تسميتها بالأمر mat-companion import --map؛ لا يمكن ذلك في النافذة بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not everything could be deleted yet. Opening Mat Companion again deletes the rest.</source>
            <translation>لم يمكن حذف كل شيء بعد. فتح Mat Companion ثانية يحذف الباقي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Nothing can be written into the folder for several computers. Please check whom it belongs to.</source>
            <translation>لا تمكن كتابة شيء في المجلد المشترك بين عدة أجهزة. يُرجى التحقق ممن يملكه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Please ask a doctor, midwife or pharmacist about the mat first, then tick it in the health check.</source>
            <translation>يُرجى سؤال طبيب أو قابلة أو صيدلي عن البساط أولًا، ثم تحديد ذلك في أسئلة الصحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Settings could not be saved; they hold until you quit. Please check the folder's permissions.</source>
            <translation>تعذر حفظ الإعدادات؛ تسري حتى إنهاء البرنامج. يُرجى التحقق من أذونات المجلد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of this table cannot be read. Please put it right there, and try again.</source>
            <translation>بعض هذا الجدول لا يمكن قراءته. يُرجى تصحيحه هناك والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped.</source>
            <translation>تعذر تشغيل بعض موسيقاك فجرى تخطيه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped: {0}.</source>
            <translation>تعذر تشغيل بعض موسيقاك فجرى تخطيه: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some settings could not be read and are at their defaults again. Please look through them.</source>
            <translation>تعذرت قراءة بعض الإعدادات فعادت إلى قيمها الأصلية. يُرجى مراجعتها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Standing comes after feet seated: three comfortable days on its last step open it.</source>
            <translation>الوقوف يأتي بعد جلسات القدمين جلوسًا: ثلاثة أيام مريحة في درجتها الأخيرة تفتحه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>That folder is Mat Companion's own, which no other program may copy. Please choose another one.</source>
            <translation>ذلك المجلد خاص بـ Mat Companion نفسه، ولا يجوز لبرنامج آخر نسخه. يُرجى اختيار آخر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The chosen sound device is not there; the usual one is used until it is back.</source>
            <translation>جهاز الصوت المختار غير موجود؛ يُستخدم المعتاد إلى أن يعود.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is full, so the journal could not be saved. Please make some room.</source>
            <translation>القرص ممتلئ، فتعذر حفظ السجل. يُرجى إخلاء بعض المساحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is too full for a backup or a restore. Please make some room.</source>
            <translation>القرص لا يتسع لنسخة احتياطية أو استعادة. يُرجى إخلاء بعض المساحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The entry for this computer's menu or login could not be changed. Please check its folder.</source>
            <translation>تعذر تغيير مدخل القائمة أو تسجيل الدخول في هذا الحاسوب. يُرجى التحقق من مجلده.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The folder for several computers is not there. Connect it, or choose another one in Settings.</source>
            <translation>المجلد المشترك بين عدة أجهزة غير موجود. يُرجى توصيله، أو اختيار آخر في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal could not be written to this file. Please choose another place or name.</source>
            <translation>تعذرت كتابة السجل في هذا الملف. يُرجى اختيار مكان أو اسم آخر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal file is damaged and was left as it is. Please put a copy from a backup in its place.</source>
            <translation>ملف السجل تالف وتُرك كما هو. يُرجى وضع نسخة من نسخة احتياطية مكانه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal was not opened: this computer's SQLite lacks full-text search. Please install a Python that has it.</source>
            <translation>لم يُفتح السجل: ينقص SQLite على هذا الحاسوب البحث في النص الكامل. يُرجى تثبيت Python يتضمنه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>لا بساط في الوقت الحالي. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is ready when you are.</source>
            <translation>البساط جاهز متى رغبت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>جزء البساط للبالغين. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat rests today. If something still hurts, talk to a health professional.</source>
            <translation>البساط في راحة اليوم. إن كان شيء ما زال يؤلم، فيُرجى التحدث إلى مختص صحي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Breathing, music and the journal stay open.</source>
            <translation>البساط ينتظر حتى يصبح جلدك سليمًا. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Then untick it in the health check.</source>
            <translation>البساط ينتظر حتى يصبح جلدك سليمًا. عندها يُرجى إلغاء تحديده في أسئلة الصحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The skin there was bruised or broken and has not been seen to be well again. Please choose that for the skin marks, or write this down once it is well.</source>
            <translation>كان الجلد هناك مكدومًا أو مجروحًا ولم يُسجَّل بعد أنه عاد سليمًا. يُرجى اختيار ذلك في آثار الجلد، أو تسجيل هذا بعد أن يسلم.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The sound output went away; the session goes on in silence. Connect it again to hear it.</source>
            <translation>اختفى مخرج الصوت؛ تستمر الجلسة في صمت. يُرجى توصيله ثانية لسماعها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>There is no such file. Please check its name.</source>
            <translation>لا يوجد ملف بهذا الاسم. يُرجى التحقق من اسمه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This backup was made by a newer Mat Companion. Please update the program to restore it.</source>
            <translation>أُنشئت هذه النسخة بإصدار أحدث من Mat Companion. يُرجى تحديث البرنامج لاستعادتها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file cannot be read. Please check its permissions.</source>
            <translation>تتعذر قراءة هذا الملف. يُرجى التحقق من أذوناته.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is no backup that can be restored, or it is damaged. Please choose another one.</source>
            <translation>هذا الملف ليس نسخة احتياطية يمكن استعادتها، أو هو تالف. يُرجى اختيار آخر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is not a journal Mat Companion can read. Please choose another file.</source>
            <translation>هذا الملف ليس سجلًا يستطيع Mat Companion قراءته. يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This is a folder. Please choose a file in it.</source>
            <translation>هذا مجلد. يُرجى اختيار ملف داخله.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This journal was written by a newer Mat Companion. Please update the program to open it.</source>
            <translation>كُتب هذا السجل بإصدار أحدث من Mat Companion. يُرجى تحديث البرنامج لفتحه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This music could not be played. Please choose another piece in Settings.</source>
            <translation>تعذر تشغيل هذه الموسيقى. يُرجى اختيار قطعة أخرى في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This session says why the mat is to wait. Once it is open again, that can be changed or deleted.</source>
            <translation>هذه الجلسة تقول لماذا على البساط أن ينتظر. بعد أن يُفتح ثانية يمكن تغييرها أو حذفها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>While nursing, please ask your doctor or midwife before using a spike mat.</source>
            <translation>أثناء الرضاعة، يُرجى سؤال طبيبك أو القابلة قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a bleeding disorder, please ask your doctor before using a spike mat.</source>
            <translation>مع اضطراب نزفي، يُرجى سؤال طبيبك قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a clot or an inflamed vein the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>مع جلطة أو وريد ملتهب يبقى البساط مغلقًا. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a heart condition, please ask your doctor before using a spike mat.</source>
            <translation>مع مرض في القلب، يُرجى سؤال طبيبك قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a numb area or nerve damage the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>مع منطقة خدرة أو تلف في الأعصاب يبقى البساط مغلقًا. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a severe mental illness, please ask your doctor before using a spike mat.</source>
            <translation>مع مرض نفسي شديد، يُرجى سؤال طبيبك قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With blood thinners, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>مع مميعات الدم، يُرجى سؤال طبيبك أو الصيدلي قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes the feet stay off the mat. Please choose another session.</source>
            <translation>مع السكري تبقى القدمان بعيدًا عن البساط. يُرجى اختيار جلسة أخرى.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes, please ask your doctor before using a spike mat.</source>
            <translation>مع السكري، يُرجى سؤال طبيبك قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With epilepsy, MS, Parkinson's or the like, please ask your doctor before using a spike mat.</source>
            <translation>مع الصرع أو التصلب المتعدد أو باركنسون أو ما يشبهها، يُرجى سؤال طبيبك قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With high or low blood pressure, please ask your doctor before using a spike mat.</source>
            <translation>مع ضغط دم مرتفع أو منخفض، يُرجى سؤال طبيبك قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation or varicose veins, please ask your doctor before using a spike mat.</source>
            <translation>مع ضعف الدورة الدموية أو الدوالي، يُرجى سؤال طبيبك قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation the feet stay off the mat. Please choose another session.</source>
            <translation>مع ضعف الدورة الدموية تبقى القدمان بعيدًا عن البساط. يُرجى اختيار جلسة أخرى.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With such an allergy, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>مع حساسية كهذه، يُرجى سؤال طبيبك أو الصيدلي قبل استخدام بساط الوخز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With what you ticked about your spine or cancer, please ask your doctor first.</source>
            <translation>بسبب ما حددته عن العمود الفقري أو السرطان، يُرجى سؤال طبيبك أولًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With your answers, this part of the body is left out. Please choose another session.</source>
            <translation>بحسب إجاباتك يُترك هذا الجزء من الجسم. يُرجى اختيار جلسة أخرى.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for dizziness. Please ask a professional first.</source>
            <translation>اضطررت إلى التوقف مرتين في أسبوعين، آخرهما بسبب دوار. يُرجى سؤال مختص أولًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for sharp pain. Please ask a professional first.</source>
            <translation>اضطررت إلى التوقف مرتين في أسبوعين، آخرهما بسبب ألم حاد. يُرجى سؤال مختص أولًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting. Please ask a professional before the next session.</source>
            <translation>توقفت بعد إغماء. يُرجى سؤال مختص قبل الجلسة القادمة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting: no mat today. Please talk to a health professional.</source>
            <translation>توقفت بعد إغماء: لا بساط اليوم. يُرجى التحدث إلى مختص صحي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble. Please ask a professional before the next session.</source>
            <translation>توقفت بسبب شكوى في الصدر أو التنفس. يُرجى سؤال مختص قبل الجلسة القادمة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble: no mat today. If it is back, call emergency services.</source>
            <translation>توقفت بسبب شكوى في الصدر أو التنفس: لا بساط اليوم. إن عادت، فيجب الاتصال بخدمات الطوارئ.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for dizziness: no mat today. If it comes back, talk to a health professional.</source>
            <translation>توقفت بسبب دوار: لا بساط اليوم. إن عاد، فيُرجى التحدث إلى مختص صحي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling. Please ask a professional before the next session.</source>
            <translation>توقفت بسبب خدر أو تنميل. يُرجى سؤال مختص قبل الجلسة القادمة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling: no mat today. If it is still there, see a professional today.</source>
            <translation>توقفت بسبب خدر أو تنميل: لا بساط اليوم. إن كان ما زال موجودًا، فيُرجى مراجعة مختص اليوم.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for sharp pain: no mat today. If it is still there, talk to a health professional.</source>
            <translation>توقفت بسبب ألم حاد: لا بساط اليوم. إن كان ما زال موجودًا، فيُرجى التحدث إلى مختص صحي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Your data folder cannot be written to. Please check its permissions.</source>
            <translation>لا تمكن الكتابة في مجلد بياناتك. يُرجى التحقق من أذوناته.</translation>
        </message>
    </context>
    <context>
        <name>DualSlider</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Draw the dotted ring to where it was before</source>
            <translation>تُسحب الحلقة المنقطة إلى حيث كان من قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} after</source>
            <translation>{0} بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} before</source>
            <translation>{0} قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} now</source>
            <translation>{0} الآن</translation>
        </message>
    </context>
    <context>
        <name>EasingPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Add a layer</source>
            <translation>طبقة إضافية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Easing?</source>
            <translation>هل يخفّ؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Finish here</source>
            <translation>الإنهاء هنا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Lift off slowly and put a layer between. Space goes on.</source>
            <translation>النهوض ببطء ووضع طبقة بينهما. Space للمتابعة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Not easing</source>
            <translation>لا يخفّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Yes, easing</source>
            <translation>نعم، يخفّ</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPage</name>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Emergency signs</source>
            <translation>علامات الطوارئ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>These need a person, not an app. With any of them, leave the mat until someone has had a look.</source>
            <translation>هذه تحتاج إلى إنسان لا إلى تطبيق. مع أي منها يُترك البساط إلى أن يفحصك أحد.</translation>
        </message>
    </context>
    <context>
        <name>EmptyJournal</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Add a past session</source>
            <translation>إضافة جلسة سابقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>After each session you can note how your back felt.</source>
            <translation>بعد كل جلسة يمكنك تدوين كيف كان ظهرك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Journal</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing here yet</source>
            <translation>لا شيء هنا بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Start first session</source>
            <translation>بدء أول جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Three sliders, ten seconds, kept on this computer.</source>
            <translation>ثلاثة منزلقات، عشر ثوانٍ، وتُحفظ على هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Also tried</source>
            <translation>جُرّب أيضًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Last night's sleep</source>
            <translation>نوم الليلة الماضية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>ذلك اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>هذا لم يأتِ بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>ممتاز</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>سيئ جدًا</translation>
        </message>
    </context>
    <context>
        <name>ErasePage</name>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Also the backups and copies of older journals ({0}) in {1}</source>
            <translation>أيضًا النسخ الاحتياطية ونسخ السجلات الأقدم ({0}) في {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back to settings</source>
            <translation>العودة إلى الإعدادات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Backups and copies of older journals: {0}</source>
            <translation>نسخ احتياطية ونسخ من سجلات أقدم: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Begin again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Damaged files that were kept: {0}</source>
            <translation>ملفات تالفة احتُفظ بها: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything</source>
            <translation>حذف كل شيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything now?</source>
            <translation>حذف كل شيء الآن؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Deleting</source>
            <translation>جارٍ الحذف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Everything is deleted</source>
            <translation>حُذف كل شيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Export first...</source>
            <translation>التصدير أولًا...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Health answers, looks at the skin, pace and limits</source>
            <translation>إجابات الصحة وفحوص الجلد والوتيرة والحدود</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Not everything could be deleted</source>
            <translation>تعذر حذف كل شيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Settings, reminders and the log</source>
            <translation>الإعدادات والتذكيرات وسجل البرنامج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The backups stay in {0}</source>
            <translation>النسخ الاحتياطية تبقى في {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer could not be removed from {0}: please delete it there.</source>
            <translation>تعذرت إزالة ملف هذا الحاسوب من {0}: يُرجى حذفه هناك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer in {0}; your other computers keep theirs</source>
            <translation>ملف هذا الحاسوب في {0}؛ أجهزتك الأخرى تحتفظ بملفاتها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal with all that you wrote in it</source>
            <translation>السجل وكل ما كتبته فيه</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal, {0}, with all that you wrote in it</source>
            <translation>السجل، {0}، وكل ما كتبته فيه</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This cannot be undone.</source>
            <translation>لا يمكن التراجع عن هذا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This is what would be deleted. Nothing has been deleted yet.</source>
            <translation>هذا ما سيُحذف. لم يُحذف شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>What you exported to other places stays, and so do copies that other programs made. Mat Companion itself stays installed, in the menu and at login as you chose. The files are deleted, not overwritten: parts of them may stay on the disk for a while, out of sight, until something else takes their place.</source>
            <translation>ما صدّرته إلى أماكن أخرى يبقى، وكذلك النسخ التي صنعتها برامج أخرى. يبقى Mat Companion نفسه مثبتًا، في القائمة وعند تسجيل الدخول كما اخترت. الملفات تُحذف ولا يُكتب فوقها: قد تبقى أجزاء منها على القرص مدة، بعيدًا عن الأنظار، إلى أن يحل شيء آخر محلها.</translation>
        </message>
    </context>
    <context>
        <name>ExpectationsPage</name>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>After that</source>
            <translation>بعد ذلك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Afterwards</source>
            <translation>بعدها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Back to Today</source>
            <translation>العودة إلى اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Getting on and off</source>
            <translation>الصعود والنزول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>It may prickle at once. In a small study of healthy people the sting was strongest within the first half minute and then faded.</source>
            <translation>قد يبدأ الوخز فورًا. في دراسة صغيرة على أشخاص أصحاء كانت اللسعة أقوى ما تكون خلال نصف الدقيقة الأول ثم خفّت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Little dots on the skin are common. Redness, itching and soreness can happen, and some people find that a mat is not for them.</source>
            <translation>النقاط الصغيرة على الجلد شائعة. قد يحدث احمرار وحكة ومواضع مؤلمة، ويجد بعض الناس أن البساط لا يناسبهم.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Many people describe warmth, some a hum, some nothing new. A long breath out makes it easier to stay soft; being tense makes it sharper.</source>
            <translation>كثيرون يصفون دفئًا، وبعضهم طنينًا، وبعضهم لا شيء جديدًا. الزفير الطويل يسهّل إرخاء الجسم؛ والشدّ يجعل الوخز أحدّ.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Minute by minute</source>
            <translation>دقيقة بدقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. The S key stops a session at any moment, also with your eyes shut. Ending early is always a good choice.</source>
            <translation>عند ألم حاد أو دوار أو خدر، يُرجى التدحرج جانبًا والنزول عن البساط. مفتاح S يوقف الجلسة في أي لحظة، حتى والعينان مغمضتان. الإنهاء المبكر خيار جيد دائمًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Sit at the edge, lower yourself slowly with your hands, then lie still: small slides scratch. To leave, roll to one side, lift rather than drag, and sit a minute before you stand.</source>
            <translation>الجلوس عند الحافة، ثم النزول ببطء بمساعدة اليدين، ثم البقاء بلا حركة: الانزلاقات الصغيرة تخدش. وللنزول: التدحرج إلى أحد الجانبين، والرفع لا الجر، والجلوس دقيقة قبل الوقوف.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>القوي لا بأس به، والحاد لا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Studies of mats are small and their results mixed. This is a quiet session for your back and mind, and a diary to see how it goes for you. It does not replace care by a professional, and changes nothing about your medicines.</source>
            <translation>الدراسات عن البساط صغيرة ونتائجها متباينة. هذه جلسة هادئة لظهرك وذهنك، ويوميات تُظهر كيف تسير أمورك. وهي لا تحل محل رعاية المختصين، ولا تغيّر شيئًا في أدويتك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>The first half minute</source>
            <translation>نصف الدقيقة الأول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What is known</source>
            <translation>ما المعروف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What it feels like</source>
            <translation>كيف يكون الإحساس</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A report for a doctor</source>
            <translation>تقرير للطبيب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A table of the sessions</source>
            <translation>جدول للجلسات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>CSV: one row a session, for a spreadsheet</source>
            <translation>CSV: سطر لكل جلسة، لجدول بيانات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Exported</source>
            <translation>تم التصدير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>How far it is</source>
            <translation>مدى التقدم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Into a file that only you can read. Nothing is sent anywhere.</source>
            <translation>إلى ملف لا يقرؤه غيرك. لا يُرسل شيء إلى أي مكان.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>JSON: everything in it, to be taken in again here or on another computer</source>
            <translation>JSON: كل ما فيه، لاستيراده ثانية هنا أو على حاسوب آخر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Nothing was exported</source>
            <translation>لم يُصدَّر شيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>PDF: ratings, minutes, stops and marks of some weeks, on a page or two to print</source>
            <translation>PDF: تقييمات ودقائق وتوقفات وآثار لبضعة أسابيع، في صفحة أو صفحتين للطباعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The first day is after the last one.</source>
            <translation>اليوم الأول يقع بعد الأخير.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The whole journal</source>
            <translation>السجل كله</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>There is no file before all of it is written.</source>
            <translation>لا ملف قبل أن يُكتب كل شيء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>What to export</source>
            <translation>ما الذي يُصدَّر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Writing the file</source>
            <translation>جارٍ كتابة الملف</translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>لا تدوينات</numerusform>
                <numerusform>تدوينة واحدة</numerusform>
                <numerusform>تدوينتان</numerusform>
                <numerusform>%n تدوينات</numerusform>
                <numerusform>%n تدوينة</numerusform>
                <numerusform>%n تدوينة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 entry</source>
            <translation>تدوينة واحدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 session</source>
            <translation>جلسة واحدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Entries without a session, health answers and looks at the skin are not in a table.</source>
            <translation>التدوينات بلا جلسة وإجابات الصحة وفحوص الجلد ليست في الجدول.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Exported {0} to {1}</source>
            <translation>تم التصدير: {0}، إلى {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not during a session</source>
            <translation>غير ممكن أثناء جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>غير ممكن ما دام السجل في الذاكرة فقط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>The report is in {0}</source>
            <translation>التقرير في {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>{0} and {1}</source>
            <translation>{0} و{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>{0}. {1}</source>
            <translation>{0}. {1}</translation>
        </message>
    </context>
    <context>
        <name>FeatureCard</name>
        <message>
            <location filename="../../companion/ui/widgets/learn_cards.py" />
            <source>Start here</source>
            <translation>البداية من هنا</translation>
        </message>
    </context>
    <context>
        <name>FeelingCard</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Anything you would like to remember</source>
            <translation>أي شيء يستحق التذكر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Comfort</source>
            <translation>الراحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Noticed</source>
            <translation>ما لوحظ</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add a folder of music</source>
            <translation>إضافة مجلد موسيقى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add music</source>
            <translation>إضافة موسيقى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Backups (*.zip)</source>
            <translation>نسخ احتياطية (*.zip)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a backup</source>
            <translation>اختيار نسخة احتياطية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a folder that your computers share</source>
            <translation>اختيار مجلد مشترك بين أجهزتك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose the folder with the recordings</source>
            <translation>اختيار مجلد التسجيلات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Drawings that stay sharp (*.svg)</source>
            <translation>رسوم تبقى واضحة (*.svg)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Export the journal</source>
            <translation>تصدير السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Import a journal</source>
            <translation>استيراد سجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals (*.json)</source>
            <translation>سجلات (*.json)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals and tables (*.json *.csv)</source>
            <translation>سجلات وجداول (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Music ({0})</source>
            <translation>موسيقى ({0})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Pictures (*.png)</source>
            <translation>صور (*.png)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Reports (*.pdf)</source>
            <translation>تقارير (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Save the chart as a picture</source>
            <translation>حفظ الرسم البياني كصورة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Sessions for a spreadsheet (*.csv)</source>
            <translation>جلسات لجدول بيانات (*.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Write a report</source>
            <translation>كتابة تقرير</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Back</source>
            <translation>الظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Diary</source>
            <translation>اليوميات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Feet</source>
            <translation>القدمان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Has a note</source>
            <translation>فيها ملاحظة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Other areas</source>
            <translation>مناطق أخرى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>What is shown</source>
            <translation>ما المعروض</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Anything you would like to remember</source>
            <translation>أي شيء يستحق التذكر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Clear these ratings</source>
            <translation>مسح هذه التقييمات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Pain</source>
            <translation>الألم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stress</source>
            <translation>التوتر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Tension</source>
            <translation>الشدّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>ذلك اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>calm</source>
            <translation>هدوء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>loose</source>
            <translation>مرتخية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>none</source>
            <translation>لا ألم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>tight</source>
            <translation>مشدودة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>أشده</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>wound up</source>
            <translation>توتر شديد</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>A glass of water would be nice now.</source>
            <translation>كوب ماء الآن سيكون لطيفًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Belly loose. Ribs loose.</source>
            <translation>البطن مرتخٍ. والأضلاع مرتخية.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>ثني الركبتين، والتدحرج برفق إلى أحد الجانبين. رفع، لا جرّ.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Between the shoulder blades, a little more room.</source>
            <translation>بين لوحي الكتف، متسع أكثر قليلًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in without effort, and let the out-breath be a little longer.</source>
            <translation>شهيق بلا جهد، وليكن الزفير أطول قليلًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in, enough. Breathe out, more than enough.</source>
            <translation>شهيق، بما يكفي. زفير، بأكثر مما يكفي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bring your attention to your feet, and let them fall outward.</source>
            <translation>الانتباه إلى القدمين، ولتميلا إلى الخارج.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Calves and knees: nothing to hold up.</source>
            <translation>الساقان والركبتان: لا شيء تحملانه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Cheeks, eyes, forehead: smooth.</source>
            <translation>الخدّان والعينان والجبين: ملساء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Each breath out, one layer lower.</source>
            <translation>مع كل زفير، طبقة أعمق.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Follow one breath from start to end.</source>
            <translation>نَفَس واحد، من أوله إلى آخره.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Forget the counting. Normal breaths, eyes open, stay lying.</source>
            <translation>لا حاجة إلى العدّ. أنفاس عادية، وعينان مفتوحتان، مع البقاء في الاستلقاء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Good decision. Roll to the side and breathe as you like.</source>
            <translation>قرار جيد. تدحرج إلى الجانب، وتنفس كما يحلو لك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Gravity is doing the work. You can stop helping.</source>
            <translation>الجاذبية تقوم بالعمل. لا حاجة إلى المساعدة بعد الآن.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>How was that, compared with before?</source>
            <translation>كيف كانت، مقارنةً بما قبل؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If it is easing, stay. If it is growing, add a layer or end.</source>
            <translation>إن كان يخفّ، فالبقاء جيد. وإن كان يزداد، فطبقة إضافية أو إنهاء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If thoughts push in, give them the sound of your breath instead.</source>
            <translation>إن جاءت الأفكار، فليحل صوت أنفاسك محلها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Imagine warm wax, slowly losing its edges.</source>
            <translation>كشمع دافئ، يفقد حوافه ببطء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>It may prickle at once. That first half minute is usually the strongest.</source>
            <translation>قد يبدأ الوخز فورًا. نصف الدقيقة الأول هو الأقوى عادةً.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the back of the body spread.</source>
            <translation>لينبسط ظهر الجسم كله.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the day drain out through your heels.</source>
            <translation>لينساب اليوم خارجًا من كعبيك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let's make it easier: add a layer, or finish here.</source>
            <translation>لنجعلها أسهل: طبقة إضافية، أو الإنهاء هنا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Lie still now; small slides scratch, stillness does not.</source>
            <translation>سكون الآن؛ الانزلاقات الصغيرة تخدش، والسكون لا يخدش.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Little dots on the skin are common; see if they are gone next time.</source>
            <translation>النقاط الصغيرة على الجلد شائعة؛ لنرَ إن كانت قد زالت في المرة القادمة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Neck long, throat quiet.</source>
            <translation>الرقبة طويلة، والحلق هادئ.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to answer, nothing to carry.</source>
            <translation>لا شيء ينتظر ردًا، ولا شيء يُحمل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to win here. Just stay soft around the sharpness.</source>
            <translation>لا شيء هنا يُكسب. ليبقَ الجسم لينًا حول الحدّة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Notice whether prickling is turning into warmth.</source>
            <translation>هل يتحول الوخز إلى دفء؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Now the whole body, one shape, breathing.</source>
            <translation>الآن الجسم كله، شكل واحد، يتنفس.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Out slowly, as if fogging a window.</source>
            <translation>زفير بطيء، كأنه يضبّب نافذة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Paused. The clock waits for you.</source>
            <translation>توقف مؤقت. الساعة تنتظرك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>دفع باليدين إلى الجلوس، ثم انتظار دقيقة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Quiet now for a while.</source>
            <translation>هدوء الآن، لبعض الوقت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>راحة هناك لثلاثة أنفاس بطيئة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Shoulders heavy, hands open.</source>
            <translation>كتفان ثقيلتان، ويدان مفتوحتان.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Sit first. Let your hands take your weight, and come down slowly.</source>
            <translation>الجلوس أولًا. لتحمل اليدان وزنك، ثم النزول ببطء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Some people feel heat, some a hum, some nothing new. All fine.</source>
            <translation>بعضهم يشعر بحرارة، وبعضهم بطنين، وبعضهم بلا جديد. كل ذلك لا بأس به.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>وقوف بلا استعجال، ويد على شيء ثابت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The floor is not going anywhere. Rest on it.</source>
            <translation>الأرض باقية في مكانها. راحة عليها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The low back: breathe into the space around it.</source>
            <translation>أسفل الظهر: نَفَس في المساحة حوله.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The session is ending soon. Begin to hear the room.</source>
            <translation>الجلسة تنتهي قريبًا. عودة إلى سماع الغرفة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Thighs and hips, wide and slow.</source>
            <translation>الفخذان والوركان، باتساع وببطء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Time to slide the mat out and turn over. Good night.</source>
            <translation>حان وقت إخراج البساط والتقلب إلى الجانب. ليلة هادئة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Unclench your jaw. Let your tongue rest.</source>
            <translation>ليرتخِ الفك. وليرتح اللسان.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Wiggle your fingers and your toes.</source>
            <translation>تحريك أصابع اليدين والقدمين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>With the next breath out, let the mat hold a bit more of you.</source>
            <translation>مع الزفير القادم، ليحمل البساط منك أكثر قليلًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>You are in charge. Lifting off at any moment is a fine choice.</source>
            <translation>القرار لك. النهوض في أي لحظة خيار جيد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and in</source>
            <translation>شهيق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and out</source>
            <translation>وزفير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and rest</source>
            <translation>وراحة</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Emergency signs</source>
            <translation>علامات الطوارئ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>The computer was asleep. Your session waits where it was; press Space to go on.</source>
            <translation>كان الحاسوب في وضع السكون. جلستك تنتظر حيث كانت؛ للمتابعة: مفتاح Space.</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Not answered.</source>
            <translation>بلا إجابة.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A blood clot or inflamed vein now, or a thrombosis not long ago</source>
            <translation>جلطة دموية أو وريد ملتهب الآن، أو خثار منذ وقت غير بعيد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A lump, or a changed shape</source>
            <translation>كتلة، أو شكل تغيّر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A numb area, or nerve damage (neuropathy)</source>
            <translation>منطقة خدرة، أو تلف في الأعصاب (اعتلال عصبي)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A session that was too strong</source>
            <translation>جلسة كانت قوية جدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for another reason</source>
            <translation>توقف لسبب آخر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for chest or breath trouble</source>
            <translation>توقف بسبب شكوى في الصدر أو التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for dizziness</source>
            <translation>توقف بسبب دوار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for fainting</source>
            <translation>توقف بسبب إغماء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for numbness or tingling</source>
            <translation>توقف بسبب خدر أو تنميل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for sharp pain</source>
            <translation>توقف بسبب ألم حاد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A wound, rash, sunburn, infection, or a big mole or wart where the mat would be</source>
            <translation>جرح أو طفح أو حرق شمس أو عدوى، أو شامة أو ثؤلول كبير حيث يكون البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>An allergy to foam, plastic, glue or dye</source>
            <translation>حساسية من الإسفنج أو البلاستيك أو الغراء أو الصبغة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Asthma that is acting up, COPD, panic with breathing exercises, glaucoma or a retina problem, an aneurysm, or a stroke</source>
            <translation>ربو متهيج، أو انسداد رئوي مزمن (COPD)، أو هلع مع تمارين التنفس، أو زرق أو مشكلة في الشبكية، أو تمدد شرياني، أو سكتة دماغية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain after a bad fall or crash</source>
            <translation>ألم في الظهر بعد سقوط شديد أو حادث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain with fever, or feeling very unwell</source>
            <translation>ألم في الظهر مع حمّى أو مع شعور شديد بالمرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Blood thinners: warfarin, DOACs, heparin, clopidogrel, daily aspirin</source>
            <translation>مميعات الدم: الوارفارين، مضادات التخثر المباشرة (DOAC)، الهيبارين، الكلوبيدوغريل، الأسبرين اليومي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Breathing stays easy and without holds.</source>
            <translation>التنفس يبقى سهلًا وبلا حبس.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Call emergency services now</source>
            <translation>يجب الاتصال بخدمات الطوارئ الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Chest pain, or trouble breathing</source>
            <translation>ألم في الصدر، أو صعوبة في التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Diabetes</source>
            <translation>السكري</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Epilepsy, MS, Parkinson's or another movement disorder</source>
            <translation>الصرع أو التصلب المتعدد أو باركنسون أو اضطراب حركي آخر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Feet stay off the mat.</source>
            <translation>القدمان تبقيان بعيدًا عن البساط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Get urgent advice today</source>
            <translation>يجب طلب مشورة عاجلة اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Getting down to the floor or up again is hard, or I have had falls</source>
            <translation>النزول إلى الأرض أو النهوض منها صعب، أو سبق أن سقطت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Haemophilia or another bleeding disorder</source>
            <translation>الهيموفيليا أو اضطراب نزفي آخر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Heart disease, irregular heartbeat, pacemaker or ICD</source>
            <translation>مرض في القلب، أو نبض غير منتظم، أو منظم ضربات القلب أو مزيل رجفان مزروع (ICD)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>High or low blood pressure, medicine for it, or fainting</source>
            <translation>ضغط دم مرتفع أو منخفض، أو دواء له، أو إغماء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>New numbness between the legs, in the buttocks or genitals</source>
            <translation>خدر جديد بين الساقين، أو في الأرداف أو الأعضاء التناسلية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Not better after some weeks</source>
            <translation>لا تحسن بعد بضعة أسابيع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Nursing</source>
            <translation>الرضاعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Only with someone at home.</source>
            <translation>فقط مع وجود شخص في البيت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain down one leg with tingling</source>
            <translation>ألم ينزل في ساق واحدة مع تنميل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain that is worse at night and never eases</source>
            <translation>ألم أسوأ في الليل ولا يخفّ أبدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain you have never had before that keeps growing</source>
            <translation>ألم لم يسبق لك مثله ويستمر في الازدياد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Past cancer, steroid tablets or a weak immune system</source>
            <translation>سرطان سابق، أو أقراص ستيرويد، أو مناعة ضعيفة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Please ask a doctor, midwife or pharmacist first. After that, sessions are short and gentle.</source>
            <translation>يُرجى سؤال طبيب أو قابلة أو صيدلي أولًا. بعد ذلك تكون الجلسات قصيرة ولطيفة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Poor circulation, or varicose veins where the mat would be</source>
            <translation>ضعف الدورة الدموية، أو دوالٍ حيث يكون البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pregnant, or possibly pregnant</source>
            <translation>حمل، أو احتمال حمل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Psychosis or a severe mental illness</source>
            <translation>ذهان أو مرض نفسي شديد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sensitive skin, or mild eczema or psoriasis elsewhere</source>
            <translation>جلد حساس، أو إكزيما أو صدفية خفيفة في موضع آخر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay on the bed or couch, and never standing.</source>
            <translation>الجلسات تبقى على السرير أو الأريكة، ولا تكون وقوفًا أبدًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay short and gentle, always with a cloth over the spikes.</source>
            <translation>الجلسات تبقى قصيرة ولطيفة، ودائمًا مع قماش فوق الأشواك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine fracture, severe osteoporosis, a spine deformity from birth, or cancer now or in the spine</source>
            <translation>كسر في العمود الفقري، أو هشاشة عظام شديدة، أو تشوه في العمود الفقري منذ الولادة، أو سرطان الآن أو في العمود الفقري</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine surgery in the last 12 months, or an operation or scar in the area in the last 6</source>
            <translation>جراحة في العمود الفقري خلال آخر 12 شهرًا، أو عملية أو ندبة في المنطقة خلال آخر 6</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Steroid tablets or strong steroid cream, or very thin or fragile skin</source>
            <translation>أقراص الستيرويد أو كريم ستيرويد قوي، أو جلد رقيق جدًا أو هش</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sudden tearing pain in the back or belly, with faintness</source>
            <translation>ألم مفاجئ ممزّق في الظهر أو البطن، مع شعور بالإغماء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Talk to someone in the coming days</source>
            <translation>يُرجى التحدث إلى أحد في الأيام القادمة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>لا بساط في الوقت الحالي. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>جزء البساط للبالغين. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat waits until the skin is well. Breathing, music and the journal stay open.</source>
            <translation>البساط ينتظر حتى يصبح الجلد سليمًا. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Try the material on your forearm, over a cloth, first.</source>
            <translation>يُرجى تجربة المادة على الساعد أولًا، فوق قطعة قماش.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Under 18</source>
            <translation>أقل من 18 عامًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weakness, numbness or pain in both legs, or weakness that is getting worse</source>
            <translation>ضعف أو خدر أو ألم في الساقين معًا، أو ضعف يزداد سوءًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weight loss you cannot explain</source>
            <translation>نقص في الوزن بلا تفسير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>إكزيما أو صدفية واسعة، أو جلد متضرر على الظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You cannot pass urine, or lose bladder or bowel control</source>
            <translation>عدم القدرة على التبول، أو فقدان السيطرة على المثانة أو الأمعاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You worry</source>
            <translation>قلق لديك</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>A quick check before the spikes</source>
            <translation>أسئلة سريعة قبل الأشواك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>After an earlier stop</source>
            <translation>بعد توقف سابق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Ask before using a mat</source>
            <translation>السؤال قبل استخدام البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue to reading</source>
            <translation>الانتقال إلى القراءة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Have your back seen first</source>
            <translation>فحص ظهرك أولًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Health check</source>
            <translation>أسئلة الصحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>I dislike strong sensations</source>
            <translation>لا أحب الأحاسيس القوية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>In every session</source>
            <translation>في كل جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>It has been a while. Please look through your answers again.</source>
            <translation>مرّ وقت طويل. يُرجى مراجعة إجاباتك مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None apply, continue</source>
            <translation>لا ينطبق شيء، متابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None of these</source>
            <translation>لا شيء من هذه</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Not today</source>
            <translation>ليس اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Please ask a professional about it before the next session.</source>
            <translation>يُرجى سؤال مختص عن ذلك قبل الجلسة القادمة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Read only, no sessions</source>
            <translation>قراءة فقط، بلا جلسات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. Warmth and prickling are normal.</source>
            <translation>عند ألم حاد أو دوار أو خدر، يُرجى التدحرج جانبًا والنزول عن البساط. الدفء والوخز طبيعيان.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Stays on this computer</source>
            <translation>يبقى على هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>These need a person, not an app.</source>
            <translation>هذه تحتاج إلى إنسان لا إلى تطبيق.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick anything that is true for you.</source>
            <translation>يُرجى تحديد كل ما ينطبق عليك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick what is true right now; it counts for today only.</source>
            <translation>يُرجى تحديد ما ينطبق الآن؛ يسري على اليوم فقط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Two short lists. Tick what is true for you; if nothing is, carry on.</source>
            <translation>قائمتان قصيرتان. يُرجى تحديد ما ينطبق عليك؛ وإن لم ينطبق شيء، فيمكنك المتابعة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>When not to, and why</source>
            <translation>متى لا، ولماذا</translation>
        </message>
    </context>
    <context>
        <name>HealthSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Answered on {0}</source>
            <translation>تمت الإجابة في {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Emergency signs</source>
            <translation>علامات الطوارئ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Not answered yet</source>
            <translation>لا إجابات بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review your answers</source>
            <translation>مراجعة إجاباتك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show emergency signs</source>
            <translation>عرض علامات الطوارئ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>When to get help, and how soon</source>
            <translation>متى تُطلب المساعدة، وبأي سرعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Your answers</source>
            <translation>إجاباتك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>health questions, conditions, profile, pregnancy, medicine, doctor, again</source>
            <translation>أسئلة صحية، أمراض، حالات، ملف، حمل، أدوية، دواء، طبيب، مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>help, danger, ambulance, doctor, symptoms, red flags</source>
            <translation>مساعدة، خطر، إسعاف، طوارئ، طبيب، أعراض، علامات الخطر</translation>
        </message>
    </context>
    <context>
        <name>HearButton</name>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Hear {0}</source>
            <translation>سماع: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Stop {0}</source>
            <translation>إيقاف: {0}</translation>
        </message>
    </context>
    <context>
        <name>Hero</name>
        <message>
            <location filename="../../companion/ui/widgets/hero.py" />
            <source>Spike mat</source>
            <translation>بساط الوخز</translation>
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_hits.py" />
            <source>{0}, in {1}</source>
            <translation>{0}، في {1}</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n evenings on the mat</source>
            <translation>
                <numerusform>لا أمسيات على البساط</numerusform>
                <numerusform>أمسية واحدة على البساط</numerusform>
                <numerusform>أمسيتين على البساط</numerusform>
                <numerusform>%n أمسيات على البساط</numerusform>
                <numerusform>%n أمسية على البساط</numerusform>
                <numerusform>%n أمسية على البساط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n other evenings</source>
            <translation>
                <numerusform>لا أمسيات أخرى</numerusform>
                <numerusform>أمسية أخرى</numerusform>
                <numerusform>أمسيتين أخريين</numerusform>
                <numerusform>%n أمسيات أخرى</numerusform>
                <numerusform>%n أمسية أخرى</numerusform>
                <numerusform>%n أمسية أخرى</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>0 min</source>
            <translation>0 د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>About the same.</source>
            <translation>كما هو تقريبًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Back pain</source>
            <translation>ألم الظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By kind of session</source>
            <translation>بحسب نوع الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By part of the body</source>
            <translation>بحسب جزء الجسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By time of day</source>
            <translation>بحسب وقت اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what else the day had in it</source>
            <translation>بحسب ما كان في اليوم أيضًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what was lain on</source>
            <translation>بحسب ما كان تحت الجسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Changes of about 2 points are ones people usually notice.</source>
            <translation>التغيرات التي تقارب نقطتين هي مما يلاحظه الناس عادةً.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Less than the 2 points that people usually notice.</source>
            <translation>أقل من النقطتين اللتين يلاحظهما الناس عادةً.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Muscle tension</source>
            <translation>شدّ العضلات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>No session on the mat yet.</source>
            <translation>لا جلسة على البساط بعد.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>Of %n sessions it was lower after {0}, the same after {1} and higher after {2}.</source>
            <translation>
                <numerusform>بلا جلسات: كان أقل بعد {0}، وكما هو بعد {1}، وأعلى بعد {2}.</numerusform>
                <numerusform>من جلسة واحدة: كان أقل بعد {0}، وكما هو بعد {1}، وأعلى بعد {2}.</numerusform>
                <numerusform>من جلستين: كان أقل بعد {0}، وكما هو بعد {1}، وأعلى بعد {2}.</numerusform>
                <numerusform>من %n جلسات: كان أقل بعد {0}، وكما هو بعد {1}، وأعلى بعد {2}.</numerusform>
                <numerusform>من %n جلسة: كان أقل بعد {0}، وكما هو بعد {1}، وأعلى بعد {2}.</numerusform>
                <numerusform>من %n جلسة: كان أقل بعد {0}، وكما هو بعد {1}، وأعلى بعد {2}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the %n days since your first session. Rest days are part of the plan.</source>
            <translation>
                <numerusform>أيام على البساط منذ أول جلسة: {0} من %n. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>أيام على البساط منذ أول جلسة: {0} من يوم واحد. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>أيام على البساط منذ أول جلسة: {0} من يومين. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>على البساط في {0} من %n أيام منذ أول جلسة. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>على البساط في {0} من %n يومًا منذ أول جلسة. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>على البساط في {0} من %n يوم منذ أول جلسة. أيام الراحة جزء من الخطة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the last %n days. Rest days are part of the plan.</source>
            <translation>
                <numerusform>أيام على البساط: {0} من %n. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>على البساط في {0} من آخر يوم واحد. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>على البساط في {0} من آخر يومين. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>على البساط في {0} من آخر %n أيام. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>على البساط في {0} من آخر %n يومًا. أيام الراحة جزء من الخطة.</numerusform>
                <numerusform>على البساط في {0} من آخر %n يوم. أيام الراحة جزء من الخطة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat today, for the first time.</source>
            <translation>على البساط اليوم، لأول مرة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. In one small trial people felt enthusiastic but most scores did not change.</source>
            <translation>كثيرًا ما يبدأ الناس جلسة حين تسوء الأمور، والأيام السيئة تميل إلى التحسن على أي حال. والموسيقى والاستلقاء والراحة لها دورها أيضًا. في تجربة صغيرة شعر الناس بالحماس، لكن معظم الدرجات لم تتغير.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sessions rated before and after: {0} of {1}, so {2} more.</source>
            <translation>جلسات قُيّمت قبلها وبعدها: {0} من {1}، بقي {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep after {0}; after {1}.</source>
            <translation>النوم بعد {0}؛ وبعد {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep: not enough yet. Nights rated after evenings on the mat: {0}, after other evenings: {1}. It takes {2} of each.</source>
            <translation>النوم: لا يكفي بعد. ليالٍ قُيّمت بعد أمسيات على البساط: {0}، وبعد أمسيات أخرى: {1}. يلزم {2} من كل منهما.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Stress</source>
            <translation>التوتر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Week from {0}: {1}</source>
            <translation>أسبوع {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>at noon and in the afternoon</source>
            <translation>عند الظهر وبعده</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>bedtime sessions</source>
            <translation>جلسات ما قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>before sleep</source>
            <translation>قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>breathing without the mat</source>
            <translation>التنفس بدون البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days after a bad night</source>
            <translation>أيام بعد ليلة سيئة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days of long sitting</source>
            <translation>أيام جلوس طويل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with a headache</source>
            <translation>أيام فيها صداع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with driving</source>
            <translation>أيام فيها قيادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with exercise</source>
            <translation>أيام فيها رياضة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with “{0}”</source>
            <translation>أيام فيها «{0}»</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>full sessions</source>
            <translation>جلسات كاملة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the evening</source>
            <translation>في المساء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the morning</source>
            <translation>في الصباح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>seated sessions for the feet</source>
            <translation>جلسات القدمين جلوسًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the back</source>
            <translation>جلسات الظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the belly</source>
            <translation>جلسات البطن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the neck</source>
            <translation>جلسات الرقبة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions on a chair</source>
            <translation>جلسات على كرسي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>short sessions</source>
            <translation>جلسات قصيرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>standing sessions for the feet</source>
            <translation>جلسات القدمين وقوفًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>stressful days</source>
            <translation>أيام متوترة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} With so few, one unusual day can move the average.</source>
            <translation>{0} مع هذا العدد القليل قد يحرّك يوم واحد غير معتاد المتوسط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} before sessions {1} → {2} on average from one fortnight to the next (change {3}; {4} and {5} sessions). {6}</source>
            <translation>{0} قبل الجلسات من {1} إلى {2} في المتوسط بين أسبوعين والأسبوعين التاليين (التغير ‎{3}؛ الجلسات: {4} و{5}). {6}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} to {1}: days on the mat {2}, {3} in all, sessions stopped for discomfort {4}</source>
            <translation>{0} إلى {1}: أيام على البساط {2}، المجموع {3}، جلسات أُوقفت لعدم الارتياح {4}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} → {1} on average over %n sessions (change {2}; from {3} to {4})</source>
            <translation>
                <numerusform>من {0} إلى {1} في المتوسط، %n جلسة (التغير ‎{2}؛ من ‎{3} إلى ‎{4})</numerusform>
                <numerusform>من {0} إلى {1} في المتوسط، جلسة واحدة (التغير ‎{2}؛ من ‎{3} إلى ‎{4})</numerusform>
                <numerusform>من {0} إلى {1} في المتوسط، جلستان (التغير ‎{2}؛ من ‎{3} إلى ‎{4})</numerusform>
                <numerusform>من {0} إلى {1} في المتوسط على %n جلسات (التغير ‎{2}؛ من ‎{3} إلى ‎{4})</numerusform>
                <numerusform>من {0} إلى {1} في المتوسط على %n جلسة (التغير ‎{2}؛ من ‎{3} إلى ‎{4})</numerusform>
                <numerusform>من {0} إلى {1} في المتوسط على %n جلسة (التغير ‎{2}؛ من ‎{3} إلى ‎{4})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, not over yet</source>
            <translation>{0}، لم ينته بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: not enough yet. {2}</source>
            <translation>{0}، {1}: لا يكفي بعد. {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: {2}</source>
            <translation>{0}، {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. Sessions rated before and after: {1} in the fortnight before, {2} in this one. It takes {3} in each.</source>
            <translation>{0}: لا يكفي بعد. جلسات قُيّمت قبلها وبعدها: {1} في الأسبوعين السابقين، و{2} في هذين. يلزم {3} في كل منهما.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. {1}</source>
            <translation>{0}: لا يكفي بعد. {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: {1} on average (from {2} to {3})</source>
            <translation>{0}: {1} في المتوسط (من {2} إلى {3})</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n entries deleted.</source>
            <translation>
                <numerusform>لم يُحذف شيء.</numerusform>
                <numerusform>حُذفت مدخلة واحدة.</numerusform>
                <numerusform>حُذفت مدخلتان.</numerusform>
                <numerusform>حُذفت %n مدخلات.</numerusform>
                <numerusform>حُذفت %n مدخلة.</numerusform>
                <numerusform>حُذفت %n مدخلة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n found</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>1 found</source>
            <translation>نتيجة واحدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>A stressful day</source>
            <translation>يوم متوتر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture</source>
            <translation>وخز بالإبر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture today: the mat stays closed for the rest of the day.</source>
            <translation>وخز بالإبر اليوم: يبقى البساط مغلقًا بقية اليوم.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Ball or roller</source>
            <translation>كرة أو أسطوانة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Core exercises</source>
            <translation>تمارين الجذع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping</source>
            <translation>حجامة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping today: the mat stays closed for the rest of the day. Look at your skin tomorrow.</source>
            <translation>حجامة اليوم: يبقى البساط مغلقًا بقية اليوم. يُرجى النظر إلى جلدك غدًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Deleted: {0}, {1}.</source>
            <translation>حُذف: {0}، {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Diary</source>
            <translation>اليوميات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Driving</source>
            <translation>قيادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Exercised</source>
            <translation>رياضة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Hands</source>
            <translation>اليدان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Headache</source>
            <translation>صداع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Inversion table</source>
            <translation>طاولة الانقلاب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Long sitting</source>
            <translation>جلوس طويل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>More than %n found</source>
            <translation>
                <numerusform>نتائج كثيرة</numerusform>
                <numerusform>أكثر من نتيجة واحدة</numerusform>
                <numerusform>أكثر من نتيجتين</numerusform>
                <numerusform>أكثر من %n نتائج</numerusform>
                <numerusform>أكثر من %n نتيجة</numerusform>
                <numerusform>أكثر من %n نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Nothing found</source>
            <translation>لا نتائج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Posture break</source>
            <translation>استراحة وضعية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Slept badly</source>
            <translation>نوم سيئ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Stretching</source>
            <translation>تمدد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Therapist</source>
            <translation>معالج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Walk</source>
            <translation>مشي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Warmth</source>
            <translation>دفء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Workstation setup</source>
            <translation>ترتيب مكان العمل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd، d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd، d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0}</source>
            <translation>الألم {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0} before, {1} after</source>
            <translation>الألم {0} قبل، {1} بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>sleep {0}</source>
            <translation>النوم {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stopped: {0}</source>
            <translation>أُوقفت: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stress {0}</source>
            <translation>التوتر {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>tension {0}</source>
            <translation>الشدّ {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}، {1} إلى {2}</translation>
        </message>
    </context>
    <context>
        <name>JournalDetail</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Asleep</source>
            <translation>النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Comfort</source>
            <translation>الراحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Done</source>
            <translation>ما أُجري</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Ended</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Entries live in one file on this computer.</source>
            <translation>كل المحتويات في ملف واحد على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Marks</source>
            <translation>الآثار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Morning</source>
            <translation>الصباح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Noticed</source>
            <translation>ما لوحظ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Pain</source>
            <translation>الألم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Planned</source>
            <translation>المخطط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Setup</source>
            <translation>التجهيز</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Sleep</source>
            <translation>النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Stress</source>
            <translation>التوتر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Tension</source>
            <translation>الشدّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>That day</source>
            <translation>ذلك اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>back {0} of 10</source>
            <translation>الظهر {0} من 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>sleep {0} of 10</source>
            <translation>النوم {0} من 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} ({1} planned)</source>
            <translation>{0} (المخطط {1})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} min past the end</source>
            <translation>{0} د بعد النهاية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>JournalEditor</name>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>A session I had</source>
            <translation>جلسة أجريتها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Add to journal</source>
            <translation>إضافة إلى السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>How I am</source>
            <translation>كيف حالي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>The other one is saved. This is not saved yet.</source>
            <translation>الأخرى محفوظة. هذه لم تُحفظ بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Understood</source>
            <translation>مفهوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What to add</source>
            <translation>ما الذي يُضاف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What you changed is not saved. Discard it? Esc does so too.</source>
            <translation>ما غيّرته لم يُحفظ. هل نتجاهله؟ مفتاح Esc يفعل ذلك أيضًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Add to journal</source>
            <translation>إضافة إلى السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Go on editing</source>
            <translation>متابعة التحرير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal entries</source>
            <translation>محتويات السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>There is an entry that is not saved yet.</source>
            <translation>توجد تدوينة لم تُحفظ بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>LadderStep</name>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>For today</source>
            <translation>لليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>I would like to go on</source>
            <translation>أود المتابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>Step {0} of {1}</source>
            <translation>الدرجة {0} من {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>The ladder is level here, and staying is fine. It goes on only if you ask for it.</source>
            <translation>السلّم هنا مستوٍ، والبقاء لا بأس به. لا يستمر إلا بطلب منك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>You are here</source>
            <translation>أنت هنا</translation>
        </message>
    </context>
    <context>
        <name>LadderView</name>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>الدرجة {0} من {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>You are here: {0}</source>
            <translation>أنت هنا: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Your ladder</source>
            <translation>سلّمك</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>223 studies of slow breathing put together</source>
            <translation>223 دراسة عن التنفس البطيء مجتمعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>28 people breathing at their own pace</source>
            <translation>28 شخصًا يتنفسون بإيقاعهم الخاص</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people who breathed slowly or faster, with longer or shorter breaths out</source>
            <translation>30 شخصًا تنفسوا ببطء أو أسرع، بزفير أطول أو أقصر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people, equal and unequal breaths</source>
            <translation>30 شخصًا، أنفاس متساوية وغير متساوية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>31 studies of slow breathing put together</source>
            <translation>31 دراسة عن التنفس البطيء مجتمعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>32 healthy people, each with and without the mat, with and without spoken relaxation</source>
            <translation>32 شخصًا سليمًا، كل منهم مع البساط وبدونه، ومع الاسترخاء بالكلام وبدونه</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>32 healthy people, with and without</source>
            <translation>32 شخصًا سليمًا، مع البساط وبدونه</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>36 people, 15 minutes a day, three weeks</source>
            <translation>36 شخصًا، 15 دقيقة يوميًا، ثلاثة أسابيع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>40 and 42 people, two weeks</source>
            <translation>40 و42 شخصًا، أسبوعان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>40 people with long-lasting neck pain were part of a pilot study. After 14 days with a mat at home those who used it rated their pain lower than those who waited for theirs. Nobody had a mat without spikes to compare it with.</source>
            <translation>شارك 40 شخصًا لديهم ألم رقبة طويل الأمد في دراسة استطلاعية. بعد 14 يومًا مع بساط في البيت قيّم من استخدموه ألمهم أقل ممن انتظروا بساطهم. ولم يكن لدى أحد بساط بلا أشواك للمقارنة به.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>44 people who exercised for six months</source>
            <translation>44 شخصًا تمرّنوا ستة أشهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>44 people with low back pain, drawn by lot: exercise alone, or exercise and a mat</source>
            <translation>44 شخصًا مع ألم أسفل الظهر، بالقرعة: رياضة وحدها، أو رياضة وبساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>64 athletes, six breaths a minute in three proportions</source>
            <translation>64 رياضيًا، ستة أنفاس في الدقيقة بثلاث نسب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>91 people, 30 minutes a day, two weeks</source>
            <translation>91 شخصًا، 30 دقيقة يوميًا، أسبوعان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bed or a couch is softer and easier to leave, and it is where everybody begins here. Where getting down or up is hard, or after falls, it stays that way.</source>
            <translation>السرير أو الأريكة ألين وأسهل عند النهوض، ومنه يبدأ الجميع هنا. وحين يكون النزول أو النهوض صعبًا، أو بعد حالات سقوط، يبقى الأمر كذلك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bell tells you that the time is over; you never need to watch it. Wiggle your fingers and toes, bend your knees, roll gently to one side and rest there for three breaths. Push up to sitting with your hands, wait a minute, and stand with one hand on something steady.</source>
            <translation>جرس يخبرك بانتهاء الوقت؛ لا حاجة أبدًا إلى مراقبته. تُحرَّك أصابع اليدين والقدمين، وتُثنى الركبتان، ثم تدحرج برفق إلى أحد الجانبين وراحة هناك لثلاثة أنفاس. ثم دفع باليدين إلى الجلوس، وانتظار دقيقة، ووقوف ويد على شيء ثابت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A booklet of a British health trust (LPT NHS Yellow Book)</source>
            <translation>كتيب من هيئة صحية بريطانية (LPT NHS Yellow Book)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A few minutes in a break, at a hotel, after a drive.</source>
            <translation>بضع دقائق في استراحة، أو فندق، أو بعد قيادة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A guide for beginners</source>
            <translation>دليل للمبتدئين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A list of the studies of longer breaths out, which disagree</source>
            <translation>قائمة بالدراسات عن الزفير الأطول، وهي غير متفقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>A mat does not pierce the skin. Broken skin is a reason to rest, not to get used to it. Neither does a mat belong on a wound, a rash, sunburn or an infection. An allergy to the material is possible: with a rash where the mat was, stop and ask.</source>
            <translation>البساط لا يخترق الجلد. والجلد المجروح سبب للراحة، لا لأن يُعتاد عليه. كما لا مكان للبساط على جرح أو طفح أو حرق شمس أو عدوى. والحساسية من المادة ممكنة: عند طفح حيث كان البساط، يُرجى التوقف والسؤال.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A mat is a quiet session for your back and mind. It is no substitute for care by a professional. One user who is fond of the mat writes that it was not enough alone: stretching, exercises for the middle and another setup of the desk came with it.</source>
            <translation>البساط جلسة هادئة لظهرك وذهنك. وهو ليس بديلًا عن رعاية المختصين. يكتب مستخدم يحب بساطه أنه لم يكن كافيًا وحده: رافقته تمارين تمدد وتمارين للجذع وترتيب آخر للمكتب.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A reviewer in Spectator Life</source>
            <translation>كاتب مراجعة في Spectator Life</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller of Shakti mats</source>
            <translation>بائع Shakti mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on side effects</source>
            <translation>صفحة بائع عن الآثار الجانبية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on the mat before bed</source>
            <translation>صفحة بائع عن البساط قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A session with a professional has a word of its own in the journal, and a note has room for what was said. If they advise you about your mat, their advice goes before these pages.</source>
            <translation>للجلسة مع مختص كلمة خاصة بها في السجل، وفي الملاحظة متسع لما قيل. وإن نصحك بشأن بساطك، فنصيحته تتقدم على هذه الصفحات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A sting that fades</source>
            <translation>لسعة تخفّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A strong feeling that clearly eases within two or three minutes is fine. Roll off, or press S, if one of these comes:</source>
            <translation>الإحساس القوي الذي يخفّ بوضوح خلال دقيقتين أو ثلاث لا بأس به. يُرجى التدحرج جانبًا والنزول، أو الضغط على S، إن جاء أحد هذه:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study in Gerontology 63</source>
            <translation>دراسة في Gerontology 63</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study of breath lengths, PMC11268930</source>
            <translation>دراسة عن أطوال الأنفاس، PMC11268930</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>A survey of 105 users that a seller quotes, with no other group; a study from 2011 that one article names and that could not be found; and percentages that are in no study.</source>
            <translation>استطلاع لـ 105 مستخدمين يستشهد به بائع، بلا مجموعة أخرى؛ ودراسة من 2011 يذكرها مقال ولم يمكن العثور عليها؛ ونسب مئوية ليست في أي دراسة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A user of a Yantra mat</source>
            <translation>مستخدم Yantra mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A wind-down habit, not a promise</source>
            <translation>عادة للاسترخاء، لا وعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A yoga and pilates shop</source>
            <translation>متجر يوغا وبيلاتس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Acupuncture aims at chosen points. A mat presses on many points at once, and does not pierce the skin. The studies in these pages set a mat beside waiting, exercise or spoken relaxation. We know of none that sets it beside massage or acupuncture, so nobody can say which does more.</source>
            <translation>يستهدف الوخز بالإبر نقاطًا مختارة. أما البساط فيضغط على نقاط كثيرة معًا، ولا يخترق الجلد. الدراسات في هذه الصفحات تقارن البساط بالانتظار أو الرياضة أو الاسترخاء بالكلام. ولا نعلم بدراسة تقارنه بالتدليك أو الوخز بالإبر، لذلك لا يستطيع أحد أن يقول أيها يفعل أكثر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Adjust your setup</source>
            <translation>تعديل تجهيزك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for everybody</source>
            <translation>نصائح للجميع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for people with back pain, and when to be seen</source>
            <translation>نصائح لمن لديهم ألم في الظهر، ومتى يكون الفحص</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of a seller</source>
            <translation>نصيحة بائع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of sellers and users</source>
            <translation>نصائح بائعين ومستخدمين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>After a drive, and away from home</source>
            <translation>بعد قيادة، وبعيدًا عن البيت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Afterwards</source>
            <translation>بعدها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Always a cloth, never long, never the face.</source>
            <translation>دائمًا مع قماش، وليس طويلًا أبدًا، وليس الوجه أبدًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>An hour with somebody who knows</source>
            <translation>ساعة مع من يعرف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Anywhere. A thin towel on a yoga mat for 20 minutes is a good place to stay, and nothing stronger is suggested unless you ask for it. Several sources call bare skin best; the maker of a well-known Swedish mat writes that it is not an aim in itself. A T-shirt is a full finish line.</source>
            <translation>في أي مكان. منشفة رقيقة على حصيرة يوغا لمدة 20 دقيقة مكان جيد للبقاء، ولا يُقترح شيء أقوى إلا بطلب منك. عدة مصادر تقول إن الجلد مباشرة هو الأفضل؛ ويكتب مصنّع بساط سويدي معروف أنه ليس هدفًا في ذاته. والقميص القطني خط نهاية كامل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Articles about acupressure also name pressing with the fingers, balls, rollers and small devices for the hand. This program has no instructions for them. It has words for the journal, so that a day with a ball does not look like a day with nothing.</source>
            <translation>تذكر المقالات عن الضغط على النقاط أيضًا الضغط بالأصابع والكرات والأسطوانات وأدوات يدوية صغيرة. ليس في هذا البرنامج إرشادات لها. فيه كلمات لها في السجل، كي لا يبدو يوم مع كرة كأنه يوم بلا شيء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Ask a doctor, midwife or pharmacist first</source>
            <translation>سؤال طبيب أو قابلة أو صيدلي أولًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Bae and others</source>
            <translation>Bae وآخرون</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Bedtime, on Today: the screen goes dark and amber, the voice falls silent after three minutes, the music fades over the last ones.</source>
            <translation>«قبل النوم»، في اليوم: تصبح الشاشة داكنة كهرمانية، ويصمت الصوت بعد ثلاث دقائق، وتخفت الموسيقى في الأخيرة منها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Before you lie down</source>
            <translation>قبل الاستلقاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Begin on a chair</source>
            <translation>البداية على كرسي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>ثني الركبتين، والتدحرج برفق إلى أحد الجانبين. رفع، لا جرّ.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Breathing</source>
            <translation>التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Bruised or broken: that area rests until the skin is well, and begins two steps easier.</source>
            <translation>كدمة أو جرح: ترتاح تلك المنطقة حتى يصبح الجلد سليمًا، وتبدأ أسهل بدرجتين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Cautions of a seller</source>
            <translation>تحذيرات بائع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Clear: that area rests today. After more than a day the next session is one step easier; after more than two days two steps, and show them to a pharmacist or a doctor.</source>
            <translation>واضحة: ترتاح تلك المنطقة اليوم. بعد أكثر من يوم تكون الجلسة القادمة أسهل بدرجة؛ وبعد أكثر من يومين بدرجتين، ويُرجى عرضها على صيدلي أو طبيب.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Climbing the ladder</source>
            <translation>صعود السلّم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Common</source>
            <translation>شائع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Covers and surfaces: when to go thinner, and when not.</source>
            <translation>الطبقات والأسطح: متى يكون الأرق، ومتى لا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Cupping and acupuncture</source>
            <translation>الحجامة والوخز بالإبر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Do not change your medicines on account of this program or of what its charts show. Some medicines are a reason to ask before using a mat at all: blood thinners, medicine for blood pressure, steroid tablets. The health questions have the whole list.</source>
            <translation>يُرجى عدم تغيير أدويتك بسبب هذا البرنامج أو بسبب ما تُظهره رسومه. بعض الأدوية سبب للسؤال قبل استخدام البساط أصلًا: مميعات الدم وأدوية ضغط الدم وأقراص الستيرويد. القائمة كلها في أسئلة الصحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Easier is always possible, without a reason. Harder by hand is one step at most.</source>
            <translation>الأسهل ممكن دائمًا، بلا سبب. والأصعب باليد درجة واحدة على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Emergency signs</source>
            <translation>علامات الطوارئ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Exercise</source>
            <translation>الرياضة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Experiences vary, and some people notice little or nothing. That is a normal result, too.</source>
            <translation>التجارب تختلف، وبعض الناس يلاحظ القليل أو لا شيء. وهذه أيضًا نتيجة عادية.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>الوجه وفروة الرأس ومقدمة الرقبة تبقى بعيدًا عن الأشواك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Faint: the same setup again, nothing thinner yet.</source>
            <translation>باهتة: التجهيز نفسه مرة أخرى، ولا شيء أرق بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Falling asleep on it</source>
            <translation>النوم عليه</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Feet and standing</source>
            <translation>القدمان والوقوف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Five small studies, and how sure each can be.</source>
            <translation>خمس دراسات صغيرة، ومدى اليقين في كل منها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Forget the counting. Breathe as you like, with your eyes open, and stay lying until it has passed.</source>
            <translation>لا حاجة إلى العدّ. تنفس كما يحلو لك، والعينان مفتوحتان، مع البقاء في الاستلقاء حتى تزول.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Four general articles about mats</source>
            <translation>أربعة مقالات عامة عن البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Four things decide how strong it is</source>
            <translation>أربعة أشياء تحدد مدى القوة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Frizziero and others, Applied Sciences 11</source>
            <translation>Frizziero وآخرون، Applied Sciences 11</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Getting on and off</source>
            <translation>الصعود والنزول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Gone: everything as planned.</source>
            <translation>زالت: كل شيء كما هو مخطط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Guides begin with 5 to 15 minutes and go on to 20, some to 40, as makers do. The studies used 15, 30 and 60. None shows how many are needed for anything. Here 20 is the end unless you turn longer sessions on, and 40 is the end for everybody.</source>
            <translation>تبدأ الأدلة بما بين 5 و15 دقيقة وتمضي إلى 20، وبعضها إلى 40، كما يفعل المصنّعون. واستخدمت الدراسات 15 و30 و60. ولا تُظهر أي منها كم يلزم لأي شيء. هنا 20 هي النهاية ما لم تُفعَّل الجلسات الأطول، و40 هي النهاية للجميع.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Hands, balls and cupping</source>
            <translation>اليدان والكرات والحجامة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Health questions</source>
            <translation>أسئلة الصحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Here standing opens only when the seated steps are done. It starts with one minute in thick socks, with something to hold in reach, and ends at five.</source>
            <translation>هنا لا يُفتح الوقوف إلا بعد إتمام درجات الجلوس. يبدأ بدقيقة واحدة بجوارب سميكة، مع شيء للإمساك به في متناول اليد، وينتهي عند خمس.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Hohmann and others, Evidence-Based Complementary and Alternative Medicine</source>
            <translation>Hohmann وآخرون، Evidence-Based Complementary and Alternative Medicine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Holding the breath</source>
            <translation>حبس النفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>How a mat might act</source>
            <translation>كيف قد يعمل البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>How long</source>
            <translation>كم تدوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How long to stand on an acupressure mat</source>
            <translation>كم يدوم الوقوف على بساط الوخز</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How many minutes</source>
            <translation>كم دقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: a cautious choice of this program</source>
            <translation>مدى اليقين: اختيار حذر من هذا البرنامج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: advice of makers, sellers and teachers, not tested</source>
            <translation>مدى اليقين: نصائح مصنّعين وبائعين ومعلّمين، غير مختبرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: many studies put together</source>
            <translation>مدى اليقين: دراسات كثيرة مجتمعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: not known</source>
            <translation>مدى اليقين: غير معروف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: one small study</source>
            <translation>مدى اليقين: دراسة صغيرة واحدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: sources and studies disagree</source>
            <translation>مدى اليقين: المصادر والدراسات غير متفقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: what people report, not tested</source>
            <translation>مدى اليقين: ما يرويه الناس، غير مختبر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How to use an acupressure mat</source>
            <translation>كيف يُستخدم بساط الوخز</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If the bony middle of your back gets sore, leave a strip of cloth over it. The neck always has a cloth. Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>إن آلمك وسط الظهر العظمي، فليوضع فوقه شريط من القماش. وعلى الرقبة قماش دائمًا. أما الوجه وفروة الرأس ومقدمة الرقبة فتبقى بعيدًا عن الأشواك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If the floor is far away</source>
            <translation>إن كانت الأرض بعيدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>If you fall asleep</source>
            <translation>إن غلبك النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If you feel dizzy on the way up, sit or lie down again until it has passed.</source>
            <translation>عند الشعور بدوار أثناء النهوض، يُرجى الجلوس أو الاستلقاء ثانية حتى يزول.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If you feel light-headed</source>
            <translation>عند الشعور بدوخة خفيفة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In a break</source>
            <translation>في استراحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 30 people a longer breath out felt more relaxing and less stressed. In another, of 64 athletes, it went with larger changes in the rhythm of the heart. Yet a list of such studies counts four for the longer breath out, three without a difference, one for equal breaths and one for a longer breath in, and a newer study of 30 people found equal breaths best.</source>
            <translation>في دراسة على 30 شخصًا كان الزفير الأطول أكثر إراحةً وأقل توترًا. وفي أخرى، على 64 رياضيًا، رافقته تغيرات أكبر في إيقاع القلب. لكن قائمة بهذه الدراسات تعدّ أربعًا لصالح الزفير الأطول، وثلاثًا بلا فرق، وواحدة لصالح الأنفاس المتساوية، وواحدة لصالح الشهيق الأطول، ووجدت دراسة أحدث على 30 شخصًا أن الأنفاس المتساوية هي الأفضل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 32 healthy people with and without a mat it was the spoken relaxation that changed how they breathed, and they became more relaxed with the mat and without it.</source>
            <translation>في دراسة على 32 شخصًا سليمًا مع البساط وبدونه كان الاسترخاء بالكلام هو ما غيّر كيفية تنفسهم، وصاروا أكثر استرخاءً مع البساط وبدونه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>In one study 44 people with low back pain exercised at home for six months, some of them, drawn by lot, with an hour on a mat each day. Both groups did better over that time; only with the mat did the ratings of pain change over time. An hour is more than this program offers.</source>
            <translation>في دراسة تمرّن 44 شخصًا لديهم ألم أسفل الظهر في البيت ستة أشهر، وبعضهم، بالقرعة، مع ساعة على البساط كل يوم. تحسنت المجموعتان خلال تلك المدة؛ ولم تتغير تقييمات الألم مع الوقت إلا مع البساط. والساعة أطول مما يتيحه هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>In short</source>
            <translation>باختصار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In the morning</source>
            <translation>في الصباح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a maker</source>
            <translation>تعليمات مصنّع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a seller</source>
            <translation>تعليمات بائع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Introductions for beginners, which disagree in places</source>
            <translation>مقدمات للمبتدئين، لا تتفق في مواضع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Is it safe to use an acupressure mat?</source>
            <translation>هل استخدام بساط الوخز آمن؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>It replaces none of them</source>
            <translation>لا يحل محل أي منها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Keep a cloth on it. Bare is not offered.</source>
            <translation>يبقى عليها قماش. الجلد مباشرة غير متاح.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Kjellgren and others, Alternative Medicine Studies 1</source>
            <translation>Kjellgren وآخرون، Alternative Medicine Studies 1</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Neuroscience and Biobehavioral Reviews</source>
            <translation>Laborde وآخرون، Neuroscience and Biobehavioral Reviews</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Sustainability 13</source>
            <translation>Laborde وآخرون، Sustainability 13</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Let your hands take your weight, and come down slowly.</source>
            <translation>لتحمل اليدان وزنك، ثم النزول ببطء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Little dots are common. What each answer means.</source>
            <translation>النقاط الصغيرة شائعة. ماذا تعني كل إجابة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Little dots on the skin are common, even through a towel. Say in the check-in how it was, if you like. Next time stays the same: longer sessions are suggested only after two comfortable days with the marks gone, and never more than one change at a time.</source>
            <translation>النقاط الصغيرة على الجلد شائعة، حتى من خلال منشفة. إن رغبت، ففي أسئلة ما بعد الجلسة مكان لقول كيف كانت. المرة القادمة تبقى كما هي: لا تُقترح جلسات أطول إلا بعد يومين مريحين وقد زالت الآثار، ولا يتغير أكثر من شيء واحد في كل مرة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Longer out than in, and never forced.</source>
            <translation>الزفير أطول من الشهيق، وبلا إجبار أبدًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch and travel</source>
            <translation>الغداء والسفر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch break, on Today, takes ten minutes or fewer, in the setup you know or an easier one, and ends with a chime in good time for the desk. A short session never makes the next one harder.</source>
            <translation>«استراحة الغداء»، في اليوم، تأخذ عشر دقائق أو أقل، بالتجهيز المعروف لديك أو بأسهل منه، وتنتهي برنين في وقت يسمح بالعودة إلى المكتب. والجلسة القصيرة لا تجعل التالية أصعب أبدًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Makers and studies leave out people with some conditions, or tell them to ask. The health questions have the whole list; in short:</source>
            <translation>يستبعد المصنّعون والدراسات أصحاب بعض الحالات، أو يطلبون منهم السؤال. القائمة كلها في أسئلة الصحة؛ وباختصار:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Makers say daily or as needed. A reviewer who lay down twice in one day was left tender and advises against it. Here it is once a day at first; later twice at most, four hours apart, and together no more than 40 minutes.</source>
            <translation>يقول المصنّعون يوميًا أو عند الحاجة. وكاتب مراجعة استلقى مرتين في يوم واحد بقيت لديه مواضع مؤلمة وينصح بعدم ذلك. هنا مرة في اليوم في البداية؛ ثم لاحقًا مرتان على الأكثر، بينهما أربع ساعات، ومجموعهما لا يزيد على 40 دقيقة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Many articles explain it with substances of the body, blood flow or a busy brain. The studies here did not show any of it, so these pages do not say it.</source>
            <translation>تشرح مقالات كثيرة ذلك بمواد في الجسم أو تدفق الدم أو دماغ مشغول. لم تُظهر الدراسات هنا شيئًا من ذلك، لذلك لا تقوله هذه الصفحات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe prickling that turns into warmth, some a hum, some nothing new. Strong is fine as long as it eases. In minute three the program asks whether it does. If not, lift off slowly and add a layer, or end there. Ending is always a good choice.</source>
            <translation>كثيرون يصفون وخزًا يتحول إلى دفء، وبعضهم طنينًا، وبعضهم لا شيء جديدًا. القوي لا بأس به ما دام يخفّ. في الدقيقة الثالثة يسأل البرنامج إن كان يخفّ. إن لم يكن كذلك، فالنهوض ببطء وطبقة إضافية، أو الإنهاء هناك. الإنهاء خيار جيد دائمًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe warmth. Some become drowsy, others wide awake. The user whose three days are the example journal of this program compared it with a firm massage, and found that more relaxed meant more comfortable: tense, it hurt more.</source>
            <translation>كثيرون يصفون دفئًا. بعضهم ينعس، وبعضهم يصحو تمامًا. المستخدم الذي تشكل أيامه الثلاثة سجل المثال في هذا البرنامج شبّهه بتدليك قوي، ووجد أن الارتخاء أكثر يعني راحة أكثر: مع الشدّ كان الألم أكثر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Many people lie on a mat before bed, and some write that they slept well afterwards. The one study we know of that asked about it, with 36 people over three weeks, found no effect on sleep. A seller says it openly, too: nobody has shown that a mat does more than relaxing without one. As a quiet habit it may still be pleasant, and your own mornings are in the journal.</source>
            <translation>كثير من الناس يستلقون على بساط قبل النوم، ويكتب بعضهم أنهم ناموا جيدًا بعدها. الدراسة الوحيدة التي نعلم أنها سألت عن ذلك، مع 36 شخصًا خلال ثلاثة أسابيع، لم تجد أثرًا في النوم. ويقول بائع ذلك صراحةً أيضًا: لم يُظهر أحد أن البساط يفعل أكثر من الاسترخاء بدونه. وقد يكون مع ذلك لطيفًا كعادة هادئة، وصباحاتك أنت في السجل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Many small dots after a session are common, even through a towel; one user had them on two days and found them gone on the third. Redness and itching can happen, and small bruises like points, which several pages call short-lived.</source>
            <translation>نقاط صغيرة كثيرة بعد الجلسة أمر شائع، حتى من خلال منشفة؛ كانت لدى مستخدم في يومين ووجدها قد زالت في الثالث. قد يحدث احمرار وحكة، وكدمات صغيرة كالنقاط، تقول عدة صفحات إنها قصيرة الأمد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks on the skin</source>
            <translation>آثار على الجلد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks, redness, itching and soreness can happen, and some people stop. In a study of 91 people eight found it too painful and one had itching and redness. Another study saw no harm, and notes that no study has looked for risks.</source>
            <translation>قد تحدث آثار واحمرار وحكة ومواضع مؤلمة، وبعض الناس يتوقف. في دراسة على 91 شخصًا وجده ثمانية مؤلمًا جدًا وحدثت لواحد حكة واحمرار. ولم ترَ دراسة أخرى ضررًا، وتذكر أن أي دراسة لم تبحث عن المخاطر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage and acupuncture</source>
            <translation>التدليك والوخز بالإبر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage, acupuncture and medicine, and what a mat is not.</source>
            <translation>التدليك والوخز بالإبر والأدوية، وما ليس البساط إياه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>May one stand on it?</source>
            <translation>هل يجوز الوقوف عليه؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Medicine</source>
            <translation>الأدوية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Meehan and Shaffer</source>
            <translation>Meehan وShaffer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Neck</source>
            <translation>الرقبة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Never use it while driving, nor in any vehicle that moves. A maker says so, too. The same maker stores mats with the spikes down.</source>
            <translation>يجب ألا يُستخدم أبدًا أثناء القيادة، ولا في أي مركبة تتحرك. ويقول مصنّع ذلك أيضًا. والمصنّع نفسه يخزن البساط والأشواك إلى أسفل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>No source was found that measured it. Asking after one day and after two is our own cautious choice.</source>
            <translation>لم يُعثر على مصدر قاسها. السؤال بعد يوم وبعد يومين هو اختيارنا الحذر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Not after alcohol, a sedative or a sleeping pill.</source>
            <translation>ليس بعد كحول أو مهدئ أو حبة منومة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not for now</source>
            <translation>ليس في الوقت الحالي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not normal</source>
            <translation>غير عادي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not today</source>
            <translation>ليس اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Nothing, as far as we know. Pressing chosen points by hand is something else than lying on thousands of spikes, so what was found about one is not told of the other in these pages.</source>
            <translation>لا شيء، بحسب ما نعلم. الضغط باليد على نقاط مختارة غير الاستلقاء على آلاف الأشواك، لذلك لا يُروى في هذه الصفحات عن أحدهما ما وُجد عن الآخر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Of all that is in these pages this has been studied most. 223 studies put together show that slow breathing changes the rhythm of the heart while one does it and right after, with few unwanted effects to be expected. In 31 studies blood pressure and pulse were slightly lower, and the effect on stress was only marginal.</source>
            <translation>من بين كل ما في هذه الصفحات هذا أكثر ما دُرس. تُظهر 223 دراسة مجتمعة أن التنفس البطيء يغيّر إيقاع القلب أثناءه وبعده مباشرة، مع توقع آثار قليلة غير مرغوبة. وفي 31 دراسة كان ضغط الدم والنبض أقل قليلًا، وكان الأثر في التوتر هامشيًا فقط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Off</source>
            <translation>النزول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Older people standing up slowly or fast</source>
            <translation>كبار سن ينهضون ببطء أو بسرعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Olsson and von Scheele, Journal of Alternative and Complementary Medicine 17</source>
            <translation>Olsson وvon Scheele، Journal of Alternative and Complementary Medicine 17</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>On</source>
            <translation>الصعود</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>On a chair you keep your clothes on: the mat stands between you and the backrest, with a thick towel at first.</source>
            <translation>على الكرسي تبقى ملابسك عليك: يقف البساط بينك وبين مسند الظهر، مع منشفة سميكة في البداية.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>On the mat</source>
            <translation>على البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One group of 91 people with low back pain, nobody to compare with</source>
            <translation>مجموعة واحدة من 91 شخصًا مع ألم أسفل الظهر، بلا أحد للمقارنة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One guide says to leave out neck and head, or to put a thin cloth there. Others sell pillows with spikes for exactly that place. So the neck has a short ladder of its own here: a thin towel for three minutes at first, a thin cloth later, ten minutes at most.</source>
            <translation>دليل يقول بترك الرقبة والرأس، أو بوضع قماش رقيق هناك. وآخرون يبيعون وسائد بأشواك لهذا الموضع بالذات. لذلك للرقبة هنا سلّم قصير خاص بها: منشفة رقيقة لثلاث دقائق في البداية، ثم قماش رقيق لاحقًا، وعشر دقائق على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report</source>
            <translation>رواية شخص واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report of three days</source>
            <translation>رواية شخص واحد عن ثلاثة أيام</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>One practice advises against a mat on the same day as acupuncture; for cupping the program does the same. Write either into the journal, or tick it in the health questions, and the mat waits for the day.</source>
            <translation>تنصح إحدى العيادات بعدم استخدام البساط في يوم الوخز بالإبر نفسه؛ ويفعل البرنامج الشيء نفسه مع الحجامة. بتدوين أي منهما في السجل، أو تحديده في أسئلة الصحة، ينتظر البساط ذلك اليوم.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One thing at a time</source>
            <translation>شيء واحد في كل مرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>One user takes the mat to work and on trips, and lies on it for a few minutes after a long drive, in the lunch break or before bed. It needs little setting up: a floor and a towel.</source>
            <translation>يأخذ مستخدم البساط إلى العمل وفي الرحلات، ويستلقي عليه بضع دقائق بعد قيادة طويلة، أو في استراحة الغداء، أو قبل النوم. لا يحتاج إلى كثير من الإعداد: أرض ومنشفة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Other kinds of acupressure, and what belongs in the journal.</source>
            <translation>أنواع أخرى من الضغط على النقاط، وما مكانه السجل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages about marks (Relaxation Advisor, Eteriska oljorna, Wordflicks)</source>
            <translation>صفحات عن الآثار (Relaxation Advisor وEteriska oljorna وWordflicks)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages of breathing teachers, not of clinics</source>
            <translation>صفحات لمعلمي التنفس، لا لعيادات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Patterns with holds are off unless you choose them, and never run in the first two minutes on the mat. A booklet of a British health trust advises to breathe without pausing or holding at all. Teachers of breathing name who should not hold the breath:</source>
            <translation>الأنماط التي فيها حبس متوقفة ما لم يقع اختيارك عليها، ولا تعمل أبدًا في أول دقيقتين على البساط. وينصح كتيب من هيئة صحية بريطانية بالتنفس بلا توقف ولا حبس إطلاقًا. ويذكر معلمو التنفس من لا ينبغي له حبس النفس:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. So Progress shows what you rated and how often, and leaves the reason open.</source>
            <translation>كثيرًا ما يبدأ الناس جلسة حين تسوء الأمور، والأيام السيئة تميل إلى التحسن على أي حال. والموسيقى والاستلقاء والراحة لها دورها أيضًا. لذلك يعرض «التقدم» تقييماتك وعددها، ويترك السبب مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with back or neck pain. Only the worst pain was rated lower. The usual pain, mood, worry, stress and sleep did not change. People spoke of the mat with enthusiasm, and the numbers did not bear it out. No harm was seen, but the authors note that no study has looked for risks. (Kjellgren, 2011)</source>
            <translation>أشخاص لديهم ألم في الظهر أو الرقبة. لم يُقيَّم أقل إلا أشد الألم. أما الألم المعتاد والمزاج والقلق والتوتر والنوم فلم تتغير. تحدث الناس عن البساط بحماس، ولم تؤيده الأرقام. لم يُرَ ضرر، لكن المؤلفين يذكرون أن أي دراسة لم تبحث عن المخاطر. (Kjellgren, 2011)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with low back pain. Pain was lower right after use. After two and after fourteen weeks it was as before; the score for everyday limits was 4.6 % lower. Nearly one in ten stopped: for eight it was too painful, one had itching and redness. There was no other group to compare with. (Saha, 2016)</source>
            <translation>أشخاص لديهم ألم أسفل الظهر. كان الألم أقل بعد الاستخدام مباشرة. وبعد أسبوعين وبعد أربعة عشر كان كما من قبل؛ وكانت درجة القيود اليومية أقل بنسبة 4.6%. توقف واحد من كل عشرة تقريبًا: كان مؤلمًا جدًا لثمانية، وحدثت لواحد حكة واحمرار. ولم تكن هناك مجموعة أخرى للمقارنة. (Saha, 2016)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pilot study with groups drawn by lot: 36 people with back or neck pain</source>
            <translation>دراسة استطلاعية بمجموعات بالقرعة: 36 شخصًا مع ألم الظهر أو الرقبة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Prickling, warmth, and what to do with neither.</source>
            <translation>الوخز والدفء، وما العمل بلا أيهما.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>دفع باليدين إلى الجلوس، ثم انتظار دقيقة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a practice</source>
            <translation>أسئلة وأجوبة من عيادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a seller</source>
            <translation>أسئلة وأجوبة من بائع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>راحة هناك لثلاثة أنفاس بطيئة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Saha and others, European Journal of Integrative Medicine 8</source>
            <translation>Saha وآخرون، European Journal of Integrative Medicine 8</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Shao and others</source>
            <translation>Shao وآخرون</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Sharp pain, dizziness, numbness or tingling, anything in the chest or with breathing: roll off, or press S. The mat then rests that day and the next, and begins again two steps easier. After numbness, fainting or trouble in the chest, talk to a professional first.</source>
            <translation>عند ألم حاد أو دوار أو خدر أو تنميل أو أي شيء في الصدر أو التنفس: يجب التدحرج جانبًا والنزول، أو الضغط على S. عندها يرتاح البساط ذلك اليوم واليوم التالي، ويبدأ من جديد أسهل بدرجتين. وبعد خدر أو إغماء أو شكوى في الصدر، يُرجى التحدث إلى مختص أولًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Sheffield Aches and Pains</source>
            <translation>Sheffield Aches and Pains</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit down at the edge of the mat, with the cover smooth over it.</source>
            <translation>الجلوس عند حافة البساط، والطبقة ممدودة فوقه بلا ثنيات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit first, and let your hands take your weight as you lower yourself. It may prickle at once. In a study of 32 healthy people the pain was strongest within the first 30 seconds and then faded. Unclench your jaw, let your shoulders be heavy, and let the breath out be a little longer than the breath in.</source>
            <translation>الجلوس أولًا، ولتحمل اليدان وزنك أثناء النزول. قد يبدأ الوخز فورًا. في دراسة على 32 شخصًا سليمًا كان الألم أقوى ما يكون خلال أول 30 ثانية ثم خفّ. ليرتخِ الفك، ولتثقل الكتفان، وليكن الزفير أطول قليلًا من الشهيق.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting first, socks first, something to hold.</source>
            <translation>الجلوس أولًا، والجوارب أولًا، وشيء للإمساك به.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting, your legs rest with little weight on the spikes. Thick socks for two minutes, later five, then thin socks, and bare feet only at the end. A step comes after three comfortable days.</source>
            <translation>في الجلوس تستند ساقاك بوزن قليل إلى الأشواك. جوارب سميكة لدقيقتين، ثم لخمس لاحقًا، ثم جوارب رقيقة، والقدمان الحافيتان في النهاية فقط. وتأتي الدرجة بعد ثلاثة أيام مريحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Slowly, with your hands, and slowly up again.</source>
            <translation>ببطء، بمساعدة اليدين، وببطء عند النهوض.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>So every bedtime session here has an end: one low chime, and another after two minutes, to slide the mat out and turn over. A silent end is offered only with a cloth, on a bed or couch, for 20 minutes at most, and even then a soft chime comes within 40 minutes of the start unless you said that you are off the mat.</source>
            <translation>لذلك لكل جلسة قبل النوم هنا نهاية: رنين منخفض واحد، وآخر بعد دقيقتين، لإخراج البساط والتقلب إلى الجانب. ولا تُتاح النهاية الصامتة إلا مع قماش، على سرير أو أريكة، لمدة 20 دقيقة على الأكثر، وحتى عندها يأتي رنين لطيف خلال 40 دقيقة من البداية، إلا إن ذكرت أنك نزلت عن البساط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>So take what is comfortable. People who were asked to breathe out twice as long managed about a third longer. Near enough is fine.</source>
            <translation>لذلك فالأنسب ما كان مريحًا. من طُلب منهم أن يكون زفيرهم ضعف الشهيق بلغوا زفيرًا أطول بنحو الثلث. القريب يكفي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Some of them, drawn by lot, also lay on a mat for an hour a day. Both groups did better; pain changed over time only with the mat. (Frizziero, 2021)</source>
            <translation>بعضهم، بالقرعة، استلقى أيضًا على بساط ساعة في اليوم. تحسنت المجموعتان؛ ولم يتغير الألم مع الوقت إلا مع البساط. (Frizziero, 2021)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Some people stop. In a study of 91 people with low back pain, who lay on a mat for 30 minutes a day, eight found it too painful to go on and one had itching and redness. The easiest setup here is a towel folded double, for two minutes. If that is still too strong, a mat may not be for you. Breathing and music stay.</source>
            <translation>بعض الناس يتوقف. في دراسة على 91 شخصًا لديهم ألم أسفل الظهر، استلقوا على بساط 30 دقيقة في اليوم، وجد ثمانية أنه مؤلم إلى حد لا يسمح بالاستمرار، وحدثت لواحد حكة واحمرار. أسهل تجهيز هنا منشفة مطوية طبقتين، لدقيقتين. إن كان ذلك ما زال قويًا جدًا، فقد لا يكون البساط مناسبًا لك. ويبقى التنفس وتبقى الموسيقى.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Some things need a person at once, mat or no mat. They are on a page of their own, Emergency signs, which is always at hand.</source>
            <translation>بعض الأمور تحتاج إلى إنسان فورًا، مع البساط أو بدونه. وهي في صفحة خاصة، «علامات الطوارئ»، في متناول اليد دائمًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sources disagree about what to change first and how fast. Here each step makes exactly one thing harder: more minutes after two comfortable days, another cover, surface or cushion after three, and only when the marks are gone. Faint marks mean the same again.</source>
            <translation>المصادر غير متفقة على ما يُغيَّر أولًا وبأي سرعة. هنا تجعل كل درجة شيئًا واحدًا بالضبط أصعب: دقائق أكثر بعد يومين مريحين، وطبقة أو سطح أو وسادة أخرى بعد ثلاثة، وفقط حين تزول الآثار. والآثار الباهتة تعني الشيء نفسه مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Sources disagree. A maker and a seller call it harmless; another page says never all night, and to take the mat out after 15 to 20 minutes. One user scratched an arm, turning over half asleep.</source>
            <translation>المصادر غير متفقة. مصنّع وبائع يقولان إنه غير ضار؛ وصفحة أخرى تقول ليس طوال الليل أبدًا، وأن يُخرج البساط بعد 15 إلى 20 دقيقة. وخدش مستخدم ذراعه وهو يتقلب نصف نائم.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Spread your weight evenly, then lie still.</source>
            <translation>توزيع الوزن بالتساوي، ثم البقاء بلا حركة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>وقوف بلا استعجال، ويد على شيء ثابت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Stop for a headache, a tingling arm or dizziness.</source>
            <translation>التوقف عند صداع أو تنميل في الذراع أو دوار.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Stop, and rest</source>
            <translation>توقف، وراحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>القوي لا بأس به، والحاد لا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Teeth brushed, lights out or low, and everything you still need within reach.</source>
            <translation>الأسنان مغسولة، والأنوار مطفأة أو خافتة، وكل ما قد يلزم في متناول اليد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Ten to fifteen minutes, some time before lights out, is what one seller suggests.</source>
            <translation>من عشر دقائق إلى خمس عشرة، قبل إطفاء النور بقليل، هو ما يقترحه بائع.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>That depends on the mat. Some articles say yes, carefully; the maker of a hard Swedish mat says no. So look into the leaflet of yours. One guide for beginners names 30 seconds to two minutes in thin socks, near a counter.</source>
            <translation>ذلك يتوقف على البساط. بعض المقالات تقول نعم، بحذر؛ ويقول مصنّع بساط سويدي صلب لا. لذلك يُرجى النظر في نشرة بساطك. ويذكر دليل للمبتدئين من 30 ثانية إلى دقيقتين بجوارب رقيقة، قرب منضدة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The back-pain journal of one user of a mat</source>
            <translation>سجل ألم الظهر لمستخدم بساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The cover: thick towel, thin towel, T-shirt, bare skin.</source>
            <translation>الطبقة: منشفة سميكة، منشفة رقيقة، قميص قطني، الجلد مباشرة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first half minute</source>
            <translation>نصف الدقيقة الأول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first session is easy on purpose: a thick towel over the spikes, the mat on a bed or couch, a cushion under your head, and five minutes. Sources begin anywhere from five to fifteen minutes; this program takes the lowest. One user writes that too much too soon makes people give up.</source>
            <translation>الجلسة الأولى سهلة عن قصد: منشفة سميكة فوق الأشواك، والبساط على سرير أو أريكة، ووسادة تحت رأسك، وخمس دقائق. تبدأ المصادر بما بين خمس دقائق وخمس عشرة؛ ويأخذ هذا البرنامج أقلها. ويكتب مستخدم أن الإكثار والاستعجال يجعلان الناس يتركونه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The last minute</source>
            <translation>الدقيقة الأخيرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The maker of the Swedish Spike Mat</source>
            <translation>مصنّع Swedish Spike Mat</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>The mat beside other care</source>
            <translation>البساط إلى جانب رعاية أخرى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The minutes.</source>
            <translation>الدقائق.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The seller of the Swedish Spike Mat in South Africa</source>
            <translation>بائع Swedish Spike Mat في جنوب أفريقيا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The sting comes first. In a study of 32 healthy people it peaked within 30 seconds and then faded while they lay still. Guides for beginners say the same in their own words: unpleasant at first, easier after a few minutes.</source>
            <translation>تأتي اللسعة أولًا. في دراسة على 32 شخصًا سليمًا بلغت ذروتها خلال 30 ثانية ثم خفّت وهم مستلقون بلا حركة. وأدلة المبتدئين تقول الشيء نفسه بكلماتها: غير مريح في البداية، وأسهل بعد بضع دقائق.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The sting peaked within 30 seconds and faded. People became more relaxed in every setting, on the mat or not, with a voice or without. On the mat blood pressure was higher and the pulse lower; cortisol, a hormone, did not differ. (Olsson and von Scheele, 2011)</source>
            <translation>بلغت اللسعة ذروتها خلال 30 ثانية ثم خفّت. صار الناس أكثر استرخاءً في كل الأحوال، على البساط أو بدونه، بصوت أو بلا صوت. على البساط كان ضغط الدم أعلى والنبض أبطأ؛ ولم يختلف الكورتيزول، وهو هرمون. (Olsson and von Scheele, 2011)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The studies are small and their results mixed. In one study pain was lower right after use; over weeks some found a change and others none. No study was found that sets a mat beside one without spikes, so nobody can tell the spikes from lying down and resting.</source>
            <translation>الدراسات صغيرة ونتائجها متباينة. في دراسة كان الألم أقل بعد الاستخدام مباشرة؛ وعلى مدى أسابيع وجد بعضها تغيرًا وبعضها لا شيء. ولم يُعثر على دراسة تقارن البساط بآخر بلا أشواك، لذلك لا يستطيع أحد أن يميز الأشواك من الاستلقاء والراحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The sun rises with the breath in and sets with the breath out. Unless you choose another pattern it starts easily and settles at four seconds in and six out, which is six breaths a minute. Long and easy is enough; it does not have to be deep. Following it is never required.</source>
            <translation>تشرق الشمس مع الشهيق وتغرب مع الزفير. إن لم يُختر نمط آخر، يبدأ التنفس بسهولة ويستقر على أربع ثوانٍ للشهيق وست للزفير، أي ستة أنفاس في الدقيقة. الطويل والسهل يكفي؛ ولا يلزم أن يكون عميقًا. واتباعها غير مطلوب أبدًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Then often warmth</source>
            <translation>ثم دفء في كثير من الأحيان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>This program needs no network, so it travels along.</source>
            <translation>لا يحتاج هذا البرنامج إلى شبكة، لذلك يسافر معك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>To move, lift. One shop says to shift as you like; a guide says that moving scratches.</source>
            <translation>للتحرك: رفع الجسم. متجر يقول إن الحركة كما يحلو لك؛ ودليل يقول إن الحركة تخدش.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Twice in one day</source>
            <translation>مرتان في يوم واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Two opinions</source>
            <translation>رأيان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Two pilot studies against a waiting list: 40 people with neck pain, 42 with low back pain</source>
            <translation>دراستان استطلاعيتان مقابل قائمة انتظار: 40 شخصًا مع ألم الرقبة، و42 مع ألم أسفل الظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Two pilot studies, one of neck pain and one of low back pain. After 14 days those with a mat rated their pain lower than those on a waiting list. A questionnaire about the neck was better, the one about the back was not. (Hohmann, 2012)</source>
            <translation>دراستان استطلاعيتان، إحداهما عن ألم الرقبة والأخرى عن ألم أسفل الظهر. بعد 14 يومًا قيّم من لديهم بساط ألمهم أقل ممن كانوا على قائمة انتظار. وكان استبيان الرقبة أفضل، أما استبيان الظهر فلا. (Hohmann, 2012)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Up to minute three</source>
            <translation>حتى الدقيقة الثالثة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Use the pillow, or the rolled edge of the mat. One seller prefers a softer mat here.</source>
            <translation>باستخدام الوسادة الواخزة، أو الحافة الملفوفة من البساط. ويفضّل بائع هنا بساطًا ألين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Van Diest and others</source>
            <translation>Van Diest وآخرون</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What a mat does to blood pressure is unclear. A maker writes that it may fall and that one should rise slowly; in a study of healthy people it was higher on the mat. A study of older people found that the dip on standing up is softer when it is done slowly. Slowly is right either way. With blood pressure that is high or low, or medicine for it, ask first; the program then leaves two minutes of sitting instead of one.</source>
            <translation>ما يفعله البساط بضغط الدم غير واضح. يكتب مصنّع أنه قد ينخفض وأن النهوض ينبغي أن يكون ببطء؛ وفي دراسة على أشخاص أصحاء كان أعلى على البساط. ووجدت دراسة على كبار السن أن الهبوط عند الوقوف يكون ألطف حين يتم ببطء. البطء صحيح في الحالتين. مع ضغط دم مرتفع أو منخفض، أو دواء له، يُرجى السؤال أولًا؛ ويترك البرنامج عندها دقيقتين من الجلوس بدل واحدة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What can happen</source>
            <translation>ماذا قد يحدث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What five minutes feel like, minute by minute.</source>
            <translation>كيف تكون خمس دقائق، دقيقة بدقيقة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under the mat: bed or couch, yoga mat, floor. Softer is gentler.</source>
            <translation>ما تحت البساط: سرير أو أريكة، حصيرة يوغا، الأرض. الألين ألطف.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under your head: cushion, folded towel, nothing.</source>
            <translation>ما تحت رأسك: وسادة، منشفة مطوية، لا شيء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What it feels like</source>
            <translation>كيف يكون الإحساس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What research says</source>
            <translation>ماذا تقول الأبحاث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What slow breathing is known to do</source>
            <translation>ما المعروف عن التنفس البطيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>What studies of fingers say about mats</source>
            <translation>ماذا تقول دراسات الأصابع عن البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What the sun shows</source>
            <translation>ماذا تُظهر الشمس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first</source>
            <translation>ما يُعدّ أولًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first, and when to get off before.</source>
            <translation>ما يُعدّ أولًا، ومتى يكون النزول قبله.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What was found</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What was left out</source>
            <translation>ما تُرك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What your answer means</source>
            <translation>ماذا تعني إجابتك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When it is no better after some weeks, when pain with tingling runs down one leg, or when you worry. The emergency signs say what cannot wait.</source>
            <translation>حين لا يكون هناك تحسن بعد بضعة أسابيع، أو حين ينزل ألم مع تنميل في ساق واحدة، أو حين يكون لديك قلق. وعلامات الطوارئ تقول ما لا يحتمل الانتظار.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>When it is not for you</source>
            <translation>حين لا يناسبك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>When not to</source>
            <translation>متى لا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>When the feet stay off</source>
            <translation>متى تبقى القدمان بعيدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When to talk to somebody</source>
            <translation>متى يجب التحدث إلى أحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where a cloth belongs</source>
            <translation>أين مكان القماش</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where the ladder may end</source>
            <translation>أين قد ينتهي السلّم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Whether a longer breath out matters</source>
            <translation>هل يهم أن يكون الزفير أطول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Who should ask first, and when to stop.</source>
            <translation>من ينبغي أن يسأل أولًا، ومتى يكون التوقف.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Who should not hold the breath</source>
            <translation>من لا ينبغي له حبس النفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Why so slowly</source>
            <translation>لماذا كل هذا البطء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>With one of these the mat stays rolled up. Breathing, music and the journal stay open.</source>
            <translation>مع أحد هذه يبقى البساط ملفوفًا. التنفس والموسيقى والسجل تبقى متاحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>With your hands, a ball or a roller</source>
            <translation>باليدين أو بكرة أو أسطوانة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Written on {0} from these sources. General information about using a mat, not advice about your own health. Addresses can be copied; this program opens none.</source>
            <translation>كُتب في {0} من هذه المصادر. معلومات عامة عن استخدام البساط، وليست نصيحة بشأن صحتك. يمكن نسخ العناوين؛ ولا يفتح هذا البرنامج أيًا منها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>You are asked once how the night was, if you like. Nights with and without a mat are shown beside each other only when there are seven of each, and without saying why they differ.</source>
            <translation>يأتيك سؤال واحد عن الليلة، إن رغبت. ولا تُعرض الليالي مع البساط وبدونه جنبًا إلى جنب إلا حين تكون سبع من كل منهما، وبلا قول لماذا تختلف.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>You need no special clothes and no warm-up. A few small things make it easier:</source>
            <translation>لا حاجة إلى ملابس خاصة ولا إلى إحماء. أشياء صغيرة تسهّل الأمر:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Your first time</source>
            <translation>مرتك الأولى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Your own numbers</source>
            <translation>أرقامك أنت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>a blood clot or an inflamed vein, now or not long ago</source>
            <translation>جلطة دموية أو وريد ملتهب، الآن أو منذ وقت غير بعيد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a glass of water for afterwards</source>
            <translation>كوب ماء لما بعدها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a quiet, comfortable place, and the phone out of reach</source>
            <translation>مكان هادئ ومريح، والهاتف بعيد عن اليد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>acupuncture or cupping today</source>
            <translation>وخز بالإبر أو حجامة اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>alcohol, a sedative or a sleeping pill</source>
            <translation>كحول أو مهدئ أو حبة منومة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>an operation not long ago, a fracture of the spine, or cancer</source>
            <translation>عملية منذ وقت غير بعيد، أو كسر في العمود الفقري، أو سرطان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>anything in the chest, or trouble breathing</source>
            <translation>أي شيء في الصدر، أو صعوبة في التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>blood thinners, or a bleeding disorder</source>
            <translation>مميعات الدم، أو اضطراب نزفي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>diabetes or poor circulation</source>
            <translation>السكري أو ضعف الدورة الدموية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>dizziness, falls or trouble with balance: then at least no standing</source>
            <translation>دوار أو سقوط أو مشكلة في التوازن: عندها لا وقوف على الأقل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>dizziness, or feeling faint</source>
            <translation>دوار، أو شعور بالإغماء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>during pregnancy</source>
            <translation>أثناء الحمل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>epilepsy, MS, Parkinson's, or a severe mental illness</source>
            <translation>الصرع أو التصلب المتعدد أو باركنسون، أو مرض نفسي شديد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>fever, or feeling ill</source>
            <translation>حمّى، أو شعور بالمرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>for anybody whom breathing exercises make panic</source>
            <translation>لمن تسبب له تمارين التنفس هلعًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>heart disease, a pacemaker, high or low blood pressure</source>
            <translation>مرض في القلب، أو منظم ضربات القلب، أو ضغط دم مرتفع أو منخفض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>numb feet, or nerve damage: you would not feel a sore spot</source>
            <translation>قدمان خدرتان، أو تلف في الأعصاب: لن يُشعَر بموضع مؤلم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>numbness or tingling</source>
            <translation>خدر أو تنميل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>nursing, or an allergy to foam, plastic, glue or dye</source>
            <translation>الرضاعة، أو حساسية من الإسفنج أو البلاستيك أو الغراء أو الصبغة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>poor circulation, diabetes, a numb area</source>
            <translation>ضعف الدورة الدموية، أو السكري، أو منطقة خدرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>pregnant, or possibly so: sources disagree, so the answer is no</source>
            <translation>حمل، أو احتمال حمل: المصادر غير متفقة، لذلك الجواب لا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>sharp pain, or pain that grows</source>
            <translation>ألم حاد، أو ألم يزداد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>skin shaved, waxed or sunburnt today</source>
            <translation>جلد حُلق أو أزيل شعره بالشمع أو أحرقته الشمس اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>the health questions answered, and an unhurried few minutes</source>
            <translation>إجابات عن أسئلة الصحة، وبضع دقائق بلا عجلة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>under 18</source>
            <translation>أقل من 18 عامًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>varicose veins or a wound where the mat would be</source>
            <translation>دوالٍ أو جرح حيث يكون البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>إكزيما أو صدفية واسعة، أو جلد متضرر على الظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with asthma that is acting up, or COPD</source>
            <translation>مع ربو متهيج، أو انسداد رئوي مزمن (COPD)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with epilepsy, or a severe mental illness</source>
            <translation>مع الصرع، أو مرض نفسي شديد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with eye pressure or a retina problem, or after a recent operation</source>
            <translation>مع ضغط العين أو مشكلة في الشبكية، أو بعد عملية حديثة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with heart disease, an irregular beat, a pacemaker or high blood pressure</source>
            <translation>مع مرض في القلب أو نبض غير منتظم أو منظم ضربات القلب أو ضغط دم مرتفع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min</source>
            <translation>{0} د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min read</source>
            <translation>{0} د قراءة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
    </context>
    <context>
        <name>LearnPage</name>
        <message numerus="yes">
            <location filename="../../companion/ui/pages/learn.py" />
            <source>%n articles</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالًا</numerusform>
                <numerusform>%n مقال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>1 article</source>
            <translation>مقال واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Learn</source>
            <translation>للقراءة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Nothing here has these words.</source>
            <translation>لا شيء هنا فيه هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Plain facts, with sources at the end of each page</source>
            <translation>حقائق واضحة، والمصادر في نهاية كل صفحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search what there is to read</source>
            <translation>البحث في ما يمكن قراءته</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Show everything</source>
            <translation>عرض الكل</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <location filename="../../companion/ui/listening.py" />
            <source>The sound is back.</source>
            <translation>عاد الصوت.</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source> </source>
            <comment>between two sentences</comment>
            <translation> </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>. </source>
            <comment>between two parts</comment>
            <translation>. </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>{0}.</source>
            <translation>{0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>Lunch</name>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>At your chair</source>
            <translation>على كرسيك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Lying down, as you usually do.</source>
            <translation>استلقاء كالمعتاد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>On your back</source>
            <translation>على ظهرك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Seated, the mat on the floor.</source>
            <translation>جلوسًا، والبساط على الأرض.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>The mat between you and the backrest.</source>
            <translation>البساط بينك وبين مسند الظهر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Too short for the mat. With getting on and off it takes until {0}: choose that or later.</source>
            <translation>الوقت لا يكفي للبساط. مع الصعود والنزول يمتد إلى {0}: يُرجى اختيار هذا الوقت أو ما بعده.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Under your feet</source>
            <translation>تحت قدميك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0} فقط مع وجود شخص آخر في البيت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0} on the mat, done by {1}</source>
            <translation>{0} على البساط، حتى {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0}, and a gentle chime at the end.</source>
            <translation>{0}، ورنين لطيف في النهاية.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0}½ minutes</source>
            <translation>{0}½ دقيقة</translation>
        </message>
    </context>
    <context>
        <name>LunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>A short one with a chime at the end, never stronger than usual.</source>
            <translation>جلسة قصيرة تنتهي برنين، وليست أقوى من المعتاد أبدًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by</source>
            <translation>العودة إلى مكتبي بحلول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by a certain time</source>
            <translation>العودة إلى مكتبي في وقت محدد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Lunch break</source>
            <translation>استراحة الغداء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Skin marks</source>
            <translation>آثار على الجلد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Where to take the break</source>
            <translation>مكان الاستراحة</translation>
        </message>
    </context>
    <context>
        <name>LunchView</name>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Done by {0}</source>
            <translation>تنتهي {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>End</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>I am up</source>
            <translation>نهضت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>It hurts</source>
            <translation>أشعر بألم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Pause</source>
            <translation>وقفة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Something hurts: stop</source>
            <translation>شيء يؤلم: إيقاف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>The clock waits for you.</source>
            <translation>الساعة تنتظرك.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Journal</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Learn</source>
            <translation>للقراءة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Column {0}, without a name</source>
            <translation>العمود {0}، بلا اسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>For example: {0}</source>
            <translation>مثلًا: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not in this table</source>
            <translation>ليس في هذا الجدول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not understood as this: {0}</source>
            <translation>غير مفهوم على هذا النحو: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Same in every session</source>
            <translation>نفسه في كل الجلسات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: column</source>
            <translation>{0}: العمود</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: for every session</source>
            <translation>{0}: لكل الجلسات</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Choose the column, or what holds for every session.</source>
            <translation>يُرجى اختيار العمود، أو ما يسري على كل جلسة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Columns that are left out: {0}</source>
            <translation>أعمدة متروكة: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without a start: choose its column, or those of date and time.</source>
            <translation>لا جلسة بلا بداية: يُرجى اختيار عمودها، أو عمودي التاريخ والوقت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without minutes: choose their column, or how many they always were.</source>
            <translation>لا جلسة بلا دقائق: يُرجى اختيار عمودها، أو كم كانت دائمًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Nothing is missing any more.</source>
            <translation>لم يعد شيء ناقصًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Show everything a table may have</source>
            <translation>عرض كل ما قد يكون في جدول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Still missing: {0}</source>
            <translation>ما زال ناقصًا: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Which column is which?</source>
            <translation>أي عمود هو أي شيء؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>{0}: say where each of these stands. Nothing has changed yet.</source>
            <translation>{0}: أين يقع كل من هذه؟ لم يتغير شيء بعد.</translation>
        </message>
    </context>
    <context>
        <name>Messenger</name>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>غير ممكن ما دام السجل في الذاكرة فقط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>The health answers now are those of your other computer. Please look at them.</source>
            <translation>إجابات الصحة الآن هي تلك التي على حاسوبك الآخر. يُرجى إلقاء نظرة عليها.</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>In minutes; Up and Down change it</source>
            <translation>بالدقائق؛ السهمان أعلى وأسفل يغيّرانها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>min</source>
            <translation>د</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>A day earlier</source>
            <translation>يوم أسبق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>A day later</source>
            <translation>يوم لاحق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Time of day</source>
            <translation>وقت اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Up and Down change it by a day</source>
            <translation>السهمان أعلى وأسفل يغيّرانه يومًا</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n minutes</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n seconds</source>
            <translation>
                <numerusform>%n ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتان</numerusform>
                <numerusform>%n ثوانٍ</numerusform>
                <numerusform>%n ثانية</numerusform>
                <numerusform>%n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>1 minute</source>
            <translation>دقيقة واحدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>4-7-8, with holds</source>
            <translation>4-7-8، مع حبس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>A sedative or sleeping pill</source>
            <translation>مهدئ أو حبة منومة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Acupuncture today</source>
            <translation>وخز بالإبر اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Alcohol</source>
            <translation>كحول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Any of these</source>
            <translation>أي من هذه</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Awake</source>
            <translation>يقظة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Back</source>
            <translation>الظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bedtime</source>
            <translation>قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Belly</source>
            <translation>البطن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bowl</source>
            <translation>وعاء رنّان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Box, with holds</source>
            <translation>مربع، مع حبس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breath tone</source>
            <translation>نغمة التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe in</source>
            <translation>شهيق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe out</source>
            <translation>زفير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathing</source>
            <translation>تنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Brown</source>
            <translation>أسمر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bruised or broken</source>
            <translation>كدمة أو جرح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Chest or breath</source>
            <translation>الصدر أو التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Clear</source>
            <translation>واضحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Comfortable</source>
            <translation>مريح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Completed</source>
            <translation>مكتملة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Cupping today</source>
            <translation>حجامة اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Deep</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dizzy</source>
            <translation>دوار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Doorbell or other</source>
            <translation>جرس الباب أو غيره</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Double breath in</source>
            <translation>شهيق مزدوج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Drowsy</source>
            <translation>نعاس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dusk</source>
            <translation>الغسق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Ended early</source>
            <translation>انتهت مبكرًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Even</source>
            <translation>متساوٍ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Faint</source>
            <translation>باهتة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fainted</source>
            <translation>إغماء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fair</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet</source>
            <translation>القدمان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, seated</source>
            <translation>القدمان، جلوسًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, standing</source>
            <translation>القدمان، وقوفًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fell asleep</source>
            <translation>غفوة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fever, or feeling ill</source>
            <translation>حمّى، أو شعور بالمرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gentle</source>
            <translation>لطيف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gone</source>
            <translation>زالت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Had to stop</source>
            <translation>توقف اضطراري</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Hold</source>
            <translation>حبس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Interrupted</source>
            <translation>انقطعت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Just too much</source>
            <translation>أقوى من اللازم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Light</source>
            <translation>فاتح جدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Long breath out</source>
            <translation>زفير طويل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Lunch break</source>
            <translation>استراحة الغداء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Melted</source>
            <translation>ارتخاء تام</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Morning</source>
            <translation>الصباح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Neck</source>
            <translation>الرقبة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Numb or tingling</source>
            <translation>خدر أو تنميل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On a yoga mat, {0}.</source>
            <translation>على حصيرة يوغا، {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the bed or couch, {0}.</source>
            <translation>على السرير أو الأريكة، {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the floor, {0}.</source>
            <translation>على الأرض، {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Pink marks</source>
            <translation>آثار وردية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Rest</source>
            <translation>راحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Running</source>
            <translation>جارية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Seat</source>
            <translation>على كرسي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sharp pain</source>
            <translation>ألم حاد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short and gentle</source>
            <translation>قصير ولطيف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short session</source>
            <translation>جلسة قصيرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Skin shaved, waxed or sunburnt today</source>
            <translation>جلد حُلق أو أزيل شعره بالشمع أو أحرقته الشمس اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Slow sigh out</source>
            <translation>تنهيدة بطيئة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sore spot</source>
            <translation>موضع مؤلم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Standard</source>
            <translation>عادي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Stopped</source>
            <translation>أُوقفت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Strong but OK</source>
            <translation>قوي لكن لا بأس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Suggested session</source>
            <translation>الجلسة المقترحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>T-shirt</source>
            <translation>قميص قطني</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Tingling</source>
            <translation>تنميل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Too strong</source>
            <translation>قوي جدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Voice</source>
            <translation>صوت بشري</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Warm</source>
            <translation>دفء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Wave</source>
            <translation>موجة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bare skin</source>
            <translation>الجلد مباشرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bed or couch</source>
            <translation>سرير أو أريكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>cushion</source>
            <translation>وسادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>double thick towel</source>
            <translation>منشفة سميكة مزدوجة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>floor</source>
            <translation>الأرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>folded towel</source>
            <translation>منشفة مطوية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in a T-shirt</source>
            <translation>بقميص قطني</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thick socks</source>
            <translation>بجوارب سميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thin socks</source>
            <translation>بجوارب رقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>nothing under the head</source>
            <translation>لا شيء تحت الرأس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a double thick towel</source>
            <translation>على منشفة سميكة مزدوجة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thick towel</source>
            <translation>على منشفة سميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thin towel</source>
            <translation>على منشفة رقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on bare skin</source>
            <translation>على الجلد مباشرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick socks</source>
            <translation>جوارب سميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick towel</source>
            <translation>منشفة سميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin socks</source>
            <translation>جوارب رقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin towel</source>
            <translation>منشفة رقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a cushion under your head</source>
            <translation>مع وسادة تحت رأسك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a folded towel under your head</source>
            <translation>مع منشفة مطوية تحت رأسك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with bare feet</source>
            <translation>بقدمين حافيتين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with nothing under your head</source>
            <translation>بلا شيء تحت رأسك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>yoga mat</source>
            <translation>حصيرة يوغا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>{0} min</source>
            <translation>{0} د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>{0} s</source>
            <translation>{0} ث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <location filename="../../companion/ui/widgets/navigation.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
    </context>
    <context>
        <name>NextTimeCard</name>
        <message>
            <location filename="../../companion/ui/widgets/next_time_card.py" />
            <source>Next time</source>
            <translation>المرة القادمة</translation>
        </message>
    </context>
    <context>
        <name>NightPage</name>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Close for the night</source>
            <translation>إغلاق لهذه الليلة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Good night</source>
            <translation>ليلة هادئة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Open Mat Companion</source>
            <translation>فتح Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Stay on</source>
            <translation>البقاء يقظًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer goes to sleep in {0} s.</source>
            <translation>يدخل الحاسوب وضع السكون بعد {0} ث.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer would not go to sleep by itself.</source>
            <translation>لم يدخل الحاسوب وضع السكون من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Your session is written down. How you slept can wait until morning.</source>
            <translation>سُجّلت جلستك. أما كيف كان نومك فيمكن أن ينتظر حتى الصباح.</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing found</source>
            <translation>لا نتائج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Only notes, tags and what else was done are searched, each word from its beginning.</source>
            <translation>البحث في الملاحظات والوسوم وما أُجري أيضًا فقط، وكل كلمة من بدايتها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Show everything</source>
            <translation>عرض الكل</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss: {0}</source>
            <translation>تجاهل: {0}</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <location filename="../../companion/ui/offer.py" />
            <source>Your music</source>
            <translation>موسيقاك</translation>
        </message>
    </context>
    <context>
        <name>OpenQuestions</name>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>How was your lunch break?</source>
            <translation>كيف كانت استراحة الغداء؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Two quick questions about last night's session, if you like.</source>
            <translation>سؤالان قصيران عن جلسة الليلة الماضية، إن رغبت.</translation>
        </message>
    </context>
    <context>
        <name>OutputChoice</name>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose the sound device</source>
            <translation>اختيار جهاز الصوت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close the list of sound devices</source>
            <translation>إغلاق قائمة أجهزة الصوت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Sound device</source>
            <translation>جهاز الصوت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>The computer's usual one</source>
            <translation>المعتاد في الحاسوب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>output, speaker, headphones, sound card, bluetooth, hardware</source>
            <translation>مخرج، سماعة، سماعات، سماعات الرأس، بطاقة الصوت، بلوتوث، جهاز</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>{0} (not there now)</source>
            <translation>{0} (غير موجود الآن)</translation>
        </message>
    </context>
    <context>
        <name>OwnMusic</name>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add files...</source>
            <translation>إضافة ملفات...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add folder...</source>
            <translation>إضافة مجلد...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Ogg, FLAC, MP3 and WAV; folders with all that is in them</source>
            <translation>Ogg وFLAC وMP3 وWAV؛ والمجلدات بكل ما فيها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove {0}</source>
            <translation>إزالة {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Show all {0}</source>
            <translation>عرض الكل ({0})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Your music</source>
            <translation>موسيقاك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>own files, folder, mp3, songs, album, playlist, library</source>
            <translation>ملفات خاصة، مجلد، mp3، أغان، أغاني، ألبوم، قائمة تشغيل، مكتبة</translation>
        </message>
    </context>
    <context>
        <name>PercentSlider</name>
        <message>
            <location filename="../../companion/ui/widgets/percent_slider.py" />
            <source>{0} %</source>
            <translation>{0}%</translation>
        </message>
    </context>
    <context>
        <name>PrepView</name>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Add 30 s</source>
            <translation>إضافة 30 ث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Feet on the floor, back against the mat.</source>
            <translation>القدمان على الأرض، والظهر إلى البساط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Get comfortable</source>
            <translation>وضعية مريحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Head down, arms loose.</source>
            <translation>الرأس إلى أسفل، والذراعان مرتخيتان.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lean on your hands, then elbows.</source>
            <translation>استناد إلى اليدين ثم المرفقين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Let it take you</source>
            <translation>ترك الجسم يستند</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie down in your own time</source>
            <translation>الاستلقاء بلا استعجال</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie or sit as you like, no mat needed.</source>
            <translation>استلقاء أو جلوس كما يحلو لك، لا حاجة إلى بساط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lower slowly</source>
            <translation>النزول ببطء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Mat behind you, knees bent.</source>
            <translation>البساط خلفك، والركبتان مثنيتان.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Paused</source>
            <translation>توقف مؤقت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Put your feet down slowly</source>
            <translation>إنزال القدمين ببطء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Settle in your own time</source>
            <translation>الاستقرار بلا استعجال</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit at the edge</source>
            <translation>الجلوس عند الحافة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit back slowly</source>
            <translation>استناد إلى الخلف ببطء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Start now</source>
            <translation>البدء الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Starts by itself</source>
            <translation>يبدأ تلقائيًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Stay seated, and let only the weight of your legs rest on the mat.</source>
            <translation>البقاء جلوسًا، وليستند وزن الساقين وحده إلى البساط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. Let the out-breath be the long one.</source>
            <translation>الجرس الهادئ يعلن البداية. ليكن الزفير هو الأطول.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. The first half minute is usually the strongest.</source>
            <translation>الجرس الهادئ يعلن البداية. نصف الدقيقة الأول هو الأقوى عادةً.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, music: {1}</source>
            <translation>{0}، الموسيقى: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, without music</source>
            <translation>{0}، بلا موسيقى</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>1 session</source>
            <translation>جلسة واحدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 days</source>
            <translation>15 يومًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 min</source>
            <translation>15 د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>3 months</source>
            <translation>3 أشهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 min</source>
            <translation>5 د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 weeks</source>
            <translation>5 أسابيع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a month, its size minutes a session</source>
            <translation>النقطة شهر، وحجمها دقائق الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a week, its size minutes a session</source>
            <translation>النقطة أسبوع، وحجمها دقائق الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a year, its size minutes a session</source>
            <translation>النقطة سنة، وحجمها دقائق الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After {0}, n = {1}</source>
            <translation>بعد {0}، العدد {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Cover</source>
            <translation>الطبقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/telling.py" />
            <source>Days and fortnights</source>
            <translation>الأيام وفترات الأسبوعين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Days on the mat</source>
            <translation>أيام على البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Dot size: minutes</source>
            <translation>حجم النقطة: الدقائق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Felt right after lying down, rated by you. It cannot show what caused the change.</source>
            <translation>الإحساس بعد الاستلقاء مباشرة، بتقييمك. ولا يُظهر ما الذي سبّب التغير.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>Going back is part of it.</source>
            <translation>الرجوع جزء من الطريق.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>How nights were rated</source>
            <translation>كيف قُيّمت الليالي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Ladder: {0}</source>
            <translation>السلّم: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Min</source>
            <translation>د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes a session</source>
            <translation>دقائق الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per month</source>
            <translation>الدقائق لكل شهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per session</source>
            <translation>الدقائق لكل جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per week</source>
            <translation>الدقائق لكل أسبوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per year</source>
            <translation>الدقائق لكل سنة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Night after</source>
            <translation>الليلة بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Nights</source>
            <translation>الليالي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No night rated in this time.</source>
            <translation>لا ليلة قُيّمت في هذه المدة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session in this time.</source>
            <translation>لا جلسة في هذه المدة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session rated before and after in this time.</source>
            <translation>لا جلسة قُيّمت قبلها وبعدها في هذه المدة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>On {0} from {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>{0} ابتداءً من {1}؛ ثم عودة إلى {2}: {3}. الرجوع جزء من الطريق.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>One try on {0} on {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>محاولة واحدة: {0}، {1}؛ ثم عودة إلى {2}: {3}. الرجوع جزء من الطريق.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Pain before and after</source>
            <translation>الألم قبل وبعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rated by you on the morning after. Which evenings had a session was no accident, so this cannot show what made a night better or worse.</source>
            <translation>تقييمك في الصباح التالي. أي الأمسيات كانت فيها جلسة لم يكن مصادفة، لذلك لا يُظهر هذا ما الذي جعل ليلة أفضل أو أسوأ.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rest days are part of the plan.</source>
            <translation>أيام الراحة جزء من الخطة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Stress before and after</source>
            <translation>التوتر قبل وبعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>T-shirt</source>
            <translation>القميص</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Tension before and after</source>
            <translation>الشدّ قبل وبعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The last bar is not over yet.</source>
            <translation>العمود الأخير لم ينته بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The newest is {0}, {1} minutes.</source>
            <translation>الأحدث: {0}، الدقائق {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Towel ladder</source>
            <translation>سلّم المناشف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Week {0} is not over yet.</source>
            <translation>الأسبوع {0} لم ينته بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>What was lain on, and for how long. It cannot show how you were.</source>
            <translation>ما كان تحت الجسم، ولكم من الوقت. ولا يُظهر كيف كان حالك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>after</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>all</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>bare skin</source>
            <translation>الجلد مباشرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>double</source>
            <translation>المزدوجة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>mat evenings</source>
            <translation>أمسيات البساط</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n back sessions</source>
            <translation>
                <numerusform>جلسات الظهر: %n</numerusform>
                <numerusform>جلسات الظهر: %n</numerusform>
                <numerusform>جلسات الظهر: %n</numerusform>
                <numerusform>جلسات الظهر: %n</numerusform>
                <numerusform>جلسات الظهر: %n</numerusform>
                <numerusform>جلسات الظهر: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n sessions</source>
            <translation>
                <numerusform>الجلسات: %n</numerusform>
                <numerusform>الجلسات: %n</numerusform>
                <numerusform>الجلسات: %n</numerusform>
                <numerusform>الجلسات: %n</numerusform>
                <numerusform>الجلسات: %n</numerusform>
                <numerusform>الجلسات: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0} and {1} nights</source>
            <translation>عدد الليالي: {0} و{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0}. {1}</source>
            <translation>العدد: {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>other evenings</source>
            <translation>أمسيات أخرى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick</source>
            <translation>السميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick socks</source>
            <translation>الجوارب السميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin</source>
            <translation>الرقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin socks</source>
            <translation>الجوارب الرقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>w{0}</source>
            <translation>أ{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Dashed: averages, {1} and {2}.</source>
            <translation>{0} الخط المتقطع: المتوسطان، {1} و{2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0} Going back is part of it.</source>
            <translation>{0} الرجوع جزء من الطريق.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Not enough yet for averages: {1} more.</source>
            <translation>{0} لا يكفي للمتوسطات بعد: بقي {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Suggested next: {1}.</source>
            <translation>{0} المقترح بعدها: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} min</source>
            <translation>{0} د</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} of %n days</source>
            <translation>
                <numerusform>{0} من %n</numerusform>
                <numerusform>{0} من يوم واحد</numerusform>
                <numerusform>{0} من يومين</numerusform>
                <numerusform>{0} من %n أيام</numerusform>
                <numerusform>{0} من %n يومًا</numerusform>
                <numerusform>{0} من %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0}, all on {1}.</source>
            <translation>{0}، كلها على: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0}, average {1}</source>
            <translation>{0}، المتوسط {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0}, from {1} to {2}.</source>
            <translation>{0}، من: {1}، إلى: {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0}: {1} min</source>
            <translation>{0}: {1} د</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>All sessions are being counted. Until then the charts are the ones from before.</source>
            <translation>يجري عدّ كل الجلسات. حتى ذلك الحين تبقى الرسوم السابقة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Charts appear after three sessions.
Before that the numbers would not mean much.</source>
            <translation>تظهر الرسوم بعد ثلاث جلسات.
قبل ذلك لا تعني الأرقام الكثير.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>How far back</source>
            <translation>المدة إلى الوراء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>In words</source>
            <translation>بالكلمات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as drawing</source>
            <translation>معروض كرسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as table</source>
            <translation>معروض كجدول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start a session</source>
            <translation>بدء جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start first session</source>
            <translation>بدء أول جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The charts of all sessions are there.</source>
            <translation>رسوم كل الجلسات جاهزة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The first step is a thick towel</source>
            <translation>الدرجة الأولى منشفة سميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>What research says</source>
            <translation>ماذا تقول الأبحاث</translation>
        </message>
    </context>
    <context>
        <name>RatedLine</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>not answered</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} before, {2} after</source>
            <translation>{0}: {1} قبل، {2} بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} of 10</source>
            <translation>{0}: {1} من 10</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 to 10</source>
            <translation>0 إلى 10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>after</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before, carried over</source>
            <translation>قبل، منقول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>now</source>
            <translation>الآن</translation>
        </message>
    </context>
    <context>
        <name>RatingRow</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 is {0}, 10 is {1}</source>
            <translation>0 يعني {0}، و10 يعني {1}</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change reminders</source>
            <translation>تغيير التذكيرات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it</source>
            <translation>أجريتها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it: keep a session in the journal</source>
            <translation>أجريتها: حفظ جلسة في السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Next reminder</source>
            <translation>التذكير القادم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>No reminder set</source>
            <translation>لا تذكير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Reminder for now</source>
            <translation>تذكير حان الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set a reminder</source>
            <translation>ضبط تذكير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set one</source>
            <translation>ضبط واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip the reminder today</source>
            <translation>تخطي تذكير اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip today</source>
            <translation>تخطي اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start what the reminder is for</source>
            <translation>بدء ما جاء التذكير من أجله</translation>
        </message>
    </context>
    <context>
        <name>ReminderEditor</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Reminder: {0}, {1}</source>
            <translation>تذكير: {0}، {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove {0}</source>
            <translation>إزالة {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>What it is for</source>
            <translation>الغرض منه</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: on</source>
            <translation>{0}: مفعّل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: time</source>
            <translation>{0}: الوقت</translation>
        </message>
    </context>
    <context>
        <name>ReminderPages</name>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>Reminders come while Mat Companion waits in the tray.</source>
            <translation>تأتي التذكيرات بينما ينتظر Mat Companion في منطقة الإشعارات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>This desktop has no tray: reminders come while the window is open.</source>
            <translation>لا منطقة إشعارات في سطح المكتب هذا: تأتي التذكيرات والنافذة مفتوحة.</translation>
        </message>
    </context>
    <context>
        <name>ReminderRules</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Films, games, shared slides; also calls and do not disturb, where the desktop tells</source>
            <translation>أفلام وألعاب وعروض مشتركة؛ ومكالمات ووضع عدم الإزعاج أيضًا، إن أبلغ بها سطح المكتب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>From and to are the same: no time is left out</source>
            <translation>البداية والنهاية متساويتان: لا وقت مستثنى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>No reminders, whatever else is set</source>
            <translation>لا تذكيرات، مهما كانت الإعدادات الأخرى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Now {0} min</source>
            <translation>الآن {0} د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours</source>
            <translation>ساعات الهدوء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: from</source>
            <translation>ساعات الهدوء: من</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: until</source>
            <translation>ساعات الهدوء: إلى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Skip when I have already had a session</source>
            <translation>تخطيه إن كانت هناك جلسة من قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Snooze for</source>
            <translation>التأجيل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Wait while an app is full screen</source>
            <translation>الانتظار ما دام تطبيق بملء الشاشة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>already done, leave out, not twice</source>
            <translation>تم بالفعل، تخطي، تجاوز، مرتين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>do not disturb, silence, night, from, until, sleep</source>
            <translation>عدم الإزعاج، صمت، هدوء، ليل، من، حتى، نوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>later, postpone, delay, remind again, minutes</source>
            <translation>لاحقا، تأجيل، غفوة، تأخير، تذكير مرة أخرى، دقائق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>presentation, busy, meeting, microphone, video, interrupt, disturb</source>
            <translation>عرض تقديمي، مشغول، اجتماع، مكالمة، ميكروفون، فيديو، مقاطعة، إزعاج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>{0} min</source>
            <translation>{0} د</translation>
        </message>
    </context>
    <context>
        <name>ReminderSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Add reminder</source>
            <translation>إضافة تذكير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Two reminders in a row left unanswered? The app goes quiet until you open it.</source>
            <translation>تذكيران متتاليان بلا رد؟ يصمت التطبيق إلى أن يُفتح.</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>After midnight: {0} is the night to {1}.</source>
            <translation>بعد منتصف الليل: «{0}» هي الليلة المؤدية إلى {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Amber dim</source>
            <translation>كهرماني خافت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>At your chair</source>
            <translation>على كرسيك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Feet on the mat, seated</source>
            <translation>القدمان على البساط، جلوسًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>I did it</source>
            <translation>أجريتها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>In {0} min</source>
            <translation>بعد {0} د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lunch break on the mat</source>
            <translation>استراحة غداء على البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lying on the mat</source>
            <translation>استلقاء على البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No day is chosen, so it will not come.</source>
            <translation>لم يُختر أي يوم، لذلك لن يأتي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No time was written, so {0} stays.</source>
            <translation>لم يُكتب وقت، لذلك يبقى {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Not today</source>
            <translation>ليس اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time for your feet</source>
            <translation>وقت القدمين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to breathe</source>
            <translation>وقت التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to lie down</source>
            <translation>وقت الاستلقاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to wind down</source>
            <translation>وقت الاسترخاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow night</source>
            <translation>ليلة الغد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tonight</source>
            <translation>الليلة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>What is suggested for the day</source>
            <translation>ما يُقترح لذلك اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Without the mat, wherever you are</source>
            <translation>بدون البساط، في أي مكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>bedtime session</source>
            <translation>جلسة ما قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>breathing</source>
            <translation>التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>feet on the mat</source>
            <translation>القدمان على البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>lunch break</source>
            <translation>استراحة الغداء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>suggested session</source>
            <translation>الجلسة المقترحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} at your chair</source>
            <translation>{0} على كرسيك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} is no time of day, so {1} stays. Write it like {2}.</source>
            <translation>{0} ليس وقتًا من اليوم، لذلك يبقى {1}. يُرجى كتابته هكذا: {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lies in your quiet hours, so it will not come.</source>
            <translation>{0} يقع في ساعات الهدوء لديك، لذلك لن يأتي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lying on the mat</source>
            <translation>{0} استلقاءً على البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} with your feet on the mat, seated</source>
            <translation>{0} وقدماك على البساط، جلوسًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} without the mat, wherever you are</source>
            <translation>{0} بدون البساط، في أي مكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, amber dim</source>
            <translation>{0}، كهرماني خافت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, as suggested for the day</source>
            <translation>{0}، كما يُقترح لذلك اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>{0}, at night</source>
            <translation>{0}، ليلًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, feet on the mat, seated</source>
            <translation>{0}، القدمان على البساط، جلوسًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
    </context>
    <context>
        <name>RemovedCard</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Removed: {0}, {1}</source>
            <translation>أُزيل: {0}، {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo: keep {0}, {1}</source>
            <translation>تراجع: الإبقاء على {0}، {1}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>%n days</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Also noted: {0}.</source>
            <translation>ودُوّن أيضًا: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain in diary entries without a session</source>
            <translation>ألم الظهر في تدوينات بلا جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain on the morning after a session</source>
            <translation>ألم الظهر في الصباح التالي لجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after sessions on the mat</source>
            <translation>قبل الجلسات على البساط وبعدها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after, over time</source>
            <translation>قبل وبعد، على مر الوقت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Comfort, sessions: {0}.</source>
            <translation>الراحة، عدد الجلسات: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is one session, the oldest on the left.</source>
            <translation>كل علامة جلسة واحدة، والأقدم إلى اليمين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one month. Months with fewer than {0} rated sessions have none.</source>
            <translation>كل علامة متوسط شهر واحد. الأشهر التي قُيّم فيها أقل من {0} جلسات بلا علامة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one year. Years with fewer than {0} rated sessions have none.</source>
            <translation>كل علامة متوسط سنة واحدة. السنوات التي قُيّم فيها أقل من {0} جلسات بلا علامة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Everything here was noted by one person about themselves. Pain, tension and stress are self-rated from 0, none, to 10, the most; sleep from 0, terrible, to 10, excellent.</source>
            <translation>كل ما هنا دوّنه شخص واحد عن نفسه. الألم والشدّ والتوتر تقييم ذاتي من 0، لا شيء، إلى 10، الأشد؛ والنوم من 0، سيئ جدًا، إلى 10، ممتاز.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Made with Mat Companion {0} on {1}</source>
            <translation>أُعدّ بواسطة Mat Companion {0} في {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Marks</source>
            <translation>الآثار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Mat lay on</source>
            <translation>تحت البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per month</source>
            <translation>الدقائق على البساط لكل شهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per week</source>
            <translation>الدقائق على البساط لكل أسبوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per year</source>
            <translation>الدقائق على البساط لكل سنة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Name:</source>
            <translation>الاسم:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nights, mornings and other times</source>
            <translation>الليالي والصباح وأوقات أخرى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>None in these days.</source>
            <translation>لا شيء في هذه الأيام.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noted of the day: {0}.</source>
            <translation>دُوّن عن اليوم: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes from an acupressure mat journal</source>
            <translation>ملاحظات من سجل بساط الوخز</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nothing was noted in these days.</source>
            <translation>لم يُدوَّن شيء في هذه الأيام.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noticed on the mat: {0}.</source>
            <translation>لوحظ على البساط: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>On the spikes</source>
            <translation>على الأشواك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Other things done: {0}.</source>
            <translation>أمور أخرى أُجريت: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Page {0} of {1}</source>
            <translation>صفحة {0} من {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Part of the body</source>
            <translation>جزء الجسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions that were stopped</source>
            <translation>الجلسات التي أُوقفت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Setup</source>
            <translation>التجهيز</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Skin: clear marks, or bruised or broken</source>
            <translation>الجلد: آثار واضحة، أو كدمات أو جروح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sleep, as rated on the morning after a session</source>
            <translation>النوم، بتقييم الصباح التالي لجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>They are one person's ratings without anything to compare them with, and say nothing of what a change comes from. They are no diagnosis.</source>
            <translation>هي تقييمات شخص واحد بلا شيء تُقارن به، ولا تقول شيئًا عن مصدر أي تغير. وهي ليست تشخيصًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What else the days had in them</source>
            <translation>ما كان في الأيام أيضًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What these figures cannot show</source>
            <translation>ما لا يمكن لهذه الأرقام أن تُظهره</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What was used</source>
            <translation>ما استُخدم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>after</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>breathing sessions without the mat: {0}</source>
            <translation>جلسات تنفس بدون البساط: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>days on the mat</source>
            <translation>أيام على البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>diary entries without a session: {0}</source>
            <translation>تدوينات في اليوميات بلا جلسة: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>minutes in all</source>
            <translation>مجموع الدقائق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions on the mat</source>
            <translation>جلسات على البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions stopped</source>
            <translation>جلسات أُوقفت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>yyyy</source>
            <translation>yyyy</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} (%n days)</source>
            <translation>
                <numerusform>{0} (لا أيام)</numerusform>
                <numerusform>{0} (يوم واحد)</numerusform>
                <numerusform>{0} (يومان)</numerusform>
                <numerusform>{0} (%n أيام)</numerusform>
                <numerusform>{0} (%n يومًا)</numerusform>
                <numerusform>{0} (%n يوم)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} (1 day)</source>
            <translation>{0} (يوم واحد)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} of {1}</source>
            <translation>{0} من {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} to {1} ({2})</source>
            <translation>{0} إلى {1} ({2})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, diary</source>
            <translation>{0}، اليوميات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, with a session</source>
            <translation>{0}، مع جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}. Each is listed further below.</source>
            <translation>{0}. كل منها مذكور أدناه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: not enough yet. Answers: {1} of {2}.</source>
            <translation>{0}: لا يكفي بعد. الإجابات: {1} من {2}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: {1} on average over %n answers (from {2} to {3}).</source>
            <translation>
                <numerusform>{0}: {1} في المتوسط، بلا إجابات (من {2} إلى {3}).</numerusform>
                <numerusform>{0}: {1} في المتوسط من إجابة واحدة (من {2} إلى {3}).</numerusform>
                <numerusform>{0}: {1} في المتوسط من إجابتين (من {2} إلى {3}).</numerusform>
                <numerusform>{0}: {1} في المتوسط من %n إجابات (من {2} إلى {3}).</numerusform>
                <numerusform>{0}: {1} في المتوسط من %n إجابة (من {2} إلى {3}).</numerusform>
                <numerusform>{0}: {1} في المتوسط من %n إجابة (من {2} إلى {3}).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportRows</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>3 months</source>
            <translation>3 أشهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>30 days</source>
            <translation>30 يومًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From … to</source>
            <translation>من … إلى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name on the report</source>
            <translation>الاسم على التقرير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Not kept anywhere else. Without one there is a line to write on.</source>
            <translation>لا يُحفظ في مكان آخر. بدونه يظهر سطر للكتابة عليه.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Time</source>
            <translation>المدة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>With notes</source>
            <translation>مع الملاحظات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Your own words beside sessions and in the diary, each with its date</source>
            <translation>كلماتك بجانب الجلسات وفي اليوميات، كل منها بتاريخه</translation>
        </message>
    </context>
    <context>
        <name>RestorePage</name>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Another file...</source>
            <translation>ملف آخر...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Back to settings</source>
            <translation>العودة إلى الإعدادات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Backup</source>
            <translation>نسخة احتياطية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Begin again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose another</source>
            <translation>اختيار أخرى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose one; you see what is in it before anything changes.</source>
            <translation>يُرجى اختيار واحدة؛ يظهر ما فيها قبل أن يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Everything becomes what it was then, settings and reminders, too; only a stop or a reason of today that keeps you off the mat stays. What is here now is backed up first, so that this can be undone. Then Mat Companion begins again.</source>
            <translation>يعود كل شيء كما كان وقتها، والإعدادات والتذكيرات أيضًا؛ ولا يبقى إلا توقف أو سبب من اليوم يبعدك عن البساط. ما هو هنا الآن يُنسخ أولًا، ليمكن التراجع عن هذا. ثم يبدأ Mat Companion من جديد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>In its health answers this is no longer ticked: {0}.</source>
            <translation>في إجابات الصحة فيها لم يعد هذا محددًا: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Made {0} by Mat Companion {1}.</source>
            <translation>أُنشئت {0} بواسطة Mat Companion {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No health answers are in it: the questions will be asked again.</source>
            <translation>لا إجابات صحة فيها: ستُطرح الأسئلة من جديد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No settings are in it: they will be as new.</source>
            <translation>لا إعدادات فيها: ستصبح كأنها جديدة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Not finished yet</source>
            <translation>لم ينته بعد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Nothing was restored</source>
            <translation>لم يُستعد شيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Of them not in your journal now: they come back</source>
            <translation>منها ما ليس في سجلك الآن: يعود</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Opening the backup</source>
            <translation>جارٍ فتح النسخة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore this backup?</source>
            <translation>استعادة هذه النسخة؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restored</source>
            <translation>تمت الاستعادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restoring</source>
            <translation>جارٍ الاستعادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>See what is in it</source>
            <translation>عرض محتواها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries in the backup</source>
            <translation>الجلسات والتدوينات في النسخة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries of now that are not in the backup: they go</source>
            <translation>جلسات وتدوينات حالية ليست في النسخة: تزول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries that become what they were then</source>
            <translation>جلسات وتدوينات تعود كما كانت وقتها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The folder for several computers, {0}, is not used afterwards, or it would bring back what was done since; you can choose it again in Settings.</source>
            <translation>المجلد المشترك بين عدة أجهزة، {0}، لا يُستخدم بعدها، وإلا أعاد ما حدث منذ ذلك الحين؛ يمكنك اختياره ثانية في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The health answers become those of then.</source>
            <translation>تصبح إجابات الصحة كما كانت وقتها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The journal that is here is damaged, so the two cannot be compared.</source>
            <translation>السجل الموجود هنا تالف، لذلك لا تمكن المقارنة بين الاثنين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There are no sessions and no entries in this backup.</source>
            <translation>لا جلسات ولا تدوينات في هذه النسخة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There is no backup yet. One is made on every day with a session.</source>
            <translation>لا نسخة احتياطية بعد. تُصنع واحدة في كل يوم فيه جلسة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}</source>
            <translation>ما كان هنا من قبل محفوظ: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}. The damaged journal is kept: {1}</source>
            <translation>ما كان هنا من قبل محفوظ: {0}. السجل التالف محفوظ: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>{0} Its newest session is from {1}.</source>
            <translation>{0} أحدث جلسة فيها: {1}.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Search notes and tags</source>
            <translation>البحث في الملاحظات والوسوم</translation>
        </message>
    </context>
    <context>
        <name>SectionPart</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Back to all settings</source>
            <translation>العودة إلى كل الإعدادات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>The evening before</source>
            <translation>المساء السابق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>What you did</source>
            <translation>ما أجريته</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>Without the mat, wherever you were.</source>
            <translation>بدون البساط، في أي مكان.</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Back next morning</source>
            <translation>الظهر في الصباح التالي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Began</source>
            <translation>البداية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Comfort</source>
            <translation>الراحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Cover</source>
            <translation>الطبقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Not stopped</source>
            <translation>بلا توقف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Noticed</source>
            <translation>ما لوحظ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Part of the body</source>
            <translation>جزء الجسم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Please say how many minutes it was.</source>
            <translation>يُرجى ذكر كم دقيقة كانت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Skin marks</source>
            <translation>آثار الجلد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Sleep that night</source>
            <translation>النوم تلك الليلة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stopped</source>
            <translation>التوقف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>ذلك اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>هذا لم يأتِ بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That session would not be over yet.</source>
            <translation>تلك الجلسة لم تكن لتنتهي بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Under the head</source>
            <translation>تحت الرأس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>ممتاز</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>no pain</source>
            <translation>لا ألم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>سيئ جدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>أشده</translation>
        </message>
    </context>
    <context>
        <name>SessionKeys</name>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>+5 min</source>
            <translation>‎+5 د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>End</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>I am up</source>
            <translation>نهضت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Music</source>
            <translation>الموسيقى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Pause</source>
            <translation>وقفة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Something hurts: stop</source>
            <translation>شيء يؤلم: إيقاف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Volume</source>
            <translation>الصوت</translation>
        </message>
    </context>
    <context>
        <name>SessionOverlays</name>
        <message>
            <location filename="../../companion/ui/widgets/session_overlays.py" />
            <source>No sound output</source>
            <translation>لا يوجد مخرج صوت</translation>
        </message>
    </context>
    <context>
        <name>SessionSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>A lunch break takes a small window beside your work</source>
            <translation>استراحة الغداء تأخذ نافذة صغيرة بجانب عملك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>After some minutes only the breath is left</source>
            <translation>بعد بضع دقائق لا يبقى سوى التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Bedtime fade</source>
            <translation>الخفوت قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Before each session begins</source>
            <translation>قبل بداية كل جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Breath</source>
            <translation>التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Hide the time at bedtime</source>
            <translation>إخفاء الوقت قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds are left out with your health answers</source>
            <translation>حبس النفس متروك بحسب إجاباتك الصحية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds come only after the health check</source>
            <translation>حبس النفس لا يأتي إلا بعد أسئلة الصحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Keep the lunch window on top</source>
            <translation>نافذة الغداء في المقدمة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Lunch break</source>
            <translation>استراحة الغداء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes in which the music goes quiet before sleep</source>
            <translation>الدقائق التي تخفت فيها الموسيقى قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes of fading</source>
            <translation>دقائق الخفوت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Only with a cloth, in bed, up to 20 minutes; a soft chime comes later if you stay</source>
            <translation>فقط مع قماش، في السرير، حتى 20 دقيقة؛ ويأتي رنين لطيف لاحقًا إن طال البقاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Silent end at bedtime</source>
            <translation>نهاية صامتة قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Time to lie down</source>
            <translation>وقت للاستلقاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Where it is usually spent</source>
            <translation>مكانها المعتاد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>always in front, above other windows, small window, compact</source>
            <translation>دائما في الأمام، فوق النوافذ الأخرى، نافذة صغيرة، مصغرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>bell, gong, alarm, wake, sleep, night</source>
            <translation>جرس، الجرس، غونغ، منبه، المنبه، استيقاظ، إيقاظ، نوم، ليل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>breathing, rhythm, pattern, pace, inhale, exhale, box, 4-7-8, seconds</source>
            <translation>تنفس، التنفس، إيقاع، نمط، وتيرة، شهيق، زفير، مربع، 4-7-8، ثوان، ثواني</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>clock, timer, countdown, remaining minutes, night</source>
            <translation>ساعة، مؤقت، عد تنازلي، الدقائق الباقية، المتبقي، ليل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>fade out, sleep timer, quieter, night</source>
            <translation>تلاش، خفوت، مؤقت النوم، أهدأ، ليل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>lead-in, preparation, get ready, countdown, delay, start, seconds</source>
            <translation>تمهيد، تحضير، استعداد، عد تنازلي، تأخير، بدء، ثوان، ثواني</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>noon, midday, office, desk, chair, feet, short session</source>
            <translation>ظهر، منتصف النهار، مكتب، كرسي، قدمان، القدمين، جلسة قصيرة</translation>
        </message>
    </context>
    <context>
        <name>SessionTeller</name>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Paused</source>
            <translation>توقف مؤقت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session ended</source>
            <translation>انتهت الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session paused, {0} left</source>
            <translation>الجلسة متوقفة مؤقتًا، الباقي {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session, {0} left</source>
            <translation>جلسة، الباقي {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>{0} left</source>
            <translation>الباقي {0}</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Good night</source>
            <translation>ليلة هادئة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>I am up</source>
            <translation>نهضت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Off the mat</source>
            <translation>نزلت عن البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Pause</source>
            <translation>وقفة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Paused</source>
            <translation>توقف مؤقت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Settle in</source>
            <translation>استقرار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Your session is over</source>
            <translation>انتهت جلستك</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>About</source>
            <translation>حول البرنامج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Health check</source>
            <translation>أسئلة الصحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Reminders</source>
            <translation>التذكيرات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Session</source>
            <translation>الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Sound and voice</source>
            <translation>الصوت والكلام</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Steps and limits</source>
            <translation>الدرجات والحدود</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>This computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Your data</source>
            <translation>بياناتك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>audio, music, volume, loud, voice</source>
            <translation>صوت، الصوت، موسيقى، مستوى الصوت، عال، كلام</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>desktop, system, tray, login, operating system</source>
            <translation>سطح المكتب، نظام، منطقة الإشعارات، تسجيل الدخول، نظام التشغيل، كمبيوتر، حاسوب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>files, privacy, backup, export, import, sync</source>
            <translation>ملفات، خصوصية، نسخ احتياطي، نسخة احتياطية، تصدير، استيراد، مزامنة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>ladder, progress, plan, limits</source>
            <translation>سلم، درجات، تقدم، خطة، حدود</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>look, design, colours, dark, accessibility</source>
            <translation>شكل، تصميم، ألوان، داكن، سهولة الاستخدام، إمكانية الوصول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>notification, alarm, schedule, days, time, bedtime, lunch, weekdays</source>
            <translation>إشعار، الإشعارات، تنبيه، التنبيه، التنبيهات، منبه، المنبه، جدول، مواعيد، أيام، وقت، الوقت، ساعة، قبل النوم، غداء، أيام الأسبوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>questions, conditions, doctor, safety</source>
            <translation>أسئلة، أمراض، حالات صحية، طبيب، سلامة، أمان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>timer, start, breathing, bedtime, lunch</source>
            <translation>مؤقت، بدء، تنفس، نوم، قبل النوم، غداء، استراحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>version, licence, credits, help, research, information</source>
            <translation>إصدار، رخصة، ترخيص، شكر، مساعدة، أبحاث، معلومات</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>%n settings found</source>
            <translation>
                <numerusform>لم يُوجد أي إعداد</numerusform>
                <numerusform>وُجد إعداد واحد</numerusform>
                <numerusform>وُجد إعدادان</numerusform>
                <numerusform>وُجدت %n إعدادات</numerusform>
                <numerusform>وُجد %n إعدادًا</numerusform>
                <numerusform>وُجد %n إعداد</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>1 setting found</source>
            <translation>وُجد إعداد واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Clear search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>No setting has these words.</source>
            <translation>لا إعداد فيه هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search the settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>SetupCard</name>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Breathing</source>
            <translation>التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>This session</source>
            <translation>هذه الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Without the mat, wherever you are.</source>
            <translation>بدون البساط، في أي مكان.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>1 min shorter</source>
            <translation>تقصير 1 د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>30 s more</source>
            <translation>إضافة 30 ث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>5 min longer</source>
            <translation>إطالة 5 د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Bring it back, for 8 s</source>
            <translation>استعادته، لمدة 8 ث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Call it off</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Charts as tables, and back</source>
            <translation>المخططات كجداول، وعودة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Close, or go back</source>
            <translation>إغلاق، أو رجوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Delete a line</source>
            <translation>حذف سطر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Dim for bedtime, and back</source>
            <translation>تعتيم لما قبل النوم، وعودة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>End</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>From line to line</source>
            <translation>من سطر إلى سطر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Hold the clock, and go on</source>
            <translation>إيقاف العد مؤقتًا، ومتابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>In a session</source>
            <translation>أثناء جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Journal</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Learn</source>
            <translation>للقراءة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Louder</source>
            <translation>رفع الصوت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Mute all but the bells</source>
            <translation>كتم كل شيء إلا الأجراس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next part of the window</source>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next piece of music</source>
            <translation>المقطوعة التالية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not easing</source>
            <translation>لا يخفّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not today</source>
            <translation>ليس اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pause, and go on</source>
            <translation>إيقاف مؤقت، ومتابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Press what has the ring</source>
            <translation>ضغط ما حوله الإطار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Read a line in full</source>
            <translation>قراءة سطر كاملًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Remind me later</source>
            <translation>التذكير لاحقًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Show these keys</source>
            <translation>عرض هذه المفاتيح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Softer</source>
            <translation>خفض الصوت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Something hurts: stop</source>
            <translation>شيء يؤلم: إيقاف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a bedtime session</source>
            <translation>بدء جلسة ما قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a lunch break</source>
            <translation>بدء استراحة الغداء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start now</source>
            <translation>البدء الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start what is suggested</source>
            <translation>بدء المقترح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>The part before</source>
            <translation>الجزء السابق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Then: add a layer</source>
            <translation>ثم: طبقة إضافية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When a reminder is shown</source>
            <translation>عند ظهور تذكير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When it asks whether it eases</source>
            <translation>عند السؤال إن كان يخفّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>While you lie down</source>
            <translation>أثناء الاستلقاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Writing in the journal</source>
            <translation>عند الكتابة في السجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Yes, easing</source>
            <translation>نعم، يخفّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>{0} or {1}</source>
            <translation>{0} أو {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>SkinTones</name>
        <message>
            <location filename="../../companion/ui/widgets/setting_rows.py" />
            <source>Skin tone</source>
            <translation>لون البشرة</translation>
        </message>
    </context>
    <context>
        <name>SoundCheck</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Check the sound</source>
            <translation>فحص الصوت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop checking the sound</source>
            <translation>إيقاف فحص الصوت</translation>
        </message>
    </context>
    <context>
        <name>SoundPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Bell volume</source>
            <translation>مستوى الجرس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath sounds</source>
            <translation>أصوات التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath volume</source>
            <translation>مستوى التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music</source>
            <translation>الموسيقى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music volume</source>
            <translation>مستوى الموسيقى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No music</source>
            <translation>بلا موسيقى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No soundscape</source>
            <translation>بلا أصوات مكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Share of the soundscape</source>
            <translation>حصة أصوات المكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Sound</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Soundscape</source>
            <translation>أصوات المكان</translation>
        </message>
    </context>
    <context>
        <name>SoundSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Before you lie down</source>
            <translation>قبل الاستلقاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Bells</source>
            <translation>الأجراس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Breath sounds</source>
            <translation>أصوات التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Half-way bell</source>
            <translation>جرس المنتصف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Mix</source>
            <translation>المزج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music</source>
            <translation>الموسيقى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music and soundscape</source>
            <translation>الموسيقى وأصوات المكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>One soft bell in the middle of a session, but not at bedtime</source>
            <translation>جرس هادئ واحد في منتصف الجلسة، لكن ليس قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Share of the soundscape</source>
            <translation>حصة أصوات المكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Soundscape</source>
            <translation>أصوات المكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>The wave is your breath out</source>
            <translation>الموجة هي زفيرك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a bell</source>
            <translation>جرس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a breath</source>
            <translation>نَفَس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>balance, share, blend, louder, quieter</source>
            <translation>توازن، حصة، نسبة، مزج، أعلى، أهدأ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>both together</source>
            <translation>كلاهما معًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>cues, guide, tone, bowl, wave, voice, breathing, silence</source>
            <translation>إشارات، إرشاد، نغمة، وعاء، موجة، صوت، تنفس، صمت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>gong, chime, interval, middle, halfway</source>
            <translation>الجرس، غونغ، رنين، فاصل، وسط، منتصف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>music and soundscape</source>
            <translation>الموسيقى وأصوات المكان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>nature, rain, ocean, sea, waves, noise, night, background</source>
            <translation>طبيعة، مطر، محيط، بحر، أمواج، ضجيج، ليل، خلفية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>test, check, try out, hear, no sound, speaker, headphones</source>
            <translation>اختبار، فحص، تجربة، سماع، لا صوت، بلا صوت، سماعة، سماعات الرأس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>tune, piece, background, ambient, silence, piano, bowls</source>
            <translation>لحن، مقطوعة، خلفية، محيطة، صمت، بيانو، أوعية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>volume, loud, loudness, quiet, level, mute</source>
            <translation>مستوى الصوت، عال، مرتفع، هادئ، مستوى، كتم، الكتم</translation>
        </message>
    </context>
    <context>
        <name>Sounds</name>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Bowls</source>
            <translation>أوعية رنانة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Felt Piano</source>
            <translation>بيانو هادئ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Hush</source>
            <translation>همس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Night</source>
            <translation>ليل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>No sound device was found. The session works without sound; the picture guides.</source>
            <translation>لم يُعثر على جهاز صوت. الجلسة تعمل بلا صوت؛ والصورة ترشدك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Ocean</source>
            <translation>بحر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Rain</source>
            <translation>مطر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Still Water</source>
            <translation>ماء ساكن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is muted.</source>
            <translation>صوت الحاسوب مكتوم.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is turned down very low.</source>
            <translation>صوت الحاسوب منخفض جدًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>You should hear {0}.</source>
            <translation>الصوت المتوقع: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Your music</source>
            <translation>موسيقاك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one bell</source>
            <translation>جرس واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long breath out</source>
            <translation>زفير واحد طويل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long wave</source>
            <translation>موجة واحدة طويلة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one note of the bowl</source>
            <translation>نغمة واحدة من الوعاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one spoken word</source>
            <translation>كلمة واحدة منطوقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>your music</source>
            <translation>موسيقاك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0} and {1}</source>
            <translation>{0} و{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0}, {1} and {2}</source>
            <translation>{0}، {1} و{2}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>الخطوة {0} من {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>{0} of {1}</source>
            <translation>{0} من {1}</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust your setup</source>
            <translation>تعديل تجهيزك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Bed or couch only</source>
            <translation>سرير أو أريكة فقط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change what you are used to</source>
            <translation>تغيير ما اعتدت عليه</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Comes after the health check</source>
            <translation>يأتي بعد أسئلة الصحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Cover</source>
            <translation>الطبقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Gentle begins with more between you and the spikes, and takes more days for a step</source>
            <translation>«لطيف» يبدأ بطبقات أكثر بينك وبين الأشواك، وتأخذ الدرجة أيامًا أكثر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>How little there may be between you and the spikes</source>
            <translation>أقل ما يمكن أن يكون بينك وبين الأشواك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>I would like to go on</source>
            <translation>أود المتابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Keep the cushion</source>
            <translation>إبقاء الوسادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Longer sessions</source>
            <translation>جلسات أطول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Minutes at most</source>
            <translation>أقصى الدقائق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Not stated: steps begin at the beginning</source>
            <translation>غير مذكور: الدرجات تبدأ من البداية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Now: {0} at most</source>
            <translation>الآن: {0} على الأكثر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Offered once you are comfortable at 20 minutes on a thin towel and yoga mat</source>
            <translation>يُعرض حين تصبح 20 دقيقة على منشفة رقيقة وحصيرة يوغا مريحة لك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>One step at a time, once you go on beyond 20 minutes on a thin towel</source>
            <translation>درجة درجة، بعد تجاوز 20 دقيقة على منشفة رقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Pace</source>
            <translation>الوتيرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Surface</source>
            <translation>السطح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Under the head</source>
            <translation>تحت الرأس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Used to a mat</source>
            <translation>خبرة سابقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>What you lie on today, and for how long</source>
            <translation>على ماذا يكون الاستلقاء اليوم، ولكم من الوقت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your health answers keep sessions short and gentle</source>
            <translation>إجاباتك الصحية تُبقي الجلسات قصيرة ولطيفة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your setup</source>
            <translation>تجهيزك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>cover, towel, surface, wizard, stronger</source>
            <translation>طبقة، غطاء، منشفة، سطح، معالج، أقوى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>experience, beginner, start, advanced</source>
            <translation>خبرة، مبتدئ، بداية، متقدم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>length, duration, maximum, time, limit</source>
            <translation>طول، مدة، أقصى، وقت، حد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>limit, pin, maximum, never</source>
            <translation>حد، تثبيت، أقصى، أبدا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>mode, speed, gentle, slow, intensity, careful</source>
            <translation>وضع، سرعة، لطيف، بطيء، شدة، حذر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>plateau, stronger, harder, beyond</source>
            <translation>استقرار، أقوى، أصعب، أبعد، متابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>{0} at most</source>
            <translation>{0} على الأكثر</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Add a layer or take fewer minutes next time. There is nothing to win here.</source>
            <translation>في المرة القادمة طبقة إضافية أو دقائق أقل. لا شيء هنا يُكسب.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Ask a professional before the next session</source>
            <translation>سؤال مختص قبل الجلسة القادمة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Chest pain or trouble breathing: call emergency services now</source>
            <translation>ألم في الصدر أو صعوبة في التنفس: يجب الاتصال بخدمات الطوارئ الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it has already passed, still have it looked at. No mat today and tomorrow, and not before a professional says it is fine.</source>
            <translation>حتى إن كان قد زال، فليفحصه أحد. لا بساط اليوم ولا غدًا، ولا قبل أن يقول مختص إنه لا بأس.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it is still there, talk to a health professional. The first session back is short.</source>
            <translation>إن كان ما زال موجودًا، فيُرجى التحدث إلى مختص صحي. أول جلسة عند العودة قصيرة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Make it easier next time</source>
            <translation>أسهل في المرة القادمة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow</source>
            <translation>لا بساط اليوم ولا غدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow. Numbness that stays, or any trouble with bladder, bowels or a weak leg, needs medical help today.</source>
            <translation>لا بساط اليوم ولا غدًا. الخدر الذي يبقى، أو أي مشكلة في المثانة أو الأمعاء أو ضعف في ساق، يحتاج إلى مساعدة طبية اليوم.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Nothing changes</source>
            <translation>لا شيء يتغير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Save and close</source>
            <translation>حفظ وإغلاق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Session stopped</source>
            <translation>توقفت الجلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Show emergency signs</source>
            <translation>عرض علامات الطوارئ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying until it has passed</source>
            <translation>البقاء في وضع الاستلقاء حتى يزول</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying, and do not be alone</source>
            <translation>البقاء في وضع الاستلقاء، وليكن معك أحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stopped. Take your time.</source>
            <translation>توقفت. بلا استعجال.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Tell someone near you. No mat today and tomorrow. Please ask a professional before the next one.</source>
            <translation>يُرجى إخبار شخص قريب منك. لا بساط اليوم ولا غدًا. ويُرجى سؤال مختص قبل الجلسة التالية.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>The minutes are in your journal. Come back when it suits you.</source>
            <translation>الدقائق في سجلك. عودتك متى ناسبك ذلك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Then sit up slowly, one hand on something steady. No mat today and tomorrow. If it comes back, talk to a health professional.</source>
            <translation>ثم جلوس ببطء، ويد على شيء ثابت. لا بساط اليوم ولا غدًا. وإن عاد، فيُرجى التحدث إلى مختص صحي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>What did you feel?</source>
            <translation>ماذا شعرت؟</translation>
        </message>
    </context>
    <context>
        <name>StrongerPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>I know it is stronger</source>
            <translation>أعرف أنه أقوى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>Keep the suggestion</source>
            <translation>الإبقاء على المقترح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>This is one step stronger than suggested.</source>
            <translation>هذا أقوى من المقترح بدرجة.</translation>
        </message>
    </context>
    <context>
        <name>SubNavigation</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Bedtime, {0}, quiet ending. If you do not tap done, a soft chime comes at {1} so you do not sleep on the mat.</source>
            <translation>قبل النوم، {0}، نهاية هادئة. إن لم يُضغط «نزلت عن البساط»، يأتي رنين لطيف بعد {1} من البداية، كي لا يكون النوم على البساط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Breathing without the mat is open to everybody, at any time.</source>
            <translation>التنفس بدون البساط متاح للجميع، في أي وقت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Clear marks are still there, so this area rests today. If they stay more than two days, show a pharmacist or doctor.</source>
            <translation>ما زالت هناك آثار واضحة، لذلك ترتاح هذه المنطقة اليوم. إن بقيت أكثر من يومين، فيُرجى عرضها على صيدلي أو طبيب.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Even the easiest setup was too strong. The mat may not be for you, and that is fine; breathing and music stay open.</source>
            <translation>حتى أسهل تجهيز كان قويًا جدًا. قد لا يكون البساط مناسبًا لك، ولا بأس بذلك؛ التنفس والموسيقى يبقيان متاحين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there, so no step yet. Same setup, or rest if you prefer.</source>
            <translation>ما زالت هناك آثار باهتة، لذلك لا درجة بعد. التجهيز نفسه، أو راحة إن رغبت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there. Same setup, or rest if you prefer.</source>
            <translation>ما زالت هناك آثار باهتة. التجهيز نفسه، أو راحة إن رغبت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time here: {0}, {1}. Easy on purpose.</source>
            <translation>أول مرة هنا: {0}، {1}. سهلة عن قصد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time: {0}, {1}, {2}, {3}. Easy on purpose.</source>
            <translation>أول مرة: {0}، {1}، {2}، {3}. سهلة عن قصد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Four comfortable days</source>
            <translation>أربعة أيام مريحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>From what you already use: {0}, {1}, {2}, {3}.</source>
            <translation>مما اعتدت عليه: {0}، {1}، {2}، {3}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>It waits for %n comfortable days with gone marks; so far {0}.</source>
            <translation>
                <numerusform>لا تنتظر أيامًا مريحة أخرى بلا آثار؛ حتى الآن {0}.</numerusform>
                <numerusform>تنتظر يومًا مريحًا واحدًا بلا آثار؛ حتى الآن {0}.</numerusform>
                <numerusform>تنتظر يومين مريحين بلا آثار؛ حتى الآن {0}.</numerusform>
                <numerusform>تنتظر %n أيام مريحة بلا آثار؛ حتى الآن {0}.</numerusform>
                <numerusform>تنتظر %n يومًا مريحًا بلا آثار؛ حتى الآن {0}.</numerusform>
                <numerusform>تنتظر %n يوم مريح بلا آثار؛ حتى الآن {0}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Last time was too strong</source>
            <translation>كانت المرة الماضية قوية جدًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Next step: {0}. Everything else stays the same.</source>
            <translation>الدرجة التالية: {0}. كل ما عداها يبقى كما هو.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>No further step is planned: a comfortable place to stay.</source>
            <translation>لا درجة أخرى مخططة: مكان مريح للبقاء.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>One step at most from what was comfortable</source>
            <translation>درجة واحدة على الأكثر مما كان مريحًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Pain {0} of 10 today, so {1} at most and no step. Please look at the emergency signs too.</source>
            <translation>الألم اليوم {0} من 10، لذلك المدة على الأكثر: {1}، ولا درجة جديدة. يُرجى النظر في علامات الطوارئ أيضًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Quick one: your usual setup for {0}.</source>
            <translation>جلسة سريعة: تجهيزك المعتاد، المدة: {0}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again.</source>
            <translation>التجهيز نفسه مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again. Steps wait for the first session of a day.</source>
            <translation>التجهيز نفسه مرة أخرى. الدرجات تنتظر أول جلسة في اليوم.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again: {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>التجهيز نفسه مرة أخرى: أيام مريحة {0}، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>التجهيز نفسه مرة أخرى: {0} من يوم مريح واحد، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>التجهيز نفسه مرة أخرى: {0} من يومين مريحين، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>التجهيز نفسه مرة أخرى: {0} من %n أيام مريحة، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>التجهيز نفسه مرة أخرى: {0} من %n يومًا مريحًا، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>التجهيز نفسه مرة أخرى: {0} من %n يوم مريح، المدة {1}، ثم: {2}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>So far {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>حتى الآن أيام مريحة {0}، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>حتى الآن {0} من يوم مريح واحد، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>حتى الآن {0} من يومين مريحين، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>حتى الآن {0} من %n أيام مريحة، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>حتى الآن {0} من %n يومًا مريحًا، المدة {1}، ثم: {2}.</numerusform>
                <numerusform>حتى الآن {0} من %n يوم مريح، المدة {1}، ثم: {2}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>That was the mat for today; the next session is for tomorrow. Breathing stays open.</source>
            <translation>هذا هو البساط لليوم؛ الجلسة القادمة غدًا. التنفس يبقى متاحًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>The marks stayed clear for more than a day</source>
            <translation>بقيت الآثار واضحة أكثر من يوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>The mat waits until your skin is well. If it does not get better, show it to a pharmacist or doctor.</source>
            <translation>البساط ينتظر حتى يصبح جلدك سليمًا. إن لم يتحسن، فيُرجى عرضه على صيدلي أو طبيب.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay, and the last step of your plan.</source>
            <translation>هذا مكان مريح للبقاء، وهو آخر درجة في خطتك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay. Stronger setups are there only if you want them.</source>
            <translation>هذا مكان مريح للبقاء. التجهيزات الأقوى موجودة فقط إن رغبت فيها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Three comfortable days</source>
            <translation>ثلاثة أيام مريحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Two comfortable days</source>
            <translation>يومان مريحان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Two sessions a day want four hours between them: again from {0}.</source>
            <translation>جلستان في يوم واحد تحتاجان إلى أربع ساعات بينهما: من جديد ابتداءً من {0}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days</source>
            <translation>
                <numerusform>مرحبًا بعودتك اليوم</numerusform>
                <numerusform>مرحبًا بعودتك، مضى يوم واحد</numerusform>
                <numerusform>مرحبًا بعودتك، مضى يومان</numerusform>
                <numerusform>مرحبًا بعودتك، مضت %n أيام</numerusform>
                <numerusform>مرحبًا بعودتك، مضى %n يومًا</numerusform>
                <numerusform>مرحبًا بعودتك، مضى %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: same setup, and the count starts fresh.</source>
            <translation>
                <numerusform>مرحبًا بعودتك اليوم: التجهيز نفسه، والعدّ يبدأ من جديد.</numerusform>
                <numerusform>مرحبًا بعودتك بعد يوم واحد: التجهيز نفسه، والعدّ يبدأ من جديد.</numerusform>
                <numerusform>مرحبًا بعودتك بعد يومين: التجهيز نفسه، والعدّ يبدأ من جديد.</numerusform>
                <numerusform>مرحبًا بعودتك بعد %n أيام: التجهيز نفسه، والعدّ يبدأ من جديد.</numerusform>
                <numerusform>مرحبًا بعودتك بعد %n يومًا: التجهيز نفسه، والعدّ يبدأ من جديد.</numerusform>
                <numerusform>مرحبًا بعودتك بعد %n يوم: التجهيز نفسه، والعدّ يبدأ من جديد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: we begin again with {0}, {1}.</source>
            <translation>
                <numerusform>مرحبًا بعودتك اليوم: نبدأ من جديد مع {0}، {1}.</numerusform>
                <numerusform>مرحبًا بعودتك بعد يوم واحد: نبدأ من جديد مع {0}، {1}.</numerusform>
                <numerusform>مرحبًا بعودتك بعد يومين: نبدأ من جديد مع {0}، {1}.</numerusform>
                <numerusform>مرحبًا بعودتك بعد %n أيام: نبدأ من جديد مع {0}، {1}.</numerusform>
                <numerusform>مرحبًا بعودتك بعد %n يومًا: نبدأ من جديد مع {0}، {1}.</numerusform>
                <numerusform>مرحبًا بعودتك بعد %n يوم: نبدأ من جديد مع {0}، {1}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>You had to stop last time</source>
            <translation>اضطررت إلى التوقف في المرة الماضية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for dizziness: no mat before {0}. If it comes back, talk to a health professional.</source>
            <translation>توقفت بسبب دوار: لا بساط قبل {0}. إن عاد، فيُرجى التحدث إلى مختص صحي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for sharp pain: no mat before {0}. If it is still there, talk to a health professional.</source>
            <translation>توقفت بسبب ألم حاد: لا بساط قبل {0}. إن كان ما زال موجودًا، فيُرجى التحدث إلى مختص صحي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back is still two points or more above the last session's start: rest today.</source>
            <translation>ما زال ظهرك أعلى بنقطتين أو أكثر مما كان في بداية آخر جلسة: اليوم للراحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points or more worse afterwards</source>
            <translation>ساء ظهرك بعدها بنقطتين أو أكثر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back was two points or more worse twice within a week: no mat before {0}. Please talk to a health professional.</source>
            <translation>ساء ظهرك بنقطتين أو أكثر مرتين خلال أسبوع: لا بساط قبل {0}. يُرجى التحدث إلى مختص صحي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points worse twice in a week</source>
            <translation>ساء ظهرك بنقطتين مرتين في أسبوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your skin was bruised or broken</source>
            <translation>كان جلدك مكدومًا أو مجروحًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a T-shirt</source>
            <translation>قميص قطني</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion</source>
            <translation>وسادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion under your head</source>
            <translation>وسادة تحت رأسك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel</source>
            <translation>منشفة مطوية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel under your head</source>
            <translation>منشفة مطوية تحت رأسك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare feet</source>
            <translation>قدمان حافيتان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare skin</source>
            <translation>الجلد مباشرة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>cushion under your head</source>
            <translation>وسادة تحت رأسك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd، d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>folded towel under your head</source>
            <translation>منشفة مطوية تحت رأسك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>nothing under your head</source>
            <translation>لا شيء تحت رأسك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bare floor</source>
            <translation>الأرض وحدها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bed or couch</source>
            <translation>السرير أو الأريكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel</source>
            <translation>المنشفة السميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel folded double</source>
            <translation>المنشفة السميكة المزدوجة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thin towel</source>
            <translation>المنشفة الرقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the yoga mat on the floor</source>
            <translation>حصيرة اليوغا على الأرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thick socks</source>
            <translation>جوارب سميكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thin socks</source>
            <translation>جوارب رقيقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} The next step waits for a full session: {1}.</source>
            <translation>{0} الدرجة التالية تنتظر جلسة كاملة: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} and {1}</source>
            <translation>{0} و{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} for {1}</source>
            <translation>{0}، المدة {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, marks gone: {1} today, everything else the same.</source>
            <translation>{0}، والآثار زالت. اليوم: {1}، وكل ما عداها كما هو.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, so back to {1}.</source>
            <translation>{0}، لذلك نعود إلى: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}. This is the easiest setup there is: the same again, {1}, or rest.</source>
            <translation>{0}. هذا أسهل تجهيز موجود: الشيء نفسه مرة أخرى، {1}، أو راحة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: the next step, kept to {1} today.</source>
            <translation>{0}. الدرجة التالية، والمدة اليوم: {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today, for {2} as before.</source>
            <translation>{0}. اليوم: {1}، والمدة كما كانت: {2}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today. {2}, {3} and {4} stay the same.</source>
            <translation>{0}. اليوم: {1}. ويبقى كما هو: {2}، {3}، {4}.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>off</source>
            <translation>غير مفعّل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>on</source>
            <translation>مفعّل</translation>
        </message>
    </context>
    <context>
        <name>SyncCard</name>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>A folder that a program of yours, such as Syncthing, Nextcloud or Dropbox, keeps equal on them. Each computer puts one file there: the whole journal with notes and health answers, for whoever can read that folder. Mat Companion itself sends nothing.</source>
            <translation>مجلد يبقيه برنامج لديك، مثل Syncthing أو Nextcloud أو Dropbox، متطابقًا عليها. يضع كل حاسوب ملفًا واحدًا هناك: السجل كله مع الملاحظات وإجابات الصحة، لكل من يستطيع قراءة ذلك المجلد. ولا يرسل Mat Companion نفسه شيئًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer</source>
            <translation>حاسوب آخر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer has a newer Mat Companion; its journal is left alone.</source>
            <translation>على حاسوب آخر إصدار أحدث من Mat Companion؛ سجله يُترك كما هو.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose another...</source>
            <translation>اختيار آخر...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose the folder for several computers</source>
            <translation>اختيار المجلد المشترك بين عدة أجهزة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose...</source>
            <translation>اختيار...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Its file was last written on {0}. If that computer is not used any more, the file can go; what was in it is in this journal.</source>
            <translation>كُتب ملفه آخر مرة في {0}. إن لم يعد ذلك الحاسوب مستخدمًا، فيمكن أن يُزال الملف؛ وما كان فيه موجود في هذا السجل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Journal on several computers</source>
            <translation>السجل على عدة أجهزة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. %n computers.</source>
            <translation>
                <numerusform>آخر تحقق {0}. لا أجهزة.</numerusform>
                <numerusform>آخر تحقق {0}. حاسوب واحد.</numerusform>
                <numerusform>آخر تحقق {0}. حاسوبان.</numerusform>
                <numerusform>آخر تحقق {0}. %n حواسيب.</numerusform>
                <numerusform>آخر تحقق {0}. %n حاسوبًا.</numerusform>
                <numerusform>آخر تحقق {0}. %n حاسوب.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. No other computer has a file there yet.</source>
            <translation>آخر تحقق {0}. لا حاسوب آخر لديه ملف هناك بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Look now</source>
            <translation>تحقق الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Looking...</source>
            <translation>جارٍ التحقق...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Not looked yet.</source>
            <translation>لم يجرِ تحقق بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove the file of the computer that wrote last on {0}</source>
            <translation>إزالة ملف الحاسوب الذي كتب آخر مرة في {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Some files cannot be read; they are tried again when they change.</source>
            <translation>بعض الملفات لا يمكن قراءتها؛ تُعاد المحاولة حين تتغير.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop and remove</source>
            <translation>توقف وإزالة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder</source>
            <translation>التوقف عن استخدام هذا المجلد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder and remove the file of this computer</source>
            <translation>التوقف عن استخدام هذا المجلد وإزالة ملف هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop, and remove this computer's file</source>
            <translation>التوقف، وإزالة ملف هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is, and the file of this computer stays there for the others</source>
            <translation>يبقى السجل كما هو، ويبقى ملف هذا الحاسوب هناك للأجهزة الأخرى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is; what other computers have taken in stays with them</source>
            <translation>يبقى السجل كما هو؛ وما أخذته الأجهزة الأخرى يبقى لديها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Through this folder</source>
            <translation>عبر هذا المجلد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>sync, synchronise, cloud, share, laptop, other computer</source>
            <translation>مزامنة، المزامنة، سحابة، السحابة، مشاركة، حاسوب محمول، لابتوب، حاسوب آخر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
    </context>
    <context>
        <name>TaskPage</name>
        <message>
            <location filename="../../companion/ui/widgets/task_page.py" />
            <source>How far it is</source>
            <translation>مدى التقدم</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <location filename="../../companion/ui/widgets/time_field.py" />
            <source>Up and Down change it by five minutes, Page Up by an hour</source>
            <translation>السهمان أعلى وأسفل يغيّرانه خمس دقائق، وPage Up ساعة</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>In {0} min</source>
            <translation>بعد {0} د</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Not today</source>
            <translation>ليس اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Start</source>
            <translation>بدء</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <location filename="../../companion/ui/pages/today.py" />
            <source>%n days</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>A few health
questions first</source>
            <translation>أولًا بعض الأسئلة
عن الصحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Adjust</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Amber dim</source>
            <translation>كهرماني خافت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answered. The mat stays off for now.</source>
            <translation>تمت الإجابة. البساط متوقف في الوقت الحالي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Bedtime</source>
            <translation>قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Before the spikes</source>
            <translation>قبل الأشواك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Breathe
without the mat</source>
            <translation>التنفس
بدون البساط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose a time</source>
            <translation>اختيار وقت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Done. You can change your answers at any time.</source>
            <translation>تم. يمكنك تغيير إجاباتك في أي وقت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Easier than suggested, which is always fine.</source>
            <translation>أسهل من المقترح، وهذا لا بأس به دائمًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Feet</source>
            <translation>القدمان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good afternoon</source>
            <translation>طاب نهارك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good evening</source>
            <translation>مساء الخير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good morning</source>
            <translation>صباح الخير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health answers</source>
            <translation>إجابات الصحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health check</source>
            <translation>أسئلة الصحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Last 14 days</source>
            <translation>آخر 14 يومًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Lunch break</source>
            <translation>استراحة الغداء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Next: {0}. {1}.</source>
            <translation>القادم: {0}. {1}.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>No mat for now</source>
            <translation>لا بساط حاليًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not answered yet. Sessions on the mat wait for it.</source>
            <translation>لا إجابات بعد. الجلسات على البساط تنتظرها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>On the days you choose, at the time you choose.</source>
            <translation>في أيام من اختيارك، وفي وقت من اختيارك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>One step stronger than suggested, as you chose. Lifting off is always fine.</source>
            <translation>أقوى من المقترح بدرجة، كما اخترت. النهوض لا بأس به دائمًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Only breathe</source>
            <translation>التنفس فقط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Pick a sound</source>
            <translation>اختيار صوت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Set one reminder</source>
            <translation>ضبط تذكير واحد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Still water, rain, or silence with bells, each with its volume.</source>
            <translation>ماء ساكن أو مطر أو صمت مع أجراس، ولكل منها مستوى صوته.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Suggested for today</source>
            <translation>مقترح لليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Welcome</source>
            <translation>مرحبًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>What to expect</source>
            <translation>ما المتوقع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your choice for today</source>
            <translation>اختيارك لليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your first session</source>
            <translation>جلستك الأولى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your sessions will stand here, rest days too</source>
            <translation>هنا تظهر جلساتك، وأيام الراحة أيضًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>ddd d MMM</source>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd، d MMMM</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0} فقط مع وجود شخص آخر في البيت.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>{0} · {1} min</source>
            <translation>{0} · {1} د</translation>
        </message>
    </context>
    <context>
        <name>TransferPage</name>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Back to settings</source>
            <translation>العودة إلى الإعدادات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Columns...</source>
            <translation>الأعمدة...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Comparing it with your journal</source>
            <translation>جارٍ مقارنته بسجلك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries already in your journal</source>
            <translation>تدوينات موجودة في سجلك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries changed: the file has the later account</source>
            <translation>تدوينات متغيرة: ما في الملف أحدث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries deleted here, because they were deleted there</source>
            <translation>تدوينات محذوفة هنا لأنها حُذفت هناك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries left out: you deleted them</source>
            <translation>تدوينات متروكة: حذفتها من قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries without a session added</source>
            <translation>تدوينات مضافة بلا جلسة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Health answers, pace and limits: taken from the file</source>
            <translation>إجابات الصحة والوتيرة والحدود: تؤخذ من الملف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0}</source>
            <translation>متروك: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0} more of that kind</source>
            <translation>متروك: {0} أخرى من هذا النوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin added</source>
            <translation>فحوص جلد مضافة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin changed: the clearer marks stay</source>
            <translation>فحوص جلد متغيرة: تبقى الآثار الأوضح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing new in this file</source>
            <translation>لا جديد في هذا الملف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing was taken in</source>
            <translation>لم يُستورد شيء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Reading the file</source>
            <translation>جارٍ قراءة الملف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions added</source>
            <translation>جلسات مضافة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions already in your journal</source>
            <translation>جلسات موجودة في سجلك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions changed: the file has the later account</source>
            <translation>جلسات متغيرة: ما في الملف أحدث</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions deleted here, because they were deleted there</source>
            <translation>جلسات محذوفة هنا لأنها حُذفت هناك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions left out: you deleted them, or they are running now</source>
            <translation>جلسات متروكة: حذفتها من قبل، أو هي جارية الآن</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take in</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take this journal in?</source>
            <translation>استيراد هذا السجل؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taken in</source>
            <translation>تم الاستيراد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taking it in</source>
            <translation>جارٍ الاستيراد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>This is what {0} would change. Nothing has changed yet.</source>
            <translation>هذا ما سيغيره {0}. لم يتغير شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>{0} In its health answers this is no longer ticked: {1}.</source>
            <translation>{0} في إجابات الصحة فيه لم يعد هذا محددًا: {1}.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Bedtime</source>
            <translation>قبل النوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>End</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Feet</source>
            <translation>القدمان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>I did it already</source>
            <translation>أجريتها من قبل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Lunch break</source>
            <translation>استراحة الغداء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Not today</source>
            <translation>ليس اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Open Mat Companion</source>
            <translation>فتح Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Pause</source>
            <translation>وقفة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your feet</source>
            <translation>تذكير: وقت القدمين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your lunch break</source>
            <translation>تذكير: وقت استراحة الغداء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to breathe</source>
            <translation>تذكير: وقت التنفس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to lie down</source>
            <translation>تذكير: وقت الاستلقاء</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session paused, {0} left</source>
            <translation>الجلسة متوقفة مؤقتًا، الباقي {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session, {0} left</source>
            <translation>جلسة، الباقي {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Start the suggested session</source>
            <translation>بدء الجلسة المقترحة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Your session is over</source>
            <translation>انتهت جلستك</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Next reminder: {0}, {1}</source>
            <translation>التذكير القادم: {0}، {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Reminders rest until you open Mat Companion</source>
            <translation>التذكيرات ترتاح إلى أن يُفتح Mat Companion</translation>
        </message>
    </context>
    <context>
        <name>UsedRow</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>What you really used</source>
            <translation>ما استخدمته فعلًا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>You used: {0}</source>
            <translation>استخدمت: {0}</translation>
        </message>
    </context>
    <context>
        <name>VoiceCard</name>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>A folder of files named after the lines: S1.ogg, W1.ogg and so on</source>
            <translation>مجلد ملفات تحمل أسماء العبارات: S1.ogg وW1.ogg وهكذا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose a folder of recorded lines</source>
            <translation>اختيار مجلد عبارات مسجلة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose folder...</source>
            <translation>اختيار مجلد...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Otherwise they stand quietly under the time</source>
            <translation>وإلا فهي تظهر بهدوء تحت الوقت</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Recorded voice</source>
            <translation>صوت مسجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove the recorded voice</source>
            <translation>إزالة الصوت المسجل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Speak the guidance lines</source>
            <translation>نطق عبارات الإرشاد</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>There is no voice to speak the lines yet; a folder of recordings brings one.</source>
            <translation>لا صوت ينطق العبارات بعد؛ مجلد تسجيلات يأتي بواحد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>own recordings, speech, folder, files</source>
            <translation>تسجيلات خاصة، كلام، صوت، مجلد، ملفات</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>voice, speech, talk, read aloud, instructions, text to speech</source>
            <translation>صوت، الصوت، كلام، نطق، قراءة بصوت عال، إرشادات، تحويل النص إلى كلام</translation>
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <location filename="../../companion/ui/widgets/setting_rows.py" />
            <source>{0} %</source>
            <translation>{0}%</translation>
        </message>
    </context>
    <context>
        <name>WayBack</name>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Default: {0}</source>
            <translation>الافتراضي: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset</source>
            <translation>إعادة ضبط</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset {0} to {1}</source>
            <translation>إعادة ضبط {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel with thick loops, one layer.</source>
            <translation>منشفة حمّام كثيفة الوبر، طبقة واحدة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel, folded double.</source>
            <translation>منشفة حمّام مطوية طبقتين.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A soft cotton T-shirt, nothing else.</source>
            <translation>قميص قطني ناعم، لا شيء غيره.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Already used to it</source>
            <translation>معتاد لديّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Area</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare feet</source>
            <translation>قدمان حافيتان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare floor</source>
            <translation>الأرض وحدها</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bed or couch</source>
            <translation>سرير أو أريكة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Both are fine. It only decides where your ladder begins.</source>
            <translation>كلاهما جيد. يحدد فقط أين يبدأ سلّمك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Clear</source>
            <translation>ملموس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Comes later, one step at a time</source>
            <translation>يأتي لاحقًا، درجة درجة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cover</source>
            <translation>الطبقة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cushion</source>
            <translation>وسادة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Easier</source>
            <translation>أسهل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firm</source>
            <translation>متماسك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firmer than a bed, softer than the floor alone.</source>
            <translation>أصلب من السرير، وألين من الأرض وحدها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Five or more sessions in the last two weeks. You tell what you use now.</source>
            <translation>خمس جلسات أو أكثر في الأسبوعين الأخيرين. ثم يُسأل عن تجهيزك الحالي.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Folded towel</source>
            <translation>منشفة مطوية</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Full contact. Only after weeks of easy sessions.</source>
            <translation>تلامس كامل. فقط بعد أسابيع من الجلسات السهلة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Gentle</source>
            <translation>لطيف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Hard</source>
            <translation>صلب</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Have you used a mat before?</source>
            <translation>هل سبق لك استخدام بساط؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head</source>
            <translation>الرأس</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head flat, the whole back rests on the spikes.</source>
            <translation>الرأس مستوٍ، والظهر كله على الأشواك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head high, less weight on the upper back.</source>
            <translation>الرأس مرتفع، ووزن أقل على أعلى الظهر.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head lower, a little more weight on the spikes.</source>
            <translation>الرأس أخفض، ووزن أكثر قليلًا على الأشواك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>How long would you like to stay?</source>
            <translation>كم تود البقاء؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>It begins short and soft, and goes on one step at a time.</source>
            <translation>يبدأ قصيرًا ولطيفًا، ويمضي درجة درجة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Light everyday socks.</source>
            <translation>جوارب خفيفة يومية.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the pillow, or on the rolled edge.</source>
            <translation>استلقاء على الوسادة الواخزة، أو على الحافة الملفوفة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the whole mat.</source>
            <translation>استلقاء على البساط كله.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on your back, the covered mat on your belly.</source>
            <translation>استلقاء على الظهر، والبساط المغطى على البطن.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Mild</source>
            <translation>خفيف</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Neck and shoulders</source>
            <translation>الرقبة والكتفان</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>New to the mat</source>
            <translation>البساط جديد عليّ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>None or a neck roll</source>
            <translation>لا شيء، أو لفافة للرقبة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Not on your ladder</source>
            <translation>ليس على سلّمك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Nothing gives way. The firmest of the three.</source>
            <translation>لا شيء يلين. الأصلب بين الثلاثة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, both feet on the mat.</source>
            <translation>على كرسي، والقدمان على البساط.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, the mat behind you. Never in a moving vehicle.</source>
            <translation>على كرسي، والبساط خلفك. أبدًا في مركبة تتحرك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One layer of a kitchen or gym towel.</source>
            <translation>طبقة واحدة من منشفة مطبخ أو رياضة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One part of the body in one session.</source>
            <translation>جزء واحد من الجسم في الجلسة الواحدة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One step stronger</source>
            <translation>أقوى بدرجة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Only the skin, nothing between.</source>
            <translation>الجلد فقط، لا شيء بينهما.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Over your clothes, one layer.</source>
            <translation>فوق ملابسك، طبقة واحدة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Seat or lower back</source>
            <translation>المقعدة أو أسفل الظهر</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Short is a whole session too. Ending early is always fine.</source>
            <translation>القصيرة جلسة كاملة أيضًا. الإنهاء المبكر لا بأس به دائمًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Soft</source>
            <translation>لين</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Strong</source>
            <translation>قوي</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Suggested</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Surface</source>
            <translation>السطح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>التطبيق يقترح، والقرار لك. الرجوع درجة لا بأس به دائمًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The ground gives way, and the spikes press less.</source>
            <translation>السطح يلين، فتضغط الأشواك أقل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The higher your head, the less rests on the spikes.</source>
            <translation>كلما ارتفع رأسك، قلّ ما يستند إلى الأشواك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The softer the ground, the gentler the spikes.</source>
            <translation>كلما لان السطح، لطفت الأشواك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Thicker is gentler. Pick what sounds pleasant, not brave.</source>
            <translation>الأسمك ألطف. ليكن الاختيار لما يبدو مريحًا، لا شجاعًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Upright, with something to hold in reach.</source>
            <translation>وقوفًا، مع شيء للإمساك به في متناول اليد.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Warm socks with a thick sole.</source>
            <translation>جوارب دافئة بأسفل سميك.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What does the mat lie on?</source>
            <translation>على ماذا يوضع البساط؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What goes between you and the spikes?</source>
            <translation>ماذا يوضع بينك وبين الأشواك؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What is under your head?</source>
            <translation>ماذا تحت رأسك؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What rests on the spikes?</source>
            <translation>ما الذي يستند إلى الأشواك؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Where you stand on your ladder</source>
            <translation>أين أنت على سلّمك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Yoga mat on the floor</source>
            <translation>حصيرة يوغا على الأرض</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your clothes and nothing else.</source>
            <translation>ملابسك ولا شيء غيرها.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your ladder</source>
            <translation>سلّمك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your mat</source>
            <translation>بساطك</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>{0}–{1} min</source>
            <translation>{0}–{1} د</translation>
        </message>
    </context>
    <context>
        <name>WizardPage</name>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>A stronger session than planned does not make the next step come sooner.</source>
            <translation>جلسة أقوى من المخطط لا تجعل الدرجة التالية تأتي أسرع.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Covers and surfaces</source>
            <translation>الطبقات والأسطح</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>How long did you stay?</source>
            <translation>كم بقيت؟</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Keep this</source>
            <translation>اختيار هذا</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>More minutes come after at least two comfortable sessions.</source>
            <translation>الدقائق تزيد بعد جلستين مريحتين على الأقل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>One step stronger than suggested, as you chose. You can go back at any moment.</source>
            <translation>أقوى من المقترح بدرجة، كما اخترت. يمكنك الرجوع في أي لحظة.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what it really was; everything may be chosen.</source>
            <translation>يُرجى ذكر ما كان فعلًا؛ كل شيء متاح للاختيار.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what you use most evenings now.</source>
            <translation>يُرجى ذكر تجهيزك الحالي في معظم الأمسيات.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>التطبيق يقترح، والقرار لك. الرجوع درجة لا بأس به دائمًا.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>This comes later, one step at a time. Please choose something easier.</source>
            <translation>هذا يأتي لاحقًا، درجة درجة. يُرجى اختيار شيء أسهل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Use this today</source>
            <translation>استخدام هذا اليوم</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>You move one step at a time, after at least three comfortable sessions.</source>
            <translation>الانتقال درجة واحدة كل مرة، بعد ثلاث جلسات مريحة على الأقل.</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Your ladder begins where nothing is harder than what you use now.</source>
            <translation>يبدأ سلّمك حيث لا شيء أصعب من تجهيزك الحالي.</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Own words, with commas between</source>
            <translation>كلمات خاصة، بينها فواصل</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>{0}: own words</source>
            <translation>{0}: كلمات خاصة</translation>
        </message>
    </context>
    <context>
        <name>_Hours</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>to</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>{0} to {1}</source>
            <translation>من {0} إلى {1}</translation>
        </message>
    </context>
    <context>
        <name>_Mark</name>
        <message>
            <location filename="../../companion/ui/widgets/navigation.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
    </context>
</TS>
