// Signed papers held against the file: the code and its slips of the pen, and what is told when the sheet has gone on.
#include "rating/paper_check.h"
#include "rating/paper_code.h"
#include "rating/sheet_table.h"
#include "sheet_ward.h"
#include "store/audit.h"
#include "store/digest.h"

using namespace testing;

namespace {

const QByteArray mark = store::blake2b("a file");
const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

QString codeOf(const QByteArray &what) { return paperCode(mark, store::blake2b(what), store::blake2b("entry" + what)); }

std::optional<base::FailureKind> failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const base::Failure &failure) {
        return failure.kind();
    }
    return std::nullopt;
}

bool isMistyped(const QString &code)
{
    return failureOf([&] { paperCodeFrom(code); }) == base::FailureKind::Usage;
}

// The code that stands on a person's paper.
QString codeOn(SheetWard &ward, const char *who)
{
    const std::vector<SheetStep> steps = loadSteps(ward.database(), october, ward.person(who));
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (step->kind == StepKind::Decided)
            return paperCode(ward.database(), *step);
    FAIL("nothing was decided");
    return {};
}

QString allOf(const PaperCheck &check) { return told(check).join(u'\n'); }

} // namespace

TEST_CASE("every wrong character of a code and every two that changed places come to light")
{
    const QString code = codeOf("a sheet");
    REQUIRE(code.size() == 19);
    CHECK(paperCodeFrom(code) == code);
    QString bare = code;
    bare.remove(u'-');
    for (qsizetype i = 0; i < bare.size(); ++i) {
        for (const QChar other : alphabet) {
            QString wrong = bare;
            wrong[i] = other;
            if (wrong != bare)
                CHECK(isMistyped(wrong));
        }
        for (qsizetype k = i + 1; k < bare.size(); ++k) {
            QString swapped = bare;
            std::swap(swapped[i], swapped[k]);
            if (swapped != bare)
                CHECK(isMistyped(swapped));
        }
    }
    CHECK(isMistyped(bare.chopped(1)));
    CHECK(isMistyped(bare + u'0'));
    CHECK(isMistyped(u"U"_s + bare.sliced(1))); // no code has a U
    CHECK(isMistyped({}));
}

TEST_CASE("a code is read however it is written down")
{
    QString code;
    for (int i = 0; !code.contains(u'0') || !code.contains(u'1'); ++i)
        code = codeOf(QByteArray::number(i));
    QString bare = code;
    bare.remove(u'-');
    CHECK(paperCodeFrom(bare.toLower()) == code);
    CHECK(paperCodeFrom(u"  %1 "_s.arg(code.replace(u'-', u' '))) == paperCodeFrom(bare));
    CHECK(paperCodeFrom(QString(bare).replace(u'0', u'o').replace(u'1', u'l')) == paperCodeFrom(bare));
    CHECK(paperCodeFrom(QString(bare).replace(u'1', u'I')) == paperCodeFrom(bare));
    CHECK(paperCodeFrom(bare.first(4) + QChar(0x2011) + bare.sliced(4)) == paperCodeFrom(bare)); // as word processors hyphenate
}

TEST_CASE("a code is of its content, its entry of the log and its file")
{
    const QByteArray digest = store::blake2b("digest"), entry = store::blake2b("entry");
    const QString code = paperCode(mark, digest, entry);
    const QByteArray other = store::blake2b("another file");
    CHECK(paperCode(mark, store::blake2b("digest 2"), entry) != code);
    CHECK(paperCode(mark, digest, store::blake2b("entry 2")) != code);
    CHECK(paperCode(other, digest, entry) != code);
    CHECK(isOfFile(code, mark));
    CHECK_FALSE(isOfFile(code, other));
}

TEST_CASE("a signed paper is what the file holds until the sheet goes on, and then the check says how")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Decided);
    const QString code = codeOn(ward, "CV1");
    const auto check = [&] { return checkPaper(ward.database(), rights::owner(), code); };
    CHECK(check().isSame());
    CHECK(check().personCode == u"CV1");
    CHECK(check().month == october);

    SECTION("others' sheets may change")
    {
        ward.setCompleted("CV2", 1);
        CHECK(check().isSame());
    }
    SECTION("locked and reopened it still says the same, and that it was reopened")
    {
        ward.sign([&](store::Edit &e, Sheets &s) { lock(e, s, rights::owner(), ward.person("CV1")); });
        CHECK(check().isSame());
        ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, rights::owner(), ward.person("CV1"), u"Kiến nghị đúng"_s); });
        CHECK(check().isSame());
        CHECK(allOf(check()).contains(u"Kiến nghị đúng"_s));
    }
    SECTION("an item changed after reopening: score, item and reason are named")
    {
        ward.sign([&](store::Edit &e, Sheets &s) { lock(e, s, rights::owner(), ward.person("CV1")); });
        ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, rights::owner(), ward.person("CV1"), u"Nhập sót"_s); });
        ward.setCompleted("CV1", 3);
        const PaperCheck changed = check();
        CHECK_FALSE(changed.isSame());
        const QString text = changed.differences.join(u'\n');
        CHECK(text.contains(u"Nhập sót"_s));
        CHECK(text.contains(u"Total: was "_s + changed.total)); // what the paper prints
        CHECK(text.contains(u"completed: was 10, is 3"_s));
        CHECK(text.contains(u"no longer stands"_s));
    }
    SECTION("decided otherwise since: both classes are named")
    {
        ward.setCompleted("CV1", 9);
        ward.sign([&](store::Edit &e, Sheets &s) {
            submit(e, s, rights::owner(), ward.person("CV1"));
            review(e, s, rights::owner(), ward.person("CV1"));
            decide(e, s, rights::owner(), ward.person("CV1"), Rating::Failed, u"Kỷ luật"_s, ward.signature("TP"));
        });
        const PaperCheck changed = check();
        CHECK(changed.differences.filter(u"Another decision stands"_s).size() == 1);
        CHECK(changed.differences.filter(u"is "_s + vietnamese(Rating::Failed)).size() == 1);
        CHECK(checkPaper(ward.database(), rights::owner(), codeOn(ward, "CV1")).isSame()); // the newer paper
    }
    SECTION("a name that the paper prints")
    {
        ward.update("cadre", ward.person("CV1"), {{u"name"_s, store::text(u"Tên Mới"_s)}});
        CHECK(check().differences == QStringList{u"Name: was Nguyễn Thị Ữ, is Tên Mới"_s});
    }
    SECTION("the person's post was taken out of the month")
    {
        ward.update("post", ward.post("CV1"), {{u"from_date"_s, store::text(u"2026-11-01"_s)}});
        CHECK_FALSE(check().isSame());
    }
    SECTION("whoever may not see the sheet learns only whether it is the same")
    {
        ward.setCompleted("CV1", 3);
        const PaperCheck seen = checkPaper(ward.database(), ward.caller("NV"), code);
        CHECK(seen.differences.size() == 1);
        CHECK_FALSE(allOf(seen).contains(u"is 3"_s));
        CHECK(checkPaper(ward.database(), ward.caller("CV1"), code).differences.size() > 1);
    }
}

TEST_CASE("codes of another file, of no decision and of an altered file are told apart")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Decided);
    const QString code = codeOn(ward, "CV1");
    const auto reason = [&](const QString &typed) {
        try {
            checkPaper(ward.database(), rights::owner(), typed);
        } catch (const base::Failure &failure) {
            CHECK(failure.kind() == base::FailureKind::Refused);
            return failure.message();
        }
        return QString();
    };
    const QByteArray here = store::auditHash(ward.database(), 1);
    CHECK(reason(paperCode(here, "no", "such decision")).contains(u"No decision of this file"_s));
    QByteArray elsewhere = here;
    while (isOfFile(paperCode(elsewhere, {}, {}), here))
        elsewhere = store::blake2b(elsewhere);
    CHECK(reason(paperCode(elsewhere, "a", "b")).contains(u"another file"_s));

    store::WriteStatement(ward.database(), u"UPDATE sheet_step SET class = 4 WHERE step = 3"_s).run(); // past the one door
    CHECK(reason(code).contains(u"not sound"_s));
}
