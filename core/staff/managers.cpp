#include "staff/managers.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace staff {
namespace {

// The strongly connected components of people under the edges cadre → manager: an edge closes a circle exactly when both its ends lie in one.
class Components {
public:
    explicit Components(const std::vector<const Post *> &edges)
    {
        for (const Post *edge : edges)
            m_out[edge->cadre].push_back(edge->manager);
        for (auto it = m_out.constBegin(); it != m_out.constEnd(); ++it) {
            if (!m_state.contains(it.key()))
                visit(it.key());
        }
    }
    // Whether both ends of the edge lie in one strongly connected component: then it closes a circle.
    bool closes(const Post *edge) const
    {
        return edge->cadre == edge->manager || m_state.value(edge->cadre).component == m_state.value(edge->manager).component;
    }
    int component(base::Id cadre) const { return m_state.value(cadre).component; }

private:
    struct State {
        int index = 0;
        int low = 0;
        int component = -1;
    };
    // Tarjan's algorithm without recursion: a chain of managers may be as long as the list of people.
    void visit(base::Id start)
    {
        struct Frame {
            base::Id node;
            size_t next = 0;
        };
        std::vector<Frame> frames;
        const auto enter = [&](base::Id node) {
            ++m_count;
            m_state.insert(node, {m_count, m_count, -1});
            m_stack.push_back(node);
            frames.push_back({node});
        };
        enter(start);
        while (!frames.empty()) {
            Frame &frame = frames.back();
            const base::Id node = frame.node;
            const auto out = m_out.constFind(node);
            if (out != m_out.constEnd() && frame.next < out->size()) {
                const base::Id to = (*out)[frame.next++];
                const auto known = m_state.constFind(to);
                if (known == m_state.constEnd())
                    enter(to);
                else if (known->component < 0)
                    m_state[node].low = std::min(m_state[node].low, known->index);
                continue;
            }
            const State state = m_state.value(node);
            if (state.low == state.index) {
                base::Id member = 0;
                do {
                    member = m_stack.back();
                    m_stack.pop_back();
                    m_state[member].component = m_components;
                } while (member != node);
                ++m_components;
            }
            frames.pop_back();
            if (!frames.empty())
                m_state[frames.back().node].low = std::min(m_state[frames.back().node].low, state.low);
        }
    }

    QHash<base::Id, std::vector<base::Id>> m_out;
    QHash<base::Id, State> m_state;
    std::vector<base::Id> m_stack;
    int m_count = 0;
    int m_components = 0;
};

std::vector<const Post *> closing(const std::vector<const Post *> &edges)
{
    const Components components(edges);
    std::vector<const Post *> result;
    std::copy_if(edges.begin(), edges.end(), std::back_inserter(result), [&](const Post *edge) { return components.closes(edge); });
    return result;
}

class Collector {
public:
    // Adds the circles among edges that hold on the day.
    void collect(const std::vector<const Post *> &edges, QDate on)
    {
        const Components components(edges);
        std::map<int, std::vector<const Post *>> byComponent;
        for (const Post *edge : edges) {
            if (components.closes(edge))
                byComponent[components.component(edge->cadre)].push_back(edge);
        }
        for (auto &[component, posts] : byComponent) {
            std::sort(posts.begin(), posts.end(), [](const Post *a, const Post *b) { return a->id < b->id; });
            ManagerCircle circle;
            circle.on = on;
            for (const Post *post : posts) {
                circle.posts.push_back(post->id);
                if (std::find(circle.cadres.begin(), circle.cadres.end(), post->cadre) == circle.cadres.end())
                    circle.cadres.push_back(post->cadre);
            }
            if (m_seen.insert(circle.posts).second)
                m_circles.push_back(std::move(circle));
        }
    }
    std::vector<ManagerCircle> take() { return std::move(m_circles); }

private:
    std::set<std::vector<base::Id>> m_seen;
    std::vector<ManagerCircle> m_circles;
};
} // namespace

std::vector<ManagerCircle> managerCircles(std::span<const Post> posts)
{
    // A circle at some time is a circle of all posts taken together, and those rarely have any: dates are looked at only among the posts that close
    // one.
    std::vector<const Post *> edges;
    for (const Post &post : posts) {
        if (post.manager != 0)
            edges.push_back(&post);
    }
    edges = closing(edges);
    if (edges.empty())
        return {};

    QSet<base::Id> people;
    for (const Post *edge : edges)
        people.insert(edge->cadre);
    std::map<base::Id, std::vector<Post>> postsOf; // all posts of these people: which one is rated depends on the others
    std::set<QDate> days;
    std::set<base::Month> months;
    for (const Post &post : posts) {
        if (!people.contains(post.cadre))
            continue;
        postsOf[post.cadre].push_back(post);
        // Things change on a first day and on the day after a last one.
        for (QDate day : {post.from, post.to, post.to.isValid() ? post.to.addDays(1) : QDate()}) {
            if (day.isValid()) {
                days.insert(day);
                months.insert(base::Month::of(day));
            }
        }
    }
    const QDate before = days.empty() ? QDate(2000, 1, 1) : days.begin()->addDays(-1); // the time of posts without a first day
    days.insert(before);

    Collector collector;
    for (QDate day : days) {
        std::vector<const Post *> held;
        std::copy_if(edges.begin(), edges.end(), std::back_inserter(held), [&](const Post *edge) { return edge->holdsOn(day); });
        collector.collect(held, day);
    }
    for (base::Month month : months) {
        std::vector<const Post *> rated;
        for (const auto &[cadre, own] : postsOf) {
            const Post *post = ratedPost(own, month);
            if (post != nullptr && post->manager != 0)
                rated.push_back(post);
        }
        collector.collect(rated, month.last());
    }
    return collector.take();
}

Managers::Managers(std::span<const Post> rated)
{
    for (const Post &post : rated) {
        if (post.manager == 0)
            continue;
        m_manager.insert(post.cadre, post.manager);
        m_reports[post.manager].push_back(post.cadre);
    }
}

base::Id Managers::managerOf(base::Id cadre) const { return m_manager.value(cadre); }

std::vector<base::Id> Managers::directReports(base::Id cadre) const { return m_reports.value(cadre); }

std::vector<base::Id> Managers::everyoneBelow(base::Id cadre) const
{
    std::vector<base::Id> below;
    QSet<base::Id> seen = {cadre};
    std::vector<base::Id> level = {cadre};
    while (!level.empty()) {
        std::vector<base::Id> next;
        for (base::Id manager : level) {
            const auto reports = m_reports.constFind(manager);
            if (reports == m_reports.constEnd())
                continue;
            for (base::Id report : *reports) {
                if (seen.contains(report))
                    continue;
                seen.insert(report);
                next.push_back(report);
            }
        }
        below.insert(below.end(), next.begin(), next.end());
        level = std::move(next);
    }
    return below;
}

std::vector<base::Id> Managers::chainAbove(base::Id cadre) const
{
    std::vector<base::Id> chain;
    for (base::Id at = managerOf(cadre); at != 0 && at != cadre; at = managerOf(at)) {
        if (std::find(chain.begin(), chain.end(), at) != chain.end())
            break;
        chain.push_back(at);
    }
    return chain;
}

} // namespace staff
