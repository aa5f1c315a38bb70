// What is typed and refused outlives the program.
#include "grid/kept_cells.h"
#include "support/strings.h"
#include "ui/support/ui.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// Two columns; points above 10 are refused, new rows need both.
class Points : public grid::Model {
public:
    enum Column { Name, Points_ };
    Points()
        : Model({{.key = u"name"_s, .title = u"Tên"_s, .entry = grid::Entry::Text, .required = true},
                 {.key = u"points"_s, .title = u"Điểm"_s, .entry = grid::Entry::Number, .required = true}})
    {
        beginRows();
        endRows();
    }
    QStringList written_; // what reached the file
    QString at(int row, int column) const { return index(row, column).data().toString(); }
    void type(int row, int column, const QString &text) { setData(index(row, column), text); }

protected:
    int sourceRows() const override { return 2; }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override { return column == Name ? QString(QChar(u'A' + source)) : QString(); }
    bool takesRows() const override { return true; }
    QString refusal(int, int column, const QString &typed) const override
    {
        return column == Points_ && typed.toInt() > 10 ? u"Nhiều nhất 10."_s : QString();
    }
    void write(int batch, const std::vector<grid::RowEdit> &rows) override
    {
        QStringList none;
        for (const grid::RowEdit &row : rows) {
            none << QString();
            for (const grid::CellEdit &cell : row.cells)
                written_ << cell.text;
        }
        written(batch, {none, std::vector<base::Id>(rows.size(), 9), false});
    }
};

int keptParts(const QString &place) { return int(QSettings().value(u"kept/"_s + place).toStringList().size()); }

} // namespace

TEST_CASE("cells that were refused and rows that were not complete come back after the program died, where they were typed")
{
    const test::Settings settings;
    {
        Points dying;
        grid::KeptCells keeper(dying);
        keeper.setPlace(u"tệp/0/work/2026-W44"_s);
        CHECK(keeper.offered() == 0);
        dying.type(1, Points::Points_, u"50"_s); // refused
        dying.type(2, Points::Name, u"Mới"_s); // a new row without points
        TRY_REQUIRE(keptParts(u"tệp/0/work/2026-W44"_s) == 6);
    } // without a word
    Points model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    grid::KeptCells keeper(model);
    keeper.setPlace(u"tệp/0/work/2026-W45"_s); // another week
    CHECK(keeper.isHidden());
    keeper.setPlace(u"khác/0/work/2026-W44"_s); // another file
    CHECK(keeper.isHidden());
    keeper.setPlace(u"tệp/0/work/2026-W44"_s);
    REQUIRE_FALSE(keeper.isHidden());
    CHECK(test::find<QLabel>(keeper, "keptText")->text().contains(u"2"_s));
    CHECK(model.at(1, Points::Points_).isEmpty()); // nothing comes back unasked
    model.type(0, Points::Points_, u"60"_s); // typed before deciding: kept beside it
    TRY_REQUIRE(keptParts(u"tệp/0/work/2026-W44"_s) == 9);
    QTest::keyClick(test::find<QPushButton>(keeper, "keptRestore"), Qt::Key_Space);
    CHECK(keeper.isHidden());
    CHECK(model.at(1, Points::Points_) == u"50"_s);
    CHECK(model.index(1, Points::Points_).data(grid::BadRole).toString() == u"Nhiều nhất 10."_s);
    CHECK(model.at(2, Points::Name) == u"Mới"_s);
    CHECK(keptParts(u"tệp/0/work/2026-W44"_s) == 9);
    // once all of it is right, nothing is kept
    model.type(0, Points::Points_, u"6"_s);
    model.type(1, Points::Points_, u"5"_s);
    model.type(2, Points::Points_, u"7"_s);
    CHECK(model.written_.contains(u"Mới"_s));
    TRY_REQUIRE(keptParts(u"tệp/0/work/2026-W44"_s) == 0);
}

TEST_CASE("a refused cell that a search hides is kept on")
{
    const test::Settings settings;
    Points model;
    grid::KeptCells keeper(model);
    keeper.setPlace(u"f/s"_s);
    model.type(1, Points::Points_, u"50"_s);
    TRY_REQUIRE(keptParts(u"f/s"_s) == 3);
    model.setAccepted([](int source) { return source == 0; });
    model.type(0, Points::Points_, u"60"_s);
    TRY_REQUIRE(keptParts(u"f/s"_s) == 6);
}

TEST_CASE("what is given up is gone")
{
    const test::Settings settings;
    {
        Points dying;
        grid::KeptCells keeper(dying);
        keeper.setPlace(u"f/g"_s);
        dying.type(0, Points::Points_, u"11"_s);
        TRY_REQUIRE(keptParts(u"f/g"_s) == 3);
    }
    Points model;
    grid::KeptCells keeper(model);
    keeper.setPlace(u"f/g"_s);
    REQUIRE(keeper.offered() == 1);
    QTest::keyClick(test::find<QPushButton>(keeper, "keptDiscard"), Qt::Key_Space);
    CHECK(keeper.isHidden());
    CHECK(keptParts(u"f/g"_s) == 0);
    CHECK(model.at(0, Points::Points_).isEmpty());
}

TEST_CASE("cells of rows that are gone, and of columns that are no more, do no harm")
{
    const test::Settings settings;
    QSettings().setValue(u"kept/f/h"_s, QStringList{u"77"_s, u"points"_s, u"3"_s, u"1"_s, u"không có"_s, u"x"_s, u"1"_s});
    Points model;
    grid::KeptCells keeper(model);
    keeper.setPlace(u"f/h"_s);
    REQUIRE(keeper.offered() == 2);
    keeper.restore();
    CHECK(model.rowCount() == 3);
    CHECK(model.written_.isEmpty());
    CHECK(keptParts(u"f/h"_s) == 0);
}
