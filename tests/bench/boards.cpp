#include "bench.h"

#include "insight/boards.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr std::pair<const char *, insight::BoardKind> kinds[] = {
    {"week", insight::BoardKind::Week},        {"month", insight::BoardKind::Month}, {"conduct", insight::BoardKind::Conduct},
    {"year", insight::BoardKind::Year},        {"unit", insight::BoardKind::Unit},   {"person", insight::BoardKind::Person},
    {"checks", insight::BoardKind::Formality},
};

} // namespace

// What somebody waits for who opens a board with nothing prepared; goes back a month at once, and again after looking a while (the window reads the
// month before meanwhile); and looks at one unit of it.
void boards(const QString &file, base::Month month, const QString &unit)
{
    for (const auto &[name, kind] : kinds) {
        const auto database = open(file);
        insight::Ward ward(*database);
        insight::Wish wish{kind, month, 0, 0};
        std::size_t lines = 0;
        const auto seconds = [&] {
            return processorSecondsOf([&] {
                for (const insight::Figure &figure : insight::readBoard(ward, rights::owner(), wish))
                    lines += figure.lines.size();
            });
        };
        if (kind == insight::BoardKind::Person)
            wish.cadre = staff::Roster::load(*database).cadres().front().id;
        const double opened = seconds();
        const double again = seconds();
        wish.month = month.next(-1);
        const double atOnce = seconds();
        wish.month = month.next(-2);
        insight::prepareBoards(ward, wish.month);
        const double changed = seconds();
        wish.unit = ward.roster().units().byCode(unit)->id;
        const double narrowed = seconds();
        std::printf("%s %.6f %.6f %.6f %.6f %.6f %zu\n", name, opened, changed, narrowed, again, atOnce, lines);
    }
}

} // namespace bench
