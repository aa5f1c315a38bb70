#include "exchange/read_ahead.h"

#include "base/failure.h"
#include "support/strings.h"

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

// So many rows, then perhaps damage.
class Counted : public RowSource {
public:
    Counted(int rows, bool damaged, bool *alive = nullptr) : m_rows(rows), m_damaged(damaged), m_alive(alive) { }
    ~Counted() override
    {
        if (m_alive)
            *m_alive = false;
    }
    bool next(Row &row) override
    {
        if (m_given == m_rows && m_damaged)
            base::refuse(u"damaged"_s);
        if (m_given == m_rows)
            return false;
        row.number = ++m_given;
        row.cells = {{0, Cell{CellKind::Number, QString::number(row.number)}}};
        return true;
    }

private:
    int m_rows;
    bool m_damaged;
    bool *m_alive;
    int m_given = 0;
};

} // namespace

TEST_CASE("rows read ahead come whole, in order and once")
{
    for (const int count : {0, 1, 64, 65, 5000}) {
        const auto rows = readAhead(std::make_unique<Counted>(count, false));
        Row row;
        int seen = 0;
        bool ordered = true;
        while (rows->next(row)) {
            ++seen;
            ordered = ordered && row.number == seen && row.cells.size() == 1 && row.cells[0].second.text == QString::number(seen);
        }
        CHECK(seen == count);
        CHECK(ordered);
        CHECK_FALSE(rows->next(row));
    }
}

TEST_CASE("damage met ahead is told after the rows before it")
{
    const auto rows = readAhead(std::make_unique<Counted>(100, true));
    Row row;
    for (int i = 0; i < 100; ++i)
        REQUIRE(rows->next(row));
    CHECK_THROWS_AS(rows->next(row), base::Failure);
}

TEST_CASE("who wants no more rows need not read to the end")
{
    bool alive = true;
    {
        const auto rows = readAhead(std::make_unique<Counted>(1'000'000, false, &alive));
        Row row;
        REQUIRE(rows->next(row));
    }
    CHECK_FALSE(alive);
}
