"""Hidden suite of path_numbers_sum."""

import random

from judge.kit import TreeNode, tree
from judge.suite import (
    broom_tree,
    chain_tree,
    edge_cases,
    exhaustive_cases,
    leaf_paths,
    random_cases,
    trees,
    valid_tree,
)


def valid(root):
    return valid_tree(root, 260_000, 400, 0, 9)


def expected(root):
    """Write each code down as text."""
    return sum(int("".join(str(node.val) for node in path)) for path in leaf_paths(root))


test_edges = edge_cases(
    no_tree=(None,),
    codes_of_different_length=(tree([4, 9, 0, 5, 1]),),
    palindromes_do_not_tell=(tree([1, 2, 1, 3, 1, None, 2]),),
    zeros_in_front=(tree([0, 0, 1, 3]),),
    zero_at_the_end=(tree([1, 0, 2, 0]),),
    equal_codes=(tree([1, 2, 2, 3, 3, 3]),),
    nines=(tree([9] * 7),),
    more_than_32_bits=(chain_tree([2, 1, 4, 7, 4, 8, 3, 6, 4, 8]),),
    more_digits_than_a_float_has=(chain_tree([9, 8, 7, 6, 5, 4, 3, 2, 1] * 3),),
    sixty_digits_with_zeros=(chain_tree([1, 0, 0, 0, 0, 3] * 10),),
    four_hundred_digits=(chain_tree([7, 0, 9, 1] * 100),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Zero, one and nine on up to four nodes, zero and two beyond; every shape of up to seven with all digits."""
    few = small.trees([0, 1, 9], most=4)
    return (small.either(few, small.trees([0, 2], most=6), small.trees(least=7, most=9)),)


@random_cases
def test_random(st):
    """Middle sizes with gaps in a quarter of the places; zeros are common, and codes are long."""
    digit = st.integers(0, 9) | st.sampled_from([0, 0, 1, 9])
    below = st.lists(digit | digit | st.none(), min_size=15, max_size=60)
    gappy = st.tuples(digit, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    return st.tuples(gappy | trees(st, digit, max_size=80, empty=False))


def workload(n):
    """A long way down to many leaves, with codes of hundreds of digits; a full tree between two long arms."""
    rng = random.Random(n)
    digits = [rng.randint(0, 9) for _ in range(n)]
    left, right, full = digits[1:400], digits[400:798], digits[800:]
    between = TreeNode(0, tree(full), chain_tree(right, "right"))
    return {
        "long_way_to_many_leaves": (broom_tree(digits[: n // 4], 380),),
        "full_tree_between_long_arms": (TreeNode(1, chain_tree(left, "left"), between),),
    }
