"""Hidden suite of min_window_sort."""

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums):
    return 1 <= len(nums) <= 150_000 and all(abs(num) <= LIMIT for num in nums)


def expected(nums):
    """Remove from both ends what a sorted copy has at the same index."""
    pairs = list(zip(nums, sorted(nums)))
    while pairs and pairs[-1][0] == pairs[-1][1]:
        pairs.pop()
    pairs.reverse()
    while pairs and pairs[-1][0] == pairs[-1][1]:
        pairs.pop()
    return len(pairs)


test_edges = edge_cases(
    sorted_with_duplicates=([1, 1, 2, 2],),
    descending_with_duplicates=([3, 3, 2, 2, 1],),
    ends_swapped=([9, 2, 3, 4, 1],),
    window_extends_to_the_left=([1, 3, 4, 7, 6, 2, 8],),
    window_extends_to_the_right=([1, 9, 3, 4, 5, 6, 10],),
    window_extends_on_both_sides=([2, 3, 6, 5, 1, 9, 4, 7, 10],),
    two_wrong_pairs_far_apart=([2, 1, 3, 4, 6, 5],),
    middle_element_already_in_place=([3, 2, 1],),
    minimum_inside_the_window=([1, 5, 9, 0, 6, 7, 8],),
    equal_to_the_window_minimum=([1, 2, 2, 4, 2, 5],),
    equal_to_the_window_maximum=([1, 4, 2, 4, 4, 5],),
    all_negative=([-9, -4, -6, -5, -2],),
    near_the_upper_limit=([LIMIT - 5, LIMIT - 1, LIMIT - 2, LIMIT],),
    near_the_lower_limit=([-LIMIT, -LIMIT + 2, -LIMIT + 1, -LIMIT + 5],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Few numbers around zero in any order, and distinct ones, where windows extend far."""
    return (small.either(small.lists([0, 1, -1], 7), small.lists(range(-2, 4), distinct=True)),)


@random_cases(count=300)
def test_random(st):
    """Sorted lists with up to three numbers moved, so that both ends are often in order; and unsorted lists."""

    def moved(parts):
        nums, moves = sorted(parts[0]), parts[1]
        for source, target in moves:
            nums.insert(target % len(nums), nums.pop(source % len(nums)))
        return nums

    num = (
        st.integers(-9, 9)
        | st.integers(-LIMIT, LIMIT)
        | st.sampled_from([-LIMIT, 1 - LIMIT, LIMIT - 1, LIMIT])
    )
    index = st.integers(0, 59)
    nearly = st.tuples(
        st.lists(num, min_size=15, max_size=60), st.lists(st.tuples(index, index), max_size=3)
    ).map(moved)
    return st.tuples(nearly | nearly | nearly | st.lists(num, min_size=8, max_size=30))


def workload(n):
    """Sorted but for one pair near the end, or but for the two ends; descending; and all equal but the last."""
    late = list(range(n))
    late[-3:-1] = late[-2], late[-3]
    ends = [6_000 * i - LIMIT for i in range(n)]
    ends[0], ends[-1] = ends[-1], ends[0]
    return {
        "late_pair": (late,),
        "ends_swapped": (ends,),
        "descending": (list(range(n // 2, n // 2 - n, -1)),),
        "all_equal_but_the_last": ([7] * (n - 1) + [3],),
    }
