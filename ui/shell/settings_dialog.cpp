#include "shell/settings_dialog.h"

#include "shell/settings.h"
#include "shell/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

SettingsDialog::SettingsDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"settings"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    for (const Setting &each : settings()) {
        auto *box = new QComboBox(this);
        box->setObjectName(each.key);
        for (const auto &[value, words] : each.choices)
            box->addItem(words, value);
        const QVariant now = setting(each.key);
        for (int i = 0; i < box->count(); ++i)
            if (box->itemData(i) == now)
                box->setCurrentIndex(i);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, key = each.key] {
            setSetting(key, box->currentData());
            Q_EMIT changed(key);
        });
        form->addRow(each.title + u':', box);
        if (each.explanation.isEmpty())
            continue;
        auto *label = new QLabel(each.explanation, this);
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, coloursOf(quiet).quiet);
        label->setPalette(quiet);
        form->addRow(QString(), label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(buttons);
}

} // namespace shell
