"""Hidden suite of reconstruct_sequence."""

import random
from itertools import chain, compress, pairwise, product

from judge.suite import edge_cases, random_cases


def valid(original, sequences):
    return (
        len(original) <= 20_000
        and len(set(original)) == len(original)
        and len(sequences) <= 30_000
        and sum(map(len, sequences)) <= 60_000
        and all(-1_000_000 <= num <= 1_000_000 for num in chain(original, *sequences))
    )


def expected(original, sequences):
    """Collect the shortest lists that hold all the sequences, trying every list of each length."""
    numbers = sorted({*original, *chain(*sequences)})
    for length in range(len(original) + 1):
        lists = product(numbers, repeat=length)
        if shortest := [them for them in lists if all(holds(them, sequence) for sequence in sequences)]:
            return shortest == [tuple(original)]
    return False  # the original holds not all of them itself


def holds(numbers, sequence):
    rest = iter(numbers)
    return all(num in rest for num in sequence)


test_edges = edge_cases(
    nothing_at_all=([], []),
    empty_sequences_only=([], [[], []]),
    empty_original=([], [[1]]),
    no_sequences=([1], []),
    no_sequences_for_two=([1, 2], []),
    empty_sequence_for_one=([1], [[]]),
    one_number=([5], [[5]]),
    one_number_and_it_is_zero=([0], [[0]]),
    another_number=([5], [[6]]),
    two_numbers_apart=([1, 2], [[1], [2]]),
    sequence_of_one_and_the_rest=([1, 2, 3], [[3], [1, 2]]),
    stranger_alone_in_its_sequence=([1, 2], [[1, 2], [3]]),
    stranger_in_front=([1, 2], [[3, 1, 2]]),
    stranger_in_the_middle=([1, 2], [[1, 3, 2], [1, 2]]),
    as_many_numbers_but_others=([1, 2], [[1, 3]]),
    original_is_a_beginning=([1], [[1, 2], [1, 3]]),
    original_ends_before_a_contradiction=([1], [[1, 2], [2, 3], [3, 2]]),
    original_ends_before_the_rest=([1, 2], [[1, 2, 3]]),
    number_in_no_sequence=([1, 2, 3], [[1, 2]]),
    number_in_the_middle_in_no_sequence=([1, 2, 3], [[1, 3]]),
    choice_at_the_start=([1, 2, 3], [[1, 3], [2, 3]]),
    choice_at_the_end=([1, 2, 3], [[1, 2], [1, 3]]),
    choice_in_the_middle=([1, 2, 3, 4], [[1, 2, 4], [1, 3, 4]]),
    choice_between_two_halves=([1, 2, 3, 4], [[1, 2], [3, 4]]),
    only_one_but_turned_round=([1, 2, 3], [[3, 2, 1]]),
    only_one_but_another=([1, 2, 3], [[1, 3], [3, 2]]),
    gap_in_a_sequence=([1, 2, 3, 4], [[1, 2, 3], [1, 4], [3, 4]]),
    gaps_that_tie_nothing=([1, 2, 3], [[1, 2, 3], [1, 3]]),
    falling_numbers=([3, 2, 1], [[2, 1], [3, 2]]),
    negative_numbers=([-1, 0, -2], [[-1, 0], [0, -2]]),
    extreme_numbers=([1_000_000, -1_000_000], [[1_000_000, -1_000_000]]),
    digits_run_together=([11, 1, 12, 2], [[11, 1], [12, 2], [11, 2]]),
    same_sequence_twice=([1, 2, 3], [[1, 2], [1, 2], [2, 3]]),
    same_sequence_twice_and_a_choice=([1, 2, 3], [[1, 2], [1, 2], [1, 3]]),
    contradiction_of_two=([1, 2], [[1, 2], [2, 1]]),
    contradiction_of_three=([1, 2, 3], [[1, 2], [2, 3], [3, 1]]),
    contradiction_after_all_is_tied=([1, 2, 3], [[1, 2, 3], [3, 2]]),
    number_twice_in_a_row=([1, 2], [[1, 1, 2]]),
    last_number_twice=([1, 2], [[1, 2, 2]]),
    number_returns=([1, 2], [[1, 2, 1]]),
    only_number_twice=([1], [[1, 1]]),
)


@random_cases(count=400)
def test_random(st):
    """Parts of the original that tie all neighbours, or all but one, and now and then a sequence at will."""

    def sequences(original):
        ties = [list(pair) for pair in pairwise(original)]
        one_missing = [ties[:i] + ties[i + 1 :] for i in range(len(ties))]
        mask = st.lists(st.booleans(), min_size=len(original), max_size=len(original))
        parts = st.lists(mask.map(lambda kept: list(compress(original, kept))), max_size=4)
        at_will = st.lists(st.sampled_from([*original, *original, 7]), max_size=3)
        drawn = st.tuples(
            st.sampled_from([ties, ties, *one_missing, []]),
            parts,
            st.just([]) | st.just([]) | at_will.map(lambda sequence: [sequence]),
        )
        mixed = drawn.map(lambda lists: list(chain(*lists))).flatmap(st.permutations)
        return st.tuples(st.just(original), mixed)

    return st.lists(st.sampled_from([-2, -1, 0, 3, 4]), unique=True, max_size=4).flatmap(sequences)


def workload(n):
    """All neighbours as pairs, the whole at once, and two long sequences that leave a choice at the end."""
    original = random.Random(n).sample(range(-1_000_000, 1_000_000), n)
    pairs = [list(pair) for pair in pairwise(original)]
    random.Random(n).shuffle(pairs)
    return {
        "pairs_of_neighbours": (original, pairs),
        "one_long_sequence": (original, [original[::2], original]),
        "choice_at_the_end": (original, [original[:-1], original[:-2] + original[-1:]]),
    }
