"""Hidden suite of min_window_sort."""

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000


def valid(nums):
    return 1 <= len(nums) <= 150_000 and all(abs(num) <= FAR for num in nums)


def expected(nums):
    """Take off both ends what a sorted copy has in the same place."""
    pairs = list(zip(nums, sorted(nums)))
    while pairs and pairs[-1][0] == pairs[-1][1]:
        pairs.pop()
    pairs.reverse()
    while pairs and pairs[-1][0] == pairs[-1][1]:
        pairs.pop()
    return len(pairs)


test_edges = edge_cases(
    in_order_with_repeats=([1, 1, 2, 2],),
    falling_with_repeats=([3, 3, 2, 2, 1],),
    ends_swapped=([9, 2, 3, 4, 1],),
    left_end_lies_further_out=([1, 3, 4, 7, 6, 2, 8],),
    right_end_lies_further_out=([1, 9, 3, 4, 5, 6, 10],),
    both_ends_lie_further_out=([2, 3, 6, 5, 1, 9, 4, 7, 10],),
    two_dips_far_apart=([2, 1, 3, 4, 6, 5],),
    middle_is_in_place=([3, 2, 1],),
    extreme_inside_the_run=([1, 5, 9, 0, 6, 7, 8],),
    equal_to_the_smallest_of_the_run=([1, 2, 2, 4, 2, 5],),
    equal_to_the_largest_of_the_run=([1, 4, 2, 4, 4, 5],),
    below_zero_throughout=([-9, -4, -6, -5, -2],),
    near_the_greatest=([FAR - 5, FAR - 1, FAR - 2, FAR],),
    near_the_least=([-FAR, -FAR + 2, -FAR + 1, -FAR + 5],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Few numbers about zero in any order, and different ones, where windows have far ends."""
    return (small.either(small.lists([0, 1, -1], 7), small.lists(range(-2, 4), distinct=True)),)


@random_cases(count=300)
def test_random(st):
    """Sorted lists with up to three numbers moved, so that both ends are often in order; and lists in no order."""

    def moved(parts):
        nums, moves = sorted(parts[0]), parts[1]
        for source, target in moves:
            nums.insert(target % len(nums), nums.pop(source % len(nums)))
        return nums

    num = st.integers(-9, 9) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, 1 - FAR, FAR - 1, FAR])
    place = st.integers(0, 59)
    nearly = st.tuples(
        st.lists(num, min_size=15, max_size=60), st.lists(st.tuples(place, place), max_size=3)
    ).map(moved)
    return st.tuples(nearly | nearly | nearly | st.lists(num, min_size=8, max_size=30))


def workload(n):
    """In order but for one pair near the end, or but for the two ends; falling; and all the same but the last."""
    late = list(range(n))
    late[-3:-1] = late[-2], late[-3]
    ends = [6_000 * i - FAR for i in range(n)]
    ends[0], ends[-1] = ends[-1], ends[0]
    return {
        "late_pair": (late,),
        "ends": (ends,),
        "falling": (list(range(n // 2, n // 2 - n, -1)),),
        "same_but_the_last": ([7] * (n - 1) + [3],),
    }
