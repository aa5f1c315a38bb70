// The left rail: one button for each page.
#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace shell {

class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    // Buttons are numbered in the order of adding, from 0; Alt+1, Alt+2 … press them.
    void add(const QString &key, const QString &title);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_buttons;
};

} // namespace shell
