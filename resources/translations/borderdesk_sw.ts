<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
<context>
    <name>AcceptanceStrip</name>
    <message>
        <source>Finish this traveller first</source>
        <translation>Maliza msafiri huyu kwanza</translation>
    </message>
    <message>
        <source>A supervisor accepts for this shift</source>
        <translation>Msimamizi anakubali kwa zamu hii</translation>
    </message>
    <message>
        <source>Why is it accepted?</source>
        <translation>Kwa nini inakubaliwa?</translation>
    </message>
    <message>
        <source>Supervisor&apos;s user name</source>
        <translation>Jina la mtumiaji la msimamizi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Nywila</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kubali</translation>
    </message>
    <message>
        <source>Nobody accepts a list for their own inspections. Ask another supervisor.</source>
        <translation>Hakuna anayekubali orodha kwa ukaguzi wake mwenyewe. Mwulize msimamizi mwingine.</translation>
    </message>
    <message>
        <source>Only a supervisor may accept an old list.</source>
        <translation>Msimamizi pekee anaweza kukubali orodha ya zamani.</translation>
    </message>
    <message>
        <source>Not accepted: the desk cannot write. Try again.</source>
        <translation>Haijakubaliwa: dawati haliwezi kuandika. Jaribu tena.</translation>
    </message>
    <message>
        <source>Not accepted: the shift was closed, or the lists are other ones by now.</source>
        <translation>Haijakubaliwa: zamu imefungwa, au orodha zimekwisha kubadilika.</translation>
    </message>
    <message>
        <source>Not accepted. Try again.</source>
        <translation>Haijakubaliwa. Jaribu tena.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Eleza sababu kwa maneno machache.</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s user name and passphrase.</source>
        <translation>Andika jina la mtumiaji na nywila ya msimamizi.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Account</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Vituo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Uhalali</translation>
    </message>
    <message>
        <source>Last seen at this desk</source>
        <translation>Mara ya mwisho dawatini</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>Hakuna akaunti iliyochaguliwa</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Vituo vyote</translation>
    </message>
    <message>
        <source>Has a temporary passphrase, and must choose another at the next sign-in.</source>
        <translation>Ana nywila ya muda, na lazima achague nyingine atakapoingia tena.</translation>
    </message>
    <message>
        <source>This is your own account: somebody else must change it.</source>
        <translation>Hii ni akaunti yako: mtu mwingine lazima aibadilishe.</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Bila mwisho</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Kuanzia {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hadi {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hadi {last}</translation>
    </message>
    <message>
        <source>Your role does not do this, or it is your own account</source>
        <translation>Jukumu lako haliruhusu hili, au ni akaunti yako</translation>
    </message>
    <message>
        <source>Reset passphrase</source>
        <translation>Weka upya nywila</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Ruhusu tena</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Zima</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Add a person</source>
        <translation>Ongeza mtu</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Name on screen and paper</source>
        <translation>Jina kwenye skrini na karatasi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Posts, by their codes</source>
        <translation>Vituo, kwa misimbo yake</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Siku ya kwanza, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Siku ya mwisho, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Second person, user name</source>
        <translation>Mtu wa pili, jina la mtumiaji</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Nywila yake</translation>
    </message>
    <message>
        <source>empty: all posts</source>
        <translation>tupu: vituo vyote</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>tupu: hakuna</translation>
    </message>
    <message>
        <source>A temporary passphrase is shown once. Its person chooses their own at the first sign-in.</source>
        <translation>Nywila ya muda huonyeshwa mara moja. Mwenyewe huchagua yake anapoingia mara ya kwanza.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} haipo.</translation>
    </message>
    <message>
        <source>{name} is not a day.</source>
        <translation>{name} si siku.</translation>
    </message>
    <message>
        <source>needed for this role</source>
        <translation>inahitajika kwa jukumu hili</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>haihitajiki</translation>
    </message>
</context>
<context>
    <name>ActCard</name>
    <message>
        <source>Act</source>
        <translation>Tendo</translation>
    </message>
    <message>
        <source>No act is marked</source>
        <translation>Hakuna tendo lenye alama</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Dawati</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>ingizo {number}</translation>
    </message>
    <message>
        <source>Purged: what it said was deleted.</source>
        <translation>Limesafishwa: lililosemwa lilifutwa.</translation>
    </message>
    <message>
        <source>{name}: {before} is now {after}</source>
        <translation>{name}: {before} sasa ni {after}</translation>
    </message>
    <message>
        <source>All who saw this record</source>
        <translation>Wote walioona rekodi hii</translation>
    </message>
    <message>
        <source>The act is about no record</source>
        <translation>Tendo si la rekodi yoyote</translation>
    </message>
    <message>
        <source>All this person saw</source>
        <translation>Yote aliyoona mtu huyu</translation>
    </message>
    <message>
        <source>Nobody did it but the desk</source>
        <translation>Dawati lenyewe lilifanya</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Clear</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Type details</source>
        <translation>Andika kwa mkono</translation>
    </message>
    <message>
        <source>Not set up on this desk</source>
        <translation>Haijawekwa kwenye dawati hili</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Refer to secondary</source>
        <translation>Peleka ukaguzi wa pili</translation>
    </message>
    <message>
        <source>Nobody is at the desk yet</source>
        <translation>Hakuna msafiri dawatini bado</translation>
    </message>
    <message>
        <source>Record exit and next</source>
        <translation>Andika kutoka, kisha mwingine</translation>
    </message>
    <message>
        <source>Admit and next</source>
        <translation>Ruhusu, kisha mwingine</translation>
    </message>
    <message>
        <source>Try again to save</source>
        <translation>Jaribu tena kuhifadhi</translation>
    </message>
    <message>
        <source>Exit with a reason</source>
        <translation>Kutoka kwa sababu</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Ruhusu kwa sababu</translation>
    </message>
    <message>
        <source>Exit is off until settled</source>
        <translation>Kutoka kumefungwa hadi utatue</translation>
    </message>
    <message>
        <source>Admit is off until settled</source>
        <translation>Kuruhusu kumefungwa hadi utatue</translation>
    </message>
    <message>
        <source>Nobody is checked yet</source>
        <translation>Hakuna aliyekaguliwa bado</translation>
    </message>
</context>
<context>
    <name>AnswerStrip</name>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Chagua sababu.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Record, or act:view person:okafor from:today</source>
        <translation>Rekodi, au act:view person:okafor from:today</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Matendo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Dawati</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Tendo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Kitu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Daftari la ukaguzi</translation>
    </message>
    <message>
        <source>Nothing was written: the file cannot be made. Make room, then press Ctrl E again.</source>
        <translation>Hakuna kilichoandikwa: faili haiwezi kutengenezwa. Pata nafasi, kisha bonyeza Ctrl E tena.</translation>
    </message>
    <message>
        <source>Reading the audit is written to the audit too</source>
        <translation>Kusoma daftari la ukaguzi nako huandikwa humo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Soma tena</translation>
    </message>
    <message>
        <source>All who saw this record</source>
        <translation>Wote walioona rekodi hii</translation>
    </message>
    <message>
        <source>All this person saw</source>
        <translation>Yote aliyoona mtu huyu</translation>
    </message>
    <message>
        <source>Verify the journal now</source>
        <translation>Thibitisha jarida sasa</translation>
    </message>
    <message>
        <source>Export these acts</source>
        <translation>Hamisha matendo haya</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Futa utafutaji</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>Saa sasa ni sahihi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Dawati</translation>
    </message>
    <message>
        <source>The audit cannot be read. Press F5 to try again.</source>
        <translation>Daftari la ukaguzi halisomeki. Bonyeza F5 ujaribu tena.</translation>
    </message>
    <message>
        <source>The underlined words are not understood and ask for nothing.</source>
        <translation>Maneno yaliyopigiwa mstari hayaeleweki wala hayaombi chochote.</translation>
    </message>
    <message>
        <source>No act fits. Press Esc to clear the search.</source>
        <translation>Hakuna tendo linalofaa. Bonyeza Esc kufuta utafutaji.</translation>
    </message>
    <message>
        <source>Up, Down to move. / searches. A: who saw this record. P: what this person saw.</source>
        <translation>Juu, Chini kusogea. / hutafuta. A: nani aliona rekodi hii. P: mtu huyu aliona nini.</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>Camera picture</source>
        <translation>Picha ya kamera</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Match</source>
        <translation>Mfanano</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>Iliyobainika awali</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Msafiri</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>No match is open</source>
        <translation>Mfanano haujafunguliwa</translation>
    </message>
    <message>
        <source>Up and Down choose one.</source>
        <translation>Mishale juu na chini huchagua.</translation>
    </message>
    <message>
        <source>Match on {list}</source>
        <translation>Mfanano kwenye {list}</translation>
    </message>
    <message>
        <source>{list}  {record}, at lane {lane}</source>
        <translation>{list}  {record}, njia ya {lane}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Kuzaliwa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>The list does not give this match any more. It can be settled, not set aside for longer.</source>
        <translation>Orodha haina tena mfanano huu. Unaweza kutatuliwa, si kuwekwa kando kwa muda mrefu.</translation>
    </message>
    <message>
        <source>Asked: {words}</source>
        <translation>Swali: {words}</translation>
    </message>
    <message>
        <source>You decided about this traveller. Another supervisor settles it.</source>
        <translation>Uliamua kuhusu msafiri huyu. Msimamizi mwingine atatatua.</translation>
    </message>
    <message>
        <source>A document is listed. It is never set aside for longer.</source>
        <translation>Hati iko orodhani. Haiwekwi kando kwa muda mrefu.</translation>
    </message>
    <message>
        <source>Choose a match first</source>
        <translation>Chagua mfanano kwanza</translation>
    </message>
    <message>
        <source>True match</source>
        <translation>Mfanano wa kweli</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Si mtu huyu</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Chukua</translation>
    </message>
    <message>
        <source>It is yours already</source>
        <translation>Tayari ni wako</translation>
    </message>
    <message>
        <source>Ask the desk</source>
        <translation>Uliza dawati</translation>
    </message>
    <message>
        <source>Set aside until</source>
        <translation>Weka kando hadi</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Checks</source>
        <translation>Ukaguzi</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>For the next shift</source>
        <translation>Kwa zamu ijayo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Nywila</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Chapisha karatasi</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Hifadhi karatasi</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Hifadhi kama faili</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>Rudi njiani</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Funga zamu</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Zamu {number}</translation>
    </message>
    <message>
        <source>What the shift comes to</source>
        <translation>Jumla ya zamu</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Makabidhiano</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Saini ya pili</translation>
    </message>
    <message>
        <source>A second person may sign that this is right. It is not needed to close the shift.</source>
        <translation>Mtu wa pili anaweza kusaini kuwa hii ni sahihi. Si lazima ili kufunga zamu.</translation>
    </message>
    <message>
        <source>Opened {day} {time}</source>
        <translation>Ilifunguliwa {day} {time}</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>Funga zamu</translation>
    </message>
    <message>
        <source>A traveller is at the desk. Decide about them first, or clear the read.</source>
        <translation>Kuna msafiri dawatini. Amua kumhusu kwanza, au futa usomaji.</translation>
    </message>
    <message>
        <source>The shift is not closed: the desk cannot write. Try F12 again.</source>
        <translation>Zamu haijafungwa: dawati haliwezi kuandika. Jaribu F12 tena.</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Inahesabiwa</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <translation>Karatasi imechapishwa.</translation>
    </message>
    <message>
        <source>The sheet is in {file}</source>
        <translation>Karatasi iko kwenye {file}</translation>
    </message>
    <message>
        <source>The sheet is not saved: the desk cannot write.</source>
        <translation>Karatasi haijahifadhiwa: dawati haliwezi kuandika.</translation>
    </message>
    <message>
        <source>The sheet is not printed. Look at paper and cable, or save it as a file.</source>
        <translation>Karatasi haijachapishwa. Tazama karatasi na kebo, au ihifadhi kama faili.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Hakuna printa iliyowekwa.</translation>
    </message>
    <message>
        <source>Countersigned by {name}.</source>
        <translation>Saini ya pili: {name}.</translation>
    </message>
    <message>
        <source>Nobody countersigns their own closing.</source>
        <translation>Hakuna anayeweka saini ya pili kwa zamu yake.</translation>
    </message>
</context>
<context>
    <name>CodeLines</name>
    <message>
        <source>Code lines</source>
        <translation>Mistari ya msimbo</translation>
    </message>
    <message>
        <source>Code lines appear here</source>
        <translation>Mistari ya msimbo itaonekana hapa</translation>
    </message>
</context>
<context>
    <name>CodeLinesEntry</name>
    <message>
        <source>Line 1</source>
        <translation>Mstari 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Mstari 2</translation>
    </message>
    <message>
        <source>Line 3</source>
        <translation>Mstari 3</translation>
    </message>
    <message>
        <source>Check digits {held} of {all}</source>
        <translation>Tarakimu za ukaguzi {held} kati ya {all}</translation>
    </message>
    <message>
        <source>Line {number} is not complete</source>
        <translation>Mstari {number} haujakamilika</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} kati ya {all}</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>Safuwima</translation>
    </message>
    <message>
        <source>Dates such as 03/04/1974</source>
        <translation>Tarehe kama 03/04/1974</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Siku kwanza</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mwezi kwanza</translation>
    </message>
    <message>
        <source>Say which column holds the name or the document number.</source>
        <translation>Eleza ni safuwima ipi yenye jina au nambari ya hati.</translation>
    </message>
    <message>
        <source>Read as the last file with these columns was.</source>
        <translation>Imesomwa kama faili iliyopita yenye safuwima hizi.</translation>
    </message>
    <message>
        <source>No column is the reference: it is made from the row, and a row that changes is a new record.</source>
        <translation>Hakuna safuwima ya rejeleo: hutengenezwa kutoka safu, na safu inayobadilika ni rekodi mpya.</translation>
    </message>
    <message>
        <source>Kept for the next file with these columns once this one is used.</source>
        <translation>Hii ikitumika, itawekwa kwa faili ijayo yenye safuwima hizi.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Haisomwi</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Amri</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Amri</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Andika unachotaka kufanya</translation>
    </message>
    <message>
        <source>No command has these words. Delete some.</source>
        <translation>Hakuna amri yenye maneno haya. Futa mengine.</translation>
    </message>
</context>
<context>
    <name>CrossingCard</name>
    <message>
        <source>Crossing</source>
        <translation>Uvukaji</translation>
    </message>
    <message>
        <source>Travelling by</source>
        <translation>Usafiri</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Bamba</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Kusudi</translation>
    </message>
    <message>
        <source>Stay, days</source>
        <translation>Kukaa, siku</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>Anaenda</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>Hifadhidata iliharibika</translation>
    </message>
    <message>
        <source>{crossings} crossings and {entries} journal entries were saved.</source>
        <translation>Uvukaji {crossings} na maingizo {entries} ya jarida yameokolewa.</translation>
    </message>
    <message>
        <source>The damaged file is kept for the administrator: {file}. Nothing in it was changed.</source>
        <translation>Faili iliyoharibika imewekwa kwa msimamizi wa mfumo: {file}. Hakuna kilichobadilishwa ndani yake.</translation>
    </message>
    <message>
        <source>The log is whole: work goes on where it was. The disk may be failing; tell the supervisor.</source>
        <translation>Daftari ni kamili: kazi inaendelea pale ilipokuwa. Huenda diski inaharibika; mwambie msimamizi.</translation>
    </message>
    <message>
        <source>The log has gaps, so the desk begins an empty one. People, rules and watchlists are there: you can work at once. Earlier crossings are not shown here until the administrator has restored a backup.</source>
        <translation>Daftari lina mapengo, kwa hiyo dawati linaanza tupu. Watu, kanuni na orodha za uangalizi zipo: unaweza kufanya kazi mara moja. Uvukaji wa awali hauonyeshwi hapa hadi msimamizi wa mfumo arejeshe nakala rudufu.</translation>
    </message>
    <message>
        <source>What was saved of the old log lies beside it. Tell the supervisor now.</source>
        <translation>Kilichookolewa cha daftari la zamani kiko kando yake. Mwambie msimamizi sasa.</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>This lane, last decisions</source>
        <translation>Njia hii, maamuzi ya mwisho</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>{number} this shift</source>
        <translation>{number} zamu hii</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>shift {number}</source>
        <extracomment>What else happens once a decision is saved, on the desk&apos;s thread.</extracomment>
        <translation>zamu {number}</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Go to</source>
        <translation>Nenda</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Dawati</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>Traveller history</source>
        <translation>Historia ya msafiri</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>Late batch from paper</source>
        <translation>Kundi la fomu za karatasi</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Funga zamu</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Fungua zamu</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Chagua PIN</translation>
    </message>
    <message>
        <source>Choose another passphrase</source>
        <translation>Chagua nywila nyingine</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kufuli</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Unlock signing in</source>
        <translation>Fungulia kuingia</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fanya nakala rudufu sasa</translation>
    </message>
    <message>
        <source>Quiet desk: the public can see the screen</source>
        <translation>Dawati la kimya: umma unaona skrini</translation>
    </message>
    <message>
        <source>No quiet desk: show stops openly</source>
        <translation>Si dawati la kimya: onyesha mazuio wazi</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Mandhari nyeupe</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Mandhari nyeusi</translation>
    </message>
    <message>
        <source>Speak {language}</source>
        <translation>Tumia {language}</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>Nakala imefanywa na kukaguliwa: {name}</translation>
    </message>
    <message>
        <source>Not backed up. Check that the second disk is there and has room.</source>
        <translation>Nakala haijafanywa. Hakikisha diski ya pili ipo na ina nafasi.</translation>
    </message>
    <message>
        <source>Quiet desk: a match that stops looks like none.</source>
        <translation>Dawati la kimya: mfanano unaozuia huonekana kama haupo.</translation>
    </message>
    <message>
        <source>Stops are shown openly again.</source>
        <translation>Mazuio yanaonyeshwa wazi tena.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Vitufe vyote</translation>
    </message>
    <message>
        <source>The key card is printed.</source>
        <translation>Kadi ya vitufe imechapishwa.</translation>
    </message>
    <message>
        <source>The key card is in {file}</source>
        <translation>Kadi ya vitufe iko kwenye {file}</translation>
    </message>
</context>
<context>
    <name>DeskEquipment</name>
    <message>
        <source>The desk is locked and nothing was read. Scan again once it is open.</source>
        <extracomment>Everything that goes to a printer, in order: one that does not answer holds nothing else up.</extracomment>
        <translation>Dawati limefungwa na hakuna kilichosomwa. Skani tena likifunguliwa.</translation>
    </message>
    <message>
        <source>The scan waits ten seconds for you to go back to the lane.</source>
        <translation>Skani inakusubiri sekunde kumi urudi njiani.</translation>
    </message>
</context>
<context>
    <name>DeskFlow</name>
    <message>
        <source>The records are in {file}</source>
        <translation>Rekodi ziko kwenye {file}</translation>
    </message>
    <message>
        <source>This did not work: the desk cannot read or write. Try again, or call the administrator.</source>
        <translation>Haikufaulu: dawati haliwezi kusoma wala kuandika. Jaribu tena, au mwite msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Jukumu lako haliruhusu hili.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Waiting for a document</source>
        <translation>Inasubiri hati</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Kwa mkono</translation>
    </message>
    <message>
        <source>Read from the barcode</source>
        <translation>Imesomwa kutoka msimbopau</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Andika badala yake</translation>
    </message>
    <message>
        <source>Check digits {held} of {all}, frames {used} of {seen}</source>
        <translation>Tarakimu za ukaguzi {held} kati ya {all}, fremu {used} kati ya {seen}</translation>
    </message>
    <message>
        <source>Check digits {held} of {all}, typed in</source>
        <translation>Tarakimu za ukaguzi {held} kati ya {all}, kwa mkono</translation>
    </message>
    <message>
        <source>Check digits {held} of {all}, from the reader</source>
        <translation>Tarakimu za ukaguzi {held} kati ya {all}, kutoka skana</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Soma tena</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Type details</source>
        <translation>Andika kwa mkono</translation>
    </message>
    <message>
        <source>Code lines</source>
        <translation>Mistari ya msimbo</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nambari ya hati</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Imetolewa na</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Majina ya kwanza</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Inaisha</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Typed because</source>
        <translation>Sababu ya kuandika</translation>
    </message>
    <message>
        <source>Instead of a document</source>
        <translation>Badala ya hati</translation>
    </message>
    <message>
        <source>14 Jul 89 or 140789</source>
        <translation>14 Jul 89 au 140789</translation>
    </message>
    <message>
        <source>Single details</source>
        <translation>Taarifa moja moja</translation>
    </message>
    <message>
        <source>In code lines: {name}</source>
        <translation>Katika mistari ya msimbo: {name}</translation>
    </message>
    <message>
        <source>A letter is not known. Type the name as the code lines have it.</source>
        <translation>Herufi moja haijulikani. Andika jina kama lilivyo kwenye mistari ya msimbo.</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Herufi na tarakimu pekee</translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation>Andika msimbo au nchi</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>Siku hii haipo</translation>
    </message>
</context>
<context>
    <name>EquipmentRow</name>
    <message>
        <source>Why the shift is opened in spite of the fault: {part}</source>
        <translation>Kwa nini zamu inafunguliwa licha ya hitilafu: {part}</translation>
    </message>
    <message>
        <source>Why is the shift opened all the same?</source>
        <translation>Kwa nini zamu inafunguliwa hata hivyo?</translation>
    </message>
</context>
<context>
    <name>ExtractPaper</name>
    <message>
        <source>Records kept about you</source>
        <translation>Rekodi zinazokuhusu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ilitolewa</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Hati zako</translation>
    </message>
    <message>
        <source>This is everything that this desk keeps about these documents and that the law lets it tell you. You may ask for the correction of what is wrong.</source>
        <translation>Haya ni yote ambayo dawati hili linaweka kuhusu hati hizi na ambayo sheria inaruhusu uambiwe. Unaweza kuomba yaliyo na makosa yasahihishwe.</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Uvukaji</translation>
    </message>
    <message>
        <source>Inspections that are not decided</source>
        <translation>Ukaguzi ambao haujaamuliwa</translation>
    </message>
    <message>
        <source>Matches with lists</source>
        <translation>Mifanano na orodha</translation>
    </message>
    <message>
        <source>Days for which each kind of record is kept</source>
        <translation>Siku ambazo kila aina ya rekodi huwekwa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Code lines</source>
        <translation>Mistari ya msimbo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Gari</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Kusudi</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Anakoenda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Post</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Njia</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Name on screen</source>
        <translation>Jina kwenye skrini</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Nywila</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nywila ile ile tena</translation>
    </message>
    <message>
        <source>Welcome to BorderDesk</source>
        <translation>Karibu BorderDesk</translation>
    </message>
    <message>
        <source>No desk is set up here yet</source>
        <translation>Hakuna dawati lililowekwa hapa</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Mara ya kwanza</translation>
    </message>
    <message>
        <source>Open the training desk</source>
        <translation>Fungua dawati la mafunzo</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Weka dawati hili</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Jaribu</translation>
    </message>
    <message>
        <source>The training desk has a drawn camera, invented travellers of Utopia and lists of its own. Nothing there is real, and nothing of it ever leaves this machine. You can set up this desk later.</source>
        <translation>Dawati la mafunzo lina kamera ya kuchorwa, wasafiri wa kubuni wa Utopia na orodha zake. Hakuna cha kweli humo, wala hakuna kinachotoka kwenye mashine hii. Unaweza kuweka dawati hili baadaye.</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Msimamizi wa mfumo wa kwanza</translation>
    </message>
    <message>
        <source>They give everybody else an account and bring in the watchlists. They do not inspect.</source>
        <translation>Huwapa wengine akaunti na huleta orodha za uangalizi. Hakagui wasafiri.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Inaweka</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>Herufi 12 au zaidi</translation>
    </message>
    <message>
        <source>Not the user name</source>
        <translation>Si jina la mtumiaji</translation>
    </message>
    <message>
        <source>Typed twice the same. Four words you can picture are easier than signs.</source>
        <translation>Iandike mara mbili sawa. Maneno manne unayoweza kuwazia ni rahisi kuliko alama.</translation>
    </message>
    <message>
        <source>The user name may have letters, digits, dots, dashes and underscores. Type another.</source>
        <translation>Jina la mtumiaji liwe na herufi, tarakimu, nukta, vistari na mistari ya chini. Andika jingine.</translation>
    </message>
    <message>
        <source>The desk cannot be set up: its folder cannot be written. Make room, then press F12 again.</source>
        <translation>Dawati haliwezi kuwekwa: folda yake haiandikiki. Pata nafasi, kisha bonyeza F12 tena.</translation>
    </message>
    <message>
        <source>Choose the post.</source>
        <translation>Chagua kituo.</translation>
    </message>
    <message>
        <source>Type the lane.</source>
        <translation>Andika njia.</translation>
    </message>
    <message>
        <source>Type a user name for the administrator.</source>
        <translation>Andika jina la mtumiaji la msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>The passphrase does not keep the rules above.</source>
        <translation>Nywila haifuati kanuni za hapo juu.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Nywila hizo mbili hazilingani.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>No printer set up</source>
        <translation>Hakuna printa iliyowekwa</translation>
    </message>
    <message>
        <source>All keys {key}</source>
        <translation>Vitufe vyote {key}</translation>
    </message>
    <message>
        <source>Commands {key}</source>
        <translation>Amri {key}</translation>
    </message>
    <message>
        <source>Lock {key}</source>
        <translation>Kufuli {key}</translation>
    </message>
    <message>
        <source>Direction {key}</source>
        <translation>Mwelekeo {key}</translation>
    </message>
    <message>
        <source>Full screen {key}</source>
        <translation>Skrini nzima {key}</translation>
    </message>
    <message>
        <source>Scanner types like a keyboard</source>
        <translation>Skana huandika kama kibodi</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Skana iko tayari</translation>
    </message>
    <message>
        <source>Scanner lost</source>
        <translation>Skana imepotea</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Printa iko tayari</translation>
    </message>
    <message>
        <source>Printer does not print</source>
        <translation>Printa haichapishi</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sauti imewashwa</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sauti imezimwa</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Hakuna kifaa cha sauti</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Crossings of this traveller</source>
        <translation>Uvukaji wa msafiri huyu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>None to show</source>
        <translation>Hakuna cha kuonyesha</translation>
    </message>
    <message>
        <source>Not looked up on this desk</source>
        <translation>Haijatafutwa kwenye dawati hili</translation>
    </message>
    <message>
        <source>Looking them up</source>
        <translation>Inatafuta</translation>
    </message>
    <message>
        <source>None with this document on this desk</source>
        <translation>Hakuna wa hati hii kwenye dawati hili</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Document number</source>
        <translation>Nambari ya hati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Mwaka wa kuzaliwa</translation>
    </message>
    <message>
        <source>Traveller history</source>
        <translation>Historia ya msafiri</translation>
    </message>
    <message>
        <source>Every view of a record is written to the audit log</source>
        <translation>Kila kutazamwa kwa rekodi huandikwa kwenye daftari la ukaguzi</translation>
    </message>
    <message>
        <source>Look for the person</source>
        <translation>Tafuta mtu huyo</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Mtu anayefuata</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Mtu aliyetangulia</translation>
    </message>
    <message>
        <source>Write this person&apos;s records for them</source>
        <translation>Mwandikie mtu huyu rekodi zake</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Kusudi</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>or, where the number is not known</source>
        <translation>au, nambari isipojulikana</translation>
    </message>
    <message>
        <source>Why (Alt and the number)</source>
        <translation>Kwa nini (Alt na nambari)</translation>
    </message>
    <message>
        <source>Crossings at this post</source>
        <translation>Uvukaji katika kituo hiki</translation>
    </message>
    <message>
        <source>The traveller is at the desk: no other purpose is needed.</source>
        <translation>Msafiri yuko dawatini: hakuna kusudi jingine linalohitajika.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Inatafuta</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tazama</translation>
    </message>
    <message>
        <source>near</source>
        <translation>karibu</translation>
    </message>
    <message>
        <source>Born {day}. Documents used: {numbers}.</source>
        <translation>Alizaliwa {day}. Hati zilizotumika: {numbers}.</translation>
    </message>
    <message>
        <source>Nobody passed: every crossing was referred, refused or undone.</source>
        <translation>Hakuna aliyepita: kila uvukaji ulipelekwa, ulikataliwa au ulitenguliwa.</translation>
    </message>
    <message>
        <source>You see what happened since {day}.</source>
        <translation>Unaona yaliyotokea tangu {day}.</translation>
    </message>
    <message>
        <source>Older stays are in the log.</source>
        <translation>Ukaaji wa zamani uko kwenye daftari.</translation>
    </message>
    <message>
        <source>Nobody is looked for yet.</source>
        <translation>Hakuna anayetafutwa bado.</translation>
    </message>
    <message>
        <source>Nobody like this has crossed at this desk since {day}.</source>
        <translation>Hakuna mtu kama huyu aliyevuka dawati hili tangu {day}.</translation>
    </message>
    <message>
        <source>Nobody like this has crossed at this desk.</source>
        <translation>Hakuna mtu kama huyu aliyevuka dawati hili.</translation>
    </message>
    <message>
        <source>The history cannot be read. Press Enter to try again.</source>
        <translation>Historia haisomeki. Bonyeza Enter ujaribu tena.</translation>
    </message>
    <message>
        <source>Type a document number, or a name and a year of birth of four digits.</source>
        <translation>Andika nambari ya hati, au jina na mwaka wa kuzaliwa wenye tarakimu nne.</translation>
    </message>
    <message>
        <source>Choose why first: Alt and a number.</source>
        <translation>Chagua sababu kwanza: Alt na nambari.</translation>
    </message>
</context>
<context>
    <name>ImportTab</name>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Drop a file here, or type its path and press Enter</source>
        <translation>Dondosha faili hapa, au andika njia yake kisha bonyeza Enter</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Jina la orodha</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kiwango</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Utaratibu</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejeleo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Majina</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Kuzaliwa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Agizo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Safu za kwanza za faili</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>An administrator brings lists in</source>
        <translation>Msimamizi wa mfumo huleta orodha</translation>
    </message>
    <message>
        <source>Choose a file and name its list first</source>
        <translation>Chagua faili na uipe orodha jina kwanza</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>An administrator brings lists in. A supervisor sees what is in force under Lists.</source>
        <translation>Msimamizi wa mfumo huleta orodha. Msimamizi huona zinazotumika chini ya Orodha.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Inatazama faili</translation>
    </message>
    <message>
        <source>The first 20 rows stand here as they are understood, before anything is used.</source>
        <translation>Safu 20 za kwanza zinaonyeshwa kama zilivyoeleweka, kabla ya chochote kutumika.</translation>
    </message>
    <message>
        <source>Format {format}, of {owner}, dated {day}, {size} kB. Shown: the first {rows} rows.</source>
        <translation>Muundo {format}, wa {owner}, wa {day}, kB {size}. Zilizoonyeshwa: safu {rows} za kwanza.</translation>
    </message>
    <message>
        <source>Rejected: {reason}</source>
        <translation>Zilizokataliwa: {reason}</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Chagua orodha</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Aina ya faili</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chagua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Hifadhi safu zilizokataliwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
</context>
<context>
    <name>KeepingTab</name>
    <message>
        <source>Kind of record</source>
        <translation>Aina ya rekodi</translation>
    </message>
    <message>
        <source>Kept for, days</source>
        <translation>Huwekwa, siku</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zimefika</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Headquarters lacks</source>
        <translation>Makao hayana</translation>
    </message>
    <message>
        <source>Exempted because</source>
        <translation>Sababu ya kuachiliwa</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Muda wa kuweka rekodi</translation>
    </message>
    <message>
        <source>{kind}: kept for how many days?</source>
        <translation>{kind}: ziwekwe siku ngapi?</translation>
    </message>
    <message>
        <source>Counts at once. The audit log keeps what it was.</source>
        <translation>Huanza mara moja. Daftari la ukaguzi huweka ilivyokuwa.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>{kind}: delete what headquarters lacks?</source>
        <translation>{kind}: zifutwe zisizo makao makuu?</translation>
    </message>
    <message>
        <source>The tombstone keeps your reason and your name.</source>
        <translation>Alama ya ufutaji huweka sababu na jina lako.</translation>
    </message>
    <message>
        <source>Reason, 10 characters or more</source>
        <translation>Sababu, herufi 10 au zaidi</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Achilia</translation>
    </message>
    <message>
        <source>Nobody brings them back. A signed tombstone says what went, and by whom.</source>
        <translation>Hakuna anayezirudisha. Alama ya ufutaji iliyosainiwa husema kilichoondoka, na nani alifuta.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Write the number of days.</source>
        <translation>Andika idadi ya siku.</translation>
    </message>
    <message>
        <source>An administrator sets the terms</source>
        <translation>Msimamizi wa mfumo huweka muda</translation>
    </message>
    <message>
        <source>Set the term</source>
        <translation>Weka muda</translation>
    </message>
    <message>
        <source>A supervisor deletes what is due</source>
        <translation>Msimamizi hufuta zilizofika muda</translation>
    </message>
    <message>
        <source>Headquarters has all of this kind</source>
        <translation>Makao makuu yana zote za aina hii</translation>
    </message>
    <message>
        <source>Exempt it</source>
        <translation>Iachilie</translation>
    </message>
    <message>
        <source>Nothing is due that may be deleted</source>
        <translation>Hakuna kilichofika muda cha kufutwa</translation>
    </message>
    <message>
        <source>Delete what is due</source>
        <translation>Futa zilizofika muda</translation>
    </message>
    <message>
        <source>A supervisor deletes what is due, and sees it before.</source>
        <translation>Msimamizi hufuta zilizofika muda, na huziona kwanza.</translation>
    </message>
    <message>
        <source>Only what is due by these terms can be deleted.</source>
        <translation>Ni zilizofika muda huu pekee zinazoweza kufutwa.</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>{key} or {esc} closes. {print} prints this as a card.</source>
        <translation>{key} au {esc} hufunga. {print} huchapisha hii kama kadi.</translation>
    </message>
</context>
<context>
    <name>LateBatchView</name>
    <message>
        <source>Late batch from paper forms</source>
        <translation>Kundi la fomu za karatasi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>No row waits</source>
        <translation>Hakuna safu inayosubiri</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Keep this row</source>
        <translation>Weka safu hii</translation>
    </message>
    <message>
        <source>Supervisor signs</source>
        <translation>Msimamizi husaini</translation>
    </message>
    <message>
        <source>{rows} signed by {who} and in the log, {matches}.</source>
        <translation>{rows} zimesainiwa na {who} na ziko kwenye daftari, {matches}.</translation>
    </message>
    <message>
        <source>{rows} signed by {who} and in the log, {matches}. Tell the shift lead.</source>
        <translation>{rows} zimesainiwa na {who} na ziko kwenye daftari, {matches}. Mwambie kiongozi wa zamu.</translation>
    </message>
    <message>
        <source>This row is not kept. Try Enter again.</source>
        <translation>Safu hii haijawekwa. Jaribu Enter tena.</translation>
    </message>
    <message>
        <source>A batch has {number} rows at most. Have it signed first.</source>
        <translation>Kundi huwa na safu {number} tu. Lisainiwe kwanza.</translation>
    </message>
    <message>
        <source>Nothing of this is in the log before a supervisor has signed.</source>
        <translation>Hakuna kinachoingia daftari kabla msimamizi hajasaini.</translation>
    </message>
</context>
<context>
    <name>LateForm</name>
    <message>
        <source>One line of the paper form</source>
        <translation>Mstari mmoja wa fomu ya karatasi</translation>
    </message>
    <message>
        <source>Kept from row to row</source>
        <translation>Hubaki kwa kila safu</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Njia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>Nambari ya fomu</translation>
    </message>
    <message>
        <source>Decided by, as on the form</source>
        <translation>Aliyeamua, kama ilivyo kwenye fomu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nambari ya hati</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Imetolewa na</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Inaisha</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Majina ya kwanza</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Travelling by</source>
        <translation>Usafiri</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Bamba</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Kusudi</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>Anaenda</translation>
    </message>
    <message>
        <source>14:32</source>
        <translation>14:32</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Inahitajika</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Herufi na tarakimu pekee</translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation>Andika msimbo au nchi</translation>
    </message>
    <message>
        <source>No such time, or not yet</source>
        <translation>Saa hii haipo, au bado</translation>
    </message>
    <message>
        <source>Does not go with the direction</source>
        <translation>Haiendani na mwelekeo</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>Siku hii haipo</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Mmiliki</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kiwango</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Utaratibu</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Tarehe yake</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Ililetwa</translation>
    </message>
    <message>
        <source>May be old</source>
        <translation>Umri wa juu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Lists in force</source>
        <translation>Orodha zinazotumika</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Inasoma orodha</translation>
    </message>
    <message>
        <source>No list is in force: nobody is screened.</source>
        <translation>Hakuna orodha inayotumika: hakuna anayechunguzwa.</translation>
    </message>
    <message>
        <source>A match is by exact document number, or by name with the date of birth.</source>
        <translation>Mfanano ni kwa nambari kamili ya hati, au kwa jina na tarehe ya kuzaliwa.</translation>
    </message>
    <message>
        <source>Licence: {note}</source>
        <translation>Leseni: {note}</translation>
    </message>
    <message>
        <source>An administrator sets a list</source>
        <translation>Msimamizi wa mfumo huweka orodha</translation>
    </message>
    <message>
        <source>Choose a list of an authority first</source>
        <translation>Chagua kwanza orodha ya mamlaka</translation>
    </message>
    <message>
        <source>Set the list</source>
        <translation>Weka orodha</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} zilizopita</translation>
    </message>
    <message>
        <source>As the post</source>
        <translation>Kama kituo</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Imeharibika</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Imechelewa</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Inatumika</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Lane {lane}</source>
        <translation>Njia {lane}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Sign in and take over</source>
        <translation>Ingia na uchukue nafasi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Tumia nywila</translation>
    </message>
    <message>
        <source>Back to the lock</source>
        <translation>Rudi kwenye kufuli</translation>
    </message>
    <message>
        <source>Same officer</source>
        <translation>Afisa yule yule</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>Afisa mwingine</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Nywila</translation>
    </message>
    <message>
        <source>Locked by {name} {time}. Type your PIN.</source>
        <translation>Imefungwa na {name} {time}. Andika PIN yako.</translation>
    </message>
    <message>
        <source>Locked by {name} {time}. Type your passphrase.</source>
        <translation>Imefungwa na {name} {time}. Andika nywila yako.</translation>
    </message>
    <message>
        <source>Locked by {name} {time}. Another officer signs in.</source>
        <translation>Imefungwa na {name} {time}. Afisa mwingine anaingia.</translation>
    </message>
    <message>
        <source>A decision is not saved. {name} must unlock and save it.</source>
        <translation>Uamuzi haujahifadhiwa. {name} lazima afungue na kuuhifadhi.</translation>
    </message>
    <message>
        <source>The traveller at the desk is handed over with it, and is checked again.</source>
        <translation>Msafiri aliye dawatini anakabidhiwa pamoja nayo, na anakaguliwa upya.</translation>
    </message>
    <message>
        <source>The desk cannot open its records. Call the administrator.</source>
        <translation>Dawati haliwezi kufungua rekodi zake. Mwite msimamizi wa mfumo.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Name, document, plate, or lane:2 nat:UTO decision:refused</source>
        <translation>Jina, hati, bamba, au lane:2 nat:UTO decision:refused</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Saa iliyopita</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>Siku 7</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Uvukaji</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Inahesabiwa</translation>
    </message>
    <message>
        <source>Every view of a record is written to the audit log</source>
        <translation>Kila kutazamwa kwa rekodi huandikwa kwenye daftari la ukaguzi</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Onyesha saa iliyopita</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Onyesha leo</translation>
    </message>
    <message>
        <source>Show 7 days</source>
        <translation>Onyesha siku 7</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>Open the marked record</source>
        <translation>Fungua rekodi iliyowekwa alama</translation>
    </message>
    <message>
        <source>Show new rows</source>
        <translation>Onyesha safu mpya</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Futa utafutaji</translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>Hamisha safu hizi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>The log cannot be read. Press F5 to try again.</source>
        <translation>Daftari halisomeki. Bonyeza F5 ujaribu tena.</translation>
    </message>
    <message>
        <source>The underlined words are not understood and ask for nothing.</source>
        <translation>Maneno yaliyopigiwa mstari hayaeleweki wala hayaombi chochote.</translation>
    </message>
    <message>
        <source>No crossing fits. Widen the time with Alt 4, or press Esc to clear the search.</source>
        <translation>Hakuna uvukaji unaofaa. Panua muda kwa Alt 4, au bonyeza Esc kufuta utafutaji.</translation>
    </message>
    <message>
        <source>Up, Down to move. Enter opens. / searches.</source>
        <translation>Juu, Chini kusogea. Enter hufungua. / hutafuta.</translation>
    </message>
</context>
<context>
    <name>LogRows</name>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Msafiri</translation>
    </message>
    <message>
        <source>Nat.</source>
        <translation>Urai.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Njia</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Umetenguliwa</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Umesahihishwa</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Sahihisho</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Mfanano</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Kwa sababu</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Kwa mkono</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Crossings</source>
        <translation>Uvukaji</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Dawati</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Skrini nzima</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Onyesha vitufe vyote</translation>
    </message>
    <message>
        <source>Print the key card</source>
        <translation>Chapisha kadi ya vitufe</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Amri</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Vitufe vyote</translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message>
        <source>Match</source>
        <translation>Mfanano</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Eleza sababu</translation>
    </message>
    <message>
        <source>Match {number} of {all}</source>
        <translation>Mfanano {number} kati ya {all}</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Alama {score} kati ya 100</translation>
    </message>
    <message>
        <source>List {name}</source>
        <translation>Orodha {name}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Rekodi {number}</translation>
    </message>
    <message>
        <source>You say it is another. The supervisor is asked.</source>
        <translation>Unasema ni mwingine. Msimamizi anaulizwa.</translation>
    </message>
    <message>
        <source>Match set aside by you.</source>
        <translation>Uliweka mfanano huu kando.</translation>
    </message>
    <message>
        <source>Not the same? Secondary looks into it.</source>
        <translation>Si yule yule? Ukaguzi wa pili utachunguza.</translation>
    </message>
    <message>
        <source>Not the same document?</source>
        <translation>Si hati ile ile?</translation>
    </message>
    <message>
        <source>Not the same person?</source>
        <translation>Si mtu yule yule?</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>Queues</source>
        <translation>Foleni</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Zinazosubiri</translation>
    </message>
    <message>
        <source>Already crossed</source>
        <translation>Waliokwisha kuvuka</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Zilizotatuliwa</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Subira</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kiwango</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Msafiri</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alm.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Afisa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Mmiliki</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Mifanano</translation>
    </message>
    <message>
        <source>{number} in this queue</source>
        <translation>{number} kwenye foleni hii</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Imeulizwa</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Imechukuliwa</translation>
    </message>
    <message>
        <source>Noted at desk</source>
        <translation>Dokezo dawatini</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Reading the matches</source>
        <translation>Inasoma mifanano</translation>
    </message>
    <message>
        <source>Saved. Ctrl Z takes it back within 60 s.</source>
        <translation>Imehifadhiwa. Ctrl Z huirudisha ndani ya sek 60.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Hakuna kinachosubiri hapa.</translation>
    </message>
    <message>
        <source>T true, N not this person, D set aside until a day, U cannot tell, O take, Q ask the desk.</source>
        <translation>T wa kweli, N si mtu huyu, D weka kando hadi siku, U haijulikani, O chukua, Q uliza dawati.</translation>
    </message>
    <message>
        <source>True match: how do you know?</source>
        <translation>Mfanano wa kweli: unajuaje?</translation>
    </message>
    <message>
        <source>Not this person: how do you know?</source>
        <translation>Si mtu huyu: unajuaje?</translation>
    </message>
    <message>
        <source>Cannot tell: why not?</source>
        <translation>Haijulikani: kwa nini?</translation>
    </message>
    <message>
        <source>The record no longer stops this document, name and birth date, up to the day below.</source>
        <translation>Rekodi haizuii tena hati, jina na tarehe hii ya kuzaliwa, hadi siku iliyo hapa chini.</translation>
    </message>
    <message>
        <source>Counts once a second supervisor agrees under Watchlist, Cleared pairs.</source>
        <translation>Inaanza msimamizi wa pili akikubali chini ya Orodha ya uangalizi, Jozi zilizoondolewa.</translation>
    </message>
    <message>
        <source>Set aside until a day: how do you know?</source>
        <translation>Weka kando hadi siku: unajuaje?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Ushahidi</translation>
    </message>
    <message>
        <source>Until, YYYY-MM-DD</source>
        <translation>Hadi, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>What do you ask the desk?</source>
        <translation>Unauliza dawati nini?</translation>
    </message>
    <message>
        <source>No other desk can be reached from here: call, and write down whom you asked.</source>
        <translation>Hakuna dawati lingine linalopatikana kutoka hapa: piga simu, na uandike uliyemwuliza.</translation>
    </message>
    <message>
        <source>Question, and whom you asked</source>
        <translation>Swali, na uliyemwuliza</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uliza</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Andika siku kama YYYY-MM-DD.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Vehicle and plate</source>
        <translation>Gari na bamba</translation>
    </message>
    <message>
        <source>Others travelling</source>
        <translation>Walioandamana</translation>
    </message>
    <message>
        <source>Route and destination</source>
        <translation>Njia na aendako</translation>
    </message>
    <message>
        <source>Items carried</source>
        <translation>Vitu alivyobeba</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Madokezo</translation>
    </message>
    <message>
        <source>There is no note about this traveller.</source>
        <translation>Hakuna dokezo kuhusu msafiri huyu.</translation>
    </message>
    <message>
        <source>Do not alert the traveller. Refer to secondary: this traveller may not be admitted here.</source>
        <translation>Usimshtue msafiri. Mpeleke ukaguzi wa pili: msafiri huyu haruhusiwi kuingia hapa.</translation>
    </message>
    <message>
        <source>Do not alert the traveller. Note: vehicle and plate, others travelling, route and destination, items carried. Then admit.</source>
        <translation>Usimshtue msafiri. Andika: gari na bamba, walioandamana, njia na aendako, vitu alivyobeba. Kisha ruhusu.</translation>
    </message>
    <message>
        <source>Vehicle and plate: {noted}</source>
        <translation>Gari na bamba: {noted}</translation>
    </message>
    <message>
        <source>Others travelling: {noted}</source>
        <translation>Walioandamana: {noted}</translation>
    </message>
    <message>
        <source>Route and destination: {noted}</source>
        <translation>Njia na aendako: {noted}</translation>
    </message>
    <message>
        <source>Items carried: {noted}</source>
        <translation>Vitu alivyobeba: {noted}</translation>
    </message>
</context>
<context>
    <name>NotesMark</name>
    <message>
        <source>Notes {number}</source>
        <translation>Madokezo {number}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Camera lost. Check the cable. You can scan or type meanwhile.</source>
        <translation>Kamera imepotea. Kagua kebo. Wakati huo unaweza kuskani au kuandika.</translation>
    </message>
    <message>
        <source>Scanner lost. Check the cable. You can use the camera or type meanwhile.</source>
        <translation>Skana imepotea. Kagua kebo. Wakati huo unaweza kutumia kamera au kuandika.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Tell the administrator today; the desk works on.</source>
        <translation>Diski inakaribia kujaa. Mwambie msimamizi wa mfumo leo; dawati linaendelea kufanya kazi.</translation>
    </message>
    <message>
        <source>The second disk takes no backup. Check that it is there. This desk saves all.</source>
        <translation>Diski ya pili haipokei nakala rudufu. Hakikisha ipo. Dawati hili linahifadhi yote.</translation>
    </message>
    <message>
        <source>Finish this traveller first. The other document comes next.</source>
        <translation>Maliza msafiri huyu kwanza. Hati nyingine inafuata.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was recorded.</source>
        <translation>Jukumu lako haliruhusu hili. Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>Type the document number or the name first, then refer.</source>
        <translation>Andika nambari ya hati au jina kwanza, kisha peleka.</translation>
    </message>
    <message>
        <source>The last decision is undone. The log keeps both.</source>
        <translation>Uamuzi wa mwisho umetenguliwa. Daftari linaweka yote mawili.</translation>
    </message>
    <message>
        <source>Not undone. The decision still stands. Try {key} again.</source>
        <translation>Haujatenguliwa. Uamuzi bado upo. Jaribu {key} tena.</translation>
    </message>
    <message>
        <source>A document that was scanned meanwhile is not kept any longer. Scan it again.</source>
        <translation>Hati iliyoskaniwa wakati huo haijawekwa. Iskani tena.</translation>
    </message>
    <message>
        <source>The scan names no traveller. Place the photo page under the camera, or type.</source>
        <translation>Skani haitaji msafiri. Weka ukurasa wa picha chini ya kamera, au andika.</translation>
    </message>
    <message>
        <source>The other desk cannot be reached. Nobody was told.</source>
        <translation>Dawati lingine halipatikani. Hakuna aliyeambiwa.</translation>
    </message>
    <message>
        <source>This key has no use on this desk yet.</source>
        <translation>Kitufe hiki hakina kazi kwenye dawati hili bado.</translation>
    </message>
    <message>
        <source>Not recorded. The match stands as it was. Say why once more.</source>
        <translation>Haijaandikwa. Mfanano uko kama ulivyokuwa. Eleza sababu tena.</translation>
    </message>
    <message>
        <source>Recorded for the supervisor. It stays a stop until the supervisor agrees.</source>
        <translation>Imeandikwa kwa msimamizi. Bado ni zuio hadi msimamizi akubali.</translation>
    </message>
    <message>
        <source>Accepted for this shift. The age of the list asks for no reason any more.</source>
        <translation>Imekubaliwa kwa zamu hii. Umri wa orodha hauhitaji sababu tena.</translation>
    </message>
    <message>
        <source>No list has to be accepted now, or no shift is open.</source>
        <translation>Hakuna orodha ya kukubaliwa sasa, au hakuna zamu iliyofunguliwa.</translation>
    </message>
    <message>
        <source>The lists could not be looked up. Try again, or call the shift lead.</source>
        <translation>Orodha hazikuweza kutafutwa. Jaribu tena, au mwite kiongozi wa zamu.</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>Stakabadhi imechapishwa.</translation>
    </message>
    <message>
        <source>The slip is in {file}</source>
        <translation>Stakabadhi iko kwenye {file}</translation>
    </message>
    <message>
        <source>There is no decision at this lane to print a slip of.</source>
        <translation>Hakuna uamuzi kwenye njia hii wa kuchapishia stakabadhi.</translation>
    </message>
    <message>
        <source>The slip is not printed. The decision is saved. {key} tries again.</source>
        <translation>Stakabadhi haijachapishwa. Uamuzi umehifadhiwa. {key} hujaribu tena.</translation>
    </message>
    <message>
        <source>Taken up again after a stop at {time}. Checked anew.</source>
        <translation>Imeendelea baada ya kusimama {time}. Imekaguliwa upya.</translation>
    </message>
    <message>
        <source>Somebody half done before the stop waits aside. {key} brings them back.</source>
        <translation>Msafiri ambaye hakumalizwa kabla ya kusimama yuko kando. {key} humrudisha.</translation>
    </message>
    <message>
        <source>Set aside, not decided. {key} brings the traveller back.</source>
        <translation>Amewekwa kando, hajaamuliwa. {key} humrudisha msafiri.</translation>
    </message>
    <message>
        <source>Not set aside. The traveller is still at the desk. Try {key} again.</source>
        <translation>Hajawekwa kando. Msafiri bado yuko dawatini. Jaribu {key} tena.</translation>
    </message>
    <message>
        <source>Finish this traveller first. Then {key} lets the vehicle go on.</source>
        <translation>Maliza msafiri huyu kwanza. Kisha {key} huruhusu gari kuondoka.</translation>
    </message>
    <message>
        <source>The vehicle was not saved. Nothing has changed. Try again.</source>
        <translation>Gari halijahifadhiwa. Hakuna kilichobadilika. Jaribu tena.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Direction</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kuingia</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Kawaida hapa</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Jaribio la skana</translation>
    </message>
    <message>
        <source>Scan any document or barcode here</source>
        <translation>Skani hati au msimbopau wowote hapa</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Chapisha jaribio</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Cheza sauti</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Hakuna kilichotoka</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>Sisikii chochote</translation>
    </message>
    <message>
        <source>Look at paper and cable, then print a test again.</source>
        <translation>Tazama karatasi na kebo, kisha chapisha jaribio tena.</translation>
    </message>
    <message>
        <source>Look at the loudspeaker, then play a sound again.</source>
        <translation>Tazama kipaza sauti, kisha cheza sauti tena.</translation>
    </message>
    <message>
        <source>Stamp number</source>
        <translation>Nambari ya muhuri</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Fungua zamu</translation>
    </message>
    <message>
        <source>Lane is for entry</source>
        <translation>Njia ni ya kuingia</translation>
    </message>
    <message>
        <source>Lane is for exit</source>
        <translation>Njia ni ya kutoka</translation>
    </message>
    <message>
        <source>Change the direction</source>
        <translation>Badili mwelekeo</translation>
    </message>
    <message>
        <source>Usual here: {means}</source>
        <translation>Kawaida hapa: {means}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Njia {lane}</translation>
    </message>
    <message>
        <source>Travellers usually come by</source>
        <translation>Wasafiri hutumia</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Kabla ya kuanza</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>Orodha za uangalizi</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Bado hazijatumwa</translation>
    </message>
    <message>
        <source>From the last shift</source>
        <translation>Kutoka zamu iliyopita</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Fungua zamu</translation>
    </message>
    <message>
        <source>The shift is not opened: the desk cannot write. Try F12 again.</source>
        <translation>Zamu haijafunguliwa: dawati haliwezi kuandika. Jaribu F12 tena.</translation>
    </message>
    <message>
        <source>A fault needs a reason before the shift is opened.</source>
        <translation>Hitilafu inahitaji sababu kabla ya kufungua zamu.</translation>
    </message>
    <message>
        <source>No picture comes. Check the cable.</source>
        <translation>Hakuna picha inayokuja. Kagua kebo.</translation>
    </message>
    <message>
        <source>A document was read.</source>
        <translation>Hati imesomwa.</translation>
    </message>
    <message>
        <source>Lay a document under it for a test read.</source>
        <translation>Weka hati chini yake ili kujaribu kusoma.</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Inatafutwa</translation>
    </message>
    <message>
        <source>Damaged: {names}. Do not admit without a call to the shift lead.</source>
        <translation>Zimeharibika: {names}. Usiruhusu bila kumpigia kiongozi wa zamu.</translation>
    </message>
    <message>
        <source>No watchlist on this desk. Do not admit without a call to the shift lead.</source>
        <translation>Hakuna orodha ya uangalizi dawatini. Usiruhusu bila kumpigia kiongozi wa zamu.</translation>
    </message>
    <message>
        <source>{records} records, oldest list of {day}</source>
        <translation>Rekodi {records}, orodha ya zamani zaidi ya {day}</translation>
    </message>
    <message>
        <source>{number} journal entries wait on this desk. No hub is set up.</source>
        <translation>Maingizo {number} ya jarida yanasubiri dawatini. Hakuna kitovu.</translation>
    </message>
    <message>
        <source>There was none at this desk.</source>
        <translation>Hakukuwa na zamu dawatini.</translation>
    </message>
    <message>
        <source>No message.</source>
        <translation>Hakuna ujumbe.</translation>
    </message>
</context>
<context>
    <name>PagesFrame</name>
    <message>
        <source>TRAINING</source>
        <translation>MAFUNZO</translation>
    </message>
    <message>
        <source>No hub set up</source>
        <translation>Hakuna kitovu</translation>
    </message>
    <message>
        <source>Every view of a record is written to the audit log</source>
        <translation>Kila kutazamwa kwa rekodi huandikwa kwenye daftari la ukaguzi</translation>
    </message>
    <message>
        <source>Next part F6</source>
        <translation>Sehemu ijayo F6</translation>
    </message>
    <message>
        <source>Read again F5</source>
        <translation>Soma tena F5</translation>
    </message>
    <message>
        <source>Pages Ctrl 1 to {number}</source>
        <translation>Kurasa Ctrl 1 hadi {number}</translation>
    </message>
    <message>
        <source>{number} waiting for you</source>
        <translation>{number} zinakusubiri</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Traveller</source>
        <translation>Msafiri</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Kuzaliwa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Aliyeamua</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Cleared pairs</source>
        <translation>Jozi zilizoondolewa</translation>
    </message>
    <message>
        <source>A supervisor sees and ends cleared pairs.</source>
        <translation>Msimamizi huona na kumaliza jozi zilizoondolewa.</translation>
    </message>
    <message>
        <source>Reading the pairs</source>
        <translation>Inasoma jozi</translation>
    </message>
    <message>
        <source>Nobody was set aside for longer.</source>
        <translation>Hakuna aliyewekwa kando kwa muda mrefu.</translation>
    </message>
    <message>
        <source>A pair that is ended stops the traveller again.</source>
        <translation>Jozi iliyomalizwa humzuia msafiri tena.</translation>
    </message>
    <message>
        <source>This pair waits for nobody</source>
        <translation>Jozi hii haimsubiri yeyote</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Kubali</translation>
    </message>
    <message>
        <source>This pair has ended</source>
        <translation>Jozi hii imekwisha</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Sababu: {reason}</translation>
    </message>
    <message>
        <source>Ended by {who}: {why}</source>
        <translation>Imemalizwa na {who}: {why}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Temporary passphrase</source>
        <translation>Nywila ya muda</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Nywila ya hadi sasa</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Nywila yako mwenyewe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ile ile tena</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Chagua nywila yako</translation>
    </message>
    <message>
        <source>12 characters or more: a few words that nobody would say together are easy to keep.</source>
        <translation>Herufi 12 au zaidi: maneno machache ambayo hakuna angeyasema pamoja ni rahisi kukumbuka.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Itumie</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Nywila yako</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase twice.</source>
        <translation>Hizo mbili hazilingani. Andika nywila mpya mara mbili.</translation>
    </message>
    <message>
        <source>Too many tries. Sign out, and ask a supervisor.</source>
        <translation>Majaribio yamezidi. Ondoka, na umwulize msimamizi.</translation>
    </message>
    <message>
        <source>It must be another one, of 12 characters or more.</source>
        <translation>Lazima iwe nyingine, ya herufi 12 au zaidi.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Mara ya mwisho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>An administrator adds people</source>
        <translation>Msimamizi wa mfumo huongeza watu</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ongeza mtu</translation>
    </message>
    <message>
        <source>People and posts</source>
        <translation>Watu na vituo</translation>
    </message>
    <message>
        <source>{number} may sign in</source>
        <translation>Wanaoweza kuingia: {number}</translation>
    </message>
    <message>
        <source>Reset passphrase</source>
        <translation>Weka upya nywila</translation>
    </message>
    <message>
        <source>Disable, or let in again</source>
        <translation>Zima, au ruhusu tena</translation>
    </message>
    <message>
        <source>Give {name} a temporary passphrase?</source>
        <translation>Mpe {name} nywila ya muda?</translation>
    </message>
    <message>
        <source>Be sure who asks for it. It is shown once, and opens nothing but the choice of another.</source>
        <translation>Hakikisha ni nani anayeiomba. Huonyeshwa mara moja, na hufungua tu uchaguzi wa nyingine.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Itoe</translation>
    </message>
    <message>
        <source>Disable {name}: why?</source>
        <translation>Zima {name}: kwa nini?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Zima</translation>
    </message>
    <message>
        <source>They sign in no more. Nothing of theirs is deleted.</source>
        <translation>Hataingia tena. Hakuna kilicho chake kinachofutwa.</translation>
    </message>
    <message>
        <source>Let {name} in again: why?</source>
        <translation>Ruhusu {name} tena: kwa nini?</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Ruhusu</translation>
    </message>
    <message>
        <source>Their passphrase is the one that they had.</source>
        <translation>Nywila yake ni ile aliyokuwa nayo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Second person, user name</source>
        <translation>Mtu wa pili, jina la mtumiaji</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Nywila yake</translation>
    </message>
    <message>
        <source>Accounts are disabled, never deleted: the log names their people for good.</source>
        <translation>Akaunti huzimwa, hazifutwi: daftari huwataja watu wake daima.</translation>
    </message>
    <message>
        <source>Say it to {name}, once: {passphrase}</source>
        <translation>Mwambie {name}, mara moja: {passphrase}</translation>
    </message>
    <message>
        <source>It is kept nowhere. They choose their own within 24 hours.</source>
        <translation>Haiwekwi popote. Atachagua yake ndani ya saa 24.</translation>
    </message>
    <message>
        <source>It is said</source>
        <translation>Imesemwa</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>near</source>
        <translation>karibu</translation>
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
        <translation>PIN ile ile tena</translation>
    </message>
    <message>
        <source>PIN for this session</source>
        <translation>PIN ya kipindi hiki</translation>
    </message>
    <message>
        <source>6 to 12 digits, not one digit again and again, not digits in their order. It unlocks this desk until you sign out, and is written down nowhere.</source>
        <translation>Tarakimu 6 hadi 12, si tarakimu moja tena na tena, si kwa mfuatano. Hufungua dawati hili hadi uondoke, na haiandikwi popote.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Weka PIN</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Chagua PIN</translation>
    </message>
    <message>
        <source>Go on without a PIN</source>
        <translation>Endelea bila PIN</translation>
    </message>
    <message>
        <source>The two are not the same. Type the PIN twice.</source>
        <translation>Hizo mbili hazilingani. Andika PIN mara mbili.</translation>
    </message>
    <message>
        <source>Anybody would try this one. Choose 6 to 12 other digits.</source>
        <translation>Mtu yeyote angejaribu hii. Chagua tarakimu nyingine 6 hadi 12.</translation>
    </message>
    <message>
        <source>The PIN cannot be set. Go on without it.</source>
        <translation>PIN haiwezi kuwekwa. Endelea bila PIN.</translation>
    </message>
</context>
<context>
    <name>PlainFrame</name>
    <message>
        <source>TRAINING</source>
        <translation>MAFUNZO</translation>
    </message>
    <message>
        <source>All keys {key}</source>
        <translation>Vitufe vyote {key}</translation>
    </message>
    <message>
        <source>Commands {key}</source>
        <translation>Amri {key}</translation>
    </message>
    <message>
        <source>Lock {key}</source>
        <translation>Kufuli {key}</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No portrait is kept</source>
        <translation>Hakuna picha ya uso</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera picture</source>
        <translation>Picha ya kamera</translation>
    </message>
    <message>
        <source>Held frame</source>
        <translation>Fremu iliyoshikwa</translation>
    </message>
    <message>
        <source>Place the photo page in the frame</source>
        <translation>Weka ukurasa wa picha ndani ya fremu</translation>
    </message>
    <message>
        <source>It reads by itself. No key is needed.</source>
        <translation>Husoma yenyewe. Hakuna kitufe kinachohitajika.</translation>
    </message>
    <message>
        <source>code lines here</source>
        <translation>mistari ya msimbo hapa</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Import</source>
        <translation>Leta</translation>
    </message>
    <message>
        <source>Comparison with past crossings</source>
        <translation>Ulinganisho na uvukaji uliopita</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Hifadhi zilizokataliwa</translation>
    </message>
    <message>
        <source>{number} rejected: {reason}</source>
        <translation>Zilizokataliwa {number}: {reason}</translation>
    </message>
    <message>
        <source>Nothing is used yet. The list in force stays.</source>
        <translation>Bado hakuna kinachotumika. Orodha iliyopo inabaki.</translation>
    </message>
    <message>
        <source>Not used. The list in force stays.</source>
        <translation>Haitumiki. Orodha iliyopo inabaki.</translation>
    </message>
    <message>
        <source>Paused at {records} of about {all}, {rejected} rejected</source>
        <translation>Imesitishwa {records} kati ya {all} hivi, {rejected} zimekataliwa</translation>
    </message>
    <message>
        <source>Reading, {share} %</source>
        <translation>Inasoma, {share} %</translation>
    </message>
    <message>
        <source>Reading {records} of about {all}, {speed} a second, {minutes} min left, {rejected} rejected</source>
        <translation>Inasoma {records} kati ya {all} hivi, {speed} kwa sekunde, dak {minutes} zimebaki, {rejected} zimekataliwa</translation>
    </message>
    <message>
        <source>Reading {records} of about {all}, {speed} a second, {seconds} s left, {rejected} rejected</source>
        <translation>Inasoma {records} kati ya {all} hivi, {speed} kwa sekunde, sek {seconds} zimebaki, {rejected} zimekataliwa</translation>
    </message>
    <message>
        <source>In force: {entries} records, {rejected} rejected, {skipped} about no person or document.</source>
        <translation>Inatumika: rekodi {entries}, {rejected} zimekataliwa, {skipped} si za mtu wala hati.</translation>
    </message>
    <message>
        <source>Checked, not used: {entries} records, {rejected} rejected, {skipped} about no person or document.</source>
        <translation>Imekaguliwa, haitumiki: rekodi {entries}, {rejected} zimekataliwa, {skipped} si za mtu wala hati.</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {removed} removed.</source>
        <translation>{added} zimeongezwa, {changed} zimebadilishwa, {removed} zimeondolewa.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>Safu zilizokataliwa ziko kwenye {file}.</translation>
    </message>
    <message>
        <source>Compared with {all} crossings of the last 90 days: {found} matches, under Already crossed.</source>
        <translation>Imelinganishwa na uvukaji {all} wa siku 90 zilizopita: mifanano {found}, chini ya Waliokwisha kuvuka.</translation>
    </message>
    <message>
        <source>Comparing with the crossings of the last 90 days: {done} of {all}, {found} matches so far.</source>
        <translation>Inalinganisha na uvukaji wa siku 90 zilizopita: {done} kati ya {all}, mifanano {found} hadi sasa.</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Name or remark</source>
        <translation>Jina au maoni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Why is it undone? A slip of it was printed</source>
        <translation>Kwa nini unatenguliwa? Stakabadhi yake ilichapishwa</translation>
    </message>
    <message>
        <source>Choose a reason; other needs words</source>
        <translation>Chagua sababu; nyingine huhitaji maneno</translation>
    </message>
    <message>
        <source>Finish this traveller first</source>
        <translation>Maliza msafiri huyu kwanza</translation>
    </message>
    <message>
        <source>Why does the traveller leave?</source>
        <translation>Kwa nini msafiri anatoka?</translation>
    </message>
    <message>
        <source>The slip is not printed</source>
        <translation>Stakabadhi haijachapishwa</translation>
    </message>
    <message>
        <source>Why is the traveller admitted?</source>
        <translation>Kwa nini msafiri anaruhusiwa?</translation>
    </message>
    <message>
        <source>Choose a reason; a shift lead needs a name, other needs words</source>
        <translation>Chagua sababu; kiongozi wa zamu huhitaji jina, nyingine huhitaji maneno</translation>
    </message>
    <message>
        <source>Why is it not the same document?</source>
        <translation>Kwa nini si hati ile ile?</translation>
    </message>
    <message>
        <source>Why is it not the same person?</source>
        <translation>Kwa nini si mtu yule yule?</translation>
    </message>
    <message>
        <source>Choose a reason; other needs ten characters</source>
        <translation>Chagua sababu; nyingine huhitaji herufi kumi</translation>
    </message>
    <message>
        <source>Change this lane to entry?</source>
        <translation>Njia hii iwe ya kuingia?</translation>
    </message>
    <message>
        <source>Change this lane to exit?</source>
        <translation>Njia hii iwe ya kutoka?</translation>
    </message>
    <message>
        <source>Enter within 3 seconds changes it. Esc leaves it as it is.</source>
        <translation>Enter ndani ya sekunde 3 huibadili. Esc huiacha ilivyo.</translation>
    </message>
    <message>
        <source>The decision is saved. Look at paper and cable.</source>
        <translation>Uamuzi umehifadhiwa. Tazama karatasi na kebo.</translation>
    </message>
    <message>
        <source>A supervisor may accept the old list for the whole shift: {key}</source>
        <translation>Msimamizi anaweza kukubali orodha ya zamani kwa zamu yote: {key}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Chapisha tena</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Hifadhi kama faili</translation>
    </message>
    <message>
        <source>Go on without a slip</source>
        <translation>Endelea bila stakabadhi</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Inayotumika sasa</translation>
    </message>
    <message>
        <source>Enter opens the marked record here. Each look at a record is journalled.</source>
        <translation>Enter hufungua rekodi iliyowekwa alama hapa. Kila kutazama rekodi huandikwa kwenye jarida.</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Rekodi {number}</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Njia {lane}</translation>
    </message>
    <message>
        <source>Undone. The record above stays as it was written.</source>
        <translation>Umetenguliwa. Rekodi ya hapo juu inabaki ilivyoandikwa.</translation>
    </message>
    <message>
        <source>{before} is now {after}</source>
        <translation>{before} sasa ni {after}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>No record is open</source>
        <translation>Rekodi haijafunguliwa</translation>
    </message>
    <message>
        <source>Search for one, or add one.</source>
        <translation>Tafuta, au ongeza moja.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Haitumiki</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejeleo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Majina</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Kuzaliwa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Iko orodhani</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Inaisha</translation>
    </message>
    <message>
        <source>Search for a record first</source>
        <translation>Tafuta rekodi kwanza</translation>
    </message>
    <message>
        <source>The authority of this list closes its own records</source>
        <translation>Mamlaka ya orodha hii hufunga rekodi zake yenyewe</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>Funga rekodi</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Add a record</source>
        <translation>Ongeza rekodi</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Majina ya kwanza</translation>
    </message>
    <message>
        <source>Born, YYYY-MM-DD</source>
        <translation>Kuzaliwa, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nambari ya hati</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Imetolewa na</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Review, YYYY-MM-DD</source>
        <translation>Mapitio, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>La kufanya</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kiwango</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Utaratibu</translation>
    </message>
    <message>
        <source>Second person, user name</source>
        <translation>Mtu wa pili, jina la mtumiaji</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Nywila yake</translation>
    </message>
    <message>
        <source>Source, reason and a review date are needed; for Stop, a second person.</source>
        <translation>Chanzo, sababu na tarehe ya mapitio zinahitajika; kwa Zuia, mtu wa pili.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} haipo.</translation>
    </message>
    <message>
        <source>needed for Stop</source>
        <translation>inahitajika kwa Zuia</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>haihitajiki</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Search the records</source>
        <translation>Tafuta rekodi</translation>
    </message>
    <message>
        <source>Name or document number, then Enter</source>
        <translation>Jina au nambari ya hati, kisha Enter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejeleo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Kuzaliwa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>This desk does not add records</source>
        <translation>Dawati hili haliongezi rekodi</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Ongeza rekodi</translation>
    </message>
    <message>
        <source>Spellings that sound the same are found too.</source>
        <translation>Tahajia zenye sauti sawa hupatikana pia.</translation>
    </message>
    <message>
        <source>No record was found.</source>
        <translation>Hakuna rekodi iliyopatikana.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code of this desk</source>
        <translation>Msimbo wa urejeshaji wa dawati hili</translation>
    </message>
    <message>
        <source>The records of this desk are encrypted. When every passphrase is lost, this code opens them, and nothing else does. Write it down and keep it where the desk is not, in a sealed envelope. It is shown this once.</source>
        <translation>Rekodi za dawati hili zimesimbwa. Nywila zote zikipotea, msimbo huu huzifungua, na hakuna kingine. Uandike na uuweke mbali na dawati, ndani ya bahasha iliyofungwa. Unaonyeshwa mara hii moja tu.</translation>
    </message>
    <message>
        <source>Large and small letters, spaces and dashes do not count when it is typed.</source>
        <translation>Herufi kubwa na ndogo, nafasi na vistari havihesabiwi unapouandika.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Umeandikwa</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>Hifadhi msimbo huu</translation>
    </message>
    <message>
        <source>The recovery code is written down</source>
        <translation>Msimbo wa urejeshaji umeandikwa</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Mara ya kwanza</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>Rows that wait for a signature</source>
        <translation>Safu zinazosubiri saini</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ilitokea</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Msafiri</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Today&apos;s lists</source>
        <translation>Orodha za leo</translation>
    </message>
    <message>
        <source>None yet. Each row that you type appears here.</source>
        <translation>Bado hakuna. Kila safu unayoandika huonekana hapa.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Inalinganisha</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Hakuna mfanano</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Haijalinganishwa</translation>
    </message>
    <message>
        <source>Match now: {list}</source>
        <translation>Mfanano sasa: {list}</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ficha</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Sehemu za mipangilio</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>Keeping records</source>
        <translation>Kuweka rekodi</translation>
    </message>
    <message>
        <source>A list is late after, hours</source>
        <translation>Orodha huchelewa baada ya, saa</translation>
    </message>
    <message>
        <source>A list makes every verdict Check after, hours</source>
        <translation>Orodha hufanya vyote Kagua baada ya, saa</translation>
    </message>
    <message>
        <source>Seen already: within, minutes</source>
        <translation>Ameonekana tayari: ndani ya, dakika</translation>
    </message>
    <message>
        <source>The desk locks itself after, minutes</source>
        <translation>Dawati hujifunga baada ya, dakika</translation>
    </message>
    <message>
        <source>A decision may be undone for, seconds</source>
        <translation>Uamuzi hutenguliwa ndani ya, sekunde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zuia</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>An expired document is</source>
        <translation>Hati iliyoisha muda ni</translation>
    </message>
    <message>
        <source>Quiet desk</source>
        <translation>Dawati la kimya</translation>
    </message>
    <message>
        <source>Rules of this post</source>
        <translation>Kanuni za kituo hiki</translation>
    </message>
    <message>
        <source>Setting of this machine</source>
        <translation>Mpangilio wa mashine hii</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Settings of this machine</source>
        <translation>Mipangilio ya mashine hii</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>{number} not saved</source>
        <translation>Bila kuhifadhiwa: {number}</translation>
    </message>
    <message>
        <source>These decide about nobody. They are set in files, and the strongest file wins.</source>
        <translation>Haya hayaamui kuhusu yeyote. Huwekwa kwenye faili, na faili yenye nguvu zaidi hushinda.</translation>
    </message>
    <message>
        <source>Yes: a Stop looks as if there were none</source>
        <translation>Ndiyo: Zuia huonekana kama haipo</translation>
    </message>
    <message>
        <source>No: the public cannot see it</source>
        <translation>Hapana: umma hauioni skrini</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Hakuna kilichobadilishwa</translation>
    </message>
    <message>
        <source>An administrator sets the rules</source>
        <translation>Msimamizi wa mfumo huweka kanuni</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>The rules are in force, and the journal has them with your name.</source>
        <translation>Kanuni zinatumika, na jarida lina kanuni hizo kwa jina lako.</translation>
    </message>
    <message>
        <source>These rules decide who passes. Each change is journalled.</source>
        <translation>Kanuni hizi huamua nani anapita. Kila badiliko huandikwa kwenye jarida.</translation>
    </message>
    <message>
        <source>These rules decide who passes. An administrator sets them.</source>
        <translation>Kanuni hizi huamua nani anapita. Msimamizi wa mfumo huziweka.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>chaguo-msingi</translation>
    </message>
    <message>
        <source>system file</source>
        <translation>faili ya mfumo</translation>
    </message>
    <message>
        <source>user file</source>
        <translation>faili ya mtumiaji</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>mazingira</translation>
    </message>
</context>
<context>
    <name>SharpnessBar</name>
    <message>
        <source>Sharp enough</source>
        <translation>Wazi vya kutosha</translation>
    </message>
    <message>
        <source>Not sharp enough</source>
        <translation>Si wazi vya kutosha</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Nywila</translation>
    </message>
    <message>
        <source>Code from the sheet</source>
        <translation>Msimbo wa karatasi</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Njia {lane}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>BorderDesk {version}</source>
        <translation>BorderDesk {version}</translation>
    </message>
    <message>
        <source>No hub set up. Everything stays on this desk.</source>
        <translation>Hakuna kitovu. Kila kitu kinabaki dawatini.</translation>
    </message>
    <message>
        <source>Speak {language}</source>
        <translation>Tumia {language}</translation>
    </message>
    <message>
        <source>New passphrase, 12 characters or more</source>
        <translation>Nywila mpya, herufi 12 au zaidi</translation>
    </message>
    <message>
        <source>Sign in with the passphrase</source>
        <translation>Ingia kwa nywila</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Nimesahau nywila</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inaingia</translation>
    </message>
    <message>
        <source>Locked. A supervisor can unlock.</source>
        <translation>Imefungwa. Msimamizi anaweza kufungua.</translation>
    </message>
    <message>
        <source>The code has a mistake in it. Compare it group by group.</source>
        <translation>Msimbo una kosa. Ulinganishe kundi kwa kundi.</translation>
    </message>
    <message>
        <source>The new passphrase needs 12 characters or more.</source>
        <translation>Nywila mpya inahitaji herufi 12 au zaidi.</translation>
    </message>
    <message>
        <source>This desk does not know you yet. Sign in once while a colleague has it open.</source>
        <translation>Dawati hili halikujui bado. Ingia mara moja wakati mwenzako amelifungua.</translation>
    </message>
    <message>
        <source>The desk cannot open its records. Call the administrator.</source>
        <translation>Dawati haliwezi kufungua rekodi zake. Mwite msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>No watchlist on this desk</source>
        <translation>Hakuna orodha ya uangalizi dawatini</translation>
    </message>
</context>
<context>
    <name>SignatureStrip</name>
    <message>
        <source>Supervisor&apos;s user name</source>
        <translation>Jina la mtumiaji la msimamizi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Nywila</translation>
    </message>
    <message>
        <source>The supervisor signs: {rows}</source>
        <translation>Msimamizi anasaini: {rows}</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Inasaini</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Saini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Not signed. User name or passphrase is not right, or this person may not sign these rows.</source>
        <translation>Haijasainiwa. Jina la mtumiaji au nywila si sahihi, au mtu huyu haruhusiwi kusaini safu hizi.</translation>
    </message>
    <message>
        <source>Not signed. Nothing is in the log yet. Look at the rows and try again.</source>
        <translation>Haijasainiwa. Hakuna kilichoingia daftari bado. Tazama safu kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>{who} compares the rows with the paper. Enter signs.</source>
        <translation>{who} analinganisha safu na karatasi. Enter husaini.</translation>
    </message>
    <message>
        <source>The supervisor compares the rows with the paper and signs with their own passphrase.</source>
        <translation>Msimamizi analinganisha safu na karatasi, kisha anasaini kwa nywila yake.</translation>
    </message>
</context>
<context>
    <name>StayRow</name>
    <message>
        <source>Entered before that</source>
        <translation>Aliingia kabla ya hapo</translation>
    </message>
    <message>
        <source>No entry on record</source>
        <translation>Hakuna kuingia kwenye rekodi</translation>
    </message>
    <message>
        <source>Not out yet</source>
        <translation>Hajatoka bado</translation>
    </message>
    <message>
        <source>No exit on record</source>
        <translation>Hakuna kutoka kwenye rekodi</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>{number} characters left</source>
        <translation>Herufi {number} zimebaki</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>TRAINING</source>
        <translation>MAFUNZO</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Njia {lane}</translation>
    </message>
    <message>
        <source>No hub set up</source>
        <translation>Hakuna kitovu</translation>
    </message>
    <message>
        <source>Watchlist not read yet</source>
        <translation>Orodha haijasomwa</translation>
    </message>
    <message>
        <source>No watchlist</source>
        <translation>Hakuna orodha</translation>
    </message>
</context>
<context>
    <name>TravellerCard</name>
    <message>
        <source>Traveller</source>
        <translation>Msafiri</translation>
    </message>
    <message>
        <source>Photo page against holder: you compare.</source>
        <translation>Ukurasa wa picha na mwenye hati: linganisha wewe.</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nambari ya hati</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Imetolewa na</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Inaisha</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Nambari binafsi</translation>
    </message>
    <message>
        <source>Visa or permit</source>
        <translation>Viza au kibali</translation>
    </message>
    <message>
        <source>Travelling with</source>
        <translation>Anasafiri na</translation>
    </message>
    <message>
        <source>Last crossing</source>
        <translation>Uvukaji wa mwisho</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Bado hakuna jina</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Bado hakuna hati</translation>
    </message>
    <message>
        <source>The traveller&apos;s details fill in here by themselves.</source>
        <translation>Taarifa za msafiri hujazwa hapa zenyewe.</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Kwa mkono</translation>
    </message>
    <message>
        <source>From the barcode, not yet edited</source>
        <translation>Kutoka msimbopau, bado haijahaririwa</translation>
    </message>
    <message>
        <source>From the barcode, edited</source>
        <translation>Kutoka msimbopau, imehaririwa</translation>
    </message>
    <message>
        <source>From the document, not yet edited</source>
        <translation>Kutoka hati, bado haijahaririwa</translation>
    </message>
    <message>
        <source>From the document, edited</source>
        <translation>Kutoka hati, imehaririwa</translation>
    </message>
    <message>
        <source>Last here {day}</source>
        <translation>Mwisho hapa {day}</translation>
    </message>
    <message>
        <source>First crossing on this desk</source>
        <translation>Uvukaji wa kwanza dawatini</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>mkono</translation>
    </message>
    <message>
        <source>{day}, out</source>
        <translation>{day}, kutoka</translation>
    </message>
    <message>
        <source>{day}, in</source>
        <translation>{day}, kuingia</translation>
    </message>
    <message>
        <source>Read: {value}</source>
        <translation>Ilisomwa: {value}</translation>
    </message>
</context>
<context>
    <name>VehicleAside</name>
    <message>
        <source>Open vehicle</source>
        <translation>Fungua gari</translation>
    </message>
</context>
<context>
    <name>VehicleRow</name>
    <message>
        <source>Set aside</source>
        <translation>Weka kando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rudisha</translation>
    </message>
</context>
<context>
    <name>VehicleStrip</name>
    <message>
        <source>Plate</source>
        <translation>Bamba</translation>
    </message>
    <message>
        <source>Travelling by</source>
        <translation>Usafiri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Msafirishaji</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Kusudi</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>Anaenda</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Who comes back to the desk?</source>
        <translation>Nani anarudi dawatini?</translation>
    </message>
    <message>
        <source>Open a vehicle</source>
        <translation>Fungua gari</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>{plate} goes on</source>
        <translation>{plate} linaondoka</translation>
    </message>
    <message>
        <source>Everybody is done. Enter closes the vehicle.</source>
        <translation>Wote wamemalizwa. Enter hufunga gari.</translation>
    </message>
    <message>
        <source>{plate}: {parked}, {left}</source>
        <translation>{plate}: {parked}, {left}</translation>
    </message>
    <message>
        <source>Choose a reason; other needs words</source>
        <translation>Chagua sababu; nyingine huhitaji maneno</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Liache liende</translation>
    </message>
</context>
<context>
    <name>WatchlistPage</name>
    <message>
        <source>Parts of the watchlist</source>
        <translation>Sehemu za orodha ya uangalizi</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Leta</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Cleared pairs</source>
        <translation>Jozi zilizoondolewa</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Orodha ya uangalizi</translation>
    </message>
    <message>
        <source>{number} records in force</source>
        <translation>Rekodi {number} zinatumika</translation>
    </message>
    <message>
        <source>This makes the list milder. Type the list name to go on.</source>
        <translation>Hii inalegeza orodha. Andika jina la orodha ili kuendelea.</translation>
    </message>
    <message>
        <source>This removes {share} % of the list. Type the list name to go on.</source>
        <translation>Hii inaondoa {share} % ya orodha. Andika jina la orodha ili kuendelea.</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Jina la orodha</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>Agree that {name} is not record {record}?</source>
        <translation>Kubali kuwa {name} si rekodi {record}?</translation>
    </message>
    <message>
        <source>You are the second person. The record no longer stops this traveller.</source>
        <translation>Wewe ni mtu wa pili. Rekodi haitamzuia tena msafiri huyu.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Kubali</translation>
    </message>
    <message>
        <source>End the pair of {name}: why?</source>
        <translation>Maliza jozi ya {name}: kwa nini?</translation>
    </message>
    <message>
        <source>The record stops this traveller again.</source>
        <translation>Rekodi itamzuia msafiri tena.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>Close record {record}: why?</source>
        <translation>Funga rekodi {record}: kwa nini?</translation>
    </message>
    <message>
        <source>A Stop record needs a second person to agree.</source>
        <translation>Rekodi ya Zuia inahitaji mtu wa pili akubali.</translation>
    </message>
    <message>
        <source>Counts from the next traveller on. A second person agrees to what makes it milder.</source>
        <translation>Huanza na msafiri anayefuata. Mtu wa pili hukubali kinachoilegeza.</translation>
    </message>
    <message>
        <source>Second person, user name</source>
        <translation>Mtu wa pili, jina la mtumiaji</translation>
    </message>
    <message>
        <source>The list in force stays until you do, and a second person agrees.</source>
        <translation>Orodha inayotumika inabaki hadi ufanye hivyo, na mtu wa pili akubali.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Nywila yake</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Ifunge</translation>
    </message>
    <message>
        <source>Set {list}: what, and why?</source>
        <translation>Weka {list}: nini, na kwa nini?</translation>
    </message>
    <message>
        <source>Days it may be old</source>
        <translation>Siku za umri wa juu</translation>
    </message>
    <message>
        <source>Days, for 6</source>
        <translation>Siku, kwa 6</translation>
    </message>
    <message>
        <source>Write the number of days.</source>
        <translation>Andika idadi ya siku.</translation>
    </message>
    <message>
        <source>That is not the name of the list.</source>
        <translation>Hilo si jina la orodha.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Read</source>
        <translation>Kusoma</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Kuamua</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Uvukaji</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Gari</translation>
    </message>
    <message>
        <source>Type details</source>
        <translation>Andika kwa mkono</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Soma tena</translation>
    </message>
    <message>
        <source>Clear the read</source>
        <translation>Futa usomaji</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Kadi ifuatayo</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Kadi iliyotangulia</translation>
    </message>
    <message>
        <source>Refer to secondary</source>
        <translation>Peleka ukaguzi wa pili</translation>
    </message>
    <message>
        <source>Open a vehicle, or let it go on</source>
        <translation>Fungua gari, au liache liende</translation>
    </message>
    <message>
        <source>Set a traveller aside, or bring one back</source>
        <translation>Weka msafiri kando, au mrudishe</translation>
    </message>
    <message>
        <source>Same vehicle as the last traveller</source>
        <translation>Gari lile lile la msafiri aliyepita</translation>
    </message>
    <message>
        <source>Admit and next</source>
        <translation>Ruhusu, kisha mwingine</translation>
    </message>
    <message>
        <source>Say why it is not the same</source>
        <translation>Eleza kwa nini si yule yule</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Mfanano unaofuata</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Mfanano uliotangulia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Madokezo</translation>
    </message>
    <message>
        <source>Undo my last decision</source>
        <translation>Tengua uamuzi wangu wa mwisho</translation>
    </message>
    <message>
        <source>Print the last slip</source>
        <translation>Chapisha stakabadhi ya mwisho</translation>
    </message>
    <message>
        <source>Accept an old list for this shift</source>
        <translation>Kubali orodha ya zamani kwa zamu hii</translation>
    </message>
    <message>
        <source>Call for help without a sign</source>
        <translation>Omba msaada bila ishara</translation>
    </message>
    <message>
        <source>Change the direction</source>
        <translation>Badili mwelekeo</translation>
    </message>
    <message>
        <source>Travelling by: {means}</source>
        <translation>Usafiri: {means}</translation>
    </message>
    <message>
        <source>12 characters or more, 1 is missing</source>
        <translation>Herufi 12 au zaidi, 1 inakosekana</translation>
    </message>
    <message>
        <source>12 characters or more, {number} are missing</source>
        <translation>Herufi 12 au zaidi, {number} zinakosekana</translation>
    </message>
    <message>
        <source>Check digits</source>
        <translation>Tarakimu za ukaguzi</translation>
    </message>
    <message>
        <source>Document validity</source>
        <translation>Uhalali wa hati</translation>
    </message>
    <message>
        <source>Stolen and lost</source>
        <translation>Zilizoibwa na kupotea</translation>
    </message>
    <message>
        <source>Person watchlist</source>
        <translation>Orodha ya watu</translation>
    </message>
    <message>
        <source>Stay allowance</source>
        <translation>Muda wa kukaa</translation>
    </message>
    <message>
        <source>Seen already today</source>
        <translation>Ameonekana leo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>inasubiri</translation>
    </message>
    <message>
        <source>stay rules not set up</source>
        <translation>kanuni za kukaa hazijawekwa</translation>
    </message>
    <message>
        <source>barcode: {element}</source>
        <translation>msimbopau: {element}</translation>
    </message>
    <message>
        <source>from the barcode</source>
        <translation>kutoka msimbopau</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>kwa mkono</translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{held} kati ya {all}</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>sampuli</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>iliisha jana</translation>
    </message>
    <message>
        <source>expired {number} days ago</source>
        <translation>iliisha siku {number} zilizopita</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>mwisho haujulikani</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>hadi {day}</translation>
    </message>
    <message>
        <source>match</source>
        <translation>mfanano</translation>
    </message>
    <message>
        <source>no list on this desk</source>
        <translation>hakuna orodha dawatini</translation>
    </message>
    <message>
        <source>no document number</source>
        <translation>hakuna nambari ya hati</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>imekaguliwa</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>bado hakuna jina</translation>
    </message>
    <message>
        <source>list 1 day old</source>
        <translation>orodha ya siku 1</translation>
    </message>
    <message>
        <source>list {number} days old</source>
        <translation>orodha ya siku {number}</translation>
    </message>
    <message>
        <source>set aside by {who}</source>
        <translation>kando na {who}</translation>
    </message>
    <message>
        <source>here at {time}</source>
        <translation>hapa saa {time}</translation>
    </message>
    <message>
        <source>not just now</source>
        <translation>si muda huu</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sawa</translation>
    </message>
    <message>
        <source>near</source>
        <translation>karibu</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>tofauti</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>haipo orodhani</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nambari ya hati</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Mtoaji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hadi {last}</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>karibu {day}</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Stop. Refer to secondary</source>
        <translation>Zuia. Peleka ukaguzi wa pili</translation>
    </message>
    <message>
        <source>Ready for the next traveller</source>
        <translation>Tayari kwa msafiri anayefuata</translation>
    </message>
    <message>
        <source>Cannot read the code lines</source>
        <translation>Mistari ya msimbo haisomeki</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Inakagua</translation>
    </message>
    <message>
        <source>The watchlists are being searched.</source>
        <translation>Orodha za uangalizi zinatafutwa.</translation>
    </message>
    <message>
        <source>This traveller is not checked</source>
        <translation>Msafiri huyu hajakaguliwa</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
    <message>
        <source>The decision is being written to the log.</source>
        <translation>Uamuzi unaandikwa kwenye daftari.</translation>
    </message>
    <message>
        <source>This decision is not saved</source>
        <translation>Uamuzi huu haujahifadhiwa</translation>
    </message>
    <message>
        <source>Place a document under the camera, scan its barcode, or press {type} to type.</source>
        <translation>Weka hati chini ya kamera, skani msimbopau wake, au bonyeza {type} uandike.</translation>
    </message>
    <message>
        <source>Try {again}, or press {type} and type the document number.</source>
        <translation>Jaribu {again}, au bonyeza {type} uandike nambari ya hati.</translation>
    </message>
    <message>
        <source>The check did not finish. Press {again} to check again, or call the shift lead.</source>
        <translation>Ukaguzi haukumalizika. Bonyeza {again} ukague tena, au mwite kiongozi wa zamu.</translation>
    </message>
    <message>
        <source>Do not let the traveller go. Try again {admit} or call the shift lead.</source>
        <translation>Usimwache msafiri aende. Jaribu tena {admit} au mwite kiongozi wa zamu.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Safi</translation>
    </message>
    <message>
        <source>Check before you admit</source>
        <translation>Kagua kabla ya kuruhusu</translation>
    </message>
    <message>
        <source>Stop: refer to secondary</source>
        <translation>Zuia: peleka ukaguzi wa pili</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Inasoma</translation>
    </message>
    <message>
        <source>Type the document number</source>
        <translation>Andika nambari ya hati</translation>
    </message>
    <message>
        <source>It is checked as you type, before the rest is there.</source>
        <translation>Hukaguliwa unapoandika, kabla ya mengine kujazwa.</translation>
    </message>
    <message>
        <source>Watchlist checked, {records} records. Document valid.</source>
        <translation>Orodha imekaguliwa, rekodi {records}. Hati ni halali.</translation>
    </message>
    <message>
        <source>Checked on this desk only.</source>
        <translation>Imekaguliwa dawatini pekee.</translation>
    </message>
    <message>
        <source>read and checked in {seconds} s</source>
        <translation>imesomwa na kukaguliwa kwa sek {seconds}</translation>
    </message>
    <message>
        <source>checked in {seconds} s</source>
        <translation>imekaguliwa kwa sek {seconds}</translation>
    </message>
    <message>
        <source>Match set aside by you.</source>
        <translation>Uliweka mfanano huu kando.</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>Mfanano 1</translation>
    </message>
    <message>
        <source>{number} matches</source>
        <translation>Mifanano {number}</translation>
    </message>
    <message>
        <source>1 point to check</source>
        <translation>Jambo 1 la kukagua</translation>
    </message>
    <message>
        <source>{number} points to check</source>
        <translation>Mambo {number} ya kukagua</translation>
    </message>
    <message>
        <source>{points}  ·  {seconds} s</source>
        <translation>{points}  ·  sek {seconds}</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>Safu 1</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>Safu {number}</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>Mpya 1</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>Mpya {number}</translation>
    </message>
    <message>
        <source>1 row in this filter and time range.</source>
        <translation>Safu 1 kwenye kichujio na muda huu.</translation>
    </message>
    <message>
        <source>{number} rows in this filter and time range.</source>
        <translation>Safu {number} kwenye kichujio na muda huu.</translation>
    </message>
    <message>
        <source>1 row written to {file}</source>
        <translation>Safu 1 imeandikwa kwenye {file}</translation>
    </message>
    <message>
        <source>{number} rows written to {file}</source>
        <translation>Safu {number} zimeandikwa kwenye {file}</translation>
    </message>
    <message>
        <source>1 decision.</source>
        <translation>Uamuzi 1.</translation>
    </message>
    <message>
        <source>{number} decisions.</source>
        <translation>Maamuzi {number}.</translation>
    </message>
    <message>
        <source>1 referral open.</source>
        <translation>Aliyepelekwa 1 anasubiri.</translation>
    </message>
    <message>
        <source>{number} referrals open.</source>
        <translation>Waliopelekwa {number} wanasubiri.</translation>
    </message>
    <message>
        <source>1 journal entry not sent yet.</source>
        <translation>Ingizo 1 la jarida halijatumwa.</translation>
    </message>
    <message>
        <source>{number} journal entries not sent yet.</source>
        <translation>Maingizo {number} ya jarida hayajatumwa.</translation>
    </message>
    <message>
        <source>{name}, {when}, 1 referral open</source>
        <translation>{name}, {when}, aliyepelekwa 1 anasubiri</translation>
    </message>
    <message>
        <source>{name}, {when}, {number} referrals open</source>
        <translation>{name}, {when}, waliopelekwa {number} wanasubiri</translation>
    </message>
    <message>
        <source>The picture is too small for code lines. Set a larger one or move the camera closer.</source>
        <translation>Picha ni ndogo mno kwa mistari ya msimbo. Weka kubwa zaidi au sogeza kamera karibu.</translation>
    </message>
    <message>
        <source>Too dark. More light.</source>
        <translation>Giza mno. Ongeza mwanga.</translation>
    </message>
    <message>
        <source>Too bright. Less light, or turn the lamp away.</source>
        <translation>Mwanga mno. Punguza mwanga, au geuza taa.</translation>
    </message>
    <message>
        <source>Out of focus. Set the focus on a page in the frame.</source>
        <translation>Haiko wazi. Weka fokasi kwenye ukurasa ndani ya fremu.</translation>
    </message>
    <message>
        <source>A mark stays in the picture. Clean the lens and the glass.</source>
        <translation>Alama inabaki kwenye picha. Safisha lenzi na kioo.</translation>
    </message>
    <message>
        <source>The size of the picture is not known yet.</source>
        <translation>Ukubwa wa picha haujulikani bado.</translation>
    </message>
    <message>
        <source>The light is not known yet.</source>
        <translation>Mwanga haujulikani bado.</translation>
    </message>
    <message>
        <source>Focus not known yet. Lay a page under the camera.</source>
        <translation>Fokasi haijulikani bado. Weka ukurasa chini ya kamera.</translation>
    </message>
    <message>
        <source>Dirt not known yet. Move a page about under the camera.</source>
        <translation>Uchafu haujulikani bado. Sogeza ukurasa chini ya kamera.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Ameruhusiwa</translation>
    </message>
    <message>
        <source>Admitted with limits</source>
        <translation>Ameruhusiwa kwa masharti</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Amepelekwa</translation>
    </message>
    <message>
        <source>Referred to health</source>
        <translation>Amepelekwa afya</translation>
    </message>
    <message>
        <source>Referred to customs</source>
        <translation>Amepelekwa forodha</translation>
    </message>
    <message>
        <source>Referred to police</source>
        <translation>Amepelekwa polisi</translation>
    </message>
    <message>
        <source>Referred, asylum</source>
        <translation>Amepelekwa, hifadhi</translation>
    </message>
    <message>
        <source>Referred, child protection</source>
        <translation>Amepelekwa, ulinzi wa mtoto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Amekataliwa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Amejiondoa</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Amekabidhiwa</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>Kutoka kumeandikwa</translation>
    </message>
    <message>
        <source>Exit stopped</source>
        <translation>Kutoka kumezuiwa</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Umetenguliwa</translation>
    </message>
    <message>
        <source>Explained and believed</source>
        <translation>Ameeleza, ameaminiwa</translation>
    </message>
    <message>
        <source>Other document shown</source>
        <translation>Hati nyingine imeonyeshwa</translation>
    </message>
    <message>
        <source>Shift lead agreed (name)</source>
        <translation>Kiongozi wa zamu amekubali (jina)</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Kibinadamu</translation>
    </message>
    <message>
        <source>Reader error</source>
        <translation>Kosa la kisomaji</translation>
    </message>
    <message>
        <source>Officer&apos;s error</source>
        <translation>Kosa la afisa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>Different birth date</source>
        <translation>Tarehe ya kuzaliwa tofauti</translation>
    </message>
    <message>
        <source>Different photo</source>
        <translation>Picha tofauti</translation>
    </message>
    <message>
        <source>Different sex or height</source>
        <translation>Jinsia au urefu tofauti</translation>
    </message>
    <message>
        <source>Record is closed</source>
        <translation>Rekodi imefungwa</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Sababu nyingine</translation>
    </message>
    <message>
        <source>1 Damaged</source>
        <translation>1 Imeharibika</translation>
    </message>
    <message>
        <source>2 Not machine readable</source>
        <translation>2 Haisomeki kwa mashine</translation>
    </message>
    <message>
        <source>3 No document</source>
        <translation>3 Hakuna hati</translation>
    </message>
    <message>
        <source>4 Reader fault</source>
        <translation>4 Hitilafu ya kisomaji</translation>
    </message>
    <message>
        <source>Child on parent&apos;s document</source>
        <translation>Mtoto kwenye hati ya mzazi</translation>
    </message>
    <message>
        <source>Emergency letter</source>
        <translation>Barua ya dharura</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Hali nyingine</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Miguu</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Baiskeli</translation>
    </message>
    <message>
        <source>Boda</source>
        <translation>Boda</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Motokaa</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Basi</translation>
    </message>
    <message>
        <source>Lorry</source>
        <translation>Lori</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treni</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Meli</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Ndege</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Stakabadhi</translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation>KUINGIA</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>KUTOKA</translation>
    </message>
    <message>
        <source>SECONDARY INSPECTION</source>
        <translation>UKAGUZI WA PILI</translation>
    </message>
    <message>
        <source>PRINTER TEST</source>
        <translation>JARIBIO LA PRINTA</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>Ondoka kufikia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Njia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>TRANSIT</source>
        <translation>KUPITA</translation>
    </message>
    <message>
        <source>TURNED BACK</source>
        <translation>AMERUDISHWA</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasipoti</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Kitambulisho</translation>
    </message>
    <message>
        <source>Crew card</source>
        <translation>Kadi ya wafanyakazi</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Leseni ya udereva</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Viza</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Hati nyingine</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Kiume</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kike</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Jinsia haikutajwa</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>aina ya hati</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>nchi iliyotoa</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>nambari ya hati</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>jina la ukoo</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>majina ya kwanza</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>uraia</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>jinsia</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>tarehe ya mwisho</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>nambari binafsi</translation>
    </message>
    <message>
        <source>second personal number</source>
        <translation>nambari binafsi ya pili</translation>
    </message>
    <message>
        <source>code lines as a whole</source>
        <translation>mistari yote ya msimbo</translation>
    </message>
    <message>
        <source>Document on list {list}, match {score} of 100.</source>
        <translation>Hati iko kwenye orodha {list}, mfanano {score} kati ya 100.</translation>
    </message>
    <message>
        <source>Watchlist match, {score} of 100, list {list}.</source>
        <translation>Mfanano, {score} kati ya 100, orodha {list}.</translation>
    </message>
    <message>
        <source>This is a specimen document.</source>
        <translation>Hii ni hati ya sampuli.</translation>
    </message>
    <message>
        <source>Date of expiry is not known. Look at the document.</source>
        <translation>Tarehe ya mwisho haijulikani. Tazama hati.</translation>
    </message>
    <message>
        <source>Not printed as it should be: {element}. Compare and correct.</source>
        <translation>Haikuchapishwa inavyopaswa: {element}. Linganisha na usahihishe.</translation>
    </message>
    <message>
        <source>The barcode says something else: {element}. Look at the document.</source>
        <translation>Msimbopau unasema tofauti: {element}. Tazama hati.</translation>
    </message>
    <message>
        <source>Typed otherwise than read: {element}. Compare with the document.</source>
        <translation>Iliyoandikwa si iliyosomwa: {element}. Linganisha na hati.</translation>
    </message>
    <message>
        <source>A driving licence is no travel document.</source>
        <translation>Leseni ya udereva si hati ya kusafiria.</translation>
    </message>
    <message>
        <source>The reading is not certain. Compare it with the document.</source>
        <translation>Usomaji hauna uhakika. Linganisha na hati.</translation>
    </message>
    <message>
        <source>The name is missing. Only the document number was checked.</source>
        <translation>Jina halipo. Nambari ya hati pekee ilikaguliwa.</translation>
    </message>
    <message>
        <source>The date of birth is missing. Type it from the document.</source>
        <translation>Tarehe ya kuzaliwa haipo. Iandike kutoka kwenye hati.</translation>
    </message>
    <message>
        <source>No watchlist on this desk. Do not admit without a call to the shift lead.</source>
        <translation>Hakuna orodha ya uangalizi dawatini. Usiruhusu bila kumpigia kiongozi wa zamu.</translation>
    </message>
    <message>
        <source>Already decided here at {time}.</source>
        <translation>Tayari ameamuliwa hapa saa {time}.</translation>
    </message>
    <message>
        <source>The desk clock is behind the last entry. Ask the shift lead to set it right.</source>
        <translation>Saa ya dawati iko nyuma ya ingizo la mwisho. Mwombe kiongozi wa zamu airekebishe.</translation>
    </message>
    <message>
        <source>On list {list}</source>
        <translation>Orodha {list}</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Sampuli</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>Barcode differs</source>
        <translation>Msimbopau tofauti</translation>
    </message>
    <message>
        <source>Document expired yesterday.</source>
        <translation>Hati iliisha muda jana.</translation>
    </message>
    <message>
        <source>Document expired {number} days ago.</source>
        <translation>Hati iliisha muda siku {number} zilizopita.</translation>
    </message>
    <message>
        <source>Watchlist {list} is 1 day old. Ask the shift lead.</source>
        <translation>Orodha {list} ni ya siku 1. Muulize kiongozi wa zamu.</translation>
    </message>
    <message>
        <source>Watchlist {list} is {number} days old. Ask the shift lead.</source>
        <translation>Orodha {list} ni ya siku {number}. Muulize kiongozi wa zamu.</translation>
    </message>
    <message>
        <source>Watchlist {list} is 1 day old, accepted for this shift.</source>
        <translation>Orodha {list} ni ya siku 1, imekubaliwa kwa zamu hii.</translation>
    </message>
    <message>
        <source>Watchlist {list} is {number} days old, accepted for this shift.</source>
        <translation>Orodha {list} ni ya siku {number}, imekubaliwa kwa zamu hii.</translation>
    </message>
    <message>
        <source>1 check digit does not agree: {element}. Compare and correct.</source>
        <translation>Tarakimu 1 ya ukaguzi hailingani: {element}. Linganisha na usahihishe.</translation>
    </message>
    <message>
        <source>{number} check digits do not agree: {element}. Compare and correct.</source>
        <translation>Tarakimu {number} za ukaguzi hazilingani: {element}. Linganisha na usahihishe.</translation>
    </message>
    <message>
        <source>Expired yesterday</source>
        <translation>Iliisha jana</translation>
    </message>
    <message>
        <source>{number} days ago</source>
        <translation>Siku {number} zilizopita</translation>
    </message>
    <message>
        <source>The traveller is at the desk</source>
        <translation>Msafiri yuko dawatini</translation>
    </message>
    <message>
        <source>Suspicion of an offence</source>
        <translation>Shaka ya kosa la jinai</translation>
    </message>
    <message>
        <source>Request of another authority</source>
        <translation>Ombi la mamlaka nyingine</translation>
    </message>
    <message>
        <source>Correction of a record</source>
        <translation>Kusahihisha rekodi</translation>
    </message>
    <message>
        <source>Supervision of the desk</source>
        <translation>Usimamizi wa dawati</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>Siku 1</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>Siku {number}</translation>
    </message>
    <message>
        <source>no match with today&apos;s lists</source>
        <translation>hakuna mfanano na orodha za leo</translation>
    </message>
    <message>
        <source>1 match with today&apos;s lists</source>
        <translation>mfanano 1 na orodha za leo</translation>
    </message>
    <message>
        <source>{number} matches with today&apos;s lists</source>
        <translation>mifanano {number} na orodha za leo</translation>
    </message>
    <message>
        <source>Match now: {list}, {score} of 100</source>
        <translation>Mfanano sasa: {list}, {score} kati ya 100</translation>
    </message>
    <message>
        <source>1 record found</source>
        <translation>Rekodi 1 imepatikana</translation>
    </message>
    <message>
        <source>{number} records found</source>
        <translation>Rekodi {number} zimepatikana</translation>
    </message>
    <message>
        <source>True match</source>
        <translation>Mfanano wa kweli</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Si mtu huyu</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>Same document</source>
        <translation>Hati ile ile</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Picha ile ile</translation>
    </message>
    <message>
        <source>Traveller said so</source>
        <translation>Msafiri alisema hivyo</translation>
    </message>
    <message>
        <source>Source confirmed</source>
        <translation>Chanzo kimethibitisha</translation>
    </message>
    <message>
        <source>Record says too little</source>
        <translation>Rekodi haitoshi</translation>
    </message>
    <message>
        <source>Source not reached</source>
        <translation>Chanzo hakipatikani</translation>
    </message>
    <message>
        <source>Traveller has gone</source>
        <translation>Msafiri ameondoka</translation>
    </message>
    <message>
        <source>Needs a second person</source>
        <translation>Inahitaji mtu wa pili</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Imekwisha</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Muda umeisha</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zuia</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>Overt</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Kwa siri</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kificho</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>dawatini</translation>
    </message>
    <message>
        <source>in Matches</source>
        <translation>katika Mifanano</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Imara</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Huenda</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Hafifu</translation>
    </message>
    <message>
        <source>UN sanctions</source>
        <translation>Vikwazo vya UN</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Vikwazo</translation>
    </message>
    <message>
        <source>Wanted person</source>
        <translation>Anayetafutwa</translation>
    </message>
    <message>
        <source>Document reported stolen</source>
        <translation>Hati iliyoripotiwa kuibwa</translation>
    </message>
    <message>
        <source>Document reported lost</source>
        <translation>Hati iliyoripotiwa kupotea</translation>
    </message>
    <message>
        <source>Document revoked by its issuer</source>
        <translation>Hati iliyobatilishwa na mtoaji</translation>
    </message>
    <message>
        <source>Refuse entry</source>
        <translation>Kataza kuingia</translation>
    </message>
    <message>
        <source>Prohibited immigrant</source>
        <translation>Mhamiaji aliyepigwa marufuku</translation>
    </message>
    <message>
        <source>Overstay</source>
        <translation>Kuzidisha muda</translation>
    </message>
    <message>
        <source>Missing person</source>
        <translation>Mtu aliyepotea</translation>
    </message>
    <message>
        <source>Child at risk</source>
        <translation>Mtoto hatarini</translation>
    </message>
    <message>
        <source>Custody of a child</source>
        <translation>Malezi ya mtoto</translation>
    </message>
    <message>
        <source>Travel ban</source>
        <translation>Marufuku ya kusafiri</translation>
    </message>
    <message>
        <source>Interest to customs</source>
        <translation>Wa forodha</translation>
    </message>
    <message>
        <source>Keep the traveller at the desk and call the police.</source>
        <translation>Mzuie msafiri dawatini na uite polisi.</translation>
    </message>
    <message>
        <source>Take the traveller to secondary: entry is to be refused.</source>
        <translation>Mpeleke msafiri ukaguzi wa pili: anyimwe kuingia.</translation>
    </message>
    <message>
        <source>Take the traveller to secondary: exit is to be refused.</source>
        <translation>Mpeleke msafiri ukaguzi wa pili: anyimwe kutoka.</translation>
    </message>
    <message>
        <source>Take the traveller to secondary.</source>
        <translation>Mpeleke msafiri ukaguzi wa pili.</translation>
    </message>
    <message>
        <source>Keep the document and take the traveller to secondary.</source>
        <translation>Shikilia hati na umpeleke msafiri ukaguzi wa pili.</translation>
    </message>
    <message>
        <source>Take the traveller to secondary: this person may need protection.</source>
        <translation>Mpeleke msafiri ukaguzi wa pili: huenda anahitaji ulinzi.</translation>
    </message>
    <message>
        <source>Call the contact that the entry names before you decide.</source>
        <translation>Mpigie aliyetajwa kwenye rekodi kabla ya kuamua.</translation>
    </message>
    <message>
        <source>Note the crossing.</source>
        <translation>Andika uvukaji.</translation>
    </message>
    <message>
        <source>Beware: {words}.</source>
        <translation>Tahadhari: {words}.</translation>
    </message>
    <message>
        <source>The holder may be its owner, and the victim.</source>
        <translation>Mwenye hati huenda ni mmiliki wake, na mwathiriwa.</translation>
    </message>
    <message>
        <source>Call {words}.</source>
        <translation>Piga {words}.</translation>
    </message>
    <message>
        <source>Same document number and issuer.</source>
        <translation>Nambari ya hati na mtoaji ni sawa.</translation>
    </message>
    <message>
        <source>Same document number, another issuer.</source>
        <translation>Nambari ya hati ni sawa, mtoaji mwingine.</translation>
    </message>
    <message>
        <source>Document number differs by a character easily misread.</source>
        <translation>Nambari ya hati inatofautiana kwa herufi inayosomwa vibaya kwa urahisi.</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>Jina ni sawa.</translation>
    </message>
    <message>
        <source>Another spelling: {traveller}, listed as {listed}.</source>
        <translation>Tahajia nyingine: {traveller}, orodhani {listed}.</translation>
    </message>
    <message>
        <source>Nearly the same: {traveller}, listed as {listed}.</source>
        <translation>Karibu sawa: {traveller}, orodhani {listed}.</translation>
    </message>
    <message>
        <source>An initial fits: {traveller}, listed as {listed}.</source>
        <translation>Herufi ya kwanza inalingana: {traveller}, orodhani {listed}.</translation>
    </message>
    <message>
        <source>Written apart or together: {traveller}, listed as {listed}.</source>
        <translation>Imetenganishwa au kuunganishwa: {traveller}, orodhani {listed}.</translation>
    </message>
    <message>
        <source>Same parts of the name in another order.</source>
        <translation>Sehemu za jina ni sawa kwa mpangilio mwingine.</translation>
    </message>
    <message>
        <source>The document may not show the whole name.</source>
        <translation>Hati huenda haionyeshi jina lote.</translation>
    </message>
    <message>
        <source>The list trusts this alias little.</source>
        <translation>Orodha haiamini sana jina hili la ziada.</translation>
    </message>
    <message>
        <source>Many people have this name.</source>
        <translation>Watu wengi wana jina hili.</translation>
    </message>
    <message>
        <source>Same date of birth.</source>
        <translation>Tarehe ya kuzaliwa ni sawa.</translation>
    </message>
    <message>
        <source>Day and month of birth are exchanged.</source>
        <translation>Siku na mwezi wa kuzaliwa zimebadilishana.</translation>
    </message>
    <message>
        <source>Same year of birth.</source>
        <translation>Mwaka wa kuzaliwa ni sawa.</translation>
    </message>
    <message>
        <source>Date of birth within the listed years.</source>
        <translation>Tarehe ya kuzaliwa iko ndani ya miaka iliyotajwa.</translation>
    </message>
    <message>
        <source>Same year of birth, but the day or the month differs.</source>
        <translation>Mwaka wa kuzaliwa ni sawa, lakini siku au mwezi ni tofauti.</translation>
    </message>
    <message>
        <source>Date of birth not known for the comparison.</source>
        <translation>Tarehe ya kuzaliwa haijulikani kwa ulinganisho.</translation>
    </message>
    <message>
        <source>Another date of birth.</source>
        <translation>Tarehe nyingine ya kuzaliwa.</translation>
    </message>
    <message>
        <source>Another sex.</source>
        <translation>Jinsia nyingine.</translation>
    </message>
    <message>
        <source>Same nationality.</source>
        <translation>Uraia ni sawa.</translation>
    </message>
    <message>
        <source>Another nationality.</source>
        <translation>Uraia mwingine.</translation>
    </message>
    <message>
        <source>About travellers who go the other way.</source>
        <translation>Ni kuhusu wasafiri wa upande mwingine.</translation>
    </message>
    <message>
        <source>Set aside before: not this person.</source>
        <translation>Uliwekwa kando awali: si mtu huyu.</translation>
    </message>
    <message>
        <source>The list has one part of the name more.</source>
        <translation>Orodha ina sehemu moja zaidi ya jina.</translation>
    </message>
    <message>
        <source>The list has {number} parts of the name more.</source>
        <translation>Orodha ina sehemu {number} zaidi za jina.</translation>
    </message>
    <message>
        <source>The document has one part of the name more.</source>
        <translation>Hati ina sehemu moja zaidi ya jina.</translation>
    </message>
    <message>
        <source>The document has {number} parts of the name more.</source>
        <translation>Hati ina sehemu {number} zaidi za jina.</translation>
    </message>
    <message>
        <source>1 other check passed</source>
        <translation>Ukaguzi mwingine 1 umepita</translation>
    </message>
    <message>
        <source>{number} other checks passed</source>
        <translation>Kaguzi nyingine {number} zimepita</translation>
    </message>
    <message>
        <source>Watchlist today {time}</source>
        <translation>Orodha leo {time}</translation>
    </message>
    <message>
        <source>Watchlist yesterday {time}</source>
        <translation>Orodha jana {time}</translation>
    </message>
    <message>
        <source>Watchlist {number} days old</source>
        <translation>Orodha ya siku {number}</translation>
    </message>
    <message>
        <source>Sending {sent} of {all}</source>
        <translation>Inatuma {sent} kati ya {all}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Bado hakijatumwa kitu</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Imesawazishwa {time}</translation>
    </message>
    <message>
        <source>Offline · {number} to send</source>
        <translation>Nje ya mtandao · {number} za kutuma</translation>
    </message>
    <message>
        <source>Offline {hours} h {minutes} min · {number} to send</source>
        <translation>Nje ya mtandao saa {hours} dak {minutes} · {number} za kutuma</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>dak {number}</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>saa {number}</translation>
    </message>
    <message>
        <source>about 1 year</source>
        <translation>karibu mwaka 1</translation>
    </message>
    <message>
        <source>about {number} years</source>
        <translation>karibu miaka {number}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>mwaka 1</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>miaka {number}</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Tulia.</translation>
    </message>
    <message>
        <source>Move closer. The code lines must fill the box.</source>
        <translation>Sogeza karibu. Mistari ya msimbo ijaze kisanduku.</translation>
    </message>
    <message>
        <source>Tilt it away from the lamp.</source>
        <translation>Inamisha mbali na taa.</translation>
    </message>
    <message>
        <source>Turn the page the other way up.</source>
        <translation>Geuza ukurasa juu chini.</translation>
    </message>
    <message>
        <source>No code lines in the picture.</source>
        <translation>Hakuna mistari ya msimbo kwenye picha.</translation>
    </message>
    <message>
        <source>The code lines make no sense as read.</source>
        <translation>Mistari ya msimbo iliyosomwa haina maana.</translation>
    </message>
    <message>
        <source>A check digit does not agree.</source>
        <translation>Tarakimu ya ukaguzi hailingani.</translation>
    </message>
    <message>
        <source>An element is not printed as it should be.</source>
        <translation>Kipengele hakikuchapishwa inavyopaswa.</translation>
    </message>
    <message>
        <source>Some characters are not certain.</source>
        <translation>Baadhi ya herufi hazina uhakika.</translation>
    </message>
    <message>
        <source>The pictures do not agree yet.</source>
        <translation>Picha hazilingani bado.</translation>
    </message>
    <message>
        <source>Camera live</source>
        <translation>Kamera inafanya kazi</translation>
    </message>
    <message>
        <source>Camera lost</source>
        <translation>Kamera imepotea</translation>
    </message>
    <message>
        <source>Pictures at an end</source>
        <translation>Picha zimeisha</translation>
    </message>
    <message>
        <source>Document read</source>
        <translation>Hati imesomwa</translation>
    </message>
    <message>
        <source>Typed in by {officer}</source>
        <translation>Imeandikwa na {officer}</translation>
    </message>
    <message>
        <source>Watchlist checked</source>
        <translation>Orodha imekaguliwa</translation>
    </message>
    <message>
        <source>Match {score}, list {about}</source>
        <translation>Mfanano {score}, orodha {about}</translation>
    </message>
    <message>
        <source>{decision} by {officer}</source>
        <translation>{decision} na {officer}</translation>
    </message>
    <message>
        <source>Corrected by {officer}</source>
        <translation>Umesahihishwa na {officer}</translation>
    </message>
    <message>
        <source>Undone by {officer}</source>
        <translation>Umetenguliwa na {officer}</translation>
    </message>
    <message>
        <source>Nobody has this user name.</source>
        <translation>Hakuna mwenye jina hili la mtumiaji.</translation>
    </message>
    <message>
        <source>Nobody does this to their own account.</source>
        <translation>Hakuna afanyaye hili kwa akaunti yake mwenyewe.</translation>
    </message>
    <message>
        <source>Nobody approves their own act: another person must.</source>
        <translation>Hakuna anayeidhinisha tendo lake: mtu mwingine lazima aidhinishe.</translation>
    </message>
    <message>
        <source>Nobody approves with an account that the other person made or reset within the last 24 hours.</source>
        <translation>Hakuna anayeidhinisha kwa akaunti ambayo mwingine aliifungua au kuiweka upya ndani ya saa 24 zilizopita.</translation>
    </message>
    <message>
        <source>User name must be letters, digits, dots, dashes or underscores, 64 at most.</source>
        <translation>Jina la mtumiaji liwe herufi, tarakimu, nukta, vistari au mistari ya chini, 64 kwa wingi.</translation>
    </message>
    <message>
        <source>User name is taken.</source>
        <translation>Jina la mtumiaji tayari lipo.</translation>
    </message>
    <message>
        <source>Validity of the account ends before it begins.</source>
        <translation>Uhalali wa akaunti unaisha kabla ya kuanza.</translation>
    </message>
    <message>
        <source>Role exists at a training desk only, and is given there from the start.</source>
        <translation>Jukumu hili lipo kwenye dawati la mafunzo tu, na hutolewa huko tangu mwanzo.</translation>
    </message>
    <message>
        <source>Reason for disabling the account is missing.</source>
        <translation>Sababu ya kuzima akaunti haipo.</translation>
    </message>
    <message>
        <source>Reason for letting the person in is missing.</source>
        <translation>Sababu ya kumruhusu mtu tena haipo.</translation>
    </message>
    <message>
        <source>Account is not disabled.</source>
        <translation>Akaunti haijazimwa.</translation>
    </message>
    <message>
        <source>Account is disabled already.</source>
        <translation>Akaunti imekwisha kuzimwa.</translation>
    </message>
    <message>
        <source>Account is disabled; let its person in again first.</source>
        <translation>Akaunti imezimwa; mruhusu mwenyewe tena kwanza.</translation>
    </message>
    <message>
        <source>The passphrase is a temporary one: choose another first.</source>
        <translation>Nywila ni ya muda: chagua nyingine kwanza.</translation>
    </message>
    <message>
        <source>The rules were set by somebody else meanwhile; look at them again.</source>
        <translation>Wakati huo mtu mwingine aliweka kanuni; zitazame tena.</translation>
    </message>
    <message>
        <source>Other records are due now than were shown; look again before deleting.</source>
        <translation>Rekodi zilizofika muda sasa si zile zilizoonyeshwa; tazama tena kabla ya kufuta.</translation>
    </message>
    <message>
        <source>No list of this name is in force.</source>
        <translation>Hakuna orodha ya jina hili inayotumika.</translation>
    </message>
    <message>
        <source>The list holds the desk&apos;s own entries: close them one by one.</source>
        <translation>Orodha ina rekodi za dawati lenyewe: zifunge moja moja.</translation>
    </message>
    <message>
        <source>The list holds the desk&apos;s own entries: each says by itself what is asked.</source>
        <translation>Orodha ina rekodi za dawati lenyewe: kila moja inasema yenyewe kinachoombwa.</translation>
    </message>
    <message>
        <source>The list to change is not in force.</source>
        <translation>Orodha ya kubadilisha haitumiki.</translation>
    </message>
    <message>
        <source>Another version came into force meanwhile; bring the changes in again.</source>
        <translation>Wakati huo toleo jingine lilianza kutumika; leta mabadiliko tena.</translation>
    </message>
    <message>
        <source>The file holds no entry that can be screened against; the list in force stays.</source>
        <translation>Faili haina rekodi ya kuchunguzia; orodha inayotumika inabaki.</translation>
    </message>
    <message>
        <source>The building of the list was stopped; the list in force stays.</source>
        <translation>Utengenezaji wa orodha ulisimamishwa; orodha inayotumika inabaki.</translation>
    </message>
    <message>
        <source>Age limit of the list is not between 1 and 365 days.</source>
        <translation>Kikomo cha umri wa orodha si kati ya siku 1 na 365.</translation>
    </message>
    <message>
        <source>Reason for setting the list is missing.</source>
        <translation>Sababu ya kuweka orodha haipo.</translation>
    </message>
    <message>
        <source>The table has no column with a name or a document number.</source>
        <translation>Jedwali halina safuwima yenye jina au nambari ya hati.</translation>
    </message>
    <message>
        <source>The file is no watchlist of a format that we know.</source>
        <translation>Faili si orodha ya uangalizi ya muundo tunaoujua.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Faili ni tupu.</translation>
    </message>
    <message>
        <source>The entry is closed already.</source>
        <translation>Rekodi imekwisha kufungwa.</translation>
    </message>
    <message>
        <source>Source of the entry is missing.</source>
        <translation>Chanzo cha rekodi hakipo.</translation>
    </message>
    <message>
        <source>Reason for the entry is missing.</source>
        <translation>Sababu ya rekodi haipo.</translation>
    </message>
    <message>
        <source>Reason for closing the entry is missing.</source>
        <translation>Sababu ya kufunga rekodi haipo.</translation>
    </message>
    <message>
        <source>Reason for the removal is missing.</source>
        <translation>Sababu ya kuondoa haipo.</translation>
    </message>
    <message>
        <source>Reference of the entry is taken.</source>
        <translation>Rejeleo la rekodi limechukuliwa.</translation>
    </message>
    <message>
        <source>Watchlist entry has neither a name nor a document.</source>
        <translation>Rekodi haina jina wala hati.</translation>
    </message>
    <message>
        <source>There is no such pair.</source>
        <translation>Hakuna jozi kama hiyo.</translation>
    </message>
    <message>
        <source>Pair has ended already.</source>
        <translation>Jozi imekwisha kumalizwa.</translation>
    </message>
    <message>
        <source>Pair does not wait for a second person.</source>
        <translation>Jozi haimsubiri mtu wa pili.</translation>
    </message>
    <message>
        <source>End of the pair has no remark that says why.</source>
        <translation>Mwisho wa jozi hauna maoni ya sababu.</translation>
    </message>
    <message>
        <source>Nobody takes back what another found.</source>
        <translation>Hakuna anayerudisha alichobaini mwingine.</translation>
    </message>
    <message>
        <source>What was found at the desk is not taken back here.</source>
        <translation>Kilichobainika dawatini hakirudishwi hapa.</translation>
    </message>
    <message>
        <source>The finding was taken back already.</source>
        <translation>Matokeo yamekwisha kurudishwa.</translation>
    </message>
    <message>
        <source>A finding is taken back within 60 seconds; write another one.</source>
        <translation>Matokeo hurudishwa ndani ya sekunde 60; andika mengine.</translation>
    </message>
    <message>
        <source>Only a match that is not this person can be set aside for longer.</source>
        <translation>Ni mfanano ambao si mtu huyu pekee unaoweza kuwekwa kando kwa muda mrefu.</translation>
    </message>
    <message>
        <source>The match was set aside already.</source>
        <translation>Mfanano umekwisha kuwekwa kando.</translation>
    </message>
    <message>
        <source>The list does not give this match any more; there is nothing to set aside.</source>
        <translation>Orodha haina tena mfanano huu; hakuna cha kuweka kando.</translation>
    </message>
    <message>
        <source>A document that a list names is never set aside.</source>
        <translation>Hati iliyo orodhani haiwekwi kando kamwe.</translation>
    </message>
    <message>
        <source>The desk is busy. Try again.</source>
        <translation>Dawati lina shughuli. Jaribu tena.</translation>
    </message>
    <message>
        <source>Not done: {kind}.</source>
        <translation>Haikufanyika: {kind}.</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>Karatasi ya zamu</translation>
    </message>
    <message>
        <source>TRAINING, not valid</source>
        <translation>MAFUNZO, si halali</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Njia {lane}</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Zamu {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ukurasa {page} wa {pages}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ilifunguliwa</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Ilihesabiwa</translation>
    </message>
    <message>
        <source>Oldest list at opening</source>
        <translation>Orodha ya zamani zaidi mwanzoni</translation>
    </message>
    <message>
        <source>Stamp number</source>
        <translation>Nambari ya muhuri</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Maamuzi yote</translation>
    </message>
    <message>
        <source>Referrals open</source>
        <translation>Wanaosubiri</translation>
    </message>
    <message>
        <source>Journal entries not sent</source>
        <translation>Maingizo ya jarida ambayo hayajatumwa</translation>
    </message>
    <message>
        <source>What the shift comes to</source>
        <translation>Jumla ya zamu</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Kwa zamu ijayo</translation>
    </message>
    <message>
        <source>No message.</source>
        <translation>Hakuna ujumbe.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Afisa</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Mtu wa pili</translation>
    </message>
    <message>
        <source>The journal up to here</source>
        <translation>Jarida hadi hapa</translation>
    </message>
    <message>
        <source>Secondary officer</source>
        <translation>Afisa wa ukaguzi wa pili</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Msimamizi</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Msimamizi wa mfumo</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Mkaguzi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Mafunzo</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Mifanano</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Orodha ya uangalizi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Daftari la ukaguzi</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skana</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sauti</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Inafanya kazi</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Hitilafu</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Haijajaribiwa</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Haijawekwa</translation>
    </message>
    <message>
        <source>User name or passphrase is not right.</source>
        <translation>Jina la mtumiaji au nywila si sahihi.</translation>
    </message>
    <message>
        <source>User name or passphrase is not right. 1 try left.</source>
        <translation>Jina la mtumiaji au nywila si sahihi. Jaribio 1 limebaki.</translation>
    </message>
    <message>
        <source>User name or passphrase is not right. {number} tries left.</source>
        <translation>Jina la mtumiaji au nywila si sahihi. Majaribio {number} yamebaki.</translation>
    </message>
    <message>
        <source>Locked until {time}. A supervisor can unlock.</source>
        <translation>Imefungwa hadi {time}. Msimamizi anaweza kufungua.</translation>
    </message>
    <message>
        <source>PIN is not right, five times. Type your passphrase.</source>
        <translation>PIN si sahihi, mara tano. Andika nywila yako.</translation>
    </message>
    <message>
        <source>PIN is not right. 1 try left.</source>
        <translation>PIN si sahihi. Jaribio 1 limebaki.</translation>
    </message>
    <message>
        <source>PIN is not right. {number} tries left.</source>
        <translation>PIN si sahihi. Majaribio {number} yamebaki.</translation>
    </message>
    <message>
        <source>Passphrase is not right.</source>
        <translation>Nywila si sahihi.</translation>
    </message>
    <message>
        <source>Passphrase is not right. 1 try left.</source>
        <translation>Nywila si sahihi. Jaribio 1 limebaki.</translation>
    </message>
    <message>
        <source>Passphrase is not right. {number} tries left.</source>
        <translation>Nywila si sahihi. Majaribio {number} yamebaki.</translation>
    </message>
    <message>
        <source>User name or code is not right.</source>
        <translation>Jina la mtumiaji au msimbo si sahihi.</translation>
    </message>
    <message>
        <source>User name or code is not right. 1 try left.</source>
        <translation>Jina la mtumiaji au msimbo si sahihi. Jaribio 1 limebaki.</translation>
    </message>
    <message>
        <source>User name or code is not right. {number} tries left.</source>
        <translation>Jina la mtumiaji au msimbo si sahihi. Majaribio {number} yamebaki.</translation>
    </message>
    <message>
        <source>Desk clock {time}, no hub to compare with</source>
        <translation>Saa ya dawati {time}, hakuna kitovu cha kulinganisha</translation>
    </message>
    <message>
        <source>Desk clock {time}, differs from hub by 1 s</source>
        <translation>Saa ya dawati {time}, tofauti na kitovu kwa sek 1</translation>
    </message>
    <message>
        <source>Desk clock {time}, differs from hub by {number} s</source>
        <translation>Saa ya dawati {time}, tofauti na kitovu kwa sek {number}</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>Watu wachache</translation>
    </message>
    <message>
        <source>Wait in secondary</source>
        <translation>Wako ukaguzi wa pili</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Wamerudishwa</translation>
    </message>
    <message>
        <source>Another lane</source>
        <translation>Njia nyingine</translation>
    </message>
    <message>
        <source>by</source>
        <translation>usafiri</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>bamba</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>kusudi</translation>
    </message>
    <message>
        <source>going to</source>
        <translation>anakoenda</translation>
    </message>
    <message>
        <source>{number} done</source>
        <translation>{number} tayari</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>{number} kando</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>{number} wamebaki</translation>
    </message>
    <message>
        <source>{aside} set aside here, {secondary} in secondary</source>
        <translation>{aside} kando hapa, {secondary} ukaguzi wa pili</translation>
    </message>
    <message>
        <source>1 set aside</source>
        <translation>1 kando</translation>
    </message>
    <message>
        <source>{number} set aside</source>
        <translation>{number} kando</translation>
    </message>
    <message>
        <source>Kept from the vehicle: {kept}</source>
        <translation>Kutoka kwenye gari: {kept}</translation>
    </message>
    <message>
        <source>Kept from the last traveller: {kept}</source>
        <translation>Kutoka msafiri aliyepita: {kept}</translation>
    </message>
    <message>
        <source>1 act written to {file}, SHA-256 {hash}</source>
        <translation>Tendo 1 limeandikwa kwenye {file}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>{number} acts written to {file}, SHA-256 {hash}</source>
        <translation>Matendo {number} yameandikwa kwenye {file}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>{list} is 1 day old.</source>
        <translation>{list} ni ya siku 1.</translation>
    </message>
    <message>
        <source>{list} is {number} days old.</source>
        <translation>{list} ni ya siku {number}.</translation>
    </message>
    <message>
        <source>Journal begun</source>
        <translation>Jarida limeanzishwa</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>Dawati limewekwa</translation>
    </message>
    <message>
        <source>Rules set</source>
        <translation>Kanuni zimewekwa</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Akaunti imeongezwa</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Akaunti imezimwa</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Akaunti imeruhusiwa</translation>
    </message>
    <message>
        <source>Passphrase reset</source>
        <translation>Nywila imewekwa upya</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Nywila imebadilishwa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ameingia</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Kuingia kumeshindwa</translation>
    </message>
    <message>
        <source>Sign-in unlocked</source>
        <translation>Kuingia kumefunguliwa</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>Dawati limefungwa</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>Dawati limefunguliwa</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation>Kufungua kumeshindwa</translation>
    </message>
    <message>
        <source>Officer changed</source>
        <translation>Afisa amebadilika</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Zamu imefunguliwa</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Zamu imefungwa</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Haikuruhusiwa</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Daftari limehamishwa</translation>
    </message>
    <message>
        <source>Record viewed</source>
        <translation>Rekodi imetazamwa</translation>
    </message>
    <message>
        <source>History searched</source>
        <translation>Historia imetafutwa</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Orodha imeletwa</translation>
    </message>
    <message>
        <source>List removed</source>
        <translation>Orodha imeondolewa</translation>
    </message>
    <message>
        <source>List settings changed</source>
        <translation>Mipangilio ya orodha</translation>
    </message>
    <message>
        <source>List entry added</source>
        <translation>Rekodi imeongezwa</translation>
    </message>
    <message>
        <source>List entry closed</source>
        <translation>Rekodi imefungwa</translation>
    </message>
    <message>
        <source>Finding on a match</source>
        <translation>Matokeo ya mfanano</translation>
    </message>
    <message>
        <source>Match taken</source>
        <translation>Mfanano umechukuliwa</translation>
    </message>
    <message>
        <source>Desk asked about a match</source>
        <translation>Dawati limeulizwa mfanano</translation>
    </message>
    <message>
        <source>Finding taken back</source>
        <translation>Matokeo yamerudishwa</translation>
    </message>
    <message>
        <source>Pair set aside</source>
        <translation>Jozi imewekwa kando</translation>
    </message>
    <message>
        <source>Pair agreed</source>
        <translation>Jozi imekubaliwa</translation>
    </message>
    <message>
        <source>Pair ended</source>
        <translation>Jozi imemalizwa</translation>
    </message>
    <message>
        <source>Match found later</source>
        <translation>Mfanano baadaye</translation>
    </message>
    <message>
        <source>Crossings screened again</source>
        <translation>Uvukaji umechunguzwa tena</translation>
    </message>
    <message>
        <source>Vehicle opened</source>
        <translation>Gari limefunguliwa</translation>
    </message>
    <message>
        <source>Vehicle closed</source>
        <translation>Gari limefungwa</translation>
    </message>
    <message>
        <source>Traveller set aside</source>
        <translation>Msafiri amewekwa kando</translation>
    </message>
    <message>
        <source>Traveller taken up</source>
        <translation>Msafiri amerudishwa</translation>
    </message>
    <message>
        <source>Row from paper removed</source>
        <translation>Safu ya karatasi imeondolewa</translation>
    </message>
    <message>
        <source>Rows from paper signed</source>
        <translation>Safu za karatasi zimesainiwa</translation>
    </message>
    <message>
        <source>Hub joined</source>
        <translation>Limejiunga na kitovu</translation>
    </message>
    <message>
        <source>Database encrypted</source>
        <translation>Hifadhidata imesimbwa</translation>
    </message>
    <message>
        <source>Database key rotated</source>
        <translation>Ufunguo umebadilishwa</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>Msimbo wa urejeshaji</translation>
    </message>
    <message>
        <source>One-time codes made</source>
        <translation>Misimbo ya mara moja</translation>
    </message>
    <message>
        <source>Code used</source>
        <translation>Msimbo umetumika</translation>
    </message>
    <message>
        <source>Old list accepted</source>
        <translation>Orodha ya kale imekubaliwa</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Stakabadhi imechapishwa</translation>
    </message>
    <message>
        <source>Sheet printed</source>
        <translation>Chapa ya karatasi</translation>
    </message>
    <message>
        <source>Desk key made</source>
        <translation>Ufunguo wa dawati</translation>
    </message>
    <message>
        <source>Witness added</source>
        <translation>Shahidi ameongezwa</translation>
    </message>
    <message>
        <source>Two journals found</source>
        <translation>Majarida mawili</translation>
    </message>
    <message>
        <source>Clock jumped</source>
        <translation>Saa imeruka</translation>
    </message>
    <message>
        <source>Clock confirmed</source>
        <translation>Saa imethibitishwa</translation>
    </message>
    <message>
        <source>Journal verified</source>
        <translation>Jarida limethibitishwa</translation>
    </message>
    <message>
        <source>Entry proved</source>
        <translation>Ingizo limethibitishwa</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>Ukaguzi umesomwa</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>Ukaguzi umehamishwa</translation>
    </message>
    <message>
        <source>Terms of keeping set</source>
        <translation>Muda wa kuweka umewekwa</translation>
    </message>
    <message>
        <source>Records deleted</source>
        <translation>Rekodi zimefutwa</translation>
    </message>
    <message>
        <source>Person&apos;s records written</source>
        <translation>Rekodi za mtu zimetolewa</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Nakala imefanywa</translation>
    </message>
    <message>
        <source>Entries in front of it are missing.</source>
        <translation>Maingizo yaliyo mbele yake hayapo.</translation>
    </message>
    <message>
        <source>It stands where it does not belong.</source>
        <translation>Liko mahali pasipo pake.</translation>
    </message>
    <message>
        <source>Its data or its link was changed.</source>
        <translation>Data zake au kiungo chake kimebadilishwa.</translation>
    </message>
    <message>
        <source>What it says was changed.</source>
        <translation>Linachosema kimebadilishwa.</translation>
    </message>
    <message>
        <source>It tells of an act that this program does not know.</source>
        <translation>Linaeleza tendo ambalo programu hii hailijui.</translation>
    </message>
    <message>
        <source>The crossing log does not say what it says.</source>
        <translation>Daftari la uvukaji halisemi linachosema.</translation>
    </message>
    <message>
        <source>What it says was deleted, and no tombstone names it.</source>
        <translation>Linachosema kimefutwa, na hakuna alama ya ufutaji inayolitaja.</translation>
    </message>
    <message>
        <source>It is missing, and it was there when the journal was last seen.</source>
        <translation>Halipo, na lilikuwepo jarida lilipoonekana mara ya mwisho.</translation>
    </message>
    <message>
        <source>A checkpoint up to it was changed, or tells otherwise.</source>
        <translation>Alama ya uthibitisho hadi hapo imebadilishwa, au inasema tofauti.</translation>
    </message>
    <message>
        <source>Up to it the journal is another than the one seen outside.</source>
        <translation>Hadi hapo jarida si lile lililoonekana nje.</translation>
    </message>
    <message>
        <source>What the desk keeps to go on from it was changed.</source>
        <translation>Dawati linachoweka ili kuendelea kutoka hapo kimebadilishwa.</translation>
    </message>
    <message>
        <source>The key of the desk is another than the journal says.</source>
        <translation>Ufunguo wa dawati si ule ambao jarida linasema.</translation>
    </message>
    <message>
        <source>Another entry bears its number: two desks wrote this journal.</source>
        <translation>Ingizo lingine lina nambari yake: madawati mawili yaliandika jarida hili.</translation>
    </message>
    <message>
        <source>Broken at entry {number}</source>
        <translation>Limevunjika kwenye ingizo {number}</translation>
    </message>
    <message>
        <source>Verified to {time}, 1 entry</source>
        <translation>Limethibitishwa hadi {time}, ingizo 1</translation>
    </message>
    <message>
        <source>Verified to {time}, {number} entries</source>
        <translation>Limethibitishwa hadi {time}, maingizo {number}</translation>
    </message>
    <message>
        <source>Whole to entry {number}. No outside witness: a cut end would not be seen.</source>
        <translation>Kamili hadi ingizo {number}. Hakuna shahidi wa nje: mwisho uliokatwa hauwezi kuonekana.</translation>
    </message>
    <message>
        <source>Whole to entry {number}, witnessed to its end.</source>
        <translation>Kamili hadi ingizo {number}, limeshuhudiwa hadi mwisho.</translation>
    </message>
    <message>
        <source>Whole to entry {number}. No outside witness after {seen}.</source>
        <translation>Kamili hadi ingizo {number}. Hakuna shahidi wa nje baada ya {seen}.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejeleo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>La kufanya</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Majina ya kwanza</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Jina lote</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Majina ya ziada</translation>
    </message>
    <message>
        <source>Weak aliases</source>
        <translation>Majina ya ziada hafifu</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Imetolewa na</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Aina ya hati</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Msingi wa kisheria</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Mawasiliano</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Iliorodheshwa</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Halali kuanzia</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Inaisha</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Mapitio</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Utaratibu</translation>
    </message>
    <message>
        <source>Marking (TLP)</source>
        <translation>Alama (TLP)</translation>
    </message>
    <message>
        <source>Lines for the officer</source>
        <translation>Mistari kwa afisa</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Anaweza kuingia</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Imezimwa</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Bado si halali</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Si halali tena</translation>
    </message>
    <message>
        <source>Not for this post</source>
        <translation>Si ya kituo hiki</translation>
    </message>
    <message>
        <source>Passphrase is over</source>
        <translation>Nywila imeisha</translation>
    </message>
    <message>
        <source>This account opens this desk.</source>
        <translation>Akaunti hii hufungua dawati hili.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the administrator.</source>
        <translation>Akaunti hii imezimwa. Mwulize msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>This account is not valid yet. Ask the administrator.</source>
        <translation>Akaunti hii bado si halali. Mwulize msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>This account is no longer valid. Ask the administrator.</source>
        <translation>Akaunti hii si halali tena. Mwulize msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>This account is for another post. Ask the administrator.</source>
        <translation>Akaunti hii ni ya kituo kingine. Mwulize msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>The temporary passphrase was for one day. Ask a supervisor for another.</source>
        <translation>Nywila ya muda ilikuwa ya siku moja. Mwombe msimamizi nyingine.</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>Hajawahi hapa</translation>
    </message>
    <message>
        <source>{day}: added by {who}</source>
        <translation>{day}: imeongezwa na {who}</translation>
    </message>
    <message>
        <source>{day}: closed by {who}</source>
        <translation>{day}: imefungwa na {who}</translation>
    </message>
    <message>
        <source>{day}: new or changed in {version}, by {who}</source>
        <translation>{day}: mpya au imebadilishwa katika {version}, na {who}</translation>
    </message>
    <message>
        <source>{day}: unchanged in {version}, by {who}</source>
        <translation>{day}: haijabadilika katika {version}, na {who}</translation>
    </message>
    <message>
        <source>{day}: list version {version}, by {who}</source>
        <translation>{day}: toleo la orodha {version}, na {who}</translation>
    </message>
    <message>
        <source>{day}: a match was settled by {who}: {outcome}</source>
        <translation>{day}: mfanano ulitatuliwa na {who}: {outcome}</translation>
    </message>
    <message>
        <source>{one} with {other}</source>
        <translation>{one} na {other}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Hifadhi badiliko 1</translation>
    </message>
    <message>
        <source>Save {number} changes</source>
        <translation>Hifadhi mabadiliko {number}</translation>
    </message>
    <message>
        <source>Crossings, since the person left</source>
        <translation>Uvukaji, tangu mtu aondoke</translation>
    </message>
    <message>
        <source>Crossings without an exit</source>
        <translation>Uvukaji bila kutoka</translation>
    </message>
    <message>
        <source>Findings on false matches</source>
        <translation>Matokeo ya mifanano isiyo kweli</translation>
    </message>
    <message>
        <source>Cleared pairs that have ended</source>
        <translation>Jozi zilizoondolewa na kumalizwa</translation>
    </message>
    <message>
        <source>Vehicles without a crossing</source>
        <translation>Magari bila uvukaji</translation>
    </message>
    <message>
        <source>Travellers not decided here</source>
        <translation>Wasafiri ambao hawakuamuliwa hapa</translation>
    </message>
    <message>
        <source>Everything else in the audit log</source>
        <translation>Mengine yote ya daftari la ukaguzi</translation>
    </message>
    <message>
        <source>Delete {number} records for good?</source>
        <translation>Futa rekodi {number} kabisa?</translation>
    </message>
    <message>
        <source>Delete 1 record for good?</source>
        <translation>Futa rekodi 1 kabisa?</translation>
    </message>
    <message>
        <source>1 record deleted. The tombstone is in the audit log.</source>
        <translation>Rekodi 1 imefutwa. Alama ya ufutaji iko kwenye daftari la ukaguzi.</translation>
    </message>
    <message>
        <source>{number} records deleted. The tombstone is in the audit log.</source>
        <translation>Rekodi {number} zimefutwa. Alama ya ufutaji iko kwenye daftari la ukaguzi.</translation>
    </message>
    <message>
        <source>1 record stays until headquarters has it, or you exempt its kind.</source>
        <translation>Rekodi 1 inabaki hadi makao makuu yaipate, au uachilie aina yake.</translation>
    </message>
    <message>
        <source>{number} records stay until headquarters has them, or you exempt their kind.</source>
        <translation>Rekodi {number} zinabaki hadi makao makuu yazipate, au uachilie aina yake.</translation>
    </message>
</context>
<context>
    <name>_ChainCard</name>
    <message>
        <source>Journal</source>
        <translation>Jarida</translation>
    </message>
    <message>
        <source>Verified so far</source>
        <translation>Yaliyothibitishwa</translation>
    </message>
    <message>
        <source>Not verified since this page was opened</source>
        <translation>Halijathibitishwa tangu ukurasa ulipofunguliwa</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Linathibitishwa</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Thibitisha sasa</translation>
    </message>
    <message>
        <source>The journal is being verified</source>
        <translation>Jarida linathibitishwa</translation>
    </message>
    <message>
        <source>The clock is behind the last entry. Set it right, then say so here.</source>
        <translation>Saa iko nyuma ya ingizo la mwisho. Irekebishe, kisha sema hivyo hapa.</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>Saa sasa ni sahihi</translation>
    </message>
</context>
<context>
    <name>_ComparedRow</name>
    <message>
        <source>record: {value}</source>
        <translation>rekodi: {value}</translation>
    </message>
</context>
<context>
    <name>_CrossingLine</name>
    <message>
        <source>In</source>
        <translation>Kuingia</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Kutoka</translation>
    </message>
</context>
<context>
    <name>_DecisionRow</name>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Undo {seconds} s</source>
        <translation>Tengua sek {seconds}</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>{number} waiting</source>
        <translation>{number} zinasubiri</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>The rows in this filter and time range are being counted.</source>
        <translation>Safu katika kichujio na muda huu zinahesabiwa.</translation>
    </message>
    <message>
        <source>Nothing was written: the file cannot be made. Make room, then press Ctrl E again.</source>
        <translation>Hakuna kilichoandikwa: faili haiwezi kutengenezwa. Pata nafasi, kisha bonyeza Ctrl E tena.</translation>
    </message>
</context>
<context>
    <name>_Rule</name>
    <message>
        <source>kept</source>
        <translation>imetimizwa</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>bado</translation>
    </message>
</context>
<context>
    <name>_WhatToDo</name>
    <message>
        <source>What to do</source>
        <translation>La kufanya</translation>
    </message>
</context>
</TS>
