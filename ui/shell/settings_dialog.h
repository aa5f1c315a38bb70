// The settings, made from their table: a page a group, and one for the keys. There is nothing to save.
#pragma once

#include <QDialog>

#include <vector>

class QListWidget;
class QMenuBar;
class QStackedWidget;

namespace shell {

class Session;
class SettingsForm;
class StoreThread;

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    // All must outlive it.
    SettingsDialog(StoreThread &store, Session &session, const QMenuBar &menus, QWidget *parent = nullptr);

    // Of settingsPages(); false when there is no such page. Empty: the first.
    bool showPage(QStringView key);
    // Whether it shows what the file says.
    bool isSettled() const { return m_reading == 0; }
    void reject() override;

Q_SIGNALS:
    void changed(const QString &key);
    void settled();

private:
    void read();
    void add(QWidget *page, const QString &title);

    StoreThread &m_store;
    Session &m_session;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<SettingsForm *> m_forms;
    int m_reading = 0; // readings under way
    bool m_warned = false; // that something refused would be given up
};

} // namespace shell
