#include "layout_checks.h"
#include "papers/lines.h"
#include "support/strings.h"

#include <rapidcheck.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace papers;
using namespace papers::test;

namespace {

QString words(int count, quint32 seed = 1)
{
    static const QStringList stock{u"thực"_s, u"hiện"_s,    u"nhiệm"_s, u"vụ"_s, u"được"_s, u"giao"_s,       u"nghiêng"_s,  u"Đặng"_s,
                                   u"Ễ"_s,    u"phường,"_s, u"kinh"_s,  u"tế"_s, u"-"_s,    u"12/TB-UBND"_s, u"2026-W41"_s, u"05/10/2026"_s};
    QRandomGenerator random(seed);
    QStringList out;
    for (int i = 0; i < count; ++i)
        out += stock[random.bounded(int(stock.size()))];
    return out.join(u' ');
}

Cell cell(const QString &text) { return {{plain(text)}, {}, 1, 1, false}; }

Signatures threeSigners()
{
    Signatures signatures;
    signatures.signers = {{QString(), {u"NGƯỜI TỰ ĐÁNH GIÁ"_s}, u"(ký, ghi rõ họ tên)"_s, {}, u"Nguyễn Thị Ngữ Ễ"_s},
                          {QString(), {u"NGƯỜI ĐỨNG ĐẦU"_s, u"ĐƠN VỊ TRỰC TIẾP QUẢN LÝ"_s}, u"(ký, ghi rõ họ tên)"_s, {}, u"Trần Văn Đức"_s},
                          {QString(), {u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s}, u"(ký tên, đóng dấu)"_s, {}, u"Lê Ẩn"_s}};
    return signatures;
}

Table tableOf(int rows, int wordsInRow)
{
    Table table;
    table.columns = {{1, Align::Center}, {8, Align::Left}, {2, Align::Right}};
    table.header = {{{cell(u"TT"_s), cell(u"Nội dung công việc"_s), cell(u"Điểm tối đa"_s)}, false}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{cell(QString::number(i + 1)), cell(u"r%1 "_s.arg(i) + words(wordsInRow, quint32(i))), cell(u"2,5"_s)}, false});
    return table;
}

Head stateHead()
{
    return {HeadKind::State, u"UBND THÀNH PHỐ HÀ NỘI"_s, u"UBND PHƯỜNG MẪU"_s, u"Số: 12/TB-UBND"_s, u"Mẫu, ngày 28 tháng 10 năm 2026"_s};
}

// How high a row's text stands on its page, to see whether a row was cut.
std::pair<int, int> pagesOfRow(const Pages &pages, int row)
{
    int first = -1, last = -1;
    const QString token = u"r%1 "_s.arg(row);
    for (size_t p = 0; p < pages.pages.size(); ++p) {
        for (const Text &text : pages.pages[p].texts) {
            if ((text.text + u' ').startsWith(token) || text.text.contains(u"end%1."_s.arg(row))) {
                first = first < 0 ? int(p) : first;
                last = int(p);
            }
        }
    }
    return {first, last};
}

} // namespace

TEST_CASE("Vietnamese capitals with marks have glyphs of their own in the face that papers are set in")
{
    const Fonts fonts;
    CHECK(fonts.face({}).isSimple(u"ẮẰẲẴẶỄỮỠỢỴỸĐ ắằẳẵặễữỡợỵỹđ “–” ≥ § ½ 0123456789"));
    CHECK_FALSE(fonts.face({}).isSimple(u"e\u0301")); // decomposed text goes through the text engine, rather than losing its marks
    CHECK(fonts.face({1300, true, false}).advance(u"M") == Approx(944).margin(2)); // the widths of Times
}

TEST_CASE("a line is never wider than its room and no letter is lost")
{
    const Fonts fonts;
    CHECK(rc::check("breaking", [&] {
        const int count = *rc::gen::inRange(0, 60);
        const int width = *rc::gen::inRange(300, 40000);
        const auto align = *rc::gen::element(Align::Left, Align::Center, Align::Right, Align::Justify);
        const QString text = words(count, quint32(*rc::gen::inRange(0, 1000)));
        const auto lines = breakLines(fonts, {plain(text), bold(u" Đặng"_s)}, 1300, {width, 0, align, 0});
        QString letters;
        for (const SetLine &line : lines) {
            RC_ASSERT(line.width <= width + 2 || line.texts.size() == 1);
            for (const Text &t : line.texts) {
                letters += t.text;
                if (width >= 1700) { // the widest letter fits
                    RC_ASSERT(t.x >= -1);
                    RC_ASSERT(t.x + t.width <= width + 3);
                }
            }
        }
        QString given = text + u"Đặng"_s;
        RC_ASSERT(letters.remove(u' ').toStdString() == given.remove(u' ').toStdString());
    }));
}

TEST_CASE("a word wider than its line is broken, after a hyphen where it has one")
{
    const Fonts fonts;
    const auto lines = breakLines(fonts, {plain(u"aaaaaaaaaa-bbbbbbbbbb"_s)}, 1300, {9000, 0, Align::Left, 0});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].texts[0].text == u"aaaaaaaaaa-"_s);
    CHECK(lines[1].texts[0].text == u"bbbbbbbbbb"_s);
    const auto emoji = breakLines(fonts, {plain(u"\U0001F600\U0001F600\U0001F600"_s)}, 1300, {10, 0, Align::Left, 0});
    for (const SetLine &line : emoji)
        CHECK(line.texts[0].text.size() == 2); // a pair of surrogates is one letter
}

TEST_CASE("a justified line reaches both margins, the last one does not")
{
    const Fonts fonts;
    const auto lines = breakLines(fonts, {plain(words(40))}, 1300, {30000, 2000, Align::Justify, 0});
    REQUIRE(lines.size() > 2);
    CHECK(lines[0].texts[0].x == 2000);
    CHECK(lines[0].texts[0].x + lines[0].texts[0].width == Approx(30000).margin(2));
    CHECK(lines[1].texts[0].width == Approx(30000).margin(2));
    CHECK(lines.back().texts[0].width < 29000);
}

TEST_CASE("rows are whole, headers repeat, the signatures have company", "[layout]")
{
    const Fonts fonts;
    const int rows = GENERATE(1, 5, 18, 19, 20, 21, 22, 23, 24, 25, 26, 60, 200);
    CAPTURE(rows);
    Document document;
    document.head = stateHead();
    Table table = tableOf(rows, 14);
    for (int i = 0; i < rows; ++i)
        table.rows[size_t(i)].cells[1].runs.push_back(plain(u" end%1."_s.arg(i)));
    document.blocks = {Title{u"PHIẾU ĐÁNH GIÁ"_s, u"tháng 10/2026"_s, QString(), true}, table, threeSigners()};
    const Pages pages = layOut(document, fonts);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    for (int i = 0; i < rows; ++i) {
        const auto [first, last] = pagesOfRow(pages, i);
        CHECK(first >= 0);
        CHECK(first == last);
    }
    for (const Page &page : pages.pages)
        CHECK(countOn(page, u"Nội dung công việc"_s) == 1);
    const int signedOn = pageWith(pages, u"NGƯỜI TỰ"_s);
    REQUIRE(signedOn == int(pages.pages.size()) - 1);
    CHECK(pageWith(pages, u"end%1."_s.arg(rows - 1)) == signedOn);
    CHECK(countOn(pages.pages[0], u"1/%1"_s.arg(pages.pages.size())) == 0); // the first page bears no number
    if (pages.pages.size() > 1)
        CHECK(countOn(pages.pages[1], u"2/%1"_s.arg(pages.pages.size())) == 1);
}

TEST_CASE("evidence of three pages goes on between its lines and stays with the signatures")
{
    const Fonts fonts;
    Document document;
    document.head = stateHead();
    Table table = tableOf(3, 8);
    const int at = GENERATE(0, 1, 2);
    table.rows[size_t(at)].cells[1].runs = {plain(words(1800, 7) + u" HẾT"_s)};
    document.blocks = {table, threeSigners()};
    const Pages pages = layOut(document, fonts);
    REQUIRE(pages.pages.size() >= 3);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    QString all;
    for (const Page &page : pages.pages) {
        all += lettersOf(page);
        CHECK(countOn(page, u"Nội dung công việc"_s) == 1);
    }
    for (const QString &word : {u"nghiêng"_s, u"Đặng"_s, u"2026-W41"_s})
        CHECK(all.count(word)
              == words(1800, 7).count(word) + words(8, 0).count(word) * (at != 0) + words(8, 1).count(word) * (at != 1)
                     + words(8, 2).count(word) * (at != 2));
    CHECK(all.contains(u"HẾT"_s));
    const int last = int(pages.pages.size()) - 1;
    CHECK(pageWith(pages, u"NGƯỜI TỰ"_s) == last);
    CHECK(pages.pages[size_t(last)].texts.size() > 20);
    if (at == 2)
        CHECK(pageWith(pages, u"HẾT"_s) == last);
}

TEST_CASE("paragraphs leave no line alone at the foot or the top of a page")
{
    const Fonts fonts;
    for (int filler = 20; filler < 60; ++filler) {
        Document document;
        for (int i = 0; i < filler; ++i)
            document.blocks.push_back(Paragraph{{plain(u"dòng"_s)}, Align::Left, 0, 0, 0, 0, {}, false});
        document.blocks.push_back(Paragraph{{plain(u"XX "_s + words(70))}, Align::Justify, 0, 0, -1, 0, {}, false});
        const Pages pages = layOut(document, fonts);
        CAPTURE(filler);
        CHECK(faultsOf(pages, document, fonts) == QStringList());
        const auto linesOfLast = [&](size_t page) {
            int count = 0;
            for (const Text &text : pages.pages[page].texts)
                count += text.text != u"dòng"_s && text.text != u"2/2"_s ? 1 : 0;
            return count;
        };
        for (size_t p = 0; p < pages.pages.size(); ++p)
            CHECK(linesOfLast(p) != 1);
    }
}

TEST_CASE("a heading stays with what it heads")
{
    const Fonts fonts;
    for (int filler = 30; filler < 60; ++filler) {
        Document document;
        for (int i = 0; i < filler; ++i)
            document.blocks.push_back(Paragraph{{plain(u"dòng"_s)}, Align::Left, 0, 0, 0, 0, {}, false});
        document.blocks.push_back(Paragraph{{bold(u"II. TIÊU ĐỀ"_s)}, Align::Left, 0, 0, 0, 6, {}, true});
        document.blocks.push_back(tableOf(4, 10));
        const Pages pages = layOut(document, fonts);
        CAPTURE(filler);
        CHECK(pageWith(pages, u"TIÊU ĐỀ"_s) == pageWith(pages, u"r0 "_s));
    }
}

TEST_CASE("a cell that spans rows says its text on each page it reaches")
{
    const Fonts fonts;
    Document document;
    document.paper.landscape = true;
    Table table;
    table.columns = {{2, Align::Center}, {8, Align::Left}};
    table.header = {{{cell(u"Ngày"_s), cell(u"Nội dung"_s)}, false}};
    for (int day = 0; day < 5; ++day) {
        for (int i = 0; i < 9; ++i) {
            Row row;
            if (i == 0)
                row.cells.push_back({{bold(u"Thứ %1\n05/10/2026"_s.arg(day + 2))}, {}, 1, 9, true});
            row.cells.push_back(cell(u"d%1 "_s.arg(day) + words(20, quint32(day * 10 + i))));
            table.rows.push_back(row);
        }
    }
    document.blocks = {table};
    const Pages pages = layOut(document, fonts);
    REQUIRE(pages.pages.size() > 1);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    for (const Page &page : pages.pages) {
        for (int day = 0; day < 5; ++day)
            CHECK((countOn(page, u"d%1 "_s.arg(day)) > 0) == (countOn(page, u"Thứ %1"_s.arg(day + 2)) == 1));
    }
}

TEST_CASE("a spanning cell with more text than its rows widens them, and one longer than a page is not lost")
{
    const Fonts fonts;
    const int length = GENERATE(60, 3000);
    Document document;
    Table table;
    table.columns = {{4, Align::Left}, {8, Align::Left}};
    table.rows = {
        {{{{plain(words(length, 3))}, {}, 1, 2, false}, cell(u"một"_s)}, false}, {{cell(u"hai"_s)}, false}, {{cell(u"ba"_s), cell(u"bốn"_s)}, false}};
    document.blocks = {table, threeSigners()};
    const Pages pages = layOut(document, fonts);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    QString all;
    for (const Page &page : pages.pages)
        all += lettersOf(page);
    for (const QString &word : {u"một"_s, u"hai"_s, u"ba"_s, u"bốn"_s})
        CHECK(all.contains(word));
    CHECK(all.count(u"nghiêng"_s) == words(length, 3).count(u"nghiêng"_s));
}

TEST_CASE("columns widen for figures and the type shrinks before they would break")
{
    const Fonts fonts;
    Document document;
    Table table;
    for (int i = 0; i < 14; ++i)
        table.columns.push_back({i == 1 ? 100.0 : 0.01, Align::Right});
    Row row;
    for (int i = 0; i < 14; ++i)
        row.cells.push_back(cell(u"100,00"_s));
    table.rows = {row};
    document.blocks = {table};
    const Pages pages = layOut(document, fonts);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    CHECK(countOn(pages.pages[0], u"100,00"_s) == 14);
    CHECK(pages.pages[0].texts.front().type.size < 1200);
    CHECK(pages.pages[0].texts.front().type.size >= 900);
}

TEST_CASE("any document keeps within its sheet", "[property]")
{
    const Fonts fonts;
    CHECK(rc::check("layout", [&] {
        Document document;
        document.paper.landscape = *rc::gen::arbitrary<bool>();
        document.head = stateHead();
        if (*rc::gen::arbitrary<bool>()) {
            document.style = Style::party();
            document.head = Head{HeadKind::Party, u"ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"_s, u"ĐẢNG ỦY PHƯỜNG "_s + words(*rc::gen::inRange(0, 12)),
                                 u"Số 12-TB/ĐU"_s, u"Mẫu, ngày 28 tháng 10 năm 2026"_s};
        }
        document.foot = words(*rc::gen::inRange(0, 30));
        document.mark = words(*rc::gen::inRange(0, 10));
        const int blocks = *rc::gen::inRange(0, 8);
        for (int i = 0; i < blocks; ++i) {
            const quint32 seed = quint32(*rc::gen::inRange(0, 100000));
            switch (*rc::gen::inRange(0, 7)) {
            case 0:
                document.blocks.push_back(Title{words(10, seed), words(6, seed), QString(), true});
                break;
            case 1:
                document.blocks.push_back(Paragraph{{plain(words(*rc::gen::inRange(0, 300), seed))}, Align::Justify, 0, 10, -1, -1, u"a)"_s, false});
                break;
            case 2:
                document.blocks.push_back(Blanks{{plain(words(*rc::gen::inRange(0, 30), seed))}, *rc::gen::inRange(0, 5)});
                break;
            case 3:
                document.blocks.push_back(KeyValues{{{u"Họ và tên"_s, {bold(words(4, seed))}, false},
                                                     {u"Ngày sinh"_s, {plain(u"01/02/1980"_s)}, false},
                                                     {u"Đơn vị"_s, {plain(words(*rc::gen::inRange(0, 50), seed))}, false}},
                                                    0});
                break;
            case 4:
                document.blocks.push_back(tableOf(*rc::gen::inRange(0, 40), *rc::gen::inRange(0, 60)));
                break;
            case 5:
                document.blocks.push_back(PageBreak{});
                break;
            default: {
                Signatures signatures = threeSigners();
                signatures.signers.resize(size_t(*rc::gen::inRange(1, 4)));
                if (*rc::gen::arbitrary<bool>())
                    signatures.recipients = Recipients{{words(5, seed), words(12, seed), u"Lưu: VT"_s}};
                document.blocks.push_back(signatures);
            }
            }
        }
        const QStringList faults = faultsOf(layOut(document, fonts), document, fonts);
        if (!faults.isEmpty())
            RC_FAIL(faults.join(u'\n').toStdString());
    }));
}
