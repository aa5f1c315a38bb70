#include "papers/check_dialog.h"

#include "base/failure.h"
#include "rating/paper_check.h"
#include "rating/paper_code.h"
#include "shell/theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace papers_ui {

CheckDialog::CheckDialog(shell::StoreThread &store, const shell::Session &session, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_session(session),
      m_code(new QLineEdit(this)),
      m_check(new QPushButton(tr("&Check"), this)),
      m_answer(new QTextBrowser(this))
{
    setObjectName(u"checkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a signed paper"));
    auto *why =
        new QLabel(tr("Type the code at the bottom of the paper (“Mã kiểm tra phiếu”), or read the square beside it with a scanner. Capitals, "
                      "spaces and dashes do not matter."),
                   this);
    why->setWordWrap(true);
    m_code->setObjectName(u"paperCode"_s);
    m_code->setAccessibleName(tr("Code of the paper"));
    m_code->setPlaceholderText(u"XXXX-XXXX-XXXX-XXXX"_s);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_check->setObjectName(u"checkPaperNow"_s);
    m_check->setDefault(true);
    m_answer->setObjectName(u"checkAnswer"_s);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setTabChangesFocus(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_code, 1);
    row->addWidget(m_check);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_check, &QPushButton::clicked, this, &CheckDialog::check);
    auto *all = new QVBoxLayout(this);
    all->addWidget(why);
    all->addLayout(row);
    all->addWidget(m_answer, 1);
    all->addWidget(buttons);
    resize(70 * fontMetrics().averageCharWidth(), 24 * fontMetrics().height());
    m_code->setFocus();
}

void CheckDialog::check()
{
    m_check->setEnabled(false);
    m_answer->setPlainText(tr("Checking the file and the paper…"));
    shell::whenDone(
        m_store.post([caller = m_session.caller(), typed = m_code->text()](store::Database &database) {
            return rating::checkPaper(database, caller, rating::paperCodeFrom(typed));
        }),
        this,
        [this](const rating::PaperCheck &check) {
            QStringList lines = rating::told(check);
            const QString verdict = lines.takeFirst();
            m_code->setText(check.code);
            tell(verdict, check.isSame(), lines);
        },
        [this](const base::Failure &failure) { tell(failure.message(), false, failure.details()); });
}

void CheckDialog::tell(const QString &verdict, bool good, const QStringList &lines)
{
    m_check->setEnabled(true);
    const shell::Colours &colours = shell::coloursOf(palette());
    QString html = u"<p style=\"font-weight:600;%1\">%2 %3</p>"_s.arg(good ? QString() : u" color:%1"_s.arg(colours.errorText.name()),
                                                                      good ? u"✓"_s : u"✗"_s, verdict.toHtmlEscaped());
    for (const QString &line : lines)
        html += u"<p style=\"margin:3px 0\">%1</p>"_s.arg(line.toHtmlEscaped());
    m_answer->setHtml(html);
    m_code->setFocus();
    m_code->selectAll();
}

} // namespace papers_ui
