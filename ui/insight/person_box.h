// A line in which a person is found by any part of name, code or unit, without accents.
#pragma once

#include "shell/people.h"

#include <QLineEdit>

#include <vector>

class QStandardItemModel;

namespace insight_ui {

class PersonBox : public QLineEdit {
    Q_OBJECT

public:
    explicit PersonBox(QWidget *parent = nullptr);

    void setPeople(const std::vector<shell::FoundPerson> &people);
    // Shows who is looked at; 0: nobody.
    void setPerson(base::Id cadre);
    base::Id person() const { return m_person; }

Q_SIGNALS:
    // 0: the line was emptied.
    void chosen(base::Id cadre);

private:
    void settle();

    QStandardItemModel *m_people;
    base::Id m_person = 0;
};

} // namespace insight_ui
