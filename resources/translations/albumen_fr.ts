<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to album</source>
        <translation>Ajouter à un album</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>Layout and groups</source>
        <translation>Disposition et groupes</translation>
    </message>
    <message>
        <source>Layout and groups of the photos</source>
        <translation>Disposition et groupes des photos</translation>
    </message>
</context>
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
        <translation>Rangées, photos dans leurs proportions</translation>
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
        <source>What they show</source>
        <translation>Ce qu’elles montrent</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>AwakeControl</name>
    <message>
        <source>Photos are shown on the whole screen.</source>
        <translation>Des photos sont affichées en plein écran.</translation>
    </message>
</context>
<context>
    <name>BandView</name>
    <message>
        <source>Select these photos; Ctrl adds them</source>
        <translation>Sélectionner ces photos&#x202f;; Ctrl les ajoute</translation>
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
        <translation>&amp;Sûre (S)</translation>
    </message>
    <message>
        <source>Nothing waits for your word. Tools › Check for sensitive photos looks at your photos.</source>
        <translation>Rien n’attend votre avis. Outils › Rechercher les photos sensibles examine vos photos.</translation>
    </message>
    <message>
        <source>Photos that wait for your word</source>
        <translation>Photos qui attendent votre avis</translation>
    </message>
    <message>
        <source>Sensitiv&amp;e (E)</source>
        <translation>S&amp;ensible (E)</translation>
    </message>
    <message>
        <source>Waiting for your word: {unsure}. Covered without it: {covered}. View › Show covered photos shows those.</source>
        <translation>En attente de votre avis&#x202f;: {unsure}. Masquées sans lui&#x202f;: {covered}. Affichage › Afficher les photos masquées les montre.</translation>
    </message>
</context>
<context>
    <name>ChoosingControl</name>
    <message>
        <source>Choose the photos first.</source>
        <translation>Choisissez d’abord les photos.</translation>
    </message>
    <message>
        <source>Search for something first; then say which of the photos found you mean.</source>
        <translation>Cherchez d’abord quelque chose&#x202f;; dites ensuite lesquelles des photos trouvées vous voulez dire.</translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
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
        <translation>Sélectionnez de deux à quatre photos à comparer.</translation>
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
        <translation>Photo suivante à cette place (Droite)</translation>
    </message>
    <message>
        <source>The photo before in its place (Left)</source>
        <translation>Photo précédente à cette place (Gauche)</translation>
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
        <translation>Ajuster ou 100&#x202f;% (Espace)</translation>
    </message>
    <message>
        <source>Zoom and move all in step (L)</source>
        <translation>Agrandir et déplacer toutes les photos ensemble (L)</translation>
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
        <translation>
            <numerusform>%Ln photo n’a pas pu être lue pour la planche contact.</numerusform>
            <numerusform>%Ln photos n’ont pas pu être lues pour la planche contact.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche contact</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet of %Ln photo(s)</source>
        <translation>
            <numerusform>Planche contact de %Ln photo</numerusform>
            <numerusform>Planche contact de %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Planche contact…</translation>
    </message>
    <message>
        <source>On the sheet nothing covers them, and everybody who opens it sees them.</source>
        <translation>Sur la planche, rien ne les masque, et quiconque l’ouvre les voit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>Imprimer aussi %Ln photo masquée&#x202f;?</numerusform>
            <numerusform>Imprimer aussi %Ln photos masquées&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Enregistrer la planche contact</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Their previews are on the sheet where there are any.</source>
        <translation>Leurs aperçus figurent sur la planche lorsqu’il y en a.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is written: %Ln page(s).</source>
        <translation>
            <numerusform>{file} est enregistré&#x202f;: %Ln page.</numerusform>
            <numerusform>{file} est enregistré&#x202f;: %Ln pages.</numerusform>
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
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Below each photo</source>
        <translation>Sous chaque photo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche contact</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>It lies</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Numéros de page</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>{photos} on {pages}, 300 dots an inch</source>
        <translation>{photos} sur {pages}, 300 points par pouce</translation>
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
        <translation>Ajoutez-le à des photos, à droite.</translation>
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
        <source>Drag photos onto its name at the left, or choose Photo › Add to album.</source>
        <translation>Faites glisser des photos sur son nom à gauche, ou choisissez Photo › Ajouter à un album.</translation>
    </message>
    <message>
        <source>Keep this search at the left; it always shows what it finds now</source>
        <translation>Garder cette recherche à gauche&#x202f;; elle montre toujours ce qu’elle trouve à présent</translation>
    </message>
    <message>
        <source>Looking for photos that are alike…</source>
        <translation>Recherche de photos semblables…</translation>
    </message>
    <message>
        <source>No photo bears this tag</source>
        <translation>Aucune photo ne porte ce mot-clé</translation>
    </message>
    <message>
        <source>No photo clearly shows “{text}”. Albumen can show the nearest ones all the same.</source>
        <translation>Aucune photo ne montre clairement «&#x202f;{text}&#x202f;». Albumen peut montrer tout de même les plus proches.</translation>
    </message>
    <message>
        <source>No photo is like that: {text}</source>
        <translation>Aucune photo ne correspond&#x202f;: {text}</translation>
    </message>
    <message>
        <source>No photo looks much like this. Albumen can show the nearest ones all the same.</source>
        <translation>Aucune photo ne ressemble beaucoup à celle-ci. Albumen peut montrer tout de même les plus proches.</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>Aucune photo dans ce dossier</translation>
    </message>
    <message>
        <source>No photos of this time</source>
        <translation>Aucune photo de cette période</translation>
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
        <translation>Des photos apparaîtront ici dès qu’elle en trouvera.</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Searching for “{text}”…</source>
        <translation>Recherche de «&#x202f;{text}&#x202f;»…</translation>
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
        <translation>Afficher toutes les photos, les plus probables d’abord</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Photos semblables</translation>
    </message>
    <message>
        <source>The search could not be answered</source>
        <translation>La recherche n’a pas pu aboutir</translation>
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
        <translation>Cette recherche ne trouve rien pour l’instant</translation>
    </message>
    <message>
        <source>everything, best first</source>
        <translation>tout, les meilleures d’abord</translation>
    </message>
    <message>
        <source>{strong} clear, {possible} possible</source>
        <translation>{strong} sûrs, {possible} possibles</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CopyControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) copied</source>
        <translation>
            <numerusform>%Ln photo copiée</numerusform>
            <numerusform>%Ln photos copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The files are not there now, so nothing was copied; connect their drive.</source>
        <translation>Les fichiers ne sont pas accessibles actuellement, rien n’a donc été copié&#x202f;; connectez leur disque.</translation>
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
        <translation>Comment Albumen s’est arrêté la dernière fois</translation>
    </message>
    <message>
        <source>Nothing of this leaves your computer by itself. If you report the problem, add this text; it holds no photos, but may hold names of folders. If it happens again, start Albumen with --safe-mode.</source>
        <translation>Rien de ceci ne quitte votre ordinateur de lui-même. Si vous signalez le problème, joignez ce texte&#x202f;; il ne contient aucune photo, mais peut contenir des noms de dossiers. Si cela se reproduit, lancez Albumen avec --safe-mode.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
</context>
<context>
    <name>CullBar</name>
    <message>
        <source>All seen: {kept} kept, {rejected} rejected</source>
        <translation>Toutes vues&#x202f;: {kept} gardées, {rejected} rejetées</translation>
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
        <translation>Terminer le tri</translation>
    </message>
    <message>
        <source>Keep (P)</source>
        <translation>Garder (P)</translation>
    </message>
    <message>
        <source>Keep this photo and go to the next (P)</source>
        <translation>Garder cette photo et passer à la suivante (P)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln rejected to the trash…</source>
        <translation>
            <numerusform>Mettre %Ln photo rejetée à la corbeille…</numerusform>
            <numerusform>Mettre les %Ln photos rejetées à la corbeille…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Rejeter (X)</translation>
    </message>
    <message>
        <source>Reject this photo and go to the next (X)</source>
        <translation>Rejeter cette photo et passer à la suivante (X)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>{kept} kept · {rejected} rejected · {left} left</source>
        <translation>{kept} gardées · {rejected} rejetées · {left} restantes</translation>
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
        <translation>Dates des photos</translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation>Barre de défilement</translation>
    </message>
</context>
<context>
    <name>DetailsControl</name>
    <message>
        <source>Copied {place}; paste it under “Edit details” of other photos.</source>
        <translation>{place} copié&#x202f;; collez-le dans «&#x202f;Modifier les détails&#x202f;» d’autres photos.</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Copier le lieu</translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>Modifier les détails de %Ln photo</numerusform>
            <numerusform>Modifier les détails de %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Modifier les détails…</translation>
    </message>
    <message>
        <source>Where this photo was taken is not known.</source>
        <translation>On ne sait pas où cette photo a été prise.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des mots-clés</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Choose a town from the list, or write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>Choisissez une ville dans la liste, ou écrivez latitude et longitude, par exemple 48.85, 2.35.</translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %Ln photo(s)</source>
        <translation>
            <numerusform>Modifier les détails de %Ln photo</numerusform>
            <numerusform>Modifier les détails de %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>No town of this name is known; write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>Aucune ville de ce nom n’est connue&#x202f;; écrivez latitude et longitude, par exemple 48.85, 2.35.</translation>
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
        <translation>Retirer des mots-clés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>The files stay as they are; “Write tags to files” writes all of it to sidecars. It can be undone.</source>
        <translation>Les fichiers restent tels quels&#x202f;; «&#x202f;Écrire les mots-clés dans les fichiers&#x202f;» écrit le tout dans des fichiers annexes. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Ticked and empty takes it away</source>
        <translation>Coché et vide, le champ est effacé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>DuplicatesControl</name>
    <message numerus="yes">
        <source>At least one photo of each of %Ln group(s) stays.</source>
        <translation>
            <numerusform>Il reste au moins une photo de %Ln groupe.</numerusform>
            <numerusform>Il reste au moins une photo de chacun des %Ln groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos apart</source>
        <translation>
            <numerusform>Garder %Ln photo séparée</numerusform>
            <numerusform>Garder %Ln photos séparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates of these</source>
        <translation>Rechercher les doublons de celles-ci</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash</source>
        <translation>
            <numerusform>Mettre %Ln doublon à la corbeille</numerusform>
            <numerusform>Mettre %Ln doublons à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln duplicate(s) to the trash?</source>
        <translation>
            <numerusform>Mettre %Ln doublon à la corbeille&#x202f;?</numerusform>
            <numerusform>Mettre %Ln doublons à la corbeille&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Of this group one has to stay; nothing was moved.</source>
        <translation>Une photo de ce groupe doit rester&#x202f;; rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>Rate a photo</source>
        <translation>Noter une photo</translation>
    </message>
    <message numerus="yes">
        <source>These are the groups of %Ln photo(s); Look again looks among all.</source>
        <translation>
            <numerusform>Voici les groupes de %Ln photo&#x202f;; «&#x202f;Rechercher à nouveau&#x202f;» cherche parmi toutes.</numerusform>
            <numerusform>Voici les groupes de %Ln photos&#x202f;; «&#x202f;Rechercher à nouveau&#x202f;» cherche parmi toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation>Annuler rétablit tout, mots-clés et albums compris, tant que la corbeille n’est pas vidée.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen looks for copies, versions of one picture, and shots of one moment. It proposes which one to keep. Nothing is moved before you say so.</source>
        <translation>Albumen recherche les copies, les versions d’une même image et les prises d’un même instant. Il propose laquelle garder. Rien n’est déplacé avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Asks once, and can be undone (Delete)</source>
        <translation>Demande une fois, et peut être annulé (Suppr)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Every photo is there once, or you have decided on it.</source>
        <translation>Chaque photo n’existe qu’une fois, ou vous avez déjà tranché.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Find what is there twice</source>
        <translation>Trouver ce qui est en double</translation>
    </message>
    <message>
        <source>Keep the proposed</source>
        <translation>Garder la photo proposée</translation>
    </message>
    <message>
        <source>Keep the proposed in all groups</source>
        <translation>Garder la photo proposée dans tous les groupes</translation>
    </message>
    <message>
        <source>Keep the proposed in all groups listed here; nothing is moved yet</source>
        <translation>Garder la photo proposée dans tous les groupes affichés ici&#x202f;; rien n’est encore déplacé</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Rechercher les doublons</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>Marks the others for the trash (A)</source>
        <translation>Marque les autres pour la corbeille (A)</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the trash…</source>
        <translation>
            <numerusform>Mettre %Ln photo à la corbeille…</numerusform>
            <numerusform>Mettre %Ln photos à la corbeille…</numerusform>
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
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>Not duplicates: all stay, and are not shown here again (N)</source>
        <translation>Pas des doublons&#x202f;: toutes restent et ne sont plus montrées ici (N)</translation>
    </message>
    <message>
        <source>One of them has to stay.</source>
        <translation>L’une d’elles doit rester.</translation>
    </message>
    <message>
        <source>Proposed: {name} ({reason}).</source>
        <translation>Proposée&#x202f;: {name} ({reason}).</translation>
    </message>
    <message>
        <source>Proposed: {name}.</source>
        <translation>Proposée&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Shots of one moment</source>
        <translation>Prises d’un même instant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The next group (Enter)</source>
        <translation>Groupe suivant (Entrée)</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>Il n’y en a aucune de cette sorte.</translation>
    </message>
    <message>
        <source>Versions of one picture</source>
        <translation>Versions d’une même image</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>Ce qu’il faut passer en revue</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rétabli&#x202f;: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rétablir&#x202f;: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Annuler&#x202f;: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Annulé&#x202f;: {edit}</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be exported.</source>
        <translation>
            <numerusform>%Ln photo n’a pas pu être exportée.</numerusform>
            <numerusform>%Ln photos n’ont pas pu être exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) exported to {folder}.</source>
        <translation>
            <numerusform>%Ln photo exportée vers {folder}.</numerusform>
            <numerusform>%Ln photos exportées vers {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln covered photo(s) too?</source>
        <translation>
            <numerusform>Exporter aussi %Ln photo masquée&#x202f;?</numerusform>
            <numerusform>Exporter aussi %Ln photos masquées&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportées</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln photo(s)</source>
        <translation>
            <numerusform>Exportation de %Ln photo</numerusform>
            <numerusform>Exportation de %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>In the folder nothing covers them, and everybody who opens it sees them.</source>
        <translation>Dans le dossier, rien ne les masque, et quiconque l’ouvre les voit.</translation>
    </message>
    <message>
        <source>Photos that could not be exported</source>
        <translation>Photos qui n’ont pas pu être exportées</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>The others are in the folder.</source>
        <translation>Les autres sont dans le dossier.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source> % high</source>
        <translation>&#x202f;% de haut</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation>&#x202f;% d’opacité</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are copied as they are.</source>
        <translation>
            <numerusform>%Ln photo est copiée telle quelle.</numerusform>
            <numerusform>%Ln photos sont copiées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format} in full size.</source>
        <translation>
            <numerusform>%Ln photo en {format}, taille réelle.</numerusform>
            <numerusform>%Ln photos en {format}, taille réelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as {format}, at most {side} px.</source>
        <translation>
            <numerusform>%Ln photo en {format}, {side} px au plus.</numerusform>
            <numerusform>%Ln photos en {format}, {side} px au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) are copied.</source>
        <translation>
            <numerusform>%Ln vidéo est copiée.</numerusform>
            <numerusform>%Ln vidéos sont copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>Choisir le dossier d’exportation</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything but places</source>
        <translation>Tout sauf les lieux</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo(s)</source>
        <translation>
            <numerusform>Exporter %Ln photo</numerusform>
            <numerusform>Exporter %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Height of the letters, a part of the shorter side</source>
        <translation>Hauteur des lettres, en part du petit côté</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Au centre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Only whose it is</source>
        <translation>L’auteur seulement</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>Opacité du filigrane</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Fichiers originaux</translation>
    </message>
    <message>
        <source>Place of the watermark</source>
        <translation>Position du filigrane</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Sidecars and clips of Live Photos too</source>
        <translation>Aussi les fichiers annexes et les clips des Live Photos</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>Taille du filigrane</translation>
    </message>
    <message>
        <source>The first is called {name}.</source>
        <translation>La première s’appelle {name}.</translation>
    </message>
    <message>
        <source>The longer side at most; nothing is enlarged</source>
        <translation>Grand côté maximal&#x202f;; rien n’est agrandi</translation>
    </message>
    <message>
        <source>To the folder</source>
        <translation>Vers le dossier</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Filigrane</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>Métadonnées</translation>
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
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>They were left as they are. They are tried again when they change.</source>
        <translation>Ils ont été laissés tels quels. Ils seront réessayés lorsqu’ils changeront.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
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
    <message>
        <source>Adapter would forget</source>
        <translation>L’adaptateur oublierait</translation>
    </message>
    <message>
        <source>Album found again</source>
        <translation>Album retrouvé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>Trouvé ailleurs</translation>
    </message>
    <message>
        <source>From careful to generous</source>
        <translation>De prudent à généreux</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>Dont justes</translation>
    </message>
    <message>
        <source>This was learned for another model; it is learned again when it is next used.</source>
        <translation>Ceci a été appris pour un autre modèle&#x202f;; ce sera réappris à la prochaine utilisation.</translation>
    </message>
    <message>
        <source>Told apart (AUC)</source>
        <translation>Pouvoir de distinction (AUC)</translation>
    </message>
    <message>
        <source>You have said more since; learn again.</source>
        <translation>Vous en avez dit plus depuis&#x202f;; réapprenez.</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>prudent</translation>
    </message>
    <message>
        <source>generous</source>
        <translation>généreux</translation>
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
        <translation>Groupes de photos semblables</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln prise</numerusform>
            <numerusform>%Ln prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to the trash</source>
        <translation>
            <numerusform>%Ln à la corbeille</numerusform>
            <numerusform>%Ln à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>all stay</source>
        <translation>toutes restent</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>A photo is suggested for at most one of the albums that are ticked.</source>
        <translation>Une photo est proposée pour un seul des albums cochés au plus.</translation>
    </message>
    <message>
        <source>Albums to tell apart</source>
        <translation>Albums à distinguer</translation>
    </message>
    <message>
        <source>Tell albums apart</source>
        <translation>Distinguer des albums</translation>
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
        <translation>Taille des vignettes (Ctrl et la molette)</translation>
    </message>
</context>
<context>
    <name>HeatControl</name>
    <message>
        <source>Looking…</source>
        <translation>Analyse…</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>A photo organizer that understands pictures. Nothing leaves this computer.

Library: {library}
Qt {qt}. Free software under the MIT License.</source>
        <translation>Un organisateur de photos qui comprend les images. Rien ne quitte cet ordinateur.

Bibliothèque&#x202f;: {library}
Qt {qt}. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>About Albumen</source>
        <translation>À propos d’Albumen</translation>
    </message>
    <message>
        <source>Albumen {version}</source>
        <translation>Albumen {version}</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>The logs lie in {folder}</source>
        <translation>Les journaux se trouvent dans {folder}</translation>
    </message>
</context>
<context>
    <name>InfoOverlay</name>
    <message>
        <source>Photo information</source>
        <translation>Informations sur la photo</translation>
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
        <translation>À propos de la sélection</translation>
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
        <source>Change time, place and tags</source>
        <translation>Modifier la date, le lieu et les étiquettes</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Modifier les détails…</translation>
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
        <translation>Live Photo&#x202f;; appuyez sur V dans la vue en grand pour la lire</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créée avec</translation>
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
        <translation>Prompt</translation>
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
        <translation>État</translation>
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
        <translation>Le fichier n’est pas accessible actuellement</translation>
    </message>
    <message>
        <source>{date}, by the file&apos;s name</source>
        <translation>{date}, d’après le nom du fichier</translation>
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
        <translation>Annuler&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
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
        <translation>Échec.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on though the computer runs on battery</source>
        <translation>Continuer bien que l’ordinateur soit sur batterie</translation>
    </message>
    <message>
        <source>Go on with {title} on battery</source>
        <translation>Continuer sur batterie&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>Suspendre&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation>Reprendre&#x202f;: {title}</translation>
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
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Background work</source>
        <translation>Travail en arrière-plan</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
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
        <translation>Ajuster ou 100&#x202f;% (Espace)</translation>
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
        <translation>Lire dans le lecteur du système (V)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Photo précédente (Gauche)</translation>
    </message>
    <message>
        <source>Search for a part: draw a rectangle on it (S)</source>
        <translation>Rechercher une partie&#x202f;: y tracer un rectangle (S)</translation>
    </message>
    <message>
        <source>Show where it matches “{subject}” (H)</source>
        <translation>Montrer où elle correspond à «&#x202f;{subject}&#x202f;» (H)</translation>
    </message>
    <message>
        <source>Where it matches</source>
        <translation>Où elle correspond</translation>
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
        <source>Choosing photos…</source>
        <translation>Choix des photos…</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
    <message>
        <source>Make an album and put a few photos in it; then it can learn to find more.</source>
        <translation>Créez un album et mettez-y quelques photos&#x202f;; il pourra alors apprendre à en trouver d’autres.</translation>
    </message>
    <message>
        <source>Told rightly of their photos, each held out: {share}</source>
        <translation>De leurs photos, chacune mise de côté, bien attribuées&#x202f;: {share}</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>It has not logged anything yet.</source>
        <translation>Elle n’a encore rien consigné.</translation>
    </message>
    <message>
        <source>Log of {name}</source>
        <translation>Journal de {name}</translation>
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
        <translation>Carte de vos photos</translation>
    </message>
    <message>
        <source>The middle is at {place}</source>
        <translation>Le centre est à {place}</translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message numerus="yes">
        <source>%Ln photo(s) placed at {place}.</source>
        <translation>
            <numerusform>%Ln photo placée à {place}.</numerusform>
            <numerusform>%Ln photos placées à {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln photo(s) on the map</source>
        <translation>
            <numerusform>Placer %Ln photo sur la carte</numerusform>
            <numerusform>Placer %Ln photos sur la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln photo(s) on the map</source>
        <translation>
            <numerusform>%Ln photo sur la carte</numerusform>
            <numerusform>%Ln photos sur la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a place on the map to see its photos here. Drag to move the map, turn the wheel to come nearer; with Shift, drag a frame around photos.</source>
        <translation>Cliquez un endroit de la carte pour voir ici ses photos. Faites glisser pour déplacer la carte, tournez la molette pour vous rapprocher&#x202f;; avec Maj, tracez un cadre autour de photos.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>S’éloigner (-)</translation>
    </message>
    <message>
        <source>List them; drag them onto the map to say where they were taken</source>
        <translation>Les lister&#x202f;; faites-les glisser sur la carte pour dire où elles ont été prises</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Se rapprocher (+)</translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation>Afficher toutes les photos (Début)</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>{count} sans lieu</translation>
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
        <translation>Étiquette&#x202f;: {colour}</translation>
    </message>
    <message>
        <source>{colour} label ({keys})</source>
        <translation>Étiquette&#x202f;: {colour} ({keys})</translation>
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
        <translation>Proposée à garder</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>À la corbeille</translation>
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
        <translation>proposée à garder</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>à la corbeille</translation>
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
        <translation>Photos de ce groupe</translation>
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
        <translation>Fichiers de modèle</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Télécharger {model}&#x202f;?</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>Téléchargement de {model}</translation>
    </message>
    <message>
        <source>Looking at the photos with {model}</source>
        <translation>Analyse des photos avec {model}</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Take in a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Up to {size} from huggingface.co. Its licence: {license}.

Only files are fetched; nothing about your photos is sent. Nothing else in Albumen uses the network.</source>
        <translation>Jusqu’à {size} depuis huggingface.co. Sa licence&#x202f;: {license}.

Seuls des fichiers sont récupérés&#x202f;; rien de vos photos n’est envoyé. Rien d’autre dans Albumen n’utilise le réseau.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>de taille inconnue</translation>
    </message>
</context>
<context>
    <name>ModelsSheet</name>
    <message>
        <source>A model turns photos into numbers that can be searched. A larger one finds more and takes longer. After a change all photos are looked at again; meanwhile what the former one saw stays in use.</source>
        <translation>Un modèle change les photos en nombres que l’on peut rechercher. Un plus grand en trouve davantage et met plus de temps. Après un changement, toutes les photos sont analysées à nouveau&#x202f;; entre-temps, ce que le précédent a vu reste utilisé.</translation>
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
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Show every model known by name</source>
        <translation>Afficher tous les modèles connus par leur nom</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>in use, but not here</source>
        <translation>utilisé, mais absent d’ici</translation>
    </message>
    <message>
        <source>in use, {where}</source>
        <translation>utilisé, {where}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>A file that an album was exported to, with the same model</source>
        <translation>Un fichier vers lequel un album a été exporté, avec le même modèle</translation>
    </message>
    <message>
        <source>A small file with weights, threshold and figures, and no photos</source>
        <translation>Un petit fichier avec les poids, le seuil et les chiffres, sans aucune photo</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Exporter ce qui a été appris</translation>
    </message>
    <message>
        <source>Export what was learned…</source>
        <translation>Exporter ce qui a été appris…</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exporté vers {file}.</translation>
    </message>
    <message>
        <source>Files of what albums learned, and refining the model</source>
        <translation>Fichiers de ce que les albums ont appris, et affinage du modèle</translation>
    </message>
    <message>
        <source>Import what was learned</source>
        <translation>Importer ce qui a été appris</translation>
    </message>
    <message>
        <source>Import what was learned…</source>
        <translation>Importer ce qui a été appris…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Refine the model…</source>
        <translation>Affiner le modèle…</translation>
    </message>
    <message>
        <source>The album that is to use it; a new name makes an album:</source>
        <translation>L’album qui doit l’utiliser&#x202f;; un nouveau nom crée un album&#x202f;:</translation>
    </message>
    <message>
        <source>Train a small adapter from all albums, as a model beside the present one</source>
        <translation>Entraîner un petit adaptateur à partir de tous les albums, comme modèle à côté de l’actuel</translation>
    </message>
    <message>
        <source>What albums learned (*.{ending})</source>
        <translation>Ce que les albums ont appris (*.{ending})</translation>
    </message>
    <message>
        <source>{album} uses what was learned in {file}.</source>
        <translation>{album} utilise ce qui a été appris dans {file}.</translation>
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
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert something that is known of each photo</source>
        <translation>Insérer quelque chose que l’on sait de chaque photo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pattern for the names</source>
        <translation>Modèle de noms</translation>
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
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Albumen ended unexpectedly the last time. Your library is whole.</source>
        <translation>Albumen s’est arrêté de façon inattendue la dernière fois. Votre bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <translation>Fichiers illisibles…</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>{plugin}: {text}</source>
        <translation>{plugin}&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>OpenControl</name>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>Ajouter le dossier</translation>
    </message>
    <message>
        <source>Add the folder {folder} to the library?</source>
        <translation>Ajouter le dossier {folder} à la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>Its photos are read where they lie, and nothing in the folder is changed.</source>
        <translation>Ses photos sont lues là où elles se trouvent, et rien dans le dossier n’est modifié.</translation>
    </message>
    <message>
        <source>The folder {folder} is not in the library.</source>
        <translation>Le dossier {folder} n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is no photo or folder that can be opened.</source>
        <translation>{path} n’est ni une photo ni un dossier que l’on puisse ouvrir.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be opened in another program together.</source>
        <translation>
            <numerusform>On peut ouvrir au plus %Ln photo à la fois dans un autre programme.</numerusform>
            <numerusform>On peut ouvrir au plus %Ln photos à la fois dans un autre programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>The program {program} could not be started; choose another one in the settings.</source>
        <translation>Le programme {program} n’a pas pu être lancé&#x202f;; choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The system has no program to open {file} with; choose one in the settings.</source>
        <translation>Le système n’a aucun programme pour ouvrir {file}&#x202f;; choisissez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>{file} is not there now; connect its drive.</source>
        <translation>{file} n’est pas accessible actuellement&#x202f;; connectez son disque.</translation>
    </message>
    <message>
        <source>{program}: a quote has no partner; mend the editor in the settings.</source>
        <translation>{program}&#x202f;: un guillemet n’est pas fermé&#x202f;; corrigez l’éditeur dans les réglages.</translation>
    </message>
</context>
<context>
    <name>OwnerLists</name>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>Ajouter %Ln photo à un album</numerusform>
            <numerusform>Ajouter %Ln photos à un album</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <source>Delete an album</source>
        <translation>Supprimer un album</translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation>Créer l’album «&#x202f;{name}&#x202f;»</translation>
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
        <translation>Lecture de {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s) from an album</source>
        <translation>
            <numerusform>Retirer %Ln photo d’un album</numerusform>
            <numerusform>Retirer %Ln photos d’un album</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Renommer l’album</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation>Renommer un album en «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
</context>
<context>
    <name>PanelGrid</name>
    <message>
        <source>{text}, covered</source>
        <translation>{text}, masquée</translation>
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
        <translation>Le panneau «&#x202f;{title}&#x202f;» n’est pas un widget.</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>Tag %Ln photo(s)</source>
        <translation>
            <numerusform>Attribuer un mot-clé à %Ln photo</numerusform>
            <numerusform>Attribuer un mot-clé à %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln photo(s):</source>
        <translation>
            <numerusform>Mot-clé pour %Ln photo&#x202f;:</numerusform>
            <numerusform>Mot-clé pour %Ln photos&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos</source>
        <translation>Attribuer un mot-clé</translation>
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
        <translation>Photo {number} sur {count}</translation>
    </message>
    <message>
        <source>found mostly by words in the picture</source>
        <translation>trouvée surtout par les mots dans l’image</translation>
    </message>
    <message>
        <source>hidden as sensitive</source>
        <translation>masquée comme sensible</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>{colour} label</source>
        <translation>Étiquette&#x202f;: {colour}</translation>
    </message>
    <message>
        <source>{name}
Found mostly by words in the picture</source>
        <translation>{name}
Trouvée surtout par les mots dans l’image</translation>
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
        <translation>Faire un album de ces photos, ou de celles sélectionnées</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nouvel album…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Tag these photos, or those selected</source>
        <translation>Attribuer un mot-clé à ces photos, ou à celles sélectionnées</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Mot-clé…</translation>
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
        <translation>Au moins quatre caractères&#x202f;; vide, le code est supprimé. Il arrête les regards, pas les programmes&#x202f;: les fichiers des photos restent tels quels.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>PIN for covered photos</source>
        <translation>Code des photos masquées</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>Code actuel</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>A town, or latitude, longitude: 48.85, 2.35</source>
        <translation>Une ville, ou latitude, longitude&#x202f;: 48.85, 2.35</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Towns are offered as you type; the arrow keys and Enter choose one.</source>
        <translation>Des villes sont proposées pendant la saisie&#x202f;; les flèches et Entrée en choisissent une.</translation>
    </message>
</context>
<context>
    <name>PluginCard</name>
    <message>
        <source>Delete it from the plugin folder</source>
        <translation>La supprimer du dossier des extensions</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>Activer {name}</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>May {list}.</source>
        <translation>Peut {list}.</translation>
    </message>
    <message>
        <source>Only reads the library.</source>
        <translation>Ne fait que lire la bibliothèque.</translation>
    </message>
    <message>
        <source>Read its files again</source>
        <translation>Relire ses fichiers</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>What it has logged</source>
        <translation>Ce qu’elle a consigné</translation>
    </message>
    <message>
        <source>accept and reject photos of albums for you</source>
        <translation>accepter et rejeter des photos d’albums à votre place</translation>
    </message>
    <message>
        <source>accept and reject tags for you</source>
        <translation>accepter et rejeter des mots-clés à votre place</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>give photos texts that searches find</source>
        <translation>donner aux photos des textes que les recherches trouvent</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>incompatible</translation>
    </message>
    <message>
        <source>install models</source>
        <translation>installer des modèles</translation>
    </message>
    <message>
        <source>make and fill albums</source>
        <translation>créer et remplir des albums</translation>
    </message>
    <message>
        <source>set tags</source>
        <translation>attribuer des mots-clés</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>utiliser le réseau</translation>
    </message>
    <message>
        <source>write files</source>
        <translation>écrire des fichiers</translation>
    </message>
</context>
<context>
    <name>PluginControl</name>
    <message>
        <source>Albumen ended without warning the last time, while these plugins were active: {plugins}. If it happens again, disable them, or start with --safe-mode.</source>
        <translation>Albumen s’est arrêté sans prévenir la dernière fois, alors que ces extensions étaient actives&#x202f;: {plugins}. Si cela se reproduit, désactivez-les, ou lancez avec --safe-mode.</translation>
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
        <translation>Les extensions sont des programmes. Ce qu’elles peuvent faire est indiqué ici, mais rien ne l’impose&#x202f;: n’utilisez que celles dont les auteurs ont votre confiance.</translation>
    </message>
</context>
<context>
    <name>RatingEdit</name>
    <message numerus="yes">
        <source>Rating: %n of 5 stars</source>
        <translation>
            <numerusform>Note&#x202f;: %n étoile sur 5</numerusform>
            <numerusform>Note&#x202f;: %n étoiles sur 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: keys 0 to 5</source>
        <translation>Note&#x202f;: touches 0 à 5</translation>
    </message>
</context>
<context>
    <name>RefineDialog</name>
    <message>
        <source>A small adapter is trained from every album with at least {photos} photos; it takes {albums} such albums. You see what it gains and what it forgets before anything is installed, and your photos and the model&apos;s own files stay as they are.</source>
        <translation>Un petit adaptateur est entraîné à partir de chaque album d’au moins {photos} photos&#x202f;; il faut {albums} albums de ce genre. Vous voyez ce qu’il gagne et ce qu’il oublie avant toute installation&#x202f;; vos photos et les fichiers du modèle restent tels quels.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Installing was stopped; Library › Models goes on with it.</source>
        <translation>L’installation a été arrêtée&#x202f;; Bibliothèque › Modèles permet de la poursuivre.</translation>
    </message>
    <message>
        <source>It is paused; the jobs area lets it go on.</source>
        <translation>C’est en pause&#x202f;; la zone des tâches permet de reprendre.</translation>
    </message>
    <message>
        <source>Looking at the albums…</source>
        <translation>Lecture des albums…</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Refine the model</source>
        <translation>Affiner le modèle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>What the new model is called: letters, digits, dots, dashes, underscores</source>
        <translation>Le nom du nouveau modèle&#x202f;: lettres, chiffres, points, tirets, tirets bas</translation>
    </message>
    <message>
        <source>{name} is the model now; Library › Models goes back.</source>
        <translation>{name} est maintenant le modèle&#x202f;; Bibliothèque › Modèles permet de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Also delete its settings, its log and what it has stored</source>
        <translation>Supprimer aussi ses réglages, son journal et ce qu’elle a stocké</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>{name} is deleted from the plugin folder. Tags and albums that came from it stay.</source>
        <translation>{name} est supprimée du dossier des extensions. Les mots-clés et albums qui en proviennent restent.</translation>
    </message>
</context>
<context>
    <name>RenameControl</name>
    <message numerus="yes">
        <source>%Ln file(s) copied.</source>
        <translation>
            <numerusform>%Ln fichier copié.</numerusform>
            <numerusform>%Ln fichiers copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have a new place or name.</source>
        <translation>
            <numerusform>%Ln fichier a un nouvel emplacement ou un nouveau nom.</numerusform>
            <numerusform>%Ln fichiers ont un nouvel emplacement ou un nouveau nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed where they were.</source>
        <translation>
            <numerusform>%Ln fichier est resté où il était.</numerusform>
            <numerusform>%Ln fichiers sont restés où ils étaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s)</source>
        <translation>
            <numerusform>Copier %Ln photo</numerusform>
            <numerusform>Copier %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photo(s) to</source>
        <translation>
            <numerusform>Copier %Ln photo vers</numerusform>
            <numerusform>Copier %Ln photos vers</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to folder…</source>
        <translation>Copier vers un dossier…</translation>
    </message>
    <message>
        <source>Files that stayed</source>
        <translation>Fichiers restés en place</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s)</source>
        <translation>
            <numerusform>Déplacer %Ln photo</numerusform>
            <numerusform>Déplacer %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to</source>
        <translation>
            <numerusform>Déplacer %Ln photo vers</numerusform>
            <numerusform>Déplacer %Ln photos vers</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>Déplacer vers un dossier…</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>Renommer %Ln photo</numerusform>
            <numerusform>Renommer %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>They are as they were.</source>
        <translation>Ils sont comme ils étaient.</translation>
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
        <translation>Nouveaux noms</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Old and new names</source>
        <translation>Anciens et nouveaux noms</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln photo(s)</source>
        <translation>
            <numerusform>Renommer %Ln photo</numerusform>
            <numerusform>Renommer %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars and clips get the same names. Nothing is overwritten, and undo brings the names back.</source>
        <translation>Les fichiers annexes et les clips reçoivent les mêmes noms. Rien n’est écrasé, et Annuler rétablit les noms.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln.</source>
        <translation>
            <numerusform>Voici la première (%Ln).</numerusform>
            <numerusform>Voici les %Ln premières.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called so already.</source>
        <translation>Elles portent déjà ces noms.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Belongs</source>
        <translation>En fait partie</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>N’en fait pas partie</translation>
    </message>
    <message>
        <source>Photos to answer for</source>
        <translation>Photos à juger</translation>
    </message>
    <message>
        <source>The selected photos are not, and are not suggested again (N)</source>
        <translation>Les photos sélectionnées n’en sont pas, et ne seront plus suggérées (N)</translation>
    </message>
    <message>
        <source>The selected photos are of the album (Y)</source>
        <translation>Les photos sélectionnées sont de l’album (Y)</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>&amp;Accept (A)</source>
        <translation>&amp;Accepter (A)</translation>
    </message>
    <message>
        <source>&amp;Reject (R)</source>
        <translation>&amp;Rejeter (R)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>No tag waits for a decision. Tools › Suggest tags looks at your photos.</source>
        <translation>Aucun mot-clé n’attend de décision. Outils › Suggérer des mots-clés examine vos photos.</translation>
    </message>
    <message>
        <source>Photos are suggested for these albums, too; choose one to answer for them</source>
        <translation>Des photos sont aussi suggérées pour ces albums&#x202f;; choisissez-en un pour répondre</translation>
    </message>
    <message>
        <source>Photos that may bear the tag</source>
        <translation>Photos qui pourraient porter ce mot-clé</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Rules for folders…</source>
        <translation>Règles pour les dossiers…</translation>
    </message>
    <message>
        <source>Set threshold</source>
        <translation>Définir le seuil</translation>
    </message>
    <message>
        <source>Suggest from</source>
        <translation>Suggérer à partir de</translation>
    </message>
    <message>
        <source>Suggest from {value} % certainty</source>
        <translation>Suggérer à partir de {value}&#x202f;% de certitude</translation>
    </message>
    <message numerus="yes">
        <source>Suggest from {value} % certainty: %Ln photo(s)</source>
        <translation>
            <numerusform>Suggérer à partir de {value}&#x202f;% de certitude&#x202f;: %Ln photo</numerusform>
            <numerusform>Suggérer à partir de {value}&#x202f;% de certitude&#x202f;: %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested for albums: %Ln</source>
        <translation>
            <numerusform>Suggestions pour des albums&#x202f;: %Ln</numerusform>
            <numerusform>Suggestions pour des albums&#x202f;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Asked</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuses</translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation>Aucun choix ne contredit les autres.</translation>
    </message>
    <message>
        <source>No suggestions wait for an answer.</source>
        <translation>Aucune suggestion n’attend de réponse.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>“Ask me” chooses the photos whose answer teaches most.</source>
        <translation>«&#x202f;M’interroger&#x202f;» choisit les photos dont la réponse apprend le plus.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Certainty from</source>
        <translation>Certitude minimale</translation>
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
        <translation>Dossiers avec une règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation>Règles pour les dossiers</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Set the tags</source>
        <translation>Attribuer les mots-clés</translation>
    </message>
    <message>
        <source>Suggest the tags</source>
        <translation>Suggérer les mots-clés</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>There are no rules yet. Choose a folder; photos that come into it are tagged.</source>
        <translation>Il n’y a pas encore de règle. Choisissez un dossier&#x202f;; les photos qui y arrivent reçoivent des mots-clés.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Write them to sidecars beside the photos</source>
        <translation>Les écrire dans des fichiers annexes à côté des photos</translation>
    </message>
    <message>
        <source>everyday vocabulary</source>
        <translation>vocabulaire courant</translation>
    </message>
</context>
<context>
    <name>RunsDialog</name>
    <message>
        <source>Compare runs</source>
        <translation>Comparer des apprentissages</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Premier apprentissage</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Only run {number}:</source>
        <translation>Seulement l’apprentissage {number}&#x202f;:</translation>
    </message>
    <message>
        <source>Run {number}, {time}</source>
        <translation>Apprentissage {number}, {time}</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Second apprentissage</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>Utiliser cet apprentissage</translation>
    </message>
    <message>
        <source>What the two runs were taught and promise</source>
        <translation>Ce que les deux apprentissages ont reçu et promettent</translation>
    </message>
    <message>
        <source>{run} (in use)</source>
        <translation>{run} (utilisé)</translation>
    </message>
</context>
<context>
    <name>SearchControl</name>
    <message>
        <source>picture {number}.png</source>
        <translation>image {number}.png</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Search in plain words: a dog on the beach</source>
        <translation>Rechercher en mots simples&#x202f;: a dog on the beach</translation>
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
        <translation>Oublier les marques</translation>
    </message>
    <message>
        <source>Without the pictures</source>
        <translation>Sans les images</translation>
    </message>
    <message numerus="yes">
        <source>less like %Ln marked photo(s)</source>
        <translation>
            <numerusform>moins comme %Ln photo marquée</numerusform>
            <numerusform>moins comme %Ln photos marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more like %Ln marked photo(s)</source>
        <translation>
            <numerusform>plus comme %Ln photo marquée</numerusform>
            <numerusform>plus comme %Ln photos marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>photos that look like {names}</source>
        <translation>photos qui ressemblent à {names}</translation>
    </message>
    <message>
        <source>{problem} (at character {number})</source>
        <translation>{problem} (au caractère {number})</translation>
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
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <source>Select all of the same day</source>
        <translation>Sélectionner toutes celles du même jour</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>Accept “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>Accepter «&#x202f;{tag}&#x202f;» sur %Ln photo</numerusform>
            <numerusform>Accepter «&#x202f;{tag}&#x202f;» sur %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation>Modifier une légende</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln photo(s)</source>
        <translation>
            <numerusform>Étiqueter %Ln photo</numerusform>
            <numerusform>Étiqueter %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick %Ln photo(s)</source>
        <translation>
            <numerusform>Retenir %Ln photo</numerusform>
            <numerusform>Retenir %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln photo(s)</source>
        <translation>
            <numerusform>Noter %Ln photo</numerusform>
            <numerusform>Noter %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln photo(s)</source>
        <translation>
            <numerusform>Rejeter %Ln photo</numerusform>
            <numerusform>Rejeter %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject “{tag}” on %Ln photo(s)</source>
        <translation>
            <numerusform>Rejeter «&#x202f;{tag}&#x202f;» sur %Ln photo</numerusform>
            <numerusform>Rejeter «&#x202f;{tag}&#x202f;» sur %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photo(s) “{tag}”</source>
        <translation>
            <numerusform>Attribuer «&#x202f;{tag}&#x202f;» à %Ln photo</numerusform>
            <numerusform>Attribuer «&#x202f;{tag}&#x202f;» à %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{tag}” off %Ln photo(s)</source>
        <translation>
            <numerusform>Retirer «&#x202f;{tag}&#x202f;» de %Ln photo</numerusform>
            <numerusform>Retirer «&#x202f;{tag}&#x202f;» de %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflag %Ln photo(s)</source>
        <translation>
            <numerusform>Retirer le drapeau de %Ln photo</numerusform>
            <numerusform>Retirer le drapeau de %Ln photos</numerusform>
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
        <translation>Une planche contact a de 1 à 20 colonnes et de 1 à 20 lignes.</translation>
    </message>
    <message>
        <source>A newer version of Albumen wrote the library {file} ({version}); update Albumen to open it.</source>
        <translation>Une version plus récente d’Albumen a écrit la bibliothèque {file} ({version})&#x202f;; mettez Albumen à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A tag needs a name; type at least one letter.</source>
        <translation>Un mot-clé a besoin d’un nom&#x202f;; tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>A watermark is one line of 1 to {longest} characters.</source>
        <translation>Un filigrane est une ligne de 1 à {longest} caractères.</translation>
    </message>
    <message>
        <source>A weight is a number above 0, at most {most}, such as sunset^2.</source>
        <translation>Un poids est un nombre supérieur à 0 et d’au plus {most}, par exemple sunset^2.</translation>
    </message>
    <message>
        <source>AND wants something before it.</source>
        <translation>Il manque quelque chose avant AND.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>An album needs a name; type at least one letter.</source>
        <translation>Un album a besoin d’un nom&#x202f;; tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>Another program is opening or upgrading the library {folder}; try again in a minute.</source>
        <translation>Un autre programme ouvre ou met à niveau la bibliothèque {folder}&#x202f;; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Choose one of --accept and --reject.</source>
        <translation>Choisissez --accept ou --reject.</translation>
    </message>
    <message>
        <source>Choose the photos first; on the command line with --photo.</source>
        <translation>Choisissez d’abord les photos&#x202f;; en ligne de commande avec --photo.</translation>
    </message>
    <message>
        <source>ExifTool cannot be given a file name with a line end in it; rename the file.</source>
        <translation>ExifTool n’accepte pas de nom de fichier contenant un saut de ligne&#x202f;; renommez le fichier.</translation>
    </message>
    <message>
        <source>ExifTool could not take the metadata out of a copy; it was not exported.</source>
        <translation>ExifTool n’a pas pu retirer les métadonnées d’une copie&#x202f;; elle n’a pas été exportée.</translation>
    </message>
    <message>
        <source>ExifTool says: {reason}</source>
        <translation>ExifTool indique&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>ExifTool stopped or took too long; the file is as it was.</source>
        <translation>ExifTool s’est arrêté ou a pris trop de temps&#x202f;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>ExifTool stopped; try again.</source>
        <translation>ExifTool s’est arrêté&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Making the model fast on this machine, once; this may take minutes</source>
        <translation>Accélération du modèle pour cette machine, une seule fois&#x202f;; cela peut prendre quelques minutes</translation>
    </message>
    <message>
        <source>NOT wants something after it.</source>
        <translation>Il manque quelque chose après NOT.</translation>
    </message>
    <message>
        <source>No font on this computer has all characters of &quot;{text}&quot;; install one, or write it otherwise.</source>
        <translation>Aucune police de cet ordinateur n’a tous les caractères de «&#x202f;{text}&#x202f;»&#x202f;; installez-en une, ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>No part of this photo stands out for “{subject}”.</source>
        <translation>Aucune partie de cette photo ne ressort pour «&#x202f;{subject}&#x202f;».</translation>
    </message>
    <message>
        <source>No plugin has the command {command}; albumen plugins list shows the plugins there are</source>
        <translation>Aucune extension n’a la commande {command}&#x202f;; albumen plugins list montre les extensions présentes</translation>
    </message>
    <message>
        <source>No search plugin is active; enable one with: albumen plugins enable albumen_search</source>
        <translation>Aucune extension de recherche n’est active&#x202f;; activez-en une avec&#x202f;: albumen plugins enable albumen_search</translation>
    </message>
    <message>
        <source>No space is left on the drive of the library {file}; free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque de la bibliothèque {file}&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>No space is left on the drive of {file}; free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque de {file}&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>OR wants something after it.</source>
        <translation>Il manque quelque chose après OR.</translation>
    </message>
    <message>
        <source>OR wants something before it.</source>
        <translation>Il manque quelque chose avant OR.</translation>
    </message>
    <message>
        <source>Originals are copied as they are; choose a format for a size or a watermark.</source>
        <translation>Les originaux sont copiés tels quels&#x202f;; choisissez un format pour une taille ou un filigrane.</translation>
    </message>
    <message>
        <source>Panels can be shown in the window only; start it with: albumen gui</source>
        <translation>Les panneaux ne s’affichent que dans la fenêtre&#x202f;; lancez-la avec&#x202f;: albumen gui</translation>
    </message>
    <message>
        <source>Photos of {subjects}</source>
        <translation>Photos de {subjects}</translation>
    </message>
    <message>
        <source>Photos of {subjects}, {conditions}</source>
        <translation>Photos de {subjects}, {conditions}</translation>
    </message>
    <message>
        <source>Photos {conditions}</source>
        <translation>Photos {conditions}</translation>
    </message>
    <message>
        <source>Ray is not installed; add it with: pip install &apos;albumen[ray]&apos;</source>
        <translation>Ray n’est pas installé&#x202f;; ajoutez-le avec&#x202f;: pip install &apos;albumen[ray]&apos;</translation>
    </message>
    <message>
        <source>Say which album&apos;s suggestions are meant: albumen album review ALBUM --accept</source>
        <translation>Dites de quel album il s’agit&#x202f;: albumen album review ALBUM --accept</translation>
    </message>
    <message>
        <source>Say which one album: its name, in quotes where it has spaces.</source>
        <translation>Dites quel album&#x202f;: son nom, entre guillemets s’il contient des espaces.</translation>
    </message>
    <message>
        <source>Sidecars go with originals only; other formats carry the metadata inside.</source>
        <translation>Les fichiers annexes n’accompagnent que les originaux&#x202f;; les autres formats contiennent les métadonnées.</translation>
    </message>
    <message>
        <source>Sidecars hold metadata: copy them with all of it, or leave them out.</source>
        <translation>Les fichiers annexes contiennent des métadonnées&#x202f;: copiez-les avec toutes, ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>Smart albums ask for each other in a circle; change the search of one of them.</source>
        <translation>Des albums intelligents se demandent les uns les autres en boucle&#x202f;; modifiez la recherche de l’un d’eux.</translation>
    </message>
    <message>
        <source>Something went wrong inside Albumen ({kind}); the log has the details.</source>
        <translation>Une erreur s’est produite dans Albumen ({kind})&#x202f;; le journal contient les détails.</translation>
    </message>
    <message>
        <source>Suggestions are never written to files; a rule that writes has to set its tags (--apply).</source>
        <translation>Les suggestions ne sont jamais écrites dans les fichiers&#x202f;; une règle qui écrit doit poser ses mots-clés (--apply).</translation>
    </message>
    <message>
        <source>Taking metadata out of originals needs the program ExifTool, which is not installed (see exiftool.org); or choose a format, which writes the pictures anew.</source>
        <translation>Retirer les métadonnées des originaux demande le programme ExifTool, qui n’est pas installé (voir exiftool.org)&#x202f;; ou choisissez un format, qui réécrit les images.</translation>
    </message>
    <message>
        <source>That would be {pages} pages; choose fewer photos, or more columns and rows.</source>
        <translation>Cela ferait {pages} pages&#x202f;; choisissez moins de photos, ou plus de colonnes et de lignes.</translation>
    </message>
    <message>
        <source>The PIN is too short; choose at least four characters.</source>
        <translation>Le code est trop court&#x202f;; choisissez au moins quatre caractères.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>Le code est faux.</translation>
    </message>
    <message>
        <source>The Ray cluster {address} cannot be reached: {reason}</source>
        <translation>La grappe Ray {address} est inaccessible&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The adapter {name} cannot be installed: {reason}.</source>
        <translation>L’adaptateur {name} ne peut pas être installé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The adapter {name} is for vectors of another size: its matrix has the shape {shape}, and the vectors of {model} have {dim} numbers.</source>
        <translation>L’adaptateur {name} est fait pour des vecteurs d’une autre taille&#x202f;: sa matrice a la forme {shape}, et les vecteurs de {model} ont {dim} nombres.</translation>
    </message>
    <message>
        <source>The backup {archive} holds a file that would land outside the library ({name}).</source>
        <translation>La sauvegarde {archive} contient un fichier qui sortirait de la bibliothèque ({name}).</translation>
    </message>
    <message>
        <source>The backup {archive} is not whole; use another one.</source>
        <translation>La sauvegarde {archive} est incomplète&#x202f;; utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The backup {archive} was changed or damaged ({name}); use another one.</source>
        <translation>La sauvegarde {archive} a été modifiée ou endommagée ({name})&#x202f;; utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The certainty {value} is out of range; choose one from 0.1 to 1.</source>
        <translation>La certitude {value} est hors limites&#x202f;; choisissez-en une de 0,1 à 1.</translation>
    </message>
    <message>
        <source>The clip inside {photo} cannot be found; index the photo again.</source>
        <translation>Le clip contenu dans {photo} est introuvable&#x202f;; indexez à nouveau la photo.</translation>
    </message>
    <message>
        <source>The clip inside {photo} cannot be read: {reason}.</source>
        <translation>Le clip contenu dans {photo} ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The clip inside {photo} is not there any more; index the photo again.</source>
        <translation>Le clip contenu dans {photo} n’est plus là&#x202f;; indexez à nouveau la photo.</translation>
    </message>
    <message>
        <source>The command {command} belongs to the plugin {plugin}, which is not active; enable it with: albumen plugins enable {plugin}</source>
        <translation>La commande {command} appartient à l’extension {plugin}, qui n’est pas active&#x202f;; activez-la avec&#x202f;: albumen plugins enable {plugin}</translation>
    </message>
    <message>
        <source>The drive of the library {file} fails to read or write ({reason}); check the drive.</source>
        <translation>Le disque de la bibliothèque {file} ne parvient pas à lire ou à écrire ({reason})&#x202f;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>The drive of {path} has no trash that may be written; delete the file yourself, or move it first.</source>
        <translation>Le disque de {path} n’a pas de corbeille accessible en écriture&#x202f;; supprimez le fichier vous-même, ou déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>The drive of {path} is full; make room, or choose another folder. What was exported stays.</source>
        <translation>Le disque de {path} est plein&#x202f;; libérez de l’espace ou choisissez un autre dossier. Ce qui a été exporté reste.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Le dossier ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The folder may not be read; give yourself permission to read it.</source>
        <translation>Le dossier n’est pas lisible&#x202f;; donnez-vous le droit de le lire.</translation>
    </message>
    <message>
        <source>The folder {folder} vanished while it was read; connect its drive.</source>
        <translation>Le dossier {folder} a disparu pendant la lecture&#x202f;; connectez son disque.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read: {reason}.</source>
        <translation>Le dossier {name} ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {name} is not in the library; `albumen info` lists those that are.</source>
        <translation>Le dossier {name} n’est pas dans la bibliothèque&#x202f;; `albumen info` indique ceux qui y sont.</translation>
    </message>
    <message>
        <source>The folder {name} is not there; connect its drive, or remove it from the library.</source>
        <translation>Le dossier {name} n’est pas là&#x202f;; connectez son disque, ou retirez-le de la bibliothèque.</translation>
    </message>
    <message>
        <source>The folder {name} may not be read; give yourself permission to read it.</source>
        <translation>Le dossier {name} n’est pas lisible&#x202f;; donnez-vous le droit de le lire.</translation>
    </message>
    <message>
        <source>The library has no photo with the number {number} any more.</source>
        <translation>La bibliothèque n’a plus de photo numéro {number}.</translation>
    </message>
    <message>
        <source>The library has no vectors of the model {model}; index with it first.</source>
        <translation>La bibliothèque n’a pas de vecteurs du modèle {model}&#x202f;; indexez d’abord avec lui.</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; check that its folder exists and is yours.</source>
        <translation>La bibliothèque {file} ne peut pas être ouverte&#x202f;; vérifiez que son dossier existe et vous appartient.</translation>
    </message>
    <message>
        <source>The library {file} is damaged ({problem}); use another backup.</source>
        <translation>La bibliothèque {file} est endommagée ({problem})&#x202f;; utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The library {file} is damaged ({reason}); run `albumen doctor --repair` or restore a backup.</source>
        <translation>La bibliothèque {file} est endommagée ({reason})&#x202f;; lancez `albumen doctor --repair` ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The library {file} is in use by another program; close that program or try again later.</source>
        <translation>La bibliothèque {file} est utilisée par un autre programme&#x202f;; fermez-le ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The library {file} is open; close Albumen before you restore it.</source>
        <translation>La bibliothèque {file} est ouverte&#x202f;; fermez Albumen avant de la restaurer.</translation>
    </message>
    <message>
        <source>The library {file} may not be written; make its folder writable or choose another.</source>
        <translation>La bibliothèque {file} ne peut pas être écrite&#x202f;; rendez son dossier accessible en écriture ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The library {folder} is being indexed by another program ({process}); wait until it is done or stop it.</source>
        <translation>La bibliothèque {folder} est en cours d’indexation par un autre programme ({process})&#x202f;; attendez qu’il ait fini ou arrêtez-le.</translation>
    </message>
    <message>
        <source>The link leads to itself; remove it, or make it again.</source>
        <translation>Le lien mène à lui-même&#x202f;; supprimez-le, ou refaites-le.</translation>
    </message>
    <message>
        <source>The link leads to {target}, which is not there; connect its drive, or remove the link.</source>
        <translation>Le lien mène à {target}, qui n’est pas là&#x202f;; connectez son disque, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>The link leads to {target}, which may not be read; give yourself permission to read it.</source>
        <translation>Le lien mène à {target}, qui n’est pas lisible&#x202f;; donnez-vous le droit de le lire.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {target}: {reason}.</source>
        <translation>Le modèle ne peut pas être copié vers {target}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The model cannot be kept in {target}: {reason}.</source>
        <translation>Le modèle ne peut pas être conservé dans {target}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}</source>
        <translation>Le modèle {name} ne peut pas être chargé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}.</source>
        <translation>Le modèle {name} ne peut pas être chargé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} cannot show where a text matches. {reason}</source>
        <translation>Le modèle {name} ne peut pas montrer où un texte correspond. {reason}</translation>
    </message>
    <message>
        <source>The model {name} has not seen the photos yet; run: albumen index</source>
        <translation>Le modèle {name} n’a pas encore vu les photos&#x202f;; lancez&#x202f;: albumen index</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine; fetch it with: albumen models download {name}, or take in a file with: albumen models import FILE</source>
        <translation>Le modèle {name} n’est pas sur cette machine&#x202f;; récupérez-le avec&#x202f;: albumen models download {name}, ou importez un fichier avec&#x202f;: albumen models import FILE</translation>
    </message>
    <message>
        <source>The model {name} was made of another edition or precision of {source}; choose those, or make {name} again.</source>
        <translation>Le modèle {name} a été fait à partir d’une autre édition ou précision de {source}&#x202f;; choisissez-les, ou refaites {name}.</translation>
    </message>
    <message>
        <source>The opacity of a watermark is above 0 and at most 1, not {opacity}.</source>
        <translation>L’opacité d’un filigrane est supérieure à 0 et d’au plus 1, pas {opacity}.</translation>
    </message>
    <message>
        <source>The paper is one of {papers} and the caption one of {captions}.</source>
        <translation>Le papier est l’un de {papers} et la légende l’une de {captions}.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has &quot;{form}&quot; for a number; write {example} for three digits.</source>
        <translation>Le modèle de nom «&#x202f;{text}&#x202f;» a «&#x202f;{form}&#x202f;» pour un nombre&#x202f;; écrivez {example} pour trois chiffres.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has &quot;{form}&quot; for {field}; write {example} for 20 characters.</source>
        <translation>Le modèle de nom «&#x202f;{text}&#x202f;» a «&#x202f;{form}&#x202f;» pour {field}&#x202f;; écrivez {example} pour 20 caractères.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has a brace without its partner; write {{{{ and }}}} for braces in a name.</source>
        <translation>Le modèle de nom «&#x202f;{text}&#x202f;» a une accolade sans sa paire&#x202f;; écrivez {{{{ et }}}} pour des accolades dans un nom.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has a slash in it; it makes names, and the folder is chosen apart.</source>
        <translation>Le modèle de nom «&#x202f;{text}&#x202f;» contient une barre oblique&#x202f;; il forme des noms, et le dossier se choisit à part.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has the unknown date &quot;{date}&quot;; %Y, %m, %d, %H, %M and %S are the usual.</source>
        <translation>Le modèle de nom «&#x202f;{text}&#x202f;» a la date inconnue «&#x202f;{date}&#x202f;»&#x202f;; les habituelles sont&#x202f;%Y,&#x202f;%m,&#x202f;%d,&#x202f;%H,&#x202f;%M et&#x202f;%S.</translation>
    </message>
    <message>
        <source>The pattern &quot;{text}&quot; has the unknown field {field}; there are {known}.</source>
        <translation>Le modèle de nom «&#x202f;{text}&#x202f;» a le champ inconnu {field}&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>The pattern for the names is empty; &quot;{name}&quot; keeps the names as they are.</source>
        <translation>Le modèle des noms est vide&#x202f;; «&#x202f;{name}&#x202f;» garde les noms tels quels.</translation>
    </message>
    <message>
        <source>The photo {photo} has no file any more</source>
        <translation>La photo {photo} n’a plus de fichier</translation>
    </message>
    <message>
        <source>The plugin {plugin} comes with Albumen or a Python package; disable it, or remove the package</source>
        <translation>L’extension {plugin} vient d’Albumen ou d’un paquet Python&#x202f;; désactivez-la, ou retirez le paquet</translation>
    </message>
    <message>
        <source>The plugin {plugin} could not be enabled: {reason}</source>
        <translation>L’extension {plugin} n’a pas pu être activée&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The plugin {plugin} did not answer in time</source>
        <translation>L’extension {plugin} n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The plugin {plugin} failed in {name}: {reason}</source>
        <translation>L’extension {plugin} a échoué dans {name}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The plugin {plugin} has no setting {key}.</source>
        <translation>L’extension {plugin} n’a pas de réglage {key}.</translation>
    </message>
    <message>
        <source>The plugin {plugin} has not registered its command {command}</source>
        <translation>L’extension {plugin} n’a pas enregistré sa commande {command}</translation>
    </message>
    <message>
        <source>The plugin {plugin} has not registered its panel {panel}</source>
        <translation>L’extension {plugin} n’a pas enregistré son panneau {panel}</translation>
    </message>
    <message>
        <source>The plugin {plugin} is not active</source>
        <translation>L’extension {plugin} n’est pas active</translation>
    </message>
    <message>
        <source>The plugin {plugin} needs the permission {permission}; its plugin.toml does not list it</source>
        <translation>L’extension {plugin} a besoin de l’autorisation {permission}&#x202f;; son plugin.toml ne la mentionne pas</translation>
    </message>
    <message>
        <source>The plugin {plugin} was stopped</source>
        <translation>L’extension {plugin} a été arrêtée</translation>
    </message>
    <message>
        <source>The plugin {plugin} {problem}</source>
        <translation>L’extension {plugin} {problem}</translation>
    </message>
    <message>
        <source>The plugin {plugin} {reason}</source>
        <translation>L’extension {plugin}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The safety head cannot be used: {reason}</source>
        <translation>La tête de sécurité est inutilisable&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The search index cannot be written to {folder} ({reason}); make room there.</source>
        <translation>L’index de recherche ne peut pas être écrit dans {folder} ({reason})&#x202f;; libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>The setting {key} {problem}, not {value}.</source>
        <translation>Le réglage {key} {problem}, pas {value}.</translation>
    </message>
    <message>
        <source>The size is 0 or more pixels and the quality 1 to 100.</source>
        <translation>La taille est de 0 pixel ou plus et la qualité de 1 à 100.</translation>
    </message>
    <message>
        <source>The size of a watermark is 0.01 to 0.3 of the shorter side, not {size}.</source>
        <translation>La taille d’un filigrane va de 0,01 à 0,3 du petit côté, pas {size}.</translation>
    </message>
    <message>
        <source>The tag {name} cannot be merged into itself; choose another one.</source>
        <translation>Le mot-clé {name} ne peut pas être fusionné avec lui-même&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The tag {old} cannot be moved below itself.</source>
        <translation>Le mot-clé {old} ne peut pas être déplacé sous lui-même.</translation>
    </message>
    <message>
        <source>There is a library in {folder} already; restore into another folder, or replace it (--replace).</source>
        <translation>Il y a déjà une bibliothèque dans {folder}&#x202f;; restaurez dans un autre dossier ou remplacez-la (--replace).</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Il y a déjà un modèle appelé {name}&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; give another name with --name.</source>
        <translation>Il y a déjà un modèle appelé {name}&#x202f;; donnez un autre nom avec --name.</translation>
    </message>
    <message>
        <source>There is a tag named {target} already; choose another name.</source>
        <translation>Il y a déjà un mot-clé appelé {target}&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an album named {name} already; choose another name.</source>
        <translation>Il y a déjà un album appelé {name}&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is another file at {path} now; move it away to restore the one in the trash.</source>
        <translation>Il y a maintenant un autre fichier à {path}&#x202f;; déplacez-le pour restaurer celui de la corbeille.</translation>
    </message>
    <message>
        <source>There is no album named {album}; `albumen album list` shows those there are.</source>
        <translation>Il n’y a pas d’album appelé {album}&#x202f;; `albumen album list` montre ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no field called {field}. There are {known}.</source>
        <translation>Il n’y a pas de champ appelé {field}. Il y a {known}.</translation>
    </message>
    <message>
        <source>There is no field called {field}; do you mean {near}:?</source>
        <translation>Il n’y a pas de champ appelé {field}&#x202f;; vouliez-vous dire {near}:&#x202f;?</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>Il n’y a pas de fichier {archive}.</translation>
    </message>
    <message>
        <source>There is no format {form} to export to; there are {known}.</source>
        <translation>Il n’y a pas de format d’exportation {form}&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>There is no job with the number {number}.</source>
        <translation>Il n’y a pas de tâche numéro {number}.</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>Il n’y a pas de bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <source>There is no library in {folder}; add a folder of photos to make one.</source>
        <translation>Il n’y a pas de bibliothèque dans {folder}&#x202f;; ajoutez un dossier de photos pour en créer une.</translation>
    </message>
    <message>
        <source>There is no model {name}; albumen models list shows those there are.</source>
        <translation>Il n’y a pas de modèle {name}&#x202f;; albumen models list montre ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no plugin {plugin}; found are {known}</source>
        <translation>Il n’y a pas d’extension {plugin}&#x202f;; on a trouvé {known}</translation>
    </message>
    <message>
        <source>There is no precision called {name}; choose one of {known}.</source>
        <translation>Il n’y a pas de précision appelée {name}&#x202f;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is no tag named {name}.</source>
        <translation>Il n’y a pas de mot-clé appelé {name}.</translation>
    </message>
    <message>
        <source>There is no tag named {old}.</source>
        <translation>Il n’y a pas de mot-clé appelé {old}.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>This photo has no clip to play.</source>
        <translation>Cette photo n’a pas de clip à lire.</translation>
    </message>
    <message>
        <source>This photo is covered; show covered photos first to play it.</source>
        <translation>Cette photo est masquée&#x202f;; affichez d’abord les photos masquées pour la lire.</translation>
    </message>
    <message>
        <source>This photo is covered; show it first to search for a part of it.</source>
        <translation>Cette photo est masquée&#x202f;; affichez-la d’abord pour en chercher une partie.</translation>
    </message>
    <message>
        <source>This photo is covered; show it first to see where it matches.</source>
        <translation>Cette photo est masquée&#x202f;; affichez-la d’abord pour voir où elle correspond.</translation>
    </message>
    <message>
        <source>Too many wrong PINs; try again in {wait} seconds.</source>
        <translation>Trop de codes faux&#x202f;; réessayez dans {wait} secondes.</translation>
    </message>
    <message>
        <source>Waiting for mains power</source>
        <translation>En attente du secteur</translation>
    </message>
    <message>
        <source>Waiting until you start it</source>
        <translation>En attente de votre démarrage</translation>
    </message>
    <message>
        <source>Waiting while something is shown full screen</source>
        <translation>En attente pendant un affichage en plein écran</translation>
    </message>
    <message>
        <source>Where {name} lies in the trash is not known; restore it from the system&apos;s trash, and it is in the library again with its tags and albums.</source>
        <translation>L’emplacement de {name} dans la corbeille est inconnu&#x202f;; restaurez-le depuis la corbeille du système, et il reviendra dans la bibliothèque avec ses mots-clés et ses albums.</translation>
    </message>
    <message>
        <source>Writing into files needs the program ExifTool, which is not installed (Debian&apos;s package is libimage-exiftool-perl, elsewhere see exiftool.org); or write sidecars instead.</source>
        <translation>Écrire dans les fichiers demande le programme ExifTool, qui n’est pas installé (sous Debian, le paquet libimage-exiftool-perl, ailleurs voir exiftool.org)&#x202f;; ou écrivez plutôt des fichiers annexes.</translation>
    </message>
    <message>
        <source>a video is copied, and taking its metadata out needs the program ExifTool, which is not installed; export it with all metadata.</source>
        <translation>une vidéo est copiée, et en retirer les métadonnées demande le programme ExifTool, qui n’est pas installé&#x202f;; exportez-la avec toutes les métadonnées.</translation>
    </message>
    <message>
        <source>activate {reason}</source>
        <translation>activate&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>added {value}</source>
        <translation>ajoutées {value}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>après {date}</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>un autre programme l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant {date}</translation>
    </message>
    <message>
        <source>but not {condition}</source>
        <translation>mais pas {condition}</translation>
    </message>
    <message>
        <source>either {conditions}</source>
        <translation>{conditions}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>in a folder called {value}</source>
        <translation>dans un dossier appelé {value}</translation>
    </message>
    <message>
        <source>in landscape format</source>
        <translation>au format paysage</translation>
    </message>
    <message>
        <source>in portrait format</source>
        <translation>au format portrait</translation>
    </message>
    <message>
        <source>in square format</source>
        <translation>au format carré</translation>
    </message>
    <message>
        <source>in the album {value}</source>
        <translation>dans l’album {value}</translation>
    </message>
    <message>
        <source>in the format {value}</source>
        <translation>au format {value}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>en {month}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>en {year}</translation>
    </message>
    <message>
        <source>it has several names (hard links), which writing would part</source>
        <translation>il a plusieurs noms (liens physiques), que l’écriture séparerait</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <source>its XMP is damaged ({reason})</source>
        <translation>son XMP est endommagé ({reason})</translation>
    </message>
    <message>
        <source>its command {command} already belongs to the plugin {owner}</source>
        <translation>sa commande {command} appartient déjà à l’extension {owner}</translation>
    </message>
    <message>
        <source>its metadata cannot be taken out of a copy of a file of this kind; export it with all metadata, or choose a picture format.</source>
        <translation>les métadonnées ne peuvent pas être retirées d’une copie d’un fichier de ce type&#x202f;; exportez-le avec toutes les métadonnées, ou choisissez un format d’image.</translation>
    </message>
    <message>
        <source>its picture cannot be compared ({reason})</source>
        <translation>son image ne peut pas être comparée ({reason})</translation>
    </message>
    <message>
        <source>labelled {value}</source>
        <translation>avec l’étiquette {value}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>plus de {number}</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>doit être d’au moins {least}</translation>
    </message>
    <message>
        <source>must be at most {most}</source>
        <translation>doit être d’au plus {most}</translation>
    </message>
    <message>
        <source>must be of type {kind}</source>
        <translation>doit être de type {kind}</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>doit être l’un de {choices}</translation>
    </message>
    <message>
        <source>needs plugin API {wanted}, and this Albumen has {ours}; update Albumen</source>
        <translation>demande l’API d’extensions {wanted}, et cet Albumen a {ours}&#x202f;; mettez Albumen à jour</translation>
    </message>
    <message>
        <source>not enabled yet</source>
        <translation>pas encore activée</translation>
    </message>
    <message>
        <source>of {subject}</source>
        <translation>de {subject}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>rated {value}</source>
        <translation>notées {value}</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>mode sans échec</translation>
    </message>
    <message>
        <source>similar: wants a photo&apos;s number, such as similar:@123</source>
        <translation>similar&#x202f;: attend le numéro d’une photo, par exemple similar:@123</translation>
    </message>
    <message>
        <source>taken at ISO {value}</source>
        <translation>prises à ISO {value}</translation>
    </message>
    <message>
        <source>taken at f/{value}</source>
        <translation>prises à f/{value}</translation>
    </message>
    <message>
        <source>taken at {value} mm</source>
        <translation>prises à {value} mm</translation>
    </message>
    <message>
        <source>taken through a {value}</source>
        <translation>prises avec un objectif {value}</translation>
    </message>
    <message>
        <source>taken with a {value}</source>
        <translation>prises avec un appareil {value}</translation>
    </message>
    <message>
        <source>taken within {distance} km of {value}</source>
        <translation>prises à moins de {distance} km de {value}</translation>
    </message>
    <message>
        <source>taken {value}</source>
        <translation>prises {value}</translation>
    </message>
    <message>
        <source>that are favourites</source>
        <translation>favorites</translation>
    </message>
    <message>
        <source>that are neither picked nor rejected</source>
        <translation>ni retenues ni rejetées</translation>
    </message>
    <message>
        <source>that are not tagged</source>
        <translation>sans mot-clé</translation>
    </message>
    <message>
        <source>that are on a drive that is not here</source>
        <translation>sur un disque non connecté</translation>
    </message>
    <message>
        <source>that are picked</source>
        <translation>retenues</translation>
    </message>
    <message>
        <source>that are rejected</source>
        <translation>rejetées</translation>
    </message>
    <message>
        <source>that are there more than once</source>
        <translation>présentes plusieurs fois</translation>
    </message>
    <message>
        <source>that are videos</source>
        <translation>qui sont des vidéos</translation>
    </message>
    <message>
        <source>that have a caption</source>
        <translation>avec une légende</translation>
    </message>
    <message>
        <source>that have a clip</source>
        <translation>avec un clip</translation>
    </message>
    <message>
        <source>that have a date of their own</source>
        <translation>avec leur propre date</translation>
    </message>
    <message>
        <source>that have a label</source>
        <translation>avec une étiquette</translation>
    </message>
    <message>
        <source>that have a place</source>
        <translation>avec un lieu</translation>
    </message>
    <message>
        <source>that have a prompt</source>
        <translation>avec un prompt</translation>
    </message>
    <message>
        <source>that have a rating</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>that have a tag</source>
        <translation>avec un mot-clé</translation>
    </message>
    <message>
        <source>that have a text that a plugin read</source>
        <translation>avec un texte lu par une extension</translation>
    </message>
    <message>
        <source>that have people marked</source>
        <translation>avec des personnes indiquées</translation>
    </message>
    <message>
        <source>that look like photo {number}</source>
        <translation>qui ressemblent à la photo {number}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>was written for plugin API {wanted}, and this Albumen has {ours}; update the plugin</source>
        <translation>a été écrite pour l’API d’extensions {wanted}, et cet Albumen a {ours}&#x202f;; mettez l’extension à jour</translation>
    </message>
    <message>
        <source>what was written does not read back as it should</source>
        <translation>ce qui a été écrit ne se relit pas comme il faut</translation>
    </message>
    <message>
        <source>whose file name has {value}</source>
        <translation>dont le nom de fichier contient {value}</translation>
    </message>
    <message>
        <source>with the tag {value}</source>
        <translation>avec le mot-clé {value}</translation>
    </message>
    <message>
        <source>with the words {words}</source>
        <translation>avec les mots {words}</translation>
    </message>
    <message>
        <source>with {value} in caption, keywords, name or texts</source>
        <translation>avec {value} dans la légende, les mots-clés, le nom ou les textes</translation>
    </message>
    <message>
        <source>with {value} marked as a person</source>
        <translation>avec {value} indiqué comme personne</translation>
    </message>
    <message>
        <source>without {subject}</source>
        <translation>sans {subject}</translation>
    </message>
    <message>
        <source>writing would have changed the picture</source>
        <translation>l’écriture aurait modifié l’image</translation>
    </message>
    <message>
        <source>writing would have changed what other programs wrote</source>
        <translation>l’écriture aurait modifié ce que d’autres programmes ont écrit</translation>
    </message>
    <message>
        <source>writing would have changed what the camera wrote</source>
        <translation>l’écriture aurait modifié ce que l’appareil a écrit</translation>
    </message>
    <message>
        <source>{archive} is no backup of Albumen, or is damaged ({reason}); use another one.</source>
        <translation>{archive} n’est pas une sauvegarde d’Albumen, ou est endommagé ({reason})&#x202f;; utilisez-en une autre.</translation>
    </message>
    <message>
        <source>{field} cannot be compared with {operator}; write {example}.</source>
        <translation>{field} ne peut pas être comparé avec {operator}&#x202f;; écrivez {example}.</translation>
    </message>
    <message>
        <source>{field}: has no {value}; choose one of {choices}.</source>
        <translation>{field}&#x202f;: {value} n’existe pas&#x202f;; choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>{field}: wants a value, such as {example}.</source>
        <translation>{field}&#x202f;: attend une valeur, par exemple {example}.</translation>
    </message>
    <message>
        <source>{file} cannot be reached: {reason}.</source>
        <translation>{file} est inaccessible&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no Albumen library but another program&apos;s file; choose another folder.</source>
        <translation>{file} n’est pas une bibliothèque Albumen mais le fichier d’un autre programme&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} may not be written; make its folder writable or choose another.</source>
        <translation>{file} ne peut pas être écrit&#x202f;; rendez son dossier accessible en écriture ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file}: cannot be exported ({reason}).</source>
        <translation>{file}&#x202f;: ne peut pas être exporté ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the PIN cannot be read ({reason}); delete the file to set another.</source>
        <translation>{file}&#x202f;: le code ne peut pas être lu ({reason})&#x202f;; supprimez le fichier pour en définir un autre.</translation>
    </message>
    <message>
        <source>{file}: the example picture of the tag {tag} is not there</source>
        <translation>{file}&#x202f;: l’image d’exemple du mot-clé {tag} n’est pas là</translation>
    </message>
    <message>
        <source>{file}: the file is not there now; connect its drive and export it again.</source>
        <translation>{file}&#x202f;: le fichier n’est pas accessible actuellement&#x202f;; connectez son disque et exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file}: the program that reads it crashed; the file is damaged.</source>
        <translation>{file}&#x202f;: le programme qui le lit a planté&#x202f;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>{file}: was not copied along ({reason}).</source>
        <translation>{file}&#x202f;: n’a pas été copié avec ({reason}).</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
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
        <translation>Impossible d’écrire dans {folder} ({reason})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} does not exist; give a folder that holds photos.</source>
        <translation>{folder} n’existe pas&#x202f;; indiquez un dossier qui contient des photos.</translation>
    </message>
    <message>
        <source>{folder} is a file; a library needs a folder.</source>
        <translation>{folder} est un fichier&#x202f;; une bibliothèque a besoin d’un dossier.</translation>
    </message>
    <message>
        <source>{folder} is for exports, which the library leaves out; choose another folder, or add this one first.</source>
        <translation>{folder} est réservé aux exportations, que la bibliothèque ignore&#x202f;; choisissez un autre dossier ou ajoutez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>{folder} is not a folder; give a folder that holds photos.</source>
        <translation>{folder} n’est pas un dossier&#x202f;; indiquez un dossier qui contient des photos.</translation>
    </message>
    <message>
        <source>{folder} lies in no folder of the library; add it first, or export the photos there.</source>
        <translation>{folder} n’est dans aucun dossier de la bibliothèque&#x202f;; ajoutez-le d’abord, ou exportez-y les photos.</translation>
    </message>
    <message>
        <source>{folder}: cannot be deleted: {reason}</source>
        <translation>{folder}&#x202f;: ne peut pas être supprimé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{folder}: has no rule; albumen tag-rules lists those there are</source>
        <translation>{folder}&#x202f;: n’a pas de règle&#x202f;; albumen tag-rules indique celles qui existent</translation>
    </message>
    <message>
        <source>{folder}: is not a Python package; it has no __init__.py</source>
        <translation>{folder}&#x202f;: n’est pas un paquet Python&#x202f;; il n’a pas de __init__.py</translation>
    </message>
    <message>
        <source>{folder}: is not a folder; a rule needs one that exists</source>
        <translation>{folder}&#x202f;: n’est pas un dossier&#x202f;; une règle en demande un qui existe</translation>
    </message>
    <message>
        <source>{folder}: its id is now {name}; restart to use it</source>
        <translation>{folder}&#x202f;: son identifiant est maintenant {name}&#x202f;; redémarrez pour l’utiliser</translation>
    </message>
    <message>
        <source>{folder}: the id {name} already belongs to {owner}</source>
        <translation>{folder}&#x202f;: l’identifiant {name} appartient déjà à {owner}</translation>
    </message>
    <message>
        <source>{folder}: the module {name} has no activate(ctx)</source>
        <translation>{folder}&#x202f;: le module {name} n’a pas de activate(ctx)</translation>
    </message>
    <message>
        <source>{image}: {reason}</source>
        <translation>{image}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, dots, dashes and underscores.</source>
        <translation>{name} ne peut pas être un nom de modèle&#x202f;; utilisez des lettres, chiffres, points, tirets et traits de soulignement.</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, dots, dashes, underscores.</source>
        <translation>{name} ne peut pas être un nom de modèle&#x202f;; utilisez des lettres, chiffres, points, tirets, traits de soulignement.</translation>
    </message>
    <message>
        <source>{name} is filled by its search; put the photos in an album of their own.</source>
        <translation>{name} est rempli par sa recherche&#x202f;; mettez les photos dans un album à elles.</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash.</source>
        <translation>{name} n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>{name} is not a folder; choose the folder that holds it.</source>
        <translation>{name} n’est pas un dossier&#x202f;; choisissez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>{name}: the installed package {package} named by its entry point is not there</source>
        <translation>{name}&#x202f;: le paquet {package} indiqué par son point d’entrée n’est pas là</translation>
    </message>
    <message>
        <source>{number} or less</source>
        <translation>{number} ou moins</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} ou plus</translation>
    </message>
    <message>
        <source>{old} is not there.</source>
        <translation>{old} n’est pas là.</translation>
    </message>
    <message>
        <source>{old} stays: it cannot be put at {new} ({reason}).</source>
        <translation>{old} reste&#x202f;: il ne peut pas être placé à {new} ({reason}).</translation>
    </message>
    <message>
        <source>{old} stays: there is another file at {new}.</source>
        <translation>{old} reste&#x202f;: il y a un autre fichier à {new}.</translation>
    </message>
    <message>
        <source>{old} stays: you may not write in its folder or in {folder}.</source>
        <translation>{old} reste&#x202f;: vous n’avez pas le droit d’écrire dans son dossier ou dans {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: {reason}.</source>
        <translation>{path} ne peut pas être mis à la corbeille&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored: {reason}.</source>
        <translation>{path} ne peut pas être restauré&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist; give a checkpoint file or folder.</source>
        <translation>{path} n’existe pas&#x202f;; indiquez un fichier ou un dossier de point de contrôle.</translation>
    </message>
    <message>
        <source>{path} is not in the library; add its folder first.</source>
        <translation>{path} n’est pas dans la bibliothèque&#x202f;; ajoutez d’abord son dossier.</translation>
    </message>
    <message>
        <source>{path} is not there now; connect its drive.</source>
        <translation>{path} n’est pas accessible actuellement&#x202f;; connectez son disque.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} n’est pas là.</translation>
    </message>
    <message>
        <source>{path} may not be moved; give yourself permission to write it and its folder.</source>
        <translation>{path} ne peut pas être déplacé&#x202f;; donnez-vous le droit d’écrire dans le fichier et son dossier.</translation>
    </message>
    <message>
        <source>{path} was not moved to the trash from this library, or is back already.</source>
        <translation>{path} n’a pas été mis à la corbeille depuis cette bibliothèque, ou est déjà revenu.</translation>
    </message>
    <message>
        <source>{path}, line {line}, {place}: {what}{more}</source>
        <translation>{path}, ligne {line}, {place}&#x202f;: {what}{more}</translation>
    </message>
    <message>
        <source>{path}, line {number}: a synonym in braces needs a keyword above it</source>
        <translation>{path}, ligne {number}&#x202f;: un synonyme entre accolades demande un mot-clé au-dessus</translation>
    </message>
    <message>
        <source>{path}, line {number}: is longer than {most} characters</source>
        <translation>{path}, ligne {number}&#x202f;: dépasse {most} caractères</translation>
    </message>
    <message>
        <source>{path}, line {number}: {text} is indented by more than one tab below its parent</source>
        <translation>{path}, ligne {number}&#x202f;: {text} est en retrait de plus d’une tabulation sous son parent</translation>
    </message>
    <message>
        <source>{path}: ExifTool cannot read it: {reason}</source>
        <translation>{path}&#x202f;: ExifTool ne peut pas le lire&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path}: a newer version of the plugin wrote this store (it holds {versions}); update the plugin</source>
        <translation>{path}&#x202f;: une version plus récente de l’extension a écrit ce stockage (il contient {versions})&#x202f;; mettez l’extension à jour</translation>
    </message>
    <message>
        <source>{path}: a tag of one&apos;s own is written as [tag.NAME] with a phrase</source>
        <translation>{path}&#x202f;: un mot-clé personnel s’écrit [tag.NAME] avec une expression</translation>
    </message>
    <message>
        <source>{path}: cannot be opened to read its metadata ({reason}).</source>
        <translation>{path}&#x202f;: impossible à ouvrir pour en lire les métadonnées ({reason}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}&#x202f;: ne peut pas être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path}: groups are written as [[group]]</source>
        <translation>{path}&#x202f;: les groupes s’écrivent [[group]]</translation>
    </message>
    <message>
        <source>{path}: has no column tag, name or keyword in its first line</source>
        <translation>{path}&#x202f;: n’a pas de colonne tag, name ou keyword en première ligne</translation>
    </message>
    <message>
        <source>{path}: holds more than {most} tags; split it</source>
        <translation>{path}&#x202f;: contient plus de {most} mots-clés&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>{path}: holds no tags; write one on each line</source>
        <translation>{path}&#x202f;: ne contient aucun mot-clé&#x202f;; écrivez-en un par ligne</translation>
    </message>
    <message>
        <source>{path}: is larger than {size} KiB; a manifest is a short text</source>
        <translation>{path}&#x202f;: dépasse {size} Kio&#x202f;; un manifeste est un texte court</translation>
    </message>
    <message>
        <source>{path}: is not CSV: {reason}</source>
        <translation>{path}&#x202f;: n’est pas du CSV&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path}: is not UTF-8 text (byte {byte})</source>
        <translation>{path}&#x202f;: n’est pas du texte UTF-8 (octet {byte})</translation>
    </message>
    <message>
        <source>{path}: is not UTF-8 text (byte {byte}); save it as UTF-8</source>
        <translation>{path}&#x202f;: n’est pas du texte UTF-8 (octet {byte})&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>{path}: is not valid TOML: {reason}</source>
        <translation>{path}&#x202f;: n’est pas du TOML valide&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path}: is not {encoding} text (byte {byte}); save it as UTF-8</source>
        <translation>{path}&#x202f;: n’est pas du texte {encoding} (octet {byte})&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>{path}: the file is not there; connect its drive.</source>
        <translation>{path}&#x202f;: le fichier n’est pas là&#x202f;; connectez son disque.</translation>
    </message>
    <message>
        <source>{path}: the plugin&apos;s store cannot be opened: {reason}</source>
        <translation>{path}&#x202f;: le stockage de l’extension ne peut pas être ouvert&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path}: the plugin&apos;s store cannot be used: {reason}</source>
        <translation>{path}&#x202f;: le stockage de l’extension est inutilisable&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path}: the safety head is for vectors of {width} numbers; the active model gives {dim}</source>
        <translation>{path}&#x202f;: la tête de sécurité est faite pour des vecteurs de {width} nombres&#x202f;; le modèle actif en donne {dim}</translation>
    </message>
    <message>
        <source>{path}: the tag {line} has no name, or one that is there already</source>
        <translation>{path}&#x202f;: le mot-clé {line} n’a pas de nom, ou un nom déjà présent</translation>
    </message>
    <message>
        <source>{path}: the template {template} has no place for the name; write {{}} or {{a}} into it</source>
        <translation>{path}&#x202f;: le modèle {template} n’a pas de place pour le nom&#x202f;; écrivez-y {{}} ou {{a}}</translation>
    </message>
    <message>
        <source>{path}: there is no tag {tag} to put others under</source>
        <translation>{path}&#x202f;: il n’y a pas de mot-clé {tag} sous lequel en placer d’autres</translation>
    </message>
    <message>
        <source>{path}: {key} must be a list of texts</source>
        <translation>{path}&#x202f;: {key} doit être une liste de textes</translation>
    </message>
    <message>
        <source>{path}: {key} must be a text</source>
        <translation>{path}&#x202f;: {key} doit être un texte</translation>
    </message>
    <message>
        <source>{path}: {problem}; the original is as it was.</source>
        <translation>{path}&#x202f;: {problem}&#x202f;; l’original est resté tel quel.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}&#x202f;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%Ln more could not be written either.)</source>
        <translation>
            <numerusform>{problem} (%Ln autre n’a pas pu être écrite non plus.)</numerusform>
            <numerusform>{problem} (%Ln autres n’ont pas pu être écrites non plus.)</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} (×{weight})</source>
        <translation>{said} (×{weight})</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>{target} exists already; name another file for the backup.</source>
        <translation>{target} existe déjà&#x202f;; indiquez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>{target}: a contact sheet is a .pdf or a .png; give the file such a name.</source>
        <translation>{target}&#x202f;: une planche contact est un .pdf ou un .png&#x202f;; donnez un tel nom au fichier.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}); nothing was written.</source>
        <translation>{target}&#x202f;: ne peut pas être écrit ({reason})&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}); the old one is as it was.</source>
        <translation>{target}&#x202f;: ne peut pas être écrit ({reason})&#x202f;; l’ancien est resté tel quel.</translation>
    </message>
    <message>
        <source>{target}: the contact sheet cannot be written ({reason}).</source>
        <translation>{target}&#x202f;: la planche contact ne peut pas être écrite ({reason}).</translation>
    </message>
    <message>
        <source>{target}: the sidecar is damaged ({reason}); mend it or move it away first.</source>
        <translation>{target}&#x202f;: le fichier annexe est endommagé ({reason})&#x202f;; réparez-le ou déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>{target}: what was written does not read back as it should; nothing was changed.</source>
        <translation>{target}&#x202f;: ce qui a été écrit ne se relit pas comme il faut&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{text} is no tag; write its name first</source>
        <translation>{text} n’est pas un mot-clé&#x202f;; écrivez d’abord son nom</translation>
    </message>
    <message>
        <source>{value} is no date; write 2019, 2019-05, 2019-05-31 or a range such as 2019..2021.</source>
        <translation>{value} n’est pas une date&#x202f;; écrivez 2019, 2019-05, 2019-05-31 ou une plage comme 2019..2021.</translation>
    </message>
    <message>
        <source>{value} is no number and no range such as 3..5.</source>
        <translation>{value} n’est ni un nombre ni une plage comme 3..5.</translation>
    </message>
    <message>
        <source>{value} is no place; write latitude,longitude,distance such as 48.85,2.35,10km.</source>
        <translation>{value} n’est pas un lieu&#x202f;; écrivez latitude,longitude,distance, par exemple 48.85,2.35,10km.</translation>
    </message>
    <message>
        <source>{value} pixels high</source>
        <translation>hautes de {value} pixels</translation>
    </message>
    <message>
        <source>{value} pixels wide</source>
        <translation>larges de {value} pixels</translation>
    </message>
    <message>
        <source>“{text}” is no place; write latitude and longitude, such as 48.85, 2.35.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un lieu&#x202f;; écrivez latitude et longitude, par exemple 48.85, 2.35.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
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
        <translation>Elles valent pour cette bibliothèque, et aussitôt. Périphérique et précision&#x202f;: au prochain démarrage.</translation>
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
        <translation>Les photos masquées sont affichées jusqu’à ce que vous les masquiez de nouveau ou fermiez Albumen.</translation>
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
        <translation>0 à 5</translation>
    </message>
    <message>
        <source>6 to 9</source>
        <translation>6 à 9</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Colour label: red, yellow, green, blue</source>
        <translation>Étiquette de couleur&#x202f;: rouge, jaune, vert, bleu</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Entrée ou Espace</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Grid and large view</source>
        <translation>Grille et grande vue</translation>
    </message>
    <message>
        <source>Grid: extend the selection</source>
        <translation>Grille&#x202f;: étendre la sélection</translation>
    </message>
    <message>
        <source>Grid: open the photo</source>
        <translation>Grille&#x202f;: ouvrir la photo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Large view: back</source>
        <translation>Vue en grand&#x202f;: retour</translation>
    </message>
    <message>
        <source>Large view: fit or 100 %</source>
        <translation>Vue en grand&#x202f;: ajuster ou 100&#x202f;%</translation>
    </message>
    <message>
        <source>Large view: next, previous</source>
        <translation>Vue en grand&#x202f;: suivante, précédente</translation>
    </message>
    <message>
        <source>Large view: play the clip</source>
        <translation>Vue en grand&#x202f;: lire le clip</translation>
    </message>
    <message>
        <source>Large view: search for a part</source>
        <translation>Vue en grand&#x202f;: rechercher une partie</translation>
    </message>
    <message>
        <source>Large view: where it matches the search</source>
        <translation>Vue en grand&#x202f;: où elle correspond à la recherche</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Maj et touches fléchées</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln more folder(s)…</source>
        <translation>
            <numerusform>%Ln autre dossier…</numerusform>
            <numerusform>%Ln autres dossiers…</numerusform>
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
        <translation>Modifier la recherche…</translation>
    </message>
    <message>
        <source>Delete album (keeps the photos)</source>
        <translation>Supprimer l’album (les photos restent)</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Supprimer la recherche</translation>
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
        <translation>Renommer l’album…</translation>
    </message>
    <message>
        <source>Rename search…</source>
        <translation>Renommer la recherche…</translation>
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
        <translation>{name} (hors ligne)</translation>
    </message>
    <message>
        <source>{path} is not there now</source>
        <translation>{path} n’est pas accessible actuellement</translation>
    </message>
</context>
<context>
    <name>SimilarCanvas</name>
    <message>
        <source>Map of similar photos</source>
        <translation>Carte des photos semblables</translation>
    </message>
</context>
<context>
    <name>SimilarControl</name>
    <message>
        <source>Laying photos out</source>
        <translation>Disposition des photos</translation>
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
        <translation>S’éloigner (-)</translation>
    </message>
    <message>
        <source>Lay all photos out anew</source>
        <translation>Disposer à nouveau toutes les photos</translation>
    </message>
    <message>
        <source>Laying your photos out…</source>
        <translation>Disposition de vos photos…</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Se rapprocher (+)</translation>
    </message>
    <message>
        <source>Nothing to lay out yet</source>
        <translation>Rien à disposer pour l’instant</translation>
    </message>
    <message>
        <source>Photos appear here once the model has looked at them.</source>
        <translation>Les photos apparaissent ici une fois que le modèle les a analysées.</translation>
    </message>
    <message>
        <source>Photos that look alike lie near each other. Drag to wander, turn the wheel to come nearer, click photos to see them here; with Shift, drag a frame around them.</source>
        <translation>Les photos qui se ressemblent sont proches les unes des autres. Faites glisser pour vous promener, tournez la molette pour vous rapprocher, cliquez des photos pour les voir ici&#x202f;; avec Maj, tracez un cadre autour d’elles.</translation>
    </message>
    <message>
        <source>Show all photos (Home)</source>
        <translation>Afficher toutes les photos (Début)</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Photos semblables</translation>
    </message>
    <message>
        <source>The button above starts again.</source>
        <translation>Le bouton ci-dessus recommence.</translation>
    </message>
    <message>
        <source>The photos were not laid out</source>
        <translation>Les photos n’ont pas été disposées</translation>
    </message>
    <message>
        <source>{count} of them placed by their neighbours</source>
        <translation>dont {count} placées d’après leurs voisines</translation>
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
        <translation>Terminer le diaporama (Échap)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Continuer (Espace)</translation>
    </message>
    <message>
        <source>In any order (S)</source>
        <translation>Dans un ordre aléatoire (S)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Photo suivante (Droite)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Suspendre (Espace)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Photo précédente (Gauche)</translation>
    </message>
    <message>
        <source>Seconds for each photo</source>
        <translation>Secondes par photo</translation>
    </message>
    <message>
        <source>Seconds for each photo (+ and -)</source>
        <translation>Secondes par photo (+ et -)</translation>
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
        <translation>Accepter {tag}</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Source&#x202f;: {source}</translation>
    </message>
    <message>
        <source>From {source}, {percent} % sure</source>
        <translation>Source&#x202f;: {source}, certitude {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation>Rejeter {tag}</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>Retirer {tag}</translation>
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
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
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
        <translation>Attribué par</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>les fichiers</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
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
        <translation>
            <numerusform>Supprimer %Ln mot-clé</numerusform>
            <numerusform>Supprimer %Ln mots-clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln mot-clé&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln mots-clés&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Supprimer des mots-clés</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>Supprimer le mot-clé «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner des mots-clés</translation>
    </message>
    <message>
        <source>Merge tags into {name}</source>
        <translation>Fusionner des mots-clés dans {name}</translation>
    </message>
    <message>
        <source>New name of the tag; a / puts it below another one:</source>
        <translation>Nouveau nom du mot-clé&#x202f;; une / le place sous un autre&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>Photos with %Ln tag(s) get this one instead:</source>
        <translation>
            <numerusform>Les photos avec %Ln mot-clé reçoivent celui-ci à la place&#x202f;:</numerusform>
            <numerusform>Les photos avec %Ln mots-clés reçoivent celui-ci à la place&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer le mot-clé</translation>
    </message>
    <message>
        <source>Rename the tag {name}</source>
        <translation>Renommer le mot-clé {name}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>They are taken off all photos, with the tags below them. The photos stay.</source>
        <translation>Ils sont retirés de toutes les photos, avec les mots-clés placés sous eux. Les photos restent.</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln mot-clé</numerusform>
            <numerusform>%Ln mots-clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Trouver un mot-clé</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner dans…</translation>
    </message>
    <message>
        <source>Merge {count} tags into…</source>
        <translation>Fusionner {count} mots-clés dans…</translation>
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
        <translation>Sélectionnez des photos et ajoutez un mot-clé à droite.</translation>
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
        <translation>Les fichiers</translation>
    </message>
    <message>
        <source>Who set the tags</source>
        <translation>Qui a attribué les mots-clés</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
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
        <translation>M’interroger</translation>
    </message>
    <message>
        <source>Choose an album</source>
        <translation>Choisissez un album</translation>
    </message>
    <message>
        <source>In words what the album shows; helps while there are few photos</source>
        <translation>En mots, ce que l’album montre&#x202f;; utile tant qu’il y a peu de photos</translation>
    </message>
    <message>
        <source>Its photos count as the album&apos;s, and it is suggested for what is found</source>
        <translation>Ses photos comptent comme celles de l’album, et il est suggéré pour ce qui est trouvé</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Learn a tag</source>
        <translation>Apprendre un mot-clé</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Réapprendre</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>TimeChange</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
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
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Set all to</source>
        <translation>Régler toutes sur</translation>
    </message>
    <message>
        <source>Set the first to, the others with it</source>
        <translation>Régler la première sur, les autres avec elle</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>Décaler de</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
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
        <translation>une longue période sans photos</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>aucune photo</translation>
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
            <numerusform>%Ln sans date</numerusform>
            <numerusform>%Ln sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>A bar for each of them (+ and -)</source>
        <translation>Une barre par période (+ et -)</translation>
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
        <translation>Pas encore de dates</translation>
    </message>
    <message>
        <source>They appear here as photos are read.</source>
        <translation>Elles apparaissent ici à mesure que les photos sont lues.</translation>
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
        <translation>Photos dans le temps</translation>
    </message>
</context>
<context>
    <name>TrashControl</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be moved.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être déplacé.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen stay: their files are not there now.</source>
        <translation>
            <numerusform>%Ln des photos choisies reste&#x202f;: son fichier n’est pas accessible actuellement.</numerusform>
            <numerusform>%Ln des photos choisies restent&#x202f;: leurs fichiers ne sont pas accessibles actuellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are back.</source>
        <translation>
            <numerusform>%Ln photo est de retour.</numerusform>
            <numerusform>%Ln photos sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be moved: the files are not there now.</source>
        <translation>
            <numerusform>%Ln photo ne peut pas être déplacée&#x202f;: le fichier n’est pas accessible actuellement.</numerusform>
            <numerusform>%Ln photos ne peuvent pas être déplacées&#x202f;: les fichiers ne sont pas accessibles actuellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln photo mise à la corbeille.</numerusform>
            <numerusform>%Ln photos mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) or clip(s) go along.</source>
        <translation>
            <numerusform>%Ln fichier annexe ou clip l’accompagne.</numerusform>
            <numerusform>%Ln fichiers annexes ou clips les accompagnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be moved</source>
        <translation>Fichiers qui n’ont pas pu être déplacés</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash</source>
        <translation>
            <numerusform>Mettre %Ln photo à la corbeille</numerusform>
            <numerusform>Mettre %Ln photos à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>Mettre %Ln photo à la corbeille&#x202f;?</numerusform>
            <numerusform>Mettre %Ln photos à la corbeille&#x202f;?</numerusform>
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
        <translation>Restaurées depuis la corbeille du système, elles retrouvent leurs mots-clés et albums.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>Some are there more than once: %Ln files go.</source>
        <translation>
            <numerusform>Certaines existent plusieurs fois&#x202f;: %Ln fichier part.</numerusform>
            <numerusform>Certaines existent plusieurs fois&#x202f;: %Ln fichiers partent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sidecars and clips go along.</source>
        <translation>Leurs fichiers annexes et clips les accompagnent.</translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>Ils sont où ils étaient.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo brings everything back, with tags and albums, until the trash is emptied.</source>
        <translation>Annuler rétablit tout, mots-clés et albums compris, tant que la corbeille n’est pas vidée.</translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message numerus="yes">
        <source>Bring %Ln photo(s) back</source>
        <translation>
            <numerusform>Restaurer %Ln photo</numerusform>
            <numerusform>Restaurer %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>It lay in</source>
        <translation>Emplacement d’origine</translation>
    </message>
    <message>
        <source>Looking into the trash…</source>
        <translation>Lecture de la corbeille…</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Nothing that was moved to the trash from here is still there.</source>
        <translation>Rien de ce qui a été mis à la corbeille d’ici ne s’y trouve encore.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos in the trash</source>
        <translation>Photos dans la corbeille</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>Mises récemment à la corbeille</translation>
    </message>
    <message>
        <source>They come back to where they lay, with their tags and albums.</source>
        <translation>Elles reviennent là où elles étaient, avec leurs mots-clés et albums.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} et %Ln autre</numerusform>
            <numerusform>{name} et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Albumen: all photos are read</source>
        <translation>Albumen&#x202f;: toutes les photos sont lues</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Pause the work</source>
        <translation>Suspendre le travail</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show Albumen</source>
        <translation>Afficher Albumen</translation>
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
    <name>UseForm</name>
    <message>
        <source>Choose albums of which a photo belongs in at most one, such as those of three dogs</source>
        <translation>Choisissez des albums dont une photo appartient à un seul au plus, comme ceux de trois chiens</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Every time it was learned; choose one to go back to it</source>
        <translation>Chaque apprentissage&#x202f;; choisissez-en un pour y revenir</translation>
    </message>
    <message>
        <source>Fill it, also with new ones</source>
        <translation>Le remplir, nouvelles photos comprises</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Ne pas y toucher</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Apprentissages</translation>
    </message>
    <message>
        <source>Suggest photos</source>
        <translation>Suggérer des photos</translation>
    </message>
    <message>
        <source>Tell apart…</source>
        <translation>Distinguer…</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Two runs side by side, and the photos that only one of them finds</source>
        <translation>Deux apprentissages côte à côte, et les photos qu’un seul des deux trouve</translation>
    </message>
    <message>
        <source>none for this model</source>
        <translation>aucun pour ce modèle</translation>
    </message>
    <message numerus="yes">
        <source>{number}: {time}, %Ln photo(s), {how}</source>
        <translation>
            <numerusform>{number}&#x202f;: {time}, %Ln photo, {how}</numerusform>
            <numerusform>{number}&#x202f;: {time}, %Ln photos, {how}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
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
        <translation>Le modèle fourni avec Albumen est petit et rapide et comprend l’anglais. On peut en choisir un meilleur à tout moment&#x202f;; on ne perd rien à commencer avec celui-ci.</translation>
    </message>
    <message>
        <source>They are watched from now on: new photos appear by themselves, in subfolders too.</source>
        <translation>Ils sont surveillés désormais&#x202f;: les nouvelles photos apparaissent d’elles-mêmes, dans les sous-dossiers aussi.</translation>
    </message>
    <message>
        <source>Welcome to Albumen</source>
        <translation>Bienvenue dans Albumen</translation>
    </message>
    <message>
        <source>What looks at them?</source>
        <translation>Quel modèle les analyse&#x202f;?</translation>
    </message>
    <message>
        <source>Where are your photos?</source>
        <translation>Où sont vos photos&#x202f;?</translation>
    </message>
    <message>
        <source>{model}: bundled, {size}</source>
        <translation>{model}&#x202f;: fourni, {size}</translation>
    </message>
    <message>
        <source>{model}: {size}</source>
        <translation>{model}&#x202f;: {size}</translation>
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
        <translation>Écriture des mots-clés</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message numerus="yes">
        <source>%Ln file(s) will be written. What other programs wrote stays.</source>
        <translation>
            <numerusform>%Ln fichier sera écrit. Ce que d’autres programmes ont écrit reste.</numerusform>
            <numerusform>%Ln fichiers seront écrits. Ce que d’autres programmes ont écrit reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Into the files themselves, not beside them (needs ExifTool)</source>
        <translation>Dans les fichiers mêmes, et non à côté (nécessite ExifTool)</translation>
    </message>
    <message>
        <source>Looking at what the files say…</source>
        <translation>Lecture de ce que disent les fichiers…</translation>
    </message>
    <message>
        <source>The files say all of it already.</source>
        <translation>Les fichiers disent déjà tout cela.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write tags to files</source>
        <translation>Écrire les mots-clés dans les fichiers</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>A time without a zone is taken to be of this one; one with a zone is converted to it.</source>
        <translation>Une heure sans fuseau est supposée être de celui-ci&#x202f;; une heure avec fuseau y est convertie.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Found by both: {both}; only by run {first}: {one}; only by run {second}: {other}.</source>
        <translation>Trouvées par les deux&#x202f;: {both}&#x202f;; seulement par l’apprentissage {first}&#x202f;: {one}&#x202f;; seulement par l’apprentissage {second}&#x202f;: {other}.</translation>
    </message>
    <message>
        <source>What the two find cannot be compared: neither is for the present model.</source>
        <translation>Impossible de comparer ce que les deux trouvent&#x202f;: aucun des apprentissages ne concerne le modèle actuel.</translation>
    </message>
    <message>
        <source>What the two find cannot be compared: one of them is for another model.</source>
        <translation>Impossible de comparer ce que les deux trouvent&#x202f;: l’un des apprentissages concerne un autre modèle.</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptateur</translation>
    </message>
    <message>
        <source>album found again</source>
        <translation>album retrouvé</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvées</translation>
    </message>
    <message>
        <source>generosity</source>
        <translation>générosité</translation>
    </message>
    <message>
        <source>how</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>dont justes</translation>
    </message>
    <message>
        <source>photos in the album</source>
        <translation>photos dans l’album</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rejets</translation>
    </message>
    <message>
        <source>told apart (AUC)</source>
        <translation>pouvoir de distinction (AUC)</translation>
    </message>
    <message>
        <source>{before} to {after} by name, {forgotten} forgotten</source>
        <translation>{before} à {after} d’après le nom, {forgotten} oubliés</translation>
    </message>
</context>
<context>
    <name>declared</name>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16 bits (bfloat16)</translation>
    </message>
    <message>
        <source>16 bits (float16)</source>
        <translation>16 bits (float16)</translation>
    </message>
    <message>
        <source>32 bits, the most exact</source>
        <translation>32 bits, le plus exact</translation>
    </message>
    <message>
        <source>8 bits, the fastest</source>
        <translation>8 bits, le plus rapide</translation>
    </message>
    <message>
        <source>A film, a talk or a slideshow is not disturbed by work in the background.</source>
        <translation>Un film, un exposé ou un diaporama n’est pas dérangé par le travail en arrière-plan.</translation>
    </message>
    <message>
        <source>A head trained on the active model&apos;s vectors: safetensors or a pickle of plain tensors, in the form of LAION&apos;s detectors or of Stable Diffusion&apos;s safety checker.</source>
        <translation>Une tête entraînée sur les vecteurs du modèle actif&#x202f;: safetensors ou un pickle de simples tenseurs, sous la forme des détecteurs de LAION ou du «&#x202f;safety checker&#x202f;» de Stable Diffusion.</translation>
    </message>
    <message>
        <source>A phrase for what else is to be covered, for instance: our unfinished house. Empty for nothing.</source>
        <translation>Une expression pour ce qui est à masquer en plus, par exemple&#x202f;: our unfinished house. Vide pour rien.</translation>
    </message>
    <message>
        <source>After the head&apos;s last layer</source>
        <translation>Après la dernière couche de la tête</translation>
    </message>
    <message>
        <source>Album learning</source>
        <translation>Apprentissage d’albums</translation>
    </message>
    <message>
        <source>Albums that learn</source>
        <translation>Albums qui apprennent</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>An album of 64 photos or more also tries a small adapter of the model, in a process of its own; 0 tries none.</source>
        <translation>Un album de 64 photos ou plus essaie aussi un petit adaptateur du modèle, dans un processus à part&#x202f;; 0 n’en essaie aucun.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask me from</source>
        <translation>M’interroger à partir de</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic tags</source>
        <translation>Mots-clés automatiques</translation>
    </message>
    <message>
        <source>Call a match strong from</source>
        <translation>Résultat sûr à partir de</translation>
    </message>
    <message>
        <source>Check for sensitive photos</source>
        <translation>Rechercher les photos sensibles</translation>
    </message>
    <message>
        <source>Check new photos by themselves</source>
        <translation>Examiner les nouvelles photos automatiquement</translation>
    </message>
    <message>
        <source>Checking photos</source>
        <translation>Vérification des photos</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Comparaison des photos</translation>
    </message>
    <message>
        <source>Cover from</source>
        <translation>Masquer à partir de</translation>
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
        <source>Decoding it crashed the indexing process; it is set aside until the file changes.</source>
        <translation>Son décodage a fait planter le processus d’indexation&#x202f;; il est mis de côté jusqu’à ce que le fichier change.</translation>
    </message>
    <message>
        <source>Decoding it took too long and was stopped; it is set aside until the file changes.</source>
        <translation>Son décodage a pris trop de temps et a été arrêté&#x202f;; il est mis de côté jusqu’à ce que le fichier change.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Documents with private data</source>
        <translation>Documents contenant des données privées</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Drogues</translation>
    </message>
    <message>
        <source>Earlier runs of an album</source>
        <translation>Apprentissages précédents d’un album</translation>
    </message>
    <message>
        <source>Easily mistaken for it</source>
        <translation>Facilement confondu avec</translation>
    </message>
    <message>
        <source>Explicit scenes</source>
        <translation>Scènes explicites</translation>
    </message>
    <message>
        <source>Fewer bits are faster and a little less exact; a change looks at all photos again. 8 bits need an installation with the extra “fast”.</source>
        <translation>Moins de bits, c’est plus rapide et un peu moins exact&#x202f;; un changement réexamine toutes les photos. 8 bits demandent une installation avec le complément «&#x202f;fast&#x202f;».</translation>
    </message>
    <message>
        <source>Fill an album with what it learned</source>
        <translation>Remplir un album avec ce qu’il a appris</translation>
    </message>
    <message>
        <source>Finding subjects ({0}/{1})</source>
        <translation>Recherche des sujets ({0}/{1})</translation>
    </message>
    <message>
        <source>Finds photos by what they show: words, pictures, or both. Says so when nothing matches.</source>
        <translation>Trouve les photos par ce qu’elles montrent&#x202f;: mots, images, ou les deux. Le dit quand rien ne correspond.</translation>
    </message>
    <message>
        <source>Finds photos you may not want on screen in passing, and covers them. Nothing is moved, deleted or written to files.</source>
        <translation>Trouve les photos que vous ne voudriez pas voir à l’écran en passant, et les masque. Rien n’est déplacé, supprimé ni écrit dans les fichiers.</translation>
    </message>
    <message>
        <source>Folder of map tiles</source>
        <translation>Dossier de tuiles de carte</translation>
    </message>
    <message>
        <source>Following what was moved</source>
        <translation>Suivi des fichiers déplacés</translation>
    </message>
    <message>
        <source>From the next start. English is complete; other languages show English where a text is not translated yet.</source>
        <translation>À partir du prochain démarrage. L’anglais est complet&#x202f;; les autres langues montrent l’anglais là où un texte n’est pas encore traduit.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA or AMD)</source>
        <translation>Carte graphique (NVIDIA ou AMD)</translation>
    </message>
    <message>
        <source>Graphics of an Apple chip</source>
        <translation>Processeur graphique d’une puce Apple</translation>
    </message>
    <message>
        <source>High, because a photo of the beach that is covered for nothing is a nuisance too.</source>
        <translation>Élevé, car une photo de plage masquée pour rien est gênante aussi.</translation>
    </message>
    <message>
        <source>How many photos that are not in the album are drawn at random to stand for everything else.</source>
        <translation>Combien de photos hors de l’album sont tirées au hasard pour représenter tout le reste.</translation>
    </message>
    <message>
        <source>How sure the model has to be, from 0 (never sure) to 1, before a result counts as a strong match.</source>
        <translation>À quel point le modèle doit être sûr, de 0 (jamais sûr) à 1, pour qu’un résultat compte comme sûr.</translation>
    </message>
    <message>
        <source>How sure the model has to be. 50 % means: about as often right as wrong at the very edge, and surer above.</source>
        <translation>À quel point le modèle doit être sûr. 50&#x202f;% veut dire&#x202f;: juste à la limite, aussi souvent vrai que faux, et plus sûr au-dessus.</translation>
    </message>
    <message>
        <source>Injury and blood</source>
        <translation>Blessures et sang</translation>
    </message>
    <message>
        <source>It is a JPEG XL picture; to read it, install the extra with: pip install &apos;albumen[jxl]&apos;.</source>
        <translation>C’est une image JPEG XL&#x202f;; pour la lire, installez l’extra avec&#x202f;: pip install &apos;albumen[jxl]&apos;.</translation>
    </message>
    <message>
        <source>It is a camera RAW file; to read it, install the extra with: pip install &apos;albumen[raw]&apos;.</source>
        <translation>C’est un fichier RAW d’appareil photo&#x202f;; pour le lire, installez l’extra avec&#x202f;: pip install &apos;albumen[raw]&apos;.</translation>
    </message>
    <message>
        <source>It is a video; to read it, install the extra with: pip install &apos;albumen[video]&apos;.</source>
        <translation>C’est une vidéo&#x202f;; pour la lire, installez l’extra avec&#x202f;: pip install &apos;albumen[video]&apos;.</translation>
    </message>
    <message>
        <source>It is not a picture in any format that Albumen reads, whatever its name says.</source>
        <translation>Ce n’est pas une image dans un format que lit Albumen, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>Its path or name; empty for what the system opens photos with.</source>
        <translation>Son chemin ou son nom&#x202f;; vide pour ce avec quoi le système ouvre les photos.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Laying photos out</source>
        <translation>Disposition des photos</translation>
    </message>
    <message>
        <source>Learn an album</source>
        <translation>Apprendre un album</translation>
    </message>
    <message>
        <source>Learn the albums for the new model</source>
        <translation>Apprendre les albums pour le nouveau modèle</translation>
    </message>
    <message>
        <source>Learns an album from a few photos, says how good it is, and keeps it filled. Nothing is applied unasked.</source>
        <translation>Apprend un album à partir de quelques photos, dit ce qu’il vaut, et le tient rempli. Rien n’est appliqué sans qu’on le demande.</translation>
    </message>
    <message>
        <source>Less leaves more of the machine to other programs, and takes longer.</source>
        <translation>Moins laisse davantage de la machine aux autres programmes, et prend plus de temps.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Looking at photos with plugins</source>
        <translation>Examen des photos par les extensions</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Recherche de copies</translation>
    </message>
    <message>
        <source>Looks at every photo once, in the background. Switched off, it stops at once.</source>
        <translation>Analyse chaque photo une fois, en arrière-plan. Désactivé, cela cesse aussitôt.</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>Création de l’index de recherche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Move the threshold of a tag</source>
        <translation>Déplacer le seuil d’un mot-clé</translation>
    </message>
    <message>
        <source>Moving the threshold of all tags</source>
        <translation>Déplacement du seuil de tous les mots-clés</translation>
    </message>
    <message>
        <source>New photos are still read, and the icon in the tray shows how far that is.</source>
        <translation>Les nouvelles photos sont toujours lues, et l’icône de la zone de notification montre où cela en est.</translation>
    </message>
    <message>
        <source>New sidecars</source>
        <translation>Nouveaux fichiers annexes</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Pas sur batterie</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Rien ne glisse ni ne s’estompe.</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>Nudité</translation>
    </message>
    <message>
        <source>Only when I start it</source>
        <translation>Seulement quand je le lance</translation>
    </message>
    <message>
        <source>Passports, identity cards, bank cards and the like.</source>
        <translation>Passeports, cartes d’identité, cartes bancaires et autres.</translation>
    </message>
    <message>
        <source>Photos from this certainty on wait in the panel for your word. They are not covered.</source>
        <translation>Les photos à partir de cette certitude attendent votre avis dans le panneau. Elles ne sont pas masquées.</translation>
    </message>
    <message>
        <source>Photos to learn an album against</source>
        <translation>Photos contre lesquelles apprendre un album</translation>
    </message>
    <message>
        <source>Phrases with semicolons between them, for instance: a building site; an old house.</source>
        <translation>Expressions séparées par des points-virgules, par exemple&#x202f;: a building site; an old house.</translation>
    </message>
    <message>
        <source>Placing photos</source>
        <translation>Placement des photos</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Program to edit photos with</source>
        <translation>Programme pour retoucher les photos</translation>
    </message>
    <message>
        <source>Reading new photos</source>
        <translation>Lecture des nouvelles photos</translation>
    </message>
    <message>
        <source>Reading new photos and looking at them with plugins.</source>
        <translation>Lire les nouvelles photos et les examiner avec les extensions.</translation>
    </message>
    <message>
        <source>Reading the vocabulary</source>
        <translation>Lecture du vocabulaire</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Refine the model</source>
        <translation>Affiner le modèle</translation>
    </message>
    <message>
        <source>Refine the model by all albums</source>
        <translation>Affiner le modèle avec tous les albums</translation>
    </message>
    <message>
        <source>Rest while something is shown full screen</source>
        <translation>Se reposer pendant un affichage en plein écran</translation>
    </message>
    <message>
        <source>Results below this are left out, unless you ask to show everything.</source>
        <translation>Les résultats en dessous sont omis, sauf si vous demandez de tout afficher.</translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation>Examiner les mots-clés suggérés</translation>
    </message>
    <message>
        <source>Review tags</source>
        <translation>Examen des mots-clés</translation>
    </message>
    <message>
        <source>Rules for folders</source>
        <translation>Règles pour les dossiers</translation>
    </message>
    <message>
        <source>Safety head (file)</source>
        <translation>Tête de détection (fichier)</translation>
    </message>
    <message>
        <source>Say whether photos belong in an album</source>
        <translation>Dire si des photos font partie d’un album</translation>
    </message>
    <message>
        <source>Search in plain words</source>
        <translation>Recherche en mots simples</translation>
    </message>
    <message>
        <source>Seconds an adapter may train</source>
        <translation>Secondes d’entraînement d’un adaptateur</translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation>Secondes par photo d’un diaporama</translation>
    </message>
    <message>
        <source>Sensitive photos</source>
        <translation>Photos sensibles</translation>
    </message>
    <message>
        <source>Share of the processor</source>
        <translation>Part du processeur</translation>
    </message>
    <message>
        <source>Show a match from</source>
        <translation>Afficher un résultat à partir de</translation>
    </message>
    <message>
        <source>Slideshows in any order</source>
        <translation>Diaporamas dans un ordre aléatoire</translation>
    </message>
    <message>
        <source>Some seconds after tags, stars, captions, labels, times or places change; earlier words stay unwritten.</source>
        <translation>Quelques secondes après un changement de mots-clés, étoiles, légendes, étiquettes, heures ou lieux&#x202f;; ce qui a été dit auparavant reste non écrit.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Quelque chose à vous</translation>
    </message>
    <message>
        <source>Sorting photos by subject</source>
        <translation>Tri des photos par sujet</translation>
    </message>
    <message>
        <source>Stacking bursts</source>
        <translation>Empilement des rafales</translation>
    </message>
    <message>
        <source>Suggest a tag from</source>
        <translation>Suggérer un mot-clé à partir de</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Suggérer des mots-clés</translation>
    </message>
    <message>
        <source>Suggest tags for new photos by themselves</source>
        <translation>Suggérer automatiquement des mots-clés pour les nouvelles photos</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Suggestion de mots-clés</translation>
    </message>
    <message>
        <source>Suggestions that wait for an answer</source>
        <translation>Suggestions en attente de réponse</translation>
    </message>
    <message>
        <source>Suggests tags from a vocabulary of everyday things, or from your own. You accept, reject, or move the threshold.</source>
        <translation>Suggère des mots-clés tirés d’un vocabulaire de choses courantes, ou du vôtre. Vous acceptez, rejetez ou déplacez le seuil.</translation>
    </message>
    <message>
        <source>Tags for a photo, at most</source>
        <translation>Mots-clés par photo, au plus</translation>
    </message>
    <message>
        <source>Take back what a model suggested</source>
        <translation>Retirer ce qu’un modèle a suggéré</translation>
    </message>
    <message>
        <source>Take in what an album learned elsewhere</source>
        <translation>Ajouter ce qu’un album a appris ailleurs</translation>
    </message>
    <message>
        <source>Tell albums apart</source>
        <translation>Distinguer des albums</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The file is cut short, so part of the picture is missing; copy it again from where it came.</source>
        <translation>Le fichier est tronqué, une partie de l’image manque&#x202f;; recopiez-le depuis sa source.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came.</source>
        <translation>Le fichier est vide&#x202f;; recopiez-le depuis sa source.</translation>
    </message>
    <message>
        <source>The file is still being written; it is read again at the next look at the folder.</source>
        <translation>Le fichier est encore en cours d’écriture&#x202f;; il sera relu au prochain examen du dossier.</translation>
    </message>
    <message>
        <source>The file may not be read; give yourself permission to read it.</source>
        <translation>La lecture du fichier n’est pas autorisée&#x202f;; donnez-vous le droit de le lire.</translation>
    </message>
    <message>
        <source>The file was removed before it could be read.</source>
        <translation>Le fichier a été supprimé avant de pouvoir être lu.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded; restore it from a backup if you have one.</source>
        <translation>L’image est endommagée et ne peut pas être décodée&#x202f;; restaurez-la d’une sauvegarde si vous en avez une.</translation>
    </message>
    <message>
        <source>The picture is too large to be decoded in this machine&apos;s memory; keep a smaller copy beside it.</source>
        <translation>L’image est trop grande pour être décodée dans la mémoire de cette machine&#x202f;; gardez une copie plus petite à côté.</translation>
    </message>
    <message>
        <source>The picture uses a variant of its format that Albumen cannot read.</source>
        <translation>L’image utilise une variante de son format qu’Albumen ne sait pas lire.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This photo is safe</source>
        <translation>Cette photo est sûre</translation>
    </message>
    <message>
        <source>This photo is sensitive</source>
        <translation>Cette photo est sensible</translation>
    </message>
    <message>
        <source>Tiles of your own as zoom/x/y.png, shown on the map above the coastline. Nothing is fetched from a network.</source>
        <translation>Vos propres tuiles, sous la forme zoom/x/y.png, affichées sur la carte par-dessus le trait de côte. Rien n’est récupéré d’un réseau.</translation>
    </message>
    <message>
        <source>Waiting for another look at the folders to end</source>
        <translation>Attente de la fin d’un autre examen des dossiers</translation>
    </message>
    <message>
        <source>Waiting for another run to end</source>
        <translation>Attente de la fin d’un autre passage</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Armes</translation>
    </message>
    <message>
        <source>What computes. Automatic takes a graphics card where there is one that can.</source>
        <translation>Ce qui calcule. Automatique prend une carte graphique là où il y en a une qui convient.</translation>
    </message>
    <message>
        <source>What looks at the photos; another one looks at all of them again.</source>
        <translation>Ce qui analyse les photos&#x202f;; un autre les analyse toutes à nouveau.</translation>
    </message>
    <message>
        <source>What the files with tags and captions beside photos are called; darktable reads the first kind too.</source>
        <translation>Le nom des fichiers d’étiquettes et de légendes à côté des photos&#x202f;; darktable lit aussi le premier.</translation>
    </message>
    <message>
        <source>Which photos would help an album most</source>
        <translation>Quelles photos aideraient le plus un album</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Travail en arrière-plan</translation>
    </message>
    <message>
        <source>Write sidecars by itself</source>
        <translation>Écrire les fichiers annexes automatiquement</translation>
    </message>
    <message>
        <source>Write what an album learned to a file</source>
        <translation>Écrire dans un fichier ce qu’un album a appris</translation>
    </message>
    <message>
        <source>Writing sidecars</source>
        <translation>Écriture des fichiers annexes</translation>
    </message>
    <message>
        <source>compressed without loss</source>
        <translation>compression sans perte</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>premier par le nom</translation>
    </message>
    <message>
        <source>it came into the library first</source>
        <translation>arrivée la première dans la bibliothèque</translation>
    </message>
    <message>
        <source>it is sharper</source>
        <translation>plus nette</translation>
    </message>
    <message>
        <source>it lies less deep</source>
        <translation>moins profond dans les dossiers</translation>
    </message>
    <message>
        <source>it still says when and with what it was taken</source>
        <translation>indique encore quand et avec quoi elle a été prise</translation>
    </message>
    <message>
        <source>its name is not that of a copy</source>
        <translation>son nom n’est pas celui d’une copie</translation>
    </message>
    <message>
        <source>its path is shorter</source>
        <translation>son chemin est plus court</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>moins compressée</translation>
    </message>
    <message>
        <source>more pixels ({0} x {1})</source>
        <translation>plus de pixels ({0} × {1})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>sigmoid si le fichier donne un score qui n’est pas encore une probabilité&#x202f;; aucun s’il donne des probabilités.</translation>
    </message>
    <message>
        <source>the camera&apos;s raw data</source>
        <translation>les données brutes de l’appareil</translation>
    </message>
    <message>
        <source>the first of them, and none is better</source>
        <translation>la première, et aucune n’est meilleure</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>you picked it</source>
        <translation>vous l’avez retenue</translation>
    </message>
    <message>
        <source>you rejected the others</source>
        <translation>vous avez rejeté les autres</translation>
    </message>
    <message>
        <source>your rating of {0}</source>
        <translation>votre note&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>the disk refused it</source>
        <translation>le disque l’a refusé</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>Impossible de lire {file}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: there is no folder {folder}; choose another place.</source>
        <translation>Impossible d’écrire {file}&#x202f;: le dossier {folder} n’existe pas&#x202f;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; choose another place.</source>
        <translation>Impossible d’écrire {file}&#x202f;: {reason}&#x202f;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file} is no album&apos;s head or is damaged; choose a file that an album was exported to.</source>
        <translation>{file} ne contient pas ce qu’un album a appris, ou est endommagé&#x202f;; choisissez un fichier vers lequel un album a été exporté.</translation>
    </message>
    <message>
        <source>{file} was learned with the model {model}, not the present one; switch to it first.</source>
        <translation>{file} a été appris avec le modèle {model}, pas avec l’actuel&#x202f;; passez d’abord à celui-ci.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
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
        <translation>{value}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>headings</name>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examinées</translation>
    </message>
    <message>
        <source>Perhaps {words}</source>
        <translation>Peut-être {words}</translation>
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
        <translation>{degrees}° E</translation>
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
        <translation>{degrees}° O</translation>
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
        <translation>Aussi rapide que CLIP B/32, et formé sur plus de photos.</translation>
    </message>
    <message>
        <source>As slow as CLIP B/16.</source>
        <translation>Aussi lent que CLIP B/16.</translation>
    </message>
    <message>
        <source>Compares photos only: it understands no words.</source>
        <translation>Compare seulement des photos&#x202f;: il ne comprend pas les mots.</translation>
    </message>
    <message>
        <source>Knows more of the world than Albumen S; looking at a photo takes it about twelve times as long.</source>
        <translation>Connaît mieux le monde qu’Albumen S ; regarder une photo lui prend environ douze fois plus de temps.</translation>
    </message>
    <message>
        <source>Sees finer details than CLIP B/32, and takes about four times as long.</source>
        <translation>Voit des détails plus fins que CLIP B/32, et prend environ quatre fois plus de temps.</translation>
    </message>
    <message>
        <source>The fastest. Finds everyday things: of ten descriptions of test photos, seven had their photo among the first ten found.</source>
        <translation>Le plus rapide. Trouve les choses courantes&#x202f;: sur dix descriptions de photos d’essai, sept avaient leur photo parmi les dix premières trouvées.</translation>
    </message>
    <message>
        <source>The largest of these: about twenty times as long as CLIP B/32, so best with a graphics card.</source>
        <translation>Le plus grand de ceux-ci&#x202f;: environ vingt fois plus long que CLIP B/32, donc de préférence avec une carte graphique.</translation>
    </message>
    <message>
        <source>Understands English.</source>
        <translation>Comprend l’anglais.</translation>
    </message>
    <message>
        <source>Understands many languages.</source>
        <translation>Comprend de nombreuses langues.</translation>
    </message>
    <message>
        <source>Your own: what it finds and understands is for you to try.</source>
        <translation>Le vôtre&#x202f;: à vous d’essayer ce qu’il trouve et comprend.</translation>
    </message>
    <message>
        <source>licence: {license}</source>
        <translation>licence&#x202f;: {license}</translation>
    </message>
    <message>
        <source>{count} numbers a photo</source>
        <translation>{count} nombres par photo</translation>
    </message>
</context>
<context>
    <name>model_names</name>
    <message>
        <source>A model&apos;s name consists of at most 100 of the letters A to Z, digits, dots, dashes and underscores, and begins with a letter or a digit.</source>
        <translation>Le nom d’un modèle se compose d’au plus 100 lettres de A à Z, chiffres, points, tirets et tirets bas, et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The new model needs a name.</source>
        <translation>Le nouveau modèle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Il y a déjà un modèle appelé {name}&#x202f;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>refining</name>
    <message>
        <source>Held-out photos recognised by name: {before} before, {after} after. Photos that other words fit differently now: {forgotten}.</source>
        <translation>Photos mises de côté reconnues par le nom&#x202f;: {before} avant, {after} après. Photos auxquelles d’autres mots conviennent autrement maintenant&#x202f;: {forgotten}.</translation>
    </message>
    <message>
        <source>Nothing was gained, so nothing is installed.</source>
        <translation>Rien n’a été gagné, donc rien n’est installé.</translation>
    </message>
    <message>
        <source>Refining the model failed, and nothing is changed: {reason}</source>
        <translation>L’affinage du modèle a échoué, et rien n’est changé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Refining the model needs at least {albums} albums with {photos} photos each; with enough: {count}.</source>
        <translation>Pour affiner le modèle, il faut au moins {albums} albums de {photos} photos chacun&#x202f;; en ont assez&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Refining the model was stopped; nothing is changed.</source>
        <translation>L’affinage du modèle a été arrêté&#x202f;; rien n’est changé.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>About {count} in 10 of the photos it finds belong here.</source>
        <translation>Environ {count} photos trouvées sur 10 ont leur place ici.</translation>
    </message>
    <message>
        <source>Between {low} and {high} in 10 of the photos it finds belong here.</source>
        <translation>Entre {low} et {high} photos trouvées sur 10 ont leur place ici.</translation>
    </message>
    <message>
        <source>Hardly anything of what it finds belongs here.</source>
        <translation>Presque rien de ce qu’il trouve n’a sa place ici.</translation>
    </message>
    <message>
        <source>How many of the photos found are right is not certain; answering for a few of them tells.</source>
        <translation>On ne sait pas encore combien des photos trouvées sont justes&#x202f;; quelques réponses le diront.</translation>
    </message>
    <message>
        <source>How many of the photos it finds belong here is not known yet.</source>
        <translation>On ne sait pas encore combien des photos trouvées ont leur place ici.</translation>
    </message>
    <message>
        <source>It finds no more photos that belong here.</source>
        <translation>Il ne trouve pas d’autres photos qui ont leur place ici.</translation>
    </message>
    <message>
        <source>Labelled photos that the model has not seen yet: {count}; then the album is learned again.</source>
        <translation>Photos étiquetées que le modèle n’a pas encore vues&#x202f;: {count}&#x202f;; ensuite, l’album sera réappris.</translation>
    </message>
    <message>
        <source>Nearly all of what it finds belongs here.</source>
        <translation>Presque tout ce qu’il trouve a sa place ici.</translation>
    </message>
    <message>
        <source>No photo is in the album yet; what it shows is guessed from its name alone.</source>
        <translation>L’album ne contient encore aucune photo&#x202f;; ce qu’il montre est deviné d’après son seul nom.</translation>
    </message>
    <message>
        <source>Photos to learn from: {count}; {enough} or more make it dependable.</source>
        <translation>Photos pour apprendre&#x202f;: {count}&#x202f;; à partir de {enough}, le résultat est fiable.</translation>
    </message>
    <message>
        <source>The photos add nothing certain to what the name says already.</source>
        <translation>Les photos n’ajoutent rien de certain à ce que le nom dit déjà.</translation>
    </message>
    <message>
        <source>This head was learned elsewhere; nothing was measured on your photos.</source>
        <translation>Cette tête a été apprise ailleurs&#x202f;; rien n’a été mesuré sur vos photos.</translation>
    </message>
    <message>
        <source>Tip-Adapter</source>
        <translation>Tip-Adapter</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptateur</translation>
    </message>
    <message>
        <source>by name alone</source>
        <translation>par le nom seul</translation>
    </message>
    <message>
        <source>learned words</source>
        <translation>mots appris</translation>
    </message>
    <message>
        <source>logistic head</source>
        <translation>tête logistique</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>prototype</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
</context>
</TS>
