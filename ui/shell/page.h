// One entry of the left rail. Pages are made by the program's main and given to the window: the shell knows none of them.
#pragma once

#include "base/id.h"
#include "shell/message_bar.h"

#include <QList>
#include <QString>
#include <QWidget>

class QAction;

namespace base {
class Failure;
}

namespace shell {

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString key() const = 0; // of --page: “month”
    virtual QString title() const = 0; // in the rail
    // The page's own menu, in order; a separator action parts groups. Their shortcuts work while the page is shown.
    virtual QList<QAction *> commands() const { return {}; }
    // Whether what should be seen is on the screen (data, or why there are none): false while something is being read.
    virtual bool isSettled() const { return true; }
    // Reads what the page will show when it comes up, now that the one before the eyes is there.
    virtual void readAhead() { }
    // Brings a person before the eyes; false: nobody whom this page shows now.
    virtual bool showPerson(base::Id cadre)
    {
        Q_UNUSED(cadre);
        return false;
    }

Q_SIGNALS:
    void settled();
    // Something the whole window should tell.
    void failed(const base::Failure &failure);
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});
};

} // namespace shell
