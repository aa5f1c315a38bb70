// What the page needs from the file, made on the store thread: whom and which periods there are, and the copies that are to be printed.
#pragma once

#include "papers/paper_list_model.h"
#include "shell/people.h"
#include "staff/unit.h"

#include <memory>

namespace papers_ui {

struct Choices {
    staff::UnitTree units;
    std::vector<shell::FoundPerson> people;
    base::Week week; // the latest with work
    base::Month month; // the latest scored
};
Choices loadChoices(store::Database &database, const rights::Caller &caller);

// A job, or why there is none. Its copies are made on the store thread alone, of the file it was made of.
struct Prepared {
    papers::PrintJob job;
    QString problem; // empty: the job can be printed
    Refusals refusals; // of all papers, for what is asked
    rights::Caller caller;
    const store::Database *database = nullptr;

    // On the store thread. Refused where another file has taken the place of the one this was made of.
    void requireSame(const store::Database &now) const;
    papers::Pages pages(const store::Database &now, int copy) const;
};
using SharedPrepared = std::shared_ptr<const Prepared>;

SharedPrepared prepare(store::Database &database, const rights::Caller &caller, const papers::PrintRequest &request);

} // namespace papers_ui
