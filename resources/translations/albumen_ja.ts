<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to album</source>
        <translation>アルバムに追加</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>Layout and groups</source>
        <translation>レイアウトとグループ</translation>
    </message>
    <message>
        <source>Layout and groups of the photos</source>
        <translation>写真のレイアウトとグループ</translation>
    </message>
</context>
<context>
    <name>ArrangeMenu</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>次のグループ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>前のグループ</translation>
    </message>
    <message>
        <source>Rows, photos in their own shapes</source>
        <translation>行 (写真は元の縦横比のまま)</translation>
    </message>
    <message>
        <source>Select this group</source>
        <translation>このグループを選択</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>写っているもの</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>AwakeControl</name>
    <message>
        <source>Photos are shown on the whole screen.</source>
        <translation>写真を全画面で表示しています。</translation>
    </message>
</context>
<context>
    <name>BandView</name>
    <message>
        <source>Select these photos; Ctrl adds them</source>
        <translation>これらの写真を選択 (Ctrl で追加)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Clear matches</source>
        <translation>確かな一致</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>可能性のある一致</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>&amp;Safe (S)</source>
        <translation>安全 (&amp;S)</translation>
    </message>
    <message>
        <source>Nothing waits for your word. Tools › Check for sensitive photos looks at your photos.</source>
        <translation>確認待ちの写真はありません。「ツール › センシティブな写真を確認」で写真を調べます。</translation>
    </message>
    <message>
        <source>Photos that wait for your word</source>
        <translation>確認待ちの写真</translation>
    </message>
    <message>
        <source>Sensitiv&amp;e (E)</source>
        <translation>センシティブ (&amp;E)</translation>
    </message>
    <message>
        <source>Waiting for your word: {unsure}. Covered without it: {covered}. View › Show covered photos shows those.</source>
        <translation>確認待ち: {unsure} 枚。確認なしに隠したもの: {covered} 枚。「表示 › 隠した写真を表示」で見られます。</translation>
    </message>
</context>
<context>
    <name>ChoosingControl</name>
    <message>
        <source>Choose the photos first.</source>
        <translation>先に写真を選択してください。</translation>
    </message>
    <message>
        <source>Search for something first; then say which of the photos found you mean.</source>
        <translation>まず何かを検索し、見つかった写真から選んでください。</translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Opening the library…</source>
        <translation>ライブラリを開いています…</translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Select two to four photos to compare them.</source>
        <translation>比較する写真を2～4枚選択してください。</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Pick (P)</source>
        <translation>採用 (P)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>不採用 (X)</translation>
    </message>
    <message>
        <source>The next photo in its place (Right)</source>
        <translation>この位置に次の写真を表示 (右)</translation>
    </message>
    <message>
        <source>The photo before in its place (Left)</source>
        <translation>この位置に前の写真を表示 (左)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>一覧に戻る (Esc)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Fit or 100 % (Space)</source>
        <translation>全体表示または 100 % (スペース)</translation>
    </message>
    <message>
        <source>Zoom and move all in step (L)</source>
        <translation>すべてを揃えて拡大・移動 (L)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
</context>
<context>
    <name>ContactControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read for the contact sheet.</source>
        <translation>
            <numerusform>コンタクトシート用の写真 %Ln 枚を読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet of %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚のコンタクトシート</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>コンタクトシート…</translation>
    </message>
    <message>
        <source>On the sheet nothing covers them, and everybody who opens it sees them.</source>
        <translation>シートでは写真は隠されず、開いた人全員に見えます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>隠した写真 %Ln 枚も印刷しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>すべて印刷</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>コンタクトシートを保存</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Their previews are on the sheet where there are any.</source>
        <translation>プレビューがある写真は、シートにそのプレビューが載っています。</translation>
    </message>
    <message numerus="yes">
        <source>{file} is written: %Ln page(s).</source>
        <translation>
            <numerusform>{file} を作成しました: %Ln ページ。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Below each photo</source>
        <translation>各写真の下</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>It lies</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>ページ番号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>{photos} on {pages}, 300 dots an inch</source>
        <translation>{photos}、{pages}、300 dpi</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 件一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to photos at the right.</source>
        <translation>右側の欄で写真にタグを追加できます。</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Drag photos onto its name at the left, or choose Photo › Add to album.</source>
        <translation>写真を左側のアルバム名にドラッグするか、「写真」›「アルバムに追加」を選んでください。</translation>
    </message>
    <message>
        <source>Keep this search at the left; it always shows what it finds now</source>
        <translation>この検索を左側に保存します。開くたびにその時点の結果が表示されます</translation>
    </message>
    <message>
        <source>Looking for photos that are alike…</source>
        <translation>似た写真を探しています…</translation>
    </message>
    <message>
        <source>No photo bears this tag</source>
        <translation>このタグの付いた写真はありません</translation>
    </message>
    <message>
        <source>No photo clearly shows “{text}”. Albumen can show the nearest ones all the same.</source>
        <translation>「{text}」がはっきり写っている写真はありません。近いものを表示することはできます。</translation>
    </message>
    <message>
        <source>No photo is like that: {text}</source>
        <translation>該当する写真はありません: {text}</translation>
    </message>
    <message>
        <source>No photo looks much like this. Albumen can show the nearest ones all the same.</source>
        <translation>これによく似た写真はありません。近いものを表示することはできます。</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>このフォルダーに写真はありません</translation>
    </message>
    <message>
        <source>No photos of this time</source>
        <translation>この時期の写真はありません</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>まだ写真がありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Photos appear here as soon as it does.</source>
        <translation>該当する写真が現れしだい、ここに表示されます。</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>検索を保存…</translation>
    </message>
    <message>
        <source>Searching for “{text}”…</source>
        <translation>「{text}」を検索中…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>それでも表示</translation>
    </message>
    <message>
        <source>Show every photo, the likeliest first</source>
        <translation>すべての写真を、可能性の高い順に表示</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>似た写真</translation>
    </message>
    <message>
        <source>The search could not be answered</source>
        <translation>検索結果を得られませんでした</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>読み込まれしだいここに表示されます。</translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation>このアルバムは空です</translation>
    </message>
    <message>
        <source>This search finds nothing now</source>
        <translation>この検索では今は何も見つかりません</translation>
    </message>
    <message>
        <source>everything, best first</source>
        <translation>すべて、一致度の高い順</translation>
    </message>
    <message>
        <source>{strong} clear, {possible} possible</source>
        <translation>確かな一致 {strong} 件、可能性のある一致 {possible} 件</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
</context>
<context>
    <name>CopyControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) copied</source>
        <translation>
            <numerusform>写真 %Ln 枚をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The files are not there now, so nothing was copied; connect their drive.</source>
        <translation>ファイルが今ここにないため、何もコピーしませんでした。保存先のドライブを接続してください。</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>How Albumen ended the last time</source>
        <translation>前回 Albumen が終了したときの状況</translation>
    </message>
    <message>
        <source>Nothing of this leaves your computer by itself. If you report the problem, add this text; it holds no photos, but may hold names of folders. If it happens again, start Albumen with --safe-mode.</source>
        <translation>この内容が自動的にこのコンピューターの外へ送られることはありません。問題を報告するときは、この文章を添えてください。写真は含まれませんが、フォルダー名が含まれることがあります。再び起きる場合は、--safe-mode を付けて Albumen を起動してください。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>CullBar</name>
    <message>
        <source>All seen: {kept} kept, {rejected} rejected</source>
        <translation>すべて確認しました: 残す {kept} 枚、不採用 {rejected} 枚</translation>
    </message>
    <message>
        <source>Culling</source>
        <translation>選別</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>End culling</source>
        <translation>選別を終了</translation>
    </message>
    <message>
        <source>Keep (P)</source>
        <translation>残す (P)</translation>
    </message>
    <message>
        <source>Keep this photo and go to the next (P)</source>
        <translation>この写真を残して次へ (P)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残す</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln rejected to the trash…</source>
        <translation>
            <numerusform>不採用の %Ln 枚をゴミ箱に入れる…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>不採用 (X)</translation>
    </message>
    <message>
        <source>Reject this photo and go to the next (X)</source>
        <translation>この写真を不採用にして次へ (X)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>{kept} kept · {rejected} rejected · {left} left</source>
        <translation>残す {kept} · 不採用 {rejected} · 残り {left}</translation>
    </message>
</context>
<context>
    <name>CullControl</name>
    <message>
        <source>Culling</source>
        <translation>選別</translation>
    </message>
    <message>
        <source>Hide rejected photos</source>
        <translation>不採用の写真を隠す</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Dates of the photos</source>
        <translation>写真の日付</translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation>スクロールバー</translation>
    </message>
</context>
<context>
    <name>DetailsControl</name>
    <message>
        <source>Copied {place}; paste it under “Edit details” of other photos.</source>
        <translation>{place} をコピーしました。ほかの写真の「情報を編集」に貼り付けられます。</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>場所をコピー</translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚の情報を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>情報を編集…</translation>
    </message>
    <message>
        <source>Where this photo was taken is not known.</source>
        <translation>この写真の撮影場所はわかりません。</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Add tags</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Choose a town from the list, or write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>一覧から町を選ぶか、緯度と経度を 48.85, 2.35 のように入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚の情報を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>No town of this name is known; write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>この名前の町は見つかりません。緯度と経度を 48.85, 2.35 のように入力してください。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The files stay as they are; “Write tags to files” writes all of it to sidecars. It can be undone.</source>
        <translation>ファイルはそのまま残ります。「タグをファイルに書き込む」を使うと、すべてサイドカーに書き込まれます。この操作は取り消せます。</translation>
    </message>
    <message>
        <source>Ticked and empty takes it away</source>
        <translation>チェックを入れて空のままにすると消去されます</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更する項目</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
</context>
<context>
    <name>DuplicatesControl</name>
    <message numerus="yes">
        <source>At least one photo of each of %Ln group(s) stays.</source>
        <translation>
            <numerusform>%Ln グループのそれぞれで、少なくとも1枚の写真が残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos apart</source>
        <translation>
            <numerusform>写真 %Ln 枚を別のものとして残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates of these</source>
        <translation>これらの重複を探す</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>重複を検索中</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash</source>
        <translation>
            <numerusform>重複 %Ln 枚をゴミ箱に入れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash?</source>
        <translation>
            <numerusform>重複 %Ln 枚をゴミ箱に入れますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>Of this group one has to stay; nothing was moved.</source>
        <translation>このグループでは1枚を残す必要があります。何も移動していません。</translation>
    </message>
    <message>
        <source>Rate a photo</source>
        <translation>写真を評価</translation>
    </message>
    <message numerus="yes">
        <source>These are the groups of %Ln photo(s); Look again looks among all.</source>
        <translation>
            <numerusform>写真 %Ln 枚のグループです。「もう一度探す」ですべての写真から探します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation>ゴミ箱を空にするまでは、取り消すとタグやアルバムも含めてすべて元に戻ります。</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen looks for copies, versions of one picture, and shots of one moment. It proposes which one to keep. Nothing is moved before you say so.</source>
        <translation>コピー、同じ画像の別バージョン、同じ瞬間に撮った写真を探し、どれを残すかを提案します。確認なしに移動することはありません。</translation>
    </message>
    <message>
        <source>Asks once, and can be undone (Delete)</source>
        <translation>一度確認します。取り消すこともできます (Delete)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Every photo is there once, or you have decided on it.</source>
        <translation>どの写真も1枚だけか、すでに判断済みです。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Find what is there twice</source>
        <translation>重複しているものを探す</translation>
    </message>
    <message>
        <source>Keep the proposed</source>
        <translation>提案どおりに残す</translation>
    </message>
    <message>
        <source>Keep the proposed in all groups</source>
        <translation>すべてのグループで提案どおりに残す</translation>
    </message>
    <message>
        <source>Keep the proposed in all groups listed here; nothing is moved yet</source>
        <translation>ここに並ぶすべてのグループで提案どおりに残します。まだ何も移動しません</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>重複を探す</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>重複を検索中…</translation>
    </message>
    <message>
        <source>Marks the others for the trash (A)</source>
        <translation>ほかをゴミ箱行きにします (A)</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the trash…</source>
        <translation>
            <numerusform>%Ln 枚をゴミ箱に入れる…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>ゴミ箱に入れる…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>Not duplicates: all stay, and are not shown here again (N)</source>
        <translation>重複ではない: すべて残り、ここには二度と表示されません (N)</translation>
    </message>
    <message>
        <source>One of them has to stay.</source>
        <translation>このうち1枚は残す必要があります。</translation>
    </message>
    <message>
        <source>Proposed: {name} ({reason}).</source>
        <translation>提案: {name} ({reason})。</translation>
    </message>
    <message>
        <source>Proposed: {name}.</source>
        <translation>提案: {name}。</translation>
    </message>
    <message>
        <source>Shots of one moment</source>
        <translation>同じ瞬間の写真</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The next group (Enter)</source>
        <translation>次のグループ (Enter)</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>この種類のものはありません。</translation>
    </message>
    <message>
        <source>Versions of one picture</source>
        <translation>同じ画像の別バージョン</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>確認する対象</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>やり直しました: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>やり直す: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>取り消す: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>取り消しました: {edit}</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be exported.</source>
        <translation>
            <numerusform>写真 %Ln 枚を書き出せませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) exported to {folder}.</source>
        <translation>
            <numerusform>写真 %Ln 枚を {folder} に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>隠した写真 %Ln 枚も書き出しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>すべて書き出す</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚を書き出し中</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>In the folder nothing covers them, and everybody who opens it sees them.</source>
        <translation>書き出し先では写真は隠されず、開いた人全員に見えます。</translation>
    </message>
    <message>
        <source>Photos that could not be exported</source>
        <translation>書き出せなかった写真</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The others are in the folder.</source>
        <translation>ほかの写真はフォルダーにあります。</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> % high</source>
        <translation> % (高さ)</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation> % (不透明度)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are copied as they are.</source>
        <translation>
            <numerusform>写真 %Ln 枚をそのままコピーします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format} in full size.</source>
        <translation>
            <numerusform>写真 %Ln 枚を {format} で元のサイズのまま書き出します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format}, at most {side} px.</source>
        <translation>
            <numerusform>写真 %Ln 枚を {format} で、最大 {side} px で書き出します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) are copied.</source>
        <translation>
            <numerusform>ビデオ %Ln 本をコピーします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>書き出し先のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everything but places</source>
        <translation>場所以外すべて</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Height of the letters, a part of the shorter side</source>
        <translation>文字の高さ (短辺に対する割合)</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only whose it is</source>
        <translation>権利者の情報のみ</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>透かしの不透明度</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>Place of the watermark</source>
        <translation>透かしの位置</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Sidecars and clips of Live Photos too</source>
        <translation>サイドカーと Live Photos のクリップも含める</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>透かしの大きさ</translation>
    </message>
    <message>
        <source>The first is called {name}.</source>
        <translation>最初のファイル名は {name} です。</translation>
    </message>
    <message>
        <source>The longer side at most; nothing is enlarged</source>
        <translation>長辺の上限。拡大はしません</translation>
    </message>
    <message>
        <source>To the folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>透かし</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>ファイルに含める情報</translation>
    </message>
</context>
<context>
    <name>FailureSheet</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み込めなかったファイル</translation>
    </message>
    <message>
        <source>They were left as they are. They are tried again when they change.</source>
        <translation>ファイルはそのまま残してあります。変更されたときに再び読み込みを試みます。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter would forget</source>
        <translation>アダプターで失われるもの</translation>
    </message>
    <message>
        <source>Album found again</source>
        <translation>アルバムの再発見率</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかった数</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>別の場所で検出</translation>
    </message>
    <message>
        <source>From careful to generous</source>
        <translation>慎重から寛容まで</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>そのうち正しいもの</translation>
    </message>
    <message>
        <source>This was learned for another model; it is learned again when it is next used.</source>
        <translation>これは別のモデルで学習されたもので、次に使うときに学習し直されます。</translation>
    </message>
    <message>
        <source>Told apart (AUC)</source>
        <translation>識別力 (AUC)</translation>
    </message>
    <message>
        <source>You have said more since; learn again.</source>
        <translation>その後に回答が増えています。もう一度学習してください。</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>慎重</translation>
    </message>
    <message>
        <source>generous</source>
        <translation>寛容</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>写真のフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of like photos</source>
        <translation>似た写真のグループ</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>コピー %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to the trash</source>
        <translation>
            <numerusform>ゴミ箱行き %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>バージョン %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>all stay</source>
        <translation>すべて残す</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>A photo is suggested for at most one of the albums that are ticked.</source>
        <translation>写真は、選んだアルバムのうち多くても 1 つに提案されます。</translation>
    </message>
    <message>
        <source>Albums to tell apart</source>
        <translation>見分けるアルバム</translation>
    </message>
    <message>
        <source>Tell albums apart</source>
        <translation>アルバムを見分ける</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Best rated</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>写真の並び順</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>サムネイルの大きさ</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>サムネイルの大きさ (Ctrl + ホイール)</translation>
    </message>
</context>
<context>
    <name>HeatControl</name>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>A photo organizer that understands pictures. Nothing leaves this computer.

Library: {library}
Qt {qt}. Free software under the MIT License.</source>
        <translation>写真の中身がわかる写真整理ソフトです。何もこのコンピューターの外に出ません。

ライブラリ: {library}
Qt {qt}。MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>About Albumen</source>
        <translation>Albumen について</translation>
    </message>
    <message>
        <source>Albumen {version}</source>
        <translation>Albumen {version}</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
    <message>
        <source>The logs lie in {folder}</source>
        <translation>ログは {folder} にあります</translation>
    </message>
</context>
<context>
    <name>InfoOverlay</name>
    <message>
        <source>Photo information</source>
        <translation>写真の情報</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 枚選択</numerusform>
        </translation>
    </message>
    <message>
        <source>About the selection</source>
        <translation>選択した写真について</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>説明を追加</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Change time, place and tags</source>
        <translation>日時、場所、タグを変更</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>情報を編集…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Live photo; press V in the large view to play it</source>
        <translation>Live Photos。大きな表示で V を押すと再生します</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成に使ったもの</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it.</source>
        <translation>写真を選択すると、その情報が表示されます。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>The file is not there now</source>
        <translation>ファイルが今はここにありません</translation>
    </message>
    <message>
        <source>{date}, by the file&apos;s name</source>
        <translation>{date} (ファイル名から)</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>{title} をキャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on though the computer runs on battery</source>
        <translation>バッテリー駆動中でも続ける</translation>
    </message>
    <message>
        <source>Go on with {title} on battery</source>
        <translation>{title}：バッテリー駆動でも続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>{title} を一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation>{title} を再開</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>毎秒 {rate}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Background work</source>
        <translation>バックグラウンドの処理</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
</context>
<context>
    <name>LargeControl</name>
    <message>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>Information over it</source>
        <translation>写真の情報を重ねる</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>一覧に戻る (Esc)</translation>
    </message>
    <message>
        <source>Fit or 100 % (Space)</source>
        <translation>全体表示または 100 % (スペース)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>次の写真 (右)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play in the system&apos;s player (V)</source>
        <translation>システムのプレーヤーで再生 (V)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>前の写真 (左)</translation>
    </message>
    <message>
        <source>Search for a part: draw a rectangle on it (S)</source>
        <translation>部分で検索: 写真の上で四角を描きます (S)</translation>
    </message>
    <message>
        <source>Show where it matches “{subject}” (H)</source>
        <translation>「{subject}」に一致する場所を表示 (H)</translation>
    </message>
    <message>
        <source>Where it matches</source>
        <translation>一致する場所</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Choosing photos…</source>
        <translation>写真を選んでいます…</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>学習中…</translation>
    </message>
    <message>
        <source>Make an album and put a few photos in it; then it can learn to find more.</source>
        <translation>アルバムを作って写真を何枚か入れると、似た写真を探すことを学習できます。</translation>
    </message>
    <message>
        <source>Told rightly of their photos, each held out: {share}</source>
        <translation>取り分けた写真のうち正しく見分けた割合: {share}</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>It has not logged anything yet.</source>
        <translation>まだログはありません。</translation>
    </message>
    <message>
        <source>Log of {name}</source>
        <translation>{name} のログ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Looking for changes</source>
        <translation>変更を確認中</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of your photos</source>
        <translation>写真の地図</translation>
    </message>
    <message>
        <source>The middle is at {place}</source>
        <translation>中心は {place} です</translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) placed at {place}.</source>
        <translation>
            <numerusform>写真 %Ln 枚を {place} に配置しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln photo(s) on the map</source>
        <translation>
            <numerusform>写真 %Ln 枚を地図に配置</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln photo(s) on the map</source>
        <translation>
            <numerusform>地図上の写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a place on the map to see its photos here. Drag to move the map, turn the wheel to come nearer; with Shift, drag a frame around photos.</source>
        <translation>地図上の場所をクリックすると、その写真がここに表示されます。ドラッグで移動、ホイールで拡大できます。Shift を押しながらドラッグすると写真を囲めます。</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>List them; drag them onto the map to say where they were taken</source>
        <translation>一覧を表示し、地図へドラッグして撮影場所を指定</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation>すべての写真を表示 (Home)</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>場所のない写真 {count} 枚</translation>
    </message>
</context>
<context>
    <name>MarkEdit</name>
    <message>
        <source>Pick (P)</source>
        <translation>採用 (P)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>不採用 (X)</translation>
    </message>
    <message>
        <source>{colour} label</source>
        <translation>ラベル: {colour}</translation>
    </message>
    <message>
        <source>{colour} label ({keys})</source>
        <translation>ラベル: {colour} ({keys})</translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Colour label</source>
        <translation>カラーラベル</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>フラグなし</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
</context>
<context>
    <name>MemberDelegate</name>
    <message>
        <source>Proposed to keep</source>
        <translation>残す候補</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>ゴミ箱行き</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n つ</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>proposed to keep</source>
        <translation>残す候補</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>ゴミ箱行き</translation>
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
        <translation>このグループの写真</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n つ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Cut thumbnails to squares</source>
        <translation>サムネイルを正方形に切り抜く</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>似た写真を探す</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>Less like this in the search</source>
        <translation>検索でこれに似たものを減らす</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>変更を確認</translation>
    </message>
    <message>
        <source>More like this in the search</source>
        <translation>検索でこれに似たものを増やす</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>新しいアルバム…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>プラグイン…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Remove from album</source>
        <translation>アルバムから外す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>モデルをダウンロード</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model} をダウンロードしますか?</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>{model} をダウンロード中</translation>
    </message>
    <message>
        <source>Looking at the photos with {model}</source>
        <translation>{model} で写真を調べています</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Take in a model</source>
        <translation>モデルを取り込む</translation>
    </message>
    <message>
        <source>Up to {size} from huggingface.co. Its licence: {license}.

Only files are fetched; nothing about your photos is sent. Nothing else in Albumen uses the network.</source>
        <translation>huggingface.co から最大 {size} をダウンロードします。ライセンス: {license}。

ファイルを取得するだけで、写真に関する情報は一切送信されません。Albumen がネットワークを使うのはこのときだけです。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>サイズ不明</translation>
    </message>
</context>
<context>
    <name>ModelsSheet</name>
    <message>
        <source>A model turns photos into numbers that can be searched. A larger one finds more and takes longer. After a change all photos are looked at again; meanwhile what the former one saw stays in use.</source>
        <translation>モデルは、写真を検索できる数値に変換します。大きいモデルほど多くを見つけますが、時間がかかります。変更するとすべての写真を調べ直します。その間は、前のモデルの結果が使われます。</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Show every model known by name</source>
        <translation>名前のわかっているすべてのモデルを表示</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>in use, but not here</source>
        <translation>使用中だが、ここにはない</translation>
    </message>
    <message>
        <source>in use, {where}</source>
        <translation>使用中、{where}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューターにある</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>A file that an album was exported to, with the same model</source>
        <translation>同じモデルでアルバムから書き出されたファイル</translation>
    </message>
    <message>
        <source>A small file with weights, threshold and figures, and no photos</source>
        <translation>重み、しきい値、評価値だけの小さなファイルで、写真は含みません</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>学習内容を書き出す</translation>
    </message>
    <message>
        <source>Export what was learned…</source>
        <translation>学習内容を書き出す…</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>{file} に書き出しました。</translation>
    </message>
    <message>
        <source>Files of what albums learned, and refining the model</source>
        <translation>学習内容のファイルと、モデルの調整</translation>
    </message>
    <message>
        <source>Import what was learned</source>
        <translation>学習内容を読み込む</translation>
    </message>
    <message>
        <source>Import what was learned…</source>
        <translation>学習内容を読み込む…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Refine the model…</source>
        <translation>モデルを調整…</translation>
    </message>
    <message>
        <source>The album that is to use it; a new name makes an album:</source>
        <translation>これを使うアルバム(新しい名前ならアルバムを作成):</translation>
    </message>
    <message>
        <source>Train a small adapter from all albums, as a model beside the present one</source>
        <translation>すべてのアルバムから小さなアダプターを学習し、現在のモデルとは別のモデルにします</translation>
    </message>
    <message>
        <source>What albums learned (*.{ending})</source>
        <translation>学習内容 (*.{ending})</translation>
    </message>
    <message>
        <source>{album} uses what was learned in {file}.</source>
        <translation>{album} は {file} の学習内容を使います。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Colour label</source>
        <translation>カラーラベル</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert something that is known of each photo</source>
        <translation>各写真の情報を挿入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Pattern for the names</source>
        <translation>名前の形式</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
</context>
<context>
    <name>NoticeControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 個のファイルを読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen ended unexpectedly the last time. Your library is whole.</source>
        <translation>前回、Albumen は予期せず終了しました。ライブラリは無事です。</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>すべてのファイルを読み込めました。</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <translation>読み込めなかったファイル…</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>報告を表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
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
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add the folder {folder} to the library?</source>
        <translation>フォルダー {folder} をライブラリに追加しますか?</translation>
    </message>
    <message>
        <source>Its photos are read where they lie, and nothing in the folder is changed.</source>
        <translation>写真は今ある場所から読み込まれ、フォルダーの中身は何も変更されません。</translation>
    </message>
    <message>
        <source>The folder {folder} is not in the library.</source>
        <translation>フォルダー {folder} はライブラリにありません。</translation>
    </message>
    <message>
        <source>{path} is no photo or folder that can be opened.</source>
        <translation>{path} は、開くことのできる写真またはフォルダーではありません。</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be opened in another program together.</source>
        <translation>
            <numerusform>ほかのプログラムで一度に開けるのは写真 %Ln 枚までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>ほかのプログラムで開く</translation>
    </message>
    <message>
        <source>The program {program} could not be started; choose another one in the settings.</source>
        <translation>プログラム {program} を起動できませんでした。設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The system has no program to open {file} with; choose one in the settings.</source>
        <translation>{file} を開くプログラムがシステムにありません。設定で選んでください。</translation>
    </message>
    <message>
        <source>{file} is not there now; connect its drive.</source>
        <translation>{file} は今ここにありません。保存先のドライブを接続してください。</translation>
    </message>
    <message>
        <source>{program}: a quote has no partner; mend the editor in the settings.</source>
        <translation>{program}: 引用符が閉じていません。設定でエディターを直してください。</translation>
    </message>
</context>
<context>
    <name>OwnerLists</name>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>写真 %Ln 枚をアルバムに追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>写真のフォルダーを追加</translation>
    </message>
    <message>
        <source>Delete an album</source>
        <translation>アルバムを削除</translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation>アルバム「{name}」を作成</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation>アルバムの名前</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>検索の名前</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新しいアルバム</translation>
    </message>
    <message>
        <source>Reading {folder}</source>
        <translation>{folder} を読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s) from an album</source>
        <translation>
            <numerusform>写真 %Ln 枚をアルバムから外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>アルバムの名前を変更</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation>アルバムの名前を「{name}」に変更</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
</context>
<context>
    <name>PanelGrid</name>
    <message>
        <source>{text}, covered</source>
        <translation>{text}、隠した写真</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Back to the photos</source>
        <translation>写真に戻る</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>The panel “{title}” is not a widget.</source>
        <translation>パネル「{title}」はウィジェットではありません。</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>Tag %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚にタグを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln photo(s):</source>
        <translation>
            <numerusform>写真 %Ln 枚に付けるタグ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos</source>
        <translation>写真にタグを付ける</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n つ</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>写真 {number} / {count}</translation>
    </message>
    <message>
        <source>found mostly by words in the picture</source>
        <translation>主に画像内の文字で見つかりました</translation>
    </message>
    <message>
        <source>hidden as sensitive</source>
        <translation>センシティブなため非表示</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>{colour} label</source>
        <translation>ラベル: {colour}</translation>
    </message>
    <message>
        <source>{name}
Found mostly by words in the picture</source>
        <translation>{name}
主に画像内の文字で見つかりました</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an album of these photos, or of those selected</source>
        <translation>これらの写真、または選択した写真でアルバムを作成</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>新しいアルバム…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Tag these photos, or those selected</source>
        <translation>これらの写真、または選択した写真にタグを付ける</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグを付ける…</translation>
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
        <translation>4文字以上。空にすると PIN はなくなります。人の目からは隠れますが、ほかのプログラムからは隠れません。写真ファイルはそのままです。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しい PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for covered photos</source>
        <translation>隠した写真の PIN</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>現在の PIN</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>A town, or latitude, longitude: 48.85, 2.35</source>
        <translation>町の名前、または緯度, 経度: 48.85, 2.35</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>町</translation>
    </message>
    <message>
        <source>Towns are offered as you type; the arrow keys and Enter choose one.</source>
        <translation>入力すると町が表示され、矢印キーと Enter で選べます。</translation>
    </message>
</context>
<context>
    <name>PluginCard</name>
    <message>
        <source>Delete it from the plugin folder</source>
        <translation>プラグインフォルダーから削除</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>{name} を有効にする</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>ログ…</translation>
    </message>
    <message>
        <source>May {list}.</source>
        <translation>許可: {list}。</translation>
    </message>
    <message>
        <source>Only reads the library.</source>
        <translation>ライブラリを読むだけです。</translation>
    </message>
    <message>
        <source>Read its files again</source>
        <translation>ファイルを読み込み直す</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>What it has logged</source>
        <translation>記録されたログ</translation>
    </message>
    <message>
        <source>accept and reject photos of albums for you</source>
        <translation>アルバムの写真を代わりに承認・却下する</translation>
    </message>
    <message>
        <source>accept and reject tags for you</source>
        <translation>タグを代わりに承認・却下する</translation>
    </message>
    <message>
        <source>active</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>give photos texts that searches find</source>
        <translation>検索で見つかる文章を写真に付ける</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>互換性なし</translation>
    </message>
    <message>
        <source>install models</source>
        <translation>モデルをインストールする</translation>
    </message>
    <message>
        <source>make and fill albums</source>
        <translation>アルバムを作って写真を入れる</translation>
    </message>
    <message>
        <source>set tags</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>ネットワークを使う</translation>
    </message>
    <message>
        <source>write files</source>
        <translation>ファイルに書き込む</translation>
    </message>
</context>
<context>
    <name>PluginControl</name>
    <message>
        <source>Albumen ended without warning the last time, while these plugins were active: {plugins}. If it happens again, disable them, or start with --safe-mode.</source>
        <translation>前回、次のプラグインの動作中に Albumen が突然終了しました: {plugins}。再び起きる場合は、プラグインを無効にするか、--safe-mode を付けて起動してください。</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Back to the photos</source>
        <translation>写真に戻る</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Plugins are programs. What they may do is told here, but not enforced: trust their authors.</source>
        <translation>プラグインはプログラムです。何をするかはここに示されますが、強制力はありません。作者を信頼できる場合にのみお使いください。</translation>
    </message>
</context>
<context>
    <name>RatingEdit</name>
    <message numerus="yes">
        <source>Rating: %n of 5 stars</source>
        <translation>
            <numerusform>評価: 星 %n / 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: keys 0 to 5</source>
        <translation>評価: 0～5 のキー</translation>
    </message>
</context>
<context>
    <name>RefineDialog</name>
    <message>
        <source>A small adapter is trained from every album with at least {photos} photos; it takes {albums} such albums. You see what it gains and what it forgets before anything is installed, and your photos and the model&apos;s own files stay as they are.</source>
        <translation>{photos} 枚以上の写真があるすべてのアルバムから小さなアダプターを学習します。そのようなアルバムが {albums} 個必要です。インストールする前に、得られるものと忘れるものが表示されます。写真とモデル本体のファイルは変わりません。</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Installing was stopped; Library › Models goes on with it.</source>
        <translation>インストールは中止されました。「ライブラリ › モデル」から続けられます。</translation>
    </message>
    <message>
        <source>It is paused; the jobs area lets it go on.</source>
        <translation>一時停止中です。タスク欄から再開できます。</translation>
    </message>
    <message>
        <source>Looking at the albums…</source>
        <translation>アルバムを調べています…</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新しいモデルの名前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Refine the model</source>
        <translation>モデルを調整</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習する</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>学習中…</translation>
    </message>
    <message>
        <source>What the new model is called: letters, digits, dots, dashes, underscores</source>
        <translation>新しいモデルの名前: 英字、数字、ピリオド、ハイフン、アンダースコア</translation>
    </message>
    <message>
        <source>{name} is the model now; Library › Models goes back.</source>
        <translation>モデルは {name} になりました。「ライブラリ › モデル」で元に戻せます。</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Also delete its settings, its log and what it has stored</source>
        <translation>設定、ログ、保存したデータも削除する</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <source>{name} is deleted from the plugin folder. Tags and albums that came from it stay.</source>
        <translation>{name} をプラグインフォルダーから削除します。このプラグインによるタグとアルバムは残ります。</translation>
    </message>
</context>
<context>
    <name>RenameControl</name>
    <message numerus="yes">
        <source>%Ln file(s) copied.</source>
        <translation>
            <numerusform>%Ln 個のファイルをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have a new place or name.</source>
        <translation>
            <numerusform>%Ln 個のファイルの場所または名前が変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed where they were.</source>
        <translation>
            <numerusform>%Ln 個のファイルは元の場所に残りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚をコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s) to</source>
        <translation>
            <numerusform>写真 %Ln 枚のコピー先</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to folder…</source>
        <translation>フォルダーにコピー…</translation>
    </message>
    <message>
        <source>Files that stayed</source>
        <translation>元の場所に残ったファイル</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to</source>
        <translation>
            <numerusform>写真 %Ln 枚の移動先</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>フォルダーに移動…</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚の名前を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>They are as they were.</source>
        <translation>ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>New names</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Old and new names</source>
        <translation>古い名前と新しい名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚の名前を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars and clips get the same names. Nothing is overwritten, and undo brings the names back.</source>
        <translation>サイドカーとクリップも同じ名前になります。上書きは一切せず、取り消すと元の名前に戻ります。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln.</source>
        <translation>
            <numerusform>これは最初の %Ln 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called so already.</source>
        <translation>すでにその名前です。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Belongs</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>含めない</translation>
    </message>
    <message>
        <source>Photos to answer for</source>
        <translation>回答を待つ写真</translation>
    </message>
    <message>
        <source>The selected photos are not, and are not suggested again (N)</source>
        <translation>選択した写真はこのアルバムのものではなく、今後は提案しません (N)</translation>
    </message>
    <message>
        <source>The selected photos are of the album (Y)</source>
        <translation>選択した写真はこのアルバムのものです (Y)</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>&amp;Accept (A)</source>
        <translation>承認 (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject (R)</source>
        <translation>却下 (&amp;R)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて承認</translation>
    </message>
    <message>
        <source>No tag waits for a decision. Tools › Suggest tags looks at your photos.</source>
        <translation>確認待ちのタグはありません。「ツール › タグを提案」で写真を調べます。</translation>
    </message>
    <message>
        <source>Photos are suggested for these albums, too; choose one to answer for them</source>
        <translation>これらのアルバムにも写真の候補があります。選んで回答してください</translation>
    </message>
    <message>
        <source>Photos that may bear the tag</source>
        <translation>このタグが付くかもしれない写真</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>すべて却下</translation>
    </message>
    <message>
        <source>Rules for folders…</source>
        <translation>フォルダーのルール…</translation>
    </message>
    <message>
        <source>Set threshold</source>
        <translation>しきい値を設定</translation>
    </message>
    <message>
        <source>Suggest from</source>
        <translation>提案する確信度</translation>
    </message>
    <message>
        <source>Suggest from {value} % certainty</source>
        <translation>確信度 {value} % 以上で提案</translation>
    </message>
    <message numerus="yes">
        <source>Suggest from {value} % certainty: %Ln photo(s)</source>
        <translation>
            <numerusform>確信度 {value} % 以上で提案: 写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested for albums: %Ln</source>
        <translation>
            <numerusform>アルバムへの候補: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Asked</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>疑わしいもの</translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation>ほかと食い違う分類はありません。</translation>
    </message>
    <message>
        <source>No suggestions wait for an answer.</source>
        <translation>回答待ちの提案はありません。</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>“Ask me” chooses the photos whose answer teaches most.</source>
        <translation>「質問してもらう」は、回答が最も学習に役立つ写真を選びます。</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Certainty from</source>
        <translation>確信度の下限</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folders with a rule</source>
        <translation>ルールのあるフォルダー</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation>フォルダーのルール</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Set the tags</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Suggest the tags</source>
        <translation>タグを提案する</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>There are no rules yet. Choose a folder; photos that come into it are tagged.</source>
        <translation>ルールはまだありません。フォルダーを選ぶと、そこに入る写真にタグが付きます。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Write them to sidecars beside the photos</source>
        <translation>写真の隣のサイドカーに書き込む</translation>
    </message>
    <message>
        <source>everyday vocabulary</source>
        <translation>日常の語彙</translation>
    </message>
</context>
<context>
    <name>RunsDialog</name>
    <message>
        <source>Compare runs</source>
        <translation>学習結果を比較</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>1つ目の学習結果</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Only run {number}:</source>
        <translation>学習 {number} のみ:</translation>
    </message>
    <message>
        <source>Run {number}, {time}</source>
        <translation>学習 {number}、{time}</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>2つ目の学習結果</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>この学習結果を使う</translation>
    </message>
    <message>
        <source>What the two runs were taught and promise</source>
        <translation>2つの学習結果の学習内容と見込み</translation>
    </message>
    <message>
        <source>{run} (in use)</source>
        <translation>{run} (使用中)</translation>
    </message>
</context>
<context>
    <name>SearchControl</name>
    <message>
        <source>picture {number}.png</source>
        <translation>画像 {number}.png</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>検索を消去 (Esc)</translation>
    </message>
    <message>
        <source>Search in plain words: a dog on the beach</source>
        <translation>言葉で検索: a dog on the beach</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>写真を検索</translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Forget the marks</source>
        <translation>印を消去</translation>
    </message>
    <message>
        <source>Without the pictures</source>
        <translation>画像なしで</translation>
    </message>
    <message numerus="yes">
        <source>less like %Ln marked photo(s)</source>
        <translation>
            <numerusform>印を付けた写真 %Ln 枚に似たものを減らす</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more like %Ln marked photo(s)</source>
        <translation>
            <numerusform>印を付けた写真 %Ln 枚に似たものを増やす</numerusform>
        </translation>
    </message>
    <message>
        <source>photos that look like {names}</source>
        <translation>{names} に似た写真</translation>
    </message>
    <message>
        <source>{problem} (at character {number})</source>
        <translation>{problem} ({number} 文字目)</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
</context>
<context>
    <name>SelectMenu</name>
    <message>
        <source>Invert the selection</source>
        <translation>選択を反転</translation>
    </message>
    <message>
        <source>Select all of the same day</source>
        <translation>同じ日の写真をすべて選択</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>Accept “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚の「{tag}」を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation>説明を変更</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚にラベルを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚を採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚を評価</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚を不採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚の「{tag}」を却下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photo(s) “{tag}”</source>
        <translation>
            <numerusform>写真 %Ln 枚に「{tag}」を付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{tag}” off %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚から「{tag}」を外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflag %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚のフラグを外す</numerusform>
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
        <translation>コンタクトシートは 1～20 列、1～20 行です。</translation>
    </message>
    <message>
        <source>A newer version of Albumen wrote the library {file} ({version}); update Albumen to open it.</source>
        <translation>ライブラリ {file} は新しい版の Albumen で書かれています ({version})。開くには Albumen を更新してください。</translation>
    </message>
    <message>
        <source>A tag needs a name; type at least one letter.</source>
        <translation>タグには名前が必要です。1 文字以上入力してください。</translation>
    </message>
    <message>
        <source>A watermark is one line of 1 to {longest} characters.</source>
        <translation>透かしは 1～{longest} 文字の 1 行です。</translation>
    </message>
    <message>
        <source>A weight is a number above 0, at most {most}, such as sunset^2.</source>
        <translation>重みは 0 より大きく {most} 以下の数です。例: sunset^2。</translation>
    </message>
    <message>
        <source>AND wants something before it.</source>
        <translation>AND の前に何か必要です。</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>An album needs a name; type at least one letter.</source>
        <translation>アルバムには名前が必要です。1 文字以上入力してください。</translation>
    </message>
    <message>
        <source>Another program is opening or upgrading the library {folder}; try again in a minute.</source>
        <translation>別のプログラムがライブラリ {folder} を開いているか更新しています。1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Choose one of --accept and --reject.</source>
        <translation>--accept か --reject のどちらかを選んでください。</translation>
    </message>
    <message>
        <source>Choose the photos first; on the command line with --photo.</source>
        <translation>先に写真を選んでください。コマンドラインでは --photo を使います。</translation>
    </message>
    <message>
        <source>ExifTool cannot be given a file name with a line end in it; rename the file.</source>
        <translation>ExifTool には改行を含むファイル名を渡せません。ファイル名を変更してください。</translation>
    </message>
    <message>
        <source>ExifTool could not take the metadata out of a copy; it was not exported.</source>
        <translation>ExifTool でコピーからメタデータを取り除けなかったため、書き出しませんでした。</translation>
    </message>
    <message>
        <source>ExifTool says: {reason}</source>
        <translation>ExifTool からのメッセージ: {reason}</translation>
    </message>
    <message>
        <source>ExifTool stopped or took too long; the file is as it was.</source>
        <translation>ExifTool が止まったか、時間がかかりすぎました。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>ExifTool stopped; try again.</source>
        <translation>ExifTool が止まりました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Making the model fast on this machine, once; this may take minutes</source>
        <translation>このコンピューター向けにモデルを高速化しています。一度だけで、数分かかることがあります</translation>
    </message>
    <message>
        <source>NOT wants something after it.</source>
        <translation>NOT の後に何か必要です。</translation>
    </message>
    <message>
        <source>No font on this computer has all characters of &quot;{text}&quot;; install one, or write it otherwise.</source>
        <translation>「{text}」のすべての文字を持つフォントがこのコンピューターにありません。フォントをインストールするか、別の書き方をしてください。</translation>
    </message>
    <message>
        <source>No part of this photo stands out for “{subject}”.</source>
        <translation>この写真に「{subject}」として目立つ部分はありません。</translation>
    </message>
    <message>
        <source>No plugin has the command {command}; albumen plugins list shows the plugins there are</source>
        <translation>コマンド {command} を持つプラグインはありません。albumen plugins list で一覧を表示できます</translation>
    </message>
    <message>
        <source>No search plugin is active; enable one with: albumen plugins enable albumen_search</source>
        <translation>有効な検索プラグインがありません。次で有効にしてください: albumen plugins enable albumen_search</translation>
    </message>
    <message>
        <source>No space is left on the drive of the library {file}; free some space and try again.</source>
        <translation>ライブラリ {file} のドライブに空きがありません。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>No space is left on the drive of {file}; free some space and try again.</source>
        <translation>{file} のドライブに空きがありません。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>OR wants something after it.</source>
        <translation>OR の後に何か必要です。</translation>
    </message>
    <message>
        <source>OR wants something before it.</source>
        <translation>OR の前に何か必要です。</translation>
    </message>
    <message>
        <source>Originals are copied as they are; choose a format for a size or a watermark.</source>
        <translation>元のファイルはそのままコピーされます。大きさや透かしを指定するには形式を選んでください。</translation>
    </message>
    <message>
        <source>Panels can be shown in the window only; start it with: albumen gui</source>
        <translation>パネルはウィンドウでのみ表示できます。次で起動してください: albumen gui</translation>
    </message>
    <message>
        <source>Photos of {subjects}</source>
        <translation>{subjects}の写真</translation>
    </message>
    <message>
        <source>Photos of {subjects}, {conditions}</source>
        <translation>{subjects}の写真、{conditions}</translation>
    </message>
    <message>
        <source>Photos {conditions}</source>
        <translation>写真: {conditions}</translation>
    </message>
    <message>
        <source>Ray is not installed; add it with: pip install &apos;albumen[ray]&apos;</source>
        <translation>Ray がインストールされていません。次のコマンドで追加してください: pip install &apos;albumen[ray]&apos;</translation>
    </message>
    <message>
        <source>Say which album&apos;s suggestions are meant: albumen album review ALBUM --accept</source>
        <translation>どのアルバムの提案か指定してください: albumen album review ALBUM --accept</translation>
    </message>
    <message>
        <source>Say which one album: its name, in quotes where it has spaces.</source>
        <translation>どのアルバムか 1 つ指定してください。名前に空白があれば引用符で囲みます。</translation>
    </message>
    <message>
        <source>Sidecars go with originals only; other formats carry the metadata inside.</source>
        <translation>サイドカーは元のファイルにだけ付きます。ほかの形式はメタデータを内部に持ちます。</translation>
    </message>
    <message>
        <source>Sidecars hold metadata: copy them with all of it, or leave them out.</source>
        <translation>サイドカーにはメタデータが入っています。すべて付けてコピーするか、サイドカーを省いてください。</translation>
    </message>
    <message>
        <source>Smart albums ask for each other in a circle; change the search of one of them.</source>
        <translation>スマートアルバムが互いに循環しています。どれかの検索を変更してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Albumen ({kind}); the log has the details.</source>
        <translation>Albumen の内部で問題が起きました ({kind})。詳しくはログを見てください。</translation>
    </message>
    <message>
        <source>Suggestions are never written to files; a rule that writes has to set its tags (--apply).</source>
        <translation>提案がファイルに書き込まれることはありません。書き込むルールではタグを付ける設定にしてください (--apply)。</translation>
    </message>
    <message>
        <source>Taking metadata out of originals needs the program ExifTool, which is not installed (see exiftool.org); or choose a format, which writes the pictures anew.</source>
        <translation>元のファイルからメタデータを取り除くには、インストールされていない ExifTool が必要です (exiftool.org を参照)。または形式を選ぶと、画像を新しく書き出します。</translation>
    </message>
    <message>
        <source>That would be {pages} pages; choose fewer photos, or more columns and rows.</source>
        <translation>{pages} ページになります。写真を減らすか、列と行を増やしてください。</translation>
    </message>
    <message>
        <source>The PIN is too short; choose at least four characters.</source>
        <translation>PIN が短すぎます。4 文字以上にしてください。</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>PIN が違います。</translation>
    </message>
    <message>
        <source>The Ray cluster {address} cannot be reached: {reason}</source>
        <translation>Ray クラスター {address} に接続できません: {reason}</translation>
    </message>
    <message>
        <source>The adapter {name} cannot be installed: {reason}.</source>
        <translation>アダプター {name} をインストールできません: {reason}。</translation>
    </message>
    <message>
        <source>The adapter {name} is for vectors of another size: its matrix has the shape {shape}, and the vectors of {model} have {dim} numbers.</source>
        <translation>アダプター {name} は別の大きさのベクトル用です。行列の形は {shape} で、{model} のベクトルは {dim} 個の数からなります。</translation>
    </message>
    <message>
        <source>The backup {archive} holds a file that would land outside the library ({name}).</source>
        <translation>バックアップ {archive} には、ライブラリの外に置かれるファイルが含まれています ({name})。</translation>
    </message>
    <message>
        <source>The backup {archive} is not whole; use another one.</source>
        <translation>バックアップ {archive} は完全ではありません。別のものを使ってください。</translation>
    </message>
    <message>
        <source>The backup {archive} was changed or damaged ({name}); use another one.</source>
        <translation>バックアップ {archive} は変更されたか壊れています ({name})。別のものを使ってください。</translation>
    </message>
    <message>
        <source>The certainty {value} is out of range; choose one from 0.1 to 1.</source>
        <translation>確かさ {value} は範囲外です。0.1～1 から選んでください。</translation>
    </message>
    <message>
        <source>The clip inside {photo} cannot be found; index the photo again.</source>
        <translation>{photo} の中のクリップが見つかりません。写真をもう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The clip inside {photo} cannot be read: {reason}.</source>
        <translation>{photo} の中のクリップを読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The clip inside {photo} is not there any more; index the photo again.</source>
        <translation>{photo} の中のクリップはもうありません。写真をもう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The command {command} belongs to the plugin {plugin}, which is not active; enable it with: albumen plugins enable {plugin}</source>
        <translation>コマンド {command} は有効でないプラグイン {plugin} のものです。次で有効にしてください: albumen plugins enable {plugin}</translation>
    </message>
    <message>
        <source>The drive of the library {file} fails to read or write ({reason}); check the drive.</source>
        <translation>ライブラリ {file} のドライブで読み書きに失敗しました ({reason})。ドライブを確認してください。</translation>
    </message>
    <message>
        <source>The drive of {path} has no trash that may be written; delete the file yourself, or move it first.</source>
        <translation>{path} のドライブに書き込めるゴミ箱がありません。ファイルを自分で削除するか、先に移動してください。</translation>
    </message>
    <message>
        <source>The drive of {path} is full; make room, or choose another folder. What was exported stays.</source>
        <translation>{path} のドライブがいっぱいです。空きを作るか、別のフォルダーを選んでください。書き出したものは残ります。</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>フォルダーを読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The folder may not be read; give yourself permission to read it.</source>
        <translation>フォルダーを読む権限がありません。読み取りを許可してください。</translation>
    </message>
    <message>
        <source>The folder {folder} vanished while it was read; connect its drive.</source>
        <translation>フォルダー {folder} が読み込み中に見えなくなりました。ドライブを接続してください。</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read: {reason}.</source>
        <translation>フォルダー {name} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The folder {name} is not in the library; `albumen info` lists those that are.</source>
        <translation>フォルダー {name} はライブラリにありません。`albumen info` で一覧を表示できます。</translation>
    </message>
    <message>
        <source>The folder {name} is not there; connect its drive, or remove it from the library.</source>
        <translation>フォルダー {name} がありません。ドライブを接続するか、ライブラリから取り除いてください。</translation>
    </message>
    <message>
        <source>The folder {name} may not be read; give yourself permission to read it.</source>
        <translation>フォルダー {name} を読む権限がありません。読み取りを許可してください。</translation>
    </message>
    <message>
        <source>The library has no photo with the number {number} any more.</source>
        <translation>番号 {number} の写真はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>The library has no vectors of the model {model}; index with it first.</source>
        <translation>ライブラリにモデル {model} のベクトルがありません。先にそのモデルで読み込んでください。</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; check that its folder exists and is yours.</source>
        <translation>ライブラリ {file} を開けません。フォルダーがあり、自分のものか確認してください。</translation>
    </message>
    <message>
        <source>The library {file} is damaged ({problem}); use another backup.</source>
        <translation>ライブラリ {file} が壊れています ({problem})。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>The library {file} is damaged ({reason}); run `albumen doctor --repair` or restore a backup.</source>
        <translation>ライブラリ {file} が壊れています ({reason})。`albumen doctor --repair` を実行するか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The library {file} is in use by another program; close that program or try again later.</source>
        <translation>ライブラリ {file} は別のプログラムが使用中です。そのプログラムを閉じるか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The library {file} is open; close Albumen before you restore it.</source>
        <translation>ライブラリ {file} は開かれています。復元する前に Albumen を閉じてください。</translation>
    </message>
    <message>
        <source>The library {file} may not be written; make its folder writable or choose another.</source>
        <translation>ライブラリ {file} に書き込む権限がありません。フォルダーを書き込み可能にするか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library {folder} is being indexed by another program ({process}); wait until it is done or stop it.</source>
        <translation>ライブラリ {folder} は別のプログラムが読み込み中です ({process})。終わるまで待つか、そのプログラムを止めてください。</translation>
    </message>
    <message>
        <source>The link leads to itself; remove it, or make it again.</source>
        <translation>リンクが自分自身を指しています。削除するか、作り直してください。</translation>
    </message>
    <message>
        <source>The link leads to {target}, which is not there; connect its drive, or remove the link.</source>
        <translation>リンク先の {target} がありません。ドライブを接続するか、リンクを削除してください。</translation>
    </message>
    <message>
        <source>The link leads to {target}, which may not be read; give yourself permission to read it.</source>
        <translation>リンク先の {target} を読む権限がありません。読み取りを許可してください。</translation>
    </message>
    <message>
        <source>The model cannot be copied to {target}: {reason}.</source>
        <translation>モデルを {target} にコピーできません: {reason}。</translation>
    </message>
    <message>
        <source>The model cannot be kept in {target}: {reason}.</source>
        <translation>モデルを {target} に保存できません: {reason}。</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}</source>
        <translation>モデル {name} を読み込めません: {reason}</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}.</source>
        <translation>モデル {name} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The model {name} cannot show where a text matches. {reason}</source>
        <translation>モデル {name} では、文に合う場所を示せません。{reason}</translation>
    </message>
    <message>
        <source>The model {name} has not seen the photos yet; run: albumen index</source>
        <translation>モデル {name} はまだ写真を見ていません。次を実行してください: albumen index</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine; fetch it with: albumen models download {name}, or take in a file with: albumen models import FILE</source>
        <translation>モデル {name} はこのコンピューターにありません。albumen models download {name} で取得するか、albumen models import FILE でファイルを取り込んでください</translation>
    </message>
    <message>
        <source>The model {name} was made of another edition or precision of {source}; choose those, or make {name} again.</source>
        <translation>モデル {name} は {source} の別の版または精度から作られました。それらを選ぶか、{name} を作り直してください。</translation>
    </message>
    <message>
        <source>The opacity of a watermark is above 0 and at most 1, not {opacity}.</source>
        <translation>透かしの不透明度は 0 より大きく 1 以下です。{opacity} にはできません。</translation>
    </message>
    <message>
        <source>The paper is one of {papers} and the caption one of {captions}.</source>
        <translation>用紙は {papers}、見出しは {captions} のどれかです。</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has &quot;{form}&quot; for a number; write {example} for three digits.</source>
        <translation>パターン「{text}」の数の書式が「{form}」です。3 桁にするには {example} と書いてください。</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has &quot;{form}&quot; for {field}; write {example} for 20 characters.</source>
        <translation>パターン「{text}」の {field} の書式が「{form}」です。20 文字にするには {example} と書いてください。</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has a brace without its partner; write {{{{ and }}}} for braces in a name.</source>
        <translation>パターン「{text}」の波括弧が対になっていません。名前に波括弧を入れるには {{{{ と }}}} と書いてください。</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has a slash in it; it makes names, and the folder is chosen apart.</source>
        <translation>パターン「{text}」にスラッシュが入っています。パターンは名前を作るもので、フォルダーは別に選びます。</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has the unknown date &quot;{date}&quot;; %Y, %m, %d, %H, %M and %S are the usual.</source>
        <translation>パターン「{text}」に知らない日付「{date}」があります。ふつうは %Y、%m、%d、%H、%M、%S を使います。</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has the unknown field {field}; there are {known}.</source>
        <translation>パターン「{text}」に知らない項目 {field} があります。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>The pattern for the names is empty; &quot;{name}&quot; keeps the names as they are.</source>
        <translation>名前のパターンが空です。「{name}」とすると名前は今のままです。</translation>
    </message>
    <message>
        <source>The photo {photo} has no file any more</source>
        <translation>写真 {photo} のファイルはもうありません</translation>
    </message>
    <message>
        <source>The plugin {plugin} comes with Albumen or a Python package; disable it, or remove the package</source>
        <translation>プラグイン {plugin} は Albumen または Python パッケージに付属しています。無効にするか、パッケージを取り除いてください</translation>
    </message>
    <message>
        <source>The plugin {plugin} could not be enabled: {reason}</source>
        <translation>プラグイン {plugin} を有効にできませんでした: {reason}</translation>
    </message>
    <message>
        <source>The plugin {plugin} did not answer in time</source>
        <translation>プラグイン {plugin} が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The plugin {plugin} failed in {name}: {reason}</source>
        <translation>プラグイン {plugin} が {name} で失敗しました: {reason}</translation>
    </message>
    <message>
        <source>The plugin {plugin} has no setting {key}.</source>
        <translation>プラグイン {plugin} に設定 {key} はありません。</translation>
    </message>
    <message>
        <source>The plugin {plugin} has not registered its command {command}</source>
        <translation>プラグイン {plugin} はコマンド {command} を登録していません</translation>
    </message>
    <message>
        <source>The plugin {plugin} has not registered its panel {panel}</source>
        <translation>プラグイン {plugin} はパネル {panel} を登録していません</translation>
    </message>
    <message>
        <source>The plugin {plugin} is not active</source>
        <translation>プラグイン {plugin} は有効ではありません</translation>
    </message>
    <message>
        <source>The plugin {plugin} needs the permission {permission}; its plugin.toml does not list it</source>
        <translation>プラグイン {plugin} には権限 {permission} が必要ですが、plugin.toml に書かれていません</translation>
    </message>
    <message>
        <source>The plugin {plugin} was stopped</source>
        <translation>プラグイン {plugin} は停止されました</translation>
    </message>
    <message>
        <source>The plugin {plugin} {problem}</source>
        <translation>プラグイン {plugin}: {problem}</translation>
    </message>
    <message>
        <source>The plugin {plugin} {reason}</source>
        <translation>プラグイン {plugin}: {reason}</translation>
    </message>
    <message>
        <source>The safety head cannot be used: {reason}</source>
        <translation>安全性判定ヘッドを使えません: {reason}</translation>
    </message>
    <message>
        <source>The search index cannot be written to {folder} ({reason}); make room there.</source>
        <translation>検索の索引を {folder} に書き込めません ({reason})。そこに空きを作ってください。</translation>
    </message>
    <message>
        <source>The setting {key} {problem}, not {value}.</source>
        <translation>設定 {key} {problem}。{value} にはできません。</translation>
    </message>
    <message>
        <source>The size is 0 or more pixels and the quality 1 to 100.</source>
        <translation>大きさは 0 ピクセル以上、画質は 1～100 です。</translation>
    </message>
    <message>
        <source>The size of a watermark is 0.01 to 0.3 of the shorter side, not {size}.</source>
        <translation>透かしの大きさは短辺の 0.01～0.3 です。{size} にはできません。</translation>
    </message>
    <message>
        <source>The tag {name} cannot be merged into itself; choose another one.</source>
        <translation>タグ {name} を自分自身に統合することはできません。別のタグを選んでください。</translation>
    </message>
    <message>
        <source>The tag {old} cannot be moved below itself.</source>
        <translation>タグ {old} を自分自身の下に移すことはできません。</translation>
    </message>
    <message>
        <source>There is a library in {folder} already; restore into another folder, or replace it (--replace).</source>
        <translation>{folder} にはすでにライブラリがあります。別のフォルダーに復元するか、置き換えてください (--replace)。</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>{name} というモデルはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is a model called {name} already; give another name with --name.</source>
        <translation>{name} というモデルはすでにあります。--name で別の名前を指定してください。</translation>
    </message>
    <message>
        <source>There is a tag named {target} already; choose another name.</source>
        <translation>{target} というタグはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is an album named {name} already; choose another name.</source>
        <translation>{name} というアルバムはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is another file at {path} now; move it away to restore the one in the trash.</source>
        <translation>{path} に今は別のファイルがあります。ゴミ箱のものを戻すには、それを別の場所に移してください。</translation>
    </message>
    <message>
        <source>There is no album named {album}; `albumen album list` shows those there are.</source>
        <translation>{album} というアルバムはありません。`albumen album list` で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is no field called {field}. There are {known}.</source>
        <translation>{field} という項目はありません。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>There is no field called {field}; do you mean {near}:?</source>
        <translation>{field} という項目はありません。{near}: ですか?</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>ファイル {archive} はありません。</translation>
    </message>
    <message>
        <source>There is no format {form} to export to; there are {known}.</source>
        <translation>書き出し形式 {form} はありません。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>There is no job with the number {number}.</source>
        <translation>番号 {number} の作業はありません。</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>{folder} にライブラリがありません。</translation>
    </message>
    <message>
        <source>There is no library in {folder}; add a folder of photos to make one.</source>
        <translation>{folder} にライブラリがありません。写真のフォルダーを追加すると作られます。</translation>
    </message>
    <message>
        <source>There is no model {name}; albumen models list shows those there are.</source>
        <translation>モデル {name} はありません。albumen models list で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is no plugin {plugin}; found are {known}</source>
        <translation>プラグイン {plugin} はありません。見つかったのは {known} です</translation>
    </message>
    <message>
        <source>There is no precision called {name}; choose one of {known}.</source>
        <translation>{name} という精度はありません。{known} から選んでください。</translation>
    </message>
    <message>
        <source>There is no tag named {name}.</source>
        <translation>{name} というタグはありません。</translation>
    </message>
    <message>
        <source>There is no tag named {old}.</source>
        <translation>{old} というタグはありません。</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>この括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>This photo has no clip to play.</source>
        <translation>この写真に再生するクリップはありません。</translation>
    </message>
    <message>
        <source>This photo is covered; show covered photos first to play it.</source>
        <translation>この写真は隠されています。再生するには、先に隠した写真を表示してください。</translation>
    </message>
    <message>
        <source>This photo is covered; show it first to search for a part of it.</source>
        <translation>この写真は隠されています。一部分で検索するには、先に表示してください。</translation>
    </message>
    <message>
        <source>This photo is covered; show it first to see where it matches.</source>
        <translation>この写真は隠されています。合う場所を見るには、先に表示してください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs; try again in {wait} seconds.</source>
        <translation>PIN の間違いが多すぎます。{wait} 秒後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Waiting for mains power</source>
        <translation>電源への接続を待っています</translation>
    </message>
    <message>
        <source>Waiting until you start it</source>
        <translation>開始されるのを待っています</translation>
    </message>
    <message>
        <source>Waiting while something is shown full screen</source>
        <translation>全画面表示が終わるのを待っています</translation>
    </message>
    <message>
        <source>Where {name} lies in the trash is not known; restore it from the system&apos;s trash, and it is in the library again with its tags and albums.</source>
        <translation>{name} がゴミ箱のどこにあるか分かりません。システムのゴミ箱から元に戻すと、タグとアルバムも一緒にライブラリに戻ります。</translation>
    </message>
    <message>
        <source>Writing into files needs the program ExifTool, which is not installed (Debian&apos;s package is libimage-exiftool-perl, elsewhere see exiftool.org); or write sidecars instead.</source>
        <translation>ファイルへの書き込みには、インストールされていない ExifTool が必要です (Debian ではパッケージ libimage-exiftool-perl、ほかは exiftool.org を参照)。または代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>a video is copied, and taking its metadata out needs the program ExifTool, which is not installed; export it with all metadata.</source>
        <translation>動画はコピーされ、メタデータを取り除くにはインストールされていない ExifTool が必要です。すべてのメタデータ付きで書き出してください。</translation>
    </message>
    <message>
        <source>activate {reason}</source>
        <translation>activate: {reason}</translation>
    </message>
    <message>
        <source>added {value}</source>
        <translation>追加日 {value}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>{date} より後</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>その間に別のプログラムが変更しました</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>{date} より前</translation>
    </message>
    <message>
        <source>but not {condition}</source>
        <translation>ただし「{condition}」を除く</translation>
    </message>
    <message>
        <source>either {conditions}</source>
        <translation>{conditions}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} 以降</translation>
    </message>
    <message>
        <source>in a folder called {value}</source>
        <translation>フォルダー{value}内</translation>
    </message>
    <message>
        <source>in landscape format</source>
        <translation>横長</translation>
    </message>
    <message>
        <source>in portrait format</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>in square format</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>in the album {value}</source>
        <translation>アルバム{value}内</translation>
    </message>
    <message>
        <source>in the format {value}</source>
        <translation>形式 {value}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>{year} 年</translation>
    </message>
    <message>
        <source>it has several names (hard links), which writing would part</source>
        <translation>複数の名前 (ハードリンク) があり、書き込むと分かれてしまいます</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>書き込みが禁止されています</translation>
    </message>
    <message>
        <source>its XMP is damaged ({reason})</source>
        <translation>XMP が壊れています ({reason})</translation>
    </message>
    <message>
        <source>its command {command} already belongs to the plugin {owner}</source>
        <translation>コマンド {command} はすでにプラグイン {owner} のものです</translation>
    </message>
    <message>
        <source>its metadata cannot be taken out of a copy of a file of this kind; export it with all metadata, or choose a picture format.</source>
        <translation>この種類のファイルのコピーからはメタデータを取り除けません。すべてのメタデータ付きで書き出すか、画像形式を選んでください。</translation>
    </message>
    <message>
        <source>its picture cannot be compared ({reason})</source>
        <translation>画像を比べられません ({reason})</translation>
    </message>
    <message>
        <source>labelled {value}</source>
        <translation>ラベル{value}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>{number} 未満</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>{number} より大きい</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>は {least} 以上です</translation>
    </message>
    <message>
        <source>must be at most {most}</source>
        <translation>は {most} 以下です</translation>
    </message>
    <message>
        <source>must be of type {kind}</source>
        <translation>は {kind} 型です</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>は {choices} のどれかです</translation>
    </message>
    <message>
        <source>needs plugin API {wanted}, and this Albumen has {ours}; update Albumen</source>
        <translation>プラグイン API {wanted} が必要ですが、この Albumen は {ours} です。Albumen を更新してください</translation>
    </message>
    <message>
        <source>not enabled yet</source>
        <translation>まだ有効にされていません</translation>
    </message>
    <message>
        <source>of {subject}</source>
        <translation>{subject}の写真</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>rated {value}</source>
        <translation>評価 {value}</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>セーフモード</translation>
    </message>
    <message>
        <source>similar: wants a photo&apos;s number, such as similar:@123</source>
        <translation>similar: には写真の番号が必要です。例: similar:@123</translation>
    </message>
    <message>
        <source>taken at ISO {value}</source>
        <translation>ISO {value}</translation>
    </message>
    <message>
        <source>taken at f/{value}</source>
        <translation>絞り f/{value}</translation>
    </message>
    <message>
        <source>taken at {value} mm</source>
        <translation>焦点距離 (mm) {value}</translation>
    </message>
    <message>
        <source>taken through a {value}</source>
        <translation>レンズ{value}で撮影</translation>
    </message>
    <message>
        <source>taken with a {value}</source>
        <translation>カメラ{value}で撮影</translation>
    </message>
    <message>
        <source>taken within {distance} km of {value}</source>
        <translation>{value} から {distance} km 以内で撮影</translation>
    </message>
    <message>
        <source>taken {value}</source>
        <translation>撮影日 {value}</translation>
    </message>
    <message>
        <source>that are favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>that are neither picked nor rejected</source>
        <translation>採用でも不採用でもない</translation>
    </message>
    <message>
        <source>that are not tagged</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>that are on a drive that is not here</source>
        <translation>接続されていないドライブにある</translation>
    </message>
    <message>
        <source>that are picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>that are rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>that are there more than once</source>
        <translation>複数ある</translation>
    </message>
    <message>
        <source>that are videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>that have a caption</source>
        <translation>説明付き</translation>
    </message>
    <message>
        <source>that have a clip</source>
        <translation>クリップ付き</translation>
    </message>
    <message>
        <source>that have a date of their own</source>
        <translation>固有の日付付き</translation>
    </message>
    <message>
        <source>that have a label</source>
        <translation>ラベル付き</translation>
    </message>
    <message>
        <source>that have a place</source>
        <translation>場所付き</translation>
    </message>
    <message>
        <source>that have a prompt</source>
        <translation>プロンプト付き</translation>
    </message>
    <message>
        <source>that have a rating</source>
        <translation>評価付き</translation>
    </message>
    <message>
        <source>that have a tag</source>
        <translation>タグ付き</translation>
    </message>
    <message>
        <source>that have a text that a plugin read</source>
        <translation>プラグインが読み取った文字付き</translation>
    </message>
    <message>
        <source>that have people marked</source>
        <translation>人物の印付き</translation>
    </message>
    <message>
        <source>that look like photo {number}</source>
        <translation>写真 {number} に似た写真</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} まで</translation>
    </message>
    <message>
        <source>was written for plugin API {wanted}, and this Albumen has {ours}; update the plugin</source>
        <translation>プラグイン API {wanted} 用に書かれていますが、この Albumen は {ours} です。プラグインを更新してください</translation>
    </message>
    <message>
        <source>what was written does not read back as it should</source>
        <translation>書き込んだ内容を正しく読み戻せませんでした</translation>
    </message>
    <message>
        <source>whose file name has {value}</source>
        <translation>ファイル名に{value}を含む</translation>
    </message>
    <message>
        <source>with the tag {value}</source>
        <translation>タグ{value}付き</translation>
    </message>
    <message>
        <source>with the words {words}</source>
        <translation>言葉{words}を含む</translation>
    </message>
    <message>
        <source>with {value} in caption, keywords, name or texts</source>
        <translation>説明、キーワード、名前、文字のどれかに{value}を含む</translation>
    </message>
    <message>
        <source>with {value} marked as a person</source>
        <translation>人物{value}の印付き</translation>
    </message>
    <message>
        <source>without {subject}</source>
        <translation>{subject}なし</translation>
    </message>
    <message>
        <source>writing would have changed the picture</source>
        <translation>書き込むと画像が変わってしまいます</translation>
    </message>
    <message>
        <source>writing would have changed what other programs wrote</source>
        <translation>書き込むと、ほかのプログラムが書いた内容が変わってしまいます</translation>
    </message>
    <message>
        <source>writing would have changed what the camera wrote</source>
        <translation>書き込むと、カメラが書いた内容が変わってしまいます</translation>
    </message>
    <message>
        <source>{archive} is no backup of Albumen, or is damaged ({reason}); use another one.</source>
        <translation>{archive} は Albumen のバックアップではないか、壊れています ({reason})。別のものを使ってください。</translation>
    </message>
    <message>
        <source>{field} cannot be compared with {operator}; write {example}.</source>
        <translation>{field} は {operator} で比較できません。{example} と入力してください。</translation>
    </message>
    <message>
        <source>{field}: has no {value}; choose one of {choices}.</source>
        <translation>{field}: {value} はありません。{choices} から選んでください。</translation>
    </message>
    <message>
        <source>{field}: wants a value, such as {example}.</source>
        <translation>{field}: 値が必要です。例: {example}。</translation>
    </message>
    <message>
        <source>{file} cannot be reached: {reason}.</source>
        <translation>{file} にアクセスできません: {reason}。</translation>
    </message>
    <message>
        <source>{file} is no Albumen library but another program&apos;s file; choose another folder.</source>
        <translation>{file} は Albumen のライブラリではなく、別のプログラムのファイルです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{file} may not be written; make its folder writable or choose another.</source>
        <translation>{file} に書き込む権限がありません。フォルダーを書き込み可能にするか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{file}: cannot be exported ({reason}).</source>
        <translation>{file}: 書き出せません ({reason})。</translation>
    </message>
    <message>
        <source>{file}: the PIN cannot be read ({reason}); delete the file to set another.</source>
        <translation>{file}: PIN を読み取れません ({reason})。別の PIN を設定するには、このファイルを削除してください。</translation>
    </message>
    <message>
        <source>{file}: the example picture of the tag {tag} is not there</source>
        <translation>{file}: タグ {tag} の見本の画像がありません</translation>
    </message>
    <message>
        <source>{file}: the file is not there now; connect its drive and export it again.</source>
        <translation>{file}: ファイルが今ここにありません。保存先のドライブを接続して、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>{file}: the program that reads it crashed; the file is damaged.</source>
        <translation>{file}: 読み取るプログラムが異常終了しました。ファイルが壊れています。</translation>
    </message>
    <message>
        <source>{file}: was not copied along ({reason}).</source>
        <translation>{file}: 一緒にコピーされませんでした ({reason})。</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}と{second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}または{second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); choose another folder.</source>
        <translation>{folder} に書き込めません ({reason})。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} does not exist; give a folder that holds photos.</source>
        <translation>{folder} はありません。写真のあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{folder} is a file; a library needs a folder.</source>
        <translation>{folder} はファイルです。ライブラリにはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>{folder} is for exports, which the library leaves out; choose another folder, or add this one first.</source>
        <translation>{folder} は書き出し用のフォルダーで、ライブラリには含まれません。別のフォルダーを選ぶか、先にこのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>{folder} is not a folder; give a folder that holds photos.</source>
        <translation>{folder} はフォルダーではありません。写真のあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{folder} lies in no folder of the library; add it first, or export the photos there.</source>
        <translation>{folder} はライブラリのどのフォルダーにも入っていません。先に追加するか、写真をそこに書き出してください。</translation>
    </message>
    <message>
        <source>{folder}: cannot be deleted: {reason}</source>
        <translation>{folder}: 削除できません: {reason}</translation>
    </message>
    <message>
        <source>{folder}: has no rule; albumen tag-rules lists those there are</source>
        <translation>{folder}: ルールがありません。albumen tag-rules で一覧を表示できます</translation>
    </message>
    <message>
        <source>{folder}: is not a Python package; it has no __init__.py</source>
        <translation>{folder}: Python パッケージではありません。__init__.py がありません</translation>
    </message>
    <message>
        <source>{folder}: is not a folder; a rule needs one that exists</source>
        <translation>{folder}: フォルダーではありません。ルールには実在するフォルダーが必要です</translation>
    </message>
    <message>
        <source>{folder}: its id is now {name}; restart to use it</source>
        <translation>{folder}: ID が {name} に変わりました。使うには再起動してください</translation>
    </message>
    <message>
        <source>{folder}: the id {name} already belongs to {owner}</source>
        <translation>{folder}: ID {name} はすでに {owner} のものです</translation>
    </message>
    <message>
        <source>{folder}: the module {name} has no activate(ctx)</source>
        <translation>{folder}: モジュール {name} に activate(ctx) がありません</translation>
    </message>
    <message>
        <source>{image}: {reason}</source>
        <translation>{image}: {reason}</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}～{most}</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, dots, dashes and underscores.</source>
        <translation>{name} はモデルの名前にできません。文字、数字、ドット、ハイフン、下線を使ってください。</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, dots, dashes, underscores.</source>
        <translation>{name} はモデルの名前にできません。文字、数字、ドット、ハイフン、下線を使ってください。</translation>
    </message>
    <message>
        <source>{name} is filled by its search; put the photos in an album of their own.</source>
        <translation>{name} の中身は検索で決まります。写真は別のアルバムに入れてください。</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash.</source>
        <translation>{name} はもうゴミ箱にありません。</translation>
    </message>
    <message>
        <source>{name} is not a folder; choose the folder that holds it.</source>
        <translation>{name} はフォルダーではありません。それが入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{name}: the installed package {package} named by its entry point is not there</source>
        <translation>{name}: エントリポイントが指すパッケージ {package} がありません</translation>
    </message>
    <message>
        <source>{number} or less</source>
        <translation>{number} 以下</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} 以上</translation>
    </message>
    <message>
        <source>{old} is not there.</source>
        <translation>{old} がありません。</translation>
    </message>
    <message>
        <source>{old} stays: it cannot be put at {new} ({reason}).</source>
        <translation>{old} はそのままです。{new} に置けません ({reason})。</translation>
    </message>
    <message>
        <source>{old} stays: there is another file at {new}.</source>
        <translation>{old} はそのままです。{new} に別のファイルがあります。</translation>
    </message>
    <message>
        <source>{old} stays: you may not write in its folder or in {folder}.</source>
        <translation>{old} はそのままです。そのフォルダーか {folder} に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: {reason}.</source>
        <translation>{path} をゴミ箱に移せません: {reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be restored: {reason}.</source>
        <translation>{path} を元に戻せません: {reason}。</translation>
    </message>
    <message>
        <source>{path} does not exist; give a checkpoint file or folder.</source>
        <translation>{path} はありません。チェックポイントのファイルかフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} is not in the library; add its folder first.</source>
        <translation>{path} はライブラリにありません。先にフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>{path} is not there now; connect its drive.</source>
        <translation>{path} は今ここにありません。保存先のドライブを接続してください。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} がありません。</translation>
    </message>
    <message>
        <source>{path} may not be moved; give yourself permission to write it and its folder.</source>
        <translation>{path} を移す権限がありません。ファイルとフォルダーへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>{path} was not moved to the trash from this library, or is back already.</source>
        <translation>{path} はこのライブラリからゴミ箱に移したものではないか、すでに戻っています。</translation>
    </message>
    <message>
        <source>{path}, line {line}, {place}: {what}{more}</source>
        <translation>{path}、{line} 行目、{place}: {what}{more}</translation>
    </message>
    <message>
        <source>{path}, line {number}: a synonym in braces needs a keyword above it</source>
        <translation>{path}、{number} 行目: 波括弧の同義語の上にはキーワードが必要です</translation>
    </message>
    <message>
        <source>{path}, line {number}: is longer than {most} characters</source>
        <translation>{path}、{number} 行目: {most} 文字を超えています</translation>
    </message>
    <message>
        <source>{path}, line {number}: {text} is indented by more than one tab below its parent</source>
        <translation>{path}、{number} 行目: {text} が親から 2 つ以上のタブで字下げされています</translation>
    </message>
    <message>
        <source>{path}: ExifTool cannot read it: {reason}</source>
        <translation>{path}: ExifTool で読めません: {reason}</translation>
    </message>
    <message>
        <source>{path}: a newer version of the plugin wrote this store (it holds {versions}); update the plugin</source>
        <translation>{path}: この保存データは新しい版のプラグインで書かれています ({versions} を含む)。プラグインを更新してください</translation>
    </message>
    <message>
        <source>{path}: a tag of one&apos;s own is written as [tag.NAME] with a phrase</source>
        <translation>{path}: 自分のタグは語句を付けて [tag.NAME] と書きます</translation>
    </message>
    <message>
        <source>{path}: cannot be opened to read its metadata ({reason}).</source>
        <translation>{path}: メタデータを読むために開けません ({reason})。</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: 読み取れません: {reason}</translation>
    </message>
    <message>
        <source>{path}: groups are written as [[group]]</source>
        <translation>{path}: グループは [[group]] と書きます</translation>
    </message>
    <message>
        <source>{path}: has no column tag, name or keyword in its first line</source>
        <translation>{path}: 1 行目に tag、name、keyword のどの列もありません</translation>
    </message>
    <message>
        <source>{path}: holds more than {most} tags; split it</source>
        <translation>{path}: タグが {most} 個を超えています。分割してください</translation>
    </message>
    <message>
        <source>{path}: holds no tags; write one on each line</source>
        <translation>{path}: タグがありません。1 行に 1 つずつ書いてください</translation>
    </message>
    <message>
        <source>{path}: is larger than {size} KiB; a manifest is a short text</source>
        <translation>{path}: {size} KiB を超えています。マニフェストは短いテキストです</translation>
    </message>
    <message>
        <source>{path}: is not CSV: {reason}</source>
        <translation>{path}: CSV ではありません: {reason}</translation>
    </message>
    <message>
        <source>{path}: is not UTF-8 text (byte {byte})</source>
        <translation>{path}: UTF-8 のテキストではありません (バイト {byte})</translation>
    </message>
    <message>
        <source>{path}: is not UTF-8 text (byte {byte}); save it as UTF-8</source>
        <translation>{path}: UTF-8 のテキストではありません (バイト {byte})。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>{path}: is not valid TOML: {reason}</source>
        <translation>{path}: 正しい TOML ではありません: {reason}</translation>
    </message>
    <message>
        <source>{path}: is not {encoding} text (byte {byte}); save it as UTF-8</source>
        <translation>{path}: {encoding} のテキストではありません (バイト {byte})。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>{path}: the file is not there; connect its drive.</source>
        <translation>{path}: ファイルがありません。保存先のドライブを接続してください。</translation>
    </message>
    <message>
        <source>{path}: the plugin&apos;s store cannot be opened: {reason}</source>
        <translation>{path}: プラグインの保存データを開けません: {reason}</translation>
    </message>
    <message>
        <source>{path}: the plugin&apos;s store cannot be used: {reason}</source>
        <translation>{path}: プラグインの保存データを使えません: {reason}</translation>
    </message>
    <message>
        <source>{path}: the safety head is for vectors of {width} numbers; the active model gives {dim}</source>
        <translation>{path}: 安全性判定ヘッドは {width} 個の数からなるベクトル用ですが、使用中のモデルのベクトルは {dim} 個です</translation>
    </message>
    <message>
        <source>{path}: the tag {line} has no name, or one that is there already</source>
        <translation>{path}: タグ {line} に名前がないか、すでにある名前です</translation>
    </message>
    <message>
        <source>{path}: the template {template} has no place for the name; write {{}} or {{a}} into it</source>
        <translation>{path}: ひな形 {template} に名前の入る場所がありません。{{}} か {{a}} を書いてください</translation>
    </message>
    <message>
        <source>{path}: there is no tag {tag} to put others under</source>
        <translation>{path}: ほかのタグの親になるタグ {tag} がありません</translation>
    </message>
    <message>
        <source>{path}: {key} must be a list of texts</source>
        <translation>{path}: {key} はテキストのリストでなければなりません</translation>
    </message>
    <message>
        <source>{path}: {key} must be a text</source>
        <translation>{path}: {key} はテキストでなければなりません</translation>
    </message>
    <message>
        <source>{path}: {problem}; the original is as it was.</source>
        <translation>{path}: {problem}。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%Ln more could not be written either.)</source>
        <translation>
            <numerusform>{problem} (ほか %Ln 件も書き込めませんでした。)</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} (×{weight})</source>
        <translation>{said} (×{weight})</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}～{end}</translation>
    </message>
    <message>
        <source>{target} exists already; name another file for the backup.</source>
        <translation>{target} はすでにあります。バックアップには別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{target}: a contact sheet is a .pdf or a .png; give the file such a name.</source>
        <translation>{target}: コンタクトシートは .pdf か .png です。そのような名前にしてください。</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}); nothing was written.</source>
        <translation>{target}: 書き込めません ({reason})。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}); the old one is as it was.</source>
        <translation>{target}: 書き込めません ({reason})。古いファイルはそのままです。</translation>
    </message>
    <message>
        <source>{target}: the contact sheet cannot be written ({reason}).</source>
        <translation>{target}: コンタクトシートを書き込めません ({reason})。</translation>
    </message>
    <message>
        <source>{target}: the sidecar is damaged ({reason}); mend it or move it away first.</source>
        <translation>{target}: サイドカーが壊れています ({reason})。先に直すか、別の場所に移してください。</translation>
    </message>
    <message>
        <source>{target}: what was written does not read back as it should; nothing was changed.</source>
        <translation>{target}: 書き込んだ内容を正しく読み戻せませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>{text} is no tag; write its name first</source>
        <translation>{text} はタグではありません。先に名前を書いてください</translation>
    </message>
    <message>
        <source>{value} is no date; write 2019, 2019-05, 2019-05-31 or a range such as 2019..2021.</source>
        <translation>{value} は日付ではありません。2019、2019-05、2019-05-31 または 2019..2021 のような範囲を入力してください。</translation>
    </message>
    <message>
        <source>{value} is no number and no range such as 3..5.</source>
        <translation>{value} は数でも 3..5 のような範囲でもありません。</translation>
    </message>
    <message>
        <source>{value} is no place; write latitude,longitude,distance such as 48.85,2.35,10km.</source>
        <translation>{value} は場所ではありません。48.85,2.35,10km のように緯度,経度,距離を入力してください。</translation>
    </message>
    <message>
        <source>{value} pixels high</source>
        <translation>高さ (ピクセル) {value}</translation>
    </message>
    <message>
        <source>{value} pixels wide</source>
        <translation>幅 (ピクセル) {value}</translation>
    </message>
    <message>
        <source>“{text}” is no place; write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>「{text}」は場所ではありません。48.85, 2.35 のように緯度と経度を入力してください。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>They count for this library, and at once. Device and precision: from the next start.</source>
        <translation>このライブラリにすぐに適用されます。デバイスと精度は次回の起動から適用されます。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>ShieldControl</name>
    <message>
        <source>Covered photos are shown until you cover them again or close Albumen.</source>
        <translation>もう一度隠すか Albumen を終了するまで、隠した写真が表示されます。</translation>
    </message>
    <message>
        <source>PIN for covered photos…</source>
        <translation>隠した写真の PIN…</translation>
    </message>
    <message>
        <source>Show covered photos</source>
        <translation>隠した写真を表示</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>0 to 5</source>
        <translation>0～5</translation>
    </message>
    <message>
        <source>6 to 9</source>
        <translation>6～9</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Colour label: red, yellow, green, blue</source>
        <translation>カラーラベル: 赤、黄、緑、青</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Enter またはスペース</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Grid and large view</source>
        <translation>グリッドと拡大表示</translation>
    </message>
    <message>
        <source>Grid: extend the selection</source>
        <translation>一覧: 選択範囲を広げる</translation>
    </message>
    <message>
        <source>Grid: open the photo</source>
        <translation>一覧: 写真を開く</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Large view: back</source>
        <translation>大きな表示: 戻る</translation>
    </message>
    <message>
        <source>Large view: fit or 100 %</source>
        <translation>大きな表示: 全体表示または 100 %</translation>
    </message>
    <message>
        <source>Large view: next, previous</source>
        <translation>大きな表示: 次、前</translation>
    </message>
    <message>
        <source>Large view: play the clip</source>
        <translation>大きな表示: クリップを再生</translation>
    </message>
    <message>
        <source>Large view: search for a part</source>
        <translation>大きな表示: 部分で検索</translation>
    </message>
    <message>
        <source>Large view: where it matches the search</source>
        <translation>大きな表示: 検索に一致する場所</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Shift と矢印キー</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln more folder(s)…</source>
        <translation>
            <numerusform>ほか%Ln個のフォルダー…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>すべてのタグ…</translation>
    </message>
    <message>
        <source>Change search…</source>
        <translation>検索を変更…</translation>
    </message>
    <message>
        <source>Delete album (keeps the photos)</source>
        <translation>アルバムを削除 (写真は残ります)</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>検索を削除</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folders, albums and tags</source>
        <translation>フォルダー、アルバム、タグ</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>新しいアルバム…</translation>
    </message>
    <message>
        <source>Remove from Albumen (keeps the files)</source>
        <translation>Albumen から外す (ファイルは残ります)</translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation>アルバムの名前を変更…</translation>
    </message>
    <message>
        <source>Rename search…</source>
        <translation>検索の名前を変更…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (オフライン)</translation>
    </message>
    <message>
        <source>{path} is not there now</source>
        <translation>{path} は今ここにありません</translation>
    </message>
</context>
<context>
    <name>SimilarCanvas</name>
    <message>
        <source>Map of similar photos</source>
        <translation>似た写真の地図</translation>
    </message>
</context>
<context>
    <name>SimilarControl</name>
    <message>
        <source>Laying photos out</source>
        <translation>写真を配置中</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>似た写真</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Lay all photos out anew</source>
        <translation>すべての写真を配置し直す</translation>
    </message>
    <message>
        <source>Laying your photos out…</source>
        <translation>写真を配置しています…</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Nothing to lay out yet</source>
        <translation>配置するものはまだありません</translation>
    </message>
    <message>
        <source>Photos appear here once the model has looked at them.</source>
        <translation>モデルが写真を調べると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Photos that look alike lie near each other. Drag to wander, turn the wheel to come nearer, click photos to see them here; with Shift, drag a frame around them.</source>
        <translation>似た写真ほど近くに並びます。ドラッグで移動、ホイールで拡大、写真をクリックするとここに表示されます。Shift を押しながらドラッグすると写真を囲めます。</translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation>すべての写真を表示 (Home)</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>似た写真</translation>
    </message>
    <message>
        <source>The button above starts again.</source>
        <translation>上のボタンでもう一度始められます。</translation>
    </message>
    <message>
        <source>The photos were not laid out</source>
        <translation>写真を配置できませんでした</translation>
    </message>
    <message>
        <source>{count} of them placed by their neighbours</source>
        <translation>うち {count} 枚は近い写真をもとに配置</translation>
    </message>
</context>
<context>
    <name>SlideshowBar</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>End the slideshow (Esc)</source>
        <translation>スライドショーを終了 (Esc)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>再開 (スペース)</translation>
    </message>
    <message>
        <source>In any order (S)</source>
        <translation>順不同 (S)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>次の写真 (右)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (スペース)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>前の写真 (左)</translation>
    </message>
    <message>
        <source>Seconds for each photo</source>
        <translation>写真ごとの秒数</translation>
    </message>
    <message>
        <source>Seconds for each photo (+ and -)</source>
        <translation>写真ごとの秒数 (+ と -)</translation>
    </message>
</context>
<context>
    <name>SlideshowControl</name>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
</context>
<context>
    <name>SlideshowView</name>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Accept {tag}</source>
        <translation>{tag} を承認</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>{source} より</translation>
    </message>
    <message>
        <source>From {source}, {percent} % sure</source>
        <translation>{source} より、確信度 {percent} %</translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation>{tag} を却下</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>{tag} を外す</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>付けた人</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>TagsControl</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)</source>
        <translation>
            <numerusform>タグ %Ln 個を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)?</source>
        <translation>
            <numerusform>タグ %Ln 個を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>タグ「{name}」を削除しますか?</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>タグを統合</translation>
    </message>
    <message>
        <source>Merge tags into {name}</source>
        <translation>タグを {name} に統合</translation>
    </message>
    <message>
        <source>New name of the tag; a / puts it below another one:</source>
        <translation>タグの新しい名前。/ で区切ると別のタグの下に入ります:</translation>
    </message>
    <message numerus="yes">
        <source>Photos with %Ln tag(s) get this one instead:</source>
        <translation>
            <numerusform>タグ %Ln 個の付いた写真に、代わりに付けるタグ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <source>Rename the tag {name}</source>
        <translation>タグ {name} の名前を変更</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>They are taken off all photos, with the tags below them. The photos stay.</source>
        <translation>下位のタグも含めて、すべての写真から外されます。写真は残ります。</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>タグ %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>タグを探す</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Merge {count} tags into…</source>
        <translation>{count} 個のタグを統合…</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>タグはまだありません</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Select photos and add a tag at the right.</source>
        <translation>写真を選択し、右側の欄でタグを追加してください。</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Who set the tags</source>
        <translation>タグを付けた人</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>TeachingForm</name>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>質問してもらう</translation>
    </message>
    <message>
        <source>Choose an album</source>
        <translation>アルバムを選択</translation>
    </message>
    <message>
        <source>In words what the album shows; helps while there are few photos</source>
        <translation>アルバムの内容を表す言葉。写真が少ないうちに役立ちます</translation>
    </message>
    <message>
        <source>Its photos count as the album&apos;s, and it is suggested for what is found</source>
        <translation>このタグの写真をアルバムの写真として扱い、見つかった写真にこのタグを提案します</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Learn a tag</source>
        <translation>タグを学習</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>もう一度学習</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>アルバムの名前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>TimeChange</name>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Set all to</source>
        <translation>すべてこの時刻にする</translation>
    </message>
    <message>
        <source>Set the first to, the others with it</source>
        <translation>最初の写真をこの時刻にし、ほかも同じだけずらす</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>ずらす量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>後へ</translation>
    </message>
</context>
<context>
    <name>TimelineControl</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>a long time without photos</source>
        <translation>写真のない長い期間</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>写真なし</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>日付なし %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>A bar for each of them (+ and -)</source>
        <translation>棒1本が表す期間 (+ と -)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>日付はまだありません</translation>
    </message>
    <message>
        <source>They appear here as photos are read.</source>
        <translation>写真が読み込まれると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Photos by time</source>
        <translation>時間順の写真</translation>
    </message>
</context>
<context>
    <name>TrashControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be moved.</source>
        <translation>
            <numerusform>%Ln 個のファイルを移動できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen stay: their files are not there now.</source>
        <translation>
            <numerusform>選択したもののうち %Ln 枚は、ファイルが今ここにないため残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are back.</source>
        <translation>
            <numerusform>写真 %Ln 枚を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be moved: the files are not there now.</source>
        <translation>
            <numerusform>写真 %Ln 枚は、ファイルが今ここにないため移動できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) moved to the trash.</source>
        <translation>
            <numerusform>写真 %Ln 枚をゴミ箱に入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) or clip(s) go along.</source>
        <translation>
            <numerusform>サイドカーまたはクリップ %Ln 個も一緒に移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be moved</source>
        <translation>移動できなかったファイル</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash</source>
        <translation>
            <numerusform>写真 %Ln 枚をゴミ箱に入れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>写真 %Ln 枚をゴミ箱に入れますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>ゴミ箱に入れる…</translation>
    </message>
    <message>
        <source>Recently trashed…</source>
        <translation>最近ゴミ箱に入れたもの…</translation>
    </message>
    <message>
        <source>Restored from the system&apos;s trash, they have their tags and albums again.</source>
        <translation>システムのゴミ箱から復元すると、タグとアルバムも元に戻ります。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>Some are there more than once: %Ln files go.</source>
        <translation>
            <numerusform>同じものが複数ある写真があるため、ファイル %Ln 個が移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sidecars and clips go along.</source>
        <translation>サイドカーとクリップも一緒に移動します。</translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>ファイルは元の場所にあります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation>ゴミ箱を空にするまでは、取り消すとタグやアルバムも含めてすべて元に戻ります。</translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message numerus="yes">
        <source>Bring %Ln photo(s) back</source>
        <translation>
            <numerusform>写真 %Ln 枚を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>It lay in</source>
        <translation>元の場所</translation>
    </message>
    <message>
        <source>Looking into the trash…</source>
        <translation>ゴミ箱を調べています…</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>ゴミ箱に入れた日時</translation>
    </message>
    <message>
        <source>Nothing that was moved to the trash from here is still there.</source>
        <translation>ここからゴミ箱に入れたものは、もう残っていません。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photos in the trash</source>
        <translation>ゴミ箱の写真</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>最近ゴミ箱に入れたもの</translation>
    </message>
    <message>
        <source>They come back to where they lay, with their tags and albums.</source>
        <translation>タグとアルバムも含めて、元の場所に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} とほか %Ln 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Albumen: all photos are read</source>
        <translation>Albumen: すべての写真を読み込みました</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>処理を再開</translation>
    </message>
    <message>
        <source>Pause the work</source>
        <translation>処理を一時停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show Albumen</source>
        <translation>Albumen を表示</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>UseForm</name>
    <message>
        <source>Choose albums of which a photo belongs in at most one, such as those of three dogs</source>
        <translation>1枚の写真が最大でも1つにしか入らないアルバムを選びます(3匹の犬のアルバムなど)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Every time it was learned; choose one to go back to it</source>
        <translation>これまでの学習結果。選ぶとその状態に戻ります</translation>
    </message>
    <message>
        <source>Fill it, also with new ones</source>
        <translation>アルバムに追加 (新しい写真も)</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習結果</translation>
    </message>
    <message>
        <source>Suggest photos</source>
        <translation>写真を提案</translation>
    </message>
    <message>
        <source>Tell apart…</source>
        <translation>見分ける…</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>学習後</translation>
    </message>
    <message>
        <source>Two runs side by side, and the photos that only one of them finds</source>
        <translation>2つの学習結果と、片方だけが見つける写真を並べて表示</translation>
    </message>
    <message>
        <source>none for this model</source>
        <translation>このモデルのものはありません</translation>
    </message>
    <message numerus="yes">
        <source>{number}: {time}, %Ln photo(s), {how}</source>
        <translation>
            <numerusform>{number}: {time}、写真 %Ln 枚、{how}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選択…</translation>
    </message>
    <message>
        <source>Find your photos in plain words. Files are never changed, and nothing leaves this computer.</source>
        <translation>言葉で写真を見つけます。ファイルは変更されず、何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>ほかのモデル…</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>The model that comes with Albumen is small and fast and understands English. A better one can be chosen at any time; nothing is lost by starting with this.</source>
        <translation>付属のモデルは小さくて速く、英語を理解します。もっとよいものはいつでも選べます。これで始めても失うものはありません。</translation>
    </message>
    <message>
        <source>They are watched from now on: new photos appear by themselves, in subfolders too.</source>
        <translation>以後このフォルダーを見守ります。新しい写真はサブフォルダーのものも自動で現れます。</translation>
    </message>
    <message>
        <source>Welcome to Albumen</source>
        <translation>Albumen へようこそ</translation>
    </message>
    <message>
        <source>What looks at them?</source>
        <translation>写真を調べるモデルは?</translation>
    </message>
    <message>
        <source>Where are your photos?</source>
        <translation>写真はどこにありますか?</translation>
    </message>
    <message>
        <source>{model}: bundled, {size}</source>
        <translation>{model}: 付属、{size}</translation>
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
        <translation>タグをファイルに書き込む…</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>タグを書き込み中</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message numerus="yes">
        <source>%Ln file(s) will be written. What other programs wrote stays.</source>
        <translation>
            <numerusform>%Ln 個のファイルに書き込みます。ほかのプログラムが書いた内容は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Into the files themselves, not beside them (needs ExifTool)</source>
        <translation>隣のサイドカーではなくファイル自体に書き込む (ExifTool が必要)</translation>
    </message>
    <message>
        <source>Looking at what the files say…</source>
        <translation>ファイルの内容を調べています…</translation>
    </message>
    <message>
        <source>The files say all of it already.</source>
        <translation>ファイルにはすでにすべて書き込まれています。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更する項目</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Write tags to files</source>
        <translation>タグをファイルに書き込む</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>A time without a zone is taken to be of this one; one with a zone is converted to it.</source>
        <translation>タイムゾーンのない時刻はこのタイムゾーンとみなし、あるものはこのタイムゾーンに変換します。</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Found by both: {both}; only by run {first}: {one}; only by run {second}: {other}.</source>
        <translation>両方が見つけた写真: {both} 枚、学習 {first} のみ: {one} 枚、学習 {second} のみ: {other} 枚。</translation>
    </message>
    <message>
        <source>What the two find cannot be compared: neither is for the present model.</source>
        <translation>どちらも現在のモデルのものではないので、2つの結果は比較できません。</translation>
    </message>
    <message>
        <source>What the two find cannot be compared: one of them is for another model.</source>
        <translation>片方が別のモデルのものなので、2つの結果は比較できません。</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>album found again</source>
        <translation>アルバムの再発見率</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ほかの場所</translation>
    </message>
    <message>
        <source>found</source>
        <translation>見つかった数</translation>
    </message>
    <message>
        <source>generosity</source>
        <translation>寛容さ</translation>
    </message>
    <message>
        <source>how</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学習日時</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>そのうち正しいもの</translation>
    </message>
    <message>
        <source>photos in the album</source>
        <translation>アルバムの写真</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>told apart (AUC)</source>
        <translation>識別力 (AUC)</translation>
    </message>
    <message>
        <source>{before} to {after} by name, {forgotten} forgotten</source>
        <translation>名前による認識 {before} → {after}、失われたもの {forgotten}</translation>
    </message>
</context>
<context>
    <name>declared</name>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16ビット（bfloat16）</translation>
    </message>
    <message>
        <source>16 bits (float16)</source>
        <translation>16ビット（float16）</translation>
    </message>
    <message>
        <source>32 bits, the most exact</source>
        <translation>32ビット（最も正確）</translation>
    </message>
    <message>
        <source>8 bits, the fastest</source>
        <translation>8ビット（最速）</translation>
    </message>
    <message>
        <source>A film, a talk or a slideshow is not disturbed by work in the background.</source>
        <translation>映画やプレゼンテーション、スライドショーを、バックグラウンドの処理で妨げません。</translation>
    </message>
    <message>
        <source>A head trained on the active model&apos;s vectors: safetensors or a pickle of plain tensors, in the form of LAION&apos;s detectors or of Stable Diffusion&apos;s safety checker.</source>
        <translation>使用中のモデルのベクトルで学習したヘッド。safetensors、または単純なテンソルの pickle で、LAION の検出器か Stable Diffusion のセーフティチェッカーの形式。</translation>
    </message>
    <message>
        <source>A phrase for what else is to be covered, for instance: our unfinished house. Empty for nothing.</source>
        <translation>ほかに隠したいものを表す語句。例: our unfinished house。なければ空にします。</translation>
    </message>
    <message>
        <source>After the head&apos;s last layer</source>
        <translation>ヘッドの最終層の後</translation>
    </message>
    <message>
        <source>Album learning</source>
        <translation>アルバムの学習</translation>
    </message>
    <message>
        <source>Albums that learn</source>
        <translation>学習するアルバム</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>An album of 64 photos or more also tries a small adapter of the model, in a process of its own; 0 tries none.</source>
        <translation>写真が64枚以上のアルバムでは、別のプロセスでモデルの小さなアダプターも試します。0 で無効になります。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Ask me from</source>
        <translation>確認を求める下限</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic tags</source>
        <translation>自動タグ</translation>
    </message>
    <message>
        <source>Call a match strong from</source>
        <translation>強い一致とみなす下限</translation>
    </message>
    <message>
        <source>Check for sensitive photos</source>
        <translation>センシティブな写真を確認</translation>
    </message>
    <message>
        <source>Check new photos by themselves</source>
        <translation>新しい写真を自動で確認</translation>
    </message>
    <message>
        <source>Checking photos</source>
        <translation>写真を確認中</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>写真を比較中</translation>
    </message>
    <message>
        <source>Cover from</source>
        <translation>隠す下限</translation>
    </message>
    <message>
        <source>Cut thumbnails to squares</source>
        <translation>サムネイルを正方形に切り抜く</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Decoding it crashed the indexing process; it is set aside until the file changes.</source>
        <translation>復号中に索引作成のプロセスが異常終了しました。ファイルが変わるまで除外します。</translation>
    </message>
    <message>
        <source>Decoding it took too long and was stopped; it is set aside until the file changes.</source>
        <translation>復号に時間がかかりすぎたため中止しました。ファイルが変わるまで除外します。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Documents with private data</source>
        <translation>個人情報を含む書類</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>薬物</translation>
    </message>
    <message>
        <source>Earlier runs of an album</source>
        <translation>アルバムのこれまでの学習結果</translation>
    </message>
    <message>
        <source>Easily mistaken for it</source>
        <translation>間違えやすいもの</translation>
    </message>
    <message>
        <source>Explicit scenes</source>
        <translation>性的な場面</translation>
    </message>
    <message>
        <source>Fewer bits are faster and a little less exact; a change looks at all photos again. 8 bits need an installation with the extra “fast”.</source>
        <translation>ビット数が少ないほど速く、少し不正確になります。変更するとすべての写真を調べ直します。8ビットには追加機能「fast」を含むインストールが必要です。</translation>
    </message>
    <message>
        <source>Fill an album with what it learned</source>
        <translation>学習した内容でアルバムに写真を追加</translation>
    </message>
    <message>
        <source>Finding subjects ({0}/{1})</source>
        <translation>被写体を検索中 ({0}/{1})</translation>
    </message>
    <message>
        <source>Finds photos by what they show: words, pictures, or both. Says so when nothing matches.</source>
        <translation>写っているものから写真を探します。言葉、画像、またはその両方を使えます。一致するものがなければそう伝えます。</translation>
    </message>
    <message>
        <source>Finds photos you may not want on screen in passing, and covers them. Nothing is moved, deleted or written to files.</source>
        <translation>ふとした時に画面に出したくない写真を見つけて隠します。移動や削除、ファイルへの書き込みはしません。</translation>
    </message>
    <message>
        <source>Folder of map tiles</source>
        <translation>地図タイルのフォルダー</translation>
    </message>
    <message>
        <source>Following what was moved</source>
        <translation>移動したファイルを追跡中</translation>
    </message>
    <message>
        <source>From the next start. English is complete; other languages show English where a text is not translated yet.</source>
        <translation>次回の起動から適用されます。英語は完全です。ほかの言語では、未翻訳の部分が英語で表示されます。</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで続ける</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA or AMD)</source>
        <translation>グラフィックスカード（NVIDIAまたはAMD）</translation>
    </message>
    <message>
        <source>Graphics of an Apple chip</source>
        <translation>AppleチップのGPU</translation>
    </message>
    <message>
        <source>High, because a photo of the beach that is covered for nothing is a nuisance too.</source>
        <translation>海辺の写真などが不必要に隠されるのも困るため、高めにしてあります。</translation>
    </message>
    <message>
        <source>How many photos that are not in the album are drawn at random to stand for everything else.</source>
        <translation>「それ以外」の見本として、アルバム外の写真を無作為に何枚選ぶか。</translation>
    </message>
    <message>
        <source>How sure the model has to be, from 0 (never sure) to 1, before a result counts as a strong match.</source>
        <translation>結果を強い一致とみなすのに必要な、モデルの確信度。0 (確信なし) から 1 まで。</translation>
    </message>
    <message>
        <source>How sure the model has to be. 50 % means: about as often right as wrong at the very edge, and surer above.</source>
        <translation>モデルがどれほど確かであるべきか。50 % とは、ちょうど境目では当たりと外れがほぼ同数で、それより上ではより確かだという意味です。</translation>
    </message>
    <message>
        <source>Injury and blood</source>
        <translation>けがや血</translation>
    </message>
    <message>
        <source>It is a JPEG XL picture; to read it, install the extra with: pip install &apos;albumen[jxl]&apos;.</source>
        <translation>JPEG XL の画像です。pip install &apos;albumen[jxl]&apos; で追加機能をインストールすると読めます。</translation>
    </message>
    <message>
        <source>It is a camera RAW file; to read it, install the extra with: pip install &apos;albumen[raw]&apos;.</source>
        <translation>カメラの RAW ファイルです。pip install &apos;albumen[raw]&apos; で追加機能をインストールすると読めます。</translation>
    </message>
    <message>
        <source>It is a video; to read it, install the extra with: pip install &apos;albumen[video]&apos;.</source>
        <translation>動画です。pip install &apos;albumen[video]&apos; で追加機能をインストールすると読めます。</translation>
    </message>
    <message>
        <source>It is not a picture in any format that Albumen reads, whatever its name says.</source>
        <translation>名前がどうであれ、Albumen が読める形式の画像ではありません。</translation>
    </message>
    <message>
        <source>Its path or name; empty for what the system opens photos with.</source>
        <translation>プログラムのパスまたは名前。空の場合は、システムで写真を開くのに使うプログラムになります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Laying photos out</source>
        <translation>写真を配置中</translation>
    </message>
    <message>
        <source>Learn an album</source>
        <translation>アルバムを学習</translation>
    </message>
    <message>
        <source>Learn the albums for the new model</source>
        <translation>新しいモデルでアルバムを学習</translation>
    </message>
    <message>
        <source>Learns an album from a few photos, says how good it is, and keeps it filled. Nothing is applied unasked.</source>
        <translation>数枚の写真からアルバムを学習し、その精度を示し、写真を追加し続けます。頼まれない限り何も適用しません。</translation>
    </message>
    <message>
        <source>Less leaves more of the machine to other programs, and takes longer.</source>
        <translation>少なくすると他のプログラムに余裕ができますが、時間がかかります。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Looking at photos with plugins</source>
        <translation>プラグインで写真を調べています</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>コピーを検索中</translation>
    </message>
    <message>
        <source>Looks at every photo once, in the background. Switched off, it stops at once.</source>
        <translation>すべての写真をバックグラウンドで一度ずつ調べます。オフにすると、すぐに停止します。</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>検索インデックスを作成中</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Move the threshold of a tag</source>
        <translation>タグのしきい値を変更</translation>
    </message>
    <message>
        <source>Moving the threshold of all tags</source>
        <translation>すべてのタグのしきい値を変更中</translation>
    </message>
    <message>
        <source>New photos are still read, and the icon in the tray shows how far that is.</source>
        <translation>新しい写真の読み込みは続き、その進み具合がトレイのアイコンに表示されます。</translation>
    </message>
    <message>
        <source>New sidecars</source>
        <translation>新しいサイドカー</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>バッテリー駆動中を除く</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>画面の動きやフェードをなくします。</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>ヌード</translation>
    </message>
    <message>
        <source>Only when I start it</source>
        <translation>自分で開始したときだけ</translation>
    </message>
    <message>
        <source>Passports, identity cards, bank cards and the like.</source>
        <translation>パスポート、身分証明書、銀行カードなど。</translation>
    </message>
    <message>
        <source>Photos from this certainty on wait in the panel for your word. They are not covered.</source>
        <translation>この確信度以上の写真は、パネルで確認を待ちます。隠されることはありません。</translation>
    </message>
    <message>
        <source>Photos to learn an album against</source>
        <translation>アルバムの学習で比較する写真</translation>
    </message>
    <message>
        <source>Phrases with semicolons between them, for instance: a building site; an old house.</source>
        <translation>セミコロンで区切った語句。例: a building site; an old house。</translation>
    </message>
    <message>
        <source>Placing photos</source>
        <translation>写真の位置を計算中</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Program to edit photos with</source>
        <translation>写真を編集するプログラム</translation>
    </message>
    <message>
        <source>Reading new photos</source>
        <translation>新しい写真を読み込み中</translation>
    </message>
    <message>
        <source>Reading new photos and looking at them with plugins.</source>
        <translation>新しい写真の読み込みと、プラグインによる解析。</translation>
    </message>
    <message>
        <source>Reading the vocabulary</source>
        <translation>語彙を読み込み中</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Refine the model</source>
        <translation>モデルを調整</translation>
    </message>
    <message>
        <source>Refine the model by all albums</source>
        <translation>すべてのアルバムでモデルを調整</translation>
    </message>
    <message>
        <source>Rest while something is shown full screen</source>
        <translation>全画面で何かを表示している間は休む</translation>
    </message>
    <message>
        <source>Results below this are left out, unless you ask to show everything.</source>
        <translation>すべての表示を求めない限り、これより低い結果は除かれます。</translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation>提案されたタグを確認</translation>
    </message>
    <message>
        <source>Review tags</source>
        <translation>タグを確認</translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation>フォルダーのルール</translation>
    </message>
    <message>
        <source>Safety head (file)</source>
        <translation>セーフティヘッド (ファイル)</translation>
    </message>
    <message>
        <source>Say whether photos belong in an album</source>
        <translation>写真がアルバムに含まれるかを答える</translation>
    </message>
    <message>
        <source>Search in plain words</source>
        <translation>言葉で検索</translation>
    </message>
    <message>
        <source>Seconds an adapter may train</source>
        <translation>アダプターの学習時間 (秒)</translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation>スライドショーの写真ごとの秒数</translation>
    </message>
    <message>
        <source>Sensitive photos</source>
        <translation>センシティブな写真</translation>
    </message>
    <message>
        <source>Share of the processor</source>
        <translation>プロセッサの使用割合</translation>
    </message>
    <message>
        <source>Show a match from</source>
        <translation>一致を表示する下限</translation>
    </message>
    <message>
        <source>Slideshows in any order</source>
        <translation>スライドショーを順不同にする</translation>
    </message>
    <message>
        <source>Some seconds after tags, stars, captions, labels, times or places change; earlier words stay unwritten.</source>
        <translation>タグ、星、説明、ラベル、時刻、場所が変わると数秒後に書き込みます。以前の変更は書き込まれません。</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>独自のもの</translation>
    </message>
    <message>
        <source>Sorting photos by subject</source>
        <translation>写真を被写体で分類中</translation>
    </message>
    <message>
        <source>Stacking bursts</source>
        <translation>連写をまとめています</translation>
    </message>
    <message>
        <source>Suggest a tag from</source>
        <translation>タグを提案する下限</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>タグを提案</translation>
    </message>
    <message>
        <source>Suggest tags for new photos by themselves</source>
        <translation>新しい写真に自動でタグを提案</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>タグを提案中</translation>
    </message>
    <message>
        <source>Suggestions that wait for an answer</source>
        <translation>回答待ちの候補</translation>
    </message>
    <message>
        <source>Suggests tags from a vocabulary of everyday things, or from your own. You accept, reject, or move the threshold.</source>
        <translation>日常的なものの語彙、または独自の語彙からタグを提案します。承認や却下のほか、しきい値も変えられます。</translation>
    </message>
    <message>
        <source>Tags for a photo, at most</source>
        <translation>写真1枚あたりのタグの最大数</translation>
    </message>
    <message>
        <source>Take back what a model suggested</source>
        <translation>モデルによる提案を取り下げる</translation>
    </message>
    <message>
        <source>Take in what an album learned elsewhere</source>
        <translation>ほかで学習したアルバムの内容を取り込む</translation>
    </message>
    <message>
        <source>Tell albums apart</source>
        <translation>アルバムを見分ける</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The file is cut short, so part of the picture is missing; copy it again from where it came.</source>
        <translation>ファイルが途中で切れていて画像の一部がありません。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came.</source>
        <translation>ファイルが空です。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The file is still being written; it is read again at the next look at the folder.</source>
        <translation>ファイルはまだ書き込み中です。次にフォルダを調べるときに読み直します。</translation>
    </message>
    <message>
        <source>The file may not be read; give yourself permission to read it.</source>
        <translation>ファイルを読む権限がありません。読み取りを許可してください。</translation>
    </message>
    <message>
        <source>The file was removed before it could be read.</source>
        <translation>読み込む前にファイルが取り除かれました。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded; restore it from a backup if you have one.</source>
        <translation>画像が壊れていて復号できません。バックアップがあれば復元してください。</translation>
    </message>
    <message>
        <source>The picture is too large to be decoded in this machine&apos;s memory; keep a smaller copy beside it.</source>
        <translation>画像が大きすぎて、このコンピューターのメモリでは復号できません。小さいコピーを隣に置いてください。</translation>
    </message>
    <message>
        <source>The picture uses a variant of its format that Albumen cannot read.</source>
        <translation>Albumen が読めない種類の形式を使った画像です。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>This photo is safe</source>
        <translation>この写真は安全</translation>
    </message>
    <message>
        <source>This photo is sensitive</source>
        <translation>この写真はセンシティブ</translation>
    </message>
    <message>
        <source>Tiles of your own as zoom/x/y.png, shown on the map above the coastline. Nothing is fetched from a network.</source>
        <translation>独自のタイル (zoom/x/y.png)。地図の海岸線の上に表示されます。ネットワークからは何も取得しません。</translation>
    </message>
    <message>
        <source>Waiting for another look at the folders to end</source>
        <translation>別のフォルダー確認の終了を待っています</translation>
    </message>
    <message>
        <source>Waiting for another run to end</source>
        <translation>別の処理の終了を待っています</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>武器</translation>
    </message>
    <message>
        <source>What computes. Automatic takes a graphics card where there is one that can.</source>
        <translation>計算に使う装置。「自動」は、使えるグラフィックスカードがあればそれを使います。</translation>
    </message>
    <message>
        <source>What looks at the photos; another one looks at all of them again.</source>
        <translation>写真を調べるモデル。変えるとすべての写真を調べ直します。</translation>
    </message>
    <message>
        <source>What the files with tags and captions beside photos are called; darktable reads the first kind too.</source>
        <translation>写真の隣に置く、タグと説明のファイルの名前。darktableも1つ目の形式を読み込みます。</translation>
    </message>
    <message>
        <source>Which photos would help an album most</source>
        <translation>アルバムの学習に最も役立つ写真</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>バックグラウンドの処理</translation>
    </message>
    <message>
        <source>Write sidecars by itself</source>
        <translation>サイドカーを自動で書き込む</translation>
    </message>
    <message>
        <source>Write what an album learned to a file</source>
        <translation>アルバムの学習内容をファイルに書き出す</translation>
    </message>
    <message>
        <source>Writing sidecars</source>
        <translation>サイドカーを書き込み中</translation>
    </message>
    <message>
        <source>compressed without loss</source>
        <translation>可逆圧縮です</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>名前順で最初です</translation>
    </message>
    <message>
        <source>it came into the library first</source>
        <translation>ライブラリに最初に追加されました</translation>
    </message>
    <message>
        <source>it is sharper</source>
        <translation>より鮮明です</translation>
    </message>
    <message>
        <source>it lies less deep</source>
        <translation>より浅いフォルダーにあります</translation>
    </message>
    <message>
        <source>it still says when and with what it was taken</source>
        <translation>撮影日時とカメラの情報が残っています</translation>
    </message>
    <message>
        <source>its name is not that of a copy</source>
        <translation>コピーらしい名前ではありません</translation>
    </message>
    <message>
        <source>its path is shorter</source>
        <translation>パスがより短いです</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>圧縮率がより低いです</translation>
    </message>
    <message>
        <source>more pixels ({0} x {1})</source>
        <translation>画素数がより多いです ({0} × {1})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>photo.jpg.xmp (digiKam)</source>
        <translation>photo.jpg.xmp（digiKam）</translation>
    </message>
    <message>
        <source>photo.xmp (Lightroom)</source>
        <translation>photo.xmp（Lightroom）</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>sigmoid where the file gives a score that is not yet a probability; none where it gives probabilities.</source>
        <translation>sigmoid は、ファイルの出力がまだ確率ではないスコアの場合に使います。確率が出力される場合は none にします。</translation>
    </message>
    <message>
        <source>the camera&apos;s raw data</source>
        <translation>カメラの RAW データです</translation>
    </message>
    <message>
        <source>the first of them, and none is better</source>
        <translation>最初の1枚で、ほかに優れたものがありません</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>you picked it</source>
        <translation>採用に選ばれています</translation>
    </message>
    <message>
        <source>you rejected the others</source>
        <translation>ほかは不採用になっています</translation>
    </message>
    <message>
        <source>your rating of {0}</source>
        <translation>評価は {0} です</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>the disk refused it</source>
        <translation>ディスクに拒否されました</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} を読み込めません: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: there is no folder {folder}; choose another place.</source>
        <translation>{file} に書き込めません。フォルダー {folder} がないので、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; choose another place.</source>
        <translation>{file} に書き込めません({reason})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{file} is no album&apos;s head or is damaged; choose a file that an album was exported to.</source>
        <translation>{file} はアルバムの学習内容ではないか、壊れています。アルバムから書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} was learned with the model {model}, not the present one; switch to it first.</source>
        <translation>{file} は現在のモデルではなく {model} で学習されました。先にそのモデルに切り替えてください。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}%</translation>
    </message>
</context>
<context>
    <name>headings</name>
    <message>
        <source>Group {number}</source>
        <translation>グループ {number}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>まだ調べていません</translation>
    </message>
    <message>
        <source>Perhaps {words}</source>
        <translation>おそらく{words}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>{degrees}° E</source>
        <translation>東経{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>北緯{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>南緯{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>西経{degrees}°</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>{latitude}, {longitude}</translation>
    </message>
    <message>
        <source>{length} km</source>
        <translation>{length} km</translation>
    </message>
    <message>
        <source>{length} m</source>
        <translation>{length} m</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>As fast as CLIP B/32, and learned from more photos.</source>
        <translation>CLIP B/32 と同じ速さで、より多くの写真から学習しています。</translation>
    </message>
    <message>
        <source>As slow as CLIP B/16.</source>
        <translation>CLIP B/16 と同じくらい遅いモデルです。</translation>
    </message>
    <message>
        <source>Compares photos only: it understands no words.</source>
        <translation>写真を比べるだけで、言葉は理解しません。</translation>
    </message>
    <message>
        <source>Knows more of the world than Albumen S; looking at a photo takes it about twelve times as long.</source>
        <translation>Albumen S より多くのものを知っていますが、写真 1 枚を見るのに約 12 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>Sees finer details than CLIP B/32, and takes about four times as long.</source>
        <translation>CLIP B/32 より細部まで見えますが、約 4 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>The fastest. Finds everyday things: of ten descriptions of test photos, seven had their photo among the first ten found.</source>
        <translation>最速です。日常のものを見つけます。テスト写真の説明 10 件のうち 7 件で、その写真が最初の 10 枚に入りました。</translation>
    </message>
    <message>
        <source>The largest of these: about twenty times as long as CLIP B/32, so best with a graphics card.</source>
        <translation>この中で最大です。CLIP B/32 の約 20 倍の時間がかかるので、グラフィックカードがあるとよいでしょう。</translation>
    </message>
    <message>
        <source>Understands English.</source>
        <translation>英語を理解します。</translation>
    </message>
    <message>
        <source>Understands many languages.</source>
        <translation>多くの言語を理解します。</translation>
    </message>
    <message>
        <source>Your own: what it finds and understands is for you to try.</source>
        <translation>ご自身のモデルです。何を見つけ、理解するかはお試しください。</translation>
    </message>
    <message>
        <source>licence: {license}</source>
        <translation>ライセンス: {license}</translation>
    </message>
    <message>
        <source>{count} numbers a photo</source>
        <translation>写真ごとに {count} 個の数</translation>
    </message>
</context>
<context>
    <name>model_names</name>
    <message>
        <source>A model&apos;s name consists of at most 100 of the letters A to Z, digits, dots, dashes and underscores, and begins with a letter or a digit.</source>
        <translation>モデルの名前には A から Z の文字、数字、ドット、ハイフン、アンダースコアを 100 文字まで使えます。先頭は文字か数字です。</translation>
    </message>
    <message>
        <source>The new model needs a name.</source>
        <translation>新しいモデルには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>{name} というモデルはすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>refining</name>
    <message>
        <source>Held-out photos recognised by name: {before} before, {after} after. Photos that other words fit differently now: {forgotten}.</source>
        <translation>取り分けた写真を名前で見分けた割合: 調整前 {before}、調整後 {after}。ほかの言葉との合い方が変わった写真: {forgotten}。</translation>
    </message>
    <message>
        <source>Nothing was gained, so nothing is installed.</source>
        <translation>得られたものがないので、何もインストールしません。</translation>
    </message>
    <message>
        <source>Refining the model failed, and nothing is changed: {reason}</source>
        <translation>モデルの調整に失敗しました。何も変わっていません: {reason}</translation>
    </message>
    <message>
        <source>Refining the model needs at least {albums} albums with {photos} photos each; with enough: {count}.</source>
        <translation>モデルの調整には、それぞれ {photos} 枚の写真がある {albums} 個以上のアルバムが必要です。足りているアルバム: {count} 個。</translation>
    </message>
    <message>
        <source>Refining the model was stopped; nothing is changed.</source>
        <translation>モデルの調整は中止されました。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>About {count} in 10 of the photos it finds belong here.</source>
        <translation>見つかった写真 10 枚のうち約 {count} 枚がここに属します。</translation>
    </message>
    <message>
        <source>Between {low} and {high} in 10 of the photos it finds belong here.</source>
        <translation>見つかった写真 10 枚のうち {low}～{high} 枚がここに属します。</translation>
    </message>
    <message>
        <source>Hardly anything of what it finds belongs here.</source>
        <translation>見つかった写真のほとんどはここに属しません。</translation>
    </message>
    <message>
        <source>How many of the photos found are right is not certain; answering for a few of them tells.</source>
        <translation>見つかった写真のうち正しいものがどれだけあるかは、まだわかりません。何枚かに回答するとはっきりします。</translation>
    </message>
    <message>
        <source>How many of the photos it finds belong here is not known yet.</source>
        <translation>見つかった写真のうち何枚がここに属するかは、まだわかりません。</translation>
    </message>
    <message>
        <source>It finds no more photos that belong here.</source>
        <translation>ここに属する写真はこれ以上見つかりません。</translation>
    </message>
    <message>
        <source>Labelled photos that the model has not seen yet: {count}; then the album is learned again.</source>
        <translation>モデルがまだ見ていない回答済みの写真: {count} 枚。見終わると、アルバムを学習し直します。</translation>
    </message>
    <message>
        <source>Nearly all of what it finds belongs here.</source>
        <translation>見つかった写真のほぼすべてがここに属します。</translation>
    </message>
    <message>
        <source>No photo is in the album yet; what it shows is guessed from its name alone.</source>
        <translation>アルバムにまだ写真がないため、内容は名前だけから推測しています。</translation>
    </message>
    <message>
        <source>Photos to learn from: {count}; {enough} or more make it dependable.</source>
        <translation>学習に使える写真: {count} 枚。{enough} 枚以上あれば信頼できます。</translation>
    </message>
    <message>
        <source>The photos add nothing certain to what the name says already.</source>
        <translation>写真からは、名前でわかること以上の確かな情報が得られていません。</translation>
    </message>
    <message>
        <source>This head was learned elsewhere; nothing was measured on your photos.</source>
        <translation>このヘッドはほかの場所で学習されたもので、お使いの写真では評価されていません。</translation>
    </message>
    <message>
        <source>Tip-Adapter</source>
        <translation>Tip-Adapter</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>by name alone</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>learned words</source>
        <translation>学習した言葉</translation>
    </message>
    <message>
        <source>logistic head</source>
        <translation>ロジスティックヘッド</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>プロトタイプ</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low}～{high})</translation>
    </message>
</context>
</TS>
