// One page of the settings: a field for each line of the table. What the user keeps holds at once; what the file keeps is committed as it is left,
// and a value that is refused stays in its field with the reason below it.
#pragma once

#include "shell/file_settings.h"

#include <QWidget>

#include <deque>

class QFormLayout;
class QLabel;

namespace shell {

class Session;
class StoreThread;

class SettingsForm : public QWidget {
    Q_OBJECT

public:
    // Both must outlive it.
    SettingsForm(SettingsPage page, StoreThread &store, Session &session, QWidget *parent = nullptr);

    bool isOfFile() const { return m_ofFile; }
    // What the file says now; nullptr: nobody is in a file.
    void setFile(const FileSettings *settings);
    // Commits what stands in the field with the keyboard. False: something that was refused stands in a field, which gets the keyboard.
    bool leave();

Q_SIGNALS:
    void changed(const QString &key); // of the user's

private:
    struct Field {
        Setting setting;
        QWidget *edit = nullptr;
        QLabel *note = nullptr; // the explanation, or why a value is refused
        QString shown; // what stood in the field before anybody typed
        bool refused = false;
    };
    void add(QFormLayout &form, const Setting &setting);
    void commit(Field &field);
    void note(Field &field, const QString &refusal);
    static QString text(const Field &field);
    static void setText(Field &field, const QString &text);

    StoreThread &m_store;
    Session &m_session;
    bool m_ofFile = false;
    QLabel *m_reason; // why nothing can be changed
    FileSettings m_file;
    std::deque<Field> m_fields; // which stay where they are
};

} // namespace shell
