#include "shell/month_guide.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "rating/due_steps.h"
#include "rating/office_deadlines.h"
#include "rating/rule_table.h"
#include "shell/session.h"
#include "shell/theme.h"

#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

QString link(const QString &where, const QString &words) { return u"<a href=\"%1\">%2</a>"_s.arg(where, words.toHtmlEscaped()); }

class Writer {
public:
    Writer(const QColor &quiet, const QColor &line) : m_quiet(quiet.name()), m_line(line.name()) { }

    void heading(const QString &text) { m_html += u"<h3 style=\"margin:14px 0 4px 0\">%1</h3>"_s.arg(text.toHtmlEscaped()); }
    // Text with “%1” … is escaped, the links put in are not.
    void paragraph(const QString &text, const QStringList &links = {}) { m_html += u"<p style=\"margin:3px 0\">%1</p>"_s.arg(with(text, links)); }
    void points(const std::vector<std::pair<QString, QStringList>> &lines)
    {
        m_html += u"<ul style=\"margin:2px 0 4px 0\">"_s;
        for (const auto &[text, links] : lines)
            m_html += u"<li style=\"margin:2px 0\">%1</li>"_s.arg(with(text, links));
        m_html += u"</ul>"_s;
    }
    void row(const QStringList &cells, const QString &tag)
    {
        m_rows += u"<tr>"_s;
        for (const QString &cell : cells)
            m_rows += u"<%1 align=\"left\" style=\"padding:4px 14px 4px 4px\">%2</%1>"_s.arg(tag, cell);
        m_rows += u"</tr>"_s;
    }
    void endTable()
    {
        m_html +=
            u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse; border-color:%1; margin:4px 0\">%2</table>"_s
                .arg(m_line, m_rows);
        m_rows.clear();
    }
    void remark(const QString &text, const QStringList &links)
    {
        m_html += u"<p style=\"margin:3px 0; color:%1\">%2</p>"_s.arg(m_quiet, with(text, links));
    }
    QString html() const { return m_html; }

private:
    static QString with(const QString &text, const QStringList &links)
    {
        QString html = text.toHtmlEscaped();
        for (const QString &each : links)
            html = html.arg(each);
        return html;
    }
    QString m_quiet;
    QString m_line;
    QString m_html;
    QString m_rows;
};

void writeDays(Writer &page, base::Month month, const rating::MonthCalendar &days, bool ofFile)
{
    const auto day = [&](rating::DueStep step) { return u"<b>%1</b>"_s.arg(base::dateText(rating::dueOn(step, days, month))); };
    const auto text = [](const QString &words) { return words.toHtmlEscaped(); };
    page.heading(Tr::tr("Who does what by which day"));
    page.row({text(Tr::tr("By")), text(Tr::tr("Who")), text(Tr::tr("What")), text(Tr::tr("Where"))}, u"th"_s);
    page.row({day(rating::DueStep::SelfScore), text(Tr::tr("everyone who is rated")), text(Tr::tr("scores themselves and hands the sheet in")),
              link(u"page:month"_s, Tr::tr("Month"))},
             u"td"_s);
    page.row({day(rating::DueStep::Review), text(Tr::tr("the direct superior")), text(Tr::tr("scores and reviews the sheet")),
              link(u"page:month"_s, Tr::tr("Month"))},
             u"td"_s);
    page.row({day(rating::DueStep::Decide), text(Tr::tr("whoever has the authority")), text(Tr::tr("decides the class and keeps an eye on the cap")),
              link(u"page:month"_s, Tr::tr("Month"))},
             u"td"_s);
    page.row({day(rating::DueStep::Lock), text(Tr::tr("the personnel officer")), text(Tr::tr("locks the month, prints and hands out the notices")),
              link(u"page:papers"_s, Tr::tr("Papers"))},
             u"td"_s);
    page.endTable();
    page.remark(ofFile ? Tr::tr("These are the days of %2, as the open file says. They can be changed: %1.")
                       : Tr::tr("No file is open: these are the usual days, for %2. A file may say others: %1."),
                {link(u"settings:deadlines"_s, Tr::tr("Deadlines of the month")), text(month.toVietnamese())});
}

} // namespace

QString monthGuideHtml(base::Month month, const rating::MonthCalendar &days, bool ofFile, const QColor &quiet, const QColor &line)
{
    const QString week = link(u"page:week"_s, Tr::tr("Week", "page and menu"));
    const QString monthPage = link(u"page:month"_s, Tr::tr("Month", "page and menu"));
    const QString leadership = link(u"page:leadership"_s, Tr::tr("Leadership", "page and menu"));
    const QString overview = link(u"page:overview"_s, Tr::tr("Overview", "page and menu"));
    const QString staff = link(u"page:staff"_s, Tr::tr("Staff", "page and menu: cán bộ"));
    const QString papers = link(u"page:papers"_s, Tr::tr("Papers", "page and menu"));
    Writer page(quiet, line);
    page.paragraph(
        Tr::tr("Work goes by weeks, rating by months. You type into tables as in Excel. There is no Save button: what you type is in the file once "
               "you leave the cell, and Undo takes it back."));
    page.heading(Tr::tr("Once, before the first month"));
    page.points({
        {Tr::tr("Put in the units, the people and their posts: on the page %1, or all at once from an Excel workbook (%2)."),
         {staff, link(u"command:importFile"_s, Tr::tr("Import"))}},
        {Tr::tr("Say what the office is called and who signs: %1."), {link(u"settings:head"_s, Tr::tr("Paper head"))}},
    });
    writeDays(page, month, days, ofFile);
    page.heading(Tr::tr("Week 1"));
    page.points({
        {Tr::tr(
             "Monday: each unit types its calendar and its work on the page %1: what, who leads, by which day, how many, how hard (coefficient K)."),
         {week}},
        {Tr::tr("The head of the unit looks it over and publishes it. It can be printed or handed on as a file: %1."), {papers}},
        {Tr::tr("Any day: whoever sees one of the 25 manifestations records it on the page %1. The person explains, the head concludes and says what "
                "is to be "
                "put right by when."),
         {week}},
        {Tr::tr("Friday: each leader of a work item types its result: how many are done, how many faults and delays, where the evidence is."), {}},
    });
    page.heading(Tr::tr("Weeks 2 and 3"));
    page.points({
        {Tr::tr("The same again. What is not done is carried on to the next week, so that nothing is typed twice."), {}},
        {Tr::tr("Heads of units go through the week; where nothing was seen they sign “none found”."), {}},
        {Tr::tr("The personnel officer looks at %1: whose results are missing, which remedies are past their day."), {overview}},
    });
    page.heading(Tr::tr("Week 4 and the month's end"));
    page.points({
        {Tr::tr("Before self-scoring begins: all results of the month are in. The total is counted from them; nobody adds up by hand."), {}},
        {Tr::tr("Everyone scores themselves on the page %1; leaders also score the 12 contents on the page %2."), {monthPage, leadership}},
        {Tr::tr("The direct superior scores and reviews, then whoever has the authority decides. Whoever is late stands marked in the list, with the "
                "day."),
         {}},
        {Tr::tr("Too many “excellent”? The page %1 shows the arithmetic of the cap. It warns; people decide."), {monthPage}},
        {Tr::tr("Signed on paper? The personnel officer records the signature on the sheet: who signed, on which day."), {}},
    });
    page.heading(Tr::tr("After the decision"));
    page.points({
        {Tr::tr("Lock the month: its results stay as they are, whatever is changed later."), {}},
        {Tr::tr(
             "Print the notices and lists: %1. Who disagrees petitions within the days printed on the notice; the answer is recorded on the sheet."),
         {papers}},
        {Tr::tr("Keep a copy elsewhere: %1."), {link(u"command:backUp"_s, Tr::tr("Back up"))}},
    });
    page.heading(Tr::tr("When you are stuck"));
    page.paragraph(Tr::tr("%1 finds every command and person by any part of the name, without accents. %2 lists the keys."),
                   {link(u"command:openPalette"_s, Tr::tr("Find a command or a person")), link(u"command:openKeys"_s, Tr::tr("Keys"))});
    return page.html();
}

MonthGuide::MonthGuide(StoreThread &store, const Session &session, base::Month month, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_session(session),
      m_month(month),
      m_text(new QTextBrowser(this))
{
    setObjectName(u"monthGuide"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A month with Nề Nếp"));
    m_text->setObjectName(u"guide"_s);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(windowTitle());
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { Q_EMIT wanted(url.scheme(), url.path()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *printing = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printing->setObjectName(u"printGuide"_s);
    connect(printing, &QPushButton::clicked, this, &MonthGuide::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_text, 1);
    all->addWidget(buttons);
    resize(100 * fontMetrics().averageCharWidth(), 36 * fontMetrics().height());
    tell({}, false);
    connect(&store, &StoreThread::committed, this, &MonthGuide::read);
    connect(&session, &Session::changed, this, &MonthGuide::read);
    read();
}

void MonthGuide::read()
{
    if (!m_session.isIn()) {
        tell({}, false);
        return;
    }
    whenDone(
        m_store.post([month = m_month](store::Database &database) {
            return rating::loadDeadlines(database).over(rating::loadRules(database, rating::boundRules(database, month).front()).calendar);
        }),
        this, [this](const rating::MonthCalendar &days) { tell(days, true); }, [](const base::Failure &) {}); // the usual days stay
}

void MonthGuide::tell(const rating::MonthCalendar &days, bool ofFile)
{
    m_days = days;
    m_ofFile = ofFile;
    const QString html = monthGuideHtml(m_month, days, ofFile, coloursOf(palette()).quiet, coloursOf(palette()).line);
    if (html == m_html)
        return; // whoever reads it stays where they are
    m_html = html;
    m_text->setHtml(html);
}

// On white paper, whatever the theme.
void MonthGuide::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument paper;
    paper.setDefaultStyleSheet(u"body, a { color: black }"_s);
    paper.setHtml(u"<body><h2>%1</h2>%2</body>"_s.arg(windowTitle().toHtmlEscaped(),
                                                      monthGuideHtml(m_month, m_days, m_ofFile, QColor(Qt::darkGray), QColor(Qt::gray))));
    paper.print(&printer);
}

} // namespace shell
