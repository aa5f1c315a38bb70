// What stands where there is nothing to show: why, and what to do next.
#pragma once

#include <QString>
#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace shell {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    // The actions become buttons, in this order; they stay owned by whoever made them.
    void set(const QString &title, const QString &why, const QList<QAction *> &next = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QWidget *m_box;
    QLabel *m_title;
    QLabel *m_why;
    QVBoxLayout *m_buttons;
};

} // namespace shell
