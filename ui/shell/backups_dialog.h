// The copies that the program made of the open file by itself: when, how large, and what was written last in each. One is restored as a new file.
#pragma once

#include "shell/store_thread.h"
#include "store/automatic_backup.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace shell {

class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    BackupsDialog(StoreThread &store, const QString &file, QWidget *parent);

Q_SIGNALS:
    void restoreWanted(const QString &copy);

private:
    void fill(const std::vector<store::Copy> &copies);
    void look();
    QString chosen() const; // empty: none

    StoreThread &m_store;
    QTreeWidget *m_list;
    QLabel *m_contents;
    QPushButton *m_restore;
    QPushButton *m_folder;
    int m_look = 0; // only the newest answer counts
};

} // namespace shell
