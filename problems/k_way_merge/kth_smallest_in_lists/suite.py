"""Hidden suite of kth_smallest_in_lists."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, sorted_lists

LIMIT = 1_000_000_000


def valid(lists, k):
    return (
        1 <= len(lists)
        and all(lists)
        and sum(map(len, lists)) <= 60_000
        and all(nums == sorted(nums) for nums in lists)
        and all(-LIMIT <= num <= LIMIT for nums in lists for num in nums)
        and 1 <= k <= sum(map(len, lists))
    )


def expected(lists, k):
    """Sort all numbers."""
    return sorted(num for nums in lists for num in nums)[k - 1]


test_edges = edge_cases(
    k_is_all_numbers=([[4, 6], [2, 9], [3]], 5),
    all_from_one_list=([[50, 60], [1, 2, 3, 4]], 4),
    all_from_the_last_list=([[50], [60], [1, 2, 3]], 3),
    list_used_up_early=([[1], [2, 3, 4, 5]], 4),
    duplicates_across_lists=([[2, 5], [2, 5], [2, 5]], 4),
    more_lists_than_k=([[9], [7], [8], [1], [5]], 2),
    first_numbers_descending=([[5, 6], [3, 4], [1, 2]], 3),
    second_number_before_other_lists=([[1, 2, 3], [10], [20]], 3),
    largest_value=([[-LIMIT, LIMIT], [LIMIT]], 3),
    smallest_value=([[-LIMIT, LIMIT], [LIMIT]], 1),
    many_from_one_list=([[*range(300)], [900, 901]], 300),
)


@exhaustive_cases
def test_exhaustive(small):
    """One to four short ascending lists of few values, and every k."""
    one = small.lists([-1, 0, 2], least=1, ascending=True)
    return small.lists(one, least=1), range(1, 8)


@random_cases
def test_random(st):
    """Up to eight lists of up to 15 numbers, close together or over the whole range, and every k."""
    value = (
        st.integers(-2, 9)
        | st.integers(-99, 99)
        | st.integers(-LIMIT, LIMIT)
        | st.sampled_from([-LIMIT, LIMIT])
    )
    short, long = (sorted_lists(st, value, min_size=least, max_size=least * 3) for least in (1, 5))
    lists = st.lists(short | long, min_size=2, max_size=8) | st.tuples(short, long).map(list)
    return lists.flatmap(lambda drawn: st.tuples(st.just(drawn), st.integers(1, sum(map(len, drawn)))))


def workload(n):
    """One number each; lists that interleave, with the largest number; short and long lists; duplicates."""
    rng = random.Random(n)

    def random_list(length):
        return sorted(rng.randint(-LIMIT, LIMIT) for _ in range(length - 1)) + [LIMIT]

    lists = [random_list(15) for _ in range(n // 15)]
    singles = [[n - num] for num in range(n // 2)]
    return {
        "one number each": (singles, n // 8),
        "many that interleave": (lists, n // 15 * 15),
        "short and long": ([[-LIMIT, 5, LIMIT], random_list(n - 3)], n // 2),
        "long and short": ([random_list(n // 2), [LIMIT], [-LIMIT]], n // 2 + 1),
        "equal numbers": ([[7]] * (n // 2) + [[6, 8]] * (n // 9), n // 2 + n // 9 + 1),
    }
