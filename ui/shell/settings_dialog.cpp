#include "shell/settings_dialog.h"

#include "base/failure.h"
#include "shell/keys_page.h"
#include "shell/session.h"
#include "shell/settings_form.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

SettingsDialog::SettingsDialog(StoreThread &store, Session &session, const QMenuBar &menus, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_session(session),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"settings"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setObjectName(u"settingsStack"_s);
    const std::vector<SettingsPageName> names = settingsPages();
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        auto *form = new SettingsForm(SettingsPage(i), store, session);
        connect(form, &SettingsForm::changed, this, &SettingsDialog::changed);
        m_forms.push_back(form);
        auto *area = new QScrollArea(this);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(form);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        add(area, names[i].title);
    }
    add(new KeysPage(menus, this), names.back().title);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 32);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter commits a field
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *all = new QVBoxLayout(this);
    all->addLayout(middle, 1);
    all->addWidget(buttons);
    resize(m_list->width() + 92 * fontMetrics().averageCharWidth(), 30 * fontMetrics().height());
    connect(&store, &StoreThread::committed, this, &SettingsDialog::read);
    connect(&session, &Session::changed, this, &SettingsDialog::read);
    read();
}

void SettingsDialog::add(QWidget *page, const QString &title)
{
    m_stack->addWidget(page);
    m_list->addItem(title);
}

bool SettingsDialog::showPage(QStringView key)
{
    const std::vector<SettingsPageName> names = settingsPages();
    const auto found = std::find_if(names.begin(), names.end(), [&](const SettingsPageName &name) { return key.isEmpty() || name.key == key; });
    if (found == names.end())
        return false;
    m_list->setCurrentRow(int(found - names.begin()));
    return true;
}

void SettingsDialog::read()
{
    const auto show = [this](const FileSettings *file) {
        for (SettingsForm *form : m_forms)
            if (form->isOfFile())
                form->setFile(file);
    };
    if (!m_session.isIn()) {
        show(nullptr);
        return;
    }
    ++m_reading;
    const auto ended = [this] {
        if (--m_reading == 0)
            Q_EMIT settled();
    };
    whenDone(
        m_store.post([](store::Database &database) { return loadFileSettings(database); }), this,
        [show, ended](const FileSettings &file) {
            show(&file);
            ended();
        },
        [show, ended](const base::Failure &) { // the file was closed
            show(nullptr);
            ended();
        });
}

// What was refused is not given up unseen: the first time it is shown again, the second time it is let go.
void SettingsDialog::reject()
{
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        if (m_forms[i]->leave() || m_warned)
            continue;
        m_warned = true;
        m_list->setCurrentRow(int(i));
        m_forms[i]->leave();
        return;
    }
    QDialog::reject();
}

} // namespace shell
