<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AcceptanceStrip</name>
    <message>
        <source>Finish this traveller first</source>
        <translation>Terminez d’abord ce voyageur</translation>
    </message>
    <message>
        <source>A supervisor accepts for this shift</source>
        <translation>Un superviseur accepte pour cette vacation</translation>
    </message>
    <message>
        <source>Why is it accepted?</source>
        <translation>Pourquoi l’accepter&#xa0;?</translation>
    </message>
    <message>
        <source>Supervisor&apos;s user name</source>
        <translation>Nom d’utilisateur du superviseur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Nobody accepts a list for their own inspections. Ask another supervisor.</source>
        <translation>Nul n’accepte une liste pour ses propres contrôles. Demandez à un autre superviseur.</translation>
    </message>
    <message>
        <source>Only a supervisor may accept an old list.</source>
        <translation>Seul un superviseur peut accepter une vieille liste.</translation>
    </message>
    <message>
        <source>Not accepted: the desk cannot write. Try again.</source>
        <translation>Non acceptée&#xa0;: le guichet ne peut pas écrire. Réessayez.</translation>
    </message>
    <message>
        <source>Not accepted: the shift was closed, or the lists are other ones by now.</source>
        <translation>Non acceptée&#xa0;: la vacation est close, ou les listes ont changé entre-temps.</translation>
    </message>
    <message>
        <source>Not accepted. Try again.</source>
        <translation>Non acceptée. Réessayez.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Dites pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s user name and passphrase.</source>
        <translation>Tapez le nom d’utilisateur et la phrase de passe du superviseur.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Last seen at this desk</source>
        <translation>Dernière venue à ce guichet</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>Aucun compte choisi</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Has a temporary passphrase, and must choose another at the next sign-in.</source>
        <translation>A une phrase de passe provisoire, à remplacer à la prochaine connexion.</translation>
    </message>
    <message>
        <source>This is your own account: somebody else must change it.</source>
        <translation>C’est votre propre compte&#xa0;: une autre personne doit le modifier.</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Dès le {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Your role does not do this, or it is your own account</source>
        <translation>Votre rôle ne le permet pas, ou c’est votre propre compte</translation>
    </message>
    <message>
        <source>Reset passphrase</source>
        <translation>Réinit. la phrase</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Name on screen and paper</source>
        <translation>Nom à l’écran et sur papier</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Posts, by their codes</source>
        <translation>Postes, par leurs codes</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Premier jour, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Dernier jour, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Second person, user name</source>
        <translation>Seconde personne, utilisateur</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Sa phrase de passe</translation>
    </message>
    <message>
        <source>empty: all posts</source>
        <translation>vide&#xa0;: tous les postes</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>A temporary passphrase is shown once. Its person chooses their own at the first sign-in.</source>
        <translation>Une phrase de passe provisoire est montrée une fois. La personne choisit la sienne à la première connexion.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>{name} is not a day.</source>
        <translation>{name} n’est pas un jour.</translation>
    </message>
    <message>
        <source>needed for this role</source>
        <translation>requis pour ce rôle</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non requis</translation>
    </message>
</context>
<context>
    <name>ActCard</name>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>No act is marked</source>
        <translation>Aucun acte marqué</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Le guichet</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>écriture {number}</translation>
    </message>
    <message>
        <source>Purged: what it said was deleted.</source>
        <translation>Purgé&#xa0;: son contenu a été supprimé.</translation>
    </message>
    <message>
        <source>{name}: {before} is now {after}</source>
        <translation>{name}&#xa0;: {before} devient {after}</translation>
    </message>
    <message>
        <source>All who saw this record</source>
        <translation>Qui a vu cette fiche</translation>
    </message>
    <message>
        <source>The act is about no record</source>
        <translation>L’acte ne vise aucune fiche</translation>
    </message>
    <message>
        <source>All this person saw</source>
        <translation>Tout ce qu’a vu l’agent</translation>
    </message>
    <message>
        <source>Nobody did it but the desk</source>
        <translation>Fait par le guichet seul</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Type details</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Not set up on this desk</source>
        <translation>Non configuré à ce guichet</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Refer to secondary</source>
        <translation>Renvoyer en seconde ligne</translation>
    </message>
    <message>
        <source>Nobody is at the desk yet</source>
        <translation>Personne au guichet</translation>
    </message>
    <message>
        <source>Record exit and next</source>
        <translation>Noter la sortie, suivant</translation>
    </message>
    <message>
        <source>Admit and next</source>
        <translation>Admettre, suivant</translation>
    </message>
    <message>
        <source>Try again to save</source>
        <translation>Réessayer d’enregistrer</translation>
    </message>
    <message>
        <source>Exit with a reason</source>
        <translation>Sortie motivée</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Admettre avec motif</translation>
    </message>
    <message>
        <source>Exit is off until settled</source>
        <translation>Sortie bloquée&#xa0;: à régler</translation>
    </message>
    <message>
        <source>Admit is off until settled</source>
        <translation>Admission bloquée&#xa0;: à régler</translation>
    </message>
    <message>
        <source>Nobody is checked yet</source>
        <translation>Personne n’est contrôlé</translation>
    </message>
</context>
<context>
    <name>AnswerStrip</name>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Choisissez un motif.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Record, or act:view person:okafor from:today</source>
        <translation>Fiche, ou act:view person:okafor from:today</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Nothing was written: the file cannot be made. Make room, then press Ctrl E again.</source>
        <translation>Rien n’est écrit&#xa0;: le fichier ne peut être créé. Faites de la place, puis Ctrl E.</translation>
    </message>
    <message>
        <source>Reading the audit is written to the audit too</source>
        <translation>La lecture de l’audit y est inscrite aussi</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>All who saw this record</source>
        <translation>Qui a vu cette fiche</translation>
    </message>
    <message>
        <source>All this person saw</source>
        <translation>Tout ce qu’a vu l’agent</translation>
    </message>
    <message>
        <source>Verify the journal now</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Export these acts</source>
        <translation>Exporter ces actes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>L’horloge est juste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Le guichet</translation>
    </message>
    <message>
        <source>The audit cannot be read. Press F5 to try again.</source>
        <translation>L’audit est illisible. Appuyez sur F5 pour réessayer.</translation>
    </message>
    <message>
        <source>The underlined words are not understood and ask for nothing.</source>
        <translation>Les mots soulignés ne sont pas compris et ne demandent rien.</translation>
    </message>
    <message>
        <source>No act fits. Press Esc to clear the search.</source>
        <translation>Aucun acte ne répond. Esc efface la recherche.</translation>
    </message>
    <message>
        <source>Up, Down to move. / searches. A: who saw this record. P: what this person saw.</source>
        <translation>Haut, Bas&#xa0;: se déplacer. / cherche. A&#xa0;: qui a vu cette fiche. P&#xa0;: ce qu’a vu cette personne.</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Match</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>Constats antérieurs</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Voyageur</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>No match is open</source>
        <translation>Concordance non ouverte</translation>
    </message>
    <message>
        <source>Up and Down choose one.</source>
        <translation>Haut et Bas choisissent.</translation>
    </message>
    <message>
        <source>Match on {list}</source>
        <translation>Concordance sur {list}</translation>
    </message>
    <message>
        <source>{list}  {record}, at lane {lane}</source>
        <translation>{list}  {record}, voie {lane}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The list does not give this match any more. It can be settled, not set aside for longer.</source>
        <translation>La liste ne donne plus cette concordance. On peut la régler, pas l’écarter plus longtemps.</translation>
    </message>
    <message>
        <source>Asked: {words}</source>
        <translation>Demandé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>You decided about this traveller. Another supervisor settles it.</source>
        <translation>Vous avez décidé pour ce voyageur. Un autre superviseur règle le cas.</translation>
    </message>
    <message>
        <source>A document is listed. It is never set aside for longer.</source>
        <translation>Un document est listé. Il n’est jamais écarté plus longtemps.</translation>
    </message>
    <message>
        <source>Choose a match first</source>
        <translation>Choisir une concordance</translation>
    </message>
    <message>
        <source>True match</source>
        <translation>Concordance vraie</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indécidable</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>It is yours already</source>
        <translation>Elle est déjà à vous</translation>
    </message>
    <message>
        <source>Ask the desk</source>
        <translation>Demander au guichet</translation>
    </message>
    <message>
        <source>Set aside until</source>
        <translation>Écarter jusqu’au</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>For the next shift</source>
        <translation>Pour la vacation suivante</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enreg. la feuille</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enreg. en fichier</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>À la voie</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clore la vacation</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Vacation {number}</translation>
    </message>
    <message>
        <source>What the shift comes to</source>
        <translation>Bilan de la vacation</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>A second person may sign that this is right. It is not needed to close the shift.</source>
        <translation>Une seconde personne peut signer que c’est exact. Ce n’est pas nécessaire pour clore la vacation.</translation>
    </message>
    <message>
        <source>Opened {day} {time}</source>
        <translation>Ouverte le {day} {time}</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>Clore la vacation</translation>
    </message>
    <message>
        <source>A traveller is at the desk. Decide about them first, or clear the read.</source>
        <translation>Un voyageur est au guichet. Décidez d’abord, ou effacez la lecture.</translation>
    </message>
    <message>
        <source>The shift is not closed: the desk cannot write. Try F12 again.</source>
        <translation>La vacation n’est pas close&#xa0;: le guichet ne peut pas écrire. Réessayez F12.</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Comptage en cours</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <translation>La feuille est imprimée.</translation>
    </message>
    <message>
        <source>The sheet is in {file}</source>
        <translation>La feuille est dans {file}</translation>
    </message>
    <message>
        <source>The sheet is not saved: the desk cannot write.</source>
        <translation>Feuille non enregistrée&#xa0;: le guichet ne peut pas écrire.</translation>
    </message>
    <message>
        <source>The sheet is not printed. Look at paper and cable, or save it as a file.</source>
        <translation>Feuille non imprimée. Voyez le papier et le câble, ou enregistrez-la en fichier.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Aucune imprimante installée.</translation>
    </message>
    <message>
        <source>Countersigned by {name}.</source>
        <translation>Contresigné par {name}.</translation>
    </message>
    <message>
        <source>Nobody countersigns their own closing.</source>
        <translation>Nul ne contresigne sa propre clôture.</translation>
    </message>
</context>
<context>
    <name>CodeLines</name>
    <message>
        <source>Code lines</source>
        <translation>Lignes codées</translation>
    </message>
    <message>
        <source>Code lines appear here</source>
        <translation>Les lignes codées s’affichent ici</translation>
    </message>
</context>
<context>
    <name>CodeLinesEntry</name>
    <message>
        <source>Line 1</source>
        <translation>Ligne 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Ligne 2</translation>
    </message>
    <message>
        <source>Line 3</source>
        <translation>Ligne 3</translation>
    </message>
    <message>
        <source>Check digits {held} of {all}</source>
        <translation>Chiffres de contrôle {held} sur {all}</translation>
    </message>
    <message>
        <source>Line {number} is not complete</source>
        <translation>La ligne {number} est incomplète</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Dates such as 03/04/1974</source>
        <translation>Dates comme 03/04/1974</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Say which column holds the name or the document number.</source>
        <translation>Dites quelle colonne contient le nom ou le numéro du document.</translation>
    </message>
    <message>
        <source>Read as the last file with these columns was.</source>
        <translation>Lu comme le dernier fichier ayant ces colonnes.</translation>
    </message>
    <message>
        <source>No column is the reference: it is made from the row, and a row that changes is a new record.</source>
        <translation>Aucune colonne n’est la référence&#xa0;: elle est tirée de la ligne, et une ligne changée est une nouvelle fiche.</translation>
    </message>
    <message>
        <source>Kept for the next file with these columns once this one is used.</source>
        <translation>Gardé pour le prochain fichier ayant ces colonnes, une fois celui-ci appliqué.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>No command has these words. Delete some.</source>
        <translation>Aucune commande avec ces mots. Effacez-en.</translation>
    </message>
</context>
<context>
    <name>CrossingCard</name>
    <message>
        <source>Crossing</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Travelling by</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plaque</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stay, days</source>
        <translation>Séjour, jours</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>La base de données était endommagée</translation>
    </message>
    <message>
        <source>{crossings} crossings and {entries} journal entries were saved.</source>
        <translation>{crossings} passages et {entries} écritures du journal ont été sauvés.</translation>
    </message>
    <message>
        <source>The damaged file is kept for the administrator: {file}. Nothing in it was changed.</source>
        <translation>Le fichier endommagé est gardé pour l’administrateur&#xa0;: {file}. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>The log is whole: work goes on where it was. The disk may be failing; tell the supervisor.</source>
        <translation>Le registre est entier&#xa0;: le travail reprend où il en était. Le disque faiblit peut-être&#xa0;; prévenez le superviseur.</translation>
    </message>
    <message>
        <source>The log has gaps, so the desk begins an empty one. People, rules and watchlists are there: you can work at once. Earlier crossings are not shown here until the administrator has restored a backup.</source>
        <translation>Le registre a des lacunes, le guichet en commence donc un vide. Personnes, règles et listes de surveillance sont là&#xa0;: vous pouvez travailler aussitôt. Les passages antérieurs ne s’affichent pas tant que l’administrateur n’a pas restauré une sauvegarde.</translation>
    </message>
    <message>
        <source>What was saved of the old log lies beside it. Tell the supervisor now.</source>
        <translation>Ce qui a été sauvé de l’ancien registre est à côté. Prévenez le superviseur maintenant.</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>This lane, last decisions</source>
        <translation>Cette voie, dernières décisions</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>{number} this shift</source>
        <translation>{number} cette vacation</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>shift {number}</source>
        <extracomment>What else happens once a decision is saved, on the desk&apos;s thread.</extracomment>
        <translation>vacation {number}</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Traveller history</source>
        <translation>Historique du voyageur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Late batch from paper</source>
        <translation>Lot tardif papier</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clore la vacation</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Ouvrir une vacation</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisir un PIN</translation>
    </message>
    <message>
        <source>Choose another passphrase</source>
        <translation>Changer de phrase de passe</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Unlock signing in</source>
        <translation>Débloquer la connexion</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Quiet desk: the public can see the screen</source>
        <translation>Guichet silencieux&#xa0;: le public voit l’écran</translation>
    </message>
    <message>
        <source>No quiet desk: show stops openly</source>
        <translation>Fin du silence&#xa0;: montrer les arrêts</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Speak {language}</source>
        <translation>Passer en {language}</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>Sauvegardé et vérifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Not backed up. Check that the second disk is there and has room.</source>
        <translation>Non sauvegardé. Vérifiez que le second disque est là et a de la place.</translation>
    </message>
    <message>
        <source>Quiet desk: a match that stops looks like none.</source>
        <translation>Guichet silencieux&#xa0;: un arrêt ne se voit pas à l’écran.</translation>
    </message>
    <message>
        <source>Stops are shown openly again.</source>
        <translation>Les arrêts sont de nouveau visibles.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>The key card is printed.</source>
        <translation>La carte des touches est imprimée.</translation>
    </message>
    <message>
        <source>The key card is in {file}</source>
        <translation>La carte des touches est dans {file}</translation>
    </message>
</context>
<context>
    <name>DeskEquipment</name>
    <message>
        <source>The desk is locked and nothing was read. Scan again once it is open.</source>
        <extracomment>Everything that goes to a printer, in order: one that does not answer holds nothing else up.</extracomment>
        <translation>Le guichet est verrouillé, rien n’a été lu. Scannez de nouveau une fois ouvert.</translation>
    </message>
    <message>
        <source>The scan waits ten seconds for you to go back to the lane.</source>
        <translation>Le scan attend dix secondes votre retour à la voie.</translation>
    </message>
</context>
<context>
    <name>DeskFlow</name>
    <message>
        <source>The records are in {file}</source>
        <translation>Les données sont dans {file}</translation>
    </message>
    <message>
        <source>This did not work: the desk cannot read or write. Try again, or call the administrator.</source>
        <translation>Échec&#xa0;: le guichet ne peut ni lire ni écrire. Réessayez, ou appelez l’administrateur.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Waiting for a document</source>
        <translation>En attente d’un document</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Read from the barcode</source>
        <translation>Lu du code-barres</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Saisir à la place</translation>
    </message>
    <message>
        <source>Check digits {held} of {all}, frames {used} of {seen}</source>
        <translation>Chiffres de contrôle {held} sur {all}, images {used} sur {seen}</translation>
    </message>
    <message>
        <source>Check digits {held} of {all}, typed in</source>
        <translation>Chiffres de contrôle {held} sur {all}, saisis</translation>
    </message>
    <message>
        <source>Check digits {held} of {all}, from the reader</source>
        <translation>Chiffres de contrôle {held} sur {all}, du lecteur</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Type details</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Code lines</source>
        <translation>Lignes codées</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Typed because</source>
        <translation>Saisi parce que</translation>
    </message>
    <message>
        <source>Instead of a document</source>
        <translation>À défaut de document</translation>
    </message>
    <message>
        <source>14 Jul 89 or 140789</source>
        <translation>14 Jul 89 ou 140789</translation>
    </message>
    <message>
        <source>Single details</source>
        <translation>Données séparées</translation>
    </message>
    <message>
        <source>In code lines: {name}</source>
        <translation>En lignes codées&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A letter is not known. Type the name as the code lines have it.</source>
        <translation>Une lettre est inconnue. Saisissez le nom comme dans les lignes codées.</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Lettres et chiffres seulement</translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation>Tapez un code ou un pays</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>Jour inexistant</translation>
    </message>
</context>
<context>
    <name>EquipmentRow</name>
    <message>
        <source>Why the shift is opened in spite of the fault: {part}</source>
        <translation>Pourquoi la vacation est ouverte malgré la panne&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Why is the shift opened all the same?</source>
        <translation>Pourquoi ouvrir quand même la vacation&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ExtractPaper</name>
    <message>
        <source>Records kept about you</source>
        <translation>Données gardées sur vous</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Vos documents</translation>
    </message>
    <message>
        <source>This is everything that this desk keeps about these documents and that the law lets it tell you. You may ask for the correction of what is wrong.</source>
        <translation>Voici tout ce que ce guichet garde sur ces documents et que la loi lui permet de vous dire. Vous pouvez demander la correction de ce qui est inexact.</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Inspections that are not decided</source>
        <translation>Contrôles non décidés</translation>
    </message>
    <message>
        <source>Matches with lists</source>
        <translation>Concordances aux listes</translation>
    </message>
    <message>
        <source>Days for which each kind of record is kept</source>
        <translation>Jours de conservation par type de données</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Code lines</source>
        <translation>Lignes codées</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Name on screen</source>
        <translation>Nom à l’écran</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase de passe</translation>
    </message>
    <message>
        <source>Welcome to BorderDesk</source>
        <translation>Bienvenue dans BorderDesk</translation>
    </message>
    <message>
        <source>No desk is set up here yet</source>
        <translation>Aucun guichet n’est installé ici</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Open the training desk</source>
        <translation>Ouvrir le guichet d’essai</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Installer ce guichet</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>The training desk has a drawn camera, invented travellers of Utopia and lists of its own. Nothing there is real, and nothing of it ever leaves this machine. You can set up this desk later.</source>
        <translation>Le guichet d’essai a une caméra dessinée, des voyageurs inventés d’Utopie et ses propres listes. Rien n’y est réel et rien ne quitte cette machine. Vous pourrez installer ce guichet plus tard.</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Le premier administrateur</translation>
    </message>
    <message>
        <source>They give everybody else an account and bring in the watchlists. They do not inspect.</source>
        <translation>Il donne un compte aux autres et importe les listes de surveillance. Il ne contrôle pas.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 caractères ou plus</translation>
    </message>
    <message>
        <source>Not the user name</source>
        <translation>Pas le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Typed twice the same. Four words you can picture are easier than signs.</source>
        <translation>Deux saisies identiques. Quatre mots imagés sont plus faciles que des signes.</translation>
    </message>
    <message>
        <source>The user name may have letters, digits, dots, dashes and underscores. Type another.</source>
        <translation>Le nom d’utilisateur peut avoir lettres, chiffres, points, tirets et soulignés. Tapez-en un autre.</translation>
    </message>
    <message>
        <source>The desk cannot be set up: its folder cannot be written. Make room, then press F12 again.</source>
        <translation>Le guichet ne peut pas être installé&#xa0;: son dossier refuse l’écriture. Faites de la place, puis F12.</translation>
    </message>
    <message>
        <source>Choose the post.</source>
        <translation>Choisissez le poste.</translation>
    </message>
    <message>
        <source>Type the lane.</source>
        <translation>Tapez la voie.</translation>
    </message>
    <message>
        <source>Type a user name for the administrator.</source>
        <translation>Tapez un nom d’utilisateur pour l’administrateur.</translation>
    </message>
    <message>
        <source>The passphrase does not keep the rules above.</source>
        <translation>La phrase de passe ne suit pas les règles ci-dessus.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>No printer set up</source>
        <translation>Aucune imprimante</translation>
    </message>
    <message>
        <source>All keys {key}</source>
        <translation>Touches {key}</translation>
    </message>
    <message>
        <source>Commands {key}</source>
        <translation>Commandes {key}</translation>
    </message>
    <message>
        <source>Lock {key}</source>
        <translation>Verrouiller {key}</translation>
    </message>
    <message>
        <source>Direction {key}</source>
        <translation>Sens {key}</translation>
    </message>
    <message>
        <source>Full screen {key}</source>
        <translation>Plein écran {key}</translation>
    </message>
    <message>
        <source>Scanner types like a keyboard</source>
        <translation>Lecteur en mode clavier</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Lecteur prêt</translation>
    </message>
    <message>
        <source>Scanner lost</source>
        <translation>Lecteur perdu</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Imprimante prête</translation>
    </message>
    <message>
        <source>Printer does not print</source>
        <translation>L’imprimante n’imprime pas</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Aucun appareil audio</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Crossings of this traveller</source>
        <translation>Passages de ce voyageur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Not looked up on this desk</source>
        <translation>Non recherché à ce guichet</translation>
    </message>
    <message>
        <source>Looking them up</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>None with this document on this desk</source>
        <translation>Aucun avec ce document à ce guichet</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Traveller history</source>
        <translation>Historique du voyageur</translation>
    </message>
    <message>
        <source>Every view of a record is written to the audit log</source>
        <translation>Chaque consultation d’une fiche est inscrite au journal d’audit</translation>
    </message>
    <message>
        <source>Look for the person</source>
        <translation>Chercher la personne</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>Write this person&apos;s records for them</source>
        <translation>Établir ses données pour la personne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>or, where the number is not known</source>
        <translation>ou, si le numéro est inconnu</translation>
    </message>
    <message>
        <source>Why (Alt and the number)</source>
        <translation>Pourquoi (Alt et le numéro)</translation>
    </message>
    <message>
        <source>Crossings at this post</source>
        <translation>Passages à ce poste</translation>
    </message>
    <message>
        <source>The traveller is at the desk: no other purpose is needed.</source>
        <translation>Le voyageur est au guichet&#xa0;: aucun autre motif n’est requis.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>near</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>Born {day}. Documents used: {numbers}.</source>
        <translation>Naissance&#xa0;: {day}. Documents utilisés&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Nobody passed: every crossing was referred, refused or undone.</source>
        <translation>Personne n’est passé&#xa0;: tout passage a été renvoyé, refusé ou annulé.</translation>
    </message>
    <message>
        <source>You see what happened since {day}.</source>
        <translation>Vous voyez ce qui s’est passé depuis le {day}.</translation>
    </message>
    <message>
        <source>Older stays are in the log.</source>
        <translation>Les séjours antérieurs sont au registre.</translation>
    </message>
    <message>
        <source>Nobody is looked for yet.</source>
        <translation>Aucune recherche encore.</translation>
    </message>
    <message>
        <source>Nobody like this has crossed at this desk since {day}.</source>
        <translation>Personne de tel n’est passé à ce guichet depuis le {day}.</translation>
    </message>
    <message>
        <source>Nobody like this has crossed at this desk.</source>
        <translation>Personne de tel n’est passé à ce guichet.</translation>
    </message>
    <message>
        <source>The history cannot be read. Press Enter to try again.</source>
        <translation>L’historique est illisible. Appuyez sur Enter pour réessayer.</translation>
    </message>
    <message>
        <source>Type a document number, or a name and a year of birth of four digits.</source>
        <translation>Tapez un numéro de document, ou un nom et une année de naissance à quatre chiffres.</translation>
    </message>
    <message>
        <source>Choose why first: Alt and a number.</source>
        <translation>Choisissez d’abord pourquoi&#xa0;: Alt et un numéro.</translation>
    </message>
</context>
<context>
    <name>ImportTab</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Drop a file here, or type its path and press Enter</source>
        <translation>Déposez un fichier ici, ou tapez son chemin puis Enter</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>An administrator brings lists in</source>
        <translation>Un administrateur importe les listes</translation>
    </message>
    <message>
        <source>Choose a file and name its list first</source>
        <translation>Choisissez un fichier et nommez d’abord sa liste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>An administrator brings lists in. A supervisor sees what is in force under Lists.</source>
        <translation>Un administrateur importe les listes. Un superviseur voit celles en vigueur sous Listes.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>The first 20 rows stand here as they are understood, before anything is used.</source>
        <translation>Les 20 premières lignes s’affichent telles que comprises, avant tout usage.</translation>
    </message>
    <message>
        <source>Format {format}, of {owner}, dated {day}, {size} kB. Shown: the first {rows} rows.</source>
        <translation>Format {format}, de {owner}, du {day}, {size} ko. Affiché&#xa0;: les {rows} premières lignes.</translation>
    </message>
    <message>
        <source>Rejected: {reason}</source>
        <translation>Rejeté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisissez une liste</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les rejets</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>KeepingTab</name>
    <message>
        <source>Kind of record</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Kept for, days</source>
        <translation>Garde, jours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Headquarters lacks</source>
        <translation>Absents au siège</translation>
    </message>
    <message>
        <source>Exempted because</source>
        <translation>Exemptés parce que</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Durée de garde des données</translation>
    </message>
    <message>
        <source>{kind}: kept for how many days?</source>
        <translation>{kind}&#xa0;: garder combien de jours&#xa0;?</translation>
    </message>
    <message>
        <source>Counts at once. The audit log keeps what it was.</source>
        <translation>Vaut aussitôt. Le journal d’audit garde l’ancien état.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>{kind}: delete what headquarters lacks?</source>
        <translation>{kind}&#xa0;: supprimer ce que le siège n’a pas&#xa0;?</translation>
    </message>
    <message>
        <source>The tombstone keeps your reason and your name.</source>
        <translation>La trace de purge garde votre motif et votre nom.</translation>
    </message>
    <message>
        <source>Reason, 10 characters or more</source>
        <translation>Motif, 10 caractères ou plus</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempter</translation>
    </message>
    <message>
        <source>Nobody brings them back. A signed tombstone says what went, and by whom.</source>
        <translation>Nul ne les ramène. Une trace de purge signée dit ce qui est parti, et par qui.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Write the number of days.</source>
        <translation>Écrivez le nombre de jours.</translation>
    </message>
    <message>
        <source>An administrator sets the terms</source>
        <translation>Un administrateur fixe les durées</translation>
    </message>
    <message>
        <source>Set the term</source>
        <translation>Fixer la durée</translation>
    </message>
    <message>
        <source>A supervisor deletes what is due</source>
        <translation>Un superviseur supprime les échus</translation>
    </message>
    <message>
        <source>Headquarters has all of this kind</source>
        <translation>Le siège a tout de ce type</translation>
    </message>
    <message>
        <source>Exempt it</source>
        <translation>L’exempter</translation>
    </message>
    <message>
        <source>Nothing is due that may be deleted</source>
        <translation>Rien d’échu ne peut être supprimé</translation>
    </message>
    <message>
        <source>Delete what is due</source>
        <translation>Supprimer les échus</translation>
    </message>
    <message>
        <source>A supervisor deletes what is due, and sees it before.</source>
        <translation>Un superviseur supprime ce qui est échu, après l’avoir vu.</translation>
    </message>
    <message>
        <source>Only what is due by these terms can be deleted.</source>
        <translation>Seul ce qui est échu selon ces durées peut être supprimé.</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>{key} or {esc} closes. {print} prints this as a card.</source>
        <translation>{key} ou {esc} ferme. {print} imprime ceci en carte.</translation>
    </message>
</context>
<context>
    <name>LateBatchView</name>
    <message>
        <source>Late batch from paper forms</source>
        <translation>Lot tardif de formulaires papier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No row waits</source>
        <translation>Aucune ligne en attente</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keep this row</source>
        <translation>Garder cette ligne</translation>
    </message>
    <message>
        <source>Supervisor signs</source>
        <translation>Le superviseur signe</translation>
    </message>
    <message>
        <source>{rows} signed by {who} and in the log, {matches}.</source>
        <translation>{rows}, signature de {who}, au registre, {matches}.</translation>
    </message>
    <message>
        <source>{rows} signed by {who} and in the log, {matches}. Tell the shift lead.</source>
        <translation>{rows}, signature de {who}, au registre, {matches}. Prévenez le chef de vacation.</translation>
    </message>
    <message>
        <source>This row is not kept. Try Enter again.</source>
        <translation>Cette ligne n’est pas gardée. Réessayez Enter.</translation>
    </message>
    <message>
        <source>A batch has {number} rows at most. Have it signed first.</source>
        <translation>Un lot a au plus {number} lignes. Faites-le d’abord signer.</translation>
    </message>
    <message>
        <source>Nothing of this is in the log before a supervisor has signed.</source>
        <translation>Rien n’entre au registre avant la signature d’un superviseur.</translation>
    </message>
</context>
<context>
    <name>LateForm</name>
    <message>
        <source>One line of the paper form</source>
        <translation>Une ligne du formulaire papier</translation>
    </message>
    <message>
        <source>Kept from row to row</source>
        <translation>Gardé de ligne en ligne</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>Nº de formulaire</translation>
    </message>
    <message>
        <source>Decided by, as on the form</source>
        <translation>Décidé par, selon le formulaire</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Travelling by</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plaque</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>14:32</source>
        <translation>14:32</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Lettres et chiffres seulement</translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation>Tapez un code ou un pays</translation>
    </message>
    <message>
        <source>No such time, or not yet</source>
        <translation>Heure fausse ou future</translation>
    </message>
    <message>
        <source>Does not go with the direction</source>
        <translation>Incompatible avec le sens</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>Jour inexistant</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Sa date</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>May be old</source>
        <translation>Âge permis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lists in force</source>
        <translation>Listes en vigueur</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Lecture des listes</translation>
    </message>
    <message>
        <source>No list is in force: nobody is screened.</source>
        <translation>Aucune liste en vigueur&#xa0;: personne n’est vérifié.</translation>
    </message>
    <message>
        <source>A match is by exact document number, or by name with the date of birth.</source>
        <translation>Une concordance se fait par numéro exact du document, ou par nom et date de naissance.</translation>
    </message>
    <message>
        <source>Licence: {note}</source>
        <translation>Licence&#xa0;: {note}</translation>
    </message>
    <message>
        <source>An administrator sets a list</source>
        <translation>Un administrateur règle une liste</translation>
    </message>
    <message>
        <source>Choose a list of an authority first</source>
        <translation>Choisissez d’abord la liste d’une autorité</translation>
    </message>
    <message>
        <source>Set the list</source>
        <translation>Régler la liste</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>il y a {time}</translation>
    </message>
    <message>
        <source>As the post</source>
        <translation>Comme le poste</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Lane {lane}</source>
        <translation>Voie {lane}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Sign in and take over</source>
        <translation>Se connecter et reprendre</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Par phrase de passe</translation>
    </message>
    <message>
        <source>Back to the lock</source>
        <translation>Retour au verrou</translation>
    </message>
    <message>
        <source>Same officer</source>
        <translation>Même agent</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>Autre agent</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Locked by {name} {time}. Type your PIN.</source>
        <translation>Verrouillé par {name} {time}. Tapez votre PIN.</translation>
    </message>
    <message>
        <source>Locked by {name} {time}. Type your passphrase.</source>
        <translation>Verrouillé par {name} {time}. Tapez votre phrase de passe.</translation>
    </message>
    <message>
        <source>Locked by {name} {time}. Another officer signs in.</source>
        <translation>Verrouillé par {name} {time}. Un autre agent se connecte.</translation>
    </message>
    <message>
        <source>A decision is not saved. {name} must unlock and save it.</source>
        <translation>Une décision n’est pas enregistrée. {name} doit déverrouiller et l’enregistrer.</translation>
    </message>
    <message>
        <source>The traveller at the desk is handed over with it, and is checked again.</source>
        <translation>Le voyageur au guichet est transmis avec lui, et contrôlé de nouveau.</translation>
    </message>
    <message>
        <source>The desk cannot open its records. Call the administrator.</source>
        <translation>Le guichet ne peut pas ouvrir ses données. Appelez l’administrateur.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Name, document, plate, or lane:2 nat:UTO decision:refused</source>
        <translation>Nom, document, plaque, ou lane:2 nat:UTO decision:refused</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Comptage en cours</translation>
    </message>
    <message>
        <source>Every view of a record is written to the audit log</source>
        <translation>Chaque consultation d’une fiche est inscrite au journal d’audit</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Montrer la dernière heure</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Montrer aujourd’hui</translation>
    </message>
    <message>
        <source>Show 7 days</source>
        <translation>Montrer 7 jours</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Montrer tout</translation>
    </message>
    <message>
        <source>Open the marked record</source>
        <translation>Ouvrir l’inscription marquée</translation>
    </message>
    <message>
        <source>Show new rows</source>
        <translation>Voir les nouvelles</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>Exporter ces lignes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The log cannot be read. Press F5 to try again.</source>
        <translation>Le registre est illisible. Appuyez sur F5 pour réessayer.</translation>
    </message>
    <message>
        <source>The underlined words are not understood and ask for nothing.</source>
        <translation>Les mots soulignés ne sont pas compris et ne demandent rien.</translation>
    </message>
    <message>
        <source>No crossing fits. Widen the time with Alt 4, or press Esc to clear the search.</source>
        <translation>Aucun passage ne répond. Élargissez le temps avec Alt 4, ou Esc pour effacer la recherche.</translation>
    </message>
    <message>
        <source>Up, Down to move. Enter opens. / searches.</source>
        <translation>Haut, Bas&#xa0;: se déplacer. Enter ouvre. / cherche.</translation>
    </message>
</context>
<context>
    <name>LogRows</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Voyageur</translation>
    </message>
    <message>
        <source>Nat.</source>
        <translation>Nat.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Avec motif</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Saisi</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Crossings</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Montrer les touches</translation>
    </message>
    <message>
        <source>Print the key card</source>
        <translation>Imprimer les touches</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message>
        <source>Match</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <source>Match {number} of {all}</source>
        <translation>Concordance {number} sur {all}</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Score {score} sur 100</translation>
    </message>
    <message>
        <source>List {name}</source>
        <translation>Liste {name}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Fiche {number}</translation>
    </message>
    <message>
        <source>You say it is another. The supervisor is asked.</source>
        <translation>Vous dites que c’est un autre. Le superviseur est saisi.</translation>
    </message>
    <message>
        <source>Match set aside by you.</source>
        <translation>Concordance écartée par vous.</translation>
    </message>
    <message>
        <source>Not the same? Secondary looks into it.</source>
        <translation>Pas le même&#xa0;? La seconde ligne vérifie.</translation>
    </message>
    <message>
        <source>Not the same document?</source>
        <translation>Pas le même document&#xa0;?</translation>
    </message>
    <message>
        <source>Not the same person?</source>
        <translation>Pas la même personne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Already crossed</source>
        <translation>Déjà passés</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglées</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Voyageur</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Concordances</translation>
    </message>
    <message>
        <source>{number} in this queue</source>
        <translation>{number} dans cette file</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Noted at desk</source>
        <translation>Note au guichet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Reading the matches</source>
        <translation>Lecture des concordances</translation>
    </message>
    <message>
        <source>Saved. Ctrl Z takes it back within 60 s.</source>
        <translation>Enregistré. Ctrl Z l’annule sous 60 s.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Rien n’attend ici.</translation>
    </message>
    <message>
        <source>T true, N not this person, D set aside until a day, U cannot tell, O take, Q ask the desk.</source>
        <translation>T vraie, N pas cette personne, D écarter jusqu’à un jour, U indécidable, O prendre, Q demander au guichet.</translation>
    </message>
    <message>
        <source>True match: how do you know?</source>
        <translation>Concordance vraie&#xa0;: comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Not this person: how do you know?</source>
        <translation>Pas cette personne&#xa0;: comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Cannot tell: why not?</source>
        <translation>Indécidable&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>The record no longer stops this document, name and birth date, up to the day below.</source>
        <translation>La fiche n’arrête plus ce document, ce nom et cette naissance, jusqu’au jour ci-dessous.</translation>
    </message>
    <message>
        <source>Counts once a second supervisor agrees under Watchlist, Cleared pairs.</source>
        <translation>Compte dès qu’un second superviseur accepte sous Surveillance, Paires levées.</translation>
    </message>
    <message>
        <source>Set aside until a day: how do you know?</source>
        <translation>Écarter jusqu’à un jour&#xa0;: comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Until, YYYY-MM-DD</source>
        <translation>Jusqu’au, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>What do you ask the desk?</source>
        <translation>Que demandez-vous au guichet&#xa0;?</translation>
    </message>
    <message>
        <source>No other desk can be reached from here: call, and write down whom you asked.</source>
        <translation>Aucun autre guichet n’est joignable d’ici&#xa0;: appelez, et notez à qui vous avez demandé.</translation>
    </message>
    <message>
        <source>Question, and whom you asked</source>
        <translation>Question, et à qui</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Écrivez le jour ainsi&#xa0;: YYYY-MM-DD.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Vehicle and plate</source>
        <translation>Véhicule et plaque</translation>
    </message>
    <message>
        <source>Others travelling</source>
        <translation>Accompagnants</translation>
    </message>
    <message>
        <source>Route and destination</source>
        <translation>Itinéraire et destination</translation>
    </message>
    <message>
        <source>Items carried</source>
        <translation>Objets transportés</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>There is no note about this traveller.</source>
        <translation>Il n’y a pas de note sur ce voyageur.</translation>
    </message>
    <message>
        <source>Do not alert the traveller. Refer to secondary: this traveller may not be admitted here.</source>
        <translation>N’alertez pas le voyageur. Renvoyez en seconde ligne&#xa0;: ce voyageur ne peut être admis ici.</translation>
    </message>
    <message>
        <source>Do not alert the traveller. Note: vehicle and plate, others travelling, route and destination, items carried. Then admit.</source>
        <translation>N’alertez pas le voyageur. Notez&#xa0;: véhicule et plaque, accompagnants, itinéraire et destination, objets transportés. Puis admettez.</translation>
    </message>
    <message>
        <source>Vehicle and plate: {noted}</source>
        <translation>Véhicule et plaque&#xa0;: {noted}</translation>
    </message>
    <message>
        <source>Others travelling: {noted}</source>
        <translation>Accompagnants&#xa0;: {noted}</translation>
    </message>
    <message>
        <source>Route and destination: {noted}</source>
        <translation>Itinéraire et destination&#xa0;: {noted}</translation>
    </message>
    <message>
        <source>Items carried: {noted}</source>
        <translation>Objets transportés&#xa0;: {noted}</translation>
    </message>
</context>
<context>
    <name>NotesMark</name>
    <message>
        <source>Notes {number}</source>
        <translation>Notes {number}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Camera lost. Check the cable. You can scan or type meanwhile.</source>
        <translation>Caméra perdue. Vérifiez le câble. Vous pouvez scanner ou saisir entre-temps.</translation>
    </message>
    <message>
        <source>Scanner lost. Check the cable. You can use the camera or type meanwhile.</source>
        <translation>Lecteur perdu. Vérifiez le câble. Vous pouvez user de la caméra ou saisir entre-temps.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Tell the administrator today; the desk works on.</source>
        <translation>Le disque est presque plein. Prévenez l’administrateur aujourd’hui&#xa0;; le guichet continue.</translation>
    </message>
    <message>
        <source>The second disk takes no backup. Check that it is there. This desk saves all.</source>
        <translation>Le second disque ne prend pas de sauvegarde. Vérifiez qu’il est là. Ce guichet garde tout.</translation>
    </message>
    <message>
        <source>Finish this traveller first. The other document comes next.</source>
        <translation>Terminez d’abord ce voyageur. L’autre document vient ensuite.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was recorded.</source>
        <translation>Votre rôle ne le permet pas. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Type the document number or the name first, then refer.</source>
        <translation>Saisissez d’abord le numéro du document ou le nom, puis renvoyez.</translation>
    </message>
    <message>
        <source>The last decision is undone. The log keeps both.</source>
        <translation>La dernière décision est annulée. Le registre garde les deux.</translation>
    </message>
    <message>
        <source>Not undone. The decision still stands. Try {key} again.</source>
        <translation>Non annulée. La décision tient toujours. Réessayez {key}.</translation>
    </message>
    <message>
        <source>A document that was scanned meanwhile is not kept any longer. Scan it again.</source>
        <translation>Un document scanné entre-temps n’est plus gardé. Scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>The scan names no traveller. Place the photo page under the camera, or type.</source>
        <translation>Le scan ne nomme aucun voyageur. Placez la page photo sous la caméra, ou saisissez.</translation>
    </message>
    <message>
        <source>The other desk cannot be reached. Nobody was told.</source>
        <translation>L’autre guichet est injoignable. Personne n’a été prévenu.</translation>
    </message>
    <message>
        <source>This key has no use on this desk yet.</source>
        <translation>Cette touche ne sert pas encore à ce guichet.</translation>
    </message>
    <message>
        <source>Not recorded. The match stands as it was. Say why once more.</source>
        <translation>Non enregistré. La concordance reste inchangée. Dites encore pourquoi.</translation>
    </message>
    <message>
        <source>Recorded for the supervisor. It stays a stop until the supervisor agrees.</source>
        <translation>Noté pour le superviseur. Cela reste un arrêt jusqu’à son accord.</translation>
    </message>
    <message>
        <source>Accepted for this shift. The age of the list asks for no reason any more.</source>
        <translation>Acceptée pour cette vacation. L’âge de la liste n’exige plus de motif.</translation>
    </message>
    <message>
        <source>No list has to be accepted now, or no shift is open.</source>
        <translation>Aucune liste à accepter à présent, ou aucune vacation n’est ouverte.</translation>
    </message>
    <message>
        <source>The lists could not be looked up. Try again, or call the shift lead.</source>
        <translation>Les listes n’ont pu être consultées. Réessayez, ou appelez le chef de vacation.</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>Le bulletin est imprimé.</translation>
    </message>
    <message>
        <source>The slip is in {file}</source>
        <translation>Le bulletin est dans {file}</translation>
    </message>
    <message>
        <source>There is no decision at this lane to print a slip of.</source>
        <translation>Aucune décision à cette voie dont imprimer un bulletin.</translation>
    </message>
    <message>
        <source>The slip is not printed. The decision is saved. {key} tries again.</source>
        <translation>Bulletin non imprimé. La décision est enregistrée. {key} réessaie.</translation>
    </message>
    <message>
        <source>Taken up again after a stop at {time}. Checked anew.</source>
        <translation>Repris après un arrêt à {time}. Contrôlé de nouveau.</translation>
    </message>
    <message>
        <source>Somebody half done before the stop waits aside. {key} brings them back.</source>
        <translation>Un voyageur non terminé avant l’arrêt du poste attend. {key} le rappelle.</translation>
    </message>
    <message>
        <source>Set aside, not decided. {key} brings the traveller back.</source>
        <translation>Mis en attente, non décidé. {key} rappelle le voyageur.</translation>
    </message>
    <message>
        <source>Not set aside. The traveller is still at the desk. Try {key} again.</source>
        <translation>Non mis en attente. Le voyageur est toujours au guichet. Réessayez {key}.</translation>
    </message>
    <message>
        <source>Finish this traveller first. Then {key} lets the vehicle go on.</source>
        <translation>Terminez d’abord ce voyageur. {key} laisse ensuite partir le véhicule.</translation>
    </message>
    <message>
        <source>The vehicle was not saved. Nothing has changed. Try again.</source>
        <translation>Le véhicule n’est pas enregistré. Rien n’a changé. Réessayez.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Habituel ici</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Essai du lecteur</translation>
    </message>
    <message>
        <source>Scan any document or barcode here</source>
        <translation>Scannez ici un document ou un code-barres</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Imprimer un essai</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Rien n’est sorti</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>Je n’entends rien</translation>
    </message>
    <message>
        <source>Look at paper and cable, then print a test again.</source>
        <translation>Voyez le papier et le câble, puis réimprimez un essai.</translation>
    </message>
    <message>
        <source>Look at the loudspeaker, then play a sound again.</source>
        <translation>Voyez le haut-parleur, puis rejouez un son.</translation>
    </message>
    <message>
        <source>Stamp number</source>
        <translation>Numéro du cachet</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Ouvrir la vacation</translation>
    </message>
    <message>
        <source>Lane is for entry</source>
        <translation>Voie d’entrée</translation>
    </message>
    <message>
        <source>Lane is for exit</source>
        <translation>Voie de sortie</translation>
    </message>
    <message>
        <source>Change the direction</source>
        <translation>Changer le sens</translation>
    </message>
    <message>
        <source>Usual here: {means}</source>
        <translation>Habituel ici&#xa0;: {means}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Voie {lane}</translation>
    </message>
    <message>
        <source>Travellers usually come by</source>
        <translation>Transport habituel</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>Listes de surveillance</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>From the last shift</source>
        <translation>De la vacation précédente</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Ouvrir la vacation</translation>
    </message>
    <message>
        <source>The shift is not opened: the desk cannot write. Try F12 again.</source>
        <translation>La vacation n’est pas ouverte&#xa0;: le guichet ne peut pas écrire. Réessayez F12.</translation>
    </message>
    <message>
        <source>A fault needs a reason before the shift is opened.</source>
        <translation>Une panne exige un motif avant d’ouvrir la vacation.</translation>
    </message>
    <message>
        <source>No picture comes. Check the cable.</source>
        <translation>Aucune image. Vérifiez le câble.</translation>
    </message>
    <message>
        <source>A document was read.</source>
        <translation>Un document a été lu.</translation>
    </message>
    <message>
        <source>Lay a document under it for a test read.</source>
        <translation>Posez dessous un document pour un essai.</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Damaged: {names}. Do not admit without a call to the shift lead.</source>
        <translation>Endommagé&#xa0;: {names}. N’admettez pas sans appeler le chef de vacation.</translation>
    </message>
    <message>
        <source>No watchlist on this desk. Do not admit without a call to the shift lead.</source>
        <translation>Aucune liste de surveillance à ce guichet. N’admettez pas sans appeler le chef de vacation.</translation>
    </message>
    <message>
        <source>{records} records, oldest list of {day}</source>
        <translation>{records} fiches, la plus vieille liste du {day}</translation>
    </message>
    <message>
        <source>{number} journal entries wait on this desk. No hub is set up.</source>
        <translation>{number} écritures du journal attendent ici. Aucun concentrateur.</translation>
    </message>
    <message>
        <source>There was none at this desk.</source>
        <translation>Il n’y en a pas eu à ce guichet.</translation>
    </message>
    <message>
        <source>No message.</source>
        <translation>Aucun message.</translation>
    </message>
</context>
<context>
    <name>PagesFrame</name>
    <message>
        <source>TRAINING</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>No hub set up</source>
        <translation>Sans concentrateur</translation>
    </message>
    <message>
        <source>Every view of a record is written to the audit log</source>
        <translation>Chaque consultation d’une fiche est inscrite au journal d’audit</translation>
    </message>
    <message>
        <source>Next part F6</source>
        <translation>Partie suivante F6</translation>
    </message>
    <message>
        <source>Read again F5</source>
        <translation>Relire F5</translation>
    </message>
    <message>
        <source>Pages Ctrl 1 to {number}</source>
        <translation>Pages Ctrl 1 à {number}</translation>
    </message>
    <message>
        <source>{number} waiting for you</source>
        <translation>{number} vous attendent</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Traveller</source>
        <translation>Voyageur</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cleared pairs</source>
        <translation>Paires levées</translation>
    </message>
    <message>
        <source>A supervisor sees and ends cleared pairs.</source>
        <translation>Un superviseur voit et clôt les paires levées.</translation>
    </message>
    <message>
        <source>Reading the pairs</source>
        <translation>Lecture des paires</translation>
    </message>
    <message>
        <source>Nobody was set aside for longer.</source>
        <translation>Personne n’est écarté durablement.</translation>
    </message>
    <message>
        <source>A pair that is ended stops the traveller again.</source>
        <translation>Une paire close arrête de nouveau le voyageur.</translation>
    </message>
    <message>
        <source>This pair waits for nobody</source>
        <translation>Cette paire n’attend personne</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>This pair has ended</source>
        <translation>Cette paire est close</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Ended by {who}: {why}</source>
        <translation>Close par {who}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Temporary passphrase</source>
        <translation>Phrase de passe provisoire</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Choisissez votre phrase de passe</translation>
    </message>
    <message>
        <source>12 characters or more: a few words that nobody would say together are easy to keep.</source>
        <translation>12 caractères ou plus&#xa0;: quelques mots que nul ne dirait ensemble se retiennent bien.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase twice.</source>
        <translation>Les deux diffèrent. Tapez deux fois la nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>Too many tries. Sign out, and ask a supervisor.</source>
        <translation>Trop d’essais. Déconnectez-vous et voyez un superviseur.</translation>
    </message>
    <message>
        <source>It must be another one, of 12 characters or more.</source>
        <translation>Il en faut une autre, de 12 caractères ou plus.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière venue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>An administrator adds people</source>
        <translation>Un administrateur ajoute les personnes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>People and posts</source>
        <translation>Personnes et postes</translation>
    </message>
    <message>
        <source>{number} may sign in</source>
        <translation>Comptes ouverts&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Reset passphrase</source>
        <translation>Réinit. la phrase</translation>
    </message>
    <message>
        <source>Disable, or let in again</source>
        <translation>Désactiver, ou réactiver</translation>
    </message>
    <message>
        <source>Give {name} a temporary passphrase?</source>
        <translation>Donner à {name} une phrase de passe provisoire&#xa0;?</translation>
    </message>
    <message>
        <source>Be sure who asks for it. It is shown once, and opens nothing but the choice of another.</source>
        <translation>Assurez-vous de qui la demande. Elle est montrée une fois et n’ouvre que le choix d’une autre.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>La donner</translation>
    </message>
    <message>
        <source>Disable {name}: why?</source>
        <translation>Désactiver {name}&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>They sign in no more. Nothing of theirs is deleted.</source>
        <translation>Plus de connexion. Rien de cette personne n’est supprimé.</translation>
    </message>
    <message>
        <source>Let {name} in again: why?</source>
        <translation>Réactiver {name}&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Their passphrase is the one that they had.</source>
        <translation>Sa phrase de passe est celle qu’elle avait.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Second person, user name</source>
        <translation>Seconde personne, utilisateur</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Sa phrase de passe</translation>
    </message>
    <message>
        <source>Accounts are disabled, never deleted: the log names their people for good.</source>
        <translation>Un compte est désactivé, jamais supprimé&#xa0;: le registre nomme toujours sa personne.</translation>
    </message>
    <message>
        <source>Say it to {name}, once: {passphrase}</source>
        <translation>À dire à {name}, une fois&#xa0;: {passphrase}</translation>
    </message>
    <message>
        <source>It is kept nowhere. They choose their own within 24 hours.</source>
        <translation>Elle n’est gardée nulle part. La personne choisit la sienne sous 24 heures.</translation>
    </message>
    <message>
        <source>It is said</source>
        <translation>C’est dit</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>near</source>
        <translation>proche</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même PIN</translation>
    </message>
    <message>
        <source>PIN for this session</source>
        <translation>PIN de cette session</translation>
    </message>
    <message>
        <source>6 to 12 digits, not one digit again and again, not digits in their order. It unlocks this desk until you sign out, and is written down nowhere.</source>
        <translation>6 à 12 chiffres, ni un même chiffre répété, ni une suite. Il déverrouille ce guichet jusqu’à votre déconnexion, et n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisir un PIN</translation>
    </message>
    <message>
        <source>Go on without a PIN</source>
        <translation>Continuer sans PIN</translation>
    </message>
    <message>
        <source>The two are not the same. Type the PIN twice.</source>
        <translation>Les deux diffèrent. Tapez le PIN deux fois.</translation>
    </message>
    <message>
        <source>Anybody would try this one. Choose 6 to 12 other digits.</source>
        <translation>N’importe qui l’essaierait. Choisissez 6 à 12 autres chiffres.</translation>
    </message>
    <message>
        <source>The PIN cannot be set. Go on without it.</source>
        <translation>Le PIN ne peut pas être défini. Continuez sans lui.</translation>
    </message>
</context>
<context>
    <name>PlainFrame</name>
    <message>
        <source>TRAINING</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>All keys {key}</source>
        <translation>Touches {key}</translation>
    </message>
    <message>
        <source>Commands {key}</source>
        <translation>Commandes {key}</translation>
    </message>
    <message>
        <source>Lock {key}</source>
        <translation>Verrouiller {key}</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No portrait is kept</source>
        <translation>Aucun portrait gardé</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Held frame</source>
        <translation>Image retenue</translation>
    </message>
    <message>
        <source>Place the photo page in the frame</source>
        <translation>Placez la page photo dans le cadre</translation>
    </message>
    <message>
        <source>It reads by itself. No key is needed.</source>
        <translation>La lecture est automatique, sans touche.</translation>
    </message>
    <message>
        <source>code lines here</source>
        <translation>lignes codées ici</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Comparison with past crossings</source>
        <translation>Comparaison avec les passages antérieurs</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Enregistrer les rejets</translation>
    </message>
    <message>
        <source>{number} rejected: {reason}</source>
        <translation>{number} rejets&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing is used yet. The list in force stays.</source>
        <translation>Rien n’est encore appliqué. La liste en vigueur reste.</translation>
    </message>
    <message>
        <source>Not used. The list in force stays.</source>
        <translation>Non appliqué. La liste en vigueur reste.</translation>
    </message>
    <message>
        <source>Paused at {records} of about {all}, {rejected} rejected</source>
        <translation>Suspendu à {records} sur environ {all}, {rejected} rejets</translation>
    </message>
    <message>
        <source>Reading, {share} %</source>
        <translation>Lecture, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading {records} of about {all}, {speed} a second, {minutes} min left, {rejected} rejected</source>
        <translation>Lecture {records} sur environ {all}, {speed} par seconde, reste {minutes} min, {rejected} rejets</translation>
    </message>
    <message>
        <source>Reading {records} of about {all}, {speed} a second, {seconds} s left, {rejected} rejected</source>
        <translation>Lecture {records} sur environ {all}, {speed} par seconde, reste {seconds} s, {rejected} rejets</translation>
    </message>
    <message>
        <source>In force: {entries} records, {rejected} rejected, {skipped} about no person or document.</source>
        <translation>En vigueur&#xa0;: {entries} fiches, {rejected} rejets, {skipped} sans personne ni document.</translation>
    </message>
    <message>
        <source>Checked, not used: {entries} records, {rejected} rejected, {skipped} about no person or document.</source>
        <translation>Vérifié, non appliqué&#xa0;: {entries} fiches, {rejected} rejets, {skipped} sans personne ni document.</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {removed} removed.</source>
        <translation>{added} ajouts, {changed} changements, {removed} retraits.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>Les lignes rejetées sont dans {file}.</translation>
    </message>
    <message>
        <source>Compared with {all} crossings of the last 90 days: {found} matches, under Already crossed.</source>
        <translation>Comparé à {all} passages des 90 derniers jours&#xa0;: {found} concordances, sous Déjà passés.</translation>
    </message>
    <message>
        <source>Comparing with the crossings of the last 90 days: {done} of {all}, {found} matches so far.</source>
        <translation>Comparaison avec les passages des 90 derniers jours&#xa0;: {done} sur {all}, {found} concordances.</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Name or remark</source>
        <translation>Nom ou remarque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Why is it undone? A slip of it was printed</source>
        <translation>Pourquoi l’annuler&#xa0;? Un bulletin a été imprimé</translation>
    </message>
    <message>
        <source>Choose a reason; other needs words</source>
        <translation>Choisissez un motif&#xa0;; autre exige des mots</translation>
    </message>
    <message>
        <source>Finish this traveller first</source>
        <translation>Terminez d’abord ce voyageur</translation>
    </message>
    <message>
        <source>Why does the traveller leave?</source>
        <translation>Pourquoi le voyageur sort-il&#xa0;?</translation>
    </message>
    <message>
        <source>The slip is not printed</source>
        <translation>Le bulletin n’est pas imprimé</translation>
    </message>
    <message>
        <source>Why is the traveller admitted?</source>
        <translation>Pourquoi le voyageur est-il admis&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a reason; a shift lead needs a name, other needs words</source>
        <translation>Choisissez un motif&#xa0;; chef de vacation exige un nom, autre des mots</translation>
    </message>
    <message>
        <source>Why is it not the same document?</source>
        <translation>Pourquoi n’est-ce pas le même document&#xa0;?</translation>
    </message>
    <message>
        <source>Why is it not the same person?</source>
        <translation>Pourquoi n’est-ce pas la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a reason; other needs ten characters</source>
        <translation>Choisissez un motif&#xa0;; autre exige dix caractères</translation>
    </message>
    <message>
        <source>Change this lane to entry?</source>
        <translation>Passer cette voie en entrée&#xa0;?</translation>
    </message>
    <message>
        <source>Change this lane to exit?</source>
        <translation>Passer cette voie en sortie&#xa0;?</translation>
    </message>
    <message>
        <source>Enter within 3 seconds changes it. Esc leaves it as it is.</source>
        <translation>Enter sous 3 secondes la change. Esc la laisse telle quelle.</translation>
    </message>
    <message>
        <source>The decision is saved. Look at paper and cable.</source>
        <translation>La décision est enregistrée. Voyez le papier et le câble.</translation>
    </message>
    <message>
        <source>A supervisor may accept the old list for the whole shift: {key}</source>
        <translation>Un superviseur peut accepter la vieille liste pour toute la vacation&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enreg. en fichier</translation>
    </message>
    <message>
        <source>Go on without a slip</source>
        <translation>Continuer sans bulletin</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Ce qui vaut à présent</translation>
    </message>
    <message>
        <source>Enter opens the marked record here. Each look at a record is journalled.</source>
        <translation>Enter ouvre ici l’inscription marquée. Chaque consultation va au journal.</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Inscription {number}</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Voie {lane}</translation>
    </message>
    <message>
        <source>Undone. The record above stays as it was written.</source>
        <translation>Annulé. L’inscription ci-dessus reste telle quelle.</translation>
    </message>
    <message>
        <source>{before} is now {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No record is open</source>
        <translation>Aucune fiche ouverte</translation>
    </message>
    <message>
        <source>Search for one, or add one.</source>
        <translation>Cherchez-en une, ou ajoutez-en une.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Plus en vigueur</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listée</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Search for a record first</source>
        <translation>Cherchez d’abord une fiche</translation>
    </message>
    <message>
        <source>The authority of this list closes its own records</source>
        <translation>L’autorité de cette liste clôt elle-même ses fiches</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>Clore la fiche</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Add a record</source>
        <translation>Ajouter une fiche</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Born, YYYY-MM-DD</source>
        <translation>Naissance, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Review, YYYY-MM-DD</source>
        <translation>Révision, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Second person, user name</source>
        <translation>Seconde personne, utilisateur</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Sa phrase de passe</translation>
    </message>
    <message>
        <source>Source, reason and a review date are needed; for Stop, a second person.</source>
        <translation>Source, motif et date de révision sont requis&#xa0;; pour Arrêt, une seconde personne.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>needed for Stop</source>
        <translation>requis pour Arrêt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non requis</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Search the records</source>
        <translation>Chercher dans les fiches</translation>
    </message>
    <message>
        <source>Name or document number, then Enter</source>
        <translation>Nom ou numéro du document, puis Enter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>This desk does not add records</source>
        <translation>Ce guichet n’ajoute pas de fiches</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Spellings that sound the same are found too.</source>
        <translation>Les orthographes de même son sont aussi trouvées.</translation>
    </message>
    <message>
        <source>No record was found.</source>
        <translation>Aucune fiche trouvée.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code of this desk</source>
        <translation>Code de récupération de ce guichet</translation>
    </message>
    <message>
        <source>The records of this desk are encrypted. When every passphrase is lost, this code opens them, and nothing else does. Write it down and keep it where the desk is not, in a sealed envelope. It is shown this once.</source>
        <translation>Les données de ce guichet sont chiffrées. Si toutes les phrases de passe sont perdues, ce code les ouvre, et rien d’autre. Notez-le et gardez-le loin du guichet, sous enveloppe scellée. Il n’est montré que cette fois.</translation>
    </message>
    <message>
        <source>Large and small letters, spaces and dashes do not count when it is typed.</source>
        <translation>Majuscules, minuscules, espaces et tirets ne comptent pas à la saisie.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Il est noté</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>Gardez ce code</translation>
    </message>
    <message>
        <source>The recovery code is written down</source>
        <translation>Le code de récupération est noté</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Premier démarrage</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>Rows that wait for a signature</source>
        <translation>Lignes en attente de signature</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Voyageur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Today&apos;s lists</source>
        <translation>Listes du jour</translation>
    </message>
    <message>
        <source>None yet. Each row that you type appears here.</source>
        <translation>Aucune encore. Chaque ligne saisie s’affiche ici.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sans concordance</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>Match now: {list}</source>
        <translation>Concordance&#xa0;: {list}</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Keeping records</source>
        <translation>Garde des données</translation>
    </message>
    <message>
        <source>A list is late after, hours</source>
        <translation>Liste en retard après, heures</translation>
    </message>
    <message>
        <source>A list makes every verdict Check after, hours</source>
        <translation>Une liste rend tout À voir après, heures</translation>
    </message>
    <message>
        <source>Seen already: within, minutes</source>
        <translation>Déjà vu&#xa0;: délai, minutes</translation>
    </message>
    <message>
        <source>The desk locks itself after, minutes</source>
        <translation>Verrouillage après, minutes</translation>
    </message>
    <message>
        <source>A decision may be undone for, seconds</source>
        <translation>Décision annulable pendant, secondes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>An expired document is</source>
        <translation>Un document expiré donne</translation>
    </message>
    <message>
        <source>Quiet desk</source>
        <translation>Guichet silencieux</translation>
    </message>
    <message>
        <source>Rules of this post</source>
        <translation>Règles de ce poste</translation>
    </message>
    <message>
        <source>Setting of this machine</source>
        <translation>Réglage de cette machine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Settings of this machine</source>
        <translation>Réglages de cette machine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>{number} not saved</source>
        <translation>Non enregistré&#xa0;: {number}</translation>
    </message>
    <message>
        <source>These decide about nobody. They are set in files, and the strongest file wins.</source>
        <translation>Ils ne décident de personne. Fixés dans des fichiers, le plus fort l’emporte.</translation>
    </message>
    <message>
        <source>Yes: a Stop looks as if there were none</source>
        <translation>Oui&#xa0;: un Arrêt ne se voit pas</translation>
    </message>
    <message>
        <source>No: the public cannot see it</source>
        <translation>Non&#xa0;: le public ne le voit pas</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est changé</translation>
    </message>
    <message>
        <source>An administrator sets the rules</source>
        <translation>Un administrateur fixe les règles</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The rules are in force, and the journal has them with your name.</source>
        <translation>Les règles sont en vigueur, et le journal les porte à votre nom.</translation>
    </message>
    <message>
        <source>These rules decide who passes. Each change is journalled.</source>
        <translation>Ces règles décident qui passe. Chaque changement va au journal.</translation>
    </message>
    <message>
        <source>These rules decide who passes. An administrator sets them.</source>
        <translation>Ces règles décident qui passe. Un administrateur les fixe.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>system file</source>
        <translation>fichier système</translation>
    </message>
    <message>
        <source>user file</source>
        <translation>fichier utilisateur</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
</context>
<context>
    <name>SharpnessBar</name>
    <message>
        <source>Sharp enough</source>
        <translation>Assez net</translation>
    </message>
    <message>
        <source>Not sharp enough</source>
        <translation>Pas assez net</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Code from the sheet</source>
        <translation>Code de la feuille</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Voie {lane}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>BorderDesk {version}</source>
        <translation>BorderDesk {version}</translation>
    </message>
    <message>
        <source>No hub set up. Everything stays on this desk.</source>
        <translation>Sans concentrateur. Tout reste à ce guichet.</translation>
    </message>
    <message>
        <source>Speak {language}</source>
        <translation>Passer en {language}</translation>
    </message>
    <message>
        <source>New passphrase, 12 characters or more</source>
        <translation>Nouvelle phrase de passe, 12 caractères ou plus</translation>
    </message>
    <message>
        <source>Sign in with the passphrase</source>
        <translation>Connexion par phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Phrase de passe oubliée</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Locked. A supervisor can unlock.</source>
        <translation>Verrouillé. Un superviseur peut débloquer.</translation>
    </message>
    <message>
        <source>The code has a mistake in it. Compare it group by group.</source>
        <translation>Le code contient une erreur. Comparez-le groupe par groupe.</translation>
    </message>
    <message>
        <source>The new passphrase needs 12 characters or more.</source>
        <translation>La nouvelle phrase de passe exige 12 caractères ou plus.</translation>
    </message>
    <message>
        <source>This desk does not know you yet. Sign in once while a colleague has it open.</source>
        <translation>Ce guichet ne vous connaît pas encore. Connectez-vous une fois quand un collègue l’a ouvert.</translation>
    </message>
    <message>
        <source>The desk cannot open its records. Call the administrator.</source>
        <translation>Le guichet ne peut pas ouvrir ses données. Appelez l’administrateur.</translation>
    </message>
    <message>
        <source>No watchlist on this desk</source>
        <translation>Aucune liste de surveillance ici</translation>
    </message>
</context>
<context>
    <name>SignatureStrip</name>
    <message>
        <source>Supervisor&apos;s user name</source>
        <translation>Nom d’utilisateur du superviseur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The supervisor signs: {rows}</source>
        <translation>Le superviseur signe&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature en cours</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not signed. User name or passphrase is not right, or this person may not sign these rows.</source>
        <translation>Non signé. Nom d’utilisateur ou phrase de passe inexact, ou cette personne ne peut signer ces lignes.</translation>
    </message>
    <message>
        <source>Not signed. Nothing is in the log yet. Look at the rows and try again.</source>
        <translation>Non signé. Rien n’est encore au registre. Revoyez les lignes et réessayez.</translation>
    </message>
    <message>
        <source>{who} compares the rows with the paper. Enter signs.</source>
        <translation>{who} compare les lignes au papier. Enter signe.</translation>
    </message>
    <message>
        <source>The supervisor compares the rows with the paper and signs with their own passphrase.</source>
        <translation>Le superviseur compare les lignes au papier et signe de sa propre phrase de passe.</translation>
    </message>
</context>
<context>
    <name>StayRow</name>
    <message>
        <source>Entered before that</source>
        <translation>Entrée antérieure</translation>
    </message>
    <message>
        <source>No entry on record</source>
        <translation>Aucune entrée notée</translation>
    </message>
    <message>
        <source>Not out yet</source>
        <translation>Pas encore sorti</translation>
    </message>
    <message>
        <source>No exit on record</source>
        <translation>Aucune sortie notée</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>{number} characters left</source>
        <translation>{number} caractères restants</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>TRAINING</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Voie {lane}</translation>
    </message>
    <message>
        <source>No hub set up</source>
        <translation>Sans concentrateur</translation>
    </message>
    <message>
        <source>Watchlist not read yet</source>
        <translation>Liste pas encore lue</translation>
    </message>
    <message>
        <source>No watchlist</source>
        <translation>Aucune liste</translation>
    </message>
</context>
<context>
    <name>TravellerCard</name>
    <message>
        <source>Traveller</source>
        <translation>Voyageur</translation>
    </message>
    <message>
        <source>Photo page against holder: you compare.</source>
        <translation>Page photo et titulaire&#xa0;: à vous de comparer.</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Numéro personnel</translation>
    </message>
    <message>
        <source>Visa or permit</source>
        <translation>Visa ou permis</translation>
    </message>
    <message>
        <source>Travelling with</source>
        <translation>Voyage avec</translation>
    </message>
    <message>
        <source>Last crossing</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Pas encore de document</translation>
    </message>
    <message>
        <source>The traveller&apos;s details fill in here by themselves.</source>
        <translation>Les données du voyageur s’inscrivent ici seules.</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>From the barcode, not yet edited</source>
        <translation>Du code-barres, non modifié</translation>
    </message>
    <message>
        <source>From the barcode, edited</source>
        <translation>Du code-barres, modifié</translation>
    </message>
    <message>
        <source>From the document, not yet edited</source>
        <translation>Du document, non modifié</translation>
    </message>
    <message>
        <source>From the document, edited</source>
        <translation>Du document, modifié</translation>
    </message>
    <message>
        <source>Last here {day}</source>
        <translation>Passé ici le {day}</translation>
    </message>
    <message>
        <source>First crossing on this desk</source>
        <translation>Premier passage à ce guichet</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>{day}, out</source>
        <translation>{day}, sortie</translation>
    </message>
    <message>
        <source>{day}, in</source>
        <translation>{day}, entrée</translation>
    </message>
    <message>
        <source>Read: {value}</source>
        <translation>Lu&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>VehicleAside</name>
    <message>
        <source>Open vehicle</source>
        <translation>Ouvrir un véhicule</translation>
    </message>
</context>
<context>
    <name>VehicleRow</name>
    <message>
        <source>Set aside</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rappeler</translation>
    </message>
</context>
<context>
    <name>VehicleStrip</name>
    <message>
        <source>Plate</source>
        <translation>Plaque</translation>
    </message>
    <message>
        <source>Travelling by</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who comes back to the desk?</source>
        <translation>Qui revient au guichet&#xa0;?</translation>
    </message>
    <message>
        <source>Open a vehicle</source>
        <translation>Ouvrir un véhicule</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{plate} goes on</source>
        <translation>{plate} repart</translation>
    </message>
    <message>
        <source>Everybody is done. Enter closes the vehicle.</source>
        <translation>Tous sont passés. Enter clôt le véhicule.</translation>
    </message>
    <message>
        <source>{plate}: {parked}, {left}</source>
        <translation>{plate}&#xa0;: {parked}, {left}</translation>
    </message>
    <message>
        <source>Choose a reason; other needs words</source>
        <translation>Choisissez un motif&#xa0;; autre exige des mots</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser partir</translation>
    </message>
</context>
<context>
    <name>WatchlistPage</name>
    <message>
        <source>Parts of the watchlist</source>
        <translation>Parties de la liste de surveillance</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Cleared pairs</source>
        <translation>Paires levées</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>{number} records in force</source>
        <translation>{number} fiches en vigueur</translation>
    </message>
    <message>
        <source>This makes the list milder. Type the list name to go on.</source>
        <translation>Ceci adoucit la liste. Tapez le nom de la liste pour continuer.</translation>
    </message>
    <message>
        <source>This removes {share} % of the list. Type the list name to go on.</source>
        <translation>Ceci retire {share}&#xa0;% de la liste. Tapez le nom de la liste pour continuer.</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Agree that {name} is not record {record}?</source>
        <translation>Accepter que {name} n’est pas la fiche {record}&#xa0;?</translation>
    </message>
    <message>
        <source>You are the second person. The record no longer stops this traveller.</source>
        <translation>Vous êtes la seconde personne. La fiche n’arrête plus ce voyageur.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>End the pair of {name}: why?</source>
        <translation>Clore la paire de {name}&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>The record stops this traveller again.</source>
        <translation>La fiche arrête de nouveau le voyageur.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Close record {record}: why?</source>
        <translation>Clore la fiche {record}&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>A Stop record needs a second person to agree.</source>
        <translation>Une fiche Arrêt exige l’accord d’une seconde personne.</translation>
    </message>
    <message>
        <source>Counts from the next traveller on. A second person agrees to what makes it milder.</source>
        <translation>Vaut dès le prochain voyageur. Une seconde personne accepte ce qui l’adoucit.</translation>
    </message>
    <message>
        <source>Second person, user name</source>
        <translation>Seconde personne, utilisateur</translation>
    </message>
    <message>
        <source>The list in force stays until you do, and a second person agrees.</source>
        <translation>La liste en vigueur reste jusque-là, et jusqu’à l’accord d’une seconde personne.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Sa phrase de passe</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>La clore</translation>
    </message>
    <message>
        <source>Set {list}: what, and why?</source>
        <translation>Régler {list}&#xa0;: quoi, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Days it may be old</source>
        <translation>Âge permis en jours</translation>
    </message>
    <message>
        <source>Days, for 6</source>
        <translation>Jours, pour 6</translation>
    </message>
    <message>
        <source>Write the number of days.</source>
        <translation>Écrivez le nombre de jours.</translation>
    </message>
    <message>
        <source>That is not the name of the list.</source>
        <translation>Ce n’est pas le nom de la liste.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Type details</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Clear the read</source>
        <translation>Effacer la lecture</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Carte suivante</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Carte précédente</translation>
    </message>
    <message>
        <source>Refer to secondary</source>
        <translation>Renvoyer en seconde ligne</translation>
    </message>
    <message>
        <source>Open a vehicle, or let it go on</source>
        <translation>Ouvrir un véhicule, ou le laisser repartir</translation>
    </message>
    <message>
        <source>Set a traveller aside, or bring one back</source>
        <translation>Mettre un voyageur en attente, ou le rappeler</translation>
    </message>
    <message>
        <source>Same vehicle as the last traveller</source>
        <translation>Même véhicule que le dernier voyageur</translation>
    </message>
    <message>
        <source>Admit and next</source>
        <translation>Admettre, suivant</translation>
    </message>
    <message>
        <source>Say why it is not the same</source>
        <translation>Dire pourquoi ce n’est pas le même</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Concordance suivante</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Concordance précédente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Undo my last decision</source>
        <translation>Annuler ma dernière décision</translation>
    </message>
    <message>
        <source>Print the last slip</source>
        <translation>Imprimer le dernier bulletin</translation>
    </message>
    <message>
        <source>Accept an old list for this shift</source>
        <translation>Accepter une vieille liste pour la vacation</translation>
    </message>
    <message>
        <source>Call for help without a sign</source>
        <translation>Appeler à l’aide sans signe</translation>
    </message>
    <message>
        <source>Change the direction</source>
        <translation>Changer le sens</translation>
    </message>
    <message>
        <source>Travelling by: {means}</source>
        <translation>Transport&#xa0;: {means}</translation>
    </message>
    <message>
        <source>12 characters or more, 1 is missing</source>
        <translation>12 caractères ou plus, il en manque 1</translation>
    </message>
    <message>
        <source>12 characters or more, {number} are missing</source>
        <translation>12 caractères ou plus, il en manque {number}</translation>
    </message>
    <message>
        <source>Check digits</source>
        <translation>Chiffres de contrôle</translation>
    </message>
    <message>
        <source>Document validity</source>
        <translation>Validité du document</translation>
    </message>
    <message>
        <source>Stolen and lost</source>
        <translation>Volés et perdus</translation>
    </message>
    <message>
        <source>Person watchlist</source>
        <translation>Personnes surveillées</translation>
    </message>
    <message>
        <source>Stay allowance</source>
        <translation>Durée de séjour</translation>
    </message>
    <message>
        <source>Seen already today</source>
        <translation>Déjà vu aujourd’hui</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>stay rules not set up</source>
        <translation>règles de séjour non définies</translation>
    </message>
    <message>
        <source>barcode: {element}</source>
        <translation>code-barres&#xa0;: {element}</translation>
    </message>
    <message>
        <source>from the barcode</source>
        <translation>du code-barres</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{held} sur {all}</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>spécimen</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>expiré hier</translation>
    </message>
    <message>
        <source>expired {number} days ago</source>
        <translation>expiré depuis {number} jours</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>expiration inconnue</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>match</source>
        <translation>concordance</translation>
    </message>
    <message>
        <source>no list on this desk</source>
        <translation>aucune liste à ce guichet</translation>
    </message>
    <message>
        <source>no document number</source>
        <translation>sans numéro de document</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>pas encore de nom</translation>
    </message>
    <message>
        <source>list 1 day old</source>
        <translation>liste d’un jour</translation>
    </message>
    <message>
        <source>list {number} days old</source>
        <translation>liste de {number} jours</translation>
    </message>
    <message>
        <source>set aside by {who}</source>
        <translation>écarté par {who}</translation>
    </message>
    <message>
        <source>here at {time}</source>
        <translation>ici à {time}</translation>
    </message>
    <message>
        <source>not just now</source>
        <translation>pas à l’instant</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>near</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non listé</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>vers {day}</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Stop. Refer to secondary</source>
        <translation>Arrêt. Renvoyer en seconde ligne</translation>
    </message>
    <message>
        <source>Ready for the next traveller</source>
        <translation>Prêt pour le voyageur suivant</translation>
    </message>
    <message>
        <source>Cannot read the code lines</source>
        <translation>Lignes codées illisibles</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>The watchlists are being searched.</source>
        <translation>Recherche dans les listes de surveillance.</translation>
    </message>
    <message>
        <source>This traveller is not checked</source>
        <translation>Ce voyageur n’est pas contrôlé</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>The decision is being written to the log.</source>
        <translation>La décision s’inscrit au registre.</translation>
    </message>
    <message>
        <source>This decision is not saved</source>
        <translation>Décision non enregistrée</translation>
    </message>
    <message>
        <source>Place a document under the camera, scan its barcode, or press {type} to type.</source>
        <translation>Placez un document sous la caméra, scannez son code-barres, ou saisissez avec {type}.</translation>
    </message>
    <message>
        <source>Try {again}, or press {type} and type the document number.</source>
        <translation>Essayez {again}, ou {type} pour saisir le numéro du document.</translation>
    </message>
    <message>
        <source>The check did not finish. Press {again} to check again, or call the shift lead.</source>
        <translation>Le contrôle n’a pas abouti. {again} pour recommencer, ou appelez le chef de vacation.</translation>
    </message>
    <message>
        <source>Do not let the traveller go. Try again {admit} or call the shift lead.</source>
        <translation>Ne laissez pas partir le voyageur. Réessayez {admit} ou appelez le chef de vacation.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Check before you admit</source>
        <translation>Vérifiez avant d’admettre</translation>
    </message>
    <message>
        <source>Stop: refer to secondary</source>
        <translation>Arrêt&#xa0;: renvoyer en seconde ligne</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Type the document number</source>
        <translation>Saisissez le numéro du document</translation>
    </message>
    <message>
        <source>It is checked as you type, before the rest is there.</source>
        <translation>Il est vérifié en cours de saisie, avant le reste.</translation>
    </message>
    <message>
        <source>Watchlist checked, {records} records. Document valid.</source>
        <translation>Liste vérifiée, {records} fiches. Document valide.</translation>
    </message>
    <message>
        <source>Checked on this desk only.</source>
        <translation>Vérifié à ce guichet seulement.</translation>
    </message>
    <message>
        <source>read and checked in {seconds} s</source>
        <translation>lu et vérifié en {seconds} s</translation>
    </message>
    <message>
        <source>checked in {seconds} s</source>
        <translation>vérifié en {seconds} s</translation>
    </message>
    <message>
        <source>Match set aside by you.</source>
        <translation>Concordance écartée par vous.</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 concordance</translation>
    </message>
    <message>
        <source>{number} matches</source>
        <translation>{number} concordances</translation>
    </message>
    <message>
        <source>1 point to check</source>
        <translation>1 point à vérifier</translation>
    </message>
    <message>
        <source>{number} points to check</source>
        <translation>{number} points à vérifier</translation>
    </message>
    <message>
        <source>{points}  ·  {seconds} s</source>
        <translation>{points}  ·  {seconds} s</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} lignes</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nouveau</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>{number} nouveaux</translation>
    </message>
    <message>
        <source>1 row in this filter and time range.</source>
        <translation>1 ligne dans ce filtre et cette période.</translation>
    </message>
    <message>
        <source>{number} rows in this filter and time range.</source>
        <translation>{number} lignes dans ce filtre et cette période.</translation>
    </message>
    <message>
        <source>1 row written to {file}</source>
        <translation>1 ligne écrite dans {file}</translation>
    </message>
    <message>
        <source>{number} rows written to {file}</source>
        <translation>{number} lignes écrites dans {file}</translation>
    </message>
    <message>
        <source>1 decision.</source>
        <translation>1 décision.</translation>
    </message>
    <message>
        <source>{number} decisions.</source>
        <translation>{number} décisions.</translation>
    </message>
    <message>
        <source>1 referral open.</source>
        <translation>1 renvoi en cours.</translation>
    </message>
    <message>
        <source>{number} referrals open.</source>
        <translation>{number} renvois en cours.</translation>
    </message>
    <message>
        <source>1 journal entry not sent yet.</source>
        <translation>1 écriture du journal non envoyée.</translation>
    </message>
    <message>
        <source>{number} journal entries not sent yet.</source>
        <translation>{number} écritures du journal non envoyées.</translation>
    </message>
    <message>
        <source>{name}, {when}, 1 referral open</source>
        <translation>{name}, {when}, 1 renvoi en cours</translation>
    </message>
    <message>
        <source>{name}, {when}, {number} referrals open</source>
        <translation>{name}, {when}, {number} renvois en cours</translation>
    </message>
    <message>
        <source>The picture is too small for code lines. Set a larger one or move the camera closer.</source>
        <translation>L’image est trop petite pour les lignes codées. Agrandissez-la ou rapprochez la caméra.</translation>
    </message>
    <message>
        <source>Too dark. More light.</source>
        <translation>Trop sombre. Plus de lumière.</translation>
    </message>
    <message>
        <source>Too bright. Less light, or turn the lamp away.</source>
        <translation>Trop clair. Moins de lumière, ou détournez la lampe.</translation>
    </message>
    <message>
        <source>Out of focus. Set the focus on a page in the frame.</source>
        <translation>Flou. Réglez la mise au point sur une page dans le cadre.</translation>
    </message>
    <message>
        <source>A mark stays in the picture. Clean the lens and the glass.</source>
        <translation>Une tache reste dans l’image. Nettoyez l’objectif et la vitre.</translation>
    </message>
    <message>
        <source>The size of the picture is not known yet.</source>
        <translation>La taille de l’image n’est pas encore connue.</translation>
    </message>
    <message>
        <source>The light is not known yet.</source>
        <translation>La lumière n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Focus not known yet. Lay a page under the camera.</source>
        <translation>Mise au point inconnue. Posez une page sous la caméra.</translation>
    </message>
    <message>
        <source>Dirt not known yet. Move a page about under the camera.</source>
        <translation>Propreté inconnue. Déplacez une page sous la caméra.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Admitted with limits</source>
        <translation>Admis sous limites</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Referred to health</source>
        <translation>Renvoyé à la santé</translation>
    </message>
    <message>
        <source>Referred to customs</source>
        <translation>Renvoyé à la douane</translation>
    </message>
    <message>
        <source>Referred to police</source>
        <translation>Renvoyé à la police</translation>
    </message>
    <message>
        <source>Referred, asylum</source>
        <translation>Renvoyé, asile</translation>
    </message>
    <message>
        <source>Referred, child protection</source>
        <translation>Renvoyé, protection enfance</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>Sortie notée</translation>
    </message>
    <message>
        <source>Exit stopped</source>
        <translation>Sortie bloquée</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Explained and believed</source>
        <translation>Expliqué et cru</translation>
    </message>
    <message>
        <source>Other document shown</source>
        <translation>Autre document montré</translation>
    </message>
    <message>
        <source>Shift lead agreed (name)</source>
        <translation>Accord du chef de vacation (nom)</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Humanitaire</translation>
    </message>
    <message>
        <source>Reader error</source>
        <translation>Erreur du lecteur</translation>
    </message>
    <message>
        <source>Officer&apos;s error</source>
        <translation>Erreur de l’agent</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Different birth date</source>
        <translation>Autre date de naissance</translation>
    </message>
    <message>
        <source>Different photo</source>
        <translation>Autre photo</translation>
    </message>
    <message>
        <source>Different sex or height</source>
        <translation>Autre sexe ou taille</translation>
    </message>
    <message>
        <source>Record is closed</source>
        <translation>Fiche close</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>1 Damaged</source>
        <translation>1 Endommagé</translation>
    </message>
    <message>
        <source>2 Not machine readable</source>
        <translation>2 Non lisible en machine</translation>
    </message>
    <message>
        <source>3 No document</source>
        <translation>3 Sans document</translation>
    </message>
    <message>
        <source>4 Reader fault</source>
        <translation>4 Panne du lecteur</translation>
    </message>
    <message>
        <source>Child on parent&apos;s document</source>
        <translation>Enfant sur document parental</translation>
    </message>
    <message>
        <source>Emergency letter</source>
        <translation>Lettre d’urgence</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Autre cas</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Boda</source>
        <translation>Boda</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Lorry</source>
        <translation>Camion</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Navire</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Avion</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation>ENTRÉE</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>SECONDARY INSPECTION</source>
        <translation>SECONDE LIGNE</translation>
    </message>
    <message>
        <source>PRINTER TEST</source>
        <translation>ESSAI D’IMPRESSION</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>Sortie limite</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>TRANSIT</source>
        <translation>TRANSIT</translation>
    </message>
    <message>
        <source>TURNED BACK</source>
        <translation>REFOULÉ</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Crew card</source>
        <translation>Carte d’équipage</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Sexe non précisé</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>type de document</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>État émetteur</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>numéro du document</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>prénoms</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>date d’expiration</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>numéro personnel</translation>
    </message>
    <message>
        <source>second personal number</source>
        <translation>second numéro personnel</translation>
    </message>
    <message>
        <source>code lines as a whole</source>
        <translation>ensemble des lignes codées</translation>
    </message>
    <message>
        <source>Document on list {list}, match {score} of 100.</source>
        <translation>Document sur la liste {list}, concordance {score} sur 100.</translation>
    </message>
    <message>
        <source>Watchlist match, {score} of 100, list {list}.</source>
        <translation>Concordance, {score} sur 100, liste {list}.</translation>
    </message>
    <message>
        <source>This is a specimen document.</source>
        <translation>Ce document est un spécimen.</translation>
    </message>
    <message>
        <source>Date of expiry is not known. Look at the document.</source>
        <translation>Date d’expiration inconnue. Regardez le document.</translation>
    </message>
    <message>
        <source>Not printed as it should be: {element}. Compare and correct.</source>
        <translation>Impression anormale&#xa0;: {element}. Comparez et corrigez.</translation>
    </message>
    <message>
        <source>The barcode says something else: {element}. Look at the document.</source>
        <translation>Le code-barres dit autre chose&#xa0;: {element}. Regardez le document.</translation>
    </message>
    <message>
        <source>Typed otherwise than read: {element}. Compare with the document.</source>
        <translation>Saisi autrement que lu&#xa0;: {element}. Comparez au document.</translation>
    </message>
    <message>
        <source>A driving licence is no travel document.</source>
        <translation>Un permis de conduire n’est pas un document de voyage.</translation>
    </message>
    <message>
        <source>The reading is not certain. Compare it with the document.</source>
        <translation>La lecture n’est pas sûre. Comparez-la au document.</translation>
    </message>
    <message>
        <source>The name is missing. Only the document number was checked.</source>
        <translation>Le nom manque. Seul le numéro du document est vérifié.</translation>
    </message>
    <message>
        <source>The date of birth is missing. Type it from the document.</source>
        <translation>La date de naissance manque. Saisissez-la du document.</translation>
    </message>
    <message>
        <source>No watchlist on this desk. Do not admit without a call to the shift lead.</source>
        <translation>Aucune liste de surveillance à ce guichet. N’admettez pas sans appeler le chef de vacation.</translation>
    </message>
    <message>
        <source>Already decided here at {time}.</source>
        <translation>Déjà décidé ici à {time}.</translation>
    </message>
    <message>
        <source>The desk clock is behind the last entry. Ask the shift lead to set it right.</source>
        <translation>L’horloge retarde sur la dernière écriture. Demandez au chef de vacation de la régler.</translation>
    </message>
    <message>
        <source>On list {list}</source>
        <translation>Sur la liste {list}</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Spécimen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Barcode differs</source>
        <translation>Code-barres différent</translation>
    </message>
    <message>
        <source>Document expired yesterday.</source>
        <translation>Document expiré hier.</translation>
    </message>
    <message>
        <source>Document expired {number} days ago.</source>
        <translation>Document expiré depuis {number} jours.</translation>
    </message>
    <message>
        <source>Watchlist {list} is 1 day old. Ask the shift lead.</source>
        <translation>La liste {list} date d’un jour. Demandez au chef de vacation.</translation>
    </message>
    <message>
        <source>Watchlist {list} is {number} days old. Ask the shift lead.</source>
        <translation>La liste {list} date de {number} jours. Demandez au chef de vacation.</translation>
    </message>
    <message>
        <source>Watchlist {list} is 1 day old, accepted for this shift.</source>
        <translation>La liste {list} date d’un jour, acceptée pour cette vacation.</translation>
    </message>
    <message>
        <source>Watchlist {list} is {number} days old, accepted for this shift.</source>
        <translation>La liste {list} date de {number} jours, acceptée pour cette vacation.</translation>
    </message>
    <message>
        <source>1 check digit does not agree: {element}. Compare and correct.</source>
        <translation>1 chiffre de contrôle discorde&#xa0;: {element}. Comparez et corrigez.</translation>
    </message>
    <message>
        <source>{number} check digits do not agree: {element}. Compare and correct.</source>
        <translation>{number} chiffres de contrôle discordent&#xa0;: {element}. Comparez et corrigez.</translation>
    </message>
    <message>
        <source>Expired yesterday</source>
        <translation>Expiré hier</translation>
    </message>
    <message>
        <source>{number} days ago</source>
        <translation>Il y a {number} jours</translation>
    </message>
    <message>
        <source>The traveller is at the desk</source>
        <translation>Le voyageur est au guichet</translation>
    </message>
    <message>
        <source>Suspicion of an offence</source>
        <translation>Soupçon d’infraction</translation>
    </message>
    <message>
        <source>Request of another authority</source>
        <translation>Demande d’une autre autorité</translation>
    </message>
    <message>
        <source>Correction of a record</source>
        <translation>Correction d’une inscription</translation>
    </message>
    <message>
        <source>Supervision of the desk</source>
        <translation>Supervision du guichet</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} jours</translation>
    </message>
    <message>
        <source>no match with today&apos;s lists</source>
        <translation>sans concordance aux listes du jour</translation>
    </message>
    <message>
        <source>1 match with today&apos;s lists</source>
        <translation>1 concordance aux listes du jour</translation>
    </message>
    <message>
        <source>{number} matches with today&apos;s lists</source>
        <translation>{number} concordances aux listes du jour</translation>
    </message>
    <message>
        <source>Match now: {list}, {score} of 100</source>
        <translation>Concordance&#xa0;: {list}, {score} sur 100</translation>
    </message>
    <message>
        <source>1 record found</source>
        <translation>1 fiche trouvée</translation>
    </message>
    <message>
        <source>{number} records found</source>
        <translation>{number} fiches trouvées</translation>
    </message>
    <message>
        <source>True match</source>
        <translation>Concordance vraie</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indécidable</translation>
    </message>
    <message>
        <source>Same document</source>
        <translation>Même document</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Même photo</translation>
    </message>
    <message>
        <source>Traveller said so</source>
        <translation>Dit par le voyageur</translation>
    </message>
    <message>
        <source>Source confirmed</source>
        <translation>Source confirmée</translation>
    </message>
    <message>
        <source>Record says too little</source>
        <translation>Fiche trop pauvre</translation>
    </message>
    <message>
        <source>Source not reached</source>
        <translation>Source injoignable</translation>
    </message>
    <message>
        <source>Traveller has gone</source>
        <translation>Voyageur parti</translation>
    </message>
    <message>
        <source>Needs a second person</source>
        <translation>Exige une seconde personne</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Échue</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Overt</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au guichet</translation>
    </message>
    <message>
        <source>in Matches</source>
        <translation>dans Concordances</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>UN sanctions</source>
        <translation>Sanctions ONU</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Wanted person</source>
        <translation>Personne recherchée</translation>
    </message>
    <message>
        <source>Document reported stolen</source>
        <translation>Document déclaré volé</translation>
    </message>
    <message>
        <source>Document reported lost</source>
        <translation>Document déclaré perdu</translation>
    </message>
    <message>
        <source>Document revoked by its issuer</source>
        <translation>Document révoqué par l’émetteur</translation>
    </message>
    <message>
        <source>Refuse entry</source>
        <translation>Refus d’entrée</translation>
    </message>
    <message>
        <source>Prohibited immigrant</source>
        <translation>Immigrant interdit</translation>
    </message>
    <message>
        <source>Overstay</source>
        <translation>Séjour dépassé</translation>
    </message>
    <message>
        <source>Missing person</source>
        <translation>Personne disparue</translation>
    </message>
    <message>
        <source>Child at risk</source>
        <translation>Enfant en danger</translation>
    </message>
    <message>
        <source>Custody of a child</source>
        <translation>Garde d’un enfant</translation>
    </message>
    <message>
        <source>Travel ban</source>
        <translation>Interdiction de voyage</translation>
    </message>
    <message>
        <source>Interest to customs</source>
        <translation>Intéresse la douane</translation>
    </message>
    <message>
        <source>Keep the traveller at the desk and call the police.</source>
        <translation>Gardez le voyageur au guichet et appelez la police.</translation>
    </message>
    <message>
        <source>Take the traveller to secondary: entry is to be refused.</source>
        <translation>Menez le voyageur en seconde ligne&#xa0;: l’entrée est à refuser.</translation>
    </message>
    <message>
        <source>Take the traveller to secondary: exit is to be refused.</source>
        <translation>Menez le voyageur en seconde ligne&#xa0;: la sortie est à refuser.</translation>
    </message>
    <message>
        <source>Take the traveller to secondary.</source>
        <translation>Menez le voyageur en seconde ligne.</translation>
    </message>
    <message>
        <source>Keep the document and take the traveller to secondary.</source>
        <translation>Gardez le document et menez le voyageur en seconde ligne.</translation>
    </message>
    <message>
        <source>Take the traveller to secondary: this person may need protection.</source>
        <translation>Menez le voyageur en seconde ligne&#xa0;: il peut avoir besoin de protection.</translation>
    </message>
    <message>
        <source>Call the contact that the entry names before you decide.</source>
        <translation>Appelez le contact nommé par la fiche avant de décider.</translation>
    </message>
    <message>
        <source>Note the crossing.</source>
        <translation>Notez le passage.</translation>
    </message>
    <message>
        <source>Beware: {words}.</source>
        <translation>Attention&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The holder may be its owner, and the victim.</source>
        <translation>Le porteur peut être le titulaire, et la victime.</translation>
    </message>
    <message>
        <source>Call {words}.</source>
        <translation>Appelez {words}.</translation>
    </message>
    <message>
        <source>Same document number and issuer.</source>
        <translation>Même numéro de document, même émetteur.</translation>
    </message>
    <message>
        <source>Same document number, another issuer.</source>
        <translation>Même numéro de document, autre émetteur.</translation>
    </message>
    <message>
        <source>Document number differs by a character easily misread.</source>
        <translation>Numéro de document différent d’un caractère facile à mal lire.</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>Même nom.</translation>
    </message>
    <message>
        <source>Another spelling: {traveller}, listed as {listed}.</source>
        <translation>Autre orthographe&#xa0;: {traveller}, listé {listed}.</translation>
    </message>
    <message>
        <source>Nearly the same: {traveller}, listed as {listed}.</source>
        <translation>Presque identique&#xa0;: {traveller}, listé {listed}.</translation>
    </message>
    <message>
        <source>An initial fits: {traveller}, listed as {listed}.</source>
        <translation>Une initiale convient&#xa0;: {traveller}, listé {listed}.</translation>
    </message>
    <message>
        <source>Written apart or together: {traveller}, listed as {listed}.</source>
        <translation>Écrit séparé ou lié&#xa0;: {traveller}, listé {listed}.</translation>
    </message>
    <message>
        <source>Same parts of the name in another order.</source>
        <translation>Mêmes parties du nom dans un autre ordre.</translation>
    </message>
    <message>
        <source>The document may not show the whole name.</source>
        <translation>Le document peut ne pas montrer tout le nom.</translation>
    </message>
    <message>
        <source>The list trusts this alias little.</source>
        <translation>La liste se fie peu à cet alias.</translation>
    </message>
    <message>
        <source>Many people have this name.</source>
        <translation>Beaucoup portent ce nom.</translation>
    </message>
    <message>
        <source>Same date of birth.</source>
        <translation>Même date de naissance.</translation>
    </message>
    <message>
        <source>Day and month of birth are exchanged.</source>
        <translation>Jour et mois de naissance sont inversés.</translation>
    </message>
    <message>
        <source>Same year of birth.</source>
        <translation>Même année de naissance.</translation>
    </message>
    <message>
        <source>Date of birth within the listed years.</source>
        <translation>Date de naissance dans les années listées.</translation>
    </message>
    <message>
        <source>Same year of birth, but the day or the month differs.</source>
        <translation>Même année de naissance, mais le jour ou le mois diffère.</translation>
    </message>
    <message>
        <source>Date of birth not known for the comparison.</source>
        <translation>Date de naissance inconnue pour la comparaison.</translation>
    </message>
    <message>
        <source>Another date of birth.</source>
        <translation>Autre date de naissance.</translation>
    </message>
    <message>
        <source>Another sex.</source>
        <translation>Autre sexe.</translation>
    </message>
    <message>
        <source>Same nationality.</source>
        <translation>Même nationalité.</translation>
    </message>
    <message>
        <source>Another nationality.</source>
        <translation>Autre nationalité.</translation>
    </message>
    <message>
        <source>About travellers who go the other way.</source>
        <translation>Concerne les voyageurs de l&apos;autre sens.</translation>
    </message>
    <message>
        <source>Set aside before: not this person.</source>
        <translation>Écartée avant&#xa0;: pas cette personne.</translation>
    </message>
    <message>
        <source>The list has one part of the name more.</source>
        <translation>La liste a une partie du nom de plus.</translation>
    </message>
    <message>
        <source>The list has {number} parts of the name more.</source>
        <translation>La liste a {number} parties du nom de plus.</translation>
    </message>
    <message>
        <source>The document has one part of the name more.</source>
        <translation>Le document a une partie du nom de plus.</translation>
    </message>
    <message>
        <source>The document has {number} parts of the name more.</source>
        <translation>Le document a {number} parties du nom de plus.</translation>
    </message>
    <message>
        <source>1 other check passed</source>
        <translation>1 autre contrôle passé</translation>
    </message>
    <message>
        <source>{number} other checks passed</source>
        <translation>{number} autres contrôles passés</translation>
    </message>
    <message>
        <source>Watchlist today {time}</source>
        <translation>Liste d’aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Watchlist yesterday {time}</source>
        <translation>Liste d’hier {time}</translation>
    </message>
    <message>
        <source>Watchlist {number} days old</source>
        <translation>Liste de {number} jours</translation>
    </message>
    <message>
        <source>Sending {sent} of {all}</source>
        <translation>Envoi {sent} sur {all}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Synchronisé {time}</translation>
    </message>
    <message>
        <source>Offline · {number} to send</source>
        <translation>Hors ligne · {number} à envoyer</translation>
    </message>
    <message>
        <source>Offline {hours} h {minutes} min · {number} to send</source>
        <translation>Hors ligne {hours} h {minutes} min · {number} à envoyer</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>about 1 year</source>
        <translation>environ 1 an</translation>
    </message>
    <message>
        <source>about {number} years</source>
        <translation>environ {number} ans</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} ans</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Ne bougez pas.</translation>
    </message>
    <message>
        <source>Move closer. The code lines must fill the box.</source>
        <translation>Approchez. Les lignes codées doivent remplir le cadre.</translation>
    </message>
    <message>
        <source>Tilt it away from the lamp.</source>
        <translation>Inclinez-le loin de la lampe.</translation>
    </message>
    <message>
        <source>Turn the page the other way up.</source>
        <translation>Tournez la page dans l’autre sens.</translation>
    </message>
    <message>
        <source>No code lines in the picture.</source>
        <translation>Aucune ligne codée dans l’image.</translation>
    </message>
    <message>
        <source>The code lines make no sense as read.</source>
        <translation>Les lignes codées lues n’ont pas de sens.</translation>
    </message>
    <message>
        <source>A check digit does not agree.</source>
        <translation>Un chiffre de contrôle discorde.</translation>
    </message>
    <message>
        <source>An element is not printed as it should be.</source>
        <translation>Un élément n’est pas imprimé comme il se doit.</translation>
    </message>
    <message>
        <source>Some characters are not certain.</source>
        <translation>Certains caractères ne sont pas sûrs.</translation>
    </message>
    <message>
        <source>The pictures do not agree yet.</source>
        <translation>Les images ne concordent pas encore.</translation>
    </message>
    <message>
        <source>Camera live</source>
        <translation>Caméra active</translation>
    </message>
    <message>
        <source>Camera lost</source>
        <translation>Caméra perdue</translation>
    </message>
    <message>
        <source>Pictures at an end</source>
        <translation>Fin des images</translation>
    </message>
    <message>
        <source>Document read</source>
        <translation>Document lu</translation>
    </message>
    <message>
        <source>Typed in by {officer}</source>
        <translation>Saisi par {officer}</translation>
    </message>
    <message>
        <source>Watchlist checked</source>
        <translation>Liste vérifiée</translation>
    </message>
    <message>
        <source>Match {score}, list {about}</source>
        <translation>Concordance {score}, liste {about}</translation>
    </message>
    <message>
        <source>{decision} by {officer}</source>
        <translation>{decision} par {officer}</translation>
    </message>
    <message>
        <source>Corrected by {officer}</source>
        <translation>Corrigé par {officer}</translation>
    </message>
    <message>
        <source>Undone by {officer}</source>
        <translation>Annulé par {officer}</translation>
    </message>
    <message>
        <source>Nobody has this user name.</source>
        <translation>Personne n’a ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Nobody does this to their own account.</source>
        <translation>Nul ne fait cela à son propre compte.</translation>
    </message>
    <message>
        <source>Nobody approves their own act: another person must.</source>
        <translation>Nul n’approuve son propre acte&#xa0;: une autre personne le doit.</translation>
    </message>
    <message>
        <source>Nobody approves with an account that the other person made or reset within the last 24 hours.</source>
        <translation>Nul n’approuve avec un compte que l’autre personne a créé ou réinitialisé dans les dernières 24 heures.</translation>
    </message>
    <message>
        <source>User name must be letters, digits, dots, dashes or underscores, 64 at most.</source>
        <translation>Le nom d’utilisateur doit être en lettres, chiffres, points, tirets ou soulignés, 64 au plus.</translation>
    </message>
    <message>
        <source>User name is taken.</source>
        <translation>Nom d’utilisateur déjà pris.</translation>
    </message>
    <message>
        <source>Validity of the account ends before it begins.</source>
        <translation>La validité du compte finit avant de commencer.</translation>
    </message>
    <message>
        <source>Role exists at a training desk only, and is given there from the start.</source>
        <translation>Ce rôle n’existe qu’au guichet d’essai, où il est donné dès le début.</translation>
    </message>
    <message>
        <source>Reason for disabling the account is missing.</source>
        <translation>Le motif de la désactivation du compte manque.</translation>
    </message>
    <message>
        <source>Reason for letting the person in is missing.</source>
        <translation>Le motif de la réactivation manque.</translation>
    </message>
    <message>
        <source>Account is not disabled.</source>
        <translation>Le compte n’est pas désactivé.</translation>
    </message>
    <message>
        <source>Account is disabled already.</source>
        <translation>Le compte est déjà désactivé.</translation>
    </message>
    <message>
        <source>Account is disabled; let its person in again first.</source>
        <translation>Le compte est désactivé&#xa0;; réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>The passphrase is a temporary one: choose another first.</source>
        <translation>La phrase de passe est provisoire&#xa0;: choisissez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>The rules were set by somebody else meanwhile; look at them again.</source>
        <translation>Quelqu’un d’autre a fixé les règles entre-temps&#xa0;; revoyez-les.</translation>
    </message>
    <message>
        <source>Other records are due now than were shown; look again before deleting.</source>
        <translation>D’autres données sont échues que celles montrées&#xa0;; revoyez avant de supprimer.</translation>
    </message>
    <message>
        <source>No list of this name is in force.</source>
        <translation>Aucune liste de ce nom n’est en vigueur.</translation>
    </message>
    <message>
        <source>The list holds the desk&apos;s own entries: close them one by one.</source>
        <translation>La liste contient les fiches du guichet&#xa0;: closez-les une à une.</translation>
    </message>
    <message>
        <source>The list holds the desk&apos;s own entries: each says by itself what is asked.</source>
        <translation>La liste contient les fiches du guichet&#xa0;: chacune dit elle-même ce qui est demandé.</translation>
    </message>
    <message>
        <source>The list to change is not in force.</source>
        <translation>La liste à changer n’est pas en vigueur.</translation>
    </message>
    <message>
        <source>Another version came into force meanwhile; bring the changes in again.</source>
        <translation>Une autre version est entrée en vigueur entre-temps&#xa0;; réimportez les changements.</translation>
    </message>
    <message>
        <source>The file holds no entry that can be screened against; the list in force stays.</source>
        <translation>Le fichier n’a aucune fiche utilisable&#xa0;; la liste en vigueur reste.</translation>
    </message>
    <message>
        <source>The building of the list was stopped; the list in force stays.</source>
        <translation>La construction de la liste a été arrêtée&#xa0;; la liste en vigueur reste.</translation>
    </message>
    <message>
        <source>Age limit of the list is not between 1 and 365 days.</source>
        <translation>L’âge limite de la liste n’est pas entre 1 et 365 jours.</translation>
    </message>
    <message>
        <source>Reason for setting the list is missing.</source>
        <translation>Le motif du réglage de la liste manque.</translation>
    </message>
    <message>
        <source>The table has no column with a name or a document number.</source>
        <translation>Le tableau n’a aucune colonne de nom ou de numéro du document.</translation>
    </message>
    <message>
        <source>The file is no watchlist of a format that we know.</source>
        <translation>Le fichier n’est pas une liste d’un format connu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The entry is closed already.</source>
        <translation>La fiche est déjà close.</translation>
    </message>
    <message>
        <source>Source of the entry is missing.</source>
        <translation>La source de la fiche manque.</translation>
    </message>
    <message>
        <source>Reason for the entry is missing.</source>
        <translation>Le motif de la fiche manque.</translation>
    </message>
    <message>
        <source>Reason for closing the entry is missing.</source>
        <translation>Le motif de la clôture de la fiche manque.</translation>
    </message>
    <message>
        <source>Reason for the removal is missing.</source>
        <translation>Le motif du retrait manque.</translation>
    </message>
    <message>
        <source>Reference of the entry is taken.</source>
        <translation>La référence de la fiche est déjà prise.</translation>
    </message>
    <message>
        <source>Watchlist entry has neither a name nor a document.</source>
        <translation>La fiche n’a ni nom ni document.</translation>
    </message>
    <message>
        <source>There is no such pair.</source>
        <translation>Cette paire n’existe pas.</translation>
    </message>
    <message>
        <source>Pair has ended already.</source>
        <translation>La paire est déjà close.</translation>
    </message>
    <message>
        <source>Pair does not wait for a second person.</source>
        <translation>La paire n’attend pas de seconde personne.</translation>
    </message>
    <message>
        <source>End of the pair has no remark that says why.</source>
        <translation>La clôture de la paire n’a pas de remarque disant pourquoi.</translation>
    </message>
    <message>
        <source>Nobody takes back what another found.</source>
        <translation>Nul ne reprend le constat d’un autre.</translation>
    </message>
    <message>
        <source>What was found at the desk is not taken back here.</source>
        <translation>Un constat fait au guichet ne se reprend pas ici.</translation>
    </message>
    <message>
        <source>The finding was taken back already.</source>
        <translation>Le constat a déjà été repris.</translation>
    </message>
    <message>
        <source>A finding is taken back within 60 seconds; write another one.</source>
        <translation>Un constat se reprend sous 60 secondes&#xa0;; écrivez-en un autre.</translation>
    </message>
    <message>
        <source>Only a match that is not this person can be set aside for longer.</source>
        <translation>Seule une concordance qui n’est pas cette personne s’écarte durablement.</translation>
    </message>
    <message>
        <source>The match was set aside already.</source>
        <translation>La concordance est déjà écartée.</translation>
    </message>
    <message>
        <source>The list does not give this match any more; there is nothing to set aside.</source>
        <translation>La liste ne donne plus cette concordance&#xa0;; il n’y a rien à écarter.</translation>
    </message>
    <message>
        <source>A document that a list names is never set aside.</source>
        <translation>Un document listé n’est jamais écarté.</translation>
    </message>
    <message>
        <source>The desk is busy. Try again.</source>
        <translation>Le guichet est occupé. Réessayez.</translation>
    </message>
    <message>
        <source>Not done: {kind}.</source>
        <translation>Non fait&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>Feuille de vacation</translation>
    </message>
    <message>
        <source>TRAINING, not valid</source>
        <translation>ESSAI, non valable</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Voie {lane}</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Vacation {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptée le</translation>
    </message>
    <message>
        <source>Oldest list at opening</source>
        <translation>Plus vieille liste à l’ouverture</translation>
    </message>
    <message>
        <source>Stamp number</source>
        <translation>Numéro du cachet</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>Referrals open</source>
        <translation>Renvois en cours</translation>
    </message>
    <message>
        <source>Journal entries not sent</source>
        <translation>Écritures du journal non envoyées</translation>
    </message>
    <message>
        <source>What the shift comes to</source>
        <translation>Bilan de la vacation</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Pour la vacation suivante</translation>
    </message>
    <message>
        <source>No message.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>The journal up to here</source>
        <translation>Le journal jusqu’ici</translation>
    </message>
    <message>
        <source>Secondary officer</source>
        <translation>Agent de seconde ligne</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Concordances</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>User name or passphrase is not right.</source>
        <translation>Nom d’utilisateur ou phrase de passe inexact.</translation>
    </message>
    <message>
        <source>User name or passphrase is not right. 1 try left.</source>
        <translation>Nom d’utilisateur ou phrase de passe inexact. Reste 1 essai.</translation>
    </message>
    <message>
        <source>User name or passphrase is not right. {number} tries left.</source>
        <translation>Nom d’utilisateur ou phrase de passe inexact. Restent {number} essais.</translation>
    </message>
    <message>
        <source>Locked until {time}. A supervisor can unlock.</source>
        <translation>Verrouillé jusqu’à {time}. Un superviseur peut débloquer.</translation>
    </message>
    <message>
        <source>PIN is not right, five times. Type your passphrase.</source>
        <translation>PIN inexact, cinq fois. Tapez votre phrase de passe.</translation>
    </message>
    <message>
        <source>PIN is not right. 1 try left.</source>
        <translation>PIN inexact. Reste 1 essai.</translation>
    </message>
    <message>
        <source>PIN is not right. {number} tries left.</source>
        <translation>PIN inexact. Restent {number} essais.</translation>
    </message>
    <message>
        <source>Passphrase is not right.</source>
        <translation>Phrase de passe inexacte.</translation>
    </message>
    <message>
        <source>Passphrase is not right. 1 try left.</source>
        <translation>Phrase de passe inexacte. Reste 1 essai.</translation>
    </message>
    <message>
        <source>Passphrase is not right. {number} tries left.</source>
        <translation>Phrase de passe inexacte. Restent {number} essais.</translation>
    </message>
    <message>
        <source>User name or code is not right.</source>
        <translation>Nom d’utilisateur ou code inexact.</translation>
    </message>
    <message>
        <source>User name or code is not right. 1 try left.</source>
        <translation>Nom d’utilisateur ou code inexact. Reste 1 essai.</translation>
    </message>
    <message>
        <source>User name or code is not right. {number} tries left.</source>
        <translation>Nom d’utilisateur ou code inexact. Restent {number} essais.</translation>
    </message>
    <message>
        <source>Desk clock {time}, no hub to compare with</source>
        <translation>Horloge {time}, sans concentrateur à comparer</translation>
    </message>
    <message>
        <source>Desk clock {time}, differs from hub by 1 s</source>
        <translation>Horloge {time}, écart au concentrateur de 1 s</translation>
    </message>
    <message>
        <source>Desk clock {time}, differs from hub by {number} s</source>
        <translation>Horloge {time}, écart au concentrateur de {number} s</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>Moins de gens</translation>
    </message>
    <message>
        <source>Wait in secondary</source>
        <translation>Attente en seconde ligne</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Refoulés</translation>
    </message>
    <message>
        <source>Another lane</source>
        <translation>Autre voie</translation>
    </message>
    <message>
        <source>by</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>plaque</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>going to</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>{number} done</source>
        <translation>{number} faits</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>{number} en attente</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>{number} restants</translation>
    </message>
    <message>
        <source>{aside} set aside here, {secondary} in secondary</source>
        <translation>{aside} en attente ici, {secondary} en seconde ligne</translation>
    </message>
    <message>
        <source>1 set aside</source>
        <translation>1 en attente</translation>
    </message>
    <message>
        <source>{number} set aside</source>
        <translation>{number} en attente</translation>
    </message>
    <message>
        <source>Kept from the vehicle: {kept}</source>
        <translation>Repris du véhicule&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Kept from the last traveller: {kept}</source>
        <translation>Repris du dernier voyageur&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>1 act written to {file}, SHA-256 {hash}</source>
        <translation>1 acte écrit dans {file}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>{number} acts written to {file}, SHA-256 {hash}</source>
        <translation>{number} actes écrits dans {file}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>{list} is 1 day old.</source>
        <translation>{list} date d’un jour.</translation>
    </message>
    <message>
        <source>{list} is {number} days old.</source>
        <translation>{list} date de {number} jours.</translation>
    </message>
    <message>
        <source>Journal begun</source>
        <translation>Journal commencé</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>Guichet installé</translation>
    </message>
    <message>
        <source>Rules set</source>
        <translation>Règles fixées</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Compte ajouté</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Compte réactivé</translation>
    </message>
    <message>
        <source>Passphrase reset</source>
        <translation>Phrase réinitialisée</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Phrase de passe changée</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Connexion échouée</translation>
    </message>
    <message>
        <source>Sign-in unlocked</source>
        <translation>Connexion débloquée</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>Guichet verrouillé</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>Guichet rouvert</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation>Ouverture échouée</translation>
    </message>
    <message>
        <source>Officer changed</source>
        <translation>Agent changé</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Vacation ouverte</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Vacation close</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Registre exporté</translation>
    </message>
    <message>
        <source>Record viewed</source>
        <translation>Fiche consultée</translation>
    </message>
    <message>
        <source>History searched</source>
        <translation>Historique cherché</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>List removed</source>
        <translation>Liste retirée</translation>
    </message>
    <message>
        <source>List settings changed</source>
        <translation>Réglages de liste</translation>
    </message>
    <message>
        <source>List entry added</source>
        <translation>Fiche ajoutée</translation>
    </message>
    <message>
        <source>List entry closed</source>
        <translation>Fiche close</translation>
    </message>
    <message>
        <source>Finding on a match</source>
        <translation>Constat sur concordance</translation>
    </message>
    <message>
        <source>Match taken</source>
        <translation>Concordance prise</translation>
    </message>
    <message>
        <source>Desk asked about a match</source>
        <translation>Guichet interrogé</translation>
    </message>
    <message>
        <source>Finding taken back</source>
        <translation>Constat repris</translation>
    </message>
    <message>
        <source>Pair set aside</source>
        <translation>Paire écartée</translation>
    </message>
    <message>
        <source>Pair agreed</source>
        <translation>Paire acceptée</translation>
    </message>
    <message>
        <source>Pair ended</source>
        <translation>Paire close</translation>
    </message>
    <message>
        <source>Match found later</source>
        <translation>Concordance tardive</translation>
    </message>
    <message>
        <source>Crossings screened again</source>
        <translation>Passages revérifiés</translation>
    </message>
    <message>
        <source>Vehicle opened</source>
        <translation>Véhicule ouvert</translation>
    </message>
    <message>
        <source>Vehicle closed</source>
        <translation>Véhicule clos</translation>
    </message>
    <message>
        <source>Traveller set aside</source>
        <translation>Voyageur en attente</translation>
    </message>
    <message>
        <source>Traveller taken up</source>
        <translation>Voyageur rappelé</translation>
    </message>
    <message>
        <source>Row from paper removed</source>
        <translation>Ligne papier retirée</translation>
    </message>
    <message>
        <source>Rows from paper signed</source>
        <translation>Lignes papier signées</translation>
    </message>
    <message>
        <source>Hub joined</source>
        <translation>Concentrateur joint</translation>
    </message>
    <message>
        <source>Database encrypted</source>
        <translation>Base chiffrée</translation>
    </message>
    <message>
        <source>Database key rotated</source>
        <translation>Clé de base changée</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>Code de récupération créé</translation>
    </message>
    <message>
        <source>One-time codes made</source>
        <translation>Codes uniques créés</translation>
    </message>
    <message>
        <source>Code used</source>
        <translation>Code utilisé</translation>
    </message>
    <message>
        <source>Old list accepted</source>
        <translation>Vieille liste acceptée</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Bulletin imprimé</translation>
    </message>
    <message>
        <source>Sheet printed</source>
        <translation>Feuille imprimée</translation>
    </message>
    <message>
        <source>Desk key made</source>
        <translation>Clé du guichet créée</translation>
    </message>
    <message>
        <source>Witness added</source>
        <translation>Témoin ajouté</translation>
    </message>
    <message>
        <source>Two journals found</source>
        <translation>Deux journaux trouvés</translation>
    </message>
    <message>
        <source>Clock jumped</source>
        <translation>Horloge décalée</translation>
    </message>
    <message>
        <source>Clock confirmed</source>
        <translation>Horloge confirmée</translation>
    </message>
    <message>
        <source>Journal verified</source>
        <translation>Journal vérifié</translation>
    </message>
    <message>
        <source>Entry proved</source>
        <translation>Écriture prouvée</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>Audit lu</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>Audit exporté</translation>
    </message>
    <message>
        <source>Terms of keeping set</source>
        <translation>Durées de garde fixées</translation>
    </message>
    <message>
        <source>Records deleted</source>
        <translation>Données supprimées</translation>
    </message>
    <message>
        <source>Person&apos;s records written</source>
        <translation>Données de la personne établies</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Entries in front of it are missing.</source>
        <translation>Des écritures manquent avant elle.</translation>
    </message>
    <message>
        <source>It stands where it does not belong.</source>
        <translation>Elle n’est pas à sa place.</translation>
    </message>
    <message>
        <source>Its data or its link was changed.</source>
        <translation>Ses données ou son lien ont été changés.</translation>
    </message>
    <message>
        <source>What it says was changed.</source>
        <translation>Son contenu a été changé.</translation>
    </message>
    <message>
        <source>It tells of an act that this program does not know.</source>
        <translation>Elle dit un acte que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The crossing log does not say what it says.</source>
        <translation>Le registre des passages ne dit pas la même chose.</translation>
    </message>
    <message>
        <source>What it says was deleted, and no tombstone names it.</source>
        <translation>Son contenu a été supprimé, et aucune trace de purge ne la nomme.</translation>
    </message>
    <message>
        <source>It is missing, and it was there when the journal was last seen.</source>
        <translation>Elle manque, et elle était là quand le journal a été vu la dernière fois.</translation>
    </message>
    <message>
        <source>A checkpoint up to it was changed, or tells otherwise.</source>
        <translation>Un point de contrôle jusqu’à elle a été changé, ou dit autre chose.</translation>
    </message>
    <message>
        <source>Up to it the journal is another than the one seen outside.</source>
        <translation>Jusqu’à elle, le journal diffère de celui vu à l’extérieur.</translation>
    </message>
    <message>
        <source>What the desk keeps to go on from it was changed.</source>
        <translation>Ce que garde le guichet pour continuer après elle a été changé.</translation>
    </message>
    <message>
        <source>The key of the desk is another than the journal says.</source>
        <translation>La clé du guichet n’est pas celle que dit le journal.</translation>
    </message>
    <message>
        <source>Another entry bears its number: two desks wrote this journal.</source>
        <translation>Une autre écriture porte son numéro&#xa0;: deux guichets ont écrit ce journal.</translation>
    </message>
    <message>
        <source>Broken at entry {number}</source>
        <translation>Rompu à l’écriture {number}</translation>
    </message>
    <message>
        <source>Verified to {time}, 1 entry</source>
        <translation>Vérifié jusqu’à {time}, 1 écriture</translation>
    </message>
    <message>
        <source>Verified to {time}, {number} entries</source>
        <translation>Vérifié jusqu’à {time}, {number} écritures</translation>
    </message>
    <message>
        <source>Whole to entry {number}. No outside witness: a cut end would not be seen.</source>
        <translation>Entier jusqu’à l’écriture {number}. Sans témoin extérieur&#xa0;: une fin coupée ne se verrait pas.</translation>
    </message>
    <message>
        <source>Whole to entry {number}, witnessed to its end.</source>
        <translation>Entier jusqu’à l’écriture {number}, attesté jusqu’au bout.</translation>
    </message>
    <message>
        <source>Whole to entry {number}. No outside witness after {seen}.</source>
        <translation>Entier jusqu’à l’écriture {number}. Sans témoin extérieur après {seen}.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom entier</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Weak aliases</source>
        <translation>Alias faibles</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Mise en garde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Listée le</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Révision le</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Marking (TLP)</source>
        <translation>Marquage (TLP)</translation>
    </message>
    <message>
        <source>Lines for the officer</source>
        <translation>Lignes pour l’agent</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>N’est plus valable</translation>
    </message>
    <message>
        <source>Not for this post</source>
        <translation>Pas pour ce poste</translation>
    </message>
    <message>
        <source>Passphrase is over</source>
        <translation>Phrase périmée</translation>
    </message>
    <message>
        <source>This account opens this desk.</source>
        <translation>Ce compte ouvre ce guichet.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the administrator.</source>
        <translation>Ce compte est désactivé. Voyez l’administrateur.</translation>
    </message>
    <message>
        <source>This account is not valid yet. Ask the administrator.</source>
        <translation>Ce compte n’est pas encore valable. Voyez l’administrateur.</translation>
    </message>
    <message>
        <source>This account is no longer valid. Ask the administrator.</source>
        <translation>Ce compte n’est plus valable. Voyez l’administrateur.</translation>
    </message>
    <message>
        <source>This account is for another post. Ask the administrator.</source>
        <translation>Ce compte est pour un autre poste. Voyez l’administrateur.</translation>
    </message>
    <message>
        <source>The temporary passphrase was for one day. Ask a supervisor for another.</source>
        <translation>La phrase de passe provisoire valait un jour. Demandez-en une autre à un superviseur.</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>Jamais ici</translation>
    </message>
    <message>
        <source>{day}: added by {who}</source>
        <translation>{day}&#xa0;: ajoutée par {who}</translation>
    </message>
    <message>
        <source>{day}: closed by {who}</source>
        <translation>{day}&#xa0;: close par {who}</translation>
    </message>
    <message>
        <source>{day}: new or changed in {version}, by {who}</source>
        <translation>{day}&#xa0;: nouvelle ou changée en {version}, par {who}</translation>
    </message>
    <message>
        <source>{day}: unchanged in {version}, by {who}</source>
        <translation>{day}&#xa0;: inchangée en {version}, par {who}</translation>
    </message>
    <message>
        <source>{day}: list version {version}, by {who}</source>
        <translation>{day}&#xa0;: version de liste {version}, par {who}</translation>
    </message>
    <message>
        <source>{day}: a match was settled by {who}: {outcome}</source>
        <translation>{day}&#xa0;: concordance réglée par {who}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>{one} with {other}</source>
        <translation>{one} avec {other}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Valider 1 changement</translation>
    </message>
    <message>
        <source>Save {number} changes</source>
        <translation>Valider {number} changements</translation>
    </message>
    <message>
        <source>Crossings, since the person left</source>
        <translation>Passages, depuis la sortie</translation>
    </message>
    <message>
        <source>Crossings without an exit</source>
        <translation>Passages sans sortie</translation>
    </message>
    <message>
        <source>Findings on false matches</source>
        <translation>Constats de fausses concordances</translation>
    </message>
    <message>
        <source>Cleared pairs that have ended</source>
        <translation>Paires levées et closes</translation>
    </message>
    <message>
        <source>Vehicles without a crossing</source>
        <translation>Véhicules sans passage</translation>
    </message>
    <message>
        <source>Travellers not decided here</source>
        <translation>Voyageurs non décidés ici</translation>
    </message>
    <message>
        <source>Everything else in the audit log</source>
        <translation>Tout le reste du journal d’audit</translation>
    </message>
    <message>
        <source>Delete {number} records for good?</source>
        <translation>Supprimer {number} données pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>Delete 1 record for good?</source>
        <translation>Supprimer 1 donnée pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>1 record deleted. The tombstone is in the audit log.</source>
        <translation>1 donnée supprimée. La trace de purge est au journal d’audit.</translation>
    </message>
    <message>
        <source>{number} records deleted. The tombstone is in the audit log.</source>
        <translation>{number} données supprimées. La trace de purge est au journal d’audit.</translation>
    </message>
    <message>
        <source>1 record stays until headquarters has it, or you exempt its kind.</source>
        <translation>1 donnée reste jusqu’à ce que le siège l’ait, ou que vous exemptiez son type.</translation>
    </message>
    <message>
        <source>{number} records stay until headquarters has them, or you exempt their kind.</source>
        <translation>{number} données restent jusqu’à ce que le siège les ait, ou que vous exemptiez leur type.</translation>
    </message>
</context>
<context>
    <name>_ChainCard</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Verified so far</source>
        <translation>Vérifié jusqu’ici</translation>
    </message>
    <message>
        <source>Not verified since this page was opened</source>
        <translation>Non vérifié depuis l’ouverture de cette page</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>The journal is being verified</source>
        <translation>Le journal est en cours de vérification</translation>
    </message>
    <message>
        <source>The clock is behind the last entry. Set it right, then say so here.</source>
        <translation>L’horloge retarde sur la dernière écriture. Réglez-la, puis dites-le ici.</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>L’horloge est juste</translation>
    </message>
</context>
<context>
    <name>_ComparedRow</name>
    <message>
        <source>record: {value}</source>
        <translation>fiche&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>_CrossingLine</name>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>_DecisionRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {seconds} s</source>
        <translation>Annuler {seconds} s</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>{number} waiting</source>
        <translation>{number} en attente</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The rows in this filter and time range are being counted.</source>
        <translation>Les lignes de ce filtre et de cette période sont comptées.</translation>
    </message>
    <message>
        <source>Nothing was written: the file cannot be made. Make room, then press Ctrl E again.</source>
        <translation>Rien n’est écrit&#xa0;: le fichier ne peut être créé. Faites de la place, puis Ctrl E.</translation>
    </message>
</context>
<context>
    <name>_Rule</name>
    <message>
        <source>kept</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>_WhatToDo</name>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
</context>
</TS>
