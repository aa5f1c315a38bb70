#include "shell/task_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shell {

TaskBar::TaskBar(QWidget *parent) : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setObjectName(u"taskBar"_s);
    m_text->setObjectName(u"taskText"_s);
    m_bar->setObjectName(u"taskProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(90);
    m_bar->setMaximumHeight(fontMetrics().height() - 4);
    auto *stop = new QToolButton(this);
    stop->setObjectName(u"taskStop"_s);
    stop->setText(tr("Stop"));
    stop->setAutoRaise(true);
    stop->setFocusPolicy(Qt::StrongFocus);
    connect(stop, &QToolButton::clicked, this, &TaskBar::stop);
    m_stopButton = stop;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(stop);
    hide();
}

std::stop_token TaskBar::begin(const QString &text, bool canStop)
{
    m_text->setText(text);
    m_bar->setRange(0, 0); // how long it takes is not known
    m_stopButton->setVisible(canStop);
    m_stopButton->setEnabled(true);
    m_stop = std::stop_source();
    show();
    return m_stop.get_token();
}

void TaskBar::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void TaskBar::end() { hide(); }

void TaskBar::stop()
{
    m_stopButton->setEnabled(false);
    m_stop.request_stop();
}

} // namespace shell
