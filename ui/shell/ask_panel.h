// A question in the page, below what it is about. It never blocks; it stays, with what was typed, while its answer is refused. Enter takes it, Esc
// gives it up. Answers come back from the store thread: one that comes when another question has taken its place is passed over.
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace shell {

class AskPanel : public QFrame {
    Q_OBJECT

public:
    int question() const { return m_question; } // the number of the one that is asked, or was asked last
    void done(int question);
    void refuse(int question, const QString &reason);
    void dismiss(); // whatever is asked

Q_SIGNALS:
    void closed(); // done or given up: the keyboard goes back to where it was

protected:
    // The widgets are named after it: “step” → stepTitle, stepOk, stepCancel, stepError. The panel's own layout is the subclass's.
    AskPanel(const QString &name, QWidget *parent);

    void open(const QString &title, QWidget *first); // asks; the keyboard goes to first
    void refuseNow(const QString &reason, QWidget *field); // before anything was sent
    void wait(); // sent: until it is done or refused

    // Reads the fields and sends the answer, or refuses it.
    virtual void take() = 0;
    // Closed: forgets what was typed.
    virtual void forget() { }
    virtual void refused() { }

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

    QLabel *m_title;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    QLabel *m_error;

private:
    void close();
    void dress();

    int m_question = 0;
};

} // namespace shell
