"""Hidden suite of floor_of_number."""

from itertools import pairwise

from judge.suite import (
    Call,
    counted,
    edge_cases,
    exhaustive_cases,
    position_complaint,
    random_cases,
    sorted_lists,
)

MOST = 1_000_000_000


def valid(nums, key):
    return (
        1 <= len(nums) <= 200_000
        and all(num <= after for num, after in pairwise(nums))
        and all(abs(num) <= MOST for num in (nums[0], nums[-1], key))
    )


def check(call):
    nums, key = call.args
    floor = max((num for num in nums if num <= key), default=None)
    if floor is None:
        return None if call.answer == -1 else f"every element is greater than {key}, so -1 is expected"
    complaint = position_complaint(Call((nums, floor), call.answer))
    return complaint and f"the floor of {key} is {floor}: {complaint}"


test_edges = edge_cases(
    index_and_not_value=counted([10, 20, 30], 20),
    floor_is_zero=counted([-4, 0, 4], 1),
    adjacent_values_at_upper_limit=counted([-MOST, MOST - 3, MOST - 1, MOST], MOST - 2),
    floor_is_upper_limit=counted([-MOST, MOST], MOST),
    floor_is_lower_limit=counted([-MOST, MOST], MOST - 1),
    all_equal_to_key=counted([5] * 3_000, 5),
    key_fills_first_half=counted([*[-7] * 1_500, *range(1_500)], -7),
)


@exhaustive_cases
def test_exhaustive(small):
    """Duplicates, and keys in the list, between its elements and outside its range."""
    return small.lists(range(-2, 5, 2), least=1, ascending=True), range(-3, 6)


@random_cases
def test_random(st):
    """Up to 60 numbers, near 0 or anywhere, and a key that is equal to one of them, or differs by 1."""
    number = st.integers(-9, 9) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    lists = st.integers(1, 60).flatmap(lambda n: sorted_lists(st, number, n, n))
    return lists.flatmap(
        lambda nums: st.tuples(st.sampled_from([nums[0], *nums, nums[-1]]), st.integers(-1, 1)).map(
            lambda near: counted(nums, min(max(sum(near), -MOST), MOST))
        )
    )


def workload(n):
    """The floor is second to last or missing; the key is far from it or fills the list; one huge gap."""
    ascending = range(-n, n, 2)
    return {
        "floor is second to last": counted(ascending, n - 3),
        "no floor": counted(ascending, -n - 1),
        "wide gaps": counted(range(0, 4_000 * n, 4_000), 2_000 * n - 1),
        "all equal": counted([1] * n, 1),
        "uneven gaps": counted([*range(n - 1), MOST], n // 2),
    }
