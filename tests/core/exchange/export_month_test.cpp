// Every sheet of a month: the figures of `score`, how far each has come, and who signed what.
#include "exchange/export.h"

#include "base/failure.h"
#include "exchange/xlsx_reader.h"
#include "import_book.h"
#include "rating/month_lock.h"
#include "rating/month_report.h"
#include "rating/sheet_verbs.h"
#include "staff/staff_table.h"
#include "store/audit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace exchange;
using namespace Qt::StringLiterals;
using test::ImportFile;

namespace {

const base::Month october = *base::Month::of(2026, 10);

class Signed : public ImportFile {
public:
    Signed() { REQUIRE(importData("ward.xlsx").saved); }

    base::Id person(const QString &code) { return rows(u"SELECT id FROM cadre WHERE code = '%1'"_s.arg(code)).value(0).toLongLong(); }

    template <class Work> void sign(Work work)
    {
        store::Edit edit(database(), {}, u"ký"_s, store::EntryKind::Signature);
        rating::Sheets sheets(database(), october);
        work(edit, sheets);
        edit.commit();
    }
    static rating::Signature paper(base::Id by, const QString &number, int day) { return {by, number, QDate(2026, 10, day)}; }

    // The self-scores and the superior's of everything that may be scored by hand.
    void scoreAll(const QString &code)
    {
        QList<QStringList> lines{{u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s, u"Tự chấm"_s, u"Cấp trên chấm"_s}};
        for (const char16_t *criterion : {u"I.1", u"I.2"})
            lines << QStringList{u"2026-10"_s, code, QString::fromUtf16(criterion), u"5"_s, u"4,5"_s};
        for (const char16_t *criterion : {u"II.1", u"II.2", u"II.3", u"II.4"})
            lines << QStringList{u"2026-10"_s, code, QString::fromUtf16(criterion), u"2,5"_s, u"2"_s};
        for (const char16_t *criterion : {u"III.1", u"III.2", u"III.3", u"III.4"})
            lines << QStringList{u"2026-10"_s, code, QString::fromUtf16(criterion), u"0"_s, u"0"_s};
        const auto report = import({{u"Tiêu chí chung"_s, lines}});
        INFO(test::told(report));
        REQUIRE(report.saved);
    }

    void submit(const QString &code)
    {
        sign([&](auto &edit, auto &sheets) { rating::submit(edit, sheets, rights::owner(), person(code), paper(person(code), u"1/PTC"_s, 24)); });
    }
    void decide(const QString &code)
    {
        submit(code);
        sign([&](auto &edit, auto &sheets) {
            rating::review(edit, sheets, rights::owner(), person(code), u"Tập thể nhất trí"_s, paper(person(u"CB0006"_s), u"2/NX"_s, 25));
        });
        sign([&](auto &edit, auto &sheets) {
            rating::decide(edit, sheets, rights::owner(), person(code), rating::Rating::Completed, u"Chưa đều tay"_s,
                           paper(person(u"CB0001"_s), u"3/QĐ"_s, 27));
        });
    }

    QByteArray csv()
    {
        exportMonth(database(), rights::owner(), {Format::Csv, october, {}, {}}, m_dir.filePath(u"m.csv"_s));
        QFile file(m_dir.filePath(u"m.csv"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    // The line of one person, by column.
    QJsonObject line(const QString &code)
    {
        exportMonth(database(), rights::owner(), {Format::Json, october, {}, {}}, m_dir.filePath(u"m.json"_s));
        QFile file(m_dir.filePath(u"m.json"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QJsonValue &each : QJsonDocument::fromJson(file.readAll()).object()[u"month"_s].toArray())
            if (each[u"code"_s] == code)
                return each.toObject();
        FAIL("no such line");
        return {};
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST_CASE("a month's sheets hold the figures of score, in its order and as exact")
{
    Signed file;
    const QList<QByteArray> lines = file.csv().trimmed().split('\n');
    const QList<QByteArray> scored = rating::scoreCsv(rating::scoreMonth(file, october).rows).trimmed().split('\n');
    REQUIRE(lines.size() == scored.size());
    const QList<QByteArray> names = lines[0].split(',');
    const QList<QByteArray> scoreNames = scored[0].split(',');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> line = lines[i].split(','); // no name or note of this ward holds a comma
        const QList<QByteArray> score = scored[i].split(',');
        REQUIRE(line.size() == names.size());
        for (qsizetype c = 0; c < scoreNames.size(); ++c) {
            INFO(scoreNames[c].toStdString() << " of " << score[0].toStdString());
            REQUIRE(names.contains(scoreNames[c]));
            CHECK(line[names.indexOf(scoreNames[c])] == score[c]);
        }
        CHECK(line[names.indexOf("state")] == "open");
        CHECK(line[names.indexOf("decided_class")].isEmpty());
    }
}

TEST_CASE("a sheet says who signed each step, who typed it, when and from which paper")
{
    Signed file;
    file.scoreAll(u"CB0030"_s);
    CHECK(file.line(u"CB0030"_s)[u"self_general"_s] == u"20.00"_s);
    CHECK(file.line(u"CB0030"_s)[u"superior_general"_s] == u"17.00"_s);
    CHECK(file.line(u"CB0029"_s)[u"self_general"_s].isNull()); // not every criterion has a score
    file.now = QDateTime(QDate(2026, 10, 27), QTime(9, 30), Qt::UTC);
    file.decide(u"CB0030"_s);
    const QJsonObject line = file.line(u"CB0030"_s);
    CHECK(line[u"state"_s] == u"decided"_s);
    CHECK(line[u"kind"_s] == u"cong-chuc"_s);
    CHECK(line[u"role"_s] == u"staff"_s);
    CHECK(line[u"decided_class"_s] == u"completed"_s);
    CHECK(line[u"reason"_s] == u"Chưa đều tay"_s);
    CHECK(line[u"opinion"_s] == u"Tập thể nhất trí"_s);
    CHECK(line[u"self_scored_by"_s] == u"CB0030"_s);
    CHECK(line[u"self_scored_paper_number"_s] == u"1/PTC"_s);
    CHECK(line[u"self_scored_paper_date"_s] == u"2026-10-24"_s);
    CHECK(line[u"reviewed_by"_s] == u"CB0006"_s);
    CHECK(line[u"decided_by"_s] == u"CB0001"_s);
    CHECK(line[u"decided_entered_by"_s].isNull()); // the owner of a file without accounts
    CHECK(line[u"decided_at"_s] == u"2026-10-27T09:30:00Z"_s);
    CHECK(line[u"decided_paper_date"_s] == u"2026-10-27"_s);
    CHECK(line[u"locked_at"_s].isNull());
    CHECK(line[u"withdrawn"_s].isNull());
}

TEST_CASE("a signature that no longer holds is told, with what has changed")
{
    Signed file;
    file.scoreAll(u"CB0030"_s);
    file.decide(u"CB0030"_s);
    REQUIRE(file.import({{u"Tiêu chí chung"_s,
                          {{u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s, u"Cấp trên chấm"_s}, {u"2026-10"_s, u"CB0030"_s, u"I.1"_s, u"1"_s}}}})
                .saved);
    const QJsonObject line = file.line(u"CB0030"_s);
    CHECK(line[u"state"_s] == u"self-scored"_s); // the self-score does not read the superior's
    CHECK(line[u"self_scored_by"_s] == u"CB0030"_s);
    CHECK(line[u"withdrawn"_s] == u"decided"_s);
    CHECK_FALSE(line[u"changes"_s].toString().isEmpty());
    CHECK(line[u"decided_class"_s].isNull());
    CHECK(line[u"decided_by"_s].isNull());
    CHECK(line[u"reason"_s].isNull());
}

TEST_CASE("a locked sheet gives what was locked; reopened, who opened it and why")
{
    Signed file;
    file.scoreAll(u"CB0030"_s);
    file.decide(u"CB0030"_s);
    file.sign([&](auto &edit, auto &sheets) { rating::lock(edit, sheets, rights::owner(), file.person(u"CB0030"_s)); });
    const QJsonObject before = file.line(u"CB0030"_s);
    CHECK(before[u"state"_s] == u"locked"_s);
    CHECK_FALSE(before[u"locked_at"_s].isNull());
    {
        // no guard is installed in this file: what stands today may drift
        store::Edit edit(file, {}, u"test"_s);
        const qint64 score = file.rows(u"SELECT s.id FROM criterion_score s JOIN cadre c ON c.id = s.cadre_id WHERE c.code = 'CB0030' AND "
                                       "s.month = '2026-10' AND s.criterion = 'I.1'"_s)
                                 .value(0)
                                 .toLongLong();
        edit.update(u"criterion_score"_s, score, {{u"superior_half"_s, qint64(2)}, {u"self_half"_s, qint64(2)}});
        edit.commit();
    }
    QJsonObject after = file.line(u"CB0030"_s);
    CHECK_FALSE(after[u"changes"_s].isNull());
    after[u"changes"_s] = before[u"changes"_s];
    CHECK(after == before);

    file.sign([&](auto &edit, auto &sheets) { rating::reopen(edit, sheets, rights::owner(), file.person(u"CB0030"_s), u"Kiến nghị đúng"_s); });
    const QJsonObject open = file.line(u"CB0030"_s);
    CHECK(open[u"superior_general"_s] == u"13.50"_s);
    CHECK(open[u"locked_at"_s].isNull());
    CHECK(open[u"reopened_reason"_s] == u"Kiến nghị đúng"_s);
}

TEST_CASE("the workbook of a month speaks Vietnamese, with numbers as numbers")
{
    Signed file;
    file.scoreAll(u"CB0030"_s);
    file.decide(u"CB0030"_s);
    exportMonth(file, rights::owner(), {Format::Xlsx, october, {}, {}}, file.path(u"m.xlsx"_s));
    const auto book = openXlsx(file.path(u"m.xlsx"_s));
    const auto rows = book->open(0);
    Row header, row;
    REQUIRE(rows->next(header));
    const auto column = [&](const QString &name) {
        for (const auto &[at, cell] : header.cells)
            if (cell.text == name)
                return at;
        FAIL("no column " << name.toStdString());
        return -1;
    };
    const auto cell = [&](const QString &name) {
        for (const auto &[at, content] : row.cells)
            if (at == column(name))
                return content;
        return Cell();
    };
    while (rows->next(row) && row.cells[0].second.text != u"CB0030"_s) { }
    CHECK(cell(u"Trạng thái phiếu"_s).text == u"Đã quyết định"_s);
    CHECK(cell(u"Xếp loại quyết định"_s).text == u"Hoàn thành nhiệm vụ"_s);
    CHECK(cell(u"Vai trò"_s).text == u"Nhân viên"_s);
    CHECK(cell(u"Điểm chung tự chấm"_s).kind == CellKind::Number);
    CHECK(cell(u"Quyết định – ngày văn bản"_s).kind == CellKind::DateTime);
    CHECK(cell(u"Quyết định"_s).text.endsWith(u"(CB0001)"_s));
    CHECK(cell(u"Quyết định – người nhập"_s).text == u"Chủ tệp"_s);
}

TEST_CASE("a month's sheets: rights, wrong options, the log, and a month without data")
{
    Signed file;
    const auto fails = [&](const rights::Caller &caller, const ExportOptions &options) {
        try {
            exportMonth(file, caller, options, file.path(u"none.csv"_s));
        } catch (const base::Failure &failure) {
            CHECK_FALSE(QFile::exists(file.path(u"none.csv"_s)));
            return int(failure.kind());
        }
        return 0;
    };
    CHECK(fails(rights::owner(), {Format::Csv, {}, {}, {}}) == int(base::FailureKind::Usage));
    CHECK(fails(rights::owner(), {Format::Csv, {}, *base::Week::of(2026, 41), {}}) == int(base::FailureKind::Usage));
    CHECK(fails({5, rights::Role::Member, 0, u"ai đó"_s}, {Format::Csv, october, {}, {}}) == int(base::FailureKind::Refused));
    const qint64 head = file.database().auditHead();
    file.csv();
    CHECK(file.database().auditHead() == head + 1);
    store::eachEntry(file, head + 1, [](const store::AuditEntry &entry) {
        CHECK(entry.kind == store::EntryKind::Access);
        CHECK(entry.action.contains(u"10/2026"_s));
        return true;
    });
    const QString empty = file.path(u"empty.csv"_s);
    CHECK(exportMonth(file, rights::owner(), {Format::Csv, *base::Month::of(2019, 1), {}, {}}, empty).sheets.at(0).rows == 0);
    QFile only(empty);
    REQUIRE(only.open(QIODevice::ReadOnly));
    CHECK(only.readAll().count('\n') == 1);
}

TEST_CASE("self-scores that were not submitted stay hidden from a superior who exports")
{
    Signed file;
    file.scoreAll(u"CB0030"_s);
    // An officer of the whole office who is also the person's direct manager.
    const rights::Caller manager{7, rights::Role::Officer, file.person(u"CB0006"_s), u"trưởng phòng"_s};
    const auto self = [&] {
        exportMonth(file, manager, {Format::Json, october, {}, {}}, file.path(u"m.json"_s));
        QFile out(file.path(u"m.json"_s));
        REQUIRE(out.open(QIODevice::ReadOnly));
        for (const QJsonValue &each : QJsonDocument::fromJson(out.readAll()).object()[u"month"_s].toArray())
            if (each[u"code"_s] == u"CB0030"_s)
                return each[u"self_general"_s].toString();
        return u"?"_s;
    };
    CHECK(self().isEmpty());
    file.submit(u"CB0030"_s);
    CHECK(self() == u"20.00"_s);
}
