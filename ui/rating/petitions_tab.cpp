#include "rating/petitions_tab.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/petition_dialog.h"
#include "rating/sign_job.h"
#include "rating/still_in.h"
#include "shell/offer.h"
#include "shell/store_thread.h"
#include "shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rating_ui {
namespace {

QString day(const QDateTime &moment) { return base::dateText(base::vietnamDay(moment)); }

QString paragraphs(const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

// Whose answer it is, as the verbs of the sheets want it.
rating::Signature signatureOf(const SignatureAnswer &answer, rating::Sheets &sheets, base::Id cadre)
{
    using By = SignatureAnswer::By;
    SignInput input;
    input.signedBy = answer.by == By::Own ? SignedBy::Caller : answer.by == By::Usual ? SignedBy::Decider : SignedBy::Named;
    input.by = answer.named;
    input.paperNumber = answer.paperNumber;
    input.paperDate = answer.paperDate;
    return signatureFor(input, sheets, cadre);
}

} // namespace

QString petitionsHtml(const SheetData &sheet, const QColor &quiet, const QColor &mark)
{
    if (sheet.petitions.empty())
        return u"<p>%1</p>"_s.arg(Tr::tr("No petition has been registered. The person may bring one once the sheet is decided.").toHtmlEscaped());
    QString html;
    for (const PetitionRow &row : sheet.petitions) {
        const rating::Petition &petition = row.petition;
        html += u"<p style=\"margin:6px 0 1px 0\"><b>%1</b></p><p style=\"margin:1px 0 1px 12px\">%2</p>"_s.arg(
            Tr::tr("Petition registered %1").arg(day(petition.registeredAt)).toHtmlEscaped(), paragraphs(petition.text));
        if (petition.answer.isEmpty()) {
            html += u"<p style=\"margin:1px 0 6px 0; color:%1\"><b>⚠ %2</b></p>"_s.arg(mark.name(), Tr::tr("Open: not answered yet").toHtmlEscaped());
            continue;
        }
        QString head =
            Tr::tr("Answered %1 – %2").arg(day(petition.answeredAt), row.answeredBy.isEmpty() ? Tr::tr("the owner of the file") : row.answeredBy);
        if (!petition.paperNumber.isEmpty())
            head += u"; "_s + Tr::tr("on paper %1 of %2").arg(petition.paperNumber, base::dateText(petition.paperDate));
        html += u"<p style=\"margin:1px 0 1px 0; color:%1\">%2</p><p style=\"margin:1px 0 6px 12px\">%3</p>"_s.arg(quiet.name(), head.toHtmlEscaped(),
                                                                                                                   paragraphs(petition.answer));
    }
    return html;
}

PetitionsTab::PetitionsTab(shell::StoreThread &store, shell::Session &session, base::Clock clock, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_session(session),
      m_clock(std::move(clock)),
      m_text(new QTextBrowser(this)),
      m_whyNot(new QLabel(this)),
      m_register(new QAction(tr("Registe&r a petition…"), this)),
      m_answer(new QAction(tr("&Answer the petition…"), this))
{
    m_text->setObjectName(u"petitions"_s);
    m_text->setAccessibleName(tr("Petitions"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_whyNot->setObjectName(u"whyNoPetition"_s);
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    m_register->setObjectName(u"registerPetition"_s);
    m_answer->setObjectName(u"answerPetition"_s);
    auto *row = new QHBoxLayout;
    for (QAction *action : actions()) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    row->addWidget(m_whyNot, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->addWidget(m_text, 1);
    all->addLayout(row);
    connect(m_register, &QAction::triggered, this, &PetitionsTab::registerOne);
    connect(m_answer, &QAction::triggered, this, &PetitionsTab::answerOne);
    dress();
    enable();
}

void PetitionsTab::set(SharedMonth month, SharedSheet sheet)
{
    m_month = std::move(month);
    m_sheet = std::move(sheet);
    dress();
    enable();
}

const PetitionRow *PetitionsTab::oldestOpen() const
{
    if (m_sheet)
        for (const PetitionRow &row : m_sheet->petitions)
            if (row.petition.answer.isEmpty())
                return &row;
    return nullptr;
}

QString PetitionsTab::whose() const
{
    const rating::MonthValues &values = m_month->month.values;
    const auto place = std::size_t(m_sheet->place);
    return tr("%1 %2, month %3").arg(values.people[place].code, values.labels[place].name, values.month.toVietnamese());
}

QString PetitionsTab::sheetCode() const
{
    const rating::MonthValues &values = m_month->month.values;
    return tr("%1, month %2", "a person's code").arg(values.people[std::size_t(m_sheet->place)].code, values.month.toVietnamese());
}

void PetitionsTab::enable()
{
    const auto place = m_sheet ? std::size_t(m_sheet->place) : 0;
    const rights::Verdict mayRegister = m_sheet ? mayDo(*m_month, place, rights::Action::Petition) : rights::Verdict{false, QString()};
    const PetitionRow *open = oldestOpen();
    const May answer = open ? maySign(*m_month, place, rights::Action::AnswerPetition, rights::Relation::Decider) : May{};
    shell::offer(m_register, bool(mayRegister), mayRegister.reason);
    shell::offer(m_answer, bool(answer), open ? answer.reason : m_sheet ? tr("There is no open petition to answer.") : QString());
    m_whyNot->setText(open && !answer ? answer.reason : mayRegister.reason);
}

void PetitionsTab::registerOne()
{
    auto *dialog = new PetitionDialog(
        {tr("Register the petition"), tr("Petition of %1").arg(whose()), tr("&What is petitioned for, and why:"), std::nullopt}, window());
    const base::Month month = m_month->month.values.month;
    const QString action = tr("Petition registered: %1").arg(sheetCode());
    open(
        dialog, m_month->caller,
        [month, cadre = m_sheet->cadre, caller = m_month->caller, action](store::Database &database, const PetitionInput &input) {
            rating::Sheets sheets(database, month);
            store::Edit edit(database, caller.actor(), action, store::EntryKind::Signature);
            rating::registerPetition(edit, sheets, caller, cadre, input.text);
            edit.commit();
        },
        tr("The petition is registered; it stays open until it is answered."));
}

void PetitionsTab::answerOne()
{
    const PetitionRow *row = oldestOpen();
    if (!row)
        return;
    const May may = maySign(*m_month, std::size_t(m_sheet->place), rights::Action::AnswerPetition, rights::Relation::Decider);
    SignatureRequest signature;
    signature.mayOwn = may.own;
    signature.whyNotOwn = may.reason;
    signature.mayRecord = may.record;
    signature.usual = tr("The deciding authority");
    signature.people = m_month->whoMaySign();
    signature.today = base::vietnamDay(m_clock());
    const QString about = tr("Petition of %1, registered %2: %3").arg(whose(), day(row->petition.registeredAt), row->petition.text);
    auto *dialog = new PetitionDialog({tr("Answer the petition"), about, tr("&Answer:"), signature}, window());
    const base::Month month = m_month->month.values.month;
    const QString action = tr("Petition answered: %1").arg(sheetCode());
    open(
        dialog, m_month->caller,
        [month, cadre = m_sheet->cadre, petition = row->petition.id, caller = m_month->caller, action](store::Database &database,
                                                                                                       const PetitionInput &input) {
            rating::Sheets sheets(database, month);
            store::Edit edit(database, caller.actor(), action, store::EntryKind::Signature);
            rating::answerPetition(edit, sheets, caller, petition, input.text, signatureOf(input.signature, sheets, cadre));
            edit.commit();
        },
        tr("The petition is answered. Another class is decided, or the sheet reopened, as a step of its own."));
}

void PetitionsTab::open(PetitionDialog *dialog, const rights::Caller &asked, std::function<void(store::Database &, const PetitionInput &)> write,
                        const QString &done)
{
    connect(dialog, &PetitionDialog::wanted, this,
            [this, shown = QPointer(dialog), asked, write = std::move(write), done](const PetitionInput &input) {
                if (const QString why = whyNotStill(m_session, asked); !why.isEmpty()) {
                    shown->refuse(why);
                    return;
                }
                shell::whenDone(
                    m_store.post([write, input](store::Database &database) { write(database, input); }), this,
                    [this, shown, done] {
                        if (shown)
                            shown->accept();
                        Q_EMIT told(shell::Tone::Info, done);
                    },
                    [this, shown](const base::Failure &failure) {
                        if (shown)
                            shown->refuse((QStringList{failure.message()} + failure.details()).join(u'\n'));
                        else
                            Q_EMIT told(shell::Tone::Error, failure.message(), failure.details());
                    });
            });
    dialog->open();
}

void PetitionsTab::dress()
{
    const shell::Colours &colours = shell::coloursOf(palette());
    m_text->setHtml(m_sheet ? petitionsHtml(*m_sheet, colours.quiet, colours.warnText) : QString());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colours.quiet);
    m_whyNot->setPalette(quiet);
}

void PetitionsTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace rating_ui
