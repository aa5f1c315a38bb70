#include "base/pasted_list.h"

#include "support/strings.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::pastedItems;

TEST_CASE("a numbered list with headings of parts, as Word gives it")
{
    CHECK(pastedItems(u"PHỤ LỤC\r\n25 biểu hiện\r\nI. Nhóm biểu hiện vi phạm kỷ luật\r\n1. Đi muộn, về sớm\r\n2) Bỏ họp\r\n\r\n"
                      "II. Nhóm né tránh\r\n3. Đùn đẩy việc\r\n"_s)
          == QStringList{u"Đi muộn, về sớm"_s, u"Bỏ họp"_s, u"Đùn đẩy việc"_s});
}

TEST_CASE("lines broken by a PDF go on with their item; below a heading they are the heading's")
{
    CHECK(pastedItems(u"I. Nhóm thứ nhất gồm những biểu hiện\ncủa người đứng đầu\n1. Không chấp hành\nsự phân công\n2. Đi muộn\n3. Bỏ họp"_s)
          == QStringList{u"Không chấp hành sự phân công"_s, u"Đi muộn"_s, u"Bỏ họp"_s});
}

TEST_CASE("a table with the numbers in a column of their own")
{
    CHECK(pastedItems(u"1\tKhông chấp hành sự phân công\t\n2\tĐi muộn, về sớm\tghi chú"_s)
          == QStringList{u"Không chấp hành sự phân công"_s, u"Đi muộn, về sớm"_s});
    CHECK(pastedItems(u"I.01\tViệc một\nI.02\tViệc hai"_s) == QStringList{u"Việc một"_s, u"Việc hai"_s});
    CHECK(pastedItems(u"1\nViệc một\n2\nViệc hai"_s) == QStringList{u"Việc một"_s, u"Việc hai"_s}); // a column each, one under the other
}

TEST_CASE("lines without numbers are items each")
{
    CHECK(pastedItems(u"Đi muộn\n\nBỏ họp\n  Đùn đẩy  việc "_s) == QStringList{u"Đi muộn"_s, u"Bỏ họp"_s, u"Đùn đẩy  việc"_s});
    CHECK(pastedItems(u"– Đi muộn\n– Bỏ họp"_s) == QStringList{u"Đi muộn"_s, u"Bỏ họp"_s});
    CHECK(pastedItems(u"3 lần đi muộn trong tháng\nBỏ họp\nĐùn đẩy"_s).size() == 3);
    CHECK(pastedItems({}).isEmpty());
    CHECK(pastedItems(u"\n \n"_s).isEmpty());
}
