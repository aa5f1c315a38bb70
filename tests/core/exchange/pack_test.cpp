#include "exchange/pack.h"

#include "base/failure.h"
#include "edited_book.h"
#include "exchange/xlsx_reader.h"
#include "import_book.h"
#include "rating/sheet_verbs.h"
#include "support/ward.h"

#include <QDir>
#include <QRegularExpression>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

const base::Month october = *base::Month::of(2026, 10);

// The small ward with catalogues, and packs made of it.
class PackWard : public test::Ward {
public:
    PackWard()
    {
        edit(
            [](store::Edit &change) {
                conduct::seed(change);
                leadership::seed(change);
            },
            store::EntryKind::Creation);
    }

    // The person signed their self-scores.
    void submit(const char *who)
    {
        edit(
            [&](store::Edit &change) {
                rating::Sheets sheets(database(), october);
                rating::submit(change, sheets, owner(), person(who), {person(who), u"1/PTC"_s, QDate(2026, 10, 24)});
            },
            store::EntryKind::Signature);
    }

    PackReport make(const char *code = "UBND")
    {
        QDir(folder()).removeRecursively();
        return exportPacks(database(), owner(), october, unit(code), folder());
    }
    QString folder() const { return m_dir.filePath(u"packs"_s); }
    QString path(const QString &start) const
    {
        const QStringList found = QDir(folder()).entryList({start + u"*"_s}, QDir::Files, QDir::Name);
        INFO(start.toStdString());
        REQUIRE(found.size() == 1);
        return QDir(folder()).filePath(found.first());
    }
    ImportReport take(const test::EditedBook &book)
    {
        const QString file = m_dir.filePath(u"back.xlsx"_s);
        book.save(file);
        return importFile(database(), owner(), file);
    }
    QStringList scores(const QString &table = u"criterion_score"_s)
    {
        store::Statement rows(
            database(),
            u"SELECT c.code, s.*, s.self_half, s.superior_half, s.evidence FROM %1 s JOIN cadre c ON c.id = s.cadre_id ORDER BY c.code, s.id"_s.arg(
                table));
        QStringList out;
        while (rows.next()) {
            const int n = rows.columns();
            out << u"%1 %2 %3 %4 %5"_s.arg(rows.text(0), rows.text(4), rows.isNull(n - 3) ? u"-"_s : rows.text(n - 3),
                                           rows.isNull(n - 2) ? u"-"_s : rows.text(n - 2), rows.isNull(n - 1) ? u"-"_s : rows.text(n - 1));
        }
        return out;
    }

private:
    QTemporaryDir m_dir;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Index of a sheet and of the row of a person's item.
int rowOf(const test::EditedBook &book, int sheet, const QString &itemHeader, const QString &cadre, const QString &item)
{
    for (int i = 1; i < book.rowCount(sheet); ++i)
        if (book.text(sheet, i, u"Mã cán bộ"_s) == cadre && book.text(sheet, i, itemHeader) == item)
            return i;
    FAIL("no such line");
    return 0;
}

} // namespace

TEST_CASE("everyone of the unit gets a pack, and every superior one of their direct reports")
{
    PackWard ward;
    const PackReport report = ward.make();
    CHECK(report.files.size() == 8 + 5); // CT, PCT, TP, PP, VH manage somebody
    CHECK(report.notes.size() == 1); // CT has no manager
    CHECK(QDir(ward.folder()).entryList(QDir::Files).size() == 13);
    CHECK(report.files.contains(u"tu-cham_2026-10_TP_Dang-Quang-Hung.xlsx"_s));
    const QRegularExpression safe(u"^[A-Za-z0-9_.-]+$"_s);
    for (const QString &name : report.files)
        CHECK(safe.match(name).hasMatch());

    const auto own = openXlsx(ward.path(u"tu-cham_2026-10_CV1"_s));
    CHECK(packIn(*own) == Pack{PackKind::SelfScore, october, u"CV1"_s, u"Nguyễn Thị Ữ"_s});
    QStringList names;
    for (int i = 0; i < own->count(); ++i)
        names << own->name(i);
    CHECK(names == QStringList{u"Thông tin phiếu"_s, u"Tiêu chí chung"_s, u"Thang điểm"_s}); // staff have no 12 contents
    const test::EditedBook head(ward.path(u"tu-cham_2026-10_TP"_s));
    CHECK(head.rowCount(1) == 1 + 10);
    CHECK(head.rowCount(2) == 1 + 12);
    const auto review = openXlsx(ward.path(u"cap-tren-cham_2026-10_TP"_s));
    CHECK(packIn(*review) == Pack{PackKind::Review, october, u"TP"_s, u"Đặng Quang Hùng"_s});
    CHECK(test::EditedBook(ward.path(u"cap-tren-cham_2026-10_TP"_s)).rowCount(1) == 1 + 2 * 10); // PP and CV1
}

TEST_CASE("packs of one unit name its people only")
{
    PackWard ward;
    const PackReport report = ward.make("VHXH");
    CHECK(report.files
          == QStringList{u"tu-cham_2026-10_NV_Hoang-E.xlsx"_s, u"tu-cham_2026-10_VH_Bui-Mai-Phuong.xlsx"_s,
                         u"cap-tren-cham_2026-10_PCT_Le-Thi-Anh.xlsx"_s, u"cap-tren-cham_2026-10_VH_Bui-Mai-Phuong.xlsx"_s});
    const test::EditedBook review(ward.path(u"cap-tren-cham_2026-10_PCT"_s));
    for (int i = 1; i < review.rowCount(1); ++i)
        CHECK(review.text(1, i, u"Mã cán bộ"_s) == u"VH"_s);
    CHECK_THROWS_AS(ward.make("MTTQ"), base::Failure); // nobody there
}

TEST_CASE("a self-scoring pack brings its receiver's scores and evidence and nothing else")
{
    PackWard ward;
    ward.make();
    test::EditedBook book(ward.path(u"tu-cham_2026-10_CV1"_s));
    const int row = rowOf(book, 1, u"Tiêu chí"_s, u"CV1"_s, u"III.2"_s);
    book.set(1, row, u"Tự chấm"_s, outHalves(3));
    book.set(1, row, u"Minh chứng"_s, outText(u"Nhận việc đột xuất"_s));
    book.set(1, 0, u"Điểm tối đa"_s, outText(u"Cấp trên chấm"_s)); // not theirs, whoever writes the head
    book.set(1, row, u"Cấp trên chấm"_s, outHalves(5));
    book.set(1, rowOf(book, 1, u"Tiêu chí"_s, u"CV1"_s, u"I.1"_s), u"Tự chấm"_s, outText(u"4,5"_s));
    const ImportReport report = ward.take(book);
    INFO(test::told(report));
    CHECK(report.saved);
    CHECK(report.badRows == 0);
    CHECK(report.inserted == 2);
    CHECK(ward.scores() == QStringList{u"CV1 I.1 9 - -"_s, u"CV1 III.2 3 - Nhận việc đột xuất"_s});
    CHECK_FALSE(ward.take(book).saved); // twice changes nothing
}

TEST_CASE("what is left blank in a pack is no answer: nothing in the file is cleared")
{
    PackWard ward;
    ward.make();
    test::EditedBook own(ward.path(u"tu-cham_2026-10_CV1"_s));
    const test::EditedBook blank(ward.path(u"tu-cham_2026-10_CV1"_s));
    own.set(1, rowOf(own, 1, u"Tiêu chí"_s, u"CV1"_s, u"I.1"_s), u"Tự chấm"_s, outHalves(9));
    REQUIRE(ward.take(own).saved);
    test::EditedBook superior(ward.path(u"cap-tren-cham_2026-10_TP"_s));
    superior.set(1, rowOf(superior, 1, u"Tiêu chí"_s, u"CV1"_s, u"I.1"_s), u"Cấp trên chấm"_s, outHalves(8));
    REQUIRE(ward.take(superior).saved);
    const QStringList given{u"CV1 I.1 9 8 -"_s};
    REQUIRE(ward.scores() == given);
    const ImportReport report = ward.take(blank);
    CHECK_FALSE(report.saved);
    CHECK(report.unchanged == 1); // the others hold nothing yet
    CHECK_FALSE(ward.take(test::EditedBook(ward.path(u"cap-tren-cham_2026-10_TP"_s))).saved);
    CHECK(ward.scores() == given);
}

TEST_CASE("rows of other people or months in a pack are bad")
{
    PackWard ward;
    ward.make();
    test::EditedBook book(ward.path(u"tu-cham_2026-10_CV1"_s));
    book.set(1, 1, u"Mã cán bộ"_s, outText(u"CV2"_s));
    book.set(1, 1, u"Tự chấm"_s, outHalves(3));
    book.set(1, 2, u"Tháng"_s, outText(u"2026-09"_s));
    book.set(1, 3, u"Tự chấm"_s, outHalves(3));
    const ImportReport report = ward.take(book);
    CHECK_FALSE(report.saved);
    CHECK(test::placesOf(report) == QStringList{u"Tiêu chí chung 2 Mã cán bộ"_s, u"Tiêu chí chung 3 Tháng"_s});
    CHECK(ward.scores().isEmpty());
}

TEST_CASE("a superior's pack brings their scores of direct reports; it shows self-scores only when submitted")
{
    PackWard ward;
    ward.edit([&](store::Edit &edit) {
        for (const char *who : {"CV1", "PP"})
            edit.insert(u"criterion_score"_s, {{u"month"_s, u"2026-10"_s},
                                               {u"cadre_id"_s, ward.person(who)},
                                               {u"criterion"_s, u"I.1"_s},
                                               {u"self_half"_s, qint64(8)},
                                               {u"evidence"_s, u"Giấy khen"_s}});
    });
    ward.submit("PP");
    ward.make();
    test::EditedBook book(ward.path(u"cap-tren-cham_2026-10_TP"_s));
    const int shown = rowOf(book, 1, u"Tiêu chí"_s, u"PP"_s, u"I.1"_s);
    const int hidden = rowOf(book, 1, u"Tiêu chí"_s, u"CV1"_s, u"I.1"_s);
    CHECK(book.text(1, shown, u"Tự chấm (chỉ xem)"_s) == u"4"_s);
    CHECK(book.text(1, shown, u"Minh chứng (chỉ xem)"_s) == u"Giấy khen"_s);
    CHECK(book.text(1, hidden, u"Tự chấm (chỉ xem)"_s).isEmpty());
    CHECK(book.text(1, hidden, u"Minh chứng (chỉ xem)"_s).isEmpty());

    book.set(1, hidden, u"Cấp trên chấm"_s, outHalves(7));
    book.set(1, 0, u"Tự chấm (chỉ xem)"_s, outText(u"Tự chấm"_s)); // not theirs, whoever writes the head
    book.set(1, hidden, u"Tự chấm"_s, outHalves(1));
    const int content = rowOf(book, 2, u"Nội dung"_s, u"PP"_s, u"3"_s);
    book.set(2, content, u"Cấp trên chấm"_s, outHalves(12));
    const ImportReport report = ward.take(book);
    INFO(test::told(report));
    CHECK(report.badRows == 0);
    CHECK(ward.scores() == QStringList{u"CV1 I.1 8 7 Giấy khen"_s, u"PP I.1 8 - Giấy khen"_s});
    CHECK(ward.scores(u"content_score"_s) == QStringList{u"PP 3 - 12 -"_s});

    book.set(1, hidden, u"Cấp trên chấm"_s, {}); // no answer: nothing is taken back by a blank
    CHECK_FALSE(ward.take(book).saved);
    CHECK(ward.scores().first() == u"CV1 I.1 8 7 Giấy khen"_s);

    book.set(1, hidden, u"Mã cán bộ"_s, outText(u"CV2"_s)); // PP's report, not TP's
    CHECK(ward.take(book).badRows == 1);
}

TEST_CASE("a superior's pack hides self-scores again once their submission no longer holds")
{
    PackWard ward;
    const auto score = [&](qint64 halves) {
        ward.edit([&](store::Edit &edit) {
            store::Statement there(ward.database(), u"SELECT id FROM criterion_score WHERE cadre_id = ?"_s);
            if (there.bind(ward.person("PP")).next())
                edit.update(u"criterion_score"_s, there.integer(0), {{u"self_half"_s, halves}});
            else
                edit.insert(u"criterion_score"_s,
                            {{u"month"_s, u"2026-10"_s}, {u"cadre_id"_s, ward.person("PP")}, {u"criterion"_s, u"I.1"_s}, {u"self_half"_s, halves}});
        });
    };
    const auto shown = [&] {
        ward.make();
        const test::EditedBook book(ward.path(u"cap-tren-cham_2026-10_TP"_s));
        return book.text(1, rowOf(book, 1, u"Tiêu chí"_s, u"PP"_s, u"I.1"_s), u"Tự chấm (chỉ xem)"_s);
    };
    score(8);
    ward.submit("PP");
    CHECK(shown() == u"4"_s);
    score(9); // changed after it was handed in
    CHECK(shown().isEmpty());
    ward.submit("PP");
    CHECK(shown() == u"4.5"_s);
}

TEST_CASE("a pack that was tampered with brings nothing that is not its receiver's")
{
    PackWard ward;
    ward.make();
    test::EditedBook book(ward.path(u"tu-cham_2026-10_CV1"_s));
    SECTION("a row added for somebody else is bad")
    {
        book.appendRow(1, {{u"Tháng"_s, outText(u"2026-10"_s)},
                           {u"Mã cán bộ"_s, outText(u"TP"_s)},
                           {u"Tiêu chí"_s, outText(u"I.1"_s)},
                           {u"Tự chấm"_s, outHalves(2)}});
        const ImportReport report = ward.take(book);
        CHECK(test::placesOf(report) == QStringList{u"Tiêu chí chung 12 Mã cán bộ"_s});
        CHECK_FALSE(report.saved);
    }
    SECTION("so is one for a criterion twice, and one above the maximum")
    {
        book.appendRow(1, {{u"Tháng"_s, outText(u"2026-10"_s)},
                           {u"Mã cán bộ"_s, outText(u"CV1"_s)},
                           {u"Tiêu chí"_s, outText(u"I.1"_s)},
                           {u"Tự chấm"_s, outHalves(2)}});
        book.set(1, 1, u"Tự chấm"_s, outHalves(11));
        const ImportReport report = ward.take(book);
        CHECK(test::placesOf(report) == QStringList{u"Tiêu chí chung 2 Tự chấm"_s, u"Tiêu chí chung 12 Tiêu chí"_s});
    }
    SECTION("sheets that a pack does not have are passed over, with a message")
    {
        book.appendSheet(u"Đơn vị"_s, {{outText(u"Mã đơn vị"_s), outText(u"Tên đơn vị"_s)}, {outText(u"X"_s), outText(u"Thêm vào"_s)}});
        book.appendSheet(u"12 nội dung"_s, {{outText(u"Tháng"_s), outText(u"Mã cán bộ"_s), outText(u"Nội dung"_s), outText(u"Cấp trên chấm"_s)},
                                            {outText(u"2026-10"_s), outText(u"CV1"_s), outWhole(1), outHalves(16)}});
        book.set(1, 1, u"Tự chấm"_s, outHalves(9));
        const ImportReport report = ward.take(book);
        INFO(test::told(report));
        CHECK(report.badRows == 0);
        CHECK(report.inserted == 1);
        store::Statement units(ward.database(), u"SELECT 1 FROM unit WHERE code = 'X'"_s);
        CHECK_FALSE(units.next());
        CHECK(ward.scores(u"content_score"_s).isEmpty());
        CHECK(std::any_of(report.notes.begin(), report.notes.end(), [](const QString &note) { return note.contains(u"Đơn vị"_s); }));
    }
    CHECK(ward.scores().size() <= 1);
}

TEST_CASE("the scores of a pack that comes back change nobody else's line")
{
    PackWard ward;
    ward.edit([&](store::Edit &edit) { // anything at all, so that the month has data
        edit.insert(u"condition_record"_s, {{u"month"_s, u"2026-10"_s}, {u"cadre_id"_s, ward.person("NV")}, {u"condition"_s, u"ky-luat"_s}});
    });
    ward.make();
    const auto lines = [&] { return rating::scoreMonth(ward.database(), october).rows; };
    const std::vector<rating::ScoreRow> before = lines();
    test::EditedBook review(ward.path(u"cap-tren-cham_2026-10_PP"_s)); // of CV2 alone
    for (int i = 1; i < review.rowCount(1); ++i)
        review.set(1, i, u"Cấp trên chấm"_s, outHalves(3));
    REQUIRE(ward.take(review).saved);
    const std::vector<rating::ScoreRow> after = lines();
    REQUIRE(after.size() == before.size());
    for (size_t i = 0; i < after.size(); ++i) {
        INFO(after[i].code.toStdString());
        CHECK((after[i] == before[i]) == (after[i].code != u"CV2"_s));
    }
}

TEST_CASE("in a pack only the receiver's cells can be typed in, and they offer the steps up to the maximum")
{
    PackWard ward;
    ward.make();
    const auto part = [&](const QString &pack, int sheet) { return partOf(bytesOf(ward.path(pack)), u"xl/worksheets/sheet%1.xml"_s.arg(sheet)); };
    const QByteArray criteria = part(u"tu-cham_2026-10_CV1"_s, 2);
    for (int sheet : {1, 2, 3})
        CHECK(part(u"tu-cham_2026-10_CV1"_s, sheet).contains("<sheetProtection sheet=\"1\""));
    CHECK(criteria.count("<dataValidation ") == 10);
    CHECK(criteria.contains("$A$1:$A$11</formula1>")); // I.1: 0 … 5
    CHECK(criteria.contains("$A$1:$A$6</formula1>")); // III.1: 0 … 2,5
    CHECK_FALSE(criteria.contains("errorStyle=")); // typing anything else is stopped, not warned of
    // The columns Tự chấm (G) and Minh chứng (H) of each line are open and no others.
    const QByteArray styles = partOf(bytesOf(ward.path(u"tu-cham_2026-10_CV1"_s)), u"xl/styles.xml"_s);
    const QList<QByteArray> formats = styles.mid(styles.indexOf("<cellXfs")).split('<');
    QSet<QByteArray> open;
    int at = -1;
    for (const QByteArray &format : formats) {
        if (format.startsWith("xf "))
            ++at;
        else if (format.startsWith("protection locked=\"0\""))
            open << QByteArray::number(at);
    }
    REQUIRE_FALSE(open.isEmpty());
    int opened = 0;
    QRegularExpressionMatchIterator cells =
        QRegularExpression(u"<c r=\"([A-Z]+)([0-9]+)\"[^>]* s=\"([0-9]+)\""_s).globalMatch(QString::fromUtf8(criteria));
    while (cells.hasNext()) {
        const QRegularExpressionMatch cell = cells.next();
        const bool theirs = (cell.captured(1) == u"G"_s || cell.captured(1) == u"H"_s) && cell.captured(2) != u"1"_s;
        INFO(cell.captured(0).toStdString());
        CHECK(open.contains(cell.captured(3).toLatin1()) == theirs);
        opened += theirs;
    }
    CHECK(opened == 20);
}

TEST_CASE("a pack whose first sheet was changed is refused; other workbooks are no packs")
{
    PackWard ward;
    ward.make();
    test::EditedBook book(ward.path(u"tu-cham_2026-10_CV1"_s));
    book.setCell(0, 3, 1, {}); // the receiver
    CHECK_THROWS_AS(ward.take(book), base::Failure);
    CHECK_FALSE(packIn(*openXlsx(QStringLiteral(TEST_DATA "/ward.xlsx"))).has_value());
}

TEST_CASE("who may make packs")
{
    PackWard ward;
    CHECK_THROWS_AS(exportPacks(ward, ward.caller("TP"), october, ward.unit("KTHT"), ward.folder()), base::Failure);
    CHECK_FALSE(QDir(ward.folder()).exists());
}

TEST_CASE("file names are safe everywhere")
{
    CHECK(safeFileName(u"Đặng Thị Hồng-Ánh"_s) == u"Dang-Thi-Hong-Anh"_s);
    CHECK(safeFileName(u"CB/01:*?\"<>|\\."_s) == u"CB-01"_s);
    CHECK(safeFileName(QString(200, u'a')).size() == 60);
}

TEST_CASE("a pack of another ward is refused: codes are alike everywhere, names are not")
{
    PackWard ward;
    ward.make();
    SECTION("its receiver is somebody else here")
    {
        ward.edit([&](store::Edit &edit) { edit.update(u"cadre"_s, ward.person("CV1"), {{u"name"_s, u"Phạm Văn Khác"_s}}); });
        CHECK_THROWS_AS(ward.take(test::EditedBook(ward.path(u"tu-cham_2026-10_CV1"_s))), base::Failure);
        CHECK(ward.scores().isEmpty());
    }
    SECTION("one of the reports is")
    {
        test::EditedBook book(ward.path(u"cap-tren-cham_2026-10_TP"_s));
        book.set(1, rowOf(book, 1, u"Tiêu chí"_s, u"CV1"_s, u"I.1"_s), u"Cấp trên chấm"_s, outHalves(7));
        ward.edit([&](store::Edit &edit) { edit.update(u"cadre"_s, ward.person("CV1"), {{u"name"_s, u"Phạm Văn Khác"_s}}); });
        const ImportReport report = ward.take(book);
        CHECK(report.badRows == 10);
        CHECK(report.bad.first().column == u"Họ và tên"_s);
        CHECK(ward.scores().isEmpty());
    }
}

TEST_CASE("lines copied from packs into a book of one's own bring what was typed, not what was there to be read")
{
    PackWard ward;
    ward.make();
    test::EditedBook pack(ward.path(u"cap-tren-cham_2026-10_TP"_s));
    pack.set(1, rowOf(pack, 1, u"Tiêu chí"_s, u"CV1"_s, u"I.1"_s), u"Cấp trên chấm"_s, outHalves(7));
    ward.edit([&](store::Edit &edit) {
        edit.insert(u"criterion_score"_s,
                    {{u"month"_s, u"2026-10"_s}, {u"cadre_id"_s, ward.person("CV1")}, {u"criterion"_s, u"I.1"_s}, {u"self_half"_s, qint64(8)}});
    });
    pack.removeSheet(0); // what says that it is a pack
    const ImportReport report = ward.take(pack);
    INFO(test::told(report));
    CHECK(report.saved);
    CHECK(ward.scores().first() == u"CV1 I.1 8 7 -"_s);
}

TEST_CASE("packs are not written over those that may have come back")
{
    PackWard ward;
    ward.make();
    const QByteArray filled = bytesOf(ward.path(u"tu-cham_2026-10_CV1"_s));
    CHECK_THROWS_AS(exportPacks(ward.database(), ward.owner(), october, ward.unit("UBND"), ward.folder()), base::Failure);
    CHECK(bytesOf(ward.path(u"tu-cham_2026-10_CV1"_s)) == filled);
}
