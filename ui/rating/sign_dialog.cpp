#include "rating/sign_dialog.h"

#include "rating/cell_words.h"
#include "shell/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rating_ui {
namespace {

QString titleOf(Verb verb, int sheets)
{
    switch (verb) {
    case Verb::Submit:
        return SignDialog::tr("Submit %n sheet(s)", nullptr, sheets);
    case Verb::Review:
        return SignDialog::tr("Review %n sheet(s)", nullptr, sheets);
    case Verb::Decide:
        return SignDialog::tr("Decide %n sheet(s)", nullptr, sheets);
    case Verb::Lock:
        return SignDialog::tr("Lock %n sheet(s)", nullptr, sheets);
    case Verb::Reopen:
        break;
    }
    return SignDialog::tr("Reopen %n sheet(s)", nullptr, sheets);
}

// Who signs such a paper, of each sheet.
std::pair<QString, SignedBy> usualSigner(Verb verb)
{
    if (verb == Verb::Submit)
        return {SignDialog::tr("The person of each sheet"), SignedBy::Person};
    if (verb == Verb::Decide)
        return {SignDialog::tr("The deciding authority of each"), SignedBy::Decider};
    return {SignDialog::tr("The direct manager of each"), SignedBy::Manager};
}

} // namespace

SignDialog::SignDialog(SignRequest request, QWidget *parent) : QDialog(parent), m_request(std::move(request)), m_error(new QLabel(this))
{
    setObjectName(u"signDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const Verb verb = m_request.input.verb;
    const QString title = titleOf(verb, int(m_request.input.cadres.size()));
    setWindowTitle(tr("%1 – month %2", "what is signed").arg(title, m_request.input.month.toVietnamese()));

    constexpr qsizetype told = 6;
    QString names = m_request.sheets.mid(0, told).join(u"\n"_s);
    if (m_request.sheets.size() > told)
        names += u'\n' + tr("and %n more", nullptr, int(m_request.sheets.size() - told));
    auto *whose = new QLabel(names, this);
    whose->setObjectName(u"signSheets"_s);
    whose->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout;
    if (verb == Verb::Decide)
        buildClass(form);
    if (verb == Verb::Review) {
        m_opinion = new QLineEdit(this);
        m_opinion->setObjectName(u"signOpinion"_s);
        form->addRow(tr("&Opinion of the collective:"), m_opinion);
    }
    if (verb == Verb::Decide || verb == Verb::Reopen) {
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(u"signReason"_s);
        m_reason->setPlaceholderText(verb == Verb::Decide ? tr("Needed where the class differs from the proposed one") : QString());
        form->addRow(tr("&Reason:"), m_reason);
    }
    if (verb == Verb::Submit || verb == Verb::Review || verb == Verb::Decide) {
        m_request.signature.usual = usualSigner(verb).first;
        m_signature = new SignatureRows(std::move(m_request.signature), form, this);
    }

    m_error->setObjectName(u"signError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_sign = buttons->addButton(title, QDialogButtonBox::AcceptRole);
    m_sign->setObjectName(u"signOk"_s);
    m_sign->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"signCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->addWidget(whose);
    all->addLayout(form);
    all->addWidget(m_error);
    all->addWidget(buttons);
    setMinimumWidth(92 * fontMetrics().averageCharWidth()); // what a field says when it is empty is read whole
}

void SignDialog::buildClass(QFormLayout *form)
{
    m_class = new QComboBox(this);
    m_class->setObjectName(u"signClass"_s);
    m_class->addItem(m_request.proposed.isEmpty() ? tr("As proposed, each") : tr("As proposed: %1").arg(m_request.proposed));
    using rating::Rating;
    for (const Rating rating : {Rating::Excellent, Rating::Good, Rating::Completed, Rating::Failed, Rating::Unrated})
        m_class->addItem(rating == Rating::Unrated ? tr("Not rated") : text(rating), int(rating));
    form->addRow(tr("&Class:"), m_class);
}

void SignDialog::setBusy(bool busy) { m_sign->setEnabled(!busy); }

void SignDialog::showRefusals(const QStringList &reasons)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, shell::coloursOf(palette).errorText);
    m_error->setPalette(palette);
    m_error->setText(tr("Not done: %1").arg(reasons.join(u'\n')));
    m_error->show();
    setBusy(false);
}

void SignDialog::confirm()
{
    SignInput input = m_request.input;
    if (m_class && m_class->currentIndex() > 0)
        input.decided = rating::Rating(m_class->currentData().toInt());
    if (m_reason)
        input.reason = m_reason->text();
    if (m_opinion)
        input.opinion = m_opinion->text();
    if (m_signature) {
        QString why;
        const std::optional<SignatureAnswer> answer = m_signature->answer(why);
        if (!answer) {
            showRefusals({why});
            return;
        }
        using By = SignatureAnswer::By;
        input.signedBy = answer->by == By::Own ? SignedBy::Caller : answer->by == By::Usual ? usualSigner(input.verb).second : SignedBy::Named;
        input.by = answer->named;
        input.paperNumber = answer->paperNumber;
        input.paperDate = answer->paperDate;
    }
    setBusy(true);
    Q_EMIT wanted(input);
}

} // namespace rating_ui
