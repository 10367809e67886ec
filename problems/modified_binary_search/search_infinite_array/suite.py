"""Hidden suite of search_infinite_array."""

from bisect import bisect_left
from itertools import pairwise
from math import log2

from judge.suite import Reader, edge_cases, random_cases


def valid(reader, key):
    marks = reader.items
    return (
        len(marks) <= 200_000
        and all(mark < following for mark, following in pairwise(marks))
        and all(abs(mark) <= 1_000_000_000 for mark in (*marks[:1], *marks[-1:], key))
    )


def expected(reader, key):
    return reader.items.index(key) if key in reader.items else -1


def counted(marks, key):
    """Make the arguments, with the reads that the spec allows."""
    marks = list(marks)
    return Reader(marks, allowed=int(4 * log2(bisect_left(marks, key) + 1) + 20)), key


EVEN = range(0, 10_000, 2)

test_edges = edge_cases(
    empty_tape=counted([], 5),
    one_mark_and_it_is_the_key=counted([5], 5),
    one_mark_less_than_the_key=counted([5], 6),
    one_mark_greater_than_the_key=counted([5], 4),
    key_is_the_first_of_two=counted([3, 9], 3),
    key_is_the_second_of_two=counted([3, 9], 9),
    key_between_two=counted([3, 9], 5),
    key_is_zero=counted([-2, 0, 2], 0),
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
    last_mark_at_a_power_of_two=counted(range(17), 16),
    tape_ends_before_a_power_of_two=counted(range(16), 15),
    greatest_mark=counted([-1_000_000_000, 1_000_000_000], 1_000_000_000),
    least_mark=counted([-1_000_000_000, 1_000_000_000], -1_000_000_000),
    greatest_key_is_missing=counted([1, 2, 3], 1_000_000_000),
)


@random_cases
def test_random(st):
    """Short tapes with gaps, and a key that is on the tape as often as not."""
    marks = st.lists(st.integers(-40, 40), unique=True, max_size=40).map(sorted)
    return marks.flatmap(
        lambda marks: (st.sampled_from(marks) | st.integers(-42, 42) if marks else st.just(0)).map(
            lambda key: counted(marks, key)
        )
    )


def workload(n):
    """The key is the last mark, then nearly the first, then missing behind the end."""
    marks = range(-n, 2 * n, 3)
    return {
        "last mark": counted(marks, marks[-1]),
        "near the front": counted(marks, marks[2]),
        "missing": counted(marks, 2 * n),
    }
