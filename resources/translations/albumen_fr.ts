<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>ArrangeMenu</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ne pas grouper</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Groupe précédent</translation>
    </message>
    <message>
        <source>Rows, photos in their own shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select this group</source>
        <translation>Sélectionner ce groupe</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>BandView</name>
    <message>
        <source>Select these photos; Ctrl adds them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Clear matches</source>
        <translation>Résultats sûrs</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>Résultats possibles</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>&amp;Safe (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for your word. Tools › Check for sensitive photos looks at your photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that wait for your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensiti&amp;ve (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unsure} photos the check is unsure of, {covered} it has covered. View › Show covered photos shows those.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Select two to four photos to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Pick (P)</source>
        <translation>Retenir (P)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Rejeter (X)</translation>
    </message>
    <message>
        <source>The next photo in its place (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo before in its place (Left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>Retour à la grille (Échap)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Fit or 100 % (Space)</source>
        <translation>Ajuster ou 100 % (Espace)</translation>
    </message>
    <message>
        <source>Zoom and move all in step (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
</context>
<context>
    <name>ContactControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read for the contact sheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the photos for the contact sheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet of %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sheet nothing covers them, and everybody who opens it sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln covered photo(s) too?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their previews are on the sheet where there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} is written: %Ln page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below each photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Légende</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished">Étoiles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} on {pages}, 300 dots an inch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to photos at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Drag photos onto its name at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search at the left; it always shows what it finds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo bears this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo clearly shows “{text}”. Albumen can show the nearest ones all the same.</source>
        <translation>Aucune photo ne montre clairement « {text} ». Albumen peut montrer tout de même les plus proches.</translation>
    </message>
    <message>
        <source>No photo looks much like this. Albumen can show the nearest ones all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>Aucune photo dans ce dossier</translation>
    </message>
    <message>
        <source>No photos of this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Pas encore de photos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Photos appear here as soon as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Searching for “{text}”…</source>
        <translation>Recherche de « {text} »…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Afficher quand même</translation>
    </message>
    <message>
        <source>Show every photo, the likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Photos semblables</translation>
    </message>
    <message>
        <source>The search could not be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Elles apparaissent ici à mesure qu’elles sont lues.</translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation>Cet album est vide</translation>
    </message>
    <message>
        <source>This search finds nothing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strong} clear, {possible} possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>How Albumen ended the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this leaves your computer by itself. If you report the problem, add this text; it holds no photos, but may hold names of folders. If it happens again, start Albumen with --safe-mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CullBar</name>
    <message>
        <source>All seen: {kept} kept, {rejected} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culling</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End culling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep (P)</source>
        <translation>Garder (P)</translation>
    </message>
    <message>
        <source>Keep this photo and go to the next (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln rejected to the trash…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Rejeter (X)</translation>
    </message>
    <message>
        <source>Reject this photo and go to the next (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>{kept} kept · {rejected} rejected · {left} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CullControl</name>
    <message>
        <source>Culling</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Hide rejected photos</source>
        <translation>Masquer les photos rejetées</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Dates of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsControl</name>
    <message>
        <source>Copied {place}; paste it under “Edit details” of other photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Modifier les détails…</translation>
    </message>
    <message>
        <source>Where this photo was taken is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Add tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Latitude, longitude: 48.85, 2.35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>The files stay as they are; “Write tags to files” writes all of it to sidecars. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no place; write latitude and longitude, such as 48.85, 2.35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked and empty takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesControl</name>
    <message numerus="yes">
        <source>At least one photo of each of %Ln group(s) stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Of this group one has to stay; nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen looks for copies, versions of one picture, and shots of one moment. It proposes which one to keep. Nothing is moved before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stay, and are not shown here again (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks once, and can be undone (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Every photo is there once, or you have decided on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the proposed in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks all groups listed here; nothing is moved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the trash…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them has to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {name} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots of one moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next group (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are to go (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Done again: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rétablir : {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Annuler : {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Annulé : {edit}</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) exported to {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the photos to export first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln covered photo(s) too?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>In the folder nothing covers them, and everybody who opens it sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that could not be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are copied as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format} in full size.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format}, at most {side} px.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) are copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the letters, a part of the shorter side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidecars and clips of Live Photos too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer side at most; nothing is enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureSheet</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were left as they are. They are tried again when they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of like photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Best rated</source>
        <translation>Les mieux notées</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Dernières ajoutées</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Ordre des photos</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatControl</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>A photo organizer that understands pictures. Nothing leaves this computer.

Library: {library}
Qt {qt}. Free software under the MIT License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Albumen</source>
        <translation>À propos d’Albumen</translation>
    </message>
    <message>
        <source>Albumen {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>The logs lie in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoOverlay</name>
    <message>
        <source>Photo information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>About the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Ajouter une légende</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Live photo; press V in the large view to play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it.</source>
        <translation>Sélectionnez une photo pour voir ce que l’on sait d’elle.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>The file is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, by the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Background work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeControl</name>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>Information over it</source>
        <translation>Informations sur la photo</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>Retour à la grille (Échap)</translation>
    </message>
    <message>
        <source>Fit or 100 % (Space)</source>
        <translation>Ajuster ou 100 % (Espace)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Photo suivante (Droite)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play in the system&apos;s player (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Photo précédente (Gauche)</translation>
    </message>
    <message>
        <source>Search for a part: draw a rectangle on it (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it matches “{subject}” (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Adapter would forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every time it was learned; choose one to go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it, also with new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From careful to generous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words what the album shows; helps while there are few photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its photos count as the album&apos;s, and it is suggested for what is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an album and put a few photos in it; then it can learn to find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told apart (AUC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs side by side, and the photos that only one of them finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have said more since; learn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} photos</translation>
    </message>
    <message>
        <source>{number}: {time}, {count} photos, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Ask me” chooses the photos whose answer teaches most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>It has not logged anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Looking for changes</source>
        <translation>Recherche de changements</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle is at {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) placed at {place}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln photo(s) on the map</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln photo(s) on the map</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Click a place on the map to see its photos here. Drag to move the map, turn the wheel to come nearer; with Shift, drag a frame around photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them; drag them onto the map to say where they were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkEdit</name>
    <message>
        <source>Pick (P)</source>
        <translation>Retenir (P)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Rejeter (X)</translation>
    </message>
    <message>
        <source>{colour} label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour} label ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Colour label</source>
        <translation>Étiquette de couleur</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Sans drapeau</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>MemberDelegate</name>
    <message>
        <source>Proposed to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>proposed to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberView</name>
    <message>
        <source>Photos of this group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Les mieux notées</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Cut thumbnails to squares</source>
        <translation>Recadrer les vignettes en carrés</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Trouver des photos semblables</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Dernières ajoutées</translation>
    </message>
    <message>
        <source>Less like this in the search</source>
        <translation>Moins comme celle-ci dans la recherche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Rechercher des changements</translation>
    </message>
    <message>
        <source>More like this in the search</source>
        <translation>Plus comme celle-ci dans la recherche</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nouvel album…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Extensions…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove from album</source>
        <translation>Retirer de l’album</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the photos with {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Take in a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {size} from huggingface.co. Its licence: {license}.

Only files are fetched; nothing about your photos is sent. Nothing else in Albumen uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsSheet</name>
    <message>
        <source>A model turns photos into numbers that can be searched. A larger one finds more and takes longer. After a change all photos are looked at again; meanwhile what the former one saw stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>À partir d’un fichier…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Numbers a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every model known by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, but not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Colour label</source>
        <translation>Étiquette de couleur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert something that is known of each photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern for the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
</context>
<context>
    <name>NoticeControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen ended unexpectedly the last time. Your library is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenControl</name>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder {folder} to the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its photos are read where they lie, and nothing in the folder is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no photo or folder that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be opened in another program together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the photos to open first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there now; connect its drive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerLists</name>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <source>Delete an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation>Nom de l’album</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
    <message>
        <source>Reading {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s) from an album</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Renommer l’album</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Back to the photos</source>
        <translation>Retour aux photos</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>The panel “{title}” is not a widget.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>Tag %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln photo(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found mostly by words in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden as sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour} label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
Found mostly by words in the picture</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Make an album of these photos, or of those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nouvel album…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag these photos, or those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>At least four characters; empty takes the PIN away. It keeps eyes out, not programs: the photo files themselves stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN for covered photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PluginCard</name>
    <message>
        <source>Delete it from the plugin folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reads the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept and reject photos of albums for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept and reject tags for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give photos texts that searches find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make and fill albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PluginControl</name>
    <message>
        <source>Albumen ended without warning the last time, while these plugins were active: {plugins}. If it happens again, disable them, or start with --safe-mode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Back to the photos</source>
        <translation>Retour aux photos</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Plugins are programs. What they may do is told here, but not enforced: trust their authors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingEdit</name>
    <message numerus="yes">
        <source>Rating: %n of 5 stars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: keys 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Also delete its settings, its log and what it has stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deleted from the plugin folder. Tags and albums that came from it stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameControl</name>
    <message numerus="yes">
        <source>%Ln file(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have a new place or name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the photos first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the photos to rename first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>New names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars and clips get the same names. Nothing is overwritten, and undo brings the names back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are called so already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to answer for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected photos are not, and are not suggested again (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected photos are of the album (Y)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>&amp;Accept (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision. Tools › Suggest tags looks at your photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that may bear the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest from {value} % certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest from {value} % certainty: {count} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Certainty from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folders with a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rules yet. Choose a folder; photos that come into it are tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them to sidecars beside the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyday vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsDialog</name>
    <message>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only run {number}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {number}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two runs were taught and promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} (in use)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchControl</name>
    <message>
        <source>picture {number}.png</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in plain words: a dog on the beach</source>
        <translation>Rechercher en mots simples : a dog on the beach</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Rechercher des photos</translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Forget the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>less like %Ln marked photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more like %Ln marked photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>photos that look like {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectMenu</name>
    <message>
        <source>Invert the selection</source>
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <source>Select all of the same day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>Accept “{tag}” on %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject “{tag}” on %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photo(s) “{tag}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{tag}” off %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflag %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>They count for this library, and at once. Device and precision: from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>ShieldControl</name>
    <message>
        <source>Covered photos are shown until you cover them again or close Albumen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN for covered photos…</source>
        <translation>Code des photos masquées…</translation>
    </message>
    <message>
        <source>Show covered photos</source>
        <translation>Afficher les photos masquées</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour label: red, yellow, green, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid: extend the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid: open the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Large view: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large view: fit or 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large view: next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large view: play the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large view: search for a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large view: where it matches the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Tous les mots-clés…</translation>
    </message>
    <message>
        <source>Change search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete album (keeps the photos)</source>
        <translation>Supprimer l’album (les photos restent)</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders, albums and tags</source>
        <translation>Dossiers, albums et mots-clés</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nouvel album…</translation>
    </message>
    <message>
        <source>Remove from Albumen (keeps the files)</source>
        <translation>Retirer d’Albumen (les fichiers restent)</translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>{name} (offline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarCanvas</name>
    <message>
        <source>Map of similar photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarControl</name>
    <message>
        <source>Laying photos out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Photos semblables</translation>
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
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay all photos out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying your photos out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to lay out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos appear here once the model has looked at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that look alike lie near each other. Drag to wander, turn the wheel to come nearer, click photos to see them here; with Shift, drag a frame around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Photos semblables</translation>
    </message>
    <message>
        <source>The button above starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos were not laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them placed by their neighbours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideshowBar</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the slideshow (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any order (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Photo suivante (Droite)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Photo précédente (Gauche)</translation>
    </message>
    <message>
        <source>Seconds for each photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for each photo (+ and -)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideshowControl</name>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
    </message>
</context>
<context>
    <name>SlideshowView</name>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Accept {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {source}, {percent} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsControl</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tags into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the tag; a / puts it below another one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Photos with %Ln tag(s) get this one instead:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>They are taken off all photos, with the tags below them. The photos stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {count} tags into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Pas encore de mots-clés</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Select photos and add a tag at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Afficher les photos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>The files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who set the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeChange</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the first to, the others with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineControl</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
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
    <message>
        <source>a long time without photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photos</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A bar for each of them (+ and -)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as photos are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Photos by time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen stay: their files are not there now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be moved: the files are not there now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) moved to the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) or clip(s) go along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Recently trashed…</source>
        <translation>Mises récemment à la corbeille…</translation>
    </message>
    <message>
        <source>Restored from the system&apos;s trash, they have their tags and albums again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Some are there more than once: %Ln files go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their sidecars and clips go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message numerus="yes">
        <source>Bring %Ln photo(s) back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lay in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was moved to the trash from here is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come back to where they lay, with their tags and albums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Albumen: all photos are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show Albumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Find your photos in plain words. Files are never changed, and nothing leaves this computer.</source>
        <translation>Trouvez vos photos en mots simples. Les fichiers ne sont jamais modifiés, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Autres modèles…</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>Afficher mes photos</translation>
    </message>
    <message>
        <source>The model that comes with Albumen is small and fast and understands English. A better one can be chosen at any time; nothing is lost by starting with this.</source>
        <translation>Le modèle fourni avec Albumen est petit et rapide et comprend l’anglais. On peut en choisir un meilleur à tout moment ; on ne perd rien à commencer avec celui-ci.</translation>
    </message>
    <message>
        <source>They are watched from now on: new photos appear by themselves, in subfolders too.</source>
        <translation>Ils sont surveillés désormais : les nouvelles photos apparaissent d’elles-mêmes, dans les sous-dossiers aussi.</translation>
    </message>
    <message>
        <source>Welcome to Albumen</source>
        <translation>Bienvenue dans Albumen</translation>
    </message>
    <message>
        <source>What looks at them?</source>
        <translation>Qu’est-ce qui les regarde ?</translation>
    </message>
    <message>
        <source>Where are your photos?</source>
        <translation>Où sont vos photos ?</translation>
    </message>
    <message>
        <source>{model}: bundled, {size}</source>
        <translation>{model} : fourni, {size}</translation>
    </message>
    <message>
        <source>{model}: {size}</source>
        <translation>{model} : {size}</translation>
    </message>
</context>
<context>
    <name>WritingControl</name>
    <message>
        <source>Write tags to files…</source>
        <translation>Écrire les mots-clés dans les fichiers…</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message numerus="yes">
        <source>%Ln file(s) will be written. What other programs wrote stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Into the files themselves, not beside them (needs ExifTool)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what the files say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files say all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tags to files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>A time without a zone is taken to be of this one; one with a zone is converted to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>declared</name>
    <message>
        <source>A film, a talk or a slideshow is not disturbed by work in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head trained on the active model&apos;s vectors: safetensors or a pickle of plain tensors, in the form of LAION&apos;s detectors or of Stable Diffusion&apos;s safety checker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase for what else is to be covered, for instance: our unfinished house. Empty for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the head&apos;s last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album of 64 photos or more also tries a small adapter of the model, in a process of its own; 0 tries none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a match strong from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for sensitive photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check new photos by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut thumbnails to squares</source>
        <translation>Recadrer les vignettes en carrés</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents with private data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs of an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easily mistaken for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill an album with what it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds photos by what they show: words, pictures, or both. Says so when nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds photos you may not want on screen in passing, and covers them. Nothing is moved, deleted or written to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of map tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start. English is complete; other languages show English where a text is not translated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High, because a photo of the beach that is covered for nothing is a nuisance too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos that are not in the album are drawn at random to stand for everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model has to be, from 0 (never sure) to 1, before a result counts as a strong match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model has to be. 0.5 means: about as often right as wrong at the very edge, and surer above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percent; less leaves more of the machine to other programs, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury and blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path or name; empty for what the system opens photos with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Learn an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns an album from a few photos, says how good it is, and keeps it filled. Nothing is applied unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is faster and a little less exact; each looks at all photos again. int8 needs the extra `fast`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at every photo once, in the background. Switched off again, it stops at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Move the threshold of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos are still read, and the icon in the tray shows how far that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passports, identity cards, bank cards and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos from this certainty on wait in the panel for your word. They are not covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to learn an album against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases with semicolons between them, for instance: a building site; an old house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program to edit photos with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading new photos and looking at them with plugins: always, not on battery, or only when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Refine the model by all albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest while something is shown full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results below this are left out, unless you ask to show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety head (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether photos belong in an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds an adapter may train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a match from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slideshows in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some seconds after tags, stars, captions, labels, times or places change; earlier words stay unwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a tag from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest tags for new photos by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggests tags from a vocabulary of everyday things, or from your own. You accept, reject, or move the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags for a photo, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what a model suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what an album learned elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell albums apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This photo is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of your own as zoom/x/y.png, shown on the map above the coastline. Nothing is fetched from a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks at the photos; another one looks at all of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos would help an album most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sidecars by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what an album learned to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto takes a GPU where there is one; else cpu, cuda, mps, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full: photo.jpg.xmp, as digiKam and darktable have it; stem: photo.xmp, as Lightroom has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid where the file gives a score that is not yet a probability; none where it gives probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
