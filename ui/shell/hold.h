// Keeps keys and clicks from what no longer is what is wanted: a step to another week or month has been taken and its rows are still being read. They
// go nowhere rather than into the week before. What is painted stays, so that nothing flickers.
#pragma once

#include <QObject>

class QWidget;

namespace shell {

class Hold : public QObject {
public:
    explicit Hold(QWidget *from); // and all that is in it

    void set(bool held);
    bool isHeld() const { return m_held; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_from;
    bool m_held = false;
};

} // namespace shell
