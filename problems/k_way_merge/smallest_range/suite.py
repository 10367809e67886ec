"""Hidden suite of smallest_range."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, sorted_lists

LIMIT = 1_000_000_000


def valid(lists):
    return (
        1 <= len(lists)
        and all(lists)
        and sum(map(len, lists)) <= 60_000
        and all(nums == sorted(nums) for nums in lists)
        and all(-LIMIT <= num <= LIMIT for nums in lists for num in nums)
    )


def expected(lists):
    """Try every number as the start, with the largest of each list's first number from there on as the end."""
    found = []
    for start in {num for nums in lists for num in nums}:
        following = [[num for num in nums if num >= start] for nums in lists]
        if all(following):
            end = max(min(nums) for nums in following)
            found.append((end - start, start, end))
    return list(min(found)[1:])


test_edges = edge_cases(
    three_ranges_tie=([[0, 10, 20], [2, 12, 22]],),
    shorter_range_after_a_tie=([[1, 6, 20], [3, 8, 21]],),
    best_at_the_last_numbers=([[1, 50], [20, 52], [30, 51]],),
    best_after_a_list_reaches_its_last=([[1, 2, 3], [0, 10], [9]],),
    list_used_up_early=([[1], [9, 10, 11], [10, 11, 12]],),
    two_lists_close_third_far=([[1, 40], [2, 41], [20, 43]],),
    close_numbers_in_one_list=([[10, 11, 12], [20], [30]],),
    nearest_numbers_on_both_sides=([[10], [7, 14], [5, 14]],),
    nearest_number_is_not_best=([[10], [7, 14], [9], [14]],),
    largest_number_comes_late=([[1, 2, 90], [3, 4, 5], [80]],),
    largest_possible_range=([[-LIMIT], [LIMIT]],),
    shorter_range_near_the_limit=([[-LIMIT, LIMIT - 5], [-LIMIT + 6, LIMIT]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """One to four short ascending lists of few values, with duplicates across lists and ranges that tie."""
    one = small.lists([-2, 0, 1, 3], least=1, ascending=True)
    return (small.lists(one, least=1),)


@random_cases
def test_random(st):
    """Up to eight lists of up to 12 numbers, close together or over the whole range: ties are frequent."""
    value = st.integers(-15, 40) | st.integers(-40, 40).map(lambda num: 2 * num) | st.integers(-999, 999)
    wide = value | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])

    def several(values, least, most, lists):
        return st.lists(sorted_lists(st, values, min_size=least, max_size=most), min_size=2, max_size=lists)

    return st.tuples(
        several(value, 1, 12, 4) | several(value, 4, 12, 8) | several(wide, 1, 10, 4) | several(wide, 1, 3, 8)
    )


def workload(n):
    """Many lists that interleave and end close together; two long ones; one number each with a long one; duplicates."""
    rng = random.Random(n)

    def random_list(length):
        return sorted(rng.randint(-LIMIT, LIMIT - 1000) for _ in range(length - 1)) + [
            LIMIT - rng.randint(0, 999)
        ]

    singles = [[rng.randint(-999, 999)] for _ in range(n // 2)]
    return {
        "many that interleave": ([random_list(15) for _ in range(n // 15)],),
        "two long ones": ([random_list(n // 2), random_list(n // 2)],),
        "one number each and a long one": ([[*range(-n // 2, n // 2 - n // 3)], *singles[: n // 3]],),
        "one number each": ([[6]] * (n * 3 // 5) + [[-10, 5]],),
        "equal numbers": ([[7]] * (n // 4) + [[6, 8]] * (n // 9),),
    }
