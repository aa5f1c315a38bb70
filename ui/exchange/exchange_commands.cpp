#include "exchange/exchange_commands.h"

#include "access/rights.h"
#include "exchange/export_dialog.h"
#include "exchange/import_assistant.h"
#include "exchange/person_export.h"
#include "exchange/receive_packs.h"
#include "exchange/send_packs.h"
#include "shell/offer.h"
#include "shell/session.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace exchange_ui {

ExchangeCommands::ExchangeCommands(shell::StoreThread &store, shell::Session &session, QWidget *window, Asking asking)
    : QObject(window),
      m_store(store),
      m_session(session),
      m_window(window),
      m_asking(std::move(asking)),
      m_send(new QAction(tr("Send &packs for scoring…"), this)),
      m_receive(new QAction(tr("Receive packs &filled in…"), this)),
      m_export(new QAction(tr("&Export…"), this))
{
    m_send->setObjectName(u"sendPacks"_s);
    m_receive->setObjectName(u"receivePacks"_s);
    m_export->setObjectName(u"exportData"_s);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_send, &QAction::triggered, this, &ExchangeCommands::send);
    connect(m_receive, &QAction::triggered, this, &ExchangeCommands::receive);
    connect(m_export, &QAction::triggered, this, &ExchangeCommands::openExport);
    connect(&session, &shell::Session::changed, this, &ExchangeCommands::enable);
    enable();
}

void ExchangeCommands::tell(shell::Tone tone, const QString &message, const QStringList &details)
{
    Q_EMIT told(tone, message, m_session.isIn() ? details : QStringList());
}

void ExchangeCommands::enable()
{
    const auto set = [this](QAction *action, rights::Action right, bool writes) {
        QString why;
        if (!m_session.isIn())
            why = tr("No file is open, or nobody is logged in.");
        else if (writes && m_session.isReadOnly())
            why = tr("The file is open for looking only.");
        else
            why = rights::allowed(m_session.caller().role, rights::Relations(), rights::Stage::Open, right).reason;
        shell::offer(action, why.isEmpty(), why);
    };
    set(m_send, rights::Action::ExportAll, false);
    set(m_receive, rights::Action::Import, true);
    set(m_export, rights::Action::ExportAll, false);
}

void ExchangeCommands::openImport(const QString &path)
{
    auto *assistant = new ImportAssistant(m_store, m_session, m_asking, path, m_window);
    connect(assistant, &ImportAssistant::told, this, &ExchangeCommands::tell);
    assistant->open();
}

void ExchangeCommands::send()
{
    auto *dialog = new SendPacks(m_store, m_session, m_asking, m_window);
    dialog->open();
}

void ExchangeCommands::receive()
{
    const QStringList paths = m_asking.openFiles(m_window, tr("Receive packs"), rememberedFolder(u"packs/received"_s),
                                                 tr("Packs (*.xlsx)") + u";;"_s + tr("All files (*)"));
    if (paths.isEmpty() || !m_session.isIn())
        return;
    auto *dialog = new ReceivePacks(m_store, m_session, paths, m_window);
    connect(dialog, &ReceivePacks::told, this, &ExchangeCommands::tell);
    dialog->open();
}

void ExchangeCommands::openPersonExport(base::Id cadre, const QString &name)
{
    auto *dialog = new PersonExport(m_store, m_session, m_asking, cadre, name, m_window);
    dialog->open();
}

void ExchangeCommands::openExport()
{
    auto *dialog = new ExportDialog(m_store, m_session, m_asking, m_window);
    dialog->open();
}

} // namespace exchange_ui
