// F1: the keys on one page, of the menus as they are and of the grids.
#pragma once

#include <QDialog>

class QMenuBar;

namespace shell {

class KeysHelp : public QDialog {
    Q_OBJECT

public:
    KeysHelp(const QMenuBar &menus, QWidget *parent);
};

} // namespace shell
