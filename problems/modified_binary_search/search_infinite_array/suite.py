"""Hidden suite of search_infinite_array."""

from bisect import bisect_left
from itertools import pairwise
from math import log2

from judge.suite import Reader, edge_cases, exhaustive_cases, random_cases

MOST = 1_000_000_000


def valid(reader, key):
    nums = reader.items
    return (
        1 <= len(nums) <= 200_000
        and all(num < after for num, after in pairwise(nums))
        and all(abs(num) <= MOST for num in (nums[0], nums[-1], key))
    )


def expected(reader, key):
    return reader.items.index(key) if key in reader.items else -1


def counted(nums, key):
    """Make the arguments, with the reads that the spec allows."""
    nums = list(nums)
    return Reader(nums, allowed=int(4 * log2(bisect_left(nums, key) + 1) + 20)), key


EVEN = range(0, 10_000, 2)

test_edges = edge_cases(
    key_below_all=counted(EVEN, -1),
    key_at_index_0=counted(EVEN, 0),
    key_at_index_1=counted(EVEN, 2),
    key_at_index_2=counted(EVEN, 4),
    key_at_index_3=counted(EVEN, 6),
    key_at_index_63=counted(EVEN, 126),
    key_at_index_64=counted(EVEN, 128),
    key_at_index_65=counted(EVEN, 130),
    key_at_index_1023=counted(EVEN, 2046),
    key_at_index_1024=counted(EVEN, 2048),
    key_at_last_index=counted(EVEN, 9_998),
    key_above_all=counted(EVEN, 9_999),
    key_missing_after_index_4096=counted(EVEN, 8_193),
    key_at_index_15_of_16=counted(range(16), 15),
    key_at_upper_limit=counted([-MOST, MOST - 1, MOST], MOST),
    key_beside_upper_limit=counted([-MOST, MOST - 2, MOST], MOST - 1),
    upper_limit_missing=counted([1, 2, 3], MOST),
)


@exhaustive_cases(count=255)
def test_exhaustive(small):
    """All lengths up to 15, and keys in the array, in its gaps and outside its range."""
    return small.Space(lambda n: [counted(range(-4, 2 * n - 4, 2), key) for key in range(-5, 2 * n - 4)])


@random_cases(count=100)
def test_random(st):
    """Up to 60 elements, near 0 or anywhere, and a key that is equal to one of them, or differs by 1."""
    num = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    arrays = st.integers(1, 60).flatmap(
        lambda n: st.lists(num, min_size=n, max_size=n, unique=True).map(sorted)
    )
    return arrays.flatmap(
        lambda nums: st.tuples(st.sampled_from(nums), st.integers(-1, 1) | st.just(0)).map(
            lambda near: counted(nums, min(max(sum(near), -MOST), MOST))
        )
    )


def workload(n):
    """The key is the last element, near the front, above all, and before a huge gap."""
    nums = range(-n, 2 * n, 3)
    return {
        "key at last index": counted(nums, nums[-1]),
        "key near the front": counted(nums, nums[2]),
        "key above all": counted(nums, 2 * n),
        "uneven gaps": counted([*range(n - 1), MOST], n // 2),
    }
