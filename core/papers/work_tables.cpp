#include "papers/work_tables.h"

#include "base/text.h"
#include "papers/figures.h"

using namespace Qt::StringLiterals;

namespace papers {
namespace {

Cell cell(const QString &text) { return {{plain(text)}, {}, 1, 1, false}; }
Cell strong(const QString &text) { return {{bold(text)}, {}, 1, 1, false}; }

QString quality(const rating::Tally &t, rating::Reading reading)
{
    return figure(reading == rating::Reading::R1 ? t.qualityByEvent : t.qualityByItem, 4000);
}

QString progress(const rating::Tally &t, rating::Reading reading)
{
    return figure(reading == rating::Reading::R1 ? t.progressByEvent : t.progressByItem, 4000);
}

// What is counted, and in brackets what was excused.
QString events(qint64 all, qint64 excused)
{
    return excused > 0 ? QString::number(all) + u"\u00a0("_s + QString::number(excused) + u')' : QString::number(all);
}

QString exclusionWords(rating::Exclusion exclusion)
{
    switch (exclusion) {
    case rating::Exclusion::Moved:
        return u"không tính: đã chuyển"_s;
    case rating::Exclusion::Cancelled:
        return u"không tính: đã hủy"_s;
    case rating::Exclusion::DueInAbsence:
        return u"không tính: đến hạn trong thời gian vắng mặt"_s;
    case rating::Exclusion::None:
        break;
    }
    return {};
}

Runs itemRuns(const rating::ItemLine &item)
{
    Runs runs{plain(item.content)};
    if (!item.product.isEmpty())
        runs.push_back(plain(u" – "_s + item.product));
    const QString due = base::dateText(item.due);
    runs.push_back(italic(item.hasDeadline ? u" ("_s + due + u')' : u" (thứ\u00a0Sáu\u00a0"_s + due + u')'));
    if (item.exclusion != rating::Exclusion::None)
        runs.push_back(italic(u"; "_s + exclusionWords(item.exclusion)));
    return runs;
}

Row itemRow(int number, const rating::ItemLine &item, rating::Reading reading)
{
    Row row;
    row.cells = {cell(QString::number(number)),
                 {itemRuns(item), {}, 1, 1, false},
                 cell(figure(item.work.kMilli, 1000)),
                 cell(QString::number(item.work.assigned)),
                 cell(QString::number(item.work.completed)),
                 cell(events(item.faults, item.faultsExcused)),
                 cell(events(item.delays, item.delaysExcused))};
    const rating::Tally tally = item.tally();
    if (item.exclusion == rating::Exclusion::None) {
        for (const QString &text : {figure(tally.assigned, 1000), figure(tally.completed, 1000), quality(tally, reading), progress(tally, reading)})
            row.cells.push_back(cell(text));
    } else {
        row.cells.push_back({{plain(u"–"_s)}, Align::Center, 4, 1, false});
    }
    return row;
}

Row sumRow(const QString &label, int labelColumns, const rating::Tally &sum, rating::Reading reading)
{
    Row row;
    row.cells.push_back({{bold(label)}, Align::Left, labelColumns, 1, false});
    for (const QString &text : {figure(sum.assigned, 1000), figure(sum.completed, 1000), quality(sum, reading), progress(sum, reading)})
        row.cells.push_back(strong(text));
    return row;
}

Table emptyWorkTable(double size)
{
    Table table;
    table.size = size;
    table.columns = {{3, Align::Center}, {38, Align::Left}, {4, Align::Center}, {5, Align::Center}, {5, Align::Center}, {5, Align::Center},
                     {6, Align::Center}, {6, Align::Right}, {6, Align::Right},  {7, Align::Right},  {7, Align::Right}};
    Row header;
    for (const QString &text : {u"TT"_s, u"Công việc – sản phẩm (hạn)"_s, u"K"_s, u"Giao n"_s, u"Xong m"_s, u"Lỗi"_s, u"Chậm"_s, u"K·n"_s, u"K·m"_s,
                                u"Chất lượng"_s, u"Tiến độ"_s})
        header.cells.push_back(cell(text));
    table.header = {header};
    return table;
}

QString who(const QString &code, const rating::PersonLabel &label)
{
    return label.name + (label.title.isEmpty() ? QString() : u", "_s + label.title) + u" ("_s + code + u')';
}

} // namespace

Table workTable(const std::vector<rating::ItemLine> &items, const rating::Tally &sum, rating::Reading reading, double size)
{
    Table table = emptyWorkTable(size);
    int number = 0;
    for (const rating::ItemLine &item : items)
        table.rows.push_back(itemRow(++number, item, reading));
    if (!table.rows.empty())
        table.rows.back().keepWithNext = true;
    table.rows.push_back(sumRow(u"Cộng"_s, 7, sum, reading));
    return table;
}

Table reportTable(const rating::Explanation &e, double size)
{
    const rating::Reading reading = e.rules.result.reading;
    Table table;
    table.size = size;
    table.columns = {{4, Align::Center}, {9, Align::Left},  {25, Align::Left}, {7, Align::Center}, {8, Align::Right},
                     {8, Align::Right},  {8, Align::Right}, {8, Align::Right}, {17, Align::Center}};
    Row header;
    for (const QString &text :
         {u"TT"_s, u"Mã số"_s, u"Người được quản lý trực tiếp"_s, u"Số việc"_s, u"K·n"_s, u"K·m"_s, u"Chất lượng"_s, u"Tiến độ"_s, u"Xếp loại"_s})
        header.cells.push_back(cell(text));
    table.header = {header};
    const auto line = [&](std::vector<Cell> first, const rating::Tally &tally, const QString &standing, bool strongly) {
        Row row;
        row.cells = std::move(first);
        for (const QString &text : {QString::number(tally.items), figure(tally.assigned, 1000), figure(tally.completed, 1000),
                                    quality(tally, reading), progress(tally, reading), standing})
            row.cells.push_back(strongly ? strong(text) : cell(text));
        table.rows.push_back(row);
    };
    int number = 0;
    for (const rating::ReportLine &report : e.reports)
        line({cell(QString::number(++number)), cell(report.code), cell(report.label.name)}, report.subtree, shortRating(report.standing), false);
    table.rows.back().keepWithNext = true;
    line({{{plain(u"Công việc trực tiếp chủ trì (bảng 1)"_s)}, Align::Left, 3, 1, false}}, e.own, {}, false);
    table.rows.back().keepWithNext = true;
    line({{{bold(u"Tổng cộng"_s)}, Align::Left, 3, 1, false}}, e.score.counted, {}, true);
    return table;
}

Table annexTable(const rating::Explanation &e, double size)
{
    Table table = emptyWorkTable(size);
    int number = 0;
    for (const rating::PersonItems &person : e.below) {
        Row name;
        name.cells.push_back({{bold(who(person.code, person.label)), plain(person.items.empty() ? u" – không có công việc"_s : QString())},
                              Align::Left,
                              11,
                              1,
                              false});
        name.keepWithNext = !person.items.empty();
        table.rows.push_back(name);
        for (const rating::ItemLine &item : person.items)
            table.rows.push_back(itemRow(++number, item, e.rules.result.reading));
    }
    return table;
}

namespace {

struct Component {
    QString letter;
    QString name;
    QString how;
    rating::Quotient value;
};

QString share(const QString &formula, const QString &top, const rating::Tally &t, rating::Reading reading)
{
    const bool byCompleted = reading == rating::Reading::R3;
    if (byCompleted && t.completed == 0)
        return u"chưa hoàn thành sản phẩm nào: 0"_s;
    return formula + (byCompleted ? u" : Σ K·m = "_s : u" : Σ K·n = "_s) + top + u" : "_s + figure(byCompleted ? t.completed : t.assigned, 1000);
}

QString scorecardWords(const rating::Explanation &e)
{
    return u"cấp trên chấm 12 nội dung "_s + halves(e.scorecard.superior) + u'/' + halves(e.scorecard.max) + u" điểm"_s;
}

Component componentOf(const rating::Explanation &e, rating::Part part)
{
    const rating::Score &s = e.score;
    const rating::Tally &t = s.counted;
    const rating::ResultRule &rule = e.rules.result;
    const bool byEvent = rule.reading == rating::Reading::R1;
    switch (part) {
    case rating::Part::A:
        return {u"a"_s, u"Số lượng"_s, u"Σ K·m : Σ K·n = "_s + figure(t.completed, 1000) + u" : "_s + figure(t.assigned, 1000), s.a};
    case rating::Part::B:
        return {u"b"_s, u"Chất lượng"_s,
                share(byEvent ? u"Σ K·max(0; m − lỗi/4)"_s : u"Σ K·m·max(0; 1 − lỗi/4)"_s, quality(t, rule.reading), t, rule.reading), s.b};
    case rating::Part::C:
        return {u"c"_s, u"Tiến độ"_s,
                share(byEvent ? u"Σ K·max(0; m − chậm/4)"_s : u"Σ K·m·max(0; 1 − chậm/4)"_s, progress(t, rule.reading), t, rule.reading), s.c};
    case rating::Part::D: {
        const QString scope = rule.dScope == rating::Scope::Everyone ? u"những người được quản lý (trực tiếp và qua cấp dưới)"_s
                                                                     : u"những người được quản lý trực tiếp"_s;
        return {u"d"_s, u"Kết quả của người được quản lý"_s,
                e.failedBelow.isEmpty() ? u"tất cả "_s + scope + u" từ mức hoàn thành nhiệm vụ trở lên: 1"_s
                                        : u"trong "_s + scope + u" có người không hoàn thành nhiệm vụ ("_s + e.failedBelow.join(u", "_s) + u"): "_s
                                              + figure(rule.dLow, 100),
                s.d};
    }
    case rating::Part::Organising: {
        QString how = scorecardWords(e);
        if (!e.scorecard.isComplete())
            how = u"cấp trên mới chấm "_s + QString::number(e.scorecard.scored) + u"/12 nội dung: chưa xác định"_s;
        else if (base::Int128(e.scorecard.superior) * 100 >= base::Int128(e.scorecard.max) * rule.organisingShare)
            how += u", đạt từ "_s + QString::number(rule.organisingShare) + u" %: 1"_s;
        else
            how += u", dưới "_s + QString::number(rule.organisingShare) + u" %: "_s + figure(rule.organisingLow, 100);
        return {u"đ"_s, u"Tổ chức thực hiện"_s, how, s.organising};
    }
    case rating::Part::Uniting: {
        const QString code = rating::indicatorCode(rule.unitingIndicator);
        bool found = false;
        for (const rating::FindingLine &line : e.findings)
            found = found || line.finding.indicator == rule.unitingIndicator;
        return {u"e"_s, u"Tập hợp, đoàn kết"_s,
                found ? u"có biểu hiện "_s + code + u" được xác nhận trong tháng: "_s + figure(rule.unitingLow, 100)
                      : u"không có biểu hiện "_s + code + u" được xác nhận trong tháng: 1"_s,
                s.uniting};
    }
    case rating::Part::Scorecard:
        break;
    }
    rating::Quotient value;
    if (e.scorecard.isComplete())
        value = {e.scorecard.superior, e.scorecard.max};
    return {u"12 nội dung"_s, u"Lãnh đạo, chỉ đạo, điều hành"_s, scorecardWords(e), value};
}

} // namespace

Table componentTable(const rating::Explanation &e, double size)
{
    Table table;
    table.size = size;
    table.columns = {{30, Align::Left}, {78, Align::Left}, {10, Align::Right}};
    table.header = {{{cell(u"Thành phần"_s), cell(u"Cách tính"_s), cell(u"Tỷ lệ"_s)}, false}};
    for (const rating::Part part : e.rules.result.parts(e.role)) {
        const Component component = componentOf(e, part);
        Row row;
        row.cells = {{{bold(component.letter), plain(u" – "_s + component.name)}, {}, 1, 1, false},
                     cell(component.how),
                     strong(fixed(component.value, e.rules.ratioDecimals))};
        table.rows.push_back(row);
    }
    return table;
}

QString resultFormula(const rating::Explanation &e)
{
    if (!e.score.result.hasValue())
        return {};
    QStringList letters, values;
    for (const rating::Part part : e.rules.result.parts(e.role)) {
        const Component component = componentOf(e, part);
        letters += component.letter;
        // 1 and 0,5 as they are; long fractions as the table shows them
        const base::Ratio ratio = component.value.ratio();
        values += ratio.den() <= 10 && 10 % ratio.den() == 0 ? figure(ratio.num(), ratio.den()) : fixed(component.value, e.rules.ratioDecimals);
    }
    const QString weight = halves(e.rules.result.weight.halves);
    const QString end = letters.size() > 1 ? u" : "_s + QString::number(letters.size()) : QString();
    const auto bracketed = [](const QStringList &list) { return list.size() > 1 ? u'(' + list.join(u" + "_s) + u')' : list.join(QString()); };
    return weight + u" × "_s + bracketed(letters) + end + u" = "_s + weight + u" × "_s + bracketed(values) + end + u" = "_s
           + pointsText(e, e.score.result);
}

} // namespace papers
