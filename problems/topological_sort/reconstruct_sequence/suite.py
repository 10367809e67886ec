"""Hidden suite of reconstruct_sequence."""

import random
from itertools import chain, compress, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000


def valid(original, sequences):
    return (
        1 <= len(original) <= 20_000
        and len(set(original)) == len(original)
        and 1 <= len(sequences) <= 30_000
        and all(sequences)
        and sum(map(len, sequences)) <= 60_000
        and all(-FAR <= num <= FAR for num in chain(original, *sequences))
    )


def expected(original, sequences):
    """Ask whether the original holds all, no number can be left out, and no two neighbors may change places."""
    shorter = [original[:i] + original[i + 1 :] for i in range(len(original))]
    turned = [
        original[:i] + [original[i + 1], original[i]] + original[i + 2 :] for i in range(len(original) - 1)
    ]
    others = any(holds_all(other, sequences) for other in shorter + turned)
    return holds_all(original, sequences) and not others


def holds_all(numbers, sequences):
    return all(holds(numbers, sequence) for sequence in sequences)


def holds(numbers, sequence):
    rest = iter(numbers)
    return all(num in rest for num in sequence)


test_edges = edge_cases(
    one_number_and_it_is_zero=([0], [[0]]),
    two_numbers_apart=([1, 2], [[1], [2]]),
    sequence_of_one_and_the_rest=([1, 2, 3], [[3], [1, 2]]),
    stranger_alone_in_its_sequence=([1, 2], [[1, 2], [3]]),
    stranger_in_the_middle=([1, 2], [[1, 3, 2], [1, 2]]),
    original_is_a_beginning=([1], [[1, 2], [1, 3]]),
    original_ends_before_a_contradiction=([1], [[1, 2], [2, 3], [3, 2]]),
    choice_in_the_middle=([1, 2, 3, 4], [[1, 2, 4], [1, 3, 4]]),
    choice_between_two_halves=([1, 2, 3, 4], [[1, 2], [3, 4]]),
    gap_in_a_sequence=([1, 2, 3, 4], [[1, 2, 3], [1, 4], [3, 4]]),
    falling_numbers=([3, 2, 1], [[2, 1], [3, 2]]),
    negative_numbers=([-1, 0, -2], [[-1, 0], [0, -2]]),
    extreme_numbers=([FAR, -FAR], [[FAR, -FAR]]),
    digits_run_together=([11, 1, 12, 2], [[11, 1], [12, 2], [11, 2]]),
    same_sequence_twice_and_a_choice=([1, 2, 3], [[1, 2], [1, 2], [1, 3]]),
    contradiction_of_three=([1, 2, 3], [[1, 2], [2, 3], [3, 1]]),
    contradiction_after_all_is_tied=([1, 2, 3], [[1, 2, 3], [3, 2]]),
    number_returns=([1, 2], [[1, 2, 1]]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three numbers in either direction, and sequences with strangers, repeats and contradictions."""
    originals = [[1, 2], [1, 2, 0], [1], [2, 1], [0, 2, 1], [2, 0]]
    return originals, small.lists(small.lists([1, 2, 0], least=1), least=1)


@random_cases(count=300)
def test_random(st):
    """Parts of a long original that tie all neighbors, or all but one, and now and then a sequence at will."""

    def sequences(original):
        ties = [list(pair) for pair in pairwise(original)]
        one_missing = st.integers(0, max(len(ties) - 1, 0)).map(lambda i: ties[:i] + ties[i + 1 :])
        mask = st.lists(st.booleans(), min_size=len(original), max_size=len(original))
        parts = st.lists(mask.map(lambda kept: list(compress(original, kept))), max_size=4)
        at_will = st.lists(st.sampled_from([*original, *original, 7]), min_size=1, max_size=3)
        drawn = st.tuples(
            st.just(ties) | st.just([original]) | one_missing | st.just([]),
            parts,
            st.just([]) | st.just([]) | at_will.map(lambda sequence: [sequence]),
        )
        mixed = drawn.map(lambda lists: [it for it in chain(*lists) if it] or [original])
        return st.tuples(st.just(original), mixed.flatmap(st.permutations))

    number = st.integers(-9, 30) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    originals = st.lists(number, unique=True, min_size=4, max_size=25)
    return (originals | st.lists(number, unique=True, min_size=1, max_size=4)).flatmap(sequences)


def workload(n):
    """Neighbors as pairs, one number before many others, the whole at once, and a choice at the end."""
    rng = random.Random(n)
    original = rng.sample(range(-FAR, FAR), n)
    pairs = [list(pair) for pair in pairwise(original)]
    rng.shuffle(pairs)
    first = [[original[0], num] for num in rng.sample(original[1:], n * 2 // 5)]
    return {
        "pairs_of_neighbors": (original, pairs),
        "one_before_many_others": (original, first + pairs),
        "one_long_sequence": (original, [original[::2], original]),
        "choice_at_the_end": (original, [original[:-1], original[:-2] + original[-1:]]),
    }
