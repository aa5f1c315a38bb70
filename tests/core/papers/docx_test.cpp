// Papers as .docx: a sound package, every word of the pages, tables that repeat their headers and keep their rows, signatures that hold together.
#include "../exchange/zip_writer.h"
#include "layout_checks.h"
#include "notices.h"
#include "papers/blocks.h"
#include "papers/docx.h"
#include "support/strings.h"

#include "base/failure.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace papers;
using namespace papers::test;

namespace {

// An element with what stands in it, by qualified names.
struct Node {
    QString name;
    QHash<QString, QString> attributes;
    QString text;
    std::vector<Node> children;

    std::vector<const Node *> all(const QString &wanted) const
    {
        std::vector<const Node *> found;
        for (const Node &child : children) {
            if (child.name == wanted)
                found.push_back(&child);
            for (const Node *deeper : child.all(wanted))
                found.push_back(deeper);
        }
        return found;
    }
    const Node *child(const QString &wanted) const
    {
        const auto found = std::find_if(children.begin(), children.end(), [&](const Node &each) { return each.name == wanted; });
        return found == children.end() ? nullptr : &*found;
    }
    QString value(const QString &of) const // of <of w:val="…"/> below
    {
        const std::vector<const Node *> found = all(of);
        return found.empty() ? QString() : found.front()->attributes.value(u"w:val"_s);
    }
    bool has(const QString &wanted) const { return !all(wanted).empty(); }
};

Node parsed(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    Node root;
    std::vector<Node *> open{&root};
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            Node node;
            node.name = xml.qualifiedName().toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                node.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            open.back()->children.push_back(std::move(node));
            open.push_back(&open.back()->children.back());
            break;
        }
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            open.back()->text += xml.text();
            break;
        default:
            break;
        }
    }
    INFO(bytes.left(300).toStdString());
    REQUIRE_FALSE(xml.hasError());
    REQUIRE(root.children.size() == 1);
    return root.children.front();
}

class Made {
public:
    explicit Made(const std::vector<Document> &documents)
    {
        const QString folder = qEnvironmentVariable("NENEP_KEEP_PAPERS", m_dir.path());
        path = QDir(folder).filePath(u"paper.docx"_s);
        size_t next = 0;
        saveDocx(path, {u"Thông báo tháng 10/2026"_s, u"UBND phường Mẫu"_s}, m_fonts,
                 [&] { return next < documents.size() ? std::optional(documents[next++]) : std::nullopt; });
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
        document = parsed(part(u"word/document.xml"_s));
    }

    QByteArray part(const QString &name) const { return partOf(bytes, name); }
    const Node &body() const { return *document.child(u"w:body"_s); }
    QString lettersOfBody() const
    {
        QString letters;
        for (const Node *text : document.all(u"w:t"_s))
            letters += text->text;
        return letters.remove(u' ');
    }

    QString path;
    QByteArray bytes;
    Node document;

private:
    QTemporaryDir m_dir;
    Fonts m_fonts;
};

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

Table longTable(int rows)
{
    Table table;
    table.columns = {{1, Align::Center}, {5, Align::Left}, {2, Align::Left}};
    table.header = {headerRow({u"TT"_s, u"Nội dung"_s, u"Ghi chú"_s})};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{textCell(QString::number(i)), textCell(u"Việc thứ %1 của Nguyễn Thị Ngữ Ễ"_s.arg(i)), textCell({})}, false});
    return table;
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("every part of the package is sound, typed, and found by its relation")
{
    const Made made({notice(HeadKind::State), notice(HeadKind::Party)});
    const Node types = parsed(made.part(u"[Content_Types].xml"_s));
    std::vector<QString> typed;
    for (const Node *part : types.all(u"Override"_s)) {
        typed.push_back(part->attributes.value(u"PartName"_s));
        parsed(made.part(typed.back().sliced(1)));
    }
    CHECK(std::find(typed.begin(), typed.end(), u"/word/document.xml"_s) != typed.end());
    CHECK(made.part(parsed(made.part(u"_rels/.rels"_s)).all(u"Relationship"_s).front()->attributes.value(u"Target"_s)).size() > 1000);
    QStringList ids;
    const Node relations = parsed(made.part(u"word/_rels/document.xml.rels"_s));
    for (const Node *relation : relations.all(u"Relationship"_s)) {
        ids += relation->attributes.value(u"Id"_s);
        const QString target = u"/word/"_s + relation->attributes.value(u"Target"_s);
        CHECK(std::count(typed.begin(), typed.end(), target) == 1);
    }
    CHECK(ids.removeDuplicates() == 0);
    for (const QString &kind : {u"w:headerReference"_s, u"w:footerReference"_s}) {
        for (const Node *reference : made.document.all(kind))
            CHECK(ids.contains(reference->attributes.value(u"r:id"_s)));
    }
    const QString core = QString::fromUtf8(made.part(u"docProps/core.xml"_s));
    CHECK(core.contains(u"Thông báo tháng 10/2026"_s));
    CHECK(Made({notice(HeadKind::State), notice(HeadKind::Party)}).bytes == made.bytes); // no clock, no chance
}

TEST_CASE("a document says what its pages say, letter for letter, on the same sheet")
{
    Document document = notice(GENERATE(HeadKind::State, HeadKind::Party));
    document.paper.landscape = GENERATE(false, true);
    document.pageNumbers = false;
    const QString mark = std::exchange(document.mark, {}), foot = std::exchange(document.foot, {});
    const Fonts fonts;
    const Pages pages = layOut(document, fonts);
    QString letters;
    int header = 0;
    for (const Page &page : pages.pages) {
        letters += lettersOf(page);
        header += countOn(page, u"Tiêu chí"_s);
    }
    REQUIRE(header == 1);
    const Made made({document});
    CHECK(sorted(made.lettersOfBody()) == sorted(letters));
    const Node *size = made.document.all(u"w:pgSz"_s).front();
    CHECK(size->attributes.value(u"w:w"_s).toInt() == Approx(document.paper.landscape ? 16838 : 11906).margin(2));
    CHECK(size->attributes.value(u"w:orient"_s) == (document.paper.landscape ? u"landscape"_s : QString()));
    const Node *margin = made.document.all(u"w:pgMar"_s).front();
    CHECK(margin->attributes.value(u"w:left"_s).toInt() == Approx(1701).margin(2)); // 30 mm
    CHECK(margin->attributes.value(u"w:right"_s).toInt() == Approx(850).margin(2));

    document.mark = mark;
    document.foot = foot;
    document.pageNumbers = true;
    const Made margins({document});
    QString said;
    for (int i = 0; i < 9; ++i) {
        for (const QString &name : {u"word/header%1.xml"_s, u"word/footer%1.xml"_s}) {
            if (const QByteArray bytes = margins.part(name.arg(i)); !bytes.isEmpty())
                said += QString::fromUtf8(bytes);
        }
    }
    CHECK(said.contains(mark));
    CHECK(said.contains(foot));
    CHECK(said.contains(u"NUMPAGES"_s));
    CHECK(margins.document.has(u"w:titlePg"_s)); // the first page bears no number
}

TEST_CASE("tables repeat their header, keep rows whole but one taller than a page, and their grid comes out even")
{
    Document document;
    Table table = longTable(80);
    table.header.front().cells[0].rows = 2;
    table.header.push_back({{textCell(u"(1)"_s), textCell(u"(2)"_s)}, false});
    table.rows.insert(table.rows.begin() + 40, Row{{textCell(u"x"_s), textCell(u"minh chứng "_s.repeated(1500)), textCell({})}, false});
    table.rows[10].cells = {wideCell({bold(u"Đơn vị"_s)}, 3)};
    table.rows[10].keepWithNext = true;
    table.rows[20].cells[0].rows = 3;
    table.rows[21].cells.erase(table.rows[21].cells.begin());
    table.rows[22].cells.erase(table.rows[22].cells.begin());
    document.blocks = {table, longTable(2)};
    const Made made({document});
    const std::vector<const Node *> tables = made.document.all(u"w:tbl"_s);
    REQUIRE(tables.size() == 2); // never melted into one
    const auto rows = tables.front()->all(u"w:tr"_s);
    REQUIRE(rows.size() == 83);
    for (size_t r = 0; r < rows.size(); ++r) {
        CAPTURE(r);
        CHECK(rows[r]->has(u"w:tblHeader"_s) == (r < 2));
        CHECK(rows[r]->has(u"w:cantSplit"_s) == (r != 42));
        int columns = 0;
        for (const Node *cell : rows[r]->all(u"w:tc"_s)) {
            columns += std::max(1, cell->value(u"w:gridSpan"_s).toInt());
            CHECK(cell->children.back().name == u"w:p"_s); // Word refuses a cell without
        }
        CHECK(columns == 3);
    }
    CHECK(rows[12]->has(u"w:keepNext"_s));
    CHECK(rows[22]->value(u"w:vMerge"_s) == u"restart"_s);
    CHECK(rows[23]->value(u"w:vMerge"_s) == u"continue"_s);
    CHECK(rows[24]->value(u"w:vMerge"_s) == u"continue"_s);
    CHECK_FALSE(rows[25]->has(u"w:vMerge"_s));
    CHECK(made.body().children[made.body().children.size() - 2].name == u"w:p"_s); // nor a table last
}

TEST_CASE("the signature block holds together and to what stands above it")
{
    Document document = notice(HeadKind::State);
    SECTION("below lines for the hand") { }
    SECTION("below a table") { document.blocks.erase(document.blocks.end() - 2); }
    const Made made({document});
    const std::vector<Node> &blocks = made.body().children;
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(), [](const Node &node) { return node.name == u"w:tbl"; });
    const auto rows = last->all(u"w:tr"_s);
    for (size_t r = 0; r + 1 < rows.size(); ++r) {
        CHECK(rows[r]->has(u"w:cantSplit"_s));
        for (const Node *para : rows[r]->all(u"w:p"_s))
            CHECK(para->has(u"w:keepNext"_s));
    }
    const Node &above = *std::next(last);
    REQUIRE(above.name == u"w:p"_s);
    CHECK(above.has(u"w:keepNext"_s));
    if (const Node &further = *std::next(last, 2); further.name == u"w:tbl")
        CHECK(further.all(u"w:tr"_s).back()->has(u"w:keepNext"_s));
}

TEST_CASE("headings are headings, and several papers are sections that count their own pages")
{
    Document first;
    first.blocks = {Title{u"BIÊN BẢN"_s, u"Họp"_s, {}, true}, heading(u"I. THỜI GIAN"_s), text({plain(u"Nội dung."_s)})};
    Document second = first;
    second.paper.landscape = true;
    second.blocks.insert(second.blocks.begin() + 1, PageBreak{});
    const Made made({first, second});
    CHECK(made.document.value(u"w:pStyle"_s) == u"Title"_s);
    int headings = 0, breaks = 0;
    for (const Node *para : made.document.all(u"w:p"_s)) {
        headings += para->value(u"w:pStyle"_s) == u"Heading1"_s ? 1 : 0;
        breaks += para->has(u"w:pageBreakBefore"_s) ? 1 : 0;
    }
    CHECK(headings == 2);
    CHECK(breaks == 1);
    const auto sections = made.document.all(u"w:sectPr"_s);
    REQUIRE(sections.size() == 2);
    for (const Node *section : sections)
        CHECK(section->all(u"w:pgNumType"_s).front()->attributes.value(u"w:start"_s) == u"1"_s);
    CHECK(sections[1]->all(u"w:pgSz"_s).front()->attributes.value(u"w:orient"_s) == u"landscape"_s);
}

TEST_CASE("what XML cannot say is left out, and all else is kept")
{
    Document document;
    document.blocks = {text({plain(u"<a> & “b”\n"_s + QChar(1) + QChar(0xd800) + u"  hai dấu cách"_s + QChar(0xffff) + u"\u00a0%"_s)})};
    const Made made({document});
    QStringList texts;
    for (const Node *each : made.document.all(u"w:t"_s))
        texts += each->text;
    CHECK(texts == QStringList{u"<a> & “b”"_s, u"  hai dấu cách\u00a0%"_s});
    CHECK(made.document.has(u"w:br"_s));
}

TEST_CASE("a document that cannot be written leaves what was there")
{
    const Fonts fonts;
    const QTemporaryDir dir;
    try {
        saveDocx(dir.filePath(u"missing/paper.docx"_s), {}, fonts, Document());
        FAIL("written into a folder that does not exist");
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Io);
        CHECK(failure.message().contains(u"paper.docx"_s));
    }
    const QString old = dir.filePath(u"old.docx"_s);
    QFile file(old);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("as it was");
    file.close();
    CHECK_THROWS_AS(saveDocx(old, {}, fonts, [] { return std::optional<Document>(); }), base::Failure);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "as it was");
}

// Where LibreOffice is installed, it opens what we write: all words, the same sheet, the header on every page.
TEST_CASE("LibreOffice opens a document with everything intact")
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        return;
    Document document = notice(GENERATE(HeadKind::State, HeadKind::Party));
    document.blocks[4] = longTable(70);
    document.paper.landscape = true;
    const Made made({document});
    const QTemporaryDir dir;
    run(office, {u"--headless"_s, u"-env:UserInstallation=file://"_s + dir.filePath(u"profile"_s), u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                 dir.path(), made.path});
    const QString pdf = dir.filePath(u"paper.pdf"_s);
    const QString all = run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).simplified();
    const QStringList pages = run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CAPTURE(i);
        CHECK(pages[i].contains(u"bản phục dựng"_s));
        CHECK(pages[i].contains(u"CB0007"_s));
        CHECK(pages[i].contains(u"%1/%2"_s.arg(i + 1).arg(pages.size())) == (i > 0));
        if (pages[i].contains(u"Việc thứ"_s))
            CHECK(pages[i].contains(u"Ghi chú"_s)); // the header
    }
    CHECK(pages.back().contains(u"Trần Thị Ữ"_s));
    CHECK(pages.back().contains(u"Nơi nhận"_s));
    CHECK((pages.back().contains(u"Ý kiến của tập thể"_s) || pages.back().contains(u"Việc thứ 70"_s))); // company
    for (int i = 1; i <= 70; ++i)
        CHECK(all.contains(u"Việc thứ %1 của Nguyễn Thị Ngữ Ễ"_s.arg(i)));
    CHECK(run(u"pdfinfo"_s, {pdf}).contains(u"841.8"_s)); // A4, landscape
}
