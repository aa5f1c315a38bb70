// A small grid of people for the tests: name, unit, points (blank for one), note.
#pragma once

#include "grid/model.h"

#include <vector>

namespace test {

struct Person {
    base::Id id;
    QString name;
    QString unit;
    int points; // < 0: blank
    QString note;
};

class People : public grid::Model {
public:
    enum Column { Name, Unit, Points, Note };

    explicit People(std::vector<Person> rows = {}) : Model(columnsOf()) { set(std::move(rows)); }

    void set(std::vector<Person> rows)
    {
        beginRows();
        m_rows = std::move(rows);
        endRows();
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < rowCount(); ++row)
            all << index(row, Name).data().toString();
        return all;
    }

protected:
    int sourceRows() const override { return int(m_rows.size()); }
    base::Id id(int source) const override { return m_rows[std::size_t(source)].id; }
    QString text(int source, int column) const override
    {
        const Person &person = m_rows[std::size_t(source)];
        switch (column) {
        case Name:
            return person.name;
        case Unit:
            return person.unit;
        case Points:
            return person.points < 0 ? QString() : QString::number(person.points);
        default:
            return person.note;
        }
    }
    int compare(int a, int b, int) const override { return m_rows[std::size_t(a)].points - m_rows[std::size_t(b)].points; }

private:
    static std::vector<grid::Column> columnsOf()
    {
        using namespace Qt::StringLiterals;
        return {{.key = u"name"_s, .title = u"Họ tên"_s, .order = grid::Order::Name, .searched = true},
                {.key = u"unit"_s, .title = u"ĐV"_s, .explanation = u"Đơn vị"_s, .searched = true},
                {.key = u"points"_s, .title = u"Điểm"_s, .order = grid::Order::Value},
                {.key = u"note"_s, .title = u"Ghi chú"_s}};
    }

    std::vector<Person> m_rows;
};

inline std::vector<Person> ward()
{
    using namespace Qt::StringLiterals;
    return {{1, u"Trần Thị Ơn"_s, u"KT10"_s, 100, {}}, {2, u"Đặng Văn An"_s, u"KT2"_s, 9, u"đi học"_s},
            {3, u"Nguyễn Ẩn"_s, u"VP"_s, -1, {}},      {4, u"Bùi Thị Đinh"_s, u"VP"_s, 80, {}},
            {5, u"Lê Dũng"_s, u"KT2"_s, 80, {}},       {6, u"Bùi Văn An"_s, u"VP"_s, 70, {}}};
}

} // namespace test
