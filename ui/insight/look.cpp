#include "insight/look.h"

#include "shell/theme.h"

#include <algorithm>

namespace insight_ui {
namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

std::array<QColor, 5> tonesOf(QRgb good, QRgb middle, QRgb attention, QRgb bad, QRgb quiet)
{
    return {rgb(good), rgb(middle), rgb(attention), rgb(bad), rgb(quiet)};
}

// Blue and orange are told apart by everyone; from good to quiet no two neighbours are of one lightness.
const std::array<QColor, 5> &lightTones()
{
    static const std::array<QColor, 5> all = tonesOf(0x1f5f8b, 0x74b3dd, 0xf0b429, 0xb5400e, 0xd3d8de);
    return all;
}

} // namespace

QColor Look::heat(double share) const
{
    const double s = std::clamp(share, 0.0, 1.0);
    const auto between = [s](int from, int to) { return int(from + (to - from) * s); };
    return QColor(between(faint.red(), strong.red()), between(faint.green(), strong.green()), between(faint.blue(), strong.blue()));
}

QColor Look::on(const QColor &back)
{
    // Perceived lightness; the threshold is where black and white read equally well.
    const double lightness = 0.299 * back.redF() + 0.587 * back.greenF() + 0.114 * back.blueF();
    return lightness > 0.55 ? QColor(Qt::black) : QColor(Qt::white);
}

Look Look::of(const QPalette &palette)
{
    const shell::Colours &colours = shell::coloursOf(palette);
    Look look;
    look.back = palette.color(QPalette::Base);
    look.text = palette.color(QPalette::Text);
    look.quiet = colours.quiet;
    look.line = colours.line;
    look.mark = palette.color(QPalette::Text);
    if (shell::themeOf(palette) == shell::Theme::Dark) {
        look.tones = tonesOf(0x7cc0f0, 0x3b7cab, 0xf3c766, 0xe0662f, 0x4a525b);
        look.faint = rgb(0x1d3345);
        look.strong = rgb(0xa5d6ff);
    } else {
        look.tones = lightTones();
        look.faint = rgb(0xe6eff7);
        look.strong = rgb(0x0f4268);
    }
    return look;
}

Look Look::picture()
{
    Look look;
    look.back = Qt::white;
    look.text = Qt::black;
    look.quiet = rgb(0x555555);
    look.line = rgb(0xd5d9de);
    look.mark = Qt::black;
    look.tones = lightTones();
    look.faint = rgb(0xe6eff7);
    look.strong = rgb(0x0f4268);
    return look;
}

Look Look::paper()
{
    Look look = picture();
    look.line = rgb(0xb0b0b0);
    look.tones = tonesOf(0x3c3c3c, 0x8a8a8a, 0xc4c4c4, 0x000000, 0xf2f2f2);
    look.faint = rgb(0xf7f7f7);
    look.strong = rgb(0x303030);
    return look;
}

} // namespace insight_ui
