<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Tr</name>
    <message>
        <source>The library for passwords could not be started.</source>
        <translation>The library for passwords could not be started.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password. Close other programs and try again.</source>
        <translation>There is not enough memory to protect the password. Close other programs and try again.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>A login name is one word: “%1” is not.</source>
        <translation>A login name is one word: “%1” is not.</translation>
    </message>
    <message>
        <source>The account “%1” needs the name of its holder.</source>
        <translation>The account “%1” needs the name of its holder.</translation>
    </message>
    <message>
        <source>An account is an owner&apos;s, an officer&apos;s, a member&apos;s or a reader&apos;s.</source>
        <translation>An account is an owner&apos;s, an officer&apos;s, a member&apos;s or a reader&apos;s.</translation>
    </message>
    <message>
        <source>Renew the protection of a password</source>
        <translation>Renew the protection of a password</translation>
    </message>
    <message>
        <source>The first account has to be the owner&apos;s: otherwise nobody could make the next.</source>
        <translation>The first account has to be the owner&apos;s: otherwise nobody could make the next.</translation>
    </message>
    <message>
        <source>The login name “%1” is already in use.</source>
        <translation>The login name “%1” is already in use.</translation>
    </message>
    <message>
        <source>Create account “%1”</source>
        <translation>Create account “%1”</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>There is no such account.</translation>
    </message>
    <message>
        <source>“%1” is the last active owner of this file and has to stay so. Make another owner first.</source>
        <translation>“%1” is the last active owner of this file and has to stay so. Make another owner first.</translation>
    </message>
    <message>
        <source>Change account “%1”</source>
        <translation>Change account “%1”</translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation>The present password is not right.</translation>
    </message>
    <message>
        <source>Change own password</source>
        <translation>Change own password</translation>
    </message>
    <message>
        <source>Reset the password of “%1”</source>
        <translation>Reset the password of “%1”</translation>
    </message>
    <message>
        <source>There is no such observation: it may have been taken back meanwhile.</source>
        <translation>There is no such observation: it may have been taken back meanwhile.</translation>
    </message>
    <message>
        <source>The observation %1 of %2 is concluded. Whoever concluded it can reconsider it first.</source>
        <translation>The observation %1 of %2 is concluded. Whoever concluded it can reconsider it first.</translation>
    </message>
    <message>
        <source>“Tự nhận” is the word of the person concerned alone.</source>
        <translation>“Tự nhận” is the word of the person concerned alone.</translation>
    </message>
    <message>
        <source>The observation %1 of %2 is concluded: an explanation would change nothing. A petition can.</source>
        <translation>The observation %1 of %2 is concluded: an explanation would change nothing. A petition can.</translation>
    </message>
    <message>
        <source>What is dismissed needs no remedy.</source>
        <translation>What is dismissed needs no remedy.</translation>
    </message>
    <message>
        <source>Only what is confirmed is remedied.</source>
        <translation>Only what is confirmed is remedied.</translation>
    </message>
    <message>
        <source>It cannot have been remedied (%1) before the day of the observation (%2).</source>
        <translation>It cannot have been remedied (%1) before the day of the observation (%2).</translation>
    </message>
    <message>
        <source>Week %1 has not begun: nobody can have looked yet.</source>
        <translation>Week %1 has not begun: nobody can have looked yet.</translation>
    </message>
    <message>
        <source>“None found” has been signed for week %1 already.</source>
        <translation>“None found” has been signed for week %1 already.</translation>
    </message>
    <message>
        <source>refers to a row that is refused</source>
        <translation>refers to a row that is refused</translation>
    </message>
    <message>
        <source>there is no unit of this code, in the book or in the file</source>
        <translation>there is no unit of this code, in the book or in the file</translation>
    </message>
    <message>
        <source>there is nobody of this code, in the book or in the file</source>
        <translation>there is nobody of this code, in the book or in the file</translation>
    </message>
    <message>
        <source>is no row number of an export; leave the cell empty for a new row</source>
        <translation>is no row number of an export; leave the cell empty for a new row</translation>
    </message>
    <message>
        <source>stands in the book twice; leave the cell empty for a new row</source>
        <translation>stands in the book twice; leave the cell empty for a new row</translation>
    </message>
    <message>
        <source>has the same key as row %1</source>
        <translation>has the same key as row %1</translation>
    </message>
    <message>
        <source>would get the key of another stored row</source>
        <translation>would get the key of another stored row</translation>
    </message>
    <message>
        <source>is the same stored row as another row of the book</source>
        <translation>is the same stored row as another row of the book</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>“%1” would have more rows than a spreadsheet holds (%2): export one month, or as CSV.</source>
        <translation>“%1” would have more rows than a spreadsheet holds (%2): export one month, or as CSV.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” holds a text of more than %3 characters, which a spreadsheet cannot hold: shorten it, or export as CSV.</source>
        <translation>Row %1 of “%2” holds a text of more than %3 characters, which a spreadsheet cannot hold: shorten it, or export as CSV.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short: open it in the spreadsheet program, save it again and retry.</source>
        <translation>“%1” is damaged or cut short: open it in the spreadsheet program, save it again and retry.</translation>
    </message>
    <message>
        <source>“%1” holds a text longer than any spreadsheet program writes; it is not read.</source>
        <translation>“%1” holds a text longer than any spreadsheet program writes; it is not read.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a workbook holds; it is not read.</source>
        <translation>“%1” unpacks to far more than a workbook holds; it is not read.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1” could not be read.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password: remove it in the spreadsheet program and save again.</source>
        <translation>“%1” is protected by a password: remove it in the spreadsheet program and save again.</translation>
    </message>
    <message>
        <source>The PDF could not be written; check the disk and the folder&apos;s permissions.</source>
        <translation>The PDF could not be written; check the disk and the folder&apos;s permissions.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>There is nothing to print.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or close the program that has the file open.</source>
        <translation>%1 could not be written: %2. Choose another folder, or close the program that has the file open.</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>must be one of %1</translation>
    </message>
    <message>
        <source>must be an object {…}</source>
        <translation>must be an object {…}</translation>
    </message>
    <message>
        <source>is not a setting of rule sets; correct the spelling or remove it</source>
        <translation>is not a setting of rule sets; correct the spelling or remove it</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>must be a list […]</source>
        <translation>must be a list […]</translation>
    </message>
    <message>
        <source>has %1 entries; at most %2 are allowed</source>
        <translation>has %1 entries; at most %2 are allowed</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>must be a text</translation>
    </message>
    <message>
        <source>has %1 characters; at most %2 are allowed</source>
        <translation>has %1 characters; at most %2 are allowed</translation>
    </message>
    <message>
        <source>“%1” may hold only lower case letters a–z, digits and hyphens</source>
        <translation>“%1” may hold only lower case letters a–z, digits and hyphens</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>must be a date such as 2026-01-31</source>
        <translation>must be a date such as 2026-01-31</translation>
    </message>
    <message>
        <source>a number with decimals must be written in quotation marks, such as &quot;2.5&quot;</source>
        <translation>a number with decimals must be written in quotation marks, such as &quot;2.5&quot;</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>must be a whole number</translation>
    </message>
    <message>
        <source>must be a number with at most %1 decimals, such as &quot;2.5&quot;</source>
        <translation>must be a number with at most %1 decimals, such as &quot;2.5&quot;</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>must be between %1 and %2</translation>
    </message>
    <message>
        <source>the file has %1 bytes; a rule set has at most %2</source>
        <translation>the file has %1 bytes; a rule set has at most %2</translation>
    </message>
    <message>
        <source>the file is nested deeper than %1 levels</source>
        <translation>the file is nested deeper than %1 levels</translation>
    </message>
    <message>
        <source>line %1: not valid JSON (%2)</source>
        <translation>line %1: not valid JSON (%2)</translation>
    </message>
    <message>
        <source>points go in steps of 0.5</source>
        <translation>points go in steps of 0.5</translation>
    </message>
    <message>
        <source>the group %1 is given twice</source>
        <translation>the group %1 is given twice</translation>
    </message>
    <message>
        <source>there is no group %1</source>
        <translation>there is no group %1</translation>
    </message>
    <message>
        <source>the criterion %1 is given twice</source>
        <translation>the criterion %1 is given twice</translation>
    </message>
    <message>
        <source>is not the code of a manifestation (I.01 … III.04)</source>
        <translation>is not the code of a manifestation (I.01 … III.04)</translation>
    </message>
    <message>
        <source>there is no criterion %1</source>
        <translation>there is no criterion %1</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>is given twice</translation>
    </message>
    <message>
        <source>excellent must lie above good, and good above completed</source>
        <translation>excellent must lie above good, and good above completed</translation>
    </message>
    <message>
        <source>the condition %1 is given twice</source>
        <translation>the condition %1 is given twice</translation>
    </message>
    <message>
        <source>self-scoring comes before review, and review before decision</source>
        <translation>self-scoring comes before review, and review before decision</translation>
    </message>
    <message>
        <source>lies before “from”</source>
        <translation>lies before “from”</translation>
    </message>
    <message>
        <source>criteria: their maxima (%1) and result.weight (%2) must be 100 together</source>
        <translation>criteria: their maxima (%1) and result.weight (%2) must be 100 together</translation>
    </message>
    <message>
        <source>There is no rule set %1. There are: %2.</source>
        <translation>There is no rule set %1. There are: %2.</translation>
    </message>
    <message>
        <source>The rule set %1 in the file has errors; correct them or bind another.</source>
        <translation>The rule set %1 in the file has errors; correct them or bind another.</translation>
    </message>
    <message>
        <source>%1 comes with the program and stays as it is. Save the copy under another name.</source>
        <translation>%1 comes with the program and stays as it is. Save the copy under another name.</translation>
    </message>
    <message>
        <source>The rule set %1 has errors.</source>
        <translation>The rule set %1 has errors.</translation>
    </message>
    <message>
        <source>The rule set %1 is a template: copy it, fill in its criteria and set “template” to false.</source>
        <translation>The rule set %1 is a template: copy it, fill in its criteria and set “template” to false.</translation>
    </message>
    <message>
        <source>The rule set %1 has not been checked against the published text.</source>
        <translation>The rule set %1 has not been checked against the published text.</translation>
    </message>
    <message>
        <source>The rule set %1 does not serve this kind of people: %2.</source>
        <translation>The rule set %1 does not serve this kind of people: %2.</translation>
    </message>
    <message>
        <source>The rule set %1 is in force only from %2.</source>
        <translation>The rule set %1 is in force only from %2.</translation>
    </message>
    <message>
        <source>The rule set %1 was in force until %2.</source>
        <translation>The rule set %1 was in force until %2.</translation>
    </message>
    <message>
        <source>The rule set %1 is not one for months.</source>
        <translation>The rule set %1 is not one for months.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These people would manage each other in a circle: %1. Choose another direct manager.</source>
        <translation>These people would manage each other in a circle: %1. Choose another direct manager.</translation>
    </message>
    <message>
        <source>The unit code %1 is already in use.</source>
        <translation>The unit code %1 is already in use.</translation>
    </message>
    <message>
        <source>The unit %1 would lie below itself. Choose another superior unit.</source>
        <translation>The unit %1 would lie below itself. Choose another superior unit.</translation>
    </message>
    <message>
        <source>The code %1 is already in use.</source>
        <translation>The code %1 is already in use.</translation>
    </message>
    <message>
        <source>An absence of %1 from %2 is already recorded. Change that one.</source>
        <translation>An absence of %1 from %2 is already recorded. Change that one.</translation>
    </message>
    <message>
        <source>People hold or held posts in this unit: it stays for the months in which they did.</source>
        <translation>People hold or held posts in this unit: it stays for the months in which they did.</translation>
    </message>
    <message>
        <source>Other units lie below this one. Move them first.</source>
        <translation>Other units lie below this one. Move them first.</translation>
    </message>
    <message>
        <source>%1 holds or held posts and stays in the register. End the posts instead.</source>
        <translation>%1 holds or held posts and stays in the register. End the posts instead.</translation>
    </message>
    <message>
        <source>A transfer needs its first day.</source>
        <translation>A transfer needs its first day.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2</source>
        <translation>%1 could not be read or written: %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1; nothing was changed. Free some space and try again.</source>
        <translation>There is no room left on the disk of %1; nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>The disk of %1 did not answer; nothing was changed. Check the drive or the network folder and try again.</source>
        <translation>The disk of %1 did not answer; nothing was changed. Check the drive or the network folder and try again.</translation>
    </message>
    <message>
        <source>%1 cannot be written; nothing was changed. Check the rights of the file and its folder.</source>
        <translation>%1 cannot be written; nothing was changed. Check the rights of the file and its folder.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; nothing was changed.</source>
        <translation>%1 is in use by another program; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing was changed. Restore a backup, and keep the damaged file.</source>
        <translation>%1 is damaged; nothing was changed. Restore a backup, and keep the damaged file.</translation>
    </message>
    <message>
        <source>The change does not fit what the file already holds; nothing was changed.</source>
        <translation>The change does not fit what the file already holds; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is open for looking only; nothing was changed.</source>
        <translation>%1 is open for looking only; nothing was changed.</translation>
    </message>
    <message>
        <source>The change was broken off; nothing was changed. Try again.</source>
        <translation>The change was broken off; nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>There is no table %1 that may be changed.</source>
        <translation>There is no table %1 that may be changed.</translation>
    </message>
    <message>
        <source>There is no column %1 in %2.</source>
        <translation>There is no column %1 in %2.</translation>
    </message>
    <message>
        <source>Column %1 of %2 holds values of another type.</source>
        <translation>Column %1 of %2 holds values of another type.</translation>
    </message>
    <message>
        <source>The row to be changed is not there any more.</source>
        <translation>The row to be changed is not there any more.</translation>
    </message>
    <message>
        <source>The row to be removed is not there any more.</source>
        <translation>The row to be removed is not there any more.</translation>
    </message>
    <message>
        <source>Something else still refers to what was to be removed, or something refers to what is not there; nothing was changed.</source>
        <translation>Something else still refers to what was to be removed, or something refers to what is not there; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first.</source>
        <translation>%1 is open in another program. Close it there first.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3). Close it there first.</source>
        <translation>%1 is open in %2 (process %3). Close it there first.</translation>
    </message>
    <message>
        <source>%1 is open in %2 on the computer %3. Close it there first; if it is not running there any more, remove %4.</source>
        <translation>%1 is open in %2 on the computer %3. Close it there first; if it is not running there any more, remove %4.</translation>
    </message>
    <message>
        <source>There is no such calendar entry: it may have been removed meanwhile.</source>
        <translation>There is no such calendar entry: it may have been removed meanwhile.</translation>
    </message>
    <message>
        <source>The work item of “%1” does not exist.</source>
        <translation>The work item of “%1” does not exist.</translation>
    </message>
    <message>
        <source>The calendar of week %1 has no entries yet: there is nothing to publish.</source>
        <translation>The calendar of week %1 has no entries yet: there is nothing to publish.</translation>
    </message>
    <message>
        <source>Nothing has changed since the calendar of week %1 was published.</source>
        <translation>Nothing has changed since the calendar of week %1 was published.</translation>
    </message>
    <message>
        <source>There is no such work item: it may have been removed meanwhile.</source>
        <translation>There is no such work item: it may have been removed meanwhile.</translation>
    </message>
    <message>
        <source>The rest of “%1” has been carried over: remove that item first.</source>
        <translation>The rest of “%1” has been carried over: remove that item first.</translation>
    </message>
    <message>
        <source>A calendar entry or an observation refers to “%1”: remove that first, or cancel the work item.</source>
        <translation>A calendar entry or an observation refers to “%1”: remove that first, or cancel the work item.</translation>
    </message>
    <message>
        <source>“%1” was moved or cancelled and takes no results.</source>
        <translation>“%1” was moved or cancelled and takes no results.</translation>
    </message>
    <message>
        <source>“%1” has no result in week %2 yet.</source>
        <translation>“%1” has no result in week %2 yet.</translation>
    </message>
    <message>
        <source>No more faults or delays of “%1” can have an objective cause than were recorded.</source>
        <translation>No more faults or delays of “%1” can have an objective cause than were recorded.</translation>
    </message>
    <message>
        <source>“%1” was moved or cancelled: there is nothing to carry over.</source>
        <translation>“%1” was moved or cancelled: there is nothing to carry over.</translation>
    </message>
    <message>
        <source>The rest of “%1” has been carried over already.</source>
        <translation>The rest of “%1” has been carried over already.</translation>
    </message>
    <message>
        <source>“%1” is completed: there is nothing to carry over.</source>
        <translation>“%1” is completed: there is nothing to carry over.</translation>
    </message>
    <message>
        <source>Work is carried over to a later week.</source>
        <translation>Work is carried over to a later week.</translation>
    </message>
    <message>
        <source>What is carried over from “%1” has to be due after it.</source>
        <translation>What is carried over from “%1” has to be due after it.</translation>
    </message>
    <message>
        <source>No file is open. Open one first.</source>
        <translation>No file is open. Open one first.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>There is not enough memory; nothing was changed.</source>
        <translation>There is not enough memory; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 is missing.</translation>
    </message>
    <message>
        <source>“%1” is not a month; write it like 2026-10.</source>
        <translation>“%1” is not a month; write it like 2026-10.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 takes a whole number from %2 to %3, not “%4”.</translation>
    </message>
    <message>
        <source>--format is one of %1, not “%2”.</source>
        <translation>--format is one of %1, not “%2”.</translation>
    </message>
    <message>
        <source>%1 was not closed properly last time; it was checked and is sound.</source>
        <translation>%1 was not closed properly last time; it was checked and is sound.</translation>
    </message>
    <message>
        <source>This file has accounts: put the account&apos;s login into NENEP_ACCOUNT and its password into NENEP_PASSWORD.</source>
        <translation>This file has accounts: put the account&apos;s login into NENEP_ACCOUNT and its password into NENEP_PASSWORD.</translation>
    </message>
    <message>
        <source>The login %1 and this password do not belong together, or the account is closed.</source>
        <translation>The login %1 and this password do not belong together, or the account is closed.</translation>
    </message>
    <message>
        <source>There is no unit with the code %1.</source>
        <translation>There is no unit with the code %1.</translation>
    </message>
    <message>
        <source>--reading is one of %1, not “%2”.</source>
        <translation>--reading is one of %1, not “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not a week; write it like 2026-W41.</source>
        <translation>“%1” is not a week; write it like 2026-W41.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to export.</source>
        <translation>There is nothing called “%1” to export.</translation>
    </message>
    <message>
        <source>The petition has no text.</source>
        <translation>The petition has no text.</translation>
    </message>
    <message>
        <source>what is kept is not what was signed.</source>
        <translation>what is kept is not what was signed.</translation>
    </message>
    <message>
        <source>scored again it comes to another result than was locked.</source>
        <translation>scored again it comes to another result than was locked.</translation>
    </message>
    <message>
        <source>the person holds no post in that month any longer; the sheet keeps what was locked.</source>
        <translation>the person holds no post in that month any longer; the sheet keeps what was locked.</translation>
    </message>
    <message>
        <source>since it was locked: %1</source>
        <translation>since it was locked: %1</translation>
    </message>
    <message>
        <source>Month %1 is locked: this is computed anew by other rules, not what was locked.</source>
        <translation>Month %1 is locked: this is computed anew by other rules, not what was locked.</translation>
    </message>
    <message>
        <source>Nobody with the code %1 holds a post in %2.</source>
        <translation>Nobody with the code %1 holds a post in %2.</translation>
    </message>
    <message>
        <source>There is nobody with the code %1.</source>
        <translation>There is nobody with the code %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-10-31.</source>
        <translation>“%1” is not a date; write it like 2026-10-31.</translation>
    </message>
    <message>
        <source>--class is one of %1, not “%2”.</source>
        <translation>--class is one of %1, not “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>“%1” is not one of %2.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>the person themselves</source>
        <translation>the person themselves</translation>
    </message>
    <message>
        <source>the direct manager</source>
        <translation>the direct manager</translation>
    </message>
    <message>
        <source>the deciding authority</source>
        <translation>the deciding authority</translation>
    </message>
    <message>
        <source>the personnel officer of the unit</source>
        <translation>the personnel officer of the unit</translation>
    </message>
    <message>
        <source>the head of the unit</source>
        <translation>the head of the unit</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>The month is locked. It has to be reopened first, with a reason.</source>
        <translation>The month is locked. It has to be reopened first, with a reason.</translation>
    </message>
    <message>
        <source>Self-scores can be seen once they have been submitted.</source>
        <translation>Self-scores can be seen once they have been submitted.</translation>
    </message>
    <message>
        <source>The sheet has been reviewed already: its self-scores no longer change.</source>
        <translation>The sheet has been reviewed already: its self-scores no longer change.</translation>
    </message>
    <message>
        <source>The sheet has been submitted already.</source>
        <translation>The sheet has been submitted already.</translation>
    </message>
    <message>
        <source>The sheet has been decided already.</source>
        <translation>The sheet has been decided already.</translation>
    </message>
    <message>
        <source>The sheet has not been submitted yet.</source>
        <translation>The sheet has not been submitted yet.</translation>
    </message>
    <message>
        <source>The sheet has not been reviewed yet.</source>
        <translation>The sheet has not been reviewed yet.</translation>
    </message>
    <message>
        <source>The sheet has not been decided yet.</source>
        <translation>The sheet has not been decided yet.</translation>
    </message>
    <message>
        <source>The month is not locked.</source>
        <translation>The month is not locked.</translation>
    </message>
    <message>
        <source>This cannot be done at this stage.</source>
        <translation>This cannot be done at this stage.</translation>
    </message>
    <message>
        <source>This account can only look.</source>
        <translation>This account can only look.</translation>
    </message>
    <message>
        <source>A personnel officer assembles and never decides.</source>
        <translation>A personnel officer assembles and never decides.</translation>
    </message>
    <message>
        <source>Nobody judges their own case: this is for the superior.</source>
        <translation>Nobody judges their own case: this is for the superior.</translation>
    </message>
    <message>
        <source>Only these may do this: %1.</source>
        <translation>Only these may do this: %1.</translation>
    </message>
    <message>
        <source>Only the owner of the file and personnel officers may do this.</source>
        <translation>Only the owner of the file and personnel officers may do this.</translation>
    </message>
    <message>
        <source>Only the owner of the file may do this.</source>
        <translation>Only the owner of the file may do this.</translation>
    </message>
    <message>
        <source>It has to be said whose signature this is.</source>
        <translation>It has to be said whose signature this is.</translation>
    </message>
    <message>
        <source>The clock is too far in the future to number new rows; set the date of this computer.</source>
        <translation>The clock is too far in the future to number new rows; set the date of this computer.</translation>
    </message>
    <message>
        <source>The numbers are too large to be computed exactly; check quantities and coefficients K.</source>
        <translation>The numbers are too large to be computed exactly; check quantities and coefficients K.</translation>
    </message>
    <message>
        <source>nenepctl %1 — Nề Nếp at the command line</source>
        <translation>nenepctl %1 — Nề Nếp at the command line</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 the input was refused · 2 wrong usage · 3 a file could not be read or written (nothing was changed)</source>
        <translation>Exit codes: 0 done · 1 the input was refused · 2 wrong usage · 3 a file could not be read or written (nothing was changed)</translation>
    </message>
    <message>
        <source>There is no verb “%1”. “nenepctl help” lists them.</source>
        <translation>There is no verb “%1”. “nenepctl help” lists them.</translation>
    </message>
    <message>
        <source>Read the explanation of %1</source>
        <translation>Read the explanation of %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <translation>%1, row %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”: %3</source>
        <translation>%1: “%2”: %3</translation>
    </message>
    <message>
        <source>%1: %2 rows; %3 new, %4 changed, %5 as before, %6 bad.</source>
        <translation>%1: %2 rows; %3 new, %4 changed, %5 as before, %6 bad.</translation>
    </message>
    <message>
        <source>%1 rows of the same weeks are in the file but not in the book; they were kept:</source>
        <translation>%1 rows of the same weeks are in the file but not in the book; they were kept:</translation>
    </message>
    <message>
        <source>… and %1 more bad cells.</source>
        <translation>… and %1 more bad cells.</translation>
    </message>
    <message>
        <source>A dry run: nothing was saved.</source>
        <translation>A dry run: nothing was saved.</translation>
    </message>
    <message>
        <source>%1 bad rows; nothing was saved. Correct them, or use --skip-bad-rows to save the others.</source>
        <translation>%1 bad rows; nothing was saved. Correct them, or use --skip-bad-rows to save the others.</translation>
    </message>
    <message>
        <source>A dry run: %1 bad rows would be left out.</source>
        <translation>A dry run: %1 bad rows would be left out.</translation>
    </message>
    <message>
        <source>%1 bad rows were left out; the others are saved.</source>
        <translation>%1 bad rows were left out; the others are saved.</translation>
    </message>
    <message>
        <source>New file for %1</source>
        <translation>New file for %1</translation>
    </message>
    <message>
        <source>There is nothing to print for %1: no work, observation or score is recorded in it.</source>
        <translation>There is nothing to print for %1: no work, observation or score is recorded in it.</translation>
    </message>
    <message>
        <source>“%1” is neither a rule set that comes with the program (%2) nor a file.</source>
        <translation>“%1” is neither a rule set that comes with the program (%2) nor a file.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>a template to fill in</source>
        <translation>a template to fill in</translation>
    </message>
    <message>
        <source>%1 is not a valid rule set:</source>
        <translation>%1 is not a valid rule set:</translation>
    </message>
    <message>
        <source>%1 is a valid rule set.</source>
        <translation>%1 is a valid rule set.</translation>
    </message>
    <message>
        <source>“%1” is not one of list, show, check.</source>
        <translation>“%1” is not one of list, show, check.</translation>
    </message>
    <message>
        <source>Sound: the file, its references, %1 entries of the audit log and every locked sheet.</source>
        <translation>Sound: the file, its references, %1 entries of the audit log and every locked sheet.</translation>
    </message>
    <message>
        <source>There is no manifestation %1: they run from I.01 to III.04.</source>
        <translation>There is no manifestation %1: they run from I.01 to III.04.</translation>
    </message>
    <message>
        <source>Enter the official wording of %1 first: our own label cannot be confirmed.</source>
        <translation>Enter the official wording of %1 first: our own label cannot be confirmed.</translation>
    </message>
    <message>
        <source>An observation needs its day.</source>
        <translation>An observation needs its day.</translation>
    </message>
    <message>
        <source>An observation concerns a person or a unit: one of them, not both.</source>
        <translation>An observation concerns a person or a unit: one of them, not both.</translation>
    </message>
    <message>
        <source>Without evidence there is no record: say which document, minutes or event shows %1.</source>
        <translation>Without evidence there is no record: say which document, minutes or event shows %1.</translation>
    </message>
    <message>
        <source>The remedy (%1) cannot be due before the day of the observation (%2).</source>
        <translation>The remedy (%1) cannot be due before the day of the observation (%2).</translation>
    </message>
    <message>
        <source>%1 belongs to group III, which is meant for heads and deputies: it cannot be recorded against a staff member.</source>
        <translation>%1 belongs to group III, which is meant for heads and deputies: it cannot be recorded against a staff member.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>There is no page “%1”; there are: %2.</source>
        <translation>There is no page “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>sample-ward</source>
        <comment>file name: ASCII letters and hyphens only</comment>
        <translation>sample-ward</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”.</source>
        <translation>--%1 does not take “%2”.</translation>
    </message>
    <message>
        <source>the cell holds an error</source>
        <translation>the cell holds an error</translation>
    </message>
    <message>
        <source>the formula has no value: open the file in the spreadsheet program and save it</source>
        <translation>the formula has no value: open the file in the spreadsheet program and save it</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>longer than %1 characters</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>holds a control character</translation>
    </message>
    <message>
        <source>is no code: longer than 100 characters, or several lines</source>
        <translation>is no code: longer than 100 characters, or several lines</translation>
    </message>
    <message>
        <source>more than %1 codes</source>
        <translation>more than %1 codes</translation>
    </message>
    <message>
        <source>is no date (write it as 07/10/2026)</source>
        <translation>is no date (write it as 07/10/2026)</translation>
    </message>
    <message>
        <source>is no month (write it as 10/2026)</source>
        <translation>is no month (write it as 10/2026)</translation>
    </message>
    <message>
        <source>there is no such week (write it as 2026-W41)</source>
        <translation>there is no such week (write it as 2026-W41)</translation>
    </message>
    <message>
        <source>is no hour (write it as 08:00)</source>
        <translation>is no hour (write it as 08:00)</translation>
    </message>
    <message>
        <source>is no number (write it as 1,5, without thousands separators)</source>
        <translation>is no number (write it as 1,5, without thousands separators)</translation>
    </message>
    <message>
        <source>has more than %1 decimals</source>
        <translation>has more than %1 decimals</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>is too large</translation>
    </message>
    <message>
        <source>must be a whole number without separators</source>
        <translation>must be a whole number without separators</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>must not be negative</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>must be at least %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>must be at most %1</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>must be greater than 0</translation>
    </message>
    <message>
        <source>points are given in steps of ½</source>
        <translation>points are given in steps of ½</translation>
    </message>
    <message>
        <source>is neither yes (x, có, 1) nor no (empty, không, 0)</source>
        <translation>is neither yes (x, có, 1) nor no (empty, không, 0)</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation>is none of: %1</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows.</source>
        <translation>“%1” has more than %2 rows.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” has more than %3 columns.</source>
        <translation>Row %1 of “%2” has more than %3 columns.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” opens a quotation mark that is never closed.</source>
        <translation>Row %1 of “%2” opens a quotation mark that is never closed.</translation>
    </message>
    <message>
        <source>“%1” is no text file: save the table as “CSV UTF-8”.</source>
        <translation>“%1” is no text file: save the table as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is longer than any table&apos;s; is a quotation mark missing?</source>
        <translation>Row %1 of “%2” is longer than any table&apos;s; is a quotation mark missing?</translation>
    </message>
    <message>
        <source>Row %1, column %2 of “%3” is not UTF-8: save the table as “CSV UTF-8”.</source>
        <translation>Row %1, column %2 of “%3” is not UTF-8: save the table as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 text: save the table as “CSV UTF-8”.</source>
        <translation>“%1” is UTF-16 text: save the table as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>“%1” could not be opened: %2.</translation>
    </message>
    <message>
        <source>Give a month or a week, not both.</source>
        <translation>Give a month or a week, not both.</translation>
    </message>
    <message>
        <source>This export has no sheet “%1”; its sheets are: %2.</source>
        <translation>This export has no sheet “%1”; its sheets are: %2.</translation>
    </message>
    <message>
        <source>A CSV table is one sheet: say which of %1.</source>
        <translation>A CSV table is one sheet: say which of %1.</translation>
    </message>
    <message>
        <source>, month %1</source>
        <translation>, month %1</translation>
    </message>
    <message>
        <source>, week %1</source>
        <translation>, week %1</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 rows</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Export the roster</translation>
    </message>
    <message>
        <source>Export work</source>
        <translation>Export work</translation>
    </message>
    <message>
        <source>Export observations</source>
        <translation>Export observations</translation>
    </message>
    <message>
        <source>Scores are kept by month: give a month instead of a week.</source>
        <translation>Scores are kept by month: give a month instead of a week.</translation>
    </message>
    <message>
        <source>Export scorecards</source>
        <translation>Export scorecards</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Export the audit log</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>“%1” could not be written: %2.</translation>
    </message>
    <message>
        <source>A temporary file could not be made: %1.</source>
        <translation>A temporary file could not be made: %1.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Standard output could not be written.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>The output could not be written: %1.</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>There is no such unit.</translation>
    </message>
    <message>
        <source>Export the weekly calendar</source>
        <translation>Export the weekly calendar</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>Only the first %1 bad cells are listed.</source>
        <translation>Only the first %1 bad cells are listed.</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>lies before the first day</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; the sheets are: %2.</source>
        <translation>There is no sheet “%1”; the sheets are: %2.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no header: one of its first %2 rows must hold the columns %3.</source>
        <translation>Sheet “%1” has no header: one of its first %2 rows must hold the columns %3.</translation>
    </message>
    <message>
        <source>“%1” has the header of none of the known sheets, or of several: name the sheet it is.</source>
        <translation>“%1” has the header of none of the known sheets, or of several: name the sheet it is.</translation>
    </message>
    <message>
        <source>These sheets are not known and were passed over: %1.</source>
        <translation>These sheets are not known and were passed over: %1.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”.</source>
        <translation>“%1” has no sheet “%2”.</translation>
    </message>
    <message>
        <source>“%1” holds none of the known sheets, by name or by header.</source>
        <translation>“%1” holds none of the known sheets, by name or by header.</translation>
    </message>
    <message>
        <source>Sheet “%1”: these columns are not known and were passed over: %2.</source>
        <translation>Sheet “%1”: these columns are not known and were passed over: %2.</translation>
    </message>
    <message>
        <source>give the person or the unit, not both</source>
        <translation>give the person or the unit, not both</translation>
    </message>
    <message>
        <source>is none of the 25 manifestations (I.01 … III.04)</source>
        <translation>is none of the 25 manifestations (I.01 … III.04)</translation>
    </message>
    <message>
        <source>is meant for heads and deputies, and this person is staff</source>
        <translation>is meant for heads and deputies, and this person is staff</translation>
    </message>
    <message>
        <source>lies before the day of the recognition</source>
        <translation>lies before the day of the recognition</translation>
    </message>
    <message>
        <source>is above the maximum of %1</source>
        <translation>is above the maximum of %1</translation>
    </message>
    <message>
        <source>is no criterion of the rule set %1</source>
        <translation>is no criterion of the rule set %1</translation>
    </message>
    <message>
        <source>is none of the contents 1 to 12</source>
        <translation>is none of the contents 1 to 12</translation>
    </message>
    <message>
        <source>nobody is their own manager</source>
        <translation>nobody is their own manager</translation>
    </message>
    <message>
        <source>is empty, and several people have this name and birth date: %1</source>
        <translation>is empty, and several people have this name and birth date: %1</translation>
    </message>
    <message>
        <source>is empty, and nobody of this name and birth date is known; %1 is free</source>
        <translation>is empty, and nobody of this name and birth date is known; %1 is free</translation>
    </message>
    <message>
        <source>row %1 says otherwise of the same person</source>
        <translation>row %1 says otherwise of the same person</translation>
    </message>
    <message>
        <source>is a post of %1</source>
        <translation>is a post of %1</translation>
    </message>
    <message>
        <source>has several posts in this unit: add the columns %1 and %2</source>
        <translation>has several posts in this unit: add the columns %1 and %2</translation>
    </message>
    <message>
        <source>the people manage each other in a circle</source>
        <translation>the people manage each other in a circle</translation>
    </message>
    <message>
        <source>is the code of another unit</source>
        <translation>is the code of another unit</translation>
    </message>
    <message>
        <source>a unit cannot lie below itself</source>
        <translation>a unit cannot lie below itself</translation>
    </message>
    <message>
        <source>the units lie below each other in a circle</source>
        <translation>the units lie below each other in a circle</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n row(s) have results but no quantity assigned; they are calendar entries, and these results were not taken.</source>
        <translation>
            <numerusform>Sheet “%1”: %n row have results but no quantity assigned; they are calendar entries, and these results were not taken.</numerusform>
            <numerusform>Sheet “%1”: %n rows have results but no quantity assigned; they are calendar entries, and these results were not taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>is empty, and there is no day or deadline to tell the week</source>
        <translation>is empty, and there is no day or deadline to tell the week</translation>
    </message>
    <message>
        <source>this row is the result of week %1</source>
        <translation>this row is the result of week %1</translation>
    </message>
    <message>
        <source>is told by the work&apos;s own row, of week %1: change it there</source>
        <translation>is told by the work&apos;s own row, of week %1: change it there</translation>
    </message>
    <message>
        <source>Other rows refer to this work: its quantity assigned cannot be cleared.</source>
        <translation>Other rows refer to this work: its quantity assigned cannot be cleared.</translation>
    </message>
    <message>
        <source>%1 (%2) has no direct manager: no superior&apos;s pack holds them.</source>
        <translation>%1 (%2) has no direct manager: no superior&apos;s pack holds them.</translation>
    </message>
    <message>
        <source>%1 (%2) is away all month and is not rated.</source>
        <translation>%1 (%2) is away all month and is not rated.</translation>
    </message>
    <message>
        <source>Nobody holds a rated post in %1 in month %2.</source>
        <translation>Nobody holds a rated post in %1 in month %2.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>The folder “%1” could not be made.</translation>
    </message>
    <message>
        <source>Export packs of %1, month %2</source>
        <translation>Export packs of %1, month %2</translation>
    </message>
    <message>
        <source>This pack is for %1, and there is nobody of this code in the file.</source>
        <translation>This pack is for %1, and there is nobody of this code in the file.</translation>
    </message>
    <message>
        <source>is not the month of this pack</source>
        <translation>is not the month of this pack</translation>
    </message>
    <message>
        <source>is not the person this pack is for (%1)</source>
        <translation>is not the person this pack is for (%1)</translation>
    </message>
    <message>
        <source>is no direct report of %1 in month %2</source>
        <translation>is no direct report of %1 in month %2</translation>
    </message>
    <message>
        <source>This is a pack whose sheet “%1” has been changed, so that it no longer says whose it is: take the file as it was sent.</source>
        <translation>This is a pack whose sheet “%1” has been changed, so that it no longer says whose it is: take the file as it was sent.</translation>
    </message>
    <message>
        <source>This is the self-scoring pack of %1, month %2: only their own scores and evidence were looked at.</source>
        <translation>This is the self-scoring pack of %1, month %2: only their own scores and evidence were looked at.</translation>
    </message>
    <message>
        <source>This is the superior&apos;s pack of %1, month %2: only the superior&apos;s scores of their direct reports were looked at.</source>
        <translation>This is the superior&apos;s pack of %1, month %2: only the superior&apos;s scores of their direct reports were looked at.</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in “%1”.</source>
        <translation>The workbook could not be made: there is no room for temporary files in “%1”.</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1.</source>
        <translation>The workbook could not be made: %1.</translation>
    </message>
    <message>
        <source>“%1” is an old .xls workbook: open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>“%1” is an old .xls workbook: open it in the spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a file of another program, not a workbook.</source>
        <translation>“%1” is a file of another program, not a workbook.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sheet “%2” is missing.</source>
        <translation>“%1” is damaged: its sheet “%2” is missing.</translation>
    </message>
    <message>
        <source>“%1” is a binary .xlsb workbook: open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>“%1” is a binary .xlsb workbook: open it in the spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>There is no content %1: they run from 1 to 12.</source>
        <translation>There is no content %1: they run from 1 to 12.</translation>
    </message>
    <message>
        <source>The maximum of content %1 lies between 0.5 and 100 points.</source>
        <translation>The maximum of content %1 lies between 0.5 and 100 points.</translation>
    </message>
    <message>
        <source>Enter the official wording of content %1 first: our own reconstruction cannot be confirmed.</source>
        <translation>Enter the official wording of content %1 first: our own reconstruction cannot be confirmed.</translation>
    </message>
    <message>
        <source>calendars on time %1/%2 weeks</source>
        <translation>calendars on time %1/%2 weeks</translation>
    </message>
    <message>
        <source>work done %1/%2</source>
        <translation>work done %1/%2</translation>
    </message>
    <message>
        <source>%1: %2 × %3/%4</source>
        <translation>%1: %2 × %3/%4</translation>
    </message>
    <message>
        <source>%1; %2: %3 × (%4/%5 + %6/%7) / 2</source>
        <translation>%1; %2: %3 × (%4/%5 + %6/%7) / 2</translation>
    </message>
    <message>
        <source>%1 = %2, rounded to %3</source>
        <translation>%1 = %2, rounded to %3</translation>
    </message>
    <message>
        <source>no remedy due: %1</source>
        <translation>no remedy due: %1</translation>
    </message>
    <message>
        <source>remedies on time %1/%2: %3 × %1/%2</source>
        <translation>remedies on time %1/%2: %3 × %1/%2</translation>
    </message>
    <message>
        <source>confirmed cases: light %1 × 0,5, medium %2 × 1, heavy %3 × 2,5</source>
        <translation>confirmed cases: light %1 × 0,5, medium %2 × 1, heavy %3 × 2,5</translation>
    </message>
    <message>
        <source>%1; %2: − %3 = %4, rounded to %5</source>
        <translation>%1; %2: − %3 = %4, rounded to %5</translation>
    </message>
    <message>
        <source>Content %1 is scored from 0 to %2 points: %3 is not.</source>
        <translation>Content %1 is scored from 0 to %2 points: %3 is not.</translation>
    </message>
    <message>
        <source>The 12 contents are for heads and deputies: this person is neither in %1.</source>
        <translation>The 12 contents are for heads and deputies: this person is neither in %1.</translation>
    </message>
    <message>
        <source>A score of the 12 contents belongs to a month and a person.</source>
        <translation>A score of the 12 contents belongs to a month and a person.</translation>
    </message>
    <message>
        <source>The signatures and recipients fill more than a page; shorten the list of recipients.</source>
        <translation>The signatures and recipients fill more than a page; shorten the list of recipients.</translation>
    </message>
    <message>
        <source>light</source>
        <comment>severity of a manifestation</comment>
        <translation>light</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity of a manifestation</comment>
        <translation>medium</translation>
    </message>
    <message>
        <source>heavy</source>
        <comment>severity of a manifestation</comment>
        <translation>heavy</translation>
    </message>
    <message>
        <source>head of the unit</source>
        <translation>head of the unit</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>R1: an event takes 25 % of one product, divided by what was assigned</source>
        <translation>R1: an event takes 25 % of one product, divided by what was assigned</translation>
    </message>
    <message>
        <source>R2: an event takes 25 % of the whole item, divided by what was assigned</source>
        <translation>R2: an event takes 25 % of the whole item, divided by what was assigned</translation>
    </message>
    <message>
        <source>R3: an event takes 25 % of the whole item, divided by what was completed</source>
        <translation>R3: an event takes 25 % of the whole item, divided by what was completed</translation>
    </message>
    <message>
        <source>Month %1 · rules %2 (%3)</source>
        <translation>Month %1 · rules %2 (%3)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>These rules have not been checked against the published text.</source>
        <translation>These rules have not been checked against the published text.</translation>
    </message>
    <message>
        <source>The decree of these rules does not serve this kind of people: %1.</source>
        <translation>The decree of these rules does not serve this kind of people: %1.</translation>
    </message>
    <message>
        <source>General criteria</source>
        <translation>General criteria</translation>
    </message>
    <message>
        <source>the superior gave %1</source>
        <translation>the superior gave %1</translation>
    </message>
    <message>
        <source>not scored: starts at the maximum</source>
        <translation>not scored: starts at the maximum</translation>
    </message>
    <message>
        <source>not scored: starts at 0</source>
        <translation>not scored: starts at 0</translation>
    </message>
    <message>
        <source>a score without evidence counts 0</source>
        <translation>a score without evidence counts 0</translation>
    </message>
    <message>
        <source>−%1 for %2</source>
        <translation>−%1 for %2</translation>
    </message>
    <message>
        <source>%1 %2 (at most %3): %4 → %5</source>
        <translation>%1 %2 (at most %3): %4 → %5</translation>
    </message>
    <message>
        <source>General points: %1</source>
        <translation>General points: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>no deadline: due on the Friday, %1</source>
        <translation>no deadline: due on the Friday, %1</translation>
    </message>
    <message>
        <source>left out: moved</source>
        <translation>left out: moved</translation>
    </message>
    <message>
        <source>left out: cancelled</source>
        <translation>left out: cancelled</translation>
    </message>
    <message>
        <source>left out: due during an absence and not fully completed</source>
        <translation>left out: due during an absence and not fully completed</translation>
    </message>
    <message>
        <source>%1 (%2 with an objective cause)</source>
        <translation>%1 (%2 with an objective cause)</translation>
    </message>
    <message>
        <source>K %1 × assigned %2, completed %3, faults %4, delays %5 → K·n %6, K·m %7, quality %8, progress %9</source>
        <translation>K %1 × assigned %2, completed %3, faults %4, delays %5 → K·n %6, K·m %7, quality %8, progress %9</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), K·n %1, K·m %2, quality %3, progress %4</source>
        <translation>
            <numerusform>%n item, K·n %1, K·m %2, quality %3, progress %4</numerusform>
            <numerusform>%n items, K·n %1, K·m %2, quality %3, progress %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Work led by the person</source>
        <translation>Work led by the person</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Sum: %1</translation>
    </message>
    <message>
        <source>Direct reports, each with everyone below them</source>
        <translation>Direct reports, each with everyone below them</translation>
    </message>
    <message>
        <source>Sum with the own work: %1</source>
        <translation>Sum with the own work: %1</translation>
    </message>
    <message>
        <source>All work below</source>
        <translation>All work below</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>did not complete their tasks: %1</source>
        <translation>did not complete their tasks: %1</translation>
    </message>
    <message>
        <source>the superior gave %1 of %2 points for the 12 contents; %3 % are needed</source>
        <translation>the superior gave %1 of %2 points for the 12 contents; %3 % are needed</translation>
    </message>
    <message>
        <source>no confirmed %1</source>
        <translation>no confirmed %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmed: %1</translation>
    </message>
    <message>
        <source>Absent on every day of the month: not rated.</source>
        <translation>Absent on every day of the month: not rated.</translation>
    </message>
    <message>
        <source>No work item counts in this month: there are not enough data for a score.</source>
        <translation>No work item counts in this month: there are not enough data for a score.</translation>
    </message>
    <message>
        <source>The superior has scored %1 of the 12 contents: there is no total before all are scored.</source>
        <translation>The superior has scored %1 of the 12 contents: there is no total before all are scored.</translation>
    </message>
    <message>
        <source>Result: %1 × mean of %2 components = %3</source>
        <translation>Result: %1 × mean of %2 components = %3</translation>
    </message>
    <message>
        <source>Total: %1 + %2 = %3</source>
        <translation>Total: %1 + %2 = %3</translation>
    </message>
    <message>
        <source>Class by score: %1</source>
        <translation>Class by score: %1</translation>
    </message>
    <message>
        <source>Condition %1: %2 – fixes the class “%3” whatever the points</source>
        <translation>Condition %1: %2 – fixes the class “%3” whatever the points</translation>
    </message>
    <message>
        <source>Proposed class: %1</source>
        <translation>Proposed class: %1</translation>
    </message>
    <message>
        <source>Decided class: %1</source>
        <translation>Decided class: %1</translation>
    </message>
    <message>
        <source>absent all month</source>
        <translation>absent all month</translation>
    </message>
    <message>
        <source>no work items</source>
        <translation>no work items</translation>
    </message>
    <message>
        <source>12 contents not scored</source>
        <translation>12 contents not scored</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leaders</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Leaders among public employees</source>
        <translation>Leaders among public employees</translation>
    </message>
    <message>
        <source>Other public employees</source>
        <translation>Other public employees</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>By score</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>At least good</source>
        <translation>At least good</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Over the cap, lowest total first</source>
        <translation>Over the cap, lowest total first</translation>
    </message>
    <message>
        <source>These people manage each other in a circle: %1. Correct the direct manager of one of them.</source>
        <translation>These people manage each other in a circle: %1. Correct the direct manager of one of them.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no points given</comment>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1: was %2, is %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Unit: was %1, is %2</source>
        <translation>Unit: was %1, is %2</translation>
    </message>
    <message>
        <source>Another post of the person is rated.</source>
        <translation>Another post of the person is rated.</translation>
    </message>
    <message>
        <source>The direct manager is another.</source>
        <translation>The direct manager is another.</translation>
    </message>
    <message>
        <source>The absences in the month are others.</source>
        <translation>The absences in the month are others.</translation>
    </message>
    <message>
        <source>The rule set %1 has been changed.</source>
        <translation>The rule set %1 has been changed.</translation>
    </message>
    <message>
        <source>Rule set: was %1, is %2</source>
        <translation>Rule set: was %1, is %2</translation>
    </message>
    <message>
        <source>The maxima of the 12 contents are others.</source>
        <translation>The maxima of the 12 contents are others.</translation>
    </message>
    <message>
        <source>The work item “%1” is gone.</source>
        <translation>The work item “%1” is gone.</translation>
    </message>
    <message>
        <source>The work item “%1” is new.</source>
        <translation>The work item “%1” is new.</translation>
    </message>
    <message>
        <source>Work item “%1”</source>
        <translation>Work item “%1”</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Work item</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>faults</translation>
    </message>
    <message>
        <source>faults with an objective cause</source>
        <translation>faults with an objective cause</translation>
    </message>
    <message>
        <source>delays</source>
        <translation>delays</translation>
    </message>
    <message>
        <source>delays with an objective cause</source>
        <translation>delays with an objective cause</translation>
    </message>
    <message>
        <source>The work item “%1” counts now.</source>
        <translation>The work item “%1” counts now.</translation>
    </message>
    <message>
        <source>The work item “%1” is left out now.</source>
        <translation>The work item “%1” is left out now.</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Criterion %1</translation>
    </message>
    <message>
        <source>self-score</source>
        <translation>self-score</translation>
    </message>
    <message>
        <source>superior&apos;s score</source>
        <translation>superior&apos;s score</translation>
    </message>
    <message>
        <source>the evidence is another</source>
        <translation>the evidence is another</translation>
    </message>
    <message>
        <source>Content %1</source>
        <translation>Content %1</translation>
    </message>
    <message>
        <source>the superior&apos;s comment is another</source>
        <translation>the superior&apos;s comment is another</translation>
    </message>
    <message>
        <source>The manifestation %1 no longer counts.</source>
        <translation>The manifestation %1 no longer counts.</translation>
    </message>
    <message>
        <source>The manifestation %1 has been confirmed.</source>
        <translation>The manifestation %1 has been confirmed.</translation>
    </message>
    <message>
        <source>The manifestation %1 has been changed.</source>
        <translation>The manifestation %1 has been changed.</translation>
    </message>
    <message>
        <source>The condition %1 is gone.</source>
        <translation>The condition %1 is gone.</translation>
    </message>
    <message>
        <source>The condition %1 has been recorded.</source>
        <translation>The condition %1 has been recorded.</translation>
    </message>
    <message>
        <source>The basis of the condition %1 is another.</source>
        <translation>The basis of the condition %1 is another.</translation>
    </message>
    <message>
        <source>%1 %2 is no longer among the direct reports.</source>
        <translation>%1 %2 is no longer among the direct reports.</translation>
    </message>
    <message>
        <source>%1 %2 is a new direct report.</source>
        <translation>%1 %2 is a new direct report.</translation>
    </message>
    <message>
        <source>The class of %1 %2: was %3, is %4</source>
        <translation>The class of %1 %2: was %3, is %4</translation>
    </message>
    <message>
        <source>The sheet of %1 %2, or one below it, has been changed.</source>
        <translation>The sheet of %1 %2, or one below it, has been changed.</translation>
    </message>
    <message>
        <source>Month %1 is locked. Reopen the sheet first, with a reason.</source>
        <translation>Month %1 is locked. Reopen the sheet first, with a reason.</translation>
    </message>
    <message>
        <source>Signatures on month sheets are only ever added.</source>
        <translation>Signatures on month sheets are only ever added.</translation>
    </message>
    <message>
        <source>This person holds no post in month %1 and has no sheet.</source>
        <translation>This person holds no post in month %1 and has no sheet.</translation>
    </message>
    <message>
        <source>The rule set %1 has no criterion %2.</source>
        <translation>The rule set %1 has no criterion %2.</translation>
    </message>
    <message>
        <source>Criterion %1 takes from 0 to %2 points, in steps of 0.5.</source>
        <translation>Criterion %1 takes from 0 to %2 points, in steps of 0.5.</translation>
    </message>
    <message>
        <source>The rule set %1 has no condition %2.</source>
        <translation>The rule set %1 has no condition %2.</translation>
    </message>
    <message>
        <source>This is another&apos;s judgement: give the number and the date of the paper on which it was signed.</source>
        <translation>This is another&apos;s judgement: give the number and the date of the paper on which it was signed.</translation>
    </message>
    <message>
        <source>The sheet of %1 %2 cannot be reviewed yet: these criteria have no superior&apos;s score: %3. Confirm or change each.</source>
        <translation>The sheet of %1 %2 cannot be reviewed yet: these criteria have no superior&apos;s score: %3. Confirm or change each.</translation>
    </message>
    <message>
        <source>A locked sheet is reopened with a reason only.</source>
        <translation>A locked sheet is reopened with a reason only.</translation>
    </message>
    <message>
        <source>There is no such petition in month %1.</source>
        <translation>There is no such petition in month %1.</translation>
    </message>
    <message>
        <source>The petition has been answered already.</source>
        <translation>The petition has been answered already.</translation>
    </message>
    <message>
        <source>The answer has no text.</source>
        <translation>The answer has no text.</translation>
    </message>
    <message>
        <source>Sheet of %1, month %2</source>
        <translation>Sheet of %1, month %2</translation>
    </message>
    <message>
        <source>Excellent</source>
        <comment>class: hoàn thành xuất sắc nhiệm vụ</comment>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>class: hoàn thành tốt nhiệm vụ</comment>
        <translation>Good</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>class: hoàn thành nhiệm vụ</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Not completed</source>
        <comment>class: không hoàn thành nhiệm vụ</comment>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>role: người đứng đầu</comment>
        <translation>Head</translation>
    </message>
    <message>
        <source>Deputy</source>
        <comment>role: cấp phó</comment>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>role: nhân viên</comment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>a group of people</comment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Leaders, public employees</source>
        <comment>viên chức</comment>
        <translation>Leaders, public employees</translation>
    </message>
    <message>
        <source>Staff, public employees</source>
        <comment>viên chức</comment>
        <translation>Staff, public employees</translation>
    </message>
    <message>
        <source>Self-scored</source>
        <comment>state of a month sheet</comment>
        <translation>Self-scored</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>state of a month sheet</comment>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>state of a month sheet</comment>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a month sheet</comment>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a month sheet: nothing signed yet</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>General %1 + result %2 = %3: %4</source>
        <translation>General %1 + result %2 = %3: %4</translation>
    </message>
    <message>
        <source>No total: %1</source>
        <translation>No total: %1</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>proposed: %1</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>decided: %1</translation>
    </message>
    <message>
        <source>over the cap</source>
        <translation>over the cap</translation>
    </message>
    <message>
        <source>Nobody is rated in this month yet.</source>
        <translation>Nobody is rated in this month yet.</translation>
    </message>
    <message>
        <source>Good or better</source>
        <translation>Good or better</translation>
    </message>
    <message>
        <source>Excellent</source>
        <comment>how many people</comment>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Over in “%1”, lowest total first</source>
        <translation>Over in “%1”, lowest total first</translation>
    </message>
    <message>
        <source>The program warns and never cuts: who decides gives the reason.</source>
        <translation>The program warns and never cuts: who decides gives the reason.</translation>
    </message>
    <message>
        <source>%1 people: it takes %2 to %3.</source>
        <translation>%1 people: it takes %2 to %3.</translation>
    </message>
    <message>
        <source>%1 weeks: it takes %2 to %3.</source>
        <translation>%1 weeks: it takes %2 to %3.</translation>
    </message>
    <message>
        <source>The last month must lie between 2022-01 and 2099-12.</source>
        <translation>The last month must lie between 2022-01 and 2099-12.</translation>
    </message>
    <message>
        <source>The made-up ward cannot be made this way; correct the options.</source>
        <translation>The made-up ward cannot be made this way; correct the options.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) have errors, so nothing was saved. Correct the cells listed under Details and import again.</source>
        <translation>
            <numerusform>%1: %n row have errors, so nothing was saved. Correct the cells listed under Details and import again.</numerusform>
            <numerusform>%1: %n rows have errors, so nothing was saved. Correct the cells listed under Details and import again.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything in it was already here; nothing was changed.</source>
        <translation>%1: everything in it was already here; nothing was changed.</translation>
    </message>
    <message>
        <source>%1: %2 rows added, %3 changed, %4 as they were.</source>
        <translation>%1: %2 rows added, %3 changed, %4 as they were.</translation>
    </message>
    <message>
        <source>Sheet %1: %2 rows read, %3 added, %4 changed, %5 as they were, %6 refused.</source>
        <translation>Sheet %1: %2 rows read, %3 added, %4 changed, %5 as they were, %6 refused.</translation>
    </message>
    <message>
        <source>Columns not read: %1</source>
        <translation>Columns not read: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stored work row(s) of the same weeks are not in the file; they were kept.</source>
        <translation>
            <numerusform>%n stored work row of the same weeks are not in the file; they were kept.</numerusform>
            <numerusform>%n stored work rows of the same weeks are not in the file; they were kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, row %2: %3</translation>
    </message>
    <message>
        <source>%1, row %2, %3 “%4”: %5</source>
        <translation>%1, row %2, %3 “%4”: %5</translation>
    </message>
    <message>
        <source>An absence belongs to a person.</source>
        <translation>An absence belongs to a person.</translation>
    </message>
    <message>
        <source>An absence needs its first day.</source>
        <translation>An absence needs its first day.</translation>
    </message>
    <message>
        <source>The absence ends (%1) before it begins (%2).</source>
        <translation>The absence ends (%1) before it begins (%2).</translation>
    </message>
    <message>
        <source>“%1” has no code.</source>
        <translation>“%1” has no code.</translation>
    </message>
    <message>
        <source>The person %1 has no name.</source>
        <translation>The person %1 has no name.</translation>
    </message>
    <message>
        <source>A post belongs to a person.</source>
        <translation>A post belongs to a person.</translation>
    </message>
    <message>
        <source>A post lies in a unit.</source>
        <translation>A post lies in a unit.</translation>
    </message>
    <message>
        <source>The post ends (%1) before it begins (%2).</source>
        <translation>The post ends (%1) before it begins (%2).</translation>
    </message>
    <message>
        <source>Nobody is their own manager.</source>
        <translation>Nobody is their own manager.</translation>
    </message>
    <message>
        <source>It has to be said which qualification is wanted.</source>
        <translation>It has to be said which qualification is wanted.</translation>
    </message>
    <message>
        <source>A qualification is wanted of a unit, of a post, or of both.</source>
        <translation>A qualification is wanted of a unit, of a post, or of both.</translation>
    </message>
    <message>
        <source>The unit “%1” has no code.</source>
        <translation>The unit “%1” has no code.</translation>
    </message>
    <message>
        <source>The unit %1 has no name.</source>
        <translation>The unit %1 has no name.</translation>
    </message>
    <message>
        <source>The unit %1 cannot lie below itself.</source>
        <translation>The unit %1 cannot lie below itself.</translation>
    </message>
    <message>
        <source>Contents of %1 entries of the log removed: %2</source>
        <translation>Contents of %1 entries of the log removed: %2</translation>
    </message>
    <message>
        <source>There is no entry %1 in the log.</source>
        <translation>There is no entry %1 in the log.</translation>
    </message>
    <message>
        <source>Entry %1 of the log says itself what was removed; it stays.</source>
        <translation>Entry %1 of the log says itself what was removed; it stays.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 could not be read: %2</translation>
    </message>
    <message>
        <source>%1 is damaged, so no backup was made of it: an older backup is worth more.</source>
        <translation>%1 is damaged, so no backup was made of it: an older backup is worth more.</translation>
    </message>
    <message>
        <source>%1 exists already; it was left alone. Choose another name.</source>
        <translation>%1 exists already; it was left alone. Choose another name.</translation>
    </message>
    <message>
        <source>%1 is not the copy that its manifest describes; nothing was restored.</source>
        <translation>%1 is not the copy that its manifest describes; nothing was restored.</translation>
    </message>
    <message>
        <source>An entry of the audit log cannot be read: it is not what this program writes.</source>
        <translation>An entry of the audit log cannot be read: it is not what this program writes.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new file.</source>
        <translation>There is no file %1. Check the name, or make a new file.</translation>
    </message>
    <message>
        <source>%1 is open in this program already.</source>
        <translation>%1 is open in this program already.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check your rights to it.</source>
        <translation>%1 cannot be read. Check your rights to it.</translation>
    </message>
    <message>
        <source>%1 was not closed properly, and its last change can only be taken back where the file may be written. Copy it together with %2 to a folder of yours and open it there.</source>
        <translation>%1 was not closed properly, and its last change can only be taken back where the file may be written. Copy it together with %2 to a folder of yours and open it there.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Nề Nếp (file format %2; this version knows up to %3). Install that version.</source>
        <translation>%1 was written by a newer version of Nề Nếp (file format %2; this version knows up to %3). Install that version.</translation>
    </message>
    <message>
        <source>%1 was written by Nề Nếp %2; this is %3. Install that version or a newer one.</source>
        <translation>%1 was written by Nề Nếp %2; this is %3. Install that version or a newer one.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 cannot be made: %2</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it, and restore the newest backup beside it.</source>
        <translation>%1 is damaged. Keep it, and restore the newest backup beside it.</translation>
    </message>
    <message>
        <source>%1 is of an older format, and cannot be brought to the new one where it cannot be written. Copy it to a folder of yours first.</source>
        <translation>%1 is of an older format, and cannot be brought to the new one where it cannot be written. Copy it to a folder of yours first.</translation>
    </message>
    <message>
        <source>%1 could not be brought to the new format: %2</source>
        <translation>%1 could not be brought to the new format: %2</translation>
    </message>
    <message>
        <source>%1 could not be brought to the new format: %2 A copy from before lies in %3.</source>
        <translation>%1 could not be brought to the new format: %2 A copy from before lies in %3.</translation>
    </message>
    <message>
        <source>%1 is the rest of another file of this name, and may be needed to repair that one. Put it back beside that file, or remove it.</source>
        <translation>%1 is the rest of another file of this name, and may be needed to repair that one. Put it back beside that file, or remove it.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone this way: it has an opposite of its own.</source>
        <translation>“%1” cannot be undone this way: it has an opposite of its own.</translation>
    </message>
    <message>
        <source>The contents of “%1” were removed from the log; it cannot be undone.</source>
        <translation>The contents of “%1” were removed from the log; it cannot be undone.</translation>
    </message>
    <message>
        <source>The contents of “%1” in the log have been altered; it cannot be undone.</source>
        <translation>The contents of “%1” in the log have been altered; it cannot be undone.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: a row it touched has changed since. Undo the later change first.</source>
        <translation>“%1” cannot be undone: a row it touched has changed since. Undo the later change first.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Audit log: entry %1 is missing.</source>
        <translation>Audit log: entry %1 is missing.</translation>
    </message>
    <message>
        <source>Audit log: entry %1 (%2, “%3”) has been altered.</source>
        <translation>Audit log: entry %1 (%2, “%3”) has been altered.</translation>
    </message>
    <message>
        <source>Audit log: the contents of entry %1 were removed on %2.</source>
        <translation>Audit log: the contents of entry %1 were removed on %2.</translation>
    </message>
    <message>
        <source>Audit log: the contents of entry %1 are not what was signed.</source>
        <translation>Audit log: the contents of entry %1 are not what was signed.</translation>
    </message>
    <message>
        <source>File: row %2 of %1 refers to a row of %3 that is not there.</source>
        <translation>File: row %2 of %1 refers to a row of %3 that is not there.</translation>
    </message>
    <message>
        <source>The rows were not compared with the audit log, because it is not whole.</source>
        <translation>The rows were not compared with the audit log, because it is not whole.</translation>
    </message>
    <message>
        <source>… and %1 more rows of %2.</source>
        <translation>… and %1 more rows of %2.</translation>
    </message>
    <message>
        <source>Row %2 of %1 is not what the audit log says: it was changed by another program.</source>
        <translation>Row %2 of %1 is not what the audit log says: it was changed by another program.</translation>
    </message>
    <message>
        <source>A calendar entry needs its content.</source>
        <translation>A calendar entry needs its content.</translation>
    </message>
    <message>
        <source>The calendar entry “%1” needs a week.</source>
        <translation>The calendar entry “%1” needs a week.</translation>
    </message>
    <message>
        <source>The calendar entry “%1” ends before it begins.</source>
        <translation>The calendar entry “%1” ends before it begins.</translation>
    </message>
    <message>
        <source>%1 is a whole number from 0 to %2: %3 is not.</source>
        <translation>%1 is a whole number from 0 to %2: %3 is not.</translation>
    </message>
    <message>
        <source>A work item needs its content.</source>
        <translation>A work item needs its content.</translation>
    </message>
    <message>
        <source>The work item “%1” needs a week.</source>
        <translation>The work item “%1” needs a week.</translation>
    </message>
    <message>
        <source>The work item “%1” needs somebody who leads it.</source>
        <translation>The work item “%1” needs somebody who leads it.</translation>
    </message>
    <message>
        <source>The coefficient K of “%1” lies above 0 and is at most 100.</source>
        <translation>The coefficient K of “%1” lies above 0 and is at most 100.</translation>
    </message>
    <message>
        <source>The quantity assigned of “%1” is a whole number from 1 to %2.</source>
        <translation>The quantity assigned of “%1” is a whole number from 1 to %2.</translation>
    </message>
    <message>
        <source>A result belongs to a work item and a week.</source>
        <translation>A result belongs to a work item and a week.</translation>
    </message>
    <message>
        <source>The quantity completed</source>
        <translation>The quantity completed</translation>
    </message>
    <message>
        <source>The number of faults</source>
        <translation>The number of faults</translation>
    </message>
    <message>
        <source>The number of faults with an objective cause</source>
        <translation>The number of faults with an objective cause</translation>
    </message>
    <message>
        <source>The number of delays</source>
        <translation>The number of delays</translation>
    </message>
    <message>
        <source>The number of delays with an objective cause</source>
        <translation>The number of delays with an objective cause</translation>
    </message>
    <message>
        <source>This export is one sheet: leave --%1 away.</source>
        <translation>This export is one sheet: leave --%1 away.</translation>
    </message>
    <message>
        <source>Sheets are of a month: give the month, and no week.</source>
        <translation>Sheets are of a month: give the month, and no week.</translation>
    </message>
    <message>
        <source>Export the month&apos;s sheets</source>
        <translation>Export the month&apos;s sheets</translation>
    </message>
    <message>
        <source>is no criterion of any rule set</source>
        <translation>is no criterion of any rule set</translation>
    </message>
    <message>
        <source>is no condition of any rule set</source>
        <translation>is no condition of any rule set</translation>
    </message>
    <message>
        <source>this calendar entry belongs to a work item: tell it in the row of the work</source>
        <translation>this calendar entry belongs to a work item: tell it in the row of the work</translation>
    </message>
    <message>
        <source>These sheets are no part of a pack and were passed over: %1.</source>
        <translation>These sheets are no part of a pack and were passed over: %1.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file (.ods): open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>“%1” is an OpenDocument file (.ods): open it in the spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make room there, or choose another place.</source>
        <translation>%1 could not be written: %2. Make room there, or choose another place.</translation>
    </message>
    <message>
        <source>there is no room left on that disk</source>
        <translation>there is no room left on that disk</translation>
    </message>
    <message>
        <source>it does not reach the disk</source>
        <translation>it does not reach the disk</translation>
    </message>
    <message>
        <source>its folder takes no files, or one of this name is there by now</source>
        <translation>its folder takes no files, or one of this name is there by now</translation>
    </message>
    <message>
        <source>The copy %1 is not sound, so it was not kept. Try again, or take another copy.</source>
        <translation>The copy %1 is not sound, so it was not kept. Try again, or take another copy.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>The folder %1 cannot be made. Choose another place.</translation>
    </message>
    <message>
        <source>that disk or folder did not take it</source>
        <translation>that disk or folder did not take it</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another place.</source>
        <translation>There is no folder %1. Make it first, or choose another place.</translation>
    </message>
    <message>
        <source>%1 cannot be made: its disk is full or does not answer. Free some space, or choose another place.</source>
        <translation>%1 cannot be made: its disk is full or does not answer. Free some space, or choose another place.</translation>
    </message>
    <message>
        <source>%1 cannot be made: its folder takes no files. Choose a folder of yours.</source>
        <translation>%1 cannot be made: its folder takes no files. Choose a folder of yours.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device. Choose the file itself.</source>
        <translation>%1 is a folder or a device. Choose the file itself.</translation>
    </message>
    <message>
        <source>%1 is not a Nề Nếp file; it was left alone. Choose another one, or restore a backup if it once was.</source>
        <translation>%1 is not a Nề Nếp file; it was left alone. Choose another one, or restore a backup if it once was.</translation>
    </message>
    <message>
        <source>%1 belongs to another program; it was left alone. Choose another file.</source>
        <translation>%1 belongs to another program; it was left alone. Choose another file.</translation>
    </message>
    <message>
        <source>The disk of %1 is full or does not answer: the file is open for looking and printing only. Free some space, then open it again.</source>
        <translation>The disk of %1 is full or does not answer: the file is open for looking and printing only. Free some space, then open it again.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is open for looking and printing only. To work with it, copy it to a folder of yours.</source>
        <translation>%1 cannot be written: it is open for looking and printing only. To work with it, copy it to a folder of yours.</translation>
    </message>
    <message>
        <source>none due in the month</source>
        <translation>none due in the month</translation>
    </message>
    <message>
        <source>nobody is managed</source>
        <translation>nobody is managed</translation>
    </message>
    <message>
        <source>everyone managed, directly or through others, who is rated completed their tasks</source>
        <translation>everyone managed, directly or through others, who is rated completed their tasks</translation>
    </message>
    <message>
        <source>every direct report who is rated completed their tasks</source>
        <translation>every direct report who is rated completed their tasks</translation>
    </message>
    <message>
        <source>quantity: K·m : K·n = %1 : %2</source>
        <translation>quantity: K·m : K·n = %1 : %2</translation>
    </message>
    <message>
        <source>quality: %1 : %2</source>
        <translation>quality: %1 : %2</translation>
    </message>
    <message>
        <source>progress: %1 : %2</source>
        <translation>progress: %1 : %2</translation>
    </message>
    <message>
        <source>Result: %1 = %2</source>
        <translation>Result: %1 = %2</translation>
    </message>
    <message>
        <source>Not locked and left out: %1</source>
        <translation>Not locked and left out: %1</translation>
    </message>
    <message>
        <source>no total (%1)</source>
        <translation>no total (%1)</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Locked months</source>
        <translation>Locked months</translation>
    </message>
    <message>
        <source>general points %1; K·n %2, K·m %3, quality %4, progress %5</source>
        <translation>general points %1; K·n %2, K·m %3, quality %4, progress %5</translation>
    </message>
    <message>
        <source>General points: mean of the months worked, (%1) : %2 = %3</source>
        <translation>General points: mean of the months worked, (%1) : %2 = %3</translation>
    </message>
    <message>
        <source>%1 = the lowest of %2 = %3</source>
        <translation>%1 = the lowest of %2 = %3</translation>
    </message>
    <message>
        <source>Quarter %1 · rules %2 (%3)</source>
        <translation>Quarter %1 · rules %2 (%3)</translation>
    </message>
    <message>
        <source>No month of the quarter was worked: not rated.</source>
        <translation>No month of the quarter was worked: not rated.</translation>
    </message>
    <message>
        <source>No work item counts in this quarter: there are not enough data for a score.</source>
        <translation>No work item counts in this quarter: there are not enough data for a score.</translation>
    </message>
    <message>
        <source>The 12 contents were not all scored in a month: there is no total.</source>
        <translation>The 12 contents were not all scored in a month: there is no total.</translation>
    </message>
    <message>
        <source>Year %1 · bands of the rules %2</source>
        <translation>Year %1 · bands of the rules %2</translation>
    </message>
    <message>
        <source>Total: mean of the monthly totals, (%1) : %2 = %3</source>
        <translation>Total: mean of the monthly totals, (%1) : %2 = %3</translation>
    </message>
    <message>
        <source>No month of the year was worked: not rated.</source>
        <translation>No month of the year was worked: not rated.</translation>
    </message>
    <message>
        <source>No month of the year has a total: there are not enough data for a score.</source>
        <translation>No month of the year has a total: there are not enough data for a score.</translation>
    </message>
    <message>
        <source>The decided class (%1) differs from the proposed one (%2)</source>
        <translation>The decided class (%1) differs from the proposed one (%2)</translation>
    </message>
    <message>
        <source>give the reason.</source>
        <translation>give the reason.</translation>
    </message>
    <message>
        <source>say who decided it.</source>
        <translation>say who decided it.</translation>
    </message>
    <message>
        <source>%1 sheets are not this account&apos;s to print and are left out.</source>
        <translation>%1 sheets are not this account&apos;s to print and are left out.</translation>
    </message>
    <message>
        <source>Petition: %1</source>
        <translation>Petition: %1</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>There is no petition without an answer.</source>
        <translation>There is no petition without an answer.</translation>
    </message>
    <message>
        <source>Names of files are made of {code}, {name} and {unit}; there is no %1.</source>
        <translation>Names of files are made of {code}, {name} and {unit}; there is no %1.</translation>
    </message>
    <message>
        <source>%1 is neither head nor deputy in %2: the 12 contents are theirs alone.</source>
        <translation>%1 is neither head nor deputy in %2: the 12 contents are theirs alone.</translation>
    </message>
    <message>
        <source>This paper is of a unit or of the whole office, not of one person.</source>
        <translation>This paper is of a unit or of the whole office, not of one person.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”; there are: %2.</source>
        <translation>There is no setting called “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>The office needs a name: organisation.name cannot be empty.</source>
        <translation>The office needs a name: organisation.name cannot be empty.</translation>
    </message>
    <message>
        <source>%1 is KT, TL or TUQ, not “%2”.</source>
        <translation>%1 is KT, TL or TUQ, not “%2”.</translation>
    </message>
    <message>
        <source>%1 is a day written like 2026-10-31, not “%2”.</source>
        <translation>%1 is a day written like 2026-10-31, not “%2”.</translation>
    </message>
    <message>
        <source>%1 is a number of days from 1 to 365, not “%2”.</source>
        <translation>%1 is a number of days from 1 to 365, not “%2”.</translation>
    </message>
    <message>
        <source>There is no paper called “%1”; there are: %2.</source>
        <translation>There is no paper called “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 is one of %2, not “%3”.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>The folder %1 could not be made.</translation>
    </message>
    <message>
        <source>%1 files in %2</source>
        <translation>%1 files in %2</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>“%1” is not a quarter; write it like 2026-Q4.</source>
        <translation>“%1” is not a quarter; write it like 2026-Q4.</translation>
    </message>
    <message>
        <source>This is computed.</source>
        <translation>This is computed.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>The file is open for looking only.</translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) submitted</source>
        <translation>
            <numerusform>Month %1: %n sheet submitted</numerusform>
            <numerusform>Month %1: %n sheets submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) reviewed</source>
        <translation>
            <numerusform>Month %1: %n sheet reviewed</numerusform>
            <numerusform>Month %1: %n sheets reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) decided</source>
        <translation>
            <numerusform>Month %1: %n sheet decided</numerusform>
            <numerusform>Month %1: %n sheets decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) locked</source>
        <translation>
            <numerusform>Month %1: %n sheet locked</numerusform>
            <numerusform>Month %1: %n sheets locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) reopened</source>
        <translation>
            <numerusform>Month %1: %n sheet reopened</numerusform>
            <numerusform>Month %1: %n sheets reopened</numerusform>
        </translation>
    </message>
    <message>
        <source>No direct manager is recorded: choose who signed.</source>
        <translation>No direct manager is recorded: choose who signed.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>a step of a sheet</comment>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a step of a sheet</comment>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>a step of a sheet</comment>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a step of a sheet</comment>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>a step of a sheet</comment>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>the owner of the file</source>
        <translation>the owner of the file</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>holds no more</source>
        <translation>holds no more</translation>
    </message>
    <message>
        <source>on paper %1 of %2</source>
        <translation>on paper %1 of %2</translation>
    </message>
    <message>
        <source>typed by %1</source>
        <translation>typed by %1</translation>
    </message>
    <message>
        <source>opinion of the collective: %1</source>
        <translation>opinion of the collective: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>late: self-score, due %1</source>
        <translation>late: self-score, due %1</translation>
    </message>
    <message>
        <source>late: review, due %1</source>
        <translation>late: review, due %1</translation>
    </message>
    <message>
        <source>late: decision, due %1</source>
        <translation>late: decision, due %1</translation>
    </message>
    <message>
        <source>late: locking, due %1</source>
        <translation>late: locking, due %1</translation>
    </message>
    <message>
        <source>Changed since it was locked (the locked figures are shown):</source>
        <translation>Changed since it was locked (the locked figures are shown):</translation>
    </message>
    <message>
        <source>Changed since it was signed, so the signature holds no more:</source>
        <translation>Changed since it was signed, so the signature holds no more:</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Nothing has been signed yet.</source>
        <translation>Nothing has been signed yet.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>This login and this password do not belong together, or the account is closed.</source>
        <translation>This login and this password do not belong together, or the account is closed.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>From the next start on.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>As the system says</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>&amp;Size of letters</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size of letters</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Log &amp;out when idle</source>
        <translation>Log &amp;out when idle</translation>
    </message>
    <message>
        <source>In files with accounts.</source>
        <translation>In files with accounts.</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>After 15 minutes</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>After 5 minutes</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>After an hour</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Open the last file again</source>
        <translation>Open the last file again</translation>
    </message>
    <message>
        <source>Open nothing</source>
        <translation>Open nothing</translation>
    </message>
    <message>
        <source>“%1” may mean several: type the code.</source>
        <translation>“%1” may mean several: type the code.</translation>
    </message>
    <message>
        <source>There is no “%1” to choose.</source>
        <translation>There is no “%1” to choose.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>It is one of: %1.</translation>
    </message>
    <message>
        <source>There is no such entry: it may have been removed meanwhile.</source>
        <translation>There is no such entry: it may have been removed meanwhile.</translation>
    </message>
    <message>
        <source>Nothing of last week recurs that this week does not hold already.</source>
        <translation>Nothing of last week recurs that this week does not hold already.</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <comment>origin of a work item</comment>
        <translation>Unplanned</translation>
    </message>
    <message>
        <source>Carried over</source>
        <comment>origin of a work item</comment>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>origin of a work item</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Work is carried over by the command for it.</source>
        <translation>Work is carried over by the command for it.</translation>
    </message>
    <message>
        <source>This account may see nobody&apos;s figures here.</source>
        <translation>This account may see nobody&apos;s figures here.</translation>
    </message>
    <message>
        <source>One evidence under many items</source>
        <translation>One evidence under many items</translation>
    </message>
    <message>
        <source>Evidence of results of items due in the month, compared without case, diacritics and extra spaces. Found where one text stands under at least %1 items of one lead, or under at least %2 items of at least %3 leads together.</source>
        <translation>Evidence of results of items due in the month, compared without case, diacritics and extra spaces. Found where one text stands under at least %1 items of one lead, or under at least %2 items of at least %3 leads together.</translation>
    </message>
    <message>
        <source>Ask for evidence of each item: the document&apos;s number, the record, the list. One document may rightly cover several items; then say which part covers which.</source>
        <translation>Ask for evidence of each item: the document&apos;s number, the record, the list. One document may rightly cover several items; then say which part covers which.</translation>
    </message>
    <message>
        <source>“%1” stands under %2 items</source>
        <translation>“%1” stands under %2 items</translation>
    </message>
    <message>
        <source>Easy items only</source>
        <translation>Easy items only</translation>
    </message>
    <message>
        <source>Items due in the month that are scored. Found where somebody leads at least %1, none with K above %2, while half of the unit&apos;s items have K = %3 or more.</source>
        <translation>Items due in the month that are scored. Found where somebody leads at least %1, none with K above %2, while half of the unit&apos;s items have K = %3 or more.</translation>
    </message>
    <message>
        <source>See how work is assigned in the unit: who takes the hard items, and whether K says what they are worth.</source>
        <translation>See how work is assigned in the unit: who takes the hard items, and whether K says what they are worth.</translation>
    </message>
    <message>
        <source>leads %1 items, the greatest K %2; half of the items of %3 have K = %4 or more</source>
        <translation>leads %1 items, the greatest K %2; half of the items of %3 have K = %4 or more</translation>
    </message>
    <message>
        <source>Points of group III without evidence</source>
        <translation>Points of group III without evidence</translation>
    </message>
    <message>
        <source>Superior&apos;s scores above 0 of criteria that begin at 0 and need evidence, where none is recorded: they count 0.</source>
        <translation>Superior&apos;s scores above 0 of criteria that begin at 0 and need evidence, where none is recorded: they count 0.</translation>
    </message>
    <message>
        <source>Add the evidence or set the score to 0, so that the sheet says what counts.</source>
        <translation>Add the evidence or set the score to 0, so that the sheet says what counts.</translation>
    </message>
    <message>
        <source>scores above 0 without evidence: %1, of %2</source>
        <translation>scores above 0 without evidence: %1, of %2</translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation>(nobody is named)</translation>
    </message>
    <message>
        <source>Completed without evidence</source>
        <translation>Completed without evidence</translation>
    </message>
    <message>
        <source>Of each person, the items due in the month that are completed in full and those of them no result of which tells of evidence. Found where these are at least %1 % of at least %2.</source>
        <translation>Of each person, the items due in the month that are completed in full and those of them no result of which tells of evidence. Found where these are at least %1 % of at least %2.</translation>
    </message>
    <message>
        <source>Add the evidence to the results before the sheet is reviewed.</source>
        <translation>Add the evidence to the results before the sheet is reviewed.</translation>
    </message>
    <message>
        <source>%1 of %2 completed items have no evidence</source>
        <translation>%1 of %2 completed items have no evidence</translation>
    </message>
    <message>
        <source>Work without a clear lead</source>
        <translation>Work without a clear lead</translation>
    </message>
    <message>
        <source>In the weeks whose Friday lies in the month: calendar entries without a chair and without a work item, and items whose lead holds no post on the due day or is away on every working day of the week. Moved and cancelled ones do not count.</source>
        <translation>In the weeks whose Friday lies in the month: calendar entries without a chair and without a work item, and items whose lead holds no post on the due day or is away on every working day of the week. Moved and cancelled ones do not count.</translation>
    </message>
    <message>
        <source>Name one person for each: clear person, clear task (manifestation III.01).</source>
        <translation>Name one person for each: clear person, clear task (manifestation III.01).</translation>
    </message>
    <message>
        <source>calendar entries without a chair: %1</source>
        <translation>calendar entries without a chair: %1</translation>
    </message>
    <message>
        <source>items due on days on which the lead holds no post: %1</source>
        <translation>items due on days on which the lead holds no post: %1</translation>
    </message>
    <message>
        <source>items of weeks in which the lead is away on every working day: %1</source>
        <translation>items of weeks in which the lead is away on every working day: %1</translation>
    </message>
    <message>
        <source>“None found” against an inspection</source>
        <translation>“None found” against an inspection</translation>
    </message>
    <message>
        <source>Weeks whose Friday lies in the month for which a unit signed that it found no manifestation, while an inspection (source “kiểm tra”) observed one in that week against the unit or somebody in post there. Dismissed observations do not count.</source>
        <translation>Weeks whose Friday lies in the month for which a unit signed that it found no manifestation, while an inspection (source “kiểm tra”) observed one in that week against the unit or somebody in post there. Dismissed observations do not count.</translation>
    </message>
    <message>
        <source>Ask the head of the unit how the week was looked through; self-inspection is what the signature stands for.</source>
        <translation>Ask the head of the unit how the week was looked through; self-inspection is what the signature stands for.</translation>
    </message>
    <message>
        <source>“none found” was signed for %1; an inspection observed %2 on %3, of %4</source>
        <translation>“none found” was signed for %1; an inspection observed %2 on %3, of %4</translation>
    </message>
    <message>
        <source>A month&apos;s results entered on one day</source>
        <translation>A month&apos;s results entered on one day</translation>
    </message>
    <message>
        <source>Of each unit, the results of items due in the month that were typed or pasted; imported ones do not count. Found where at least %1 % of at least %2, of two weeks or more, were first entered on one day.</source>
        <translation>Of each unit, the results of items due in the month that were typed or pasted; imported ones do not count. Found where at least %1 % of at least %2, of two weeks or more, were first entered on one day.</translation>
    </message>
    <message>
        <source>Enter results every week, so that delays and faults show while they can still be mended.</source>
        <translation>Enter results every week, so that delays and faults show while they can still be mended.</translation>
    </message>
    <message>
        <source>%1 of %2 results, of %3 weeks, were entered on %4</source>
        <translation>%1 of %2 results, of %3 weeks, were entered on %4</translation>
    </message>
    <message>
        <source>Placed outside the qualification</source>
        <translation>Placed outside the qualification</translation>
    </message>
    <message>
        <source>Posts on the last day of the month against the qualifications that they want; the lines that name most bind (unit and title, else unit, else title). Posts of which nothing is wanted do not count.</source>
        <translation>Posts on the last day of the month against the qualifications that they want; the lines that name most bind (unit and title, else unit, else title). Posts of which nothing is wanted do not count.</translation>
    </message>
    <message>
        <source>Correct the qualification if it was only written otherwise; else see about training or another post (manifestation III.03).</source>
        <translation>Correct the qualification if it was only written otherwise; else see about training or another post (manifestation III.03).</translation>
    </message>
    <message>
        <source>%1, %2: has %3, wanted is %4</source>
        <translation>%1, %2: has %3, wanted is %4</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nothing recorded</translation>
    </message>
    <message>
        <source>One chair twice at one hour</source>
        <translation>One chair twice at one hour</translation>
    </message>
    <message>
        <source>Calendar entries of one day that one person chairs: they begin at the same hour, or one begins before the other has ended. Moved and cancelled ones do not count.</source>
        <translation>Calendar entries of one day that one person chairs: they begin at the same hour, or one begins before the other has ended. Moved and cancelled ones do not count.</translation>
    </message>
    <message>
        <source>Move one of them or name another chair.</source>
        <translation>Move one of them or name another chair.</translation>
    </message>
    <message>
        <source>chairs on %1 “%2” at %3 and “%4” at %5</source>
        <translation>chairs on %1 “%2” at %3 and “%4” at %5</translation>
    </message>
    <message>
        <source>One task led in two units</source>
        <translation>One task led in two units</translation>
    </message>
    <message>
        <source>Items of one week with the same content and product, compared without case and diacritics, that people of different units lead.</source>
        <translation>Items of one week with the same content and product, compared without case and diacritics, that people of different units lead.</translation>
    </message>
    <message>
        <source>Name one lead and make the other join (manifestation III.01).</source>
        <translation>Name one lead and make the other join (manifestation III.01).</translation>
    </message>
    <message>
        <source>%1 (product: %2)</source>
        <translation>%1 (product: %2)</translation>
    </message>
    <message>
        <source>“%1” of %2 is led by %3</source>
        <translation>“%1” of %2 is led by %3</translation>
    </message>
    <message>
        <source>Far more work than the others</source>
        <translation>Far more work than the others</translation>
    </message>
    <message>
        <source>Items due in the month that are scored, without those carried over. Found where somebody leads at least %1, and at least %2 times as many as half of the people who lead any.</source>
        <translation>Items due in the month that are scored, without those carried over. Found where somebody leads at least %1, and at least %2 times as many as half of the people who lead any.</translation>
    </message>
    <message>
        <source>Share the work out anew, or see whether one task was written down as many items.</source>
        <translation>Share the work out anew, or see whether one task was written down as many items.</translation>
    </message>
    <message>
        <source>leads %1 items, where half of %2 people lead %3 or fewer</source>
        <translation>leads %1 items, where half of %2 people lead %3 or fewer</translation>
    </message>
    <message>
        <source>A remedy is overdue</source>
        <translation>A remedy is overdue</translation>
    </message>
    <message>
        <source>Ask for the remedy and record it, or set a new deadline with a reason; where it returned, consider I.03.</source>
        <translation>Ask for the remedy and record it, or set a new deadline with a reason; where it returned, consider I.03.</translation>
    </message>
    <message>
        <source>%1 of %2: the remedy was due on %3</source>
        <translation>%1 of %2: the remedy was due on %3</translation>
    </message>
    <message>
        <source>observed again on %1</source>
        <translation>observed again on %1</translation>
    </message>
    <message>
        <source>“Excellent” goes round</source>
        <translation>“Excellent” goes round</translation>
    </message>
    <message>
        <source>Of each unit, the last months in a row (among twelve; months without an excellent are passed over) in which nobody was decided excellent twice. Found where there are at least %1 of them and in more than half of them one and the same person has the highest total (or is among as many as were decided excellent).</source>
        <translation>Of each unit, the last months in a row (among twelve; months without an excellent are passed over) in which nobody was decided excellent twice. Found where there are at least %1 of them and in more than half of them one and the same person has the highest total (or is among as many as were decided excellent).</translation>
    </message>
    <message>
        <source>Compare the reasons of these decisions with the scores; “excellent” is for the result of the month, not for whose turn it is.</source>
        <translation>Compare the reasons of these decisions with the scores; “excellent” is for the result of the month, not for whose turn it is.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>nobody was excellent twice in %1 months (%2), though %3 has the highest total in %4 of them</source>
        <translation>nobody was excellent twice in %1 months (%2), though %3 has the highest total in %4 of them</translation>
    </message>
    <message>
        <source>The superior repeats the self-scores</source>
        <translation>The superior repeats the self-scores</translation>
    </message>
    <message>
        <source>Of each superior, the scores of criteria and of the 12 contents that have a self-score beside them. Found where at least %1 % of at least %2 scores of at least %3 people are the same, unless all of them are the maximum.</source>
        <translation>Of each superior, the scores of criteria and of the 12 contents that have a self-score beside them. Found where at least %1 % of at least %2 scores of at least %3 people are the same, unless all of them are the maximum.</translation>
    </message>
    <message>
        <source>Ask the superior to score again from the results and cases of the month; what is the same after that has been looked at.</source>
        <translation>Ask the superior to score again from the results and cases of the month; what is the same after that has been looked at.</translation>
    </message>
    <message>
        <source>repeated %1 of %2 self-scores, of %3</source>
        <translation>repeated %1 of %2 self-scores, of %3</translation>
    </message>
    <message>
        <source>A superior scores more generously than the others</source>
        <translation>A superior scores more generously than the others</translation>
    </message>
    <message>
        <source>A superior scores more severely than the others</source>
        <translation>A superior scores more severely than the others</translation>
    </message>
    <message>
        <source>Of each superior with at least %1 people scored, the mean of the general points given minus what their quantity, quality and progress suggest (the maximum × (a + b + c) / 3). Found where this lies beyond the median of at least %2 other superiors by more than %3 robust deviations (1,4826 × the median distance from the median) and by at least %4 points.</source>
        <translation>Of each superior with at least %1 people scored, the mean of the general points given minus what their quantity, quality and progress suggest (the maximum × (a + b + c) / 3). Found where this lies beyond the median of at least %2 other superiors by more than %3 robust deviations (1,4826 × the median distance from the median) and by at least %4 points.</translation>
    </message>
    <message>
        <source>Lay the sheets beside those of another unit with like results and let the superiors say together what a point stands for.</source>
        <translation>Lay the sheets beside those of another unit with like results and let the superiors say together what a point stands for.</translation>
    </message>
    <message>
        <source>gave %1 people %2 points on average against what their results suggest, the other superiors %3 (robust deviation %4): %5</source>
        <translation>gave %1 people %2 points on average against what their results suggest, the other superiors %3 (robust deviation %4): %5</translation>
    </message>
    <message>
        <source>One general total for everybody</source>
        <translation>One general total for everybody</translation>
    </message>
    <message>
        <source>Of each superior&apos;s people whose general criteria the superior has scored to the last one, the sums of the superior&apos;s scores. Found where at least %1 % of at least %2 people have one and the same sum.</source>
        <translation>Of each superior&apos;s people whose general criteria the superior has scored to the last one, the sums of the superior&apos;s scores. Found where at least %1 % of at least %2 people have one and the same sum.</translation>
    </message>
    <message>
        <source>Ask the superior to go through the criteria person by person, with the weeks&apos; results beside them, before the sheets are decided.</source>
        <translation>Ask the superior to go through the criteria person by person, with the weeks&apos; results beside them, before the sheets are decided.</translation>
    </message>
    <message>
        <source>gave %1 of %2 people %3 general points each: %4</source>
        <translation>gave %1 of %2 people %3 general points each: %4</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Not concluded</source>
        <translation>Not concluded</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Manifestations in %1: %2 confirmed, %3 not concluded, %4 dismissed</source>
        <translation>Manifestations in %1: %2 confirmed, %3 not concluded, %4 dismissed</translation>
    </message>
    <message>
        <source>most often %1 (%2 times)</source>
        <translation>most often %1 (%2 times)</translation>
    </message>
    <message>
        <source>Twelve months up to this one; months without a case are left out.</source>
        <translation>Twelve months up to this one; months without a case are left out.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Confirmed cases in twelve months: %1; in %3: %2, in the month before: %4</source>
        <translation>Confirmed cases in twelve months: %1; in %3: %2, in the month before: %4</translation>
    </message>
    <message>
        <source>Confirmed cases whose remedy is due in the month. Remedied on a day not recorded counts as in time.</source>
        <translation>Confirmed cases whose remedy is due in the month. Remedied on a day not recorded counts as in time.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Remedied late</source>
        <translation>Remedied late</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>No remedy is due in %1</source>
        <translation>No remedy is due in %1</translation>
    </message>
    <message>
        <source>Of %1 remedies due in %2, %3 came in time, %4 late, %5 are overdue, %6 still open</source>
        <translation>Of %1 remedies due in %2, %3 came in time, %4 late, %5 are overdue, %6 still open</translation>
    </message>
    <message>
        <source>The same manifestation against the same subject in the month, after the deadline of an earlier remedy had passed: I.03 is to be considered.</source>
        <translation>The same manifestation against the same subject in the month, after the deadline of an earlier remedy had passed: I.03 is to be considered.</translation>
    </message>
    <message>
        <source>Manifestation</source>
        <translation>Manifestation</translation>
    </message>
    <message>
        <source>Again on</source>
        <translation>Again on</translation>
    </message>
    <message>
        <source>Earlier on</source>
        <translation>Earlier on</translation>
    </message>
    <message>
        <source>Remedy due</source>
        <translation>Remedy due</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No manifestation of %1 returned after its remedy</source>
        <translation>No manifestation of %1 returned after its remedy</translation>
    </message>
    <message>
        <source>Returned in %1 after its remedy was due: %2</source>
        <translation>Returned in %1 after its remedy was due: %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Of %1 cases in %2, %3 were found by inspection, %4 by the head, %5 told by the person, %6 by citizens</source>
        <translation>Of %1 cases in %2, %3 were found by inspection, %4 by the head, %5 told by the person, %6 by citizens</translation>
    </message>
    <message>
        <source>(no unit)</source>
        <translation>(no unit)</translation>
    </message>
    <message>
        <source>%1, … (%2 in all)</source>
        <translation>%1, … (%2 in all)</translation>
    </message>
    <message>
        <source>By the decided class where there is one, else the proposed.</source>
        <translation>By the decided class where there is one, else the proposed.</translation>
    </message>
    <message>
        <source>Nobody is rated in %1</source>
        <translation>Nobody is rated in %1</translation>
    </message>
    <message>
        <source>Of %1 people rated in %2, %3 are excellent (%4), %5 good (%6), %7 completed, %8 not completed</source>
        <translation>Of %1 people rated in %2, %3 are excellent (%4), %5 good (%6), %7 completed, %8 not completed</translation>
    </message>
    <message>
        <source>Of the people shown here. It warns and shows its arithmetic; the deciding authority decides with a reason.</source>
        <translation>Of the people shown here. It warns and shows its arithmetic; the deciding authority decides with a reason.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>The excellent of %1 keep within the cap</source>
        <translation>The excellent of %1 keep within the cap</translation>
    </message>
    <message>
        <source>More excellent than the cap allows in %1: %2</source>
        <translation>More excellent than the cap allows in %1: %2</translation>
    </message>
    <message>
        <source>Totals as printed. A quarter of the people lie at or below the lower quartile, a quarter at or above the upper; between two people in proportion, as spreadsheets do.</source>
        <translation>Totals as printed. A quarter of the people lie at or below the lower quartile, a quarter at or above the upper; between two people in proportion, as spreadsheets do.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Least</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Lower quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Upper quartile</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Greatest</translation>
    </message>
    <message>
        <source>Nobody has a total in %1</source>
        <translation>Nobody has a total in %1</translation>
    </message>
    <message>
        <source>Totals of %1: half of the people lie between %2 and %3, the middle at %4</source>
        <translation>Totals of %1: half of the people lie between %2 and %3, the middle at %4</translation>
    </message>
    <message>
        <source>closest together in %1: everyone within %2 points</source>
        <translation>closest together in %1: everyone within %2 points</translation>
    </message>
    <message>
        <source>A condition fixes the class and leaves the points; a decided class that differs from the proposed one has a reason.</source>
        <translation>A condition fixes the class and leaves the points; a decided class that differs from the proposed one has a reason.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Every class of %1 is the one of its score</source>
        <translation>Every class of %1 is the one of its score</translation>
    </message>
    <message>
        <source>In another class than the score says in %2: %1 (%3)</source>
        <translation>In another class than the score says in %2: %1 (%3)</translation>
    </message>
    <message>
        <source>Mean totals as printed, of the people who have a total in both months.</source>
        <translation>Mean totals as printed, of the people who have a total in both months.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>There is no month before %1 to compare with</source>
        <translation>There is no month before %1 to compare with</translation>
    </message>
    <message>
        <source>The mean total went from %1 in %2 to %3 in %4 (%5 people)</source>
        <translation>The mean total went from %1 in %2 to %3 in %4 (%5 people)</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>Total before</translation>
    </message>
    <message>
        <source>Nobody stands in another class than in %1</source>
        <translation>Nobody stands in another class than in %1</translation>
    </message>
    <message>
        <source>Since %1, up a class: %2, down: %3</source>
        <translation>Since %1, up a class: %2, down: %3</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>The 12 contents of %1 have not been scored</source>
        <translation>The 12 contents of %1 have not been scored</translation>
    </message>
    <message>
        <source>Weakest of the 12 contents in %1: no. %2 “%3”, %4 % of its points</source>
        <translation>Weakest of the 12 contents in %1: no. %2 “%3”, %4 % of its points</translation>
    </message>
    <message>
        <source>A leader without a complete scorecard has no total. Self-scores are shown once they may be seen.</source>
        <translation>A leader without a complete scorecard has no total. Self-scores are shown once they may be seen.</translation>
    </message>
    <message>
        <source>Scored of 12</source>
        <translation>Scored of 12</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>%1 of %2 leaders have a complete scorecard of the 12 contents in %3</source>
        <translation>%1 of %2 leaders have a complete scorecard of the 12 contents in %3</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Not submitted</translation>
    </message>
    <message>
        <source>Self-scored</source>
        <translation>Self-scored</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>%1 of %2 sheets of %3 are decided (%4)</source>
        <translation>%1 of %2 sheets of %3 are decided (%4)</translation>
    </message>
    <message>
        <source>To submit</source>
        <translation>To submit</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Past the day</source>
        <translation>Past the day</translation>
    </message>
    <message>
        <source>No sheet of %1 waits for anybody</source>
        <translation>No sheet of %1 waits for anybody</translation>
    </message>
    <message>
        <source>%1 sheets of %2 are under way, none past its day</source>
        <translation>%1 sheets of %2 are under way, none past its day</translation>
    </message>
    <message>
        <source>%1 sheets of %2 are past their day; most wait for %3 (%4)</source>
        <translation>%1 sheets of %2 are past their day; most wait for %3 (%4)</translation>
    </message>
    <message>
        <source>%1 in all; the JSON lists every one</source>
        <translation>%1 in all; the JSON lists every one</translation>
    </message>
    <message>
        <source>How: %1</source>
        <translation>How: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>What to do: %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Findings: %1. They say where to look and are no verdict on anybody.</source>
        <translation>Findings: %1. They say where to look and are no verdict on anybody.</translation>
    </message>
    <message>
        <source>Found nothing: %1.</source>
        <translation>Found nothing: %1.</translation>
    </message>
    <message>
        <source>The setting %1 is a number from %2 to %3, not “%4”. Correct it or empty it, then the default holds.</source>
        <translation>The setting %1 is a number from %2 to %3, not “%4”. Correct it or empty it, then the default holds.</translation>
    </message>
    <message>
        <source>On time: published by the end of the week&apos;s Monday. Weeks that have not begun are left out.</source>
        <translation>On time: published by the end of the week&apos;s Monday. Weeks that have not begun are left out.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Leaders&apos; calendar</source>
        <translation>Leaders&apos; calendar</translation>
    </message>
    <message>
        <source>Calendars on time in %1: %2 of %3 (%4)</source>
        <translation>Calendars on time in %1: %2 of %3 (%4)</translation>
    </message>
    <message>
        <source>without any: %1</source>
        <translation>without any: %1</translation>
    </message>
    <message>
        <source>Items planned in these weeks or due in them, by the lead&apos;s unit. Late: its day has passed and it is not completed in full. Moved and cancelled items are counted apart.</source>
        <translation>Items planned in these weeks or due in them, by the lead&apos;s unit. Late: its day has passed and it is not completed in full. Moved and cancelled items are counted apart.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Moved, cancelled</source>
        <translation>Moved, cancelled</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Done, %</translation>
    </message>
    <message>
        <source>Work of %1: %2 of %3 items done (%4), %5 late, %6 not due yet</source>
        <translation>Work of %1: %2 of %3 items done (%4), %5 late, %6 not due yet</translation>
    </message>
    <message>
        <source>What was carried over is left out: the new item stands for it.</source>
        <translation>What was carried over is left out: the new item stands for it.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Nothing of %1 is overdue</source>
        <translation>Nothing of %1 is overdue</translation>
    </message>
    <message>
        <source>%1 items of %2 are overdue, the oldest by %3 days: “%4” (%5)</source>
        <translation>%1 items of %2 are overdue, the oldest by %3 days: “%4” (%5)</translation>
    </message>
    <message>
        <source>Weighted: the sum of K × quantity assigned. Hours chaired count entries with a beginning and an end.</source>
        <translation>Weighted: the sum of K × quantity assigned. Hours chaired count entries with a beginning and an end.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>Chaired</source>
        <translation>Chaired</translation>
    </message>
    <message>
        <source>Hours chaired</source>
        <translation>Hours chaired</translation>
    </message>
    <message>
        <source>Nobody leads work in %1</source>
        <translation>Nobody leads work in %1</translation>
    </message>
    <message>
        <source>The most work in %1 lies with %2: %3 items, where half of the people lead %4 or fewer</source>
        <translation>The most work in %1 lies with %2: %3 items, where half of the people lead %4 or fewer</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Unplanned</translation>
    </message>
    <message>
        <source>Unplanned, %</source>
        <translation>Unplanned, %</translation>
    </message>
    <message>
        <source>Unplanned work in %1: %2 of %3 items (%4)</source>
        <translation>Unplanned work in %1: %2 of %3 items (%4)</translation>
    </message>
    <message>
        <source>most in %1: %2</source>
        <translation>most in %1: %2</translation>
    </message>
    <message>
        <source>One person chairs two entries at one hour; one product of one week is led in two units.</source>
        <translation>One person chairs two entries at one hour; one product of one week is led in two units.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>Nothing overlaps in %1</source>
        <translation>Nothing overlaps in %1</translation>
    </message>
    <message>
        <source>Overlaps in %1: one chair twice at one hour: %2; one product led in two units: %3</source>
        <translation>Overlaps in %1: one chair twice at one hour: %2; one product led in two units: %3</translation>
    </message>
    <message>
        <source>Units with people that neither recorded a manifestation nor signed “none found”: an empty week or a forgotten one. Weeks that are not over are left out.</source>
        <translation>Units with people that neither recorded a manifestation nor signed “none found”: an empty week or a forgotten one. Weeks that are not over are left out.</translation>
    </message>
    <message>
        <source>Silent weeks</source>
        <translation>Silent weeks</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>No week of %1 is over yet</source>
        <translation>No week of %1 is over yet</translation>
    </message>
    <message>
        <source>Every unit has recorded something or signed “none found” in %1</source>
        <translation>Every unit has recorded something or signed “none found” in %1</translation>
    </message>
    <message>
        <source>Units that said nothing about the 25 manifestations in some week of %2: %1 (%3)</source>
        <translation>Units that said nothing about the 25 manifestations in some week of %2: %1 (%3)</translation>
    </message>
    <message>
        <source>Mean of the totals as printed; months without data are left out.</source>
        <translation>Mean of the totals as printed; months without data are left out.</translation>
    </message>
    <message>
        <source>Mean total</source>
        <translation>Mean total</translation>
    </message>
    <message>
        <source>Confirmed cases</source>
        <translation>Confirmed cases</translation>
    </message>
    <message>
        <source>Nobody has a total from %1 to %2</source>
        <translation>Nobody has a total from %1 to %2</translation>
    </message>
    <message>
        <source>Mean total %1 in %2, the only month with totals</source>
        <translation>Mean total %1 in %2, the only month with totals</translation>
    </message>
    <message>
        <source>Mean total %1 in %2 and %3 in %4 (%5%6); lowest %7 in %8, highest %9 in %10</source>
        <translation>Mean total %1 in %2 and %3 in %4 (%5%6); lowest %7 in %8, highest %9 in %10</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>unplanned</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>carried over</translation>
    </message>
    <message>
        <source>K below 1</source>
        <translation>K below 1</translation>
    </message>
    <message>
        <source>K from 1 to below 1,5</source>
        <translation>K from 1 to below 1,5</translation>
    </message>
    <message>
        <source>K of 1,5 and more</source>
        <translation>K of 1,5 and more</translation>
    </message>
    <message>
        <source>Items due in the month, once by origin and once by K.</source>
        <translation>Items due in the month, once by origin and once by K.</translation>
    </message>
    <message>
        <source>No work is due in %1</source>
        <translation>No work is due in %1</translation>
    </message>
    <message>
        <source>%1 items due in %2, %3 of them below K = 1 (%4)</source>
        <translation>%1 items due in %2, %3 of them below K = 1 (%4)</translation>
    </message>
    <message>
        <source>Twelve months.</source>
        <translation>Twelve months.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Remedied on</source>
        <translation>Remedied on</translation>
    </message>
    <message>
        <source>not concluded</source>
        <translation>not concluded</translation>
    </message>
    <message>
        <source>%1 manifestations in twelve months, %2 confirmed; %3 remedies are overdue</source>
        <translation>%1 manifestations in twelve months, %2 confirmed; %3 remedies are overdue</translation>
    </message>
    <message>
        <source>Against the qualifications that the posts want; posts for which nothing is wanted are not judged.</source>
        <translation>Against the qualifications that the posts want; posts for which nothing is wanted are not judged.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Has</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>No post says yet which qualification it wants</source>
        <translation>No post says yet which qualification it wants</translation>
    </message>
    <message>
        <source>Nobody here is placed outside the qualification wanted</source>
        <translation>Nobody here is placed outside the qualification wanted</translation>
    </message>
    <message>
        <source>%1 people are placed outside the qualification wanted</source>
        <translation>%1 people are placed outside the qualification wanted</translation>
    </message>
    <message>
        <source>The figures of %1 are not for this account to see.</source>
        <translation>The figures of %1 are not for this account to see.</translation>
    </message>
    <message>
        <source>As printed: locked months as they were locked.</source>
        <translation>As printed: locked months as they were locked.</translation>
    </message>
    <message>
        <source>%1 has no total in the twelve months to %2</source>
        <translation>%1 has no total in the twelve months to %2</translation>
    </message>
    <message>
        <source>%1: totals from %2 to %3 in %4 months, mean %5</source>
        <translation>%1: totals from %2 to %3 in %4 months, mean %5</translation>
    </message>
    <message>
        <source>There is no threshold “%1”; the thresholds are: %2.</source>
        <translation>There is no threshold “%1”; the thresholds are: %2.</translation>
    </message>
    <message>
        <source>%1 is a ward&apos;s file; nothing is written over it. Choose another name.</source>
        <translation>%1 is a ward&apos;s file; nothing is written over it. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is in the folder “%2” already, and may have been filled in: take in what came back first, then choose an empty folder.</source>
        <translation>“%1” is in the folder “%2” already, and may have been filled in: take in what came back first, then choose an empty folder.</translation>
    </message>
    <message>
        <source>This pack is for %1 %2, but %1 is %3 here: it belongs to another ward&apos;s file, or their name has changed since. Send it anew.</source>
        <translation>This pack is for %1 %2, but %1 is %3 here: it belongs to another ward&apos;s file, or their name has changed since. Send it anew.</translation>
    </message>
    <message>
        <source>is not the name that %1 has here (%2)</source>
        <translation>is not the name that %1 has here (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an .xlsx workbook: save it as .xlsx in the spreadsheet program, or give a table as .csv.</source>
        <translation>“%1” is not an .xlsx workbook: save it as .xlsx in the spreadsheet program, or give a table as .csv.</translation>
    </message>
    <message>
        <source>%1 holds a value that this program does not write; another program has changed it. Look at it with “nenepctl verify”, and restore a backup.</source>
        <translation>%1 holds a value that this program does not write; another program has changed it. Look at it with “nenepctl verify”, and restore a backup.</translation>
    </message>
    <message>
        <source>File: the %1 %2 is missing; another program has removed it.</source>
        <translation>File: the %1 %2 is missing; another program has removed it.</translation>
    </message>
    <message>
        <source>File: the %1 %2 is not as this program makes it; another program has changed it.</source>
        <translation>File: the %1 %2 is not as this program makes it; another program has changed it.</translation>
    </message>
    <message>
        <source>File: the %1 %2 is none of this program&apos;s; another program has added it.</source>
        <translation>File: the %1 %2 is none of this program&apos;s; another program has added it.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one though it takes none.</source>
        <translation>An option lacks its value, or has one though it takes none.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>There is no option --%1 here.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 is given twice.</translation>
    </message>
    <message>
        <source>A finding says where to look and passes no verdict on anybody. The limits are the office&apos;s settings.</source>
        <translation>A finding says where to look and passes no verdict on anybody. The limits are the office&apos;s settings.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <comment>title of a check&apos;s table</comment>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>None of the %1 rules found anything in %2</source>
        <translation>None of the %1 rules found anything in %2</translation>
    </message>
    <message>
        <source>%1 of %2 rules found something in %3: %4 findings to look at</source>
        <translation>%1 of %2 rules found something in %3: %4 findings to look at</translation>
    </message>
    <message>
        <source>K %1, %2 of %3 done</source>
        <translation>K %1, %2 of %3 done</translation>
    </message>
    <message>
        <source>self-scored</source>
        <translation>self-scored</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>self %1, superior %2</source>
        <translation>self %1, superior %2</translation>
    </message>
    <message>
        <source>superior %1</source>
        <translation>superior %1</translation>
    </message>
    <message>
        <source>Result of a week</source>
        <translation>Result of a week</translation>
    </message>
    <message>
        <source>done %1, faults %2, delays %3</source>
        <translation>done %1, faults %2, delays %3</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Calendar entry</translation>
    </message>
    <message>
        <source>Published calendar</source>
        <translation>Published calendar</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Signed “none found”</source>
        <translation>Signed “none found”</translation>
    </message>
    <message>
        <source>Score of a criterion</source>
        <translation>Score of a criterion</translation>
    </message>
    <message>
        <source>Score of one of the 12 contents</source>
        <translation>Score of one of the 12 contents</translation>
    </message>
    <message>
        <source>Step of a sheet</source>
        <translation>Step of a sheet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The document could not be packed; there may be too little memory for it.</source>
        <translation>The document could not be packed; there may be too little memory for it.</translation>
    </message>
    <message>
        <source>What was signed on the sheet of %1 for month %2 cannot be read: the file has been altered. Check it (verify) and restore a backup.</source>
        <translation>What was signed on the sheet of %1 for month %2 cannot be read: the file has been altered. Check it (verify) and restore a backup.</translation>
    </message>
    <message>
        <source>%1 is no manifest of a backup; give the .json that lies beside one.</source>
        <translation>%1 is no manifest of a backup; give the .json that lies beside one.</translation>
    </message>
    <message>
        <source>Audit log: entry %1, which the backup of %2 saw, is missing or another: the log was cut or rewritten since, or the backup is of another file.</source>
        <translation>Audit log: entry %1, which the backup of %2 saw, is missing or another: the log was cut or rewritten since, or the backup is of another file.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>The figures</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a unit, a person or a thing</comment>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s); the workbook holds them all.</source>
        <translation>
            <numerusform>… and %n more line; the workbook holds them all.</numerusform>
            <numerusform>… and %n more lines; the workbook holds them all.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends in none of .png, .svg, .pdf: the ending says what is written.</source>
        <translation>“%1” ends in none of .png, .svg, .pdf: the ending says what is written.</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>name of a sheet</comment>
        <translation>Figures</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet</comment>
        <translation>About</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>board</comment>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>board</comment>
        <translation>Month</translation>
    </message>
    <message>
        <source>25 manifestations</source>
        <comment>board</comment>
        <translation>25 manifestations</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <comment>board: checks against formality</comment>
        <translation>Is it real?</translation>
    </message>
    <message>
        <source>Year so far</source>
        <comment>board</comment>
        <translation>Year so far</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <comment>board</comment>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Figures taken out: %1, month %2</source>
        <translation>Figures taken out: %1, month %2</translation>
    </message>
    <message>
        <source>Nobody has the code %1.</source>
        <translation>Nobody has the code %1.</translation>
    </message>
    <message>
        <source>Read the figures up to %1</source>
        <translation>Read the figures up to %1</translation>
    </message>
    <message>
        <source>Either --unit or --cadre, not both.</source>
        <translation>Either --unit or --cadre, not both.</translation>
    </message>
    <message>
        <source>“%1” does not fit into the code that is printed on papers.</source>
        <translation>“%1” does not fit into the code that is printed on papers.</translation>
    </message>
    <message>
        <source>The code %1 is of another file: the paper was decided elsewhere. Open the file it was printed from.</source>
        <translation>The code %1 is of another file: the paper was decided elsewhere. Open the file it was printed from.</translation>
    </message>
    <message>
        <source>No decision of this file bears the code %1: the decision was made after this copy of the file, or the file has been changed by other means. Compare with a backup.</source>
        <translation>No decision of this file bears the code %1: the decision was made after this copy of the file, or the file has been changed by other means. Compare with a backup.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>none stands</source>
        <comment>no decided class</comment>
        <translation>none stands</translation>
    </message>
    <message>
        <source>Reopened on %1 by %2: %3</source>
        <translation>Reopened on %1 by %2: %3</translation>
    </message>
    <message>
        <source>The decision no longer stands: what it was made on has changed since.</source>
        <translation>The decision no longer stands: what it was made on has changed since.</translation>
    </message>
    <message>
        <source>Another decision stands: of %1 by %2.</source>
        <translation>Another decision stands: of %1 by %2.</translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation>Decided class</translation>
    </message>
    <message>
        <source>Class by score</source>
        <translation>Class by score</translation>
    </message>
    <message>
        <source>Proposed class</source>
        <translation>Proposed class</translation>
    </message>
    <message>
        <source>Locked on %1.</source>
        <translation>Locked on %1.</translation>
    </message>
    <message>
        <source>The file is not sound, so it vouches for no paper: restore a backup and check again.</source>
        <translation>The file is not sound, so it vouches for no paper: restore a backup and check again.</translation>
    </message>
    <message>
        <source>The person holds no post in that month any longer.</source>
        <translation>The person holds no post in that month any longer.</translation>
    </message>
    <message>
        <source>What differs is told to those who may see this sheet.</source>
        <translation>What differs is told to those who may see this sheet.</translation>
    </message>
    <message>
        <source>The paper says what the file holds.</source>
        <translation>The paper says what the file holds.</translation>
    </message>
    <message>
        <source>The paper is not what the file holds now.</source>
        <translation>The paper is not what the file holds now.</translation>
    </message>
    <message>
        <source>Code %1: sheet of %2 %3, month %4</source>
        <translation>Code %1: sheet of %2 %3, month %4</translation>
    </message>
    <message>
        <source>Decided on %1 by %2: %3</source>
        <translation>Decided on %1 by %2: %3</translation>
    </message>
    <message>
        <source>“%1” stands in no code of a paper: copy the code again.</source>
        <translation>“%1” stands in no code of a paper: copy the code again.</translation>
    </message>
    <message>
        <source>The code of a paper has %1 characters, this one has %2: copy it again.</source>
        <translation>The code of a paper has %1 characters, this one has %2: copy it again.</translation>
    </message>
    <message>
        <source>The code %1 has been copied wrongly, its last character does not fit the others: compare it with the paper.</source>
        <translation>The code %1 has been copied wrongly, its last character does not fit the others: compare it with the paper.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 copies.</source>
        <translation>Stopped after %1 of %2 copies.</translation>
    </message>
    <message>
        <source>The printer takes no pages; see whether it is on and connected, or save a PDF instead.</source>
        <translation>The printer takes no pages; see whether it is on and connected, or save a PDF instead.</translation>
    </message>
    <message>
        <source>Calendar of the week</source>
        <comment>a paper</comment>
        <translation>Calendar of the week</translation>
    </message>
    <message>
        <source>Follow-up table of work</source>
        <comment>a paper</comment>
        <translation>Follow-up table of work</translation>
    </message>
    <message>
        <source>Recognition of the 25 manifestations</source>
        <comment>a paper</comment>
        <translation>Recognition of the 25 manifestations</translation>
    </message>
    <message>
        <source>Evaluation sheet</source>
        <comment>a paper</comment>
        <translation>Evaluation sheet</translation>
    </message>
    <message>
        <source>Scorecard of the 12 contents</source>
        <comment>a paper</comment>
        <translation>Scorecard of the 12 contents</translation>
    </message>
    <message>
        <source>Summary of ratings</source>
        <comment>a paper</comment>
        <translation>Summary of ratings</translation>
    </message>
    <message>
        <source>Minutes of the rating meeting</source>
        <comment>a paper</comment>
        <translation>Minutes of the rating meeting</translation>
    </message>
    <message>
        <source>Notice of result</source>
        <comment>a paper</comment>
        <translation>Notice of result</translation>
    </message>
    <message>
        <source>Report on the Directive</source>
        <comment>a paper</comment>
        <translation>Report on the Directive</translation>
    </message>
    <message>
        <source>Sheet of the quarter</source>
        <comment>a paper</comment>
        <translation>Sheet of the quarter</translation>
    </message>
    <message>
        <source>Sheet of the year</source>
        <comment>a paper</comment>
        <translation>Sheet of the year</translation>
    </message>
    <message>
        <source>Summary of the year&apos;s ratings</source>
        <comment>a paper</comment>
        <translation>Summary of the year&apos;s ratings</translation>
    </message>
    <message>
        <source>Of a week</source>
        <comment>what a paper needs</comment>
        <translation>Of a week</translation>
    </message>
    <message>
        <source>Of a month</source>
        <comment>what a paper needs</comment>
        <translation>Of a month</translation>
    </message>
    <message>
        <source>Of the locked months of a quarter</source>
        <comment>what a paper needs</comment>
        <translation>Of the locked months of a quarter</translation>
    </message>
    <message>
        <source>Of the locked months of a year</source>
        <comment>what a paper needs</comment>
        <translation>Of the locked months of a year</translation>
    </message>
    <message>
        <source>%1, for a unit or the whole office.</source>
        <translation>%1, for a unit or the whole office.</translation>
    </message>
    <message>
        <source>%1, a copy for each person.</source>
        <translation>%1, a copy for each person.</translation>
    </message>
    <message>
        <source>%1, a copy for each head and deputy.</source>
        <translation>%1, a copy for each head and deputy.</translation>
    </message>
    <message>
        <source>%1, for a person, a unit or the whole office.</source>
        <translation>%1, for a person, a unit or the whole office.</translation>
    </message>
    <message>
        <source>Another file has been opened meanwhile.</source>
        <translation>Another file has been opened meanwhile.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n paper(s) is this account&apos;s to print.</source>
        <translation>
            <numerusform>The %n paper is not this account&apos;s to print.</numerusform>
            <numerusform>None of the %n papers is this account&apos;s to print.</numerusform>
        </translation>
    </message>
    <message>
        <source>The known sheets of “%1” are hidden: %2. Show them in the spreadsheet program, or name the one to take.</source>
        <translation>The known sheets of “%1” are hidden: %2. Show them in the spreadsheet program, or name the one to take.</translation>
    </message>
    <message>
        <source>These sheets are hidden and were passed over: %1.</source>
        <translation>These sheets are hidden and were passed over: %1.</translation>
    </message>
    <message>
        <source>is the code of a unit that another row names by its Mã dòng</source>
        <translation>is the code of a unit that another row names by its Mã dòng</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n row(s) leave the quantity of a work item empty; that work would be a calendar entry only, with neither quantity nor deadline.</source>
        <translation>
            <numerusform>Sheet “%1”: %n row leaves the quantity of a work item empty; that work would be a calendar entry only, with neither quantity nor deadline.</numerusform>
            <numerusform>Sheet “%1”: %n rows leave the quantity of a work item empty; that work would be a calendar entry only, with neither quantity nor deadline.</numerusform>
        </translation>
    </message>
    <message>
        <source>this work has a result of week %1 already: leave it in week %2 and correct the figures of that result</source>
        <translation>this work has a result of week %1 already: leave it in week %2 and correct the figures of that result</translation>
    </message>
    <message>
        <source>is empty, but this work has results: give the quantity, leave the column out, or clear the results first</source>
        <translation>is empty, but this work has results: give the quantity, leave the column out, or clear the results first</translation>
    </message>
    <message>
        <source>is merged over rows %1 to %2: take the merge apart and give each row its own value</source>
        <translation>is merged over rows %1 to %2: take the merge apart and give each row its own value</translation>
    </message>
    <message>
        <source>A sheet of “%1” has more than %2 merged cells.</source>
        <translation>A sheet of “%1” has more than %2 merged cells.</translation>
    </message>
    <message>
        <source>Nobody changes or takes back what another has observed of them: explain it, and the head concludes.</source>
        <translation>Nobody changes or takes back what another has observed of them: explain it, and the head concludes.</translation>
    </message>
    <message>
        <source>This row judges the person who imports it, and nobody judges their own case: it is for another to bring in.</source>
        <translation>This row judges the person who imports it, and nobody judges their own case: it is for another to bring in.</translation>
    </message>
    <message>
        <source>This row is about the person who imports it: its key is for another to change.</source>
        <translation>This row is about the person who imports it: its key is for another to change.</translation>
    </message>
    <message>
        <source>Nobody confirms the objective causes of their own faults and delays: it is for the superior.</source>
        <translation>Nobody confirms the objective causes of their own faults and delays: it is for the superior.</translation>
    </message>
    <message>
        <source>%1 (%2) is managed by you and has not submitted: the self-scoring pack is for another officer to export.</source>
        <translation>%1 (%2) is managed by you and has not submitted: the self-scoring pack is for another officer to export.</translation>
    </message>
    <message>
        <source>is more than there are: %1</source>
        <translation>is more than there are: %1</translation>
    </message>
    <message>
        <source>The self-scores have been changed.</source>
        <translation>The self-scores have been changed.</translation>
    </message>
    <message>
        <source>The paper is dated %1, but what is signed of month %2 is signed between %3 and today, %4. Correct the date.</source>
        <translation>The paper is dated %1, but what is signed of month %2 is signed between %3 and today, %4. Correct the date.</translation>
    </message>
    <message>
        <source>No more faults or delays can have an objective cause than were recorded.</source>
        <translation>No more faults or delays can have an objective cause than were recorded.</translation>
    </message>
    <message>
        <source>These sheets would not stand where they were taken, because others of the same step change what they read; none is changed.</source>
        <translation>These sheets would not stand where they were taken, because others of the same step change what they read; none is changed.</translation>
    </message>
    <message>
        <source>Export the scores of month %1</source>
        <translation>Export the scores of month %1</translation>
    </message>
    <message>
        <source>Export the cap of month %1</source>
        <translation>Export the cap of month %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): the owner of the file and personnel officers may read them.</source>
        <translation>
            <numerusform>%n finding: the owner of the file and personnel officers may read it.</numerusform>
            <numerusform>%n findings: the owner of the file and personnel officers may read them.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is hidden</source>
        <translation>it is hidden</translation>
    </message>
    <message>
        <source>it is not one of the eight sheets</source>
        <translation>it is not one of the eight sheets</translation>
    </message>
    <message>
        <source>another sheet was asked for</source>
        <translation>another sheet was asked for</translation>
    </message>
    <message>
        <source>it is no part of a pack</source>
        <translation>it is no part of a pack</translation>
    </message>
    <message>
        <source>Month %1 has not begun (today is %2): its sheets are not signed yet. Choose another month.</source>
        <translation>Month %1 has not begun (today is %2): its sheets are not signed yet. Choose another month.</translation>
    </message>
    <message>
        <source>For this sheet that is %1 %2.</source>
        <translation>For this sheet that is %1 %2.</translation>
    </message>
    <message>
        <source>%1: passed over; %2.</source>
        <translation>%1: passed over; %2.</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>“%1” takes no --%2.</translation>
    </message>
    <message>
        <source>  … and %1 more.</source>
        <translation>  … and %1 more.</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;&quot; empties the setting.</source>
        <translation>%1 is missing; &quot;&quot; empties the setting.</translation>
    </message>
    <message>
        <source>Submit month sheets of %1</source>
        <translation>Submit month sheets of %1</translation>
    </message>
    <message>
        <source>%1 sheets submitted.</source>
        <translation>%1 sheets submitted.</translation>
    </message>
    <message>
        <source>Review month sheets of %1</source>
        <translation>Review month sheets of %1</translation>
    </message>
    <message>
        <source>%1 sheets reviewed.</source>
        <translation>%1 sheets reviewed.</translation>
    </message>
    <message>
        <source>Decide month sheets of %1</source>
        <translation>Decide month sheets of %1</translation>
    </message>
    <message>
        <source>%1 sheets decided.</source>
        <translation>%1 sheets decided.</translation>
    </message>
    <message>
        <source>Lock month sheets of %1</source>
        <translation>Lock month sheets of %1</translation>
    </message>
    <message>
        <source>%1 sheets locked.</source>
        <translation>%1 sheets locked.</translation>
    </message>
    <message>
        <source>Reopen month sheets of %1</source>
        <translation>Reopen month sheets of %1</translation>
    </message>
    <message>
        <source>%1 sheets reopened.</source>
        <translation>%1 sheets reopened.</translation>
    </message>
    <message>
        <source>Register a petition of %1</source>
        <translation>Register a petition of %1</translation>
    </message>
    <message>
        <source>The petition is registered.</source>
        <translation>The petition is registered.</translation>
    </message>
    <message>
        <source>Answer a petition of %1</source>
        <translation>Answer a petition of %1</translation>
    </message>
    <message>
        <source>The petition is answered.</source>
        <translation>The petition is answered.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are refused, so none is changed. Put right what is said below, or use --skip-refused to take the others.</source>
        <translation>%1 of %2 sheets are refused, so none is changed. Put right what is said below, or use --skip-refused to take the others.</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are refused and left as they are:</source>
        <translation>%1 of %2 sheets are refused and left as they are:</translation>
    </message>
    <message>
        <source>%1 (%2 sheets): %3</source>
        <translation>%1 (%2 sheets): %3</translation>
    </message>
    <message>
        <source>The observation %1 of %2 has been explained: whom it concerns, the day, the manifestation, how grave it is and the evidence stay as they were explained. Record another, and have this one dismissed.</source>
        <translation>The observation %1 of %2 has been explained: whom it concerns, the day, the manifestation, how grave it is and the evidence stay as they were explained. Record another, and have this one dismissed.</translation>
    </message>
    <message>
        <source>The post of %1 in month %2 has dates that cannot be read. Run “verify”, and correct them or restore a backup.</source>
        <translation>The post of %1 in month %2 has dates that cannot be read. Run “verify”, and correct them or restore a backup.</translation>
    </message>
    <message>
        <source>its lock cannot be read.</source>
        <translation>its lock cannot be read.</translation>
    </message>
    <message>
        <source>A unit below no other is for the owner of the file and for officers of the whole office.</source>
        <translation>A unit below no other is for the owner of the file and for officers of the whole office.</translation>
    </message>
    <message>
        <source>There is no such post: it may have been removed meanwhile.</source>
        <translation>There is no such post: it may have been removed meanwhile.</translation>
    </message>
    <message>
        <source>A post stays with whom it was recorded for. End it, and record another.</source>
        <translation>A post stays with whom it was recorded for. End it, and record another.</translation>
    </message>
    <message>
        <source>The day of the observation, %1, has not come yet. Correct the date.</source>
        <translation>The day of the observation, %1, has not come yet. Correct the date.</translation>
    </message>
    <message>
        <source>The Mã dòng is that of a row about %1: clear the cell where this row is about somebody else.</source>
        <translation>The Mã dòng is that of a row about %1: clear the cell where this row is about somebody else.</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>lies in the future</translation>
    </message>
    <message>
        <source>is no condition of the rule set %1: it knows %2</source>
        <translation>is no condition of the rule set %1: it knows %2</translation>
    </message>
    <message>
        <source>is the code of %1, born %2: give another person a code of their own</source>
        <translation>is the code of %1, born %2: give another person a code of their own</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are called otherwise than in the file: %1.</source>
        <translation>
            <numerusform>%n person is called otherwise than in the file: %1.</numerusform>
            <numerusform>%n persons are called otherwise than in the file: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>is that of “%1” of %2, week %3: clear this cell where the row is another&apos;s work</source>
        <translation>is that of “%1” of %2, week %3: clear this cell where the row is another&apos;s work</translation>
    </message>
    <message>
        <source>lies more than a year from week %1</source>
        <translation>lies more than a year from week %1</translation>
    </message>
    <message>
        <source>The paper is dated %1, before the one of the step below, %2. Correct the date.</source>
        <translation>The paper is dated %1, before the one of the step below, %2. Correct the date.</translation>
    </message>
    <message>
        <source>The sheet is decided already (%1). To decide it anew, give the reason.</source>
        <translation>The sheet is decided already (%1). To decide it anew, give the reason.</translation>
    </message>
    <message>
        <source>More are excellent than the cap allows: %1. “cap” tells who is over, group by group.</source>
        <translation>More are excellent than the cap allows: %1. “cap” tells who is over, group by group.</translation>
    </message>
    <message>
        <source>Nobody holds a post in %1.</source>
        <translation>Nobody holds a post in %1.</translation>
    </message>
    <message>
        <source>What these sheets read has changed with it, so that their signatures no longer hold: %1.</source>
        <translation>What these sheets read has changed with it, so that their signatures no longer hold: %1.</translation>
    </message>
    <message>
        <source>All %1 sheets are refused; none is changed. Put right what is said below.</source>
        <translation>All %1 sheets are refused; none is changed. Put right what is said below.</translation>
    </message>
    <message>
        <source>The pattern for names of files is empty; write it like {code}-{name}%1.</source>
        <translation>The pattern for names of files is empty; write it like {code}-{name}%1.</translation>
    </message>
    <message>
        <source>“%1” begins with a dot and would make hidden files; begin with a letter or with {code}.</source>
        <translation>“%1” begins with a dot and would make hidden files; begin with a letter or with {code}.</translation>
    </message>
    <message>
        <source>“%1” holds / or \, which part folders from names; give the folder apart and the name alone here.</source>
        <translation>“%1” holds / or \, which part folders from names; give the folder apart and the name alone here.</translation>
    </message>
    <message>
        <source>%1 %2: decided on %3</source>
        <translation>%1 %2: decided on %3</translation>
    </message>
    <message>
        <source>A notice of %1 would be older than the decision it tells of. Give it the day of the decision or a later one.</source>
        <translation>A notice of %1 would be older than the decision it tells of. Give it the day of the decision or a later one.</translation>
    </message>
    <message>
        <source>Each of these %1 papers has a number of its own: print one at a time to number it, or leave the number to the hand.</source>
        <translation>Each of these %1 papers has a number of its own: print one at a time to number it, or leave the number to the hand.</translation>
    </message>
    <message>
        <source>No month of the quarter is locked: not rated.</source>
        <translation>No month of the quarter is locked: not rated.</translation>
    </message>
    <message>
        <source>No month of the year is locked: not rated.</source>
        <translation>No month of the year is locked: not rated.</translation>
    </message>
    <message>
        <source>With --split, -o names the folder of the files, not “%1”.</source>
        <translation>With --split, -o names the folder of the files, not “%1”.</translation>
    </message>
    <message>
        <source>“%1” holds {…}, which only --split fills in: give the pattern to --split and the folder to -o.</source>
        <translation>“%1” holds {…}, which only --split fills in: give the pattern to --split and the folder to -o.</translation>
    </message>
    <message>
        <source>“%1” ends neither in .pdf nor in .docx; write -o out.pdf or -o out.docx, or say --format pdf or --format docx.</source>
        <translation>“%1” ends neither in .pdf nor in .docx; write -o out.pdf or -o out.docx, or say --format pdf or --format docx.</translation>
    </message>
    <message>
        <source>“%1” ends in %2, but --format says %3; let them agree, or leave --format out.</source>
        <translation>“%1” ends in %2, but --format says %3; let them agree, or leave --format out.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 could not be read: %2.</translation>
    </message>
    <message>
        <source>Month %1 has not begun (today is %2): there is nothing to count yet. Choose another month.</source>
        <translation>Month %1 has not begun (today is %2): there is nothing to count yet. Choose another month.</translation>
    </message>
    <message>
        <source>Manifestations confirmed by %1 whose remedy was due before that day and had not come by then, whenever they were observed. Where the same manifestation was observed again since, it is said.</source>
        <translation>Manifestations confirmed by %1 whose remedy was due before that day and had not come by then, whenever they were observed. Where the same manifestation was observed again since, it is said.</translation>
    </message>
    <message>
        <source>The superior&apos;s scores of all leaders together, as a share of the maxima of the contents scored. A score above its maximum does not count.</source>
        <translation>The superior&apos;s scores of all leaders together, as a share of the maxima of the contents scored. A score above its maximum does not count.</translation>
    </message>
    <message>
        <source>With a total</source>
        <translation>With a total</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3)</source>
        <translation>%1 of %2 people (%3)</translation>
    </message>
    <message>
        <source>Nobody is rated from %1 to %2</source>
        <translation>Nobody is rated from %1 to %2</translation>
    </message>
    <message>
        <source>Excellent in %1: %2</source>
        <translation>Excellent in %1: %2</translation>
    </message>
    <message>
        <source>Excellent in %1: %2; in %3: %4</source>
        <translation>Excellent in %1: %2; in %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: see the table</source>
        <comment>lines that a chart has no room for</comment>
        <translation>
            <numerusform>… and %n more: see the table</numerusform>
            <numerusform>… and %n more: see the table</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is nobody of the people rated and signs nothing of its own.</source>
        <translation>This account is nobody of the people rated and signs nothing of its own.</translation>
    </message>
    <message>
        <source>It is concluded: an explanation would change nothing. A petition can.</source>
        <translation>It is concluded: an explanation would change nothing. A petition can.</translation>
    </message>
    <message>
        <source>It is not concluded yet.</source>
        <translation>It is not concluded yet.</translation>
    </message>
    <message>
        <source>Choose one unit above: each unit answers for its own week.</source>
        <translation>Choose one unit above: each unit answers for its own week.</translation>
    </message>
    <message>
        <source>%1 has signed “none found” for this week already.</source>
        <translation>%1 has signed “none found” for this week already.</translation>
    </message>
    <message>
        <source>%1 has not signed “none found” for this week.</source>
        <translation>%1 has not signed “none found” for this week.</translation>
    </message>
    <message>
        <source>It is concluded. Whoever concluded it can reconsider it first.</source>
        <translation>It is concluded. Whoever concluded it can reconsider it first.</translation>
    </message>
    <message>
        <source>Neither “none found” signed nor a manifestation recorded</source>
        <translation>Neither “none found” signed nor a manifestation recorded</translation>
    </message>
    <message>
        <source>The calendar is not published</source>
        <translation>The calendar is not published</translation>
    </message>
    <message>
        <source>The calendar has changed since it was published</source>
        <translation>The calendar has changed since it was published</translation>
    </message>
    <message>
        <source>The head has not gone through the week</source>
        <translation>The head has not gone through the week</translation>
    </message>
    <message>
        <source>Nobody chairs or leads it</source>
        <translation>Nobody chairs or leads it</translation>
    </message>
    <message>
        <source>Its lead holds no post on the day it is due</source>
        <translation>Its lead holds no post on the day it is due</translation>
    </message>
    <message>
        <source>Its lead is away all week</source>
        <translation>Its lead is away all week</translation>
    </message>
    <message>
        <source>Leads no work and stands on no calendar</source>
        <translation>Leads no work and stands on no calendar</translation>
    </message>
    <message>
        <source>No result entered for the week</source>
        <translation>No result entered for the week</translation>
    </message>
    <message>
        <source>Something completed, but no evidence</source>
        <translation>Something completed, but no evidence</translation>
    </message>
    <message>
        <source>%1 lies in another week: go there to record it.</source>
        <translation>%1 lies in another week: go there to record it.</translation>
    </message>
    <message>
        <source>A bare tick shows nothing: say which document, minutes or event shows it.</source>
        <translation>A bare tick shows nothing: say which document, minutes or event shows it.</translation>
    </message>
    <message>
        <source>This is set by the commands of the menu.</source>
        <translation>This is set by the commands of the menu.</translation>
    </message>
    <message>
        <source>To be explained</source>
        <comment>an observation</comment>
        <translation>To be explained</translation>
    </message>
    <message>
        <source>To be concluded</source>
        <comment>an observation</comment>
        <translation>To be concluded</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <comment>an observation</comment>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Confirmed, to be remedied</source>
        <comment>an observation</comment>
        <translation>Confirmed, to be remedied</translation>
    </message>
    <message>
        <source>Confirmed, remedy overdue</source>
        <comment>an observation</comment>
        <translation>Confirmed, remedy overdue</translation>
    </message>
    <message>
        <source>Confirmed, remedied</source>
        <comment>an observation</comment>
        <translation>Confirmed, remedied</translation>
    </message>
    <message>
        <source>Confirmed, remedied late</source>
        <comment>an observation</comment>
        <translation>Confirmed, remedied late</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>an observation</comment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Contradicts “none found”</source>
        <translation>Contradicts “none found”</translation>
    </message>
    <message>
        <source>Again after the remedy was due on %1: record I.03?</source>
        <translation>Again after the remedy was due on %1: record I.03?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message numerus="yes">
        <source>Explain %n manifestation(s)</source>
        <translation>
            <numerusform>Explain %n manifestation</numerusform>
            <numerusform>Explain %n manifestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n manifestation(s)</source>
        <translation>
            <numerusform>Confirm %n manifestation</numerusform>
            <numerusform>Confirm %n manifestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n manifestation(s)</source>
        <translation>
            <numerusform>Dismiss %n manifestation</numerusform>
            <numerusform>Dismiss %n manifestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n manifestation(s)</source>
        <translation>
            <numerusform>Reconsider %n manifestation</numerusform>
            <numerusform>Reconsider %n manifestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifestation(s) remedied</source>
        <translation>
            <numerusform>%n manifestation remedied</numerusform>
            <numerusform>%n manifestations remedied</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xplanation:</source>
        <translation>E&amp;xplanation:</translation>
    </message>
    <message>
        <source>To be &amp;remedied by:</source>
        <translation>To be &amp;remedied by:</translation>
    </message>
    <message>
        <source>dd/mm/yyyy; empty: nothing to remedy</source>
        <translation>dd/mm/yyyy; empty: nothing to remedy</translation>
    </message>
    <message>
        <source>&amp;Remedied on:</source>
        <translation>&amp;Remedied on:</translation>
    </message>
    <message>
        <source>dd/mm/yyyy; empty: not remedied after all</source>
        <translation>dd/mm/yyyy; empty: not remedied after all</translation>
    </message>
    <message>
        <source>Nobody heads the unit today: say who signed the paper.</source>
        <translation>Nobody heads the unit today: say who signed the paper.</translation>
    </message>
    <message>
        <source>No week is shown.</source>
        <translation>No week is shown.</translation>
    </message>
    <message>
        <source>This account or this file is for looking only.</source>
        <translation>This account or this file is for looking only.</translation>
    </message>
    <message>
        <source>%1: there is no such setting.</source>
        <translation>%1: there is no such setting.</translation>
    </message>
    <message>
        <source>%1 excellent, %2 good, %3 completed, %4 failed, %5 not rated</source>
        <translation>%1 excellent, %2 good, %3 completed, %4 failed, %5 not rated</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Nothing has been read yet.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Compared with the published text</source>
        <translation>Compared with the published text</translation>
    </message>
    <message>
        <source>Only a template to fill in</source>
        <translation>Only a template to fill in</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Serves</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Points off for a light case</source>
        <translation>Points off for a light case</translation>
    </message>
    <message>
        <source>Points off for a medium case</source>
        <translation>Points off for a medium case</translation>
    </message>
    <message>
        <source>Points off for a heavy case</source>
        <translation>Points off for a heavy case</translation>
    </message>
    <message>
        <source>Points of the result at a ratio of 1</source>
        <translation>Points of the result at a ratio of 1</translation>
    </message>
    <message>
        <source>Reading of quality and progress</source>
        <translation>Reading of quality and progress</translation>
    </message>
    <message>
        <source>Components for staff</source>
        <translation>Components for staff</translation>
    </message>
    <message>
        <source>Components for deputies</source>
        <translation>Components for deputies</translation>
    </message>
    <message>
        <source>Components for heads</source>
        <translation>Components for heads</translation>
    </message>
    <message>
        <source>Component d when somebody managed has failed</source>
        <translation>Component d when somebody managed has failed</translation>
    </message>
    <message>
        <source>Component d looks at</source>
        <translation>Component d looks at</translation>
    </message>
    <message>
        <source>Component đ below the share</source>
        <translation>Component đ below the share</translation>
    </message>
    <message>
        <source>Share of the 12 contents for component đ</source>
        <translation>Share of the 12 contents for component đ</translation>
    </message>
    <message>
        <source>Component e with a confirmed case</source>
        <translation>Component e with a confirmed case</translation>
    </message>
    <message>
        <source>Component e: the manifestation</source>
        <translation>Component e: the manifestation</translation>
    </message>
    <message>
        <source>Excellent from</source>
        <translation>Excellent from</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Good from</translation>
    </message>
    <message>
        <source>Completed from</source>
        <translation>Completed from</translation>
    </message>
    <message>
        <source>Cap of the excellent: share</source>
        <translation>Cap of the excellent: share</translation>
    </message>
    <message>
        <source>Cap of the excellent: of whom</source>
        <translation>Cap of the excellent: of whom</translation>
    </message>
    <message>
        <source>Cap of the excellent: higher share in a special case</source>
        <translation>Cap of the excellent: higher share in a special case</translation>
    </message>
    <message>
        <source>Points are shown</source>
        <translation>Points are shown</translation>
    </message>
    <message>
        <source>Ratios are shown</source>
        <translation>Ratios are shown</translation>
    </message>
    <message>
        <source>Day for self-scores</source>
        <translation>Day for self-scores</translation>
    </message>
    <message>
        <source>Day for the review</source>
        <translation>Day for the review</translation>
    </message>
    <message>
        <source>Day for the decision</source>
        <translation>Day for the decision</translation>
    </message>
    <message>
        <source>Day of the next month for the notice</source>
        <translation>Day of the next month for the notice</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>without a score</translation>
    </message>
    <message>
        <source>needs evidence</source>
        <translation>needs evidence</translation>
    </message>
    <message>
        <source>fixes the class at</source>
        <translation>fixes the class at</translation>
    </message>
    <message>
        <source>Manifestation %1 takes points from</source>
        <translation>Manifestation %1 takes points from</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Group %1: %2</translation>
    </message>
    <message>
        <source>Criterion %1: %2</source>
        <translation>Criterion %1: %2</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>Condition %1: %2</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>Our wording</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Official wording</translation>
    </message>
    <message>
        <source>As the official paper has it; until it is entered and confirmed, papers print ours with its mark</source>
        <translation>As the official paper has it; until it is entered and confirmed, papers print ours with its mark</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Whether the wording has been compared with the official paper</source>
        <translation>Whether the wording has been compared with the official paper</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>the most points</comment>
        <translation>Max</translation>
    </message>
    <message>
        <source>it is passed over, as chosen</source>
        <translation>it is passed over, as chosen</translation>
    </message>
    <message>
        <source>it holds no cells</source>
        <translation>it holds no cells</translation>
    </message>
    <message>
        <source>“%1” is no pack: take it in by Import instead.</source>
        <translation>“%1” is no pack: take it in by Import instead.</translation>
    </message>
    <message>
        <source>Packs received: %1</source>
        <translation>Packs received: %1</translation>
    </message>
    <message>
        <source>Units, people and absences</source>
        <translation>Units, people and absences</translation>
    </message>
    <message>
        <source>Import takes it back unchanged. Of a month: posts held and absences in it.</source>
        <translation>Import takes it back unchanged. Of a month: posts held and absences in it.</translation>
    </message>
    <message>
        <source>Work and calendars</source>
        <translation>Work and calendars</translation>
    </message>
    <message>
        <source>Import takes it back unchanged. Of a month: what is due in it, and the entries dated in it.</source>
        <translation>Import takes it back unchanged. Of a month: what is due in it, and the entries dated in it.</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Import takes it back unchanged. Of a month: those dated in it.</source>
        <translation>Import takes it back unchanged. Of a month: those dated in it.</translation>
    </message>
    <message>
        <source>Scores given and conditions</source>
        <translation>Scores given and conditions</translation>
    </message>
    <message>
        <source>The 12 contents, the general criteria and the conditions. Import takes it back unchanged.</source>
        <translation>The 12 contents, the general criteria and the conditions. Import takes it back unchanged.</translation>
    </message>
    <message>
        <source>Month sheets with their signatures</source>
        <translation>Month sheets with their signatures</translation>
    </message>
    <message>
        <source>Everyone&apos;s figures and class, how far the sheet has come, and who signed it when.</source>
        <translation>Everyone&apos;s figures and class, how far the sheet has come, and who signed it when.</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Log of changes</translation>
    </message>
    <message>
        <source>Who did what and when, oldest first.</source>
        <translation>Who did what and when, oldest first.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors were left out.</source>
        <translation>
            <numerusform>%n row with errors was left out.</numerusform>
            <numerusform>%n rows with errors were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, month %3: %4 → %5</source>
        <translation>%1 %2, month %3: %4 → %5</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 packs; those in the folder stay there.</source>
        <translation>Stopped after %1 of %2 packs; those in the folder stay there.</translation>
    </message>
    <message>
        <source>%1: the superior has not scored the 12 contents of %2</source>
        <translation>%1: the superior has not scored the 12 contents of %2</translation>
    </message>
    <message>
        <source>no other leader has been scored</source>
        <translation>no other leader has been scored</translation>
    </message>
    <message>
        <source>nowhere below the other leaders&apos; median</source>
        <translation>nowhere below the other leaders&apos; median</translation>
    </message>
    <message>
        <source>furthest below the other leaders in content %1, %2 against %3</source>
        <translation>furthest below the other leaders in content %1, %2 against %3</translation>
    </message>
    <message>
        <source>not scored in %1</source>
        <translation>not scored in %1</translation>
    </message>
    <message>
        <source>nowhere below %1</source>
        <translation>nowhere below %1</translation>
    </message>
    <message>
        <source>fell most since %1 in content %2, from %3 to %4</source>
        <translation>fell most since %1 in content %2, from %3 to %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The superior&apos;s score as a share of the content&apos;s maximum. The median is that of the other leaders you may see.</source>
        <translation>The superior&apos;s score as a share of the content&apos;s maximum. The median is that of the other leaders you may see.</translation>
    </message>
    <message>
        <source>Other leaders scored</source>
        <translation>Other leaders scored</translation>
    </message>
    <message>
        <source>self-score</source>
        <comment>a step that is late</comment>
        <translation>self-score</translation>
    </message>
    <message>
        <source>review</source>
        <comment>a step that is late</comment>
        <translation>review</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a step that is late</comment>
        <translation>decision</translation>
    </message>
    <message>
        <source>locking</source>
        <comment>a step that is late</comment>
        <translation>locking</translation>
    </message>
    <message>
        <source>Late: %1 %2 (due %3)</source>
        <translation>Late: %1 %2 (due %3)</translation>
    </message>
    <message>
        <source>Over the cap: %1</source>
        <translation>Over the cap: %1</translation>
    </message>
    <message>
        <source>Open petitions: %1</source>
        <translation>Open petitions: %1</translation>
    </message>
    <message>
        <source>petition open</source>
        <comment>state of a sheet</comment>
        <translation>petition open</translation>
    </message>
    <message>
        <source>late since %1</source>
        <comment>state of a sheet: a day</comment>
        <translation>late since %1</translation>
    </message>
    <message>
        <source>A condition fixes the class and never changes the points.</source>
        <translation>A condition fixes the class and never changes the points.</translation>
    </message>
    <message>
        <source>There is no total yet: %1.</source>
        <translation>There is no total yet: %1.</translation>
    </message>
    <message>
        <source>None is recorded: the class follows the points, %1: %2.</source>
        <translation>None is recorded: the class follows the points, %1: %2.</translation>
    </message>
    <message>
        <source>The points stay %1 (by score: %2); the class proposed is %3.</source>
        <translation>The points stay %1 (by score: %2); the class proposed is %3.</translation>
    </message>
    <message>
        <source>Nobody is over the cap on “excellent”</source>
        <translation>Nobody is over the cap on “excellent”</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) over the cap on “excellent”</source>
        <translation>
            <numerusform>%n person over the cap on “excellent”</numerusform>
            <numerusform>%n people over the cap on “excellent”</numerusform>
        </translation>
    </message>
    <message>
        <source>No petition has been registered. The person may bring one once the sheet is decided.</source>
        <translation>No petition has been registered. The person may bring one once the sheet is decided.</translation>
    </message>
    <message>
        <source>Petition registered %1</source>
        <translation>Petition registered %1</translation>
    </message>
    <message>
        <source>Open: not answered yet</source>
        <translation>Open: not answered yet</translation>
    </message>
    <message>
        <source>Answered %1 – %2</source>
        <translation>Answered %1 – %2</translation>
    </message>
    <message>
        <source>% others</source>
        <comment>the other leaders, their median</comment>
        <translation>% others</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state of a sheet, a day</comment>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>Since “%1” of %2 (%3) this has changed, so that signature holds no more and is to be given again:</source>
        <translation>Since “%1” of %2 (%3) this has changed, so that signature holds no more and is to be given again:</translation>
    </message>
    <message>
        <source>Nobody is recorded who decides for this person on %1: choose who signed.</source>
        <translation>Nobody is recorded who decides for this person on %1: choose who signed.</translation>
    </message>
    <message>
        <source>There is no such person in the file: they may have been removed meanwhile.</source>
        <translation>There is no such person in the file: they may have been removed meanwhile.</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a rule set</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of a file: kind of account</comment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Personnel officer</source>
        <comment>kind of account</comment>
        <translation>Personnel officer</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>kind of account</comment>
        <translation>Member</translation>
    </message>
    <message>
        <source>Reader</source>
        <comment>kind of account</comment>
        <translation>Reader</translation>
    </message>
    <message>
        <source>There is no such line: it may have been removed meanwhile.</source>
        <translation>There is no such line: it may have been removed meanwhile.</translation>
    </message>
    <message>
        <source>%1 has not come yet: nothing can have been remedied on it.</source>
        <translation>%1 has not come yet: nothing can have been remedied on it.</translation>
    </message>
    <message>
        <source>It is concluded already: reconsider it first.</source>
        <translation>It is concluded already: reconsider it first.</translation>
    </message>
    <message>
        <source>Days in force: self-scores before the %1, review before the %2, decision before the %3. Counted on %4.</source>
        <translation>Days in force: self-scores before the %1, review before the %2, decision before the %3. Counted on %4.</translation>
    </message>
    <message>
        <source>A deadline is a day of the month from 1 to 31, not “%1”. Leave it empty to keep the rule set&apos;s day.</source>
        <translation>A deadline is a day of the month from 1 to 31, not “%1”. Leave it empty to keep the rule set&apos;s day.</translation>
    </message>
    <message>
        <source>The review (day %1) cannot be due before the self-scores (day %2): change the other day first, or choose another one.</source>
        <translation>The review (day %1) cannot be due before the self-scores (day %2): change the other day first, or choose another one.</translation>
    </message>
    <message>
        <source>The decision (day %1) cannot be due before the step ahead of it (day %2): change the other day first, or choose another one.</source>
        <translation>The decision (day %1) cannot be due before the step ahead of it (day %2): change the other day first, or choose another one.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it like 31/10/2026, or leave it empty.</source>
        <translation>“%1” is no day: write it like 31/10/2026, or leave it empty.</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to 365: type one, or leave it empty.</source>
        <translation>“%1” is no number from 1 to 365: type one, or leave it empty.</translation>
    </message>
    <message>
        <source>The office needs a name: type one.</source>
        <translation>The office needs a name: type one.</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>Setting: %1</translation>
    </message>
    <message>
        <source>Chosen by you; usually: %1</source>
        <translation>Chosen by you; usually: %1</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>no keys</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Keys: %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>heading of a table</comment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>&amp;Take them from there</source>
        <translation>&amp;Take them from there</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;No keys</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Usual keys</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Usual keys for &amp;all</translation>
    </message>
    <message>
        <source>Command or keys (no accents needed)</source>
        <translation>Command or keys (no accents needed)</translation>
    </message>
    <message>
        <source>Search among the commands</source>
        <translation>Search among the commands</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Press the new keys</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>New &amp;keys:</translation>
    </message>
    <message>
        <source>%1 is “%2” now. Give that command other keys first.</source>
        <translation>%1 is “%2” now. Give that command other keys first.</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>No command is called so.</translation>
    </message>
    <message>
        <source>%1 is “%2” already, so nothing was changed. Press other keys, or take these from there.</source>
        <translation>%1 is “%2” already, so nothing was changed. Press other keys, or take these from there.</translation>
    </message>
    <message>
        <source>The command has no keys now.</source>
        <translation>The command has no keys now.</translation>
    </message>
    <message>
        <source>The command has these keys now.</source>
        <translation>The command has these keys now.</translation>
    </message>
    <message>
        <source>Who does what by which day</source>
        <translation>Who does what by which day</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>everyone who is rated</source>
        <translation>everyone who is rated</translation>
    </message>
    <message>
        <source>scores themselves and hands the sheet in</source>
        <translation>scores themselves and hands the sheet in</translation>
    </message>
    <message>
        <source>the direct superior</source>
        <translation>the direct superior</translation>
    </message>
    <message>
        <source>scores and reviews the sheet</source>
        <translation>scores and reviews the sheet</translation>
    </message>
    <message>
        <source>whoever has the authority</source>
        <translation>whoever has the authority</translation>
    </message>
    <message>
        <source>decides the class and keeps an eye on the cap</source>
        <translation>decides the class and keeps an eye on the cap</translation>
    </message>
    <message>
        <source>the personnel officer</source>
        <translation>the personnel officer</translation>
    </message>
    <message>
        <source>locks the month, prints and hands out the notices</source>
        <translation>locks the month, prints and hands out the notices</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>These are the days of %2, as the open file says. They can be changed: %1.</source>
        <translation>These are the days of %2, as the open file says. They can be changed: %1.</translation>
    </message>
    <message>
        <source>No file is open: these are the usual days, for %2. A file may say others: %1.</source>
        <translation>No file is open: these are the usual days, for %2. A file may say others: %1.</translation>
    </message>
    <message>
        <source>Deadlines of the month</source>
        <translation>Deadlines of the month</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>page and menu</comment>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>page and menu</comment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>page and menu</comment>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>page and menu</comment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>page and menu: cán bộ</comment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>page and menu</comment>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Work goes by weeks, rating by months. You type into tables as in Excel. There is no Save button: what you type is in the file once you leave the cell, and Undo takes it back.</source>
        <translation>Work goes by weeks, rating by months. You type into tables as in Excel. There is no Save button: what you type is in the file once you leave the cell, and Undo takes it back.</translation>
    </message>
    <message>
        <source>Once, before the first month</source>
        <translation>Once, before the first month</translation>
    </message>
    <message>
        <source>Put in the units, the people and their posts: on the page %1, or all at once from an Excel workbook (%2).</source>
        <translation>Put in the units, the people and their posts: on the page %1, or all at once from an Excel workbook (%2).</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Say what the office is called and who signs: %1.</source>
        <translation>Say what the office is called and who signs: %1.</translation>
    </message>
    <message>
        <source>Paper head</source>
        <translation>Paper head</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Week 1</translation>
    </message>
    <message>
        <source>Monday: each unit types its calendar and its work on the page %1: what, who leads, by which day, how many, how hard (coefficient K).</source>
        <translation>Monday: each unit types its calendar and its work on the page %1: what, who leads, by which day, how many, how hard (coefficient K).</translation>
    </message>
    <message>
        <source>The head of the unit looks it over and publishes it. It can be printed or handed on as a file: %1.</source>
        <translation>The head of the unit looks it over and publishes it. It can be printed or handed on as a file: %1.</translation>
    </message>
    <message>
        <source>Any day: whoever sees one of the 25 manifestations records it on the page %1. The person explains, the head concludes and says what is to be put right by when.</source>
        <translation>Any day: whoever sees one of the 25 manifestations records it on the page %1. The person explains, the head concludes and says what is to be put right by when.</translation>
    </message>
    <message>
        <source>Friday: each leader of a work item types its result: how many are done, how many faults and delays, where the evidence is.</source>
        <translation>Friday: each leader of a work item types its result: how many are done, how many faults and delays, where the evidence is.</translation>
    </message>
    <message>
        <source>Weeks 2 and 3</source>
        <translation>Weeks 2 and 3</translation>
    </message>
    <message>
        <source>The same again. What is not done is carried on to the next week, so that nothing is typed twice.</source>
        <translation>The same again. What is not done is carried on to the next week, so that nothing is typed twice.</translation>
    </message>
    <message>
        <source>Heads of units go through the week; where nothing was seen they sign “none found”.</source>
        <translation>Heads of units go through the week; where nothing was seen they sign “none found”.</translation>
    </message>
    <message>
        <source>The personnel officer looks at %1: whose results are missing, which remedies are past their day.</source>
        <translation>The personnel officer looks at %1: whose results are missing, which remedies are past their day.</translation>
    </message>
    <message>
        <source>Week 4 and the month&apos;s end</source>
        <translation>Week 4 and the month&apos;s end</translation>
    </message>
    <message>
        <source>Before self-scoring begins: all results of the month are in. The total is counted from them; nobody adds up by hand.</source>
        <translation>Before self-scoring begins: all results of the month are in. The total is counted from them; nobody adds up by hand.</translation>
    </message>
    <message>
        <source>Everyone scores themselves on the page %1; leaders also score the 12 contents on the page %2.</source>
        <translation>Everyone scores themselves on the page %1; leaders also score the 12 contents on the page %2.</translation>
    </message>
    <message>
        <source>The direct superior scores and reviews, then whoever has the authority decides. Whoever is late stands marked in the list, with the day.</source>
        <translation>The direct superior scores and reviews, then whoever has the authority decides. Whoever is late stands marked in the list, with the day.</translation>
    </message>
    <message>
        <source>Too many “excellent”? The page %1 shows the arithmetic of the cap. It warns; people decide.</source>
        <translation>Too many “excellent”? The page %1 shows the arithmetic of the cap. It warns; people decide.</translation>
    </message>
    <message>
        <source>Signed on paper? The personnel officer records the signature on the sheet: who signed, on which day.</source>
        <translation>Signed on paper? The personnel officer records the signature on the sheet: who signed, on which day.</translation>
    </message>
    <message>
        <source>After the decision</source>
        <translation>After the decision</translation>
    </message>
    <message>
        <source>Lock the month: its results stay as they are, whatever is changed later.</source>
        <translation>Lock the month: its results stay as they are, whatever is changed later.</translation>
    </message>
    <message>
        <source>Print the notices and lists: %1. Who disagrees petitions within the days printed on the notice; the answer is recorded on the sheet.</source>
        <translation>Print the notices and lists: %1. Who disagrees petitions within the days printed on the notice; the answer is recorded on the sheet.</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere: %1.</source>
        <translation>Keep a copy elsewhere: %1.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>When you are stuck</source>
        <translation>When you are stuck</translation>
    </message>
    <message>
        <source>%1 finds every command and person by any part of the name, without accents. %2 lists the keys.</source>
        <translation>%1 finds every command and person by any part of the name, without accents. %2 lists the keys.</translation>
    </message>
    <message>
        <source>Find a command or a person</source>
        <translation>Find a command or a person</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>At the st&amp;art</source>
        <translation>At the st&amp;art</translation>
    </message>
    <message>
        <source>Self-scores, by day</source>
        <translation>Self-scores, by day</translation>
    </message>
    <message>
        <source>Everyone scores themselves and hands their sheet in.</source>
        <translation>Everyone scores themselves and hands their sheet in.</translation>
    </message>
    <message>
        <source>Review, by day</source>
        <translation>Review, by day</translation>
    </message>
    <message>
        <source>The direct superior scores and reviews the sheet.</source>
        <translation>The direct superior scores and reviews the sheet.</translation>
    </message>
    <message>
        <source>Decision, by day</source>
        <translation>Decision, by day</translation>
    </message>
    <message>
        <source>Whoever has the authority decides the class.</source>
        <translation>Whoever has the authority decides the class.</translation>
    </message>
    <message>
        <source>Notice, by day of the next month</source>
        <translation>Notice, by day of the next month</translation>
    </message>
    <message>
        <source>Results are locked and made known.</source>
        <translation>Results are locked and made known.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Stands at the head of every paper and of the window.</source>
        <translation>Stands at the head of every paper and of the window.</translation>
    </message>
    <message>
        <source>Organisation above</source>
        <translation>Organisation above</translation>
    </message>
    <message>
        <source>The line above it.</source>
        <translation>The line above it.</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>Empty: made from the organisation&apos;s name.</source>
        <translation>Empty: made from the organisation&apos;s name.</translation>
    </message>
    <message>
        <source>Party organisation above</source>
        <translation>Party organisation above</translation>
    </message>
    <message>
        <source>Empty: made from the name of the organisation above.</source>
        <translation>Empty: made from the name of the organisation above.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Before the date: “Mẫu, ngày … tháng … năm …”.</source>
        <translation>Before the date: “Mẫu, ngày … tháng … năm …”.</translation>
    </message>
    <message>
        <source>Petitions, within working days</source>
        <translation>Petitions, within working days</translation>
    </message>
    <message>
        <source>Printed on the notice of results.</source>
        <translation>Printed on the notice of results.</translation>
    </message>
    <message>
        <source>A delegate signs</source>
        <translation>A delegate signs</translation>
    </message>
    <message>
        <source>While the delegation below is in force.</source>
        <translation>While the delegation below is in force.</translation>
    </message>
    <message>
        <source>Nobody signs for them</source>
        <translation>Nobody signs for them</translation>
    </message>
    <message>
        <source>For the head (KT.)</source>
        <translation>For the head (KT.)</translation>
    </message>
    <message>
        <source>By order (TL.)</source>
        <translation>By order (TL.)</translation>
    </message>
    <message>
        <source>By authorisation (TUQ.)</source>
        <translation>By authorisation (TUQ.)</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Behind the kind of paper in its number.</source>
        <translation>Behind the kind of paper in its number.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Parted by semicolons, the archive last.</source>
        <translation>Parted by semicolons, the archive last.</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>The body for which papers are signed.</source>
        <translation>The body for which papers are signed.</translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation>Title of the signer</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Title of the delegate</source>
        <translation>Title of the delegate</translation>
    </message>
    <message>
        <source>Name of the delegate</source>
        <translation>Name of the delegate</translation>
    </message>
    <message>
        <source>Delegated from</source>
        <translation>Delegated from</translation>
    </message>
    <message>
        <source>Empty: from any day on.</source>
        <translation>Empty: from any day on.</translation>
    </message>
    <message>
        <source>Delegated until</source>
        <translation>Delegated until</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Empty: until further notice.</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>page of settings</comment>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Of whoever works at this computer; each choice holds at once.</source>
        <translation>Of whoever works at this computer; each choice holds at once.</translation>
    </message>
    <message>
        <source>Of this file, for everybody. They say when a step is late; they change no score and no signature. Empty: the day that the rule set names.</source>
        <translation>Of this file, for everybody. They say when a step is late; they change no score and no signature. Empty: the day that the rule set names.</translation>
    </message>
    <message>
        <source>Of this file, once for all papers. What is empty stands on papers as dots for the hand.</source>
        <translation>Of this file, once for all papers. What is empty stands on papers as dots for the hand.</translation>
    </message>
    <message>
        <source>Papers of the State</source>
        <translation>Papers of the State</translation>
    </message>
    <message>
        <source>Of this file: who signs papers of the State&apos;s side, and to whom they go.</source>
        <translation>Of this file: who signs papers of the State&apos;s side, and to whom they go.</translation>
    </message>
    <message>
        <source>Papers of the Party</source>
        <translation>Papers of the Party</translation>
    </message>
    <message>
        <source>Of this file: who signs papers of the Party&apos;s side, and to whom they go.</source>
        <translation>Of this file: who signs papers of the Party&apos;s side, and to whom they go.</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of settings</comment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Of whoever works at this computer. Choose a command, then press its new keys in the field below.</source>
        <translation>Of whoever works at this computer. Choose a command, then press its new keys in the field below.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>No file is open: these settings belong to the file of a commune or ward.</source>
        <translation>No file is open: these settings belong to the file of a commune or ward.</translation>
    </message>
    <message>
        <source>%1 (rule set)</source>
        <translation>%1 (rule set)</translation>
    </message>
    <message>
        <source>%1 edits the cell of a table. Press other keys.</source>
        <translation>%1 edits the cell of a table. Press other keys.</translation>
    </message>
    <message>
        <source>%1 belongs to the menus and the window. Press other keys.</source>
        <translation>%1 belongs to the menus and the window. Press other keys.</translation>
    </message>
    <message>
        <source>%1 moves the keyboard in tables and texts. Press other keys.</source>
        <translation>%1 moves the keyboard in tables and texts. Press other keys.</translation>
    </message>
    <message>
        <source>Alt with a letter or a figure opens menus and pages. Press other keys.</source>
        <translation>Alt with a letter or a figure opens menus and pages. Press other keys.</translation>
    </message>
    <message>
        <source>%1 selects or cuts in tables and texts. Press other keys.</source>
        <translation>%1 selects or cuts in tables and texts. Press other keys.</translation>
    </message>
    <message>
        <source>%1 alone types something. Hold Ctrl with it.</source>
        <translation>%1 alone types something. Hold Ctrl with it.</translation>
    </message>
    <message>
        <source>Another file has been opened meanwhile; nothing was written.</source>
        <translation>Another file has been opened meanwhile; nothing was written.</translation>
    </message>
    <message>
        <source>Whoever opened this has logged out meanwhile: nothing was done. Close it and begin again.</source>
        <translation>Whoever opened this has logged out meanwhile: nothing was done. Close it and begin again.</translation>
    </message>
    <message>
        <source>Read the record of a person</source>
        <translation>Read the record of a person</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation>Chair: %1</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation>Taking part: %1</translation>
    </message>
    <message>
        <source>Others taking part: %1</source>
        <translation>Others taking part: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>Prepared by: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>⚠ %1 chairs “%2” at the same hour (%3): change the hour or the chair of one of them.</source>
        <translation>⚠ %1 chairs “%2” at the same hour (%3): change the hour or the chair of one of them.</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>No chair</translation>
    </message>
    <message>
        <source>⚠ Nobody is named to chair it.</source>
        <translation>⚠ Nobody is named to chair it.</translation>
    </message>
    <message>
        <source>⚠ Its day, %1, lies outside this week.</source>
        <translation>⚠ Its day, %1, lies outside this week.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state of a calendar entry</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a calendar entry</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>state of a calendar entry: put off to another time</comment>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a calendar entry</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Chair twice at this hour</source>
        <translation>Chair twice at this hour</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>On %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <comment>a place</comment>
        <translation>At: %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>of a day; row of the planner</comment>
        <translation>Any time</translation>
    </message>
    <message>
        <source>No day yet</source>
        <comment>row of the planner</comment>
        <translation>No day yet</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Export the data of %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a setting</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a setting</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>month</source>
        <comment>period of a rule set</comment>
        <translation>month</translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>period of a rule set</comment>
        <translation>quarter</translation>
    </message>
    <message>
        <source>all points</source>
        <comment>where nobody has scored</comment>
        <translation>all points</translation>
    </message>
    <message>
        <source>no points</source>
        <comment>where nobody has scored</comment>
        <translation>no points</translation>
    </message>
    <message>
        <source>everybody below</source>
        <comment>whom component d looks at</comment>
        <translation>everybody below</translation>
    </message>
    <message>
        <source>those managed directly</source>
        <comment>whom component d looks at</comment>
        <translation>those managed directly</translation>
    </message>
    <message>
        <source>all that are good or better</source>
        <comment>of whom the cap is a share</comment>
        <translation>all that are good or better</translation>
    </message>
    <message>
        <source>all that are rated</source>
        <comment>of whom the cap is a share</comment>
        <translation>all that are rated</translation>
    </message>
    <message>
        <source>excellent</source>
        <comment>class</comment>
        <translation>excellent</translation>
    </message>
    <message>
        <source>good</source>
        <comment>class</comment>
        <translation>good</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>class</comment>
        <translation>completed</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>class</comment>
        <translation>failed</translation>
    </message>
    <message>
        <source>not rated</source>
        <comment>class</comment>
        <translation>not rated</translation>
    </message>
    <message>
        <source>the 12 contents</source>
        <comment>component of a result</comment>
        <translation>the 12 contents</translation>
    </message>
    <message>
        <source>rounded half up to %1 decimals</source>
        <translation>rounded half up to %1 decimals</translation>
    </message>
</context>
<context>
    <name>access_ui::AccessPage</name>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;New account…</translation>
    </message>
    <message>
        <source>New &amp;password for the account…</source>
        <translation>New &amp;password for the account…</translation>
    </message>
    <message>
        <source>&amp;Change my password…</source>
        <translation>&amp;Change my password…</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>&amp;Remove rows</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>The accounts could not be read</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Accounts</translation>
    </message>
    <message>
        <source>Who logs in to this file. A closed account keeps its name in the log.</source>
        <translation>Who logs in to this file. A closed account keeps its name in the log.</translation>
    </message>
    <message>
        <source>Who &amp;decides</source>
        <translation>Who &amp;decides</translation>
    </message>
    <message>
        <source>Who decides for whom. Of several lines the narrowest one binds; nobody decides for themselves.</source>
        <translation>Who decides for whom. Of several lines the narrowest one binds; nobody decides for themselves.</translation>
    </message>
    <message>
        <source>&amp;Officers&apos; units</source>
        <translation>&amp;Officers&apos; units</translation>
    </message>
    <message>
        <source>Which units a personnel officer serves. Without a line an officer serves nobody.</source>
        <translation>Which units a personnel officer serves. Without a line an officer serves nobody.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>page and menu</comment>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Reading the accounts…</translation>
    </message>
    <message>
        <source>Accounts are kept by the owner of the file</source>
        <translation>Accounts are kept by the owner of the file</translation>
    </message>
    <message>
        <source>Here you change your own password.</source>
        <translation>Here you change your own password.</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Nothing is shown.</translation>
    </message>
    <message>
        <source>Choose one account first.</source>
        <translation>Choose one account first.</translation>
    </message>
    <message>
        <source>An account is closed, not removed: the log keeps its name. Empty its column “Open”.</source>
        <translation>An account is closed, not removed: the log keeps its name. Empty its column “Open”.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nothing is selected.</translation>
    </message>
    <message>
        <source>This account or this file is for looking only.</source>
        <translation>This account or this file is for looking only.</translation>
    </message>
    <message>
        <source>Nobody has logged in.</source>
        <translation>Nobody has logged in.</translation>
    </message>
    <message>
        <source>The first account, an owner&apos;s: from then on everybody logs in to this file, and without this password nobody manages it.</source>
        <translation>The first account, an owner&apos;s: from then on everybody logs in to this file, and without this password nobody manages it.</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>A new account</translation>
    </message>
    <message>
        <source>The account “%1” is made.</source>
        <translation>The account “%1” is made.</translation>
    </message>
    <message>
        <source>A new password for “%1”, who forgot theirs</source>
        <translation>A new password for “%1”, who forgot theirs</translation>
    </message>
    <message>
        <source>“%1” has a new password.</source>
        <translation>“%1” has a new password.</translation>
    </message>
    <message>
        <source>My own password</source>
        <translation>My own password</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Your password is changed.</translation>
    </message>
    <message>
        <source>Units of the personnel officers</source>
        <translation>Units of the personnel officers</translation>
    </message>
    <message>
        <source>Table of authority</source>
        <translation>Table of authority</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed.</source>
        <translation>
            <numerusform>%n row removed.</numerusform>
            <numerusform>%n rows removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no accounts: whoever opens it may do everything. Once the first one is made, everybody logs in.</source>
        <translation>This file has no accounts: whoever opens it may do everything. Once the first one is made, everybody logs in.</translation>
    </message>
</context>
<context>
    <name>access_ui::AccountsModel</name>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who they are among the people rated; empty: nobody of them</source>
        <translation>Who they are among the people rated; empty: nobody of them</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of account</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an account that may log in</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>May log in: x or empty</source>
        <translation>May log in: x or empty</translation>
    </message>
</context>
<context>
    <name>access_ui::AuthorityModel</name>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>For this unit and those below it; empty: for all</source>
        <translation>For this unit and those below it; empty: for all</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>For people in this role; empty: in any</source>
        <translation>For people in this role; empty: in any</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of people: đối tượng</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>For this kind of people; empty: for every kind</source>
        <translation>For this kind of people; empty: for every kind</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Table of authority</source>
        <translation>Table of authority</translation>
    </message>
</context>
<context>
    <name>access_ui::OfficersModel</name>
    <message>
        <source>Officer&apos;s login</source>
        <translation>Officer&apos;s login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Serves this unit and those below it; empty: all</source>
        <translation>Serves this unit and those below it; empty: all</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Units of the personnel officers</source>
        <translation>Units of the personnel officers</translation>
    </message>
</context>
<context>
    <name>access_ui::PasswordPanel</name>
    <message>
        <source>lower case, no spaces: lan.nt</source>
        <translation>lower case, no spaces: lan.nt</translation>
    </message>
    <message>
        <source>empty: nobody of the people rated</source>
        <translation>empty: nobody of the people rated</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>at least %1 characters</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Login:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>P&amp;erson:</source>
        <translation>P&amp;erson:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>of account</comment>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>Present pass&amp;word:</source>
        <translation>Present pass&amp;word:</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>New &amp;password:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Once more:</translation>
    </message>
    <message>
        <source>The two passwords differ: type the new one once more.</source>
        <translation>The two passwords differ: type the new one once more.</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::AdoptPanel</name>
    <message>
        <source>What &amp;would change?</source>
        <translation>What &amp;would change?</translation>
    </message>
    <message>
        <source>&amp;Adopt for this month</source>
        <translation>&amp;Adopt for this month</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Whose total or class would change</source>
        <translation>Whose total or class would change</translation>
    </message>
    <message>
        <source>everybody whom it serves</source>
        <translation>everybody whom it serves</translation>
    </message>
    <message>
        <source>See first what it would change: nothing is written until you adopt it.</source>
        <translation>See first what it would change: nothing is written until you adopt it.</translation>
    </message>
    <message>
        <source>Choose a rule set.</source>
        <translation>Choose a rule set.</translation>
    </message>
    <message>
        <source>This rule set cannot be read.</source>
        <translation>This rule set cannot be read.</translation>
    </message>
    <message>
        <source>This is a template: copy it and fill it in first.</source>
        <translation>This is a template: copy it and fill it in first.</translation>
    </message>
    <message>
        <source>Scoring %1 by both rule sets…</source>
        <translation>Scoring %1 by both rule sets…</translation>
    </message>
    <message>
        <source>Nobody is rated in %1.</source>
        <translation>Nobody is rated in %1.</translation>
    </message>
    <message>
        <source>In %1 nobody&apos;s total or class would change (%2 people).</source>
        <translation>In %1 nobody&apos;s total or class would change (%2 people).</translation>
    </message>
    <message>
        <source>In %1 the total or class of %2 of %3 people would change.</source>
        <translation>In %1 the total or class of %2 of %3 people would change.</translation>
    </message>
    <message>
        <source>Now: %1. Then: %2.</source>
        <translation>Now: %1. Then: %2.</translation>
    </message>
    <message>
        <source>Month %1 was rated by %2 already.</source>
        <translation>Month %1 was rated by %2 already.</translation>
    </message>
    <message>
        <source>Back to the &amp;former rules</source>
        <translation>Back to the &amp;former rules</translation>
    </message>
    <message>
        <source>It shows everybody&apos;s points: %1</source>
        <translation>It shows everybody&apos;s points: %1</translation>
    </message>
    <message>
        <source>Nothing has been adopted here yet. Whatever a month was rated by before can be chosen and adopted again.</source>
        <translation>Nothing has been adopted here yet. Whatever a month was rated by before can be chosen and adopted again.</translation>
    </message>
    <message>
        <source>Month %1 is rated by %2 again</source>
        <translation>Month %1 is rated by %2 again</translation>
    </message>
    <message>
        <source>Rule set %1 for month %2</source>
        <translation>Rule set %1 for month %2</translation>
    </message>
    <message>
        <source>Month %1 is rated by %2 from now on, no longer by %3; locked sheets keep the rules they were locked by.</source>
        <translation>Month %1 is rated by %2 from now on, no longer by %3; locked sheets keep the rules they were locked by.</translation>
    </message>
    <message>
        <source>Its changed settings are not written yet: write them, or give them up, first.</source>
        <translation>Its changed settings are not written yet: write them, or give them up, first.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s) that are not locked would have to be signed anew; locked ones keep their rules.</source>
        <translation>
            <numerusform>%n signed sheet that is not locked would have to be signed anew; locked ones keep their rules.</numerusform>
            <numerusform>%n signed sheets that are not locked would have to be signed anew; locked ones keep their rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalogues_ui::CataloguesPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Search the catalogue</translation>
    </message>
    <message>
        <source>Search code or words (no accents needed)</source>
        <translation>Search code or words (no accents needed)</translation>
    </message>
    <message>
        <source>25 manifestations</source>
        <translation>25 manifestations</translation>
    </message>
    <message>
        <source>12 contents</source>
        <translation>12 contents</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Rule sets</translation>
    </message>
    <message>
        <source>The catalogues could not be read</source>
        <translation>The catalogues could not be read</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <comment>page and menu</comment>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>Reading the catalogues…</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::EffectsModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Total now</translation>
    </message>
    <message>
        <source>Total then</source>
        <translation>Total then</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Class now</source>
        <translation>Class now</translation>
    </message>
    <message>
        <source>Class then</source>
        <translation>Class then</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::PastePanel</name>
    <message>
        <source>&amp;Take these wordings</source>
        <translation>&amp;Take these wordings</translation>
    </message>
    <message>
        <source>Text pasted from Word</source>
        <translation>Text pasted from Word</translation>
    </message>
    <message>
        <source>Paste the list from Word here: numbered or not, or as a table. Correct it here until each item is one line of the table.</source>
        <translation>Paste the list from Word here: numbered or not, or as a table. Correct it here until each item is one line of the table.</translation>
    </message>
    <message>
        <source>What the text is taken for</source>
        <translation>What the text is taken for</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>Our wording</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Official wording</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>too many</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet; %1 items are wanted.</source>
        <translation>Nothing has been pasted yet; %1 items are wanted.</translation>
    </message>
    <message>
        <source>%1 items, as many as wanted. Look whether each stands beside its own, then take them.</source>
        <translation>%1 items, as many as wanted. Look whether each stands beside its own, then take them.</translation>
    </message>
    <message>
        <source>%1 items were found, but %2 are wanted: join or part lines on the left.</source>
        <translation>%1 items were found, but %2 are wanted: join or part lines on the left.</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::RulesModel</name>
    <message>
        <source>Rule set</source>
        <translation>Rule set</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Used this month for</source>
        <translation>Used this month for</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>of the program</translation>
    </message>
    <message>
        <source>of this office</source>
        <translation>of this office</translation>
    </message>
    <message>
        <source>a template to fill in</source>
        <translation>a template to fill in</translation>
    </message>
    <message>
        <source>not compared with the published text</source>
        <translation>not compared with the published text</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::RulesTab</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Only what differs</translation>
    </message>
    <message>
        <source>&amp;Copy as the office&apos;s own…</source>
        <translation>&amp;Copy as the office&apos;s own…</translation>
    </message>
    <message>
        <source>&amp;Write the changed settings</source>
        <translation>&amp;Write the changed settings</translation>
    </message>
    <message>
        <source>&amp;Give up the changes</source>
        <translation>&amp;Give up the changes</translation>
    </message>
    <message>
        <source>Rule set from a &amp;file…</source>
        <translation>Rule set from a &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Save the rule set as a file…</source>
        <translation>Sa&amp;ve the rule set as a file…</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Rule sets</translation>
    </message>
    <message>
        <source>Settings of the rule set</source>
        <translation>Settings of the rule set</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Compare &amp;with:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Choose a rule set that can be read.</source>
        <translation>Choose a rule set that can be read.</translation>
    </message>
    <message>
        <source>No setting has been changed.</source>
        <translation>No setting has been changed.</translation>
    </message>
    <message>
        <source>%1 settings differ.</source>
        <translation>%1 settings differ.</translation>
    </message>
    <message>
        <source>The changed settings make sense together. They are not written yet.</source>
        <translation>The changed settings make sense together. They are not written yet.</translation>
    </message>
    <message>
        <source>Copy the rule set</source>
        <translation>Copy the rule set</translation>
    </message>
    <message>
        <source>Name of the copy (small letters, digits, hyphens):</source>
        <translation>Name of the copy (small letters, digits, hyphens):</translation>
    </message>
    <message>
        <source>There is a rule set %1 already. Give the copy another name.</source>
        <translation>There is a rule set %1 already. Give the copy another name.</translation>
    </message>
    <message>
        <source>Copy of the rule set %1</source>
        <translation>Copy of the rule set %1</translation>
    </message>
    <message>
        <source>%1 is a copy of %2. Change its settings, see what it would change, then adopt it.</source>
        <translation>%1 is a copy of %2. Change its settings, see what it would change, then adopt it.</translation>
    </message>
    <message>
        <source>Settings of the rule set %1</source>
        <translation>Settings of the rule set %1</translation>
    </message>
    <message>
        <source>The settings of %1 are written.</source>
        <translation>The settings of %1 are written.</translation>
    </message>
    <message>
        <source>Rule set from a file</source>
        <translation>Rule set from a file</translation>
    </message>
    <message>
        <source>Rule sets (*.json)</source>
        <translation>Rule sets (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is not a valid rule set:</source>
        <translation>%1 is not a valid rule set:</translation>
    </message>
    <message>
        <source>Rule set %1 from a file</source>
        <translation>Rule set %1 from a file</translation>
    </message>
    <message>
        <source>The rule set %1 has been taken in.</source>
        <translation>The rule set %1 has been taken in.</translation>
    </message>
    <message>
        <source>Save the rule set</source>
        <translation>Save the rule set</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::SettingsModel</name>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>This rule set comes with the program and stays as it is: make a copy of the office&apos;s own and change that.</source>
        <translation>This rule set comes with the program and stays as it is: make a copy of the office&apos;s own and change that.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>One of: %1</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::WordingModel</name>
    <message>
        <source>compared</source>
        <translation>compared</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>reconstructed</translation>
    </message>
    <message>
        <source>entered, not compared</source>
        <translation>entered, not compared</translation>
    </message>
    <message>
        <source>Official wording of the 12 contents</source>
        <translation>Official wording of the 12 contents</translation>
    </message>
    <message>
        <source>Official wording of the 25 manifestations</source>
        <translation>Official wording of the 25 manifestations</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::WordingTab</name>
    <message>
        <source>&amp;All wordings from Word…</source>
        <translation>&amp;All wordings from Word…</translation>
    </message>
    <message>
        <source>&amp;Compared with the official paper</source>
        <translation>Compared with the official pa&amp;per</translation>
    </message>
    <message>
        <source>The 12 contents</source>
        <translation>The 12 contents</translation>
    </message>
    <message>
        <source>The 25 manifestations</source>
        <translation>The 25 manifestations</translation>
    </message>
    <message>
        <source>All %1 have been compared with the official paper.</source>
        <translation>All %1 have been compared with the official paper.</translation>
    </message>
    <message>
        <source>%1 of %2 have been compared with the official paper; the others are printed with their mark.</source>
        <translation>%1 of %2 have been compared with the official paper; the others are printed with their mark.</translation>
    </message>
    <message>
        <source>Select rows whose official wording has been entered and is not compared yet.</source>
        <translation>Select rows whose official wording has been entered and is not compared yet.</translation>
    </message>
    <message>
        <source>Official wording of the 12 contents</source>
        <translation>Official wording of the 12 contents</translation>
    </message>
    <message>
        <source>Official wording of the 25 manifestations</source>
        <translation>Official wording of the 25 manifestations</translation>
    </message>
    <message>
        <source>%1 wordings have been entered. Compare each with the official paper, select them, and confirm.</source>
        <translation>%1 wordings have been entered. Compare each with the official paper, select them, and confirm.</translation>
    </message>
    <message>
        <source>Compared with the official paper: %1</source>
        <translation>Compared with the official paper: %1</translation>
    </message>
    <message>
        <source>%1 wordings are confirmed; their mark is gone.</source>
        <translation>%1 wordings are confirmed; their mark is gone.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ColumnsModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>First cells</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Which column of the program it means</source>
        <translation>Which column of the program it means</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>a column that is not imported</comment>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Choose one of the columns of this table, or “Not read”.</source>
        <translation>Choose one of the columns of this table, or “Not read”.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ColumnsStep</name>
    <message>
        <source>Sheets of the file</source>
        <translation>Sheets of the file</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Columns of the sheet</translation>
    </message>
    <message>
        <source>This file is a pack of %1 (%2), month %3: only what they were asked to fill in is read.</source>
        <translation>This file is a pack of %1 (%2), month %3: only what they were asked to fill in is read.</translation>
    </message>
    <message>
        <source>Type or press F2 in “Taken as” and “Read as” to say otherwise. What you say is remembered for files with the same heads.</source>
        <translation>Type or press F2 in “Taken as” and “Read as” to say otherwise. What you say is remembered for files with the same heads.</translation>
    </message>
    <message>
        <source>Columns of “%1”:</source>
        <translation>Columns of “%1”:</translation>
    </message>
    <message>
        <source>Columns of “%1”, which is passed over:</source>
        <translation>Columns of “%1”, which is passed over:</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ExchangeCommands</name>
    <message>
        <source>Send &amp;packs for scoring…</source>
        <translation>Send &amp;packs for scoring…</translation>
    </message>
    <message>
        <source>Receive packs &amp;filled in…</source>
        <translation>Receive packs &amp;filled in…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>No file is open, or nobody is logged in.</source>
        <translation>No file is open, or nobody is logged in.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>The file is open for looking only.</translation>
    </message>
    <message>
        <source>Receive packs</source>
        <translation>Receive packs</translation>
    </message>
    <message>
        <source>Packs (*.xlsx)</source>
        <translation>Packs (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ExportDialog</name>
    <message>
        <source>&amp;All months</source>
        <translation>&amp;All months</translation>
    </message>
    <message>
        <source>&amp;One month:</source>
        <translation>&amp;One month:</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Open the &amp;folder</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Kind of file</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>S&amp;heet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>A CSV table is one sheet: choose which.</source>
        <translation>A CSV table is one sheet: choose which.</translation>
    </message>
    <message>
        <source>Month sheets are of one month: choose it.</source>
        <translation>Month sheets are of one month: choose it.</translation>
    </message>
    <message>
        <source>Once it is written.</source>
        <translation>Once it is written.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ImportAssistant</name>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Another file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Import workbook</source>
        <translation>Import workbook</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.csv)</source>
        <translation>Workbooks and tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Import — %1</source>
        <translation>Import — %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Checking every row…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importing %1…</translation>
    </message>
    <message>
        <source>1  Sheets and columns</source>
        <translation>1  Sheets and columns</translation>
    </message>
    <message>
        <source>2  Rows</source>
        <translation>2  Rows</translation>
    </message>
    <message>
        <source>3  What changes</source>
        <translation>3  What changes</translation>
    </message>
    <message>
        <source>Wait until the file has been read.</source>
        <translation>Wait until the file has been read.</translation>
    </message>
    <message>
        <source>The file could not be read: choose another one.</source>
        <translation>The file could not be read: choose another one.</translation>
    </message>
    <message>
        <source>Say in “Read as” which columns hold what is still missing, or pass the sheet over in “Taken as”.</source>
        <translation>Say in “Read as” which columns hold what is still missing, or pass the sheet over in “Taken as”.</translation>
    </message>
    <message>
        <source>Correct the marked cells, or leave out the rows with errors.</source>
        <translation>Correct the marked cells, or leave out the rows with errors.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
</context>
<context>
    <name>exchange_ui::PersonExport</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Open the &amp;folder</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <comment>a person</comment>
        <translation>Data of %1</translation>
    </message>
    <message>
        <source>One workbook with everything the file holds of this person, as far as you may see it: posts, absences, work, manifestations, scores, conditions, month sheets with their signatures, and petitions.</source>
        <translation>One workbook with everything the file holds of this person, as far as you may see it: posts, absences, work, manifestations, scores, conditions, month sheets with their signatures, and petitions.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Once it is written.</source>
        <translation>Once it is written.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>exchange_ui::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Number of the row in the file</source>
        <translation>Number of the row in the file</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Not accepted: %1</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ReceivePacks</name>
    <message>
        <source>Take · file</source>
        <translation>Take · file</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Differing</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Bad rows</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Replace · pack</source>
        <translation>Replace · pack</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: whom or what a row is about</comment>
        <translation>About</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>In the file now</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>In the pack</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>&amp;Replace all of them by what the packs say</source>
        <translation>&amp;Replace all of them by what the packs say</translation>
    </message>
    <message>
        <source>Rows that cannot be taken:</source>
        <translation>Rows that cannot be taken:</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors and take the others of their packs</source>
        <translation>&amp;Leave out the rows with errors and take the others of their packs</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Take in</translation>
    </message>
    <message>
        <source>Receive packs</source>
        <translation>Receive packs</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Where packs say otherwise than the file</source>
        <translation>Where packs say otherwise than the file</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Rows that cannot be taken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reading packs…</source>
        <translation>Reading packs…</translation>
    </message>
    <message>
        <source>Some of its rows have errors: see below.</source>
        <translation>Some of its rows have errors: see below.</translation>
    </message>
    <message>
        <source>Self-scores %1</source>
        <translation>Self-scores %1</translation>
    </message>
    <message>
        <source>Superior&apos;s scores %1</source>
        <translation>Superior&apos;s scores %1</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>All of it is here already</translation>
    </message>
    <message>
        <source>✓ Can be taken</source>
        <translation>✓ Can be taken</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Untick what is not to be taken.</source>
        <translation>Nothing has been written yet. Untick what is not to be taken.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in the packs differ from what the file holds: tick those that are to be replaced; the others stay.</source>
        <translation>
            <numerusform>%n value in the packs differs from what the file holds: tick it if it is to be replaced.</numerusform>
            <numerusform>%n values in the packs differ from what the file holds: tick those that are to be replaced; the others stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message numerus="yes">
        <source>%n month sheet(s) would lose signatures, because what was signed changes: they have to be signed again.</source>
        <translation>
            <numerusform>%n month sheet would lose signatures, because what was signed changes: it has to be signed again.</numerusform>
            <numerusform>%n month sheets would lose signatures, because what was signed changes: they have to be signed again.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pack is ticked that can be taken.</source>
        <translation>No pack is ticked that can be taken.</translation>
    </message>
    <message>
        <source>Taking packs in…</source>
        <translation>Taking packs in…</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 rows refused</source>
        <translation>%1: %2 new, %3 changed, %4 rows refused</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 was not taken: %2</translation>
    </message>
    <message>
        <source>rows with errors</source>
        <translation>rows with errors</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) taken in: %1 rows new, %2 changed.</source>
        <translation>
            <numerusform>%n pack taken in: %1 rows new, %2 changed.</numerusform>
            <numerusform>%n packs taken in: %1 rows new, %2 changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the packs was already here; nothing was changed.</source>
        <translation>Everything in the packs was already here; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ResultStep</name>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Columns not read</source>
        <translation>Columns not read</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: whom or what a row is about</comment>
        <translation>About</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>What would happen, sheet by sheet</source>
        <translation>What would happen, sheet by sheet</translation>
    </message>
    <message>
        <source>Stored values that would change</source>
        <translation>Stored values that would change</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Everything in the file is here already: there is nothing to import.</source>
        <translation>Everything in the file is here already: there is nothing to import.</translation>
    </message>
    <message>
        <source>%1 rows would be added and %2 changed; %3 are here as they are. It is one step, which Undo takes back.</source>
        <translation>%1 rows would be added and %2 changed; %3 are here as they are. It is one step, which Undo takes back.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors would be left out.</source>
        <translation>
            <numerusform>%n row with errors would be left out.</numerusform>
            <numerusform>%n rows with errors would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month sheet(s) would lose signatures, because what was signed changes: they have to be signed again.</source>
        <translation>
            <numerusform>%n month sheet would lose signatures, because what was signed changes: it has to be signed again.</numerusform>
            <numerusform>%n month sheets would lose signatures, because what was signed changes: they have to be signed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored value(s) would change:</source>
        <translation>
            <numerusform>%n stored value would change:</numerusform>
            <numerusform>%n stored values would change:</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>The first %1 are listed.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::RowsStep</name>
    <message>
        <source>Only rows with &amp;errors</source>
        <translation>Only rows with &amp;errors</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What is wrong, cell by cell</source>
        <translation>What is wrong, cell by cell</translation>
    </message>
    <message>
        <source>A double click leads to the cell.</source>
        <translation>A double click leads to the cell.</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Rows of %1</translation>
    </message>
    <message>
        <source>%1 — ✗ %2</source>
        <comment>tab: sheet and its number of errors</comment>
        <translation>%1 — ✗ %2</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>The whole row</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %n row(s) with errors and take the others</source>
        <translation>
            <numerusform>&amp;Leave out the %n row with errors and take the others</numerusform>
            <numerusform>&amp;Leave out the %n rows with errors and take the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors. Type the right value into a marked cell: the file is then checked again as if it stood there. The file itself is not changed.</source>
        <translation>
            <numerusform>%n row has errors. Type the right value into a marked cell: the file is then checked again as if it stood there. The file itself is not changed.</numerusform>
            <numerusform>%n rows have errors. Type the right value into a marked cell: the file is then checked again as if it stood there. The file itself is not changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors were found. Nothing has been written yet.</source>
        <translation>No errors were found. Nothing has been written yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are read and not shown.</source>
        <translation>
            <numerusform>%n further row is read and not shown.</numerusform>
            <numerusform>%n further rows are read and not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ Row %1, %2: %3</source>
        <translation>✗ Row %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>exchange_ui::SendPacks</name>
    <message>
        <source>&amp;Make the packs</source>
        <translation>&amp;Make the packs</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Open the &amp;folder</translation>
    </message>
    <message>
        <source>Send packs for scoring</source>
        <translation>Send packs for scoring</translation>
    </message>
    <message>
        <source>Everyone rated in the unit and below gets a workbook in which to score themselves, and every superior one in which to score their direct reports. Send the files by the means your office allows; take them in with “Receive packs filled in”.</source>
        <translation>Everyone rated in the unit and below gets a workbook in which to score themselves, and every superior one in which to score their direct reports. Send the files by the means your office allows; take them in with “Receive packs filled in”.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Fo&amp;lder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Folder for the packs</translation>
    </message>
    <message>
        <source>The file has no units yet: import or type them first.</source>
        <translation>The file has no units yet: import or type them first.</translation>
    </message>
    <message>
        <source>Choose the folder for the packs.</source>
        <translation>Choose the folder for the packs.</translation>
    </message>
    <message>
        <source>Once the packs are made.</source>
        <translation>Once the packs are made.</translation>
    </message>
    <message>
        <source>Making packs…</source>
        <translation>Making packs…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are in the folder %1.</source>
        <translation>
            <numerusform>%n pack is in the folder %1.</numerusform>
            <numerusform>%n packs are in the folder %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody has one: see Details.</source>
        <translation>Not everybody has one: see Details.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::SheetsModel</name>
    <message>
        <source>Sheet of the file</source>
        <translation>Sheet of the file</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Taken as</translation>
    </message>
    <message>
        <source>Which table of the program the sheet is</source>
        <translation>Which table of the program the sheet is</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>What is known of it</translation>
    </message>
    <message>
        <source>Passed over</source>
        <comment>a sheet that is not imported</comment>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>✗ No column for: %1</source>
        <translation>✗ No column for: %1</translation>
    </message>
    <message numerus="yes">
        <source>✓ Header in row %1; %n column(s) are read</source>
        <translation>
            <numerusform>✓ Header in row %1; %n column is read</numerusform>
            <numerusform>✓ Header in row %1; %n columns are read</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the tables, or “Passed over”.</source>
        <translation>Choose one of the tables, or “Passed over”.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Header in row %1; %n column(s) are read, some as you said</source>
        <translation>
            <numerusform>✓ Header in row %1; %n column is read, some as you said</numerusform>
            <numerusform>✓ Header in row %1; %n columns are read, some as you said</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not read: %2</source>
        <translation>%1; not read: %2</translation>
    </message>
</context>
<context>
    <name>grid::Delegate</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>grid::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Words, =exact, = blank, &lt;&gt; filled, &gt; &gt;= &lt; &lt;= with a number or date</source>
        <translation>Words, =exact, = blank, &lt;&gt; filled, &gt; &gt;= &lt; &lt;= with a number or date</translation>
    </message>
</context>
<context>
    <name>grid::KeptCells</name>
    <message>
        <source>&amp;Put them back</source>
        <translation>&amp;Put them back</translation>
    </message>
    <message>
        <source>Gi&amp;ve them up</source>
        <translation>Gi&amp;ve them up</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) typed here earlier never got into the file and are kept.</source>
        <translation>
            <numerusform>%n cell typed here earlier never got into the file and is kept.</numerusform>
            <numerusform>%n cells typed here earlier never got into the file and are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grid::Model</name>
    <message>
        <source>empty</source>
        <comment>a cell, read aloud</comment>
        <translation>empty</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Not accepted: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>a cell, read aloud</comment>
        <translation>Read only</translation>
    </message>
    <message>
        <source>To be saved, this row still needs: %1</source>
        <translation>To be saved, this row still needs: %1</translation>
    </message>
    <message>
        <source>“%1” may not be empty.</source>
        <translation>“%1” may not be empty.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>“%1” was not saved: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <comment>heading of a column, what was typed there, why it is not accepted</comment>
        <translation>%1, “%2”: %3</translation>
    </message>
</context>
<context>
    <name>grid::View</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copy with &amp;headings</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Fill &amp;down</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s date</source>
        <translation>&amp;Today&apos;s date</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>C&amp;lear cells</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>&amp;Filter row</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not accepted: they keep their text and are marked; the mark says why.</source>
        <translation>
            <numerusform>%n cell were not accepted: they keep their text and are marked; the mark says why.</numerusform>
            <numerusform>%n cells were not accepted: they keep their text and are marked; the mark says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be typed in and were left as they are.</source>
        <translation>
            <numerusform>%n cell cannot be typed in and were left as they are.</numerusform>
            <numerusform>%n cells cannot be typed in and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit into the grid.</source>
        <translation>
            <numerusform>%n cell did not fit into the grid.</numerusform>
            <numerusform>%n cells did not fit into the grid.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: %1</source>
        <translation>The first of them: %1</translation>
    </message>
</context>
<context>
    <name>insight_ui::FigureCard</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Chart or table (Ctrl+T)</source>
        <translation>Chart or table (Ctrl+T)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>The rows behind it (Enter)</source>
        <translation>The rows behind it (Enter)</translation>
    </message>
    <message>
        <source>Copy, save, print</source>
        <translation>Copy, save, print</translation>
    </message>
</context>
<context>
    <name>insight_ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>page and menu</comment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>&amp;Find a person</source>
        <translation>&amp;Find a person</translation>
    </message>
    <message>
        <source>&amp;Table or chart</source>
        <translation>&amp;Table or chart</translation>
    </message>
    <message>
        <source>&amp;Rows behind the figure</source>
        <translation>&amp;Rows behind the figure</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copy the table</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>&amp;Save the chart as a picture…</translation>
    </message>
    <message>
        <source>Save the table as a &amp;workbook…</source>
        <translation>Save the table as a &amp;workbook…</translation>
    </message>
    <message>
        <source>&amp;Print this board…</source>
        <translation>&amp;Print this board…</translation>
    </message>
    <message>
        <source>Save this board as P&amp;DF…</source>
        <translation>Save this board as P&amp;DF…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>The figures could not be read</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Reading the figures…</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1</source>
        <translation>Nothing is recorded for %1</translation>
    </message>
    <message>
        <source>The boards count work, sheets and observations. Go to another month, or import a workbook.</source>
        <translation>The boards count work, sheets and observations. Go to another month, or import a workbook.</translation>
    </message>
    <message>
        <source>There is no row behind this: it counts what is missing.</source>
        <translation>There is no row behind this: it counts what is missing.</translation>
    </message>
    <message>
        <source>Copied: the table of “%1”</source>
        <translation>Copied: the table of “%1”</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>printed on %1</translation>
    </message>
    <message>
        <source>Save the board</source>
        <translation>Save the board</translation>
    </message>
</context>
<context>
    <name>insight_ui::PersonBox</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>A person: name or code (no accents needed)</source>
        <translation>A person: name or code (no accents needed)</translation>
    </message>
</context>
<context>
    <name>insight_ui::RowsDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows behind the figure</source>
        <translation>The rows behind the figure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Twelve months of this person (Enter)</source>
        <translation>&amp;Twelve months of this person (Enter)</translation>
    </message>
    <message>
        <source>Their &amp;sheet</source>
        <translation>Their &amp;sheet</translation>
    </message>
</context>
<context>
    <name>insight_ui::RowsModel</name>
    <message>
        <source>What</source>
        <comment>column: kind of row</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>column: what a row says</comment>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>leadership_ui::ContentsModel</name>
    <message>
        <source>No.</source>
        <comment>number of a content</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>the most points</comment>
        <translation>Max</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>Self-score</source>
        <translation>Self-score</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Figure proposed from what the file holds</source>
        <translation>Figure proposed from what the file holds</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Superior&apos;s score</source>
        <translation>Superior&apos;s score</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Superior&apos;s comment</source>
        <translation>Superior&apos;s comment</translation>
    </message>
    <message>
        <source>How it is proposed</source>
        <translation>How it is proposed</translation>
    </message>
    <message>
        <source>At most %1 points are given here.</source>
        <translation>At most %1 points are given here.</translation>
    </message>
    <message>
        <source>12 contents of %1, month %2</source>
        <translation>12 contents of %1, month %2</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Superior&apos;s score of the month before, of the maximum</source>
        <translation>Superior&apos;s score of the month before, of the maximum</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>other leaders</comment>
        <translation>Others</translation>
    </message>
    <message>
        <source>Median of the other leaders you may see, of the maximum</source>
        <translation>Median of the other leaders you may see, of the maximum</translation>
    </message>
</context>
<context>
    <name>leadership_ui::LeadersModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>Sum of the self-scores</source>
        <translation>Sum of the self-scores</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Sum of the superior&apos;s scores</source>
        <translation>Sum of the superior&apos;s scores</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>How many contents the superior has scored</source>
        <translation>How many contents the superior has scored</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Superior&apos;s scores, of all maxima</source>
        <translation>Superior&apos;s scores, of all maxima</translation>
    </message>
</context>
<context>
    <name>leadership_ui::LeadershipPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Heads and deputies</source>
        <translation>Heads and deputies</translation>
    </message>
    <message>
        <source>The 12 contents</source>
        <translation>The 12 contents</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>page and menu</comment>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Search name, code, unit (no accents needed)</source>
        <translation>Search name, code, unit (no accents needed)</translation>
    </message>
    <message>
        <source>The month could not be read</source>
        <translation>The month could not be read</translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation>Reading the month…</translation>
    </message>
    <message>
        <source>No head or deputy in %1 for you to see</source>
        <translation>No head or deputy in %1 for you to see</translation>
    </message>
    <message>
        <source>The 12 contents are scored for heads and deputies. Their posts come with the list of people.</source>
        <translation>The 12 contents are scored for heads and deputies. Their posts come with the list of people.</translation>
    </message>
    <message>
        <source>&amp;Print the scorecard…</source>
        <translation>&amp;Print the scorecard…</translation>
    </message>
    <message>
        <source>The month %1 is being read.</source>
        <translation>The month %1 is being read.</translation>
    </message>
</context>
<context>
    <name>papers_ui::CheckDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>Check a signed paper</source>
        <translation>Check a signed paper</translation>
    </message>
    <message>
        <source>Type the code at the bottom of the paper (“Mã kiểm tra phiếu”), or read the square beside it with a scanner. Capitals, spaces and dashes do not matter.</source>
        <translation>Type the code at the bottom of the paper (“Mã kiểm tra phiếu”), or read the square beside it with a scanner. Capitals, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>Code of the paper</source>
        <translation>Code of the paper</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Checking the file and the paper…</source>
        <translation>Checking the file and the paper…</translation>
    </message>
</context>
<context>
    <name>papers_ui::Output</name>
    <message>
        <source>No printer is installed on this computer. Save the paper as PDF (Ctrl+S) and print it elsewhere, or install a printer.</source>
        <translation>No printer is installed on this computer. Save the paper as PDF (Ctrl+S) and print it elsewhere, or install a printer.</translation>
    </message>
    <message>
        <source>Printing %1…</source>
        <translation>Printing %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Saving %1…</translation>
    </message>
    <message>
        <source>A file for each copy</source>
        <translation>A file for each copy</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message>
        <source>Saving into %1…</source>
        <translation>Saving into %1…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Save the paper</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Names of the files; {code}, {name} and {unit} are filled in. With .docx at the end they are for Word:</source>
        <translation>Names of the files; {code}, {name} and {unit} are filled in. With .docx at the end they are for Word:</translation>
    </message>
</context>
<context>
    <name>papers_ui::PagesModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>papers_ui::PaperListModel</name>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Quarterly and yearly</source>
        <translation>Quarterly and yearly</translation>
    </message>
    <message>
        <source>%1 (not yours to print)</source>
        <translation>%1 (not yours to print)</translation>
    </message>
</context>
<context>
    <name>papers_ui::PapersPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>A file for &amp;each copy…</source>
        <translation>A file for &amp;each copy…</translation>
    </message>
    <message>
        <source>&amp;Check a signed paper…</source>
        <translation>&amp;Check a signed paper…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The paper could not be laid out</source>
        <translation>The paper could not be laid out</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>page and menu</comment>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>The file could not be read</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>The paper could not be made</translation>
    </message>
    <message>
        <source>This paper is not yours to print</source>
        <translation>This paper is not yours to print</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>There is nothing to print</translation>
    </message>
    <message>
        <source>Something is being printed or saved; stop it or wait for it.</source>
        <translation>Something is being printed or saved; stop it or wait for it.</translation>
    </message>
    <message>
        <source>Nothing is ready to print yet.</source>
        <translation>Nothing is ready to print yet.</translation>
    </message>
    <message>
        <source>There is one copy only.</source>
        <translation>There is one copy only.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>No file is open.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not yours to print</source>
        <translation>
            <numerusform>%n left out: not yours to print</numerusform>
            <numerusform>%n left out: not yours to print</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as PDF or Word…</source>
        <translation>&amp;Save as PDF or Word…</translation>
    </message>
</context>
<context>
    <name>papers_ui::Preview</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Pages of the copy</source>
        <translation>Pages of the copy</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>P&amp;revious page</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Next page</translation>
    </message>
    <message>
        <source>Previous &amp;copy</source>
        <translation>Previous cop&amp;y</translation>
    </message>
    <message>
        <source>Next c&amp;opy</source>
        <translation>Next c&amp;opy</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Zoom o&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Whole page</translation>
    </message>
    <message>
        <source>&amp;Full width</source>
        <translation>&amp;Full width</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Shown at %1 % of the size on paper</source>
        <translation>Shown at %1 % of the size on paper</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Page %1 of %2 · copy %3 of %4: %5</source>
        <translation>Page %1 of %2 · copy %3 of %4: %5</translation>
    </message>
</context>
<context>
    <name>papers_ui::PrintOptions</name>
    <message>
        <source>Work of everyone &amp;below as an annex</source>
        <translation>Work of everyone &amp;below as an annex</translation>
    </message>
    <message>
        <source>A copy of &amp;each unit</source>
        <translation>A copy of &amp;each unit</translation>
    </message>
    <message>
        <source>With a &amp;list of the copies</source>
        <translation>With a &amp;list of the copies</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Quarter %1</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Everybody – type a name or a code</source>
        <translation>Everybody – type a name or a code</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>List by day and session</source>
        <translation>List by day and session</translation>
    </message>
    <message>
        <source>Matrix of days</source>
        <translation>Matrix of days</translation>
    </message>
    <message>
        <source>dots to fill in</source>
        <translation>dots to fill in</translation>
    </message>
    <message>
        <source>dd/mm/yyyy – empty: dots</source>
        <translation>dd/mm/yyyy – empty: dots</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Num&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Several people fit “%1”: type more of the name or the code.</source>
        <translation>Several people fit “%1”: type more of the name or the code.</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>Nobody fits “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 31/10/2026.</source>
        <translation>“%1” is no date; write it like 31/10/2026.</translation>
    </message>
</context>
<context>
    <name>rating_ui::AttentionBar</name>
    <message>
        <source>Sheets that are &amp;late, step by step</source>
        <translation>Sheets that are la&amp;te, step by step</translation>
    </message>
    <message>
        <source>People over the &amp;cap</source>
        <translation>People over the &amp;cap</translation>
    </message>
    <message>
        <source>Open &amp;petitions</source>
        <translation>Open &amp;petitions</translation>
    </message>
    <message>
        <source>Shows only these, and everyone when pressed again (%1)</source>
        <translation>Shows only these, and everyone when pressed again (%1)</translation>
    </message>
</context>
<context>
    <name>rating_ui::ConditionsModel</name>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Fixes the class at</source>
        <translation>Fixes the class at</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The paper it rests on: number, date, who issued it</source>
        <translation>The paper it rests on: number, date, who issued it</translation>
    </message>
    <message>
        <source>(not in the rule set)</source>
        <translation>(not in the rule set)</translation>
    </message>
    <message>
        <source>To put another in its place, take this one back first.</source>
        <translation>To put another in its place, take this one back first.</translation>
    </message>
    <message>
        <source>The rule set has no such condition: choose one of the list.</source>
        <translation>The rule set has no such condition: choose one of the list.</translation>
    </message>
    <message>
        <source>This condition is recorded already: correct its basis in its own row.</source>
        <translation>This condition is recorded already: correct its basis in its own row.</translation>
    </message>
    <message>
        <source>Conditions of %1, month %2</source>
        <translation>Conditions of %1, month %2</translation>
    </message>
</context>
<context>
    <name>rating_ui::ConditionsTab</name>
    <message>
        <source>Take the condition &amp;back</source>
        <translation>Take the condition &amp;back</translation>
    </message>
    <message>
        <source>Conditions that fix the class</source>
        <translation>Conditions that fix the class</translation>
    </message>
    <message>
        <source>In the last row: choose a condition, then the paper it rests on. What was signed of this sheet holds no more then.</source>
        <translation>In the last row: choose a condition, then the paper it rests on. What was signed of this sheet holds no more then.</translation>
    </message>
    <message>
        <source>Condition taken back: %1, month %2</source>
        <translation>Condition taken back: %1, month %2</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) taken back; undo brings them back.</source>
        <translation>
            <numerusform>%n condition taken back; undo brings it back.</numerusform>
            <numerusform>%n conditions taken back; undo brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>No condition is chosen.</source>
        <translation>No condition is chosen.</translation>
    </message>
</context>
<context>
    <name>rating_ui::CriteriaModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>the most points</comment>
        <translation>Max</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>Self-score</source>
        <translation>Self-score</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Superior&apos;s score</source>
        <translation>Superior&apos;s score</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>Deducted</translation>
    </message>
    <message>
        <source>Deducted by manifestations</source>
        <translation>Deducted by manifestations</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Points that count</source>
        <translation>Points that count</translation>
    </message>
    <message>
        <source>This is computed.</source>
        <translation>This is computed.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>The file is open for looking only.</translation>
    </message>
    <message>
        <source>Self-scores stay hidden until they are submitted.</source>
        <translation>Self-scores stay hidden until they are submitted.</translation>
    </message>
    <message>
        <source>At most %1 points are given here.</source>
        <translation>At most %1 points are given here.</translation>
    </message>
    <message>
        <source>Criteria of %1, month %2</source>
        <translation>Criteria of %1, month %2</translation>
    </message>
</context>
<context>
    <name>rating_ui::MonthBar</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Search name, code, unit (no accents needed)</source>
        <translation>Search name, code, unit (no accents needed)</translation>
    </message>
</context>
<context>
    <name>rating_ui::MonthModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Role of the post</source>
        <translation>Role of the post</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Points for the general criteria</source>
        <translation>Points for the general criteria</translation>
    </message>
    <message>
        <source>a</source>
        <comment>component of the result</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>a: quantity</source>
        <translation>a: quantity</translation>
    </message>
    <message>
        <source>b</source>
        <comment>component of the result</comment>
        <translation>b</translation>
    </message>
    <message>
        <source>b: quality</source>
        <translation>b: quality</translation>
    </message>
    <message>
        <source>c</source>
        <comment>component of the result</comment>
        <translation>c</translation>
    </message>
    <message>
        <source>c: progress</source>
        <translation>c: progress</translation>
    </message>
    <message>
        <source>d</source>
        <comment>component of the result</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d: everyone managed</source>
        <translation>d: everyone managed</translation>
    </message>
    <message>
        <source>đ</source>
        <comment>component of the result, the Vietnamese letter</comment>
        <translation>đ</translation>
    </message>
    <message>
        <source>đ: organising the work</source>
        <translation>đ: organising the work</translation>
    </message>
    <message>
        <source>e</source>
        <comment>component of the result</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>e: unity</source>
        <translation>e: unity</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Points for the results</source>
        <translation>Points for the results</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Total points</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>By score</translation>
    </message>
    <message>
        <source>Class by the score</source>
        <translation>Class by the score</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Conditions that fix the class</source>
        <translation>Conditions that fix the class</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Proposed class</source>
        <translation>Proposed class</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation>Decided class</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>over the cap</source>
        <translation>over the cap</translation>
    </message>
    <message>
        <source>decided otherwise than proposed</source>
        <translation>decided otherwise than proposed</translation>
    </message>
    <message>
        <source>signature withdrawn</source>
        <translation>signature withdrawn</translation>
    </message>
    <message>
        <source>State of the sheet, and what it waits for</source>
        <translation>State of the sheet, and what it waits for</translation>
    </message>
</context>
<context>
    <name>rating_ui::MonthPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Show everyone</translation>
    </message>
    <message>
        <source>Sheets of the month</source>
        <translation>Sheets of the month</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>page and menu</comment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Cap on “excellent”</source>
        <translation>Cap on “excellent”</translation>
    </message>
    <message>
        <source>The month could not be read</source>
        <translation>The month could not be read</translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation>Reading the month…</translation>
    </message>
    <message>
        <source>Nobody holds a post in %1</source>
        <translation>Nobody holds a post in %1</translation>
    </message>
    <message>
        <source>A month shows everyone who holds a post in it. Import the list of people, or go to another month.</source>
        <translation>A month shows everyone who holds a post in it. Import the list of people, or go to another month.</translation>
    </message>
    <message>
        <source>No one matches</source>
        <translation>No one matches</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sheet of %1 for you to see</source>
        <translation>There is no sheet of %1 for you to see</translation>
    </message>
    <message>
        <source>You see your own sheet and those of the people you manage or decide for. The personnel officer can say why yours is missing.</source>
        <translation>You see your own sheet and those of the people you manage or decide for. The personnel officer can say why yours is missing.</translation>
    </message>
    <message>
        <source>&amp;Print the sheets chosen…</source>
        <translation>Pr&amp;int the sheets chosen…</translation>
    </message>
    <message numerus="yes">
        <source>The month has %n person(s), but none of them fits what is searched and chosen above.</source>
        <translation>
            <numerusform>The month has %n person, who does not fit what is searched and chosen above.</numerusform>
            <numerusform>The month has %n people, but none of them fits what is searched and chosen above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open petition(s)</source>
        <translation>
            <numerusform>%n open petition</numerusform>
            <numerusform>%n open petitions</numerusform>
        </translation>
    </message>
    <message>
        <source>The month %1 is being read.</source>
        <translation>The month %1 is being read.</translation>
    </message>
    <message>
        <source>nothing is recorded in this month yet</source>
        <translation>nothing is recorded in this month yet</translation>
    </message>
</context>
<context>
    <name>rating_ui::PetitionDialog</name>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Nothing has been written yet.</translation>
    </message>
</context>
<context>
    <name>rating_ui::PetitionsTab</name>
    <message>
        <source>Registe&amp;r a petition…</source>
        <translation>Registe&amp;r a petition…</translation>
    </message>
    <message>
        <source>&amp;Answer the petition…</source>
        <translation>&amp;Answer the petition…</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Petitions</translation>
    </message>
    <message>
        <source>%1 %2, month %3</source>
        <translation>%1 %2, month %3</translation>
    </message>
    <message>
        <source>There is no open petition to answer.</source>
        <translation>There is no open petition to answer.</translation>
    </message>
    <message>
        <source>Register the petition</source>
        <translation>Register the petition</translation>
    </message>
    <message>
        <source>Petition of %1</source>
        <translation>Petition of %1</translation>
    </message>
    <message>
        <source>&amp;What is petitioned for, and why:</source>
        <translation>&amp;What is petitioned for, and why:</translation>
    </message>
    <message>
        <source>Petition registered: %1</source>
        <translation>Petition registered: %1</translation>
    </message>
    <message>
        <source>The petition is registered; it stays open until it is answered.</source>
        <translation>The petition is registered; it stays open until it is answered.</translation>
    </message>
    <message>
        <source>The deciding authority</source>
        <translation>The deciding authority</translation>
    </message>
    <message>
        <source>Petition of %1, registered %2: %3</source>
        <translation>Petition of %1, registered %2: %3</translation>
    </message>
    <message>
        <source>Answer the petition</source>
        <translation>Answer the petition</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Answer:</translation>
    </message>
    <message>
        <source>Petition answered: %1</source>
        <translation>Petition answered: %1</translation>
    </message>
    <message>
        <source>The petition is answered. Another class is decided, or the sheet reopened, as a step of its own.</source>
        <translation>The petition is answered. Another class is decided, or the sheet reopened, as a step of its own.</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <comment>a person&apos;s code</comment>
        <translation>%1, month %2</translation>
    </message>
</context>
<context>
    <name>rating_ui::SheetActions</name>
    <message>
        <source>Sub&amp;mit…</source>
        <translation>Sub&amp;mit…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;view…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decide…</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Lock…</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>Re&amp;open…</translation>
    </message>
    <message>
        <source>These criteria have no superior&apos;s score yet: %1. Confirm or change each.</source>
        <translation>These criteria have no superior&apos;s score yet: %1. Confirm or change each.</translation>
    </message>
    <message>
        <source>Something has changed since it was signed.</source>
        <translation>Something has changed since it was signed.</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>Nobody is selected.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source> – proposed: %1</source>
        <translation> – proposed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) done.</source>
        <translation>
            <numerusform>%n sheet done.</numerusform>
            <numerusform>%n sheets done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) done, %1 left as they were; Details say why.</source>
        <translation>
            <numerusform>%n sheet done, %1 left as they were; Details say why.</numerusform>
            <numerusform>%n sheets done, %1 left as they were; Details say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rating_ui::SheetPane</name>
    <message>
        <source>Why the score is what it is</source>
        <translation>Why the score is what it is</translation>
    </message>
    <message>
        <source>General criteria</source>
        <translation>General criteria</translation>
    </message>
    <message>
        <source>Signatures and changes</source>
        <translation>Signatures and changes</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Criteria</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <translation>Si&amp;gnatures</translation>
    </message>
    <message>
        <source>Co&amp;nditions</source>
        <translation>Co&amp;nditions</translation>
    </message>
    <message>
        <source>Co&amp;nditions (%1)</source>
        <translation>Co&amp;nditions (%1)</translation>
    </message>
    <message>
        <source>Pe&amp;titions</source>
        <translation>Pe&amp;titions</translation>
    </message>
    <message>
        <source>Pe&amp;titions (%1 open)</source>
        <translation>Pe&amp;titions (%1 open)</translation>
    </message>
</context>
<context>
    <name>rating_ui::SignDialog</name>
    <message numerus="yes">
        <source>Submit %n sheet(s)</source>
        <translation>
            <numerusform>Submit %n sheet</numerusform>
            <numerusform>Submit %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n sheet(s)</source>
        <translation>
            <numerusform>Review %n sheet</numerusform>
            <numerusform>Review %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n sheet(s)</source>
        <translation>
            <numerusform>Decide %n sheet</numerusform>
            <numerusform>Decide %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n sheet(s)</source>
        <translation>
            <numerusform>Lock %n sheet</numerusform>
            <numerusform>Lock %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n sheet(s)</source>
        <translation>
            <numerusform>Reopen %n sheet</numerusform>
            <numerusform>Reopen %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>The person of each sheet</source>
        <translation>The person of each sheet</translation>
    </message>
    <message>
        <source>The direct manager of each</source>
        <translation>The direct manager of each</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Opinion of the collective:</source>
        <translation>&amp;Opinion of the collective:</translation>
    </message>
    <message>
        <source>Needed where the class differs from the proposed one</source>
        <translation>Needed where the class differs from the proposed one</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>As proposed, each</source>
        <translation>As proposed, each</translation>
    </message>
    <message>
        <source>As proposed: %1</source>
        <translation>As proposed: %1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>&amp;Class:</source>
        <translation>&amp;Class:</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>The deciding authority of each</source>
        <translation>The deciding authority of each</translation>
    </message>
    <message>
        <source>%1 – month %2</source>
        <comment>what is signed</comment>
        <translation>%1 – month %2</translation>
    </message>
</context>
<context>
    <name>rating_ui::SignatureRows</name>
    <message>
        <source>in my o&amp;wn name</source>
        <translation>in my o&amp;wn name</translation>
    </message>
    <message>
        <source>as signed on &amp;paper by another</source>
        <translation>as signed on &amp;paper by another</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>name or code</source>
        <translation>name or code</translation>
    </message>
    <message>
        <source>as on the paper: 12/BC-UBND</source>
        <translation>as on the paper: 12/BC-UBND</translation>
    </message>
    <message>
        <source>Signed &amp;by:</source>
        <translation>Signed &amp;by:</translation>
    </message>
    <message>
        <source>Paper &amp;number:</source>
        <translation>Paper &amp;number:</translation>
    </message>
    <message>
        <source>&amp;Date of the paper:</source>
        <translation>&amp;Date of the paper:</translation>
    </message>
    <message>
        <source>Say who signed the paper.</source>
        <translation>Say who signed the paper.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: choose one, or type the code.</source>
        <translation>Several people are called “%1”: choose one, or type the code.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”: choose who signed the paper.</source>
        <translation>There is nobody called “%1”: choose who signed the paper.</translation>
    </message>
    <message>
        <source>Give the number of the paper on which it was signed.</source>
        <translation>Give the number of the paper on which it was signed.</translation>
    </message>
</context>
<context>
    <name>shell::AskPanel</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>shell::BackupsDialog</name>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>&amp;Restore as a new file…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Open the &amp;folder</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>Copies of %1</translation>
    </message>
    <message>
        <source>Made by the program, at most one a day, when something was written; older ones are thinned out. They lie on the same disk: back up to another one too.</source>
        <translation>Made by the program, at most one a day, when something was written; older ones are thinned out. They lie on the same disk: back up to another one too.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Size</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>There is none yet: the first is made when nothing has been typed for a minute.</source>
        <translation>There is none yet: the first is made when nothing has been typed for a minute.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Looking into it…</translation>
    </message>
    <message>
        <source>Written last in it: “%1”, %2, %3. Steps in all: %4.</source>
        <translation>Written last in it: “%1”, %2, %3. Steps in all: %4.</translation>
    </message>
    <message>
        <source>by the owner</source>
        <translation>by the owner</translation>
    </message>
</context>
<context>
    <name>shell::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copy with &amp;headings</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Fill &amp;down</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s date</source>
        <translation>&amp;Today&apos;s date</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>C&amp;lear cells</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>&amp;Filter row</translation>
    </message>
    <message>
        <source>This needs a table with the keyboard in it that takes it.</source>
        <translation>This needs a table with the keyboard in it that takes it.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>“%1” has an opposite of its own, and what was done before it stays.</source>
        <translation>“%1” has an opposite of its own, and what was done before it stays.</translation>
    </message>
</context>
<context>
    <name>shell::FileCommands</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;New file…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>&amp;Import workbook…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Name of the organisation, as on its papers:</source>
        <translation>Name of the organisation, as on its papers:</translation>
    </message>
    <message>
        <source>Nề Nếp files (*.nenep)</source>
        <translation>Nề Nếp files (*.nenep)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Opening %1…</translation>
    </message>
    <message>
        <source>The program was not closed properly last time. The file was checked and is sound.</source>
        <translation>The program was not closed properly last time. The file was checked and is sound.</translation>
    </message>
    <message>
        <source>Import workbook</source>
        <translation>Import workbook</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.csv)</source>
        <translation>Workbooks and tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Folder for the backup</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>Open the &amp;sample ward</source>
        <translation>Open the &amp;sample ward</translation>
    </message>
    <message>
        <source>New file from a &amp;workbook…</source>
        <translation>New file from a &amp;workbook…</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Open re&amp;cent</translation>
    </message>
    <message>
        <source>No file is open, or nobody is logged in.</source>
        <translation>No file is open, or nobody is logged in.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>The file is open for looking only.</translation>
    </message>
    <message>
        <source>Something else is still being done.</source>
        <translation>Something else is still being done.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Restore as a new file</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>%1 cannot be imported now: %2</source>
        <translation>%1 cannot be imported now: %2</translation>
    </message>
    <message>
        <source>Copies made by the &amp;program…</source>
        <translation>Copies made by the &amp;program…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the file could not be made: %1</source>
        <translation>Today&apos;s copy of the file could not be made: %1</translation>
    </message>
</context>
<context>
    <name>shell::KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In tables</translation>
    </message>
    <message>
        <source>typing, F2</source>
        <translation>typing, F2</translation>
    </message>
    <message>
        <source>Edit the cell; F2 keeps what stands there</source>
        <translation>Edit the cell; F2 keeps what stands there</translation>
    </message>
    <message>
        <source>Enter, Tab, Esc</source>
        <translation>Enter, Tab, Esc</translation>
    </message>
    <message>
        <source>Commit and go down; commit and go right; restore</source>
        <translation>Commit and go down; commit and go right; restore</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Leave the table</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+arrows</translation>
    </message>
    <message>
        <source>Select several cells or people</source>
        <translation>Select several cells or people</translation>
    </message>
    <message>
        <source>Esc on a marked cell</source>
        <translation>Esc on a marked cell</translation>
    </message>
    <message>
        <source>Give up what was not accepted</source>
        <translation>Give up what was not accepted</translation>
    </message>
    <message>
        <source>In the calendar by day</source>
        <translation>In the calendar by day</translation>
    </message>
    <message>
        <source>arrows, Ctrl+arrows</source>
        <translation>arrows, Ctrl+arrows</translation>
    </message>
    <message>
        <source>Go to another day, session or entry; move the entry there</source>
        <translation>Go to another day, session or entry; move the entry there</translation>
    </message>
    <message>
        <source>Insert or typing, Enter</source>
        <translation>Insert or typing, Enter</translation>
    </message>
    <message>
        <source>Add an entry; change it</source>
        <translation>Add an entry; change it</translation>
    </message>
</context>
<context>
    <name>shell::LoginPage</name>
    <message>
        <source>Log &amp;in</source>
        <translation>Log &amp;in</translation>
    </message>
    <message>
        <source>Log in to this file</source>
        <translation>Log in to this file</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Login:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Nề Nếp</source>
        <translation>&amp;About Nề Nếp</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>The file is being read and checked.</source>
        <translation>The file is being read and checked.</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>No file is open</translation>
    </message>
    <message>
        <source>One file holds one commune or ward: its people, weeks, observations and monthly sheets.</source>
        <translation>One file holds one commune or ward: its people, weeks, observations and monthly sheets.</translation>
    </message>
    <message>
        <source>%1 — for looking only</source>
        <translation>%1 — for looking only</translation>
    </message>
    <message>
        <source>Nề Nếp</source>
        <translation>Nề Nếp</translation>
    </message>
    <message>
        <source>%1 — Nề Nếp</source>
        <translation>%1 — Nề Nếp</translation>
    </message>
    <message>
        <source>About Nề Nếp</source>
        <translation>About Nề Nếp</translation>
    </message>
    <message>
        <source>Nề Nếp %1</source>
        <translation>Nề Nếp %1</translation>
    </message>
    <message>
        <source>Weekly work, observations and monthly rating of a commune or ward.

Free software under the GNU General Public Licence, version 3 or later. It makes no network connections.</source>
        <translation>Weekly work, observations and monthly rating of a commune or ward.

Free software under the GNU General Public Licence, version 3 or later. It makes no network connections.</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Log out</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Se&amp;ttings…</translation>
    </message>
    <message>
        <source>Find a &amp;command or a person…</source>
        <translation>Find a &amp;command or a person…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>This person is on none of the pages as they stand: go to a month in which they hold a post.</source>
        <translation>This person is on none of the pages as they stand: go to a month in which they hold a post.</translation>
    </message>
    <message>
        <source>%1 is damaged. Close it and keep it, and restore the newest backup beside it.</source>
        <translation>%1 is damaged. Close it and keep it, and restore the newest backup beside it.</translation>
    </message>
    <message>
        <source>A &amp;month with Nề Nếp</source>
        <translation>A &amp;month with Nề Nếp</translation>
    </message>
    <message>
        <source>Open a file first: its pages come with it.</source>
        <translation>Open a file first: its pages come with it.</translation>
    </message>
    <message>
        <source>The pages are still being read: look for this person again in a moment.</source>
        <translation>The pages are still being read: look for this person again in a moment.</translation>
    </message>
    <message>
        <source>G&amp;o to</source>
        <comment>menu of the pages</comment>
        <translation>G&amp;o to</translation>
    </message>
    <message>
        <source>%1 — to try out: gone when the program closes</source>
        <translation>%1 — to try out: gone when the program closes</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>hide a message that was read</comment>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>shell::MonthGuide</name>
    <message>
        <source>A month with Nề Nếp</source>
        <translation>A month with Nề Nếp</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
</context>
<context>
    <name>shell::MonthStepper</name>
    <message>
        <source>&amp;Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Month %1</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Command or name (no accents needed)</source>
        <translation>Command or name (no accents needed)</translation>
    </message>
    <message>
        <source>Command or name</source>
        <translation>Command or name</translation>
    </message>
</context>
<context>
    <name>shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
</context>
<context>
    <name>shell::TaskBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>shell::UnitFilter</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
</context>
<context>
    <name>shell::WeekStepper</name>
    <message>
        <source>&amp;Previous week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Week %1: %2 – %3</source>
        <translation>Week %1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>staff_ui::AbsencesModel</name>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Last day; empty: not known yet</source>
        <translation>Last day; empty: not known yet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Absences of %1</source>
        <translation>Absences of %1</translation>
    </message>
</context>
<context>
    <name>staff_ui::PeopleModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a post: chức vụ</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Direct manager</source>
        <translation>Direct manager</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>Party member</translation>
    </message>
    <message>
        <source>Party member: x or empty</source>
        <translation>Party member: x or empty</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>As of today; posts are changed below.</source>
        <translation>As of today; posts are changed below.</translation>
    </message>
    <message>
        <source>The register of people</source>
        <translation>The register of people</translation>
    </message>
</context>
<context>
    <name>staff_ui::PersonPane</name>
    <message>
        <source>&amp;Transfer…</source>
        <translation>&amp;Transfer…</translation>
    </message>
    <message>
        <source>E&amp;xport this person&apos;s data…</source>
        <translation>E&amp;xport this person&apos;s data…</translation>
    </message>
    <message>
        <source>Posts of the person</source>
        <translation>Posts of the person</translation>
    </message>
    <message>
        <source>Absences of the person</source>
        <translation>Absences of the person</translation>
    </message>
    <message>
        <source>&amp;Posts in time</source>
        <translation>&amp;Posts in time</translation>
    </message>
    <message>
        <source>A&amp;bsences</source>
        <translation>A&amp;bsences</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <comment>what is recorded of one person over time</comment>
        <translation>Re&amp;cord</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Choose a person first.</translation>
    </message>
    <message>
        <source>There is no post to end: enter the new one in the list of posts.</source>
        <translation>There is no post to end: enter the new one in the list of posts.</translation>
    </message>
    <message>
        <source>%1; undo takes it back.</source>
        <translation>%1; undo takes it back.</translation>
    </message>
    <message>
        <source>%1 transferred to %2 from %3</source>
        <comment>name or code, unit, day</comment>
        <translation>%1 transferred to %2 from %3</translation>
    </message>
</context>
<context>
    <name>staff_ui::PostsModel</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a post: chức vụ</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of people: đối tượng</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Direct manager</source>
        <translation>Direct manager</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>Primary post: x or empty</source>
        <translation>Primary post: x or empty</translation>
    </message>
    <message>
        <source>Posts of %1</source>
        <translation>Posts of %1</translation>
    </message>
</context>
<context>
    <name>staff_ui::RecordConductModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Manifestation</source>
        <translation>Manifestation</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Remedy by</source>
        <comment>a day</comment>
        <translation>Remedy by</translation>
    </message>
    <message>
        <source>Remedied</source>
        <comment>a day</comment>
        <translation>Remedied</translation>
    </message>
    <message>
        <source>not concluded</source>
        <translation>not concluded</translation>
    </message>
</context>
<context>
    <name>staff_ui::RecordMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Total points</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>of a month: xếp loại</comment>
        <translation>Class</translation>
    </message>
    <message>
        <source>The class decided; proposed: as the score proposes it, while nothing is decided</source>
        <translation>The class decided; proposed: as the score proposes it, while nothing is decided</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>How far the sheet has come</source>
        <translation>How far the sheet has come</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <comment>a class</comment>
        <translation>%1 (proposed)</translation>
    </message>
</context>
<context>
    <name>staff_ui::RecordTab</name>
    <message>
        <source>Months of the person</source>
        <translation>Months of the person</translation>
    </message>
    <message>
        <source>Work of the month</source>
        <translation>Work of the month</translation>
    </message>
    <message>
        <source>Manifestations of the person</source>
        <translation>Manifestations of the person</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>The record could not be read: %1</translation>
    </message>
    <message>
        <source>Manifestations (%1)</source>
        <translation>Manifestations (%1)</translation>
    </message>
    <message>
        <source>No month of this person has been scored yet, or none is for you to see.</source>
        <translation>No month of this person has been scored yet, or none is for you to see.</translation>
    </message>
    <message>
        <source>Work due in %1 (%2)</source>
        <comment>a month, how many</comment>
        <translation>Work due in %1 (%2)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
</context>
<context>
    <name>staff_ui::RecordWorkModel</name>
    <message>
        <source>Due</source>
        <comment>a day</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>The deadline, else the Friday of its week: it decides the month</source>
        <translation>The deadline, else the Friday of its week: it decides the month</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>K</source>
        <comment>conversion coefficient</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>how much</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>Faults; in brackets those with an objective cause</source>
        <translation>Faults; in brackets those with an objective cause</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Delays</translation>
    </message>
    <message>
        <source>Delays; in brackets those with an objective cause</source>
        <translation>Delays; in brackets those with an objective cause</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>staff_ui::StaffPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>&amp;Remove rows</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>page and menu: cán bộ</comment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Search name, code, unit (no accents needed)</source>
        <translation>Search name, code, unit (no accents needed)</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>Reading the register…</translation>
    </message>
    <message>
        <source>The register could not be read</source>
        <translation>The register could not be read</translation>
    </message>
    <message>
        <source>There are no units and no people yet</source>
        <translation>There are no units and no people yet</translation>
    </message>
    <message>
        <source>A workbook with the sheets “Đơn vị” and “Cán bộ” brings them in one step.</source>
        <translation>A workbook with the sheets “Đơn vị” and “Cán bộ” brings them in one step.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nothing is selected.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>The file is open for looking only.</translation>
    </message>
    <message>
        <source>Rows removed from the register</source>
        <translation>Rows removed from the register</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>%n row removed; undo brings them back.</numerusform>
            <numerusform>%n rows removed; undo brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows are for looking only.</source>
        <translation>These rows are for looking only.</translation>
    </message>
    <message>
        <source>Enter &amp;units and people by hand</source>
        <translation>Enter &amp;units and people by hand</translation>
    </message>
</context>
<context>
    <name>staff_ui::TransferDialog</name>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>&amp;Primary post</source>
        <translation>&amp;Primary post</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transfer %1</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>empty: nobody</source>
        <translation>empty: nobody</translation>
    </message>
    <message>
        <source>Post that &amp;ends</source>
        <translation>Post that &amp;ends</translation>
    </message>
    <message>
        <source>&amp;First day of the new post</source>
        <translation>&amp;First day of the new post</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>of a post: chức vụ</comment>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>of people: đối tượng</comment>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Direct &amp;manager</source>
        <translation>Direct &amp;manager</translation>
    </message>
    <message>
        <source>The post ends on the day before, the new one begins. The old unit keeps the months before; undo takes both back.</source>
        <translation>The post ends on the day before, the new one begins. The old unit keeps the months before; undo takes both back.</translation>
    </message>
    <message>
        <source>Trans&amp;fer</source>
        <translation>Trans&amp;fer</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>A transfer needs its first day.</source>
        <translation>A transfer needs its first day.</translation>
    </message>
    <message>
        <source>Choose the unit of the new post.</source>
        <translation>Choose the unit of the new post.</translation>
    </message>
</context>
<context>
    <name>staff_ui::UnitForm</name>
    <message>
        <source>empty: below no other</source>
        <translation>empty: below no other</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>block of a unit</comment>
        <translation>(none)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <comment>of a unit: khối</comment>
        <translation>&amp;Block</translation>
    </message>
    <message>
        <source>Belo&amp;w</source>
        <comment>the superior unit</comment>
        <translation>Belo&amp;w</translation>
    </message>
    <message>
        <source>A unit needs a code.</source>
        <translation>A unit needs a code.</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>A unit needs a name.</translation>
    </message>
</context>
<context>
    <name>staff_ui::UnitsPane</name>
    <message>
        <source>Add a &amp;unit…</source>
        <translation>Add a &amp;unit…</translation>
    </message>
    <message>
        <source>Rename or &amp;move the unit…</source>
        <translation>Rename or &amp;move the unit…</translation>
    </message>
    <message>
        <source>R&amp;emove the unit</source>
        <translation>R&amp;emove the unit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Nothing is shown.</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>Choose a unit first.</translation>
    </message>
    <message>
        <source>A new unit</source>
        <translation>A new unit</translation>
    </message>
    <message>
        <source>Unit %1 added</source>
        <translation>Unit %1 added</translation>
    </message>
    <message>
        <source>Unit %1 changed</source>
        <translation>Unit %1 changed</translation>
    </message>
    <message>
        <source>Unit %1 removed</source>
        <translation>Unit %1 removed</translation>
    </message>
    <message>
        <source>%1; undo brings it back.</source>
        <translation>%1; undo brings it back.</translation>
    </message>
</context>
<context>
    <name>week_ui::CalendarModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an hour</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>an hour</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Others taking part</source>
        <translation>Others taking part</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <comment>heading: added after planning, x or empty</comment>
        <translation>Unplanned</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Calendar of week %1</source>
        <translation>Calendar of week %1</translation>
    </message>
</context>
<context>
    <name>week_ui::CalendarTab</name>
    <message>
        <source>&amp;Publish the calendar</source>
        <translation>&amp;Publish the calendar</translation>
    </message>
    <message>
        <source>Copy what &amp;recurs from last week</source>
        <translation>Cop&amp;y what recurs from last week</translation>
    </message>
    <message>
        <source>Calendar of the week</source>
        <translation>Calendar of the week</translation>
    </message>
    <message>
        <source>The week has no calendar entries yet.</source>
        <translation>The week has no calendar entries yet.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Published %1</translation>
    </message>
    <message>
        <source>Published %1, changed since</source>
        <translation>Published %1, changed since</translation>
    </message>
    <message>
        <source>Removed from week %1</source>
        <translation>Removed from week %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>%n row removed; undo brings them back.</numerusform>
            <numerusform>%n rows removed; undo brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of %1, week %2, published</source>
        <translation>Calendar of %1, week %2, published</translation>
    </message>
    <message>
        <source>Calendar of the leaders, week %1, published</source>
        <translation>Calendar of the leaders, week %1, published</translation>
    </message>
    <message>
        <source>The calendar of %1 is published: it replaces the invitations.</source>
        <translation>The calendar of %1 is published: it replaces the invitations.</translation>
    </message>
    <message>
        <source>The leaders&apos; calendar is published: it replaces the invitations.</source>
        <translation>The leaders&apos; calendar is published: it replaces the invitations.</translation>
    </message>
    <message>
        <source>Recurring entries copied into week %1</source>
        <translation>Recurring entries copied into week %1</translation>
    </message>
    <message>
        <source>What recurs has been copied from last week.</source>
        <translation>What recurs has been copied from last week.</translation>
    </message>
    <message>
        <source>Calendar by &amp;day</source>
        <translation>Calendar by &amp;day</translation>
    </message>
    <message>
        <source>Calendar as a &amp;table</source>
        <translation>Calendar as a &amp;table</translation>
    </message>
    <message>
        <source>&amp;Add an entry</source>
        <translation>&amp;Add an entry</translation>
    </message>
    <message>
        <source>&amp;Unplanned work…</source>
        <translation>&amp;Unplanned work…</translation>
    </message>
    <message>
        <source>Calendar of a p&amp;erson…</source>
        <translation>Calendar of a p&amp;erson…</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>Whose calendar</translation>
    </message>
    <message>
        <source>Everybody&apos;s calendar</source>
        <translation>Everybody&apos;s calendar</translation>
    </message>
    <message>
        <source>Calendar of the leaders</source>
        <translation>Calendar of the leaders</translation>
    </message>
    <message>
        <source>Calendar of a person</source>
        <translation>Calendar of a person</translation>
    </message>
    <message>
        <source>One person&apos;s: type a name (no accents needed)</source>
        <translation>One person&apos;s: type a name (no accents needed)</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Calendar of %1</translation>
    </message>
    <message>
        <source>the leaders</source>
        <translation>the leaders</translation>
    </message>
    <message>
        <source>A person&apos;s calendar is not published: that of the leaders or of a unit is.</source>
        <translation>A person&apos;s calendar is not published: that of the leaders or of a unit is.</translation>
    </message>
    <message>
        <source>Entries are added so in the calendar by day.</source>
        <translation>Entries are added so in the calendar by day.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nothing is selected.</translation>
    </message>
</context>
<context>
    <name>week_ui::ConductTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Manifestations of the week</source>
        <translation>Manifestations of the week</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a unit, when it signed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a unit, who signed, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Neither signed “none found” nor recorded anything: %1.</source>
        <translation>Neither signed “none found” nor recorded anything: %1.</translation>
    </message>
    <message>
        <source>Signed “none found”: %1.</source>
        <translation>Signed “none found”: %1.</translation>
    </message>
    <message>
        <source>Manifestations taken back, week %1</source>
        <translation>Manifestations taken back, week %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>%n row removed; undo brings them back.</numerusform>
            <numerusform>%n rows removed; undo brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording of the manifestations: %1.</source>
        <translation>Wording of the manifestations: %1.</translation>
    </message>
</context>
<context>
    <name>week_ui::EntryPanel</name>
    <message>
        <source>&amp;Unplanned work</source>
        <translation>&amp;Unplanned work</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Content</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an hour</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>an hour</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>S&amp;ession</translation>
    </message>
    <message>
        <source>C&amp;hair</source>
        <translation>C&amp;hair</translation>
    </message>
    <message>
        <source>names, parted by “;”</source>
        <translation>names, parted by “;”</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>&amp;Others taking part</source>
        <translation>&amp;Others taking part</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Prepared &amp;by</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tate</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>No day yet</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>By the hour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Say when it begins, too.</source>
        <translation>Say when it begins, too.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Say what it is about.</translation>
    </message>
    <message>
        <source>Say who chairs it or which unit prepares it: %1</source>
        <translation>Say who chairs it or which unit prepares it: %1</translation>
    </message>
</context>
<context>
    <name>week_ui::MissingModel</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Of which work</source>
        <translation>Of which work</translation>
    </message>
    <message>
        <source>Leaders of the office</source>
        <translation>Leaders of the office</translation>
    </message>
</context>
<context>
    <name>week_ui::MissingTab</name>
    <message>
        <source>&amp;Go to where it is missing</source>
        <translation>&amp;Go to where it is missing</translation>
    </message>
    <message>
        <source>What is missing in the week</source>
        <translation>What is missing in the week</translation>
    </message>
    <message>
        <source>Choose a line in the list of what is missing.</source>
        <translation>Choose a line in the list of what is missing.</translation>
    </message>
    <message>
        <source>What is missing goes by being done.</source>
        <translation>What is missing goes by being done.</translation>
    </message>
</context>
<context>
    <name>week_ui::ObservationModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>Person or unit whom it concerns</source>
        <translation>Person or unit whom it concerns</translation>
    </message>
    <message>
        <source>Manifestation</source>
        <translation>Manifestation</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>of the person concerned</comment>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Remedy due</source>
        <translation>Remedy due</translation>
    </message>
    <message>
        <source>Remedied on</source>
        <translation>Remedied on</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>Concluded by</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Work item</translation>
    </message>
    <message>
        <source>Explained, concluded and remedied by the commands of the menu (Ctrl+1 to Ctrl+5).</source>
        <translation>Explained, concluded and remedied by the commands of the menu (Ctrl+1 to Ctrl+5).</translation>
    </message>
    <message>
        <source>It has been explained: what was explained stays as it was.</source>
        <translation>It has been explained: what was explained stays as it was.</translation>
    </message>
    <message>
        <source>Manifestations of week %1</source>
        <translation>Manifestations of week %1</translation>
    </message>
</context>
<context>
    <name>week_ui::ObservationSteps</name>
    <message>
        <source>E&amp;xplain…</source>
        <translation>E&amp;xplain…</translation>
    </message>
    <message>
        <source>C&amp;onfirm…</source>
        <translation>C&amp;onfirm…</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Dismiss…</translation>
    </message>
    <message>
        <source>R&amp;econsider…</source>
        <translation>R&amp;econsider…</translation>
    </message>
    <message>
        <source>Re&amp;medied…</source>
        <translation>Re&amp;medied…</translation>
    </message>
    <message>
        <source>Choose manifestations in the list.</source>
        <translation>Choose manifestations in the list.</translation>
    </message>
    <message>
        <source>Whom it concerns, each</source>
        <translation>Whom it concerns, each</translation>
    </message>
    <message>
        <source>The head over each</source>
        <translation>The head over each</translation>
    </message>
    <message numerus="yes">
        <source>%n manifestation(s) done.</source>
        <translation>
            <numerusform>%n manifestation done.</numerusform>
            <numerusform>%n manifestations done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifestation(s) done, %1 left as they were; Details say why.</source>
        <translation>
            <numerusform>%n manifestation done, %1 left as they were; Details say why.</numerusform>
            <numerusform>%n manifestations done, %1 left as they were; Details say why.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these have that already. Choose a single one to change it.</source>
        <translation>All of these have that already. Choose a single one to change it.</translation>
    </message>
</context>
<context>
    <name>week_ui::Planner</name>
    <message>
        <source>&amp;Add the first entry</source>
        <translation>&amp;Add the first entry</translation>
    </message>
    <message>
        <source>Calendar of the week by day and session</source>
        <translation>Calendar of the week by day and session</translation>
    </message>
    <message>
        <source>Nothing is on the calendar of week %1</source>
        <translation>Nothing is on the calendar of week %1</translation>
    </message>
    <message>
        <source>Nothing is on the calendar of %1 in week %2</source>
        <translation>Nothing is on the calendar of %1 in week %2</translation>
    </message>
    <message>
        <source>Add what is planned, or copy what was there last week and the week before.</source>
        <translation>Add what is planned, or copy what was there last week and the week before.</translation>
    </message>
    <message>
        <source>New entry: %1</source>
        <translation>New entry: %1</translation>
    </message>
    <message>
        <source>Unplanned work: %1</source>
        <translation>Unplanned work: %1</translation>
    </message>
    <message>
        <source>Unplanned work: %1, week %2</source>
        <translation>Unplanned work: %1, week %2</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Change the entry</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>The entry</translation>
    </message>
    <message>
        <source>Copied in the calendar of week %1</source>
        <translation>Copied in the calendar of week %1</translation>
    </message>
    <message>
        <source>Moved in the calendar of week %1</source>
        <translation>Moved in the calendar of week %1</translation>
    </message>
    <message>
        <source>“%1” is copied to %2.</source>
        <translation>“%1” is copied to %2.</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>“%1” is on %2 now.</translation>
    </message>
    <message>
        <source>Its hour did not lie there and is left open.</source>
        <translation>Its hour did not lie there and is left open.</translation>
    </message>
    <message>
        <source>Unplanned work of week %1</source>
        <translation>Unplanned work of week %1</translation>
    </message>
    <message>
        <source>Calendar of week %1</source>
        <translation>Calendar of week %1</translation>
    </message>
    <message>
        <source>“%1” is on the calendar of week %2.</source>
        <translation>“%1” is on the calendar of week %2.</translation>
    </message>
    <message>
        <source>“%1” is saved; the calendar shown here does not hold it.</source>
        <translation>“%1” is saved; the calendar shown here does not hold it.</translation>
    </message>
</context>
<context>
    <name>week_ui::PlannerModel</name>
    <message>
        <source>no entries</source>
        <translation>no entries</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <comment>below the name of the day</comment>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>week_ui::StepPanel</name>
    <message>
        <source>Signed &amp;by:</source>
        <translation>Signed &amp;by:</translation>
    </message>
    <message>
        <source>empty: in my own name</source>
        <translation>empty: in my own name</translation>
    </message>
    <message>
        <source>who signed the paper</source>
        <translation>who signed the paper</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Nothing has been entered yet.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”: choose who signed the paper.</source>
        <translation>There is nobody called “%1”: choose who signed the paper.</translation>
    </message>
    <message>
        <source>Say who signed the paper.</source>
        <translation>Say who signed the paper.</translation>
    </message>
</context>
<context>
    <name>week_ui::UnitSteps</name>
    <message>
        <source>Sign “&amp;none found”…</source>
        <translation>Sign “&amp;none found”…</translation>
    </message>
    <message>
        <source>&amp;Withdraw “none found”…</source>
        <translation>&amp;Withdraw “none found”…</translation>
    </message>
    <message>
        <source>The head&apos;s weekly re&amp;view…</source>
        <translation>The head&apos;s weekly re&amp;view…</translation>
    </message>
    <message>
        <source>%1: no manifestation found</source>
        <translation>%1: no manifestation found</translation>
    </message>
    <message>
        <source>%1: “none found” withdrawn</source>
        <translation>%1: “none found” withdrawn</translation>
    </message>
    <message>
        <source>%1: the week reviewed</source>
        <translation>%1: the week reviewed</translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>&amp;Comment:</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>may be left empty</translation>
    </message>
    <message>
        <source>The head of the unit</source>
        <translation>The head of the unit</translation>
    </message>
</context>
<context>
    <name>week_ui::WeekPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>&amp;Remove rows</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>&amp;Work and results</source>
        <translation>&amp;Work and results</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>C&amp;alendar</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>page and menu</comment>
        <translation>Week</translation>
    </message>
    <message>
        <source>Search work</source>
        <translation>Search work</translation>
    </message>
    <message>
        <source>Search work, names, places (no accents needed)</source>
        <translation>Search work, names, places (no accents needed)</translation>
    </message>
    <message>
        <source>Reading the week…</source>
        <translation>Reading the week…</translation>
    </message>
    <message>
        <source>The week could not be read</source>
        <translation>The week could not be read</translation>
    </message>
    <message>
        <source>Nobody holds a post in this week</source>
        <translation>Nobody holds a post in this week</translation>
    </message>
    <message>
        <source>Work is led by people. Import the list of people, or enter them on the page “Staff”.</source>
        <translation>Work is led by people. Import the list of people, or enter them on the page “Staff”.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Pr&amp;int…</translation>
    </message>
    <message>
        <source>Record a mani&amp;festation…</source>
        <translation>Record a mani&amp;festation…</translation>
    </message>
    <message>
        <source>Manife&amp;stations</source>
        <translation>Manife&amp;stations</translation>
    </message>
    <message>
        <source>Still &amp;missing (%1)</source>
        <translation>Still &amp;missing (%1)</translation>
    </message>
    <message>
        <source>Choose work, an entry or a person first.</source>
        <translation>Choose work, an entry or a person first.</translation>
    </message>
    <message>
        <source>Week %1 is being read.</source>
        <translation>Week %1 is being read.</translation>
    </message>
</context>
<context>
    <name>week_ui::WeekTab</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nothing is selected.</translation>
    </message>
</context>
<context>
    <name>week_ui::WorkModel</name>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Joined by</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>K</source>
        <comment>conversion coefficient</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Conversion coefficient K</source>
        <translation>Conversion coefficient K</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Quantity assigned</source>
        <translation>Quantity assigned</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>quantity completed this week</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Completed this week</source>
        <translation>Completed this week</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>Quality faults this week</source>
        <translation>Quality faults this week</translation>
    </message>
    <message>
        <source>Obj. faults</source>
        <translation>Obj. faults</translation>
    </message>
    <message>
        <source>Faults with a confirmed objective cause</source>
        <translation>Faults with a confirmed objective cause</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Delays</translation>
    </message>
    <message>
        <source>Delays this week</source>
        <translation>Delays this week</translation>
    </message>
    <message>
        <source>Obj. delays</source>
        <translation>Obj. delays</translation>
    </message>
    <message>
        <source>Delays with a confirmed objective cause</source>
        <translation>Delays with a confirmed objective cause</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Completed in all weeks, of what was assigned</source>
        <translation>Completed in all weeks, of what was assigned</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Without a deadline it is due on the Friday of its week.</source>
        <translation>Without a deadline it is due on the Friday of its week.</translation>
    </message>
    <message>
        <source>Work of week %1</source>
        <translation>Work of week %1</translation>
    </message>
</context>
<context>
    <name>week_ui::WorkTab</name>
    <message>
        <source>&amp;Carry the rest over to next week</source>
        <translation>&amp;Carry the rest over to next week</translation>
    </message>
    <message>
        <source>Work of the week</source>
        <translation>Work of the week</translation>
    </message>
    <message>
        <source>Choose the work to carry over in the work list.</source>
        <translation>Choose the work to carry over in the work list.</translation>
    </message>
    <message>
        <source>Carried over from week %1</source>
        <translation>Carried over from week %1</translation>
    </message>
    <message numerus="yes">
        <source>%n work item(s) carried over to next week.</source>
        <translation>
            <numerusform>%n work item carried over to next week.</numerusform>
            <numerusform>%n work items carried over to next week.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from week %1</source>
        <translation>Removed from week %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>%n row removed; undo brings them back.</numerusform>
            <numerusform>%n rows removed; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
</TS>
