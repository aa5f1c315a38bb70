#include "people.h"
#include "support/strings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using test::People;

namespace {

// Every case runs under Qt's own checks of what a model promises; in the Fatal mode they abort.
struct Checked {
    People model{test::ward()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("people sort by given name, then family name, in Vietnamese order, both ways")
{
    Checked c;
    c.model.sort(People::Name);
    CHECK(c.model.names() == QStringList{u"Bùi Văn An"_s, u"Đặng Văn An"_s, u"Nguyễn Ẩn"_s, u"Lê Dũng"_s, u"Bùi Thị Đinh"_s, u"Trần Thị Ơn"_s});
    c.model.sort(People::Name, Qt::DescendingOrder);
    CHECK(c.model.names().first() == u"Trần Thị Ơn"_s);
    c.model.sort(-1);
    CHECK(c.model.names().first() == u"Trần Thị Ơn"_s);
    CHECK(c.model.names().last() == u"Bùi Văn An"_s);
}

TEST_CASE("numbers sort by value, blanks last either way, equal ones in the order of the source")
{
    Checked c;
    c.model.sort(People::Points);
    CHECK(c.model.names() == QStringList{u"Đặng Văn An"_s, u"Bùi Văn An"_s, u"Bùi Thị Đinh"_s, u"Lê Dũng"_s, u"Trần Thị Ơn"_s, u"Nguyễn Ẩn"_s});
    c.model.sort(People::Points, Qt::DescendingOrder);
    CHECK(c.model.names() == QStringList{u"Trần Thị Ơn"_s, u"Bùi Thị Đinh"_s, u"Lê Dũng"_s, u"Bùi Văn An"_s, u"Đặng Văn An"_s, u"Nguyễn Ẩn"_s});
}

TEST_CASE("numbers inside codes sort by their value")
{
    Checked c;
    c.model.sort(People::Unit);
    QStringList units;
    for (int row = 0; row < c.model.rowCount(); ++row)
        units << c.model.index(row, People::Unit).data().toString();
    CHECK(units == QStringList{u"KT2"_s, u"KT2"_s, u"KT10"_s, u"VP"_s, u"VP"_s, u"VP"_s});
}

TEST_CASE("the search needs no accents, no case and no order, and looks in the searched columns only")
{
    Checked c;
    c.model.setSearch(u"dang"_s);
    CHECK(c.model.names() == QStringList{u"Đặng Văn An"_s});
    c.model.setSearch(u"  AN  bui "_s);
    CHECK(c.model.names() == QStringList{u"Bùi Văn An"_s});
    c.model.setSearch(u"ẩn"_s); // typed with its accent it finds the same
    CHECK(c.model.names() == QStringList{u"Trần Thị Ơn"_s, u"Đặng Văn An"_s, u"Nguyễn Ẩn"_s, u"Bùi Văn An"_s});
    c.model.setSearch(u"kt2 le"_s);
    CHECK(c.model.names() == QStringList{u"Lê Dũng"_s});
    c.model.setSearch(u"học"_s);
    CHECK(c.model.names().isEmpty());
    c.model.setSearch({});
    CHECK(c.model.rowCount() == 6);
}

TEST_CASE("a filter and the search hold together, and survive sorting and new rows")
{
    Checked c;
    const QStringList units{u"KT10"_s, u"KT2"_s, u"VP"_s, u"VP"_s, u"KT2"_s, u"VP"_s};
    c.model.setAccepted([&](int source) { return units[source] == u"VP"_s; });
    c.model.setSearch(u"bui"_s);
    c.model.sort(People::Points, Qt::DescendingOrder);
    CHECK(c.model.names() == QStringList{u"Bùi Thị Đinh"_s, u"Bùi Văn An"_s});
    std::vector<test::Person> rows = test::ward();
    rows[5].points = 95;
    c.model.set(rows);
    CHECK(c.model.names() == QStringList{u"Bùi Văn An"_s, u"Bùi Thị Đinh"_s});
}

TEST_CASE("rows map to the source and back, by place and by id")
{
    Checked c;
    c.model.sort(People::Name);
    CHECK(c.model.sourceRow(0) == 5);
    CHECK(c.model.rowOf(5) == 0);
    CHECK(c.model.idOf(0) == 6);
    CHECK(c.model.rowOfId(6) == 0);
    c.model.setSearch(u"dung"_s);
    CHECK(c.model.rowOfId(6) == -1);
    CHECK(c.model.rowOf(5) == -1);
    CHECK(c.model.idOf(7) == 0);
}

TEST_CASE("sorting carries persistent indexes along")
{
    Checked c;
    const QPersistentModelIndex le(c.model.index(4, People::Name));
    c.model.sort(People::Name);
    CHECK(le.data().toString() == u"Lê Dũng"_s);
    CHECK(le.row() == 3);
}

TEST_CASE("a cell says to a screen reader which column it is, what stands in it, and when nothing does")
{
    Checked c;
    CHECK(c.model.index(1, People::Unit).data(Qt::AccessibleTextRole).toString() == u"Đơn vị: KT2"_s);
    CHECK(c.model.index(2, People::Points).data(Qt::AccessibleTextRole).toString() == u"Điểm: empty"_s);
}
