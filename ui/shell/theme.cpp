#include "shell/theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

// Fusion draws the frame of a box darker than its window, which in the dark palette is darkness on darkness: an empty box cannot be seen. Here it
// gets a frame that stands out from what is in and around it, in tables, dialogs and menus alike (they all draw the same two elements).
class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(u"fusion"_s) { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        const bool box = element == PE_IndicatorCheckBox;
        const QColor line = option->state & State_Enabled ? option->palette.color(QPalette::PlaceholderText)
                                                          : option->palette.color(QPalette::Disabled, QPalette::Text);
        painter->setPen(QPen(line, box ? 1 : 1.6)); // a curve is drawn thinner than it is
        const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (box)
            painter->drawRect(frame);
        else
            painter->drawEllipse(frame.adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
    }
};

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

QPalette paletteFor(Theme theme)
{
    const bool dark = theme == Theme::Dark;
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, QRgb light, QRgb night) { p.setColor(role, rgb(dark ? night : light)); };
    set(QPalette::Window, 0xf4f5f7, 0x1f2226);
    set(QPalette::WindowText, 0x1b1f24, 0xe6e8eb);
    set(QPalette::Base, 0xffffff, 0x181a1d);
    set(QPalette::AlternateBase, 0xf7f8fa, 0x1e2125);
    set(QPalette::Text, 0x1b1f24, 0xe6e8eb);
    set(QPalette::PlaceholderText, 0x66707c, 0x9aa3ad);
    set(QPalette::Button, 0xe9ebee, 0x2c3036);
    set(QPalette::ButtonText, 0x1b1f24, 0xe6e8eb);
    set(QPalette::BrightText, 0xffffff, 0xffffff);
    set(QPalette::ToolTipBase, 0x2b3036, 0x3a4048);
    set(QPalette::ToolTipText, 0xf4f5f7, 0xf1f2f4);
    set(QPalette::Highlight, 0x1f5f8b, 0x2f6f9f);
    set(QPalette::HighlightedText, 0xffffff, 0xffffff);
    set(QPalette::Link, 0x1a5a86, 0x7cb8e4);
    set(QPalette::LinkVisited, 0x5b4a86, 0xb3a3e0);
    set(QPalette::Light, 0xffffff, 0x3a3f46);
    set(QPalette::Midlight, 0xf0f1f3, 0x33373d);
    set(QPalette::Mid, 0xc3c8ce, 0x17191c);
    set(QPalette::Dark, 0xa7adb5, 0x121416);
    set(QPalette::Shadow, 0x6f767e, 0x0b0c0e);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, rgb(dark ? 0x7a828b : 0x858d96));
    p.setColor(QPalette::Disabled, QPalette::Highlight, rgb(dark ? 0x3a4048 : 0xc3c8ce));
    return p;
}

} // namespace

void applyTheme(Theme theme)
{
    // Fusion everywhere: the only style of Qt's that looks the same in both palettes on every system.
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteFor(theme));
}

Theme themeOf(const QPalette &palette) { return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light; }

const Colours &coloursOf(const QPalette &palette)
{
    static const Colours light{rgb(0xd5d9de), rgb(0x5b6570), rgb(0xe9ebee), rgb(0xe3eef7),
                               rgb(0xfdf1d6), rgb(0xfbe3e1), rgb(0x8a5a00), rgb(0xa8231b)};
    static const Colours dark{rgb(0x363b42), rgb(0x9aa3ad), rgb(0x191b1f), rgb(0x1d3345), rgb(0x413414), rgb(0x472220), rgb(0xf0c060), rgb(0xff9d94)};
    return themeOf(palette) == Theme::Dark ? dark : light;
}

} // namespace shell
