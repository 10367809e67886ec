"""Hidden suite of search_infinite_array."""

from bisect import bisect_left
from itertools import pairwise
from math import log2

from judge.suite import Reader, edge_cases, exhaustive_cases, random_cases

MOST = 1_000_000_000


def valid(reader, key):
    marks = reader.items
    return (
        1 <= len(marks) <= 200_000
        and all(mark < following for mark, following in pairwise(marks))
        and all(abs(mark) <= MOST for mark in (marks[0], marks[-1], key))
    )


def expected(reader, key):
    return reader.items.index(key) if key in reader.items else -1


def counted(marks, key):
    """Make the arguments, with the reads that the spec allows."""
    marks = list(marks)
    return Reader(marks, allowed=int(4 * log2(bisect_left(marks, key) + 1) + 20)), key


EVEN = range(0, 10_000, 2)

test_edges = edge_cases(
    key_before_all=counted(EVEN, -1),
    key_at_0_of_a_long_tape=counted(EVEN, 0),
    key_at_1_of_a_long_tape=counted(EVEN, 2),
    key_at_2_of_a_long_tape=counted(EVEN, 4),
    key_at_3_of_a_long_tape=counted(EVEN, 6),
    key_at_63=counted(EVEN, 126),
    key_at_64=counted(EVEN, 128),
    key_at_65=counted(EVEN, 130),
    key_at_1023=counted(EVEN, 2046),
    key_at_1024=counted(EVEN, 2048),
    key_is_the_last_mark=counted(EVEN, 9_998),
    key_behind_the_last_mark=counted(EVEN, 9_999),
    key_missing_far_out=counted(EVEN, 8_193),
    tape_ends_before_a_power_of_two=counted(range(16), 15),
    greatest_mark=counted([-MOST, MOST - 1, MOST], MOST),
    beside_the_greatest_mark=counted([-MOST, MOST - 2, MOST], MOST - 1),
    greatest_key_is_missing=counted([1, 2, 3], MOST),
)


@exhaustive_cases(count=255)
def test_exhaustive(small):
    """All lengths up to 15, and keys on the tape, in its gaps and beyond both ends."""
    return small.Space(lambda n: [counted(range(-4, 2 * n - 4, 2), key) for key in range(-5, 2 * n - 4)])


@random_cases(count=100)
def test_random(st):
    """Up to 60 marks, near 0 or anywhere, and a key that is one of them, or one off."""
    mark = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    tapes = st.integers(1, 60).flatmap(
        lambda n: st.lists(mark, min_size=n, max_size=n, unique=True).map(sorted)
    )
    return tapes.flatmap(
        lambda marks: st.tuples(st.sampled_from(marks), st.integers(-1, 1) | st.just(0)).map(
            lambda near: counted(marks, min(max(sum(near), -MOST), MOST))
        )
    )


def workload(n):
    """The key is the last mark, nearly the first, missing behind the end, and before a huge gap."""
    marks = range(-n, 2 * n, 3)
    return {
        "last mark": counted(marks, marks[-1]),
        "near the front": counted(marks, marks[2]),
        "missing": counted(marks, 2 * n),
        "uneven": counted([*range(n - 1), MOST], n // 2),
    }
