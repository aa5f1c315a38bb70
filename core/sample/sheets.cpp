#include "sample/sheets.h"

#include "rating/sheet_verbs.h"
#include "sample/plants.h"
#include "sample/stages.h"
#include "staff/relation.h"
#include "store/statement.h"
#include "week/week_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

using rights::Stage;

constexpr const char16_t *GoesRound = u"Tập thể đơn vị thống nhất đề nghị, lần lượt động viên từng người.";
constexpr const char16_t *OthersTurn = u"Đơn vị đề nghị nhường xếp loại xuất sắc cho người khác trong tháng này.";
constexpr const char16_t *OverTheCap = u"Số người xuất sắc của nhóm vượt tỷ lệ 20 %; người có quyết định xếp loại xếp hoàn thành tốt nhiệm vụ.";

class Signing {
public:
    Signing(store::Database &database, const Town &town, const staff::Roster &roster, Story &story, int month)
        : m_database(database),
          m_town(town),
          m_story(story),
          m_month(month),
          m_isLast(month + 1 == int(town.time.months.size())),
          m_monthText(town.time.months[std::size_t(month)].toVietnamese()),
          m_sheets(database, town.time.months[std::size_t(month)]),
          m_owner(rights::owner())
    {
        readPeople(roster);
    }

    void run();

private:
    struct Sheet {
        int person = 0;
        base::Id cadre = 0;
        base::Id self = 0; // who signs each; 0: the owner, for who is away or has nobody above
        base::Id reviewer = 0;
        base::Id decider = 0;
        QString paper; // its number
        int height = 0; // over those who manage nobody
        Stage goal = Stage::Open;
    };

    void readPeople(const staff::Roster &roster);
    template <class Each> void step(const QString &action, Stage stage, int height, Each each);
    rating::Signature signature(const Sheet &sheet, base::Id by) const;
    void submit();
    void review(int height);
    void decide(int height);
    void lock();
    void reopen();
    void correct();
    void petition();
    QString named(const QString &what) const { return u"%1 tháng %2"_s.arg(what, m_monthText); }

    store::Database &m_database;
    const Town &m_town;
    Story &m_story;
    int m_month;
    bool m_isLast;
    QString m_monthText;
    rating::Sheets m_sheets;
    rights::Caller m_owner;
    std::vector<Sheet> m_all; // those below before those above
    int m_highest = 0;
};

void Signing::readPeople(const staff::Roster &roster)
{
    const base::Month month = m_sheets.month();
    const staff::Standing standing = staff::Standing::load(m_database);
    std::vector<int> height(m_town.people.size());
    std::vector<int> papers(m_town.units.size());
    for (std::size_t i = m_town.people.size(); i-- > 0;) { // managers stand before those whom they manage
        const PersonPlan &p = m_town.people[i];
        if (p.manager >= 0)
            height[std::size_t(p.manager)] = std::max(height[std::size_t(p.manager)], height[i] + 1);
        const staff::Post *post = roster.ratedPost(p.id, month);
        if (!post)
            continue;
        Sheet &sheet = m_all.emplace_back();
        sheet.person = int(i);
        sheet.cadre = p.id;
        sheet.self = m_town.isAwayAllMonth(sheet.person, month) ? 0 : p.id;
        sheet.reviewer = post->manager;
        sheet.decider = staff::deciderBy(standing, *post, month.last());
        sheet.paper = u"%1/PĐG-%2"_s.arg(++papers[std::size_t(p.unit)]).arg(m_town.units[std::size_t(p.unit)].code);
        sheet.goal = stageOf(m_town, sheet.person, m_month);
    }
    for (Sheet &sheet : m_all) {
        sheet.height = height[std::size_t(sheet.person)];
        m_highest = std::max(m_highest, sheet.height);
    }
}

rating::Signature Signing::signature(const Sheet &sheet, base::Id by) const
{
    if (by == 0)
        return {};
    return {by, sheet.paper, m_story.now().date()};
}

// One Edit for everybody of that height whose sheet comes to the stage.
template <class Each> void Signing::step(const QString &action, Stage stage, int height, Each each)
{
    store::Edit edit(m_database, m_owner.actor(), named(action), store::EntryKind::Signature);
    for (const Sheet &sheet : m_all)
        if (sheet.goal >= stage && (height < 0 || sheet.height == height))
            each(edit, sheet);
    edit.commit();
    m_story.goOn(4);
}

void Signing::submit()
{
    step(u"Nộp phiếu tự đánh giá"_s, Stage::SelfScored, -1,
         [&](store::Edit &edit, const Sheet &sheet) { rating::submit(edit, m_sheets, m_owner, sheet.cadre, signature(sheet, sheet.self)); });
}

void Signing::review(int height)
{
    step(u"Cấp trên nhận xét (đợt %1)"_s.arg(height + 1), Stage::Reviewed, height, [&](store::Edit &edit, const Sheet &sheet) {
        const QString opinion = sheet.self == 0                            ? QString()
                                : sheet.person == plants::petitionAnswered ? u"Tập thể góp ý: cần chủ động báo cáo khi hồ sơ có nguy cơ chậm hạn."_s
                                                                           : u"Tập thể đơn vị nhất trí với kết quả tự đánh giá đã điều chỉnh."_s;
        rating::review(edit, m_sheets, m_owner, sheet.cadre, opinion, signature(sheet, sheet.reviewer));
    });
}

void Signing::decide(int height)
{
    const std::vector<plants::Override> overrides = plants::overridesIn(m_town, m_month);
    step(u"Quyết định xếp loại (đợt %1)"_s.arg(height + 1), Stage::Decided, height, [&](store::Edit &edit, const Sheet &sheet) {
        const rating::Rating proposed = m_sheets.scores().scores[std::size_t(m_sheets.place(sheet.cadre))].proposed;
        rating::Rating decided = proposed;
        const char16_t *reason = u"";
        for (const plants::Override &each : overrides) {
            if (each.person != sheet.person || (proposed == rating::Rating::Excellent) == each.excellent)
                continue;
            decided = each.excellent ? rating::Rating::Excellent : rating::Rating::Good;
            reason = m_isLast ? OverTheCap : each.excellent ? GoesRound : OthersTurn;
        }
        rating::decide(edit, m_sheets, m_owner, sheet.cadre, decided, QString::fromUtf16(reason), signature(sheet, sheet.decider));
    });
}

void Signing::lock()
{
    step(u"Khóa phiếu"_s, Stage::Locked, -1, [&](store::Edit &edit, const Sheet &sheet) { rating::lock(edit, m_sheets, m_owner, sheet.cadre); });
}

void Signing::reopen()
{
    store::Edit edit(m_database, m_owner.actor(), named(u"Mở khóa phiếu"_s), store::EntryKind::Signature);
    rating::reopen(edit, m_sheets, m_owner, m_town.people[plants::reopened].id, u"Bổ sung minh chứng cho công việc tuần cuối tháng."_s);
    edit.commit();
    m_story.goOn(4);
}

// A result of the month corrected after the review: the sheet is open again, and says what changed.
void Signing::correct()
{
    const base::Id lead = m_town.people[plants::withdrawn].id;
    store::Statement query(m_database, u"SELECT r.id, r.faults, i.week FROM work_result r JOIN work_item i ON i.id = r.item_id "
                                       "WHERE i.lead_id = ? AND i.due BETWEEN ? AND ? AND i.state = ? AND r.faults = r.faults_excused "
                                       "AND r.completed > 0 ORDER BY r.id DESC LIMIT 1"_s);
    query.bind(lead).bind(m_sheets.month().first().toString(Qt::ISODate)).bind(m_sheets.month().last().toString(Qt::ISODate));
    query.bind(int(week::State::Done));
    if (!query.next())
        return;
    const base::Id result = query.integer(0);
    const qint64 faults = query.integer(1);
    const base::Week week = base::Week::parse(query.text(2)).value_or(base::Week());
    store::Edit edit(m_database, m_owner.actor(), u"Sửa kết quả tuần %1"_s.arg(week.number()));
    edit.update(u"work_result"_s, result, {{u"faults"_s, store::integer(faults + 1)}});
    edit.commit();
}

// Two people do not agree with their class; one is answered the same day.
void Signing::petition()
{
    const base::Id first = m_town.people[plants::petitionAnswered].id;
    base::Id petition = 0;
    {
        store::Edit edit(m_database, m_owner.actor(), named(u"Ghi nhận kiến nghị về xếp loại"_s), store::EntryKind::Signature);
        petition = rating::registerPetition(edit, m_sheets, m_owner, first, u"Đề nghị xem xét lại số lần chậm do đơn vị phối hợp gửi hồ sơ muộn."_s);
        rating::registerPetition(edit, m_sheets, m_owner, m_town.people[plants::petitionOpen].id,
                                 u"Đề nghị làm rõ điểm tiêu chí II.4 của cấp trên."_s);
        edit.commit();
    }
    m_story.goOn(200);
    store::Edit edit(m_database, m_owner.actor(), named(u"Trả lời kiến nghị về xếp loại"_s), store::EntryKind::Signature);
    const auto sheet = std::find_if(m_all.begin(), m_all.end(), [&](const Sheet &each) { return each.cadre == first; });
    rating::answerPetition(edit, m_sheets, m_owner, petition, u"Đã đối chiếu sổ giao nhận: hồ sơ được gửi đúng hạn; giữ nguyên kết quả."_s,
                           signature(*sheet, sheet->decider));
    edit.commit();
}

void Signing::run()
{
    const QDate day = m_story.now().date();
    submit();
    if (!m_isLast)
        m_story.tell(day.addDays(1), 9, 0);
    for (int height = 0; height <= m_highest; ++height) {
        review(height);
        decide(height);
    }
    if (!m_isLast)
        m_story.tell(day.addDays(2), 8, 30);
    lock();
    if (m_isLast) {
        reopen();
        correct();
    } else if (m_month + 2 == int(m_town.time.months.size())) {
        m_story.goOn(240);
        petition();
    }
}

} // namespace

void signSheets(store::Database &database, const Town &town, const staff::Roster &roster, Story &story, int month)
{
    Signing(database, town, roster, story, month).run();
}

} // namespace sample
