#include "bench.h"

#include "base/failure.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

std::unique_ptr<store::Database> open(const QString &path)
{
    store::OpenResult opened = store::Database::open(path);
    if (!opened.database)
        base::failIo(opened.message);
    return std::move(opened.database);
}

} // namespace bench

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QStringList words = [&] {
        QStringList list;
        for (int i = 1; i < argc; ++i)
            list << QString::fromLocal8Bit(argv[i]);
        return list;
    }();
    const QString verb = words.value(0);
    const auto month = [&] { return base::Month::parse(words.value(2)).value(); };
    try {
        if (verb == u"score" && words.size() == 4) {
            bench::score(words[1], month(), words[3].toInt());
        } else if (verb == u"first" && words.size() == 3) {
            bench::firstMonth(words[1], month());
        } else if (verb == u"boards" && words.size() == 4) {
            bench::boards(words[1], month(), words[3]);
        } else if (verb == u"book" && words.size() == 3) {
            bench::inputBook(words[1], words[2]);
        } else if (verb == u"recalc" && words.size() == 5) {
            bench::recalcBook(words[1], month(), words[3], words[4] == u"ranks");
        } else if (verb == u"sheets" && words.size() == 4) {
            QGuiApplication app(argc, argv); // fonts need one
            bench::sheets(words[1], month(), words[3]);
        } else if (verb == u"documents" && words.size() == 5) {
            QGuiApplication app(argc, argv);
            bench::documents(words[1], month(), words[3], words[4].toInt());
        } else {
            std::fputs("nenep_bench score FILE MONTH RUNS | first FILE MONTH | boards FILE MONTH UNIT | book FILE OUT | recalc FILE MONTH OUT "
                       "ranks|plain | sheets FILE "
                       "MONTH OUT | documents FILE MONTH OUT PEOPLE\n",
                       stderr);
            return 2;
        }
    } catch (const base::Failure &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
    return 0;
}
