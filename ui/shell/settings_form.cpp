#include "shell/settings_form.h"

#include "base/failure.h"
#include "base/tr.h"
#include "shell/session.h"
#include "shell/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

void paint(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsForm::SettingsForm(SettingsPage page, StoreThread &store, Session &session, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_session(session),
      m_reason(wrapped({}, this))
{
    const SettingsPageName name = settingsPages()[std::size_t(page)];
    setObjectName(u"settings-"_s + name.key);
    auto *about = wrapped(name.explanation, this);
    paint(*about, coloursOf(palette()).quiet);
    m_reason->setObjectName(u"settingsReason"_s);
    paint(*m_reason, coloursOf(palette()).warnText);
    m_reason->hide();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const Setting &each : settings())
        if (each.page == page)
            add(*form, each);
    auto *all = new QVBoxLayout(this);
    all->addWidget(about);
    all->addWidget(m_reason);
    all->addSpacing(8);
    all->addLayout(form);
    all->addStretch(1);
    if (m_ofFile)
        setFile(nullptr);
}

void SettingsForm::add(QFormLayout &form, const Setting &setting)
{
    m_ofFile = m_ofFile || setting.kept == Setting::Kept::File;
    Field &field = m_fields.emplace_back();
    field.setting = setting;
    if (setting.entry == Setting::Entry::Choice) {
        auto *box = new QComboBox(this);
        for (const auto &[value, words] : setting.choices)
            box->addItem(words, value);
        if (setting.kept == Setting::Kept::User)
            box->setCurrentIndex(std::max(0, box->findData(shell::setting(setting.key))));
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, &field] {
            if (field.setting.kept == Setting::Kept::File)
                return;
            setSetting(field.setting.key, box->currentData());
            Q_EMIT changed(field.setting.key);
        });
        connect(box, &QComboBox::activated, this, [this, &field] {
            if (field.setting.kept == Setting::Kept::File)
                commit(field);
        });
        field.edit = box;
    } else {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(setting.entry == Setting::Entry::Day ? Tr::tr("dd/mm/yyyy") : setting.example);
        if (setting.entry != Setting::Entry::Text)
            line->setMaximumWidth(30 * fontMetrics().averageCharWidth());
        connect(line, &QLineEdit::editingFinished, this, [this, &field] { commit(field); });
        connect(line, &QLineEdit::textEdited, this, [this, &field] { note(field, {}); });
        field.edit = line;
    }
    field.edit->setObjectName(setting.key);
    field.edit->setAccessibleDescription(setting.explanation);
    field.note = wrapped(setting.explanation, this);
    field.note->setObjectName(setting.key + u"-note"_s);
    field.note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // else it wraps where its field would end
    auto *title = new QLabel(setting.title + u':', this);
    title->setBuddy(field.edit);
    form.addRow(title, field.edit);
    form.addRow(QString(), field.note);
    note(field, {});
}

QString SettingsForm::text(const Field &field)
{
    if (const auto *box = qobject_cast<const QComboBox *>(field.edit))
        return box->currentData().toString();
    return static_cast<const QLineEdit *>(field.edit)->text();
}

void SettingsForm::setText(Field &field, const QString &text)
{
    field.shown = text;
    if (auto *box = qobject_cast<QComboBox *>(field.edit))
        box->setCurrentIndex(std::max(0, box->findData(text)));
    else
        static_cast<QLineEdit *>(field.edit)->setText(text);
}

void SettingsForm::note(Field &field, const QString &refusal)
{
    field.refused = !refusal.isEmpty();
    field.note->setText(field.refused ? u"⚠ "_s + refusal : field.setting.explanation);
    field.note->setVisible(!field.note->text().isEmpty());
    paint(*field.note, field.refused ? coloursOf(palette()).errorText : coloursOf(palette()).quiet);
    field.edit->setAccessibleDescription(field.note->text());
}

void SettingsForm::setFile(const FileSettings *file)
{
    m_file = file ? *file : FileSettings();
    QString reason;
    for (Field &field : m_fields) {
        const Setting &setting = field.setting;
        const rights::Verdict may = file ? mayChange(m_session.caller(), m_session.isReadOnly(), setting)
                                         : rights::Verdict{false, Tr::tr("No file is open: these settings belong to the file of a commune or ward.")};
        if (!may)
            reason = may.reason;
        if (auto *line = qobject_cast<QLineEdit *>(field.edit)) {
            line->setReadOnly(!may); // still to be read and copied
            QPalette p = palette();
            if (!may)
                p.setColor(QPalette::Base, p.color(QPalette::Window));
            line->setPalette(p);
            if (const QString usual = m_file.defaults.value(setting.key); !usual.isEmpty())
                line->setPlaceholderText(Tr::tr("%1 (rule set)").arg(usual));
        } else {
            field.edit->setEnabled(bool(may));
        }
        field.edit->setToolTip(may.reason);
        if (!field.refused && text(field) == field.shown)
            setText(field, shownValue(setting, m_file.values.value(setting.key)));
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void SettingsForm::commit(Field &field)
{
    const QString typed = text(field);
    if (typed == field.shown) {
        note(field, {});
        return;
    }
    try {
        const QString value = storedValue(field.setting, m_file.values, typed);
        note(field, {});
        const auto saved = [this, &field, typed, value] {
            m_file.values.insert(field.setting.key, value);
            if (text(field) == typed) // not typed on meanwhile
                setText(field, shownValue(field.setting, value));
        };
        whenDone(m_store.post([caller = m_session.caller(), setting = field.setting, value](store::Database &database) {
            saveFileSetting(database, caller, setting, value);
        }),
                 this, saved, [this, &field](const base::Failure &failure) { note(field, failure.message()); });
    } catch (const base::Failure &failure) {
        note(field, failure.message());
    }
}

bool SettingsForm::leave()
{
    for (Field &field : m_fields)
        if (field.setting.kept == Setting::Kept::File && text(field) != field.shown)
            commit(field);
    const auto bad = std::find_if(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.refused; });
    if (bad == m_fields.end())
        return true;
    bad->edit->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace shell
