"""Hidden suite of target_sum."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 10_000


def valid(nums, target):
    return (
        1 <= len(nums) <= 100
        and all(num >= 0 for num in nums)
        and sum(nums) <= 6_000
        and -FAR <= target <= FAR
    )


def expected(nums, target):
    """Follow all rides at once: in how many ways the lift can stand on each floor."""
    floors = Counter([0])
    for num in nums:
        up = Counter({floor + num: ways for floor, ways in floors.items()})
        floors = up + Counter({floor - num: ways for floor, ways in floors.items()})
    return floors[target]


test_edges = edge_cases(
    one_number_left_out=([5], 0),
    zeros_only=([0, 0, 0], 0),
    zeros_first=([0, 0, 7], 7),
    zeros_last_and_down=([7, 0, 0], -7),
    all_up=([1, 2, 4], 7),
    all_down=([1, 2, 4], -7),
    just_beyond_reach=([1, 2, 4], 8),
    beyond_reach_by_parity=([1, 2, 4], 9),
    below_reach=([1, 2, 4], -9),
    far_below_reach=([1, 1], -FAR),
    far_below_reach_of_a_long_ride=([2_000, 1], -FAR),
    floors_that_lie_ten_thousand_apart=([5_000, 0, 1], -5_001),
    wrong_parity_below_zero=([1, 2, 4], -2),
    leaving_out_would_do=([5, 1, 1], 5),
    longest_ride=([6_000], -6_000),
)


@exhaustive_cases
def test_exhaustive(small):
    """Few rides with zeros and equals in every order, and longer ascending lists; all targets near 0."""
    mixed = small.together(small.lists([1, 0, 3, 2], most=4, least=1), range(-5, 6))
    ascending = small.together(small.lists([0, 1, 2, 5], least=1, ascending=True), range(-2, 4))
    return small.either(mixed, ascending)


@random_cases(count=150)
def test_random(st):
    """Up to thirteen numbers with zeros and equals, of all sizes; the target is mostly one that some signs give."""
    nums = st.lists(st.integers(0, 4) | st.integers(0, 9), min_size=1, max_size=13)
    far = st.lists(st.integers(0, 9) | st.integers(0, 700), min_size=1, max_size=8)

    def with_target(drawn):
        signs = st.lists(st.sampled_from([1, -1]), min_size=len(drawn), max_size=len(drawn))
        given = signs.map(lambda row: sum(sign * num for sign, num in zip(row, drawn)))
        return st.tuples(
            st.just(drawn), given | given | given | st.integers(-15, 15) | st.integers(-FAR, FAR)
        )

    return (nums | nums | far).flatmap(with_target)


def workload(n):
    """Threefold numbers that cancel in far more than 2 to the 64 ways; equal ones; zeros; and a target far below."""
    rng = random.Random(n)
    nums = [3 * rng.randint(4, 30) for _ in range(n)]
    zeros = [0] * (n // 2) + [rng.randint(50, 100) for _ in range(n // 2)]
    return {
        "threefold numbers": (nums, 3 * (sum(nums) % 2)),
        "all equal": ([59] * n, -118),
        "thirty-one equal": ([2] * 31, 2),
        "half are zeros": (zeros, 500 + sum(zeros) % 2),
        "far below": (nums, -sum(nums) + 2 * sum(sorted(nums)[:10])),
    }
