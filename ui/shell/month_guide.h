// “A month with Nề Nếp”: what happens from the first week to the notice, who does it and by which day. The days are those of the open file.
#pragma once

#include "base/month.h"
#include "rating/rule_set.h"

#include <QDialog>

class QTextBrowser;

namespace shell {

class Session;
class StoreThread;

// The page as text. Links: “page:week”, “command:backUp” (an action's objectName), “settings:deadlines”.
QString monthGuideHtml(base::Month month, const rating::MonthCalendar &days, bool ofFile, const QColor &quiet, const QColor &line);

class MonthGuide : public QDialog {
    Q_OBJECT

public:
    // Both must outlive it. month: the one whose days are told.
    MonthGuide(StoreThread &store, const Session &session, base::Month month, QWidget *parent);

Q_SIGNALS:
    void wanted(const QString &kind, const QString &name); // a link

private:
    void read();
    void tell(const rating::MonthCalendar &days, bool ofFile);
    void print();

    StoreThread &m_store;
    const Session &m_session;
    base::Month m_month;
    rating::MonthCalendar m_days;
    bool m_ofFile = false;
    QString m_html;
    QTextBrowser *m_text;
};

} // namespace shell
