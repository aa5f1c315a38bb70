// What the office itself is called and how its papers are signed: rows of the table `setting`, kept once and read by every paper. What is not set
// stands on papers as dots to be filled in by hand.
//
// organisation.name          “UBND phường Mẫu”
// organisation.parent        “UBND thành phố Hà Nội”
// organisation.party         “Đảng ủy phường Mẫu”; not set: read from organisation.name
// organisation.party-parent  “Đảng bộ thành phố Hà Nội”; not set: read from organisation.parent
// organisation.place         “Mẫu”, before the date
// petition.days              working days in which a result may be petitioned against
//
// and for each of state and party:
// state.symbol               behind the kind of paper in its number: UBND gives “Số: 12/TB-UBND”, ĐU “Số 12-TB/ĐU”
// state.recipients           “Như trên; Các phòng; Lưu: VT”: parted by semicolons, the archive last
// state.authority            on whose behalf papers are signed: “Ủy ban nhân dân”, “Ban Thường vụ”
// state.title                of who signs: “Chủ tịch”, “Bí thư”
// state.name
// state.delegate.manner      KT (a deputy signs for the head), TL (by order), TUQ (by authorisation); of the Party KT is a deputy secretary who signs
//                            on behalf of the committee, since committees know no KT (guide 05-HD/VPTW)
// state.delegate.title       “Phó Chủ tịch”
// state.delegate.name
// state.delegate.from        first and last day of the delegation; not set: open. While it is in force (on the day of the paper, else today) the
// state.delegate.to          delegate's block stands on papers
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace staff {

using OfficeSettings = QHash<QString, QString>; // what is set

const QStringList &officeKeys(); // all of the above, in that order

// What the office is called. The Party's names may be empty: then they are read from the State's (“UBND phường Mẫu” gives “Đảng ủy phường Mẫu”,
// “UBND thành phố Hà Nội” gives “Đảng bộ thành phố Hà Nội”).
struct Organisation {
    QString name{}; // “UBND phường Mẫu”
    QString parent{}; // “UBND thành phố Hà Nội”; may be empty
    QString partyName{}; // “Đảng ủy phường Mẫu”
    QString partyParent{}; // “Đảng bộ thành phố Hà Nội”
    QString place{}; // “Mẫu”, before the date; may be empty
};
Organisation organisationOf(const OfficeSettings &settings);

// The value as it is to be kept. Throws base::Failure (Refused): an unknown key, organisation.name empty, a manner or number that is none, a day not
// written like 2026-10-31.
QString checkedOfficeSetting(const QString &key, const QString &value);

} // namespace staff
