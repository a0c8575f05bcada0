<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to album</source>
        <translation>إضافة إلى ألبوم</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>Layout and groups</source>
        <translation>التخطيط والمجموعات</translation>
    </message>
    <message>
        <source>Layout and groups of the photos</source>
        <translation>تخطيط الصور ومجموعاتها</translation>
    </message>
</context>
<context>
    <name>ArrangeMenu</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>المجموعة التالية</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>المجموعة السابقة</translation>
    </message>
    <message>
        <source>Rows, photos in their own shapes</source>
        <translation>صفوف، والصور بأشكالها الأصلية</translation>
    </message>
    <message>
        <source>Select this group</source>
        <translation>تحديد هذه المجموعة</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>ما تعرضه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>AwakeControl</name>
    <message>
        <source>Photos are shown on the whole screen.</source>
        <translation>تُعرض الصور على كامل الشاشة.</translation>
    </message>
</context>
<context>
    <name>BandView</name>
    <message>
        <source>Select these photos; Ctrl adds them</source>
        <translation>تحديد هذه الصور؛ Ctrl يضيفها</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Clear matches</source>
        <translation>نتائج واضحة</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>نتائج محتملة</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>&amp;Safe (S)</source>
        <translation>&amp;آمنة (S)</translation>
    </message>
    <message>
        <source>Nothing waits for your word. Tools › Check for sensitive photos looks at your photos.</source>
        <translation>لا شيء ينتظر قرارك. «أدوات ‹ البحث عن الصور الحساسة» يفحص صورك.</translation>
    </message>
    <message>
        <source>Photos that wait for your word</source>
        <translation>صور تنتظر قرارك</translation>
    </message>
    <message>
        <source>Sensitiv&amp;e (E)</source>
        <translation>&amp;حساسة (E)</translation>
    </message>
    <message>
        <source>Waiting for your word: {unsure}. Covered without it: {covered}. View › Show covered photos shows those.</source>
        <translation>في انتظار رأيك: {unsure}. غُطّيت دون رأيك: {covered}. «عرض ‹ إظهار الصور المغطاة» يُظهرها.</translation>
    </message>
</context>
<context>
    <name>ChoosingControl</name>
    <message>
        <source>Choose the photos first.</source>
        <translation>اختر الصور أولًا.</translation>
    </message>
    <message>
        <source>Search for something first; then say which of the photos found you mean.</source>
        <translation>ابحث عن شيء أولاً، ثم حدّد أي الصور التي عُثر عليها تقصد.</translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Opening the library…</source>
        <translation>يجري فتح المكتبة…</translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Select two to four photos to compare them.</source>
        <translation>حدد من صورتين إلى أربع صور لمقارنتها.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Pick (P)</source>
        <translation>اختيار (P)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>رفض (X)</translation>
    </message>
    <message>
        <source>The next photo in its place (Right)</source>
        <translation>الصورة التالية في مكانها (يسار)</translation>
    </message>
    <message>
        <source>The photo before in its place (Left)</source>
        <translation>الصورة السابقة في مكانها (يمين)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>العودة إلى الشبكة (Esc)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Fit or 100 % (Space)</source>
        <translation>ملاءمة أو 100 % (مسافة)</translation>
    </message>
    <message>
        <source>Zoom and move all in step (L)</source>
        <translation>تكبير الكل وتحريكه معًا (L)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>تصغير (-)</translation>
    </message>
</context>
<context>
    <name>ContactControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read for the contact sheet.</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln صورة لورقة المعاينة.</numerusform>
            <numerusform>تعذّرت قراءة صورة واحدة لورقة المعاينة.</numerusform>
            <numerusform>تعذّرت قراءة صورتين لورقة المعاينة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صور لورقة المعاينة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صورة لورقة المعاينة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صورة لورقة المعاينة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة المعاينة</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet of %Ln photo(s)</source>
        <translation>
            <numerusform>ورقة معاينة من %Ln صورة</numerusform>
            <numerusform>ورقة معاينة من صورة واحدة</numerusform>
            <numerusform>ورقة معاينة من صورتين</numerusform>
            <numerusform>ورقة معاينة من %Ln صور</numerusform>
            <numerusform>ورقة معاينة من %Ln صورة</numerusform>
            <numerusform>ورقة معاينة من %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>ورقة المعاينة…</translation>
    </message>
    <message>
        <source>On the sheet nothing covers them, and everybody who opens it sees them.</source>
        <translation>لا شيء يغطيها على الورقة، وكل من يفتحها يراها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>طباعة %Ln صورة مغطاة أيضًا؟</numerusform>
            <numerusform>طباعة صورة مغطاة واحدة أيضًا؟</numerusform>
            <numerusform>طباعة صورتين مغطاتين أيضًا؟</numerusform>
            <numerusform>طباعة %Ln صور مغطاة أيضًا؟</numerusform>
            <numerusform>طباعة %Ln صورة مغطاة أيضًا؟</numerusform>
            <numerusform>طباعة %Ln صورة مغطاة أيضًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>طباعة الكل</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>حفظ ورقة المعاينة</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Their previews are on the sheet where there are any.</source>
        <translation>تظهر معايناتها على الورقة حيثما توفرت.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is written: %Ln page(s).</source>
        <translation>
            <numerusform>كُتب {file}: %Ln صفحة.</numerusform>
            <numerusform>كُتب {file}: صفحة واحدة.</numerusform>
            <numerusform>كُتب {file}: صفحتان.</numerusform>
            <numerusform>كُتب {file}: %Ln صفحات.</numerusform>
            <numerusform>كُتب {file}: %Ln صفحة.</numerusform>
            <numerusform>كُتب {file}: %Ln صفحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Below each photo</source>
        <translation>أسفل كل صورة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة المعاينة</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>It lies</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>أرقام الصفحات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>{photos} on {pages}, 300 dots an inch</source>
        <translation>‏{photos} على {pages}، بدقة 300 نقطة في البوصة</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to photos at the right.</source>
        <translation>أضفه إلى الصور في لوحة المفتش.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Drag photos onto its name at the left, or choose Photo › Add to album.</source>
        <translation>اسحب الصور إلى اسمه في الجانب، أو اختر «صورة» ← «إضافة إلى ألبوم».</translation>
    </message>
    <message>
        <source>Keep this search at the left; it always shows what it finds now</source>
        <translation>الاحتفاظ بهذا البحث في الشريط الجانبي؛ يعرض دائمًا ما يجده الآن</translation>
    </message>
    <message>
        <source>Looking for photos that are alike…</source>
        <translation>جارٍ البحث عن الصور المتشابهة…</translation>
    </message>
    <message>
        <source>No photo bears this tag</source>
        <translation>لا صورة تحمل هذا الوسم</translation>
    </message>
    <message>
        <source>No photo clearly shows “{text}”. Albumen can show the nearest ones all the same.</source>
        <translation>لا توجد صورة تُظهر «{text}» بوضوح. يمكن لـ Albumen عرض الأقرب إليها مع ذلك.</translation>
    </message>
    <message>
        <source>No photo is like that: {text}</source>
        <translation>لا توجد صورة بهذه الصفة: {text}</translation>
    </message>
    <message>
        <source>No photo looks much like this. Albumen can show the nearest ones all the same.</source>
        <translation>لا صورة تشبه هذه كثيرًا. يمكن لـ Albumen عرض الأقرب إليها مع ذلك.</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>لا صور في هذا المجلد</translation>
    </message>
    <message>
        <source>No photos of this time</source>
        <translation>لا صور من هذا الوقت</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Photos appear here as soon as it does.</source>
        <translation>تظهر الصور هنا فور عثوره على شيء.</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <source>Searching for “{text}”…</source>
        <translation>جارٍ البحث عن «{text}»…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>عرض مع ذلك</translation>
    </message>
    <message>
        <source>Show every photo, the likeliest first</source>
        <translation>عرض كل الصور، الأرجح أولًا</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>صور مشابهة</translation>
    </message>
    <message>
        <source>The search could not be answered</source>
        <translation>تعذّرت الإجابة عن البحث</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>تظهر هنا فور قراءتها.</translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation>هذا الألبوم فارغ</translation>
    </message>
    <message>
        <source>This search finds nothing now</source>
        <translation>لا يجد هذا البحث شيئًا الآن</translation>
    </message>
    <message>
        <source>everything, best first</source>
        <translation>الكل، الأفضل أولًا</translation>
    </message>
    <message>
        <source>{strong} clear, {possible} possible</source>
        <translation>‏{strong} واضحة، {possible} محتملة</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>CopyControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) copied</source>
        <translation>
            <numerusform>لم تُنسخ صور</numerusform>
            <numerusform>نُسخت صورة واحدة</numerusform>
            <numerusform>نُسخت صورتان</numerusform>
            <numerusform>نُسخت %Ln صور</numerusform>
            <numerusform>نُسخت %Ln صورة</numerusform>
            <numerusform>نُسخت %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The files are not there now, so nothing was copied; connect their drive.</source>
        <translation>الملفات غير موجودة الآن، لذا لم يُنسخ شيء؛ وصّل محرك الأقراص.</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>How Albumen ended the last time</source>
        <translation>كيف انتهى Albumen في المرة الأخيرة</translation>
    </message>
    <message>
        <source>Nothing of this leaves your computer by itself. If you report the problem, add this text; it holds no photos, but may hold names of folders. If it happens again, start Albumen with --safe-mode.</source>
        <translation>لا يغادر شيء من هذا حاسوبك من تلقاء نفسه. إذا أبلغت عن المشكلة فأضف هذا النص؛ لا يحتوي على صور، لكنه قد يحتوي على أسماء مجلدات. إذا تكرر ذلك فشغّل Albumen بالخيار ‎--safe-mode.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
</context>
<context>
    <name>CullBar</name>
    <message>
        <source>All seen: {kept} kept, {rejected} rejected</source>
        <translation>شوهدت كلها: {kept} مُبقاة، {rejected} مرفوضة</translation>
    </message>
    <message>
        <source>Culling</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>End culling</source>
        <translation>إنهاء الفرز</translation>
    </message>
    <message>
        <source>Keep (P)</source>
        <translation>إبقاء (P)</translation>
    </message>
    <message>
        <source>Keep this photo and go to the next (P)</source>
        <translation>إبقاء هذه الصورة والانتقال إلى التالية (P)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مُبقاة</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln rejected to the trash…</source>
        <translation>
            <numerusform>نقل الصور المرفوضة إلى سلة المهملات…</numerusform>
            <numerusform>نقل الصورة المرفوضة إلى سلة المهملات…</numerusform>
            <numerusform>نقل الصورتين المرفوضتين إلى سلة المهملات…</numerusform>
            <numerusform>نقل %Ln صور مرفوضة إلى سلة المهملات…</numerusform>
            <numerusform>نقل %Ln صورة مرفوضة إلى سلة المهملات…</numerusform>
            <numerusform>نقل %Ln صورة مرفوضة إلى سلة المهملات…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>رفض (X)</translation>
    </message>
    <message>
        <source>Reject this photo and go to the next (X)</source>
        <translation>رفض هذه الصورة والانتقال إلى التالية (X)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>{kept} kept · {rejected} rejected · {left} left</source>
        <translation>‏{kept} مُبقاة · {rejected} مرفوضة · {left} متبقية</translation>
    </message>
</context>
<context>
    <name>CullControl</name>
    <message>
        <source>Culling</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Hide rejected photos</source>
        <translation>إخفاء الصور المرفوضة</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Dates of the photos</source>
        <translation>تواريخ الصور</translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation>شريط التمرير</translation>
    </message>
</context>
<context>
    <name>DetailsControl</name>
    <message>
        <source>Copied {place}; paste it under “Edit details” of other photos.</source>
        <translation>نُسخ {place}؛ ألصقه ضمن «تحرير التفاصيل» لصور أخرى.</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>نسخ المكان</translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>تحرير تفاصيل %Ln صورة</numerusform>
            <numerusform>تحرير تفاصيل صورة واحدة</numerusform>
            <numerusform>تحرير تفاصيل صورتين</numerusform>
            <numerusform>تحرير تفاصيل %Ln صور</numerusform>
            <numerusform>تحرير تفاصيل %Ln صورة</numerusform>
            <numerusform>تحرير تفاصيل %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>تحرير التفاصيل…</translation>
    </message>
    <message>
        <source>Where this photo was taken is not known.</source>
        <translation>مكان التقاط هذه الصورة غير معروف.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Choose a town from the list, or write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>اختر مدينة من القائمة، أو اكتب خط العرض وخط الطول، مثل 48.85, 2.35.</translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>تحرير تفاصيل %Ln صورة</numerusform>
            <numerusform>تحرير تفاصيل صورة واحدة</numerusform>
            <numerusform>تحرير تفاصيل صورتين</numerusform>
            <numerusform>تحرير تفاصيل %Ln صور</numerusform>
            <numerusform>تحرير تفاصيل %Ln صورة</numerusform>
            <numerusform>تحرير تفاصيل %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>No town of this name is known; write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>لا تُعرف مدينة بهذا الاسم؛ اكتب خط العرض وخط الطول، مثل 48.85, 2.35.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>إزالة وسوم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The files stay as they are; “Write tags to files” writes all of it to sidecars. It can be undone.</source>
        <translation>تبقى الملفات كما هي؛ يكتب «كتابة الوسوم في الملفات» كل ذلك في ملفات مرافقة. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Ticked and empty takes it away</source>
        <translation>التأشير مع ترك الحقل فارغًا يزيله</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>لوحات</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
</context>
<context>
    <name>DuplicatesControl</name>
    <message numerus="yes">
        <source>At least one photo of each of %Ln group(s) stays.</source>
        <translation>
            <numerusform>تبقى صورة واحدة على الأقل من كل مجموعة من %Ln مجموعة.</numerusform>
            <numerusform>تبقى صورة واحدة على الأقل من المجموعة.</numerusform>
            <numerusform>تبقى صورة واحدة على الأقل من كل من المجموعتين.</numerusform>
            <numerusform>تبقى صورة واحدة على الأقل من كل مجموعة من %Ln مجموعات.</numerusform>
            <numerusform>تبقى صورة واحدة على الأقل من كل مجموعة من %Ln مجموعة.</numerusform>
            <numerusform>تبقى صورة واحدة على الأقل من كل مجموعة من %Ln مجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos apart</source>
        <translation>
            <numerusform>إبقاء %Ln صورة منفصلة</numerusform>
            <numerusform>إبقاء صورة واحدة منفصلة</numerusform>
            <numerusform>إبقاء صورتين منفصلتين</numerusform>
            <numerusform>إبقاء %Ln صور منفصلة</numerusform>
            <numerusform>إبقاء %Ln صورة منفصلة</numerusform>
            <numerusform>إبقاء %Ln صورة منفصلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates of these</source>
        <translation>البحث عن مكررات هذه الصور</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>البحث عن المكررات</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash</source>
        <translation>
            <numerusform>نقل %Ln مكرر إلى سلة المهملات</numerusform>
            <numerusform>نقل مكرر واحد إلى سلة المهملات</numerusform>
            <numerusform>نقل مكررين إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln مكررات إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln مكررًا إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln مكرر إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash?</source>
        <translation>
            <numerusform>هل تريد نقل %Ln مكرر إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل مكرر واحد إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل مكررين إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln مكررات إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln مكررًا إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln مكرر إلى سلة المهملات؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Of this group one has to stay; nothing was moved.</source>
        <translation>يجب أن تبقى صورة واحدة من هذه المجموعة؛ لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Rate a photo</source>
        <translation>تقييم صورة</translation>
    </message>
    <message numerus="yes">
        <source>These are the groups of %Ln photo(s); Look again looks among all.</source>
        <translation>
            <numerusform>هذه مجموعات الصور المختارة؛ «البحث مجددًا» يبحث بين كل الصور.</numerusform>
            <numerusform>هذه مجموعات صورة واحدة؛ «البحث مجددًا» يبحث بين كل الصور.</numerusform>
            <numerusform>هذه مجموعات صورتين؛ «البحث مجددًا» يبحث بين كل الصور.</numerusform>
            <numerusform>هذه مجموعات %Ln صور؛ «البحث مجددًا» يبحث بين كل الصور.</numerusform>
            <numerusform>هذه مجموعات %Ln صورة؛ «البحث مجددًا» يبحث بين كل الصور.</numerusform>
            <numerusform>هذه مجموعات %Ln صورة؛ «البحث مجددًا» يبحث بين كل الصور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation>التراجع يعيد كل شيء، مع الوسوم والألبومات، إلى أن تُفرغ سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen looks for copies, versions of one picture, and shots of one moment. It proposes which one to keep. Nothing is moved before you say so.</source>
        <translation>يبحث Albumen عن النسخ وإصدارات الصورة الواحدة ولقطات اللحظة الواحدة. ويقترح أيها تُبقي. لا يُنقل شيء قبل أن تأمر بذلك.</translation>
    </message>
    <message>
        <source>Asks once, and can be undone (Delete)</source>
        <translation>يسأل مرة واحدة، ويمكن التراجع عنه (Delete)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Every photo is there once, or you have decided on it.</source>
        <translation>كل صورة موجودة مرة واحدة، أو سبق أن اتخذت قرارًا بشأنها.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Find what is there twice</source>
        <translation>العثور على ما هو موجود مرتين</translation>
    </message>
    <message>
        <source>Keep the proposed</source>
        <translation>إبقاء المقترحة</translation>
    </message>
    <message>
        <source>Keep the proposed in all groups</source>
        <translation>إبقاء المقترحة في كل المجموعات</translation>
    </message>
    <message>
        <source>Keep the proposed in all groups listed here; nothing is moved yet</source>
        <translation>إبقاء المقترحة في كل المجموعات المعروضة هنا؛ لا يُنقل شيء بعد</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>البحث عن المكررات</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>جارٍ البحث عن المكررات…</translation>
    </message>
    <message>
        <source>Marks the others for the trash (A)</source>
        <translation>يعلّم الأخرى لنقلها إلى سلة المهملات (A)</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the trash…</source>
        <translation>
            <numerusform>نقل %Ln إلى سلة المهملات…</numerusform>
            <numerusform>نقل واحدة إلى سلة المهملات…</numerusform>
            <numerusform>نقل اثنتين إلى سلة المهملات…</numerusform>
            <numerusform>نقل %Ln إلى سلة المهملات…</numerusform>
            <numerusform>نقل %Ln إلى سلة المهملات…</numerusform>
            <numerusform>نقل %Ln إلى سلة المهملات…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>نقل إلى سلة المهملات…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>لا مكررات</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>ليست مكررات</translation>
    </message>
    <message>
        <source>Not duplicates: all stay, and are not shown here again (N)</source>
        <translation>ليست مكررات: تبقى كلها ولا تُعرض هنا مجددًا (N)</translation>
    </message>
    <message>
        <source>One of them has to stay.</source>
        <translation>يجب أن تبقى واحدة منها.</translation>
    </message>
    <message>
        <source>Proposed: {name} ({reason}).</source>
        <translation>المقترحة: {name} ({reason}).</translation>
    </message>
    <message>
        <source>Proposed: {name}.</source>
        <translation>المقترحة: {name}.</translation>
    </message>
    <message>
        <source>Shots of one moment</source>
        <translation>لقطات اللحظة الواحدة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The next group (Enter)</source>
        <translation>المجموعة التالية (Enter)</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>لا يوجد شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Versions of one picture</source>
        <translation>إصدارات الصورة الواحدة</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>ما تجب مراجعته</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>أُعيد: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>إعادة: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>تراجع: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>تم التراجع: {edit}</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be exported.</source>
        <translation>
            <numerusform>تعذّر تصدير %Ln صورة.</numerusform>
            <numerusform>تعذّر تصدير صورة واحدة.</numerusform>
            <numerusform>تعذّر تصدير صورتين.</numerusform>
            <numerusform>تعذّر تصدير %Ln صور.</numerusform>
            <numerusform>تعذّر تصدير %Ln صورة.</numerusform>
            <numerusform>تعذّر تصدير %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) exported to {folder}.</source>
        <translation>
            <numerusform>تم تصدير %Ln صورة إلى {folder}.</numerusform>
            <numerusform>تم تصدير صورة واحدة إلى {folder}.</numerusform>
            <numerusform>تم تصدير صورتين إلى {folder}.</numerusform>
            <numerusform>تم تصدير %Ln صور إلى {folder}.</numerusform>
            <numerusform>تم تصدير %Ln صورة إلى {folder}.</numerusform>
            <numerusform>تم تصدير %Ln صورة إلى {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>تصدير %Ln صورة مغطاة أيضًا؟</numerusform>
            <numerusform>تصدير صورة مغطاة واحدة أيضًا؟</numerusform>
            <numerusform>تصدير صورتين مغطاتين أيضًا؟</numerusform>
            <numerusform>تصدير %Ln صور مغطاة أيضًا؟</numerusform>
            <numerusform>تصدير %Ln صورة مغطاة أيضًا؟</numerusform>
            <numerusform>تصدير %Ln صورة مغطاة أيضًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صور مُصدَّرة</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln photo(s)</source>
        <translation>
            <numerusform>تصدير %Ln صورة</numerusform>
            <numerusform>تصدير صورة واحدة</numerusform>
            <numerusform>تصدير صورتين</numerusform>
            <numerusform>تصدير %Ln صور</numerusform>
            <numerusform>تصدير %Ln صورة</numerusform>
            <numerusform>تصدير %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>In the folder nothing covers them, and everybody who opens it sees them.</source>
        <translation>لا شيء يغطيها في المجلد، وكل من يفتحه يراها.</translation>
    </message>
    <message>
        <source>Photos that could not be exported</source>
        <translation>صور تعذّر تصديرها</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>The others are in the folder.</source>
        <translation>الصور الأخرى موجودة في المجلد.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source> %</source>
        <translation>&#x200a;؜٪</translation>
    </message>
    <message>
        <source> % high</source>
        <translation>&#x200a;؜٪ من الارتفاع</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation>&#x200a;؜٪ عتامة</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are copied as they are.</source>
        <translation>
            <numerusform>تُنسخ %Ln صورة كما هي.</numerusform>
            <numerusform>تُنسخ صورة واحدة كما هي.</numerusform>
            <numerusform>تُنسخ صورتان كما هما.</numerusform>
            <numerusform>تُنسخ %Ln صور كما هي.</numerusform>
            <numerusform>تُنسخ %Ln صورة كما هي.</numerusform>
            <numerusform>تُنسخ %Ln صورة كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format} in full size.</source>
        <translation>
            <numerusform>%Ln صورة بتنسيق {format} بالحجم الكامل.</numerusform>
            <numerusform>صورة واحدة بتنسيق {format} بالحجم الكامل.</numerusform>
            <numerusform>صورتان بتنسيق {format} بالحجم الكامل.</numerusform>
            <numerusform>%Ln صور بتنسيق {format} بالحجم الكامل.</numerusform>
            <numerusform>%Ln صورة بتنسيق {format} بالحجم الكامل.</numerusform>
            <numerusform>%Ln صورة بتنسيق {format} بالحجم الكامل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format}, at most {side} px.</source>
        <translation>
            <numerusform>%Ln صورة بتنسيق {format}، بحد أقصى {side} بكسل.</numerusform>
            <numerusform>صورة واحدة بتنسيق {format}، بحد أقصى {side} بكسل.</numerusform>
            <numerusform>صورتان بتنسيق {format}، بحد أقصى {side} بكسل.</numerusform>
            <numerusform>%Ln صور بتنسيق {format}، بحد أقصى {side} بكسل.</numerusform>
            <numerusform>%Ln صورة بتنسيق {format}، بحد أقصى {side} بكسل.</numerusform>
            <numerusform>%Ln صورة بتنسيق {format}، بحد أقصى {side} بكسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) are copied.</source>
        <translation>
            <numerusform>يُنسخ %Ln مقطع فيديو.</numerusform>
            <numerusform>يُنسخ مقطع فيديو واحد.</numerusform>
            <numerusform>يُنسخ مقطعا فيديو.</numerusform>
            <numerusform>تُنسخ %Ln مقاطع فيديو.</numerusform>
            <numerusform>يُنسخ %Ln مقطع فيديو.</numerusform>
            <numerusform>يُنسخ %Ln مقطع فيديو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>اختيار مجلد التصدير</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything but places</source>
        <translation>كل شيء عدا الأماكن</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo(s)</source>
        <translation>
            <numerusform>تصدير %Ln صورة</numerusform>
            <numerusform>تصدير صورة واحدة</numerusform>
            <numerusform>تصدير صورتين</numerusform>
            <numerusform>تصدير %Ln صور</numerusform>
            <numerusform>تصدير %Ln صورة</numerusform>
            <numerusform>تصدير %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>الحجم الكامل</translation>
    </message>
    <message>
        <source>Height of the letters, a part of the shorter side</source>
        <translation>ارتفاع الحروف، كنسبة من الضلع الأقصر</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>الضلع الأطول</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Only whose it is</source>
        <translation>حقوق الملكية فقط</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>عتامة العلامة المائية</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>الملفات الأصلية</translation>
    </message>
    <message>
        <source>Place of the watermark</source>
        <translation>موضع العلامة المائية</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Sidecars and clips of Live Photos too</source>
        <translation>الملفات المرافقة ومقاطع Live Photos أيضًا</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>حجم العلامة المائية</translation>
    </message>
    <message>
        <source>The first is called {name}.</source>
        <translation>اسم الأولى {name}.</translation>
    </message>
    <message>
        <source>The longer side at most; nothing is enlarged</source>
        <translation>الحد الأقصى للضلع الأطول؛ لا يُكبَّر شيء</translation>
    </message>
    <message>
        <source>To the folder</source>
        <translation>إلى المجلد</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>العلامة المائية</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>البيانات الوصفية في الملفات</translation>
    </message>
</context>
<context>
    <name>FailureSheet</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>They were left as they are. They are tried again when they change.</source>
        <translation>تُركت كما كانت. تُعاد المحاولة عند تغيّرها.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter would forget</source>
        <translation>ما قد ينساه المُكيِّف</translation>
    </message>
    <message>
        <source>Album found again</source>
        <translation>المستعاد من الألبوم</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر على</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>عُثر عليه في مكان آخر</translation>
    </message>
    <message>
        <source>From careful to generous</source>
        <translation>من حذر إلى سخي</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>الصحيح منها</translation>
    </message>
    <message>
        <source>This was learned for another model; it is learned again when it is next used.</source>
        <translation>جرى تعلّم هذا لنموذج آخر؛ ويُعاد تعلّمه عند استخدامه التالي.</translation>
    </message>
    <message>
        <source>Told apart (AUC)</source>
        <translation>القدرة على التمييز (AUC)</translation>
    </message>
    <message>
        <source>You have said more since; learn again.</source>
        <translation>أضفت إجابات منذ ذلك الحين؛ أعد التعلّم.</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>حذر</translation>
    </message>
    <message>
        <source>generous</source>
        <translation>سخي</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>شريط الصور</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>اختيار مجلد صور</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of like photos</source>
        <translation>مجموعات الصور المتشابهة</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>لقطة واحدة</numerusform>
            <numerusform>لقطتان</numerusform>
            <numerusform>%Ln لقطات</numerusform>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>%Ln لقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to the trash</source>
        <translation>
            <numerusform>%Ln للمهملات</numerusform>
            <numerusform>واحدة للمهملات</numerusform>
            <numerusform>اثنتان للمهملات</numerusform>
            <numerusform>%Ln للمهملات</numerusform>
            <numerusform>%Ln للمهملات</numerusform>
            <numerusform>%Ln للمهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln إصدار</numerusform>
            <numerusform>إصدار واحد</numerusform>
            <numerusform>إصداران</numerusform>
            <numerusform>%Ln إصدارات</numerusform>
            <numerusform>%Ln إصدارًا</numerusform>
            <numerusform>%Ln إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>all stay</source>
        <translation>تبقى كلها</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>A photo is suggested for at most one of the albums that are ticked.</source>
        <translation>تُقترح الصورة لألبوم واحد على الأكثر من الألبومات المحدّدة.</translation>
    </message>
    <message>
        <source>Albums to tell apart</source>
        <translation>ألبومات للتمييز بينها</translation>
    </message>
    <message>
        <source>Tell albums apart</source>
        <translation>التمييز بين الألبومات</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Best rated</source>
        <translation>الأعلى تقييمًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>المضافة أخيرًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>حجم الصور المصغرة</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>حجم الصور المصغرة (Ctrl وعجلة الفأرة)</translation>
    </message>
</context>
<context>
    <name>HeatControl</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>A photo organizer that understands pictures. Nothing leaves this computer.

Library: {library}
Qt {qt}. Free software under the MIT License.</source>
        <translation>منظّم صور يفهم الصور. لا يغادر شيء هذا الحاسوب.

المكتبة: ⁦{library}⁩
‏Qt {qt}. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>About Albumen</source>
        <translation>حول Albumen</translation>
    </message>
    <message>
        <source>Albumen {version}</source>
        <translation>Albumen {version}</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>The logs lie in {folder}</source>
        <translation>توجد السجلات في {folder}</translation>
    </message>
</context>
<context>
    <name>InfoOverlay</name>
    <message>
        <source>Photo information</source>
        <translation>معلومات الصورة</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>About the selection</source>
        <translation>حول التحديد</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Change time, place and tags</source>
        <translation>تغيير الوقت والمكان والوسوم</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>تحرير التفاصيل…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Live photo; press V in the large view to play it</source>
        <translation>‏Live Photo؛ اضغط V في العرض الكبير لتشغيلها</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُنشئت بواسطة</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>عُدّلت</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it.</source>
        <translation>حدد صورة لعرض ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>التُقطت</translation>
    </message>
    <message>
        <source>The file is not there now</source>
        <translation>الملف غير موجود الآن</translation>
    </message>
    <message>
        <source>{date}, by the file&apos;s name</source>
        <translation>‏{date}، حسب اسم الملف</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>إلغاء {title}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>فشل.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on though the computer runs on battery</source>
        <translation>المتابعة مع أن الحاسوب يعمل على البطارية</translation>
    </message>
    <message>
        <source>Go on with {title} on battery</source>
        <translation>متابعة {title} على البطارية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>إيقاف {title} مؤقتًا</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation>استئناف {title}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>‏{rate} في الثانية</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Background work</source>
        <translation>العمل في الخلفية</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
</context>
<context>
    <name>LargeControl</name>
    <message>
        <source>Filmstrip</source>
        <translation>شريط الصور</translation>
    </message>
    <message>
        <source>Information over it</source>
        <translation>معلومات فوق الصورة</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>العودة إلى الشبكة (Esc)</translation>
    </message>
    <message>
        <source>Fit or 100 % (Space)</source>
        <translation>ملاءمة أو 100 % (مسافة)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>الصورة التالية (يسار)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play in the system&apos;s player (V)</source>
        <translation>التشغيل في مشغّل النظام (V)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>الصورة السابقة (يمين)</translation>
    </message>
    <message>
        <source>Search for a part: draw a rectangle on it (S)</source>
        <translation>البحث عن جزء: ارسم مستطيلًا عليه (S)</translation>
    </message>
    <message>
        <source>Show where it matches “{subject}” (H)</source>
        <translation>إظهار موضع التطابق مع «{subject}» (H)</translation>
    </message>
    <message>
        <source>Where it matches</source>
        <translation>موضع التطابق</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>تصغير (-)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏{number} من {count}</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Choosing photos…</source>
        <translation>جارٍ اختيار الصور…</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>جارٍ التعلّم…</translation>
    </message>
    <message>
        <source>Make an album and put a few photos in it; then it can learn to find more.</source>
        <translation>أنشئ ألبومًا وضع فيه بضع صور؛ عندها يمكنه أن يتعلّم العثور على المزيد.</translation>
    </message>
    <message>
        <source>Told rightly of their photos, each held out: {share}</source>
        <translation>نُسبت صورها صحيحًا، وكلٌّ منها محجوبة: {share}</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>It has not logged anything yet.</source>
        <translation>لم يسجّل شيئًا بعد.</translation>
    </message>
    <message>
        <source>Log of {name}</source>
        <translation>سجل {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Looking for changes</source>
        <translation>البحث عن تغييرات</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of your photos</source>
        <translation>خريطة صورك</translation>
    </message>
    <message>
        <source>The middle is at {place}</source>
        <translation>المركز عند {place}</translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) placed at {place}.</source>
        <translation>
            <numerusform>تم وضع %Ln صورة عند {place}.</numerusform>
            <numerusform>تم وضع صورة واحدة عند {place}.</numerusform>
            <numerusform>تم وضع صورتين عند {place}.</numerusform>
            <numerusform>تم وضع %Ln صور عند {place}.</numerusform>
            <numerusform>تم وضع %Ln صورة عند {place}.</numerusform>
            <numerusform>تم وضع %Ln صورة عند {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln photo(s) on the map</source>
        <translation>
            <numerusform>وضع %Ln صورة على الخريطة</numerusform>
            <numerusform>وضع صورة واحدة على الخريطة</numerusform>
            <numerusform>وضع صورتين على الخريطة</numerusform>
            <numerusform>وضع %Ln صور على الخريطة</numerusform>
            <numerusform>وضع %Ln صورة على الخريطة</numerusform>
            <numerusform>وضع %Ln صورة على الخريطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln photo(s) on the map</source>
        <translation>
            <numerusform>لا صور على الخريطة</numerusform>
            <numerusform>صورة واحدة على الخريطة</numerusform>
            <numerusform>صورتان على الخريطة</numerusform>
            <numerusform>%Ln صور على الخريطة</numerusform>
            <numerusform>%Ln صورة على الخريطة</numerusform>
            <numerusform>%Ln صورة على الخريطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a place on the map to see its photos here. Drag to move the map, turn the wheel to come nearer; with Shift, drag a frame around photos.</source>
        <translation>انقر مكانًا على الخريطة لرؤية صوره هنا. اسحب لتحريك الخريطة، وأدر العجلة للاقتراب؛ ومع Shift اسحب إطارًا حول الصور.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>أبعد (-)</translation>
    </message>
    <message>
        <source>List them; drag them onto the map to say where they were taken</source>
        <translation>إدراجها في قائمة؛ اسحبها إلى الخريطة لتحديد مكان التقاطها</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>أقرب (+)</translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation>عرض كل الصور (Home)</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>‏{count} بلا مكان</translation>
    </message>
</context>
<context>
    <name>MarkEdit</name>
    <message>
        <source>Pick (P)</source>
        <translation>اختيار (P)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>رفض (X)</translation>
    </message>
    <message>
        <source>{colour} label</source>
        <translation>لون التمييز: {colour}</translation>
    </message>
    <message>
        <source>{colour} label ({keys})</source>
        <translation>لون التمييز: {colour} ({keys})</translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Colour label</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>MemberDelegate</name>
    <message>
        <source>Proposed to keep</source>
        <translation>مقترح إبقاؤها</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>إلى سلة المهملات</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>proposed to keep</source>
        <translation>مقترح إبقاؤها</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>إلى سلة المهملات</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>MemberView</name>
    <message>
        <source>Photos of this group</source>
        <translation>صور هذه المجموعة</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>الأعلى تقييمًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Cut thumbnails to squares</source>
        <translation>قص الصور المصغرة إلى مربعات</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>البحث عن صور مشابهة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>المضافة أخيرًا</translation>
    </message>
    <message>
        <source>Less like this in the search</source>
        <translation>أقل شبهًا بهذه في البحث</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>عرض كبير</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>البحث عن تغييرات</translation>
    </message>
    <message>
        <source>More like this in the search</source>
        <translation>أكثر شبهًا بهذه في البحث</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>ألبوم جديد…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>لوحات</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>الإضافات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Remove from album</source>
        <translation>إزالة من الألبوم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>ملفات أوزان النماذج</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>تنزيل نموذج</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>هل تريد تنزيل {model}؟</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>تنزيل {model}</translation>
    </message>
    <message>
        <source>Looking at the photos with {model}</source>
        <translation>فحص الصور باستخدام {model}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Take in a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Up to {size} from huggingface.co. Its licence: {license}.

Only files are fetched; nothing about your photos is sent. Nothing else in Albumen uses the network.</source>
        <translation>حتى {size} من huggingface.co. رخصته: {license}.

تُجلب ملفات فقط؛ ولا يُرسل شيء عن صورك. لا يستخدم أي شيء آخر في Albumen الشبكة.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>بحجم غير معروف</translation>
    </message>
</context>
<context>
    <name>ModelsSheet</name>
    <message>
        <source>A model turns photos into numbers that can be searched. A larger one finds more and takes longer. After a change all photos are looked at again; meanwhile what the former one saw stays in use.</source>
        <translation>يحوّل النموذج الصور إلى أرقام يمكن البحث فيها. النموذج الأكبر يجد أكثر ويستغرق وقتًا أطول. بعد التغيير تُفحص كل الصور مجددًا؛ وفي أثناء ذلك يبقى ما رآه النموذج السابق مستخدمًا.</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Show every model known by name</source>
        <translation>عرض كل النماذج المعروفة بالاسم</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>in use, but not here</source>
        <translation>مستخدم، لكنه غير موجود هنا</translation>
    </message>
    <message>
        <source>in use, {where}</source>
        <translation>مستخدم، {where}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>A file that an album was exported to, with the same model</source>
        <translation>ملف صُدّر إليه ألبوم بالنموذج نفسه</translation>
    </message>
    <message>
        <source>A small file with weights, threshold and figures, and no photos</source>
        <translation>ملف صغير فيه الأوزان والعتبة والأرقام، بلا صور</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>تصدير ما جرى تعلّمه</translation>
    </message>
    <message>
        <source>Export what was learned…</source>
        <translation>تصدير ما جرى تعلّمه…</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>صُدّر إلى {file}.</translation>
    </message>
    <message>
        <source>Files of what albums learned, and refining the model</source>
        <translation>ملفات ما تعلّمته الألبومات، وتحسين النموذج</translation>
    </message>
    <message>
        <source>Import what was learned</source>
        <translation>استيراد ما جرى تعلّمه</translation>
    </message>
    <message>
        <source>Import what was learned…</source>
        <translation>استيراد ما جرى تعلّمه…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Refine the model…</source>
        <translation>تحسين النموذج…</translation>
    </message>
    <message>
        <source>The album that is to use it; a new name makes an album:</source>
        <translation>الألبوم الذي سيستخدمه؛ اسم جديد ينشئ ألبومًا:</translation>
    </message>
    <message>
        <source>Train a small adapter from all albums, as a model beside the present one</source>
        <translation>تدريب مُكيِّف صغير من كل الألبومات، نموذجًا إلى جانب النموذج الحالي</translation>
    </message>
    <message>
        <source>What albums learned (*.{ending})</source>
        <translation>ما تعلّمته الألبومات (*.{ending})</translation>
    </message>
    <message>
        <source>{album} uses what was learned in {file}.</source>
        <translation>يستخدم {album} ما في {file} مما جرى تعلّمه.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Colour label</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert something that is known of each photo</source>
        <translation>إدراج معلومة معروفة عن كل صورة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Pattern for the names</source>
        <translation>نمط الأسماء</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
</context>
<context>
    <name>NoticeControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln ملف.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen ended unexpectedly the last time. Your library is whole.</source>
        <translation>انتهى Albumen على نحو غير متوقع في المرة الأخيرة. مكتبتك سليمة.</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>أمكنت قراءة كل الملفات.</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <translation>ملفات تعذّرت قراءتها…</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>{plugin}: {text}</source>
        <translation>{plugin}: {text}</translation>
    </message>
</context>
<context>
    <name>OpenControl</name>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>إضافة المجلد</translation>
    </message>
    <message>
        <source>Add the folder {folder} to the library?</source>
        <translation>هل تريد إضافة المجلد {folder} إلى المكتبة؟</translation>
    </message>
    <message>
        <source>Its photos are read where they lie, and nothing in the folder is changed.</source>
        <translation>تُقرأ صوره في مكانها، ولا يُغيَّر شيء في المجلد.</translation>
    </message>
    <message>
        <source>The folder {folder} is not in the library.</source>
        <translation>المجلد {folder} غير موجود في المكتبة.</translation>
    </message>
    <message>
        <source>{path} is no photo or folder that can be opened.</source>
        <translation>‏{path} ليس صورة أو مجلدًا يمكن فتحه.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be opened in another program together.</source>
        <translation>
            <numerusform>يمكن فتح %Ln صورة على الأكثر معًا في برنامج آخر.</numerusform>
            <numerusform>يمكن فتح صورة واحدة على الأكثر معًا في برنامج آخر.</numerusform>
            <numerusform>يمكن فتح صورتين على الأكثر معًا في برنامج آخر.</numerusform>
            <numerusform>يمكن فتح %Ln صور على الأكثر معًا في برنامج آخر.</numerusform>
            <numerusform>يمكن فتح %Ln صورة على الأكثر معًا في برنامج آخر.</numerusform>
            <numerusform>يمكن فتح %Ln صورة على الأكثر معًا في برنامج آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>الفتح في برنامج آخر</translation>
    </message>
    <message>
        <source>The program {program} could not be started; choose another one in the settings.</source>
        <translation>تعذّر تشغيل البرنامج {program}؛ اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>The system has no program to open {file} with; choose one in the settings.</source>
        <translation>لا يملك النظام برنامجًا لفتح {file}؛ اختر واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>{file} is not there now; connect its drive.</source>
        <translation>‏{file} غير موجود الآن؛ صِل محرك الأقراص الخاص به.</translation>
    </message>
    <message>
        <source>{program}: a quote has no partner; mend the editor in the settings.</source>
        <translation>{program}: علامة اقتباس بلا نظير؛ صحّح المحرر في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>OwnerLists</name>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>إضافة %Ln صورة إلى ألبوم</numerusform>
            <numerusform>إضافة صورة واحدة إلى ألبوم</numerusform>
            <numerusform>إضافة صورتين إلى ألبوم</numerusform>
            <numerusform>إضافة %Ln صور إلى ألبوم</numerusform>
            <numerusform>إضافة %Ln صورة إلى ألبوم</numerusform>
            <numerusform>إضافة %Ln صورة إلى ألبوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>إضافة مجلد صور</translation>
    </message>
    <message>
        <source>Delete an album</source>
        <translation>حذف ألبوم</translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation>إنشاء الألبوم «{name}»</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation>اسم الألبوم</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>ألبوم جديد</translation>
    </message>
    <message>
        <source>Reading {folder}</source>
        <translation>قراءة {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s) from an album</source>
        <translation>
            <numerusform>إزالة %Ln صورة من ألبوم</numerusform>
            <numerusform>إزالة صورة واحدة من ألبوم</numerusform>
            <numerusform>إزالة صورتين من ألبوم</numerusform>
            <numerusform>إزالة %Ln صور من ألبوم</numerusform>
            <numerusform>إزالة %Ln صورة من ألبوم</numerusform>
            <numerusform>إزالة %Ln صورة من ألبوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>إعادة تسمية الألبوم</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation>إعادة تسمية ألبوم إلى «{name}»</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
</context>
<context>
    <name>PanelGrid</name>
    <message>
        <source>{text}, covered</source>
        <translation>‏{text}، مغطاة</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Back to the photos</source>
        <translation>العودة إلى الصور</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>The panel “{title}” is not a widget.</source>
        <translation>اللوحة «{title}» ليست عنصر واجهة.</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>Tag %Ln photo(s)</source>
        <translation>
            <numerusform>وسم %Ln صورة</numerusform>
            <numerusform>وسم صورة واحدة</numerusform>
            <numerusform>وسم صورتين</numerusform>
            <numerusform>وسم %Ln صور</numerusform>
            <numerusform>وسم %Ln صورة</numerusform>
            <numerusform>وسم %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln photo(s):</source>
        <translation>
            <numerusform>وسم لـ %Ln صورة:</numerusform>
            <numerusform>وسم لصورة واحدة:</numerusform>
            <numerusform>وسم لصورتين:</numerusform>
            <numerusform>وسم لـ %Ln صور:</numerusform>
            <numerusform>وسم لـ %Ln صورة:</numerusform>
            <numerusform>وسم لـ %Ln صورة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos</source>
        <translation>وسم الصور</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>الصورة {number} من {count}</translation>
    </message>
    <message>
        <source>found mostly by words in the picture</source>
        <translation>عُثر عليها أساسًا بكلمات في الصورة</translation>
    </message>
    <message>
        <source>hidden as sensitive</source>
        <translation>مخفية لأنها حساسة</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>{colour} label</source>
        <translation>لون التمييز: {colour}</translation>
    </message>
    <message>
        <source>{name}
Found mostly by words in the picture</source>
        <translation>{name}
عُثر عليها أساسًا بكلمات في الصورة</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an album of these photos, or of those selected</source>
        <translation>إنشاء ألبوم من هذه الصور، أو من الصور المحددة</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>ألبوم جديد…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Tag these photos, or those selected</source>
        <translation>وسم هذه الصور، أو الصور المحددة</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>{place} · {count}</source>
        <translation>{place} · {count}</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>At least four characters; empty takes the PIN away. It keeps eyes out, not programs: the photo files themselves stay as they are.</source>
        <translation>أربعة أحرف على الأقل؛ تركه فارغًا يزيل رمز PIN. يحجب الصور عن الأعين لا عن البرامج: تبقى ملفات الصور نفسها كما هي.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN الجديد</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>PIN for covered photos</source>
        <translation>رمز PIN للصور المغطاة</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>رمز PIN الحالي</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>A town, or latitude, longitude: 48.85, 2.35</source>
        <translation>مدينة، أو خط العرض, خط الطول: 48.85, 2.35</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>Towns are offered as you type; the arrow keys and Enter choose one.</source>
        <translation>تُعرض المدن أثناء الكتابة؛ اختر واحدة بمفاتيح الأسهم وEnter.</translation>
    </message>
</context>
<context>
    <name>PluginCard</name>
    <message>
        <source>Delete it from the plugin folder</source>
        <translation>حذفها من مجلد الإضافات</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>تمكين {name}</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مُمكّنة</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>May {list}.</source>
        <translation>يُسمح لها بما يلي: {list}.</translation>
    </message>
    <message>
        <source>Only reads the library.</source>
        <translation>تقرأ المكتبة فقط.</translation>
    </message>
    <message>
        <source>Read its files again</source>
        <translation>قراءة ملفاتها مجددًا</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>What it has logged</source>
        <translation>ما سجّلته</translation>
    </message>
    <message>
        <source>accept and reject photos of albums for you</source>
        <translation>قبول صور الألبومات ورفضها نيابة عنك</translation>
    </message>
    <message>
        <source>accept and reject tags for you</source>
        <translation>قبول الوسوم ورفضها نيابة عنك</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>give photos texts that searches find</source>
        <translation>إعطاء الصور نصوصًا تجدها عمليات البحث</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>غير متوافقة</translation>
    </message>
    <message>
        <source>install models</source>
        <translation>تثبيت النماذج</translation>
    </message>
    <message>
        <source>make and fill albums</source>
        <translation>إنشاء الألبومات وملؤها</translation>
    </message>
    <message>
        <source>set tags</source>
        <translation>تعيين الوسوم</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>استخدام الشبكة</translation>
    </message>
    <message>
        <source>write files</source>
        <translation>كتابة الملفات</translation>
    </message>
</context>
<context>
    <name>PluginControl</name>
    <message>
        <source>Albumen ended without warning the last time, while these plugins were active: {plugins}. If it happens again, disable them, or start with --safe-mode.</source>
        <translation>انتهى Albumen دون إنذار في المرة الأخيرة، بينما كانت هذه الإضافات نشطة: {plugins}. إذا تكرر ذلك فعطّلها، أو شغّله بالخيار ‎--safe-mode.</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Back to the photos</source>
        <translation>العودة إلى الصور</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>Plugins are programs. What they may do is told here, but not enforced: trust their authors.</source>
        <translation>الإضافات برامج. ما يُسمح لها بفعله مذكور هنا، لكنه غير مفروض عليها: لا تستخدم إلا إضافات من تثق بمؤلفيها.</translation>
    </message>
</context>
<context>
    <name>RatingEdit</name>
    <message numerus="yes">
        <source>Rating: %n of 5 stars</source>
        <translation>
            <numerusform>التقييم: بلا نجوم من 5</numerusform>
            <numerusform>التقييم: نجمة من 5</numerusform>
            <numerusform>التقييم: نجمتان من 5</numerusform>
            <numerusform>التقييم: %n نجوم من 5</numerusform>
            <numerusform>التقييم: %n نجمة من 5</numerusform>
            <numerusform>التقييم: %n نجمة من 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: keys 0 to 5</source>
        <translation>التقييم: المفاتيح من 0 إلى 5</translation>
    </message>
</context>
<context>
    <name>RefineDialog</name>
    <message>
        <source>A small adapter is trained from every album with at least {photos} photos; it takes {albums} such albums. You see what it gains and what it forgets before anything is installed, and your photos and the model&apos;s own files stay as they are.</source>
        <translation>يُدرَّب مُكيِّف صغير من كل ألبوم فيه {photos} صور على الأقل؛ ويلزم {albums} ألبوم من هذا النوع. ترى ما يكسبه وما ينساه قبل تثبيت أي شيء، وتبقى صورك وملفات النموذج كما هي.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Installing was stopped; Library › Models goes on with it.</source>
        <translation>أُوقف التثبيت؛ يمكن متابعته من المكتبة ‹ النماذج.</translation>
    </message>
    <message>
        <source>It is paused; the jobs area lets it go on.</source>
        <translation>هو متوقف مؤقتًا؛ يمكن متابعته من منطقة المهام.</translation>
    </message>
    <message>
        <source>Looking at the albums…</source>
        <translation>النظر في الألبومات…</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>اسم النموذج الجديد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Refine the model</source>
        <translation>تحسين النموذج</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>جارٍ التدريب…</translation>
    </message>
    <message>
        <source>What the new model is called: letters, digits, dots, dashes, underscores</source>
        <translation>اسم النموذج الجديد: حروف وأرقام ونقاط وشرطات وشرطات سفلية</translation>
    </message>
    <message>
        <source>{name} is the model now; Library › Models goes back.</source>
        <translation>صار {name} هو النموذج؛ ويمكن الرجوع من المكتبة ‹ النماذج.</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Also delete its settings, its log and what it has stored</source>
        <translation>حذف إعداداتها وسجلها وما خزّنته أيضًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>{name} is deleted from the plugin folder. Tags and albums that came from it stay.</source>
        <translation>تُحذف {name} من مجلد الإضافات. وتبقى الوسوم والألبومات التي جاءت منها.</translation>
    </message>
</context>
<context>
    <name>RenameControl</name>
    <message numerus="yes">
        <source>%Ln file(s) copied.</source>
        <translation>
            <numerusform>تم نسخ %Ln ملف.</numerusform>
            <numerusform>تم نسخ ملف واحد.</numerusform>
            <numerusform>تم نسخ ملفين.</numerusform>
            <numerusform>تم نسخ %Ln ملفات.</numerusform>
            <numerusform>تم نسخ %Ln ملفًا.</numerusform>
            <numerusform>تم نسخ %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have a new place or name.</source>
        <translation>
            <numerusform>لـ %Ln ملف مكان أو اسم جديد.</numerusform>
            <numerusform>لملف واحد مكان أو اسم جديد.</numerusform>
            <numerusform>لملفين مكان أو اسم جديد.</numerusform>
            <numerusform>لـ %Ln ملفات مكان أو اسم جديد.</numerusform>
            <numerusform>لـ %Ln ملفًا مكان أو اسم جديد.</numerusform>
            <numerusform>لـ %Ln ملف مكان أو اسم جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed where they were.</source>
        <translation>
            <numerusform>بقي %Ln ملف في مكانه.</numerusform>
            <numerusform>بقي ملف واحد في مكانه.</numerusform>
            <numerusform>بقي ملفان في مكانهما.</numerusform>
            <numerusform>بقيت %Ln ملفات في مكانها.</numerusform>
            <numerusform>بقي %Ln ملفًا في مكانه.</numerusform>
            <numerusform>بقي %Ln ملف في مكانه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s)</source>
        <translation>
            <numerusform>نسخ %Ln صورة</numerusform>
            <numerusform>نسخ صورة واحدة</numerusform>
            <numerusform>نسخ صورتين</numerusform>
            <numerusform>نسخ %Ln صور</numerusform>
            <numerusform>نسخ %Ln صورة</numerusform>
            <numerusform>نسخ %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s) to</source>
        <translation>
            <numerusform>نسخ %Ln صورة إلى</numerusform>
            <numerusform>نسخ صورة واحدة إلى</numerusform>
            <numerusform>نسخ صورتين إلى</numerusform>
            <numerusform>نسخ %Ln صور إلى</numerusform>
            <numerusform>نسخ %Ln صورة إلى</numerusform>
            <numerusform>نسخ %Ln صورة إلى</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to folder…</source>
        <translation>النسخ إلى مجلد…</translation>
    </message>
    <message>
        <source>Files that stayed</source>
        <translation>الملفات التي بقيت</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s)</source>
        <translation>
            <numerusform>نقل %Ln صورة</numerusform>
            <numerusform>نقل صورة واحدة</numerusform>
            <numerusform>نقل صورتين</numerusform>
            <numerusform>نقل %Ln صور</numerusform>
            <numerusform>نقل %Ln صورة</numerusform>
            <numerusform>نقل %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to</source>
        <translation>
            <numerusform>نقل %Ln صورة إلى</numerusform>
            <numerusform>نقل صورة واحدة إلى</numerusform>
            <numerusform>نقل صورتين إلى</numerusform>
            <numerusform>نقل %Ln صور إلى</numerusform>
            <numerusform>نقل %Ln صورة إلى</numerusform>
            <numerusform>نقل %Ln صورة إلى</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>النقل إلى مجلد…</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>إعادة تسمية %Ln صورة</numerusform>
            <numerusform>إعادة تسمية صورة واحدة</numerusform>
            <numerusform>إعادة تسمية صورتين</numerusform>
            <numerusform>إعادة تسمية %Ln صور</numerusform>
            <numerusform>إعادة تسمية %Ln صورة</numerusform>
            <numerusform>إعادة تسمية %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>They are as they were.</source>
        <translation>هي كما كانت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>New names</source>
        <translation>أسماء جديدة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Old and new names</source>
        <translation>الأسماء القديمة والجديدة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>إعادة تسمية %Ln صورة</numerusform>
            <numerusform>إعادة تسمية صورة واحدة</numerusform>
            <numerusform>إعادة تسمية صورتين</numerusform>
            <numerusform>إعادة تسمية %Ln صور</numerusform>
            <numerusform>إعادة تسمية %Ln صورة</numerusform>
            <numerusform>إعادة تسمية %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars and clips get the same names. Nothing is overwritten, and undo brings the names back.</source>
        <translation>تأخذ الملفات المرافقة والمقاطع الأسماء نفسها. لا يُستبدل أي ملف، والتراجع يعيد الأسماء.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln.</source>
        <translation>
            <numerusform>هذه أول %Ln منها.</numerusform>
            <numerusform>هذه أولها.</numerusform>
            <numerusform>هذان أول اثنين منها.</numerusform>
            <numerusform>هذه أول %Ln منها.</numerusform>
            <numerusform>هذه أول %Ln منها.</numerusform>
            <numerusform>هذه أول %Ln منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called so already.</source>
        <translation>هذه أسماؤها بالفعل.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Belongs</source>
        <translation>تنتمي</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>لا تنتمي</translation>
    </message>
    <message>
        <source>Photos to answer for</source>
        <translation>صور تنتظر إجابتك</translation>
    </message>
    <message>
        <source>The selected photos are not, and are not suggested again (N)</source>
        <translation>الصور المحددة لا تنتمي إلى الألبوم، ولا تُقترح مجددًا (N)</translation>
    </message>
    <message>
        <source>The selected photos are of the album (Y)</source>
        <translation>الصور المحددة تنتمي إلى الألبوم (Y)</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>&amp;Accept (A)</source>
        <translation>&amp;قبول (A)</translation>
    </message>
    <message>
        <source>&amp;Reject (R)</source>
        <translation>&amp;رفض (R)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>No tag waits for a decision. Tools › Suggest tags looks at your photos.</source>
        <translation>لا وسم ينتظر قرارًا. «أدوات ‹ اقتراح وسوم» يفحص صورك.</translation>
    </message>
    <message>
        <source>Photos are suggested for these albums, too; choose one to answer for them</source>
        <translation>هناك صور مقترحة لهذه الألبومات أيضًا؛ اختر أحدها للرد عليها</translation>
    </message>
    <message>
        <source>Photos that may bear the tag</source>
        <translation>صور قد تحمل الوسم</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>رفض الكل</translation>
    </message>
    <message>
        <source>Rules for folders…</source>
        <translation>قواعد المجلدات…</translation>
    </message>
    <message>
        <source>Set threshold</source>
        <translation>تعيين العتبة</translation>
    </message>
    <message>
        <source>Suggest from</source>
        <translation>الاقتراح بدءًا من</translation>
    </message>
    <message>
        <source>Suggest from {value} % certainty</source>
        <translation>الاقتراح بدءًا من درجة يقين {value} %</translation>
    </message>
    <message numerus="yes">
        <source>Suggest from {value} % certainty: %Ln photo(s)</source>
        <translation>
            <numerusform>الاقتراح بدءًا من درجة يقين {value} %: لا صور</numerusform>
            <numerusform>الاقتراح بدءًا من درجة يقين {value} %: صورة واحدة</numerusform>
            <numerusform>الاقتراح بدءًا من درجة يقين {value} %: صورتان</numerusform>
            <numerusform>الاقتراح بدءًا من درجة يقين {value} %: %Ln صور</numerusform>
            <numerusform>الاقتراح بدءًا من درجة يقين {value} %: %Ln صورة</numerusform>
            <numerusform>الاقتراح بدءًا من درجة يقين {value} %: %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested for albums: %Ln</source>
        <translation>
            <numerusform>مقترحة للألبومات: %Ln</numerusform>
            <numerusform>مقترحة للألبومات: %Ln</numerusform>
            <numerusform>مقترحة للألبومات: %Ln</numerusform>
            <numerusform>مقترحة للألبومات: %Ln</numerusform>
            <numerusform>مقترحة للألبومات: %Ln</numerusform>
            <numerusform>مقترحة للألبومات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Asked</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation>لا إجابة تناقض سواها.</translation>
    </message>
    <message>
        <source>No suggestions wait for an answer.</source>
        <translation>لا اقتراحات تنتظر إجابة.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>“Ask me” chooses the photos whose answer teaches most.</source>
        <translation>يختار «اسألني» الصور التي تفيد إجابتها التعلّم أكثر من غيرها.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source> %</source>
        <translation>&#x200a;؜٪</translation>
    </message>
    <message>
        <source>Certainty from</source>
        <translation>درجة اليقين بدءًا من</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folders with a rule</source>
        <translation>مجلدات لها قاعدة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation>قواعد المجلدات</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Set the tags</source>
        <translation>تعيين الوسوم</translation>
    </message>
    <message>
        <source>Suggest the tags</source>
        <translation>اقتراح الوسوم</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>There are no rules yet. Choose a folder; photos that come into it are tagged.</source>
        <translation>لا قواعد بعد. اختر مجلدًا؛ فتوسم الصور التي تُضاف إليه.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>Write them to sidecars beside the photos</source>
        <translation>كتابتها في ملفات مرافقة بجانب الصور</translation>
    </message>
    <message>
        <source>everyday vocabulary</source>
        <translation>مفردات الحياة اليومية</translation>
    </message>
</context>
<context>
    <name>RunsDialog</name>
    <message>
        <source>Compare runs</source>
        <translation>مقارنة جولات التعلّم</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>الجولة الأولى</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>Only run {number}:</source>
        <translation>الجولة {number} فقط:</translation>
    </message>
    <message>
        <source>Run {number}, {time}</source>
        <translation>الجولة {number}، {time}</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>الجولة الثانية</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>استخدام هذه الجولة</translation>
    </message>
    <message>
        <source>What the two runs were taught and promise</source>
        <translation>ما تعلّمته الجولتان وما تَعِدان به</translation>
    </message>
    <message>
        <source>{run} (in use)</source>
        <translation>‏{run} (مستخدمة)</translation>
    </message>
</context>
<context>
    <name>SearchControl</name>
    <message>
        <source>picture {number}.png</source>
        <translation>صورة {number}.png</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>مسح البحث (Esc)</translation>
    </message>
    <message>
        <source>Search in plain words: a dog on the beach</source>
        <translation>ابحث بكلمات بسيطة: a dog on the beach</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>البحث في الصور</translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Forget the marks</source>
        <translation>نسيان العلامات</translation>
    </message>
    <message>
        <source>Without the pictures</source>
        <translation>بدون الصور</translation>
    </message>
    <message numerus="yes">
        <source>less like %Ln marked photo(s)</source>
        <translation>
            <numerusform>أقل شبهًا بـ %Ln صورة معلّمة</numerusform>
            <numerusform>أقل شبهًا بصورة معلّمة واحدة</numerusform>
            <numerusform>أقل شبهًا بصورتين معلّمتين</numerusform>
            <numerusform>أقل شبهًا بـ %Ln صور معلّمة</numerusform>
            <numerusform>أقل شبهًا بـ %Ln صورة معلّمة</numerusform>
            <numerusform>أقل شبهًا بـ %Ln صورة معلّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more like %Ln marked photo(s)</source>
        <translation>
            <numerusform>أكثر شبهًا بـ %Ln صورة معلّمة</numerusform>
            <numerusform>أكثر شبهًا بصورة معلّمة واحدة</numerusform>
            <numerusform>أكثر شبهًا بصورتين معلّمتين</numerusform>
            <numerusform>أكثر شبهًا بـ %Ln صور معلّمة</numerusform>
            <numerusform>أكثر شبهًا بـ %Ln صورة معلّمة</numerusform>
            <numerusform>أكثر شبهًا بـ %Ln صورة معلّمة</numerusform>
        </translation>
    </message>
    <message>
        <source>photos that look like {names}</source>
        <translation>صور تشبه {names}</translation>
    </message>
    <message>
        <source>{problem} (at character {number})</source>
        <translation>‏{problem} (عند الحرف {number})</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>‏{sentence}.</translation>
    </message>
</context>
<context>
    <name>SelectMenu</name>
    <message>
        <source>Invert the selection</source>
        <translation>عكس التحديد</translation>
    </message>
    <message>
        <source>Select all of the same day</source>
        <translation>تحديد كل صور اليوم نفسه</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>Accept “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>قبول «{tag}» على %Ln صورة</numerusform>
            <numerusform>قبول «{tag}» على صورة واحدة</numerusform>
            <numerusform>قبول «{tag}» على صورتين</numerusform>
            <numerusform>قبول «{tag}» على %Ln صور</numerusform>
            <numerusform>قبول «{tag}» على %Ln صورة</numerusform>
            <numerusform>قبول «{tag}» على %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation>تغيير تعليق</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln photo(s)</source>
        <translation>
            <numerusform>تمييز %Ln صورة بلون</numerusform>
            <numerusform>تمييز صورة واحدة بلون</numerusform>
            <numerusform>تمييز صورتين بلون</numerusform>
            <numerusform>تمييز %Ln صور بلون</numerusform>
            <numerusform>تمييز %Ln صورة بلون</numerusform>
            <numerusform>تمييز %Ln صورة بلون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick %Ln photo(s)</source>
        <translation>
            <numerusform>اختيار %Ln صورة</numerusform>
            <numerusform>اختيار صورة واحدة</numerusform>
            <numerusform>اختيار صورتين</numerusform>
            <numerusform>اختيار %Ln صور</numerusform>
            <numerusform>اختيار %Ln صورة</numerusform>
            <numerusform>اختيار %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln photo(s)</source>
        <translation>
            <numerusform>تقييم %Ln صورة</numerusform>
            <numerusform>تقييم صورة واحدة</numerusform>
            <numerusform>تقييم صورتين</numerusform>
            <numerusform>تقييم %Ln صور</numerusform>
            <numerusform>تقييم %Ln صورة</numerusform>
            <numerusform>تقييم %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln photo(s)</source>
        <translation>
            <numerusform>رفض %Ln صورة</numerusform>
            <numerusform>رفض صورة واحدة</numerusform>
            <numerusform>رفض صورتين</numerusform>
            <numerusform>رفض %Ln صور</numerusform>
            <numerusform>رفض %Ln صورة</numerusform>
            <numerusform>رفض %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>رفض «{tag}» على %Ln صورة</numerusform>
            <numerusform>رفض «{tag}» على صورة واحدة</numerusform>
            <numerusform>رفض «{tag}» على صورتين</numerusform>
            <numerusform>رفض «{tag}» على %Ln صور</numerusform>
            <numerusform>رفض «{tag}» على %Ln صورة</numerusform>
            <numerusform>رفض «{tag}» على %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photo(s) “{tag}”</source>
        <translation>
            <numerusform>وسم %Ln صورة بالوسم «{tag}»</numerusform>
            <numerusform>وسم صورة واحدة بالوسم «{tag}»</numerusform>
            <numerusform>وسم صورتين بالوسم «{tag}»</numerusform>
            <numerusform>وسم %Ln صور بالوسم «{tag}»</numerusform>
            <numerusform>وسم %Ln صورة بالوسم «{tag}»</numerusform>
            <numerusform>وسم %Ln صورة بالوسم «{tag}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{tag}” off %Ln photo(s)</source>
        <translation>
            <numerusform>إزالة «{tag}» عن %Ln صورة</numerusform>
            <numerusform>إزالة «{tag}» عن صورة واحدة</numerusform>
            <numerusform>إزالة «{tag}» عن صورتين</numerusform>
            <numerusform>إزالة «{tag}» عن %Ln صور</numerusform>
            <numerusform>إزالة «{tag}» عن %Ln صورة</numerusform>
            <numerusform>إزالة «{tag}» عن %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflag %Ln photo(s)</source>
        <translation>
            <numerusform>إزالة العلامة عن %Ln صورة</numerusform>
            <numerusform>إزالة العلامة عن صورة واحدة</numerusform>
            <numerusform>إزالة العلامة عن صورتين</numerusform>
            <numerusform>إزالة العلامة عن %Ln صور</numerusform>
            <numerusform>إزالة العلامة عن %Ln صورة</numerusform>
            <numerusform>إزالة العلامة عن %Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>({conditions})</source>
        <translation>({conditions})</translation>
    </message>
    <message>
        <source>A contact sheet has 1 to 20 columns and 1 to 20 rows.</source>
        <translation>لورقة المعاينة من 1 إلى 20 عمودًا ومن 1 إلى 20 صفًا.</translation>
    </message>
    <message>
        <source>A newer version of Albumen wrote the library {file} ({version}); update Albumen to open it.</source>
        <translation>كتب إصدار أحدث من Albumen المكتبة {file} ({version})؛ حدّث Albumen لفتحها.</translation>
    </message>
    <message>
        <source>A tag needs a name; type at least one letter.</source>
        <translation>يحتاج الوسم إلى اسم؛ اكتب حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>A watermark is one line of 1 to {longest} characters.</source>
        <translation>العلامة المائية سطر واحد من 1 إلى {longest} حرفًا.</translation>
    </message>
    <message>
        <source>A weight is a number above 0, at most {most}, such as sunset^2.</source>
        <translation>الوزن رقم أكبر من 0 ولا يزيد على {most}، مثل sunset^2.</translation>
    </message>
    <message>
        <source>AND wants something before it.</source>
        <translation>يلزم شيء قبل AND.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>An album needs a name; type at least one letter.</source>
        <translation>يحتاج الألبوم إلى اسم؛ اكتب حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Another program is opening or upgrading the library {folder}; try again in a minute.</source>
        <translation>يفتح برنامج آخر المكتبة {folder} أو يرقّيها؛ أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Choose one of --accept and --reject.</source>
        <translation>اختر إما --accept أو --reject.</translation>
    </message>
    <message>
        <source>Choose the photos first; on the command line with --photo.</source>
        <translation>اختر الصور أولًا؛ وفي سطر الأوامر باستخدام --photo.</translation>
    </message>
    <message>
        <source>ExifTool cannot be given a file name with a line end in it; rename the file.</source>
        <translation>لا يقبل ExifTool اسم ملف فيه نهاية سطر؛ أعد تسمية الملف.</translation>
    </message>
    <message>
        <source>ExifTool could not take the metadata out of a copy; it was not exported.</source>
        <translation>لم يستطع ExifTool إزالة البيانات الوصفية من نسخة؛ فلم تُصدَّر.</translation>
    </message>
    <message>
        <source>ExifTool says: {reason}</source>
        <translation>يقول ExifTool: {reason}</translation>
    </message>
    <message>
        <source>ExifTool stopped or took too long; the file is as it was.</source>
        <translation>توقف ExifTool أو استغرق وقتًا طويلًا؛ الملف كما كان.</translation>
    </message>
    <message>
        <source>ExifTool stopped; try again.</source>
        <translation>توقف ExifTool؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>يجري تحميل النموذج</translation>
    </message>
    <message>
        <source>Making the model fast on this machine, once; this may take minutes</source>
        <translation>يجري تسريع النموذج على هذا الجهاز مرة واحدة؛ قد يستغرق ذلك دقائق</translation>
    </message>
    <message>
        <source>NOT wants something after it.</source>
        <translation>يلزم شيء بعد NOT.</translation>
    </message>
    <message>
        <source>No font on this computer has all characters of &quot;{text}&quot;; install one, or write it otherwise.</source>
        <translation>لا خط على هذا الحاسوب يحوي كل حروف «{text}»؛ ثبّت واحدًا أو اكتبه بصورة أخرى.</translation>
    </message>
    <message>
        <source>No part of this photo stands out for “{subject}”.</source>
        <translation>لا يبرز أي جزء من هذه الصورة لعبارة «{subject}».</translation>
    </message>
    <message>
        <source>No plugin has the command {command}; albumen plugins list shows the plugins there are</source>
        <translation>لا إضافة لها الأمر {command}؛ يعرض albumen plugins list الإضافات الموجودة</translation>
    </message>
    <message>
        <source>No search plugin is active; enable one with: albumen plugins enable albumen_search</source>
        <translation>لا إضافة بحث نشطة؛ فعّل واحدة بالأمر: albumen plugins enable albumen_search</translation>
    </message>
    <message>
        <source>No space is left on the drive of the library {file}; free some space and try again.</source>
        <translation>لم تبق مساحة على محرك أقراص المكتبة {file}؛ أفسِح مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>No space is left on the drive of {file}; free some space and try again.</source>
        <translation>لم تبق مساحة على محرك أقراص {file}؛ أفسِح مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>OR wants something after it.</source>
        <translation>يلزم شيء بعد OR.</translation>
    </message>
    <message>
        <source>OR wants something before it.</source>
        <translation>يلزم شيء قبل OR.</translation>
    </message>
    <message>
        <source>Originals are copied as they are; choose a format for a size or a watermark.</source>
        <translation>تُنسخ الأصول كما هي؛ اختر تنسيقًا لتحديد حجم أو علامة مائية.</translation>
    </message>
    <message>
        <source>Panels can be shown in the window only; start it with: albumen gui</source>
        <translation>لا تُعرض اللوحات إلا في النافذة؛ شغّلها بالأمر: albumen gui</translation>
    </message>
    <message>
        <source>Photos of {subjects}</source>
        <translation>صور {subjects}</translation>
    </message>
    <message>
        <source>Photos of {subjects}, {conditions}</source>
        <translation>صور {subjects}، {conditions}</translation>
    </message>
    <message>
        <source>Photos {conditions}</source>
        <translation>صور {conditions}</translation>
    </message>
    <message>
        <source>Ray is not installed; add it with: pip install &apos;albumen[ray]&apos;</source>
        <translation>‏Ray غير مثبَّت؛ أضفه بالأمر: pip install &apos;albumen[ray]&apos;</translation>
    </message>
    <message>
        <source>Say which album&apos;s suggestions are meant: albumen album review ALBUM --accept</source>
        <translation>حدّد الألبوم المقصودة اقتراحاته: albumen album review ALBUM --accept</translation>
    </message>
    <message>
        <source>Say which one album: its name, in quotes where it has spaces.</source>
        <translation>حدّد ألبومًا واحدًا: اسمه، بين علامتي اقتباس إن كان فيه مسافات.</translation>
    </message>
    <message>
        <source>Sidecars go with originals only; other formats carry the metadata inside.</source>
        <translation>الملفات المرافقة للأصول وحدها؛ التنسيقات الأخرى تحمل البيانات الوصفية داخلها.</translation>
    </message>
    <message>
        <source>Sidecars hold metadata: copy them with all of it, or leave them out.</source>
        <translation>تحوي الملفات المرافقة بيانات وصفية: انسخها مع كلها، أو اتركها.</translation>
    </message>
    <message>
        <source>Smart albums ask for each other in a circle; change the search of one of them.</source>
        <translation>تشير الألبومات الذكية بعضها إلى بعض في حلقة؛ غيّر بحث أحدها.</translation>
    </message>
    <message>
        <source>Something went wrong inside Albumen ({kind}); the log has the details.</source>
        <translation>حدث خطأ داخل Albumen ({kind})؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Suggestions are never written to files; a rule that writes has to set its tags (--apply).</source>
        <translation>لا تُكتب الاقتراحات في الملفات أبدًا؛ على القاعدة التي تكتب أن تضع وسومها (--apply).</translation>
    </message>
    <message>
        <source>Taking metadata out of originals needs the program ExifTool, which is not installed (see exiftool.org); or choose a format, which writes the pictures anew.</source>
        <translation>إزالة البيانات الوصفية من الأصول تتطلب برنامج ExifTool غير المثبَّت (راجع exiftool.org)؛ أو اختر تنسيقًا فتُكتب الصور من جديد.</translation>
    </message>
    <message>
        <source>That would be {pages} pages; choose fewer photos, or more columns and rows.</source>
        <translation>سيبلغ عدد الصفحات {pages}؛ اختر صورًا أقل، أو أعمدة وصفوفًا أكثر.</translation>
    </message>
    <message>
        <source>The PIN is too short; choose at least four characters.</source>
        <translation>رمز PIN قصير جدًا؛ اختر أربعة أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>رمز PIN خاطئ.</translation>
    </message>
    <message>
        <source>The Ray cluster {address} cannot be reached: {reason}</source>
        <translation>تعذّر الوصول إلى عنقود Ray {address}: {reason}</translation>
    </message>
    <message>
        <source>The adapter {name} cannot be installed: {reason}.</source>
        <translation>تعذّر تثبيت المُكيِّف {name}: {reason}.</translation>
    </message>
    <message>
        <source>The adapter {name} is for vectors of another size: its matrix has the shape {shape}, and the vectors of {model} have {dim} numbers.</source>
        <translation>المُكيِّف {name} لمتجهات بحجم آخر: شكل مصفوفته {shape}، وفي متجهات {model} من الأرقام {dim}.</translation>
    </message>
    <message>
        <source>The backup {archive} holds a file that would land outside the library ({name}).</source>
        <translation>تحوي النسخة الاحتياطية {archive} ملفًا سيقع خارج المكتبة ({name}).</translation>
    </message>
    <message>
        <source>The backup {archive} is not whole; use another one.</source>
        <translation>النسخة الاحتياطية {archive} غير كاملة؛ استخدم غيرها.</translation>
    </message>
    <message>
        <source>The backup {archive} was changed or damaged ({name}); use another one.</source>
        <translation>النسخة الاحتياطية {archive} عُدّلت أو تلفت ({name})؛ استخدم غيرها.</translation>
    </message>
    <message>
        <source>The certainty {value} is out of range; choose one from 0.1 to 1.</source>
        <translation>درجة اليقين {value} خارج المدى؛ اختر من 0.1 إلى 1.</translation>
    </message>
    <message>
        <source>The clip inside {photo} cannot be found; index the photo again.</source>
        <translation>تعذّر العثور على المقطع داخل {photo}؛ أعد فهرسة الصورة.</translation>
    </message>
    <message>
        <source>The clip inside {photo} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة المقطع داخل {photo}: {reason}.</translation>
    </message>
    <message>
        <source>The clip inside {photo} is not there any more; index the photo again.</source>
        <translation>لم يعد المقطع داخل {photo} موجودًا؛ أعد فهرسة الصورة.</translation>
    </message>
    <message>
        <source>The command {command} belongs to the plugin {plugin}, which is not active; enable it with: albumen plugins enable {plugin}</source>
        <translation>الأمر {command} للإضافة {plugin} وهي غير نشطة؛ فعّلها بالأمر: albumen plugins enable {plugin}</translation>
    </message>
    <message>
        <source>The drive of the library {file} fails to read or write ({reason}); check the drive.</source>
        <translation>يفشل محرك أقراص المكتبة {file} في القراءة أو الكتابة ({reason})؛ افحص المحرك.</translation>
    </message>
    <message>
        <source>The drive of {path} has no trash that may be written; delete the file yourself, or move it first.</source>
        <translation>لا سلة مهملات قابلة للكتابة على محرك أقراص {path}؛ احذف الملف بنفسك أو انقله أولًا.</translation>
    </message>
    <message>
        <source>The drive of {path} is full; make room, or choose another folder. What was exported stays.</source>
        <translation>محرك أقراص {path} ممتلئ؛ أفسِح مساحة أو اختر مجلدًا آخر. يبقى ما صُدّر.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة المجلد: {reason}.</translation>
    </message>
    <message>
        <source>The folder may not be read; give yourself permission to read it.</source>
        <translation>لا تُسمح قراءة المجلد؛ امنح نفسك إذن قراءته.</translation>
    </message>
    <message>
        <source>The folder {folder} vanished while it was read; connect its drive.</source>
        <translation>اختفى المجلد {folder} أثناء قراءته؛ صِل محرك الأقراص الخاص به.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة المجلد {name}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {name} is not in the library; `albumen info` lists those that are.</source>
        <translation>المجلد {name} ليس في المكتبة؛ يعدّد `albumen info` الموجود فيها.</translation>
    </message>
    <message>
        <source>The folder {name} is not there; connect its drive, or remove it from the library.</source>
        <translation>المجلد {name} غير موجود؛ صِل محرك الأقراص الخاص به، أو أزله من المكتبة.</translation>
    </message>
    <message>
        <source>The folder {name} may not be read; give yourself permission to read it.</source>
        <translation>لا تُسمح قراءة المجلد {name}؛ امنح نفسك إذن قراءته.</translation>
    </message>
    <message>
        <source>The library has no photo with the number {number} any more.</source>
        <translation>لم تعد في المكتبة صورة رقمها {number}.</translation>
    </message>
    <message>
        <source>The library has no vectors of the model {model}; index with it first.</source>
        <translation>لا متجهات في المكتبة للنموذج {model}؛ فهرِس به أولًا.</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; check that its folder exists and is yours.</source>
        <translation>تعذّر فتح المكتبة {file}؛ تحقق من أن مجلدها موجود وأنه لك.</translation>
    </message>
    <message>
        <source>The library {file} is damaged ({problem}); use another backup.</source>
        <translation>المكتبة {file} تالفة ({problem})؛ استخدم نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The library {file} is damaged ({reason}); run `albumen doctor --repair` or restore a backup.</source>
        <translation>المكتبة {file} تالفة ({reason})؛ شغّل `albumen doctor --repair` أو استعِد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library {file} is in use by another program; close that program or try again later.</source>
        <translation>المكتبة {file} يستخدمها برنامج آخر؛ أغلق ذلك البرنامج أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The library {file} is open; close Albumen before you restore it.</source>
        <translation>المكتبة {file} مفتوحة؛ أغلق Albumen قبل استعادتها.</translation>
    </message>
    <message>
        <source>The library {file} may not be written; make its folder writable or choose another.</source>
        <translation>لا تُسمح الكتابة في المكتبة {file}؛ اجعل مجلدها قابلًا للكتابة أو اختر غيره.</translation>
    </message>
    <message>
        <source>The library {folder} is being indexed by another program ({process}); wait until it is done or stop it.</source>
        <translation>يفهرس برنامج آخر المكتبة {folder} الآن ({process})؛ انتظر حتى ينتهي أو أوقفه.</translation>
    </message>
    <message>
        <source>The link leads to itself; remove it, or make it again.</source>
        <translation>يؤدي الرابط إلى نفسه؛ أزله أو أنشئه من جديد.</translation>
    </message>
    <message>
        <source>The link leads to {target}, which is not there; connect its drive, or remove the link.</source>
        <translation>يؤدي الرابط إلى {target} غير الموجود؛ صِل محرك الأقراص الخاص به، أو أزل الرابط.</translation>
    </message>
    <message>
        <source>The link leads to {target}, which may not be read; give yourself permission to read it.</source>
        <translation>يؤدي الرابط إلى {target} ولا تُسمح قراءته؛ امنح نفسك إذن قراءته.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {target}: {reason}.</source>
        <translation>تعذّر نسخ النموذج إلى {target}: {reason}.</translation>
    </message>
    <message>
        <source>The model cannot be kept in {target}: {reason}.</source>
        <translation>تعذّر حفظ النموذج في {target}: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}</source>
        <translation>تعذّر تحميل النموذج {name}: {reason}</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}.</source>
        <translation>تعذّر تحميل النموذج {name}: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} cannot show where a text matches. {reason}</source>
        <translation>لا يستطيع النموذج {name} إظهار موضع مطابقة النص. {reason}</translation>
    </message>
    <message>
        <source>The model {name} has not seen the photos yet; run: albumen index</source>
        <translation>لم ير النموذج {name} الصور بعد؛ شغّل: albumen index</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine; fetch it with: albumen models download {name}, or take in a file with: albumen models import FILE</source>
        <translation>النموذج {name} ليس على هذا الجهاز؛ اجلبه بالأمر: albumen models download {name}، أو أدخل ملفًا بالأمر: albumen models import FILE</translation>
    </message>
    <message>
        <source>The model {name} was made of another edition or precision of {source}; choose those, or make {name} again.</source>
        <translation>صُنع النموذج {name} من إصدار آخر أو دقة أخرى من {source}؛ اخترهما، أو اصنع {name} من جديد.</translation>
    </message>
    <message>
        <source>The opacity of a watermark is above 0 and at most 1, not {opacity}.</source>
        <translation>عتامة العلامة المائية أكبر من 0 ولا تزيد على 1، لا {opacity}.</translation>
    </message>
    <message>
        <source>The paper is one of {papers} and the caption one of {captions}.</source>
        <translation>الورق واحد من {papers} والتعليق واحد من {captions}.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has &quot;{form}&quot; for a number; write {example} for three digits.</source>
        <translation>في النمط «{text}» الصيغة «{form}» لرقم؛ اكتب {example} لثلاث خانات.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has &quot;{form}&quot; for {field}; write {example} for 20 characters.</source>
        <translation>في النمط «{text}» الصيغة «{form}» للحقل {field}؛ اكتب {example} لعشرين حرفًا.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has a brace without its partner; write {{{{ and }}}} for braces in a name.</source>
        <translation>في النمط «{text}» قوس معقوف بلا مقابل؛ اكتب {{{{ و }}}} للأقواس في الاسم.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has a slash in it; it makes names, and the folder is chosen apart.</source>
        <translation>في النمط «{text}» شرطة مائلة؛ النمط يصنع الأسماء، والمجلد يُختار على حدة.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has the unknown date &quot;{date}&quot;; %Y, %m, %d, %H, %M and %S are the usual.</source>
        <translation>في النمط «{text}» التاريخ المجهول «{date}»؛ المعتاد %Y و%m و%d و%H و%M و%S.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has the unknown field {field}; there are {known}.</source>
        <translation>في النمط «{text}» الحقل المجهول {field}؛ الحقول الموجودة هي {known}.</translation>
    </message>
    <message>
        <source>The pattern for the names is empty; &quot;{name}&quot; keeps the names as they are.</source>
        <translation>نمط الأسماء فارغ؛ يُبقي «{name}» الأسماء كما هي.</translation>
    </message>
    <message>
        <source>The photo {photo} has no file any more</source>
        <translation>لم يعد للصورة {photo} ملف</translation>
    </message>
    <message>
        <source>The plugin {plugin} comes with Albumen or a Python package; disable it, or remove the package</source>
        <translation>تأتي الإضافة {plugin} مع Albumen أو مع حزمة Python؛ عطّلها أو أزل الحزمة</translation>
    </message>
    <message>
        <source>The plugin {plugin} could not be enabled: {reason}</source>
        <translation>تعذّر تفعيل الإضافة {plugin}: {reason}</translation>
    </message>
    <message>
        <source>The plugin {plugin} did not answer in time</source>
        <translation>لم تستجب الإضافة {plugin} في الوقت المناسب</translation>
    </message>
    <message>
        <source>The plugin {plugin} failed in {name}: {reason}</source>
        <translation>فشلت الإضافة {plugin} في {name}: {reason}</translation>
    </message>
    <message>
        <source>The plugin {plugin} has no setting {key}.</source>
        <translation>ليس للإضافة {plugin} إعداد {key}.</translation>
    </message>
    <message>
        <source>The plugin {plugin} has not registered its command {command}</source>
        <translation>لم تسجّل الإضافة {plugin} أمرها {command}</translation>
    </message>
    <message>
        <source>The plugin {plugin} has not registered its panel {panel}</source>
        <translation>لم تسجّل الإضافة {plugin} لوحتها {panel}</translation>
    </message>
    <message>
        <source>The plugin {plugin} is not active</source>
        <translation>الإضافة {plugin} غير نشطة</translation>
    </message>
    <message>
        <source>The plugin {plugin} needs the permission {permission}; its plugin.toml does not list it</source>
        <translation>تحتاج الإضافة {plugin} إلى الإذن {permission}؛ وملفها plugin.toml لا يذكره</translation>
    </message>
    <message>
        <source>The plugin {plugin} was stopped</source>
        <translation>أُوقفت الإضافة {plugin}</translation>
    </message>
    <message>
        <source>The plugin {plugin} {problem}</source>
        <translation>الإضافة {plugin} {problem}</translation>
    </message>
    <message>
        <source>The plugin {plugin} {reason}</source>
        <translation>الإضافة {plugin}: {reason}</translation>
    </message>
    <message>
        <source>The safety head cannot be used: {reason}</source>
        <translation>تعذّر استخدام رأس الأمان: {reason}</translation>
    </message>
    <message>
        <source>The search index cannot be written to {folder} ({reason}); make room there.</source>
        <translation>تعذّرت كتابة فهرس البحث في {folder} ({reason})؛ أفسِح مساحة هناك.</translation>
    </message>
    <message>
        <source>The setting {key} {problem}, not {value}.</source>
        <translation>الإعداد {key} {problem}، لا {value}.</translation>
    </message>
    <message>
        <source>The size is 0 or more pixels and the quality 1 to 100.</source>
        <translation>الحجم 0 بكسل أو أكثر والجودة من 1 إلى 100.</translation>
    </message>
    <message>
        <source>The size of a watermark is 0.01 to 0.3 of the shorter side, not {size}.</source>
        <translation>حجم العلامة المائية من 0.01 إلى 0.3 من الضلع الأقصر، لا {size}.</translation>
    </message>
    <message>
        <source>The tag {name} cannot be merged into itself; choose another one.</source>
        <translation>لا يمكن دمج الوسم {name} في نفسه؛ اختر وسمًا آخر.</translation>
    </message>
    <message>
        <source>The tag {old} cannot be moved below itself.</source>
        <translation>لا يمكن نقل الوسم {old} تحت نفسه.</translation>
    </message>
    <message>
        <source>There is a library in {folder} already; restore into another folder, or replace it (--replace).</source>
        <translation>توجد مكتبة في {folder} بالفعل؛ استعِد إلى مجلد آخر أو استبدلها (--replace).</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>يوجد نموذج اسمه {name} بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; give another name with --name.</source>
        <translation>يوجد نموذج اسمه {name} بالفعل؛ حدّد اسمًا آخر باستخدام --name.</translation>
    </message>
    <message>
        <source>There is a tag named {target} already; choose another name.</source>
        <translation>يوجد وسم اسمه {target} بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is an album named {name} already; choose another name.</source>
        <translation>يوجد ألبوم اسمه {name} بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is another file at {path} now; move it away to restore the one in the trash.</source>
        <translation>يوجد الآن ملف آخر في {path}؛ انقله لاستعادة الملف من سلة المهملات.</translation>
    </message>
    <message>
        <source>There is no album named {album}; `albumen album list` shows those there are.</source>
        <translation>لا يوجد ألبوم اسمه {album}؛ يعرض `albumen album list` الموجود منها.</translation>
    </message>
    <message>
        <source>There is no field called {field}. There are {known}.</source>
        <translation>لا يوجد حقل اسمه {field}. الحقول الموجودة هي {known}.</translation>
    </message>
    <message>
        <source>There is no field called {field}; do you mean {near}:?</source>
        <translation>لا يوجد حقل اسمه {field}؛ هل تقصد {near}:؟</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>لا يوجد ملف {archive}.</translation>
    </message>
    <message>
        <source>There is no format {form} to export to; there are {known}.</source>
        <translation>لا يوجد تنسيق تصدير {form}؛ التنسيقات الموجودة هي {known}.</translation>
    </message>
    <message>
        <source>There is no job with the number {number}.</source>
        <translation>لا توجد مهمة رقمها {number}.</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>لا توجد مكتبة في {folder}.</translation>
    </message>
    <message>
        <source>There is no library in {folder}; add a folder of photos to make one.</source>
        <translation>لا توجد مكتبة في {folder}؛ أضف مجلد صور لإنشاء واحدة.</translation>
    </message>
    <message>
        <source>There is no model {name}; albumen models list shows those there are.</source>
        <translation>لا يوجد نموذج {name}؛ يعرض albumen models list الموجود منها.</translation>
    </message>
    <message>
        <source>There is no plugin {plugin}; found are {known}</source>
        <translation>لا توجد إضافة {plugin}؛ عُثر على {known}</translation>
    </message>
    <message>
        <source>There is no precision called {name}; choose one of {known}.</source>
        <translation>لا توجد دقة اسمها {name}؛ اختر واحدة من {known}.</translation>
    </message>
    <message>
        <source>There is no tag named {name}.</source>
        <translation>لا يوجد وسم اسمه {name}.</translation>
    </message>
    <message>
        <source>There is no tag named {old}.</source>
        <translation>لا يوجد وسم اسمه {old}.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>التداخل هنا عميق جدًا.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>This photo has no clip to play.</source>
        <translation>ليس لهذه الصورة مقطع لتشغيله.</translation>
    </message>
    <message>
        <source>This photo is covered; show covered photos first to play it.</source>
        <translation>هذه الصورة مغطاة؛ أظهر الصور المغطاة أولًا لتشغيلها.</translation>
    </message>
    <message>
        <source>This photo is covered; show it first to search for a part of it.</source>
        <translation>هذه الصورة مغطاة؛ أظهرها أولًا للبحث عن جزء منها.</translation>
    </message>
    <message>
        <source>This photo is covered; show it first to see where it matches.</source>
        <translation>هذه الصورة مغطاة؛ أظهرها أولًا لترى موضع المطابقة.</translation>
    </message>
    <message>
        <source>Too many wrong PINs; try again in {wait} seconds.</source>
        <translation>محاولات PIN خاطئة كثيرة؛ أعد المحاولة بعد مدة (بالثواني): {wait}.</translation>
    </message>
    <message>
        <source>Waiting for mains power</source>
        <translation>في انتظار الكهرباء</translation>
    </message>
    <message>
        <source>Waiting until you start it</source>
        <translation>في انتظار أن تبدأه</translation>
    </message>
    <message>
        <source>Waiting while something is shown full screen</source>
        <translation>في انتظار انتهاء العرض بملء الشاشة</translation>
    </message>
    <message>
        <source>Where {name} lies in the trash is not known; restore it from the system&apos;s trash, and it is in the library again with its tags and albums.</source>
        <translation>موضع {name} في سلة المهملات غير معروف؛ استعِده من سلة مهملات النظام فيعود إلى المكتبة بوسومه وألبوماته.</translation>
    </message>
    <message>
        <source>Writing into files needs the program ExifTool, which is not installed (Debian&apos;s package is libimage-exiftool-perl, elsewhere see exiftool.org); or write sidecars instead.</source>
        <translation>الكتابة في الملفات تتطلب برنامج ExifTool غير المثبَّت (حزمته في Debian هي libimage-exiftool-perl، وفي غيره راجع exiftool.org)؛ أو اكتب ملفات مرافقة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>a video is copied, and taking its metadata out needs the program ExifTool, which is not installed; export it with all metadata.</source>
        <translation>يُنسخ مقطع الفيديو، وإزالة بياناته الوصفية تتطلب برنامج ExifTool غير المثبَّت؛ صدِّره مع كل البيانات الوصفية.</translation>
    </message>
    <message>
        <source>activate {reason}</source>
        <translation>‏activate: {reason}</translation>
    </message>
    <message>
        <source>added {value}</source>
        <translation>أُضيفت {value}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>بعد {date}</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>عدّله برنامج آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>قبل {date}</translation>
    </message>
    <message>
        <source>but not {condition}</source>
        <translation>ولكن ليست {condition}</translation>
    </message>
    <message>
        <source>either {conditions}</source>
        <translation>إما {conditions}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ابتداءً من {date}</translation>
    </message>
    <message>
        <source>in a folder called {value}</source>
        <translation>في مجلد اسمه {value}</translation>
    </message>
    <message>
        <source>in landscape format</source>
        <translation>بالاتجاه الأفقي</translation>
    </message>
    <message>
        <source>in portrait format</source>
        <translation>بالاتجاه العمودي</translation>
    </message>
    <message>
        <source>in square format</source>
        <translation>بشكل مربع</translation>
    </message>
    <message>
        <source>in the album {value}</source>
        <translation>في الألبوم {value}</translation>
    </message>
    <message>
        <source>in the format {value}</source>
        <translation>بالتنسيق {value}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>في شهر {month}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>في عام {year}</translation>
    </message>
    <message>
        <source>it has several names (hard links), which writing would part</source>
        <translation>له عدة أسماء (روابط صلبة) تفصلها الكتابة</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>محمي من الكتابة</translation>
    </message>
    <message>
        <source>its XMP is damaged ({reason})</source>
        <translation>بيانات XMP فيه تالفة ({reason})</translation>
    </message>
    <message>
        <source>its command {command} already belongs to the plugin {owner}</source>
        <translation>أمرها {command} للإضافة {owner} بالفعل</translation>
    </message>
    <message>
        <source>its metadata cannot be taken out of a copy of a file of this kind; export it with all metadata, or choose a picture format.</source>
        <translation>لا يمكن إزالة البيانات الوصفية من نسخة ملف من هذا النوع؛ صدِّره مع كل البيانات الوصفية، أو اختر تنسيق صور.</translation>
    </message>
    <message>
        <source>its picture cannot be compared ({reason})</source>
        <translation>تعذّرت مقارنة صورته ({reason})</translation>
    </message>
    <message>
        <source>labelled {value}</source>
        <translation>بلون التمييز {value}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>أقل من {number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>أكثر من {number}</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>يجب أن يكون {least} على الأقل</translation>
    </message>
    <message>
        <source>must be at most {most}</source>
        <translation>يجب ألا يزيد على {most}</translation>
    </message>
    <message>
        <source>must be of type {kind}</source>
        <translation>يجب أن يكون من النوع {kind}</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>يجب أن يكون واحدًا من {choices}</translation>
    </message>
    <message>
        <source>needs plugin API {wanted}, and this Albumen has {ours}; update Albumen</source>
        <translation>تحتاج إلى واجهة الإضافات {wanted}، وفي هذا الإصدار من Albumen ‏{ours}؛ حدّث Albumen</translation>
    </message>
    <message>
        <source>not enabled yet</source>
        <translation>لم تُفعّل بعد</translation>
    </message>
    <message>
        <source>of {subject}</source>
        <translation>لـ{subject}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>في يوم {day}</translation>
    </message>
    <message>
        <source>rated {value}</source>
        <translation>بتقييم {value}</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>similar: wants a photo&apos;s number, such as similar:@123</source>
        <translation>يلزم similar: رقم صورة، مثل similar:@123</translation>
    </message>
    <message>
        <source>taken at ISO {value}</source>
        <translation>التُقطت بحساسية ISO {value}</translation>
    </message>
    <message>
        <source>taken at f/{value}</source>
        <translation>التُقطت بفتحة f/{value}</translation>
    </message>
    <message>
        <source>taken at {value} mm</source>
        <translation>التُقطت ببعد بؤري {value} مم</translation>
    </message>
    <message>
        <source>taken through a {value}</source>
        <translation>التُقطت بالعدسة {value}</translation>
    </message>
    <message>
        <source>taken with a {value}</source>
        <translation>التُقطت بالكاميرا {value}</translation>
    </message>
    <message>
        <source>taken within {distance} km of {value}</source>
        <translation>التُقطت ضمن {distance} كم من {value}</translation>
    </message>
    <message>
        <source>taken {value}</source>
        <translation>التُقطت {value}</translation>
    </message>
    <message>
        <source>that are favourites</source>
        <translation>من المفضلة</translation>
    </message>
    <message>
        <source>that are neither picked nor rejected</source>
        <translation>غير مختارة وغير مرفوضة</translation>
    </message>
    <message>
        <source>that are not tagged</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>that are on a drive that is not here</source>
        <translation>على محرك أقراص غير موصول</translation>
    </message>
    <message>
        <source>that are picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>that are rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>that are there more than once</source>
        <translation>موجودة أكثر من مرة</translation>
    </message>
    <message>
        <source>that are videos</source>
        <translation>وهي مقاطع فيديو</translation>
    </message>
    <message>
        <source>that have a caption</source>
        <translation>لها تعليق</translation>
    </message>
    <message>
        <source>that have a clip</source>
        <translation>لها مقطع</translation>
    </message>
    <message>
        <source>that have a date of their own</source>
        <translation>لها تاريخ خاص بها</translation>
    </message>
    <message>
        <source>that have a label</source>
        <translation>لها لون تمييز</translation>
    </message>
    <message>
        <source>that have a place</source>
        <translation>لها مكان</translation>
    </message>
    <message>
        <source>that have a prompt</source>
        <translation>لها نص توليد</translation>
    </message>
    <message>
        <source>that have a rating</source>
        <translation>لها تقييم</translation>
    </message>
    <message>
        <source>that have a tag</source>
        <translation>لها وسم</translation>
    </message>
    <message>
        <source>that have a text that a plugin read</source>
        <translation>فيها نص قرأته إضافة</translation>
    </message>
    <message>
        <source>that have people marked</source>
        <translation>وُسم فيها أشخاص</translation>
    </message>
    <message>
        <source>that look like photo {number}</source>
        <translation>تشبه الصورة {number}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>was written for plugin API {wanted}, and this Albumen has {ours}; update the plugin</source>
        <translation>كُتبت لواجهة الإضافات {wanted}، وفي هذا الإصدار من Albumen ‏{ours}؛ حدّث الإضافة</translation>
    </message>
    <message>
        <source>what was written does not read back as it should</source>
        <translation>ما كُتب لا يُقرأ كما ينبغي</translation>
    </message>
    <message>
        <source>whose file name has {value}</source>
        <translation>يحوي اسم ملفها {value}</translation>
    </message>
    <message>
        <source>with the tag {value}</source>
        <translation>بالوسم {value}</translation>
    </message>
    <message>
        <source>with the words {words}</source>
        <translation>فيها الكلمات {words}</translation>
    </message>
    <message>
        <source>with {value} in caption, keywords, name or texts</source>
        <translation>فيها {value} في التعليق أو الكلمات المفتاحية أو الاسم أو النصوص</translation>
    </message>
    <message>
        <source>with {value} marked as a person</source>
        <translation>وُسم فيها الشخص {value}</translation>
    </message>
    <message>
        <source>without {subject}</source>
        <translation>بدون {subject}</translation>
    </message>
    <message>
        <source>writing would have changed the picture</source>
        <translation>كانت الكتابة ستغيّر الصورة</translation>
    </message>
    <message>
        <source>writing would have changed what other programs wrote</source>
        <translation>كانت الكتابة ستغيّر ما كتبته برامج أخرى</translation>
    </message>
    <message>
        <source>writing would have changed what the camera wrote</source>
        <translation>كانت الكتابة ستغيّر ما كتبته الكاميرا</translation>
    </message>
    <message>
        <source>{archive} is no backup of Albumen, or is damaged ({reason}); use another one.</source>
        <translation>‏{archive} ليس نسخة احتياطية من Albumen أو أنه تالف ({reason})؛ استخدم غيره.</translation>
    </message>
    <message>
        <source>{field} cannot be compared with {operator}; write {example}.</source>
        <translation>لا يمكن مقارنة {field} باستخدام {operator}؛ اكتب {example}.</translation>
    </message>
    <message>
        <source>{field}: has no {value}; choose one of {choices}.</source>
        <translation>‏{field}: لا توجد القيمة {value}؛ اختر واحدة من {choices}.</translation>
    </message>
    <message>
        <source>{field}: wants a value, such as {example}.</source>
        <translation>‏{field}: يلزم ذكر قيمة، مثل {example}.</translation>
    </message>
    <message>
        <source>{file} cannot be reached: {reason}.</source>
        <translation>تعذّر الوصول إلى {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no Albumen library but another program&apos;s file; choose another folder.</source>
        <translation>‏{file} ليس مكتبة Albumen بل ملف برنامج آخر؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{file} may not be written; make its folder writable or choose another.</source>
        <translation>لا تُسمح الكتابة في {file}؛ اجعل مجلده قابلًا للكتابة أو اختر غيره.</translation>
    </message>
    <message>
        <source>{file}: cannot be exported ({reason}).</source>
        <translation>‏{file}: تعذّر تصديره ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the PIN cannot be read ({reason}); delete the file to set another.</source>
        <translation>‏{file}: تعذّرت قراءة رمز PIN ({reason})؛ احذف الملف لتعيين رمز آخر.</translation>
    </message>
    <message>
        <source>{file}: the example picture of the tag {tag} is not there</source>
        <translation>‏{file}: صورة المثال للوسم {tag} غير موجودة</translation>
    </message>
    <message>
        <source>{file}: the file is not there now; connect its drive and export it again.</source>
        <translation>‏{file}: الملف غير موجود الآن؛ صِل محرك الأقراص الخاص به وصدِّره مجددًا.</translation>
    </message>
    <message>
        <source>{file}: the program that reads it crashed; the file is damaged.</source>
        <translation>‏{file}: انهار البرنامج الذي يقرؤه؛ الملف تالف.</translation>
    </message>
    <message>
        <source>{file}: was not copied along ({reason}).</source>
        <translation>‏{file}: لم يُنسخ معها ({reason}).</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>‏{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>‏{first} و{second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>‏{first} أو {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>‏{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>‏{first}، {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); choose another folder.</source>
        <translation>تعذّرت الكتابة في {folder} ({reason})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{folder} does not exist; give a folder that holds photos.</source>
        <translation>‏{folder} غير موجود؛ حدّد مجلدًا فيه صور.</translation>
    </message>
    <message>
        <source>{folder} is a file; a library needs a folder.</source>
        <translation>‏{folder} ملف؛ تحتاج المكتبة إلى مجلد.</translation>
    </message>
    <message>
        <source>{folder} is for exports, which the library leaves out; choose another folder, or add this one first.</source>
        <translation>المجلد {folder} مخصص للصور المصدَّرة التي تتجاهلها المكتبة؛ اختر مجلدًا آخر، أو أضف هذا المجلد أولًا.</translation>
    </message>
    <message>
        <source>{folder} is not a folder; give a folder that holds photos.</source>
        <translation>‏{folder} ليس مجلدًا؛ حدّد مجلدًا فيه صور.</translation>
    </message>
    <message>
        <source>{folder} lies in no folder of the library; add it first, or export the photos there.</source>
        <translation>لا يقع {folder} في أي مجلد من المكتبة؛ أضفه أولًا، أو صدِّر الصور إليه.</translation>
    </message>
    <message>
        <source>{folder}: cannot be deleted: {reason}</source>
        <translation>‏{folder}: تعذّر حذفه: {reason}</translation>
    </message>
    <message>
        <source>{folder}: has no rule; albumen tag-rules lists those there are</source>
        <translation>‏{folder}: لا قاعدة له؛ يعدّد albumen tag-rules القواعد الموجودة</translation>
    </message>
    <message>
        <source>{folder}: is not a Python package; it has no __init__.py</source>
        <translation>‏{folder}: ليس حزمة Python؛ فلا __init__.py فيه</translation>
    </message>
    <message>
        <source>{folder}: is not a folder; a rule needs one that exists</source>
        <translation>‏{folder}: ليس مجلدًا؛ تحتاج القاعدة إلى مجلد موجود</translation>
    </message>
    <message>
        <source>{folder}: its id is now {name}; restart to use it</source>
        <translation>‏{folder}: صار معرّفها {name}؛ أعد التشغيل لاستخدامها</translation>
    </message>
    <message>
        <source>{folder}: the id {name} already belongs to {owner}</source>
        <translation>‏{folder}: المعرّف {name} مستخدم بالفعل في {owner}</translation>
    </message>
    <message>
        <source>{folder}: the module {name} has no activate(ctx)</source>
        <translation>‏{folder}: ليس في الوحدة {name} دالة activate(ctx)</translation>
    </message>
    <message>
        <source>{image}: {reason}</source>
        <translation>‏{image}: {reason}</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>‏{kind}: {reason}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, dots, dashes and underscores.</source>
        <translation>لا يصلح {name} اسمًا لنموذج؛ استخدم الحروف والأرقام والنقاط والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, dots, dashes, underscores.</source>
        <translation>لا يصلح {name} اسمًا لنموذج؛ استخدم الحروف والأرقام والنقاط والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>{name} is filled by its search; put the photos in an album of their own.</source>
        <translation>يُملأ {name} من بحثه؛ ضع الصور في ألبوم خاص بها.</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash.</source>
        <translation>لم يعد {name} في سلة المهملات.</translation>
    </message>
    <message>
        <source>{name} is not a folder; choose the folder that holds it.</source>
        <translation>‏{name} ليس مجلدًا؛ اختر المجلد الذي يحويه.</translation>
    </message>
    <message>
        <source>{name}: the installed package {package} named by its entry point is not there</source>
        <translation>‏{name}: الحزمة {package} التي تسميها نقطة الدخول غير موجودة</translation>
    </message>
    <message>
        <source>{number} or less</source>
        <translation>‏{number} أو أقل</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>‏{number} أو أكثر</translation>
    </message>
    <message>
        <source>{old} is not there.</source>
        <translation>‏{old} غير موجود.</translation>
    </message>
    <message>
        <source>{old} stays: it cannot be put at {new} ({reason}).</source>
        <translation>‏{old} باقٍ: تعذّر وضعه في {new} ({reason}).</translation>
    </message>
    <message>
        <source>{old} stays: there is another file at {new}.</source>
        <translation>‏{old} باقٍ: يوجد ملف آخر في {new}.</translation>
    </message>
    <message>
        <source>{old} stays: you may not write in its folder or in {folder}.</source>
        <translation>‏{old} باقٍ: لا تُسمح لك الكتابة في مجلده أو في {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: {reason}.</source>
        <translation>تعذّر نقل {path} إلى سلة المهملات: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored: {reason}.</source>
        <translation>تعذّرت استعادة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist; give a checkpoint file or folder.</source>
        <translation>‏{path} غير موجود؛ حدّد ملف نقطة حفظ للنموذج أو مجلدها.</translation>
    </message>
    <message>
        <source>{path} is not in the library; add its folder first.</source>
        <translation>‏{path} ليس في المكتبة؛ أضف مجلده أولًا.</translation>
    </message>
    <message>
        <source>{path} is not there now; connect its drive.</source>
        <translation>‏{path} غير موجود الآن؛ صِل محرك الأقراص الخاص به.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>‏{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} may not be moved; give yourself permission to write it and its folder.</source>
        <translation>لا يُسمح بنقل {path}؛ امنح نفسك إذن الكتابة فيه وفي مجلده.</translation>
    </message>
    <message>
        <source>{path} was not moved to the trash from this library, or is back already.</source>
        <translation>‏{path} لم يُنقل إلى سلة المهملات من هذه المكتبة، أو أنه عاد بالفعل.</translation>
    </message>
    <message>
        <source>{path}, line {line}, {place}: {what}{more}</source>
        <translation>‏{path}، السطر {line}، {place}: {what}{more}</translation>
    </message>
    <message>
        <source>{path}, line {number}: a synonym in braces needs a keyword above it</source>
        <translation>‏{path}، السطر {number}: يحتاج المرادف بين الأقواس إلى كلمة مفتاحية فوقه</translation>
    </message>
    <message>
        <source>{path}, line {number}: is longer than {most} characters</source>
        <translation>‏{path}، السطر {number}: أطول من {most} حرف</translation>
    </message>
    <message>
        <source>{path}, line {number}: {text} is indented by more than one tab below its parent</source>
        <translation>‏{path}، السطر {number}: ‏{text} مزاح بأكثر من علامة جدولة واحدة تحت أصله</translation>
    </message>
    <message>
        <source>{path}: ExifTool cannot read it: {reason}</source>
        <translation>‏{path}: لا يستطيع ExifTool قراءته: {reason}</translation>
    </message>
    <message>
        <source>{path}: a newer version of the plugin wrote this store (it holds {versions}); update the plugin</source>
        <translation>‏{path}: كتب إصدار أحدث من الإضافة هذا المخزن (فيه {versions})؛ حدّث الإضافة</translation>
    </message>
    <message>
        <source>{path}: a tag of one&apos;s own is written as [tag.NAME] with a phrase</source>
        <translation>‏{path}: يُكتب الوسم الخاص هكذا [tag.NAME] مع عبارة</translation>
    </message>
    <message>
        <source>{path}: cannot be opened to read its metadata ({reason}).</source>
        <translation>‏{path}: تعذّر فتحه لقراءة بياناته الوصفية ({reason}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>‏{path}: تعذّرت قراءته: {reason}</translation>
    </message>
    <message>
        <source>{path}: groups are written as [[group]]</source>
        <translation>‏{path}: تُكتب المجموعات هكذا [[group]]</translation>
    </message>
    <message>
        <source>{path}: has no column tag, name or keyword in its first line</source>
        <translation>‏{path}: ليس في سطره الأول عمود tag أو name أو keyword</translation>
    </message>
    <message>
        <source>{path}: holds more than {most} tags; split it</source>
        <translation>‏{path}: فيه وسوم تزيد على {most}؛ قسّمه</translation>
    </message>
    <message>
        <source>{path}: holds no tags; write one on each line</source>
        <translation>‏{path}: لا وسوم فيه؛ اكتب واحدًا في كل سطر</translation>
    </message>
    <message>
        <source>{path}: is larger than {size} KiB; a manifest is a short text</source>
        <translation>‏{path}: أكبر من {size} كيبيبايت؛ البيان نص قصير</translation>
    </message>
    <message>
        <source>{path}: is not CSV: {reason}</source>
        <translation>‏{path}: ليس CSV: ‏{reason}</translation>
    </message>
    <message>
        <source>{path}: is not UTF-8 text (byte {byte})</source>
        <translation>‏{path}: ليس نص UTF-8 (البايت {byte})</translation>
    </message>
    <message>
        <source>{path}: is not UTF-8 text (byte {byte}); save it as UTF-8</source>
        <translation>‏{path}: ليس نص UTF-8 (البايت {byte})؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>{path}: is not valid TOML: {reason}</source>
        <translation>‏{path}: ليس TOML صالحًا: {reason}</translation>
    </message>
    <message>
        <source>{path}: is not {encoding} text (byte {byte}); save it as UTF-8</source>
        <translation>‏{path}: ليس نصًا بترميز {encoding} (البايت {byte})؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>{path}: the file is not there; connect its drive.</source>
        <translation>‏{path}: الملف غير موجود؛ صِل محرك الأقراص الخاص به.</translation>
    </message>
    <message>
        <source>{path}: the plugin&apos;s store cannot be opened: {reason}</source>
        <translation>‏{path}: تعذّر فتح مخزن الإضافة: {reason}</translation>
    </message>
    <message>
        <source>{path}: the plugin&apos;s store cannot be used: {reason}</source>
        <translation>‏{path}: تعذّر استخدام مخزن الإضافة: {reason}</translation>
    </message>
    <message>
        <source>{path}: the safety head is for vectors of {width} numbers; the active model gives {dim}</source>
        <translation>‏{path}: رأس الأمان لمتجهات طولها {width}؛ والنموذج النشط يعطي {dim}</translation>
    </message>
    <message>
        <source>{path}: the tag {line} has no name, or one that is there already</source>
        <translation>‏{path}: الوسم {line} بلا اسم، أو له اسم موجود بالفعل</translation>
    </message>
    <message>
        <source>{path}: the template {template} has no place for the name; write {{}} or {{a}} into it</source>
        <translation>‏{path}: ليس في القالب {template} موضع للاسم؛ اكتب فيه {{}} أو {{a}}</translation>
    </message>
    <message>
        <source>{path}: there is no tag {tag} to put others under</source>
        <translation>‏{path}: لا يوجد وسم {tag} لتوضع تحته أخرى</translation>
    </message>
    <message>
        <source>{path}: {key} must be a list of texts</source>
        <translation>‏{path}: يجب أن يكون {key} قائمة نصوص</translation>
    </message>
    <message>
        <source>{path}: {key} must be a text</source>
        <translation>‏{path}: يجب أن يكون {key} نصًا</translation>
    </message>
    <message>
        <source>{path}: {problem}; the original is as it was.</source>
        <translation>‏{path}: {problem}؛ الأصل كما كان.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>‏{path}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%Ln more could not be written either.)</source>
        <translation>
            <numerusform>‏{problem} (لا غيرها مما تعذّرت كتابته.)</numerusform>
            <numerusform>‏{problem} (تعذّرت كتابة واحدة أخرى أيضًا.)</numerusform>
            <numerusform>‏{problem} (تعذّرت كتابة اثنتين أخريين أيضًا.)</numerusform>
            <numerusform>‏{problem} (تعذّرت كتابة %Ln أخرى أيضًا.)</numerusform>
            <numerusform>‏{problem} (تعذّرت كتابة %Ln أخرى أيضًا.)</numerusform>
            <numerusform>‏{problem} (تعذّرت كتابة %Ln أخرى أيضًا.)</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} (×{weight})</source>
        <translation>‏{said} (×{weight})</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{target} exists already; name another file for the backup.</source>
        <translation>‏{target} موجود بالفعل؛ سمِّ ملفًا آخر للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>{target}: a contact sheet is a .pdf or a .png; give the file such a name.</source>
        <translation>‏{target}: ورقة المعاينة ملف .pdf أو .png؛ سمِّ الملف كذلك.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}); nothing was written.</source>
        <translation>‏{target}: تعذّرت كتابته ({reason})؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}); the old one is as it was.</source>
        <translation>‏{target}: تعذّرت كتابته ({reason})؛ القديم كما كان.</translation>
    </message>
    <message>
        <source>{target}: the contact sheet cannot be written ({reason}).</source>
        <translation>‏{target}: تعذّرت كتابة ورقة المعاينة ({reason}).</translation>
    </message>
    <message>
        <source>{target}: the sidecar is damaged ({reason}); mend it or move it away first.</source>
        <translation>‏{target}: الملف المرافق تالف ({reason})؛ أصلحه أو انقله أولًا.</translation>
    </message>
    <message>
        <source>{target}: what was written does not read back as it should; nothing was changed.</source>
        <translation>‏{target}: ما كُتب لا يُقرأ كما ينبغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{text} is no tag; write its name first</source>
        <translation>‏{text} ليس وسمًا؛ اكتب اسمه أولًا</translation>
    </message>
    <message>
        <source>{value} is no date; write 2019, 2019-05, 2019-05-31 or a range such as 2019..2021.</source>
        <translation>‏{value} ليس تاريخًا؛ اكتب 2019 أو 2019-05 أو 2019-05-31 أو مدى مثل ⁦2019..2021⁩.</translation>
    </message>
    <message>
        <source>{value} is no number and no range such as 3..5.</source>
        <translation>‏{value} ليس رقمًا ولا مدى مثل ⁦3..5⁩.</translation>
    </message>
    <message>
        <source>{value} is no place; write latitude,longitude,distance such as 48.85,2.35,10km.</source>
        <translation>‏{value} ليس مكانًا؛ اكتب خط العرض وخط الطول والمسافة، مثل 48.85,2.35,10km.</translation>
    </message>
    <message>
        <source>{value} pixels high</source>
        <translation>ارتفاعها {value} بكسل</translation>
    </message>
    <message>
        <source>{value} pixels wide</source>
        <translation>عرضها {value} بكسل</translation>
    </message>
    <message>
        <source>“{text}” is no place; write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>‏«{text}» ليس مكانًا؛ اكتب خط العرض وخط الطول، مثل 48.85, 2.35.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>They count for this library, and at once. Device and precision: from the next start.</source>
        <translation>تسري على هذه المكتبة وفورًا. أما الجهاز والدقة فبدءًا من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>ShieldControl</name>
    <message>
        <source>Covered photos are shown until you cover them again or close Albumen.</source>
        <translation>تظهر الصور المغطاة إلى أن تغطيها مجددًا أو تغلق Albumen.</translation>
    </message>
    <message>
        <source>PIN for covered photos…</source>
        <translation>رمز PIN للصور المغطاة…</translation>
    </message>
    <message>
        <source>Show covered photos</source>
        <translation>إظهار الصور المغطاة</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>0 to 5</source>
        <translation>من 0 إلى 5</translation>
    </message>
    <message>
        <source>6 to 9</source>
        <translation>من 6 إلى 9</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Colour label: red, yellow, green, blue</source>
        <translation>لون التمييز: أحمر، أصفر، أخضر، أزرق</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>‏Enter أو مسافة</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Grid and large view</source>
        <translation>الشبكة والعرض الكبير</translation>
    </message>
    <message>
        <source>Grid: extend the selection</source>
        <translation>الشبكة: توسيع التحديد</translation>
    </message>
    <message>
        <source>Grid: open the photo</source>
        <translation>الشبكة: فتح الصورة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Large view: back</source>
        <translation>العرض الكبير: رجوع</translation>
    </message>
    <message>
        <source>Large view: fit or 100 %</source>
        <translation>العرض الكبير: ملاءمة أو 100 %</translation>
    </message>
    <message>
        <source>Large view: next, previous</source>
        <translation>العرض الكبير: التالية، السابقة</translation>
    </message>
    <message>
        <source>Large view: play the clip</source>
        <translation>العرض الكبير: تشغيل المقطع</translation>
    </message>
    <message>
        <source>Large view: search for a part</source>
        <translation>العرض الكبير: البحث عن جزء</translation>
    </message>
    <message>
        <source>Large view: where it matches the search</source>
        <translation>العرض الكبير: موضع التطابق مع البحث</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>‏Shift ومفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln more folder(s)…</source>
        <translation>
            <numerusform>%Ln مجلد آخر…</numerusform>
            <numerusform>مجلد آخر…</numerusform>
            <numerusform>مجلدان آخران…</numerusform>
            <numerusform>%Ln مجلدات أخرى…</numerusform>
            <numerusform>%Ln مجلدًا آخر…</numerusform>
            <numerusform>%Ln مجلد آخر…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>الألبومات</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>كل الوسوم…</translation>
    </message>
    <message>
        <source>Change search…</source>
        <translation>تغيير البحث…</translation>
    </message>
    <message>
        <source>Delete album (keeps the photos)</source>
        <translation>حذف الألبوم (تبقى الصور)</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>حذف البحث</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Folders, albums and tags</source>
        <translation>المجلدات والألبومات والوسوم</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>ألبوم جديد…</translation>
    </message>
    <message>
        <source>Remove from Albumen (keeps the files)</source>
        <translation>إزالة من Albumen (تبقى الملفات)</translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation>إعادة تسمية الألبوم…</translation>
    </message>
    <message>
        <source>Rename search…</source>
        <translation>إعادة تسمية البحث…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>{name} (offline)</source>
        <translation>‏{name} (غير متصل)</translation>
    </message>
    <message>
        <source>{path} is not there now</source>
        <translation>‏{path} غير موجود الآن</translation>
    </message>
</context>
<context>
    <name>SimilarCanvas</name>
    <message>
        <source>Map of similar photos</source>
        <translation>خريطة الصور المتشابهة</translation>
    </message>
</context>
<context>
    <name>SimilarControl</name>
    <message>
        <source>Laying photos out</source>
        <translation>ترتيب الصور على الخريطة</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>صور مشابهة</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>أبعد (-)</translation>
    </message>
    <message>
        <source>Lay all photos out anew</source>
        <translation>إعادة ترتيب كل الصور على الخريطة</translation>
    </message>
    <message>
        <source>Laying your photos out…</source>
        <translation>جارٍ ترتيب صورك على الخريطة…</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>أقرب (+)</translation>
    </message>
    <message>
        <source>Nothing to lay out yet</source>
        <translation>لا شيء لترتيبه بعد</translation>
    </message>
    <message>
        <source>Photos appear here once the model has looked at them.</source>
        <translation>تظهر الصور هنا بعد أن يفحصها النموذج.</translation>
    </message>
    <message>
        <source>Photos that look alike lie near each other. Drag to wander, turn the wheel to come nearer, click photos to see them here; with Shift, drag a frame around them.</source>
        <translation>الصور المتشابهة متجاورة. اسحب للتنقل، وأدر العجلة للاقتراب، وانقر الصور لرؤيتها هنا؛ ومع Shift اسحب إطارًا حولها.</translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation>عرض كل الصور (Home)</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>صور مشابهة</translation>
    </message>
    <message>
        <source>The button above starts again.</source>
        <translation>الزر أعلاه يبدأ من جديد.</translation>
    </message>
    <message>
        <source>The photos were not laid out</source>
        <translation>لم تُرتَّب الصور على الخريطة</translation>
    </message>
    <message>
        <source>{count} of them placed by their neighbours</source>
        <translation>‏{count} منها وُضعت حسب جاراتها</translation>
    </message>
</context>
<context>
    <name>SlideshowBar</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>End the slideshow (Esc)</source>
        <translation>إنهاء عرض الشرائح (Esc)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>متابعة (مسافة)</translation>
    </message>
    <message>
        <source>In any order (S)</source>
        <translation>بترتيب عشوائي (S)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>الصورة التالية (يسار)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (مسافة)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>الصورة السابقة (يمين)</translation>
    </message>
    <message>
        <source>Seconds for each photo</source>
        <translation>الثواني لكل صورة</translation>
    </message>
    <message>
        <source>Seconds for each photo (+ and -)</source>
        <translation>الثواني لكل صورة (+ و-)</translation>
    </message>
</context>
<context>
    <name>SlideshowControl</name>
    <message>
        <source>Slideshow</source>
        <translation>عرض الشرائح</translation>
    </message>
</context>
<context>
    <name>SlideshowView</name>
    <message>
        <source>Slideshow</source>
        <translation>عرض الشرائح</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏{number} من {count}</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Accept {tag}</source>
        <translation>قبول {tag}</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>من {source}</translation>
    </message>
    <message>
        <source>From {source}, {percent} % sure</source>
        <translation>من {source}، بدرجة يقين {percent} %</translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation>رفض {tag}</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>إزالة {tag}</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترحة</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>عيّنه</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>TagsControl</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)</source>
        <translation>
            <numerusform>حذف %Ln وسم</numerusform>
            <numerusform>حذف وسم واحد</numerusform>
            <numerusform>حذف وسمين</numerusform>
            <numerusform>حذف %Ln وسوم</numerusform>
            <numerusform>حذف %Ln وسمًا</numerusform>
            <numerusform>حذف %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)?</source>
        <translation>
            <numerusform>هل تريد حذف %Ln وسم؟</numerusform>
            <numerusform>هل تريد حذف وسم واحد؟</numerusform>
            <numerusform>هل تريد حذف وسمين؟</numerusform>
            <numerusform>هل تريد حذف %Ln وسوم؟</numerusform>
            <numerusform>هل تريد حذف %Ln وسمًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln وسم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>حذف الوسوم</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>هل تريد حذف الوسم «{name}»؟</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>دمج الوسوم</translation>
    </message>
    <message>
        <source>Merge tags into {name}</source>
        <translation>دمج الوسوم في {name}</translation>
    </message>
    <message>
        <source>New name of the tag; a / puts it below another one:</source>
        <translation>الاسم الجديد للوسم؛ علامة / تضعه تحت وسم آخر:</translation>
    </message>
    <message numerus="yes">
        <source>Photos with %Ln tag(s) get this one instead:</source>
        <translation>
            <numerusform>الصور التي تحمل أيًّا من %Ln وسم تأخذ هذا الوسم بدلًا منها:</numerusform>
            <numerusform>الصور التي تحمل هذا الوسم تأخذ الوسم التالي بدلًا منه:</numerusform>
            <numerusform>الصور التي تحمل أيًّا من الوسمين تأخذ هذا الوسم بدلًا منهما:</numerusform>
            <numerusform>الصور التي تحمل أيًّا من %Ln وسوم تأخذ هذا الوسم بدلًا منها:</numerusform>
            <numerusform>الصور التي تحمل أيًّا من %Ln وسمًا تأخذ هذا الوسم بدلًا منها:</numerusform>
            <numerusform>الصور التي تحمل أيًّا من %Ln وسم تأخذ هذا الوسم بدلًا منها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <source>Rename the tag {name}</source>
        <translation>إعادة تسمية الوسم {name}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>They are taken off all photos, with the tags below them. The photos stay.</source>
        <translation>تُزال عن كل الصور، مع الوسوم التي تحتها. وتبقى الصور.</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي جهة</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>البحث عن وسم</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Merge {count} tags into…</source>
        <translation>دمج {count} من الوسوم في…</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Select photos and add a tag at the right.</source>
        <translation>حدد صورًا وأضف وسمًا في لوحة المفتش.</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Who set the tags</source>
        <translation>من عيّن الوسوم</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>TeachingForm</name>
    <message>
        <source>Album</source>
        <translation>ألبوم</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Choose an album</source>
        <translation>اختيار ألبوم</translation>
    </message>
    <message>
        <source>In words what the album shows; helps while there are few photos</source>
        <translation>ما يُظهره الألبوم بالكلمات؛ يفيد ما دامت الصور قليلة</translation>
    </message>
    <message>
        <source>Its photos count as the album&apos;s, and it is suggested for what is found</source>
        <translation>تُحسب صوره من صور الألبوم، ويُقترح لما يُعثر عليه</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Learn a tag</source>
        <translation>تعلّم وسم</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>إعادة التعلّم</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يُظهر</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>TimeChange</name>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Set all to</source>
        <translation>تعيين الكل إلى</translation>
    </message>
    <message>
        <source>Set the first to, the others with it</source>
        <translation>تعيين الأولى إلى، والأخرى معها</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>الإزاحة بمقدار</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>إلى وقت أبكر</translation>
    </message>
    <message>
        <source>later</source>
        <translation>إلى وقت لاحق</translation>
    </message>
</context>
<context>
    <name>TimelineControl</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>a long time without photos</source>
        <translation>فترة طويلة بلا صور</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>لا صور</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>واحدة بلا تاريخ</numerusform>
            <numerusform>اثنتان بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>A bar for each of them (+ and -)</source>
        <translation>شريط لكل منها (+ و-)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>لا تواريخ بعد</translation>
    </message>
    <message>
        <source>They appear here as photos are read.</source>
        <translation>تظهر هنا أثناء قراءة الصور.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Photos by time</source>
        <translation>الصور حسب الوقت</translation>
    </message>
</context>
<context>
    <name>TrashControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be moved.</source>
        <translation>
            <numerusform>تعذّر نقل %Ln ملف.</numerusform>
            <numerusform>تعذّر نقل ملف واحد.</numerusform>
            <numerusform>تعذّر نقل ملفين.</numerusform>
            <numerusform>تعذّر نقل %Ln ملفات.</numerusform>
            <numerusform>تعذّر نقل %Ln ملفًا.</numerusform>
            <numerusform>تعذّر نقل %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen stay: their files are not there now.</source>
        <translation>
            <numerusform>تبقى %Ln من الصور المختارة: ملفاتها غير موجودة الآن.</numerusform>
            <numerusform>تبقى واحدة من الصور المختارة: ملفها غير موجود الآن.</numerusform>
            <numerusform>تبقى اثنتان من الصور المختارة: ملفاهما غير موجودين الآن.</numerusform>
            <numerusform>تبقى %Ln من الصور المختارة: ملفاتها غير موجودة الآن.</numerusform>
            <numerusform>تبقى %Ln من الصور المختارة: ملفاتها غير موجودة الآن.</numerusform>
            <numerusform>تبقى %Ln من الصور المختارة: ملفاتها غير موجودة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are back.</source>
        <translation>
            <numerusform>تمت إعادة %Ln صورة.</numerusform>
            <numerusform>تمت إعادة صورة واحدة.</numerusform>
            <numerusform>تمت إعادة صورتين.</numerusform>
            <numerusform>تمت إعادة %Ln صور.</numerusform>
            <numerusform>تمت إعادة %Ln صورة.</numerusform>
            <numerusform>تمت إعادة %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be moved: the files are not there now.</source>
        <translation>
            <numerusform>لا يمكن نقل %Ln صورة: ملفاتها غير موجودة الآن.</numerusform>
            <numerusform>لا يمكن نقل صورة واحدة: ملفها غير موجود الآن.</numerusform>
            <numerusform>لا يمكن نقل صورتين: ملفاهما غير موجودين الآن.</numerusform>
            <numerusform>لا يمكن نقل %Ln صور: ملفاتها غير موجودة الآن.</numerusform>
            <numerusform>لا يمكن نقل %Ln صورة: ملفاتها غير موجودة الآن.</numerusform>
            <numerusform>لا يمكن نقل %Ln صورة: ملفاتها غير موجودة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) moved to the trash.</source>
        <translation>
            <numerusform>تم نقل %Ln صورة إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل صورة واحدة إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل صورتين إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل %Ln صور إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل %Ln صورة إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل %Ln صورة إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) or clip(s) go along.</source>
        <translation>
            <numerusform>يُنقل معها %Ln ملف مرافق أو مقطع.</numerusform>
            <numerusform>يُنقل معها ملف مرافق أو مقطع واحد.</numerusform>
            <numerusform>يُنقل معها ملفان مرافقان أو مقطعان.</numerusform>
            <numerusform>يُنقل معها %Ln ملفات مرافقة أو مقاطع.</numerusform>
            <numerusform>يُنقل معها %Ln ملفًا مرافقًا أو مقطعًا.</numerusform>
            <numerusform>يُنقل معها %Ln ملف مرافق أو مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be moved</source>
        <translation>ملفات تعذّر نقلها</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash</source>
        <translation>
            <numerusform>نقل %Ln صورة إلى سلة المهملات</numerusform>
            <numerusform>نقل صورة واحدة إلى سلة المهملات</numerusform>
            <numerusform>نقل صورتين إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln صور إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>هل تريد نقل %Ln صورة إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل صورة واحدة إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل صورتين إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln صور إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln صورة إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln صورة إلى سلة المهملات؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>نقل إلى سلة المهملات…</translation>
    </message>
    <message>
        <source>Recently trashed…</source>
        <translation>المنقولة حديثًا إلى السلة…</translation>
    </message>
    <message>
        <source>Restored from the system&apos;s trash, they have their tags and albums again.</source>
        <translation>إذا استُعيدت من سلة مهملات النظام، عادت إليها وسومها وألبوماتها.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>Some are there more than once: %Ln files go.</source>
        <translation>
            <numerusform>بعضها موجود أكثر من مرة: يُنقل %Ln ملف.</numerusform>
            <numerusform>بعضها موجود أكثر من مرة: يُنقل ملف واحد.</numerusform>
            <numerusform>بعضها موجود أكثر من مرة: يُنقل ملفان.</numerusform>
            <numerusform>بعضها موجود أكثر من مرة: تُنقل %Ln ملفات.</numerusform>
            <numerusform>بعضها موجود أكثر من مرة: يُنقل %Ln ملفًا.</numerusform>
            <numerusform>بعضها موجود أكثر من مرة: يُنقل %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sidecars and clips go along.</source>
        <translation>تُنقل معها ملفاتها المرافقة ومقاطعها.</translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>هي حيث كانت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation>التراجع يعيد كل شيء، مع الوسوم والألبومات، إلى أن تُفرغ سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message numerus="yes">
        <source>Bring %Ln photo(s) back</source>
        <translation>
            <numerusform>إعادة %Ln صورة</numerusform>
            <numerusform>إعادة صورة واحدة</numerusform>
            <numerusform>إعادة صورتين</numerusform>
            <numerusform>إعادة %Ln صور</numerusform>
            <numerusform>إعادة %Ln صورة</numerusform>
            <numerusform>إعادة %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>It lay in</source>
        <translation>كانت في</translation>
    </message>
    <message>
        <source>Looking into the trash…</source>
        <translation>جارٍ فحص سلة المهملات…</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>نُقلت إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Nothing that was moved to the trash from here is still there.</source>
        <translation>لم يعد في السلة شيء مما نُقل إليها من هنا.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Photos in the trash</source>
        <translation>صور في سلة المهملات</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>المنقولة حديثًا إلى السلة</translation>
    </message>
    <message>
        <source>They come back to where they lay, with their tags and albums.</source>
        <translation>تعود إلى حيث كانت، مع وسومها وألبوماتها.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>‏{name} و%Ln غيرها</numerusform>
            <numerusform>‏{name} وواحدة غيرها</numerusform>
            <numerusform>‏{name} واثنتان غيرها</numerusform>
            <numerusform>‏{name} و%Ln غيرها</numerusform>
            <numerusform>‏{name} و%Ln غيرها</numerusform>
            <numerusform>‏{name} و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Albumen: all photos are read</source>
        <translation>‏Albumen: قُرئت كل الصور</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Pause the work</source>
        <translation>إيقاف العمل مؤقتًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show Albumen</source>
        <translation>إظهار Albumen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
</context>
<context>
    <name>UseForm</name>
    <message>
        <source>Choose albums of which a photo belongs in at most one, such as those of three dogs</source>
        <translation>اختر ألبومات تنتمي الصورة إلى واحد منها على الأكثر، كألبومات ثلاثة كلاب</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Every time it was learned; choose one to go back to it</source>
        <translation>كل مرة جرى فيها التعلّم؛ اختر واحدة للعودة إليها</translation>
    </message>
    <message>
        <source>Fill it, also with new ones</source>
        <translation>ملؤه، بالصور الجديدة أيضًا</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>جولات التعلّم</translation>
    </message>
    <message>
        <source>Suggest photos</source>
        <translation>اقتراح صور</translation>
    </message>
    <message>
        <source>Tell apart…</source>
        <translation>التمييز بينها…</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Two runs side by side, and the photos that only one of them finds</source>
        <translation>جولتان جنبًا إلى جنب، والصور التي لا تجدها إلا إحداهما</translation>
    </message>
    <message>
        <source>none for this model</source>
        <translation>لا شيء لهذا النموذج</translation>
    </message>
    <message numerus="yes">
        <source>{number}: {time}, %Ln photo(s), {how}</source>
        <translation>
            <numerusform>{number}: {time}، بلا صور، {how}</numerusform>
            <numerusform>{number}: {time}، صورة واحدة، {how}</numerusform>
            <numerusform>{number}: {time}، صورتان، {how}</numerusform>
            <numerusform>{number}: {time}، %Ln صور، {how}</numerusform>
            <numerusform>{number}: {time}، %Ln صورة، {how}</numerusform>
            <numerusform>{number}: {time}، %Ln صورة، {how}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Find your photos in plain words. Files are never changed, and nothing leaves this computer.</source>
        <translation>اعثر على صورك بكلمات بسيطة. لا تُغيَّر الملفات أبدًا، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>نماذج أخرى…</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>عرض صوري</translation>
    </message>
    <message>
        <source>The model that comes with Albumen is small and fast and understands English. A better one can be chosen at any time; nothing is lost by starting with this.</source>
        <translation>النموذج المرفق مع Albumen صغير وسريع ويفهم الإنجليزية. يمكن اختيار نموذج أفضل في أي وقت، ولا يضيع شيء بالبدء به.</translation>
    </message>
    <message>
        <source>They are watched from now on: new photos appear by themselves, in subfolders too.</source>
        <translation>تُراقَب من الآن: تظهر الصور الجديدة تلقائيًا، وفي المجلدات الفرعية أيضًا.</translation>
    </message>
    <message>
        <source>Welcome to Albumen</source>
        <translation>مرحبًا بك في Albumen</translation>
    </message>
    <message>
        <source>What looks at them?</source>
        <translation>ما الذي ينظر إليها؟</translation>
    </message>
    <message>
        <source>Where are your photos?</source>
        <translation>أين صورك؟</translation>
    </message>
    <message>
        <source>{model}: bundled, {size}</source>
        <translation>‏{model}: مرفق، {size}</translation>
    </message>
    <message>
        <source>{model}: {size}</source>
        <translation>{model}: {size}</translation>
    </message>
</context>
<context>
    <name>WritingControl</name>
    <message>
        <source>Write tags to files…</source>
        <translation>كتابة الوسوم في الملفات…</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>كتابة الوسوم</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message numerus="yes">
        <source>%Ln file(s) will be written. What other programs wrote stays.</source>
        <translation>
            <numerusform>سيُكتب %Ln ملف. يبقى ما كتبته البرامج الأخرى.</numerusform>
            <numerusform>سيُكتب ملف واحد. يبقى ما كتبته البرامج الأخرى.</numerusform>
            <numerusform>سيُكتب ملفان. يبقى ما كتبته البرامج الأخرى.</numerusform>
            <numerusform>ستُكتب %Ln ملفات. يبقى ما كتبته البرامج الأخرى.</numerusform>
            <numerusform>سيُكتب %Ln ملفًا. يبقى ما كتبته البرامج الأخرى.</numerusform>
            <numerusform>سيُكتب %Ln ملف. يبقى ما كتبته البرامج الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Into the files themselves, not beside them (needs ExifTool)</source>
        <translation>في الملفات نفسها لا بجانبها (يتطلب ExifTool)</translation>
    </message>
    <message>
        <source>Looking at what the files say…</source>
        <translation>جارٍ فحص ما في الملفات…</translation>
    </message>
    <message>
        <source>The files say all of it already.</source>
        <translation>كل ذلك موجود في الملفات بالفعل.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write tags to files</source>
        <translation>كتابة الوسوم في الملفات</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>A time without a zone is taken to be of this one; one with a zone is converted to it.</source>
        <translation>الوقت الذي بلا منطقة زمنية يُعدّ من هذه المنطقة؛ والوقت الذي له منطقة يُحوَّل إليها.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Found by both: {both}; only by run {first}: {one}; only by run {second}: {other}.</source>
        <translation>وجدتها الجولتان معًا: {both}؛ الجولة {first} وحدها: {one}؛ الجولة {second} وحدها: {other}.</translation>
    </message>
    <message>
        <source>What the two find cannot be compared: neither is for the present model.</source>
        <translation>لا يمكن مقارنة ما تجده الجولتان: ليست أيٌّ منهما للنموذج الحالي.</translation>
    </message>
    <message>
        <source>What the two find cannot be compared: one of them is for another model.</source>
        <translation>لا يمكن مقارنة ما تجده الجولتان: إحداهما لنموذج آخر.</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>المُكيِّف</translation>
    </message>
    <message>
        <source>album found again</source>
        <translation>المستعاد من الألبوم</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>found</source>
        <translation>عُثر على</translation>
    </message>
    <message>
        <source>generosity</source>
        <translation>السخاء</translation>
    </message>
    <message>
        <source>how</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>وقت التعلّم</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>الصحيح منها</translation>
    </message>
    <message>
        <source>photos in the album</source>
        <translation>صور الألبوم</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>told apart (AUC)</source>
        <translation>القدرة على التمييز (AUC)</translation>
    </message>
    <message>
        <source>{before} to {after} by name, {forgotten} forgotten</source>
        <translation>من {before} إلى {after} بالاسم، نُسي {forgotten}</translation>
    </message>
</context>
<context>
    <name>declared</name>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16 بت (bfloat16)</translation>
    </message>
    <message>
        <source>16 bits (float16)</source>
        <translation>16 بت (float16)</translation>
    </message>
    <message>
        <source>32 bits, the most exact</source>
        <translation>32 بت، الأدق</translation>
    </message>
    <message>
        <source>8 bits, the fastest</source>
        <translation>8 بت، الأسرع</translation>
    </message>
    <message>
        <source>A film, a talk or a slideshow is not disturbed by work in the background.</source>
        <translation>لا يُزعج العمل في الخلفية فيلمًا أو عرضًا تقديميًا أو عرض شرائح.</translation>
    </message>
    <message>
        <source>A head trained on the active model&apos;s vectors: safetensors or a pickle of plain tensors, in the form of LAION&apos;s detectors or of Stable Diffusion&apos;s safety checker.</source>
        <translation>رأس مدرّب على متجهات النموذج النشط: ملف safetensors أو pickle بموترات بسيطة، على شكل كاشفات LAION أو مدقق السلامة في Stable Diffusion.</translation>
    </message>
    <message>
        <source>A phrase for what else is to be covered, for instance: our unfinished house. Empty for nothing.</source>
        <translation>عبارة تصف ما يجب تغطيته أيضًا، مثل: our unfinished house. فارغة لعدم تغطية شيء آخر.</translation>
    </message>
    <message>
        <source>After the head&apos;s last layer</source>
        <translation>بعد الطبقة الأخيرة من الرأس</translation>
    </message>
    <message>
        <source>Album learning</source>
        <translation>تعلّم الألبومات</translation>
    </message>
    <message>
        <source>Albums that learn</source>
        <translation>ألبومات تتعلّم</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>An album of 64 photos or more also tries a small adapter of the model, in a process of its own; 0 tries none.</source>
        <translation>الألبوم الذي يضم 64 صورة أو أكثر يجرّب أيضًا مُكيِّفًا صغيرًا للنموذج، في عملية مستقلة؛ والقيمة 0 تعني عدم التجربة.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Ask me from</source>
        <translation>اسألني بدءًا من</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic tags</source>
        <translation>وسوم تلقائية</translation>
    </message>
    <message>
        <source>Call a match strong from</source>
        <translation>اعتبار التطابق قويًا بدءًا من</translation>
    </message>
    <message>
        <source>Check for sensitive photos</source>
        <translation>البحث عن الصور الحساسة</translation>
    </message>
    <message>
        <source>Check new photos by themselves</source>
        <translation>فحص الصور الجديدة تلقائيًا</translation>
    </message>
    <message>
        <source>Checking photos</source>
        <translation>فحص الصور</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>مقارنة الصور</translation>
    </message>
    <message>
        <source>Cover from</source>
        <translation>التغطية بدءًا من</translation>
    </message>
    <message>
        <source>Cut thumbnails to squares</source>
        <translation>قص الصور المصغرة إلى مربعات</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Decoding it crashed the indexing process; it is set aside until the file changes.</source>
        <translation>تسبب فك ترميزه في انهيار عملية الفهرسة؛ وُضع جانبًا حتى يتغير الملف.</translation>
    </message>
    <message>
        <source>Decoding it took too long and was stopped; it is set aside until the file changes.</source>
        <translation>استغرق فك ترميزه وقتًا طويلًا فأُوقف؛ وُضع جانبًا حتى يتغير الملف.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Documents with private data</source>
        <translation>مستندات ببيانات خاصة</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>المخدرات</translation>
    </message>
    <message>
        <source>Earlier runs of an album</source>
        <translation>الجولات السابقة لألبوم</translation>
    </message>
    <message>
        <source>Easily mistaken for it</source>
        <translation>ما يسهل الخلط بينه وبينها</translation>
    </message>
    <message>
        <source>Explicit scenes</source>
        <translation>مشاهد فاضحة</translation>
    </message>
    <message>
        <source>Fewer bits are faster and a little less exact; a change looks at all photos again. 8 bits need an installation with the extra “fast”.</source>
        <translation>عدد أقل من البتات أسرع وأقل دقة بقليل؛ وكل تغيير يعيد فحص جميع الصور. تتطلب 8 بت تثبيتًا مع الإضافة «fast».</translation>
    </message>
    <message>
        <source>Fill an album with what it learned</source>
        <translation>ملء ألبوم بما تعلّمه</translation>
    </message>
    <message>
        <source>Finding subjects ({0}/{1})</source>
        <translation>البحث عن المواضيع ({0}/{1})</translation>
    </message>
    <message>
        <source>Finds photos by what they show: words, pictures, or both. Says so when nothing matches.</source>
        <translation>يعثر على الصور بما تُظهره: بالكلمات أو بالصور أو بكليهما. وينبّه عندما لا يتطابق شيء.</translation>
    </message>
    <message>
        <source>Finds photos you may not want on screen in passing, and covers them. Nothing is moved, deleted or written to files.</source>
        <translation>يعثر على الصور التي قد لا تريد ظهورها على الشاشة عرضًا، ويغطيها. لا يُنقل شيء أو يُحذف أو يُكتب في الملفات.</translation>
    </message>
    <message>
        <source>Folder of map tiles</source>
        <translation>مجلد مربعات الخريطة</translation>
    </message>
    <message>
        <source>Following what was moved</source>
        <translation>تتبّع ما نُقل</translation>
    </message>
    <message>
        <source>From the next start. English is complete; other languages show English where a text is not translated yet.</source>
        <translation>بدءًا من التشغيل التالي. الإنجليزية كاملة؛ وتُظهر اللغات الأخرى الإنجليزية حيث لم يُترجم نص بعد.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>المتابعة في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA or AMD)</source>
        <translation>بطاقة رسوميات (NVIDIA أو AMD)</translation>
    </message>
    <message>
        <source>Graphics of an Apple chip</source>
        <translation>رسوميات شريحة Apple</translation>
    </message>
    <message>
        <source>High, because a photo of the beach that is covered for nothing is a nuisance too.</source>
        <translation>قيمة مرتفعة، لأن تغطية صورة من الشاطئ بلا داعٍ أمر مزعج أيضًا.</translation>
    </message>
    <message>
        <source>How many photos that are not in the album are drawn at random to stand for everything else.</source>
        <translation>عدد الصور خارج الألبوم التي تُسحب عشوائيًا لتمثّل كل ما سواه.</translation>
    </message>
    <message>
        <source>How sure the model has to be, from 0 (never sure) to 1, before a result counts as a strong match.</source>
        <translation>مدى اليقين المطلوب من النموذج، من 0 (لا يقين) إلى 1، قبل أن تُعدّ النتيجة تطابقًا قويًا.</translation>
    </message>
    <message>
        <source>How sure the model has to be. 50 % means: about as often right as wrong at the very edge, and surer above.</source>
        <translation>مدى اليقين المطلوب من النموذج. تعني 50 %: يصيب ويخطئ بالتساوي تقريبًا عند الحد تمامًا، ويزداد يقينه فوقه.</translation>
    </message>
    <message>
        <source>Injury and blood</source>
        <translation>الإصابات والدم</translation>
    </message>
    <message>
        <source>It is a JPEG XL picture; to read it, install the extra with: pip install &apos;albumen[jxl]&apos;.</source>
        <translation>إنها صورة JPEG XL؛ لقراءتها ثبّت الإضافة بالأمر: pip install &apos;albumen[jxl]&apos;.</translation>
    </message>
    <message>
        <source>It is a camera RAW file; to read it, install the extra with: pip install &apos;albumen[raw]&apos;.</source>
        <translation>إنه ملف RAW من كاميرا؛ لقراءته ثبّت الإضافة بالأمر: pip install &apos;albumen[raw]&apos;.</translation>
    </message>
    <message>
        <source>It is a video; to read it, install the extra with: pip install &apos;albumen[video]&apos;.</source>
        <translation>إنه مقطع فيديو؛ لقراءته ثبّت الإضافة بالأمر: pip install &apos;albumen[video]&apos;.</translation>
    </message>
    <message>
        <source>It is not a picture in any format that Albumen reads, whatever its name says.</source>
        <translation>ليس صورة بأي صيغة يقرؤها Albumen، مهما قال اسمه.</translation>
    </message>
    <message>
        <source>Its path or name; empty for what the system opens photos with.</source>
        <translation>مساره أو اسمه؛ فارغ لاستخدام البرنامج الذي يفتح به النظام الصور.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Laying photos out</source>
        <translation>ترتيب الصور على الخريطة</translation>
    </message>
    <message>
        <source>Learn an album</source>
        <translation>تعلّم ألبوم</translation>
    </message>
    <message>
        <source>Learn the albums for the new model</source>
        <translation>تعلّم الألبومات للنموذج الجديد</translation>
    </message>
    <message>
        <source>Learns an album from a few photos, says how good it is, and keeps it filled. Nothing is applied unasked.</source>
        <translation>يتعلّم ألبومًا من بضع صور، ويذكر مدى جودته، ويُبقيه ممتلئًا. لا يُطبَّق شيء دون طلب.</translation>
    </message>
    <message>
        <source>Less leaves more of the machine to other programs, and takes longer.</source>
        <translation>القليل يترك من الجهاز المزيد للبرامج الأخرى، ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Looking at photos with plugins</source>
        <translation>فحص الصور بالإضافات</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>البحث عن النُّسَخ</translation>
    </message>
    <message>
        <source>Looks at every photo once, in the background. Switched off, it stops at once.</source>
        <translation>يفحص كل صورة مرة واحدة في الخلفية. وإذا أُوقف، يتوقف فورًا.</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>إنشاء فهرس البحث</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Move the threshold of a tag</source>
        <translation>تحريك عتبة وسم</translation>
    </message>
    <message>
        <source>Moving the threshold of all tags</source>
        <translation>تحريك عتبة كل الوسوم</translation>
    </message>
    <message>
        <source>New photos are still read, and the icon in the tray shows how far that is.</source>
        <translation>تستمر قراءة الصور الجديدة، وتُظهر الأيقونة في علبة النظام مدى التقدم.</translation>
    </message>
    <message>
        <source>New sidecars</source>
        <translation>الملفات المرافقة الجديدة</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>ليس على البطارية</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>لا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>العري</translation>
    </message>
    <message>
        <source>Only when I start it</source>
        <translation>فقط عندما أبدأه</translation>
    </message>
    <message>
        <source>Passports, identity cards, bank cards and the like.</source>
        <translation>جوازات السفر وبطاقات الهوية والبطاقات المصرفية وما شابهها.</translation>
    </message>
    <message>
        <source>Photos from this certainty on wait in the panel for your word. They are not covered.</source>
        <translation>الصور بدءًا من درجة اليقين هذه تنتظر قرارك في اللوحة. وهي غير مغطاة.</translation>
    </message>
    <message>
        <source>Photos to learn an album against</source>
        <translation>صور يُتعلَّم الألبوم في مقابلها</translation>
    </message>
    <message>
        <source>Phrases with semicolons between them, for instance: a building site; an old house.</source>
        <translation>عبارات تفصل بينها فواصل منقوطة، مثل: a building site; an old house.</translation>
    </message>
    <message>
        <source>Placing photos</source>
        <translation>تحديد مواضع الصور</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Program to edit photos with</source>
        <translation>برنامج تحرير الصور</translation>
    </message>
    <message>
        <source>Reading new photos</source>
        <translation>قراءة الصور الجديدة</translation>
    </message>
    <message>
        <source>Reading new photos and looking at them with plugins.</source>
        <translation>قراءة الصور الجديدة وفحصها بالإضافات.</translation>
    </message>
    <message>
        <source>Reading the vocabulary</source>
        <translation>قراءة المفردات</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Refine the model</source>
        <translation>تحسين النموذج</translation>
    </message>
    <message>
        <source>Refine the model by all albums</source>
        <translation>تحسين النموذج بكل الألبومات</translation>
    </message>
    <message>
        <source>Rest while something is shown full screen</source>
        <translation>التوقف أثناء عرض شيء بملء الشاشة</translation>
    </message>
    <message>
        <source>Results below this are left out, unless you ask to show everything.</source>
        <translation>تُستبعد النتائج التي دون ذلك، إلا إذا طلبت عرض كل شيء.</translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation>مراجعة الوسوم المقترحة</translation>
    </message>
    <message>
        <source>Review tags</source>
        <translation>مراجعة الوسوم</translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation>قواعد المجلدات</translation>
    </message>
    <message>
        <source>Safety head (file)</source>
        <translation>رأس السلامة (ملف)</translation>
    </message>
    <message>
        <source>Say whether photos belong in an album</source>
        <translation>تحديد انتماء الصور إلى ألبوم</translation>
    </message>
    <message>
        <source>Search in plain words</source>
        <translation>البحث بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Seconds an adapter may train</source>
        <translation>الثواني المسموح بها لتدريب المُكيِّف</translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation>الثواني لكل صورة في عرض الشرائح</translation>
    </message>
    <message>
        <source>Sensitive photos</source>
        <translation>الصور الحساسة</translation>
    </message>
    <message>
        <source>Share of the processor</source>
        <translation>حصة المعالج</translation>
    </message>
    <message>
        <source>Show a match from</source>
        <translation>عرض التطابق بدءًا من</translation>
    </message>
    <message>
        <source>Slideshows in any order</source>
        <translation>عروض الشرائح بترتيب عشوائي</translation>
    </message>
    <message>
        <source>Some seconds after tags, stars, captions, labels, times or places change; earlier words stay unwritten.</source>
        <translation>بعد ثوانٍ من تغيّر الوسوم أو النجوم أو التعليقات أو الألوان أو الأوقات أو الأماكن؛ وما كان قبل ذلك يبقى غير مكتوب.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>شيء خاص بك</translation>
    </message>
    <message>
        <source>Sorting photos by subject</source>
        <translation>فرز الصور حسب الموضوع</translation>
    </message>
    <message>
        <source>Stacking bursts</source>
        <translation>تجميع اللقطات المتتابعة</translation>
    </message>
    <message>
        <source>Suggest a tag from</source>
        <translation>اقتراح الوسم بدءًا من</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>اقتراح وسوم</translation>
    </message>
    <message>
        <source>Suggest tags for new photos by themselves</source>
        <translation>اقتراح وسوم للصور الجديدة تلقائيًا</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>اقتراح الوسوم</translation>
    </message>
    <message>
        <source>Suggestions that wait for an answer</source>
        <translation>اقتراحات تنتظر ردًا</translation>
    </message>
    <message>
        <source>Suggests tags from a vocabulary of everyday things, or from your own. You accept, reject, or move the threshold.</source>
        <translation>يقترح وسومًا من مفردات الأشياء اليومية أو من مفرداتك. ولك أن تقبل أو ترفض أو تحرّك العتبة.</translation>
    </message>
    <message>
        <source>Tags for a photo, at most</source>
        <translation>الحد الأقصى للوسوم لكل صورة</translation>
    </message>
    <message>
        <source>Take back what a model suggested</source>
        <translation>سحب ما اقترحه نموذج</translation>
    </message>
    <message>
        <source>Take in what an album learned elsewhere</source>
        <translation>استيراد ما تعلّمه ألبوم في مكان آخر</translation>
    </message>
    <message>
        <source>Tell albums apart</source>
        <translation>التمييز بين الألبومات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The file is cut short, so part of the picture is missing; copy it again from where it came.</source>
        <translation>الملف مبتور فينقص جزء من الصورة؛ انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came.</source>
        <translation>الملف فارغ؛ انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>The file is still being written; it is read again at the next look at the folder.</source>
        <translation>لا يزال الملف قيد الكتابة؛ سيُقرأ عند فحص المجلد في المرة القادمة.</translation>
    </message>
    <message>
        <source>The file may not be read; give yourself permission to read it.</source>
        <translation>لا يُسمح بقراءة الملف؛ امنح نفسك إذن قراءته.</translation>
    </message>
    <message>
        <source>The file was removed before it could be read.</source>
        <translation>أُزيل الملف قبل أن تتسنى قراءته.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded; restore it from a backup if you have one.</source>
        <translation>الصورة تالفة ولا يمكن فك ترميزها؛ استعدها من نسخة احتياطية إن وُجدت.</translation>
    </message>
    <message>
        <source>The picture is too large to be decoded in this machine&apos;s memory; keep a smaller copy beside it.</source>
        <translation>الصورة أكبر من أن يُفك ترميزها في ذاكرة هذا الجهاز؛ ضع نسخة أصغر بجانبها.</translation>
    </message>
    <message>
        <source>The picture uses a variant of its format that Albumen cannot read.</source>
        <translation>تستخدم الصورة نوعًا من صيغتها لا يستطيع Albumen قراءته.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>This photo is safe</source>
        <translation>هذه الصورة آمنة</translation>
    </message>
    <message>
        <source>This photo is sensitive</source>
        <translation>هذه الصورة حساسة</translation>
    </message>
    <message>
        <source>Tiles of your own as zoom/x/y.png, shown on the map above the coastline. Nothing is fetched from a network.</source>
        <translation>مربعات خاصة بك بالشكل zoom/x/y.png، تُعرض على الخريطة فوق خط الساحل. لا يُجلب شيء من أي شبكة.</translation>
    </message>
    <message>
        <source>Waiting for another look at the folders to end</source>
        <translation>في انتظار انتهاء فحص آخر للمجلدات</translation>
    </message>
    <message>
        <source>Waiting for another run to end</source>
        <translation>في انتظار انتهاء عملية أخرى</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>الأسلحة</translation>
    </message>
    <message>
        <source>What computes. Automatic takes a graphics card where there is one that can.</source>
        <translation>ما يقوم بالحساب. «تلقائي» يستخدم بطاقة رسوميات إن وُجدت بطاقة مناسبة.</translation>
    </message>
    <message>
        <source>What looks at the photos; another one looks at all of them again.</source>
        <translation>ما يفحص الصور؛ واختيار غيره يفحصها كلها مجددًا.</translation>
    </message>
    <message>
        <source>What the files with tags and captions beside photos are called; darktable reads the first kind too.</source>
        <translation>اسم ملفات الوسوم والتعليقات بجانب الصور؛ يقرأ darktable النوع الأول أيضًا.</translation>
    </message>
    <message>
        <source>Which photos would help an album most</source>
        <translation>الصور الأكثر إفادة لألبوم</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>العمل في الخلفية</translation>
    </message>
    <message>
        <source>Write sidecars by itself</source>
        <translation>كتابة الملفات المرافقة تلقائيًا</translation>
    </message>
    <message>
        <source>Write what an album learned to a file</source>
        <translation>كتابة ما تعلّمه ألبوم في ملف</translation>
    </message>
    <message>
        <source>Writing sidecars</source>
        <translation>كتابة الملفات المرافقة</translation>
    </message>
    <message>
        <source>compressed without loss</source>
        <translation>مضغوطة بلا فقدان</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>الأول حسب الاسم</translation>
    </message>
    <message>
        <source>it came into the library first</source>
        <translation>دخلت المكتبة أولًا</translation>
    </message>
    <message>
        <source>it is sharper</source>
        <translation>أكثر حدّة</translation>
    </message>
    <message>
        <source>it lies less deep</source>
        <translation>أقل عمقًا في المجلدات</translation>
    </message>
    <message>
        <source>it still says when and with what it was taken</source>
        <translation>ما زالت تذكر متى وبماذا التُقطت</translation>
    </message>
    <message>
        <source>its name is not that of a copy</source>
        <translation>اسمها ليس اسم نسخة</translation>
    </message>
    <message>
        <source>its path is shorter</source>
        <translation>مسارها أقصر</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>أقل ضغطًا</translation>
    </message>
    <message>
        <source>more pixels ({0} x {1})</source>
        <translation>بكسلات أكثر ({0} × {1})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>photo.jpg.xmp (digiKam)</source>
        <translation>photo.jpg.xmp (digiKam)</translation>
    </message>
    <message>
        <source>photo.xmp (Lightroom)</source>
        <translation>photo.xmp (Lightroom)</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>sigmoid where the file gives a score that is not yet a probability; none where it gives probabilities.</source>
        <translation>‏sigmoid حيث يعطي الملف درجة ليست احتمالًا بعد؛ و«بلا» حيث يعطي احتمالات.</translation>
    </message>
    <message>
        <source>the camera&apos;s raw data</source>
        <translation>بيانات الكاميرا الخام</translation>
    </message>
    <message>
        <source>the first of them, and none is better</source>
        <translation>أولاها، ولا توجد أفضل منها</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>you picked it</source>
        <translation>أنت اخترتها</translation>
    </message>
    <message>
        <source>you rejected the others</source>
        <translation>أنت رفضت الباقي</translation>
    </message>
    <message>
        <source>your rating of {0}</source>
        <translation>تقييمك: {0}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>the disk refused it</source>
        <translation>رفضه القرص</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: there is no folder {folder}; choose another place.</source>
        <translation>لا يمكن كتابة {file}: لا يوجد مجلد {folder}؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; choose another place.</source>
        <translation>لا يمكن كتابة {file}: {reason}؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file} is no album&apos;s head or is damaged; choose a file that an album was exported to.</source>
        <translation>{file} لا يحوي ما تعلّمه ألبوم أو هو تالف؛ اختر ملفًا صُدّر إليه ألبوم.</translation>
    </message>
    <message>
        <source>{file} was learned with the model {model}, not the present one; switch to it first.</source>
        <translation>جرى تعلّم {file} بالنموذج {model} لا بالنموذج الحالي؛ انتقل إليه أولًا.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>‏{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} د</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}٪</translation>
    </message>
</context>
<context>
    <name>headings</name>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>Perhaps {words}</source>
        <translation>ربما {words}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° ق</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>{degrees}° ش</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>{degrees}° ج</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>{degrees}° غ</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>{latitude}، {longitude}</translation>
    </message>
    <message>
        <source>{length} km</source>
        <translation>{length} كم</translation>
    </message>
    <message>
        <source>{length} m</source>
        <translation>{length} م</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>As fast as CLIP B/32, and learned from more photos.</source>
        <translation>بسرعة CLIP B/32، وتعلّم من صور أكثر.</translation>
    </message>
    <message>
        <source>As slow as CLIP B/16.</source>
        <translation>بطيء مثل CLIP B/16.</translation>
    </message>
    <message>
        <source>Compares photos only: it understands no words.</source>
        <translation>يقارن الصور فقط: لا يفهم الكلمات.</translation>
    </message>
    <message>
        <source>Knows more of the world than Albumen S; looking at a photo takes it about twelve times as long.</source>
        <translation>يعرف عن العالم أكثر من Albumen S، ويستغرق النظر إلى الصورة نحو اثني عشر ضعف الوقت.</translation>
    </message>
    <message>
        <source>Sees finer details than CLIP B/32, and takes about four times as long.</source>
        <translation>يرى تفاصيل أدق من CLIP B/32، ويستغرق نحو أربعة أضعاف الوقت.</translation>
    </message>
    <message>
        <source>The fastest. Finds everyday things: of ten descriptions of test photos, seven had their photo among the first ten found.</source>
        <translation>الأسرع. يجد الأشياء اليومية: من كل عشرة أوصاف لصور الاختبار، وجدت سبعة صورتها بين أول عشر نتائج.</translation>
    </message>
    <message>
        <source>The largest of these: about twenty times as long as CLIP B/32, so best with a graphics card.</source>
        <translation>أكبرها: يستغرق نحو عشرين ضعف وقت CLIP B/32، فالأفضل مع بطاقة رسومات.</translation>
    </message>
    <message>
        <source>Understands English.</source>
        <translation>يفهم الإنجليزية.</translation>
    </message>
    <message>
        <source>Understands many languages.</source>
        <translation>يفهم لغات كثيرة.</translation>
    </message>
    <message>
        <source>Your own: what it finds and understands is for you to try.</source>
        <translation>نموذجك أنت: جرّب بنفسك ما يجده وما يفهمه.</translation>
    </message>
    <message>
        <source>licence: {license}</source>
        <translation>الترخيص: {license}</translation>
    </message>
    <message>
        <source>{count} numbers a photo</source>
        <translation>{count} رقمًا لكل صورة</translation>
    </message>
</context>
<context>
    <name>model_names</name>
    <message>
        <source>A model&apos;s name consists of at most 100 of the letters A to Z, digits, dots, dashes and underscores, and begins with a letter or a digit.</source>
        <translation>يتكوّن اسم النموذج من 100 محرف على الأكثر: الحروف من A إلى Z والأرقام والنقاط والشرطات والشرطات السفلية، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>The new model needs a name.</source>
        <translation>يحتاج النموذج الجديد إلى اسم.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>يوجد نموذج اسمه {name} بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>refining</name>
    <message>
        <source>Held-out photos recognised by name: {before} before, {after} after. Photos that other words fit differently now: {forgotten}.</source>
        <translation>صور مُستبقاة عُرفت بالاسم: {before} قبلُ، {after} بعدُ. صور صارت كلمات أخرى تناسبها على نحو مختلف: {forgotten}.</translation>
    </message>
    <message>
        <source>Nothing was gained, so nothing is installed.</source>
        <translation>لم يُكسب شيء، فلا يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Refining the model failed, and nothing is changed: {reason}</source>
        <translation>فشل تحسين النموذج ولم يتغير شيء: {reason}</translation>
    </message>
    <message>
        <source>Refining the model needs at least {albums} albums with {photos} photos each; with enough: {count}.</source>
        <translation>يحتاج تحسين النموذج إلى {albums} ألبوم على الأقل في كل منها {photos} صور؛ التي فيها ما يكفي: {count}.</translation>
    </message>
    <message>
        <source>Refining the model was stopped; nothing is changed.</source>
        <translation>أُوقف تحسين النموذج؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>About {count} in 10 of the photos it finds belong here.</source>
        <translation>نحو {count} من كل 10 صور يجدها تنتمي إلى هنا.</translation>
    </message>
    <message>
        <source>Between {low} and {high} in 10 of the photos it finds belong here.</source>
        <translation>ما بين {low} و{high} من كل 10 صور يجدها تنتمي إلى هنا.</translation>
    </message>
    <message>
        <source>Hardly anything of what it finds belongs here.</source>
        <translation>لا يكاد شيء مما يجده ينتمي إلى هنا.</translation>
    </message>
    <message>
        <source>How many of the photos found are right is not certain; answering for a few of them tells.</source>
        <translation>عدد الصحيح من الصور المعثور عليها غير مؤكد؛ الإجابة عن بعضها توضّحه.</translation>
    </message>
    <message>
        <source>How many of the photos it finds belong here is not known yet.</source>
        <translation>لا يُعرف بعد كم من الصور التي يجدها ينتمي إلى هنا.</translation>
    </message>
    <message>
        <source>It finds no more photos that belong here.</source>
        <translation>لا يجد صورًا أخرى تنتمي إلى هنا.</translation>
    </message>
    <message>
        <source>Labelled photos that the model has not seen yet: {count}; then the album is learned again.</source>
        <translation>صور مصنّفة لم يرها النموذج بعد: {count}؛ وبعدها يُعاد تعلّم الألبوم.</translation>
    </message>
    <message>
        <source>Nearly all of what it finds belongs here.</source>
        <translation>يكاد كل ما يجده ينتمي إلى هنا.</translation>
    </message>
    <message>
        <source>No photo is in the album yet; what it shows is guessed from its name alone.</source>
        <translation>لا توجد صور في الألبوم بعد؛ يُخمَّن ما يعرضه من اسمه وحده.</translation>
    </message>
    <message>
        <source>Photos to learn from: {count}; {enough} or more make it dependable.</source>
        <translation>صور للتعلّم منها: {count}؛ وتصبح النتيجة موثوقة ابتداءً من {enough}.</translation>
    </message>
    <message>
        <source>The photos add nothing certain to what the name says already.</source>
        <translation>لا تضيف الصور شيئًا مؤكدًا إلى ما يقوله الاسم.</translation>
    </message>
    <message>
        <source>This head was learned elsewhere; nothing was measured on your photos.</source>
        <translation>تُعلّم هذا الرأس في مكان آخر؛ لم يُقَس شيء على صورك.</translation>
    </message>
    <message>
        <source>Tip-Adapter</source>
        <translation>Tip-Adapter</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>المُكيِّف</translation>
    </message>
    <message>
        <source>by name alone</source>
        <translation>بالاسم وحده</translation>
    </message>
    <message>
        <source>learned words</source>
        <translation>كلمات متعلَّمة</translation>
    </message>
    <message>
        <source>logistic head</source>
        <translation>رأس لوجستي</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>نموذج أولي</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>‏{value} (من {low} إلى {high})</translation>
    </message>
</context>
</TS>
