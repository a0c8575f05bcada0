<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to album</source>
        <translation>Zu Album hinzufügen</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>Layout and groups</source>
        <translation>Anordnung und Gruppen</translation>
    </message>
    <message>
        <source>Layout and groups of the photos</source>
        <translation>Anordnung und Gruppen der Fotos</translation>
    </message>
</context>
<context>
    <name>ArrangeMenu</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>Rows, photos in their own shapes</source>
        <translation>Zeilen, Fotos in ihrer eigenen Form</translation>
    </message>
    <message>
        <source>Select this group</source>
        <translation>Diese Gruppe auswählen</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Quadrate</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>Was sie zeigen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>AwakeControl</name>
    <message>
        <source>Photos are shown on the whole screen.</source>
        <translation>Fotos werden auf dem ganzen Bildschirm gezeigt.</translation>
    </message>
</context>
<context>
    <name>BandView</name>
    <message>
        <source>Select these photos; Ctrl adds them</source>
        <translation>Diese Fotos auswählen; mit Strg kommen sie hinzu</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Clear matches</source>
        <translation>Klare Treffer</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>Mögliche Treffer</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>&amp;Safe (S)</source>
        <translation>Un&amp;bedenklich (S)</translation>
    </message>
    <message>
        <source>Nothing waits for your word. Tools › Check for sensitive photos looks at your photos.</source>
        <translation>Nichts wartet auf Ihre Antwort. Werkzeuge › Auf heikle Fotos prüfen sieht Ihre Fotos durch.</translation>
    </message>
    <message>
        <source>Photos that wait for your word</source>
        <translation>Fotos, die auf Ihre Antwort warten</translation>
    </message>
    <message>
        <source>Sensitiv&amp;e (E)</source>
        <translation>H&amp;eikel (E)</translation>
    </message>
    <message>
        <source>Waiting for your word: {unsure}. Covered without it: {covered}. View › Show covered photos shows those.</source>
        <translation>Warten auf Ihre Antwort: {unsure}. Ohne sie verdeckt: {covered}. Ansicht › Verdeckte Fotos zeigen zeigt diese.</translation>
    </message>
</context>
<context>
    <name>ChoosingControl</name>
    <message>
        <source>Choose the photos first.</source>
        <translation>Wählen Sie zuerst die Fotos aus.</translation>
    </message>
    <message>
        <source>Search for something first; then say which of the photos found you mean.</source>
        <translation>Suchen Sie zuerst etwas; sagen Sie dann, welche der gefundenen Fotos Sie meinen.</translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Select two to four photos to compare them.</source>
        <translation>Wählen Sie zwei bis vier Fotos aus, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Pick (P)</source>
        <translation>Behalten (P)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Ablehnen (X)</translation>
    </message>
    <message>
        <source>The next photo in its place (Right)</source>
        <translation>Das nächste Foto an seine Stelle (Rechts)</translation>
    </message>
    <message>
        <source>The photo before in its place (Left)</source>
        <translation>Das vorige Foto an seine Stelle (Links)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>Zurück zum Raster (Esc)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Fit or 100 % (Space)</source>
        <translation>Einpassen oder 100 % (Leertaste)</translation>
    </message>
    <message>
        <source>Zoom and move all in step (L)</source>
        <translation>Alle im Gleichschritt vergrößern und verschieben (L)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
</context>
<context>
    <name>ContactControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read for the contact sheet.</source>
        <translation>
            <numerusform>%Ln Foto konnte für den Kontaktabzug nicht gelesen werden.</numerusform>
            <numerusform>%Ln Fotos konnten für den Kontaktabzug nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet of %Ln photo(s)</source>
        <translation>
            <numerusform>Kontaktabzug von %Ln Foto</numerusform>
            <numerusform>Kontaktabzug von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Kontaktabzug …</translation>
    </message>
    <message>
        <source>On the sheet nothing covers them, and everybody who opens it sees them.</source>
        <translation>Auf dem Blatt verdeckt sie nichts, und jeder, der es öffnet, sieht sie.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>Auch %Ln verdecktes Foto drucken?</numerusform>
            <numerusform>Auch %Ln verdeckte Fotos drucken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alle drucken</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Den Kontaktabzug speichern</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Their previews are on the sheet where there are any.</source>
        <translation>Wo es Vorschauen gibt, sind diese auf dem Blatt.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is written: %Ln page(s).</source>
        <translation>
            <numerusform>{file} geschrieben: %Ln Seite.</numerusform>
            <numerusform>{file} geschrieben: %Ln Seiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Below each photo</source>
        <translation>Unter jedem Foto</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>It lies</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>{photos} on {pages}, 300 dots an inch</source>
        <translation>{photos} auf {pages}, 300 Punkte je Zoll</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to photos at the right.</source>
        <translation>Fügen Sie es rechts zu Fotos hinzu.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Drag photos onto its name at the left, or choose Photo › Add to album.</source>
        <translation>Ziehen Sie Fotos links auf seinen Namen, oder wählen Sie Foto › Zu Album hinzufügen.</translation>
    </message>
    <message>
        <source>Keep this search at the left; it always shows what it finds now</source>
        <translation>Diese Suche links behalten; sie zeigt immer, was sie gerade findet</translation>
    </message>
    <message>
        <source>Looking for photos that are alike…</source>
        <translation>Ähnliche Fotos werden gesucht …</translation>
    </message>
    <message>
        <source>No photo bears this tag</source>
        <translation>Kein Foto trägt dieses Stichwort</translation>
    </message>
    <message>
        <source>No photo clearly shows “{text}”. Albumen can show the nearest ones all the same.</source>
        <translation>Kein Foto zeigt klar „{text}“. Albumen kann trotzdem die ähnlichsten zeigen.</translation>
    </message>
    <message>
        <source>No photo is like that: {text}</source>
        <translation>Auf kein Foto trifft das zu: {text}</translation>
    </message>
    <message>
        <source>No photo looks much like this. Albumen can show the nearest ones all the same.</source>
        <translation>Kein Foto sieht sehr ähnlich aus. Albumen kann trotzdem die ähnlichsten zeigen.</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>Keine Fotos in diesem Ordner</translation>
    </message>
    <message>
        <source>No photos of this time</source>
        <translation>Keine Fotos aus dieser Zeit</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Photos appear here as soon as it does.</source>
        <translation>Fotos erscheinen hier, sobald sie etwas findet.</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Suche speichern …</translation>
    </message>
    <message>
        <source>Searching for “{text}”…</source>
        <translation>„{text}“ wird gesucht …</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Trotzdem zeigen</translation>
    </message>
    <message>
        <source>Show every photo, the likeliest first</source>
        <translation>Jedes Foto zeigen, das wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Ähnliche Fotos</translation>
    </message>
    <message>
        <source>The search could not be answered</source>
        <translation>Die Suche konnte nicht beantwortet werden</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Sie erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation>Dieses Album ist leer</translation>
    </message>
    <message>
        <source>This search finds nothing now</source>
        <translation>Diese Suche findet zurzeit nichts</translation>
    </message>
    <message>
        <source>everything, best first</source>
        <translation>alles, das beste zuerst</translation>
    </message>
    <message>
        <source>{strong} clear, {possible} possible</source>
        <translation>{strong} klar, {possible} möglich</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>CopyControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) copied</source>
        <translation>
            <numerusform>%Ln Foto kopiert</numerusform>
            <numerusform>%Ln Fotos kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The files are not there now, so nothing was copied; connect their drive.</source>
        <translation>Die Dateien sind zurzeit nicht da, also wurde nichts kopiert; schließen Sie ihr Laufwerk an.</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>How Albumen ended the last time</source>
        <translation>Wie Albumen das letzte Mal beendet wurde</translation>
    </message>
    <message>
        <source>Nothing of this leaves your computer by itself. If you report the problem, add this text; it holds no photos, but may hold names of folders. If it happens again, start Albumen with --safe-mode.</source>
        <translation>Nichts davon verlässt von selbst Ihren Rechner. Wenn Sie den Fehler melden, fügen Sie diesen Text bei; er enthält keine Fotos, vielleicht aber Namen von Ordnern. Geschieht es wieder, starten Sie Albumen mit --safe-mode.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Seinen Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>CullBar</name>
    <message>
        <source>All seen: {kept} kept, {rejected} rejected</source>
        <translation>Alle gesehen: {kept} behalten, {rejected} abgelehnt</translation>
    </message>
    <message>
        <source>Culling</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End culling</source>
        <translation>Aussortieren beenden</translation>
    </message>
    <message>
        <source>Keep (P)</source>
        <translation>Behalten (P)</translation>
    </message>
    <message>
        <source>Keep this photo and go to the next (P)</source>
        <translation>Dieses Foto behalten und zum nächsten gehen (P)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln rejected to the trash…</source>
        <translation>
            <numerusform>Das abgelehnte Foto in den Papierkorb legen …</numerusform>
            <numerusform>Die %Ln abgelehnten Fotos in den Papierkorb legen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Ablehnen (X)</translation>
    </message>
    <message>
        <source>Reject this photo and go to the next (X)</source>
        <translation>Dieses Foto ablehnen und zum nächsten gehen (X)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>{kept} kept · {rejected} rejected · {left} left</source>
        <translation>{kept} behalten · {rejected} abgelehnt · {left} übrig</translation>
    </message>
</context>
<context>
    <name>CullControl</name>
    <message>
        <source>Culling</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Hide rejected photos</source>
        <translation>Abgelehnte Fotos ausblenden</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Dates of the photos</source>
        <translation>Aufnahmedaten der Fotos</translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation>Bildlaufleiste</translation>
    </message>
</context>
<context>
    <name>DetailsControl</name>
    <message>
        <source>Copied {place}; paste it under “Edit details” of other photos.</source>
        <translation>{place} kopiert; fügen Sie es unter „Angaben bearbeiten“ bei anderen Fotos ein.</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Ort kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>Angaben von %Ln Foto bearbeiten</numerusform>
            <numerusform>Angaben von %Ln Fotos bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>Where this photo was taken is not known.</source>
        <translation>Wo dieses Foto aufgenommen wurde, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Add tags</source>
        <translation>Stichwörter hinzufügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Choose a town from the list, or write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>Wählen Sie einen Ort aus der Liste, oder schreiben Sie Breite und Länge, etwa 48.85, 2.35.</translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>Angaben von %Ln Foto bearbeiten</numerusform>
            <numerusform>Angaben von %Ln Fotos bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No town of this name is known; write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>Kein Ort dieses Namens ist bekannt; schreiben Sie Breite und Länge, etwa 48.85, 2.35.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Stichwörter entfernen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>The files stay as they are; “Write tags to files” writes all of it to sidecars. It can be undone.</source>
        <translation>Die Dateien bleiben, wie sie sind; „Stichwörter in Dateien schreiben“ schreibt alles in Begleitdateien. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Ticked and empty takes it away</source>
        <translation>Angehakt und leer: wird entfernt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
</context>
<context>
    <name>DuplicatesControl</name>
    <message numerus="yes">
        <source>At least one photo of each of %Ln group(s) stays.</source>
        <translation>
            <numerusform>Mindestens ein Foto der Gruppe bleibt.</numerusform>
            <numerusform>Mindestens ein Foto aus jeder der %Ln Gruppen bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos apart</source>
        <translation>
            <numerusform>%Ln Foto auseinanderhalten</numerusform>
            <numerusform>%Ln Fotos auseinanderhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates of these</source>
        <translation>Duplikate von diesen suchen</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Duplikate werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash</source>
        <translation>
            <numerusform>%Ln Duplikat in den Papierkorb legen</numerusform>
            <numerusform>%Ln Duplikate in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash?</source>
        <translation>
            <numerusform>%Ln Duplikat in den Papierkorb legen?</numerusform>
            <numerusform>%Ln Duplikate in den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Of this group one has to stay; nothing was moved.</source>
        <translation>Aus dieser Gruppe muss eines bleiben; nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>Rate a photo</source>
        <translation>Ein Foto bewerten</translation>
    </message>
    <message numerus="yes">
        <source>These are the groups of %Ln photo(s); Look again looks among all.</source>
        <translation>
            <numerusform>Dies sind die Gruppen von %Ln Foto; „Noch einmal suchen“ sucht unter allen.</numerusform>
            <numerusform>Dies sind die Gruppen von %Ln Fotos; „Noch einmal suchen“ sucht unter allen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation>„Rückgängig“ bringt alles zurück, mit Stichwörtern und Alben, bis der Papierkorb geleert wird.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen looks for copies, versions of one picture, and shots of one moment. It proposes which one to keep. Nothing is moved before you say so.</source>
        <translation>Albumen sucht nach Kopien, Fassungen eines Bildes und Aufnahmen eines Augenblicks. Es schlägt vor, welches bleibt. Nichts wird verschoben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Asks once, and can be undone (Delete)</source>
        <translation>Fragt einmal und lässt sich rückgängig machen (Entf)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Every photo is there once, or you have decided on it.</source>
        <translation>Jedes Foto ist einmal da, oder Sie haben darüber entschieden.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Find what is there twice</source>
        <translation>Doppelte Fotos finden</translation>
    </message>
    <message>
        <source>Keep the proposed</source>
        <translation>Das vorgeschlagene behalten</translation>
    </message>
    <message>
        <source>Keep the proposed in all groups</source>
        <translation>In allen Gruppen das vorgeschlagene behalten</translation>
    </message>
    <message>
        <source>Keep the proposed in all groups listed here; nothing is moved yet</source>
        <translation>Behält in allen hier gelisteten Gruppen das vorgeschlagene Foto; noch wird nichts verschoben</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Duplikate suchen</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Duplikate werden gesucht …</translation>
    </message>
    <message>
        <source>Marks the others for the trash (A)</source>
        <translation>Merkt die anderen für den Papierkorb vor (A)</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the trash…</source>
        <translation>
            <numerusform>%Ln in den Papierkorb legen …</numerusform>
            <numerusform>%Ln in den Papierkorb legen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>In den Papierkorb legen …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Not duplicates: all stay, and are not shown here again (N)</source>
        <translation>Keine Duplikate: Alle bleiben und werden hier nicht mehr gezeigt (N)</translation>
    </message>
    <message>
        <source>One of them has to stay.</source>
        <translation>Eines davon muss bleiben.</translation>
    </message>
    <message>
        <source>Proposed: {name} ({reason}).</source>
        <translation>Vorschlag: {name} ({reason}).</translation>
    </message>
    <message>
        <source>Proposed: {name}.</source>
        <translation>Vorschlag: {name}.</translation>
    </message>
    <message>
        <source>Shots of one moment</source>
        <translation>Aufnahmen eines Augenblicks</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The next group (Enter)</source>
        <translation>Die nächste Gruppe (Eingabe)</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>Von dieser Art gibt es keine.</translation>
    </message>
    <message>
        <source>Versions of one picture</source>
        <translation>Fassungen eines Bildes</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>Was durchgesehen wird</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Wiederholt: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Rückgängig gemacht: {edit}</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be exported.</source>
        <translation>
            <numerusform>%Ln Foto konnte nicht exportiert werden.</numerusform>
            <numerusform>%Ln Fotos konnten nicht exportiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) exported to {folder}.</source>
        <translation>
            <numerusform>%Ln Foto nach {folder} exportiert.</numerusform>
            <numerusform>%Ln Fotos nach {folder} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>Auch %Ln verdecktes Foto exportieren?</numerusform>
            <numerusform>Auch %Ln verdeckte Fotos exportieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto wird exportiert</numerusform>
            <numerusform>%Ln Fotos werden exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>In the folder nothing covers them, and everybody who opens it sees them.</source>
        <translation>Im Ordner verdeckt sie nichts, und jeder, der ihn öffnet, sieht sie.</translation>
    </message>
    <message>
        <source>Photos that could not be exported</source>
        <translation>Fotos, die nicht exportiert werden konnten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The others are in the folder.</source>
        <translation>Die anderen sind im Ordner.</translation>
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
        <translation> % hoch</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation> % deckend</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are copied as they are.</source>
        <translation>
            <numerusform>%Ln Foto wird unverändert kopiert.</numerusform>
            <numerusform>%Ln Fotos werden unverändert kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format} in full size.</source>
        <translation>
            <numerusform>%Ln Foto als {format} in voller Größe.</numerusform>
            <numerusform>%Ln Fotos als {format} in voller Größe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format}, at most {side} px.</source>
        <translation>
            <numerusform>%Ln Foto als {format}, höchstens {side} px.</numerusform>
            <numerusform>%Ln Fotos als {format}, höchstens {side} px.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) are copied.</source>
        <translation>
            <numerusform>%Ln Video wird kopiert.</numerusform>
            <numerusform>%Ln Videos werden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>Ordner für den Export wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything but places</source>
        <translation>Alles außer Orten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto exportieren</numerusform>
            <numerusform>%Ln Fotos exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Height of the letters, a part of the shorter side</source>
        <translation>Höhe der Buchstaben als Teil der kürzeren Seite</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Längere Seite</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Only whose it is</source>
        <translation>Nur den Urheber</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>Deckkraft des Wasserzeichens</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Originaldateien</translation>
    </message>
    <message>
        <source>Place of the watermark</source>
        <translation>Platz des Wasserzeichens</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Sidecars and clips of Live Photos too</source>
        <translation>Auch Begleitdateien und Clips von Live Photos</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>Größe des Wasserzeichens</translation>
    </message>
    <message>
        <source>The first is called {name}.</source>
        <translation>Das erste heißt {name}.</translation>
    </message>
    <message>
        <source>The longer side at most; nothing is enlarged</source>
        <translation>Höchstens so lang ist die längere Seite; nichts wird vergrößert</translation>
    </message>
    <message>
        <source>To the folder</source>
        <translation>In den Ordner</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>Was in den Dateien steht</translation>
    </message>
</context>
<context>
    <name>FailureSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>They were left as they are. They are tried again when they change.</source>
        <translation>Sie blieben, wie sie waren. Sobald sie sich ändern, werden sie noch einmal versucht.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter would forget</source>
        <translation>Der Adapter würde vergessen</translation>
    </message>
    <message>
        <source>Album found again</source>
        <translation>Vom Album wiedergefunden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>Anderswo gefunden</translation>
    </message>
    <message>
        <source>From careful to generous</source>
        <translation>Von vorsichtig bis großzügig</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>Davon richtig</translation>
    </message>
    <message>
        <source>This was learned for another model; it is learned again when it is next used.</source>
        <translation>Das wurde für ein anderes Modell gelernt; beim nächsten Gebrauch wird es neu gelernt.</translation>
    </message>
    <message>
        <source>Told apart (AUC)</source>
        <translation>Trennschärfe (AUC)</translation>
    </message>
    <message>
        <source>You have said more since; learn again.</source>
        <translation>Sie haben seither mehr gesagt; noch einmal lernen.</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>vorsichtig</translation>
    </message>
    <message>
        <source>generous</source>
        <translation>großzügig</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Ordner mit Fotos wählen</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of like photos</source>
        <translation>Gruppen ähnlicher Fotos</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to the trash</source>
        <translation>
            <numerusform>%Ln in den Papierkorb</numerusform>
            <numerusform>%Ln in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>all stay</source>
        <translation>alle bleiben</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>A photo is suggested for at most one of the albums that are ticked.</source>
        <translation>Ein Foto wird für höchstens eines der angekreuzten Alben vorgeschlagen.</translation>
    </message>
    <message>
        <source>Albums to tell apart</source>
        <translation>Zu unterscheidende Alben</translation>
    </message>
    <message>
        <source>Tell albums apart</source>
        <translation>Alben unterscheiden</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Best rated</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>Größe der Vorschaubilder (Strg und Mausrad)</translation>
    </message>
</context>
<context>
    <name>HeatControl</name>
    <message>
        <source>Looking…</source>
        <translation>Wird untersucht …</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>A photo organizer that understands pictures. Nothing leaves this computer.

Library: {library}
Qt {qt}. Free software under the MIT License.</source>
        <translation>Eine Fotoverwaltung, die Bilder versteht. Nichts verlässt diesen Rechner.

Bibliothek: {library}
Qt {qt}. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>About Albumen</source>
        <translation>Über Albumen</translation>
    </message>
    <message>
        <source>Albumen {version}</source>
        <translation>Albumen {version}</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>Ordner der Protokolle öffnen</translation>
    </message>
    <message>
        <source>The logs lie in {folder}</source>
        <translation>Die Protokolle liegen in {folder}</translation>
    </message>
</context>
<context>
    <name>InfoOverlay</name>
    <message>
        <source>Photo information</source>
        <translation>Angaben zum Foto</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>About the selection</source>
        <translation>Über die Auswahl</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Bildunterschrift hinzufügen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Change time, place and tags</source>
        <translation>Zeit, Ort und Tags ändern</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Live photo; press V in the large view to play it</source>
        <translation>Live Photo; V in der Großansicht spielt es ab</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it.</source>
        <translation>Wählen Sie ein Foto aus, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>The file is not there now</source>
        <translation>Die Datei ist zurzeit nicht da</translation>
    </message>
    <message>
        <source>{date}, by the file&apos;s name</source>
        <translation>{date}, nach dem Dateinamen</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>{title} abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on though the computer runs on battery</source>
        <translation>Weitermachen, obwohl der Computer im Akkubetrieb läuft</translation>
    </message>
    <message>
        <source>Go on with {title} on battery</source>
        <translation>{title}: im Akkubetrieb weitermachen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>{title} anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation>{title} fortsetzen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Background work</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>LargeControl</name>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Information over it</source>
        <translation>Angaben über dem Foto</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>Zurück zum Raster (Esc)</translation>
    </message>
    <message>
        <source>Fit or 100 % (Space)</source>
        <translation>Einpassen oder 100 % (Leertaste)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Nächstes Foto (Rechts)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play in the system&apos;s player (V)</source>
        <translation>Im Player des Systems abspielen (V)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Voriges Foto (Links)</translation>
    </message>
    <message>
        <source>Search for a part: draw a rectangle on it (S)</source>
        <translation>Nach einem Ausschnitt suchen: ein Rechteck darauf ziehen (S)</translation>
    </message>
    <message>
        <source>Show where it matches “{subject}” (H)</source>
        <translation>Zeigen, wo es zu „{subject}“ passt (H)</translation>
    </message>
    <message>
        <source>Where it matches</source>
        <translation>Wo es passt</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Choosing photos…</source>
        <translation>Fotos werden gewählt …</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Lernt …</translation>
    </message>
    <message>
        <source>Make an album and put a few photos in it; then it can learn to find more.</source>
        <translation>Legen Sie ein Album an und ein paar Fotos hinein; dann kann es lernen, weitere zu finden.</translation>
    </message>
    <message>
        <source>Told rightly of their photos, each held out: {share}</source>
        <translation>Von ihren Fotos richtig zugeordnet, jedes zurückgehalten: {share}</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>It has not logged anything yet.</source>
        <translation>Sie hat noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Log of {name}</source>
        <translation>Protokoll von {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Looking for changes</source>
        <translation>Änderungen werden gesucht</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of your photos</source>
        <translation>Karte Ihrer Fotos</translation>
    </message>
    <message>
        <source>The middle is at {place}</source>
        <translation>Die Mitte liegt bei {place}</translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) placed at {place}.</source>
        <translation>
            <numerusform>%Ln Foto nach {place} gelegt.</numerusform>
            <numerusform>%Ln Fotos nach {place} gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln photo(s) on the map</source>
        <translation>
            <numerusform>%Ln Foto auf die Karte legen</numerusform>
            <numerusform>%Ln Fotos auf die Karte legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln photo(s) on the map</source>
        <translation>
            <numerusform>%Ln Foto auf der Karte</numerusform>
            <numerusform>%Ln Fotos auf der Karte</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a place on the map to see its photos here. Drag to move the map, turn the wheel to come nearer; with Shift, drag a frame around photos.</source>
        <translation>Klicken Sie auf einen Ort der Karte, um hier seine Fotos zu sehen. Ziehen verschiebt die Karte, das Mausrad holt sie näher; mit Umschalt ziehen Sie einen Rahmen um Fotos.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Weiter weg (-)</translation>
    </message>
    <message>
        <source>List them; drag them onto the map to say where they were taken</source>
        <translation>Auflisten; ziehen Sie sie auf die Karte, um zu sagen, wo sie aufgenommen wurden</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation>Alle Fotos zeigen (Pos1)</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>{count} ohne Ort</translation>
    </message>
</context>
<context>
    <name>MarkEdit</name>
    <message>
        <source>Pick (P)</source>
        <translation>Behalten (P)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Ablehnen (X)</translation>
    </message>
    <message>
        <source>{colour} label</source>
        <translation>Farbe {colour}</translation>
    </message>
    <message>
        <source>{colour} label ({keys})</source>
        <translation>Farbe {colour} ({keys})</translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Colour label</source>
        <translation>Farbmarkierung</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>MemberDelegate</name>
    <message>
        <source>Proposed to keep</source>
        <translation>Zum Behalten vorgeschlagen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>proposed to keep</source>
        <translation>zum Behalten vorgeschlagen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>in den Papierkorb</translation>
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
        <translation>Fotos dieser Gruppe</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Cut thumbnails to squares</source>
        <translation>Vorschaubilder quadratisch beschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Ähnliche Fotos finden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Less like this in the search</source>
        <translation>Weniger wie dieses in der Suche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Groß ansehen</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>More like this in the search</source>
        <translation>Mehr wie dieses in der Suche</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Neues Album …</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Erweiterungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Remove from album</source>
        <translation>Aus dem Album nehmen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Ein Modell herunterladen</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model} herunterladen?</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>{model} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Looking at the photos with {model}</source>
        <translation>Die Fotos werden mit {model} angesehen</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Take in a model</source>
        <translation>Ein Modell aufnehmen</translation>
    </message>
    <message>
        <source>Up to {size} from huggingface.co. Its licence: {license}.

Only files are fetched; nothing about your photos is sent. Nothing else in Albumen uses the network.</source>
        <translation>Bis zu {size} von huggingface.co. Lizenz: {license}.

Es werden nur Dateien geholt; nichts über Ihre Fotos wird gesendet. Sonst benutzt nichts in Albumen das Netz.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>unbekannter Größe</translation>
    </message>
</context>
<context>
    <name>ModelsSheet</name>
    <message>
        <source>A model turns photos into numbers that can be searched. A larger one finds more and takes longer. After a change all photos are looked at again; meanwhile what the former one saw stays in use.</source>
        <translation>Ein Modell macht aus Fotos Zahlen, in denen gesucht werden kann. Ein größeres findet mehr und braucht länger. Nach einem Wechsel werden alle Fotos noch einmal angesehen; bis dahin gilt, was das frühere gesehen hat.</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen …</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Show every model known by name</source>
        <translation>Jedes bekannte Modell zeigen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>in use, but not here</source>
        <translation>in Gebrauch, aber nicht hier</translation>
    </message>
    <message>
        <source>in use, {where}</source>
        <translation>in Gebrauch, {where}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>A file that an album was exported to, with the same model</source>
        <translation>Eine Datei, in die ein Album mit demselben Modell exportiert wurde</translation>
    </message>
    <message>
        <source>A small file with weights, threshold and figures, and no photos</source>
        <translation>Eine kleine Datei mit Gewichten, Schwelle und Kennzahlen und ohne Fotos</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Gelerntes exportieren</translation>
    </message>
    <message>
        <source>Export what was learned…</source>
        <translation>Gelerntes exportieren …</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Nach {file} exportiert.</translation>
    </message>
    <message>
        <source>Files of what albums learned, and refining the model</source>
        <translation>Dateien mit Gelerntem, und das Modell verfeinern</translation>
    </message>
    <message>
        <source>Import what was learned</source>
        <translation>Gelerntes importieren</translation>
    </message>
    <message>
        <source>Import what was learned…</source>
        <translation>Gelerntes importieren …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Refine the model…</source>
        <translation>Modell verfeinern …</translation>
    </message>
    <message>
        <source>The album that is to use it; a new name makes an album:</source>
        <translation>Das Album, das es benutzen soll; ein neuer Name legt ein Album an:</translation>
    </message>
    <message>
        <source>Train a small adapter from all albums, as a model beside the present one</source>
        <translation>Aus allen Alben einen kleinen Adapter trainieren, als Modell neben dem jetzigen</translation>
    </message>
    <message>
        <source>What albums learned (*.{ending})</source>
        <translation>Gelerntes (*.{ending})</translation>
    </message>
    <message>
        <source>{album} uses what was learned in {file}.</source>
        <translation>{album} benutzt das Gelernte aus {file}.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Colour label</source>
        <translation>Farbmarkierung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert something that is known of each photo</source>
        <translation>Etwas einfügen, das von jedem Foto bekannt ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Pattern for the names</source>
        <translation>Muster für die Namen</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
</context>
<context>
    <name>NoticeControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen ended unexpectedly the last time. Your library is whole.</source>
        <translation>Albumen wurde das letzte Mal unerwartet beendet. Ihre Bibliothek ist unversehrt.</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Alle Dateien konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <translation>Nicht lesbare Dateien …</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
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
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>Den Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add the folder {folder} to the library?</source>
        <translation>Den Ordner {folder} zur Bibliothek hinzufügen?</translation>
    </message>
    <message>
        <source>Its photos are read where they lie, and nothing in the folder is changed.</source>
        <translation>Seine Fotos werden gelesen, wo sie liegen, und nichts im Ordner wird geändert.</translation>
    </message>
    <message>
        <source>The folder {folder} is not in the library.</source>
        <translation>Der Ordner {folder} ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is no photo or folder that can be opened.</source>
        <translation>{path} ist kein Foto oder Ordner, der geöffnet werden kann.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be opened in another program together.</source>
        <translation>
            <numerusform>Höchstens %Ln Foto kann zugleich in einem anderen Programm geöffnet werden.</numerusform>
            <numerusform>Höchstens %Ln Fotos können zugleich in einem anderen Programm geöffnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>The program {program} could not be started; choose another one in the settings.</source>
        <translation>Das Programm {program} ließ sich nicht starten; wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>The system has no program to open {file} with; choose one in the settings.</source>
        <translation>Das System hat kein Programm, um {file} zu öffnen; wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>{file} is not there now; connect its drive.</source>
        <translation>{file} ist zurzeit nicht da; schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>{program}: a quote has no partner; mend the editor in the settings.</source>
        <translation>{program}: Ein Anführungszeichen hat kein Gegenstück; berichtigen Sie den Editor in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>OwnerLists</name>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>%Ln Foto in ein Album legen</numerusform>
            <numerusform>%Ln Fotos in ein Album legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Einen Ordner mit Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Delete an album</source>
        <translation>Ein Album löschen</translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation>Das Album „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation>Name des Albums</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message>
        <source>Reading {folder}</source>
        <translation>{folder} wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s) from an album</source>
        <translation>
            <numerusform>%Ln Foto aus einem Album nehmen</numerusform>
            <numerusform>%Ln Fotos aus einem Album nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Album umbenennen</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation>Ein Album in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>PanelGrid</name>
    <message>
        <source>{text}, covered</source>
        <translation>{text}, verdeckt</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>The panel “{title}” is not a widget.</source>
        <translation>Der Bereich „{title}“ ist kein Widget.</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>Tag %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto ein Stichwort geben</numerusform>
            <numerusform>%Ln Fotos ein Stichwort geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln photo(s):</source>
        <translation>
            <numerusform>Stichwort für %Ln Foto:</numerusform>
            <numerusform>Stichwort für %Ln Fotos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos</source>
        <translation>Fotos Stichwörter geben</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Foto {number} von {count}</translation>
    </message>
    <message>
        <source>found mostly by words in the picture</source>
        <translation>vor allem durch Wörter im Bild gefunden</translation>
    </message>
    <message>
        <source>hidden as sensitive</source>
        <translation>als heikel verdeckt</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>zum Behalten markiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>{colour} label</source>
        <translation>Farbe {colour}</translation>
    </message>
    <message>
        <source>{name}
Found mostly by words in the picture</source>
        <translation>{name}
Vor allem durch Wörter im Bild gefunden</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an album of these photos, or of those selected</source>
        <translation>Aus diesen oder den ausgewählten Fotos ein Album machen</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Neues Album …</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Tag these photos, or those selected</source>
        <translation>Diesen oder den ausgewählten Fotos ein Stichwort geben</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Stichwort …</translation>
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
        <translation>Mindestens vier Zeichen; leer entfernt die PIN. Sie hält Blicke fern, nicht Programme; die Fotodateien selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for covered photos</source>
        <translation>PIN für verdeckte Fotos</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>Bisherige PIN</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>A town, or latitude, longitude: 48.85, 2.35</source>
        <translation>Ein Ort, oder Breite, Länge: 48.85, 2.35</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Towns are offered as you type; the arrow keys and Enter choose one.</source>
        <translation>Beim Tippen werden Orte angeboten; Pfeiltasten und Eingabetaste wählen einen.</translation>
    </message>
</context>
<context>
    <name>PluginCard</name>
    <message>
        <source>Delete it from the plugin folder</source>
        <translation>Aus dem Ordner der Erweiterungen löschen</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>{name} einschalten</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>May {list}.</source>
        <translation>Darf {list}.</translation>
    </message>
    <message>
        <source>Only reads the library.</source>
        <translation>Liest nur die Bibliothek.</translation>
    </message>
    <message>
        <source>Read its files again</source>
        <translation>Ihre Dateien noch einmal lesen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>What it has logged</source>
        <translation>Was sie protokolliert hat</translation>
    </message>
    <message>
        <source>accept and reject photos of albums for you</source>
        <translation>Fotos von Alben für Sie annehmen und ablehnen</translation>
    </message>
    <message>
        <source>accept and reject tags for you</source>
        <translation>Stichwörter für Sie annehmen und ablehnen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>give photos texts that searches find</source>
        <translation>Fotos Texte geben, die Suchen finden</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>nicht kompatibel</translation>
    </message>
    <message>
        <source>install models</source>
        <translation>Modelle einrichten</translation>
    </message>
    <message>
        <source>make and fill albums</source>
        <translation>Alben anlegen und füllen</translation>
    </message>
    <message>
        <source>set tags</source>
        <translation>Stichwörter setzen</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>das Netz benutzen</translation>
    </message>
    <message>
        <source>write files</source>
        <translation>Dateien schreiben</translation>
    </message>
</context>
<context>
    <name>PluginControl</name>
    <message>
        <source>Albumen ended without warning the last time, while these plugins were active: {plugins}. If it happens again, disable them, or start with --safe-mode.</source>
        <translation>Albumen endete das letzte Mal ohne Vorwarnung, während diese Erweiterungen aktiv waren: {plugins}. Geschieht es wieder, schalten Sie sie aus oder starten Sie mit --safe-mode.</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Plugins are programs. What they may do is told here, but not enforced: trust their authors.</source>
        <translation>Erweiterungen sind Programme. Was sie dürfen, steht hier, wird aber nicht erzwungen; benutzen Sie nur solche, deren Autoren Sie vertrauen.</translation>
    </message>
</context>
<context>
    <name>RatingEdit</name>
    <message numerus="yes">
        <source>Rating: %n of 5 stars</source>
        <translation>
            <numerusform>Bewertung: %n von 5 Sternen</numerusform>
            <numerusform>Bewertung: %n von 5 Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: keys 0 to 5</source>
        <translation>Bewertung: Tasten 0 bis 5</translation>
    </message>
</context>
<context>
    <name>RefineDialog</name>
    <message>
        <source>A small adapter is trained from every album with at least {photos} photos; it takes {albums} such albums. You see what it gains and what it forgets before anything is installed, and your photos and the model&apos;s own files stay as they are.</source>
        <translation>Aus jedem Album mit mindestens {photos} Fotos wird ein kleiner Adapter trainiert; dazu braucht es {albums} solche Alben. Sie sehen, was er gewinnt und was er vergisst, bevor etwas installiert wird; Ihre Fotos und die Dateien des Modells bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Installing was stopped; Library › Models goes on with it.</source>
        <translation>Das Installieren wurde angehalten; unter Bibliothek › Modelle geht es weiter.</translation>
    </message>
    <message>
        <source>It is paused; the jobs area lets it go on.</source>
        <translation>Das Training ist angehalten; im Bereich der Aufgaben geht es weiter.</translation>
    </message>
    <message>
        <source>Looking at the albums…</source>
        <translation>Alben werden angesehen …</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Refine the model</source>
        <translation>Das Modell verfeinern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training läuft …</translation>
    </message>
    <message>
        <source>What the new model is called: letters, digits, dots, dashes, underscores</source>
        <translation>Wie das neue Modell heißt: Buchstaben, Ziffern, Punkte, Binde- und Unterstriche</translation>
    </message>
    <message>
        <source>{name} is the model now; Library › Models goes back.</source>
        <translation>{name} ist jetzt das Modell; Bibliothek › Modelle führt zurück.</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Also delete its settings, its log and what it has stored</source>
        <translation>Auch ihre Einstellungen, ihr Protokoll und alles Gespeicherte löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>{name} is deleted from the plugin folder. Tags and albums that came from it stay.</source>
        <translation>{name} wird aus dem Ordner der Erweiterungen gelöscht. Stichwörter und Alben von dort bleiben.</translation>
    </message>
</context>
<context>
    <name>RenameControl</name>
    <message numerus="yes">
        <source>%Ln file(s) copied.</source>
        <translation>
            <numerusform>%Ln Datei kopiert.</numerusform>
            <numerusform>%Ln Dateien kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have a new place or name.</source>
        <translation>
            <numerusform>%Ln Datei hat einen neuen Ort oder Namen.</numerusform>
            <numerusform>%Ln Dateien haben einen neuen Ort oder Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed where they were.</source>
        <translation>
            <numerusform>%Ln Datei blieb, wo sie war.</numerusform>
            <numerusform>%Ln Dateien blieben, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto kopieren</numerusform>
            <numerusform>%Ln Fotos kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s) to</source>
        <translation>
            <numerusform>%Ln Foto kopieren nach</numerusform>
            <numerusform>%Ln Fotos kopieren nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to folder…</source>
        <translation>In einen Ordner kopieren …</translation>
    </message>
    <message>
        <source>Files that stayed</source>
        <translation>Dateien, die blieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto verschieben</numerusform>
            <numerusform>%Ln Fotos verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to</source>
        <translation>
            <numerusform>%Ln Foto verschieben nach</numerusform>
            <numerusform>%Ln Fotos verschieben nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>In einen Ordner verschieben …</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto umbenennen</numerusform>
            <numerusform>%Ln Fotos umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>They are as they were.</source>
        <translation>Sie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>New names</source>
        <translation>Neue Namen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Old and new names</source>
        <translation>Alte und neue Namen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto umbenennen</numerusform>
            <numerusform>%Ln Fotos umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars and clips get the same names. Nothing is overwritten, and undo brings the names back.</source>
        <translation>Begleitdateien und Clips bekommen dieselben Namen. Nichts wird überschrieben, und „Rückgängig“ bringt die Namen zurück.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln.</source>
        <translation>
            <numerusform>Dies ist das erste.</numerusform>
            <numerusform>Dies sind die ersten %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called so already.</source>
        <translation>Sie heißen schon so.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Belongs</source>
        <translation>Gehört dazu</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Gehört nicht dazu</translation>
    </message>
    <message>
        <source>Photos to answer for</source>
        <translation>Fotos, über die zu entscheiden ist</translation>
    </message>
    <message>
        <source>The selected photos are not, and are not suggested again (N)</source>
        <translation>Die ausgewählten Fotos gehören nicht dazu und werden nicht wieder vorgeschlagen (N)</translation>
    </message>
    <message>
        <source>The selected photos are of the album (Y)</source>
        <translation>Die ausgewählten Fotos gehören zum Album (Y)</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>&amp;Accept (A)</source>
        <translation>&amp;Annehmen (A)</translation>
    </message>
    <message>
        <source>&amp;Reject (R)</source>
        <translation>A&amp;blehnen (R)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>No tag waits for a decision. Tools › Suggest tags looks at your photos.</source>
        <translation>Kein Stichwort wartet auf eine Entscheidung. Werkzeuge › Stichwörter vorschlagen sieht Ihre Fotos durch.</translation>
    </message>
    <message>
        <source>Photos are suggested for these albums, too; choose one to answer for them</source>
        <translation>Auch für diese Alben sind Fotos vorgeschlagen; wählen Sie eines, um zu antworten</translation>
    </message>
    <message>
        <source>Photos that may bear the tag</source>
        <translation>Fotos, die das Stichwort tragen könnten</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Rules for folders…</source>
        <translation>Regeln für Ordner …</translation>
    </message>
    <message>
        <source>Set threshold</source>
        <translation>Schwelle setzen</translation>
    </message>
    <message>
        <source>Suggest from</source>
        <translation>Vorschlagen ab</translation>
    </message>
    <message>
        <source>Suggest from {value} % certainty</source>
        <translation>Ab {value} % Sicherheit vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Suggest from {value} % certainty: %Ln photo(s)</source>
        <translation>
            <numerusform>Ab {value} % Sicherheit vorschlagen: %Ln Foto</numerusform>
            <numerusform>Ab {value} % Sicherheit vorschlagen: %Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested for albums: %Ln</source>
        <translation>
            <numerusform>Für Alben vorgeschlagen: %Ln</numerusform>
            <numerusform>Für Alben vorgeschlagen: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation>Keine Zuordnung widerspricht den anderen.</translation>
    </message>
    <message>
        <source>No suggestions wait for an answer.</source>
        <translation>Keine Vorschläge warten auf Antwort.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>“Ask me” chooses the photos whose answer teaches most.</source>
        <translation>„Mich fragen“ wählt die Fotos, deren Antwort am meisten lehrt.</translation>
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
        <translation>Sicherheit ab</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders with a rule</source>
        <translation>Ordner mit einer Regel</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation>Regeln für Ordner</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Set the tags</source>
        <translation>Die Stichwörter setzen</translation>
    </message>
    <message>
        <source>Suggest the tags</source>
        <translation>Die Stichwörter vorschlagen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>There are no rules yet. Choose a folder; photos that come into it are tagged.</source>
        <translation>Noch gibt es keine Regeln. Wählen Sie einen Ordner; Fotos, die hineinkommen, bekommen Stichwörter.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Write them to sidecars beside the photos</source>
        <translation>In Begleitdateien neben die Fotos schreiben</translation>
    </message>
    <message>
        <source>everyday vocabulary</source>
        <translation>Alltagsvokabular</translation>
    </message>
</context>
<context>
    <name>RunsDialog</name>
    <message>
        <source>Compare runs</source>
        <translation>Durchgänge vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Durchgang</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Only run {number}:</source>
        <translation>Nur Durchgang {number}:</translation>
    </message>
    <message>
        <source>Run {number}, {time}</source>
        <translation>Durchgang {number}, {time}</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Zweiter Durchgang</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>Diesen Durchgang benutzen</translation>
    </message>
    <message>
        <source>What the two runs were taught and promise</source>
        <translation>Was den zwei Durchgängen beigebracht wurde und was sie versprechen</translation>
    </message>
    <message>
        <source>{run} (in use)</source>
        <translation>{run} (in Gebrauch)</translation>
    </message>
</context>
<context>
    <name>SearchControl</name>
    <message>
        <source>picture {number}.png</source>
        <translation>bild {number}.png</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Search in plain words: a dog on the beach</source>
        <translation>In einfachen Worten suchen: a dog on the beach</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Fotos suchen</translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Forget the marks</source>
        <translation>Gemerktes vergessen</translation>
    </message>
    <message>
        <source>Without the pictures</source>
        <translation>Ohne die Bilder</translation>
    </message>
    <message numerus="yes">
        <source>less like %Ln marked photo(s)</source>
        <translation>
            <numerusform>weniger wie %Ln gemerktes Foto</numerusform>
            <numerusform>weniger wie %Ln gemerkte Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more like %Ln marked photo(s)</source>
        <translation>
            <numerusform>mehr wie %Ln gemerktes Foto</numerusform>
            <numerusform>mehr wie %Ln gemerkte Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>photos that look like {names}</source>
        <translation>Fotos, die aussehen wie {names}</translation>
    </message>
    <message>
        <source>{problem} (at character {number})</source>
        <translation>{problem} (bei Zeichen {number})</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
</context>
<context>
    <name>SelectMenu</name>
    <message>
        <source>Invert the selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Select all of the same day</source>
        <translation>Alle vom selben Tag auswählen</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>Accept “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>„{tag}“ bei %Ln Foto annehmen</numerusform>
            <numerusform>„{tag}“ bei %Ln Fotos annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation>Eine Bildunterschrift ändern</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto farbig markieren</numerusform>
            <numerusform>%Ln Fotos farbig markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto zum Behalten markieren</numerusform>
            <numerusform>%Ln Fotos zum Behalten markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto bewerten</numerusform>
            <numerusform>%Ln Fotos bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto ablehnen</numerusform>
            <numerusform>%Ln Fotos ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>„{tag}“ bei %Ln Foto ablehnen</numerusform>
            <numerusform>„{tag}“ bei %Ln Fotos ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photo(s) “{tag}”</source>
        <translation>
            <numerusform>%Ln Foto das Stichwort „{tag}“ geben</numerusform>
            <numerusform>%Ln Fotos das Stichwort „{tag}“ geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{tag}” off %Ln photo(s)</source>
        <translation>
            <numerusform>„{tag}“ von %Ln Foto nehmen</numerusform>
            <numerusform>„{tag}“ von %Ln Fotos nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflag %Ln photo(s)</source>
        <translation>
            <numerusform>Markierung von %Ln Foto nehmen</numerusform>
            <numerusform>Markierung von %Ln Fotos nehmen</numerusform>
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
        <translation>Ein Kontaktabzug hat 1 bis 20 Spalten und 1 bis 20 Zeilen.</translation>
    </message>
    <message>
        <source>A newer version of Albumen wrote the library {file} ({version}); update Albumen to open it.</source>
        <translation>Eine neuere Version von Albumen hat die Bibliothek {file} geschrieben ({version}); aktualisieren Sie Albumen, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>A tag needs a name; type at least one letter.</source>
        <translation>Ein Stichwort braucht einen Namen; geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>A watermark is one line of 1 to {longest} characters.</source>
        <translation>Ein Wasserzeichen ist eine Zeile von 1 bis {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A weight is a number above 0, at most {most}, such as sunset^2.</source>
        <translation>Ein Gewicht ist eine Zahl über 0 und höchstens {most}, etwa sunset^2.</translation>
    </message>
    <message>
        <source>AND wants something before it.</source>
        <translation>Vor AND fehlt etwas.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>An album needs a name; type at least one letter.</source>
        <translation>Ein Album braucht einen Namen; geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>Another program is opening or upgrading the library {folder}; try again in a minute.</source>
        <translation>Ein anderes Programm öffnet oder aktualisiert gerade die Bibliothek {folder}; versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Choose one of --accept and --reject.</source>
        <translation>Wählen Sie --accept oder --reject.</translation>
    </message>
    <message>
        <source>Choose the photos first; on the command line with --photo.</source>
        <translation>Wählen Sie zuerst die Fotos aus; auf der Befehlszeile mit --photo.</translation>
    </message>
    <message>
        <source>ExifTool cannot be given a file name with a line end in it; rename the file.</source>
        <translation>ExifTool nimmt keinen Dateinamen mit Zeilenumbruch; benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>ExifTool could not take the metadata out of a copy; it was not exported.</source>
        <translation>ExifTool konnte die Metadaten nicht aus einer Kopie entfernen; sie wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>ExifTool says: {reason}</source>
        <translation>ExifTool meldet: {reason}</translation>
    </message>
    <message>
        <source>ExifTool stopped or took too long; the file is as it was.</source>
        <translation>ExifTool hat angehalten oder zu lange gebraucht; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>ExifTool stopped; try again.</source>
        <translation>ExifTool hat angehalten; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Making the model fast on this machine, once; this may take minutes</source>
        <translation>Das Modell wird für diesen Rechner schnell gemacht, nur einmal; das kann Minuten dauern</translation>
    </message>
    <message>
        <source>NOT wants something after it.</source>
        <translation>Nach NOT fehlt etwas.</translation>
    </message>
    <message>
        <source>No font on this computer has all characters of &quot;{text}&quot;; install one, or write it otherwise.</source>
        <translation>Keine Schrift auf diesem Rechner hat alle Zeichen von „{text}“; installieren Sie eine oder schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>No part of this photo stands out for “{subject}”.</source>
        <translation>Kein Teil dieses Fotos sticht für „{subject}“ hervor.</translation>
    </message>
    <message>
        <source>No plugin has the command {command}; albumen plugins list shows the plugins there are</source>
        <translation>Keine Erweiterung hat den Befehl {command}; albumen plugins list zeigt die vorhandenen Erweiterungen</translation>
    </message>
    <message>
        <source>No search plugin is active; enable one with: albumen plugins enable albumen_search</source>
        <translation>Keine Suche ist aktiv; aktivieren Sie eine mit: albumen plugins enable albumen_search</translation>
    </message>
    <message>
        <source>No space is left on the drive of the library {file}; free some space and try again.</source>
        <translation>Auf dem Laufwerk der Bibliothek {file} ist kein Platz mehr; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No space is left on the drive of {file}; free some space and try again.</source>
        <translation>Auf dem Laufwerk von {file} ist kein Platz mehr; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>OR wants something after it.</source>
        <translation>Nach OR fehlt etwas.</translation>
    </message>
    <message>
        <source>OR wants something before it.</source>
        <translation>Vor OR fehlt etwas.</translation>
    </message>
    <message>
        <source>Originals are copied as they are; choose a format for a size or a watermark.</source>
        <translation>Originale werden kopiert, wie sie sind; wählen Sie für eine Größe oder ein Wasserzeichen ein Format.</translation>
    </message>
    <message>
        <source>Panels can be shown in the window only; start it with: albumen gui</source>
        <translation>Bereiche gibt es nur im Fenster; starten Sie es mit: albumen gui</translation>
    </message>
    <message>
        <source>Photos of {subjects}</source>
        <translation>Fotos von {subjects}</translation>
    </message>
    <message>
        <source>Photos of {subjects}, {conditions}</source>
        <translation>Fotos von {subjects}, {conditions}</translation>
    </message>
    <message>
        <source>Photos {conditions}</source>
        <translation>Fotos {conditions}</translation>
    </message>
    <message>
        <source>Ray is not installed; add it with: pip install &apos;albumen[ray]&apos;</source>
        <translation>Ray ist nicht installiert; fügen Sie es hinzu mit: pip install &apos;albumen[ray]&apos;</translation>
    </message>
    <message>
        <source>Say which album&apos;s suggestions are meant: albumen album review ALBUM --accept</source>
        <translation>Sagen Sie, um welches Albums Vorschläge es geht: albumen album review ALBUM --accept</translation>
    </message>
    <message>
        <source>Say which one album: its name, in quotes where it has spaces.</source>
        <translation>Sagen Sie, welches eine Album: seinen Namen, in Anführungszeichen, wo er Leerzeichen hat.</translation>
    </message>
    <message>
        <source>Sidecars go with originals only; other formats carry the metadata inside.</source>
        <translation>Begleitdateien gehen nur mit Originalen; andere Formate tragen die Metadaten in sich.</translation>
    </message>
    <message>
        <source>Sidecars hold metadata: copy them with all of it, or leave them out.</source>
        <translation>Begleitdateien enthalten Metadaten: Kopieren Sie sie mit allen, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Smart albums ask for each other in a circle; change the search of one of them.</source>
        <translation>Suchalben verweisen im Kreis aufeinander; ändern Sie die Suche eines von ihnen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Albumen ({kind}); the log has the details.</source>
        <translation>In Albumen ist etwas schiefgegangen ({kind}); das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>Suggestions are never written to files; a rule that writes has to set its tags (--apply).</source>
        <translation>Vorschläge werden nie in Dateien geschrieben; eine Regel, die schreibt, muss ihre Stichwörter setzen (--apply).</translation>
    </message>
    <message>
        <source>Taking metadata out of originals needs the program ExifTool, which is not installed (see exiftool.org); or choose a format, which writes the pictures anew.</source>
        <translation>Metadaten aus Originalen zu entfernen braucht das Programm ExifTool, das nicht installiert ist (siehe exiftool.org); oder wählen Sie ein Format, dann werden die Bilder neu geschrieben.</translation>
    </message>
    <message>
        <source>That would be {pages} pages; choose fewer photos, or more columns and rows.</source>
        <translation>Das wären {pages} Seiten; wählen Sie weniger Fotos oder mehr Spalten und Zeilen.</translation>
    </message>
    <message>
        <source>The PIN is too short; choose at least four characters.</source>
        <translation>Die PIN ist zu kurz; wählen Sie mindestens vier Zeichen.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>Die PIN ist falsch.</translation>
    </message>
    <message>
        <source>The Ray cluster {address} cannot be reached: {reason}</source>
        <translation>Der Ray-Cluster {address} ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
        <source>The adapter {name} cannot be installed: {reason}.</source>
        <translation>Der Adapter {name} lässt sich nicht installieren: {reason}.</translation>
    </message>
    <message>
        <source>The adapter {name} is for vectors of another size: its matrix has the shape {shape}, and the vectors of {model} have {dim} numbers.</source>
        <translation>Der Adapter {name} ist für Vektoren anderer Größe: Seine Matrix hat die Form {shape}, und die Vektoren von {model} haben {dim} Zahlen.</translation>
    </message>
    <message>
        <source>The backup {archive} holds a file that would land outside the library ({name}).</source>
        <translation>Die Sicherung {archive} enthält eine Datei, die außerhalb der Bibliothek landen würde ({name}).</translation>
    </message>
    <message>
        <source>The backup {archive} is not whole; use another one.</source>
        <translation>Die Sicherung {archive} ist nicht vollständig; nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup {archive} was changed or damaged ({name}); use another one.</source>
        <translation>Die Sicherung {archive} wurde verändert oder beschädigt ({name}); nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The certainty {value} is out of range; choose one from 0.1 to 1.</source>
        <translation>Die Sicherheit {value} liegt außerhalb des Bereichs; wählen Sie eine von 0,1 bis 1.</translation>
    </message>
    <message>
        <source>The clip inside {photo} cannot be found; index the photo again.</source>
        <translation>Der Clip in {photo} lässt sich nicht finden; lassen Sie das Foto noch einmal einlesen.</translation>
    </message>
    <message>
        <source>The clip inside {photo} cannot be read: {reason}.</source>
        <translation>Der Clip in {photo} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The clip inside {photo} is not there any more; index the photo again.</source>
        <translation>Der Clip in {photo} ist nicht mehr da; lassen Sie das Foto noch einmal einlesen.</translation>
    </message>
    <message>
        <source>The command {command} belongs to the plugin {plugin}, which is not active; enable it with: albumen plugins enable {plugin}</source>
        <translation>Der Befehl {command} gehört zur Erweiterung {plugin}, die nicht aktiv ist; aktivieren Sie sie mit: albumen plugins enable {plugin}</translation>
    </message>
    <message>
        <source>The drive of the library {file} fails to read or write ({reason}); check the drive.</source>
        <translation>Das Laufwerk der Bibliothek {file} kann nicht lesen oder schreiben ({reason}); prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>The drive of {path} has no trash that may be written; delete the file yourself, or move it first.</source>
        <translation>Das Laufwerk von {path} hat keinen beschreibbaren Papierkorb; löschen Sie die Datei selbst oder legen Sie sie zuerst woanders hin.</translation>
    </message>
    <message>
        <source>The drive of {path} is full; make room, or choose another folder. What was exported stays.</source>
        <translation>Das Laufwerk von {path} ist voll; schaffen Sie Platz oder wählen Sie einen anderen Ordner. Was exportiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Der Ordner lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The folder may not be read; give yourself permission to read it.</source>
        <translation>Der Ordner darf nicht gelesen werden; geben Sie sich das Recht, ihn zu lesen.</translation>
    </message>
    <message>
        <source>The folder {folder} vanished while it was read; connect its drive.</source>
        <translation>Der Ordner {folder} ist beim Einlesen verschwunden; schließen Sie sein Laufwerk an.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read: {reason}.</source>
        <translation>Der Ordner {name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The folder {name} is not in the library; `albumen info` lists those that are.</source>
        <translation>Der Ordner {name} ist nicht in der Bibliothek; `albumen info` zählt auf, welche es sind.</translation>
    </message>
    <message>
        <source>The folder {name} is not there; connect its drive, or remove it from the library.</source>
        <translation>Der Ordner {name} ist nicht da; schließen Sie sein Laufwerk an oder entfernen Sie ihn aus der Bibliothek.</translation>
    </message>
    <message>
        <source>The folder {name} may not be read; give yourself permission to read it.</source>
        <translation>Der Ordner {name} darf nicht gelesen werden; geben Sie sich das Recht, ihn zu lesen.</translation>
    </message>
    <message>
        <source>The library has no photo with the number {number} any more.</source>
        <translation>Die Bibliothek hat kein Foto mit der Nummer {number} mehr.</translation>
    </message>
    <message>
        <source>The library has no vectors of the model {model}; index with it first.</source>
        <translation>Die Bibliothek hat keine Vektoren des Modells {model}; lassen Sie erst die Fotos mit ihm einlesen.</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; check that its folder exists and is yours.</source>
        <translation>Die Bibliothek {file} lässt sich nicht öffnen; prüfen Sie, ob es ihren Ordner gibt und er Ihnen gehört.</translation>
    </message>
    <message>
        <source>The library {file} is damaged ({problem}); use another backup.</source>
        <translation>Die Bibliothek {file} ist beschädigt ({problem}); nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The library {file} is damaged ({reason}); run `albumen doctor --repair` or restore a backup.</source>
        <translation>Die Bibliothek {file} ist beschädigt ({reason}); rufen Sie `albumen doctor --repair` auf oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library {file} is in use by another program; close that program or try again later.</source>
        <translation>Die Bibliothek {file} wird von einem anderen Programm benutzt; schließen Sie es oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The library {file} is open; close Albumen before you restore it.</source>
        <translation>Die Bibliothek {file} ist geöffnet; schließen Sie Albumen, bevor Sie sie wiederherstellen.</translation>
    </message>
    <message>
        <source>The library {file} may not be written; make its folder writable or choose another.</source>
        <translation>Die Bibliothek {file} darf nicht geschrieben werden; machen Sie ihren Ordner beschreibbar oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The library {folder} is being indexed by another program ({process}); wait until it is done or stop it.</source>
        <translation>Die Bibliothek {folder} wird gerade von einem anderen Programm eingelesen ({process}); warten Sie, bis es fertig ist, oder beenden Sie es.</translation>
    </message>
    <message>
        <source>The link leads to itself; remove it, or make it again.</source>
        <translation>Die Verknüpfung führt zu sich selbst; entfernen Sie sie oder legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The link leads to {target}, which is not there; connect its drive, or remove the link.</source>
        <translation>Die Verknüpfung führt zu {target}, das nicht da ist; schließen Sie das Laufwerk an oder entfernen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>The link leads to {target}, which may not be read; give yourself permission to read it.</source>
        <translation>Die Verknüpfung führt zu {target}, das nicht gelesen werden darf; geben Sie sich das Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {target}: {reason}.</source>
        <translation>Das Modell lässt sich nicht nach {target} kopieren: {reason}.</translation>
    </message>
    <message>
        <source>The model cannot be kept in {target}: {reason}.</source>
        <translation>Das Modell lässt sich nicht in {target} aufbewahren: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}</source>
        <translation>Das Modell {name} lässt sich nicht laden: {reason}</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}.</source>
        <translation>Das Modell {name} lässt sich nicht laden: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} cannot show where a text matches. {reason}</source>
        <translation>Das Modell {name} kann nicht zeigen, wo ein Text passt. {reason}</translation>
    </message>
    <message>
        <source>The model {name} has not seen the photos yet; run: albumen index</source>
        <translation>Das Modell {name} hat die Fotos noch nicht gesehen; rufen Sie auf: albumen index</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine; fetch it with: albumen models download {name}, or take in a file with: albumen models import FILE</source>
        <translation>Das Modell {name} ist nicht auf diesem Rechner; holen Sie es mit: albumen models download {name}, oder nehmen Sie eine Datei auf mit: albumen models import FILE</translation>
    </message>
    <message>
        <source>The model {name} was made of another edition or precision of {source}; choose those, or make {name} again.</source>
        <translation>Das Modell {name} wurde aus einer anderen Ausgabe oder Genauigkeit von {source} gemacht; wählen Sie diese oder machen Sie {name} neu.</translation>
    </message>
    <message>
        <source>The opacity of a watermark is above 0 and at most 1, not {opacity}.</source>
        <translation>Die Deckkraft eines Wasserzeichens ist über 0 und höchstens 1, nicht {opacity}.</translation>
    </message>
    <message>
        <source>The paper is one of {papers} and the caption one of {captions}.</source>
        <translation>Das Papier ist eines von {papers} und die Beschriftung eine von {captions}.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has &quot;{form}&quot; for a number; write {example} for three digits.</source>
        <translation>Das Muster „{text}“ hat „{form}“ für eine Zahl; schreiben Sie {example} für drei Ziffern.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has &quot;{form}&quot; for {field}; write {example} for 20 characters.</source>
        <translation>Das Muster „{text}“ hat „{form}“ für {field}; schreiben Sie {example} für 20 Zeichen.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has a brace without its partner; write {{{{ and }}}} for braces in a name.</source>
        <translation>Das Muster „{text}“ hat eine geschweifte Klammer ohne Gegenstück; schreiben Sie {{{{ und }}}} für Klammern in einem Namen.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has a slash in it; it makes names, and the folder is chosen apart.</source>
        <translation>Das Muster „{text}“ enthält einen Schrägstrich; es bildet Namen, der Ordner wird getrennt gewählt.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has the unknown date &quot;{date}&quot;; %Y, %m, %d, %H, %M and %S are the usual.</source>
        <translation>Das Muster „{text}“ hat die unbekannte Datumsangabe „{date}“; üblich sind %Y, %m, %d, %H, %M und %S.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has the unknown field {field}; there are {known}.</source>
        <translation>Das Muster „{text}“ hat das unbekannte Feld {field}; es gibt {known}.</translation>
    </message>
    <message>
        <source>The pattern for the names is empty; &quot;{name}&quot; keeps the names as they are.</source>
        <translation>Das Muster für die Namen ist leer; „{name}“ lässt die Namen, wie sie sind.</translation>
    </message>
    <message>
        <source>The photo {photo} has no file any more</source>
        <translation>Das Foto {photo} hat keine Datei mehr</translation>
    </message>
    <message>
        <source>The plugin {plugin} comes with Albumen or a Python package; disable it, or remove the package</source>
        <translation>Die Erweiterung {plugin} gehört zu Albumen oder einem Python-Paket; deaktivieren Sie sie oder entfernen Sie das Paket</translation>
    </message>
    <message>
        <source>The plugin {plugin} could not be enabled: {reason}</source>
        <translation>Die Erweiterung {plugin} ließ sich nicht aktivieren: {reason}</translation>
    </message>
    <message>
        <source>The plugin {plugin} did not answer in time</source>
        <translation>Die Erweiterung {plugin} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The plugin {plugin} failed in {name}: {reason}</source>
        <translation>Die Erweiterung {plugin} ist in {name} gescheitert: {reason}</translation>
    </message>
    <message>
        <source>The plugin {plugin} has no setting {key}.</source>
        <translation>Die Erweiterung {plugin} hat keine Einstellung {key}.</translation>
    </message>
    <message>
        <source>The plugin {plugin} has not registered its command {command}</source>
        <translation>Die Erweiterung {plugin} hat ihren Befehl {command} nicht angemeldet</translation>
    </message>
    <message>
        <source>The plugin {plugin} has not registered its panel {panel}</source>
        <translation>Die Erweiterung {plugin} hat ihren Bereich {panel} nicht angemeldet</translation>
    </message>
    <message>
        <source>The plugin {plugin} is not active</source>
        <translation>Die Erweiterung {plugin} ist nicht aktiv</translation>
    </message>
    <message>
        <source>The plugin {plugin} needs the permission {permission}; its plugin.toml does not list it</source>
        <translation>Die Erweiterung {plugin} braucht die Berechtigung {permission}; ihre plugin.toml nennt sie nicht</translation>
    </message>
    <message>
        <source>The plugin {plugin} was stopped</source>
        <translation>Die Erweiterung {plugin} wurde angehalten</translation>
    </message>
    <message>
        <source>The plugin {plugin} {problem}</source>
        <translation>Die Erweiterung {plugin} {problem}</translation>
    </message>
    <message>
        <source>The plugin {plugin} {reason}</source>
        <translation>Die Erweiterung {plugin}: {reason}</translation>
    </message>
    <message>
        <source>The safety head cannot be used: {reason}</source>
        <translation>Der Sicherheitskopf lässt sich nicht verwenden: {reason}</translation>
    </message>
    <message>
        <source>The search index cannot be written to {folder} ({reason}); make room there.</source>
        <translation>Der Suchindex lässt sich nicht in {folder} schreiben ({reason}); schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The setting {key} {problem}, not {value}.</source>
        <translation>Die Einstellung {key} {problem}, nicht {value}.</translation>
    </message>
    <message>
        <source>The size is 0 or more pixels and the quality 1 to 100.</source>
        <translation>Die Größe ist 0 oder mehr Pixel und die Qualität 1 bis 100.</translation>
    </message>
    <message>
        <source>The size of a watermark is 0.01 to 0.3 of the shorter side, not {size}.</source>
        <translation>Die Größe eines Wasserzeichens ist 0,01 bis 0,3 der kürzeren Seite, nicht {size}.</translation>
    </message>
    <message>
        <source>The tag {name} cannot be merged into itself; choose another one.</source>
        <translation>Das Stichwort {name} kann nicht mit sich selbst zusammengelegt werden; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The tag {old} cannot be moved below itself.</source>
        <translation>Das Stichwort {old} kann nicht unter sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>There is a library in {folder} already; restore into another folder, or replace it (--replace).</source>
        <translation>In {folder} ist schon eine Bibliothek; stellen Sie in einem anderen Ordner wieder her oder ersetzen Sie sie (--replace).</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Es gibt schon ein Modell namens {name}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; give another name with --name.</source>
        <translation>Es gibt schon ein Modell namens {name}; geben Sie mit --name einen anderen Namen an.</translation>
    </message>
    <message>
        <source>There is a tag named {target} already; choose another name.</source>
        <translation>Es gibt schon ein Stichwort namens {target}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an album named {name} already; choose another name.</source>
        <translation>Es gibt schon ein Album namens {name}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is another file at {path} now; move it away to restore the one in the trash.</source>
        <translation>In {path} ist jetzt eine andere Datei; legen Sie sie woanders hin, um die im Papierkorb wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is no album named {album}; `albumen album list` shows those there are.</source>
        <translation>Es gibt kein Album namens {album}; `albumen album list` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no field called {field}. There are {known}.</source>
        <translation>Es gibt kein Feld namens {field}. Es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no field called {field}; do you mean {near}:?</source>
        <translation>Es gibt kein Feld namens {field}; meinen Sie {near}:?</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>Es gibt keine Datei {archive}.</translation>
    </message>
    <message>
        <source>There is no format {form} to export to; there are {known}.</source>
        <translation>Es gibt kein Exportformat {form}; es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no job with the number {number}.</source>
        <translation>Es gibt keinen Auftrag mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>In {folder} ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no library in {folder}; add a folder of photos to make one.</source>
        <translation>In {folder} ist keine Bibliothek; fügen Sie einen Ordner mit Fotos hinzu, um eine anzulegen.</translation>
    </message>
    <message>
        <source>There is no model {name}; albumen models list shows those there are.</source>
        <translation>Es gibt kein Modell {name}; albumen models list zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no plugin {plugin}; found are {known}</source>
        <translation>Es gibt keine Erweiterung {plugin}; gefunden wurden {known}</translation>
    </message>
    <message>
        <source>There is no precision called {name}; choose one of {known}.</source>
        <translation>Es gibt keine Genauigkeit namens {name}; wählen Sie eine von {known}.</translation>
    </message>
    <message>
        <source>There is no tag named {name}.</source>
        <translation>Es gibt kein Stichwort namens {name}.</translation>
    </message>
    <message>
        <source>There is no tag named {old}.</source>
        <translation>Es gibt kein Stichwort namens {old}.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>This photo has no clip to play.</source>
        <translation>Dieses Foto hat keinen Clip zum Abspielen.</translation>
    </message>
    <message>
        <source>This photo is covered; show covered photos first to play it.</source>
        <translation>Dieses Foto ist verdeckt; zeigen Sie zuerst verdeckte Fotos, um es abzuspielen.</translation>
    </message>
    <message>
        <source>This photo is covered; show it first to search for a part of it.</source>
        <translation>Dieses Foto ist verdeckt; zeigen Sie es zuerst, um nach einem Teil davon zu suchen.</translation>
    </message>
    <message>
        <source>This photo is covered; show it first to see where it matches.</source>
        <translation>Dieses Foto ist verdeckt; zeigen Sie es zuerst, um zu sehen, wo es passt.</translation>
    </message>
    <message>
        <source>Too many wrong PINs; try again in {wait} seconds.</source>
        <translation>Zu viele falsche PINs; versuchen Sie es in {wait} Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Waiting for mains power</source>
        <translation>Wartet auf Netzstrom</translation>
    </message>
    <message>
        <source>Waiting until you start it</source>
        <translation>Wartet, bis Sie es starten</translation>
    </message>
    <message>
        <source>Waiting while something is shown full screen</source>
        <translation>Wartet, solange etwas im Vollbild gezeigt wird</translation>
    </message>
    <message>
        <source>Where {name} lies in the trash is not known; restore it from the system&apos;s trash, and it is in the library again with its tags and albums.</source>
        <translation>Wo {name} im Papierkorb liegt, ist nicht bekannt; stellen Sie es aus dem Papierkorb des Systems wieder her, dann ist es mit seinen Stichwörtern und Alben wieder in der Bibliothek.</translation>
    </message>
    <message>
        <source>Writing into files needs the program ExifTool, which is not installed (Debian&apos;s package is libimage-exiftool-perl, elsewhere see exiftool.org); or write sidecars instead.</source>
        <translation>In Dateien zu schreiben braucht das Programm ExifTool, das nicht installiert ist (unter Debian heißt das Paket libimage-exiftool-perl, sonst siehe exiftool.org); oder schreiben Sie stattdessen Begleitdateien.</translation>
    </message>
    <message>
        <source>a video is copied, and taking its metadata out needs the program ExifTool, which is not installed; export it with all metadata.</source>
        <translation>ein Video wird kopiert, und seine Metadaten zu entfernen braucht das Programm ExifTool, das nicht installiert ist; exportieren Sie es mit allen Metadaten.</translation>
    </message>
    <message>
        <source>activate {reason}</source>
        <translation>activate: {reason}</translation>
    </message>
    <message>
        <source>added {value}</source>
        <translation>hinzugefügt {value}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>nach {date}</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>ein anderes Programm hat sie inzwischen geändert</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>vor {date}</translation>
    </message>
    <message>
        <source>but not {condition}</source>
        <translation>aber nicht {condition}</translation>
    </message>
    <message>
        <source>either {conditions}</source>
        <translation>entweder {conditions}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>in a folder called {value}</source>
        <translation>in einem Ordner namens {value}</translation>
    </message>
    <message>
        <source>in landscape format</source>
        <translation>im Querformat</translation>
    </message>
    <message>
        <source>in portrait format</source>
        <translation>im Hochformat</translation>
    </message>
    <message>
        <source>in square format</source>
        <translation>im quadratischen Format</translation>
    </message>
    <message>
        <source>in the album {value}</source>
        <translation>im Album {value}</translation>
    </message>
    <message>
        <source>in the format {value}</source>
        <translation>im Format {value}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>im Monat {month}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>im Jahr {year}</translation>
    </message>
    <message>
        <source>it has several names (hard links), which writing would part</source>
        <translation>sie hat mehrere Namen (harte Links), die das Schreiben trennen würde</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its XMP is damaged ({reason})</source>
        <translation>ihr XMP ist beschädigt ({reason})</translation>
    </message>
    <message>
        <source>its command {command} already belongs to the plugin {owner}</source>
        <translation>ihr Befehl {command} gehört schon der Erweiterung {owner}</translation>
    </message>
    <message>
        <source>its metadata cannot be taken out of a copy of a file of this kind; export it with all metadata, or choose a picture format.</source>
        <translation>aus der Kopie einer Datei dieser Art lassen sich die Metadaten nicht entfernen; exportieren Sie sie mit allen Metadaten oder wählen Sie ein Bildformat.</translation>
    </message>
    <message>
        <source>its picture cannot be compared ({reason})</source>
        <translation>ihr Bild lässt sich nicht vergleichen ({reason})</translation>
    </message>
    <message>
        <source>labelled {value}</source>
        <translation>mit der Farbe {value}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>weniger als {number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>mehr als {number}</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>muss mindestens {least} sein</translation>
    </message>
    <message>
        <source>must be at most {most}</source>
        <translation>darf höchstens {most} sein</translation>
    </message>
    <message>
        <source>must be of type {kind}</source>
        <translation>muss vom Typ {kind} sein</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>muss eines von {choices} sein</translation>
    </message>
    <message>
        <source>needs plugin API {wanted}, and this Albumen has {ours}; update Albumen</source>
        <translation>braucht die Programmierschnittstelle {wanted}, und dieses Albumen hat {ours}; aktualisieren Sie Albumen</translation>
    </message>
    <message>
        <source>not enabled yet</source>
        <translation>noch nicht aktiviert</translation>
    </message>
    <message>
        <source>of {subject}</source>
        <translation>von {subject}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>rated {value}</source>
        <translation>mit {value} bewertet</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>abgesicherter Modus</translation>
    </message>
    <message>
        <source>similar: wants a photo&apos;s number, such as similar:@123</source>
        <translation>similar: braucht die Nummer eines Fotos, etwa similar:@123</translation>
    </message>
    <message>
        <source>taken at ISO {value}</source>
        <translation>mit ISO {value} aufgenommen</translation>
    </message>
    <message>
        <source>taken at f/{value}</source>
        <translation>mit Blende f/{value} aufgenommen</translation>
    </message>
    <message>
        <source>taken at {value} mm</source>
        <translation>mit {value} mm aufgenommen</translation>
    </message>
    <message>
        <source>taken through a {value}</source>
        <translation>mit einem Objektiv {value} aufgenommen</translation>
    </message>
    <message>
        <source>taken with a {value}</source>
        <translation>mit einer Kamera {value} aufgenommen</translation>
    </message>
    <message>
        <source>taken within {distance} km of {value}</source>
        <translation>höchstens {distance} km von {value} entfernt aufgenommen</translation>
    </message>
    <message>
        <source>taken {value}</source>
        <translation>aufgenommen {value}</translation>
    </message>
    <message>
        <source>that are favourites</source>
        <translation>die Favoriten sind</translation>
    </message>
    <message>
        <source>that are neither picked nor rejected</source>
        <translation>weder zum Behalten markiert noch abgelehnt</translation>
    </message>
    <message>
        <source>that are not tagged</source>
        <translation>ohne Stichwörter</translation>
    </message>
    <message>
        <source>that are on a drive that is not here</source>
        <translation>auf einem Laufwerk, das nicht da ist</translation>
    </message>
    <message>
        <source>that are picked</source>
        <translation>zum Behalten markiert</translation>
    </message>
    <message>
        <source>that are rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>that are there more than once</source>
        <translation>die mehrfach vorhanden sind</translation>
    </message>
    <message>
        <source>that are videos</source>
        <translation>die Videos sind</translation>
    </message>
    <message>
        <source>that have a caption</source>
        <translation>mit Bildunterschrift</translation>
    </message>
    <message>
        <source>that have a clip</source>
        <translation>mit Clip</translation>
    </message>
    <message>
        <source>that have a date of their own</source>
        <translation>mit eigenem Datum</translation>
    </message>
    <message>
        <source>that have a label</source>
        <translation>mit Farbe</translation>
    </message>
    <message>
        <source>that have a place</source>
        <translation>mit Ort</translation>
    </message>
    <message>
        <source>that have a prompt</source>
        <translation>mit Prompt</translation>
    </message>
    <message>
        <source>that have a rating</source>
        <translation>mit Bewertung</translation>
    </message>
    <message>
        <source>that have a tag</source>
        <translation>mit Stichwort</translation>
    </message>
    <message>
        <source>that have a text that a plugin read</source>
        <translation>mit einem Text, den eine Erweiterung gelesen hat</translation>
    </message>
    <message>
        <source>that have people marked</source>
        <translation>mit markierten Personen</translation>
    </message>
    <message>
        <source>that look like photo {number}</source>
        <translation>die Foto {number} ähneln</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>was written for plugin API {wanted}, and this Albumen has {ours}; update the plugin</source>
        <translation>wurde für die Programmierschnittstelle {wanted} geschrieben, und dieses Albumen hat {ours}; aktualisieren Sie die Erweiterung</translation>
    </message>
    <message>
        <source>what was written does not read back as it should</source>
        <translation>das Geschriebene ließ sich nicht richtig zurücklesen</translation>
    </message>
    <message>
        <source>whose file name has {value}</source>
        <translation>deren Dateiname {value} enthält</translation>
    </message>
    <message>
        <source>with the tag {value}</source>
        <translation>mit dem Stichwort {value}</translation>
    </message>
    <message>
        <source>with the words {words}</source>
        <translation>mit den Wörtern {words}</translation>
    </message>
    <message>
        <source>with {value} in caption, keywords, name or texts</source>
        <translation>mit {value} in Bildunterschrift, Stichwörtern, Name oder Texten</translation>
    </message>
    <message>
        <source>with {value} marked as a person</source>
        <translation>mit {value} als markierter Person</translation>
    </message>
    <message>
        <source>without {subject}</source>
        <translation>ohne {subject}</translation>
    </message>
    <message>
        <source>writing would have changed the picture</source>
        <translation>das Schreiben hätte das Bild verändert</translation>
    </message>
    <message>
        <source>writing would have changed what other programs wrote</source>
        <translation>das Schreiben hätte verändert, was andere Programme geschrieben haben</translation>
    </message>
    <message>
        <source>writing would have changed what the camera wrote</source>
        <translation>das Schreiben hätte verändert, was die Kamera geschrieben hat</translation>
    </message>
    <message>
        <source>{archive} is no backup of Albumen, or is damaged ({reason}); use another one.</source>
        <translation>{archive} ist keine Sicherung von Albumen oder beschädigt ({reason}); nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>{field} cannot be compared with {operator}; write {example}.</source>
        <translation>{field} lässt sich nicht mit {operator} vergleichen; schreiben Sie {example}.</translation>
    </message>
    <message>
        <source>{field}: has no {value}; choose one of {choices}.</source>
        <translation>{field}: kennt {value} nicht; wählen Sie eines von {choices}.</translation>
    </message>
    <message>
        <source>{field}: wants a value, such as {example}.</source>
        <translation>{field}: braucht einen Wert, etwa {example}.</translation>
    </message>
    <message>
        <source>{file} cannot be reached: {reason}.</source>
        <translation>{file} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no Albumen library but another program&apos;s file; choose another folder.</source>
        <translation>{file} ist keine Albumen-Bibliothek, sondern die Datei eines anderen Programms; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} may not be written; make its folder writable or choose another.</source>
        <translation>{file} darf nicht geschrieben werden; machen Sie den Ordner beschreibbar oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{file}: cannot be exported ({reason}).</source>
        <translation>{file}: lässt sich nicht exportieren ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the PIN cannot be read ({reason}); delete the file to set another.</source>
        <translation>{file}: Die PIN lässt sich nicht lesen ({reason}); löschen Sie die Datei, um eine andere zu setzen.</translation>
    </message>
    <message>
        <source>{file}: the example picture of the tag {tag} is not there</source>
        <translation>{file}: Das Beispielbild des Stichworts {tag} ist nicht da</translation>
    </message>
    <message>
        <source>{file}: the file is not there now; connect its drive and export it again.</source>
        <translation>{file}: Die Datei ist zurzeit nicht da; schließen Sie ihr Laufwerk an und exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{file}: the program that reads it crashed; the file is damaged.</source>
        <translation>{file}: Das Programm, das sie liest, ist abgestürzt; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{file}: was not copied along ({reason}).</source>
        <translation>{file}: wurde nicht mitkopiert ({reason}).</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); choose another folder.</source>
        <translation>{folder} lässt sich nicht beschreiben ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} does not exist; give a folder that holds photos.</source>
        <translation>{folder} gibt es nicht; geben Sie einen Ordner mit Fotos an.</translation>
    </message>
    <message>
        <source>{folder} is a file; a library needs a folder.</source>
        <translation>{folder} ist eine Datei; eine Bibliothek braucht einen Ordner.</translation>
    </message>
    <message>
        <source>{folder} is for exports, which the library leaves out; choose another folder, or add this one first.</source>
        <translation>{folder} ist für Exporte da, die die Bibliothek auslässt; wählen Sie einen anderen Ordner, oder fügen Sie diesen zuerst hinzu.</translation>
    </message>
    <message>
        <source>{folder} is not a folder; give a folder that holds photos.</source>
        <translation>{folder} ist kein Ordner; geben Sie einen Ordner mit Fotos an.</translation>
    </message>
    <message>
        <source>{folder} lies in no folder of the library; add it first, or export the photos there.</source>
        <translation>{folder} liegt in keinem Ordner der Bibliothek; fügen Sie ihn zuerst hinzu oder exportieren Sie die Fotos dorthin.</translation>
    </message>
    <message>
        <source>{folder}: cannot be deleted: {reason}</source>
        <translation>{folder}: lässt sich nicht löschen: {reason}</translation>
    </message>
    <message>
        <source>{folder}: has no rule; albumen tag-rules lists those there are</source>
        <translation>{folder}: hat keine Regel; albumen tag-rules zählt die vorhandenen auf</translation>
    </message>
    <message>
        <source>{folder}: is not a Python package; it has no __init__.py</source>
        <translation>{folder}: ist kein Python-Paket; __init__.py fehlt</translation>
    </message>
    <message>
        <source>{folder}: is not a folder; a rule needs one that exists</source>
        <translation>{folder}: ist kein Ordner; eine Regel braucht einen, den es gibt</translation>
    </message>
    <message>
        <source>{folder}: its id is now {name}; restart to use it</source>
        <translation>{folder}: Ihre Kennung ist jetzt {name}; starten Sie neu, um sie zu verwenden</translation>
    </message>
    <message>
        <source>{folder}: the id {name} already belongs to {owner}</source>
        <translation>{folder}: Die Kennung {name} gehört schon {owner}</translation>
    </message>
    <message>
        <source>{folder}: the module {name} has no activate(ctx)</source>
        <translation>{folder}: Das Modul {name} hat kein activate(ctx)</translation>
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
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, dots, dashes and underscores.</source>
        <translation>{name} kann kein Modellname sein; verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, dots, dashes, underscores.</source>
        <translation>{name} kann kein Modellname sein; verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>{name} is filled by its search; put the photos in an album of their own.</source>
        <translation>{name} wird von einer Suche gefüllt; legen Sie die Fotos in ein eigenes Album.</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash.</source>
        <translation>{name} ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>{name} is not a folder; choose the folder that holds it.</source>
        <translation>{name} ist kein Ordner; wählen Sie den Ordner, der es enthält.</translation>
    </message>
    <message>
        <source>{name}: the installed package {package} named by its entry point is not there</source>
        <translation>{name}: Das Paket {package}, das ihr Einstiegspunkt nennt, ist nicht da</translation>
    </message>
    <message>
        <source>{number} or less</source>
        <translation>{number} oder weniger</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} oder mehr</translation>
    </message>
    <message>
        <source>{old} is not there.</source>
        <translation>{old} ist nicht da.</translation>
    </message>
    <message>
        <source>{old} stays: it cannot be put at {new} ({reason}).</source>
        <translation>{old} bleibt: Nach {new} kann es nicht gelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>{old} stays: there is another file at {new}.</source>
        <translation>{old} bleibt: In {new} ist eine andere Datei.</translation>
    </message>
    <message>
        <source>{old} stays: you may not write in its folder or in {folder}.</source>
        <translation>{old} bleibt: Sie dürfen in seinem Ordner oder in {folder} nicht schreiben.</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: {reason}.</source>
        <translation>{path} lässt sich nicht in den Papierkorb legen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored: {reason}.</source>
        <translation>{path} lässt sich nicht wiederherstellen: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist; give a checkpoint file or folder.</source>
        <translation>{path} gibt es nicht; geben Sie eine Checkpoint-Datei oder einen solchen Ordner an.</translation>
    </message>
    <message>
        <source>{path} is not in the library; add its folder first.</source>
        <translation>{path} ist nicht in der Bibliothek; fügen Sie zuerst den Ordner hinzu.</translation>
    </message>
    <message>
        <source>{path} is not there now; connect its drive.</source>
        <translation>{path} ist zurzeit nicht da; schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} may not be moved; give yourself permission to write it and its folder.</source>
        <translation>{path} darf nicht verschoben werden; geben Sie sich das Recht, die Datei und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>{path} was not moved to the trash from this library, or is back already.</source>
        <translation>{path} wurde nicht aus dieser Bibliothek in den Papierkorb gelegt oder ist schon wieder da.</translation>
    </message>
    <message>
        <source>{path}, line {line}, {place}: {what}{more}</source>
        <translation>{path}, Zeile {line}, {place}: {what}{more}</translation>
    </message>
    <message>
        <source>{path}, line {number}: a synonym in braces needs a keyword above it</source>
        <translation>{path}, Zeile {number}: Ein Synonym in Klammern braucht ein Stichwort darüber</translation>
    </message>
    <message>
        <source>{path}, line {number}: is longer than {most} characters</source>
        <translation>{path}, Zeile {number}: ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>{path}, line {number}: {text} is indented by more than one tab below its parent</source>
        <translation>{path}, Zeile {number}: {text} ist um mehr als einen Tabulator unter das Stichwort darüber eingerückt</translation>
    </message>
    <message>
        <source>{path}: ExifTool cannot read it: {reason}</source>
        <translation>{path}: ExifTool kann die Datei nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>{path}: a newer version of the plugin wrote this store (it holds {versions}); update the plugin</source>
        <translation>{path}: Eine neuere Version der Erweiterung hat diesen Speicher geschrieben (er enthält {versions}); aktualisieren Sie die Erweiterung</translation>
    </message>
    <message>
        <source>{path}: a tag of one&apos;s own is written as [tag.NAME] with a phrase</source>
        <translation>{path}: Ein eigenes Stichwort wird als [tag.NAME] mit einer Wendung geschrieben</translation>
    </message>
    <message>
        <source>{path}: cannot be opened to read its metadata ({reason}).</source>
        <translation>{path}: lässt sich nicht öffnen, um die Metadaten zu lesen ({reason}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>{path}: groups are written as [[group]]</source>
        <translation>{path}: Gruppen werden als [[group]] geschrieben</translation>
    </message>
    <message>
        <source>{path}: has no column tag, name or keyword in its first line</source>
        <translation>{path}: hat in der ersten Zeile keine Spalte tag, name oder keyword</translation>
    </message>
    <message>
        <source>{path}: holds more than {most} tags; split it</source>
        <translation>{path}: enthält mehr als {most} Stichwörter; teilen Sie die Datei auf</translation>
    </message>
    <message>
        <source>{path}: holds no tags; write one on each line</source>
        <translation>{path}: enthält keine Stichwörter; schreiben Sie in jede Zeile eines</translation>
    </message>
    <message>
        <source>{path}: is larger than {size} KiB; a manifest is a short text</source>
        <translation>{path}: ist größer als {size} KiB; ein Manifest ist ein kurzer Text</translation>
    </message>
    <message>
        <source>{path}: is not CSV: {reason}</source>
        <translation>{path}: ist kein CSV: {reason}</translation>
    </message>
    <message>
        <source>{path}: is not UTF-8 text (byte {byte})</source>
        <translation>{path}: ist kein UTF-8-Text (Byte {byte})</translation>
    </message>
    <message>
        <source>{path}: is not UTF-8 text (byte {byte}); save it as UTF-8</source>
        <translation>{path}: ist kein UTF-8-Text (Byte {byte}); speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>{path}: is not valid TOML: {reason}</source>
        <translation>{path}: ist kein gültiges TOML: {reason}</translation>
    </message>
    <message>
        <source>{path}: is not {encoding} text (byte {byte}); save it as UTF-8</source>
        <translation>{path}: ist kein Text in {encoding} (Byte {byte}); speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>{path}: the file is not there; connect its drive.</source>
        <translation>{path}: Die Datei ist nicht da; schließen Sie ihr Laufwerk an.</translation>
    </message>
    <message>
        <source>{path}: the plugin&apos;s store cannot be opened: {reason}</source>
        <translation>{path}: Der Speicher der Erweiterung lässt sich nicht öffnen: {reason}</translation>
    </message>
    <message>
        <source>{path}: the plugin&apos;s store cannot be used: {reason}</source>
        <translation>{path}: Der Speicher der Erweiterung lässt sich nicht benutzen: {reason}</translation>
    </message>
    <message>
        <source>{path}: the safety head is for vectors of {width} numbers; the active model gives {dim}</source>
        <translation>{path}: Der Sicherheitskopf ist für Vektoren mit {width} Zahlen; das aktive Modell gibt {dim}</translation>
    </message>
    <message>
        <source>{path}: the tag {line} has no name, or one that is there already</source>
        <translation>{path}: Das Stichwort {line} hat keinen Namen oder einen, den es schon gibt</translation>
    </message>
    <message>
        <source>{path}: the template {template} has no place for the name; write {{}} or {{a}} into it</source>
        <translation>{path}: Die Vorlage {template} hat keinen Platz für den Namen; schreiben Sie {{}} oder {{a}} hinein</translation>
    </message>
    <message>
        <source>{path}: there is no tag {tag} to put others under</source>
        <translation>{path}: Es gibt kein Stichwort {tag}, unter das andere gehören könnten</translation>
    </message>
    <message>
        <source>{path}: {key} must be a list of texts</source>
        <translation>{path}: {key} muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>{path}: {key} must be a text</source>
        <translation>{path}: {key} muss ein Text sein</translation>
    </message>
    <message>
        <source>{path}: {problem}; the original is as it was.</source>
        <translation>{path}: {problem}; das Original ist, wie es war.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%Ln more could not be written either.)</source>
        <translation>
            <numerusform>{problem} (%Ln weiteres konnte auch nicht geschrieben werden.)</numerusform>
            <numerusform>{problem} (%Ln weitere konnten auch nicht geschrieben werden.)</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} (×{weight})</source>
        <translation>{said} (×{weight})</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>von {start} bis {end}</translation>
    </message>
    <message>
        <source>{target} exists already; name another file for the backup.</source>
        <translation>{target} gibt es schon; nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>{target}: a contact sheet is a .pdf or a .png; give the file such a name.</source>
        <translation>{target}: Ein Kontaktabzug ist eine .pdf oder .png; geben Sie der Datei einen solchen Namen.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}); nothing was written.</source>
        <translation>{target}: lässt sich nicht schreiben ({reason}); nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}); the old one is as it was.</source>
        <translation>{target}: lässt sich nicht schreiben ({reason}); die alte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>{target}: the contact sheet cannot be written ({reason}).</source>
        <translation>{target}: Der Kontaktabzug lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>{target}: the sidecar is damaged ({reason}); mend it or move it away first.</source>
        <translation>{target}: Die Begleitdatei ist beschädigt ({reason}); reparieren Sie sie oder legen Sie sie zuerst woanders hin.</translation>
    </message>
    <message>
        <source>{target}: what was written does not read back as it should; nothing was changed.</source>
        <translation>{target}: Das Geschriebene ließ sich nicht richtig zurücklesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{text} is no tag; write its name first</source>
        <translation>{text} ist kein Stichwort; schreiben Sie zuerst seinen Namen</translation>
    </message>
    <message>
        <source>{value} is no date; write 2019, 2019-05, 2019-05-31 or a range such as 2019..2021.</source>
        <translation>{value} ist kein Datum; schreiben Sie 2019, 2019-05, 2019-05-31 oder einen Bereich wie 2019..2021.</translation>
    </message>
    <message>
        <source>{value} is no number and no range such as 3..5.</source>
        <translation>{value} ist weder eine Zahl noch ein Bereich wie 3..5.</translation>
    </message>
    <message>
        <source>{value} is no place; write latitude,longitude,distance such as 48.85,2.35,10km.</source>
        <translation>{value} ist kein Ort; schreiben Sie Breite,Länge,Abstand wie 48.85,2.35,10km.</translation>
    </message>
    <message>
        <source>{value} pixels high</source>
        <translation>{value} Pixel hoch</translation>
    </message>
    <message>
        <source>{value} pixels wide</source>
        <translation>{value} Pixel breit</translation>
    </message>
    <message>
        <source>“{text}” is no place; write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>„{text}“ ist kein Ort; schreiben Sie Breite und Länge, etwa 48.85, 2.35.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They count for this library, and at once. Device and precision: from the next start.</source>
        <translation>Sie gelten für diese Bibliothek, und sofort. Gerät und Genauigkeit: ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>ShieldControl</name>
    <message>
        <source>Covered photos are shown until you cover them again or close Albumen.</source>
        <translation>Verdeckte Fotos werden gezeigt, bis Sie sie wieder verdecken oder Albumen schließen.</translation>
    </message>
    <message>
        <source>PIN for covered photos…</source>
        <translation>PIN für verdeckte Fotos …</translation>
    </message>
    <message>
        <source>Show covered photos</source>
        <translation>Verdeckte Fotos zeigen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>0 to 5</source>
        <translation>0 bis 5</translation>
    </message>
    <message>
        <source>6 to 9</source>
        <translation>6 bis 9</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Colour label: red, yellow, green, blue</source>
        <translation>Farbe: Rot, Gelb, Grün, Blau</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Grid and large view</source>
        <translation>Raster und Großansicht</translation>
    </message>
    <message>
        <source>Grid: extend the selection</source>
        <translation>Raster: Auswahl erweitern</translation>
    </message>
    <message>
        <source>Grid: open the photo</source>
        <translation>Raster: Foto öffnen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Large view: back</source>
        <translation>Großansicht: zurück</translation>
    </message>
    <message>
        <source>Large view: fit or 100 %</source>
        <translation>Großansicht: einpassen oder 100 %</translation>
    </message>
    <message>
        <source>Large view: next, previous</source>
        <translation>Großansicht: nächstes, voriges</translation>
    </message>
    <message>
        <source>Large view: play the clip</source>
        <translation>Großansicht: Clip abspielen</translation>
    </message>
    <message>
        <source>Large view: search for a part</source>
        <translation>Großansicht: nach einem Ausschnitt suchen</translation>
    </message>
    <message>
        <source>Large view: where it matches the search</source>
        <translation>Großansicht: wo es zur Suche passt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Umschalt und Pfeiltasten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln more folder(s)…</source>
        <translation>
            <numerusform>%Ln weiterer Ordner…</numerusform>
            <numerusform>%Ln weitere Ordner…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Alle Stichwörter …</translation>
    </message>
    <message>
        <source>Change search…</source>
        <translation>Suche ändern …</translation>
    </message>
    <message>
        <source>Delete album (keeps the photos)</source>
        <translation>Album löschen (die Fotos bleiben)</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders, albums and tags</source>
        <translation>Ordner, Alben und Stichwörter</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Neues Album …</translation>
    </message>
    <message>
        <source>Remove from Albumen (keeps the files)</source>
        <translation>Aus Albumen entfernen (die Dateien bleiben)</translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation>Album umbenennen …</translation>
    </message>
    <message>
        <source>Rename search…</source>
        <translation>Suche umbenennen …</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (nicht verbunden)</translation>
    </message>
    <message>
        <source>{path} is not there now</source>
        <translation>{path} ist zurzeit nicht da</translation>
    </message>
</context>
<context>
    <name>SimilarCanvas</name>
    <message>
        <source>Map of similar photos</source>
        <translation>Karte ähnlicher Fotos</translation>
    </message>
</context>
<context>
    <name>SimilarControl</name>
    <message>
        <source>Laying photos out</source>
        <translation>Fotos werden ausgelegt</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Ähnliche Fotos</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Weiter weg (-)</translation>
    </message>
    <message>
        <source>Lay all photos out anew</source>
        <translation>Alle Fotos neu auslegen</translation>
    </message>
    <message>
        <source>Laying your photos out…</source>
        <translation>Ihre Fotos werden ausgelegt …</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Nothing to lay out yet</source>
        <translation>Noch nichts auszulegen</translation>
    </message>
    <message>
        <source>Photos appear here once the model has looked at them.</source>
        <translation>Fotos erscheinen hier, sobald das Modell sie angesehen hat.</translation>
    </message>
    <message>
        <source>Photos that look alike lie near each other. Drag to wander, turn the wheel to come nearer, click photos to see them here; with Shift, drag a frame around them.</source>
        <translation>Fotos, die sich ähneln, liegen nah beieinander. Ziehen Sie, um zu wandern, drehen Sie das Mausrad, um näher zu kommen, klicken Sie Fotos an, um sie hier zu sehen; mit Umschalt ziehen Sie einen Rahmen um sie.</translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation>Alle Fotos zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Ähnliche Fotos</translation>
    </message>
    <message>
        <source>The button above starts again.</source>
        <translation>Mit der Schaltfläche oben beginnt es von vorn.</translation>
    </message>
    <message>
        <source>The photos were not laid out</source>
        <translation>Die Fotos wurden nicht ausgelegt</translation>
    </message>
    <message>
        <source>{count} of them placed by their neighbours</source>
        <translation>{count} davon nach ihren Nachbarn gelegt</translation>
    </message>
</context>
<context>
    <name>SlideshowBar</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>End the slideshow (Esc)</source>
        <translation>Diaschau beenden (Esc)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
        <source>In any order (S)</source>
        <translation>In beliebiger Reihenfolge (S)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Nächstes Foto (Rechts)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Voriges Foto (Links)</translation>
    </message>
    <message>
        <source>Seconds for each photo</source>
        <translation>Sekunden je Foto</translation>
    </message>
    <message>
        <source>Seconds for each photo (+ and -)</source>
        <translation>Sekunden je Foto (+ und -)</translation>
    </message>
</context>
<context>
    <name>SlideshowControl</name>
    <message>
        <source>Slideshow</source>
        <translation>Diaschau</translation>
    </message>
</context>
<context>
    <name>SlideshowView</name>
    <message>
        <source>Slideshow</source>
        <translation>Diaschau</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Accept {tag}</source>
        <translation>{tag} annehmen</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Von {source}</translation>
    </message>
    <message>
        <source>From {source}, {percent} % sure</source>
        <translation>Von {source}, {percent} % sicher</translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation>{tag} ablehnen</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>{tag} entfernen</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>den Dateien</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
</context>
<context>
    <name>TagsControl</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Stichwort löschen</numerusform>
            <numerusform>%Ln Stichwörter löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)?</source>
        <translation>
            <numerusform>%Ln Stichwort löschen?</numerusform>
            <numerusform>%Ln Stichwörter löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Stichwörter löschen</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>Das Stichwort „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Stichwörter zusammenlegen</translation>
    </message>
    <message>
        <source>Merge tags into {name}</source>
        <translation>Stichwörter in {name} zusammenlegen</translation>
    </message>
    <message>
        <source>New name of the tag; a / puts it below another one:</source>
        <translation>Neuer Name des Stichworts; ein / stellt es unter ein anderes:</translation>
    </message>
    <message numerus="yes">
        <source>Photos with %Ln tag(s) get this one instead:</source>
        <translation>
            <numerusform>Fotos mit %Ln Stichwort bekommen stattdessen dieses:</numerusform>
            <numerusform>Fotos mit %Ln Stichwörtern bekommen stattdessen dieses:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Stichwort umbenennen</translation>
    </message>
    <message>
        <source>Rename the tag {name}</source>
        <translation>Das Stichwort {name} umbenennen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>They are taken off all photos, with the tags below them. The photos stay.</source>
        <translation>Sie werden von allen Fotos genommen, mit den Stichwörtern darunter. Die Fotos bleiben.</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Stichwort</numerusform>
            <numerusform>%Ln Stichwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Stichwort suchen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenlegen mit …</translation>
    </message>
    <message>
        <source>Merge {count} tags into…</source>
        <translation>{count} Stichwörter zusammenlegen mit …</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Stichwörter</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Select photos and add a tag at the right.</source>
        <translation>Wählen Sie Fotos aus und fügen Sie rechts ein Stichwort hinzu.</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>Who set the tags</source>
        <translation>Wer die Stichwörter gesetzt hat</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>TeachingForm</name>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Choose an album</source>
        <translation>Album wählen</translation>
    </message>
    <message>
        <source>In words what the album shows; helps while there are few photos</source>
        <translation>In Worten, was das Album zeigt; hilft, solange es wenige Fotos sind</translation>
    </message>
    <message>
        <source>Its photos count as the album&apos;s, and it is suggested for what is found</source>
        <translation>Seine Fotos zählen zum Album, und es wird für Gefundenes vorgeschlagen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn a tag</source>
        <translation>Ein Stichwort lernen</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Noch einmal lernen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>TimeChange</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Set all to</source>
        <translation>Alle setzen auf</translation>
    </message>
    <message>
        <source>Set the first to, the others with it</source>
        <translation>Das erste setzen auf, die anderen ziehen mit</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>Verschieben um</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>TimelineControl</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>a long time without photos</source>
        <translation>lange Zeit ohne Fotos</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>keine Fotos</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln ohne Datum</numerusform>
            <numerusform>%Ln ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>A bar for each of them (+ and -)</source>
        <translation>Ein Balken je Zeitraum (+ und -)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Noch kein Datum bekannt</translation>
    </message>
    <message>
        <source>They appear here as photos are read.</source>
        <translation>Sie erscheinen hier, während Fotos gelesen werden.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Photos by time</source>
        <translation>Fotos nach Zeit</translation>
    </message>
</context>
<context>
    <name>TrashControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be moved.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht verschoben werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht verschoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen stay: their files are not there now.</source>
        <translation>
            <numerusform>%Ln der gewählten Fotos bleibt: Die Datei ist zurzeit nicht da.</numerusform>
            <numerusform>%Ln der gewählten Fotos bleiben: Die Dateien sind zurzeit nicht da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are back.</source>
        <translation>
            <numerusform>%Ln Foto ist zurück.</numerusform>
            <numerusform>%Ln Fotos sind zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be moved: the files are not there now.</source>
        <translation>
            <numerusform>%Ln Foto kann nicht verschoben werden: Die Datei ist zurzeit nicht da.</numerusform>
            <numerusform>%Ln Fotos können nicht verschoben werden: Die Dateien sind zurzeit nicht da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb gelegt.</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) or clip(s) go along.</source>
        <translation>
            <numerusform>%Ln Begleitdatei oder Clip geht mit.</numerusform>
            <numerusform>%Ln Begleitdateien oder Clips gehen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be moved</source>
        <translation>Dateien, die nicht verschoben werden konnten</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb legen</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb legen?</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>In den Papierkorb legen …</translation>
    </message>
    <message>
        <source>Recently trashed…</source>
        <translation>Zuletzt in den Papierkorb gelegt …</translation>
    </message>
    <message>
        <source>Restored from the system&apos;s trash, they have their tags and albums again.</source>
        <translation>Holt man sie aus dem Papierkorb des Systems zurück, haben sie ihre Stichwörter und Alben wieder.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Some are there more than once: %Ln files go.</source>
        <translation>
            <numerusform>Eines ist mehrfach da: %Ln Datei geht.</numerusform>
            <numerusform>Manche sind mehrfach da: %Ln Dateien gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sidecars and clips go along.</source>
        <translation>Ihre Begleitdateien und Clips gehen mit.</translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>Sie sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation>„Rückgängig“ bringt alles zurück, mit Stichwörtern und Alben, bis der Papierkorb geleert wird.</translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message numerus="yes">
        <source>Bring %Ln photo(s) back</source>
        <translation>
            <numerusform>%Ln Foto zurückholen</numerusform>
            <numerusform>%Ln Fotos zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>It lay in</source>
        <translation>Es lag in</translation>
    </message>
    <message>
        <source>Looking into the trash…</source>
        <translation>Der Papierkorb wird durchgesehen …</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Nothing that was moved to the trash from here is still there.</source>
        <translation>Nichts, was von hier in den Papierkorb gelegt wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos in the trash</source>
        <translation>Fotos im Papierkorb</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>Zuletzt in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>They come back to where they lay, with their tags and albums.</source>
        <translation>Sie kommen dorthin zurück, wo sie lagen, mit ihren Stichwörtern und Alben.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} und %Ln weiteres</numerusform>
            <numerusform>{name} und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Albumen: all photos are read</source>
        <translation>Albumen: Alle Fotos sind gelesen</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Die Arbeit fortsetzen</translation>
    </message>
    <message>
        <source>Pause the work</source>
        <translation>Die Arbeit anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show Albumen</source>
        <translation>Albumen zeigen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>UseForm</name>
    <message>
        <source>Choose albums of which a photo belongs in at most one, such as those of three dogs</source>
        <translation>Wählen Sie Alben, von denen ein Foto in höchstens eines gehört, etwa die von drei Hunden</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Every time it was learned; choose one to go back to it</source>
        <translation>Alle bisherigen Durchgänge; wählen Sie einen, um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <source>Fill it, also with new ones</source>
        <translation>Füllen, auch mit neuen Fotos</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Suggest photos</source>
        <translation>Fotos vorschlagen</translation>
    </message>
    <message>
        <source>Tell apart…</source>
        <translation>Unterscheiden …</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Two runs side by side, and the photos that only one of them finds</source>
        <translation>Zwei Durchgänge nebeneinander, und die Fotos, die nur einer von ihnen findet</translation>
    </message>
    <message>
        <source>none for this model</source>
        <translation>keiner für dieses Modell</translation>
    </message>
    <message numerus="yes">
        <source>{number}: {time}, %Ln photo(s), {how}</source>
        <translation>
            <numerusform>{number}: {time}, %Ln Foto, {how}</numerusform>
            <numerusform>{number}: {time}, %Ln Fotos, {how}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Find your photos in plain words. Files are never changed, and nothing leaves this computer.</source>
        <translation>Finden Sie Ihre Fotos mit einfachen Worten. Dateien werden nie geändert, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Andere Modelle …</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>Meine Fotos zeigen</translation>
    </message>
    <message>
        <source>The model that comes with Albumen is small and fast and understands English. A better one can be chosen at any time; nothing is lost by starting with this.</source>
        <translation>Das mitgelieferte Modell ist klein und schnell und versteht Englisch. Ein besseres lässt sich jederzeit wählen; es geht nichts verloren, wenn Sie mit diesem beginnen.</translation>
    </message>
    <message>
        <source>They are watched from now on: new photos appear by themselves, in subfolders too.</source>
        <translation>Sie werden von nun an beobachtet; neue Fotos erscheinen von selbst, auch in Unterordnern.</translation>
    </message>
    <message>
        <source>Welcome to Albumen</source>
        <translation>Willkommen bei Albumen</translation>
    </message>
    <message>
        <source>What looks at them?</source>
        <translation>Was soll sie ansehen?</translation>
    </message>
    <message>
        <source>Where are your photos?</source>
        <translation>Wo sind Ihre Fotos?</translation>
    </message>
    <message>
        <source>{model}: bundled, {size}</source>
        <translation>{model}: mitgeliefert, {size}</translation>
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
        <translation>Stichwörter in Dateien schreiben …</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Stichwörter werden geschrieben</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message numerus="yes">
        <source>%Ln file(s) will be written. What other programs wrote stays.</source>
        <translation>
            <numerusform>%Ln Datei wird geschrieben. Was andere Programme schrieben, bleibt.</numerusform>
            <numerusform>%Ln Dateien werden geschrieben. Was andere Programme schrieben, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Into the files themselves, not beside them (needs ExifTool)</source>
        <translation>In die Dateien selbst, nicht daneben (braucht ExifTool)</translation>
    </message>
    <message>
        <source>Looking at what the files say…</source>
        <translation>Es wird nachgesehen, was in den Dateien steht …</translation>
    </message>
    <message>
        <source>The files say all of it already.</source>
        <translation>In den Dateien steht schon alles.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write tags to files</source>
        <translation>Stichwörter in Dateien schreiben</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>A time without a zone is taken to be of this one; one with a zone is converted to it.</source>
        <translation>Eine Zeit ohne Zone gilt als in dieser; eine mit Zone wird in sie umgerechnet.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Found by both: {both}; only by run {first}: {one}; only by run {second}: {other}.</source>
        <translation>Von beiden gefunden: {both}; nur von Durchgang {first}: {one}; nur von Durchgang {second}: {other}.</translation>
    </message>
    <message>
        <source>What the two find cannot be compared: neither is for the present model.</source>
        <translation>Was die beiden finden, lässt sich nicht vergleichen: Keiner der Durchgänge gehört zum jetzigen Modell.</translation>
    </message>
    <message>
        <source>What the two find cannot be compared: one of them is for another model.</source>
        <translation>Was die beiden finden, lässt sich nicht vergleichen: Einer der Durchgänge gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>album found again</source>
        <translation>vom Album wiedergefunden</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>generosity</source>
        <translation>Großzügigkeit</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>davon richtig</translation>
    </message>
    <message>
        <source>photos in the album</source>
        <translation>Fotos im Album</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>told apart (AUC)</source>
        <translation>Trennschärfe (AUC)</translation>
    </message>
    <message>
        <source>{before} to {after} by name, {forgotten} forgotten</source>
        <translation>{before} auf {after} nach dem Namen, {forgotten} vergessen</translation>
    </message>
</context>
<context>
    <name>declared</name>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16 Bit (bfloat16)</translation>
    </message>
    <message>
        <source>16 bits (float16)</source>
        <translation>16 Bit (float16)</translation>
    </message>
    <message>
        <source>32 bits, the most exact</source>
        <translation>32 Bit, am genauesten</translation>
    </message>
    <message>
        <source>8 bits, the fastest</source>
        <translation>8 Bit, am schnellsten</translation>
    </message>
    <message>
        <source>A film, a talk or a slideshow is not disturbed by work in the background.</source>
        <translation>Ein Film, ein Vortrag oder eine Diaschau wird von Arbeit im Hintergrund nicht gestört.</translation>
    </message>
    <message>
        <source>A head trained on the active model&apos;s vectors: safetensors or a pickle of plain tensors, in the form of LAION&apos;s detectors or of Stable Diffusion&apos;s safety checker.</source>
        <translation>Ein Kopf, der auf Vektoren des aktiven Modells trainiert ist: Safetensors oder ein Pickle aus reinen Tensoren, in der Form der Detektoren von LAION oder der Sicherheitsprüfung von Stable Diffusion.</translation>
    </message>
    <message>
        <source>A phrase for what else is to be covered, for instance: our unfinished house. Empty for nothing.</source>
        <translation>Worte (auf Englisch) für das, was noch verdeckt werden soll, zum Beispiel: our unfinished house. Leer für nichts.</translation>
    </message>
    <message>
        <source>After the head&apos;s last layer</source>
        <translation>Nach der letzten Schicht des Kopfes</translation>
    </message>
    <message>
        <source>Album learning</source>
        <translation>Albumlernen</translation>
    </message>
    <message>
        <source>Albums that learn</source>
        <translation>Lernende Alben</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>An album of 64 photos or more also tries a small adapter of the model, in a process of its own; 0 tries none.</source>
        <translation>Ab 64 Fotos wird für ein Album auch ein kleiner Adapter des Modells versucht, in einem eigenen Prozess; 0 versucht keinen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask me from</source>
        <translation>Mich fragen ab</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic tags</source>
        <translation>Automatische Stichwörter</translation>
    </message>
    <message>
        <source>Call a match strong from</source>
        <translation>Einen Treffer klar nennen ab</translation>
    </message>
    <message>
        <source>Check for sensitive photos</source>
        <translation>Auf heikle Fotos prüfen</translation>
    </message>
    <message>
        <source>Check new photos by themselves</source>
        <translation>Neue Fotos von selbst prüfen</translation>
    </message>
    <message>
        <source>Checking photos</source>
        <translation>Fotos werden geprüft</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Fotos werden verglichen</translation>
    </message>
    <message>
        <source>Cover from</source>
        <translation>Verdecken ab</translation>
    </message>
    <message>
        <source>Cut thumbnails to squares</source>
        <translation>Vorschaubilder quadratisch beschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decoding it crashed the indexing process; it is set aside until the file changes.</source>
        <translation>Beim Dekodieren ist der Prozess des Indizierens abgestürzt; die Datei bleibt beiseite, bis sie sich ändert.</translation>
    </message>
    <message>
        <source>Decoding it took too long and was stopped; it is set aside until the file changes.</source>
        <translation>Das Dekodieren dauerte zu lange und wurde abgebrochen; die Datei bleibt beiseite, bis sie sich ändert.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Documents with private data</source>
        <translation>Dokumente mit persönlichen Daten</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Drogen</translation>
    </message>
    <message>
        <source>Earlier runs of an album</source>
        <translation>Frühere Durchgänge eines Albums</translation>
    </message>
    <message>
        <source>Easily mistaken for it</source>
        <translation>Leicht damit zu verwechseln</translation>
    </message>
    <message>
        <source>Explicit scenes</source>
        <translation>Eindeutige Szenen</translation>
    </message>
    <message>
        <source>Fewer bits are faster and a little less exact; a change looks at all photos again. 8 bits need an installation with the extra “fast”.</source>
        <translation>Weniger Bits sind schneller und etwas ungenauer; eine Änderung sieht alle Fotos neu an. 8 Bit brauchen eine Installation mit dem Zusatz „fast“.</translation>
    </message>
    <message>
        <source>Fill an album with what it learned</source>
        <translation>Ein Album mit dem Gelernten füllen</translation>
    </message>
    <message>
        <source>Finding subjects ({0}/{1})</source>
        <translation>Motive werden gesucht ({0}/{1})</translation>
    </message>
    <message>
        <source>Finds photos by what they show: words, pictures, or both. Says so when nothing matches.</source>
        <translation>Findet Fotos nach dem, was sie zeigen: Worte, Bilder oder beides. Sagt es, wenn nichts passt.</translation>
    </message>
    <message>
        <source>Finds photos you may not want on screen in passing, and covers them. Nothing is moved, deleted or written to files.</source>
        <translation>Findet Fotos, die Sie nicht nebenbei auf dem Schirm haben wollen, und verdeckt sie. Nichts wird verschoben, gelöscht oder in Dateien geschrieben.</translation>
    </message>
    <message>
        <source>Folder of map tiles</source>
        <translation>Ordner mit Kartenkacheln</translation>
    </message>
    <message>
        <source>Following what was moved</source>
        <translation>Verschobenes wird wiedergefunden</translation>
    </message>
    <message>
        <source>From the next start. English is complete; other languages show English where a text is not translated yet.</source>
        <translation>Ab dem nächsten Start. Englisch ist vollständig; andere Sprachen zeigen Englisch, wo ein Text noch nicht übersetzt ist.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Im Infobereich weiterarbeiten, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA or AMD)</source>
        <translation>Grafikkarte (NVIDIA oder AMD)</translation>
    </message>
    <message>
        <source>Graphics of an Apple chip</source>
        <translation>Grafik eines Apple-Chips</translation>
    </message>
    <message>
        <source>High, because a photo of the beach that is covered for nothing is a nuisance too.</source>
        <translation>Hoch, denn ein grundlos verdecktes Strandfoto ist auch ein Ärgernis.</translation>
    </message>
    <message>
        <source>How many photos that are not in the album are drawn at random to stand for everything else.</source>
        <translation>Wie viele Fotos außerhalb des Albums zufällig gezogen werden, um für alles andere zu stehen.</translation>
    </message>
    <message>
        <source>How sure the model has to be, from 0 (never sure) to 1, before a result counts as a strong match.</source>
        <translation>Wie sicher das Modell sein muss, von 0 (nie sicher) bis 1, damit ein Ergebnis als klarer Treffer zählt.</translation>
    </message>
    <message>
        <source>How sure the model has to be. 50 % means: about as often right as wrong at the very edge, and surer above.</source>
        <translation>Wie sicher das Modell sein muss. 50 % heißt: genau an der Grenze etwa so oft richtig wie falsch, darüber sicherer.</translation>
    </message>
    <message>
        <source>Injury and blood</source>
        <translation>Verletzung und Blut</translation>
    </message>
    <message>
        <source>It is a JPEG XL picture; to read it, install the extra with: pip install &apos;albumen[jxl]&apos;.</source>
        <translation>Es ist ein JPEG-XL-Bild; um es zu lesen, installieren Sie das Extra mit: pip install &apos;albumen[jxl]&apos;.</translation>
    </message>
    <message>
        <source>It is a camera RAW file; to read it, install the extra with: pip install &apos;albumen[raw]&apos;.</source>
        <translation>Es ist eine RAW-Datei einer Kamera; um sie zu lesen, installieren Sie das Extra mit: pip install &apos;albumen[raw]&apos;.</translation>
    </message>
    <message>
        <source>It is a video; to read it, install the extra with: pip install &apos;albumen[video]&apos;.</source>
        <translation>Es ist ein Video; um es zu lesen, installieren Sie das Extra mit: pip install &apos;albumen[video]&apos;.</translation>
    </message>
    <message>
        <source>It is not a picture in any format that Albumen reads, whatever its name says.</source>
        <translation>Es ist kein Bild in einem Format, das Albumen liest, was auch immer sein Name sagt.</translation>
    </message>
    <message>
        <source>Its path or name; empty for what the system opens photos with.</source>
        <translation>Sein Pfad oder Name; leer für das, womit das System Fotos öffnet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Laying photos out</source>
        <translation>Fotos werden ausgelegt</translation>
    </message>
    <message>
        <source>Learn an album</source>
        <translation>Ein Album lernen</translation>
    </message>
    <message>
        <source>Learn the albums for the new model</source>
        <translation>Die Alben für das neue Modell lernen</translation>
    </message>
    <message>
        <source>Learns an album from a few photos, says how good it is, and keeps it filled. Nothing is applied unasked.</source>
        <translation>Lernt ein Album aus wenigen Fotos, sagt, wie gut es ist, und hält es gefüllt. Nichts wird ungefragt angewendet.</translation>
    </message>
    <message>
        <source>Less leaves more of the machine to other programs, and takes longer.</source>
        <translation>Weniger lässt anderen Programmen mehr vom Rechner und dauert länger.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Looking at photos with plugins</source>
        <translation>Erweiterungen sehen die Fotos durch</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Kopien werden gesucht</translation>
    </message>
    <message>
        <source>Looks at every photo once, in the background. Switched off, it stops at once.</source>
        <translation>Sieht jedes Foto einmal im Hintergrund an. Ausgeschaltet, hört es sofort auf.</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>Suchindex wird angelegt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Move the threshold of a tag</source>
        <translation>Die Schwelle eines Stichworts verschieben</translation>
    </message>
    <message>
        <source>Moving the threshold of all tags</source>
        <translation>Die Schwelle aller Stichwörter wird verschoben</translation>
    </message>
    <message>
        <source>New photos are still read, and the icon in the tray shows how far that is.</source>
        <translation>Neue Fotos werden weiter gelesen, und das Symbol im Infobereich zeigt, wie weit das ist.</translation>
    </message>
    <message>
        <source>New sidecars</source>
        <translation>Neue Begleitdateien</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Nicht im Akkubetrieb</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder wird überblendet.</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>Nacktheit</translation>
    </message>
    <message>
        <source>Only when I start it</source>
        <translation>Nur wenn ich es starte</translation>
    </message>
    <message>
        <source>Passports, identity cards, bank cards and the like.</source>
        <translation>Pässe, Ausweise, Bankkarten und dergleichen.</translation>
    </message>
    <message>
        <source>Photos from this certainty on wait in the panel for your word. They are not covered.</source>
        <translation>Fotos ab dieser Sicherheit warten im Bereich auf Ihre Antwort. Sie werden nicht verdeckt.</translation>
    </message>
    <message>
        <source>Photos to learn an album against</source>
        <translation>Fotos, gegen die ein Album gelernt wird</translation>
    </message>
    <message>
        <source>Phrases with semicolons between them, for instance: a building site; an old house.</source>
        <translation>Worte (auf Englisch) mit Strichpunkten dazwischen, zum Beispiel: a building site; an old house.</translation>
    </message>
    <message>
        <source>Placing photos</source>
        <translation>Fotos werden platziert</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Program to edit photos with</source>
        <translation>Programm zum Bearbeiten von Fotos</translation>
    </message>
    <message>
        <source>Reading new photos</source>
        <translation>Neue Fotos werden gelesen</translation>
    </message>
    <message>
        <source>Reading new photos and looking at them with plugins.</source>
        <translation>Neue Fotos lesen und mit Plugins ansehen.</translation>
    </message>
    <message>
        <source>Reading the vocabulary</source>
        <translation>Das Vokabular wird gelesen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Refine the model</source>
        <translation>Das Modell verfeinern</translation>
    </message>
    <message>
        <source>Refine the model by all albums</source>
        <translation>Das Modell mit allen Alben verfeinern</translation>
    </message>
    <message>
        <source>Rest while something is shown full screen</source>
        <translation>Ruhen, während etwas im Vollbild gezeigt wird</translation>
    </message>
    <message>
        <source>Results below this are left out, unless you ask to show everything.</source>
        <translation>Ergebnisse darunter werden weggelassen, außer Sie lassen alles zeigen.</translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation>Vorgeschlagene Stichwörter durchsehen</translation>
    </message>
    <message>
        <source>Review tags</source>
        <translation>Stichwörter durchsehen</translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation>Regeln für Ordner</translation>
    </message>
    <message>
        <source>Safety head (file)</source>
        <translation>Sicherheitskopf (Datei)</translation>
    </message>
    <message>
        <source>Say whether photos belong in an album</source>
        <translation>Sagen, ob Fotos zu einem Album gehören</translation>
    </message>
    <message>
        <source>Search in plain words</source>
        <translation>Suche in einfachen Worten</translation>
    </message>
    <message>
        <source>Seconds an adapter may train</source>
        <translation>Sekunden, die ein Adapter trainieren darf</translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation>Sekunden je Foto einer Diaschau</translation>
    </message>
    <message>
        <source>Sensitive photos</source>
        <translation>Heikle Fotos</translation>
    </message>
    <message>
        <source>Share of the processor</source>
        <translation>Anteil am Prozessor</translation>
    </message>
    <message>
        <source>Show a match from</source>
        <translation>Einen Treffer zeigen ab</translation>
    </message>
    <message>
        <source>Slideshows in any order</source>
        <translation>Diaschauen in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Some seconds after tags, stars, captions, labels, times or places change; earlier words stay unwritten.</source>
        <translation>Einige Sekunden nachdem sich Stichwörter, Sterne, Bildunterschriften, Farben, Zeiten oder Orte ändern; Früheres bleibt ungeschrieben.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Sorting photos by subject</source>
        <translation>Fotos werden nach Motiven geordnet</translation>
    </message>
    <message>
        <source>Stacking bursts</source>
        <translation>Serien werden gestapelt</translation>
    </message>
    <message>
        <source>Suggest a tag from</source>
        <translation>Ein Stichwort vorschlagen ab</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Stichwörter vorschlagen</translation>
    </message>
    <message>
        <source>Suggest tags for new photos by themselves</source>
        <translation>Für neue Fotos von selbst Stichwörter vorschlagen</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Stichwörter werden vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggestions that wait for an answer</source>
        <translation>Vorschläge, die auf eine Antwort warten</translation>
    </message>
    <message>
        <source>Suggests tags from a vocabulary of everyday things, or from your own. You accept, reject, or move the threshold.</source>
        <translation>Schlägt Stichwörter aus einem Alltagsvokabular oder aus Ihrem eigenen vor. Sie nehmen an, lehnen ab oder verschieben die Schwelle.</translation>
    </message>
    <message>
        <source>Tags for a photo, at most</source>
        <translation>Stichwörter je Foto, höchstens</translation>
    </message>
    <message>
        <source>Take back what a model suggested</source>
        <translation>Zurücknehmen, was ein Modell vorgeschlagen hat</translation>
    </message>
    <message>
        <source>Take in what an album learned elsewhere</source>
        <translation>Aufnehmen, was ein Album anderswo gelernt hat</translation>
    </message>
    <message>
        <source>Tell albums apart</source>
        <translation>Alben unterscheiden</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The file is cut short, so part of the picture is missing; copy it again from where it came.</source>
        <translation>Die Datei ist abgeschnitten, ein Teil des Bildes fehlt; kopieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came.</source>
        <translation>Die Datei ist leer; kopieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The file is still being written; it is read again at the next look at the folder.</source>
        <translation>Die Datei wird noch geschrieben; sie wird beim nächsten Blick in den Ordner wieder gelesen.</translation>
    </message>
    <message>
        <source>The file may not be read; give yourself permission to read it.</source>
        <translation>Die Datei darf nicht gelesen werden; geben Sie sich das Recht dazu.</translation>
    </message>
    <message>
        <source>The file was removed before it could be read.</source>
        <translation>Die Datei wurde entfernt, bevor sie gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded; restore it from a backup if you have one.</source>
        <translation>Das Bild ist beschädigt und lässt sich nicht dekodieren; holen Sie es aus einer Sicherung zurück, wenn Sie eine haben.</translation>
    </message>
    <message>
        <source>The picture is too large to be decoded in this machine&apos;s memory; keep a smaller copy beside it.</source>
        <translation>Das Bild ist zu groß, um im Speicher dieses Rechners dekodiert zu werden; legen Sie eine kleinere Kopie daneben.</translation>
    </message>
    <message>
        <source>The picture uses a variant of its format that Albumen cannot read.</source>
        <translation>Das Bild nutzt eine Variante seines Formats, die Albumen nicht lesen kann.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>This photo is safe</source>
        <translation>Dieses Foto ist unbedenklich</translation>
    </message>
    <message>
        <source>This photo is sensitive</source>
        <translation>Dieses Foto ist heikel</translation>
    </message>
    <message>
        <source>Tiles of your own as zoom/x/y.png, shown on the map above the coastline. Nothing is fetched from a network.</source>
        <translation>Eigene Kacheln als zoom/x/y.png, auf der Karte über der Küstenlinie. Nichts wird aus einem Netz geholt.</translation>
    </message>
    <message>
        <source>Waiting for another look at the folders to end</source>
        <translation>Wartet, bis eine andere Suche nach Änderungen beendet ist</translation>
    </message>
    <message>
        <source>Waiting for another run to end</source>
        <translation>Wartet, bis ein anderer Lauf beendet ist</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Waffen</translation>
    </message>
    <message>
        <source>What computes. Automatic takes a graphics card where there is one that can.</source>
        <translation>Was rechnet. Automatisch nimmt eine Grafikkarte, wo es eine geeignete gibt.</translation>
    </message>
    <message>
        <source>What looks at the photos; another one looks at all of them again.</source>
        <translation>Was die Fotos ansieht; ein anderes sieht alle noch einmal an.</translation>
    </message>
    <message>
        <source>What the files with tags and captions beside photos are called; darktable reads the first kind too.</source>
        <translation>Wie die Dateien mit Tags und Bildtexten neben den Fotos heißen; darktable liest auch die erste Art.</translation>
    </message>
    <message>
        <source>Which photos would help an album most</source>
        <translation>Welche Fotos einem Album am meisten helfen würden</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Write sidecars by itself</source>
        <translation>Begleitdateien von selbst schreiben</translation>
    </message>
    <message>
        <source>Write what an album learned to a file</source>
        <translation>Was ein Album gelernt hat, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Writing sidecars</source>
        <translation>Begleitdateien werden geschrieben</translation>
    </message>
    <message>
        <source>compressed without loss</source>
        <translation>verlustfrei komprimiert</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>dem Namen nach zuerst</translation>
    </message>
    <message>
        <source>it came into the library first</source>
        <translation>es kam zuerst in die Bibliothek</translation>
    </message>
    <message>
        <source>it is sharper</source>
        <translation>es ist schärfer</translation>
    </message>
    <message>
        <source>it lies less deep</source>
        <translation>liegt weniger tief</translation>
    </message>
    <message>
        <source>it still says when and with what it was taken</source>
        <translation>verrät noch, wann und womit es aufgenommen wurde</translation>
    </message>
    <message>
        <source>its name is not that of a copy</source>
        <translation>heißt nicht wie eine Kopie</translation>
    </message>
    <message>
        <source>its path is shorter</source>
        <translation>hat den kürzeren Pfad</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>weniger komprimiert</translation>
    </message>
    <message>
        <source>more pixels ({0} x {1})</source>
        <translation>mehr Pixel ({0} × {1})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <translation>sigmoid, wo die Datei einen Wert gibt, der noch keine Wahrscheinlichkeit ist; keine, wo sie Wahrscheinlichkeiten gibt.</translation>
    </message>
    <message>
        <source>the camera&apos;s raw data</source>
        <translation>die Rohdaten der Kamera</translation>
    </message>
    <message>
        <source>the first of them, and none is better</source>
        <translation>das erste, und keines ist besser</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>you picked it</source>
        <translation>von Ihnen zum Behalten markiert</translation>
    </message>
    <message>
        <source>you rejected the others</source>
        <translation>die anderen haben Sie abgelehnt</translation>
    </message>
    <message>
        <source>your rating of {0}</source>
        <translation>Ihre Bewertung: {0}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>the disk refused it</source>
        <translation>der Datenträger hat es verweigert</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: there is no folder {folder}; choose another place.</source>
        <translation>{file} kann nicht geschrieben werden: Es gibt keinen Ordner {folder}; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; choose another place.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} is no album&apos;s head or is damaged; choose a file that an album was exported to.</source>
        <translation>{file} enthält nichts, was ein Album gelernt hat, oder ist beschädigt; wählen Sie eine Datei, in die ein Album exportiert wurde.</translation>
    </message>
    <message>
        <source>{file} was learned with the model {model}, not the present one; switch to it first.</source>
        <translation>{file} wurde mit dem Modell {model} gelernt, nicht mit dem jetzigen; wechseln Sie zuerst zu ihm.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>headings</name>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>Perhaps {words}</source>
        <translation>Vielleicht {words}</translation>
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
        <translation>{degrees}° O</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>{degrees}° N</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>{degrees}° S</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>{degrees}° W</translation>
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
        <translation>So schnell wie CLIP B/32, und aus mehr Fotos gelernt.</translation>
    </message>
    <message>
        <source>As slow as CLIP B/16.</source>
        <translation>So langsam wie CLIP B/16.</translation>
    </message>
    <message>
        <source>Compares photos only: it understands no words.</source>
        <translation>Vergleicht nur Fotos: es versteht keine Wörter.</translation>
    </message>
    <message>
        <source>Knows more of the world than Albumen S; looking at a photo takes it about twelve times as long.</source>
        <translation>Kennt mehr von der Welt als Albumen S; ein Foto anzusehen dauert etwa zwölfmal so lange.</translation>
    </message>
    <message>
        <source>Sees finer details than CLIP B/32, and takes about four times as long.</source>
        <translation>Sieht feinere Einzelheiten als CLIP B/32 und braucht etwa viermal so lange.</translation>
    </message>
    <message>
        <source>The fastest. Finds everyday things: of ten descriptions of test photos, seven had their photo among the first ten found.</source>
        <translation>Das schnellste. Findet Alltägliches: Von zehn Beschreibungen von Testfotos fanden sieben ihr Foto unter den ersten zehn.</translation>
    </message>
    <message>
        <source>The largest of these: about twenty times as long as CLIP B/32, so best with a graphics card.</source>
        <translation>Das größte von diesen: braucht etwa zwanzigmal so lange wie CLIP B/32, am besten mit einer Grafikkarte.</translation>
    </message>
    <message>
        <source>Understands English.</source>
        <translation>Versteht Englisch.</translation>
    </message>
    <message>
        <source>Understands many languages.</source>
        <translation>Versteht viele Sprachen.</translation>
    </message>
    <message>
        <source>Your own: what it finds and understands is for you to try.</source>
        <translation>Ihr eigenes: Was es findet und versteht, zeigt ein Versuch.</translation>
    </message>
    <message>
        <source>licence: {license}</source>
        <translation>Lizenz: {license}</translation>
    </message>
    <message>
        <source>{count} numbers a photo</source>
        <translation>{count} Zahlen je Foto</translation>
    </message>
</context>
<context>
    <name>model_names</name>
    <message>
        <source>A model&apos;s name consists of at most 100 of the letters A to Z, digits, dots, dashes and underscores, and begins with a letter or a digit.</source>
        <translation>Ein Modellname besteht aus höchstens 100 Buchstaben von A bis Z, Ziffern, Punkten, Bindestrichen und Unterstrichen und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>The new model needs a name.</source>
        <translation>Das neue Modell braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Es gibt schon ein Modell namens {name}; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>refining</name>
    <message>
        <source>Held-out photos recognised by name: {before} before, {after} after. Photos that other words fit differently now: {forgotten}.</source>
        <translation>Zurückgehaltene Fotos, am Namen erkannt: vorher {before}, nachher {after}. Vergessen, also Fotos, zu denen andere Wörter jetzt anders passen: {forgotten}.</translation>
    </message>
    <message>
        <source>Nothing was gained, so nothing is installed.</source>
        <translation>Es wurde nichts gewonnen, darum wird nichts installiert.</translation>
    </message>
    <message>
        <source>Refining the model failed, and nothing is changed: {reason}</source>
        <translation>Das Verfeinern des Modells ist misslungen, und nichts ist geändert: {reason}</translation>
    </message>
    <message>
        <source>Refining the model needs at least {albums} albums with {photos} photos each; with enough: {count}.</source>
        <translation>Um das Modell zu verfeinern, braucht es mindestens {albums} Alben mit je {photos} Fotos; genug haben: {count}.</translation>
    </message>
    <message>
        <source>Refining the model was stopped; nothing is changed.</source>
        <translation>Das Verfeinern des Modells wurde angehalten; nichts ist geändert.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>About {count} in 10 of the photos it finds belong here.</source>
        <translation>Etwa {count} von 10 Fotos, die es findet, gehören hierher.</translation>
    </message>
    <message>
        <source>Between {low} and {high} in 10 of the photos it finds belong here.</source>
        <translation>Zwischen {low} und {high} von 10 Fotos, die es findet, gehören hierher.</translation>
    </message>
    <message>
        <source>Hardly anything of what it finds belongs here.</source>
        <translation>Kaum etwas von dem, was es findet, gehört hierher.</translation>
    </message>
    <message>
        <source>How many of the photos found are right is not certain; answering for a few of them tells.</source>
        <translation>Wie viele der gefundenen Fotos richtig sind, ist ungewiss; einige Antworten dazu zeigen es.</translation>
    </message>
    <message>
        <source>How many of the photos it finds belong here is not known yet.</source>
        <translation>Wie viele der Fotos, die es findet, hierher gehören, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It finds no more photos that belong here.</source>
        <translation>Es findet keine weiteren Fotos, die hierher gehören.</translation>
    </message>
    <message>
        <source>Labelled photos that the model has not seen yet: {count}; then the album is learned again.</source>
        <translation>Bewertete Fotos, die das Modell noch nicht gesehen hat: {count}; danach wird das Album neu gelernt.</translation>
    </message>
    <message>
        <source>Nearly all of what it finds belongs here.</source>
        <translation>Fast alles, was es findet, gehört hierher.</translation>
    </message>
    <message>
        <source>No photo is in the album yet; what it shows is guessed from its name alone.</source>
        <translation>Noch ist kein Foto im Album; was es zeigt, wird allein aus dem Namen erraten.</translation>
    </message>
    <message>
        <source>Photos to learn from: {count}; {enough} or more make it dependable.</source>
        <translation>Fotos zum Lernen: {count}; ab {enough} wird es verlässlich.</translation>
    </message>
    <message>
        <source>The photos add nothing certain to what the name says already.</source>
        <translation>Die Fotos fügen dem, was der Name schon sagt, nichts Sicheres hinzu.</translation>
    </message>
    <message>
        <source>This head was learned elsewhere; nothing was measured on your photos.</source>
        <translation>Dieser Kopf wurde anderswo gelernt; an Ihren Fotos wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Tip-Adapter</source>
        <translation>Tip-Adapter</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>by name alone</source>
        <translation>nur nach dem Namen</translation>
    </message>
    <message>
        <source>learned words</source>
        <translation>gelernte Wörter</translation>
    </message>
    <message>
        <source>logistic head</source>
        <translation>logistischer Kopf</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
</context>
</TS>
