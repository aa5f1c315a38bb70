#include "papers/period_papers.h"

#include "papers/blocks.h"
#include "papers/figures.h"
#include "papers/person_result.h"
#include "papers/rating_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr int partDecimals = 4; // of means and shares: two more than the total has

QString hundredths(qint64 value) { return value < 0 ? u"–"_s : rating::Quotient{value, 100}.toString(2, u','); }

QString noteWords(rating::Note note)
{
    PersonResult person;
    person.note = note;
    return remarkOf(person);
}

// Why a quarter or a year has no total. Nobody is called absent of whom nothing is locked: that the months are open says nothing about their work.
QString noteWords(rating::Note note, const rating::LockedPeriod &period, const QString &span)
{
    if (period.months.empty())
        return u"Chưa có tháng nào của %1 được khóa"_s.arg(span);
    if (note == rating::Note::Absent)
        return period.months.size() == 1 ? u"Vắng mặt có lý do cả tháng đã khóa"_s : u"Vắng mặt có lý do trong mọi tháng đã khóa"_s;
    return noteWords(note);
}

// Work there may have been: what lacks is a month's total.
QString yearNote(const rating::YearScore &score)
{
    if (score.note == rating::Note::NoItems)
        return u"Không đủ dữ liệu: không tháng nào đã khóa có tổng điểm"_s;
    return noteWords(score.note, score.period, u"năm"_s);
}

rating::Rating standing(const rating::LockedMonth &month) { return month.decided.value_or(month.proposed); }

QString monthsText(const std::vector<base::Month> &months)
{
    QStringList words;
    for (const base::Month month : months)
        words += month.toVietnamese();
    return words.join(u", "_s);
}

KeyValues personLines(const rating::LockedPeriod &period)
{
    const QString unit = period.months.empty() || period.months.back().unitName.isEmpty() ? period.label.unit : period.months.back().unitName;
    KeyValues pairs;
    pairs.items = {{u"Họ và tên"_s, {bold(period.label.name)}, false},
                   {u"Mã số"_s, {plain(period.code)}, false},
                   {u"Chức vụ"_s, {plain(period.label.title)}, false},
                   {u"Đơn vị"_s, {plain(unit)}, false}};
    return pairs;
}

Row pair(const QString &name, Runs value) { return {{textCell(name), runsCell(std::move(value))}, false}; }

// “Không xếp loại” is a class and says that somebody was away; who has no locked month is only not rated yet.
const QString notYet = u"Chưa xếp loại"_s;

void addConclusion(Document &document, std::vector<Row> rows, const rating::LockedPeriod &period, rating::Rating byScore,
                   const std::vector<rating::ConditionRule> &conditions, rating::Rating proposed, const QString &note)
{
    const auto words = [&period](rating::Rating rating) { return period.months.empty() ? notYet : rating::vietnamese(rating); };
    Table table;
    table.columns = {{45, Align::Left}, {60, Align::Left}};
    table.rows = std::move(rows);
    if (!note.isEmpty())
        table.rows.push_back(pair(u"Ghi chú"_s, {plain(note)}));
    table.rows.push_back(pair(u"Xếp loại theo điểm"_s, {plain(words(byScore))}));
    QStringList fixed;
    for (const rating::ConditionRule &condition : conditions)
        fixed += condition.title;
    table.rows.push_back(pair(u"Điều kiện quyết định mức xếp loại"_s, {plain(fixed.isEmpty() ? u"Không có"_s : fixed.join(u"; "_s))}));
    table.rows.push_back(pair(u"Mức đề xuất"_s, {bold(words(proposed))}));
    table.rows.push_back(pair(u"Mức quyết định"_s, {plain(u"……………………………………………"_s)}));
    for (size_t i = 0; i + 1 < table.rows.size(); ++i)
        table.rows[i].keepWithNext = true;
    document.blocks.push_back(std::move(table));
}

void addOpen(Document &document, const std::vector<base::Month> &open)
{
    if (!open.empty())
        document.blocks.push_back(remark({bold(u"Chưa khóa, không tính: tháng "_s + monthsText(open) + u'.')}, 11));
}

// Open for everybody: said once rather than in every row.
std::vector<base::Month> openToAll(const std::vector<rating::YearScore> &people)
{
    std::vector<base::Month> open = people.empty() ? std::vector<base::Month>() : people.front().period.open;
    std::erase_if(open, [&](base::Month month) {
        return std::any_of(people.begin(), people.end(), [month](const rating::YearScore &score) {
            return std::find(score.period.open.begin(), score.period.open.end(), month) == score.period.open.end();
        });
    });
    return open;
}

Document sheet(const Letterhead &letterhead, const QString &mark, bool incomplete)
{
    Document document;
    document.style = letterhead.style;
    document.head = letterhead.head;
    QStringList marks;
    if (!mark.isEmpty())
        marks += mark;
    if (incomplete)
        marks += u"tạm tính – còn tháng chưa khóa"_s;
    document.mark = marks.join(u"; "_s);
    return document;
}

} // namespace

Document quarterSheetPaper(const rating::QuarterScore &score, const Letterhead &letterhead, const QString &mark)
{
    Document document = sheet(letterhead, mark, !score.isComplete());
    const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
    const bool byEvent = score.rules.result.reading == rating::Reading::R1;
    add(Title{u"PHIẾU TỔNG HỢP ĐÁNH GIÁ, XẾP LOẠI QUÝ"_s, u"Q"_s + score.quarter.toVietnamese().sliced(1), {}, false});
    add(personLines(score.period));
    add(remark({italic(u"Theo "_s + score.rules.decree + u", bộ quy tắc "_s + score.rules.name + u"; chỉ gồm các tháng đã khóa."_s)}, 11));
    add(heading(u"1. Các tháng trong quý"_s));
    Table table;
    table.size = 11;
    table.columns = {{12, Align::Left},  {14, Align::Center}, {12, Align::Right}, {12, Align::Right},
                     {14, Align::Right}, {12, Align::Right},  {13, Align::Right}, {22, Align::Center}};
    table.header = {
        headerRow({u"Tháng"_s, u"Tiêu chí chung"_s, u"Σ K·n"_s, u"Σ K·m"_s, u"Chất lượng"_s, u"Tiến độ"_s, u"Tổng điểm"_s, u"Xếp loại"_s})};
    for (const rating::LockedMonth &month : score.period.months) {
        const rating::Tally &t = month.counted;
        Row row;
        row.cells = {textCell(month.month.toVietnamese())};
        if (month.worked())
            for (const QString &cell :
                 {halves(month.general.halves), figure(t.assigned, 1000), figure(t.completed, 1000),
                  figure(byEvent ? t.qualityByEvent : t.qualityByItem, 4000), figure(byEvent ? t.progressByEvent : t.progressByItem, 4000)})
                row.cells.push_back(textCell(cell));
        else
            row.cells.push_back({{plain(noteWords(month.note))}, Align::Left, 5, 1, false});
        row.cells.push_back(boldCell(hundredths(month.total)));
        row.cells.push_back(textCell(shortRating(standing(month))));
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        add(remark({plain(u"Không có tháng nào đã khóa trong quý."_s)}, 12));
    else
        add(std::move(table));
    addOpen(document, score.period.open);
    const bool reckoned = !score.period.months.empty();
    if (reckoned)
        add(heading(u"2. Cách tính"_s));
    if (score.general.hasValue())
        add(dash({plain(u"Điểm tiêu chí chung: trung bình của %1 tháng làm việc = "_s.arg(score.worked)), bold(fixed(score.general, partDecimals))}));
    const std::pair<QString, rating::Quotient> parts[] = {{u"a (số lượng) = tổng Σ K·m : tổng Σ K·n"_s, score.a},
                                                          {u"b (chất lượng), cộng các tháng"_s, score.b},
                                                          {u"c (tiến độ), cộng các tháng"_s, score.c},
                                                          {u"d (kết quả của người được quản lý), mức thấp nhất các tháng"_s, score.d},
                                                          {u"đ (tổ chức thực hiện), mức thấp nhất các tháng"_s, score.organising},
                                                          {u"e (tập hợp, đoàn kết), mức thấp nhất các tháng"_s, score.uniting}};
    for (const auto &[name, value] : parts) {
        if (value.hasValue())
            add(dash({plain(name + u" = "_s), bold(fixed(value, score.rules.ratioDecimals))}));
    }
    if (reckoned)
        add(remark({italic(u"Cách tính chất lượng, tiến độ: "_s + readingWords(score.rules.result.reading) + u'.')}, 11));
    add(heading(u"%1. Xếp loại quý"_s.arg(reckoned ? 3 : 2)));
    std::vector<Row> rows;
    if (score.total.hasValue())
        rows.push_back(pair(u"Tổng điểm"_s, {plain(fixed(score.general, partDecimals) + u" + "_s + fixed(score.result, partDecimals) + u" = "_s),
                                             bold(fixed(score.total, rating::decimalsToShow(score.total, score.rules)))}));
    addConclusion(document, std::move(rows), score.period, score.byScore, score.conditions, score.proposed,
                  noteWords(score.note, score.period, u"quý"_s));
    add(Signatures{{plainSigner(u"NGƯỜI ĐƯỢC ĐÁNH GIÁ"_s, score.period.label.name), letterhead.authority}, std::nullopt, 20});
    document.foot = QStringList{score.period.label.name, score.period.code, score.quarter.toVietnamese()}.join(u" · "_s);
    return document;
}

Document yearSheetPaper(const rating::YearScore &score, const Letterhead &letterhead, const QString &mark)
{
    Document document = sheet(letterhead, mark, !score.isComplete());
    const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
    add(Title{u"PHIẾU TỔNG HỢP ĐÁNH GIÁ, XẾP LOẠI NĂM"_s, u"Năm %1"_s.arg(score.year), {}, false});
    add(personLines(score.period));
    Table table;
    table.columns = {{14, Align::Left}, {44, Align::Left}, {16, Align::Right}, {24, Align::Center}, {34, Align::Left}};
    table.header = {headerRow({u"Tháng"_s, u"Đơn vị"_s, u"Tổng điểm"_s, u"Xếp loại"_s, u"Ghi chú"_s})};
    for (const rating::LockedMonth &month : score.period.months) {
        QStringList remarks;
        if (const QString words = noteWords(month.note); !words.isEmpty())
            remarks += words;
        for (const rating::ConditionRule &condition : month.conditions)
            remarks += condition.title;
        Row row;
        row.cells = {textCell(month.month.toVietnamese()), textCell(month.unitName), boldCell(hundredths(month.total)),
                     textCell(shortRating(standing(month))), textCell(remarks.join(u"; "_s))};
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        add(remark({plain(u"Không có tháng nào đã khóa trong năm."_s)}, 12));
    else
        add(std::move(table));
    addOpen(document, score.period.open);
    std::vector<Row> rows;
    if (score.total.hasValue())
        rows.push_back(
            pair(u"Điểm năm: trung bình các tháng có điểm"_s, {plain(hundredths(score.sum) + u" : %1 = "_s.arg(score.rated)),
                                                               bold(fixed(score.total, rating::decimalsToShow(score.total, score.rules)))}));
    addConclusion(document, std::move(rows), score.period, score.byScore, score.conditions, score.proposed, yearNote(score));
    add(Signatures{{plainSigner(u"NGƯỜI ĐƯỢC ĐÁNH GIÁ"_s, score.period.label.name), letterhead.authority}, std::nullopt, 20});
    document.foot = QStringList{score.period.label.name, score.period.code, u"năm %1"_s.arg(score.year)}.join(u" · "_s);
    return document;
}

Document yearSummaryPaper(int year, const QString &whose, const std::vector<rating::YearScore> &people, const Letterhead &letterhead,
                          const QString &mark)
{
    const std::vector<base::Month> open = openToAll(people);
    bool incomplete = false;
    ClassCounts counts;
    Table table;
    table.size = 10;
    table.columns = {{4, Align::Center}, {28, Align::Left}, {24, Align::Left}};
    Row header = headerRow({u"STT"_s, u"Họ và tên"_s, u"Chức vụ"_s});
    for (int month = 1; month <= 12; ++month) {
        table.columns.push_back({8, Align::Center});
        header.cells.push_back(textCell(u"T%1"_s.arg(month)));
    }
    table.columns.push_back({9, Align::Center});
    table.columns.push_back({13, Align::Center});
    table.columns.push_back({20, Align::Left});
    header.cells.push_back(textCell(u"Năm"_s));
    header.cells.push_back(textCell(u"Xếp loại"_s));
    header.cells.push_back(textCell(u"Ghi chú"_s));
    table.header = {header};
    for (const rating::YearScore &score : people) {
        const bool begun = !score.period.months.empty();
        PersonResult result;
        result.proposed = score.proposed;
        if (begun)
            counts.add(result);
        incomplete = incomplete || !score.isComplete();
        QString totals[13];
        for (const rating::LockedMonth &month : score.period.months)
            totals[month.month.month()] = hundredths(month.total);
        QStringList remarks;
        if (const QString words = begun ? yearNote(score) : u"Chưa có tháng được khóa"_s; !words.isEmpty())
            remarks += words;
        for (const rating::ConditionRule &condition : score.conditions)
            remarks += condition.title;
        if (begun && score.period.open.size() > open.size())
            remarks += u"%1 tháng%2 chưa khóa"_s.arg(score.period.open.size() - open.size()).arg(open.empty() ? QString() : u" khác"_s);
        Row row;
        row.cells = {textCell(QString::number(table.rows.size() + 1)),
                     runsCell({plain(score.period.label.name), italic(u" ("_s + score.period.code + u')')}), textCell(score.period.label.title)};
        for (int month = 1; month <= 12; ++month)
            row.cells.push_back(textCell(totals[month]));
        row.cells.push_back(boldCell(score.total.hasValue() ? fixed(score.total, rating::decimalsToShow(score.total, score.rules)) : QString()));
        row.cells.push_back(textCell(begun ? shortRating(score.proposed) : notYet));
        row.cells.push_back(textCell(remarks.join(u"; "_s)));
        table.rows.push_back(std::move(row));
    }
    Document document = sheet(letterhead, mark, incomplete);
    document.paper = landscapePaper();
    const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
    add(Title{u"BẢNG TỔNG HỢP XẾP LOẠI CHẤT LƯỢNG NĂM %1"_s.arg(year), whose, u"(trung bình tổng điểm các tháng đã khóa)"_s, false});
    add(std::move(table));
    addOpen(document, open);
    add(heading(u"Tổng hợp theo mức đề xuất: %1 người"_s.arg(people.size())));
    for (Paragraph &line : classLines(counts))
        add(std::move(line));
    if (const int rest = int(people.size()) - counts.people; rest > 0)
        add(dash({plain(notYet + u" (chưa có tháng nào được khóa): "_s), bold(u"%1 người"_s.arg(rest))}));
    add(Signatures{{plainSigner(u"NGƯỜI LẬP BIỂU"_s), letterhead.authority}, std::nullopt, 20});
    document.foot = u"Bảng tổng hợp năm %1 · "_s.arg(year) + whose;
    return document;
}

} // namespace papers
