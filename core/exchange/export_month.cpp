// Every sheet of a month as one line: what was scored, how far the sheet has come and who signed what.
#include "exchange/export_month.h"
#include "exchange/export_batch.h"

#include "access/account.h"
#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/sheet_verbs.h"
#include "staff/roster.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using rating::ScoreRow;
using rating::SheetStep;

// What one line is made of. Steps are null where none holds.
struct Line {
    const ScoreRow &row;
    std::optional<int> self; // sums of the general criteria, in half points
    std::optional<int> superior;
    std::optional<rating::Rating> decided;
    rights::Stage stage = rights::Stage::Open;
    const SheetStep *withdrawn = nullptr;
    QStringList changes;
    const SheetStep *selfScored = nullptr;
    const SheetStep *reviewed = nullptr;
    const SheetStep *decision = nullptr;
    const SheetStep *locked = nullptr;
    const SheetStep *reopened = nullptr; // and not locked again
};

// A sum says something only when nothing is missing from it.
template <class Scores> std::optional<int> sumOf(const Scores &scores, size_t criteria)
{
    int sum = 0;
    for (size_t i = 0; i < criteria; ++i) {
        if (scores(i) == rating::notScored)
            return std::nullopt;
        sum += scores(i);
    }
    return criteria > 0 ? std::optional(sum) : std::nullopt;
}

class MonthLines {
public:
    MonthLines(store::Database &database, const rights::Caller &caller, base::Month month)
        : m_caller(caller),
          m_sheets(database, month),
          m_roster(staff::Roster::load(database))
    {
        for (const rights::Account &account : rights::loadAccounts(database))
            m_logins.insert(account.id, account.login);
    }

    qint64 write(TableWriter &writer, bool forPeople)
    {
        m_forPeople = forPeople;
        const std::vector<Column> columns = allColumns();
        writer.startSheet(layoutOf(forPeople ? u"Phiếu tháng %1"_s.arg(m_sheets.month().toString()) : u"month"_s, columns));
        const std::vector<ScoreRow> &rows = m_sheets.scores().rows;
        std::vector<OutCell> cells(columns.size());
        qint64 written = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto place = qint32(i);
            if (!mayExport(place))
                continue;
            ++written;
            const Line line = lineOf(place);
            for (size_t c = 0; c < columns.size(); ++c)
                cells[c] = columns[c].value(line);
            writer.row(cells);
        }
        return written;
    }

    // The month's line of one person, behind the month itself. False, and nothing: they have none, or it is not for the caller to see.
    bool writeOf(base::Id cadre, TableWriter &writer, bool isFirst)
    {
        m_forPeople = true;
        const qint32 place = m_sheets.scores().values.placeOf(cadre);
        if (place < 0 || m_sheets.scores().rows.empty() || !mayExport(place))
            return false;
        std::vector<Column> columns = allColumns();
        columns.insert(columns.begin(),
                       {u"month"_s, u"Tháng"_s, Look::Code, 12, [this](const Line &) { return outText(m_sheets.month().toString()); }});
        if (isFirst)
            writer.startSheet(layoutOf(u"Phiếu các tháng"_s, columns));
        const Line line = lineOf(place);
        std::vector<OutCell> cells;
        for (const Column &column : columns)
            cells.push_back(column.value(line));
        writer.row(cells);
        return true;
    }

private:
    struct Column {
        QString name; // in machine formats
        QString header; // for people
        Look look;
        int width;
        std::function<OutCell(const Line &)> value;
    };

    OutSheet layoutOf(const QString &name, const std::vector<Column> &columns) const
    {
        OutSheet layout{name, {}};
        for (const Column &column : columns)
            layout.columns.push_back({m_forPeople ? column.header : column.name, column.look, column.width});
        return layout;
    }

    bool mayExport(qint32 place)
    {
        return bool(rights::allowed(m_caller.role, m_sheets.relations(m_caller, place), m_sheets.stage(place), rights::Action::Export));
    }

    Line lineOf(qint32 place)
    {
        const auto i = size_t(place);
        const rating::SheetState &state = m_sheets.state(place);
        const auto steps = m_sheets.steps(place);
        const bool selfToo = rating::maySeeSelfScores(m_sheets, m_caller, m_sheets.scores().values.cadres[i]);
        const auto step = [&](int at) { return at < 0 ? nullptr : &steps[size_t(at)]; };
        Line line{m_sheets.scores().rows[i],
                  {},
                  {},
                  m_sheets.scores().decided(place),
                  state.stage,
                  step(state.withdrawn),
                  m_sheets.changes(place, selfToo),
                  step(state.selfScored),
                  step(state.reviewed),
                  step(state.decided),
                  step(state.locked)};
        for (const SheetStep &each : steps)
            if (each.kind == rating::StepKind::Reopened && state.locked < 0)
                line.reopened = &each;
        if (line.locked)
            takeLockedScores(line);
        else
            takeScores(line, i);
        if (!selfToo)
            line.self.reset();
        return line;
    }

    void takeScores(Line &line, size_t place) const
    {
        const rating::MonthValues &values = m_sheets.scores().values;
        const rating::PersonValues &person = values.people[place];
        const size_t criteria = values.rules[person.rules].criteria.size();
        line.self = sumOf([&](size_t i) { return person.criteria[i].self; }, criteria);
        line.superior = sumOf([&](size_t i) { return person.criteria[i].superior; }, criteria);
    }

    void takeLockedScores(Line &line) const
    {
        const rating::SheetSnapshot sealed = m_sheets.signedBy(*line.locked);
        std::vector<rating::CriterionInput> scores(sealed.rules.criteria.size());
        for (const rating::CriterionInput &input : sealed.facts.inputs.criteria)
            if (const int at = sealed.rules.criterionAt(input.code); at >= 0)
                scores[size_t(at)] = input;
        line.self = sumOf([&](size_t i) { return scores[i].self; }, scores.size());
        line.superior = sumOf([&](size_t i) { return scores[i].superior; }, scores.size());
    }

    OutCell classOf(rating::Rating value) const { return outText(m_forPeople ? rating::vietnamese(value) : rating::code(value)); }
    static OutCell half(std::optional<int> halves) { return halves ? outFixed(50LL * *halves, 2) : OutCell(); }

    OutCell stateOf(rights::Stage stage) const
    {
        switch (stage) {
        case rights::Stage::SelfScored:
            return outText(m_forPeople ? u"Đã tự chấm"_s : u"self-scored"_s);
        case rights::Stage::Reviewed:
            return outText(m_forPeople ? u"Cấp trên đã nhận xét"_s : u"reviewed"_s);
        case rights::Stage::Decided:
            return outText(m_forPeople ? u"Đã quyết định"_s : u"decided"_s);
        case rights::Stage::Locked:
            return outText(m_forPeople ? u"Đã khóa"_s : u"locked"_s);
        default:
            return outText(m_forPeople ? u"Đang mở"_s : u"open"_s);
        }
    }

    OutCell withdrawnStep(const SheetStep *step) const
    {
        if (!step)
            return {};
        switch (step->kind) {
        case rating::StepKind::SelfScored:
            return stateOf(rights::Stage::SelfScored);
        case rating::StepKind::Reviewed:
            return stateOf(rights::Stage::Reviewed);
        default:
            return stateOf(rights::Stage::Decided);
        }
    }

    OutCell noteOf(rating::Note note) const
    {
        if (!m_forPeople)
            return outText(rating::code(note));
        switch (note) {
        case rating::Note::Absent:
            return outText(u"Vắng mặt cả tháng"_s);
        case rating::Note::NoItems:
            return outText(u"Không đủ dữ liệu: không có việc được giao"_s);
        case rating::Note::NoScorecard:
            return outText(u"Chưa chấm đủ 12 nội dung"_s);
        case rating::Note::None:
            break;
        }
        return {};
    }

    OutCell signer(const SheetStep *step) const
    {
        if (!step)
            return {};
        const staff::Cadre *cadre = m_roster.cadre(step->signedBy);
        if (!m_forPeople)
            return cadre ? outText(cadre->code) : OutCell();
        return outText(cadre ? u"%1 (%2)"_s.arg(cadre->name, cadre->code) : u"Chủ tệp"_s);
    }

    OutCell typist(const SheetStep *step) const
    {
        if (!step)
            return {};
        return outText(step->enteredBy == 0 && m_forPeople ? u"Chủ tệp"_s : m_logins.value(step->enteredBy));
    }

    OutCell at(const SheetStep *step) const
    {
        if (!step)
            return {};
        return outText(m_forPeople ? base::inVietnam(step->at).toString(u"dd/MM/yyyy HH:mm"_s) : step->at.toUTC().toString(Qt::ISODate));
    }

    // Who signed a step, who typed it, when.
    void addStep(std::vector<Column> &all, const QString &name, const QString &header, const SheetStep *Line::*step) const
    {
        all.push_back({name + u"_by"_s, header, Look::Text, 26, [this, step](const Line &line) { return signer(line.*step); }});
        all.push_back(
            {name + u"_entered_by"_s, header + u" – người nhập"_s, Look::Text, 16, [this, step](const Line &line) { return typist(line.*step); }});
        all.push_back({name + u"_at"_s, header + u" – lúc"_s, Look::Code, 17, [this, step](const Line &line) { return at(line.*step); }});
    }

    // The paper it was typed from.
    void addPaper(std::vector<Column> &all, const QString &name, const QString &header, const SheetStep *Line::*step) const
    {
        all.push_back({name + u"_paper_number"_s, header + u" – số văn bản"_s, Look::Code, 14,
                       [step](const Line &line) { return line.*step ? outText((line.*step)->paperNumber) : OutCell(); }});
        all.push_back({name + u"_paper_date"_s, header + u" – ngày văn bản"_s, Look::Date, 12,
                       [step](const Line &line) { return line.*step ? outDate((line.*step)->paperDate.toString(Qt::ISODate)) : OutCell(); }});
    }

    void addFigures(std::vector<Column> &all) const
    {
        const auto figure = [&all](const QString &name, const QString &header, qint64 ScoreRow::*value, int decimals) {
            all.push_back({name, header, Look::Number, 10,
                           [value, decimals](const Line &line) { return line.row.*value < 0 ? OutCell() : outFixed(line.row.*value, decimals); }});
        };
        figure(u"general"_s, u"Điểm chung được tính"_s, &ScoreRow::general, 2);
        figure(u"a"_s, u"a"_s, &ScoreRow::a, 4);
        figure(u"b"_s, u"b"_s, &ScoreRow::b, 4);
        figure(u"c"_s, u"c"_s, &ScoreRow::c, 4);
        figure(u"d"_s, u"d"_s, &ScoreRow::d, 4);
        figure(u"organising"_s, u"đ"_s, &ScoreRow::organising, 4);
        figure(u"uniting"_s, u"e"_s, &ScoreRow::uniting, 4);
        figure(u"result"_s, u"Điểm kết quả"_s, &ScoreRow::result, 2);
        figure(u"total"_s, u"Tổng điểm"_s, &ScoreRow::total, 2);
    }

    std::vector<Column> allColumns() const
    {
        std::vector<Column> all;
        const auto add = [&all](const QString &name, const QString &header, Look look, int width, const auto &value) {
            all.push_back({name, header, look, width, value});
        };
        // Not the head of the staff list: import would take this sheet for one.
        add(u"code"_s, u"Mã CB"_s, Look::Code, 12, [](const Line &line) { return outText(line.row.code); });
        add(u"name"_s, u"Họ và tên"_s, Look::Text, 26, [](const Line &line) { return outText(line.row.name); });
        add(u"unit"_s, u"Mã đơn vị"_s, Look::Code, 12, [](const Line &line) { return outText(line.row.unit); });
        add(u"role"_s, u"Vai trò"_s, Look::Text, 16,
            [this](const Line &line) { return outText(m_forPeople ? staff::word(line.row.role) : rating::code(line.row.role)); });
        add(u"kind"_s, u"Đối tượng"_s, Look::Text, 18,
            [this](const Line &line) { return outText(m_forPeople ? staff::word(line.row.kind) : rating::code(line.row.kind)); });
        add(u"self_general"_s, u"Điểm chung tự chấm"_s, Look::Number, 10, [](const Line &line) { return half(line.self); });
        add(u"superior_general"_s, u"Điểm chung cấp trên chấm"_s, Look::Number, 10, [](const Line &line) { return half(line.superior); });
        addFigures(all);
        add(u"score_class"_s, u"Xếp loại theo điểm"_s, Look::Text, 28, [this](const Line &line) { return classOf(line.row.scoreClass); });
        add(u"conditions"_s, u"Điều kiện"_s, Look::Code, 14, [](const Line &line) { return outText(line.row.conditions); });
        add(u"proposed_class"_s, u"Xếp loại đề xuất"_s, Look::Text, 28, [this](const Line &line) { return classOf(line.row.proposed); });
        add(u"note"_s, u"Ghi chú"_s, Look::Text, 24, [this](const Line &line) { return noteOf(line.row.note); });
        add(u"decided_class"_s, u"Xếp loại quyết định"_s, Look::Text, 28,
            [this](const Line &line) { return line.decided ? classOf(*line.decided) : OutCell(); });
        add(u"reason"_s, u"Lý do khác đề xuất"_s, Look::Text, 30,
            [](const Line &line) { return line.decision ? outText(line.decision->reason) : OutCell(); });
        add(u"opinion"_s, u"Ý kiến tập thể"_s, Look::Text, 30,
            [](const Line &line) { return line.reviewed ? outText(line.reviewed->opinion) : OutCell(); });
        add(u"state"_s, u"Trạng thái phiếu"_s, Look::Text, 20, [this](const Line &line) { return stateOf(line.stage); });
        add(u"withdrawn"_s, u"Chữ ký không còn hiệu lực"_s, Look::Text, 20, [this](const Line &line) { return withdrawnStep(line.withdrawn); });
        add(u"changes"_s, u"Thay đổi từ khi ký"_s, Look::Text, 40, [](const Line &line) { return outText(line.changes.join(u"; "_s)); });
        addStep(all, u"self_scored"_s, u"Tự chấm"_s, &Line::selfScored);
        addPaper(all, u"self_scored"_s, u"Tự chấm"_s, &Line::selfScored);
        addStep(all, u"reviewed"_s, u"Cấp trên nhận xét"_s, &Line::reviewed);
        addPaper(all, u"reviewed"_s, u"Cấp trên nhận xét"_s, &Line::reviewed);
        addStep(all, u"decided"_s, u"Quyết định"_s, &Line::decision);
        addPaper(all, u"decided"_s, u"Quyết định"_s, &Line::decision);
        addStep(all, u"locked"_s, u"Khóa"_s, &Line::locked);
        addStep(all, u"reopened"_s, u"Mở lại"_s, &Line::reopened);
        add(u"reopened_reason"_s, u"Mở lại – lý do"_s, Look::Text, 30,
            [](const Line &line) { return line.reopened ? outText(line.reopened->reason) : OutCell(); });
        return all;
    }

    const rights::Caller &m_caller;
    rating::Sheets m_sheets;
    staff::Roster m_roster;
    QHash<base::Id, QString> m_logins;
    bool m_forPeople = false;
};

// In which anything of theirs is recorded that a sheet shows.
std::vector<base::Month> monthsOf(store::Database &database, base::Id cadre)
{
    store::Statement found(database,
                           u"SELECT substr(due, 1, 7) FROM work_item WHERE lead_id = ? UNION SELECT month FROM criterion_score WHERE cadre_id = ? "
                           "UNION SELECT month FROM content_score WHERE cadre_id = ? UNION SELECT month FROM condition_record WHERE cadre_id = ? "
                           "UNION SELECT month FROM sheet_step WHERE cadre_id = ? "
                           "UNION SELECT substr(date, 1, 7) FROM observation WHERE cadre_id = ?"_s);
    for (int i = 0; i < 6; ++i)
        found.bind(cadre);
    std::vector<base::Month> months;
    while (found.next())
        if (const std::optional<base::Month> month = base::Month::parse(found.text(0)))
            months.push_back(*month);
    std::sort(months.begin(), months.end());
    return months;
}

} // namespace

qint64 writePersonMonths(store::Database &database, const rights::Caller &caller, base::Id cadre, TableWriter &writer)
{
    qint64 written = 0;
    for (const base::Month month : monthsOf(database, cadre))
        if (MonthLines(database, caller, month).writeOf(cadre, writer, written == 0))
            ++written;
    return written;
}

ExportReport exportMonth(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    if (!options.month.isValid() || options.week.isValid())
        throw base::Failure(base::FailureKind::Usage, Tr::tr("Sheets are of a month: give the month, and no week."));
    refuseSheetName(options);
    const bool forPeople = options.format == Format::Xlsx;
    return runExport({database, caller, options, path, Tr::tr("Export the month's sheets")}, [&](const Span &span, TableWriter &writer) {
        return ExportReport{{{u"month"_s, MonthLines(database, caller, span.month).write(writer, forPeople)}}};
    });
}

} // namespace exchange
