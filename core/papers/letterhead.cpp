#include "papers/letterhead.h"

using namespace Qt::StringLiterals;

namespace papers {
namespace {

const QString dots = u"………………………"_s;

QString orDots(const QString &text) { return text.isEmpty() ? dots : text.toUpper(); }

// “Ủy ban nhân dân” of “UBND phường Mẫu”: what stands behind TM. where nothing is set.
QString committeeOf(const QString &organisation)
{
    for (const QString &word : {u"UBND"_s, u"Ủy ban nhân dân"_s}) {
        if (organisation.startsWith(word, Qt::CaseInsensitive))
            return u"ỦY BAN NHÂN DÂN"_s;
    }
    return {};
}

bool delegates(const staff::OfficeSettings &settings, const QString &side, QDate on)
{
    if (settings.value(side + u".delegate.manner"_s).isEmpty())
        return false;
    const QDate from = QDate::fromString(settings.value(side + u".delegate.from"_s), Qt::ISODate);
    const QDate to = QDate::fromString(settings.value(side + u".delegate.to"_s), Qt::ISODate);
    return (!from.isValid() || from <= on) && (!to.isValid() || on <= to);
}

Signer stateSigner(const staff::OfficeSettings &settings, QDate on)
{
    const auto value = [&](const QString &key) { return settings.value(u"state."_s + key); };
    QString authority = value(u"authority"_s);
    if (authority.isEmpty())
        authority = committeeOf(settings.value(u"organisation.name"_s));
    const QString title = orDots(value(u"title"_s));
    Signer signer;
    signer.note = u"(ký tên, đóng dấu)"_s;
    const QString onBehalf = u"TM. "_s + orDots(authority);
    if (!delegates(settings, u"state"_s, on)) {
        signer.caption = {onBehalf, title};
        signer.name = value(u"name"_s);
        return signer;
    }
    const QString manner = value(u"delegate.manner"_s);
    const QString line = manner + u". "_s + title;
    // Who signs by order or authorisation signs for the head, not for the committee.
    signer.caption = manner == u"KT" ? std::vector{onBehalf, line} : std::vector{line};
    signer.caption.push_back(orDots(value(u"delegate.title"_s)));
    signer.name = value(u"delegate.name"_s);
    return signer;
}

Signer partySigner(const staff::OfficeSettings &settings, QDate on)
{
    const auto value = [&](const QString &key) { return settings.value(u"party."_s + key); };
    const QString authority = orDots(value(u"authority"_s));
    Signer signer;
    if (!delegates(settings, u"party"_s, on)) {
        signer.caption = {u"T/M "_s + authority, orDots(value(u"title"_s))};
        signer.name = value(u"name"_s);
        return signer;
    }
    const QString manner = value(u"delegate.manner"_s);
    signer.caption = {(manner == u"KT" ? u"T/M "_s : manner == u"TL" ? u"T/L "_s : u"T/UQ "_s) + authority, orDots(value(u"delegate.title"_s))};
    signer.name = value(u"delegate.name"_s);
    return signer;
}

QString numberLine(HeadKind kind, const PaperMarks &marks, const QString &symbol)
{
    if (marks.kind.isEmpty())
        return {};
    const QString number = marks.number.isEmpty() ? u"……"_s : marks.number;
    const QString behind = symbol.isEmpty() ? u"………"_s : symbol;
    return kind == HeadKind::Party ? u"Số %1-%2/%3"_s.arg(number, marks.kind, behind) : u"Số: %1/%2-%3"_s.arg(number, marks.kind, behind);
}

Recipients recipientsOf(const staff::OfficeSettings &settings, HeadKind kind)
{
    const bool party = kind == HeadKind::Party;
    Recipients recipients;
    for (const QString &part : settings.value(party ? u"party.recipients"_s : u"state.recipients"_s).split(u';', Qt::SkipEmptyParts)) {
        if (const QString line = part.trimmed(); !line.isEmpty())
            recipients.lines.push_back(line);
    }
    if (recipients.lines.empty())
        recipients.lines = {u"…………………………"_s, party ? u"Lưu Đảng ủy"_s : u"Lưu: VT"_s};
    return recipients;
}

} // namespace

Letterhead letterheadFor(const staff::Unit *unit, const staff::OfficeSettings &settings, const staff::Roster &roster, const PaperMarks &marks,
                         QDate today)
{
    const Organisation organisation = staff::organisationOf(settings);
    const std::optional<staff::Block> block = unit ? unit->block : std::nullopt;
    const QDate on = marks.date.isValid() ? marks.date : today;
    Letterhead letterhead;
    letterhead.head = headFor(block, organisation, unit ? unit->name : QString(), marks.date);
    const HeadKind kind = letterhead.head.kind;
    const bool ownBody = block == staff::Block::Service;
    letterhead.head.placeDate = placeDate(organisation.place.isEmpty() ? u"…………"_s : organisation.place, marks.date);
    letterhead.head.number =
        numberLine(kind, marks, ownBody ? QString() : settings.value(kind == HeadKind::Party ? u"party.symbol"_s : u"state.symbol"_s));
    letterhead.style = styleFor(kind);
    letterhead.authority = ownBody                   ? unitHeadSigner(unit->id, roster, on)
                           : kind == HeadKind::Party ? partySigner(settings, on)
                                                     : stateSigner(settings, on);
    letterhead.recipients = recipientsOf(settings, kind);
    return letterhead;
}

const staff::Post *headOf(base::Id unit, const staff::Roster &roster, QDate on)
{
    for (const staff::Post &post : roster.posts()) {
        if (post.unit == unit && post.role == staff::PostRole::Head && post.holdsOn(on))
            return &post;
    }
    return nullptr;
}

Signer unitHeadSigner(base::Id unit, const staff::Roster &roster, QDate on)
{
    Signer signer;
    const staff::Post *post = headOf(unit, roster, on);
    const staff::Cadre *head = post ? roster.cadre(post->cadre) : nullptr;
    signer.caption = {post && !post->title.isEmpty() ? post->title.toUpper() : u"NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ"_s};
    signer.note = u"(ký, ghi rõ họ tên)"_s;
    signer.name = head ? head->name : QString();
    return signer;
}

Signer decidingSigner(base::Id cadre, base::Month month, const staff::Roster &roster, const staff::Standing &standing, const Signer &authority)
{
    Signer signer = plainSigner(u"CẤP CÓ THẨM QUYỀN"_s);
    const staff::Post *post = roster.ratedPost(cadre, month);
    const staff::Cadre *person = roster.cadre(cadre);
    const base::Id by = post ? staff::deciderBy(standing, *post, month.last()) : 0;
    if (const staff::Cadre *decider = by != cadre ? roster.cadre(by) : nullptr) { // nobody decides their own
        signer.name = decider->name;
        if (const staff::Post *held = roster.ratedPost(by, month); held && !held->title.isEmpty())
            signer.caption.push_back(held->title.toUpper());
    } else if (!authority.name.isEmpty() && person && authority.name != person->name) {
        signer.name = authority.name;
        signer.caption.insert(signer.caption.end(), authority.caption.begin(), authority.caption.end());
    }
    return signer;
}

Signer plainSigner(const QString &caption, const QString &name)
{
    Signer signer;
    signer.caption = {caption};
    signer.note = u"(ký, ghi rõ họ tên)"_s;
    signer.name = name;
    return signer;
}

} // namespace papers
