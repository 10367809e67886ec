"""Hidden suite of stack_sort."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -1_000_000_000, 1_000_000_000

unmodified = True


def valid(stack):
    return len(stack) <= 1_000 and all(LOW <= value <= HIGH for value in stack)


def expected(stack):
    """Sort with Python."""
    return sorted(stack, reverse=True)


test_edges = edge_cases(
    empty=([],),
    one_value=([7],),
    one_zero=([0],),
    two_values=([1, 2],),
    two_values_in_order=([2, 1],),
    in_the_wanted_order=([9, 7, 5, 3, 1],),
    in_the_opposite_order=([1, 3, 5, 7, 9],),
    even_number_in_the_opposite_order=([1, 3, 5, 7],),
    smallest_at_the_bottom=([1, 9, 7, 5, 3],),
    largest_on_top=([7, 5, 3, 1, 9],),
    all_equal=([4, 4, 4, 4],),
    duplicates_of_the_largest=([5, 1, 5, 2, 5],),
    duplicates_of_the_smallest=([1, 5, 1, 2, 1],),
    duplicates_apart=([3, 1, 2, 3, 1, 2],),
    zeros=([0, 0, 0],),
    zeros_between=([4, 0, -4, 0, 4, 0],),
    negatives=([-1, -3, -2],),
    signs=([-5, 4, -3, 2, -1, 0],),
    minus_one_and_one=([-1, 1, -1, 1],),
    not_as_strings=([10, 9, 100, 1],),
    negatives_not_as_strings=([-10, -9, -100, -1],),
    values_at_the_limits=([HIGH, LOW, 0, HIGH, LOW],),
    all_at_the_lower_limit=([LOW, LOW],),
    near_the_limits=([HIGH - 1, HIGH, LOW + 1, LOW],),
    too_fine_for_float32=([16_777_217, 16_777_216, 16_777_219, 16_777_218, -16_777_217],),
    zigzag=([5, 6, 4, 7, 3, 8, 2, 9, 1],),
    two_runs=([1, 2, 3, 4, 1, 2, 3, 4],),
    first_and_last_swapped=([1, 8, 7, 6, 5, 4, 3, 2, 9],),
    more_than_256_values=([(i * 7) % 300 for i in range(300)],),
    more_than_256_duplicates=([1_000, 2_000] * 280,),
)


@exhaustive_cases
def test_exhaustive(small):
    """Few values with zero and a negative one, in every order, and distinct ones."""
    return (small.either(small.lists([1, 0, -2]), small.lists(range(-2, 4), most=6, distinct=True)),)


@random_cases
def test_random(st):
    """Up to 60 values of any size, or few distinct ones."""
    few = st.integers(-4, 4)
    near = st.integers(LOW, LOW + 3) | st.integers(HIGH - 3, HIGH)
    any_value = few | near | st.integers(LOW, HIGH)
    return st.tuples(st.lists(few, min_size=5, max_size=60) | st.lists(any_value, min_size=5, max_size=60))


def workload(n):
    """In the wanted order, in the opposite order, and in any order; few values; a sorted stack with one exception."""
    rng = random.Random(n)
    values = sorted(rng.sample(range(LOW, HIGH), n), reverse=True)
    return {
        "any order": (rng.sample(values, n),),
        "in the wanted order": (values,),
        "in the opposite order": (values[::-2],),
        "few values": ([rng.randrange(5) for _ in range(n)],),
        "smallest at the bottom": ([LOW, *values[1:]],),
    }
