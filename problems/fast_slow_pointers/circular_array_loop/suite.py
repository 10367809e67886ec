"""Hidden suite of circular_array_loop."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums):
    return 1 <= len(nums) <= 2_400 and all(0 < abs(num) <= LIMIT for num in nums)


def expected(nums):
    """Jump n times from each index, which leads into a cycle, and check that cycle."""
    for index in range(len(nums)):
        for _ in nums:
            index = (index + nums[index]) % len(nums)
        cycle = [index]
        while (index := (index + nums[index]) % len(nums)) != cycle[0]:
            cycle.append(index)
        directions = {nums[i] > 0 for i in cycle}
        if len(cycle) > 1 and len(directions) == 1:
            return True
    return False


def jumps_to(*targets, back=(), wraps=0):
    """Return the array in which each index leads to its target, backwards from the indices in `back`."""
    size = len(targets)
    forwards = [(target - index) % size or size for index, target in enumerate(targets)]
    backwards = [(index - target) % size or size for index, target in enumerate(targets)]
    return [
        -backwards[index] - size * wraps if index in back else forwards[index] + size * wraps
        for index in range(size)
    ]


test_edges = edge_cases(
    one_index=([1],),
    one_index_backwards=([-3],),
    cycle_of_two=([1, 1],),
    two_opposite_directions=([1, -1],),
    self_loop_after_two_wraps=([4, 1],),
    self_loop_after_two_wraps_backwards=([-1, -4],),
    cycle_of_all_backwards=([-1, -1, -1, -1],),
    cycle_without_index_0=(jumps_to(0, 2, 3, 1),),
    path_into_a_cycle=(jumps_to(1, 2, 3, 2),),
    path_into_a_cycle_of_the_other_direction=(jumps_to(1, 2, 3, 1, back=(1, 2, 3)),),
    two_paths_into_a_self_loop=(jumps_to(2, 2, 3, 3),),
    later_path_meets_an_earlier_one=(jumps_to(3, 0, 0, 3),),
    direction_changes_once=(jumps_to(1, 2, 3, 0, back=(2,)),),
    every_second_direction_changes=(jumps_to(1, 2, 3, 0, back=(1, 3)),),
    cycle_of_first_and_last=(jumps_to(3, 1, 2, 0),),
    cycle_of_first_and_last_backwards=(jumps_to(3, 1, 2, 0, back=(0, 3)),),
    jumps_wrap_several_times=(jumps_to(1, 2, 0, wraps=3),),
    jumps_wrap_several_times_backwards=(jumps_to(1, 2, 0, back=(0, 1, 2), wraps=3),),
    longest_jumps_make_self_loops=([LIMIT, LIMIT, -LIMIT, -LIMIT],),
    longest_jumps_make_a_cycle=([LIMIT, LIMIT - 2, -LIMIT],),
    longest_jumps_make_a_cycle_backwards=([LIMIT, -LIMIT, 2 - LIMIT],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Jumps of length up to three in arrays of up to four numbers, and fewer jumps in arrays of up to seven."""
    return (small.either(small.lists([1, -1, 2, -2, 3, -3], 4), small.lists([1, 2, -1], 7)),)


@random_cases(count=400)
def test_random(st):
    """Up to 40 indices with random targets, mostly in the same direction, which wrap never, rarely or very often.

    One array in three is a single path that ends in a cycle or at an index that leads to itself.
    """

    def arrays(size):
        indices = st.integers(0, size - 1)
        path = indices.map(lambda entry: [*range(1, size), entry])
        targets = st.lists(indices, min_size=size, max_size=size) | st.permutations(range(size)) | path
        back = st.sampled_from([(), tuple(range(size))]) | st.lists(indices, max_size=size)
        wraps = st.sampled_from([0, 0, 0, 1, 2, LIMIT // size - 1])
        return st.tuples(targets, back, wraps).map(lambda it: (jumps_to(*it[0], back=it[1], wraps=it[2]),))

    return (st.integers(1, 8) | st.integers(9, 40)).flatmap(arrays)


def workload(n):
    """Long paths without a cycle, forwards, backwards and shuffled; a cycle found last; and many short paths.

    The last is for attempts that number the paths and keep the number in too few bits.
    """
    order = list(range(n))
    random.Random(n).shuffle(order)
    shuffled_path = [0] * n
    for index, target in zip(order, [*order[1:], *order[-1:]]):
        shuffled_path[index] = target
    return {
        "forwards": ([1] * (n - 1) + [-1],),
        "backwards": ([1] + [-1] * (n - 1),),
        "shuffled_path": (jumps_to(*shuffled_path),),
        "cycle_found_last": ([1] * (n - 3) + [-1, 1, n - 1],),
        "short_paths": ([n - index for index in range(n)],),
    }
