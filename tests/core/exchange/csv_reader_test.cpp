#include "exchange/csv_reader.h"

#include "base/failure.h"
#include "support/strings.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

bool knowsCode(RowSource &rows)
{
    Row row;
    while (rows.next(row))
        for (const auto &[column, cell] : row.cells)
            if (cell.text == u"Mã")
                return true;
    return false;
}

QStringList cellsOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto file = openCsv(std::move(buffer), u"bảng.csv"_s, u"Bảng"_s, knowsCode);
    QStringList out;
    auto rows = file->open(0);
    Row row;
    while (rows->next(row))
        for (const auto &[column, cell] : row.cells) {
            CHECK(cell.kind == CellKind::Text);
            out << u"%1,%2=%3"_s.arg(row.number).arg(column).arg(cell.text);
        }
    return out;
}

QString refusal(const QByteArray &bytes)
{
    try {
        cellsOf(bytes);
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Refused);
        return failure.message();
    }
    return {};
}

} // namespace

TEST_CASE("a CSV table is split by the separator of its header")
{
    const QStringList expected{u"1,0=Mã"_s, u"1,1=Tên"_s, u"2,0=A"_s, u"2,1=B"_s};
    CHECK(cellsOf("Mã,Tên\nA,B\n") == expected);
    CHECK(cellsOf("Mã;Tên\r\nA;B") == expected);
    CHECK(cellsOf("\xEF\xBB\xBFMã\tTên\rA\tB\r") == expected);
    // a title full of commas above a header with semicolons
    CHECK(cellsOf("UBND, phường, Mẫu, 2026\nMã;Tên\n") == QStringList{u"1,0=UBND, phường, Mẫu, 2026"_s, u"2,0=Mã"_s, u"2,1=Tên"_s});
    CHECK(cellsOf("x;y\n1;2\n") == QStringList{u"1,0=x"_s, u"1,1=y"_s, u"2,0=1"_s, u"2,1=2"_s});
    CHECK(cellsOf({}).isEmpty());
}

TEST_CASE("quotes hold separators, quotes and line breaks")
{
    CHECK(cellsOf("Mã,\"a,\"\"b\"\"\nc\"\n\"\",x\n") == QStringList{u"1,0=Mã"_s, u"1,1=a,\"b\"\nc"_s, u"2,1=x"_s});
    CHECK(cellsOf("Mã,nói \"to\"\n") == QStringList{u"1,0=Mã"_s, u"1,1=nói \"to\""_s});
    CHECK(refusal("Mã,\"không đóng\nx,y\n").contains("never closed"_L1));
}

TEST_CASE("blank lines count as rows of the file") { CHECK(cellsOf("\n\nMã\n,,\nx\n") == QStringList{u"3,0=Mã"_s, u"5,0=x"_s}); }

TEST_CASE("the apostrophe before a would-be formula is removed, others stay")
{
    CHECK(cellsOf("Mã,'=1+1,'-x,'@a,'+,'abc,',''=1\n")
          == QStringList{u"1,0=Mã"_s, u"1,1==1+1"_s, u"1,2=-x"_s, u"1,3=@a"_s, u"1,4=+"_s, u"1,5='abc"_s, u"1,6='"_s, u"1,7='=1"_s});
}

TEST_CASE("what is no UTF-8 table is refused")
{
    CHECK(refusal("Mã,Tên\nA,\xC3\x28\n").contains("not UTF-8"_L1));
    CHECK(refusal("Mã,Tên\nA,\xC3\x28\n").startsWith("Row 2, column 2"_L1));
    CHECK(refusal("\xFF\xFEM\0").contains("UTF-16"_L1));
    CHECK(refusal(QByteArray("Mã,a\0b\n", 8)).contains("no text file"_L1));
    CHECK(refusal("Mã,\"" + QByteArray(5 << 20, 'x') + "\"\n").contains("longer"_L1));
    CHECK(refusal("Mã" + QByteArray(20'000, ',') + "\n").contains("columns"_L1));
}

TEST_CASE("a CSV file that is not there is an input failure")
{
    QTemporaryDir folder;
    try {
        openCsv(folder.filePath(u"không có.csv"_s), {}, knowsCode);
        FAIL("opened");
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Io);
    }
}
