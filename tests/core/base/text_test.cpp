#include "base/text.h"

#include "support/strings.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace base;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList names)
{
    const NameOrder order;
    std::stable_sort(names.begin(), names.end(), order);
    return names;
}

} // namespace

TEST_CASE("The search key has no case, marks or needless spaces, and d for đ")
{
    CHECK(folded(u"  Đặng  Thị Hương") == u"dang thi huong"_s);
    CHECK(folded(u"ĐƯỜNG đường") == u"duong duong"_s);
    CHECK(folded(u"Phường\u00A0Mẫu\t\r\n số 1 \u3000") == u"phuong mau so 1"_s);
    CHECK(folded(u"Ẩn ẤN ẫn ậN").split(u' ') == QStringList{u"an"_s, u"an"_s, u"an"_s, u"an"_s});
    CHECK(folded(u"ƠƯơư") == u"ouou"_s);
    CHECK(folded(u"\u00d0ặng \u00f0ường") == u"dang duong"_s); // Ð and ð, which converters from TCVN3 and VNI write for Đ and đ
    CHECK(folded(u"") == u""_s);
    CHECK(folded(u" \n ") == u""_s);
    CHECK(folded(u"\u0301") == u""_s);
}

TEST_CASE("Every letter is folded alike, alone and beside one that is not Latin")
{
    const QString arrow = u"a\u2192"_s;
    for (int code = 1; code < 0x2000; ++code) {
        const QString one = u"x"_s + QChar(char16_t(code)) + u"y"_s;
        CAPTURE(code);
        CHECK(folded(one) + arrow == folded(one + arrow));
    }
}

TEST_CASE("What nobody sees makes no other text")
{
    CHECK(cleaned(u"\uFEFF \u200BTrần\u00AD B\u2060ình\u200B ") == u"Trần Bình"_s);
    CHECK(cleaned(u"a\u200B\u0309") == u"ả"_s); // composed once nothing stands between
    CHECK(cleaned(u"\u200E\u200B") == u""_s);
    CHECK(folded(u"\uFEFFMã\u200B cán\u00AD bộ") == u"ma can bo"_s);
}

TEST_CASE("Decomposed text, as macOS and PDFs give it, is the same text")
{
    const QString composed = u"Nguyễn Thị Ngữ Ễ Đặng"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(composed != decomposed);
    CHECK(cleaned(decomposed) == composed);
    CHECK(folded(decomposed) == folded(composed));
    CHECK(folded(decomposed) == u"nguyen thi ngu e dang"_s);
}

TEST_CASE("Cleaned text keeps its inside")
{
    CHECK(cleaned(u"\u00A0 Họp  giao ban \n") == u"Họp  giao ban"_s);
    CHECK(cleaned(u"") == u""_s);
}

TEST_CASE("Folding folded text, and cleaning cleaned text, changes nothing")
{
    const auto anyText = rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 0x2000)), [](const std::vector<int> &codes) {
        QString text;
        for (const int code : codes)
            text += QChar(char16_t(code));
        return text;
    });
    CHECK(rc::check([&] {
        const QString text = *anyText;
        RC_ASSERT(folded(folded(text)) == folded(text));
        RC_ASSERT(cleaned(cleaned(text)) == cleaned(text));
        RC_ASSERT(folded(cleaned(text)) == folded(text));
    }));
}

TEST_CASE("Words are found in any order")
{
    const QString name = folded(u"Đặng Thị Hương");
    CHECK(foundIn(name, {u"huong"_s, u"dang"_s}));
    CHECK(foundIn(name, {u"hu"_s}));
    CHECK(foundIn(name, {}));
    CHECK_FALSE(foundIn(name, {u"huong"_s, u"nam"_s}));
}

TEST_CASE("Given names sort in Vietnamese collation")
{
    const QStringList wanted = u"An Ánh Ăn Ân Ẩn Dũng Đinh Em Ê Oanh Ơn"_s.split(u' ');
    QStringList names = wanted;
    std::reverse(names.begin(), names.end());
    CHECK(sorted(names) == wanted);
}

TEST_CASE("Names sort by given name, then family name, then the names between")
{
    const QStringList wanted{u"Trần Văn An"_s, u"Lê Thị Anh"_s,    u"Nguyễn Anh"_s, u"Nguyễn Minh Anh"_s, u"Nguyễn Thị Anh"_s, u"Trần Anh"_s,
                             u"Bùi Ánh"_s,     u"Hoàng Thị Ánh"_s, u"Bình"_s,       u"Đỗ Bình"_s,         u"Phạm Dũng"_s,      u"Bùi Đức"_s};
    QStringList names = wanted;
    std::reverse(names.begin(), names.end());
    CHECK(sorted(names) == wanted);
    std::rotate(names.begin(), names.begin() + 5, names.end());
    CHECK(sorted(names) == wanted);
}

TEST_CASE("Case and spaces do not order names")
{
    const NameOrder order;
    CHECK(order.compare(u"NGUYỄN  Văn An "_s, u"nguyễn văn an"_s) == 0);
    CHECK(order.compare(u""_s, u"An"_s) < 0);
    CHECK_FALSE(order(u"An"_s, u"An"_s));
}

TEST_CASE("Keys order names as comparing them does")
{
    const QStringList words = u"An Ánh Anh Ăn Ân Ẩn Đinh Dinh Nguyễn Lê Thị Văn Ơn On"_s.split(u' ');
    const NameOrder order;
    CHECK(rc::check([&] {
        const auto name = [&] {
            QStringList parts;
            for (const int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(words.size()))))
                parts << words[i];
            return parts.join(u' ');
        };
        const QString a = name();
        const QString b = name();
        const int compared = order.compare(a, b);
        RC_ASSERT((order.key(a) < order.key(b)) == (compared < 0));
        RC_ASSERT((order.key(b) < order.key(a)) == (compared > 0));
    }));
}

TEST_CASE("Dates are written day first")
{
    CHECK(dateText(QDate(2026, 1, 5)) == u"05/01/2026"_s);
    CHECK(dateText(QDate()).isEmpty());
}
