"""Hidden suite of order_agnostic_search."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases

MOST = 1_000_000_000


def valid(nums, key):
    pairs = list(pairwise(nums))
    return (
        1 <= len(nums) <= 200_000
        and (all(num < after for num, after in pairs) or all(num > after for num, after in pairs))
        and all(abs(num) <= MOST for num in (nums[0], nums[-1], key))
    )


def expected(nums, key):
    return nums.index(key) if key in nums else -1


test_edges = edge_cases(
    one_element_equal_to_key=counted([3], 3),
    one_element_not_equal_to_key=counted([3], 4),
    second_of_two_ascending=counted([3, 9], 9),
    second_of_two_descending=counted([9, 3], 3),
    descending_from_zero=counted([0, -1, -5, -8], -5),
    descending_across_zero=counted([4, 0, -4], -4),
    limits_ascending=counted([-MOST, MOST - 1, MOST], MOST),
    limits_descending=counted([MOST, MOST - 1, -MOST], MOST),
    last_of_many_descending=counted(range(2_000, 0, -1), 1),
    first_of_many_descending=counted(range(2_000, 0, -1), 2_000),
)


@exhaustive_cases
def test_exhaustive(small):
    """Ascending and descending, with gaps, and keys in the list, in its gaps and outside its range."""
    ascending = small.lists(range(-4, 4), least=1, ascending=True, distinct=True)
    return small.built(lambda nums, step: nums[::step], ascending, (1, -1)), range(-5, 5)


@random_cases
def test_random(st):
    """Up to 60 numbers in either order, near 0 or anywhere, and a key that is equal to one of them, or differs by 1."""
    number = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    lists = st.integers(1, 60).flatmap(
        lambda n: st.tuples(st.lists(number, min_size=n, max_size=n, unique=True), st.booleans()).map(
            lambda drawn: sorted(drawn[0], reverse=drawn[1])
        )
    )
    return lists.flatmap(
        lambda nums: st.tuples(
            st.sampled_from([nums[0], *nums, nums[-1]]), st.integers(-1, 1) | st.just(0)
        ).map(lambda near: counted(nums, min(max(sum(near), -MOST), MOST)))
    )


def workload(n):
    """Both orders: the key is at the end, near it, and missing; and a list with one huge gap."""
    ascending = range(-n, n, 2)
    return {
        "ascending": counted(ascending, n - 2),
        "descending": counted(reversed(ascending), -n + 8),
        "ascending, key missing": counted(ascending, n // 2 * 2 + 1 - n),
        "descending, key missing": counted(reversed(ascending), -n - 1),
        "uneven gaps": counted([*range(n - 1), MOST], n // 2),
    }
