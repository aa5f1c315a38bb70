#include "shell/settings.h"

#include "base/tr.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

using Kept = Setting::Kept;
using Entry = Setting::Entry;

std::vector<Setting> ofTheUser()
{
    const auto choice = [](const QString &key, const QString &title, const QString &explanation, std::vector<std::pair<QVariant, QString>> choices) {
        return Setting{SettingsPage::Mine, Kept::User, Entry::Choice, key, title, explanation, std::move(choices)};
    };
    return {
        choice(u"look/language"_s, Tr::tr("&Language"), Tr::tr("From the next start on."),
               {{u""_s, Tr::tr("As the system says")}, {u"vi"_s, u"Tiếng Việt"_s}, {u"en"_s, u"English"_s}}),
        choice(u"look/theme"_s, Tr::tr("&Colours"), {},
               {{u""_s, Tr::tr("As the system says")}, {u"light"_s, Tr::tr("Light")}, {u"dark"_s, Tr::tr("Dark")}}),
        choice(u"look/font"_s, Tr::tr("&Size of letters"), {},
               {{100, Tr::tr("Normal", "size of letters")}, {115, u"115 %"_s}, {130, u"130 %"_s}, {150, u"150 %"_s}}),
        choice(u"desk/lock"_s, Tr::tr("Log &out when idle"), Tr::tr("In files with accounts."),
               {{15, Tr::tr("After 15 minutes")}, {5, Tr::tr("After 5 minutes")}, {60, Tr::tr("After an hour")}, {0, Tr::tr("Never")}}),
        choice(u"desk/reopen"_s, Tr::tr("At the st&art"), {}, {{true, Tr::tr("Open the last file again")}, {false, Tr::tr("Open nothing")}}),
    };
}

Setting ofTheFile(SettingsPage page, Entry entry, const QString &key, const QString &title, const QString &explanation, const QString &example = {})
{
    return {page, Kept::File, entry, key, title, explanation, {}, example};
}

std::vector<Setting> deadlines()
{
    const auto day = [](const QString &key, const QString &title, const QString &explanation) {
        return ofTheFile(SettingsPage::Deadlines, Entry::Number, key, title, explanation);
    };
    return {
        day(u"deadline.self-score"_s, Tr::tr("Self-scores, by day"), Tr::tr("Everyone scores themselves and hands their sheet in.")),
        day(u"deadline.review"_s, Tr::tr("Review, by day"), Tr::tr("The direct superior scores and reviews the sheet.")),
        day(u"deadline.decide"_s, Tr::tr("Decision, by day"), Tr::tr("Whoever has the authority decides the class.")),
        day(u"deadline.publish"_s, Tr::tr("Notice, by day of the next month"), Tr::tr("Results are locked and made known.")),
    };
}

std::vector<Setting> paperHead()
{
    const auto text = [](const QString &key, const QString &title, const QString &explanation, const QString &example) {
        return ofTheFile(SettingsPage::PaperHead, Entry::Text, key, title, explanation, example);
    };
    return {
        text(u"organisation.name"_s, Tr::tr("Organisation"), Tr::tr("Stands at the head of every paper and of the window."), u"UBND phường Mẫu"_s),
        text(u"organisation.parent"_s, Tr::tr("Organisation above"), Tr::tr("The line above it."), u"UBND thành phố Hà Nội"_s),
        text(u"organisation.party"_s, Tr::tr("Party organisation"), Tr::tr("Empty: made from the organisation's name."), u"Đảng ủy phường Mẫu"_s),
        text(u"organisation.party-parent"_s, Tr::tr("Party organisation above"), Tr::tr("Empty: made from the name of the organisation above."),
             u"Đảng bộ thành phố Hà Nội"_s),
        text(u"organisation.place"_s, Tr::tr("Place"), Tr::tr("Before the date: “Mẫu, ngày … tháng … năm …”."), u"Mẫu"_s),
        ofTheFile(SettingsPage::PaperHead, Entry::Number, u"petition.days"_s, Tr::tr("Petitions, within working days"),
                  Tr::tr("Printed on the notice of results.")),
    };
}

std::vector<Setting> papersOf(SettingsPage page, const QString &side)
{
    const bool state = page == SettingsPage::StatePapers;
    const auto text = [&](const QString &key, const QString &title, const QString &explanation, const QString &example) {
        return ofTheFile(page, Entry::Text, side + key, title, explanation, example);
    };
    Setting manner = text(u".delegate.manner"_s, Tr::tr("A delegate signs"), Tr::tr("While the delegation below is in force."), {});
    manner.entry = Entry::Choice;
    manner.choices = {{u""_s, Tr::tr("Nobody signs for them")},
                      {u"KT"_s, Tr::tr("For the head (KT.)")},
                      {u"TL"_s, Tr::tr("By order (TL.)")},
                      {u"TUQ"_s, Tr::tr("By authorisation (TUQ.)")}};
    return {
        text(u".symbol"_s, Tr::tr("Symbol"), Tr::tr("Behind the kind of paper in its number."), state ? u"UBND"_s : u"ĐU"_s),
        text(u".recipients"_s, Tr::tr("Recipients"), Tr::tr("Parted by semicolons, the archive last."), u"Như trên; Các phòng; Lưu: VT"_s),
        text(u".authority"_s, Tr::tr("On behalf of"), Tr::tr("The body for which papers are signed."),
             state ? u"Ủy ban nhân dân"_s : u"Ban Thường vụ"_s),
        text(u".title"_s, Tr::tr("Title of the signer"), {}, state ? u"Chủ tịch"_s : u"Bí thư"_s),
        text(u".name"_s, Tr::tr("Name of the signer"), {}, {}),
        manner,
        text(u".delegate.title"_s, Tr::tr("Title of the delegate"), {}, state ? u"Phó Chủ tịch"_s : u"Phó Bí thư"_s),
        text(u".delegate.name"_s, Tr::tr("Name of the delegate"), {}, {}),
        ofTheFile(page, Entry::Day, side + u".delegate.from"_s, Tr::tr("Delegated from"), Tr::tr("Empty: from any day on.")),
        ofTheFile(page, Entry::Day, side + u".delegate.to"_s, Tr::tr("Delegated until"), Tr::tr("Empty: until further notice.")),
    };
}

} // namespace

std::vector<Setting> settings()
{
    std::vector<Setting> all;
    for (const std::vector<Setting> &part :
         {ofTheUser(), deadlines(), paperHead(), papersOf(SettingsPage::StatePapers, u"state"_s), papersOf(SettingsPage::PartyPapers, u"party"_s)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<SettingsPageName> settingsPages()
{
    return {
        {u"mine"_s, Tr::tr("This computer", "page of settings"), Tr::tr("Of whoever works at this computer; each choice holds at once.")},
        {u"deadlines"_s, Tr::tr("Deadlines of the month"),
         Tr::tr("Of this file, for everybody. They say when a step is late; they change no score and no signature. Empty: the day that the rule set "
                "names.")},
        {u"head"_s, Tr::tr("Paper head"), Tr::tr("Of this file, once for all papers. What is empty stands on papers as dots for the hand.")},
        {u"state"_s, Tr::tr("Papers of the State"), Tr::tr("Of this file: who signs papers of the State's side, and to whom they go.")},
        {u"party"_s, Tr::tr("Papers of the Party"), Tr::tr("Of this file: who signs papers of the Party's side, and to whom they go.")},
        {u"keys"_s, Tr::tr("Keys", "page of settings"),
         Tr::tr("Of whoever works at this computer. Choose a command, then press its new keys in the field below.")},
    };
}

QVariant setting(const QString &key)
{
    const std::vector<Setting> mine = ofTheUser();
    const auto found = std::find_if(mine.begin(), mine.end(), [&](const Setting &each) { return each.key == key; });
    if (found == mine.end())
        return {};
    const QString stored = QSettings().value(key).toString();
    for (const auto &[value, words] : found->choices)
        if (value.toString() == stored && QSettings().contains(key))
            return value;
    return found->choices.front().first;
}

void setSetting(const QString &key, const QVariant &value) { QSettings().setValue(key, value); }

} // namespace shell
