"""Hidden suite of reconstruct_sequence."""

import random
from itertools import chain, compress, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000


def valid(original, sequences):
    return (
        1 <= len(original) <= 20_000
        and len(set(original)) == len(original)
        and 1 <= len(sequences) <= 30_000
        and all(sequences)
        and sum(map(len, sequences)) <= 60_000
        and all(-LIMIT <= num <= LIMIT for num in chain(original, *sequences))
    )


def expected(original, sequences):
    """Check that only the original contains all, not a copy without a number or with two adjacent ones swapped."""
    shorter = [original[:i] + original[i + 1 :] for i in range(len(original))]
    swapped = [
        original[:i] + [original[i + 1], original[i]] + original[i + 2 :] for i in range(len(original) - 1)
    ]
    others = any(contains_all(other, sequences) for other in shorter + swapped)
    return contains_all(original, sequences) and not others


def contains_all(numbers, sequences):
    return all(contains(numbers, sequence) for sequence in sequences)


def contains(numbers, sequence):
    rest = iter(numbers)
    return all(num in rest for num in sequence)


test_edges = edge_cases(
    single_zero=([0], [[0]]),
    two_sequences_of_length_1=([1, 2], [[1], [2]]),
    sequence_of_length_1_and_the_rest=([1, 2, 3], [[3], [1, 2]]),
    unknown_number_alone_in_its_sequence=([1, 2], [[1, 2], [3]]),
    unknown_number_in_the_middle=([1, 2], [[1, 3, 2], [1, 2]]),
    original_is_a_prefix=([1], [[1, 2], [1, 3]]),
    original_ends_before_a_contradiction=([1], [[1, 2], [2, 3], [3, 2]]),
    two_orders_in_the_middle=([1, 2, 3, 4], [[1, 2, 4], [1, 3, 4]]),
    two_halves_in_either_order=([1, 2, 3, 4], [[1, 2], [3, 4]]),
    gap_in_a_sequence=([1, 2, 3, 4], [[1, 2, 3], [1, 4], [3, 4]]),
    descending_numbers=([3, 2, 1], [[2, 1], [3, 2]]),
    negative_numbers=([-1, 0, -2], [[-1, 0], [0, -2]]),
    largest_and_smallest_values=([LIMIT, -LIMIT], [[LIMIT, -LIMIT]]),
    pairs_with_the_same_joined_digits=([11, 1, 12, 2], [[11, 1], [12, 2], [11, 2]]),
    duplicate_sequence_and_two_orders=([1, 2, 3], [[1, 2], [1, 2], [1, 3]]),
    contradiction_of_three=([1, 2, 3], [[1, 2], [2, 3], [3, 1]]),
    contradiction_after_a_complete_sequence=([1, 2, 3], [[1, 2, 3], [3, 2]]),
    number_twice_in_a_sequence=([1, 2], [[1, 2, 1]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three numbers, and sequences with unknown numbers, duplicates and contradictions."""
    originals = [[1, 2], [1, 2, 0], [1], [2, 1], [0, 2, 1], [2, 0]]
    return originals, small.lists(small.lists([1, 2, 0], least=1), least=1)


@random_cases(count=300)
def test_random(st):
    """Sequences that fix all adjacent pairs of a long original, or all but one, and sometimes a random one."""

    def sequences(original):
        adjacent = [list(pair) for pair in pairwise(original)]
        one_missing = st.integers(0, max(len(adjacent) - 1, 0)).map(
            lambda i: adjacent[:i] + adjacent[i + 1 :]
        )
        mask = st.lists(st.booleans(), min_size=len(original), max_size=len(original))
        parts = st.lists(mask.map(lambda kept: list(compress(original, kept))), max_size=4)
        at_will = st.lists(st.sampled_from([*original, *original, 7]), min_size=1, max_size=3)
        drawn = st.tuples(
            st.just(adjacent) | st.just([original]) | one_missing | st.just([]),
            parts,
            st.just([]) | st.just([]) | at_will.map(lambda sequence: [sequence]),
        )
        mixed = drawn.map(lambda lists: [it for it in chain(*lists) if it] or [original])
        return st.tuples(st.just(original), mixed.flatmap(st.permutations))

    number = st.integers(-9, 30) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    originals = st.lists(number, unique=True, min_size=4, max_size=25)
    return (originals | st.lists(number, unique=True, min_size=1, max_size=4)).flatmap(sequences)


def workload(n):
    """Adjacent pairs, one number before many others, the whole original, and two orders at the end."""
    rng = random.Random(n)
    original = rng.sample(range(-LIMIT, LIMIT), n)
    pairs = [list(pair) for pair in pairwise(original)]
    rng.shuffle(pairs)
    first = [[original[0], num] for num in rng.sample(original[1:], n * 2 // 5)]
    return {
        "adjacent_pairs": (original, pairs),
        "one_before_many_others": (original, first + pairs),
        "one_long_sequence": (original, [original[::2], original]),
        "two_orders_at_the_end": (original, [original[:-1], original[:-2] + original[-1:]]),
    }
