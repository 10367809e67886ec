"""Hidden suite of kth_smallest_in_lists."""

import random

from judge.suite import edge_cases, random_cases, sorted_lists

FAR = 1_000_000_000


def valid(lists, k):
    return (
        1 <= len(lists) <= 2_000
        and sum(map(len, lists)) <= 30_000
        and all(nums == sorted(nums) for nums in lists)
        and all(-FAR <= num <= FAR for nums in lists for num in nums)
        and 1 <= k <= sum(map(len, lists))
    )


def expected(lists, k):
    """Sort all numbers."""
    return sorted(num for nums in lists for num in nums)[k - 1]


test_edges = edge_cases(
    one_number=([[5]], 1),
    one_list_first=([[3, 4, 9]], 1),
    one_list_last=([[3, 4, 9]], 3),
    first_of_all=([[4, 6], [2, 9], [3]], 1),
    second_of_all=([[4, 6], [2, 9], [3]], 2),
    last_of_all=([[4, 6], [2, 9], [3]], 5),
    last_but_one=([[4, 6], [2, 9], [3]], 4),
    all_from_one_list=([[50, 60], [1, 2, 3, 4]], 4),
    all_from_the_last_list=([[50], [60], [1, 2, 3]], 3),
    list_runs_out_early=([[1], [2, 3, 4, 5]], 4),
    empty_list_first=([[], [7, 8]], 2),
    empty_list_last=([[7, 8], []], 2),
    empty_list_between=([[7], [], [6]], 2),
    equal_within_one_list=([[2, 2, 2], [3]], 3),
    equal_across_lists=([[2, 5], [2, 5], [2, 5]], 4),
    equal_everywhere=([[0, 0], [0], [0, 0]], 5),
    more_lists_than_k=([[9], [7], [8], [1], [5]], 2),
    fronts_in_falling_order=([[5, 6], [3, 4], [1, 2]], 3),
    second_before_other_fronts=([[1, 2, 3], [10], [20]], 3),
    negative_numbers=([[-9, -1], [-5, 0]], 2),
    farthest=([[-FAR, FAR], [FAR]], 3),
    farthest_below=([[-FAR, FAR], [FAR]], 1),
)


@random_cases(count=300)
def test_random(st):
    """Up to five short lists of few values: ties and empty lists are frequent."""
    values = st.integers(-2, 4) | st.integers(-30, 30)
    lists = st.lists(sorted_lists(st, values, max_size=5), min_size=1, max_size=5).filter(any)
    return lists.flatmap(lambda drawn: st.tuples(st.just(drawn), st.integers(1, sum(map(len, drawn)))))


def workload(n):
    """Lists of 15 that interleave, and the last number of all: no list runs out before the end."""
    rng = random.Random(n)
    lists = [sorted(rng.randint(-FAR, FAR) for _ in range(14)) + [FAR] for _ in range(n // 15)]
    return lists, n // 15 * 15
