"""Hidden suite of min_window_sort."""

from judge.suite import edge_cases, random_cases

FAR = 1_000_000_000


def valid(nums):
    return len(nums) <= 200_000 and all(abs(num) <= FAR for num in nums)


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
    empty_shelf=([],),
    one_binder=([7],),
    two_in_order=([1, 2],),
    two_swapped=([2, 1],),
    two_equal=([2, 2],),
    in_order=([1, 2, 3, 4],),
    in_order_with_repeats=([1, 1, 2, 2],),
    all_equal=([5] * 5,),
    falling=([4, 3, 2, 1],),
    falling_with_repeats=([3, 3, 2, 2, 1],),
    smallest_is_last=([2, 3, 4, 1],),
    largest_is_first=([4, 1, 2, 3],),
    first_two_swapped=([2, 1, 3, 4],),
    last_two_swapped=([1, 2, 4, 3],),
    ends_swapped=([9, 2, 3, 4, 1],),
    left_end_lies_further_out=([1, 3, 4, 7, 6, 2, 8],),
    right_end_lies_further_out=([1, 9, 3, 4, 5, 6, 10],),
    both_ends_lie_further_out=([2, 3, 6, 5, 1, 9, 4, 7, 10],),
    one_dip=([1, 2, 9, 3, 4],),
    two_dips_far_apart=([2, 1, 3, 4, 6, 5],),
    middle_is_in_place=([3, 2, 1],),
    extreme_inside_the_run=([1, 5, 9, 0, 6, 7, 8],),
    equal_to_the_smallest_of_the_run=([1, 2, 2, 4, 2, 5],),
    equal_to_the_largest_of_the_run=([1, 4, 2, 4, 4, 5],),
    repeats_at_both_ends=([1, 1, 3, 2, 4, 4],),
    first_number_again_at_the_end=([1, 2, 1],),
    last_number_at_the_start=([3, 1, 3],),
    zero_in_a_list_of_positives=([1, 2, 0, 3],),
    negative=([-1, -3, -2, 0],),
    below_zero_throughout=([-9, -4, -6, -5, -2],),
    near_the_greatest=([FAR - 5, FAR - 1, FAR - 2, FAR],),
    near_the_least=([-FAR, -FAR + 2, -FAR + 1, -FAR + 5],),
    extremes=([FAR, 0, -FAR],),
)


@random_cases(count=300)
def test_random(st):
    """Sorted lists with one or two items moved, so that both ends are often in order; and few values at all."""

    def moved(parts):
        nums, moves = sorted(parts[0]), parts[1]
        for source, target in moves:
            if nums:
                nums.insert(target % len(nums), nums.pop(source % len(nums)))
        return nums

    place = st.integers(0, 9)
    nearly = st.tuples(
        st.lists(st.integers(-5, 9), max_size=10), st.lists(st.tuples(place, place), max_size=2)
    ).map(moved)
    return st.tuples(nearly | nearly | st.lists(st.integers(-2, 2), max_size=8))


def workload(n):
    """In order but for one pair in the middle, and but for the two ends: long ways for all that rescan."""
    middle = list(range(n))
    half = n // 2
    middle[half : half + 2] = reversed(middle[half : half + 2])
    ends = list(range(n))
    if n > 1:
        ends[0], ends[-1] = ends[-1], ends[0]
    return {"middle": (middle,), "ends": (ends,)}
