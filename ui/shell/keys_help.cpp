#include "shell/keys_help.h"

#include "shell/shortcuts.h"
#include "shell/theme.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace shell {

KeysHelp::KeysHelp(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keysHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    const QString quiet = coloursOf(palette()).quiet.name();
    QString html;
    const auto heading = [&](const QString &text) {
        html += u"<tr><td colspan=\"2\" style=\"padding:10px 0 2px 0; color:%1\"><b>%2</b></td></tr>"_s.arg(quiet, text.toHtmlEscaped());
    };
    const auto line = [&](const QString &keys, const QString &what) {
        html += u"<tr><td style=\"padding:1px 24px 1px 0\"><b>%1</b></td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
    };
    const std::function<void(const QMenu *)> walk = [&](const QMenu *menu) {
        for (const QAction *action : menu->actions()) {
            if (action->menu()) {
                walk(action->menu());
                continue;
            }
            const QString keys = keysText(*action);
            if (!keys.isEmpty())
                line(keys, plainText(*action));
        }
    };
    for (const QAction *top : menus.actions()) {
        if (!top->menu())
            continue;
        heading(plainText(*top));
        walk(top->menu());
    }
    heading(tr("In tables"));
    line(tr("typing, F2"), tr("Edit the cell; F2 keeps what stands there"));
    line(tr("Enter, Tab, Esc"), tr("Commit and go down; commit and go right; restore"));
    line(u"Ctrl+Tab"_s, tr("Leave the table"));
    line(tr("Shift+arrows"), tr("Select several cells or people"));
    line(tr("Esc on a marked cell"), tr("Give up what was not accepted"));
    heading(tr("In the calendar by day"));
    line(tr("arrows, Ctrl+arrows"), tr("Go to another day, session or entry; move the entry there"));
    line(tr("Insert or typing, Enter"), tr("Add an entry; change it"));
    auto *browser = new QTextBrowser(this);
    browser->setObjectName(u"keys"_s);
    browser->setHtml(u"<table>"_s + html + u"</table>"_s);
    auto *all = new QVBoxLayout(this);
    all->addWidget(browser);
    resize(80 * fontMetrics().averageCharWidth(), 34 * fontMetrics().height());
}

} // namespace shell
