// A message inside the window: what happened, where, what to do. It stays until it is read or a newer one replaces it, and never blocks.
#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace base {
class Failure;
}

namespace shell {

enum class Tone { Info, Warning, Error };

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    // details: further lines, shown on demand and copyable.
    void show(Tone tone, const QString &message, const QStringList &details = {});
    void show(const base::Failure &failure);
    void clear();

    QString message() const { return m_message; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    Tone m_tone = Tone::Info;
    QString m_message;
    QLabel *m_label;
    QToolButton *m_more;
    QPlainTextEdit *m_details;
};

} // namespace shell
