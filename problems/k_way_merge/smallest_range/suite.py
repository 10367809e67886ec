"""Hidden suite of smallest_range."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, sorted_lists

FAR = 1_000_000_000


def valid(lists):
    return (
        1 <= len(lists)
        and all(lists)
        and sum(map(len, lists)) <= 60_000
        and all(nums == sorted(nums) for nums in lists)
        and all(-FAR <= num <= FAR for nums in lists for num in nums)
    )


def expected(lists):
    """Try every number as the start, with the end at the greatest of the first numbers from it on."""
    found = []
    for start in {num for nums in lists for num in nums}:
        following = [[num for num in nums if num >= start] for nums in lists]
        if all(following):
            end = max(min(nums) for nums in following)
            found.append((end - start, start, end))
    return list(min(found)[1:])


test_edges = edge_cases(
    tie_of_three=([[0, 10, 20], [2, 12, 22]],),
    tie_shorter_one_later=([[1, 6, 20], [3, 8, 21]],),
    best_at_the_last_numbers=([[1, 50], [20, 52], [30, 51]],),
    best_after_one_list_has_one_left=([[1, 2, 3], [0, 10], [9]],),
    list_runs_out_and_others_go_on=([[1], [9, 10, 11], [10, 11, 12]],),
    close_pair_without_the_third=([[1, 40], [2, 41], [20, 43]],),
    three_in_one_list_are_close=([[10, 11, 12], [20], [30]],),
    nearest_on_both_sides=([[10], [7, 14], [5, 14]],),
    nearest_is_not_best_for_all=([[10], [7, 14], [9], [14]],),
    greatest_comes_late=([[1, 2, 90], [3, 4, 5], [80]],),
    farthest=([[-FAR], [FAR]],),
    shorter_one_far_away=([[-FAR, FAR - 5], [-FAR + 6, FAR]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """One to four short ascending lists of few values, with numbers in common and ranges that tie."""
    row = small.lists([-2, 0, 1, 3], least=1, ascending=True)
    return (small.lists(row, least=1),)


@random_cases
def test_random(st):
    """Up to eight lists of up to 12 numbers, close together or over the whole range: ranges that tie are frequent."""
    value = st.integers(-15, 40) | st.integers(-40, 40).map(lambda num: 2 * num) | st.integers(-999, 999)
    far = value | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])

    def several(values, least, most, lists):
        return st.lists(sorted_lists(st, values, min_size=least, max_size=most), min_size=2, max_size=lists)

    return st.tuples(
        several(value, 1, 12, 4) | several(value, 4, 12, 8) | several(far, 1, 10, 4) | several(far, 1, 3, 8)
    )


def workload(n):
    """Many lists that interleave and end alike; two long ones; one number each with a long one; equal ones."""
    rng = random.Random(n)

    def row(length):
        return sorted(rng.randint(-FAR, FAR - 1000) for _ in range(length - 1)) + [FAR - rng.randint(0, 999)]

    singles = [[rng.randint(-999, 999)] for _ in range(n // 2)]
    return {
        "many that interleave": ([row(15) for _ in range(n // 15)],),
        "two long ones": ([row(n // 2), row(n // 2)],),
        "one number each and a long one": ([[*range(-n // 2, n // 2 - n // 3)], *singles[: n // 3]],),
        "equal ones": ([[7]] * (n // 4) + [[6, 8]] * (n // 9),),
    }
