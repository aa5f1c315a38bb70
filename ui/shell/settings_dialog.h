// The settings, made from their table. Each choice holds at once; there is nothing to save.
#pragma once

#include <QDialog>

namespace shell {

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const QString &key);
};

} // namespace shell
