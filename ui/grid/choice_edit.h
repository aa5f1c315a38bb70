// A line in which something is chosen by typing a part of it, in any order and without accents: the choices that fit are listed below, the first of
// them marked. It takes no key from whoever edits with it but Up and Down: Enter and Tab commit what is marked.
#pragma once

#include <QLineEdit>
#include <QStringList>

#include <utility>

class QListWidget;

namespace grid {

// The choices that hold every typed word; those that begin with what was typed come first.
QStringList fitting(const QStringList &choices, const QString &typed);

// Which choice a text means: the whole of it, or a part between “·” that no other choice has (a code, a name); -1: none; -2: several.
int choiceMeant(const QStringList &choices, const QString &typed);

class ChoiceEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit ChoiceEdit(QStringList choices = {}, QWidget *parent = nullptr);

    void setChoices(const QStringList &choices) { m_choices = choices; }
    // Several are chosen, parted by “;”: the list is for the part that the cursor is in.
    void setSeveral(bool several) { m_several = several; }
    // What is marked in the list, else what is typed.
    QString chosen() const;

Q_SIGNALS:
    void picked(const QString &choice); // with the mouse, or on leaving the line

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void offer(const QString &typed);
    std::pair<int, int> part() const; // where the part that is being typed begins and ends
    QString typedPart() const;
    QString with(const QString &choice) const; // the text with the part replaced

    QStringList m_choices;
    bool m_several = false;
    QListWidget *m_list;
};

} // namespace grid
