<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read for the contact sheet.</source>
        <translation>
            <numerusform>%Ln photo could not be read for the contact sheet.</numerusform>
            <numerusform>%Ln photos could not be read for the contact sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet of %Ln photo(s)</source>
        <translation>
            <numerusform>Contact sheet of %Ln photo</numerusform>
            <numerusform>Contact sheet of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>Print %Ln covered photo too?</numerusform>
            <numerusform>Print %Ln covered photos too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is written: %Ln page(s).</source>
        <translation>
            <numerusform>{file} is written: %Ln page.</numerusform>
            <numerusform>{file} is written: %Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) copied</source>
        <translation>
            <numerusform>%Ln photo copied</numerusform>
            <numerusform>%Ln photos copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CullBar</name>
    <message numerus="yes">
        <source>Move the %Ln rejected to the trash…</source>
        <translation>
            <numerusform>Move the %Ln rejected to the trash…</numerusform>
            <numerusform>Move the %Ln rejected to the trash…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsControl</name>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>Edit details of %Ln photo</numerusform>
            <numerusform>Edit details of %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>Edit details of %Ln photo</numerusform>
            <numerusform>Edit details of %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesControl</name>
    <message numerus="yes">
        <source>At least one photo of each of %Ln group(s) stays.</source>
        <translation>
            <numerusform>At least one photo of %Ln group stays.</numerusform>
            <numerusform>At least one photo of each of %Ln groups stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos apart</source>
        <translation>
            <numerusform>Keep %Ln photo apart</numerusform>
            <numerusform>Keep %Ln photos apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash</source>
        <translation>
            <numerusform>Move %Ln duplicate to the trash</numerusform>
            <numerusform>Move %Ln duplicates to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash?</source>
        <translation>
            <numerusform>Move %Ln duplicate to the trash?</numerusform>
            <numerusform>Move %Ln duplicates to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the groups of %Ln photo(s); Look again looks among all.</source>
        <translation>
            <numerusform>These are the groups of %Ln photo; Look again looks among all.</numerusform>
            <numerusform>These are the groups of %Ln photos; Look again looks among all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the trash…</source>
        <translation>
            <numerusform>Move %Ln to the trash…</numerusform>
            <numerusform>Move %Ln to the trash…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be exported.</source>
        <translation>
            <numerusform>%Ln photo could not be exported.</numerusform>
            <numerusform>%Ln photos could not be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) exported to {folder}.</source>
        <translation>
            <numerusform>%Ln photo exported to {folder}.</numerusform>
            <numerusform>%Ln photos exported to {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>Export %Ln covered photo too?</numerusform>
            <numerusform>Export %Ln covered photos too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln photo(s)</source>
        <translation>
            <numerusform>Exporting %Ln photo</numerusform>
            <numerusform>Exporting %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%Ln photo(s) are copied as they are.</source>
        <translation>
            <numerusform>%Ln photo is copied as they are.</numerusform>
            <numerusform>%Ln photos are copied as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format} in full size.</source>
        <translation>
            <numerusform>%Ln photo as {format} in full size.</numerusform>
            <numerusform>%Ln photos as {format} in full size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format}, at most {side} px.</source>
        <translation>
            <numerusform>%Ln photo as {format}, at most {side} px.</numerusform>
            <numerusform>%Ln photos as {format}, at most {side} px.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) are copied.</source>
        <translation>
            <numerusform>%Ln video is copied.</numerusform>
            <numerusform>%Ln videos are copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo(s)</source>
        <translation>
            <numerusform>Export %Ln photo</numerusform>
            <numerusform>Export %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln shot</numerusform>
            <numerusform>%Ln shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to the trash</source>
        <translation>
            <numerusform>%Ln to the trash</numerusform>
            <numerusform>%Ln to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) placed at {place}.</source>
        <translation>
            <numerusform>%Ln photo placed at {place}.</numerusform>
            <numerusform>%Ln photos placed at {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln photo(s) on the map</source>
        <translation>
            <numerusform>Place %Ln photo on the map</numerusform>
            <numerusform>Place %Ln photos on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln photo(s) on the map</source>
        <translation>
            <numerusform>%Ln photo on the map</numerusform>
            <numerusform>%Ln photos on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be opened in another program together.</source>
        <translation>
            <numerusform>At most %Ln photo can be opened in another program together.</numerusform>
            <numerusform>At most %Ln photos can be opened in another program together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerLists</name>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>Add %Ln photo to an album</numerusform>
            <numerusform>Add %Ln photos to an album</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s) from an album</source>
        <translation>
            <numerusform>Remove %Ln photo from an album</numerusform>
            <numerusform>Remove %Ln photos from an album</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>Tag %Ln photo(s)</source>
        <translation>
            <numerusform>Tag %Ln photo</numerusform>
            <numerusform>Tag %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln photo(s):</source>
        <translation>
            <numerusform>Tag for %Ln photo:</numerusform>
            <numerusform>Tag for %Ln photos:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingEdit</name>
    <message numerus="yes">
        <source>Rating: %n of 5 stars</source>
        <translation>
            <numerusform>Rating: %n of 5 stars</numerusform>
            <numerusform>Rating: %n of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameControl</name>
    <message numerus="yes">
        <source>%Ln file(s) copied.</source>
        <translation>
            <numerusform>%Ln file copied.</numerusform>
            <numerusform>%Ln files copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have a new place or name.</source>
        <translation>
            <numerusform>%Ln file have a new place or name.</numerusform>
            <numerusform>%Ln files have a new place or name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed where they were.</source>
        <translation>
            <numerusform>%Ln file stayed where they were.</numerusform>
            <numerusform>%Ln files stayed where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s)</source>
        <translation>
            <numerusform>Copy %Ln photo</numerusform>
            <numerusform>Copy %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s) to</source>
        <translation>
            <numerusform>Copy %Ln photo to</numerusform>
            <numerusform>Copy %Ln photos to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s)</source>
        <translation>
            <numerusform>Move %Ln photo</numerusform>
            <numerusform>Move %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to</source>
        <translation>
            <numerusform>Move %Ln photo to</numerusform>
            <numerusform>Move %Ln photos to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>Rename %Ln photo</numerusform>
            <numerusform>Rename %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>Rename %Ln photo</numerusform>
            <numerusform>Rename %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln.</source>
        <translation>
            <numerusform>These are the first %Ln.</numerusform>
            <numerusform>These are the first %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>Suggest from {value} % certainty: %Ln photo(s)</source>
        <translation>
            <numerusform>Suggest from {value} % certainty: %Ln photo</numerusform>
            <numerusform>Suggest from {value} % certainty: %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested for albums: %Ln</source>
        <translation>
            <numerusform>Suggested for albums: %Ln</numerusform>
            <numerusform>Suggested for albums: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message numerus="yes">
        <source>less like %Ln marked photo(s)</source>
        <translation>
            <numerusform>less like %Ln marked photo</numerusform>
            <numerusform>less like %Ln marked photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more like %Ln marked photo(s)</source>
        <translation>
            <numerusform>more like %Ln marked photo</numerusform>
            <numerusform>more like %Ln marked photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>Accept “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>Accept “{tag}” on %Ln photo</numerusform>
            <numerusform>Accept “{tag}” on %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln photo(s)</source>
        <translation>
            <numerusform>Label %Ln photo</numerusform>
            <numerusform>Label %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick %Ln photo(s)</source>
        <translation>
            <numerusform>Pick %Ln photo</numerusform>
            <numerusform>Pick %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln photo(s)</source>
        <translation>
            <numerusform>Rate %Ln photo</numerusform>
            <numerusform>Rate %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln photo(s)</source>
        <translation>
            <numerusform>Reject %Ln photo</numerusform>
            <numerusform>Reject %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>Reject “{tag}” on %Ln photo</numerusform>
            <numerusform>Reject “{tag}” on %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photo(s) “{tag}”</source>
        <translation>
            <numerusform>Tag %Ln photo “{tag}”</numerusform>
            <numerusform>Tag %Ln photos “{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{tag}” off %Ln photo(s)</source>
        <translation>
            <numerusform>Take “{tag}” off %Ln photo</numerusform>
            <numerusform>Take “{tag}” off %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflag %Ln photo(s)</source>
        <translation>
            <numerusform>Unflag %Ln photo</numerusform>
            <numerusform>Unflag %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>{problem} (%Ln more could not be written either.)</source>
        <translation>
            <numerusform>{problem} (%Ln more could not be written either.)</numerusform>
            <numerusform>{problem} (%Ln more could not be written either.)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln more folder(s)…</source>
        <translation>
            <numerusform>%Ln more folder…</numerusform>
            <numerusform>%Ln more folders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsControl</name>
    <message numerus="yes">
        <source>Delete %Ln tag(s)</source>
        <translation>
            <numerusform>Delete %Ln tag</numerusform>
            <numerusform>Delete %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)?</source>
        <translation>
            <numerusform>Delete %Ln tag?</numerusform>
            <numerusform>Delete %Ln tags?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Photos with %Ln tag(s) get this one instead:</source>
        <translation>
            <numerusform>Photos with %Ln tag get this one instead:</numerusform>
            <numerusform>Photos with %Ln tags get this one instead:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln without a date</numerusform>
            <numerusform>%Ln without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be moved.</source>
        <translation>
            <numerusform>%Ln file could not be moved.</numerusform>
            <numerusform>%Ln files could not be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen stay: their files are not there now.</source>
        <translation>
            <numerusform>%Ln of those chosen stays: its file is not there now.</numerusform>
            <numerusform>%Ln of those chosen stay: their files are not there now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are back.</source>
        <translation>
            <numerusform>%Ln photo is back.</numerusform>
            <numerusform>%Ln photos are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be moved: the files are not there now.</source>
        <translation>
            <numerusform>%Ln photo cannot be moved: its file is not there now.</numerusform>
            <numerusform>%Ln photos cannot be moved: the files are not there now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln photo moved to the trash.</numerusform>
            <numerusform>%Ln photos moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) or clip(s) go along.</source>
        <translation>
            <numerusform>%Ln sidecar or clip goes along.</numerusform>
            <numerusform>%Ln sidecars or clips go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash</source>
        <translation>
            <numerusform>Move %Ln photo to the trash</numerusform>
            <numerusform>Move %Ln photos to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>Move %Ln photo to the trash?</numerusform>
            <numerusform>Move %Ln photos to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some are there more than once: %Ln files go.</source>
        <translation>
            <numerusform>One is there more than once: %Ln file goes.</numerusform>
            <numerusform>Some are there more than once: %Ln files go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message numerus="yes">
        <source>Bring %Ln photo(s) back</source>
        <translation>
            <numerusform>Bring %Ln photo back</numerusform>
            <numerusform>Bring %Ln photos back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} and %Ln more</numerusform>
            <numerusform>{name} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseForm</name>
    <message numerus="yes">
        <source>{number}: {time}, %Ln photo(s), {how}</source>
        <translation>
            <numerusform>{number}: {time}, %Ln photo, {how}</numerusform>
            <numerusform>{number}: {time}, %Ln photos, {how}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message numerus="yes">
        <source>%Ln file(s) will be written. What other programs wrote stays.</source>
        <translation>
            <numerusform>%Ln file will be written. What other programs wrote stays.</numerusform>
            <numerusform>%Ln files will be written. What other programs wrote stays.</numerusform>
        </translation>
    </message>
</context>
</TS>
