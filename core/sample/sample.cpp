#include "sample/sample.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/new_ward.h"
#include "sample/absences.h"
#include "sample/months.h"
#include "sample/observations.h"
#include "sample/people.h"
#include "sample/plants.h"
#include "sample/sheets.h"
#include "sample/stages.h"
#include "sample/weeks.h"

using namespace Qt::StringLiterals;

namespace sample {
namespace {

void check(const Options &options)
{
    QStringList reasons;
    if (options.people < leastPeople || options.people > mostPeople)
        reasons << Tr::tr("%1 people: it takes %2 to %3.").arg(options.people).arg(leastPeople).arg(mostPeople);
    if (options.weeks < leastWeeks || options.weeks > mostWeeks)
        reasons << Tr::tr("%1 weeks: it takes %2 to %3.").arg(options.weeks).arg(leastWeeks).arg(mostWeeks);
    if (!options.until.isValid() || options.until.year() < 2022 || options.until.year() > 2099)
        reasons << Tr::tr("The last month must lie between 2022-01 and 2099-12.");
    if (!reasons.isEmpty())
        base::refuse(Tr::tr("The made-up ward cannot be made this way; correct the options."), reasons);
}

QString named(const char16_t *what, base::Week week) { return u"%1 tuần %2/%3"_s.arg(QString::fromUtf16(what)).arg(week.number()).arg(week.year()); }

// The day on which everything about a month (by place in Time::months) is in the file: the closing of the week in which it ends.
bool closesIn(const Time &time, int month, int week)
{
    const bool isLast = week + 1 == int(time.weeks.size());
    if (month + 1 == int(time.months.size()))
        return isLast;
    return time.weeks[std::size_t(week)].contains(time.months[std::size_t(month)].last());
}

void fill(store::Database &database, Town &town, Story &story)
{
    const std::vector<base::Week> &weeks = town.time.weeks;
    const store::Actor owner;
    story.tell(weeks.front().monday().addDays(-4), 8, 0);
    {
        store::Edit edit(database, owner, u"Tạo tệp mẫu cho %1"_s.arg(town.organisation), store::EntryKind::Creation);
        rating::beginWard(edit, town.organisation, town.parent);
        edit.commit();
    }
    story.tell(weeks.front().monday().addDays(-4), 9, 0);
    {
        store::Edit edit(database, owner, u"Nhập danh sách đơn vị, cán bộ"_s, store::EntryKind::Import);
        writePeople(edit, town);
        edit.commit();
    }
    const staff::Roster roster = staff::Roster::load(database);
    Weeks work(town, roster);
    Observations observations(town);
    Months months(town);
    const int count = int(weeks.size());
    const auto plan = [&](int week) {
        story.tell(weeks[std::size_t(week)].monday().addDays(-3), 15, 0);
        store::Edit edit(database, owner, named(u"Lập lịch, giao việc", weeks[std::size_t(week)]));
        work.plan(edit, week);
        edit.commit();
    };
    plan(0);
    for (int week = 0; week < count; ++week) {
        const base::Week isoWeek = weeks[std::size_t(week)];
        const bool isLast = week + 1 == count;
        story.tell(isoWeek.monday().addDays(2), 17, 0);
        {
            store::Edit edit(database, owner, named(u"Công bố lịch công tác", isoWeek));
            work.publish(edit, week);
            edit.commit();
        }
        if (!isLast)
            plan(week + 1);
        const QDate closing = isLast ? town.time.today : isoWeek.sunday().addDays(1);
        story.tell(closing, 16, 30);
        {
            store::Edit edit(database, owner, named(u"Cập nhật kết quả", isoWeek), store::EntryKind::Import);
            work.enter(edit, week);
            edit.commit();
        }
        story.tell(closing, 16, 45);
        {
            store::Edit edit(database, owner, named(u"Nhận diện biểu hiện", isoWeek));
            observations.record(edit, week);
            edit.commit();
        }
        for (int month = 0; month < int(town.time.months.size()); ++month) {
            if (!closesIn(town.time, month, week))
                continue;
            story.tell(closing, 17, 0);
            {
                store::Edit edit(database, owner, u"Chấm điểm tháng %1"_s.arg(town.time.months[std::size_t(month)].toVietnamese()));
                months.score(edit, month);
                edit.commit();
            }
            story.goOn(10);
            if (signs(town))
                signSheets(database, town, roster, story, month);
        }
    }
}

} // namespace

store::OpenResult make(const QString &path, const Options &options)
{
    check(options);
    Town town = build(options);
    plants::apply(town);
    leaveByChance(town);
    Story story(town.time.weeks.front().monday().startOfDay(Qt::UTC));
    const auto random = std::make_shared<Random>(options.seed, 0x696473);
    store::OpenOptions open;
    open.clock = [story] { return story.now(); };
    open.random = [random] { return quint32(random->next()); };
    open.ids = std::make_shared<base::IdSource>([story] { return story.now().toMSecsSinceEpoch(); }, [random] { return quint32(random->next()); });
    store::OpenResult made = store::Database::create(path, open, [&](store::Database &database) { fill(database, town, story); });
    if (!made.database)
        return made;
    // Closed and opened anew: what people do next happens at the real time.
    made.database.reset();
    return store::Database::open(path);
}

} // namespace sample
