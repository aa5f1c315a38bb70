#include "papers/print_job.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "papers/blocks.h"
#include "papers/layout.h"
#include "papers/month_papers.h"
#include "papers/month_sheets.h"
#include "papers/period_papers.h"
#include "papers/tidy.h"
#include "rating/locked_table.h"
#include "staff/office_table.h"
#include "staff/staff_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

rights::Verdict mayPrint(store::Database &database, const rights::Caller &caller, const Scope &scope, QDate on)
{
    using rights::Action, rights::Stage;
    if (scope.cadre != 0)
        return rights::allowed(caller.role, staff::relations(database, caller, scope.cadre, on), Stage::Open, Action::Print);
    if (scope.unit != 0)
        return rights::allowed(caller.role, staff::relationsToUnit(database, caller, scope.unit, on), Stage::Open, Action::Print);
    return rights::allowed(caller.role, rights::Relations(), Stage::Open, Action::ExportAll);
}

void requirePrint(store::Database &database, const rights::Caller &caller, const Scope &scope, QDate on)
{
    if (const rights::Verdict verdict = mayPrint(database, caller, scope, on); !verdict)
        base::refuse(verdict.reason);
}

bool isAsked(const PrintRequest &request, base::Id cadre)
{
    return request.people.empty() || std::find(request.people.begin(), request.people.end(), cadre) != request.people.end();
}

void setDocument(Copy &copy, std::function<Document()> document)
{
    copy.pages = [document](const Fonts &fonts) { return layOutTidily(document(), fonts); };
    copy.document = std::move(document);
}

// The scopes that get a copy each.
std::vector<Scope> scopesOf(const PrintRequest &request, const std::vector<base::Id> &units)
{
    if (!request.apart || request.scope.cadre != 0)
        return {request.scope};
    std::vector<Scope> scopes;
    for (const base::Id unit : units)
        scopes.push_back({unit, 0});
    return scopes;
}

Copy copyFor(const Scope &scope, const staff::Roster &roster, const QString &organisation)
{
    if (const staff::Cadre *person = roster.cadre(scope.cadre))
        return {person->code, person->name, {}, {}, {}};
    if (const staff::Unit *unit = roster.units().find(scope.unit))
        return {unit->code, unit->name, {}, {}, {}};
    return {{}, organisation, {}, {}, {}};
}

PrintJob weekJob(store::Database &database, const rights::Caller &caller, const PrintRequest &request)
{
    const auto papers = std::make_shared<WeekPapers>(database, request.week, request.marks);
    PrintJob job;
    job.author = papers->organisationName();
    for (const Scope &scope : scopesOf(request, papers->units(request.scope.unit))) {
        Copy copy = copyFor(scope, papers->roster(), job.author);
        if (request.paper == PaperId::WeekCalendar) {
            WeekCalendarPaper paper = papers->calendar(scope);
            if (paper.standing != CalendarStanding::Published) // what is published is for everybody
                requirePrint(database, caller, scope, request.week.friday());
            setDocument(copy, [paper = std::move(paper), layout = request.layout] { return weekCalendarPaper(paper, layout); });
        } else {
            requirePrint(database, caller, scope, request.week.friday());
            if (request.paper == PaperId::WeekWork)
                setDocument(copy, [papers, scope] { return weekWorkPaper(papers->work(scope)); });
            else
                setDocument(copy, [papers, scope, caller] { return weekRecognitionPaper(papers->recognition(scope, caller)); });
        }
        job.subjects += copy.code;
        job.copies.push_back(std::move(copy));
    }
    job.subjects.removeAll(QString());
    return job;
}

// Nobody tells of a decision before it is made.
void requireAfterDecision(const MonthPapers &papers, const std::vector<qint32> &people, QDate date)
{
    QStringList early;
    for (const qint32 place : people) {
        const QDate decided = date.isValid() ? papers.decidedOn(place) : QDate();
        if (decided.isValid() && date < decided)
            early += Tr::tr("%1 %2: decided on %3").arg(papers.code(place), papers.name(place), base::dateText(decided));
    }
    if (!early.isEmpty())
        throw base::Failure(base::FailureKind::Refused,
                            Tr::tr("A notice of %1 would be older than the decision it tells of. Give it the day of the decision or a later one.")
                                .arg(base::dateText(date)),
                            early);
}

// Month sheets, scorecards, notices: a copy a person.
PrintJob personJob(store::Database &database, const rights::Caller &caller, const PrintRequest &request, const PaperKind &kind)
{
    const auto papers = std::make_shared<MonthPapers>(database, request.month, caller, request.marks);
    std::vector<qint32> people;
    if (request.scope.cadre != 0) {
        const qint32 place = papers->placeOf(request.scope.cadre);
        const staff::Cadre *person = papers->roster().cadre(request.scope.cadre);
        if (place < 0)
            base::refuse(Tr::tr("Nobody with the code %1 holds a post in %2.").arg(person ? person->code : QString(), request.month.toVietnamese()));
        if (kind.each == Each::Leader && !papers->isLeader(place))
            base::refuse(Tr::tr("%1 is neither head nor deputy in %2: the 12 contents are theirs alone.")
                             .arg(papers->code(place), request.month.toVietnamese()));
        if (const rights::Verdict verdict = papers->mayPrint(place); !verdict)
            base::refuse(verdict.reason);
        people = {place};
    } else {
        for (const qint32 place : papers->people(request.scope.unit)) {
            if (isAsked(request, papers->cadre(place)) && (kind.each != Each::Leader || papers->isLeader(place)))
                people.push_back(place);
        }
    }
    PrintJob job;
    job.author = papers->organisationName();
    job.leftOut = int(std::erase_if(people, [&](qint32 place) { return !papers->mayPrint(place); }));
    if (kind.id == PaperId::Notice)
        requireAfterDecision(*papers, people, request.marks.date);
    const auto sheets = kind.id == PaperId::MonthSheet ? std::make_shared<MonthSheets>(database, request.month, caller) : nullptr;
    for (const qint32 place : people) {
        Copy copy{papers->code(place), papers->name(place), papers->unitName(place), {}, {}};
        if (sheets) {
            const qint32 at = sheets->values().placeOf(papers->cadre(place));
            copy.document = [sheets, at, annex = request.annex] { return monthSheetPaper(sheets->sheet(at, annex)); };
            copy.pages = [sheets, at, annex = request.annex](const Fonts &fonts) { return monthSheetPages(sheets->sheet(at, annex), fonts); };
        } else if (kind.id == PaperId::Scorecard)
            setDocument(copy, [papers, place] { return scorecardPaper(papers->scorecard(place)); });
        else
            setDocument(copy, [papers, place] { return noticePaper(papers->notice(place)); });
        job.subjects += copy.code;
        job.copies.push_back(std::move(copy));
    }
    return job;
}

PrintJob unitJob(store::Database &database, const rights::Caller &caller, const PrintRequest &request)
{
    if (request.scope.cadre != 0)
        base::refuse(Tr::tr("This paper is of a unit or of the whole office, not of one person."));
    requirePrint(database, caller, request.scope, request.month.last());
    const auto papers = std::make_shared<MonthPapers>(database, request.month, caller, request.marks);
    PrintJob job;
    job.author = papers->organisationName();
    const std::vector<qint32> people = papers->people(request.scope.unit);
    for (const qint32 place : people)
        job.subjects += papers->code(place);
    if (people.empty())
        return job;
    for (const Scope &scope : scopesOf(request, papers->units(request.scope.unit))) {
        Copy copy = copyFor(scope, papers->roster(), job.author);
        if (request.paper == PaperId::UnitSummary)
            setDocument(copy, [papers, unit = scope.unit] { return unitSummaryPaper(papers->summary(unit)); });
        else if (request.paper == PaperId::Minutes)
            setDocument(copy, [papers, unit = scope.unit] { return minutesPaper(papers->minutes(unit)); });
        else
            setDocument(copy, [papers, unit = scope.unit] { return directiveReportPaper(papers->directiveReport(unit)); });
        job.copies.push_back(std::move(copy));
    }
    return job;
}

// Quarter and year: a copy a person, or one list. Score: rating::QuarterScore or rating::YearScore.
template <class Score>
PrintJob periodJob(store::Database &database, const rights::Caller &caller, const PrintRequest &request, std::vector<Score> scores, QDate last,
                   Document (*sheetOf)(const Score &, const Letterhead &, const QString &))
{
    const auto roster = std::make_shared<staff::Roster>(staff::Roster::load(database));
    const staff::OfficeSettings settings = staff::loadOfficeSettings(database);
    const staff::Standing standing = staff::Standing::load(database);
    const QDate today = base::vietnamDay(database.now());
    const QString mark = readOnlyMark(database);
    PaperMarks marks = request.marks;
    marks.kind.clear();
    const auto verdict = [&](const Score &score) {
        const std::span<const staff::Post> posts = roster->posts(score.period.cadre);
        const staff::Post *post = staff::postOn(posts, last);
        if (!post && !posts.empty())
            post = &posts.back();
        const rights::Relations to = post ? staff::relations(standing, caller, roster->posts(caller.cadre), *post, last) : rights::Relations();
        return rights::allowed(caller.role, to, rights::Stage::Locked, rights::Action::Print);
    };
    std::erase_if(scores, [&](const Score &score) { return !isAsked(request, score.period.cadre); });
    PrintJob job;
    job.author = settings.value(u"organisation.name"_s);
    if (request.scope.cadre != 0 && scores.size() == 1) {
        if (const rights::Verdict may = verdict(scores.front()); !may)
            base::refuse(may.reason);
    }
    job.leftOut = int(std::erase_if(scores, [&](const Score &score) { return !verdict(score); }));
    QHash<base::Id, int> order;
    for (const base::Id unit : roster->units().ordered())
        order.insert(unit, int(order.size()));
    const base::NameOrder byName;
    std::stable_sort(scores.begin(), scores.end(), [&](const Score &a, const Score &b) {
        const int left = order.value(a.period.unit), right = order.value(b.period.unit);
        return left != right ? left < right : byName(a.period.label.name, b.period.label.name);
    });
    for (const Score &score : scores)
        job.subjects += score.period.code;
    if constexpr (std::is_same_v<Score, rating::YearScore>) {
        if (request.paper == PaperId::YearSummary) {
            if (scores.empty())
                return job;
            Copy copy = copyFor(request.scope, *roster, job.author);
            const Letterhead letterhead = letterheadFor(roster->units().find(request.scope.unit), settings, *roster, marks, today);
            setDocument(copy, [year = request.year, whose = copy.name, people = std::move(scores), letterhead, mark] {
                return yearSummaryPaper(year, whose, people, letterhead, mark);
            });
            job.copies.push_back(std::move(copy));
            return job;
        }
    }
    for (Score &score : scores) {
        const staff::Unit *unit = roster->units().find(score.period.unit);
        if (unit && score.period.months.empty())
            score.period.label.unit = unit->name; // without a locked month the label holds the code of today's
        Copy copy{score.period.code, score.period.label.name, unit ? unit->name : QString(), {}, {}};
        const Letterhead letterhead = letterheadFor(unit, settings, *roster, marks, today);
        setDocument(copy, [score = std::move(score), letterhead, mark, sheetOf] { return sheetOf(score, letterhead, mark); });
        job.copies.push_back(std::move(copy));
    }
    return job;
}

PrintJob quarterJob(store::Database &database, const rights::Caller &caller, const PrintRequest &request)
{
    std::vector<rating::QuarterScore> scores = request.scope.cadre != 0
                                                   ? std::vector{rating::scoreQuarterOf(database, request.quarter, request.scope.cadre)}
                                                   : rating::scoreQuarter(database, request.quarter, request.scope.unit);
    return periodJob(database, caller, request, std::move(scores), request.quarter.last().last(), quarterSheetPaper);
}

PrintJob yearJob(store::Database &database, const rights::Caller &caller, const PrintRequest &request)
{
    if (request.paper == PaperId::YearSummary && request.scope.cadre != 0)
        base::refuse(Tr::tr("This paper is of a unit or of the whole office, not of one person."));
    std::vector<rating::YearScore> scores = request.scope.cadre != 0 ? std::vector{rating::scoreYearOf(database, request.year, request.scope.cadre)}
                                                                     : rating::scoreYear(database, request.year, request.scope.unit);
    return periodJob(database, caller, request, std::move(scores), QDate(request.year, 12, 31), yearSheetPaper);
}

QString periodWords(const PaperKind &kind, const PrintRequest &request)
{
    switch (kind.over) {
    case Over::Week:
        return weekTitle(request.week);
    case Over::Quarter:
        return request.quarter.toVietnamese();
    case Over::Year:
        return u"năm %1"_s.arg(request.year);
    case Over::Month:
        break;
    }
    return u"tháng "_s + request.month.toVietnamese();
}

} // namespace

const std::vector<PaperKind> &paperKinds()
{
    static const std::vector<PaperKind> kinds{
        {PaperId::WeekCalendar, u"week-calendar"_s, u"Lịch công tác tuần"_s, Over::Week, Each::Either},
        {PaperId::WeekWork, u"week-work"_s, u"Bảng kiểm đếm công việc"_s, Over::Week, Each::Either},
        {PaperId::WeekRecognition, u"week-recognition"_s, u"Phiếu nhận diện 25 biểu hiện"_s, Over::Week, Each::Either},
        {PaperId::MonthSheet, u"month-sheet"_s, u"Phiếu theo dõi, đánh giá"_s, Over::Month, Each::Person},
        {PaperId::Scorecard, u"scorecard"_s, u"Bảng đánh giá 12 nội dung"_s, Over::Month, Each::Leader},
        {PaperId::UnitSummary, u"unit-summary"_s, u"Bảng tổng hợp kết quả xếp loại"_s, Over::Month, Each::Office},
        {PaperId::Minutes, u"minutes"_s, u"Biên bản họp đánh giá"_s, Over::Month, Each::Office},
        {PaperId::Notice, u"notice"_s, u"Thông báo kết quả xếp loại"_s, Over::Month, Each::Person},
        {PaperId::DirectiveReport, u"directive-report"_s, u"Báo cáo thực hiện Chỉ thị 24-CT/TU"_s, Over::Month, Each::Office},
        {PaperId::QuarterSheet, u"quarter-sheet"_s, u"Phiếu tổng hợp quý"_s, Over::Quarter, Each::Person},
        {PaperId::YearSheet, u"year-sheet"_s, u"Phiếu tổng hợp năm"_s, Over::Year, Each::Person},
        {PaperId::YearSummary, u"year-summary"_s, u"Bảng tổng hợp xếp loại năm"_s, Over::Year, Each::Office},
    };
    return kinds;
}

const PaperKind *paperKind(QStringView name)
{
    const auto found = std::find_if(paperKinds().begin(), paperKinds().end(), [&](const PaperKind &kind) { return kind.name == name; });
    return found == paperKinds().end() ? nullptr : &*found;
}

bool bearsNumber(PaperId paper) { return paper == PaperId::Minutes || paper == PaperId::Notice || paper == PaperId::DirectiveReport; }
bool bearsDate(PaperId paper) { return paper != PaperId::MonthSheet; }

rights::Verdict mayPrint(store::Database &database, const rights::Caller &caller, const PaperKind &kind, const Scope &scope, QDate on)
{
    const bool perPerson = scope.cadre == 0 && (kind.each == Each::Person || kind.each == Each::Leader);
    if (perPerson || kind.id == PaperId::WeekCalendar || kind.id == PaperId::YearSummary)
        return {true, {}};
    return mayPrint(database, caller, scope, on);
}

PrintJob printJob(store::Database &database, const rights::Caller &caller, const PrintRequest &request)
{
    const auto kind = std::find_if(paperKinds().begin(), paperKinds().end(), [&](const PaperKind &each) { return each.id == request.paper; });
    PrintJob job;
    if (kind->over == Over::Week)
        job = weekJob(database, caller, request);
    else if (kind->over == Over::Quarter)
        job = quarterJob(database, caller, request);
    else if (kind->over == Over::Year)
        job = yearJob(database, caller, request);
    else if (kind->each == Each::Office)
        job = unitJob(database, caller, request);
    else
        job = personJob(database, caller, request, *kind);
    if (job.copies.size() > 1 && bearsNumber(kind->id) && !request.marks.number.isEmpty())
        base::refuse(Tr::tr("Each of these %1 papers has a number of its own: print one at a time to number it, or leave the number to the hand.")
                         .arg(job.copies.size()));
    job.period = periodWords(*kind, request);
    job.title = kind->title + u" – "_s + job.period;
    return job;
}

Document coverPaper(const PrintJob &job, const QStringList &files)
{
    Document document;
    document.blocks.push_back(Title{u"DANH SÁCH BẢN IN"_s, job.title, job.author, false});
    Table table;
    table.columns = {{6, Align::Center}, {14, Align::Left}, {36, Align::Left}, {36, Align::Left}, {24, Align::Left}};
    table.header = {headerRow({u"STT"_s, u"Mã số"_s, u"Họ và tên, đơn vị"_s, files.isEmpty() ? u"Đơn vị"_s : u"Tệp"_s, u"Ký nhận"_s})};
    for (size_t i = 0; i < job.copies.size(); ++i) {
        const Copy &copy = job.copies[i];
        Row row;
        row.cells = {textCell(QString::number(i + 1)), textCell(copy.code), textCell(copy.name),
                     textCell(files.isEmpty() ? copy.unit : files.value(qsizetype(i))), textCell(QString())};
        table.rows.push_back(std::move(row));
    }
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(remark({plain(u"Cộng: "_s), bold(u"%1 bản"_s.arg(job.copies.size()))}, 12));
    return document;
}

Pages coverPages(const PrintJob &job, const QStringList &files, const Fonts &fonts) { return layOut(coverPaper(job, files), fonts); }

} // namespace papers
