#include "rating/sheet_rights.h"

#include "base/tr.h"

namespace rating_ui {

May maySign(const MonthData &month, std::size_t place, rights::Action action, std::optional<rights::Relation> signer)
{
    May result;
    const rights::Verdict own = mayDo(month, place, action);
    result.own = own.allowed;
    result.reason = own.reason;
    if (month.readOnly)
        return result;
    const rights::Caller &caller = month.caller;
    // One's own name, for somebody who is nobody of the people rated, is no signature.
    if (own && signer && caller.role != rights::Role::Sole && caller.cadre == 0) {
        result.own = false;
        result.reason = Tr::tr("This account is nobody of the people rated and signs nothing of its own.");
    }
    const rights::Stage stage = month.stage(place);
    result.record = signer && rights::allowed(caller.role, month.relations[place], stage, rights::Action::RecordSigned)
                    && rights::allowed(rights::Role::Member, *signer, stage, action);
    return result;
}

rights::Verdict mayDo(const MonthData &month, std::size_t place, rights::Action action)
{
    if (month.readOnly)
        return {false, Tr::tr("The file is open for looking only.")};
    return rights::allowed(month.caller.role, month.relations[place], month.stage(place), action);
}

} // namespace rating_ui
