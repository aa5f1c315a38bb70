// The clock of the story: each Edit happens when such work is done in an office. Ids and times of the file follow from it.
#pragma once

#include "sample/town.h"

#include <memory>

namespace sample {

class Story {
public:
    explicit Story(const QDateTime &begin) : m_now(std::make_shared<QDateTime>(begin)) { }

    QDateTime now() const { return *m_now; } // UTC
    void tell(QDate day, int hour, int minute) { *m_now = inVietnam(day, hour, minute); }
    void goOn(int minutes) { *m_now = m_now->addSecs(60 * minutes); }

private:
    std::shared_ptr<QDateTime> m_now; // copies tell the same time
};

} // namespace sample
