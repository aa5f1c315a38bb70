// One entry of the calendar, field by field, below the days. It never blocks; it stays, with everything typed, while it is refused, and what is wrong
// is said below its field. Enter saves, Esc gives up.
#pragma once

#include "week/week_data.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace week_ui {

class EntryPanel : public QFrame {
    Q_OBJECT

public:
    explicit EntryPanel(QWidget *parent = nullptr);

    // An entry there is, or (id 0) a new one with what is known of it. typed: what its content begins with. whyNot: why it can only be looked at.
    void open(SharedWeek week, const week::CalendarEntry &entry, const QString &title, const QString &whyNot = {}, const QString &typed = {});
    void done();
    void refuse(const QString &reason);
    void goTo(int column); // the keyboard into a field; columns of CalendarModel
    base::Id entryId() const { return m_entry.id; } // of what is open

Q_SIGNALS:
    // As it was opened, and as it shall be.
    void saveWanted(const week::CalendarEntry &before, const week::CalendarEntry &after);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        int column = 0;
        QLineEdit *edit = nullptr;
        QLabel *error = nullptr;
        QString start;
    };
    QLineEdit *add(QGridLayout *grid, int row, int column, int wide, int of, const QString &label, const char *name, QLineEdit *edit);
    QVBoxLayout *boxed(const QString &label, QWidget *input);
    void build();
    void fillChoices();
    void clearErrors();
    void take();
    bool read(week::CalendarEntry &entry); // false: something is wrong, and is said
    bool readTimes(week::CalendarEntry &entry);
    bool wrong(int column, const QString &reason);
    void close();
    void dress();

    SharedWeek m_week;
    week::CalendarEntry m_entry; // as it was opened
    bool m_onlyLook = false;
    std::vector<Field> m_fields;
    QLabel *m_title;
    QComboBox *m_day;
    QComboBox *m_session;
    QComboBox *m_state;
    QCheckBox *m_unplanned;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    QLabel *m_error;
};

} // namespace week_ui
