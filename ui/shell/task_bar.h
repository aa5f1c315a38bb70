// In the status bar: what long work is going on, and a way to stop it.
#pragma once

#include <QWidget>

#include <stop_token>

class QLabel;
class QProgressBar;

namespace shell {

class TaskBar : public QWidget {
    Q_OBJECT

public:
    explicit TaskBar(QWidget *parent = nullptr);

    // The token is for the work; a stop button is shown when canStop. One task at a time: a new one replaces the text.
    std::stop_token begin(const QString &text, bool canStop);
    // How far it is, where that is known; until then the bar only moves.
    void setProgress(int done, int total);
    void end();
    void stop(); // as the button does

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QWidget *m_stopButton;
    std::stop_source m_stop;
};

} // namespace shell
