"""Hidden suite of min_meeting_rooms."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(meetings):
    return 1 <= len(meetings) <= 120_000 and all(
        len(it) == 2 and -LIMIT <= it[0] < it[1] <= LIMIT for it in meetings
    )


def expected(meetings):
    """Count the active meetings at each start: the maximum occurs when one has just started."""
    active = (sum(start <= now < end for start, end in meetings) for now, _ in meetings)
    return max(active)


test_edges = edge_cases(
    back_to_back_descending=([[5, 7], [3, 5], [1, 3]],),
    one_contains_three_back_to_back=([[0, 6], [0, 2], [2, 4], [4, 6]],),
    chain_where_each_overlaps_the_next=([[1, 4], [3, 6], [5, 8], [7, 10]],),
    three_end_when_three_start=([[1, 5], [2, 5], [3, 5], [5, 7], [5, 8], [5, 9]],),
    second_group_is_larger=([[1, 3], [2, 4], [10, 13], [11, 14], [12, 15]],),
    first_group_is_larger=([[1, 4], [2, 5], [3, 6], [10, 12], [11, 14]],),
    one_contains_two_separate=([[1, 2], [5, 6], [1, 6]],),
    free_room_is_not_the_last_assigned=([[1, 3], [2, 9], [4, 6], [7, 8]],),
    reused_room_ends_later=([[1, 3], [2, 4], [3, 9], [4, 5], [5, 6], [8, 9]],),
    whole_range_overlaps_both_halves=([[-LIMIT, 0], [0, LIMIT], [-LIMIT, LIMIT]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three meetings in any order, and more of them in ascending order."""
    few = small.lists(small.intervals(-1, 3, shortest=1), most=3)
    return (small.either(few, small.lists(small.intervals(0, 4, shortest=1), least=4, ascending=True)),)


@random_cases
def test_random(st):
    """Up to 60 short and long meetings, close together or anywhere: many start when others end."""
    close = st.tuples(st.integers(-20, 20), st.integers(1, 5) | st.integers(1, 30))
    anywhere = st.tuples(st.sampled_from([-LIMIT, -1000, 0, 1000, 500_000_000]), st.integers(1, 500_000_000))
    meetings = st.lists(close | close | anywhere, min_size=10, max_size=60)
    move = st.sampled_from([30 - LIMIT, 0, 0, 0, LIMIT - 60])
    return st.tuples(st.builds(_placed, meetings, move).flatmap(st.permutations))


def _placed(meetings, move):
    """Move the meetings that lie close together, and make intervals of starts and lengths."""
    starts = [start + move if -100 < start < 100 else start for start, _ in meetings]
    return [[start, min(start + length, LIMIT)] for start, (_, length) in zip(starts, meetings, strict=True)]


def workload(n):
    """All at once, descending, the first to start ends last; half at once; few at once, ascending; duplicates."""
    draw = random.Random(n)
    some = n // 8
    nested = [[i, 2 * n - i + i % 3] for i in range(n // 2)] + [[2 * n + 9, 2 * n + 10]]
    many = [[draw.randint(-LIMIT, 0), draw.randint(1, LIMIT)] for _ in range(some // 2)]
    gap = LIMIT // some
    many += [[i * gap, (i + 1) * gap] for i in range(some)]
    draw.shuffle(many)
    pairs = [[5 * i, 5 * i + draw.randint(5, 10)] for i in range(n)]
    duplicates = [[i, i + 2] for i in range(1000)] + [[1000, 1001]] * (n // 2)
    return {
        "all at once": (nested[::-1],),
        "half at once": (many,),
        "few at once, ascending": (pairs,),
        "duplicates": (duplicates,),
    }
