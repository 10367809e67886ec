"""Hidden suite of smallest_range."""

import random

from judge.suite import edge_cases, random_cases, sorted_lists

FAR = 1_000_000_000


def valid(lists):
    return (
        1 <= len(lists) <= 2_000
        and all(lists)
        and sum(map(len, lists)) <= 30_000
        and all(nums == sorted(nums) for nums in lists)
        and all(-FAR <= num <= FAR for nums in lists for num in nums)
    )


def expected(lists):
    """Try every two numbers as start and end."""
    nums = sorted({num for one in lists for num in one})
    ranges = [(end - start, start, end) for start in nums for end in nums if start <= end]
    _, start, end = min(
        (length, start, end)
        for length, start, end in ranges
        if all(any(start <= num <= end for num in one) for one in lists)
    )
    return [start, end]


test_edges = edge_cases(
    one_list=([[3, 5, 6]],),
    one_number=([[0]],),
    one_number_each=([[7], [-1], [4]],),
    two_equal_lists=([[2, 3], [2, 3]],),
    number_in_common=([[1, 5], [5, 9], [2, 5]],),
    two_numbers_in_common=([[1, 4, 8], [4, 8]],),
    tie_takes_the_smaller_start=([[1, 6], [3, 8]],),
    tie_of_three=([[0, 10, 20], [2, 12, 22]],),
    tie_shorter_one_later=([[1, 6, 20], [3, 8, 21]],),
    best_at_the_first_numbers=([[1, 50], [2, 60], [3, 70]],),
    best_at_the_last_numbers=([[1, 50], [20, 52], [30, 51]],),
    best_after_one_list_has_one_left=([[1, 2, 3], [0, 10], [9]],),
    list_runs_out_and_others_go_on=([[1], [9, 10, 11], [10, 11, 12]],),
    close_pair_without_the_third=([[1, 40], [2, 41], [20, 43]],),
    three_in_one_list_are_close=([[10, 11, 12], [20], [30]],),
    nearest_on_both_sides=([[10], [7, 14], [5, 14]],),
    nearest_is_not_best_for_all=([[10], [7, 14], [9], [14]],),
    greatest_comes_late=([[1, 2, 90], [3, 4, 5], [80]],),
    equal_within_a_list=([[1, 1, 1], [4, 4], [2]],),
    negative_numbers=([[-9, -4], [-6, -1], [-5, 0]],),
    across_zero=([[-3, 2], [-1, 4], [0, 9]],),
    farthest=([[-FAR], [FAR]],),
    shorter_one_far_away=([[-FAR, FAR - 5], [-FAR + 6, FAR]],),
)


@random_cases(count=300)
def test_random(st):
    """Up to six short lists over a short range: ties between ranges and numbers in common are frequent."""
    values = st.integers(0, 20) | st.integers(-15, 40) | st.integers(0, 12).map(lambda num: 2 * num)
    one = sorted_lists(st, values, min_size=1, max_size=6)
    few = sorted_lists(st, values, min_size=1, max_size=3)
    return st.tuples(
        st.lists(one, min_size=1, max_size=4)
        | st.lists(one, min_size=2, max_size=3)
        | st.lists(few, min_size=4, max_size=6)
    )


def workload(n):
    """Lists of 15 that interleave and end alike: none runs out before the end."""
    rng = random.Random(n)
    return ([sorted(rng.randint(-FAR, FAR - 1) for _ in range(14)) + [FAR] for _ in range(n // 15)],)
