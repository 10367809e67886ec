"""Hidden suite of kth_largest_in_stream."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -1_000_000_000, 1_000_000_000


class Model:
    """Sorts all numbers at each add."""

    def __init__(self, nums, k):
        self.nums = list(nums)
        self.k = k

    def add(self, num):
        self.nums.append(num)
        return sorted(self.nums, reverse=True)[self.k - 1]


def valid(init, operations):
    nums, k = init
    numbers = [*nums, *(num for _, num in operations)]
    return (
        1 <= k <= 40_000
        and k - 1 <= len(nums) <= 40_000
        and len(operations) <= 40_000
        and all(LOW <= num <= HIGH for num in numbers)
    )


def adds(nums, k, *added):
    """Start with the numbers and add the others one by one."""
    return script((nums, k), *(("add", num) for num in added))


test_edges = edge_cases(
    empty_initial_list=adds([], 1, 5, 3, 9, 9, 7),
    k_minus_one_initial_numbers=adds([4, 9], 3, 1, 2, 5, 10),
    more_than_k_initial_numbers=adds([5, 1, 9, 3, 7, 8, 2], 2, 4, 8, 10),
    ascending_initial_numbers=adds([1, 2, 3, 4, 5, 6], 3, 0, 7, 7),
    descending_initial_numbers=adds([6, 5, 4, 3, 2, 1], 3, 0, 7, 7),
    equal_to_the_kth_largest=adds([10, 20, 20], 2, 20, 20, 21, 21),
    ascending_adds=adds([1, 2, 3], 3, 4, 5, 6, 7, 8),
    values_at_the_limits=adds([HIGH], 2, LOW, HIGH),
    all_smallest_values=adds([LOW, LOW], 2, LOW, LOW),
    too_fine_for_float32=adds([16_777_217, 16_777_216], 2, 16_777_218, 16_777_217),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values initially and in adds, and every k."""
    return small.scripts((small.lists([0, 1, -1]), range(1, 5)), ("add", [0, 1, -1]), least=1)


@random_cases
def test_random(st):
    """Long initial lists of few values and of any, with at least k - 1 numbers, and many adds."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    nums = st.lists(num, min_size=10, max_size=40)
    initial = nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(nums) + 1)))
    added = st.lists(num, min_size=10, max_size=40)
    return st.tuples(initial, added).map(lambda drawn: adds(*drawn[0], *drawn[1]))


def workload(n):
    """Half the numbers initial, the other half added: ascending, any order, mostly equal; or nearly all added."""
    half = n // 2
    rng = random.Random(n)
    nums = [rng.randint(LOW, HIGH) for _ in range(n)]
    equal = [rng.choice([7, 7, 7, 8, 9, LOW]) for _ in range(n)]
    return {
        "ascending": adds(list(range(half)), half, *range(half, n)),
        "any order": adds(nums[:half], half, *nums[half:]),
        "mostly equal": adds(equal[:half], half // 4, *equal[half:]),
        "few initial numbers": adds(nums[:9], 10, *nums[9:half], *range(half)),
    }
