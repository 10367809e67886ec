"""Hidden suite of maximize_capital."""

import random
from itertools import permutations

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(capital, profits, projects, initial):
    return (
        1 <= len(capital) == len(profits) <= 40_000
        and all(0 <= number <= LIMIT for number in capital + profits)
        and 1 <= projects <= 40_000
        and 0 <= initial <= LIMIT
    )


def expected(capital, profits, projects, initial):
    """Try every order of a few projects, each as far as possible; of many, search all before each choice."""
    if len(capital) > 4:
        left, total = list(zip(capital, profits)), initial
        for _ in range(projects):
            available = [project for project in left if project[0] <= total]
            if not available:
                break
            best = max(available, key=lambda project: project[1])
            left.remove(best)
            total += best[1]
        return total
    best = initial
    for order in permutations(range(len(capital)), min(projects, len(capital))):
        total = initial
        for i in order:
            if total < capital[i]:
                break
            total += profits[i]
        best = max(best, total)
    return best


test_edges = edge_cases(
    no_project_available=([5, 6], [9, 9], 2, 4),
    exactly_enough_capital_later=([0, 3], [3, 10], 2, 0),
    one_short_of_required_capital=([0, 4], [3, 10], 2, 0),
    capital_is_not_spent=([3, 4], [2, 6], 2, 3),
    fewer_projects_than_allowed=([0, 1], [1, 1], 9, 0),
    lowest_requirement_is_not_best=([0, 1, 2], [1, 1, 8], 1, 2),
    available_later=([6, 0, 2], [100, 2, 4], 3, 0),
    highest_profit_not_available=([0, 50, 1], [3, 99, 4], 2, 1),
    each_project_enables_the_next=([3, 0, 7, 1], [4, 1, 8, 2], 4, 0),
    older_project_is_best_later=([0, 0, 3], [5, 4, 1], 2, 0),
    zero_profit_first=([0, 0], [0, 5], 1, 0),
    largest_values=([LIMIT, 0], [LIMIT, LIMIT], 2, 0),
)


@exhaustive_cases
def test_exhaustive(small):
    """Projects without profit, equal, just available and just not; two in any order, more by required capital."""
    project = small.pairs([0, 1, 3], [0, 1, 2])

    def laid_out(candidates, projects, initial):
        return (
            [required for required, _ in candidates],
            [profit for _, profit in candidates],
            projects,
            initial,
        )

    few = small.lists(project, most=2, least=1)
    more = small.lists(project, most=4, least=3, ascending=True)
    both = small.either(few, more, small.built(lambda candidates: candidates[::-1], more))
    return small.built(laid_out, both, range(1, 4), range(2))


@random_cases
def test_random(st):
    """Up to 40 projects with required capital near the current one, or any: exact fits and dead ends are frequent."""
    number = st.integers(0, 9) | st.integers(0, 100) | st.integers(0, LIMIT) | st.sampled_from([0, LIMIT])
    near = st.tuples(st.integers(0, 60), st.integers(0, 5))
    candidates = st.lists(near, min_size=6, max_size=40) | st.lists(
        st.tuples(number, number), min_size=1, max_size=40
    )
    projects = st.integers(1, 40) | st.integers(1, 40_000)
    return st.tuples(candidates, projects, st.integers(0, 6) | number).map(
        lambda drawn: ([required for required, _ in drawn[0]], [profit for _, profit in drawn[0]], *drawn[1:])
    )


def workload(n):
    """All are available soon; one more after each; all equal; a dead end."""
    rng = random.Random(n)
    random_projects = [rng.randint(0, 1_000) for _ in range(n)], [rng.randint(0, LIMIT) for _ in range(n)]
    needed = rng.sample(range(n), n)
    return {
        "all available soon": (*random_projects, n // 2, 1_000),
        "one after the other": (needed, [1] * n, n // 2, 0),
        "all equal": ([5] * (n // 2), [3] * (n // 2), n, 5),
        "ascending, dead end": ([*range(n - 1), LIMIT], [i % 2 for i in range(n)], n, n // 3),
    }
