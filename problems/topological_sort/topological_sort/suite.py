"""Hidden suite of topological_sort."""

import random

from judge.suite import edge_cases, random_cases


def valid(vertices, edges):
    return (
        0 <= vertices <= 30_000
        and len(edges) <= 60_000
        and all(len(note) == 2 and 0 <= min(note) and max(note) < vertices for note in edges)
    )


def check(call):
    """Hold the order against every note; `[]` is right when no order exists."""
    vertices, edges = call.args
    if not call.answer:
        return None if vertices == 0 or circular(vertices, edges) else "an order exists, but [] was returned"
    place = {step: position for position, step in enumerate(call.answer)}
    if len(call.answer) != vertices or place.keys() != set(range(vertices)):
        return f"the order must hold each step from 0 to {vertices - 1} exactly once"
    for before, after in edges:
        if place[before] >= place[after]:
            return f"the note [{before}, {after}] is broken" if before != after else "the notes hold a circle"
    return None


def circular(vertices, edges):
    """Strike out steps without followers: from the end, and so no relative of the reference."""
    waits_for = {step: [] for step in range(vertices)}
    followers = dict.fromkeys(range(vertices), 0)
    for before, after in edges:
        waits_for[after].append(before)
        followers[before] += 1
    last = [step for step in followers if not followers[step]]
    while last:
        for before in waits_for.pop(last.pop()):
            followers[before] -= 1
            if not followers[before]:
                last.append(before)
    return bool(waits_for)


test_edges = edge_cases(
    no_steps=(0, []),
    one_step=(1, []),
    one_step_waits_for_itself=(1, [[0, 0]]),
    no_notes=(4, []),
    chain_against_the_numbers=(5, [[4, 3], [3, 2], [2, 1], [1, 0]]),
    two_ways_to_one_step=(4, [[0, 1], [0, 2], [1, 3], [2, 3]]),
    short_and_long_way=(5, [[0, 4], [0, 1], [1, 2], [2, 3], [3, 4]]),
    short_way_listed_last=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 4]]),
    note_given_twice=(3, [[2, 1], [2, 1], [1, 0]]),
    step_without_notes=(4, [[3, 0], [0, 2]]),
    first_step_is_not_zero=(4, [[2, 0], [0, 1], [3, 2]]),
    two_recipes=(6, [[5, 4], [4, 3], [2, 1], [1, 0]]),
    circle_of_two=(2, [[0, 1], [1, 0]]),
    circle_behind_a_chain=(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 2]]),
    circle_before_a_chain=(5, [[0, 1], [1, 0], [1, 2], [2, 3], [3, 4]]),
    circle_in_another_recipe=(5, [[0, 1], [1, 2], [3, 4], [4, 3]]),
    only_the_last_step_waits_for_itself=(4, [[0, 1], [1, 2], [3, 3]]),
)


@random_cases
def test_random(st):
    """Notes along a hidden order, which always have an answer, and notes at will, which mostly have none."""

    def graphs(vertices):
        step = st.integers(0, vertices - 1)
        at_will = st.lists(st.lists(step, min_size=2, max_size=2), max_size=8)
        hidden = st.permutations(range(vertices))
        pairs = st.lists(st.tuples(step, step).filter(lambda pair: pair[0] != pair[1]), max_size=12)
        along = st.tuples(hidden, pairs).map(
            lambda both: [[both[0][i] for i in sorted(pair)] for pair in both[1]]
        )
        return st.tuples(st.just(vertices), along | at_will if vertices > 1 else at_will)

    return st.integers(1, 7).flatmap(graphs)


def workload(n):
    """A chain against the numbers, a recipe with short cuts, and the same closed to a circle at its end."""
    rng = random.Random(n)
    steps = list(range(n))
    rng.shuffle(steps)
    chain = [[steps[i], steps[i + 1]] for i in range(n - 1)]
    wide = [sorted(rng.sample(range(n), 2)) for _ in range(2 * n - 1)]
    notes = [[steps[a], steps[b]] for a, b in wide]
    rng.shuffle(chain)
    return {
        "one_long_chain": (n, chain),
        "many_short_cuts": (n, notes),
        "circle_at_the_end": (n, chain + [[steps[-1], steps[-2]]]),
    }
