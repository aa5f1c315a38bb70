// An import of a dozen rows in which the k-th statement fails, for every k: nothing is changed, and the next import goes through.
#include "exchange/import.h"

#include "base/failure.h"
#include "conduct/catalogue.h"
#include "leadership/catalogue.h"
#include "support/dump.h"
#include "support/strings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QByteArray table = "Mã cán bộ,Họ và tên,Mã đơn vị,Vai trò,Chức vụ,Từ ngày,Mã người quản lý\n"
                         "A1,Trần Văn Một,U,Người đứng đầu,Trưởng phòng,01/07/2025,\n"
                         "A2,Lê Thị Hai,U,Cấp phó,Phó Trưởng phòng,01/07/2025,A1\n"
                         "A3,Đỗ Ba,U,Nhân viên,Chuyên viên,01/07/2025,A1\n"
                         "A4,Bùi Bốn,U,Nhân viên,Chuyên viên,01/07/2025,A1\n"
                         "A5,Vũ Năm,U,Nhân viên,Chuyên viên,01/07/2025,A2\n"
                         "A6,Hồ Sáu,U,Nhân viên,Chuyên viên,01/07/2025,A2\n"
                         "A7,Ngô Bảy,U,Nhân viên,Chuyên viên,01/07/2025,A2\n"
                         "A8,Mai Tám,U,Nhân viên,Chuyên viên,01/07/2025,A2\n"
                         "A9,Cao Chín,U,Nhân viên,Chuyên viên,01/07/2025,A2\n"
                         "B1,Tô Mười,U,Nhân viên,Chuyên viên,01/07/2025,A1\n"
                         "B2,Lâm Thêm,U,Nhân viên,Chuyên viên,01/07/2025,A1\n"
                         "B3,Đào Nữa,U,Nhân viên,Chuyên viên,01/07/2025,A1\n";

} // namespace

TEST_CASE("A statement that fails anywhere in an import leaves the file as it was")
{
    QTemporaryDir dir;
    QFile book(dir.filePath(u"people.csv"_s));
    REQUIRE(book.open(QIODevice::WriteOnly));
    book.write(table);
    book.close();

    qint64 failAt = 0; // counted from when it is set
    qint64 seen = 0;
    store::OpenOptions options;
    options.beforeStatement = [&](qint64) {
        if (failAt > 0 && ++seen == failAt)
            base::failIo(u"the disk is gone"_s);
    };
    store::OpenResult made = store::Database::create(dir.filePath(u"ward.nenep"_s), options, [](store::Database &database) {
        store::Edit edit(database, {}, u"new"_s, store::EntryKind::Creation);
        conduct::seed(edit);
        leadership::seed(edit);
        edit.insert(u"unit"_s, {{u"code"_s, u"U"_s}, {u"name"_s, u"Phòng"_s}, {u"name_key"_s, u"phong"_s}});
        edit.commit();
    });
    REQUIRE(made.database);
    store::Database &database = *made.database;
    const QString before = test::dump(database);

    int failures = 0;
    for (qint64 k = 1;; ++k) {
        failAt = k;
        seen = 0;
        bool saved = false;
        try {
            saved = exchange::importFile(database, rights::owner(), book.fileName()).saved;
        } catch (const base::Failure &failure) {
            CHECK(failure.kind() == base::FailureKind::Io);
            ++failures;
        }
        failAt = 0;
        CAPTURE(k);
        if (saved) {
            CHECK(seen < k); // the fault never came
            CHECK(test::dump(database) != before);
            break;
        }
        REQUIRE(test::dump(database) == before);
        REQUIRE(k < 2000);
    }
    CHECK(failures > 24); // two rows a person at least
}
